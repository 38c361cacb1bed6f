"""What a reader of some format has found: text, blocks, and what the document says of itself."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from itertools import islice

from reader.core.article import Block, BlockKind
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.ingest.furniture import find_furniture, is_furniture, is_pointer, opens_others
from reader.ingest.head import find_repeats
from reader.ingest.leads import first_lead
from reader.ingest.lines import Line
from reader.ingest.metadata import metadata_of
from reader.ingest.page import Kinds, Page
from reader.ingest.pictures import find_captions
from reader.ingest.tail import find_boxes, find_credits, find_stamps
from reader.ingest.written_days import DATE, Order, day_in, plain

_CAREFUL: tuple[Callable[[Page], Kinds], ...] = (
    find_furniture,
    find_stamps,
    find_credits,
    find_captions,
    find_boxes,
)
"""What may be told from the wording alone where the format has already told what is a heading."""


_HEAD = 12
_OPENING = 3
_DATED = frozenset({BlockKind.DATELINE, BlockKind.BYLINE})
_EITHER_ORDER = frozenset({"", "en"})
_CHANGED = re.compile(
    r"updated?\b|modified|aktualisiert|mis à jour|actualizad|aggiornat|bijgewerkt|обновл|оновл",
    re.IGNORECASE,
)

_REPORT = re.compile(r"\bdpa:(?P<day>\d{6})-\d{2,3}-\d{4,}")


class NoticeKind(StrEnum):
    """What the person should know of an article besides that it was read."""

    CUT_OFF = "cut off"
    GUESSED_ENCODING = "guessed encoding"
    OUTSIDE_LEFT_OUT = "left out"
    PAGES_LEFT_OUT = "pages left out"
    PAGES_WITHOUT_TEXT = "pages without text"
    REVERSED = "reversed"
    WHOLE_PAGE = "whole page"


@frozen
class Notice:
    """A notice with what it is about: an encoding's name, a number of pages."""

    kind: NoticeKind
    about: str = ""


@frozen
class Part:
    """A piece of a document before it has a place in the text.

    `kind` is None where the format does not tell. Line feeds divide it into blocks of one kind;
    `close` puts it on the line right below the part before, as list items are. What is `outside`
    the article is only kept with it, and nothing is told from it.
    """

    text: str
    kind: BlockKind | None = None
    close: bool = False
    outside: bool = False

    @property
    def worded(self) -> Part:
        """The same, as furniture if its wording says so though it is in a list, or a heading."""
        own = self.kind is BlockKind.LIST_ITEM and is_furniture(self.text)
        heading = self.kind is BlockKind.HEADING and opens_others(self.text)
        if own or heading or is_pointer(self.text):
            return replace(self, kind=BlockKind.FURNITURE)
        return self

    @property
    def lines(self) -> list[str]:
        """Its lines that are not blank, each of which becomes a block."""
        return [line for raw in self.text.split("\n") if (line := raw.strip())]


@frozen
class StatedDate:
    """A publication date that a document states about itself.

    `day` is as in ISO 8601, `where` the name of the field that says so, `said` its words. One that
    is not `sure` counts only where the text itself states none; `made` is when the file was made.
    """

    day: str
    where: str
    said: str
    sure: bool = True
    made: bool = False


@frozen
class Hints:
    """What the format's own fields say of the article; "" where they say nothing."""

    title: str = ""
    subtitle: str = ""
    outlet: str = ""
    byline: str = ""
    language: str = ""
    address: str = ""
    stated: StatedDate | None = None


@frozen
class Extracted:
    """An article as a reader of some format gives it; `inside` is its name within a container."""

    text: str
    blocks: tuple[Block, ...]
    hints: Hints
    media_type: str
    data: bytes
    inside: str = ""
    notices: tuple[Notice, ...] = ()


def _silent() -> None:
    """Say nothing."""


def composed(
    parts: Iterable[Part], alive: Callable[[], None] = _silent
) -> tuple[str, tuple[Block, ...]]:
    """Return the text that `parts` make, a blank line between any two, and its blocks.

    `alive` is called now and then, as this takes its time for a document of many lines.
    """
    pieces: list[str] = []
    lines: list[Line] = []
    kinds: dict[int, BlockKind] = {}
    at, group = 0, -1
    for part in parts:
        for i, line in enumerate(part.lines):
            near = i > 0 or (part.close and group >= 0)
            group += not near
            between = "" if not pieces else "\n" if near else "\n\n"
            start = at + len(between)
            at = start + len(line)
            pieces += (between, line)
            if part.kind is not None:
                kinds[len(lines)] = part.kind
            lines.append(Line(line, Span(start, at), group))
    page = Page.of(tuple(lines)).with_kinds(kinds)
    page = Page.of(page.lines).with_kinds({**kinds, **find_repeats(page)})
    for recognise in _CAREFUL:
        alive()
        page = page.with_kinds(recognise(page))
    named = page.kinds
    blocks = tuple(
        Block(named.get(i, BlockKind.PARAGRAPH), line.span) for i, line in enumerate(page.lines)
    )
    return "".join(pieces), blocks


