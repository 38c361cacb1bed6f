"""What the five seeds say of the same things: made by hand, before any method was tried on it.

A passage is written as its words, or as its first and last words around "…"; it stands exactly
once in its article. Claims of odd place were looked at while tuning; numbers were
chosen on all, together with other news (docs/claims.md).
"""

from __future__ import annotations

CLAIMS: tuple[tuple[str, dict[int, tuple[str, ...]]], ...] = (
    (
        "Biden and Zelenskyy spoke on 27 January",
        {
            0: ("U.S. President Joe Biden and Ukrainian … phone call on January 27",),
            1: ("the White House said Biden held a phone call … Zelenskyy",),
        },
    ),
    (
        "Zelenskyy tweeted of a long talk",
        {
            0: ("Had a long phone conversation with POTUS",),
            1: ("Had a long phone conversation with @POTUS",),
        },
    ),
    (
        "they agreed on joint actions",
        {
            0: ("Discussed recent diplomatic … for the future",),
            1: ("Discussed recent diplomatic … for the future",),
        },
    ),
    (
        "thanks for military assistance",
        {
            0: ("Thanked President Joe Biden … assistance.",),
            1: ("Thanked President @JoeBiden … assistance.",),
        },
    ),
    (
        "financial support discussed",
        {
            0: ("Possibilities for financial … discussed",),
            1: ("Possibilities for financial … discussed",),
        },
    ),
    (
        "ready to respond decisively (27 January)",
        {
            0: ('Biden "reaffirmed the readiness … further invades Ukraine,"',),
            1: ("reaffirmed the US administration’s readiness … invades Ukraine",),
        },
    ),
    (
        "would respond decisively (30 December)",
        {
            3: ("The United States and its allies would respond “resolutely” … invasion",),
            4: ("The U.S. president told his Russian … further invades Ukraine",),
        },
    ),
    (
        "exploring macroeconomic support",
        {
            0: ("is exploring additional macroeconomic support … build-up.",),
            1: ("is exploring additional macroeconomic support … build-up.",),
        },
    ),
    (
        "main concerns not addressed",
        {
            0: (
                "Russia accused the U.S. … security concerns.",
                "an announcement by Russia stating … standoff over Ukraine",
            ),
            1: ("the document contains no positive response on the main issue",),
        },
    ),
    (
        "the door to dialogue stays open",
        {
            0: ("It did, however, keep the door open to further dialogue.",),
            1: (
                "dialogue was still possible amid ongoing tensions",
                "there always are prospects for continuing a dialogue",
                "Foreign Minister Sergey Lavrov also hinted at an opening for dialogue",
            ),
        },
    ),
    (
        "little room for optimism",
        {
            0: ("did not leave much room for optimism",),
            1: (
                "Russia said there was “little ground for optimism”",
                "left “little ground for optimism”",
            ),
        },
    ),
    (
        "written response of 26 January",
        {
            0: ("The US and NATO submitted a written response on January 26 … in Europe",),
            1: ("the US and the Western alliance on Wednesday … main points",),
        },
    ),
    (
        "the Security Council is to meet",
        {
            0: ("Washington requested … posed to Ukraine",),
            1: ("The United States has requested an open … crisis over Ukraine",),
        },
    ),
    (
        "Moscow demands that NATO not expand",
        {
            0: ("demands Russia has made … arrangements in Europe",),
            1: (
                "last month demanded wide-ranging … military alliance",
                "Moscow’s demands that NATO not expand … threaten Russia",
            ),
            2: ("Moscow has said it wants legally … expand further east",),
            3: ("has submitted drafts for two agreements … sphere of influence",),
            4: ("Last month, Moscow demanded … Central and Eastern Europe",),
        },
    ),
    (
        "Russian troops near Ukraine",
        {
            0: ("massing its troops near Ukraine",),
            1: ("Moscow deployed tens of thousands of troops on its border with Ukraine",),
            2: ("60,000 to 90,000 Russian troops … east and south",),
            3: ("massive Russian troop deployment … Ukraine",),
            4: ("faces a buildup of Russian troops along its eastern border",),
        },
    ),
    (
        "Moscow denies that it plans an invasion",
        {
            1: ("The Kremlin has denied it plans to invade",),
            2: ("Russia refuses to plan to attack Ukraine",),
            3: ("The government in Moscow denies any plans to attack",),
            4: ("Dmitry Peskov has pushed back on … Ukrainian territory",),
        },
    ),
    (
        "Crimea taken in 2014",
        {
            1: ("Moscow annexed Ukraine’s Crimean Peninsula",),
            2: ("seizure of Ukraine’s Crimean peninsula in 2014",),
        },
    ),
    (
        "the call of 30 December and its length",
        {
            2: ("The US and Russian presidents … 50-minute phone call",),
            3: (
                "Biden and Putin talked about the simmering … almost an hour",
                "after the 50-minute phone call",
            ),
            4: ("Biden talked with … almost one hour on Dec. 30",),
        },
    ),
    (
        "Putin asked for the call",
        {
            2: ("The call was requested by Mr Putin.",),
            3: ("At the request of the Kremlin … Ukraine",),
            4: ("That call came at the request of Putin",),
        },
    ),
    (
        "the second call within a month",
        {
            2: ("During their second conversation this month",),
            3: ("The second phone call between … within a month",),
        },
    ),
    (
        "progress only with de-escalation",
        {
            2: ("President Biden reiterated that significant … rather than escalation,",),
            3: ("President Biden reiterated that significant … not escalation,",),
        },
    ),
    (
        "sanctions threatened on 7 December",
        {
            3: ("During the video call, Biden had threatened … seen them before",),
            4: ("He had made a similar warning … if needed",),
        },
    ),
    (
        "Putin: sanctions would break ties",
        {
            2: (
                "sanctions threatened by Washington … breach of ties",
                "any sanction now or later … between our countries",
            ),
            3: ("Putin, in turn, warned Biden against … Russia, according to the Kremlin",),
        },
    ),
    (
        "a huge, colossal mistake",
        {
            2: ("Our president also mentioned … a huge mistake.",),
            3: ("This would be a “colossal mistake,” said … advisor Yuri Ushakov",),
        },
    ),
    (
        "the US and Russia meet about 10 January",
        {
            2: ("a security meeting between the United States and Russia on 9-10. January",),
            3: ("Representatives of the USA and Russia … January 10th",),
            4: (
                "diplomatic efforts for de-escalation that are scheduled … Geneva",
                "the bilateral Strategic Stability Dialogue between the United States and Russia",
            ),
        },
    ),
    (
        "Russia and NATO meet on 12 January",
        {
            2: ("followed by a Russia-NATO session on 12 January",),
            3: ("Talks between Russia and NATO are planned two days later.",),
            4: ("as well as the NATO-Russia Council",),
        },
    ),
    (
        "the OSCE meets on 13 January",
        {
            2: ("a broader conference with Moscow … January 13th",),
            3: ("Consultations between Russia and the Organization … January 13.",),
            4: ("the Organization for Security and Co-operation … Council meeting",),
        },
    ),
    (
        "areas of progress and areas without",
        {
            2: ("Both leaders recognized that there would likely … categories.",),
            4: ("acknowledged that there were likely … those categories,",),
        },
    ),
    (
        "the video call of 7 December",
        {
            2: ("Vladimir Putin and Joe Biden also spoke via a video link on December 7.",),
            3: ("last had a video call on December 7th",),
        },
    ),
    (
        "the tone was serious",
        {
            2: ("the tone of the call was described by officials on both sides as “serious”",),
            3: ("a US government official said … significant”",),
        },
    ),
    (
        "Biden wants Russia to de-escalate",
        {
            2: ("US President Joe Biden said he needed to see … near Ukraine",),
            3: ("Russia must “de-escalate” tensions with Ukraine",),
        },
    ),
    (
        "the West refuses guarantees",
        {
            2: ("Washington views many of his demands … non-starters",),
            3: ("The far-reaching demands were rejected by several NATO members.",),
            4: ("The United States and its allies have refused … guarantees",),
        },
    ),
    (
        "fear of an attack",
        {
            0: ("prompting Western fears of an invasion",),
            1: ("concerns about a possible Russian attack linger",),
            3: ("The West fears that Russia could attack the neighboring country",),
        },
    ),
    (
        "talks in January were spoken of in the call",
        {
            2: ("conveyed optimism that diplomatic talks in January could ease rising tensions",),
            3: ("Biden and Putin also talked about the talks planned … by Moscow",),
            4: ("while expressing support for the scheduled … in the region",),
        },
    ),
    (
        "Biden supports diplomacy",
        {
            3: ("Biden made clear his support for the diplomatic efforts",),
            4: ("while expressing support for the scheduled … in the region",),
        },
    ),
)

