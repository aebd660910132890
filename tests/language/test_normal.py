"""One normal form for what was typed in many ways."""

from __future__ import annotations

import pytest

from followup_lint.language.normal import normal

SAME = [
    ("i will call you", ["I'll call you", "I’ll call you", "Ill call you", "I WILL CALL YOU", "i will\ncall   you", "*I will* call you", "I'll call u"]),
    ("could you please forward this", ["Could you please forward this", "cld u pls fwd this", "Could you,\u00a0please"[:9] + " please foward this"]),
    ("do not wait", ["Don't wait", "dont wait", "Do not wait", "don`t wait"]),
    ("my resume - thanks", ["My résumé — thanks", "my resume -- thanks"]),
    ("follow up email", ["follow-up e-mail", "Follow-up email"]),
]


@pytest.mark.parametrize(("form", "text"), [(form, text) for form, texts in SAME for text in texts])
def test_it_reads_alike(form: str, text: str) -> None:
    assert normal(text) == form


def test_speech_is_left_out() -> None:
    assert normal('She said “drop by any time” and smiled.') == 'she said " " and smiled .'


def test_a_placeholder_is_one_word() -> None:
    assert normal("Please tell [Second Interviewer] and {{ name }}.") == "please tell placeholder and placeholder ."


@pytest.mark.parametrize("text", ["", "\ud800", "'" * 300, "a" * 5000, "—" * 50, "\x00", '"' * 99, "ill ", "ﬁ ﷺ"])
def test_nothing_raises(text: str) -> None:
    assert isinstance(normal(text), str)


@pytest.mark.parametrize("word", ["today", "Mr", "dont", "cannot", "inc", "e", "ill", "us", "may", "gonna", "Jan", "co"])
@pytest.mark.parametrize("form", ["{}", "{}.", "({}", "{})", "{}!", '"{}"', "'{}'", "{},", "{}.)", "{}?!", "({})."])
def test_a_simple_word_reads_as_spacy_reads_it(word: str, form: str) -> None:
    from followup_lint.language.normal import _SPELLINGS
    from followup_lint.language.spacy_tokens import norms

    run = form.format(word)
    spelled = " ".join(_SPELLINGS.get(norm, norm) for norm in map(str.casefold, norms(run)))
    if run.casefold() not in _SPELLINGS and "\"" not in run:
        assert normal(run) == (spelled.replace("ill", "i will", 1) if spelled.startswith("ill ") and spelled[4:5].isalpha() else spelled)
