"""Mending what the rows of a damaged library say of one another, before anything stands in for it.

A reference that has rotted leads to something that never was; what it must have been follows from
the other references and from the words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.storage.finds import Finds
from reader.storage.rows import Row


def mend_references(finds: Finds) -> None:
    """Mend numbers that are taken twice, and references to what never was, in place."""
    _mend_ids(finds)
    _mend_owners(finds)
    _renumber(finds.rows["article"], "number")
    by_article: dict[str, list[Row]] = defaultdict(list)
    for revision in finds.rows["revision"]:
        by_article[str(revision["article_id"])].append(revision)
    for own in by_article.values():
        _renumber(own, "ordinal")
    for revision in finds.rows["revision"]:
        if not 0 < _number(revision, "words") <= len(str(revision["text"])):
            revision["words"] = len(str(revision["text"]).split())
    known = finds.by_id("revision")
    for article in finds.rows["article"]:
        _mend_reading(finds, article, by_article[str(article["id"])], known)
    _mend_annotations(finds, known)
    articles = {row["id"] for row in finds.rows["article"]}
    for row in finds.rows["citation"]:
        # What a bibliography says is worth keeping without the article, too.
        if row["article_id"] not in articles and not finds.credible("article", row["article_id"]):
            row["article_id"] = None
    finds.rows["time_correction"] = [
        row
        for row in finds.rows["time_correction"]
        if known.get(str(row["revision_id"]), row)["article_id"] == row["article_id"]
    ]


def place_orphans(finds: Finds) -> None:
    """Take out of the text every annotation whose place is not in what its article reads now."""
    texts = {str(row["id"]): str(row["text"]) for row in finds.rows["revision"]}
    now = {str(row["id"]): str(row["revision_id"]) for row in finds.rows["article"]}
    for row in finds.rows["annotation"]:
        there = now.get(str(row["article_id"])) == row["revision_id"]
        if not there or _number(row, "end") > len(texts.get(str(row["revision_id"]), "")):
            row["anchor"] = "orphan"


def _mend_ids(finds: Finds) -> None:
    """Give articles and texts whose own id has rotted the one by which others refer to them."""
    articles, revisions = finds.by_id("article"), finds.by_id("revision")
    for article in finds.rows["article"]:
        revision = revisions.get(str(article["revision_id"]))
        if revision is None or finds.credible("article", article["id"]):
            continue
        if str(revision["article_id"]) not in articles:
            article["id"] = revision["article_id"]
    read = {str(row["id"]): str(row["revision_id"]) for row in finds.rows["article"]}
    for revision in finds.rows["revision"]:
        wanted = read.get(str(revision["article_id"]), "")
        if wanted and wanted not in revisions and not finds.credible("revision", revision["id"]):
            revision["id"] = wanted
            revisions[wanted] = revision


def _mend_owners(finds: Finds) -> None:
    """Give a text back to the article that reads it."""
    readers = {str(row["revision_id"]): str(row["id"]) for row in finds.rows["article"]}
    known = finds.by_id("article")
    for revision in finds.rows["revision"]:
        owner = str(revision["article_id"])
        if owner not in known and not finds.credible("article", owner):
            revision["article_id"] = readers.get(str(revision["id"]), owner)


def _mend_reading(finds: Finds, article: Row, own: list[Row], known: dict[str, Row]) -> None:
    """Let an article read a text of its own, if there is one."""
    revision = known.get(str(article["revision_id"]))
    if revision is None and finds.credible("revision", article["revision_id"]):
        return
    if revision is not None and revision["article_id"] == article["id"]:
        return
    if own:
        article["revision_id"] = max(own, key=lambda row: _number(row, "ordinal"))["id"]
    else:
        # One that is made for it is nobody else's.
        article["revision_id"] = f"lost {article['id']}"


def _mend_annotations(finds: Finds, known: dict[str, Row]) -> None:
    articles = finds.by_id("article")
    for row in finds.rows["annotation"]:
        revision = known.get(str(row["revision_id"]))
        if revision is not None:
            row["article_id"] = revision["article_id"]
        elif not finds.credible("revision", row["revision_id"]):
            article = articles.get(str(row["article_id"])) or _quoted(finds, row)
            if article is not None:
                row["article_id"], row["revision_id"] = article["id"], article["revision_id"]


def _quoted(finds: Finds, annotation: Row) -> Row | None:
    """Return the article that has the words of an annotation in their place, if just one has."""
    start, exact = _number(annotation, "start"), str(annotation["exact"])
    fitting = {
        str(row["id"])
        for row in finds.rows["revision"]
        if exact and str(row["text"]).startswith(exact, start)
    }
    reading = [row for row in finds.rows["article"] if str(row["revision_id"]) in fitting]
    return reading[0] if len(reading) == 1 else None


def _renumber(rows: Iterable[Row], name: str) -> None:
    """Give a number of its own to every row that has none, or one that is taken."""
    rows = list(rows)
    taken: set[int] = set()
    wrong = []
    for row in rows:
        number = _number(row, name)
        if number < 1 or number in taken or number > 100_000 + len(rows):
            wrong.append(row)
        taken.add(number)
    highest = max(taken - {_number(row, name) for row in wrong}, default=0)
    for n, row in enumerate(wrong, start=1):
        row[name] = highest + n


def _number(row: Row, name: str) -> int:
    value = row[name]
    return value if isinstance(value, int) else 0
