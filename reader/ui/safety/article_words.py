"""How it is said what an article has otherwise in a backup."""

from __future__ import annotations

from collections.abc import Iterator

from reader.core.article import ArticleInfo
from reader.core.dates import short_date
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, tr
from reader.storage import Furniture

_FIELDS = {
    "title": "Title",
    "subtitle": "Subtitle",
    "byline": "Author",
    "outlet": "Outlet",
    "agencies": "Agencies",
    "dateline": "Date line",
    "language": "Language",
    "address": "Address",
}


def then_and_now(then: str, now: str) -> str:
    """Return what something is in the backup, and what it is in the library."""
    none = tr("none")
    return tr("{then} (now: {now})").format(
        then=excerpt(then, 80) or none, now=excerpt(now, 80) or none
    )


def changes_of_article(then: ArticleInfo, now: ArticleInfo) -> Iterator[str]:
    """Yield each field that differs, with what it is in the backup and now."""
    for name, label in _FIELDS.items():
        one, other = getattr(then, name), getattr(now, name)
        if one != other:
            yield tr("{field}: {value}").format(field=tr(label), value=then_and_now(one, other))
    if then.publication != now.publication:
        days = then_and_now(_published(then), _published(now))
        yield tr("{field}: {value}").format(field=tr("Published"), value=days)
    if then.revision_id != now.revision_id:
        words = (counted(one.words, "{n} word", "{n} words") for one in (then, now))
        yield tr("another text: {value}").format(value=then_and_now(*words))


def change_of_furniture(then: Furniture, now: Furniture) -> str:
    """Return how many lines count as furniture in the backup, and how many now."""
    lines = (counted(len(one.lines), "{n} line", "{n} lines") for one in (then, now))
    return tr("furniture: {value}").format(value=then_and_now(*lines))


def _published(info: ArticleInfo) -> str:
    return short_date(info.publication.date) if info.publication else ""
