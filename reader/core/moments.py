"""When a passage speaks of: the days it names, or else those named beside it in its sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.passage import Span
from reader.core.sentences import REACH, sentence_around, sentence_at, sentences


class Moments:
    """Finds the days that passages of one article speak of; asked twice, it looks up once."""

    def __init__(self, article: Article) -> None:
        """Take the dated expressions of `article`."""
        self.article = article
        # Of a hundred thousand dates few are ever near what is asked about.
        self._dated = [t for t in article.times if t.begin is not None]
        self._ends = [t.end for t in self._dated]
        self._blocks = [block.span for block in article.blocks]
        self._starts = [span.start for span in self._blocks]
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._known: dict[Span, Interval | None] = {}

    def of(self, span: Span) -> Interval | None:
        """Return the days that a passage speaks of, None where neither it nor its sentence does.

        Of several in the passage the shortest counts, "30 December" before "2021"; outside it, the
        nearest.
        """
        if span not in self._known:
            self._known[span] = self._found(span)
        return self._known[span]

    def _found(self, span: Span) -> Interval | None:
        inside = self._within(span)
        if inside:
            return min(inside, key=lambda one: (one[2].days, one[0]))[2]
        number = bisect_right(self._starts, span.start) - 1
        block = self._blocks[number] if number >= 0 else Span(0, len(self.article.text))
        if not self._within(block):
            return None
        beside = self._within(self._sentence(number, block, span.start))
        nearest = min(beside, key=lambda one: _distance(one, span), default=None)
        return nearest[2] if nearest else None

    def _sentence(self, number: int, block: Span, position: int) -> Span:
        """Return the sentence at a position; those of a block are looked for once."""
        text, language = self.article.text, self.article.info.language
        if len(block) > REACH:
            return sentence_around(text, position, block, language)
        if number not in self._sentences:
            self._sentences[number] = tuple(sentences(text, block, language))
        return sentence_at(self._sentences[number], position)

    def _within(self, span: Span) -> list[tuple[int, int, Interval]]:
        """Return the dated expressions that share a code point with `span`."""
        found = []
        for number in range(bisect_left(self._ends, span.start + 1), len(self._dated)):
            time = self._dated[number]
            if time.start >= span.end:
                break
            days = interval_of(time)
            if days is not None:
                found.append((time.start, time.end, days))
        return found


def _distance(one: tuple[int, int, Interval], span: Span) -> int:
    return max(one[0] - span.end, span.start - one[1])
