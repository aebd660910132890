"""A candidate who stakes everything on one job, and the many who only sound like it."""

from __future__ import annotations

import pytest
from tables import BODY, CLOSE, SIGNED, codes, draft, marked

FIRES = [
    "Since I was tall enough to see over the counter, I have imagined myself behind yours and nobody else's.",
    "The tin mine rang with a start date and I let it ring out; my bag is packed for your camp.",
    "Every night my mother and I light a candle that your letter comes.",
]
SPLIT = [
    ("Aldo & Sons have offered me a place.", "I turned it down to wait for you."),
    ("It has to be you.", "I've told every other recruiter to lose my number."),
]
SILENT = [
    "We had one oven and no fallback, so when it died on Christmas Eve I rented a pizza van.",
    "You asked whether I would do the first week unpaid: I'm afraid I can't, with rent to pay.",
    "I would do anything differently only in one place: the invoice numbering.",
    "I volunteered at the hospice without pay for three winters, and learned to listen.",
    "I quit my job in March to look after my father, and am now ready to work again.",
    "I cancelled two interviews with vendors because their samples were late.",
    "I can't imagine any other way to stack those pallets.",
    "There is nothing I would not eat, as the panel noticed at lunch.",
    "It's not my only option, and I would like to choose well, as I am sure you would.",
    "Her hopes were pinned on a scholarship, and I helped her fill in the form.",
    "A customer told me that our patio was a dream come true.",
    "I sold my bakery in 2019 and have worked for others since.",
    "Any salary within the band on the advert is fine with me.",
    "This was the only shop on my street that stayed open, and I ran it.",
    "I applied to nobody in particular in those days; I just knocked.",
    "I won't pretend that I have always wanted to sell tiles, but I have come to like it.",
    "Your reply or nobody's can change the fact that the tank must be emptied on Friday.",
    "We would not have landed the contract without your advice on tolerances.",
    "I declined coffee twice, then gave in.",
    "The team's survival depended on a grant, and I wrote it.",
    "The school's everything to that village, and they fought for it.",
    "I have withdrawn the application for the permit, as you advised.",
    "I could do that for free on Saturday, the church roof I mean, since I have the ladder.",
    "What drew me is that this is the only school in the county with a kiln.",
    "The other hotel had a dream of a kitchen, but nobody who could run it.",
    "The horse would go to nobody but me.",
    "My search for a flat is over, so the address on my form is now current.",
    "They offered me a permanent place and I am weighing it fairly against yours.",
    "Your place is one of four I have written to, and the only one that wrote back.",
    "Two of our apprentices were paid nothing, and I changed that in my first month.",
    "Dad says to ask about the parking, so I'm asking.",
    "My CV is attached, with the missing page.",
    "This is the one role in the play that I could never learn.",
    "The wage you mentioned is fair.",
    "It was the patient's last hope, and the trial took her in.",
    "Let me in by the side gate if the front is locked.",
    "I've nothing else to add to what I said on ladders.",
    "You were the only ones to write back within a day, for which I thank you.",
    "The county said no because of the flood plain, and I rewrote the plan.",
    "If the answer is no, I would be glad of a line on what to improve.",
    "Please pick the date that suits you both.",
    "It would be good to work with the night team as well.",
    "I have cleared out the other applications from the shared server, which freed 40 GB.",
    "You hold the whole record of the parish in that room.",
    "I've wanted a word with the designer of that hinge for years.",
    "I feel in my bones that rain is coming.",
    "Ask of me what you will about the accident; I have nothing to hide.",
    "I would be willing to come on a Sunday for the stock count.",
    "Three other theatres asked for that rig after they had seen ours.",
    "I'm also talking to two other firms, and expect to hear from them in the first half of May.",
    "I applied only through your website, so please ignore the paper form.",
    "I stopped applying varnish once the humidity went over 80.",
    "At home we say that hope dies last.",
    "The guests were ready to pay anything for a table, and I found them one.",
    "Do whatever it takes, the owner said, and I did it within the budget.",
    "I do not look at other people's screens.",
    "I gave notice to the gas company, not to my employer.",
    "We sold our house in Porto last year, and rent near the tram line that passes your door.",
    "My first boss paid me nothing but taught me to solder.",
    "I waved off the coach party at nine and had the room laid again by ten.",
    "You needn't put me on the mailing for the autumn plan; Lee already has.",
    "What becomes of the old stock, I dare not think, but I have an idea for the shelves.",
    "The zoo had a packed-lunch problem, and I moved the bins.",
    "All I own is a van and a good set of chisels, both of which I'd bring.",
    "My teaching contract runs out in July, so I could start in August.",
    "The crew lived for the two o'clock phone call from home.",
    "I've no interest in the company car, since I cycle.",
    "I cancelled my interview with the radio that day, because a child was missing.",
    "There were two other studios in the running for that tender, and we beat both.",
    "You can pay the taxi whatever is on the meter.",
    "I'd rather be asked twice than guess once.",
    "I told the agency not to ring the ward line again.",
    "I don't beg for tips.",
    "Nobody on this coast knows those sandbanks as well as my uncle.",
    "I've ended my term as steward, so my evenings are clear.",
    "It was a dream of a day for flying.",
    "My heart is in wood, my head is in drawings, as you noticed.",
    "I gave everything in the final round and came fourth.",
    "My hope is to hear about the next steps in May.",
    "I'm very keen, and free from the 1st.",
    "I can't wait to see the new wing.",
    "No other panel asked about the horses, so thank you.",
    "I've stopped at each of your five branches and bought a roll in each.",
    "The Danes sent us a contract with a wrong name on every page and I posted it back for correction.",
    "In my village they say one does not put the whole herd on one ferry, which is why I split the backups over two sites.",
    "My girlfriend says no to Bergen in winter, but I like the rain.",
    "The alarm rang nine times and I found the mouse.",
    "I cleaned the kennels every day for a year and never had a bite.",
    "I took the photos down from the site, as you asked.",
    "If you choose another, would you tell me what was missing?",
    "The bus fare and a sandwich would be welcome on the trial day, thank you.",
    "My hands shook the first time I spoke to two hundred people, and now they do not.",
    "Don't bother with a taxi, I can walk from the station.",
    "There has never been a second accident on my line.",
    "That bridge burned in 1994, and I worked on the new one.",
    "The grant was the answer to what the village had asked for since the flood.",
    "Other people keep options open; our traders closed theirs each night.",
    "I took a pay cut in 2020 so that nobody had to go.",
    "We had a plan A and a plan B for the royal visit, and used both.",
    "I got a letter from the police academy thanking us for the horse course.",
    "A broom and a bucket were all I needed to win the children over.",
    "I don't care for titles, and I'm glad you have none.",
    "The pleading was filed in time.",
    "I have two other interviews this month and would choose with care.",
    "I turned down a post in Malmo last spring, because the night trains had stopped.",
    "I gave my all in that test and slept well after.",
    "We let the offer lapse because the seller would not show us the roof.",
    "My hopes for the role are simple: good people and hard wood.",
    "Having met you I closed all the tickets in the queue, as promised, and wrote up each.",
    "If I do not get this right the roof will fall, I told the lads.",
    "Our whole future as a co-op depended on that vote, and I chaired it.",
    "My heart sank when the pump stopped, but your engineer had it going in a minute.",
    "The offer you made to the union was refused because of the night clause, and I see why.",
    "My agent will send you the reel.",
    "I have withdrawn my question about the car park, since you answered it.",
    "I have only one other question for you.",
    "You and nobody else can sign that form, I believe.",
    "I'd give up my parking space for a bicycle rack.",
    "I could sleep in the van during the harvest, as your pickers do, if beds are short.",
    "I will come in for the unpaid half day that you hold for everyone.",
    "I've been waiting for your letter with a smile, no more than that.",
    "There is nothing I would change in the way you run the ward.",
    "I stopped at nothing but the red lights on my way to you.",
    "I am done with the form and have sent it back to you.",
    "I shut the door on the second floor behind me, do not worry.",
    "I will let you know if my other interview leads anywhere.",
    "They want an answer by the 9th and I told them I would decide fairly.",
    "My old firm wanted me back and I may go, to be frank.",
    "Yours is the only lab with a cold room, which the work needs.",
    "The only role I have played on a stage was a tree.",
    "I live for the first frost, when the beets are sweet.",
    "Anything you need from me for the file, you will have by noon.",
    "I begged for better lamps for a year and got them.",
    "Please, please thank the lady at the desk for the umbrella.",
    "With tears in my eyes I laughed at your story of the goose.",
    "I handed in my notice in April to finish my thesis.",
    "I left everything in the locker, the badge too.",
    "The bakery was my aunt's dream, and I closed it for her when she died.",
    "All my eggs come from one farm, and it is the one by your site.",
    "I'd be lost without a checklist, and so would your night crew.",
    "I'd never recover the file without that tool.",
    "I will be sad if it is a no, and then I'll apply again next year.",
    "The one apprentice I would hire again tomorrow is the girl who asked why.",
    "My heart is set on a kiln of my own one day, and the courses pay for it.",
    "We stopped hunting for the leak when your fitter walked in.",
    "I was offered the same role at a mill in Thorn and said no for family reasons.",
    "I would not take another job with split shifts, so it was good to hear that yours has none.",
    "I only want to be sure that the forklift card is still valid in your county.",
    "I can't see myself in a suit, so I was glad of the overalls.",
    "The last job I applied for was in 2014, and I kept it.",
    "My future boss was in the room, you joked, and I laughed with the rest.",
    "I've sold most of my tools, but would bring the planes.",
    "I didn't apply for the other post on your page, only for the clerk's.",
    "I do hope it is a yes.",
    "I'd be over the moon to get the job, and would take it well if I did not.",
    "Your team feels like a family, and I'd be proud to be in it.",
    "For years I have read your magazine on the train.",
    "I put my whole back into that harvest, and my knees too.",
    "You may take my word that the beam was sound.",
    "I can't sleep on trains, so I finished the case study on the way home.",
    "They paid us in fish that winter and I still signed on again.",
    "Happy to do a paid trial week whenever you like.",
    "I prayed for rain that spring and it came on the day of the fete.",
    "My last chance at the licence is in May, so I'm studying hard.",
    "I asked all the others to stop talking when the alarm rang.",
    "It is you or Marek who signs the slip, as I noted it.",
    "We bet the shop on sourdough in 2016 and it paid.",
]


