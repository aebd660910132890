"""The innocents of staking everything on one job, by family: the same words said of work done, of names, of another matter."""

from __future__ import annotations

from types import MappingProxyType

# What is stopped, withdrawn or closed in the work itself, and the marks of a story from it.
_WORK_DONE = (
    r"\b(?:coats?|primer|varnish|paint|plaster|signal|planning|permits?|surveys?|committee|tenor|dragon|rehearsals?|speakers?|witness(?:es)?|journalists?|reporters?|olives?|blocks|pressure|filter|fertili[sz]er|ointment|cream|dressings?|torque|brakes?|grants?|councils?|dormer)\b"
    r"|\bapplying (?:the|a|an|my|our) (?!day|moment|minute|second|instant|evening|morning|same|week|night|hour|afternoon)\w+|\byou (?:\w+ )?(?:asked|wanted to hear|wondered) (?:\w+ )?(?:about|after|for) (?:my (?:work|time|year|day|part|role|story)|how i|the (?:day|time|story|night|year))"
    r"|\bwhen (?:the|a|an|our|his|her|their) (?!(?:phone|post) (?:rings|comes))(?:\S+ ){1,4}(?:\w+ed|came|broke|fell|went|blew|rang|arrived)\b(?!.{0,120}\b(?:you|your|yours|this (?:job|post|role|one))\b)|\byou (?:can|may|could|should) (?:\w+ )?(?:take|cross|strike|scratch|remove|delete) my name\b"
)
# What makes an innocent of a family, beside its own ``unless``.
INNOCENTS = MappingProxyType(
    {
        "dream": r"\b(?:asked?|ask|wondered?|question)\b(?: [^ .;!?]+){0,4}? (?:whether|if) (?:this|it|that|yours) (?:is|was|were|would be) (?:my|a|the) dream\b.{0,80}\b(?:no|not)\b",
        "only one": r"\b(?:only|one|single) thing (?:that )?i (?:\w+ ){0,2}?(?:want|wish|care|need|would like) (?:you )?(?:to (?:be (?:sure|clear|certain)|know|ask|say|add|check|correct|mention|clear|confirm|hear|see|understand|learn|settle|raise|change|fix|stress|clarify)|sure of)\b|\b(?:nobody|no one|none|nothing|nowhere) else (?:on|in|at|from|of) (?:your|the|that|our|my) (?:street|road|building|block|floor|team|office|company|department|list|branch|panel|staff|town|village|committee|house|firm)\b"
        r"|\bone of (?:two|three|four|five|six|several|many|some|a few|the (?:two|three|four|five|few|several))\b|\b(?:content|happy|glad|fine) with (?:any|either)\b|\bi am (?:\w+ )?after this (?:spring|summer|autumn|fall|winter|week|month|year|morning|term|season)\b|\btaken (?:up|over|down|part|note|out|off|care|into|your)\b",
        "life": r"\beverything (?:is|was|seems|looks) (?:\w+ )?(?:clear|in order|ready|fine|good|settled|quiet|calm|well|ok|okay|prepared|done|set up|explained|understood)\b|\bin peace\b|\b(?:saw|seen|watched|knew|known|met) (?:\w+ )?(?:men|women|people|others|lads|folk|friends|gamblers|punters|players|owners|firms|some\w+)\b|\bprayer (?:chain|group|circle|line|list|meeting|book|breakfast|card|room|hall|times|mats?|breaks?)s?\b"
        r"|\bnot (?:\w+ )?live (?:far|near|in|on|at|here|there|close|alone|with|nearby|too|very|that|more|by|a)\b|\bnot (?:\w+ )?eaten (?:that|so|as|better|like|this|there|meat|here)\b|\byou (?:\w+ )?asks? (?:me )?(?:if|whether) i (?:ever|would|will|do|am|have|could|can)\b|\bon that one (?:job|post)\b|\bstaked everything on (?:that|those|the)\b",
        "no other": r"\bask(?:ed|ing)? (?:to |of |from |that of )?(?:others|anyone else|anybody else|another|any other|other \w+) (?:what|to|how|for (?:help|advice)|why|whether|if|a|the|about)\b|^we (?!.*\b(?:i|my|you|your)\b)|" + _WORK_DONE,
        "search over": _WORK_DONE,
        "offer down": r"\b(?:coffee|seat|biscuits?|taxi|drink|volume|music|radio|heating)\b|\bno (?:date|decision) (?:is|was|has)\b",
        "unpaid": r"\b(?:can|could|will|would) not (?:\w+ )?(?:work|start|come|live)(?: \S+){0,4}? without (?:any )?pay\b",
        "burnt boats": r"\b(?:took|taken|take|taking|brought|carried)(?: \w+){0,3}? home\b|\bhome with me\b",
        "anything": r"\bsit(?:ting)? on (?:my|our) hands\b",
    }
)
# What others say and ask to be said: left out before anything is read.
_KIN = "friends?|mates?|mum|mom|mother|father|dad|wife|husband|brother|sister|colleagues?|teacher|partner|family|boss|manager|customers?|clients?|guests?|students?|patients?|pupils?|parents?|neighbors?|neighbours?|gran|nan|uncle|aunt|coach|agent|headhunter|recruiter|tutor|adviser|advisor|mentor|cousin|son|daughter|girlfriend|boyfriend|roommate|flatmate|counselor"
OTHERS = (
    rf"\b(?:i am |i will |will )?not (?:going to )?(?:lie|hide it|deny it|exaggerating|kidding|joking|lying)\b|\b(?:my|our|the|a|one|an|her|his) (?:\w+ )?(?:{_KIN})(?! (?:can|could|will|would) (?:tell|say))(?: \w+)? (?:say|says|said|thinks?|thought|tells?|told|asked|asks|wanted|wants|begged|begs|laughs?|jokes?|joked|calls?|called|used|dream\w*|stopped)\b(?: [^ ,;.!?:]+){{0,25}}"
    r"|\b(?:people|everyone|everybody|somebody|someone|he|she|they|customers|clients|guests|students|patients|buyers|candidates|applicants|many|some|others|who) (?:\w+ )?(?:say|says|said|thinks?|thought|tells?|told|asked|wanted|wants|begged|begs|begging|call|calls|called|used|dream\w*|stopped|were begging|was begging|came begging)\b(?: [^ ,;.!?:]+){0,25}"
)
# A dream of another kind, a name with the dream job in it.
OTHER_DREAM = (
    r"\bdream (?:jobs?|careers?|roles?|teams?|places?) (?:staffing|center|recruit\w+|agency|scheme|pilot|programs?|fairs?|apps?|boards?|podcast|column|show|series|project|campaign|workshops?|consult\w+|solutions|partners|group|ltd|inc|limited|club|day|week|talks?|magazine|radio|initiative|foundation|academy)\b|\b(?:named|called|titled|entitled|film|song|play|book|musical|novel|sketch|game) (?:\w+ ){0,2}?dream \w+"
    r"|\b(?:dream (?:homes?|houses?|kitchens?|weddings?|holidays?|vacations?|cars?|trips?|clients?|gardens?|bathrooms?|boats?|teams?|teach|journal|catcher|world|sequence|bikes?|colleges?|dress(?:es)?|big|budget|customers?|product|machine)|(?:american|pipe|fever) dreams?|(?:their|his|her|people 's|clients '|buyers '|customers '|families '|whose|couples '|everyone 's|students '|guests '|anyone 's|somebody 's|someone 's|kids '|children 's) dreams?)\b"
)
