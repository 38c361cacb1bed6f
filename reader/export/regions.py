"""Marked stretches of an exported document, which are renewed while all around them stays.

A region stands between two comments, each on a line of its own; the first carries its name and a
hash of what was written, so that the next export knows whether a person has changed it::

    <!-- parallax: annotation 3f2a… 1c9b0a… -->
    …
    <!-- /parallax -->

A region called `notes` is the person's: it carries no hash and is never written anew.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.export.escape import inline

NOTES = "notes"
ANNOTATION = "annotation"
CHANGES = "changes"

_END = "<!-- /parallax -->"
_BEGIN = re.compile(
    r"^<!-- parallax: (?P<kind>[a-z]+)(?: (?P<key>[\w.-]+))?(?: #(?P<hash>[0-9a-f]{12}))? -->$",
    re.ASCII,
)
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")
_MOST_LISTED = 20


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
    def name(self) -> tuple[str, str]:
        """What tells it from other regions of the document."""
        return (self.kind, self.key)

    @property
    def is_edited(self) -> bool:
        """Whether a person has changed it since it was written."""
        return bool(self.hash) and self.hash != digest(self.body)

    def text(self) -> str:
        """Return it as it stands in a document, with its comments."""
        if not self.kind:
            return self.body
        return marked(self.kind, self.key, self.body, self.hash)


def digest(body: str) -> str:
    """Return a hash that line endings and white space at the ends of lines do not change."""
    lines = [line.rstrip() for line in body.splitlines()]
    return hashlib.sha256("\n".join(lines).strip("\n").encode("utf-8", "replace")).hexdigest()[:12]


def safe_key(key: str) -> str:
    """Return `key` as it can stand in a comment: nothing in it ends one."""
    safe = _UNSAFE.sub(".", key)
    return safe if safe == key else f"{safe[:40]}.{digest(key)}"


def marked(kind: str, key: str, body: str, told: str | None = None) -> str:
    """Return `body` between the comments of a region; `told` is the hash to give, if another."""
    body = body.strip("\n")
    mark = digest(body) if told is None else told
    words = [kind, *([key] if key else []), *([f"#{mark}"] if mark else [])]
    return f"<!-- parallax: {' '.join(words)} -->\n\n{body}\n\n{_END}"


def parts_of(document: str) -> list[Part]:
    """Return a document as its regions and what stands between them, in order.

    A comment without its other one is text like any other, and so is a region that comes twice.
    """
    parts: list[Part] = []
    loose: list[str] = []
    seen: set[tuple[str, str]] = set()
    lines = document.replace("\r\n", "\n").split("\n")
    at = 0
    while at < len(lines):
        part, after = _region(lines, at)
        if part is None or part.name in seen:
            loose += lines[at:after]
        else:
            seen.add(part.name)
            _put_text(parts, loose)
            parts.append(part)
        at = after
    _put_text(parts, loose)
    return parts


def _region(lines: list[str], at: int) -> tuple[Part | None, int]:
    """Return the region that begins on a line and where it is over, or None and the next line."""
    begin = _BEGIN.match(lines[at].rstrip())
    if begin is None:
        return None, at + 1
    for end in range(at + 1, len(lines)):
        line = lines[end].rstrip()
        if line == _END:
            body = "\n".join(lines[at + 1 : end]).strip("\n")
            return Part(begin["kind"], begin["key"] or "", begin["hash"] or "", body), end + 1
        if _BEGIN.match(line):
            break
    return None, at + 1


def _put_text(parts: list[Part], loose: list[str]) -> None:
    text = "\n".join(loose).strip("\n")
    if text.strip():
        parts.append(Part("", "", "", text))
    loose.clear()


def has_regions(document: str) -> bool:
    """Tell whether a document was written with regions, and so can be renewed."""
    return any(part.kind for part in parts_of(document))


@frozen
class Changes:
    """What is different from the export before: the first words of each annotation concerned."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    kept: int = 0
    """How many regions a person had changed, whose words were kept beside the new ones."""

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone or self.kept)


