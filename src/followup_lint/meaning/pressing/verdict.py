"""Whether the sender demands a quick answer, or sets the reader a deadline.

What is demanded (an answer, or the deed of answering) counts only with a time for it and with the force of a demand.
"""

from __future__ import annotations

from functools import lru_cache

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.pressing.ultimatums import hurries, limits, threatens
from followup_lint.meaning.pressing.vetoes import DECIDING, GENTLE, GIVEN, NO_ROOM, OFFERED, OTHERS, REPORTED, SOFT, STORY, is_chase, is_kind, is_other, is_shielded
from followup_lint.meaning.pressing.words import A_LIMIT, ANSWERING, ANY_TIME, BOARD, CONTACT, CONTACTING, DO_IT, DOING_IT, HARD, LIMIT, REPLY, TELL, TELLING, TIME_WORDS
from followup_lint.model import Statement

_ADVERB = r"(?: (?:really|do|will|would|shall|just|absolutely|urgently|also|kindly|therefore|now|simply|honestly|still|only|definitely|must|at least|please|have to|be|am|have|going to|to|of course|then|certainly|further|formally|hereby|respectfully|firmly|fully|quite|rather|very much|so|all|both|badly|seriously|strongly|thus|accordingly|in turn|need|want|not only|once more|again|frankly|truly|desperately|even|like|ask|insist|am going|'s|too|first|categorically|expressly)){0,6}"
# What the sender needs of the reader.
_NEED = r"(?:need|require|demand|expect|insist(?: on| upon| that)?|(?<!would )(?<!would also )want|expecting|needing|requiring|wanting|demanding|awaiting|await|waiting(?: for| on)?|wait(?: for| on)?|must have|have to have|got to have|count(?:ing)? on|rely(?:ing)? on|look(?:ing)? for|entitled to|deserve|owed|request(?:ing)?|press(?:ing)? for|push(?:ing)? for|ask(?:ing)?(?: for|(?= to be (?:told|given|sent|informed)))|call(?:ing)? for|hold(?:ing)? out for|settle for|am due|claim|exact)"
_DETERMINED = r"(?:either an?|an?|your|the|this|that|some|something|its|their|his|her|of you an?|of you the|from you an?|from you the|you for an?)"
_HEARING = r"to (?:know(?! (?:an? |every|each|all |more |their |(?:the|my|this|that|its) (?!answer|decision|outcome|result|verdict|truth|worst|score|position|date|status|final|terms|reply|start|panel|board|committee|news|word)\w+))|hear(?! (?:an? |every|each|all |more |their |(?:the|my|this|that|its) (?!answer|decision|outcome|result|verdict|truth|worst|score|position|date|status|final|terms|reply|start|panel|board|committee|news|word)\w+))(?! (?:from|back from) (?!you\b|your\b|the (?:board|panel|committee)))|be (?:told|informed|contacted|called|answered|notified|advised|hired|in possession|in receipt))"
_GETTING = r"(?:to (?:have|get|receive|see|be given|be sent|be handed|be holding|hold)|to find|having|getting|receiving|seeing|finding)"
_NEEDS = Pattern(
    rf"(?:^|[.,;:!-] |\b(?:but|and|so|just|cos|because) )(?:really |just |also |still |now |badly |i )?need(?:ing)? (?:to|2|too) (?:know|hear|be told)\b(?! (?:an? |every|each|all |more |their |(?:the|my|this|that|its) (?!answer|decision|outcome|result|verdict|truth|worst|score|position|date|status|final|terms|reply|start|panel|board|committee|news|word)\w+))|\b(?=i |we )(?<!\bif )(?<!\bwhat )(?<!\bwhen )(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\bmight )(?<!\bshould )(?<!\bdo )(?<!\bdid )\b(?:i|we){_ADVERB} (?:{_NEED}{_ADVERB} (?:{_HEARING}|(?:{_GETTING} )?(?:something )?in writing|(?:{_GETTING} )?{_DETERMINED}(?: \w+){{0,3}}? {REPLY}|(?:{_GETTING} )?{REPLY}|hearing|knowing|being told)|must(?: \w+)? (?:know|hear|be told|be given|be informed|learn)|have(?: got)? to (?:know|hear|be told|learn)|am to (?:know|hear|be told|learn|have))\b|\bmy (?:agent|counsel|lawyer|solicitor|representative|union|family|side|household|advisers?) (?:\w+ )?(?:requires?|needs?|expects?|demands?|insists? on) (?:an?|your|the|that|to (?:know|hear))(?=.{{1,80}}\b(?:you|your)\b)"
)
_NEEDING = frozenset(
    "need needing needs require requires requiring demand demands demanding expect expects expecting insist insists want wanting awaiting await waiting wait must have got count counting rely relying look looking entitled deserve owed request requesting press pressing push pushing ask asking call calling hold holding settle due claim exact am"
    " appreciate grateful obliged hope hoping welcome value trust glad love thankful like".split()
)
# The same, wished for; a demand only where the time leaves no room.
_WISHES = Pattern(
    rf"\b(?:would like|would appreciate|appreciate|grateful for|obliged for|hope for|hoping for|hope to have|hope to get|look(?:ing)? forward to|welcome|value|trust to have|glad of|would love|thankful for|would want)\b(?: \w+){{0,4}}? (?:{REPLY}|hearing|know|hear|be told)\b"
)
_MUST = r"(?:must|have to|has to|need to|needs to|will need to|will have to|have got to|got to|ought to|had better|better|should|shall|are to|is to|will please|would please|would do well to|would be wise to|(?:are|is) (?:\w+ )?(?:requested|asked|expected|required|advised|obliged|bound|urged) to|can (?:at least|surely|just)|could (?:at least|surely)|might (?:at least|as well))"
_PUSH = r"(?:need|(?<!would )(?<!would also )want|expect|require|demand|must ask|have to ask|insist|urge|beg|pray|order|command|instruct|press|ask|asking|request|requesting|implore|would have|call on|call upon|count on|rely on|look to|expecting|warn|advise|remind|trust)(?: on| that| of)?"
_COURTESY = r"(?:do (?:me|us) the (?:\w+ )?(?:courtesy|favor|honor|kindness|decency|justice) (?:of|to|and)|(?:have|show) the (?:\w+ )?(?:courtesy|decency|goodness|kindness|manners|respect|grace|guts|backbone)(?: of| to| and)?|be (?:so )?(?:kind|good|nice|decent|man|woman)(?: enough)?(?: as)?(?: to| and)|have the courage to)"
_LEADS = (
    rf"(?:(?:please to|please|i request you to|kindly to|kindly|pray|do|just|now|well|ok|okay|look|listen|again|simply|at least|for once|sir|madam|maam|ma'am|so|then|also|and|but|therefore|only|mind|mind you|mind and|mind that you|be sure to|be sure and|make sure (?:to|that you|you|and)|see (?:to it )?that (?:you )?|see to it|ensure (?:that )?(?:you)?|{_COURTESY}|try to|try and|remember to|do not (?:forget|fail|hesitate|dare|delay|omit) to|go ahead and|as a matter of urgency|whatever you decide|come on|go on|friends|dear|let us|you|quick|quickly|immediately|urgently|promptly|asap"
    r"|better|let your \w+|get your \w+ to|have your \w+|either|by (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|tomorrow|noon)|today|tonight|tomorrow|before (?:then|\w+day)|kind|in short|in that case|this time|once and for all|time to) (?:, )?){0,6}"
)
_POINTED = r"(?:before (?:\w+ ){1,5}?,?|by \w+(?: \w+)? ,?|first (?:thing|of all) ,?|sir ,|madam ,|in one word ,)"
_BEGIN = r"(?:^|[.!?;:,(\"-] |\b(?:and|so|but|then|or|therefore|because|thus|hence|though|whether|thing is|what) )"
_FORCED = rf"(?:(?:{_BEGIN}(?:{_POINTED} )?{_LEADS})|\b(?:whoever|someone|somebody) (?:\w+ ){{0,5}}?(?:needs to|has to|must|had better|better|should|please) |\b{BOARD}(?: \w+)? {_MUST} (?:please |kindly |now |just |really |at least |also |then |not |be |surely |therefore |, ){{0,5}}|\b(?:i|we){_ADVERB} (?:{_PUSH} {BOARD}|call (?:up)?on (?:it|them|her|him)|ask|request|beg|pray|must ask|must insist on|demand|advise that) (?:to |must |should |will |that |please |, |not |kindly |in |would |do |the |have |will have |are |be |for ){{0,5}}|\b(?:will|would|must) ask (?:that )?you(?: would| will| to)?(?: please)? |\bi(?: will)? thank you to |\bbe (?:kind|good|nice) (?:enough )?(?:as )?to |\bthe least (?:that )?you (?:can|could|might) do (?:is |now is )?(?:to )?|\bhigh time (?:that )?you |\blet {BOARD} )"
_NOT = r"(?:not |never |do not |kindly |please |now |quickly |at once |immediately |, ){0,4}"
_ORDERS = Pattern(
    rf"{_FORCED}{_NOT}{TELL}\b|\b{_COURTESY} (?:an?|your|the|some) (?:\w+ )?{REPLY}\b|(?:^|please |kindly |and |so |just |, )(?:ensure|make sure|see to it|arrange|have (?:hr|someone|somebody|the \w+|your \w+))\b(?: (?!(?:i|we)\b(?! (?:receive|get|have|hear|know|see|am|are)\b))\w+){{0,6}}? {REPLY}\b|(?:^|, |and |so |but )(?:(?:just|really|also|do|still|i|we) ){{0,3}}need (?:you|u|ye|yous|somebody|someone|hr)(?: \w+)? (?:to |2 |too ){TELL}\b|\b(?:{_COURTESY}|least you can do is|insist on you|insist on your|ask for your|you to start) (?:replying|answering|deciding|telling me|letting me know|responding|getting back|writing back|informing me|giving me|being (?:straight|honest|plain))"
)
_CALLS = Pattern(rf"{_FORCED}{_NOT}{CONTACT}\b")
_DOES_IT = Pattern(
    rf"{_FORCED}{_NOT}{DO_IT}\b|\b(?:i|we){_ADVERB} {_NEED}{_ADVERB} (?:{_GETTING} )?(?:it|this|that|them|those|everything|one)\b(?! back\b)|\b(?:it|that|this) (?:must|has to|needs to|should|will have to) (?:be|come|happen|reach)\b"
)
# An answer that has its time.
_DUE = Pattern(
    rf"\b{REPLY}(?: (?!which\b|who\b)\w+){{0,6}}? (?:(?:is|are|was|must|has to|have to|needs to|need to|should|shall|will have to|ought to|had better|better|will need to|falls|be|will)(?: \w+)?(?: \w+)? )?(?:due|expected|needed|required|awaited|demanded|wanted|necessary|essential|imperative|mandatory|obligatory|a must|urgent|be (?:in|on|with|here|sent|given|made|mine|at|known|told|signed|final|communicated|taken|issued)|(?:must|has to|have to|needs to|should|shall) (?:reach|arrive|come|get|land|be)|to (?:reach|arrive)|the (?:very |bare )?(?:least|minimum)|only (?:fair|right))\b"
)
_PERSONAL = Pattern(r"\b(?:me|my|i|us|we|you|your|please|here|!)(?= |$)")
_FRAGMENT = Pattern(
    rf"^(?:{HARD}|{LIMIT})(?: ,)?(?: please)?(?: ,)? (?:with|for|and) (?:your|the|an?) (?:\w+ )?{REPLY}\b|^(?:\S+ ){{0,3}}?{REPLY}(?: please)? (?:is |are )?(?:needed|wanted|required|expected|requested|due|awaited)\b|^(?:(?:so|please|and|or|just|only|your|an?|the|final|quick|straight|simple|clear|definite|plain|one|but|kindly|awaiting|expecting|needing|want|require|must|have|get|with|prompt|urgent|immediate) ){{0,6}}{REPLY} (?:(?:please|,|-|in writing|from you|back|to me|to this|is|for|on|and) ){{0,5}}(?:{HARD}|{LIMIT}|today|tonight|tomorrow|now)\b|^(?:need|needing|want|must|gotta|got to|have to|require|expect|expecting)(?: \w+)? (?:know|an? |your |hear|the )"
)
_IMPERATIVE = Pattern(
    rf"\b(?:imperative|essential|vital|crucial|critical|urgent|high time|necessary|important|essence|only (?:fair|right|correct|proper|decent|just|reasonable|polite)|reasonable|a must|negotiable|matter of urgency|urgently)\b(?: \S+){{0,8}}? (?:{TELL}|{REPLY}|(?:i|we) (?:know|hear|am told|be told|have|get|learn|receive)|{_HEARING}|decides?|communicates?|informs?|answers?|told (?:me|us)|answered|decided|replied|let me know|made up|gave me|came back)\b"
)
_BLUNT = Pattern(
    rf"\b(?:can|will|why can not|could|do|did|may) (?:i|you|we)(?: please| just| simply| at least| finally| not| already){{0,4}}(?: \w+){{0,3}}? (?:yes or (?:a )?no|straight (?:answer|yes)|an answer|your (?:final )?answer|a decision|your decision)\b|\bcan (?:i|we) (?:please |just )?(?:get|have|expect) (?:an?|your|the|some) (?:\w+ ){{0,2}}?{REPLY}|\bjust (?:tell|say|answer|give)\b|\b(?:yes|yay|in|hired) or (?:a |your |not|out)?(?:no|nay)?\b|\bor not \?|\b(?:when|what time|which day) exactly\b|\bwhen (?:are|will) you (?:finally|ever|at last|actually|going to)|\bhow (?:much longer|long (?:more|still|must|do i have))"
)
_YES_OR_NO = Pattern(r"\b(?:yes|yea|yay|aye)(?: or|/| ,)(?: a| your)? (?:no|nay)\b|\bin or out\b|\b(?:one way or the other|either way)\b")

