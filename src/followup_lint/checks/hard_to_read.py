"""Long words in long sentences are work.

A reader who has to go back to the start of a sentence does not go on to the next.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from followup_lint.language.readability import automated_readability_index, rough_index
from followup_lint.model import Email, Hit, Severity, check, option

LEAST_SENTENCES = 3
"""Sentences below which an index says nothing."""
DOUBT = 3.0
"""How far the rough index may be off; drafts that it puts further below the limit are not measured."""


@dataclass(frozen=True, kw_only=True)
class Options:
    max_index: float = option(16.0, help="Highest Automated Readability Index, in years of schooling and a little more.")


@check(
    code="FL202",
    name="hard-to-read",
    severity=Severity.INFO,
    summary="The prose is hard to read.",
    help="Use shorter sentences and the plain word: say it as you would across a table.",
    rationale=__doc__,
    options=Options,
    bad=(
        "Dear Ana,\n\nThank you for the interview yesterday. ⟦Notwithstanding considerable familiarity with comparable institutions, I was particularly encouraged by demonstrable"
        " organisational commitment to transparency, accountability and continuous improvement throughout the international procurement directorate.⟧ My professional"
        " qualifications correspond substantially to the responsibilities communicated throughout our conversation. I look forward to next steps.\n\nBest,\nSam\n555-0100\n"
    ),
    good="Dear Ana,\n\nThank you for yesterday. I liked how open you were. I have done this work for six years. I look forward to next steps.\n\nBest,\nSam\n555-0100\n",
)
def hard_to_read(email: Email, options: Options) -> Iterator[Hit]:
    prose = [zone for zone in email.zones if zone.name in ("opening", "body", "closing")]
    if rough_index([zone.text for zone in prose]) < options.max_index - DOUBT:
        return
    sentences = [s for zone in prose for s in zone.sentences]
    if len(sentences) < LEAST_SENTENCES:
        return
    index = automated_readability_index(sentences)
    if index > options.max_index:
        longest = max(sentences, key=lambda s: len(s.split()))
        yield Hit(longest.span, f"The prose is hard to read: this sentence has {len(longest.split())} words, and the readability index is {index:.1f}, over the limit of {options.max_index:g}.")
