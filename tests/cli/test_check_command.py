"""``check``: what is judged, what is said where, and the exit status."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from followup_lint.cli import check, judging, streams
from followup_lint.reading import read

GREETED = "Dear Ana,\n\nThank you for today.\n"

STATUSES = {
    "nothing": (("--select", "FL102"), 0),
    "warning": (("--select", "FL101"), 1),
    "error": (("--select", "FL109"), 1),
    "warning, from errors on": (("--select", "FL101", "--fail-on", "error"), 0),
    "error, from errors on": (("--select", "FL109", "--fail-on", "error"), 1),
    "warning, from infos on": (("--select", "FL101", "--fail-on", "info"), 1),
    "never": (("--select", "FL109", "--fail-on", "never"), 0),
    "by name": (("--select", "missing-greeting"), 1),
    "by prefix": (("--select", "FL1"), 1),
    "commas and blanks": (("--select", "FL102, missing-greeting"), 1),
    "several times": (("--select", "FL102", "--select", "FL101"), 1),
    "ignored": (("--select", "FL101,FL102", "--ignore", "FL101"), 0),
    "the longer one wins": (("--select", "FL101", "--ignore", "FL1"), 1),
    "added": (("--select", "FL102", "--extend-select", "FL101"), 1),
    "isolated": (("--select", "FL101", "--isolated"), 1),
}

MISTAKES = {
    "unknown rule": (("--select", "long-bdy", "a.md"), 'unknown rule "long-bdy"; did you mean "long-body"?'),
    "unknown rule added": (("--extend-select", "FL9999", "a.md"), 'unknown rule "FL9999"'),
    "unknown profile": (("--profile", "cadr", "a.md"), 'unknown profile "cadr"; did you mean "card"?'),
    "empty select": (("--select", "", "a.md"), "select is empty"),
    "nothing left": (("--ignore", "FL", "a.md"), "no rule is left to run"),
    "unknown format": (("--format", "xml", "a.md"), "invalid choice: 'xml'"),
    "unknown severity": (("--fail-on", "fatal", "a.md"), "invalid choice: 'fatal'"),
    "unknown option": (("--quite", "a.md"), "unrecognized arguments: --quite"),
    "cut option": (("--stat", "a.md"), "unrecognized arguments: --stat"),
    "no such file": (("no.md",), "no.md: no such file or folder"),
    "empty folder": (("empty",), "no drafts in empty"),
    "pattern for nothing": (("*.rst",), "*.rst: matches no draft"),
    "binary": (("nul.md",), "nul.md: holds NUL bytes"),
    "mail": (("a.eml",), "a.eml: .eml is not read yet"),
    "unknown profile in a file": (("crad.md",), 'crad.md: unknown profile "crad"; did you mean "card"?'),
    "output over a draft": (("a.md", "--output", "./a.md"), "is a draft"),
    "output into nowhere": (("a.md", "--output", "no/out"), "no/out: no such file or directory"),
    "order to a terminal": (("\x1b]2J.md",), "␛]2J.md: no such file"),
}


@pytest.fixture(autouse=True)
def drafts(draft: Any, tmp_path: Any) -> None:
    draft("a.md")
    draft("greeted.md", GREETED)
    draft("nul.md", b"Hi\0")
    draft("a.eml", "Hi")
    draft("crad.md", "---\nprofile: crad\n---\nHi")
    (tmp_path / "empty").mkdir()


@pytest.mark.parametrize(("options", "status"), STATUSES.values(), ids=STATUSES)
def test_status(run: Any, options: tuple[str, ...], status: int) -> None:
    outcome = run("check", "a.md", *options)
    assert outcome.status == status
    assert outcome.err == ""


@pytest.mark.parametrize(("argv", "reason"), MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_one_line_and_status_2(run: Any, argv: tuple[str, ...], reason: str) -> None:
    outcome = run("check", *argv)
    assert outcome.status == 2
    assert outcome.err.startswith("followup-lint: error: ")
    assert outcome.err.count("\n") == 1
    assert reason in outcome.err


def test_no_paths_is_usage(run: Any) -> None:
    outcome = run("check")
    assert outcome.status == 2
    assert outcome.err.startswith("usage: followup-lint check ")
    assert outcome.out == ""


def test_unread_files_win_and_the_others_are_judged(run: Any) -> None:
    outcome = run("check", "nul.md", "no.md", "a.md", "crad.md", "--select", "FL101", "--format", "concise")
    assert outcome.status == 2
    assert outcome.out.startswith("a.md:1:1: warning FL101 missing-greeting ")
    assert outcome.out.count("\n") == 1
    assert outcome.err.count("followup-lint: error: ") == 3


def test_status_2_though_nothing_fails_the_run(run: Any) -> None:
    assert run("check", "nul.md", "--fail-on", "never").status == 2


def test_unknown_rule_in_ignore_is_a_warning(run: Any) -> None:
    outcome = run("check", "greeted.md", "a.md", "--select", "FL102", "--ignore", "long-bdy", "--profile", "card")
    assert outcome.status == 0
    assert outcome.err == 'followup-lint: warning: unknown rule "long-bdy" in ignore; did you mean "long-body"?\n'


def test_warning_comes_once_for_all_profiles(run: Any, draft: Any) -> None:
    draft("t.md.j2", GREETED)
    assert run("check", "greeted.md", "t.md.j2", "--select", "FL102", "--ignore", "FL999").err.count("\n") == 1


SUMMARIES = {
    "one clean": (("greeted.md", "--select", "FL101"), "1 draft, nothing to say."),
    "two clean": (("greeted.md", "a.md", "--select", "FL102"), "2 drafts, nothing to say."),
    "one finding": (("greeted.md", "a.md", "--select", "FL101"), "2 drafts, 1 finding (1 warning)"),
    "both": (("a.md", "--select", "FL101,FL109"), "1 draft, 2 findings (1 error, 1 warning)"),
    "plural": (("a.md", "greeted.md", "--select", "FL109"), "2 drafts, 2 findings (2 errors)"),
    "one unread": (("greeted.md", "nul.md", "--select", "FL101"), "1 draft, nothing to say; 1 could not be read."),
    "all unread": (("nul.md", "no.md"), "No draft judged; 2 could not be read."),
}


@pytest.mark.parametrize(("argv", "line"), SUMMARIES.values(), ids=SUMMARIES)
def test_summary(run: Any, argv: tuple[str, ...], line: str) -> None:
    assert run("check", *argv).out.rstrip("\n").split("\n")[-1] == line


def test_text(run: Any) -> None:
    lines = run("check", "a.md", "--select", "FL101").out.split("\n")
    assert lines[0].startswith("a.md:1:1: warning: missing-greeting (FL101): ")
    assert lines[2] == "1 | Thank you for today."
    assert lines[-3:] == ["", "1 draft, 1 finding (1 warning)", ""]


def test_quiet(run: Any) -> None:
    assert run("check", "greeted.md", "--select", "FL101", "--quiet") == (0, "", "")
    assert "draft," not in run("check", "a.md", "--select", "FL101", "--quiet").out


def test_statistics(run: Any) -> None:
    out = run("check", "a.md", "greeted.md", "--select", "FL101,FL109", "--statistics").out
    assert out.split("\n\n")[-2].split("\n") == ["2  FL109  missing-contact", "1  FL101  missing-greeting"]
    assert run("check", "a.md", "--select", "FL102", "--statistics").out == "1 draft, nothing to say.\n"


def test_json(run: Any) -> None:
    outcome = run("check", "greeted.md", "a.md", "nul.md", "--select", "FL101", "--format", "json", "--statistics")
    output = json.loads(outcome.out)
    assert output["version"] == 1
    assert [(d["path"], [f["code"] for f in d["findings"]]) for d in output["drafts"]] == [("a.md", ["FL101"]), ("greeted.md", []), ("nul.md", [])]
    assert output["drafts"][0]["error"] is None
    assert output["drafts"][2]["error"].startswith("nul.md: holds NUL bytes")
    assert outcome.err.endswith("1  FL101  missing-greeting\n")


def test_json_is_what_the_library_says(run: Any) -> None:
    from followup_lint import Config, Linter

    drafts = json.loads(run("check", "a.md", "--format", "json").out)["drafts"]
    assert drafts == [{**Linter(Config()).lint("Thank you for today.\n").draft_dict(), "path": "a.md"}]


def test_output_goes_to_a_file(run: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = run("check", "a.md", "--select", "FL101").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert run("check", "a.md", "--select", "FL101", "--output", "out") == (1, "", "")
    assert (tmp_path / "out").read_text() == printed


INPUTS = {
    "plain": ((), b"Thank you.", "<stdin>:1:1: warning FL101"),
    "named": (("--stdin-filename", "x/y.md"), b"Thank you.", "x/y.md:1:1: warning FL101"),
    "with a file": (("a.md",), b"Thank you.", "<stdin>:1:1: warning FL101"),
    "twice": (("-",), b"Thank you.", "<stdin>:1:1: warning FL101"),
}


@pytest.mark.parametrize(("more", "data", "line"), INPUTS.values(), ids=INPUTS)
def test_standard_input(run: Any, more: tuple[str, ...], data: bytes, line: str) -> None:
    outcome = run("check", "-", *more, "--select", "FL101", "--format", "concise", stdin=data)
    assert outcome.status == 1
    assert outcome.out.startswith(line)
    assert outcome.out.count("\n") == 1 + ("a.md" in more)


def test_standard_input_that_cannot_be_read(run: Any) -> None:
    assert run("check", "-", stdin=b"\xff\xfe\xff").err.startswith("followup-lint: error: <stdin>: ")
    assert run("check", "-", "--stdin-filename", "a.eml", stdin=b"Hi").err.startswith("followup-lint: error: a.eml: ")
    assert json.loads(run("check", "-", "--format", "json", stdin=b"Hi").out)["drafts"][0]["path"] is None


PROFILES = {
    "default": ("p.md", "Hi", (), "email"),
    "suffix": ("p.md.j2", "Hi", (), "template"),
    "front matter": ("p.md.j2", "---\nprofile: card\n---\nHi", (), "card"),
    "option": ("p.md.j2", "---\nprofile: card\n---\nHi", ("--profile", "email"), "email"),
    "option over a mistake": ("p.md", "---\nprofile: crad\n---\nHi", ("--profile", "template"), "template"),
}


@pytest.mark.parametrize(("name", "text", "options", "profile"), PROFILES.values(), ids=PROFILES)
def test_profile(run: Any, draft: Any, name: str, text: str, options: tuple[str, ...], profile: str) -> None:
    draft(name, text)
    assert json.loads(run("check", name, *options, "--format", "json").out)["drafts"][0]["profile"] == profile


def test_folder(run: Any, draft: Any) -> None:
    for name in ("d/z.md", "d/b.j2", "d/README.md", "d/.x/c.md"):
        draft(name)
    lines = run("check", "d", "--select", "FL101", "--format", "concise").out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["d/b.j2", "d/z.md"]


def test_draft_that_we_fail_on_hides_no_other(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Any) -> Any:
        if str(path) == "a.md":
            raise RecursionError("too deep")
        return read(path)

    monkeypatch.setattr(judging, "read", fail)
    outcome = run("check", "a.md", "greeted.md", "--select", "FL101")
    assert outcome.status == 2
    assert outcome.err == "followup-lint: error: a.md: internal error, please report it: RecursionError: too deep\n"
    assert outcome.out == "1 draft, nothing to say; 1 could not be read.\n"


FAILURES: dict[str, tuple[BaseException, str]] = {
    "a bug": (ZeroDivisionError("by zero"), "internal error, please report it: ZeroDivisionError: by zero"),
    "a full disk": (OSError(28, "No space left on device"), "the output: no space left on device"),
    "Ctrl-C": (KeyboardInterrupt(), "interrupted"),
}


@pytest.mark.parametrize(("failure", "told"), FAILURES.values(), ids=FAILURES)
def test_failure_is_one_line_and_status_2(run: Any, monkeypatch: pytest.MonkeyPatch, failure: BaseException, told: str) -> None:
    def fail(_paths: Any) -> Any:
        raise failure

    monkeypatch.setattr(check, "find_drafts", fail)
    assert run("check", "a.md") == (2, "", f"followup-lint: error: {told}\n")


class _Stream:
    def __init__(self, is_terminal: bool) -> None:
        self.isatty: Callable[[], bool] = lambda: is_terminal


COLOURS = {
    "terminal": (True, {}, True),
    "pipe": (False, {}, False),
    "not wanted": (True, {"NO_COLOR": "1"}, False),
    "NO_COLOR is empty": (True, {"NO_COLOR": ""}, True),
    "forced": (False, {"FORCE_COLOR": "1"}, True),
    "forced off": (True, {"FORCE_COLOR": "0"}, False),
    "both": (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    "dumb terminal": (True, {"TERM": "dumb"}, False),
}


@pytest.mark.parametrize(("is_terminal", "environment", "expected"), COLOURS.values(), ids=COLOURS)
def test_wants_colour(is_terminal: bool, environment: dict[str, str], expected: bool) -> None:
    assert streams.wants_colour(_Stream(is_terminal), environment) is expected  # type: ignore[arg-type]


def test_no_stream_wants_no_colour() -> None:
    assert not streams.wants_colour(None, {"FORCE_COLOR": "1"})


def test_colour_is_used(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("check", "a.md").out
    assert "\x1b[" not in run("check", "a.md", "--format", "concise").out
