from __future__ import annotations

import datetime as dt

import pytest

from reader.core.changes import (
    ChangeMany,
    RemoveAnnotation,
    SetSaidBy,
    SetStance,
    SetStatus,
    SetTags,
    label_of,
)
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.many import give_speaker, give_stance, give_status, give_tags, remove, take_tag
from reader.core.passage import Quote, Span
from reader.core.tagging import Tagging
from reader.core.tags import by_use, keyed, known_as, with_key, written_tags

NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)


def claim(name: str, *tags: str, status: Status = Status.NONE) -> Claim:
    return Claim(name, status, "", tags, NOON, NOON)


def annotation(name: str, stance: Stance = Stance.ASSERTS, said_by: str = "") -> Annotation:
    quote = Quote("words", "", "")
    return Annotation(
        name, f"c-{name}", "a", "r", Span(0, 5), quote, "", stance, NOON, NOON, said_by=said_by
    )


def test_tags_come_by_use_then_by_name() -> None:
    assert list(by_use({"C": 1, "a": 1, "b": 2}).items()) == [("b", 2), ("a", 1), ("C", 1)]


def test_a_key_keeps_its_tag_while_the_tag_is_used() -> None:
    used = {"date": 9, "call": 3, "who": 1}
    first = keyed((), used)
    assert first == ("date", "call", "who", "", "", "")
    assert keyed(first, {"who": 5, "new": 4, "call": 3, "date": 1}) == (
        "date", "call", "who", "new", "", "",
    )  # fmt: skip
    assert keyed(first, {"who": 1, "new": 1}) == ("new", "", "who", "", "", "")


def test_six_tags_have_keys_and_no_more() -> None:
    used = {f"tag {n}": 9 - n for n in range(9)}
    assert keyed((), used) == tuple(list(used)[:6])
    assert keyed([*used, "more"], used) == tuple(list(used)[:6])


def test_a_tag_given_a_key_changes_places_with_the_one_that_had_it() -> None:
    keys = ("date", "call", "", "", "", "")
    assert with_key(keys, "call", 0) == ("call", "date", "", "", "", "")
    assert with_key(keys, "who", 1) == ("date", "who", "", "", "", "")
    assert with_key(keys, "date", 5) == ("", "call", "", "", "", "date")


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("", []),
        (" , ,", []),
        ("call", ["call"]),
        ("  to   call ,date, to call", ["to call", "date"]),
        ("x" * 99, ["x" * 60]),
        ("#one, \u202etwo", ["one", "two"]),
    ],
)
def test_what_is_typed_becomes_tags(text: str, tags: list[str]) -> None:
    assert written_tags(text) == tags


def test_a_tag_written_in_other_capitals_is_the_one_there_is() -> None:
    assert known_as("Call", ["call", "date"]) == "call"
    assert known_as("call", ["Call", "call"]) == "call"
    assert known_as("new", ["call"]) == "new"


def test_a_status_goes_to_each_claim_once_and_only_where_it_differs() -> None:
    one, two = claim("1"), claim("2", status=Status.DISPUTED)
    assert give_status([one, two, one], Status.DISPUTED) == SetStatus("1", Status.DISPUTED)
    assert give_status([two], Status.DISPUTED) is None
    many = give_status([one, two], Status.CONFIRMED)
    assert many == ChangeMany((SetStatus("1", Status.CONFIRMED), SetStatus("2", Status.CONFIRMED)))
    assert many is not None
    assert label_of(many) == "Tag as Confirmed"


def test_tags_are_added_after_those_there_are_and_taken_off() -> None:
    one, two = claim("1", "a"), claim("2", "b", "a")
    added = give_tags([one, two], ["b", "a"])
    assert added == ChangeMany((SetTags("1", ("a", "b")),), "Add Tag")
    assert give_tags([two], ["a"]) is None
    taken = take_tag([one, two], "a")
    assert taken == ChangeMany((SetTags("1", ()), SetTags("2", ("b",))), "Remove Tag")
    assert take_tag([one], "b") is None


def test_stances_speakers_and_removals() -> None:
    one, two = annotation("1"), annotation("2", Stance.DENIES, "Peskov")
    assert give_stance([one, two], Stance.DENIES) == SetStance("1", Stance.DENIES)
    assert give_speaker([one, two], "Peskov") == SetSaidBy("1", "Peskov")
    assert remove([one]) == RemoveAnnotation("1")
    both = remove([one, two])
    assert both is not None
    assert label_of(both) == "Remove Annotations"
    assert remove([]) is None


def test_a_tag_that_all_have_is_taken_off_where_that_is_asked() -> None:
    act = Tagging(tag="a")
    one, two = claim("1", "a"), claim("2")
    assert act.change([one], toggle=True) == ChangeMany((SetTags("1", ()),), "Remove Tag")
    assert act.change([one, two], toggle=True) == ChangeMany((SetTags("2", ("a",)),), "Add Tag")
    assert act.change([one]) is None
    assert (act.name, Tagging(Status.DISPUTED).name) == ("a", "Disputed")
    assert Tagging(Status.DISPUTED).change([one]) == SetStatus("1", Status.DISPUTED)
