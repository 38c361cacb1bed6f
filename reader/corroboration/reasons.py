"""Why a passage was found: what it has in common with the claim's, with the words to mark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from reader.core.article import Article
from reader.core.dates import short_date, short_interval
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import quoted, tr
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.corroboration.aligning import align
from reader.corroboration.dating import days_apart
from reader.corroboration.finding import Candidate, Scorer
from reader.corroboration.indexes import ArticleIndex, terms_at
from reader.corroboration.opposites import OPPOSITES
from reader.corroboration.quotations import quotations
from reader.corroboration.sentence_pairs import worth
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP, Kind, Term
from reader.corroboration.wordings import days_at, words_at

_COUNTING = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth half one two"
)
_LIGHT = word_set(
    "well much many come comes came coming make makes made making still again later back place ways"
    " always rather little needed left near part"
)
"""Words that stand beside nearly anything, so that likeness tells nothing of their meaning."""
_ALIKE = 0.06
_NEAR = 2
_STATEMENT = 5
_STATEMENT_SHARE = 0.6
_STATEMENT_CONTENT = 3
_LONGEST = 150


class Why(StrEnum):
    """What two passages have in common, the surest first."""

    STATEMENT = "same quoted statement"
    WORDING = "same wording"
    DATE = "same date"
    NEAR_DATE = "dates that overlap"
    NAMES = "same names"
    NUMBER = "same number"
    LENGTH = "length of time"
    MEANING = "words of like meaning"
    WORDS = "same words"


_WORDS = {
    Why.STATEMENT: "same quoted statement",
    Why.WORDING: "same wording",
    Why.DATE: "same date",
    Why.NAMES: "same names",
}


@frozen
class Pairing:
    """Words here and words there that answer to each other; `likeness` is from 0 to 1."""

    here: Span
    there: Span
    likeness: float
    kind: Kind


@frozen
class Reason:
    """One thing in common, with the words on both sides."""

    why: Why
    pairs: tuple[Pairing, ...]


@frozen
class Explanation:
    """All that a passage has in common with the claim's, the surest first.

    `other_days` are the days of the claim's passage and of this one where they lie apart: it may
    be about another event. `too_early` are the day of the claim's passage and the last one on which
    the article can have been published, where that was before: it told of it ahead or not at all.
    """

    reasons: tuple[Reason, ...]
    marks: tuple[Span, ...]
    other_days: tuple[Interval, Interval] | None = None
    too_early: tuple[dt.date, dt.date] | None = None


def explain(found: Candidate, asked_in: Article, found_in: Article, scorer: Scorer) -> Explanation:
    """Return why a passage was found, and which of its words to mark."""
    indexes = {index.article_id: index for index in scorer.corpus.indexes}
    ours = _terms(asked_in, indexes, found.asked.span)[:_LONGEST]
    theirs = _terms(found_in, indexes, found.span)
    pairs = _pairs(ours, theirs, asked_in, scorer)
    reasons = [*_statement(found, asked_in, found_in), *_by_kind(pairs)]
    marks = sorted({pair.there for reason in reasons for pair in reason.pairs})
    days = _other_days(found, asked_in, found_in)
    early = None if days else _too_early(found, asked_in, found_in)
    return Explanation(tuple(reasons), tuple(_apart(marks)), days, early)


def in_words(explanation: Explanation, here: str, there: str) -> str:
    """Return the reasons in words; `here` and `there` are the texts of both articles."""
    whys = [reason.why for reason in explanation.reasons]
    told = [tr(_WORDS[why]) for why in whys if why in (Why.STATEMENT, Why.WORDING)]
    both = Why.DATE in whys and Why.NAMES in whys
    if both:
        told.append(tr("same date and names"))
    for reason in explanation.reasons:
        if reason.why in (Why.DATE, Why.NAMES) and not both:
            told.append(tr(_WORDS[reason.why]))
        elif reason.why in (Why.NUMBER, Why.LENGTH, Why.NEAR_DATE, Why.MEANING):
            told += _both_wordings(reason, here, there)
    if not told and Why.WORDS in whys:
        told.append(tr("same words"))
    if explanation.other_days is not None:
        mine, other = (short_interval(days.begin, days.end) for days in explanation.other_days)
        told.append(tr("but of {other}, not of {mine}").format(other=other, mine=mine))
    elif explanation.too_early is not None:
        day, published = (short_date(one) for one in explanation.too_early)
        told.append(
            tr("but published {published}, before {day}").format(published=published, day=day)
        )
    return ", ".join(told)


def _too_early(
    found: Candidate, asked_in: Article, found_in: Article
) -> tuple[dt.date, dt.date] | None:
    """Return the first day that the claim's passage names, and that of an article out before it.

    Not where the claim's own article was out before, too, and tells of what is to come. A day that
    stands beside the passage may be that of something else.
    """
    here, there = asked_in.info.publication, found_in.info.publication
    if here is None or there is None:
        return None
    span = found.asked.span
    named = (t.begin for t in asked_in.times if span.start <= t.start < span.end)
    first = min((day for day in named if day is not None), default=None)
    return (first, there.latest) if first and there.latest < first <= here.latest else None


def _other_days(
    found: Candidate, asked_in: Article, found_in: Article
) -> tuple[Interval, Interval] | None:
    """Return both passages' days where they are apart and one of them is named beside it."""
    mine, sure = days_at(asked_in, found.asked.span)
    other, surely = days_at(found_in, found.span)
    if mine is not None and other is not None and sure and surely:
        gap = max((mine.begin - other.end).days, (other.begin - mine.end).days)
        return (mine, other) if gap > _NEAR else None
    apart = days_apart(asked_in, found.asked.span, found_in, found.span)
    return (apart[0][1], apart[1][1]) if apart else None


