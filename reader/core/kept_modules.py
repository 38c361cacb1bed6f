"""The program's modules out of one file, which holds what Python's own caches hold in many.

A window needs two hundred modules before its first picture. To find each in its folder and read it
from there takes as long as to run it. What is served from the one file is the bytecode that Python
wrote beside the module, as long as Python itself would take it: its source has the same time and
size. Whatever is missing, or changed, is loaded as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

_FORMAT = 1
"""Goes up when what is written to the file changes."""
_HEADER = 16
"""Bytes before the code in a cache (PEP 552): magic number, kind, the source's time and size."""
_MOST_USED = 0.8
_BEGINNING = MAGIC_NUMBER + bytes(4)
"""Of a cache that is held against its source's time and size, not against a sum of it."""

_Kept = dict[str, tuple[str, str, bool, bytes, CodeType]]
"""By the name of a module: source, cache, whether it is a package, the cache's header, the code."""


class KeptModules:
    """A finder of the modules of one package; a file that is broken is as good as none."""

    def __init__(self, path: Path, package: ModuleType) -> None:
        """Take what `path` holds of `package`; nothing is written there before `keep`."""
        self._path, self._package = path, package.__name__
        self._before = frozenset(sys.modules)
        # Other places, Pythons and ways of compiling have bytecode of their own.
        places = list(package.__path__)
        self._beginning = (_FORMAT, MAGIC_NUMBER, sys.version, sys.flags.optimize, places)
        self._kept: _Kept = {}
        self._served: set[str] = set()
        with suppress(OSError, ValueError, EOFError, TypeError):
            if is_own(path):
                beginning, kept = marshal.loads(path.read_bytes())  # noqa: S302  # as Python's own
                if beginning == self._beginning:
                    self._kept = kept

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how a module is loaded from the file, or None where Python is to look for it."""
        if name not in self._kept:
            return None
        source, cache, is_package, header, _ = self._kept[name]
        if header != _header(source):
            return None
        self._served.add(name)
        spec = ModuleSpec(name, cast("Loader", self), origin=source, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [source.rpartition(os.sep)[0]]
        spec.has_location, spec.cached = True, cache
        return spec

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python to make the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module that was found."""
        exec(self._kept[module.__name__][-1], module.__dict__)  # noqa: S102

    def keep(self) -> None:
        """Serve no more; write what is loaded by now, where that is more, or much less."""
        with suppress(ValueError):
            sys.meta_path.remove(self)
        within = f"{self._package}."
        specs = [
            found
            for name, module in list(sys.modules.items())
            if name.startswith(within)
            and name not in self._before
            and (found := module.__spec__) is not None
        ]
        kept = {name: self._kept[name] for name in self._served}
        for spec in specs:
            if spec.name in kept or not spec.origin or not spec.cached:
                continue
            with suppress(OSError):
                content = Path(spec.cached).read_bytes()
                if content[:_HEADER] == _header(spec.origin):
                    is_package = spec.submodule_search_locations is not None
                    code = marshal.loads(content[_HEADER:])  # noqa: S302
                    known = (spec.origin, spec.cached, is_package, content[:_HEADER], code)
                    kept[spec.name] = known
        # A first start loads much that no other does; all of the file is read each time.
        if len(kept) > len(self._served) or len(kept) < _MOST_USED * len(self._kept):
            write_own(self._path, marshal.dumps((self._beginning, kept)))


def _header(source: str) -> bytes:
    """Return how a cache begins that Python would take for this source; b"" where there is none."""
    try:
        found = os.stat(source)  # noqa: PTH116
    except OSError:
        return b""
    told = (int(found.st_mtime) & 0xFFFFFFFF).to_bytes(4, "little")
    return _BEGINNING + told + (found.st_size & 0xFFFFFFFF).to_bytes(4, "little")


def is_own(path: Path) -> bool:
    """Tell whether a file is this person's, and nobody else can write to it: it will be run."""
    found = path.stat()
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o022)


def write_own(path: Path, content: bytes) -> None:
    """Write a file that only this person can read, as a whole or not at all."""
    mine = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError, ValueError):
        mine.parent.mkdir(parents=True, exist_ok=True)
        with mine.open("xb") as file:
            file.write(content)
        mine.chmod(0o600)
        mine.replace(path)
    with suppress(OSError):
        mine.unlink(missing_ok=True)
