from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from reader.core.article import Source
from tests.core.samples import article


def test_a_source_is_known_by_the_hash_of_its_bytes() -> None:
    # The first is the vector of FIPS 180-4 for the message "abc".
    assert Source("a.txt", "text/plain", b"abc").sha256 == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    renamed = Source("b.html", "text/html", b"abc")
    assert renamed.sha256 == Source("a.txt", "text/plain", b"abc").sha256
    assert renamed.sha256 != Source("b.html", "text/html", b"abd").sha256


def test_an_article_has_the_identity_that_lists_know_it_by() -> None:
    assert article("They spoke.").id == article("They spoke.").info.id == "a1"


def test_values_cannot_be_changed_in_place() -> None:
    shown = article("They spoke.")
    with pytest.raises(FrozenInstanceError):
        shown.text = "They did not."  # type: ignore[misc]
