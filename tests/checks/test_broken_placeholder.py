"""Marks of a template that do not pair, and templates that are whole."""

from __future__ import annotations

import pytest
from tables import codes, draft, marked

FIRES = [
    ("{{ name }", draft(greeting="Dear {{ name },")),
    ("{{ name ]]", draft(greeting="Dear {{ name ]],")),
    ("{{ name", draft(greeting="Dear {{ name,")),
    ("name }}", draft(greeting="Dear name }},")),
    ("{name}}", draft(greeting="Dear {name}},")),
    ("{{{ signature }}", draft(signed="Best,\n{{{ signature }}\n{{ phone }}")),
    ("[Name", draft(greeting="Dear [Name,")),
    ("Name]", draft(greeting="Dear Name],")),
    ("[[Name]", draft(greeting="Dear [[Name],")),
    ("<Company Name", draft(opening="Thank you for showing me <Company Name today.")),
    ("{old_job", draft(opening="Thank you. At {old_job I welded.")),
    ("*|FNAME|", draft(greeting="Dear *|FNAME|,")),
    ("%ROLE", draft(opening="Thank you for the talk about %ROLE today.")),
    ("${system", draft(opening="Thank you for showing me ${system today.")),
    ("{% if panel }}", draft(opening="{% if panel }}Thank you all.")),
    ("{% if panel %}", draft(opening="{% if panel %}Thank you all.")),
    ("{% endfor %}", draft(bullets="{% if x %}\n- {{ need }}: I did it.\n{% endfor %}")),
    ("{{#each needs}}", draft(bullets="{{#each needs}}\n- {{this}}: I did it.")),
    ("*|IF:PANEL|*", draft(opening="*|IF:PANEL|*Thank you all.")),
    ("{% else %}", draft(opening="Thank you.{% else %}")),
    ("<%= role >", draft(opening="Thank you for the talk about the <%= role > post.")),
    ("%(name", draft(greeting="Dear %(name,")),
]
WHOLE = [
    draft(greeting="Dear {{ name }},", signed="Best,\n{{ sender }}\n{{ phone }}"),
    draft(bullets="{% for need in needs %}\n- {{ need.what }}: I {{ need.did | default('did it') }}.\n{% endfor %}"),
    draft(opening="{% if panel %}Thank you all.{% elif two %}Thank you both.{% else %}Thank you.{% endif %}"),
    draft(opening="{{#if panel}}Thank you all.{{else}}Thank you.{{/if}}"),
    draft(opening="*|IF:PANEL|*Thank you all.*|ELSE:|*Thank you.*|END:IF|*"),
    draft(opening="{# note: {{ not read #}Thank you {{ {'m': 'sir'}[form] }}."),
    draft(opening="{% raw %}{{ name }{% endraw %}Thank you."),
    draft(opening="{{!-- was {{#if panel}} --}}Thank you."),
    draft(greeting="Dear [Name [and the panel]],"),
    draft(bullets="- You need response times < 4 hours; I ran a desk at 2.5 with a staff > 12."),
    draft(bullets="- You lose 5% VAT; I kept 100% of it."),
    draft(opening="Thank you :-] for today :{"),
    draft(bullets="- You have A*|A*|B on the wall; my grades were the same."),
    draft(bullets="- Your code `docs/{page` is broken; I fix such things."),
    draft(bullets="- See [my write-up](https://example.com/{{ slug }}) of what you need."),
    draft(signed="Best,\n[[Full Name]]\n${phone}"),
    draft(opening="Thank you.{% set role = 'welder' %} {{ role }} is what I am."),
    draft(greeting="Dear %(name)s,"),
]


@pytest.mark.parametrize(("mark", "text"), FIRES)
def test_it_fires(mark: str, text: str) -> None:
    assert marked(text, "FL402", profile="template")[:1] == [mark]


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_whole_is_silent(text: str) -> None:
    assert "FL402" not in codes(text, profile="template")


def test_it_is_for_templates() -> None:
    assert "FL402" not in codes(draft(greeting="Dear {{ name },"))


def test_the_message_says_which_mark_and_where() -> None:
    from followup_lint import lint

    found = next(f for f in lint("Dear {{ name },\n\nThank you.\n", profile="template").findings if f.code == "FL402")
    assert found.message == 'In line 1: "{{" is closed by "}", not by "}}".'
    assert (found.line, found.column) == (1, 6)


def test_a_loop_does_not_upset_the_zones() -> None:
    from followup_lint import parse

    email = parse(draft(bullets="{% for need in needs %}\n- {{ need.what }}: I did it.\n{% endfor %}"))
    assert [bullet.text for bullet in email.bullets] == ["{{ need.what }}: I did it."]
    assert email.closing is not None
    assert email.closing.text == "I look forward to next steps."
