"""An office is not a shop, and a job is not won with cookies.

Whoever turns up uninvited takes time that nobody has set aside, and a present puts the reader in an awkward place.
"""

from collections.abc import Iterator

from followup_lint.meaning.visiting.dropping_by import comes_by
from followup_lint.meaning.visiting.presents import gives_present
from followup_lint.meaning.visiting.visit_vetoes import BIDDEN, BY_PHONE, HARMLESS
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL303",
    name="unannounced-visit",
    severity=Severity.ERROR,
    summary="The sender will come by uninvited, or sends or brings presents.",
    help="Stay away until you are invited, and send nothing but the note.",
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. ⟦I'll drop off some cookies for the team on Thursday.⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today. I can come to the trial shift on Thursday, as you proposed.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
)
def unannounced_visit(email: Email, options: NoOptions) -> Iterator[Hit]:
    before = ""
    for statement in email.statements:
        if HARMLESS.search(statement.text):
            pass
        elif gives_present(statement):
            yield Hit(statement.span, "This sends or brings a present.")
        elif comes_by(statement, before) and not BIDDEN.search(before) and not BY_PHONE.search(statement.text):
            yield Hit(statement.span, "This announces a visit that nobody asked for.")
        before = statement.text
