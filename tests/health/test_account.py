"""What is told of an error: where it came from, never what it quotes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.health.account import account_of, place_of, shortened

SECRET = "the words of an article"


def raised(act: Callable[[], object]) -> Exception:
    try:
        act()
    except Exception as error:  # noqa: BLE001 - whatever it is
        return error
    pytest.fail("nothing was raised")


def lookup() -> object:
    empty: dict[str, str] = {}
    return empty[SECRET]


def decode() -> object:
    return SECRET.encode().decode("utf-16")


def convert() -> object:
    return int(SECRET)


def wrap() -> object:
    try:
        return lookup()
    except KeyError as error:
        raise RuntimeError(SECRET) from error


def describe() -> object:
    raise TypeError(SECRET)


def open_it() -> object:
    return Path(f"/nowhere/{SECRET}").read_text()


@pytest.mark.parametrize("act", [lookup, decode, convert, wrap, describe, open_it])
def test_no_words_of_anybody_are_told(act: Callable[[], object]) -> None:
    account = account_of(raised(act))
    assert not any(word in account for word in ("words", "article"))
    assert re.search(rf"test_account\.py:\d+ {act.__name__}$", account, re.MULTILINE)


def test_the_kind_and_each_place_are_told_the_cause_first() -> None:
    lines = account_of(raised(wrap)).splitlines()
    assert [line.split()[-1] for line in lines if ".py:" in line] == [
        "wrap", "lookup", "raised", "wrap",
    ]  # fmt: skip
    assert lines.index("KeyError") < lines.index("which led to:") < lines.index("RuntimeError")


def test_what_python_says_of_its_own_names_is_told() -> None:
    account = account_of(raised(lambda: Path.no_such_thing))  # type: ignore[attr-defined]
    assert account.endswith("AttributeError: type object 'Path' has no attribute 'no_such_thing'")
    assert account_of(raised(open_it)).endswith("FileNotFoundError: [Errno 2]")


def test_a_recursion_without_end_is_cut_short() -> None:
    def endless(depth: int) -> int:
        return endless(depth + 1)

    account = account_of(raised(lambda: endless(0)))
    assert len(account.splitlines()) < 60
    assert " more …" in account


def test_the_same_error_has_the_same_place_and_another_has_not() -> None:
    assert place_of(raised(lookup)) == place_of(raised(lookup))
    assert place_of(raised(lookup)) != place_of(raised(convert))
    assert SECRET not in place_of(raised(lookup))


def test_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jane"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "jane"))
    assert shortened(tmp_path / "jane" / "x") == f"~{Path('/x')}"
    assert shortened(tmp_path / "jane") == "~"
    assert shortened(tmp_path / "janet") == str(tmp_path / "janet")
