"""Every text that the program says is found, and translated into every language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from script.said import Finder, Module, Said, Unknown, texts_of
from script.translations import FOLDER, Message, merged, missing, read, written

ROOT = Path(__file__).parents[2]
HEAD = "from reader.core.i18n import counted, tr\n"


def said(source: str) -> list[Said]:
    module = Module("reader.example", ast.parse(HEAD + source))
    return list(Finder([module]).texts(module))


@pytest.fixture(scope="module")
def everything() -> dict[Said, str]:
    return texts_of(ROOT / "reader")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_every_text_is_translated(path: Path, everything: dict[Said, str]) -> None:
    lacking = missing(path.stem.removeprefix("parallax_"), everything)
    assert lacking == [], "run script/translations, then translate these in Qt Linguist"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_the_files_are_as_the_script_writes_them(path: Path, everything: dict[Said, str]) -> None:
    language = path.stem.removeprefix("parallax_")
    assert written(language, merged(read(path), everything)) == path.read_text("utf-8")


def test_texts_of_tables_and_catalogues_are_found(everything: dict[Said, str]) -> None:
    texts = {one.text for one in everything}
    assert {
        "&Undo",
        "stated",
        "Tag as Disputed",
        "Typeface",
        "Jan",
        "Reading text",
        "Your name",
    } <= texts
    assert Said("{n} articles", "{n} article") in everything
    assert not any("SELECT" in text for text in texts)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('def f(): return tr("One " "text")', ["One text"]),
        ('def f(a): return tr("Yes" if a else "No")', ["Yes", "No"]),
        ('T = {1: "One", 2: "Two"}\ndef f(n): return tr(T[n])', ["One", "Two"]),
        ('T = {1: "One", 2: "Two"}\ndef f(n): return tr(T.get(n, "Many"))', ["One", "Two", "Many"]),
        ('A, B = "One", "Two"\ndef f(): return tr(B)', ["Two"]),
        ('T = (("a", "One"), ("b", "Two"))\ndef f(): return [tr(w) for _, w in T]', ["One", "Two"]),
        ('def f():\n    for n, w in enumerate(("One",)):\n        tr(w)', ["One"]),
        ('def f(w): return tr(w)\ndef g(): return f("One")', ["One"]),
        ('class C:\n    def f(self, w): return tr(w)\n    def g(self): return self.f(w="One")',
         ["One"]),
    ],
)  # fmt: skip
def test_a_text_is_followed_to_its_words(source: str, texts: list[str]) -> None:
    assert [one.text for one in said(source)] == texts


def test_wordings_for_numbers_go_in_pairs() -> None:
    source = 'W = ("{n} dog", "{n} dogs")\ndef f(n): return counted(n, *W), counted(n, "a", "b")'
    assert said(source) == [Said("{n} dogs", "{n} dog"), Said("b", "a")]


def test_what_cannot_be_followed_is_an_error() -> None:
    with pytest.raises(Unknown, match="cannot tell what this says"):
        said("def f(w): return tr(w.upper())")


def test_a_translation_is_kept_and_one_no_longer_said_is_marked(tmp_path: Path) -> None:
    kept, gone, new = Said("Kept"), Said("Gone"), Said("{n} new", "{n} new")
    known = {kept: Message(kept, ["Behalten"], ""), gone: Message(gone, ["Weg"], "")}
    text = written("uk", merged(known, {kept: "reader", new: "reader"}))
    file = tmp_path / "x.ts"
    file.write_text(text, encoding="utf-8")
    found = read(file)
    assert (found[kept].forms, found[kept].state) == (["Behalten"], "")
    assert (found[gone].forms, found[gone].state) == (["Weg"], "vanished")
    assert (found[new].forms, found[new].state) == (["", "", ""], "unfinished")
    assert written("uk", merged(found, {gone: "reader"})).count("vanished") == 2
