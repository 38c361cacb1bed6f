"""Reports as PDF: our own page of escaped text, set by Qt."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export import html_report
from reader.export.formats import Order
from reader.export.options import Progress, narrowed, unwatched

_WIDTH, _HEIGHT = 794, 1123
"""A4 in pixels, at 96 an inch."""

_MARGIN = 76
"""Pixels around the text: 2 cm."""

_TEXT_WIDTH, _TEXT_HEIGHT = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
_RESOLUTION = 96
_PART = '<hr class="part">'
_DRAWING = "parallax:timeline"
_FINE = 3
"""Pixels of the drawing of the timeline for one on the page."""


class NotSetError(ReaderError):
    """A report could not be made into pages."""


def report_pdf(contents: Contents, order: Order, progress: Progress = unwatched) -> bytes:
    """Return what is ordered of a library as a PDF file; raises NotSetError and as `progress` does.

    There must be a QGuiApplication, for its fonts.
    """
    page = html_report.render(
        narrowed(contents, order.choice),
        exported=dt.datetime.now(dt.UTC),
        layout=html_report.PAPER,
        options=order.options,
        progress=progress,
    )
    return pdf(page, contents.name, progress)


def without_a_screen(contents: Contents, order: Order) -> bytes:
    """Return what `report_pdf` does, for a program that has no window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    program = QGuiApplication.instance() or QGuiApplication([])
    made = report_pdf(contents, order)
    del program
    return made


def pdf(page: str, title: str, progress: Progress = unwatched) -> bytes:
    """Return a page of the layout for paper as a PDF file, on A4.

    Each of its parts is set by itself and begins a page, so that no more than one is in memory.
    `progress` is told of every page, and what it raises ends the work. Works on any thread. Raises
    NotSetError when the pages cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Parallax Reader")
    writer.setTitle(title)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter()
    bare = writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    if not bare or not painter.begin(writer):
        raise NotSetError(tr("The pages could not be laid out. Nothing was written."))
    try:
        _paint(painter, writer, page, progress)
    finally:
        painter.end()
    buffer.close()
    return bytes(QByteArray(buffer.data()).data())


def _paint(painter: QPainter, writer: QPdfWriter, page: str, progress: Progress) -> None:
    words, drawing = _parted(page)
    picture = _painted(drawing, _TEXT_WIDTH) if drawing else None
    parts = list(_parts(words))
    number = 0
    for done, part in enumerate(parts):
        progress(done, len(parts))
        document = _Sheet(part, picture if done == 0 else None)
        for sheet in range(document.pageCount()):
            progress(done, len(parts))
            number += 1
            if number > 1 and not writer.newPage():
                raise NotSetError(tr("The pages could not be laid out. Nothing was written."))
            _paint_page(painter, document, sheet, number)
    progress(len(parts), len(parts))


def _paint_page(painter: QPainter, document: QTextDocument, sheet: int, number: int) -> None:
    painter.save()
    painter.translate(_MARGIN, _MARGIN - sheet * _TEXT_HEIGHT)
    clip = QRectF(0, sheet * _TEXT_HEIGHT, _TEXT_WIDTH, _TEXT_HEIGHT)
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    document.documentLayout().draw(painter, context)
    painter.restore()
    painter.setFont(QFont(document.defaultFont().family(), 8))
    foot = QRectF(_MARGIN, _HEIGHT - _MARGIN * 0.75, _TEXT_WIDTH, _MARGIN / 2)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number))


class _Sheet(QTextDocument):
    """A part of the page that loads nothing but the one drawing that it was given."""

    def __init__(self, page: str, picture: QImage | None) -> None:
        super().__init__()
        self._picture = picture
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setHtml(page)
        self.setPageSize(QSizeF(_TEXT_WIDTH, _TEXT_HEIGHT))

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Return the drawing of the timeline, or nothing at all."""
        if self._picture is not None and QUrl(name).toString() == _DRAWING:
            return self._picture
        return QByteArray()


def _parts(page: str) -> Iterator[str]:
    """Yield the parts of a page, each a page by itself with the same styles."""
    head, body, rest = page.partition("<body>")
    if not body:
        yield page
        return
    for part in rest.removesuffix("\n").removesuffix("</html>").split(_PART):
        yield f"{head}<body>{part.replace('</body>', '')}</body></html>"


def _parted(page: str) -> tuple[str, str]:
    """Return a page with the drawing on it as its only picture, and the drawing."""
    before, begins, rest = page.partition("<svg ")
    drawing, ends, after = rest.partition("</svg>")
    if not begins or not ends:
        return page, ""
    tag = f'<p><img src="{_DRAWING}" width="{_TEXT_WIDTH}"></p>'
    return before + tag + after, begins + drawing + ends


def _painted(drawing: str, width: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    size = renderer.defaultSize()
    wide = width * _FINE
    high = max(1, size.height() * wide // max(1, size.width()))
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
