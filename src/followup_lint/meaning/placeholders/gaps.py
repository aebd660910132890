"""What was left to be filled in: placeholders of every style, blanks, and words that stand for what is to come."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from followup_lint.meaning.placeholders.fields import is_field, may_be_field
from followup_lint.model import Span

_SIGNS = frozenset("[]{}<>«»%$|~#_…【〔［〈《‹")
_WIDE = frozenset("【〔［〈《‹")
_SPELLED = ("XX", " X", "xxx", "TB", "T.B", "tbd", "tbc", "TODO", "FIXME", "TK", "INSERT", "ADD ", "ENTER ", "FILL IN", " here", "NAME", "NUMBER", "PHONE", "TITLE", "EMAIL", "ADDRESS", "COMPANY", "ROLE", "POSITION", "DATE", "CITY", "TOPIC", "SCHOOL", "MANAGER", "INTERVIEWER", "Your ", "First", "Name Surname", "orem ipsum", "....", "??", "---", "@@")
"""One of these signs, or of these pieces of text, stands in every text that holds a gap, but for a field in round brackets."""

_HTML = frozenset("a abbr article aside b big blockquote body br button center code col dd del details div dl dt em fieldset figure font footer form g grin h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta nav ol option p pre q s samp script section select small span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wink sigh smile".split())
_BRACED = re.compile(
    r"\{\{(?![#/^!>])[^{}\r\n]{0,120}\}\}|\$\{[A-Za-z_][^{}\r\n]{0,60}\}|(?<![\w\\{$])\{(?P<single>[A-Za-z][\w .'’/-]{0,60})\}(?!\})|(?<![\w\\{$\])])\{[0-9]\}|\{![\w.]{2,60}\}|\{%[^%\r\n]{1,120}%\}|\{\{[#/^!>][^{}\r\n]{1,80}\}\}"
    r"|\{\{[^{}\r\n]{1,80}\}(?!\})|(?<!\{)\{[A-Za-z][^{}\r\n]{0,60}\}\}"
)
_PERCENT = re.compile(r"(?<![\w%])%{1,2}(?P<percent>[A-Za-z][A-Za-z_ ]{1,40})%{1,2}(?![\w%])|(?<!\S)%[sd](?=[\s,.!?;:]|$)|%\(\w{1,40}\)[sd]|<%=?[^%\r\n]{1,80}%>")
_BY_SIGN = [
    ("{", _BRACED),
    ("%", _PERCENT),
    ("$", re.compile(r"(?<![\w$])\$(?:[a-z][a-z_]{2,40}\d?|[A-Z]+(?:_[A-Z]+)+|F?L?NAME|COMPANY|DATE|ROLE|TITLE|PHONE|POSITION)\b(?!\.\d|-\w)")),
    ("[[", re.compile(r"\[\[[^\[\]\r\n]{1,80}\]\]")),
    ("<<", re.compile(r"<<(?P<angles>[^<>\r\n]{1,80})>>")),
    ("«", re.compile(r"«(?P<fielded>[^«»\r\n]{1,60})»")),
    ("|", re.compile(r"\*\|[^|\r\n]{1,80}\|\*|(?<![\w|])\|[A-Z]*NAME\|(?![\w|])")),
    ("@@", re.compile(r"(?<!\w)@@\w{2,40}@@")),
    ("#", re.compile(r"(?<![\w#])##?[A-Z][A-Z_]{2,40}##?(?!\w)(?<=#)")),
    ("~", re.compile(r"(?<!\w)~(?P<fielded>[A-Z][A-Za-z_ ]{2,40})~(?!\w)")),
]
"""Styles that mean a placeholder by their sign alone, or (``fielded``) with the name of a field in them."""
_FILE = re.compile(r"^\s*file:|\.\w{2,4}\s*$|^\.\.\.", re.IGNORECASE)
_SQUARE = re.compile(r"(?<![\]\w!\\])\\?\[(?!\[)(?P<inner>[^\[\]\r\n]{1,120}(?:\r?\n[^\[\]\r\n]{1,80})?)\](?![\[(:])|[【〔［〈《‹](?P<wide>[^【】〔〕［］〈〉《》‹›\r\n]{1,80})[】〕］〉》›]")
_ANGLE = re.compile(r"<(?P<inner>[A-Za-z][^<>@/:\r\n]{0,60})>")
_ROUND = re.compile(r"\((?P<inner>(?:your|insert|add|enter|name|surname|first name|last name|full name|company|company name|phone|phone number|date|role|position|job title|title|interviewer(?:'s|’s)? name|recruiter(?:'s|’s)? name|hiring manager(?:'s|’s)? name|manager(?:'s|’s)? name|contact|email|number|city|day|time|topic|project|fill|placeholder|blank)\b[^()\r\n]{0,60})\)", re.IGNORECASE)
_EXES = re.compile(r"(?<![\w\d])(?P<x>\(?x{3}\)?[-. ]x{3}[-. ]x{4}|X{3,}|(?:\(?X{2,4}\)?[-./ ]){1,3}X{2,4}|(?<=\b(?:at|in|to|of|on|by|as|mr|ms|dr) )x{3,}(?=[ ,.][ A-Za-z])|(?<=\b(?:for|the|mrs) )x{3,}(?=[ ,.][ A-Za-z])|(?<=\b(?:with|from|dear|your) )x{3,}(?=[ ,.][ A-Za-z]))(?![\w])|(?<=[$€£#])X{1,4}\b|\bX{1,2}(?= (?:years?|months?|weeks?|days?|people|percent|hours?|projects?|clients?)\b|%)")
_BLANK = re.compile(r"(?<![\w_^>-])_{3,}(?![\w_^<-])|(?<=\w )\.{8,}(?=\s|$)|(?<=\w )…{2,}(?=\s|$)|(?<=\b(?:dear|with|from|name) )\.{4,}|(?<=\bdear )…+|(?<=\b(?:on|at|by|to|in|mr|ms|dr) )(?:\.{5,}|\?{3,}|-{4,}(?= \w))|(?<=\bdear )(?:-{3,}|\?{2,})", re.IGNORECASE)
_INSERT = re.compile(
    r"(?<!press )(?<!Press )(?<!hit )(?<!PRESS )\b(?:INSERT|ADD|ENTER|FILL IN)(?! (?:COIN|DISK|DISC|DISKETTE|CARD|CASSETTE|TOKEN|KEY|INTO|OR|COINS|TO CART)\b)(?: [A-Z][A-Z'’/-]*){1,8}\b|(?:(?<=[(\[<:*_-])|(?<=[.:-] )|^)(?:insert|add|enter|fill in|put) (?:[\w'’-]+ ){1,5}here\b|\b(?:YOUR|MY|INTERVIEWER|COMPANY|RECRUITER|HIRING MANAGER|JOB|FIRST|LAST|CANDIDATE) (?:FULL |FIRST |LAST |PHONE |JOB )?(?:NAME|NUMBER|PHONE|TITLE|EMAIL|ADDRESS)(?: HERE)?\b(?! (?:was|is|were|and|in|on) )|\b(?:PHONE|NAME|NUMBER|DATE|COMPANY|EMAIL)(?: [A-Z]+){0,2} HERE\b|(?<=\b(?:to|at|of) )(?:NAME|COMPANY|ROLE|POSITION|JOB TITLE|DATE|CITY|TOPIC|SCHOOL|MANAGER)\b(?! [A-Z]{2})|(?<=\b(?:with|from|dear) )(?:NAME|COMPANY|MANAGER|INTERVIEWER)\b(?! [A-Z]{2})|\b(?:FIRSTNAME|LASTNAME|FIRST_NAME|LAST_NAME|FULL_NAME|COMPANY_NAME|YOUR_NAME|YOUR_PHONE|JOB_TITLE)\b"
    r"|^[ \t]*(?:Your (?:Full |First |Last )?Name(?: Here)?|Your (?:Phone|Telephone|Mobile|Cell)(?: Number)?|Your (?:Email|E-mail)(?: Address)?|Your Contact (?:Information|Details)|First(?:name)? Last(?:name)?|Name Surname|Your Title|Your Signature)[ \t]*(?=\r?$)|\b[Ll]orem ipsum\b",
    re.MULTILINE,
)
_LATER = re.compile(r"\b(?P<word>TBD|TBC|TBA|TKTK|TK|T\.B\.D\.|TODO|FIXME|tbd|tbc)\b(?P<colon>:?)")
_PLACE_OF = re.compile(r"(?:\b(?:on|at|with|by|in|to|from|for|until|till|dear|hi|hello|mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?|meet|met|call|after|before|around|near|see you)|(?:phone|tel|mobile|cell|number|name|email)\s?:)\s*$", re.IGNORECASE)
_SAID_OF = re.compile(r"\b(?:is|are|was|were|still|remains?|remained|currently|listed|marked|says?|said|as|be|being|stays?|left|shows?|read|reads|date|time|venue|location|start|salary|details?|the usual|a|an|another|many|column|those|these|word|of|all|every|with a|with the|lists?)\s*[\"'“‘(]?\s*$", re.IGNORECASE)
_BRAND = re.compile(r"\s(?:corps|olympiads?|congress|olympics|edition|anniversary|symposium|jubilee|golds?|brewery|bitter|kegs?|ale|lager|malt|sugar|rated|chromosomes?|video|legion|summer|beer|stubbies|label)\b", re.IGNORECASE)
_VARIABLES = frozenset("TEMP PATH APPDATA USERPROFILE WINDIR SYSTEMROOT HOMEPATH HOME USERNAME LOCALAPPDATA PROGRAMFILES TMP COMSPEC".split())
_TALKED = r"(?:box|boxes|field|fields|blanks?|columns?|tags?|tokens?|placeholders?|variables?|cells?|slots?|macros?|labels?|merge|strings?|line|row|bug|syntax|brackets?|literal|button|key|marker|stub|form|screen|log|logs|error|header|column|lines?|markers?|comments?|entries|item|items|page|pages)"
_TALK_AFTER = re.compile(rf"[\"'”’`)\],.]{{0,3}}\s*(?:[\w-]+ ){{0,2}}{_TALKED}\b", re.IGNORECASE)
_TALK_BEFORE = re.compile(r"\b(?:box|field|blank|columns?|tags?|tokens?|placeholders?|variables?|literal|literally|called|labell?ed|marked|reads?|read|says?|said|saying|form|template|templates|stub|merge|printed?|prints?|shows?|showed|typed?|wrote|left|still|log|string|syntax|word|words|addressed to|greeted|wrote to|began|opened with|letter to|mail to|grep|regex|pattern|puzzle|hangman|clue|crossword|not one|not a single|stray|caught|hunt|spot|spotted)\b[^.!?\r\n]{0,30}$", re.IGNORECASE)
_SAID_BEFORE = re.compile(r"\b(?:tokens?|tags?|placeholders?|variables?|fields?|ticked|tick|checked|crossed|blank|blank line|the line|the word|the gap|still said|said|says|reads|read|printed|showed|shows|labelled|called|typed|leaving|left) $", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(r"\d[\d -]{4,}\d[ \t]{1,3}$")
"""A number stands there already: what follows in brackets is its label."""
_ROMAN = re.compile(r"\b(?:super bowl|chapter|article|title|part|volume|vol\.?|olympiad|louis|pope|psalm|book|section|act|bowl|wrestlemania|episode|plate|legio|legion|no\.?|number|century|vin diesel|size|rated|movie|film|triple|leaf|leg|folio|fol\.?|corps|label|canto|sonnet|king|page|castlemaine|dos|figure|table|appendix|the old|pint of|carton of|case of|schooner of|bottle of|pints of)\s*$", re.IGNORECASE)


def find(text: str, raw: str) -> Iterator[Span]:
    """Spans of the placeholders in ``text``, in order of their kinds.

    Args:
        text: A part of the draft with code, link targets and tags blanked out.
        raw: The same part as written.
    """
    if not _may_hold_one(text):
        return
    for finder in (_sure, _bracketed, _exes, _blanks, _worded, _later):
        for span in finder(text):
            if not _is_talked_about(text, span):
                yield span
    for span in _broken(text, raw):
        if not _is_talked_about(text, span):
            yield span


def _may_hold_one(text: str) -> bool:
    return not _SIGNS.isdisjoint(text) or any(piece in text for piece in _SPELLED) or ("(" in text and _ROUND.search(text) is not None)


def _sure(text: str) -> Iterator[Span]:
    for sign, pattern in _BY_SIGN:
        for match in pattern.finditer(text) if sign in text else ():
            if _means_gap(match):
                yield Span(*match.span())


def _means_gap(match: re.Match[str]) -> bool:
    """Whether what stands between the signs is a field, where the signs alone do not say so."""
    parts = match.groupdict()
    if parts.get("fielded") is not None:
        return is_field(parts["fielded"])
    if parts.get("single") is not None:
        return is_field(parts["single"]) or (len(parts["single"].split()) == 1 and not (parts["single"].isalpha() and parts["single"].istitle()))
    if parts.get("angles") is not None:
        return not _FILE.search(parts["angles"])
    percent = parts.get("percent")
    return percent is None or (percent not in _VARIABLES and (percent == percent.upper() or is_field(percent)))


def _bracketed(text: str) -> Iterator[Span]:
    if "[" not in text and "<" not in text and "(" not in text and _WIDE.isdisjoint(text):
        return
    for match in _SQUARE.finditer(text):
        inner = (match["inner"] or match["wide"]).rstrip("\\")
        is_box = inner in ("X", "x", " ") and (text[match.end() : match.end() + 1] in ("", "\n", "\r") or not text[: match.start()].rsplit("\n", 1)[-1].strip(" \t-*+•0123456789.)"))
        if not is_box and is_field(inner):
            yield Span(*match.span())
    for match in _ANGLE.finditer(text):
        inner = match["inner"]
        if inner.split()[0].casefold().rstrip("/") not in _HTML and is_field(inner) and not text[max(0, match.start() - 1) : match.start()].isalnum():
            yield Span(*match.span())
    for match in _ROUND.finditer(text):
        if is_field(match["inner"]) and _is_gap_in_round(text, match):
            yield Span(*match.span())


def _broken(text: str, raw: str) -> Iterator[Span]:
    """Fields with a bracket on one side alone: "Hi [Name,"."""
    if _SIGNS.isdisjoint(text):
        return
    for match in re.finditer(r"(?<![\w\]\\!:;=8])(?:\[{1,2}|\{{1,2}|<{1,2}(?=[A-Z]))(?=[A-Za-z ])", text):
        if _is_unclosed(raw, match) and may_be_field(text[match.end() : match.end() + 60]):
            yield Span(match.start(), _end_of_broken(text, match.end()))
    for match in re.finditer(r"(?<=[A-Za-z])(?:\]{1,2}|\}{1,2}|>{1,2})(?![\w(])", text):
        start = _start_of_broken(text, match.start())
        if start is not None:
            yield Span(start, match.end())


def _is_gap_in_round(text: str, match: re.Match[str]) -> bool:
    """Whether a field between round brackets stands where its filling would: alone, behind a greeting, a preposition or a label."""
    before = text[max(0, match.start() - 24) : match.start()]
    return re.search(r"(?:^|\n|[,:])[ \t]*$|\b(?:dear|hi|hello|hey|mr\.?|ms\.?|mrs\.?|dr\.?|with|at|on|to|for|of|from|the|your|about|in|by|as|and|is|am|me)[ \t]*$", before, re.IGNORECASE) is not None and (
        re.match(r"your|insert|add|enter|fill", match["inner"], re.IGNORECASE) is not None or re.search(r"(?:dear|hi|hello|hey|(?:^|\n)[ \t]*)[ \t]*$", before, re.IGNORECASE) is not None
    )


def _is_unclosed(text: str, match: re.Match[str]) -> bool:
    """Whether a bracket does not close on its line or the next."""
    closing = {"[": "]", "{": "}", "<": ">"}[match.group()[0]]
    behind = re.split(r"\r?\n", text[match.end() : match.end() + 200], maxsplit=2)[:2]
    return closing not in " ".join(behind)


def _end_of_broken(text: str, start: int) -> int:
    found = re.match(r"[^\[\]{}<>|.,;:!?\r\n()]{1,50}", text[start : start + 60])
    return start + (len(found.group().rstrip()) if found else 0)


def _start_of_broken(text: str, end: int) -> int | None:
    """Where the field starts that a closing bracket without an opening one ends."""
    line = re.split(r"[\r\n]", text[max(0, end - 120) : end])[-1]
    opening = {"]": "[", "}": "{", ">": "<"}[text[end]]
    if opening in line or (text[end] == ">" and "-" in line[-2:]):
        return None
    found = re.search(r"(?:^|(?<=[\s,;:(]))(?:[A-Za-z]+[ _]){0,2}[A-Za-z_]+$", line)
    while found:
        if is_field(found.group()) and (found.group()[0].isupper() or "_" in found.group() or text[end : end + 2] in ("}}", "]]") or len(found.group().split()) == 1):
            return end - len(found.group())
        found = re.search(r"(?<=[ _])(?:[A-Za-z]+[ _])?[A-Za-z_]+$", found.group()) if " " in found.group() else None
    return None


def _exes(text: str) -> Iterator[Span]:
    if "X" not in text and "xxx" not in text:
        return
    for match in _EXES.finditer(text):
        before, after = text[max(0, match.start() - 14) : match.start()], text[match.end() : match.end() + 8]
        is_masked = re.search(r"\d[ -]?$|[xX*][ -]$|ending (?:in )?$", before) is not None or re.match(r"[ -]?\d|[ -]?[xX*]+[ -]?\d", after) is not None
        if not is_masked and not re.search(r"\b(?!MR|MS|MRS|DR|TO|AT|ON|IN|RE)[A-Z]{3,} $", before) and not _BRAND.match(text, match.end()) and not _ROMAN.search(before) and not re.match(r"[ \t]*$", before + "|"):
            yield Span(*match.span())


def _blanks(text: str) -> Iterator[Span]:
    if not any(piece in text for piece in ("___", "....", "…", "??", "---")):
        return
    for match in _BLANK.finditer(text):
        start = max(text.rfind("\n", 0, match.start()), text.rfind("\r", 0, match.start())) + 1
        line = re.split(r"[\r\n]", text[start : match.end() + 200], maxsplit=1)[0]
        if any(map(str.isalnum, line)):
            yield Span(*match.span())


def _worded(text: str) -> Iterator[Span]:
    if not any(piece in text for piece in _SPELLED):
        return
    for match in _INSERT.finditer(text):
        lead = len(match.group()) - len(match.group().lstrip())
        yield Span(match.start() + lead, match.end())


def _later(text: str) -> Iterator[Span]:
    found = list(_LATER.finditer(text)) if any(piece in text for piece in ("TB", "T.B", "tb", "TODO", "FIXME", "TK")) else []
    count = Counter(match["word"] for match in found)
    for match in found:
        if count[match["word"]] > 1 and match["word"].startswith("T") and not match["colon"]:
            continue  # an abbreviation of the sender's own
        before = text[max(0, match.start() - 30) : match.start()]
        if match["word"] in ("TODO", "FIXME", "TKTK", "TK"):
            if match["colon"] or match["word"].startswith("TK"):
                yield Span(match.start(), match.end("word"))
        elif _PLACE_OF.search(before) and not _SAID_OF.search(before) and not re.match(r"\s+(?:[A-Z]\w+|items?|list|notes?|comments?|entries|dates?|slots?|fields?|column)\b", text[match.end() :][:20]):
            yield Span(match.start(), match.end("word"))


def _is_talked_about(text: str, span: Span) -> bool:
    """Whether the text speaks of the gap rather than leaving it: "the '____' box", "the [Name] field"."""
    before, after = text[max(0, span.start - 60) : span.start], text[span.end : span.end + 40]
    is_quoted = before.rstrip()[-1:] in "\"'“‘`" and bool(before.strip()) and re.match(r"[^\r\n]{0,40}?[\"'”’`]", after) is not None
    if _is_inside_quotation(before, after) or _SAID_BEFORE.search(before) or _NUMBER_BEFORE.search(before):
        return True
    if re.search(r"[\"“‘'`][^\"”“\r\n]{0,40}$", before) and re.match(r"[^\"“\r\n]{0,30}[\"”’'`]", after) and (_TALK_BEFORE.search(before) or re.match(r"[^\"“\r\n]{0,30}[\"”’'`]\s*(?:[\w-]+ ){0,2}" + _TALKED, after, re.IGNORECASE)):
        return True
    return is_quoted or _TALK_AFTER.match(after) is not None


def _is_inside_quotation(before: str, after: str) -> bool:
    """Whether double quotation marks stand around the gap and two words more: somebody's text is shown."""
    opening = re.search(r"(?:^|[\s(])[\"“](?P<inner>[^\"“”]{0,60})$", before)
    closing = re.match(r"(?P<inner>[^\"“”]{0,40}(?:\s[^\"“”]{0,39})?)[\"”]", after)
    return opening is not None and closing is not None and len((opening["inner"] + " " + closing["inner"]).split()) >= 2
