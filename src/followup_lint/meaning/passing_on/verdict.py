"""Whether the reader is asked to pass the mail, the thanks or the papers on to somebody else.

Three things make it so, wherever they stand: an act asked of the reader (or wished for), something of the sender's, and somebody else who gets it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.meaning.passing_on.asking import is_asked
from followup_lint.meaning.passing_on.gate import ACTS, SURE_WORDS, may_ask
from followup_lint.meaning.passing_on.vetoes import is_offered, is_told_of, is_withdrawn
from followup_lint.meaning.passing_on.wishes import SENT, SURE, is_sent, is_wished
from followup_lint.meaning.passing_on.words import (
    BARE_THANKS,
    GOAL,
    GOALS_OF,
    GRATITUDE,
    IT,
    LOOP_WORDS,
    MINE,
    MOVE_WORDS,
    MY_ANY,
    ON,
    OTHER,
    PERSON,
    SAY_WORDS,
    SPOT,
    TELL_WORDS,
    THANKS,
)
from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.verbs import words_of
from followup_lint.model import Statement

_SPEAK_WORDS = words_of("convey relay communicate transmit get pass bring")
_WORD = Pattern(r"(?<![^ ])[a-z]+(?= )")

_FILL = r"(?:(?:also|too|please|just|kindly|all|both|some|of|a|the|my|big|huge|as well|perhaps|maybe|even|for me|from me|on my behalf|personally|quickly|either|very|quietly|directly|straight) ){0,3}"
_TO_OTHER = rf"(?:{GOAL} {OTHER}|{SPOT})"
_WITHIN = r"(?: (?!to\b|i\b|we\b)[^\s.;!?]+)"
_MOVED_MINE = [Pattern(pattern) for pattern in (
    rf" {_FILL}(?:{ON} )?{MINE}{_WITHIN}{{0,8}}? {_TO_OTHER}",
    rf" (?:{ON} )?{GOAL} (?:of )?{OTHER}[^\s.;!?]* (?:[^\s.;!?]+ ){{0,14}}?{MINE}",
)]  # fmt: skip
_MOVED_ANY = Pattern(rf" {_FILL}(?:{ON} )?{MY_ANY}{_WITHIN}{{0,3}}? {_TO_OTHER}")
_ANY_VERBS = words_of(
    "pass forward send share show hand circulate carry relay convey ping shoot bounce give submit present slide drop float run deliver transmit email mail text post"
)
_MOVED_IT = Pattern(rf" {_FILL}(?:{ON} )?{IT}{_WITHIN}{{0,4}}? {_TO_OTHER}")
_DATIVE = Pattern(
    rf" (?!(?:a|an|attached|enclosed|the (?:attached|enclosed|above|below|following))\b){PERSON}[^\s.;!?,]* (?:(?!my\b|the attached\b)[^\s.;!?,]+ ){{0,6}}?{_FILL}{MINE}"
)
_DATIVE_IT = Pattern(rf" {PERSON}[^\s.;!?,]* (?:[^\s.;!?,]+ ){{0,3}}?(?:it|them|these|this|those|those|the lot|one|a look|a read|a copy)(?= [.,;!?)]| too| as well| please|$)")
_DATE = r"(?! (?:the )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|(?:same|next|following|first|last|very|right|wrong) (?:day|date|morning|evening|month)|day|morning|evening|date|weekend|holidays?|time|schedule|noon|midday|midnight|lunch|christmas|easter))"
_ALONG = rf"(?:on{_DATE}|over{_DATE}|around{_DATE}|round{_DATE}|along|about|upstairs|downstairs|across|up|down|onward|onwards|through)"
_AWAY = Pattern(
    rf" {_FILL}(?:{MINE}|(?P<it>{IT})(?! (?:also |all |please )?(?:through|down|up|over(?! to (?!me\b|us\b))|across(?! to (?!me\b|us\b)))\b))(?: also| all| please)? {_ALONG}\b(?! (?:[^\s.;!?]+ ){{0,4}}?(?:to|with|for) (?:me|us|my)\b)| (?:on|along|round|around|about) {_FILL}(?:{MINE}|(?P<it2>{IT}))"
)
_FREELY = Pattern(rf" {_FILL}{MINE}(?! (?:[^\s.;!?]+ ){{0,6}}?(?:to|with|by|at) (?:me|us|my|this|the address|hand|letter)\b)")
_THANKS_TO = Pattern(
    rf" (?:{ON} )?(?:my|our|the same|a|an|many|this|these|all my|both our|some|any|the) (?:[^\s.;!?]+ ){{0,4}}?{THANKS}\b{_WITHIN}{{0,6}}? to {OTHER}| {_FILL}{BARE_THANKS} (?:[^\s.;!?]+ ){{0,8}}?to {OTHER}"
)
_HUG = Pattern(
    rf" {PERSON}[^\s.;!?]* (?:[^\s.;!?,]+ ){{0,6}}?(?:thank you|shout ?out|pat on the back|big up|credit|(?:hug|high five|handshake|squeeze|clap|slap on the back|round of applause|kiss|pint|beer|nod|fist bump) (?:\w+ )?(?:from|for) me)\b| {PERSON}[^\s.;!?]* (?:[^\s.;!?]+ ){{0,9}}?a (?:\w+ ){{0,4}}?thank you\b"
)
_DATIVES = words_of(
    "show give send hand lend offer bring text email mail shoot ping slip drop pass forward message whatsapp bung chuck sling throw get fling toss post leave float fire flick copy read buy wing bounce convey extend express relay offer transmit present deliver"
)
_ALONG_VERBS = words_of(
    "pass forward send hand circulate share kick bump ping run bounce move flick sling spread wave bung shove push relay drop slide slip ship wing lob fling email mail read stick pin hang tape tack post put"
)
_FREE_VERBS = words_of("spread transmit forward circulate distribute relay convey disseminate cascade")

_KNOWS = Pattern(rf" {PERSON}[^\s.;!?]* (?:[^\s.;!?]+ ){{0,10}}?(?:know|see|hear|learn|feel|realize|understand|aware|knows|hears|learns|told|thanked|find out|in on)\b")
_SEES = Pattern(
    rf" {PERSON}[^\s.;!?]* (?:[^\s.;!?]+ ){{0,8}}?(?:to )?(?:also )?(?:have a look at|take a look at|have a read of|have sight of|have a look over|look at|look over|look through|glance at|glance over|cast an eye over|run an eye over|enjoy|browse|admire|peruse|study|inspect|examine|see|read|have|get|hear|keep) (?P<what>.{{0,60}})"
)
_MINE = Pattern(MINE)
_GRATEFUL = Pattern(GRATITUDE)
_HEARER = Pattern(r" (?!(?:me|us|you|up|my|our|myself|yourself|the truth|goodness|(?:the |my |our )?(?:heavens?|lords?|gods?|lucky stars|stars|fates?|universe|saints|almighty|weather gods)|providence|fortune|apart|of|if|what|how|a|to me|to us)\b)[a-z'&]+ ")
_WOULD_BE = Pattern(
    r"\baccept\w* (?:\w+ ){0,4}?thanks\b|\b(?:i|we) (?:would|should|will|shall) (?:also |really |greatly |very much )?(?:be (?:\w+ )?(?:grateful|thankful|obliged|glad|indebted|appreciative|happy|delighted|pleased)|appreciate)\b|\bit (?:would|will) be (?:\w+ )?appreciated\b|\b(?:grateful|obliged|appreciate it|appreciated) if\b"
)
_SAY_TO = Pattern(rf"(?P<what>(?: [^\s.;!?]+){{0,12}}?) to {OTHER}")
_SO = Pattern(
    r"\b(?:so|it|this|that|as much|the same|likewise|thus|which)(?: (?:please|too|from me|for me|as well|will you|would you|when you \w+ \w+))* ?(?:[.,;!?)]|$)|^ [\w' ]{1,40}? know ?(?:[.,;!?)]|$)"
)
_CLOSE = Pattern(r"[,.;!?-] (?:and )?(?:many |much |so |with )?(?:thanks|thank you|cheers|ta)(?: (?!to\b|from\b|him\b|her\b|them\b)\w+){0,6} ?[.!,]*$")
_THIRD = Pattern(
    r"\b(?:he|she|they|him|her|them|his|their|who|your \w+|colleague|everyone|everybody|team|panel|the (?:lady|lad|man|woman|guy|girl|boy|chap|nurse|chef|porter|guard|driver|receptionist|cook|foreman|manager|director))\b"
)
_LOOP = Pattern(
    rf" {PERSON}[^\s.;!?,]* (?:[^\s.;!?,]+ ){{0,6}}?(?:(?:in|into|on|onto|to|in on|to the) (?:on )?(?:this|the|my)(?: (?:(?!subject\b|address\b)\w+ )?(?:e ?mail|thread|note|message|chain|mail|reply|conversation|loop|copy|exchange|correspondence|answer|line))?(?= [.,;!?)]| please| too| when| as | so | if | and|$)|in(?= [.,;!?]| please| on| here| too|$))"
)
_LOOP_THIS = Pattern(_LOOP.source.rsplit("|in(?=", 1)[0] + ")")
_CC = Pattern(rf" (?:in )?{PERSON}")
_LOOP_IN = Pattern(rf" in (?:also |too )?{PERSON}")
_MADE_TO = Pattern(rf" (?:{MINE}|(?P<it>it|them|these|those))(?: also| all| please)? (?:follow|arrive|reach|pass|come|go|land|get)(?: (?:further|on|over|also))?(?: (?:to|at|with|before|in|into) {OTHER}| there\b)")
_FRONTED = Pattern(rf"(?:^|[.;:!?,] )(?:and |so |but )?to (?!me\b|us\b|be\b){OTHER}[^.;!?]{{0,90}}$")
_REPORT = Pattern(r" (?:please |kindly |too |also |from me |for me |, )*(?:that|how) (?:i|we)\b")
_WORD_THAT = Pattern(
    r" (?:it|word|the word|a word|in|in a word|on|along|a line|out|the message|a message|a hint|it be known|it on|it along|it down|it up|it round)\b(?: [^\s.;!?]+){0,8}? (?:that|how|i|of my|of how)\b"
)
_CONTACT = Pattern(
    r"\b(?:(?:word|chat|speak|talk|shift|lunch|coffee|tea|meeting|chatting|talking|speaking|in touch|phone|call|next|write|ear) (?:\w+ ){0,2}?(?:with|to|of) |(?:see|seeing|meet|bump into|run into|catch|come across|run across|ring|email|visit) )(?!me\b|us\b|you\b)[a-z]"
)
_ALOUD = Pattern(
    rf" {_FILL}(?:{MINE}|it|this) (?:[^\s.;!?]+ ){{0,3}}?(?:aloud|out loud|out|over the tannoy|at the (?:\w+ )?(?:meeting|huddle|break|briefing|assembly|handover|toolbox talk|tea break))\b"
)
_FOR_ME = Pattern(r" (?:it|them|that|this|so|as much|those words)(?: \w+){0,4}? (?:for me|from me|on my behalf|in my name)\b")
_END = Pattern(r"(?: for me| please| on)? ?(?:[.,;?!]|$)")
_IT_ALONE = Pattern(r" (?:it|them|this|these)(?: for me| please| on)? ?(?:[.,;?!]|$)")
_RELATIVE = Pattern(r" (?:which|that|and these|and this)\b[^.;!?]{0,40}$")
_SEEN_INTO = Pattern(rf" {MINE} (?:safely )?(?:(?:in|into) the hands of|to) {OTHER}")
_SAY_THANKS = Pattern(rf" (?:[^\s.;!?]+ ){{0,4}}?(?:thanks|thank you|cheers|ta|thank yous) (?:[^\s.;!?]+ ){{0,4}}?to {OTHER}")
_KNOWN_TO = Pattern(rf" {MINE} (?:known|felt|heard|available|visible|public|plain) to {OTHER}")
_AND_OTHERS = Pattern(rf" {PERSON}[^\s.;!?,]* (?:[^\s.;!?,]+ ){{0,3}}?, (?:and|or|with|along|together|as|who|whom|whose)[^.;!?,]{{1,60}} , {MINE}")
_CONTENT = Pattern(r"[^.;!?]{0,80}? (?:that|how|i|my|of)\b")
_BARE = Pattern(rf" (?:on |straight |also )?(?:to|onto) {OTHER}")
_DO_SO = Pattern(r" (?:so|that|this|it|likewise|the same|the honors|the thanking)\b(?: for me| 4 me| on my behalf| in my place| please)? ?(?:[.,;?!]|$)")
_NEVER_THANKED = Pattern(r"\b(?:not|never|should (?:have|of|'ve)|ought to have|meant to|wanted to|no chance|no time|missed|without|unable|failed|forgot|too late)\b[^.;!?]{0,60}\b(?:thank\w*|tell|say|grateful)\b")
_DELIVERED = Pattern(rf"\b{MINE}(?: [^\s.;!?,]+){{0,6}}? to {OTHER}[^.;!?]{{0,60}}? (?:which|that|and these|and this)\b[^.;!?]{{0,40}}$")
_LEFT_BEHIND = Pattern(rf"{_TO_OTHER}")
_TOPIC = Pattern(r"\b(?:which|that|something|what|one thing|the thing|these|this|both)\b[^.;!?]{0,60}$")


def asks_to_pass_on(statement: Statement, before: Sequence[Statement] = (), after: Statement | None = None) -> bool:
    """Whether ``statement`` asks the reader to pass on the mail, the thanks or the sender's papers.

    ``before`` and ``after`` are its neighbours, in order: what is passed on may be named in the one, the request be taken back in the other.
    """
    if not may_ask(statement):
        return False
    text, previous = statement.text, before[-1].text if before else ""
    known = " . ".join(part.text for part in before)
    if not (any(_is_request(text, word, known, statement.zone) for word in _WORD.finditer(text) if word.group() in ACTS) or is_wished(text, statement.words, known)):
        return False
    return not (is_told_of(text) or is_offered(text, previous) or is_withdrawn(text, after.text if after else ""))


def _is_request(text: str, act: re.Match[str], before: str, zone: str) -> bool:
    verb, right = act.group(), text[act.end() : act.end() + 220]
    if zone == "bullets" and verb in ("read", "run", "set", "cut", "spread", "put") and "this" not in text and "these" not in text and "please" not in text and "you" not in text:
        return False
    if right.startswith((f" by {verb} ", f" to {verb} ", f" in {verb} ", " me ", " us ", " to me ", " to us ", " back to me", " myself ")):
        return False
    known = f"{before} . {text[: act.start()]}"
    acts = (verb in MOVE_WORDS and _moves(verb, right, known)) or ((verb in TELL_WORDS or verb in SAY_WORDS or verb in _SPEAK_WORDS) and _tells(verb, right, known))
    if not acts and verb in LOOP_WORDS:
        acts = (verb == "loop" and _LOOP_IN.match(right) is not None) or (verb in ("cc", "bcc") and _CC.match(right) is not None) or (_LOOP if verb[:3] in ("loo", "cop", "tag", "rop") else _LOOP_THIS).match(right) is not None
    if not acts and verb in SURE_WORDS:
        acts = _makes_sure(verb, right, known)
    return acts and is_asked(text, act.start(), act.end(), verb)


def _moves(verb: str, right: str, known: str) -> bool:
    for pattern in (*_MOVED_MINE, _MOVED_IT, *((_MOVED_ANY,) if verb in _ANY_VERBS else ())):
        found = pattern.match(right)
        if found and _fits(verb, found["goal"]) and (pattern is not _MOVED_IT or SENT.search(known)):
            return True
    if (verb in _FREE_VERBS or verb.startswith("deliver")) and _IT_ALONE.match(right) and SENT.search(known):
        return True
    if verb in _FREE_VERBS and (_BARE.match(right) or (right in (" .", " !") and known.endswith(("please ", "kindly ")))):
        return True
    if verb in _DATIVES and (_DATIVE.match(right) or _AND_OTHERS.match(right) or _HUG.match(right) or (_DATIVE_IT.match(right) and SENT.search(known))):
        return True
    away = _AWAY.match(right) if verb in _ALONG_VERBS else None
    if away and (not (away["it"] or away["it2"]) or SENT.search(known) or (_GRATEFUL.search(known) and _THIRD.search(known))):
        return True
    if verb[:4] == "read" and _ALOUD.match(right):
        return True
    if _WORD_THAT.match(right) and _GRATEFUL.search(right):
        return True
    if _END.match(right) and _RELATIVE.search(known) and _DELIVERED.search(known[-160:]):
        return True
    topic = _LEFT_BEHIND.match(right, 1) if right[:1] == " " else None
    if topic and _fits(verb, topic["goal"]) and _TOPIC.search(known) and SENT.search(known):
        return True
    return _THANKS_TO.match(right) is not None or (verb in _FREE_VERBS and _FREELY.match(right) is not None)


def _fits(verb: str, goal: str | None) -> bool:
    """Whether ``verb`` moves things to where ``goal`` says: one runs a thing by somebody, but sends it by post."""
    return goal is None or goal not in GOALS_OF or verb in GOALS_OF[goal]


def _tells(verb: str, right: str, known: str) -> bool:
    said = _WOULD_BE.sub(" ", _CLOSE.sub(" .", right))
    if verb.startswith("let"):
        shown = _SEES.match(said)
        if shown and (
            _MINE.match(shown["what"])
            or (
                shown["what"].startswith(("it", "this", "them", "one", "a copy", "the lot", "some", "a read", "a look", "a gander", "a peek", "a squint", "sight"))
                and SENT.search(known)
            )
        ):
            return True
        heard = _KNOWS.match(said)
        return heard is not None and _is_thanks(said[heard.end() :], known, told=said)
    if verb.startswith(("thank", "bless", "praise", "congratulat", "compliment", "hug")):
        return _HEARER.match(f"{said} ") is not None and not said.startswith((" you", " god", " him for coming to"))
    if _FOR_ME.match(said) and (_GRATEFUL.search(said) or _GRATEFUL.search(known)):
        return True
    if verb in SAY_WORDS and (_SAY_THANKS.match(right) or (_REPORT.match(right) and _FRONTED.search(known[-160:]) and _GRATEFUL.search(right))):
        return True
    if verb in SAY_WORDS or verb in _SPEAK_WORDS:
        found = _SAY_TO.match(said)
        addressed = found is not None and (verb in SAY_WORDS or _CONTENT.match(said, found.end()) is not None)
        return (addressed or (verb in SAY_WORDS and _CONTACT.search(known[-160:]) is not None)) and _GRATEFUL.search(said, 0, 120) is not None
    return verb[:3] != "mak" and _HEARER.match(said) is not None and _is_thanks(said, known)


def _is_thanks(said: str, known: str, *, told: str = "") -> bool:
    if _GRATEFUL.search(said, 0, 150):
        return True
    so = _SO.search(said, 0, 60) is not None or (told.startswith((" him ", " her ", " them ")) and _END.match(said) is not None)
    return so and _GRATEFUL.search(known) is not None and _THIRD.search(f"{known} {told}") is not None


def _makes_sure(verb: str, right: str, known: str) -> bool:
    if verb == "do" or verb == "doing":
        return _DO_SO.match(right) is not None and _NEVER_THANKED.search(known) is not None
    if verb[:2] == "be":
        return right.startswith((" sure ", " certain ")) and (found := SURE.match(right)) is not None and found["what"] is not None and is_sent(found["what"], known)
    if verb[:3] in ("see", "saw", "mak", "ens", "che", "arr") and (found := SURE.match(right)):
        if found["what"] is None:
            return found["thing"] != "it" or SENT.search(known) is not None
        return is_sent(found["what"], known)
    if verb[:3] in ("mak", "mad") and (_KNOWN_TO.match(right) or ((made := _MADE_TO.match(right)) and (not made["it"] or SENT.search(known)))):
        return True
    if verb[:3] in ("mak", "mad") and (found := _KNOWS.match(right)):
        return _GRATEFUL.search(right, found.end()) is not None
    if verb == "see" and _SEEN_INTO.match(right):
        return True
    seen = _SEES.match(right) if verb[:3] in ("hav", "get", "ask") else None
    return seen is not None and _MINE.match(seen["what"]) is not None
