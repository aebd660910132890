"""Whether the sender chases: will ring about the status, counts contacts that went unanswered, or means to ask again and again."""

from __future__ import annotations

import re

from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.times import AGAIN, DAY, NUMBER, ORDINAL, SEVERAL
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.model import Statement

_PHONE = "call phone ring telephone text message whatsapp dm sms buzz ping dial facetime voicemail"
_ANY = _PHONE + " check follow touch contact reach write email mail nudge chase ask inquire pester bug badger knock circle remind try drop send leave be get look hound"
TRIGGERS = words_of(_PHONE + " check follow touch contact nudge chase inquire pester hound badger") | frozenset(
    "voicemail voicemails email emails emailed mail mails letter letters written wrote third fourth fifth sixth seventh eighth unanswered reply replies response answer twice times touch hear ask asking tried trying reach reminder reminders silence bell shout tinkle line update bugging knocking knock".split()
)
_CALL = (
    rf"(?:{any_form(_PHONE)}|(?:give|giving|gave) (?:you|your \w+|\w+|the \w+) (?:\w+ )?a (?:\w+ )?(?:call|ring|bell|buzz|tinkle|shout|bell|phone call|text|holler|dingle)|(?:drop|shoot|send|fire|leave|leaving|sending|dropping|shooting) (?:you|your \w+|\w+|the \w+)? ?(?:\w+ )?(?:a|an|another|some|quick|one more) (?:\w+ )?(?:text|message|whatsapp|sms|dm|voicemail|voice note|voice message|line by text)"
    r"|(?:pick|picking) up the phone|(?:get|be|getting|being|jump|hop) (?:back )?on (?:to )?the (?:phone|blower|line|horn)|(?:get|getting) you on the phone|(?:have|having) a (?:quick )?(?:phone )?call|(?:make|making|place|placing) (?:a|another|one more|my|the) (?:\w+ )?(?:phone )?call|(?:try|trying) (?:you|your \w+(?: \w+)?|the \w+)(?: \w+)? by phone|(?:reach|contact|catch|get|try) (?:you|out) (?:\w+ )?(?:by|on|over) (?:the |your )?(?:phone|telephone|mobile|cell|text|whatsapp))"
)
_ASK = rf"(?:{any_form('see check ask find hear know learn inquire confirm get know chase follow discover establish determine verify gauge hurry')}|find out|checking|touch base|catch up|request|receive|discuss|for)"
_STATUS = (
    r"(?:status|updates?|news|where (?:\w+ )*?(?:stands?|are|is|at|lies|sits)|decisions?|decid\w+|outcome|results?|progress\w*|how (?:\w+ ){1,6}?(?:is|are|going|coming|looking|stands?|doing|getting|did|went|gone|far|along)|heard|picked|pick|chosen|choos\w+|made (?:up )?(?:your|a|its|their) (?:mind|minds|choice|decision)|made up|movement|moved|moving|my application|application|is filled|been filled|filled|timeline|my chances|verdict|any word|word|fate|who got|got (?:it|the job|the post|the role)|i am in|i was (?:picked|chosen|selected|successful)|selection|selected|process|something new|anything new|anything has|developments?|latest|closer|answer|the position|the job|the role|the post|what you (?:\w+ )?(?:think|thought|decided|have decided|reckon)|follow up|following up|hired|hiring|success\w*|shortlist\w*|final call|yes or no|your thoughts|your thinking|state of play|standing|next move|signed off|the green light|the nod|conclu\w+|reviewed|candidacy|offer|call has been made|what is (?:happening|going on|the story)|what happened|whether|what came of it|ruling)"
)
_ABOUT = rf"(?:\b(?:to|and|about|on|for|so|,|whether|if|with|in case)\b.*\b{_STATUS}\b|\b(?:to|and) (?:\w+ )?(?:chase|follow up|check in|check up|check|touch base|ask|see)(?: on (?:this|that|it|things|you))?(?: [.,!?]|$))"
_NO_STATUS = re.compile(r"\b(?:arrange|book|schedule|fix (?:a|the)|set up|confirm (?:the|a|my) (?:time|date|appointment|slot|address)|to thank|say thank|confirm (?:that )?i (?:can|will)|answer (?:any|your)|give you|tell you|accept|let you know|collect|walk you through|talk through|introduce|wish you|if you (?:need|want|have (?:any )?questions|would like|wish|like)|references? (?:to|and)|my (?:old|former|current|last) (?:boss|manager|employer))\b")
_OFFICE = r"(?:you|your (?:\w+ ){1,4}|the (?:office|reception|receptionist|desk|switchboard|front desk|shop|store|school|company|department|hr \w*|hr|branch|restaurant|clinic|ward|garage|depot|site|team|hotel|kitchen|practice|studio|line|box office|surgery|hospital|secretary|plant|yard|factory|agency|firm)|hr|reception|in|up|back|on|base|again|round|around|out|there|about|with|to|for|at|from|touch|and|once|over|by|of|or|a|quick|little|short|line|call|text|message|email|note|both|all|this|it|things|the status|my application|here|asking|checking|see|mr \w+|mrs \w+|ms \w+|dr \w+|chef|them|him|her)"
_REPEATED = re.compile(
    rf"{any_form(_ANY)}(?: ,)?(?: {_OFFICE})*(?: ,)? (?:.{{0,40}}?)?{AGAIN}|{AGAIN} .{{0,30}}{any_form(_PHONE + ' check follow touch contact nudge chase inquire pester hound badger email write')}"
)
_OWN_WORK = re.compile(r"\b(?:customers?|clients?|patients?|parents?|guests?|suppliers?|members?|donors?|tenants?|residents?|students?|pupils?|families|drivers?|colleagues?|stock|machines?|accounts?|orders?|leads|vendors|temperature|temperatures|fridge|fridges|gauges?|logs?|equipment|inventory|tickets?|servers?|dashboards?|invoices?|users?|levels|blood|oil|tyres|tires|debtors?|mother|father|gran|mum|mom|carriers?|shipments?|prospects?|candidates?|volunteers?|children|kids|neighbors?|families|each (?:customer|client|family|patient|child)|every (?:customer|client|family|patient|child|lapsed|household|home|house|farm|boat|bed|room|machine|gauge|line|alarm)|the (?:oven|boiler|pumps?|fences?|ewes|herd|animals|nets|crew|weather|sites?|books|tills?|wards?|drains|valves?|numbers|rota))\b")
_REPORTED = [re.compile(pattern) for pattern in (
    rf"\b{any_form('call phone ring telephone text message whatsapp email write mail contact chase try follow knock ask visit reach ping inquire dial nudge')}\b(?: (?!my |clients?\b|customers?\b|every |all |around |over |about |these |for my )[\w']+){{0,9}}?(?: ,)? (?:twice|thrice|{SEVERAL} (?:separate |different |more )?times|again and again|over and over|repeatedly|time and again|on {SEVERAL} occasions|{SEVERAL} (?:days|weeks|mornings) (?:running|in a row))\b",
    rf"\b{any_form('leave send write make drop mail post')}\b(?: (?:you|your \w+(?: \w+)?|the office|reception|already|now|both|over|up|at least|since|a total of|as many as|what must be|altogether|some|another|out|off|him|her|them|with \w+(?: \w+)?|for you|to you|there|the desk))* (?:now |already |over |at least )*{SEVERAL} (?:\w+ )?(?:voicemails?|messages|emails|mails|letters|notes|texts|calls|phone calls|voice notes|reminders|whatsapps|follow ups)\b",
    rf"\b(?:this|it|that) (?:is|will be|makes|would be|must be|makes it)(?: now| already| at least| about| probably)? (?:my|the|email|mail|message|letter|call|number)(?: number| no\.?)? (?:{ORDINAL}|number {NUMBER}|{NUMBER})\b(?! (?:year|job|interview|choice|round|time in|day|week|month|language|marathon|child|season|degree|career|visit to|line|point|city|home))",
    rf"\b(?:my|the|our|all) (?:{ORDINAL}|last|past|previous|earlier|other|first)? ?(?:{SEVERAL}) (?:\w+ ){{0,2}}(?:emails|mails|messages|calls|voicemails|letters|texts|notes|reminders|attempts|phone calls)\b.{{0,50}}\b(?:un\w+|no (?:reply|answer|response|luck|word)|nothing|nobody|no one|not (?:been )?(?:answered|returned|acknowledged|replied)|without|silence|ignored|reply|answer)\b",
    r"\bneither (?:of )?(?:my|the) .{0,60}\b(?:nor|emails|calls|messages|mails|voicemails|letters)\b.{0,60}\b(?:answer\w*|repl\w+|return\w*|response|acknowledg\w+|reached|result)",
    rf"\b{any_form('call phone ring write email text message leave try send mail contact')}\b.{{0,60}}\bon (?:the )?(?:{DAY}|\d{{1,2}}\w{{0,2}}|\w+ \d{{1,2}}\w*)(?: \w+)? ?(?:,|and).{{0,30}}(?:{DAY}|\d{{1,2}}(?:st|nd|rd|th))\b.{{0,100}}\b(?:no|nothing|not|nobody|without|un\w+|silence|yet|never)\b",
    r"\b(?:lost count|losing count)\b.{0,60}\b(?:call\w*|messages?|emails?|times|rung|phoned|written|texts?|voicemails?)\b",
    rf"\b(?:{ORDINAL}) (?:time|attempt|try|email|mail|message|letter|note|call|follow up|go|reminder|text)\b.{{0,40}}\b(?:writ\w+|email\w*|call\w*|contact\w*|ask\w*|reach\w*|chas\w+|try\w*|tried|follow\w*|since|without|no |you|now)",
    rf"\b(?:none|not one|no one|nobody|not any|any) (?:of|has|have|returned|answered|replied|called|came)\b.{{0,40}}\b(?:my|them|the|those) ?(?:{SEVERAL})? ?(?:emails|mails|messages|calls|voicemails|letters|texts)\b",
    rf"\b(?:after|despite|in spite of|following|with) (?:\w+ )?(?:{SEVERAL}|repeated|all) (?:\w+ )?(?:emails|mails|messages|calls|voicemails|letters|texts|attempts|phone calls|reminders)\b.{{0,60}}\b(?:no|not|nothing|without|still|nobody|silence|i am|heard|un\w+|you)\b",
)]  # fmt: skip
_EXPECT = re.compile(rf"\b(?:expect|get|hear|receive|be getting|be hearing|expecting|see|have)\b.{{0,30}}\b(?:from me|call|calls|text|texts|message|messages|ring|email|emails|note|voicemail)\b.{{0,40}}(?:{AGAIN}|{_ABOUT})")


def chases(statement: Statement) -> bool:
    """Whether the sender chases in ``statement``."""
    if TRIGGERS.isdisjoint(statement.words):
        return False
    return any(map(_chases, clauses(statement.text))) or _counts_contacts(statement.text)


def _chases(clause: Clause) -> bool:
    if clause.is_denied:
        return False
    said = clause.said
    if clause.subject == "reader" and " will" in clause.chain + clause.modal or not clause.subject:
        return re.match(r"(?:expect|get|hear|receive)\b", said) is not None and _EXPECT.search(said) is not None
    if clause.subject != "sender" or clause.modal or not clause.announces:
        return False
    if clause.is_future and not _NO_STATUS.search(said) and re.match(rf"(?:\w+ ){{0,6}}?{_CALL}\b.*?{_ABOUT}", said) and not re.match(r"hear\b", said):
        return not _OWN_WORK.search(said)
    again = _REPEATED.match(said)
    is_reader = clause.is_future or re.search(r"\byour?\b", said) is not None
    return again is not None and is_reader and not _OWN_WORK.search(said)


def _counts_contacts(text: str) -> bool:
    return not _OWN_WORK.search(text) and any(pattern.search(text) for pattern in _REPORTED)
