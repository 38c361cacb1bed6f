"""The watchdog names what took long."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from reader.core.highlights import Highlight, levelled
from tests.ui.watchdog import Watchdog


def working(seconds: float) -> Iterator[Highlight]:
    """Yield nothing after so many seconds of work."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass
    yield from ()


@pytest.mark.skipif("PARALLAX_WATCHDOG" in os.environ, reason="there can be only one")
def test_it_names_the_act_and_not_what_was_quick() -> None:
    watchdog = Watchdog(limit=20)
    watchdog.start()
    watchdog.where = "here"
    levelled(working(0.09))
    working(0.09)
    watchdog.stop()
    (line,) = watchdog.lines()
    assert "highlights.levelled (1 times, at worst in here)" in line
    assert next(iter(watchdog.acts.values())).longest >= 20
