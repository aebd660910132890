"""A bullet starts from what they need.

A list of your merits is a CV; tied to what the reader said, it is an answer.
"""

from collections.abc import Iterator

from followup_lint.checks.lists import has_placeholder, lead_ins
from followup_lint.meaning.needs import leads_in_with_need, refers_to_reader
from followup_lint.model import Email, Hit, NoOptions, Severity, check


@check(
    code="FL111",
    name="bullets-lack-need",
    severity=Severity.INFO,
    summary="No bullet refers to what the reader said, needs or does.",
    help='Begin each bullet with what they told you: "You need the close in five days; …".',
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today. About me:\n\n- ⟦Cut the close from nine days to four⟧\n- Passed two audits\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
    good="Dear Ana,\n\nThank you for today. About me:\n\n- You need the close in five days; I cut ours from nine to four.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
)
def bullets_lack_need(email: Email, options: NoOptions) -> Iterator[Hit]:
    if not email.bullets or any(has_placeholder(b) or refers_to_reader(b.prose) for b in email.bullets):
        return
    if not any(map(leads_in_with_need, lead_ins(email))):
        yield Hit(email.bullets[0].span, f"None of the {len(email.bullets)} bullets refers to what the reader said, needs or does." if len(email.bullets) > 1 else "The bullet does not refer to what the reader said, needs or does.")
