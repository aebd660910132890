"""Delimiters of a template that do not close or do not pair: ``{{ name }``, ``[Name``, ``*|NAME|``.

What is well formed is taken out first; a mark that is left counts where a field or an identifier stands at it. Signs that are real text
("< 4 hours", "5 %", ":-]", "A*") open nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from followup_lint.meaning.placeholders.fields import is_field, may_be_field, names_field
from followup_lint.model import Span, blank_out

_STRING = r"\"[^\"\r\n]{0,120}\"|'[^'\r\n]{0,120}'"
_RAW = re.compile(r"\{%[-+~]?\s*(?P<kind>raw|verbatim|comment)\b[^%]{0,60}%\}.{0,4000}?\{%[-+~]?\s*end(?P=kind)\s*[-+~]?%\}|\{#.{0,4000}?#\}|\{\{~?!--.{0,4000}?--~?\}\}|\{\{![^{}]{0,400}\}\}|<!--.{0,4000}?-->|<%#.{0,4000}?%>|\{\{/\*.{0,4000}?\*/\}\}", re.DOTALL)
_WHOLE = re.compile(
    rf"(?<!\{{)\{{\{{(?:{_STRING}|\{{(?:[^{{}}\r\n]|\{{[^{{}}\r\n]{{0,80}}\}}){{0,200}}\}}|[^{{}}\"'\r\n]|[\"'](?=[^{{}}\r\n]{{0,80}}\}}\}})|[\r\n](?![ \t]*[\r\n])){{0,400}}?\}}\}}(?!\}})|\{{\{{\{{[^{{}}\r\n]{{0,200}}\}}\}}\}}|<%(?:(?!<%)[^%\r\n]|%(?!>)){{0,300}}?%>|\[[^\[\]\r\n]{{0,120}}(?:\[[^\[\]\r\n]{{1,60}}\][^\[\]\r\n]{{0,120}}){{1,6}}\]"
)
_MISMATCHED = [
    (re.compile(r"\{\{\{[^{}\r\n]{1,80}\}\}(?!\})"), '"{{{" is closed by "}}", not by "}}}".'),
    (re.compile(r"(?<!\{)\{\{[^{}\r\n]{1,80}\}\}\}"), '"{{" is closed by "}}}", not by "}}".'),
    (re.compile(r"<%[^%<>\r\n]{1,80}(?:(?<!%)>|%(?!>))"), '"<%" is not closed by "%>".'),
    (re.compile(r"(?<!\{)\{\{[^{}\[\]\r\n]{1,80}\}(?!\})"), '"{{" is closed by "}", not by "}}".'),
    (re.compile(r"(?<![\{$\w])\$?\{[\w. ]{1,60}\}\}(?!\})"), '"{" is closed by "}}", not by "}".'),
    (re.compile(r"(?<!\{)\{\{[^{}\r\n]{1,80}(?:\]\]?|%\}|\)\)?|>>)(?![^{}\r\n]{0,60}\}\})"), '"{{" is not closed by "}}".'),
    (re.compile(r"\{%[^%{}\r\n]{1,120}(?<!%)\}\}?"), '"{%" is not closed by "%}".'),
    (re.compile(r"(?<!\{)\{(?!%)(?![\w.]{1,40}:)[^%{}\r\n]{1,120}%\}"), '"%}" closes what was not opened by "{%".'),
    (re.compile(r"(?<!\[)\[\[[^\[\]\r\n]{1,60}\](?!\])(?:\}\})?"), '"[[" is closed by "]", not by "]]".'),
    (re.compile(r"(?<!\[)\[[^\[\]\r\n]{1,60}\]\](?!\])"), '"[" is closed by "]]", not by "]".'),
    (re.compile(r"(?<!\[)\[[A-Za-z][^\[\]{}()\r\n]{1,40}[)}](?![^\[\r\n]{0,40}\])"), '"[" is not closed by "]".'),
    (re.compile(r"\*\|[A-Z_][\w: ]{1,60}\|(?!\*)"), '"*|" is closed by "|", not by "|*".'),
    (re.compile(r"(?<![\w*|])\|[A-Z_]{2,40}\|\*"), '"|*" closes what was not opened by "*|".'),
    (re.compile(r"%\(\w{1,40}(?!\w|\)[#0 +-]?\d*(?:\.\d+)?[sdifrg])\)?"), '"%(" is not closed by ")s".'),
    (re.compile(r"(?<!<)<<[A-Za-z][^<>\r\n]{1,60}>(?!>)"), '"<<" is closed by ">", not by ">>".'),
    (re.compile(r"(?<!<)<[A-Z][^<>\r\n]{1,60}>>"), '"<" is closed by ">>", not by ">".'),
    (re.compile(r"\{![\w.]{2,60}(?![\w.}])"), '"{!" is not closed: "}" is missing.'),
]
_FIELD_ONLY = ("[", "<", "(")
_STYLES = {
    "[": re.compile(r"\[{1,2}([A-Za-z][^\[\]\r\n]{1,60})\]{1,2}"),
    "<": re.compile(r"<{1,2}([A-Za-z][^<>\r\n]{1,60})>{1,2}"),
    "{": re.compile(r"(?<!\{)\{([A-Za-z]\w{1,40})\}(?!\})"),
    "(": re.compile(r"\(([A-Z][a-z]+ [A-Z][a-z]+)\)"),
}
_WELL_FORMED = re.compile(
    r"\{%(?:[^%]|%(?!\})){0,500}?%\}|\*\|[^|\r\n]{1,80}\|\*|\[\[[^\[\]\r\n]{1,80}\]\]|\[[^\[\]]{0,800}\]|<<[^<>\r\n]{1,80}>>|<[A-Za-z/!][^<>]{0,200}>|«[^«»\r\n]{0,80}»|【[^【】\r\n]{0,80}】|\$?\{[^{}\r\n]{0,120}\}|%\(\w{1,40}\)[#0 +-]?\d*(?:\.\d+)?[sdifrg]"
)
_OPEN = re.compile(r"\{\{\{?|\{%|\{#|<%|\*\|(?=[A-Z_:]{2})|\[\[?|<<?|\$\{|«|\{|【")
_CLOSE = re.compile(r"\}\}\}?|%\}|#\}|%>|\|\*|\]\]?|>>|»|\}|】")
_ENDS = {"{{{": "}}}", "{{": "}}", "{%": "%}", "{#": "#}", "<%": "%>", "*|": "|*", "[[": "]]", "[": "]", "<<": ">>", "<": ">", "${": "}", "«": "»", "{": "}", "【": "】"}
_IDENTIFIER = re.compile(r"[A-Za-z]\w*(?:[._]\w+)+|[a-z]+[A-Z]\w*")
_PERCENT = re.compile(r"(?<![\w%])%(?P<name>[A-Z][A-Z_]{2,40})(?P<close>%?)(?![\w])|(?<![\w%])(?P<late>[A-Z]+(?:_[A-Z]+)+|NAME|FNAME|LNAME|COMPANY|ROLE|DATE|PHONE)%(?![\w%])")
_SMILEY = re.compile(r"[:;=8xX][-^o']?$")
_TAG_NAME = re.compile(r"/?(?:a|abbr|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul|!--)\b", re.IGNORECASE)


class Broken(NamedTuple):
    """A delimiter that does not pair.

    Attributes:
        span: What is marked.
        message: What is wrong with it.
    """

    span: Span
    message: str


def without_comments(text: str) -> str:
    """``text`` with comments and raw parts of a template blanked out, character for character."""
    return _RAW.sub(_blank, text) if "{" in text or "<" in text else text


def broken(text: str, raw: str) -> Iterator[Broken]:
    """The delimiters of a template that do not pair.

    Args:
        text: The template without code, link targets and comments, character for character.
        raw: The template as written: what is whole in it is whole, inside of a link too.
    """
    text = blank_out(text, tuple(Span(*match.span()) for match in _WHOLE.finditer(raw)))
    found = [*_mismatched(text), *_percents(text)]
    yield from found
    text = blank_out(text, tuple(_apart(sorted(one.span for one in found))))
    rest = _WELL_FORMED.sub(_blank, text)
    yield from _left_open(rest, raw)
    yield from _left_shut(rest, raw)


def _apart(spans: list[Span]) -> Iterator[Span]:
    """``spans``, in order, without those that overlap the one before."""
    end = -1
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\r\n]", " ", match.group())


def _mismatched(text: str) -> Iterator[Broken]:
    if "MERGEFIELD" in text:
        yield from _fields_of_word(text)
    for pattern, message in _MISMATCHED:
        for match in pattern.finditer(text):
            inner = match.group().strip("[]<>(){}|*")
            mark = match.group()[0]
            if mark in _FIELD_ONLY and not match.group().startswith("<%") and not is_field(inner) and not (inner[:1].isalpha() and _is_used(mark, text)):
                continue
            yield Broken(Span(*match.span()), message)


@lru_cache(maxsize=64)
def _is_used(mark: str, text: str) -> bool:
    """Whether the template has a whole placeholder of this style, so that half of one was meant as one."""
    return any(is_field(match.group(1)) for match in _STYLES[mark].finditer(text))


def _fields_of_word(text: str) -> Iterator[Broken]:
    """Word's fields on one line, ``{ MERGEFIELD Name }``, whose braces do not balance."""
    for match in re.finditer(r"[^\r\n]*\{\s*(?:MERGEFIELD|IF)\b[^\r\n]*", text):
        if match.group().count("{") != match.group().count("}"):
            start = match.start() + match.group().index("{")
            yield Broken(Span(start, match.start() + len(match.group().rstrip())), '"{" is not closed: "}" is missing.')


