"""The door to spaCy: how its English tokenizer takes one run of non-space characters apart.

Only ``spacy.blank("en")`` is used: there is no trained model, and none is downloaded. The tokenizer cuts at spaces first,
so a run gives the same tokens alone as in its text; a run is short, which keeps its cost linear, and answers are cached,
which keeps its vocabulary small.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokenizer import Tokenizer

LONGEST_RUN = 60
_SURROGATE = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=8192)
def last_tokens(run: str) -> tuple[str, ...]:
    """The tokens of ``run``, a piece of text without spaces; of a run over 60 code points, those of its end."""
    return tuple(token.text for token in _tokenizer()(_SURROGATE.sub("\ufffd", run[-LONGEST_RUN:])))


@lru_cache(maxsize=32768)
def norms(run: str) -> tuple[str, ...]:
    """The NORMs of the tokens of ``run``, a piece of text without spaces ("I'll" gives "i" and "will"); of a run over 60 code points, those of its start."""
    return tuple(token.norm_ for token in _tokenizer()(_SURROGATE.sub("\ufffd", run[:LONGEST_RUN])))


def is_special(run: str) -> bool:
    """Whether spaCy's English knows ``run`` as a case of its own ("Mr.", "dont"), rather than as a word with marks around it."""
    return run in _special_cases()


@cache
def _special_cases() -> frozenset[str]:
    return frozenset(_tokenizer().rules)


@cache
def _tokenizer() -> Tokenizer:
    import spacy

    return spacy.blank("en").tokenizer
