"""What a session does with articles that are too long to be waited for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.core.changes import Changed
from reader.session.session import Session
from reader.storage import open_library, read
from tests.storage.values import draft


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library of one article."""
    path = tmp_path / "library.sqlite"
    open_library(path, create=True, beginning_with=[draft()]).close()
    return path


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """Return a session to which every article is long."""
    monkeypatch.setattr(read, "_LONG", 0)
    session = Session()
    yield session
    session.close()


def test_it_comes_later_and_is_there_from_then_on(
    qtbot: QtBot, session: Session, path: Path
) -> None:
    session.open(path)
    article_id = session.articles()[0].id
    with qtbot.waitSignal(session.came) as came:
        assert session.article_soon(article_id) is None
        assert session.article_soon(article_id) is None
    assert came.args is not None
    assert came.args[0].articles == {article_id}
    assert session.article_soon(article_id) is session.article(article_id)
    assert not session.damaged


def test_damage_found_apart_ends_all_writing(qtbot: QtBot, session: Session, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE time_expression SET value = '1999-01-01'")
        other.commit()
    session.open(path)
    with qtbot.waitSignal(session.came):
        assert session.article_soon(session.articles()[0].id) is None
    assert session.damaged
    assert not session.writable


def test_what_changed_or_was_closed_meanwhile_is_not_handed_over(
    qtbot: QtBot, session: Session, path: Path
) -> None:
    session.open(path)
    come: list[Changed] = []
    session.came.connect(come.append)
    session.article_soon(session.articles()[0].id)
    session.reload()
    qtbot.waitUntil(lambda: not session._apart.busy)
    assert not come
    session.article_soon(session.articles()[0].id)
    session.close()
    qtbot.wait(1)
    assert not come
