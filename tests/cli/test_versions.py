"""What a report of an error should name."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader import cli
from reader.storage import sqlite_version

ROOT = Path(__file__).parents[2]
Captured = pytest.CaptureFixture[str]


def no_window(_: Path | None, _new: bool) -> int:
    pytest.fail("a window was opened")


def test_verbose_names_versions_and_places_and_nothing_secret(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "jane"
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("PARALLAX_TOKEN", "hunter2")
    toolkit = [("Qt", "6.0"), ("Screen plugin", "offscreen")]
    assert cli.main(["--version", "--verbose"], no_window, lambda: toolkit) == 0
    told = dict(re.findall(r"^([^:]+): +(.*)$", capsys.readouterr().out, re.MULTILINE))
    assert told["Parallax Reader"] == f"{reader.__version__} (checkout)"
    assert told["Python"].startswith(".".join(map(str, sys.version_info[:3])))
    assert told["SQLite"] == sqlite_version()
    assert told["Qt"] == "6.0"
    assert told["Screen plugin"] == "offscreen"
    assert told["Log"].startswith("~")
    assert told["Log"].endswith("parallax.log")
    assert re.search(r"lxml \d", told["Packages"])
    assert not any("jane" in value or "hunter2" in value for value in told.values())
    assert not home.exists()


def test_where_the_toolkit_cannot_be_loaded_it_says_why(capsys: Captured) -> None:
    def broken() -> list[tuple[str, str]]:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert cli.main(["--verbose", "--version"], no_window, broken) == 0
    assert re.search(r"^Qt: +libEGL.so.1: cannot open", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.parametrize(("platform", "told"), [("offscreen", "offscreen"), ("xcb", "no screen")])
def test_the_program_asks_the_toolkit_itself(platform: str, told: str) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": platform}
    env.pop("DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--version", "--verbose"],
        cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("Screen plugin:"))
    assert told in line
