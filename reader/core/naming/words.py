"""The words that naming goes by: happenings as nouns and verbs, titles, and what is no name."""

from __future__ import annotations


def word_set(listed: str) -> frozenset[str]:
    """Return the words of a list written with spaces between."""
    return frozenset(listed.split())


HAPPENINGS = word_set(
    "accord address agreement airstrike ambush announcement appeal arrest arrival assassination"
    " assault attack auction ban blast blockade bombing briefing budget call campaign ceasefire"
    " ceremony championship clash coalition collapse collision concert conference conflict"
    " consultation contract convention conversation coup crackdown crash crisis cut deal debate"
    " decision declaration default demand demonstration departure deployment derailment dialogue"
    " discussion disaster dismissal drill earthquake election embargo encounter eruption escape"
    " evacuation execution exercise exhibition expansion explosion expulsion famine festival fight"
    " final fire flight flood forum funeral game hearing hijacking holiday hurricane inauguration"
    " incident indictment injunction inquest inquiry interview invasion investigation kidnapping"
    " killing launch lawsuit leak lockdown looting manoeuvre march marriage massacre match meeting"
    " memorandum merger mission murder mutiny negotiation nomination offensive offer Olympics"
    " outage outbreak overthrow pact parade pardon parley patrol payment plea poll premiere"
    " primary proposal protest purchase quake race raid rally readout rebellion recall referendum"
    " reform release request rescue resignation response retreat revolt revolution riot robbery"
    " ruling sale seizure sentencing session settlement shelling shooting siege speech spill"
    " stampede statement storm strike summit sweep swap takeover talk test testimony theft tour"
    " tournament tragedy training treaty trial truce tsunami ultimatum unveiling uprising verdict"
    " video-call videoconference visit vote walkout war warning wedding withdrawal"
)
"""Nouns that name something that happens, in the singular."""

NUMBERS = word_set(
    "Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty Fifty Hundred"
    " Dozens Hundreds Thousands Millions"
)

FIRMS = word_set("Motors Electric Assembly Mills Dynamics Staff Council Medical Synod")
"""What makes “General” before it no rank."""

IRREGULAR = word_set(
    "became began beat bought broke burst brought built came caught chose cut did drew drove fell"
    " felt fled flew forbade fought found froze gave got grew had heard held hit kept knew laid"
    " led left lent let lost made meant met paid put quit ran read rode rose said sang sank sat saw"
    " sent set shook shot shut slept sold sought spent spoke spread stood stole struck stuck swore"
    " swept swam taught threw told took tore understood went woke won wore withdrew wrote"
    " upheld overtook overcame overthrew oversaw underwent undertook withheld withstood forgave"
    " overran outran outdid foresaw undid slew strode"
    " rebuilt rang hung hurt bore split clung crept dealt lit slid sped spun stung swung wept"
    " is are was were be has have will would can could may might must shall should does do"
)
"""Verbs that do not show by their ending that they are past."""

VAGUE = word_set(
    "address announcement conflict decision demand discussion offer patrol statement training talk"
    " test readout game race vote war fight final crisis fire call's expansion deployment"
)
"""Happenings that say little unless somebody or something is named with them."""

ACTS = {
    "met": "meeting", "meet": "meeting", "meets": "meeting", "meeting": "meeting",
    "spoke": "talks", "speak": "talks", "speaks": "talks", "talked": "talks", "talks": "talks",
    "telephoned": "phone call", "phoned": "phone call", "called": "call",
    "attacked": "attack", "attack": "attack", "bombed": "bombing", "invaded": "invasion",
    "invade": "invasion", "annexed": "annexation", "seized": "seizure", "visited": "visit",
    "visit": "visit", "arrived": "arrival", "arrive": "arrival", "arrives": "arrival",
    "resigned": "resignation", "resigns": "resignation", "died": "death", "dies": "death",
    "voted": "vote", "elected": "election", "re-elected": "re-election", "signed": "signing",
    "launched": "launch", "arrested": "arrest", "shot": "shooting",
    "killed": "killing", "crashed": "crash", "collapsed": "collapse", "exploded": "explosion",
    "erupted": "eruption", "testified": "testimony", "inaugurated": "inauguration",
    "married": "wedding", "withdrew": "withdrawal", "fled": "flight", "sacked": "dismissal",
    "fired": "dismissal", "convicted": "conviction", "sentenced": "sentencing",
    "acquitted": "acquittal", "released": "release", "merged": "merger", "sued": "lawsuit",
    "protested": "protest", "marched": "march", "struck": "strike", "ruled": "ruling",
    "declared": "declaration", "founded": "founding", "opened": "opening", "won": "win",
    "sank": "sinking", "capsized": "capsizing", "derailed": "derailment", "collided": "collision",
    "bought": "purchase", "acquired": "purchase", "sold": "sale", "landed": "landing",
    "closed": "closure", "reopened": "reopening", "jailed": "jailing", "freed": "release",
    "kidnapped": "kidnapping", "abducted": "kidnapping", "assassinated": "assassination",
    "murdered": "murder", "hijacked": "hijacking", "expelled": "expulsion",
    "overthrew": "overthrow", "overthrown": "overthrow", "sworn": "inauguration",
    "charged": "charge", "drowned": "drowning", "wins": "win", "beat": "win",
    "lost": "defeat", "defeated": "win",
}  # fmt: skip
"""Verbs, with the noun for what they tell."""

