"""How well claims are followed across accounts, and what that costs.

    python -m benchmarks.claims
    python -m benchmarks.claims --library 500
    python -m benchmarks.claims --polnear FOLDER
    python -m benchmarks.claims --shared FOLDER

On the five seeds: the passages found, shared words, differences, speakers; then milliseconds of
processor time. With a number, what following claims costs in a library of so many articles made of
the words of the seeds: until all are indexed, from the question to the answer, and how long the
window's thread is held up meanwhile. With a folder of PolNeAR (Newell, Margolin and Ruths 2018:
`text/*.txt` beside `attributions/*.ann`), who is found to say the quotations of its articles.
"""

from __future__ import annotations

import argparse
import re
import statistics
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reader.core.article import Article
from reader.corroboration import (
    ArticleIndex,
    Asked,
    Attribution,
    Corpus,
    Scorer,
    find_attributions,
    find_passages,
    find_reuse,
    index_of,
)
from reader.corroboration.quotations import Quotation, paragraphs, quotations
from tests.core.samples import article
from tests.corroboration.gold_attribution import SAID
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.gold_reuse import PAIRS
from tests.corroboration.gold_wire import KEPT_BACK, SEEN
from tests.corroboration.judging import look_alikes_first, recall, silence
from tests.corroboration.seeds import place, seed_articles, table

_LEAST_WORDS = 3
_COVERED = 0.7
_HALF = 0.5


