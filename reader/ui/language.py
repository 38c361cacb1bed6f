"""The language of the window: the program's texts, the toolkit's own, and the way dates are put."""

from __future__ import annotations

import os
from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.core.i18n import install_translator
from reader.core.languages import asked_of, spoken
from reader.core.settings import LANGUAGE
from reader.core.translations import translations_in
from reader.locations import resources
from reader.session.preferences import Preferences

_SPEAKS = "spoken"
"""The property of the application that holds the translator of the toolkit's own texts."""


def language_of(preferences: Preferences) -> str:
    """Return the language set, else that of the environment, else that of the system."""
    chosen = preferences.settings[LANGUAGE]
    if chosen != LANGUAGE.default:
        return chosen
    return spoken([*asked_of(os.environ), *QLocale.system().uiLanguages()])


def speak(application: QApplication, preferences: Preferences) -> str:
    """Speak the person's language from now on; windows made before keep theirs. Return it.

    Dates and numbers keep the country that the system has, where that speaks the same language.
    """
    language = language_of(preferences)
    install_translator(translations_in(resources() / "translations", language))
    system = QLocale.system()
    if system.bcp47Name().split("-")[0] != language:
        QLocale.setDefault(QLocale(language))
    _speak_toolkit(application, language)
    reverse = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    if reverse:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return language


def _speak_toolkit(application: QApplication, language: str) -> None:
    """Translate the toolkit's own dialogs, where its translations are installed."""
    # Looking among the children of the application would load all that a style consists of.
    earlier = application.property(_SPEAKS)
    if isinstance(earlier, QTranslator):
        application.removeTranslator(earlier)
        application.setProperty(_SPEAKS, None)
        earlier.deleteLater()
    for folder in _folders():
        translator = QTranslator(application)
        if translator.load(f"qtbase_{language}", folder):
            application.installTranslator(translator)
            application.setProperty(_SPEAKS, translator)
            return
        translator.deleteLater()


def _folders() -> Iterable[str]:
    return QLibraryInfo.paths(QLibraryInfo.LibraryPath.TranslationsPath)
