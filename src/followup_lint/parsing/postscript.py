"""Postscript: "P.S. …", before or after the signature."""

from __future__ import annotations

import re

_START = re.compile(
    r"[*_(\s]{0,4}(?:p\.?\s?[dtn]\.?\s?[/,]\s?)?(?:(?:p\.?\s?){1,3}s(?:\.|(?=[\s:,;)\-–—*_]|$))(?!\s?\d)|p\.?s\.?\s?[:.\-–]"
    r"|post[ -]?script(?:um)?\s?[:.\-–])",
    re.IGNORECASE,
)


def starts(line: str) -> bool:
    """Whether a postscript starts with ``line``."""
    return _START.match(line) is not None
