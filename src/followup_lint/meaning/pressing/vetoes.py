"""What takes the edge off a demand, or shows that it is none."""

from __future__ import annotations

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.pressing.words import HARD

NO_ROOM = Pattern(rf"\b{HARD}\b")
# What leaves the reader room: conditions, polite questions, leisure.
SOFT = Pattern(
    r"\b(?:if (?:(?:i|we|my \w+) (?:can|could|may|might) (?:\w+ )?(?:do|help|be|assist|add|send|provide|offer|clear)|there is|there (?:is|are|were|was) (?:any|an)|you (?:have|can(?! not)|could|are able|know|happen|get|should have|like|wish|(?:would like|want|need)(?! me\b(?! to))|prefer)|possible|at all|that is|it is (?:possible|not|no)|convenient|any|by chance|only)|(?:would|could|might|may|can|will(?! you (?:please )?[.?!])) (?:you|it|there|i|we)\b|do you|are you able|(?:would|will) be (?:able|possible)|is it possible|would that be|is there\b|wonder(?:ing|ed)?|any idea|helpful|(?<!not )when(?:ever)? (?:it (?:suits|is)|you (?:can|have|get|know|like|are (?:able|ready)|decide|find|please|wish|feel)|convenient|they|time|the (?:time|dust|moment))|once (?:you|the)|as soon as (?:you(?! (?:have )?(?:read|get|see|open|receive) (?:this|my))|there|the|a|it|your|they) (?!can\b|could\b|are able)\w+|in due course|at (?:your|a time)|feel free|happy to|glad to|delighted to|at your (?:own )?(?:convenience|leisure|pace|earliest)|earliest convenience)"
)
# Kind words, which a limit without room belies.
GENTLE = Pattern(r"\b(?:hope|hopefully|hoping|grateful|appreciated?|obliged|thankful|love|welcome|lovely|ideally|would like|look(?:ing)? forward)\b")
# The reader is told not to hurry.
_NO_HASTE = Pattern(
    r"\b(?:no (?:rush|hurry|pressure|need|haste|urgency|deadline|reason (?:to|for))|after you (?:have )?(?:decided?|choose|chosen)|zero (?:rush|pressure)|(?:do|need|did|would|will|am|is|are|does) not(?: \w+)? (?:feel|think|worry|need|want|expect|require|ask|asking|expecting|wish|mean|intend|rush|hurry|press|trying|demand|demanding|push|have to|in (?:a|any))|not (?:a demand|to hurry|to rush|to press|to push|because)|without (?:hurry|rush|pressure)|nor|take (?:all )?(?:the|your)(?: own)? time|take as long|(?:can|could|will|am happy to|glad to|content to|quite happy to) (?:gladly |happily |easily |certainly )?wait\b(?! no)|patient|patiently|as long as (?:you|it)|unhurried|any ?time|only (?:after|when|once)|ignore|disregard|did not mean|far from|never (?:ask|expect|demand|want|press|needed))\b"
)
# The reader gave the date.
GIVEN = Pattern(
    r"\b(?:you|hr|they|he|she|mr \w+|mrs \w+|ms \w+|dr \w+|chef|your (?:\w+ )?\w+|the (?:\w+ )?(?:\w+)) (?:\w+ )?(?:said|told|mentioned|promised|hoped|planned|indicated|wrote|explained|gave|set|named|wanted|asked|needed|stated|agreed|announced|understood|thought|plan to|hope to|aim to|mean to|intend to|are to meet|meets?|expect to|joked|quipped|laughed|warned|advised|suggested)\b|\b(?:understand|understood|gather|gathered|heard|remember|noted|see|i know|i appreciate|realize|realise) (?:from you |that |it )*(?:you|the|your|i)\b|\b(?:as|like) (?:we |you |was |were )?(?:agreed|discussed|promised|mentioned|planned|announced|arranged)\b|\bexpect you (?:have|are|will|must|had|need)\b|\bthe (?:date|day|deadline|\w+day) (?:that )?you\b|\byour (?:\w+ ){0,3}(?:deadline|date|promise|timeline|timetable|schedule|cut off)\b|\byou tell (?:me|us) (?:that|it|there|your \w+|every\w*|no\w+|the (?!truth|result|outcome|answer|decision|verdict|news|date|day|time)\w+)\b|\bas you (?:\w+ )?(?:warned|told|said|asked|promised|wrote|put it)\b"
)
# Where a new thought begins, which a veto before it does not reach.
_BREAK = Pattern(r"[.;:!?]|\b(?:but|yet|however|so|still|therefore|nevertheless|all the same|which is why|even so|that said|only)\b|, (?:and )?(?:i|we|you)\b|\band i\b")
# Demands in stories of work, and those that belong to the job.
STORY = Pattern(
    r"\b(?:had to (?:be|have|make|decide|answer|get|give|reply)\b|(?:notice|sign|poster|brochure|policy|rules?|motto|contract|manual|handbook|sla|standard|protocol|form) (?:\w+ ){0,3}?(?:said|says|reads?|was|we had|that|asks)|in your (?:trade|line|work|business|job|world)|i read|rule (?:one|two|three)|when i (?:was|worked|ran|did|had)|at my (?:last|old|former|previous|present)|in my (?:last|old|former|previous)|my (?:old|last|former|previous) (?:boss|job|manager|firm|employer)|(?:customers?|clients?|patients?|suppliers?|callers?|guests?|farmers?|families|pupils|parents|passengers|students|drivers?|tenants?|users) (?:\w+ )?(?:must|had|wanted|needed|asked|who|was|were|got|rang|said|told|demand(?:s|ed)?|need|want|expect)|i (?:learned|learnt|trained|taught|managed|ran|led|worked|kept|told|answered|cut|built|brought|wrote|handled|promised|had to|used to|made it a rule)|you need (?:an?|some\w+|people|the|your|to (?:know|hear) (?:that|how))|you (?:want|look for|search|are after|seek) (?:an?|some\w+|people|staff))\b"
)
# An answer of somebody else, or the sender's own.
OTHERS = Pattern(
    r"\b(?:results?|answer|decision|reply|response|word|news|letter|contract|hear|confirmation|approval|offer|outcome|feedback|know)(?: back)? (?:from|of|at|with) (?:my|the (?:college|university|bank|embassy|consulate|lab|laboratory|council|court|hospital lab|landlord|agency|ministry|exam\w*|test|school i|other|second|licen[cs]ing|registry|registrar|immigration)|them|him|her|another|a referee)\b|\b(?:exam|test|blood|lab|dbs|visa|licen[cs]e|medical|driving|course|degree|scan|invitation|support|police|reference) (?:results?|answer|decision|letter|outcome|certificate|terms)\b|(?<!have )(?<!get )(?<!want )(?<!need )(?<!hear )(?<!owed )(?<!me )(?<!expect )\bmy (?:own )?(?:answer|reply|decision|response|word|commitment|choice|results?|acceptance|confirmation|signature|feedback|offer letter)\b(?!.{1,120}\byours\b)"
)
# What somebody else said, wants, or offered.
REPORTED = Pattern(
    r"\b(?:she|he|they|my \w+|the (?:\w+ )?\w+|another (?:\w+ )?\w+|who|everyone|everybody|people|mum|dad|mother|father|landlord|a (?:\w+ )?\w+) (?:\w+ ){0,2}?(?:says?|said|tells|told|thinks?|insists?|insisted|swears|reckons?|wants? to know|demands?|demanded|expects?|keeps? asking|asks?|asked|needs?|needed|wants?|wanted|rang|shouted|wrote|made me|offered|has offered|gave me|given me|sent me)\b|\b(?:asked|told|given|offered) (?:me|us) (?:to|until|till)\b|\b(?:answer|tell|reply to|respond to) them\b|\btheir (?:deadline|date|offer)\b|\byour (?:(?!answer|decision)\w+ ){1,2}(?:says?|said|tells|told|thinks?|thought|reckons?|reckoned|swears|swore|warned|warns|advised|advises|joked|jokes|suggested|suggests)\b"
)
# What is left to the reader to ask for or to choose.
OFFERED = Pattern(
    r"\bif it is (?:easier|simpler|better|quicker|more convenient)\b|\b(?:if|whether|should|what|which|when|where|how) (?:you|u|there|anything|something|any|it|that|this|the|my|your|a|other|either|one) ?(?:\w+ )?(?:(?:need|want|would like)(?! me\b(?! to))|like|have any|wish|require|prefer|is missing|be (?:missing|wrong|unclear|needed|amiss)|is anything|can|could|may|change|works?|suits?|remember|think|find|to|time|shift|date|fits?|questions?|helps?|else|room|size|platform|entrance|door)\b|\b(?:whether|what|which|when|where|how|if) (?:i|we) (?:should|can|may|need to|am to) (?:bring|wear|come|send|prepare|call|take|book|report|park|arrive)\b"
    r"|\b(?:tell|let|ask|call|ring|write|text|message|email|say)(?: to)?(?: me| us)?(?: know| so| the word)? and (?:i|we) (?:will|shall|can|would|am|are)\b|\b(?:advise|inform|notify|tell|let|say)(?: \w+){0,4}? (?:if|should) you (?:or \w+ (?:\w+ )?)?(?:do not|did not|have|believe|receive|received|object|agree|disagree|notice|see|spot|run into)\b|\b(?:questions|your (?:comments|thoughts|preferences?|views)|anything else|further information|more information|any (?:other|more|further)|(?<!my )(?:references?|referees?))\b"
)
# Things that are no answer.
_OTHER_THING = Pattern(
    r"\b(?:invitation|visa|embassy|consulate|parking|badge|room|rooms|keyboard|address|directions|link|agenda|menu|allerg\w+|shirt|boots|uniform|form|forms|invoice|receipt|ticket|tickets|samples?|portfolio|slides|handbook|brochure|reading list|recipe|postcode|entrance|gate|equipment|projector|interpreter|travel|expenses|train|trial|shift|demo|lesson|visit|second interview|next interview|tour|time of|place of|pass|pass code|access)\b"
)
# Words that tell that a request is about the decision all the same.
DECIDING = Pattern(
    r"\b(?:decid\w+|decision|answer|reply|respond|yes|no|verdict|mind|minds|contract|offer|outcome|result|results|hire|hired|hiring|word|whether|writing|letter|terms|job|post|role|selection|candidature|candidacy|(?:want|need|take|taking) me(?! to)|selected|chosen|appoint\w*|sign|proposal)\b"
)

