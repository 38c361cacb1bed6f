"""Layouts as templates: the ones that come with the program, and a person's own.

A template is a stranger's program as soon as it is passed on, so that it runs in Jinja2's sandbox
(https://jinja.palletsprojects.com/en/stable/sandbox/) with a short list of filters, without loops
over large numbers, and cannot name files. What it shows is escaped for its format unless it says
otherwise by one of the filters that know how (`quote`, `note`, `link`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.export import sandbox_limits as limits
from reader.export.escape import visible
from reader.export.marked_text import BlockView, Run
from reader.export.options import Options
from reader.export.report import (
    AnnotationView,
    ArticleHead,
    ArticlePart,
    ClaimHead,
    ClaimPart,
    MatrixCell,
    MatrixColumn,
    MatrixPart,
    MatrixRow,
    Report,
    TimePart,
)
from reader.export.template_code import owners, sandbox
from reader.locations import resources

if TYPE_CHECKING:
    from jinja2 import Template, nodes
    from jinja2.sandbox import ImmutableSandboxedEnvironment

MARKDOWN, HTML = ".md.j2", ".html.j2"
SUFFIXES = (MARKDOWN, HTML)

FILTERS = frozenset(
    (
        *("abs", "batch", "capitalize", "count", "d", "default", "dictsort", "first", "groupby"),
        *("int", "items", "join", "last", "length", "list", "lower", "map", "max", "min"),
        *("reject", "rejectattr", "replace", "reverse", "round", "select", "selectattr", "slice"),
        *("sort", "string", "sum", "title", "trim", "truncate", "unique", "upper", "wordcount"),
    )
)
"""The filters of Jinja2 that a template can use, besides those of the format."""

_OWN_FIELDS: dict[type, frozenset[str]] = {
    one: frozenset(field.name for field in fields(one))
    for one in (
        ArticleHead,
        ClaimHead,
        AnnotationView,
        ArticlePart,
        ClaimPart,
        TimePart,
        MatrixCell,
        MatrixColumn,
        MatrixPart,
        MatrixRow,
        Report,
        Options,
        BlockView,
        Run,
    )
}

_LONGEST_RANGE = 1000
_LARGEST = 500_000_000
_LARGEST_TEMPLATE = 500_000
_MOST_NAMED = 40
"""Attributes that are named where a template asks for one that there is not."""

_NAME = re.compile(r"[\w][\w .-]{0,80}")


class TemplateError(ReaderError):
    """A template could not be used; says where and why."""


@frozen
class Layout:
    """A layout by its name; `path` is its template, `own` whether a person wrote it."""

    name: str
    label: str
    suffix: str
    path: Path
    own: bool = False


_BUILT_IN = (
    ("by-claim", "By claim", MARKDOWN),
    ("by-article", "By article", MARKDOWN),
    ("by-time", "By time", MARKDOWN),
    ("matrix", "Claims by article", MARKDOWN),
    ("report", "Side by side", HTML),
    ("matrix", "Claims by article", HTML),
    ("paper", "For paper", HTML),
)


def built_in() -> Path:
    """Return the folder of the templates that come with the program, examples for others."""
    return resources() / "templates"


def layouts(suffix: str, folder: Path | None = None) -> tuple[Layout, ...]:
    """Return the layouts of a format: the program's, then those in a person's `folder` by name."""
    found = [
        Layout(name, tr(label), end, built_in() / f"{name}{end}")
        for name, label, end in _BUILT_IN
        if end == suffix
    ]
    taken = {one.name for one in found}
    for path in _files(folder, suffix):
        name = path.name.removesuffix(suffix)
        if _NAME.fullmatch(name) and name not in taken:
            found.append(Layout(name, name, suffix, path, own=True))
    return tuple(found)


def layout_named(name: str, suffix: str, folder: Path | None = None) -> Layout:
    """Return the layout of that name, the usual one for an empty name; raises TemplateError."""
    known = layouts(suffix, folder)
    for one in known:
        if one.name == name or not name:
            return one
    names = ", ".join(one.name for one in known)
    message = tr("There is no layout “{name}”. Choose one of: {names}.")
    raise TemplateError(message.format(name=visible(name), names=names))


def _files(folder: Path | None, suffix: str) -> list[Path]:
    if folder is None:
        return []
    try:
        return sorted(p for p in folder.iterdir() if p.name.endswith(suffix) and p.is_file())
    except OSError:
        return []


@dataclass(frozen=True)
class Dialect:
    """How a format is written by templates; one object of it for each format.

    `text` makes any value safe for the format and leaves what is safe already; `filters` are those
    that only the format has.
    """

    text: Callable[[object], Any]
    filters: tuple[tuple[str, Callable[..., Any]], ...] = ()


def render(
    layout: Layout,
    values: dict[str, object],
    dialect: Dialect,
    check: Callable[[], None] = lambda: None,
) -> str:
    """Return a layout filled with `values`.

    `check` is called now and then and ends the work by raising. Raises TemplateError for a template
    that cannot be read, does not make sense, or asks for what is not allowed.
    """
    import jinja2

    source = _source(layout)
    try:
        template = _compiled(source, dialect)
        with limits.counting(check):
            return "".join(_watched(template.generate(values), check))
    except jinja2.TemplateSyntaxError as error:
        raise _fault(layout, error.message or "", error.lineno) from error
    except SyntaxError as error:  # what Jinja2 lets pass, and Python does not
        raise _fault(layout, error.msg, 0) from error
    except jinja2.TemplateNotFound as error:
        told = tr("it asks for “{file}”, but can take in only the parts that come with the program")
        raise _fault(layout, told.format(file=error.name), _line_of(error)) from error
    except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise _fault(layout, str(error), _line_of(error)) from error
    except (AttributeError, RecursionError, MemoryError) as error:
        raise _fault(layout, str(error) or type(error).__name__, _line_of(error)) from error


def uses(layout: Layout, value: str, dialect: Dialect) -> bool:
    """Tell whether a layout shows a value, so that what costs much is worked out only then.

    Raises TemplateError for a template that cannot be read or does not make sense.
    """
    import jinja2
    from jinja2 import meta

    source = _source(layout)
    if value not in source:
        return False
    try:
        return value in meta.find_undeclared_variables(_environment(dialect).parse(source))
    except jinja2.TemplateSyntaxError as error:
        raise _fault(layout, error.message or "", error.lineno) from error


def counts_origins(layout: Layout) -> bool:
    """Tell whether a layout may show how many origins claims have; raises TemplateError."""
    source = _source(layout)
    return "report.claims" in source and any(name in source for name in (".support", ".origins"))


def shows_matrix(layout: Layout) -> bool:
    """Tell whether a layout may show claims by articles; raises TemplateError."""
    return "matrix" in _source(layout)


def _watched(pieces: Iterator[str], check: Callable[[], None]) -> Iterator[str]:
    length = 0
    for number, piece in enumerate(pieces):
        length += len(piece)
        if length > _LARGEST:
            raise ValueError(tr("it makes a document without end"))
        if number % 64 == 0:
            check()
        yield piece


def _source(layout: Layout) -> str:
    try:
        source = layout.path.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        message = tr(
            "The template “{name}” could not be read: {reason}. Nothing was exported: mend "
            "it, or choose another layout."
        )
        reason = getattr(error, "strerror", None) or tr("it is not text in UTF-8")
        raise TemplateError(message.format(name=visible(layout.name), reason=reason)) from error
    if len(source) > _LARGEST_TEMPLATE:
        message = tr(
            "The template “{name}” is too large. Nothing was exported: shorten it, or "
            "choose another layout."
        )
        raise TemplateError(message.format(name=visible(layout.name)))
    return source


@lru_cache(maxsize=16)
def _compiled(source: str, dialect: Dialect) -> Template:
    return _environment(dialect).from_string(source)


@lru_cache(maxsize=4)
def _environment(dialect: Dialect) -> ImmutableSandboxedEnvironment:
    from jinja2 import BaseLoader, StrictUndefined, TemplateNotFound

    class Shipped(BaseLoader):
        """Finds the parts that come with the program, by their plain names, and nothing else."""

        def get_source(
            self,
            environment: Any,  # noqa: ARG002 - as Jinja2 calls it
            template: str,
        ) -> tuple[str, str, Any]:
            path = built_in() / template
            if not re.fullmatch(r"[a-z-]+\.(?:md|html)\.j2", template) or not path.is_file():
                raise TemplateNotFound(template)
            return path.read_text("utf-8"), template, None

    class Environment(sandbox()):  # type: ignore[misc]
        """The sandbox, without what joins text behind the back of the escaping."""

        intercepted_binops = frozenset({"*", "**", "%", "+"})

        owners = owners(_OWN_FIELDS)

        def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
            if isinstance(obj, str) and attr not in limits.STRING_METHODS:
                return False
            return not isinstance(obj, int | float) and super().is_safe_attribute(obj, attr, value)

        def wrap_str_format(self, value: Any) -> Any:
            return limits.checked_format(value, super().wrap_str_format(value))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            limits.checked_binop(operator, left, right)
            return super().call_binop(context, operator, left, right)

        def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
            return _looked_through(super()._parse(source, name, filename))

    class Unknown(StrictUndefined):
        """Says what there is in the place of what there is not."""

        @property
        def _undefined_message(self) -> str:
            there = self._undefined_obj
            names = [one.name for one in fields(there)] if is_dataclass(there) else []
            if self._undefined_hint or not 0 < len(names) <= _MOST_NAMED:
                return super()._undefined_message
            sentence = tr("there is no attribute “{name}”, but {names}")
            name = visible(str(self._undefined_name))
            return sentence.format(name=name, names=", ".join(names))

    environment = Environment(
        loader=Shipped(),
        autoescape=True,
        finalize=dialect.text,
        undefined=Unknown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters = {k: v for k, v in environment.filters.items() if k in FILTERS}
    limits.limit(environment.filters)
    environment.filters |= dict(dialect.filters)
    environment.globals = {"range": _range, "namespace": environment.globals["namespace"]}
    return environment


def _looked_through(tree: nodes.Template) -> nodes.Template:
    """Return a template in which every loop counts its steps; raises where it may not be used."""
    from jinja2 import TemplateSyntaxError, nodes

    refused = (nodes.Concat, nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)
    for node in tree.find_all(refused):
        raise TemplateSyntaxError(tr("“~” and “autoescape” cannot be used"), node.lineno)
    for loop in list(tree.find_all(nodes.For)):
        counted = nodes.Filter(loop.iter, limits.COUNTED, [], [], None, None)
        loop.iter = counted.set_lineno(loop.lineno)
    return tree


def _range(*bounds: int) -> range:
    numbers = range(*bounds)
    if len(numbers) > _LONGEST_RANGE:
        raise ValueError(tr("the range is too long"))
    return numbers


def _line_of(error: BaseException) -> int:
    """Return the line of the template on which an error arose, 0 where that is not known."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _fault(layout: Layout, reason: str, line: int) -> TemplateError:
    sentence = tr(
        "The template “{name}” cannot be used: {reason}. Nothing was exported: mend it, "
        "or choose another layout."
    )
    if line:
        sentence = tr(
            "The template “{name}” cannot be used: line {line}: {reason}. Nothing was "
            "exported: mend it, or choose another layout."
        )
    told = visible(reason).rstrip(".")
    return TemplateError(sentence.format(name=visible(layout.name), reason=told, line=line))
