"""The Settings pane: by keyboard, shown at once, kept, and taken back."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core import settings
from reader.core.settings import SETTINGS, Settings
from reader.locations import resources
from reader.session.preferences import Preferences
from reader.ui import theme as themes
from reader.ui.appearance import Appearance
from reader.ui.columns.typography import ReadingStyle
from reader.ui.portal import MotionPortal
from reader.ui.stillness import desktop_is_still, system_is_still
from tests.ui.everywhere import choose
from tests.ui.person import OpenWindow, Person


def test_everything_is_set_by_keyboard_and_shown_at_once(
    open_window: OpenWindow, library: Path, preferences: Path
) -> None:
    person = open_window(library)
    window = person.window
    person.see(3, "Putin has compared current tensions")
    view = person.column(3).view
    place, bar = view.place[0], view.verticalScrollBar().value()
    person.press("Ctrl+,")
    assert window.settings.isVisible()
    editors = window.settings.editors
    assert list(editors) == [s.id for s in SETTINGS]
    person.press("Tab")
    assert QApplication.focusWidget() is editors["text_size"].control
    assert window.settings.doc == settings.TEXT_SIZE.doc
    person.press("Right", "Right")
    person.qtbot.waitUntil(lambda: window.appearance.style.size >= 20)
    assert view.verticalScrollBar().value() != bar
    assert view.place[0] == place
    editors["underline_only"].setFocus()
    person.press("Space")
    assert not window.appearance.theme.washes
    editors["theme"].setFocus()
    person.press("End")
    assert window.appearance.theme.name == "High contrast, dark"
    assert window.commands.actions["view.theme_contrast-dark"].isChecked()
    editors["author"].setFocus()
    person.type("Olena")
    person.press("Return")
    assert window.session.author == "Olena"
    choose(person, "edit.select_word")
    choose(person, "claim.disputed")
    assert window.session.history(1)[0].who == "Olena"
    person.press("Escape")
    assert window.settings_pane.isHidden()
    assert window.row.leading is not None
    assert QApplication.focusWidget() is window.row.leading.view
    person.leave()
    kept = Preferences.load(preferences).settings
    assert kept[settings.TEXT_SIZE] == 20
    assert (kept[settings.THEME], kept[settings.AUTHOR]) == ("contrast-dark", "Olena")


def test_all_as_usual_is_taken_back_where_it_was_pressed(reader: Person) -> None:
    appearance, panel = reader.window.appearance, reader.window.settings
    reader.press("Ctrl+=")
    appearance.set(settings.THEME, "sepia")
    before = appearance.settings
    reader.press("Ctrl+,")
    panel.reset_button.click()
    assert appearance.settings == Settings()
    assert panel.editors["theme"].control.currentData() == "system"  # type: ignore[attr-defined]
    panel.reset_button.click()
    assert appearance.settings == before
    assert appearance.theme.name == "Sepia"


def test_the_menu_and_the_pane_say_the_same(reader: Person) -> None:
    reader.press("Ctrl+,")
    actions, editors = reader.window.commands.actions, reader.window.settings.editors
    actions["view.theme_sepia"].trigger()
    actions["view.theme_sepia"].trigger()
    assert actions["view.theme_sepia"].isChecked()
    assert not actions["view.theme_system"].isChecked()
    assert editors["theme"].control.currentData() == "sepia"  # type: ignore[attr-defined]
    actions["view.times"].trigger()
    assert not editors["show_times"].control.isChecked()  # type: ignore[attr-defined]
    reader.press("Ctrl+=")
    assert reader.window.appearance.value(settings.TEXT_SIZE) == 18
    assert editors["text_size"].control.value() == settings.TEXT_SIZE.steps.index(18)  # type: ignore[attr-defined]


def test_larger_and_smaller_again_ends_where_it_began(reader: Person) -> None:
    reader.see(5, "Budapest Memorandum")
    view = reader.column(5).view
    place, bar = view.place, view.verticalScrollBar().value()
    reader.press(*["Ctrl+="] * 5, *["Ctrl+-"] * 8, *["Ctrl+="] * 3)
    reader.settle()
    assert view.place == place
    assert abs(view.verticalScrollBar().value() - bar) <= 1


@pytest.fixture
def appearance(qapp: QApplication, tmp_path: Path) -> Appearance:
    return Appearance(qapp, Preferences(tmp_path / "preferences.json"))


def test_a_bad_theme_file_gives_the_light_theme_and_a_sentence(
    appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("light.toml", "style.qss", "claims.qss"):
        text = (resources() / "themes" / name).read_text(encoding="utf-8")
        (tmp_path / "themes").mkdir(exist_ok=True)
        (tmp_path / "themes" / name).write_text(text, encoding="utf-8")
    (tmp_path / "themes" / "sepia.toml").write_text("name = 3\n")
    monkeypatch.setattr(themes, "resources", lambda: tmp_path)
    appearance.set(settings.THEME, "sepia")
    assert appearance.theme.name == "Light"
    assert "sepia.toml" in appearance.problem
    assert "light theme is shown instead" in appearance.problem
    appearance.set(settings.THEME, "light")
    assert appearance.problem == ""


def test_a_bad_theme_file_is_told_in_the_window(
    reader: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "dark.toml"
    broken.write_text("dark = true\n")
    whole = themes.theme_file
    monkeypatch.setattr(
        "reader.ui.appearance.theme_file",
        lambda name: broken if name == "dark" else whole(name),
    )
    reader.window.commands.actions["view.theme_dark"].trigger()
    assert "dark.toml cannot be used" in reader.window.message.text
    assert reader.window.appearance.theme.name == "Light"


def test_the_systems_colours_are_followed_until_others_are_chosen(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QApplication.styleHints()

    def system(scheme: Qt.ColorScheme) -> None:
        told = SimpleNamespace(colorScheme=lambda: scheme)
        monkeypatch.setattr(Appearance, "_hints", lambda _self: told)
        hints.colorSchemeChanged.emit(scheme)

    system(Qt.ColorScheme.Dark)
    assert appearance.theme.name == "Dark"
    system(Qt.ColorScheme.Light)
    assert appearance.theme.name == "Light"
    appearance.set(settings.THEME, "sepia")
    system(Qt.ColorScheme.Dark)
    assert appearance.theme.name == "Sepia"


@pytest.mark.skipif(not hasattr(Qt, "ContrastPreference"), reason="Qt tells from 6.10 on")
@pytest.mark.parametrize(
    ("dark", "name"), [(False, "High contrast"), (True, "High contrast, dark")]
)
def test_the_systems_high_contrast_is_followed_where_qt_tells(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch, dark: bool, name: str
) -> None:
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    told = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: told)
    monkeypatch.setattr(Appearance, "_hints", lambda _self: hints)
    QApplication.styleHints().colorSchemeChanged.emit(scheme)
    assert appearance.theme.name == name


def test_movement_is_less_where_asked_for(reader: Person) -> None:
    window = reader.window
    assert not window.timeline.reduced_motion
    window.appearance.set(settings.MOTION, "reduced")
    assert [window.timeline.reduced_motion] == [True]
    assert all(column.view.reduced_motion for column in window.row)
    window.desk.tick(window.row.order()[0], on=False)
    window.desk.show_all()
    assert all(column.view.reduced_motion for column in window.row)


def test_where_there_is_no_portal_nothing_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/there/is/none")
    portal = MotionPortal()
    told = QSignalSpy(portal.told)
    portal.listen()
    watcher = portal.findChild(QDBusPendingCallWatcher)
    assert watcher is not None
    qtbot.waitUntil(watcher.isFinished)
    assert told.count() == 0


def test_what_the_portal_tells_of_movement_is_followed(appearance: Appearance) -> None:
    portal, spoken = MotionPortal(), QSignalSpy(appearance.changed)
    portal.told.connect(appearance.hear_of_motion)
    for name, moving, still in (
        ("enable-animations", False, True),
        ("clock-format", "24h", True),
        ("enable-animations", True, False),
    ):
        message = QDBusMessage.createSignal("/portal", "org.portal.Settings", "SettingChanged")
        message.setArguments(["org.gnome.desktop.interface", name, moving])
        portal.hear(message)
        assert appearance.reduced_motion is still
    assert spoken.count() == 2


@pytest.mark.parametrize(
    ("name", "content", "still"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=slow\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "no settings at all", False),
        ("other", "", False),
    ],
)
def test_what_the_desktop_says_of_movement_is_read(
    name: str, content: str, still: bool, tmp_path: Path
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(content)
    assert desktop_is_still(tmp_path) is still


def test_qts_own_word_on_movement_comes_first() -> None:
    for name, still in (("ReducedMotion", True), ("NoPreference", False)):
        motion = SimpleNamespace(motionPreference=lambda n=name: SimpleNamespace(name=n))
        assert system_is_still(SimpleNamespace(accessibility=lambda m=motion: m)) is still


def test_the_interface_and_the_articles_have_sizes_of_their_own(
    appearance: Appearance, qapp: QApplication
) -> None:
    usual, style = qapp.font().pointSizeF(), appearance.style
    appearance.set(settings.INTERFACE_SCALE, 150)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * usual, abs=0.5)
    assert appearance.style == style
    appearance.set(settings.INTERFACE_SCALE, 100)
    assert qapp.font().pointSizeF() == usual
    appearance.set(settings.LEADING, 180)
    appearance.set(settings.MEASURE, 60)
    appearance.set(settings.JUSTIFIED, True)
    assert appearance.style == ReadingStyle(style.size, "", 180, 60, justified=True)
    assert qapp.font().pointSizeF() == usual


def test_scrolling_past_a_control_sets_nothing(reader: Person) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    reader.press("Ctrl+,")
    for name in ("text_size", "theme"):
        control = reader.window.settings.editors[name].control
        middle = QPointF(control.rect().center())
        wheel = QWheelEvent(
            middle, control.mapToGlobal(middle), QPoint(), QPoint(0, -240),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(control, wheel)
    QTest.qWait(100)
    assert reader.window.appearance.settings == Settings()


def test_a_name_that_is_set_is_written_in_the_history(
    open_window: OpenWindow, library: Path, preferences: Path
) -> None:
    kept = Preferences(preferences, settings=Settings().having(settings.AUTHOR, "Olena"))
    kept.save()
    person = open_window(library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1")
    assert person.window.session.history(1)[0].who == "Olena"
    assert os.environ.get("USER") != "Olena"
