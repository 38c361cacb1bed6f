"""Putting together what can be saved of a library, so that every part refers to one that is there.

The journal holds every annotation and claim a second time; quotes stand in for a text that is lost.
"""

from __future__ import annotations

import hashlib
from typing import Any, cast

from reader.core.changes import LOST
from reader.core.i18n import counted, tr
from reader.storage.fields import NEVER
from reader.storage.finds import Finds
from reader.storage.referring import mend_references, place_orphans
from reader.storage.rows import Row
from reader.storage.second_copies import choose, rebuild

_MOST_STEPS = 100_000
"""Places of lost steps beyond which the number itself is doubtful."""


def mend(finds: Finds) -> None:
    """Make the rows found fit together, in place, and readable every one of them."""
    choose(finds)
    rebuild(finds)
    finds.fit_all()
    mend_references(finds)
    _check_texts(finds)
    _mend_revisions(finds)
    _mend_articles(finds)
    _mend_sources(finds)
    _mend_blocks(finds)
    _mend_claims(finds)
    place_orphans(finds)
    _mark_lost_steps(finds)
    present = {row["seq"] for row in finds.rows["journal"]}
    finds.rows["journal"] = [
        row for row in finds.rows["journal"] if row["target"] is None or row["target"] in present
    ]


def _mark_lost_steps(finds: Finds) -> None:
    """Put an empty step in the place of every one that is lost, and say how many there are.

    So the new library does not seem to lack them when it is itself checked one day.
    """
    lost = finds.lost_steps(finds.evidence["journal"])
    if not lost:
        return
    told = counted(
        len(lost),
        "A step of the history is lost, and cannot be undone; what it removed is not in the trash.",
        "{n} steps of the history are lost, and cannot be undone; what they removed is not in the "
        "trash.",
    )
    finds.lost.append(told)
    if len(lost) > _MOST_STEPS:
        return
    for key in lost:
        row: Row = {"seq": cast("int", key[0]), "at": NEVER, "who": "", "act": "do", "target": None}
        finds.stand_in("journal", row | {"label": LOST, "edits": "[]", "state": "dropped"})


def _check_texts(finds: Finds) -> None:
    titles = {str(row["revision_id"]): str(row["title"]) for row in finds.rows["article"]}
    for row in finds.rows["revision"]:
        sha256 = hashlib.sha256(str(row["text"]).encode()).hexdigest()
        if sha256 != row["text_sha256"]:
            title = titles.get(str(row["id"]), str(row["id"]))
            sentence = tr("The text of “{title}” is there, but not as it was imported.")
            finds.altered.append(sentence.format(title=title))
            row["text_sha256"] = sha256


def _mend_revisions(finds: Finds) -> None:
    """Make a text out of quotes for every revision that is referred to and lost."""
    known = finds.by_id("revision")
    wanted = {str(row["revision_id"]): str(row["id"]) for row in finds.rows["article"]}
    wanted |= {str(r["revision_id"]): str(r["article_id"]) for r in finds.rows["annotation"]}
    for revision_id, article_id in wanted.items():
        if revision_id in known:
            continue
        quotes = [r for r in finds.rows["annotation"] if r["revision_id"] == revision_id]
        text = _text_of(quotes)
        ordinals = [
            int(r["ordinal"] or 0) for r in finds.rows["revision"] if r["article_id"] == article_id
        ]
        row: Row = {
            "id": revision_id,
            "article_id": article_id,
            "ordinal": max(ordinals, default=0) + 1,
            "source_sha256": "",
            "text": text,
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
            "words": len(text.split()),
            "resolved_against": None,
            "created": NEVER,
        }
        finds.stand_in("revision", row)
        title = finds.name_of("article", article_id)
        sentence = tr("The text of “{title}” is lost, but for what is quoted in annotations.")
        finds.lost.append(sentence.format(title=title))


def _text_of(quotes: list[Row]) -> str:
    """Return a text with every quote where it was, and spaces for what is not known."""
    text: list[str] = []
    for row in quotes:
        prefix, exact, suffix = (str(row[name]) for name in ("prefix", "exact", "suffix"))
        start = int(row["start"] or 0) - len(prefix)
        words = prefix + exact + suffix
        text += " " * (start + len(words) - len(text))
        text[max(0, start) : start + len(words)] = words
    return "".join(text)


