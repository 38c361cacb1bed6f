"""Finds what belongs to the page and not to the article: links, share bars, comment forms."""

from __future__ import annotations

import re
from functools import cache

from reader.core.article import BlockKind
from reader.ingest import names, patterns
from reader.ingest.page import Kinds, Page

_LONGEST_RUN = 8
_PROSE_BEFORE_COMMENTS = 2
_MARKS = re.compile(f"[{re.escape(''.join(one for one in patterns.SIGNS if len(one) == 1))}]")
_SIGN_WORDS = tuple(sign for sign in patterns.SIGNS if len(sign) > 1)
_WORD = re.compile(r"[\w-]+")


def find_furniture(page: Page) -> Kinds:
    """Return the lines that are furniture by their own wording, or by what they follow."""
    alone = {i for i, line in enumerate(page.lines) if is_furniture(line.text)}
    found = alone | _link_lists(page, alone) | _comments(page)
    return {i: BlockKind.FURNITURE for i in found if page.free(i)}


def is_furniture(text: str) -> bool:
    """Tell whether a line is furniture by its own wording."""
    if len(text) > patterns.LONGEST:
        return False
    if _wording().match(text) or _is_share_bar(text) or _is_rule(text):
        return True
    return _has_sign(text.lower()) and bool(_signed().match(text))


@cache
def _wording() -> patterns.WholeLine:
    return patterns.whole_line(patterns.FURNITURE, patterns.RELATED, patterns.COMMENTS)


@cache
def _signed() -> patterns.WholeLine:
    return patterns.whole_line(patterns.SIGNED)


def _has_sign(lower: str) -> bool:
    """Tell whether any of `patterns.SIGNS` is in a line, those of one letter looked up at once."""
    if _MARKS.search(lower):
        return True
    for sign in _SIGN_WORDS:  # noqa: SIM110 - half as long as with any(), and for every line
        if sign in lower:
            return True
    return False


def opens_others(text: str) -> bool:
    """Tell whether a heading opens the comments or a list of other articles."""
    tables = (patterns.RELATED, patterns.COMMENTS)
    return len(text) <= patterns.LONGEST and bool(patterns.whole_line(*tables).match(text))


def is_pointer(text: str) -> bool:
    """Tell whether a line only points to other articles, in any of several languages."""
    return len(text) <= patterns.LONGEST and bool(_pointers().match(text))


@cache
def _pointers() -> patterns.WholeLine:
    return patterns.whole_line(patterns.POINTERS)


def _is_share_bar(text: str) -> bool:
    first = _WORD.search(text)
    if first is None or first[0].casefold() not in names.SHARE_WORDS:
        return False
    return all(match[0].casefold() in names.SHARE_WORDS for match in _WORD.finditer(text))


def _is_rule(text: str) -> bool:
    """Tell whether a line is only dashes, asterisks, bars and the like."""
    return not text.strip("-–—_=*•·.~#|/\\<>+… \u00a0\u200b\ufeff")


def _link_lists(page: Page, alone: set[int]) -> set[int]:
    """Return the lines after "Related Articles" and its like, up to the next running text."""
    opener = patterns.whole_line(patterns.RELATED)
    found: set[int] = set()
    for i in sorted(alone):
        if len(page.lines[i].text) > patterns.LONGEST or not opener.match(page.lines[i].text):
            continue
        run = range(i + 1, min(i + 1 + _LONGEST_RUN, len(page.lines)))
        for j in run:
            if page.is_prose(j) or j in found:
                break
            found.add(j)
    return found


def _comments(page: Page) -> set[int]:
    """Return every line after the heading of the comments, where an article stands before it."""
    opener = patterns.whole_line(patterns.COMMENTS)
    before = 0
    for i, line in enumerate(page.lines):
        short = len(line.text) <= patterns.LONGEST
        if before > _PROSE_BEFORE_COMMENTS and short and opener.match(line.text):
            return set(range(i, len(page.lines)))
        before += page.is_prose(i)
    return set()
