"""What cannot be opened, read or saved is said plainly, and nothing is lost."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.core.claim import Status
from reader.core.passage import Span
from reader.storage import check_library, open_library
from reader.ui.exports.export_sheet import ExportSheet
from tests.ui.person import OpenWindow, Person
from tests.ui.safety.acts import button, click


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_that_is_no_library_leaves_the_open_one_open(reader: Person, tmp_path: Path) -> None:
    marked: list[tuple[str, str]] = []
    for name, content, said, words in (
        ("other.sqlite", b"Not a database at all. " * 40, "library", "Christmas Eve"),
        ("damaged.sqlite", b"SQLite format 3\x00" + b"\xff" * 900, "", "Budapest Memorandum"),
    ):
        other = tmp_path / name
        other.write_bytes(content)
        assert not reader.window.open_library(other)
        assert name in reader.window.message.text
        assert said in reader.window.message.text
        assert "Traceback" not in reader.window.message.text
        assert other.read_bytes() == content
        assert sorted(p.name for p in tmp_path.glob(f"{other.stem}*")) == [name]
        reader.select_by_mouse(5, words)
        reader.press("1")
        marked.append((words, "confirmed"))
        assert reader.marked(5) == marked


def test_a_start_on_a_bad_library_offers_what_to_do(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.sqlite"
    bad.write_text("nonsense")
    person = open_window(bad)
    assert "bad.sqlite" in person.window.message.text
    assert person.window.pages.currentWidget() is person.window.no_library
    assert person.window.commands.actions["file.open"].isEnabled()
    assert not person.window.commands.actions["file.import"].isEnabled()


def test_a_newer_library_is_shown_and_left_alone(open_window: OpenWindow, library: Path) -> None:
    with sqlite3.connect(library) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = digest(library)
    person = open_window(library)
    assert len(person.window.row) == 5
    assert "newer" in person.window.message.text
    assert "read-only" in person.window.library_label.text()
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    assert person.marked(5) == []
    assert "save a copy" in person.window.toast.text
    person.leave()
    assert digest(library) == before


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for another program as ever, but not as long."""
    monkeypatch.setattr("reader.session.session._BUSY_SECONDS", 0.2)


