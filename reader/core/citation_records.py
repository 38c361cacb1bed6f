"""Records of bibliographies as a library keeps them, whole, beside what it says of its articles."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.core.article import ArticleInfo
from reader.core.changes import Change, DropCitation, KeepCitation
from reader.core.citation import Citation, citation_of, fitted
from reader.core.kept_citations import KeptCitation, kept_id

Same = Callable[[str], str]
Record = dict[str, str | list[list[str]]]


def citations_of(
    infos: Sequence[ArticleInfo], kept: Iterable[KeptCitation], same_address: Same
) -> tuple[Citation, ...]:
    """Return how the articles of a library are cited, then the records that still fit none."""
    records, others = _read(kept)
    pairs = fitted(others, infos, same_address)
    late = {info.id: citation for citation, info in pairs if info is not None}
    own = tuple(citation_of(one, records.get(one.id) or late.get(one.id)) for one in infos)
    return own + tuple(citation for citation, info in pairs if info is None)


def keeping(
    kept: Iterable[KeptCitation],
    citations: Iterable[Citation],
    infos: Sequence[ArticleInfo],
    same_address: Same,
    now: dt.datetime,
) -> list[Change]:
    """Return the changes that keep `citations`: each with its article, or with those without.

    A record that was without an article is kept but once when it fits one by now.
    """
    there = {one.id: one for one in kept}
    wanted: dict[str, KeptCitation] = {}
    gone: dict[str, None] = {}
    for citation, info in fitted(citations, infos, same_address):
        alone = kept_id("", *_key(citation))
        made = kept_citation(citation, info.id if info else "", now)
        wanted[made.id] = made
        if info is not None and alone in there:
            gone[alone] = None
    fresh = [one for one in wanted.values() if _differs(one, there.get(one.id))]
    return [*(DropCitation(one) for one in gone), *(KeepCitation(one) for one in fresh)]


def kept_citation(citation: Citation, article_id: str, now: dt.datetime) -> KeptCitation:
    """Return a record as a library keeps it; `article_id` is "" where it fits no article."""
    identity = kept_id(article_id, *_key(citation))
    record = record_text(_written(citation))
    return KeptCitation(identity, article_id, citation.title, record, now)


def record_text(record: object) -> str:
    """Return a record in the words in which libraries keep it."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


def _differs(one: KeptCitation, there: KeptCitation | None) -> bool:
    return there is None or (one.article_id, one.record) != (there.article_id, there.record)


def _key(citation: Citation) -> tuple[str, str, str]:
    return (citation.title.casefold(), citation.address, citation.outlet.casefold())


def _read(kept: Iterable[KeptCitation]) -> tuple[dict[str, Citation], list[Citation]]:
    """Return the records by article, and those of none; what is no record is left out."""
    records: dict[str, Citation] = {}
    others: list[Citation] = []
    for one in kept:
        try:
            citation = _record(json.loads(one.record))
        except ValueError:
            citation = None
        if citation is not None and one.article_id:
            records[one.article_id] = citation
        elif citation is not None:
            others.append(citation)
    return records, others


def _written(one: Citation) -> Record:
    said = {
        "title": one.title,
        "outlet": one.outlet,
        "day": one.day.isoformat() if one.day else "",
        "issued": one.issued,
        "language": one.language,
        "address": one.address,
    }
    names = [list(pair) for pair in zip(one.authors, one.family_names, strict=True)]
    record: Record = {name: text for name, text in said.items() if text}
    return {**record, "authors": names, "more": [list(pair) for pair in one.more]}


def _record(value: object) -> Citation | None:
    if not isinstance(value, Mapping) or not isinstance(value.get("title"), str):
        return None
    said = {name: str(value.get(name, "")) for name in ("outlet", "issued", "language", "address")}
    names, more = _pairs(value.get("authors")), _pairs(value.get("more"))
    try:
        day = dt.date.fromisoformat(str(value.get("day", "")))
    except ValueError:
        day = None
    return Citation(
        title=str(value["title"]),
        authors=tuple(name for name, _ in names),
        families=tuple(family for _, family in names),
        day=day,
        more=more,
        **said,
    )


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    listed = value if isinstance(value, list) else []
    return tuple((str(one[0]), str(one[1])) for one in listed if isinstance(one, list) and one[1:])
