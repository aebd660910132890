"""Five bullets are read; five paragraphs are not.

A point a line, tying what they need to what you have done, is what the reader can carry into the next room.
"""

from collections.abc import Iterator

from followup_lint.model import Email, Hit, NoOptions, Severity, Span, check


@check(
    code="FL105",
    name="missing-bullets",
    severity=Severity.WARNING,
    summary="There are no bullet points.",
    help='After the thanks, add up to five bullets: "- You need the close in five days; I cut ours from nine to four."',
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today.⟦⟧\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
    good="Dear Ana,\n\nThank you for today.\n\n- You need a welder; I have welded for six years.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
    any_language=True,
)
def missing_bullets(email: Email, options: NoOptions) -> Iterator[Hit]:
    if not email.bullets:
        zone = email.opening or email.greeting
        end = zone.span.end if zone else 0
        yield Hit(Span(end, end), "The draft has no bullet points.")
