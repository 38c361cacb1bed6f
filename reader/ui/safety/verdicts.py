"""How decisions about what the program found, and workspaces, are said where a backup differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from reader.core.excerpt import excerpt
from reader.core.i18n import quoted, tr
from reader.core.kept_citations import KeptCitation
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling
from reader.storage import Difference, Differences, Workspace
from reader.ui.safety.entries import Entry

_T = TypeVar("_T")


def verdict_entries(found: Differences) -> list[Entry]:
    """Return an entry for each decision and workspace that the backup has otherwise."""
    numbers = {info.id: str(info.number) for info in found.infos}
    quotes = {one.id: quoted(excerpt(one.quote.exact, 40)) for one in found.quoted}

    def ruling(one: Ruling) -> str:
        names = {Related.ARTICLES: numbers, Related.ANNOTATIONS: quotes, Related.NAMED: quotes}
        sides = (names.get(one.related, {}).get(side, side) for side in (one.one, one.other))
        wording = tr("origin: {one} and {other}") if one.same else tr("origin: {one}, not {other}")
        return wording.format(**dict(zip(("one", "other"), sides, strict=True)))

    return [
        *_entries(found.rejections, _rejection),
        *_entries(found.dismissals, _dismissal),
        *_entries(found.rulings, ruling),
        *_entries(found.citations, _citation),
        *_entries(found.workspaces, _workspace, tr("arranged otherwise in the backup")),
    ]


def _entries(
    found: Difference[_T], told: Callable[[_T], str], otherwise: str = ""
) -> Iterator[Entry]:
    for one in found.only_in_backup:
        yield Entry(told(one), tr("only in the backup"))
    for then, _ in found.changed:
        yield Entry(told(then), otherwise or tr("decided otherwise in the backup"))
    for one in found.only_in_library:
        yield Entry(told(one), tr("not in the backup"))


def _rejection(one: Rejection) -> str:
    return tr("rejected passage {quote}").format(quote=quoted(excerpt(one.quote.exact, 80)))


def _workspace(one: Workspace) -> str:
    return tr("workspace “{name}”").format(name=excerpt(one.name, 80))


def _citation(one: KeptCitation) -> str:
    return tr("citation of “{title}”").format(title=excerpt(one.title, 80))


def _dismissal(one: Dismissal) -> str:
    here, there = (quoted(excerpt(words, 60)) for words in (one.here, one.there))
    return tr("dismissed difference {here} / {there}").format(here=here, there=there)
