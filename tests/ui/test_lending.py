"""A window is lent again only as long as nothing tells it from a new one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from reader.core.settings import TEXT_SIZE
from reader.ui.main_window import MainWindow
from tests.ui.lending import Lending, look
from tests.ui.person import Person

Act = Callable[[Person], object]


def _times(person: Person) -> None:
    action = person.window.commands.actions["view.times"]
    action.setChecked(not action.isChecked())


ACTS: tuple[tuple[str, Act, Act], ...] = (
    ("pane", lambda p: p.press("Ctrl+H"), lambda p: p.press("Ctrl+H")),
    (
        "words",
        lambda p: p.window.search_box.setText("Geneva"),
        lambda p: p.window.search_box.clear(),
    ),
    ("ticked", _times, _times),
    ("smaller", lambda p: p.window.resize(1200, 800), lambda p: p.window.resize(1600, 1000)),
    ("hidden", lambda p: p.window.timeline_pane.hide(), lambda p: p.window.timeline_pane.show()),
    ("sized", lambda p: p.window.appearance.set(TEXT_SIZE, 20), lambda _: None),
)


def test_what_a_library_holds_goes_with_it_and_all_else_asks_for_a_new_window(
    reader: Person, seeded: Path, empty: Path, preferences: Path, tmp_path: Path
) -> None:
    lending = Lending()
    lending.keep(reader)

    def again(name: str) -> MainWindow | None:
        folder = tmp_path / name
        folder.mkdir()
        return lending.again(Path(shutil.copy(seeded, folder)), empty, preferences)

    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1", "Esc")
    lent = again("marked")
    assert lent is reader.window
    assert lent.session.all_annotations() == ()
    as_new = look(lent)
    for name, act, back in ACTS:
        act(reader)
        reader.settle()
        assert look(lent) != as_new, name
        back(reader)
        reader.settle()
    assert again("sized") is None
