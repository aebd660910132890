"""Bytes to drafts: the text as it is, the profile, and a clear no."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup_lint.model import ReadError
from followup_lint.reading import LARGEST, SUFFIXES, files, read

TEXTS = {
    "UTF-8": ("Grüße 🎉".encode(), "Grüße 🎉"),
    "line ends stay": (b"a\r\nb\rc\nd", "a\r\nb\rc\nd"),
    "byte order mark stays": (b"\xef\xbb\xbfHi", "\ufeffHi"),
    "UTF-16, little end first": (b"\xff\xfe" + "Grüße\r\n🎉".encode("utf-16-le"), "\ufeffGrüße\r\n🎉"),
    "UTF-16, big end first": (b"\xfe\xff" + "Hi".encode("utf-16-be"), "\ufeffHi"),
    "empty": (b"", ""),
    "control characters": (b"\x1b[2J\x0c", "\x1b[2J\x0c"),
}

REFUSED = {
    "Latin-1": ("Grüße\nJosé".encode("latin-1"), "is not UTF-8 (byte 0xfc in line 1)"),
    "Latin-1 further down": (b"Hi\n\nJos\xe9", "is not UTF-8 (byte 0xe9 in line 3)"),
    "cut in mid-character": ("é".encode()[:1], "is not UTF-8"),
    "encoded surrogate": (b"\xed\xa0\x80", "is not UTF-8"),
    "NUL": (b"Hi\0", "holds NUL bytes"),
    "UTF-16 without a mark": ("Hi".encode("utf-16-le"), "holds NUL bytes"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is binary"),
    "half a code unit": (b"\xff\xfeH\0i", "begins like UTF-16"),
    "lone surrogate in UTF-16": (b"\xff\xfe\0\xd8", "begins like UTF-16"),
    "NUL in UTF-16": (b"\xff\xfeH\0\0\0", "holds NUL bytes"),
    "UTF-32": ("Hi".encode("utf-32"), "UTF-32 is not read"),
}

PROFILES = {
    "plain": ("a.md", "Hi", "email"),
    "template": ("a.md.j2", "Hi", "template"),
    "capitals": ("A.HBS", "Hi", "template"),
    "front matter": ("a.md", "---\nprofile: card\n---\nHi", "card"),
    "front matter wins": ("a.j2", "---\nto: x\nprofile: email # real\n---\nHi", "email"),
    "quoted": ("a.md", "---\nprofile: 'card'\n---\n", "card"),
    "double quotes": ("a.md", '---\r\nprofile: "card"\r\n...\r\n', "card"),
    "behind a mark and blank lines": ("a.md", "\ufeff\n---\nprofile: card\n---\n", "card"),
    "unknown ones are the linter's business": ("a.md", "---\nprofile: crad\n---\n", "crad"),
    "empty value": ("a.md", "---\nprofile:\n---\n", "email"),
    "in prose": ("a.md", "Hi,\nprofile: card\n", "email"),
    "below a rule": ("a.md", "Hi,\n---\nprofile: card\n---\n", "email"),
    "not closed": ("a.md", "---\nprofile: card\nHi", "email"),
    "nested": ("a.md", "---\nx:\n  profile: card\n---\n", "email"),
}

NAMES_REFUSED = {
    "mail": ("a.eml", ".eml is not read yet"),
    "page": ("a.HTML", ".html is not read yet"),
    "template of a page": ("a.html.j2", ".html is not read yet"),
    "document": ("a.docx", ".docx is not a format of drafts"),
}


@pytest.mark.parametrize(("data", "text"), TEXTS.values(), ids=TEXTS)
def test_text(data: bytes, text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    assert read(data).text == text
    assert read(path).text == text
    assert read(str(path)).path == path


@pytest.mark.parametrize(("data", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, name="drafts/ana.md")
    assert str(caught.value).startswith("drafts/ana.md: ")
    assert reason in str(caught.value)


@pytest.mark.parametrize(("name", "text", "profile"), PROFILES.values(), ids=PROFILES)
def test_profile(name: str, text: str, profile: str) -> None:
    assert read(text.encode(), name=name).profile == profile


@pytest.mark.parametrize(("name", "reason"), NAMES_REFUSED.values(), ids=NAMES_REFUSED)
def test_name_refused(name: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("Hi")
    with pytest.raises(ReadError, match=reason):
        read(tmp_path / name)
    with pytest.raises(ReadError, match=reason):
        read(b"Hi", name=name)


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_every_suffix_is_read(suffix: str) -> None:
    assert read(b"Hi", name=f"a{suffix}").text == "Hi"


@pytest.mark.parametrize("name", ["draft", "Mail to Dr. Smith", ".draft", "Thanks, Ms. Okafor & co"])
def test_no_suffix_is_text(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("Hi")
    assert read(tmp_path / name).text == "Hi"


def test_name_states_the_format_of_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.bak"
    path.write_text("Hi")
    assert read(path, name="a.j2").profile == "template"
    assert read(path, name="a.j2").path == path


def test_bytes_without_a_name_have_no_path() -> None:
    assert read(b"Hi").path is None
    assert read(b"Hi", name="x.md").path == Path("x.md")


def test_too_large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert LARGEST == 64 * 2**20
    monkeypatch.setattr(files, "LARGEST", 4)
    (tmp_path / "a.md").write_text("12345")
    with pytest.raises(ReadError, match="larger than"):
        read(tmp_path / "a.md")
    assert read(b"1234").text == "1234"


def test_no_file_to_be_read(tmp_path: Path) -> None:
    (tmp_path / "loop.md").symlink_to("loop.md")
    for path, reason in [(tmp_path / "no.md", "no such file"), (tmp_path, "is a folder"), (tmp_path / "loop.md", "symbolic links"), (Path("a\0b.md"), "null")]:
        with pytest.raises(ReadError, match=reason):
            read(path)


def test_neither_path_nor_bytes() -> None:
    with pytest.raises(TypeError, match="not int"):
        read(7)  # type: ignore[arg-type]
