"""Articles, their blocks and their revisions as values."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.times import Publication, TimeExpression

_INK = re.compile(r"\S")


class BlockKind(StrEnum):
    """What a stretch of an article's text is to its reader."""

    TITLE = "title"
    KICKER = "kicker"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CAPTION = "caption"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    FURNITURE = "furniture"


@frozen
class Block:
    """A span of the text with its kind.

    Blocks are sorted and do not overlap; what lies between them is white space.
    """

    kind: BlockKind
    span: Span


def own_text(text: str, blocks: Iterable[Block]) -> str:
    """Return `text` with its furniture blanked out, so that all else stays at its place.

    What stands beside an article must neither date it nor be counted among what it reports.
    """
    pieces: list[str] = []
    last = 0
    for block in blocks:
        if block.kind is BlockKind.FURNITURE:
            start, end = block.span.start, block.span.end
            pieces += (text[last:start], _INK.sub(" ", text[start:end]))
            last = end
    return "".join((*pieces, text[last:])) if pieces else text


def words_in(text: str, blocks: Iterable[Block]) -> int:
    """Return how many words a text has without its furniture, with it where there is no other."""
    return len(own_text(text, blocks).split()) or len(text.split())


@frozen
class Source:
    """A document as it was imported: its file name, media type and bytes, kept for ever."""

    name: str
    media_type: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in lower-case hexadecimal."""
        import hashlib

        return hashlib.sha256(self.data).hexdigest()


NO_AGENCIES = "–"
"""What an article's agencies are where a person has said that it credits none.

Where they are "", nobody has said anything, and what its text credits counts.
"""


def agencies_said(text: str) -> str:
    """Return the agencies of an article as a person says them; blank means that there are none."""
    return text if text.strip() else NO_AGENCIES


@frozen
class Draft:
    """An article that has been read but not yet put in a library.

    `text` is the canonical reading text; `blocks` and `times` are spans of it. `agencies` are the
    news agencies that it credits, with commas between, `dateline` the line with its place or date.
    One that is `another` comes in even where an article was read from the same bytes. `as_read` is
    the draft before a person has put it right, None where nothing was.
    """

    source: Source
    text: str
    blocks: tuple[Block, ...]
    title: str
    outlet: str = ""
    byline: str = ""
    language: str = ""
    address: str = ""
    publication: Publication | None = None
    times: tuple[TimeExpression, ...] = ()
    subtitle: str = ""
    agencies: str = ""
    dateline: str = ""
    another: bool = False
    as_read: Draft | None = None

    @property
    def words(self) -> int:
        """How many words it has, without its furniture."""
        return words_in(self.text, self.blocks)


@frozen
class ArticleInfo:
    """What a list says of an article in the library, without its text.

    `number` counts from 1 in the order of import and is what lanes and columns are labelled with;
    `words` is the count of white-space separated words in the text, without its furniture.
    """

    id: str
    number: int
    revision_id: str
    title: str
    outlet: str
    byline: str
    language: str
    address: str
    publication: Publication | None
    words: int
    source_name: str
    imported_at: dt.datetime
    subtitle: str = ""
    agencies: str = ""
    dateline: str = ""


@frozen
class Revision:
    """One of the texts that an article has had, without the text.

    `number` counts from 1 in the order in which they were made; `words` is the count of white-space
    separated words.
    """

    id: str
    article_id: str
    number: int
    words: int
    source_name: str
    created: dt.datetime


@frozen
class Article:
    """An article with the text, blocks and time expressions of its current revision.

    `refused` are the places of which the person said that they are no date, by position: spans
    without a value, so that what was said can be seen and taken back.
    """

    info: ArticleInfo
    text: str
    blocks: tuple[Block, ...]
    times: tuple[TimeExpression, ...]
    refused: tuple[TimeExpression, ...] = ()

    @property
    def id(self) -> str:
        """The article's identity, stable across revisions."""
        return self.info.id
