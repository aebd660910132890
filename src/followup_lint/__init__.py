"""followup-lint: the judgement of a recruiter on the thank-you mail after an interview, as a library.

``lint(text)`` judges a draft, ``parse(text)`` only reads it into zones.
"""

from followup_lint.engine.config import Config
from followup_lint.engine.linter import Linter, lint
from followup_lint.engine.report import Report
from followup_lint.model import (
    Check,
    ConfigError,
    Context,
    Draft,
    Email,
    Excerpt,
    Finding,
    Fix,
    Hit,
    Severity,
    Span,
    Zone,
    check,
    option,
)
from followup_lint.parsing import parse

__all__ = [
    "Check",
    "Config",
    "ConfigError",
    "Context",
    "Draft",
    "Email",
    "Excerpt",
    "Finding",
    "Fix",
    "Hit",
    "Linter",
    "Report",
    "Severity",
    "Span",
    "Zone",
    "check",
    "lint",
    "option",
    "parse",
]
