"""What single lines of an article look like: patterns in tables, compiled when first used.

Every pattern is matched against a whole line, without regard to case unless it says otherwise, and
never against lines longer than `LONGEST`: what a machine or a template wrote is short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from reader.ingest import controls, names
from reader.ingest.controls import table as _table

_PLAIN_START = re.compile(r"(?P<letter>[^\W\d_])(?P<again>[?*{]?)")
_OPTIONAL_BRACKET = r"\(?"
LONGEST = 300
"""The longest line, in code points, that can be anything but prose."""


COMMENTS = _table(r"""
    leave a (?:reply|comment|response).{0,40}
    (?:\d+ |no |add |post |view |show |read )?(?:a |your |all )?comments?(?: \(\d+\)|: ?\d+)?
    (?:posted on )?leave a comment
    join the (?:conversation|discussion|debate)\W*
    (?:\d+ )?(?:responses|replies|thoughts on .{1,150})
    cancel reply|write a comment|have your say|reader comments
    (?:оставить|добавить|додати|залишити) (?:комментарий|коментар).{0,20}
    comments are (?:closed|disabled|off).{0,40}
    комментарии|коментарі
    (?:laisser|écrire|poster|ajouter) un commentaire.{0,40}|lascia un commento.{0,40}
    (?:deja|dejar|deje|escribe|escribir) (?:un comentario|una respuesta).{0,40}
    (?:deixe|escreva) (?:um comentário|uma resposta).{0,40}
    (?:schreiben?|hinterlassen?|verfassen?) (?:sie )?(?:eine antwort|einen kommentar).{0,40}
    kommentar (?:schreiben|verfassen|hinterlassen)|(?:laat|geef|plaats) een reactie.{0,40}
    (?:dodaj|zostaw|napisz) komentarz.{0,40}|skriv en kommentar.{0,40}
    (?:lämna|legg igjen|efterlad) (?:en kommentar|ett svar|et svar).{0,40}
""")
"""Lines that open a page's comments: whatever follows them is no longer the article."""

_LINKED = r"(?:articles?|stor(?:y|ies)|posts?|topics?|news|content|coverage|reads?|links?|videos?)"

RELATED = _table(rf"""
    (?:related|recommended|similar|popular|recent|latest|top|trending|other|more) {_LINKED}\W*
    (?:related|recommended|trending(?: now)?|see also|must reads?|read next|up next)\W*
    (?:most (?:read|popular|viewed|shared)|don['’]t miss|what to read next)\W*
    editors?['’]?s? (?:picks?|choice)\W*
    you (?:may|might) (?:also )?(?:like|be interested in)\W*
    (?:recommended for you|promoted(?: content| stories)?|from our partners)\W*
    more (?:on|from) .{{1,60}}
    (?:also read|read also|read more|read on|further reading|more to read|in case you missed it)\W*
    (?:читайте|смотрите|дивіться) (?:также|також|ещё|еще)\W*
    (?:по теме|за темою|похожие новости|популярне|популярное|новини партнерів)\W*
    (?:mehr zum thema|weitere artikel|meistgelesen\w*|auch interessant|ähnliche artikel)\W*
    (?:sur le même sujet|les plus lus|à lire aussi|nos derniers articles)\W*
    (?:más (?:información|noticias|leídas?|vistas?)|lo más visto)\W*
    (?:lo más leído|mais lidas|i più letti|meest gelezen)\W*
""")
"""Lines that open a list of links to other articles."""

