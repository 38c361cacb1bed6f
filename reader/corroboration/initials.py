"""Bodies that go by their initials: "the WHO" is the World Health Organization.

The best known stand in a list; of others it is a name in one of the articles that has the initials.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.core.late import late_pattern
from reader.corroboration.nations import PEOPLES

_LISTED = """
United Nations/UN
World Health Organization/WHO
International Monetary Fund/IMF
World Trade Organization/WTO
World Food Programme/WFP
International Organization for Migration/IOM
International Atomic Energy Agency/IAEA
International Criminal Court/ICC
International Court of Justice/ICJ
Red Cross/ICRC/International Committee of the Red Cross
International Labour Organization/ILO
International Energy Agency/IEA
International Olympic Committee/IOC
UNHCR/UNHCR/UN refugee agency/United Nations High Commissioner for Refugees
UNICEF/UNICEF/Unicef/United Nations Children's Fund/UN children's agency
UNESCO/UNESCO/Unesco
NATO/NATO/Nato/North Atlantic Treaty Organization
OSCE/OSCE/Organization for Security and Co-operation in Europe
OECD/OECD/Organisation for Economic Co-operation and Development
OPEC/OPEC/Opec/Organization of the Petroleum Exporting Countries
European Central Bank/ECB
European Medicines Agency/EMA
Federal Reserve/Fed
FBI/FBI/Federal Bureau of Investigation
CIA/CIA/Central Intelligence Agency
NASA/NASA/Nasa/National Aeronautics and Space Administration
CDC/CDC/Centers for Disease Control and Prevention/Centers for Disease Control
FDA/FDA/Food and Drug Administration
FAA/FAA/Federal Aviation Administration
NTSB/NTSB/National Transportation Safety Board
FEMA/FEMA/Federal Emergency Management Agency
EPA/EPA/Environmental Protection Agency
IRS/IRS/Internal Revenue Service
NHS/NHS/National Health Service
ONS/ONS/Office for National Statistics
USGS/USGS/US Geological Survey/United States Geological Survey
FIFA/FIFA/Fifa
UEFA/UEFA/Uefa
African Union/AU
International Federation of Red Cross and Red Crescent Societies/IFRC
Associated Press/AP/The Associated Press
AFP/AFP/Agence France-Presse
Reuters/Reuters/Thomson Reuters
dpa/dpa/DPA/Deutsche Presse-Agentur
MSF/MSF/Doctors Without Borders/Médecins Sans Frontières
"""
_NATIONAL = "Red Cross"
_TWO = 2
_NAMES = {
    name: columns[0]
    for columns in (line.split("/") for line in _LISTED.strip().splitlines())
    for name in columns
}
_INITIALS = late_pattern(r"\A(?:the )?((?:[A-Z]\.?){2,7})(?:['’]s)?\Z")
_LONG = late_pattern(
    r"(?<![\w-])(?:"
    + "|".join(
        re.escape(name) for name in sorted(_NAMES, key=len, reverse=True) if not name.isalpha()
    )
    + r")(?![\w-])",
    re.IGNORECASE,
)
_OF_A_NAME = late_pattern(r" (?:Trust|Foundation|Hospital|Fund|Union|Academy|Club|Association)\b")
_SHORT = late_pattern(r"(?<![\w.-])(?:[A-Z]\.){2,6}|(?<![\w.-])[A-Z][A-Za-z]{1,6}(?![\w-])")
_FOLDED = {name.casefold(): listed for name, listed in _NAMES.items()}
_BETWEEN = r"(?:[ -](?:of|for|and|the|on|in|to|de|du|des|la|&))*[ -]"


@lru_cache(maxsize=8192)
def listed_body(words: str) -> str:
    """Return the listed body that some words name in full or by its initials; "" without one."""
    found = _LONG.search(words)
    if found is not None:
        listed = _FOLDED[found.group().casefold()]
        *_, before = ("", *words[: found.start()].split())
        # Of such a body a country has its own: "the Danish Red Cross".
        national = listed == _NATIONAL and before.casefold() in PEOPLES
        return f"{before} {listed}" if national else listed
    short = (match.group().replace(".", "") for match in _SHORT.finditer(words)
             if not _OF_A_NAME.match(words, match.end()))  # fmt: skip
    return next((_NAMES[one] for one in short if one in _NAMES), "")


def initials_of(name: str) -> str:
    """Return the letters of a name that is nothing but initials, "VRSB"; "" of others.

    Those of listed bodies are names of their own.
    """
    found = _INITIALS.match(name)
    letters = found[1].replace(".", "") if found else ""
    return "" if letters in _NAMES else letters


def spelled_out(initials: str, texts: Iterable[str]) -> str:
    """Return the name that has these initials in one of some texts, "" where none has.

    Two letters can be anybody's: such a name must have them behind it in brackets.
    """
    pattern = _of(initials)
    found = (pattern.search(text) for text in texts)
    return next((" ".join(match[1].split()) for match in found if match), "")


@lru_cache(maxsize=256)
def _of(initials: str) -> re.Pattern[str]:
    words = _BETWEEN.join(rf"{letter}[\w'’]+" for letter in initials)
    behind = rf"(?= \({initials}\))" if len(initials) <= _TWO else r"(?![\w-])"
    return re.compile(rf"(?<![\w-])({words}){behind}")
