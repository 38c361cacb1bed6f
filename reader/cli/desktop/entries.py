"""The files by which desktops know the program: menu entry, description, kind of file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from reader.cli.desktop.words import IDENTITY, MIME_TYPE, NAME, Words
from reader.export.addresses import SCHEME

Languages = Mapping[str, Words]

_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED = frozenset('"`$\\')


def desktop_entry(command: Sequence[str], languages: Languages) -> str:
    """Return the menu entry that starts `command` (Desktop Entry Specification 1.1)."""
    run = " ".join(_argument(word) for word in command)
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.1",
        f"Name={NAME}",
        *_lines("GenericName", languages, lambda words: words.kind),
        *_lines("Comment", languages, lambda words: words.comment),
        *_lines("Keywords", languages, lambda words: words.keywords),
        f"Icon={IDENTITY}",
        f"Exec={run} %u",
        "Terminal=false",
        "StartupNotify=true",
        "StartupWMClass=parallax-reader",
        "Categories=Office;Viewer;",
        f"MimeType={MIME_TYPE};x-scheme-handler/{SCHEME};",
        "Actions=new-window;",
        "",
        "[Desktop Action new-window]",
        *_lines("Name", languages, lambda words: words.new_window),
        f"Exec={run} --new-window",
    ]
    return "\n".join(lines) + "\n"


def metainfo(languages: Languages) -> str:
    """Return the description for software centres (AppStream 1.0)."""
    return (
        "\n".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>',
                '<component type="desktop-application">',
                f"  <id>{IDENTITY}</id>",
                "  <metadata_license>CC0-1.0</metadata_license>",
                "  <project_license>MIT</project_license>",
                f"  <name>{NAME}</name>",
                *_elements("summary", languages, lambda words: words.comment, 2),
                '  <developer id="io.github.parallax_reader">',
                "    <name>The Parallax Reader developers</name>",
                "  </developer>",
                "  <description>",
                *_description(languages),
                "  </description>",
                f'  <launchable type="desktop-id">{IDENTITY}.desktop</launchable>',
                f'  <icon type="stock">{IDENTITY}</icon>',
                "  <categories>",
                "    <category>Office</category>",
                "    <category>Education</category>",
                "  </categories>",
                "  <provides>",
                "    <binary>parallax</binary>",
                f"    <mediatype>{MIME_TYPE}</mediatype>",
                f"    <mediatype>x-scheme-handler/{SCHEME}</mediatype>",
                "  </provides>",
                '  <content_rating type="oars-1.1"/>',
                "</component>",
            ]
        )
        + "\n"
    )


def mime_package(languages: Languages, application_id: int) -> str:
    """Return the kind of file that libraries are (Shared MIME-info Database 0.22).

    A library is told from other databases of SQLite by its application_id, a big-endian number at
    byte 68 of the file (sqlite.org/fileformat2.html, 1.3). The ending ``.sqlite`` is not claimed:
    other programs use it too, and their files would be taken for libraries.
    """
    comments = _elements("comment", languages, lambda words: words.library, 4)
    return (
        "\n".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>',
                '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
                f'  <mime-type type="{MIME_TYPE}">',
                *comments,
                f'    <icon name="{IDENTITY}"/>',
                '    <sub-class-of type="application/vnd.sqlite3"/>',
                '    <magic priority="70">',
                '      <match type="string" offset="0" value="SQLite format 3\\000">',
                f'        <match type="big32" offset="68" value="0x{application_id:08x}"/>',
                "      </match>",
                "    </magic>",
                '    <glob pattern="*.parallax"/>',
                "  </mime-type>",
                "</mime-info>",
            ]
        )
        + "\n"
    )


def _argument(word: str) -> str:
    """Return a word of a command as the Exec key has it, whatever is in a folder's name.

    Quoted by the rules of Exec, then escaped again as every string in the file is.
    """
    word = word.replace("%", "%%")
    if _RESERVED & set(word) or not word:
        word = '"' + "".join(f"\\{c}" if c in _ESCAPED else c for c in word) + '"'
    return word.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _lines(key: str, languages: Languages, part: Callable[[Words], str]) -> Iterator[str]:
    for language, words in languages.items():
        yield f"{key}[{language}]={part(words)}" if language else f"{key}={part(words)}"


def _elements(
    name: str, languages: Languages, part: Callable[[Words], str], indent: int
) -> Iterator[str]:
    for language, words in languages.items():
        said = f" xml:lang={quoteattr(language)}" if language else ""
        yield f"{' ' * indent}<{name}{said}>{escape(part(words))}</{name}>"


def _description(languages: Languages) -> Iterator[str]:
    for number in range(len(languages[""].paragraphs)):
        yield from _elements("p", languages, lambda words, n=number: words.paragraphs[n], 4)  # type: ignore[misc]
    yield "    <ul>"
    for number in range(len(languages[""].points)):
        yield from _elements("li", languages, lambda words, n=number: words.points[n], 6)  # type: ignore[misc]
    yield "    </ul>"
