"""An inbox is not a stage.

A reader who gave an hour of the day has not asked for a newsletter, a quote a day or a chain of blessings.
"""

from collections.abc import Iterator

from followup_lint.meaning.enlisting.edifying import edifies, hands_on_chain
from followup_lint.meaning.enlisting.sayings import bare_sayings, is_handed_over
from followup_lint.meaning.enlisting.verdict import enlists
from followup_lint.model import Email, Hit, NoOptions, Severity, check

_MESSAGE = "This puts the reader on a list, or sends what nobody asked for."


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
    before = None
    for statement in email.statements:
        if enlists(statement, before) or edifies(statement) or hands_on_chain(statement) or is_handed_over(email, statement):
            yield Hit(statement.span, _MESSAGE)
        before = statement
    yield from (Hit(span, _MESSAGE) for span in bare_sayings(email))