_READING = _table(r"""
    (?:also read|read also|read more|see also|must read|more|related)(?: here)?\s*[:|»>►].{0,200}
    (?:read|watch|listen|watch live|live updates|video)(?: here)?\s*[:|»>►].{0,200}
    (?:watch|watch live|video|read more|also read) [-–—] .{0,200}
    (?:to )?read(?: the| this)? full (?:story|article).{0,100}
    (?:читайте|смотрите|дивіться) (?:также|також|ещё|еще)\s*[:|].{0,200}
    (?:article|story|text|video) continues? (?:below|after).{0,60}
    (?:[•·] )?(?:\d+ ){0,3}(?:less than )?(?:a|\d+) ?[-–]?min\w{0,5}\.? ?(?:of )?read(?:ing)?
    \d+ min\w{0,5}\.? lesezeit
    (?:estimated )?(?:reading|read) time\s*:?.{0,30}|время чтения.{0,20}
    (?:listen to|hear|play) this (?:article|story).{0,60}
    (?:image|photo|picture|gallery) \d+ of \d+|\d+\s*(?:/|of)\s*\d+\W*
    \d+ (?:photos?|images?|videos?)|(?:save|print|email|share)(?: this)? (?:story|article|page)
    continue reading.{0,200}|you are here\W*|now reading\W*|text size.{0,20}|read article
    please read our .{2,120}
    enlarge(?: image)?|expand|collapse|hide(?: caption)?|play(?: video)?|video|pause|loading\W*
    (?:view|see|show) (?:more|all|gallery|original|on twitter|this post on instagram).{0,40}
    (?:click|tap|press) (?:here|on|to)\b.{0,120}
""")

_FORMS = _table(r"""
    your e-?mail address will not be published.*
    required fields are marked.*|save my name, e-?mail.*
    notify me of .*(?:comments|posts).*
    (?:votre|ton) (?:adresse )?e-?mail ne sera pas publiée?.*|les champs obligatoires sont .*
    (?:votre|ton) adresse de messagerie ne sera pas publiée.*
    (?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht.*|erforderliche felder sind .*
    tu dirección de correo(?: electrónico)? no será publicada.*|los campos obligatorios .*
    o (?:seu )?endereço de e-?mail não será publicado.*|campos obrigatórios .*
    il tuo indirizzo e-?mail non sarà pubblicato.*|i campi obbligatori sono .*
    (?:je|uw) e-?mail-?adres wordt niet gepubliceerd.*|twój adres e-?mail nie zostanie .*
    din e-?postadress? (?:kommer|vil) .{0,20}publicer.*
    ваш (?:адрес )?e-?mail не будет опубликован.*|ваша e-?mail адреса не .*
    pin it|0 shares
    (?:name|e-?mail|website|comment|message)\s*\*?
    (?:post|submit) (?:a )?comment|submit|send(?: an email)?|reply|replies
    (?:please )?(?:log|sign) ?(?:in|out)(?: to .{1,60})?|register|create (?:an )?account
    report (?:an? )?(?:error|typo|ad).{0,60}|give (?:us )?feedback.{0,40}
    was this (?:article|page) .{0,40}
""")

_NAVIGATION = _table(r"""
    (?:back|go|return) to (?:the )?(?:top|home|homepage|main page)(?: button)?\W*|scroll to top\W*
    skip (?:the )?(?:ads?|advert(?:isement)?s?|promotions?|past .{1,60})\W*
    after newsletter promotion
    (?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation|search|article|footer).*
    home|menu|search|close|open menu|main menu|navigation|sections|next|previous|prev
    home\s*[>»/›|].{1,150}
    (?:previous|next) (?:article|post|story|page)\W*(?:[:«»<>←→].{1,150})?
    about (?:us|the author.{0,60})|contact(?: us)?
    (?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|теги|теґи)\s*:.{0,250}
    from the section .{1,60}
    in this (?:story|article)\s*:?.{0,150}
    (?:tags|topics|filed under|categories|authors?|about the authors?|share|sources?)\W*
""")

