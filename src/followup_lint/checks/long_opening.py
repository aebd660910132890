"""Two lines of thanks, then the points.

The reader has a stack of these; what comes before the bullets is what they must wade through.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from followup_lint.language.markdown import is_heading
from followup_lint.model import Email, Excerpt, Hit, Severity, check, option


@dataclass(frozen=True, kw_only=True)
class Options:
    max_sentences: int = option(2, help="Most sentences before the first bullet, a lead-in that ends in a colon or a heading not counted.")


@check(
    code="FL104",
    name="long-opening",
    severity=Severity.WARNING,
    summary="The opening before the bullets is too long.",
    help="Thank everyone in two lines and go straight to the points.",
    rationale=__doc__,
    options=Options,
    bad=(
        "Dear Ana,\n\n⟦Thank you for today. The tour was great. I loved the kiln. Here is how I can help:⟧\n\n"
        "- You need a thrower; I threw 900 mugs last year.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n"
    ),
    good=(
        "Dear Ana,\n\nThank you for today and for the tour. Here is how I can help:\n\n"
        "- You need a thrower; I threw 900 mugs last year.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n"
    ),
)
def long_opening(email: Email, options: Options) -> Iterator[Hit]:
    if email.opening is None or not email.bullets:
        return
    counted = [sentence for sentence in email.opening.sentences if not _leads_in(sentence)]
    over = len(counted) - options.max_sentences
    if over > 0:
        yield Hit(email.opening.span, f"The opening is {len(counted)} sentences, {over} over the limit of {options.max_sentences}.")


def _leads_in(sentence: Excerpt) -> bool:
    return sentence.rstrip(" \"'”’*_)").endswith((":", "：")) or is_heading(sentence)
