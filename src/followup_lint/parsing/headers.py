"""Headers: front matter, and the ``Subject:`` lines of a mail saved as text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.parsing.lines import Line

MOST_FRONT_MATTER = 200
"""Lines that front matter may have; behind that a leading ``---`` is a rule."""

_HEADER = re.compile(
    r"[*_]{0,2}(?:subject|to|cc|bcc|from|date|sent|reply-to|re|betreff|an|von|datum|objet|asunto|para|onderwerp|aan|emne|attachments?"
    r"|message-id|mime-version|content-[a-z-]+|x-[a-z-]+)[*_]{0,2}\s?:",
    re.IGNORECASE,
)
_FRONT_MATTER_LINE = re.compile(r"[\w.-]+\s*:|\s|-\s|#|\]|\}|$")


def count(lines: Sequence[Line]) -> int:
    """How many lines at the head of ``lines`` are headers; blank lines behind them are left out."""
    first = next((n for n, line in enumerate(lines) if not line.is_blank), len(lines))
    end = _front_matter_end(lines, first)
    return _mail_headers_end(lines, end)


def _front_matter_end(lines: Sequence[Line], first: int) -> int:
    if first >= len(lines) or lines[first].bare != "---":
        return 0
    for number in range(first + 1, min(len(lines), first + MOST_FRONT_MATTER)):
        if lines[number].text.rstrip() in ("---", "..."):
            return number + 1 if number > first + 1 else 0
        if not _FRONT_MATTER_LINE.match(lines[number].text):
            return 0
    return 0


def _mail_headers_end(lines: Sequence[Line], start: int) -> int:
    end, number = start, start
    while number < len(lines):
        line = lines[number]
        if not line.is_blank:
            is_continued = end == number and end > start and line.text[:1] in " \t"
            if not (is_continued or (line.is_short and _HEADER.match(line.bare))):
                break
            end = number + 1
        elif number > end + 1:
            break
        number += 1
    return end
