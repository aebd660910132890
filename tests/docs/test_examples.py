"""The example drafts say what their names promise."""

from __future__ import annotations

import pytest
from docs.refresh_blocks import ROOT

from followup_lint import lint
from followup_lint.checks import CHECKS
from followup_lint.reading import read

FOLDER = ROOT / "docs" / "examples"
REPORTED = {
    "broken-template.j2": ["FL402", "FL402"],
    "card.txt": ["FL105", "FL109"],
    "cookies.txt": ["FL303"],
    "deadline.txt": ["FL305"],
    "eight-bullets.md": ["FL106", "FL107"],
    "generic-greeting.txt": ["FL102"],
    "german.txt": ["FL003"],
    "good.txt": [],
    "hurried.txt": ["FL102", "FL108", "FL109"],
    "leg-work.txt": [],
    "long-opening.txt": ["FL104", "FL111", "FL112"],
    "mail-merge.txt": ["FL401", "FL401"],
    "newsletter.txt": ["FL304"],
    "no-close.txt": ["FL108"],
    "no-phone.txt": ["FL109"],
    "no-thanks.txt": ["FL101", "FL103", "FL110"],
    "only-job.txt": ["FL306"],
    "panel.md": [],
    "promises.txt": ["FL112"],
    "pushy-novel.txt": ["FL103", "FL105", "FL108", "FL201", "FL301", "FL302"],
    "reply-with-thread.txt": [],
    "stiff-prose.txt": ["FL202"],
    "template.j2": [],
}
"""File to the codes that it gets, in order of the codes, in the profile that its name or text asks for."""
SHOWN_BY_NONE = {"FL001"}


def reported(name: str, *, profile: str | None = None) -> list[str]:
    return sorted(finding.code for finding in lint(read(FOLDER / name), profile=profile).findings)


@pytest.mark.parametrize(("name", "codes"), REPORTED.items())
def test_an_example_gets_what_it_shows(name: str, codes: list[str]) -> None:
    assert reported(name) == codes


def test_the_card_is_fine_as_a_card() -> None:
    assert reported("card.txt", profile="card") == []


def test_no_example_is_unlisted() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(REPORTED)


def test_every_rule_has_an_example() -> None:
    shown = {code for codes in REPORTED.values() for code in codes}
    assert {check.code for check in CHECKS} - shown == SHOWN_BY_NONE
