"""How many rows there were, told from several damaged places."""

from __future__ import annotations

from reader.storage.evidence import Evidence, Source, weigh

A, B = ("a",), ("b",)


def test_what_may_have_been_taken_away_is_not_counted_as_lost() -> None:
    """A journal that lacks a step may tell of what that step removed."""
    rows, told = frozenset({A}), frozenset({A, B})
    found = weigh([Source(rows, whole=False), Source(told, whole=False, sure=False)])
    assert found == Evidence(rows, exact=False)
    beside = Source(told, whole=False)
    assert weigh([Source(told, whole=False, sure=False), beside]).keys == told


def test_a_place_read_through_makes_it_exact() -> None:
    rows = frozenset({A})
    assert weigh([Source(rows, whole=True), Source(rows, whole=False)]) == Evidence(
        rows, exact=True
    )
