"""Where sentences end, in mail as people type it.

spaCy's tokenizer says whether a point belongs to its word ("Ms.", "e.g.", initials) or ends it; what is left to decide
here is what a point means before the next word, and what a line break means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_lint.language.spacy_tokens import LONGEST_RUN, last_tokens
from followup_lint.model import Span

_END = re.compile(r"(?P<mark>[.!?]+)[\"'”’»)\]*_]*(?=\s|$)|(?P<wide>[。！？]+)|(?P<break>(?:\r\n|\r|\n)[ \t]*)(?:(?P<blank>(?:\r\n|\r|\n)\s*)|(?=(?P<next>\S*)))")
_RUN = re.compile(r"\S*\Z")
_NEXT = re.compile(r"[\s\"'“‘«(\[*_]*([^\W_][\w’']*)?")

# Abbreviations that spaCy does not keep whole, or keeps whole only in one spelling.
_ABBREVIATIONS = frozenset(
    "approx appt apt assn attn asst attys ave bldg blvd bros capt cdr cf cmdr co col corp cpl dept dir dist div dr ed eng esp esq est etc ext fig fr ft gen"
    " gov govt hon hr hrs inc ing inst jr lt ltd maj max messrs mgr min misc mlle mme mr mrs ms mt mx nos op pp prof pt pte pvt rd ref rep res ret rev sec"
    " sen sgt sr sra srta st ste supt tel temp univ viz vol vs wk wt yr yrs dipl cert prop adv resp incl excl mon tue tues wed thu thur thurs fri sat sun"
    " jan feb mar apr jun jul aug sept sep oct nov dec no a.m p.m am. pm. e.g i.e a.k.a u.s u.k ph.d b.sc m.sc et al".split()
)
# Those that may also stand at the end of a sentence: what follows decides.
_MAY_END = frozenset(
    "co corp inc ltd bros etc jr sr a.m p.m am pm u.s u.k ph.d b.sc m.sc al esq ret st ave rd blvd no sun sat mar dec max min ext est dept hr hrs yrs yr"
    " res".split())
_DAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun".split())
_PRONOUNS = frozenset("i i'm i've i'll we you it so my".split())
_STARTERS = frozenset(
    "i i'm i'd i've i'll we we've we're you you're your our my the this that these those it it's he she they there here what when where who how if in on at"
    " as for from with and but so or to thank thanks please looking having given since while after before once let below attached may might could can would"
    " do does did is are was were has have a an both every each all one two three some any no not yours mine next last first second finally also again".split()
)

_GO_ON = frozenset("a an the my your our his her its their this that of to for from with by on in at as and or but until till about into onto than is are was were be mr mrs ms dr".split())
"""Words that no sentence ends with: after one of them a line break is a wrap."""


def cut(text: str, span: Span) -> Iterator[Span]:
    """Spans of the sentences of ``text`` within ``span``, without the white space around them.

    Blank lines end a sentence; so does a line break that no margin forced, before a capital.
    """
    start = span.start
    width: int | None = None
    for match in _END.finditer(text, span.start, span.end):
        if match["mark"] is not None:
            ends = _mark_ends(text, match.start(), match.end("mark"), match.end(), span)
        elif match["wide"] is not None or match["blank"] is not None:
            ends = True
        else:
            if width is None:
                width = _margin(text, span)
            ends = _break_ends(text, match, span, width)
        if ends:
            yield from _stripped(text, start, match.end())
            start = match.end()
    yield from _stripped(text, start, span.end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without white space around it, if it holds more than marks."""
    piece = text[start:end]
    inner = piece.strip()
    if any(map(str.isalnum, inner)):
        start += len(piece) - len(piece.lstrip())
        yield Span(start, start + len(inner))


def _mark_ends(text: str, start: int, mark_end: int, end: int, span: Span) -> bool:
    """Whether the mark at ``start`` ends a sentence."""
    mark = text[start:mark_end]
    if text[start - 1 : start] == "(" and text[mark_end : mark_end + 1] == ")":
        return False  # "(!)" comments on a word
    if "!" in mark or "?" in mark:
        return True
    if len(mark) > 1:
        return False  # an ellipsis goes on
    found = _RUN.search(text, max(span.start, start - LONGEST_RUN), start)
    run = found.group() if found else ""
    tokens = last_tokens(run + ".")
    word = run.lstrip("\"'“‘«([*_").casefold()
    is_whole = bool(tokens) and tokens[-1] != "." and tokens[-1].endswith(".")
    if not is_whole and word not in _ABBREVIATIONS and not (len(word) == 1 and word.isalpha()):
        return True
    if not (word in _MAY_END or word in _DAYS or len(word) == 1):
        return not is_whole and word not in _ABBREVIATIONS
    following = _NEXT.match(text, end, span.end)
    name = following[1] if following else None
    if name is None:
        return True
    if word in _DAYS and name.casefold() in _PRONOUNS:
        return True
    return name[0].isupper() and name.casefold().replace("’", "'") in _STARTERS


def _break_ends(text: str, match: re.Match[str], span: Span, width: int) -> bool:
    """Whether a single line break ends a sentence: the next line starts with a capital and its first word had room above."""
    following = match["next"] or ""
    if not following[:1].isupper():
        return False
    line_start = max(text.rfind("\n", span.start, match.start()), text.rfind("\r", span.start, match.start())) + 1
    length = match.start() - max(line_start, span.start)
    before = text[max(line_start, span.start) : match.start()].rstrip()
    if before.isupper():
        return False  # where all is capitals, a capital says nothing
    if before.endswith((",", ";", "-", "–", "—", "&", "/")) or before.rpartition(" ")[2].casefold() in _GO_ON:
        return False
    return length + 1 + len(following) < width - 8


def _margin(text: str, span: Span) -> int:
    """The longest line within ``span``, in code points, or 40 where all are shorter: nobody wraps closer."""
    return max(40, *map(len, re.split(r"\r\n|\r|\n", text[span.start : span.end])))
