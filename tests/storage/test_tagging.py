"""Tags have one name and one colour everywhere, and several changes can be one act."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.claim import Status, TagColour, TagStyle
from reader.storage import ConflictError, Library
from tests.storage.values import TEXT, Clock, highlight
from tests.storage.windows import Desktop


@pytest.fixture
def tagged(library: Library, info: ArticleInfo, clock: Clock) -> Library:
    """A library with three claims: tagged a, b, c; tagged b, a; and tagged d."""
    for name, words, tags in (
        ("one", "on Thursday", ("a", "b", "c")),
        ("two", "on Monday", ("b", "a")),
        ("three", "Leaders", ("d",)),
    ):
        library.apply(highlight(info, name, words))
        library.apply(changes.SetTags(f"c-{name}", tags))
    clock.forward(60)
    return library


def _tags(library: Library) -> list[str]:
    return ["".join(claim.tags) for claim in sorted(library.claims(), key=lambda c: c.id)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a", "x", ["xbc", "d", "bx"]),
        ("a", "b", ["bc", "d", "b"]),
        ("b", "a", ["ac", "d", "a"]),
        ("c", "a", ["ab", "d", "ba"]),
        ("d", "a", ["abc", "a", "ba"]),
        ("a", "A", ["Abc", "d", "bA"]),
    ],
)
def test_a_tag_is_renamed_everywhere_in_one_step(
    tagged: Library, clock: Clock, old: str, new: str, expected: list[str]
) -> None:
    before, modified = tagged.contents(), {c.id for c in tagged.claims() if old in c.tags}
    tagged.apply(changes.RenameTag(old, new))
    after = tagged.contents()
    assert _tags(tagged) == expected
    assert {c.id for c in tagged.claims() if c.modified == clock.time} == modified
    tagged.undo()
    assert tagged.contents() == before
    tagged.redo()
    assert tagged.contents() == after


@pytest.mark.parametrize(
    ("coloured", "expected"),
    [
        ({"a": TagColour.TEAL}, {"b": TagColour.TEAL}),
        ({"b": TagColour.TEAL}, {"b": TagColour.TEAL}),
        ({"a": TagColour.TEAL, "b": TagColour.GREY}, {"b": TagColour.GREY}),
    ],
)
def test_the_colour_goes_along_unless_the_new_name_has_one(
    tagged: Library, coloured: dict[str, TagColour], expected: dict[str, TagColour]
) -> None:
    for name, colour in coloured.items():
        tagged.apply(changes.SetTagColour(name, colour))
    before = tagged.tag_styles()
    tagged.apply(changes.RenameTag("a", "b"))
    assert {style.name: style.colour for style in tagged.tag_styles()} == expected
    tagged.undo()
    assert tagged.tag_styles() == before


def test_a_tag_that_only_has_a_colour_can_be_renamed(tagged: Library) -> None:
    tagged.apply(changes.SetTagColour("later", TagColour.OLIVE))
    assert tagged.apply(changes.RenameTag("later", "never")).articles == frozenset()
    assert tagged.tag_styles() == (TagStyle("never", TagColour.OLIVE),)


def test_a_tag_renamed_to_what_it_is_called_leaves_no_trace(tagged: Library) -> None:
    assert tagged.apply(changes.RenameTag("a", "a")).kinds == frozenset()


@pytest.mark.parametrize("new", ["", " \n"])
def test_a_tag_without_a_name_is_a_mistake(tagged: Library, new: str) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        tagged.apply(changes.RenameTag("a", new))


def test_a_colour_is_changed_and_taken_away(tagged: Library) -> None:
    tagged.apply(changes.SetTagColour("a", TagColour.VIOLET))
    assert tagged.apply(changes.SetTagColour("a", TagColour.BROWN)).label == "Set Tag Colour"
    assert tagged.tag_styles() == tagged.contents().tag_styles == (TagStyle("a", TagColour.BROWN),)
    assert tagged.apply(changes.SetTagColour("a", None)).label == "Clear Tag Colour"
    assert tagged.tag_styles() == ()
    assert tagged.apply(changes.SetTagColour("a", None)).kinds == frozenset()
    tagged.undo()
    tagged.undo()
    assert tagged.tag_styles() == (TagStyle("a", TagColour.VIOLET),)


def test_the_file_keeps_no_other_colours(tagged: Library) -> None:
    with (
        closing(sqlite3.connect(tagged.path)) as connection,
        pytest.raises(sqlite3.IntegrityError),
    ):
        connection.execute("INSERT INTO tag_style VALUES ('a', 'vermilion')")
    for colour in TagColour:
        tagged.apply(changes.SetTagColour(colour.value, colour))
    assert {style.colour for style in tagged.tag_styles()} == set(TagColour)


def test_many_changes_are_one_entry_and_all_or_none(tagged: Library) -> None:
    before, entries = tagged.contents(), len(tagged.history(100))
    claims = [claim.id for claim in tagged.claims()]
    many = changes.ChangeMany(tuple(changes.SetStatus(c, Status.DISPUTED) for c in claims))
    changed = tagged.apply(many)
    assert (changed.label, len(tagged.history(100))) == ("Tag as Disputed", entries + 1)
    assert {claim.status for claim in tagged.claims()} == {Status.DISPUTED}
    assert tagged.apply(many).kinds == tagged.apply(changes.ChangeMany(())).kinds == frozenset()
    tagged.undo()
    assert tagged.contents() == before


def test_a_claim_that_many_changes_have_taken_away_comes_back_as_they_left_it(
    tagged: Library,
) -> None:
    tagged.apply(
        changes.ChangeMany(
            (
                changes.SetStatus("c-one", Status.CONFIRMED),
                changes.SetTags("c-one", ("z",)),
                changes.RemoveAnnotation("a-one"),
                changes.RemoveAnnotation("a-two"),
            )
        )
    )
    assert {one.annotation.id for one in tagged.trash().annotations} == {"a-one", "a-two"}
    tagged.apply(changes.RestoreAnnotation("a-one"))
    claim = next(claim for claim in tagged.claims() if claim.id == "c-one")
    assert (claim.status, claim.tags) == (Status.CONFIRMED, ("z",))


def test_what_many_changes_did_to_what_is_left_can_be_undone_after_emptying_the_trash(
    tagged: Library,
) -> None:
    claims = [claim.id for claim in tagged.claims()]
    tagged.apply(changes.ChangeMany(tuple(changes.SetStatus(c, Status.DISPUTED) for c in claims)))
    tagged.apply(changes.RemoveAnnotation("a-two"))
    tagged.empty_trash()
    left = changes.label_of(changes.SetStatus("", Status.DISPUTED))
    assert tagged.undo_label() == left
    tagged.undo()
    assert [claim.status for claim in tagged.claims()] == [Status.NONE, Status.NONE]


def test_another_windows_tag_is_not_undone_with_a_renaming(
    tagged: Library, info: ArticleInfo
) -> None:
    desktop = Desktop(tagged.path)
    one, two = desktop.open("Ada"), desktop.open("Ben")
    one.library.apply(changes.RenameTag("a", "x"))
    two.library.apply(highlight(info, "four", "spoke", TEXT))
    two.library.apply(changes.SetTags("c-four", ("x",)))
    one.library.undo()
    assert _tags(one.library) == ["x", "abc", "d", "ba"]
    two.library.apply(changes.SetTags("c-two", ("e",)))
    with pytest.raises(ConflictError):
        one.library.redo()
    one.close()
    two.close()
