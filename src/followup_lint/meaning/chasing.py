"""Whether the sender chases: will ring about the status, counts contacts that went unanswered, or means to ask again and again.

Three families of evidence, each found anywhere in a statement: a call to come and what it is to learn; contacts of the past, their
number, and the reader or the silence after them; any contact at all, often.
"""

from __future__ import annotations

import re

from followup_lint.meaning import chasing_words as words
from followup_lint.meaning.times import DAY, ORDINAL
from followup_lint.model import Statement

TRIGGERS = words.REACH_WORDS | words.PAST_WORDS | words.TOUCH_WORDS | words.PAST_TOUCH_WORDS | {"hearing"}
_WILL_CALL = re.compile(rf"{words.FUTURE}{words.WORD}{{0,9}}?{words.CALL}|{words.PRESENT}{words.CALL}|{words.COMES}")
_CALLS_FOR = re.compile(words.PURPOSE)
_ON_THE_LINE = re.compile(words.LINE)
_TO_COME = re.compile(
    rf"\b(?:will|shall|going to|tomorrow|tonight|next (?:week|month)|{DAY}|on the \d+\w*|weekend|undersigned|warned|warning|morning|coming|soon|in (?:a|two|three|some) (?:days|few days|week|weeks))\b"
)
_AWAITED = re.compile(words.AWAITED)
_RHYTHM = re.compile(words.RHYTHM)
_DECISION = re.compile(r"\b(?:choose me|pick me|hire me|decision|verdict|an answer|outcome|my application)\b")
_WAITING = re.compile(words.WAITING)
_QUANTITY = re.compile(rf"{words.QUANTITY}(?: (?:\w+|,)){{0,5}}? {words.TOUCHED}|\b{words.TOUCHED}(?: (?:\S+)){{0,9}}? {words.QUANTITY}")
_RECENT = re.compile(words.RECENT)
_CONDITIONAL = re.compile(words.CONDITIONAL)
_GOES_ON = re.compile(r"(?:\" )?(?:until|just|only|to|asking|and again|as long|every|each)\b")
_ME = frozenset("i me my mine myself undersigned".split())
_ASKER = _ME | frozenset("asking inquiring wondering wanting curious reach".split())
_YOU = frozenset("yourself yourselves ye ye've you your yours office board committee".split())
_IN_SILENCE = re.compile(words.SILENCE_IF)
_WILL_REACH = re.compile(rf"{words.FUTURE}{words.WORD}{{0,9}}?{words.REACH}|{words.PRESENT}{words.REACH}|{words.COMES}")
_OFTEN = re.compile(words.OFTEN)
_UNTIL_HEARD = re.compile(words.UNTIL_HEARD)
_NAG = re.compile(words.NAG)
_BY_PHONE = re.compile(rf"\b{words.PHONE_FORMS}(?: (?:to|at|up|on|in))? {words.READER}|\b{words.GIVE} (?:you|your \w+) (?:\S+ ){{0,3}}?{words.CALL_NOUN}")
_COUNTED = re.compile(
    rf"{words.I_REACHED}(?: (?!you \w+ed|me\b|who\b|that\b)\S+){{0,14}}? {words.TIMES}"
    rf"|{words.I_REACHED}(?: \S+){{0,6}}? {words.DATES}|\b{words.TIMES} (?:\w+ ){{0,2}}?(?:have |did )?{words.I_REACHED}|{words.I_REACHED}(?: \S+){{0,6}}? {words.MANY_NOUNS}|\b{words.COUNT} (?:\w+ ){{0,2}}?{words.NOUNS} (?:at|to) {words.READER}|\bi (?:have )?(?:been )?(?P<act>rung|rang|called|calling|ringing|written|wrote|emailed|emailing|phoned|phoning|texted|texting|tried|asked) and (?P=act)\b|\bi (?:just )?keep (?:on )?(?:ringing|calling|phoning|texting|emailing|writing|messaging|dialling|dialing|trying)\b"
)
_WEAKLY_COUNTED = re.compile(
    rf"{words.I_TRIED}(?: (?!you \w+ed|me\b|who\b|that\b)\S+){{0,9}}? (?:{words.TIMES}|{words.MANY_NOUNS}|{words.DATES})|\b{words.MANY_NOUNS}|\b(?:my|all my|both|none of my|any of my) (?:\w+ ){{0,4}}?{words.NOUNS}\b"
)
_ORDINAL = re.compile(
    rf"\b(?:this|that|it|here|these|which|today|now)\b(?: (?:'s|is|will|be|makes|make|would|must|marks|comes|counts|as|now|already|at|least|about|probably|if|i|am|count|counting|right|not|mistaken|message|has|to))*? (?:my |the |a |our )(?:\w+ )?{ORDINAL} (?:\w+ ){{0,2}}?(?:{words.NOUN}|go|shot|line|one|occasion|time (?:of (?:asking|writing|trying|calling)|(?:that )?i (?:have |am |had )?(?:now )?(?:{words.REACHED}|write|call|ask|asked|tried|try|ring)|writ\w+|call\w+|ask\w+))\b(?! (?:address|account|i (?:ever|heard|got)|(?:i write |of |i have written )?(?:this (?:evening|morning)|tonight|today|of the (?:day|evening))))"
    rf"|\b(?:writ\w+|call\w*|ask\w*|email\w*|ring\w*|try\w*|text\w*|phon\w*|contact\w*|disturb\w*|bother\w*|message|messaging|chas\w+) (?:\S+ ){{0,5}}?(?:(?:for|on) )?(?:the|my|a) {ORDINAL} (?:time|occasion|try|attempt)\b"
    rf"|\b(?:reminder|email|mail|message|attempt|letter|call|voicemail|note|follow up|try|text|nudge) (?:no\.?|no \.|number|nr\.?|nummer|#)? ?(?:{words.COUNT})\b(?= (?:from me|to you|and|about|since|on this|of mine|in|now|,|\.|:|with))|\b(?:{words.NOUN} (?:no\.? |number )?\d ,? ?(?:and )?){{2,}}"
    rf"|\b(?:lost|losing|lose) (?:all )?(?:count|track)\b(?: \S+){{0,8}}? (?:call\w*|messages?|emails?|rung|rang|phoned|written|texts?|texted|voicemails?|mails?|times|tried|letters|attempts)\b|\bumpteenth (?:time|{words.NOUN})\b"
    rf"|\b{ORDINAL} of (?:these|my|such|its kind|this sort|the)\b|\b(?:attempt|try|go|email|mail|letter|note|call|message|reminder) (?:number |no \.? ?|no\.? )?(?:{words.COUNT}) (?:at|in|of|on|to|from)\b|\b{words.COUNT} times (?:now )?that i have\b|\b{words.COUNT} (?:\w+ ){{0,3}}?missed calls\b(?: \S+){{0,14}}? (?:mine|me)\b|\b(?:that|this|it)(?: 's| is| makes| made| will make)(?: \w+){{0,2}}? {words.COUNT} (?:\w+ )?{words.NOUNS} (?:now|so far|by now|since|already|and|without|un\w+|that|i|from|of)\b|\b(?:my|of my|these|from me)(?: \w+)? (?:daily|weekly|fortnightly|regular|hourly|monthly) (?:reminders?|nudges?|check ins?|chasers?|inquir\w+)\b|\b(?:me|myself) again\b.{{0,30}}\b{ORDINAL} time\b|\b(?:my|mine) {ORDINAL} (?:{words.NOUN})\b"
)
_TWO_WAYS = re.compile(rf"\bi (?:have )?(?:\w+ )?{words.REACHED}(?: \S+){{0,5}}? (?:,|and|then|plus) (?:i )?(?:have )?(?:\w+ )?{words.REACHED}\b")
_WANTS_WORD = re.compile(r"i (?:\w+ )?(?:must|want to|need to|have to|would like to|wish to|only want to) (?:\w+ )?(?:know|hear|learn|find out|see|ask|be told)\b")
_DAYS = re.compile(rf"\b{DAY}\b.{{1,60}}\b{DAY}\b")
_CHASED = re.compile(r"\b(?:chased|again|nudged|reminded|followed)\b")
_TWO_NOUNS = re.compile(rf"\b(?:a|an|one|my|by) (?:\w+ ){{0,2}}?{words.NOUN} (?:, )?(?:and |then |plus )*(?:(?:a|an|one|another|my|by|even) )+(?:\w+ ){{0,2}}?{words.NOUN}\b")
_NO_ANSWER = re.compile(words.NO_ANSWER)
_ANSWERED = re.compile(
    r"\b(?:you|she|he|they|your \w+|and) (?:\w+ )?(?:answered|replied|returned|picked up|got back|responded|always|took) ?(?:both|me|my|every|each|all|within|so|the same|at once|promptly|them|it|kindly|right|straight|quickly|call)?\b"
)
_PERFECT = re.compile(
    r"(?:\b(?:i|we) (?:\w+ )?(?:have|had)|^have|^already|^(?:so far|now)|\bnow\b|\bsince\b|\bso far\b|\balready\b|\bthis week\b|\byesterday\b|^(?:that|this) (?:'s|is)) "
)
_TO_READER = re.compile(rf"\b(?:{words.REACHED}|{words.NOUNS})(?: \w+){{0,3}}? {words.READER}\b")
_MISHAP = re.compile(
    r"\b(?:by (?:mistake|accident)|accident\w*|duplicate\w*|went out|glitch\w*|pocket|bounced?|line dropped|cut out|signal|hung up|redialled each|dropped out|wrong (?:number|address|name|door|person|house|room|floor)|apolog\w+ (?:that|for) the|arrived twice|sent twice|my phone|outbox|double|missed (?:all|both|your|the)|your (?:\w+ )?(?:calls|emails|messages|letters|texts))\b"
)
_OTHERS = re.compile(words.OTHERS)
_OTHER_MATTER = re.compile(words.OTHER_MATTER)
_OTHER_OBJECT = re.compile(
    rf"(?:{words.CALL}|\b{words.REACHED})(?: (?:up|back|out|on|to|with|in|over|at))?(?: (?:to|with|at))? (?:(?:every|each|all) (?!(?:\w+ )?(?:day|days|morning|mornings|week|evening|afternoon|month|weekday|time|monday|tuesday|wednesday|thursday|friday)s?\b)\w+|(?:the|my|our|their|his|her|another) (?!(?:\w+ ){{0,2}}?{words.PLACE}\b|name|details|regards|daily|twice|again|since|every|each|and|back|day|morning|week|evening|afternoon|month|other|few|time|number|single|{words.NOUNS}|\d|same|way|first|last|next|end|middle|very|back|start|second|third)\w+|(?:them|mine|someone|people|home|around|round|folks?|everyone|everybody)\b)"
)
_WORK = re.compile(words.WORK)
_HISTORY = re.compile(words.HISTORY)
_RESTRAINT = re.compile(words.RESTRAINT)
_INVITED = re.compile(words.INVITED)
_CALL_ASKED = re.compile(rf"{words.INVITED}(?: \S+){{0,6}}? (?:to |and |i )?(?:call|phone|ring|text|message|telephone|check|follow|touch|ping|email|write|contact|chase)\b")
_ASKS_LEAVE = re.compile(words.ASKS_LEAVE)
_DEAR_READER = re.compile(rf"\b(?:{words.CALL}|{words.REACH}|{words.REACHED})(?: \w+){{0,2}}? (?:you|your)\b")


