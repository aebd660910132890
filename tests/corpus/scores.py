"""Score the rules on labelled drafts, and the zones on labelled mail.

usage: python tests/corpus/scores.py [CORPUS]

CORPUS is a folder with ``drafts.jsonl`` (drafts labelled with codes and zones) and, beside it or in ``../data``,
perhaps ``zones-dev.jsonl`` (mail labelled line by line). Without it, FOLLOWUP_LINT_CORPUS names the folder, else the
copy beside this file is scored. Exit status: 0, 1 where a figure is below its bar, 2 where nothing can be read.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from followup_lint import Zone, lint, parse

JUDGED = [*(f"FL1{n:02d}" for n in range(1, 13)), "FL201", *(f"FL3{n:02d}" for n in range(1, 7)), "FL401", "FL402"]
ZONES = ("greeting", "bullets", "closing", "signoff", "signature")
LEAST_F1, LEAST_EXACT, LEAST_MET = 0.95, 0.97, 0.97
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.80
"""What each rule of conduct keeps over the sets that fresh eyes wrote, all together."""
LEAST_LINES = {"greeting": 0.90, "tail": 0.82, "quoted": 0.95}
MOST_LOST = 0.01
TAIL = {"signoff", "signature"}


def read(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file if line.strip()]


def text_of(value: Zone | tuple[Zone, ...] | None) -> str:
    if value is None:
        return ""
    return "\n".join(zone.text for zone in value) if isinstance(value, tuple) else value.text


def f1(count: Counter[str]) -> float:
    return 2 * count["tp"] / max(1, 2 * count["tp"] + count["fp"] + count["fn"])


def squeeze(text: str) -> str:
    return " ".join(text.split())


def score_pooled(paths: Iterable[Path]) -> Iterator[str]:
    """Score the sets of conduct one by one, and yield what is below its bar over all of them."""
    pooled: dict[str, Counter[str]] = defaultdict(Counter)
    for path in paths:
        yield from score_drafts(path, pooled)
    print("sets of conduct together\nrule     fires  tp  fp  fn   prec    rec     F1")
    for code, c in sorted(pooled.items()):
        print(f"{code}  {c['tp'] + c['fn']:6d} {c['tp']:3d} {c['fp']:3d} {c['fn']:3d}  {precision(c):.3f}  {recall(c):.3f}  {f1(c):.3f}")
        if code[:3] in ("FL3", "FL4") and (precision(c) < LEAST_PRECISION or recall(c) < LEAST_RECALL):
            yield f"{code} has a precision of {precision(c):.3f} and a recall of {recall(c):.3f} over the sets of conduct"


def precision(count: Counter[str]) -> float:
    return count["tp"] / max(1, count["tp"] + count["fp"])


def recall(count: Counter[str]) -> float:
    return count["tp"] / max(1, count["tp"] + count["fn"])


def score_drafts(path: Path, pooled: dict[str, Counter[str]] | None = None) -> Iterator[str]:
    """Print F1 per rule, how often the marked text meets the label, and the share of zones read exactly; yield what is below its bar."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    spans: Counter[str] = Counter()
    zones: dict[str, Counter[str]] = defaultdict(Counter)
    wrong: list[str] = []
    for row in read(path):
        report = lint(row["text"], profile=row.get("profile", "email"))
        found = {finding.code for finding in report.findings}
        for code in JUDGED:
            if code in row["judged"]:
                cell = {(True, True): "tp", (True, False): "fn", (False, True): "fp"}.get((code in row["flags"], code in found), "tn")
                counts[code][cell] += 1
                if cell in ("fp", "fn"):
                    wrong.append(f"{row['id']}: {code} {'raised wrongly' if cell == 'fp' else 'missed'}")
                elif cell == "tp" and code in row.get("spans", {}):
                    marked = [squeeze(row["text"][f.span.start : f.span.end]) for f in report.findings if f.code == code]
                    label = squeeze(row["spans"][code])
                    is_met = any(label in text or text in label for text in marked if text)
                    spans["met" if is_met else "elsewhere"] += 1
                    if not is_met:
                        wrong.append(f"{row['id']}: {code} marks something else")
        for name in ZONES if "zones" in row else ():
            label, value = row["zones"][name], getattr(report.email, name)
            same = [a.strip() for a in label] == [b.text.strip() for b in value] if name == "bullets" else (label or "").strip() == text_of(value).strip()
            if label or value:
                zones[name]["exact" if same else "differs"] += 1
                if not same:
                    wrong.append(f"{row['id']}: {name} differs")
    print(f"{path}\nrule     fires  tp  fp  fn   prec    rec     F1")
    is_pooled = path.name.startswith("conduct-")
    for code in sorted(counts):
        c = counts[code]
        print(f"{code}  {c['tp'] + c['fn']:6d} {c['tp']:3d} {c['fp']:3d} {c['fn']:3d}  {precision(c):.3f}  {recall(c):.3f}  {f1(c):.3f}")
        if not is_pooled and f1(c) < LEAST_F1 and c["fp"] + c["fn"] > 1:
            yield f"{path.name}: {code} has an F1 of {f1(c):.3f}"
        if is_pooled and pooled is not None:
            pooled[code] += c
    if spans:
        share = spans["met"] / spans.total()
        print(f"marked text meets the label in {spans['met']} of {spans.total()}: {share:.3f}")
        if share < LEAST_MET:
            yield f"{path.name}: marked text meets the label in {share:.3f}"
    for name, c in zones.items():
        share = c["exact"] / max(1, c.total())
        print(f"{name:10} exact in {c['exact']} of {c.total()}: {share:.3f}")
        if share < LEAST_EXACT:
            yield f"{name} is exact in {share:.3f}"
    print(*(wrong or ["no error left"]), sep="\n")


