from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

import pytest

from reader.core.actions import CATALOGUE, FILLED, Action, Menu, Scope, plain_title


def repeated(things: Iterable[str]) -> list[str]:
    return [thing for thing, count in Counter(things).items() if count > 1]


def test_ids_and_keys_are_unique() -> None:
    assert repeated(action.id for action in CATALOGUE) == []
    assert repeated(key for action in CATALOGUE for key in action.keys) == []


def test_names_in_the_palette_are_unique_and_of_one_mnemonic_each() -> None:
    assert repeated(plain_title(action).casefold() for action in CATALOGUE) == []
    assert [a.id for a in CATALOGUE if a.title.count("&") != 1 or a.title.endswith("&")] == []


@pytest.mark.parametrize("menu", list(Menu))
def test_within_a_menu_every_mnemonic_leads_to_one_action(menu: Menu) -> None:
    places: dict[str, list[str]] = {"": []}
    for action in CATALOGUE:
        if action.menu is menu:
            places.setdefault(action.within, []).append(action.title)
    places[""] += [within for within in (*places, FILLED.get(menu, "")) if within]
    for titles in places.values():
        assert titles
        assert repeated(title.partition("&")[2][0].casefold() for title in titles) == []


@pytest.mark.parametrize("menu", list(Menu))
def test_the_actions_of_a_group_stand_together(menu: Menu) -> None:
    groups = [key for key, _ in groupby(a.group for a in CATALOGUE if a.menu is menu)]
    assert len(groups) == len(set(groups))


def test_single_letters_act_only_while_reading() -> None:
    for action in CATALOGUE:
        for key in action.keys:
            if len(key) == 1:
                assert action.scope is Scope.READING, action.id


def test_the_statuses_are_the_digits_that_people_know() -> None:
    keys = {action.id: action.keys for action in CATALOGUE}
    assert [keys[f"claim.{status}"] for status in ("confirmed", "disputed", "single-source")] == [
        ("1",),
        ("2",),
        ("3",),
    ]
    assert keys["claim.none"] == ("0",)


def test_a_plain_title_has_neither_mnemonic_nor_ellipsis() -> None:
    assert plain_title(Action("x", "Save &As…", Menu.FILE)) == "Save As"
    assert plain_title(Action("x", "&Undo", Menu.EDIT)) == "Undo"
