"""Going to the passage that somebody has followed an address to."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.core.i18n import tr
from reader.ui.desk import MOST_COLUMNS
from reader.ui.workbench import Workbench


class Linking(QObject):
    """Looks for word of where to go when the window is called and when a library is opened."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def tie(self) -> None:
        """Listen to what calls the window."""
        self._window.session.called.connect(self.follow)
        # After the columns are there.
        self._window.files.opened.connect(lambda: QTimer.singleShot(0, self, self.follow))
        if self._window.session.library is not None:
            QTimer.singleShot(0, self, self.follow)

    def follow(self) -> None:
        """Go where an address leads, once; say so when that is not there."""
        session = self._window.session
        place = session.windows.word()
        if not place:
            return
        kind, _, identity = place.partition("/")
        annotation = session.annotation(identity) if kind == "annotation" else None
        # Where every column is taken, one makes room for as long as somebody is at the passage.
        is_full = len(self._window.desk.shown()) >= MOST_COLUMNS
        if annotation is not None:
            session.set_current(identity, "panel")
            self._window.panel.select(identity)
            w = self._window
            w.travels.jump(lambda: w.desk.go_to(annotation, visiting=is_full), series="cards")
        elif kind == "article" and identity in {info.id for info in session.articles()}:
            if is_full:
                self._window.desk.visit(identity)
            else:
                self._window.desk.tick(identity, on=True)
            self._window.row.lead(identity)
        else:
            sentence = tr(
                "What the address leads to is not in this library, nor in another that was open "
                "lately. Open the one that has it, and follow the address again."
            )
            self._window.hint(sentence)
