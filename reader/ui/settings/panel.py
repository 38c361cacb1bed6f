"""The Settings pane: every setting of the table, shown at once in the columns beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.core.i18n import tr
from reader.core.settings import SETTINGS, Group, Setting, Settings
from reader.ui.appearance import Appearance
from reader.ui.scroll_names import name_scroll_bars
from reader.ui.settings.editors import Editor, editor_of

_SIDE = 16
_DOC_LINES = 5
_LOW_LINES = 24
"""Lines of text below whose height the sentence makes way for the controls."""


class SettingsPanel(QWidget):
    """A list of controls, with a sentence at its foot about the one that has the keyboard."""

    left = Signal()
    """The person is done here: the pane is closed and the keyboard goes back to the column."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Set things through `appearance`; the controls are made when first shown."""
        super().__init__(parent)
        self.setObjectName("settingsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._before: Settings | None = None
        self.editors: dict[str, Editor] = {}
        self._scroll = QScrollArea()
        self._scroll.setObjectName("settingsScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._doc = QLabel()
        self._doc.setObjectName("settingDoc")
        self._doc.setTextFormat(Qt.TextFormat.PlainText)
        self._doc.setWordWrap(True)
        self._doc.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._doc.setMinimumHeight(_DOC_LINES * self._doc.fontMetrics().lineSpacing())
        self.reset_button = QPushButton()
        self.reset_button.clicked.connect(self._reset)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 8, _SIDE, 12)
        foot.setSpacing(8)
        foot.addWidget(self._doc)
        foot.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        appearance.chosen.connect(self._shown_anew)

    @property
    def doc(self) -> str:
        """The sentence at the foot."""
        return self._doc.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the controls: the list of typefaces takes its time and is seldom wanted."""
        if not self.editors:
            self._fill()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the first control; as a proxy it would be the only one for Tab."""
        super().focusInEvent(event)
        if self.editors:
            self.editors[SETTINGS[0].id].control.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the controls where there is little: tooltips say what they are for."""
        super().resizeEvent(event)
        line = self._doc.fontMetrics().lineSpacing()
        low = event.size().height() < _LOW_LINES * line
        self._doc.setVisible(not low)
        for editor in self.editors.values():
            editor.control.setToolTip(tr(editor.setting.doc) if low else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what the control that gets the keyboard is for, and bring it into view."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._doc.setText(watched.accessibleDescription())
            self._scroll.ensureWidgetVisible(watched, 0, 32)
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        inner = QWidget()
        inner.setObjectName("settingsList")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(_SIDE, 0, _SIDE, 16)
        rows.setSpacing(12)
        for group in Group:
            title = QLabel(tr(group.value))
            title.setObjectName("settingGroup")
            rows.addSpacing(4)
            rows.addWidget(title)
            mine: list[Setting[Any]] = [s for s in SETTINGS if s.group is group]
            for setting in mine:
                editor = editor_of(setting)
                editor.show_value(self._appearance.value(setting))
                editor.picked.connect(lambda value, s=setting: self._pick(s, value))
                editor.control.installEventFilter(self)
                self.editors[setting.id] = editor
                rows.addWidget(editor)
        rows.addStretch(1)
        self._scroll.setWidget(inner)
        name_scroll_bars(self)
        first = self.editors[SETTINGS[0].id].control
        self._doc.setText(first.accessibleDescription())
        self._offer()

    def _pick(self, setting: Any, value: object) -> None:
        self._before = None
        self._appearance.set(setting, value)
        self._offer()

    def _reset(self) -> None:
        before, self._before = self._before, None
        if before is None:
            self._before = self._appearance.settings
        self._appearance.restore(before or Settings())
        self._offer()

    def _offer(self) -> None:
        back = self._before is not None
        self.reset_button.setText(tr("Undo") if back else tr("All as Usual"))
        before, first = tr("Set all as it was before"), tr("Set all as it was at first")
        self.reset_button.setToolTip(before if back else first)
        self.reset_button.setEnabled(back or bool(self._appearance.settings.changed))

    def _shown_anew(self, setting_id: str) -> None:
        setting: Setting[Any] = next(s for s in SETTINGS if s.id == setting_id)
        if setting_id in self.editors:
            self.editors[setting_id].show_value(self._appearance.value(setting))
            self._offer()
