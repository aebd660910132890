"""How fast a draft is judged, beside spaCy alone, and whether time grows with the text.

usage: python tests/benchmarks/speed.py [--small]

Prints ratios measured in this run; absolute times depend on the machine. Every draft is made unlike the others, so that
no cache has seen its words.
"""

from __future__ import annotations

import json
import random
import string
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

import spacy

from followup_lint import lint

CORPUS = Path(__file__).parents[1] / "corpus" / "drafts.jsonl"
SHAPES = {
    "prose": "Thank you for the hour on Tuesday, and for the tour of the yard. I have welded for six years at Orrin. ",
    "bullets": "- You need nights; I worked them for six years.\n",
    "quotes": "> you said that the yard is full\n",
    "blank lines": "\n",
    "dashes": "-",
    "underscores": "_",
    "equals signs": "=",
    "emoji": "😀",
    "On On On": "On ",
    "commas": "a, ",
    "brackets": "[",
    "nested lists": "  - a\n    - b\n",
}


def unseen(text: str, chance: random.Random) -> str:
    """``text`` with about one word in seven changed to one that no run has met."""

    def change(word: str) -> str:
        letters = chance.choices(string.ascii_lowercase, k=2)
        return word[:-1] + "".join(letters) if word.isalpha() and len(word) > 4 and word.islower() and chance.random() < 0.15 else word

    return " ".join(map(change, text.split(" ")))


def seconds(work: Callable[[str], object], text: str) -> float:
    started = time.perf_counter()
    work(text)
    return time.perf_counter() - started


def beside_spacy(drafts: list[str]) -> Iterator[str]:
    nlp = spacy.blank("en")
    nlp("Warm up.")
    lint("Warm up, Dr. Lee. " + "Notwithstanding considerable organisational familiarity, administrations necessitate comprehensiveness. " * 4 + "+1 212 555 0147")
    pairs = [(seconds(nlp, text), seconds(lint, text)) for text in drafts]
    alone, ours = median(a for a, _ in pairs), median(b for _, b in pairs)
    yield f"warm, {len(drafts)} drafts never seen: lint at the median {ours / alone:.2f} times spacy.blank('en') alone, p99 {quantiles([b for _, b in pairs], n=100)[98] / ours:.1f} times its median"


def growth(largest: int) -> Iterator[str]:
    for name, shape in SHAPES.items():
        sizes = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= largest]
        costs = [min(seconds(lint, (shape * (size // len(shape) + 1))[:size]) for _ in range(2 if size > 10_000 else 5)) / size for size in sizes]
        yield f"{name:14} time per character from {sizes[0]:,} to {sizes[-1]:,}: {' '.join(f'{cost / costs[0]:5.2f}' for cost in costs)} times that of the first"


def main(arguments: list[str]) -> None:
    small = "--small" in arguments
    chance = random.Random(7)
    texts = [unseen(json.loads(line)["text"], chance) for line in CORPUS.read_text(encoding="utf-8").split("\n") if line]
    for line in (*beside_spacy(texts[:40] if small else texts), *growth(10_000 if small else 1_000_000)):
        print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
