"""Turns files into articles: bytes to text, text to blocks, and what an article says of itself."""

from __future__ import annotations

from reader.ingest.blocks import blocks_of
from reader.ingest.errors import ImportProblem
from reader.ingest.files import LARGEST
from reader.ingest.read import Failure, Reading, read_bytes, read_file, read_files

__all__ = [
    "LARGEST",
    "Failure",
    "ImportProblem",
    "Reading",
    "blocks_of",
    "read_bytes",
    "read_file",
    "read_files",
]
