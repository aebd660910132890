"""The reader who is asked to pass the mail, the thanks or the papers on, and what only sounds like it."""

from __future__ import annotations

import pytest
from tables import codes, draft

from followup_lint import lint

FIRES = [
    "Any chance of a quick forward to the head gardener, who was out with the roses?",
    "I'd sleep better knowing the night manager had read this as well.",
    "Please be sure that Mrs. Quist hears how warmly I speak of her tour.",
    "Would it trouble you to drop my reference letter on Mr. Beaulieu's desk?",
    "Kindly extend my heartfelt thanks to the ladies of the canteen.",
    "Tell the twins on the forklift they made my morning.",
    "Might you print the attached timetable and pin it in the staff room for the others?",
    "If Sister Agnes is still there, say thank you to her from me, she was an angel.",
    "My regards and deepest thanks to the bursar, which I ask you to deliver.",
    "Don't keep this to yourself; let the whole crew have a read.",
    "Could this letter be brought to the attention of the board?",
    "Do me a solid and shoot my reel over to the editor.",
    "I would take it kindly if you put my costings under the quartermaster's nose.",
    "You might let your deputy have a copy of this, as he asked the sharpest questions.",
    "Be a dear and give the receptionist a hug from me for finding my umbrella.",
    "I enclose two recipes; the second one is for chef Amadou, please hand it to him.",
    "Whoever opens this mailbox, get it to Ms. Tran in payroll please.",
    "The lab technician spent an hour with me. Please thank her.",
    "I hope you will not mind showing the drawings to your partner at the practice.",
    "It'd be grand if the lads in the yard knew how much I enjoyed the craic.",
    "Would you CC Yusuf on your reply so he sees my notes?",
    "Please loop Ingrid in on this thread.",
    "I'd ask that you share my lesson plan with the head of year.",
    "Pls fwd to whoever is handling the Lagos opening.",
    "Send my thanks up to the fourth floor, would you?",
    "Your foreman deserves to hear that his advice stayed with me; would you tell him?",
    "As I have no address for Dr. Lund, I am counting on you to let him know how grateful I was for the lift to the station.",
    "If you bump into Kofi, tell him the jollof was the best I've had.",
    "When you get a sec, run my numbers past your finance guy.",
    "Convey to the whole maintenance team that I appreciated their patience.",
    "Could somebody at the desk pass these lines to the duty manager?",
    "Ask Lena to have a look at my attached mock-ups, will you?",
    "Please make sure the apprentices get a share of my thanks too.",
    "Bitte, would you give this letter further to Herr Kranz?",
    "Help me thank the driver who waited for me.",
    "Please share the good word with Paul that his tea saved my life.",
    "Let Marta on reception know I'm much obliged for the phone charger.",
    "Please see that the enclosed testimonials get to the trustees.",
    "Pass my compliments to whoever tuned that piano.",
    "There's a copy for the vicar in the envelope; pop it through his door, would you?",
    "Should you be speaking to the dean, a mention of my appreciation would be welcome.",
    "Please don't be shy about forwarding this to anybody on the panel.",
    "I leave my thanks for the porter in your hands, to be given when he is next on shift.",
    "the guys from the second floor, can u show them my figma link below",
    "You'll run into the groom before I will; tell him Bramble's ears were worth the drive, and I'm obliged to him.",
    "Your mother made those dumplings? Tell her from me that I have never eaten better.",
    "It is my humble request that the attached experience letters may kindly be forwarded to the competent authority.",
    "I owe Ilse an apology for the mud on her carpet, kindly deliver it.",
    "Please convey same to Engr. Bello, who drove all the way from Kaduna.",
    "You have my permission to show my essay to the department.",
    "Slip this under Barry's door if he's out, ta.",
    "How about sending my playlist round to the other DJs?",
    "Please ensure the two trainees receive my appreciation.",
    "I'd be obliged if these papers could be transmitted to the Registrar.",
    "Say to your brother he has my thanks for the tow.",
    "Would you be up for bouncing my deck to the rest of the partners?",
    "My gratitude to your foreman please, as soon as he's off the roof, tell him.",
    "I'm shy to write to the professor direct, so may you please give him my thanks.",
    "Do put these few pages into the hands of whoever runs the archive.",
    "If the trustees meet before I'm back, would you lay my plan before them?",
    "I hope it isn't cheeky to ask you to thank the lifeguard for the towel.",
    "It'd be a kindness if someone told the choir how moved I was.",
    "Let Hamid have a read of this when he's back from leave.",
    "Do thank her for me.",
    "Anything you can do to get my tape to the programme director would be wonderful.",
    "Might be worth your forwarding this to the two midwives on nights.",
    "Kindly be informed that my certificates are attached, and please do the needful to send them to the Registrar.",
    "The young man who held my baby during the test, please let him know he saved me.",
    "If you'd kindly make my appreciation known to the ladies of the committee.",
    "Please mention to Saoirse that I was over the moon with her welcome.",
    "Please be my messenger to the orchestra: I have never felt so welcome.",
    "Get this to the captain for me, would you?",
    "Do you reckon the bakers could be told how much their bread cheered me?",
    "I would count it a favour to have my application laid before the abbot.",
    "Please carry word to the kitchen that the soup was sublime.",
    "I ask you humbly to bring to the notice of the Director my three publications, attached here.",
    "Should the partners want to read it, by all means let them have this letter.",
    "It would be great to have this shared with the rest of the squad.",
    "One more thing, the girl at the till was lovely, tell her so will you.",
    "Let Rory and the crew see what I wrote above about the winch.",
    "Hand on my thanks to the signalman.",
    "Please forward.",
    "Would you do me the honour of reading this out to the class?",
    "I would be most grateful for your sharing this with Dr. Nakagawa.",
    "I could not say it at the gate, so do make sure he hears how grateful I was.",
    "If you think it is any good pass this to the woman who runs the Perth yard.",
    "My crane certificate is in the attached folder, could it land in Yiannis's inbox?",
    "Can this go up the chain to whoever holds the budget?",
    "Please revert to Mr. Pillai with this letter of mine.",
    "I'd be thankful for your relaying these remarks to those who sat in by phone.",
    "My letter may be read also by the sister with the blue cap, if you allow it.",
    "The Registrar will not open mail from me, but from your hand he will surely take it, I beg you.",
    "I would be glad if you this letter to your brother would give, because his address I have not.",
    "I'd love it if my drawing were to find its way from your desk to Ms. Olander's.",
    "Please let the whole kitchen know I had a great time.",
    "Will you let Ravi know that his questions were brilliant?",
    "I am leaning on you to see that the verger learns how grateful I am for the umbrella.",
    "I count on you for putting this in the hands of the choirmaster.",
    "It is my dear hope that my thanks be conveyed by your good self to the Bursar.",
    "The weaver was not in, so hand this to her when she is back.",
    "I have not the email of Puan Aishah, can help me forward this to her?",
    "It would be kind if you would see that Bettina ends up with this letter.",
    "I would be glad if the night baker, too, could be shown my letter.",
    "It is requested that this note be circulated to all the wardens.",
    "Please loop in your foreman on this.",
    "To your mother, who made the tea, say please that I thank her.",
    "My scans are attached, perhaps you can make them reach the notary.",
    "Were you inclined to show this letter to the jury, I would be delighted.",
]
SILENT = [
    "Please thank you note aside, I will write to Priya myself.",
    "I have already sent my thanks to Priya.",
    "I copied Lee on this mail.",
    "Please send me the slides you showed us.",
    "Could you forward the onboarding form to my address?",
    "Let me know if you need my references.",
    "My thanks also go to Mr. Baptiste for the tour.",
    "Please give my regards to your mother.",
    "Say hello to the dog for me.",
    "You offered to pass my thanks to the crew, and I would be glad if you did.",
    "As you suggested, please hand this to the registrar.",
    "I will be forwarding my transcript to the registrar on Monday.",
    "At the museum I passed visitors' letters on to the curators.",
    "I would have asked you to pass this on, but I found his address.",
    "Please do not forward this mail to anyone.",
    "My uncle said I should get you to show my letter to the owner, but I will not.",
    "I am grateful to the whole team for the welcome.",
    "Your team told me how much they enjoyed the new lathe.",
    "I look forward to sharing my portfolio with your team.",
    "I would be happy to send my samples to your designer.",
    "Could you tell me who will read the attached plan?",
    "Please tell the team that I can start on Monday.",
    "Let the office know that Friday works well for me.",
    "I told the chef how much I loved the soup.",
    "Would you share the slides with us?",
    "It was kind of you to show my letter to the director.",
    "You were good enough to pass my CV to Anders.",
    "I heard that you passed my CV to Anders, and I am glad of it.",
    "If you see a better candidate, please tell me so.",
    "You asked me to send this to Priya as well, so I did.",
    "I gave my number to the guard and he thanked me.",
    "Please pass the job advert on to your friends, my cousin said.",
    "Please let your accountant know that I sent the receipt.",
    "I enclose my CV for your perusal.",
    "Thank you for introducing me to the team, who were lovely.",
    "I appreciated how you shared your plans with me.",
    "I could not thank the lift engineer, so I will drop him a line.",
    "May I send you a copy for your records?",
    "The porter showed my letter to nobody, which I liked.",
    "Professor Lindqvist will forward my reference to you.",
    "Please hand the keys to the next tenant, said the note that I found.",
    "I'd rather not trouble you to tell her, I'll write to her.",
    "You said Nadia wanted to see the costing, and that you would give it to her; it is attached.",
    "I would put a card in each box so that buyers know how grateful we are.",
    "Would you let me have the letter back?",
    "I was told to hand this letter to you.",
    "Please have a look at the portfolio below.",
    "I left my card with the receptionist, who was kind.",
    "You may contact Ms. Ferro, who can tell you how I work.",
    "Forwarding mail was half of my work at the embassy.",
    "Allow me to convey my thanks to you and to the panel.",
    "Please accept this note with my thanks.",
    "Could you share when the panel will meet?",
    "I am writing to each of you so that nobody needs to pass anything on.",
    "I dropped a letter at the desk for Mr. Wu.",
    "I wanted to ask you to show this to Kim. Actually, no, I will do it.",
    "Tell us more about the apprentices and how great they were.",
    "I'm obliged to Trish in accounts for my visitor badge.",
    "I shall tell the Vice-Chancellor of my gratitude when we meet.",
    "Rosalind showed me your plans, which I enjoyed.",
    "Please remember me to Jo.",
    "Would your co-founder like to ask me anything?",
    "Kindly send the appointment letter to my address.",
    "I am writing to Engr. Bello separately.",
    "I used to tell new hands how much I valued their work.",
    "You asked whether I'd share my drawings with the jury, and yes, you may.",
    "Let me thank the stage crew here: they were wonderful.",
    "Please tell me whether Barry enjoyed the demo.",
    "You promised to show my plan to the trustees; thank you for that.",
    "I have no wish to trouble you with passing this on.",
    "My aunt begs me to tell you that she is grateful.",
    "The students who showed me round were great.",
    "I shared my tape with the programme director last year.",
    "Please read this when you have a moment.",
    "I would like to show the team how I work.",
    "You mentioned that your team shares its drafts on Fridays.",
    "I would welcome it if you shared your own notes with me.",
    "Could you tell me Ms. Yoon's address so that I can thank her?",
    "Would you kindly give me the name of the woman with the clipboard, so I can write to her?",
    "Please share the recording of our call with me.",
    "If anybody else wants my references, I will send them.",
    "I would be happy for you to keep the samples.",
    "The candidate before me passed me the pen, and I told him thanks.",
    "A good nurse tells the family how much she appreciates them.",
    "Kindly let the undersigned know the result.",
    "Please let HR know that I accept with thanks.",
    "I can pass your greetings to my old chief if you like.",
    "I sent Priya her own note, so there is nothing for you to pass on.",
    "I was grateful for the two midwives on nights.",
    "All in the drawing office have my grateful thanks.",
    "I bought Gethin a pint and said cheers for the lift.",
    "You'll see a sketch at the bottom, as you wished for the head carpenter.",
    "Would it be a bother to have your secretary send me the pages?",
    "I have put in front of you the three pages I wrote.",
    "i wud appreciate it if u send me d address of ur co director",
    "Do get to the captain's log when you have time, it is a good read.",
    "I count it a favour that you laid my application before the abbot.",
    "The Director's publications taught me a lot.",
    "Should the partners want to read my references, they can write to me.",
    "It would be great to share a pitch with the rest of the squad.",
    "Let us know what the crew made of the winch.",
    "I can hand over to the night signalman without a hitch.",
    "I read it out to the class and they liked it.",
    "I would be most grateful for your sharing the date with me.",
    "Let me tell you how grateful I am.",
    "I was able to share your article with my class, who loved it.",
    "Could you let the next person know that the lift is out?",
    "Perhaps the archive could lend me a copy of the plan.",
    "You must have told the cook that I am coeliac, and I thank you.",
    "You will find a copy for the file attached, as HR requires.",
    "The recruiter passed you my CV in May.",
    "Please thank-you cards aside, I am no great writer.",
    "Give my best to everyone at the depot.",
    "You joked that I ought to have you forward my letter to your rival.",
    "Thank you, and thank the heavens for your patience with my accent.",
    "You will get my notes every morning before the market opens.",
    "Thank you for seeing me, and please excuse the muddy boots.",
    "Please send the test over when you have it.",
    "If you ever visit the yard, you will see my drawings on the wall.",
    "If the curator would like to see my sketches, I will mail them to her myself.",
    "You want candor: I have attached a weld that I botched.",
    "The choir that you run for carers is where I heard my first mass, and I am grateful for it.",
    "If it goes to someone else, I will be sad for a day.",
    "I have my letter of reference ready, and if somebody else gets it I will still visit your shop.",
    "I had in mind to ask you to give this to the verger, but no, I have found his address.",
    "You asked that my certificates should go to the matron and not to you.",
    "Bless up and thanks for the tea.",
    "I fill the mould drop by drop, and this I did for six years.",
    "Put my price in the subject line and send it on the 3rd.",
    "I cut the ham so thin that you read the paper through it.",
    "I filled out the attached form; please fill out the form and submit it to the office if it is wrong.",
]
# In the place of each: alone in the opening, behind the thanks, in the close, in a bullet, and in a postscript.
PLACES = ("opening", "close", "bullets", "postscript")
SIGNED = "Best,\nSam Ortiz\n(212) 555-0147"


