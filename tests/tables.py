"""Two thin functions that turn tests into tables of texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from followup_lint import Config, Linter, lint

BODY = "- You need a welder; I have welded for six years."
CLOSE = "I look forward to next steps."
SIGNED = "Best,\nSam Ortiz\n(212) 555-0147"


def draft(*, greeting: str = "Dear Ana,", opening: str = "Thank you for your time today.", bullets: str = BODY, close: str = CLOSE, signed: str = SIGNED) -> str:
    """A draft that is clean but for what the caller puts in."""
    return "\n\n".join(part for part in (greeting, opening, bullets, close, signed) if part) + "\n"


def codes(text: str, *, profile: str = "email", **settings: Any) -> set[str]:
    """The codes of what is found in ``text``."""
    return {finding.code for finding in lint(text, profile=profile, **settings).findings}


def marked(text: str, code: str, *, profile: str = "email") -> list[str]:
    """What the rule ``code`` marks in ``text``."""
    findings = Linter(Config(profile=profile, select=(code,))).lint(text).findings
    return [text[f.span.start : f.span.end] for f in findings if f.code == code]


def zones(text: str) -> list[tuple[str, str]]:
    """Name and text of every zone of ``text``."""
    from followup_lint import parse

    return [(zone.name, zone.text) for zone in parse(text).zones]


def of(text: str, name: str) -> str | Sequence[str] | None:
    """The text of the zone ``name``; a list of texts where there may be several."""
    from followup_lint import parse

    value = getattr(parse(text), name)
    if isinstance(value, tuple):
        return [zone.text for zone in value]
    return value.text if value is not None else None
