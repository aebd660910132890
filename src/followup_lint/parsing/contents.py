"""What stands in the zones: the sender's name, mail addresses and links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from followup_lint.model import Excerpt, Source, Span, Zone
from followup_lint.parsing import sender
from followup_lint.parsing.lines import split
from followup_lint.parsing.names import is_role
from followup_lint.parsing.placeholders import PLACEHOLDER


def sender_name(zones: Sequence[Zone]) -> Excerpt | None:
    """The first name of a person in the signature; below the name of a role or team there is none."""
    for zone in zones:
        if zone.name == "signature":
            for line in split(zone.text, zone.text):
                found = sender.name_in(line.text)
                if found and not PLACEHOLDER.match(line.text, found[0]):
                    start = zone.span.start + line.start
                    return zone.source.excerpt(Span(start + found[0], start + found[1]))
                if is_role(line.text):
                    break
    return None


def found(source: Source, own: Sequence[Zone], pattern: re.Pattern[str], *marks: str) -> Iterator[Excerpt]:
    """What ``pattern`` matches in the sender's own zones, where one of ``marks`` stands in the draft."""
    if not any(mark in source.visible for mark in marks):
        return
    for zone in own:
        for match in pattern.finditer(source.visible, zone.span.start, zone.span.end):
            yield source.excerpt(Span(match.start(), match.end() - len(match.group()) + len(match.group().rstrip(".,;:!?)"))))