def placed(said: str, place: str) -> str:
    """A draft that says ``said`` in ``place``."""
    if place == "opening":
        return draft(opening=f"Thank you for your time today. {said}")
    if place == "close":
        return draft(close=f"{said} I look forward to next steps.")
    if place == "bullets":
        return draft(bullets=f"- You need a welder; I have welded for six years.\n- {said}")
    return draft(signed=f"{SIGNED}\n\nP.S. {said}")


@pytest.mark.parametrize(("said", "place"), [(said, PLACES[number % 4]) for number, said in enumerate(FIRES)])
def test_it_fires(said: str, place: str) -> None:
    assert "FL301" in codes(placed(said, place), select=("FL301",))


@pytest.mark.parametrize(("said", "place"), [(said, PLACES[number % 4]) for number, said in enumerate(SILENT)])
def test_it_is_silent(said: str, place: str) -> None:
    assert "FL301" not in codes(placed(said, place), select=("FL301",))


def test_a_retraction_in_the_next_breath_counts() -> None:
    assert "FL301" not in codes(draft(opening="Thank you. Could you pass this on to Kim? Actually, no, I will write."))


def test_no_rush_takes_nothing_back() -> None:
    assert "FL301" in codes(draft(opening="Thank you. Could you please pass my thanks on to Brett? No rush on anything else."))


def test_the_reader_may_have_offered_it_before() -> None:
    assert "FL301" not in codes(draft(opening="Thank you. You kindly offered to show my plan to the trustees. Please hand it to them."))


def test_what_is_passed_on_may_be_named_before() -> None:
    assert "FL301" in codes(draft(opening="Thank you. My costing is attached. Could you show it to your surveyor?"))


def test_the_help_spells_out_a_likely_address() -> None:
    text = "To: Dana Whitfield <dana.whitfield@northlake.example>\n\n" + draft(greeting="Dear Dana,", opening="Thank you. Could you please pass this on to Priya Raman?")
    finding = next(f for f in lint(text).findings if f.code == "FL301")
    assert finding.help.endswith("Priya Raman would be priya.raman@northlake.example, after the form of dana.whitfield@northlake.example.")
    assert finding.help.startswith("Write to that person yourself")
