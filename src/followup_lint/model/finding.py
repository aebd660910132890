"""What a check says (Hit), what may mend it (Fix), and what the user is told (Finding)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from followup_lint.model.span import Span


class Severity(Enum):
    """How grave a finding is, from ``info`` over ``warning`` to ``error``; ordered."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _RANKS[self.value]

    def __lt__(self, other: Severity) -> bool:
        return self.rank < other.rank

    def __le__(self, other: Severity) -> bool:
        return self.rank <= other.rank

    def __gt__(self, other: Severity) -> bool:
        return self.rank > other.rank

    def __ge__(self, other: Severity) -> bool:
        return self.rank >= other.rank

    def __str__(self) -> str:
        return self.value


_RANKS = {"info": 0, "warning": 1, "error": 2}


@dataclass(frozen=True)
class Edit:
    """One replacement.

    Attributes:
        span: What is replaced, in code points of the draft; empty to insert.
        replacement: What stands there afterwards.
    """

    span: Span
    replacement: str


@dataclass(frozen=True)
class Fix:
    """Edits that mend a finding.

    Attributes:
        edits: In order of their spans, not overlapping.
        safe: Whether the edits cannot change what the sender means.
        title: What the fix does, as an imperative ("Add the close").
    """

    edits: tuple[Edit, ...]
    safe: bool
    title: str


@dataclass(frozen=True)
class Hit:
    """What a check yields: where, what and perhaps the fix.

    Attributes:
        span: What is marked, in code points of the draft; empty where something is missing.
        message: One sentence: what, with the figure.
        fix: Edits that would mend it, or None.
        help: What to do about it, where it differs from the check's own help; else None.
    """

    span: Span
    message: str
    fix: Fix | None = None
    help: str | None = None


@dataclass(frozen=True)
class Finding:
    """A hit with its rule, severity and position: what the user is told.

    Attributes:
        code: The rule's code, such as ``FL108``.
        name: The rule's name, such as ``missing-next-steps``.
        severity: How grave it is.
        message: One sentence: what, with the figure.
        help: What to do about it.
        span: What is marked, in code points of the draft.
        line: Line of the first marked character, from 1.
        column: Its column in code points, from 1.
        end_line: Line behind the last marked character, from 1.
        end_column: Column behind the last marked character, from 1 (exclusive).
        fix: Edits that would mend it, or None.
        url: The rule's page of documentation, or None.
    """

    code: str
    name: str
    severity: Severity
    message: str
    help: str
    span: Span
    line: int
    column: int
    end_line: int
    end_column: int
    fix: Fix | None = None
    url: str | None = None
