"""Nobody hires faster for being told to.

A deadline set by the candidate asks the reader to choose between haste and a no, and no is the easier one.
"""

from collections.abc import Iterator

from followup_lint.meaning.pressing.verdict import presses
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL305",
    name="pressure",
    severity=Severity.WARNING,
    summary="The sender demands a quick answer or sets a deadline.",
    help="Ask kindly when they expect to decide; if another offer has a date, tell it and leave the rest to them.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. ⟦I need your answer by Friday at the latest.⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today. Do you know yet when you will decide?\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
)
def pressure(email: Email, options: NoOptions) -> Iterator[Hit]:
    before = ""
    for statement in email.statements:
        if presses(statement, before):
            yield Hit(statement.span, "This presses the reader for an answer.")
        before = statement.text
