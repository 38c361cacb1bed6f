"""Web addresses brought to one form, so that the same page is known again."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_CAMPAIGN = re.compile(
    r"(?:utm_|at_|mc_|pk_|mtm_|hsa_|_hs|wt\.|oly_|vero_|ns_|ito\b|cmp\b|cmpid\b|cmp_|ocid\b|smid\b"
    r"|smtyp\b|fbclid\b|gclid\b|gclsrc\b|dclid\b|msclkid\b|twclid\b|yclid\b|igshid\b|igsh\b|ref\b"
    r"|ref_|referrer\b|source\b|src\b|share\b|shared\b|sharetype\b|via\b|partner\b|partnerid\b"
    r"|feature\b|guccounter\b|guce_|spm\b|xtor\b|maca\b|amp\b|outputtype\b|embedded\b|s_cid\b)",
    re.IGNORECASE,
)
_PLAIN_HOST = re.compile(r"\A(?:www\d?|m|mobile|amp)\.")
_AMP_PATH = re.compile(r"/amp/?\Z|\.amp(?=\.html?\Z|\Z)|\A/amp(?=/)")
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)\Z", re.IGNORECASE)
_CACHE = re.compile(
    r"\A(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/|(?:www\.)?google\.[a-z.]+/amp/(?:s/)?"
    r"|archive\.(?:is|ph|today|li|md|vn|fo)/\d{8,14}/)(?:https?:/{1,2})?",
    re.IGNORECASE,
)


def same_address(address: str) -> str:
    """Return `address` in a form that is equal for addresses of one page, "" where it is none.

    Scheme, "www.", fragment, trailing slash, marks of campaigns (utm_…, fbclid) and of pages for
    telephones are left out, copies in web archives are taken for the original.
    """
    bare = address.strip()
    if not re.match(r"https?://", bare, re.IGNORECASE):
        return ""
    while (cached := _CACHE.match(bare.split("://", 1)[-1])) is not None:
        bare = "http://" + bare.split("://", 1)[-1][cached.end() :]
    try:
        parts = urlsplit(bare)
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except ValueError:
        return ""
    if not host:
        return ""
    host = _PLAIN_HOST.sub("", host) if host.count(".") > 1 else host
    place = host if port in {None, 80, 443} else f"{host}:{port}"
    path = _AMP_PATH.sub("", _INDEX.sub("/", re.sub(r"/{2,}", "/", parts.path))).rstrip("/")
    told = [(k, v) for k, v in parse_qsl(parts.query, max_num_fields=200) if _tells(k)]
    query = urlencode(sorted(told))
    return f"{place}{path}?{query}" if query else f"{place}{path}"


def _tells(name: str) -> bool:
    return not _CAMPAIGN.match(name)


def host_of(address: str) -> str:
    """Return the host of an address without "www." and its like, "" where it has none."""
    return re.split(r"[/?:]", same_address(address), maxsplit=1)[0]
