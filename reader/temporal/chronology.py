"""Which lines of an article are headings and entries of a chronology, told by their neighbours."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING, Final

from reader.core.frozen import frozen
from reader.temporal.line_kinds import NOTHING, STORY, Line, is_sentence, line_kinds
from reader.temporal.line_shapes import entry_day, lone_day
from reader.temporal.tagger import find_times

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOLD: Final = 2
_APART: Final = 3
_MOST: Final = 100
_SENTENCE_ENDS: Final = frozenset('.!?”"’')


@frozen
class Placed:
    """A line with what its neighbours tell.

    `in_story` says that the story has begun above it and goes on below it, `entry` that it heads or
    is one of several dated pieces of a chronology, `first` that nothing stands above it,
    `leads_prose` that the story begins right below it, without an empty line between.
    """

    text: str
    line: Line
    in_story: bool
    entry: bool
    first: bool
    leads_prose: bool = False

    @property
    def kind(self) -> int:
        """What the dates of the line tell, as `line_kinds` has it."""
        return self.line.kind


def placed_lines(text: str) -> list[Placed]:
    """Return the lines of the text that are not empty, each with what its neighbours tell."""
    lines = line_kinds(text)
    words = [text[one.start : one.end].strip() for one in lines]
    prose = [
        one.kind == STORY and is_sentence(line) for one, line in zip(lines, words, strict=True)
    ]
    last = max((index for index, told in enumerate(prose) if told), default=-1)
    entries = _entries(words) | _headings(lines, words)
    found, told, ended = [], 0, False
    for index, (line, words_) in enumerate(zip(lines, words, strict=True)):
        begun = told >= _TOLD and index < last and not _below_byline(words, index)
        leads = not ended and _leads_prose(text, lines, words, index)
        ended = ended or (index > 0 and words_[-1:] in _SENTENCE_ENDS)
        found.append(Placed(words_, line, begun, index in entries, index == 0, leads))
        told += prose[index]
    return found


def _leads_prose(text: str, lines: Sequence[Line], words: Sequence[str], index: int) -> bool:
    """Say whether a sentence stands in the very next line."""
    if index + 1 >= len(lines) or words[index + 1][-1:] not in _SENTENCE_ENDS:
        return False
    return len(text[lines[index].start : lines[index + 1].start].splitlines()) == 1


def _below_byline(words: Sequence[str], index: int) -> bool:
    return index > 0 and words[index - 1].lower().startswith("by ")


def _entries(words: Sequence[str]) -> set[int]:
    """Return the lines that begin with a date, a dash and words, where several do."""
    days = [(index, day) for index, line in enumerate(words) if (day := entry_day(line))]
    found: set[int] = set()
    for (one, day), (other, next_day) in itertools.pairwise(days):
        if other - one <= _APART and day != next_day:
            found |= {one, other}
    return found


def _headings(lines: Sequence[Line], words: Sequence[str]) -> set[int]:
    """Return the lines that are a date and nothing else, where several have words of their own.

    The first is the article's own date, not the first piece of its story, where it stands below
    the byline or is the latest of all.
    """
    lone = [
        (index, day)
        for index, line in enumerate(words)
        if lines[index].kind != NOTHING and (day := lone_day(line))
    ][:_MOST]
    apart = [
        (index, day)
        for number, (index, day) in enumerate(lone)
        if number == 0 or index - lone[number - 1][0] > 1
    ]
    if len({day for _, day in apart}) < 2:
        return set()
    days = [_date(day) for _, day in apart]
    own = _below_byline(words, apart[0][0]) or days[0] == max(days)
    return {index for index, _ in apart[own:]}


def _date(words: str) -> dt.date:
    return next((time.begin for time in find_times(words) if time.begin), dt.date.min)
