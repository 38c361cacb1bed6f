"""The command that makes one library of two."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import DONE, PARTLY, printable, tell
from reader.core.i18n import counted, tr
from reader.export.escape import folded, json_text
from reader.session.whole_library import whole_library

if TYPE_CHECKING:
    from reader.export.merging import Conflict, Merged

_WORDS = 70


def merge(request: argparse.Namespace) -> int:
    """Make a new library of two; 1 when something was changed in both."""
    from reader.export.merging import merged
    from reader.session.merged_library import write_merged
    from reader.storage import TargetExistsError

    target: Path = request.output
    if target.exists():
        raise TargetExistsError(target.absolute())
    mine, my = whole_library(request.first)
    other, their = whole_library(request.second)
    made = merged(mine, other, my, their)
    write_merged(made, target)
    _report(request, made, target)
    return PARTLY if made.conflicts else DONE


def _report(request: argparse.Namespace, made: Merged, target: Path) -> None:
    if request.json:
        data = {
            "library": str(target),
            "articles_added": made.articles,
            "annotations_added": made.annotations,
            "annotations_removed": made.removed,
            "newer_taken": made.renewed,
            "conflicts": [
                {
                    "what": one.words,
                    "kept": one.kept,
                    "differs": [
                        {"field": each.field, "mine": each.mine, "other": each.other}
                        for each in one.differs
                    ],
                }
                for one in made.conflicts
            ],
        }
        sys.stdout.write(json_text(data, indent=2) + "\n")
        return
    for one in made.conflicts:
        tell(_line(one))
    if request.quiet:
        return
    gone = counted(made.removed, "{n} annotation removed", "{n} annotations removed")
    told = (
        counted(made.articles, "{n} article added", "{n} articles added"),
        counted(made.annotations, "{n} annotation added", "{n} annotations added"),
        *([gone] if made.removed else []),
        counted(made.renewed, "{n} newer taken", "{n} newer taken"),
        counted(len(made.conflicts), "{n} conflict", "{n} conflicts"),
    )
    sys.stdout.write(f"{', '.join(told)}. {printable(target)}\n")


def _line(one: Conflict) -> str:
    words = folded(one.words)
    short = words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
    return tr("conflict: “{words}”: {kept}").format(words=short, kept=one.kept)
