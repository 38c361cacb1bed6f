"""The campaigns of benchmarks/reliability in short: they still run, and still find nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.reliability import overwritten, trace, workload
from reader.core.changes import ReviseArticle

ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and signals")
needs_strace = pytest.mark.skipif(not trace.available(), reason="needs strace, allowed to trace")


def campaign(name: str, times: int, folder: Path) -> list[dict[str, object]]:
    """Run a campaign as a person does, and return its results."""
    report = folder / "report.json"
    command = [sys.executable, "-m", "benchmarks.reliability", name, "--times", str(times)]
    # A writer that never comes to an end is a finding, too.
    ended = subprocess.run(
        [*command, "--json", report],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    found = json.loads(report.read_text(encoding="utf-8"))["results"]
    assert isinstance(found, list)
    return found


@posix_only
def test_killed_writers_lose_nothing_that_they_acknowledged(tmp_path: Path) -> None:
    (result,) = campaign("kill", 6, tmp_path)
    assert result["problems"] == []
    assert result["acknowledged"] != 0


@needs_strace
def test_power_cuts_lose_nothing_acknowledged_and_the_control_does(tmp_path: Path) -> None:
    result, control = campaign("power", 20, tmp_path)
    assert result["problems"] == []
    assert result["acknowledged"] != 0
    assert control["problems"] != []


@needs_strace
def test_faults_are_told_and_nothing_is_acknowledged(tmp_path: Path) -> None:
    saving, copying, overcome = campaign("faults", 9, tmp_path)
    assert (saving["times"], saving["problems"]) == (9, [])
    assert copying["times"] != 0
    assert copying["problems"] == overcome["problems"] == []


@posix_only
def test_three_writers_lose_nothing(tmp_path: Path) -> None:
    (result,) = campaign("writers", 25, tmp_path)
    assert (result["problems"], result["acknowledged"]) == ([], 75)


@posix_only
def test_writers_that_sleep_between_their_looks_take_none_for_an_overwriting(
    tmp_path: Path,
) -> None:
    (result,) = campaign("delays", 1, tmp_path)
    assert (result["problems"], result["acknowledged"]) == ([], 75)


def test_what_finds_no_times_can_read_an_article_again(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    workload.begin(path)
    library = workload.opened(path)
    article = library.articles()[0]
    assert library.apply(ReviseArticle(article.id, workload.draft("Another text.")))
    library.close()


@posix_only
def test_what_is_overwritten_while_open_is_put_together_again() -> None:
    result = overwritten.run(2, seed=1)
    assert result.problems == []
    assert result.acknowledged
    assert result.figures["noticed"]
    assert not result.figures["lost"]


def test_calls_of_others_are_no_part_of_what_is_recorded_but_must_not_write() -> None:
    told = [
        '7 openat(AT_FDCWD, "\\x61", 0)      = 4\n',
        "7 fsync(4 <unfinished ...>\n",
        "8 close(4)                         = 0\n",
        "7 <... fsync resumed>)             = 0\n",
        "7 close(4)                         = -1 EBADF (Bad file descriptor)\n",
    ]
    found = [(event.call, event.handle) for event in trace._events(iter(told))]
    assert found == [("openat", -1), ("fsync", 4)]
    with pytest.raises(ValueError, match="several threads write"):
        list(trace._events(iter([*told, "8 ftruncate(4, 0) = 0\n"])))
