"""An import that ends half way says what is in the library by then."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import importing
from reader.cli.importing import import_paths
from reader.core.changes import Change, Changed
from reader.core.errors import ReaderError
from reader.storage import DiskFullError
from reader.storage.sqlite_library import SqliteLibrary


def test_what_came_in_before_the_disk_was_full_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("four", "one", "three", "two", "zero"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} talked about {name} and went home.\n")
    apply = SqliteLibrary.apply

    def full(self: SqliteLibrary, change: Change) -> Changed:
        if libraries:
            raise DiskFullError(self.path)
        libraries.append(self)
        return apply(self, change)

    libraries: list[SqliteLibrary] = []
    monkeypatch.setattr(importing, "_BATCH", 2)
    monkeypatch.setattr(SqliteLibrary, "apply", full)
    report = import_paths([tmp_path], tmp_path / "library.sqlite")
    assert len(report.imported) == 2
    why, *missed = report.failed
    assert why.path.name == "library.sqlite"
    assert "is full" in why.message
    assert [one.path.stem for one in missed] == ["three", "two", "zero"]
    assert {one.message for one in missed} == {"Not imported, because the import had ended before."}
    with pytest.raises(ReaderError, match="full"):
        import_paths([tmp_path], tmp_path / "other.sqlite")
