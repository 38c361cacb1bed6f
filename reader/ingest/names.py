"""Names and words that tell the parts of a news article apart: tables, and nothing else."""

from __future__ import annotations

EASTERN_AGENCIES: tuple[str, ...] = (
    "新华社", "中新社", "中新网", "法新社", "路透社", "美联社", "俄新社", "塔斯社", "共同社",
    "연합뉴스", "뉴시스", "뉴스1",
)  # fmt: skip
"""Agencies as Chinese and Korean write them, together with the place of the report."""

_IN_OTHER_SCRIPTS: tuple[str, ...] = (
    "ТАСС", "РИА Новости", "РИА «Новости»", "Интерфакс", "ИНТЕРФАКС", "INTERFAX.RU",
    "Интерфакс-Украина", "ІНТЕРФАКС-УКРАЇНА", "Інтерфакс-Україна", "Interfax-Ukraine", "Укринформ",
    "Укрінформ", "УКРІНФОРМ", "УНИАН", "УНІАН", "УНН", "Рейтер", "Рейтерс", "БЕЛТА", "БелТА",
    "БТА", "Танјуг", "АПА",
    "رويترز", "أ ف ب", "ا ف ب", "أ.ف.ب", "أف ب", "فرانس برس", "أ ش أ", "د ب أ", "أ ب", "الأناضول",
    "وام", "واس", "سانا", "بترا", "ایرنا", "ایسنا", "رویترز", "רויטרס",
)  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AGENCIES: tuple[str, ...] = (
    "AFP", "Agence France-Presse", "Anadolu", "Anadolu Agency", "ANI", "ANSA", "AP", "APA",
    "Associated Press", "The Associated Press", "dpa", "DPA", "EFE", "EPA", "epd", "IANS",
    "Interfax", "KNA", "Kyodo", "Kyodo News", "PA", "PA Media", "PTI", "Reuters", "RIA Novosti",
    "SID", "TASS", "Ukrinform", "UNIAN", "UPI", "Xinhua", "Yonhap",
    "AA", "AAP", "ANP", "ATS", "Belga", "CTK", "ČTK", "Europa Press", "EUROPA PRESS", "Hina",
    "Keystone-SDA", "LUSA", "Lusa", "MTI", "NTB", "PAP", "Ritzau", "SDA", "TASR", "Tanjug",
    *EASTERN_AGENCIES, *_IN_OTHER_SCRIPTS,
)  # fmt: skip

SHORT_AGENCIES: dict[str, str] = {
    "Agence France-Presse": "AFP",
    "Anadolu Agency": "Anadolu",
    "Associated Press": "AP",
    "The Associated Press": "AP",
    "DPA": "dpa",
    "Kyodo News": "Kyodo",
    "PA Media": "PA",
    "AA": "Anadolu",
    "EUROPA PRESS": "Europa Press",
    "LUSA": "Lusa",
}
"""Longer names under which the same agencies are credited, with the shorter ones."""

PICTURE_SOURCES: tuple[str, ...] = (
    "Alamy", "Anadolu Agency", "AA", "Avalon", "Bloomberg", "Getty Images", "Getty", "Handout",
    "IMAGO", "imago images", "iStock", "NurPhoto", "picture alliance", "Photoshot", "Pool",
    "Shutterstock", "SIPA", "Sputnik", "Unsplash", "Wikimedia Commons", "ZUMA", "Flickr",
    "File", "NASA", "REUTERS",
)  # fmt: skip

