"""text -> Email: zones that tile the text, and no character lost."""

from followup_lint.parsing.reader import parse

__all__ = ["parse"]
