"""What a fact-check finds, which pages show in a box of its own beside the article."""

from __future__ import annotations

import re

from reader.ingest.formats.markup import Leaf

_BOX = re.compile(
    r"(?:\A|[\s_-])(?:rating|verdict|claim-?review|fact-?check|truth|ruling|bewertung|urteil|fazit|"
    r"veredicto|verdetto|ocena|werdykt)(?:\Z|[\s_-])",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"(?<!\w)(?:(?:un)?true|false|fake|misleading|unproven|unfounded|unsupported|satire|hoax|"
    r"manipulated|altered|missing context|out of context|correct|incorrect|inaccurate|accurate|"
    r"debunked|pants on fire|misattributed|outdated|miscaptioned|"
    r"falsch|wahr|richtig|irreführend|unbelegt|größtenteils|teilweise|fehlender kontext|"
    r"faux|vrai|trompeur|infondé|falso|falsa|verdadero|verdadeiro|vero|engañoso|enganoso|fuorviante|"
    r"fałsz|prawda|manipulacja|фейк|неправда|правда|ложь|маніпуляція|манипуляция|"
    r"خطأ|صحيح|مضلل|زائف|yanlış|doğru)(?!\w)",
    re.IGNORECASE,
)
_VOTE = re.compile(
    r"\d\s*/\s*\d|\bstars?\b|\bvotes?\b|\bsterne?\b|\bstimmen\b|\brate (?:this|it|us)\b|[★☆]|\?",
    re.IGNORECASE,
)
"""What readers give an article or a thing, in boxes of the same names."""

_NAME = re.compile(
    r"(?:(?:our|the|unser) )?(?:verdict|ruling|bewertung|urteil|fazit|veredicto|verdetto|werdykt|"
    r"вердикт|висновок)\W*|our rating\W*",
    re.IGNORECASE,
)
_LONGEST = 300
_STEPS = 3


def is_verdict(leaf: Leaf) -> bool:
    """Tell whether a piece says what was found of a claim, in a box that is named for it."""
    if len(leaf.text) > _LONGEST or not _is_boxed(leaf):
        return False
    said = spaced(leaf)
    if _NAME.fullmatch(said):
        return True
    return bool(_FOUND.search(said)) and not _VOTE.search(said)


def spaced(leaf: Leaf) -> str:
    """Return a piece with a space between what its elements set apart by looks alone."""
    pieces = (" ".join(text.split()) for text in leaf.element.itertext())
    text = " ".join(piece for piece in pieces if piece)
    same = "".join(text.split()) == "".join(leaf.text.split())
    return text if same else " ".join(leaf.text.split())


def _is_boxed(leaf: Leaf) -> bool:
    at = leaf.element
    for _ in range(_STEPS):
        if at is None or at.tag in {"body", "article", "main"}:
            return False
        inner = at.iterchildren("span", "strong", "b", "em") if at is leaf.element else ()
        if any(_BOX.search(one.get("class") or "") for one in (at, *inner)):
            return True
        at = at.getparent()
    return False
