"""The end of a mail: the sign-off, and what identifies the sender under it.

Read from the last line upward, and only on evidence: a known parting, a name under a line that parts, or the lines of a
name and contacts. A line that prose follows is never taken.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from followup_lint.parsing import valediction
from followup_lint.parsing.contacts import is_contact
from followup_lint.parsing.lines import Line
from followup_lint.parsing.names import is_role
from followup_lint.parsing.sender import DASH, DELIMITER, identifies_sender, is_sender_line, may_sign, may_stand_in_signature, name_in, trails

MOST_LINES = 30
"""Lines of prose or signature that are looked at from the end upward."""
MOST_SIGNATURE = 14
"""Lines that a signature without sign-off may have."""
MOST_BELOW = 8
"""Lines of prose that may stand below a signature."""
MOST_BLANK = 400
"""Lines, blank ones included, that are looked at from the end upward."""

_ONE_LINE = re.compile(r"[.!?)]\s*(?P<tail>[A-Z][^.!?,\n]{1,40}(?:,|\s[-–—]|[.!]+(?=\s))\s*(?:[^\n.!?]|\.(?=\S)){1,60}\.?)$")
_RULE = re.compile(r"--|—|[-=*~]{3,}")
_ENCLOSURES = re.compile(r"(?:enclosures?|encls?|attachments?)\s?:", re.IGNORECASE)
_DASHED = re.compile(r"[.!?)]\s*(?P<tail>[-–—]{1,2}\s?(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'.-]*)?))$")


@dataclass(frozen=True)
class Tail:
    """Where the mail ends.

    Attributes:
        signoff: Start and end of the sign-off in the draft, or None.
        signature: Start and end of the signature in the draft, or None.
    """

    signoff: tuple[int, int] | None
    signature: tuple[int, int] | None

    @property
    def start(self) -> int:
        """Where it starts in the draft."""
        return min(part[0] for part in (self.signoff, self.signature) if part)

    @property
    def end(self) -> int:
        """Where it ends in the draft."""
        return max(part[1] for part in (self.signoff, self.signature) if part)

    def __bool__(self) -> bool:
        return self.signoff is not None or self.signature is not None


NOTHING = Tail(None, None)


def read(lines: Sequence[Line], own: Sequence[int], listed: Collection[int]) -> Tail:
    """The sign-off and signature of a mail.

    Args:
        lines: All lines of the draft.
        own: The numbers of those that may hold them: below the greeting, not quoted, boilerplate or postscript.
        listed: The numbers of lines that belong to a list; only a name or contact under a sign-off is taken from them.
    """
    filled_lines = [n for n in own[-MOST_BLANK:] if not lines[n].is_blank][-MOST_LINES:]
    while filled_lines and (trails(lines[filled_lines[-1]].bare) or _RULE.fullmatch(lines[filled_lines[-1]].bare)):
        filled_lines.pop()
    if not filled_lines:
        return NOTHING
    tail = _with_valediction(lines, filled_lines)
    if tail and (not any(n in listed and lines[n].start > tail.start for n in filled_lines) or _has_sender_line(lines, filled_lines, tail)):
        return tail
    stop = max((place for place, n in enumerate(filled_lines) if n in listed and not is_sender_line(lines[n].bare)), default=-1)
    filled_lines = filled_lines[stop + 1 :]
    if not filled_lines:
        return NOTHING
    return _with_unknown_parting(lines, filled_lines) or _on_one_line(lines, filled_lines) or _bare_signature(lines, [n for n in filled_lines if n not in listed])


def _has_sender_line(lines: Sequence[Line], own: Sequence[int], tail: Tail) -> bool:
    return any(is_sender_line(lines[n].bare) for n in own if lines[n].start > tail.start)


def _with_valediction(lines: Sequence[Line], own: Sequence[int]) -> Tail | None:
    """A known parting with nothing but a signature under it."""
    is_below_prose = False
    for place in range(len(own) - 1, -1, -1):
        line = lines[own[place]]
        if not line.is_short:
            return None
        if is_below_prose and place < len(own) - MOST_BELOW:
            return None
        if is_below_prose and not _is_signed_parting(lines, own, place):
            continue
        if valediction.is_valediction(line.bare) and not _is_inside_paragraph(lines, own, place):
            end = _signature_end(lines, own, place + 1)
            if end is None:
                return None
            first = place
            while first and own[first - 1] == own[first] - 1 and valediction.is_valediction(lines[own[first - 1]].bare) and not lines[own[first - 1]].bare.endswith((".", "!")):
                first -= 1
            return Tail(_span(lines, own, first, place + 1), _span(lines, own, _without_marks(lines, own, place + 1, end), end))
        cut = valediction.leading(line.text)
        if cut and (is_sender_line(line.text[cut:]) or name_in(line.text[cut:], most=2)) and _signature_end(lines, own, place + 1) is not None:
            end = _signature_end(lines, own, place + 1) or place + 1
            start = line.left
            begin = line.start + cut + len(line.text[cut:]) - len(line.text[cut:].lstrip())
            return Tail((start, line.start + cut), (begin, lines[own[end - 1]].right))
        if not may_sign(line.bare):
            is_below_prose = True
    return None


def _is_signed_parting(lines: Sequence[Line], own: Sequence[int], place: int) -> bool:
    """Whether a parting stands at ``place`` with a name right under it and a blank line under that: prose below changes nothing."""
    if place + 1 >= len(own) or own[place + 1] > own[place] + 2 or not valediction.is_valediction(lines[own[place]].bare):
        return False
    below = own[place + 1] + 1
    return name_in(lines[own[place + 1]].bare, lower=False, most=3) is not None and below < len(lines) and (lines[below].is_blank or may_sign(lines[below].bare))


def _is_inside_paragraph(lines: Sequence[Line], own: Sequence[int], place: int) -> bool:
    """Whether the line above goes on into the one at ``place``: no sentence ends there."""
    if not place or own[place - 1] != own[place] - 1:
        return False
    above = lines[own[place - 1]].bare
    if above.endswith((",", ";")) and len(above) > 40 and lines[own[place]].bare[:1].islower():
        return True
    return len(above) >= 50 and above[-1:].isalpha() and lines[own[place]].bare[:1].islower()


def _signature_end(lines: Sequence[Line], own: Sequence[int], place: int) -> int | None:
    """The place behind the signature that starts at ``place``; None where prose of the sender's follows at once."""
    end = place
    while end < len(own) and may_sign(lines[own[end]].bare):
        end += 1
    if end < len(own) and end == place:
        return None
    end = _without_footer(lines, own, place, end)
    if end < len(own) and not any(is_sender_line(lines[own[n]].bare) for n in range(place, end)):
        return None
    return end


