"""The lock files: pinned, hashed, agreeing, and naming no place to fetch from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "script"
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-bundle.lock")


def entries(name: str) -> list[str]:
    """Return the logical lines of a lock file, continuation lines joined."""
    text = (SCRIPT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip()]


def pins(name: str) -> dict[str, str]:
    """Return the version each package is pinned to."""
    return dict(line.split(maxsplit=1)[0].split("==") for line in entries(name))


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pinned_name_with_hashes_and_nothing_else(name: str) -> None:
    line = re.compile(r"[a-z0-9.-]+==[\w.!+-]+( ; [^-]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert entries(name)
    assert [entry for entry in entries(name) if not line.fullmatch(entry)] == []


@pytest.mark.parametrize("other", LOCKS[1:])
def test_the_locks_agree_and_each_contains_the_first(other: str) -> None:
    run, more = pins(LOCKS[0]), pins(other)
    assert {name: more.get(name) for name in run} == run