def folded_in(
    parts: Iterable[Part], text: str, blocks: Sequence[Block]
) -> tuple[str, tuple[Block, ...]]:
    """Return an article composed of `parts` without those outside it, with these in their places.

    Every block of the article keeps its kind and its words.
    """
    pieces: list[str] = []
    found: list[Block] = []
    own = iter(blocks)
    at, end, outside = 0, 0, False
    for part in parts:
        for line in part.lines:
            if part.outside:
                kind, between = BlockKind.FURNITURE, "\n" if outside else "\n\n"
            else:
                block = next(own)
                kind, between = block.kind, "\n\n" if outside else text[end : block.span.start]
                end = block.span.end
            start = at + len(between) if pieces else 0
            at, outside = start + len(line), part.outside
            pieces += (between, line) if pieces else (line,)
            found.append(Block(kind, Span(start, at)))
    return "".join(pieces), tuple(found)


def completed(hints: Hints, text: str, blocks: Sequence[Block], name: str) -> Hints:
    """Return `hints` with what the text itself says wherever the format said nothing."""
    said = metadata_of(text, blocks)
    titled = any(block.kind is BlockKind.TITLE for block in blocks)
    language = hints.language or said.language
    told = hints.stated if hints.stated and not hints.stated.made else None
    return replace(
        hints,
        stated=told or _day_said(text, blocks, language) or hints.stated,
        title=(said.title if titled else hints.title or said.title) or name,
        outlet=hints.outlet or said.outlet,
        byline=hints.byline or said.byline,
        language=language,
        address=hints.address or said.address,
    )


def _day_said(text: str, blocks: Sequence[Block], language: str) -> StatedDate | None:
    """Return the day that a line at the head gives, or what stands before the first sentence.

    In English, in which days are looked for as soon as all articles were read, only where a page's
    own day stands above the title and an earlier one below. Days in figures stand in the order of
    all other languages: the day comes first.
    """
    order = Order.DAY if language not in _EITHER_ORDER else Order.UNKNOWN
    above, below = _days_at_head(text, blocks, order, language)
    own = next((one for one in below if above and one.day < above[0].day), None)
    if own is not None or language == "en":
        return own
    if language and (above or below):
        return (above or below)[0]
    running = (block.span for block in _head(blocks) if block.kind is BlockKind.PARAGRAPH)
    opening = (text[span.start : span.end] for span in islice(running, _OPENING))
    lead = first_lead(opening, language)
    if lead and lead.day:
        return StatedDate(lead.day.isoformat(), "", lead.line)
    return _day_of_report(text)


def _day_of_report(text: str) -> StatedDate | None:
    """Return the day in the number that dpa gives a report: "dpa:220212-99-098765/2"."""
    match = _REPORT.search(text) if "dpa:" in text else None
    if match is None:
        return None
    with suppress(ValueError):
        day = dt.datetime.strptime(match["day"], "%y%m%d").date()  # noqa: DTZ007 - a day alone
        return StatedDate(day.isoformat(), "", match.group())
    return None


def _head(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the first blocks of the article itself, menus above it left out."""
    return islice((one for one in blocks if one.kind is not BlockKind.FURNITURE), _HEAD)


def _days_at_head(
    text: str, blocks: Sequence[Block], order: Order, language: str
) -> tuple[list[StatedDate], list[StatedDate]]:
    """Return the days in the lines above the title, and in those below it that tell no change."""
    days: tuple[list[StatedDate], list[StatedDate]] = ([], [])
    titled = False
    for block in _head(blocks):
        titled = titled or block.kind is BlockKind.TITLE
        line = text[block.span.start : block.span.end]
        match = DATE.search(plain(line)) if block.kind in _DATED else None
        day = day_in(match, order, language) if match else None
        if match and day is not None and not (titled and _CHANGED.search(line[: match.start()])):
            days[titled].append(StatedDate(day.isoformat(), "", line))
    return days
