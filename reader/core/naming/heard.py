"""What was read around the dates of one article, kept while it reads so beside other articles."""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern

from reader.core.article import Article
from reader.core.days import year_of
from reader.core.focus import interval_of
from reader.core.naming.account import Account
from reader.core.naming.names import (
    Token,
    known_capitals,
    names_of,
    plain,
    single_names,
    tokens_of,
)
from reader.core.naming.sentence import Sentence, Vocabulary
from reader.core.naming.telling import Telling
from reader.core.naming.words import NO_NAMES, SAME
from reader.core.passage import Span

_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ][^\W_]+")
_KNOWN_TWICE = re.compile("|".join(map(re.escape, sorted(SAME, key=len, reverse=True))))
_READ = 60_000
"""Code points of each article that are searched for names."""

_MOST = 16
"""Articles of which is remembered what was read, shown or not."""


class Heard:
    """What one date may be the date of, as far as it was asked for."""

    __slots__ = ("account", "labels", "sentence", "tellings")

    def __init__(self, sentence: Sentence) -> None:
        """Know the sentence, and nothing of what it says."""
        self.sentence = sentence
        self.tellings: list[Telling] | None = None
        self.account: Account | None = None
        self.labels: dict[tuple[Heard, ...], str] = {}
        """What is told at this date and others, in this order, is called."""


class Reading:
    """One article, read around its dates."""

    def __init__(self, article: Article) -> None:
        """Read nothing yet."""
        self._article = article
        self._heard: dict[tuple[int, int], Heard] = {}
        self._dates: list[Span] | None = None
        self._capitals: tuple[list[int], list[str]] | None = None
        self._tokens: list[Token] | None = None
        self._known: frozenset[str] | None = None
        self._opening: frozenset[str] = frozenset()
        self._single: tuple[frozenset[str], frozenset[str]] | None = None

    def heard(self, start: int, end: int, vocabulary: Vocabulary) -> Heard:
        """Return what is known of a date; read anew where other words are names by now."""
        before = self._heard.get((start, end))
        if before is not None and before.sentence.reads_alike(vocabulary):
            return before
        sentence = Sentence(self._article, start, end, self.dates(), vocabulary)
        found = self._heard[start, end] = Heard(sentence)
        return found

    def dates(self) -> list[Span]:
        """Return where its dates stand, in order."""
        if self._dates is None:
            dated = (t for t in self._article.times if interval_of(t) or year_of(t.value))
            self._dates = sorted(Span(t.start, t.end) for t in dated)
        return self._dates

    def capitals(self) -> tuple[list[int], list[str]]:
        """Return where words with a capital stand, and which."""
        if self._capitals is None:
            text = self._article.text
            found = [(m.start(), m[0]) for m in _CAPITAL.finditer(text) if m[0] not in NO_NAMES]
            found += [(m.start(), SAME[m[0]]) for m in _KNOWN_TWICE.finditer(text)]
            found.sort()
            self._capitals = [place for place, _ in found], [intern(word) for _, word in found]
        return self._capitals

    def known(self) -> frozenset[str]:
        """Return the words that are capitalised where nothing but a name is."""
        if self._known is None:
            tokens = self._read()
            self._known = known_capitals(tokens)
            opening = (t.text for t in tokens if t.opens and t.is_capital)
            self._opening = frozenset(map(plain, opening))
        return self._known

    def single(self, known: frozenset[str]) -> frozenset[str]:
        """Return the words that stand alone as a name; `known` are those of all articles."""
        # Whether a word that begins a sentence is a name is all that is looked up among them.
        here = known & self._opening
        if self._single is None or self._single[0] != here:
            self._single = here, single_names(names_of(self._read(), known))
            self._tokens = None
        return self._single[1]

    def _read(self) -> list[Token]:
        if self._tokens is None:
            text = self._article.text
            self._tokens = tokens_of(text, Span(0, min(len(text), _READ)))
        return self._tokens


class Read:
    """An article by all that its names come from: two that read alike are the same."""

    __slots__ = ("_hash", "_read", "article")

    def __init__(self, article: Article) -> None:
        """Stand for an article."""
        language = article.info.language
        self.article = article
        self._read = article.id, language, article.text, article.blocks, article.times
        self._hash = hash(self._read[:3])

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Read) and self._read == other._read


@lru_cache(maxsize=_MOST)
def reading_of(read: Read, _language: str) -> Reading:
    """Return what was read of an article, for labels in one language."""
    return Reading(read.article)


def vocabulary_of(readings: list[Reading]) -> Vocabulary:
    """Return what is known of articles that are read together."""
    known = frozenset[str]().union(*(one.known() for one in readings))
    single = frozenset[str]().union(*(one.single(known) for one in readings))
    return Vocabulary(known, single)
