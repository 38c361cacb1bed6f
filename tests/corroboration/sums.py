"""What the tests of sums begin with: annotations linked to claims, and who brings them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from reader.core.article import Article
from reader.core.claim import Annotation, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.verdicts import Related, Ruling
from reader.corroboration import (
    Known,
    Overrides,
    find_attributions,
    find_reuse,
    stance_at,
    suggest,
    together,
)
from reader.corroboration.suggesting import in_words
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.seeds import place, seed_articles

FAST, SPED = "the train was too fast", "the engine had been speeding"


GATE, LOCK = "the gate was locked", "the gate had been locked"


@cache
def known() -> Known:
    articles = seed_articles()
    said = together({one.id: find_attributions(one.text) for one in articles})
    return Known({one.id: one for one in articles}, said, find_reuse(articles))


def linked(name: str) -> list[Annotation]:
    """Return the gold's passages of a claim as annotations linked to it."""
    number, by_article = next((n, arts) for n, (told, arts) in enumerate(CLAIMS) if told == name)
    found = []
    for here, passages in by_article.items():
        text = seed_articles()[here].text
        for words in passages:
            span = place(text, words)
            stance = stance_at(text, known().attributions[str(here)], span)
            found.append(
                Annotation(
                    f"{here}:{span.start}", f"c{number}", str(here), f"r{here}", span,
                    quote_at(text, span), "", stance, NOON, NOON,
                )
            )  # fmt: skip
    return found


def told(name: str) -> tuple[Status, str]:
    found = suggest(linked(name), known())
    return found.status, in_words(found, known().articles)


def ruled(*rulings: tuple[Related, str, str, bool]) -> Known:
    made = (Ruling(*each, "", "Ada", NOON) for each in rulings)
    return replace(known(), overrides=Overrides.of(made))


@dataclass(frozen=True)
class Account:
    """A text, the words in it that are linked, and who brings it."""

    body: str
    words: str
    outlet: str = ""
    stance: Stance = Stance.ASSERTS


def summed(*accounts: Account, rulings: tuple[Ruling, ...] = ()) -> tuple[Status, str]:
    """Return what is suggested for a claim that these accounts are linked to."""
    articles, marked = told_by(*accounts)
    said = together({one.id: find_attributions(one.text) for one in articles})
    by_id = {one.id: one for one in articles}
    known_here = Known(by_id, said, find_reuse(articles), Overrides.of(rulings))
    found = suggest(marked, known_here)
    return found.status, in_words(found, by_id)


def told_by(*accounts: Account) -> tuple[list[Article], list[Annotation]]:
    """Return accounts as articles, with what is linked of each to the claim "c"."""
    articles, marked = [], []
    for number, one in enumerate(accounts, 1):
        made = an_article(one.body)
        info = replace(made.info, id=f"a{number}", number=number, outlet=one.outlet)
        made = replace(made, info=info)
        at = one.body.index(one.words)
        span = Span(at, at + len(one.words))
        articles.append(made)
        quote = quote_at(one.body, span)
        marked.append(
            Annotation(f"n{number}", "c", made.id, "r", span, quote, "", one.stance, NOON, NOON)
        )
    return articles, marked
