from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from reader.core.actions import CATALOGUE, FILLED, Menu
from reader.core.i18n import counted, install_translator, tr
from reader.core.translations import (
    FORMS,
    PLURALS,
    Translations,
    read_translations,
    translations_in,
)
from reader.locations import resources

FOLDER = resources() / "translations"
LANGUAGES = pytest.mark.parametrize("language", sorted(PLURALS))
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>reader</name>
    <message>
        <source>&amp;Open &lt;one&gt;</source>
        <translation>&amp;Відкрити &lt;один&gt;</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">Зникло</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} слово</numerusform>
            <numerusform>{n} слова</numerusform>
            <numerusform>{n} слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
"""


def shipped(language: str) -> Translations:
    found = translations_in(FOLDER, language)
    assert found is not None
    return found


@pytest.fixture
def ukrainian() -> Iterator[None]:
    install_translator(read_translations(TS.encode(), "uk"))
    yield
    install_translator(None)


@pytest.mark.usefixtures("ukrainian")
def test_finished_texts_are_said_and_others_stay_english() -> None:
    assert tr("&Open <one>") == "&Відкрити <один>"
    assert tr("Later") == "Later"
    assert tr("Gone") == "Gone"
    assert counted(3, "{n} more", "{n} more") == "3 more"


@pytest.mark.usefixtures("ukrainian")
@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 слів"), (1, "1 слово"), (2, "2 слова"), (4, "4 слова"), (5, "5 слів"),
        (11, "11 слів"), (12, "12 слів"), (14, "14 слів"), (21, "21 слово"), (22, "22 слова"),
        (111, "111 слів"), (1001, "1001 слово"), (1.5, "1.5 слова"),
    ],
)  # fmt: skip
def test_a_number_takes_its_ukrainian_form(number: float, words: str) -> None:
    assert counted(number, "{n} word", "{n} words") == words


@pytest.mark.parametrize(("number", "form"), [(0, 1), (1, 0), (2, 1), (21, 1)])
def test_german_has_one_form_for_one_and_one_for_the_rest(number: int, form: int) -> None:
    assert PLURALS["de"](number) == form


@LANGUAGES
def test_a_language_has_as_many_forms_as_its_rule_gives(language: str) -> None:
    assert {PLURALS[language](n) for n in range(200)} == set(range(FORMS[language]))


def test_a_broken_or_missing_file_leaves_the_program_in_english(tmp_path: Path) -> None:
    (tmp_path / "parallax_de.ts").write_text("<TS><message>", encoding="utf-8")
    assert translations_in(tmp_path, "de") is None
    assert translations_in(tmp_path, "uk") is None
    assert translations_in(tmp_path, "en") is None
    assert translations_in(tmp_path, "../de") is None
    with pytest.raises(ValueError, match="no element found"):
        read_translations(b"<TS><message>", "de")


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@LANGUAGES
def test_translations_have_the_fields_of_their_texts(language: str) -> None:
    texts = shipped(language).texts
    wrong = {t: shown for t, shown in texts.items() if fields(t) != fields(shown)}
    assert wrong == {}


@LANGUAGES
def test_the_form_for_many_has_the_number_and_all_the_other_fields(language: str) -> None:
    for (one, many), forms in shipped(language).forms.items():
        wanted = fields(one) | fields(many)
        assert wanted <= fields(forms[-1]), many
        assert all(wanted - {"n"} <= fields(form) <= wanted | {"n"} for form in forms), many


@LANGUAGES
def test_spaces_ends_and_mnemonics_are_kept(language: str) -> None:
    odd = {}
    for text, shown in shipped(language).texts.items():
        ellipsis = text.rstrip().endswith("…") != shown.rstrip().endswith("…")
        spaces = (text[:1] == " ", text[-1:] == " ") != (shown[:1] == " ", shown[-1:] == " ")
        if ellipsis or spaces or text.count("&") != shown.count("&"):
            odd[text] = shown
    assert odd == {}


@LANGUAGES
@pytest.mark.parametrize("menu", Menu)
def test_no_two_entries_of_a_menu_share_a_letter(language: str, menu: Menu) -> None:
    texts = shipped(language)
    places: dict[str, list[str]] = {"": [texts.text(FILLED[menu])] if menu in FILLED else []}
    for action in CATALOGUE:
        if action.menu is menu:
            if action.within and action.within not in places:
                places[""].append(texts.text(action.within))
            places.setdefault(action.within, []).append(texts.text(action.title))
    for titles in places.values():
        letters = [title[title.index("&") + 1].casefold() for title in titles if "&" in title]
        assert len(letters) == len(set(letters)), sorted(letters)


@LANGUAGES
def test_no_two_menus_share_a_letter(language: str) -> None:
    titles = [shipped(language).text(menu.value) for menu in Menu]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(letters) == len(set(letters))
