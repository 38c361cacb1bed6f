from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.actions import CATALOGUE, plain_title
from reader.core.palette import matches


@pytest.mark.parametrize(
    ("query", "title", "found"),
    [
        ("", "Undo", True),
        ("  ", "Undo", True),
        ("un", "Undo", True),
        ("UNDO", "Undo", True),
        ("undone", "Undo", False),
        ("do", "Undo", False),
        ("date set", "Set Publication Date", True),
        ("pub d", "Set Publication Date", True),
        ("set time", "Set Publication Date", False),
        ("s", "Set Publication Date", True),
        ("straße", "STRASSE", True),
        ("rück", "Rückgängig machen", True),
    ],
)
def test_every_word_begins_a_word_of_the_title(query: str, title: str, found: bool) -> None:
    assert matches(query, title) is found


@given(st.sampled_from(CATALOGUE), st.data())
def test_the_beginnings_of_its_words_in_any_order_find_an_action(
    action: object, data: st.DataObject
) -> None:
    title = plain_title(action)  # type: ignore[arg-type]
    words = data.draw(st.permutations(title.split()))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert matches(typed.swapcase(), title)
