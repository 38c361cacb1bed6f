"""The command line: everything that needs no screen, without a toolkit."""

from __future__ import annotations

from reader.cli.program import main

__all__ = ["main"]
