"""Whether the sender chases: will ring about the status, counts contacts that went unanswered, or means to ask again and again.

Three families of evidence, each found anywhere in a statement: a call to come and what it is to learn; contacts of the past, their
number, and the reader or the silence after them; any contact at all, often.
"""

from __future__ import annotations

from followup_lint.meaning.chasing import gates, signs, words
from followup_lint.meaning.chasing.signs import Said
from followup_lint.model import Statement

_COUNTED = (signs.COUNTED_TIMES, signs.COUNTED_NOUNS, signs.COUNTED_DATES, signs.SENT_ON_DATES, signs.REPEATED)
_POSTSCRIPT = "p.s . "
_ME = frozenset("i me my mine myself undersigned".split())
_ASKER = _ME | frozenset("asking inquiring wondering wanting curious reach".split())
_YOU = frozenset("yourself yourselves ye ye've you your yours office board committee".split())
_REACHES = frozenset(form for form in words.REACH_WORDS | words.TOUCH_WORDS if not form.endswith(("ed", "ang", "ung", "ote", "itten")))
_REACHED = words.PAST_WORDS | words.PAST_TOUCH_WORDS
_ANY = _REACHES | gates.CONTACTS | gates.CALLS | gates.WEAK | gates.LOOKS


def chases(statement: Statement, before: str = "", after: str = "") -> bool:
    """Whether the sender chases in ``statement``, which stands between the statements ``before`` and ``after``."""
    if _ANY.isdisjoint(statement.words) or not _may_chase(statement.words, after):
        return False
    text = statement.text.removeprefix(_POSTSCRIPT)
    whole = Said(text, statement.words)
    if " but " not in text:
        return _chases(whole, "", before, after) or _called_by_turns(whole, before, after)
    pieces = text.split(" but ")
    for number, piece in enumerate(pieces):
        later = " ".join(pieces[number + 1 :])
        if _chases(Said(piece), later, before, after) and not (later and signs.RESTRAINT.search(later)):
            return True
    return (_counts(whole, after) and not signs.INVITED.search(text)) or _called_by_turns(whole, before, after)


def _may_chase(found: frozenset[str], after: str) -> bool:
    """Whether the words ``found`` leave room for a call to come, for contacts that recur, or for contacts of the past."""
    if not gates.CONTACTS.isdisjoint(found) or not (gates.CALLS.isdisjoint(found) or words.COMING_WORDS.isdisjoint(found)):
        return True
    if not (gates.WEAK.isdisjoint(found) or gates.TIMES.isdisjoint(found)):
        return True
    return _may_reach(found) and (_may_recur(found) or after.startswith(signs.GOES_ON))


def _chases(said: Said, later: str, before: str, after: str) -> bool:
    found = _calls_about_status(said, after) or _comes_again(said, after) or _counts(said, f"{later} {after}" if later else after)
    return found and not signs.INVITED.search(said.text) and not signs.CALL_ASKED.search(before)


def _called_by_turns(said: Said, before: str, after: str) -> bool:
    """Whether one call is told here and the next in the statement beside it: "I called Monday. I called Tuesday."."""
    if gates.DATES.isdisjoint(said.words) or not signs.ONE_CALL.match(said.text):
        return False
    return bool(signs.ONE_CALL.match(after) or signs.ONE_CALL.match(before)) and not _is_other(said)


def _calls_about_status(said: Said, after: str) -> bool:
    """Family one: the sender will phone, text or message, and wants to learn how the decision stands."""
    if gates.CALLS.isdisjoint(said.words) or words.COMING_WORDS.isdisjoint(said.words):
        return False
    if not (signs.CALLS_FOR.shows(said) or signs.IN_SILENCE.shows(said) or (signs.WANTS_WORD.match(after) and signs.BY_PHONE.shows(said))):
        return False
    if signs.WAITING.search(said.text) or not (_comes_by_phone(said) or signs.WILL_CALL.search(said.text)):
        return False
    return not _is_leave(said) and not _is_other(said)


def _comes_by_phone(said: Said) -> bool:
    """Whether a call comes to the reader without a verb of the sender's: "Thursday will find me on the line to you"."""
    if _ASKER.isdisjoint(said.words) or not signs.ON_THE_LINE.search(said.text):
        return False
    return signs.TO_COME.search(said.text) is not None and not _is_awaited(said)


def _comes_again(said: Said, after: str) -> bool:
    """Family two: any contact of the reader by the sender, again and again or until there is word."""
    if after.startswith(signs.GOES_ON):
        said = Said(f"{said.text} {after}")
    if not _may_reach(said.words) or not _may_recur(said.words):
        return False
    aims_at_reader = not _YOU.isdisjoint(said.words)
    is_rhythmic = _is_rhythmic(said) and (signs.UNTIL_HEARD.shows(said) or (aims_at_reader and signs.CALLS_FOR.shows(said)))
    if not (is_rhythmic or _returns(said)) or not (aims_at_reader or signs.TO_COME.search(said.text)):
        return False
    is_history = not aims_at_reader and not signs.AHEAD.search(said.text) and signs.HISTORY.search(said.text)
    return not (is_history or signs.WORK.search(said.text) or signs.WAITING.search(said.text) or _is_leave(said) or _is_other(said))


