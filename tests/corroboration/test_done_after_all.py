"""What was "not done until" a day was done on it: the words contradict nobody."""

from __future__ import annotations

import pytest

from reader.core.passage import Span
from reader.corroboration.negations import denied
from tests.core.samples import article


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        ("Morn did not leave the bridge until Friday.", "Morn left the bridge on Friday.", False),
        ("The lock will not open before Monday.", "The lock will open on Monday.", False),
        ("Morn did not leave the bridge on Friday.", "Morn left the bridge on Friday.", True),
    ],
)
def test_what_was_only_later_is_not_denied(one: str, other: str, contradict: bool) -> None:
    here, there = article(one), article(other)
    found = denied(here, Span(0, len(one)), there, Span(0, len(other)))
    assert (found is not None) is contradict
