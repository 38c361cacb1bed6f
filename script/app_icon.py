"""Draw the program's icon in every size that desktops ask for, from its one SVG.

Run from a set-up checkout: ``.venv/bin/python script/app_icon.py``. Writes resources/app/SIZE.png.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "app"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The sides in pixels, as the hicolor theme has them."""


def drawn(size: int) -> QImage:
    """Return the icon with sides of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "parallax.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def main() -> None:
    """Write every size."""
    for size in SIZES:
        drawn(size).save(str(FOLDER / f"{size}.png"))


if __name__ == "__main__":
    main()
