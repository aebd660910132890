"""The letterhead: name, address, phone, date or the reader's address block above the greeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.parsing import greeting
from followup_lint.parsing.contacts import is_contact, is_postal
from followup_lint.parsing.lines import Line, paragraphs

MOST_LINES = 24
"""Filled lines above the greeting that may be a letterhead."""

_DATE = re.compile(
    r"(?:\w+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ .]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|maart|mars|april|mai|juin|januar|februar|märz)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", re.IGNORECASE
)
_RE_LINE = re.compile(r"\W*(?:re|ref|regarding|subject|your ref|our ref|attn|attention|via|by (?:e-?mail|post|hand))\b\W*[:.]?", re.IGNORECASE)


def lines_above(lines: Sequence[Line], own: Sequence[int]) -> int:
    """How many of the lines ``own`` are a letterhead: those above the greeting, where none of them is prose."""
    seen = 0
    for place, number in enumerate(own):
        line = lines[number]
        if line.is_blank:
            continue
        if seen and greeting.starts(line.text) and greeting.end(line.text, is_alone=False):
            return place
        if not seen and greeting.end(line.text.rstrip(), is_alone=False):
            return 0
        if seen >= MOST_LINES or not _may_stand_above(line):
            break
        seen += 1
        if _is_evidence(line) and _name_greets_next(lines, own, place):
            return place + 1
    return _without_greeting(lines, own)


def _may_stand_above(line: Line) -> bool:
    bare = line.bare
    if not line.is_short or len(bare) > (200 if "@" in bare or "|" in bare else 100):
        return False
    words = bare.split()
    return _is_evidence(line) or bool(_RE_LINE.match(bare)) or ((len(words) <= 9 and not bare.endswith((".", "!", "?", ";"))) or len(words) <= 4)


def _is_evidence(line: Line) -> bool:
    bare = line.bare
    return is_contact(bare) or ("@" in bare and "|" in bare) or is_postal(bare) or (_DATE.fullmatch(bare.rstrip(".")) is not None)


def _name_greets_next(lines: Sequence[Line], own: Sequence[int], place: int) -> bool:
    """Whether, behind a blank line, the next filled line is a name alone that greets."""
    below = [n for n in own[place + 1 : place + 5] if not lines[n].is_blank]
    if not below or below[0] == own[place] + 1:
        return False
    bare = lines[below[0]].bare
    return bare.endswith((",", ":", "!", "–", "—", "-")) and bool(greeting.end(lines[below[0]].text, is_alone=False)) and not is_contact(bare)


def _without_greeting(lines: Sequence[Line], own: Sequence[int]) -> int:
    """A letterhead over a draft that greets nobody: a first paragraph with two pieces of evidence, or a date alone."""
    last = 0
    for paragraph in paragraphs(lines, own[:60])[:4]:
        if not all(_may_stand_above(lines[n]) and not lines[n].bare.endswith((",", ":")) for n in paragraph):
            break
        evidence = sum(_is_evidence(lines[n]) for n in paragraph)
        is_address_block = last > 0 and len(paragraph) >= 2
        if not (evidence >= 2 or (evidence == 1 and len(paragraph) <= 6) or is_address_block):
            break
        last = own.index(paragraph[-1]) + 1
    has_prose_below = any(len(lines[n].bare.split()) > 6 for n in own[last : last + 40])
    return last if has_prose_below else 0
