"""The timeline on paper, in a picture, or in a drawing that other programs can edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.timeline.listing import EventLine, event_lines
from reader.core.timeline.picture import middle
from reader.core.timeline.scene import Model
from reader.core.timeline.svg import plot_width, svg
from reader.core.timeline.svg_shapes import TEXT, Inks
from reader.core.timeline.viewport import Viewport
from reader.ui.theme import GLYPHS, Theme, shipped_theme
from reader.ui.timeline.view import TimelineView

SUFFIXES = (".png", ".svg")
USUAL_SHARPNESS = 2
_WIDTH = 1600.0
_ON_PAPER, _ON_UPRIGHT, _ROWS_ON_PAPER = 1200.0, 850.0, 4
"""How wide a drawing for a page is, so that its words can be read there, and its rows of names."""


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


def drawing(model: Model, view: Viewport, theme: Theme, page: QSize | None = None) -> str:
    """Return what a window shows as SVG; for a `page`, as white as that and filling it."""
    font = QFont("sans-serif")
    font.setPixelSize(round(TEXT))
    measure = QFontMetricsF(font).horizontalAdvance
    width = _WIDTH
    if page is not None:
        width = _ON_PAPER if page.width() > page.height() else _ON_UPRIGHT
    view = view.resized(plot_width(width))
    scene, axis = model.scene(view), model.axis(view, measure)
    names = model.captions(view, measure, rows=2 if page is None else _ROWS_ON_PAPER)
    return svg(
        model,
        scene,
        names,
        axis.ticks(None),
        inks_of(theme if page is None else replace(theme, paper=QColor("white"))),
        0.0 if page is None else width * page.height() / page.width(),
        () if page is None else _listed(model, view),
        measure,
    )


def _listed(model: Model, view: Viewport) -> tuple[EventLine, ...]:
    """Return the lines of the events that stand in a window, but for those that are hidden."""
    seen = (h for h in model.happenings if not h.hidden)
    within = (h for h in seen if 0 <= middle(view, h.interval) <= view.width)
    return event_lines(within, model.lanes)


def save_picture(
    view: TimelineView, path: Path, theme: Theme, sharpness: int = USUAL_SHARPNESS
) -> None:
    """Write what the timeline shows to a PNG or SVG file, whole or not at all.

    A PNG has `sharpness` pixels for each of the screen's, both ways. Raises PictureError where that
    is no picture, NotWrittenError where it could not be written.
    """
    from reader.export.files import write_data, write_text

    suffix = path.suffix.lower()
    if suffix != ".svg" and suffix.removeprefix(".") not in _written_kinds():
        sentence = tr(
            "“{name}” was not written: a timeline is saved as .png or .svg. Choose such a name."
        )
        raise PictureError(sentence.format(name=path.name))
    if suffix == ".svg":
        write_text(path, drawing(view.model, view.viewport, theme))
    else:
        write_data(path, _pixels(view.picture(sharpness), suffix.removeprefix(".")))


def _pixels(picture: QImage, kind: str) -> bytes:
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    if not QImageWriter(held, kind.encode()).write(picture):
        sentence = tr("The picture could not be made. Choose one that is less sharp.")
        raise PictureError(sentence)
    return bytes(held.data().data())


def _written_kinds() -> set[str]:
    return {bytes(kind.data()).decode() for kind in QImageWriter.supportedImageFormats()}


def picture_kinds() -> dict[str, tuple[str, int]]:
    """Return what a timeline can be saved as, in words: the suffix and the sharpness of each."""
    kinds = {tr("Picture, twice as sharp as the screen (*.png)"): (".png", USUAL_SHARPNESS)}
    kinds[tr("Picture, as on the screen (*.png)")] = (".png", 1)
    kinds[tr("Picture for print, four times as sharp (*.png)")] = (".png", 4)
    kinds[tr("Drawing (*.svg)")] = (".svg", 1)
    return kinds


def print_timeline(view: TimelineView, parent: QWidget) -> bool:
    """Ask for a printer and print what the timeline shows, as wide as the page.

    Returns whether one was chosen; raises PictureError where nothing could be printed.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(12, 12, 12, 12))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    p = QPainter()
    if not p.begin(printer):
        sentence = tr("The timeline was not printed. Choose another printer or another file.")
        raise PictureError(sentence)
    paint_page(view, p, QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)).size().toSize())
    return True


def paint_page(view: TimelineView, p: QPainter, page: QSize) -> None:
    """Paint what the timeline shows on a page, and end the painter.

    It is drawn, not copied, so that it is as sharp as the printer; ink on paper in every theme.
    """
    from PySide6.QtSvg import QSvgRenderer

    lines = drawing(view.model, view.viewport, shipped_theme(dark=False), page)
    renderer = QSvgRenderer(lines.encode())
    size = renderer.defaultSize().scaled(page, Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(p, QRectF(0, 0, size.width(), size.height()))
    p.end()
