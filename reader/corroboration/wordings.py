"""The words of an article in order, as the search for shared wording sees them."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from reader.core.article import Article, Block, BlockKind
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.moments import Moments
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import remembered
from reader.core.sentences import sentences
from reader.corroboration.adjuncts import has_clause
from reader.corroboration.attribution import find_attributions
from reader.corroboration.formulas import COMMON, in_formulas
from reader.corroboration.house_lines import is_house_line
from reader.corroboration.indexes import told_blocks
from reader.corroboration.quotations import quotations
from reader.corroboration.reporting import OFFICE_PARTS, ROLES
from reader.corroboration.said import Attribution
from reader.corroboration.stems import SPELLINGS, name_stem
from reader.corroboration.terms import STOP

_WORD = late_pattern(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
LEAST_STATED = 4
"""How many words a sentence in quotation marks has at least that is compared as a whole."""
_LONGEST = 120
_FEW_DAYS = 3
_NAME = 0.35
_COMMON = 0.5
_OFFICES = (
    ROLES
    | OFFICE_PARTS
    | word_set(
        "nominee presidential vice-presidential republican democratic commander administration"
        " affairs leaders campaign manager spokesmen ambassadors ministers presidents ministerial"
    )
)


class Speakers:
    """Who says what is quoted in an article, looked for when it is first asked."""

    def __init__(self, text: str, said: Sequence[Attribution] | None) -> None:
        self._text, self._said = text, said

    def of(self, quotation: int) -> str:
        """Return who says the quotation that begins at a place, "" where nobody is told."""
        return self._by_start.get(quotation, "")

    @cached_property
    def _by_start(self) -> dict[int, str]:
        said = find_attributions(self._text) if self._said is None else self._said
        return {one.start: one.speaker for one in said}


@frozen
class Stated:
    """A sentence within quotation marks, as words; its quotation begins at `quotation`.

    Or all `sentences` of a quotation.
    """

    span: Span
    words: tuple[str, ...]
    weights: tuple[float, ...]
    quotation: int
    speakers: Speakers = field(compare=False, repr=False)
    sentences: int = 1

    @property
    def speaker(self) -> str:
        """Who says it, "" where nobody is told."""
        return self.speakers.of(self.quotation)


@frozen
class Sentence:
    """A sentence as words: each with the form it is compared in and where it stands.

    `days` are those it speaks of: its own, else (not `dated`) the last ones named before it or the
    day of publication. `weights` tell how much each word says: names and offices little, since they
    are the same wherever the same people are spoken of. Words that are `quoted` stand within
    quotation marks. `stated` are the sentences within such that begin in it. `names` are those that
    stand inside it, by their first letters; `published` is the day of its article.
    """

    article_id: str
    number: int
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    days: Interval | None
    dated: bool
    weights: tuple[float, ...]
    quoted: tuple[bool, ...]
    stated: tuple[Stated, ...] = ()
    names: frozenset[str] = frozenset()
    published: dt.date | None = None


@dataclass(frozen=True)
class Wording:
    """The sentences of one article and how many words they have."""

    article_id: str
    sentences: tuple[Sentence, ...]
    words: int

    @classmethod
    def of(cls, article: Article, said: Sequence[Attribution] | None = None) -> Wording:
        """Read an article's sentences, without its titles and furniture.

        `said` is what was found of who says what in it, looked for where it is None and needed.
        """
        speakers = Speakers(article.text, said)
        moments = Moments(article)
        known = _dated(article)
        published = article.info.publication.date if article.info.publication else None
        found: list[Sentence] = []
        for block in told_blocks(article):
            quoted = _Quoted(_quotes(article, block))
            stated = list(_stated(article, block, speakers))
            starts = [one.span.start for one in stated]
            for sentence in sentences(article.text, block.span):
                if is_house_line(article.text[sentence.start : sentence.end]):
                    continue
                matches = list(_WORD.finditer(article.text, sentence.start, sentence.end))
                days, dated = _days(article, moments, sentence, known)
                for first in range(0, len(matches), _LONGEST):
                    part = matches[first : first + _LONGEST]
                    low, high = part[0].start(), part[-1].end()
                    found.append(
                        Sentence(
                            article.id,
                            len(found),
                            tuple(_form(match.group()) for match in part),
                            tuple(match.span() for match in part),
                            days,
                            dated,
                            _weights(part),
                            tuple(match.start() in quoted for match in part),
                            tuple(stated[bisect_left(starts, low) : bisect_left(starts, high)]),
                            _names(part[1:] if not first else part),
                            published,
                        )
                    )
        return cls(article.id, tuple(found), sum(len(one.words) for one in found))


def _stated(article: Article, block: Block, speakers: Speakers) -> Iterator[Stated]:
    """Yield the sentences within quotation marks that have words enough to be a statement.

    And what is quoted as a whole, where that is several and none has a verb, as in a tweet.
    """
    for quote in quotations(article.text, block.span.start, block.span.end):
        every = list(sentences(article.text, Span(*quote.inner)))
        whole = []
        if len(every) > 1 and not any(_has_clause(article.text, one) for one in every):
            whole.append(Span(every[0].start, every[-1].end))
        for sentence in (*whole, *every):
            part = list(_WORD.finditer(article.text, sentence.start, sentence.end))
            if LEAST_STATED <= len(part) <= _LONGEST:
                yield Stated(
                    Span(part[0].start(), part[-1].end()),
                    tuple(_form(match.group()) for match in part),
                    _weights(part),
                    quote.start,
                    speakers,
                    len(every) if sentence in whole else 1,
                )


def _has_clause(text: str, span: Span) -> bool:
    return has_clause(_form(match.group()) for match in _WORD.finditer(text, span.start, span.end))


def _quotes(article: Article, block: Block) -> list[Span]:
    """Return what stands within quotation marks in a block, the whole of a block quotation."""
    if block.kind is BlockKind.QUOTE:
        return [block.span]
    found = quotations(article.text, block.span.start, block.span.end)
    return [Span(*quote.inner) for quote in found]


class _Quoted:
    """Knows which places lie within one of some spans, of which there may be thousands."""

    def __init__(self, spans: Iterable[Span]) -> None:
        by_start = sorted(spans, key=lambda one: one.start)
        self._starts = [span.start for span in by_start]
        self._furthest = list(accumulate((span.end for span in by_start), max))

    def __contains__(self, place: int) -> bool:
        before = bisect_right(self._starts, place)
        return before > 0 and place < self._furthest[before - 1]


@remembered(256)
def words_at(text: str, span: Span) -> tuple[tuple[str, Span], ...]:
    """Return the words of a passage in the form they are compared in, with where they stand."""
    matches = _WORD.finditer(text, span.start, span.end)
    return tuple((_form(match.group()), Span(*match.span())) for match in matches)


def _weights(part: Sequence[re.Match[str]]) -> tuple[float, ...]:
    stock = set(in_formulas([match.group().casefold() for match in part]))
    return tuple(
        0.0 if place in stock else _weight(match.group()) for place, match in enumerate(part)
    )


def _names(part: Sequence[re.Match[str]]) -> frozenset[str]:
    words = (match.group() for match in part)
    return frozenset(
        name_stem(word)
        for word in words
        if word[0].isupper() and word.casefold() not in STOP | COMMON | _OFFICES
    )


def _weight(word: str) -> float:
    low = word.casefold()
    if low in STOP:
        return 0.0
    if word[0].isupper() or word[0].isdigit() or low in _OFFICES:
        return _NAME
    return _COMMON if low in COMMON else 1.0


def _form(word: str) -> str:
    plain = word.casefold().replace("’", "'").removesuffix("'s").strip("'.")
    return SPELLINGS.get(plain, plain)


def _dated(article: Article) -> tuple[list[int], list[Interval]]:
    """Return where an article names few days, and which."""
    found = [(t.start, days) for t in article.times if (days := interval_of(t)) is not None]
    few = [(start, days) for start, days in found if days.days <= _FEW_DAYS]
    return [start for start, _ in few], [days for _, days in few]


def days_at(article: Article, span: Span) -> tuple[Interval | None, bool]:
    """Return the days that a passage speaks of, and whether it or its sentence names them.

    Else they are the last ones named before it, or the day of publication.
    """
    return _days(article, Moments(article), span, _dated(article))


def _days(
    article: Article, moments: Moments, span: Span, dated: tuple[list[int], list[Interval]]
) -> tuple[Interval | None, bool]:
    own = moments.of(span)
    if own is not None and own.days <= _FEW_DAYS:
        return own, True
    before = bisect_left(dated[0], span.start)
    if before:
        return dated[1][before - 1], False
    publication = article.info.publication
    if publication is None:
        return None, False
    return Interval(publication.date, publication.date), False
