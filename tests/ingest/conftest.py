from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.ingest import blocks_of


@pytest.fixture
def check() -> Callable[[str], str]:
    """Compare an article written as "kind| text" lines with what is recognised; give its text."""

    def compare(gold: str) -> str:
        lines = [line.strip() for line in gold.strip().splitlines()]
        text = "\n".join(line.partition("| ")[2] for line in lines)
        found = {
            b.span.start: f"{b.kind}| {text[b.span.start : b.span.end]}" for b in blocks_of(text)
        }
        assert list(found.values()) == [line for line in lines if line]
        return text

    return compare
