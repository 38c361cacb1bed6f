"""Finite verbs by their form: closed classes, regular endings, and the irregular past.

There is no tagger here. A word is taken for a verb when its form can be one and its neighbours
allow it: 'lands' is a verb in 'the rover lands Tuesday', and none in 'two lands'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.tokens import CODES, SPACE

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

MODALS: Final = wordset("will shall would could may might must should can ll")
BE_NOW: Final = wordset("is are am re")
BE_THEN: Final = wordset("was were")

_IRREGULAR: Final = wordset(
    "was were had did said told met held took came went began left won lost fell rose saw gave "
    "made sent shot led ran spoke wrote became broke brought built bought caught chose drew drove "
    "felt flew found fought got grew heard kept knew laid paid rode sang sat sold stood struck "
    "swept thought threw understood withdrew sank underwent overthrew sought taken shown seen "
    "given written done gone spent lent meant dealt slept wept burnt learnt fled fed bled sped "
    "slid bit lit swore wore tore woke stole froze arose ate drank swam shook forgot hung stuck "
    "stung swung spun clung flung slew drawn driven flown grown known chosen broken spoken frozen "
    "stolen fallen beaten hidden ridden risen sworn torn shaken eaten sung sunk begun rung taught "
    "overcame overtook undertook withheld upheld foresaw oversaw outran died lied tied born "
    "retook rebuilt rewrote rewritten resold remade redrew redrawn reran regrew rethought retold "
    "misled mistook mistaken misspoke forbade forgave withstood outgrew overran overthrown strove "
    "shone shrank sprang spat dug crept leapt hid bade forsook outdid undid"
)
# Past forms that are base forms too.
_SAME: Final = wordset("cut hit beat shut set quit put read lay lie cost burst spread split rid")
_NOT_PAST: Final = wordset(
    "need indeed speed feed seed proceed exceed succeed united red bed hundred armed aged wed "
    "embed shed breed followed based related sacred naked kindred limited"
)
# Verbs of saying, showing, thinking and being: their present says nothing of when.
_NEUTRAL: Final = wordset(
    "say show believe think claim know suggest mean indicate remain reveal confirm blame deny "
    "accuse describe argue insist fear recall remember allege prove live love like hate "
    "understand feel seem look contain include involve belong depend deserve differ doubt exist "
    "note need own prefer regret resemble sound suspect want wish tell write report add admit "
    "acknowledge warn urge estimate condemn criticise criticize praise reflect represent consist "
    "explain illustrate underline highlight underscore raise clear stem follow refer relate cite "
    "reckon agree disagree support oppose back tend help"
)
# Plurals of nouns that often stand before a time, and words that only look like verbs in -s.
_NOUNS: Final = wordset(
    "days weeks months years hours minutes seconds times people's news this thus always perhaps "
    "besides sometimes towards afterwards politics sports elections polls talks attacks results "
    "figures sales shares prices deaths cases clashes protesters others ours series degrees "
    "percents points countries dollars euros pounds miles metres meters kilometres kilometers "
    "tons"
)
# What nobody arranges: headlines tell it in the present when it is over.
_MISHAPS: Final = wordset(
    "die kill injure hurt wound crash collapse explode sink derail capsize erupt drown shoot stab "
    "plunge topple burn flood vanish escape survive suffer steal murder clash storm"
)
# Base forms with which news announces what a plural subject does: 'voters go to the polls Sunday'.
_ARRANGED: Final = wordset(
    "go meet begin start open close end vote play travel fly return arrive leave depart visit "
    "host hold face resume reopen restart gather kick finish expire land launch release elect run "
    "wrap walk celebrate address speak retire reconvene rule pass lift sit hear turn stop cease "
    "lapse move embark sail tour perform debut air unveil deliver testify stand compete contest "
    "race fight take join assume step hand accept receive honour honor mark commemorate observe "
    "march rally protest strike picket down introduce enter change rise drop fall decide scrap "
    "sign ratify consider discuss review auction collect suspend head conclude complete continue "
    "choose nominate submit lodge appeal deploy pull tackle clash square train defend seek try "
    "settle merge undergo feature assemble attend caucus commence cross converge bury marry "
    "present miss switch board report appear come get sing dance pick debate interview quiz "
    "publish announce dock undock blast orbit berth crown mourn give pay bring tee grow plead "
    "battle welcome swear stage clock work log"
)
# Of those, the ones that are no nouns: 'voters in two states vote Tuesday' needs no closer look.
_ONLY_VERBS: Final = wordset(
    "go meet begin resume reopen restart gather arrive depart leave decide choose elect consider "
    "discuss conclude continue convene reconvene deliver testify retire expire receive celebrate "
    "commemorate speak hear become open vote return play begin start kick close debate face head "
    "travel launch report rule rally march strike visit"
)
_MEETING: Final = wordset(
    "go meet begin resume reopen restart gather arrive depart reconvene convene testify retire"
)
_JOINTS: Final = wordset("of from in on for between at with against over into")
_AGAIN: Final = wordset("again anew")
_CAUSING: Final = wordset(
    "help helped helps let lets make made makes see saw watch watched hear heard have had did do "
    "to not never will would can could may might must should shall did does didn't"
)
_HELPED: Final = wordset("helped let made saw watched heard")
_RELATIVE: Final = wordset("that which who")
_BASES: Final = wordset(
    "be make build buy sell send leave lose raise win ban sue free restore replace reveal expand "
    "create scale axe slash probe evict deport extradite expel charge jail try test review widen "
    "shed keep have do set cut lead offer order stay remain spend tax fine list invest cap ballot"
)
_PRONOUNS: Final = wordset("he she it who which that")
_MANY: Final = wordset(
    "they we i you who which that police people men women children staff all both others crew"
)
_NO_SUBJECT: Final = wordset(
    "the a an of his her their its our my your these those this two three four five six seven "
    "eight nine ten twelve several many no for to from in by with and or recent on at 's s as "
    "than new more most other such any some each every few into over after before about between "
    "among against during under not be is was were been being has have had first second third "
    "last next past previous earlier later fresh key major public local national federal deadly "
    "special general early late final joint direct latest failed further mass big small high low "
    "political regional presidential parliamentary nuclear international russian american british "
    "french german chinese european but if when while because where are did do does hundreds "
    "thousands dozens ahead through until since up down out off then so how why what"
)
# Of adjectives and of gerunds, whose object follows: 'imposing tariffs'.
_NO_SUBJECT_ENDS: Final = ("al", "ic", "ful", "ous", "ive", "ary", "ing")
_NO_VERB_AFTER: Final = wordset("of by were was are is have has had or did")
_FINITE: Final = wordset(
    "was were had did is are has have will would shall could might must should can said says took "
    "went came ran fell rose began gave drew flew grew became broke left led saw stood wrote spoke "
    "drove chose sank shook stole swore tore wore ate drank sang fled arose overcame undertook "
    "overtook withdrew"
)
CLAUSE: Final = wordset(
    "and but which who that after before while as when because where since although though if "
    "unless until"
)
_ADVERBS: Final = wordset("next also now then again soon finally")
_REACH = 16
_NUMBERS: Final = frozenset(
    CODES[name] for name in ("NUMW", "NUMX", "DAYN", "ORDN", "ORDW", "FEW", "MANY", "SECOND")
)
_ACCOUNTS: Final = wordset(
    "back for earnings results its quarterly first second third fourth figures"
)
_NEAR_DAYS: Final = frozenset(CODES[name] for name in ("WDAY", "DEICT"))
TIMES: Final = frozenset(
    CODES[name] for name in ("WDAY", "DEICT", "MONTH", "UNIT", "DAYN", "HOLIDAY")
)


def is_past(tokens: Tokens, index: int, word: str) -> bool:
    """Say whether the word is a past form here, finite or participle: 'struck', 'delayed'."""
    if word in _SAME:
        before = tokens.back(index)
        return not (before in MODALS or before in {"to", "the", "a", "of", "not"})
    if word == "won" and tokens.ahead(index + 1) in {"'", "’"}:
        return False
    if word in _IRREGULAR:
        return not _is_a_name(tokens, index)
    return len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST


def _is_a_name(tokens: Tokens, index: int) -> bool:
    """Say whether a capital makes a name of what might be a verb: 'the Fed', 'the Left's'."""
    if not tokens.capital(index):
        return False
    return tokens.back(index) == "the" or tokens.ahead(index + 1) in {"'", "’"}


