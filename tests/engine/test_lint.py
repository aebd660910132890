"""lint, Linter and Report as tools and notebooks use them."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, dataclass

import pytest
from tables import codes, draft, marked

from followup_lint import Config, ConfigError, Draft, Email, Hit, Linter, Severity, Span, check, lint, option


@dataclass(frozen=True, kw_only=True)
class Options:
    word: str = option("synergy", help="The word that is not wanted.")


@check(code="ACME101", name="no-synergy", severity=Severity.WARNING, summary="A word.", help="Say it plainly.", rationale="It says nothing at all to the reader.", options=Options, bad="", good="")
def no_synergy(email: Email, options: Options) -> Iterator[Hit]:
    start = email.text.find(options.word)
    if start >= 0:
        yield Hit(Span(start, start + len(options.word)), f'"{options.word}" says nothing.')


@check(code="ACME102", name="broken", severity=Severity.INFO, summary="A.", help="B.", rationale="C.", bad="", good="")
def broken(email: Email, options: object) -> Iterator[Hit]:
    raise RuntimeError("out of luck")
    yield


@check(code="ACME103", name="misplaced", severity=Severity.INFO, summary="A.", help="B.", rationale="C.", bad="", good="")
def misplaced(email: Email, options: object) -> Iterator[Hit]:
    yield Hit(Span(5, 10**9), "Far out.")


def test_a_clean_draft_is_ok() -> None:
    report = lint(draft())
    assert (report.findings, report.ok, str(report)) == ((), True, "Nothing to say.")
    assert (report.stats.words, report.stats.bullets, report.stats.reading_seconds) == (22, 1, 5)


def test_a_finding_is_complete() -> None:
    finding = next(f for f in lint(draft(close="I hope to hear from you.")).findings if f.code == "FL108")
    assert (finding.name, finding.severity, finding.line, finding.column, finding.end_line) == ("missing-next-steps", Severity.ERROR, 7, 1, 7)
    assert finding.message.endswith(".")
    assert finding.help
    with pytest.raises(FrozenInstanceError):
        finding.code = "FL109"  # type: ignore[misc]


def test_positions_count_code_points_and_any_line_end() -> None:
    finding = next(f for f in lint("😀 Hi Ana,\r\n\r\nThanks 😀 so much.\r\rI hope to hear from you.\n").findings if f.code == "FL108")
    assert (finding.line, finding.column, finding.end_column) == (5, 1, 25)


@pytest.mark.parametrize("rules", [["FL109"], ["missing-contact"], ["fl109"]])
def test_rules_go_by_code_and_name(rules: list[str]) -> None:
    assert codes(draft(signed="Best,\nSam Ortiz", close=""), select=rules) == {"FL109"}


def test_a_prefix_selects_several_and_the_longer_wins() -> None:
    text = "Thank you."
    assert codes(text, select=["FL1"]) >= {"FL101", "FL109"}
    assert "FL109" not in codes(text, ignore=["FL1"], select=["FL101"])
    assert codes(text, select=["FL101"], ignore=["FL1"]) == {"FL101"}
    assert codes(text, select=["FL1"], ignore=["FL101", "FL108"]).isdisjoint({"FL101", "FL108"})


def test_a_rule_by_name_beats_its_profile() -> None:
    assert "FL109" not in codes("Dear Ana,\n\nThank you for today.\n\nSam", profile="card")
    assert "FL109" in codes("Dear Ana,\n\nThank you for today.\n\nSam", profile="card", select=["missing-contact"])
    assert "FL109" not in codes("Dear Ana,\n\nThank you for today.\n\nSam", profile="card", select=["FL1"])


def test_options_take_either_spelling() -> None:
    text = draft(bullets="- one two three four")
    assert "FL107" in codes(text, options={"long-bullet": {"max_words": 3}})
    assert "FL107" in codes(text, options={"FL107": {"max-words": 3}})


def test_the_card_has_a_limit_of_its_own() -> None:
    text = "Dear Ana,\n\nThank you. " + "It was very good of you. " * 18 + "\n\nSam"
    assert "FL201" in codes(text, profile="card")
    assert "FL201" not in codes(text)


UNKNOWN = [
    ({"profile": "emial"}, 'unknown profile "emial"; did you mean "email"?'),
    ({"select": ["missing-thank"]}, 'unknown rule "missing-thank"; did you mean "missing-thanks"?'),
    ({"select": ["FL9"]}, 'unknown rule "FL9"'),
    ({"select": []}, "select is empty"),
    ({"select": "FL1"}, "select is a list of rules"),
    ({"options": {"long-bullets": {}}}, 'did you mean "long-bullet"?'),
    ({"options": {"long-bullet": {"max_word": 3}}}, 'unknown option "max_word" of long-bullet; did you mean "max_words"?'),
    ({"options": {"long-bullet": {"max_words": "3"}}}, "takes a whole number from 0 up, not '3'"),
    ({"options": {"long-bullet": {"max_words": -1}}}, "takes a whole number from 0 up, not -1"),
    ({"options": {"FL1": {"max_words": 1}}}, '"FL1" means 12 rules'),
    ({"select": ["FL101"], "ignore": ["FL101"]}, "no rule is left to run"),
]


@pytest.mark.parametrize(("settings", "message"), UNKNOWN)
def test_what_is_unknown_is_said(settings: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        lint("Hi", **settings)  # type: ignore[arg-type]
    assert message in str(raised.value)


def test_an_unknown_rule_in_ignore_only_warns() -> None:
    with pytest.warns(UserWarning, match='unknown rule "missing-thank" in ignore; did you mean "missing-thanks"'):
        assert lint(draft(), ignore=["missing-thank"]).ok


@pytest.mark.parametrize("wrong", [None, b"Hi", 3, ["Hi"]])
def test_what_is_no_draft_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError, match="a draft is a str"):
        lint(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", " \n\t ", "\ufeff", "\x00"])
def test_an_empty_draft_yields_its_findings(text: str) -> None:
    assert codes(text) >= {"FL101", "FL103", "FL105", "FL108", "FL109", "FL110"}


def test_a_draft_brings_its_profile() -> None:
    note = Draft("Dear Ana,\n\nThank you for today. I look forward to next steps.\n\nSam", profile="card")
    assert lint(note).ok
    assert not lint(note, profile="email").ok


def test_own_checks_run_beside_ours() -> None:
    assert "ACME101" in codes("Hi synergy", checks=[no_synergy])
    assert codes("Hi", checks=[no_synergy], select=["ACME101"], options={"no-synergy": {"word": "Hi"}}) == {"ACME101"}


@pytest.mark.parametrize("culprit", [broken, misplaced])
def test_a_check_that_fails_is_one_finding_and_the_rest_run(culprit: object) -> None:
    report = lint("Thank you.", checks=[culprit])  # type: ignore[list-item]
    failed = [f for f in report.findings if f.code == "FL001"]
    assert len(failed) == 1
    assert culprit.name in failed[0].message  # type: ignore[attr-defined]
    assert {"FL101", "FL109"} <= {f.code for f in report.findings}
    assert "FL001" in {f.code for f in lint("Thank you.", checks=[culprit], ignore=["FL001"]).findings}  # type: ignore[list-item]


def test_two_checks_of_one_code_are_an_error() -> None:
    with pytest.raises(ConfigError, match="two checks are called"):
        Linter(checks=[no_synergy, no_synergy])


def test_a_check_takes_two_or_three_arguments() -> None:
    with pytest.raises(TypeError, match="takes 1 arguments"):
        check(code="ACME104", name="odd", severity=Severity.INFO, summary="A.", help="B.", rationale="C.", bad="", good="")(lambda email: iter(()))


def test_severities_are_ordered_and_can_be_set() -> None:
    assert Severity.INFO < Severity.WARNING < Severity.ERROR
    assert Severity.ERROR >= Severity.WARNING
    linter = Linter(Config(severity={"missing-contact": "info"}, select=("missing-contact",)))
    assert linter.lint("Thank you.").ok
    with pytest.raises(ConfigError, match="unknown severity"):
        Config(severity={"missing-contact": "fatal"})


def test_a_linter_pickles_as_its_configuration() -> None:
    linter = Linter(Config(ignore=("FL105",)))
    copy = pickle.loads(pickle.dumps(linter))
    assert copy.lint("Thank you.") == linter.lint("Thank you.")


def test_a_hundred_threads_share_a_linter() -> None:
    linter = Linter()
    texts = [draft(greeting=f"Dear Ana{'a' * (n % 7)},", close="I hope to hear from you." if n % 2 else "Looking forward to next steps.") for n in range(400)]
    alone = [linter.lint(text) for text in texts]
    with ThreadPoolExecutor(100) as pool:
        assert list(pool.map(linter.lint, texts)) == alone


def test_a_report_as_json_has_a_version() -> None:
    data = json.loads(lint("Thank you.").to_json())
    assert data["version"] == 1
    assert {f["code"] for f in data["drafts"][0]["findings"]} >= {"FL101"}


def test_readability_is_computed_when_asked_for() -> None:
    assert set(lint(draft()).stats.readability) == {"automated_readability_index", "coleman_liau_index", "lix", "rix"}
    assert lint("").stats.readability == {}


def test_another_language_is_said_and_only_counting_rules_run() -> None:
    text = "Liebe Frau Sommer,\n\nvielen Dank für das freundliche Gespräch gestern. Ihre Werkstatt hat mir sehr gefallen, und gerne möchte ich dort anfangen, sobald Sie mich brauchen.\n\nJonas"
    assert codes(text) == {"FL003", "FL105", "FL109"}


def test_placeholders_count_as_filled() -> None:
    text = "Dear [Name],\n\nThank you for today.\n\n- {{ need }}\n\nI look forward to next steps.\n\nBest,\n{{ my_name }}\n[Your Phone]\n"
    assert codes(text, profile="template") == set()


def test_nothing_fires_in_quotes_code_or_links() -> None:
    assert marked(draft(close="See `I look forward to next steps` and https://example.com/next-steps."), "FL108")
