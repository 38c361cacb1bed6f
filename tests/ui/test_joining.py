"""Annotations and libraries from elsewhere, looked at and taken in in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.ui.safety.report_sheet import ReportSheet
from tests.ui.everywhere import choose
from tests.ui.person import Person


def sheet_of(reader: Person) -> ReportSheet:
    reader.qtbot.waitUntil(lambda: isinstance(reader.window.pages.sheet, ReportSheet))
    sheet = reader.window.pages.sheet
    assert isinstance(sheet, ReportSheet)
    return sheet


def press(sheet: ReportSheet, words: str) -> None:
    (button,) = [one for one in sheet.findChildren(QPushButton) if words in one.text()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_annotations_and_a_library_from_elsewhere_come_in(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = reader.window.session
    words = session.article(session.articles()[2].id).text[700:790]
    file = tmp_path / "in.json"
    quotes = (words, "words that nobody ever said anywhere at all")
    body = [{"target": {"selector": {"type": "TextQuoteSelector", "exact": q}}} for q in quotes]
    file.write_text(json.dumps(body), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    choose(reader, "file.import_annotations")
    sheet = sheet_of(reader)
    assert "1 new annotation" in sheet.report.toPlainText()
    assert "words that nobody ever said" in sheet.report.toPlainText()
    assert not session.contents().annotations
    press(sheet, "Import 1 Annotation")
    assert [one.quote.exact for one in session.contents().annotations] == [words.strip()]

    before = tmp_path / "before.json"
    from reader.export import Order, made

    before.write_text(str(made(session.contents(), Order("json"))), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(before), ""))
    target = tmp_path / "both.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    choose(reader, "file.merge")
    reader.qtbot.waitUntil(lambda: "Merge" in getattr(reader.window.pages.sheet, "title", ""))
    sheet = sheet_of(reader)
    assert "Nothing was changed in both." in sheet.report.toPlainText()
    press(sheet, "Save Merged Library")
    reader.qtbot.waitUntil(lambda: session.library is not None and session.library.name == "both")
    assert len(session.contents().annotations) == 1