_SELLING = _table(r"""
    advertisements?|ads?|sponsored(?: content)?|promoted by .{1,60}|реклама
    (?:please )?(?:sign up|subscribe|register)\b.{0,30}\b(?:to|for|now|today|here|free)\b.{0,180}
    subscribe(?: now)?\W*|newsletters?
    (?:get|receive) .{1,120}\b(?:inbox|newsletters?|e-?mail|app|alerts?|notifications?)\b.{0,60}
    support (?:our|independent|quality) (?:work|journalism).{0,150}|donate(?: now| today)?\W*
    (?:like|find|join) (?:us|our)\b.{0,60} on .{2,60}
    follow .{2,80} on .{0,40}(?:twitter|facebook|instagram|telegram|x|google news|youtube).{0,60}
    follow (?:all )?(?:the )?[\w’' ]{1,30} (?:stories|coverage) .{2,150}
    (?:subscribe|sign up) to our .{2,120}|with product you purchase
    (?:download|get|install) (?:the|our) .{0,40}\bapp\b.{0,80}
""")

_LEGAL = _table(r"""
    (?:this|our) (?:site|website) uses .{0,60}cookies.*
    (?:we use|we and our partners (?:use|store)) .{0,60}cookies.*
    (?:accept|reject|allow|manage)(?: all)?(?: cookies| settings| preferences)?
    (?:privacy (?:&|and) )?(?:cookies?|privacy) (?:policy|notice|settings|preferences)
    terms (?:of (?:use|service)|and conditions)
    copyright.{0,200}
    все права защищены.{0,80}
    our standards\s*:.{2,80}
""")

_TRACES = _table(r"""
    (?:estimated )?\d[\d,.]*k? (?:views?|shares?|likes?|reads?)(?:\W+\d[\d,.]*k? \w+){0,3}
    source:? site.{0,20}
    %d bloggers like this:?|(?:left|right|main) menu|like (?:this|loading)\W*
    (?:this )?(?:article|story|post) appears in\s*:.{1,120}
    \(?this (?:article|story|report) (?:has|was) .{0,60}(?:edited by|generated from) .{2,150}
    (?:source|url|link|original|via|permalink)(?: article| link| url)?\s*:\s*.{1,200}
    (?:источник|джерело)\s*:\s*(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+\S*
    (?:this )?(?:article|story|post) (?:was )?(?:first |originally )?(?:appeared|published) .{2,90}
    the post .{1,200} appeared first on .{1,80}
    (?:this )?(?:article|story|piece) appear(?:s|ed) in the .{1,60}\b(?:edition|issue)\b.{0,150}
    in [\w&, ]{2,40} \| (?:\d+|no) (?:comments?|responses?)
    (?:sorry,? )?we are (?:not|no longer)(?: currently)? accepting comments.{0,60}
    https?://\S+|www\.\S+\.\S+|pic\.twitter\.com/\S+
    [\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}
    (?:contact|e-?mail)(?: (?:the author|him|her|us))?\s*:?\s*\S+@\S+
""")

_SPOKEN = r"(?:news|journalism|newspaper|reporting|coverage|stories|analysis|voice)"

SLOGANS = _table(rf"""
    your (?:[\w-]+ ){{0,3}}(?:source|guide|voice|home|window) (?:for|of|to|on) .{{2,60}}
    (?:.{{1,40}} )?{_SPOKEN} (?:.{{1,30}} )?(?:since \d{{4}}|you can trust|you need|that matters?)
    (?:.{{1,40}} )?{_SPOKEN} (?:.{{1,30}} )?(?:without fear(?: or favou?r)?|fit to print)
    (?:independent|trusted|fearless|quality)(?:,? (?:and )?[\w-]+){{0,2}} (?:{_SPOKEN}|media)
""")
"""What outlets say of themselves beside their names."""

SIGNED = _table(r"""
    (?:[\w&’' ]{2,25}\s*[>»›]\s*){1,5}[\w&’' ]{2,60}
    [»←→]+\s*[^«]{1,120}|[^«]{1,120}\s[»←→]+
    (?:©|\(c\)).{0,200}|.{2,60}\s(?:©|\(c\))\s?\d{4}.{0,60}
    .{0,150}\ball rights reserved\b.{0,100}
    .{0,60}\b(?:may not|cannot) be (?:published, broadcast|reproduced|republished|rewritten).{0,150}
""")
"""Furniture that begins with anything: slow, and only for lines with one of `SIGNS`."""

