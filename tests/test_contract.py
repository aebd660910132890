"""Every check keeps the contract."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from followup_lint import checks
from followup_lint.checks import CHECKS
from followup_lint.model import Check, option_default
from followup_lint.testing import assert_examples

FOLDER = Path(checks.__file__).parent
NOT_RULES = {"__init__", "places", "lists"}


def named(check: Check) -> str:
    return check.name


@pytest.mark.parametrize("check", CHECKS, ids=named)
def test_it_says_what_a_user_needs(check: Check) -> None:
    assert check.summary.endswith(".")
    assert check.help.endswith((".", '"', "?"))
    assert len(check.rationale.split()) >= 8


@pytest.mark.parametrize("check", CHECKS, ids=named)
def test_it_lives_in_a_file_of_its_name(check: Check) -> None:
    assert (FOLDER / f"{check.name.replace('-', '_')}.py").is_file()


@pytest.mark.parametrize("check", [c for c in CHECKS if c.bad], ids=named)
def test_its_examples_hold(check: Check) -> None:
    assert_examples(check)


@pytest.mark.parametrize("check", CHECKS, ids=named)
def test_its_options_have_help_and_default(check: Check) -> None:
    for field in check.option_fields:
        assert field.metadata["help"].endswith(".")
        assert option_default(field) is not None


def test_names_and_codes_are_unique_and_in_order() -> None:
    assert len({c.name for c in CHECKS}) == len(CHECKS)
    assert [c.code for c in CHECKS] == sorted({c.code for c in CHECKS})


def test_no_rule_is_unlisted() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - NOT_RULES
    assert files == {c.name.replace("-", "_") for c in CHECKS}


def test_the_harness_fails_on_a_wrong_mark() -> None:
    from dataclasses import replace

    wrong = next(c for c in CHECKS if c.name == "long-bullet")
    with pytest.raises(AssertionError):
        assert_examples(replace(wrong, code="ACME001", name="acme", bad="Hi,\n\n- ⟦short⟧\n"))


def test_checks_are_small() -> None:
    for path in FOLDER.glob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 120, path.name
        ast.parse(path.read_text(encoding="utf-8"))
