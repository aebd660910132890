"""A draft as it was read: zones that tile the text, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, Protocol, get_args

from followup_lint.model.span import Excerpt, Span

ZoneName = Literal[
    "headers",
    "letterhead",
    "greeting",
    "opening",
    "bullets",
    "body",
    "closing",
    "signoff",
    "signature",
    "postscript",
    "boilerplate",
    "quoted",
]

ZONE_NAMES: tuple[ZoneName, ...] = get_args(ZoneName)
OWN_ZONES = frozenset(ZONE_NAMES) - {"headers", "boilerplate", "quoted"}
BODY_ZONES = frozenset({"opening", "bullets", "body", "closing", "postscript"})

_WORD = re.compile(r"\S*[^\W_]\S*")


@dataclass(frozen=True)
class Phone:
    """A phone number as it stands in the draft.

    Attributes:
        raw: The number as written.
        e164: The number in E.164 form (``+12125550147``), or None where its country cannot be told.
        span: Where ``raw`` stands, in code points.
    """

    raw: str
    e164: str | None
    span: Span


class Language(Protocol):
    """What the model asks of other people's libraries; ``followup_lint.language`` supplies it."""

    def sentences(self, text: str, span: Span) -> tuple[Span, ...]: ...
    def phones(self, text: str, span: Span) -> tuple[Phone, ...]: ...
    def literals(self, text: str) -> tuple[Span, ...]: ...
    def normal(self, text: str) -> str: ...


@dataclass(frozen=True)
class Source:
    """The text of a draft, and what of it is no prose.

    Attributes:
        text: The draft as given.
        visible: ``text`` with comments and template control blanked out, character for character.
        language: Cuts sentences and finds phone numbers.
    """

    text: str
    visible: str
    language: Language

    def excerpt(self, span: Span) -> Excerpt:
        return Excerpt(self.text, span)

    @cached_property
    def prose(self) -> str:
        """``visible`` with code and the targets of links blanked out too: what rules of wording read."""
        literals = self.language.literals(self.visible)
        return blank_out(self.visible, literals) if literals else self.visible

    @cached_property
    def literal_free(self) -> str:
        """``text`` with code and the targets of links blanked out, comments and template control left in."""
        if self.visible is self.text:
            return self.prose
        literals = self.language.literals(self.text)
        return blank_out(self.text, literals) if literals else self.text


@dataclass(frozen=True)
class Zone:
    """A part of the draft by its role.

    Attributes:
        name: One of the twelve zone names.
        span: Of ``text`` exactly; a bullet's starts after its marker.
        extent: Its tile of the draft, with marker and the blank lines after it.
        marker: The list marker of a bullet as written, else empty.
        items: The nested items of a bullet.
    """

    name: ZoneName
    span: Span
    extent: Span
    source: Source = field(repr=False, compare=False)
    marker: str = ""
    items: tuple[Zone, ...] = ()

    @property
    def text(self) -> str:
        return self.source.text[self.span.start : self.span.end]

    @cached_property
    def prose(self) -> str:
        """``text`` as rules of wording read it: without comments, template control, code and link targets."""
        return self.source.prose[self.span.start : self.span.end]

    @cached_property
    def words(self) -> tuple[Excerpt, ...]:
        """Its words: runs of non-space characters that hold a letter or digit; list markers are none."""
        return tuple(map(self.source.excerpt, self._word_spans()))

    @cached_property
    def word_count(self) -> int:
        """How many words it has; cheaper than ``len(words)``."""
        return sum(1 for _ in self._word_spans()) if self.items else len(_WORD.findall(self.source.visible, self.span.start, self.span.end))

    @cached_property
    def sentences(self) -> tuple[Excerpt, ...]:
        spans = self.source.language.sentences(self.source.visible, self.span)
        return tuple(map(self.source.excerpt, spans))

    def _word_spans(self) -> Iterator[Span]:
        markers = {_first_word_start(item) for item in _descendants(self)}
        for match in _WORD.finditer(self.source.visible, self.span.start, self.span.end):
            if match.start() not in markers:
                yield Span(*match.span())


@dataclass(frozen=True)
class Statement:
    """A sentence of the body zones in its normal form.

    Attributes:
        text: Its words in lower case, contractions spelled out and marks apart, single spaces between them.
        words: The set of its words.
        span: Where the sentence stands in the draft, in code points.
        zone: The name of its zone.
    """

    text: str
    words: frozenset[str]
    span: Span
    zone: ZoneName


