"""The program's start: a command from the command line, or the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (those of the process, when None) and return its exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if getattr(sys, "frozen", False) and _is_worker(arguments):
        return _read_files()
    from reader import cli
    from reader.cli.plain import opens_window

    if opens_window(arguments) is not None:
        _run_late()
    _speak()
    return cli.main(arguments, _open_window, _toolkit)


_NOT_YET = (
    *("inspect", "ast", "dis", "linecache", "tokenize", "traceback"),
    *("shutil", "tempfile", "hashlib"),
)
"""What others import before the first picture without using it."""


def _run_late() -> None:
    from reader.core.late_modules import LateModules, answer_for_inspect

    sys.meta_path.insert(0, LateModules(_NOT_YET))
    answer_for_inspect()


def _is_worker(arguments: Sequence[str]) -> bool:
    """Tell whether a bundle has started itself as the process that reads foreign files."""
    from reader.ingest.crew import WORKER

    return list(arguments) == [WORKER]


def _read_files() -> int:
    from reader.ingest import worker

    return worker.main()


def _speak() -> None:
    """Say everything in the language that the surroundings ask for."""
    from reader.core.i18n import install_translator
    from reader.core.languages import asked_of, spoken
    from reader.core.translations import translations_in
    from reader.locations import resources

    language = spoken(asked_of(os.environ))
    install_translator(translations_in(resources() / "translations", language))


def load_quickly() -> Callable[[], None]:
    """Load what a window needs in the quickest way; return what ends that, once it is painted."""
    import reader
    from reader.core.kept_modules import KeptModules
    from reader.locations import kept_modules

    # Whatever is loaded stays; once the window is there it collects garbage itself.
    gc.disable()
    modules = KeptModules(kept_modules(), reader)
    sys.meta_path.insert(0, modules)
    return modules.keep


def _open_window(library: Path | None, new_window: bool) -> int:
    keep = load_quickly()
    # The toolkit is loaded here and nowhere before: commands must work where it cannot.
    try:
        from reader.app import run
    except ImportError as error:
        from reader.core.errors import ReaderError
        from reader.screen import loading_problem

        problem = loading_problem(error)
        if problem is None:
            raise
        raise ReaderError(problem) from error

    return run(library, new_window, keep)


def _toolkit() -> list[tuple[str, str]]:
    """Return what the toolkit says of itself; on a screen, where there is one, how it draws."""
    from reader.screen import screen_problem
    from reader.ui.toolkit import toolkit_facts

    problem = screen_problem(os.environ)
    if problem is not None:
        return [*toolkit_facts(), ("Screen plugin", problem)]
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    facts = toolkit_facts()
    del application
    return facts


if __name__ == "__main__":
    sys.exit(main())
