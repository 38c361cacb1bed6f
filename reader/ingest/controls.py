"""What pages say around an article in several languages: their controls, and links to others.

Patterns as those of `patterns`, one a line or several with a bar between.
"""

from __future__ import annotations


def table(patterns: str) -> tuple[str, ...]:
    """Return the regular expressions written one a line."""
    return tuple(line.strip() for line in patterns.splitlines() if line.strip())


POINTERS = table(r"""
    (?:auch interessant|das (?:könnte|dürfte) (?:dich|sie|euch) (?:auch )?interessieren)\W*
    (?:lesen sie (?:auch|hier|dazu|mehr)|lies auch|mehr dazu|siehe auch)\s*[:»>].{0,200}
    (?:mehr (?:zum thema|dazu|aus)|weitere (?:themen|beiträge|artikel|informationen)).{0,60}
    (?:empfohlene (?:beiträge|artikel)|ähnliche (?:beiträge|artikel)|auch auf \S{3,40})\W*
    (?:hinterlasse|schreibe?) (?:eine antwort|einen kommentar).{0,60}
    (?:à lire (?:aussi|également)|lire aussi|voir aussi)\b.{0,200}|pour lire la suite.{0,60}
    (?:contenido|artículos|notas|noticias) relacionad[oa]s?\W*|más sobre .{2,60}
    (?:lea|lee|leer|vea|ver|mira|mire|te puede interesar)(?: también| además)?\s*:.{0,200}
    (?:leia (?:também|mais)|veja também|saiba mais|leggi anche|guarda anche)\b.{0,200}
    (?:czytaj|przeczytaj|zobacz) (?:też|także|również)\b.{0,200}|dowiedz się więcej\b.{0,200}
    (?:lees (?:ook|meer)|bekijk ook|läs (?:också|mer)|les også|læs også|lue myös)\b.{0,200}
    (?:читай(?:те)? также|смотри(?:те)? также)\b.{0,200}
    (?:oku(?:yun)?|ayrıca (?:bakınız|oku(?:yun)?))\s*:.{0,200}
    (?:читай(?:те)?|дивіться|дивись) (?:також|ще)\b.{0,200}|läs även\b.{0,200}
    (?:čtěte|přečtěte si|čítajte) (?:také|též|taky|tiež|aj|i)\b.{0,200}|también te puede .{0,200}
    (?:اقر[أا](?:وا)?|شاهد) (?:أيض\w*|ايض\w*|المزيد|كذلك)(?!\w).{0,200}
""")
"""Lines of other languages that point from an article to others."""