def _left_open(text: str, raw: str) -> Iterator[Broken]:
    for match in _OPEN.finditer(text):
        is_link = match.group() == "[" and re.match(r"[^\[\]\r\n]{0,200}\][(\[]", raw[match.end() : match.end() + 210]) is not None
        if not is_link and _counts_open(text, match, raw):
            end = match.end() + _field_length(match.group(), text[match.end() : match.end() + 60])
            yield Broken(Span(match.start(), end), f'"{match.group()}" is not closed: "{_ENDS[match.group()]}" is missing.')


def _field_length(mark: str, behind: str) -> int:
    """How many code points behind an opening mark belong to the field that it opens."""
    words = [match.end() for match in re.finditer(r"[ \t]{0,2}[\w.'’@=/#-]+", re.split(r"[\r\n,;:!?{}\[\]<>|%)]", behind)[0])]
    if mark in ("[", "[[", "<", "<<", "«", "【"):
        return next((end for end in reversed(words[:5]) if names_field(behind[:end])), words[0] if words else 0)
    return len(behind[: words[0]].rstrip(".")) if words else 0


def _left_shut(text: str, raw: str) -> Iterator[Broken]:
    for match in _CLOSE.finditer(text):
        if _counts_shut(text, match, raw):
            line = re.split(r"[\r\n]", text[max(0, match.start() - 60) : match.start()])[-1]
            found = re.search(r"[\w.]+\s?$", line)
            yield Broken(Span(match.start() - (len(found.group()) if found else 0), match.end()), f'"{match.group()}" closes what was not opened.')


