"""Measure how well the main text of web pages is told from the rest, on a public set.

    python benchmarks/ingest.py f1 FOLDER

FOLDER is a copy of https://github.com/scrapinghub/article-extraction-benchmark (MIT licence): 181
pages, their texts as people marked them, and the set's own measure of runs of four words, which is
the one used here. Furniture is never main text; title, author, date line and kicker are told apart
from it, and captions, which the set leaves out of its articles, are counted once with and once not.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
from pathlib import Path
from types import ModuleType

from reader.core.article import BlockKind
from reader.ingest import Failure, Sources

HEAD = frozenset(
    {BlockKind.FURNITURE, BlockKind.TITLE, BlockKind.KICKER, BlockKind.BYLINE, BlockKind.DATELINE}
)
COUNTED = {
    "paragraphs, headings, lists, quotes": HEAD | {BlockKind.CAPTION},
    "the same with captions": HEAD,
    "all but furniture": frozenset({BlockKind.FURNITURE}),
}
"""What is counted as main text, with the kinds of blocks that are not."""


def own_measure(folder: Path) -> ModuleType:
    """Return the measure that comes with the set."""
    spec = importlib.util.spec_from_file_location("evaluate", folder / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def main_text(folder: Path) -> None:
    """Print F1, precision and recall for each way of counting."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    found: dict[str, dict[str, dict[str, str]]] = {label: {} for label in COUNTED}
    failed = 0
    with Sources() as sources:
        for key in truth:
            data = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())
            finding = next(sources.read_bytes(data, f"{key}.html"))
            for label, left_out in COUNTED.items():
                words = ""
                if not isinstance(finding, Failure):
                    draft = finding.draft
                    kept = (b.span for b in draft.blocks if b.kind not in left_out)
                    words = "\n".join(draft.text[span.start : span.end] for span in kept)
                found[label][key] = {"articleBody": words}
            failed += isinstance(finding, Failure)
    measure = own_measure(folder)
    for label, texts in found.items():
        told = measure.evaluate(truth, texts, 1)
        parts = (f"{name} {told[name]:.4f}" for name in ("f1", "precision", "recall"))
        print(f"{label:38}{'  '.join(parts)}")
    print(f"{len(truth)} pages, {failed} of them not read")
