"""The toolkit loaded quicker than it loads itself is the same toolkit."""

from __future__ import annotations

import builtins
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.ui import loading
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
    assert "create_signature" not in vars(sys.modules["shibokensupport.signature.layout"])
    import inspect
    assert "_late" not in inspect.getsource(inspect.getsource)
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
    path = os.pathsep.join((str(here), *sys.path))
    environment = os.environ | {"PYTHONPATH": path}
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

    # The oldest version lists signatures in the order of a set.
    assert sorted(first.splitlines()) == sorted(as_ever.splitlines())
    assert sorted(second.splitlines()) == sorted(as_ever.splitlines())
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


def kept_in(path: Path) -> Path:
    first = Bytecode(path)
    first.compiled(b"a = 1", "one.py", "exec")
    first.keep()
    assert Bytecode(path)._kept
    return path


def test_a_file_with_one_wrong_bit_or_cut_short_is_not_run(tmp_path: Path) -> None:
    path = kept_in(tmp_path / "kept")
    written = path.read_bytes()

    for at in range(0, len(written), 16):
        path.write_bytes(written[:at] + bytes([written[at] ^ 4]) + written[at + 1 :])
        assert not Bytecode(path)._kept
        path.write_bytes(written[:at])
        assert not Bytecode(path)._kept


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes of files are POSIX's")
def test_what_others_could_have_written_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kept_in(tmp_path / "kept")
    path.chmod(0o666)
    assert not Bytecode(path)._kept

    path.chmod(0o600)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    assert not Bytecode(path)._kept


def test_two_starts_at_once_leave_a_whole_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    one, other = Bytecode(path), Bytecode(path)
    one.compiled(b"a = 1", "one.py", "exec")
    other.compiled(b"a = 2", "two.py", "exec")
    half_written = tmp_path / f"kept.{os.getpid()}"
    half_written.write_bytes(b"half")

    one.keep()
    assert not path.exists()
    one.keep()
    other.keep()

    assert len(Bytecode(path)._kept) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_toolkit_of_an_unknown_version_is_left_to_load_as_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "PySide6")
    monkeypatch.setattr(loading, "_KNOWN", (b"__version_info__ = (7, 0,",))

    load_toolkit(tmp_path / "kept")

    assert "PySide6" not in sys.modules
    assert not list(tmp_path.iterdir())


def test_the_toolkit_here_is_known() -> None:
    assert loading._is_known()


def test_a_folder_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    bytecode = Bytecode(in_the_way / "kept")
    bytecode.compiled(b"a = 1", "one.py", "exec")

    bytecode.keep()

    assert in_the_way.read_text() == ""
