"""Countries, what is said for "of that country", and where their governments sit."""

from __future__ import annotations

_LISTED = """
Afghanistan/Afghan/Kabul; Albania/Albanian/Tirana; Algeria/Algerian/Algiers;
Angola/Angolan/Luanda; Argentina/Argentine,Argentinian/Buenos Aires; Armenia/Armenian/Yerevan;
Australia/Australian/Canberra; Austria/Austrian/Vienna; Azerbaijan/Azerbaijani,Azeri/Baku;
Bahrain/Bahraini/Manama; Bangladesh/Bangladeshi/Dhaka; Belarus/Belarusian/Minsk;
Belgium/Belgian/; Benin/Beninese/; Bolivia/Bolivian/La Paz; Bosnia/Bosnian/Sarajevo;
Botswana/Botswanan/Gaborone; Brazil/Brazilian/Brasilia,Brasília; Bulgaria/Bulgarian/Sofia;
Burkina Faso/Burkinabe/Ouagadougou; Burundi/Burundian/; Cambodia/Cambodian/Phnom Penh;
Cameroon/Cameroonian/Yaounde; Canada/Canadian/Ottawa; Chad/Chadian/; Chile/Chilean/Santiago;
China/Chinese/Beijing; Colombia/Colombian/Bogota,Bogotá; Congo/Congolese/Kinshasa;
Costa Rica/Costa Rican/; Croatia/Croatian,Croat/Zagreb; Cuba/Cuban/Havana; Cyprus/Cypriot/Nicosia;
Czech Republic,Czechia/Czech/Prague; Denmark/Danish/Copenhagen; Ecuador/Ecuadorian/Quito;
Egypt/Egyptian/Cairo; El Salvador/Salvadoran/; Eritrea/Eritrean/Asmara; Estonia/Estonian/Tallinn;
Ethiopia/Ethiopian/Addis Ababa; Finland/Finnish/Helsinki; France/French/Paris; Gabon/Gabonese/;
Gambia/Gambian/Banjul; Georgia/Georgian/Tbilisi; Germany/German/Berlin; Ghana/Ghanaian/Accra;
Greece/Greek/Athens; Guatemala/Guatemalan/; Guinea/Guinean/Conakry; Haiti/Haitian/Port-au-Prince;
Honduras/Honduran/Tegucigalpa; Hungary/Hungarian/Budapest; Iceland/Icelandic/Reykjavik;
India/Indian/New Delhi,Delhi; Indonesia/Indonesian/Jakarta; Iran/Iranian/Tehran;
Iraq/Iraqi/Baghdad; Ireland/Irish/Dublin; Israel/Israeli/Jerusalem; Italy/Italian/Rome;
Ivory Coast/Ivorian/; Jamaica/Jamaican/; Japan/Japanese/Tokyo; Jordan/Jordanian/Amman;
Kazakhstan/Kazakh,Kazakhstani/Astana; Kenya/Kenyan/Nairobi; Kosovo/Kosovar/Pristina;
Kuwait/Kuwaiti/; Kyrgyzstan/Kyrgyz/Bishkek; Laos/Laotian/Vientiane; Latvia/Latvian/Riga;
Lebanon/Lebanese/Beirut; Liberia/Liberian/Monrovia; Libya/Libyan/Tripoli;
Lithuania/Lithuanian/Vilnius; Luxembourg/Luxembourgish/; Madagascar/Malagasy/Antananarivo;
Malawi/Malawian/Lilongwe; Malaysia/Malaysian/Kuala Lumpur; Mali/Malian/Bamako;
Malta/Maltese/Valletta; Mauritania/Mauritanian/Nouakchott; Mexico/Mexican/Mexico City;
Moldova/Moldovan/Chisinau,Chișinău; Mongolia/Mongolian/Ulaanbaatar;
Montenegro/Montenegrin/Podgorica; Morocco/Moroccan/Rabat; Mozambique/Mozambican/Maputo;
Myanmar,Burma/Burmese/Naypyitaw; Namibia/Namibian/Windhoek; Nepal/Nepali,Nepalese/Kathmandu;
Netherlands/Dutch/The Hague; New Zealand/New Zealander/Wellington; Nicaragua/Nicaraguan/Managua;
Niger/Nigerien/Niamey; Nigeria/Nigerian/Abuja; North Korea/North Korean/Pyongyang;
North Macedonia/Macedonian/Skopje; Norway/Norwegian/Oslo; Oman/Omani/Muscat;
Pakistan/Pakistani/Islamabad; Panama/Panamanian/; Paraguay/Paraguayan/Asuncion;
Peru/Peruvian/Lima; Philippines/Philippine,Filipino/Manila; Poland/Polish/Warsaw;
Portugal/Portuguese/Lisbon; Qatar/Qatari/Doha; Romania/Romanian/Bucharest;
Russia,Russian Federation/Russian/Moscow; Rwanda/Rwandan/Kigali; Saudi Arabia/Saudi/Riyadh;
Senegal/Senegalese/Dakar; Serbia/Serbian,Serb/Belgrade; Sierra Leone/Sierra Leonean/Freetown;
Singapore/Singaporean/; Slovakia/Slovak/Bratislava; Slovenia/Slovenian/Ljubljana;
Somalia/Somali/Mogadishu; South Africa/South African/Pretoria; South Korea/South Korean/Seoul;
South Sudan/South Sudanese/Juba; Spain/Spanish/Madrid; Sri Lanka/Sri Lankan/Colombo;
Sudan/Sudanese/Khartoum; Sweden/Swedish/Stockholm; Switzerland/Swiss/Bern; Syria/Syrian/Damascus;
Taiwan/Taiwanese/Taipei; Tajikistan/Tajik/Dushanbe; Tanzania/Tanzanian/Dodoma;
Thailand/Thai/Bangkok; Togo/Togolese/; Tunisia/Tunisian/Tunis;
Turkey,Türkiye,Turkiye/Turkish/Ankara; Turkmenistan/Turkmen/Ashgabat; Uganda/Ugandan/Kampala;
Ukraine/Ukrainian/Kyiv,Kiev; United Arab Emirates,UAE/Emirati/Abu Dhabi;
United Kingdom,UK,U.K,Britain/British/London;
United States,US,U.S,USA,U.S.A,America/American/Washington; Uruguay/Uruguayan/Montevideo;
Uzbekistan/Uzbek/Tashkent; Venezuela/Venezuelan/Caracas; Vietnam/Vietnamese/Hanoi;
Yemen/Yemeni/Sanaa; Zambia/Zambian/Lusaka; Zimbabwe/Zimbabwean/Harare
"""


def _read(column: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in " ".join(_LISTED.split()).split("; "):
        columns = entry.split("/")
        country = columns[0].split(",")[0]
        found |= {name.casefold(): country for name in columns[column].split(",") if name}
    return found


COUNTRIES = _read(0)
"""Names of countries in lower case, each with the one that the country goes by."""
PEOPLES = _read(1)
"""Words for "of that country" in lower case, each with the country."""
CAPITALS = _read(2)
"""Where governments sit, in lower case, each with the country."""
_LONGEST = 3


def country_in(words: list[str]) -> str:
    """Return the country of which the first name or adjective stands in some words, "" without."""
    low = [word.casefold().strip(".,").removesuffix("'s").removesuffix("’s") for word in words]
    for at in range(len(low)):
        for length in range(_LONGEST, 0, -1):
            name = " ".join(low[at : at + length])
            if name == "us" and not words[at].isupper() and words[at] != "U.S.":
                continue
            found = COUNTRIES.get(name) or PEOPLES.get(name)
            if found:
                return found
    return ""


def is_nation(word: str) -> bool:
    """Tell whether a word is the name of a country or says that somebody is of one."""
    low = word.casefold().strip(".,")
    return low in PEOPLES or low in COUNTRIES
