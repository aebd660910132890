"""Gaps left open, and the brackets, braces, blanks and signs of honest mail."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    ("[Name]", draft(greeting="Dear [Name],")),
    ("[Your Phone]", draft(signed="Best,\nSam Ortiz\n[Your Phone]")),
    ("{name}", draft(greeting="Dear {name},")),
    ("{{ name }}", draft(greeting="Dear {{ name }},")),
    ("{{ name }", draft(greeting="Dear {{ name },")),
    ("<Your Name>", draft(signed="Best,\n<Your Name>\n(212) 555-0147")),
    ("XXX", draft(opening="Thank you for the talk about XXX yesterday.")),
    ("XX", draft(bullets="- You need a welder; I have XX years of it.")),
    ("____", draft(opening="Thank you for seeing me on ____ at noon.")),
    ("INSERT THIRD POINT FROM NOTES", draft(bullets="- INSERT THIRD POINT FROM NOTES")),
    ("TBD", draft(close="I look forward to next steps, and will see you on TBD.")),
    ("%FNAME%", draft(greeting="Dear %FNAME%,")),
    ("$name", draft(greeting="Dear $name,")),
    ("*|FNAME|*", draft(greeting="Dear *|FNAME|*,")),
    ("[Name", draft(greeting="Hi [Name,")),
    ("«Nachname»", draft(greeting="Dear Frau «Nachname»,")),
    ("【Company Name】", draft(opening="Thank you for showing me 【Company Name】 today.")),
    ("[insert one line about their values]", draft(close="I look forward to next steps. [insert one line about their values]")),
    ("[dollar amount]", draft(bullets="- You need savings; I saved [dollar amount] in a year.")),
    ("[Position Title]", "Subject: Thank you - [Position Title]\n\n" + draft()),
    ("%s", draft(greeting="Dear %s,")),
    ("{0}", draft(greeting="Dear {0},")),
    ("{!Contact.FirstName}", draft(greeting="Dear {!Contact.FirstName},")),
    ("<%= job_title %>", draft(opening="Thank you for the talk about the <%= job_title %> post.")),
    ("{% if met %}", draft(opening="Thank you. {% if met %}It was good to meet the crew.")),
    ("(name)", draft(greeting="Dear (name),")),
    ("Your Name", draft(signed="Best,\nYour Name\n(212) 555-0147")),
    ("[YEAR]", draft(bullets="- You need a licence; I have had mine since [YEAR].")),
    ("[thing we discussed]", draft(opening="Thank you for the talk about [thing we discussed].")),
]
SILENT = [
    draft(),
    draft(opening='You wrote "the the pump" [sic]. Thank you for laughing with me.'),
    draft(bullets="- My notes [1] are public; you need notes."),
    draft(bullets="- You asked for proof: see [my reel](https://example.com/reel)."),
    draft(opening="Thank you for a <b>great</b> day."),
    draft(signed="Best,\nSam Ortiz <sam@example.com>\n(212) 555-0147"),
    draft(bullets="- Your board has boxes [x] sent and [ ] pending; I built one like it."),
    draft(opening="Thank you for today.\n\n____________________\n\nThe day was good."),
    draft(close="I look forward to the second talk [6 December, 1 pm]."),
    draft(opening="Thank you for today [see attached]."),
    draft(bullets="- The 'start date: ____' box on your form caught me out; I built forms for years."),
    draft(bullets="- You mask cards as 1234 xxxx 5678; so did we."),
    draft(opening="Thank you for today. I know that the date is still TBD."),
    draft(bullets="- Your config leaves `{{ region }}` in logs; I fixed the same bug."),
    draft(bullets="- Your templates still say `[your name here]`; I wrote a checker."),
    draft(bullets='- You once sent "Hi %FNAME%, we miss you" to everyone; my check would have caught it.'),
    draft(bullets="- Scanners dump into %TEMP%; I know that one."),
    draft(bullets="- You pour more Castlemaine XXXX than anyone; I changed kegs for years."),
    draft(opening="Thank you for the talk on Super Bowl XXX."),
    draft(bullets="- Costs went from $61,200 to $29,000; you need that."),
    draft(bullets="- You want < 20% churn; I kept ours under 5%."),
    draft(opening="He said that [the landlord] would pay. Thank you for the story."),
    draft(opening="Thank you for today. I was happy :-] all day."),
    draft(bullets="- The INSERT COIN lamp was gone; I rebuilt your kind of cabinet."),
    draft(opening="[EXTERNAL] Thank you for today."),
    draft(opening="Thank you for today."),
]


@pytest.mark.parametrize(("gap", "text"), FIRES)
def test_it_fires(gap: str, text: str) -> None:
    assert marked(text, "FL401")[:1] == [gap]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_silent(text: str) -> None:
    assert "FL401" not in codes(text)


def test_it_is_off_in_templates() -> None:
    assert "FL401" not in codes(draft(greeting="Dear [Name],"), profile="template")
    assert "FL401" in codes(draft(greeting="Dear [Name],"), profile="card")


def test_what_is_quoted_is_not_the_senders() -> None:
    assert "FL401" not in codes(draft() + "\nOn Tue, Mar 3, 2026 at 2:15 PM Ana <ana@example.com> wrote:\n> Dear [Name],\n")
