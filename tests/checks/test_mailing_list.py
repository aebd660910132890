"""Lists that the reader is put on, edifying content that is sent along, and chains."""

from __future__ import annotations

import pytest
from tables import CLOSE, codes, draft, marked

# the reader is put on a list, or gets what comes again and again
LISTS = [
    "I've signed your clinic up to the Sunday letter I write about grief.",
    "Fifty of my old customers get my Friday fish report; you make fifty-one.",
    "You don't have to subscribe to my blog, I did it for you with the address on your card.",
    "Starting tomorrow, a proverb from Ghana will arrive in your inbox every morning.",
    "Everyone who interviews me gets my monthly bulletin on taxes, so expect the May one.",
    "I've set up a weekly email to you with articles on canals that I find useful.",
    "I've got a Substack on wine and I took the liberty of comping you a subscription.",
    "I have put {{ interviewer_name }} on my monthly newsletter.",
    'Your name went on the list for "Tram Notes" this morning, it comes out on the first of each month.',
    "You will be hearing from my gardening bulletin each new moon, I took care of that.",
    "I make a monthly video on upholstery and you are now among those who get it.",
    "I took the email off your website and keyed it into my mailing for crane operators.",
    "Took the liberty, hope you don't mind, of tucking your Gmail into the hive mailer I send my beekeeping pals at the end of every month.",
    "Your address now sits with 212 others who open my Wednesday welding notes.",
    "As is my practice, all new acquaintances are entered on the circulation of my quarterly letter on antique clocks.",
    "I run a small Telegram channel on boiler faults. You're in it since this morning.",
    "My sister-in-law does a vegan recipe mailing each Sunday and I passed her your email so you'll have this week's.",
    "I am permitting myself to insert you in my diffusion list of physiotherapy news.",
    "I have subscribed the whole panel to my podcast on grain futures.",
    "You will find the first issue of my market letter in your mailbox tomorrow, and then one every fortnight.",
    "Every one I have interview with, I add to my broadcast, so sir you will be getting good morning wishes daily.",
    "The lads at my gym get a Monday rocket from me, a voice note to get them out of bed, and I've looped you in.",
    "We do a family Christmas round robin and you'll both be on the mailing list for it this year.",
    "My husband's fishing report goes out on Fridays to about forty people, and he has kindly agreed to make you forty-one.",
    "The next edition of my mortgage newsletter will come to you both on the 1st, as will all those after it.",
    "Your business card has gone straight into my Mailchimp.",
    "You've been added as a reader of Notes from the Night Desk, which I email to colleagues past and future.",
    "Bit cheeky, but I've slipped your work email into the mail merge for my Sunday supper club news.",
    "It pleases me to announce that you are from today receiver of my Friday poem.",
    "The Sales Sherpa drops every Wednesday and I've made sure it drops on you.",
    "I've got you on the text alerts for my band, stop to quit.",
    "Yes, I am that person with a cat newsletter, and yes, you're on it now.",
    "Each of the three of you has been placed upon the circulation of our Quaker meeting's monthly leaflet.",
    "Your e-mail is now in my weekly send, the one with tips on tile and grout.",
    "Permit me to say that the Monthly Lamp, my pamphlet on moral courage, will henceforward be dispatched to your chambers.",
    "So, you've been subscribed (my mistake or my gift, you choose) to Bread & Bravery.",
    "Our band's gig mail has a new reader: you.",
    "There's a WhatsApp broadcast I do, uplifting stuff, number 311 on it is yours.",
    "I hope you don't mind that Mailchimp has written to you, it's for my monthly on vintage radios.",
]
# the list stands in one sentence, the reader's place on it in the next
TWO_STATEMENTS = [
    "My church sends a word of hope by text at dawn. Your cell is on there now.",
    "I hold a list of valued persons to whom I address a monthly reflection. Yours is now the latest name upon it.",
    "My mentor Yusuf mails out wisdom on Saturdays. I forwarded him your details so that you get yours.",
    "Our allotment society does a quarterly rag. I've given the editor your address, so you'll not be short of marrows.",
]
# words, films and posters to lift the reader up
EDIFYING = [
    'I am attaching "Believe in Yourself", a slideshow which my whole office loved.',
    "To brighten your week I enclose a bookmark with the Footprints poem.",
    "The link below is a ten minute sermon that changed how I see work, please listen.",
    "I'm sharing a very touching clip of a blind rower, we all cried.",
    'A wee thought for the road: "What is for you will not go by you, and the sea keeps its own hours."',
    "Do have a listen to this sermon, it will stir your heart: sermon.example.com",
    'I always end with a thought: "The lamp that gives light to others warms itself first."',
    "Here's a little something to keep your spirits up this week: a three-minute talk on never giving up, link below.",
    'Before I close, allow me to gift you these words of Rumi: "What you seek is seeking you."',
    "Enclosed you will find a laminated card with the Serenity Prayer, for your desk.",
    'May I leave you with Proverbs 16:3, which has been my lamp: "Commit thy works unto the Lord."',
    "Attached is a poster of an eagle over the Alps, with a line on courage, that I give to everyone who inspires me.",
    "Watch this when you have ten minutes, it changed my life and it will change your week: youtube.example/rise",
    "Sharing with you my favourite Bible verse for the season, Jeremiah 29:11.",
    "I include for your edification a short parable about two wolves.",
    "Kindly receive this devotion from our pastor, it will strengthen your spirit.",
    'I close, as I close all my letters, with a verse: "Be strong and of good courage."',
    "I'd like to bless your week with this short prayer for managers, which I say over every office I enter.",
    'PS today\'s spark - "Your only limit is you."',
    "I offer you the following thought, which has guided me through three redundancies: the night is darkest before the dawn.",
    "As a thank you I enclose seven affirmations on cards of my own making, one for each day.",
    "Here is a saying to carry you into the weekend: the river that forgets its source will dry up.",
    "I should like you to have this prayer, it is for people in authority.",
    "I leave you with a thought that I give all my pupils: be the candle, not the mirror.",
    "Also for your soul, the link to a choir of orphans singing, bring tissues.",
]
# sayings that stand for themselves
BARE = [
    '"He who plants a tree under whose shade he will never sit has begun to understand life."',
    '"The comeback is always stronger than the setback." - Unknown',
    '"A ship in harbour is safe, but that is not what ships are for."',
    '"Whoever chases two hares catches neither." - Russian proverb',
    '"Do not pray for an easy life, pray for the strength to endure a difficult one." – Bruce Lee',
]
# what wants to be handed on
CHAINS = [
    "This novena has travelled through the world and brings blessings to all who read it, so I send it on.",
    "Here is a poem that goes around from ward to ward, and whoever reads it has a good day.",
    "This message has travelled from Manila; whoever keeps it moving is blessed within a week.",
    "The candle below must not be kept by the one it reaches.",
    "Send this candle to eight friends before midnight and a blessing will come to your house.",
    "This letter has been round the world six times. Don't be the one who breaks it; pass copies to five people you love.",
    "You have been chosen for the gratitude chain: copy it out and mail it to three others.",
    "Don't stop this rose, send it to ten women you admire by Sunday.",
    "This came to me with a promise: those who hand it on to six others are lucky in work. So I hand it on to you.",
    "I never send these things but this prayer has to keep moving, so please keep it moving.",
    "This angel must not sleep: pass her to seven colleagues within the day.",
    "Please do the same with five others, that's how the blessing grows; it reached me through a cousin in Cebu.",
]

