"""What is kept on this machine comes back, and never stands in the way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from reader.locations import default_library
from reader.session.preferences import Preferences


def test_the_last_library_is_the_usual_one_while_it_is_there(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    assert Preferences.load(file).usual_library() == default_library()
    library = tmp_path / "talks.sqlite"
    library.touch()
    preferences = Preferences(file)
    preferences.remember(library)
    preferences.save()
    assert Preferences.load(file).usual_library() == library
    library.unlink()
    assert Preferences.load(file).usual_library() == default_library()


def test_a_library_is_remembered_wherever_the_person_goes_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "talks.sqlite").touch()
    (tmp_path / "elsewhere").mkdir()
    preferences = Preferences(tmp_path / "preferences.json")
    monkeypatch.chdir(tmp_path)
    preferences.remember(Path("talks.sqlite"))
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert preferences.usual_library() == tmp_path / "talks.sqlite"
    assert preferences.recent == [str(tmp_path / "talks.sqlite")]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux")
def test_a_name_that_is_not_utf8_is_kept(tmp_path: Path) -> None:
    library = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.sqlite"))
    library.touch()
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.remember(library)
    preferences.save()
    assert Preferences.load(preferences.path).usual_library() == library


def test_it_is_known_of_which_places_one_was_warned(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    preferences = Preferences.load(path)
    one, two = tmp_path / "Dropbox" / "one.sqlite", tmp_path / "Dropbox" / "two.sqlite"
    assert [preferences.first_in(place) for place in (one, one, two)] == [True, False, True]
    again = Preferences.load(path)
    assert [again.first_in(place) for place in (one, two)] == [False, False]
