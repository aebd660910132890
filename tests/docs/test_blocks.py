"""README and docs show what really comes out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs.refresh_blocks import BLOCK, ROOT, documents, refreshed

LINK = re.compile(r"(?<!!)\[[^\]\n]+\]\((?!https?:|#)([^)#\s]+)[^)]*\)")
BOTH = pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))


@BOTH
def test_what_is_shown_is_true(path: Path) -> None:
    shown = path.read_text(encoding="utf-8")
    assert refreshed(shown).split("\n") == shown.split("\n"), "run python tests/docs/refresh_blocks.py and read the diff"


@BOTH
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"^```.*?^```$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in LINK.findall(text):
        assert (path.parent / target).exists(), target


def test_there_are_blocks_to_run() -> None:
    kinds = [block["kind"] for path in documents() for block in BLOCK.finditer(path.read_text(encoding="utf-8"))]
    assert {"python", "console"} == set(kinds)


STALE = """Look:

```python
>>> print("one\\n\\ntwo")
three
>>> int("x")
>>> for number in (1, 2):
...     number

```

```console
$ followup-lint explain zzz
$ echo $?
0
```

```sh
rm -r is-not-run
```
"""

FRESH = """Look:

```python
>>> print("one\\n\\ntwo")
one
<BLANKLINE>
two
>>> int("x")
Traceback (most recent call last):
    ...
ValueError: invalid literal for int() with base 10: 'x'
>>> for number in (1, 2):
...     number
1
2

```

```console
$ followup-lint explain zzz
followup-lint: error: unknown rule "zzz"
$ echo $?
2
```

```sh
rm -r is-not-run
```
"""


def test_a_stale_output_is_replaced() -> None:
    assert refreshed(STALE) == FRESH


def test_only_followup_lint_is_run() -> None:
    with pytest.raises(ValueError, match="only followup-lint is run"):
        refreshed("```console\n$ rm nothing\n```\n")
