"""Reports as PDF: our own page of escaped text, set by Qt."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from reader.core.errors import ReaderError
from reader.core.i18n import tr

_TEXT_WIDTH = 642
"""Pixels, at 96 an inch, between the margins of 2 cm that Qt leaves on A4."""

_RESOLUTION = 150
_DRAWING = "parallax:timeline"


class NotSetError(ReaderError):
    """A report could not be made into pages."""


def pdf(page: str, title: str) -> bytes:
    """Return a page of the layout for paper as a PDF file, on A4.

    The drawing of the timeline in it is painted, and shown as the page's only picture. Works on any
    thread. Raises NotSetError when the pages cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Parallax Reader")
    writer.setTitle(title)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # Qt sets margins of its own around a text that has no pages yet.
    if not writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter):
        raise NotSetError(tr("The pages could not be laid out. Nothing was written."))
    document = _Sheets()
    document.setUndoRedoEnabled(False)
    words, drawing = _parted(page)
    if drawing:
        document.picture = _painted(drawing, _TEXT_WIDTH)
        tag = f'<p><img src="{_DRAWING}" width="{_TEXT_WIDTH}"></p>'
        words = (words[0] + tag, words[1])
    document.setHtml("".join(words))
    document.print_(writer)
    buffer.close()
    return bytes(QByteArray(buffer.data()).data())


class _Sheets(QTextDocument):
    """A document that loads nothing but the one drawing that it was given."""

    picture: QImage | None = None

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Return the drawing of the timeline, or nothing at all."""
        if self.picture is not None and QUrl(name).toString() == _DRAWING:
            return self.picture
        return QByteArray()


def _parted(page: str) -> tuple[tuple[str, str], str]:
    """Return what stands before and after the drawing on a page, and the drawing."""
    before, begins, rest = page.partition("<svg ")
    drawing, ends, after = rest.partition("</svg>")
    if not begins or not ends:
        return (page, ""), ""
    return (before, after), begins + drawing + ends


def _painted(drawing: str, width: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    size = renderer.defaultSize()
    wide = width * 3
    high = max(1, size.height() * wide // max(1, size.width()))
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