SIGNS = (
    *(">", "»", "›", "←", "→", "©", "(c)", "rights reserved"),
    *("published, broadcast", "reproduced", "republished", "rewritten"),
)
"""Of which every line that a pattern of `SIGNED` matches has one in it, in lower case."""

FURNITURE = (
    *_READING,
    *controls.POINTERS,
    *_FORMS,
    *_NAVIGATION,
    *_SELLING,
    *_LEGAL,
    *_TRACES,
    *controls.CONTROLS,
)
"""Lines that belong to the page and not to the article."""

STAMPS = _table(r"""
    (?:article |story |post )?(?:first |last |originally )?(?:published|updated|posted|modified)
    (?:last )?update|issued|edited|created|released|uploaded|date|publication date
    дата|опубликовано|обновлено|опубліковано|оновлено
    (?:publiée?|mise? à jour|modifiée?|actualisée?)(?: le)?|(?:veröffentlicht|erschienen)(?: am)?
    (?:aktualisiert|zuletzt geändert)(?: am)?|(?:publicado|actualizado|atualizado)(?: el| em)?
    (?:pubblicato|aggiornato)(?: il)?|(?:gepubliceerd|bijgewerkt)(?: op)?|opublikowano|aktualizacja
""")
"""Words that open a line which says when the article appeared; a date or nothing must follow."""

_WORKED = r"(?:reporting|writing|editing|compiled|translat(?:ion|ed)|produced|edited|written)"
_HANDED_IN = r"(?:reporting|files|material|inputs?|information)"

CREDITS = _table(rf"""
    \(?(?:additional )?{_WORKED}(?: and {_WORKED})? by\b.{{1,220}}
    (?:with|additional|further) (?:additional |further )?{_HANDED_IN} (?:by|from)\b.{{1,150}}
    .{{3,150}} contributed (?:to|reporting (?:to|for)) this (?:report|story|article|piece)\.?
    [^.]{{3,150}} contributed reporting(?: from .{{3,60}})?\.?
    \((?:with )?{_HANDED_IN} (?:from|by) .{{2,100}}\)
""")
"""Lines, mostly at the end, that say who else worked on the article."""

_WROTE = (
    r"(?:written|text|story|analysis|report|opinion|words|posted|reported|review|commentary"
    r"|interview(?:ed)?)"
)

BYLINES = _table(rf"""
    (?:{_WROTE}\s*(?:by\b|:)|by(?:line(?=\s*:)|\b)|from our\b|автор\s*:)\s*:?\s*\S.{{1,160}}
    (?:كتبت?|إعداد|تحرير|تقرير)\s*:\s*\S.{{1,60}}|بقلم\s*:?\s*\S.{{1,60}}
    (?:[\w’']+ ){{0,4}}staff (?:reporter|writer|correspondent)s?|reuters staff|ap staff
    (?:our |a |the )?(?:[\w’']+ ){{0,2}}(?:correspondent|(?:news|web) ?desk|newsroom|news staff)
    (?:[\w’']+ ){{0,3}}editorial (?:team|staff|board)|редакция
    (?:door|van) (?:onze|een van onze) (?:redacteur|verslaggever|correspondent)(?:en|s)?\b.{{0,60}}
    von unser(?:em|er|en) (?:korrespondent|mitarbeiter|redakteur|redaktion|reporter)\w*\b.{{0,60}}
    (?:de|par) notre (?:correspondante?|envoyée? spéciale?)\b.{{0,60}}
    photo of (?P<author>\S.{{1,40}}?) (?P=author)\b.{{0,60}}
    \(?with agencies\)?|(?:news )?agencies|wire services?
""")
"""Lines at the head that say who wrote the article."""

_PICTURED = r"(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|credits?|foto|фото)"

_SET_APART = r"(?:\A|(?<=[.!?|(\[])|(?<=[.!?|)\]”’] ))"

