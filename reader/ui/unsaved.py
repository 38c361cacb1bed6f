"""What was typed and is not in the library: said as long as that is so, and tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication

from reader.core.changes import Change, SetNote, SetStatement
from reader.core.errors import ReaderError
from reader.core.i18n import counted, tr
from reader.session.session import Session
from reader.storage import GoneError
from reader.ui.claims.detail import AnnotationDetail
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.message import MessageBar

AGAIN_MS = 3000
"""How long after a text was refused it is tried again; a change that is saved does so at once."""


class Unsaved(QObject):
    """Saves notes and statements, and holds on to those that the library has refused.

    Nothing that was typed is shown as saved before it is on disk. What was refused stays where it
    was typed, is counted in the corner of the window, and is tried again: when something else was
    saved, now and then, and before the library is copied, opened anew or closed.
    """

    def __init__(
        self,
        session: Session,
        panel: AnnotationsPanel,
        message: MessageBar,
        helping: Callable[[], Sequence[QAction]],
        window: QObject,
    ) -> None:
        """Save what `panel` hands over through `session`; say in `message` what is refused.

        `helping` returns what else helps, in the place of trying again.
        """
        super().__init__(window)
        self._helping = helping
        self._session, self._panel, self._message = session, panel, message
        self._told = ""
        self._trying = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.try_again)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.try_again)
        self.copy = QAction(tr("Copy What Is Not Saved"), self)
        self.copy.triggered.connect(self._copy)
        self.drop = QAction(tr("Discard It"), self)
        self.drop.triggered.connect(self._drop)
        panel.note_edited.connect(lambda key, text: self._save(SetNote(key, text)))
        panel.statement_edited.connect(lambda key, text: self._save(SetStatement(key, text)))
        session.changed.connect(lambda _: self._saved_something())
        session.opened.connect(self._saved_something)

    @property
    def _detail(self) -> AnnotationDetail:
        return self._panel.detail

    def __bool__(self) -> bool:
        """Tell whether the library has refused something that was typed."""
        return self._detail.unsaved

    def told(self) -> str:
        """Return in a few words what is not saved; nothing where all is."""
        notes, statements = len(self._detail.note.drafts), len(self._detail.drafts)
        if notes or statements:
            parts = (
                counted(notes, "{n} note", "{n} notes") if notes else "",
                counted(statements, "{n} statement", "{n} statements") if statements else "",
            )
            return tr("not saved: {what}").format(what=", ".join(part for part in parts if part))
        if self._detail.note.pending:
            return tr("saving…")
        return tr("not saved yet") if self._detail.writing else ""

    def changes(self) -> list[Change]:
        """Return what would save all that is not saved."""
        return [*self._changes()]

    def try_again(self) -> None:
        """Hand over once more what was refused, waiting for nobody; say why if it still is."""
        if not self or self._trying or self._session.library is None:
            return
        self._trying = True
        trouble = None
        try:
            for change in self.changes():
                error = self._session.attempt(change)
                if error is None:
                    self._settle(change)
                else:
                    trouble = error
        finally:
            self._trying = False
        self._tell(trouble)

    def _changes(self) -> Iterator[Change]:
        for claim_id, text in self._detail.drafts.texts():
            yield SetStatement(claim_id, text)
        for annotation_id, text in self._detail.note.drafts.texts():
            yield SetNote(annotation_id, text)

    def _save(self, change: Change) -> None:
        if self._session.perform(change):
            self._settle(change)
            if not self:
                self._tell(None)
        else:
            self._tell(self._session.trouble)

    def _settle(self, change: Change) -> None:
        if isinstance(change, SetNote):
            self._detail.note.settle(change.annotation_id)
        elif isinstance(change, SetStatement):
            self._detail.settle_statement(change.claim_id)

    def _saved_something(self) -> None:
        # Not at once: what is being told of a change is told to the end before the next is made.
        if self and not self._trying:
            self._soon.start()

    def _tell(self, trouble: ReaderError | None) -> None:
        """Keep what went wrong before the eyes of the person until nothing is unsaved."""
        if not self:
            self._timer.stop()
            self._told = ""
            self._message.let_go()
            return
        self._timer.start(AGAIN_MS)
        reason = str(trouble) if trouble is not None else ""
        said = f"{reason} {self._sentence()}".strip()
        if said == self._told:
            return
        self._told = said
        gone = isinstance(trouble, GoneError)
        own = (self.copy, self.drop) if gone else (self.copy,)
        self._message.hold(said, (*self._helping(), *own))

    def _sentence(self) -> str:
        number = len(self.changes())
        return counted(
            number,
            "What you wrote last is not saved: it is kept in this window and tried again.",
            "{n} texts that you wrote are not saved: they are kept in this window and tried again.",
        )

    def _copy(self) -> None:
        texts = self._detail.drafts.texts() + self._detail.note.drafts.texts()
        QGuiApplication.clipboard().setText("\n\n".join(text for _, text in texts))

    def _drop(self) -> None:
        """Give up what belongs to things that are gone, and nothing else."""
        for change in self.changes():
            error = self._session.attempt(change)
            if error is None or isinstance(error, GoneError):
                self._settle(change)
        self._tell(self._session.trouble)
