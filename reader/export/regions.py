"""Marked stretches of an exported document, which are renewed while all around them stays.

A region stands between two comments, each on a line of its own; the first carries its name and a
hash of what was written, so that the next export knows whether a person has changed it::

    <!-- parallax: annotation 3f2a… #1c9b0a… -->
    …
    <!-- /parallax -->

A region called `notes` is the person's: it carries no hash and is never written anew. What a
template writes outside any region becomes one called `text`. At the end a comment names in short
all annotations that were written, so that one that a person takes out is not thought to be new, and
another the lines of the front matter, so that one that a person corrects is known to be theirs.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.export.marks import Mark, Name, begins_any, copies_among, marks_in
from reader.export.sameness import digest

NOTES = "notes"
ANNOTATION = "annotation"
CHANGES = "changes"
GONE = "gone"
TEXT = "text"

_END = "<!-- /parallax -->"
_WRITTEN = late_pattern(
    r"^[ ]{0,3}<!--[ \t]*parallax: (?P<of>written|front)"
    r"(?P<names>(?: [0-9a-f]{8})+)[ \t]*-->[ \t]*$",
    re.MULTILINE,
)
_ONLY_MARKED = late_pattern(
    r"<!-- parallax: (?P<kind>[a-z][a-z-]*)(?: (?P<key>[\w.-]+))? #", re.ASCII
)
_ONLY_MARK = late_pattern(
    r"<!-- parallax: (?P<kind>[a-z][a-z-]*)(?: (?P<key>[\w.-]+))?"
    r"(?: #(?P<hash>[0-9a-f]{12}))? -->(?=\n)",
    re.ASCII,
)
_NO_KIND = late_pattern(r"[^a-z]+")
_UNSAFE = late_pattern(r"[^A-Za-z0-9_.-]+")
_ON_A_LINE = 12


@frozen
class Part:
    """A stretch of a document: a region, or with an empty `kind` what stands between two.

    `hash` is what the region's comment says of its body; the body has no empty lines at its ends.
    """

    kind: str
    key: str
    hash: str
    body: str

    @property
    def name(self) -> Name:
        """What tells it from other regions of the document."""
        return (self.kind, self.key)

    @property
    def is_edited(self) -> bool:
        """Whether a person has changed it since it was written."""
        return self.hash != digest(self.body)

    def text(self) -> str:
        """Return it as it stands in a document, with its comments."""
        if not self.kind:
            return self.body
        return marked(self.kind, self.key, self.body, self.hash)


def safe_key(key: str) -> str:
    """Return `key` as it can stand in a comment: nothing in it ends one."""
    safe = _UNSAFE.sub(".", key)
    return safe if safe == key else f"{safe[:40]}.{digest(key)}"


def safe_kind(kind: str) -> str:
    """Return what a template calls a kind of region as it can stand in a comment."""
    return _NO_KIND.sub("-", kind.lower()).strip("-") or TEXT


def marked(kind: str, key: str, body: str, told: str | None = None) -> str:
    """Return `body` between the comments of a region; `told` is the hash to give, if another."""
    body = body.strip("\n")
    mark = digest(body) if told is None else told
    words = [kind, *([key] if key else []), *([f"#{mark}"] if mark else [])]
    return f"<!-- parallax: {' '.join(words)} -->\n\n{body}\n\n{_END}"


def parts_of(document: str, order: Mapping[Name, int] | None = None) -> list[Part]:
    """Return a document as its regions and what stands between them, in order.

    A region whose end is missing ends where the next begins, and a `notes` region inside another
    comes after it. A lone end is text like any other, and so is the copy of a region; which of two
    is the copy tells the `order` in which they are written.
    """
    document = _without_record(document)
    plainly = _plain_parts(document)
    if plainly is not None:
        return plainly
    marks = marks_in(document)
    reading = _Reading(copies_among(marks, order or {}))
    at = 0
    for mark in marks:
        reading.text(_beside_marks(document[at : mark.start()]))
        reading.take(mark)
        at = mark.end()
    reading.text(_beside_marks(document[at:]))
    return reading.ended()


def _without_record(document: str) -> str:
    """Return a document without the comments on what was written."""
    places = [document.find(f"parallax: {of}") for of in ("written", "front")]
    first = min((at for at in places if at >= 0), default=None)
    if first is None:
        return document
    line = document.rfind("\n", 0, first) + 1
    return document[:line] + _WRITTEN.sub("", document[line:])


def _plain_parts(document: str) -> list[Part] | None:
    """Return what `parts_of` does for a document as it was written, None where more is in doubt.

    Each mark is the only comment on its line there, no region is in another, and none is twice.
    """
    if "```" in document or "~~~" in document:
        return None
    *regions, last = document.split(_END)
    if document.count("<!--") != 2 * len(regions):
        return None
    parts: list[Part] = []
    for region in regions:
        at = region.find("<!--")
        mark = _ONLY_MARK.match(region, at) if at >= 0 else None
        if mark is None or region[-1:] != "\n" or (at and region[at - 1] != "\n"):
            return None
        parts += _loose(region[:at])
        body = _beside_marks(region[mark.end() :])
        parts.append(Part(mark["kind"], mark["key"] or "", mark["hash"] or "", body))
    parts += _loose(last)
    names = [part.name for part in parts if part.kind]
    return parts if len(set(names)) == len(names) else None


def _loose(text: str) -> list[Part]:
    beside = _beside_marks(text)
    return [Part("", "", "", beside)] if beside.strip() else []


def _beside_marks(text: str) -> str:
    """Return what stands between two marks without the white space that sets it off from them."""
    if text[:1] in (" ", "\t"):
        text = text.lstrip(" \t")
    if text[-1:] in (" ", "\t") and "\n" in text and not text[text.rfind("\n") :].strip():
        text = text[: text.rfind("\n")]
    return text.strip("\n")


@dataclass
class _Open:
    """A region whose end has not come yet; `raw` is all of it as it stands in the document."""

    begin: Mark
    raw: list[str]
    body: list[str] = field(default_factory=list)
    notes: list[Part] = field(default_factory=list)

    def part(self) -> Part:
        begin = self.begin
        body = "\n\n".join(self.body)
        return Part(begin["kind"], begin["key"] or "", begin["hash"] or "", body)


class _Reading:
    """Takes a document, text and marks in turn, and gives its parts."""

    def __init__(self, copies: Collection[int]) -> None:
        self._copies = copies
        self._parts: list[Part] = []
        self._loose: list[str] = []
        self._seen: set[Name] = set()
        self._region: _Open | None = None
        self._inner: _Open | None = None

    def take(self, mark: Mark) -> None:
        """Take a mark."""
        if mark["kind"]:
            self._begin(mark)
        else:
            self._end(mark[0])

    def ended(self) -> list[Part]:
        """Return the parts of all that was taken."""
        self._close()
        self._put_loose()
        return self._parts

    def text(self, piece: str) -> None:
        """Take text, which has no mark in it."""
        if not piece:
            return
        if self._region is None:
            self._loose.append(piece)
            return
        self._region.raw.append(piece)
        (self._inner or self._region).body.append(piece)

    def _begin(self, mark: Mark) -> None:
        if self._region is not None and mark["kind"] == NOTES:
            self._close_inner()
            self._region.raw.append(mark[0])
            self._inner = _Open(mark, [mark[0]])
            return
        self._close()
        self._region = _Open(mark, [mark[0]])

    def _end(self, mark: str) -> None:
        if self._region is None:
            self._loose.append(mark)
            return
        self._region.raw.append(mark)
        if self._inner is not None:
            self._close_inner()
        else:
            self._close()

    def _close_inner(self) -> None:
        if self._inner is not None and self._region is not None:
            self._region.notes.append(self._inner.part())
        self._inner = None

    def _close(self) -> None:
        self._close_inner()
        region, self._region = self._region, None
        if region is None:
            return
        part = region.part()
        if part.name in self._seen or region.begin.start() in self._copies:
            self._loose += region.raw
            return
        self._put_loose()
        self._parts.append(part)
        self._seen.add(part.name)
        for note in region.notes:
            (own,) = with_unique_names([note], self._seen)
            self._seen.add(own.name)
            self._parts.append(own)

    def _put_loose(self) -> None:
        text = "\n\n".join(self._loose)
        if text.strip():
            self._parts.append(Part("", "", "", text))
        self._loose.clear()


def with_unique_names(parts: Iterable[Part], taken: Iterable[Name] = ()) -> list[Part]:
    """Return the parts with two of one name told apart, so that the next export knows both."""
    seen = set(taken)
    told = []
    for part in parts:
        kept, number = part, 2
        while kept.kind and kept.name in seen:
            kept = replace(part, key=f"{part.key or part.kind}.{number}")
            number += 1
        seen.add(kept.name)
        told.append(kept)
    return told


def has_regions(document: str) -> bool:
    """Tell whether a document was written with regions, and so can be renewed."""
    return begins_any(document)


def all_marked(body: str) -> str:
    """Return a new document (without front matter) with what stands outside its regions marked.

    Such a stretch is called after the region that it stands before, which it most likely heads.
    """
    regions = [region.strip("\n") for region in body.split(_END)]
    begins = [_ONLY_MARKED.match(region) for region in regions[:-1]]
    if not all(begins) or regions[-1]:
        parts = [_as_new(part) for part in parts_of(body)]
        return document_of(claimed(parts))
    names = [short(one["key"]) for one in begins if one and one["kind"] == ANNOTATION]
    return _document([f"{region}\n\n{_END}" for region in regions[:-1]], names)


def _as_new(part: Part) -> Part:
    """Return a part of a new document with its hash, which notes inside it had changed."""
    return replace(part, hash="" if part.kind in ("", NOTES) else digest(part.body))


def claimed(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of a new document, those that are in no region as regions of their own."""
    told = []
    for part, following in zip_longest(parts, parts[1:]):
        if part.kind:
            told.append(part)
            continue
        key = "end" if following is None else ".".join(filter(None, following.name))
        told.append(Part(TEXT, key, digest(part.body), part.body))
    return told


