"""Why a library is open for reading only, in words for the person."""

from __future__ import annotations

from reader.core.i18n import tr


def _newer() -> str:
    """Return what is said of a file that a newer version of the program has made."""
    return tr(
        "This library was made by a newer version of Parallax, so it is open for reading only and "
        "stays as it is: install the newer version to change it."
    )


def _asked_for() -> str:
    """Return what is said where nothing was to be changed from the start."""
    return tr("This library is open for reading only: nothing in it can be changed.")


def _damaged() -> str:
    """Return what is said of a file that is not as it should be."""
    return tr(
        "This library is damaged, so it is open for reading only and may not show all that is in "
        "it: restore a backup, or save what can be read into a new library."
    )


def _no_room() -> str:
    """Return what is said where the disk has no room for what working takes."""
    return tr(
        "There is no room on the disk to work in this library, so it is open for reading only: "
        "make some room and open it again."
    )


def _no_locks() -> str:
    """Return what is said where programs cannot keep out of each other's way."""
    return tr(
        "Files cannot be locked on the disk with this library, so that nothing would keep two "
        "programs from writing to it at the same time, and it is open for reading only: copy it to "
        "a disk of this computer to work in it."
    )


def _locked_away() -> str:
    """Return what is said of a file or a folder that cannot be written to."""
    return tr(
        "This library is in a place where nothing can be written, so it is open for reading only: "
        "copy it to a folder of your own to work in it."
    )


NOTICES = {
    "newer": _newer,
    "asked_for": _asked_for,
    "damaged": _damaged,
    "no_room": _no_room,
    "no_locks": _no_locks,
    "locked_away": _locked_away,
}
"""What is said, by its cause; made when it is asked for, in the language of then."""
