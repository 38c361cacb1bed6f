"""From an order to files on disk: made, joined with what a person wrote, moved into place."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.again import again, fully_marked
from reader.export.escape import visible
from reader.export.files import NotWrittenError, reason_for, write_data, write_folder
from reader.export.formats import Order, format_named, made
from reader.export.found import Found, encoded, found_at
from reader.export.gathering import gather
from reader.export.markdown import render_article
from reader.export.options import Progress, narrowed, unwatched
from reader.export.regions import has_regions
from reader.export.renewing import NOTHING, Changes, changes_of_all
from reader.export.vault import departed, free_name, known_files


@frozen
class Saved:
    """What was written: the files, and what is different from the export before, if any.

    `kept` are copies of files that were there and that a person may have written in, where that
    could not be put into the new ones.
    """

    paths: tuple[Path, ...]
    changes: Changes
    kept: tuple[Path, ...] = ()

    @property
    def told_kept(self) -> tuple[str, ...]:
        """What is to be said of them, in sentences."""
        sentence = tr("What was there could not be joined with it, and was kept as {path}.")
        return tuple(sentence.format(path=visible(str(path))) for path in self.kept)


@frozen
class _Joined:
    """A file to write, and the one that is to be kept beside it, if any."""

    data: bytes
    changes: Changes
    kept: bytes | None = None


def save(
    path: Path,
    contents: Contents,
    order: Order,
    *,
    never: Path | None = None,
    exported: dt.datetime | None = None,
    progress: Progress = unwatched,
) -> Saved:
    """Write a library to `path` as ordered, whole or not at all.

    Where the format allows it, what a person wrote in the file that is there stays; if it cannot,
    that file is kept beside the new one. `never` is the library that it comes from. Raises
    NotWrittenError, UnknownFormatError, TemplateError, and what `progress` raises to end the work;
    the old file is then as it was.
    """
    document = made(contents, order, exported=exported, progress=progress)
    if isinstance(document, bytes):
        write_data(path, document, never=never)
        return Saved((path,), NOTHING)
    if not format_named(order.format).renews:
        write_data(path, encoded(document), never=never)
        return Saved((path,), NOTHING)
    if order.options.regions and not has_regions(document):
        document = fully_marked(document)
    new = _joined(found_at(path, never), document)
    kept = None if new.kept is None else _keep(path, new.kept, never)
    try:
        write_data(path, new.data, never=never)
    except BaseException:
        if kept is not None:
            kept.unlink(missing_ok=True)
        raise
    return Saved((path,), new.changes, () if kept is None else (kept,))


def save_folder(
    folder: Path,
    contents: Contents,
    order: Order,
    *,
    never: Path | None = None,
    exported: dt.datetime | None = None,
    progress: Progress = unwatched,
) -> Saved:
    """Write one Markdown file an article into `folder`, all of them or none.

    A file is found again wherever in the folder it is, whatever it and the title of its article
    are called by now, and what a person wrote in it stays. One of an article that is no longer in
    the library stays, and says so; those that only the choice leaves out stay as they are.
    """
    moment = exported or dt.datetime.now(dt.UTC)
    report = gather(narrowed(contents, order.choice), exported=moment)
    known = known_files(folder, {one.head.id: one.head.name for one in report.articles}, never)
    files: dict[str, bytes] = {}
    kept: list[str] = []
    changes: list[Changes] = []

    def put(name: str, found: Found | None, document: str) -> None:
        new = _joined(found, document)
        if new.kept is not None:
            copy = _free_copy(folder / name, new.kept, never)
            if copy is not None:
                kept.append(str(copy.relative_to(folder)))
                files[kept[-1]] = new.kept
        files[name] = new.data
        changes.append(new.changes)

    for number, part in enumerate(report.articles):
        progress(number, len(report.articles))
        name = known.by_article.get(part.head.id) or free_name(folder, part.head, files)
        put(
            name,
            found_at(folder / name, never),
            render_article(report, part, options=order.options),
        )
    there = frozenset(article.id for article in contents.articles)
    for name in known.of_others(there, contents.name):
        found = found_at(folder / name, never)
        document = departed(found.text or "", report.exported) if found else None
        if document is not None:
            put(name, found, document)
    write_folder(folder, files, never=never)
    paths = tuple(folder / name for name in files if name not in kept)
    return Saved(paths, changes_of_all(changes), tuple(folder / name for name in kept))


def _joined(found: Found | None, document: str) -> _Joined:
    """Return a new document joined with the file that is there."""
    if found is None:
        return _Joined(encoded(again("", document).text), NOTHING)
    if found.text is None:
        return _Joined(encoded(again("", document).text), NOTHING, found.data)
    new = again(found.text, document)
    data = found.encoded(new.text)
    return _Joined(data, new.changes, None if new.is_whole else found.data)


def _keep(path: Path, data: bytes, never: Path | None) -> Path | None:
    """Write the old file under a name of its own beside itself; None where it is kept already."""
    copy = _free_copy(path, data, never)
    if copy is not None:
        try:
            write_data(copy, data, never=never)
        except NotWrittenError as error:
            # Told of the file that the person has named: they know of no other.
            if isinstance(error.__cause__, OSError):
                raise NotWrittenError(reason_for(path, error.__cause__)) from error.__cause__
            raise
    return copy


def _free_copy(path: Path, data: bytes, never: Path | None) -> Path | None:
    """Return a name that no file has, None if one that was kept before has the same in it."""
    number = 1
    while True:
        told = tr("yours") if number == 1 else f"{tr('yours')} {number}"
        copy = path.with_name(f"{path.stem} ({told}){path.suffix}")
        if not copy.exists():
            return copy
        found = found_at(copy, never)
        if found is not None and found.data == data:
            return None
        number += 1
