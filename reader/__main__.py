"""The program's start: a command from the command line, or the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (those of the process, when None) and return its exit code."""
    from reader import cli

    _speak()
    return cli.main(sys.argv[1:] if argv is None else argv, _open_window)


def _speak() -> None:
    """Say everything in the language that the surroundings ask for."""
    from reader.core.i18n import install_translator
    from reader.core.languages import asked_of, spoken
    from reader.core.translations import translations_in
    from reader.locations import resources

    language = spoken(asked_of(os.environ))
    install_translator(translations_in(resources() / "translations", language))


def _open_window(library: Path | None, new_window: bool) -> int:
    # Whatever is loaded stays; once the window is there it collects garbage itself.
    gc.disable()
    # The toolkit is loaded here and nowhere before: commands must work where it cannot.
    from reader.app import run

    return run(library, new_window)


if __name__ == "__main__":
    sys.exit(main())
