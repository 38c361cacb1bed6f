"""Saying whether a library is sound, and what could be saved of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.i18n import counted, tr
from reader.export.escape import folded, visible

if TYPE_CHECKING:
    from reader.storage import CheckReport, SalvageReport


def look_into(path: Path, *, insisting: bool) -> CheckReport:
    """Check a library; when `insisting`, also a file that cannot be known for one any more.

    Raises LibraryError where there is no file, or one that this program cannot judge.
    """
    from reader.storage import CheckReport, DamagedLibraryError, NotALibraryError, check_library

    try:
        return check_library(path)
    except DamagedLibraryError as error:
        return CheckReport(path.absolute(), 0, structure=(str(error),))
    except NotALibraryError as error:
        if not insisting:
            raise
        return CheckReport(path.absolute(), 0, structure=(str(error),))


def as_json(report: CheckReport, saved: SalvageReport | None) -> dict[str, object]:
    """Return the report as documented in docs/command-line.md."""
    found: dict[str, object] = {
        "library": str(report.path),
        "sound": report.sound,
        "structure": list(report.structure),
        "references": list(report.references),
        "contents": list(report.contents),
        "indexes": list(report.indexes),
        "rows": {count.table: count.rows for count in report.counts},
    }
    if saved is not None:
        found["saved"] = {
            "to": str(saved.target),
            "complete": saved.complete,
            "tables": {
                one.table: {
                    "kept": one.kept,
                    "rebuilt": one.rebuilt,
                    "lost": one.lost,
                    "exact": one.exact,
                }
                for one in saved.tables
            },
            "lost": list(saved.lost),
            "altered": list(saved.altered),
        }
    return found


def as_text(report: CheckReport, saved: SalvageReport | None) -> str:
    """Return the report for a person."""
    lines = [_verdict(report)]
    found = report.contents + report.references + report.indexes
    lines += [f"  {_shown(text)}" for text in found]
    if report.structure:
        lines.append(tr("What SQLite says of the file:"))
        lines += [f"  {_shown(text)}" for text in report.structure]
    if saved is not None:
        lines += _saved(saved)
    elif report.damaged:
        lines.append(
            tr("To save what can be read: parallax check {path} --repair-to NEW-FILE").format(
                path=_shown(str(report.path))
            )
        )
    return "\n".join(lines)


def _verdict(report: CheckReport) -> str:
    path = _shown(str(report.path))
    if report.indexes:
        return tr(
            "In {path} a search may miss something. All that was written and read is as it was: "
            "open the library in the window, and its indexes are made anew."
        ).format(path=path)
    if not report.sound:
        return tr("{path} is damaged. It was not changed.").format(path=path)
    rows = {count.table: count.rows for count in report.counts}
    return tr("{path} is sound: {articles}, {annotations}.").format(
        path=path,
        articles=counted(rows.get("article", 0), "{n} article", "{n} articles"),
        annotations=counted(rows.get("annotation", 0), "{n} annotation", "{n} annotations"),
    )


def _saved(saved: SalvageReport) -> list[str]:
    lines = [tr("Saved to {path}:").format(path=_shown(str(saved.target)))]
    for one in saved.tables:
        parts = [tr("{n} kept").format(n=one.kept)]
        if one.rebuilt:
            parts.append(tr("{n} put together again").format(n=one.rebuilt))
        if one.lost:
            wording = tr("{n} lost") if one.exact else tr("at least {n} lost")
            parts.append(wording.format(n=one.lost))
        elif not one.exact:
            parts.append(tr("perhaps some lost"))
        lines.append(f"  {one.table}: {', '.join(parts)}")
    lines += [f"  {_shown(text)}" for text in saved.lost + saved.altered]
    if saved.complete:
        lines.append(tr("Nothing was lost."))
    return lines


def _shown(text: str) -> str:
    return visible(folded(text))