def _without_marks(lines: Sequence[Line], own: Sequence[int], place: int, end: int) -> int:
    """The place of the first line from ``place`` on that is no attachment and no line of marks."""
    return next((n for n in range(place, end) if not trails(lines[own[n]].bare)), end)


def _without_footer(lines: Sequence[Line], own: Sequence[int], place: int, end: int) -> int:
    """The place behind the signature without a last ``--`` under which only links stand, and without a list of enclosures."""
    for number in range(place + 1, end):
        bare = lines[own[number]].bare
        below = [lines[n].bare for n in own[number + 1 : end]]
        if _ENCLOSURES.match(bare) or (DELIMITER.fullmatch(bare) and below and all("://" in line and "@" not in line for line in below)):
            return number
    return end


def _span(lines: Sequence[Line], own: Sequence[int], first: int, end: int) -> tuple[int, int] | None:
    """Offsets of the lines at ``first`` to ``end`` (exclusive) without the white space around them; None for none."""
    if first >= end:
        return None
    return lines[own[first]].left, lines[own[end - 1]].right


def _with_unknown_parting(lines: Sequence[Line], own: Sequence[int]) -> Tail | None:
    """A parting nobody listed: a short line closed by a comma, over a name or at the end."""
    for place in range(len(own) - 1, max(len(own) - 12, -1), -1):
        line = lines[own[place]]
        if valediction.may_be_one(line.bare) and _starts_paragraph(lines, own, place) and place:
            following = own[place + 1 :]
            if not following or is_sender_line(lines[following[0]].bare) or (is_role(lines[following[0]].bare) and len(following) <= 4):
                end = _signature_end(lines, own, place + 1)
                return Tail(_span(lines, own, place, place + 1), _span(lines, own, place + 1, end or place + 1))
        if not may_sign(line.bare):
            return None
    return None


