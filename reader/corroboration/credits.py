"""What an article says of where it comes from: its outlet and the agencies that it credits."""

from __future__ import annotations

import re

from reader.core.article import NO_AGENCIES, Article, BlockKind
from reader.core.frozen import frozen
from reader.core.late import late_pattern

# Names that are other words, too, as PA for Pennsylvania, are left out.
_AGENCIES = {
    "AP": "AP", "Associated Press": "AP", "Reuters": "Reuters", "AFP": "AFP",
    "Agence France-Presse": "AFP", "dpa": "dpa", "DPA": "dpa", "TASS": "TASS", "Tass": "TASS",
    "Interfax": "Interfax", "Xinhua": "Xinhua", "UPI": "UPI", "EFE": "EFE", "ANSA": "ANSA",
    "Bloomberg": "Bloomberg", "RIA Novosti": "RIA Novosti", "Ukrinform": "Ukrinform",
    "Anadolu": "Anadolu", "PTI": "PTI", "IANS": "IANS", "Kyodo": "Kyodo", "Yonhap": "Yonhap",
    "PA Media": "PA", "Press Association": "PA", "Canadian Press": "The Canadian Press",
    "Europa Press": "Europa Press", "EUROPA PRESS": "Europa Press", "Lusa": "Lusa", "LUSA": "Lusa",
    "Australian Associated Press": "AAP", "Jiji Press": "Jiji", "BelTA": "BelTA",
    "Belta": "BelTA", "CTK": "ČTK", "ČTK": "ČTK",
    **{name: name for name in (
        "AAP", "ANI", "Antara", "Belga", "Bernama", "epd", "Hina", "IRNA", "KCNA", "Keystone-SDA",
        "KNA", "MTI", "NTB", "PAP", "Ritzau", "SANA", "Tanjug", "TASR", "UNIAN", "WAFA",
    )},
}  # fmt: skip
_ANY = "|".join(re.escape(name) for name in _AGENCIES)
_NAMED = late_pattern(rf"(?<!\w)({_ANY})(?!\w)")
_HELPED = late_pattern(
    rf"\b(?:additional|contribut\w+|with (?:\w+ )?(?:reporting|files|material|inputs?|agenc\w+))\b"
    rf"|\b(?:and|with|&|\+) (?:the )?(?:{_ANY})(?!\w)|(?<!\w)(?:{_ANY}) (?:and|with|&|\+) ",
    re.IGNORECASE,
)
_CREDIT_KINDS = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE})
_LEAD = late_pattern(r"[^.()\n]{0,60}\(([^()\n]{2,40})\)\s*[-–—]")
_LONGEST = 200


@frozen
class Credits:
    """What an article says of where it comes from: its outlet, and agencies it names as its own.

    `wire` is the one agency whose report the article is, empty where it only helped, where there
    are several, or none.
    """

    outlet: str
    agencies: tuple[str, ...]
    wire: str = ""


def credits_of(article: Article) -> Credits:
    """Return the outlet and the agencies in bylines, at the foot and before the first dash.

    Where the library says which agencies an article credits, it is these, and
    none where a person has said so.
    """
    found: dict[str, bool] = {}
    for text in _texts(article):
        helped = bool(_HELPED.search(text))
        for name in _NAMED.findall(text):
            agency = _AGENCIES[name]
            found[agency] = found.get(agency, False) or not helped
    outlet = article.info.outlet
    said = [one.strip() for one in re.split("[,;]", article.info.agencies) if one.strip()]
    if said == [NO_AGENCIES]:
        found = {}
    elif said:
        found = {one: found.get(one, True) for one in (_AGENCIES.get(name, name) for name in said)}
    agencies = tuple(found)
    wire = agencies[0] if len(agencies) == 1 and found[agencies[0]] else ""
    own = _NAMED.fullmatch(outlet.strip().removeprefix("The ").removeprefix("the "))
    return Credits(outlet, agencies, _AGENCIES[own[1]] if own and not agencies else wire)


def _texts(article: Article) -> list[str]:
    texts = [article.info.byline]
    for block in article.blocks:
        text = article.text[block.span.start : min(block.span.end, block.span.start + _LONGEST)]
        if block.kind in _CREDIT_KINDS:
            texts.append(text)
        elif block.kind is BlockKind.PARAGRAPH and (lead := _LEAD.match(text)):
            texts.append(lead[1])
    return texts
