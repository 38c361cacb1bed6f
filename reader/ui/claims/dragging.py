"""What travels along when cards are dragged onto a chip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

CARDS = "application/x-parallax-annotations"
"""The kind of data: ids of annotations, one a line."""


def mime_of(ids: Sequence[str]) -> QMimeData:
    """Return the data for dragged annotations."""
    data = QMimeData()
    data.setData(CARDS, "\n".join(ids).encode())
    return data


def ids_in(data: QMimeData) -> list[str]:
    """Return the annotations that are dragged; none where something else is."""
    return bytes(data.data(CARDS).data()).decode().splitlines() if data.hasFormat(CARDS) else []
