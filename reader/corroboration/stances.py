"""Which stance the words of an article have towards what a passage says: denied, open, or said.

What governs a passage stands mostly outside the marked words: "disputed that …", "police are
investigating whether …", "claims that … are false". So the whole sentence is read, and the next
where it speaks of the same ("This could not be verified").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.claim import Stance
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.remembering import remembered
from reader.core.sentences import sentences
from reader.corroboration.attribution import find_attributions
from reader.corroboration.reporting import NOUNS, SAYING
from reader.corroboration.said import Attribution, Manner
from reader.corroboration.sources import speaker_at

_AROUND = 1_500
"""So many characters before and behind a passage, and their paragraphs, tell who says it."""
_FURTHEST = 10_000
"""No paragraph is read farther than this, and nobody says a passage longer than this."""
_DENYING_VERBS = frozenset({"deny", "reject", "refuse", "dismiss", "push"})
_SAYINGS = (
    r"(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|charges?"
    r"|statements?|stor(?:y|ies)|notions?|ideas?|theor(?:y|ies)|version|account|contention|reading"
    r"|possibility|view|speculation|complaints?|evidence|testimony|finding|figure|conclusion)"
)
_DENY = (
    r"(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?"
    r"|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?"
    r"|challeng(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|doubt(?:s|ed|ing)?|disbeliev(?:e|es|ed|ing)"
    r"|disprov(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|retract(?:s|ed|ing)?|disavow(?:s|ed|ing)?"
    r"|repudiat(?:e|es|ed|ing)|rubbish(?:es|ed|ing)|push(?:es|ed|ing)? back (?:on|against)"
    r"|apologi[sz](?:e|es|ed|ing) for (?:saying|claiming|reporting|stating|suggesting)"
    r"|t(?:ake|akes|ook) back|withdr(?:ew|awn|aws?) (?:the|his|her|their|its)"
    r"|(?:do|does|did|would|could)(?: not|n['’]t) (?:believe|accept|think|agree|buy)"
    r"|no longer (?:says?|claims?|believes?|insists?|maintains?))"
)
_UNTRUE = (
    r"[“\"‘'„]?(?:a )?(?:false|untrue|wrong|baseless|unfounded|groundless|nonsense|rubbish"
    r"|incorrect|inaccurate"
    r"|fabricated|fabrications?|invented|inventions?|fictions?|fiction|lies|a lie|a myth|a hoax"
    r"|fake"
    r"|misleading|mistaken|absurd|ridiculous|without (?:any )?(?:foundation|basis|merit)"
    r"|not (?:true|correct|accurate|right|the case|so)|n['’]t (?:true|correct|so|the case))"
)
_DENIED = (
    r"(?:denied|disputed|rejected|dismissed|refuted|contradicted|contested|debunked|disproved"
    r"|disproven|ruled out)"
)
_NOT = r"(?:not|n['’]t|never|cannot|nobody|no one|neither|nor|without|refus\w+ to|declin\w+ to)"
_OPEN_WORD = (
    r"(?:allegedly|reportedly|apparently|supposedly|purportedly|presumably|seemingly|ostensibly"
    r"|possibly|perhaps|maybe|probably|conceivably)"
)
_WHETHER = (
    r"(?:investigat\w+|examin\w+|prob(?:e|es|ed|ing)|look\w* into|inquir\w+ into|determin\w+"
    r"|establish\w*|check\w*|stud(?:y|ies|ied|ying)|ask\w*|question\w*|wonder\w*|decid\w+|clarif\w+"
    r"|assess\w*|review\w*|unclear|clear|known?|unknown|certain|uncertain|sure|unsure|say|see"
    r"|tell|knows?"
    r"|find out|seen|confirm|verify|comment on|open|debat\w+|test\w*|explor\w+|doubts?|over"
    r"|about|of"
    r"|as to)"
)
_NOT_SHOWN = (
    r"(?:(?:could|can|has|have|had|was|were|is|are)(?:not| not| never|n['’]t)(?: yet)?"
    r"(?: (?:be|been))?(?: (?:independently|immediately|officially|yet))*"
    r" (?:verif|confirm|prov|substantiat|corroborat|establish|authenticat)\w*"
    r"|(?:is|are|was|were|remains?|remained) (?:still |as yet )?(?:unconfirmed|unverified|unproven"
    r"|unsubstantiated|(?:unclear|uncertain|unknown)(?! (?:who|why|what|how|when|where|which)\b)"
    r"|disputed|under investigation|an open question"
    r"|being (?:investigated|examined|looked into)))"
)
_LEADS = r"(?:that|having|being|any|of|whether|if)"
_DENIED_BEFORE = late_pattern(
    rf"\b{_DENY}\b(?=\W+(?:(?:\w+\W+){{0,6}}?{_LEADS}\W+)?(?:(?:the|an?|any)\W+)?\Z)|\b(?:is|are"
    rf"|was|were"
    rf"|it['’]s) (?:\w+ )?{_UNTRUE} that\W*\Z"
    rf"|\bno (?:truth|basis|substance|foundation|evidence|proof|sign|signs|indication|suggestion)\b"
    rf"[^.;]{{0,40}}\Z|\bnothing to (?:suggest|show|indicate|support)[^.;]{{0,40}}\Z"
    rf"|(?:\bnot|n['’]t|\bnever|\bno longer|\bfail\w* to|\bwithout)(?: (?:yet|even|ever|be|been"
    rf"|have"
    rf"|actually))?\W*\Z",
    re.IGNORECASE,
)
_CLAIMS_BEFORE = late_pattern(
    rf"(?:\A|[,;:—–]|\b){_SAYINGS}(?: \w+){{0,3}} (?:that|of)\W*\Z|\Athat\W*\Z", re.IGNORECASE
)
_UNTRUE_BEHIND = late_pattern(
    rf"\A\W*(?:(?:is|are|was|were|be|been|as|being) )?(?:\w+ly |simply |just |all )?{_UNTRUE}\b"
    rf"|\A\W*(?:(?:is|are|was|were|has been|have been) )(?:\w+ly )?{_DENIED}\b",
    re.IGNORECASE,
)
_ASIDE = rf"(?:which|that|this|(?:a|an) {_SAYINGS}|something)"
_DENIED_ASIDE = (
    rf",\W+{_ASIDE} (?:(?:is|was) (?:\w+ly )?{_UNTRUE}"
    rf"|(?:[\w'’.-]+ ){{0,5}}?(?:denies|deny|disputes?|rejects?|{_DENIED}))\b"
)
_UNTRUE_AT_ONCE = late_pattern(
    rf"\A\W*(?:is|was|are|were) (?:\w+ly )?{_UNTRUE}\b|\A{_DENIED_ASIDE}", re.IGNORECASE
)
_DENIED_WITHIN = late_pattern(
    rf"\b{_DENY}(?: (?:\w+ ){{0,5}}?(?:that|{_SAYINGS}|having|being|wrongdoing|it|this)\b)"
    rf"|\b(?:it (?:is|was)|it['’]s|that (?:is|was)) (?:\w+ly )?{_UNTRUE} that\b"
    rf"|\b{_SAYINGS}\b[^.;]* (?:is|are|was|were|as) (?:\w+ly )?(?:{_UNTRUE}|{_DENIED})\b"
    rf"|\bcall\w* (?:[^.;]*) {_UNTRUE}\b|\bno (?:truth|evidence|proof|sign|signs|indication|basis)"
    rf" (?:that|of|in|to|for)\b|\bnothing to (?:suggest|show|indicate|support)\b"
    rf"|\bapologi[sz]\w+ for (?:saying|claiming|reporting|stating|suggesting)\b"
    rf"|\bretract(?:s|ed|ing)\b|\bno longer (?:says?|claims?|believes?|insists?|maintains?)\b"
    rf"|\bdoubt(?:s|ed) (?:that|whether|if)\b|{_DENIED_ASIDE}|[”\"’] (?:is"
    rf"|was) (?:\w+ly )?{_UNTRUE}\b",
    re.IGNORECASE,
)
_NEGATED_DENIAL = late_pattern(
    rf"\b{_NOT} (?:\w+ )?(?:deny|denied|denies|denying|dispute|disputed|disputes|rule out|ruled out"
    rf"|ruling out|reject|rejected|rejects|exclude|excluded|doubt|doubts|doubted|contradict"
    rf"|contest)\b"
    rf"|\b(?:could|can) ?not be (?:ruled out|excluded)\b",
    re.IGNORECASE,
)
_OPEN_BEFORE = late_pattern(
    rf"\b{_WHETHER}\W+(?:\w+ ){{0,3}}?(?:whether|if)\W*(?:or not\W*)?\Z|\bwhether\W*\Z"
    rf"|\b{_OPEN_WORD},?\W*(?:\w+ ){{0,2}}\Z"
    rf"|\b(?:unconfirmed|unverified|unsubstantiated|unproven)(?: \w+){{1,3}}\W*\Z"
    rf"|\b(?:suspect\w*|suspicions?|rumou?rs?|speculat\w+|hypothes\w+|theor(?:y|ies)|possibility"
    rf"|fears?|feared|worr(?:y|ies|ied)|guess\w*|assum\w+|suppos\w+|hopes?|hoped|likely|possible"
    rf"|probable|plausible|conceivable|thought|believed|imagin\w+)(?: (?:it|he|she|they|to have|to"
    rf"|is|was|that|of))*\W*\Z|\b(?:alleged|said|thought|believed|understood|rumou?red|suspected"
    rf"|presumed|reported|reputed) to (?:have |be )?\W*\Z"
    rf"|\b(?:may|might|could) (?:well )?(?:have(?: been)?)\W*\Z"
    rf"|\b{_NOT} (?:\w+ )?(?:say|said|confirm\w*|claim\w*|know|knew|verify|verified|establish\w*"
    rf"|prove"
    rf"|proven|tell|certain|sure)\b[^.;]{{0,40}}?(?:that|if|whether)\W*\Z|\bif\W*\Z",
    re.IGNORECASE,
)
_OPEN_ASIDE = (
    r"(?:\bif (?:that is |it is )?true\b"
    r"|, (?:it (?:is|was) (?:alleged|thought|believed|rumou?red|suspected|understood)"
    r"|(?:\w+ ){1,3}(?:suspects?|suspected|speculated|fears?|feared|guess\w*|suppos\w+"
    r"|wonder\w*)(?=,|\W*\Z)))"
)
_OPEN_WITHIN = late_pattern(
    rf"\b(?:investigat\w+|examin\w+|prob(?:e|es|ed|ing)|look\w* into|determin\w+|establish\w*"
    rf"|check\w*"
    rf"|unclear|not (?:yet )?(?:clear|known|certain|sure|say|confirmed)|unknown|uncertain"
    rf"|question\w*"
    rf"|wonder\w*|doubts?|asked?|knows?|known|seen)(?: \w+){{0,3}}? (?:whether|if)\b|\A\W*whether\b"
    rf"|\bunconfirmed|\bunverified|\bunsubstantiated|\b{_NOT_SHOWN}"
    rf"|\b(?:allegedly|reportedly|apparently|supposedly|purportedly|presumably|seemingly)\b"
    rf"|\b(?:suspects?|suspected|speculat\w+|rumou?red|fears?|feared|assum\w+|guess\w*) (?:that"
    rf"|to)\b"
    rf"|\b(?:declined|refused) to (?:confirm|say)\b|\b(?:is|are|was|were) (?:alleged|rumou?red"
    rf"|suspected|presumed|thought|believed|said) to have\b|{_OPEN_ASIDE}|\brumou?rs? (?:that"
    rf"|of)\b|\bit (?:is|was) (?:possible|thought"
    rf"|believed|rumou?red|alleged) that\b|\A\W*(?:if|unless|had)\b[^.]*\bwould\b"
    rf"|\b(?:theory|hypothesis|possibility|explanation|scenario|suspicion|version|rumou?r)"
    rf" (?:is|was) that\b",
    re.IGNORECASE,
)
_OPEN_BEHIND = late_pattern(
    rf"\A[^;]*\b{_NOT_SHOWN}|\A,? {_OPEN_WORD}\b|\A[^.;]{{0,40}}?{_OPEN_ASIDE}", re.IGNORECASE
)
_ABOUT_IT = late_pattern(
    r"\A\W*(?:This|That|It|These|Those|Both|The (?:claim|report|allegation|figure|account|story"
    r"|accusation|statement|rumou?r)s?|(?:His|Her|Their) (?:claim|account|story|version)s?)\b"
    r"(?: \w+){0,2}? ",
)
_CLAUSES_ASIDE = late_pattern(r",\s(?:who|which|whose|where|when)\b[^,]*,")
_HAVING_SAID = late_pattern(
    r"\A\W*(?:ever )?(?:having )?(?:said|saying|claimed|claiming|told|telling)\b"
)
_REACH = 300
_HEDGES = (
    "may ", "might ", "could ", "possibly", "perhaps", "apparently", "reportedly", "allegedly",
    "likely", "appears to", "seems to", "is said to", "believed to", "maybe", "supposedly",
)  # fmt: skip
_UNSURE = (
    "may have", "might have", "could have been", "possibly", "perhaps", "probably", "apparently",
    "appears to have", "appeared to have", "seems to have", "seemed to have", "allegedly",
    "reportedly", "supposedly",
)  # fmt: skip


def stance_at(text: str, said: Sequence[Attribution], span: Span) -> Stance:
    """Return the stance to suggest for a passage: who denies, who leaves it open, who is quoted."""
    one = speaker_at(said, span)
    before, within, behind, following = _around(text, span)
    if _NEGATED_DENIAL.search(before[-120:]) or _NEGATED_DENIAL.search(within):
        return Stance.HEDGES
    denied = _DENIED_BEFORE.search(before)
    said_after = denied is not None and _says_again(before[denied.end() :])
    by_verb = one is not None and one.verb in _DENYING_VERBS and one.manner is Manner.INDIRECT
    if (denied or by_verb) and not said_after:
        return Stance.DENIES
    if _is_denied(before, within, behind, following):
        return Stance.DENIES
    if _is_open(before, within, behind, following):
        return Stance.HEDGES
    words = within.casefold()
    if one is not None:
        # What may come is told as such by whoever says it; what may have been, nobody knows.
        return Stance.HEDGES if any(each in words for each in _UNSURE) else Stance.ATTRIBUTES
    return Stance.HEDGES if any(hedge in words for hedge in _HEDGES) else Stance.ASSERTS


def stance_of_words(text: str, span: Span) -> Stance:
    """Return the stance to suggest for a passage by the paragraphs around it alone.

    It is the same whatever else was read before, and takes milliseconds in a text of any length.
    """
    if len(span) > _FURTHEST:
        return Stance.ASSERTS
    first, last = max(span.start - _FURTHEST, 0), min(span.end + _FURTHEST, len(text))
    start = text.rfind("\n", first, max(span.start - _AROUND, first)) + 1 or first
    line = text.find("\n", span.end + _AROUND, last)
    end = last if line < 0 else line
    shifted = Span(span.start - start, span.end - start)
    around = text[start:end]
    return stance_at(around, _said_in(around), shifted)


@remembered(64)
def _said_in(text: str) -> tuple[Attribution, ...]:
    """Return who says what in a few paragraphs; remembered, as passages are marked side by side."""
    return tuple(find_attributions(text))


def _around(text: str, span: Span) -> tuple[str, str, str, str]:
    """Return what stands before, in and behind a passage in its sentences, and what follows.

    What follows is empty unless it speaks of the same: "This could not be verified."
    """
    start = text.rfind("\n", 0, span.start) + 1
    line = text.find("\n", span.end)
    inside = [*sentences(text, Span(start, len(text) if line < 0 else line))]
    own = [one for one in inside if one.overlaps(span)]
    within = text[span.start : span.end]
    if not own:
        return "", within, "", ""
    before = _CLAUSES_ASIDE.sub(" ", text[own[0].start : span.start])[-_REACH:]
    behind = text[span.end : own[-1].end].rstrip(".!?")[:_REACH]
    at = inside.index(own[-1]) + 1
    following = text[inside[at].start : inside[at].end] if at < len(inside) else ""
    about = _ABOUT_IT.match(following)
    return before, within, behind, following[about.end() - 1 :] if about else ""


def _is_denied(before: str, within: str, behind: str, following: str) -> bool:
    if _CLAIMS_BEFORE.search(before) and _UNTRUE_BEHIND.match(behind):
        return True
    if following and _UNTRUE_BEHIND.match(following):
        return True
    return bool(_DENIED_WITHIN.search(within) or _UNTRUE_AT_ONCE.match(behind))


def _is_open(before: str, within: str, behind: str, following: str) -> bool:
    found = _OPEN_BEFORE.search(before) or _OPEN_WITHIN.search(within) or _OPEN_BEHIND.match(behind)
    return bool(found or (following and _OPEN_BEHIND.match(following)))


def _says_again(words: str) -> bool:
    """Tell whether somebody says something behind a denial: "denied it and said that …"."""
    rest = _HAVING_SAID.sub("", words.casefold())
    return any(word in SAYING and word not in NOUNS for word in re.findall(r"[a-z]+", rest))
