"""Verbs in all their forms, so that a table lists each once."""

from __future__ import annotations

from functools import cache

_IRREGULAR = {
    "be": "be am is are was were been being", "bring": "bring brings brought bringing", "buy": "buy buys bought buying", "come": "come comes came coming", "cut": "cut cuts cutting",
    "do": "do does did done doing", "feel": "feel feels felt feeling", "find": "find finds found finding", "get": "get gets got gotten getting", "give": "give gives gave given giving",
    "go": "go goes went gone going", "have": "have has had having", "hear": "hear hears heard hearing", "hold": "hold holds held holding", "keep": "keep keeps kept keeping",
    "know": "know knows knew known knowing", "leave": "leave leaves left leaving", "lend": "lend lends lent lending", "let": "let lets letting", "make": "make makes made making",
    "pay": "pay pays paid paying", "put": "put puts putting", "quit": "quit quits quitting", "read": "read reads reading", "ring": "ring rings rang rung ringing", "run": "run runs ran running",
    "say": "say says said saying", "see": "see sees saw seen seeing", "sell": "sell sells sold selling", "send": "send sends sent sending", "set": "set sets setting", "shoot": "shoot shoots shot shooting",
    "show": "show shows showed shown showing", "sit": "sit sits sat sitting", "speak": "speak speaks spoke spoken speaking", "stick": "stick sticks stuck sticking", "take": "take takes took taken taking",
    "tell": "tell tells told telling", "think": "think thinks thought thinking", "throw": "throw throws threw thrown throwing", "withdraw": "withdraw withdraws withdrew withdrawn withdrawing",
    "write": "write writes wrote written writing", "refer": "refer refers referred referring", "submit": "submit submits submitted submitting", "beg": "beg begs begged begging", "stand": "stand stands stood standing",
    "fly": "fly flies flew flown flying", "drive": "drive drives drove driven driving", "begin": "begin begins began begun beginning", "forget": "forget forgets forgot forgotten forgetting", "wrap": "wrap wraps wrapped wrapping",
    "transmit": "transmit transmits transmitted transmitting", "knit": "knit knits knitted knitting", "visit": "visit visits visited visiting", "deliver": "deliver delivers delivered delivering", "turn": "turn turns turned turning",
    "bin": "bin bins binned binning", "order": "order orders ordered ordering", "offer": "offer offers offered offering", "open": "open opens opened opening", "enter": "enter enters entered entering", "answer": "answer answers answered answering", "cover": "cover covers covered covering",
    "hover": "hover hovers hovered hovering", "gather": "gather gathers gathered gathering", "credit": "credit credits credited crediting", "lay": "lay lays laid laying", "meet": "meet meets met meeting", "sling": "sling slings slung slinging", "spread": "spread spreads spreading", "bet": "bet bets betting",
}  # fmt: skip
_VOWELS = "aeiou"


@cache
def _forms(verb: str) -> tuple[str, ...]:
    """``verb`` and its inflected forms."""
    if verb in _IRREGULAR:
        return tuple(_IRREGULAR[verb].split())
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb, f"{verb}es", f"{verb}ed", f"{verb}ing"
    if len(verb) <= 5 and verb[-1] not in "wxy" + _VOWELS and verb[-2] in _VOWELS and (len(verb) < 3 or verb[-3] not in _VOWELS):
        return verb, f"{verb}s", f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"
    return verb, f"{verb}s", f"{verb}ed", f"{verb}ing"


def any_form(verbs: str) -> str:
    """A pattern for any form of any of ``verbs``, which are parted by spaces.

    Example:
        >>> any_form("share drop")
        '(?:share|shares|shared|sharing|drop|drops|dropped|dropping)'
    """
    return f"(?:{'|'.join(form for verb in verbs.split() for form in _forms(verb))})"


def words_of(verbs: str) -> frozenset[str]:
    """Any form of any of ``verbs``, as a set: a statement that holds none of them says nothing of the kind."""
    return frozenset(form for verb in verbs.split() for form in _forms(verb))