OUTLETS: tuple[str, ...] = (
    "ABC News", "Al Arabiya", "Al Jazeera", "Axios", "BBC", "BBC News", "Bloomberg",
    "Bloomberg News", "CBC", "CBC News", "CBS News", "CNBC", "CNN", "Deutsche Welle", "DW",
    "Euronews", "Fox News", "France 24", "Guardian", "The Guardian", "ITV News", "MSNBC",
    "NBC News", "NPR", "NZZ", "PBS", "Politico", "POLITICO", "RFE/RL", "Radio Free Europe",
    "RFI", "RNZ", "RTÉ", "SBS News", "Sky News", "TIME", "Vice News", "Voice of America", "VOA",
    "Aftenposten", "Corriere della Sera", "Dagens Nyheter", "de Volkskrant", "Der Spiegel",
    "DER SPIEGEL", "Der Tagesspiegel", "Die Welt", "Die Zeit", "El Mundo", "El País", "FAZ.NET",
    "Gazeta Wyborcza", "Haaretz", "Helsingin Sanomat", "Il Sole 24 Ore", "La Repubblica",
    "La Stampa", "La Vanguardia", "Le Figaro", "Le Monde", "Le Soir", "Le Temps", "Libération",
    "Meduza", "n-tv", "NRC", "NZZ am Sonntag", "ORF", "Rzeczpospolita", "SRF", "Tages-Anzeiger",
    "tagesschau", "taz", "The Kyiv Independent", "ZDF", "ZEIT ONLINE",
    "Ведомости", "Коммерсантъ", "Медуза", "Новая газета", "Українська правда", "Суспільне",
    "Громадське", "Дзеркало тижня",
)  # fmt: skip

OUTLET_NOUNS: tuple[str, ...] = (
    "Advertiser", "Argus", "Broadcasting", "Bulletin", "Chronicle", "Courier", "Daily", "Dispatch",
    "Echo", "Examiner", "Express", "Gazette", "Globe", "Guardian", "Herald", "Independent",
    "Inquirer", "Journal", "Ledger", "Magazine", "Mail", "Media", "Mirror", "Monitor", "News",
    "Newspaper", "Observer", "Post", "Press", "Radio", "Record", "Review", "Sentinel", "Standard",
    "Star", "Telegraph", "Times", "Today", "Tribune", "TV", "Weekly", "Wire",
    "Allgemeine", "Anzeiger", "Bote", "Kurier", "Merkur", "Nachrichten", "Presse", "Rundfunk",
    "Rundschau", "Tagblatt", "Tageblatt", "Volksblatt", "Volksstimme", "Zeitung",
)  # fmt: skip

OUTLET_HEADS: tuple[str, ...] = (
    "Courrier", "Dépêche", "Écho", "Gazette", "Journal", "Messager", "Nouvelliste", "Progrès",
    "Quotidien", "Télégramme", "Tribune", "Voix", "Comercio", "Correo", "Diario", "Gaceta",
    "Heraldo", "Mercurio", "Periódico", "Prensa", "Voz", "Corriere", "Gazzetta", "Giornale",
    "Mattino", "Messaggero", "Correio", "Diário", "Jornal", "Dziennik", "Gazeta", "Głos", "Kurier",
    "Dagblad", "Вечірній", "Вісник", "Вісті", "Голос", "Радіо", "Вестник", "Вечерний",
    "Известия", "Радио",
)  # fmt: skip
"""Nouns with which the names of papers begin: "Le Courrier du Fleuve", "Gazeta Wyborcza"."""

OUTLET_ENDS: tuple[str, ...] = (
    "бюлетень", "вісник", "газета", "новини", "правда", "радіо", "тижневик", "хвиля", "ведомости",
    "вестник", "новости", "радио", "телеграф", "экспресс",
)  # fmt: skip
"""Nouns with which such names end in Ukrainian and Russian: "Українська правда"."""

