"""The nearest known name, for messages about unknown ones."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``; did you mean "long-body"?`` for the known name nearest to ``name``, else an empty string."""
    from difflib import get_close_matches

    spelled = {candidate.casefold(): candidate for candidate in known}
    near = get_close_matches(name.casefold(), list(spelled), n=1, cutoff=0.5)
    return f'; did you mean "{spelled[near[0]]}"?' if near else ""
