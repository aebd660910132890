"""The lines of a draft, as recognisers see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from followup_lint.model import LINE_END

_SPACE = " \t\f\v\u00a0\ufeff\u200b\u200e\u200f"
LONGEST = 400
"""Code points beyond which a line is prose and nothing else."""


class Line(NamedTuple):
    """A line without its end.

    Attributes:
        start: Offset of its first code point in the draft.
        end: Offset behind its last one, the line end left out.
        text: The line with comments and template control blanked out.
        left: Offset of its first code point that is no space, comments and control included; ``end`` without one.
        right: Offset behind its last one that is no space.
        is_hidden: Whether nothing but comments and template control stands on it.
    """

    start: int
    end: int
    text: str
    left: int
    right: int
    is_hidden: bool

    @property
    def bare(self) -> str:
        return self.text.strip(_SPACE)

    @property
    def is_blank(self) -> bool:
        """Whether no prose stands on it."""
        return not self.bare

    @property
    def is_short(self) -> bool:
        return self.end - self.start <= LONGEST


def split(text: str, visible: str) -> list[Line]:
    """The lines of ``text``; ``visible`` is the same text with what is no prose blanked out."""
    lines: list[Line] = []
    start = 0
    for end, following in [*(match.span() for match in LINE_END.finditer(text)), (len(text), len(text))]:
        seen = visible[start:end]
        raw = text[start:end]
        left = end - len(raw.lstrip(_SPACE))
        lines.append(Line(start, end, seen, left, max(left, start + len(raw.rstrip(_SPACE))), not seen.strip(_SPACE) and left < end))
        start = following
    return lines


def paragraphs(lines: Sequence[Line], wanted: Sequence[int]) -> list[list[int]]:
    """The numbers in ``wanted`` grouped into paragraphs: runs with no blank line, and no other line, between them."""
    found: list[list[int]] = []
    previous = -2
    for number in wanted:
        if lines[number].is_blank and not lines[number].is_hidden:
            previous = -2
            continue
        if number == previous + 1:
            found[-1].append(number)
        else:
            found.append([number])
        previous = number
    return [numbers for numbers in found if any(not lines[n].is_hidden for n in numbers)]
