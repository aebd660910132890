"""An inbox is not a stage.

A reader who gave an hour of the day has not asked for a newsletter, a quote a day or a chain of blessings.
"""

from collections.abc import Iterator

from followup_lint.meaning.enlisting import enlists
from followup_lint.meaning.invitation import is_invited
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL304",
    name="mailing-list",
    severity=Severity.ERROR,
    summary="The sender puts the reader on a mailing list, or sends along motivational content.",
    help="Leave it out; write to the reader alone, and about this job alone.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. ⟦I've added you to my weekly newsletter.⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today. I wrote your newsletter's rival for six years.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
)
def mailing_list(email: Email, options: NoOptions) -> Iterator[Hit]:
    for statement in email.statements:
        if enlists(statement) and not is_invited(statement.text):
            yield Hit(statement.span, "This puts the reader on a list, or sends what nobody asked for.")
