"""A decision is not made sooner by ringing about it.

Whoever chases is remembered for the chasing; asking once about the timing is plenty.
"""

from collections.abc import Iterator

from followup_lint.meaning.chasing.verdict import chases
from followup_lint.meaning.chasing.vetoes import is_cleared
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL302",
    name="status-chasing",
    severity=Severity.ERROR,
    summary="The sender will ring or write again and again about the status, or counts contacts that went unanswered.",
    help="Ask once about the timing, and leave your number; let them call you.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. ⟦I will call every morning to ask whether you have decided.⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today. Could you tell me when you expect to decide?\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
)
def status_chasing(email: Email, options: NoOptions) -> Iterator[Hit]:
    statements = email.statements
    for number, statement in enumerate(statements):
        before = statements[number - 1].text if number else ""
        after = statements[number + 1].text if number + 1 < len(statements) else ""
        if chases(statement, before, after) and not is_cleared(statement.text):
            yield Hit(statement.span, "This chases the decision.")
