"""Which status the links of a claim speak for, with the sum written out. Never set by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from reader.core.article import Article
from reader.core.claim import Annotation, Stance, Status
from reader.core.days import day_month
from reader.core.frozen import frozen
from reader.core.i18n import counted, quoted, tr
from reader.core.passage import quote_at
from reader.core.verdicts import dismissal_key
from reader.corroboration.differences import DENYING, Discrepancy, Statement
from reader.corroboration.discrepancies import compare, compare_all, grave
from reader.corroboration.doubts import doubts
from reader.corroboration.institutions import government_of
from reader.corroboration.known import Known
from reader.corroboration.origin_values import Because, Origin
from reader.corroboration.origins import origins_of
from reader.corroboration.people import is_body

_TWO = 2
_SAYS = frozenset({Stance.ASSERTS, Stance.ATTRIBUTES})
_EXACT = 16
"""Of more origins one large set is taken, which may not be the largest."""


@frozen
class Suggestion:
    """A status with what it was counted from; `articles` is how many have the claim.

    `origins` are those that were counted: who does more than hedge. `hedging` are the others.
    `differing` is what keeps the passages from confirming each other, what is denied first;
    `doubtful` what they may differ in, of which nobody can tell.
    """

    status: Status
    articles: int
    origins: tuple[Origin, ...]
    disputed_by: tuple[Annotation, ...] = ()
    hedging: tuple[Origin, ...] = ()
    differing: tuple[Discrepancy, ...] = ()
    doubtful: tuple[Discrepancy, ...] = ()

    @property
    def sure(self) -> tuple[Origin, ...]:
        """The most of the counted origins of which each two are known to be independent."""
        return _independent(self.origins)

    @property
    def least(self) -> int:
        """How many origins it is at least: those that are known to be independent."""
        return len(self.sure)


def _independent(origins: tuple[Origin, ...]) -> tuple[Origin, ...]:
    """Return the largest set of origins without two that are perhaps one, the first of its size."""
    if len(origins) > _EXACT:
        found: list[Origin] = []
        for one in sorted(origins, key=lambda one: len(one.perhaps)):
            if not any(_perhaps_one(one, other) for other in found):
                found.append(one)
        return tuple(found)
    if not origins:
        return ()
    first, *others = origins
    free = tuple(one for one in others if not _perhaps_one(first, one))
    having = (first, *_independent(free))
    if len(free) == len(others):
        return having
    without = _independent(tuple(others))
    return without if len(without) > len(having) else having


def _perhaps_one(one: Origin, other: Origin) -> bool:
    return any(annotation.id in one.perhaps for annotation in other.annotations)


def suggest(
    annotations: Sequence[Annotation],
    known: Known,
    differing: Sequence[Discrepancy] | None = None,
) -> Suggestion:
    """Count the origins over the annotations that a person has linked to a claim.

    One rule gives the count and the status: an origin counts if it does more than hedge. Disputed
    where some deny what others say, or one passage denies what another says; else single-source
    with one origin, and no status where nobody does more than hedge. From two origins on confirmed,
    unless their passages differ in numbers, days, lengths of time or names, or no two of the
    origins are known to be independent: then no status. `differing` is what
    they differ in, worked out here where it is None.
    """
    found = origins_of(annotations, known)
    articles = len({one.article_id for one in annotations})
    denying = tuple(one for one in annotations if one.stance is Stance.DENIES)
    firm = tuple(one for one in found if not _only_hedges(one))
    hedging = tuple(one for one in found if _only_hedges(one))
    apart: tuple[Discrepancy, ...] = ()
    if not denying:
        apart = tuple(between(annotations, known) if differing is None else differing)
    if denying:
        says = any(one.stance in _SAYS for one in annotations)
        status = Status.DISPUTED if says else Status.NONE
    elif firm and any(one.matter in DENYING for one in apart):
        status = Status.DISPUTED
    elif len(firm) > 1:
        status = Status.NONE if apart else Status.CONFIRMED
    else:
        status = Status.SINGLE_SOURCE if firm else Status.NONE
    unsure = _doubtful(annotations, known) if status is Status.CONFIRMED else ()
    made = Suggestion(status, articles, firm, denying, hedging, apart, unsure)
    if status is Status.CONFIRMED and (unsure or made.least < _TWO):
        return replace(made, status=Status.NONE)
    return made


def between(annotations: Sequence[Annotation], known: Known) -> tuple[Discrepancy, ...]:
    """Return in what passages differ that do more than hedge, but for what a person dismissed."""
    return tuple(
        one
        for one in grave(compare_all(_firm(annotations, known), None))
        if not known.dismissed or _key(one, known) not in known.dismissed
    )


def _doubtful(annotations: Sequence[Annotation], known: Known) -> tuple[Discrepancy, ...]:
    """Return the first in which two passages may differ and of which no difference is listed."""
    for here, there in combinations(_firm(annotations, known), 2):
        found = doubts(here, there) if here.article.id != there.article.id else ()
        if found:
            # What is listed as a difference was seen by the person, who may have dismissed it.
            listed = {one.matter for one in compare(here, there, None)}
            found = tuple(one for one in found if one.matter not in listed)
        if found:
            return found
    return ()


def _firm(annotations: Sequence[Annotation], known: Known) -> list[Statement]:
    """Return the passages that do more than hedge."""
    firm = [one for one in annotations if one.stance is not Stance.HEDGES]
    return [
        Statement(known.articles[one.article_id], one.span)
        for one in firm
        if one.article_id in known.articles
    ]


def _key(one: Discrepancy, known: Known) -> str:
    here, there = known.articles[one.article_id], known.articles[one.other_id]
    mine, other = quote_at(here.text, one.here), quote_at(there.text, one.there)
    return dismissal_key(one.matter, (here.id, mine), (there.id, other))


def _only_hedges(origin: Origin) -> bool:
    return all(one.stance is Stance.HEDGES for one in origin.annotations)


def counted_origins(suggestion: Suggestion) -> str:
    """Return how many origins it is: “2 origins”, or “1–2 origins” where some may be one."""
    count = counted(len(suggestion.origins), "{n} origin", "{n} origins")
    return count if suggestion.least == len(suggestion.origins) else f"{suggestion.least}–{count}"


def in_words(suggestion: Suggestion, articles: Mapping[str, Article]) -> str:
    """Return the sum: “4 articles, 1 origin: all quote the White House of 27 January”."""
    if not suggestion.articles:
        return tr("nothing is linked yet")
    sums = tr("{articles}, {origins}").format(
        articles=counted(suggestion.articles, "{n} article", "{n} articles"),
        origins=counted_origins(suggestion),
    )
    if suggestion.least == 1 < len(suggestion.origins) and not suggestion.disputed_by:
        sums = tr("{sums}, perhaps the same").format(sums=sums)
    told = _told(suggestion, articles)
    return f"{sums}: {told}" if told else sums


def _told(suggestion: Suggestion, articles: Mapping[str, Article]) -> str:
    if suggestion.disputed_by:
        numbers = _numbers(tuple(one.article_id for one in suggestion.disputed_by), articles)
        return tr("denied in {numbers}").format(numbers=numbers)
    hedging = [article_id for one in suggestion.hedging for article_id in one.articles]
    if not suggestion.origins:
        return tr("only hedged in {numbers}").format(numbers=_numbers(hedging, articles))
    told = _sources(suggestion, articles, hedging)
    told += _perhaps(suggestion, articles)
    if suggestion.differing:
        return "; ".join([_differing(suggestion.differing[0], articles), *told])
    if suggestion.doubtful:
        return "; ".join([_doubted(suggestion.doubtful[0], articles), *told])
    return "; ".join(told)


def _perhaps(suggestion: Suggestion, articles: Mapping[str, Article]) -> list[str]:
    """Return which origins may be others: “perhaps one of the others: police (2)”."""
    if suggestion.least == 1:
        return []
    sure = suggestion.sure
    names = [
        f"{one.name} ({_numbers(one.articles, articles)})"
        for one in suggestion.origins
        if not any(one is each for each in sure)
    ]
    told = tr("perhaps one of the others: {names}").format(names=", ".join(names))
    return [told] if names else []


def _sources(
    suggestion: Suggestion, articles: Mapping[str, Article], hedging: Sequence[str]
) -> list[str]:
    if len(suggestion.origins) == 1 and not hedging:
        return [_only(suggestion.origins[0], suggestion.articles)]
    quoted = [one for one in suggestion.origins if one.reasons[0] is not Because.CREDIT]
    own = [one for one in suggestion.origins if one.reasons[0] is Because.CREDIT]
    told = [f"{one.name} ({_numbers(one.articles, articles)})" for one in quoted]
    if own:
        ids = tuple(article_id for one in own for article_id in one.articles)
        told.append(tr("own reports ({numbers})").format(numbers=_numbers(ids, articles)))
    if hedging:
        told.append(tr("only hedged in {numbers}").format(numbers=_numbers(hedging, articles)))
    return told


def _both(one: Discrepancy, articles: Mapping[str, Article]) -> tuple[str, str]:
    """Return what differs in the words of both: “12” (1), “15” (3)."""
    here, there = (
        f"{quoted(articles[id_].text[span.start : span.end])} ({_numbers([id_], articles)})"
        for id_, span in ((one.article_id, one.here), (one.other_id, one.there))
    )
    return here, there


def _doubted(one: Discrepancy, articles: Mapping[str, Article]) -> str:
    here, there = _both(one, articles)
    return tr("nobody can tell if they differ: {here}, {there}").format(here=here, there=there)


def _differing(one: Discrepancy, articles: Mapping[str, Article]) -> str:
    here, there = _both(one, articles)
    denied = one.matter in DENYING
    words = (
        tr("they contradict each other: {here}, {there}")
        if denied
        else (tr("they differ: {here}, {there}"))
    )
    return words.format(here=here, there=there)


def _only(origin: Origin, articles: int) -> str:
    name = origin.name
    if origin.reasons[0] is Because.AGENCY:
        told = tr("all carry the report of {name}") if articles > 1 else tr("a report of {name}")
        return told.format(name=name)
    if origin.reasons[0] is Because.CREDIT:
        return _own(origin, articles)
    if origin.days is not None and _makes_statements(origin):
        day = day_month(origin.days.begin)
        if articles > 1:
            return tr("all quote the {name} statement of {day}").format(name=name, day=day)
        return tr("it quotes the {name} statement of {day}").format(name=name, day=day)
    if articles > 1:
        return tr("all quote one source, {name}").format(name=name)
    return tr("it quotes {name}").format(name=name)


def _own(origin: Origin, articles: int) -> str:
    if Because.WORDING in origin.reasons:
        return tr("all have the same words")
    if articles > 1:
        return tr("all are reports of {name}").format(name=origin.name)
    return tr("its own report")


def _makes_statements(origin: Origin) -> bool:
    """Tell whether “the … statement” can be said of a source: it is named, and is no person."""
    name = origin.name
    return name[:1].isupper() and (is_body(name) or bool(government_of(name)))


def _numbers(ids: Sequence[str], articles: Mapping[str, Article]) -> str:
    numbers = sorted({articles[one].info.number for one in ids if one in articles})
    return ", ".join(str(number) for number in numbers)