def _starts_paragraph(lines: Sequence[Line], own: Sequence[int], place: int) -> bool:
    if not own[place]:
        return True
    if not place or own[place - 1] != own[place] - 1:
        return lines[own[place] - 1].is_blank or not place
    above = lines[own[place - 1]].bare
    if place == len(own) - 1 and DASH.match(lines[own[place]].bare) and name_in(lines[own[place]].bare, most=2):
        return True
    goes_on = lines[own[place]].bare[:1].islower() and any(lines[n].bare[:1].isupper() for n in own)
    if place == len(own) - 1 and not goes_on and len(above.split()) >= 5 and lines[own[place]].bare[-1:].isalpha() and name_in(lines[own[place]].bare, lower=above.islower() or above[-1:].isdigit(), most=2):
        return True
    is_lower = lines[own[0]].bare.islower() or above.islower()
    return above.endswith((".", "!", "?", ")", ":")) or (above.endswith(",") and len(above.split()) >= 3 and name_in(lines[own[place]].bare, lower=is_lower, most=3) is not None)


def _on_one_line(lines: Sequence[Line], own: Sequence[int]) -> Tail | None:
    """A parting and a name, or a dash and a name, behind the last sentence, on its line ("… next steps. Best, Sam")."""
    line = lines[own[-1]]
    end = line.text.rstrip()
    offset = max(0, len(end) - 140)
    match = _ONE_LINE.search(end[offset:]) if len(end.split()) > 2 else None
    while match:
        tail = match["tail"]
        cut = valediction.leading(tail)
        if cut and is_sender_line(tail[cut:]):
            start = line.start + offset + match.start("tail")
            begin = start + cut + len(tail[cut:]) - len(tail[cut:].lstrip())
            return Tail((start, start + cut), (begin, line.start + len(end)))
        match = _ONE_LINE.search(end[offset:], match.start() + 1)
    dashed = _DASHED.search(end[offset:]) if len(end.split()) > 4 else None
    if dashed and name_in(dashed["name"], most=2):
        return Tail(None, (line.start + offset + dashed.start("tail"), line.start + len(end)))
    return None


def _bare_signature(lines: Sequence[Line], own: Sequence[int]) -> Tail:
    """A signature without sign-off: the trailing lines of a name and contacts, or what stands under ``--``."""
    lowest = len(own)
    while lowest and len(own) - lowest < MOST_SIGNATURE and may_stand_in_signature(lines[own[lowest - 1]].bare):
        lowest -= 1
    for first in range(lowest, len(own) - 2):
        if _is_unlisted_parting(lines, own, first):
            return Tail(_span(lines, own, first, first + 1), _span(lines, own, first + 1, len(own)))
    for first in range(lowest, len(own)):
        block = [lines[n].bare for n in own[first:]]
        if _starts_paragraph(lines, own, first) and identifies_sender(block, is_all=not first, follows_blank=not own[first] or lines[own[first] - 1].is_blank):
            above = lines[own[first - 1]].bare if first else ""
            if not above.endswith(":") or DELIMITER.fullmatch(block[0]):
                return Tail(None, _span(lines, own, first, _without_footer(lines, own, first, len(own))))
    return NOTHING


def _is_unlisted_parting(lines: Sequence[Line], own: Sequence[int], first: int) -> bool:
    """Whether a few words stand over a name and contacts that are no name themselves ("1 love")."""
    bare, below = lines[own[first]].bare, [lines[n].bare for n in own[first + 1 :]]
    if len(bare.split()) > 4 or not any(map(str.isalpha, bare)) or name_in(bare, lower=False) or is_role(bare) or is_contact(bare) or bare[-1:] in ".!?:" or (bare.istitle() and len(bare.split()) > 1) or "&" in bare or not first or not lines[own[first] - 1].is_blank:
        return False
    return own[first + 1] == own[first] + 1 and name_in(below[0], lower=False) is not None and all(map(is_contact, below[1:]))


