"""Tells the language of an article from its commonest words or its letters."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain, repeat

_SAMPLE = 1000
_FEWEST_COMMON = 0.12
"""The share of a text that the commonest words of its language make up, at the very least."""

_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"[a-z]+")
_COMMON = {
    "en": (
        "the of and to in a is that for it was on with as he be at by this had not are but from "
        "or have an they which you were her all she there would their we him been has when who "
        "will if out said what its about into than them can your until add"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch "
        "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen "
        "zum war haben oder aber vor zur bis durch wurde sei"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce "
        "il sont avec son aux cette ou ont été mais nous comme elle leur deux ces vous je être "
        "sa"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero "
        "sus le ha si sin sobre este ya entre cuando esta ser son también fue había muy hasta "
        "desde está"
    ),
    "pt": (
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi "
        "ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até "
        "isso"
    ),
    "it": (
        "di e che la il un a per in una è non sono con si da come le dei nel alla più del i o "
        "ma gli al della delle anche ha lo su se era questo dal nella ai degli stato dopo"
    ),
    "ca": (
        "de la i el que en a els les un per una del amb es no és al ha com més però seva aquest "
        "són dels va també o"
    ),
    "nl": (
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als door bij "
        "naar uit maar hij ze nog tot over wordt heeft was dan of worden deze werd geen meer"
    ),
    "pl": (
        "w i na z się do nie to że jest o a jak po od za ale przez tym dla co są tak już oraz "
        "jego przy może był która które czy tylko być także było ich lub pod został"
    ),
    "cs": (
        "a v se na je že o z s do i to k ve pro za by ale si po jako od jsou které tak jeho "
        "který už podle však nebo při být až byl před bude jen ze"
    ),
    "sk": (
        "a v sa na je že o z s do i to k vo pre za by ale si po ako od sú ktoré tak jeho ktorý "
        "už podľa však alebo pri byť až bol pred bude len zo aj či"
    ),
    "sv": (
        "och i att det som en på är av för med till den har de inte om ett han men var från så "
        "vi kan nu när år under också efter eller hon vid sin mot ut"
    ),
    "no": (
        "og i det er på som en av for at til med den har de ikke om et han men var fra så vi "
        "kan nå når år under også etter eller hun ved sin mot ut blir"
    ),
    "da": (
        "og i det er på som en af for at til med den har de ikke om et han men var fra så vi "
        "kan nu når år under også efter eller hun ved sin mod ud bliver"
    ),
    "fi": (
        "ja on ei se että oli hän mutta myös kun ovat sen kuin joka niin tai jos mukaan ole "
        "vain olla hänen vuonna kanssa noin sekä sitä mitä nyt tämä tämän"
    ),
    "et": ("ja on ei et ta kui see oli aga ning ka mis või oma seda nii siis kes"),
    "lv": ("un ir ka no par ar uz kas tas bet arī pēc tika lai"),
    "lt": ("ir kad į su iš yra tai bet kaip o nuo dėl už jis apie po buvo"),
    "hu": (
        "a az és hogy nem is egy van meg ez el csak volt még de már ki mint azt be fel ha vagy "
        "szerint kell majd pedig lesz minden lehet után aki"
    ),
    "ro": (
        "de și în a la cu că pe nu o să din pentru mai au un este care ce sunt fost se al prin "
        "ca fi sau după dar lui acest era până"
    ),
    "hr": (
        "i u je na se da su za o od s a koji nije kao što će iz bi ili ne te to po samo nakon "
        "više bio još kako sve koja"
    ),
    "tr": (
        "ve bir bu da de için ile olarak daha çok olan gibi en ne kadar sonra var ama değil her "
        "ki olduğu göre"
    ),
    "id": (
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut "
        "bisa ada mereka lebih oleh"
    ),
    "vi": ("và của là có được cho không trong một các với người những đã này khi"),
}
"""Words that are frequent in every text of a language, and many of them in no other."""

_SCRIPTS = (
    ("ko", "[\uac00-\ud7af]", ""),
    ("ja", "[\u3040-\u30ff]", ""),
    ("zh", "[\u4e00-\u9fff]", ""),
    ("fa", "[\u0600-\u06ff]", "پچژگ"),
    ("ar", "[\u0600-\u06ff]", ""),
    ("he", "[\u0590-\u05ff]", ""),
    ("el", "[\u0370-\u03ff]", ""),
    ("th", "[\u0e00-\u0e7f]", ""),
    ("hi", "[\u0900-\u097f]", ""),
    ("ka", "[\u10a0-\u10ff]", ""),
    ("hy", "[\u0530-\u058f]", ""),
)
"""Letters that tell a language, or its family's best known one; with those it needs besides."""

_NO_LATIN = re.compile(rf"[\u0400-\u04ff]|{'|'.join(sorted({signs for _, signs, _ in _SCRIPTS}))}")
_SHARE_OF_SCRIPT = {"ja": 0.1, "zh": 0.3}
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_OWN_CYRILLIC = (
    ("be", "ў"), ("mk", "ѓќѕ"), ("sr", "ђћџљњј"), ("uk", "іїєґ"), ("ru", "ыэё"), ("bg", "ъщ"),
)  # fmt: skip
"""Letters that a language written in Cyrillic has, and few others."""

_SHARED_CYRILLIC = (("be", "uk"), ("be", "ru"), ("mk", "sr"), ("ru", "bg"), ("uk", "bg"))
"""Languages with letters that, where their own are seen, tell nothing of the second."""


def language_of(text: str) -> str:
    """Return the language as in ISO 639-1, or "" where none is plain, from the first 1,000 signs.

    Told by the commonest words, which are a quarter of running text and more, or by letters.
    """
    sample = text[:_SAMPLE].casefold()
    plain = sample.isascii()
    words = (_PLAIN_WORD if plain else _WORD).findall(sample)
    if plain:
        return _by_words(words)
    if not _NO_LATIN.search(sample):
        return _by_words(words)
    letters = sum(map(len, words))
    if 2 * len(_CYRILLIC.findall(sample)) > letters:
        return _in_cyrillic(sample)
    return _by_script(sample, letters) or _by_words(words)


def _in_cyrillic(sample: str) -> str:
    counts = Counter({name: sum(map(sample.count, own)) for name, own in _OWN_CYRILLIC})
    for rare, common in _SHARED_CYRILLIC:
        if counts[rare]:
            counts[common] = 0
    return _clearest(counts)


def _by_script(sample: str, letters: int) -> str:
    for name, signs, needed in _SCRIPTS:
        enough = _SHARE_OF_SCRIPT.get(name, 0.5) * letters
        own = not needed or any(sign in sample for sign in needed)
        if own and len(re.findall(signs, sample)) > enough:
            return name
    return ""


def _by_words(words: list[str]) -> str:
    known = _languages()
    counts = Counter(chain.from_iterable(map(known.get, words, repeat(()))))
    best = _clearest(counts)
    return best if counts[best] >= _FEWEST_COMMON * len(words) else ""


def _clearest(counts: Counter[str]) -> str:
    """Return what was counted more often than all else, "" where nothing was."""
    (best, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return best if most > second else ""


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return the languages that each common word is of."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in _COMMON.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), name)
    return found
