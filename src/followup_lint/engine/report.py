"""All findings of one draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from followup_lint.language.readability import measures
from followup_lint.language.reading_time import reading_seconds
from followup_lint.model import Email, Finding, Severity


@dataclass(frozen=True)
class Stats:
    """Figures about a draft.

    Attributes:
        words: Body words.
        bullets: Bullets at the top level.
        sentences: Sentences of the body zones.
        reading_seconds: Reading time in seconds, to the nearest 5.
    """

    words: int
    bullets: int
    sentences: int
    reading_seconds: int
    _email: Email = field(repr=False, compare=False)

    @cached_property
    def readability(self) -> dict[str, float]:
        """textstat's ARI, Coleman-Liau, LIX and RIX over opening, body and closing; empty for a draft without prose."""
        sentences = [s for zone in self._email.zones if zone.name in ("opening", "body", "closing") for s in zone.sentences]
        return measures(sentences) if sentences else {}

    def to_dict(self) -> dict[str, int]:
        """The figures, readability left out."""
        return {"words": self.words, "bullets": self.bullets, "sentences": self.sentences, "reading_seconds": self.reading_seconds}


@dataclass(frozen=True)
class Report:
    """All findings of one draft.

    Attributes:
        findings: By position.
        email: The draft as it was read.
        profile: What it was judged as: ``email``, ``template`` or ``card``.
        path: The file it came from, or None.
        error: Why the draft could not be judged at all, or None.

    Example:
        >>> from followup_lint import lint
        >>> report = lint("Hi Ana, thank you for today.")
        >>> report.ok, [finding.name for finding in report.findings][:2]
        (False, ['missing-next-steps', 'missing-bullets'])
    """

    findings: tuple[Finding, ...]
    email: Email = field(repr=False)
    profile: str = "email"
    path: str | None = None
    error: str | None = None

    @property
    def text(self) -> str:
        """The draft as given."""
        return self.email.text

    @property
    def ok(self) -> bool:
        """Whether nothing at warning or above was found."""
        return self.error is None and all(finding.severity < Severity.WARNING for finding in self.findings)

    @cached_property
    def stats(self) -> Stats:
        """Words, bullets, sentences and reading time of the draft."""
        words = self.email.word_count
        return Stats(words, len(self.email.bullets), len(self.email.sentences), reading_seconds(words), self.email)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values: ``{"version": 1, "drafts": [{…}]}``."""
        from followup_lint.formats import json as json_format

        return json_format.as_dict([self.draft_dict()])

    def to_json(self) -> str:
        """The report as a line of JSON, in the form that the command line prints."""
        from followup_lint.formats import json as json_format

        return json_format.render([self.draft_dict()])

    def draft_dict(self) -> dict[str, Any]:
        """This draft's part of ``to_dict()``."""
        from followup_lint.formats import json as json_format

        return json_format.draft(self.path, self.profile, self.stats.to_dict(), self.findings, self.error)

    def __str__(self) -> str:
        from followup_lint.formats import text as text_format

        return text_format.render(self.text, self.findings, path=self.path) or "Nothing to say."
