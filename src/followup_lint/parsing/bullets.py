"""Bullets: list items of every kind that people type or paste, top-level and nested, wrapped lines included."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.parsing import valediction
from followup_lint.parsing.lines import Line
from followup_lint.parsing.markers import DINGBATS, Item, marked_item, ordinals
from followup_lint.parsing.names import is_name

_CLOSE_MARKS = (".", "!", "?", ":", ";", ")", "”", '"')
_CLOSE_START = re.compile(
    r"(?:I(?:'m| am)? look(?:ing)? forward|Looking forward|I hope|Hope to|Hoping|Thank(?:s| you)\b|Please let|Excited|lmk\b"
    r"|let me know|keen\b|stoked|happy to|Can't wait"
    r"|I would (?:love|welcome|be)|I'd (?:love|welcome|be))",
    re.IGNORECASE,
)
_WRAP_COLUMN = 55
LEAST_MARGIN, WIDEST_MARGIN = 36, 100
"""Columns between which mail is hard-wrapped."""
_SENTENCE_START = re.compile(r"[\"“‘'(]?[A-Z]")


def read(lines: Sequence[Line], own: Sequence[int]) -> list[Item]:
    """The list items in the lines ``own``, nested ones included, in reading order."""
    marked = [item for item in (marked_item(lines, n) for n in own) if item]
    marked = _without_lone(lines, marked, own)
    _extend(lines, marked, own)
    marked = _without_headings(lines, marked, own)
    _set_depths(lines, marked)
    return marked


def _without_lone(lines: Sequence[Line], items: list[Item], own: Sequence[int]) -> list[Item]:
    """Without marks that only a list would make markers of, where they have no sibling."""
    kept: list[Item] = []
    by_family: dict[str, list[Item]] = {}
    for item in items:
        by_family.setdefault(item.kind, []).append(item)
    marked = {item.line: item.kind for item in items}
    last_own = max((n for n in own if not lines[n].is_blank), default=-1)
    for siblings in by_family.values():
        for place, item in enumerate(siblings):
            if _is_prose_dash(lines, item, siblings, place):
                continue
            if (len(siblings) > 1 and _is_sequence(item, siblings, place) and not _signs(lines, item, siblings, place, last_own)) or _stands_alone(lines, item, last_own) or (item.kind == "o" and marked.get(item.line - 1, "o") != "o"):
                kept.append(item)
    return sorted(kept, key=lambda item: item.line)


def _is_prose_dash(lines: Sequence[Line], item: Item, siblings: Sequence[Item], place: int) -> bool:
    """Whether a dash stands at the start of a line only because prose was wrapped there, or typed tight before one word."""
    if item.kind not in ("-", "–", "+", "*"):
        return False
    text = lines[item.line].text[item.start - lines[item.line].start :].strip()
    near = [other for other in siblings[max(0, place - 1) : place + 2] if other is not item and abs(other.line - item.line) <= 3]
    is_tight = item.start == item.marker_start + 1
    if not text[:1].islower() or near:
        return False
    above = lines[item.line - 1].bare if item.line else ""
    return is_tight or (bool(above) and not above.endswith(_CLOSE_MARKS))


def _signs(lines: Sequence[Line], item: Item, siblings: Sequence[Item], place: int, last_own: int) -> bool:
    """Whether a dash opens the signature ("- Sam"): the last one, over a name, with prose between it and the list."""
    if item.kind not in ("-", "–") or place + 1 < len(siblings) or item.line < last_own - 8:
        return False
    text = lines[item.line].text[item.start - lines[item.line].start :].strip()
    is_apart = item.line - siblings[place - 1].line > 2
    return is_apart and is_name(re.split(r"[,|]", text)[0].strip().rstrip("."), most=3, lower=True)


def _is_sequence(item: Item, siblings: Sequence[Item], place: int) -> bool:
    """Whether numbered or lettered siblings count up around ``item``, at ``place`` among them; other marks need no order."""
    if item.kind not in ("number", "letter"):
        return True
    mine = ordinals(item.marker)
    near = [*siblings[max(0, place - 3) : place], *siblings[place + 1 : place + 4]]
    return any(abs(a - b) <= 2 for other in near for a in mine for b in ordinals(other.marker))


def _stands_alone(lines: Sequence[Line], item: Item, last_own: int) -> bool:
    """Whether a mark without sibling is a bullet all the same: an unmistakable one, or a typed one before prose."""
    text = lines[item.line].text[item.start - lines[item.line].start :].strip()
    if item.kind in ("number", "letter", "o", "hash", "→", "§", "»", "›", "?", "??", "???", "・", "·", "‐", "‑", "\ufffd", "□", "☐") or (item.marker and ord(item.marker[0]) > 0x2600 and item.marker[0] not in DINGBATS):
        return False
    if item.kind in ("-", "–", "*", "+", "Ø", "ü", "Ÿ", "¢", "v", "q", "l", "n", "w", "u"):
        if item.kind not in ("-", "–", "*", "+"):
            return False
        above = lines[item.line - 1].bare if item.line else ""
        if text[:1].islower() and above and not above.endswith(_CLOSE_MARKS):
            return False  # a dash inside prose, brought to the start of a line by wrapping
        signs = is_name(text.split(",")[0].split("|")[0].rstrip("."), most=3, lower=True) and item.line >= last_own - 8
        return not signs and len(text.split()) >= 3
    return True


def _extend(lines: Sequence[Line], items: Sequence[Item], own: Sequence[int]) -> None:
    """Give each item the wrapped lines that belong to it."""
    allowed = set(own)
    starts = {item.line for item in items}
    margin = _wrap_margin(lines, own) if items else 0
    is_hanging = any(item.line + 1 in allowed and item.line + 1 not in starts and _is_indented(lines[item.line + 1], item) for item in items)
    for item in items:
        number = item.last + 1
        while number in allowed and number not in starts:
            if not _goes_on(lines, item, number, 0 if is_hanging else margin):
                break
            if not lines[number].is_blank:
                item.last = number
            number += 1


def _goes_on(lines: Sequence[Line], item: Item, number: int, margin: int) -> bool:
    """Whether line ``number`` goes on with ``item``: indented under it, or cut off from it by hard wrapping."""
    line, above = lines[number], lines[number - 1]
    if line.is_hidden:
        return number + 1 < len(lines) and not lines[number + 1].is_blank and _is_indented(lines[number + 1], item)
    if line.is_blank:
        following = next((n for n in range(number + 1, min(number + 3, len(lines))) if not lines[n].is_blank), None)
        if following is not None and lines[following].left != lines[following].start + len(lines[following].text) - len(lines[following].text.lstrip()):
            return False  # what looks like an indent is template control
        return following is not None and not above.is_blank and _is_indented(lines[following], item, deep=True)
    if line.left != line.start + len(line.text) - len(line.text.lstrip()):
        return False
    if above.is_blank and not above.is_hidden:
        return _is_indented(line, item, deep=True)
    return _is_indented(line, item) or _was_wrapped(lines, item, number, margin)


def _is_indented(line: Line, item: Item, *, deep: bool = False) -> bool:
    columns = len(line.text.expandtabs(4)) - len(line.text.expandtabs(4).lstrip())
    return columns >= item.indent + (2 if deep else 1) and columns > 0


def _wrap_margin(lines: Sequence[Line], own: Sequence[int]) -> int:
    """The column at which the draft was hard-wrapped: its longest line that goes on in lower case below; 0 if it was not."""
    own_lines = set(own)
    wrapped = [len(lines[n].text.rstrip()) for n in own if n + 1 in own_lines and lines[n + 1].bare[:1].islower() and not lines[n].is_blank]
    return max(wrapped) if len(wrapped) >= 2 and max(wrapped) <= WIDEST_MARGIN else 0


def _was_wrapped(lines: Sequence[Line], item: Item, number: int, margin: int) -> bool:
    """Whether the unindented line ``number`` was cut off from the item above it by hard wrapping."""
    above, bare = lines[number - 1].text.rstrip(), lines[number].bare
    length = len(above.expandtabs(4))
    if starts_prose(bare) and (above.endswith(_CLOSE_MARKS) or length < LEAST_MARGIN or not margin or valediction.is_valediction(bare) or bare[:1].isupper()):
        return False
    first = len(bare.split(maxsplit=1)[0])
    if margin and length >= LEAST_MARGIN and length + 1 + first > margin:
        return True
    complete = above.endswith(_CLOSE_MARKS)
    starts_sentence = _SENTENCE_START.match(bare) is not None
    had_room = length + 1 + first <= max(_WRAP_COLUMN, max(len(lines[n].text.rstrip()) for n in range(max(number - 12, 0), number)) - 1)
    if had_room and not (not starts_sentence and not complete):
        return False
    if complete and starts_sentence:
        # A full line that ends in a full stop: wrapped prose goes on, new prose starts; a short last line tells.
        return length >= _WRAP_COLUMN and not had_room and number + 1 <= len(lines) and not _is_short_of(lines, item, number)
    return True


def starts_prose(bare: str) -> bool:
    """Whether ``bare`` starts as a close or a parting does, whatever stands above it."""
    return _CLOSE_START.match(bare) is not None or valediction.is_valediction(bare)


def _is_short_of(lines: Sequence[Line], item: Item, number: int) -> bool:
    """Whether the line above ``number`` leaves the margin of the item's own lines free."""
    width = max(len(lines[n].text.rstrip()) for n in range(max(item.line, number - 12), number))
    return len(lines[number - 1].text.rstrip()) < width - 12


