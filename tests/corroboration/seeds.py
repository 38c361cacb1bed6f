"""The five seeds as articles, and passages of theirs found by their words."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from reader.core.article import Article, ArticleInfo, Draft
from reader.core.passage import Span
from reader.corroboration.words import WordTable
from reader.ingest import read_files
from reader.locations import resources, seeds

_NOW = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)


@cache
def seed_articles() -> tuple[Article, ...]:
    """Return the five seeds, read as the program reads them; their ids are "0" to "4"."""
    drafts = read_files([seeds()]).drafts
    return tuple(_article(str(number), draft) for number, draft in enumerate(drafts))


@cache
def table() -> WordTable:
    """Return the table of words that comes with the program."""
    return WordTable.read(resources() / "words")


def _article(name: str, draft: Draft) -> Article:
    info = ArticleInfo(
        name, int(name) + 1, f"r{name}", draft.title, draft.outlet, draft.byline, draft.language,
        draft.address, draft.publication, len(draft.text.split()), draft.source.name, _NOW,
    )  # fmt: skip
    return Article(info, draft.text, draft.blocks, draft.times)


def place(text: str, words: str) -> Span:
    """Return where a passage of the gold stands; raises ValueError where it is not just there."""
    first, _, last = words.partition(" … ")
    start = text.find(first)
    if start < 0 or text.find(first, start + 1) >= 0:
        message = f"not there, or twice: {first}"
        raise ValueError(message)
    if not last:
        return Span(start, start + len(first))
    end = text.find(last, start + len(first))
    if end < 0:
        message = f"not there: {last}"
        raise ValueError(message)
    return Span(start, end + len(last))


def written(folder: Path, name: str, body: str, date: str = "March 12, 2023") -> Article:
    """Return an article of these words as the program reads it from a file, with its times."""
    file = folder / f"{name}.txt"
    file.write_text(f"Report {name}\n\n{date}\n\n{body}\n", "utf-8")
    return _article(name, read_files([file]).drafts[0])
