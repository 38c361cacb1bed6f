"""The five articles in `seeds/`, read by hand."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from reader.temporal import PublicationKind, infer_publications

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in SEEDS]


def test_publication_dates_as_a_set() -> None:
    found = infer_publications(TEXTS)
    assert [one and (one.date.isoformat(), one.latest.isoformat()) for one in found] == [
        ("2022-01-28", "2022-01-28"),
        ("2022-01-27", "2022-01-28"),
        ("2021-12-30", "2021-12-31"),
        ("2021-12-30", "2021-12-31"),
        ("2022-01-02", "2022-01-03"),
    ]
    assert found[0] is not None
    assert found[0].kind is PublicationKind.STATED
    assert found[2] is not None
    assert found[2].kind is PublicationKind.SIBLINGS


def test_dates_are_days() -> None:
    assert all(isinstance(one and one.date, dt.date) for one in infer_publications(TEXTS))
