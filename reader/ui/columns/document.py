"""From an article to the document that shows it, always as plain text with formats of our own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby
from typing import Any
from unicodedata import bidirectional

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader.core.article import Article, Block, BlockKind
from reader.core.frozen import frozen
from reader.core.i18n import counted, quoted, tr
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.utf16 import Utf16Map, utf16_length
from reader.ui.columns.forms import Form, Forms, Shape
from reader.ui.columns.parts import LONG, cut
from reader.ui.columns.text_map import Segment, TextMap
from reader.ui.columns.typography import ReadingStyle, hung, ink_of, reading_font
from reader.ui.theme import Theme

_LINE_SEPARATOR = "\u2028"
_SEPARATOR = "\u2029"
_BREAKING = late_pattern("[\n\r\v\f\x1c-\x1e\x85\u2029\ufdd0\ufdd1]")
_UNSHOWABLE = late_pattern("[\x00\ufffc]")
_SELDOM = "\r\v\f\x1c\x1d\x1e\x85\u2029\ufdd0\ufdd1\x00\ufffc"
"""What `displayed` replaces, all but the newlines that most texts have."""
_FROM_RIGHT = late_pattern(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Unicode that hold the right-to-left scripts, and the mark that turns round."""
_TURNED = "\u200f"
_NEVER_FROM_RIGHT = bytes(byte for byte in range(256) if not (0xD6 <= byte <= 0xE0 or byte >= 0xEF))
"""Bytes of UTF-8 with which no character of `_FROM_RIGHT` begins, but for that mark."""
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ENDLESS = 5000
_ENDLESS_WORD = late_pattern(rf"[^\s\u200b]{{{_ENDLESS}}}")
_STRONG_WITHIN = 2000
_ONE_UNIT_EACH = Utf16Map("")
_BYLINES = (BlockKind.BYLINE, BlockKind.DATELINE)
_LABEL_WORDS = 5
_APART = "  ·  "


@frozen
class Fold:
    """A run of furniture; `number` is its place among the article's folds."""

    number: int
    blocks: tuple[Block, ...]

    @property
    def span(self) -> Span:
        """All of the text that the fold covers."""
        return Span(self.blocks[0].span.start, self.blocks[-1].span.end)


@frozen
class Setting:
    """What a document is set with: the person's style, the theme, and the folds that are open."""

    style: ReadingStyle
    theme: Theme
    open_folds: AbstractSet[int]


def reads_from_right(text: str) -> bool:
    """Tell whether the first strong character of a text is one of a right-to-left script.

    Rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX #9), without its isolates; a text
    that begins with a long row of characters without direction counts as read from the left.
    """
    for character in text[:_STRONG_WITHIN]:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _has_from_right(text: str) -> bool:
    if text.isascii():
        return False
    # The bytes that such characters begin with are found in a fifth of the time.
    doubtful = text.encode("utf-8", "surrogatepass").translate(None, _NEVER_FROM_RIGHT)
    return _TURNED in text or (bool(doubtful) and _FROM_RIGHT.search(text) is not None)


def displayed(text: str) -> str:
    """Return `text` as Qt can show it, of the same length in UTF-16 units."""
    return _UNSHOWABLE.sub("\ufffd", _BREAKING.sub(_LINE_SEPARATOR, text))


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Return where lines may break: at words, or anywhere where a word would fill screens.

    Qt looks for the end of such a word anew for each line: 1 MB without a space takes minutes.
    """
    if len(text) >= _ENDLESS and _ENDLESS_WORD.search(text):
        return _ANYWHERE
    return _AT_WORDS


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


def to_text_label() -> str:
    """Return the end of a fold's line, which is clicked to take what is folded into the text."""
    return tr("This Belongs to the Text").replace(" ", "\N{NO-BREAK SPACE}")


def fold_label(text: str, fold: Fold, *, is_open: bool) -> str:
    """Return the one line that stands for a fold, with the first words of what it hides."""
    count = counted(len(fold.blocks), "{n} line folded", "{n} lines folded")
    if is_open:
        return "▾ " + counted(len(fold.blocks), "Fold this line", "Fold these {n} lines")
    firsts = (text[b.span.start : b.span.end].split()[:_LABEL_WORDS] for b in fold.blocks[:2])
    hint = ", ".join(quoted(displayed(" ".join(words))) for words in firsts)
    return f"▸ {count}: {hint}"


