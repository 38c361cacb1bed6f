"""For whom somebody speaks: "Kremlin spokesman" speaks for the Kremlin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.corroboration.initials import listed_body
from reader.corroboration.nations import CAPITALS, COUNTRIES, country_in, is_nation
from reader.corroboration.reporting import BODIES, HONORIFICS, OFFICE_PARTS, ROLES

_SEATS = {
    "white house": "White House", "kremlin": "Kremlin", "pentagon": "Pentagon", "nato": "NATO",
    "state department": "State Department", "downing street": "Downing Street",
    "european commission": "European Commission", "united nations": "United Nations",
    "biden administration": "White House", "trump administration": "White House",
    "obama administration": "White House", "osce": "OSCE", "elysee": "Elysée Palace",
    "élysée": "Elysée Palace", "quai d orsay": "France (government)",
    "foggy bottom": "State Department", "treasury department": "United States (government)",
    "whitehall": "United Kingdom (government)", "blue house": "South Korea (government)",
    "zhongnanhai": "China (government)", "bankova": "Ukraine (government)",
    "palazzo chigi": "Italy (government)", "casa rosada": "Argentina (government)",
    "planalto": "Brazil (government)", "european union": "European Union", "eu": "European Union",
    "european council": "European Union", "fsb": "Russia (government)",
    "idf": "Israel (government)", "holy see": "Vatican", "vatican": "Vatican",
}  # fmt: skip
_OFFICES = {
    ("president", "United States"): "White House", ("president", "Russia"): "Kremlin",
}  # fmt: skip
_GOVERNMENTS = {
    "Elysée Palace": "France", "European Commission": "European Union",
    "European Union": "European Union",
    "White House": "United States", "Pentagon": "United States", "State Department":
    "United States", "Kremlin": "Russia", "Downing Street": "United Kingdom",
}  # fmt: skip
_METONYMS = {"brussels": "European Union", "capitol": "United States"}
_OWN_OFFICES = {
    "secretary of state": "State Department", "defense secretary": "Pentagon",
    "secretary of defense": "Pentagon", "foreign secretary": "United Kingdom (government)",
    "home secretary": "United Kingdom (government)",
}  # fmt: skip
"""What one country calls its offices; they count where no country is named beside them."""
_LOCAL = word_set("mayor city council resident residents police prosecutor district fire")
_MAKERS = late_pattern(r"(?:readout|statement|report|letter|memo) (?:from|by|of) (?:the )?(.+)")
_OWNED_NAME = (
    r"(?:St\.? [^\W\d_a-z][\w-]+['’]s|(?:Children|Women|Men|People|Veteran|Worker|King|Queen)['’]s"
    r"|[^\W\d_a-z][\w-]+s['’])(?= [^\W\d_a-z])"
)
_NAME = rf"(?:{_OWNED_NAME}|[^\W\d_a-z][\w&-]*(?:\.[A-Z])*\.?)"
_OWNED_BODY = late_pattern(rf"(?:{_NAME} )*?{_OWNED_NAME}(?: {_NAME})+")
_POSSESSIVE = late_pattern(rf"((?:{_NAME}\s?){{1,3}})['’]s?(?:\s|\Z)")
_OF = late_pattern(
    rf"\b(?:of|for|at|to|with) (?:the |journal )*((?:{_NAME}\s?(?:(?:of|in|for) )?){{1,6}})"
)
_LEADING = late_pattern(rf"\A(?:(?:the|an?) )?((?:{_NAME}\s?){{1,5}})")
_PLAIN_OFFICE = late_pattern(
    r"\b(?:president|minister|secretary|chancellor|envoy|ambassador|undersecretary|government"
    r"|officials?|administration|ministry|embassy|military|army|forces|premier|spokes\w+|navy"
    r"|general staff|(?:air|armed|security|police) forces?|(?:coast|border|national) guard)\b",
    re.IGNORECASE,
)
_PRIVATE = word_set(
    "resident residents witness witnesses survivor survivors mother father wife husband son"
    " daughter brother sister friend neighbor neighbour patient victim critic critics opponent"
    " opponents rival former ex ex-president native citizen"
)
_BELONGING = frozenset({"of", "at", "from", "in", "with", "for"})
_OWN_VOICES = word_set(
    "member members student students pupil pupils graduate graduates alumnus teacher teachers fan"
    " fans supporter supporters follower followers customer customers client clients subscriber"
    " reader readers viewer shopper shoppers guest guests tenant tenants passenger passengers"
    " worker workers employee employees union unions staff striker midfielder defender farmer"
    " farmers rival rivals competitor competitors opponent volunteer volunteers parent parents"
    " neighbour neighbor shareholder shareholders investor investors creditor pensioner villager"
    " native graduate applicant trainee apprentice visitor visitors user users lawmaker lawmakers"
    " legislator legislators"
)
"""Who belongs to something and does not speak for it."""
_PORTFOLIO = late_pattern(
    r"(?:the |a )?((?!prime|first|deputy|former|vice|junior|shadow|the|a|his|her|its|their)"
    r"[a-z]+(?: and [a-z]+)?) (?:minister|ministry)\b",
    re.IGNORECASE,
)
_SECRETARY = late_pattern(
    r"(?:the |a )?(energy|transportation|transport|health|education|agriculture|commerce|labor"
    r"|labour|interior|justice|environment|business|culture|housing) secretary\b",
    re.IGNORECASE,
)
_LED = late_pattern(
    r"\Aits (?:\w+ )?(?P<own>minister|president|prime|army|government)?(?:managing director"
    r"|director|chief executive|chief|ceo|chairman|chairwoman|chair|boss|owner|founder|manager"
    r"|spokes\w+)\b"
)
_LEADERS = {
    "fire chief": "the fire service", "fire marshal": "the fire service",
    "fire captain": "the fire service", "fire commander": "the fire service",
    "fire brigade chief": "the fire service", "chief fire officer": "the fire service",
}  # fmt: skip
"""Of whom a title tells for what body of the place they speak."""
_GENERIC = word_set(
    "his her their its our my fire health police school district city county state education"
    " finance transport interior justice defence defense labour labor environment energy trade"
    " agriculture prison port airport harbour harbor union court village town regional local"
    " hospital church chief the company firm club team presiding acting outgoing lead veteran"
    " opposition"
)
"""Words that begin what somebody is called, with a capital at the head of a sentence, and name
nobody."""
_BODIES = word_set(
    "association union federation university bank club company institute party church society"
    " league foundation group hospital airlines school college ministry department council"
    " parliament court agency police army navy committee commission authority embassy senate"
    " service office center centre administration alliance organisation organization federation"
    " foundation bureau chamber trust board fund congress gallery museum charity cross academy"
    " institution laboratory society assembly tribunal hotel inn hospice clinic zoo ombudsman"
    " regulator inspectorate corps"
)
_HEADS_BEFORE = _BODIES | word_set("house centers centres office church bank order")
_WHOLE = late_pattern(
    rf"\A(?:the |an? )?((?:{_NAME} ){{1,3}}?(?:of|for) (?:the )?{_NAME}"
    rf"(?:,? (?:(?:and|of|for|to)(?: the)? )?{_NAME}){{0,5}})"
)
_OF_STATE = word_set("ministry department army navy embassy parliament senate administration")
_STATELY = word_set("security intelligence defense defence foreign interior ministry minister")
_SURNAMES = word_set("church cross court center board trust league house")
_OFFICIAL = word_set(
    "police court council parliament agency office service authority congress board"
)
_SMALL = frozenset({"of", "for", "and", "affairs"})
_TITLES = word_set(
    "sen rep gov prof lt col sgt republican democratic democrat deputy vice prime spokesman"
    " spokeswoman the an one two three some many several other another"
)
_BARE_LEADS = late_pattern(
    r"\A(?:the )?(?:governments?|authorities) (?:in|of) (?:the )?", re.IGNORECASE
)


_PLACE = rf"((?:{_NAME}\s?){{1,3}}?)"
_KEEPERS = (
    r"((?i:police|fire (?:department|brigade|service)|firefighters|sheriff|prosecutors|coroner"
    r"|water board|health board))"
)
_KEPT_BY = late_pattern(rf"\A(?:the )?{_PLACE}(?:'s)? (?:city |local |county )?{_KEEPERS}\b")
_KEPT_IN = late_pattern(
    rf"\b{_KEEPERS}(?: \w+)? (?:in|of|for) (?:the (?:\w+ )?(?:of )?)?(?!(?i:police|fire))"
    rf"{_PLACE}(?:\Z|,| [a-z])"
)
_KEPT_OF = late_pattern(rf"\b(?:of|with|for|from|at) (?:the )?{_PLACE}(?:'s)? {_KEEPERS}\b")
_NAMED_AFTER = late_pattern(
    rf"(?:\A|\b(?:of|with|for|from|at) )(?:the )?({_NAME}(?: {_NAME})?)'s"
    r" ((?:[a-z]+ )?(?:hospital|university|airport|museum|zoo|cathedral))\b"
)
_SERVICE = late_pattern(
    r"(?:the |an? )?((?:coast|border|national) ?guard|air force|fire (?:department|brigade|service)"
    r"|(?:weather|health|rescue|emergency|postal|secret|security) service) [a-z]",
    re.IGNORECASE,
)
_HOLDERS = {
    "hamas": "Gaza", "gaza": "Gaza", "gazan": "Gaza", "houthi": "Houthi", "taliban": "Afghanistan",
}  # fmt: skip
_HELD = late_pattern(
    r"(\w+)-(?:run|controlled|led|ruled|governed) [\w ]*?(?:ministry|authorit|offici|govern)"
)
_OF_HOLDERS = late_pattern(
    r"\b(gaza)n?(?:'s)? (?:[\w-]+ ){0,2}?(?:ministry|authorities|officials?|government|agency)\b"
    r"|\b(?:ministry|authorities|officials?|government) in (gaza)\b"
)


def institution_of(speaker: str, office: str) -> str:
    """Return for whom somebody speaks, from their name and what they are called; "" if untold.

    Who is called a witness, a survivor or a former official speaks for nobody else, and what
    countries people are from makes no institution of them.
    """
    office = office.replace(" . ", ". ")
    told = f"{office} {speaker}".replace("’", "'").strip()
    private = any(word.casefold().strip(".,'") in _PRIVATE for word in office.split())
    if private or _speaks_for_themselves(office or speaker):
        return ""
    if body := _body_led(office) or _ministry(told):
        return body
    kept = (
        _body_led(office)
        or _keeper(speaker)
        or _keeper(office)
        or _holder(told)
        or _bare_service(office)
    )
    if kept:
        return kept
    plain = re.sub(r"[.,']", " ", told.casefold().replace("u.n.", "united nations "))
    low = f" {' '.join(plain.split())} "
    for name, institution in _SEATS.items():
        if f" {name} " in low:
            return institution
    if listed := listed_body(told):
        return listed
    maker = _MAKERS.search(told)
    if maker:
        return maker[1].strip()
    for called, institution in _OWN_OFFICES.items():
        if low.startswith(f" {called} ") and not country_in(told.split()):
            return institution
    named = _of_state(told, low) or _named(office)
    local = any(word in _LOCAL for word in low.split())
    return f"{named} (city)" if local and named.casefold() in CAPITALS else named


def _speaks_for_themselves(called: str) -> bool:
    """Tell whether somebody is of a place or body and does not speak for it: "a fan of Lisle".

    Who is of a place has to have an office there to speak for it.
    """
    words = called.replace("’", "'").split()
    ends = (n for n, word in enumerate(words) if n and word in _BELONGING)
    at = next(ends, len(words))
    head = words[at - 1].casefold().strip(".,'") if words else ""
    if head in _OWN_VOICES:
        return True
    if at == len(words) or not words[at - 1][:1].islower() or any(map(_is_body, words[at:])):
        return False
    return not (_is_role(head) or head in BODIES or head.endswith(("s", "ing")))


def _is_body(word: str) -> bool:
    return word.casefold().strip(".,'") in _BODIES


def _ministry(told: str) -> str:
    """Return the ministry of a minister of whom no state is told: "Health Minister Ada Obi"."""
    if country_in(told.split()):
        return ""
    if found := _PORTFOLIO.match(told):
        return f"the {found[1].casefold()} ministry"
    found = _SECRETARY.match(told)
    return f"the {found[1].casefold()} department" if found else ""


def _body_led(office: str) -> str:
    """Return the body that an office without a name belongs to, "" where it is of none."""
    low = office.casefold().strip(" ,.")
    found = _LED.search(low)
    if found is not None and (low.startswith(("its ", "the company")) or found["own"] is None):
        return "the company" if found["own"] is None else ""
    for called, body in _LEADERS.items():
        if low.removeprefix("the ").removeprefix("deputy ").startswith(called):
            return body
    return ""


def _keeper(called: str) -> str:
    """Return which town's police or the like somebody speaks for: "Odena police", "" without."""
    told = called.replace("’", "'")
    found = _KEPT_BY.search(told) or _KEPT_OF.search(told)
    place, kind = (found[1], found[2]) if found else ("", "")
    if found is None and (inside := _KEPT_IN.search(told)):
        kind, place = inside[1].casefold(), inside[2]
    if not place and (named := _NAMED_AFTER.search(told)):
        return f"{named[1]}'s {named[2]}"
    place = place.strip(" .,")
    if not place or not place[0].isupper() or any(_is_role(word) for word in place.split()):
        return ""
    return f"{country_in([place]) or place} {kind.casefold()}"


