"""What a project of QualCoder becomes, read back by the program itself."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
from pathlib import Path
from types import ModuleType

import pytest

from reader.cli.program import main
from reader.locations import seeds

ROOT = Path(__file__).parents[2]
TABLES = (
    (
        "create table source (id integer primary key, name text, fulltext text, mediapath text,"
        " memo text, owner text, date text, av_text_id integer, risid integer, unique(name))"
    ),
    (
        "create table code_name (cid integer primary key, name text, memo text, catid integer,"
        " owner text, date text, color text, unique(name))"
    ),
    (
        "create table code_text (ctid integer primary key, cid integer, fid integer, seltext text,"
        " pos0 integer, pos1 integer, owner text, date text, memo text, avid integer,"
        " important integer, unique(cid,fid,pos0,pos1, owner))"
    ),
)


@pytest.fixture
def converter() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "from_qualcoder", ROOT / "script" / "from_qualcoder.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with two of the seeds, of which one has two codings, and a picture."""
    path = tmp_path / "data.qda"
    texts = [p.read_text("utf-8") for p in sorted(seeds().glob("*.txt"))[2:4]]
    words = "a security meeting between the United States and Russia on 9-10. January"
    start = texts[0].index(words)
    with sqlite3.connect(path) as database:
        for table in TABLES:
            database.execute(table)
        for number, text in enumerate(texts, 1):
            database.execute(
                "insert into source (id, name, fulltext) values (?, ?, ?)",
                (number, f"talks/{number}.txt", text),
            )
        database.execute("insert into source (id, name) values (9, 'map.png')")
        database.execute("insert into code_name (cid, name) values (4, 'dates'), (5, 'talks')")
        database.executemany(
            "insert into code_text (cid, fid, pos0, pos1, memo) values (?, 1, ?, ?, ?)",
            [(4, start, start + len(words), "Three dates?"), (5, start, start + 18, None)],
        )
    return path


def test_texts_and_codings_come_into_a_library(
    converter: ModuleType, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, library = tmp_path / "out", str(tmp_path / "new.sqlite")

    def parallax(*arguments: str) -> int:
        return main([*arguments, "--library", library], lambda *_: 1)

    before = project.read_bytes()
    assert converter.convert(project, folder) == (2, 2)
    assert project.read_bytes() == before
    files = [str(p) for p in sorted(folder.glob("*.txt"))]
    assert parallax("import", *files) == 0
    capsys.readouterr()
    code = parallax("annotate", str(folder / "codings.json"), "--json")
    told = json.loads(capsys.readouterr().out)
    # Eighteen letters may stand anywhere: the program does not guess in which article.
    assert (code, told["imported"]) == (1, 1)
    assert [(one["quote"], one["reason"]) for one in told["not_placed"]] == [
        ("a security meeting", "it names no article, and its words alone do not tell the place")
    ]
    assert parallax("export", "--format", "web-annotations") == 0
    written = capsys.readouterr().out
    for words in ('"Three dates?"', '"dates"'):
        assert words in written
