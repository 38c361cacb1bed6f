"""The timeline as values: lanes and events, a scale for time, and what to draw where.

Nothing here knows a toolkit. Time runs through three steps: a `Scale` maps days to units (folding
empty time away), a `Viewport` maps units to pixels (zoom and pan), and a `Picture` says which
glyphs, breaks and labels fall into the window, at a cost that grows with what is visible.
"""
