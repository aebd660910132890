"""One line per finding."""

from __future__ import annotations

from formats.findings import finding

from followup_lint.formats import concise
from followup_lint.model import Severity, Span


def test_one_line_per_finding() -> None:
    text = "Hi\nAna"
    found = [finding(text, Span(0, 1)), finding(text, Span(4, 5), severity=Severity.INFO, message="Two\nlines \x1b.")]
    assert concise.render(found, path="a b.md") == (
        "a b.md:1:1: warning FL107 long-bullet What is wrong.\n"
        "a b.md:2:2: info FL107 long-bullet Two␊lines ␛."
    )  # fmt: skip


def test_no_path() -> None:
    assert concise.render([finding("a", Span(0, 1))]).startswith("<draft>:1:1: ")


def test_nothing_found() -> None:
    assert concise.render([], path="a.md") == ""