HOSTS: dict[str, str] = {
    "abc.net.au": "ABC News", "abcnews.go.com": "ABC News", "aljazeera.com": "Al Jazeera",
    "apnews.com": "Associated Press", "axios.com": "Axios", "bbc.co.uk": "BBC News",
    "bbc.com": "BBC News", "bloomberg.com": "Bloomberg", "cbc.ca": "CBC News",
    "cbsnews.com": "CBS News", "cnbc.com": "CNBC", "cnn.com": "CNN", "dw.com": "DW",
    "euronews.com": "Euronews", "foxnews.com": "Fox News", "france24.com": "France 24",
    "ft.com": "Financial Times", "independent.co.uk": "The Independent", "itv.com": "ITV News",
    "nbcnews.com": "NBC News", "npr.org": "NPR", "nytimes.com": "The New York Times",
    "politico.com": "Politico", "politico.eu": "Politico", "reuters.com": "Reuters",
    "rferl.org": "RFE/RL", "rnz.co.nz": "RNZ", "rte.ie": "RTÉ", "sky.com": "Sky News",
    "telegraph.co.uk": "The Telegraph", "theguardian.com": "The Guardian",
    "voanews.com": "Voice of America", "washingtonpost.com": "The Washington Post",
    "wsj.com": "The Wall Street Journal",
}  # fmt: skip
"""Whose pages are at an address, by the end of its host."""

SECTIONS: tuple[str, ...] = (
    "Africa", "Americas", "Analysis", "Asia", "Australia", "Breaking", "Breaking News", "Business",
    "Climate", "Comment", "Culture", "Defence", "Defense", "Diplomacy", "Economy", "Environment",
    "Europe", "Exclusive", "Explained", "Explainer", "Fact Check", "Feature", "Features",
    "Foreign Affairs", "Germany", "Health", "International", "Interview", "Investigation", "Latest",
    "Live", "Middle East", "News", "News Analysis", "Opinion", "Politics", "Profile", "Russia",
    "Science", "Security", "Sport", "Sports", "Technology", "Ukraine", "UK", "US", "US & Canada",
    "US News", "World", "World News",
    "Monde", "Politique", "Société", "Économie", "Culture", "Planète", "Santé", "Sciences",
    "Ausland", "Inland", "Politik", "Wirtschaft", "Gesellschaft", "Kultur", "Meinung", "Panorama",
    "Regional", "Regionales", "Wissen", "Internacional", "Nacional", "Mundo", "Política",
    "Economía", "Sociedad", "Cultura", "Opinión", "Deportes", "Ciencia", "Cronaca", "Esteri",
    "Mondo", "Politica", "Economia", "Sociedade", "Opinião", "Buitenland", "Binnenland",
    "Politiek", "Economie", "Świat", "Kraj", "Polityka", "Gospodarka", "Opinie", "Dünya",
    "Gündem", "Siyaset", "Ekonomi", "Utrikes", "Inrikes", "Udland", "Indland", "Utenriks",
    "Innenriks", "Світ", "Політика", "Економіка", "Суспільство", "Новини", "Думка", "Мир",
    "Политика", "Экономика", "Общество", "Новости", "Мнение",
)  # fmt: skip

JOBS: tuple[str, ...] = (
    "anchor", "author", "blogger", "bureau chief", "columnist", "commentator", "contributor",
    "correspondent", "desk", "editor", "fellow", "freelancer", "intern", "journalist",
    "news editor", "photographer", "producer", "reporter", "staff", "staff reporter",
    "staff writer", "writer",
)  # fmt: skip

DATE_WORDS: frozenset[str] = _words("""
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday now just ago
    second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month
    months year years h m am pm a p noon midnight at on of the and st nd rd th t z utc gmt ist
    est edt et cst cdt ct mst mdt pst pdt pt bst cet cest eet eest msk aest aedt jst hkt sgt
    uhr local time date updated published posted modified last first января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня
    липня серпня вересня жовтня листопада грудня
""")

SHARE_WORDS: frozenset[str] = _words("""
    bluesky bookmark copied copy email e-mail facebook flipboard instagram line link linkedin
    mail mastodon messenger more odnoklassniki on pinterest pocket print reddit rss save share
    skype sms snapchat telegram this threads tiktok tumblr tweet twitter via viber vk vkontakte
    wechat whatsapp x youtube and
""")
