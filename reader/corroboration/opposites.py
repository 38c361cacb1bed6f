"""Words of news that cannot both be said of one thing.

A list of our own; not in it are words that two sides may do at once, and those that mean several
things.
"""

from __future__ import annotations

from reader.core.naming.words import word_set

_LISTED = """
rise rises rose risen rising climbed grew growing / fall falls fell fallen falling shrank
increased increase increases up / decreased decrease decreases dropped declined down
rose risen rises grew climbed increased / dropped declined decreased
increased increases increase / fell fallen falls fall shrank
higher / lower
more / fewer less
doubled tripled / halved
gained gains / lost loses
strengthened strengthens / weakened weakens
accelerated accelerates quickened / slowed slows
improved improves / worsened worsens deteriorated
expanded expands / contracted contracts
raised raises hiked / lowered lowers cut reduced
convicted convicts / acquitted acquits cleared
upheld upholds / overturned overturns quashed reversed annulled struck voided
guilty / innocent
signed signs / vetoed vetoes
released freed rescued / killed executed murdered
extended extends / ended
confirmed / refuted
cheaper / dearer
increased / reduced
admitted admits / denied denies
jailed imprisoned / freed released
arrested detained / freed released
charged / cleared
granted grants / refused refuses denied
legal lawful / illegal unlawful
promoted / demoted relegated
widened widens / narrowed narrows
tightened tightens / loosened loosens relaxed
broke violated breached / obeyed honoured honored complied
constitutional / unconstitutional
accepted accepts accept approved approves approve / rejected rejects reject vetoed
ratified ratifies / rejected rejects
adopted adopts / rejected rejects
passed passes / failed fails
agreed agrees / disagreed disagrees refused
allowed allows allow permitted permits / banned bans ban forbade forbidden prohibited prohibits
supported supports support backed backs / opposed opposes oppose
praised praises / criticised criticised criticized criticizes condemned
confirmed confirms / denied denies
alive living / dead
survived survives / died dies perished
survivors / dead
unhurt unharmed uninjured unscathed / hurt injured wounded
conscious / unconscious
healthy / ill sick
positive / negative
recovered / relapsed
safe / unsafe dangerous
armed / unarmed
sober / drunk
loaded / unloaded
won wins winning / lost loses losing
victory win / defeat loss
victorious / defeated
elected / defeated
reelected re-elected / ousted
led leads / trailed trails
majority / minority
unanimous unanimously / divided narrowly
succeeded succeeds successful successfully / failed fails unsuccessful
opened open opens / closed close closes shut
started starts began begins / stopped stops ended ends finished
resumed resumes / suspended suspends halted
continued continues / stopped stops ended
launched / cancelled canceled scrapped
hired hires appointed / fired sacked dismissed
joined joins / left leaves quit
stayed stays remained / left leaves departed
contained / spread spreads
qualified / eliminated disqualified
top / bottom
recovered found / lost missing
green / red
resigned resigns quit / stayed stays remained
arrived arrives / departed departs
entered enters / left leaves exited
landed lands / crashed crashes
advanced advances / retreated retreats withdrew
attacked attacks / defended defends
captured captures seized / lost
occupied occupies / liberated liberates
escalated escalates / eased eases subsided
attended attends / boycotted boycotts skipped
included includes / excluded excludes
installed / removed
built / demolished
repaired / damaged
locked chained barred / unlocked open
blocked blocks / cleared clears unblocked
present / absent
public publicly / private privately secret secretly
voluntary voluntarily / forced compulsory mandatory
deliberate deliberately intentional intentionally / accidental accidentally unintentional
planned / spontaneous spontaneously unplanned
true / false untrue
real genuine authentic / fake forged counterfeit
correct right / incorrect wrong
possible / impossible
likely / unlikely
known / unknown
peaceful peacefully / violent violently
early / late
earlier / later
before / after
first / last
north northern / south southern
east eastern / west western
left / right
day daytime / night nighttime
morning / evening
upstream / downstream
inside indoors / outside outdoors
above / below
domestic / foreign
urban / rural
rich wealthy / poor
married / divorced unmarried
man male / woman female
men / women
boy boys / girl girls
father / mother
son / daughter
brother / sister
husband / wife
major / minor
full / empty
hot / cold
wet / dry
profit profits profitable / loss losses unprofitable
surplus / deficit
bought buys purchased / sold sells
borrowed borrows / lent lends
exported exports / imported imports
solvent / bankrupt insolvent
free / paid
legalised legalized / outlawed banned
extended extends / shortened shortens
postponed delayed / hastened
delayed / punctual
permanent permanently / temporary temporarily
partial partially partly / complete completely total totally
old / new
civilian civilians / military
loyal / disloyal
nobody / everybody everyone
always / never
all / none
"""
OPPOSITES = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (line.split(" / ") for line in _LISTED.strip().splitlines())
)
"""Words of which one side and the other cannot both be said of one thing."""
BEFORE_AFTER = frozenset({"before", "after", "earlier", "later", "first", "last"})
"""Those of them that tell the order of events."""
BETWEEN_TWO = word_set(
    "won wins winning lost loses losing victory win defeat loss victorious defeated bought"
    " buys purchased sold sells borrowed borrows lent lends attacked attacks defended defends"
    " led leads trailed trails gained gains captured captures seized arrived arrives departed"
    " departs entered enters left leaves exited exported exports imported imports profit loss"
    " hired fired joined men women boy girl boys girls father mother son daughter brother"
    " sister husband wife more fewer less early late earlier later before after first last"
    " right old new all none man male woman female inside outside indoors outdoors above below"
    " hurt injured wounded unhurt unharmed uninjured unscathed survivors dead survived"
    " survives died dies up down open opened closed major minor public private civilian"
    " civilians military foreign domestic day night morning evening full empty free paid hot"
    " stayed stays remained contained spread spreads recovered found missing top bottom green"
    " red qualified eliminated cold wet dry correct wrong rich poor first left known unknown"
)
"""Those that may both be said, of one and of another: the subject or what follows must be equal."""
