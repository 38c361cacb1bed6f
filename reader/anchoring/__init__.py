"""Finding a quoted passage again in another revision of its text (pure functions).

See docs/anchoring.md for the method and its figures.
"""

from __future__ import annotations

from reader.anchoring.anchorer import Anchorer, anchor
from reader.anchoring.seeker import Anchored

__all__ = ["Anchored", "Anchorer", "anchor"]
