"""A person's own templates: what they can do, and what they cannot."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from reader.export import Order, made, sandbox_limits
from reader.export import report as values
from reader.export.again import again
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
        ("{{ report['__class__'] }}", "unsafe|access"),
        ("{{ [report]|map(attribute='__class__.__mro__')|list }}", "unsafe|access"),
        ("{{ '{0.__class__.__mro__}'.format(report) }}", "unsafe|access"),
        ("{{ ('{0.__class__}'|note).format(report) }}", "unsafe|access"),
        ("{{ report._\uff3fclass__ }}", "no attribute"),
        ("{{ self._TemplateReference__context }}", "unsafe|access"),
        ("{% for a in [1] %}{{ loop._iterator }}{% endfor %}", "unsafe|access"),
        ("{% macro m() %}x{% endmacro %}{{ m._environment }}", "unsafe|access"),
        ("{{ '{}'.format.__self__ }}", "attribute"),
        ("{{ report.class }}", "no attribute"),
        ("{{ report.None }}", "no attribute"),
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
        ("{{ 9 ** 9 ** 9 }}", "large"),
        ("{{ (1,) * 999999999 }}", "numbers"),
        ("{% for i in range(999999999) %}{% endfor %}", "range"),
        ("{% include '/etc/passwd' %}", "line 1: it asks for “/etc/passwd”, but"),
        ("{% include '../themes/style.qss' %}", "asks for “../themes/style.qss”"),
        ("{% import 'os' as os %}", "os"),
        ("{{ report.articles.append(1) }}", "append"),
        ("{{ report.counts.clear() }}", "clear|safe"),
        ("{{ nothing }}", "nothing"),
        ("{{ report.nothing }}", "no attribute “nothing”, but title, library, "),
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


def test_a_template_can_give_a_person_a_place_for_notes(folder: Path) -> None:
    source = (
        "{{ front_matter }}\n\n{% for a in report.articles[0].annotations %}"
        '{% call region("annotation", a.id) %}{{ a.paragraphs|quote }}\n\n'
        '{% call region("notes", a.id) %}What I think:{% endcall %}{% endcall %}{% endfor %}'
        '{% call region("My kind 2") %}Words{% endcall %}'
        '{% call region("same-text") %}Also{% endcall %}'
    )
    once = again("", use(folder, source)).text
    assert again(once, once).text == once
    assert not again(once, once).changes
    edited = once.replace("What I think:", "What I think: no.", 1)
    assert again(edited, once).text == edited
    assert once.count("> ") == again(edited, once).text.count("> ")


THREE_LOOPS = "".join(f"{{% for {x} in range(1000) %}}" for x in "abc") + "{% endfor %}" * 3

TWICE = (
    "{% macro m(n) %}{% if n %}{% set x = m(n - 1) %}{% set y = m(n - 1) %}{% endif %}"
    "{% endmacro %}{% set z = m(60) %}"
)

MANY = (
    "{{% set n = namespace(x='a b', l=[]) %}}"
    "{{% for i in range(18) %}}{{% set n.x = n.x + n.x %}}{{% endfor %}}"
    "{{% for i in range(1000) %}}{{% set n.l = n.l + [{then}] %}}{{% endfor %}}"
)

GROWING = (
    "{{% set n = namespace(x={first}) %}}"
    "{{% for i in range(40) %}}{{% set n.x = {then} %}}{{% endfor %}}"
)


class EnoughError(Exception):
    """Somebody has had enough of waiting."""


@pytest.mark.parametrize("source", [THREE_LOOPS, TWICE])
def test_a_template_that_goes_on_without_writing_anything_can_be_stopped(
    source: str, folder: Path
) -> None:
    (folder / "mine.md.j2").write_text(source, "utf-8")
    told = []

    def enough(done: int, of: int) -> None:
        told.append((done, of))
        if len(told) > 50:
            raise EnoughError

    with pytest.raises(EnoughError):
        made(golden.talks(), Order(layout="mine", templates=folder), progress=enough)


@pytest.mark.parametrize(
    "source",
    [
        "{{ 'a'.ljust(3000000000) }}",
        "{{ 'a'.center(3000000000) }}",
        "{{ 'a'.zfill(3000000000) }}",
        "{{ 'a\\t'.expandtabs(3000000000) }}",
        "{{ 'a'.join(['b', 'c']) }}",
        "{{ '{:>3000000000}'.format('a') }}",
        "{{ '{:>{}}'.format('a', 3000000000) }}",
        "{{ (1).to_bytes(3000000000, 'big') }}",
        "{{ [1]|batch(3000000000, 'x')|first }}",
        "{{ [1]|slice(3000000000)|first }}",
        GROWING.format(first="'aa'", then="n.x + n.x"),
        GROWING.format(first="'aa'", then="n.x|replace('a', 'aa')"),
        GROWING.format(first="[1]", then="n.x + n.x"),
        GROWING.format(first="9", then="n.x * n.x"),
    ],
)
def test_a_template_does_not_fill_the_memory(source: str, folder: Path) -> None:
    with pytest.raises(TemplateError):
        use(folder, source)


@pytest.mark.parametrize("then", ["n.x|upper", "n.x.lower()", "n.x[i:]", "n.x + 'b'"])
def test_a_template_does_not_keep_ever_more_text(
    then: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox_limits, "_MOST_MADE", 8_000_000)
    with pytest.raises(TemplateError, match="without end"):
        use(folder, MANY.format(then=then))


def test_what_is_harmless_still_works(folder: Path) -> None:
    source = (
        "{% for part in [1, 2, 3]|batch(2) %}{{ loop.index }}/{{ loop.length }}:{{ part|length }} "
        "{% endfor %}{% for c in 'ab' %}{{ loop.last }}{% endfor %} {{ 'x {:>4}'.format('a') }} "
        "{{ 'A b'.lower().split()|join('+') }} {{ 2 * 3 + 1 }}"
    )
    assert use(folder, source) == "1/2:2 2/2:1 FalseTrue x a a+b 7\n"
