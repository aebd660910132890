"""Somebody gave you an hour; begin with their name.

A mail that greets nobody reads as if it went to a list.
"""

from collections.abc import Iterator

from followup_lint.meaning.address import calls_by_name
from followup_lint.model import Email, Hit, NoOptions, Severity, Span, check


@check(
    code="FL101",
    name="missing-greeting",
    severity=Severity.WARNING,
    summary="The draft greets nobody.",
    help='Begin with the name of each person you met, spelled right: "Dear Ms. Okafor and Mr. Lee,".',
    rationale=__doc__,
    bad="⟦⟧Thank you for the interview today. I look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
    good="Dear Ana,\n\nThank you for the interview today. I look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
)
def missing_greeting(email: Email, options: NoOptions) -> Iterator[Hit]:
    if email.greeting is not None:
        return
    first = next((s for zone in email.own for s in zone.sentences[:1] if zone.name in ("opening", "body", "closing", "bullets")), "")
    if not calls_by_name(first):
        yield Hit(Span(0, 0), "The draft greets nobody.")
