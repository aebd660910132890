"""A bullet is read at a glance or not at all.

Past two lines it is a paragraph with a dot in front, and the point sinks in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from followup_lint.model import Email, Hit, Severity, check, option


@dataclass(frozen=True, kw_only=True)
class Options:
    max_words: int = option(40, help="Most words one bullet may have, nested items included.")


@check(
    code="FL107",
    name="long-bullet",
    severity=Severity.WARNING,
    summary="A bullet is too long.",
    help="Keep the point; leave the story for the call.",
    rationale=__doc__,
    options=Options,
    bad=(
        "Dear Ana,\n\n- ⟦You need the close in five days, and at my last job I first mapped who waits for whom, then moved the bank files"
        " to the night before, then sat with each team for a week until nobody had to ask me what was late and why.⟧\n"
    ),
    good="Dear Ana,\n\n- You need the close in five days; I cut ours from nine to four.\n",
    any_language=True,
)
def long_bullet(email: Email, options: Options) -> Iterator[Hit]:
    for bullet in email.bullets:
        over = bullet.word_count - options.max_words
        if over > 0:
            yield Hit(bullet.span, f"This bullet is {bullet.word_count} words, {over} over the limit of {options.max_words}.")
