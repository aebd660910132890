"""The doors to other people's libraries: each is imported in one file, on first use."""

from followup_lint.language.english import ENGLISH

__all__ = ["ENGLISH"]
