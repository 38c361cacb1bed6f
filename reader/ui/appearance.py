"""Theme and text size: from the preferences and the system to the application."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reader.session.preferences import DEFAULT_TEXT_SIZE, TEXT_SIZES, Preferences
from reader.ui.theme import Theme, palette, shipped_theme, style_sheet


class Appearance(QObject):
    """Says which theme and size hold, and tells when they change."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        """Follow the system's light or dark unless the person chose one."""
        super().__init__()
        self._application, self._preferences = application, preferences
        self.theme: Theme = shipped_theme(dark=self._dark())
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def size(self) -> int:
        """The size of the reading face in pixels."""
        return self._preferences.text_size

    def zoom(self, steps: int) -> None:
        """Make the text larger (positive) or smaller by steps; 0 goes back to the usual size."""
        if steps == 0:
            size = DEFAULT_TEXT_SIZE
        else:
            index = TEXT_SIZES.index(self.size) + steps
            size = TEXT_SIZES[min(max(index, 0), len(TEXT_SIZES) - 1)]
        if size != self.size:
            self._preferences.text_size = size
            self.changed.emit()

    @property
    def choice(self) -> str:
        """What the person chose: “system”, “light” or “dark”."""
        return self._preferences.theme

    def choose(self, choice: str) -> None:
        """Take the light or the dark theme for good, or follow the system again."""
        self._preferences.theme = choice
        self._system_changed()
        self.chosen.emit()

    def _dark(self) -> bool:
        if self._preferences.theme in ("light", "dark"):
            return self._preferences.theme == "dark"
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _system_changed(self, _scheme: object = None) -> None:
        if self._dark() != self.theme.dark:
            self.theme = shipped_theme(dark=self._dark())
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))
