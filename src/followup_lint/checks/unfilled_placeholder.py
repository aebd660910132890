"""A gap in a mail says that it was written for somebody else.

Nothing undoes "Dear [Name]": the reader stops reading there.
"""

import re
from collections.abc import Iterator

from followup_lint.meaning.placeholders import gaps
from followup_lint.model import OWN_ZONES, Email, Hit, NoOptions, Severity, Span, check

_SUBJECT = re.compile(r"^subject[ \t]*:.*", re.IGNORECASE | re.MULTILINE)


@check(
    code="FL401",
    name="unfilled-placeholder",
    severity=Severity.ERROR,
    summary="A placeholder is left in the draft.",
    help="Fill it in, or take the sentence out.",
    rationale=__doc__,
    bad="Dear ⟦[Name]⟧,\n\nThank you for today.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    good="Dear Ana,\n\nThank you for today.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n(212) 555-0147\n",
    any_language=True,
)
def unfilled_placeholder(email: Email, options: NoOptions) -> Iterator[Hit]:
    found: list[Span] = []
    for span in sorted(_found(email)):
        if not found or span.start >= found[-1].end:
            found.append(span)
            yield Hit(span, f'The placeholder "{_shown(email.text[span.start : span.end])}" is not filled in.')


def _found(email: Email) -> Iterator[Span]:
    text = email.source.literal_free
    for start, end in _judged(email):
        for span in gaps.find(text[start:end], email.text[start:end]):
            yield Span(start + span.start, start + span.end)


def _judged(email: Email) -> Iterator[tuple[int, int]]:
    """Start and end of what is judged: the sender's own text and the Subject."""
    for zone in email.zones:
        if zone.name in OWN_ZONES:
            yield zone.span.start, zone.span.end
        elif zone.name == "headers":
            for match in _SUBJECT.finditer(zone.text):
                yield zone.span.start + match.start(), zone.span.start + match.end()


def _shown(text: str) -> str:
    """``text`` on one line, cut to 40 code points."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
