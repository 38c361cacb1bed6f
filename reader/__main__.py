"""The program's start: a command from the command line, or the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (those of the process, when None) and return its exit code."""
    from reader import cli

    return cli.main(sys.argv[1:] if argv is None else argv, _open_window)


def _open_window(library: Path | None, new_window: bool) -> int:
    # The toolkit is loaded here and nowhere before: commands must work where it cannot.
    from reader.app import run

    return run(library, new_window)


if __name__ == "__main__":
    sys.exit(main())
