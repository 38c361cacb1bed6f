"""Importing files: what is read goes into the library a hundred articles at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.import_report import Report
from reader.cli.intake import Intake

if TYPE_CHECKING:
    from reader.ingest import Finding

_BATCH = 100
_LARGE_BATCH = 50_000_000


def import_paths(paths: Sequence[Path], library_path: Path, again: str = "keep") -> Report:
    """Import the files and folders at `paths`; a library is made only for something to put in it.

    `again` is what to do with articles that are there in another version: "keep" both, "skip" the
    one that comes, or "revise" the one that is there. Raises a ReaderError when the library cannot
    be opened or written to, before any file is read.
    """
    from reader.ingest import Sources

    with Intake(library_path, again) as intake, Sources() as sources:
        intake.open_existing()
        for findings in _batches(sources.read(paths)):
            intake.take(findings)
        return intake.report()


def _batches(findings: Iterator[Finding]) -> Iterator[list[Finding]]:
    """Yield findings by the hundred, fewer where they are large; those are dated together."""
    batch: list[Finding] = []
    size = 0
    for finding in findings:
        batch.append(finding)
        size += 0 if not hasattr(finding, "draft") else len(finding.draft.source.data)
        if len(batch) >= _BATCH or size >= _LARGE_BATCH:
            yield batch
            batch, size = [], 0
    yield batch
