"""``parse``, ``rules``, ``explain``, and what stands before a command."""

from __future__ import annotations

import json
from typing import Any

import pytest

from followup_lint.checks import CHECKS
from followup_lint.cli import streams
from followup_lint.version import __version__

MISTAKES = {
    "unknown command": (("chekc",), 'unknown command "chekc"; did you mean "check"?'),
    "file in place of a command": (("a.md",), 'unknown command "a.md"; did you mean followup-lint check a.md?'),
    "neither": (("qwertyuiop",), 'unknown command "qwertyuiop"\n'),
    "unknown option": (("--verbose",), "unrecognized arguments: --verbose"),
    "no rule": (("explain",), "the following arguments are required: RULE"),
    "unknown rule": (("explain", "long-boddy"), 'unknown rule "long-boddy"; did you mean "long-body"?'),
    "no such file": (("parse", "no.md"), "no.md: no such file or directory"),
    "folder": (("parse", "."), ".: is a folder"),
    "two drafts": (("parse", "a.md", "b.md"), "unrecognized arguments: b.md"),
    "format of rules": (("rules", "--format", "xml"), "invalid choice: 'xml'"),
    "order to a terminal": (("rules", "\x1b[2J"), "unrecognized arguments: ␛[2J"),
}


@pytest.mark.parametrize(("argv", "reason"), MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_one_line_and_status_2(run: Any, draft: Any, argv: tuple[str, ...], reason: str) -> None:
    draft("a.md")
    outcome = run(*argv)
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.startswith("followup-lint: error: ")
    assert outcome.err.count("\n") == 1
    assert reason in outcome.err


def test_version(run: Any) -> None:
    assert run("--version") == (0, f"followup-lint {__version__}\n", "")


def test_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    assert version("followup-lint") == __version__


def test_nothing_typed_is_help_and_status_2(run: Any) -> None:
    outcome = run()
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("usage: followup-lint ")


@pytest.mark.parametrize("argv", [["--help"], ["check", "--help"], ["parse", "-h"], ["rules", "-h"], ["explain", "-h"]], ids=" ".join)
def test_help(run: Any, argv: list[str]) -> None:
    outcome = run(*argv)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("usage: followup-lint ")


def test_parse_shows_the_zones(run: Any, draft: Any) -> None:
    draft("a.md", "Hi Ana,\n\nThank you for today.\n\n- One thing that I did at my last job.\n\nBest,\nSam 555-0100\n")
    outcome = run("parse", "a.md")
    assert outcome.status == 0
    assert outcome.out.split("\n")[:3] == [" greeting  1  Hi Ana,", "           2", "  opening  3  Thank you for today."]
    assert " bullet 1  5  - One thing that I did at my last job.\n" in outcome.out


@pytest.mark.parametrize("argv", [["parse"], ["parse", "-"]], ids=" ".join)
def test_parse_reads_standard_input(run: Any, argv: list[str]) -> None:
    assert "greeting  1  Hi Ana," in run(*argv, stdin=b"Hi Ana,\n\nThank you for today.\n").out


def test_parse_does_not_wait_for_typing(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "is_input_typed", lambda: True)
    outcome = run("parse")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("usage: followup-lint parse ")


def test_parse_with_a_name(run: Any) -> None:
    assert run("parse", "-", "--stdin-filename", "a.eml", stdin=b"Hi").err.startswith("followup-lint: error: a.eml: ")


def test_rules_are_aligned(run: Any) -> None:
    lines = run("rules").out.splitlines()
    assert [line.split()[0] for line in lines] == [check.code for check in CHECKS]
    summaries = {line.index(check.summary) for line, check in zip(lines, CHECKS, strict=True)}
    assert len(summaries) == 1


def test_rules_as_json(run: Any) -> None:
    rules = json.loads(run("rules", "--format", "json").out)["rules"]
    assert [rule["name"] for rule in rules] == [check.name for check in CHECKS]
    assert rules[0].keys() == {"code", "name", "severity", "summary"}


@pytest.mark.parametrize("rule", ["FL107", "fl107", "long-bullet"])
def test_explain(run: Any, rule: str) -> None:
    outcome = run("explain", rule)
    assert outcome.status == 0
    assert "long-bullet" in outcome.out.split("\n")[0]
    assert "max-words" in outcome.out


def test_explain_a_prefix(run: Any) -> None:
    out = run("explain", "FL10").out
    assert "missing-greeting" in out
    assert "missing-contact" in out
    assert "long-body" not in out
