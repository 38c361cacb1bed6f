"""The watchdog names what took long."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from reader.core.highlights import Highlight, levelled
from tests.ui.watchdog import Watchdog


def working(watchdog: Watchdog) -> Iterator[Highlight]:
    """Yield nothing after work that was noticed, or after five seconds of it."""
    end = time.thread_time() + 5
    while not watchdog.acts and time.thread_time() < end:
        pass
    yield from ()


@pytest.mark.skipif("PARALLAX_WATCHDOG" in os.environ, reason="there can be only one")
def test_it_names_the_act_and_not_what_was_quick() -> None:
    watchdog = Watchdog(limit=20)
    watchdog.start()
    watchdog.where = "here"
    levelled(working(watchdog))
    levelled([])
    watchdog.stop()
    (line,) = watchdog.lines()
    assert "highlights.levelled (1 times, at worst in here)" in line
    assert next(iter(watchdog.acts.values())).longest >= 20
