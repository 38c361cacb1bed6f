"""On which day somebody said something, where the sentence tells it beside who says it."""

from __future__ import annotations

import re

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.late import late_pattern
from reader.core.sentences import sentence_around
from reader.corroboration.said import Attribution

_LOOSE = late_pattern(
    r"\b(?:into|before|after|until|till|since|by|from|to|for|about|around|through|and|between|than"
    r"|of|the|in|ahead|next|last|this|past)\s*\Z",
    re.IGNORECASE,
)

_CAPITALS = r"[^\W\d_a-z][^\W\d_a-z'’.-]+"
_DATELINE = late_pattern(rf"{_CAPITALS}(?:[ ,]+{_CAPITALS})*[^\n]{{0,40}}? ?(?:[–—]| -{{1,2}}) ")
_LONGEST = 100


def said_on(article: Article, one: Attribution, said: tuple[Attribution, ...]) -> Interval | None:
    """Return the day on which something was said, None where nothing beside the speaker tells it.

    A day that is part of what is said is not the day of saying it, nor is one to come after the
    article was published, nor one behind "before", "ahead of" and the like.
    """
    named = one.speaker_span
    if named is None:
        return None
    block = next((b.span for b in article.blocks if b.span.start <= named.start < b.span.end), None)
    if block is None:
        return None
    sentence = sentence_around(article.text, named.start, block, article.info.language)
    days = {
        days
        for time in article.times
        if sentence.start <= time.start
        and time.end <= sentence.end
        and not in_dateline(article.text, block.start, time.start)
        and not any(each.start <= time.start and time.end <= each.end for each in said)
        and not _LOOSE.search(article.text, sentence.start, time.start)
        and (days := interval_of(time)) is not None
        and days.days == 1
        and _is_past(article, days)
    }
    return days.pop() if len(days) == 1 else None


def in_dateline(text: str, start: int, place: int) -> bool:
    """Tell whether a place stands before the dash of a dateline at the head of a paragraph."""
    head = _DATELINE.match(text, start, start + _LONGEST)
    return head is not None and place < head.end()


def behind_dateline(text: str, start: int) -> int:
    """Return where the first sentence of a paragraph begins behind its dateline; 0 without one."""
    if start and text[start - 1] != "\n":
        return 0
    head = _DATELINE.match(text, start, start + _LONGEST)
    return head.end() if head else 0


def _is_past(article: Article, days: Interval) -> bool:
    published = article.info.publication
    return published is None or published.latest is None or days.begin <= published.latest
