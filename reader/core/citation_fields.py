"""What fields of bibliographies are called in CSL-JSON, RIS and BibTeX."""

from __future__ import annotations

from collections.abc import Iterable

from reader.core.frozen import frozen


@frozen
class RecordField:
    """A field by its names in the three formats; "" where a format has none."""

    csl: str
    ris: str
    bibtex: str


FIELDS: tuple[RecordField, ...] = (
    RecordField("DOI", "DO", "doi"),
    RecordField("keyword", "KW", "keywords"),
    RecordField("abstract", "AB", "abstract"),
    RecordField("note", "N1", "note"),
    RecordField("page", "SP", "pages"),
    RecordField("volume", "VL", "volume"),
    RecordField("issue", "IS", "number"),
    RecordField("edition", "ET", "edition"),
    RecordField("section", "SE", "section"),
    RecordField("ISSN", "SN", "issn"),
    RecordField("ISBN", "SN", "isbn"),
    RecordField("publisher", "PB", "publisher"),
    RecordField("publisher-place", "CY", "location"),
    RecordField("accessed", "Y2", "urldate"),
    RecordField("editor", "ED", "editor"),
    RecordField("title-short", "ST", "shorttitle"),
    RecordField("container-title-short", "JA", "shortjournal"),
    RecordField("call-number", "CN", "lccn"),
)
"""What is kept with an article's record beside what the library itself knows of articles."""


KINDS: tuple[RecordField, ...] = (
    RecordField("article-newspaper", "NEWS", "article"),
    RecordField("article-journal", "JOUR", "article"),
    RecordField("article-magazine", "MGZN", "article"),
    RecordField("webpage", "ELEC", "online"),
    RecordField("post-weblog", "BLOG", "online"),
    RecordField("book", "BOOK", "book"),
    RecordField("chapter", "CHAP", "incollection"),
    RecordField("paper-conference", "CPAPER", "inproceedings"),
    RecordField("report", "RPRT", "techreport"),
    RecordField("thesis", "THES", "phdthesis"),
    RecordField("dataset", "DATA", "dataset"),
    RecordField("software", "COMP", "software"),
    RecordField("manuscript", "UNPB", "unpublished"),
    RecordField("patent", "PAT", "patent"),
    RecordField("entry-encyclopedia", "ENCYC", "inreference"),
    RecordField("document", "GEN", "misc"),
    RecordField("broadcast", "VIDEO", "misc"),
    RecordField("motion_picture", "MPCT", "misc"),
    RecordField("map", "MAP", "misc"),
)
"""Kinds of records; of names that several have, the first counts. The usual one is the first."""

USUAL = KINDS[0].csl
OTHER_KIND = RecordField("document", "GEN", "misc")
"""What a kind is written as that a format has no name for."""

OTHER_RIS, OTHER_BIBTEX, OTHER_CSL = "ris:", "bibtex:", "csl:"
"""What stands before the name of a field that only one format knows."""

OWN_RIS_KIND, OWN_BIBTEX_KIND = f"{OTHER_RIS}TY", f"{OTHER_BIBTEX}@"
"""The fields for the kind that a record had in its own format, where that says more."""

ISSUED = "issued"
"""The field for days that are more than one day: see `reader.core.day_ranges`."""


def kind_of(csl: str) -> RecordField:
    """Return the names of a kind by its name in CSL; without one, those of the usual kind."""
    return next((one for one in KINDS if one.csl == (csl or USUAL)), OTHER_KIND)


def issued_range(more: Iterable[tuple[str, str]], issued: str) -> str:
    """Return the days that a record gives, where they begin with `issued`, "" where they do not."""
    days = next((text for name, text in more if name == ISSUED), "")
    return days if issued and days.startswith(issued) else ""
