"""Words before whose full stop a sentence goes on, and words that begin one, by language.

The inventories are those of news prose. A language that is not listed is read as English.
"""

from __future__ import annotations

from functools import cache

from reader.core.frozen import frozen


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


@frozen
class Abbreviations:
    """What one language shortens, and which words begin its sentences.

    After `always` a sentence never ends, after `before_numbers` not before a digit, and after
    `doubtful` only where one of the `openers` follows, as after single letters unless they are
    `letters`, which are words. `ordinals` tells whether a number with a full stop counts places,
    `small_letters` whether single small ones are short for words.
    """

    always: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    ordinals: bool = False
    small_letters: bool = True

    def with_those_of(self, other: Abbreviations) -> Abbreviations:
        """Return what both have; numbers and small letters are read as here."""
        return Abbreviations(
            self.always | other.always,
            self.before_numbers | other.before_numbers,
            self.doubtful | other.doubtful,
            self.openers | other.openers,
            self.letters | other.letters,
            self.ordinals,
            self.small_letters,
        )


_ENGLISH = Abbreviations(
    always=_words(
        "Mr Mrs Ms Messrs Mx Dr Prof Gen Sen Rep Gov Lt Col Cpl Sgt Capt Cmdr Adm Maj Brig Pvt St"
        " Rev Hon Pres Amb Atty Supt Msgr Fr Sr Mt Ft vs v cf ca approx Nr Hr bzw Ret"
        " z.B d.h u.a p.ex"
    ),
    before_numbers=_words(
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec no nos p pp para Art art sec vol vols fig"
        " figs ch chap eq ed"
    ),
    doubtful=_words(
        "a.m p.m A.M P.M Inc Corp Co Ltd Jr Bros etc al Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"
    ),
    openers=_words(
        "A An The This That These Those It Its He She They We You I There Here His Her Their Our"
        " But And Or Yet So Then Now In On At By For From With After Before As When While If"
        " Although Though Since Because Both Each Some Many Most One Two What Who Why How No Not"
        " However Meanwhile Later"
    ),
    letters=_words("I"),
    small_letters=False,
)

_GERMAN = Abbreviations(
    always=_words(
        "Dr Prof Hr Fr Frl Ing Dipl Mag Hrsg Nr Str St Bd Tel bzw ca vgl evtl ggf inkl exkl zzgl"
        " sog insb insbes bspw allg gem lt max min geb gest gegr verh ehem stellv z.B d.h u.a i.d.R"
        " v.a z.T s.o s.u o.g o.ä u.ä z.Zt u.U m.E i.d.F Abg Min Präs Gen Oberst Hptm Maj"
    ),
    before_numbers=_words(
        "Abs Art Kap Ziff Rn Tz Abb Tab Jan Feb Mär Apr Jun Jul Aug Sept Okt Nov Dez"
    ),
    doubtful=_words("usw etc Mio Mrd Mill Co Uhr n.Chr v.Chr Jh Jhd"),
    openers=_words(
        "Der Die Das Den Dem Ein Eine Einen Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses"
        " Dabei Dafür Damit Danach Dann Dazu Doch Aber Und Oder Auch Nun Nach Vor Seit Seine"
        " Seiner Ihre Als Wenn Weil Während Zudem Zuvor Zugleich Allerdings Außerdem Jedoch Laut"
        " Mit Bei Am Im In An Auf Aus Für Von Zu Zum Zur Nur So Wie Was Wer Warum Viele Beide Alle"
    ),
    ordinals=True,
)

_FRENCH = Abbreviations(
    always=_words(
        "M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste Gén Gal Col Cdt Cne Lt av apr env cf vs chap ex"
        " c.-à-d p.ex J.-C"
    ),
    before_numbers=_words(
        "n no art al p pp vol fig janv févr avr juil sept oct nov déc Art Vol Fig"
    ),
    doubtful=_words("etc Cie Sté Ltd"),
    openers=_words(
        "Le La Les Un Une Des Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Mais Et Ou Or Donc"
        " Ainsi Alors Après Avant Depuis Pour Par Dans En Sur Sous Selon Son Sa Ses Leur Leurs"
        " Quand Si Comme Aussi Enfin Puis Pourtant Cependant Toutefois Qui Que Pourquoi Au Aux À"
    ),
    letters=_words("y"),
)

_SPANISH = Abbreviations(
    always=_words(
        "Sr Sra Sres Sras Srta D Dª Dña Dr Dra Prof Ing Lic Gral Cnel Cap Tte Mons Pdte Ud Uds Vd"
        " Vds EE Av Avda c Cía aprox ej p.ej vs cf St Sta Sto Excmo"
    ),
    before_numbers=_words(
        "núm núms nº n.º art arts pág págs p pp vol cap fig ene feb mar abr jun jul ago sept oct"
        " nov dic Núm Art"
    ),
    doubtful=_words("UU etc S.A a.m p.m a.C d.C"),
    openers=_words(
        "El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Él Ella Ellos Ellas Se Su"
        " Sus Pero Y E O Así Entonces Después Antes Desde Para Por En Con Sin Según Cuando Si Como"
        " También Además Aunque Mientras Al A De Del Yo Nosotros Qué Quién Por Ya No Sin"
    ),
    letters=_words("y"),
)

