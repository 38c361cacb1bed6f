"""What can go wrong with a library file through nobody's fault, each in plain words."""

from __future__ import annotations

from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.i18n import tr


class LibraryError(ReaderError):
    """Something about a library file that the person can understand and act on.

    Each subclass has its sentence; `template` may hold ``{path}``.
    """

    template = ""

    def __init__(self, path: Path | str = "", sentence: str = "") -> None:
        """Say `sentence` as it is, or that of the class of the file at `path`."""
        super().__init__(sentence or tr(self.template).format(path=path))


class LibraryMissingError(LibraryError):
    """There is no file where the library should be."""

    template = (
        "There is no library at {path}. Nothing was made: check the name, or make a new library "
        "there."
    )


class FolderMissingError(LibraryError):
    """There is no folder for a new library to be made in; `path` is that of the folder."""

    template = (
        "There is no folder {path}. Nothing was made: make the folder first, or choose another "
        "place."
    )


class NotAFileError(LibraryError):
    """The path names a folder or a device."""

    template = (
        "{path} is a folder or a device, not a file. Nothing was changed: choose a library file."
    )


class NotALibraryError(LibraryError):
    """The file is something else: not SQLite, or another program's database."""

    template = "{path} is not a Parallax library. It was not changed: choose another file."


class UnsafeLibraryError(LibraryError):
    """The file has parts that no library has, which could act behind the person's back."""

    template = (
        "{path} has parts that do not belong in a library and could change it unasked, so it was "
        "not opened. It was not changed: ask whoever sent it for a clean copy."
    )


class TooLargeError(UnsafeLibraryError):
    """Something in the file is longer than it may be, or than there is memory for."""

    template = (
        "There is not enough memory for what is in {path}. It was not changed: close other "
        "programs and try again, or ask whoever sent it for a clean copy."
    )


class DamagedLibraryError(LibraryError):
    """The file is cut short or its contents do not add up."""

    template = (
        "{path} is damaged and cannot be read safely. It was not changed: restore a backup, or "
        "save what can be read into a new library."
    )
    newest_good_backup: Path | None = None
    """The newest backup that is sound, once somebody has looked for it."""


class BeyondReadingError(DamagedLibraryError):
    """Nothing at all can be read of a damaged file, so that nothing can be saved either."""

    template = (
        "Nothing can be read of {path} any more, so nothing could be saved of it. It was not "
        "changed: restore a backup, or look for another copy of the file."
    )


class DamagedInUseError(DamagedLibraryError):
    """An open library turned out to be damaged, and so cannot be restored while it is open."""

    template = (
        "{path} turned out to be damaged. It was not changed: close it, and restore the backup "
        "then."
    )


class AlteredLibraryError(DamagedLibraryError):
    """The file can be read, but something in it is not as it was written."""

    template = (
        "Something in {path} is not as it was written, perhaps because the disk is failing. The "
        "last change was not made: restore a backup, or save what can be read into a new library."
    )


class DamagedCopyError(DamagedLibraryError):
    """A copy of a library does not hold together, be it for the library's sake or its own."""

    template = (
        "The copy of {path} does not hold together. The library itself was not changed: check it "
        "(File menu), and the disk."
    )


class DamagedBackupError(DamagedLibraryError):
    """A library cannot be backed up because it is damaged."""

    template = (
        "{path} is damaged, so no backup of it was made: one would have the damage, too. The "
        "backups made before were not changed: restore one, or save what can be read into a new "
        "library."
    )


class BackupError(LibraryError):
    """A backup could not be made; the library itself is as it was."""

    template = (
        "No backup of {path} could be made. The library itself was not changed and goes on "
        "working: check that there is room beside it."
    )


class NotUpdatedError(LibraryError):
    """There is no way to keep the older file before it is brought up to date; see `path`."""

    template = (
        "The library was made by an older version of Parallax and is brought up to date only when "
        "it can be kept as it is, but nothing can be written to {path}. It was not changed: check "
        "that this is a folder that you may use, and open the library again."
    )


class TargetExistsError(LibraryError):
    """Something is where a new file was to be written."""

    template = "{path} is already there. It was not changed: choose another name."


class LibraryInUseError(LibraryError):
    """Another window or program has the library open, so that its file cannot be replaced."""

    template = (
        "{path} is open in another window. Nothing was changed: close the other window and try "
        "again."
    )


class NewerLibraryError(LibraryError):
    """A newer version of the program wrote the file in a way that this one cannot read."""

    template = (
        "{path} was made by a newer version of Parallax and cannot be read by this one. It was not "
        "changed: install the newer version to open it."
    )


class OldSqliteError(LibraryError):
    """The SQLite that Python came with is too old for the tables of a library."""

    template = (
        "Parallax needs SQLite 3.37 or newer, and this Python has an older one. Nothing was "
        "changed: install a newer Python."
    )


class LibraryLockedError(LibraryError):
    """Another program keeps the file to itself."""

    template = (
        "{path} is being used by another program. Nothing was changed: wait a moment and try again."
    )


