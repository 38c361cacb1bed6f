"""Where a passage that was found approximately begins and ends exactly."""

from __future__ import annotations

from collections.abc import Iterator

from reader.anchoring.likeness import Sought

_CONTEXT = 16
"""Characters of context that fix a boundary when they are found near it."""

_FARTHEST = 0.4
"""How far from where the words end a boundary may be fixed, as a share of the quote's length."""

_LONGEST_WORD = 24
"""Words longer than this are not kept whole: the script may not part them at all."""


def refinements(text: str, start: int, end: int, sought: Sought) -> Iterator[tuple[int, int]]:
    """Yield the stretch with whole words, and others that meet the surroundings of the quote.

    The words that an edit changed most often stand at one end of a passage, where an alignment
    cannot tell whether they belong to it; what stands beside it can.
    """
    start, end = whole_words(text, start, end, sought)
    yield start, end
    reach = int(len(sought.exact) * _FARTHEST) + 8
    starts = _start_by_context(text, start, reach, sought.prefix)
    ends = _end_by_context(text, end, reach, sought.suffix)
    for first in {start, starts}:
        for last in {end, ends}:
            if first < last and (first, last) != (start, end):
                yield first, last


def whole_words(text: str, start: int, end: int, sought: Sought) -> tuple[int, int]:
    """Return the stretch without white space at its ends and without pieces of words."""
    if _cuts_word(text, start) and _begins_word(sought):
        start = _nearest_edge(text, start)
    if _cuts_word(text, end) and _ends_word(sought):
        end = _nearest_edge(text, end)
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    return start, end


def _begins_word(sought: Sought) -> bool:
    return not _cuts_word(sought.prefix[-1:] + sought.exact, len(sought.prefix[-1:]))


def _ends_word(sought: Sought) -> bool:
    return not _cuts_word(sought.exact + sought.suffix[:1], len(sought.exact))


def _cuts_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _nearest_edge(text: str, at: int) -> int:
    before = after = at
    while before > 0 and text[before - 1].isalnum() and at - before <= _LONGEST_WORD:
        before -= 1
    while after < len(text) and text[after].isalnum() and after - at <= _LONGEST_WORD:
        after += 1
    if after - before > _LONGEST_WORD:
        return at
    return before if at - before <= after - at else after


def _start_by_context(text: str, start: int, reach: int, prefix: str) -> int:
    context = prefix[-_CONTEXT:]
    if len(context) < _CONTEXT:
        return start
    found = text.rfind(context, max(0, start - reach - len(context)), start + reach)
    if found < 0:
        return start
    return found + len(context)


def _end_by_context(text: str, end: int, reach: int, suffix: str) -> int:
    context = suffix[:_CONTEXT]
    if len(context) < _CONTEXT:
        return end
    found = text.find(context, max(0, end - reach), end + reach + len(context))
    return end if found < 0 else found
