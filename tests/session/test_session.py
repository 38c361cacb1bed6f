"""The session before a library that is made of values: what it keeps, forgets, says and when."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.core.article import Article, ArticleInfo
from reader.core.changes import Change, Changed, Kind, RemoveArticle
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status
from reader.core.errors import ReaderError
from reader.core.focus import Focus, Interval
from reader.core.passage import Quote, Span
from reader.core.remembering import remembered
from reader.session.jobs import Jobs
from reader.session.session import Session
from reader.session.windows import Windows

NOW = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
DAY = dt.date(2022, 1, 27)
CHANGE = RemoveArticle("x")
KEPT = {"articles", "article x", "article y", "annotations", "orphans", "claims"}
OF_X = {"annotations x", "orphans x", "claims x", "claims by id"}


def info(article_id: str) -> ArticleInfo:
    return ArticleInfo(
        article_id, 1, "r", "Title", "", "", "en", "", None, 1, "one.txt", imported_at=NOW
    )


def annotation(article_id: str) -> Annotation:
    quote = Quote("Ti", "", "tle")
    return Annotation(
        f"a-{article_id}", f"c-{article_id}", article_id, "r", Span(0, 2), quote, "",
        Stance.ASSERTS, NOW, NOW,
    )  # fmt: skip


class FakeLibrary:
    """Holds two articles with an annotation each, and remembers what was read from it."""

    def __init__(self, path: Path) -> None:
        self.path, self.name = path, path.stem
        self.read_only, self.notice = False, ""
        self.reads: set[str] = set()
        self.answer: Changed | ReaderError | None = Changed(frozenset())
        self.told: Changed | ReaderError | None = None
        self.asked: list[object] = []
        self.settings: dict[str, object] = {}
        self.ids = ["x", "y"]
        self.closed = False
        self.there = True

    def check_later(self) -> None:
        pass

    def at_one_moment(self) -> AbstractContextManager[object]:
        return nullcontext()

    def articles(self) -> tuple[ArticleInfo, ...]:
        self.reads.add("articles")
        return tuple(info(i) for i in self.ids)

    def article(self, article_id: str) -> Article:
        self.reads.add(f"article {article_id}")
        return Article(info(article_id), "Title", (), ())

    def annotations(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        self.reads.add(f"annotations {article_id or ''}".strip())
        return tuple(annotation(i) for i in self.ids if article_id in (None, i))

    def orphans(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        self.reads.add(f"orphans {article_id or ''}".strip())
        found = (annotation(i) for i in self.ids if article_id in (None, i))
        return tuple(replace(a, id=f"o-{a.article_id}", anchor=Anchor.ORPHAN) for a in found)

    def claims(self, article_id: str | None = None) -> tuple[Claim, ...]:
        self.reads.add(f"claims {article_id or ''}".strip())
        return tuple(Claim(f"c-{i}", Status.NONE, "", (), NOW, NOW) for i in self.ids)

    def annotations_by_id(self, ids: Collection[str]) -> tuple[Annotation, ...]:
        there = (*self.annotations(), *self.orphans())
        self.reads -= {"annotations", "orphans"}
        self.reads.add("annotations by id")
        return tuple(one for one in there if one.id in ids)

    def claims_by_id(self, ids: Collection[str]) -> tuple[Claim, ...]:
        self.reads.add("claims by id")
        found = (Claim(f"c-{i}", Status.NONE, "", (), NOW, NOW) for i in self.ids)
        return tuple(claim for claim in found if claim.id in ids)

    def apply(self, change: Change) -> Changed:
        return self._answered(change)  # type: ignore[return-value]

    def undo(self) -> Changed | None:
        return self._answered("undo")

    def redo(self) -> Changed | None:
        return self._answered("redo")

    def go_back_to(self, seq: int) -> Changed | None:
        return self._answered(seq)

    def history(self, *asked: object, **also: object) -> tuple[object, ...]:
        return (asked, also)

    def detail(self, seq: int) -> str:
        return f"about {seq}"

    def news(self) -> Changed | None:
        told, self.told = self.told, None
        if isinstance(told, ReaderError):
            raise told
        return told

    def setting(self, key: str) -> object | None:
        return self.settings.get(key)

    def set_setting(self, key: str, value: object) -> None:
        if isinstance(self.answer, ReaderError):
            raise self.answer
        self.settings[key] = value

    def is_in_place(self) -> bool:
        return self.there

    def is_altered(self) -> bool:
        return False

    def close(self) -> None:
        self.closed = True

    def _answered(self, asked: object) -> Changed | None:
        self.asked.append(asked)
        if isinstance(self.answer, ReaderError):
            raise self.answer
        return self.answer


class Opened:
    """A session on a fake library, with what it has said."""

    def __init__(self, folder: Path) -> None:
        self.libraries: list[FakeLibrary] = []
        self.how: list[dict[str, Any]] = []
        self.session = Session(windows=Windows(folder / "windows"), opener=self._open)  # type: ignore[arg-type]
        self.failed: list[str] = []
        self.changed: list[Changed] = []
        self.session.failed.connect(self.failed.append)
        self.session.changed.connect(self.changed.append)
        self.session.open(folder / "one.sqlite")

    def _open(self, path: Path, **how: Any) -> FakeLibrary:
        if path.name == "bad.sqlite":
            raise ReaderError("It cannot be opened.")
        self.libraries.append(FakeLibrary(path))
        self.how.append(how)
        return self.libraries[-1]

    @property
    def library(self) -> FakeLibrary:
        return self.libraries[-1]

    def read_all(self) -> set[str]:
        """Read everything there is and return what the library was asked for since the last."""
        for one in self.session.articles():
            self.session.article(one.id)
        self.session.all_annotations()
        self.session.orphans()
        self.session.claims()
        reads = set(self.library.reads)
        self.library.reads.clear()
        return reads


@pytest.fixture
def opened(qapp: object, tmp_path: Path) -> Iterator[Opened]:
    opened = Opened(tmp_path)
    yield opened
    opened.session.close()


def test_what_was_read_is_kept(opened: Opened) -> None:
    assert opened.read_all() == KEPT
    assert opened.read_all() == set()


def about(*kinds: Kind, articles: set[str] | None, **ids: set[str]) -> Changed:
    named = None if articles is None else frozenset(articles)
    return Changed(frozenset(kinds), named, **{key: frozenset(v) for key, v in ids.items()})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "read"),
    [
        (about(Kind.ARTICLES, articles=None), KEPT),
        (about(Kind.ARTICLES, articles={"x"}), {"articles", "article x", *OF_X}),
        (about(Kind.TIMES, articles={"x"}), {"article x"}),
        (about(Kind.TIMES, articles=None), {"article x", "article y"}),
        (
            about(Kind.ANNOTATIONS, articles={"y"}, annotations={"a-y"}),
            {"annotations by id", "claims by id"},
        ),
        (about(Kind.ANNOTATIONS, articles=None), {"annotations", "orphans", "claims"}),
        (
            about(Kind.CLAIMS, articles={"x"}, claims={"c-x"}, standing={"a-x"}),
            {"claims by id"},
        ),
        (about(articles=None), set()),
    ],
)
def test_exactly_what_has_changed_is_read_anew(
    opened: Opened, changed: Changed, read: set[str]
) -> None:
    opened.read_all()
    opened.library.answer = changed
    assert opened.session.perform(CHANGE)
    assert opened.read_all() == read
    opened.library.told = opened.library.answer
    opened.session.refresh()
    assert opened.read_all() == read
    assert opened.changed == [opened.library.answer] * 2


@pytest.mark.parametrize("act", ["perform", "undo", "redo", "go_back_to"])
def test_a_failed_save_changes_nothing_and_says_why(opened: Opened, act: str) -> None:
    opened.read_all()
    opened.session.set_current("a-x", "test")
    opened.library.answer = ReaderError("The disk is full.")
    argument: dict[str, tuple[Any, ...]] = {"perform": (CHANGE,), "go_back_to": (3,)}
    assert not getattr(opened.session, act)(*argument.get(act, ()))
    assert opened.failed == ["The disk is full."]
    assert opened.changed == []
    assert opened.session.current == "a-x"
    assert opened.read_all() == set()


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_nothing_to_undo_is_no_failure(opened: Opened, act: str) -> None:
    opened.library.answer = None
    assert not getattr(opened.session, act)()
    assert (opened.failed, opened.changed) == ([], [])


def test_going_back_and_the_history_reach_the_library(opened: Opened) -> None:
    assert opened.session.go_back_to(7)
    assert opened.library.asked == [7]
    asked: Any = opened.session.history(5, 9)
    assert asked == ((5, 9), {"moves": False})
    assert opened.session.detail(4) == "about 4"


def test_a_trouble_that_lasts_is_told_once(opened: Opened) -> None:
    for _ in range(3):
        opened.library.told = ReaderError("The disk is gone.")
        opened.session.refresh()
    assert opened.failed == ["The disk is gone."]
    opened.session.refresh()
    opened.library.told = ReaderError("The disk is gone.")
    opened.session.refresh()
    assert opened.failed == ["The disk is gone."] * 2
    assert opened.changed == []


def test_no_news_changes_nothing(opened: Opened) -> None:
    opened.read_all()
    opened.session.refresh()
    assert opened.read_all() == set()
    assert opened.changed == []


def test_the_current_annotation_is_given_up_when_it_is_gone(opened: Opened) -> None:
    heard: list[tuple[str, str]] = []
    opened.session.current_changed.connect(lambda *told: heard.append(told))
    opened.session.set_current("a-y", "column")
    opened.library.ids = ["x"]
    opened.library.told = Changed(frozenset({Kind.ARTICLES, Kind.ANNOTATIONS}))
    opened.session.refresh()
    assert heard == [("a-y", "column"), ("", "session")]


def test_an_orphan_is_an_annotation_with_no_words_in_the_text(opened: Opened) -> None:
    placed, orphan = opened.session.annotation("a-y"), opened.session.annotation("o-y")
    assert placed is not None
    assert orphan is not None
    assert orphan.anchor is Anchor.ORPHAN
    assert opened.session.words_at(orphan) == ""
    assert opened.session.words_at(placed) == opened.session.article("y").text[:2] != ""
    assert opened.session.annotation("gone") is None


def test_the_focus_has_no_echo(opened: Opened) -> None:
    heard: list[tuple[Focus, str]] = []

    def echo(focus: Focus, origin: str) -> None:
        heard.append((focus, origin))
        opened.session.set_focus(focus, "echo")

    opened.session.focus_changed.connect(echo)
    there = Focus(Interval(DAY, DAY), "x", 3)
    opened.session.set_focus(there, "column")
    opened.session.set_focus(Focus(Interval(DAY, DAY), "x", 3), "timeline")
    assert heard == [(there, "column")]
    assert opened.session.focus == there


def test_a_period_is_told_once_and_ends_with_its_library(opened: Opened) -> None:
    heard: list[object] = []
    opened.session.period_changed.connect(heard.append)
    period = Interval(DAY, DAY)
    opened.session.set_period(period)
    opened.session.set_period(Interval(DAY, DAY))
    assert opened.session.period == period
    opened.session.close()
    assert heard == [period, None]


def test_the_current_annotation_has_no_echo(opened: Opened) -> None:
    heard: list[str] = []

    def echo(annotation_id: str, origin: str) -> None:
        heard.append(origin)
        opened.session.set_current(annotation_id, "echo")

    opened.session.current_changed.connect(echo)
    opened.session.set_current("a-x", "panel")
    assert heard == ["panel"]


def test_a_library_that_cannot_be_opened_leaves_the_present_one(
    opened: Opened, tmp_path: Path
) -> None:
    token = opened.session.windows.token
    opened.read_all()
    with pytest.raises(ReaderError):
        opened.session.open(tmp_path / "bad.sqlite")
    assert [library.closed for library in opened.libraries] == [False]
    assert opened.session.windows.is_open(token)
    assert len(list((tmp_path / "windows").iterdir())) == 1
    assert opened.read_all() == set()


def test_another_library_comes_with_nothing_of_the_one_before(
    opened: Opened, tmp_path: Path
) -> None:
    before, token = opened.library, opened.session.windows.token
    opened.read_all()
    opened.session.set_current("a-x", "test")
    opened.session.set_focus(Focus(Interval(DAY, DAY)), "test")
    of_text = remembered(8)(str.upper)
    of_text("the text of an article")
    opened.session.open(tmp_path / "two.sqlite")
    assert before.closed
    assert of_text.cache_info().currsize == 0, "no text of a closed library is kept"
    assert (opened.session.current, opened.session.focus) == ("", None)
    assert opened.read_all() == KEPT
    assert not opened.session.windows.is_open(token)
    assert opened.how[0]["who"] != opened.how[1]["who"]
    assert opened.how[1]["who"].endswith("#" + opened.session.windows.token)
    assert opened.how[1]["presence"] is opened.session.windows


@pytest.mark.parametrize("error", [ReaderError("Its disk is gone."), KeyError("a bug")])
def test_one_that_cannot_be_closed_leaves_nothing_open_behind_it(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    before, token = opened.library, opened.session.windows.token

    def fail() -> None:
        raise error

    monkeypatch.setattr(before, "close", fail)
    if isinstance(error, ReaderError):
        opened.session.open(tmp_path / "two.sqlite")
        assert opened.session.writable
        assert opened.failed == ["Its disk is gone."]
    else:
        with pytest.raises(KeyError):
            opened.session.open(tmp_path / "two.sqlite")
        assert opened.library is not before
        assert opened.library.closed
        assert opened.session.library is None
        assert not list((tmp_path / "windows").iterdir())
    assert not opened.session.windows.is_open(token)


def test_without_a_library_there_is_nothing_and_nothing_can_be_done(opened: Opened) -> None:
    opened.session.close()
    session = opened.session
    assert (session.articles(), session.claims(), session.history(5)) == ((), {}, ())
    assert (session.writable, session.setting("x"), session.detail(1)) == (False, None, "")
    assert not session.perform(CHANGE)
    assert opened.failed == ["No library is open."]
    session.refresh()
    session.set_setting("x", 1)
    assert opened.libraries[0].settings == {}


def test_settings_are_kept_where_they_can_be(opened: Opened) -> None:
    assert opened.session.set_setting("x", 1)
    assert opened.session.setting("x") == 1
    opened.library.answer = ReaderError("The disk is full.")
    assert not opened.session.set_setting("x", 2)
    assert opened.failed == ["The disk is full."]
    opened.library.read_only = True
    opened.session.set_setting("x", 3)
    assert opened.session.setting("x") == 1
    assert not opened.session.writable


def test_a_call_from_another_start_is_passed_on_once(opened: Opened, tmp_path: Path) -> None:
    heard: list[bool] = []
    opened.session.called.connect(lambda: heard.append(True))
    opened.session.refresh()
    Windows(tmp_path / "windows").hand_over(tmp_path / "one.sqlite", 0)
    assert heard == []
    (tmp_path / "windows" / f"{opened.session.windows.token}.call").touch()
    opened.session.refresh()
    opened.session.refresh()
    assert heard == [True]


def test_jobs_are_answered_on_the_windows_own_thread_in_order(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    told_of: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: told_of.append(told[0]))
    jobs = Jobs()
    answers: list[tuple[str, bool]] = []
    here = threading.get_ident()

    def told(text: object) -> None:
        answers.append((str(text), threading.get_ident() == here))

    def refuse() -> None:
        raise ReaderError("It cannot be read.")

    def break_down() -> None:
        raise ZeroDivisionError("by nothing")

    def elsewhere() -> bool:
        return threading.get_ident() == here

    with qtbot.waitSignal(jobs.idle):
        jobs.submit(elsewhere, told, told)
        jobs.submit(refuse, told, told)
        jobs.submit(break_down, told, told)
    assert answers[:2] == [("False", True), ("It cannot be read.", True)]
    # What was raised is for the report; to the person it says nothing.
    assert answers[2][0].startswith("An error in Parallax interrupted this. Your library is safe:")
    assert answers[2][1]
    assert told_of == [ZeroDivisionError]
    jobs.submit(elsewhere, told, told)
    jobs.finish()
    qtbot.wait(1)
    assert len(answers) == 3
    assert not jobs.busy