def is_infinitive(tokens: Tokens, index: int) -> bool:
    """Say whether the 'to' at `index` leads in a verb: 'staff to strike', not 'flights to Rome'."""
    word = tokens.ahead(index + 1)
    return word in _ARRANGED or word in _BASES or word in _SAME


def is_plural(word: str) -> bool:
    """Say whether a word is a subject that takes the plain form of a verb."""
    return word in _MANY or (len(word) > 3 and word.endswith("s") and word[-2] not in "su'i")


def stem_of(word: str) -> str:
    """Return the base form of a verb in -s, or nothing: 'passes', 'carries', 'lands'."""
    if len(word) < 4 or not word.endswith("s") or word[-2] in "su'i" or word in _NOUNS:
        return "go" if word == "goes" else ""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def is_neutral(tokens: Tokens, index: int, word: str) -> bool:
    """Say whether the word is a verb of saying or the like in the present: 'says', 'shows'."""
    if word in {"follow", "follows"} and _time_at(tokens, index, _NEAR_DAYS):
        return False
    if word in _NEUTRAL:
        return is_plural(tokens.back(index))
    if word == "reports" and tokens.ahead(index + 1) in _ACCOUNTS:
        return False
    return stem_of(word) in _NEUTRAL and tokens.back(index) not in _NO_SUBJECT


