"""The part of the toolbar where one chooses how columns follow."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.core.following import Follow
from reader.core.i18n import tr


def word_of(follow: Follow) -> str:
    """Return a way to follow in one word."""
    return {
        Follow.TIME: tr("Time"),
        Follow.PASSAGE: tr("Passage"),
        Follow.OFF: tr("Off"),
    }[follow]


class FollowBox(QWidget):
    """Three buttons of which one is down, or where room is short one with a menu."""

    def __init__(self, actions: Mapping[Follow, QAction]) -> None:
        """Choose among these checkable actions."""
        super().__init__()
        self.setObjectName("followBox")
        self._actions = dict(actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self.label = QLabel(tr("Follow"))
        self.label.setObjectName("followLabel")
        row.addWidget(self.label)
        self.buttons = {follow: self._button(follow) for follow in actions}
        for button in self.buttons.values():
            row.addWidget(button)
        self.one = QToolButton()
        self.one.setObjectName("followOne")
        self.one.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.one)
        menu.addActions(list(actions.values()))
        self.one.setMenu(menu)
        row.addWidget(self.one)
        self.set_compact(compact=False)

    def show_follow(self, follow: Follow) -> None:
        """Show how columns follow now."""
        for way, action in self._actions.items():
            action.setChecked(way is follow)
        word = word_of(follow)
        self.one.setText(f"{word} ▾")
        self.one.setAccessibleName(tr("Columns follow: {way}").format(way=word))
        self.one.setToolTip(self.one.accessibleName())

    def set_compact(self, *, compact: bool) -> None:
        """Take little room, or say everything."""
        self.one.setVisible(compact)
        self.label.setVisible(not compact)
        for button in self.buttons.values():
            button.setVisible(not compact)

    def _button(self, follow: Follow) -> QToolButton:
        button = QToolButton()
        self._actions[follow].setIconText(word_of(follow))
        button.setDefaultAction(self._actions[follow])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("Follow: {way}").format(way=word_of(follow)))
        return button
