"""A sentence in its normal form: the words that spaCy hears in it, however they were typed.

"I'll", "Ill" and "i will" read alike, as do curly and straight quotes, capitals and small letters, and lines wrapped anywhere.
Marks stand apart as words of their own, so that a table of phrases is a table of words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from followup_lint.language.spacy_tokens import is_special, norms

_STRAIGHT = str.maketrans({**dict.fromkeys("’‘´`′", "'"), **dict.fromkeys("“”„«»″", '"'), **dict.fromkeys("‐‑‒–", "-"), **dict.fromkeys("—―", " - "), "\u00a0": " ", "…": "..."})
_COMPOUND = re.compile(r"\b(e|hand|re)-(?=mail|written|made|drawn|held|picked|crafted|painted|send)", re.IGNORECASE)
_JOINED = re.compile(r"(?<=[^\W_])-(?=[^\W_])")
_APART = re.compile(r"-{2,}|(?<=[^\W\d_])/(?=[^\W\d_]{3})|(?<=[^\W\d_]{3})/(?=[^\W\d_])")
_GLUED = re.compile(r"(?<=[a-z]{3}[.!?,;:])(?=[A-Za-z]{3})|(?<=\.\.)(?=[A-Za-z])")
_ODD = frozenset("-*_~#/{[<%|$")
_SIMPLE = re.compile(r"([(\"']*)([A-Za-z]{1,40})([.,;:!?)\"']*)")
_MARK = re.compile(r"\.{2,}|.")
_EMPHASIS = re.compile(r"[*_~#]+")
_GAP = re.compile(r"\{\{[^{}]{0,80}\}\}|\{[^{}\s][^{}]{0,60}\}|\[[^\[\]]{1,60}\]|<<?[A-Za-z][^<>]{0,60}>>?|\*\|[^|]{1,60}\|\*|%[A-Za-z_]\w{1,40}%|\$\{?[A-Za-z_]\w{1,40}\}?")
_SPOKEN = re.compile(r'" [^"]{1,400} "')
_ILL = re.compile(r"(?:^|(?<=[.!?;:,(-] )|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\bor )|(?<=\bthen )|(?<=\bthat )|(?<=\bthink ))ill (?=[a-z])")

_SPELLINGS = {
    "u": "you", "ur": "your", "pls": "please", "plz": "please", "plse": "please", "thx": "thanks", "thanx": "thanks", "tks": "thanks", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "tomorow": "tomorrow",
    "wanna": "want to", "wouldja": "would you", "couldja": "could you", "dis": "this", "dat": "that", "dem": "them", "gimme": "give me", "lemme": "let me", "msg": "message", "msgs": "messages", "til": "until", "till": "until", "abt": "about", "b4": "before", "w/": "with", "cuz": "because", "cos": "because",
    "coz": "because", "fwd": "forward", "fw": "forward", "foward": "forward", "forword": "forward", "forwad": "forward", "m": "am", "'m": "am", "'d": "would", "d": "would", "'ve": "have", "'re": "are", "ya": "you", "yall": "you all",
    "ye": "you", "yous": "you", "youse": "you", "gotta": "got to", "c.v": "cv", "c.v.": "cv", "a.s.a.p": "asap", "a.s.a.p.": "asap", "@": "at", "&": "and", "+": "and", "'n'": "and", "nd": "and", "recieve": "receive",
    "recieved": "received", "definately": "definitely", "imediately": "immediately", "immediatly": "immediately", "anwser": "answer", "responce": "response", "wich": "which", "becuase": "because", "thier": "their", "adn": "and",
    "taht": "that", "favour": "favor", "honour": "honor", "wk": "week", "wks": "weeks", "tue": "tuesday", "tues": "tuesday", "weds": "wednesday", "thu": "thursday", "thur": "thursday", "thurs": "thursday",
    "fri": "friday", "theres": "there is", "heres": "here is", "thats": "that is", "imma": "i will", "ima": "i will", "i'mma": "i will", "2moro": "tomorrow", "2morrow": "tomorrow", "ye've": "you have", "ye'll": "you will", "ye're": "you are", "shld": "should", "cld": "could", "wld": "would", "wud": "would", "cud": "could", "shud": "should", "ppl": "people", "tho": "though", "thru": "through", "mesage": "message",
    "messege": "message", "emial": "email", "alot": "a lot", "everyday": "every day", "thankyou": "thank you", "thanku": "thank you", "mr.": "mr", "mrs.": "mrs", "ms.": "ms", "dr.": "dr", "prof.": "prof", "i.e.": "ie", "e.g.": "eg",
    "a.m.": "am", "p.m.": "pm", "colour": "color", "cancelled": "canceled", "enquire": "inquire", "enquiring": "inquiring", "centre": "center",
    **{f"{stem}in": f"{stem}ing" for stem in "com go dropp bring leav call ring ask look stopp swing send giv mak tak do work text check wait fix begg hop go pass show writ tell get gett stay sitt hang think".split()},
}  # fmt: skip
_DAYS = {"Mon": "monday", "Wed": "wednesday", "Sat": "saturday", "Sun": "sunday"}
"""Short for a day with a capital alone: "sat", "sun" and "wed" are words."""


def normal(text: str) -> str:
    """``text`` as words in lower case with single spaces: contractions spelled out, marks apart, speech between quotation marks left out."""
    if not text.isascii() or "`" in text:
        text = text.translate(_STRAIGHT)
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    if not _ODD.isdisjoint(text):
        text = _APART.sub(lambda match: f" {match.group()[:1]} ", _EMPHASIS.sub(" ", _JOINED.sub(" ", _COMPOUND.sub(r"\1", _GAP.sub(" placeholder ", text)))))
    words: list[str] = []
    for run in text.split():
        words += _words(run)
    joined = " ".join(words)
    if '"' in joined:
        joined = _SPOKEN.sub('" "', joined)
    return _ILL.sub("i will ", joined) if "ill " in joined else joined


@lru_cache(maxsize=65536)
def _words(run: str) -> tuple[str, ...]:
    """The words of ``run``, a piece of text without spaces."""
    low = run.casefold()
    spelled = _SPELLINGS.get(low) or _DAYS.get(run.rstrip(".,;:!?"))
    if spelled is not None:
        return (spelled, *_MARK.findall(run[3:])) if run[:3] in _DAYS else (spelled,)
    run = low if run.isupper() else run
    simple = _SIMPLE.fullmatch(run)
    if simple and not (is_special(simple[2]) or is_special(run) or is_special(f"{simple[2]}.")):
        word = simple[2].casefold()
        return (*simple[1], _SPELLINGS.get(word, word), *_MARK.findall(simple[3]))
    parts = _GLUED.sub(" ", run).split() if _GLUED.search(run) else (run,)
    return tuple(_SPELLINGS.get(norm, norm) for part in parts for norm in map(str.casefold, norms(part)))
