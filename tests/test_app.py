"""Starting the window: which library it begins with, and where one is open on it already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.app import first_library
from reader.locations import default_library
from reader.session.preferences import Preferences
from reader.session.windows import Windows

ROOT = Path(__file__).parent.parent
_WINDOW = """
import sys, time
from pathlib import Path
from reader.session.windows import Windows
windows = Windows()
windows.enter(Path(sys.argv[1]))
print("open", flush=True)
until = time.monotonic() + 60
while not windows.called() and time.monotonic() < until:
    time.sleep(0.01)
windows.leave()
"""


def start(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        cwd=ROOT,
        env={**os.environ, "PARALLAX_QUIT_AFTER_PAINT": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def said(done: subprocess.CompletedProcess[str]) -> tuple[int, str]:
    """Return the exit code and what was complained of, but for what the test's screen cannot do."""
    lines = [line for line in done.stderr.splitlines() if "This plugin does not" not in line]
    return done.returncode, "\n".join(lines)


def test_it_begins_with_what_is_asked_for_else_the_last_else_the_persons_own(
    tmp_path: Path,
) -> None:
    preferences = Preferences(tmp_path / "preferences.json")
    last = tmp_path / "last.sqlite"
    assert first_library(preferences, None) == default_library()
    preferences.remember(last)
    assert first_library(preferences, None) == default_library()
    last.touch()
    assert first_library(preferences, None) == last
    assert first_library(preferences, tmp_path / "asked.sqlite") == tmp_path / "asked.sqlite"


@pytest.mark.parametrize("second", [False, True])
def test_a_second_start_hands_over_unless_told_not_to(tmp_path: Path, second: bool) -> None:
    library = tmp_path / "library.sqlite"
    with subprocess.Popen(
        [sys.executable, "-c", _WINDOW, library], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        done = start("--library", library, *(["--new-window"] if second else []))
        if second:
            first.terminate()
        assert said(done) == (0, "")
        if second:
            assert done.stdout == ""
            assert library.is_file()
        else:
            assert "library.sqlite is open already" in done.stdout
            assert "--new-window" in done.stdout
            assert not library.exists()


def test_a_start_with_nobody_there_opens_a_window_and_leaves_no_trace_of_it(
    tmp_path: Path,
) -> None:
    library = tmp_path / "library.sqlite"
    done = start("--library", library)
    assert (said(done), done.stdout) == ((0, ""), "")
    assert library.is_file()
    assert Windows().others(library) == []
