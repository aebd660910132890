"""A coming of the sender's that no set phrase tells: who comes is read back from the act, word by word.

The words between the act and the last "I" before it may only be helpers ("would", "just", "on Friday"); what stands among them
or before them shows whether leave is asked or an intention told. Whatever else stands between makes it somebody else's coming.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from followup_lint.meaning.patterns import Pattern
from followup_lint.meaning.verbs import any_form, words_of
from followup_lint.meaning.visiting.visit_places import PLACE, THE_PLACE, YOUR_PLACE

ROAM = "attend pull drop pop nip duck breeze bob scoot toddle mosey amble saunter tootle swing wander stroll slide slip bounce traipse trundle sneak creep sidle trot skip hop dash zip whizz potter mooch trek hike cycle ride drive walk run come go get head sail fly travel pass call stop look step appear arrive sit wait stand hang land turn show poke nose snoop peek knock report move make pay present put stick march visit join crash gatecrash bring take roll rock pitch linger loiter lurk camp"
# The words that may stand between "I" and what I do.
_HELPERS = frozenset(
    "will shall may might can could would should must am are be going gonna to if like love hope hoping plan planning intend intending mean aim want wanting wish wishing thinking think of about for planned decided decide propose tempted due set bound free ready glad happy delighted pleased try trying resolved determined"
    " just also maybe perhaps possibly simply definitely gladly happily still certainly personally quickly briefly again once more then later soon back only even really very much so and or , quite rather likely humbly respectfully politely kindly please quietly myself ourselves person anyway all both together"
    " at on in by the this next coming a an one some any sometime sunday monday tuesday wednesday thursday friday saturday morning mornings afternoon evening weekend week noon lunch lunchtime first thing today tomorrow tonight time day days arvo early late half past o'clock"
    " 1 2 3 4 5 6 7 8 9 10 11 12 two three four five six seven eight nine ten am pm a.m. p.m. have take pay make up out my plan intention business errands need ought got fancy figure reckon guess 'll honor pleasure privilege liberty chance was were thought considering dare welcome beg leave permission ask request sir madam briefly dearly grateful obliged allowed permitted permit allow able wife husband family".split()
)
_SELF = frozenset("i we me us myself ourselves".split())
_OWN = frozenset("my our".split())
_PLANS = frozenset("plan intention idea hope aim wish purpose dream notion resolve desire ambition".split())
# Words that ask leave, before the "I" or after it.
LEAVE_WORDS = frozenset(
    "frowned forward presumptuous improper unwelcome awkward intrusive impertinent inappropriate silly daft mad strange grateful obliged allowed permitted permit allow let leave harm objection objections object mind minds bother ok okay fine alright possible chance way wonder wondering welcome forgive excuse pardon permission cross angry upset offended rude cheeky cheek weird odd wrong bad bold crime sin terrible awful nuisance imposition inconvenience inconvenient convenient acceptable matter problem trouble suppose supposing"
    " what grant suffer indulge tolerate beg forbidden rule rules hurt disturb annoy kill throw evict scream laugh shock alarm surprise okay'd anybody nobody may could can might".split()
)
WILL_WORDS = frozenset("will shall going gonna plan planning intend intending mean aim decided propose hope hoping thinking tempted may might want wish wishing like love due set bound resolved determined intention idea purpose would fancy reckon planned considering 'll notion desire must".split())
_PAST = frozenset("was were had did used have".split())

_BY = r"(?:by|in|round|around|over|past|along|up|down|out|across|through|into|back)"
_AT = r"(?:at|in|to|by|round|around|over|past|outside|inside|behind|before|near|into|through|up|down|on|opposite|across|along|in front of|out to|on to|around the|upon)"
_DEED = any_form(ROAM)
_PURPOSE = r"(?:say (?:hi|hello|hey|hullo|thanks|thank you|how do)|watch|greet|shake (?:\S+ )?hands?|pay (?:my|our) respects|hang (?:out|around|round|about)|have (?:a|another) (?:look|chat|natter|nose|word|gander|squint|wander|yarn|cuppa|poke)|introduce (?:myself|ourselves)|look (?:round|around|over|at)|see (?:the (?:\S+ )?|it |her |you |how |your \S+ )(?:\S+ ){0,4}?(?:again|once more|a second time|work|do|run|for myself|in action|out of)|train with you|sit with you|keep you company|put a face)"
# What speaks of a visit by itself.
DEED_WORDS = words_of(f"{ROAM} holler greet see barge intrude detour haunt darken chap rattle besiege storm grace invade cross ring press push lean rap tap doorstep waylay buttonhole surprise descend steal tiptoe slink prowl snoop") | frozenset("be am are have has had".split())
STRONG = Pattern(
    rf"\b(?:{any_form('appear')} (?:before|in front of|to) (?:you|your)\b|{any_form('make put')} (?:a|an|my|another|one) (?:\S+ ){{0,2}}?(?:appearance|visit|detour|stop|house call|pilgrimage|courtesy call)\b(?! to (?:my|our))|{any_form('land descend drop')} (?:in |down )?(?:to|on|upon|with) you\b|{any_form('roll turn show rock pitch fetch')} up\b(?! (?:my|the) sleeves?| (?:\S+ ){0,4}?(?:early|late|on time|to work|for work|ideas|rain or shine|ready|shift|shifts|every))|{any_form('sneak creep slip sidle steal tiptoe crash gatecrash slink barge')} (?:my way |back )?(?:in|into|inside) (?!a |an |touch|line|my |our )\S+"
    rf"|{any_form('bring take')} (?:the|my|our|along the) (?:\S+ )?(?:dog|kids|children|wife|husband|family|mother|mum|mom|father|dad|son|daughter|baby|boys|girls|brother|sister|partner|missus) (?:over|round|by|along|down|up|in|around)\b|{any_form('knock')} (?:on |at )?(?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|{any_form('call')} (?:up)?on (?:the|your) (?:\S+ )?(?:canon|dean|bursar|rector|vicar|director|manager|principal|headmaster|headmistress|chef|captain|matron|professor|family|chairman|mayor|consul|foreman|owner|warden|bishop|abbot|prioress|curator|president|partners)\b|{any_form('pull')} up (?:to|at|outside|by) (?:the|your)|{any_form('sit stand')} (?:in )?(?:at|in|near|on) (?:the|your) (?:\S+ )?(?:back|front|corner|gallery|stalls|wings|rehearsal|class|lesson|practice|meeting|stand up|morning meeting|waiting room|lobby|foyer|kitchen|canteen)|{any_form('have take')} (?:another|a second|one more|a last|one last|a quick|a proper|a little|a wee|a bit of a|a) (?:look|wander|nose|poke|gander|squint|peek|snoop|walk|stroll|potter|mooch|ramble|nosy) (?:round|around|at|in|through|about|inside|over)\b|{any_form('poke nose snoop potter mooch prowl wander stroll hang loiter lurk')} (?:around|about|round|out) (?!for )(?:(?:the|your|a|by|at|in|out|there|with you|outside|and|to|until|till|while)\b)"
    rf"|be (?:back )?(?:round|over|along|up|down|out) (?:to|at) (?:yours|you)\b|{any_form('call')} (?:at|on|upon|in|to|round|by|out|over) (?:(?:at|on|to|by) )?(?:you (?!for)|yours|your|yer|the (?:\S+ )?{PLACE}\b))"
)
# A coming with its place, person or purpose.
WEAK = Pattern(
    rf"\b(?:{_DEED} (?:(?!(?:you|your|for|with|that|which|who|if|of|forward|my|and|but)\b)\S+ ){{0,4}}?{_AT} (?:{THE_PLACE}|yours)|{any_form('come go drive travel walk ride')} (?:(?:on|the|coming|next|this|\S+day|at|\d+|o'clock|half|past|morning|afternoon|evening|personally|myself|again|around|about|back|tomorrow|for|a|minutes|only|just|five|ten|one|two|three) ){{1,10}}(?:to|by|at|into) {YOUR_PLACE}|{any_form('come go get pass appear show turn arrive drive walk ride run travel sit wait stand hang call fly stop drop pop')} (?:up |over |out |down |back |by )?there\b|{any_form('come go get walk drive ride cycle run pop step stop travel')} (?:\S+ ){{0,12}}?(?:to|and|for to|so as to|just to) (?:just |only |quickly |properly )?{_PURPOSE}"
    rf"|(?:am|are) (?:at|outside|before|in front of) {THE_PLACE}|{any_form('wander stroll walk pop drop nip slip duck sail amble mosey swing sneak')} (?:back )?(?:into|round|over to|down to|up to|past|by) (?:the|your) (?!role|job|post|team|conversation|details|weeds|matter|shoes|habit|routine|position|future|call|standup|numbers|meeting)\S+|(?:bring|brings|take|takes|carry|carries) me (?:back |round |right |straight |again )?(?:to|past|through|by) {YOUR_PLACE}|be (?:found |there |back |standing |waiting |sitting |parked )?(?:at|on|in|outside|inside|by|under|beside|opposite|in front of|near|before|behind) {YOUR_PLACE}|{any_form('come drop pop call stop')} (?:to|by|on) you\b|{any_form('come go get travel')} (?:all )?(?:the family|as a family|with (?:my|the) (?:\S+ )?(?:wife|husband|family|kids|children|mother|father|sister|brother|dog|parents))|{any_form('visit attend')} (?:to )?(?:your|yer|you|yours|the (?:\S+ )?{PLACE})\b|{any_form('come')} (?:in|up|down|over|out|across|on|back) (?:early |again |personally |tomorrow |today |this |next |on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) .{{0,40}}?\b{_PURPOSE})"
)
FOUND = Pattern(
    rf"\b(?:find|see|spot|discover|meet|catch|notice|have|encounter|bump into) me (?:back |again |once more |sitting |standing |waiting |camped |leaning |hovering |there |lurking |loitering |hanging |pacing |parked ){{0,3}}?(?:at|in|on|outside|inside|by|under|beside|near|before|behind|opposite|against|among|along|around|round) (?:{THE_PLACE})"
)
_DAY = Pattern(r"\b(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|next week|weekend|the \d+(?:st|nd|rd|th)|one day|one of these (?:days|mornings)|some day|any day|soon|shortly|placeholder|(?:coming|following) week|\d+ o'clock|before the week is out|o'clock|some (?:morning|afternoon|evening))\b")
_UNREAL = frozenset("kind kinder thank thanks grateful letting appreciated lovely generous good".split())
_BEGGED = frozenset("leave permission allowed permitted permit allow beg ask request".split())
_LIKES = frozenset("like love rather be prefer".split())
_CALLS = frozenset("yo hey hi ok okay well anyway ps p.s. sir madam dude mate right".split())
_SPEAKERS = frozenset("i we you he she they who it people customers your his their".split())
_MAY = frozenset("can could may might".split())
_STARTS = frozenset("will shall may might going hoping planning thinking hope plan intend just to am tempted gonna".split())
_PAST_FORMS = frozenset("came went got ran rode drove stood sat took brought made put hung flew had stuck crept slid swung".split())
_BRINGS_ME = tuple(f"{verb} me " for verb in ("bring", "brings", "take", "takes", "carry", "carries"))
_RIDES = Pattern(r"\b(?:bus|tram|train|metro|tube|line|ferry|bike|walk|minutes|commute|every|always)\b")
_AHEAD = frozenset("will shall may might can could would one tomorrow tonight".split())


def deeds(pattern: Pattern, text: str) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that start with a word that a coming can start with; the other words cost nothing."""
    at = 0
    for word in text.split(" "):
        if word in DEED_WORDS and (match := pattern.match(text, at)):
            yield match
        at += len(word) + 1


