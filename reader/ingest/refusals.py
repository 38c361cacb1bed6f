"""Why something was not imported, as a name that can cross to another process and a sentence."""

from __future__ import annotations

from enum import StrEnum

from reader.core.i18n import tr
from reader.ingest.errors import EmptyFile, ImportProblem, NotText, UnknownEncoding


class Reason(StrEnum):
    """What was the matter with a file."""

    ANNOTATIONS = "annotations"
    BROKEN = "broken"
    CHANGED = "changed"
    CITATIONS = "citations"
    CRASHED = "crashed"
    DAMAGED_ENTRY = "damaged entry"
    EMPTY = "empty"
    ENTITIES = "entities"
    ENTRY_TOO_LARGE = "entry too large"
    LARGE_INSIDE = "large inside"
    MANY_INSIDE = "many inside"
    INSTALLATION = "installation"
    MEMORY = "memory"
    NESTED = "nested"
    NO_ARTICLE = "no article"
    NO_TEXT_LAYER = "no text layer"
    NOTHING_INSIDE = "nothing inside"
    OUTSIDE = "outside"
    PASSWORD = "password"  # noqa: S105 - the name of a problem
    SLOW = "slow"
    UNKNOWN_ENCODING = "unknown encoding"
    UNKNOWN_FORMAT = "unknown format"


class Refused(Exception):  # noqa: N818 - a decision, made where nobody can be spoken to
    """A file or an entry that is not taken; `problem_of` makes a sentence of it for the person.

    `limit` is the number that was passed, where the reason is one.
    """

    def __init__(self, reason: Reason, limit: int = 0) -> None:
        super().__init__(str(reason))
        self.reason, self.limit = reason, limit


def reason_of(error: Exception) -> Reason:
    """Return the reason for an error that nobody has foreseen: a file's fault, or the program's."""
    return Reason.INSTALLATION if isinstance(error, ImportError) else Reason.CRASHED


def problem_of(reason: Reason, name: str, limit: int = 0) -> ImportProblem:
    """Return what to tell the person about the file of that name; it was left as it was."""
    own = _OWN.get(reason)
    if own is not None:
        return own(name)
    return ImportProblem(_sentences()[reason].format(name=name, limit=limit))


_OWN = {
    Reason.EMPTY: EmptyFile,
    Reason.UNKNOWN_ENCODING: UnknownEncoding,
    Reason.UNKNOWN_FORMAT: NotText,
}


def _sentences() -> dict[Reason, str]:
    return {
        Reason.ANNOTATIONS: tr(
            "“{name}” has annotations or a whole library, and no article. Take it in with Import "
            "Annotations… or Merge with Another Library… in the File menu, or with “parallax "
            "annotate”."
        ),
        Reason.BROKEN: tr(
            "“{name}” is damaged or incomplete and could not be read. Save or download it again."
        ),
        Reason.CITATIONS: tr(
            "“{name}” has citations, and no article. Take them over with Import Citations… in the "
            "File menu, or with “parallax cite”."
        ),
        Reason.CHANGED: tr(
            "“{name}” was changed while it was being read. Import it again when that is done."
        ),
        Reason.CRASHED: tr(
            "“{name}” could not be read: reading it failed half way. It is probably "
            "damaged: save or download it again."
        ),
        Reason.DAMAGED_ENTRY: tr(
            "“{name}” is damaged inside the archive and could not be read. Pack or download "
            "the archive again."
        ),
        Reason.ENTITIES: tr(
            "“{name}” declares entities of its own, as files do that are made to do harm. "
            "It was not read: import the article as a web page or text instead."
        ),
        Reason.ENTRY_TOO_LARGE: tr(
            "“{name}” unpacks to more than {limit} MB, which no article needs. It was not "
            "unpacked: ask whoever sent it what it is."
        ),
        Reason.LARGE_INSIDE: tr(
            "“{name}” unpacks to more than {limit} MB. What comes after that was not read; "
            "unpack it and import the parts."
        ),
        Reason.MANY_INSIDE: tr(
            "“{name}” holds more than {limit} files. Unpack it and import the parts."
        ),
        Reason.INSTALLATION: tr(
            "“{name}” was not read, because a part of Parallax Reader is missing or does not "
            "start. The file is not at fault: start the program again, and if that does not help, "
            "install it again."
        ),
        Reason.MEMORY: tr(
            "“{name}” needs more memory than an article may. It was not read: split it, or "
            "save its text and import that."
        ),
        Reason.NESTED: tr(
            "“{name}” is an archive within archives. Unpack it and import what it holds."
        ),
        Reason.NO_ARTICLE: tr(
            "No article was found in “{name}”. Copy its words where you see them, and paste "
            "them here."
        ),
        Reason.NO_TEXT_LAYER: tr(
            "“{name}” has no text layer: its pages are pictures. "
            "Let a program for text recognition (OCR) read it, and import the result."
        ),
        Reason.NOTHING_INSIDE: tr(
            "“{name}” holds nothing that can be imported. Choose a file with an article."
        ),
        Reason.OUTSIDE: tr(
            "“{name}” names a place outside its archive. It was not unpacked: import the "
            "rest, or ask whoever packed it."
        ),
        Reason.PASSWORD: tr(
            "“{name}” is protected by a password. Save it without one, and import that."
        ),
        Reason.SLOW: tr(
            "“{name}” took longer than {limit} seconds to read, and was given up. Split it, "
            "or save its text and import that."
        ),
    }
