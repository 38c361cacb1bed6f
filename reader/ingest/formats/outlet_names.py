"""The name of the outlet among what a page says of its site and publisher."""

from __future__ import annotations

import re

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
    r"\bNews Service\b|\b(?:GmbH|AG|Inc\.?|Ltd\.?|LLC|S\.?A\.|S\.?p\.?A\.|Sp\. ?z ?o\. ?o\.)\Z"
)
_LONGEST, _PIECES, _WORDS, _LETTERS = 40, 2, 5, 3


def outlet_said(publisher: str, site: str, host: str) -> str:
    """Return the outlet of a page from its publisher and the name of its site, "" without either.

    A report of an agency names the agency as its publisher on the pages of a paper, and some papers
    name the firm behind them: there it is the site's name, where the host bears it.
    """
    told, shown = bare_outlet(publisher, host), bare_outlet(site, host)
    supplied = told in names.AGENCIES or _SUPPLIER.search(told)
    return shown if shown and (not told or (supplied and is_alike(shown, host))) else told


def bare_outlet(name: str, host: str) -> str:
    """Return the name of a site without slogan or sections, "" for what names none.

    Of its pieces it is the one that the host bears; "BMBF" and "JPost.com" only behind a slogan.
    """
    pieces = [one.strip(" @") for one in _SITE.split(name.strip()) if _ALNUM.sub("", one)]
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
    label = _ALNUM.sub("", host.removeprefix("www.").partition(".")[0]).casefold()
    letters = _ALNUM.sub("", name.partition(".")[0]).casefold()
    within = min(len(label), len(letters)) >= _LETTERS or label == letters
    return within and (label in letters or letters in label)
