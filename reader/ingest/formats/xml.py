"""XML that nothing is fetched or expanded for."""

from __future__ import annotations

from reader.ingest.formats.markup import Element
from reader.ingest.refusals import Reason, Refused

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def xml_of(data: bytes, recover: bool = False) -> Element:
    """Return the root of an XML document; raises Refused when it is broken or declares entities."""
    from lxml import etree

    if holds(data, "<!DOCTYPE") and holds(data, "<!ENTITY"):
        raise Refused(Reason.ENTITIES)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise Refused(Reason.BROKEN) from error
    if root is None:
        raise Refused(Reason.BROKEN)
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise Refused(Reason.ENTITIES)  # in an encoding that was not looked for
    return root


def holds(data: bytes, mark: str) -> bool:
    """Tell whether a document has a mark of XML anywhere, in an encoding that parsers know."""
    return any(mark.encode(encoding) in data for encoding in _ENCODINGS)
