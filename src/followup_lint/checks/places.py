"""Where a finding stands when what it speaks of is missing."""

from followup_lint.model import Email, Span


def at_opening(email: Email) -> Span:
    """The opening, or the place behind the greeting where it is missing."""
    if email.opening is not None:
        return email.opening.span
    if email.greeting is not None:
        return Span(email.greeting.span.end, email.greeting.span.end)
    return Span(0, 0)


def at_close(email: Email) -> Span:
    """The closing, or the end of the prose where it is missing."""
    if email.closing is not None:
        return email.closing.span
    prose = [zone.span.end for zone in email.zones if zone.name in ("greeting", "opening", "bullets", "body")]
    end = max(prose, default=0)
    return Span(end, end)


def at_signature_end(email: Email) -> Span:
    """The end of the signature, or of the sender's own text where it is missing."""
    zones = email.signature or email.own
    end = max((zone.span.end for zone in zones), default=0)
    return Span(end, end)