FIRES = [*LISTS, *TWO_STATEMENTS, *EDIFYING, *CHAINS]

# the company's own lists, and past work on lists
PAST_WORK = [
    'I enclose the brochure "Power of Prayer" that I designed for the abbey, as a sample.',
    'I attach "Never Give Up", a lesson I wrote for year nine on the Dunkirk boats.',
    "I unsubscribed half the dead names from our mailing list and opens went up to 41%.",
    "I have added you on LinkedIn so the portfolio is one click away.",
    "Your newsletter goes to 3,000 growers; I wrote one for 12,000.",
    "At the abbey I sent a weekly letter to 600 donors and gifts rose by a third.",
    "You need someone for the subscriber list: I grew one from 900 to 14,000.",
    "I put every parent's address on the distribution list within a week of term.",
    "I set up a WhatsApp group for the drivers so that everyone got the rota.",
    "Daily counts, weekly counts, monthly counts: I did all three at the depot.",
    "I wrote the copy for Good Morning Hope, a faith newsletter of 80,000 readers.",
    "I wrote the parish bulletin for nine years and would gladly write yours.",
    "I sent out a daily verse to 300 families for the hospice, it was part of the chaplain's post.",
    "We got the WhatsApp group of drivers down from 90 messages a day to ten.",
    "I read to my daughter every night, and the story you told about the lighthouse is now hers.",
]
# what the reader asked for, and what is asked of the reader
ASKED_FOR = [
    "Thank you for adding me to the list of callers for Thursday.",
    "You asked to be on my list for the fishing report, so I've added you.",
    "Could you put me on your newsletter? I'd like to see the next one.",
    "I have signed up for your Friday bulletin and read three back numbers last night.",
    "I've put you down as a reference contact, as you offered.",
    "I get your weekly digest already, and the piece on oysters is what brought me to you.",
    "If you would like, I can add you to my list for the harvest notes, only say.",
    "As you invited me to, I've put you on my show list for June.",
    "I have a podcast about soil and 300 loyal listeners.",
]
# a list that nobody is put on
DENIED = [
    "I have added your address to my safe senders, so your reply will not go astray.",
    "My aunt has a newsletter on marrows, and you can imagine who is on it.",
    "I won't be adding you to any list, I promise.",
    "I would not dream of putting you on a list, but my column is at the link.",
    "I would send you a one-page report every Monday if I were hired.",
    "I won't bombard you with articles or quotes, one line will do.",
    "I know that people send you motivational posters and fruit baskets; I'm sending a plain thank-you.",
    "I'd rather not be on the agency's list any more, so write to me here.",
]
# lists and letters of another kind
OTHER_LISTS = [
    "You asked who is on my escalation list, and I forgot the harbor master.",
    "I've sixteen years of payroll, most of it weekly, like yours.",
    "You said that yours is a mess; I ran the distribution of three papers.",
    "It is in our field report, table 4, which went to your office in May.",
    "You told me that falls keep you up, and the group I led cut ours by half.",
    "I keep a list of faults for every lathe, and yours are on it: the spindle, the coolant, the guard.",
    "I added you to the shared folder, where the drawings are.",
    "I've put your three questions in a list with my answers.",
    "I have a list of your priorities: cost, speed, calm.",
    "I opened the list of parts you gave me and priced it overnight.",
    "I gave your address to my referee so that her letter reaches you.",
    "I've put the panel's names in the subject line so the mail finds you.",
    "The address you gave me bounced, so I'm writing to the general one.",
    "I made you laugh at least, and I'll take that.",
    "I built an email series for new patients: five mails, and no-shows fell by a fifth.",
    "I've included you in the reply to Ms. Stott, since you asked to see it.",
    "Every Thursday you run the clinic with one nurse, and I'd be the second.",
]
# sayings that make a point, are the reader's own, or belong to the work
SAYINGS = [
    "I ran the motivational quotes board at the gym; nobody read it, so I swapped it for a class timetable.",
    "The quote for the gearbox is attached, as you asked.",
    "Attached is my motivation letter and my CV.",
    'You said "slow is smooth, smooth is fast". At the fire station we trained with that line for nine years.',
    "My old chef had a saying, measure twice, and my wastage figures show I listened.",
    "Your talk on grief in the ward was inspiring, thank you.",
    "The verse on the chapel wall stayed with me.",
    '"Sam never once missed a handover, and the night team asked for him by name." - Ward manager, St Anne\'s',
    'I noticed the sign over the pass, "Clean as you go". It is how I work.',
    '"Slow down to speed up" is what you told your apprentices, and I\'d have liked to be one.',
    '"You can\'t teach late": that was your line, and I have taught it to forty drivers.',
    "I attach the two quotes for the roof, since you wanted to see how I compare prices.",
    "I've attached the poem I set for year nine, with marks, as a sample of teaching.",
    "My mentor's rule, never guess a voltage, has kept me whole for ten years.",
    'As my father said, "a blunt knife cuts the cook", so I keep mine sharp.',
    'The saying on your van, "We dig it", made my son laugh.',
    "Please find the slides from my talk on bereavement, which you said the ward could use.",
    "You build with hope, you said, and I build with oak.",
    '"It never lands on time." I landed 214 out of 220 on time at Tilbury.',
    '"Steady, quick, and the horses trust her." - from my last yard\'s reference',
]
# chains of another kind
OTHER_CHAINS = [
    "Our supply chain broke in March and I found three new mills.",
    "The chain letter of approvals you described, seven signatures for a stapler, made me smile.",
    "I broke the chain on the hoist once and wrote the report myself.",
    "We had a phone chain for snow days; I rang six families each time.",
    "I forwarded your ad to three friends before I saw that I wanted it myself.",
]

