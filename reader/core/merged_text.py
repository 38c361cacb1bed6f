"""Two revisions of a text as one, to be read: what stayed, what came, and what went."""

from __future__ import annotations

from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.revision_diff import Difference, DifferenceKind, revision_diff

_LOOK = 64
"""How many code points are looked at on either side of what went for the space around it."""

_NEAR = 24
"""Changes with no more than so many code points of one line between them are read as one."""


class Mark(StrEnum):
    """Which of the two texts a piece is in."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@frozen
class Piece:
    """A stretch of the merged text."""

    mark: Mark
    text: str


@frozen
class Merged:
    """The pieces in order, and where each change is in the text that they make together."""

    pieces: tuple[Piece, ...]
    changes: tuple[Span, ...]

    @property
    def text(self) -> str:
        """All pieces as one text."""
        return "".join(piece.text for piece in self.pieces)

    def side(self, change: Span, without: Mark) -> str:
        """Return how a changed stretch reads without what was deleted, or inserted."""
        found: list[str] = []
        at = 0
        for piece in self.pieces:
            if piece.mark is not without and Span(at, at + len(piece.text)).overlaps(change):
                found.append(piece.text)
            at += len(piece.text)
        return "".join(found).strip()

    def words(self, mark: Mark) -> int:
        """Return how many words were inserted, deleted or left."""
        return sum(len(piece.text.split()) for piece in self.pieces if piece.mark is mark)


def merged(old: str, new: str) -> Merged:
    """Return both texts as one: the new one, with what was deleted in its former place.

    White space that only one of them has is as it is in the new one.
    """
    builder = _Builder(old, new)
    for difference in revision_diff(old, new):
        builder.add(difference)
    return builder.finished()


def carried(position: int, old: str, new: str) -> int:
    """Return where a position of the old text is in the new one, or is nearest to."""
    before, after = 0, 0
    for difference in revision_diff(old, new):
        if position < difference.old.start:
            break
        if position < difference.old.end:
            return difference.new.start
        before, after = difference.old.end, difference.new.end
    # From there on the words are the same, though the space between them need not be.
    left = len("".join(old[before:position].split()))
    while after < len(new) and (left or new[after].isspace()):
        left -= not new[after].isspace()
        after += 1
    return after


class _Builder:
    """Puts the merged text together, difference by difference."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._at = self._length = 0
        self._pieces: list[Piece] = []
        self._changes: list[Span] = []
        self._line_began = False

    def add(self, difference: Difference) -> None:
        """Add what is the same up to a difference, and then both its sides."""
        same = self._new[self._at : difference.new.start]
        tail = ""
        if difference.kind is DifferenceKind.DELETED and self._stays_behind(difference.old, same):
            tail = _space_at_end(same)
        self._put(Mark.SAME, same[: len(same) - len(tail)])
        self._line_began |= "\n" in same[: len(same) - len(tail)]
        begin = self._length
        if difference.kind is not DifferenceKind.INSERTED:
            self._put(Mark.DELETED, self._gone(difference, tail=tail))
        if difference.kind is DifferenceKind.REPLACED:
            self._put(Mark.SAME, self._between(difference))
        self._put(Mark.INSERTED, self._new[difference.new.start : difference.new.end])
        self._note(Span(begin, self._length))
        self._put(Mark.SAME, tail)
        self._line_began = bool(tail)
        self._at = difference.new.end

    def finished(self) -> Merged:
        """Add what is the same after the last difference, and return all."""
        self._put(Mark.SAME, self._new[self._at :])
        return Merged(tuple(self._pieces), tuple(self._changes))

    def _put(self, mark: Mark, text: str) -> None:
        if text:
            self._pieces.append(Piece(mark, text))
            self._length += len(text)

    def _note(self, span: Span) -> None:
        last = self._changes[-1] if self._changes else None
        if last is not None and span.start - last.end <= _NEAR and not self._line_began:
            self._changes[-1] = Span(last.start, span.end)
        else:
            self._changes.append(span)
        self._line_began = False

    def _stays_behind(self, gone: Span, same: str) -> bool:
        """Tell whether what went belongs before the space that follows what is the same.

        It ended a line that is still there, or was written together with the word before.
        """
        before = self._space_before(gone)
        if not before:
            return bool(gone.start and same.strip())
        return "\n" not in before and "\n" in _space_at_end(same)

    def _gone(self, difference: Difference, *, tail: str) -> str:
        """Return the words that went, with the space that parts them from their neighbours."""
        gone = self._old[difference.old.start : difference.old.end]
        if difference.kind is DifferenceKind.REPLACED:
            return gone
        open_end = self._length and not self._pieces[-1].text[-1].isspace()
        if tail or open_end:
            return self._space_before(difference.old) + gone
        after = self._old[difference.old.end : difference.old.end + _LOOK]
        return gone + after[: len(after) - len(after.lstrip())]

    def _space_before(self, span: Span) -> str:
        return _space_at_end(self._old[max(span.start - _LOOK, 0) : span.start])

    def _between(self, difference: Difference) -> str:
        whole = _is_lines(self._old, difference.old) and _is_lines(self._new, difference.new)
        return "\n" if whole else " "


def _space_at_end(text: str) -> str:
    return text[len(text.rstrip()) :]


def _is_lines(text: str, span: Span) -> bool:
    """Tell whether a stretch is whole lines of its text."""
    before = text[max(span.start - _LOOK, 0) : span.start].rstrip(" ")
    after = text[span.end : span.end + _LOOK].lstrip(" ")
    return before[-1:] in ("", "\n") and after[:1] in ("", "\n")
