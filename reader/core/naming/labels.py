"""A short label for everything that the articles place at one time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from sys import intern

from reader.core.article import Article
from reader.core.days import year_of
from reader.core.focus import interval_of
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.naming.account import Account, account_of
from reader.core.naming.clauses import names_label, phrase_label, report_label
from reader.core.naming.datelines import dateline_end
from reader.core.naming.doubts import doubts_of, says_all
from reader.core.naming.names import Token, known_capitals, names_of, single_names, tokens_of
from reader.core.naming.sentence import Sentence, Vocabulary
from reader.core.naming.telling import (
    LONGEST,
    Telling,
    doing_label,
    is_modifier,
    tellings,
)
from reader.core.naming.words import ALIKE, MUTUAL, NO_NAMES, SAME
from reader.core.passage import Span
from reader.core.selecting import paragraph_at

_LIKELY = 0.36
"""The least weight of a happening that goes before who does what."""

_MOST_HEARD = 24
"""Mentions in one article that are read for the name of an event."""

_WORDS = re.compile(r"(?!(?i:and|the|for|with|from)\b)[^\W\d_]{3,}|\b[A-Z]{2}\b")
_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ][^\W_]+")
_KNOWN_TWICE = re.compile("|".join(map(re.escape, sorted(SAME, key=len, reverse=True))))
_NEAR = 600
"""Code points around a date in which its sentence and the next mostly lie."""

_STEM = 5
"""Characters by which words are taken for forms of one word: “erupted”, “eruption”."""


@frozen
class Mention:
    """A date in an article: its place, half-open, in code points."""

    article_id: str
    start: int
    end: int


class _Memory:
    """What has been found in some articles."""

    def __init__(self) -> None:
        self.read = 0
        self.vocabulary: Vocabulary | None = None
        self.dates: dict[str, list[Span]] = {}
        self.capitals: dict[str, tuple[list[int], list[str]]] = {}
        self.sentences: dict[Mention, Sentence] = {}
        self.told: dict[Mention, list[Telling]] = {}
        self.accounts: dict[Mention, Account] = {}
        self.labels: dict[tuple[Mention, ...], str] = {}


class _Read:
    """An article by all that its names come from: two that read alike are the same."""

    __slots__ = ("_hash", "_read")

    def __init__(self, article: Article) -> None:
        language = article.info.language
        self._read = article.id, language, article.text, article.blocks, article.times
        self._hash = hash(self._read[:3])

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Read) and self._read == other._read


@lru_cache(maxsize=4)
def _memory(_articles: frozenset[_Read], _language: str) -> _Memory:
    """Return what has been found in some articles, for labels in one language."""
    return _Memory()


class Namer:
    """Finds what the dates of some articles are the dates of.

    What was found is remembered, also for the next one that is asked about the same articles.
    """

    def __init__(self, articles: Iterable[Article], before: Namer | None = None) -> None:
        """Read the names in `articles`.

        What those of `before` named while more of them were there keeps that name.
        """
        self._articles = {article.id: article for article in articles}
        self._kept = {} if before is None else before.left_with(self._articles)
        self._found = _memory(frozenset(map(_Read, self._articles.values())), _somewhere())

    @property
    def read(self) -> int:
        """How many labels have been read in the text, by this one or another for its articles."""
        return self._found.read

    def tellings(self, mention: Mention) -> list[Telling]:
        """Return what a mention may be about, the likeliest first."""
        told = self._found.told
        if mention not in told:
            told[mention] = tellings(self._sentence(mention))
        return told[mention]

    def account(self, mention: Mention) -> Account:
        """Return what a mention's clause says without its date; no words where it is doubted."""
        accounts = self._found.accounts
        if mention not in accounts:
            sentence = self._sentence(mention)
            account, doubts = account_of(sentence), doubts_of(sentence)
            doubted = not says_all(account.words, doubts)
            accounts[mention] = replace(account, words="") if doubted else account
        return accounts[mention]

    def capitals(self, mention: Mention) -> frozenset[str]:
        """Return the words with a capital near a mention, those of names known by two as one."""
        places, words = self._capitals_of(mention.article_id)
        first = bisect_left(places, mention.start - _NEAR)
        return frozenset(words[first : bisect_left(places, mention.end + _NEAR, first)])

    def _capitals_of(self, article_id: str) -> tuple[list[int], list[str]]:
        """Return where in an article words with a capital stand, and which, found once."""
        capitals = self._found.capitals
        if article_id not in capitals:
            text = self._articles[article_id].text
            found = [(m.start(), m[0]) for m in _CAPITAL.finditer(text) if m[0] not in NO_NAMES]
            found += [(m.start(), SAME[m[0]]) for m in _KNOWN_TWICE.finditer(text)]
            found.sort()
            places, words = [place for place, _ in found], [intern(word) for _, word in found]
            capitals[article_id] = places, words
        return capitals[article_id]

    def label(self, mentions: Sequence[Mention]) -> str:
        """Return the label of what is mentioned at one time; empty where nothing telling is said.

        The happening that most articles tell of, in the words of the mention closest to it.
        """
        asked, labels = tuple(mentions), self._found.labels
        kept = self._kept.get(frozenset(asked))
        if kept:
            return kept
        if asked not in labels:
            self._found.read += 1
            labels[asked] = self._read_label(asked)
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

    def _read_label(self, mentions: Sequence[Mention]) -> str:
        mentions = [m for m in self._few(mentions) if self._is_prose(m)]
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
        sentences = self._found.sentences
        if mention not in sentences:
            article = self._articles[mention.article_id]
            sentences[mention] = Sentence(
                article, mention.start, mention.end, self._dates_of(article), self._known()
            )
        return sentences[mention]

    def _dates_of(self, article: Article) -> list[Span]:
        dates = self._found.dates
        if article.id not in dates:
            dated = (t for t in article.times if interval_of(t) or year_of(t.value))
            dates[article.id] = sorted(Span(t.start, t.end) for t in dated)
        return dates[article.id]

    def _known(self) -> Vocabulary:
        if self._found.vocabulary is None:
            texts = [
                tokens_of(a.text, Span(0, min(len(a.text), _READ))) for a in self._articles.values()
            ]
            known = frozenset().union(*(known_capitals(tokens) for tokens in texts))
            names = [name for tokens in texts for name in names_of(tokens, known)]
            self._found.vocabulary = Vocabulary(known, single_names(names))
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

_READ = 60_000
"""Code points of each article that are searched for names."""


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
