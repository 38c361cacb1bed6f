"""Measure how well the text of web pages is told from all around it, on a public set of 181 pages.

    python benchmarks/extraction.py FOLDER

FOLDER is a copy of https://github.com/scrapinghub/article-extraction-benchmark, whose own measure
is used: shared runs of four words (MIT licence). Printed are F1, precision and recall of
the text that an import reads as the article's, without its head and furniture; of the same without
captions, which the set mostly leaves out; and of all the text that it keeps.
"""

from __future__ import annotations

import gzip
import json
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.core.article import BlockKind, Draft  # noqa: E402
from reader.ingest import Failure, Sources  # noqa: E402

HEAD = (BlockKind.TITLE, BlockKind.KICKER, BlockKind.BYLINE, BlockKind.DATELINE)
"""What the set does not count as the text of an article."""


LABELS = ("without head and furniture", "and without captions", "all that is kept")


def body(draft: Draft, *left_out: BlockKind) -> str:
    """Return what is read as the article's own words, without blocks of kinds `left_out`."""
    without = (*HEAD, BlockKind.FURNITURE, *left_out)
    blocks = (one for one in draft.blocks if one.kind not in without)
    return "\n".join(draft.text[one.span.start : one.span.end] for one in blocks)


def main(folder: Path) -> None:
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    read: dict[str, tuple[str, str, str]] = {}
    with Sources() as sources:
        for name in truth:
            data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
            found = list(sources.read_bytes(data, f"{name}.html"))[0]  # noqa: RUF015 - read to the end
            read[name] = ("", "", "")
            if not isinstance(found, Failure):
                draft = found.draft
                read[name] = body(draft), body(draft, BlockKind.CAPTION), draft.text
    evaluate = runpy.run_path(str(folder / "evaluate.py"))["evaluate"]
    for number, words in enumerate(LABELS):
        given = {name: {"articleBody": texts[number]} for name, texts in read.items()}
        told = evaluate(truth, given, 0)
        figures = ", ".join(f"{what} {told[what]:.4f}" for what in ("f1", "precision", "recall"))
        print(f"{words}: {figures}; nothing read of {sum(not texts[0] for texts in read.values())}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
