from __future__ import annotations

import shutil
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


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with nothing in it, made once and copied for each test."""
    path = tmp_path_factory.mktemp("empty") / "library.sqlite"
    open_library(path, create=True, now=Clock(), resolver=resolver).close()
    return path


@pytest.fixture
def library(opener: Opener, empty: Path, tmp_path: Path) -> Library:
    """An empty library."""
    shutil.copy(empty, tmp_path)
    return opener()


@pytest.fixture
def info(library: Library) -> ArticleInfo:
    """The one article that has been put in `library`."""
    library.apply(ImportArticles((draft(),)))
    return library.articles()[0]


@pytest.fixture
def made(library: Library, tmp_path: Path) -> Path:
    """A closed library with one article and one annotation."""
    library.apply(ImportArticles((draft(),)))
    library.apply(highlight(library.articles()[0], "one"))
    library.close()
    return tmp_path / "library.sqlite"
