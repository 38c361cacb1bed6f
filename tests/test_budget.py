"""What a start and a change may cost, in counts; the figures are in `benchmarks/budget.toml`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from reader.app import seed_drafts
from reader.storage import open_library

ROOT = Path(__file__).parent.parent
BUDGET = tomllib.loads((ROOT / "benchmarks" / "budget.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what was told of a start when its articles were painted, and when all was there."""
    folder = tmp_path_factory.mktemp("start")
    library = folder / "library.sqlite"
    open_library(library, create=True, beginning_with=seed_drafts()).close()
    folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_picture", library],
        cwd=ROOT,
        env={**os.environ, **{name: str(folder) for name in folders}},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    first, after = (json.loads(line) for line in done.stdout.splitlines())
    return first, after


@pytest.mark.parametrize("what", ["modules", "statements", "widgets", "paragraphs"])
def test_a_start_costs_no_more_than_it_may(
    start: tuple[dict[str, Any], dict[str, Any]], what: str
) -> None:
    first, after = start
    assert first["columns"] >= 2
    assert first[what] <= BUDGET["start"][what]
    assert after["modules"] > first["modules"]


def test_nothing_is_loaded_that_the_first_picture_does_without(
    start: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    unwanted = BUDGET["start"]["never"] + BUDGET["start"]["not_yet"]
    assert loaded_of(start[0], unwanted) == []


def test_nothing_heavy_is_loaded_by_a_window_with_all_its_parts(
    start: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    assert loaded_of(start[1], BUDGET["start"]["never"]) == []


def loaded_of(told: dict[str, Any], unwanted: list[str]) -> list[str]:
    assert "sqlite3" in told["loaded"]
    assert "reader.ui.columns.row" in told["loaded"]
    return [
        name
        for name in told["loaded"]
        if any(name == one or name.startswith(f"{one}.") for one in unwanted)
    ]
