"""The table of settings: what may be set, what is kept, and what the documentation says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.core import settings
from reader.core.settings import (
    SETTINGS,
    Group,
    OneOf,
    Settings,
    Steps,
    Words,
    settings_markdown,
)

BY_ID = pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.id)


@BY_ID
def test_what_holds_unless_set_can_be_set(setting: settings.Setting[str]) -> None:
    assert setting.accepts(setting.default)
    assert Settings()[setting] == setting.default
    assert Settings().having(setting, setting.default).changed == {}


@BY_ID
@pytest.mark.parametrize("value", [None, [], {}, 3.5, "\n", -1], ids=repr)
def test_nothing_else_is_taken(setting: settings.Setting[str], value: str) -> None:
    assert not setting.accepts(value) or (setting is settings.FAMILY and value == "\n")
    if not setting.accepts(value):
        assert Settings.read({setting.id: value}).changed == {}
        with pytest.raises(ValueError, match=setting.id):
            Settings().having(setting, value)


def test_true_is_no_number() -> None:
    assert not Steps("x", "", 1, Group.WINDOW, "", (0, 1)).accepts(True)


@pytest.mark.parametrize("stored", [None, [], "theme", 4], ids=repr)
def test_a_file_without_settings_gives_the_usual_ones(stored: object) -> None:
    assert Settings.read(stored) == Settings()


def test_settings_are_new_values() -> None:
    first = Settings().having(settings.THEME, "sepia")
    second = first.having(settings.TEXT_SIZE, 20)
    assert (first[settings.TEXT_SIZE], second[settings.TEXT_SIZE]) == (17, 20)
    assert second[settings.THEME] == "sepia"
    assert second.having(settings.THEME, "system").changed == {"text_size": 20}
    assert Settings.read(dict(second.changed)) == second


@pytest.mark.parametrize(("by", "reached"), [(1, 18), (-1, 16), (99, 40), (-99, 12)])
def test_steps_end_at_the_ends(by: int, reached: int) -> None:
    assert settings.TEXT_SIZE.beside(17, by) == reached


def test_a_name_is_one_line_of_some_length() -> None:
    assert settings.AUTHOR.accepts("Zoë O’Neil")
    assert not settings.AUTHOR.accepts("x" * 81)
    assert not settings.AUTHOR.accepts("two\nlines")


def test_the_table_is_sound() -> None:
    assert len({s.id for s in SETTINGS}) == len({s.label for s in SETTINGS}) == len(SETTINGS)
    assert list(dict.fromkeys(s.group for s in SETTINGS)) == list(Group)
    for setting in SETTINGS:
        assert setting.doc.endswith(".")
        if isinstance(setting, Steps):
            assert list(setting.steps) == sorted(set(setting.steps))
            assert "{n}" in setting.unit
        if isinstance(setting, OneOf):
            values = [value for value, _ in setting.choices]
            assert len(set(values)) == len(values) > 1
        if isinstance(setting, Words):
            assert setting.longest > 0


def test_every_setting_is_in_its_constant_once() -> None:
    named = [v for v in vars(settings).values() if isinstance(v, settings.Setting)]
    assert {s.id for s in named} == {s.id for s in SETTINGS}


def test_the_documentation_is_made_from_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "settings.md"
    assert page.read_text(encoding="utf-8").partition("\n## ")[1:] == (
        "\n## ",
        ("\n" + settings_markdown()).removeprefix("\n## "),
    )
