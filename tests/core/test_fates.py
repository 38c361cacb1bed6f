"""What became of annotations, counted and said."""

from __future__ import annotations

from dataclasses import replace

from reader.core.claim import Anchor
from reader.core.fates import Fates, fates_line, fates_of
from tests.core.samples import ANNOTATION


def test_every_way_of_being_found_is_counted_and_said() -> None:
    ways = [Anchor.EXACT] * 3 + [Anchor.MOVED] + [Anchor.APPROXIMATE] * 2 + [Anchor.ORPHAN]
    fates = fates_of(replace(ANNOTATION, anchor=anchor) for anchor in ways)
    assert fates == Fates(3, 1, 2, 1)
    assert fates.total == 7
    assert fates_line(fates) == "3 in place, 1 moved, 2 to check, 1 not found"


def test_what_there_is_none_of_is_not_said() -> None:
    assert fates_line(Fates(moved=2)) == "2 moved"
    assert fates_line(fates_of([])) == ""
