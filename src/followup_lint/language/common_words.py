"""Whether a draft is in English, told by its commonest words."""

from __future__ import annotations

from followup_lint.model import BODY_ZONES, Email

LEAST_WORDS = 20
"""Words below which a draft is too short to tell."""
LEAST_SHARE = 0.1
"""The share of common words below which a draft is not in English."""

COMMON = frozenset(
    "the of and to a in for is on that with was it as be this from at are i you by not or have an your my we our will can me so but which if do all has"
    " been would about they he she his her their what when who how there were had more some than them then up out no one time like just also into over very"
    " any these its us am i'm i've i'd i'll it's you're don't thank thanks work good could know see here new first last want need make made did get go".split()
)


def is_english(email: Email) -> bool:
    """Whether ``email`` is short, or at least one in ten of its body words is among the commonest English ones."""
    words = [word for zone in email.zones if zone.name in BODY_ZONES for word in zone.prose.split()]
    if len(words) < LEAST_WORDS:
        return True
    return sum(word.strip(".,;:!?\"'()“”‘’*_-–—").casefold().replace("’", "'") in COMMON for word in words) >= LEAST_SHARE * len(words)
