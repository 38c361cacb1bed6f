"""Citations copied, written and taken over in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from tests.ui.everywhere import choose
from tests.ui.person import Person


def test_citations_go_out_and_come_back(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = reader.window.session
    reader.window.row.lead(reader.column(2).article_id)
    reader.press("Ctrl+Alt+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert session.articles()[1].title in copied
    target = tmp_path / "refs.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(reader, "file.export_citations")
    records = json.loads(target.read_text("utf-8"))
    assert [r["title"] for r in records] == [i.title for i in session.articles()]
    records[0]["container-title"] = "The Gazette"
    records[0]["DOI"] = "10.1/river"
    records.append({"type": "webpage", "title": "Fits nothing here"})
    target.write_text(json.dumps(records), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    choose(reader, "file.import_citations")
    reader.qtbot.waitUntil(lambda: session.articles()[0].outlet == "The Gazette")
    assert "6 citations were read. 5 fit articles here." in reader.window.toast.text
    choose(reader, "file.export_citations")
    written = json.loads(target.read_text("utf-8"))
    assert (written[0]["DOI"], written[-1]["title"]) == ("10.1/river", "Fits nothing here")
    reader.press("Ctrl+Z")
    assert session.articles()[0].outlet != "The Gazette"
    target.write_text("nothing", "utf-8")
    choose(reader, "file.import_citations")
    reader.qtbot.waitUntil(lambda: "No citations were found" in reader.window.message.text)


def test_citations_dropped_on_the_window_are_taken_over(reader: Person, tmp_path: Path) -> None:
    session = reader.window.session
    target = tmp_path / "refs.ris"
    title = session.articles()[0].title
    target.write_text(f"TY  - NEWS\nTI  - {title}\nT2  - The Gazette\nER  - \n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(target))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    reader.window.dropEvent(
        QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, left, none)
    )
    reader.qtbot.waitUntil(lambda: session.articles()[0].outlet == "The Gazette")
    assert len(session.articles()) == 5
