"""What travels along when cards are dragged onto a chip or a card, or a passage onto a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QMimeData, QRectF, Qt
from PySide6.QtGui import QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from reader.core.passage import Span

CARDS = "application/x-parallax-annotations"
"""The kind of data: ids of annotations, one a line."""

PASSAGE = "application/x-parallax-passage"
"""The kind of data: the id of an article, and where a passage begins and ends, one a line."""


def mime_of(ids: Sequence[str]) -> QMimeData:
    """Return the data for dragged annotations."""
    data = QMimeData()
    data.setData(CARDS, "\n".join(ids).encode())
    return data


def ids_in(data: QMimeData) -> list[str]:
    """Return the annotations that are dragged; none where something else is."""
    return bytes(data.data(CARDS).data()).decode().splitlines() if data.hasFormat(CARDS) else []


def mime_of_passage(article_id: str, span: Span) -> QMimeData:
    """Return the data for a dragged passage."""
    data = QMimeData()
    data.setData(PASSAGE, f"{article_id}\n{span.start}\n{span.end}".encode())
    return data


def passage_in(data: QMimeData) -> tuple[str, Span] | None:
    """Return the article and the span that are dragged; None where something else is."""
    if not data.hasFormat(PASSAGE):
        return None
    article_id, start, end = bytes(data.data(PASSAGE).data()).decode().split("\n")
    return article_id, Span(int(start), int(end))


def drag(source: QWidget, data: QMimeData, words: str) -> None:
    """Let something be dragged from a widget under a small label, until it is dropped."""
    dragged = QDrag(source)
    dragged.setMimeData(data)
    dragged.setPixmap(_label(source, words))
    dragged.exec(Qt.DropAction.CopyAction)


def _label(source: QWidget, words: str) -> QPixmap:
    ratio, metrics = source.devicePixelRatioF(), source.fontMetrics()
    size = metrics.size(0, words).grownBy(QMargins(8, 4, 8, 4))
    label = QPixmap(size * ratio)
    label.setDevicePixelRatio(ratio)
    label.fill(source.palette().color(QPalette.ColorRole.Accent))
    painter = QPainter(label)
    painter.setPen(source.palette().color(QPalette.ColorRole.Base))
    painter.setFont(source.font())
    box = QRectF(0, 0, size.width(), size.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return label
