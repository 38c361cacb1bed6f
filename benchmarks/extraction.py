"""Measure how well the text of web pages is told from all around it, on public sets of pages.

    python benchmarks/extraction.py FOLDER

FOLDER is a copy of https://github.com/scrapinghub/article-extraction-benchmark, 181 pages, whose
own measure is used: shared runs of four words (MIT licence). Or it is the folder `tests` in a copy
of https://github.com/adbar/trafilatura, 990 pages, of each of which up to six pieces must be there
and up to six must not, with white space made equal (Apache licence). Printed are F1, precision and
recall of the text that an import reads as the article's, without its head and furniture; of the
same without captions, which the sets mostly leave out; and of all the text that it keeps.
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


def texts_of(sources: Sources, data: bytes, name: str) -> tuple[str, str, str]:
    """Return what is measured of a page, in the order of `LABELS`."""
    found = list(sources.read_bytes(data, name))[0]  # noqa: RUF015 - read to the end
    if isinstance(found, Failure):
        return "", "", ""
    return body(found.draft), body(found.draft, BlockKind.CAPTION), found.draft.text


def by_pieces(folder: Path) -> None:
    """Measure by the pieces of each page that must be there and that must not."""
    wanted = json.loads((folder / "evaldata.json").read_text("utf-8"))
    counts = [[0, 0, 0] for _ in LABELS]
    with Sources() as sources:
        for page in wanted.values():
            there = (folder / part / page["file"] for part in ("cache", "eval"))
            path = next(one for one in there if one.is_file())
            for count, text in zip(
                counts, texts_of(sources, path.read_bytes(), "a.html"), strict=True
            ):
                even = " ".join(text.split())
                right = sum(" ".join(one.split()) in even for one in page["with"])
                wrong = sum(" ".join(one.split()) in even for one in page["without"])
                count[:] = (
                    a + b for a, b in zip(count, (right, wrong, len(page["with"])), strict=True)
                )
    for words, (right, wrong, all_there) in zip(LABELS, counts, strict=True):
        precision, recall = right / (right + wrong), right / all_there
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{words}: f1 {f1:.4f}, precision {precision:.4f}, recall {recall:.4f}")


def main(folder: Path) -> None:
    """Measure, whichever set is in the folder."""
    if (folder / "evaldata.json").is_file():
        by_pieces(folder)
        return
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    with Sources() as sources:
        read = {
            name: texts_of(
                sources,
                gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()),
                f"{name}.html",
            )
            for name in truth
        }
    evaluate = runpy.run_path(str(folder / "evaluate.py"))["evaluate"]
    for number, words in enumerate(LABELS):
        given = {name: {"articleBody": texts[number]} for name, texts in read.items()}
        told = evaluate(truth, given, 0)
        figures = ", ".join(f"{what} {told[what]:.4f}" for what in ("f1", "precision", "recall"))
        print(f"{words}: {figures}; nothing read of {sum(not texts[0] for texts in read.values())}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