SILENT = [*PAST_WORK, *ASKED_FOR, *DENIED, *OTHER_LISTS, *SAYINGS, *OTHER_CHAINS]
PLACES = ["opening", "bullet", "close", "postscript"]


def placed(sentence: str, place: str) -> str:
    """A draft that is clean but for ``sentence`` in one of its zones."""
    if place == "opening":
        return draft(opening=f"Thank you for your time today. {sentence}")
    if place == "bullet":
        return draft(bullets=f"- You need a welder; I have welded for six years.\n- {sentence}")
    if place == "close":
        return draft(close=f"{sentence} {CLOSE}")
    return draft(signed=f"Best,\nSam Ortiz\n(212) 555-0147\n\nP.S. {sentence}")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sentence", FIRES)
def test_it_fires(sentence: str, place: str) -> None:
    assert "FL304" in codes(placed(sentence, place))


@pytest.mark.parametrize("saying", BARE)
def test_it_marks_a_saying_that_is_a_paragraph(saying: str) -> None:
    assert marked(draft(bullets=f"- You need a welder; I have welded for six years.\n\n{saying}"), "FL304") == [saying]


@pytest.mark.parametrize("saying", BARE)
def test_it_is_silent_where_a_saying_is_put_to_use(saying: str) -> None:
    assert "FL304" not in codes(draft(opening=f"Thank you for today. {saying} That is how I run a night shift."))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sentence", SILENT)
def test_it_is_silent(sentence: str, place: str) -> None:
    assert "FL304" not in codes(placed(sentence, place))


def test_a_motto_in_the_signature_is_nobodys_business() -> None:
    assert "FL304" not in codes(draft(signed='Best,\nSam Ortiz\n(212) 555-0147\n"Hope rises with the sun."'))
