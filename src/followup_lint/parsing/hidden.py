"""Comments and template control: part of the file, no part of what the reader will read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_lint.model import Span, blank_out

_CONTROL = re.compile(
    r"\{%(?:[^%\r\n]|%(?!\})){0,400}%\}|\{\{[-~]?[#/^!>](?:[^{}\r\n]){0,300}\}\}|\{\{[-~]?\s?else[^{}\r\n]{0,60}\}\}|\*\|(?:IF|ELSE"
    r"|ELSEIF|END|IFNOT|INTERESTED)\b[^|\r\n]{0,80}\|\*",
)
_COMMENTS = (("<!--", "-->"), ("{#", "#}"))


def visible_text(text: str) -> str:
    """``text`` with comments and template control turned into spaces, character for character."""
    if "{" not in text and "<!--" not in text and "*|" not in text:
        return text
    spans = [Span(*match.span()) for match in _CONTROL.finditer(text)]
    for opening, closing in _COMMENTS:
        spans += _between(text, opening, closing)
    apart: list[Span] = []
    for span in sorted(spans):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return blank_out(text, tuple(apart))


def _between(text: str, opening: str, closing: str) -> Iterator[Span]:
    start = text.find(opening)
    while start >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            return
        yield Span(start, end + len(closing))
        start = text.find(opening, end)
