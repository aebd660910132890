"""Whether what leads up to a verb asks the reader to do it: "could you please", "would you mind", "be so good as to", or nothing at all."""

from __future__ import annotations

from followup_lint.meaning.passing_on.words import BASES
from followup_lint.meaning.patterns import Pattern

_REACH = 150
# What comes to the reader unasked: "you will get my notes".
_COMES = frozenset("get have see find receive read".split())
# Bases that are pasts or begin no command as well: "the belt broke, so put in a new one".
_PAST_TOO = frozenset("put read set be do have thank".split())

_READER = r"(?:you (?:both|all|two|guys|folks|good people|yourselves|yourself|lot)|you|any ?one|any ?body|some ?one|some ?body|one of you|any of you|either of you|whoever (?:\w+ ){1,5}?|your (?:good ?self|goodselves|kind self|honor|excellency|office|team|assistant|secretary|colleague|colleagues|husband|wife|partner|staff|people)|sir|madam|ma'am|the reader|a kind soul|your (?:good |kind )?(?:offices|kindness|help|assistance|goodness))"
_ADVERB = (
    r"(?:please to|please|kindly|also|just|then|possibly|perhaps|maybe|so|too|both|all|again|even|ever|at least|quickly|quietly|gladly|simply|humbly|in turn|somehow|therefore|not|instead|then|next|once|and|once more|still|personally|graciously|generously|happily|even so|pray|by all means|do please|be a love and|be a dear and|be a pal and|be an angel and|be a star and|be a sport and"
    r"|by any chance|if (?:possible|convenient|appropriate|at all possible|you can|you like|you please|you will|you would|you could|you may|you wish|need be|it is (?:\w+ ){1,3}|i may|allowed)|,|for me|on my behalf|at your (?:\w+ )?convenience|in your kindness|of your goodness|in passing"
    r"|be (?:so|very|as)? ?(?:kind|good|sweet|gracious|generous|nice) (?:enough )?(?:as )?(?:to|and)|have the (?:goodness|kindness|courtesy|grace|heart) to|do me (?:a|the|one|this) (?:\w+ ){0,2}?(?:favor|kindness|solid|honor|courtesy|service)(?: and| of|,| to)?|do the needful (?:and|by|of|to)"
    r"|help(?: me| us)?(?: out)?(?: to| by| in)?|assist(?: me| us)? (?:in|by|to)|oblige me by|go ahead and|go and|find (?:the time|a moment|a minute|time|a way|it in your heart|it possible|some way) to|take (?:a (?:\w+ )?(?:moment|minute|second)|the time|the trouble|the opportunity|care) to|trouble yourself to"
    r"|manage to|arrange to|happen to|see (?:fit|your way(?: clear)?)(?: to)?|try to|try and|remember to|be sure to|make sure to|make sure you|make a point to|do|ask you to|beg you to|trouble you to|bother you to|get you to|have you|have a chance to|get a chance to|get the chance to|have the chance to|have time to|(?:want|wanted|wants)(?: well| kindly)? to|(?:minded|inclined|disposed|willing|ready|able) to|like to|sommer|abeg|biko|oya|care to|be able to|be willing to|be prepared to|be happy to|be up for|be open to|be ok to|consent to|agree to|deign to|wish to|stand to|get to|feel free to|feel at liberty to|not forget to|not hesitate to"
    r"|ask (?:your \w+|someone|somebody|one of \w+ \w+) to|have (?:someone|somebody|a colleague|your \w+)|get (?:someone|somebody|your \w+) to|sit down with \w+ and|go over and|get up and|pop (?:over|round|down|up|in|upstairs|downstairs|next door)? ?and|drop by and|stop by \w+ \w+ and|have a word with (?:\w+ ){1,6}?and|turn round and|take \w+ aside and|be persuaded to|(?:find|catch|see|grab|collar) (?:\w+ ){1,4}?and)"
)
_PADDED = rf"(?: {_ADVERB})*"
_EDGE = Pattern(rf"(?:^|[.!?;:,(\"-]|\b(?:and|or|then|but|so|plus|yes|if so|pls|please|kindly))(?P<plain>{_PADDED}) $")
_BY_YOU = Pattern(
    rf"\b(?:could|can|would|will|may|might|should|must|shall|do not|why do not|will not|would not|could not) {_READER}(?: not)?{_PADDED} $"
    rf"|\b{_READER}(?: {_ADVERB})*? (?:could|can|would|will|might|may|should|must|ought to|need to|have to|are (?:\w+ ){{0,3}}?(?:welcome|free|able|asked|requested|invited|at liberty) to){_PADDED} $"
    rf"|\b(?:if i asked|ask|asking|asks|like|want|wanted|need|love|get|beg|begging|trouble|troubling|bother|rely on|count on|counting on|relying on|depend on|urge|request|requesting|prefer|for|of|invite|expect|trust|implore|lean on|leaning on|bank on|banking on|turn to|press|impose on|impose upon|charge|hope|hoping|leave it to|leave this to|up to|encourage|authori[sz]e|permit|allow|wish|help|entreat|pray|prevail upon|prevail on|falls to|fall to|appoint|nominate|elect|deputi[sz]e|commission|count upon|look upon|task of|duty of|call on|appeal to|look to|looking to|were|pester|task|burden|entrust|tempt|persuade) {_READER}(?: {_ADVERB})*?(?: , [^,.;!?]{{1,40}} ,)? to{_PADDED} $"
    r"|\b(?:free|welcome|hesitate|kind enough|good enough|so (?:kind|good) as|be sure|remember|forget|the goodness|the kindness|blessing|my leave|full leave|the courtesy|the decency|possible|favor(?: is| of you)?|permission|see fit|care|choose|appropriate|request(?: is)?|plea(?: is)?|one ask(?: is)?|(?:kind|nice|good|decent|sweet|great|lovely|generous|gracious|big|sporting|handsome) of you|shy|afraid|are you able|you are able|you get|you happen|you mind|if willing|convenient(?: for you)?|trouble|inconvenience|much|any chance|at liberty|you can do|in your power|what you can|your best|your hands|in a position|entitled|pleased|love you)"
    rf"(?: for you)? to{_PADDED} $"
    rf"|\b(?:mind|have|had|let|make|see|should|suggest|propose|recommend|insist|ask|request|beg|pray|rather|sooner|(?:ask|asks|asking|request|requests|requested|requesting|hope|hoping|propose|suggest|insist|beg|pray|wish|prefer|only|just|merely|also|therefore|then|too|recommend|trust|want|like|love|it|me|grateful|glad|happy|pleased|important|essential|desire|is|was|,|:|humbly|kindly|please|necessary|favor|imagine|assume|so much) that|appreciate it if|better|sure|certain|it if|necessary) {_READER}{_PADDED} $"
    r"|(?:^|[.!?;:,(-] )(?:can|could|may|boleh) help (?:me |us )?(?:to )?(?:please |also )?$|\b(?:if|when) (?:you can|you could|you may|you want|you like|you wish|it is possible|possible|it is ok|you have time) ,? ?you (?:please |kindly |just )?$|(?:^|[.!?;:,(-] |\b(?:please|kindly|could you|can you|would you|will you|and|to|could|you might|hope you can|you can|you) )help (?:me |us )?(?:to )?(?:please |also )?$"
)
_IF_YOU = Pattern(
    rf"\b(?:if|when|whenever|once|in case|provided|providing|supposing|next time|whether|while|as soon as|after|wish|hope|hoping|were|should) (?:that )?{_READER}(?: {_ADVERB})*? $"
)
_ONE_COULD = Pattern(
    r"\b(?:if|hope|hoping|trust|wonder whether|wondering whether|wonder if|maybe|perhaps|that) (?:the|your|any|our|one|some|every|either|a) (?:\w+ ){0,5}?(?:would|could|might|may|can|will)(?: (?:please|kindly|also|perhaps|possibly|just|in turn|then|not|be so kind as to|be so good as to|be kind enough to|be good enough to)){0,3} $|\b(?:could|can|would|will|may) (?:(?:someone|somebody|anyone|anybody)(?: (?:at|in|on|from|over)(?: \w+){1,3}?)?|whoever (?:\w+ ){1,5}?|one of (?:\w+ ){1,4}?|the (?:office|recipient|chair|desk|reader|hr|secretary|reception))(?: please| kindly| also| perhaps)* $"
)
_WISH = Pattern(
    r"\b(?:grateful|thankful|obliged|indebted|debt|glad|happy|happier|pleased|delighted|thrilled|great|good|kind|nice|lovely|wonderful|fantastic|brilliant|grand|ace|awesome|amazing|helpful|super|cool|appreciate|appreciated|appreciates|mean|means|love|like|wonder|wondering|hope|hoping|favor|kindness|blessing|blessed|trust|please|pleases|kindly|ask|beg|want|wish|easier|rest|relieved|chuffed|tickle|tickles|owe|made up"
    r"|trouble|bother|mind|possible|legend|star|decent|sporting|generous|help|sleep|welcome|perfect|marvelous|magic|honored|touched|best|weight|comfort|better|joy|smile|pint|beer|drinks|peace|forever|eternally|could|would|might|can|may|should)\b"
)
_ING = Pattern(
    rf"\b(?:(?:mind|minding|consider|fancy|feel like|how about|what about|objection to|averse to|opposed to|up for|okay with|ok with|thought of|worth|chance of|chance|shy about|shy of|hesitate about|hesitate in|afraid of|(?:see|find) your way(?: clear)? to|come to|get round to|get around to|possibility of|question of|(?:way|means|manner) (?:of|for)|(?:ask|asking|beg|request|plead|pray) for|(?:count|counting|rely|relying|depend|depending|lean|leaning|bank|banking) (?:up)?on you(?: \w+)? (?:for|to|in)|think about|bother|object to|open to|prepared to|fine with|happy|risk)(?: {_READER}| your| you| yourself)?"
    r"|(?:kindness|favor|favour|courtesy|goodness|grace|solid|honor|service|trouble|liberty|task|job|errand|pleasure) (?:of|in|by)|(?:help|assist|assistance|oblige|needful|favor|kindness|hand|aid|support|kindly|please|obliged|indebted|gratify|bless|honor)(?: \w+){0,4}? (?:by|in|with|through)|(?:help|assist|hand)|(?:in|with) (?:advance|anticipation) (?:of|for)(?: you| your)?"
    rf"|(?:would|will)(?: \w+){{0,8}}? (?:appreciate|appreciated|grateful for|obliged for|thankful for|welcome|value|from|love|like)(?: {_READER}| your| you)?|(?:by|through|of) your)(?: (?:please|kindly|also|just|possibly|either|kind)){{0,3}} $"
)
_NOT_MINE = Pattern(
    r"\b(?:i|we) (?:(?!you\b|your\b)\w+ ){0,4}?(?:mind|consider|fancy|feel like|bother|object to|averse to|help|assist|considered|risk|hand|open to|prepared to|in|by|happy)(?: \w+){0,3} $|\b(?:helped|assisted|after|before|since|while|when|from) (?:\w+ ){0,3}$"
)
_NOMINAL = Pattern(r"\b(?:would|will|could) (?:also )?(?:be|mean|make|do|help|please|gladden|oblige|save|let|put|count|go a)\b")
_EDGED = Pattern(r"(?:^|[.!?;:,(-]|\b(?:and|but|so|also|maybe|perhaps|just|simply|your|you|even))(?: (?:your|you|also|just|simply|kindly|even)){0,2} $")
# The sender's own doing, and that of others: "I would like to", "I can cook and", "they".
_OWN = Pattern(
    r"\b(?:i|we|he|she|they|who|which|it|myself|people|lads|staff|nurses|guests|customers|job|duties|role|task|work|way|how|chance|opportunity|experience|where)(?: (?!you\b|your\b|please\b|kindly\b|if\b)[^\s.;:!?]+){0,14}? $"
)
_OWN_LIST = Pattern(
    r"\b(?:i|we|he|she|they|it|who) (?:\w+ )?(?:will|would|can|could|shall|may|might|must|should|love|like|want|plan|intend|am going|hope|try|need|do|always|often|usually|regularly|used|let me|also|still|now|never|daily|write|cook|run|keep|make|teach|work|lead|prepare|take|have|had to|to)\b(?: (?!you\b|your\b|please\b|kindly\b|if\b)[^\s.;:!?]+){0,12}? $"
)
# An act asked before, behind which "and" goes on asking, whatever is told in between.
_STARTED = Pattern(
    r"(?:^|[.;:,(-]|\b(?:please|kindly|could you|would you|can you|will you|you could|you can|you might|you to|you would)) (?:please |kindly |do )?(?:have|find|catch|pass|give|take|show|tell|go|grab|thank|speak|drop|pop|ring|call|write|get|send|print|forward|look|turn|be|keep|put|stop|walk|ask|say|let|see|bear|remember|read|shake|buy|raise|lend|add|make|pick|seek|track|chase|share|use|open|cut|copy|stick|note|mention|accept|consider|smile) "
)
# A favor that was done: "you were kind enough to".
_DONE = Pattern(
    r"\b(?<!if )(?:you|they|he|she|who|it|team|all|both) (?:both |all |also |so )?(?:were|was|have been|had been) (?:\w+ ){0,3}?(?:kind|good|nice|generous|gracious|sweet|brave|thoughtful|of you)\b(?: \w+){0,4} $"
)
_DENIED = Pattern(
    r"\b(?:(?:do|does|did|would|will|am|is|are|can|could|should|need|must|shall|have|may|might) not|never|no need|without|rather than|instead of|unless|nor|sooner than|spare you|spares you|save you|saves you|saving you|hate to|hate for you|wrong to|unfair to|cheeky to|rude to|not|no reason|nobody|no one|refrain from|avoid|hesitant to|far be it|before you|stop you|keep you from|prevent you from|too much to ask|forgive me if|not your job|not for you|than (?:to )?(?:ask|have|make|get)|loath to|reluctant to|resist)\b(?P<rest>(?: [^\s.;:!?,]+){0,9}? )$"
)
_NOT_DENIED = Pattern(
    r"\b(?:not (?:cheeky|rude|too|a bother|presumptuous|wrong|out of line|an imposition|hesitate|forget|be shy|be afraid|mind|stop at|keep|only|be offended|feel shy|fail|be too|have (?:his|her|their|the|an)|get|catch|see|know|want to trouble|want to bother|wish to trouble)|never (?:mind|got|had|caught|did|found)|(?:why do|would|could|will|can|might) not you|if not)\b"
)


