"""What the README shows of an export is what the five articles that come with the program give."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from reader.app import seed_drafts
from reader.core.annotating import highlight
from reader.core.changes import AddAnnotation, LinkAnnotation, SetSaidBy
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.export import Order, made
from reader.storage import open_library

README = Path(__file__).parents[2] / "README.md"
MOMENT = dt.datetime(2026, 11, 21, 20, 30, tzinfo=dt.UTC)
MEETING = "When the United States and Russia were to meet about security"
NOTE = "Three dates in three papers: **9–10**, **10**, *the week of*."
QUOTES = (
    (3, "a security meeting between the United States and Russia on 9-10. January", NOTE, ""),
    (4, "Representatives of the USA and Russia plan to meet in Geneva on January 10th", "", ""),
    (
        5,
        "diplomatic efforts for de-escalation that are scheduled for the week of Jan. 10 in Geneva",
        "",
        "Biden and Zelensky",
    ),
)


def exported(path: Path) -> str:
    """The beginning of the export by claim, of a library with one claim in three articles."""
    with closing(open_library(path, create=True, beginning_with=seed_drafts())) as library:
        numbers = {info.number: info.id for info in library.articles()}
        for n, (number, words, note, said_by) in enumerate(QUOTES, start=1):
            article = library.article(numbers[number])
            start = article.text.index(words)
            act = highlight(
                article, Span(start, start + len(words)), Tagging(Status.DISPUTED), MOMENT
            )
            claim = replace(act.claim, id=f"c{n:031}", statement=MEETING, tags=("talks",))
            one = replace(act.annotation, id=f"{n:08}" * 4, claim_id=claim.id, note=note)
            library.apply(AddAnnotation(one, claim))
            if n > 1:
                library.apply(LinkAnnotation(one.id, f"c{1:031}"))
            if said_by:
                library.apply(SetSaidBy(one.id, said_by))
        document = made(library.contents(), Order(), exported=MOMENT)
    assert isinstance(document, str)
    return document.split("\n<!-- parallax: rest ")[0].strip("\n")


def test_the_readme_shows_what_is_exported(tmp_path: Path) -> None:
    document = exported(tmp_path / "ukraine.sqlite")
    shown = README.read_text("utf-8").split("## What an export looks like")[1]
    assert shown.split("```markdown\n")[1].split("\n```")[0] == document
