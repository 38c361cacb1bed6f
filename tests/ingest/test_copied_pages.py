"""Articles copied together with the page around them: menus, banners, boxes, in several manners.

Each line has a letter before it: T title, K kicker, B author, D day, P text, H heading, C caption,
L list, F furniture.
"""

from __future__ import annotations

import pytest

from reader.core.article import BlockKind
from reader.ingest import read_bytes

KINDS = {
    "T": BlockKind.TITLE,
    "K": BlockKind.KICKER,
    "B": BlockKind.BYLINE,
    "D": BlockKind.DATELINE,
    "P": BlockKind.PARAGRAPH,
    "H": BlockKind.HEADING,
    "C": BlockKind.CAPTION,
    "L": BlockKind.LIST_ITEM,
    "F": BlockKind.FURNITURE,
}
PAGES = (
    """
F Skip to main content
F Print subscriptions
F The Harbour Post - Back to home
F News
F Opinion
F Sport
F This article is more than 2 years old
T Dam operator knew of cracks a year before collapse, inquiry hears
P Engineers warned of movement in the eastern wall but repairs were postponed twice
B Anna Whitlock in Corrand and agencies
D Tue 14 Mar 2023 18.24 CET
F Share
F 212
P The company that ran the dam knew about cracks a year before it fell, an inquiry has heard.
F Sign up to Down to Earth
F Free weekly newsletter
F Enter your email address
P “They told me to wait for the next budget,” he said. “I have thought about it every day.”
F RELATED ARTICLE
F The river that was moved
P The inquiry goes on.
P The company declined to comment while the inquiry was under way.
F Reuse this content
F Most viewed
F The recipe that changed how I cook rice
""",
    """
F We value your privacy
F Login
F Watch TV
F U.S.
F Politics
F Opinion
K CRIME
D Published March 3, 2022 8:05pm EST
T Thieves take 12 tons of copper cable, leave town without phones
B By
B Ron Baker
F Facebook
F Twitter
P Thieves took 12 tons of copper cable from a county road, leaving a town without phones.
C A cut cable beside the road. Credit...Dana Brooks for The Post
P "This was not somebody's first time," the sheriff told reporters on Thursday evening.
B Ron Baker reported from Elmsford, Ohio.
F Ron Baker
F Elmsford-based correspondent covering crime and energy.
""",
    """
F Zum Inhalt springen
F Menü
F Abonnement
F Politik
F Deutschland
K Streit um Brückenneubau
T »Das Geld ist da, nur der Wille fehlt«
P Seit drei Jahren ist die Brücke in Halden gesperrt. Nun eskaliert der Streit.
B Von Katrin Möller, Halden
D 12.04.2024, 16.31 Uhr
F Artikel zum Hören • 4 Min
F Link kopieren
P Die Brücke über die Halde ist seit dem 3. März gesperrt, und ein Ende ist nicht in Sicht.
F Anzeige
P »Das Geld ist da, nur der Wille fehlt«, sagte er am Freitag.
F Mehr zum Thema
F Marode Brücken: Wo es bröckelt
P Das Ministerium kündigte eine schnelle Prüfung der Vorwürfe an.
B kmö/dpa
""",
    """
F Aller au contenu
F Se connecter
F Actualités
F Économie
F Vidéos
K Environnement
T A Marlac, la rivière empoisonnée divise les habitants
P L’usine emploie la moitié du village. Ses rejets ont tué des tonnes de poissons.
B Par Claire Fontaine (Marlac, envoyée spéciale)
D Publié le 02 juillet 2024 à 05h00, modifié le 02 juillet 2024 à 14h12
F Temps de Lecture 4 min.
F Article réservé aux abonnés
C Des poissons morts sur la rive, le 18 juin. PAUL MERCIER POUR « LE MONDE »
P Depuis le 18 juin, plus personne ne se baigne dans la rivière qui traverse le village.
""",
    """
F Saltar al contenido
F España
F América
F iniciar sesión
K SEQUÍA
T El pantano de Valdorra se queda sin agua y sin respuestas
P Los vecinos llevan cuatro meses con cortes nocturnos mientras dos administraciones callan
B Lucía Campos
D Valdorra - 14 mar 2023 - 05:40 CET
F 23
P El pantano está al 4% de su capacidad, el nivel más bajo desde que se construyó en 1962.
""",
    """
F Skip links
F Live
F Navigation menu
F News
F Middle East
K EXPLAINER
T What is in the proposal and who has agreed to it?
P Mediators say a deal is close, but two main questions remain open.
B By Lina Haddad
D Published On 19 Jan 2024
P Mediators say that a truce could begin within days, after talks of three weeks.
F Recommended Stories
F list 1 of 3
F Valley: the maps you need
F end of list
P A final answer is expected on Sunday.
""",
)
PLAIN = (
    ["World", "Harbour vote put off after a long night of talks", "By Jane Roe"],
    ["The town without a mayor", "Politics", "By Jane Roe", "3 March 2021"],
    ["CLICK FOR FULL STATE SWIM RESULTS", "By Jane Roe"],
    ["Who will pay for the bridge over the river?", "Facebook", "Twitter", "Email", "By Jane Roe"],
)


def kinds(text: str) -> list[tuple[str, BlockKind]]:
    draft = read_bytes(text.encode(), "copied.txt")
    return [(draft.text[one.span.start : one.span.end], one.kind) for one in draft.blocks]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.split("\n")[1])
def test_the_page_around_an_article_is_furniture(page: str, between: str) -> None:
    lines = [(line[2:], KINDS[line[0]]) for line in page.strip().split("\n")]
    assert kinds(between.join(text for text, _ in lines)) == lines


@pytest.mark.parametrize("head", PLAIN, ids=lambda head: head[0])
def test_a_head_without_menus_keeps_its_title(head: list[str]) -> None:
    body = "The council did not vote on Thursday, and the mayor said that she would not comment."
    title = max(head, key=len)
    assert dict(kinds("\n".join([*head, "", body, "", body])))[title] is BlockKind.TITLE
