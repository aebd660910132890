"""Files to drafts; nowhere else is a draft read."""

from followup_lint.reading.files import LARGEST, read
from followup_lint.reading.folders import find_drafts
from followup_lint.reading.suffixes import SUFFIXES

__all__ = ["LARGEST", "SUFFIXES", "find_drafts", "read"]
