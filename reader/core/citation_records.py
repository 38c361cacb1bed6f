"""Records of bibliographies as a library keeps them, whole, beside what it says of its articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.core.article import ArticleInfo
from reader.core.citation import Citation, citation_of, fitted

SETTING = "citations"
"""The library's setting with the records: of articles, by their ids, and of what fits none."""

Same = Callable[[str], str]
Record = dict[str, str | list[list[str]]]


def citations_of(
    infos: Sequence[ArticleInfo], setting: object, same_address: Same
) -> tuple[Citation, ...]:
    """Return how the articles of a library are cited, then the records that still fit none.

    `setting` is what the library keeps under `SETTING`.
    """
    records, others = _read(setting)
    pairs = fitted(others, infos, same_address)
    late = {info.id: citation for citation, info in pairs if info is not None}
    own = tuple(citation_of(one, records.get(one.id) or late.get(one.id)) for one in infos)
    return own + tuple(citation for citation, info in pairs if info is None)


def kept_with(
    setting: object,
    citations: Iterable[Citation],
    infos: Sequence[ArticleInfo],
    same_address: Same,
) -> dict[str, dict[str, Record] | list[Record]]:
    """Return the setting with `citations` added: each with its article, or with those without."""
    records, others = _read(setting)
    kept = {_key(one): one for one in others}
    for citation, info in fitted(citations, infos, same_address):
        if info is None:
            kept[_key(citation)] = citation
        else:
            records[info.id] = citation
            kept.pop(_key(citation), None)
    return {
        "articles": {article: _written(one) for article, one in records.items()},
        "others": [_written(one) for one in kept.values()],
    }


def _key(citation: Citation) -> tuple[str, str, str]:
    return (citation.title.casefold(), citation.address, citation.outlet.casefold())


def _read(setting: object) -> tuple[dict[str, Citation], list[Citation]]:
    """Return the records in a setting; what is none, as another program may write, is left out."""
    given = setting if isinstance(setting, Mapping) else {}
    articles, others = given.get("articles"), given.get("others")
    by_article = articles.items() if isinstance(articles, Mapping) else ()
    records = {str(key): one for key, value in by_article if (one := _record(value))}
    listed = others if isinstance(others, list) else []
    return records, [one for value in listed if (one := _record(value))]


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