@dataclass(frozen=True)
class Email:
    """A parsed draft. The extents of its zones, in order, are exactly the text."""

    zones: tuple[Zone, ...]
    source: Source = field(repr=False)
    name: Excerpt | None = None
    addresses: tuple[Excerpt, ...] = ()
    links: tuple[Excerpt, ...] = ()

    @property
    def text(self) -> str:
        return self.source.text

    @property
    def headers(self) -> tuple[Zone, ...]:
        return self.named("headers")

    @property
    def bullets(self) -> tuple[Zone, ...]:
        return self.named("bullets")

    @property
    def body(self) -> tuple[Zone, ...]:
        return self.named("body")

    @property
    def signature(self) -> tuple[Zone, ...]:
        return self.named("signature")

    @property
    def postscript(self) -> tuple[Zone, ...]:
        return self.named("postscript")

    @property
    def boilerplate(self) -> tuple[Zone, ...]:
        return self.named("boilerplate")

    @property
    def quoted(self) -> tuple[Zone, ...]:
        return self.named("quoted")

    @property
    def letterhead(self) -> Zone | None:
        return self._only("letterhead")

    @property
    def greeting(self) -> Zone | None:
        return self._only("greeting")

    @property
    def opening(self) -> Zone | None:
        return self._only("opening")

    @property
    def closing(self) -> Zone | None:
        return self._only("closing")

    @property
    def signoff(self) -> Zone | None:
        return self._only("signoff")

    @property
    def own(self) -> tuple[Zone, ...]:
        """The zones of the sender's own text: all but headers, boilerplate and quoted."""
        return tuple(zone for zone in self.zones if zone.name in OWN_ZONES)

    @cached_property
    def phones(self) -> tuple[Phone, ...]:
        """Phone numbers in the sender's own text, those of a fax left out, in reading order."""
        language, text = self.source.language, self.source.visible
        return tuple(phone for zone in self.own for phone in language.phones(text, zone.span))

    @cached_property
    def sentences(self) -> tuple[Excerpt, ...]:
        """The sentences of the body zones (opening, bullets, body, closing, postscript), in reading order."""
        return tuple(s for zone in self.zones if zone.name in BODY_ZONES for s in zone.sentences)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The sentences of the body zones in their normal form, code and link targets left out, in reading order."""
        return tuple(self._stated(zone.name, sentence.span) for zone in self.zones if zone.name in BODY_ZONES for sentence in zone.sentences)

    def _stated(self, name: ZoneName, span: Span) -> Statement:
        text = self.source.language.normal(self.source.prose[span.start : span.end])
        return Statement(text, frozenset(text.split()), span, name)

    @cached_property
    def words(self) -> tuple[Excerpt, ...]:
        """The body words: those of opening, bullets, body, closing and postscript, in reading order."""
        return tuple(word for zone in self.zones if zone.name in BODY_ZONES for word in zone.words)

    @property
    def word_count(self) -> int:
        """How many body words there are; cheaper than ``len(words)``."""
        return sum(zone.word_count for zone in self.zones if zone.name in BODY_ZONES)

    def named(self, name: ZoneName) -> tuple[Zone, ...]:
        """All zones of one name, in reading order."""
        return self._by_name.get(name, ())

    def _only(self, name: ZoneName) -> Zone | None:
        return next(iter(self.named(name)), None)

    @cached_property
    def _by_name(self) -> dict[str, tuple[Zone, ...]]:
        found: dict[str, list[Zone]] = {}
        for zone in self.zones:
            found.setdefault(zone.name, []).append(zone)
        return {name: tuple(zones) for name, zones in found.items()}


def blank_out(text: str, spans: tuple[Span, ...]) -> str:
    """``text`` with every character of ``spans`` but line ends turned into a space; offsets stay.

    The spans stand in order and do not overlap.
    """
    pieces: list[str] = []
    done = 0
    for span in spans:
        pieces += (text[done : span.start], re.sub(r"[^\r\n]", " ", text[span.start : span.end]))
        done = span.end
    return "".join((*pieces, text[done:]))


def _descendants(zone: Zone) -> Iterator[Zone]:
    for item in zone.items:
        yield item
        yield from _descendants(item)


def _first_word_start(item: Zone) -> int:
    match = _WORD.search(item.source.visible, item.extent.start, item.span.start)
    return match.start() if match else -1