def chases(statement: Statement, before: str = "", after: str = "") -> bool:
    """Whether the sender chases in ``statement``, which stands between the statements ``before`` and ``after``."""
    if TRIGGERS.isdisjoint(statement.words):
        return False
    text = statement.text
    pieces = text.split(" but ") if " but " in text else [text]
    for number, piece in enumerate(pieces):
        later = " ".join(pieces[number + 1 :])
        if _chases(piece, later, before, after) and not (later and _RESTRAINT.search(later)):
            return True
    return len(pieces) > 1 and _counts(text, after) and not _INVITED.search(text)


def _chases(text: str, later: str, before: str, after: str) -> bool:
    found = _calls_about_status(text, after) or _comes_again(text, after) or _counts(text, f"{later} {after}")
    return found and not _INVITED.search(text) and not _CALL_ASKED.search(before)


def _calls_about_status(text: str, after: str) -> bool:
    """Family one: the sender will phone, text or message, and wants to learn how the decision stands."""
    said = frozenset(text.split())
    if words.PHONE_WORDS.isdisjoint(said) or words.COMING_WORDS.isdisjoint(said):
        return False
    if not (_CALLS_FOR.search(text) or _IN_SILENCE.search(text) or (_WANTS_WORD.match(after) and _BY_PHONE.search(text))):
        return False
    if _WAITING.search(text) or not (_comes_by_phone(text, said) or _WILL_CALL.search(text)):
        return False
    return not _is_leave(text) and not _is_other(text)