def _mend_articles(finds: Finds) -> None:
    """Make an article for every text that has lost its own."""
    known = finds.by_id("article")
    latest: dict[str, Row] = {}
    for row in sorted(finds.rows["revision"], key=lambda row: int(row["ordinal"] or 0)):
        latest[str(row["article_id"])] = row
    number = max((int(row["number"] or 0) for row in finds.rows["article"]), default=0)
    for article_id, revision in latest.items():
        if article_id in known:
            continue
        number += 1
        title = str(revision["text"]).strip().split("\n", 1)[0][:200]
        names = ("outlet", "byline", "language", "address", "subtitle", "agencies", "dateline")
        stated = ("", "_earliest", "_latest", "_evidence", "_kind")
        article: Row = {
            "id": article_id,
            "number": number,
            "title": title or tr("Lost article"),
            **dict.fromkeys(names, ""),
            **dict.fromkeys((f"published{name}" for name in stated), None),
            "revision_id": revision["id"],
            "imported_at": revision["created"],
            "trashed": 0,
        }
        finds.stand_in("article", article)
        sentence = tr("What was said of the article “{title}” is lost; its text is there.")
        finds.lost.append(sentence.format(title=title))


def _mend_sources(finds: Finds) -> None:
    """Keep the text in the place of every document that is lost."""
    whole: dict[str, dict[str, Any]] = {}
    for row in finds.rows["source"]:
        kept: object = row["data"]
        if isinstance(kept, bytes) and hashlib.sha256(kept).hexdigest() == row["sha256"]:
            whole[str(row["sha256"])] = row
    for revision in finds.rows["revision"]:
        if str(revision["source_sha256"]) in whole:
            continue
        data = str(revision["text"]).encode()
        sha256 = hashlib.sha256(data).hexdigest()
        revision["source_sha256"] = sha256
        if sha256 not in whole:
            stand_in = {"sha256": sha256, "name": "", "media_type": "text/plain", "data": data}
            whole[sha256] = stand_in
            finds.stood_in.setdefault("source", set()).add((sha256,))
            title = finds.name_of("article", str(revision["article_id"]))
            sentence = tr("The document that “{title}” was read from is lost.")
            finds.lost.append(sentence.format(title=title))
    finds.rows["source"] = list(whole.values())


def _mend_blocks(finds: Finds) -> None:
    """Make paragraphs of the lines of a text that no block covers, where blocks were lost."""
    if not (finds.broken("block") or finds.stood_in.get("revision")):
        return
    for revision in finds.rows["revision"]:
        own = [row for row in finds.rows["block"] if row["revision_id"] == revision["id"]]
        text = str(revision["text"])
        covered = {n for row in own for n in range(*_inside(row, len(text)))}
        ordinal = max((int(row["ordinal"] or 0) for row in own), default=0)
        for start, end in _lines(text):
            if not covered.isdisjoint(range(start, end)):
                continue
            ordinal += 1
            row: Row = {"revision_id": revision["id"], "ordinal": ordinal, "kind": "paragraph"}
            finds.add("block", row | {"start": start, "end": end})


def _inside(row: Row, length: int) -> tuple[int, int]:
    return max(0, int(row["start"] or 0)), min(length, int(row["end"] or 0))


def _lines(text: str) -> list[tuple[int, int]]:
    """Return where lines with something on them begin and end, without the space around them."""
    found, start = [], 0
    for line in text.split("\n"):
        inner = line.strip()
        if inner:
            first = start + line.index(inner)
            found.append((first, first + len(inner)))
        start += len(line) + 1
    return found


def _mend_claims(finds: Finds) -> None:
    """Make a claim without status for every annotation that has lost its own."""
    known = finds.by_id("claim")
    for annotation in finds.rows["annotation"]:
        claim_id = str(annotation["claim_id"])
        if claim_id in known:
            continue
        times = {"created": annotation["created"], "modified": annotation["modified"]}
        known[claim_id] = {"id": claim_id, "status": "none", "statement": "", **times}
        finds.stand_in("claim", known[claim_id])
        sentence = tr("The status and statement of the claim about “{quote}” are lost.")
        finds.lost.append(sentence.format(quote=annotation["exact"]))
    finds.rows["tag"] = [row for row in finds.rows["tag"] if str(row["claim_id"]) in known]