ALONE: tuple[tuple[int, str], ...] = (
    (0, "Fyodor Lukyanov, editor in chief … cause for concern."),
    (0, "Envoys from Ukraine, Russia, France and Germany met in Paris … two weeks."),
    (0, '"We don\'t know if the Russians are playing games on diplomacy," she said.'),
    (1, "The one-on-one meeting will be Scholz’s first … in December."),
    (1, "Baerbock said that while Germany has refused … support to Kyiv."),
    (1, "The Qatari Emir Sheikh Tamim … invade Ukraine."),
    (1, "Ukraine’s interior ministry organised … explosives."),
    (1, "the US ordered 8,500 troops on higher alert for potential deployment to Europe"),
    (2, "The United States deployed its ground surveillance … in the region."),
    (2, "Putin has compared current tensions to … Cold War."),
    (2, "Washington has not been convinced by a report … downturn."),
    (2, "A White House spokesman did not immediately … remarks."),
    (3, "accuses Kiev and NATO of “provocations”"),
    (3, "Biden and Putin met in Geneva in June"),
    (4, "Zelensky, in a meeting with U.S. members of Congress … Budapest Memorandum."),
    (4, "Russian Deputy Foreign Minister Andrey Rudenko … meeting format."),
    (4, "Biden has promised Ukraine … at the talks."),
)
"""What one article alone says: the right answer for all others is that there is no passage."""