def _counts_open(text: str, match: re.Match[str], whole: str) -> bool:
    """Whether an opening mark stands before a field or an identifier, so that it was meant as one."""
    mark, behind = match.group(), text[match.end() : match.end() + 60]
    if mark in ("{{", "{{{", "{%", "*|", "<%"):
        return True
    if mark == "{#":
        return not re.match(r"\w", behind)
    if mark == "${":
        return re.match(r"\s?[A-Za-z_]", behind) is not None
    before = text[max(0, match.start() - 2) : match.start()]
    if _SMILEY.search(before) or (mark in ("[", "<") and before[-1:].isalnum()):
        return False
    if mark[0] in _STYLES and behind[:1].isalpha() and mark != "<" and _is_used(mark[0], whole):
        return True
    if mark == "<":
        return behind[:1].isupper() and not _TAG_NAME.match(behind) and may_be_field(behind)
    if mark == "{":
        name = re.match(r"[A-Za-z_]\w*(?:[._]\w+)*", behind)
        return name is not None and (is_field(name.group()) or _IDENTIFIER.fullmatch(name.group()) is not None)
    return may_be_field(behind)


def _counts_shut(text: str, match: re.Match[str], whole: str) -> bool:
    """Whether a closing mark without its opening one stands behind a field or an identifier."""
    mark = match.group()
    if mark in ("%}", "|*", "}}", "}}}", "#}", "%>"):
        return True
    line = re.split(r"[\r\n]", text[max(0, match.start() - 60) : match.start()])[-1]
    found = re.search(r"(?:[A-Za-z_]\w*(?:['’]s)?[ ]?){1,3}$", line)
    words = found.group().split() if found else []
    if not words or _SMILEY.search(line[-2:]) or (mark in ("»", ">>") and line.endswith(" ")):
        return False
    if mark == "}":
        return is_field(words[-1]) or _IDENTIFIER.fullmatch(words[-1]) is not None
    if mark == "]" and text[match.end() : match.end() + 1] in ("(", ":"):
        return False
    style = {"]": "[", ">": "<"}.get(mark[0])
    if style and words[-1][:1].isupper() and _is_used(style, whole):
        return True
    return any(is_field(" ".join(words[-n:])) for n in (1, 2, 3)) and (mark != ">>" or words[0][:1].isupper())


def _percents(text: str) -> Iterator[Broken]:
    if "%" not in text:
        return
    for match in _PERCENT.finditer(text):
        if match["late"] is not None:
            yield Broken(Span(*match.span()), '"%" closes what was not opened.')
        elif not match["close"]:
            yield Broken(Span(*match.span()), f'"%{match["name"]}" is not closed: "%" is missing.')
