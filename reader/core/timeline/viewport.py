"""The window on a scale: which part of it is seen, and how large."""

from __future__ import annotations

from dataclasses import replace

from reader.core.frozen import frozen
from reader.core.timeline.scale import Scale

CLOSEST = 160.0
"""Pixels that a day takes at the highest zoom."""


@frozen
class Viewport:
    """`width` pixels on `scale`, beginning at unit `left`, with `zoom` pixels a unit."""

    scale: Scale
    width: float
    left: float = 0.0
    zoom: float = 1.0

    @classmethod
    def fitted(cls, scale: Scale, width: float) -> Viewport:
        """Return the window that shows the whole scale."""
        width = max(width, 1.0)
        return cls(scale, width, 0.0, width / scale.length)

    @property
    def is_fitted(self) -> bool:
        """Whether the whole scale is in view."""
        return self.zoom <= self._smallest * (1 + 1e-9)

    @property
    def _smallest(self) -> float:
        return self.width / self.scale.length

    def x(self, day: float) -> float:
        """Return the pixel at which a day (an ordinal with fraction) lies, from the left edge."""
        return (self.scale.to_unit(day) - self.left) * self.zoom

    def day(self, x: float) -> float:
        """Return the day at a pixel."""
        return self.scale.to_day(self.left + x / self.zoom)

    def carried(self, x: float, view: Viewport) -> float:
        """Return the pixel at which another window shows what this one shows at pixel `x`."""
        if view.scale is self.scale:
            return (self.left + x / self.zoom - view.left) * view.zoom
        return view.x(self.day(x))

    def zoomed(self, factor: float, about: float) -> Viewport:
        """Return the window `factor` times closer, with what is at pixel `about` staying there."""
        largest = max(CLOSEST / self.scale.rate, self._smallest)
        zoom = min(max(self.zoom * factor, self._smallest), largest)
        unit = self.left + about / self.zoom
        return _held(self, unit - about / zoom, zoom)

    def going_on(self, before: Viewport) -> Viewport:
        """Return the window that one more step as that from `before`, closer or back, leads to."""
        closer = self.zoom - before.zoom
        if not closer or self.scale is not before.scale:
            return self
        stays = (self.left * self.zoom - before.left * before.zoom) / closer
        return self.zoomed(self.zoom / before.zoom, (stays - self.left) * self.zoom)

    def panned(self, pixels: float) -> Viewport:
        """Return the window moved `pixels` to the right, as far as the scale goes."""
        return _held(self, self.left + pixels / self.zoom, self.zoom)

    def spare(self) -> tuple[float, float]:
        """Return how many pixels the scale goes on to the left and to the right."""
        left = self.left * self.zoom
        return left, max(self.scale.length * self.zoom - left - self.width, 0.0)

    def reaching(self, pixels: float) -> Viewport:
        """Return a window as large that shows so much more on either side, if the scale does."""
        before, after = (min(spare, pixels) for spare in self.spare())
        return replace(self, left=self.left - before / self.zoom, width=self.width + before + after)

    def resized(self, width: float) -> Viewport:
        """Return the window at another width: all stays in view, or else the left edge stays."""
        width = max(width, 1.0)
        if self.is_fitted:
            return Viewport.fitted(self.scale, width)
        smallest = width / self.scale.length
        return _held(replace(self, width=width), self.left, max(self.zoom, smallest))

    def onto(self, scale: Scale) -> Viewport:
        """Return the window on another scale with the same days: all of it if all was seen."""
        if self.is_fitted:
            return Viewport.fitted(scale, self.width)
        left, right = (scale.to_unit(self.day(x)) for x in (0.0, self.width))
        smallest = self.width / scale.length
        zoom = max(self.width / max(right - left, 1e-6), smallest)
        return _held(
            Viewport(scale, self.width), left, min(zoom, max(CLOSEST / scale.rate, smallest))
        )

    def turned_onto(self, scale: Scale) -> Viewport:
        """Return the window `onto` another scale, with the day at the middle still there."""
        view, middle = self.onto(scale), self.width / 2
        return view if view.is_fitted else view.panned(view.x(self.day(middle)) - middle)

    def showing(self, begin: float, end: float, margin: float = 40.0) -> Viewport:
        """Return the window moved, if need be, so that the days `begin` to `end` can be seen."""
        left, right = self.x(begin), self.x(end)
        if right - left > self.width - 2 * margin:
            return self if left < self.width and right > 0 else self.panned(left - margin)
        if left < 0:
            return self.panned(left - margin)
        if right > self.width:
            return self.panned(right - self.width + margin)
        return self


def _held(view: Viewport, left: float, zoom: float) -> Viewport:
    furthest = max(view.scale.length - view.width / zoom, 0.0)
    return replace(view, left=min(max(left, 0.0), furthest), zoom=zoom)
