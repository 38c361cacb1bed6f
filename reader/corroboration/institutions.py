"""For whom somebody speaks: "Kremlin spokesman" speaks for the Kremlin."""

from __future__ import annotations

import re

_SEATS = {
    "white house": "White House", "kremlin": "Kremlin", "pentagon": "Pentagon", "nato": "NATO",
    "state department": "State Department", "downing street": "Downing Street",
    "european commission": "European Commission", "united nations": "United Nations",
    "biden administration": "White House", "u.n": "United Nations", "osce": "OSCE",
}  # fmt: skip
_COUNTRIES = {
    "u.s": "United States", "us": "United States", "american": "United States",
    "united states": "United States", "russian": "Russia", "russia": "Russia",
    "ukrainian": "Ukraine", "ukraine": "Ukraine", "german": "Germany", "germany": "Germany",
    "french": "France", "france": "France", "british": "United Kingdom", "uk": "United Kingdom",
    "chinese": "China", "china": "China", "polish": "Poland", "turkish": "Turkey",
    "israeli": "Israel", "iranian": "Iran", "japanese": "Japan", "indian": "India",
    "italian": "Italy", "spanish": "Spain", "canadian": "Canada", "qatari": "Qatar",
}  # fmt: skip
_OFFICES = {
    ("president", "United States"): "White House", ("president", "Russia"): "Kremlin",
}  # fmt: skip
_MAKERS = re.compile(r"(?:readout|statement|report|letter|memo) (?:from|by|of) (?:the )?(.+)")
_POSSESSIVE = re.compile(r"((?:[A-Z][\w.-]*\s?){1,3})['’]s?(?:\s|\Z)")
_OF = re.compile(
    r"\b(?:of|for|at|to|with) (?:the |journal )*((?:[A-Z][\w.&-]*\s?(?:(?:of|in|for) )?){1,6})"
)
_LEADING = re.compile(r"\A(?:the )?((?:[A-Z][\w.&-]*\s?){1,4})")
_PLAIN_OFFICE = re.compile(
    r"\b(?:president|minister|secretary|chancellor|envoy|ambassador|undersecretary|government"
    r"|official|administration|spokes\w+)\b",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"\b(?:President|Prime|Minister|Secretary|Spokes\w+|Deputy|Foreign|Press|Chancellor|Chief|Sen|Rep"
    r"|Gov|Mr|Mrs|Ms|Dr|Sir|Senator|Senior|Former|Director|Professor|Republican|Democratic)\b\.?"
)


def institution_of(speaker: str, office: str) -> str:
    """Return for whom somebody speaks, from their name and what they are called; "" if untold."""
    told = f"{office} {speaker}".replace("’", "'")
    low = re.sub(
        r"[.,']", " ", told.casefold().replace("u.s.", "us ").replace("u.n.", "united nations ")
    )
    low = f" {' '.join(low.split())} "
    for name, institution in _SEATS.items():
        if f" {name} " in low:
            return institution
    maker = _MAKERS.search(told)
    if maker:
        return maker[1].strip()
    country = next((_COUNTRIES[w] for w in low.split() if w in _COUNTRIES), "")
    if country and _PLAIN_OFFICE.search(told):
        word = re.search(r"\b(?:vice )?president\b", low)
        deputy = " vice " in low or " deputy " in low or " former " in low
        if word and not deputy and ("president", country) in _OFFICES:
            return _OFFICES["president", country]
        return f"{country} (government)"
    return _named(office)


def _named(office: str) -> str:
    """Return the name in what somebody is called: "editor of the Daily Planet"."""
    plain = _TITLES.sub("", office)
    for pattern in (_OF, _POSSESSIVE, _LEADING):
        found = pattern.search(plain)
        if found and len(found[1].strip()) > 1:
            return found[1].strip(" .,")
    return ""
