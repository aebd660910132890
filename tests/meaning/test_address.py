"""Whom a greeting names."""

from __future__ import annotations

import pytest

from followup_lint.meaning.address import calls_by_name, names_somebody

NAMES = [
    "Dear Ms. Okafor,",
    "Hi Dana",
    "Hi all,",
    "Dear team,",
    "Dear hiring committee,",
    "Hello again, Marguerite,",
    "Dear Store Manager,",
    "Dear Madam Chairperson,",
    "Hi both,",
    "Dear Hiring Manager Ms. Lee,",
    "hey priya,",
    "Dear Professor,",
    "Dear members of the panel,",
    "Hi folks",
    "Dear [Hiring Manager],",
    "Good morning, Chef,",
    "Dear Hiring Team,",
    "To everyone on Ward 6,",
    "Dear Sister Agnes,",
    "Hi there, Sam",
    "Good evening ladies,",
    "Dana,",
    "Dear Selection Committee,",
    "Dear Principal,",
]

DOES_NOT = [
    "To whom it may concern,",
    "Dear Sir or Madam,",
    "Dear Hiring Manager:",
    "Hi there,",
    "Hello!",
    "Greetings,",
    "Good morning,",
    "Dear Recruiter,",
    "Dear HR,",
    "Dear Sirs,",
    "Hi,",
    "hello there",
    "Dear Sir,",
    "Respected Sir/Madam,",
    "Dear Recruitment Officer,",
    "Hey,",
    "Dear Human Resources,",
    "TO WHOM IT MAY CONCERN:",
    "Dear HR Manager,",
    "Good afternoon!",
    "Dear Madam or Sir,",
    "Hi there!!",
    "Dear Talent Acquisition Team Lead,",
    "Dear Sir / Madam",
]


@pytest.mark.parametrize("text", NAMES)
def test_it_does(text: str) -> None:
    assert names_somebody(text)


@pytest.mark.parametrize("text", DOES_NOT)
def test_it_does_not(text: str) -> None:
    assert not names_somebody(text)


CALLS = [
    "Thank you, Ms. Albright, for your time.",
    "Thanks Dana!",
    "It was great to see you again, Dana.",
    "Thank you for the tour today, Mr. Lee!",
    "Many thanks, Chef, for the stage.",
]
CALLS_NOBODY = [
    "Thank you for the interview, Ms. Quill's tour included.",
    "I enjoyed visiting Toledo, Ohio, on Friday.",
    "Thank you for today.",
    "On Tuesday, March 3, we met.",
    "Thank you for showing me the Brisbane store.",
    "Thanks for the tour, coffee, and cake.",
]


@pytest.mark.parametrize("sentence", CALLS)
def test_it_calls_by_name(sentence: str) -> None:
    assert calls_by_name(sentence)


@pytest.mark.parametrize("sentence", CALLS_NOBODY)
def test_it_calls_nobody(sentence: str) -> None:
    assert not calls_by_name(sentence)
