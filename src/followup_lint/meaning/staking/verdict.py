"""Whether the sender stakes everything on this one job."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.staking.doors import BURNT_BOATS, NO_OTHER, OFFER_DOWN, SEARCH_OVER
from followup_lint.meaning.staking.favors import ANYTHING, BEGGING, UNPAID
from followup_lint.meaning.staking.hopes import DREAM, LIFE, ONLY_ONE
from followup_lint.meaning.staking.innocents import INNOCENTS, OTHER_DREAM, OTHERS
from followup_lint.meaning.staking.plain import NO_PAY, SENT_AWAY, THIS_OR_NONE
from followup_lint.meaning.staking.ways import Family, Way, compiled
from followup_lint.meaning.staking.words import PAST_TIME
from followup_lint.model import Statement

_FAMILIES = (DREAM, ONLY_ONE, LIFE, NO_OTHER, SEARCH_OVER, OFFER_DOWN, BURNT_BOATS, BEGGING, ANYTHING, UNPAID, SENT_AWAY, THIS_OR_NONE, NO_PAY)
_WAYS = tuple((family, way) for family in _FAMILIES for way in family.ways)
# Where in the ways a word of their first sets stands.
_WORDS = frozenset(word for _, way in _WAYS for word in way.words[0])
_PLACES = MappingProxyType({word: tuple(place for place, (_, way) in enumerate(_WAYS) if word in way.words[0]) for word in _WORDS})
_OTHERS = Pattern(OTHERS)
_OTHER_DREAM = Pattern(OTHER_DREAM)
# A denial, which takes back what comes after it.
_DENIAL = Pattern(r"\b(?:(?:will|would|do|can|could|need|going to|here to|am|want to) not (?:\w+ )?|(?:am )?not (?:going to |here to |one to |about to )|never |without |rather than )(?:say|saying|claim|claiming|pretend|pretending|call|calling|tell|telling|swear|gush|insist|add|write|writing)(?: [^ .;!?:]+){0,8} ?$|\b(?:will not|would not|not going to|do not|am not|never|nor|not|no need to|without|rather than|instead of|far from|no intention of|hate to|stop short of|not here to|not one to|could have|might have|nearly|almost|was going to)(?: (?:\w+|,)){0,3}?(?: (?:say|saying|claim|claiming|pretend|pretending|call|calling|tell|telling|ask|asking|mean|so|to|the|my|that|you|me|be|it|a|is|this|at|and|or)){0,4} ?$")
# The sender as "a man who".
_THIRD_SELF = Pattern(r"\b(?:you|your \w+) (?:\w+ )?(?:interviewed|met|saw|spoke (?:to|with)|talked (?:to|with)|received|sat across from|have before you|are reading)(?: [^ .;!?:]+){0,4}? , ?(?:on \w+ , )?an? (?:\w+ )?(?:man|woman|person|candidate|girl|lad|lady|nurse|cook)|\b(?:you|your \w+) (?:\w+ )?(?:interviewed|met|saw|spoke (?:to|with)|talked (?:to|with)|received|have before you|are reading)(?: [^ .;!?]+){0,4}? an? (?:\w+ )?(?:man|woman|person|candidate|girl|lad|lady|nurse|cook) (?:who|that|whose)\b|\bthe undersigned\b")
_THIRD_WORDS = frozenset("man woman person candidate girl lad lady nurse cook undersigned".split())
_THIRD = Pattern(r"\b(?:he|she|who|the undersigned)\b")
_PAST = Pattern(rf"\b{PAST_TIME}\b")
_READER = frozenset("you your yours here this placeholder".split())


def stakes_everything(statements: Sequence[Statement], at: int) -> bool:
    """Whether the sender stakes everything on this one job in the statement at ``at``; those beside it may say why."""
    text, words = statements[at].text, statements[at].words
    if not _THIRD_WORDS.isdisjoint(words) and _THIRD_SELF.search(text):
        text, words = _THIRD.sub("i", text), words | {"i"}
    places = {place for word in words & _WORDS for place in _PLACES[word]}
    found = [(family, way) for family, way in map(_WAYS.__getitem__, sorted(places)) if all(not kind.isdisjoint(words) for kind in way.words[1:])]
    if not found:
        return False
    text = _OTHER_DREAM.sub(" ", _OTHERS.sub(" ", text))
    return any(_is_said(way, text) and _counts(family, text, statements, at) for family, way in found)


def _is_said(way: Way, text: str) -> bool:
    """Whether ``text`` says it and does not deny it just before."""
    first, *others = way.patterns
    if not all(compiled(other).search(text) for other in others):
        return False
    return any(not _DENIAL.search(text[max(0, match.start() - 50) : match.start()]) for match in compiled(first).finditer(text))


def _counts(family: Family, text: str, statements: Sequence[Statement], at: int) -> bool:
    """Whether what is said is no innocent of its family."""
    if _PAST.search(text) and _READER.isdisjoint(statements[at].words):
        return False
    if family.unless and compiled(family.unless).search(text):
        return False
    if family.name in INNOCENTS and compiled(INNOCENTS[family.name]).search(text):
        return False
    if not family.needs or compiled(family.needs).search(text):
        return True
    beside = compiled(family.beside or family.needs)
    return any(beside.search(other) for other in _beside(statements, at))


def _beside(statements: Sequence[Statement], at: int) -> Iterator[str]:
    for place in (at - 1, at + 1):
        if 0 <= place < len(statements) and statements[place].zone == statements[at].zone:
            yield statements[place].text