def _both_wordings(reason: Reason, here: str, there: str) -> list[str]:
    told = []
    for pair in reason.pairs[:2]:
        one, other = (_words(here, pair.here), _words(there, pair.there))
        same = one.casefold() == other.casefold()
        told.append(quoted(one) if same else f"{quoted(one)} / {quoted(other)}")
    return told


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _terms(article: Article, indexes: Mapping[str, ArticleIndex], span: Span) -> list[Term]:
    index = indexes.get(article.id)
    return terms_at(article, index, span) if index is not None else []


def _pairs(
    ours: Sequence[Term], theirs: Sequence[Term], article: Article, scorer: Scorer
) -> list[Pairing]:
    """Return for each of our terms the best of theirs, where one is like it."""
    found = []
    for term in ours:
        word = article.text[term.start : term.end]
        alike = {
            key: likeness
            for key, likeness in scorer.alike(term.key, word).items()
            if likeness >= 1 or not _is_another(word.casefold(), key[1:])
        }
        best = max(theirs, key=lambda other: alike.get(other.key, 0.0), default=None)
        if best is not None and alike.get(best.key, 0.0) >= _ALIKE:
            found.append(
                Pairing(
                    Span(term.start, term.end),
                    Span(best.start, best.end),
                    alike[best.key],
                    term.kind,
                )
            )
    return found


def _is_another(word: str, stem_of_other: str) -> bool:
    """Tell whether words that stand beside the same words mean another thing: "second", "third"."""
    if word in _COUNTING or word in _LIGHT:
        return True
    return any(
        (word in one and any(stem(each) == stem_of_other for each in other))
        or (word in other and any(stem(each) == stem_of_other for each in one))
        for one, other in OPPOSITES
    )


def _by_kind(pairs: Iterable[Pairing]) -> list[Reason]:
    groups: dict[Why, list[Pairing]] = {}
    for pair in pairs:
        groups.setdefault(_why(pair), []).append(pair)
    order = list(Why)
    for group in groups.values():
        group.sort(key=lambda pair: (-pair.likeness, pair.here))
    return [Reason(why, tuple(groups[why])) for why in order if why in groups]


def _why(pair: Pairing) -> Why:
    same = pair.likeness >= 1
    if pair.kind is Kind.DATE:
        return Why.DATE if same else Why.NEAR_DATE
    if pair.kind is Kind.NAME:
        return Why.NAMES if same else Why.MEANING
    if pair.kind is Kind.NUMBER:
        return Why.NUMBER
    if pair.kind is Kind.LENGTH:
        return Why.LENGTH
    return Why.WORDS if same else Why.MEANING


def _statement(found: Candidate, asked_in: Article, found_in: Article) -> list[Reason]:
    """Return the reason that both have a run of the same words, quoted or not."""
    ours = words_at(asked_in.text, found.asked.span)[:_LONGEST]
    theirs = words_at(found_in.text, found.span)[:_LONGEST]
    same = align([word for word, _ in ours], [word for word, _ in theirs], worth).pairs
    if len(same) < _STATEMENT:
        return []
    size = min(same[-1][0] - same[0][0], same[-1][1] - same[0][1]) + 1
    content = sum(ours[i][0] not in STOP for i, _ in same)
    if len(same) / size < _STATEMENT_SHARE or content < _STATEMENT_CONTENT:
        return []
    pairs = tuple(Pairing(ours[i][1], theirs[j][1], 1.0, Kind.WORD) for i, j in same)
    both = _is_quoted(asked_in.text, pairs[0].here) and _is_quoted(found_in.text, pairs[0].there)
    return [Reason(Why.STATEMENT if both else Why.WORDING, pairs)]


def _is_quoted(text: str, span: Span) -> bool:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    inside = quotations(text, max(start, span.start - 2000), min(end, span.end + 2000))
    return any(quote.start <= span.start < quote.end for quote in inside)


def _apart(marks: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in marks:
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