def _comes_by_phone(text: str, said: frozenset[str]) -> bool:
    """Whether a call comes to the reader without a verb of the sender's: "Thursday will find me on the line to you"."""
    return not said.isdisjoint(_ASKER) and _ON_THE_LINE.search(text) is not None and _TO_COME.search(text) is not None and not _is_awaited(text)


def _comes_again(text: str, after: str) -> bool:
    """Family two: any contact of the reader by the sender, again and again or until there is word."""
    if _GOES_ON.match(after):
        text = f"{text} {after}"
    said = frozenset(text.split())
    if words.OFTEN_WORDS.isdisjoint(said) or (words.REACH_WORDS.isdisjoint(said) and words.TOUCH_WORDS.isdisjoint(said)):
        return False
    if said.isdisjoint(_YOU) and not _TO_COME.search(text):
        return False
    signs = [sign for sign in (_UNTIL_HEARD, _NAG, _DECISION, _BY_PHONE, _CALLS_FOR) if sign.search(text)]
    if not signs or not (_rhythmic(text, said, signs) or (_OFTEN.search(text) and _WILL_REACH.search(text))):
        return False
    return not (_WORK.search(text) or _WAITING.search(text) or _is_leave(text) or (_HISTORY.search(text) and said.isdisjoint(_YOU)) or _is_other(text))


