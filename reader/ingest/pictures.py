"""Finds captions: lines that end in a picture's credit, and the description before them."""

from __future__ import annotations

from reader.core.article import BlockKind
from reader.ingest import patterns
from reader.ingest.page import Kinds, Page

_LONGEST_CAPTION = 600
_LONGEST_DESCRIPTION = 200
_LARGEST_GROUP = 3
_CREDIT_LENGTH = 160


def find_captions(page: Page) -> Kinds:
    """Return the captions among the lines without a kind."""
    found: dict[int, BlockKind] = {}
    for i, line in enumerate(page.lines):
        if page.free(i) and is_caption(line.text):
            found[i] = BlockKind.CAPTION
            if _is_description(page, i - 1) and i - 1 not in found:
                found[i - 1] = BlockKind.CAPTION
    return found


def is_caption(text: str) -> bool:
    """Tell whether `text` ends by crediting a picture."""
    if len(text) > _LONGEST_CAPTION:
        return False
    return bool(patterns.picture_credit().search(text, max(0, len(text) - _CREDIT_LENGTH)))


def _is_description(page: Page, index: int) -> bool:
    """Tell whether a line is the description of the picture whose caption comes next.

    Pages give one for those who cannot see the picture; it stands right above the caption, with no
    blank line between and little else beside it.
    """
    if not page.free(index) or index == 0:
        return False
    line, caption = page.lines[index], page.lines[index + 1]
    if line.group != caption.group or len(line.text) > _LONGEST_DESCRIPTION:
        return False
    first, last = max(0, index - _LARGEST_GROUP), index + 2 + _LARGEST_GROUP
    near = page.lines[first:last]
    return sum(other.group == line.group for other in near) <= _LARGEST_GROUP
