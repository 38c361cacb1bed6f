"""Libraries that a file manager hands over."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import cli
from reader.cli.commands import COMMANDS

Captured = pytest.CaptureFixture[str]


def opened(*arguments: str) -> tuple[int, list[tuple[Path | None, bool]]]:
    """Return the exit code and what windows were asked for."""
    asked: list[tuple[Path | None, bool]] = []

    def window(library: Path | None, new: bool) -> int:
        asked.append((library, new))
        return 0

    return cli.main(arguments, window), asked


@pytest.mark.parametrize("name", ["talks.sqlite", "two words & 100 %.parallax", "переговори.db"])
def test_an_address_or_a_path_of_a_file_opens_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch()
    for word in (path.as_uri(), path.as_uri().replace("file:", "FILE:"), str(path)):
        assert opened(word) == (0, [(path, False)])
    assert opened("-platform", "offscreen", str(path)) == (0, [(path, False)])


def test_a_file_beside_one_needs_no_folder_but_a_command_stays_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("talks", *COMMANDS):
        Path(name).touch()
    assert opened("talks") == (0, [(Path("talks"), False)])
    assert opened("list")[1] == []
    assert "talks" not in capsys.readouterr().err


@pytest.mark.parametrize("word", ["/nowhere/talks.sqlite", "file:///nowhere/talks.sqlite"])
def test_what_is_not_there_is_not_made(word: str, capsys: Captured) -> None:
    assert opened(word) == (2, [])
    assert capsys.readouterr().err.startswith("parallax: /nowhere/talks.sqlite is not there.")


def test_a_word_that_is_nothing_is_still_no_command(tmp_path: Path, capsys: Captured) -> None:
    assert opened("frobnicate") == (2, [])
    assert "frobnicate" in capsys.readouterr().err
