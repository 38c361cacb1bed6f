"""What a bibliography says of an article, and how it is told in a line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reader.core.article import ArticleInfo
from reader.core.changes import Change, Metadata, SetMetadata, SetPublication
from reader.core.dates import short_date
from reader.core.frozen import frozen
from reader.core.i18n import quoted, tr
from reader.core.times import Publication, PublicationKind

_JOINED = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*")
_WORD = r"[^\W\d_a-z][\w.’'-]*"
_NAME = re.compile(rf"{_WORD}(?: (?:{_WORD}|al|bin|d[aeiou]l?|den|der|la|le|van|von)){{1,4}}")


@frozen
class Citation:
    """An article as bibliographies have it; what is not known is empty, or None for the day.

    `authors` are names as they are written in full, one by one, `families` for each the part that
    it is sorted by, "" for a name that is taken whole. `issued` is "2022" or "2022-01" where no
    more is known of the day. `more` are other fields by the names in `reader.core.citation_fields`.
    """

    title: str
    authors: tuple[str, ...] = ()
    outlet: str = ""
    day: dt.date | None = None
    language: str = ""
    address: str = ""
    families: tuple[str, ...] = ()
    issued: str = ""
    more: tuple[tuple[str, str], ...] = ()

    @property
    def family_names(self) -> tuple[str, ...]:
        """For every author the family name that is in the name, or ""."""
        known = (*self.families, *("" for _ in self.authors))
        return tuple(
            one if one and one in name else ""
            for name, one in zip(self.authors, known, strict=False)
        )

    def field(self, name: str) -> str:
        """Return another field of the record, "" where it has none."""
        return next((text for key, text in self.more if key == name), "")


def citation_of(info: ArticleInfo, record: Citation | None = None) -> Citation:
    """Return how an article of the library is cited, with the rest of its record.

    What the library says of the article counts. Its authors are those of the record, if these make
    up its byline, else the names in it; a byline that is more than names counts as one.
    """
    kept = record or Citation("")
    same = bool(info.byline) and ", ".join(kept.authors) == info.byline
    return replace(
        kept,
        title=info.title,
        authors=kept.authors if same else names_in(info.byline),
        families=kept.families if same else (),
        outlet=info.outlet,
        day=info.publication.date if info.publication else None,
        issued="" if info.publication else kept.issued,
        language=info.language,
        address=info.address,
    )


def names_in(byline: str) -> tuple[str, ...]:
    """Return the names that a byline lists; one that has other words in it is a name by itself."""
    names = [name for name in _JOINED.split(byline) if name]
    if len(names) > 1 and all(_NAME.fullmatch(name) for name in names):
        return tuple(names)
    return (byline,) if byline else ()


def told(citation: Citation) -> str:
    """Return a citation in one line: “Author: “Title”. Outlet, 28 Jan 2022. Address”."""
    title = quoted(citation.title)
    if citation.authors:
        names = ", ".join(citation.authors)
        title = tr("{author}: {title}").format(author=names, title=title)
    where = (citation.outlet, short_date(citation.day) if citation.day else citation.issued)
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
    pairs = [(citation, info) for citation, info in fitted(citations, infos, same_address) if info]
    changes = [change for citation, info in pairs for change in _changes(citation, info)]
    return changes, len(pairs)


def fitted(
    citations: Iterable[Citation],
    infos: Sequence[ArticleInfo],
    same_address: Callable[[str], str],
) -> list[tuple[Citation, ArticleInfo | None]]:
    """Return every citation with the article that it fits, None where it fits none."""
    by_address = {same_address(info.address): info for info in infos if same_address(info.address)}
    by_title: dict[str, list[ArticleInfo]] = {}
    for info in infos:
        by_title.setdefault(_plain(info.title), []).append(info)
    pairs: list[tuple[Citation, ArticleInfo | None]] = []
    for citation in citations:
        alike = by_title.get(_plain(citation.title), [])
        found = by_address.get(same_address(citation.address) or "-")
        pairs.append((citation, found or (alike[0] if len(alike) == 1 else None)))
    return pairs


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
