"""The list of a library's articles, for people and for programs."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import TextIO

from reader.cli.tables import Column, table
from reader.core.article import ArticleInfo
from reader.core.i18n import tr
from reader.core.times import Publication
from reader.export.escape import folded, visible

_NARROWEST = 60
_WIDEST = 120


def as_json(articles: Sequence[ArticleInfo]) -> list[dict[str, object]]:
    """Return the articles as documented in docs/command-line.md."""
    return [
        {
            "number": article.number,
            "title": article.title,
            "outlet": article.outlet,
            "byline": article.byline,
            "language": article.language,
            "publication": _publication(article.publication),
            "address": article.address,
            "words": article.words,
            "file": article.source_name,
            "imported": article.imported_at.isoformat(),
        }
        for article in articles
    ]


def as_text(articles: Sequence[ArticleInfo], width: int | None = None) -> str:
    """Return the articles as a table, at most `width` cells wide (None: as wide as it is)."""
    if not articles:
        return tr("This library has no articles yet. Add some with: parallax import PATH")
    columns = (
        Column(tr("#"), right=True),
        Column(tr("Title"), flexible=True),
        Column(tr("Outlet"), flexible=True),
        Column(tr("Published")),
        Column(tr("Basis")),
        Column(tr("Address"), flexible=True),
        Column(tr("Words"), right=True),
    )
    return table(columns, [_row(article) for article in articles], width)


def terminal_width(stream: TextIO) -> int | None:
    """Return how wide a table on `stream` may be, or None where nobody looks at it."""
    if not stream.isatty():
        return None
    return min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)


def _row(article: ArticleInfo) -> tuple[str, ...]:
    publication = article.publication
    return (
        str(article.number),
        visible(folded(article.title)),
        visible(folded(article.outlet)),
        publication.date.isoformat() if publication else tr("unknown"),
        tr(publication.kind.value) if publication else "",
        visible(folded(article.address)),
        str(article.words),
    )


def _publication(publication: Publication | None) -> dict[str, str] | None:
    if publication is None:
        return None
    return {
        "date": publication.date.isoformat(),
        "earliest": publication.earliest.isoformat(),
        "latest": publication.latest.isoformat(),
        "basis": publication.kind.value,
        "evidence": publication.evidence,
    }
