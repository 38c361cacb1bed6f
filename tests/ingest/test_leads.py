"""What reports begin with in many languages dates and credits them."""

from __future__ import annotations

import pytest

from reader.core.times import PublicationKind
from reader.ingest import read_bytes
from reader.ingest.leads import lead_of

SAID = {
    "cs": "Přístav bude po týdnu bouří ve čtvrtek znovu otevřen, uvedla v úterý správa přístavu.",
    "de": "Der Hafen wird nach einer Woche Sturm wieder geöffnet, wie die Behörde mitteilte.",
    "es": "El puerto volverá a abrir tras una semana de temporales, dijo este martes la autoridad.",
    "fr": "Le port va rouvrir jeudi après une semaine de tempêtes, a annoncé la capitainerie.",
    "it": "Il porto riaprirà giovedì dopo una settimana di tempeste, ha detto la capitaneria.",
    "pt": "O porto vai reabrir na quinta-feira depois de uma semana de temporais, disse ela.",
    "ru": "Порт вновь откроется в четверг после недели штормов, сообщила администрация.",
    "tr": "Liman, bir hafta süren fırtınaların ardından perşembe günü yeniden açılacak, denildi.",
    "uk": "Порт знову відкриють у четвер після тижня штормів, повідомила.",
    "ar": "يعاد فتح الميناء يوم الخميس بعد أسبوع من العواصف حسب ما أعلنت سلطة الميناء.",
}
DATED = [
    ("fr", "Brest, 7 févr 2023 (AFP) - ", "AFP"),
    ("fr", "LORIENT (AFP) - 7 février 2023 - ", "AFP"),
    ("de", "Kiel, 7. Februar 2023 (dpa/lno) - ", "dpa"),
    ("de", "Bern, 07.02.2023 (SDA) - ", "SDA"),
    ("cs", "Praha, 7. února 2023 (ČTK) - ", "ČTK"),
    ("es", "Vigo, 7 feb 2023 (EFE).- ", "EFE"),
    ("it", "(ANSA) - GENOVA, 7 FEB 2023 - ", "ANSA"),
    ("pt", "Aveiro, 7 fev 2023 (Lusa) - ", "Lusa"),
    ("ru", "МУРМАНСК, 7 февраля 2023 г. /ТАСС/. ", "ТАСС"),
    ("ru", "Сочи. 7 февраля 2023 года. ИНТЕРФАКС - ", "ИНТЕРФАКС"),
    ("uk", "ОДЕСА, 7 лютого 2023 року (Укрінформ) – ", "Укрінформ"),
    ("tr", "İZMİR, 7 Şubat 2023 (AA) - ", "AA"),
    ("ar", "طرابلس 7 شباط 2023 (أ ف ب) - ", "أ ف ب"),
]


@pytest.mark.parametrize(("language", "lead", "agency"), DATED)
def test_the_day_before_the_first_sentence_dates_a_report(
    language: str, lead: str, agency: str
) -> None:
    said = SAID[language]
    found = read_bytes(f"{said[:30]}\n\n{lead}{said}\n\n{said}\n".encode(), "a.txt")
    assert found.publication is not None
    given = found.publication
    assert (given.date.isoformat(), given.kind) == ("2023-02-07", PublicationKind.STATED)
    assert found.agencies == agency
    assert found.dateline == lead.strip(" -–.")


@pytest.mark.parametrize(
    "text",
    [
        "Am 7. Februar 2023 – so steht es im Bericht – lief das Schiff aus.",
        "Jean Dupont (7 février 1923 - 3 mai 2010) était un marin.",
        "Le 7 février 2023, le port a fermé.",
        "Hafenfest, 7. Februar 2023 – 9. Februar 2023, Eintritt frei.",
        "Порт закрыли 7 февраля 2023 года (ТАСС сообщил об этом вчера).",
    ],
)
def test_a_sentence_with_a_day_is_no_lead(text: str) -> None:
    assert lead_of(text) is None


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("Kassel (dpa/lhe). Ein Zug ist entgleist, wie die Polizei sagte.", ("dpa",)),
        ("新华社广州3月2日电（记者李四）当地政府2日宣布。", ("新华社",)),
        ("(부산=연합뉴스) 김철수 기자 = 항구가 다시 문을 연다.", ("연합뉴스",)),
        ("Lyon (Rhône). Le train a déraillé.", None),
    ],
)
def test_an_agency_without_a_day_is_credited(text: str, agencies: tuple[str, ...] | None) -> None:
    lead = lead_of(text)
    assert (lead.agencies if lead else None) == agencies


@pytest.mark.parametrize(
    ("end", "agencies"),
    [
        ("(أ ف ب، رويترز)", "أ ف ب, رويترز"),
        ("Ouest-France avec AFP", "AFP"),
        ("(dpa und Reuters)", "dpa, Reuters"),
    ],
)
def test_agencies_below_a_text_are_credited(end: str, agencies: str) -> None:
    found = read_bytes(f"Le port va rouvrir\n\n{SAID['fr']}\n\n{end}\n".encode(), "a.txt")
    assert found.agencies == agencies
