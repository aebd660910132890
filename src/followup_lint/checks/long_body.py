"""Nobody reads a novel between two meetings.

Past a minute the mail is put aside for later, and later does not come.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from followup_lint.language.reading_time import in_words, reading_seconds
from followup_lint.model import BODY_ZONES, Email, Hit, Severity, Span, check, option


@dataclass(frozen=True, kw_only=True)
class Options:
    max_words: int = option(200, help="Most words of opening, bullets, body, closing and postscript together.")


@check(
    code="FL201",
    name="long-body",
    severity=Severity.ERROR,
    summary="The body is too long.",
    help="Cut it to the thanks, five bullets and the close; what is left over is for the next conversation.",
    rationale=__doc__,
    options=Options,
    bad="Dear Ana,\n\nThank you for today. " + "It was very good of you. " * 32 + "⟦It was very good of you.⟧\n\nBest,\nSam\n555-0100\n",
    good="Dear Ana,\n\nThank you for today. It was very good of you.\n\nBest,\nSam\n555-0100\n",
    any_language=True,
)
def long_body(email: Email, options: Options) -> Iterator[Hit]:
    words = email.word_count
    over = words - options.max_words
    if over > 0:
        time = in_words(reading_seconds(words))
        yield Hit(_past_the_limit(email, options.max_words), f"The body is {words} words, {over} over the limit of {options.max_words} (about {time} to read).")


def _past_the_limit(email: Email, limit: int) -> Span:
    """From the sentence that passes the limit to the end of the body."""
    body = [zone for zone in email.zones if zone.name in BODY_ZONES and zone.word_count]
    end = body[-1].words[-1].span.end
    for zone in body:
        if zone.word_count > limit:
            word = zone.words[limit].span
            start = next((s.span.start for s in zone.sentences if s.span.end >= word.end), word.start)
            return Span(start, end)
        limit -= zone.word_count
    return Span(end, end)
