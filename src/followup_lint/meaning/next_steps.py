"""Whether a sentence names a next step of this process: an event to come, or news of the decision, wished for or agreed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from followup_lint.meaning import step_words as words
from followup_lint.meaning.plain import clauses, plain, without_speech
from followup_lint.meaning.thanks import thanks_reader


def names_next_step(paragraph: list[str]) -> bool:
    """Whether one of the sentences of ``paragraph`` names a next step of this process."""
    sentences = [without_speech(plain(words.BRACKETS.sub(" ", sentence))) for sentence in paragraph]
    if any(map(_names, sentences)):
        return True
    return any(map(words.HEAR_OF_IT.search, sentences)) and any(map(words.NEWS.search, sentences))


def only_thanks_hopes_or_offers(paragraph: list[str]) -> bool:
    """Whether every sentence of ``paragraph`` only thanks, hopes to hear, or offers references or information."""
    return bool(paragraph) and all(_only_thanks_hopes_or_offers(sentence) for sentence in paragraph)


def _only_thanks_hopes_or_offers(sentence: str) -> bool:
    text = plain(sentence)
    if thanks_reader(sentence):
        return True
    if words.HEARING_FROM.search(text) and words.HOPES.search(text):
        return True
    return words.OFFERS.search(text) is not None and not words.CHASING.search(text)


@dataclass(frozen=True)
class _Sentence:
    """What is asked of a whole sentence, once for all of its clauses."""

    text: str

    @cached_property
    def looks_ahead(self) -> bool:
        return words.LOOKS_AHEAD.search(self.text) is not None

    @cached_property
    def answers_them(self) -> bool:
        return words.ANSWERS_THEM.search(self.text) is not None

    @cached_property
    def asks_or_hopes(self) -> bool:
        return words.IS_REQUEST.search(self.text) is not None or words.HOPES.search(self.text) is not None

    @cached_property
    def hears(self) -> bool:
        return words.HEAR.search(self.text) is not None

    @cached_property
    def only_offers(self) -> bool:
        """Whether it is an offer to talk with an if, and no step."""
        return words.OFFER_WITH_IF.search(self.text) is not None and words.GENERIC_TALK.search(self.text) is not None and not words.STRONG_STEP.search(self.text)

    def looks_back_before(self, clause: str) -> bool:
        """Whether ``clause`` goes on with thanks or a look back that an earlier clause began."""
        before = self.text[: max(0, self.text.find(clause))]
        return not self.looks_ahead and words.PAST.search(before) is not None


def _names(text: str) -> bool:
    """Whether plain ``text``, one sentence, names a next step."""
    sentence = _Sentence(text)
    return any(_clause_names(clause, sentence) for clause in clauses(text) or [text])


def _clause_names(clause: str, sentence: _Sentence) -> bool:
    clause = words.NOT_FORWARD.sub(" thank ", clause)
    chases = words.CHASING.search(clause) is not None and not sentence.answers_them
    own = words.OTHERS_STEP.sub(" ", clause)
    looks = words.LOOKS_AHEAD.search(clause) is not None
    looks_back = words.PAST.search(clause) is not None
    if words.STEP_NAMED.search(own) or words.WHAT_NEXT.search(own):
        is_fragment = len(sentence.text.split()) <= 8
        is_open = sentence.looks_ahead or is_fragment or sentence.text.endswith("?") or words.STRONG_STEP.search(own) is not None
        return not chases and (looks or (is_open and not (looks_back or sentence.looks_back_before(clause))))
    if chases or sentence.only_offers or words.INVITES_CALL.search(clause) or words.WISHES_YOU.search(clause):
        return False
    asks = sentence.text.endswith("?")
    if (words.STRONG_STEP.search(own) or (asks and words.NEWS.search(own))) and not looks_back and not sentence.looks_back_before(clause):
        return True
    if not looks and (looks_back or not sentence.looks_ahead):
        return re.match(r"mov(?:e|ing) (?:forward|ahead) (?:in|with|to|through|together)", own) is not None
    if words.PROGRESS.search(own) and not clause.startswith(("moving forward", "going forward")) and not words.CAREER.search(own):
        return True
    return _meets_or_hears(own, sentence)


def _meets_or_hears(clause: str, sentence: _Sentence) -> bool:
    """Whether a clause that looks ahead speaks of a meeting to come or of news of the process."""
    rest = words.WORK_WITH.sub(" ", words.TOUCH.sub(" ", words.HEARING_FROM.sub(" hear ", clause)))
    if words.NEWS.search(rest) and (sentence.hears or words.HEAR.search(rest)) and sentence.asks_or_hopes:
        return True
    return words.MEETING.search(rest) is not None
