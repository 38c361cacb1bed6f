"""The name of the outlet among what a page says of its site and publisher."""

from __future__ import annotations

import re
import unicodedata

from reader.ingest import names

_ALNUM = re.compile(r"[\W_]+")
_SITE = re.compile(r"\s+(?:[|–—·»-]|--|::)\s+")
_PLATFORMS = frozenset(
    {
        "blogger", "wordpress", "wordpress.com", "squarespace", "wix", "wix.com", "ghost", "drupal",
        "joomla", "joomla!", "typo3", "website", "my website", "home", "homepage", "startseite",
    }
)  # fmt: skip
"""What programs that make pages write where the site should be named."""
_SUPPLIER = re.compile(
    r"\b(?:News Service|Publishing(?: Group)?|Media Group|Verlag(?:s\w*)?)\b"
    r"|\b(?:e?GmbH|A/S|AG|AB|AS|eG|Inc\.?|Ltd\.?|LLC|plc|SAS?|SARL|S\.? ?[AL]\.?|S\.?p\.?A\.?|B\.?V"
    r"\.?|N\.?V\.?|Oy|Sp\. ?z ?o\. ?o\.)\Z"
)
"""The firm behind a paper, or an agency's name for itself."""
_SECOND_LEVEL = frozenset(("co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go"))
_AROUND = frozenset(
    ("eg", "gmbh", "ag", "online", "news", "redaktion", "team", "báo", "the", "com")
)
_LONGEST, _PIECES, _WORDS, _LETTERS, _NAME = 40, 2, 5, 3, 5


def outlet_said(publisher: str, site: str, host: str) -> str:
    """Return the outlet of a page from its publisher and the name of its site, "" without either.

    A report of an agency names the agency as its publisher on the pages of a paper, and some papers
    name a person, or the firm behind them: there it is the site's name, where the host bears it.
    """
    told, shown = bare_outlet(publisher, host), bare_outlet(site, host)
    if not told or not is_alike(shown, host):
        return told or shown
    supplied = told in names.AGENCIES or _SUPPLIER.search(told)
    full = len(_letters(shown)) >= _NAME and not shown.isupper()
    return shown if supplied or (full and not is_alike(told, host)) else told


def bare_outlet(name: str, host: str) -> str:
    """Return the name of a site without slogan or sections, "" for what names none.

    Of its pieces it is the one that the host bears; "BMBF" and "JPost.com" only behind a slogan.
    """
    pieces = [one.strip(" @") for one in _SITE.split(name.strip()) if _letters(one)]
    if len(pieces) > 1:
        own = next((one for one in pieces if is_alike(one, host)), "")
        short = own.isupper() or "." in own
        if own and not (short and len(pieces[0].split()) <= _WORDS):
            name = own
        elif own or len(pieces) > _PIECES or len(name) > _LONGEST:
            name = pieces[0]
    bare = name.strip(" @").removeprefix("www.")
    return "" if "://" in bare or bare.casefold() in _PLATFORMS else bare


def is_alike(name: str, host: str) -> bool:
    """Tell whether a name has the letters of a host in it, or the host those of the name."""
    label, letters = _label(host), _letters(name)
    within = min(len(label), len(letters)) >= _LETTERS or (label and label == letters)
    return bool(within) and (label in letters or letters in label)


def is_outlet(name: str, outlet: str) -> bool:
    """Tell whether an author's name is that of the outlet: "LTO" of "Legal Tribune Online"."""
    words = outlet.casefold().split()
    bare = " ".join(word for word in words if word not in _AROUND)
    return name.casefold() in {outlet.casefold(), bare} or (
        name.isupper() and name.casefold() == "".join(word[0] for word in words)
    )


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    return _ALNUM.sub(
        "", "".join(one for one in plain if not unicodedata.combining(one))
    ).casefold()


def _label(host: str) -> str:
    """Return the letters of the name that was registered: "sky" of "news.sky.com"."""
    parts = host.casefold().split(".")[:-1]
    if len(parts) > 1 and parts[-1] in _SECOND_LEVEL:
        parts = parts[:-1]
    return _letters(parts[-1]) if parts else ""
