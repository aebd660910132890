"""What cannot change the verdict on conduct: case, quotes, contractions, margins, names, and an innocent sentence before or after."""

from __future__ import annotations

import importlib
import re
import textwrap
from collections.abc import Callable

import pytest
from tables import SIGNED

from followup_lint import Config, Linter

RULES = {
    "FL301": "forward_request",
    "FL302": "status_chasing",
    "FL303": "unannounced_visit",
    "FL304": "mailing_list",
    "FL305": "pressure",
    "FL306": "fixation",
}
LINTER = Linter(Config(select=tuple(RULES)))
SPELLED_OUT = {"I'll": "I will", "I've": "I have", "I'm": "I am", "I'd": "I would", "you've": "you have", "you'll": "you will", "don't": "do not", "won't": "will not", "can't": "cannot", "it's": "it is", "there's": "there is"}


def table(code: str, name: str) -> list[str]:
    """The sentences of a table in the test module of a rule."""
    module = importlib.import_module(f"checks.test_{RULES[code]}")
    return [entry if isinstance(entry, str) else entry[0] for entry in getattr(module, name)]


def verdict(code: str, body: str) -> bool:
    text = f"Dear Ana,\n\n{body}\n\n{SIGNED}\n"
    return any(finding.code == code for finding in LINTER.lint(text).findings)


def curly(text: str) -> str:
    return re.sub(r"(?<=\w)'", "’", text)


def spelled_out(text: str) -> str:
    for short, long in SPELLED_OUT.items():
        text = re.sub(rf"\b{short}\b", long, text)
    return text


CHANGES: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "lower case": str.lower,
    "curly quotes": curly,
    "contractions spelled out": spelled_out,
    "wrapped at 40": lambda text: textwrap.fill(text, 40, break_long_words=False, break_on_hyphens=False),
    "wrapped at 60": lambda text: textwrap.fill(text, 60, break_long_words=False, break_on_hyphens=False),
    "wrapped at 100": lambda text: textwrap.fill(text, 100, break_long_words=False, break_on_hyphens=False),
    "another name": lambda text: re.sub(r"\bPriya\b", "Oluwaseun", text),
    "a sentence before": lambda text: f"The tour of the yard was good. {text}",
    "a sentence after": lambda text: f"{text} The yard looked tidy.",
}
CASES = [(code, name, change) for code in RULES for name in ("FIRES", "SILENT") for change in CHANGES]


@pytest.mark.parametrize(("code", "name", "change"), CASES)
def test_the_verdict_stays(code: str, name: str, change: str) -> None:
    changed = [sentence for sentence in table(code, name) if verdict(code, CHANGES[change](sentence)) is not verdict(code, sentence)]
    assert changed == []


@pytest.mark.parametrize("code", RULES)
def test_the_sentences_are_judged_alone(code: str) -> None:
    fired = [verdict(code, sentence) for sentence in table(code, "FIRES")]
    assert sum(fired) >= 0.9 * len(fired)
    assert not any(verdict(code, sentence) for sentence in table(code, "SILENT"))
