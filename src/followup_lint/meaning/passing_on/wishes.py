"""Wishes that only the reader can bring about: that a thing of the sender's, or thanks, reach somebody else."""

from __future__ import annotations

import re

from followup_lint.meaning.passing_on.asking import is_denied
from followup_lint.meaning.passing_on.words import GRATITUDE, MINE, MOVED, OTHER, PAPER, SPOT
from followup_lint.meaning.patterns import Pattern

WISH_WORDS = frozenset(
    "chance ask asking hope hoping like love want wanted wish wished please kindly grateful glad happy happier appreciate appreciated great good kind nice lovely obliged could can may might should ought must need needs deserve deserves trust if would ask request beg let pleased delighted pray shall requested desired request ace easier thankful ensure see sure".split()
)
_WISH = Pattern(rf"\b(?:{'|'.join(sorted(WISH_WORDS))})\b")
_TO_OTHER = rf"(?:(?:to|with|past|in front of|into the hands of|under the noses? of|among|amongst|between|onto|on to|around|over to|through to|across to|up to|before|along to) (?!me\b|us\b){OTHER}|{SPOT}|for (?:the others|the rest|him|her|them|all|everyone|your \w+) |(?<=read also )by (?!you\b|me\b|us\b|your\b)[a-z]|(?<=seen also )by (?!you\b|me\b|us\b|your\b)[a-z]|(?<=read )by (?!you\b|me\b|us\b|your\b)[a-z]|(?<=seen )by (?!you\b|me\b|us\b|your\b)[a-z]|(?<=heard )by (?!you\b|me\b|us\b|your\b)[a-z])"
_PASSIVE = [Pattern(pattern) for pattern in (
    rf"\b(?:{MINE}(?: (?!by\b|i\b|we\b|you\b)[^\s.;!?]+){{0,8}}?|(?P<it>it|they|this|these|(?:the|that|those) (?:\w+ )?{PAPER})(?: also| too| all| please| kindly| just){{0,2}}) (?P<be>could|can|may|might|should|ought to|needs? to|must|deserves? to|to|be|were|was|get|gets|got|is|are|being|if)(?: (?!i\b|we\b)[^\s.;!?]+){{0,3}}? {MOVED}\b(?: by (?:you|your \w+|someone))?(?:(?: (?!to\b|by\b|me\b|us\b)[^\s.;!?]+){{0,5}}? {_TO_OTHER}| (?:on|along|round|around|upstairs)\b)",
    rf"\b(?P<be>could|can|may|might|should|would) (?:{MINE}|this|these|(?P<it>it|they|them))(?: [^\s.;!?]+){{0,4}}? be (?:\w+ ){{0,2}}?{MOVED}\b(?! (?:\w+ )?(?:by|as|before|if|with|for)\b)",
    rf"\b(?:{MINE}|(?P<it>it|they|these)) i (?:\w+ ){{1,5}}?(?:that|if) (?P<be>are|is|be|were|was) (?:\w+ )?{MOVED} (?:also |too )?(?:by|to) (?!me\b|us\b|you\b){OTHER}",
    rf"\b(?P<be>have|get|see|having|getting|seeing) (?:{MINE}|this|these|(?P<it>it|them)) (?:\w+ ){{0,2}}?{MOVED}\b(?:(?: (?!me\b|us\b)[^\s.;!?]+){{0,5}}? {_TO_OTHER}| (?:on|along|round|around|upstairs)\b)",
)]  # fmt: skip
_ARRIVES = (
    r"(?:reach|reaches|reached|(?:get|gets|got) (?:to|as far as|into|in front of|through to|across to|round to|past)|(?:find|finds|found) (?:its|their|a) way(?: (?:from|out of|off|via|through) your \w+)?|(?:go|goes|went) (?:up|down|along|across|over)(?: the (?:chain|line|ladder|corridor|hall|road|tree|stairs|food chain))?(?: to)?|(?:make|makes|made) (?:its|their) way|land|lands|landed|arrive|arrives|(?:come|comes|came) (?:to|before|under)|(?:go|goes|went) (?:to|up to|round|on to|before|into|in (?:the|his|her|their))|(?:end|ends|ended) up|travels?|trickles?|filters?|wanders?|wends?|drifts?|migrates?|hops?|percolates?|circulates?|(?:does|do|make|makes|go|goes) the rounds|works? (?:its|their) way|ma(?:kes?|de) (?:its|their) way|(?:finish|finishes|wind|winds|turn|turns|fetch|fetches) up|appears?|(?:sit|sits|live|lives) with"
    r"|(?:be|were|was|is) (?:known|heard|with|before|felt)|(?:be|were) in (?:his|her|their|the)|(?:fall|falls|fell) (?:into|under)|crosses|cross|crossed|meet|meets)"
)
_REACH = Pattern(
    rf"\b(?:{MINE}(?: (?!i\b|we\b|by\b)[^\s.;!?]+){{0,8}}?|(?P<it>it|they|them|these|this|(?:the|that|those) (?:\w+ )?{PAPER})(?: (?:also|too|all|could|can|may|might|should|would|to|will|does|must))*) (?P<be>{_ARRIVES})(?:(?: also| all| too| ,)? ?(?: (?:to|on|in|into|with|through you(?: ,)? to|before|under|by))?)? (?!me\b|us\b|my\b|you\b|your (?:desk|inbox|hands)\b)(?!(?:with|by|on|in|at|from|safely|to|within|before|soon|well)\b){OTHER}"
)
_WANTS = r"(?:should|ought to|must|needs? to|deserves? to|would want to|might like to|may want to|might want to|may like to|would like to|would enjoy|could do with|had better|would love to|has to|would be glad to|might enjoy|may enjoy|would want|might like|may like|would like|might care to)"
_MODAL = Pattern(
    rf"\b(?P<who>(?:they|those|he|she|the one|him|her|them) (?:who|that)|(?!(?:i|we|you|me|us|it|this|that|there|what|which|if|who|and|not|do|does|did|just|really|still|only|also|will|would|might|may|never|always|often|now|to|but|or|so|they all|candidates?|applicants?)\b)[a-z'&]+) (?P<be>{_WANTS})(?: (?:also|both|all|really|please|too))* (?:be (?:given|shown|sent|handed|passed|told|thanked)|get|have|see|read|hear|know|receive|a|sight|seeing|reading|hearing|look at|learn|be let|find out|to hear)(?: of| about| a look at| a copy| sight| to see| to read| look at| copy| how)? (?P<what>.{{0,120}})"
)
_WANTED = Pattern(
    r"\b(?:(?:would|should|do|will) (?:\w+ ){0,2}?(?:like|love|want|wish|prefer|be (?:\w+ )?(?:glad|happy|pleased|delighted|obliged|grateful|thrilled))|(?:great|good|kind|lovely|nice|wonderful|ace|better|easier) (?:for|if)|hope|hoping|if|want|please let|grateful if|rest easier if|more than|is that|(?:ask|asking|beg|request|pray|wish|prefer|suggest)(?: only| merely| just| simply)?(?: ,)?(?: namely)? that) (?:for |that |if )*(?P<who>(?!(?:i|we|you|me|us|it|this|that|there|to|my|our|a|any|if|for|that|your (?:own )?(?:company|firm))\b)(?!(?:somebody|someone|anybody|anyone|another)(?: else| \w+)? (?:gets?|got|has|had) it\b)[a-z'&]+)(?: [^\s.;:!?,]+){0,8}? (?<! i )(?:(?:to|could|can|might|may|would|also|all|both|be) )*(?P<be>knew|saw|heard|learned|see|find|come across|get sight of|hold|pick up|read|have|get|receive|know|sees|gets|has|reads|hears|receives|hear|look at|be shown|be given|be told|be sent|be handed|learn|be let know|find out|look over|be thanked)(?: of| about| a look at| sight of| a copy of)? (?P<what>.{0,140})"
)
_FROM_YOU = Pattern(
    r"\b(?!(?:i|we|to|hope|hoping|forward|like|love|want|wish|and|happy|glad|pleased|eager|keen|delighted)\b)[a-z\']+(?: (?:could|would|might|may|can|should|ought|were|was|had|has|to|also|just|both|all|ever))* (?:hear|heard|hears|got|get|gets|had|have|learn|learned|learnt|know|knew|find out|receive|received|told|word|message|line|nod|whisper|hint)\b(?: (?!i\b)[^\s.;!?]+){0,4}? (?:from|through|by|via) (?:you|your own mouth|yourself|your lips|your \w+ ?self)\b"
)
_THROUGH_YOU = Pattern(
    rf"\b(?:{MINE}|it|them)\b[^.;!?]{{0,90}}?\b(?:through you|via you|by way of you|through your (?:\w+ )?(?:hands|offices|office|kindness)|with your help|by your (?:hand|kindness|good offices)) ?[,]? (?:to|into|before|with)\b|\bfrom your (?:own |good |kind )?hands?\b[^.;!?]{{0,30}}? (?:takes?|accepts?|receives?|gets?|reads?|opens?) (?:it|this|them|{MINE})|\b(?:take|accept|receive|get|read|open) (?:it|this|them|{MINE}) from your (?:own |good |kind )?hands?\b|\bthrough you (?:\w+ )?(?:i|we) (?:\w+ ){{0,3}}?(?:thank|send|say|express)\b"
)
# The reader as messenger, and what lies in the reader's hands.
_GO_BETWEEN = Pattern(
    r"\b(?:you|your \w+)\b[^.;!?]{0,40}? (?:as|be|being|become|became|were|act|play|for) (?:as )?(?:my|our|the|a) (?:\w+ )?(?:channel|messenger|bearer|courier|postman|postwoman|postie|mailman|conduit|go between|mouthpiece|carrier|emissary|ambassador|spokesman|envoy|herald|pigeon|carrier pigeon|relay|intermediary|middleman|bridge)\b(?: (?!i\b)[^\s.;!?]+){0,4}? (?:for|of|and|to|between|with|in) |\bbe (?:, [^,.;!?]{1,30} , )?(?:my|our) (?:\w+ )?(?:channel|messenger|bearer|courier|postman|mouthpiece|emissary|ambassador|envoy|herald|go between|voice) "
)
_DEPENDS = Pattern(
    r"\b(?:depends? (?:up)?on you|(?:is|lies|rests|lie|rest) (?:in your (?:hands|gift|power)|with you)|up to you|only you can|you alone can|leave (?:it|that) (?:with|to|in) you)\b"
)
_KNOWING = Pattern(
    r"\b(?:sleep|rest|happier|easier|better|glad|comfort|pleased|relieved|happy|delighted|peace|mind)\b[^.;!?]{0,40}? (?:knowing|to know|if|to think|to learn) (?:that )?(?!i\b|we\b|you\b|it\b)(?:[^\s.;!?]+ ){1,7}?(?:had|has|have|were|was|also|to) (?:been )?(?:read|seen|heard|received|got|gotten|shown|given|sent|told|had|thanked)\b ?(?P<what>.{0,80})"
)
_NOTE_TO = r"(?:(?:quick|little|brief|short|kind|small|passing) )?(?:forward|mention|word|nod|relay|whisper|copy|cc|share|thank you)(?: (?:of|with|about) (?:my|our|this|these|it)(?: \w+){0,3}?)?"
_NOMINAL = Pattern(
    rf"\b(?:any chance of|how about|could i beg|might i ask for|i would (?:love|appreciate|welcome|be grateful for)|can i ask for|may i ask for) (?:a|your|one) {_NOTE_TO} (?:to|with|in) (?!me\b|us\b|my\b){OTHER}|\b(?:a|one|your) {_NOTE_TO}(?: (?:to|with|in) (?!me\b|us\b|my\b){OTHER}[^.;!?]{{0,60}}?)? (?:would|will) (?:be|mean|make|go) (?:\w+ ){{0,3}}?(?:welcome|appreciated|kind|great|lovely|lot|world|help|nice|good|day|far|way|treat)\b"
)
_ENTRUSTED = Pattern(
    rf"\b(?:leave|entrust|commit|commend|place|put) (?:{MINE})(?: [^\s.;!?]+){{0,6}}? (?:(?:in|to|into) your (?:\w+ )?(?:hands|care|keeping)|with you)\b[^.;!?]{{0,20}}? (?:to be|for|to (?:give|pass|hand|send|take))\b|\b(?:(?!thank you for)(?:{MINE}) (?:to|for)) {OTHER}[^.;!?]{{0,40}}? (?:in your (?:\w+ )?(?:hands|care|keeping)|please)\b"
)
_LEARN = Pattern(r"\b(?:learns?|know|knows|hears?|finds? out|told|gets? to)\b")
_LOOK_BY_YOU = Pattern(
    rf"\b(?:look|glance|read|sight|peek|forward|share|copy|handing) (?:at|of|through|over|to) (?:{MINE}|this \w+)[^.;!?]{{0,60}}?\b(?:arranged|organized|set up|fixed|made possible|brought about) by you"
)
# Words without which the patterns above find nothing.
_MOVED_WORDS = frozenset(re.findall(r"[a-z]+", MOVED))
_ARRIVING = frozenset(
    "reach reaches reached get gets got find finds found make makes made land lands landed arrive arrives come comes came go goes went end ends ended travel travels trickle trickles filter filters wander wanders wend wends drift drifts migrate migrates hop hops percolate percolates circulate circulates do does work works finish finishes wind winds turn turns fetch fetches appear appears sit sits live lives known heard with before felt in fall falls fell cross crosses crossed meet meets".split()
)
_GETTING = frozenset(
    "knew saw heard learned see seeing find across sight hold pick read reading have get receive know sees gets has reads hears receives hear hearing look shown given told sent handed learn thanked over passed handed lent informed assured notified aware brought".split()
)
_EASE = frozenset("sleep rest happier easier better glad comfort pleased relieved happy delighted peace mind".split())
_HANDED = frozenset("hands care keeping leave entrust commit commend please".split())
_MESSENGERS = _HANDED | frozenset(
    "channel messenger bearer courier postman postwoman postie mailman conduit between mouthpiece carrier emissary ambassador spokesman envoy herald pigeon relay intermediary middleman bridge forward mention word nod whisper copy cc share thank look glance peek sight handing depends depend lies rests lie up only alone".split()
)
_BY_YOU = Pattern(r"\b(?:from|through|by|via|of) (?:you\b|your )|\bwith your help\b")
_GIVEN = Pattern(
    r"\b(?P<modal>could|can|may|might|should|must|ought|would|will|if|hope|trust|like|love|want|wish|for|see that|glad if|that|reckon|think|suppose|believe) (?:for |that )?(?!(?:i|we|you|me|us|it|this|that|there|they would|be|to|my|not)\b)[a-z'&]+(?: (?!(?:i|we|you)\b)[^\s.;!?,]+){0,6}? (?:(?:could|can|may|might|should|would|will|must|ought to|to|were to) )*(?:be|were|was|get|got|being)(?: also| all| both| then)? (?:shown|given|told|handed|sent|passed|lent|informed|assured|notified|reminded|thanked|read|made aware|let know|brought)\b(?: of| about| a look at| a copy of| sight of)? (?P<what>.{0,120})"
)
_GRATEFUL = Pattern(GRATITUDE)
_MINE = Pattern(
    rf"(?:(?:a copy of|sight of|(?:on|in) (?:his|her|their) (?:desk|table|tray|inbox|chair|hands?|pigeon ?hole)|of|about|also|too|the|all) )*(?:{MINE}|this|(?P<it>it|them|the (?:\w+ ){{0,3}}?{PAPER}))\b(?! (?:role|job|form|company|week|year|position)\b)"
)
_SUBJECT_ME = Pattern(
    r"\b(?:i|we)(?: (?!you\b|if\b|hope\b|trust\b|wish\b|grateful\b|glad\b|love\b|like\b|want\b|appreciate\b|ask\b|obliged\b|happy\b|pleased\b|wonder\b|reckon\b|think\b|believe\b|feel\b|suppose\b|fancy\b|figure\b|guess\b|imagine\b|hoping\b|say\b|propose\b|suggest\b|pray\b|dream\b)\w+){0,4} $"
)
_OF_YOURS = Pattern(r"(?:\S+ ){1,8}?from you\b")
_UNREAL = Pattern(r"\b(?:if|wish|rather|sooner|though)\b[^.;!?]{0,90}$")
_MAYBE = Pattern(r"\b(?:could|can|may|might|should|would|to|if|must|ought)\b")
_MODALS = Pattern(r"\b(?:could|can|may|might|should|must|ought)\b")
_HOPED = Pattern(
    r"\b(?:hope|requested|desired|hoping|like|love|want|wish|please|kindly|grateful|glad|appreciate|appreciated|obliged|kind|great|good|nice|lovely|trust|ask that|if|ask|request|pray|let|may|ensure|sure|see (?:to it )?that|pleased|delighted|could|can|ace|happy|possible|way for|chance of|chance for|convenient|favor|honor|kindness|privilege|relief)\b[^.;!?]{0,130}$"
)
SENT = Pattern(rf"\b(?:{MINE}|attach\w*|enclos\w*|herewith|(?:join|annex|append) (?:the|my|a|here|also)(?: \w+)? {PAPER}\b|i (?:\w+ )?(?:left|brought|wrote|made|promised|sent|put together|drew up|drafted|written|baked))\b")
SURE = Pattern(
    rf" (?:to it (?:that )?|sure (?:that )?|certain (?:that )?|that |for |so that |it (?:so )?(?:that )?|it gets |it goes )?(?:(?P<thing>{MINE}|it)(?: [^\s.;!?]+){{0,8}}? (?:{_ARRIVES}|(?:is|are|be|gets?|get) (?:\w+ )?{MOVED})(?: [^\s.;!?]+){{0,3}}? ?(?!me\b|us\b|my\b)[a-z]|(?!(?:me|us|i|you|we|it|if|whether|what|how|who|when|where)\b)(?:[^\s.;!?]+ ){{1,10}}?(?:gets?|sees?|reads?|has|have|hears?|knows?|receives?|learns?|finds?|finds? out|discovers?|is left|are left|realizes?|understands?|(?:ends?|winds?) up with|comes? by|is (?:shown|given|told|sent|handed|thanked|passed)|are (?:shown|given|told|sent|handed|thanked|passed)|getting|reading|seeing)\b(?: of| about| to see| to read| a look at| a copy of| hold of| sight of)? (?P<what>.{{0,120}}))"
)


