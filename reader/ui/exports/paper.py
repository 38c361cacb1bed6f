"""Reports as PDF: our own page of escaped text, set by Qt."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export import html_report
from reader.export.formats import Order
from reader.export.options import Progress, narrowed, unwatched

_WIDTH, _HEIGHT = 794, 1123
"""A4 in pixels, at 96 an inch."""

_MARGIN = 76
"""Pixels around the text: 2 cm."""

_TEXT_WIDTH = _WIDTH - 2 * _MARGIN
_BETWEEN = 28
"""Pixels between two columns."""

_MOST_COLUMNS = 3
"""Articles side by side on a page: with more, lines are too short to be read."""

_RULE = QColor(0xBB, 0xBB, 0xBB)
_RESOLUTION = 96
_PART = '<hr class="part">'
_BESIDE = '<hr class="beside">'
_FEW_ROWS = 20
"""Up to so many parts headings are kept with their words: each costs to lay out its part anew."""

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

    Articles stand side by side, up to three on a page across. Each part is set by itself and begins
    a page, so that no more than one row of them is in memory.
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
        raise NotSetError(
            tr(
                "The pages could not be laid out. Nothing was written: export HTML, and print "
                "that in a browser."
            )
        )
    try:
        _paint(painter, writer, page, progress)
    finally:
        painter.end()
    buffer.close()
    return bytes(QByteArray(buffer.data()).data())


def _paint(painter: QPainter, writer: QPdfWriter, page: str, progress: Progress) -> None:
    words, drawing = _parted(page)
    picture = _painted(drawing, _TEXT_WIDTH) if drawing else None
    rows = _rows(words)
    number = 0
    for done, row in enumerate(rows):
        progress(done, len(rows))
        paper = _UPRIGHT if len(row) == 1 else _across(len(row))
        sheets = [_Sheet(part, picture if done == 0 else None, paper.size) for part in row]
        if len(rows) <= _FEW_ROWS:
            for one in sheets:
                one.keep_headings()
        for sheet in range(max(one.pageCount() for one in sheets)):
            progress(done, len(rows))
            number += 1
            _turn(writer, paper.orientation, is_first=number == 1)
            _paint_page(painter, sheets, sheet, paper)
            _paint_foot(painter, sheets[0], number, paper)
    progress(len(rows), len(rows))


@frozen
class _Paper:
    """A page of some columns; lengths are in pixels."""

    orientation: QPageLayout.Orientation
    width: int
    height: int
    margin: int
    columns: int

    @property
    def size(self) -> QSizeF:
        """The width and height of the text in a column."""
        across = self.width - 2 * self.margin - (self.columns - 1) * _BETWEEN
        return QSizeF(across // self.columns, self.height - 2 * _MARGIN)


_UPRIGHT = _Paper(QPageLayout.Orientation.Portrait, _WIDTH, _HEIGHT, _MARGIN, 1)


def _across(columns: int) -> _Paper:
    return _Paper(QPageLayout.Orientation.Landscape, _HEIGHT, _WIDTH, _MARGIN // 2, columns)


def _turn(writer: QPdfWriter, orientation: QPageLayout.Orientation, *, is_first: bool) -> None:
    """Begin a page; the first is there already, and upright."""
    if not is_first and not (writer.setPageOrientation(orientation) and writer.newPage()):
        raise NotSetError(
            tr(
                "The pages could not be laid out. Nothing was written: export HTML, and print "
                "that in a browser."
            )
        )


def _paint_page(
    painter: QPainter, sheets: Sequence[QTextDocument], sheet: int, paper: _Paper
) -> None:
    wide, high = paper.size.width(), paper.size.height()
    for column, document in enumerate(sheets):
        left = paper.margin + column * (wide + _BETWEEN)
        if column:
            painter.setPen(QPen(_RULE, 1))
            x = left - _BETWEEN / 2
            painter.drawLine(QPointF(x, _MARGIN), QPointF(x, _MARGIN + high))
        if sheet >= document.pageCount():
            continue
        painter.save()
        painter.translate(left, _MARGIN - sheet * high)
        clip = QRectF(0, sheet * high, wide, high)
        painter.setClipRect(clip)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        document.documentLayout().draw(painter, context)
        painter.restore()


def _paint_foot(painter: QPainter, document: QTextDocument, number: int, paper: _Paper) -> None:
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(QFont(document.defaultFont().family(), 8))
    foot = QRectF(0, paper.height - _MARGIN * 0.75, paper.width, _MARGIN / 2)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number))


class _Sheet(QTextDocument):
    """A part of the page that loads nothing but the one drawing that it was given."""

    def __init__(self, page: str, picture: QImage | None, size: QSizeF) -> None:
        super().__init__()
        self._picture = picture
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setHtml(page)
        self.setPageSize(size)

    def keep_headings(self) -> None:
        """Begin a page with each heading that would stand at the foot of one without its words.

        What stands below it is a line of facts, and then these words.
        """
        block = self.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                below = [block.next(), block.next().next()]
                last = [one for one in below if one.isValid()][-1:]
                if last and self._page_of(last[0]) > self._page_of(block):
                    self._begin_page(block)
            block = block.next()

    def _page_of(self, block: QTextBlock) -> int:
        """Return the page on which a block begins."""
        top = self.documentLayout().blockBoundingRect(block).top()
        lines = block.layout()
        if lines.lineCount():
            top += lines.lineAt(0).y()
        return int(top // self.pageSize().height())

    def _begin_page(self, block: QTextBlock) -> None:
        """Begin a page with a block, and with the headings right above it."""
        while block.previous().isValid() and block.previous().blockFormat().headingLevel():
            block = block.previous()
        if block != self.begin():
            breaks = QTextBlockFormat()
            breaks.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).mergeBlockFormat(breaks)
            # All of it anew: Qt loses what stands further below when only a block is changed.
            self.setPageSize(self.pageSize())

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Return the drawing of the timeline, or nothing at all."""
        if self._picture is not None and QUrl(name).toString() == _DRAWING:
            return self._picture
        return QByteArray()


def _rows(page: str) -> list[list[str]]:
    """Return the parts of a page, each a page by itself with the same styles.

    Those that are to stand side by side are in one row, as many of them as have room and as even
    as can be.
    """
    head, body, rest = page.partition("<body>")
    if not body:
        return [[page]]
    first, *beside = rest.removesuffix("\n").removesuffix("</html>").split(_BESIDE)
    rows = [[part] for part in first.split(_PART)]
    count = -(-len(beside) // _MOST_COLUMNS)
    edges = [number * len(beside) // count for number in range(count + 1)] if count else []
    rows += [beside[at:to] for at, to in pairwise(edges)]
    return [
        [f"{head}<body>{part.replace('</body>', '')}</body></html>" for part in row] for row in rows
    ]


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
