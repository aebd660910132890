"""Regular expressions that are compiled when they are first needed: most drafts need few of them, and compiling all takes a second."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression over normal text, compiled on first use.

    Attributes:
        source: The expression.
    """

    def __init__(self, source: str) -> None:
        self.source = source

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled."""
        return re.compile(self.source)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """``search(text)``: the first match, or None."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """``match(text, at)``: the match at a place, or None."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """``fullmatch(text)``: the match of all of it, or None."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """``finditer(text)``: all matches."""
        return self.compiled.finditer

    @cached_property
    def sub(self) -> Callable[..., str]:
        """``sub(replacement, text)``: the text with every match replaced."""
        return self.compiled.sub