_ASKING = Pattern(r"\b(?:me|us|your|my|please|will do|can i|do i|am i|just|(?:i|we) (?:need|want|must|have to|have got to|will have))\b")


_TIME = Pattern(ANY_TIME)
_LIMITS = Pattern(A_LIMIT)
_CUT = (" by", " before", " until", " on", " at", " than", " within", " the", " to", " for", " ,")
# Demands in roundabout words: something of the decision, something of force, and a limit, anywhere in one statement.
_OF_DECISION = Pattern(
    r"\b(?:answers?|(?:reply|response)(?! (?:slips?|times?|rates?|cards?|forms?|teams?)\b)|decisions?|decid(?:e|es|ed|ing)|verdict|your word|the word|word from|yes|no or|outcome|result|settled?|conclud\w+|contract|(?:written|firm|formal|your|an) offer|offer letter|approval|commit(?!tee)\w*|(?:make|making|made) up|your mind|minds|mull\w*|think(?:ing)?(?: it)? over|the thinking|for thinking|sleep(?:ing)? (?:on|over)|dither\w*|on your hands|on the fence|get around to|got around to|phone (?:has|is|does|must|had)|(?:be|being|am|been) told|tell (?:it to )?me|hear|know (?:where|whether|if|one|either|by|before|today|now|your)|signed|signature|limbo|hanging|waiting|wait"
    r"|sit(?:ting)? (?:about|around|by the)|choose|final word|nod|green light|thumbs|letter of|paperwork|silence|pick up (?:the|that|your) phone|ring(?:ing)? me|call(?:ing)? me|in or out|tak(?:e|ing) me(?! (?:through|around|round|along|to|into|over|back|by|aside|behind|across|down|inside)\b)|hire me|hiring me|mine|yours|hold(?:ing)? you to|you (?:have )?had long enough|candidate|candidacy|discussions|our talk|your side|your end|your process|whatever you|appoint\w*|start date|joining (?:letter|date)|appointment (?:order|letter)|selection|message from you|(?:the|my|a|your) (?:letter|paper|papers|order)|something in writing|in writing|sign(?:s|ed|ing)? (?:\w+ ){0,2}?off|pen to paper|umming|thinking|(?:first|last) word|guess(?:ing)?|suspense|jury|cleared up|refusal|turns? up|my inbox|my phone|the phone|the telephone|agreement|open or close|let (?:a|this) \w+ know|calendar|pronounced?|sorted|my availability|disposal|disposition|this one|dawdl\w+|say so|offer me|speak up|come back to me|get back to me|write to me|respond)\b"
)
_OF_FORCE = Pattern(
    r"\b(?:(?<!\bi )(?<!\bwe )(?<!they )must(?! (?:be (?:so |very |quite |really |rather )?(?:hard|difficult|tough|tricky|busy|nice|easy|lovely|strange|exhausting)|have (?:been|\w+ed)|be honest|say|admit|confess|tell you|have been|thank|apologi\w+|add|mention|own))|(?:i|we)(?: \w+)? must (?:know|hear|have|be (?:told|given|informed|sent|answered|paid|in|holding)|insist|get|receive|press|see)|(?:i|we|me)(?: \w+)? (?:(?:need|require|expect|(?<!would )(?<!would also )want)(?: (?:you|your|an?|the|it|this|that|to (?:know|hear|see something|be told|have)|something|him|her))|demand|insist|will have (?:my|your|an|the|it|that|this)|(?:will|shall) be (?:told|wanting|expecting|needing|requiring)|have got to|got to|have to (?:know|hear|have|be)|hold(?:ing)? you|draw the line|can not have|will not have|do not do|refuse|count on|am assuming|assume|take it (?:that|for granted)|presume|fix(?:ing)? (?:for )?you|am obliged to|stop (?:looking|waiting|hoping|keeping)|would advise|do not exist|take back)|will hold you|am holding you|shall hold you"
    r"|you (?:will (?:please|kindly|need|have to|be (?:ringing|calling|telling|giving|sending))|must|need to|have to|had better|should|are going to want|get|have had|ought|better)|(?:sir|madam|panel|board|committee|jury|company|hr|whoever \w+ \w+ \w+ off) (?:\w+ )?(?:should|must|has to|needs to|will not|will please|will kindly)|unless(?! (?:i|you) (?:hear|tell|say|object|would) )|(?<!hear )otherwise|or else|or (?:it is )?never|has to be|have to be|no (?:longer|more) available|not (?:longer|later|past|beyond|a day|an hour|when)|not pass(?! (?:me|us|up|by|this|it|over|through)\b)|does not exist|not existing|no reason (?:why |that )?(?:i|we) (?:should|could|can|would) not|(?:is|be) the line|the line is|my limit|deadline|patience|expires|will lapse|lapses|runs out|is up|are up|ends for you|is left"
    r"|long enough|sitting (?:about|around)|shall we say|let us (?:say|agree)|final (?:date|day)|cut ?off|so decide|give the word|pick up (?:the|that|your) phone|see that|get around to it|stops being|open ended|closed on my side|considered closed|in hand (?:by|before)|in my (?:hands?|inbox|mailbox|letterbox|pocket|mail)|on my (?:desk|table|doormat|phone)|gone elsewhere|elsewhere|i am a no|holding you to|and not (?:after|later)|no use to me|(?:not|never) be asking again|not ask again|(?:do not|not) bother|as a (?:refusal|no)|withdrawn|competitor|the other (?:list|school|skipper|lot|firm|company|crowd|outfit|shop|place|boss|captain|people)|(?:deal|offer) is off|shak(?:e|ing) hands|turns? up first|a term|put an end|deserves?|let us have|have it settled|cleared up|best get|as long as i|enough time|time enough|(?:week|time|days) (?:is|are) up|stops? on|(?:due|owed|expected) on|(?:is|are) due|you have had|thinking (?:stops|ends|is over)|surely|too late|on notice|be warned|fair warning|walks|then no more|(?:non|not) negotiable|no (?:exceptions|extensions?|ifs)|end of story|full stop|(?:means|mean) (?:no|that|i|a|it)|(?:will|shall|can) not accept|with or without (?:your|you)|get moving|snaps|i have decided|no excuses|non negotiable|time is)\b"
)
_YOUR_ANSWER = Pattern(
    rf"\b(?:your|its|their|the panel's|the board's) (?:\w+ )?(?:verdict|decision|answer|reply|response|yes|word|choice|ruling|contract|letter)\b(?! (?:to|of|about|this|last|came|was|from|on)\b)(?: (?!was\b|were\b|came\b)\S+){{0,6}}? (?:{HARD}|{LIMIT})\b|\b(?:yes|y) or (?:a )?(?:no|n)\b(?: \S+){{0,5}}? (?:{HARD}|{LIMIT}|tonight|today)\b"
)
_OF_WORK = Pattern(
    r"\bi (?:have )?(?:ran|led|kept|took|gave|made|did|was|wrote|built|got (?!to)|cut|sold|taught|brought|held|found|knew|worked|managed|trained|answered|learned|learnt|used to|handled|closed|opened|cleared|moved|started|served|cooked|drove|fixed|rang|reached)\b|\byou (?:need|want|look for|search|seek|said|told|asked|spoke|mentioned|described|wanted|have (?:\d+|no))(?! (?:to (?:decide|tell|answer|reply|make|let|say|sign|give|get)|until))\b|\b(?:my|our) (?:last|old|former) (?!date|day|word|offer|hour|chance|deadline)\w+|\b(?:made|given|sent|handed) (?:me|us) an? (?:\w+ )?offer\b|\boffer (?:which|that) (?:lapses|expires|ends|closes|runs out|stands|holds)"
    r"|\b(?:i|we) (?:will|shall|can|could|would|am going to|am happy to|plan to) (?:send|bring|be (?:there|in|at|free|on|able|happy to (?:wait|come|send|answer)|glad|ready|available|pleased|delighted|down|over)|come|start|call|ring|phone|text|give you (?:a|two|the)|finish|do|show|see|check|keep|forward|pass|let you|follow|stop|drop|pop|swing|write|email|message|chase|try|work|stay|wait)\b"
    r"|\b(?:customers?|clients?|patients?|callers?|guests?|suppliers?|passengers?|users?|tickets?|pupils|students|tenants?|residents?|trainees|drivers|vendors?|members)\b|(?<!right )(?<!then )\?$|\b(?:could|would) you\b"
)


