"""What a layout is made from: a library told as plain values, ready for templates.

Every text here is data as it stands in the library; a layout escapes it for its own format.
docs/exports/templates.md lists these values for people who write templates.
"""

from __future__ import annotations

from reader.core.frozen import frozen


@frozen
class ArticleHead:
    """An article without what is in it. `published` is a day (ISO 8601) or empty.

    `published_words` says how that is known, `why` from what; `link` opens the program at it, `web`
    is its address made safe (empty when it has none on the web); `name` is a stable file name.
    """

    id: str
    number: int
    title: str
    outlet: str
    byline: str
    language: str
    address: str
    published: str
    published_words: str
    why: str
    file: str
    words: int
    link: str
    web: str
    name: str


@frozen
class ClaimHead:
    """A claim without its annotations; `status` is a key such as "single-source"."""

    id: str
    status: str
    status_words: str
    glyph: str
    statement: str
    tags: tuple[str, ...]


@frozen
class AnnotationView:
    """An annotation with the article and the claim that it belongs to.

    `paragraphs` are the lines of the quote by paragraph; `place` says where it stands in words.
    `to_check` is what the text says by now where it was found only approximately; `is_lost` tells
    that it was not found at all. `elsewhere` are the numbers of the other articles with the same
    claim. `day` is the first day that the passage speaks of (ISO 8601) or empty, `day_words` the
    days. `link` opens the program at it, `web` the article's page at the words.
    """

    id: str
    block: str
    article: ArticleHead
    claim: ClaimHead
    exact: str
    paragraphs: tuple[tuple[str, ...], ...]
    prefix: str
    suffix: str
    start: int
    end: int
    place: str
    note: str
    stance: str
    stance_words: str
    said_by: str
    found: str
    to_check: str
    is_lost: bool
    elsewhere: tuple[int, ...]
    day: str
    last_day: str
    day_words: str
    link: str
    web: str
    created: str
    modified: str


@frozen
class ArticlePart:
    """An article with its annotations by position, and those that were not found in its text."""

    head: ArticleHead
    annotations: tuple[AnnotationView, ...]
    lost: tuple[AnnotationView, ...]


@frozen
class ClaimPart:
    """A claim with its annotations, in the order of the articles.

    `articles` counts the articles, `origins` the independent sources as the window counts them (0
    where that was not asked for), `speakers` the people and bodies whom the person has named;
    `support` writes the sum out. `title` is the statement, or the first words quoted.
    """

    head: ClaimHead
    title: str
    annotations: tuple[AnnotationView, ...]
    articles: int
    speakers: int
    origins: int
    support: str


@frozen
class TimePart:
    """A stretch of days with the annotations that speak of it; no days where none are known.

    `key` names it among the others.
    """

    key: str
    day: str
    last_day: str
    words: str
    annotations: tuple[AnnotationView, ...]


@frozen
class Report:
    """All that a layout can show. `exported` is the moment in UTC (ISO 8601).

    `counts` are the numbers of the front matter by their names there; `tags` all tags, by name.
    """

    title: str
    library: str
    exported: str
    summary: str
    counts: dict[str, int]
    tags: tuple[str, ...]
    articles: tuple[ArticlePart, ...]
    claims: tuple[ClaimPart, ...]
    times: tuple[TimePart, ...]
    lost: tuple[AnnotationView, ...]


@frozen
class MatrixColumn:
    """An article as a column of the matrix.

    `origin` counts the groups of articles that tell the same text, from 1; `kin` are the numbers of
    the other articles in this one's group.
    """

    head: ArticleHead
    origin: int
    kin: tuple[int, ...]


@frozen
class MatrixCell:
    """What an article has on a claim: the keys of its stances, “silent” or “published before”.

    `words` says it in the person's language, `sign` as a sign.
    """

    keys: tuple[str, ...]
    words: str
    sign: str


@frozen
class MatrixRow:
    """A claim with a cell for each column, and how many articles and origins carry it.

    `origins` are “1–2” where two may be one; `support` writes the sum out.
    """

    claim: ClaimHead
    title: str
    articles: int
    origins: int | str
    support: str
    cells: tuple[MatrixCell, ...]


@frozen
class MatrixPart:
    """Claims by articles; articles that tell the same text stand side by side."""

    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