# The thing and its goal before the verb, as German, Dutch, Turkish and Hindi have it: "if you this letter to Kim would give".
_VERB_LAST = Pattern(
    rf"\b(?:if|that|whether|when|could|would|can|may|please|kindly|will) (?:you |kindly |please |also |perhaps ){{1,3}}(?:{MINE})(?: (?!i\b|to\b)[^\s.;!?,]+){{0,2}}? (?:to|with) (?!me\b|us\b|my\b){OTHER}[^\s.;!?,]*(?: [^\s.;!?,]+){{0,5}}? (?:would|could|can|will|might|may|to)?(?: (?:to|like to|please|also|further))? ?(?:forward|give|pass|send|show|hand|share|convey|transmit|deliver|tell|say|bring|read|take)\b"
)


# What parts somebody from the verb: ", too ,", ", who gave me water ,".
_ASIDE = Pattern(r" , (?:(?:too|also|as well|perhaps|please|if possible)|(?:who|whom|whose|which) [^,.;!?]{1,90}) ,(?= )")
# The sender will hand it over: "if she would like to read them, I will send them".
_SEND_MYSELF = Pattern(r"\bi (?:will|can|shall|could|would|am|may) (?:\w+ ){0,4}?(?:send|mail|email|post|bring|give|show|deliver|hand|provide|drop|forward|supply|share|print|write|come)\b")
# What goes elsewhere is the post or the decision.
_GOES_ELSEWHERE = Pattern(r"(?:goes|go|went|gets?|comes?) (?:up )?(?:to|before) (?:(?:some|any)(?:one|body) (?:else|\w+er)|another|an? (?:\w+ )?(?:candidate|applicant|committee|vote|internal)|the (?:vote|committee|wire|board)|committee|vote|print|press|plan|market|auction|tender|trial|court|waste)\b")


