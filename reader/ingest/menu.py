"""Finds the menus above an article that was copied together with the page around it."""

from __future__ import annotations

from reader.core.article import BlockKind
from reader.ingest.furniture import is_furniture
from reader.ingest.page import Kinds, Page, count_words, ends_sentence
from reader.ingest.people import is_byline, is_plain_byline
from reader.ingest.stamps import is_date, is_stamp

_FURTHEST = 80
_FEWEST = 3
"""The lines of a menu, at least: fewer may be kickers."""

_LONGEST_LABEL = 32
_MOST_WORDS = 3
_SHORTEST = 6
_LONGEST_QUESTION = 110
_ASKING = ("?", "!", "?”", "?»", "?“", '?"')
"""How titles may end and yet be no running text."""

_EARLY = 3
_TOP = 12
_NAMED = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION})


def find_menu(page: Page) -> Kinds:
    """Return the labels above the title where there are so many that they must be menus.

    The title is the first of the longer lines right above the author, the day or the text. Longer
    lines above the menus could be a title as well: there they count only where the page begins with
    what stands at the top of pages, such as "Skip to content".
    """
    short = sum(len(line.text) <= _LONGEST_LABEL for line in page.lines[:_TOP])
    # Most texts have no menu: the quick look first.
    title = _title_above(page, _below_head(page)) if short >= _FEWEST else None
    if title is None:
        return {}
    above = [i for i in range(title) if page.lines[i].text]
    labels = [i for i in above if _is_label(page, i)]
    others = [i for i in above if i not in labels and not _is_furniture(page, i)]
    if len(above) - len(others) < _FEWEST or not labels:
        return {}
    if others and not any(_is_furniture(page, i) for i in above[:_EARLY]):
        return {}
    found = {i: BlockKind.FURNITURE for i in above if page.free(i)}
    kicker = next((i for i in reversed(above) if page.kinds.get(i) not in _NAMED), title)
    if kicker in found and kicker in labels and not _is_number(page, kicker):
        found[kicker] = BlockKind.KICKER
    return {**found, title: BlockKind.TITLE}


def _below_head(page: Page) -> int:
    """Return the first line below a title: author, day, caption or running text."""
    titled = False
    for i, line in enumerate(page.lines[:_FURTHEST]):
        text = line.text
        asks = len(text) <= _LONGEST_QUESTION and text.endswith(_ASKING)
        if page.is_prose(i) and not asks:
            return i
        signed = page.free(i) and (is_byline(text) or is_plain_byline(text) or _is_day(text))
        if signed or page.kinds.get(i) in _NAMED:
            if titled:
                return i
        elif not (_is_furniture(page, i) or _is_label(page, i)):
            titled = True
    return 0


def _is_day(text: str) -> bool:
    return is_stamp(text) or is_date(text)


def _title_above(page: Page, below: int) -> int | None:
    """Return the first longer line above a line, or the first after the last menu."""
    title, last, labels = None, None, 0
    for i in range(below):
        if page.kinds.get(i) in _NAMED or _is_furniture(page, i):
            continue
        if _is_label(page, i):
            labels += 1
            last, title = (title or last, None) if labels >= _FEWEST else (last, title)
        else:
            title, labels = i if title is None else title, 0
    return last if title is None else title


def _is_furniture(page: Page, index: int) -> bool:
    return page.kinds.get(index) is BlockKind.FURNITURE or is_furniture(page.lines[index].text)


def _is_label(page: Page, index: int) -> bool:
    """Tell whether a line is as short as what leads to a part of a site, or a mere number."""
    text = page.lines[index].text
    short = len(text) <= _LONGEST_LABEL and count_words(text) <= _MOST_WORDS
    return short and (len(text) <= _SHORTEST or not ends_sentence(text))


def _is_number(page: Page, index: int) -> bool:
    return not any(one.isalpha() for one in page.lines[index].text)
