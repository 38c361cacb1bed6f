"""When the disk refuses to copy the log back, all is saved, and the person is warned."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.storage import Library, library_file, watched_file
from reader.storage.log import copy_back
from tests.storage.conftest import Opener
from tests.storage.values import highlight

SENTENCE = "The disk reports errors."


class Refusing(sqlite3.Connection):
    """A connection on which every statement fails with the code given."""

    code = 0

    def execute(self, *_: object) -> sqlite3.Cursor:
        error = sqlite3.OperationalError("refused")
        error.sqlite_errorcode = self.code
        raise error


@pytest.fixture
def refusing() -> Iterator[Refusing]:
    connection = sqlite3.connect(":memory:", factory=Refusing)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_IOERR_WRITE, "reports errors"),
        (sqlite3.SQLITE_IOERR_FSYNC, "reports errors"),
        (sqlite3.SQLITE_CANTOPEN, "reports errors"),
        (sqlite3.SQLITE_FULL, "almost full"),
    ],
)
def test_what_the_disk_refuses_is_told(refusing: Refusing, code: int, words: str) -> None:
    refusing.code = code
    assert words in copy_back(refusing)
    assert "all your changes are saved" in copy_back(refusing).lower()


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED])
def test_others_who_are_at_it_are_no_trouble(refusing: Refusing, code: int) -> None:
    refusing.code = code
    assert copy_back(refusing) == ""


def test_a_library_says_so_now_and_then_while_it_lasts(
    opener: Opener, library: Library, info: ArticleInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.apply(highlight(info, "one"))
    window = opener()
    answers = [SENTENCE, SENTENCE, ""]
    monkeypatch.setattr(watched_file, "copy_back", lambda _: answers.pop(0) if answers else "")
    monkeypatch.setattr(library_file, "_LOOK_EVERY", 3)
    said = []
    for number in range(7):
        window.apply(changes.SetSaidBy("a-one", f"Witness {number}"))
        said.append(window.notice)
    # Once it did, every change is another attempt: it may have gone.
    assert said == ["", "", SENTENCE, SENTENCE, "", "", ""]
    assert not window.read_only
    answers.append(SENTENCE)
    window.close()
    assert window.notice == SENTENCE
    answers.append(SENTENCE)
    assert opener().notice == SENTENCE
