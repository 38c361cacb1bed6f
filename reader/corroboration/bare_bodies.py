"""Which body "the court" is: the one of that kind that an article names, or that others quote."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.remembering import remembered

_HEADS = word_set(
    "court commission council agency union party club university hospital charity ministry school"
    " museum federation church authority association committee college institute foundation board"
    " department league society parliament senate embassy academy gallery trust bureau tribunal"
    " congress alliance group team zoo prison airport theatre choir orchestra regulator watchdog"
    " hotel clinic hospice"
)
_BARE = late_pattern(
    r"\A(?:the|a|an|its)? ?(?P<before>(?:[a-z-]+ ){0,2}?)(?P<head>[a-z]+)"
    r"(?:['’]s)?(?: (?:spokes\w+|officials?|leaders?))?\Z"
)
_OTHER = word_set("other another rival opposition former lower local second new high")
_WORD = r"[^\W\d_a-z][\w'’&-]*"
_MINISTRY = late_pattern(r"\b([a-z]+(?: and [a-z]+)?) minist(?:er|ry)\b", re.IGNORECASE)
_NO_PORTFOLIO = word_set("the a an prime first deputy former vice junior shadow of by with and his")


def bare_body(speaker: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the kind of a body without a name, and the words before it: "the ports authority"."""
    plain = speaker[:1].lower() + speaker[1:]
    found = _BARE.match(plain)
    if found is None:
        return None
    before = tuple(word for word in found["before"].split() if word not in {"the", "a", "an"})
    head = "ministry" if found["head"] == "minister" and not before else found["head"]
    return (head, before) if head in _HEADS and not _OTHER & {*before} else None


def named_body(head: str, before: Iterable[str], text: str) -> str | None:
    """Return the one body of a kind that a text names; "" for several, None for none."""
    names = _ministries(text) if head == "ministry" else _names(head, text)
    return _one(names, head, before)


def quoted_body(head: str, before: Iterable[str], bodies: Iterable[str]) -> str:
    """Return the one body of a kind among those that are quoted, "" for none or several."""
    of_kind = (one for one in bodies if is_of_kind(one, head))
    return _one(frozenset(of_kind), head, before) or ""


def is_of_kind(name: str, head: str) -> bool:
    """Tell whether a name is of a body of that kind: "Supreme Court", "Church of Norway"."""
    words = name.casefold().removeprefix("the ").split()
    return len(words) > 1 and (
        words[-1] == head or (words[0] == head and words[1] in {"of", "for"})
    )


def _one(names: Iterable[str], head: str, before: Iterable[str]) -> str | None:
    fitting = {
        name.casefold(): name
        for name in names
        if {*before} <= {*name.casefold().split()} and name.casefold() != head
    }
    longest = [
        name
        for low, name in fitting.items()
        if not any(low != other and f" {other} ".endswith(f" {low} ") for other in fitting)
    ]
    return longest[0] if len(longest) == 1 else "" if longest else None


@remembered(256)
def _names(head: str, text: str) -> frozenset[str]:
    kind = head.capitalize()
    pattern = rf"\b((?:{_WORD} ){{1,5}}{kind}|{kind} (?:of|for) (?:the )?{_WORD}(?: {_WORD})*)\b"
    names = (match[1].removeprefix("The ") for match in re.finditer(pattern, text))
    return frozenset(name for name in names if name != kind)


@remembered(64)
def _ministries(text: str) -> frozenset[str]:
    found = (match[1].casefold() for match in _MINISTRY.finditer(text))
    return frozenset(f"the {one} ministry" for one in found if one.split()[0] not in _NO_PORTFOLIO)
