"""Makes resources/words from a table of word vectors; needs numpy, which the program does not.

    python script/word_table.py VECTORS.npy WORDS.txt

The vectors are int8, 127 for one, a row for each line of the words, the most frequent first.
"""

from __future__ import annotations

import argparse
import struct
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.corroboration.stems import stem  # noqa: E402
from reader.corroboration.terms import STOP  # noqa: E402

NEIGHBOURS = 32
LEAST_COSINE = 0.4
_ROWS = 2000
_SPARE = 4


def main() -> None:
    """Write the words and their neighbours."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("vectors", type=Path)
    parser.add_argument("words", type=Path)
    arguments = parser.parse_args()
    numpy: Any = import_module("numpy")
    listed = arguments.words.read_text("utf-8").split("\n")
    rows = [n for n, word in enumerate(listed) if _is_kept(word)]
    vectors = numpy.load(arguments.vectors).astype(numpy.float32)[rows]
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True)
    words = [listed[n] for n in rows]
    counts, pairs = neighbours(vectors, [stem(word) for word in words], numpy)
    folder = ROOT / "resources" / "words"
    (folder / "words.txt").write_text("\n".join(words) + "\n", "ascii")
    (folder / "neighbours.bin").write_bytes(bytes(counts) + b"".join(pairs))


def neighbours(vectors: Any, stems: list[str], numpy: Any) -> tuple[list[int], list[bytes]]:
    """Return how many neighbours each word has, and which: one for each stem, none of its own."""
    counts, pairs = [], []
    for first in range(0, len(stems), _ROWS):
        cosines = vectors[first : first + _ROWS] @ vectors.T
        for row, mine in enumerate(cosines):
            near = numpy.argpartition(-mine, NEIGHBOURS * _SPARE)[: NEIGHBOURS * _SPARE]
            near = sorted((n for n in near if mine[n] >= LEAST_COSINE), key=lambda n: -mine[n])
            seen = {stems[first + row]}
            kept: list[bytes] = []
            for n in near:
                if stems[n] not in seen and len(kept) < NEIGHBOURS:
                    seen.add(stems[n])
                    kept.append(struct.pack("<HB", int(n), min(255, round(float(mine[n]) * 255))))
            counts.append(len(kept))
            pairs.append(b"".join(kept))
    return counts, pairs


def _is_kept(word: str) -> bool:
    return word.isascii() and word.isalpha() and len(word) > 2 and word not in STOP


if __name__ == "__main__":
    main()