def presses(statement: Statement, before: str = "") -> bool:
    """Whether the sender presses the reader for an answer; ``before`` is the normal form of the statement before."""
    words, text = statement.words, statement.text
    if before and before.endswith(_CUT):
        words, text, before = words | frozenset(before.split()), f"{before} {text}", ""
    if hurries(words, text):
        return True
    if words.isdisjoint(TIME_WORDS):
        return False
    if limits(words, text):
        return not is_shielded(text, len(text))
    if words.isdisjoint(ANSWERING) and not ("it" in words and DECIDING.search(before)):
        return False
    limited = _is_limited(text)
    if limited and threatens(words, text):
        return not is_shielded(text, len(text))
    if not (limited or _is_timed(text)):
        return False
    return any(_demands(part.strip(), before) for part in _parts(text)) or (limited and (_adds_up(text) or _adds_up_with(before, text)))


@lru_cache(maxsize=64)
def _is_timed(text: str) -> bool:
    """Whether ``text`` tells of a limit or of haste."""
    return _TIME.search(text) is not None


@lru_cache(maxsize=64)
def _is_limited(text: str) -> bool:
    """Whether ``text`` tells of a limit or names a day."""
    return _LIMITS.search(text) is not None


def _parts(text: str) -> list[str]:
    """The parts of a statement that are judged apart: speech after a colon stays with who said it."""
    lead, colon, rest = text.partition(" : ")
    if colon and lead.count(" ") < 3:
        return [*_split(f"{lead} {rest}"), *_split(rest)]
    if colon and not (REPORTED.search(lead) or STORY.search(lead) or GIVEN.search(lead)):
        return [*_split(lead), *_split(rest)]
    return _split(lead)


