"""What news desks and encyclopedias do to their texts besides changing words."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from benchmarks.anchoring.units import Unit, Units, Way
from benchmarks.anchoring.ways import editing, some, words_left_out, words_replaced

SENTENCE_END = re.compile(r"[.!?]['\"”’)]*$")
NAMES = ("Lindqvist", "Okafor", "Marchetti", "Tanaka", "Ferreira", "Novak", "Sato", "Dubois")


def merging(rng: random.Random, units: Units, _: Units) -> Units:
    """Join sentences with those that follow them: "… , and …"."""
    chosen = some(rng, units[:-1], 0.15)
    made: Units = []
    for unit in units:
        last = made[-1] if made else None
        if last and last.origin in chosen and "\n" not in last.gap:
            made[-1] = replace(last, text=SENTENCE_END.sub("", last.text) + ",", gap=" and ")
            made.append(replace(unit, text=unit.text[:1].lower() + unit.text[1:]))
        else:
            made.append(unit)
    return made


def other_names(rng: random.Random, words: list[str]) -> list[str]:
    changed = [
        re.sub(r"[A-Z][a-z]{3,}", rng.choice(NAMES), word) if at else word
        for at, word in enumerate(words)
    ]
    return changed if changed != words else [*words[:-1], "in", rng.choice(NAMES), words[-1]]


def indirect_speech(_: random.Random, words: list[str]) -> list[str]:
    bare = [re.sub('["“”]', "", word) for word in words]
    return bare if bare != words else ["He", "said", "that", words[0].lower(), *words[1:]]


def paragraph_moved(rng: random.Random, units: Units, _: Units) -> Units:
    ends = [n + 1 for n, unit in enumerate(units[:-1]) if "\n" in unit.gap] or [len(units) // 2]
    end = rng.choice(ends)
    start = max([0, *(other for other in ends if other < end)])
    moved, rest = units[start:end], units[:start] + units[end:]
    at = rng.choice([other for other in (0, *ends, len(rest)) if other <= len(rest)])
    return rest[:at] + moved + rest[at:]


def two_swapped(rng: random.Random, units: Units, _: Units) -> Units:
    made = list(units)
    for at in rng.sample(range(len(units) - 1), max(1, len(units) // 12)):
        one, other = made[at], made[at + 1]
        made[at], made[at + 1] = replace(other, gap=one.gap), replace(one, gap=other.gap)
    return made


def corrected(rng: random.Random, units: Units, other: Units) -> Units:
    """Correct sentences and quote at the end what they said before."""
    made = editing(words_replaced(0.15), 0.1)(rng, units, other)
    notes = [
        Unit(f"An earlier version said: {old.text}", "\n\n", None)
        for old, new in zip(units, made, strict=True)
        if old.text != new.text
    ]
    return [*made[:-1], replace(made[-1], gap="\n\n"), Unit("Corrections", "\n\n", None), *notes]


def prepended(rng: random.Random, units: Units, other: Units) -> Units:
    """Put newer posts before the text that say again what it says, shortened."""
    chosen = some(rng, units, 0.1)
    shorten = words_left_out(0.5)
    news: Units = []
    for post in range(4):
        news.append(Unit(f"{19 - post}:{rng.randrange(10, 60)} GMT", "\n", None))
        news += [replace(rng.choice(other), gap=" ", origin=None) for _ in range(3)]
        news[-1] = replace(news[-1], gap="\n\n")
    said = [u for u in units if u.origin in chosen]
    news += [Unit(" ".join(shorten(rng, u.text.split())), "\n", None) for u in said]
    return news + units


def lead_rewritten(rng: random.Random, units: Units, other: Units) -> Units:
    first = {u.origin for u in [u for u in units if len(u.text.split()) >= 6][:4]}
    edited = editing(words_replaced(0.3), 1.0)(rng, units, other)
    return [new if new.origin in first else old for old, new in zip(units, edited, strict=True)]


def marked(rng: random.Random, units: Units, _: Units) -> Units:
    """Put reference marks after sentences and after some words."""
    count = iter(range(1, 100_000))
    made = []
    for unit in units:
        words = [w + f"[{next(count)}]" * (rng.random() < 0.05) for w in unit.text.split(" ")]
        made.append(replace(unit, text=" ".join(words) + f"[{next(count)}]"))
    return made


def lines_sorted(_: random.Random, units: Units, __: Units) -> Units:
    """Sort the lines, as a list by the alphabet."""
    lines: list[Units] = [[]]
    for unit in units:
        lines[-1].append(unit)
        if "\n" in unit.gap:
            lines.append([])
    return [u for line in sorted(lines, key=lambda line: [u.text for u in line]) for u in line]


def similar_put_in_place(rng: random.Random, units: Units, other: Units) -> Units:
    """Put in place of sentences others that are like further ones of the text."""
    chosen = some(rng, units, 0.15)
    edit = words_replaced(0.4)
    pool = [u for u in [*units, *other] if len(u.text.split()) >= 6]

    def like_another(one: Unit) -> str:
        # What is like the sentence itself, or like a copy of it, would be an edit.
        words = set(one.text.split())
        others = [u.text.split() for u in pool]
        unlike = [other for other in others if len(words.intersection(other)) * 2 < len(other)]
        return " ".join(edit(rng, rng.choice(unlike)))

    return [
        replace(u, text=like_another(u), origin=None) if u.origin in chosen else u for u in units
    ]


def much_at_once(rng: random.Random, units: Units, other: Units) -> Units:
    """Write a second edition: some of everything."""
    ways = (
        editing(words_replaced(0.1)),
        editing(other_names, 0.1),
        merging,
        paragraph_moved,
        two_swapped,
        prepended,
    )
    for way in ways:
        units = way(rng, units, other)
    chosen = some(rng, units, 0.1)
    return [unit for unit in units if unit.origin not in chosen]


DESK: dict[str, Way] = {
    "sentences merged": merging,
    "other names": editing(other_names),
    "indirect speech": editing(indirect_speech),
    "a paragraph moved": paragraph_moved,
    "neighbours swapped": two_swapped,
    "corrections quoted": corrected,
    "newer posts before": prepended,
    "lead rewritten": lead_rewritten,
    "reference marks": marked,
    "lines sorted": lines_sorted,
    "similar put in place": similar_put_in_place,
    "a second edition": much_at_once,
}