class NoLocksError(LibraryError):
    """The disk has no locks, by which programs keep out of each other's way."""

    template = (
        "Files cannot be locked on the disk with {path}, so that nothing would keep two programs "
        "from writing to a library there at the same time. Nothing was made: choose a folder on a "
        "disk of this computer."
    )


class StillCheckedError(LibraryLockedError):
    """Nothing can be written to a large library yet, because its check has not ended."""

    template = (
        "{path} is large and is still being checked for damage. Nothing was changed: try again in "
        "a few seconds."
    )


class ReadOnlyLibraryError(LibraryError):
    """The library can be read but not written to."""

    template = (
        "{path} can only be read here. Nothing was changed: copy it to a folder of your own and "
        "open the copy to work in it."
    )


class DiskFullError(LibraryError):
    """There is no room left for what should be saved."""

    template = (
        "The disk with {path} is full. The last change was not made and all before it is safe: "
        "make some room and try again."
    )


class NoRoomToRestoreError(DiskFullError):
    """There is no room beside a library for a copy of a backup, or for one of what it is now."""

    template = (
        "There is not enough room on the disk with {path} to restore a backup: the library as it "
        "is now is kept, too. Neither was changed: make some room and try again."
    )


class NoRoomToReadError(DiskFullError):
    """There is no room left for what reading needs."""

    template = (
        "The disk with {path} is full, so that not all of it can be read. Nothing was changed: "
        "make some room and try again."
    )


class NoRoomForSettingError(DiskFullError):
    """There is no room left for a piece of view state, which is no change that was refused."""

    template = (
        "The disk with {path} is full, so what you have just set or arranged cannot be kept for "
        "the next time. Your articles and annotations are safe: make some room."
    )


class NoRoomForCopyError(DiskFullError):
    """There is no room for a copy of a library."""

    template = (
        "There is no room for a copy at {path}, so none was made. The library itself was not "
        "changed: make some room, or choose another disk."
    )


class LibraryUnreachableError(LibraryError):
    """The file system did not let the library be opened, read or written."""

    template = (
        "{path} cannot be reached. Nothing was changed: check that the disk is there and that you "
        "may use the folder."
    )


class UnwritableError(LibraryUnreachableError):
    """The file system refused what was written, perhaps because of a limit that it keeps."""

    template = (
        "{path} cannot be written to. Nothing was changed, and all before it is safe: look whether "
        "the disk is there, and whether a limit to the size of files or to your part of the disk "
        "is reached; else save a copy on another disk."
    )


class LibraryMovedError(LibraryError):
    """The file was moved, deleted or replaced while it was open."""

    template = (
        "{path} was moved or deleted while it was open. All that you see is still here: save a "
        "copy of it, put the file back, or open it where it is now."
    )


class MovedUnsavedError(LibraryMovedError):
    """So it was when a change was to be saved."""

    template = (
        "{path} was moved or deleted while it was open. The last change was not made: put the file "
        "back, or open it where it is now."
    )


class GoneError(LibraryError):
    """What the change is about is not in the library any more."""

    template = (
        "What you want to change is no longer in the library: it was removed since, here or in "
        "another window. Nothing was changed."
    )


class InTrashError(GoneError):
    """What the change is about belongs to an article that is in the trash."""

    template = "The article is in the trash. Nothing was changed: put the article back first."


class ConflictError(LibraryError):
    """Undo or redo would overwrite what has been done since by another window."""

    template = (
        "This cannot be undone or redone, because what it rests on was changed since, perhaps by "
        "another window. Nothing was changed."
    )


class InTheWayError(ConflictError):
    """A later change by somebody else touches the same things, and is named."""

    template = (
        "“{step}” cannot be undone or redone: “{later}” was done since on the same thing, {where}. "
        "Nothing was changed: undo that first, or go back further in the History."
    )

    def __init__(
        self, path: Path | str = "", *, step: str = "", later: str = "", where: str = ""
    ) -> None:
        """Name the change asked for and the later one, and say where that was done."""
        # Filled by hand: labels and names may hold braces.
        sentence = tr(self.template)
        for name, value in (("{step}", step), ("{later}", later), ("{where}", where)):
            sentence = sentence.replace(name, value)
        super().__init__(path, sentence)


class PassedOverError(ConflictError):
    """A change can never be undone, because what it was about is not as the journal has it."""

    template = (
        "“{step}” cannot be undone any more, because what it was about was changed or deleted in "
        "a way that the History knows nothing of. Nothing was changed: it is passed over from now "
        "on, and undo goes on with what was done before it."
    )

    def __init__(self, seq: int, step: str) -> None:
        """Name the change, whose number is `seq`."""
        self.seq = seq
        # Filled by hand: labels may hold braces.
        super().__init__(sentence=tr(self.template).replace("{step}", step))


class GivenUpError(LibraryError):
    """There is no going to a change that was undone and then given up."""

    template = (
        "This was undone and given up when something else was done, so the library cannot go "
        "there any more. Nothing was changed."
    )


class UnfitChangeError(LibraryError):
    """The change does not fit the text that it is about."""

    template = (
        "The highlighted words are not where they should be in the article. Nothing was changed: "
        "select them again."
    )
