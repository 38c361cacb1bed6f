"""Icons from one set: drawn with a 1.5 px stroke in the theme's ink."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.locations import resources
from reader.ui.theme import Theme

_SIZES = (20, 40)
"""The sides drawn, in pixels: an icon is made smaller as needed, but never larger."""
_SCALES = (1.0, 2.0)
_INK = "currentColor"


def icon(name: str, theme: Theme, most: int = _SIZES[-1]) -> QIcon:
    """Return the icon of this name in the theme's ink, dimmer where disabled.

    It is drawn as large as for a side of `most` pixels.
    """
    result = QIcon()
    sizes = _SIZES if most > _SIZES[0] else _SIZES[:1]
    for mode, ink in ((QIcon.Mode.Normal, theme.ink), (QIcon.Mode.Disabled, theme.disabled)):
        drawing = _Drawing(name, _ink_for(name, theme, ink, mode))
        for size in sizes:
            for scale in _scales():
                result.addPixmap(drawing.at(size, scale), mode)
    return result


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _scales() -> tuple[float, ...]:
    """Return the scales that the screens there are have any use for."""
    application = QGuiApplication.instance()
    most = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _SCALES if most > 1 else _SCALES[:1]


def _ink_for(name: str, theme: Theme, ink: QColor, mode: QIcon.Mode) -> QColor:
    status = next((s for s in theme.statuses if s.value == name), None)
    if status is None or mode is QIcon.Mode.Disabled:
        return ink
    return theme.statuses[status].text


class _Drawing:
    """One icon in one ink, read when the first picture of it is drawn."""

    def __init__(self, name: str, ink: QColor) -> None:
        self._name, self._ink = name, ink.name()
        self._renderer: QSvgRenderer | None = None

    def at(self, size: int, scale: float) -> QPixmap:
        side = round(size * scale)
        # Every column has the same icons on its buttons: they share their pictures.
        key = f"icon/{self._name}/{self._ink}/{side}/{scale}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        if self._renderer is None:
            source = _source(self._name).replace(_INK, self._ink)
            self._renderer = QSvgRenderer(QByteArray(source.encode()))
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, pixmap)
        return pixmap
