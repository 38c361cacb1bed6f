"""Parallax Reader: read several accounts of the same events against each other."""

__version__ = "0.1.0"
