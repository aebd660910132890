"""Sign-offs, signatures, postscripts, boilerplate and quotes; and that no prose is lost to them."""

from __future__ import annotations

import pytest
from tables import of, zones

from followup_lint import parse

HEAD = "Dear Ana,\n\nThank you for today. It was good to see the yard.\n\nI look forward to next steps.\n\n"
SIGNED = [
    ("Best regards,", "Sam Ortiz\n212-555-0147"), ("Thanks!", "Sam"), ("Thank you!!", "Anders Thao-Nilsson"), ("Blue skies,", "Cody Renshaw"), ("Mit freundlichen Grüßen", "Friederike Oelschläger\nTel.: 0221 / 4710-388"),
    ("Yours aye,", "Morag Fenwick"), ("Thanking you,\nYours faithfully,", "Bhavesh Solanki"), ("I remain, Sirs, yours faithfully,", "Horace Wetherby"), ("Let’s go,", "Tanner Wiggs\n(480) 555-0187"), ("Cheers Deb", "Kelly-Ann\n07700900233"),
    ("Thank you for your time,", "Sam Ortiz"), ("Love,", "Juno"), ("A hug,", "Remedios Cortell"), ("Thanks chef", "- Rudy Maddox\n(713) 555-0151"), ("Regards,", "K.C. Boudreaux\nPh. 225 555 0149"), ("In the spirit of growth,", None), ("xoxo", None),
    (None, "Clint Arceneaux"), (None, "– ana p., 010-0000-3390"), (None, "-- \nAsh Lindgren\nStaff Engineer, they/them\n031-390 06 42"), (None, "Saira B.\nMPharm\n0113 496 0477"), (None, "- Jesús Arriaga\n702-555-0106"),
    ("Best,", "Terrence Oduro\nSenior Network Engineer\nt.oduro@example.com | https://example.com/in/toduro\nCCNP, Security+, and a tolerable cook\n1180 Battleground Mews, Suite 4, Greensboro, NC 27400"),
    ("Yours faithfully,", "M. T. Kilbride (Mrs)\n- formerly of St Finbar's\n- 07 5550 3308"),
]  # fmt: skip


@pytest.mark.parametrize(("signoff", "signature"), SIGNED)
def test_the_end_is_read(signoff: str | None, signature: str | None) -> None:
    text = HEAD + "\n".join(part for part in (signoff, signature) if part) + "\n"
    assert of(text, "signoff") == signoff
    assert of(text, "signature") == ([signature] if signature else [])
    assert of(text, "closing") == "I look forward to next steps."


def test_the_end_of_a_wrapped_sentence_is_no_name() -> None:
    text = "Hi Ana,\n\nThe yard must change over the next two years, as\nall of the speakers at the meeting in the old hall\nsaid. ADP\n"
    assert of(text, "signature") == []


def test_a_sign_off_and_a_name_may_share_the_last_line() -> None:
    assert zones("Hi Ana,\n\nThanks for today.\n\nBest, Sam 555-0100")[2:] == [("signoff", "Best,"), ("signature", "Sam 555-0100")]
    assert zones("Hi Ana,\n\nThanks for today. See you on Sunday. Best, Jordie Tran 519.555.0134")[2:] == [("signoff", "Best,"), ("signature", "Jordie Tran 519.555.0134")]


def test_marks_and_embedded_objects_identify_nobody() -> None:
    assert of(HEAD + "Best,\n<<...OLE_Obj...>>\nSam Ortiz\n?\n?\n", "signature") == ["Sam Ortiz"]
    assert of(HEAD + "Best,\nSam Ortiz\n\n-----\n", "signature") == ["Sam Ortiz"]
    assert [zone.name for zone in parse(HEAD + "Best,\nSam Ortiz\n?\n").zones][-2:] == ["signature", "body"]


NO_SENDER = [
    "Press Room\nhttps://example.com/press/20261999.html\nhttps://example.com/press/20261998.html\nhttps://example.com/press/20261997.html",
    "https://example.com/marketing/open.gif?12345678",
    "Wishlist\nContact Us\nshop@example.com",
]


@pytest.mark.parametrize("last", NO_SENDER)
def test_links_and_a_shops_footer_sign_nothing(last: str) -> None:
    assert of(f"{HEAD}{last}\n", "signature") == []


def test_a_link_under_dashes_is_no_part_of_the_signature() -> None:
    assert of(HEAD + "Sam Ortiz\n\n--\nSent from: https://example.com/list\n", "signature") == ["Sam Ortiz"]


CLOSES = ["Thanks again for your time!", "Looking forward to next steps,", "Have a great week!"]


@pytest.mark.parametrize("line", CLOSES)
def test_a_sentence_over_a_name_is_closing(line: str) -> None:
    assert of(f"Dear Ana,\n\nThank you for today.\n\n{line}\nSam Ortiz\n", "closing") == line


