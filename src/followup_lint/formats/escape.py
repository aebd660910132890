"""Text of a draft, made safe to show: a draft is data, and must not move a cursor or give a build server orders."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

TAB = "    "
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
_EMOJI_STYLE = "\ufe0f"
# GitHub, Azure and TeamCity obey "##[…]", "##vso[…]" and "##teamcity[…]" in mid-line.
_COMMAND = re.compile(r"#(?=#\w*\[)")


class Cell(NamedTuple):
    """What one code point looks like.

    Attributes:
        shown: The characters that stand for it.
        columns: How many columns of a terminal they take.
    """

    shown: str
    columns: int


def cells(text: str) -> list[Cell]:
    """One Cell for every code point of ``text``, so that a marker finds its column."""
    commands = {match.start() for match in _COMMAND.finditer(text)} if "##" in text else frozenset()
    before = ""
    made: list[Cell] = []
    for place, char in enumerate(text):
        made.append(Cell("#\\", 2) if place in commands else _cell(char, before))
        before = char
    return made


def visible(text: str) -> str:
    r"""``text`` with what would be obeyed or not be seen written out (``␛``, ``\u202e``); tabs become four spaces."""
    if text.isascii() and text.isprintable() and "##" not in text:
        return text
    return "".join(cell.shown for cell in cells(text))


def visible_path(path: str) -> str:
    """``path``, safe at the start of a line, where ``::`` opens an order to GitHub's runner."""
    return visible(f"./{path}" if path.startswith("::") else path)


def width(text: str) -> int:
    """The columns that ``visible(text)`` takes on a terminal."""
    return sum(cell.columns for cell in cells(text))


def _cell(char: str, before: str) -> Cell:
    if char.isascii():
        return _ascii_cell(char)
    category = unicodedata.category(char)
    if char in _JOINERS and before > "\u02ff":
        return Cell(char, 0)
    if category in _UNSEEN:
        shown = _code(char)
        return Cell(shown, len(shown))
    return Cell(char, _columns(char, before, category))


def _ascii_cell(char: str) -> Cell:
    if char.isprintable():
        return Cell(char, 1)
    if char == "\t":
        return Cell(TAB, len(TAB))
    return Cell("\u2421" if char == "\x7f" else chr(0x2400 + ord(char)), 1)


def _code(char: str) -> str:
    number = ord(char)
    if number <= 0xFF:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def _columns(char: str, before: str, category: str) -> int:
    if char == _EMOJI_STYLE:
        return 1 if before and not before.isalpha() and not _is_wide(before) else 0
    if category in ("Mn", "Me") or "\u1160" <= char <= "\u11ff":
        return 0
    is_tone = "\U0001f3fb" <= char <= "\U0001f3ff"
    if before == "\u200d" or (is_tone and before and _is_wide(before)):
        return 0 if _is_wide(char) else 1
    return 2 if _is_wide(char) else 1


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in ("W", "F")
