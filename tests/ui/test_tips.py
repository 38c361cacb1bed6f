"""Words of others stay words wherever Qt would take them for markup: in tips, heads, labels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolTip, QWidget

from reader.ui.theme import shipped_theme, style_sheet


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.styleSheet()
    qapp.setStyleSheet(style_sheet(shipped_theme(dark=False), 13))
    yield qapp
    QToolTip.hideText()
    qapp.setStyleSheet(before)


@pytest.fixture
def named(tmp_path: Path) -> str:
    """Return words that name a picture of this machine, and that Qt takes for markup."""
    picture = tmp_path / "picture.png"
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    return f'<img src="{picture.as_posix()}"> Ice'


def shown_tip(app: QApplication) -> QLabel:
    (tip,) = (
        one
        for one in app.topLevelWidgets()
        if isinstance(one, QLabel) and one.metaObject().className() == "QTipLabel"
    )
    return tip


def rest_on(widget: QWidget, place: QPoint) -> None:
    QApplication.sendEvent(
        widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    )


def test_a_tip_shows_every_word_and_opens_no_picture(dressed: QApplication, named: str) -> None:
    table, model = QTableView(), QStandardItemModel(1, 1)
    item = QStandardItem("a")
    item.setToolTip(f"cell {named}")
    model.setItem(0, 0, item)
    model.setHeaderData(0, Qt.Orientation.Horizontal, f"head {named}", Qt.ItemDataRole.ToolTipRole)
    table.setModel(model)
    table.setToolTip(f"own {named}")
    table.show()
    for part, start in (
        (table.viewport(), "cell"),
        (table.horizontalHeader().viewport(), "head"),
        (table, "own"),
    ):
        rest_on(part, QPoint(5, 5))
        tip = shown_tip(dressed)
        assert (tip.text(), tip.textFormat()) == (f"{start} {named}", Qt.TextFormat.PlainText)
        QToolTip.hideText()
        tip.close()
        tip.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # One that has a sheet of its own is the parent of its tips.
    table.setStyleSheet("QTableView { color: red; }")
    QToolTip.showText(QPoint(1, 1), named, table)
    assert shown_tip(dressed).textFormat() is Qt.TextFormat.PlainText
    table.close()


def test_a_label_shows_words_as_they_are(dressed: QApplication, named: str) -> None:
    label = QLabel(named)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().height() < 100
    label.close()
