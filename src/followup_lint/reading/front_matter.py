"""The one thing that reading a file takes from its front matter: the profile."""

from __future__ import annotations

import re

LONGEST = 200
"""Lines that front matter may have; parsing holds to the same."""

_PROFILE = re.compile(r"profile[ \t]*:[ \t]*(?:\"([^\"]*)\"|'([^']*)'|([^#\r\n]*?))[ \t]*(?:[ \t]#.*)?")


def profile_of(text: str) -> str | None:
    """The value of ``profile:`` in the front matter of ``text``, or None."""
    lines = text.lstrip("\ufeff \t\r\n").split("\n", LONGEST + 1) if "profile" in text else []
    if not lines or lines[0].rstrip() != "---":
        return None
    found = None
    for line in lines[1:LONGEST]:
        bare = line.rstrip()
        if bare in ("---", "..."):
            return found
        match = _PROFILE.fullmatch(bare)
        if match:
            found = next((value.strip() for value in match.groups() if value), None)
    return None
