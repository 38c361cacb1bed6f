"""Why a document could not be read, each in words for the person who chose it."""

from __future__ import annotations

from reader.core.errors import ReaderError
from reader.core.i18n import tr


class ImportProblem(ReaderError):  # noqa: N818 - a problem with a file, not with the program
    """A document that could not be read; it and the library are as they were."""


class MissingFile(ImportProblem):
    """There is no file of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("“{name}” was not found. It may have been moved or renamed.").format(name=name)
        )


class NotAFile(ImportProblem):
    """The name belongs to a device, a pipe or the like."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("“{name}” is not an ordinary file. Choose a file with an article.").format(name=name)
        )


class IsAFolder(ImportProblem):
    """A folder was given where a file was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("“{name}” is a folder. Choose one of the files inside it.").format(name=name)
        )


class NoTextInFolder(ImportProblem):
    """A folder was given that holds no file with an ending that is known."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "The folder “{name}” holds nothing that can be imported. Choose one with articles."
            ).format(name=name)
        )


class SeveralArticles(ImportProblem):
    """One article was asked for, and the file holds more."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "“{name}” holds several articles, where one is wanted. Choose a file with one."
            ).format(name=name)
        )


class EmptyFile(ImportProblem):
    """The file holds nothing, or nothing but white space."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "“{name}” is empty: there is no text in it to import. Save or download it again."
            ).format(name=name)
        )


class TooLarge(ImportProblem):
    """The file is larger than an article can reasonably be; sizes are in bytes."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        message = tr(
            "“{name}” is too large: {size} MB, and {limit} MB is the most that can be imported. "
            "Split it and import the parts."
        )
        super().__init__(message.format(name=name, size=_megabytes(size), limit=_megabytes(limit)))


class UnknownEncoding(ImportProblem):
    """The bytes are text in no encoding that could be told."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "The encoding of “{name}” could not be told. "
                "Open it in a text editor, save it again with the encoding UTF-8, and import that."
            ).format(name=name)
        )


class NotText(ImportProblem):
    """The file is of a kind that cannot be read: a picture, a program, an old Word file."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "“{name}” is of a kind that cannot be imported. "
                "Save it as a web page, PDF, Word (.docx) or text file, and import that."
            ).format(name=name)
        )


class Unreadable(ImportProblem):
    """The file is there, but the system does not let it be read; `reason` is the system's."""

    def __init__(self, name: str, reason: str) -> None:
        message = tr(
            "“{name}” could not be read ({reason}). Check that you may open it, and try again."
        )
        super().__init__(message.format(name=name, reason=reason))


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}".removesuffix(".0")
