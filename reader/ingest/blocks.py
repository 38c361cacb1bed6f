"""Divides a text into blocks: what is title, byline, caption, running text, furniture."""

from __future__ import annotations

from collections.abc import Callable

from reader.core.article import Block, BlockKind
from reader.ingest.body import find_headings, find_lists, find_posts
from reader.ingest.fields import fields_of
from reader.ingest.furniture import find_furniture
from reader.ingest.head import find_authors, find_head, find_repeats
from reader.ingest.lines import split_lines
from reader.ingest.menu import find_menu
from reader.ingest.page import Kinds, Page
from reader.ingest.pictures import find_captions
from reader.ingest.tail import find_credits, find_stamps, find_tail
from reader.ingest.wrapping import unwrapped

_RECOGNISERS: tuple[Callable[[Page], Kinds], ...] = (
    find_furniture,
    find_stamps,
    find_credits,
    find_captions,
    find_posts,
    find_menu,
    find_head,
    find_repeats,
    find_authors,
    find_lists,
    find_tail,
    find_headings,
)
"""In the order of how sure each is: what one has named, the next ones leave alone."""


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of `text`, in order, without overlap, each without white space at its ends.

    Together they cover every character that is not white space. The time taken is linear in the
    length of the text.
    """
    lines, kinds = fields_of(split_lines(text))
    page = Page.of(lines if kinds else unwrapped(text, lines)).with_kinds(kinds)
    for recognise in _RECOGNISERS:
        page = page.with_kinds(recognise(page))
    kinds = page.kinds
    return tuple(
        Block(kinds.get(i, BlockKind.PARAGRAPH), line.span) for i, line in enumerate(page.lines)
    )
