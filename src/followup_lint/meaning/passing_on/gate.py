"""The gate of passing on: sets of words without which no statement asks for it, so that most statements cost next to nothing.

Three things must stand in it: a word of giving or telling, a word of the sender's thing or thanks, and a sign of asking.
"""

from __future__ import annotations

from followup_lint.meaning.passing_on.words import BASES, LOOP_WORDS, MOVE_WORDS, SAY_WORDS, TELL_WORDS
from followup_lint.meaning.verbs import words_of
from followup_lint.model import Statement

SURE_WORDS = frozenset({"be", "do", "doing"}) | words_of("see make ensure check arrange have get ask")
ACTS = MOVE_WORDS | TELL_WORDS | SAY_WORDS | LOOP_WORDS | SURE_WORDS
_WISHED = frozenset(
    "go went come came chance reach reaches reached way hear heard know see seen read has had got goes gets land lands forwarded passed shared shown sent given placed laid handed conveyed circulated word copy told told look".split()
)
_RARE = frozenset(
    "follow arrive sure certain hears reads learns knows through knew saw end ends ended finds find learned learn finish wander wanders drift drifts travel travels known ought should channel messenger bearer courier postman conduit mouthpiece emissary ambassador envoy herald".split()
)
# Words that stand in every other mail; alone they open no gate.
_EVERYDAY = frozenset("be have has had having make made makes making in your".split())
TRIGGERS = (ACTS | _WISHED) - _EVERYDAY | _RARE
# What is passed on, or how thanks sound.
_OURS = frozenset(
    "it this these them that those mine my our so same both either one lot some all above below what everything how attached enclosed copy copies thanks thank thanked thanking thankful gratitude grateful appreciation appreciate appreciated obliged indebted beholden cheers ta kudos praise compliments credit much forward word words let letting tell telling inform assure enjoyed loved liked learned learnt valued a the her him hello bravo".split()
)
# The papers that go by "the": "the deck", "the pics".
_PAPERS = frozenset(
    "deck pdf card cards pic pics picture pictures photo photos photographs plan plans drawing drawings playlist sketch sketches sheet sheets cv resume letter letters note notes mail email portfolio reel slides sample samples report file files document documents certificate certificates reference references testimonials link links numbers figures costings menu recipe tape video recording transcript papers pages bullets".split()
)
_OURS_ALONE = _OURS - frozenset("a the that all one what so".split()) | _PAPERS
_ASKING = frozenset(
    "requested desired sommer abeg biko oya please kindly could would can may might should must ought if when whenever hope hoping trust ask asking asks asked beg request requesting mind favor kindness goodness grateful obliged appreciate appreciated glad happy happier pleased wish wishing want like love wonder wondering need needs deserves deserve sure welcome free leave helping help relying counting count worth chance invite urge pray maybe perhaps let ensure permission possible easier sleep rest next once do through via shall will hesitate shy afraid forget remember hands how depends appoint ace nobody dear sir madam deserve legend star".split()
) 
_LEADS = frozenset(". ! ? ; : , ( - and or then but so plus also just do maybe perhaps simply please kindly by how about not".split()) | {'"'}


def may_ask(statement: Statement) -> bool:
    """Whether ``statement`` holds a word of each kind, so that it is worth a closer look."""
    words = statement.words
    if TRIGGERS.isdisjoint(words) or _OURS_ALONE.isdisjoint(words):
        return False
    return not _ASKING.isdisjoint(words) or _commands(statement.text)


def _commands(text: str) -> bool:
    """Whether an act stands where a command begins: first, or behind a mark or "and"."""
    before = "."
    for word in text.split():
        if word in BASES and before in _LEADS:
            return True
        before = word
    return False
