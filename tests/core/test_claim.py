from __future__ import annotations

from reader.core.claim import Stance, Status


def test_libraries_and_exports_spell_statuses_and_stances_so() -> None:
    # Libraries already written hold these words: a change here needs a migration.
    assert [str(status) for status in Status] == ["none", "confirmed", "disputed", "single-source"]
    assert [str(stance) for stance in Stance] == ["asserts", "attributes", "hedges", "denies"]
