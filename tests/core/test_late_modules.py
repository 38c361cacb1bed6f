"""Modules that are run when something of them is first asked for."""

from __future__ import annotations

import importlib
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.late_modules import LateModules

Make = Callable[[str], LateModules]
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Make a module `slow_start` of some source, which is imported late."""

    def make(source: str) -> LateModules:
        (tmp_path / "slow_start.py").write_text(source)
        finder = LateModules(["slow_start"])
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
        monkeypatch.delitem(sys.modules, "slow_start", raising=False)
        return finder

    return make


def test_a_module_is_run_once_and_when_something_of_it_is_asked_for(late: Make) -> None:
    late("import sys\nsys.slow_starts = getattr(sys, 'slow_starts', 0) + 1\nanswer = 42\n")
    module = importlib.import_module("slow_start")
    assert not hasattr(sys, "slow_starts")
    assert importlib.import_module("slow_start") is module
    assert not hasattr(sys, "slow_starts")

    assert module.answer == 42
    from slow_start import answer  # type: ignore[import-not-found]

    assert answer == 42
    assert vars(sys).pop("slow_starts") == 1
    assert "__getattr__" not in vars(module)
    assert module.__spec__ is not None
    assert type(module.__spec__.loader).__name__ == "SourceFileLoader"
    with pytest.raises(AttributeError, match="slow_start"):
        _ = module.question


def test_a_module_keeps_its_own_way_of_answering(late: Make) -> None:
    late("def __getattr__(name):\n    return name.upper()\n")
    module = importlib.import_module("slow_start")

    assert module.answer == "ANSWER"
    assert module.question == "QUESTION"


def test_what_fails_fails_where_it_is_asked_for_and_again_the_next_time(late: Make) -> None:
    late("raise OSError('no room')\n")
    module = importlib.import_module("slow_start")

    for _ in range(2):
        with pytest.raises(OSError, match="no room"):
            _ = module.answer


def test_another_thread_waits_until_all_is_there(late: Make) -> None:
    late("import time\nfirst = 1\ntime.sleep(0.05)\nlast = 2\n")
    module = importlib.import_module("slow_start")
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(module.last)) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [2, 2, 2, 2]


def test_at_the_end_nothing_more_is_put_off_and_what_was_comes_when_it_is_asked_for(
    late: Make,
) -> None:
    finder = late("answer = 42\n")
    module = importlib.import_module("slow_start")

    finder.end()

    assert finder not in sys.meta_path
    assert "answer" not in vars(module)
    assert module.answer == 42


def test_the_annotations_of_a_class_are_told_without_all_of_inspect() -> None:
    # In a process of its own: here the module has been run long since.
    script = """
import sys
from reader.core.late_modules import LateModules, answer_for_inspect
sys.meta_path.insert(0, LateModules(["inspect", "ast"]))
answer_for_inspect()
import dataclasses, inspect
@dataclasses.dataclass
class Place:
    "Without words of its own it would be asked for its signature."
    name: "str"
    east: float = 0.0
def where(place: "Place") -> "int": ...
assert [one.name for one in dataclasses.fields(Place)] == ["name", "east"]
assert inspect.get_annotations(Place) == {"name": "str", "east": float}
assert "_ast" not in sys.modules
assert inspect.get_annotations(where, eval_str=True) == {"place": Place, "return": int}
assert inspect.get_annotations.__module__ == "inspect"
assert inspect.isclass(Place)
"""
    done = subprocess.run([sys.executable, "-S", "-c", script], cwd=ROOT, check=False)
    assert done.returncode == 0