QUOTES = [
    "On Tue, Mar 3, 2026 at 2:15 PM Ana Lee <ana@example.com> wrote:\n> Hello\n> Ana",
    "On Fri, 6 Mar 2026 at 17:48, Ana Lee <ana@example.com>\nwrote:\n\nHello\nAna",
    "-----Original Message-----\nFrom: Ana\nHello",
    "Begin forwarded message:\n\nHello",
    "________________________________\nFrom: Ana <a@example.com>\nSent: Monday\nTo: Sam\nSubject: Today\n\nHello",
    "Von: Ana\nGesendet: Montag\nAn: Sam\nBetreff: Heute\n\nHallo",
    "Am 3. März 2026 um 14:15 schrieb Ana Lee <ana@example.com>:\n\nHallo",
    "Le mar. 3 mars 2026 à 14:15, Ana Lee <ana@example.com> a écrit :\n> Bonjour",
    "> Hello\n> Ana",
]


@pytest.mark.parametrize("quote", QUOTES)
def test_an_earlier_message_is_quoted(quote: str) -> None:
    text = f"{HEAD}Best,\nSam Ortiz\n\n{quote}\n"
    assert of(text, "quoted") == [quote]
    assert of(text, "signature") == ["Sam Ortiz"]


PROSE = [
    "On Tuesday I met the team and Ada wrote:",
    "On 3 March at 10:30 I met you and Ada wrote:",
    "From: the very first minute I liked it.",
    "---",
    "Sent from the heart, this is what I think of the yard.",
    "This message is short because I am on a train.",
    "PS5 games are what I tested for years.",
    "Best of all was the tour.",
    "Thanks to you I found the gate.",
    "Sam and Lee were kind to me.",
    "> 4 hours is what you promise; I kept to 2."[2:],
]


@pytest.mark.parametrize("line", PROSE)
def test_no_prose_is_lost(line: str) -> None:
    text = f"Dear Ana,\n\nThank you for today.\n\n{line}\n\nI have more to say about the yard, and about the fence that you showed me.\n\nI look forward to next steps.\n\nBest,\nSam Ortiz\n"
    lost = [zone.text for zone in parse(text).zones if zone.name in ("quoted", "boilerplate", "signature", "signoff", "postscript") and line in zone.text]
    assert lost == []
    assert of(text, "closing") == "I look forward to next steps."


@pytest.mark.parametrize("line", ["Sent from my iPhone", "Get Outlook for iOS", "Sent from my Infinix", "CONFIDENTIALITY NOTICE: This message is meant only for the addressee.", "Von meinem iPhone gesendet", "Click here to unsubscribe from this list"])
def test_boilerplate_is_told_apart(line: str) -> None:
    assert of(f"{HEAD}Best,\nSam Ortiz\n\n{line}\n", "boilerplate") == [line]


def test_an_instruction_that_prose_follows_is_no_boilerplate() -> None:
    notice = "To unsubscribe or to change how often you hear from us, (1) point\nyour browser to the form at example.com/form."
    assert of(f"{HEAD}Best,\nSam Ortiz\n\n{notice}\n", "boilerplate") == [notice]
    assert of(f"{HEAD}{notice}\n\nOr send me a line that says so, and I will see to it.\n\nBest,\nSam Ortiz\n", "boilerplate") == []


def test_a_notice_starts_at_its_first_word() -> None:
    assert of(HEAD + "Best,\nSam Ortiz\n\n-----\nThis message is confidential and intended only for the addressee.\n", "boilerplate") == ["This message is confidential and intended only for the addressee."]


@pytest.mark.parametrize("text", [HEAD + "P.S. The lilac is out.\n\nBest,\nSam\n", HEAD + "Best,\nSam\n\nps the lilac is out\n", HEAD + "Best,\nSam\n\nP.D. / P.S. The lilac is out.\n"])
def test_a_postscript_may_stand_before_or_after_the_signature(text: str) -> None:
    assert len(of(text, "postscript") or ()) == 1
    assert of(text, "signature") == ["Sam"]
    assert of(text, "closing") == "I look forward to next steps."


def test_the_senders_lines_between_quotes_are_the_senders() -> None:
    text = "> You asked about Monday.\n\nMonday is fine with me, and so is Tuesday.\n\n> And the van?\n\nI have one of my own.\n"
    assert [name for name, _ in zones(text)] == ["quoted", "opening", "quoted", "closing"]


def test_headers_and_front_matter() -> None:
    assert of("---\ntitle: a\nfields: [x]\n---\n\nDear Ana,\n\nThanks.\n", "headers") == ["---\ntitle: a\nfields: [x]\n---"]
    assert of("To: Ana\nSubject: Thanks\n\nDear Ana,\n\nThanks.\n", "headers") == ["To: Ana\nSubject: Thanks"]
    assert of("---\n\nDear Ana,\n\n---\n\nThanks.\n", "headers") == []
