"""The door to textstat: only measures that need no syllables, and so no download."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CLEAR_END = re.compile(r"[a-z]{3}[.!?](?=\s+[A-Z\"“])|[.!?]\W*$")
_MARKS = re.compile(r"[.!?…\s]+")


def automated_readability_index(sentences: Sequence[str]) -> float:
    """The Automated Readability Index of ``sentences``, as textstat computes it (Smith & Senter, 1967).

    The cut of sentences is the caller's: marks inside a sentence are taken out, so that textstat finds the same ones.
    """
    import textstat

    return float(textstat.automated_readability_index(_as_textstat_cuts(sentences)))


def rough_index(paragraphs: Sequence[str]) -> float:
    """The index without textstat, and never far below it: every mark is taken to end no sentence but the clear ones."""
    words = characters = sentences = 0
    for text in paragraphs:
        runs = text.split()
        words += len(runs)
        characters += sum(map(len, runs))
        sentences += max(1, len(_CLEAR_END.findall(text)))
    return 4.71 * characters / words + 0.5 * words / sentences - 21.43 if words else 0.0


def measures(sentences: Sequence[str]) -> dict[str, float]:
    """ARI, Coleman-Liau, LIX and RIX of ``sentences``, as textstat computes them."""
    import textstat

    text = _as_textstat_cuts(sentences)
    return {
        "automated_readability_index": round(float(textstat.automated_readability_index(text)), 1),
        "coleman_liau_index": round(float(textstat.coleman_liau_index(text)), 1),
        "lix": round(float(textstat.lix(text)), 1),
        "rix": round(float(textstat.rix(text)), 1),
    }


def _as_textstat_cuts(sentences: Sequence[str]) -> str:
    return " ".join(_MARKS.sub(" ", sentence).strip() + "." for sentence in sentences)
