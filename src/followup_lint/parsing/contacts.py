"""Mail addresses and links in a draft, and lines that say how to reach somebody."""

from __future__ import annotations

import re

from followup_lint.language.phones import is_spelled
from followup_lint.parsing.placeholders import PLACEHOLDER, stands_for_contact

ADDRESS = re.compile(r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
LINK = re.compile(
    r"(?:https?|ftp)://[^\s<>\"\])]+|\bwww\.[^\s<>\"\])]+"
    r"|(?<![\w@./])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|io|dev|me|edu|example|co|uk|us|ca|au|de|fr|in|ie|nz|design|app|page|xyz|bio|ly|gov)/[^\s<>\"\])]+",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:tel(?:e(?:phone|fon|fono|f))?|t[eé]l(?:[eé]phone)?|phone|ph|mobile?|mob|m[oó]vil|cell(?:phone)?|sel|handy|fax|e-?mail|mail"
    r"|web(?:site)?|site|linkedin|github|twitter|insta(?:gram)?|facebook|skype"
    r"|whats\s?app|signal|portfolio|reel|blog|home|office|work|direct|main|land\s?line|contact(?:\s+(?:no|number|info|details))?"
    r"|number|no|h|m|t|p|o|c|e|w|f|d|dd|hp|pager|ext|address|url|orcid|id|pronouns"
    r"|call|text|or|and|same|anytime|any ?time|voicemail|sms|he|him|his|she|her|hers|they|them|theirs)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"[+(]?\d[\d\s().\-–/]{5,}\d")
_POSTAL = re.compile(
    r"\b\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:street|st|road|rd|avenue|ave|lane|ln"
    r"|drive|dr|boulevard|blvd|suite|ste|apt|flat|unit|floor|box|way|court|ct"
    r"|close|terrace|crescent|place|square|mews|row|strasse|straße|stra(?:ß|ss)e|rue|calle|via|plaza)\b",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(r"\(?\b(?:she|he|they|xe|ze)\s?/\s?(?:her|him|them|they|he|she|hers|his|theirs)\b", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\[\d{1,2}\]:?\s*\S")


def is_contact(line: str) -> bool:
    """Whether ``line`` says how to reach somebody, and hardly anything else."""
    if _PRONOUNS.search(line) and len(line.split()) <= 4:
        return True
    if _FOOTNOTE.match(line) and (LINK.search(line) or "://" in line):
        return True
    if len(line.split()) <= 24 and is_spelled(line) and not line.rstrip().endswith((".", "!", "?")):
        return True
    if len(line.split()) <= 5 and any(stands_for_contact(match.group()) for match in PLACEHOLDER.finditer(line)):
        return True
    rest = LINK.sub(" ", ADDRESS.sub(" ", line))
    rest, numbers = _DIGITS.subn(" ", rest)
    found = numbers or rest != line
    words: list[str] = re.findall(r"[^\W\d_][\w’'.-]*", _LABEL.sub(" ", rest))
    if found:
        return len(words) <= 3 or (len(words) <= 7 and bool(re.search(r"[|•·–—,/]", line)) and not _has_verb(words))
    labelled = re.match(r"\W*(?:e-?mail|tel|phone|mobile|cell|linkedin|web|website|insta(?:gram)?|github|portfolio|skype|id|reel)\b\W*:", line, re.IGNORECASE)
    return labelled is not None and len(words) <= 4


def is_postal(line: str) -> bool:
    """Whether ``line`` is part of a postal address."""
    return len(line) <= 90 and re.search(r"\d", line) is not None and _POSTAL.search(line) is not None and not _has_verb(line.split())


def _has_verb(words: list[str]) -> bool:
    return any(
        word.casefold().strip(".,").replace("’", "'")
        in {"is", "are", "was", "am", "i", "i'm", "my", "you", "your", "can", "will", "have", "had", "please", "reach", "me", "be", "if", "when", "to", "ran", "took", "cut", "we", "need"}
        for word in words
    )
