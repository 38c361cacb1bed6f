"""Text in which words are marked as inserted or deleted, by line as well as by colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.core.merged_text import Mark, Piece
from reader.ui.columns.document import displayed
from reader.ui.theme import Theme


class MarkedText(QTextBrowser):
    """Shows pieces as plain text: what was inserted underlined, what was deleted struck out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._pieces: Sequence[Piece] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setUndoRedoEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._fill()

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other pieces, from their beginning."""
        self._pieces = pieces
        self._fill()

    def loadResource(self, _kind: int, _name: object) -> object:
        """Load nothing, whatever is asked for."""
        return None

    def block_format(self) -> QTextBlockFormat:
        """Return how paragraphs are set."""
        return QTextBlockFormat()

    def _fill(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(self.block_format())
        for piece in self._pieces:
            # Line by line: an end of line that Qt would take for one must not become two.
            lines = "\n".join(displayed(line) for line in piece.text.split("\n"))
            cursor.insertText(lines, mark_format(piece.mark, self._theme))
        self._close_up()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _close_up(self) -> None:
        """Give empty lines no height: the space between paragraphs is that of their format."""
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                form = QTextBlockFormat()
                form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                QTextCursor(block).setBlockFormat(form)
            block = block.next()


def mark_format(mark: Mark, theme: Theme) -> QTextCharFormat:
    """Return how words of a mark are set."""
    form = QTextCharFormat()
    form.setForeground(theme.ink)
    if mark is Mark.INSERTED:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(theme.accent)
        form.setBackground(theme.accent_wash)
    elif mark is Mark.DELETED:
        form.setFontStrikeOut(True)
        form.setForeground(theme.secondary)
    return form
