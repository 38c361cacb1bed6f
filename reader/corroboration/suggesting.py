"""Which status the links of a claim speak for, with the sum written out. Never set by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.core.article import Article
from reader.core.claim import Annotation, Stance, Status
from reader.core.days import day_month
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.corroboration.institutions import government_of
from reader.corroboration.origin_values import Because, Origin
from reader.corroboration.origins import Known, origins_of
from reader.corroboration.people import is_body


@frozen
class Suggestion:
    """A status with what it was counted from; `articles` is how many have the claim.

    `origins` are those that were counted: who does more than hedge. `hedging` are the others.
    """

    status: Status
    articles: int
    origins: tuple[Origin, ...]
    disputed_by: tuple[Annotation, ...] = ()
    hedging: tuple[Origin, ...] = ()


def suggest(annotations: Sequence[Annotation], known: Known) -> Suggestion:
    """Count the origins over the annotations that a person has linked to a claim.

    One rule gives the count and the status: an origin counts if it does more than hedge. Disputed
    where some deny; else confirmed from two origins on, single-source with one, and no status
    where nobody does more than hedge.
    """
    found = origins_of(annotations, known)
    articles = len({one.article_id for one in annotations})
    denying = tuple(one for one in annotations if one.stance is Stance.DENIES)
    firm = tuple(one for one in found if not _only_hedges(one))
    hedging = tuple(one for one in found if _only_hedges(one))
    if denying:
        status = Status.DISPUTED
    elif firm:
        status = Status.CONFIRMED if len(firm) > 1 else Status.SINGLE_SOURCE
    else:
        status = Status.NONE
    return Suggestion(status, articles, firm, denying, hedging)


def _only_hedges(origin: Origin) -> bool:
    return all(one.stance is Stance.HEDGES for one in origin.annotations)


def in_words(suggestion: Suggestion, articles: Mapping[str, Article]) -> str:
    """Return the sum: “4 articles, 1 origin: all quote the White House of 27 January”."""
    if not suggestion.articles:
        return tr("nothing is linked yet")
    sums = tr("{articles}, {origins}").format(
        articles=counted(suggestion.articles, "{n} article", "{n} articles"),
        origins=counted(len(suggestion.origins), "{n} origin", "{n} origins"),
    )
    told = _told(suggestion, articles)
    return f"{sums}: {told}" if told else sums


def _told(suggestion: Suggestion, articles: Mapping[str, Article]) -> str:
    if suggestion.disputed_by:
        numbers = _numbers(tuple(one.article_id for one in suggestion.disputed_by), articles)
        return tr("denied in {numbers}").format(numbers=numbers)
    hedging = [article_id for one in suggestion.hedging for article_id in one.articles]
    if not suggestion.origins:
        return tr("only hedged in {numbers}").format(numbers=_numbers(hedging, articles))
    if len(suggestion.origins) == 1 and not hedging:
        return _only(suggestion.origins[0], suggestion.articles)
    quoted = [one for one in suggestion.origins if one.reasons[0] is not Because.CREDIT]
    own = [one for one in suggestion.origins if one.reasons[0] is Because.CREDIT]
    told = [f"{one.name} ({_numbers(one.articles, articles)})" for one in quoted]
    if own:
        ids = tuple(article_id for one in own for article_id in one.articles)
        told.append(tr("own reports ({numbers})").format(numbers=_numbers(ids, articles)))
    if hedging:
        told.append(tr("only hedged in {numbers}").format(numbers=_numbers(hedging, articles)))
    return "; ".join(told)


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
