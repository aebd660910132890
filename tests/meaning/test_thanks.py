"""Whether the reader is thanked."""

from __future__ import annotations

import pytest

from followup_lint.meaning.thanks import thanks_reader

THANKS = [
    "Thank you for your time.",
    "Thanks so much for the chat on Tuesday!",
    "Many thanks to you and Ruth for seeing me.",
    "I wanted to thank you both for the tour.",
    "I'm so grateful for the hour you gave me.",
    "I really appreciated the chance to see the floor.",
    "It was very kind of you to show me round.",
    "How good of you to see me at such short notice.",
    "Much obliged for the tea and the talk.",
    "Cheers for having me down.",
    "Ta for the chat.",
    "tysm for meeting me",
    "Mahalo for the warm welcome.",
    "Please accept my sincere gratitude for the interview.",
    "Your time on Monday was much appreciated.",
    "I can't thank you enough for yesterday.",
    "Just a quick note to say thanks for today.",
    "A big thank-you to the whole team for Friday.",
    "I write to express my appreciation for the opportunity.",
    "Appreciate you fitting me in.",
    "I am most thankful for the visit.",
    "Gracias por la entrevista, it meant a lot.",
    "My thanks to you and Mr. Lee for Tuesday.",
    "Thanking you for the interview.",
    "You were kind enough to see me on a Sunday.",
    "I owe you thanks for the honest talk.",
    "Thank u for the interview",
    "thx for today",
    "I remain grateful to you all.",
]

DOES_NOT = [
    "Thanks to my years at sea I know the ropes.",
    "I would be grateful if you could let me know.",
    "I appreciate that you are busy.",
    "Please pass my thanks to Shaz.",
    "Thanks to a signal failure I had two hours.",
    "It was a pleasure to meet you.",
    "I'd appreciate a quick reply.",
    "My old boss thanked me every Friday.",
    "Customers say thank you to me every day.",
    "I am grateful to my mentor for teaching me.",
    "Great meeting you today.",
    "I appreciate the pressure you are under.",
    "I wrote thank-you notes to every donor.",
    "Your guests appreciate a smile.",
    "I enjoyed our talk very much.",
    "I would be thankful for a reply.",
    "No thanks needed.",
    "Any feedback would be appreciated.",
    "I was glad to see the shop.",
    "Thank goodness the trains ran.",
    "Please thank Priya for the coffee.",
    "What a day that was!",
]


@pytest.mark.parametrize("text", THANKS)
def test_it_does(text: str) -> None:
    assert thanks_reader(text)


@pytest.mark.parametrize("text", DOES_NOT)
def test_it_does_not(text: str) -> None:
    assert not thanks_reader(text)
