"""The pages of a file: read without taking the rest of the program its time."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest

from reader.storage import pages


@pytest.mark.parametrize("busy", [True, False])
def test_a_large_file_is_read_slowly_only_while_others_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, busy: bool
) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(range(256)) * 4096 * 5)
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    hours = itertools.count(step=3_600.0)
    monkeypatch.setattr(pages, "_used_by_others", lambda: next(hours) if busy else 0.0)
    read = b"".join(pages.pieces(path))
    assert read == path.read_bytes()
    assert slept.count(pages._BREATH) == 5
    assert slept.count(pages._LONG_BREATH) == (5 if busy else 0)
