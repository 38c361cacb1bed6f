"""Where on a column the eye reads while it is scrolled."""

from __future__ import annotations


def eye_height(value: int, maximum: int, height: int, eye: float) -> float:
    """Return how far below the upper edge the line lies that is read, in pixels.

    That is at `eye`, except near the beginning and the end of the text, which cannot be scrolled
    there: from the upper edge the eye comes down to its place, at the end it goes on to the lower
    one. `value` and `maximum` are those of the scroll bar. Scrolling on never takes the eye back
    in the text.
    """
    if maximum <= 0:
        return eye
    if maximum < height:
        return height * value / maximum
    if value < eye:
        return float(value)
    left = maximum - value
    return height - left if left < height - eye else eye
