"""A document joined with the one that was there before, in which a person may have written."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.export.escape import inline
from reader.export.marks import Name
from reader.export.regions import (
    ANNOTATION,
    CHANGES,
    GONE,
    NOTES,
    Part,
    claimed,
    document_of,
    parts_of,
    short,
    with_unique_names,
    written_in,
)
from reader.export.sameness import digest, plain

_MOST_LISTED = 20
_BLOCK_ID = re.compile(r"^[ \t]*\^([\w-]+)[ \t]*$", re.MULTILINE)


@frozen
class Changes:
    """What is different from the export before: the first words of each annotation concerned.

    `back` are those that an export had written, that were no longer there, and are now again.
    """

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    kept: int = 0
    """How many regions a person had changed, whose words were kept beside the new ones."""

    back: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone or self.kept or self.back)


NOTHING = Changes()
"""That nothing is different."""


def changes_of_all(some: Iterable[Changes]) -> Changes:
    """Return what is different in several documents together."""
    every = list(some)
    return Changes(
        new=tuple(words for one in every for words in one.new),
        changed=tuple(words for one in every for words in one.changed),
        gone=tuple(words for one in every for words in one.gone),
        kept=sum(one.kept for one in every),
        back=tuple(words for one in every for words in one.back),
    )


def renewed(old: str, new: str, since: str = "") -> tuple[str, Changes]:
    """Return the document `new` with all that a person wrote in `old`, and what is different.

    The order is that of `new`; what a person wrote stays after the region that it came after.
    `since` is the moment of the export before, for saying so. Front matter is not looked at.
    """
    after = claimed(parts_of(new))
    order = {part.name: place for place, part in enumerate(after)}
    joining = _Joining(parts_of(old, order), after)
    parts = list(joining.beside.get(None, ()))
    for part in after:
        past = joining.known.get(part.name)
        if past is not None and part.kind == NOTES:
            parts.append(past)
        else:
            parts.append(part)
            parts += joining.kept_of(part, past)
        parts += joining.beside.get(part.name, ())
    changes = _changes(joining, after, written_in(old))
    if changes and joining.known:
        place = 1 + next((n for n, part in enumerate(parts) if part.kind == "head"), -1)
        parts.insert(place, _report(changes, since))
    return document_of(with_unique_names(parts), after), changes


class _Joining:
    """What was there before, sorted by what becomes of it in the new document.

    `beside` is what a person wrote, by the region that it comes after; `gone` are the regions that
    are no longer written; `known` is every region that was there.
    """

    def __init__(self, before: Sequence[Part], after: Sequence[Part]) -> None:
        self.known = {part.name: part for part in before if part.kind}
        self.live = {part.name: part for part in after}
        self.beside: dict[Name | None, list[Part]] = {}
        self.gone: list[Part] = []
        self.kept = 0
        self._regions_of = {part.key: part for part in after}
        self._sort(before)

    def _sort(self, before: Sequence[Part]) -> None:
        last: Name | None = None
        for part in before:
            if part.name in self.live:
                last = part.name
            else:
                self.beside.setdefault(last, []).extend(self._left(part))

    def _left(self, part: Part) -> list[Part]:
        """Return what stays of a part that the new document does not have."""
        if not part.kind or part.kind == NOTES:
            return [part]
        if part.kind == GONE:
            if part.key not in self._regions_of:
                return [part]
            return self._aside(part) if part.is_edited else []
        if part.kind == CHANGES:
            return self._aside(part) if part.is_edited else []
        if part.kind != ANNOTATION and not part.is_edited:
            return []
        self.gone.append(part)
        self.kept += part.is_edited
        return [_gone(part)]

    def kept_of(self, part: Part, past: Part | None) -> list[Part]:
        """Return, as notes, what a person has made of a region that is written anew."""
        if past is None or past.body == part.body or not past.is_edited:
            return []
        return [] if digest(past.body) == part.hash else self._aside(past)

    def _aside(self, part: Part) -> list[Part]:
        """Return a region that a person changed as notes of theirs, unless these are there already.

        Names of quotations go from it that the new region has: no two can be of one name.
        """
        key = f"kept.{digest(f'{part.kind} {part.key} {digest(part.body)}')}"
        if self._has_in_notes(key, part.body):
            return []
        self.kept += 1
        live = self._regions_of.get(part.key)
        taken = frozenset(_BLOCK_ID.findall(live.body)) if live else frozenset()
        title = tr("You had changed this; your words were kept:")
        return [Part(NOTES, key, "", f"*{title}*\n\n{_without_names(part.body, taken)}")]

    def _has_in_notes(self, key: str, words: str) -> bool:
        """Tell whether notes of that name still have some words: a person may have emptied them."""
        wanted = plain(_BLOCK_ID.sub("", words))
        return any(
            wanted in plain(_BLOCK_ID.sub("", known.body))
            for (kind, name), known in self.known.items()
            if kind == NOTES and name.startswith(key)
        )


def _without_names(body: str, names: Collection[str]) -> str:
    def kept(found: re.Match[str]) -> str:
        return "" if found[1] in names else found[0]

    return re.sub(r"\n{3,}", "\n\n", _BLOCK_ID.sub(kept, body)).strip("\n") if names else body


def _gone(part: Part) -> Part:
    """Return a region that is no longer written; a hash tells that a person did not change it."""
    title = tr("No longer in the export:")
    body = f"*{title}*\n\n{part.body}"
    return Part(GONE, part.key or part.kind, "" if part.is_edited else digest(body), body)


def _changes(joining: _Joining, after: Sequence[Part], written: frozenset[str]) -> Changes:
    known = joining.known
    ours = [part for part in after if part.kind == ANNOTATION]
    there, added = (
        [part for part in ours if (part.name in known) is is_known] for is_known in (True, False)
    )

    def was_there(part: Part) -> bool:
        return short(part.key) in written or (GONE, part.key) in known

    return Changes(
        new=_told(added, lambda part: not was_there(part)),
        changed=_told(there, lambda part: known[part.name].hash != part.hash),
        gone=_told(joining.gone, lambda part: part.kind == ANNOTATION),
        kept=joining.kept,
        back=_told(added, was_there),
    )


def _told(parts: Iterable[Part], which: Callable[[Part], bool]) -> tuple[str, ...]:
    return tuple(_words(part) for part in parts if which(part))


def _words(part: Part) -> str:
    """Return the first words of a region's quote, as Markdown."""
    quotes = [line[2:] for line in part.body.split("\n") if line.startswith("> ")]
    lines = [line for line in quotes if not line.startswith("[!")]
    return lines[0] if lines else inline(part.key)


def _report(changes: Changes, since: str) -> Part:
    kinds = (
        (changes.new, tr("New"), "{n} new"),
        (changes.back, tr("Back"), "{n} back"),
        (changes.changed, tr("Changed"), "{n} changed"),
        (changes.gone, tr("Gone"), "{n} gone"),
    )
    counts = [counted(len(some), words, words) for some, _, words in kinds if some]
    if changes.kept:
        counts.append(counted(changes.kept, "{n} kept as you had it", "{n} kept as you had them"))
    told = ", ".join(counts)
    first = tr("Since the export before: {counts}.").format(counts=told)
    if since:
        moment = since.replace("T", " ").replace("+00:00", " UTC")
        first = tr("Since {moment}: {counts}.").format(moment=inline(moment), counts=told)
    lines = [f"- {title}: {words}" for some, title, _ in kinds for words in some[:_MOST_LISTED]]
    body = "\n".join([first, "", *lines]) if lines else first
    return Part(CHANGES, "", digest(body), body)
