"""The words of an article in order, as the search for shared wording sees them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.article import Article, Block, BlockKind
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.moments import Moments
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.corroboration.attribution import find_attributions
from reader.corroboration.formulas import COMMON, in_formulas
from reader.corroboration.indexes import told_blocks
from reader.corroboration.quotations import quotations
from reader.corroboration.reporting import OFFICE_PARTS, ROLES
from reader.corroboration.said import Attribution
from reader.corroboration.stems import SPELLINGS
from reader.corroboration.terms import STOP

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
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


@frozen
class Sentence:
    """A sentence as words: each with the form it is compared in and where it stands.

    `days` are those it speaks of: its own, else (not `dated`) the last ones named before it or the
    day of publication. `weights` tell how much each word says: names and offices little, since they
    are the same wherever the same people are spoken of. Words that are `quoted` stand within
    quotation marks.
    """

    article_id: str
    number: int
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    days: Interval | None
    dated: bool
    weights: tuple[float, ...]
    quoted: tuple[bool, ...]


@frozen
class Quoted:
    """A sentence within quotation marks, as words, with who says it ("" where nobody is told).

    `number` is that of the article's sentence in which it begins.
    """

    number: int
    span: Span
    words: tuple[str, ...]
    weights: tuple[float, ...]
    speaker: str


@dataclass(frozen=True)
class Wording:
    """The sentences of one article, what it quotes, and how many words it has."""

    article_id: str
    sentences: tuple[Sentence, ...]
    words: int
    quoted: tuple[Quoted, ...] = ()

    @classmethod
    def of(cls, article: Article, said: Sequence[Attribution] | None = None) -> Wording:
        """Read an article's sentences, without its titles and furniture.

        `said` is what was found of who says what in it, looked for where it is None.
        """
        moments = Moments(article)
        known = _dated(article)
        found: list[Sentence] = []
        for block in told_blocks(article):
            quotes = _quotes(article, block)
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
                            tuple(_within(match.start(), quotes) for match in part),
                        )
                    )
        told = find_attributions(article.text) if said is None else said
        quoted = tuple(_quoted(article, found, told))
        return cls(article.id, tuple(found), sum(len(one.words) for one in found), quoted)


def _quoted(
    article: Article, read: Sequence[Sentence], said: Sequence[Attribution]
) -> Iterator[Quoted]:
    """Yield the sentences within quotation marks that have words enough to be a statement."""
    starts = [one.spans[0][0] if one.spans else 0 for one in read]
    speakers = {one.start: one.speaker for one in said}
    for block in told_blocks(article):
        for quote in quotations(article.text, block.span.start, block.span.end):
            for sentence in sentences(article.text, Span(*quote.inner)):
                part = list(_WORD.finditer(article.text, sentence.start, sentence.end))
                number = bisect_right(starts, part[0].start()) - 1 if part else -1
                if LEAST_STATED <= len(part) <= _LONGEST and number >= 0:
                    yield Quoted(
                        number,
                        Span(part[0].start(), part[-1].end()),
                        tuple(_form(match.group()) for match in part),
                        _weights(part),
                        speakers.get(quote.start, ""),
                    )


def _quotes(article: Article, block: Block) -> list[Span]:
    """Return what stands within quotation marks in a block, the whole of a block quotation."""
    if block.kind is BlockKind.QUOTE:
        return [block.span]
    found = quotations(article.text, block.span.start, block.span.end)
    return [Span(*quote.inner) for quote in found]


def _within(place: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= place < span.end for span in spans)


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
