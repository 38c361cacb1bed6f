"""Ways in which editors revise texts.

Each is called with a source of choices, the sentences of a text and those of another text.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from benchmarks.anchoring.units import Unit, Units, Way

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


SETTING: dict[str, Way] = {
    "NBSP": setting(hard_spaces),
    "soft hyphens": setting(soft_hyphens),
    "wrapped lines": setting(wrapped),
    "quotation marks": setting(marks),
    "dashes and dots": setting(dashes),
    "zero-width spaces": setting(invisible),
    "decomposed": setting(lambda _, text: unicodedata.normalize("NFD", text)),
}
WORDS: dict[str, Way] = {
    "1 word in 20 replaced": editing(words_replaced(0.05)),
    "1 word in 7 replaced": editing(words_replaced(0.15)),
    "1 word in 4 replaced": editing(words_replaced(0.25)),
    "1 word in 7 left out": editing(words_left_out(0.15)),
    "1 word in 7 put in": editing(words_put_in(0.15)),
    "synonyms": editing(synonyms),
    "misspelt": editing(misspelt),
    "other numbers": editing(other_numbers),
    "new opening": editing(new_opening),
    "new ending": editing(new_ending),
    "cut short": editing(second_half),
    "split in two": editing(split_in_two),
    "turned round": editing(turned_round),
    "sentences deleted": deleting,
    "sentences replaced": replacing,
    "sentences inserted": inserting,
    "boilerplate repeated": boilerplate,
    "paragraphs reordered": reordering,
    "reordered and edited": moved_and_edited,
}
WITH_SIBLINGS: dict[str, Way] = {
    "deleted, siblings left": siblings_then_deleted,
    "replaced, siblings left": siblings_then_replaced,
    "edited beside siblings": siblings_edited,
}
