"""Addresses that open the window at a passage."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reader import cli
from reader.export.addresses import LINK_SETTING, annotation_link
from reader.locations import preferences_file
from reader.session.preferences import Preferences
from reader.storage import make_from, open_library
from tests.export import golden


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    make_from(golden.talks(), path)
    other = tmp_path / "other.sqlite"
    open_library(other, create=True).close()
    preferences = Preferences.load(preferences_file())
    preferences.remember(path)
    preferences.remember(other)
    preferences.save()
    return path


def test_an_address_opens_the_library_of_that_name_at_the_passage(library: Path) -> None:
    opened: list[Path | None] = []

    def window(path: Path | None, new_window: bool) -> int:
        opened.append(path)
        return 0

    assert cli.main([annotation_link("n1", "talks")], window) == 0
    assert opened == [library]
    with closing(open_library(library)) as found:
        assert found.setting(LINK_SETTING) == "annotation/n1"
    name = "0f165e3b-ef34.old_1"
    assert cli.main([annotation_link(name, "talks")], window) == 0
    with closing(open_library(library)) as found:
        assert found.setting(LINK_SETTING) == f"annotation/{name}"


@pytest.mark.parametrize(
    "link",
    [
        "parallax://",
        "parallax://x/y",
        "parallax://annotation/../x",
        "parallax://[",
        "parallax://annotation/%00",
    ],
)
def test_an_address_that_makes_no_sense_opens_nothing(
    link: str, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([link], lambda *_: pytest.fail("opened")) == 2
    assert "no address of a passage" in capsys.readouterr().err
