"""Close by looking ahead, not by waiting.

"Looking forward to next steps." tells the reader that you expect there to be some; "I hope to hear from you" hands them a chore.
"""

from collections.abc import Iterator, Sequence

from followup_lint.checks.places import at_close
from followup_lint.meaning.next_steps import names_next_step, only_thanks_hopes_or_offers
from followup_lint.model import Email, Hit, NoOptions, Severity, Zone, check


@check(
    code="FL108",
    name="missing-next-steps",
    severity=Severity.ERROR,
    summary="The close names no next step.",
    help='Close with "Looking forward to next steps.", or name the step: the second interview, the trial day, the decision.',
    rationale=__doc__,
    bad="Dear Ana,\n\nThank you for today.\n\n⟦I hope to hear from you soon.⟧\n\nBest,\nSam Ortiz\n555-0100\n",
    good="Dear Ana,\n\nThank you for today.\n\nLooking forward to next steps.\n\nBest,\nSam Ortiz\n555-0100\n",
)
def missing_next_steps(email: Email, options: NoOptions) -> Iterator[Hit]:
    paragraphs = _closing_paragraphs(email)
    if not paragraphs:
        yield Hit(at_close(email), "The draft has no close, and so names no next step.")
        return
    last = [str(s) for s in paragraphs[-1].sentences]
    if names_next_step(_read(paragraphs[-1])):
        return
    if len(paragraphs) > 1 and only_thanks_hopes_or_offers(last) and names_next_step(_read(paragraphs[-2])):
        return
    yield Hit(at_close(email) if email.closing else paragraphs[-1].span, "The close names no next step.")


def _read(zone: Zone) -> list[str]:
    """The sentences of ``zone`` as rules of wording read them."""
    start = zone.span.start
    return [zone.prose[s.span.start - start : s.span.end - start] for s in zone.sentences]


def _closing_paragraphs(email: Email) -> Sequence[Zone]:
    """The paragraphs that may close the draft, in reading order: behind the bullets, or all of them without bullets."""
    prose = [zone for zone in email.zones if zone.name in ("opening", "body", "closing")]
    if email.closing is not None:
        prose = [zone for zone in prose if zone.span.start <= email.closing.span.start]
    bullets = [b for b in email.bullets if not email.postscript or b.span.start < email.postscript[0].span.start]
    if bullets:
        return [zone for zone in prose if zone.span.start > bullets[-1].span.start]
    return prose
