"""What tells sport and weather from business: a quarter of a match, highs in the 80s."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.signs import is_stop

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

_REACH: Final = 40
_SPORT: Final = wordset(
    "touchdown touchdowns scored outscored yards quarterback rebounds assists halftime threw "
    "rushed fumble fumbled interception interceptions kicker layup dunk turnovers playoff playoffs "
    "game games overtime points striker goalkeeper teammates inning buzzer pointers"
)
# Words of sport that mean other things too: one alone tells nothing.
_PLAYED: Final = wordset(
    "goal goals field lead led win won loss team season match coach score scores penalty penalties "
    "drive bench rally rallied basket baskets pass passes yard kicked tackle comeback visitors"
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
    "degrees humidity humid sunny cloudy weather fahrenheit celsius"
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
    if tokens.ahead(last) in {"lead", "comeback"}:
        return True
    words = _sentence(tokens, first, last)
    played = bool(words & _SPORT) or len(words & _PLAYED) > 1
    return played and not words & _BUSINESS


def in_business(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the sentence around the tokens tells of business or the economy."""
    return bool(_sentence(tokens, first, last) & _BUSINESS)


def of_the_weather(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the sentence around the tokens tells of the weather."""
    return bool(_sentence(tokens, first, last) & _WEATHER)
