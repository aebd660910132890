"""Calls about the status, contacts counted and contacts without end, and the innocent calls and letters beside them."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

CALLS = [
    "I will telephone the vestry on the 3rd to hear what the wardens have resolved.",
    "I shall be on the telephone to Mrs Okafor on Wednesday to ask which of us she has plumped for.",
    "Expect a wee bell from me Tuesday forenoon, just to see am I in with a shout.",
    "Tomorrow I make you a phone call for knowing the result.",
    "I'm gonna hit you up on WhatsApp Friday and find out if I'm the guy.",
    "If my inbox is still empty come Thursday, I'll be ringing the front desk.",
    "Let me ring you at the end of the week and hear how the vote went.",
    "My next move is a call to your HR lady on Friday for news.",
    "I will SMS you after two days to know my selection status.",
    "Will phone Weds a.m. re decision.",
    "I'll leave a voicemail Thursday so you can tell me what was decided.",
    "Imma call yall tuesday see what the move is on that job.",
    "I will be making a follow-up call next Wednesday.",
    "Should the week pass without a letter, I shall have recourse to the telephone.",
    "I know you asked for patience, but I'll phone on Monday to see how the land lies.",
    "I plan to follow up with a phone call on Friday.",
    "Unless I hear from you before the weekend, I will phone.",
    "My plan is to call the ward office on Monday and ask Sister if I've been picked.",
    "I'll be on the phone to your manager on Thursday, asking is it me or the other lad.",
    "I will telephone the manse on Tuesday to hear how the elders voted.",
    "I shall call your direct line on Wednesday so that you can bring me up to date on where I stand.",
    "Going to ping you on Teams Thursday to see where this has got to.",
    "If nothing has reached me by noon on Monday, I'll phone your office.",
]
COUNTS = [
    "I have rung five times since the interview and the phone just rings out.",
    "That makes four emails now without so much as a thank-you back.",
    "My three voice messages seem to have been eaten by the machine.",
    "I've emailed, I've texted, I've rung, and still not a word from anybody.",
    "This is now the sixth time I write to your office.",
    "Twice I have left my name with your receptionist and twice nobody rang.",
    "Already I am sending to you seven mails and no one is replying me.",
    "Both of my letters remain unanswered.",
    "I've lost track of how many messages I've left with your secretary.",
    "None of my previous four messages drew a response.",
    "It is the fifth occasion on which I trouble you by letter.",
    "I keep ringing and ringing and the line is always busy at your end.",
    "Since the 3rd I have sent an e-mail, a letter and a fax, and the postman brings me nothing.",
    "My e-mails of March 3 and March 10 and my call of March 14 were not answered.",
    "I tried the switchboard three mornings running and got put on hold each time.",
    "I already sent 3 follow-ups, and all I get is the auto-reply.",
    "Left you a message Monday, another Thursday, and got nothing back.",
    "I've rung the bakery six mornings on the trot and the girl says you're busy.",
    "Two letters, one email and a phone call, and nobody has had the manners to answer.",
    "Five calls, no answer.",
    "This makes it five times I've had to ask.",
    "I have sent you reminders on 4 May, 11 May and 18 May.",
    "Hello again, it's me for the third time this week, asking about the job.",
    "How many more times do I have to call?",
    "I've rung your desk nine times and I always get the hold music.",
]
REPEATS = [
    "I'll be checking in with you each and every morning until you've made your choice.",
    "Every Friday at noon you will have an e-mail from me asking if there is news.",
    "I am going to keep pestering you till I get a yes.",
    "I'll write weekly until the matter is settled.",
    "I shall drop you a line every few days to see how the land lies.",
    "You'll be hearing from me daily until the post is filled.",
    "Twice a week I'll pop my head round the office door to ask if you've decided.",
    "A postcard will reach you every Saturday until the seat is taken.",
    "I'll keep the calls coming until the job's mine or gone.",
    "I have resolved to write to you on the first of each month until you appoint someone.",
    "Consider this the first of my weekly reminders about the position.",
    "I will reach out again next week, and the week after, and the week after that.",
    "I'm going to ping you periodically for updates.",
    "I plan to touch base weekly to see how things are progressing.",
    "Expect to hear from me every other day until you've decided.",
    "I will drop you an email every couple of days so you don't forget me.",
    "I won't stop calling until I know.",
    "I intend to check on my application twice a week.",
]
FIRES = [*CALLS, *COUNTS, *REPEATS]
SILENT = [
    "I wrote to you last week about the reading list, and I hope it reached you.",
    "Could you tell me roughly when you expect to decide?",
    "I will ring on Thursday at ten to confirm the time of the trial shift.",
    "As you asked, I will call on Monday to hear what the panel decided.",
    "You told me to phone on Friday if I had heard nothing, so I will.",
    "I promise not to call every day.",
    "I'd never dream of ringing you every day for an answer.",
    "Please feel free to call me at any time with the result.",
    "I will keep my phone on all Friday to hear your decision.",
    "I'll be by the phone on Monday, hoping for good news.",
    "I look forward to your call on Tuesday to learn how things stand.",
    "At Brandt I called each debtor three times and still got no answer from half of them.",
    "In my last post I chased suppliers every morning until the parts came.",
    "Once hired, I would check in with you every morning and report the overnight numbers.",
    "I would call you each evening with the harvest weights if you took me on.",
    "You called me three times on Tuesday while I was under a lorry, and I am sorry.",
    "I have read your report twice and still find new things in it.",
    "This is my third interview this month and by far the best.",
    "I have visited your shop several times and always left with a plant.",
    "I will call my referees tomorrow so that they expect you.",
    "I will phone the licensing office on Monday to check the status of my HGV renewal.",
    "Would it be all right if I called on Friday to hear where things stand?",
    "Would you prefer that I call or write about the outcome?",
    "I will message you on Friday with the answer to your question about the boiler.",
    "I'll write to the choir every week, as I do now, until I start.",
    "If you want me to call, I will gladly ring on Monday.",
    "I sent one email on Tuesday with my certificates; I hope it arrived.",
    "Your recruiter phoned me twice and both times made me laugh.",
    "I check in on each tenant every month until the repair is done.",
    "My mother calls me every day to ask if I got it, and I tell her to be patient.",
    "I have messaged you the two links you wanted.",
    "I phoned every number on the list, twice, and got no reply from nine; that is fieldwork.",
    "The fourth mail in the chain was the one that broke the filter.",
    "I will check my mail every morning until I hear.",
    "I would rather wait a month than ring you every day.",
    "I called twice by mistake this morning, my daughter had the phone.",
    "I knocked three times on the wrong door before Theo found me.",
    "If a customer had called three times with no answer, I drove out to see him.",
    "I will call the shipping line on Friday to hear where my container stands.",
    "My three emails to the board of my old co-op changed their vote.",
    "I'll be calling in the orders each morning at five if I'm on your team.",
    "No need to answer; I shall not write again.",
    "I will ring the college tomorrow to ask when my results are out.",
    "I sent three emails to IT about the fault and heard nothing, so I fixed it myself.",
    "I have written two comments on your blog; nobody has replied yet.",
    "Two of my emails to you went out without the attachment, sorry about that.",
    "On Friday I'll call you with my decision about the two shifts.",
    "We agreed that I'd ring on the 5th to hear how the board had voted.",
    "For two weeks I called the tide line every morning to hear what had been seen.",
    "My cousin says I should ring you every day until you answer.",
    "I will write no more until I hear from you.",
    "I've never called in sick, not once in four years.",
    "It now runs in a tenth of the time.",
    "The sender of five unanswered letters was my grandmother, and they got her the vote.",
]


def _in(place: int, text: str) -> str:
    """A draft with ``text`` in its opening, close, bullets or postscript, by turns."""
    if place % 4 == 0:
        return draft(opening=f"Thank you for your time today. {text}")
    if place % 4 == 1:
        return draft(close=f"{text} I look forward to next steps.")
    return draft(bullets=f"- {text}") if place % 4 == 2 else draft() + f"\nP.S. {text}\n"


@pytest.mark.parametrize(("place", "text"), tuple(enumerate(FIRES)))
def test_it_fires(place: int, text: str) -> None:
    assert [mark.removeprefix("P.S. ") for mark in marked(_in(place, text), "FL302")] == [text]


@pytest.mark.parametrize(("place", "text"), tuple(enumerate(SILENT)))
def test_it_is_silent(place: int, text: str) -> None:
    assert "FL302" not in codes(_in(place, text))


def test_silence_in_the_next_sentence_counts() -> None:
    text = "I called on Monday and again on Wednesday."
    assert marked(draft(close=f"{text} Nobody has rung back. I look forward to next steps."), "FL302")[:1] == [text]


def test_an_invitation_in_the_sentence_before_excuses() -> None:
    assert "FL302" not in codes(draft(close="You asked me to ring on Friday. I will ring then to hear where things stand."))


def test_an_invitation_that_is_brushed_aside_does_not() -> None:
    assert "FL302" in codes(draft(close="You asked me not to ring, but I will call every day until I hear."))
