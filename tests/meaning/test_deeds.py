"""Whether a bullet draws on what the sender has done or been."""

from __future__ import annotations

import pytest

from followup_lint.meaning.deeds import draws_on_sender

DRAWS = [
    "Cut close time from 9 days to 4.",
    "You need nights; I worked them.",
    "My six years in care.",
    "We rebuilt the whole yard.",
    "Nine years with two-year-olds.",
    "Certified since 2018.",
    "You want calm. Ran the desk at A&E.",
    "Mine was 99 percent.",
    "Your books: kept three sets for a church.",
    "I've led nine people.",
    "Spanish: grew up speaking it.",
    "Trained at Wisley.",
    "You need a driver: clean licence since 2004.",
    "I was the lifeguard.",
    "Been welding since I was 15.",
    "as a scout leader i took 30 kids camping",
    "Tills: cashed up every night for two years.",
    "Your backlog - cleared a bigger one at Orrin.",
]

DOES_NOT = [
    "You need somebody at the desk.",
    "I would love to learn the till.",
    "I will be there at five.",
    "You said the roof leaks.",
    "Your team wants a leader.",
    "someone who can lift",
    "I can start on Monday.",
    "I want to grow with you.",
    "I'd bring energy and ideas.",
    "I hope to help with your stall.",
    "A quick learner, friendly and punctual.",
    "You have three sets of books, one lost in a flood.",
    "I am sure I could do this well.",
    "You lost two cooks and hired none.",
    "We talked about the freezer.",
    "I'm keen to help with the rota.",
    "Your new warehouse opened in May and is half empty.",
]


@pytest.mark.parametrize("text", DRAWS)
def test_it_does(text: str) -> None:
    assert draws_on_sender(text)


@pytest.mark.parametrize("text", DOES_NOT)
def test_it_does_not(text: str) -> None:
    assert not draws_on_sender(text)
