"""What a reader of some format has found: text, blocks, and what the document says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from reader.core.article import Block, BlockKind
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.ingest.furniture import find_furniture
from reader.ingest.lines import Line
from reader.ingest.metadata import metadata_of
from reader.ingest.page import Kinds, Page
from reader.ingest.pictures import find_captions
from reader.ingest.tail import find_credits, find_stamps

_CAREFUL: tuple[Callable[[Page], Kinds], ...] = (
    find_furniture,
    find_stamps,
    find_credits,
    find_captions,
)
"""What may be told from the wording alone where the format has already told what is a heading."""


class NoticeKind(StrEnum):
    """What the person should know of an article besides that it was read."""

    GUESSED_ENCODING = "guessed encoding"
    OUTSIDE_LEFT_OUT = "left out"
    PAGES_WITHOUT_TEXT = "pages without text"
    PRINTED_TWICE = "printed twice"
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
    `close` puts it on the line right below the part before, as list items are.
    """

    text: str
    kind: BlockKind | None = None
    close: bool = False


@frozen
class StatedDate:
    """A publication date that a document states about itself.

    `day` is as in ISO 8601, `where` the name of the field that says so, `said` its words. One that
    is not `sure` counts only where the text itself states none.
    """

    day: str
    where: str
    said: str
    sure: bool = True


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


def composed(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """Return the text that `parts` make, a blank line between any two, and its blocks."""
    pieces: list[str] = []
    lines: list[Line] = []
    kinds: dict[int, BlockKind] = {}
    at, group = 0, -1
    for part in parts:
        shown = [line for raw in part.text.split("\n") if (line := raw.strip())]
        for i, line in enumerate(shown):
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
    for recognise in _CAREFUL:
        page = page.with_kinds(recognise(page))
    named = page.kinds
    blocks = tuple(
        Block(named.get(i, BlockKind.PARAGRAPH), line.span) for i, line in enumerate(page.lines)
    )
    return "".join(pieces), blocks


def completed(hints: Hints, text: str, blocks: Sequence[Block], name: str) -> Hints:
    """Return `hints` with what the text itself says wherever the format said nothing."""
    said = metadata_of(text, blocks)
    titled = any(block.kind is BlockKind.TITLE for block in blocks)
    return replace(
        hints,
        title=(said.title if titled else hints.title or said.title) or name,
        outlet=hints.outlet or said.outlet,
        byline=hints.byline or said.byline,
        language=hints.language or said.language,
        address=hints.address or said.address,
    )
