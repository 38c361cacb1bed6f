"""The lock files: pinned, hashed, agreeing, and naming no place to fetch from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from importlib import metadata
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


def extras(requirements: Iterable[str]) -> set[tuple[str, str]]:
    """Return each package of which an extra is asked for, with that extra."""
    found = (re.match(r"([\w.-]+)\s*\[([\w-]+)\]", one.partition(";")[0]) for one in requirements)
    return {(one[1].lower(), one[2]) for one in found if one}


def test_an_extra_is_asked_for_as_its_package_spells_it() -> None:
    """The pip that comes with Python 3.11 passes over one that is spelled otherwise."""
    project = tomllib.loads((SCRIPT.parent / "pyproject.toml").read_text("utf-8"))["project"]
    own = extras(project["dependencies"])
    asked = set(own)
    for name in pins(LOCKS[0]):
        with suppress(metadata.PackageNotFoundError):  # of another system
            needed = metadata.requires(name) or []
            asked |= extras(one for one in needed if "extra ==" not in one)
    assert asked
    for package, extra in asked:
        spelled = metadata.metadata(package).get_all("Provides-Extra") or []
        (name,) = (one for one in spelled if one.replace("_", "-") == extra.replace("_", "-"))
        assert extra == name or (package, name) in own, (package, extra)
