"""A person's own templates: what they can do, and what they cannot."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from reader.export import Order, made
from reader.export import report as values
from reader.export.templates import (
    FILTERS,
    MARKDOWN,
    TemplateError,
    built_in,
    layout_named,
    layouts,
)
from tests.export import golden
from tests.export.shelf import MOMENT, Shelf

PAGE = Path(__file__).parents[2] / "docs" / "exports" / "templates.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def use(folder: Path, source: str, shelf: Shelf | None = None) -> str:
    (folder / "mine.md.j2").write_text(source, "utf-8")
    contents = shelf.contents() if shelf else golden.talks()
    text = made(contents, Order(layout="mine", templates=folder), exported=MOMENT)
    assert isinstance(text, str)
    return text


def test_an_own_template_is_a_layout_like_the_others(folder: Path) -> None:
    source = "{% for a in report.articles %}- {{ a.head.title }}\n{% endfor %}"
    assert use(folder, source) == "- Talks \\*fail\\*\n- Talks go on\n- 1\\. Weather\n"
    names = [one.name for one in layouts(MARKDOWN, folder)]
    assert names == ["by-claim", "by-article", "by-time", "matrix", "mine"]
    assert layout_named("mine", MARKDOWN, folder).own


@pytest.mark.parametrize("layout", layouts(MARKDOWN))
def test_the_shipped_ones_are_examples_that_work_as_ones_own(layout: object, folder: Path) -> None:
    name = layout.name  # type: ignore[attr-defined]
    source = (built_in() / f"{name}.md.j2").read_text("utf-8")
    shipped = made(golden.talks(), Order(layout=name), exported=MOMENT)
    assert use(folder, source) == str(shipped).replace(f'layout: "{name}"', 'layout: "mine"')


@pytest.mark.parametrize(
    "source",
    [
        "{{ report.title }}",
        "{{ report.title|upper }}",
        "{{ [report.title, 'x']|join(', ') }}",
        "{{ report.title|note|string + report.title }}",
        "{% set x = report.title %}{{ x }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(report.title) }}",
        "{{ ''|note + report.title }}",
        "{{ '%s'|string + report.title }}",
        "{{ report.title|replace('A', 'B') }}",
    ],
)
def test_text_is_escaped_however_it_is_shown(source: str, folder: Path) -> None:
    written = use(folder, source, Shelf("<b>*x*</b> [a](javascript:1)"))
    assert "<" not in written
    assert "\\*" in written
    assert "\\[" in written


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("{{ report.__class__ }}", "unsafe|access"),
        ("{{ report.__class__.__mro__ }}", "unsafe|access"),
        ("{{ ''.__class__ }}", "unsafe|access"),
        ("{{ region.__globals__ }}", "unsafe|access"),
        ("{{ report.title ~ 'x' }}", "“~”"),
        ("{% autoescape false %}{{ report.title }}{% endautoescape %}", "autoescape"),
        ("{{ report.title|safe }}", "safe"),
        ("{{ 'x'|center(999999999) }}", "center"),
        ("{{ '%999999999d'|format(1) }}", "format"),
        ("{{ 'x' * 999999999 }}", "numbers"),
        ("{{ 9 ** 999999999 }}", "large"),
        ("{% for i in range(999999999) %}{% endfor %}", "range"),
        ("{% include '/etc/passwd' %}", "passwd"),
        ("{% include '../themes/style.qss' %}", "style"),
        ("{% import 'os' as os %}", "os"),
        ("{{ report.articles.append(1) }}", "append"),
        ("{{ report.counts.clear() }}", "clear|safe"),
        ("{{ nothing }}", "nothing"),
        ("{{ report.nothing }}", "nothing"),
        ("{{ 1 / 0 }}", "zero"),
        ("{% if %}", "line 1"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "recursion"),
    ],
)
def test_what_a_template_may_not_do_is_one_sentence(source: str, reason: str, folder: Path) -> None:
    with pytest.raises(TemplateError, match=f"The template “mine” cannot be used: .*({reason})"):
        use(folder, source)


def test_a_template_that_is_not_there_or_no_text(folder: Path) -> None:
    with pytest.raises(TemplateError, match="by-claim, by-article, by-time"):
        layout_named("nope", MARKDOWN, folder)
    (folder / "bad.md.j2").write_bytes(b"\xff\xfe")
    with pytest.raises(TemplateError, match="not text"):
        made(golden.talks(), Order(layout="bad", templates=folder))
    assert layouts(MARKDOWN, folder / "none") == layouts(MARKDOWN)


def test_the_page_names_every_field_and_filter() -> None:
    page = PAGE.read_text("utf-8")
    kinds = (
        *(values.ArticleHead, values.ClaimHead, values.AnnotationView, values.ArticlePart),
        *(values.ClaimPart, values.TimePart, values.Report),
    )
    named = {field.name for kind in kinds for field in fields(kind)} | FILTERS
    assert {name for name in named if f"`{name}`" not in page} == set()