def _bare_service(office: str) -> str:
    """Return the service in "coast guard officials", of which no state is told; "" without one."""
    found = _SERVICE.match(office)
    return f"the {found[1].casefold()}" if found else ""


def _holder(told: str) -> str:
    """Return whose a government is that a movement holds: "the Hamas-run health ministry"."""
    low = told.casefold()
    found = _HELD.search(low) or _OF_HOLDERS.search(low)
    place = _HOLDERS.get(next((one for one in found.groups() if one), ""), "") if found else ""
    return f"{place} (government)" if place else ""


def state_office(office: str, state: str) -> str:
    """Return the seat that an office of a state is known by: the White House, "" without one."""
    return _OFFICES.get((office, state), "")


@lru_cache(maxsize=8192)
def government_of(institution: str) -> str:
    """Return the country of which a name stands for the government, "" where it is of none.

    "Kremlin", "Moscow", "Russia", "Russia (government)" and "the government in Moscow" are one.
    """
    name = institution.removesuffix(" (government)")
    if name != institution:
        return name
    if institution in _GOVERNMENTS:
        return _GOVERNMENTS[institution]
    low = _BARE_LEADS.sub("", institution).casefold().removeprefix("the ").rstrip(".")
    return _METONYMS.get(low) or COUNTRIES.get(low) or CAPITALS.get(low, "")