# A clause of condition that no comma parts from its command: "if you think it is worth it flick this to".
_CLAUSE_FIRST = Pattern(
    r"(?:^|[.!?;:,(-]) (?:and |but |so |also )?(?:if|when|whenever|once|next time|as soon as|should) (?:you|he|she|they|it|there) [^.;:!?,]{1,60} (?:it|ok|okay|fine|free|back|him|her|them|there|around|round|time|minute|sec|second|moment|chance|ready|here|in|done|today|tomorrow|one|useful|good|fit|right|alright|interested|possible|suitable|worthy|strong enough|good enough) (?:please |just |then |kindly )?$"
)


def is_asked(text: str, start: int, end: int, verb: str) -> bool:
    """Whether the reader is asked to do what the verb at ``start`` to ``end`` of ``text`` says."""
    lead = text[max(0, start - _REACH) : start]
    if (lead and not lead.endswith(" ")) or (verb in _COMES and lead.endswith("you will ")):
        return False
    lead = f" {lead}"
    if is_denied(lead) or _DONE.search(lead):
        return False
    if verb in BASES:
        return _base(lead, text, verb)
    if verb.endswith("ing"):
        if _NOT_MINE.search(lead):
            return False
        return _ING.search(lead) is not None or (_NOMINAL.search(text, end) is not None and _EDGED.search(lead) is not None)
    return _IF_YOU.search(lead) is not None and _WISH.search(text) is not None


def is_denied(lead: str) -> bool:
    """Whether what leads up to a verb denies it: "I would never ask you to"."""
    denied = _DENIED.search(lead)
    return denied is not None and _NOT_DENIED.search(lead, max(0, denied.start() - 12)) is None


def _base(lead: str, text: str, verb: str) -> bool:
    if _BY_YOU.search(lead) or _ONE_COULD.search(lead):
        return True
    if _IF_YOU.search(lead):
        return _WISH.search(text) is not None
    edge = _EDGE.search(lead)
    if edge is None:
        return _CLAUSE_FIRST.search(lead) is not None
    if "please" in edge.group() or "kindly" in edge.group() or "do me" in edge.group() or edge.group().endswith(" do "):
        return True
    before = edge.group().strip().split(" ", 1)[0]
    if lead.endswith(", so ") and verb not in _PAST_TOO:
        return True
    if before in ("and", "or", "then", "but", "so", "plus") or edge.start("plain") - edge.start() > 2:
        return _OWN.search(lead) is None or _STARTED.search(lead) is not None
    if before == ",":
        return _OWN_LIST.search(lead) is None
    return True
