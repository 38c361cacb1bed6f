"""Packages whose names are loaded when they are first asked for.

A package that shows many modules under one face would load all of them for the first name that
somebody needs; a window opens sooner, and takes less memory, with what it uses.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def late(package: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package: it loads what `where` lists by the name of its module.

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