def is_announcing(tokens: Tokens, index: int, word: str) -> bool:
    """Say whether the word is a verb in the present with which news announces: 'voters go'.

    A clause has one finite verb: where another one is plain to see, the word is a noun.
    """
    if tokens.text[tokens.starts[index]].isupper():
        return False
    following = tokens.ahead(index + 1)
    index = _behind_aside(tokens, index)
    before = tokens.back(index)
    if following in _NO_VERB_AFTER:
        return False
    if word in _ARRANGED or word == "follow":
        fits = before not in _NO_SUBJECT and (is_plural(before) or _names(tokens, index))
        fits = fits or (before == "and" and _plural_subject(tokens, index))
        fits = fits or _plainly(tokens, index, word)
        fits = fits and not any(tokens.back(index, count) in _HELPED for count in (2, 3, 4))
    elif (stem := stem_of(word)) and stem not in _MISHAPS:
        fits = _takes_singular(tokens, index, before, stem)
        fits = fits and (stem in _ARRANGED or not _told_already(tokens, index))
    else:
        return False
    return fits and (before in _RELATIVE or not _another_verb(tokens, index))


def _time_at(tokens: Tokens, index: int, among: frozenset[str] = TIMES) -> bool:
    """Say whether a time stands right behind the verb: 'sentencing follows on Friday'."""
    at = index + 1
    while at < len(tokens.kinds) and (
        tokens.kinds[at] == SPACE or tokens.word(at) in {"on", "in", "early", "late", "next"}
    ):
        at += 1
    return at < len(tokens.kinds) and tokens.kinds[at] in among


def _plainly(tokens: Tokens, index: int, word: str) -> bool:
    """Say whether a plain verb stands beside a time where only its subject is far: 'vote Tuesday'.

    The subject ends in a phrase (*two days of mourning begin*, *leaders from Japan meet*), in a
    relative clause (*stores that closed in May reopen*), or stands before another verb (*lawmakers
    rejected the bill and vote again*). What others let or helped do is told in their own verb.
    """
    before = tokens.back(index)
    if word not in _ONLY_VERBS:
        return False
    again = tokens.ahead(index + 1) in _AGAIN
    if not again and not _time_at(tokens, index):
        return False
    near = _clause_before(tokens, index)
    if any(one in _CAUSING for one in near[:4]):
        return False
    if before == "and":
        return again or (word in _MEETING and any(map(is_plural, near[2:])))
    if before in _NO_SUBJECT or not before.isalnum():
        return False
    if any(one in _RELATIVE for one in near[1:]):
        return any(map(is_plural, near[1:]))
    joint = next((at for at, one in enumerate(near) if one in _JOINTS), 0)
    return 0 < joint < len(near) - 1 and is_plural(near[joint + 1])


def _clause_before(tokens: Tokens, index: int) -> list[str]:
    """Return the words before, past other times, to the beginning of the sentence at most."""
    found: list[str] = []
    for at in range(index - 1, max(-1, index - 2 * _REACH), -1):
        if tokens.kinds[at] in ",\n" or tokens.word(at) in {".", ";", ":", "?", "!"}:
            break
        if tokens.kinds[at] != SPACE and tokens.kinds[at] not in TIMES:
            found.append(tokens.word(at))
    return found


