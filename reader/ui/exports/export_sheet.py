"""The sheet on which a person chooses what is exported and how, and sees what it will be."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.core.settings import REVIEW_ADDRESS, REVIEWER
from reader.export.formats import CLAIM_REVIEW, FORMATS, Format, format_named
from reader.export.options import Options
from reader.export.tables import title_of
from reader.ui.drop_down import DropDown
from reader.ui.scrolled import ScrolledBox
from reader.ui.settings.editors import typed
from reader.ui.sheet import Sheet
from reader.ui.tick_box import TickBox

PDF = "pdf"
"""The format that only the window writes."""

_OF_A_FOLDER = "by-article"
"""The layout of files of one article, whichever was chosen for one file."""

_PREVIEW_MS = 150
_CONTROLS = 300
_LOW = 480
"""Pixels of height below which not all choices are seen at once."""


class Extent(StrEnum):
    """How much is exported."""

    EVERYTHING = "everything"
    SHOWN = "shown"
    CHOSEN = "chosen"


@frozen
class Wish:
    """What a person has chosen on the sheet."""

    format: str
    layout: str
    extent: Extent
    options: Options
    one_an_article: bool


class ExportSheet(Sheet):
    """Format, layout, extent and options beside a preview; writes nothing itself."""

    wished = Signal()
    """Something was chosen; the preview is out of date."""

    save_asked = Signal()
    copy_asked = Signal()
    cancel_asked = Signal()

    reviewer_named = Signal(str, str)
    """Who publishes reviews, and the address of their page."""

    def __init__(
        self,
        templates: Path,
        parent: QWidget | None = None,
        *,
        reviewer: str = "",
        review_address: str = "",
    ) -> None:
        """Offer all formats, and layouts from the folder `templates` besides the program's."""
        super().__init__(tr("Export"), "", parent)
        self._templates = templates
        self.format = DropDown(tr("Format"))
        self.layout_box = DropDown(tr("Layout"))
        self.extent = DropDown(tr("Which annotations"))
        self.reviewer = QLineEdit(reviewer, maxLength=REVIEWER.longest)
        self.review_address = QLineEdit(review_address, maxLength=REVIEW_ADDRESS.longest)
        self.callouts = TickBox(tr("Quotations as callouts"))
        self.hashtags = TickBox(tr("Tags as #tag"))
        self.links = TickBox(tr("Links to the passage"))
        self.block_ids = TickBox(tr("Names for quotations (^name)"))
        self.regions = TickBox(tr("Keep what I write when exporting again"))
        self.one_an_article = TickBox(tr("One file an article, into a folder"))
        self.preview, self.page = QPlainTextEdit(), QTextBrowser()
        self.previews = QStackedWidget()
        self.told = QLabel()
        self._told, self._note = "", ""
        self.save = QPushButton(tr("Save…"))
        self.copy = QPushButton(tr("Copy"))
        self.cancel = QPushButton(tr("Cancel"))
        self.bar = QProgressBar()
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._fill()
        self._build()
        self._connect()
        self._format_chosen()

    def wish(self) -> Wish:
        """Return what is chosen."""
        return Wish(
            format=self.format.currentData(),
            layout=self._layout(),
            extent=Extent(self.extent.currentData() or Extent.EVERYTHING),
            options=Options(
                regions=self.regions.isChecked(),
                block_ids=self.block_ids.isChecked(),
                links=self.links.isChecked(),
                callouts=self.callouts.isChecked(),
                hashtags=self.hashtags.isChecked(),
                reviewer=typed(self.reviewer),
                review_address=typed(self.review_address),
            ),
            one_an_article=self._is_markdown() and self.one_an_article.isChecked(),
        )

    def choose(self, name: str, layout: str) -> None:
        """Choose a format and a layout by their names, for everything there is."""
        self.format.setCurrentIndex(max(self.format.findData(name), 0))
        self._format_chosen()
        self.layout_box.setCurrentIndex(max(self.layout_box.findData(layout), 0))
        self._chosen()

    def known(self) -> Format:
        """Return the format chosen; for a PDF file, the one that it is made from."""
        name = self.format.currentData()
        return format_named("html" if name == PDF else name)

    def offer(self, everything: int, shown: int, chosen: int) -> None:
        """Offer how much can be exported; what is the same as everything is not offered."""
        kept = self.extent.currentData()
        self.extent.blockSignals(True)
        self.extent.clear()
        all_of_it = counted(everything, "All: {n} annotation", "All: {n} annotations")
        self.extent.addItem(all_of_it, Extent.EVERYTHING)
        if shown < everything:
            words = counted(shown, "What the list shows: {n}", "What the list shows: {n}")
            self.extent.addItem(words, Extent.SHOWN)
        if chosen:
            words = counted(chosen, "What is chosen: {n}", "What is chosen: {n}")
            self.extent.addItem(words, Extent.CHOSEN)
        self.extent.setCurrentIndex(max(0, self.extent.findData(kept)))
        self.extent.blockSignals(False)

    def refresh(self) -> None:
        """Ask for the preview again, soon: what it shows is out of date."""
        self._soon.start()

    def show_preview(self, text: str, *, more: bool = False) -> None:
        """Show the beginning of what would be written."""
        self.previews.setCurrentWidget(self.preview)
        mode = QPlainTextEdit.LineWrapMode
        is_table = self.format.currentData() in ("csv", "xlsx")
        # A row on each line, beginning with what is most worth reading.
        self.preview.setLineWrapMode(mode.NoWrap if is_table else mode.WidgetWidth)
        place = self.preview.verticalScrollBar().value()
        self.preview.setPlainText(f"{text}\n…" if more else text)
        self.preview.verticalScrollBar().setValue(place)

    def show_page(self, page: str) -> None:
        """Show a page of our own escaped HTML as it will be read; it has no pictures."""
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(page)
        self.previews.setCurrentWidget(self.page)
        self.page.verticalScrollBar().setValue(place)

    def note(self, text: str) -> None:
        """Say something of the preview beneath it, where nothing else is told."""
        self._note = text
        self._say()

    def tell(self, text: str) -> None:
        """Say beneath the preview what became of the export, until something else is chosen."""
        self._told = text
        self._say()

    def _say(self) -> None:
        words = self._told or self._note
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def set_progress(self, done: int | None, of: int = 0) -> None:
        """Show how much is written; None ends it."""
        busy = done is not None
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        for control in (self.save, self.copy, self.format, self.layout_box, self.extent):
            control.setEnabled(not busy)
        if done is None:
            self._enable()
        else:
            self.bar.setRange(0, max(of, 1))
            self.bar.setValue(done)

    def first(self) -> QWidget:
        """Return the button that saves: what is offered is what most people want."""
        return self.save

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names beside their boxes where the sheet is low, so that more is seen at once."""
        wraps = QFormLayout.RowWrapPolicy
        policy = wraps.DontWrapRows if event.size().height() < _LOW else wraps.WrapAllRows
        if self._form.rowWrapPolicy() != policy:
            self._form.setRowWrapPolicy(policy)
        super().resizeEvent(event)

    def _fill(self) -> None:
        for one in FORMATS:
            self.format.addItem(tr(one.label), one.name)
            if one.name == "html":
                self.format.addItem("PDF", PDF)
        for box in (self.links, self.block_ids, self.regions):
            box.setChecked(True)

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, control in (
            (tr("Format"), self.format),
            (tr("Layout"), self.layout_box),
            (tr("Which annotations"), self.extent),
            (tr(REVIEWER.label), self.reviewer),
            (tr(REVIEW_ADDRESS.label), self.review_address),
        ):
            label = QLabel(words)
            label.setBuddy(control)
            control.setAccessibleName(words)
            form.addRow(label, control)
        self._form = form
        choices = QWidget()
        listed = QVBoxLayout(choices)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(8)
        listed.addLayout(form)
        listed.addSpacing(8)
        ticks = QVBoxLayout()
        ticks.setSpacing(2)
        for box in self._boxes():
            ticks.addWidget(box)
        listed.addLayout(ticks)
        listed.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        # In a low window the choices are scrolled, and the buttons stay in sight.
        left.addWidget(ScrolledBox(choices), 1)
        left.addWidget(self.bar)
        buttons = QHBoxLayout()
        for button in (self.save, self.copy, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(_CONTROLS)
        self.preview.setReadOnly(True)
        self.preview.setObjectName("reportText")
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.told.setObjectName("sheetText")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(8)
        self.page.setObjectName("exportPage")
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Preview"))
        self.previews.addWidget(self.preview)
        self.previews.addWidget(self.page)
        right.addWidget(self.previews, 1)
        right.addWidget(self.told)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(side)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Written so far"))
        self.set_progress(None)
        self.tell("")

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return (
            *(self.callouts, self.hashtags, self.links, self.block_ids, self.regions),
            self.one_an_article,
        )

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._format_chosen)
        for box in (self.layout_box, self.extent):
            box.currentIndexChanged.connect(lambda _: self._other())
        for tick in self._boxes():
            tick.toggled.connect(lambda _: self._chosen())
        for line in (self.reviewer, self.review_address):
            line.textEdited.connect(lambda _: self._other())
            line.editingFinished.connect(self._reviewer_named)
        self._soon.timeout.connect(self.wished)
        for button in (self.save, self.copy):
            button.clicked.connect(self._reviewer_named)
        self.save.clicked.connect(self.save_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.cancel.clicked.connect(self.cancel_asked)

    def _reviewer_named(self) -> None:
        options = self.wish().options
        self.reviewer_named.emit(options.reviewer, options.review_address)

    def _layout(self) -> str:
        if self._is_markdown() and self.one_an_article.isChecked():
            return _OF_A_FOLDER
        return self.layout_box.currentData() or ""

    def _is_markdown(self) -> bool:
        return bool(self.format.currentData() == "markdown")

    def _format_chosen(self) -> None:
        known = self.known()
        self.layout_box.blockSignals(True)
        self.layout_box.clear()
        if self.format.currentData() == PDF:
            self.layout_box.addItem(tr("For paper"), "paper")
        else:
            for layout in known.layouts(self._templates):
                self.layout_box.addItem(layout.label, layout.name)
            for table in known.tables:
                self.layout_box.addItem(title_of(table), table)
        self.layout_box.blockSignals(False)
        self._chosen()

    def _chosen(self) -> None:
        self._form.setRowVisible(self.layout_box, self.layout_box.count() > 0)
        for line in (self.reviewer, self.review_address):
            self._form.setRowVisible(line, self.format.currentData() == CLAIM_REVIEW)
        self._enable()
        self._other()

    def _other(self) -> None:
        """Ask for another preview; what was told was of another choice."""
        self.tell("")
        self._soon.start()

    def _enable(self) -> None:
        """Let only that be chosen which does something to what is written."""
        known = self.known()
        for box in self._boxes():
            box.setEnabled(self._is_markdown())
        self.links.setEnabled(bool(known.templates))
        self.regions.setEnabled(known.renews)
        self.layout_box.setDisabled(
            self.layout_box.count() < 2 or (self._is_markdown() and self.one_an_article.isChecked())
        )
        self.copy.setEnabled(self.format.currentData() not in (PDF, "xlsx"))

    def stop(self) -> None:
        """Ask for no more previews."""
        self._soon.stop()

    def catch_up(self) -> None:
        """Ask at once for the preview that is due."""
        if self._soon.isActive():
            self._soon.stop()
            self.wished.emit()
