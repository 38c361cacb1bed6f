"""One control for each kind of setting; they show a value and tell of the one that is picked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QFontInfo,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.core.settings import Face, OneOf, Setting, Steps, Switch, Words
from reader.ui.columns.typography import ReadingStyle, reading_font
from reader.ui.drop_down import DropDown
from reader.ui.tick_box import TickBox

_PAUSE_MS = 60
"""How long the handle of a slider rests before the articles are set anew."""


class Editor(QWidget):
    """A label and a control; `control` is what gets the keyboard."""

    picked = Signal(object)

    def __init__(self, setting: Setting[Any], control: QWidget) -> None:
        """Put the label of `setting` over its control."""
        super().__init__()
        self.setting, self.control = setting, control
        self.label = QLabel(tr(setting.label))
        self.label.setObjectName("settingLabel")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(control)
        self.label.setWordWrap(True)
        control.setAccessibleName(tr(setting.label))
        control.setAccessibleDescription(tr(setting.doc))
        self.setFocusProxy(control)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.head)
        column.addWidget(control)

    def show_value(self, value: Any) -> None:
        """Show what is set; tells nobody."""
        raise NotImplementedError


class SwitchEditor(Editor):
    """A box to tick, with the label beside it."""

    def __init__(self, setting: Switch) -> None:
        """Make the box."""
        self._box = TickBox(tr(setting.label))
        super().__init__(setting, self._box)
        self.label.hide()
        self._box.toggled.connect(self.picked.emit)

    def show_value(self, value: bool) -> None:
        """Tick the box or not."""
        self._box.blockSignals(True)
        self._box.setChecked(value)
        self._box.blockSignals(False)


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane: scrolling past must set nothing."""
        event.ignore()


class _Choice(DropDown):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane: scrolling past must set nothing."""
        event.ignore()


class StepsEditor(Editor):
    """A slider over the steps, with the value in words beside the label."""

    def __init__(self, setting: Steps) -> None:
        """Make the slider."""
        self._steps, self._unit = setting.steps, tr(setting.unit)
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(setting.steps) - 1)
        self._slider.setPageStep(2)
        self._slider.setMinimumHeight(24)
        super().__init__(setting, self._slider)
        self._value = QLabel()
        self._value.setObjectName("settingValue")
        self.head.addWidget(self._value)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.picked.emit(self._picked()))
        self._slider.valueChanged.connect(self._moved)

    def show_value(self, value: int) -> None:
        """Put the handle at a step."""
        self._pause.stop()
        self._slider.blockSignals(True)
        self._slider.setValue(self._steps.index(value))
        self._slider.blockSignals(False)
        self._say()

    def _picked(self) -> int:
        return self._steps[self._slider.value()]

    def _moved(self) -> None:
        self._say()
        self._pause.start()

    def _say(self) -> None:
        words = self._unit.format(n=self._picked())
        self._value.setText(words)
        self._slider.setAccessibleName(f"{tr(self.setting.label)}: {words}")


class ChoiceEditor(Editor):
    """A list to drop down."""

    def __init__(self, setting: OneOf) -> None:
        """Fill the list with the choices."""
        self._list = _Choice(tr(setting.label))
        for value, words in setting.choices:
            self._list.addItem(tr(words), value)
        super().__init__(setting, self._list)
        self._list.activated.connect(lambda _: self.picked.emit(self._list.currentData()))

    def show_value(self, value: str) -> None:
        """Show the words for a value."""
        self._list.setCurrentIndex(self._list.findData(value))


class FaceEditor(Editor):
    """A list of the families that are installed, after the usual one."""

    def __init__(self, setting: Face) -> None:
        """Fill the list; fonts that only draw other fonts' signs are left out."""
        self._list = _Choice(tr(setting.label))
        usual = QFontInfo(reading_font(ReadingStyle())).family()
        self._list.addItem(tr("The usual one ({name})").format(name=usual), "")
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family) and _is_for_reading(family):
                self._list.addItem(family, family)
        super().__init__(setting, self._list)
        self._list.activated.connect(lambda _: self.picked.emit(self._list.currentData()))

    def show_value(self, value: str) -> None:
        """Show a family, also one that is no longer installed."""
        if self._list.findData(value) < 0:
            self._list.addItem(tr("{name} (not installed)").format(name=value), value)
        self._list.setCurrentIndex(self._list.findData(value))


class WordsEditor(Editor):
    """A line to write in; what is written holds once the line is left."""

    def __init__(self, setting: Words) -> None:
        """Make the line."""
        self._line = QLineEdit()
        self._line.setMaxLength(setting.longest)
        super().__init__(setting, self._line)
        self._line.editingFinished.connect(lambda: self.picked.emit(typed(self._line)))

    def show_value(self, value: str) -> None:
        """Show the words."""
        if value != self._line.text():
            self._line.setText(value)


def typed(line: QLineEdit) -> str:
    """Return what is written in a line, without signs that are not seen and came by pasting."""
    return "".join(filter(str.isprintable, line.text())).strip()


def editor_of(setting: Setting[Any]) -> Editor:
    """Return the control for a setting of the table; raises TypeError for a kind without one."""
    match setting:
        case Switch():
            return SwitchEditor(setting)
        case Steps():
            return StepsEditor(setting)
        case OneOf():
            return ChoiceEditor(setting)
        case Face():
            return FaceEditor(setting)
        case Words():
            return WordsEditor(setting)
    raise TypeError(type(setting).__name__)


def _is_for_reading(family: str) -> bool:
    systems = QFontDatabase.writingSystems(family)
    return QFontDatabase.WritingSystem.Latin in systems
