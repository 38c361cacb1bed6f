"""How a backup differs from the library as it is now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Container, Hashable, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from reader.core.article import ArticleInfo, BlockKind
from reader.core.claim import Annotation, Claim, TagStyle
from reader.core.events import EventNote
from reader.core.frozen import frozen
from reader.core.kept_citations import KeptCitation
from reader.core.settings import WORKSPACES
from reader.core.times import TimeCorrection
from reader.core.verdicts import Dismissal, Rejection, Ruling
from reader.storage.connection import translated
from reader.storage.opening import BUSY_SECONDS, open_library
from reader.storage.protocol import Library
from reader.storage.reading_only import connect_to_read

_FURNITURE = (
    "SELECT article.id, article.revision_id, ordinal FROM article LEFT JOIN block"
    " ON block.revision_id = article.revision_id AND kind = ? ORDER BY ordinal"
)


class _Thing(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T")
U = TypeVar("U", bound=_Thing)


@frozen
class Difference(Generic[T]):
    """How the things of one kind differ; `changed` pairs what the backup has with what is there."""

    only_in_backup: tuple[T, ...]
    only_in_library: tuple[T, ...]
    changed: tuple[tuple[T, T], ...]

    @property
    def count(self) -> int:
        """How many things differ."""
        return len(self.only_in_backup) + len(self.only_in_library) + len(self.changed)


Heed = Callable[[], object]
"""Raises an error when what is done is no longer wanted."""

_ALIKE: Difference[Any] = Difference((), (), ())


@frozen
class Furniture:
    """Which lines of an article's text count among its furniture."""

    id: str
    revision_id: str
    lines: tuple[int, ...]


@frozen
class Workspace:
    """How columns and panes are arranged under a name."""

    name: str
    arrangement: object


@frozen
class Differences:
    """How a backup differs from the library: what restoring it would bring back and take away.

    Orphans are among the annotations. `infos` and `quoted` are the articles and annotations of
    both, as they are in the library where they are in both, to name what differs by. What is in
    the trash of one is among `trashed` and `removed` where the other has it nowhere; what the other
    has outside its trash is only there.
    """

    articles: Difference[ArticleInfo]
    annotations: Difference[Annotation]
    claims: Difference[Claim]
    corrections: Difference[TimeCorrection]
    tag_styles: Difference[TagStyle]
    events: Difference[EventNote]
    infos: tuple[ArticleInfo, ...] = ()
    quoted: tuple[Annotation, ...] = ()
    rejections: Difference[Rejection] = _ALIKE
    dismissals: Difference[Dismissal] = _ALIKE
    rulings: Difference[Ruling] = _ALIKE
    citations: Difference[KeptCitation] = _ALIKE
    trashed: Difference[ArticleInfo] = _ALIKE
    removed: Difference[Annotation] = _ALIKE
    furniture: Difference[Furniture] = _ALIKE
    workspaces: Difference[Workspace] = _ALIKE

    @property
    def count(self) -> int:
        """How many things differ in all."""
        kinds = (
            self.articles, self.annotations, self.claims, self.corrections, self.tag_styles,
            self.events, self.rejections, self.dismissals, self.rulings,
            self.citations, self.trashed, self.removed, self.furniture, self.workspaces,
        )  # fmt: skip
        return sum(kind.count for kind in kinds)


def compare(backup: Path, library: Path, heed: Heed = lambda: None) -> Differences:
    """Return how a backup differs from the library as it is now; nothing is written.

    Opens both for itself. `heed` is called between two steps, of which none takes longer than
    reading all annotations: what it raises ends the comparison. Raises a LibraryError when either
    cannot be read.
    """
    with (
        closing(open_library(backup, read_only=True)) as then,
        closing(open_library(library, read_only=True)) as now,
    ):
        found = _differences(then, now, heed)
    both = {info.id for info in found.infos}
    both -= {info.id for info in found.articles.only_in_backup}
    both -= {info.id for info in found.articles.only_in_library}
    furniture = _difference(_furniture(backup, both), _furniture(library, both), _counts_otherwise)
    return replace(found, furniture=furniture)


def _furniture(path: Path, articles: Collection[str]) -> dict[str, Furniture]:
    with translated(path):
        connection, let_go = connect_to_read(path.absolute(), BUSY_SECONDS, lambda _: None)
        try:
            rows = connection.execute(_FURNITURE, (BlockKind.FURNITURE,)).fetchall()
        finally:
            connection.close()
            let_go()
    lines: dict[tuple[str, str], list[int]] = {
        (str(row["id"]), str(row["revision_id"])): [] for row in rows if row["id"] in articles
    }
    for row in rows:
        if row["id"] in articles and row["ordinal"] is not None:
            lines[str(row["id"]), str(row["revision_id"])].append(int(row["ordinal"]))
    return {one: Furniture(one, text, tuple(found)) for (one, text), found in lines.items()}


