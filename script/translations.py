"""Bring the files of Qt Linguist up to date with the texts that the program says.

Run from a set-up checkout: ``script/translations``. Every text in a ``tr()`` or ``counted()`` of
``reader`` is put into ``resources/translations/parallax_*.ts``; translations are kept, texts that
are no longer said are marked as vanished. ``--check`` writes nothing and names what is missing.
``--new LANGUAGE`` begins a language.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reader.core.translations import FORMS
from script.said import Said, texts_of

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
UNFINISHED, VANISHED = "unfinished", "vanished"


@dataclass
class Message:
    """A text with its translation, one form for each that the language has if it is `counted`."""

    said: Said
    forms: list[str] = field(default_factory=list)
    state: str = UNFINISHED
    remark: str = ""


def read(path: Path) -> dict[Said, Message]:
    """Return the messages of a TS file by their text."""
    found = {}
    for node in ET.parse(path).getroot().iter("message"):
        source = node.findtext("source") or ""
        counted = node.get("numerus") == "yes"
        said = Said(source, (node.findtext("comment") or source) if counted else "")
        translation = node.find("translation")
        assert translation is not None, source
        words = [form.text or "" for form in translation] if counted else [translation.text or ""]
        state = translation.get("type") or ""
        found[said] = Message(said, words, state, node.findtext("translatorcomment") or "")
    return found


def merged(known: dict[Said, Message], said: dict[Said, str]) -> dict[str, list[Message]]:
    """Return what a file has to hold: messages by context, what is no longer said at the end."""
    contexts: dict[str, list[Message]] = {}
    for text, context in said.items():
        message = known.get(text) or Message(text)
        if message.state == VANISHED:
            message.state = UNFINISHED if not all(message.forms) else ""
        contexts.setdefault(context, []).append(message)
    gone = [message for text, message in known.items() if text not in said and any(message.forms)]
    for message in gone:
        message.state = VANISHED
    contexts = dict(sorted(contexts.items()))
    return contexts | ({"vanished": gone} if gone else {})


def written(language: str, contexts: dict[str, list[Message]]) -> str:
    """Return a TS file as Linguist writes it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, messages in contexts.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in messages:
            lines += _message(message, FORMS[language])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message, forms: int) -> list[str]:
    said = message.said
    kind = f' type="{message.state}"' if message.state else ""
    lines = ['    <message numerus="yes">' if said.one else "    <message>"]
    lines.append(f"        <source>{escape(said.text)}</source>")
    if said.one not in ("", said.text):
        lines.append(f"        <comment>{escape(said.one)}</comment>")
    if message.remark:
        lines.append(f"        <translatorcomment>{escape(message.remark)}</translatorcomment>")
    if said.one:
        words = [*message.forms, *[""] * forms][:forms]
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in words]
        lines.append("        </translation>")
    else:
        words = message.forms or [""]
        lines.append(f"        <translation{kind}>{escape(words[0])}</translation>")
    return [*lines, "    </message>"]


def missing(language: str, said: dict[Said, str]) -> list[str]:
    """Return the texts that a language has no finished translation of."""
    known = read(FOLDER / f"parallax_{language}.ts")
    return [
        text.text
        for text in said
        if text not in known or known[text].state or not all(known[text].forms)
    ]


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, name what is missing")
    parser.add_argument("--new", metavar="LANGUAGE", help="begin a language")
    given = parser.parse_args(arguments)
    said = texts_of(ROOT / "reader")
    languages = sorted(path.stem.removeprefix("parallax_") for path in FOLDER.glob("parallax_*.ts"))
    if given.new and given.new not in languages:
        languages.append(given.new)
    left = 0
    for language in languages:
        path = FOLDER / f"parallax_{language}.ts"
        if not given.check:
            known = read(path) if path.exists() else {}
            path.write_text(written(language, merged(known, said)), encoding="utf-8")
        lacking = missing(language, said)
        left += len(lacking)
        print(f"{language}: {len(said) - len(lacking)} of {len(said)} texts are translated")
        for text in lacking:
            print(f"    {text!r}")
    return int(given.check and left > 0)


if __name__ == "__main__":
    raise SystemExit(main())
