"""The words of an article in order, as the search for shared wording sees them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import Article, BlockKind
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.moments import Moments
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.corroboration.formulas import COMMON, in_formulas
from reader.corroboration.indexes import told_blocks
from reader.corroboration.stems import SPELLINGS
from reader.corroboration.terms import STOP

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_LONGEST = 120
_FEW_DAYS = 3
_NAME = 0.35
_COMMON = 0.5
_MARKS = re.compile(r"[“”\"„«»]|''|``")
_ROLES = word_set(
    "president minister secretary press spokesman spokeswoman spokesperson foreign prime deputy"
    " chief senior official administration government state affairs officials leader leaders"
)


@frozen
class Sentence:
    """A sentence as words: each with the form it is compared in and where it stands.

    `days` are those it speaks of: its own, else (not `dated`) the last ones named before it or the
    day of publication. `weights` tell how much each word says: names and offices little, since they
    are the same wherever the same people are spoken of. `quoted` sentences have quotation marks.
    """

    article_id: str
    number: int
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    days: Interval | None
    dated: bool
    weights: tuple[float, ...]
    quoted: bool


@dataclass(frozen=True)
class Wording:
    """The sentences of one article and how many words they have."""

    article_id: str
    sentences: tuple[Sentence, ...]
    words: int

    @classmethod
    def of(cls, article: Article) -> Wording:
        """Read an article's sentences, without its titles and furniture."""
        moments = Moments(article)
        known = _dated(article)
        found: list[Sentence] = []
        for block in told_blocks(article):
            for sentence in sentences(article.text, block.span):
                matches = list(_WORD.finditer(article.text, sentence.start, sentence.end))
                days, dated = _days(article, moments, sentence, known)
                for first in range(0, len(matches), _LONGEST):
                    part = matches[first : first + _LONGEST]
                    found.append(
                        Sentence(
                            article.id,
                            len(found),
                            tuple(_form(match.group()) for match in part),
                            tuple(match.span() for match in part),
                            days,
                            dated,
                            _weights(part),
                            _has_marks(article.text, part) or block.kind is BlockKind.QUOTE,
                        )
                    )
        return cls(article.id, tuple(found), sum(len(one.words) for one in found))


def _has_marks(text: str, part: Sequence[re.Match[str]]) -> bool:
    """Tell whether quotation marks stand among some words or just beside them."""
    start = max(part[0].start() - 2, 0)
    return bool(_MARKS.search(text, start, part[-1].end() + 2))


def words_at(text: str, span: Span) -> list[tuple[str, Span]]:
    """Return the words of a passage in the form they are compared in, with where they stand."""
    matches = _WORD.finditer(text, span.start, span.end)
    return [(_form(match.group()), Span(*match.span())) for match in matches]


def _weights(part: Sequence[re.Match[str]]) -> tuple[float, ...]:
    stock = set(in_formulas([match.group().casefold() for match in part]))
    return tuple(
        0.0 if place in stock else _weight(match.group()) for place, match in enumerate(part)
    )


def _weight(word: str) -> float:
    low = word.casefold()
    if low in STOP:
        return 0.0
    if word[0].isupper() or word[0].isdigit() or low in _ROLES:
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
