"""Which files a path, a folder and a pattern mean."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from followup_lint.reading import find_drafts

FILES = (
    "a.md",
    "b.txt",
    "picture.png",
    "README.md",
    "readme.txt",
    "CHANGELOG.md",
    "License.txt",
    "CONTRIBUTING.md",
    "page.html",
    "page.html.j2",
    "thanks.html.md",
    "draft",
    ".hidden/c.md",
    ".note.md",
    "in/c.MD",
    "in/deep/d.md.j2",
    "in/build/e.md",
    "in/kept.md",
    "in/left.md",
    "[a].md",
)
WHOLE = [".note.md", "[a].md", "a.md", "b.txt", "in/build/e.md", "in/c.MD", "in/deep/d.md.j2", "in/kept.md", "in/left.md", "thanks.html.md"]

MEANT = {
    "folder": (["."], WHOLE),
    "no folder twice": ([".", "in", "./in/../in"], WHOLE),
    "inner folder": (["in"], [path for path in WHOLE if path.startswith("in/")]),
    "named files are taken": (["README.md", "picture.png", "draft"], ["README.md", "draft", "picture.png"]),
    "sorted": (["b.txt", "a.md"], ["a.md", "b.txt"]),
    "once": (["a.md", "./a.md", "in/../a.md"], ["a.md"]),
    "hidden folder that is named": ([".hidden"], [".hidden/c.md"]),
    "file in a hidden folder": ([".hidden/c.md"], [".hidden/c.md"]),
    "pattern": (["*.md"], [".note.md", "[a].md", "a.md", "thanks.html.md"]),
    "pattern of folders": (["i*"], [path for path in WHOLE if path.startswith("in/")]),
    "pattern below": (["in/*/*.md"], ["in/build/e.md"]),
    "any depth": (["**/*.md*"], [path for path in WHOLE if ".md" in path]),
    "any depth of one": (["in/**"], [path for path in WHOLE if path.startswith("in/")]),
    "depth in the middle": (["in/**/[de]*"], ["in/build/e.md", "in/deep/d.md.j2"]),
    "file that looks like a pattern": (["[a].md"], ["[a].md"]),
}

IGNORED = {
    "folder": ({".gitignore": "build/\n"}, ["."], {"in/build/e.md"}),
    "file": ({".gitignore": "# all\r\nleft.md\r\n"}, ["."], {"in/left.md"}),
    "from the root": ({".gitignore": "/left.md\n"}, ["."], set()),
    "the nearest has the last word": ({".gitignore": "*.md\n", "in/.gitignore": "!kept.md\n"}, ["in"], {"in/build/e.md", "in/left.md"}),
    "nested": ({"in/.gitignore": "left.md\n"}, ["."], {"in/left.md"}),
    "above what was named": ({".gitignore": "in/left.md\n"}, ["in"], {"in/left.md"}),
    "of patterns too": ({".gitignore": "left.md\n"}, ["in/**"], {"in/left.md"}),
    "excluded in the repository": ({".git/info/exclude": "left.md\n"}, ["in"], {"in/left.md"}),
    "a named file is taken": ({".gitignore": "left.md\n"}, ["in/left.md"], set()),
    "a named folder is meant": ({".gitignore": "in/\n"}, ["in"], set()),
    "what it names itself counts": ({".gitignore": "in/\n", "in/.gitignore": "left.md\n"}, ["in"], {"in/left.md"}),
}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Hi")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str) -> list[str]:
    """The drafts found, with no error."""
    drafts, errors = find_drafts(paths)
    assert not errors
    return [draft.as_posix() for draft in drafts]


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(("paths", "drafts"), MEANT.values(), ids=MEANT)
def test_meant(paths: list[str], drafts: list[str]) -> None:
    assert found(*paths) == drafts


@pytest.mark.parametrize(("ignores", "paths", "left_out"), IGNORED.values(), ids=IGNORED)
def test_ignored(tree: Path, ignores: dict[str, str], paths: list[str], left_out: set[str]) -> None:
    before = set(found(*paths))
    (tree / ".git" / "info").mkdir(parents=True)
    for name, patterns in ignores.items():
        (tree / name).write_text(patterns)
    assert before - set(found(*paths)) == left_out


def test_nothing_is_ignored_outside_a_repository(tree: Path) -> None:
    (tree / ".gitignore").write_text("*.md\n")
    assert found(".") == WHOLE


def test_a_repository_within_has_its_own_rules(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".gitignore").write_text("left.md\nkept.md\n")
    (tree / "in/.git").write_text("gitdir: elsewhere\n")
    (tree / "in/.gitignore").write_text("kept.md\n")
    assert "in/left.md" in found(".")
    assert "in/kept.md" not in found(".")


@pytest.mark.parametrize("path", [".", "**", "**/*.md"])
def test_links(tree: Path, path: str) -> None:
    before = found(path)
    for name in ("one", "two", "in/three"):
        (tree / name).symlink_to(tree, target_is_directory=True)
    (tree / "self.md").symlink_to("self.md")
    (tree / "broken.md").symlink_to("nowhere.md")
    (tree / "z.md").symlink_to("a.md")
    assert found(path) == before


def test_link_to_a_folder_that_is_named(tree: Path) -> None:
    (tree / "link").symlink_to("in", target_is_directory=True)
    assert found("link")[0] == "link/build/e.md"


def test_errors_are_told_and_the_rest_is_found(tree: Path) -> None:
    drafts, errors = find_drafts(["no.md", "a.md", "no/*.md", "*.rst"])
    assert drafts == [Path("a.md")]
    assert [str(error) for error in errors.values()] == ["no.md: no such file or folder", "no/*.md: matches no draft", "*.rst: matches no draft"]


@pytest.mark.usefixtures("tree")
def test_folder_that_may_not_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "deep":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    drafts, errors = find_drafts(["in"])
    assert len(drafts) == 4
    assert str(errors["in/deep"]) == "in/deep: permission denied"


def test_empty_folder_is_no_error(tree: Path) -> None:
    (tree / "empty").mkdir()
    assert found("empty") == []
