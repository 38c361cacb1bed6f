"""An import that ends half way says what is in the library by then."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import importing
from reader.cli.importing import import_paths
from reader.core.errors import ReaderError
from reader.session.intake import Intake


def test_what_came_in_before_the_disk_was_full_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} talked about {name} and went home.\n")
    put = Intake.put

    def full(self: Intake, *given: object, **named: object) -> object:
        if intakes:
            raise ReaderError("The disk is full.")
        intakes.append(self)
        return put(self, *given, **named)  # type: ignore[arg-type]

    intakes: list[Intake] = []
    monkeypatch.setattr(importing, "_BATCH", 2)
    monkeypatch.setattr(Intake, "put", full)
    report = import_paths([tmp_path], tmp_path / "library.sqlite")
    assert len(report.imported) == 2
    (failure,) = report.failed
    assert (failure.path.name, failure.message) == ("library.sqlite", "The disk is full.")
    with pytest.raises(ReaderError, match="full"):
        import_paths([tmp_path], tmp_path / "other.sqlite")
