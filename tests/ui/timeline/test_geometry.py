"""How the height of the timeline is shared between names of events and lanes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.timeline.sign_places import SIGNED_LANE
from reader.ui.timeline.geometry import Geometry


@pytest.mark.parametrize("lanes", [1, 2, 3, 5, 8])
def test_more_names_never_drive_the_signs_of_claims_from_above_their_dates(lanes: int) -> None:
    given = Geometry(width=1200.0, height=0.0, lanes=lanes, line=14.0)
    rows = []
    for height in range(100, 500):
        shape = replace(given, height=float(height))
        rows.append(shape.caption_rows)
        two = (shape.height - shape._top(2) - shape.axis_height) / lanes
        if two >= SIGNED_LANE:
            assert shape.lane_height >= SIGNED_LANE
    assert {1, 2, 3, 4} >= {*rows} >= {2, 4}
