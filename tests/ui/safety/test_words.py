"""What differs between a backup and the library, in words."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.article import ArticleInfo
from reader.core.changes import (
    Change,
    ChangeMany,
    CorrectTime,
    ForgetCorrection,
    ImportArticles,
    Metadata,
    Reattach,
    RemoveAnnotation,
    RemoveArticle,
    ReviseArticle,
    SetFurniture,
    SetMetadata,
    SetNote,
    SetPublication,
    SetSaidBy,
    SetStance,
    SetTagColour,
    UnlinkAnnotation,
)
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status, TagColour, TagStyle
from reader.core.events import EventNote
from reader.core.passage import Passage, Quote, Span, quote_at
from reader.core.times import TimeCorrection
from reader.core.verdicts import Rejection, Related
from reader.storage import Difference, Differences, Library, Workspace, compare, open_library
from reader.ui.safety.entries import Entry, Heading
from reader.ui.safety.words import difference_line, difference_rows
from tests.core.samples import ANNOTATION
from tests.core.timeline.samples import days
from tests.storage.values import NOON, TEXT, Clock, dismissal, draft, highlight, resolver, ruling

MONDAY = Span(TEXT.index("on Monday"), TEXT.index("on Monday") + 9)
OTHER = "Leaders spoke."


ARTICLE = "1. Leaders spoke 🕊 on Thursday."


def opened(path: Path) -> Library:
    return open_library(path, create=True, now=Clock(), resolver=resolver)


def apply(library: Library, name: str) -> None:
    """Do what is called so."""
    if name == "emptied":
        library.empty_trash()
    elif name == "brought in and trashed":
        library.apply(change(library, "brought in"))
        library.apply(RemoveArticle(library.articles()[1].id))
    else:
        library.apply(change(library, name))


def change(library: Library, name: str) -> Change:
    info = (*library.articles(), *(one.info for one in library.trash().articles))[0]
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
        "furniture": SetFurniture(info.id, info.revision_id, (1,), True),
        "title": SetMetadata(info.id, Metadata(title="New")),
        "published": SetPublication(info.id, None),
        "stance": SetStance("a-one", Stance.DENIES),
        "unlinked": UnlinkAnnotation("a-one", Claim("n", Status.NONE, "", (), NOON, NOON)),
        "trashed": RemoveArticle(info.id),
        "removed": RemoveAnnotation("a-one"),
        "brought in": ImportArticles((draft("x"),)),
        "both": ChangeMany((SetNote("a-one", "x"), SetSaidBy("a-one", ""))),
    }
    return table[name]


@pytest.mark.parametrize(
    ("before", "after", "line", "told"),
    [
        ([], ["a date"], "1 corrected date fewer", ("“on Monday”", "31 Jan 2022")),
        (["no date"], ["forgotten"], "1 corrected date more", ("“on Monday”", "not a date")),
        (["no date"], ["a date"], "1 changed", ("“on Monday”", "not a date")),
        ([], ["speaker"], "1 changed", ("“on Thursday”", "said by: none (now: A minister)")),
        (
            ["speaker"],
            ["both"],
            "1 changed",
            ("“on Thursday”", "note: none (now: x) · said by: A minister (now: none)"),
        ),
        ([], ["colour"], "1 changed", ("tag “to call”", "colour: none")),
        (["colour"], ["no colour"], "1 changed", ("tag “to call”", "colour: teal")),
        ([], ["orphan"], "2 changed", ("“on Thursday”", "in its place there")),
        (["orphan"], ["place"], "1 changed", ("“Leaders”", "not found in the text there")),
        ([], ["place"], "1 changed", ("“Leaders”", "on “on Thursday”")),
        ([], ["furniture"], "1 changed", (ARTICLE, "furniture: 0 lines (now: 1 line)")),
        ([], ["title"], "1 changed", ("1. New", "Title: Leaders spoke 🕊 on Thursday. (now: New)")),
        ([], ["published"], "1 changed", (ARTICLE, "Published: 27 Jan 2022 (now: none)")),
        ([], ["stance"], "1 changed", ("“on Thursday”", "stance: Asserts (now: Denies)")),
        ([], ["unlinked"], "1 changed", ("“on Thursday”", "under another claim there")),
        (["trashed"], ["emptied"], "1 in the trash more", (ARTICLE, "in the trash · The Outlet")),
        (
            [],
            ["brought in and trashed"],
            "1 in the trash fewer",
            ("2. x", "in the trash · The Outlet"),
        ),
        (
            ["removed"],
            ["emptied"],
            "1 in the trash more",
            ("“on Thursday”", f"in the trash · in {ARTICLE}"),
        ),
    ],
)
def test_everything_that_differs_is_told(
    tmp_path: Path, before: list[str], after: list[str], line: str, told: tuple[str, str]
) -> None:
    library = opened(tmp_path / "library.sqlite")
    library.apply(ImportArticles((draft(),)))
    library.apply(highlight(library.articles()[0], "one"))
    for name in before:
        apply(library, name)
    library.close()
    backup = tmp_path / "backup.sqlite"
    shutil.copyfile(library.path, backup)
    library = opened(library.path)
    for name in after:
        apply(library, name)
    library.close()
    found = compare(backup, library.path)
    assert difference_line(found) == line
    rows = difference_rows(found)
    assert isinstance(rows[0], Heading)
    entries = [row for row in rows if isinstance(row, Entry)]
    title, below = told
    assert any(one.title == title and one.below.endswith(below) for one in entries)


@pytest.mark.parametrize(
    ("then", "now", "said"),
    [
        (Anchor.EXACT, Anchor.ORPHAN, "in its place there"),
        (Anchor.ORPHAN, Anchor.MOVED, "not found in the text there"),
        (Anchor.APPROXIMATE, Anchor.EXACT, "to check there"),
        (Anchor.EXACT, Anchor.APPROXIMATE, ""),
    ],
)
def test_where_an_annotation_stands_in_a_backup_is_said(
    then: Anchor, now: Anchor, said: str
) -> None:
    pair = replace(ANNOTATION, anchor=then), replace(ANNOTATION, anchor=now)
    nothing: Difference[ArticleInfo] = Difference((), (), ())
    no_claims: Difference[Claim] = Difference((), (), ())
    annotations: Difference[Annotation] = Difference((), (), (pair,))
    dates: Difference[TimeCorrection] = Difference((), (), ())
    styles: Difference[TagStyle] = Difference((), (), ())
    events: Difference[EventNote] = Difference((), (), ())
    found = Differences(nothing, annotations, no_claims, dates, styles, events, (), (pair[1],))
    assert difference_line(found) == "1 changed"
    entry = difference_rows(found)[1]
    assert isinstance(entry, Entry)
    assert entry.below == said


def test_what_is_said_of_events_in_a_backup_is_told() -> None:
    call, eve, week = days("2021-12-30"), days("2021-12-24"), days("2022-01-10", "2022-01-16")
    events = Difference(
        (EventNote(call, "The call", pinned=True),),
        (EventNote(eve, hidden=True),),
        ((EventNote(week, joined=week), EventNote(week)),),
    )
    nothing: Difference[Any] = Difference((), (), ())
    found = Differences(nothing, nothing, nothing, nothing, nothing, events)
    assert found.count == 3
    told = [(row.title, row.below) for row in difference_rows(found) if isinstance(row, Entry)]
    assert told == [
        ("event of 30 Dec 2021", "name: The call · pinned"),
        ("event of 10–16 Jan 2022", "standing alone"),
        ("event of 24 Dec 2021", "nothing said of it there"),
    ]


def test_workspaces_that_differ_in_a_backup_are_told() -> None:
    nothing: Difference[Any] = Difference((), (), ())
    names = ("There", "Here", "Then", "Now")
    there, here, then, now = (Workspace(name, {}) for name in names)
    differing = Difference((there,), (here,), ((then, now),))
    found = Differences(nothing, nothing, nothing, nothing, nothing, nothing, workspaces=differing)
    assert difference_line(found) == "3 changed"
    told = [(row.title, row.below) for row in difference_rows(found) if isinstance(row, Entry)]
    assert told == [
        ("workspace “There”", "only in the backup"),
        ("workspace “Then”", "arranged otherwise in the backup"),
        ("workspace “Here”", "not in the backup"),
    ]


def test_decisions_that_differ_in_a_backup_are_told() -> None:
    where = ("c", "a", "r", Span(0, 4), Quote("They", "", ""), NOON)
    nothing: Difference[Any] = Difference((), (), ())
    found = Differences(
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        quoted=(ANNOTATION,),
        rejections=Difference((Rejection("x", *where),), (), ()),
        dismissals=Difference((), (dismissal("a", "b"),), ()),
        rulings=Difference(
            (ruling(Related.NAMES, "TASS", "Kremlin"),),
            (ruling(Related.NAMED, ANNOTATION.id, "Reuters"),),
            ((ruling(Related.NAMES, "AP", "UPI", same=False), ruling(Related.NAMES, "AP", "UPI")),),
        ),
    )
    assert found.count == 5
    told = [(row.title, row.below) for row in difference_rows(found) if isinstance(row, Entry)]
    assert told == [
        ("rejected passage “They”", "only in the backup"),
        ("dismissed difference “nine” / “ten”", "not in the backup"),
        ("origin: TASS and Kremlin", "only in the backup"),
        ("origin: AP, not UPI", "decided otherwise in the backup"),
        ("origin: “They” and Reuters", "not in the backup"),
    ]
