"""Quotation marks: which tokens stand within them, in the ways that papers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.tokens import BREAK, JUNK, SPACE

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

LONGEST: Final = 400
_CLOSING: Final = {'"': '"', "“": "”", "„": "“”", "«": "»", "‘": "’"}
_BEFORE_CLOSE: Final = frozenset(",.!?…")
_AFTER_CLOSE: Final = frozenset(",.;:")


def quotations(tokens: Tokens) -> tuple[list[tuple[int, int]], frozenset[int]]:
    """Return the quotations as first and last token, and the breaks that one runs across.

    A quotation left open at the end of its paragraph ends there; it goes on where the next
    paragraph opens with a mark. Found once for a text, in one pass.
    """
    if tokens.quotes is None:
        tokens.quotes = _found(tokens)
    return tokens.quotes


def _found(tokens: Tokens) -> tuple[list[tuple[int, int]], frozenset[int]]:
    spans: list[tuple[int, int]] = []
    bridges: set[int] = set()
    opened, start, left_open = "", 0, -1
    for index, kind in enumerate(tokens.kinds):
        if kind == BREAK:
            left_open = index if opened else -1
            if opened:
                spans.append((start, index))
                opened = ""
            continue
        if kind == SPACE:
            continue
        if kind in {JUNK, "'"}:
            mark = tokens.text[tokens.starts[index]]
            if opened and mark in _CLOSING[opened] and _closes(tokens, index, mark):
                spans.append((start, index))
                opened = ""
            elif mark in _CLOSING and (not opened or mark == "“"):
                opened, start = mark, index
                if left_open >= 0:
                    bridges.add(left_open)
        left_open = -1
    if opened:
        spans.append((start, len(tokens.kinds)))
    return spans, frozenset(bridges)


def _closes(tokens: Tokens, index: int, mark: str) -> bool:
    """Say whether the mark closes a quotation: ’ is most often an apostrophe."""
    if mark != "’":
        return True
    begin, end = tokens.starts[index], tokens.ends[index]
    return (
        tokens.text[begin - 1] in _BEFORE_CLOSE or tokens.text[end : end + 1] in _AFTER_CLOSE
    ) and not tokens.text[end : end + 1].isalpha()
