"""How long a draft takes to read."""

from __future__ import annotations

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction by adults, on average (Brysbaert, 2019)."""


def reading_seconds(words: int) -> int:
    """Seconds that ``words`` take to read at 238 words a minute, to the nearest 5; at least 5 for any word at all."""
    return max(5, round(words / WORDS_A_MINUTE * 60 / 5) * 5) if words else 0


def in_words(seconds: int) -> str:
    """``seconds`` as "45 s", "1 min" or "1 min 5 s"."""
    minutes, rest = divmod(seconds, 60)
    return " ".join(part for part in (f"{minutes} min" if minutes else "", f"{rest} s" if rest or not minutes else "") if part)
