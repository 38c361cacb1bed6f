"""Find every text that the program says, by reading its source.

The argument of ``tr()`` and the wordings of ``counted()`` are followed to the words they can be:
through constants and tables of modules, loops, choices, parameters, and the fields of the
catalogues below. What cannot be followed is an error, so that no text is forgotten.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

FIELDS = {
    "title": ("Action",),
    "tip": ("Action",),
    "within": ("Action",),
    "label": ("Setting", "Face", "Switch", "Steps", "OneOf", "Words"),
    "doc": ("Setting", "Face", "Switch", "Steps", "OneOf", "Words"),
    "unit": ("Steps",),
    "choices": ("OneOf",),
}
"""Attributes whose words are given where these classes are called."""

HOMES = ("reader.core.actions", "reader.core.settings", "reader.core.changes")
"""The modules of these classes."""

ENUMS = {"kind": "PublicationKind", "colour": "TagColour", "menu": "Menu", "group": "Group"}
"""Attributes that hold a member of an enumeration whose values are words."""

TEMPLATES = "template"
"""Attribute of classes whose words are given in the class."""

LABELS = {"shown_label": ("_LABELS", "_STATUS_LABELS", "GO_BACK")}
"""Functions that say what the journal keeps, and the tables in their module that it comes from."""

NAMED = {"shown_label": ("ChangeMany", "label")}
"""The class and the field that give such functions words besides."""

_DESCRIBING = {name for names in FIELDS.values() for name in names} | {n for n, _ in NAMED.values()}
_HOME = "reader.core.i18n"
_DEEPEST = 12
_SCOPES = (
    ast.FunctionDef, ast.Lambda, ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp,
)  # fmt: skip


@dataclass(frozen=True, order=True)
class Said:
    """A text, with its wording for one thing where it is about a number of them."""

    text: str
    one: str = ""


class Unknown(Exception):  # noqa: N818 - what is not known, rather than an error of this program
    """The words of a text cannot be told from the source."""


class Module:
    """A module's tree, with its constants, functions, classes and what it imports."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name, self.tree = name, tree
        self.above: dict[int, ast.AST] = {}
        nodes: list[ast.AST] = [tree]
        for node in nodes:
            children = list(ast.iter_child_nodes(node))
            self.above |= {id(child): node for child in children}
            nodes += children
        self.calls = [node for node in nodes if isinstance(node, ast.Call)]
        self.classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
        self.imports = {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node in nodes
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        self.constants: dict[str, ast.expr] = {}
        for node in tree.body:
            if isinstance(node, ast.Assign):
                self.constants |= _assigned(node.targets[0], node.value)
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                self.constants[ast.unparse(node.target)] = node.value

    def scopes_around(self, node: ast.AST) -> Iterator[ast.AST]:
        """Yield the functions and comprehensions that a node stands in, from the inside out."""
        at: ast.AST | None = node
        while at is not None:
            if isinstance(at, _SCOPES):
                yield at
            at = self.above.get(id(at))


class Finder:
    """Follows expressions to the words they can be, across modules."""

    def __init__(self, modules: Iterable[Module]) -> None:
        self.modules = {module.name: module for module in modules}
        self._classes: dict[str, ast.ClassDef] = {}
        self._described: list[tuple[Module, str, ast.Call]] = []
        # Other modules may have classes of the same names.
        for name in (*HOMES, *self.modules):
            for one in self.modules[name].classes if name in self.modules else ():
                self._classes.setdefault(one.name, one)
        for module in self.modules.values():
            for call in module.calls:
                name = call.func.id if isinstance(call.func, ast.Name) else ""
                if name in _DESCRIBING and _home(module, name) in HOMES:
                    self._described.append((module, name, call))

    def texts(self, module: Module) -> Iterator[Said]:
        """Yield the texts that a module says, in the order of its source."""
        for call in sorted(module.calls, key=lambda one: (one.lineno, one.col_offset)):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            if name not in ("tr", "counted") or not self._is_ours(module, name):
                continue
            try:
                yield from self._said(module, name, call)
            except Unknown as unknown:
                where = f"{module.name}, line {call.lineno}: {ast.unparse(call)}"
                message = f"{where}: cannot tell what this says ({unknown}); see script/said.py"
                raise Unknown(message) from None

    def _is_ours(self, module: Module, name: str) -> bool:
        return module.name == _HOME or module.imports.get(name) == (_HOME, name)

    def _said(self, module: Module, name: str, call: ast.Call) -> Iterator[Said]:
        if name == "tr":
            yield from (Said(words) for words in self._words(module, call.args[0]))
        elif isinstance(call.args[1], ast.Starred):
            for pair in self.possible(module, call.args[1].value, 0):
                one, many = (self._words(module, part)[0] for part in _elements(pair))
                yield Said(many, one)
        else:
            wordings = (self._words(module, argument) for argument in call.args[1:3])
            yield from (Said(many, one) for one, many in zip(*wordings, strict=True))

    def _words(self, module: Module, node: ast.expr) -> list[str]:
        found = []
        for one in self.possible(module, node, 0):
            if not (isinstance(one, ast.Constant) and isinstance(one.value, str)):
                raise Unknown(ast.unparse(one))
            if one.value:
                found.append(one.value)
        if not found:
            raise Unknown(ast.unparse(node))
        return found

    def possible(self, module: Module, node: ast.expr, depth: int) -> list[ast.expr]:
        """Return the constants and tables that an expression can be."""
        if depth > _DEEPEST:
            raise Unknown(ast.unparse(node))
        match node:
            case ast.Constant() | ast.Tuple() | ast.List() | ast.Dict():
                return [node]
            case ast.IfExp(body=body, orelse=other):
                return self._each(module, (body, other), depth)
            case ast.BoolOp(values=values):
                return self._each(module, values, depth)
            case ast.BinOp(left=ast.Tuple(elts=[only]), op=ast.Mult()):
                return [ast.Tuple([only, only], ast.Load())]
            case ast.Name(id=name):
                return self._named(module, node, name, depth)
            case ast.Subscript(value=table, slice=which):
                return self._picked(module, table, which, depth)
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *other]):
                return self._picked(module, table, None, depth) + self._each(module, other, depth)
            case ast.Attribute(attr=name):
                return self._attribute(module, node, name, depth)
        raise Unknown(ast.unparse(node))

    def _each(self, module: Module, nodes: Iterable[ast.expr], depth: int) -> list[ast.expr]:
        return [one for node in nodes for one in self.possible(module, node, depth + 1)]

    def _picked(
        self, module: Module, table: ast.expr, which: ast.expr | None, depth: int
    ) -> list[ast.expr]:
        found = []
        for one in self.possible(module, table, depth + 1):
            elements = one.values if isinstance(one, ast.Dict) else _elements(one)
            if isinstance(which, ast.Constant) and isinstance(which.value, int):
                elements = elements[which.value : which.value + 1]
            found += self._each(module, elements, depth)
        return found

    def _named(self, module: Module, node: ast.AST, name: str, depth: int) -> list[ast.expr]:
        for scope in module.scopes_around(node):
            bound = [*self._bound(module, scope, name, depth)]
            if bound:
                return bound
        if name in module.constants:
            return self.possible(module, module.constants[name], depth + 1)
        source, original = module.imports.get(name, ("", ""))
        if source in self.modules:
            there = self.modules[source]
            return self._named(there, there.tree, original, depth + 1)
        raise Unknown(name)

    def _bound(self, module: Module, scope: ast.AST, name: str, depth: int) -> Iterator[ast.expr]:
        """Yield what a name can be in a function: from loops, assignments and parameters."""
        for node in ast.walk(scope):
            if isinstance(node, ast.For | ast.comprehension):
                for one in self._turns(module, node.iter, node.target, name, depth):
                    yield from self._unpacked(module, node.target, one, name, depth)
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    if _binds(target, name):
                        for one in self.possible(module, node.value, depth + 1):
                            yield from self._unpacked(module, target, one, name, depth)
            elif isinstance(node, ast.NamedExpr) and node.target.id == name:
                yield from self.possible(module, node.value, depth + 1)
        if isinstance(scope, ast.FunctionDef):
            yield from self._given(module, scope, name, depth)

    def _turns(
        self, module: Module, node: ast.expr, target: ast.expr, name: str, depth: int
    ) -> Iterator[ast.expr]:
        """Yield what a loop that binds `name` goes over."""
        if not _binds(target, name):
            return
        match node:
            case ast.Call(func=ast.Name(id="enumerate"), args=[over, *_]):
                for one in self._turns(module, over, target, name, depth):
                    yield ast.Tuple([ast.Constant(0), one], ast.Load())
            case ast.Call(
                func=ast.Name(id="groupby"), keywords=[ast.keyword(value=ast.Lambda() as key)]
            ):
                yield ast.Tuple([key.body, ast.Constant(0)], ast.Load())
            case ast.Call(func=ast.Attribute(value=table, attr="items")):
                for one in self.possible(module, table, depth + 1):
                    if isinstance(one, ast.Dict):
                        pairs = zip(one.keys, one.values, strict=True)
                        yield from (ast.Tuple([k, v], ast.Load()) for k, v in pairs if k)
            case ast.Call(func=ast.Attribute(value=table, attr="values")):
                yield from self._picked(module, table, None, depth)
            case _:
                for one in self.possible(module, node, depth + 1):
                    yield from _elements(one)

    def _unpacked(
        self, module: Module, target: ast.expr, value: ast.expr, name: str, depth: int
    ) -> Iterator[ast.expr]:
        if isinstance(target, ast.Name):
            if target.id == name:
                yield from self.possible(module, value, depth + 1)
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple | ast.List):
            for part, one in zip(target.elts, value.elts, strict=False):
                if _binds(part, name):
                    yield from self._unpacked(module, part, one, name, depth)

    def _given(
        self, module: Module, function: ast.FunctionDef, name: str, depth: int
    ) -> Iterator[ast.expr]:
        """Yield what the calls in the module give for a parameter."""
        parameters = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
        if name not in parameters:
            return
        place = parameters.index(name)
        for call in module.calls:
            called = call.func
            method = isinstance(called, ast.Attribute) and called.attr == function.name
            if not method and not (isinstance(called, ast.Name) and called.id == function.name):
                continue
            at = place - (1 if method and parameters[0] == "self" else 0)
            named = [k.value for k in call.keywords if k.arg == name]
            yield from self._each(module, [*call.args[at : at + 1], *named], depth)
        yield from (
            word
            for table in LABELS.get(function.name, ())
            for word in _strings(module.constants[table])
        )
        if function.name in NAMED:
            class_name, field = NAMED[function.name]
            yield from self._fields(field, (class_name,), depth)

    def _attribute(
        self, module: Module, node: ast.Attribute, name: str, depth: int
    ) -> list[ast.expr]:
        if name == "value":
            return self._members(module, node.value)
        if name == TEMPLATES:
            return [
                statement.value
                for one in module.classes
                for statement in one.body
                if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == name
            ]
        if name in FIELDS:
            return self._fields(name, FIELDS[name], depth)
        raise Unknown(ast.unparse(node))

    def _members(self, module: Module, node: ast.expr) -> list[ast.expr]:
        """Return the values of the enumeration that an expression is a member of."""
        wanted = ENUMS.get(node.attr, "") if isinstance(node, ast.Attribute) else ""
        if isinstance(node, ast.Name):
            loops = (
                loop.iter.id
                for loop in ast.walk(module.tree)
                if isinstance(loop, ast.For | ast.comprehension)
                and isinstance(loop.iter, ast.Name)
                and _binds(loop.target, node.id)
            )
            wanted = next(loops, "")
        if wanted in self._classes:
            body = self._classes[wanted].body
            return [line.value for line in body if isinstance(line, ast.Assign)]
        raise Unknown(ast.unparse(node))

    def _fields(self, field: str, classes: tuple[str, ...], depth: int) -> list[ast.expr]:
        return [
            found
            for module, name, call in self._described
            if name in classes
            for found in self._each(module, self._given_to_field(call, name, field), depth)
        ]

    def _given_to_field(self, call: ast.Call, name: str, field: str) -> list[ast.expr]:
        for keyword in call.keywords:
            if keyword.arg == field:
                return [keyword.value]
        place = self._order_of(name).index(field) if field in self._order_of(name) else -1
        return [] if place < 0 else list(call.args[place : place + 1])

    def _order_of(self, name: str) -> list[str]:
        """Return the fields of a data class in their order, those inherited first."""
        if name not in self._classes:
            return []
        one = self._classes[name]
        bases = [ast.unparse(base).split("[")[0] for base in one.bases]
        fields = [field for base in bases for field in self._order_of(base)]
        lines = (line for line in one.body if isinstance(line, ast.AnnAssign))
        return fields + [ast.unparse(line.target) for line in lines]