_UKRAINIAN = Abbreviations(
    always=_words(
        "вул ім просп пров бул пл обл м с смт р-н див напр тобто порівн проф доц акад ген полк"
        " підполк кап лейт гр гол зам нар депутат св прибл бл ред укл упоряд т.зв т.ч т.д.ч"
    ),
    before_numbers=_words(
        "п пп ст стор рис табл гл ч № розд арк кн вип січ лют бер квіт трав"
        " черв лип серп вер жовт лист груд"
    ),
    doubtful=_words("р рр ст тис млн млрд грн дол коп год хв сек км кг т д т.д т.п н.е ін"),
    openers=_words(
        "Він Вона Воно Вони Ми Ви Я Ти Це Цей Ця Ці То Той Та Ті Там Тут У В На За З Із Зі До Від"
        " Для Про При Після Перед Під Над Через Але А І Й Однак Проте Тоді Також Коли Якщо Хоча Як"
        " Що Хто Чому Нині Зараз Водночас Тим Так Тому Його Її Їх Наразі Раніше Потім Натомість"
    ),
    letters=_words("я Я"),
)

_RUSSIAN = Abbreviations(
    always=_words(
        "ул им просп пр пер бул пл обл г с пос д р-н см напр ср проф доц акад ген полк подполк кап"
        " лейт гр зам св прибл ок ред сост т.е т.н т.ч"
    ),
    before_numbers=_words(
        "п пп ст стр рис табл гл ч № кн вып янв фев февр мар апр июн июл авг"
        " сен сент окт ноя нояб дек"
    ),
    doubtful=_words("г гг в вв тыс млн млрд руб долл коп ч мин сек км кг т т.д т.п н.э др пр"),
    openers=_words(
        "Он Она Оно Они Мы Вы Я Ты Это Этот Эта Эти То Тот Та Те Там Здесь У В Во На За С Со Из До"
        " От Для О Об При После Перед Под Над Через Но А И Однако Тогда Также Когда Если Хотя Как"
        " Что Кто Почему Сейчас Тем Так Поэтому Его Её Их Ранее Затем По К"
    ),
    letters=_words("я Я"),
)

_ITALIAN = Abbreviations(
    always=_words(
        "sig sigg dott avv ing prof proff on sen gen col cap ten mons don geom rag arch pres s"
        " p.es cfr ca ecc.mo"
    ),
    before_numbers=_words(
        "n nn art artt pag pagg p pp vol fig cap gen feb mar apr giu lug ago set"
    ),
    doubtful=_words("ecc S.p.A S.r.l d.C a.C"),
    openers=_words(
        "Il Lo La I Gli Le Un Uno Una Questo Questa Questi Queste Quello Quella È E Ma O Se Non Si"
        " Lui Lei Loro Noi Voi Io Così Poi Dopo Prima Per Con Di Da In Su Tra Fra Secondo Quando"
        " Come Anche Mentre Al Alla Nel Nella Dal Dalla Del Della Chi Che Perché Ora Oggi Ieri"
    ),
    letters=_words("e è o a"),
)

_POLISH = Abbreviations(
    always=_words(
        "prof dr hab inż mgr gen płk ppłk mjr kpt por ppor sierż ks bp abp św pl al ul os m np tzw"
        " tj tzn ww im pt red zob por ok min woj pow gm p"
    ),
    before_numbers=_words("nr poz art ust pkt str s t rys tab ryc"),
    doubtful=_words("itd itp r w wiek godz tys mln mld zł gr proc n.e in"),
    openers=_words(
        "On Ona Ono Oni One My Wy Ja Ty To Ten Ta Te Ci Tam Tu W We Na Z Ze Za Do Od Dla O Przy Po"
        " Przed Pod Nad Przez Ale A I Jednak Wtedy Także Kiedy Gdy Jeśli Choć Jak Co Kto Dlaczego"
        " Teraz Tak Dlatego Jego Jej Ich Potem Według Nie Już"
    ),
    letters=_words("i a o w z u"),
)

_BY_LANGUAGE = {
    "de": _GERMAN,
    "es": _SPANISH,
    "fr": _FRENCH,
    "it": _ITALIAN,
    "pl": _POLISH,
    "ru": _RUSSIAN,
    "uk": _UKRAINIAN,
}


@cache
def abbreviations_of(language: str) -> Abbreviations:
    """Return what is shortened in articles of a language, given as its code ("de", "uk-UA").

    English is understood everywhere, as its names and titles stand in all newspapers.
    """
    own = _BY_LANGUAGE.get(language.partition("-")[0].partition("_")[0].lower())
    return own.with_those_of(_ENGLISH) if own else _ENGLISH
