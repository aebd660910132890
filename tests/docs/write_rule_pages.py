"""Writes docs/rules, a page per rule and the index, from what stands with the rules.

Run ``python tests/docs/write_rule_pages.py`` when the texts of a rule have changed; a test fails until then.
"""

from __future__ import annotations

from pathlib import Path

from followup_lint.checks import CHECKS
from followup_lint.engine.rulebook import index, page

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


def pages() -> dict[str, str]:
    """File name and content of every page that belongs into the folder."""
    return {"index.md": index(CHECKS), **{f"{check.name}.md": page(check) for check in CHECKS}}


def written() -> dict[str, str]:
    """File name and content of every page that is in it."""
    return {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*")}


def write() -> None:
    """Make the folder hold the pages, and nothing else."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for name in written().keys() - wanted.keys():
        (FOLDER / name).unlink()
    for name, content in wanted.items():
        (FOLDER / name).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