def document_of(parts: Sequence[Part], about: Sequence[Part] | None = None) -> str:
    """Return parts as a document, with the comment on the annotations written at its end.

    `about` are the parts with these annotations, if not the same.
    """
    every = parts if about is None else about
    names = [short(part.key) for part in every if part.kind == ANNOTATION]
    return _document([part.text() for part in parts], names)


def _document(texts: Sequence[str], names: Sequence[str]) -> str:
    return "\n\n".join(filter(None, (*texts, _record("written", names)))) + "\n"


def _record(of: str, names: Sequence[str]) -> str:
    lines = [names[at : at + _ON_A_LINE] for at in range(0, len(names), _ON_A_LINE)]
    return "\n".join(f"<!-- parallax: {of} {' '.join(line)} -->" for line in lines)


def with_front(document: str, lines: Iterable[str]) -> str:
    """Return a document that says at its end which lines of front matter it was written with."""
    record = _record("front", sorted({short(line) for line in lines}))
    return f"{document}{record}\n" if record else document


def front_in(document: str) -> frozenset[str]:
    """Return the lines of front matter that an export wrote, as `short` calls them."""
    return _named(document, "front")


def written_in(document: str) -> frozenset[str]:
    """Return the annotations that an export wrote into a document, as `short` calls them."""
    return _named(document, "written")


def _named(document: str, of: str) -> frozenset[str]:
    return frozenset(
        name
        for found in _WRITTEN.finditer(document)
        if found["of"] == of
        for name in found["names"].split()
    )


def short(key: str) -> str:
    """Return what the annotation, or the line, with that key is called in a comment at the end."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:8]