@pytest.mark.usefixtures("impatient")
def test_a_failed_save_is_said_and_never_shown_as_made(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        person.select_by_mouse(5, "Budapest Memorandum")
        selected = person.column(5).view.selection()
        person.press("N")
        person.type("what else is said")
        assert person.column(5).view.selection() == selected
        person.press("Esc")
        assert person.window.focusWidget() is person.column(5).view
        person.press("2")
        assert person.marked(5) == [("Christmas Eve", "confirmed")]
        assert "library.sqlite" in person.window.message.text
        assert person.column(5).view.selection() is not None
        click(button(person.window.message, "Try Again"))
        assert person.marked(5) == [("Christmas Eve", "confirmed")]
    finally:
        other.execute("ROLLBACK")
        other.close()
    click(button(person.window.message, "Try Again"))
    assert person.window.focusWidget() is person.column(5).view
    assert person.column(5).view.selection() is None
    assert ("Budapest Memorandum", "disputed") in person.marked(5)
    assert person.window.message.text == ""


@pytest.mark.usefixtures("impatient")
def test_words_that_could_not_be_saved_keep_the_window_open(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1", "N")
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        person.type("Not to be lost")
        assert not person.window.close()
        assert "could not be saved" in person.window.message.text
        assert person.window.isVisible()
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert "Not to be lost" in person.window.panel.detail.note.view.toPlainText()
    assert person.window.close()
    person = open_window(library)
    assert [a.note for a in person.window.session.all_annotations()] == ["Not to be lost"]


def bring_and_wait(reader: Person, path: Path) -> None:
    """Import a file and wait until it is named."""
    reader.window.importing.bring_paths([path])
    reader.qtbot.waitUntil(lambda: path.name in reader.window.message.text)


def test_files_that_cannot_be_read_are_named(reader: Person, tmp_path: Path) -> None:
    for name, content in (
        ("odd.txt", b"\x81\x8d\x8f\x90\x9d" * 40),
        ("empty.txt", b""),
        ("nul.txt", b"a\x00b"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        bring_and_wait(reader, path)
        assert len(reader.window.session.articles()) == 5, name


def test_a_huge_file_and_a_missing_one_are_refused(reader: Person, tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    reader.window.importing.bring_paths([huge, tmp_path / "gone.txt"])
    reader.qtbot.waitUntil(lambda: "huge.txt" in reader.window.message.text)
    assert "gone.txt" in reader.window.message.text
    assert len(reader.window.session.articles()) == 5


def test_an_export_that_cannot_be_written_says_so(reader: Person, tmp_path: Path) -> None:
    target = tmp_path / "vanished" / "out.md"
    assert not reader.window.files.export(target)
    assert "out.md" in reader.window.message.text
    assert not target.exists()


@pytest.mark.parametrize("name", ["library.sqlite", "library.sqlite-wal", "notes.md", "other"])
def test_an_export_over_a_library_is_refused(
    name: str, reader: Person, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    (tmp_path / "notes.md").symlink_to(library)
    open_library(tmp_path / "other", create=True).close()
    files = [library, Path(f"{library}-wal"), tmp_path / "other"]
    # The window goes on keeping its places in the library; what a file is does not change.
    before = [path.read_bytes()[:8] for path in files]
    chosen = (str(tmp_path / name), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    if name == "other":  # a name without a suffix is given one, which nobody was asked about
        (tmp_path / "other.md").symlink_to("other")
    reader.press("Ctrl+E", "Return")
    sheet = reader.window.findChild(ExportSheet)
    assert sheet is not None
    if name == "other":
        reader.qtbot.waitUntil(lambda: "is there already" in sheet.told.text())
    else:
        reader.qtbot.waitUntil(lambda: "was not overwritten" in reader.window.message.text)
    assert [path.read_bytes()[:8] for path in files] == before
    reader.press("Esc", "0")
    assert reader.marked(5) == [("Christmas Eve", "none")]
    assert check_library(library).sound


STRANGE = (
    "😀😀 Emoji first",
    "The 👩‍👩‍👧‍👦 family said “yes 🇺🇦 now” on Jan. 3.",
    "Володимир Зеленський сказав: «Слава»!",
    "e\u0301clair cafe\u0301 noe\u0308l",
    "قال الرئيس إن المحادثات ستستأنف في 10 يناير",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 beyond the plane 𐍈𐍈",
)


WORDS_IN_SCRIPTS = (
    "😀 Emoji", "“yes 🇺🇦 now”", "Зеленський сказав", "cafe\u0301", "المحادثات", "𐍈𐍈", "👩‍👩‍👧‍👦",
)  # fmt: skip


def test_marks_in_every_script_come_back_at_the_same_words(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    source = tmp_path / "strange.txt"
    source.write_text("\n\n".join(STRANGE) + "\n", encoding="utf-8")
    path = tmp_path / "strange.sqlite"
    open_library(path, create=True).close()
    person = open_window(path)
    person.window.importing.bring_paths([source])
    person.qtbot.waitUntil(lambda: len(person.window.row) == 1)
    person.settle()
    person.window.row.lead(person.column(1).article_id)
    marked: list[tuple[Span, tuple[str, str]]] = []
    for words in WORDS_IN_SCRIPTS:
        span = person.see(1, words)
        person.column(1).view.select(span)
        person.press("2")
        marked = sorted([*marked, (span, (words, Status.DISPUTED.value))])
        assert person.marked(1) == [each for _, each in marked]
    person.leave()
    person = open_window(path)
    assert person.marked(1) == [each for _, each in marked]


def test_emoji_before_the_selection_do_not_shift_the_mouse(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    source = tmp_path / "strange.txt"
    source.write_text("\n\n".join(STRANGE) + "\n", encoding="utf-8")
    path = tmp_path / "strange.sqlite"
    open_library(path, create=True).close()
    person = open_window(path)
    person.window.importing.bring_paths([source])
    person.qtbot.waitUntil(lambda: len(person.window.row) == 1)
    person.settle()
    person.select_by_mouse(1, "beyond the plane")
    person.press("3")
    assert person.marked(1) == [("beyond the plane", "single-source")]
