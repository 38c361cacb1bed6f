"""The house rules that no linter knows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST = 800
HEAVY = {"sqlite_utils", "markdown", "nh3", "numpy"}
FOR_A_THEME = {"gh-light-mode-only", "gh-dark-mode-only"}
"""What stands behind the address of a picture that is shown in one theme alone."""
MADE = {"__pycache__", "build", "dist"}


def our_files(*suffixes: str) -> list[Path]:
    """Return the files of this checkout with one of `suffixes` (all without)."""
    return [path for path in walk(ROOT) if not suffixes or path.suffix in suffixes]


def walk(folder: Path) -> Iterator[Path]:
    """Yield the files below `folder`; of hidden folders only `.ci`."""
    for path in sorted(folder.iterdir()):
        hidden = path.name.startswith(".") and path.name != ".ci"
        if path.is_dir() and not hidden and path.name not in MADE:
            yield from walk(path)
        elif path.is_file() and not hidden and path.suffix != ".pyc":
            yield path


def shown(path: Path) -> str:
    """Return the path as a message names it."""
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str:
    """Return the text of a file, nothing of a binary one."""
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", "replace")


def test_no_source_file_is_too_long() -> None:
    lengths = {shown(path): text_of(path).count("\n") for path in our_files(".py", ".sh", ".qss")}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def imports_at_start(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names imported as soon as a module is: those outside functions.

    For ``from a import b`` both ``a`` and ``a.b``, which may be a module too.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (str(node.module), *(f"{node.module}.{name.name}" for name in node.names))
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from imports_at_start(ast.Module(node.orelse, []))
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from imports_at_start(node)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import nh3", {"nh3"}),
        ("from sqlite_utils.db import Database", {"sqlite_utils.db", "sqlite_utils.db.Database"}),
        ("try:\n    import numpy as np\nexcept ImportError:\n    pass", {"numpy"}),
        ("class A:\n    import nh3", {"nh3"}),
        ("def f():\n    import nh3", set()),
        ("if TYPE_CHECKING:\n    import numpy", set()),
    ],
)
def test_imports_at_start_are_told_from_later_ones(source: str, found: set[str]) -> None:
    assert set(imports_at_start(ast.parse(source))) == found


def our_modules() -> dict[str, set[str]]:
    """Return what each module of the package imports at its start, by dotted name."""
    modules = {}
    for path in our_files(".py"):
        if path.is_relative_to(ROOT / "reader"):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts).removesuffix(".__init__")
            modules[name] = set(imports_at_start(ast.parse(text_of(path))))
    return modules


def with_parents(name: str) -> set[str]:
    """Return a dotted name with those of the packages it lies in, which are imported before it."""
    parts = name.split(".")
    return {".".join(parts[:length]) for length in range(1, len(parts) + 1)}


def test_no_heavy_package_is_imported_before_it_is_used() -> None:
    modules = our_modules()
    waiting = {name for name in modules if name.count(".") <= 1}  # the starts, every layer's face
    reached: set[str] = set()
    heavy = []
    while waiting:
        name = waiting.pop()
        reached.add(name)
        for imported in modules[name]:
            if imported.split(".")[0] in HEAVY:
                heavy.append(f"{name} imports {imported}")
            waiting |= (with_parents(imported) & modules.keys()) - reached
    assert heavy == []


def test_every_folder_of_the_package_is_a_package() -> None:
    folders = {path.parent for path in our_files(".py") if path.is_relative_to(ROOT / "reader")}
    assert [shown(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []


FOREIGN = re.compile(
    r"""
    (?<![\w.])/(?:home|Users|root|work)/(?!me\b)\w+  # a folder of one machine; "me" is nobody
    | /tmp/\w+                                      # or what somebody left there
    | \b[A-Z]:\\Users\\                             # or of a Windows one
    | (?<!emit-)(?<!\w)index[-_]url\s*[=:]          # where packages come from
    | --(?:extra-)?index-url\b | --find-links\b
    | https?://[^\s)>"']*/simple\b | files\.pythonhosted\.org
    """,
    re.VERBOSE,
)
ALLOWED = {
    "tests/test_house.py",  # the rules themselves
}


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("see /home/anna/notes", True),
        ("C:\\Users\\anna", True),
        ("an example in /home/me/library.sqlite", False),
        ("pip install --extra-index-url x", True),
        ("https://mirror.example/pypi/simple", True),
        ("uv --no-emit-index-url", False),
        ("a plain/work/around and ~/notes", False),
    ],
)
def test_what_belongs_to_one_machine_is_recognised(text: str, foreign: bool) -> None:
    assert bool(FOREIGN.search(text)) == foreign


def test_nothing_names_a_folder_or_package_index_of_one_machine() -> None:
    found = {
        shown(path): match[0]
        for path in our_files()
        if path.parent != ROOT / "seeds" and shown(path) not in ALLOWED
        if (match := FOREIGN.search(text_of(path)))
    }
    assert found == {}


MARKUP = re.compile(
    r"\b(?:setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|RichText|AutoText|MarkdownText"
    r"|QMessageBox|QErrorMessage|QSystemTrayIcon|QWhatsThis|setWhatsThis)\b"
)
SHOWS_MARKUP = {
    # Each shows, or copies, what the program wrote or escaped itself; notes go through nh3.
    "reader/ui/claims/note_pane.py",
    "reader/ui/clipboard.py",
    "reader/ui/exports/export_sheet.py",
    "reader/ui/exports/paper.py",
    "reader/ui/help_page.py",
    "reader/ui/news_page.py",
}


def test_markup_is_shown_where_it_is_known_whose_it_is_and_nowhere_else() -> None:
    # Labels and tips are plain by the style sheet: see tests/ui/test_tips.py.
    sources = [path for path in our_files(".py") if path.is_relative_to(ROOT / "reader")]
    assert {shown(path) for path in sources if MARKUP.search(text_of(path))} == SHOWS_MARKUP


LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")


def links(page: Path) -> Iterator[str]:
    """Yield the link targets of a Markdown page, code left out."""
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", text_of(page), flags=re.DOTALL)
    for match in LINK.finditer(prose):
        yield next(target for target in match.groups() if target)


def anchors(page: Path) -> set[str]:
    """Return the anchors that headings make, as the usual renderers spell them."""
    headings = re.findall(r"^#+ +(.+?) *$", text_of(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_links_in_the_documentation_lead_somewhere() -> None:
    broken = []
    for page in our_files(".md"):
        if page.is_relative_to(ROOT / "tests"):
            continue
        for link in links(page):
            if re.match(r"[a-z]+:", link):
                continue
            name, _, anchor = link.partition("#")
            anchor = "" if anchor in FOR_A_THEME else anchor
            target = (page.parent / name).resolve() if name else page
            if not target.exists() or (anchor and anchor not in anchors(target)):
                broken.append(f"{shown(page)}: {link}")
    assert broken == []
