"""What a search finds, and where in a text the words are that it was for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.core.folding import GAP, WORD, Places, folded, folded_with_gaps
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.search_query import Place, SearchQuery, Term

SEARCH_LIMIT = 50
"""How many articles a search finds, unless told otherwise."""

MOST_MARKS = 500
"""How many places are marked in one text."""

_EXCERPT = 160

_OFTEN, _WORDS_TO_CHOOSE_FROM = 4, 2


@frozen
class Excerpt:
    """A piece of what was found, with the matching words marked.

    `marks` are spans of `text`. `span` is where it is in the article's present text: of an excerpt
    of the text itself the excerpt, of a quote or note the annotation, else None. `annotation_id`
    and `claim_id` say whose words they are. `in_furniture` says that the words stand among lines
    that are folded away.
    """

    place: Place
    text: str
    marks: tuple[Span, ...]
    span: Span | None = None
    annotation_id: str = ""
    claim_id: str = ""
    in_furniture: bool = False


@frozen
class SearchHit:
    """An article in which a search found something.

    `marks` are the places in its text, at most `MOST_MARKS`, in order; `excerpts` show some of
    them, and whatever was found in its title, annotations and claims.
    """

    article_id: str
    number: int
    title: str
    excerpts: tuple[Excerpt, ...]
    marks: tuple[Span, ...]


@frozen
class Finding:
    """What a search found, with the query that was answered.

    `begun` says that nothing had the last word as it was typed, and that words which begin with it
    were looked for instead.
    """

    query: SearchQuery
    hits: tuple[SearchHit, ...] = ()
    begun: bool = False


def find_marks(text: str, terms: Iterable[Term], most: int = MOST_MARKS) -> tuple[Span, ...]:
    """Return where the terms stand in `text`, in order, without overlaps, at most `most`.

    Words are letters and digits in a row, and compared as they are `folded`.
    """
    terms = tuple(terms)
    if not terms:
        return ()
    within, uneven = folded_with_gaps(text)
    found = sorted(span for term in terms for span in _occurrences(within, term, most))
    if not found:
        return ()
    marks: list[tuple[int, int]] = []
    reached = 0
    for start, end in found:
        if start >= reached:
            marks.append((start, end))
            reached = end
    span = Places(uneven).span if uneven else Span
    return tuple(span(start, end) for start, end in marks[:most])


@lru_cache(100)
def _looked_for(words: str, *, prefix: bool) -> tuple[str, re.Pattern[str]] | None:
    """Return the first word of a term, and what matches the whole; None where it has no words."""
    parts = re.findall(f"{WORD}+", folded(words))
    if not parts:
        return None
    together = GAP.join(re.escape(part) for part in parts)
    ending = f"{WORD}*" if prefix else f"(?!{WORD})"
    return parts[0], re.compile(f"(?<!{WORD}){together}{ending}")


def _occurrences(text: str, term: Term, most: int) -> Iterator[tuple[int, int]]:
    """Yield where a term begins and ends in a folded text, at most `most` times."""
    known = _looked_for(term.words, prefix=term.prefix)
    if known is None:
        return
    first, pattern = known
    at = text.find(first)
    # A plain search finds the few places that are worth trying far faster than the pattern does.
    while at >= 0 and most > 0:
        match = pattern.match(text, at)
        if match is not None:
            yield match.span()
            most -= 1
        at = text.find(first, match.end() if match else at + 1)


def is_met(text: str, query: SearchQuery) -> bool:
    """Tell whether a text has all the words that are wanted and none that are not."""
    return all(find_marks(text, [term], 1) for term in query.wanted) and not find_marks(
        text, query.unwanted, 1
    )


def excerpts_of(
    text: str, marks: Sequence[Span], most: int, furniture: Sequence[Span] = ()
) -> tuple[Excerpt, ...]:
    """Return up to `most` stretches of a text around its marks, which do not overlap.

    What is marked in `furniture` (stretches in order) comes after all else.
    """
    own, beside = _apart(marks, furniture) if furniture else (marks, ())
    found = list(_excerpts(text, own, most))
    shown = [one.span for one in found if one.span is not None]
    folded_away = _excerpts(text, beside, most - len(found), shown)
    return (*found, *(replace(one, in_furniture=True) for one in folded_away))


def _apart(
    marks: Sequence[Span], furniture: Sequence[Span]
) -> tuple[Sequence[Span], Sequence[Span]]:
    """Return the marks outside all furniture, and those inside."""
    starts = [span.start for span in furniture]
    own: list[Span] = []
    beside: list[Span] = []
    for mark in marks:
        fold = bisect_right(starts, mark.start) - 1
        inside = fold >= 0 and mark.start < furniture[fold].end
        (beside if inside else own).append(mark)
    return own, beside


def _excerpts(
    text: str, marks: Sequence[Span], most: int, shown: Sequence[Span] = ()
) -> Iterator[Excerpt]:
    """Yield at most so many stretches around marks, beside those that are `shown` already."""
    taken = list(shown)
    chosen: list[Span] = []
    for mark in _telling_first(text, marks):
        if len(chosen) >= most:
            break
        at = bisect_right(taken, mark.start, key=lambda span: span.start)
        before = taken[at - 1].end if at else 0
        after = taken[at].start if at < len(taken) else len(text)
        if before <= mark.start and mark.end <= after:
            around = _around(text, mark, before, after)
            taken.insert(at, around)
            chosen.append(around)
    starts = [mark.start for mark in marks]
    for span in sorted(chosen):
        near = marks[bisect_left(starts, span.start) : bisect_right(starts, span.end)]
        inside = (m for m in near if m.end <= span.end)
        shifted = tuple(Span(m.start - span.start, m.end - span.start) for m in inside)
        yield Excerpt(Place.TEXT, text[span.start : span.end], shifted, span)


def _telling_first(text: str, marks: Sequence[Span]) -> Sequence[Span]:
    """Return marks in their order, those of a word that is marked often ("the") after the others.

    Often is four times as often as the rarest.
    """
    words = [text[mark.start : mark.end].lower() for mark in marks]
    counts = Counter(words)
    if len(counts) < _WORDS_TO_CHOOSE_FROM:
        return marks
    often = _OFTEN * min(counts.values())
    said = zip(words, marks, strict=True)
    return [mark for _, mark in sorted(said, key=lambda one: counts[one[0]] >= often)]


def _around(text: str, mark: Span, first: int, last: int) -> Span:
    """Return about `_EXCERPT` characters around `mark`, in whole words, from `first` to `last`."""
    room = max(0, _EXCERPT - len(mark))
    start = max(first, mark.start - room // 3)
    end = min(last, max(mark.end, start + _EXCERPT))
    if start > first and (gap := text.find(" ", start, mark.start)) >= 0:
        start = gap + 1
    if end < last and (gap := text.rfind(" ", mark.end, end)) >= 0:
        end = gap
    return Span(start, end)
