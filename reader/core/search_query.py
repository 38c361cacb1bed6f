"""What a person types to search, understood: words, phrases, and what to look among."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from reader.core.claim import Status
from reader.core.folding import WORD, folded
from reader.core.frozen import frozen
from reader.core.late import late_pattern

MOST_TERMS = 32
"""Terms beyond this many are passed over, as nobody types them by hand."""

_LONGEST = 2000

_PART = late_pattern(r"""(-?)(?:(\w+):)?(?:["“”„]([^"“”„]*)["“”„]?(\*?)|(\S+))""")
_WORD = late_pattern(WORD)
_LONE_SURROGATE = late_pattern("[\ud800-\udfff]")
_DAY = late_pattern(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")


class Place(StrEnum):
    """In what something is looked for and found."""

    TITLE = "title"
    OUTLET = "outlet"
    AUTHOR = "author"
    TEXT = "text"
    QUOTE = "quote"
    NOTE = "note"
    SPEAKER = "speaker"
    STATEMENT = "statement"
    TAG = "tag"


@frozen
class Term:
    """A word, or several in a row; with `prefix` the last may go on."""

    words: str
    prefix: bool = False


@frozen
class SearchQuery:
    """What to look for: all of `wanted`, none of `unwanted`, in what the other fields leave.

    `articles` are numbers; `statuses` and `tags` are those of a claim, each of which is enough;
    `after` and `before` are days of publication, the first included and the second not; `places`
    says in what to look, everywhere when it is empty.
    """

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()
    articles: tuple[int, ...] = ()
    statuses: tuple[Status, ...] = ()
    tags: tuple[str, ...] = ()
    after: dt.date | None = None
    before: dt.date | None = None
    places: tuple[Place, ...] = ()

    def wants(self, place: Place) -> bool:
        """Tell whether what is found in such a place counts."""
        return not self.places or place in self.places

    @property
    def narrows(self) -> bool:
        """Whether anything but words leaves something out."""
        return bool(self.among_claims or self.articles or self.after or self.before or self.places)

    @property
    def among_claims(self) -> bool:
        """Whether it is about claims only: texts have neither status nor tags."""
        return bool(self.statuses or self.tags)

    @property
    def asks_nothing(self) -> bool:
        """Whether it says nothing to look for or among."""
        narrowed = self.articles or self.after or self.before
        return not (self.wanted or self.among_claims or narrowed)


class _Parts:
    def __init__(self) -> None:
        self.wanted: list[Term] = []
        self.unwanted: list[Term] = []
        self.articles: list[int] = []
        self.statuses: list[Status] = []
        self.tags: list[str] = []
        self.days: dict[str, dt.date] = {}
        self.places: list[Place] = []


def parse_query(text: str) -> SearchQuery:
    """Return what `text` asks for; any string asks for something, if only for nothing.

    ``peace talks`` (both words), ``"peace talks"`` (in a row), ``negotiat*`` (words that begin so),
    ``-sport`` (without), ``article:3``, ``status:disputed``, ``tag:"to call"``, ``after:2022-01``,
    ``before:2022``, ``in:note``. What looks like a filter but is none is looked for as words.
    """
    parts = _Parts()
    # No encoding has halves of surrogate pairs, which pasted text can contain.
    for match in _PART.finditer(_LONE_SURROGATE.sub(" ", text[:_LONGEST])):
        minus, name, phrase, star, word = match.groups()
        value = phrase if phrase is not None else word
        prefix = bool(star) or (phrase is None and word.endswith("*"))
        if name and not minus and _filtered(parts, name.lower(), value):
            continue
        words = f"{name} {value}" if name else value
        if _WORD.search(folded(words)):
            (parts.unwanted if minus else parts.wanted).append(Term(words.rstrip("*"), prefix))
    return SearchQuery(
        wanted=tuple(parts.wanted[:MOST_TERMS]),
        unwanted=tuple(parts.unwanted[:MOST_TERMS]),
        articles=tuple(parts.articles),
        statuses=tuple(parts.statuses),
        tags=tuple(parts.tags),
        after=parts.days.get("after"),
        before=parts.days.get("before"),
        places=tuple(parts.places),
    )


def narrowed(query: SearchQuery, filters: SearchQuery) -> SearchQuery:
    """Return `query` with the filters of `filters`; where both have one, that of `filters` holds.

    The words of `filters` do not count.
    """
    return replace(
        query,
        articles=filters.articles or query.articles,
        statuses=filters.statuses or query.statuses,
        tags=filters.tags or query.tags,
        after=filters.after or query.after,
        before=filters.before or query.before,
        places=filters.places or query.places,
    )


def begun(query: SearchQuery) -> SearchQuery:
    """Return `query` with its last word taken for the beginning of one, as while it is typed."""
    if not query.wanted:
        return query
    *others, last = query.wanted
    return replace(query, wanted=(*others, replace(last, prefix=True)))


def _filtered(parts: _Parts, name: str, value: str) -> bool:
    """Take in a filter; False when it is none."""
    take = _FILTERS.get(name)
    return take is not None and take(parts, value)


def _take_article(parts: _Parts, value: str) -> bool:
    # As many digits as SQLite's integers surely hold.
    if not re.fullmatch(r"[0-9]{1,9}", value):
        return False
    parts.articles.append(int(value))
    return True


def _take_status(parts: _Parts, value: str) -> bool:
    known = {"".join(filter(str.isalpha, status.value)): status for status in Status}
    status = known.get("".join(filter(str.isalpha, value.lower())))
    if status is None:
        return False
    parts.statuses.append(status)
    return True


def _take_tag(parts: _Parts, value: str) -> bool:
    if not value.strip():
        return False
    parts.tags.append(value.strip())
    return True


def _take_place(parts: _Parts, value: str) -> bool:
    place = next((one for one in Place if value.lower() in (one.value, f"{one.value}s")), None)
    if place is None:
        return False
    parts.places.append(place)
    return True


def _day_taker(name: str) -> Callable[[_Parts, str], bool]:
    def take(parts: _Parts, value: str) -> bool:
        match = _DAY.fullmatch(value)
        if match is None:
            return False
        try:
            parts.days[name] = dt.date(*(int(part or 1) for part in match.groups()))
        except ValueError:
            return False
        return True

    return take


_FILTERS: dict[str, Callable[[_Parts, str], bool]] = {
    "article": _take_article,
    "status": _take_status,
    "tag": _take_tag,
    "after": _day_taker("after"),
    "before": _day_taker("before"),
    "in": _take_place,
}
