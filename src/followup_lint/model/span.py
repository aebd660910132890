"""Where something stands: half-open offsets, and pieces of text that know theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, order=True)
class Span:
    """A half-open range of a text.

    Attributes:
        start: Offset of the first code point.
        end: Offset behind the last code point; never below ``start``.
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


class Excerpt(str):
    """A piece of the draft: a string that knows where it stands.

    Attributes:
        span: Where it stands, in code points: ``draft[e.span.start:e.span.end] == e``.
    """

    span: Span

    def __new__(cls, draft: str, span: Span) -> Excerpt:
        """Cut ``span`` out of ``draft``."""
        self = super().__new__(cls, draft[span.start : span.end])
        self.span = span
        return self

    def __getnewargs__(self) -> Any:
        return (str(self), Span(0, len(self)))
