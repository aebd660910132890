"""A candidate with one hope only makes the reader carry it.

Keenness shows in what you have done and would do; who begs or stakes everything on one job gives up the choice that both sides need.
"""

from collections.abc import Iterator

from followup_lint.meaning.staking.verdict import stakes_everything
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL306",
    name="fixation",
    severity=Severity.INFO,
    summary="The sender stakes everything on this one job.",
    help="Say what draws you to the work; keep the stakes, and your other applications, to yourself.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. ⟦This is the only job I want, and I have stopped applying elsewhere.⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today. I would enjoy this work, the night shifts included.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
)
def fixation(email: Email, options: NoOptions) -> Iterator[Hit]:
    for place, statement in enumerate(email.statements):
        if stakes_everything(email.statements, place):
            yield Hit(statement.span, "This stakes everything on one job.")
