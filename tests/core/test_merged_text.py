"""Two texts as one: nothing of either is lost, and what differs is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.merged_text import Mark, carried, merged

OLD = "Leaders spoke on Thursday.\nThey met for fifty minutes. It rained.\nMarkets fell.\n"
SENTENCES = st.lists(
    st.sampled_from(["Talks began at noon.", "Talks began at one.", "No date was set.", "Rain!"]),
    max_size=7,
)


def shown(old: str, new: str) -> str:
    """Return the merged text with [-what went-] and {+what came+}."""
    signs = {Mark.SAME: "{}", Mark.DELETED: "[-{}-]", Mark.INSERTED: "{{+{}+}}"}
    return "".join(signs[piece.mark].format(piece.text) for piece in merged(old, new).pieces)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (OLD, OLD),
        (
            OLD.replace("fifty", "forty"),
            OLD.replace("fifty", "[-fifty-] {+forty+}"),
        ),
        (OLD.replace("for fifty", "for"), OLD.replace("fifty ", "[-fifty -]")),
        (OLD.replace("for fifty", "for about fifty"), OLD.replace("fifty", "{+about+} fifty")),
        (OLD.replace(" It rained.", ""), OLD.replace(" It rained.", "[- It rained.-]")),
        (OLD.replace("Markets fell.\n", ""), OLD.replace("Markets fell.\n", "[-Markets fell.\n-]")),
        (OLD.replace("Markets fell.", "No one came."),
         OLD.replace("Markets fell.", "[-Markets fell.-]\n{+No one came.+}")),
        (OLD.replace("minutes.", "minutes"), OLD.replace("minutes.", "minutes[-.-]")),
        (OLD.replace("\n", "\n\n"), OLD.replace("\n", "\n\n")),
        ("", f"[-{OLD[:-1]}\n-]"),
    ],
)  # fmt: skip
def test_what_went_stands_beside_what_came(new: str, expected: str) -> None:
    assert shown(OLD, new) == expected


@given(SENTENCES, SENTENCES, st.sampled_from([" ", "\n", "\n\n"]))
def test_both_texts_can_be_read_in_the_merged_one(
    old: list[str], new: list[str], between: str
) -> None:
    texts = between.join(old), between.join(new)
    both = merged(*texts)
    without = [
        "".join("".join(p.text.split()) for p in both.pieces if p.mark is not left_out)
        for left_out in (Mark.INSERTED, Mark.DELETED)
    ]
    assert without == ["".join(text.split()) for text in texts]
    marked = [n for n, piece in enumerate(both.pieces) if piece.mark is not Mark.SAME]
    starts = [len("".join(p.text for p in both.pieces[:n])) for n in marked]
    assert all(any(change.contains(at) for change in both.changes) for at in starts)
    assert list(both.changes) == sorted(both.changes)
    assert all(len(change) for change in both.changes)


def test_changes_close_together_are_one_to_step_to() -> None:
    new = OLD.replace("fifty minutes", "forty hours").replace("fell", "rose")
    both = merged(OLD, new)
    assert len(both.changes) == 2
    first = both.changes[0]
    assert both.side(first, Mark.INSERTED) == "fifty minutes"
    assert both.side(first, Mark.DELETED) == "forty hours"
    assert (both.words(Mark.INSERTED), both.words(Mark.DELETED)) == (3, 3)


def test_one_change_is_named_without_the_others() -> None:
    both = merged("One a.\nTwo b.\n", "One c.\nTwo d.\n")
    assert [both.side(change, Mark.DELETED) for change in both.changes] == ["c", "d"]
    gone = merged("One a.\nTwo b.\n", "One a.\n")
    assert [gone.side(change, Mark.DELETED) for change in gone.changes] == [""]


def test_a_place_is_carried_to_the_other_text() -> None:
    new = "New first line.\n" + OLD.replace("They met for fifty minutes. ", "")
    assert new[carried(OLD.index("Markets"), OLD, new) :].startswith("Markets")
    assert new[carried(OLD.index("fifty"), OLD, new) :].startswith("It rained")
    assert carried(len(OLD), OLD, new) == len(new)
    assert carried(0, OLD, OLD) == 0
    assert carried(5, OLD, "") == 0
