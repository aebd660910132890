"""The built-in checks, one file per rule."""

from followup_lint.checks.broken_placeholder import broken_placeholder
from followup_lint.checks.bullets_lack_example import bullets_lack_example
from followup_lint.checks.bullets_lack_need import bullets_lack_need
from followup_lint.checks.check_failed import check_failed
from followup_lint.checks.fixation import fixation
from followup_lint.checks.forward_request import forward_request
from followup_lint.checks.generic_greeting import generic_greeting
from followup_lint.checks.hard_to_read import hard_to_read
from followup_lint.checks.long_body import long_body
from followup_lint.checks.long_bullet import long_bullet
from followup_lint.checks.long_opening import long_opening
from followup_lint.checks.mailing_list import mailing_list
from followup_lint.checks.missing_bullets import missing_bullets
from followup_lint.checks.missing_contact import missing_contact
from followup_lint.checks.missing_greeting import missing_greeting
from followup_lint.checks.missing_name import missing_name
from followup_lint.checks.missing_next_steps import missing_next_steps
from followup_lint.checks.missing_thanks import missing_thanks
from followup_lint.checks.not_english import not_english
from followup_lint.checks.pressure import pressure
from followup_lint.checks.status_chasing import status_chasing
from followup_lint.checks.too_many_bullets import too_many_bullets
from followup_lint.checks.unannounced_visit import unannounced_visit
from followup_lint.checks.unfilled_placeholder import unfilled_placeholder

CHECKS = (
    check_failed,
    not_english,
    missing_greeting,
    generic_greeting,
    missing_thanks,
    long_opening,
    missing_bullets,
    too_many_bullets,
    long_bullet,
    missing_next_steps,
    missing_contact,
    missing_name,
    bullets_lack_need,
    bullets_lack_example,
    long_body,
    hard_to_read,
    forward_request,
    status_chasing,
    unannounced_visit,
    mailing_list,
    pressure,
    fixation,
    unfilled_placeholder,
    broken_placeholder,
)
"""All built-in checks, in code order."""

__all__ = ["CHECKS"]
