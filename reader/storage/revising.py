"""Giving an article another text, and finding what was marked in the old one in the new one.

The new revision is put beside the old one and stays there: only that the article reads it, and
where its annotations and corrections are, is part of the journal. So undoing is exact.

The looking takes long where much is marked, so `foresee` does it before the library is locked for
other windows; what they have changed meanwhile is looked for again.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.core.article import Draft
from reader.core.changes import Change, ConfirmAnchor, ReviseArticle, single_changes
from reader.core.claim import Anchor
from reader.core.passage import Quote, Span, quote_at
from reader.core.times import PublicationKind
from reader.storage.desk import Desk, Foreseen, Sought
from reader.storage.edits import RowEdit, deleted, inserted, updated
from reader.storage.errors import UnfitChangeError
from reader.storage.imports import add_revision
from reader.storage.rows import Row, clean, passage_row, publication_row
from reader.storage.said_by_hand import fields_kept, lines_kept, put_right

if TYPE_CHECKING:
    from reader.anchoring import Anchored, Anchorer

_WORD_FOR_WORD = (Anchor.EXACT, Anchor.MOVED)
_SETTLED = (PublicationKind.STATED.value, PublicationKind.PERSON.value)


def revised(change: ReviseArticle, desk: Desk) -> list[RowEdit]:
    """Return the edits that make the draft's text the article's; none when it is so already."""
    article = desk.article(change.article_id)
    revision_id = add_revision(desk.connection, article, change.draft, desk.at)
    said = _head(article, change.draft.as_read or change.draft)
    kept = fields_kept(article, said, desk)
    said = {name: value for name, value in said.items() if name not in kept}
    said["revision_id"] = revision_id
    head = updated("article", article, said)
    typed = put_right({**article, **said}, revision_id, change.draft, desk)
    if head is None or revision_id == article["revision_id"]:
        return [*([] if head is None else [head]), *typed]
    finder = _finder(desk, change.article_id, revision_id)
    places = [edit.key for edit in typed]
    return [
        head,
        *(one for one in lines_kept(article, revision_id, desk) if one.key not in places),
        *typed,
        *finder.annotations(change.article_id),
        *finder.corrections(change.article_id),
        *finder.rejections(change.article_id),
    ]


def is_foreseeable(change: Change) -> bool:
    """Tell whether there is something that `foresee` would look for."""
    return any(isinstance(one, ReviseArticle) for one in single_changes(change))


def foresee(change: Change, desk: Desk) -> Foreseen:
    """Look for what a change will have to look for; to be called inside `reading`, unlocked."""
    foreseen: Foreseen = {}
    for one in single_changes(change):
        if isinstance(one, ReviseArticle) and one.article_id not in foreseen:
            finder = _Finder(desk, "", clean(one.draft.text))
            if not finder.is_read_in(one.article_id):
                finder.look(one.article_id)
            foreseen[one.article_id] = finder.text, finder.found
    return foreseen


def _finder(desk: Desk, article_id: str, revision_id: str) -> _Finder:
    finder = _Finder(desk, revision_id, desk.text(revision_id))
    text, found = desk.foreseen.get(article_id, ("", {}))
    # The texts of revisions never change, so that what was found in them holds.
    return replace(finder, found={**found}) if text == finder.text else finder


def confirmed(change: ConfirmAnchor, desk: Desk) -> list[RowEdit]:
    """Return the edits by which an annotation quotes what stands where it was found."""
    row = desk.annotation(change.annotation_id)
    if row["anchor"] == Anchor.ORPHAN:
        raise UnfitChangeError
    span = _span(row)
    quote = quote_at(desk.text(str(row["revision_id"])), span)
    edit = updated("annotation", row, {**passage_row(span, quote), "anchor": Anchor.EXACT.value})
    return [] if edit is None else [edit]


def placed_now(row: Row, desk: Desk) -> Row:
    """Return the row of an annotation that comes back, where it is in the article's present text.

    A row of an older version, with fewer columns, is completed.
    """
    row = {"anchor": Anchor.EXACT.value, "said_by": "", **row}
    present = str(desk.article(str(row["article_id"]))["revision_id"])
    if row["revision_id"] == present:
        return row
    return {**row, **_Finder(desk, present, desk.text(present)).placed(row)}


def _head(article: Row, draft: Draft) -> Row:
    said = {
        "title": clean(draft.title),
        "outlet": clean(draft.outlet),
        "byline": clean(draft.byline),
        "language": clean(draft.language),
        "address": clean(draft.address),
        "subtitle": clean(draft.subtitle),
        "agencies": clean(draft.agencies),
        "dateline": clean(draft.dateline),
    }
    head: Row = {name: value for name, value in said.items() if value}
    given = draft.publication
    if given is not None and (
        article["published"] is None
        or (article["published_kind"] not in _SETTLED and given.kind is PublicationKind.STATED)
    ):
        head |= publication_row(given)
    return head


@dataclass
class _Finder:
    """Looks in the text of one revision for what was marked in others of the same article."""

    desk: Desk
    revision_id: str
    text: str
    anchorers: dict[str, Anchorer] = field(default_factory=dict)
    found: dict[Sought, Anchored | None] = field(default_factory=dict)

    def is_read_in(self, article_id: str) -> bool:
        """Tell whether the text is the one that an article has already."""
        present = self.desk.connection.execute(
            "SELECT 1 FROM article JOIN revision ON revision.id = article.revision_id"
            " WHERE article.id = ? AND revision.text = ?",
            (article_id, self.text),
        ).fetchone()
        return present is not None

    def look(self, article_id: str) -> None:
        """Look for everything that is marked in an article, for `found`."""
        connection = self.desk.connection
        for row in connection.execute(
            "SELECT * FROM annotation WHERE article_id = ?", (article_id,)
        ).fetchall():
            self.placed(dict(row))
        for table in ("time_correction", "rejection"):
            for row in connection.execute(
                f"SELECT * FROM {table} WHERE article_id = ?",  # noqa: S608 - our own names
                (article_id,),
            ).fetchall():
                self._found(dict(row), _quote(row))

    def annotations(self, article_id: str) -> list[RowEdit]:
        """Return the edits that move the article's annotations to the new text."""
        rows = self.desk.connection.execute(
            "SELECT * FROM annotation WHERE article_id = ? AND revision_id <> ? ORDER BY start, id",
            (article_id, self.revision_id),
        ).fetchall()
        edits = (updated("annotation", dict(row), self.placed(dict(row))) for row in rows)
        return [edit for edit in edits if edit is not None]

    def corrections(self, article_id: str) -> list[RowEdit]:
        """Return the edits that move the corrections of dates whose words are still there.

        Words that are merely similar may name another date, so nothing is done about the others.
        """
        connection = self.desk.connection
        rows = connection.execute(
            "SELECT * FROM time_correction WHERE article_id = ? AND revision_id <> ?"
            " ORDER BY made DESC, start",
            (article_id, self.revision_id),
        ).fetchall()
        edits: list[RowEdit] = []
        taken: set[Span] = set()
        for row in map(dict, rows):
            found = self._found(row, _quote(row))
            if found is None or found.how not in _WORD_FOR_WORD or found.span in taken:
                continue
            taken.add(found.span)
            if not self.desk.corrections(article_id, self.revision_id, found.span):
                moved = {**row, "revision_id": self.revision_id, **self._passage(found.span)}
                edits += [deleted("time_correction", row), inserted("time_correction", moved)]
        return edits

    def rejections(self, article_id: str) -> list[RowEdit]:
        """Return the edits that move the rejected passages whose words are still there."""
        rows = self.desk.connection.execute(
            "SELECT * FROM rejection WHERE article_id = ? AND revision_id <> ? ORDER BY start, id",
            (article_id, self.revision_id),
        ).fetchall()
        edits: list[RowEdit | None] = []
        for row in map(dict, rows):
            found = self._found(row, _quote(row))
            if found is not None and found.how in _WORD_FOR_WORD:
                place = {"revision_id": self.revision_id, **self._passage(found.span)}
                edits.append(updated("rejection", row, place))
        return [edit for edit in edits if edit is not None]

    def placed(self, row: Row) -> Row:
        """Return the columns that say where an annotation is now, and how it was found."""
        found = self._found(row, _quote(row))
        if row["anchor"] == Anchor.APPROXIMATE and not _is_certain(found):
            # What stood in its place is nearer than what the person once highlighted.
            found = self._found(row, quote_at(self.desk.text(str(row["revision_id"])), _span(row)))
            how = Anchor.APPROXIMATE
        else:
            how = found.how if found else Anchor.ORPHAN
        if found is None:
            return {"anchor": Anchor.ORPHAN.value}
        where = {"start": found.span.start, "end": found.span.end}
        passage = self._passage(found.span) if how in _WORD_FOR_WORD else where
        return {"revision_id": self.revision_id, **passage, "anchor": how.value}

    def _passage(self, span: Span) -> Row:
        return passage_row(span, quote_at(self.text, span))

    def _found(self, row: Row, quote: Quote) -> Anchored | None:
        sought = str(row["revision_id"]), quote, _span(row)
        if sought not in self.found:
            self.found[sought] = self._anchorer(sought[0]).anchor(quote, sought[2])
        return self.found[sought]

    def _anchorer(self, revision_id: str) -> Anchorer:
        if revision_id not in self.anchorers:
            from reader.anchoring import Anchorer

            self.anchorers[revision_id] = Anchorer(self.text, self.desk.text(revision_id))
        return self.anchorers[revision_id]


def _is_certain(found: Anchored | None) -> bool:
    return found is not None and found.how in _WORD_FOR_WORD


def _span(row: Row) -> Span:
    return Span(int(row["start"] or 0), int(row["end"] or 0))


def _quote(row: Row | sqlite3.Row) -> Quote:
    return Quote(str(row["exact"]), str(row["prefix"]), str(row["suffix"]))
