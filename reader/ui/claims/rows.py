"""One line of the list of annotations as a value, and the texts made from it."""

from __future__ import annotations

import re

from reader.core.cards import Card
from reader.core.claim import Anchor, Stance, Status
from reader.core.dates import short_date, short_interval
from reader.core.frozen import frozen
from reader.core.i18n import quoted, tr
from reader.ui.status_words import status_word
from reader.ui.theme import PLACE_GLYPHS

STATUSES: tuple[Status, ...] = (
    Status.CONFIRMED,
    Status.DISPUTED,
    Status.SINGLE_SOURCE,
    Status.NONE,
)
"""The statuses in the order of their keys, 1 2 3 0."""

_SHOWN = 400
"""Code points of a text that a card can show at most; what lies beyond is never laid out."""

_LOOKED_AT = 4000
"""Characters of a note in which its first line is looked for."""

_STANCES: dict[Stance, str] = {
    Stance.ASSERTS: "Asserts",
    Stance.ATTRIBUTES: "Attributes",
    Stance.HEDGES: "Hedges",
    Stance.DENIES: "Denies",
}

_PLACES: dict[Anchor, str] = {
    Anchor.APPROXIMATE: "Check this place",
    Anchor.ORPHAN: "Not found",
}

_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(?:#{1,6}|>|[-*+]) "), ""),
    (re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)"), r"\1"),
    (re.compile(r"(\*{1,3})([^\s*](?:[^*]*[^\s*])?)\1"), r"\2"),
)


def stance_word(stance: Stance) -> str:
    """Return the name of a stance in the person's language."""
    return tr(_STANCES[stance])


@frozen
class Section:
    """The heading over the annotations that have no place in their article's present text."""

    count: int
    id: str = "section: not found"

    @property
    def text(self) -> str:
        """What the heading says."""
        return tr("Not found in the text: {n}").format(n=self.count)


def place_text(row: Card) -> str:
    """Return the sign and words for a row that needs the person, or nothing."""
    glyph = PLACE_GLYPHS.get(row.anchor, "")
    return f"{glyph} {tr(_PLACES[row.anchor])}" if glyph else ""


def words_before(row: Card) -> str:
    """Return what an orphan's words stood after, or nothing for the others."""
    before = folded(row.annotation.quote.prefix) if row.is_orphan else ""
    return f"… {before}" if before else ""


def words_after(row: Card) -> str:
    """Return what an orphan's words stood before, or nothing for the others."""
    after = folded(row.annotation.quote.suffix) if row.is_orphan else ""
    return f"{after} …" if after else ""


def folded(text: str) -> str:
    """Return the beginning of `text` on one line, runs of white space as one space.

    Marks that turn the direction of writing are left out: unclosed, they would reorder what the
    program itself says around the text.
    """
    return " ".join(text[: 2 * _SHOWN].translate(_TURNS).split())[:_SHOWN]


def quote_text(row: Card) -> str:
    """Return the highlighted words between quotation marks, theirs where they bring a pair."""
    return quoted(folded(row.annotation.quote.exact))


def note_line(row: Card) -> str:
    """Return the first line of the note that says anything, without its Markdown marks."""
    line = folded(row.annotation.note[:_LOOKED_AT].lstrip().split("\n", 1)[0])
    for pattern, kept in _MARKS:
        line = pattern.sub(kept, line)
    return line


def stance_line(row: Card) -> str:
    """Return how the passage stands to its claim and who says so, where that says anything."""
    annotation = row.annotation
    speaker = folded(annotation.said_by)
    if annotation.stance is Stance.ASSERTS and not speaker:
        return ""
    word = stance_word(annotation.stance)
    return tr("{stance} · {speaker}").format(stance=word, speaker=speaker) if speaker else word


def moment_text(row: Card) -> str:
    """Return the days that the passage speaks of, or nothing where it names none."""
    return short_interval(row.moment.begin, row.moment.end) if row.moment else ""


def date_text(row: Card) -> str:
    """Return the publication date in short, or nothing when it is unknown."""
    publication = row.article.publication
    if publication is None:
        return ""
    return short_date(publication.date)


def source_text(row: Card) -> str:
    """Return what the article is called in short: its outlet, or else its title."""
    return folded(row.article.outlet or row.article.title or row.article.source_name)


def spoken_text(row: Card) -> str:
    """Return what a screen reader says of the row."""
    parts = [
        tr("{status}: {quote}, article {number}").format(
            status=status_word(row.status), quote=quote_text(row), number=row.article.number
        )
    ]
    if row.anchor in _PLACES:
        parts.append(tr(_PLACES[row.anchor]))
    if row.claim.statement:
        parts.append(tr("claim: {statement}").format(statement=folded(row.claim.statement)))
    if row.claim.tags:
        parts.append(tr("tags: {tags}").format(tags=", ".join(map(folded, row.claim.tags))))
    parts.append(stance_line(row))
    line = note_line(row)
    if line:
        parts.append(tr("note: {note}").format(note=line))
    parts.append(moment_text(row))
    return ", ".join(part for part in parts if part)
