"""How well and how fast quotes are found again in revised texts.

    python benchmarks/anchoring.py                 the shipped articles, revised in a hundred ways
    python benchmarks/anchoring.py --pairs FILE    revisions of one's own

FILE has one JSON object a line: ``old`` and ``new`` (texts) and ``rows``, a list of
``[kind, start, end, new start, new end]`` with kind ``unchanged``, ``edited`` or ``deleted``.
A quote counts as found when what was found and where it is overlap by half of both together.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reader.anchoring import Anchorer, anchor
from reader.core.passage import Span, quote_at

SEEDS = Path(__file__).parents[1] / "seeds"
SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?]['\"”’)]*(?=\s)|(?=\n)|$)")
ROUNDS = 4
"""How often each way is gone, with other choices: over a hundred revisions of every article."""


@dataclass(frozen=True)
class Unit:
    """A sentence of a text (`origin` numbers it) or a stretch that is new, and what follows it."""

    text: str
    gap: str
    origin: int | None


Units = list[Unit]
Way = Callable[[random.Random, Units, Units], Units]
"""Revises the units of a text; the second list is another text to take sentences from."""

SYNONYMS = {
    "said": "stated",
    "told": "informed",
    "leaders": "chiefs",
    "president": "head of state",
    "call": "conversation",
    "talks": "negotiations",
    "troops": "soldiers",
    "border": "frontier",
    "also": "in addition",
    "would": "was going to",
    "officials": "representatives",
    "statement": "announcement",
    "discuss": "talk about",
    "meeting": "gathering",
    "military": "armed forces",
    "war": "conflict",
    "country": "nation",
    "tensions": "strains",
    "response": "reaction",
    "support": "backing",
    "threat": "danger",
    "sanctions": "penalties",
    "invasion": "incursion",
    "spoke": "talked",
    "expected": "foreseen",
    "important": "significant",
    "many": "a number of",
    "after": "following",
    "before": "ahead of",
    "because": "since",
    "but": "yet",
    "week": "seven days",
    "senior": "high-ranking",
    "plans": "intentions",
    "security": "safety",
    "warned": "cautioned",
}
OPENINGS = ("On Friday, ", "According to officials, ", "In the meantime, ", "As was reported, ")
ENDINGS = (", officials said", ", it was announced", ", as expected", " earlier this week")


def units_of(text: str) -> Units:
    units = []
    matches = list(SENTENCE.finditer(text))
    for number, match in enumerate(matches):
        end = matches[number + 1].start() if number + 1 < len(matches) else len(text)
        units.append(Unit(match[0], text[match.end() : end], number))
    return units


def some(rng: random.Random, units: Units, share: float) -> set[int]:
    """Return the origins of a share of the sentences that are long enough to be edited."""
    long = [u.origin for u in units if u.origin is not None and len(u.text.split()) >= 6]
    return set(rng.sample(long, max(1, int(len(long) * share))))


def editing(edit: Callable[[random.Random, list[str]], list[str]], share: float = 0.25) -> Way:
    """Return the way that rewrites the words of a share of the sentences."""

    def way(rng: random.Random, units: Units, _: Units) -> Units:
        chosen = some(rng, units, share)
        return [
            replace(u, text=" ".join(edit(rng, u.text.split()))) if u.origin in chosen else u
            for u in units
        ]

    return way


def setting(change: Callable[[random.Random, str], str]) -> Way:
    """Return the way that sets the whole text anew, without changing a word."""

    def way(rng: random.Random, units: Units, _: Units) -> Units:
        return [replace(u, text=change(rng, u.text), gap=change(rng, u.gap) or " ") for u in units]

    return way


def words_replaced(share: float) -> Callable[[random.Random, list[str]], list[str]]:
    def edit(rng: random.Random, words: list[str]) -> list[str]:
        pool = " ".join(SYNONYMS.values()).split()
        return [rng.choice(pool) if rng.random() < share else word for word in words]

    return edit


def words_left_out(share: float) -> Callable[[random.Random, list[str]], list[str]]:
    def edit(rng: random.Random, words: list[str]) -> list[str]:
        return [word for word in words if rng.random() > share] or words

    return edit


def words_put_in(share: float) -> Callable[[random.Random, list[str]], list[str]]:
    def edit(rng: random.Random, words: list[str]) -> list[str]:
        pool = " ".join(SYNONYMS).split()
        return [w for word in words for w in ([rng.choice(pool)] * (rng.random() < share) + [word])]

    return edit


def misspelt(rng: random.Random, words: list[str]) -> list[str]:
    return [w[:2] + w[3:2:-1] + w[4:] if len(w) > 5 and rng.random() < 0.5 else w for w in words]


def other_numbers(rng: random.Random, words: list[str]) -> list[str]:
    changed = [re.sub(r"\d+", lambda _: str(rng.randrange(2, 2000)), word) for word in words]
    return changed if changed != words else [*words[:-1], "some", str(rng.randrange(99)), words[-1]]


def synonyms(rng: random.Random, words: list[str]) -> list[str]:
    changed = [SYNONYMS.get(w.lower(), w) for w in words]
    return changed if changed != words else words_replaced(0.15)(rng, words)


def new_opening(rng: random.Random, words: list[str]) -> list[str]:
    return [rng.choice(OPENINGS).strip(), words[0].lower(), *words[1:]]


def new_ending(rng: random.Random, words: list[str]) -> list[str]:
    return [*words[:-1], words[-1].rstrip(".") + rng.choice(ENDINGS) + "."]


def second_half(_: random.Random, words: list[str]) -> list[str]:
    return words[int(len(words) * 0.35) :]


def split_in_two(_: random.Random, words: list[str]) -> list[str]:
    half = len(words) // 2
    return [*words[: half - 1], words[half - 1] + ".", words[half].capitalize(), *words[half + 1 :]]


def turned_round(_: random.Random, words: list[str]) -> list[str]:
    third = len(words) // 3
    return [*words[third:-1], words[-1].rstrip(".") + ",", *words[:third]]


def deleting(rng: random.Random, units: Units, _: Units) -> Units:
    chosen = some(rng, units, 0.2)
    return [u for u in units if u.origin not in chosen]


def replacing(rng: random.Random, units: Units, other: Units) -> Units:
    chosen = some(rng, units, 0.2)
    pool = [u for u in other if len(u.text.split()) >= 6]
    return [
        replace(rng.choice(pool), gap=u.gap, origin=None) if u.origin in chosen else u
        for u in units
    ]


def inserting(rng: random.Random, units: Units, other: Units) -> Units:
    return [u for unit in units for u in (*(_strange(rng, other),) * (rng.random() < 0.2), unit)]


def _strange(rng: random.Random, other: Units) -> Unit:
    return replace(rng.choice(other), origin=None)


def reordering(rng: random.Random, units: Units, _: Units) -> Units:
    paragraphs: list[Units] = [[]]
    for unit in units:
        paragraphs[-1].append(unit)
        if "\n" in unit.gap:
            paragraphs.append([])
    rng.shuffle(paragraphs)
    return [unit for paragraph in paragraphs for unit in paragraph]


def boilerplate(rng: random.Random, units: Units, _: Units) -> Units:
    line = Unit("Read more: follow our live coverage of the talks.", "\n\n", None)
    return [u for unit in units for u in ((line, unit) if rng.random() < 0.2 else (unit,))]


def moved_and_edited(rng: random.Random, units: Units, other: Units) -> Units:
    return reordering(rng, editing(words_replaced(0.1))(rng, units, other), other)


def _with_twin(units: Units) -> set[int | None]:
    """Return the origins of the sentences that `with_siblings` has given a near-duplicate."""
    return {-1 - u.origin for u in units if u.origin is not None and u.origin < 0}


def siblings_then_deleted(_: random.Random, units: Units, __: Units) -> Units:
    chosen = _with_twin(units)
    return [u for u in units if u.origin not in chosen]


def siblings_then_replaced(rng: random.Random, units: Units, other: Units) -> Units:
    pool = [u for u in other if len(u.text.split()) >= 6]
    chosen = _with_twin(units)
    return [
        replace(rng.choice(pool), gap=u.gap, origin=None) if u.origin in chosen else u
        for u in units
    ]


def siblings_edited(rng: random.Random, units: Units, other: Units) -> Units:
    return editing(words_replaced(0.1), 0.5)(rng, units, other)


def with_siblings(rng: random.Random, units: Units) -> Units:
    """Return the units with near-duplicates of some of them put in anywhere.

    The twin of the sentence with origin n has the origin -1 - n.
    """
    chosen = some(rng, units, 0.15)
    edit = words_replaced(0.3)
    made: list[Unit] = []
    twins: Units = []
    for unit in units:
        made.append(unit)
        if unit.origin in chosen:
            twins.append(Unit(" ".join(edit(rng, unit.text.split())), " ", -1 - unit.origin))
    rng.shuffle(twins)
    for twin in twins:
        made.insert(rng.randrange(len(made)), twin)
    return made


def soft_hyphens(_: random.Random, text: str) -> str:
    return re.sub(r"(\w{3})(\w{3})", "\\1\u00ad\\2", text)


def wrapped(rng: random.Random, text: str) -> str:
    return re.sub(" ", lambda _: "\n" if rng.random() < 0.15 else " ", text)


def hard_spaces(rng: random.Random, text: str) -> str:
    return re.sub(" ", lambda _: "\u00a0" if rng.random() < 0.3 else " ", text)


def marks(_: random.Random, text: str) -> str:
    return re.sub('["“”]', "\u201e", text).replace("'", "\u2019").replace("’", "'")


def dashes(_: random.Random, text: str) -> str:
    return re.sub(" ?[–—] ?", " -- ", text).replace("…", "...")


def invisible(rng: random.Random, text: str) -> str:
    return re.sub(r"(\s)(\w)", lambda m: m[1] + "\u200b" * (rng.random() < 0.4) + m[2], text)


TUNED: dict[str, Way] = {
    "NBSP": setting(hard_spaces),
    "soft hyphens": setting(soft_hyphens),
    "wrapped lines": setting(wrapped),
    "quotation marks": setting(marks),
    "1 word in 20 replaced": editing(words_replaced(0.05)),
    "1 word in 7 replaced": editing(words_replaced(0.15)),
    "1 word in 4 replaced": editing(words_replaced(0.25)),
    "1 word in 7 left out": editing(words_left_out(0.15)),
    "1 word in 7 put in": editing(words_put_in(0.15)),
    "new opening": editing(new_opening),
    "sentences deleted": deleting,
    "sentences replaced": replacing,
    "sentences inserted": inserting,
    "deleted, siblings left": siblings_then_deleted,
}
HELD_OUT: dict[str, Way] = {
    "dashes and dots": setting(dashes),
    "zero-width spaces": setting(invisible),
    "decomposed": setting(lambda _, text: unicodedata.normalize("NFD", text)),
    "synonyms": editing(synonyms),
    "misspelt": editing(misspelt),
    "other numbers": editing(other_numbers),
    "new ending": editing(new_ending),
    "cut short": editing(second_half),
    "split in two": editing(split_in_two),
    "turned round": editing(turned_round),
    "paragraphs reordered": reordering,
    "reordered and edited": moved_and_edited,
    "boilerplate repeated": boilerplate,
    "replaced, siblings left": siblings_then_replaced,
    "edited beside siblings": siblings_edited,
}

Row = tuple[str, int, int, int, int]


def revised(way: Way, seed: int, text: str, other: str) -> tuple[str, str, list[Row]]:
    """Return the old text, the new one, and where each sentence is in both."""
    rng = random.Random(seed)
    old = units_of(text)
    if way in (siblings_then_deleted, siblings_then_replaced, siblings_edited):
        old = with_siblings(rng, old)
    new = way(rng, old, units_of(other))
    before, after = dict(_placed(old)), dict(_placed(new))
    rows = []
    for origin, (start, end) in before.items():
        if end - start < 20:
            continue
        if origin not in after:
            rows.append(("deleted", start, end, 0, 0))
        else:
            kind = "edited" if _rewritten(old, new, origin) else "unchanged"
            rows.append((kind, start, end, *after[origin]))
    return _joined(old), _joined(new), rows


def _rewritten(old: Units, new: Units, origin: int) -> bool:
    words = [" ".join(u.text.split()) for us in (old, new) for u in us if u.origin == origin]
    plain = [re.sub(r"\W|\u00ad", "", unicodedata.normalize("NFC", text)) for text in words]
    return plain[0] != plain[1]


def _joined(units: Units) -> str:
    return "".join(u.text + u.gap for u in units)


def _placed(units: Units) -> Iterator[tuple[int, tuple[int, int]]]:
    at = 0
    for unit in units:
        if unit.origin is not None:
            yield unit.origin, (at, at + len(unit.text))
        at += len(unit.text) + len(unit.gap)


def overlap(span: Span, start: int, end: int) -> float:
    both = max(0, min(span.end, end) - max(span.start, start))
    return both / max(1, max(span.end, end) - min(span.start, start))


class Tally:
    """What became of the quotes of one way, and how long each took."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.seconds: list[float] = []

    def add(self, old: str, new: str, rows: Iterable[Row], *, both: bool) -> None:
        prepared = Anchorer(new, old) if both else None
        for kind, start, end, new_start, new_end in rows:
            span = Span(start, end)
            quote = quote_at(old, span)
            begun = time.perf_counter()
            if prepared is None:
                found = anchor(new, quote, span, old_length=len(old))
            else:
                found = prepared.anchor(quote, span)
            self.seconds.append(time.perf_counter() - begun)
            outcome = "orphan"
            if found is not None:
                right = kind != "deleted" and overlap(found.span, new_start, new_end) >= 0.5
                outcome = "right" if right else "wrong"
            self.counts[kind, outcome] += 1

    def take(self, other: Tally) -> None:
        self.counts += other.counts
        self.seconds += other.seconds

    def share(self, outcome: str, *kinds: str) -> str:
        total = sum(n for (kind, _), n in self.counts.items() if kind in kinds)
        hits = sum(self.counts[kind, outcome] for kind in kinds)
        return f"{100 * hits / total:8.2f}" if total else "       –"

    def line(self, name: str) -> str:
        ordered = sorted(self.seconds)
        return (
            f"{name:26}{self.share('right', 'unchanged')}{self.share('right', 'edited')}"
            f"{self.share('wrong', 'unchanged', 'edited')}{self.share('wrong', 'deleted')}"
            f"{len(ordered):8}{1e3 * statistics.median(ordered):8.2f}"
            f"{1e3 * ordered[int(len(ordered) * 0.99)]:8.2f}"
        )


