"""Turns files into articles: bytes to text, text to blocks, and what an article says of itself.

`Sources` and `read_sources` read anything, one by one; `dated` gives what they found its dates and
times; `duplicates` tells what a library has already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.late import late

if TYPE_CHECKING:
    from reader.ingest.blocks import blocks_of
    from reader.ingest.dating import dated
    from reader.ingest.errors import ImportProblem
    from reader.ingest.files import LARGEST
    from reader.ingest.formats.kinds import SUFFIXES, Format
    from reader.ingest.found import Failure, Finding, Found, mended_found
    from reader.ingest.mojibake import Repair
    from reader.ingest.read import Reading, read_bytes, read_file, read_files
    from reader.ingest.sources import Sources, read_sources

__getattr__ = late(
    __name__,
    {
        "blocks": "blocks_of",
        "dating": "dated",
        "errors": "ImportProblem",
        "files": "LARGEST",
        "formats.kinds": "SUFFIXES Format",
        "found": "Failure Finding Found mended_found",
        "mojibake": "Repair",
        "read": "Reading read_bytes read_file read_files",
        "sources": "Sources read_sources",
    },
)

__all__ = [
    "LARGEST",
    "SUFFIXES",
    "Failure",
    "Finding",
    "Format",
    "Found",
    "ImportProblem",
    "Reading",
    "Repair",
    "Sources",
    "blocks_of",
    "dated",
    "mended_found",
    "read_bytes",
    "read_file",
    "read_files",
    "read_sources",
]
