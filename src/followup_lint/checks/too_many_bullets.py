"""Five points are remembered, eight are a list.

The sixth weakens the first five.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from followup_lint.model import Email, Hit, Severity, Span, check, option


@dataclass(frozen=True, kw_only=True)
class Options:
    max_bullets: int = option(5, help="Most bullets at the top level of all lists together.")


@check(
    code="FL106",
    name="too-many-bullets",
    severity=Severity.ERROR,
    summary="There are too many bullet points.",
    help="Keep the five that answer what they need most; leave the rest for the next conversation.",
    rationale=__doc__,
    options=Options,
    bad=(
        "Dear Ana,\n\nThank you for today. On what you need:\n\n- Nights: I worked them for six years.\n- A van: I drove one.\n- Keys: I held them.\n- Cash: I counted it.\n"
        "- Cats: I kept three.\n- ⟦Dogs: I walked nine.⟧\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n"
    ),
    good="Dear Ana,\n\nThank you for today. On what you need:\n\n- Nights: I worked them for six years.\n- A van: I drove one.\n\nI look forward to next steps.\n\nBest,\nSam\n555-0100\n",
    any_language=True,
)
def too_many_bullets(email: Email, options: Options) -> Iterator[Hit]:
    over = len(email.bullets) - options.max_bullets
    if over > 0:
        span = Span(email.bullets[options.max_bullets].span.start, email.bullets[-1].span.end)
        yield Hit(span, f"The draft has {len(email.bullets)} bullets, {over} over the limit of {options.max_bullets}.")
