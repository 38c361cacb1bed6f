"""What a bibliography says of an article, and how it is told in a line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from reader.core.article import ArticleInfo
from reader.core.changes import Change, Metadata, SetMetadata, SetPublication
from reader.core.dates import short_date
from reader.core.frozen import frozen
from reader.core.i18n import quoted, tr
from reader.core.times import Publication, PublicationKind


@frozen
class Citation:
    """An article as bibliographies have it; what is not known is empty, or None for the day.

    `authors` are names as they are written in full, one by one.
    """

    title: str
    authors: tuple[str, ...] = ()
    outlet: str = ""
    day: dt.date | None = None
    language: str = ""
    address: str = ""


def citation_of(info: ArticleInfo) -> Citation:
    """Return how an article of the library is cited; its byline counts as one name."""
    return Citation(
        title=info.title,
        authors=(info.byline,) if info.byline else (),
        outlet=info.outlet,
        day=info.publication.date if info.publication else None,
        language=info.language,
        address=info.address,
    )


def told(citation: Citation) -> str:
    """Return a citation in one line: “Author: “Title”. Outlet, 28 Jan 2022. Address”."""
    title = quoted(citation.title)
    if citation.authors:
        names = ", ".join(citation.authors)
        title = tr("{author}: {title}").format(author=names, title=title)
    where = (citation.outlet, short_date(citation.day) if citation.day else "")
    parts = (f"{title}.", ", ".join(filter(None, where)), citation.address)
    line = " ".join(f"{part}." if n == 1 else part for n, part in enumerate(parts) if part)
    return " ".join(line.split())


def agreeing(
    citations: Iterable[Citation],
    infos: Sequence[ArticleInfo],
    same_address: Callable[[str], str],
) -> tuple[list[Change], int]:
    """Return the changes by which articles say what citations do, and how many citations fit one.

    A citation fits the article with its address or, failing that, the only one with its title.
    What the citation does not say stays; a day that the article itself states stays, too.
    """
    by_address = {same_address(info.address): info for info in infos if same_address(info.address)}
    by_title: dict[str, list[ArticleInfo]] = {}
    for info in infos:
        by_title.setdefault(_plain(info.title), []).append(info)
    changes: list[Change] = []
    fitting = 0
    for citation in citations:
        alike = by_title.get(_plain(citation.title), [])
        found = by_address.get(same_address(citation.address) or "-")
        found = found or (alike[0] if len(alike) == 1 else None)
        if found is not None:
            fitting += 1
            changes += _changes(citation, found)
    return changes, fitting


def _changes(citation: Citation, info: ArticleInfo) -> list[Change]:
    said = {
        "title": citation.title,
        "outlet": citation.outlet,
        "byline": ", ".join(citation.authors),
        "language": citation.language,
        "address": citation.address,
    }
    new = {name: text for name, text in said.items() if text and text != getattr(info, name)}
    changes: list[Change] = [SetMetadata(info.id, Metadata(**new))] if new else []
    known, day = info.publication, citation.day
    settled = known is not None and known.kind is PublicationKind.STATED
    if day is not None and not settled and (known is None or known.date != day):
        given = Publication(day, day, day, "You set this date.", PublicationKind.PERSON)
        changes.append(SetPublication(info.id, given))
    return changes


def _plain(title: str) -> str:
    return "".join(sign for sign in title.casefold() if sign.isalnum())
