"""A short label for everything that the articles place at one time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.naming.account import Account, account_of
from reader.core.naming.clauses import names_label, phrase_label, report_label
from reader.core.naming.datelines import dateline_end
from reader.core.naming.doubts import doubts_of, says_all
from reader.core.naming.heard import Heard, Read, reading_of, vocabulary_of
from reader.core.naming.names import Token
from reader.core.naming.sentence import Sentence, Vocabulary
from reader.core.naming.telling import (
    LONGEST,
    Telling,
    doing_label,
    is_modifier,
    tellings,
)
from reader.core.naming.words import ALIKE, MUTUAL
from reader.core.selecting import paragraph_at

_LIKELY = 0.36
"""The least weight of a happening that goes before who does what."""

_MOST_HEARD = 24
"""Mentions in one article that are read for the name of an event."""

_WORDS = re.compile(r"(?!(?i:and|the|for|with|from)\b)[^\W\d_]{3,}|\b[A-Z]{2}\b")
_NEAR = 600
"""Code points around a date in which its sentence and the next mostly lie."""

_STEP_DATES = 8
"""Dates that are read in one step of many."""

_STEM = 5
"""Characters by which words are taken for forms of one word: “erupted”, “eruption”."""


@frozen
class Mention:
    """A date in an article: its place, half-open, in code points."""

    article_id: str
    start: int
    end: int


class _Memory:
    """What has been found in some articles that are read together."""

    def __init__(self) -> None:
        self.read = 0
        self.vocabulary: Vocabulary | None = None
        self.heard: dict[Mention, Heard] = {}
        self.labels: dict[tuple[Mention, ...], str] = {}


@lru_cache(maxsize=4)
def _memory(_articles: frozenset[Read], _language: str) -> _Memory:
    """Return what has been found in some articles, for labels in one language."""
    return _Memory()


class Namer:
    """Finds what the dates of some articles are the dates of.

    What was found is remembered, also for the next one that is asked about the same articles, or
    about some of them beside others.
    """

    def __init__(self, articles: Iterable[Article], before: Namer | None = None) -> None:
        """Read the names in `articles`.

        What those of `before` named while more of them were there keeps that name.
        """
        self._articles = {article.id: article for article in articles}
        self._kept = {} if before is None else before.left_with(self._articles)
        reads = {key: Read(article) for key, article in self._articles.items()}
        self._found = _memory(frozenset(reads.values()), _somewhere())
        self._readings = {key: reading_of(read, _somewhere()) for key, read in reads.items()}

    def reading(self) -> Iterator[None]:
        """Read around all dates, in short steps; what is asked later is found read."""
        for reading in self._readings.values():
            reading.known()
            yield
        self._known()
        yield
        for article_id, reading in self._readings.items():
            for number, span in enumerate(reading.dates(), 1):
                mention = Mention(article_id, span.start, span.end)
                self.tellings(mention)
                self.account(mention)
                if not number % _STEP_DATES:
                    yield
            yield

    @property
    def read(self) -> int:
        """How many labels have been read in the text, by this one or another for its articles."""
        return self._found.read

    def tellings(self, mention: Mention) -> list[Telling]:
        """Return what a mention may be about, the likeliest first."""
        heard = self._heard(mention)
        if heard.tellings is None:
            heard.tellings = tellings(heard.sentence)
        return heard.tellings

    def account(self, mention: Mention) -> Account:
        """Return what a mention's clause says without its date; no words where it is doubted."""
        heard = self._heard(mention)
        if heard.account is None:
            account, doubts = account_of(heard.sentence), doubts_of(heard.sentence)
            doubted = not says_all(account.words, doubts)
            heard.account = replace(account, words="") if doubted else account
        return heard.account

    def capitals(self, mention: Mention) -> frozenset[str]:
        """Return the words with a capital near a mention, those of names known by two as one."""
        places, words = self._readings[mention.article_id].capitals()
        first = bisect_left(places, mention.start - _NEAR)
        return frozenset(words[first : bisect_left(places, mention.end + _NEAR, first)])

    def label(self, mentions: Sequence[Mention]) -> str:
        """Return the label of what is mentioned at one time; empty where nothing telling is said.

        The happening that most articles tell of, in the words of the mention closest to it.
        """
        asked, labels = tuple(mentions), self._found.labels
        kept = self._kept.get(frozenset(asked))
        if kept:
            return kept
        if asked not in labels:
            few = self._few(asked)
            heard = tuple(map(self._heard, few))
            # Other articles beside them change nothing where they leave these sentences alone.
            known = heard[0].labels if heard else {}
            if heard not in known:
                self._found.read += 1
                known[heard] = self._read_label(few)
            labels[asked] = known[heard]
        return labels[asked]

    def left_with(self, articles: Mapping[str, Article]) -> dict[frozenset[Mention], str]:
        """Return what is named already, by the mentions left of it in only some of the articles."""
        same = {key for key, article in articles.items() if self._reads_as(article)}
        named = dict(self._kept)
        for mentions, name in dict(self._found.labels).items():
            named.setdefault(frozenset(mentions), name)
        left = ((frozenset(m for m in told if m.article_id in same), told) for told in named)
        return {
            rest: named[told]
            for rest, told in left
            if rest and named[told] and (rest != told or told in self._kept)
        }

    def _reads_as(self, article: Article) -> bool:
        known = self._articles.get(article.id)
        return known is not None and known.text == article.text

    def _read_label(self, few: Sequence[Mention]) -> str:
        mentions = [m for m in few if self._is_prose(m)]
        told = [(m, t) for m in mentions for t in self.tellings(m)]
        best = _best(told)
        if best is not None and best.weight >= _LIKELY:
            label = _written(self._modified(best, mentions))
            if label:
                return label
        for way in _WAYS:
            for mention in mentions:
                label = way(self._sentence(mention))
                if label:
                    return label
        if best is not None and best.weight >= _LIKELY:
            return _written(best, alone=True)
        if best is not None and best.weight >= _LIKELY / 2 and best.wording:
            return best.wording
        return self._names(mentions)

    def most_telling(self, name: str, mentions: Sequence[Mention]) -> list[Mention]:
        """Return the mentions that stand beside words of an event's name, the most of them first.

        Dates that stand alone or in a dateline never do.
        """
        wanted = {word.casefold()[:_STEM] for word in _WORDS.findall(name)}
        scores = [(self._telling_of(wanted, m), m) for m in self._few(mentions)]
        telling = [(score, mention) for score, mention in scores if score > 0]
        return [mention for _, mention in sorted(telling, key=lambda pair: -pair[0])]

    def _telling_of(self, wanted: set[str], mention: Mention) -> float:
        """Return how many words stand near a mention; those beyond another date count less."""
        if not self._is_prose(mention):
            return 0.0
        sentence = self._sentence(mention)
        near = _stems(sentence.tokens[sentence.first : sentence.last]) & wanted
        here = _stems(sentence.tokens) & wanted
        return len(near) + (len(here) + len((_stems(sentence.next) & wanted) - here) / 2) / 4

    def _modified(self, best: Telling, mentions: Sequence[Mention]) -> Telling:
        """Return a telling with the word that stands before the happening near its mentions."""
        if best.modifier or len(best.parties) < 2 or kind_of(best) != "call":
            return best
        word = re.compile(rf"([^\W\d_]+) {best.noun}s?\b")
        found = []
        for mention in mentions:
            near = self._sentence(mention).around
            found += [m[1] for m in word.finditer(near) if is_modifier(m[1])]
        return replace(best, modifier=_most(found))

    def _names(self, mentions: Sequence[Mention]) -> str:
        """Return the names beside a date where there are no rules for the language."""
        for mention in mentions:
            if not self._articles[mention.article_id].info.language.startswith("en"):
                label = names_label(self._sentence(mention), LONGEST)
                if label:
                    return label
        return ""

    def _few(self, mentions: Sequence[Mention]) -> list[Mention]:
        """Return the first mentions in each article: hundreds more tell nothing new."""
        counts: Counter[str] = Counter()
        few = []
        for mention in mentions:
            counts[mention.article_id] += 1
            if counts[mention.article_id] <= _MOST_HEARD:
                few.append(mention)
        return few

    def _is_prose(self, mention: Mention) -> bool:
        """Tell whether a date stands among words, not alone in a line nor in a dateline."""
        article = self._articles[mention.article_id]
        block = paragraph_at(article, mention.start)
        if dateline_end(article.text, block.start) >= mention.end:
            return False
        words = [t for t in self._sentence(mention).tokens if t.text.isalpha()]
        return sum(word.text.islower() for word in words) >= 2

    def _sentence(self, mention: Mention) -> Sentence:
        return self._heard(mention).sentence

    def _heard(self, mention: Mention) -> Heard:
        heard = self._found.heard
        if mention not in heard:
            reading = self._readings[mention.article_id]
            heard[mention] = reading.heard(mention.start, mention.end, self._known())
        return heard[mention]

    def _known(self) -> Vocabulary:
        if self._found.vocabulary is None:
            self._found.vocabulary = vocabulary_of([*self._readings.values()])
        return self._found.vocabulary


