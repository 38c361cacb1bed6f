"""XML that nothing is fetched or expanded for."""

from __future__ import annotations

from reader.ingest.formats.markup import Element
from reader.ingest.refusals import Reason, Refused


def xml_of(data: bytes, recover: bool = False) -> Element:
    """Return the root of an XML document; raises Refused when it is broken or declares entities."""
    from lxml import etree

    if b"<!ENTITY" in data[:200_000] or "<!ENTITY".encode("utf-16-le") in data[:200_000]:
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
    return root
