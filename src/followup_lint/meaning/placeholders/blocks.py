"""Blocks of a template that are not ended, or ended without a start: ``{% if %}``, ``{{#each}}``, ``*|IF:X|*``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from followup_lint.meaning.placeholders.delimiters import Broken
from followup_lint.model import Span

_CONTROL = re.compile(
    r"\{%[-+~]?\s*(?P<jinja>\w+)(?P<rest>(?:[^%]|%(?!\})){0,400}?)[-+~]?%\}"
    r"|\{\{[-~]?(?P<mark>[#/^])\s*(?P<stache>[\w.]+)[^{}]{0,200}\}\}|\{\{[-~]?\s*(?P<plain>else|end|if|range|with|block|define)(?=[\s}~-])[^{}]{0,200}\}\}"
    r"|\*\|(?P<merge>IF|IFNOT|ELSEIF|ELSE|END|INTERESTED)\b[^|\r\n]{0,80}\|\*"
)
_ENDED = frozenset("if for block macro call filter with autoescape blocktrans blocktranslate raw verbatim comment unless case capture tablerow spaceless while switch".split())
_BETWEEN = {"else": ("if", "for", "unless", "case", "trans", "blocktrans", "switch"), "elif": ("if",), "elsif": ("if", "unless"), "elseif": ("if",), "empty": ("for",), "when": ("case",), "pluralize": ("trans", "blocktrans")}


class _Block(NamedTuple):
    style: str
    kind: str
    start: int
    end: int
    shown: str


def unended(text: str) -> Iterator[Broken]:
    """The blocks in ``text``, without code and comments, that do not pair."""
    if "{%" not in text and "{{" not in text and "*|" not in text:
        return
    stack: list[_Block] = []
    for match in _CONTROL.finditer(text):
        step = _step(match, text)
        if step is None:
            continue
        action, block = step
        if action == "start":
            stack.append(block)
        elif action == "between":
            if not any(open_.style == block.style and (open_.style != "jinja" or open_.kind in _BETWEEN[block.kind]) for open_ in stack[-1:]):
                yield Broken(Span(block.start, block.end), f'"{block.shown}" stands outside of its block.')
        elif any(_ends(open_, block) for open_ in stack):
            while not _ends(stack[-1], block):
                yield _not_ended(stack.pop())
            stack.pop()
        elif stack and stack[-1].style == block.style:
            yield Broken(Span(block.start, block.end), f'"{block.shown}" does not end "{stack.pop().shown}".')
        else:
            yield Broken(Span(block.start, block.end), f'"{block.shown}" ends a block that was not started.')
    for block in stack:
        yield _not_ended(block)


def _ends(open_: _Block, end: _Block) -> bool:
    return open_.style == end.style and (open_.kind == end.kind or end.kind == "")


def _not_ended(block: _Block) -> Broken:
    return Broken(Span(block.start, block.end), f'"{block.shown}" has no end.')


def _step(match: re.Match[str], text: str) -> tuple[str, _Block] | None:
    """What a control tag does, and to which block; None for one that stands alone."""
    shown = " ".join(match.group().split())
    shown = shown if len(shown) <= 40 else f"{shown[:39]}…"
    if match["jinja"]:
        return _jinja(match, text, shown)
    if match["merge"]:
        return _merge(match, shown)
    kind = match["stache"] or match["plain"]
    block = _Block("stache", kind, match.start(), match.end(), shown)
    if match["plain"] == "else":
        return "between", block
    if match["plain"]:
        return ("end", block._replace(kind="")) if kind == "end" else ("start", block) if kind in ("range", "define", "block") or "{{ end" in text or "{{end" in text or "{{- end" in text else None
    return ("end" if match["mark"] == "/" else "start"), block


def _jinja(match: re.Match[str], text: str, shown: str) -> tuple[str, _Block] | None:
    word, rest = match["jinja"], match["rest"]
    block = _Block("jinja", word, match.start(), match.end(), shown)
    if word in _BETWEEN:
        return "between", block
    if word.startswith("end") and len(word) > 2:
        return "end", block._replace(kind=word[3:])
    if word in _ENDED or (word == "set" and "=" not in rest) or (word != "set" and re.search(rf"\{{%[-+~]?\s*end{word}\b", text)):
        return "start", block
    return None


def _merge(match: re.Match[str], shown: str) -> tuple[str, _Block]:
    word = match["merge"]
    block = _Block("merge", "IF", match.start(), match.end(), shown)
    if word in ("IF", "IFNOT", "INTERESTED"):
        return "start", block
    return ("end" if word == "END" else "between"), block