def _split(text: str) -> list[str]:
    return text.replace("! ", ";").replace("? ", ";").replace(". ", ";").split(";")


def _demands(text: str, before: str) -> bool:
    if _is_timed(text) and (_needs(text) or _orders(text, before)):
        return True
    return _is_limited(text) and (_needs(text) or _is_due(text) or _asks_bluntly(text))


def _needs(text: str) -> bool:
    if _NEEDING.isdisjoint(text.split()):
        return False
    found = _NEEDS.search(text)
    if found and ("wait" not in found.group() or _is_timed(text)):
        return not (is_shielded(text, found.start()) or OTHERS.search(text) or STORY.search(text[: found.start()]) or is_chase(text, found.start()))
    found = _WISHES.search(text)
    return found is not None and NO_ROOM.search(text) is not None and not (is_shielded(text, found.start()) or SOFT.search(text) or OTHERS.search(text))


def _orders(text: str, before: str) -> bool:
    words = frozenset(text.split())
    found = None if words.isdisjoint(TELLING) else _ORDERS.search(text)
    if found is None and _is_limited(text):
        if not words.isdisjoint(CONTACTING) and (NO_ROOM.search(text) or DECIDING.search(text)):
            found = _CALLS.search(text)
        if found is None and not words.isdisjoint(DOING_IT) and _PERSONAL.search(text) and (_OF_DECISION.search(before) or _OF_DECISION.search(text)):
            found = _DOES_IT.search(text)
    return found is not None and not (is_shielded(text, found.start()) or is_kind(text) or STORY.search(text) or OTHERS.search(text) or OFFERED.search(text) or is_other(text))


