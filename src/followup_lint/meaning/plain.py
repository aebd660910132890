"""Text as rules of wording compare it: lower case, straight quotes, single spaces, no emphasis and no quoted speech."""

from __future__ import annotations

import re
from functools import lru_cache

_STRAIGHT = str.maketrans("’‘´`“”„«»‐‑‒–—\u00a0", "''''\"\"\"\"\"-----\u0020")
_EMPHASIS = re.compile(r"(?<!\w)[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}(?!\w)")
_SPEECH = re.compile(r"\"[^\"\n]{1,120}\"|(?<!\w)'[^'\n]{3,80}'(?!\w)")
_SPACE = re.compile(r"\s+")
_CLAUSE_END = re.compile(
    r"[.!?;:,]+(?=\s|$)|\s-+\s|\s\(|\)|\s(?:and|but|so|while|then)\s(?=(?:i|i'm|i'd|i'll|i've|we|you|it|look|looking|hope|hoping|am"
    r"|would|will|please|let|thank|thanks|excited|keen|happy)\b)"
)


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """``text`` in lower case, with straight quotes and dashes, single spaces and no emphasis."""
    return _SPACE.sub(" ", _EMPHASIS.sub("", text.translate(_STRAIGHT))).strip().casefold()


def without_speech(text: str) -> str:
    """Plain ``text`` without what stands between quotation marks: somebody else's words."""
    return _SPEECH.sub(" ", text) if '"' in text or "'" in text else text


def clauses(text: str) -> list[str]:
    """Plain ``text`` cut where a new statement may start: at marks, and at a conjunction before a subject or verb."""
    return [clause.strip() for clause in _CLAUSE_END.split(text) if clause.strip()]
