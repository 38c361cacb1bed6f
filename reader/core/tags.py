"""Free tags: how often each is used, which have a key, and how what is typed becomes tags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

FIRST_KEY = 4
"""The digit of the first free tag; 1 to 3 and 0 are the statuses."""

KEYS = 6
"""How many free tags have a key, 4 to 9."""

LONGEST = 60
"""Code points of a tag that is typed; what is longer is a note."""

_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def by_use(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts of tags, the most used first, then by name."""
    return {tag: counts[tag] for tag in sorted(counts, key=lambda t: (-counts[t], t.casefold()))}


def keyed(kept: Sequence[str], used: Mapping[str, int]) -> tuple[str, ...]:
    """Return the tags of the keys 4 to 9; an empty string for a key without one.

    A tag keeps the key that it has in `kept` for as long as any claim has it, so that no key comes
    to mean something else by itself. Free keys go to the tags most used.
    """
    slots = [tag if tag in used else "" for tag in (*kept, *[""] * KEYS)][:KEYS]
    waiting = [tag for tag in used if tag not in slots]
    return tuple(slot or (waiting.pop(0) if waiting else "") for slot in slots)


def with_key(keys: Sequence[str], tag: str, place: int) -> tuple[str, ...]:
    """Return the keys with `tag` at a place (from 0); the two tags concerned change places."""
    slots = [*keys]
    if tag in slots:
        slots[slots.index(tag)] = slots[place]
    slots[place] = tag
    return tuple(slots)


def written_tags(text: str) -> list[str]:
    """Return the tags that somebody has typed, parted by commas, white space made even.

    Signs that turn the direction of writing, and one that says that it is a tag, are no part of it.
    """
    plain = text.translate(_TURNS).split(",")
    parts = (" ".join(part.split()).lstrip("# ")[:LONGEST].rstrip() for part in plain)
    return list(dict.fromkeys(part for part in parts if part))


def known_as(name: str, used: Iterable[str]) -> str:
    """Return the tag there is that differs from `name` in its capitals alone, else `name`."""
    folded = name.casefold()
    there = [tag for tag in used if tag.casefold() == folded]
    return name if name in there or not there else there[0]
