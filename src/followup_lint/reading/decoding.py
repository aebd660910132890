"""Bytes to text, or a clear no: a wrong guess would judge what nobody wrote."""

from __future__ import annotations

import codecs

from followup_lint.model import ReadError

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


def decode(data: bytes, name: str) -> str:
    """The text of ``data``: UTF-8, or UTF-16 with a byte order mark, which stays in the text as U+FEFF.

    Raises:
        ReadError: It is neither, or binary; the message names ``name``.
    """
    if data.startswith(_UTF_32):
        raise ReadError(f"{name}: UTF-32 is not read; save it as UTF-8")
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise ReadError(f"{name}: {_reason(data, error)}") from None
    if "\0" in text:
        raise ReadError(f"{name}: holds NUL bytes, so it is binary, or UTF-16 without a byte order mark")
    return text


def _encoding(data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    return "utf-8"


def _reason(data: bytes, error: UnicodeDecodeError) -> str:
    if error.encoding != "utf-8":
        return f"begins like UTF-16, but is not ({error.reason} at byte {error.start})"
    if b"\0" in data:
        return "is binary"
    line = 1 + data.count(b"\n", 0, error.start)
    return f"is not UTF-8 (byte 0x{data[error.start]:02x} in line {line}); save it as UTF-8"