def main() -> None:
    """Print the figures asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--polnear", type=Path, help="a folder with text/ and attributions/")
    parser.add_argument("--shared", type=Path, help="a folder with text/, to list shared words of")
    parser.add_argument("--library", type=int, help="the number of articles in a library")
    given = parser.parse_args()
    if given.polnear is not None:
        polnear(given.polnear)
        return
    if given.shared is not None:
        shared_of(given.shared)
        return
    if given.library is not None:
        in_a_library(given.library)
        return
    finding()
    costs()


def finding() -> None:
    """Print what is found in the seeds."""
    print(f"{'passages of claims':34}{'queries':>8}{'first':>8}{'three':>8}{'MRR':>8}")
    for name, half in (("odd places", 0), ("even places", 1), ("all", None)):
        found = recall(half)
        shares = f"{found.first:8.3f}{found.three:8.3f}{found.reciprocal:8.3f}"
        print(f"  {name:32}{found.queries:8}{shares}")
    told = silence()
    print(f"no passage, rightly said           {told.right} of {told.asked}")
    print(f"  said of articles that have one   {told.wrong} of {told.told}")
    print(f"  precision, recall                {told.precision:.3f}, {told.recall:.3f}")
    first, of = look_alikes_first()
    print(f"another event offered first        {first} of {of}")
    shared = find_reuse(seed_articles())
    print(f"shared stretches                   {sum(one.stock is None for one in shared)}")
    print(f"  set apart as formulas            {sum(one.stock is not None for one in shared)}")
    right, wrong, of = _reuse()
    print(f"shared words of short reports      {right} of {of}, {wrong} false alarms")
    print(f"speakers in forms of wire reports  {_wired(SEEN)}, kept back {_wired(KEPT_BACK)}")
    right = answered = 0
    for text, words, who in SAID:
        at = text.index(words)
        said = (one for one in find_attributions(text) if one.speaker)
        over = [one for one in said if one.start <= at + 1 and one.end >= at]
        speaker = min(over, key=lambda one: one.end - one.start).speaker if over else ""
        right += who.casefold() in speaker.casefold() if who else not speaker
        answered += bool(speaker) or not who
    print(f"speakers of short reports          {right} of {len(SAID)}, {answered} answered\n")


def _reuse() -> tuple[int, int, int]:
    """Return how many pairs of one origin are found, how many others, of how many of one."""
    right = wrong = 0
    for here, there, counts in PAIRS:
        found = find_reuse([_named("1", here), _named("2", there)])
        shared = any(one.stock is None for one in found)
        right += shared and counts
        wrong += shared and not counts
    return right, wrong, sum(counts for _, _, counts in PAIRS)


def _named(name: str, text: str) -> Article:
    made = article(text)
    return replace(made, info=replace(made.info, id=name))


def _wired(cases: Sequence[tuple[str, str, str, str]]) -> str:
    """Return in how many forms the speaker, and by way of whom, is right."""
    right = 0
    for text, words, who, via in cases:
        at = text.index(words)
        said = (one for one in find_attributions(text) if one.speaker)
        over = [one for one in said if one.start <= at + 1 and one.end >= at + len(words) - 1]
        one = min(over, key=lambda each: each.end - each.start, default=None)
        told = (one.speaker, one.via) if one else ("", "")
        plain = tuple(name.casefold().removeprefix("the ") for name in told)
        right += plain == (who.casefold().removeprefix("the "), via.casefold())
    return f"{right} of {len(cases)}"


def costs() -> None:
    """Print what it costs, for five articles and for five hundred."""
    articles = seed_articles()
    indexes = [index_of(one) for one in articles]
    many = [replace(indexes[n % 5], article_id=f"x{n}") for n in range(500)]
    print(f"{'milliseconds':34}{'median':>8}{'most':>8}")
    _print("indexing an article", [partial(index_of, a) for a in articles])
    kept = [one.to_bytes() for one in indexes]
    _print("reading a kept index", [partial(ArticleIndex.from_bytes, d) for d in kept])
    _print("who says what in an article", [partial(find_attributions, a.text) for a in articles])
    _print("shared words of five articles", [lambda: find_reuse(articles)])
    for name, chosen in (("five", indexes), ("five hundred", many)):
        _print(f"bringing {name} together", [partial(Corpus.of, chosen)])
        corpus = Corpus.of(chosen)
        queries = [
            Asked.of(articles[n], indexes[n], place(articles[n].text, passages[0]))
            for _, by_article in CLAIMS
            for n, passages in by_article.items()
        ]
        acts: list[Callable[[], object]] = [
            partial(find_passages, [q], Scorer(corpus, table())) for q in queries
        ]
        _print(f"a claim over {name}", acts)
    print(f"bytes of a kept index, median      {statistics.median(map(len, kept)):.0f}")


def in_a_library(count: int) -> None:
    """Print what the window waits for in a library of `count` articles."""
    from benchmarks.following_claims import measure

    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder) / "library.sqlite", count)


def shared_of(folder: Path) -> None:
    """Print what each two texts of a folder share, to be judged by hand."""
    texts = {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("text/*.txt"))}
    for one in find_reuse([_named(name, text) for name, text in texts.items()]):
        print(f"{one.content:5.1f}  {one.stock or ''}")
        for side in (one.here, one.there):
            words = texts[side.article_id][side.span.start : side.span.end]
            print(f"       {side.article_id}: {' '.join(words.split())}")


@dataclass(frozen=True, slots=True)
class _Gold:
    """A stretch that somebody says, with the places and words that name them."""

    start: int
    end: int
    sources: tuple[tuple[int, int, str], ...]


def polnear(folder: Path) -> None:
    """Print how many quotations, and what is reported without marks, got the right speaker."""
    asked = answered = right = 0
    reported: Counter[str] = Counter()
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_text("utf-8")
        notes = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        golds = list(_golds(notes[0])) if notes else []
        found = find_attributions(text)
        reported.update(_reported(text, golds, found))
        said = {(one.start, one.end): one for one in found}
        for quote, gold in _quoted(text, golds):
            one = said.get((quote.start, quote.end))
            verdict = _right(one, gold)
            if verdict is None:
                continue
            asked += 1
            answered += one is not None and bool(one.speaker or one.speaker_span)
            right += verdict
    print(f"quotations {asked}, right {right / asked:.3f}, answered {answered / asked:.3f},")
    print(f"right where answered {right / answered:.3f}")
    asked = reported.total()
    shares = ", ".join(f"{one} {reported[one] / asked:.3f}" for one in ("right", "wrong"))
    print(f"reported without marks {asked}, {shares}")


def _reported(text: str, golds: list[_Gold], found: Sequence[Attribution]) -> Iterator[str]:
    """Yield whether the speakers of what is reported without marks are right, wrong or unknown."""
    for gold in golds:
        edges = text[max(0, gold.start - 2) : gold.end + 2]
        if len(text[gold.start : gold.end].split()) <= _LEAST_WORDS or set(edges) & {'"', "“"}:
            continue
        over = [
            one
            for one in found
            if (one.speaker or one.speaker_span)
            and min(one.end, gold.end) - max(one.start, gold.start)
            > _HALF * min(gold.end - gold.start, one.end - one.start)
        ]
        verdicts = {_right(one, gold) for one in over}
        known = "wrong" if verdicts == {False} else "unknown"
        yield "right" if True in verdicts else known


def _golds(path: Path) -> Iterator[_Gold]:
    spans: dict[str, tuple[list[tuple[int, int]], str]] = {}
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    for parts in lines:
        if parts[0].startswith("T"):
            _, ranges = parts[1].split(" ", 1)
            pairs = [tuple(map(int, each.split())) for each in ranges.split(";")]
            spans[parts[0]] = ([(a, b) for a, b in pairs], parts[2] if len(parts) > 2 else "")
    for parts in lines:
        if parts[0].startswith("E"):
            yield from _event(parts[1], spans)


def _event(line: str, spans: dict[str, tuple[list[tuple[int, int]], str]]) -> Iterator[_Gold]:
    roles: dict[str, list[str]] = defaultdict(list)
    for part in line.split():
        role, name = part.split(":")
        roles[role.rstrip("0123456789")].append(name)
    sources = roles["Source"]
    if any(spans[name][1].strip() in {"said", "says"} for name in sources):
        # In some annotations cue and source have changed places.
        sources = [*sources, *roles["Cue"]]
    named = tuple((a, b, spans[name][1]) for name in sources for a, b in spans[name][0])
    if named:
        for name in roles["Content"]:
            for start, end in spans[name][0]:
                yield _Gold(start, end, named)


def _quoted(text: str, golds: list[_Gold]) -> Iterator[tuple[Quotation, _Gold]]:
    for start, end in paragraphs(text):
        for quote in quotations(text, start, end):
            if len(text[quote.inner[0] : quote.inner[1]].split()) < _LEAST_WORDS:
                continue
            size = _COVERED * (quote.end - quote.start)
            over = [g for g in golds if min(g.end, quote.end) - max(g.start, quote.start) > size]
            if over:
                yield quote, min(over, key=lambda one: one.end - one.start)


def _right(one: Attribution | None, gold: _Gold) -> bool | None:
    """Tell whether a speaker is the gold's: the same place, or the same last name.

    None where the gold has a pronoun and ours is not named beside it: nobody can tell.
    """
    if one is None or not (one.speaker or one.speaker_span):
        return False
    last = re.findall(r"[A-Za-z]{3,}", one.speaker.casefold())[-1:]
    for start, end, words in gold.sources:
        span = one.speaker_span
        if span is not None and min(end, span.end) > max(start, span.start):
            return True
        if last and last[0] in re.findall(r"[a-z]{3,}", words.casefold()):
            return True
    pronoun = any(words.casefold().strip() in {"he", "she"} for _, _, words in gold.sources)
    return None if pronoun and one.speaker_span is None else False


def _print(name: str, acts: list[Callable[[], object]]) -> None:
    found = []
    for act in acts:
        begin = time.process_time()
        act()
        found.append(1000 * (time.process_time() - begin))
    print(f"{name:34}{statistics.median(found):8.2f}{max(found):8.2f}")


if __name__ == "__main__":
    main()
