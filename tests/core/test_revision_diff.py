"""What changed between two texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import revision_diff as module
from reader.core.passage import Span
from reader.core.revision_diff import DifferenceKind, revision_diff

OLD = "The call lasted 50 minutes. Nobody was hurt. Talks go on.\n\nMarkets fell.\n"


def _shown(old: str, new: str) -> list[tuple[str, str, str]]:
    return [
        (d.kind.value, old[d.old.start : d.old.end], new[d.new.start : d.new.end])
        for d in revision_diff(old, new)
    ]


@pytest.mark.parametrize(
    ("new", "shown"),
    [
        (OLD, []),
        (OLD.replace(" ", "\n", 3), []),
        (OLD.replace("50", "55"), [("replaced", "50", "55")]),
        (OLD.replace("Nobody was hurt. ", ""), [("deleted", "Nobody was hurt.", "")]),
        (
            OLD.replace("Talks", "Nobody knows why. Talks"),
            [("inserted", "", "Nobody knows why.")],
        ),
        (
            OLD.replace("Nobody was hurt.", "Snow fell all day in Kyiv."),
            [("replaced", "Nobody was hurt.", "Snow fell all day in Kyiv.")],
        ),
        ("", [("deleted", OLD.strip(), "")]),
    ],
)
def test_differences_are_told_in_words_or_sentences(
    new: str, shown: list[tuple[str, str, str]]
) -> None:
    assert _shown(OLD, new) == shown


def test_initials_do_not_end_a_sentence() -> None:
    old = "Snow fell all day and all night. U.S. President Joe R. Biden spoke. All went home."
    new = "On Friday, U.S. President Joe R. Biden spoke. All went home."
    gone = "Snow fell all day and all night."
    assert _shown(old, new) == [("replaced", gone, "On Friday,")]


def test_an_insertion_says_where_it_would_be() -> None:
    (difference,) = revision_diff("One. Three.", "One. Two. Three.")
    assert (difference.old, difference.new) == (Span(5, 5), Span(5, 9))


TEXTS = st.lists(st.sampled_from(["One day. ", "Two of them ", "\n", "fell! ", "é🕊. "])).map(
    "".join
)


@given(TEXTS, TEXTS)
def test_what_lies_between_the_differences_is_the_same(old: str, new: str) -> None:
    kept_old, kept_new = list(old), list(new)
    at_old = at_new = 0
    for difference in revision_diff(old, new):
        assert difference.old.start >= at_old
        assert difference.new.start >= at_new
        at_old, at_new = difference.old.end, difference.new.end
        empty = (not len(difference.old), not len(difference.new))
        assert empty == (
            difference.kind is DifferenceKind.INSERTED,
            difference.kind is DifferenceKind.DELETED,
        )
        for kept, span in ((kept_old, difference.old), (kept_new, difference.new)):
            kept[span.start : span.end] = [""] * len(span)
    assert "".join("".join(kept_old).split()) == "".join("".join(kept_new).split())


def test_the_cost_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SENTENCES", 3)
    monkeypatch.setattr(module, "MOST_WORDS", 4)
    old = "A a. B b. C c. D d. E e."
    new = "A a. X b. C x. D x. Y e. E e."
    assert [d.old for d in revision_diff(old, new)] == [Span(5, 19)]
    monkeypatch.setattr(module, "MOST_SENTENCES", 9)
    assert [
        d.old for d in revision_diff("One two three four five.", "One two three four six.")
    ] == [Span(0, 24)]
