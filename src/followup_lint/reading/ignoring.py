"""Which files git ignores, by the .gitignore files from the root of the repository down."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from followup_lint.model import LINE_END

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass(frozen=True)
class IgnoreFile:
    """The patterns of one .gitignore.

    Attributes:
        folder: The folder that they are relative to, resolved.
        patterns: What is ignored.
    """

    folder: Path
    patterns: GitIgnoreSpec


def is_ignored(path: Path, ignores: Sequence[IgnoreFile], *, is_folder: bool) -> bool:
    """Whether git ignores ``path``, which is resolved; the .gitignore nearest to it has the last word."""
    for ignore in reversed(ignores):
        relative = path.relative_to(ignore.folder).as_posix() + "/" * is_folder
        told = ignore.patterns.check_file(relative).include
        if told is not None:
            return told
    return False


def ignores_above(folder: Path) -> tuple[IgnoreFile, ...]:
    """The .gitignore files that count in ``folder``, which is resolved, from the root of its repository down; none outside of one."""
    chain = [folder, *folder.parents]
    root = next((place for place, parent in enumerate(chain) if is_repository(parent)), None)
    if root is None:
        return ()
    below = (_ignore_file(parent) for parent in reversed(chain[:root]))
    return (_ignore_file(chain[root], ".git/info/exclude"), _ignore_file(chain[root]), *below)


def ignores_inside(folder: Path, above: tuple[IgnoreFile, ...]) -> tuple[IgnoreFile, ...]:
    """The .gitignore files that count in ``folder``, where ``above`` counts in its parent."""
    if is_repository(folder):
        return ignores_above(folder)
    return (*above, _ignore_file(folder)) if above else ()


def is_repository(folder: Path) -> bool:
    return os.path.exists(folder / ".git")


def _ignore_file(folder: Path, name: str = ".gitignore") -> IgnoreFile:
    """The patterns of the .gitignore in ``folder``; none where there is no such file to be read."""
    from pathspec import GitIgnoreSpec

    try:
        text = (folder / name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    return IgnoreFile(folder, GitIgnoreSpec.from_lines(LINE_END.split(text.lstrip("\ufeff"))))