def government_name(state: str) -> str:
    """Return what the government of a state goes by, where nothing says which part of it."""
    return state if state in _GOVERNMENTS else f"{state} (government)"


@lru_cache(maxsize=8192)
def is_generic(institution: str) -> bool:
    """Tell whether a name is of an office that every state has: "Foreign Ministry"."""
    words = institution.casefold().removeprefix("the ").split()
    return bool(words) and all(w in OFFICE_PARTS | _OF_STATE or w in _SMALL for w in words)


def is_vague(institution: str) -> bool:
    """Tell whether a name stands for a government and says not who of it: "Moscow"."""
    return bool(government_of(institution)) and institution not in _GOVERNMENTS


def _of_state(told: str, low: str) -> str:
    words = told.split()
    country = country_in(words)
    others = [word for word in words if word.casefold().strip(".,") in _BODIES - _OF_STATE]
    if not country or not _PLAIN_OFFICE.search(told) or any(w[0].isupper() for w in others):
        return ""
    president = re.search(r"\bpresident\b", low)
    deputy = " vice " in low or " deputy " in low
    if president and not deputy and ("president", country) in _OFFICES:
        return _OFFICES["president", country]
    return f"{country} (government)"


def _named(office: str) -> str:
    """Return the name in what somebody is called: "editor of the Daily Planet"."""
    if body := _whole(office) or _owned_body(office):
        return body
    for pattern in (_OF, _POSSESSIVE):
        found = pattern.search(office)
        name = _cleaned(found[1]) if found else ""
        if name:
            return name
    found = _LEADING.search(office)
    if found is None:
        return ""
    name = _cleaned(found[1])
    behind = office[office.index(name) + len(name) :] if name in office else ""
    # "Gazprom chief" names a body; a capital with no office behind it may just open the sentence.
    called = any(_is_role(word) for word in behind.split())
    whole = len(name.split()) > 1 and name.split()[-1].casefold() in _BODIES
    return name if name and (called or whole) else ""


