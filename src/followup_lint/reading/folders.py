"""The drafts that paths, folders and patterns mean."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from followup_lint.model import ReadError
from followup_lint.reading.ignoring import IgnoreFile, ignores_above, ignores_inside, is_ignored
from followup_lint.reading.suffixes import SUFFIXES, format_of

LEFT_OUT = ("readme", "changelog", "license", "contributing")
"""How the names of files begin that lie beside drafts and are none."""
_WILD = "*?["


class _Folder(NamedTuple):
    """A folder on the way.

    Attributes:
        path: As it is to be shown.
        real: The same, resolved.
        parts: The names that lead to it from where the walk began.
        ignores: The .gitignore files that count in it.
    """

    path: Path
    real: Path
    parts: tuple[str, ...]
    ignores: tuple[IgnoreFile, ...]


def find_drafts(paths: Iterable[str]) -> tuple[list[Path], dict[str, ReadError]]:
    """The drafts that ``paths`` mean, sorted, each once, and the paths that could not be followed, with the reason.

    A file that is named is taken as it is. In a folder, and among what a pattern matches, only files with a suffix that
    ``read`` knows are: without dot-folders, what git ignores, README*, CHANGELOG*, LICENSE* and CONTRIBUTING*.
    Links to folders are not followed.
    """
    errors: dict[str, ReadError] = {}
    found: dict[str, Path] = {}
    for path in paths:
        for draft in sorted(_drafts_of(path, errors)):
            found.setdefault(os.path.realpath(draft), draft)
    return sorted(found.values()), errors


def _drafts_of(path: str, errors: dict[str, ReadError]) -> Iterator[Path]:
    if os.path.isdir(path):
        yield from _walk(Path(path), (), errors)
    elif os.path.lexists(path):
        yield Path(path)
    elif any(sign in path for sign in _WILD):
        yield from _matching(path, errors)
    else:
        errors[path] = ReadError(f"{path}: no such file or folder")


def _matching(pattern: str, errors: dict[str, ReadError]) -> Iterator[Path]:
    """The drafts that ``pattern`` matches, and those in the folders that it matches."""
    parts = Path(pattern).parts
    wild = next(place for place, part in enumerate(parts) if any(sign in part for sign in _WILD))
    folder = Path(*parts[:wild])
    matches = list(_walk(folder, parts[wild:], errors)) if folder.is_dir() else []
    if not matches:
        errors[pattern] = ReadError(f"{pattern}: matches no draft")
    yield from matches


def _walk(path: Path, pattern: Sequence[str], errors: dict[str, ReadError]) -> Iterator[Path]:
    """The drafts below the folder ``path`` that ``pattern``, one name or wildcard after the other, matches."""
    real = Path(os.path.realpath(path))
    waiting = [_Folder(path, real, (), _ignores_in_named(real))]
    while waiting:
        folder = waiting.pop()
        try:
            entries = list(os.scandir(folder.path))
        except OSError as error:
            errors[str(folder.path)] = ReadError(f"{folder.path}: {(error.strerror or str(error)).lower()}")
            continue
        for entry in entries:
            parts = (*folder.parts, entry.name)
            child = folder.real / entry.name
            if entry.is_dir(follow_symlinks=False):
                if _is_entered(entry.name, parts, pattern) and not is_ignored(child, folder.ignores, is_folder=True):
                    waiting.append(_Folder(folder.path / entry.name, child, parts, ignores_inside(child, folder.ignores)))
            elif _is_draft(entry) and _matches(parts, pattern) and not is_ignored(child, folder.ignores, is_folder=False):
                yield folder.path / entry.name


def _is_entered(name: str, parts: Sequence[str], pattern: Sequence[str]) -> bool:
    return not name.startswith(".") and _may_match_below(parts, pattern)


def _is_draft(entry: os.DirEntry[str]) -> bool:
    return format_of(entry.name) in SUFFIXES and not entry.name.casefold().startswith(LEFT_OUT) and os.path.isfile(entry)


def _matches(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Whether ``pattern`` matches ``parts`` or a folder on the way to them; ``**`` stands for any number of folders."""
    if not pattern:
        return True
    if pattern[0] == "**":
        return _matches(parts, pattern[1:]) or (bool(parts) and _matches(parts[1:], pattern))
    return bool(parts) and fnmatchcase(parts[0], pattern[0]) and _matches(parts[1:], pattern[1:])


def _may_match_below(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Whether something in the folder ``parts`` may match ``pattern``."""
    for part, wanted in zip(parts, pattern, strict=False):
        if wanted == "**":
            return True
        if not fnmatchcase(part, wanted):
            return False
    return True


def _ignores_in_named(real: Path) -> tuple[IgnoreFile, ...]:
    """What counts in a folder that was named: whoever names an ignored folder means it."""
    ignores = ignores_above(real)
    above = tuple(ignore for ignore in ignores if ignore.folder != real)
    return tuple(ignore for ignore in ignores if ignore.folder == real) if is_ignored(real, above, is_folder=True) else ignores
