"""A bullet ends in what you have done.

What you would do is a promise; what you did, with a figure, is a reason.
"""

from collections.abc import Iterator

from followup_lint.checks.lists import has_placeholder
from followup_lint.meaning.deeds import draws_on_sender
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL112",
    name="bullets-lack-example",
    severity=Severity.INFO,
    summary="No bullet draws on what the sender has done or been.",
    help='Answer each need with something you did: "…; I cut ours from nine days to four."',
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today.\n\n- ⟦You need the close in five days.⟧\n- You want the books in order.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
    good="Dear Ana,\n\nThank you for today.\n\n- You need the close in five days; I cut ours from nine to four.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
)
def bullets_lack_example(email: Email, options: NoOptions) -> Iterator[Hit]:
    if email.bullets and not any(has_placeholder(b) or draws_on_sender(b.prose) for b in email.bullets):
        yield Hit(email.bullets[0].span, f"None of the {len(email.bullets)} bullets draws on what you have done or been." if len(email.bullets) > 1 else "The bullet does not draw on what you have done or been.")
