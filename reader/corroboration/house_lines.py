"""Sentences in which a house speaks of itself, of its people and to its readers: no news.

Told by what kind of thing they say, not by their words: who writes for whom, how the text came
about, and what its readers may do. The same stands under articles about anything.
"""

from __future__ import annotations

import re

from reader.core.late import late_pattern

_NAME = r"[^\W\d_a-z][\w.'’-]+"
_WRITER = (
    r"(?:journalist|reporter|correspondent|editor|columnist|writer|producer|photographer"
    r"|broadcaster|staff writer|researcher|intern|contributor)"
)
_BEATS = r"(?:covers|writes|reports|edits|hosts|leads coverage|has (?:covered|written|reported))"
_TEXT = r"(?:story|text|article|report|piece|column|post|page|version|live blog|newsletter|podcast)"
_ABOUT_WRITERS = late_pattern(
    rf"\A(?:{_NAME} ){{1,3}}(?:is|was|works as|has been) (?:an?|the|our) (?:[\w'’-]+ ){{0,5}}?"
    rf"{_WRITER}"
    r"(?: (?:and|at|for|with|based|in|who|on|covering|whose|working)\b|[.,]|\Z)"
    rf"|\A(?:{_NAME} ){{1,3}}{_BEATS} .{{3,80}} (?:for|at) (?:the )?{_NAME}"
    rf"|\A(?:he|she|they) (?:previously|formerly) (?:worked|wrote|reported|covered)\b"
)
_ABOUT_THE_TEXT = late_pattern(
    rf"\b(?:developing|breaking(?: news)?) {_TEXT}\b|\bthis {_TEXT} (?:has been|was|is|will be)"
    r" (?:originally |first |being |also )?"
    r"(?:updated|corrected|published|republished|produced|amended|written|translated|supported"
    r"|part of|developing|adapted)\b"
    r"|\bcontributed (?:to (?:this|the) |reporting)|\bmay not be (?:published|reproduced|copied)\b"
    rf"|\A(?:reporting|editing|writing|additional reporting|photographs?|translation) by {_NAME}"
    rf"|\A(?:an )?earlier version of this|\A(?:correction|clarification|editor['’]?s['’]? note)\b",
    re.IGNORECASE,
)
_TO_READERS = late_pattern(
    r"\A(?:please |to |for |if |do |have |are |want |would |can |did |how |you can )?.{0,60}?"
    r"\b(?:you|your|us|our)\b",
    re.IGNORECASE,
)
_OFFERED = late_pattern(
    r"\b(?:newsletters?|inbox|podcasts?|episodes?|subscri(?:be|bers?|ption)|sign up|notifications?"
    r"|alerts?|apps?|cookies|donat(?:e|ion)|journalism|newsroom|helpline|crisis line|hotline"
    r"|confidential(?:ly)?|corrections?|tips?|membership|follow us|share this|read more|comments?"
    r"|encrypted|log in|(?:our|the) (?:reporters|editors)|support is available|get in touch"
    r"|contact us|privacy)\b",
    re.IGNORECASE,
)


def is_house_line(sentence: str) -> bool:
    """Tell whether a sentence is of the house that prints it, and no news; not if it is quoted."""
    plain = sentence.strip()
    if plain[:1] in "“\"‘«'" or not plain:
        return False
    if _ABOUT_WRITERS.match(plain) or _ABOUT_THE_TEXT.search(plain):
        return True
    return bool(_TO_READERS.match(plain) and _OFFERED.search(plain)) and not re.search(
        r"[“”\"«»]|\b(?:said|says|told)\b", plain
    )