LOOK_ALIKES: tuple[tuple[str, tuple[int, str], tuple[int, str]], ...] = (
    (
        "27 January and 2 January: two calls",
        (0, 'Biden "reaffirmed the readiness … further invades Ukraine,"'),
        (4, "President Biden made clear that the United States … invades Ukraine,”"),
    ),
    (
        "27 January and 30 December: two calls",
        (0, 'Biden "reaffirmed the readiness … further invades Ukraine,"'),
        (4, "The U.S. president told his Russian … further invades Ukraine"),
    ),
    (
        "with Zelenskyy and with Putin",
        (1, "reaffirmed the US administration’s readiness … invades Ukraine"),
        (3, "The United States and its allies would respond “resolutely” … invasion"),
    ),
    (
        "a call of 27 January and one of 30 December",
        (0, "U.S. President Joe Biden and Ukrainian … phone call on January 27"),
        (2, "The US and Russian presidents … 50-minute phone call"),
    ),
    (
        "sovereignty: 27 January and 2 January",
        (1, "He also underscored the commitment … territorial integrity,"),
        (4, "U.S. President Joe Biden has reassured … territorial integrity"),
    ),
    (
        "sanctions threatened on 7 and on 30 December",
        (3, "During the video call, Biden had threatened … seen them before"),
        (2, "Mr Biden reiterated his threat … to invade Ukraine."),
    ),
    (
        "meetings of envoys in Paris and in Geneva",
        (0, "Envoys from Ukraine, Russia, France and Germany met in Paris … two weeks."),
        (3, "Representatives of the USA and Russia … January 10th"),
    ),
    (
        "8,500 American and 10,000 Russian troops",
        (1, "the US ordered 8,500 troops on higher alert for potential deployment to Europe"),
        (2, "Washington has not been convinced by a report … downturn."),
    ),
)
