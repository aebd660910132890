"""No text raises, findings are exact, and the same draft gives the same report."""

from __future__ import annotations

import json
import pickle

from hypothesis import given, settings
from hypothesis import strategies as st
from mails import drafts, mails

from followup_lint import Severity, lint

profiles = st.sampled_from(["email", "template", "card"])


@settings(max_examples=400, deadline=None)
@given(drafts, profiles)
def test_no_text_raises_and_no_check_fails(text: str, profile: str) -> None:
    report = lint(text, profile=profile)
    assert [f.message for f in report.findings if f.code == "FL001"] == []


@settings(max_examples=200, deadline=None)
@given(drafts)
def test_positions_are_those_of_the_spans(text: str) -> None:
    report = lint(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in report.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        assert 1 <= finding.line <= finding.end_line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 2
    starts = [f.span for f in report.findings]
    assert starts == sorted(starts)


@settings(max_examples=150, deadline=None)
@given(mails)
def test_a_report_is_the_same_twice_and_survives_pickling(text: str) -> None:
    report = lint(text)
    assert lint(text) == report
    copy = pickle.loads(pickle.dumps(report))
    assert copy == report
    assert copy.to_json() == report.to_json()


@settings(max_examples=150, deadline=None)
@given(drafts)
def test_a_report_can_be_shown(text: str) -> None:
    report = lint(text)
    assert json.loads(report.to_json()) == report.to_dict()
    assert all(ord(char) >= 32 or char in "\n" for char in str(report))
    assert report.ok == all(f.severity is Severity.INFO for f in report.findings)


@settings(max_examples=100, deadline=None)
@given(mails)
def test_quoted_text_below_changes_nothing(text: str) -> None:
    def shown(draft: str) -> list[tuple[str, str]]:
        return [(f.code, f.message) for f in lint(draft).findings]

    own = "Dear Ana,\n\nThank you for today.\n\nI look forward to next steps.\n\nBest,\nSam\n(212) 555-0147\n"
    quoted = "".join(f"> {line}\n" for line in text.replace("\r", "\n").split("\n"))
    assert shown(own + "\n" + quoted) == shown(own)
