"""The nouns: frozen values, standard library only."""

from followup_lint.model.check import Check, Context, NoOptions, check, option, option_default
from followup_lint.model.draft import Draft, Positions
from followup_lint.model.email import BODY_ZONES, OWN_ZONES, ZONE_NAMES, Email, Language, Phone, Source, Statement, Zone, ZoneName, blank_out
from followup_lint.model.errors import ConfigError, ReadError
from followup_lint.model.finding import Edit, Finding, Fix, Hit, Severity
from followup_lint.model.lines import LINE_END, line_starts
from followup_lint.model.span import Excerpt, Span

__all__ = [
    "BODY_ZONES",
    "LINE_END",
    "OWN_ZONES",
    "ZONE_NAMES",
    "Check",
    "ConfigError",
    "Context",
    "Draft",
    "Edit",
    "Email",
    "Excerpt",
    "Finding",
    "Fix",
    "Hit",
    "Language",
    "NoOptions",
    "Phone",
    "Positions",
    "ReadError",
    "Severity",
    "Source",
    "Span",
    "Statement",
    "Zone",
    "ZoneName",
    "blank_out",
    "check",
    "line_starts",
    "option",
    "option_default",
]