def _undoubted(label: str, s: Sentence) -> str:
    """Return a label, or none where it leaves out that the text doubts it."""
    return label if label and says_all(label, doubts_of(s)) else ""


_WAYS: tuple[Callable[[Sentence], str], ...] = (
    lambda s: "" if "no" in doubts_of(s) else report_label(s, LONGEST),
    lambda s: _undoubted(doing_label(s), s),
    lambda s: _undoubted(phrase_label(s, LONGEST), s),
)
"""How to name what no happening is told of, the most telling first."""


def kind_of(telling: Telling) -> str:
    """Return the one word for happenings of this sort."""
    return ALIKE.get(telling.noun, telling.noun)


def _stems(tokens: Sequence[Token]) -> set[str]:
    return {token.text.casefold()[:_STEM] for token in tokens}


def _best(told: Sequence[tuple[Mention, Telling]]) -> Telling | None:
    """Return the telling on which most articles agree, completed by the others of its kind."""
    if not told:
        return None
    by_kind: dict[str, dict[str, float]] = defaultdict(dict)
    for mention, telling in told:
        best = by_kind[kind_of(telling)]
        best[mention.article_id] = max(best.get(mention.article_id, 0.0), telling.weight)
    scores = {kind: sum(best.values()) for kind, best in by_kind.items()}
    kind = max(scores, key=lambda k: scores[k])
    same = sorted((t for _, t in told if kind_of(t) == kind), key=lambda t: -t.weight)
    leading = same[0]
    if leading.title:
        return leading
    return replace(
        leading,
        modifier=leading.modifier
        or _most(t.modifier for t in same if _one(t.noun) == _one(leading.noun)),
        parties=_parties(same),
        wording=leading.wording or ("" if leading.parties else _first_wording(same)),
        place=leading.place or _most(t.place for t in same),
    )


