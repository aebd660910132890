"""The three profiles: tables of what is off, and of limits that differ."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MailProfile = str


@dataclass(frozen=True)
class Profile:
    """What a kind of draft is judged by.

    Attributes:
        off: Codes of rules that do not run unless selected by code or name.
        options: Options by code that differ from the rule's own defaults.
    """

    off: frozenset[str] = frozenset()
    options: dict[str, dict[str, Any]] = field(default_factory=dict)


PROFILES: dict[str, Profile] = {
    "email": Profile(off=frozenset({"FL402", "FL403"})),
    "template": Profile(off=frozenset({"FL401"})),
    "card": Profile(
        off=frozenset({"FL105", "FL107", "FL109", "FL111", "FL112", "FL402", "FL403"}),
        options={"FL201": {"max_words": 100}},
    ),
}
