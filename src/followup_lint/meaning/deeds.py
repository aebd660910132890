"""Whether a bullet draws on what the sender has done or been: a deed told, with or without its subject, or years served."""

from __future__ import annotations

import re

from followup_lint.meaning.plain import plain, without_speech

_ADVERB = (
    r"(?:(?:also|now|once|personally|recently|already|still|always|just|have|'ve|had|'d|successfully|only|never|even|then|both|myself"
    r"|currently|regularly|often|usually|actually|single-handedly|mostly|mainly|quickly|too|twice|since|first|last|routinely|daily"
    r"|later|each|all|alone|certainly|really|gladly|happily|i|quietly|half) ){0,3}"
)
_WISH = (
    r"(?:(?:would|wo|ca|could|should|might|must|need)n't|would|'d|will|'ll|shall|can|can't|cannot|could|may|might|must|should|want"
    r"|wish|hope|plan|intend|aim|promise|believe|think|feel|know|understand|understood|speak|enjoy|own|live|bring|possess|care|thrive"
    r"|pride|luv|adore|dream|excel|guess|suppose|expect|look|am (?:sure|confident|happy|glad|keen|eager|ready|willing|able|available"
    r"|excited|interested|looking|certain|free|convinced|hoping|open|prepared|also|very|delighted|afraid|told|aware|not)|'m (?:sure"
    r"|confident|happy|glad|keen|eager|ready|willing|able|available|excited|interested|looking|certain|free|convinced|hoping|open"
    r"|prepared|also|very|not|told|aware|delighted|afraid)"
    r"|see|saw|heard|hear|gather|gathered|noted|note|noticed|said|say|told|tell|mentioned|mention|asked|thought|wondered|enjoyed|liked"
    r"|like|love|loved|agree|reckon|reckoned|expected|imagined|need|offer|propose|suggest|recommend|admire|was (?:struck|impressed"
    r"|glad|happy|sorry|pleased|delighted|told|surprised|moved|curious)|remember|recall|listened|appreciate|appreciated|read (?:that"
    r"|about|your|on)|took (?:away|from)|picked up|did not|didn't)"
)
_WISH_ING = (
    r"(?:sure|confident|happy|glad|keen|eager|ready|willing|able|available|excited|interested|looking|certain|free|convinced|hoping"
    r"|open|prepared|also|very|not|told|aware|delighted|afraid|really|so|quite|thought|noted|heard|seen that|understood|told)"
)
_BEING = (
    r"(?:am|'m) (?:also |now |still |currently |already |myself |both )?(?!a (?:quick|fast|hard|good|great|big|keen|people|team|bit"
    r"|little|very|real|true|firm|strong|perfect|huge)\b)(?:an?|the|one|certified|trained|qualified|licen[cs]ed|fluent|bilingual"
    r"|registered|chartered|known|used to|in my|in charge|on (?:the|my|call)|at (?:the|my)|from|responsible|up at|since|head|second"
    r"|\d+|(?!looking|hoping|going|planning|writing|asking|dying|waiting|willing|seeking|applying|thinking|keeping|learning|being"
    r"|having)\w+ing)\b"
)
_I_DID = re.compile(
    rf"\b(?:i|we)(?: |(?='m)){_BEING}|\b(?:i|ive|we)(?!(?: also| now| still)? am\b)(?: {_ADVERB})(?!{_WISH}\b)[a-z']+|\b(?:i"
    rf"|we)'ve {_ADVERB}(?!{_WISH_ING}\b)[a-z']+"
)
_WE_NOT = re.compile(
    r"\bwe (?:\w+ )?(?:discussed|talked|spoke|agreed|met|covered|could|would|will|can|should|might|may|need|are|went through|'ll|'d)\b"
    r"|\bwe'(?:ll|d)\b|\bas we\b"
)
_WISHED = re.compile(
    r"\b(?:i|we|it)(?:'d|'ll| would| will| shall| can| could| may| might| must| should| want| wish| hope| plan| intend| aim| promise"
    r"| need| am (?:keen|happy|ready|willing|eager|sure|confident|excited|hoping|looking)|'m (?:keen|happy|ready|willing|eager|sure"
    r"|confident|excited|hoping|looking))\b(?! be (?:happy|glad|pleased) to (?:show|share|tell))[^.;:!?]*?(?=[.;:!?]|, (?:and |as "
    r"|like |having |since )?i |$| as i | like i | because i | since i | and i(?:'ve| have| was| did| ran| led))"
)
_I_PERFECT = re.compile(
    r"\bi(?:'ve| have| had|'d)(?: \w+){0,2} (?:been|done|had|got|run|led|built|worked|\w+ed|taught|sold|written|grown|kept|made|taken"
    r"|held|brought|seen|driven|cut|won|spent|known|set|put|given|dealt|met|caught|sat|lost|sent|sung|flown|found|fed|read|begun|shown"
    r"|gone|come|slept|stood|shot|sewn|raised)\b"
)
_MINE = re.compile(
    r"\b(?:mine|ours|our own)\b|\bmy (?!wish|dream|goal|aim|hope|plan|interest|notice|availability|understanding|view|opinion|number"
    r"|thanks|best|cv|resume|résumé|references?|promise|intention|offer|idea|guess|hope|suggestion|proposal|first (?:week|month|day"
    r"|act|thing)|pleasure|commitment|desire|enthusiasm|willingness|ambition|happy|nature|patience|personality|passion|attitude|energy"
    r"|work ethic|brother|sister|mother|father|mom|mum|mam|dad|uncle|aunt|auntie|wife|husband|partner|neighbou?r|friend|cousin|son"
    r"|daughter|kids?|children|family|gran|grandma|grandmother|grandfather|german|english|french|spanish|polish|italian|language"
    r"|languages|car|van|availability|answer|reply|turn|word|sense|thoughts?|heart|eagerness|start)\w+"
    r"|\bour (?!conversation|discussion|chat|talk|meeting|call|interview|next|time together)\w+"
)
_YEARS = re.compile(
    r"(?<!\byou )(?<!\byour )\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|several|many|a few|couple of|half a"
    r"|a)[+]?(?:[ -](?:\w+ )?)(?:years?|yrs?|seasons?|summers?|winters?|decades?|terms?|semesters?|harvests?|vintages?|shifts|months?"
    r"|voyages?|deployments?|tours|lambings?|school years?)\b"
)
_RECORD = re.compile(
    r"\b(?:zero|no|not one|never|none)\b[^.;:!?]{0,50}\b(?:in|since|for) (?:all of |the (?:whole|last) (?:of )?)?(?:(?:19|20)\d{2}"
    r"|\w+ years?)\b|\b[\d,]+ days without\b"
)
_SINCE = re.compile(
    r"(?:^|[.;:,(-] ?)(?:[\w' ]{0,40} )?\bsince (?:19|20)\d{2}\b|\b(?:from|between) (?:19|20)\d\d\b|\b(?:19|20)\d{2} ?(?:-"
    r"|to) ?(?:(?:19|20)\d{2}|now|present|today)\b"
)
_BEEN = re.compile(
    r"(?:^|[.;:,(-] ?)(?:a |an |fully |dual |also |currently |still |formerly |once |ex-|former )?(?:certified|qualified|licen[cs]ed"
    r"|trained|experienced|accredited|registered|chartered|graduate|graduated|master|bachelor|diploma|degree|certificate|winner"
    r"|veteran|head (?:of|girl|boy|chef|gardener|nurse)|captain|chair|treasurer|secretary|volunteer|apprentice|foreman|supervisor"
    r"|manager|member of|holder of|fellow of|years of|award|salesman|saleswoman|salesperson|employee of|nationally|level \d|nvq"
    r"|city & guilds|cscs|osha|first aid|dbs|never (?:had|late|missed|been|off|lost|failed|a)|no (?:accidents|points|claims|strikes"
    r"|complaints|absences|incidents|lost)|zero (?:accidents|complaints|incidents)|same (?:at|in|here|at my))\b"
)
_IRREGULAR = (
    "cut ran led built took grew made wrote won kept brought sold taught got did set put held drove found fought gave met rose sent spent spoke stood swam"
    " threw beat began bought caught chose came dealt fed flew had hit laid left lost paid read rode shot slept split spun swept undertook oversaw rebuilt"
    " redid rewrote outsold sang sewed wove wound dug drew drank ate bred bound bore broke burnt blew cast clung dreamt fell forgave froze ground hung hid"
    " knelt knew lent lit learnt let rang shook shut sank sat strung struck stuck swung tore wore went became saw heard proved shone sped spoilt spread"
    " sprang stole withdrew upheld underwent overcame overhauled oversold re-ran re-did cofounded co-founded co-led re-built resold was were been done run"
    " reset offset wired"
).split()
_NO_DEED = frozenset(
    "required bored excited interested organised organized driven needed wanted based compared related limited interested excited motivated committed dedicated determined detailed mixed said asked mentioned"
    " described discussed agreed indeed need needs speed feed seed bed red shed wed bred hundred embed proceed exceed succeed unlimited advanced given"
    " provided attached enclosed listed noted promised suggested proposed requested expected supposed desired preferred advertised used united integrated"
    " skilled aged unrelated tired increased reduced called named fixed added linked left put set read let had".split()
)
_NO_DEED_KEEP = frozenset(
    "reduced increased called named fixed added linked used integrated promised proposed suggested listed provided put set read had left let noted".split())