def _is_due(text: str) -> bool:
    found = (_DUE.search(text) if _PERSONAL.search(text) else None) or _FRAGMENT.search(text) or _IMPERATIVE.search(text)
    return found is not None and not (is_shielded(text, found.start()) or is_kind(text) or STORY.search(text) or OTHERS.search(text))


def _asks_bluntly(text: str) -> bool:
    found = _BLUNT.search(text) or (_YES_OR_NO.search(text) if _ASKING.search(text) else None)
    return found is not None and not (
        is_shielded(text, found.start()) or STORY.search(text) or GENTLE.search(text) or is_chase(text) or OTHERS.search(text) or OFFERED.search(text)
    )


def _adds_up(text: str) -> bool:
    """Whether decision, force and limit stand together, in whatever words."""
    if not (_is_limited(text) and _OF_DECISION.search(text)):
        return False
    force = _OF_FORCE.search(text) or _YOUR_ANSWER.search(text)
    return force is not None and not (
        _OF_WORK.search(text) or is_chase(text) or is_shielded(text, force.start()) or is_kind(text) or STORY.search(text) or OTHERS.search(text) or OFFERED.search(text)
    )


def _adds_up_with(before: str, text: str) -> bool:
    """Whether a short statement completes the one before: "Are you taking me? I must know that by noon."."""
    if before.count(" ") + text.count(" ") > 30 or not before:
        return False
    return not (is_shielded(before, len(before)) or is_shielded(text, len(text))) and _adds_up(f"{before} {text}")
