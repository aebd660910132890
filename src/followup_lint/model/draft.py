"""A draft with what is known about it besides its text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date as Date
from functools import cached_property
from pathlib import Path

from followup_lint.model.lines import line_starts
from followup_lint.model.span import Span


@dataclass(frozen=True)
class Draft:
    """A draft and what is known about it.

    Attributes:
        text: The draft.
        to: The recipients.
        subject: The subject line, where it is not in the text.
        profile: ``email``, ``template`` or ``card``.
        date: The day on which it is to be sent, or None.
        path: The file that it was read from, or None.
    """

    text: str
    to: tuple[str, ...] = ()
    subject: str | None = None
    profile: str = "email"
    date: Date | None = None
    path: Path | None = None

    def locate(self, span: Span) -> tuple[int, int]:
        """Line and column of the start of ``span``, both from 1, the column in code points."""
        return self._positions.locate(span.start)

    @cached_property
    def _positions(self) -> Positions:
        return Positions(self.text)


class Positions:
    """Turns offsets of one text into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = line_starts(text)

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of ``offset``, both from 1, the column in code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
