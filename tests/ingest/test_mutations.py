"""Damaged documents of every format: read or refused, never a crash; benchmarks do it at length."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from reader.ingest import Failure, Sources
from tests.ingest.documents import DOCUMENTS
from tests.ingest.mutations import archive, is_crash, mutated

EACH = 12


@pytest.fixture(scope="module")
def sources() -> Iterator[Sources]:
    with Sources() as readers:
        yield readers


@pytest.mark.parametrize(
    ("name", "make"), [*DOCUMENTS.items(), ("report.zip", archive)], ids=[*DOCUMENTS, "report.zip"]
)
def test_a_damaged_document_is_read_or_refused(
    sources: Sources, name: str, make: Callable[[], bytes]
) -> None:
    dice = random.Random(name)
    original = make()
    for _ in range(EACH):
        findings = list(sources.read_bytes(mutated(dice, original), name))
        crashes = [f.message for f in findings if isinstance(f, Failure) and is_crash(f)]
        assert findings
        assert crashes == []
