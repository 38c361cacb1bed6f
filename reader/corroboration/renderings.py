"""Words that one translator has where another has others: "grave error" / "serious mistake".

A list of our own, of what statements of governments are made of. Words of one group mean the same
there; those of a group of `_APART` are of one kind, and each means something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.corroboration.numbers import number_at
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP

_LISTED = """
huge enormous colossal grave gross immense monumental
serious grave severe dire
crude gross blatant flagrant brazen
mistake error blunder
forced compelled obliged
retaliatory response reciprocal countermeasures
measures steps actions
security safety
land soil territory
strongly vigorously sternly firmly resolutely categorically
resolute decisive firm
resolutely decisively firmly
stop cease halt end
stopped ceased halted ended
keep remain stay
exercise show display demonstrate
assume shoulder bear
die perish
cynically shamelessly brazenly
strength force power
possible achievable feasible
defend protect safeguard
weapons arms armaments
issue question matter
ready prepared
hostile unfriendly
unacceptable inadmissible impermissible
unfounded groundless baseless
accusations allegations charges
absolutely completely entirely totally utterly
ordinary common simple
fight battle struggle
hit hurt
ammunition munitions ammo
proceeding progressing going
regard consider view
build construct erect
country nation state homeland motherland fatherland
talks negotiations
dialogue conversation
useful helpful beneficial
constructive fruitful productive
wipe erase
help assist aid
assistance aid help support
begin start commence launch
began started commenced launched
finish complete conclude
respond answer react
response answer reaction reply
demand require insist
demands requirements
need require
goal aim objective purpose
goals aims objectives purposes
task mission
threat danger menace
threats dangers menaces
dangerous perilous hazardous
destroy annihilate eliminate
destroyed annihilated eliminated
enemy adversary foe opponent
enemies adversaries foes opponents
ally partner
allies partners
friends allies
accord agreement deal
accords agreements deals
treaty pact
violate breach infringe
violated breached infringed
guarantee ensure secure
guarantees assurances
consequences repercussions implications
inevitable unavoidable
immediately instantly promptly
urgent pressing
brave courageous
courage bravery valour valor
brutal cruel savage vicious
brutality cruelty savagery
shameful disgraceful
crime atrocity
crimes atrocities
invaders occupiers aggressors
aggression attack assault
war conflict
peaceful civilian
people nation
freedom liberty
liberate free
victory triumph
win prevail triumph
defeat rout
hope expect
urge call
oppose resist
condemn denounce
interfere meddle
interference meddling
internal domestic
affairs matters
sovereign independent
sovereignty independence
maintain preserve uphold
safeguard uphold preserve
promote advance further
cooperation collaboration
mutual reciprocal
relevant concerned
parties sides
settle resolve solve
settlement resolution solution
escalate aggravate worsen
escalation aggravation
provoke incite
provocation incitement
pretext excuse
lies falsehoods fabrications
lie falsehood
nonsense rubbish absurdity
absurd ridiculous
humiliate degrade
exit way
difficult hard tough
tired weary exhausted
patience forbearance
border frontier
borders frontiers
missiles rockets
missile rocket
shelling bombardment
troops soldiers forces
path road way
choice option
understand realise realize grasp
forget
forever always eternally
whole entire
world globe
today now
quickly rapidly swiftly fast
step move
steps moves
history past
children kids
sad regrettable unfortunate
regret deplore
unprecedented unheard-of
intend plan
intention plan
proposal initiative offer
proposals initiatives offers
discuss consider
agreed accepted
"""
_APART = tuple(
    word_set(line)
    for line in (
        "north south east west northern southern eastern western",
        "first second third fourth fifth last next previous",
        "army navy militia police marines",
        "man men woman women boy boys girl girls friend friends",
        "father mother son daughter brother sister wife husband friend neighbour neighbor uncle",
        "school schools hospital hospitals church churches bridge bridges road roads factory",
        "minister president king governor mayor general",
        "summer winter spring autumn morning evening night afternoon",
        "day days week weeks month months year years hour hours minute minutes",
        "red white black blue green yellow",
        "courage patience hope honesty loyalty",
        "doctor doctors teacher teachers nurse nurses soldier soldiers",
    )
)
_LEAST = 2
_MOST = 2
_SHARE = 0.5


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_LISTED.split("\n")):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_GROUPS = _groups()


def means_the_same(one: str, other: str) -> bool:
    """Tell whether one translator may have a word where another has the other, in lower case."""
    return bool(_GROUPS.get(one, frozenset()) & _GROUPS.get(other, frozenset()))


def are_apart(one: str, other: str) -> bool:
    """Tell whether two words are of one kind and each of something else: "north", "south"."""
    if number_at([one]) is not None and number_at([other]) is not None:
        return True
    return any(one in group and other in group for group in _APART)


def rendered(
    ours: Sequence[tuple[str, Span]], theirs: Sequence[tuple[str, Span]]
) -> Iterator[tuple[Span, Span]]:
    """Yield the words of two quoted statements of which the one stands for the other.

    Nothing where they have too little else in common to be one statement.
    """
    mine, others = _stems(ours), _stems(theirs)
    both = mine & others
    left = [(word, where) for word, where in theirs if stem(word) not in both]
    found: list[tuple[Span, Span]] = []
    for word, where in ours:
        same = next((one for one in left if means_the_same(word, one[0])), None)
        if same is not None and stem(word) not in both:
            left.remove(same)
            found.append((where, same[1]))
    alike = len(both) + len(found)
    if both and alike >= max(_LEAST, _SHARE * min(len(mine), len(others))):
        yield from found


def replaced(
    ours: Sequence[tuple[str, Span]], theirs: Sequence[tuple[str, Span]]
) -> Iterator[tuple[Span, Span]]:
    """Yield words that alone stand in each other's place where most of two statements is the same.

    For statements of one person: whatever stands there then is told otherwise.
    """
    mine, others = _stems(ours), _stems(theirs)
    if len(mine & others) < max(_LEAST, _SHARE * min(len(mine), len(others))):
        return
    steps = SequenceMatcher(None, [w for w, _ in ours], [w for w, _ in theirs], autojunk=False)
    codes = steps.get_opcodes()
    for before, (what, a, b, c, d), after in zip(codes, codes[1:], codes[2:], strict=False):
        flanked = before[0] == after[0] == "equal"
        if what != "replace" or not flanked or b - a != d - c or b - a > _MOST:
            continue
        pairs = list(zip(ours[a:b], theirs[c:d], strict=True))
        if all(_is_other(one, other) for (one, _), (other, _) in pairs):
            yield from ((where, place) for (_, where), (_, place) in pairs)


def _is_other(one: str, other: str) -> bool:
    """Tell whether two words are of content, and more than two forms of one word."""
    plain = one.isalpha() and other.isalpha() and not {one, other} & STOP
    return plain and stem(one) != stem(other) and not are_apart(one, other)


def _stems(words: Sequence[tuple[str, Span]]) -> set[str]:
    return {stem(word) for word, _ in words if word not in STOP}
