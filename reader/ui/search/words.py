"""What the Search pane says, and how what it shows is called."""

from __future__ import annotations

from reader.core.i18n import counted, tr
from reader.core.search import SEARCH_LIMIT, Finding, SearchHit
from reader.core.search_query import Place, SearchQuery

_PLACES: dict[Place, str] = {
    Place.TEXT: "Text",
    Place.TITLE: "Title",
    Place.OUTLET: "Outlet",
    Place.AUTHOR: "Author",
    Place.QUOTE: "Quote",
    Place.NOTE: "Note",
    Place.SPEAKER: "Speaker",
    Place.STATEMENT: "Statement",
    Place.TAG: "Tag",
}

PLACES: tuple[Place, ...] = tuple(_PLACES)
"""The kinds of hit in the order in which they are offered."""

SYNTAX: tuple[tuple[str, str], ...] = (
    ("talks Geneva", "both words, anywhere"),
    ('"peace talks"', "these words in a row"),
    ("negotiat*", "words that begin so"),
    ("talks -Minsk", "without this word"),
)
"""What can be typed, each with what it means."""


def place_word(place: Place) -> str:
    """Return the name of a kind of hit in the person's language."""
    return tr(_PLACES[place])


def matches_in(hit: SearchHit) -> int:
    """Return in how many places an article has what was looked for."""
    return len(hit.marks) + sum(e.place is not Place.TEXT for e in hit.excerpts)


def count_line(finding: Finding) -> str:
    """Return how much was found, in words."""
    hits = finding.hits
    articles = counted(len(hits), "{n} article", "{n} articles")
    if len(hits) >= SEARCH_LIMIT:
        articles = tr("the best {n} articles").format(n=len(hits))
    matches = sum(matches_in(hit) for hit in hits)
    if not matches:
        return articles
    return tr("{matches} in {articles}").format(
        matches=counted(matches, "{n} match", "{n} matches"), articles=articles
    )


def begun_line(finding: Finding) -> str:
    """Return that words which begin as typed were looked for, or nothing."""
    if not finding.begun:
        return ""
    last = finding.query.wanted[-1].words
    return tr("Nothing says exactly “{word}”; these begin with it.").format(word=last)


def hint_of(query: SearchQuery) -> str:
    """Return what to try where nothing was found."""
    if query.narrows:
        return tr("The filters leave little over: take one away.")
    if any(" " in term.words.strip() for term in query.wanted):
        return tr("Without the quotation marks the words may stand apart.")
    if query.unwanted:
        return tr("A minus before a word leaves out every article that has it.")
    if len(query.wanted) > 1:
        return tr("All the words have to be in one place: try fewer.")
    return tr("Try another spelling, or the beginning of the word with a star: {example}").format(
        example="negotiat*"
    )
