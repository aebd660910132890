"""What is said of a rule: one text for ``rules``, ``explain`` and the pages in docs/rules."""

from __future__ import annotations

from followup_lint.engine.profiles import PROFILES
from followup_lint.model import LINE_END as _LINE_END
from followup_lint.model import Check, option_default


def options_of(check: Check) -> list[tuple[str, str, str]]:
    """Name in kebab-case, default and help of every option of ``check``."""
    return [(f.name.replace("_", "-"), _as_toml(option_default(f)), str(f.metadata["help"])) for f in check.option_fields]


def profiles_of(check: Check) -> str:
    """In which profiles ``check`` runs, as words."""
    running = [name for name, profile in PROFILES.items() if check.code not in profile.off]
    return "every profile" if len(running) == len(PROFILES) else " and ".join(running) or "none unless selected"


def explain(check: Check) -> str:
    """The rule as a person reads it on a terminal."""
    title = f"{check.name} ({check.code}), {check.severity}"
    parts = [f"{title}\n{'=' * len(title)}", f"{check.summary} {_scope(check)}", check.rationale, f"What to do: {check.help}"]
    if check.bad:
        parts.append(f"Flagged, from ⟦ to ⟧:\n\n{_indented(check.bad)}")
    if check.good:
        parts.append(f"Fine:\n\n{_indented(check.good)}")
    rows = [f"  {name} = {default}\n      {text}" for name, default, text in options_of(check)]
    if rows:
        parts.append("\n".join(("Options:", *rows)))
    return "\n\n".join(parts) + "\n"


def page(check: Check) -> str:
    """The rule's page of documentation, in Markdown."""
    parts = [
        f"# {check.name} ({check.code})",
        f"**{check.summary}** Severity: {check.severity}. {_scope(check)}",
        f"## Why\n\n{check.rationale}",
        f"## What to do\n\n{check.help}",
    ]
    if check.bad:
        parts.append(f"## Flagged\n\nWhat is marked stands between ⟦ and ⟧.\n\n{_block(check.bad)}")
    if check.good:
        parts.append(f"## Fine\n\n{_block(check.good)}")
    rows = options_of(check)
    if rows:
        table = "\n".join(f"| `{name}` | `{default}` | {help_} |" for name, default, help_ in rows)
        parts.append(f"## Options\n\n| option | default | what it sets |\n|---|---|---|\n{table}")
    return "\n\n".join(parts) + "\n"


def _scope(check: Check) -> str:
    """In which profiles the rule runs, where a limit differs there, and on what languages."""
    limits = [
        f"In the profile {name}, {key.replace('_', '-')} is {value}."
        for name, profile in PROFILES.items()
        for key, value in profile.options.get(check.code, {}).items()
    ]
    languages = ["It also judges drafts that are not in English."] if check.any_language else []
    return " ".join((f"Runs in {profiles_of(check)}.", *limits, *languages))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in _LINE_END.split(text.rstrip()))


def index(checks: tuple[Check, ...]) -> str:
    """The index of all rules' pages, in Markdown."""
    rows = "\n".join(f"| {c.code} | [{c.name}]({c.name}.md) | {c.severity} | {c.summary} |" for c in checks)
    return f"# Rules\n\n| code | name | severity | what it says |\n|---|---|---|---|\n{rows}\n"


def _block(text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}text\n{text.rstrip()}\n{fence}"


def _as_toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
