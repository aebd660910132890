"""What a way to stake everything is made of: the words that must stand in it, and the patterns that say it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from followup_lint.meaning.patterns import Pattern


@dataclass(frozen=True)
class Way:
    """One way to say it.

    Attributes:
        words: A statement that lacks a word of any of these sets does not say it; asked first, for it costs little.
        patterns: All of these, wherever they stand in the statement.
    """

    words: tuple[frozenset[str], ...]
    patterns: tuple[str, ...]


@dataclass(frozen=True)
class Family:
    """The ways to stake everything on a job that are innocent for the same reasons.

    Attributes:
        name: What is done.
        ways: Any of these says it.
        needs: And this pattern must be found in the statement.
        beside: Or this in one beside it; ``needs`` where there is none.
        unless: What makes an innocent of it.
    """

    name: str
    ways: tuple[Way, ...]
    needs: str = ""
    beside: str = ""
    unless: str = ""


def said(words: str, pattern: str) -> Way:
    """A way told by one pattern; the sets of ``words`` are parted by bars."""
    return Way(_sets(words), (pattern,))


def together(words: str, *patterns: str) -> Way:
    """A way told by several kinds of words, in any order; what is denied before the first kind is not said."""
    return Way(_sets(words), tuple(rf"\b(?:{pattern})(?= |$)" for pattern in patterns))


@cache
def compiled(source: str) -> Pattern:
    """The pattern of ``source``, made once and compiled when it is first needed."""
    return Pattern(source)


def _sets(words: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(part.split()) for part in words.split("|"))