MUTUAL = word_set(
    "contract merger pact accord truce meeting talks call conversation summit session conference"
    " dialogue consultation negotiation discussion deal agreement treaty war clash encounter"
    " conversation match collision"
)
"""Happenings that take two parties."""

ALIKE = {
    "call": "call", "conversation": "call", "phone call": "call", "videoconference": "call",
    "meeting": "talks", "talk": "talks", "talks": "talks", "session": "talks", "summit": "talks",
    "conference": "talks", "dialogue": "talks", "consultation": "talks", "negotiation": "talks",
    "discussion": "talks", "encounter": "talks", "parley": "talks", "forum": "talks",
    "attack": "attack", "assault": "attack", "raid": "attack", "strike": "attack",
    "airstrike": "attack", "bombing": "attack", "shelling": "attack", "offensive": "attack",
    "invasion": "attack", "blast": "explosion", "explosion": "explosion",
    "demonstration": "protest", "protest": "protest", "rally": "protest", "march": "protest",
    "vote": "vote", "election": "vote", "poll": "vote", "referendum": "vote",
    "killing": "killing", "murder": "killing", "assassination": "killing",
    "capsizing": "sinking", "crash": "crash", "collision": "crash",
    "quake": "earthquake", "earthquake": "earthquake", "ruling": "verdict", "verdict": "verdict",
    "derailment": "crash", "jailing": "sentencing", "unveiling": "launch",
    "detained": "arrest", "apprehended": "arrest", "nabbed": "arrest",
    "quit": "resignation", "stepped down": "resignation", "perished": "death", "slain": "killing",
    "dismissed": "dismissal", "ousted": "dismissal", "imprisoned": "sentencing",
    "purchased": "purchase", "detonated": "explosion", "foundered": "sinking",
    "shut": "closure", "shuttered": "closure", "unveiled": "launch", "introduced": "launch",
    "adopted": "approved", "passed": "approved", "ratified": "approved", "endorsed": "approved",
    "scrapped": "cancelled", "canceled": "cancelled", "axed": "cancelled",
    "delayed": "postponed", "halted": "suspended",
    "demolished": "destroyed", "razed": "destroyed", "flattened": "destroyed",
    "rescued": "rescue", "saved": "rescue", "evacuated": "evacuation", "named": "appointed",
    "banned": "ban", "outlawed": "ban", "prohibited": "ban", "clinched": "win",
    "hiked": "raised", "increased": "raised", "lowered": "cut", "slashed": "cut",
    "gave way": "collapse", "caved in": "collapse", "went down": "sinking", "blew up": "explosion",
    "passed away": "death", "lifted off": "launch", "came down": "crash",
    "blasted": "launch", "rammed": "crash",
    "touched down": "landing", "called off": "cancelled", "put off": "postponed",
    "burned down": "fire", "burnt down": "fire", "broke out": "fire", "travelled": "visit",
    "reduced": "cut", "detected": "discovered", "wed": "wedding", "hit": "attack",
    "made landfall": "landfall", "came ashore": "landfall", "struck down": "overturned",
    "quashed": "overturned", "annulled": "overturned",
}  # fmt: skip
"""Happenings that different articles may mean by different words, with one word for all.

A word in the past is a verb that names no happening of its own; opposites are never together.
"""

TITLES = word_set(
    "President Presidents Prime Minister Premier Chancellor Secretary General Foreign Defence"
    " Defense Interior Finance Deputy Vice Senator Sen Rep Gov Governor Mayor King Queen Prince"
    " Princess Pope Emir Sheikh Sir Lord Lady Mr Mrs Ms Dr Prof Professor Judge Justice Captain"
    " Colonel Col Gen Major Lt Sgt Officer Detective Inspector Chief Former Kremlin-friendly Envoy"
    " Ambassador Press Spokesman Spokeswoman Speaker Congressman Congresswoman Reverend Rev Saint"
    " Both Chair Chairman Chairwoman Commissioner Director Attorney"
    " Actress Actor Singer Coach Author Archbishop Bishop Cardinal"
)

