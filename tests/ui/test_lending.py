"""A window is lent again only as long as nothing tells it from a new one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from reader.core.settings import TEXT_SIZE
from reader.ui.main_window import MainWindow
from tests.ui.lending import Lending
from tests.ui.person import OpenWindow, Person

Act = Callable[[Person], object]


def _pane(person: Person) -> None:
    person.press("Ctrl+H")


def _typed(person: Person) -> None:
    person.window.search_box.setText("Geneva")


def _sized(person: Person) -> None:
    person.window.appearance.set(TEXT_SIZE, 20)


def _ticked(person: Person) -> None:
    action = person.window.commands.actions["view.times"]
    action.setChecked(not action.isChecked())


def _resized(person: Person) -> None:
    person.window.resize(1200, 800)


def _hidden(person: Person) -> None:
    person.window.timeline_pane.hide()


def _marked(person: Person) -> None:
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1", "Esc")


def test_what_a_library_holds_goes_with_it_and_all_else_asks_for_a_new_window(
    open_window: OpenWindow,
    library: Path,
    seeded: Path,
    empty: Path,
    preferences: Path,
    tmp_path: Path,
) -> None:
    lending = Lending()

    def after(act: Act) -> MainWindow | None:
        person = open_window(Path(shutil.copy(seeded, library)))
        lending.keep(person)
        act(person)
        person.settle()
        folder = tmp_path / act.__name__
        folder.mkdir()
        return lending.again(Path(shutil.copy(seeded, folder)), empty, preferences)

    lent = after(_marked)
    assert lent is not None
    assert lent.session.annotations(lent.session.articles()[4].id) == ()
    lending.end()
    for act in (_pane, _typed, _sized, _ticked, _resized, _hidden):
        assert after(act) is None, act.__name__
        preferences.unlink(missing_ok=True)
