"""What a run came to, counted while the reports go by."""

from __future__ import annotations

from collections import Counter

from followup_lint.cli.status import FAILED, FOUND, NOTHING
from followup_lint.engine.report import Report
from followup_lint.model import Severity


class Tally:
    """Counts of drafts and findings."""

    def __init__(self) -> None:
        self._drafts = 0
        self._unread = 0
        self._severities: Counter[Severity] = Counter()
        self._rules: Counter[tuple[str, str]] = Counter()

    def add(self, report: Report) -> None:
        """Count one report."""
        if report.error is not None:
            self._unread += 1
            return
        self._drafts += 1
        self._severities.update(finding.severity for finding in report.findings)
        self._rules.update((finding.code, finding.name) for finding in report.findings)

    def status(self, fail_on: str) -> int:
        """The exit status, where findings from ``fail_on`` ("error", "warning", "info" or "never") on fail the run."""
        if self._unread:
            return FAILED
        if fail_on == "never":
            return NOTHING
        return FOUND if any(severity >= Severity(fail_on) for severity in self._severities) else NOTHING

    def summary(self) -> str:
        """The run in one line."""
        total = sum(self._severities.values())
        said = f"{_count(total, 'finding')} ({self._by_severity()})" if total else "nothing to say"
        unread = f"; {self._unread} could not be read" if self._unread else ""
        if not self._drafts:
            return f"No draft judged{unread}."
        return f"{_count(self._drafts, 'draft')}, {said}{unread}" + ("" if total and not unread else ".")

    def statistics(self) -> str:
        """Findings per rule, the commonest first."""
        ranked = sorted(self._rules.items(), key=lambda item: (-item[1], item[0]))
        digits = max((len(str(number)) for number in self._rules.values()), default=0)
        return "\n".join(f"{number:>{digits}}  {code}  {name}" for (code, name), number in ranked)

    def _by_severity(self) -> str:
        falling = sorted(self._severities, reverse=True)
        return ", ".join(f"{self._severities[s]} info" if s is Severity.INFO else _count(self._severities[s], s.value) for s in falling)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
