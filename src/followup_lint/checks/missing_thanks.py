"""The mail is there to say thank you; say it first.

Thanks in the last line read as an afterthought, and thanks in advance are none.
"""

from collections.abc import Iterator

from followup_lint.checks.places import at_opening
from followup_lint.meaning.thanks import thanks_reader
from followup_lint.model import Email, Excerpt, Hit, NoOptions, Severity, check

FIRST_SENTENCES = 3
"""Sentences that may thank, in a draft without bullets."""


@check(
    code="FL103",
    name="missing-thanks",
    severity=Severity.WARNING,
    summary="The opening does not thank the reader.",
    help='Thank everyone you met in the first line: "Thank you both for your time on Tuesday."',
    rationale=__doc__,
    bad="Dear Ana,\n\n⟦It was great to see the workshop today.⟧\n\n- You need a welder; I have welded for six years.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
    good="Dear Ana,\n\nThank you for showing me the workshop today.\n\n- You need a welder; I have welded for six years.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
)
def missing_thanks(email: Email, options: NoOptions) -> Iterator[Hit]:
    if email.greeting is not None and thanks_reader(email.greeting.prose):
        return
    sentences = list(_sentences_that_may_thank(email))
    if not any(map(thanks_reader, sentences)):
        yield Hit(at_opening(email), "The opening does not thank the reader.")


def _sentences_that_may_thank(email: Email) -> Iterator[Excerpt]:
    if email.bullets:
        yield from email.opening.sentences if email.opening else ()
        return
    prose = (s for zone in email.zones if zone.name in ("opening", "body") for s in zone.sentences)
    yield from (sentence for _, sentence in zip(range(FIRST_SENTENCES), prose, strict=False))
