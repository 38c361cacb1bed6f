"""How well passages are found in other news: sentences of ECB+ that tell of the same events.

    python -m benchmarks.claims_elsewhere FILE

ECB+ (Cybulska and Vossen 2014) is English news on 43 topics, two happenings of one sort each, with
the events that sentences tell of. `FILE` has a token a line: document, sentence, place, word and
chain, parted by tabs. Only its checked sentences are in it, so articles are made of those of four
documents on one topic, two of each happening. A query is a sentence; right are the sentences of
another article that share the most of its events with it, two at least.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.core.passage import Span
from reader.corroboration import Asked, Corpus, Scorer, find_passages, index_of
from tests.core.samples import article
from tests.corroboration.seeds import table

_ARTICLES, _LEAST, _FEWEST = 4, 4, 12
_DOCUMENT = re.compile(r"(\d+)_\d+(ecb(?:plus)?)")


@dataclass
class _Sentence:
    words: list[str] = field(default_factory=list)
    events: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        text = " ".join(self.words).replace("``", '"').replace(" ''", '"')
        return re.sub(r" ([.,;:!?%)\]]|'s\b|n't\b)", r"\1", text)


@dataclass
class _Made:
    text: str = ""
    places: list[tuple[Span, set[str]]] = field(default_factory=list)


def main(path: Path) -> None:
    """Print how often the first passage found, and one of three, tells of the same events."""
    ranks = []
    for made in _groups(path):
        articles = [article(one.text) for one in made]
        articles = [
            replace(one, info=replace(one.info, id=str(n))) for n, one in enumerate(articles)
        ]
        indexes = [index_of(one) for one in articles]
        scorer = Scorer(Corpus.of(indexes), table())
        for here, one in enumerate(made):
            for span, events in one.places:
                asked = Asked.of(articles[here], indexes[here], span)
                found = {s.article_id: s for s in find_passages([asked], scorer)}
                for there, right in _right(made, here, events):
                    offered = enumerate(found[str(there)].candidates)
                    hits = (n for n, c in offered if any(c.span.overlaps(s) for s in right))
                    ranks.append(next(hits, 99))
    first, three = (sum(rank < most for rank in ranks) / len(ranks) for most in (1, 3))
    print(f"queries {len(ranks)}, first {first:.3f}, in the first three {three:.3f}")


def _right(made: list[_Made], here: int, events: set[str]) -> Iterator[tuple[int, list[Span]]]:
    for there, other in enumerate(made):
        shared = [len(events & own) for _, own in other.places]
        most = max(shared, default=0)
        if there != here and len(shared) >= _LEAST and most >= 2:
            places = zip(other.places, shared, strict=True)
            yield there, [span for (span, _), count in places if count == most]


def _groups(path: Path) -> Iterator[list[_Made]]:
    documents: dict[str, dict[int, _Sentence]] = defaultdict(lambda: defaultdict(_Sentence))
    for line in path.read_text("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) >= 5:
            sentence = documents[parts[0]][int(parts[1])]
            sentence.words.append(parts[3])
            sentence.events |= {parts[4]} if parts[4].startswith("ACT") else set()
    topics: dict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for name in sorted(documents):
        found = _DOCUMENT.fullmatch(name)
        if found:
            topics[int(found[1])][found[2] == "ecbplus"].append(name)
    shuffled = random.Random(7)
    for topic in sorted(topics):
        one, other = topics[topic]
        shuffled.shuffle(one)
        shuffled.shuffle(other)
        while min(len(one), len(other)) >= 2 and len(one) + len(other) >= _FEWEST:
            yield [_made(documents, shuffled, one, other) for _ in range(_ARTICLES)]


def _made(
    documents: dict[str, dict[int, _Sentence]],
    shuffled: random.Random,
    one: list[str],
    other: list[str],
) -> _Made:
    chosen = [names.pop() for names in (one, one, other, other) if names]
    shuffled.shuffle(chosen)
    made = _Made()
    for name in chosen:
        for _, sentence in sorted(documents[name].items()):
            if len(sentence.words) >= _LEAST:
                start = len(made.text)
                made.text += f"{sentence.text}\n"
                made.places.append((Span(start, len(made.text) - 1), sentence.events))
        made.text += "\n"
    return made


if __name__ == "__main__":
    main(Path(sys.argv[1]))
