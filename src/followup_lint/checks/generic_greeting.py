"""You met people, and people have names.

"To whom it may concern" tells the reader that you did not keep theirs.
"""

from collections.abc import Iterator

from followup_lint.meaning.address import names_somebody
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL102",
    name="generic-greeting",
    severity=Severity.WARNING,
    summary="The greeting names no person and no group of people met.",
    help="Greet the people you met by name; the invitation, a business card or the company's site has the spelling.",
    rationale=__doc__,
    bad="⟦Dear Sir or Madam,⟧\n\nThank you for the interview today. I look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
    good="Dear Ms. Okafor,\n\nThank you for the interview today. I look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
)
def generic_greeting(email: Email, options: NoOptions) -> Iterator[Hit]:
    if email.greeting is not None and not names_somebody(email.greeting.prose):
        greeting = " ".join(email.greeting.text.split()).rstrip(" ,:;.-–—")
        yield Hit(email.greeting.span, f'The greeting "{greeting}" names nobody.')
