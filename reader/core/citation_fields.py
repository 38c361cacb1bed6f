"""What fields of bibliographies are called in CSL-JSON, RIS and BibTeX."""

from __future__ import annotations

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
    RecordField("broadcast", "VIDEO", "misc"),
    RecordField("document", "GEN", "misc"),
)
"""Kinds of records; an article of a newspaper is what every other is taken for."""

USUAL = KINDS[0].csl

OTHER_RIS, OTHER_BIBTEX, OTHER_CSL = "ris:", "bibtex:", "csl:"
"""What stands before the name of a field that only one format knows."""
