"""Starting the window: which library it begins with, and where one is open on it already."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from reader import cli
from reader.app import first_library
from reader.locations import default_library, desktop_folder, preferences_file
from reader.session.preferences import Preferences
from reader.session.windows import Windows
from reader.storage import open_library

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


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has no such desktops")
@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_file_manager_and_browser_call_brings_the_window_to_the_front(
    tmp_path: Path, kind: str
) -> None:
    library = tmp_path / "talks of 2022.sqlite"
    open_library(library, create=True).close()
    preferences = Preferences(preferences_file())
    preferences.remember(library)
    preferences.save()
    words = "parallax://article/a1?library=talks%20of%202022"
    address = library.as_uri() if kind == "file" else words
    with subprocess.Popen(
        [sys.executable, "-c", _WINDOW, library], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        command = called_by_the_desktop(address)
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert said(done) == (0, "")
        assert "talks of 2022.sqlite is open already" in done.stdout
        assert first.wait(10) == 0, "the window has not heard of it"


def called_by_the_desktop(address: str) -> list[str]:
    """Return the command that the installed menu entry has for what is to be opened."""
    assert cli.main(["install-desktop"], lambda *_: 1) == 0
    (entry,) = (desktop_folder() / "applications").glob("*.desktop")
    (line,) = re.findall(r"^Exec=(.*) %u$", entry.read_text("utf-8"), re.MULTILINE)
    return [*shlex.split(line), address]


def test_a_start_with_nobody_there_opens_a_window_and_leaves_no_trace_of_it(
    tmp_path: Path,
) -> None:
    library = tmp_path / "library.sqlite"
    done = start("--library", library)
    assert (said(done), done.stdout) == ((0, ""), "")
    assert library.is_file()
    assert Windows().others(library) == []
