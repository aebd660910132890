r"""Lines as editors count them: split at \r\n, \r and \n alone."""

from __future__ import annotations

import re

LINE_END = re.compile(r"\r\n|\r|\n")


def line_starts(text: str) -> list[int]:
    """Offsets in code points at which the lines of ``text`` start; at least ``[0]``."""
    return [0, *(match.end() for match in LINE_END.finditer(text))]
