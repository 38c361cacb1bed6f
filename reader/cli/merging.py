"""The command that makes one library of two."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import DONE, PARTLY, printable, tell
from reader.core.i18n import counted, tr
from reader.core.library import Contents
from reader.export.escape import folded, json_text

if TYPE_CHECKING:
    from reader.export.merging import Conflict, Merged, Trails

_WORDS = 70


def merge(request: argparse.Namespace) -> int:
    """Make a new library of two; 1 when something was changed in both."""
    from reader.export.merging import merged
    from reader.storage import TargetExistsError, make_from

    target: Path = request.output
    if target.exists():
        raise TargetExistsError(target.absolute())
    mine, my_trails = _read(request.first)
    other, other_trails = _read(request.second)
    made = merged(mine, other, my_trails, other_trails)
    make_from(replace(made.contents, name=target.stem), target)
    _report(request, made, target)
    return PARTLY if made.conflicts else DONE


def _read(path: Path) -> tuple[Contents, Trails]:
    """Return what a library holds and what was done in it; JSON does not tell the latter."""
    from reader.export.library_reading import read_library
    from reader.storage import open_library, trails_of

    if path.suffix.lower() == ".json":
        return read_library(path), {}
    with closing(open_library(path, read_only=True)) as library:
        contents = library.contents()
    return contents, trails_of(path)


def _report(request: argparse.Namespace, made: Merged, target: Path) -> None:
    if request.json:
        data = {
            "library": str(target),
            "articles_added": made.articles,
            "annotations_added": made.annotations,
            "newer_taken": made.renewed,
            "conflicts": [{"what": one.words, "kept": one.kept} for one in made.conflicts],
        }
        sys.stdout.write(json_text(data, indent=2) + "\n")
        return
    for one in made.conflicts:
        tell(_line(one))
    told = (
        counted(made.articles, "{n} article added", "{n} articles added"),
        counted(made.annotations, "{n} annotation added", "{n} annotations added"),
        counted(made.renewed, "{n} newer taken", "{n} newer taken"),
        counted(len(made.conflicts), "{n} conflict", "{n} conflicts"),
    )
    sys.stdout.write(f"{', '.join(told)}. {printable(target)}\n")


def _line(one: Conflict) -> str:
    words = folded(one.words)
    short = words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
    return tr("conflict: “{words}”: {kept}").format(words=short, kept=one.kept)