def _whole(office: str) -> str:
    """Return the body in "Bank of England spokeswoman", whose name has an "of"; "" without one."""
    found = _WHOLE.match(office)
    words = found[1].rstrip(" .,").split() if found else []
    small = next((n for n, word in enumerate(words) if word in _BELONGING), 0)
    heads = small and words[small - 1].casefold() in _HEADS_BEFORE
    while words and _is_role(words[-1]) and len(words) > small + 2:
        words.pop()
    return " ".join(words) if heads and len(words) > small + 1 else ""


def is_named_body(name: str) -> bool:
    """Tell whether a name ends as those of bodies do, and is no person's: "Lund University"."""
    words = name.casefold().split()
    return len(words) > 1 and _is_body(words[-1]) and (words[-1] not in _SURNAMES or len(words) > 2)


def _owned_body(office: str) -> str:
    """Return the body whose name has an owner in it: "St. Anne's Hospital"; "" without one."""
    found = _OWNED_BODY.search(office)
    words = found.group().rstrip(" .,").split() if found else []
    while words and _is_role(words[0]):
        words.pop(0)
    while words and _is_role(words[-1]) and not _is_body(words[-1]):
        words.pop()
    return " ".join(words) if words and _is_body(words[-1]) else ""


def is_body_name(words: Sequence[str]) -> bool:
    """Tell whether words with capitals are the whole name of a body: "Scottish National Party"."""
    low = [word.casefold().strip(".,") for word in words]
    state = low and (low[-1] in _OF_STATE or any(word in _STATELY for word in low))
    two = len(words) == 2 and (
        low[0] == "national" or (is_nation(words[0]) and low[-1] not in _OFFICIAL)
    )
    named = (len(words) > 2 or two) and all(w[:1].isupper() for w in words)
    return bool(named and not state and _is_body(words[-1]))


