"""What differs between a backup and the library, in words."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from reader.core.changes import (
    Change,
    ChangeMany,
    CorrectTime,
    ForgetCorrection,
    ImportArticles,
    Reattach,
    ReviseArticle,
    SetNote,
    SetSaidBy,
    SetTagColour,
)
from reader.core.claim import TagColour
from reader.core.passage import Passage, Span, quote_at
from reader.core.times import TimeCorrection
from reader.storage import Library, compare, open_library
from reader.ui.safety.entries import Entry, Heading
from reader.ui.safety.words import difference_line, difference_rows
from tests.storage.values import TEXT, Clock, draft, highlight, resolver

MONDAY = Span(TEXT.index("on Monday"), TEXT.index("on Monday") + 9)
OTHER = "Leaders spoke."


def opened(path: Path) -> Library:
    return open_library(path, create=True, now=Clock(), resolver=resolver)


def change(library: Library, name: str) -> Change:
    (info,) = library.articles()
    place = Passage(info.revision_id, Span(0, 7))
    days = ("2022-01-31", dt.date(2022, 1, 31)) if name == "a date" else (None, None)
    quote = quote_at(TEXT, MONDAY)
    correction = TimeCorrection(info.id, info.revision_id, MONDAY, quote, *days)
    table: dict[str, Change] = {
        "a date": CorrectTime(correction),
        "no date": CorrectTime(correction),
        "forgotten": ForgetCorrection(info.id, MONDAY),
        "speaker": SetSaidBy("a-one", "A minister"),
        "colour": SetTagColour("to call", TagColour.TEAL),
        "no colour": SetTagColour("to call", None),
        "orphan": ReviseArticle(info.id, draft(OTHER)),
        "place": Reattach("a-one", place),
        "both": ChangeMany((SetNote("a-one", "x"), SetSaidBy("a-one", ""))),
    }
    return table[name]


@pytest.mark.parametrize(
    ("before", "after", "line", "told"),
    [
        ([], ["a date"], "1 corrected date fewer", ("“on Monday”", "31 Jan 2022")),
        (["no date"], ["forgotten"], "1 corrected date more", ("“on Monday”", "not a date")),
        (["no date"], ["a date"], "1 changed", ("“on Monday”", "not a date")),
        ([], ["speaker"], "1 changed", ("“on Thursday”", "said by: not said")),
        (["speaker"], ["both"], "1 changed", ("“on Thursday”", "note: none · said by: A minister")),
        ([], ["colour"], "1 changed", ("tag “to call”", "colour: none")),
        (["colour"], ["no colour"], "1 changed", ("tag “to call”", "colour: teal")),
        ([], ["orphan"], "2 changed", ("“on Thursday”", "found in the text")),
        (["orphan"], ["place"], "1 changed", ("“Leaders”", "not found in the text")),
        ([], ["place"], "1 changed", ("“Leaders”", "on “on Thursday”")),
    ],
)
def test_everything_that_differs_is_told(
    tmp_path: Path, before: list[str], after: list[str], line: str, told: tuple[str, str]
) -> None:
    library = opened(tmp_path / "library.sqlite")
    library.apply(ImportArticles((draft(),)))
    library.apply(highlight(library.articles()[0], "one"))
    for name in before:
        library.apply(change(library, name))
    library.close()
    backup = tmp_path / "backup.sqlite"
    shutil.copyfile(library.path, backup)
    library = opened(library.path)
    for name in after:
        library.apply(change(library, name))
    library.close()
    found = compare(backup, library.path)
    assert difference_line(found) == line
    rows = difference_rows(found)
    assert isinstance(rows[0], Heading)
    entries = [row for row in rows if isinstance(row, Entry)]
    title, below = told
    assert any(one.title == title and one.below.endswith(below) for one in entries)
