"""Tells in which of the old encodings bytes were written, when they are not UTF-8."""

from __future__ import annotations

import re

_SAMPLE = 100_000
_OTHERS = (
    "cp1251", "koi8_u", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic", "cp1253",
    "cp1255", "cp1256", "iso8859_6", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
_LATIN = {
    "cp1252": "àâäçèéêëíîïñóôöùúüßøåæœÀÂÄÇÉÈÖÜØÅãõáì¿¡«»“”‘’–—…€°",
    "cp1250": "ąćęłńóśźżáčďéěíňřšťúůýžőűĄĆĘŁŃÓŚŹŻČĎĚŇŘŠŤŮŽ„”’–—…€",
    "iso8859_2": "ąćęłńóśźżáčďéěíňřšťúůýžőűĄĆĘŁŃÓŚŹŻČĎĚŇŘŠŤŮŽ",
    "mac_roman": "àâäçèéêëíîïñóôöùúüßøåæœÄÉÖÜÅãõáì¿¡«»“”‘’–—…",
    "cp1254": "çğıöşüâîûÇĞİÖŞÜ“”‘’–—…€",
}
_ODD = re.compile(
    r"\w[^\w\s'’.,:/@&+*()\[\]\"”“_–—-]\w|[^\W\d_][¹²³ªº]|[a-zà-ÿ][A-ZÀ-ÞŠŸŽĄĆĘŁŃŚŹŻČĎĚŇŘŤ]"
)
"""A sign inside a word, or a capital after a small letter: what a wrong encoding makes."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?(?P<label>[\w:.-]{2,40})", re.IGNORECASE)
_SEVEN_BIT = ("iso2022", "hz", "utf-7")
_TURN = re.compile(rb"\x1b\$(?:[@B]|\(D)")
_FALSE_START = 0.02
_OWN_ALPHABET = 0.4
_LATIN_LETTERS = re.compile(rb"[A-Za-z]")
_LABELS = {
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252",
    "us-ascii": "cp1252", "ascii": "cp1252", "windows-1252": "cp1252", "iso-8859-9": "cp1254",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932",
    "shift-jis": "cp932", "x-sjis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
    "x-user-defined": "cp1252", "tis-620": "cp874", "iso-8859-11": "cp874",
}  # fmt: skip


def guessed(data: bytes) -> str | None:
    """Return Python's name of the encoding that `data` was most probably written in, or None.

    Which alphabet it is, charset-normalizer tells; its choice among the Latin encodings of one
    byte is little better than chance on short texts, so these are told by their letters.
    """
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    high = sum(byte > 0x7F for byte in sample)
    latin, fitness = _best_latin(sample, high)
    best = from_bytes(sample, cp_isolation=list(_OTHERS)).best()
    letters = high + len(_LATIN_LETTERS.findall(sample))
    if best is not None and best.encoding in _OTHERS and high > _OWN_ALPHABET * letters:
        return str(best.encoding)
    if latin == "mac_roman" and high > _OWN_ALPHABET * letters:
        latin = None  # In it nearly every byte is a letter, so that nothing would be refused.
    if latin is not None and fitness > 0:
        return latin
    return str(best.encoding) if best is not None and best.encoding in _OTHERS else None


def contradicted(data: bytes, encoding: str) -> str | None:
    """Return the encoding that bytes are in for certain though `encoding` is declared, or None.

    `data` is without markup. That is where it fits nowhere, or most letters are of an alphabet
    that no Latin text has; which of the Latin ones it is cannot be told for certain.
    """
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return guessed(data)
    found = guessed(data) if encoding in _LATIN and not data.isascii() else None
    return found if found in _OTHERS else None


def seven_bit(data: bytes, *labels: str) -> str | None:
    """Return the encoding of bytes that are ASCII with turns into another alphabet, or None.

    Such bytes are valid UTF-8, too, but for what `labels` declare, or for the turns themselves
    (ISO 2022-JP, RFC 1468).
    """
    if not data.isascii():
        return None
    for label in labels:
        encoding = declared(label) if label else None
        if encoding is not None and encoding.startswith(_SEVEN_BIT):
            return encoding
    return "iso2022_jp_2" if _TURN.search(data) else None


def unmarked_utf16(data: bytes) -> str | None:
    """Return the text of UTF-16 without a byte order mark, None where the bytes are none."""
    if b"\0" not in data or len(data) % 2:
        return None
    best, most = None, 0
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # In the wrong order, spaces and line ends are something else.
        usual = sum(map(text.count, " \n\t"))
        if usual > most and all(c.isprintable() or c.isspace() for c in text[:_SAMPLE]):
            best, most = text, usual
    return best


def charset_of(content_type: str) -> str:
    """Return the encoding that a header "Content-Type" names, "" where it names none."""
    named = _CHARSET.search(content_type)
    return named["label"] if named else ""


def declared(label: str) -> str | None:
    """Return Python's name of the encoding that pages call `label`, as browsers take it.

    The Encoding Standard (encoding.spec.whatwg.org) reads ISO-8859-1 as Windows-1252, and so on.
    """
    import codecs

    bare = label.strip().strip("\"'").lower()
    try:
        found = codecs.lookup(_LABELS.get(bare, bare))
    except (LookupError, ValueError):
        return None
    return found.name if found.name not in {"rot13", "hex", "base64", "zlib", "bz2"} else None


def _best_latin(sample: bytes, high: int) -> tuple[str | None, float]:
    """Return the Latin encoding whose letters fit best, and how well: letters less oddities."""
    scores: dict[str, float] = {}
    for encoding, letters in _LATIN.items():
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        usual = sum(text.count(letter) for letter in letters)
        scores[encoding] = usual - 2 * len(_ODD.findall(text)) - _FALSE_START * high
    if not scores:
        return None, 0.0
    best = max(scores, key=lambda encoding: scores[encoding])
    return best, scores[best]
