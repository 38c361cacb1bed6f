from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.core.article import ArticleInfo
from reader.core.changes import ImportArticles
from reader.storage import Library, open_library
from tests.storage.values import Clock, draft, highlight, resolver


@pytest.fixture
def clock() -> Clock:
    return Clock()


Opener = Callable[..., Library]


@pytest.fixture
def opener(tmp_path: Path, clock: Clock) -> Iterator[Opener]:
    """Opens libraries and closes them all after the test."""
    opened: list[Library] = []

    def opens(path: Path | None = None, **options: object) -> Library:
        given: dict[str, object] = {
            "create": True,
            "now": clock,
            "resolver": resolver,
            "busy_seconds": 0.05,
            **options,
        }
        library = open_library(path or tmp_path / "library.sqlite", **given)  # type: ignore[arg-type]
        opened.append(library)
        return library

    yield opens
    for library in opened:
        library.close()


@pytest.fixture
def library(opener: Opener) -> Library:
    """An empty library."""
    return opener()


@pytest.fixture
def info(library: Library) -> ArticleInfo:
    """The one article that has been put in `library`."""
    library.apply(ImportArticles((draft(),)))
    return library.articles()[0]


@pytest.fixture
def made(opener: Opener, tmp_path: Path) -> Path:
    """A closed library with one article and one annotation."""
    library = opener()
    library.apply(ImportArticles((draft(),)))
    library.apply(highlight(library.articles()[0], "one"))
    library.close()
    return tmp_path / "library.sqlite"