def _may_reach(found: frozenset[str]) -> bool:
    """Whether there is a word of contact: "write", or "look" with "in"."""
    return not _REACHES.isdisjoint(found) or not (gates.LOOKS.isdisjoint(found) or gates.INTO.isdisjoint(found))


def _may_recur(found: frozenset[str]) -> bool:
    """Whether there is a word of repetition, or of days in a row."""
    return not gates.OFTEN.isdisjoint(found) or not (gates.PERIODS.isdisjoint(found) or gates.LINKS.isdisjoint(found))


def _is_rhythmic(said: Said) -> bool:
    """Whether a rhythm of contacts is told, without a verb of the sender's: "a letter one week, a call the next"."""
    if _ASKER.isdisjoint(said.words) or words.TOUCH_WORDS.isdisjoint(said.words):
        return False
    return signs.RHYTHM.search(said.text) is not None and not _is_awaited(said)


def _returns(said: Said) -> bool:
    """Whether the sender will reach the reader often, and it is for the decision."""
    if not any(sign.shows(said) for sign in (signs.UNTIL_HEARD, signs.DECISION, signs.NAG, signs.BY_PHONE, signs.CALLS_FOR)):
        return False
    return signs.OFTEN.search(said.text) is not None and signs.WILL_REACH.search(said.text) is not None


def _counts(said: Said, after: str) -> bool:
    """Family three: contacts of the past are counted, and the reader was the one contacted or nobody answered."""
    if _REACHED.isdisjoint(said.words):
        return False
    said = said.with_numerals()
    if gates.CONTACTS.isdisjoint(said.words) and (gates.TIMES.isdisjoint(said.words) or gates.WEAK.isdisjoint(said.words)):
        return False
    if words.COUNT_WORDS.isdisjoint(said.words) and gates.NUMERAL not in said.words and not _may_pair(said.words):
        return False
    if not _has_counted(said, after):
        return False
    return not any(veto.search(said.text) for veto in (signs.HISTORY, signs.MISHAP, signs.CONDITIONAL)) and not _is_other(said)


def _may_pair(found: frozenset[str]) -> bool:
    """Whether there may be contacts joined by "and", or more than one of "my" contacts, with silence after them."""
    return not found.isdisjoint(("and", "my", "since")) and not (gates.SILENCES.isdisjoint(found) and gates.ACTS.isdisjoint(found))


def _has_counted(said: Said, after: str) -> bool:
    """Whether contacts are counted, with an answer missing or the reader named."""
    if _is_numbered(said) or (signs.NO_ANSWER.shows(said) and _is_unanswered(said)):
        return True
    if not any(sign.shows(said) for sign in _COUNTED) or signs.ANSWERED.search(said.text):
        return False
    return any(sign.search(text) for sign, text in ((signs.NO_ANSWER, after), (signs.PERFECT, said.text), (signs.TO_READER, said.text)))


def _is_numbered(said: Said) -> bool:
    """Whether a contact is called the third or the fifth, or several are told day by day."""
    if any(sign.shows(said) for sign in (signs.ORDINAL, signs.NUMBERED, signs.HOW_OFTEN, signs.UNCOUNTED, signs.REGULAR)):
        return True
    if _ME.isdisjoint(said.words) or gates.DAYS.isdisjoint(said.words):
        return False
    return all(sign.search(said.text) for sign in (signs.CHASED, signs.DAYS, signs.TWO_WAYS))


def _is_unanswered(said: Said) -> bool:
    """Whether more contacts than one are told of, in a text that tells of silence."""
    text = said.text
    is_mine = not _ME.isdisjoint(said.words) or signs.UNNAMED.match(text) is not None
    if (is_mine or "since" in said.words) and (signs.WEAKLY_COUNTED.shows(said) or signs.TWO_WAYS.search(text) or signs.TWO_NOUNS.search(text)):
        return True
    if signs.LISTED.match(text) or signs.GOES_ON_CALLING.shows(said) or signs.BRIEFLY.match(text) or any(sign.shows(said) for sign in _COUNTED):
        return True
    return is_mine and signs.RECENT.search(text) is not None and signs.QUANTITY.search(text) is not None


def _is_other(said: Said) -> bool:
    """Whether somebody else is contacted, or about another matter."""
    if signs.OTHER_MATTER.search(said.text):
        return True
    return (signs.OTHERS.search(said.text) is not None or signs.OTHER_OBJECT.search(said.text) is not None) and not signs.DEAR_READER.search(said.text)


def _is_leave(said: Said) -> bool:
    """Whether the sender only asks to be let, leaves it to the reader, or means not to."""
    return signs.ASKS_LEAVE.search(said.text) is not None or signs.RESTRAINT.search(said.text) is not None


def _is_awaited(said: Said) -> bool:
    """Whether it is the reader who is to call, or the sender sits by the telephone."""
    return signs.WAITING.search(said.text) is not None or signs.AWAITED.search(signs.UNTIL_HEARD.sub(" ", said.text)) is not None
