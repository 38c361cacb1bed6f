"""From an article to the document that shows it, always as plain text with formats of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from reader.core.article import Article, Block, BlockKind
from reader.core.i18n import counted, tr
from reader.core.passage import Span
from reader.core.utf16 import Utf16Map, utf16_length
from reader.ui.columns.text_map import Segment, TextMap
from reader.ui.columns.typography import (
    ReadingStyle,
    block_format,
    char_format,
    fold_format,
    hung,
    reading_font,
)
from reader.ui.theme import Theme

_LINE_SEPARATOR = "\u2028"
_BREAKING = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2029\ufdd0\ufdd1]")
_UNSHOWABLE = re.compile("[\x00\ufffc]")
_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Unicode that hold the right-to-left scripts, and the mark that turns round."""
_ENDLESS_WORD = re.compile(r"[^\s\u200b]{5000}")
_BYLINES = (BlockKind.BYLINE, BlockKind.DATELINE)
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
    """What a document is set with: the person's style, the theme, and the folds that are open."""

    style: ReadingStyle
    theme: Theme
    open_folds: AbstractSet[int]


def reads_from_right(text: str) -> bool:
    """Tell whether the first strong character of a text is one of a right-to-left script.

    Rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX #9), without its isolates.
    """
    for character in text:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _has_from_right(text: str) -> bool:
    return not text.isascii() and _FROM_RIGHT.search(text) is not None


def displayed(text: str) -> str:
    """Return `text` as Qt can show it, of the same length in UTF-16 units."""
    return _UNSHOWABLE.sub("\ufffd", _BREAKING.sub(_LINE_SEPARATOR, text))


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Return where lines may break: at words, or anywhere where a word would fill screens.

    Qt looks for the end of such a word anew for each line: 1 MB without a space takes minutes.
    """
    if _ENDLESS_WORD.search(text):
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def is_ruled(kind: BlockKind, before: BlockKind) -> bool:
    """Tell whether a rule sets a block apart from the one before: above bylines and dates."""
    return kind in _BYLINES and before not in _BYLINES


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

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Let the document be laid out when all is written, not after each paragraph."""
        self._cursor.beginEditBlock()
        try:
            yield
        finally:
            self._cursor.endEditBlock()

    def block(self, block: Block) -> None:
        span, setting = block.span, self._setting
        text = self._article.text[span.start : span.end]
        mirrored = reads_from_right(text)
        hung_by = 0.0 if mirrored else hung(block.kind, setting.style, text)
        self._begin(block.kind, mirrored=mirrored, hung_by=hung_by)
        begin = self._cursor.position()
        form = char_format(block.kind, setting.style, setting.theme)
        self._cursor.insertText(displayed(text), form)
        length = self._cursor.position() - begin
        self.segments.append(
            Segment(begin, length, span, Utf16Map(text), block.kind, mixed=_has_from_right(text))
        )

    def fold(self, fold: Fold) -> None:
        is_open = fold.number in self._setting.open_folds
        self._begin(BlockKind.FURNITURE)
        begin = self._cursor.position()
        self.folds[self._cursor.blockNumber()] = fold
        label = fold_label(self._article.text, fold, is_open=is_open)
        ink = self._setting.theme.secondary
        self._cursor.insertText(label, fold_format(self._setting.style, ink))
        covered = Span(fold.span.start, fold.span.start) if is_open else fold.span
        self.segments.append(Segment(begin, utf16_length(label), covered, None))
        if is_open:
            for block in fold.blocks:
                self.block(block)

    def nothing(self) -> None:
        """Say that there is no text, as after a damage."""
        self._begin(BlockKind.FURNITURE)
        words, ink = tr("This article has no text."), self._setting.theme.secondary
        self._cursor.insertText(words, fold_format(self._setting.style, ink))
        self.segments.append(Segment(0, utf16_length(words), Span(0, 0), None))

    def _begin(self, kind: BlockKind, *, mirrored: bool = False, hung_by: float = 0.0) -> None:
        ruled = bool(self.segments) and is_ruled(kind, self.segments[-1].kind)
        form = block_format(kind, self._setting.style, mirrored=mirrored, ruled=ruled)
        form.setTextIndent(-hung_by)
        if self.segments:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)


@dataclass(frozen=True, slots=True)
class Built:
    """What building a document tells: where text is, and which paragraphs are fold labels.

    `mirrored` is the whole of an article that is read from right to left.
    """

    map: TextMap
    folds: dict[int, Fold]
    mirrored: bool = False

    @classmethod
    def empty(cls) -> Built:
        """Return what holds while nothing is shown."""
        return cls(TextMap([]), {})


def build(document: QTextDocument, article: Article, setting: Setting) -> Built:
    """Fill `document` with the article anew."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(setting.style))
    option = document.defaultTextOption()
    option.setWrapMode(wrap_mode(article.text))
    document.setDefaultTextOption(option)
    builder = _Builder(document, article, setting)
    with builder.at_once():
        for run in runs(article.blocks):
            if isinstance(run, Fold):
                builder.fold(run)
            else:
                builder.block(run)
        if not builder.segments:
            builder.nothing()
    return Built(TextMap(builder.segments), builder.folds, reads_from_right(article.text))