OFFICES = word_set(
    "Chair Chairman Chairwoman Secretary Minister Chancellor Premier Spokesman Spokeswoman Mayor"
    " Governor Commissioner Ambassador Envoy Senator President"
)
"""Titles that a name may stand behind even in the middle of a run of capitals."""

BODIES = word_set(
    "Commission Court Parliament Union Council Bank Central Senate Congress Embassy Army Navy"
    " Ministry Championship Championships Cup League Open Grand Parliamentary Space Football"
    " Medical Red Air Airlines Airways Broadcasting Academy University Institute"
)
"""What a word like “European” before it is part of the name of."""

SAME = {
    "United States": "US", "U.S": "US", "U.S.": "US", "USA": "US", "U.S.A.": "US",
    "United States of America": "US", "America": "US", "United Kingdom": "UK", "Britain": "UK",
    "Great Britain": "UK", "U.K.": "UK", "U.K": "UK", "European Union": "EU", "E.U.": "EU",
    "United Nations": "UN", "U.N.": "UN", "U.N": "UN",
    "North Atlantic Treaty Organization": "NATO", "Russian Federation": "Russia",
}  # fmt: skip
"""Names of the same party."""

NO_NAMES = word_set(
    "A An The This That These Those It Its He She They We You I There Here His Her Their Our My"
    " But And Or Yet So Then Now In On At By For From With After Before As When While If Although"
    " Though Since Because Both Each Some Many Most One Two What Who Why How No Not However During"
    " Meanwhile Later Under Over Until Following According Last Next Early Late About Despite"
    " Among Between Into Through Even Only Just Also More Less Such To Of Up Is Was Are Were Be"
    " Based Published Updated Photo Image Reuters AP AFP Getty Source Amid Ahead Today Yesterday"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May"
    " June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept"
    " Oct Nov Dec Christmas Eve Easter Day Week IST GMT UTC EST PST CET BST EDT PDT"
    " Instead Representatives Officials Aides Experts Envoys Talks Consultations Leaders Police"
)

OUTLETS = frozenset(
    (
        "AP", "AFP", "ANI", "ABC", "Associated Press", "Agence France-Presse", "Al Jazeera", "BBC",
        "Bloomberg", "CBS", "CNBC", "CNN", "DPA", "DW", "Deutsche Welle", "Euronews", "Fox News",
        "Getty", "Getty Images", "Guardian", "Interfax", "Kyodo", "NBC", "NPR", "New York Times",
        "PTI", "Politico", "RIA", "RIA Novosti", "RT", "Reuters", "Sky News", "Sputnik", "TASS",
        "UPI", "Wall Street Journal", "Washington Post", "Xinhua", "ZDF", "ARD", "EPA", "Twitter",
        "Facebook", "YouTube", "Flickr", "Shutterstock", "Alamy",
    )
)  # fmt: skip
"""Who tells the news, and takes no part in it."""

PREPOSITIONS = word_set("in at near from into towards toward outside inside around across off")
BEGIN_PHRASES = word_set(
    "to for in on at with by from over into against about towards toward across under through off"
    " near around inside outside onto between among within beyond behind along during below above"
    " beneath amid despite without throughout after before until upon via like following"
    " concerning regarding including"
)
"""What begins a phrase that a clause may lose."""

CONNECTORS = word_set(
    "of the bin ibn al el de la las los le les das dos di es von van der den du da"
)

DULL = word_set(
    "a an the this that these those its his her their our my your any some every each another"
    " other no of in on at by for from with to and or but as into after before during about over"
    " between among is was are were be been being has have had will would could should may might"
    " can do did said says long short first second third last next new old former later early more"
    " most such same similar own several many few all both two three four five broader direct open"
    " possible further recent final main major big great separate so-called own one half only also"
    " then again once not under out up his said that which who whom whose when where while quick"
    " planned scheduled expected month week day year morning evening night afternoon"
)
"""Words that add nothing before a happening."""

REPORTING = word_set(
    "said says told tells tweeted wrote added announced stated reported explained noted"
)
"""Verbs that tell who says something, not who does it."""

PARTICIPLES = word_set(
    "beaten begun bought broken brought built caught chosen cut drawn driven fallen felt fought"
    " found frozen given gone grown heard held hit hurt kept known laid led left lost made met"
    " overthrown paid put read risen run seen sent set shot shut sold spent stolen struck sunk"
    " sworn taken taught thrown told torn won worn withdrawn written become come done had"
)
"""What stands after “was” or “has” without ending in “-ed”."""

TURNS = word_set("that which who whether but after before since until when because")
"""Words with which another clause begins."""


def singular(word: str) -> str:
    """Return the happening that a word names, or an empty string."""
    lower = word.lower()
    for form in (lower, lower.removesuffix("s"), lower.removesuffix("es")):
        if form in HAPPENINGS:
            return form
    return ""
