"""The YAML at the beginning of a document: which lines are ours, and which a person put there.

It is read by lines and never as YAML: an entry is its key's line and whatever follows up to the
next key or remark, so that nothing of a person's has to be understood to be kept as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.export.regions import short

SEAL = "parallax"
"""The key of the hash by which a document without marks is known to be as it was written."""

_FENCE = "---"
_ENDS = (_FENCE, "...")
_KEY = late_pattern(
    r"""(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s\-#"'\[\]{},&*!|>%@`?:].*?|[-?][^\s:].*?)
        [ ]*:(?=\s|$)""",
    re.VERBOSE,
)
_KEPT = frozenset(("title", "tags"))
"""What a person sets for their own purposes: written once, theirs from then on."""

_QUOTED = late_pattern(r"""\"(?:[^"\\]|\\.)*\"|'(?:[^']|'')*'""")
_NUMBER = late_pattern(r"\d+")
_MOMENT = late_pattern(
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d(?::\d\d)?)?)?"
)
_WORDS = late_pattern(r".*")
_COUNTS = ("annotations", "not-found")
_WHOLE = dict.fromkeys(
    (*("articles", *_COUNTS, "claims", "confirmed", "disputed", "single-source", "no-status"),),
    _NUMBER,
)
_ALONE = dict.fromkeys(_COUNTS, _NUMBER) | {
    "article": _WORDS, "outlet": _WORDS, "address": _WORDS, "published": _MOMENT,
}  # fmt: skip
_BOTH = {"exported": _MOMENT, "library": _WORDS, "layout": _WORDS, SEAL: _WORDS}
_SAID = frozenset(("outlet", "address", "published", "library", "layout"))
_DROPPED = frozenset((*_WHOLE, SEAL))
"""What goes when it is no longer written; whose outlet or address it was cannot be known."""


@frozen
class _Entry:
    key: str
    lines: tuple[str, ...]

    @property
    def value(self) -> str:
        """What stands after the key; with a line feed in it when that is more than a line."""
        first = _KEY.match(self.lines[0])
        rest = "\n".join((self.lines[0][first.end() :] if first else "", *self.lines[1:]))
        return rest.strip() if first else rest

    @property
    def said(self) -> str:
        """What it says, however that is quoted."""
        return f"{self.key}: {plain_scalar(self.value)}"

    def is_corrected(self, written: Collection[str]) -> bool:
        """Tell whether a person has put other words in, where it is known what was `written`.

        Numbers and moments are ours: they say something of the file.
        """
        return bool(written) and self.key in _SAID and short(self.said) not in written

    def looks_like(self, kind: re.Pattern[str] | None) -> bool:
        """Tell whether it has the look of an entry that we write, of that kind."""
        written = self.value
        is_remarked = " #" in written and not _QUOTED.fullmatch(written)
        return kind is not None and not is_remarked and bool(kind.fullmatch(plain_scalar(written)))


def parted(document: str) -> tuple[list[str], str]:
    """Return the lines of the front matter, and what follows it."""
    first, _, rest = document.partition("\n")
    if first.rstrip() != _FENCE:
        return [], document
    lines: list[str] = []
    at = 0
    while at < len(rest):
        end = rest.find("\n", at)
        line = rest[at : end if end >= 0 else None]
        at = end + 1 if end >= 0 else len(rest)
        if line.rstrip() in _ENDS:
            return lines, rest[at:]
        lines.append(line)
    return [], document


def joined(lines: Sequence[str], body: str) -> str:
    """Return a document of front matter and what follows it."""
    return "\n".join((_FENCE, *lines, _FENCE)) + "\n\n" + body.lstrip("\n") if lines else body


def value(lines: Sequence[str], key: str) -> str:
    """Return the words of an entry, however they are quoted; empty when there is none."""
    for entry in _entries(lines):
        if entry.key == key:
            return plain_scalar(entry.value)
    return ""


def without(lines: Sequence[str], key: str) -> list[str]:
    """Return front matter without an entry."""
    return [line for entry in _entries(lines) if entry.key != key for line in entry.lines]


def said(lines: Sequence[str]) -> list[str]:
    """Return what those entries say that a person may correct, by which they are known again."""
    return [entry.said for entry in _entries(lines) if entry.key in _SAID]


def merged(
    old: Sequence[str], new: Sequence[str], written: Collection[str] = frozenset()
) -> list[str]:
    """Return the front matter `new` with all that a person wrote in `old`, in the order of `old`.

    Ours are only the keys that this kind of document has (one of a whole library, or one of an
    article), and only while their values look like what we write; all else stays as it is. So does
    what is not among the entries `written`, by their `short` names, where these are known.
    """
    after = {entry.key: entry for entry in _entries(new)}
    ours = _BOTH | (_ALONE if "article" in after else _WHOLE)
    lines: list[str] = []
    done: set[str] = set()
    for entry in _entries(old):
        is_ours = entry.looks_like(ours.get(entry.key)) and not entry.is_corrected(written)
        if is_ours and entry.key in done | _DROPPED - after.keys():
            continue
        lines += (after[entry.key] if is_ours and entry.key in after else entry).lines
        done.add(entry.key)
    return lines + [line for key, entry in after.items() if key not in done for line in entry.lines]


def is_ours(old: Sequence[str], new: Sequence[str], written: Collection[str] = frozenset()) -> bool:
    """Tell whether there is nothing in `old` that a person may have put there."""
    after = {entry.key: entry for entry in _entries(new)}
    ours = _BOTH | _WHOLE | _ALONE
    return all(
        (entry.key in _KEPT and entry == after.get(entry.key))
        or (entry.looks_like(ours.get(entry.key)) and not entry.is_corrected(written))
        for entry in _entries(old)
    )


def _entries(lines: Sequence[str]) -> list[_Entry]:
    """Return the entries in order; remarks, and what comes before any key, have an empty key."""
    entries: list[_Entry] = []
    for line in lines:
        found = _KEY.match(line)
        if found:
            entries.append(_Entry(plain_scalar(found["key"]), (line,)))
        elif line.startswith("#") or not entries:
            entries.append(_Entry("", (line,)))
        else:
            last = entries[-1]
            entries[-1] = _Entry(last.key, (*last.lines, line))
    return entries


def plain_scalar(scalar: str) -> str:
    """Return what a YAML scalar on one line says."""
    if scalar.startswith('"'):
        try:
            return str(json.loads(scalar, strict=False))
        except ValueError:
            return scalar.strip('"')
    if scalar.startswith("'"):
        return scalar[1:].removesuffix("'").replace("''", "'")
    return scalar
