from __future__ import annotations

import pytest

from reader.core.languages import asked_of, spoken


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ([], "en"), (["de"], "de"), (["de_AT.UTF-8"], "de"), (["uk-UA"], "uk"), (["uk@x"], "uk"),
        (["fr", "uk"], "uk"), (["fr"], "en"), (["en-GB", "de"], "en"), (["DE"], "de"),
        (["den"], "en"), (["../de"], "en"),
    ],
)  # fmt: skip
def test_the_first_language_known_is_spoken(asked: list[str], language: str) -> None:
    assert spoken(asked) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:de:uk"}, "de"),
        ({"LANGUAGE": "uk"}, "uk"),
        ({"LC_ALL": "C", "LANGUAGE": "de"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LC_ALL": "", "LANG": "uk_UA"}, "uk"),
    ],
)
def test_the_environment_is_heard_as_gettext_does(
    environment: dict[str, str], language: str
) -> None:
    assert spoken(asked_of(environment)) == language