def comes_strongly(text: str) -> bool:
    """Whether the sender asks or means to come, in words that speak of a visit by themselves."""
    return any(would_come(text, m.start(), m.group(), has_day=_DAY.search(text) is not None) for m in deeds(STRONG, text))


def comes_weakly(text: str) -> bool:
    """Whether the sender asks or means to come to a place where the reader is, on some day."""
    if FOUND.search(text) is not None and not _AHEAD.isdisjoint(text.split()) and _DAY.search(text) is not None:
        return True
    return any(_is_told(text, m) for m in deeds(WEAK, text))


def _is_told(text: str, match: re.Match[str]) -> bool:
    said = match.group()
    day = _DAY.search(text)
    if said.startswith(("am ", "are ")) and (day is None or day.start() > match.start()):
        return False
    if said.startswith(_BRINGS_ME):
        return (day is not None or " again" in text) and _RIDES.search(text) is None and "thank" not in text
    return would_come(text, match.start(), said, has_day=day is not None, is_weak=True)


def would_come(text: str, at: int, act: str, *, has_day: bool = False, is_weak: bool = False) -> bool:
    """Whether the last subject before the act is the sender, who asks leave for it or intends it."""
    words = text[max(0, at - 160) : at].split()
    place = len(words) - 1
    while place >= 0 and words[place] in _HELPERS and words[place] not in _OWN and len(words) - place < 15:
        place -= 1
    helpers, before = words[place + 1 :], words[max(0, place - 9) : max(0, place)]
    subject = words[place] if place >= 0 else ""
    if subject in _OWN:
        is_asked = not helpers and act.split()[0].endswith("ing") and not LEAVE_WORDS.isdisjoint(before)
        return (not _PLANS.isdisjoint(helpers) or is_asked) and (has_day or not is_weak)
    if subject not in _SELF:
        return _goes_on(words, helpers) and not _is_past(act) and (has_day or not is_weak)
    if before[-1:] == ["let"] and ("thank" in text or " of you" in text):
        return False
    if not _UNREAL.isdisjoint(before) or "not" in before[-2:]:
        return False
    said = {*helpers, *before[-3:]} if subject in ("me", "us") else set(helpers)
    asks = not LEAVE_WORDS.isdisjoint(before) or before[-1:] == ["dare"] or not _BEGGED.isdisjoint(helpers)
    if _is_past(act):
        return asks and "if" in before[-2:]
    if not _PAST.isdisjoint(helpers[:1]) and WILL_WORDS.isdisjoint(said):
        return False
    if "would" in helpers and not asks and _LIKES.isdisjoint(helpers):
        return False
    wills = not WILL_WORDS.isdisjoint(said) or helpers[:1] in (["am"], ["are"])
    bare = has_day and not helpers and subject in ("i", "we") and not act.split()[0].endswith("ing")
    if is_weak:
        return (asks and (has_day or not _MAY.isdisjoint(before))) or (wills and has_day and "would" not in helpers) or bare
    return asks or wills or bare


def _goes_on(words: Sequence[str], helpers: Sequence[str]) -> bool:
    """Whether an intention is told without its subject: at the start ("Will drop in"), or after another ("I'm in town and plan to drop in")."""
    if len(helpers) == len(words):
        return bool(helpers) and helpers[0] in _STARTS and not WILL_WORDS.isdisjoint(helpers)
    if words[:1] and words[0] in _CALLS and len(helpers) >= len(words) - 2:
        return helpers[:1] != [] and helpers[0] in _STARTS
    follows = next((n for n, word in enumerate(helpers[:-1]) if word in ("and", "so", "then")), None)
    if follows is None or helpers[follows + 1] not in _STARTS:
        return False
    spoken = [word for word in words if word in _SPEAKERS]
    return spoken[-1:] in (["i"], ["we"])


def _is_past(act: str) -> bool:
    verb = act.split()[0]
    return verb in _PAST_FORMS or (verb.endswith("ed") and verb != "need")
