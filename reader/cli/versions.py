"""``--version``, and with ``--verbose`` all that a report of an error should name."""

from __future__ import annotations

import sys
from collections.abc import Callable

from reader import __version__
from reader.cli.outcome import DONE

Toolkit = Callable[[], list[tuple[str, str]]]
"""Returns names and values; may raise ImportError where the toolkit cannot be loaded."""


def no_toolkit() -> list[tuple[str, str]]:
    """Return nothing, as where no window is to be had."""
    return []


def show(toolkit: Toolkit, *, verbose: bool) -> int:
    """Write the version on standard output, or all versions and places; returns the exit code."""
    if not verbose:
        sys.stdout.write(f"Parallax Reader {__version__}\n")
        return DONE
    from reader.health.surroundings import as_text, place_facts, program_facts
    from reader.storage import sqlite_version

    sys.stdout.write(as_text([*program_facts(sqlite_version()), *place_facts()]))
    # Last of all and after the rest is out: where its screen plugin does not load, Qt ends it all.
    sys.stdout.flush()
    try:
        facts = toolkit()
    except ImportError as error:
        facts = [("Qt", str(error))]
    sys.stdout.write(as_text(facts))
    return DONE
