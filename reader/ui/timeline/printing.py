"""The timeline on paper, in a picture, or in a drawing that other programs can edit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.timeline.scene import Model
from reader.core.timeline.svg import TEXT, Inks, plot_width, svg
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import GLYPHS, Theme
from reader.ui.timeline.view import TimelineView

SUFFIXES = (".png", ".svg")
_SHARPNESS = 2
_WIDTH = 1600.0


class PictureError(ReaderError):
    """A picture that could not be written."""


def inks_of(theme: Theme) -> Inks:
    """Return the colours of a theme as a drawing takes them."""
    return Inks(
        paper=theme.paper.name(),
        ink=theme.ink.name(),
        secondary=theme.secondary.name(),
        rule=theme.rule.name(),
        fold=theme.fold.name(),
        lanes=tuple(hue.name() for hue in theme.lanes),
        on_lane=theme.on_lane.name(),
        statuses={status: colours.text.name() for status, colours in theme.statuses.items()},
        glyphs=GLYPHS,
    )


def drawing(model: Model, view: Viewport, theme: Theme) -> str:
    """Return what a window shows as SVG."""
    font = QFont("sans-serif")
    font.setPixelSize(round(TEXT))
    measure = QFontMetricsF(font).horizontalAdvance
    view = view.resized(plot_width(_WIDTH))
    scene, axis = model.scene(view), model.axis(view, measure)
    names = model.captions(view, measure, rows=2)
    return svg(model, scene, names, axis.ticks(None), inks_of(theme))


def save_picture(view: TimelineView, path: Path, theme: Theme) -> None:
    """Write what the timeline shows to a PNG or SVG file; raises PictureError."""
    from reader.export.files import write_text

    if path.suffix.lower() == ".svg":
        write_text(path, drawing(view.model, view.viewport, theme))
    elif not _image(view).save(str(path)):
        sentence = tr(
            "“{name}” could not be written. Choose another folder, or make room on the disk."
        )
        raise PictureError(sentence.format(name=path.name))


def _image(view: QWidget) -> QImage:
    image = QImage(view.size() * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    view.render(image)
    return image


def print_timeline(view: TimelineView, parent: QWidget) -> bool:
    """Ask for a printer and print what the timeline shows, as wide as the page."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(12, 12, 12, 12))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_page(
        view, QPainter(printer), QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)).size().toSize()
    )
    return True


def paint_page(view: TimelineView, p: QPainter, page: QSize) -> None:
    """Paint what the timeline shows at the top of a page, and end the painter."""
    image = _image(view)
    size = image.size().scaled(page, Qt.AspectRatioMode.KeepAspectRatio)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    p.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    p.end()
