"""JSON, the same from ``Report.to_json()`` and the command line. Offsets and columns count code points."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from followup_lint.model import Finding, Fix, Span

VERSION = 1


def draft(path: str | None, profile: str, stats: dict[str, int], findings: Sequence[Finding], error: str | None) -> dict[str, Any]:
    """One draft's entry."""
    return {"path": path, "profile": profile, "stats": stats, "findings": [_finding(finding) for finding in findings], "error": error}


def as_dict(drafts: list[dict[str, Any]]) -> dict[str, Any]:
    """The whole of the output, as JSON-ready values."""
    return {"version": VERSION, "drafts": drafts}


def render(drafts: list[dict[str, Any]]) -> str:
    """The whole of the output on one line of ASCII; lone surrogates survive as ``\\udc80``."""
    return _quiet(json.dumps(as_dict(drafts), ensure_ascii=True))


def render_values(values: dict[str, Any]) -> str:
    """Any JSON-ready values in the same manner."""
    return _quiet(json.dumps(values, ensure_ascii=True))


def _quiet(line: str) -> str:
    """``line`` without the ``##`` that build servers look for in logs; the values stay the same."""
    return line.replace("##", "#\\u0023")


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "help": finding.help,
        "span": _span(finding.span),
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "fix": _fix(finding.fix) if finding.fix else None,
        "url": finding.url,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {"title": fix.title, "safe": fix.safe, "edits": [{**_span(edit.span), "replacement": edit.replacement} for edit in fix.edits]}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
