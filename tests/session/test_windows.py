"""Open windows know of one another, through crashes and on folders that cannot be used."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.changes import ImportArticles, SetTags
from reader.core.machine import this_machine
from reader.session.session import Session
from reader.session.windows import Windows
from reader.storage import Whose, open_library, read_signature, signature
from reader.storage.lines import Line
from tests.storage.values import draft, highlight, resolver

ROOT = Path(__file__).parents[2]
_STAY_OPEN = """
import sys, time
from pathlib import Path
from reader.session.windows import Windows
windows = Windows(Path(sys.argv[1]))
windows.enter(Path(sys.argv[2]))
print(windows.token, flush=True)
time.sleep(600)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run" / "windows"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def window(folder: Path, library: Path) -> Iterator[Windows]:
    window = Windows(folder)
    window.enter(library)
    yield window
    window.leave()


def test_a_window_is_known_while_it_is_open(folder: Path, library: Path, window: Windows) -> None:
    other = Windows(folder)
    assert other.is_open(window.token)
    assert other.others(library) == [window.token]
    assert not other.is_open("0123456789abcdef")
    assert window.alone()
    other.enter(library)
    assert not window.alone()
    assert not other.alone()
    other.leave()
    assert window.alone()
    window.leave()
    assert not other.is_open(window.token)
    assert list(folder.iterdir()) == []


def test_a_window_on_another_machine_is_not_taken_to_be_closed(
    folder: Path, window: Windows
) -> None:
    away = Windows(folder.with_name("away"), machine="0123abcd")
    assert away.token.endswith("@0123abcd")
    assert window.is_open(away.token)
    who = signature("Ada", away.token)
    assert read_signature(who) == ("Ada", away.token)
    line = Line(signature("Ada", window.token), window)
    assert line.whose(who) is Whose.OTHER_WINDOW
    assert line.whose(signature("Ada", "0" * 16 + "@" + this_machine())) is Whose.EARLIER


def test_windows_on_other_libraries_are_not_counted(
    folder: Path, library: Path, window: Windows
) -> None:
    elsewhere = Windows(folder)
    elsewhere.enter(library.with_name("other.sqlite"))
    assert window.alone()
    assert elsewhere.alone()
    elsewhere.leave()


def test_one_library_by_two_names_is_one(folder: Path, library: Path, window: Windows) -> None:
    library.touch()
    link = library.with_name("link.sqlite")
    link.symlink_to(library)
    assert Windows(folder).others(link) == [window.token]


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_crash_leaves_no_window_open(folder: Path, library: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", _STAY_OPEN, folder, library],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    with program, program.stdout:
        token = program.stdout.readline().strip()
        windows = Windows(folder)
        assert windows.is_open(token)
        program.send_signal(signal.SIGKILL)
        program.wait()
        assert [path.name for path in folder.iterdir()] == [f"{token}.window"]
        assert not windows.is_open(token)
    assert list(folder.iterdir()) == []


def test_a_second_start_calls_the_first_window_to_the_front(
    folder: Path, library: Path, window: Windows
) -> None:
    answers: list[bool] = []
    second = threading.Thread(target=lambda: answers.append(Windows(folder).hand_over(library, 30)))
    assert not window.called()
    second.start()
    while not window.called():
        pass
    second.join()
    assert answers == [True]
    assert not window.called()


def test_a_window_that_hangs_is_not_waited_for(
    folder: Path, library: Path, window: Windows
) -> None:
    assert not Windows(folder).hand_over(library, 0.05)
    assert not window.called()


def test_there_is_nobody_to_hand_over_to(folder: Path, library: Path) -> None:
    assert not Windows(folder).hand_over(library)


def test_a_folder_that_cannot_be_made_leaves_one_alone(tmp_path: Path, library: Path) -> None:
    (tmp_path / "run").write_text("a file where a folder should be")
    window = Windows(tmp_path / "run" / "windows")
    window.enter(library)
    assert window.alone()
    assert not window.called()
    assert not window.hand_over(library)
    window.leave()


def test_a_file_that_says_nothing_is_passed_over(
    folder: Path, library: Path, window: Windows
) -> None:
    (folder / f"{window.token}.window").write_bytes(b"\xff[")
    assert Windows(folder).others(library) == []


def test_two_that_look_at_a_crashed_window_agree(folder: Path, library: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "0123456789abcdef.window").write_text("{}")
    looks = [Windows(folder), Windows(folder)]
    assert [look.is_open("0123456789abcdef") for look in looks] == [False, False]


_ANOTHER_WINDOW = """
import sys
from pathlib import Path
from reader.core.changes import SetStatement
from reader.session.session import Session
from reader.session.windows import Windows
session = Session(windows=Windows(Path(sys.argv[1])))
session.open(Path(sys.argv[2]))
mine, theirs = session.claims().values()
print(session.undo_label(), session.perform(SetStatement(mine.id, "By the other.")), flush=True)
while sys.stdin.readline().strip() == "undo":
    print(session.undo(), session.trouble, flush=True)
session.close()
"""


def test_undo_in_two_programs_takes_back_ones_own_alone(folder: Path, library: Path) -> None:
    with closing(open_library(library, create=True, resolver=resolver)) as new:
        new.apply(ImportArticles((draft(),)))
        for name in ("one", "two"):
            new.apply(highlight(new.articles()[0], name))
    session = Session(windows=Windows(folder))
    session.open(library)
    one, two = session.claims().values()
    session.perform(SetTags(two.id, ("mine",)))
    program = subprocess.Popen(
        [sys.executable, "-c", _ANOTHER_WINDOW, folder, library],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    with program, program.stdout, program.stdin:

        def ask(for_it: str) -> str:
            program.stdin.write(f"{for_it}\n")  # type: ignore[union-attr]
            program.stdin.flush()  # type: ignore[union-attr]
            return program.stdout.readline().strip()  # type: ignore[union-attr]

        assert program.stdout.readline().strip() == "Highlight True"
        session.refresh()
        assert session.undo_label() == "Edit Tags"
        assert session.undo()
        assert session.claim(one.id).statement == "By the other."  # type: ignore[union-attr]
        # What the other has built upon stays, and is named.
        session.redo()
        session.perform(SetTags(one.id, ("mine, later",)))
        assert "“Edit Tags” was done since" in ask("undo")
        assert session.undo()
        assert ask("undo").startswith("True")
        program.stdin.write("\n")
    session.refresh()
    assert session.claim(one.id).statement == ""  # type: ignore[union-attr]
    assert session.claim(two.id).tags == ("mine",)  # type: ignore[union-attr]
    session.close()
