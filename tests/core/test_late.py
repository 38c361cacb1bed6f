"""Packages that load what they show when it is asked for."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

PACKAGES = ["reader.storage", "reader.export", "reader.ingest"]


@pytest.mark.parametrize("name", PACKAGES)
def test_all_that_a_package_shows_is_there(name: str) -> None:
    package = importlib.import_module(name)
    assert package.__all__
    modules = {one.name for one in pkgutil.iter_modules(package.__path__)}
    # A module of that name would take its place once it is imported.
    assert not modules & set(package.__all__)
    for shown in package.__all__:
        assert getattr(package, shown) is not None


@pytest.mark.parametrize("name", PACKAGES)
def test_what_it_does_not_show_is_an_error(name: str) -> None:
    with pytest.raises(AttributeError, match="nothing_like_it"):
        getattr(importlib.import_module(name), "nothing_" + "like_it")
