"""What a person can do when another program has overwritten the library: open what was rescued."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction

from reader.core.i18n import tr
from reader.storage import keeping_folders
from reader.ui.workbench import Workbench


def opening_rescued(window: Workbench) -> tuple[QAction, ...]:
    """Return what opens the file in which is what was saved of the library that is open, if any."""
    rescued = _rescued(window)
    if rescued is None:
        return ()
    action = QAction(tr("Open It"), window.message)
    action.setToolTip(str(rescued))
    action.triggered.connect(lambda: window.files.open(rescued))
    return (action,)


def tell_of_unsaved(window: Workbench, copy: QAction) -> None:
    """Say why a window stays open in which something is not saved, and offer what helps."""
    rescued = _rescued(window)
    if rescued is None:
        told = tr(
            "What you wrote last could not be saved. The window stays open so that you can"
            " copy it or make room. Close it once more to leave without it."
        )
    else:
        told = tr(
            "What you wrote last could not be saved, because another program has overwritten the "
            "library. Open “{name}”, and it is saved there. Close the window once more to leave "
            "without it."
        ).format(name=rescued.name)
    window.say(told, lasting=True, actions=(*opening_rescued(window), copy))


def tell_of_lost_folder(window: Workbench) -> bool:
    """Say where a library is kept whose folder is gone; False where it is not."""
    library = window.session.library
    if library is None or library.read_only or library.is_in_place():
        return False
    path = library.path.resolve()
    if path.parent.exists():
        return False
    told = tr(
        "The folder of “{name}” is gone. Save a copy of what you see, or close the window once "
        "more: unless the folder was only moved, all of it is then kept in {folder} as “{kept}”."
    ).format(name=library.name, folder=next(keeping_folders(path)), kept=f"{path.stem} rescued")
    window.say(told, lasting=True, actions=("file.copy", "file.open"))
    return True


def _rescued(window: Workbench) -> Path | None:
    library = window.session.library
    return library.rescued_to() if library is not None else None
