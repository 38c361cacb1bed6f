"""The toolkit, loaded quicker than it loads itself.

PySide carries the sources of its own support in its library, and compiles them, and a dozen large
regular expressions, each time it is loaded: half of what a bare window costs. Then it reads the
source of every module that is loaded after it, for a word of its own (`__feature__`) that this
program does not use. Here the bytecode is kept, as Python keeps that of all other modules; the
expressions are compiled when they are used; and the sources are left unread. What PySide does stays
what it is: nothing of it is replaced, and where something cannot be kept it is made again.
"""

from __future__ import annotations

import builtins
import marshal
import os
import re
import sys
from _imp import source_hash
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from importlib.util import MAGIC_NUMBER, find_spec
from pathlib import Path
from types import CodeType
from typing import Any, cast

from reader.core.kept_modules import is_own, write_own
from reader.core.late_modules import run_late
from reader.core.quick_enums import make_enums_quickly

_FORMAT = 2
"""Goes up when what is written to the file changes."""
_KNOWN = tuple(b"__version_info__ = (6, %d," % minor for minor in (8, 9, 10, 11))
"""How the versions tell of themselves whose way of loading is known; others load as they do."""
_SUM = 8
"""Bytes that the sum over the rest takes at the beginning of the file."""


_LATE = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/tool")
)
"""What tells of signatures, to somebody who calls with the wrong arguments or asks for help."""
_EMPTY = b"from reader.ui.loading import _run_late_part\n_run_late_part(globals())"
"""What is run instead of them when they are loaded."""
_late_parts: dict[str, CodeType] = {}
_NEVER_ASKED = "shibokensupport/signature/lib/pyi_generator.py"
"""What writes PySide's files of types; it loads the parsers of commands and of Python."""


class Bytecode:
    """What sources were compiled to, kept in a file from one start to the next.

    A source that differs by a letter is compiled anew; a file that cannot be read or written, or
    that another Python wrote, is as good as none.
    """

    def __init__(self, path: Path) -> None:
        """Take what `path` holds; nothing is written there before `keep`."""
        self._path = path
        self._kept: dict[tuple[str, bytes], CodeType] = {}
        self._compile = builtins.compile
        self._new = False
        with suppress(OSError, ValueError, EOFError, TypeError):
            if not is_own(path):
                return
            written = path.read_bytes()
            # Bytecode with a wrong bit in it would not fail, it would end the process.
            if written[:_SUM] != source_hash(_FORMAT, written[_SUM:]):
                return
            begin, kept = marshal.loads(written[_SUM:])  # noqa: S302  # as Python's own caches
            if begin == _beginning():
                self._kept = kept

    def compiled(self, source: Any, filename: Any, mode: str, *given: Any, **named: Any) -> Any:
        """Return what `compile` returns, out of the file where it is there."""
        if not isinstance(source, bytes) or mode != "exec" or given or named:
            return self._compile(source, filename, mode, *given, **named)
        key = (os.fspath(filename), source_hash(_FORMAT, source))
        if key[0] == _NEVER_ASKED:
            source = b""
        if key not in self._kept:
            self._kept[key] = self._compile(source, filename, mode)
            self._new = True
        if key[0] not in _LATE:
            return self._kept[key]
        _late_parts[key[0]] = self._kept[key]
        return self.compiled(_EMPTY, "late", mode)

    def keep(self) -> None:
        """Write what is new into the file, as a whole or not at all."""
        if not self._new:
            return
        written = marshal.dumps((_beginning(), self._kept))
        write_own(self._path, source_hash(_FORMAT, written) + written)


def _run_late_part(content: dict[str, Any]) -> None:
    """Let the module with this content, a part of PySide's support, run its code when asked."""
    name = content["__name__"]
    run_late(sys.modules[name], _late_parts[f"{name.replace('.', '/')}.py"])


def _beginning() -> bytes:
    return MAGIC_NUMBER + sys.version.encode() + bytes([_FORMAT])


def _late_in_support(source: Any, flags: int = 0) -> re.Pattern[Any]:
    """Return an expression as `re.compile` does, but late where PySide's support asks for it."""
    asking = str(sys._getframe(1).f_globals.get("__name__"))  # noqa: SLF001
    if asking == "textwrap" or asking.startswith("shibokensupport."):
        return cast("re.Pattern[Any]", _LateExpression(source, flags))
    return _compile_pattern(source, flags)


_compile_pattern = re.compile


@contextmanager
def _sources_unread() -> Iterator[None]:
    """Let PySide's support find no sources, which it reads for `__feature__` while it loads."""
    import inspect

    # Where `inspect` has not been run yet, it is not to be for this.
    usual = vars(inspect).get("getsource")
    vars(inspect)["getsource"] = _no_source
    try:
        yield
    finally:
        if usual is None:
            vars(inspect).pop("getsource", None)
        else:
            vars(inspect)["getsource"] = usual


def _no_source(_of: object) -> str:
    raise OSError


class _LateExpression:
    """Has the methods of an expression, which may be handed on before it is compiled."""

    def __init__(self, source: Any, flags: int) -> None:
        self._compiled = cache(partial(_compile_pattern, source, flags))

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            return getattr(self._compiled(), name)
        return partial(self._do, name)

    def _do(self, name: str, *given: Any, **named: Any) -> Any:
        return getattr(self._compiled(), name)(*given, **named)


_METHODS = frozenset(
    ("match", "fullmatch", "search", "split", "findall", "finditer", "sub", "subn")
)


@contextmanager
def _instead(module: Any, name: str, other: object) -> Iterator[None]:
    usual = getattr(module, name)
    setattr(module, name, other)
    try:
        yield
    finally:
        setattr(module, name, usual)


def _is_known() -> bool:
    """Tell whether PySide is of a version whose way of loading is known; loads nothing of it."""
    if getattr(sys, "frozen", False):
        # A bundle holds no sources to ask, but the version that it was tried with.
        return True
    with suppress(ImportError, AttributeError, ValueError, OSError):
        found = find_spec("PySide6")
        if found is not None and found.origin is not None:
            telling = Path(found.origin).read_bytes()
            return any(one in telling for one in _KNOWN)
    return False


def load_toolkit(kept: Path) -> None:
    """Load PySide with the bytecode in the file `kept`; does nothing where it is loaded already.

    A version that is not known is left to load as it does, whenever it is asked for.
    """
    if "PySide6" in sys.modules or not _is_known():
        return
    make_enums_quickly()
    bytecode = Bytecode(kept)
    with (
        _instead(builtins, "compile", bytecode.compiled),
        _instead(re, "compile", _late_in_support),
        _sources_unread(),
    ):
        import PySide6.QtCore  # noqa: F401
    bytecode.keep()
    # Put there by PySide, which looks for `__feature__` in whatever is imported by its own.
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual
