"""What a Linux desktop such as GNOME says of movement through its settings portal."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_SETTING = ["org.gnome.desktop.interface", "enable-animations"]


class MotionPortal(QObject):
    """Asks whether things are to move, and hears when that changes; nobody waits for the answer."""

    told = Signal(bool)
    """Whether the desktop wants less movement."""

    def listen(self) -> None:
        """Begin to ask; where there is no portal, nothing is ever told."""
        bus = QDBusConnection.sessionBus()
        hear: Any = SLOT("hear(QDBusMessage)")  # declared as bytes, taken as a string alone
        bus.connect(*_PORTAL, "SettingChanged", self, hear)
        call = QDBusMessage.createMethodCall(*_PORTAL, "Read")
        call.setArguments(_SETTING)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        watcher.finished.connect(partial(self._answered, watcher))

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take in that a setting of the desktop is another one."""
        *setting, value = message.arguments()
        if setting == _SETTING:
            self._tell(value)

    def _answered(self, watcher: QDBusPendingCallWatcher, _same: object = None) -> None:
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            self._tell(reply.arguments()[0])
        watcher.deleteLater()

    def _tell(self, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        self.told.emit(value is False)