def renewed(old: str, new: str, since: str = "") -> tuple[str, Changes]:
    """Return the document `new` with all that a person wrote in `old`, and what is different.

    The order is that of `new`; what a person wrote stays after the region that it came after.
    `since` is the moment of the export before, for saying so. Front matter is not looked at.
    """
    before, after = parts_of(old), parts_of(new)
    there = {part.name for part in after if part.kind}
    known = {part.name: part for part in before if part.kind}
    beside, gone = _left_behind(before, there)
    parts: list[Part] = list(beside.get(None, ()))
    kept = 0
    for part in after:
        if not part.kind:
            continue
        parts.append(part)
        past = known.get(part.name)
        if past and past.is_edited and digest(past.body) != part.hash:
            parts.append(_aside(past))
            kept += 1
        parts += beside.get(part.name, ())
    changes = Changes(
        new=tuple(_words(p) for p in after if p.kind == ANNOTATION and p.name not in known),
        changed=tuple(
            _words(p)
            for p in after
            if p.kind == ANNOTATION and p.name in known and known[p.name].hash != p.hash
        ),
        gone=tuple(_words(part) for part in gone if part.kind == ANNOTATION),
        kept=kept + sum(part.is_edited for part in gone),
    )
    parts = [part for part in parts if part.kind != CHANGES]
    if changes and known:
        place = 1 + next((n for n, part in enumerate(parts) if part.kind == "head"), -1)
        parts.insert(place, _report(changes, since))
    return "\n\n".join(part.text() for part in _with_unique_names(parts)) + "\n", changes


def _left_behind(
    before: Sequence[Part], there: set[tuple[str, str]]
) -> tuple[dict[tuple[str, str] | None, list[Part]], list[Part]]:
    """Return what a person wrote by the region that it comes after, and the regions now gone."""
    beside: dict[tuple[str, str] | None, list[Part]] = {}
    gone: list[Part] = []
    last: tuple[str, str] | None = None
    for part in before:
        if part.name in there:
            last = part.name
        elif not part.kind or part.kind in (NOTES, "gone"):
            beside.setdefault(last, []).append(part)
        elif part.kind == ANNOTATION or (part.is_edited and part.kind != CHANGES):
            beside.setdefault(last, []).append(_gone(part))
            gone.append(part)
        elif part.kind == CHANGES and part.is_edited:
            beside.setdefault(last, []).append(_aside(part))
    return beside, gone


def _aside(part: Part) -> Part:
    """Return a region that a person changed as notes of theirs."""
    title = tr("You had changed this; your words were kept:")
    body = f"*{title}*\n\n{part.body}"
    return Part(NOTES, f"kept.{digest(part.body)}", "", body)


def _gone(part: Part) -> Part:
    title = tr("No longer in the export:")
    body = f"*{title}*\n\n{part.body}"
    return Part("gone", f"{part.key}" or part.kind, "", body)


def _with_unique_names(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with two of one name told apart, so that the next export knows both."""
    seen: set[tuple[str, str]] = set()
    told = []
    for part in parts:
        kept, number = part, 2
        while kept.kind and kept.name in seen:
            kept = replace(part, key=f"{part.key}.{number}")
            number += 1
        seen.add(kept.name)
        told.append(kept)
    return told


def _words(part: Part) -> str:
    """Return the first words of a region's quote, as Markdown."""
    quotes = [line[2:] for line in part.body.split("\n") if line.startswith("> ")]
    lines = [line for line in quotes if not line.startswith("[!")]
    return lines[0] if lines else inline(part.key)


def _report(changes: Changes, since: str) -> Part:
    kinds = (
        (changes.new, tr("New"), "{n} new"),
        (changes.changed, tr("Changed"), "{n} changed"),
        (changes.gone, tr("Gone"), "{n} gone"),
    )
    counts = [counted(len(some), words, words) for some, _, words in kinds if some]
    if changes.kept:
        counts.append(counted(changes.kept, "{n} kept as you had it", "{n} kept as you had them"))
    told = ", ".join(counts)
    first = tr("Since the export before: {counts}.").format(counts=told)
    if since:
        first = tr("Since {moment}: {counts}.").format(moment=inline(since), counts=told)
    lines = [f"- {title}: {words}" for some, title, _ in kinds for words in some[:_MOST_LISTED]]
    body = "\n".join([first, "", *lines]) if lines else first
    return Part(CHANGES, "", digest(body), body)
