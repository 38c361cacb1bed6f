"""What the pages on formats show is what the program writes; golden files of whole libraries.

Set PARALLAX_GOLDEN=write to write the examples anew, as the golden files.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from reader.core.library import Contents
from reader.export import Order, made
from tests.export import golden
from tests.export.shelf import MOMENT

DOCS = Path(__file__).parents[2] / "docs"
_BLOCK = re.compile(r"(?<=^```)(?:csv|json|html)\n.*?(?=^```$)", re.MULTILINE | re.DOTALL)


def reviewed() -> Contents:
    """The small library with a claim that a person has checked."""
    talks = golden.talks()
    first, *others = talks.claims
    return replace(talks, claims=(replace(first, tags=(*first.tags, "checked")), *others))


@cache
def written(name: str, layout: str = "") -> str:
    contents = reviewed() if name == "claim-review" else golden.talks()
    document = made(contents, Order(name, layout), exported=MOMENT)
    assert isinstance(document, str)
    return document.removeprefix("\ufeff").replace("\r\n", "\n")


def table(layout: str, lines: int = 99) -> str:
    return "".join(written("csv", layout).splitlines(keepends=True)[:lines])


def part(name: str, *path: str | int) -> str:
    value = json.loads(written(name))
    for step in path:
        value = value[step]
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def of_library(*members: str) -> str:
    """The first of each of these members."""
    whole = json.loads(written("json"))
    some = {
        name: whole[name] if isinstance(whole[name], str) else whole[name][:1] for name in members
    }
    return json.dumps(some, ensure_ascii=False, indent=1) + "\n"


def page() -> str:
    found = re.search(r'<li class="disputed">.*?</ul>\s*</li>', written("html"), re.DOTALL)
    assert found
    return found[0] + "\n"


EXAMPLES: dict[str, tuple[Callable[[], str], ...]] = {
    "exports/tables.md": (
        lambda: table("annotations", 4),
        lambda: table("claims"),
        lambda: table("matrix"),
        lambda: table("times"),
    ),
    "exports/json.md": (
        lambda: part("web-annotations", "first", "items", 0),
        lambda: part("claim-review"),
    ),
    "exports/html.md": (page,),
    "library-json.md": (lambda: of_library("format", "claims", "annotations"),),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_pages_show_what_is_written(name: str) -> None:
    text = (DOCS / name).read_text("utf-8")
    made_now = [example() for example in EXAMPLES[name]]
    if os.environ.get("PARALLAX_GOLDEN") == "write":
        left = iter(made_now)
        text = _BLOCK.sub(lambda block: block[0].split("\n")[0] + "\n" + next(left), text)
        (DOCS / name).write_text(text, "utf-8")
    assert [block.partition("\n")[2] for block in _BLOCK.findall(text)] == made_now


@pytest.mark.parametrize(
    ("name", "file"), [("json", "library.json"), ("claim-review", "reviews.jsonld")]
)
def test_a_document_looks_as_it_is_kept(name: str, file: str) -> None:
    assert golden.matches(file, written(name))
