"""Words by which reports tell who says something, and offices that people hold."""

from __future__ import annotations

from reader.core.naming.words import word_set

_DOUBLING = frozenset({"brag", "dub", "label", "quip", "rip", "signal", "slam"})
"""Verbs whose last letter is doubled: "slammed", "labelled"."""


def _forms(listed: str) -> dict[str, str]:
    """Return the forms of regular verbs, each with its verb."""
    found: dict[str, str] = {}
    for verb in listed.split():
        stem = verb + verb[-1] if verb in _DOUBLING else verb.removesuffix("e")
        past = f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeo" else f"{stem}ed"
        third = f"{verb[:-1]}ies" if past.endswith("ied") else f"{verb}s"
        if verb.endswith(("s", "sh", "ch")):
            third = f"{verb}es"
        for form in (past, third, f"{stem}ing"):
            found[form] = verb
    return found


_SAYING = _forms(
    "add announce argue ask reply respond explain insist stress emphasise emphasize warn claim"
    " acknowledge concede confirm declare deny predict promise recall reiterate reaffirm remark"
    " reveal state suggest testify urge vow complain caution comment conclude contend continue"
    " counter joke observe pledge allege assert note tweet post retweet quip exclaim explain"
    " estimate indicate believe maintain assure inform shout whisper interject muse opine lament"
    " disclose theorize speculate advise recommend propose signal charge retort tout boast brag"
    " scoff fume thunder recount enthuse preach mutter murmur yell scream"
) | {
    "said": "say", "says": "say", "saying": "say", "told": "tell", "tells": "tell",
    "telling": "tell", "wrote": "write", "writes": "write", "writing": "write", "written": "write",
    "admitted": "admit", "admits": "admit", "admitting": "admit", "thinks": "think",
    "thought": "think", "read": "read", "reads": "read", "quoted": "quote", "began": "begin",
    "hinted": "hint", "hints": "hint", "hinting": "hint", "swore": "swear", "chimed": "chime",
    "answered": "answer", "answers": "answer",
    "underscored": "underscore", "underscoring": "underscore", "underlined": "underline",
    "recalled": "recall", "replied": "reply", "responded": "respond",
    "vowed": "vow", "stressed": "stress", "reported": "report", "reports": "report",
    "reporting": "report", "agreed": "agree", "agrees": "agree", "hopes": "hope", "hoped": "hope",
    "recognized": "recognize", "recognised": "recognise", "knows": "know", "knew": "know",
    "feels": "feel", "felt": "feel", "tweeting": "tweet", "expects": "expect", "expected": "expect",
    "learned": "learn", "found": "find", "finds": "find", "concluding": "conclude",
    "ruled": "rule", "texted": "text", "signaled": "signal", "signaling": "signal",
}  # fmt: skip

_DOING = _forms(
    "accuse demand describe express criticize criticise condemn call reject threaten request"
    " refuse mention outline characterize characterise compare praise blast slam denounce dismiss"
    " address attack mock defend question invite rail deride lambast endorse rip blame label"
    " welcome want like consider cite reference discuss repeat offer voice echo deem dub declare"
    " decry tease joke implore plead encourage hail credit caution sum rebuke castigate ridicule"
    " dispute portray"
) | {
    "sees": "see", "saw": "see", "spoke": "speak", "speaks": "speak", "made": "make",
    "pushed": "push", "gave": "give", "ripped": "rip", "noted": "note",
    "saying": "say", "talked": "talk", "referred": "refer", "referring": "refer", "laid": "lay",
    "summed": "sum", "summing": "sum", "fired": "fire", "wants": "want",
    "applauded": "applaud", "used": "use", "told": "tell", "asked": "ask", "backed": "back",
    "promised": "promise", "likened": "liken", "calling": "call", "branded": "brand",
    "backs": "back", "insists": "insist", "vows": "vow", "labeled": "label", "labeling": "label",
}  # fmt: skip

SAYING = _SAYING
"""Forms of verbs that bring what somebody says, each with its verb."""
DOING = {form: verb for form, verb in _DOING.items() if form not in _SAYING}
"""Forms of verbs for acts that are done by speaking; they count where words are quoted."""
NOUNS = word_set(
    "claims demands reports comments calls requests states posts notes charges questions offers"
    " references attacks reads likes wants hopes post estimates promises pledges signals labels"
    " suggests_ advises_ found finds read used posted disclosed ruled report claim note estimate"
    " suggest predict add"
)
"""Forms that are mostly something else: they count only beside "that" or a quotation."""
TO_CLAUSE = word_set(
    "say tell announce argue insist stress emphasise emphasize warn claim acknowledge concede"
    " confirm declare deny predict reiterate suggest note admit believe add explain report state"
    " allege assert hint recall conclude contend maintain assure inform reveal testify vow pledge"
    " estimate indicate recognize recognise reaffirm promise write think find disclose tweet post"
    " rule show"
) | {"call for", "call on"}
"""Verbs whose own clause is what is said, where nothing is quoted."""
WITH_THAT = word_set("agree charge expect argue complain caution comment respond observe remark")
"""Verbs that have a clause with "that" for what is said, and otherwise another meaning."""

