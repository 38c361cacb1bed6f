"""Whatever is changed after a backup: where the export differs, the preview of it tells so."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import rule

from reader.storage import compare
from reader.storage.whole_files import copy_whole
from tests.storage.test_undo_machine import Undoing


class Comparing(Undoing):
    """Keeps copies of the library on the way, and compares them with what it has become."""

    def __init__(self) -> None:
        super().__init__()
        self.copies: list[tuple[Path, str]] = []
        self.keep_a_copy()

    @rule()
    def keep_a_copy(self) -> None:
        path = Path(self.folder.name) / f"copy {len(self.copies)}.sqlite"
        with closing(sqlite3.connect(self.library.path)) as connection:
            copy_whole(connection, path, 1)
        self.copies.append((path, self.shown()))

    def teardown(self) -> None:
        now = self.shown()
        for path, then in self.copies:
            assert compare(path, self.library.path).count or then == now
        self.library.close()
        self.folder.cleanup()


TestComparing = Comparing.TestCase
TestComparing.settings = settings(
    max_examples=6,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
