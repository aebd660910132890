"""What clears a statement of chasing, whatever else it says: somebody else's calls, hearsay, the sender's trade, a call that was agreed."""

from __future__ import annotations

from followup_lint.meaning.patterns import Pattern

_CALLS = r"(?:calls?|called|phones?|phoned|rings?|rang|asks?|asked|texts?|texted|messages?|messaged|mails?|mailed|emails?|emailed|writes?|wrote|written|checks?|nags?)"
_KIN = r"(?:husband|wife|partner|mother|father|mum|mom|mam|dad|son|daughter|brother|sister|gran|nan|aunt|uncle|cousin|friend|neighbor|neighbour|landlord|landlady|recruiter|agent|boss|manager|supervisor|secretary|assistant|colleague|flatmate|roommate|teacher|coach|children|kids|parents)"
OTHERS_CALL = Pattern(
    rf"\b(?:my|your|our|his|her|a|the) (?:\w+ )?{_KIN}\b(?: \S+){{0,5}}? {_CALLS}\b|\b(?:i|we) (?:have |had )?(?:\w+ )?(?:been|was|were|got|get|am|are) (?:called|phoned|rung|asked|messaged|texted|mailed|emailed)\b|\b(?:she|he|they|somebody|someone|people) (?:has |have |had )?(?:\w+ )?{_CALLS} (?:me|us|back)\b|\bif you (?:rang|called|phoned|texted|tried|wrote)\b"
)
HEARSAY = Pattern(r"\bnot (?:one|some) of (?:those|these|the)\b|\bnot (?:the (?:kind|sort|type)|someone|somebody|a person|a man|a woman) (?:of \w+ )?(?:who|that|to)\b|\bone of those (?:people|guys|candidates|folks?) (?:who|that)\b|\byou asked (?:me )?(?:how|what|whether|if|why|when)\b")
TRADE = Pattern(
    r"\b(?:debt|debts|debtors?|collector|late payers?|payers?|arrears|overdue|each order|every order|orders|experiments?|readings?|rolls|paper round|milk|dispatch|despatch|tenants|patients|customers|clients|suppliers|by heart|the play|a committee|evidence)\b|\b(?:the|my) messages\b"
)
AGREED = Pattern(r"\b(?:hour|time|day|date|slot|number|minute) (?:that |which )?you (?:\w+ )?(?:named|set|gave|fixed|said|proposed|chose|offered|suggested|mentioned|told)\b|\bas (?:you|we) (?:\w+ )?(?:agreed|arranged|asked|said|fixed|proposed|suggested|told|set)\b")


def is_cleared(text: str) -> bool:
    """Whether one of the vetoes holds for a statement in its normal form."""
    return any(veto.search(text) for veto in (OTHERS_CALL, HEARSAY, TRADE, AGREED))
