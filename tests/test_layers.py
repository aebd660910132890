"""Imports run one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import followup_lint

ROOT = Path(followup_lint.__file__).parent
MAY_SEE = {
    "model": set(),
    "language": {"model"},
    "parsing": {"model", "language"},
    "meaning": {"model", "language", "parsing"},
    "checks": {"model", "language", "parsing", "meaning"},
    "reading": {"model"},
    "formats": {"model"},
    "engine": {"model", "language", "parsing", "meaning", "checks", "formats", "reading"},
    "testing": {"model", "engine", "checks"},
    "cli": {"model", "parsing", "engine", "formats", "reading", "version"},
    "__init__": {"model", "parsing", "engine", "reading", "version"},
    "__main__": {"cli"},
    "version": set(),
}
DOORS = {"spacy": "language/spacy_tokens.py", "textstat": "language/readability.py", "mistune": "language/markdown.py", "phonenumbers": "language/phones.py", "pathspec": "reading/ignoring.py"}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield node.module or ""
            if node.module == "followup_lint":
                yield from (f"followup_lint.{alias.name}" for alias in node.names)


FILES = sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    relative = path.relative_to(ROOT)
    return relative.parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_imports_from_below_only(path: Path) -> None:
    own = room(path)
    for module in imported(path):
        parts = module.split(".")
        if parts[0] == "followup_lint" and len(parts) > 1 and parts[1] != own:
            assert parts[1] in MAY_SEE[own], f"{path.relative_to(ROOT)} imports {module}"


@pytest.mark.parametrize(("library", "door"), DOORS.items())
def test_a_library_has_one_door(library: str, door: str) -> None:
    users = {str(path.relative_to(ROOT)) for path in FILES if any(m.split(".")[0] == library for m in imported(path))}
    assert users == {door}


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_is_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_function_is_small(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            start = node.body[1].lineno if ast.get_docstring(node) and len(node.body) > 1 else node.body[0].lineno
            assert (node.end_lineno or 0) - start < 40, f"{node.name} is long"


def test_no_file_splits_at_more_than_line_ends() -> None:
    for path in FILES:
        assert ".splitlines(" not in path.read_text(encoding="utf-8"), path
