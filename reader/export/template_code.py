"""How templates are turned into Python: as Jinja2 does it, without what our values do not need.

A large library asks for a field of one of our own values some hundred thousand times, and shows as
many. What is left out is done elsewhere already: whatever is shown goes through the `finalize` of
its format, which escapes it, and the fields of our own values are known to be harmless.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from keyword import iskeyword
from types import BuiltinMethodType, FunctionType
from typing import Any

from reader.export import sandbox_limits as limits

_OF_DICT = frozenset(dir(dict))
_PLAIN = frozenset((FunctionType, BuiltinMethodType))
"""What takes no context: our own functions, and methods that could be read as attributes."""


def owners(fields: Mapping[type, frozenset[str]]) -> Mapping[str, frozenset[type]]:
    """Return, by the name of a field, the types that have it; none for any other name."""
    found: defaultdict[str, frozenset[type]] = defaultdict(frozenset)
    for kind, names in fields.items():
        for name in names:
            found[name] |= {kind}
    return found


@lru_cache(maxsize=1)
def generator() -> type:
    """Return what writes the code of templates; their environment has `owners` and `finalize`."""
    from jinja2.compiler import CodeGenerator

    class Generator(CodeGenerator):
        """Reads fields of our own values directly, and leaves the escaping to `finalize`."""

        def visit_Getattr(self, node: Any, frame: Any) -> None:  # noqa: N802 - Jinja2's name
            """Write the reading of an attribute."""
            name = node.attr
            if not name.isidentifier() or iskeyword(name) or name.startswith("_"):
                super().visit_Getattr(node, frame)
                return
            # Of exactly our own types only: anything else is looked at by the sandbox.
            self.write(f"(_v.{name} if type(_v := ")
            self.visit(node.node, frame)
            self.write(f") in environment.owners[{name!r}]")
            self.write(f" else environment.getattr(_v, {name!r}))")

        def _output_child_pre(self, node: Any, frame: Any, finalize: Any) -> None:
            if finalize.src is None:
                super()._output_child_pre(node, frame, finalize)
            else:
                self.write(f"({finalize.src}")

    return Generator


@lru_cache(maxsize=1)
def sandbox() -> type:
    """Return Jinja2's sandbox, which goes a shorter way to fixed words, functions and macros."""
    from jinja2.runtime import Macro
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        """Jinja2's sandbox; what it refuses is refused."""

        code_generator_class = generator()

        def getattr(self, obj: Any, attribute: str) -> Any:
            if type(obj) is dict and attribute in obj and attribute not in _OF_DICT:
                return obj[attribute]
            if type(obj) is str and attribute in limits.PLAIN_STRING_METHODS:
                return getattr(obj, attribute)
            return super().getattr(obj, attribute)

        def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
            limits.step()
            kind = type(obj)
            if kind is not Macro and kind not in _PLAIN:
                return limits.counted_text(super().call(context, obj, *args, **kwargs))
            kwargs.pop("_block_vars", None)
            kwargs.pop("_loop_vars", None)
            if kind is Macro:
                return obj(context.eval_ctx, *args, **kwargs)
            return limits.counted_text(obj(*args, **kwargs))

        def getitem(self, obj: Any, argument: Any) -> Any:
            return limits.counted_text(super().getitem(obj, argument))

    return Sandbox
