"""From an order to files on disk: made, joined with what a person wrote, moved into place."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.library import Contents
from reader.export.again import again
from reader.export.files import write_data, write_folder
from reader.export.formats import Order, format_named, made
from reader.export.gathering import gather
from reader.export.guard import objection
from reader.export.markdown import render_article
from reader.export.options import Progress, narrowed, unwatched
from reader.export.regions import Changes
from reader.export.report import ArticleHead

_LARGEST_OLD = 200_000_000
_ARTICLE = re.compile(r'^article: "([^"\\]+)"$', re.MULTILINE)
_FRONT = 4000


@frozen
class Saved:
    """What was written: the files, and what is different from the export before, if any."""

    paths: tuple[Path, ...]
    changes: Changes


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

    Where the format allows it, what a person wrote in the file that is there stays. `never` is the
    library that it comes from. Raises NotWrittenError, UnknownFormatError, TemplateError, and what
    `progress` raises to end the work; the old file is then as it was.
    """
    document = made(contents, order, exported=exported, progress=progress)
    changes = Changes()
    if isinstance(document, str):
        if format_named(order.format).renews:
            renewed = again(_text_at(path, never), document)
            document, changes = renewed.text, renewed.changes
        document = document.encode("utf-8", "backslashreplace")
    write_data(path, document, never=never)
    return Saved((path,), changes)


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

    A file keeps its name for as long as it is there, whatever the title of its article becomes, and
    what a person wrote in it stays. Files of articles that are no longer in the library stay, too.
    """
    moment = exported or dt.datetime.now(dt.UTC)
    report = gather(narrowed(contents, order.choice), exported=moment)
    names = _names(folder, never)
    files: dict[str, str] = {}
    changes: list[Changes] = []
    for number, part in enumerate(report.articles):
        progress(number, len(report.articles))
        name = names.get(part.head.id) or _free_name(folder, part.head, files)
        new = render_article(report, part, options=order.options)
        renewed = again(_text_at(folder / name, never), new)
        files[name] = renewed.text
        changes.append(renewed.changes)
    write_folder(folder, files, never=never)
    return Saved(tuple(folder / name for name in files), _sum(changes))


def _text_at(path: Path, never: Path | None) -> str:
    """Return the text of the file that is there, nothing where there is none to be read.

    A library is not even opened: closing it again would end the locks that SQLite holds on it.
    """
    try:
        if objection(path, never) is not None or not path.is_file():
            return ""
        if path.stat().st_size > _LARGEST_OLD:
            return ""
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeError):
        return ""


def _names(folder: Path, never: Path | None) -> dict[str, str]:
    """Return the names of the files that an export before has written, by article."""
    names: dict[str, str] = {}
    try:
        there = sorted(folder.glob("*.md"))
    except OSError:
        return {}
    for path in there:
        front = _text_at(path, never)[:_FRONT].replace("\r\n", "\n").split("\n---\n", 1)[0]
        found = _ARTICLE.search(front)
        if found:
            names.setdefault(found[1], path.name)
    return names


def _free_name(folder: Path, head: ArticleHead, taken: dict[str, str]) -> str:
    """Return a name that no file of somebody else's has."""
    name, number = f"{head.name}.md", 2
    while name in taken or (folder / name).exists():
        name = f"{head.name}-{number}.md"
        number += 1
    return name


def _sum(changes: list[Changes]) -> Changes:
    return Changes(
        new=tuple(words for one in changes for words in one.new),
        changed=tuple(words for one in changes for words in one.changed),
        gone=tuple(words for one in changes for words in one.gone),
        kept=sum(one.kept for one in changes),
    )
