"""Theme, type and movement: from the settings and the system to the application."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QStyleHints
from PySide6.QtWidgets import QApplication

from reader.core import settings
from reader.core.i18n import tr
from reader.core.settings import SETTINGS, Setting, Settings, T
from reader.session.preferences import Preferences
from reader.ui.columns.typography import ReadingStyle
from reader.ui.stillness import system_is_still
from reader.ui.theme import Theme, ThemeError, load_theme, palette, style_sheet, theme_file

_USUAL_FONT = {"win32": 12.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 14.7
"""The interface's font in pixels where nobody has made it larger: 9, 13 and 11 points."""


class Appearance(QObject):
    """Says how things look and move, and tells when that changes.

    The one way to change a setting while the window is open.
    """

    changed = Signal()
    """What is shown must be shown anew."""

    chosen = Signal(str)
    """The setting with this id has another value."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        """Follow the system wherever the person has set nothing else."""
        super().__init__()
        self._application, self._preferences = application, preferences
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._told_still = False
        self.problem = ""
        """Why the theme that was chosen is not shown; empty while it is."""
        self.theme: Theme = self._loaded()
        self.sheet = ""
        """The style sheet of windows. That of an application takes Qt three times as long."""
        self._apply()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        # Qt tells of high contrast from 6.10 on.
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def value(self, setting: Setting[T]) -> T:
        """Return what is set."""
        return self._preferences.settings[setting]

    def set(self, setting: Setting[T], value: T) -> None:
        """Set a value and show what follows from it; raises ValueError where it cannot be had."""
        if value == self.value(setting):
            return
        self._preferences.settings = self._preferences.settings.having(setting, value)
        self._preferences.save()
        self._renew()
        self.chosen.emit(setting.id)

    @property
    def settings(self) -> Settings:
        """All that is set."""
        return self._preferences.settings

    def restore(self, wanted: Settings) -> None:
        """Set everything at once as it was, or as it is unless a person sets it."""
        before, self._preferences.settings = self._preferences.settings, wanted
        self._preferences.save()
        self._renew()
        for setting in SETTINGS:
            if before.changed.get(setting.id) != wanted.changed.get(setting.id):
                self.chosen.emit(setting.id)

    @property
    def style(self) -> ReadingStyle:
        """How the articles are set."""
        return ReadingStyle(
            size=round(self.value(settings.TEXT_SIZE) * self._font_scale()),
            family=self.value(settings.FAMILY),
            leading=self.value(settings.LEADING),
            measure=self.value(settings.MEASURE),
            margin=self.value(settings.MARGINS),
            justified=self.value(settings.JUSTIFIED),
        )

    @property
    def reduced_motion(self) -> bool:
        """Whether things are to be where they are sent at once."""
        choice = self.value(settings.MOTION)
        if choice != "system":
            return choice == "reduced"
        return self._told_still or system_is_still(self._hints())

    def listen(self) -> None:
        """Ask the desktop's portal about movement too, and follow what it says from then on."""
        from reader.ui.portal import MotionPortal

        portal = MotionPortal(self)
        portal.told.connect(self.hear_of_motion)
        portal.listen()

    def hear_of_motion(self, still: bool) -> None:
        """Take in whether the desktop wants less movement."""
        if still != self._told_still:
            self._told_still = still
            self.changed.emit()

    def zoom(self, steps: int) -> None:
        """Make the text larger (positive) or smaller by steps; 0 goes back to the usual size."""
        size = settings.TEXT_SIZE
        beside = size.beside(self.value(size), steps) if steps else size.default
        self.set(size, beside)

    def _hints(self) -> QStyleHints:
        return self._application.styleHints()

    def _font_scale(self) -> float:
        usual = _USUAL_FONT.get(sys.platform, _USUAL_ELSEWHERE)
        return max(QFontInfo(self._system_font).pixelSize() / usual, 1.0)

    def _theme_name(self) -> str:
        chosen = self.value(settings.THEME)
        if chosen != "system":
            return chosen
        hints = self._hints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        told = getattr(hints, "accessibility", lambda: None)()
        if told is not None and told.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "contrast-dark" if dark else "contrast"
        return "dark" if dark else "light"

    def _loaded(self) -> Theme:
        colours = self.value(settings.STATUS_COLOURS)
        washes = not self.value(settings.UNDERLINE_ONLY)
        self.problem = ""
        try:
            return load_theme(theme_file(self._theme_name()), colours=colours, washes=washes)
        except ThemeError as error:
            advice = tr(
                "The light theme is shown instead; your libraries are as they were. Choose "
                "another theme in the View menu, or install the program again."
            )
            self.problem = f"{error} {advice}"
            return load_theme(theme_file("light"), colours=colours, washes=washes)

    def _system_changed(self, _told: object = None) -> None:
        if self.value(settings.THEME) == "system":
            self._renew()

    def _renew(self) -> None:
        self.theme = self._loaded()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        font = QFont(self._system_font)
        scale = self.value(settings.INTERFACE_SCALE) / 100
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * scale))
        else:
            font.setPointSizeF(font.pointSizeF() * scale)
        if font != self._application.font():
            self._application.setFont(font)
        self._application.setPalette(palette(self.theme))
        self.sheet = style_sheet(self.theme, QFontInfo(font).pixelSize())
