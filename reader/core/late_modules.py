"""Modules of the standard library that are run when something of them is first asked for.

Much of what is imported at a start is not used by it: `dataclasses` brings `inspect`, and that
brings the parser of Python. Here such a module is there as soon as it is imported, as an empty one
that fills itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from threading import RLock
from types import CodeType, ModuleType
from typing import Any, cast


class _Filling:
    """What an empty module asks for what it has not got: runs its code, once, and looks again."""

    def __init__(self, module: ModuleType, code: CodeType | SourceFileLoader) -> None:
        self._module, self._code = module, code
        self._begun = False
        # Whoever asks from another thread waits until all is there.
        self._lock = RLock()

    def __call__(self, name: str) -> Any:
        # The import system asks each module for names of this kind.
        if not name.startswith("__") or name == "__all__":
            self.fill()
        content = self._module.__dict__
        if name in content:
            return content[name]
        own = content.get("__getattr__", self)
        if own is not self:
            return own(name)
        raise AttributeError(f"module {self._module.__name__!r} has no attribute {name!r}")

    def fill(self) -> None:
        """Run the code; what fails is tried again when the next asks."""
        with self._lock:
            if self._begun:
                return
            self._begun = True
            try:
                self._run()
            except BaseException:
                self._begun = False
                raise
            if self._module.__dict__.get("__getattr__") is self:
                del self._module.__dict__["__getattr__"]

    def _run(self) -> None:
        module = self._module
        if isinstance(self._code, CodeType):
            exec(self._code, module.__dict__)  # noqa: S102  # what the module consists of
            return
        module.__loader__ = self._code
        if module.__spec__ is not None:
            module.__spec__.loader = self._code
        self._code.exec_module(module)


class _LateLoader:
    def __init__(self, loader: SourceFileLoader) -> None:
        self._loader = loader

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python to make the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module empty for now."""
        run_late(module, self._loader)


class LateModules:
    """A finder of modules that are to be run late."""

    def __init__(self, names: Iterable[str]) -> None:
        """Look for the modules `names`, and leave all others to Python."""
        self._names = frozenset(names)

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how an empty module is made, or None where Python is to look for it."""
        if name not in self._names:
            return None
        spec = PathFinder.find_spec(name)
        if spec is None or type(spec.loader) is not SourceFileLoader:
            return None
        spec.loader = cast("Any", _LateLoader(spec.loader))
        return spec

    def end(self) -> None:
        """Put off no more; what is empty so far stays so until it is asked for, if ever."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)


def answer_for_inspect() -> None:
    """Have the empty `inspect` tell the annotations of a class without running all its code.

    That is what `dataclasses` of Python 3.12 and 3.13 asks it for, for each class it makes.
    """
    if sys.version_info >= (3, 14):
        return
    module = sys.modules.get("inspect") or import_module("inspect")
    content = vars(module)
    if isinstance(content.get("__getattr__"), _Filling):
        content["get_annotations"] = _annotations_of


def _annotations_of(thing: object, **given: Any) -> dict[str, Any]:
    if isinstance(thing, type) and not given:
        return dict(vars(thing).get("__annotations__", {}))
    module = sys.modules["inspect"]
    if vars(module).get("get_annotations") is _annotations_of:
        del vars(module)["get_annotations"]
    found: dict[str, Any] = module.get_annotations(thing, **given)
    return found


def put_off_no_more() -> None:
    """Have modules run as they are imported from now on."""
    for finder in list(sys.meta_path):
        if isinstance(finder, LateModules):
            finder.end()


def run_late(module: ModuleType, code: CodeType | SourceFileLoader) -> None:
    """Let `module`, which is empty, run `code` when something of it is first asked for."""
    vars(module)["__getattr__"] = _Filling(module, code)
