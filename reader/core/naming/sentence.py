"""The sentences around one date, as words with the names among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.naming.datelines import dateline_end
from reader.core.naming.names import Name, Token, names_of, plain, short_form, tokens_of
from reader.core.passage import Span
from reader.core.selecting import paragraph_at, whole_sentences

_NEAR = 500
"""Code points around a date that may say what sort of happening it is."""

_LONGEST_READ = 600
"""Code points of a sentence that are read before and after a date."""


@frozen
class Vocabulary:
    """What is known of all articles: words that are names, and names of one word."""

    known: frozenset[str]
    single: frozenset[str]


class Sentence:
    """The sentences around a date, as words with names found in them."""

    def __init__(
        self, article: Article, start: int, end: int, others: Sequence[Span], vocabulary: Vocabulary
    ) -> None:
        """Read around the date from `start` to `end`; `others` are all dates, in order."""
        here, after = _read_around(article, start, end)
        self._vocabulary = vocabulary
        self._looked_up: frozenset[str] | None = None
        self._text = article.text
        self.tokens = tokens_of(article.text, here)
        self.names = names_of(self.tokens, vocabulary.known)
        self.begin = _at(self.tokens, start)
        self.end = _at(self.tokens, end)
        self.first, self.last = 0, len(self.tokens)
        before = bisect_right(others, start, key=lambda o: o.end) - 1
        after_it = bisect_left(others, end, key=lambda o: o.start)
        if before >= 0 and others[before].start >= here.start:
            self.first = _at(self.tokens, others[before].end)
        if after_it < len(others) and others[after_it].start < here.end:
            self.last = _at(self.tokens, others[after_it].start)
        self.dates = self._ranges(others, here)
        self.around = article.text[max(start - _NEAR, 0) : end + _NEAR]
        self.next = tokens_of(article.text, after)
        self.next_names = names_of(self.next, vocabulary.known)

    def _ranges(self, others: Sequence[Span], here: Span) -> list[tuple[int, int]]:
        """Return the tokens of every date in the sentence, its own too, half-open."""
        first = bisect_left(others, here.start, key=lambda o: o.start)
        last = bisect_left(others, here.end, key=lambda o: o.start)
        inside = [(_at(self.tokens, o.start), _at(self.tokens, o.end)) for o in others[first:last]]
        return inside if (self.begin, self.end) in inside else [*inside, (self.begin, self.end)]

    def written(self, i: int) -> str:
        """Return a word as it is written, with a currency before it or a percent sign after it."""
        token = self.tokens[i]
        before = self._text[token.start - 1 : token.start]
        after = self._text[token.end : token.end + 1]
        return f"{before if before in _MONEY else ''}{token.text}{after if after == '%' else ''}"

    def between(self, i: int) -> str:
        """Return what stands between a word and the one before it."""
        return self._text[self.tokens[i - 1].end : self.tokens[i].start] if i else ""

    def reads_alike(self, vocabulary: Vocabulary) -> bool:
        """Tell whether these sentences say the same where these words are known."""
        own = self._vocabulary
        if vocabulary is own:
            return True
        if self._looked_up is None:
            tokens, names = (*self.tokens, *self.next), (*self.names, *self.next_names)
            words = {plain(token.text) for token in tokens if token.is_capital}
            self._looked_up = frozenset(words.union(*(name.words for name in names)))
        here = self._looked_up
        return here & vocabulary.known == here & own.known and (
            here & vocabulary.single == here & own.single
        )

    def short(self, name: Name) -> str:
        """Return what a name is called for short."""
        return short_form(name, self._vocabulary.single)


_MONEY = ("$", "£", "€", "¥")


def _at(tokens: Sequence[Token], position: int) -> int:
    return bisect_left(tokens, position, key=lambda token: token.start)


def _read_around(article: Article, start: int, end: int) -> tuple[Span, Span]:
    """Return the sentence around a date without its dateline, and the next one; neither too long.

    Lists without a stop can be as long as a book.
    """
    here, after = whole_sentences(article, start, end, _LONGEST_READ)
    opening = dateline_end(article.text, paragraph_at(article, start).start)
    if opening > start:
        opening = 0
    begin = max(here.start, start - _LONGEST_READ, opening)
    reached = min(here.end, end + _LONGEST_READ)
    return Span(begin, reached), Span(after.start, min(after.end, after.start + _LONGEST_READ))
