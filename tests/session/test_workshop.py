"""Questions answered in the background, a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.core.errors import ReaderError
from reader.session.workshop import Answers, Bench, Key, Workshop
from reader.storage import (
    DiskFullError,
    LibraryLockedError,
    LibraryMovedError,
    LibraryUnreachableError,
)


class Doubling:
    """Doubles numbers two at a time; of a sum, its parts must be doubled first."""

    def __init__(self) -> None:
        self.shop: Workshop | None = None
        self.slices: list[tuple[Key, ...]] = []
        self.trouble: ReaderError | None = None

    def doubles(self, keys: tuple[Key, ...]) -> Callable[[], Answers]:
        self.slices.append(keys)
        return lambda: {key: 2 * key[1] for key in keys if key[1] < 100}

    def total(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        assert self.shop is not None
        parts = [("double", n) for n in keys[0][1]]
        self.shop.ask(parts)
        if not all(self.shop.has(part) for part in parts):
            return None
        values = [self.shop.known(part) for part in parts]
        return lambda: {keys[0]: sum(values)}

    def failing(self, keys: tuple[Key, ...]) -> Callable[[], Answers]:
        def fail() -> Answers:
            message = f"not {keys}"
            raise ReaderError(message)

        return fail

    def reads(self, keys: tuple[Key, ...]) -> Callable[[], Answers]:
        self.slices.append(keys)

        def read() -> Answers:
            if self.trouble is not None:
                raise self.trouble
            if ("read", 13) in keys:
                message = "13 cannot be read"
                raise ReaderError(message)
            return {key: str(key[1]) for key in keys}

        return read

    def joined(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        assert self.shop is not None
        parts = [("read", n) for n in keys[0][1]]
        self.shop.ask(parts)
        if not all(self.shop.has(part) for part in parts):
            return None
        values = [self.shop.known(part) for part in parts]
        return lambda: {keys[0]: " ".join(values)}


@pytest.fixture
def doubling() -> Doubling:
    return Doubling()


@pytest.fixture
def shop(doubling: Doubling, qtbot: QtBot) -> Iterator[Workshop]:
    shop = Workshop(
        {
            "double": Bench(doubling.doubles, 2),
            "total": Bench(doubling.total),
            "fail": Bench(doubling.failing),
            "read": Bench(doubling.reads, 4),
            "join": Bench(doubling.joined),
        }
    )
    doubling.shop = shop
    yield shop
    shop.finish()


def test_a_question_is_answered_once(shop: Workshop, doubling: Doubling, qtbot: QtBot) -> None:
    assert shop.get(("double", 4)) is None
    assert shop.get(("double", 4)) is None
    qtbot.waitUntil(lambda: shop.get(("double", 4)) == 8)
    assert shop.get(("double", 4)) == 8
    assert (doubling.slices, shop.counts["double"], shop.busy) == ([(("double", 4),)], 1, False)


def test_questions_are_answered_in_slices(shop: Workshop, doubling: Doubling, qtbot: QtBot) -> None:
    answered: list[tuple[Key, ...]] = []
    shop.answered.connect(answered.append)
    shop.ask([("double", n) for n in range(5)])
    assert shop.waiting("double") == 5
    qtbot.waitUntil(lambda: not shop.waiting("double"))
    assert [len(keys) for keys in answered] == [1, 2, 2] or [len(k) for k in answered] == [2, 2, 1]
    assert shop.counts["double"] == 5


def test_what_is_needed_first_is_answered_first(shop: Workshop, qtbot: QtBot) -> None:
    key = ("total", (1, 2, 3))
    assert shop.get(key) is None
    qtbot.waitUntil(lambda: shop.get(key) == 12)


def test_a_question_without_an_answer_is_answered_with_nothing(
    shop: Workshop, qtbot: QtBot
) -> None:
    shop.ask([("double", 100)])
    qtbot.waitUntil(lambda: shop.has(("double", 100)))
    assert shop.known(("double", 100)) is None


def test_what_is_forgotten_meanwhile_is_worked_out_anew(
    shop: Workshop, doubling: Doubling, qtbot: QtBot
) -> None:
    answered: list[tuple[Key, ...]] = []
    shop.answered.connect(answered.append)
    shop.ask([("double", 1)])
    shop.forget(lambda key: key[0] == "double")
    assert not shop.waiting("double")
    shop.ask([("double", 1)])
    qtbot.waitUntil(lambda: shop.has(("double", 1)))
    assert (len(doubling.slices), answered) == (2, [(("double", 1),)])


def test_a_failure_is_told_and_the_rest_goes_on(shop: Workshop, qtbot: QtBot) -> None:
    told: list[ReaderError] = []
    shop.failed.connect(told.append)
    shop.ask([("fail", 1), ("double", 1)])
    qtbot.waitUntil(lambda: shop.has(("double", 1)) and bool(told))
    assert not shop.has(("fail", 1))
    assert not shop.busy


def test_a_failure_of_what_was_forgotten_meanwhile_is_not_told(
    shop: Workshop, qtbot: QtBot
) -> None:
    told: list[ReaderError] = []
    shop.failed.connect(told.append)
    shop.ask([("fail", 1)])
    shop.forget(lambda _: True)
    shop.ask([("double", 1)])
    qtbot.waitUntil(lambda: shop.has(("double", 1)))
    assert not told


@pytest.mark.parametrize(
    "kind", [LibraryMovedError, LibraryUnreachableError, LibraryLockedError, DiskFullError]
)
def test_a_library_that_cannot_be_read_is_asked_and_told_once_until_it_can_be(
    shop: Workshop, doubling: Doubling, qtbot: QtBot, kind: type[ReaderError]
) -> None:
    told: list[ReaderError] = []
    shop.failed.connect(told.append)
    doubling.trouble = kind("talks.sqlite")
    key = ("join", (1, 2, 3))
    shop.ask([key, ("double", 1)])
    qtbot.wait(100)
    shop.ask([("read", 4), key])
    qtbot.wait(100)
    assert doubling.slices == [(("double", 1),), (("read", 1), ("read", 2), ("read", 3))]
    assert (told, shop.busy) == ([doubling.trouble], False)
    doubling.trouble = None
    shop.resume()
    qtbot.waitUntil(lambda: shop.known(key) == "1 2 3")
    assert shop.has(("read", 4))
    assert len(told) == 1


def test_what_cannot_be_read_alone_keeps_nothing_else_from_being_read(
    shop: Workshop, doubling: Doubling, qtbot: QtBot
) -> None:
    told: list[ReaderError] = []
    shop.failed.connect(told.append)
    shop.ask([("join", (12, 13, 14)), ("join", (12, 14))])
    qtbot.waitUntil(lambda: shop.has(("join", (12, 14))))
    qtbot.wait(50)
    assert [str(error) for error in told] == ["13 cannot be read"]
    assert doubling.slices.count((("read", 13),)) == 1
    assert not shop.has(("join", (12, 13, 14)))
    # What has changed is asked anew.
    shop.forget(lambda key: key == ("read", 13))
    shop.ask([("read", 13)])
    qtbot.waitUntil(lambda: doubling.slices.count((("read", 13),)) == 2)


def test_nobody_is_answered_after_the_end(shop: Workshop) -> None:
    shop.ask([("double", 1)])
    shop.finish()
    assert not shop.has(("double", 1))
    assert not shop.busy
