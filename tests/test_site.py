"""The documentation: a site whose links lead somewhere, and pages as the program is."""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from types import ModuleType

import pytest

from reader.cli.commands import COMMANDS
from reader.cli.parser import make_parser
from reader.core.actions import CATALOGUE, plain_title

PARSER = make_parser(COMMANDS)
ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
_LOADED = re.compile(
    r"<(?:script|img|iframe|source|embed)[^>]*\ssrc=[\"']?(?:https?:)?//[^\"'\s>]+"
    r"|<link[^>]*\srel=[\"']?(?:stylesheet|preconnect|preload|icon)[^>]*//[^>]+"
)
_IN_STYLE = re.compile(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^\s)]+")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site, built with every link checked and every page in the navigation."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder],
        check=False,
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_every_page_is_in_the_site(site: Path) -> None:
    pages = {p.relative_to(DOCS).with_suffix(".html") for p in DOCS.rglob("*.md")}
    assert pages
    assert not {page for page in pages if not (site / page).is_file()}


def test_the_site_loads_nothing_from_elsewhere(site: Path) -> None:
    found = []
    for path in (*site.rglob("*.html"), *site.rglob("*.css")):
        pattern = _LOADED if path.suffix == ".html" else _IN_STYLE
        found += [(path.name, hit) for hit in pattern.findall(path.read_text("utf-8"))]
    assert found == []


def test_what_would_be_loaded_from_elsewhere_is_seen() -> None:
    for markup in (
        '<script src="https://other.example/a.js">',
        "<img alt='' src=//other.example/a.png>",
        '<link rel="stylesheet" href="https://other.example/a.css">',
    ):
        assert _LOADED.search(markup)
    assert not _LOADED.search('<a href="https://other.example/"><img src="images/a.png"></a>')
    assert _IN_STYLE.search("@font-face{src:url(https://other.example/f.woff2)}")


def test_every_picture_is_shown_in_some_page() -> None:
    shown = "".join(p.read_text("utf-8") for p in (*DOCS.rglob("*.md"), ROOT / "README.md"))
    shown += (ROOT / "mkdocs.yml").read_text("utf-8")
    unused = [p.name for p in (DOCS / "images").rglob("*.*") if p.name not in shown]
    assert unused == []


def test_the_reference_is_made_from_the_program() -> None:
    for path, data in reference().pages().items():
        assert path.read_bytes() == data, f"script/reference.py would write {path.name} anew"


def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference", ROOT / "script" / "reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_layers_are_told_as_they_are_checked() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    (layers,) = (c["layers"] for c in contracts["contracts"] if c["type"] == "layers")
    page = (DOCS / "architecture.md").read_text("utf-8")
    picture = page.partition("## Layers")[2].partition("```\n")[2].partition("```")[0]
    lines = [
        re.split(r"\s{3,}", line.strip())[0] for line in picture.splitlines() if "│" not in line
    ]
    told = [set(re.findall(r"\w+", line)) for line in lines]
    assert told == [set(re.findall(r"\w+", layer)) for layer in layers]


def test_what_the_pages_name_is_in_the_program() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in (ROOT / "README.md", *DOCS.rglob("*.md"))
        if not {"adr", "reference"} & set(path.parts)
        for word in unknown(" ".join(path.read_text("utf-8").split()))
    ]
    assert wrong == []


def test_what_is_not_in_the_program_is_seen() -> None:
    assert unknown(
        "File › Save now, Compare Accounts › Sums, `Ctrl+Alt+Q`, `parallax sort`, and "
        "`parallax list --loud`"
    ) == ["File › Save now", "Compare Accounts › Sums", "Ctrl+Alt+Q", "sort", "list --loud"]
    known = "File › Open Library…, Links › Origins, `Ctrl+Z`, `parallax export -o x --layout y`"
    assert unknown(known) == []


def unknown(page: str) -> list[str]:
    """Return the entries of menus, key sequences, commands and options that there are not."""
    within: dict[str, set[str]] = defaultdict(set)
    for entry in CATALOGUE:
        menu, inner = entry.menu.value.replace("&", ""), entry.within.replace("&", "")
        within[inner or menu].add(plain_title(entry).rstrip("…"))
        within[menu] |= {inner} - {""}
    (group,) = (a for a in PARSER._actions if isinstance(a, argparse._SubParsersAction))
    return [
        *(
            f"{menu} › {entry}"
            for menu, entry in re.findall(r"\b([A-Z]\w+(?: [A-Z]\w+)*) › ([^.,;:)|*`]+)", page)
            if menu in within and not entry.startswith(tuple(within[menu]))
        ),
        *(
            keys
            for keys in re.findall(r"`((?:(?:Ctrl|Shift|Alt)\+)+[^`\s]+|F\d+)`", page)
            if not any(keys in entry.keys for entry in CATALOGUE)
        ),
        *(
            f"{command} {option}".rstrip()
            for command, words in re.findall(r"`parallax ([a-z][a-z-]*)\b([^`]*)`", page)
            for option in (re.findall(r"(?<!\S)--[a-z-]+", words) or [""])
            if option not in options(group.choices.get(command))
        ),
    ]


def options(command: argparse.ArgumentParser | None) -> set[str]:
    """Return the options of a command, and none for itself; nothing where there is no such."""
    return {"", *command._option_string_actions} if command else set()
