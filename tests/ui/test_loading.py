"""The toolkit loaded quicker than it loads itself is the same toolkit."""

from __future__ import annotations

import builtins
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.ui.loading import Bytecode, load_toolkit

_TRY = """
import builtins, enum, re, sys
from pathlib import Path
from reader.ui.loading import load_toolkit
usual = builtins.compile, re.compile
if sys.argv[1]:
    load_toolkit(Path(sys.argv[1]))
    assert builtins.__import__ is not builtins.__feature_import__
    assert "shibokensupport.signature.lib.pyi_generator" in sys.modules
assert usual == (builtins.compile, re.compile)
from PySide6.QtCore import QObject, QPoint, Qt
try:
    QPoint("far", "away")
except TypeError as error:
    print(error)
print(repr(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), Qt.Key(65) is Qt.Key.Key_A)
print(QObject.objectName.__doc__ is not None)
"""


@pytest.fixture
def told(tmp_path: Path) -> list[str]:
    """What is said of the toolkit loaded as ever, and on two starts one after the other."""
    kept = tmp_path / "cache" / "toolkit.bytecode"
    here = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": str(here)}
    starts = [
        subprocess.run(
            [sys.executable, "-c", _TRY, path],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for path in ("", str(kept), str(kept))
    ]
    assert kept.stat().st_size > 10_000
    return starts


def test_errors_and_enumerations_are_those_of_the_toolkit_loaded_as_ever(told: list[str]) -> None:
    as_ever, first, second = told

    assert first == as_ever
    assert second == as_ever
    assert "Supported signatures" in as_ever
    assert "<AlignmentFlag.AlignLeft|AlignTop: 33> True" in as_ever


def test_a_toolkit_that_is_loaded_already_is_left_alone(tmp_path: Path) -> None:
    usual = builtins.compile, re.compile, builtins.__import__

    load_toolkit(tmp_path / "kept")

    assert usual == (builtins.compile, re.compile, builtins.__import__)
    assert not list(tmp_path.iterdir())


def test_bytecode_is_taken_from_the_file_only_for_the_same_source(tmp_path: Path) -> None:
    first = Bytecode(tmp_path / "kept")
    code = first.compiled(b"a = 1", "one.py", "exec")
    first.keep()

    again = Bytecode(tmp_path / "kept")

    assert again.compiled(b"a = 1", "one.py", "exec") == code
    assert again.compiled(b"a = 2", "one.py", "exec").co_consts[0] == 2
    assert eval(again.compiled("3", "", "eval")) == 3


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xe9\x01", b"(\x02\x00\x00\x00NN"])
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kept"
    path.write_bytes(content)

    bytecode = Bytecode(path)
    assert bytecode.compiled(b"a = 1", "one.py", "exec").co_consts[0] == 1
    bytecode.keep()

    assert Bytecode(path)._kept


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes of files are POSIX's")
def test_what_others_could_have_written_is_not_run(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    first = Bytecode(path)
    first.compiled(b"a = 1", "one.py", "exec")
    first.keep()
    path.chmod(0o666)

    assert not Bytecode(path)._kept


def test_a_folder_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    bytecode = Bytecode(in_the_way / "kept")
    bytecode.compiled(b"a = 1", "one.py", "exec")

    bytecode.keep()

    assert in_the_way.read_text() == ""