def zone_at(zones: Iterable[Zone], offset: int) -> str:
    return next((zone.name for zone in zones if zone.extent.start <= offset < zone.extent.end), "body")


def score_lines(path: Path) -> Iterator[str]:
    """Print F1 per line of greeting, tail and quoted, and the share of body lines lost; yield what is below its bar."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in read(path):
        if "reply" in row["gold"]:
            continue
        email = parse(row["text"])
        for label, start, end in row["lines"]:
            name = zone_at(email.zones, (start + end) // 2)
            pairs = {} if label == "quoted" else {"tail": (label in ("closing", "signature"), name in TAIL)}
            if "tail" not in row["gold"]:
                pairs |= {zone: (label == zone, name == zone) for zone in ("greeting", "quoted")}
                if label == "body":
                    counts["lost"]["lost" if name in TAIL | {"quoted", "boilerplate"} else "kept"] += 1
                    counts["lost to boilerplate"]["lost" if name == "boilerplate" else "kept"] += 1
            for zone, (truth, guess) in pairs.items():
                counts[zone]["tp" if truth and guess else "fn" if truth else "fp" if guess else "tn"] += 1
    print(path)
    for zone, least in LEAST_LINES.items():
        print(f"{zone:9} F1 per line {f1(counts[zone]):.3f}")
        if f1(counts[zone]) < least:
            yield f"{zone} has an F1 of {f1(counts[zone]):.3f} per line"
    shares = {kind: counts[kind]["lost"] / max(1, counts[kind].total()) for kind in ("lost", "lost to boilerplate")}
    for kind, share in shares.items():
        print(f"body lines {kind}: {share:.4f}")
    if shares["lost"] > MOST_LOST:
        yield f"{shares['lost']:.4f} of the body lines are lost"


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else os.environ.get("FOLLOWUP_LINT_CORPUS") or Path(__file__).parent)
    drafts = folder / "drafts.jsonl"
    if not drafts.is_file():
        print(f"no drafts.jsonl in {folder}", file=sys.stderr)
        return 2
    low = list(score_drafts(drafts))
    for other in sorted(Path(__file__).parent.glob("fresh-*.jsonl")):
        low += score_drafts(other)
    low += score_pooled(sorted(Path(__file__).parent.glob("conduct-*.jsonl")))
    for mail in (folder / "zones-dev.jsonl", folder.parent / "data" / "zones-dev.jsonl"):
        if mail.is_file():
            low += score_lines(mail)
    for line in low:
        print(f"below its bar: {line}")
    return 1 if low else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
