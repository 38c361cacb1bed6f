"""A library as JSON, read back: export, import, export again gives the same bytes."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.changes import RemoveArticle
from reader.core.claim import TagColour, TagStyle
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.export import document
from reader.export.library_reading import read_library
from reader.export.reading_json import NotReadableError
from reader.storage import TargetExistsError, UnfitChangeError, make_from, open_library
from tests.cli.test_exporting import run
from tests.export import golden
from tests.export.shelf import published
from tests.export.test_library_json import citations, verdicts

DAY = published("2022-01-27").date


def rich() -> Contents:
    contents = golden.talks()
    one = contents.articles[0]
    at = one.text.index("on Thursday")
    span = Span(at, at + 11)
    return replace(
        contents,
        tag_styles=(TagStyle("talks", TagColour.TEAL),),
        events=(
            EventNote(Interval(DAY, DAY), "The talks", pinned=True),
            EventNote(Interval(DAY, DAY, 7), "The call", by_hand=True, joined=Interval(DAY, DAY)),
        ),
        corrections=(
            TimeCorrection(one.id, "r1", span, quote_at(one.text, span), "2022-01-20", DAY, DAY),
        ),
        verdicts=verdicts(one, contents.claims[0].id),
        citations=citations(one),
    )


def kept(contents: Contents, folder: Path) -> Contents:
    """The same library after it was a file."""
    path = folder / f"{contents.name}.sqlite"
    make_from(contents, path)
    with closing(open_library(path)) as library:
        assert not library.is_altered()
        return library.contents()


def test_export_import_export_gives_the_same_bytes(tmp_path: Path) -> None:
    first = document(kept(rich(), tmp_path), "json")
    path = tmp_path / "talks.json"
    path.write_text(first, "utf-8")
    again = tmp_path / "again"
    again.mkdir()
    assert document(kept(read_library(path), again), "json") == first


def test_an_empty_library_is_filled_and_gives_the_same_bytes(tmp_path: Path) -> None:
    first = document(kept(rich(), tmp_path), "json")
    written, empty = tmp_path / "talks.json", tmp_path / "other name.sqlite"
    written.write_text(first, "utf-8")
    open_library(empty, create=True).close()
    with closing(open_library(empty)) as window:
        assert run("annotate", written, "--library", empty) == 0
        assert window.changed_elsewhere()
        assert document(window.contents(), "json") == first
        assert not window.is_altered()
    assert run("annotate", written, "--library", empty) == 2
    with closing(open_library(empty)) as library:
        library.apply(RemoveArticle(rich().articles[0].id))
        library.empty_trash()
    assert run("annotate", written, "--library", empty) == 2


def test_what_version_1_called_the_library_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "talks.json"
    data = json.loads(document(rich(), "json")) | {"version": 1, "name": "once"}
    path.write_text(json.dumps(data), "utf-8")
    assert read_library(path).name == "talks"


def test_the_new_library_is_one_to_work_in(tmp_path: Path) -> None:
    path = tmp_path / "talks.sqlite"
    make_from(rich(), path)
    with closing(open_library(path)) as library:
        assert library.search("delegations")
        assert library.history(10) == ()
        assert len(library.orphans()) == 1
        assert library.revision_text("r0")[42:57] == "will meet again"


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "talks.sqlite"
    path.write_text("mine", "utf-8")
    with pytest.raises(TargetExistsError):
        make_from(rich(), path)
    assert path.read_text("utf-8") == "mine"


def test_contents_that_do_not_fit_together_make_no_file(tmp_path: Path) -> None:
    contents = rich()
    twice = replace(contents, claims=(*contents.claims, contents.claims[0]))
    with pytest.raises(UnfitChangeError):
        make_from(twice, tmp_path / "talks.sqlite")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), "other"),
        (("version",), 3),
        (("articles", 0, "text"), "short"),
        (("articles", 0, "number"), -1),
        (("articles", 0, "published", "date"), "yesterday"),
        (("annotations", 0, "claim"), "none"),
        (("annotations", 0, "start"), 900),
        (("annotations", 0, "end"), 10**9),
        (("annotations", 0, "note"), None),
        (("annotations", 0, "stance"), "sings"),
        (("claims",), None),
        (("tag_colours",), {"talks": "loud"}),
    ],
)
def test_what_makes_no_sense_is_refused(
    path: tuple[str | int, ...], value: object, tmp_path: Path
) -> None:
    data: Any = json.loads(document(rich(), "json"))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    file = tmp_path / "talks.json"
    file.write_text(json.dumps(data), "utf-8")
    with pytest.raises(NotReadableError, match="could not be read"):
        read_library(file)


@pytest.mark.parametrize("data", [b"{", b"\xff", b"[" * 100_000, b"[]", b"null"])
def test_what_is_no_library_is_refused(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "talks.json"
    file.write_bytes(data)
    with pytest.raises(NotReadableError):
        read_library(file)
    with pytest.raises(NotReadableError):
        read_library(tmp_path / "none.json")
