"""Whether the sender will come by uninvited, or asks to."""

from __future__ import annotations

import re

from followup_lint.meaning.clauses import Clause, clauses
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.model import Statement

_MOVE = "drop stop swing pop nip call look pass come duck run dash breeze blow slip wander walk stroll cycle ride head roll pull tip knock show turn stick poke wait sit camp park stand visit present hang pay bike drive fly"
TRIGGERS = words_of(_MOVE) | frozenset("be being see find catch ask make swing".split())

_YOUR_PLACE = r"(?:your|the|yr) (?:\w+ ){0,2}?(?:office|offices|reception|desk|shop|store|door|place|lobby|foyer|building|school|surgery|clinic|ward|yard|garage|workshop|kitchen|restaurant|cafe|salon|studio|site|depot|farm|hotel|branch|warehouse|front desk|counter|gate|house|bar|pub|bakery|lab|department|headquarters|hq|campus|library|theater|theatre|museum|plant|floor|waiting room|waiting area|car park|parking lot|entrance|works|rink|gallery|station|practice|nursery|unit|barn|corridor|stall|cabin|shed|hospital|church|center|gym|marina|boatyard|doorstep)"
_BY = rf"(?:by|in|round|around|over|past|down|along|up|through|out|into|at|to|on|off at|across)(?! (?:touch|mind|the phone|your (?:shoes|place as)|with (?:the|some|a) (?:idea|plan|solution))\b)"
_DROP = (
    rf"(?:{any_form('drop stop swing pop nip duck breeze slip wander tip dash stroll wheel')} (?:back |right |straight |quickly |briefly )?(?:by|in|round|around|over|past|down|along|up|into|at)\b(?! (?:the (?:ocean|deep end|middle)|a line|with (?:the|an?) (?:solution|idea)|touch))"
    rf"|{any_form('come')} (?:right |straight |back |personally |myself |on )?(?:by|round|around|over|past|along|down)\b|{any_form('come head drive walk cycle ride travel run fly bike')} (?:\w+ )?(?:over |up |down |out |in |back )?(?:to|into|by|past|at) {_YOUR_PLACE}|{any_form('come')} (?:\w+ )?(?:and|to) (?:see|find|visit|wait|knock|sit|ask|catch|look|talk|meet|say|stand|camp|check|chat|introduce|speak|shake|present|hand|deliver) "
    rf"|{any_form('call look')} (?:in (?:at|on|to|for|by|around|tomorrow|again|next|this|personally|and|,|\.)|in$|round|by)|{any_form('show turn')} up\b|{any_form('present')} myself|{any_form('pay')} (?:you|your \w+|the \w+)(?: \w+)? (?:a|another) (?:\w+ )?(?:visit|call)|{any_form('visit')} (?:you\b|your \w+|the (?:office|site|shop|store|school|premises|yard|clinic))"
    rf"|(?:be|being) (?:\w+ )?(?:at|in|outside|by|near|around|waiting|sitting|standing|back|downstairs|passing|over|round|swinging|dropping|stopping|popping|on) (?:\w+ ){{0,4}}?(?:{_YOUR_PLACE}|your way|your area|your neighborhood|your neck of the woods|your town|there in person|first thing)|{any_form('wait sit stand camp park hang loiter')} (?:\w+ )?(?:in|at|outside|by|near|around|out|down|out front|for you|on) (?:{_YOUR_PLACE}|until|there|you)|{any_form('stick poke put')} my (?:head|nose) (?:in|round|around|through|over)|{any_form('knock')} (?:on|at) (?:your|the)|find me (?:in|at|outside|on|by|waiting)|{any_form('catch')} you (?:at|in|on|before|after|as|when|outside)|{any_form('see')} you at (?:your|the) (?:office|desk|reception|shop|gate|door)|{any_form('ask')} for you at|(?:turn|rock|roll|pitch) up\b|{any_form('make')} (?:my way|the (?:trip|drive|journey)) (?:over |down |up |back )?(?:to|by)\b|{any_form('swing')} the (?:van|car|truck|bike) (?:by|round|past))"
)
_SCHEDULED = re.compile(
    r"\b(?:for|at|to|during|after|before|on the day of|as part of|do|start|begin|join|attend) (?:the|our|my|a|an|that|this|your|any)? ?(?:\w+ ){0,3}(?:interviews?|trial|shift|tour|appointment|assessment|induction|paperwork|training|open day|second round|next round|final round|round|onboarding|meeting|medical|fitting|audition|demo|test|orientation|start date|first day|visit day|next stage|final stage|stage|panel|screening|drug test|exam|conversation|chat|talk|day you|session|walk through|time slot|slot|tasting|shadow\w*|second visit|next visit|job|role|work|position)\b|\bif (?:you|i get|i am|it is|that|there is|needed|required|wanted|hired|offered|useful|helpful|convenient|chosen|selected)\b|\bwhen(?:ever)? you (?:need|want|like|are ready|say|call|tell|would)\b|\b(?:any|whatever|whichever) (?:day|time|morning|afternoon|evening)\b|\bat (?:any|short|a moment 's|your) (?:time|notice|convenience)\b|\bto work\b|\bonce (?:i|you)\b|\bjob (?:is|were) mine\b"
)
_WORK_MOVE = re.compile(r"\b(?:patients?|customers?|clients?|guests?|residents?|tenants?|pupils?|parents?|families|members|suppliers?|used to|my (?:first|last|old|current|previous|former|own) \w+|visitors|inspectors?|neighbors?|homes?|in to (?:cover|help|fix|work|do)|regulars)\b")
_UNINVITED = re.compile(r"\b(?:unannounced|uninvited|without (?:an |a )?(?:appointment|invitation|notice|warning|calling|ringing)|surprise|whether or not|even (?:though|if) (?:you|i|nobody)|not (?:yet )?(?:asked|invited)|no appointment|on spec|on the off chance|just to say (?:hello|hi|thanks)|say (?:hello|hi|hey|thanks|thank you)|anyway)\b")


def comes_by(statement: Statement) -> bool:
    """Whether the sender says that they will come by, or asks to."""
    return not TRIGGERS.isdisjoint(statement.words) and any(map(_comes_by, clauses(statement.text)))


def _comes_by(clause: Clause) -> bool:
    if clause.is_denied or not (clause.is_future or clause.asks_leave or _is_under_way(clause)):
        return False
    said = clause.said
    visit = re.match(rf"(?:\w+ ){{0,3}}?{_DROP}", said) or re.search(rf"\b(?:and|then|or|,|to|by) (?:i will |then |just |also |maybe |perhaps )*{_DROP}", said[:160])
    if not visit or _WORK_MOVE.search(clause.text):
        return False
    return _UNINVITED.search(clause.text) is not None or not _SCHEDULED.search(clause.text)


def _is_under_way(clause: Clause) -> bool:
    """Whether the sender tells of a plan in other words: "I am dropping by", "I would love to"."""
    return clause.subject == "sender" and re.search(r"\b(?:am|would|could|can|might|may)\b", clause.chain) is not None and not clause.modal