def _counts_otherwise(then: Furniture, now: Furniture) -> bool:
    return then.revision_id == now.revision_id and then.lines != now.lines


def _differences(then: Library, now: Library, heed: Heed) -> Differences:
    def both(read: Callable[[Library], T]) -> tuple[T, T]:
        heed()
        first = read(then)
        heed()
        return first, read(now)

    trash, trash_now = both(lambda one: one.trash())
    articles, articles_now = both(lambda one: _by_id(one.articles()))
    verdicts, verdicts_now = both(lambda one: one.verdicts())
    annotations, annotations_now = both(lambda one: _by_id(_all_annotations(one)))
    claims, claims_now = both(lambda one: _by_id(one.claims()))
    heed()
    return Differences(
        articles=_difference(articles, articles_now),
        annotations=_difference(annotations, annotations_now, _says_another_thing),
        claims=_difference(claims, claims_now),
        corrections=_difference(
            _by_words(then.corrections()), _by_words(now.corrections()), _reads_otherwise
        ),
        tag_styles=_difference(
            {style.name: style for style in then.tag_styles()},
            {style.name: style for style in now.tag_styles()},
        ),
        events=_difference(
            {note.interval: note for note in then.events()},
            {note.interval: note for note in now.events()},
        ),
        rejections=_difference(
            _by_id(verdicts.rejections), _by_id(verdicts_now.rejections), _never
        ),
        dismissals=_difference(_by_id(verdicts.dismissals), _by_id(verdicts_now.dismissals)),
        rulings=_difference(_by_id(verdicts.rulings), _by_id(verdicts_now.rulings)),
        citations=_difference(_by_id(then.citations()), _by_id(now.citations())),
        trashed=_apart(
            {one.info.id: one.info for one in trash.articles},
            {one.info.id: one.info for one in trash_now.articles},
            articles | articles_now,
        ),
        removed=_apart(
            {one.annotation.id: one.annotation for one in trash.annotations},
            {one.annotation.id: one.annotation for one in trash_now.annotations},
            annotations | annotations_now,
        ),
        workspaces=_difference(_workspaces(then), _workspaces(now)),
        infos=tuple((articles | articles_now).values()),
        quoted=tuple((annotations | annotations_now).values()),
    )


def _all_annotations(library: Library) -> tuple[Annotation, ...]:
    return (*library.annotations(), *library.orphans())


def _workspaces(library: Library) -> dict[str, Workspace]:
    kept = library.setting(WORKSPACES)
    found = kept.items() if isinstance(kept, dict) else ()
    return {str(name): Workspace(str(name), one) for name, one in found}


def _by_id(things: Iterable[U]) -> dict[str, U]:
    return {thing.id: thing for thing in things}


def _by_words(
    corrections: Iterable[TimeCorrection],
) -> dict[tuple[str, str, int], TimeCorrection]:
    """Return corrections by article, words, and how often the same words were corrected before.

    By place, one would not find those of an article that has got another text since.
    """
    seen: dict[tuple[str, str], int] = defaultdict(int)
    found = {}
    for one in corrections:
        words = (one.article_id, one.quote.exact)
        found[(*words, seen[words])] = one
        seen[words] += 1
    return found


def _says_another_thing(then: Annotation, now: Annotation) -> bool:
    """Tell whether two states of an annotation differ in more than follows from another text."""
    if then.revision_id != now.revision_id and then.quote.exact == now.quote.exact:
        then = replace(then, revision_id=now.revision_id, span=now.span, quote=now.quote)
    return then != now


def _reads_otherwise(then: TimeCorrection, now: TimeCorrection) -> bool:
    return (then.value, then.begin, then.end_date) != (now.value, now.begin, now.end_date)


def _never(then: object, now: object) -> bool:  # noqa: ARG001
    # A rejection only ever moves with its words.
    return False


def _apart(then: dict[str, T], now: dict[str, T], elsewhere: Container[str]) -> Difference[T]:
    """Return what is in one trash and neither in the other nor outside of both."""
    return Difference(
        tuple(one for key, one in then.items() if key not in now and key not in elsewhere),
        tuple(one for key, one in now.items() if key not in then and key not in elsewhere),
        (),
    )


def _differ(then: object, now: object) -> bool:
    return then != now


_K = TypeVar("_K", bound=Hashable)


def _difference(
    then: Mapping[_K, T], now: Mapping[_K, T], differ: Callable[[T, T], bool] = _differ
) -> Difference[T]:
    both = ((thing, now[key]) for key, thing in then.items() if key in now)
    return Difference(
        only_in_backup=tuple(thing for key, thing in then.items() if key not in now),
        only_in_library=tuple(thing for key, thing in now.items() if key not in then),
        changed=tuple((one, other) for one, other in both if differ(one, other)),
    )