PICTURE_LABELS = _table(rf"""
    \b(?:{_PICTURED} )?{_PICTURED}\s?(?::|©|/|\.\.\.|…).{{1,120}}
    {_SET_APART}(?:file |handout )?{_PICTURED} (?:by|courtesy|from|via|source)\b.{{1,120}}
    {_SET_APART}(?:file|archive|handout) {_PICTURED}\b.{{0,40}}
    {_SET_APART}courtesy of .{{2,60}}
    (?<!\w)©\s*(?!\d{{4}}).{{2,80}}
""")
"""Ends of captions that name a picture's maker after a label."""

CAPTIONS = _table(r"""
    (?:image|media|video|photo|picture) (?:caption|source|credit)\b.*
    (?:file|file photo|file picture|in pictures|pictured)\s?(?::|[–—-] ).+
    (?:(?:afp|anadolu|bloomberg|epa|nurphoto|reuters) via )?getty images .{8,200}[^.!?:”"’]
""")
"""Captions that begin by saying so."""


class WholeLine:
    """Matches lines that any of several patterns matches whole.

    A pattern is tried only on lines with a letter that it can begin with: most have another one.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """Match what any of `patterns` matches, in capitals or small letters."""
        others: list[str] = []
        by_letter: dict[str, list[str]] = {}
        for pattern in patterns:
            letters = first_letters(pattern)
            for letter in sorted(letters or ()):
                by_letter.setdefault(letter, []).append(pattern)
            others += [] if letters else [pattern]
        self._others = _whole(others)
        compiled = {letter: _whole([*some, *others]) for letter, some in by_letter.items()}
        capitals = {letter.upper(): one for letter, one in compiled.items()}
        self._by_letter = {**capitals, **compiled}

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match of the whole of `text`, or None."""
        return self._by_letter.get(text[:1], self._others).match(text)


@cache
def whole_line(*tables: tuple[str, ...]) -> WholeLine:
    """Return what matches a line which any pattern of `tables` matches whole."""
    return WholeLine(one for table in tables for line in table for one in _alternatives(line))


def _whole(patterns: Iterable[str]) -> re.Pattern[str]:
    listed = "|".join(patterns)
    return re.compile(rf"(?:{listed})\Z" if listed else r"(?!)", re.IGNORECASE)


def first_letters(pattern: str) -> frozenset[str] | None:
    """Return the signs with which what a pattern matches can begin, None where there is no telling.

    It looks at plain letters and groups of them; small letters stand for capitals, too.
    """
    if pattern.startswith(_OPTIONAL_BRACKET):
        return _united([frozenset("("), first_letters(pattern.removeprefix(_OPTIONAL_BRACKET))])
    if pattern.startswith("(?:"):
        end = _closing(pattern)
        inner = [first_letters(one) for one in _alternatives(pattern[3:end])]
        after = pattern[end + 1 :]
        if after[:1] in ("*", "{"):
            return None
        return _united([*inner, first_letters(after[1:])] if after[:1] == "?" else inner)
    found = _PLAIN_START.match(pattern)
    if found is None or found["again"] in ("*", "{"):
        return None
    own = frozenset(found["letter"].casefold())
    return _united([own, first_letters(pattern[2:])]) if found["again"] else own


