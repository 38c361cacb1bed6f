"""What came of an import, for people and as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import DONE, IMPOSSIBLE, PARTLY, printable
from reader.core.article import ArticleInfo
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.export.escape import folded, visible

if TYPE_CHECKING:
    from reader.ingest import Failure
    from reader.ingest.duplicates import Duplicate


@frozen
class Entry:
    """A document that is in the library now, by the name of its file.

    `like` is an article of the library that it is the same as, in address or wording; `notices` are
    sentences about how it was read.
    """

    file: str
    article: ArticleInfo
    like: Duplicate | None = None
    like_number: int = 0
    notices: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return the entry as documented in docs/command-line.md."""
        entry: dict[str, object] = {
            "number": self.article.number,
            "title": self.article.title,
            "file": self.file,
        }
        if self.like is not None and self.like_number:
            entry["like"] = {
                "number": self.like_number,
                "same": str(self.like.sameness),
                "share": round(self.like.share, 2),
            }
        if self.notices:
            entry["notices"] = list(self.notices)
        return entry


@frozen
class Report:
    """What came of an import."""

    library: Path
    imported: tuple[Entry, ...] = ()
    already_there: tuple[Entry, ...] = ()
    failed: tuple[Failure, ...] = ()
    revised: tuple[Entry, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return the report as documented in docs/command-line.md."""
        return {
            "library": printable(self.library),
            "imported": [entry.as_json() for entry in self.imported],
            "revised": [entry.as_json() for entry in self.revised],
            "already_there": [entry.as_json() for entry in self.already_there],
            "failed": [_failure_as_json(failure) for failure in self.failed],
        }

    def as_text(self) -> str:
        """Return the report for people: a line for each document there is, and one for them all."""
        lines = [_line(tr("imported"), entry) for entry in self.imported]
        lines += [_line(tr("new version"), entry) for entry in self.revised]
        lines += [_line(tr("already there"), entry) for entry in self.already_there]
        return "\n".join([*lines, self._summary()])

    def notices(self) -> list[str]:
        """Return a line for everything that is to be known of how a document was read."""
        return [
            f"{tr('note')}: {visible(folded(entry.file))}: {visible(folded(notice))}"
            for entry in (*self.imported, *self.revised)
            for notice in entry.notices
        ]

    def failures(self) -> list[str]:
        """Return a line for each document that could not be imported."""
        return [
            f"{tr('failed')}: {printable(_place(failure))}: {failure.message}"
            for failure in self.failed
        ]

    @property
    def exit_code(self) -> int:
        """How the import has ended: with all, with a part, or with none of what was asked for."""
        if not self.failed:
            return DONE
        done = self.imported or self.revised or self.already_there
        return PARTLY if done else IMPOSSIBLE

    def _summary(self) -> str:
        # A library that could take no more is no document.
        failed = [one for one in self.failed if one.path != self.library]
        counts = (
            counted(len(self.imported), "{n} article imported", "{n} articles imported"),
            counted(len(self.revised), "{n} new version", "{n} new versions"),
            counted(len(self.already_there), "{n} already there", "{n} already there"),
            counted(len(failed), "{n} failed", "{n} failed"),
        )
        numbers = tuple(map(len, (self.imported, self.revised, self.already_there, failed)))
        told = [text for text, n in zip(counts, numbers, strict=True) if n or text is counts[0]]
        return f"{', '.join(told)}. {visible(printable(self.library))}"


def _place(failure: Failure) -> Path:
    return failure.path / failure.inside if failure.inside else failure.path


def _failure_as_json(failure: Failure) -> dict[str, object]:
    return {"path": printable(_place(failure)), "reason": failure.message}


def _line(what: str, entry: Entry) -> str:
    title = visible(folded(entry.article.title))
    line = f"{what}: {entry.article.number}. {title} ({visible(folded(entry.file))})"
    if entry.like is None or not entry.like_number:
        return line
    reasons = {
        "bytes": tr("the same file as {number}"),
        "address": tr("the same address as {number}"),
        "text": tr("almost the same text as {number}"),
    }
    return f"{line}; {reasons[str(entry.like.sameness)].format(number=entry.like_number)}"
