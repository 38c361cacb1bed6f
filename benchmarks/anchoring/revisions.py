"""Take real revisions of texts out of a git repository, for benchmarks.anchoring --pairs.

    python -m benchmarks.anchoring.revisions REPOSITORY FOLDER[,FOLDER…] OUT.jsonl [--pairs 250]

Each pair is a Markdown file before and after one commit, without its markup. Where a sentence went
is read from a comparison of all words of both texts, independent of `reader.anchoring`: *unchanged*
when all its words are there in a row, *edited* when at least half of them are, *deleted* when less
than a quarter is and no new sentence is like it. What lies between is left out, and so is what is
no prose (tables, templates, code) and what the new text has more often than the old one, where
nobody could say which copy is meant. Case and punctuation make no difference.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

UNPARTED = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff"
WORD = re.compile(f"[{UNPARTED}]|[^\\W{UNPARTED}]+")
NO_PROSE = re.compile(r"[{}|<>=\\]|\n\s*\S{1,2}\s|-{4}|[;(]\n")
PARAGRAPH = re.compile(r"(?:[^\n]|\n(?!\s*\n))+")
SENTENCE = re.compile(r"\S.*?(?:[.!?][\"”)*]*(?=\s|\Z)|\Z)", re.DOTALL)
MARKUP = (
    (re.compile(r"\A(---|\+\+\+)\n.*?\n\1\n", re.DOTALL), ""),
    (re.compile(r"```.*?```", re.DOTALL), ""),
    (re.compile(r"<[^>]+>"), ""),
    (re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])"), r"\1"),
    (re.compile(r"^\[[^\]]+\]:.*$", re.MULTILINE), ""),
    (re.compile(r"\n{3,}"), "\n\n"),
)
EDITED_EACH, UNCHANGED_EACH = 40, 6
"""How many sentences of a pair are kept, so that no pair outweighs the others."""

Row = tuple[str, int, int, int, int]


@dataclass(frozen=True)
class Words:
    """The words of a text, and where each is."""

    words: list[str]
    places: list[tuple[int, int]]

    @classmethod
    def of(cls, text: str) -> Words:
        found = list(WORD.finditer(text))
        return cls([m[0].lower() for m in found], [m.span() for m in found])

    def inside(self, start: int, end: int) -> list[int]:
        return [n for n, (at, _) in enumerate(self.places) if start <= at < end]


def git(repository: Path, *arguments: str) -> str:
    command = ["git", "-C", str(repository), *arguments]
    ended = subprocess.run(command, capture_output=True, check=False)
    return ended.stdout.decode("utf-8", "replace")


def changed_files(repository: Path, folders: list[str]) -> list[tuple[str, str]]:
    """Return commits with a Markdown file that they changed, in an order of no meaning."""
    options = ("--diff-filter=M", "--no-renames", "--format=@%H", "--name-only", "-n", "20000")
    found = []
    commit = ""
    for line in git(repository, "log", *options, "--", *folders).splitlines():
        if line.startswith("@"):
            commit = line[1:]
        elif line.endswith(".md"):
            found.append((commit, line))
    random.Random(5).shuffle(found)
    return found


def prose(text: str) -> str:
    for pattern, replacement in MARKUP:
        text = pattern.sub(replacement, text)
    return text.strip()


def sentences(text: str) -> Iterator[tuple[int, int]]:
    for paragraph in PARAGRAPH.finditer(text):
        for match in SENTENCE.finditer(paragraph[0]):
            if len(match[0]) >= 20 and not NO_PROSE.search(match[0]):
                yield paragraph.start() + match.start(), paragraph.start() + match.end()


def rows_of(old: str, new: str) -> list[Row]:
    before, after = Words.of(old), Words.of(new)
    matcher = SequenceMatcher(None, before.words, after.words, autojunk=False)
    went = {a + n: b + n for a, b, size in matcher.get_matching_blocks() for n in range(size)}
    spans = list(sentences(old))
    known = {tuple(before.words[n] for n in before.inside(*span)) for span in spans}
    others = [[after.words[n] for n in after.inside(*span)] for span in sentences(new)]
    fresh = [words for words in others if tuple(words) not in known]
    found = []
    for start, end in spans:
        inside = before.inside(start, end)
        if len(inside) >= 4:
            row = _row(old, new, (start, end), (before, after), inside, went, fresh)
            found += [row] if row else []
    return found


def _row(
    old: str,
    new: str,
    span: tuple[int, int],
    sides: tuple[Words, Words],
    inside: list[int],
    went: dict[int, int],
    fresh: list[list[str]],
) -> Row | None:
    before, after = sides
    there = [went[n] for n in inside if n in went]
    text = old[slice(*span)]
    if there:
        place = _edges(new, after.places[there[0]][0], after.places[there[-1]][1])
        if new.count(text) > old.count(text):
            return None
        if len(there) == len(inside) == there[-1] - there[0] + 1:
            return ("unchanged", *span, *place)
    if text in new:
        at = new.index(text)
        alone = new.count(text) == old.count(text) == 1
        return ("unchanged", *span, at, at + len(text)) if alone else None
    share = len(there) / len(inside)
    if share >= 0.5 and there[-1] - there[0] < 2 * len(inside):
        return ("edited", *span, *place)
    words = [before.words[n] for n in inside]
    likest = max(
        (SequenceMatcher(None, words, w, autojunk=False).ratio() for w in fresh), default=0
    )
    return ("deleted", *span, 0, 0) if share < 0.25 and likest < 0.4 else None


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch with the rest of its sentence where little more than a sign is left."""
    found = re.compile(r"[^\w\s]{1,3}").match(text, end)
    return start, found.end() if found else end


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("repository", type=Path)
    parser.add_argument("folders", help="where in the repository to look, with commas between")
    parser.add_argument("out", type=Path)
    parser.add_argument("--pairs", type=int, default=250)
    given = parser.parse_args()
    made = 0
    with given.out.open("w", encoding="utf-8") as file:
        for commit, path in changed_files(given.repository, given.folders.split(",")):
            texts = [git(given.repository, "show", f"{c}:{path}") for c in (f"{commit}^", commit)]
            old, new = map(prose, texts)
            if made == given.pairs:
                break
            if not 1000 < len(old) < 60_000 or len(new) < 300:
                continue
            rows = rows_of(old, new)
            changed = [row for row in rows if row[0] != "unchanged"][:EDITED_EACH]
            same = [row for row in rows if row[0] == "unchanged"]
            random.Random(made).shuffle(same)
            if changed:
                pair = {"old": old, "new": new, "rows": changed + same[:UNCHANGED_EACH]}
                file.write(json.dumps(pair) + "\n")
                made += 1
    print(made, "pairs")


if __name__ == "__main__":
    main()
