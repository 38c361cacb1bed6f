"""Where sentences begin and end."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.passage import Span
from reader.core.sentences import REACH, sentence_around, sentences


def parted(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "whole",
    [
        "Mr. Putin spoke to Dr. Merkel and Gen. Milley.",
        "They met on Jan. 10 and Sept. 3.",
        "The U.S. Embassy in Washington, D.C. closed.",
        "The U.N. Security Council met at 5 p.m. Monday.",
        "John F. Kennedy wrote to Nikita S. Khrushchev.",
        "J. R. R. Tolkien saw it.",
        "Divers (cf. fig. 2 and ch. 3) counted 1,204 colonies vs. 890 in 2019.",
        "Talks are set for the 9-10. January in Geneva.",
        "Das Treffen war am 9. Januar in Genf.",
        "It rose by 3.5 percent to 1.2 million.",
        "Is No. 5 ready?",
        "He said nothing ... but left.",
        "“Really?” he asked.",
        "Visit example.com today!",
        "See Fig. 3 and pp. 12 of St. Andrew's.",
        "It opens Wed. Jan. 5 with the Ret. Army Col. Smith.",
        "Der Zug, z. B. aus Bonn, hielt.",
    ],
)
def test_a_stop_that_ends_nothing(whole: str) -> None:
    assert parted(whole) == [whole]
    assert parted(f"{whole} The end.") == [whole, "The end."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
        ("“We will.” He rose.", ["“We will.”", "He rose."]),
        ("It ended at 5 p.m. They left.", ["It ended at 5 p.m.", "They left."]),
        ("Who knows? Nobody! Fine…  So", ["Who knows?", "Nobody!", "Fine…", "So"]),
        ("He came in 2021. Then he left.", ["He came in 2021.", "Then he left."]),
        ("Він прийшов. Ми пішли.", ["Він прийшов.", "Ми пішли."]),
        ("هل جاء؟ نعم جاء.", ["هل جاء؟", "نعم جاء."]),
        ("他来了。我们走了。", ["他来了。", "我们走了。"]),
        ("वह आया। हम गए।", ["वह आया।", "हम गए।"]),
        ("One line\n\nAnother line", ["One line", "Another line"]),
        ("It was he and I. Then nobody.", ["It was he and I.", "Then nobody."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert parted(text) == expected


@pytest.mark.parametrize(
    ("language", "whole"),
    [
        ("uk", "Про це йдеться в п. 5 ст. 12 Закону."),
        ("uk", "Зустріч була на вул. Хрещатик, 22, у м. Київ."),
        ("uk-UA", "Університет ім. Шевченка отримав 5 млн. Гривень не вистачає."),
        ("uk", "У 1991–2022 рр. Україна змінилася, див. Додаток."),
        ("uk", "Понад 10 тис. Людей, тобто всі, прийшли о 10 год. Ранку."),
        ("de", "Länder wie z. B. Österreich, d. h. Nachbarn, u. a. Polen, stimmten zu."),
        ("de", "Huber sprach von 1,2 Mrd. Euro, z. B. Ein-Euro-Stellen i. d. R. Im Osten."),
        ("fr", "Il cite p. ex. La Poste et la fig. 3."),
        ("de", "Nach Art. 5 Abs. 2 gilt Nr. 7 für Dr. Weber."),
        ("de", "Er lebte im 19. Jahrhundert und starb am 3. Oktober in Bonn."),
        ("fr", "M. Macron et Mme. Merkel ont parlé, p. ex. Paris et av. J.-C. Rome."),
        ("fr", "Selon l’art. 5, le Dr. Martin a raison."),
        ("es", "El Sr. Sánchez y la Dra. López viajaron a EE. UU. Ayer volvieron."),
        ("es", "Véase la pág. 12, núm. 3, p. ej. Madrid."),
        ("ru", "Об этом сказано в п. 5 ст. 12, см. Приложение."),
        ("ru", "Он жил в г. Москва на ул. Ленина в 1990 г. Вчера."),
        ("ru", "Приказ подписал В. В. Орлов в Туле."),
        ("it", "Il sig. Rossi e la dott. Bianchi, p. es. a Roma, hanno firmato l'art. 5."),
        ("pl", "Rozmowę prowadzi prof. Kowalski z ul. Długiej, tzw. Radiowiec."),
    ],
)
def test_what_other_languages_shorten_ends_nothing(language: str, whole: str) -> None:
    found = sentences(whole, Span(0, len(whole)), language)
    assert [whole[s.start : s.end] for s in found] == [whole]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("uk", "Це сталося у 2022 р. Він приїхав. Так сказав і я. Ми пішли.", 4),
        ("de", "Das war 2021. Er kam mit Hunden, Katzen usw. Danach ging er.", 3),
        ("de", "„Ich komme.“ Er ging.", 2),
        ("fr", "Il est parti en 2021. Ensuite elle est venue. M. Le Pen aussi.", 3),
        ("es", "Viajó a EE. UU. El lunes volvió.", 2),
        ("ru", "Это было в 2022 г. Он уехал. Так сказал я. Мы ушли.", 4),
        ("it", "È arrivato ieri. Poi è partito, ecc. Oggi torna.", 3),
        ("pl", "To było w 2021 r. On wyjechał.", 2),
        ("zh", "“你们好！”他说。我们走了。", 3),
        ("en", "They met on Wed. The talks failed.", 2),
        ("", "Це плян b. Then they left.", 2),
    ],
)
def test_sentences_of_other_languages(language: str, text: str, count: int) -> None:
    assert len(list(sentences(text, Span(0, len(text)), language))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He said: “No. Never.” Then he left.", 2),
        ('He said: "No. Never." Then he left.', 2),
        ("Er sagte: „Nein. Niemals.“ Dann ging er.", 2),
        ("Він сказав: «Ні. Ніколи.» Потім пішов.", 2),
        ("She asked: “Why? Who? When?” He left.", 2),
        ("“No. Never.” Then he left.", 3),
        ("He said “no”. Then he left. She said “yes”. Then she left.", 4),
        (f"He said: “{'This is long. ' * 20}” Then he left.", 21),
        ("He said: “No. Never. Then he left.", 3),
    ],
)
def test_a_short_quotation_in_a_sentence_is_not_cut(text: str, count: int) -> None:
    assert len(parted(text)) == count


def test_the_sentence_around_a_place() -> None:
    text = "First one.  Second one here. Third."
    whole = Span(0, len(text))
    assert sentence_around(text, 0, whole) == Span(0, 10)
    assert sentence_around(text, 11, whole) == Span(0, 10)
    assert sentence_around(text, 12, whole) == Span(12, 28)
    assert sentence_around(text, len(text), whole) == Span(29, 35)
    assert sentence_around("", 0, Span(0, 0)) == Span(0, 0)
    assert sentence_around(text, 14, Span(12, 20)) == Span(12, 20)


def test_a_sentence_without_end_is_followed_only_so_far() -> None:
    text = "word " * 1_000_000
    found = sentence_around(text, 2_500_000, Span(0, len(text)))
    assert found.start <= 2_500_000 < found.end
    assert len(found) <= 2 * REACH


@given(st.text(alphabet='aA .!?…\n"”’U9。\u00a0', max_size=80))
def test_sentences_cover_all_that_is_no_white_space(text: str) -> None:
    found = list(sentences(text, Span(0, len(text))))
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
    for one in found:
        for position in range(one.start, one.end):
            assert sentence_around(text, position, Span(0, len(text))) == one
