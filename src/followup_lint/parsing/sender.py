"""Whether a line names the sender or says how to reach them: what a signature is told by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_lint.parsing.contacts import LINK, is_contact, is_postal
from followup_lint.parsing.names import is_name, is_role, is_title
from followup_lint.parsing.placeholders import PLACEHOLDER, filled

DASH = re.compile(r"^[\s>]*[-–—~*_/]{1,3}\s*")
DELIMITER = re.compile(r"(?:--|—|__+|-{2,}|={3,}|\*{3,}|~{3,})")
_ATTACHMENT = re.compile(
    r"(?!\S*://)[-*•]?\s?\S[^\n]{0,80}\.(?:docx?|xlsx?|pdf|gif|jpe?g|png|html?|txt|pptx?|zip|wpd|rtf|bmp|tif|vcf|ics)"
    r"|(?:<<[^<>]{1,80}\.[^<>]{1,80}>>\s*)+|<Embedded .{1,60}>|<<\.{3}.{1,40}>>|\(?see attached file:.{1,160}",
    re.IGNORECASE,
)
_NAME_END = re.compile(r"[,|<•·:;\t]|(?<!\d)/|\s[-–—]\s|\s{2,}|\s*[(\[]|\s[+(]?\d|[☎📱📞✆]|\s+x{1,4}$|\s[sdw]/o\s")
_RANK = re.compile(r"(?:\S*[\d.]\S*|[a-zà-ÿ]{2,5})\s+(?=\S)")
_BRACKETED = re.compile(r"\((?P<inner>[^()]{2,50})\)\s*")
_FOOTER = re.compile(r"\bcopyright\b|^\W*contact us\b", re.IGNORECASE)
_COLUMNS = re.compile(r"\S[ \t]{4,}\S")
_SENTENCE = re.compile(
    r"\b(?:i|i'm|i’m|i've|i’ve|i'll|i’ll|we|you|your|please|let|looking|hope|hoping|would|will|is|are|was|were|have|has|had|thank"
    r"|thanks|if|this|that|my|it|don't|can|could|do|me)\b",
    re.IGNORECASE,
)


def name_in(line: str, *, lower: bool = True, most: int = 4) -> tuple[int, int] | None:
    """Start and end of a person's name at the head of ``line``, title, dash and post-nominals left out; None without one."""
    shown = filled(line)
    dash = DASH.match(shown)
    start = dash.end() if dash else 0
    bracketed = _BRACKETED.match(shown, start)
    if bracketed and is_name(bracketed["inner"], most=most) and not shown[bracketed.end() :].strip():
        return bracketed.span("inner")
    if bracketed and is_title(bracketed["inner"]):
        start = bracketed.end()
    cut = _NAME_END.search(shown, start)
    head = shown[start : cut.start() if cut else len(shown)].rstrip(" \t.*_!-–—")
    rest = shown[cut.start() :] if cut else ""
    lead = len(head) - len(head.lstrip(" *_\""))
    candidate = head.strip(" *_\"")
    ranked = _RANK.match(candidate)
    if ranked and is_name(candidate[ranked.end() :], most=most):
        lead, candidate = lead + ranked.end(), candidate[ranked.end() :]
    if not candidate or not is_name(candidate, most=most, lower=lower) or is_role(candidate):
        return None
    if rest.lstrip().startswith(":") or (_SENTENCE.search(rest) and len(rest.split()) > 3 and not is_contact(rest)):
        return None
    return start + lead, start + lead + len(candidate)


def is_sender_line(text: str) -> bool:
    """Whether ``text`` holds the sender's name or a way to reach the sender, and hardly anything else."""
    bare = text.strip()
    return bool(bare) and (name_in(bare) is not None or is_contact(bare) or PLACEHOLDER.fullmatch(bare.strip("*_- ")) is not None)


def may_sign(bare: str) -> bool:
    """Whether a line under a sign-off may belong to the signature."""
    if len(bare) > 160:
        return False
    if is_contact(bare) or is_postal(bare) or DELIMITER.fullmatch(bare) or PLACEHOLDER.fullmatch(bare):
        return True
    text = DASH.sub("", filled(bare))
    words = text.split()
    if text.startswith(("\"", "“", "'", "‘")) and text.endswith(("\"", "”", "'", "’")) and len(words) <= 16:
        return True
    if len(words) > 9 or (text.endswith("?") and len(words) > 2):
        return False
    if _SENTENCE.search(text) and len(words) > 4:
        return re.match(r"(?:call|text|reach|ring|whatsapp)\b", text, re.IGNORECASE) is not None and any(map(str.isdigit, text))
    return not (text.endswith((".", "!")) and len(words) > 5)


def may_stand_in_signature(bare: str) -> bool:
    """Whether a line may be part of a signature that no sign-off announces."""
    if len(bare) > 120:
        return False
    if DELIMITER.fullmatch(bare) or is_contact(bare) or is_postal(bare) or PLACEHOLDER.fullmatch(bare.strip("*_- ")) or name_in(bare, most=4):
        return True
    if bare.endswith((":", "?", "!", ";")) or (bare.endswith(".") and not re.search(r"\b(?:[A-Z]|Inc|Corp|Co|Ltd|LLC|Jr|Sr|Ph\.D|Esq)\.$", bare)):
        return False
    return len(filled(bare).split()) <= 8 and not _SENTENCE.search(bare)


def identifies_sender(block: Sequence[str], *, is_all: bool, follows_blank: bool) -> bool:
    """Whether lines without a sign-off over them identify a sender: a name with contacts or alone, or a few contacts; no table."""
    if sum(bool(_COLUMNS.search(line)) for line in block) > 2 or any(_FOOTER.search(line) for line in block):
        return False
    first = block[0]
    contacts = sum(is_contact(line) or is_postal(line) for line in block)
    if DELIMITER.fullmatch(first):
        return len(block) > 1 and any(name_in(line) or (is_contact(line) and "://" not in line) for line in block[1:])
    if PLACEHOLDER.fullmatch(first.strip("*_- ")):
        return not is_all
    is_named = name_in(first, lower=len(first.split()) <= 3 or any(map(str.isdigit, first))) is not None
    if is_named and contacts:
        if sum("://" in line for line in block) > 2:
            return False
        return sum(name_in(line) is not None for line in block) <= 4 and (not is_all or contacts > 1)
    if is_named and first.isupper() and len(first.split()) > 1:
        return False  # a heading in capitals, rather than a name
    if is_named:
        titles = sum(is_role(line) for line in block[1:])
        return not is_all and len(block) <= 4 and (len(block) == 1 or titles > 0 or len(block) == 2)
    if contacts and not is_all and len(block) <= 4 and is_contact(block[-1]) and not is_contact(first) and len(first.split()) <= 6 and first[:1].isupper():
        return any(sum(map(str.isdigit, line)) >= 7 for line in block)
    if not is_all and follows_blank and len(block) == 1 and "://" not in first and is_role(first) and len(first.split()) <= 6 and not first.endswith((".", "!", "?", ":")):
        return True
    return not is_all and follows_blank and len(block) <= 3 and contacts == len(block) and any(_reaches(LINK.sub(" ", line)) for line in block)


def _reaches(bare: str) -> bool:
    """Whether a mail address or a number stands in ``bare``."""
    return "@" in bare or sum(map(str.isdigit, bare)) >= 7


def trails(bare: str) -> bool:
    """Whether a line at either end of a signature is the name of an attachment, or marks alone."""
    return _ATTACHMENT.fullmatch(bare) is not None or not (any(map(str.isalnum, bare)) or DELIMITER.fullmatch(bare) or "_" in bare)
