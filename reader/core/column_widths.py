"""How wide the columns of a row are: evenly shared, or as they were dragged."""

from __future__ import annotations

from collections.abc import Sequence

_FOR_TWO = 0.85
_FOR_ALL = 0.82


def least_beside(least: int, room: int, gap: int, count: int) -> int:
    """Return `least`, or somewhat less where only that lets columns be seen beside each other.

    That is where else one of the `count` columns, or the second of them, would be out of view:
    several columns of a newspaper are narrower than one. All in pixels; `gap` lies between two.
    """
    half = (room - gap) // 2
    if count > 1:
        share = (room - gap * (count - 1)) // count
        if _FOR_ALL * least <= share < least:
            return share
    return half if _FOR_TWO * least <= half < least else least


def whole_share(least: int, room: int, gap: int) -> int:
    """Return how wide columns are of which as many are seen as fit in `room`, each of them whole.

    None is narrower than `least`, even where there is less room; `gap` lies between two. All in
    pixels.
    """
    seen = max((room + gap) // (least + gap), 1)
    return max((room - gap * (seen - 1)) // seen, least)


def fitted(wanted: Sequence[float], least: int, room: int, share: float = 0.0) -> list[int]:
    """Return whole widths for columns that should be as wide as `wanted`.

    They fill the room exactly as long as none must be narrower than `least` for that; what is too
    narrow is widened at the cost of the others. Beyond what fits, each has what it wants, but no
    less than `least` and no more than the room. A wish of 0 stands for an even share; beyond what
    fits, for `share`.
    """
    count = len(wanted)
    if not count:
        return []
    even = room / count
    wishes = [wish or even for wish in wanted]
    if count * least > room:
        return [round(min(max(wish or share or even, least), max(room, least))) for wish in wanted]
    widths = [0.0] * count
    free, left = set(range(count)), float(room)
    while free:
        scale = left / sum(wishes[n] for n in free)
        short = {n for n in free if wishes[n] * scale < least}
        if not short:
            for n in free:
                widths[n] = wishes[n] * scale
            break
        for n in short:
            widths[n] = least
        free -= short
        left -= least * len(short)
    return _whole(widths, room)


def dragged(widths: Sequence[int], index: int, by: int, least: int, room: int) -> list[int]:
    """Return the widths after the edge to the right of column `index` has moved `by` pixels.

    Where the columns fill the room, what one gains its neighbour loses, down to `least`; the last
    one gains from the left. Beyond what fits, only this column changes.
    """
    result = list(widths)
    if len(result) * least > room or len(result) == 1:
        result[index] = min(max(result[index] + by, least), max(room, least))
        return result
    other = index + 1 if index + 1 < len(result) else index - 1
    by = max(min(by, result[other] - least), least - result[index])
    result[index] += by
    result[other] -= by
    return result


def _whole(widths: Sequence[float], room: int) -> list[int]:
    """Round so that the sum is the room: the largest fractions are rounded up, the rest down."""
    whole = [int(width) for width in widths]
    order = sorted(range(len(widths)), key=lambda n: whole[n] - widths[n])
    for n in order[: room - sum(whole)]:
        whole[n] += 1
    return whole
