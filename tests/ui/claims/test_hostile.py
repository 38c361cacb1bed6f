from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from reader.core.claim import Status
from reader.core.passage import Quote
from reader.ui.claims.note_pane import MOST_SHOWN
from reader.ui.claims.note_view import NoteView
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.theme import Theme
from tests.ui.claims.acts import LEFT, emitted, give
from tests.ui.claims.samples import Contents

RED = QColor(255, 0, 0)


@pytest.fixture
def red_picture(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(path))
    return path


def has_red(image: QImage) -> bool:
    step = 4
    return any(
        image.pixelColor(x, y) == RED
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    )


def everywhere(contents: Contents, text: str) -> Contents:
    """Put `text` into every text that the panel shows of annotation n2."""
    articles = tuple(replace(a, title=text, outlet=text) for a in contents.articles)
    annotations = tuple(
        replace(a, quote=Quote(text, "", ""), note=text) for a in contents.annotations
    )
    changed = Contents(articles, annotations, contents.claims)
    return changed.with_statement("n2", text)


def test_a_picture_in_the_markup_is_not_opened(
    qtbot: QtBot, theme: Theme, red_picture: Path
) -> None:
    address = QUrl.fromLocalFile(str(red_picture)).toString()
    trap = f'<img src="{address}"><img src="{red_picture}"><p>text</p>'
    unsafe = QTextEdit()
    unsafe.setHtml(trap)
    qtbot.addWidget(unsafe)
    assert has_red(unsafe.grab().toImage()), "the trap does not work"
    view = NoteView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.setHtml(trap)
    assert not has_red(view.grab().toImage())


def test_no_text_of_the_panel_is_taken_for_markup(
    panel: AnnotationsPanel, contents: Contents, red_picture: Path
) -> None:
    trap = f'<img src="{QUrl.fromLocalFile(str(red_picture)).toString()}"><b>bold</b>'
    give(panel, everywhere(contents, trap))
    panel.select("n2")
    QApplication.processEvents()
    assert not has_red(panel.grab().toImage())
    assert trap in str(panel.rows.index_of("n2").data())
    assert trap in panel.detail.note.view.toPlainText()


def follow(view: NoteView) -> None:
    """Press the first link with the mouse."""
    cursor = QTextCursor(view.document())
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=2)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.cursorRect(cursor).center())


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "#here",
        "other.html",
        "http:",
    ],
)
def test_links_to_anything_but_the_web_do_nothing(panel: AnnotationsPanel, address: str) -> None:
    panel.select("n2")
    view, line = panel.detail.note.view, panel.detail.note.link_line
    view.setHtml(f'<a href="{address}">press here</a>')
    pressed = QSignalSpy(view.anchorClicked)
    confirmed = QSignalSpy(panel.link_confirmed)
    follow(view)
    assert pressed.count() == 1
    assert not line.isVisible()
    assert confirmed.count() == 0


def test_a_web_link_is_opened_only_after_a_yes(panel: AnnotationsPanel) -> None:
    panel.select("n2")
    view, line = panel.detail.note.view, panel.detail.note.link_line
    view.setHtml('<a href="https://example.org@xn--e1awd7f.example/a?b=c">press here</a>')
    confirmed = QSignalSpy(panel.link_confirmed)
    follow(view)
    assert "xn--e1awd7f.example" in line.host.text()
    assert "example.org" not in line.host.text()
    assert confirmed.count() == 0
    QTest.mouseClick(line.cancel_button, LEFT)
    assert not line.isVisible()
    follow(view)
    QTest.mouseClick(line.open_button, LEFT)
    assert emitted(confirmed) == [["https://example.org@xn--e1awd7f.example/a?b=c"]]
    assert not line.isVisible()


def strings() -> list[str]:
    own = [
        "<img src=file:///etc/passwd>",
        "\x00\x01\x1b[31m",
        "𝕬🙂" * 300,
        "x" * 100_000,
        "שלום עולם",
        "e\u0301" * 200,
        "\n\n\t\n",
        "",
        "*" * 5000,
        "[" * 5000,
    ]
    path = Path(os.environ.get("PARALLAX_ATTACKS", "no-such-folder")) / "markup.txt"
    if path.is_file():
        own += path.read_text(encoding="utf-8", errors="replace").split("\n")
    return own


def test_awkward_strings_are_painted_as_they_are(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    first, base = contents.articles[0], contents.annotations[0]
    texts = strings()
    annotations = tuple(
        replace(base, id=f"s{n}", article_id=first.id, quote=Quote(text, "", ""), note=text)
        for n, text in enumerate(texts)
    )
    give(panel, Contents((first,), annotations, contents.claims))
    for n, text in enumerate(texts):
        panel.select(f"s{n}")
        words = " ".join(text.split())[:200]
        assert words in str(panel.rows.index_of(f"s{n}").data())
        if n < 20 or n % 50 == 0:
            assert not panel.grab().isNull()


def test_a_quote_cannot_reorder_the_words_around_it(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    give(panel, everywhere(contents, "\u202ereversed \u2067and isolated"))
    said = panel.rows.index_of("n2").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Disputed: “reversed and isolated”, article 3")


def test_status_words_stand_beside_every_colour(panel: AnnotationsPanel) -> None:
    for status, button in panel.detail.status.buttons.items():
        panel.detail.status.show_status(status)
        assert button.text() in button.accessibleName()
        assert button.text()
        assert button.toolTip() == button.accessibleName()
        assert panel.bar.statuses.chips[status].accessibleName()
    assert Status.NONE in panel.bar.statuses.chips


@pytest.mark.parametrize(("length", "writable"), [(60_000, True), (20_000_000, False)])
def test_of_a_huge_note_the_beginning_is_shown_and_nothing_of_it_is_lost(
    panel: AnnotationsPanel, contents: Contents, length: int, writable: bool
) -> None:
    note = "long " * (length // 5)
    only = tuple(replace(a, note=note if a.id == "n2" else "") for a in contents.annotations)
    before = time.thread_time()
    give(panel, Contents(contents.articles, only, contents.claims))
    panel.select("n2")
    QApplication.processEvents()
    assert time.thread_time() - before < 2
    pane, spy = panel.detail.note, QSignalSpy(panel.note_edited)
    seen = pane.view.toPlainText()
    assert MOST_SHOWN < len(seen) < MOST_SHOWN + 500
    assert "are in the library and in exports" in seen
    assert ("too long to be changed" in seen) is not writable
    panel.edit_note("n2")
    assert pane.editing is writable
    panel.save_edits()
    assert not emitted(spy)
    if writable:
        panel.edit_note("n2")
        QTest.keyClicks(pane.editor, "er")
        panel.save_edits()
        assert emitted(spy) == [["n2", f"{note}er"]]
