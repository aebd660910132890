"""text -> Email: each recogniser says which lines are its own, from the ends inward; what is left is prose."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from followup_lint.language import ENGLISH
from followup_lint.model import Email, Source, ZoneName
from followup_lint.parsing import boilerplate, bullets, contacts, contents, greeting, headers, letterhead, postscript, quoted, sender, signature
from followup_lint.parsing.hidden import visible_text
from followup_lint.parsing.lines import Line, paragraphs, split
from followup_lint.parsing.markers import Item
from followup_lint.parsing.tiles import Piece, tile

LONGEST_GREETING = 200
"""Code points of the first line in which a greeting is looked for."""


def parse(text: str) -> Email:
    """Read a draft into zones.

    Args:
        text: Plain text or Markdown; any text at all.

    Returns:
        The Email; the extents of its zones, in order, are exactly ``text``.

    Raises:
        TypeError: ``text`` is not a str.

    Example:
        >>> email = parse("Hi Ana,\\n\\nThank you for today.\\n\\nBest,\\nSam 555-0100\\n")
        >>> [(zone.name, zone.text) for zone in email.zones]
        [('greeting', 'Hi Ana,'), ('opening', 'Thank you for today.'), ('signoff', 'Best,'), ('signature', 'Sam 555-0100')]
    """
    if not isinstance(text, str):
        raise TypeError(f"a draft is a str, not {type(text).__name__}")
    source = Source(text, visible_text(text), ENGLISH)
    zones = tile(source, _Reading(split(text, source.visible)).pieces())
    own = [zone for zone in zones if zone.name not in ("headers", "boilerplate", "quoted")]
    return Email(
        zones=zones,
        source=source,
        name=contents.sender_name(zones),
        addresses=tuple(contents.found(source, own, contacts.ADDRESS, "@")),
        links=tuple(contents.found(source, own, contacts.LINK, "/", "www.")),
    )


class _Reading:
    """One reading of a draft: the lines of each zone, found one kind after the other."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.head = headers.count(lines)
        self.quoted = quoted.numbers(lines, self.head)
        own = [n for n in range(self.head, len(lines)) if n not in self.quoted]
        self.boilerplate = boilerplate.numbers(lines, own)
        own = [n for n in own if n not in self.boilerplate]
        above = letterhead.lines_above(lines, own)
        self.letterhead, own = own[:above], own[above:]
        self.greeting, self.greeting_end = self._greeting(own)
        self.greeting_last = self._last_line_of_greeting()
        self.below = [n for n in own if n > self.greeting_last or (n == self.greeting and self._goes_on_behind_greeting())]
        self.items = bullets.read(lines, [n for n in self.below if n != self.greeting])
        self._drop_dashed_signature()
        listed = {n for item in self.items for n in range(item.line, item.last + 1)}
        self.postscript = self._postscript(listed)
        afterthoughts = self.postscript | self._listed_in_postscript()
        self.tail = signature.read(lines, [n for n in self.below if n not in afterthoughts], listed)
        self._end_signature_at_quote()
        self._settle_below_signature()

    def pieces(self) -> list[Piece]:
        """What was recognised, in reading order."""
        found = [*self._whole("headers", range(self.head)), *self._whole("letterhead", self.letterhead)]
        found += self._whole("boilerplate", sorted(self.boilerplate)) + self._whole("quoted", sorted(self.quoted))
        if self.greeting >= 0:
            line = self.lines[self.greeting]
            end = self.lines[self.greeting_last].right if self.greeting_last > self.greeting else line.start + self.greeting_end
            found.append(Piece("greeting", line.left, line.left, end))
        if self.tail.signoff:
            found.append(Piece("signoff", self.tail.signoff[0], *self.tail.signoff))
        if self.tail.signature:
            found += self._signature(*self.tail.signature)
        found += self._bullets()
        found += self._prose()
        return sorted(found, key=lambda piece: piece.tile)

    def _greeting(self, own: Sequence[int]) -> tuple[int, int]:
        """The line that greets and where the greeting ends on it; -1 and 0 without one."""
        first = next((n for n in own if not self.lines[n].is_blank), -1)
        if first < 0:
            return -1, 0
        below = self.lines[first + 1] if first + 1 < len(self.lines) else None
        goes_on = below is not None and (below.is_blank or (below.bare[:1].isupper() and len(below.bare.split()) >= 4))
        is_alone = goes_on and any(n > first and not self.lines[n].is_blank for n in own)
        end = greeting.end(self.lines[first].text[:LONGEST_GREETING].rstrip(), is_alone=is_alone)
        return (first, end) if end else (-1, 0)

    def _last_line_of_greeting(self) -> int:
        """The line on which the greeting ends: the next one too, where that is all names and a blank line follows."""
        if self.greeting < 0 or self._goes_on_behind_greeting() or self.greeting + 2 >= len(self.lines):
            return self.greeting
        below, after = self.lines[self.greeting + 1 : self.greeting + 3]
        is_open = not self.lines[self.greeting].bare.endswith((",", ":", "!", ".", ";"))
        goes_on = greeting.goes_on(below.bare) and (is_open or not below.bare.endswith(",") or greeting.has_title_or_salutation(below.bare))
        return self.greeting + 1 if not below.is_blank and after.is_blank and goes_on else self.greeting

    def _goes_on_behind_greeting(self) -> bool:
        return self.greeting >= 0 and bool(self.lines[self.greeting].text[self.greeting_end :].strip())

    def _drop_dashed_signature(self) -> None:
        """A last list that is a name and contacts, each behind a dash, is no list."""
        block: list[Item] = []
        for item in reversed(self.items):
            if (block and block[-1].line - item.last > 1) or not sender.is_sender_line(self.lines[item.line].bare):
                break
            block.append(item)
        last = max((n for n in self.below if not self.lines[n].is_blank), default=-1)
        if block and block[0].last == last and sender.name_in(self.lines[block[-1].line].bare) and any(contacts.is_contact(self.lines[i.line].bare) for i in block):
            del self.items[-len(block) :]

    def _postscript(self, listed: Collection[int]) -> set[int]:
        """The lines of postscripts: each from its "P.S." to the end of the paragraph, lists left out."""
        found: set[int] = set()
        for paragraph in paragraphs(self.lines, self.below):
            start = next((n for n in paragraph if self.lines[n].is_short and postscript.starts(self.lines[n].bare)), None)
            if start is not None and start not in listed:
                found.update(n for n in paragraph if n >= start)
        return found

    def _listed_in_postscript(self) -> set[int]:
        """The lines of lists that follow a postscript's paragraph at once."""
        found: set[int] = set()
        for item in self.items:
            above = item.line - 1
            while above > 0 and self.lines[above].is_blank:
                above -= 1
            if above in self.postscript or above in found:
                found.update(range(item.line, item.last + 1))
        return found

    def _end_signature_at_quote(self) -> None:
        """A signature ends where a quote or boilerplate starts: what the sender wrote below it is prose."""
        if not self.tail.signature:
            return
        start, end = self.tail.signature
        other = min((self.lines[n].start for n in self.quoted | self.boilerplate if start < self.lines[n].start < end), default=None)
        if other is not None:
            last = max((self.lines[n].right for n in self.below if start < self.lines[n].right <= other and not self.lines[n].is_blank), default=end)
            self.tail = signature.Tail(self.tail.signoff, (start, last))

    def _settle_below_signature(self) -> None:
        """Below the signature, what follows a postscript belongs to it, and a list there is the postscript's."""
        if self.tail:
            self.items = [item for item in self.items if not self.tail.start <= item.marker_start < self.tail.end]
            first = next((n for n in sorted(self.postscript) if self.lines[n].start >= self.tail.end), None)
            if first is not None:
                self.postscript.update(n for n in self.below if n > first)

    def _whole(self, name: ZoneName, numbers: Sequence[int]) -> list[Piece]:
        """Pieces of whole lines, one for each run of lines with nothing else between."""
        found: list[Piece] = []
        previous = -2
        for number in numbers:
            line = self.lines[number]
            if not line.text.strip() and not line.is_hidden:
                continue
            if found and all(self.lines[n].is_blank for n in range(previous + 1, number)):
                found[-1].end = line.right
            else:
                found.append(Piece(name, line.left, line.left, line.right))
            previous = number
        return found

    def _signature(self, start: int, end: int) -> Iterator[Piece]:
        """The signature between two offsets, in a piece for each run of lines that no quote or boilerplate breaks."""
        numbers = [n for n in self.below if start < self.lines[n].right and self.lines[n].left < end and n not in self.postscript]
        for piece in self._whole("signature", numbers):
            piece.tile = piece.start = max(start, piece.start)
            piece.end = min(end, piece.end)
            yield piece

    def _bullets(self) -> list[Piece]:
        tops: list[Piece] = []
        stack: list[Piece] = []
        for item in self.items:
            line = self.lines[item.last]
            piece = Piece("bullets", item.marker_start, item.start, line.right, item.marker)
            del stack[item.depth :]
            for parent in stack:
                parent.end = max(parent.end, piece.end)
            if stack:
                stack[-1].items.append(piece)
            else:
                tops.append(piece)
            stack.append(piece)
        return tops

    def _prose(self) -> Iterator[Piece]:
        """Opening, body, closing and postscripts: what no other zone took."""
        listed = {n for item in self.items for n in range(item.line, item.last + 1)}
        after = self.tail.start if self.tail else self.lines[-1].end + 1
        free = [n for n in self.below if n not in listed and n not in self.postscript and not self._is_in_tail(self.lines[n].left)]
        prose = [piece for piece in map(self._paragraph, paragraphs(self.lines, free)) if piece]
        postscripts = [piece for piece in map(self._paragraph, paragraphs(self.lines, [n for n in sorted(self.postscript) if n not in listed])) if piece]
        for piece in postscripts:
            piece.name = "postscript"
        first_postscript = min((piece.start for piece in postscripts), default=self.lines[-1].end + 1)
        bullets_before = [item.marker_start for item in self.items if item.marker_start < min(first_postscript, after)]
        yield from _named(self._opening_joined(prose, bullets_before), bullets_before, after)
        yield from postscripts

    def _is_in_tail(self, offset: int) -> bool:
        return any(part[0] <= offset < part[1] for part in (self.tail.signoff, self.tail.signature) if part)

    def _opening_joined(self, prose: list[Piece], bullets_at: list[int]) -> list[Piece]:
        """``prose`` with the paragraphs before the first bullet joined, as far as nothing else stands between them."""
        first = min(bullets_at, default=0)
        joined: list[Piece] = []
        for piece in prose:
            if piece.start < first and piece.is_prose and len(joined) == 1 and not self._is_broken(joined[0].end, piece.start):
                joined[0].end = piece.end
            else:
                joined.append(piece)
        return joined

    def _is_broken(self, start: int, end: int) -> bool:
        """Whether a line that is not the sender's prose stands between two offsets."""
        place = bisect_left(self._others, start)
        return place < len(self._others) and self._others[place] < end

    @cached_property
    def _others(self) -> list[int]:
        return sorted(self.lines[n].start for n in self.quoted | self.boilerplate | self.postscript)

    def _paragraph(self, numbers: Sequence[int]) -> Piece | None:
        """The piece of one paragraph, cut off before the sign-off; None without a letter or digit in it."""
        numbers = [n for n in numbers if not self.lines[n].is_blank]
        is_prose = any(char.isalnum() for n in numbers for char in self.lines[n].text)
        if not is_prose and not self._stands_under_others(numbers[0]):
            return None
        first, last = self.lines[numbers[0]], self.lines[numbers[-1]]
        start, end = first.left, last.right
        if numbers[0] == self.greeting:
            rest = first.text[self.greeting_end :]
            start = first.start + self.greeting_end + len(rest) - len(rest.lstrip())
        for part in (self.tail.signoff, self.tail.signature):
            if part and start < part[0] < end:
                end = last.start + len(last.text[: part[0] - last.start].rstrip())
        return Piece("body", start, start, end, is_prose=is_prose) if start < end else None

    def _stands_under_others(self, number: int) -> bool:
        """Whether a line of marks must be a zone of its own: it stands below the signature, or the filled line above is not the sender's."""
        above = self._filled_above[number]
        return above in self.quoted or above in self.boilerplate or (bool(self.tail) and self.lines[number].start >= self.tail.end)

    @cached_property
    def _filled_above(self) -> list[int]:
        """For each line the number of the nearest line above it that is not blank; -1 without one."""
        return list(accumulate((-1 if line.is_blank else n for n, line in enumerate(self.lines)), max, initial=-1))


def _named(prose: list[Piece], bullets_at: list[int], after: int) -> Iterator[Piece]:
    """Name the paragraphs by where they stand: opening, body or closing."""
    marks = [p for p in prose if not p.is_prose]
    prose = [p for p in prose if p.is_prose]
    yield from marks
    if bullets_at:
        first, last = min(bullets_at), max(bullets_at)
        leading = [p for p in prose if p.start < first][:1]
        following = [p for p in prose if p.start > last and p.start < after]
    else:
        leading = prose[:1]
        following = [p for p in prose[1:] if p.start < after]
    if leading:
        leading[0].name = "opening"
    if following:
        following[-1].name = "closing"
    yield from prose
