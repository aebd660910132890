"""``read``: a file, or its bytes, to a Draft."""

from __future__ import annotations

import os
from pathlib import Path

from followup_lint.model import Draft, ReadError
from followup_lint.reading.decoding import decode
from followup_lint.reading.front_matter import profile_of
from followup_lint.reading.suffixes import LATER, SUFFIXES, format_of, is_template

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read."""


def read(path_or_bytes: str | os.PathLike[str] | bytes, *, name: str | None = None) -> Draft:
    """Read a draft. Line ends and a byte order mark stay in its text, so that offsets count them.

    Args:
        path_or_bytes: The file, or what was in one.
        name: A file name that tells the format; of bytes without it: plain text.

    Returns:
        The Draft; its profile is that of the front matter, else ``template`` for the suffix of one, else ``email``.

    Raises:
        ReadError: There is no such file, it is too large, or it is not text that can be told for sure.
        TypeError: ``path_or_bytes`` is something else.
    """
    if isinstance(path_or_bytes, bytes):
        shown = name or "<bytes>"
        _refuse_other_formats(name or "", shown)
        return _draft(path_or_bytes, name or "", shown, Path(name) if name else None)
    if isinstance(path_or_bytes, (str, os.PathLike)):
        path = Path(path_or_bytes)
        shown = str(path)
        _refuse_other_formats(name or shown, shown)
        return _draft(_bytes_of(path), name or shown, shown, path)
    raise TypeError(f"read takes a path or bytes, not {type(path_or_bytes).__name__}")


def _draft(data: bytes, name: str, shown: str, path: Path | None) -> Draft:
    if len(data) > LARGEST:
        raise ReadError(f"{shown}: is larger than {LARGEST // 1024 // 1024} MiB")
    text = decode(data, shown)
    return Draft(text, profile=profile_of(text) or ("template" if is_template(name) else "email"), path=path)


def _refuse_other_formats(name: str, shown: str) -> None:
    suffix = format_of(name)
    if suffix in LATER:
        raise ReadError(f"{shown}: {suffix} is not read yet; save the mail as text")
    if suffix and suffix not in SUFFIXES:
        raise ReadError(f"{shown}: {suffix} is not a format of drafts ({', '.join(sorted(SUFFIXES))}); save the mail as text")


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ReadError(f"{path}: is a folder")
        with open(path, "rb") as file:
            return file.read(LARGEST + 1)
    except ReadError:
        raise
    except OSError as error:
        raise ReadError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    except ValueError as error:
        raise ReadError(f"{path}: {error}") from None
