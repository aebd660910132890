"""Leave a number that can be called.

A reader who wants you decides in a minute; do not make them look for a phone number.
"""

import re
from collections.abc import Iterator

from followup_lint.checks.places import at_signature_end
from followup_lint.model import Email, Hit, NoOptions, Phone, Severity, check
from followup_lint.parsing.placeholders import PLACEHOLDER, names_phone

_BARE = re.compile(r"\W*number\W*", re.IGNORECASE)  # in prose, "[number] years"
_READERS = re.compile(
    r"\b(?:your|his|her|their|reception's|the (?:office|reception|front desk|switchboard|school|shop"
    r"|company)(?:'s)?) (?:\w+[ -]){0,3}(?:number|line|phone|mobile|cell|landline|extension|switchboard|desk|office|hotline"
    r"|helpline)\b[^.!?\n]{0,25}$"
    r"|\bnumber (?:that )?you (?:gave|left|sent)\b[^.!?\n]{0,12}$|\b(?:called|rang|phoned|dialled|dialed|tried|texted)(?: you"
    r"| your \w+| the \w+)?(?: on| at)? ?$|\breach (?:you|him|her|them|ms"
    r"|mr|mrs|dr)\b[^.!?\n]{0,20}$|\bcall (?:you|him|her|them)\b[^.!?\n]{0,20}$|\bring (?:you|him|her|them)\b[^.!?\n]{0,20}$",
    re.IGNORECASE,
)


@check(
    code="FL109",
    name="missing-contact",
    severity=Severity.ERROR,
    summary="No phone number reaches the sender.",
    help="Put your phone number under your name; a mail address or a profile alone is not enough.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. I look forward to next steps.\n\nBest,\nSam Ortiz\nsam@example.com⟦⟧\n",
    good="Dear Ana,\n\nThank you for today. I look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    any_language=True,
)
def missing_contact(email: Email, options: NoOptions) -> Iterator[Hit]:
    if any(_reaches_sender(email, phone) for phone in email.phones) or _stands_for_phone(email):
        return
    yield Hit(at_signature_end(email), "The draft leaves no phone number that can be called.")


def _reaches_sender(email: Email, phone: Phone) -> bool:
    before = email.source.visible[max(0, phone.span.start - 80) : phone.span.start]
    return _READERS.search(before.rstrip(" (+")) is None


def _stands_for_phone(email: Email) -> bool:
    """Whether a placeholder in the sender's own text stands for a phone number or contact information."""
    return any(
        names_phone(match.group()) and (zone.name in ("signature", "letterhead") or not _BARE.fullmatch(match.group()))
        for zone in email.own
        for match in PLACEHOLDER.finditer(zone.text)
    )
