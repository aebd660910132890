"""The door to mistune: code, links and headings, with the offsets that it does not give itself.

Its parsers call ``parse_method`` for each thing they recognise; noting where that starts and ends is enough.
Lists, quotes and rules are read by ``followup_lint.parsing``: in them mail and Markdown disagree.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from followup_lint.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_TRIGGER = re.compile(r"[`<]|\]\(|~~~|://|www\.|@")
_BLOCK_TRIGGER = re.compile(r"^[ ]{0,3}(?:```|~~~|#{1,6}[ \t])", re.MULTILINE)
_BARE = re.compile(r"(?:https?|ftp|mailto|tel|sms):[^\s<>\"]{2,}|\bwww\.[^\s<>\"]+|(?<![^\s<(\[:,;\"'|*])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub"
    r"|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?=[\s/>])|<[!?]",
    re.IGNORECASE,
)
_INLINE = frozenset({"codespan", "link_close", "auto_link", "auto_email", "inline_html"})


def literals(text: str) -> tuple[Span, ...]:
    """Spans of code, link targets, addresses and HTML tags in ``text``, in order and apart."""
    if not _TRIGGER.search(text):
        return ()
    spans = [span for kind, span in blocks(text) if kind == "fenced_code"]
    spans += _inline(text)
    spans += [Span(*match.span()) for match in _BARE.finditer(text)]
    return _merged(spans)


def is_heading(line: str) -> bool:
    """Whether ``line`` is a heading: marked with ``#``, bold as a whole, or at most eight words without a closing mark."""
    bare = line.strip()
    if re.match(r"#{1,6}[ \t]", bare) or re.fullmatch(r"(\*\*|__)[^*_]+\1:?", bare):
        return True
    return len(bare.split()) <= 8 and not bare.rstrip("\"'”’*_)").endswith((".", "!", "?", ",", ";", "…"))


def blocks(text: str) -> tuple[tuple[str, Span], ...]:
    """The fenced code blocks (``fenced_code``) and headings (``atx_heading``) of ``text``, with their spans."""
    if not _BLOCK_TRIGGER.search(text):
        return ()
    return tuple(_recorded_blocks()(text))


def _inline(text: str) -> list[Span]:
    if not any(mark in text for mark in "`<]"):
        return []
    return _recorded_inline()(text)


@cache
def _recorded_blocks() -> Callable[[str], list[tuple[str, Span]]]:
    from mistune.block_parser import BlockParser
    from mistune.core import BlockState

    def record(text: str) -> list[tuple[str, Span]]:
        found: list[tuple[str, Span]] = []

        class Recorder(BlockParser):
            def parse_method(self, m: Any, state: Any) -> int | None:
                end = super().parse_method(m, state)
                if end and state.parent is None:
                    found.append((str(m.lastgroup), Span(m.start(), min(end, len(text)))))
                return end

        state = BlockState()
        state.process(text.replace("\r\n", " \n").replace("\r", "\n"))
        parser = Recorder()
        parser.parse(state, ["fenced_code", "atx_heading"])
        return found

    return record


@cache
def _recorded_inline() -> Callable[[str], list[Span]]:
    from mistune.core import InlineState
    from mistune.inline_parser import InlineParser

    def record(text: str) -> list[Span]:
        found: list[Span] = []

        class Recorder(InlineParser):
            def parse_method(self, m: Any, state: Any) -> int | None:
                end = super().parse_method(m, state)
                if end and m.lastgroup in _INLINE and end > m.start() + 1 and state.src is text and _is_literal(m.lastgroup, text[m.start() : end]):
                    found.append(Span(m.start(), end))
                return end

        state = InlineState({})
        state.src = text
        Recorder().parse(state)
        return found

    return record


def _is_literal(kind: str, text: str) -> bool:
    """Whether what mistune calls ``kind`` is no prose; ``<Your Name>`` is HTML to it, and a placeholder to us."""
    return kind != "inline_html" or _TAG.match(text) is not None


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    apart: list[Span] = []
    for span in sorted(spans):
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return tuple(apart)