def _assigned(target: ast.expr, value: ast.expr) -> dict[str, ast.expr]:
    if isinstance(target, ast.Name):
        return {target.id: value}
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        pairs = zip(target.elts, value.elts, strict=False)
        return {name: one for part, each in pairs for name, one in _assigned(part, each).items()}
    return {}


def _home(module: Module, name: str) -> str:
    """Return the module that a name comes from."""
    return module.imports.get(name, (module.name, ""))[0]


def _elements(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.Tuple | ast.List):
        return node.elts
    if isinstance(node, ast.Dict):
        return [key for key in node.keys if key is not None]
    raise Unknown(ast.unparse(node))


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _strings(node: ast.AST) -> list[ast.expr]:
    found = (one for one in ast.walk(node) if isinstance(one, ast.Constant))
    return [one for one in found if isinstance(one.value, str)]


def modules_in(package: Path) -> list[Module]:
    """Return the modules of a package, read but not run, by name."""
    return [
        Module(_dotted(path, package), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(package.rglob("*.py"))
    ]


def _dotted(path: Path, package: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def texts_of(package: Path) -> dict[Said, str]:
    """Return every text that a package says, each with the subpackage that says it first.

    Raises Unknown where the source does not tell.
    """
    modules = modules_in(package)
    finder = Finder(modules)
    found: dict[Said, str] = {}
    for module in modules:
        context = module.name.rpartition(".")[0] or module.name
        for said in finder.texts(module):
            found.setdefault(said, context)
    return found
