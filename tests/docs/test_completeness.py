"""Nothing that can be typed is left unsaid."""

from __future__ import annotations

import re

import pytest
from docs.refresh_blocks import ROOT

import followup_lint
from followup_lint.cli.arguments import COMMANDS, parser


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_on_the_page(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args([command, "--help"])
    options = set(re.findall(r"(?<![\w-])--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert f"\n## {command}\n" in page
    assert options <= set(re.findall(r"--[a-z-]+", page))


@pytest.mark.parametrize("name", followup_lint.__all__)
def test_every_public_name_is_on_the_page(name: str) -> None:
    page = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    assert re.search(rf"\b{name}s?\b", page), f"docs/library.md does not speak of {name}"