_SEGMENT = re.compile(
    r"(?:^|[.;:!?,(]\s+|\s-+\s|\band |\bbut |\bthen |\bhaving |\bwho )(?:(?:also|personally|successfully|recently|single-handedly|then"
    r"|once|twice|already|just|quickly|never|currently|myself|always|even|later|again|first|regularly|have|has|been|being|newly|half"
    r"|thus|since|both|still|not only|fully|been) )*([a-z][a-z'-]+)"
)
_READER_SUBJECT = re.compile(
    r"(?:^|[.;:!?] ?)(?:[\w' ]{0,50}\b)?(?:you|your \w+|they|it|he|she|someone|somebody|a person|anyone|anybody|people|staff|customers"
    r"|who)\b[^.;:!?]*$"
)


def draws_on_sender(text: str) -> bool:
    """Whether ``text``, a bullet, tells what the sender has done or been; a wish or a promise does not."""
    said = without_speech(plain(text))
    told = _WISHED.sub(" ", _WE_NOT.sub(" ", said))
    return bool(_I_PERFECT.search(told) or _I_DID.search(told) or _MINE.search(told) or _BEEN.search(said) or _served(said) or _has_bare_deed(told))


def _served(said: str) -> bool:
    """Whether years of service are told, and not the reader's."""
    for pattern in (_YEARS, _SINCE, _RECORD):
        for match in pattern.finditer(said):
            before = re.split(r"[.;:!?]", said[: match.end()])[-1][: -len(match.group())]
            if not re.search(
                r"\b(?:you|your|will|would|could|can|takes?|within|next|need|needs|want|wants|require[sd]?|asks?|for the|after|in under|who"
                r"|someone|somebody|anyone)\b", before):
                return True
    return False


def _has_bare_deed(said: str) -> bool:
    """Whether a verb of achievement stands without subject at the head of a statement ("Cut close time from 9 days to 4")."""
    for match in _SEGMENT.finditer(said):
        verb = match[1]
        is_past = verb in _IRREGULAR or (verb.endswith("ed") and len(verb) > 4)
        if not is_past or (verb in _NO_DEED and verb not in _NO_DEED_KEEP):
            continue
        before = said[: match.start(1)]
        joined = re.search(r"(?:\band|\bbut|,|\bthen|\bwho|\bhaving)\s+(?:\w+ )*$", before) is not None
        if joined and _READER_SUBJECT.search(re.sub(r"(?:\band|\bbut|,|\bthen|\bwho|\bhaving)\s+(?:\w+ )*$", "", before)):
            continue
        return True
    return False