CONTROLS = table(r"""
    (?:aller|passer|accéder) au (?:contenu|menu).{0,30}|(?:zum|direkt zum) (?:haupt)?inhalt.{0,30}
    (?:saltar|ir) al contenido.{0,30}|(?:vai|salta) al contenuto.{0,30}|skip links?
    (?:pular|ir) para o conteúdo.{0,30}|(?:перейти|перейди) (?:до|к) .{3,30}
    przejdź do treści.{0,20}
    sign (?:in|up|out)|log ?(?:in|out)|my account|search|subscriptions?|free trial
    (?:anmelden|abmelden|einloggen|abonnement|abonnieren|newsletter|menü|suche|startseite|merken)
    (?:se connecter|s['’]abonner|je m['’]abonne|s['’]inscrire|rechercher|menu|accueil|partager)
    (?:iniciar sesión|suscríbete|suscribirse|buscar|inicio|compartir|entrar|assine|compartilhar)
    (?:accedi|abbonati|cerca|condividi|inloggen|abonneren|zoeken|delen)
    (?:zaloguj się|szukaj|udostępnij)
    (?:увійти|підписатися|пошук|головна|меню|поділитися|підтримати .{1,30}|показати ще)
    (?:войти|подписаться|поиск|главная|поделиться|показать ещё)
    (?:anzeige|werbung|publicité|publicidad[e]?|pubblicità|advertentie|reklam[aey]?|annons|реклама)\W*
    (?:ad )?feedback|supported by|advertisement\W.{0,40}|scroll to continue|link copied\W*
    (?:copy link|link kopieren|copier le lien|copiar (?:enlace|link)|copia link|x\.com)
    (?:share full|gift(?: this)?|offrir l['’]|reuse this|print this) ?(?:article|story|content)
    article réservé aux abonnés|réservé aux abonnés|(?:nur )?für abonnenten|subscribers only
    (?:zur merkliste|ajouter à (?:vos|mes) |añadir a |guardar|save articles? ).{0,70}
    (?:artikel|beitrag) (?:zum (?:hören|anhören)|anhören|merken|teilen).{0,30}
    temps de lecture.{0,20}|lesezeit.{0,20}
    tiempo de lectura.{0,20}|tempo de leitura.{0,20}|leestijd.{0,20}|czas czytania.{0,20}
    (?:час читання|läs|lese|læse)(?:tid)?\s?:?\s\d.{0,15}
    (?:e|een|eine) versi(?:e|on) (?:van )?(?:dit|dieses) artikels? (?:verscheen|erschien)\b.{0,120}
    this article was produced by .{3,80}\bteam\b.{0,120}|read more about our fact-checking.{0,60}
    (?:lecture du monde en cours|die wiedergabe wurde).{0,80}|tempo di lettura.{0,20}
    this article is more than .{1,20} old|(?:print|digital|today['’]s) (?:subscriptions?|paper)
    acquire licensing rights.{0,30}|a version of this article appears in print.{0,220}
    see (?:more on|all topics)\b.{0,60}|read \d[\d,.]* comments?|link|embed|image|credit|aa|a a|play
    we value your privacy|customi[sz]e|privacy (?:notice|policy)\s?[:.].{0,250}
    enter your e-?mail(?: address)?|(?:free )?(?:daily|weekly) newsletter.{0,60}
    (?:compartir en|archivado en)\b.{0,30}
    (?:\(?continued|to be continued|weiter|suite|fortsetzung|продолжение) (?:on|auf|sur|на) .{1,30}
    (?:contribuer|réutiliser ce contenu|partager cet article|réagir|commenter)
    list (?:of \d+ items?|\d+ of \d+)|end of list|navigation menu|search jobs|order reprints
    (?:this copy|distribution and use of this material) (?:is|are) (?:for|governed) .{0,250}
    an error (?:has )?occurred\b.{0,60}|thanks? (?:you )?for (?:signing up|subscribing)\W*
    this (?:article|story) has been sent to.{0,80}|\d{4}-\d\d-\d\dT\d\d:\d\d\S{0,12}
    (?:view|read|open)(?: this)?(?: \S{4,10})? (?:in|on) (?:your |a )?(?:web ?)?browser\W*
    (?:view|read) (?:it |this )?online\W*|im browser (?:ansehen|öffnen|anzeigen|lesen)\W*
    (?:voir|lire|afficher) (?:dans le navigateur|(?:la version )?en ligne)\W*
    (?:ver|abrir) (?:este correo )?(?:en|no) (?:el |tu |su |seu )?navegador\W*
    (?:apri|visualizza) nel browser\W*|bekijk in (?:je |uw )?browser\W*
    (?:переглянути|відкрити) (?:в|у) браузері\W*|(?:посмотреть|открыть) в браузере\W*
    (?:was this (?:e-?mail|newsletter) forwarded to you|forwarded this e-?mail)\?.{0,80}
    learn more(?: about .{2,40})?|(?:ap|afp|bbc|cnn|npr|upi) [—–]
    (?:(?:hide|show|toggle|view) )?captions?|close|enlarge(?: this)? image
    media playback is (?:un|not )supported on your device|(?:(?:image|photo) )?\d{1,3} of \d{1,3}
""")
"""What the controls of pages say: they come along with a page that is copied whole."""