def _united(some: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    listed = list(some)
    known = [one for one in listed if one is not None]
    return frozenset().union(*known) if len(known) == len(listed) else None


def _closing(pattern: str) -> int:
    """Return where the bracket that a pattern begins with is closed."""
    depth, at = 0, 0
    while True:
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = pattern.index("]", at + 2)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
            if not depth:
                return at
        at += 1


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern that are not within brackets."""
    depth, start, at = 0, 0, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = pattern.index("]", at + 2)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
        at += 1
    yield pattern[start:]


@cache
def stamp_label() -> re.Pattern[str]:
    """Return the pattern of the words before a date of publication, with what divides them."""
    return re.compile(
        rf"(?:{'|'.join(STAMPS)})\b(?:\s+(?:on|at|date|time)\b)?\s*[:|]?\s*", re.IGNORECASE
    )


@cache
def words_of(*tables: tuple[str, ...]) -> str:
    """Return the alternatives of `tables` as a regular expression, the longest first."""
    words = sorted({word for table in tables for word in table}, key=len, reverse=True)
    return "|".join(re.escape(word) for word in words)


_CREDIT_WORD = r"[^\W\d_][\w.'’-]*"
_MAKER = rf"(?:{_CREDIT_WORD} ){{0,3}}{_CREDIT_WORD}"


def _picture_source() -> str:
    return rf"(?:{words_of(names.AGENCIES, names.PICTURE_SOURCES, names.OUTLETS)})"


@cache
def labelled_credit() -> re.Pattern[str]:
    """Return the pattern of a picture's maker after a label, at the end of a caption."""
    return re.compile(rf"(?i:{'|'.join(PICTURE_LABELS)})\Z")


@cache
def bracketed_credit() -> re.Pattern[str]:
    """Return the pattern of a picture's source in brackets at the end: "(Jo Poe/Reuters)"."""
    return re.compile(
        rf"[(\[](?:[^()\[\]]{{0,60}}(?:[/:,|]|by|via)\s?)?{_picture_source()}(?: Photo)?"
        r"(?:\s?[/:,|]\s?[^()\[\]]{0,80})?[)\]]\W*\Z"
    )


@cache
def divided_credit() -> re.Pattern[str]:
    """Return the pattern of a picture's maker and source at the end: "Jo Poe / Reuters"."""
    source = _picture_source()
    return re.compile(
        rf"{_MAKER}\s?[/|]\s?{source}\b(?:\s?[/|,]\s?(?:{source}|{_MAKER}))*(?:\s+via\s+{_MAKER})?\W*\Z"
        rf"|{source} ?/ ?{_MAKER}(?: ?/ ?{_MAKER})?(?: Acquire Licensing Rights.{{0,30}})?\W*\Z"
    )


@cache
def passed_credit() -> re.Pattern[str]:
    """Return the pattern of a source that has a picture from another: "EPA via Getty Images"."""
    source = _picture_source()
    return re.compile(rf"\b{source} via {source}\W*\Z")


@cache
def closing_agency() -> re.Pattern[str]:
    """Return the pattern of agencies alone in brackets at the end: of a byline, or of a report."""
    return re.compile(rf"[(\[](?P<name>{_agencies()})[)\]]\.?\Z")


@cache
def bracketed_agencies() -> re.Pattern[str]:
    """Return the pattern of agencies in brackets behind an outlet: "Harbour Times (AP, dpa)"."""
    return re.compile(rf" [(\[](?P<agencies>{_agencies()})[)\]]")


def _agencies() -> str:
    """Return the regular expression of one agency or several."""
    agency = rf"(?:{words_of(names.AGENCIES)})"
    return rf"{agency}(?:\s?(?:,|،|/|;|and|und|et|y|и|та|و|&|\+)\s?(?:and )?{agency}){{0,6}}"


@cache
def sign_off() -> re.Pattern[str]:
    """Return the pattern of a desk's sign-off: initials, agencies, or both.

    "lc/sms (AP, Reuters, AFP)", "(AP, Reuters)", "dpa/AFP", "– Reuters".
    """
    listed = _agencies()
    initials = r"[a-zäöüß]{2,4}(?:\s?[/,]\s?[a-zäöüß]{2,4}){0,4}"
    return re.compile(
        rf"(?:(?P<initials>{initials})\s)?\((?P<in_brackets>{listed}|with agencies)\)\Z"
        rf"|(?:[–—-]\s?|Source: |[a-zäöüß]{{2,4}}/)?{listed}\Z"
        rf"|(?P<only_initials>[a-z]{{2,3}}(?:/[a-z]{{2,3}}){{1,4}})\Z"
    )
