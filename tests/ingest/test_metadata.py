"""Outlet, byline, address, language and dates: stated by the text, or left open."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from reader.core.times import PublicationKind
from reader.ingest import read_bytes, read_files

BODY = "The ministers will meet next week, both governments said.\n\nThey will meet in Geneva.\n"


@pytest.mark.parametrize(
    ("before", "after", "outlet"),
    [
        ("Talks to go on next week\n\nBy Jane Roe, Harbour Times\n\n", "", "Harbour Times"),
        ("Talks to go on next week | Harbour News\n\n", "", "Harbour News"),
        ("Talks to go on next week - A long view of the matter\n\n", "", ""),
        ("Talks to go on next week\n\n(CNN) — ", "", "CNN"),
        ("Talks to go on next week\n\nGENEVA (Reuters) - ", "", ""),
        ("Talks to go on next week\n\n", "\nCopyright © 2022 Harbour Media Ltd", "Harbour Media"),
        ("Talks to go on next week\n\n", "\n© 2022 AFP", ""),
        ("Talks to go on next week\n\n", "\nSource: Harbour News", "Harbour News"),
        ("Talks to go on next week\n\n", "\nSource: officials and witnesses", ""),
        ("Talks to go on next week\n\n", "\nsource site-34", ""),
        (
            "Talks to go on next week\n\n",
            "\nHarbour Radio’s Jane Roe, reporting from Geneva, said nothing was settled.",
            "Harbour Radio",
        ),
        (
            "Talks to go on next week\n\n",
            (
                "\nHarbour Radio’s Jane Roe, reporting from Geneva, said nothing was settled."
                "\n\nCity Radio’s John Doe, reporting from Geneva, agreed with every word."
            ),
            "",
        ),
        ("Talks to go on next week\n\n", "\nAn official told DW that it was so.", ""),
        (
            "Talks to go on next week\n\n",
            "\nIt was rough out there, a pilot told CNN.\n\njm/kl (dpa, AFP)",
            "",
        ),
    ],
)
def test_an_outlet_is_named_only_where_the_text_calls_it_its_own(
    before: str, after: str, outlet: str
) -> None:
    assert read_bytes(f"{before}{BODY}{after}".encode(), "a.txt").outlet == outlet


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("by Jane Roe and John Doe", "Jane Roe and John Doe"),
        ("Written by: Jane Roe", "Jane Roe"),
        ("By Jane Roe | January 28, 2022", "Jane Roe"),
        ("By Jane Roe, 28 January 2022", "Jane Roe"),
        ("Jane Roe, Europe editor", "Jane Roe, Europe editor"),
        ("By Jane Roe, Europe editor", "Jane Roe, Europe editor"),
        ("AFP", "AFP"),
        ("Staff Writer", ""),
        ("By the numbers: what is at stake?", ""),
    ],
)
def test_a_byline_is_given_bare(line: str, byline: str) -> None:
    draft = read_bytes(f"Talks to go on next week\n\n{line}\n\n{BODY}".encode(), "a.txt")
    assert draft.byline == byline
    assert draft.title == "Talks to go on next week"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (f"Title of it\n\n{BODY}\nSource: https://example.org/a?b=1", "https://example.org/a?b=1"),
        (f"https://example.org/a\n\nTitle of it\n\n{BODY}", "https://example.org/a"),
        (f"Title of it\n\n{4 * BODY}\nhttps://example.org/x\n\n{4 * BODY}", ""),
        (f"Title of it\n\n{BODY}\nThey wrote on https://example.org about it.", ""),
    ],
)
def test_an_address_stands_on_a_line_of_its_own(text: str, address: str) -> None:
    assert read_bytes(text.encode(), "a.txt").address == address


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        ("Министры объявили, что они встретятся в Женеве на следующей неделе.", "ru"),
        ("Міністри оголосили, що вони зустрінуться в Женеві наступного тижня.", "uk"),
        ("Die Minister treffen sich in der kommenden Woche in Genf, hieß es am Freitag.", "de"),
        ("Les ministres se rencontreront à Genève la semaine prochaine, a-t-on appris.", "fr"),
        ("Министр", ""),
        ("12345 67890", ""),
        ("عقد الوزراء اجتماعا في جنيف", "ar"),
        (
            (
                "Preheat the oven to 200 C. Mix flour, two eggs and a cup of milk; add salt. Bake"
                " until golden, 25 minutes. Serve with butter and jam."
            ),
            "en",
        ),
        (
            (
                "Der Hamburger Hafen ist in der Nacht zum Freitag wegen einer Sturmflut "
                "geschlossen worden, teilte die Behörde mit. Die Deiche hielten stand."
            ),
            "de",
        ),
        (
            (
                "La carrière de Trélazé a fermé ses portes samedi, après deux siècles de travail,"
                " a annoncé la direction aux ouvriers réunis dans la cour."
            ),
            "fr",
        ),
        (
            (
                "El puerto de Vigo fue cerrado dos veces por la tormenta, según informaron las "
                "autoridades del lugar al mediodía."
            ),
            "es",
        ),
        (
            (
                "O porto de Leixões foi fechado duas vezes por causa da tempestade, segundo "
                "informaram as autoridades locais ao meio-dia, e não há feridos."
            ),
            "pt",
        ),
        (
            (
                "Il porto di Genova è stato chiuso due volte per la tempesta, hanno annunciato le"
                " autorità della città a mezzogiorno."
            ),
            "it",
        ),
        (
            (
                "De haven van Vlissingen werd twee keer gesloten door de storm, zo lieten de "
                "autoriteiten van de stad weten."
            ),
            "nl",
        ),
        (
            (
                "Port w Gdyni został zamknięty dwa razy z powodu burzy, poinformowały w południe "
                "władze miasta, które nie podały szczegółów."
            ),
            "pl",
        ),
        (
            (
                "Včera večer se na náměstí v Brně sešlo přes tři tisíce lidí, kteří žádali "
                "odstoupení rektora, řekl mluvčí univerzity Čermák."
            ),
            "cs",
        ),
        (
            (
                "Včera večer sa na námestí v Košiciach zišlo viac ako tritisíc ľudí, ktorí "
                "žiadali odstúpenie rektora, povedal hovorca."
            ),
            "sk",
        ),
        (
            (
                "Hamnen i Göteborg stängdes två gånger på grund av stormen, och det är inte "
                "första gången, säger myndigheten i staden."
            ),
            "sv",
        ),
        (
            (
                "Havnen i Bergen ble stengt to ganger på grunn av stormen, og det er ikke første "
                "gang, sier myndighetene i byen etter møtet."
            ),
            "no",
        ),
        (
            (
                "Havnen i Aarhus blev lukket to gange på grund af stormen, og det er ikke første "
                "gang, siger myndighederne i byen efter mødet."
            ),
            "da",
        ),
        (
            (
                "Satama suljettiin kaksi kertaa myrskyn vuoksi, ja se ei ole ensimmäinen kerta, "
                "kun niin on tehty, mutta se oli pahin."
            ),
            "fi",
        ),
        (
            (
                "A kikötőt kétszer is bezárták a vihar miatt, és ez nem az első eset, hogy a "
                "város így döntött, de már nem is az utolsó."
            ),
            "hu",
        ),
        (
            (
                "Portul Constanța a fost închis de două ori din cauza furtunii, au anunțat "
                "autoritățile, care nu au dat detalii pentru că ancheta este în curs."
            ),
            "ro",
        ),
        (
            (
                "Liman fırtına nedeniyle iki kez kapatıldı ve bu bir ilk değil, ama yetkililer "
                "daha sonra açıklama yapacak."
            ),
            "tr",
        ),
        (
            "港は嵐のために二回閉鎖されたと当局が発表した。",
            "ja",
        ),
        (
            "港口因风暴两次关闭，当局宣布。",
            "zh",
        ),
        (
            "항구가 폭풍으로 두 번 폐쇄되었다고 당국이 밝혔다.",
            "ko",
        ),
        (
            "أغلقت السلطات المحجر القديم يوم السبت بعد قرون من العمل",
            "ar",
        ),
        (
            "بندر به دلیل طوفان دو بار بسته شد، گفت و پس از آن چند کشتی برگشتند",
            "fa",
        ),
        (
            "הנמל נסגר פעמיים בגלל הסערה",
            "he",
        ),
        (
            "Το λιμάνι έκλεισε δύο φορές λόγω της καταιγίδας",
            "el",
        ),
        (
            (
                "Порт был закрыт дважды из-за шторма, сообщили власти, это было не первый раз, "
                "когда мы видели"
            ),
            "ru",
        ),
        (
            "Порт закрили двічі через шторм, повідомила влада міста, і це не вперше",
            "uk",
        ),
        (
            (
                "Пристанището беше затворено два пъти заради бурята, съобщиха властите, които ще "
                "продължат"
            ),
            "bg",
        ),
        (
            "Лука је затворена два пута због олује, саопштиле су власти, које неће коментарисати",
            "sr",
        ),
        (
            "Порт быў зачынены двойчы з-за шторму, паведамілі ўлады горада",
            "be",
        ),
        (
            "Xyzzy plugh 123",
            "",
        ),
    ],
)
def test_language(text: str, language: str) -> None:
    assert read_bytes(text.encode(), "a.txt").language == language


def test_a_stated_date_dates_the_article_and_what_is_relative_in_it() -> None:
    text = f"Talks to go on\n\nPublished: January 28, 2022\n\n{BODY}\nThey met on Wednesday.\n"
    draft = read_bytes(text.encode(), "a.txt")
    assert draft.publication is not None
    assert draft.publication.date == dt.date(2022, 1, 28)
    assert draft.publication.kind is PublicationKind.STATED
    wednesday = next(t for t in draft.times if draft.text[t.start : t.end].endswith("Wednesday"))
    assert wednesday.begin == dt.date(2022, 1, 26)


def test_articles_read_together_are_dated_against_each_other() -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    reading = read_files([seeds])
    assert [d.source.name[:3] for d in reading.drafts] == ["000", "001", "002", "003", "004"]
    third = reading.drafts[3]
    assert third.publication is not None
    assert third.publication.kind is PublicationKind.SIBLINGS
    alone = read_files([seeds / third.source.name]).drafts[0]
    assert alone.publication != third.publication