# The sender announces calls and letters of their own, which chases, but sets the reader no date.
_CHASES = Pattern(
    r"\b(?:i|we) (?:will|shall|am going to|are going to|plan to|intend to|mean to|am to)(?: \w+){0,2}? (?:try(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|email(?:ing)?|writ(?:e|ing)|text(?:ing)?|messag(?:e|ing)|chas(?:e|ing)|check(?:ing)?|inquir(?:e|ing)|nudg(?:e|ing)|follow(?:ing)? up)\b(?! (?:the|your|another|my) (?!(?:office|line|desk|phone|mobile|school|hotel|shop|reception|hr)\b))"
    r"|\byou (?:will|shall|can|may|are going to|should)(?: \w+){0,2}? (?:get|hear|have|receive|find|expect|see)(?: \w+){0,4}? (?:from me|my (?:voice|call|name|email|message|letter|number|face))\b|\b(?:look out|watch(?: out)?|listen(?: out)?|wait) for (?:my|another|an? (?:call|message|email|letter)\b)|\bexpect (?:me\b|my (?:call|email|message|letter)|(?:a|another) (?:call|email|message|letter) from me)|\bwhen i (?:call|ring|phone)\b|\buntil (?:somebody|someone|anybody|anyone|one of you) (?:\w+ ){0,2}?(?:tells?|says?|answers?|picks?)\b"
)


def is_kind(text: str) -> bool:
    """Whether the statement leaves the reader room."""
    return SOFT.search(text) is not None or (GENTLE.search(text) is not None and not NO_ROOM.search(text))


def is_other(text: str) -> bool:
    """Whether the statement asks for something else than an answer, such as a room or a form."""
    return _OTHER_THING.search(text) is not None and not DECIDING.search(text)


def is_chase(text: str, before: int | None = None) -> bool:
    """Whether the sender announces calls of their own; ``before`` a place, with no new thought in between."""
    found = _CHASES.search(text)
    return found is not None and (before is None or (found.start() < before and not _BREAK.search(text, found.end(), before + 4)))


def is_shielded(text: str, at: int) -> bool:
    """Whether the reader gave the date, or is told not to hurry, with no "but" in between."""
    for shield in (_NO_HASTE, GIVEN):
        found = shield.search(text)
        if found and (found.start() > at or not _BREAK.search(text, found.end(), at + 4)):
            return True
    told = REPORTED.search(text, 0, at)
    at = min(at, len(text.rstrip(" .!?")) - 4)
    return told is not None and not _BREAK.search(text.replace(" :", " -"), told.end(), at + 4)
