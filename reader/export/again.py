"""Exporting to a file that a person has written in since: what is theirs stays."""

from __future__ import annotations

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.export import front_matter
from reader.export.regions import (
    GONE,
    all_marked,
    front_in,
    has_regions,
    parts_of,
    short,
    with_front,
)
from reader.export.renewing import NOTHING, Changes, renewed
from reader.export.sameness import digest

_LINE_END = late_pattern("\r\n|\r")


@frozen
class Renewed:
    """A document to write, and what is different from the one that was there.

    `is_whole` tells that all a person wrote in the old one is in it; where not, the old one has to
    be kept somewhere else.
    """

    text: str
    changes: Changes = NOTHING
    is_whole: bool = True


def again(old: str, new: str) -> Renewed:
    """Return the document `new` with what a person wrote in `old`.

    In front matter, keys of the person's own stay, and so do `title` and `tags` once they are
    there, and what they have corrected; counts are written anew. Where one of the two is without
    marks nothing can be put in its place, so that the old one is only written over when it is just
    what an export has written.
    """
    old = old.removeprefix("\ufeff")
    if "\r" in old:
        old = _LINE_END.sub("\n", old)
    if not has_regions(new):
        sealed = _sealed(new)
        return Renewed(sealed, is_whole=_is_as_written(old, sealed))
    new_front, new_body = front_matter.parted(new)
    ours = front_matter.said(new_front)
    if not has_regions(old):
        return Renewed(with_front(new, ours), is_whole=_is_as_written(old, new))
    old_front, old_body = front_matter.parted(old)
    body, changes = renewed(old_body, new_body, front_matter.value(old_front, "exported"))
    written = front_in(old)
    front = front_matter.merged(old_front, new_front, written)
    ours += [line for line in front_matter.said(front) if short(line) in written]
    return Renewed(with_front(front_matter.joined(front, body), ours), changes)


def fully_marked(document: str) -> str:
    """Return a new document with marks around all that its template writes outside of regions."""
    front, body = front_matter.parted(document)
    return front_matter.joined(front, all_marked(body))


def _sealed(document: str) -> str:
    """Return a document without marks with a hash of itself in its front matter, if it has any."""
    front, body = front_matter.parted(document)
    if not front:
        return document
    seal = f'{front_matter.SEAL}: "{_seal(front, body)}"'
    return front_matter.joined([*front, seal], body)


def _seal(front: list[str], body: str) -> str:
    return digest("\n".join((*front_matter.without(front, front_matter.SEAL), body)))


def _is_as_written(old: str, new: str) -> bool:
    """Tell whether nothing is lost with `old`: no person has written in it, or `new` has it all."""
    if not old.strip() or digest(old) == digest(new):
        return True
    front, body = front_matter.parted(old)
    if not has_regions(body):
        return bool(front) and front_matter.value(front, front_matter.SEAL) == _seal(front, body)
    parts = parts_of(body)
    untouched = all(part.kind not in ("", GONE) and not part.is_edited for part in parts)
    return untouched and front_matter.is_ours(front, front_matter.parted(new)[0], front_in(old))