def _one(noun: str) -> str:
    return noun.removesuffix("s")


def _parties(same: Sequence[Telling]) -> tuple[str, ...]:
    """Return the parties of the likeliest telling that has two, else of the likeliest."""
    pairs = [t.parties for t in same if len(t.parties) == 2 and t.weight > 0.4 * same[0].weight]
    if pairs:
        counts = Counter(frozenset(pair) for pair in pairs)
        often = max(counts.values())
        return next(pair for pair in pairs if counts[frozenset(pair)] == often)
    return next((t.parties for t in same if t.parties), ())


def _first_wording(same: Sequence[Telling]) -> str:
    return next((t.wording for t in same if t.wording), "")


def _most(words: Iterable[str]) -> str:
    counts = Counter(word for word in words if word)
    return counts.most_common(1)[0][0] if counts else ""


def _written(best: Telling, *, alone: bool = False) -> str:
    """Return a telling as a label, or an empty string for one that names nobody and no place."""
    if best.title:
        return best.title
    noun = f"{best.modifier} {best.noun}".strip()
    if best.noun in ("talk", "negotiation", "consultation"):
        noun += "s"
    if len(best.parties) == 2 and best.noun in MUTUAL | _EITHER:
        one, two = best.parties
        together = best.noun in MUTUAL or best.noun in _AGAINST
        label = f"{one}–{two} {noun}" if together else f"{one} and {two} {noun}"
        return label if len(label) <= LONGEST else _noun_label(best, noun)
    if best.wording and " " not in best.wording and best.modifier:
        return _noun_label(best, noun)
    if best.wording:
        return best.wording
    if best.parties and kind_of(best) != "call":
        label = f"{best.parties[0]} {noun}"
        if (
            best.place
            and best.place not in best.parties
            and len(label) + len(best.place) < LONGEST - 4
        ):
            label = _somewhere().format(what=label, place=best.place)
        return label
    return _noun_label(best, noun, alone=alone)


_AGAINST = frozenset({"match", "win", "defeat", "final"})
_EITHER = _AGAINST | {"response", "visit", "demand"}


def _somewhere() -> str:
    return tr("{what} in {place}")


def _noun_label(best: Telling, noun: str, *, alone: bool = True) -> str:
    words = noun[:1].upper() + noun[1:]
    if best.place:
        return _somewhere().format(what=words, place=best.place)
    # A lone common noun says nothing: “Launch”, “Decision”.
    return words if alone and best.modifier else ""
