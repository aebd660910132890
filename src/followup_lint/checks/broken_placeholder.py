"""A placeholder that does not close is sent as it stands.

No mail merge fills half a mark, and the one who finds it is the reader.
"""

from collections.abc import Iterator

from followup_lint.meaning.placeholders.blocks import unended
from followup_lint.meaning.placeholders.delimiters import Broken, broken, without_comments
from followup_lint.model import Email, Hit, NoOptions, Positions, Severity, blank_out, check


@check(
    code="FL402",
    name="broken-placeholder",
    severity=Severity.ERROR,
    summary="A placeholder or block of the template does not close.",
    help="Close it with the mark that belongs to it, or take it out.",
    rationale=__doc__,
    bad="Dear ⟦{{ name }⟧,\n\nThank you for today.\n\nI look forward to next steps.\n\nBest,\n{{ sender }}\n{{ phone }}\n",
    good="Dear {{ name }},\n\nThank you for today.\n\nI look forward to next steps.\n\nBest,\n{{ sender }}\n{{ phone }}\n",
    any_language=True,
    example_profile="template",
)
def broken_placeholder(email: Email, options: NoOptions) -> Iterator[Hit]:
    text = without_comments(_judged(email))
    positions = Positions(email.text)
    for found in _apart(sorted((*broken(text, without_comments(email.text)), *unended(text)))):
        yield Hit(found.span, f"In line {positions.locate(found.span.start)[0]}: {found.message}")


def _judged(email: Email) -> str:
    """The text without code and without what is not the sender's, character for character."""
    others = tuple(zone.extent for zone in email.zones if zone.name in ("quoted", "boilerplate"))
    return blank_out(email.source.literal_free, others)


def _apart(found: list[Broken]) -> Iterator[Broken]:
    """``found`` without what overlaps the one before."""
    end = -1
    for one in found:
        if one.span.start >= end:
            yield one
            end = one.span.end