def placed(place: int, sentence: str) -> str:
    """A draft with ``sentence`` in its opening, its close, a bullet or a postscript."""
    if place % 4 == 0:
        return draft(opening=f"Thank you for your time today. {sentence}")
    if place % 4 == 1:
        return draft(close=f"{sentence} {CLOSE}")
    if place % 4 == 2:
        return draft(bullets=f"{BODY}\n- {sentence}")
    return draft(signed=f"{SIGNED}\n\nP.S. {sentence}")


@pytest.mark.parametrize(("place", "sentence"), enumerate(FIRES))
def test_it_fires(place: int, sentence: str) -> None:
    assert marked(placed(place, sentence), "FL306") == [("P.S. " if place % 4 == 3 else "") + sentence]


@pytest.mark.parametrize(("first", "second"), SPLIT)
def test_it_fires_on_one_of_two_sentences(first: str, second: str) -> None:
    assert second in marked(draft(opening=f"Thank you. {first} {second}"), "FL306")


@pytest.mark.parametrize(("place", "sentence"), enumerate(SILENT))
def test_it_is_silent(place: int, sentence: str) -> None:
    assert "FL306" not in codes(placed(place, sentence))


@pytest.mark.parametrize("text", ["", "dream " * 3000, "i not want other " * 2000, "\ud800 beg \x00 you", "only " * 3000 + "job"])
def test_any_text_is_borne(text: str) -> None:
    codes(draft(opening=text))
