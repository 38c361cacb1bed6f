"""Finds what interrupts running text: embedded posts, quoted lines, lists and headings."""

from __future__ import annotations

import re

from reader.core.article import BlockKind
from reader.ingest.page import Kinds, Page, ends_sentence
from reader.ingest.stamps import is_date

_POST_SIGNED = re.compile(r"[—–-]{1,2}\s*[^—–\n]{1,80}\(@\w{1,30}\).{0,40}\Z")
_QUOTED = re.compile(r">\s*\S")
_BULLET = re.compile(r"[•‣▪●◦■□➤►∙·]\s*\S")
_DASH = re.compile(r"[-–*+]\s+\S")
_NUMBER = re.compile(r"(?:\d{1,2}|[a-z])[.)]\s+\S")
_LONGEST_HEADING = 90
_TABLE_ROW = re.compile(r"\S\t+\S|\A\||\|.*\|")
_MOST_WORDS = 14


def find_posts(page: Page) -> Kinds:
    """Return embedded posts (the text and the line that signs it) and lines quoted with ">"."""
    found: dict[int, BlockKind] = {}
    for i, text in page.unnamed():
        if _QUOTED.match(text):
            found[i] = BlockKind.QUOTE
        elif text.endswith(")") or "(@" in text[-90:]:
            if not _POST_SIGNED.search(text[-160:]):
                continue
            found[i] = BlockKind.QUOTE
            if _POST_SIGNED.match(text):
                found.update(_post_above(page, i))
    return found


def _post_above(page: Page, signature: int) -> Kinds:
    """Return the lines of the post that `signature` signs: one, or all of one small group."""
    above = signature - 1
    if not page.free(above) or above == 0:
        return {}
    found = {above: BlockKind.QUOTE}
    group = page.lines[above].group
    if group != page.lines[signature].group:
        i = above - 1
        while page.free(i) and page.lines[i].group == group and signature - i <= 5:
            found[i] = BlockKind.QUOTE
            i -= 1
    return found


def find_lists(page: Page) -> Kinds:
    """Return list items: any line with a bullet, and dashed or numbered lines that have company."""
    found: dict[int, BlockKind] = {}
    # No item's mark is a capital, with which most lines begin.
    marks = [(i, text) for i, text in page.unnamed() if not text[0].isupper()]
    for style, alone_too in ((_BULLET, True), (_DASH, False), (_NUMBER, False)):
        marked = {i for i, text in marks if style.match(text)}
        for i in marked:
            if alone_too or i - 1 in marked or i + 1 in marked:
                found[i] = BlockKind.LIST_ITEM
    return found


def find_headings(page: Page) -> Kinds:
    """Return short unfinished lines between running text and more of it, two in a row at most."""
    kinds: dict[int, BlockKind] = {}
    prose_before = False
    candidates: list[int] = []
    for i, line in enumerate(page.lines):
        if page.is_prose(i) or page.kinds.get(i) is BlockKind.LIST_ITEM:
            kinds.update(dict.fromkeys(candidates[-2:], BlockKind.HEADING))
            candidates, prose_before = [], True
        elif prose_before and page.free(i):
            opens_list = page.kinds.get(i + 1) is BlockKind.LIST_ITEM
            text = line.text.removesuffix(":" if opens_list else "")
            is_heading = reads_as_heading(text) or is_date(text)
            candidates = [*candidates, i] if is_heading else []
    return kinds


def reads_as_heading(text: str) -> bool:
    """Tell whether a line is short, begins as a heading does and is no finished sentence."""
    if len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS:
        return False
    if _TABLE_ROW.search(text):
        return False
    first = next((c for c in text if c.isalnum()), "")
    if not first or first.islower():
        return False
    bare = text.rstrip("'’\"”»)] ")
    return bare.endswith("?") or not (ends_sentence(text) or bare.endswith((":", ";", ",", "-")))
