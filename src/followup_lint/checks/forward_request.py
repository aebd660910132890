"""Thanking people is the sender's own work.

A reader who is asked to pass a mail on has been given a chore, and the person it was meant for gets thanks at second hand.
"""

from collections.abc import Iterator

from followup_lint.meaning.passing_on.likely_address import likely_address
from followup_lint.meaning.passing_on.verdict import asks_to_pass_on
from followup_lint.model import Email, Hit, NoOptions, Severity, check

HELP = "Write to that person yourself: ask for the card in the interview, look the person up, or follow the form of the reader's own address."


@check(
    code="FL301",
    name="forward-request",
    severity=Severity.ERROR,
    summary="The reader is asked to pass this mail, the thanks or the papers on.",
    help=HELP,
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. ⟦Could you please pass this on to Priya Raman?⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today. I will write to Priya Raman as well.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
)
def forward_request(email: Email, options: NoOptions) -> Iterator[Hit]:
    statements = email.statements
    for place, statement in enumerate(statements):
        after = statements[place + 1] if place + 1 < len(statements) else None
        if asks_to_pass_on(statement, statements[max(0, place - 4) : place], after):
            address = likely_address(email, statement.span)
            yield Hit(statement.span, "This asks the reader to pass something on for you.", help=f"{HELP} {address}" if address else None)
