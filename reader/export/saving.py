"""From an order to files on disk: made, joined with what a person wrote, moved into place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.again import again, fully_marked
from reader.export.escape import visible
from reader.export.exchanging import ChangedMeanwhileError, IsAsRead
from reader.export.files import (
    NotWrittenError,
    is_open_file,
    reason_for,
    write_data,
    write_folder,
)
from reader.export.formats import Order, format_named, made
from reader.export.found import Found, encoded, found_at
from reader.export.gathering import gather
from reader.export.markdown import render_article
from reader.export.options import Progress, narrowed, unwatched
from reader.export.regions import has_regions
from reader.export.renewing import NOTHING, Changes, changes_of_all
from reader.export.vault import departed, free_name, known_files

_TRIES = (True, True, True, False)
"""Whether a file that a person saves meanwhile is joined anew; in the end it is kept beside."""


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
    progress(1, 1)  # the last moment to give it up
    renews = format_named(order.format).renews and not _is_output(path)
    if isinstance(document, bytes) or not renews:
        data = document if isinstance(document, bytes) else encoded(document)
        write_data(path, data, never=never)
        return Saved((path,), NOTHING)
    if order.options.regions and not has_regions(document):
        document = fully_marked(document)
    for strict in _TRIES:
        found = found_at(path, never)
        new = _joined(found, document)
        progress(1, 1)
        try:
            return _put(path, found, new, never, strict=strict)
        except ChangedMeanwhileError:
            continue
    raise AssertionError("the last try is not strict")


def _is_output(path: Path) -> bool:
    """Tell whether a path is an output that is open already, of which nothing is read."""
    try:
        return is_open_file(path)
    except OSError:  # said when it comes to writing
        return False


def _put(path: Path, found: Found | None, new: _Joined, never: Path | None, strict: bool) -> Saved:
    """Write a new document in the place of the one that was found, and what is to be kept."""
    copy = None if new.kept is None else _keep(path, new.kept, never)
    try:
        late = write_data(
            path, new.data, never=never, is_as_read=_as_read(found, never), strict=strict
        )
    except BaseException:
        if copy is not None:
            copy.unlink(missing_ok=True)
        raise
    kept: tuple[Path, ...] = () if copy is None else (copy,)
    if late is not None:
        kept += _named(late, path, never)
    return Saved((path,), new.changes, kept)


def _as_read(found: Found | None, never: Path | None) -> IsAsRead:
    return lambda path: found_at(path, never) == found


def _named(kept: Path, path: Path, never: Path | None) -> tuple[Path, ...]:
    """Give an old file that a person saved in the very last moment a name that they can find."""
    try:
        copy = _free_copy(path, kept.read_bytes(), never)
        if copy is None:
            kept.unlink()
            return ()
        kept.rename(copy)
    except OSError:
        return (kept,)
    return (copy,)


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
    documents: dict[str, str] = {}
    for number, part in enumerate(report.articles):
        progress(number, len(report.articles))
        name = known.by_article.get(part.head.id) or free_name(folder, part.head, documents)
        documents[name] = render_article(report, part, options=order.options)
    there = frozenset(article.id for article in contents.articles)
    for name in known.of_others(there, contents.name):
        found = found_at(folder / name, never)
        document = departed(found.text or "", report.exported) if found else None
        if document is not None:
            documents[name] = document
    vault = _Vault(folder, documents, never)
    for strict in _TRIES:
        vault.join(progress)
        try:
            return vault.written(strict=strict)
        except ChangedMeanwhileError:
            continue
    raise AssertionError("the last try is not strict")


class _Vault:
    """The documents of a folder, joined with what is there by now."""

    def __init__(self, folder: Path, documents: Mapping[str, str], never: Path | None) -> None:
        self._folder, self._documents, self._never = folder, documents, never
        self._found: dict[str, Found | None] = {}
        self._new: dict[str, _Joined] = {}

    def join(self, progress: Progress) -> None:
        """Join those whose files have changed since they were joined."""
        for number, (name, document) in enumerate(self._documents.items(), start=1):
            found = found_at(self._folder / name, self._never)
            if name not in self._new or found != self._found[name]:
                self._found[name], self._new[name] = found, _joined(found, document)
            progress(number, len(self._documents))

    def written(self, *, strict: bool) -> Saved:
        """Write them, with copies of what could not be joined."""
        never = self._never
        copies: dict[str, bytes] = {}
        for name, new in self._new.items():
            if new.kept is not None:
                copy = _free_copy(self._folder / name, new.kept, never)
                if copy is not None:
                    copies[str(copy.relative_to(self._folder))] = new.kept
        late = write_folder(
            self._folder,
            copies | {name: new.data for name, new in self._new.items()},
            never=never,
            are_as_read={name: _as_read(found, never) for name, found in self._found.items()},
            strict=strict,
        )
        kept = [self._folder / name for name in copies]
        for name, old in late.items():
            kept += _named(old, self._folder / name, never)
        paths = tuple(self._folder / name for name in self._new)
        return Saved(paths, changes_of_all(one.changes for one in self._new.values()), tuple(kept))


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
