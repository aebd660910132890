"""From checks to findings: run each, stamp its hits, sort."""

from __future__ import annotations

from collections.abc import Sequence

from followup_lint.engine.selection import Configured
from followup_lint.language.common_words import is_english
from followup_lint.model import Context, Email, Finding, Hit, Positions, Severity, Span

FAILED = "FL001"


def run(checks: Sequence[Configured], email: Email, context: Context) -> tuple[Finding, ...]:
    """The findings of ``checks`` on ``email``, by position; a check that raises is one FL001, and the rest still run."""
    positions = Positions(email.text)
    english = is_english(email)
    found: list[Finding] = []
    for configured in checks:
        if not english and not configured.check.any_language:
            continue
        try:
            hits = list(configured.check.find(email, configured.options, context))
            stamped = [_stamped(configured, hit, positions, len(email.text)) for hit in hits]
        except Exception as error:  # whatever a check does wrong, the other checks are still worth having
            found.append(_failure(checks, configured, error))
        else:
            found += stamped
    return tuple(sorted(found, key=lambda f: (f.span, f.code)))


def _stamped(configured: Configured, hit: Hit, positions: Positions, length: int) -> Finding:
    if not (isinstance(hit, Hit) and 0 <= hit.span.start <= hit.span.end <= length):
        raise ValueError(f"{hit!r} does not lie in the draft")
    line, column = positions.locate(hit.span.start)
    end_line, end_column = positions.locate(hit.span.end)
    return Finding(
        code=configured.check.code,
        name=configured.check.name,
        severity=configured.severity,
        message=hit.message,
        help=hit.help or configured.check.help,
        span=hit.span,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        fix=hit.fix,
    )


def _failure(checks: Sequence[Configured], failed: Configured, error: Exception) -> Finding:
    own = next((c for c in checks if c.check.code == FAILED), None)
    return Finding(
        code=FAILED,
        name=own.check.name if own else "check-failed",
        severity=own.severity if own else Severity.ERROR,
        message=f"The check {failed.check.name} ({failed.check.code}) failed: {type(error).__name__}: {error}",
        help=own.check.help if own else "",
        span=Span(0, 0),
        line=1,
        column=1,
        end_line=1,
        end_column=1,
    )