def _without_headings(lines: Sequence[Line], items: list[Item], own: Sequence[int]) -> list[Item]:
    """Without numbered headings: short numbered lines with prose of their own under them."""
    allowed = set(own)
    starts = {item.line for item in items}

    def is_heading(item: Item) -> bool:
        if item.kind not in ("number", "letter", "hash"):
            return False
        text = lines[item.line].text[item.start - lines[item.line].start :].strip()
        if len(text.split()) > 7 or text.endswith((".", "!", "?", ";", ",")):
            return False
        following = next((n for n in range(item.last + 1, min(item.last + 4, len(lines))) if n in allowed and not lines[n].is_blank), None)
        return following is not None and following not in starts and len(lines[following].bare.split()) >= 6

    headings = {item.line for item in items if is_heading(item)}
    return [item for item in items if item.line not in headings] if len(headings) > 1 else items


def _set_depths(lines: Sequence[Line], items: Sequence[Item]) -> None:
    """Nested: indented more than the item above it in the same list, or an unindented ``o`` under another marker."""
    stack: list[Item] = []
    previous: Item | None = None
    for item in items:
        if previous is not None and _prose_between(lines, previous, item):
            stack = []
        while stack and not _is_nested(item, stack[-1]):
            stack.pop()
        item.depth = len(stack)
        stack.append(item)
        previous = item


def _is_nested(item: Item, above: Item) -> bool:
    if item.kind == "o" and above.kind != "o" and item.indent >= above.indent:
        return True
    if above.kind == "o" and item.kind != "o" and item.indent <= above.indent:
        return False
    if item.kind == above.kind:
        return item.indent >= above.indent + 2
    return item.indent >= above.indent + 1 and item.indent >= 1


def _prose_between(lines: Sequence[Line], above: Item, item: Item) -> bool:
    return any(not lines[n].is_blank for n in range(above.last + 1, item.line))
