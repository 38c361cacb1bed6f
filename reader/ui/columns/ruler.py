"""How far down a document each part of its text stands, for what is drawn beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.ui.columns.text_map import Segment


def row_edges(
    segments: Sequence[Segment], paragraph_at: Callable[[float], tuple[int, float]], rows: int
) -> list[int]:
    """Return the text positions at the upper edges of `rows` even rows, and the end of the text.

    `paragraph_at` tells which segment stands at a share of the height, and what share of it lies
    above. Nothing is laid out for that: where heights are guessed, so are the edges.
    """
    if not segments:
        return [0] * (rows + 1)
    edges = [0]
    for row in range(1, rows):
        number, share = paragraph_at(row / rows)
        segment = segments[number]
        if segment.units is None:
            edges.append(segment.span.start + round(share * len(segment.span)))
        else:
            edges.append(segment.to_text(segment.begin + round(share * segment.length)))
    return [*edges, segments[-1].span.end + 1]