def _cleaned(name: str) -> str:
    """Return a name without offices, titles and peoples around it; "" where nothing is left."""
    words = [word.strip(",") for word in name.split()]
    while words and words[-1].casefold() in {"of", "in", "for"}:
        words.pop()
    while words and words[0].casefold() in {"the", "a", "an", "his", "her", "their", "its"}:
        words.pop(0)
    if all(word.casefold() in _GENERIC for word in words):
        return ""
    if len(words) > 1 and words[-1].casefold() in _BODIES:
        return " ".join(words)
    while words and (_is_role(words[0]) or is_nation(words[0])) and not _goes_by(words):
        words.pop(0)
    while words and _is_role(words[-1]) and not any(map(_goes_by, _tails(words))):
        words.pop()
    kept = " ".join(words).strip(" .,")
    return kept if len(kept) > 1 else ""


def _tails(words: list[str]) -> list[list[str]]:
    return [words[at:] for at in range(len(words))]


def _goes_by(words: list[str]) -> bool:
    """Tell whether a nation is part of what a body is called: "Russia in Global Affairs"."""
    return len(words) > 1 and words[1] in {"in", "of", "for"}


def _is_role(word: str) -> bool:
    low = word.casefold().strip(".,'’")
    listed = ROLES | OFFICE_PARTS | HONORIFICS | _TITLES
    return low in listed or low.removesuffix("s") in ROLES
