"""A library in which the claims of the gold set are linked, as a person would have left it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.core.annotating import highlight
from reader.core.changes import AddLinked, Change, ChangeMany, SetStatement
from reader.core.claim import Status
from reader.core.tagging import Tagging
from reader.corroboration import find_attributions, stance_at
from reader.session.session import Session
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.seeds import place

STATUSES = (Status.SINGLE_SOURCE, Status.CONFIRMED, Status.NONE, Status.DISPUTED)


def link_gold(library: Path, most: int = 12) -> None:
    """Link the first claims of the gold set, with stances, statements and statuses."""
    session = Session()
    session.open(library)
    articles = [session.article(info.id) for info in session.articles()]
    said = [find_attributions(article.text) for article in articles]
    changes: list[Change] = []
    for number, (name, by_article) in enumerate(CLAIMS[:most]):
        act = Tagging(status=STATUSES[number % len(STATUSES)])
        claim_id = ""
        for here, passages in by_article.items():
            for words in passages:
                span = place(articles[here].text, words)
                added = highlight(articles[here], span, act, session.now())
                stance = stance_at(articles[here].text, said[here], span)
                one = replace(added.annotation, stance=stance)
                if not claim_id:
                    claim_id = one.claim_id
                    changes += [replace(added, annotation=one), SetStatement(claim_id, name)]
                else:
                    changes.append(AddLinked(replace(one, claim_id=claim_id)))
    assert session.perform(ChangeMany(tuple(changes)))
    session.close()