def is_wished(text: str, words: frozenset[str], known: str) -> bool:
    """Whether the sender wishes that the mail, the thanks or the papers reach somebody else; ``known`` is what was said before."""
    if _is_entrusted(text, words):
        return True
    if WISH_WORDS.isdisjoint(words):
        return False
    for pattern in (*(() if _MOVED_WORDS.isdisjoint(words) else _PASSIVE), *(() if _ARRIVING.isdisjoint(words) else (_REACH,))):
        for match in pattern.finditer(text):
            if match["it"] and match["it"] != "this" and not SENT.search(f"{known} . {text[: match.start()]}"):
                continue
            if match["it"] and _GOES_ELSEWHERE.match(text, match.start("be")):
                continue
            if _is_open(text, match.start(), match.start("be"), match["be"]):
                return True
    plain = _ASIDE.sub("", text) if " , " in text else text
    for pattern in () if _GETTING.isdisjoint(words) else (_MODAL, _WANTED, _GIVEN):
        match = pattern.search(plain)
        if match and is_sent(match["what"], f"{known} . {plain[: match.start()]}") and not is_denied(plain[max(0, match.start() - 60) : match.start()] + " "):
            return _SEND_MYSELF.search(plain, match.start()) is None
    if not _EASE.isdisjoint(words) and (seen := _KNOWING.search(text)) and (is_sent(seen["what"], known) or "thanked" in seen.group()):
        return True
    if " to " in text and (last := _VERB_LAST.search(text)) and not is_denied(f" {text[: last.end()]}"):
        return True
    if _BY_YOU.search(text) is None:
        return False
    heard = _FROM_YOU.search(plain)
    return (heard is not None and _GRATEFUL.search(text) is not None and not is_denied(plain[: heard.start()])) or _THROUGH_YOU.search(text) is not None


