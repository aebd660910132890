"""What the name of a file says about what is in it."""

from __future__ import annotations

import os
import re

TEXT = frozenset({".txt", ".text", ".md", ".markdown"})
TEMPLATE = frozenset({".j2", ".jinja", ".jinja2", ".njk", ".hbs", ".mustache"})
SUFFIXES = TEXT | TEMPLATE
"""The suffixes, in lower case, of the files that ``read`` reads."""
LATER = frozenset({".eml", ".html", ".htm"})
"""Suffixes of drafts that cannot be read yet: taken for text, their markup would be judged."""

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}")


def suffix_of(name: str) -> str:
    """The suffix of ``name`` in lower case; empty where what follows the last dot is none ("Mail to Dr. Smith")."""
    suffix = os.path.splitext(os.path.basename(name))[1].lower()
    return suffix if _SUFFIX.fullmatch(suffix) else ""


def is_template(name: str) -> bool:
    return suffix_of(name) in TEMPLATE


def format_of(name: str) -> str:
    """The suffix that tells the format: of a template that of its text ("thanks.html.j2" is ".html"), if it is known."""
    suffix = suffix_of(name)
    if suffix in TEMPLATE:
        inner = suffix_of(os.path.splitext(name)[0])
        return inner if inner in LATER else suffix
    return suffix
