"""ZIP files: what they are by their entries, and how much of them is unpacked."""

from __future__ import annotations

import json
import posixpath
import re
import stat
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import IO

from reader.ingest.formats.kinds import HEAD, is_document
from reader.ingest.formats.limits import DAMAGE, DEEPEST, LARGEST_ENTRY, Budget, unpacked
from reader.ingest.formats.rejected import Rejected
from reader.ingest.formats.saved import is_part_of_saved_page, saved_pages
from reader.ingest.refusals import Reason, Refused

_ENCRYPTED = 0x1
_DRIVE = re.compile(r"[A-Za-z]:")
_SMALL = 2_000_000
_MOST_TIMES = 200
"""How many times its packed size an entry may unpack to, unless it is small: text has ten."""

_LARGEST_ARCHIVE_WITHIN = 200_000_000


def opened(file: IO[bytes]) -> zipfile.ZipFile:
    """Return the archive in `file`, raises Refused when it is none or damaged."""
    try:
        return zipfile.ZipFile(file)
    except DAMAGE as error:
        raise Refused(Reason.BROKEN) from error


def kind_of(package: zipfile.ZipFile) -> str:
    """Return "word", "book", "web archive" or "files", by what the package holds.

    Raises Refused for the packages of other programs, such as spreadsheets.
    """
    names = set(package.namelist())
    if "word/document.xml" in names:
        return "word"
    if "META-INF/container.xml" in names and any(name.endswith(".opf") for name in names):
        return "book"
    if "datapackage.json" in names and any(_is_records(name) for name in names):
        return "web archive"
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise Refused(Reason.UNKNOWN_FORMAT)
    return "files"


def records_in(package: zipfile.ZipFile) -> list[str]:
    """Return the names of the WARC files in a web archive."""
    return sorted(name for name in package.namelist() if _is_records(name))


def pages_in(package: zipfile.ZipFile, budget: Budget) -> frozenset[str]:
    """Return the addresses of the pages that a web archive was made for, if it lists them."""
    if "pages/pages.jsonl" not in package.namelist():
        return frozenset()
    with package.open("pages/pages.jsonl") as stream:
        listed = unpacked(stream, budget).decode("utf-8", "replace")
    found: set[str] = set()
    for line in listed.splitlines():
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(entry, dict) and isinstance(entry.get("url"), str):
            found.add(entry["url"])
    return frozenset(found)


def entries_of(
    package: zipfile.ZipFile, budget: Budget, depth: int
) -> Iterator[tuple[str, bytes] | Rejected]:
    """Yield the documents in an archive by name, each unpacked and counted, or why it was not."""
    pages = saved_pages(info.filename for info in package.infolist())
    for info in package.infolist():
        budget.enter()
        name = info.filename.replace("\\", "/")
        passed = info.is_dir() or _is_link(info) or _is_hidden(name)
        if passed or is_part_of_saved_page(name, pages):
            continue
        if _leads_outside(name):
            yield Rejected(name, Reason.OUTSIDE)
        elif not is_document(name, partial(_opening, package, info)):
            continue
        elif info.flag_bits & _ENCRYPTED:
            yield Rejected(name, Reason.PASSWORD)
        elif depth >= DEEPEST and name.lower().endswith((".zip", ".wacz")):
            yield Rejected(name, Reason.NESTED)
        else:
            yield _entry(package, info, name, budget)


def _is_link(info: zipfile.ZipInfo) -> bool:
    """Tell whether an entry is a link to another file, as its mode in Unix says."""
    return stat.S_ISLNK(info.external_attr >> 16)


def _opening(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return what an entry begins with, nothing where it is locked or damaged."""
    try:
        with package.open(info) as stream:
            return stream.read(HEAD)
    except (*DAMAGE, RuntimeError):
        return b""


def _entry(
    package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, budget: Budget
) -> tuple[str, bytes] | Rejected:
    archive = name.lower().endswith((".zip", ".wacz", ".warc", ".warc.gz", ".epub", ".pdf"))
    limit = _LARGEST_ARCHIVE_WITHIN if archive else LARGEST_ENTRY
    limit = min(limit, max(_SMALL, _MOST_TIMES * info.compress_size))
    try:
        with package.open(info) as stream:
            return name, unpacked(stream, budget, limit)
    except Refused as refusal:
        if refusal.reason is Reason.LARGE_INSIDE:
            raise
        return Rejected(name, refusal.reason, refusal.limit)
    except DAMAGE:
        return Rejected(name, Reason.DAMAGED_ENTRY)
    except RuntimeError:  # zipfile's way to say that a password is needed
        return Rejected(name, Reason.PASSWORD)


def _is_records(name: str) -> bool:
    return name.endswith((".warc", ".warc.gz"))


def _is_hidden(name: str) -> bool:
    parts = name.split("/")
    return "__MACOSX" in parts or any(one.startswith(".") and one != ".." for one in parts)


def _leads_outside(name: str) -> bool:
    if name.startswith("/") or _DRIVE.match(name):
        return True
    return posixpath.normpath(name).split("/")[0] == ".."
