"""What tells sport and weather from business: a quarter of a match, highs in the 80s."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.signs import is_stop

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

_REACH: Final = 40
_SPORT: Final = wordset(
    "touchdown touchdowns scored scores scoring outscored yards yard quarterback rebounds rebound "
    "assists halftime goal goals threw thrown rushed fumble fumbled interception interceptions "
    "kicker basket baskets pointer pointers layup dunk turnovers playoff playoffs coach game games "
    "match overtime penalty penalties referee points lead drive tackle kicked striker defender "
    "goalkeeper team teammates inning season buzzer free-throw three-pointer bench rally rallied"
)
_BUSINESS: Final = wordset(
    "profit profits revenue revenues sales earnings income shares share stock stocks market "
    "markets economy economic growth gdp company companies analysts investors percent % $ € £ "
    "billion million bank banks firm dividend output exports imports loss losses cost costs "
    "production inflation index dow nasdaq yield fiscal forecast results spending net operating "
    "orders deliveries prices price bookings turnover figures passengers quarterly retailer"
)
_WEATHER: Final = wordset(
    "highs lows temperature temperatures thermometer thermometers mercury forecast forecasters "
    "degrees humidity humid sunny cloudy heat warm cool cold weather readings fahrenheit celsius"
)


def _sentence(tokens: Tokens, first: int, last: int) -> set[str]:
    """Return the words of the sentence, not far on either side."""
    words: set[str] = set()
    for step, start in ((-1, first - 1), (1, last)):
        index = start
        while 0 <= index < len(tokens.kinds) and abs(index - start) < _REACH:
            if is_stop(tokens, index):
                break
            words.add(tokens.word(index))
            index += step
    return words


def in_a_match(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the sentence around the tokens tells of a match, and of no business."""
    words = _sentence(tokens, first, last)
    return bool(words & _SPORT) and not words & _BUSINESS


def in_business(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the sentence around the tokens tells of business or the economy."""
    return bool(_sentence(tokens, first, last) & _BUSINESS)


def of_the_weather(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the sentence around the tokens tells of the weather."""
    return bool(_sentence(tokens, first, last) & _WEATHER)