def _is_entrusted(text: str, words: frozenset[str]) -> bool:
    """Whether the reader is made the messenger: "you are my postman", "any chance of a forward", "I leave my thanks in your hands"."""
    if _MESSENGERS.isdisjoint(words):
        return False
    if _GO_BETWEEN.search(text) or _NOMINAL.search(text) or _LOOK_BY_YOU.search(text):
        return True
    gift = None if _HANDED.isdisjoint(words) else _ENTRUSTED.search(text)
    if gift and "accept" not in text and not is_denied(text[: gift.start()]):
        return True
    return _DEPENDS.search(text) is not None and _LEARN.search(text) is not None and _GRATEFUL.search(text) is not None


def is_sent(what: str, known: str) -> bool:
    """Whether what somebody is to see, get or hear is the sender's: this mail, the papers, the thanks."""
    mine = _MINE.match(what)
    if mine and (mine["it"] is None or SENT.search(known)):
        return True
    return _GRATEFUL.search(what, 0, 90) is not None or _OF_YOURS.match(what) is not None


def _is_open(text: str, start: int, at: int, be: str) -> bool:
    """Whether what is said of the thing is wished, not told: "could be passed", not "was passed"."""
    lead, between = text[max(0, start - 140) : start], text[start:at]
    if is_denied(f" {lead}") or " not " in between or " not " in text[at : at + 20] or (not _MODALS.search(between) and _SUBJECT_ME.search(lead)):
        return False
    if be in ("should", "ought to", "must", "needs to", "need to", "deserves to", "deserve to", "could", "can", "may", "might", "would"):
        return True
    if be.split(" ")[0] in ("went", "got", "reached", "found", "made", "came", "landed", "fell", "was", "were", "had", "crossed", "ended"):
        return _UNREAL.search(lead) is not None
    if _MAYBE.search(between):
        return _WISH.search(lead) is not None or _MODALS.search(between) is not None
    return _HOPED.search(lead) is not None
