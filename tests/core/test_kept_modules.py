"""The file that holds the bytecode of the program's modules, and when it is not believed."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reader.core.kept_modules import KeptModules

NAME = "kept_example"
WITHIN = (f"{NAME}.inner.two", f"{NAME}.inner.three", f"{NAME}.inner", f"{NAME}.inner.one")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    inner = tmp_path / NAME / "inner"
    inner.mkdir(parents=True)
    (tmp_path / NAME / "__init__.py").touch()
    (inner / "__init__.py").write_text("")
    (inner / "one.py").write_text("SAID = 'one'\ndef fail():\n    raise ValueError(SAID)\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    yield tmp_path
    forget()
    sys.modules.pop(NAME, None)


def forget() -> None:
    for name in WITHIN:
        sys.modules.pop(name, None)


def loaded(folder: Path) -> tuple[Any, ModuleType]:
    """Load the example as a start does that finds it in `folder`, and keep what was loaded."""
    package = importlib.import_module(NAME)
    forget()
    finder = KeptModules(folder / "kept", package)
    sys.meta_path.insert(0, finder)
    module = importlib.import_module(WITHIN[-1])
    finder.keep()
    return finder, module


def test_the_second_start_has_all_modules_out_of_the_file_as_they_were(folder: Path) -> None:
    one, before = loaded(folder)
    finder, after = loaded(folder)
    assert before.__loader__ is not one
    assert after.__loader__ is finder
    assert str(finder) not in map(str, sys.meta_path)
    for name in ("__file__", "__cached__", "__package__", "SAID"):
        assert getattr(after, name) == getattr(before, name)
    assert list(sys.modules[WITHIN[2]].__path__) == [str(folder / NAME / "inner")]
    with pytest.raises(ValueError, match="one") as failed:
        after.fail()
    assert failed.traceback[-1].statement.lines[0].strip() == "raise ValueError(SAID)"


def test_what_came_from_the_file_is_not_written_again(folder: Path) -> None:
    loaded(folder)
    written = (folder / "kept").stat()
    loaded(folder)
    assert (folder / "kept").stat().st_ino == written.st_ino
    assert written.st_mode & 0o077 == 0


def test_a_source_that_changed_is_loaded_as_ever_and_kept_anew(folder: Path) -> None:
    loaded(folder)
    source = folder / NAME / "inner" / "one.py"
    source.write_text("SAID = 'another'\n")
    os.utime(source, (1, 1))
    importlib.invalidate_caches()
    finder, module = loaded(folder)
    assert module.SAID == "another"
    assert module.__loader__ is not finder
    finder, module = loaded(folder)
    assert module.SAID == "another"
    assert module.__loader__ is finder


def test_what_no_start_asks_for_any_more_is_not_kept(folder: Path) -> None:
    for name in ("two", "three"):
        (folder / NAME / "inner" / f"{name}.py").touch()
    source = folder / NAME / "inner" / "one.py"
    source.write_text("from kept_example.inner import three, two\n")
    loaded(folder)
    large = (folder / "kept").stat().st_size
    source.write_text("")
    for _ in range(2):
        loaded(folder)
    assert (folder / "kept").stat().st_size < large


@pytest.mark.parametrize("harm", ["cut", "nonsense", "foreign", "moved"])
def test_a_file_that_is_not_to_be_believed_is_as_good_as_none(folder: Path, harm: str) -> None:
    loaded(folder)
    kept = folder / "kept"
    written = kept.read_bytes()
    kept.write_bytes({"cut": written[:-9], "nonsense": b"nonsense"}.get(harm, written))
    kept.chmod(0o666 if harm == "foreign" else 0o600)
    package = importlib.import_module(NAME)
    if harm == "moved":
        package.__path__ = [*package.__path__, "elsewhere"]
    forget()
    assert KeptModules(kept, package).find_spec(WITHIN[-1]) is None
