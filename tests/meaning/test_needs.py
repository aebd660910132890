"""Whether a bullet refers to what the reader said, needs or does."""

from __future__ import annotations

import pytest

from followup_lint.meaning.needs import refers_to_reader

REFERS = [
    "You need the close in five days; I cut ours.",
    "Your team is short of a welder.",
    "As you said, the dog is hard work.",
    "As discussed, the old boiler wants replacing.",
    "The role asks for 60 a weekend. Ran 85.",
    "The gap on nights that you described: I worked nights.",
    "Dana mentioned the backlog. I cleared ours.",
    "What you want is a quiet shop.",
    "This role needs patience.",
    "u need someone early, i'm up at 5",
    "Night shifts, which you said nobody wants. I like them.",
    "The forklift licence the job asks for: got it.",
    "You're moving to the cloud. I moved two banks.",
    "Since you lose staff in week one, I'd ring them.",
    "Your Saturday rota.",
]

DOES_NOT = [
    "Cut the close from nine days to four.",
    "The kind of work where you never stop.",
    "I learned that you have to listen first.",
    "Ran a kitchen of nine.",
    "When you work nights you learn to cook.",
    "Thank you for the talk.",
    "I can show you the numbers.",
    "Six years on the road.",
    "In a bakery you start at three.",
    "Teamwork: as they say, you can't win alone.",
    "I'd love to work with you.",
    "I welded on a morning so cold you could not feel your fingers.",
]


@pytest.mark.parametrize("text", REFERS)
def test_it_does(text: str) -> None:
    assert refers_to_reader(text)


@pytest.mark.parametrize("text", DOES_NOT)
def test_it_does_not(text: str) -> None:
    assert not refers_to_reader(text)