ACCUSING = {"accuse": "of", "blame": "for", "urge": "to", "complain": "of", "warn": "of"}
"""Verbs that tell what somebody says by a word that follows: "accused them of lying"."""

ROLES = word_set(
    "president vice-president minister chancellor secretary undersecretary spokesman spokeswoman"
    " spokesperson envoy ambassador official officials adviser advisor aide aides assistant chief"
    " head director leader senator representative congressman congresswoman governor mayor judge"
    " justice general admiral colonel captain commander sergeant officer detective sheriff attorney"
    " lawyer prosecutor counsel professor dr doctor analyst analysts expert experts economist"
    " correspondent reporter reporters journalist editor author writer columnist host chairman"
    " chairwoman chair chairperson ceo founder co-founder manager member members king queen prince"
    " princess pope bishop rabbi imam rev reverend premier commissioner deputy diplomat diplomats"
    " strategist pollster consultant candidate nominee delegate activist campaigner organizer"
    " organiser coach player owner partner executive coordinator scientist researcher scientists"
    " researchers historian mr mrs ms miss sir dame lord lady emir sheikh president-elect speaker"
    " source sources witness witnesses critics supporters people voters residents police"
    " authorities government ministry campaign statement report readout spokespeople lawyers"
    " prosecutors investigators democrats republicans lawmakers senators study poll survey"
    " mp mps mep meps lawmaker lawmakers legislator legislators negotiator negotiators"
    " co-chair co-chairs survivor mother father son daughter wife husband brother sister friend"
    " student teacher"
    " resident neighbor neighbour woman man patient victim pastor priest counterpart"
)
"""Words for what people are; they stand before or after a name and are no part of it."""
OFFICE_PARTS = word_set(
    "prime foreign press deputy senior former acting interior finance defense defence vice first"
    " state chief national security general political affairs policy administration campaign"
    " government police ministry department"
)
BODIES = word_set(
    "union company firm bank court parliament council committee commission agency army navy"
    " military authority party embassy office federation association bloc alliance regulator"
    " watchdog charity hospital university airline operator militia opposition navy coastguard"
    " directorate prosecution defence embassy consulate presidency administration command"
)
"""What can say something and is no person: "the rail union said"."""
COLLECTIVE = word_set("staff assembly command directorate secretariat")
"""Words before which an office is part of what a body is called: "General Staff"."""
HONORIFICS = word_set("mr mrs ms miss sir dr mister madam the")
PAPERS = word_set("statement readout tweet post release memo")
"""What is said to say something, though somebody wrote it."""
AGENCIES = word_set(
    "TASS AP AFP Reuters Interfax Xinhua Bloomberg UPI DPA Ukrinform BelTA Kyodo Yonhap ANSA EFE"
    " CNN BBC NBC ABC CBS MSNBC Fox NPR DW PBS Politico RIA Sputnik RT"
    " KCNA IRNA Anadolu SANA WAFA PTI Bernama Tasnim NHK"
)
WOMEN = word_set(
    "mrs ms miss lady dame queen princess spokeswoman congresswoman chairwoman mother daughter wife"
    " sister woman jen victoria linda annalena hillary mary jennifer elizabeth susan anna maria"
    " angela kellyanne ivanka melania michelle nancy sarah laura karen kelly amy emily jessica"
    " donna nikki kamala marine theresa ursula christine margaret megan lisa julia katrina rachel"
    " patricia barbara ruth jane anne ann kate katherine catherine elena olga natalia huma carly"
    " jill debbie loretta janet diane dianne claire samantha stephanie hope paula monica gennifer"
    " alicia melissa heather nicole rebecca sandra sharon carol robin tammy wendy valerie cheryl"
    " melanie madeleine condoleezza kirsten maggie tulsi stacey ashley andrea joyce pam"
)
MEN = word_set(
    "mr sir lord king prince spokesman congressman chairman father son husband brother man joe"
    " vladimir volodymyr dmitry sergey sergei yuri fyodor andrey olaf dominic dmytro alan andrii"
    " donald barack john james robert michael william david richard thomas charles george ronald"
    " mark paul steve steven kevin brian jason jeff mike bill bernie ted marco ben mitt tim jeb"
    " chris"
    " rudy newt mitch harry chuck bob tom jim peter daniel matthew anthony andrew joshua ryan eric"
    " stephen scott gregory frank patrick jack dennis jerry alexander emmanuel boris nicolas tony"
    " gordon antonio jens josep benjamin roger lindsey sean corey reince glenn lewis adam aaron"
    " alex jake jared jason jonathan justin keith kenneth larry lou martin max nick phil ralph"
    " josh rand rick rob roy sam simon tyler victor walter wayne khizr"
)
"""First names and words that tell whether "he" or "she" may be meant."""
FIRST_WOMEN = word_set(
    "grace helen alice emma olivia sophie sofia sophia charlotte lucy lucia lucie ella eva ava"
    " mia amelia isabel isabella isla chloe zoe zoë hannah hanna leah lea lena elin ellen"
    " eleanor nora clara carla greta ingrid astrid sigrid karin birgit heike petra monika sabine"
    " claudia silvia sylvia irene irina svetlana tatiana tatyana yulia ekaterina oksana larisa"
    " ludmila galina nadia amina fatima aisha ayesha leila layla zainab mariam maryam salma"
    " yasmin priya anjali sunita lakshmi indira mei ling yuki akiko keiko naomi chiara giulia"
    " francesca elisa paola ana inês ines beatriz marta rosa carmen pilar lourdes guadalupe"
    " gabriela daniela valentina camila mariana juana teresa tess tessa rita rose rosie daisy"
    " violet molly kelsey brooke courtney brenda phyllis gloria shirley norma judith judy joan"
    " jean june marion miriam esther deborah leslie holly abigail bridget siobhan fiona moira"
    " catriona tara sinead niamh agnes edith ethel florence vera doris iris ivy phoebe freya liv"
    " kari tove siri olena halyna nataliya ursula renate anke antje katja katrin susanne simone"
    " nathalie sandrine isabelle véronique celine brigitte josephine adele beatrice bianca"
    " federica ilaria ewa agnieszka magdalena katarzyna jana tereza zuzana milena vesna jelena"
    " dragana"
)
FIRST_MEN = word_set(
    "henry harold hugh humphrey ivan igor oleg boris mikhail nikolai nikolay pavel alexei"
    " aleksei vasily viktor konstantin ruslan roman denis maxim maksim petro ihor oleksandr"
    " serhiy mykola andriy taras bohdan rupert piet pieter jan johan hans karl carl klaus dieter"
    " jürgen wolfgang gerhard helmut fritz otto ulrich uwe lars erik nils sven olav ole per"
    " bjorn magnus gustav henrik anders mikael pekka jukka leo leon louis lucas luke liam noah"
    " oliver oscar owen hugo felix philip philippe phillip pierre jacques françois francois"
    " michel olivier laurent alain didier thierry bernard gilles yves marcel antoine guillaume"
    " etienne giuseppe giovanni marco matteo luca paolo pietro roberto stefano carlo mario luigi"
    " alessandro enrico fabio sergio pedro juan jose josé luis carlos miguel jorge fernando"
    " francisco manuel javier alejandro diego rafael ricardo eduardo pablo raul andres alberto"
    " enrique joao joão paulo tiago rui nuno mohammed muhammad mohamed mahmoud ahmed ahmad ali"
    " hassan hussein omar ibrahim khalid abdullah yusuf youssef mustafa samir tariq bilal rajesh"
    " sanjay vijay amit anil sunil rahul narendra arjun ravi wei jun hiroshi kenji takeshi"
    " shinzo kwame kofi chidi emeka tunde sipho joel joseph joshua jacob isaac abraham moses"
    " elias elijah gabriel nathan neil nigel norman percy ray raymond reginald rodney roger"
    " russell samuel sidney stuart stewart terence terry theo theodore timothy toby todd trevor"
    " vincent warren wesley wilfred arthur albert alfred archie barry bruce bruno cameron cecil"
    " charlie clive colin craig cyril darren dean derek desmond dirk donovan douglas duncan"
    " dwight edgar edmund edward edwin ernest eugene evan fergus ferdinand franklin frederick"
    " fred gareth gavin gerald gerard gilbert glen graham grant guy howard ian ivor jeffrey"
    " jeremy jerome jesse keir kyle lance lawrence leonard leroy lloyd luther malcolm marcus"
    " marvin maurice melvin milton morgan morris mitchell nelson olaf emmett ezra tomas tomasz"
    " piotr pawel andrzej krzysztof jaroslaw milan zoran dragan goran stefan laszlo zoltan"
    " istvan mehmet recep kemal"
)
"""First names that are told apart from surnames by what follows them."""
