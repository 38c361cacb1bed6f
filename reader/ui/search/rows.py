"""The lines of the search results as values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from reader.core.article import Article, ArticleInfo, BlockKind
from reader.core.claim import Claim, Status
from reader.core.dates import short_date
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.core.passage import Span
from reader.core.search import MOST_MARKS, Excerpt, Finding, SearchHit, excerpts_of
from reader.core.search_query import Place
from reader.ui.claims.rows import folded
from reader.ui.search.words import matches_in, place_word
from reader.ui.status_words import status_word


@frozen
class Group:
    """An article in which something was found, above its lines."""

    hit: SearchHit
    source: str

    @property
    def key(self) -> tuple[object, ...]:
        """What it is, whatever was found in it."""
        return (self.hit.article_id,)

    @property
    def title(self) -> str:
        """The article's title on one line."""
        return folded(self.hit.title) or self.source

    @property
    def marks(self) -> tuple[Span, ...]:
        """What was looked for in the title as the library has it, if it was found there."""
        found = (
            e for e in self.hit.excerpts if e.place is Place.TITLE and e.text == self.hit.title
        )
        return next((e.marks for e in found), ())


@frozen
class Line:
    """One thing that was found, with the status of its claim if it belongs to one."""

    article_id: str
    number: int
    excerpt: Excerpt
    status: Status | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What it is: the same thing found by another query has the same key."""
        e = self.excerpt
        about = (e.annotation_id, e.claim_id) if e.claim_id or e.annotation_id else (e.span,)
        return (self.article_id, e.place, *about, e.text if e.place is Place.TAG else "")


@frozen
class More:
    """What stands for the passages of an article that are not listed yet."""

    article_id: str
    count: int

    @property
    def key(self) -> tuple[object, ...]:
        """What it is."""
        return (self.article_id, "more")


Row = Group | Line | More


def rows_of(
    finding: Finding,
    articles: Mapping[str, ArticleInfo],
    claims: Mapping[str, Claim],
    unfolded: AbstractSet[str],
    article_of: Callable[[str], Article],
) -> list[Row]:
    """Return the rows for what was found; of the articles `unfolded` every passage.

    `article_of` is asked for those. Articles that are gone meanwhile are left out.
    """
    rows: list[Row] = []
    for hit in finding.hits:
        info = articles.get(hit.article_id)
        if info is None:
            continue
        rows.append(Group(hit, _source(info)))
        inside = [e for e in hit.excerpts if e.place is Place.TEXT]
        shown = inside
        if hit.article_id in unfolded:
            article = article_of(hit.article_id)
            furniture = [b.span for b in article.blocks if b.kind is BlockKind.FURNITURE]
            shown = list(excerpts_of(article.text, hit.marks, MOST_MARKS, furniture))
        others = [e for e in hit.excerpts if e.place not in (Place.TEXT, Place.TITLE)]
        rows += [_line(hit, excerpt, claims) for excerpt in (*others, *shown)]
        left = len(hit.marks) - sum(len(e.marks) for e in shown)
        if left > 0 and hit.article_id not in unfolded:
            rows.append(More(hit.article_id, left))
    return rows


def caption(line: Line) -> str:
    """Return the kind of a hit and the status of its claim, in words."""
    word = place_word(line.excerpt.place)
    if line.excerpt.in_furniture:
        word = tr("{place}, folded away").format(place=word)
    if line.status in (None, Status.NONE):
        return word
    return f"{word} · {status_word(line.status)}" if line.status else word


def more_text(more: More) -> str:
    """Return how many passages are not listed yet."""
    return counted(more.count, "{n} more in the text", "{n} more in the text")


def spoken_text(row: Row) -> str:
    """Return a row in words for screen readers."""
    if isinstance(row, Group):
        matches = counted(matches_in(row.hit), "{n} match", "{n} matches")
        return tr("Article {number}: {title}, {matches}").format(
            number=row.hit.number, title=row.title, matches=matches
        )
    if isinstance(row, More):
        return more_text(row)
    return f"{caption(row)}: {folded(row.excerpt.text)}"


def _line(hit: SearchHit, excerpt: Excerpt, claims: Mapping[str, Claim]) -> Line:
    claim = claims.get(excerpt.claim_id)
    return Line(hit.article_id, hit.number, excerpt, claim.status if claim else None)


def _source(info: ArticleInfo) -> str:
    date = short_date(info.publication.date) if info.publication else ""
    parts = (folded(info.outlet), date)
    return " · ".join(part for part in parts if part) or folded(info.source_name)