class _Builder:
    """Collects the paragraphs of a document, and notes what each of them shows."""

    def __init__(self, article: Article, setting: Setting) -> None:
        self._article, self._setting = article, setting
        self._forms = Forms(setting.style, setting.theme)
        self._form: tuple[tuple[object, ...], Form] | None = None
        self._from_right = _has_from_right(article.text)
        one_each = utf16_length(article.text) == len(article.text)
        self._all_one_unit = _ONE_UNIT_EACH if one_each else None
        # Looked for once: a regular expression takes ten times as long.
        self._as_it_is = not any(sign in article.text for sign in _SELDOM)
        self._begin = 0
        self.segments: list[Segment] = []
        self.forms: list[Form] = []
        self.texts: list[str] = []
        self.folds: dict[int, Fold] = {}

    def block(self, block: Block) -> None:
        span, kind = block.span, block.kind
        text = self._article.text[span.start : span.end]
        mirrored = self._from_right and reads_from_right(text)
        ruled = bool(self.segments) and is_ruled(kind, self.segments[-1].kind)
        hung_by = 0.0 if mirrored else hung(kind, self._setting.style, text)
        if len(text) <= LONG:
            self._part(text, span, (kind, wrap_mode(text), mirrored, ruled, hung_by))
            return
        parts = cut(text)
        for first, last in parts:
            begins, ends = first == 0, last == len(text)
            part = text[first:last]
            beginning = (ruled, hung_by) if begins else (False, 0.0)
            shape = (kind, wrap_mode(part), mirrored, *beginning, begins, ends)
            self._part(part, Span(span.start + first, span.start + last), shape)

    def _part(self, text: str, span: Span, shape: tuple[Any, ...]) -> None:
        # Most paragraphs are shaped as the one before, and few things are as quick to compare.
        if self._form is None or self._form[0] != shape:
            self._form = (shape, self._forms.of(Shape(*shape)))
        units = self._all_one_unit or Utf16Map(text)
        length = len(text) if self._all_one_unit else units.to_units(len(text))
        mixed = self._from_right and _has_from_right(text)
        segment = Segment(self._begin, length, span, units, shape[0], mixed)
        shown = text if self._as_it_is and "\n" not in text else displayed(text)
        self._add(shown, self._form[1], segment)

    def fold(self, fold: Fold) -> None:
        is_open = fold.number in self._setting.open_folds
        self.folds[len(self.segments)] = fold
        label = fold_label(self._article.text, fold, is_open=is_open)
        label = f"{label}{_APART}{to_text_label()}"
        self._label(label, Span(fold.span.start, fold.span.start) if is_open else fold.span)
        if is_open:
            for block in fold.blocks:
                self.block(block)

    def nothing(self) -> None:
        """Say that there is no text, as after a damage."""
        self._label(tr("This article has no text."), Span(0, 0))

    def write(self, document: QTextDocument) -> None:
        """Write all into an empty document: those of one form that follow each other at once."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        first = 0
        for form, run in groupby(self.forms):
            last = first + sum(1 for _ in run)
            if first:
                cursor.insertBlock(form.block, form.char)
            else:
                cursor.setBlockFormat(form.block)
            cursor.insertText(_SEPARATOR.join(self.texts[first:last]), form.char)
            first = last
        self._underline(document)
        cursor.endEditBlock()

    def _underline(self, document: QTextDocument) -> None:
        """Show what can be clicked at the end of the lines of folds."""
        form, length = QTextCharFormat(), utf16_length(to_text_label())
        form.setFontUnderline(True)
        cursor = QTextCursor(document)
        for number in self.folds:
            label = self.segments[number]
            end = label.begin + label.length
            cursor.setPosition(end - length)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)

    def _label(self, words: str, covered: Span) -> None:
        form = self._forms.of(Shape(BlockKind.FURNITURE, wrap_mode(words), label=True))
        self._add(words, form, Segment(self._begin, utf16_length(words), covered, None))

    def _add(self, text: str, form: Form, segment: Segment) -> None:
        self.segments.append(segment)
        self.forms.append(form)
        self.texts.append(text)
        self._begin += segment.length + 1


@frozen
class Built:
    """What building a document tells: where text is, and which paragraphs are fold labels.

    `forms` are those of the paragraphs, one by one; `mirrored` is the whole of an article that is
    read from right to left.
    """

    map: TextMap
    folds: dict[int, Fold]
    forms: Sequence[Form] = ()
    mirrored: bool = False

    @classmethod
    def empty(cls) -> Built:
        """Return what holds while nothing is shown."""
        return cls(TextMap([]), {})


def recolour(document: QTextDocument, forms: Sequence[Form], theme: Theme) -> None:
    """Write what `build` has set, in these forms, in the inks of another theme, where it stands."""
    cursor, ink, first = QTextCursor(document), QTextCharFormat(), 0
    cursor.beginEditBlock()
    for dim, run in groupby(forms, key=lambda form: form.dim):
        last = first + sum(1 for _ in run)
        end = document.findBlockByNumber(last - 1)
        cursor.setPosition(document.findBlockByNumber(first).position())
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        ink.setForeground(ink_of(theme, dim=dim))
        cursor.mergeCharFormat(ink)
        first = last
    cursor.endEditBlock()


def build(document: QTextDocument, article: Article, setting: Setting) -> Built:
    """Fill `document` with the article anew."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(setting.style))
    builder = _Builder(article, setting)
    for run in runs(article.blocks):
        if isinstance(run, Fold):
            builder.fold(run)
        else:
            builder.block(run)
    if not builder.segments:
        builder.nothing()
    builder.write(document)
    mirrored = reads_from_right(article.text)
    return Built(TextMap(builder.segments), builder.folds, builder.forms, mirrored)