HEAD = (
    f"{'':26}{'same %':>8}{'edited':>8}{'wrong':>8}{'deleted':>8}{'quotes':>8}{'ms':>8}{'p99':>8}"
)


def ways(named: dict[str, Way], texts: list[str], *, both: bool, grow: int) -> Tally:
    total = Tally()
    for name, way in named.items():
        tally = Tally()
        for number, text in enumerate(texts):
            for seed in range(ROUNDS):
                other = texts[(number + 1 + seed % (len(texts) - 1)) % len(texts)]
                old, new, rows = revised(way, seed, text, other)
                if grow:
                    old, new = _grown(old, texts, grow), _grown(new, texts, grow)
                    rows = rows[:: len(rows) // 5 + 1]
                tally.add(old, new, rows, both=both)
        print(tally.line(name))
        total.take(tally)
    return total


def _grown(text: str, texts: list[str], length: int) -> str:
    """Return the text with others after it, reversed word by word, to `length` characters."""
    filler = " ".join(word[::-1] for other in texts for word in other.split())
    return (text + "\n\n" + filler * (length // len(filler) + 1))[:length]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--pairs", type=Path, help="revisions of one's own, JSON lines")
    parser.add_argument("--both", action="store_true", help="let the old text be known as well")
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
    for title, named in (("tuned on", TUNED), ("held out", HELD_OUT)):
        total = ways(named, texts, both=given.both, grow=given.grow)
        print(total.line(f"= {title}"))


if __name__ == "__main__":
    main()
