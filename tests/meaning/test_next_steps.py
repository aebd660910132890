"""Whether a close names a next step."""

from __future__ import annotations

import pytest

from followup_lint.meaning.next_steps import names_next_step

NAMES = [
    "Should you call me for a second interview, I will come with the original certificates.",
    "I am happy about every message on where my application stands.",
    "Awaiting the next round of discussion.",
    "hope theres a second interveiw and i can come whenever",
    "Looking forward to next steps.",
    "I'm excited to move forward in the process.",
    "I hope we can talk again soon.",
    "I'd be delighted to come back and meet the rest of the crew.",
    "Please let me know what the timeline looks like from here.",
    "Can't wait to see the workshop on Thursday.",
    "I look forward to hearing how the committee decides.",
    "Looking forward to the second chat with Marta.",
    "Fingers crossed for round two!",
    "Excited for what comes next.",
    "I would welcome the chance to discuss this further.",
    "See you at the trial shift on Friday.",
    "I hope to hear your decision by the end of the month.",
    "Any update on the process would be welcome.",
    "Do let me know when the panel has decided.",
    "I am keen to continue our conversation with your team.",
    "I'd love to hear about next steps whenever you're ready.",
    "Happy to come in for the practical whenever suits.",
    "I await the outcome with interest.",
    "I look forward to learning whether I am through to the next stage.",
    "Let me know what happens next.",
    "I would be glad of a further interview.",
    "Hoping to meet the owners next week.",
    "I look forward to our call on Tuesday.",
    "I look forward to the assessment centre.",
    "If I am shortlisted I will bring my certificates to the next interview.",
    "I look forward to speaking with you again.",
    "I'm looking forward to my trial day.",
    "Looking forward to Thursday's visit!",
    "I trust that you will let me know the result in due course.",
    "Could you tell me when you expect to decide?",
    "Ready whenever you are for the next round.",
    "I hope the next thing is the swim test.",
    "I look forward to seeing you all again on the 14th.",
    "I'd be grateful for any news of the role.",
    "I'd enjoy talking more about the greenhouse project.",
    "I hope to be invited to the final stage.",
    "I look forward to receiving your decision.",
    "I would love the opportunity to speak further about how I can help.",
    "Please keep me posted on how the search goes.",
    "Keen as mustard for the practical.",
]

DOES_NOT = [
    "I look forward to hearing from you.",
    "I hope to hear from you soon.",
    "Hope to hear back!",
    "I look forward to working with you.",
    "I look forward to joining your team.",
    "Let me know if you need anything else.",
    "Please do not hesitate to contact me if you have any questions.",
    "Let's stay in touch.",
    "I'm happy to talk if you have questions.",
    "Thank you again for your time and consideration.",
    "Thank you for the second interview.",
    "I will call on Monday to hear where things stand.",
    "This would be the next step in my career.",
    "I see this as the perfect next stage of my career.",
    "It was great talking with you about next steps for the archive.",
    "I look forward to your reply.",
    "I am available for any further information you may need.",
    "Should you have any questions, I would be glad to discuss them.",
    "I would be glad to send you references.",
    "I'm sure I would be an asset to your team.",
    "Have a great week!",
    "Thanks again for a lovely interview.",
    "I believe I would fit in well and I can start on Monday.",
    "I'll ring you on Friday to see whether you've decided.",
    "Wishing you all the best with the move.",
    "I hope to be part of your team soon.",
    "I look forward to a favourable response.",
    "It was a pleasure meeting you and the team.",
    "My phone is always on.",
    "Looking forward!",
    "Enjoyed the tour and the coffee.",
    "Please feel free to call me for any additional information.",
    "I am waiting for your positive reply.",
    "Your interview process was the best I have seen.",
    "I enjoyed our conversation about the role.",
    "I can provide references at any time.",
    "Hope you have a good meeting on Thursday.",
    "If you want to know more about my work, just ask.",
    "I'd love to work with you and your team.",
    "Please call me for any questions about the interview.",
    "It was the next stage of my career.",
]


@pytest.mark.parametrize("text", NAMES)
def test_it_does(text: str) -> None:
    assert names_next_step([text])


@pytest.mark.parametrize("text", DOES_NOT)
def test_it_does_not(text: str) -> None:
    assert not names_next_step([text])
