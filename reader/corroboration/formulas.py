"""Words of the newsroom that tell nothing of a common origin: formulas, and very common words.

Anybody who writes news in English uses them, so they count for little when articles share them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.core.naming.words import word_set

COMMON = word_set(
    "people person man men woman women child children family group member members number million"
    " killed dead died injured wounded attack attacks war military forces police army officials"
    " government country countries city town state region area near north south east west central"
    " old new young former current early late last next first second third several many few dozens"
    " hundreds thousands least year years month months week weeks day days night morning evening"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june"
    " july august september october november december republic capital local national international"
    " public political media news report reports reported according told statement"
    " asked called made make take took taken come came go went part side end world"
    " apart place time times one two three four five six"
    " seven eight nine ten house home work school court case law party election vote company money"
)
"""Words so common in news that a stretch of them may stand in any two reports."""

_FORMULAS = (
    "on condition of anonymity", "on the condition of anonymity", "who asked not to be named",
    "who asked not to be identified", "who declined to be named", "requested anonymity",
    "speaking on condition of anonymity", "granted anonymity", "asked for anonymity",
    "not authorized to speak publicly about the matter", "not authorized to speak publicly",
    "not authorised to speak publicly", "not authorized to speak to the media",
    "not authorised to speak to the media", "not authorized to discuss the matter publicly",
    "not authorized to brief the media", "because of the sensitivity of the matter",
    "because of the sensitive nature of the matter", "to discuss sensitive matters",
    "a person familiar with the matter", "people familiar with the matter",
    "sources familiar with the matter", "with knowledge of the matter", "with direct knowledge of",
    "could not immediately be reached for comment", "could not be reached for comment",
    "did not immediately respond to a request for comment", "contributed to this report",
    "did not respond to a request for comment",
    "did not immediately respond to requests for comment",
    "did not respond to requests for comment", "declined to comment on the matter",
    "declined to comment further", "declined to give further details", "without giving details",
    "without providing evidence", "did not provide further details",
    "could not independently verify",
    "could not be independently verified", "has not been independently verified",
    "there was no immediate comment from", "no immediate claim of responsibility",
    "no one immediately claimed responsibility", "claimed responsibility for the attack",
    "there were no immediate reports of casualties", "no immediate reports of injuries",
    "the cause of the fire was not immediately clear", "it was not immediately clear",
    "it is not yet clear", "an investigation is under way", "an investigation is underway",
    "an investigation has been launched", "the investigation is ongoing", "told a news conference",
    "told reporters at a news conference", "said in a statement", "said at a press conference",
    "posted on social media", "in a post on social media", "this is a developing story",
    "will be updated as more information becomes available", "in the early hours of the morning",
    "was pronounced dead at the scene", "were taken to hospital with injuries",
    "taken to a nearby hospital", "in critical condition", "in a stable condition",
    "our thoughts and prayers are with the families of the victims", "thoughts and prayers",
    "our thoughts are with the families", "our thoughts are with", "our hearts go out to",
    "my heart goes out to", "we are deeply saddened by", "we will not be intimidated",
    "the death toll is expected to rise", "the death toll could rise",
    "rescue operations are under way",
    "at the time of writing", "for the first time in", "since the start of the war",
    "since the beginning of the war", "according to the latest official figures",
    "an earlier version of this article",
    "ended without a breakthrough", "agreed to meet again", "tens of millions of dollars",
    "pleaded not guilty to", "filed for bankruptcy", "appealing for witnesses to come forward",
    "appealed for witnesses to come forward", "appealing for witnesses", "appealed for witnesses",
    "anyone with information is asked to call", "anyone with information is asked to contact",
    "anyone with information is urged to call", "anyone with information is urged to contact",
    "anyone with information should call", "anyone who saw anything is asked to",
    "asked to come forward", "urged to come forward", "police are treating the death as suspicious",
    "the death is not being treated as suspicious", "next of kin have been informed",
    "the family has been informed", "remains in police custody", "remain in police custody",
    "was released on bail", "released on bail pending", "was arrested on suspicion of",
    "is due to appear in court", "will appear in court", "appeared in court charged with",
    "said he would appeal against the verdict", "said she would appeal against the verdict",
    "would appeal against the verdict", "will appeal against the verdict",
    "found guilty of all charges", "denies all the charges", "denied all the charges",
    "no indication of arson", "the cause of the fire is being investigated",
    "the cause of the crash is being investigated", "the cause of the crash is not yet known",
    "the cause of the fire is not yet known", "the road was closed in both directions",
    "the road has since reopened", "emergency services were called to", "were called to the scene",
    "at the scene of the crash", "suffered life-threatening injuries",
    "suffered minor injuries", "injuries are not thought to be life-threatening",
    "is expected to continue until", "are expected to continue until", "urged to stay indoors",
    "urged to avoid unnecessary travel", "advised to stay at home", "asked to stay at home",
    "the situation is under control", "firmly under control", "monitoring the situation closely",
    "closely monitoring the situation", "take it one game at a time", "take each game as it comes",
    "scored twice in the second half", "scored in the second half", "a game of two halves",
    "we gave it our all", "credit to the lads", "the polls closed at",
    "all votes have been counted",
    "a clear mandate for change", "i want to thank the voters", "shares in the company fell",
    "shares in the company rose", "in line with expectations", "could not be verified",
)  # fmt: skip


def _indexed() -> Mapping[str, Sequence[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for formula in _FORMULAS:
        words = tuple(formula.split())
        found[words[0]].append(words)
    return found


_BY_FIRST = _indexed()


def in_formulas(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of words, in lower case, that stand in a formula; some more than once."""
    for place, word in enumerate(words):
        for formula in _BY_FIRST.get(word, ()):
            if tuple(words[place : place + len(formula)]) == formula:
                yield from range(place, place + len(formula))
