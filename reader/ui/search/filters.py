"""The filters of the search: article, status, tag, date of publication, kind of hit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.core.article import ArticleInfo
from reader.core.claim import Status
from reader.core.i18n import tr
from reader.core.search_query import Place, SearchQuery
from reader.ui.choice_box import Option
from reader.ui.claims.rows import STATUSES, folded
from reader.ui.filter_chip import FilterChip
from reader.ui.flow import FlowLayout
from reader.ui.period_chip import PeriodChip
from reader.ui.search.words import PLACES, place_word
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS


class Filters(QWidget):
    """A row of chips that combine: all of them have to be met, in each one value is enough."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make filters that leave everything."""
        super().__init__(parent)
        self._articles: tuple[ArticleInfo, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._tags: tuple[str, ...] = ()
        self.article = FilterChip(tr("Article"), self._article_options, self)
        self.status = FilterChip(tr("Status"), _status_options, self)
        self.tag = FilterChip(tr("Tag"), self._tag_options, self)
        self.period = PeriodChip(tr("Published"), tr("Search these days"), self)
        self.place = FilterChip(tr("Kind"), _place_options, self)
        self.clear_button = QPushButton(tr("Clear"), self)
        self.clear_button.setObjectName("filterClear")
        self.clear_button.setToolTip(tr("Take all filters away"))
        self.clear_button.setAccessibleName(tr("Clear the filters"))
        self.clear_button.clicked.connect(self._clear)
        row = FlowLayout(self)
        for chip in self._chips():
            row.addWidget(chip)
            chip.changed.connect(self._tell)
        row.addWidget(self.clear_button)
        self.clear_button.hide()

    def set_choices(
        self, articles: Sequence[ArticleInfo], counts: Mapping[str, int], shown: Sequence[str]
    ) -> None:
        """Offer these articles, first those `shown` in columns, and tags, the most used first."""
        self._articles, self._shown = tuple(articles), tuple(shown)
        self._tags = tuple(sorted(counts, key=lambda tag: (-counts[tag], tag.casefold())))
        self.period.set_days([a.publication.date for a in articles if a.publication])

    def value(self) -> SearchQuery:
        """Return what is chosen as a query without words."""
        after, before = self.period.days
        return SearchQuery(
            articles=tuple(v for v in self.article.values if isinstance(v, int)),
            statuses=tuple(v for v in self.status.values if isinstance(v, Status)),
            tags=tuple(v for v in self.tag.values if isinstance(v, str)),
            places=tuple(v for v in self.place.values if isinstance(v, Place)),
            after=after,
            before=before + dt.timedelta(days=1) if before else None,
        )

    def clear(self) -> None:
        """Leave everything; tells nobody."""
        for chip in self._chips():
            chip.clear()
        self.clear_button.hide()

    def _clear(self) -> None:
        self.clear()
        self.article.setFocus()
        self.changed.emit()

    def _chips(self) -> tuple[FilterChip | PeriodChip, ...]:
        return self.article, self.status, self.tag, self.period, self.place

    def _tell(self) -> None:
        self.clear_button.setVisible(self.value().narrows)
        self.changed.emit()

    def _article_options(self) -> list[Option]:
        ordered = sorted(self._articles, key=lambda a: a.id not in self._shown)
        return [
            Option(
                info.number,
                f"{info.number}  {folded(info.title or info.source_name)}",
                tr("Article {n}").format(n=info.number),
            )
            for info in ordered
        ]

    def _tag_options(self) -> list[Option]:
        return [Option(tag, folded(tag)) for tag in self._tags]


def _status_options() -> list[Option]:
    return [Option(s, f"{GLYPHS[s]} {status_word(s)}".strip()) for s in STATUSES]


def _place_options() -> list[Option]:
    return [Option(place, place_word(place)) for place in PLACES]
