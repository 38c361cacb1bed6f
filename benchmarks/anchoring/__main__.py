"""How well and how fast quotes are found again in revised texts.

    python -m benchmarks.anchoring                 the shipped articles, revised in many ways
    python -m benchmarks.anchoring --kinds         the same as live blogs, lists, … besides
    python -m benchmarks.anchoring --pairs FILE    revisions of one's own
    … --both                                       with the old text known, as in a library

FILE has one JSON object a line: ``old`` and ``new`` (texts) and ``rows``, a list of
``[kind, start, end, new start, new end]`` with kind ``unchanged``, ``edited`` or ``deleted``.
A quote counts as found when what was found and where it is overlap by half of both together.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

from benchmarks.anchoring.desk_ways import DESK
from benchmarks.anchoring.kinds import KINDS
from benchmarks.anchoring.tally import HEAD, Tally
from benchmarks.anchoring.units import Row, Way, joined, rows_of, units_of
from benchmarks.anchoring.ways import SETTING, WITH_SIBLINGS, WORDS, with_siblings

SEEDS = Path(__file__).parents[2] / "seeds"
WAYS = {**SETTING, **WORDS, **WITH_SIBLINGS, **DESK}
ROUNDS = 4
"""How often each way is gone, with other choices: over a hundred revisions of every article."""

Revision = tuple[str, str, list[Row]]
"""The old text, the new one, and where each sentence is in both."""


def revised(name: str, way: Way, seed: int, text: str, other: str) -> Revision:
    rng = random.Random(seed)
    old = units_of(text)
    if name in WITH_SIBLINGS:
        old = with_siblings(rng, old)
    new = way(rng, old, units_of(other))
    return joined(old), joined(new), rows_of(old, new)


def revisions(name: str, way: Way, texts: list[str], grow: int) -> Iterator[Revision]:
    for number, text in enumerate(texts):
        for seed in range(ROUNDS):
            other = texts[(number + 1 + seed % (len(texts) - 1)) % len(texts)]
            old, new, rows = revised(name, way, seed, text, other)
            if grow:
                old, new = grown(old, texts, grow), grown(new, texts, grow)
            yield old, new, rows


def grown(text: str, texts: list[str], length: int) -> str:
    """Return the text with others after it, reversed word by word, to `length` characters."""
    filler = " ".join(word[::-1] for other in texts for word in other.split())
    return (text + "\n\n" + filler * (length // len(filler) + 1))[:length]


def of_kind(kind: str, texts: list[str], given: argparse.Namespace) -> Tally:
    total = Tally()
    for name, way in WAYS.items():
        tally = Tally()
        for revision in revisions(name, way, texts, given.grow):
            tally.add(*revision, both=given.both)
        if not given.kinds:
            print(tally.line(name))
        total.take(tally)
    print(total.line(f"= {kind}"))
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--pairs", type=Path, help="revisions of one's own, JSON lines")
    parser.add_argument("--both", action="store_true", help="let the old text be known as well")
    parser.add_argument("--kinds", action="store_true", help="texts of other kinds besides")
    parser.add_argument(
        "--grow", type=int, default=0, help="lengthen every text to so many characters"
    )
    given = parser.parse_args()
    print(HEAD)
    if given.pairs:
        tally = Tally()
        for line in given.pairs.read_text(encoding="utf-8").splitlines():
            pair = json.loads(line)
            tally.add(pair["old"], pair["new"], pair["rows"], both=given.both)
        print(tally.line(given.pairs.stem))
        return
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    total = Tally()
    for kind, shaped in KINDS.items() if given.kinds else [("report", str)]:
        total.take(of_kind(kind, [shaped(text) for text in texts], given))
    print(total.line("= all"))


if __name__ == "__main__":
    main()
