"""From an article to the document that shows it, always as plain text with formats of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.core.article import Article, Block, BlockKind
from reader.core.i18n import counted
from reader.core.passage import Span
from reader.core.utf16 import Utf16Map, utf16_length
from reader.ui.columns.text_map import Segment, TextMap
from reader.ui.columns.typography import block_format, char_format, fold_format, reading_font
from reader.ui.theme import Theme

_LINE_SEPARATOR = "\u2028"
_BREAKING = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2029\ufdd0\ufdd1]")
_UNSHOWABLE = re.compile("[\x00\ufffc]")
_LABEL_WORDS = 5


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of furniture; `number` is its place among the article's folds."""

    number: int
    blocks: tuple[Block, ...]

    @property
    def span(self) -> Span:
        """All of the text that the fold covers."""
        return Span(self.blocks[0].span.start, self.blocks[-1].span.end)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a document is set with: body size in pixels, theme, and the folds that are open."""

    size: int
    theme: Theme
    open_folds: AbstractSet[int]


def displayed(text: str) -> str:
    """Return `text` as Qt can show it, of the same length in UTF-16 units."""
    return _UNSHOWABLE.sub("\ufffd", _BREAKING.sub(_LINE_SEPARATOR, text))


def runs(blocks: tuple[Block, ...]) -> Iterator[Block | Fold]:
    """Yield the blocks in order, consecutive furniture as one fold."""
    furniture: list[Block] = []
    number = 0
    for block in blocks:
        if block.kind is BlockKind.FURNITURE:
            furniture.append(block)
            continue
        if furniture:
            yield Fold(number, tuple(furniture))
            number, furniture = number + 1, []
        yield block
    if furniture:
        yield Fold(number, tuple(furniture))


def fold_label(text: str, fold: Fold, *, is_open: bool) -> str:
    """Return the one line that stands for a fold, with the first words of what it hides."""
    count = counted(len(fold.blocks), "{n} line folded", "{n} lines folded")
    if is_open:
        return "▾ " + counted(len(fold.blocks), "Fold this line", "Fold these {n} lines")
    firsts = (text[b.span.start : b.span.end].split()[:_LABEL_WORDS] for b in fold.blocks[:2])
    hint = ", ".join(f"“{displayed(' '.join(words))}”" for words in firsts)
    return f"▸ {count}: {hint}"


class _Builder:
    """Writes blocks into a document and notes where each of them went."""

    def __init__(self, document: QTextDocument, article: Article, setting: Setting) -> None:
        self._cursor = QTextCursor(document)
        self._article, self._setting = article, setting
        self.segments: list[Segment] = []
        self.folds: dict[int, Fold] = {}

    def block(self, block: Block) -> None:
        span, size = block.span, self._setting.size
        text = self._article.text[span.start : span.end]
        self._begin(block.kind)
        begin = self._cursor.position()
        self._cursor.insertText(displayed(text), char_format(block.kind, size, self._setting.theme))
        length = self._cursor.position() - begin
        self.segments.append(Segment(begin, length, span, Utf16Map(text), block.kind))

    def fold(self, fold: Fold) -> None:
        is_open = fold.number in self._setting.open_folds
        self._begin(BlockKind.FURNITURE)
        begin = self._cursor.position()
        self.folds[self._cursor.blockNumber()] = fold
        label = fold_label(self._article.text, fold, is_open=is_open)
        ink = self._setting.theme.secondary
        self._cursor.insertText(label, fold_format(self._setting.size, ink))
        covered = Span(fold.span.start, fold.span.start) if is_open else fold.span
        self.segments.append(Segment(begin, utf16_length(label), covered, None))
        if is_open:
            for block in fold.blocks:
                self.block(block)

    def _begin(self, kind: BlockKind) -> None:
        form = block_format(kind, self._setting.size)
        if self.segments:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)


@dataclass(frozen=True, slots=True)
class Built:
    """What building a document tells: where text is, and which paragraphs are fold labels."""

    map: TextMap
    folds: dict[int, Fold]

    @classmethod
    def empty(cls) -> Built:
        """Return what holds while nothing is shown."""
        return cls(TextMap([]), {})


def build(document: QTextDocument, article: Article, setting: Setting) -> Built:
    """Fill `document` with the article anew."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(setting.size))
    builder = _Builder(document, article, setting)
    for run in runs(article.blocks):
        if isinstance(run, Fold):
            builder.fold(run)
        else:
            builder.block(run)
    return Built(TextMap(builder.segments), builder.folds)
