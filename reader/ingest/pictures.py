"""Finds captions: lines that end in a picture's credit, and the description before them."""

from __future__ import annotations

import re
from functools import cache

from reader.core.article import BlockKind
from reader.ingest import patterns
from reader.ingest.page import Kinds, Page
from reader.ingest.people import is_agency_signature

_LONGEST_CAPTION = 600
_LONGEST_DESCRIPTION = 200
_LARGEST_GROUP = 3
_CREDIT_LENGTH = 160
_CLOSING = ' »“”"'
_MADE_FOR = re.compile(
    r"(?<=[a-zà-ÿ\d.,)»”] )(?:[A-ZÀ-Ý][A-ZÀ-Ý.'’-]+ ){1,4}(?:POUR|FOR|FÜR|PER|PARA) "
    r"[«„“\"]?\s?[A-ZÀ-Ý][^.a-z]{1,40}\Z"
)
"""A picture's maker in capitals, and for whom: "PAULE MERCIER POUR « LE MONDE »"."""

_CREDITS = (
    *((sign, patterns.bracketed_credit) for sign in (")", "]")),
    *((sign, patterns.divided_credit) for sign in ("/", "|")),
    ("via", patterns.passed_credit),
    *(
        (sign, patterns.labelled_credit)
        for sign in (
            *("photo", "image", "pic", "illustration", "credit", "graphic", "foto", "фото"),
            *("courtesy", "©"),
        )
    ),
)
"""What a picture's credit has in it, in small letters, and the pattern of the credits with that."""


def find_captions(page: Page) -> Kinds:
    """Return the captions among the lines without a kind."""
    found: dict[int, BlockKind] = {}
    last = next((i for i in range(len(page.lines) - 1, -1, -1) if page.is_prose(i)), -1)
    for i, text in page.unnamed():
        if i == last and patterns.closing_agency().search(text):
            continue  # an agency in brackets after the last paragraph signs the whole report
        if i > last >= 0 and is_agency_signature(text):
            continue
        if is_caption(text):
            found[i] = BlockKind.CAPTION
            if _is_description(page, i - 1) and i - 1 not in found:
                found[i - 1] = BlockKind.CAPTION
    return found


@cache
def _beginnings() -> patterns.WholeLine:
    return patterns.whole_line(patterns.CAPTIONS)


def is_caption(text: str) -> bool:
    """Tell whether `text` begins as captions do, or ends by crediting a picture."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if _beginnings().match(text):
        return True
    if text.rstrip(_CLOSING)[-1:].isupper() and _MADE_FOR.search(text):
        return True
    start = max(0, len(text) - _CREDIT_LENGTH)
    end = text[start:].lower()
    for sign, pattern in _CREDITS:  # noqa: SIM110 - half as long as with any(), and for every line
        if sign in end and pattern().search(text, start):
            return True
    return False


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