def _rhythmic(text: str, said: frozenset[str], signs: list[re.Pattern[str]]) -> bool:
    """Whether a rhythm of contacts is told until there is word, without a verb of the sender's: "a letter one week, a call the next"."""
    if said.isdisjoint(_ASKER) or said.isdisjoint(words.TOUCH_WORDS) or not _RHYTHM.search(text) or _is_awaited(text):
        return False
    return _UNTIL_HEARD in signs or (_CALLS_FOR in signs and not said.isdisjoint(_YOU))


def _counts(text: str, after: str) -> bool:
    """Family three: contacts of the past are counted, and the reader was the one contacted or nobody answered."""
    said = frozenset(text.split())
    if words.PAST_TOUCH_WORDS.isdisjoint(said) and words.PAST_WORDS.isdisjoint(said):
        return False
    if words.COUNT_WORDS.isdisjoint(said) and "my" not in said and "and" not in said and not re.search(r"\d", text):
        return False
    return _has_counted(text, after, said) and not any(veto.search(text) for veto in (_HISTORY, _MISHAP, _CONDITIONAL)) and not _is_other(text)


def _has_counted(text: str, after: str, said: frozenset[str]) -> bool:
    """Whether contacts are counted, with an answer missing or the reader named."""
    is_mine = not said.isdisjoint(_ME)
    if _NO_ANSWER.search(text):
        if (is_mine or "since" in said) and any(sign.search(text) for sign in (_WEAKLY_COUNTED, _TWO_WAYS, _TWO_NOUNS)):
            return True
        if is_mine and _RECENT.search(text) and _QUANTITY.search(text):
            return True
        return _COUNTED.search(text) is not None or _ORDINAL.search(text) is not None
    if _ORDINAL.search(text) or (is_mine and _DAYS.search(text) and _CHASED.search(text) and _TWO_WAYS.search(text)):
        return True
    if not (_NO_ANSWER.search(after) or _PERFECT.search(text) or _TO_READER.search(text)):
        return False
    return _COUNTED.search(text) is not None and not _ANSWERED.search(text)


def _is_other(text: str) -> bool:
    """Whether somebody else is contacted, or about another matter."""
    if _OTHER_MATTER.search(text):
        return True
    return (_OTHERS.search(text) is not None or _OTHER_OBJECT.search(text) is not None) and not _DEAR_READER.search(text)


def _is_leave(text: str) -> bool:
    """Whether the sender only asks to be let, leaves it to the reader, or means not to."""
    return _ASKS_LEAVE.search(text) is not None or _RESTRAINT.search(text) is not None


def _is_awaited(text: str) -> bool:
    """Whether it is the reader who is to call, or the sender sits by the telephone."""
    return _WAITING.search(text) is not None or _AWAITED.search(_UNTIL_HEARD.sub(" ", text)) is not None
