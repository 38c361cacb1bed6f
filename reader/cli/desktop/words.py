"""What a desktop says about the program, in every language that it speaks."""

from __future__ import annotations

from reader.core.frozen import frozen
from reader.core.i18n import speaking, tr
from reader.core.translations import PLURALS, translations_in
from reader.locations import resources

NAME = "Parallax Reader"
IDENTITY = "io.github.parallax_reader.Parallax"
MIME_TYPE = "application/vnd.parallax-reader.library"


@frozen
class Words:
    """All that is said in one language."""

    kind: str
    comment: str
    keywords: str
    new_window: str
    library: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]


def in_every_language() -> dict[str, Words]:
    """Return the words by language; English, which others fall back on, is the empty name."""
    said: dict[str, Words] = {}
    for language in ("", *PLURALS):
        with speaking(translations_in(resources() / "translations", language)):
            words = _words()
        if not language or words != said[""]:
            said[language] = words
    return said


def _words() -> Words:
    return Words(
        kind=tr("Comparing Reader"),
        comment=tr("Read several accounts of the same events against each other"),
        keywords=tr("fact-checking;news;articles;annotation;timeline;journalism;claims;"),
        new_window=tr("New Window"),
        library=tr("Parallax library"),
        paragraphs=(
            tr(
                "Parallax Reader shows several accounts of the same events side by side over one "
                "timeline. It is for people who must work out what happened: fact-checkers, "
                "journalists, historians, teachers of media literacy."
            ),
            tr("Everything stays on your machine, in one file of your own."),
        ),
        points=(
            tr("Articles in columns, which follow each other by date"),
            tr("Claims highlighted as confirmed, disputed or single-source"),
            tr("A timeline of all that the texts date, each date with its reason"),
            tr("Export to Markdown, HTML, PDF, tables and W3C Web Annotations"),
        ),
    )
