"""A folder with one file an article, such as an Obsidian vault: which file is whose."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.export import front_matter
from reader.export.escape import meta_text, yaml_text
from reader.export.found import LARGEST, beginning_of
from reader.export.marks import marks_in, name_of
from reader.export.regions import (
    ANNOTATION,
    CHANGES,
    GONE,
    NOTES,
    TEXT,
    front_in,
    marked,
    parts_of,
    safe_key,
)
from reader.export.report import ArticleHead

_FRONT = 16_000
"""How many bytes of a file are read to find its front matter."""

_KINDS = frozenset(("head", "article", ANNOTATION, "lost", NOTES, GONE, CHANGES, TEXT))
"""What regions the file of one article has."""


@frozen
class KnownFiles:
    """The files that exports before have written, by article, named from the folder on.

    `libraries` says of each file which library it told to come from, as in its front matter.
    """

    by_article: Mapping[str, str]
    libraries: Mapping[str, str]

    def of_others(self, articles: Collection[str], library: str) -> list[str]:
        """Return the files of articles that are no longer in the library of that name."""
        names = (library, front_matter.plain_scalar(meta_text(library)))
        return [
            name
            for article, name in self.by_article.items()
            if article not in articles and self.libraries[name] in names
        ]


def known_files(folder: Path, names: Mapping[str, str], never: Path | None) -> KnownFiles:
    """Return the files of articles in a folder and the folders in it, but for hidden ones.

    It tells so in its front matter, where a note of a person's own may name an article too, but
    not the moment of an export; or else by what its marks begin and end with. Where several
    have the same article, copies made by a person, it is the one with the name that `names` gives
    it, or else with the shortest: a copy's name says more than the first one's.
    """
    found: dict[str, list[str]] = {}
    libraries: dict[str, str] = {}
    for path in _documents(folder):
        beginning = beginning_of(path, never, _FRONT)
        front, _ = front_matter.parted(beginning)
        article = front_matter.value(front, "article")
        if not (article and front_matter.value(front, "exported")):
            is_marked = "parallax: article" in beginning
            article = _article_marked(beginning_of(path, never, LARGEST)) if is_marked else ""
        if article:
            name = str(path.relative_to(folder))
            found.setdefault(article, []).append(name)
            libraries[name] = front_matter.value(front, "library")
    chosen = {id_: min(some, key=_likeness(names.get(id_, ""))) for id_, some in found.items()}
    return KnownFiles(chosen, libraries)


def _article_marked(document: str) -> str:
    """Return whose file it is by its marks, empty for one that only has some of them copied."""
    names = [name_of(mark) for mark in marks_in(document) if mark["kind"]]
    articles = {key for kind, key in names if kind == "article"}
    is_whole = ("head", "") in names and front_in(document)
    is_one = len(articles) == 1 and {kind for kind, _ in names} <= _KINDS
    return articles.pop() if is_whole and is_one else ""


def _likeness(name: str) -> Callable[[str], tuple[bool, int, int, str]]:
    def of(path: str) -> tuple[bool, int, int, str]:
        stem = Path(path).stem
        return (stem != name, len(stem), path.count(os.sep), path)

    return of


def _documents(folder: Path) -> list[Path]:
    found = []
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(at, name) for name in sorted(names) if name.casefold().endswith(".md")]
    return found


def free_name(folder: Path, head: ArticleHead, taken: Collection[str]) -> str:
    """Return a name for an article's file that no file of somebody else's has."""
    name, number = f"{head.name}.md", 2
    while name in taken or (folder / name).exists():
        name = f"{head.name}-{number}.md"
        number += 1
    return name


def departed(old: str, exported: str) -> str | None:
    """Return what is written to a file whose article has left the library, None to leave it be.

    Its title stays, all its annotations are gone, and it says why; once that is said there is
    nothing more to write.
    """
    front, body = front_matter.parted(old)
    article = front_matter.value(front, "article")
    regions = {part.name: part for part in parts_of(body)}
    if ("article", safe_key(article)) not in regions:
        return None
    head = regions.get(("head", ""))
    title = head.body.split("\n", 1)[0] if head else ""
    sentence = tr("This article is no longer in the library.")
    lines = [f"exported: {exported}", f"article: {yaml_text(article)}", "annotations: 0"]
    said = marked("head", "", f"{title}\n\n{sentence}")
    return front_matter.joined(lines, said + "\n")
