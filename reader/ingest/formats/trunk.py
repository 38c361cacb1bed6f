"""What trafilatura takes for the article of a page, as parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.core.article import BlockKind
from reader.ingest.extracted import Part
from reader.ingest.formats.markup import Element
from reader.ingest.formats.patience import TookTooLongError, at_most

_SPACE = re.compile(r"\s+")
_NESTING = {"list": BlockKind.LIST_ITEM, "quote": BlockKind.QUOTE}
_OPTIONS: dict[str, Any] = {
    "include_comments": False,
    "include_tables": True,
    "include_formatting": False,
    "include_links": False,
    "deduplicate": False,
    "with_metadata": False,
}
_PATIENCE = 4.0
"""Seconds of processor time that a page may take; a page of a newspaper takes a hundredth."""


def trunk_of(root: Element, thorough: bool = True) -> list[Part]:
    """Return the main text of the page with this root, in order; the tree is not fit for use after.

    The options are those that did best on public benchmarks: balanced, tables in, comments out.
    Unless `thorough`, the methods are left out whose time grows with the square of the paragraphs.
    Nothing is found on a page that takes longer than any that a person has saved.
    """
    from trafilatura import bare_extraction

    for element in [one for one in root.iter() if _is_unseen(one)]:
        element.drop_tree()
    try:
        with at_most(_PATIENCE):
            found = bare_extraction(root, fast=not thorough, **_OPTIONS)
    except TookTooLongError:
        return []
    body = getattr(found, "body", None)
    return [] if body is None else list(_parts(body, None))


def _is_unseen(element: Element) -> bool:
    """Tell whether nobody sees an element; the styles that hide one are trafilatura's business."""
    return element.getparent() is not None and (
        element.tag == "template" or "hidden" in element.attrib
    )


def _parts(element: Element, kind: BlockKind | None) -> Iterator[Part]:
    """Yield the parts below an element of trafilatura's own kind of tree."""
    if element.text and element.tag in {"body", "div", "list", "quote"}:
        yield from _part(element.text, kind)
    for child in element:
        tag = child.tag
        if tag == "head":
            yield from _part(_inline(child), BlockKind.HEADING)
        elif tag == "table":
            yield from _rows(child)
        elif tag == "item" or not _has_blocks(child):
            own = BlockKind.LIST_ITEM if tag == "item" else _NESTING.get(str(tag), kind)
            close = tag == "item" and child.getprevious() is not None
            yield from _part(_inline(child), own, close)
        else:
            yield from _parts(child, _NESTING.get(str(tag), kind))
        if child.tail:
            yield from _part(child.tail, kind)


def _has_blocks(element: Element) -> bool:
    return any(
        child.tag in {"p", "head", "list", "quote", "table", "item", "div"} for child in element
    )


def _rows(table: Element) -> Iterator[Part]:
    for i, row in enumerate(table.iter("row")):
        cells = (" ".join(_inline(cell).split()) for cell in row.iter("cell"))
        line = " | ".join(cell for cell in cells if cell)
        yield from _part(line, None, close=i > 0)


def _inline(element: Element) -> str:
    """Return the text of an element with its breaks as line feeds."""
    pieces: list[str] = []
    for at in element.iter():
        if at.tag == "lb" or (at is not element and at.tag in {"p", "item", "head", "row"}):
            pieces.append("\n")
        pieces.append(_SPACE.sub(" ", at.text or ""))
        if at is not element:
            pieces.append(_SPACE.sub(" ", at.tail or ""))
    return "".join(pieces)


def _part(text: str, kind: BlockKind | None, close: bool = False) -> Iterator[Part]:
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    shown = "\n".join(line for line in lines if line)
    if shown:
        yield Part(shown, kind, close)