def _behind_aside(tokens: Tokens, index: int) -> int:
    """Return where the subject's clause stands still, before '(2-6)' or an adverb: 'next meets'."""
    at = index - 1
    while at > 0 and tokens.kinds[at] == SPACE:
        at -= 1
    if at > 0 and tokens.kinds[at] == ")":
        for opening in range(at - 1, max(-1, at - _REACH), -1):
            if tokens.kinds[opening] == "(":
                return opening
    if at > 1 and tokens.word(at) in _ADVERBS and tokens.back(at).isalpha():
        return at if tokens.back(at) not in _NO_SUBJECT else index
    return index


def _plural_subject(tokens: Tokens, index: int) -> bool:
    """Say whether a verb of a plural subject stands before 'and': 'have won twice and face'."""
    return any(tokens.word(at) in {"have", "are"} for at in _words_before(tokens, index, _REACH))


def _takes_singular(tokens: Tokens, index: int, before: str, stem: str) -> bool:
    if before in _PRONOUNS or (before in {"and", "then", ","} and stem in _ARRANGED):
        return before in _PRONOUNS or _goes_on(tokens, index)
    if before in _NO_SUBJECT or not before.isalpha() or _past_at(tokens, index):
        return False
    near = _words_before(tokens, index, 1)
    if not near:
        return stem in _ARRANGED or stem == "follow"
    capital = tokens.capital(near[0])
    governed = tokens.back(index, 2)
    if not capital and (governed == "to" or governed in MODALS):
        return False
    if tokens.kinds[near[0]] in _NUMBERS or (
        is_plural(before) and not capital and not (stem in _ARRANGED and _within(tokens, index))
    ):
        return False
    return stem in _ARRANGED or stem == "follow" or not before.endswith(_NO_SUBJECT_ENDS)


def _within(tokens: Tokens, index: int) -> bool:
    """Say whether the plural before ends a longer subject: 'trading in the shares resumes'."""
    near = [tokens.word(at) for at in _words_before(tokens, index, 4)]
    return any(word in {"of", "in", "on", "for", "between", "with"} for word in near[1:])


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Say whether what follows a verb in a row or after an aside fits one, not a list of nouns."""
    following = tokens.ahead(index + 1)
    return following not in {"and", ",", ".", ""} and not following.endswith("s")


def _past_at(tokens: Tokens, index: int) -> bool:
    """Say whether one of the two words before is a past form: 'reported losses'."""
    return any(
        is_past(tokens, at, tokens.word(at)) and not tokens.capital(at)
        for at in _words_before(tokens, index, 2)
    )


def _words_before(tokens: Tokens, index: int, count: int) -> list[int]:
    found: list[int] = []
    index -= 1
    while index >= 0 and len(found) < count:
        if tokens.kinds[index] in TIMES or tokens.kinds[index] in ",.\n":
            break
        if tokens.kinds[index] != SPACE:
            found.append(index)
        index -= 1
    return found


def _names(tokens: Tokens, index: int) -> bool:
    """Say whether a name without article stands before: 'England face', 'Biden and Xi meet'."""
    near = _words_before(tokens, index, 2)
    if not near or not tokens.capital(near[0]):
        return False
    return len(near) < 2 or tokens.word(near[1]) in {"and", "."}


def _told_already(tokens: Tokens, index: int) -> bool:
    """Say whether the clause has its verb before: 'glossed over warnings', 'lashed out at his'."""
    for at in range(index - 1, max(-1, index - 2 * _REACH), -1):
        kind = tokens.kinds[at]
        if kind == SPACE or kind in TIMES:
            continue
        word = tokens.word(at)
        if not word.isalnum() or word in CLAUSE:
            return False
        if is_past(tokens, at, word):
            return True
    return False


def _another_verb(tokens: Tokens, index: int) -> bool:
    """Say whether a finite verb follows in the clause: 'the talks on Monday failed'."""
    timed = False
    for at in range(index + 1, min(index + 2 * _REACH, len(tokens.kinds))):
        kind = tokens.kinds[at]
        if kind == SPACE:
            continue
        word = tokens.word(at)
        if not word.isalnum() or word in CLAUSE:
            return False
        if word in _FINITE or (timed and is_past(tokens, at, word)):
            return True
        timed = kind in TIMES
    return False
