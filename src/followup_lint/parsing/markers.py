"""The markers of list items: typed, numbered, pasted, in a wrong encoding."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from followup_lint.parsing.lines import Line

_INDENT = r"(?P<indent>[ \t\u00a0\u3000\ufeff\u200b]*)"
_GAP = r"[ \t\u00a0\u2002-\u200a\u3000\u200b]"
DINGBATS = "⦁•·▪◦➢→✓✅§・‣⁃●○■□◆◇➤►▶▸▹◾◽⬛⬜✔☑☐☒★☆✦✧✱❖❑❒⇒➔➜➡⮚⦿⦾⁍⁌∙⋅∘⊙✗✘❯»›※◉◯♦♣♠♥☛☞✴✳✪✶✸❇➣➥➧⇨⟶⟹⟡◊△▲▷▻‐‑■▫￮ꞏ•"
_MOJIBAKE = (
    "â€¢|â—\u008f|â—‹|â–ª|âž¢|âœ“|âœ”|Â·|â€“|â€”|ï‚·|ï\u0082·|ï‚§|â\x80¢|â\x80\x93|ΓÇó|ΓÇô|Ã¢â‚¬Â¢|&bull;|&#8226;|&middot;|&#183;"
    "|\x95|\x96|\x97|\ufffd|=E2=80=A2|\\?{1,3}(?=[ \t])"
)
_MARKER = re.compile(
    rf"{_INDENT}(?:"
    rf"(?P<dingbat>[{DINGBATS}\ue000-\uf8ff]\ufe0f?)|(?P<mojibake>{_MOJIBAKE})"
    rf"|(?P<ascii>[-*+])(?={_GAP}|$)(?:{_GAP}+\[[ xX]\](?=\s))?|(?P<tight>[-+*])(?=[^\W\d_]|[\"“‘'(\[{{«<$£€])(?!\*)|(?P<dash>[–—―−])(?={_GAP}|[A-Z\"“])"
    rf"|(?P<o>[oOØ¢üŸ])(?={_GAP})|(?P<wing>[vqlnwuØü])(?=\t|{_GAP}{{2,}})"
    rf"|(?P<number>\(?[0-9０-９]{{1,2}}(?:\.\)|[.):/、．）]|{_GAP}?[-–](?={_GAP}))|[①-⑳❶-❿➀-➓]|[（(][0-9０-９]{{1,2}}[)）]|[0-9]️?⃣)(?=\D|$)"
    rf"|(?P<letter>\(?[A-Za-z](?:\.\)|[.)])|[（(][a-zA-Z][)）])(?={_GAP})|(?P<roman>\(?[ivxIVX]{{2,5}}(?:\.\)|[.)]))(?={_GAP})"
    rf"|(?P<hash>\#{{1,2}}[0-9]{{1,2}}[.):]?)(?={_GAP})"
    rf"|(?P<emoji>[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?)"
    rf"){_GAP}*"
)


@dataclass
class Item:
    """A list item being read.

    Attributes:
        line: The number of its first line.
        last: The number of its last line.
        kind: What its marker is ("ascii", "number", …).
        marker: The marker as written.
        indent: Columns before the marker, tabs to multiples of four.
        marker_start: Offset of the marker.
        start: Offset of the first code point behind the marker.
        depth: 0 at the top level of its list.
    """

    line: int
    last: int
    kind: str
    marker: str
    indent: int
    marker_start: int
    start: int
    depth: int = 0


def marked_item(lines: Sequence[Line], number: int) -> Item | None:
    line = lines[number]
    if line.is_blank:
        return None
    match = _MARKER.match(line.text)
    if not match or not line.text[match.end() :].strip():
        return None
    kind = match.lastgroup or ""
    start = match.start(kind)
    marker = match.group(kind)
    if marker == "*" and (line.text[start + 1 : start + 2] == "|" or (kind == "tight" and "*" in line.text[match.end() :])):
        return None  # a merge tag, or emphasis
    indent = len(match["indent"].expandtabs(4))
    return Item(number, number, _family(kind, marker), marker, indent, line.start + start, line.start + match.end())


def _family(kind: str, marker: str) -> str:
    """Markers of one family are siblings: ``1.`` and ``2.``, ``a)`` and ``b)``, but not ``-`` and ``*``."""
    if kind in ("number", "letter", "roman", "hash"):
        return kind if kind in ("number", "hash") else "letter"
    if kind == "tight":
        return marker
    if kind == "dash":
        return "–"
    return "o" if kind == "o" and marker in "oO" else marker.rstrip("\ufe0f")


def ordinals(marker: str) -> set[int]:
    """What a number, letter or roman numeral may count as."""
    bare = re.sub(r"[\s().（）:/、．\-–\ufe0f\u20e3]", "", marker)
    if not bare:
        return {0}
    if bare.isdigit() or (len(bare) == 1 and unicodedata.numeric(bare, None) is not None):
        return {int(bare) if bare.isdecimal() else int(unicodedata.numeric(bare))}
    found = set()
    low = bare.casefold()
    if len(low) == 1 and low.isascii() and low.isalpha():
        found.add(ord(low) - 96)
    if not set(low) - set("ivx"):
        total, previous = 0, 0
        for letter in reversed(low):
            value = {"i": 1, "v": 5, "x": 10}[letter]
            total += value if value >= previous else -value
            previous = max(previous, value)
        found.add(total)
    return found or {0}
