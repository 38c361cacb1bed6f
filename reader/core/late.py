"""What is loaded, or made, when it is first used: a window opens sooner without it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast

_compile = re.compile


def late(package: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package: it loads what `where` lists by the name of its module.

    A package that shows many modules under one face would else load all of them for one name.

    The names of one module are parted by spaces; none may be that of a module of the package. The
    package imports them besides where types are checked, so that they keep theirs.
    """
    modules = {name: module for module, names in where.items() for name in names.split()}

    def load(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = getattr(import_module(f"{package}.{modules[name]}"), name)
        setattr(sys.modules[package], name, found)
        return found

    return load


def late_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a regular expression that is compiled when it is first used.

    It has the methods of one, but functions of `re` do not take it for one.
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))


class _LatePattern:
    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        # Found here again at the next time, without this method.
        found = getattr(_compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found
