<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>{name} is open already, and its window was brought to the front. To open a second one: {command}</source>
        <translation>{name} ist schon geöffnet, und das Fenster wurde nach vorn geholt. Ein zweites öffnen: {command}</translation>
    </message>
    <message>
        <source>The screen that {name} names does not answer.</source>
        <translation>Der Bildschirm, den {name} nennt, antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no screen here: {name} is not set.</source>
        <translation>Hier ist kein Bildschirm: {name} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Hier ist kein Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>Qt can open no window here: the system lacks {library}.</source>
        <translation>Qt kann hier kein Fenster öffnen: Dem System fehlt {library}.</translation>
    </message>
    <message>
        <source>To install it: {command}</source>
        <translation>Zum Installieren: {command}</translation>
    </message>
    <message>
        <source>To run on a screen kept in memory: {command}</source>
        <translation>Auf einem Bildschirm im Speicher starten: {command}</translation>
    </message>
    <message>
        <source>{advice} (after: {install})</source>
        <translation>{advice} (nach: {install})</translation>
    </message>
</context>
<context>
    <name>reader.cli</name>
    <message>
        <source>What SQLite says of the file:</source>
        <translation>Was SQLite über die Datei sagt:</translation>
    </message>
    <message>
        <source>To save what can be read: parallax check {path} --repair-to NEW-FILE</source>
        <translation>Retten, was lesbar ist: parallax check {path} --repair-to NEUE-DATEI</translation>
    </message>
    <message>
        <source>In {path} a search may miss something. All that was written and read is as it was: open the library in the window, and its indexes are made anew.</source>
        <translation>In {path} kann eine Suche etwas übersehen. Alles, was geschrieben und gelesen wurde, ist, wie es war: Öffnen Sie die Bibliothek im Fenster, dann werden ihre Verzeichnisse neu angelegt.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed.</source>
        <translation>{path} ist beschädigt. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{path} is sound: {articles}, {annotations}.</source>
        <translation>{path} ist in Ordnung: {articles}, {annotations}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <comment>{n} article</comment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <comment>{n} annotation</comment>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to {path}:</source>
        <translation>Gespeichert in {path}:</translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation>{n} behalten</translation>
    </message>
    <message>
        <source>{n} put together again</source>
        <translation>{n} wieder zusammengesetzt</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n} verloren</translation>
    </message>
    <message>
        <source>at least {n} lost</source>
        <translation>mindestens {n} verloren</translation>
    </message>
    <message>
        <source>perhaps some lost</source>
        <translation>vielleicht einige verloren</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message numerus="yes">
        <source>{n} citations</source>
        <comment>{n} citation</comment>
        <translation>
            <numerusform>{n} Quellenangabe</numerusform>
            <numerusform>{n} Quellenangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>exported {citations}: {path}</source>
        <translation>exportiert: {citations}, {path}</translation>
    </message>
    <message>
        <source>using {path}</source>
        <translation>verwendet wird {path}</translation>
    </message>
    <message>
        <source>Something in {path} is not as it was written, perhaps because the disk is failing, so what is written out may be wrong or not all there. Nothing was changed: see what it is with {command}</source>
        <translation>Etwas in {path} ist nicht mehr so, wie es geschrieben wurde, vielleicht weil der Datenträger versagt; was ausgegeben wird, kann falsch oder unvollständig sein. Nichts wurde geändert: Was es ist, zeigt {command}</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Parallax and cannot be read whole by this one. It was not changed: install the newer version to list or export it.</source>
        <translation>{path} stammt von einer neueren Version von Parallax und lässt sich mit dieser nicht ganz lesen. Die Datei wurde nicht verändert: Installieren Sie die neuere Version, um sie aufzulisten oder zu exportieren.</translation>
    </message>
    <message>
        <source>Files that end in {ending} are not written. Name one that ends in .md, .html, .pdf, .csv, .xlsx or .json, or say which is meant with --format. Nothing was exported.</source>
        <translation>Dateien, die auf {ending} enden, werden nicht geschrieben. Nennen Sie eine, die auf .md, .html, .pdf, .csv, .xlsx oder .json endet, oder sagen Sie mit --format, welches Format gemeint ist. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>There is no tag “{tag}” in this library. Nothing was exported.</source>
        <translation>Das Schlagwort „{tag}“ gibt es in dieser Bibliothek nicht. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library. Nothing was exported.</source>
        <translation>In dieser Bibliothek gibt es keinen Artikel {number}. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>no claim has a status and the tag “checked”, so there is none in the export</source>
        <translation>keine Behauptung hat einen Status und das Schlagwort „checked“, also steht keine im Export</translation>
    </message>
    <message>
        <source>no annotation is of what was asked for, so there is none in the export</source>
        <translation>keine Anmerkung entspricht der Auswahl, deshalb enthält der Export keine</translation>
    </message>
    <message>
        <source>Only Markdown is written into a folder. Nothing was exported.</source>
        <translation>In einen Ordner wird nur Markdown geschrieben. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>--layout does not go with --folder: each file is an article. </source>
        <translation>--layout passt nicht zu --folder: Jede Datei ist ein Artikel. </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>The report goes to standard output. Name a file for the rest with --output.</source>
        <translation>Der Bericht geht auf die Standardausgabe. Nennen Sie mit --output eine Datei für den Rest.</translation>
    </message>
    <message>
        <source>PDF has one layout, “paper”. Nothing was exported.</source>
        <translation>PDF hat nur einen Aufbau, „paper“. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>This format is no text. Name a file for it with --output.</source>
        <translation>Dieses Format ist kein Text. Nennen Sie dafür mit --output eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} Behauptung</numerusform>
            <numerusform>{n} Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>exported {annotations} of {articles}: {path}</source>
        <translation>{annotations} aus {articles} exportiert: {path}</translation>
    </message>
    <message>
        <source>what was there could not be joined with it, and was kept: {path}</source>
        <translation>was da war, ließ sich nicht damit verbinden und wurde aufgehoben: {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} back</source>
        <translation>
            <numerusform>{n} zurück</numerusform>
            <numerusform>{n} zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} weggefallen</numerusform>
            <numerusform>{n} weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as you had it</source>
        <translation>
            <numerusform>{n} wie bei Ihnen belassen</numerusform>
            <numerusform>{n} wie bei Ihnen belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>since the export before: {counts}</source>
        <translation>seit dem vorigen Export: {counts}</translation>
    </message>
    <message>
        <source>This library can only be read. Nothing was changed: work in a copy.</source>
        <translation>Diese Bibliothek kann nur gelesen werden. Nichts wurde verändert: Arbeiten Sie in einer Kopie.</translation>
    </message>
    <message>
        <source>A new library with {articles} and {annotations}: {path}</source>
        <translation>Neue Bibliothek ({articles}, {annotations}): {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <translation>
            <numerusform>{n} importiert</numerusform>
            <numerusform>{n} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them to check</source>
        <translation>
            <numerusform>davon {n} zu prüfen</numerusform>
            <numerusform>davon {n} zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <translation>
            <numerusform>{n} schon vorhanden</numerusform>
            <numerusform>{n} schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a place</source>
        <translation>
            <numerusform>{n} ohne Stelle</numerusform>
            <numerusform>{n} ohne Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>no place: “{words}” ({source}): {reason}</source>
        <translation>keine Stelle: „{words}“ ({source}): {reason}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <comment>{n} article imported</comment>
        <translation>
            <numerusform>{n} Artikel importiert</numerusform>
            <numerusform>{n} Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new versions</source>
        <comment>{n} new version</comment>
        <translation>
            <numerusform>{n} neue Fassung</numerusform>
            <numerusform>{n} neue Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the same file as {number}</source>
        <translation>dieselbe Datei wie {number}</translation>
    </message>
    <message>
        <source>the same address as {number}</source>
        <translation>dieselbe Adresse wie {number}</translation>
    </message>
    <message>
        <source>almost the same text as {number}</source>
        <translation>fast derselbe Text wie {number}</translation>
    </message>
    <message>
        <source>This is no address of a passage, so nothing was opened: they begin with parallax://annotation/ or parallax://article/.</source>
        <translation>Das ist keine Adresse einer Textstelle, deshalb wurde nichts geöffnet: Solche beginnen mit parallax://annotation/ oder parallax://article/.</translation>
    </message>
    <message>
        <source>This library has no articles yet. Add some with: parallax import PATH</source>
        <translation>Diese Bibliothek enthält noch keine Artikel. So kommen welche hinzu: parallax import PFAD</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>from siblings</source>
        <translation>durch Vergleich</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations removed</source>
        <comment>{n} annotation removed</comment>
        <translation>
            <numerusform>{n} Anmerkung entfernt</numerusform>
            <numerusform>{n} Anmerkungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <comment>{n} article added</comment>
        <translation>
            <numerusform>{n} Artikel hinzugefügt</numerusform>
            <numerusform>{n} Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations added</source>
        <comment>{n} annotation added</comment>
        <translation>
            <numerusform>{n} Anmerkung hinzugefügt</numerusform>
            <numerusform>{n} Anmerkungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer taken</source>
        <translation>
            <numerusform>{n} neuere übernommen</numerusform>
            <numerusform>{n} neuere übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} Konflikt</numerusform>
            <numerusform>{n} Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict: “{words}”: {kept}</source>
        <translation>Konflikt: „{words}“: {kept}</translation>
    </message>
    <message>
        <source>This is missing: {names}</source>
        <translation>Es fehlt: {names}</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not a number</source>
        <translation>{name}: „{value}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{name}: something has to follow it</source>
        <translation>{name}: Dahinter fehlt eine Angabe</translation>
    </message>
    <message>
        <source>{name} does not go with {other}</source>
        <translation>{name} geht nicht zusammen mit {other}</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>“{word}” is no command, and no library here has that name. The commands are {commands}</source>
        <translation>„{word}“ ist kein Befehl, und keine Bibliothek heißt hier so. Die Befehle sind {commands}</translation>
    </message>
    <message>
        <source>{name}: “{value}” is none of {choices}</source>
        <translation>{name}: „{value}“ gibt es nicht, möglich sind {choices}</translation>
    </message>
    <message>
        <source>{path} is not there. Nothing was opened.</source>
        <translation>{path} ist nicht da. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Try: {command} --help</source>
        <translation>Mehr dazu: {command} --help</translation>
    </message>
    <message>
        <source>Not known: {option}</source>
        <translation>Unbekannt: {option}</translation>
    </message>
    <message>
        <source>{option} goes with {other}.</source>
        <translation>{option} gehört zu {other}.</translation>
    </message>
    <message>
        <source>%(prog)s [--library FILE] [--new-window]
       %(prog)s COMMAND [ARGUMENTS]
       %(prog)s LIBRARY | ADDRESS</source>
        <translation>%(prog)s [--library DATEI] [--new-window]
       %(prog)s BEFEHL [ARGUMENTE]
       %(prog)s BIBLIOTHEK | ADRESSE</translation>
    </message>
    <message>
        <source>Read several accounts of the same events against each other. Without a command, the window opens; the commands need no screen.</source>
        <translation>Mehrere Berichte über dieselben Ereignisse gegeneinander lesen. Ohne Befehl öffnet sich das Fenster; die Befehle brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <source>“{program} COMMAND --help” explains a command.</source>
        <translation>„{program} BEFEHL --help“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>die Version anzeigen und beenden</translation>
    </message>
    <message>
        <source>with --version: show all that a report of an error should name</source>
        <translation>mit --version: alles zeigen, was ein Fehlerbericht nennen sollte</translation>
    </message>
    <message>
        <source>open a second window where the library is open in one already</source>
        <translation>ein zweites Fenster öffnen, wo die Bibliothek schon in einem geöffnet ist</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>show this and exit</source>
        <translation>dies anzeigen und beenden</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>the library file (default: the last one open in the window, else your own)</source>
        <translation>die Bibliotheksdatei (sonst: die zuletzt im Fenster geöffnete, sonst Ihre eigene)</translation>
    </message>
    <message>
        <source>put articles in a library</source>
        <translation>Artikel in eine Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Makes the library when there is none. Articles that are already there are passed over. Exits with 1 when something could not be imported, with 2 when nothing could.</source>
        <translation>Legt die Bibliothek an, wenn es noch keine gibt. Artikel, die schon darin sind, werden übergangen. Endet mit 1, wenn etwas nicht importiert werden konnte, mit 2, wenn nichts importiert werden konnte.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>a file, an archive or a folder of them</source>
        <translation>eine Datei, ein Archiv oder ein Ordner davon</translation>
    </message>
    <message>
        <source>what to do with another version of an article that is there: keep both, skip it, or make it a new version</source>
        <translation>was mit einer anderen Fassung eines vorhandenen Artikels geschieht: beide behalten, überspringen oder zur neuen Fassung machen</translation>
    </message>
    <message>
        <source>report as JSON</source>
        <translation>als JSON berichten</translation>
    </message>
    <message>
        <source>list the articles of a library</source>
        <translation>die Artikel einer Bibliothek auflisten</translation>
    </message>
    <message>
        <source>With title, outlet, publication date and how it is known, address and words.</source>
        <translation>Mit Titel, Medium, Erscheinungsdatum und woher es bekannt ist, Adresse und Wörtern.</translation>
    </message>
    <message>
        <source>list as JSON</source>
        <translation>als JSON auflisten</translation>
    </message>
    <message>
        <source>write a library's annotations as a document</source>
        <translation>die Anmerkungen einer Bibliothek als Dokument schreiben</translation>
    </message>
    <message>
        <source>A file that is there is replaced whole or, when anything fails, not at all.</source>
        <translation>Eine vorhandene Datei wird ganz ersetzt oder, wenn etwas misslingt, gar nicht.</translation>
    </message>
    <message>
        <source>the format (default: by the ending of the file, else markdown)</source>
        <translation>das Format (Vorgabe: nach der Endung der Datei, sonst markdown)</translation>
    </message>
    <message>
        <source>by-claim, by-article, by-time, matrix, a table of CSV, or the name of a template</source>
        <translation>by-claim, by-article, by-time, matrix, eine CSV-Tabelle oder der Name einer Vorlage</translation>
    </message>
    <message>
        <source>the file to write (default: standard output)</source>
        <translation>die zu schreibende Datei (sonst: Standardausgabe)</translation>
    </message>
    <message>
        <source>write one Markdown file an article into this folder</source>
        <translation>je Artikel eine Markdown-Datei in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>only annotations of this article; can be given several times</source>
        <translation>nur Anmerkungen dieses Artikels; mehrmals möglich</translation>
    </message>
    <message>
        <source>only claims with this status; can be given several times</source>
        <translation>nur Behauptungen mit diesem Status; mehrmals möglich</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>SCHLAGWORT</translation>
    </message>
    <message>
        <source>only claims with this tag; can be given several times</source>
        <translation>nur Behauptungen mit diesem Schlagwort; mehrmals möglich</translation>
    </message>
    <message>
        <source>the folder of your own templates (default: the one in the folder for your data)</source>
        <translation>der Ordner Ihrer eigenen Vorlagen (sonst: der im Ordner für Ihre Daten)</translation>
    </message>
    <message>
        <source>write quotations as callouts</source>
        <translation>Zitate als Callouts schreiben</translation>
    </message>
    <message>
        <source>write tags as #tag</source>
        <translation>Schlagwörter als #Schlagwort schreiben</translation>
    </message>
    <message>
        <source>without links to the passage and to the article's page</source>
        <translation>ohne Links zur Textstelle und zur Seite des Artikels</translation>
    </message>
    <message>
        <source>without names for quotations (^name)</source>
        <translation>ohne Namen für Zitate (^name)</translation>
    </message>
    <message>
        <source>without the marks by which exporting again keeps what you wrote</source>
        <translation>ohne die Marken, dank denen ein erneuter Export Ihren Text behält</translation>
    </message>
    <message>
        <source>the person or organization that publishes the reviews (claim-review)</source>
        <translation>die Person oder Organisation, die die Prüfungen veröffentlicht (claim-review)</translation>
    </message>
    <message>
        <source>the web page where the reviews stand (claim-review)</source>
        <translation>die Webseite, auf der die Prüfungen stehen (claim-review)</translation>
    </message>
    <message>
        <source>put annotations made elsewhere in a library</source>
        <translation>anderswo gemachte Anmerkungen in eine Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Reads W3C Web Annotations, the export files of Hypothesis, and libraries exported as JSON, which become a new library. Exits with 1 when some have no place in it.</source>
        <translation>Liest W3C Web Annotations, Exportdateien von Hypothesis und als JSON exportierte Bibliotheken, aus denen eine neue Bibliothek wird. Endet mit 1, wenn einige darin keine Stelle haben.</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>make one library of two</source>
        <translation>aus zwei Bibliotheken eine machen</translation>
    </message>
    <message>
        <source>What only one has is kept, and of what both have the newer one, by what was done to it. Exits with 1 when something was changed in both; then both are kept.</source>
        <translation>Was nur eine hat, bleibt; von dem, was beide haben, bleibt das zuletzt Bearbeitete. Endet mit 1, wenn etwas in beiden geändert wurde; dann bleibt beides.</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>ANDERE</translation>
    </message>
    <message>
        <source>the other one, or a library exported as JSON</source>
        <translation>die andere oder eine als JSON exportierte Bibliothek</translation>
    </message>
    <message>
        <source>the new library</source>
        <translation>die neue Bibliothek</translation>
    </message>
    <message>
        <source>write a library's articles as citations</source>
        <translation>die Artikel einer Bibliothek als Quellenangaben schreiben</translation>
    </message>
    <message>
        <source>For Zotero and other bibliographies: title, author, outlet, date and address.</source>
        <translation>Für Zotero und andere Literaturverwaltungen: Titel, Autor, Medium, Datum und Adresse.</translation>
    </message>
    <message>
        <source>the format (default: %(default)s)</source>
        <translation>das Format (sonst: %(default)s)</translation>
    </message>
    <message>
        <source>look whether a library is damaged, and save what can be read of it</source>
        <translation>nachsehen, ob eine Bibliothek beschädigt ist, und retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Changes nothing in the library. Exits with 1 when something is wrong with it.</source>
        <translation>Ändert nichts an der Bibliothek. Endet mit 1, wenn etwas an ihr nicht stimmt.</translation>
    </message>
    <message>
        <source>save all that can be read into a new library, and say what was lost</source>
        <translation>alles Lesbare in eine neue Bibliothek retten und sagen, was verloren ging</translation>
    </message>
    <message>
        <source>put the program in the menus of your desktop</source>
        <translation>das Programm in die Menüs der Arbeitsfläche aufnehmen</translation>
    </message>
    <message>
        <source>For you alone, in the folder for your data: menu entry, icons, the kind of file, parallax:// addresses, manual page, completion for bash, zsh and fish.</source>
        <translation>Nur für Sie, im Ordner für Ihre Daten: Menüeintrag, Symbole, Dateityp, parallax://-Adressen, Handbuchseite, Vervollständigung für bash, zsh und fish.</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>alles wieder entfernen</translation>
    </message>
    <message>
        <source>show the dates and times that a text mentions</source>
        <translation>die Zeitangaben zeigen, die ein Text enthält</translation>
    </message>
    <message>
        <source>Each with what it resolves to and what it was resolved against.</source>
        <translation>Jede mit dem, was sie bedeutet und worauf sie bezogen wurde.</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>when it was published, such as 2022-01-28 (default: as the text tells)</source>
        <translation>wann er erschienen ist, etwa 2022-01-28 (sonst: wie der Text es sagt)</translation>
    </message>
    <message>
        <source>a table, or one JSON object a line (default: %(default)s)</source>
        <translation>eine Tabelle oder ein JSON-Objekt je Zeile (sonst: %(default)s)</translation>
    </message>
    <message>
        <source>say nothing of what was written</source>
        <translation>nichts davon sagen, was geschrieben wurde</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>“{text}” is not a date such as 2022-01-28</source>
        <translation>„{text}“ ist kein Datum wie 2022-01-28</translation>
    </message>
    <message>
        <source>There is no output to write to. Nothing was done.</source>
        <translation>Es gibt keine Ausgabe, in die geschrieben werden kann. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>{program} failed by an error of its own ({error}). Your library is safe: every change is saved as a whole or not at all. For a report, see the end of {log}</source>
        <translation>{program} ist an einem eigenen Fehler gescheitert ({error}). Ihre Bibliothek ist sicher: Jede Änderung wird ganz oder gar nicht gespeichert. Für einen Bericht siehe das Ende von {log}</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>{path}: {reason}. Nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>reader.cli.desktop</name>
    <message>
        <source>{path} cannot be written: {reason}. Remove what is there with {command}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Was schon da ist, entfernt {command}</translation>
    </message>
    <message>
        <source>Parallax Reader was taken out of the menus.</source>
        <translation>Parallax Reader wurde aus den Menüs entfernt.</translation>
    </message>
    <message>
        <source>There was nothing to take away.</source>
        <translation>Es gab nichts zu entfernen.</translation>
    </message>
    <message>
        <source>This is for the desktops of Linux and BSD. Nothing was changed on this system.</source>
        <translation>Das ist für die Arbeitsflächen von Linux und BSD. Auf diesem System wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Run this as yourself, without sudo: it is for you alone. Nothing was changed.</source>
        <translation>Führen Sie das als Sie selbst aus, ohne sudo: Es ist nur für Sie. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Parallax Reader is in the menus, opens libraries and parallax:// addresses, and has a manual page and completion, all in {folder}. To take it away: {command}</source>
        <translation>Parallax Reader steht in den Menüs, öffnet Bibliotheken und parallax://-Adressen und hat Handbuchseite und Vervollständigung, alles in {folder}. Zum Entfernen: {command}</translation>
    </message>
    <message>
        <source>For completion in zsh, put this in ~/.zshrc before compinit: {line}</source>
        <translation>Für die Vervollständigung in zsh gehört dies vor compinit in ~/.zshrc: {line}</translation>
    </message>
    <message>
        <source>The program was started from a cache that may be emptied. Install it for good with “uv tool install parallax-reader”, and do this again.</source>
        <translation>Das Programm läuft aus einem Zwischenspeicher, der geleert werden kann. Installieren Sie es dauerhaft mit „uv tool install parallax-reader“, dann noch einmal.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>read several accounts of the same events against each other</source>
        <translation>mehrere Berichte über dieselben Ereignisse nebeneinander lesen</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHEK</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERT</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Getan.</translation>
    </message>
    <message>
        <source>Not all of it was done, or something is wrong with the library.</source>
        <translation>Nicht alles wurde getan, oder mit der Bibliothek stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Not possible; a line on standard error says why, and nothing was changed.</source>
        <translation>Nicht möglich; eine Zeile auf der Fehlerausgabe sagt, warum, und nichts wurde verändert.</translation>
    </message>
    <message>
        <source>An error in the program itself.</source>
        <translation>Ein Fehler im Programm selbst.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Comparing Reader</source>
        <translation>Vergleichendes Lesen</translation>
    </message>
    <message>
        <source>Read several accounts of the same events against each other</source>
        <translation>Mehrere Berichte über dieselben Ereignisse nebeneinander lesen</translation>
    </message>
    <message>
        <source>fact-checking;news;articles;annotation;timeline;journalism;claims;</source>
        <translation>Faktenprüfung;Nachrichten;Artikel;Anmerkungen;Zeitachse;Journalismus;Behauptungen;</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Parallax library</source>
        <translation>Parallax-Bibliothek</translation>
    </message>
    <message>
        <source>Parallax Reader shows several accounts of the same events side by side over one timeline. It is for people who must work out what happened: fact-checkers, journalists, historians, teachers of media literacy.</source>
        <translation>Parallax Reader zeigt mehrere Berichte über dieselben Ereignisse nebeneinander über einer Zeitachse. Es ist für alle, die herausfinden müssen, was geschehen ist: Faktenprüfer, Journalistinnen, Historiker, Lehrende der Medienkunde.</translation>
    </message>
    <message>
        <source>Everything stays on your machine, in one file of your own.</source>
        <translation>Alles bleibt auf Ihrem Rechner, in einer Datei, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Articles in columns, which follow each other by date</source>
        <translation>Artikel in Spalten, die einander nach dem Datum folgen</translation>
    </message>
    <message>
        <source>Claims highlighted as confirmed, disputed or single-source</source>
        <translation>Behauptungen, markiert als bestätigt, umstritten oder Einzelquelle</translation>
    </message>
    <message>
        <source>A timeline of all that the texts date, each date with its reason</source>
        <translation>Eine Zeitachse all dessen, was die Texte datieren, jedes Datum mit seinem Grund</translation>
    </message>
    <message>
        <source>Export to Markdown, HTML, PDF, tables and W3C Web Annotations</source>
        <translation>Export als Markdown, HTML, PDF, Tabellen und W3C Web Annotations</translation>
    </message>
</context>
<context>
    <name>reader.core</name>
    <message>
        <source>&amp;Import Articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import from A&amp;ddress…</source>
        <translation>Von &amp;Adresse importieren…</translation>
    </message>
    <message>
        <source>Import from Clip&amp;board</source>
        <translation>Aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Last Import Report</source>
        <translation>Le&amp;tzter Importbericht</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Citations…</source>
        <translation>&amp;Quellenangaben exportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport Citations…</source>
        <translation>Q&amp;uellenangaben importieren…</translation>
    </message>
    <message>
        <source>Impo&amp;rt Annotations…</source>
        <translation>An&amp;merkungen importieren…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with Another Library…</source>
        <translation>Mit anderer Bib&amp;liothek zusammenführen…</translation>
    </message>
    <message>
        <source>B&amp;ackups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation>&amp;Retten, was lesbar ist…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Select &amp;Word</source>
        <translation>W&amp;ort auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>&amp;Absatz auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Less</source>
        <translation>W&amp;eniger auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Column…</source>
        <translation>In der Spalte &amp;finden…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>&amp;Vorherige Spalte</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>&amp;Nächste Spalte</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move Column Ri&amp;ght</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Ma&amp;ximise Column</source>
        <translation>Spalte ma&amp;ximieren</translation>
    </message>
    <message>
        <source>W&amp;ider Column</source>
        <translation>Spalte &amp;breiter</translation>
    </message>
    <message>
        <source>Na&amp;rrower Column</source>
        <translation>Spalte &amp;schmaler</translation>
    </message>
    <message>
        <source>&amp;Even Columns</source>
        <translation>&amp;Gleich breite Spalten</translation>
    </message>
    <message>
        <source>Loc&amp;k Column</source>
        <translation>Spalte &amp;festhalten</translation>
    </message>
    <message>
        <source>Open in An&amp;other Column</source>
        <translation>In &amp;weiterer Spalte öffnen</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>S&amp;palte schließen</translation>
    </message>
    <message>
        <source>Show &amp;All Articles</source>
        <translation>&amp;Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Edit Detail&amp;s…</source>
        <translation>Angaben bearbe&amp;iten…</translation>
    </message>
    <message>
        <source>This Is &amp;Furniture</source>
        <translation>Das is&amp;t Beiwerk</translation>
    </message>
    <message>
        <source>This &amp;Belongs to the Text</source>
        <translation>Das gehört &amp;zum Text</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>&amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>&amp;View Original in Browser</source>
        <translation>&amp;Original im Browser zeigen</translation>
    </message>
    <message>
        <source>Set Publication &amp;Date…</source>
        <translation>&amp;Erscheinungsdatum setzen…</translation>
    </message>
    <message>
        <source>Read a Ne&amp;w Version from a File…</source>
        <translation>Neue Fassung aus &amp;Datei lesen…</translation>
    </message>
    <message>
        <source>W&amp;hat Changed…</source>
        <translation>&amp;Unterschiede zeigen…</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Aus der Bibliothe&amp;k entfernen</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bestätigt</translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation>&amp;Umstritten</translation>
    </message>
    <message>
        <source>&amp;Single-source</source>
        <translation>&amp;Einzelquelle</translation>
    </message>
    <message>
        <source>&amp;Highlight without Status</source>
        <translation>&amp;Ohne Status markieren</translation>
    </message>
    <message>
        <source>Write &amp;Free Tags…</source>
        <translation>Sch&amp;lagwörter schreiben…</translation>
    </message>
    <message>
        <source>&amp;Manage Tags…</source>
        <translation>Schlagwörter ver&amp;walten…</translation>
    </message>
    <message>
        <source>Repeat the &amp;Last</source>
        <translation>Letztes w&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Verknüpfen…</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Merge with Another Claim…</source>
        <translation>Mit anderer Behauptung &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Split Claim</source>
        <translation>Behauptung &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Next Linked Passage</source>
        <translation>&amp;Nächste verknüpfte Textstelle</translation>
    </message>
    <message>
        <source>&amp;Previous Linked Passage</source>
        <translation>V&amp;orige verknüpfte Textstelle</translation>
    </message>
    <message>
        <source>Look &amp;Elsewhere</source>
        <translation>&amp;Anderswo suchen</translation>
    </message>
    <message>
        <source>Take Over Spea&amp;ker</source>
        <translation>&amp;Sprecher übernehmen</translation>
    </message>
    <message>
        <source>Take Over S&amp;tatus</source>
        <translation>Stat&amp;us übernehmen</translation>
    </message>
    <message>
        <source>&amp;Origins…</source>
        <translation>Ursprün&amp;ge…</translation>
    </message>
    <message>
        <source>Stance: Ass&amp;erts</source>
        <translation>Haltung: behaup&amp;tet</translation>
    </message>
    <message>
        <source>Stance: Attri&amp;butes</source>
        <translation>Haltung: sch&amp;reibt zu</translation>
    </message>
    <message>
        <source>Stance: Hed&amp;ges</source>
        <translation>Haltung: schrän&amp;kt ein</translation>
    </message>
    <message>
        <source>Stance: Den&amp;ies</source>
        <translation>H&amp;altung: bestreitet</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Write a Statement</source>
        <translation>&amp;Aussage schreiben</translation>
    </message>
    <message>
        <source>Cop&amp;y as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation>Anmerkung ent&amp;fernen</translation>
    </message>
    <message>
        <source>End a Word &amp;Later</source>
        <translation>Ein Wort &amp;später enden</translation>
    </message>
    <message>
        <source>&amp;End a Word Earlier</source>
        <translation>Ein Wort &amp;früher enden</translation>
    </message>
    <message>
        <source>Be&amp;gin a Word Earlier</source>
        <translation>Ein Wort frü&amp;her beginnen</translation>
    </message>
    <message>
        <source>&amp;Begin a Word Later</source>
        <translation>Ein Wort spä&amp;ter beginnen</translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation>&amp;Vorherige Anmerkung</translation>
    </message>
    <message>
        <source>Ne&amp;xt Annotation</source>
        <translation>Nä&amp;chste Anmerkung</translation>
    </message>
    <message>
        <source>I&amp;t Is Here</source>
        <translation>&amp;Stelle stimmt</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>Neu &amp;zuordnen…</translation>
    </message>
    <message>
        <source>Previous t&amp;o Check</source>
        <translation>Vor&amp;herige zu prüfende</translation>
    </message>
    <message>
        <source>Next to Chec&amp;k</source>
        <translation>Nächste zu &amp;prüfende</translation>
    </message>
    <message>
        <source>&amp;Previous Date in Text</source>
        <translation>&amp;Vorherige Zeitangabe im Text</translation>
    </message>
    <message>
        <source>&amp;Next Date in Text</source>
        <translation>&amp;Nächste Zeitangabe im Text</translation>
    </message>
    <message>
        <source>&amp;Go to This Date</source>
        <translation>Zu &amp;dieser Zeitangabe gehen</translation>
    </message>
    <message>
        <source>&amp;Correct This Date…</source>
        <translation>Diese Zeitangabe &amp;korrigieren…</translation>
    </message>
    <message>
        <source>&amp;True Scale</source>
        <translation>&amp;Echter Maßstab</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Only This P&amp;eriod</source>
        <translation>Nur dieser Zei&amp;traum</translation>
    </message>
    <message>
        <source>&amp;Rename Event…</source>
        <translation>Ereignis &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Pin or &amp;Unpin Event</source>
        <translation>Ereignis anheften oder lö&amp;sen</translation>
    </message>
    <message>
        <source>&amp;Hide or Show Event</source>
        <translation>Ereignis &amp;ausblenden oder zeigen</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Event</source>
        <translation>Mit nächstem Ereignis &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Split Event</source>
        <translation>Ereignis te&amp;ilen</translation>
    </message>
    <message>
        <source>&amp;Add Event…</source>
        <translation>Ereignis &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Events</source>
        <translation>Ausge&amp;blendete Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Timeline as Picture…</source>
        <translation>Zeitleiste als Bild spei&amp;chern…</translation>
    </message>
    <message>
        <source>Print Time&amp;line…</source>
        <translation>Zeitleiste d&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>Same &amp;Words Elsewhere</source>
        <translation>Dieselben &amp;Wörter anderswo</translation>
    </message>
    <message>
        <source>Pre&amp;vious Mention</source>
        <translation>Vorherige &amp;Erwähnung</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Follow by &amp;Time</source>
        <translation>Nach Zei&amp;t folgen</translation>
    </message>
    <message>
        <source>Follow by &amp;Passage</source>
        <translation>Nach Text&amp;stelle folgen</translation>
    </message>
    <message>
        <source>&amp;Do Not Follow</source>
        <translation>Nicht &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Change How Columns Follow</source>
        <translation>Folgen &amp;umschalten</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>Underline &amp;Dates in the Text</source>
        <translation>&amp;Zeitangaben im Text unterstreichen</translation>
    </message>
    <message>
        <source>&amp;Mark Shared Words in the Margin</source>
        <translation>Gemeinsame &amp;Wörter am Rand zeigen</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>High C&amp;ontrast</source>
        <translation>Hoher Ko&amp;ntrast</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Dark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>An&amp;merkungen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>Timeline as Ta&amp;ble</source>
        <translation>Zeitleiste in Tabellen&amp;form</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Claims by Article</source>
        <translation>&amp;Behauptungen nach Artikeln</translation>
    </message>
    <message>
        <source>What This Article &amp;Leaves Out</source>
        <translation>Was dieser Artikel aus&amp;lässt</translation>
    </message>
    <message>
        <source>&amp;People and Sources</source>
        <translation>&amp;Personen und Quellen</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Shared Words</source>
        <translation>&amp;Gemeinsame Wörter</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Näch&amp;ster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Workspace…</source>
        <translation>Als Anordnung s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Rundgang machen</translation>
    </message>
    <message>
        <source>What's &amp;New</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>&amp;About Parallax Reader</source>
        <translation>Ü&amp;ber Parallax Reader</translation>
    </message>
    <message>
        <source>Free Tag (&amp;4)</source>
        <translation>Freies Schlagwort (&amp;4)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;5)</source>
        <translation>Freies Schlagwort (&amp;5)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;6)</source>
        <translation>Freies Schlagwort (&amp;6)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;7)</source>
        <translation>Freies Schlagwort (&amp;7)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;8)</source>
        <translation>Freies Schlagwort (&amp;8)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;9)</source>
        <translation>Freies Schlagwort (&amp;9)</translation>
    </message>
    <message>
        <source>Merge Library {name}</source>
        <translation>Bibliothek {name} zusammenführen</translation>
    </message>
    <message>
        <source>Take What {name} Says</source>
        <translation>Übernehmen, was {name} sagt</translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Restore Article</source>
        <translation>Artikel zurückholen</translation>
    </message>
    <message>
        <source>Revise Article</source>
        <translation>Neue Fassung des Artikels</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Set Publication Date</source>
        <translation>Erscheinungsdatum setzen</translation>
    </message>
    <message>
        <source>Forget Correction</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Restore Annotation</source>
        <translation>Anmerkung zurückholen</translation>
    </message>
    <message>
        <source>Re-attach Annotation</source>
        <translation>Anmerkung neu zuordnen</translation>
    </message>
    <message>
        <source>Change Passage</source>
        <translation>Stelle ändern</translation>
    </message>
    <message>
        <source>Confirm Place</source>
        <translation>Stelle bestätigen</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Set Stance</source>
        <translation>Haltung angeben</translation>
    </message>
    <message>
        <source>Set Speaker</source>
        <translation>Sprecher angeben</translation>
    </message>
    <message>
        <source>Edit Statement</source>
        <translation>Aussage bearbeiten</translation>
    </message>
    <message>
        <source>Edit Tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Reject Passage</source>
        <translation>Textstelle ablehnen</translation>
    </message>
    <message>
        <source>Offer Passage Again</source>
        <translation>Textstelle wieder anbieten</translation>
    </message>
    <message>
        <source>Dismiss Difference</source>
        <translation>Unterschied verwerfen</translation>
    </message>
    <message>
        <source>Show Difference Again</source>
        <translation>Unterschied wieder zeigen</translation>
    </message>
    <message>
        <source>Forget Origin</source>
        <translation>Angabe zum Ursprung vergessen</translation>
    </message>
    <message>
        <source>Keep Citation</source>
        <translation>Quellenangabe behalten</translation>
    </message>
    <message>
        <source>Remove Citation</source>
        <translation>Quellenangabe entfernen</translation>
    </message>
    <message>
        <source>Rename Event</source>
        <translation>Ereignis umbenennen</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Merge Events</source>
        <translation>Ereignisse zusammenlegen</translation>
    </message>
    <message>
        <source>Split Event</source>
        <translation>Ereignis teilen</translation>
    </message>
    <message>
        <source>Import Article</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Mark as Furniture</source>
        <translation>Als Beiwerk kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as Text</source>
        <translation>Als Text kennzeichnen</translation>
    </message>
    <message>
        <source>Correct Date</source>
        <translation>Zeitangabe korrigieren</translation>
    </message>
    <message>
        <source>Not a Date</source>
        <translation>Keine Zeitangabe</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Set Tag Colour</source>
        <translation>Farbe des Schlagworts setzen</translation>
    </message>
    <message>
        <source>Clear Tag Colour</source>
        <translation>Farbe des Schlagworts aufheben</translation>
    </message>
    <message>
        <source>Join Origins</source>
        <translation>Ursprünge zusammenlegen</translation>
    </message>
    <message>
        <source>Part Origins</source>
        <translation>Ursprünge trennen</translation>
    </message>
    <message>
        <source>Pin Event</source>
        <translation>Ereignis anheften</translation>
    </message>
    <message>
        <source>Unpin Event</source>
        <translation>Ereignis lösen</translation>
    </message>
    <message>
        <source>Hide Event</source>
        <translation>Ereignis ausblenden</translation>
    </message>
    <message>
        <source>Show Event</source>
        <translation>Ereignis zeigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Clear Status</source>
        <translation>Status aufheben</translation>
    </message>
    <message>
        <source>Tag as Confirmed</source>
        <translation>Als bestätigt einstufen</translation>
    </message>
    <message>
        <source>Tag as Disputed</source>
        <translation>Als umstritten einstufen</translation>
    </message>
    <message>
        <source>Tag as Single-source</source>
        <translation>Als Einzelquelle einstufen</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Merge Claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Split Claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove Annotations</source>
        <translation>Anmerkungen entfernen</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Anmerkungen importieren</translation>
    </message>
    <message>
        <source>Group Origins</source>
        <translation>Ursprünge ordnen</translation>
    </message>
    <message>
        <source>Import Citations</source>
        <translation>Quellenangaben importieren</translation>
    </message>
    <message>
        <source>{author}: {title}</source>
        <translation>{author}: {title}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>Erscheinungsdatum unbekannt</translation>
    </message>
    <message>
        <source>{words}: you said that this is no date</source>
        <translation>{words}: laut Ihnen keine Zeitangabe</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} v. Chr.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in place</source>
        <translation>
            <numerusform>{n} an ihrer Stelle</numerusform>
            <numerusform>{n} an ihrer Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to check</source>
        <translation>
            <numerusform>{n} zu prüfen</numerusform>
            <numerusform>{n} zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <translation>
            <numerusform>{n} nicht gefunden</numerusform>
            <numerusform>{n} nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>some time in the past</source>
        <translation>irgendwann in der Vergangenheit</translation>
    </message>
    <message>
        <source>now, as the article is written</source>
        <translation>jetzt, da der Artikel geschrieben wird</translation>
    </message>
    <message>
        <source>some time to come</source>
        <translation>irgendwann in der Zukunft</translation>
    </message>
    <message>
        <source>a length of time not told</source>
        <translation>eine Dauer, die nicht genannt wird</translation>
    </message>
    <message>
        <source>a day not told</source>
        <translation>ein Tag, der nicht genannt wird</translation>
    </message>
    <message>
        <source>a week not told</source>
        <translation>eine Woche, die nicht genannt wird</translation>
    </message>
    <message>
        <source>a month not told</source>
        <translation>ein Monat, der nicht genannt wird</translation>
    </message>
    <message>
        <source>a year not told</source>
        <translation>ein Jahr, das nicht genannt wird</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{day} {part}</source>
        <translation>{day}, {part}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>tagsüber</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>jeden {day}</translation>
    </message>
    <message>
        <source>a {day}</source>
        <translation>ein {day}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>less than {time}</source>
        <translation>weniger als {time}</translation>
    </message>
    <message>
        <source>more than {time}</source>
        <translation>mehr als {time}</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>mindestens {time}</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>höchstens {time}</translation>
    </message>
    <message>
        <source>early {time}</source>
        <translation>Anfang {time}</translation>
    </message>
    <message>
        <source>mid {time}</source>
        <translation>Mitte {time}</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>einige Jahre</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>einige Monate</translation>
    </message>
    <message>
        <source>some weeks</source>
        <translation>einige Wochen</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>einige Tage</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>einige Stunden</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>einige Minuten</translation>
    </message>
    <message>
        <source>some seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>some decades</source>
        <translation>einige Jahrzehnte</translation>
    </message>
    <message>
        <source>some centuries</source>
        <translation>einige Jahrhunderte</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decades</source>
        <comment>{n} decade</comment>
        <translation>
            <numerusform>{n} Jahrzehnt</numerusform>
            <numerusform>{n} Jahrzehnte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centuries</source>
        <comment>{n} century</comment>
        <translation>
            <numerusform>{n} Jahrhundert</numerusform>
            <numerusform>{n} Jahrhunderte</numerusform>
        </translation>
    </message>
    <message>
        <source>stated, year unknown</source>
        <translation>angegeben, Jahr unbekannt</translation>
    </message>
    <message>
        <source>no date to count from</source>
        <translation>kein Datum, von dem aus gezählt werden könnte</translation>
    </message>
    <message>
        <source>no definite date</source>
        <translation>kein bestimmtes Datum</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet vor seinem Beginn</translation>
    </message>
    <message>
        <source>the attacks of 11 Sep 2001</source>
        <translation>die Anschläge vom 11. Sept. 2001</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>against publication {date}</source>
        <translation>bezogen auf das Erscheinungsdatum {date}</translation>
    </message>
    <message>
        <source>against when it was said, {date}</source>
        <translation>bezogen auf den Tag der Äußerung, {date}</translation>
    </message>
    <message>
        <source>against a quotation after ‘{words}’ before it</source>
        <translation>bezogen auf ein Zitat nach ‚{words}‘ davor</translation>
    </message>
    <message>
        <source>against ‘{words}’ before it</source>
        <translation>bezogen auf ‚{words}‘ davor</translation>
    </message>
    <message>
        <source>against ‘{words}’</source>
        <translation>bezogen auf ‚{words}‘</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (stated).</source>
        <translation>Der Artikel sagt es selbst: „{words}“ (angegeben).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (updated).</source>
        <translation>Der Artikel sagt es selbst: „{words}“ (aktualisiert).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (stated, day first, as the days in the text have it).</source>
        <translation>Der Artikel sagt es selbst: „{words}“ (angegeben, Tag zuerst, wie es zu den Tagen im Text passt).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (stated, month first, as the days in the text have it).</source>
        <translation>Der Artikel sagt es selbst: „{words}“ (angegeben, Monat zuerst, wie es zu den Tagen im Text passt).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (updated, day first, as the days in the text have it).</source>
        <translation>Der Artikel sagt es selbst: „{words}“ (aktualisiert, Tag zuerst, wie es zu den Tagen im Text passt).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (updated, month first, as the days in the text have it).</source>
        <translation>Der Artikel sagt es selbst: „{words}“ (aktualisiert, Monat zuerst, wie es zu den Tagen im Text passt).</translation>
    </message>
    <message>
        <source>“{words}” gives no year; {year} follows from {reasons} ({less} is less likely).</source>
        <translation>„{words}“ nennt kein Jahr; {year} folgt aus: {reasons} ({less} ist weniger wahrscheinlich).</translation>
    </message>
    <message>
        <source>“{words}” gives no year; {year} follows from {reasons} ({less} are less likely).</source>
        <translation>„{words}“ nennt kein Jahr; {year} folgt aus: {reasons} ({less} sind weniger wahrscheinlich).</translation>
    </message>
    <message>
        <source>“{words}” gives no year; {year} follows from {reasons}.</source>
        <translation>„{words}“ nennt kein Jahr; {year} folgt aus: {reasons}.</translation>
    </message>
    <message>
        <source>The latest day it reports is {date} (“{words}”).</source>
        <translation>Der letzte Tag, von dem er berichtet, ist der {date} („{words}“).</translation>
    </message>
    <message>
        <source>The latest day it reports is {date} (“{words}”), a {weekday}, and the text speaks of {weekday}.</source>
        <translation>Der letzte Tag, von dem er berichtet, ist der {date} („{words}“), ein {weekday}, und der Text spricht von {weekday}.</translation>
    </message>
    <message>
        <source>The days it names agree best with {date}.</source>
        <translation>Die genannten Tage passen am besten zum {date}.</translation>
    </message>
    <message>
        <source>The days it names agree best with {date}, a {weekday}, and the text speaks of {weekday}.</source>
        <translation>Die genannten Tage passen am besten zum {date}, einem {weekday}, und der Text spricht von {weekday}.</translation>
    </message>
    <message>
        <source>A sibling article dates the same event: “{words}”, {date}, and the article's own days agree.</source>
        <translation>Ein anderer Artikel datiert dasselbe Ereignis: „{words}“, {date}, und die Tage in diesem Artikel passen dazu.</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>Sie haben dieses Datum gesetzt.</translation>
    </message>
    <message>
        <source>{weekday}, of which it tells</source>
        <translation>{weekday}, wovon er berichtet</translation>
    </message>
    <message>
        <source>“since {words}”</source>
        <translation>„seit {words}“</translation>
    </message>
    <message>
        <source>“{words}”, which agrees</source>
        <translation>„{words}“, das dazu passt</translation>
    </message>
    <message>
        <source>“{words}”, its newest past date with a year</source>
        <translation>„{words}“, das jüngste vergangene Datum mit Jahr</translation>
    </message>
    <message>
        <source>“{words}”, which lies ahead</source>
        <translation>„{words}“, das noch bevorsteht</translation>
    </message>
    <message>
        <source>“{words}”, which it names</source>
        <translation>„{words}“, das er nennt</translation>
    </message>
    <message>
        <source>“{words}”, which comes to {year}</source>
        <translation>„{words}“, das auf {year} führt</translation>
    </message>
    <message>
        <source>a picture or post of {date}</source>
        <translation>ein Bild oder Beitrag vom {date}</translation>
    </message>
    <message>
        <source>the line “{words}”</source>
        <translation>die Zeile „{words}“</translation>
    </message>
    <message>
        <source>a sibling article of {date}</source>
        <translation>ein verwandter Artikel vom {date}</translation>
    </message>
    <message>
        <source>all that it names</source>
        <translation>alles, was er nennt</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>erschienen am {date}</translation>
    </message>
    <message>
        <source>No Status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Single-source</source>
        <translation>Einzelquelle</translation>
    </message>
</context>
<context>
    <name>reader.core.naming</name>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} in {place}</translation>
    </message>
</context>
<context>
    <name>reader.core.timeline</name>
    <message numerus="yes">
        <source>and {n} more mentions</source>
        <comment>and {n} more mention</comment>
        <translation>
            <numerusform>und {n} weitere Erwähnung</numerusform>
            <numerusform>und {n} weitere Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>article {n}: {reading}: {sentence}</source>
        <translation>Artikel {n}: {reading}: {sentence}</translation>
    </message>
    <message>
        <source>Article {n} has no publication date</source>
        <translation>Artikel {n} hat kein Erscheinungsdatum</translation>
    </message>
    <message>
        <source>None could be inferred from its text.</source>
        <translation>Aus dem Text ließ sich keines erschließen.</translation>
    </message>
    <message>
        <source>It is likely {date}.</source>
        <translation>Wahrscheinlich ist es {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more dates here: zoom in</source>
        <comment>{n} more date here: zoom in</comment>
        <translation>
            <numerusform>{n} weitere Zeitangabe hier: vergrößern</numerusform>
            <numerusform>{n} weitere Zeitangaben hier: vergrößern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>publication of articles</source>
        <comment>publication of article</comment>
        <translation>
            <numerusform>Erscheinen von Artikel</numerusform>
            <numerusform>Erscheinen der Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>week of {date}</source>
        <translation>Woche um den {date}</translation>
    </message>
    <message numerus="yes">
        <source>mentioned in articles</source>
        <comment>mentioned in article</comment>
        <translation>
            <numerusform>erwähnt in Artikel</numerusform>
            <numerusform>erwähnt in den Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <comment>{n} mention</comment>
        <translation>
            <numerusform>{n} Erwähnung</numerusform>
            <numerusform>{n} Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>publication of {numbers}</source>
        <translation>Erscheinen von {numbers}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>uneinig</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} Ereignis</numerusform>
            <numerusform>{n} Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {events}</source>
        <translation>{shown} von {events}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} T.</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} Mon.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J.</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>kein Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Published {date} ({kind})</source>
        <translation>Erschienen am {date} ({kind})</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>single-source</source>
        <translation>Einzelquelle</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims</source>
        <comment>and {n} more claim</comment>
        <translation>
            <numerusform>und {n} weitere Behauptung</numerusform>
            <numerusform>und {n} weitere Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated {dates}: folded</source>
        <translation>Aus dem Zeitraum {dates} ist nichts datiert: eingeklappt</translation>
    </message>
    <message>
        <source>dated differently: {dates}</source>
        <translation>verschieden datiert: {dates}</translation>
    </message>
</context>
<context>
    <name>reader.corroboration</name>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>schreibt zu</translation>
    </message>
    <message>
        <source>hedges</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>früher erschienen</translation>
    </message>
    <message>
        <source>maybe: look</source>
        <translation>vielleicht: nachsehen</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>same quoted statement</source>
        <translation>dieselbe zitierte Aussage</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>derselbe Wortlaut</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>dasselbe Datum</translation>
    </message>
    <message>
        <source>same names</source>
        <translation>dieselben Namen</translation>
    </message>
    <message>
        <source>same date and names</source>
        <translation>dasselbe Datum, dieselben Namen</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>but of {other}, not of {mine}</source>
        <translation>aber vom {other}, nicht vom {mine}</translation>
    </message>
    <message>
        <source>but published {published}, before {day}</source>
        <translation>aber am {published} erschienen, vor dem {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} origins</source>
        <comment>{n} origin</comment>
        <translation>
            <numerusform>{n} Ursprung</numerusform>
            <numerusform>{n} Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is linked yet</source>
        <translation>noch nichts verknüpft</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{sums}, perhaps the same</source>
        <translation>{sums}, vielleicht derselbe</translation>
    </message>
    <message>
        <source>denied in {numbers}</source>
        <translation>bestritten in {numbers}</translation>
    </message>
    <message>
        <source>only hedged in {numbers}</source>
        <translation>nur mit Vorbehalt in {numbers}</translation>
    </message>
    <message>
        <source>perhaps one of the others: {names}</source>
        <translation>vielleicht eine der anderen: {names}</translation>
    </message>
    <message>
        <source>own reports ({numbers})</source>
        <translation>eigene Berichte ({numbers})</translation>
    </message>
    <message>
        <source>nobody can tell if they differ: {here}, {there}</source>
        <translation>niemand kann sagen, ob sie abweichen: {here}, {there}</translation>
    </message>
    <message>
        <source>they contradict each other: {here}, {there}</source>
        <translation>sie widersprechen einander: {here}, {there}</translation>
    </message>
    <message>
        <source>they differ: {here}, {there}</source>
        <translation>sie unterscheiden sich: {here}, {there}</translation>
    </message>
    <message>
        <source>all carry the report of {name}</source>
        <translation>alle bringen den Bericht von {name}</translation>
    </message>
    <message>
        <source>a report of {name}</source>
        <translation>ein Bericht von {name}</translation>
    </message>
    <message>
        <source>all quote the {name} statement of {day}</source>
        <translation>alle zitieren die Erklärung „{name}“ vom {day}</translation>
    </message>
    <message>
        <source>it quotes the {name} statement of {day}</source>
        <translation>er zitiert die Erklärung „{name}“ vom {day}</translation>
    </message>
    <message>
        <source>all quote one source, {name}</source>
        <translation>alle zitieren eine Quelle, {name}</translation>
    </message>
    <message>
        <source>it quotes {name}</source>
        <translation>er zitiert {name}</translation>
    </message>
    <message>
        <source>all have the same words</source>
        <translation>alle haben denselben Wortlaut</translation>
    </message>
    <message>
        <source>all are reports of {name}</source>
        <translation>alle sind Berichte von {name}</translation>
    </message>
    <message>
        <source>its own report</source>
        <translation>eigener Bericht</translation>
    </message>
</context>
<context>
    <name>reader.export</name>
    <message>
        <source>“{address}” is no address on the web. Nothing was exported.</source>
        <translation>„{address}“ ist keine Adresse im Web. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again, or choose another place</source>
        <translation>der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht. Schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed there. Choose another place</source>
        <translation>die Datei würde größer, als es dort erlaubt ist. Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>you have no permission to write there. Choose another place</source>
        <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another place</source>
        <translation>dieser Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the folder it would be in is not there. Make that first, or choose another</source>
        <translation>den Ordner, in dem es liegen soll, gibt es nicht. Legen Sie ihn erst an, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>it is a folder. Give the name of a file</source>
        <translation>es ist ein Ordner. Geben Sie den Namen einer Datei an</translation>
    </message>
    <message>
        <source>it is a file, not a folder. Choose another place</source>
        <translation>das ist eine Datei, kein Ordner. Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation>der Name ist zu lang. Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>the link leads back to itself. Choose another place</source>
        <translation>die Verknüpfung führt zu sich selbst zurück. Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>whoever was to read it has gone. Choose another place</source>
        <translation>das Programm, das mitlesen sollte, ist weg. Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the disk reported an error. Choose another disk and check this one</source>
        <translation>der Datenträger meldet einen Fehler. Wählen Sie einen anderen und prüfen Sie diesen</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Nothing there has been changed.</source>
        <translation>„{path}“ wurde nicht geschrieben: {reason}. Dort wurde nichts verändert.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Written before it, and not to be put back, were: {names}.</source>
        <translation>„{path}“ wurde nicht geschrieben: {reason}. Vorher geschrieben und nicht zurückzunehmen: {names}.</translation>
    </message>
    <message>
        <source>There is no export format “{name}”. Choose one of: {names}.</source>
        <translation>Das Exportformat „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>“{path}” is too large for what you may have written in it to be kept, and was not overwritten. Choose another name.</source>
        <translation>„{path}“ ist zu groß, um aufzuheben, was Sie darin geschrieben haben könnten, und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Annotations in {library}</source>
        <translation>Anmerkungen in {library}</translation>
    </message>
    <message numerus="yes">
        <source>{n} named sources</source>
        <comment>{n} named source</comment>
        <translation>
            <numerusform>{n} genannte Quelle</numerusform>
            <numerusform>{n} genannte Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“{path}” is the library itself, or a part of it, and was not overwritten. Choose another name.</source>
        <translation>„{path}“ ist die Bibliothek selbst oder ein Teil von ihr und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” is a library or another database, or a part of one, and was not overwritten. Choose another name.</source>
        <translation>„{path}“ ist eine Bibliothek oder eine andere Datenbank oder ein Teil davon und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>there are no annotations in it</source>
        <translation>darin sind keine Anmerkungen</translation>
    </message>
    <message>
        <source>there are too many annotations in it</source>
        <translation>darin sind zu viele Anmerkungen</translation>
    </message>
    <message>
        <source>without a kind</source>
        <translation>ohne Art</translation>
    </message>
    <message>
        <source>a body that is no text ({kind})</source>
        <translation>ein Inhalt, der kein Text ist ({kind})</translation>
    </message>
    <message>
        <source>it is not a library of Parallax</source>
        <translation>das ist keine Bibliothek von Parallax</translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation>die Datei stammt von einer anderen Programmversion</translation>
    </message>
    <message>
        <source>something in it is missing or makes no sense ({what})</source>
        <translation>etwas darin fehlt oder ergibt keinen Sinn ({what})</translation>
    </message>
    <message>
        <source>kept among those that are not found: the article has another text</source>
        <translation>unter den nicht gefundenen aufgehoben: Der Artikel hat einen anderen Text</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>beide bleiben erhalten</translation>
    </message>
    <message>
        <source>removed in one library, changed in the other: it is kept</source>
        <translation>in einer Bibliothek entfernt, in der anderen geändert: Es bleibt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>the other library has another text of it; this one's is kept, and the other one as an earlier version</source>
        <translation>die andere Bibliothek hat einen anderen Text davon; der von dieser bleibt, der andere als frühere Fassung</translation>
    </message>
    <message>
        <source>both libraries set other lines aside; what this one says is kept</source>
        <translation>beide Bibliotheken setzen andere Zeilen beiseite; es gilt, was diese sagt</translation>
    </message>
    <message>
        <source>the {part} “{mine}” stays; the other library has “{value}”: see the history</source>
        <translation>{part} „{mine}“ bleibt; in der anderen Bibliothek steht „{value}“: siehe den Verlauf</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>colour of the tag {name}</source>
        <translation>Farbe des Schlagworts {name}</translation>
    </message>
    <message>
        <source>what this library says is kept; the other one says “{value}”</source>
        <translation>es gilt, was diese Bibliothek sagt; die andere sagt „{value}“</translation>
    </message>
    <message>
        <source>the name stays; the other library has “{value}”</source>
        <translation>der Name bleibt; die andere Bibliothek hat „{value}“</translation>
    </message>
    <message>
        <source>the other library says otherwise; this one's is kept</source>
        <translation>die andere Bibliothek sagt es anders; es gilt diese</translation>
    </message>
    <message>
        <source>citation of “{title}”</source>
        <translation>Quellenangabe zu „{title}“</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>keine Zeitangabe</translation>
    </message>
    <message>
        <source>of one origin</source>
        <translation>eines Ursprungs</translation>
    </message>
    <message>
        <source>not of one origin</source>
        <translation>nicht eines Ursprungs</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>Zeichen {start}–{end}</translation>
    </message>
    <message>
        <source>{percent}% through the text</source>
        <translation>nach {percent} % des Textes</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>Absatz {n}</translation>
    </message>
    <message>
        <source>it is there without a part of it: {what}</source>
        <translation>es ist da, aber ohne einen Teil: {what}</translation>
    </message>
    <message>
        <source>it quotes no words</source>
        <translation>sie zitiert keine Wörter</translation>
    </message>
    <message>
        <source>its words are not in the article</source>
        <translation>ihre Wörter stehen nicht im Artikel</translation>
    </message>
    <message>
        <source>it names no article, and its words alone do not tell the place</source>
        <translation>sie nennt keinen Artikel, und ihre Worte allein verraten die Stelle nicht</translation>
    </message>
    <message>
        <source>its article is not in the library</source>
        <translation>ihr Artikel ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was changed.</source>
        <translation>„{name}“ ließ sich nicht lesen: {reason}. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>You had changed this; your words were kept:</source>
        <translation>Das hatten Sie geändert; Ihre Worte sind erhalten:</translation>
    </message>
    <message>
        <source>No longer in the export:</source>
        <translation>Nicht mehr im Export:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as you had them</source>
        <comment>{n} kept as you had it</comment>
        <translation>
            <numerusform>{n} in Ihrer Form belassen</numerusform>
            <numerusform>{n} in Ihrer Form belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the export before: {counts}.</source>
        <translation>Seit dem vorigen Export: {counts}.</translation>
    </message>
    <message>
        <source>Since {moment}: {counts}.</source>
        <translation>Seit {moment}: {counts}.</translation>
    </message>
    <message>
        <source>it makes a document without end</source>
        <translation>sie ergibt ein Dokument ohne Ende</translation>
    </message>
    <message>
        <source>it goes on without end</source>
        <translation>sie hört nicht auf</translation>
    </message>
    <message>
        <source>“{sign}” is for numbers</source>
        <translation>„{sign}“ ist nur für Zahlen</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>What was there could not be joined with it, and was kept as {path}.</source>
        <translation>Was da war, ließ sich nicht damit verbinden und wurde als {path} aufgehoben.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>There is no table “{name}”. Choose one of: {names}.</source>
        <translation>Die Tabelle „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims by article</source>
        <translation>Behauptungen nach Artikeln</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>much the same text as {numbers}</source>
        <translation>fast derselbe Text wie {numbers}</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Für Papier</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. Choose one of: {names}.</source>
        <translation>Den Aufbau „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>it asks for “{file}”, but can take in only the parts that come with the program</source>
        <translation>sie verlangt „{file}“, kann aber nur die Teile einbinden, die das Programm mitbringt</translation>
    </message>
    <message>
        <source>The template “{name}” could not be read: {reason}. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Die Vorlage „{name}“ konnte nicht gelesen werden: {reason}. Nichts wurde exportiert: Berichtigen Sie sie, oder wählen Sie einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>The template “{name}” is too large. Nothing was exported: shorten it, or choose another layout.</source>
        <translation>Die Vorlage „{name}“ ist zu groß. Nichts wurde exportiert: Kürzen Sie sie, oder wählen Sie einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>there is no attribute “{name}”, but {names}</source>
        <translation>das Attribut „{name}“ gibt es nicht, aber {names}</translation>
    </message>
    <message>
        <source>“~” and “autoescape” cannot be used</source>
        <translation>„~“ und „autoescape“ sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the range is too long</source>
        <translation>der Zahlenbereich ist zu lang</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: {reason}. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Die Vorlage „{name}“ ist nicht brauchbar: {reason}. Nichts wurde exportiert: Berichtigen Sie sie, oder wählen Sie einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: line {line}: {reason}. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Die Vorlage „{name}“ ist nicht brauchbar: Zeile {line}: {reason}. Nichts wurde exportiert: Berichtigen Sie sie, oder wählen Sie einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Bestätigt</translation>
    </message>
    <message>
        <source>≠ Disputed</source>
        <translation>≠ Umstritten</translation>
    </message>
    <message>
        <source>① Single-source</source>
        <translation>① Einzelquelle</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>Attributes the claim to somebody.</source>
        <translation>Schreibt die Behauptung jemandem zu.</translation>
    </message>
    <message>
        <source>Hedges the claim.</source>
        <translation>Schränkt die Behauptung ein.</translation>
    </message>
    <message>
        <source>Denies the claim.</source>
        <translation>Bestreitet die Behauptung.</translation>
    </message>
    <message>
        <source>inferred from the other articles</source>
        <translation>aus den anderen Artikeln erschlossen</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>published {date} ({basis})</source>
        <translation>erschienen am {date} ({basis})</translation>
    </message>
    <message>
        <source>published {date} ({basis}; between {first} and {last})</source>
        <translation>erschienen am {date} ({basis}; zwischen {first} und {last})</translation>
    </message>
    <message>
        <source>Nothing has been highlighted yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} not found in the text</source>
        <translation>
            <numerusform>{n} im Text nicht gefunden</numerusform>
            <numerusform>{n} im Text nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Schlagwörter:</translation>
    </message>
    <message>
        <source>Said by:</source>
        <translation>Gesagt von:</translation>
    </message>
    <message>
        <source>Why this date:</source>
        <translation>Warum dieses Datum:</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <translation>Im jetzigen Text nicht gefunden</translation>
    </message>
    <message>
        <source>The words of these annotations are no longer in the text of their article.</source>
        <translation>Die Wörter dieser Anmerkungen stehen nicht mehr im Text ihres Artikels.</translation>
    </message>
    <message>
        <source>Without annotations:</source>
        <translation>Ohne Anmerkungen:</translation>
    </message>
    <message>
        <source>Same claim in other articles:</source>
        <translation>Dieselbe Behauptung in anderen Artikeln:</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>In Parallax</source>
        <translation>In Parallax</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Articles of one origin</source>
        <translation>Artikel eines Ursprungs</translation>
    </message>
    <message>
        <source>much the same text as</source>
        <translation>fast derselbe Text wie</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Nothing has been highlighted in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
    <message>
        <source>To check: the text now says “{words}” there.</source>
        <translation>Zu prüfen: Im Text steht dort jetzt „{words}“.</translation>
    </message>
    <message>
        <source>It stood between “…{before}” and “{after}…”.</source>
        <translation>Die Stelle war zwischen „…{before}“ und „{after}…“.</translation>
    </message>
    <message>
        <source>In {article}</source>
        <translation>In {article}</translation>
    </message>
    <message>
        <source>What stands between marks like the next one is written anew by the next export. What you write anywhere else stays.</source>
        <translation>Was zwischen Marken wie der nächsten steht, schreibt der nächste Export neu. Was Sie anderswo schreiben, bleibt.</translation>
    </message>
</context>
<context>
    <name>reader.ingest</name>
    <message>
        <source>No citations were found in “{name}”. It must be CSL-JSON, RIS or BibTeX.</source>
        <translation>In „{name}“ wurden keine Quellenangaben gefunden. Die Datei muss CSL-JSON, RIS oder BibTeX sein.</translation>
    </message>
    <message>
        <source>It is so long that dates were looked for only in its first part.</source>
        <translation>Er ist so lang, dass nur in seinem ersten Teil nach Daten gesucht wurde.</translation>
    </message>
    <message>
        <source>Its dates could not be looked for, as the search for them failed. It has none.</source>
        <translation>Nach seinen Daten konnte nicht gesucht werden, weil die Suche gescheitert ist. Er hat keine.</translation>
    </message>
    <message>
        <source>The document mentions this day ({field}) without saying what for.</source>
        <translation>Das Dokument nennt diesen Tag ({field}), ohne zu sagen, wofür.</translation>
    </message>
    <message>
        <source>The file was made on this day, it says ({field}); the article may be older.</source>
        <translation>Die Datei entstand laut eigener Angabe ({field}) an diesem Tag; der Artikel kann älter sein.</translation>
    </message>
    <message>
        <source>“{name}” was not found. It may have been moved or renamed.</source>
        <translation>„{name}“ wurde nicht gefunden. Die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file. Choose a file with an article.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose one of the files inside it.</source>
        <translation>„{name}“ ist ein Ordner. Wählen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds nothing that can be imported. Choose one with articles.</source>
        <translation>Der Ordner „{name}“ enthält nichts, was sich importieren lässt. Wählen Sie einen mit Artikeln.</translation>
    </message>
    <message>
        <source>“{name}” holds several articles, where one is wanted. Choose a file with one.</source>
        <translation>„{name}“ enthält mehrere Artikel, gebraucht wird einer. Wählen Sie eine Datei mit nur einem.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import. Save or download it again.</source>
        <translation>„{name}“ ist leer: Darin ist kein Text zum Importieren. Speichern oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB, and {limit} MB is the most that can be imported. Split it and import the parts.</source>
        <translation>„{name}“ ist zu groß: {size} MB, und mehr als {limit} MB können nicht importiert werden. Teilen Sie die Datei und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be told. Open it in a text editor, save it again with the encoding UTF-8, and import that.</source>
        <translation>Die Kodierung von „{name}“ ließ sich nicht feststellen. Öffnen Sie die Datei in einem Texteditor, speichern Sie sie als UTF-8 und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be imported. Save it as a web page, PDF, Word (.docx) or text file, and import that.</source>
        <translation>„{name}“ ist von einer Art, die sich nicht importieren lässt. Speichern Sie es als Webseite, PDF, Word- (.docx) oder Textdatei und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Check that you may open it, and try again.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({reason}). Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The address leads on from place to place and nowhere ends. Nothing was imported: open it in a browser, and save the page there.</source>
        <translation>Die Adresse führt von Ort zu Ort und endet nirgends. Nichts wurde importiert: Öffnen Sie sie im Browser, und speichern Sie dort die Seite.</translation>
    </message>
    <message>
        <source>{host} answered: {status} {reason}. Nothing was imported: check the address, or save the page in a browser and import the file.</source>
        <translation>{host} antwortete: {status} {reason}. Nichts wurde importiert: Prüfen Sie die Adresse, oder speichern Sie die Seite im Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“{host}” is inside this machine or its network. Only public pages are fetched: save the page in a browser and import the file.</source>
        <translation>„{host}“ liegt in diesem Rechner oder seinem Netz. Nur öffentliche Seiten werden geholt: Speichern Sie die Seite im Browser, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The page came packed in a way that is not known. Nothing was imported: save it in a browser and import the file.</source>
        <translation>Die Seite kam auf unbekannte Weise gepackt an. Nichts wurde importiert: Speichern Sie sie im Browser, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The page was cut off on its way. Nothing was imported: try again.</source>
        <translation>Die Seite wurde unterwegs abgeschnitten. Nichts wurde importiert: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What is there is larger than {limit} MB, the most that is fetched. Nothing was imported: save it in a browser and import the file.</source>
        <translation>Was dort liegt, ist größer als {limit} MB; mehr wird nicht geholt. Nichts wurde importiert: Speichern Sie es im Browser, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was imported.</source>
        <translation>Sie haben abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} seconds. Nothing was imported: try again later.</source>
        <translation>{host} brauchte länger als {seconds} Sekunden. Nichts wurde importiert: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host}, so nothing was fetched. If you trust it all the same, save the page in a browser and import the file.</source>
        <translation>{host} kann nicht beweisen, dass es {host} ist; deshalb wurde nichts geholt. Wenn Sie ihm trotzdem trauen, speichern Sie die Seite im Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“{host}” was not found. Nothing was imported: check the address and your connection.</source>
        <translation>„{host}“ wurde nicht gefunden. Nichts wurde importiert: Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>{host} could not be read from ({reason}). Nothing was imported: try again later.</source>
        <translation>Von {host} konnte nicht gelesen werden ({reason}). Nichts wurde importiert: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Addresses with a name or password in them are not fetched. Leave them out, or save the page in a browser and import the file.</source>
        <translation>Adressen mit einem Namen oder Kennwort darin werden nicht geholt. Lassen Sie beides weg, oder speichern Sie die Seite im Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a web page. It begins with https:// or http://.</source>
        <translation>„{address}“ ist keine Adresse einer Webseite. Eine solche beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The document’s own data says so: “{said}” ({field}).</source>
        <translation>So steht es in den Angaben des Dokuments: „{said}“ ({field}).</translation>
    </message>
    <message>
        <source>Its encoding was guessed; compare names and accents with the original.</source>
        <translation>Die Kodierung wurde geraten; vergleichen Sie Namen und Akzente mit dem Original.</translation>
    </message>
    <message>
        <source>Its end is missing: the file is cut off. Save or download it again.</source>
        <translation>Das Ende fehlt: Die Datei ist abgeschnitten. Speichern oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Words in it stand backwards, letter by letter: its font is stored so. Compare it.</source>
        <translation>Wörter darin stehen Buchstabe für Buchstabe rückwärts: So ist ihre Schrift gespeichert. Vergleichen Sie.</translation>
    </message>
    <message numerus="yes">
        <source>The page shows so much beside the article that {n} lines of it were left out.</source>
        <comment>The page shows so much beside the article that {n} line of it was left out.</comment>
        <translation>
            <numerusform>Die Seite zeigt neben dem Artikel so viel, dass {n} Zeile davon ausgelassen wurde.</numerusform>
            <numerusform>Die Seite zeigt neben dem Artikel so viel, dass {n} Zeilen davon ausgelassen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long for one article: its last {n} pages were left out.</source>
        <comment>It is too long for one article: its last page was left out.</comment>
        <translation>
            <numerusform>Es ist zu lang für einen Artikel: Seine letzte Seite wurde ausgelassen.</numerusform>
            <numerusform>Es ist zu lang für einen Artikel: Seine letzten {n} Seiten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have no text layer and were left out.</source>
        <comment>{n} page has no text layer and was left out.</comment>
        <translation>
            <numerusform>{n} Seite hat keine Textebene und wurde ausgelassen.</numerusform>
            <numerusform>{n} Seiten haben keine Textebene und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article could be told from the rest of the page, so all of it was taken.</source>
        <translation>Der Artikel ließ sich nicht vom Rest der Seite unterscheiden; darum wurde alles übernommen.</translation>
    </message>
    <message>
        <source>“{name}” has annotations or a whole library, and no article. Take it in with Import Annotations… or Merge with Another Library… in the File menu, or with “parallax annotate”.</source>
        <translation>„{name}“ enthält Anmerkungen oder eine ganze Bibliothek, aber keinen Artikel. Nehmen Sie sie mit „Anmerkungen importieren…“ oder „Mit anderer Bibliothek zusammenführen…“ im Menü „Datei“ auf, oder mit „parallax annotate“.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete and could not be read. Save or download it again.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig und ließ sich nicht lesen. Speichern oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“{name}” has citations, and no article. Take them over with Import Citations… in the File menu, or with “parallax cite”.</source>
        <translation>„{name}“ enthält Quellenangaben, aber keinen Artikel. Übernehmen Sie sie mit „Quellenangaben importieren…“ im Menü „Datei“ oder mit „parallax cite“.</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being read. Import it again when that is done.</source>
        <translation>„{name}“ wurde während des Lesens geändert. Importieren Sie die Datei noch einmal, wenn das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: reading it failed half way. It is probably damaged: save or download it again.</source>
        <translation>„{name}“ konnte nicht gelesen werden: Das Lesen brach mittendrin ab. Wahrscheinlich ist die Datei beschädigt: Speichern oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged inside the archive and could not be read. Pack or download the archive again.</source>
        <translation>„{name}“ ist im Archiv beschädigt und konnte nicht gelesen werden. Packen oder laden Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as files do that are made to do harm. It was not read: import the article as a web page or text instead.</source>
        <translation>„{name}“ erklärt eigene Entitäten, wie es Dateien tun, die Schaden anrichten sollen. Die Datei wurde nicht gelesen: Importieren Sie den Artikel stattdessen als Webseite oder Text.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, which no article needs. It was not unpacked: ask whoever sent it what it is.</source>
        <translation>„{name}“ entpackt sich zu mehr als {limit} MB; das braucht kein Artikel. Die Datei wurde nicht entpackt: Fragen Sie, wer sie geschickt hat, was sie ist.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB. What comes after that was not read; unpack it and import the parts.</source>
        <translation>„{name}“ wird entpackt größer als {limit} MB. Was danach kommt, wurde nicht gelesen; entpacken Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit} files. Unpack it and import the parts.</source>
        <translation>„{name}“ enthält mehr als {limit} Dateien. Entpacken Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>“{name}” was not read, because a part of Parallax Reader is missing or does not start. The file is not at fault: start the program again, and if that does not help, install it again.</source>
        <translation>„{name}“ wurde nicht gelesen, weil ein Teil von Parallax Reader fehlt oder nicht startet. An der Datei liegt es nicht: Starten Sie das Programm neu, und wenn das nicht hilft, installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may. It was not read: split it, or save its text and import that.</source>
        <translation>„{name}“ braucht mehr Speicher, als ein Artikel darf. Die Datei wurde nicht gelesen: Teilen Sie sie, oder speichern Sie ihren Text und importieren Sie den.</translation>
    </message>
    <message>
        <source>“{name}” is an archive within archives. Unpack it and import what it holds.</source>
        <translation>„{name}“ ist ein Archiv in Archiven. Entpacken Sie es und importieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”. Copy its words where you see them, and paste them here.</source>
        <translation>In „{name}“ wurde kein Artikel gefunden. Kopieren Sie die Wörter, wo Sie sie sehen, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>“{name}” has no text layer: its pages are pictures. Let a program for text recognition (OCR) read it, and import the result.</source>
        <translation>„{name}“ hat keine Textebene: Die Seiten sind Bilder. Lassen Sie sie von einer Texterkennung (OCR) lesen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be imported. Choose a file with an article.</source>
        <translation>„{name}“ enthält nichts, was importiert werden kann. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>“{name}” names a place outside its archive. It was not unpacked: import the rest, or ask whoever packed it.</source>
        <translation>„{name}“ nennt einen Ort außerhalb seines Archivs. Die Datei wurde nicht entpackt: Importieren Sie den Rest, oder fragen Sie, wer das Archiv gepackt hat.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one, and import that.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {limit} seconds to read, and was given up. Split it, or save its text and import that.</source>
        <translation>„{name}“ zu lesen dauerte länger als {limit} Sekunden und wurde aufgegeben. Teilen Sie die Datei, oder speichern Sie ihren Text und importieren Sie den.</translation>
    </message>
</context>
<context>
    <name>reader.session</name>
    <message>
        <source>It looks as if it was once read in a wrong encoding (“{passage}”).</source>
        <translation>Es sieht aus, als wäre es einmal in einer falschen Kodierung gelesen worden („{passage}“).</translation>
    </message>
    <message>
        <source>Not imported, because the import had ended before.</source>
        <translation>Nicht importiert, weil der Import vorher zu Ende war.</translation>
    </message>
    <message>
        <source>{notice} Nothing was imported.</source>
        <translation>{notice} Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>An error in Parallax interrupted this. Your library is safe: try it again, or close the window and open it anew.</source>
        <translation>Ein Fehler in Parallax hat das unterbrochen. Ihre Bibliothek ist sicher: Versuchen Sie es noch einmal, oder schließen Sie das Fenster und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>The index for searching was not sound. It was made anew: nothing was lost.</source>
        <translation>Das Suchverzeichnis war nicht in Ordnung. Es wurde neu angelegt: Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Making a backup before closing…</source>
        <translation>Vor dem Schließen wird gesichert…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>reader.storage</name>
    <message>
        <source>An older version made it, and what is in it keeps it from being brought up to date.</source>
        <translation>Eine ältere Version hat sie angelegt, und ihr Inhalt lässt nicht zu, dass sie auf den neuen Stand gebracht wird.</translation>
    </message>
    <message>
        <source>A counter in it is at its end, so that no change can be saved any more.</source>
        <translation>Ein Zähler darin ist am Ende, sodass keine Änderung mehr gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Something cannot be read: {reason}.</source>
        <translation>Etwas kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The text or source of “{name}” is not as it was imported.</source>
        <translation>Der Text oder die Quelle von „{name}“ ist nicht so, wie sie importiert wurden.</translation>
    </message>
    <message>
        <source>What is said of the article “{name}” is not as it was written.</source>
        <translation>Was über den Artikel „{name}“ gesagt ist, ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The annotation of “{name}” is not as it was written.</source>
        <translation>Die Anmerkung zu „{name}“ ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The claim “{name}” is not as it was written.</source>
        <translation>Die Behauptung „{name}“ ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>What is said of the event “{name}” is not as it was written.</source>
        <translation>Was über das Ereignis „{name}“ gesagt ist, ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The rejection of “{name}” is not as it was written.</source>
        <translation>Die Ablehnung von „{name}“ ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The dismissal of the difference “{name}” is not as it was written.</source>
        <translation>Das Verwerfen des Unterschieds „{name}“ ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What is said of an origin (“{name}”) is not as it was written.</source>
        <translation>Was zu einem Ursprung gesagt ist („{name}“), ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The citation “{name}” is not as it was written.</source>
        <translation>Die Quellenangabe „{name}“ ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>How the text of “{name}” is divided, or where it is from, is not as it was kept.</source>
        <translation>Wie der Text von „{name}“ gegliedert ist oder woher er stammt, ist nicht mehr so, wie es aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The dates found in “{name}” are not as they were kept.</source>
        <translation>Die in „{name}“ gefundenen Daten sind nicht mehr so, wie sie aufbewahrt wurden.</translation>
    </message>
    <message>
        <source>{n} of “{table}” have disappeared.</source>
        <translation>Aus „{table}“ sind {n} verschwunden.</translation>
    </message>
    <message>
        <source>Step {n} of the history (“{label}”) is not as it was written.</source>
        <translation>Schritt {n} des Verlaufs („{label}“) ist nicht mehr so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Nothing was made: check the name, or make a new library there.</source>
        <translation>Bei {path} ist keine Bibliothek. Nichts wurde angelegt: Prüfen Sie den Namen, oder legen Sie dort eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Nothing was made: make the folder first, or choose another place.</source>
        <translation>Den Ordner {path} gibt es nicht. Nichts wurde angelegt: Legen Sie erst den Ordner an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Nothing was changed: choose a library file.</source>
        <translation>{path} ist ein Ordner oder ein Gerät, keine Datei. Nichts wurde verändert: Wählen Sie eine Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>{path} is not a Parallax library. It was not changed: choose another file.</source>
        <translation>{path} ist keine Parallax-Bibliothek. Die Datei wurde nicht verändert: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} has parts that do not belong in a library and could change it unasked, so it was not opened. It was not changed: ask whoever sent it for a clean copy.</source>
        <translation>{path} hat Teile, die nicht in eine Bibliothek gehören und sie ungefragt verändern könnten, und wurde daher nicht geöffnet. Die Datei wurde nicht verändert: Bitten Sie den, von dem sie kommt, um eine saubere Kopie.</translation>
    </message>
    <message>
        <source>There is not enough memory for what is in {path}. It was not changed: close other programs and try again, or ask whoever sent it for a clean copy.</source>
        <translation>Für den Inhalt von {path} reicht der Arbeitsspeicher nicht. Die Datei wurde nicht verändert: Schließen Sie andere Programme und versuchen Sie es noch einmal, oder bitten Sie den Absender um eine saubere Kopie.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read safely. It was not changed: restore a backup, or save what can be read into a new library.</source>
        <translation>{path} ist beschädigt und kann nicht sicher gelesen werden. Die Datei wurde nicht verändert: Stellen Sie eine Sicherung wieder her, oder retten Sie in eine neue Bibliothek, was lesbar ist.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path} any more, so nothing could be saved of it. It was not changed: restore a backup, or look for another copy of the file.</source>
        <translation>Von {path} ist nichts mehr lesbar, also konnte nichts davon gerettet werden. Die Datei wurde nicht verändert: Stellen Sie eine Sicherung wieder her, oder suchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} turned out to be damaged. It was not changed: close it, and restore the backup then.</source>
        <translation>{path} hat sich als beschädigt erwiesen. Die Datei wurde nicht verändert: Schließen Sie sie, und stellen Sie dann die Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Something in {path} is not as it was written, perhaps because the disk is failing. The last change was not made: restore a backup, or save what can be read into a new library.</source>
        <translation>Etwas in {path} ist nicht so, wie es geschrieben wurde, vielleicht weil der Datenträger nachlässt. Die letzte Änderung wurde nicht gemacht: Stellen Sie eine Sicherung wieder her, oder retten Sie in eine neue Bibliothek, was lesbar ist.</translation>
    </message>
    <message>
        <source>The copy of {path} does not hold together. The library itself was not changed: check it (File menu), and the disk.</source>
        <translation>Die Kopie von {path} ist in sich nicht stimmig. Die Bibliothek selbst wurde nicht verändert: Prüfen Sie sie (Menü Datei) und den Datenträger.</translation>
    </message>
    <message>
        <source>{path} is damaged, so no backup of it was made: one would have the damage, too. The backups made before were not changed: restore one, or save what can be read into a new library.</source>
        <translation>{path} ist beschädigt und wurde daher nicht gesichert: Die Sicherung hätte den Schaden auch. Die früheren Sicherungen wurden nicht verändert: Stellen Sie eine wieder her, oder retten Sie in eine neue Bibliothek, was lesbar ist.</translation>
    </message>
    <message>
        <source>No backup of {path} could be made. The library itself was not changed and goes on working: check that there is room beside it.</source>
        <translation>Von {path} konnte keine Sicherung gemacht werden. Die Bibliothek selbst wurde nicht verändert und arbeitet weiter: Prüfen Sie, ob daneben Platz ist.</translation>
    </message>
    <message>
        <source>The library was made by an older version of Parallax and is brought up to date only when it can be kept as it is, but nothing can be written to {path}. It was not changed: check that this is a folder that you may use, and open the library again.</source>
        <translation>Die Bibliothek stammt von einer älteren Version von Parallax und wird nur aktualisiert, wenn sie auch so, wie sie ist, aufgehoben werden kann. Nach {path} kann aber nichts geschrieben werden. Sie wurde nicht verändert: Prüfen Sie, ob das ein Ordner ist, den Sie benutzen dürfen, und öffnen Sie die Bibliothek noch einmal.</translation>
    </message>
    <message>
        <source>{path} is already there. It was not changed: choose another name.</source>
        <translation>{path} gibt es schon. Die Datei wurde nicht verändert: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Nothing was changed: close the other window and try again.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet. Nichts wurde verändert: Schließen Sie das andere Fenster, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Parallax and cannot be read by this one. It was not changed: install the newer version to open it.</source>
        <translation>{path} stammt von einer neueren Version von Parallax und kann mit dieser nicht gelesen werden. Die Datei wurde nicht verändert: Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Parallax needs SQLite 3.37 or newer, and this Python has an older one. Nothing was changed: install a newer Python.</source>
        <translation>Parallax braucht SQLite 3.37 oder neuer, und dieses Python hat ein älteres. Nichts wurde verändert: Installieren Sie ein neueres Python.</translation>
    </message>
    <message>
        <source>{path} is being used by another program. Nothing was changed: wait a moment and try again.</source>
        <translation>{path} wird gerade von einem anderen Programm benutzt. Nichts wurde verändert: Warten Sie einen Augenblick, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Files cannot be locked on the disk with {path}, so that nothing would keep two programs from writing to a library there at the same time. Nothing was made: choose a folder on a disk of this computer.</source>
        <translation>Auf dem Datenträger mit {path} lassen sich Dateien nicht sperren; nichts würde zwei Programme davon abhalten, zugleich in eine Bibliothek dort zu schreiben. Nichts wurde angelegt: Wählen Sie einen Ordner auf einem Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>{path} is large and is still being checked for damage. Nothing was changed: try again in a few seconds.</source>
        <translation>{path} ist groß und wird noch auf Schäden geprüft. Nichts wurde geändert: Versuchen Sie es in ein paar Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>{path} can only be read here. Nothing was changed: copy it to a folder of your own and open the copy to work in it.</source>
        <translation>{path} kann hier nur gelesen werden. Nichts wurde verändert: Kopieren Sie die Datei in einen eigenen Ordner, und öffnen Sie die Kopie, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. The last change was not made and all before it is safe: make some room and try again.</source>
        <translation>Der Datenträger mit {path} ist voll. Die letzte Änderung wurde nicht gemacht, alle davor sind sicher: Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk with {path} to restore a backup: the library as it is now is kept, too. Neither was changed: make some room and try again.</source>
        <translation>Auf dem Datenträger mit {path} ist nicht genug Platz, um eine Sicherung wiederherzustellen: Auch die Bibliothek, wie sie jetzt ist, wird aufgehoben. Beide blieben unverändert: Schaffen Sie etwas Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with {path} is full, so that not all of it can be read. Nothing was changed: make some room and try again.</source>
        <translation>Der Datenträger mit {path} ist voll, sodass nicht alles darin gelesen werden kann. Nichts wurde geändert: Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with {path} is full, so what you have just set or arranged cannot be kept for the next time. Your articles and annotations are safe: make some room.</source>
        <translation>Der Datenträger mit {path} ist voll, deshalb kann das, was Sie eben eingestellt oder angeordnet haben, nicht für das nächste Mal behalten werden. Ihre Artikel und Anmerkungen sind sicher: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There is no room for a copy at {path}, so none was made. The library itself was not changed: make some room, or choose another disk.</source>
        <translation>Für eine Kopie unter {path} ist kein Platz, deshalb wurde keine angelegt. Die Bibliothek selbst wurde nicht verändert: Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>{path} cannot be reached. Nothing was changed: check that the disk is there and that you may use the folder.</source>
        <translation>{path} ist nicht erreichbar. Nichts wurde verändert: Prüfen Sie, ob der Datenträger da ist und ob Sie den Ordner benutzen dürfen.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Nothing was changed, and all before it is safe: look whether the disk is there, and whether a limit to the size of files or to your part of the disk is reached; else save a copy on another disk.</source>
        <translation>In {path} kann nicht geschrieben werden. Nichts wurde geändert, und alles davor ist sicher: Sehen Sie nach, ob der Datenträger da ist und ob eine Grenze für die Größe von Dateien oder für Ihren Anteil am Datenträger erreicht ist; sonst speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. All that you see is still here: save a copy of it, put the file back, or open it where it is now.</source>
        <translation>{path} wurde verschoben oder gelöscht, während die Datei offen war. Alles, was Sie sehen, ist noch da: Speichern Sie eine Kopie davon, legen Sie die Datei zurück, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. The last change was not made: put the file back, or open it where it is now.</source>
        <translation>{path} wurde verschoben oder gelöscht, während die Datei offen war. Die letzte Änderung wurde nicht gemacht: Legen Sie die Datei zurück, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>What you want to change is no longer in the library: it was removed since, here or in another window. Nothing was changed.</source>
        <translation>Was Sie ändern wollen, ist nicht mehr in der Bibliothek: Es wurde inzwischen entfernt, hier oder in einem anderen Fenster. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The article is in the trash. Nothing was changed: put the article back first.</source>
        <translation>Der Artikel liegt im Papierkorb. Nichts wurde geändert: Legen Sie zuerst den Artikel zurück.</translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because what it rests on was changed since, perhaps by another window. Nothing was changed.</source>
        <translation>Das lässt sich nicht rückgängig machen oder wiederholen, denn das, worauf es beruht, wurde seither geändert, vielleicht von einem anderen Fenster. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone or redone: “{later}” was done since on the same thing, {where}. Nothing was changed: undo that first, or go back further in the History.</source>
        <translation>„{step}“ lässt sich nicht rückgängig machen oder wiederholen: An derselben Sache wurde seither „{later}“ ausgeführt, {where}. Nichts wurde verändert: Machen Sie erst das rückgängig, oder gehen Sie im Verlauf weiter zurück.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone any more, because what it was about was changed or deleted in a way that the History knows nothing of. Nothing was changed: it is passed over from now on, and undo goes on with what was done before it.</source>
        <translation>„{step}“ lässt sich nicht mehr rückgängig machen, denn das, worum es ging, wurde auf eine Weise geändert oder gelöscht, von der der Verlauf nichts weiß. Nichts wurde verändert: Der Schritt wird von nun an übergangen, und es geht mit dem weiter, was davor getan wurde.</translation>
    </message>
    <message>
        <source>This was undone and given up when something else was done, so the library cannot go there any more. Nothing was changed.</source>
        <translation>Das wurde rückgängig gemacht und aufgegeben, als etwas anderes getan wurde; dorthin kann die Bibliothek nicht mehr zurück. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The highlighted words are not where they should be in the article. Nothing was changed: select them again.</source>
        <translation>Die markierten Wörter stehen nicht dort, wo sie im Artikel stehen sollten. Nichts wurde verändert: Wählen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>Step {n} of the history is there, but not as it was written.</source>
        <translation>Schritt {n} des Verlaufs ist da, aber nicht mehr so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The article “{name}”</source>
        <translation>Der Artikel „{name}“</translation>
    </message>
    <message>
        <source>The annotation of “{name}”</source>
        <translation>Die Anmerkung zu „{name}“</translation>
    </message>
    <message>
        <source>The claim “{name}”</source>
        <translation>Die Behauptung „{name}“</translation>
    </message>
    <message>
        <source>The event “{name}”</source>
        <translation>Das Ereignis „{name}“</translation>
    </message>
    <message>
        <source>The rejection of “{name}”</source>
        <translation>Die Ablehnung von „{name}“</translation>
    </message>
    <message>
        <source>The dismissal of the difference “{name}”</source>
        <translation>Das Verwerfen des Unterschieds „{name}“</translation>
    </message>
    <message>
        <source>What was said of an origin (“{name}”)</source>
        <translation>Was zu einem Ursprung gesagt wurde („{name}“)</translation>
    </message>
    <message>
        <source>The citation “{name}”</source>
        <translation>Die Quellenangabe „{name}“</translation>
    </message>
    <message>
        <source>How the text of “{name}” is divided, or where it is from,</source>
        <translation>Wie der Text von „{name}“ gegliedert ist oder woher er stammt,</translation>
    </message>
    <message>
        <source>What was done in step {n} of the history cannot be undone any more.</source>
        <translation>Was in Schritt {n} des Verlaufs getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>der Zeitpunkt der Entstehung</translation>
    </message>
    <message>
        <source>when it was changed</source>
        <translation>der Zeitpunkt der Änderung</translation>
    </message>
    <message>
        <source>when it was imported</source>
        <translation>der Zeitpunkt des Imports</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>das Erscheinungsdatum</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>der Status</translation>
    </message>
    <message>
        <source>its stance</source>
        <translation>die Haltung</translation>
    </message>
    <message>
        <source>where it begins</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>whether it is in the trash</source>
        <translation>ob es im Papierkorb liegt</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>die Nummer</translation>
    </message>
    <message>
        <source>{what}: unreadable and left out is {details}.</source>
        <translation>{what}: unlesbar und weggelassen: {details}.</translation>
    </message>
    <message>
        <source>The index “{name}” for searching does not agree with the words.</source>
        <translation>Das Suchverzeichnis „{name}“ stimmt nicht mit den Wörtern überein.</translation>
    </message>
    <message>
        <source>The words kept for searching are not those of the library.</source>
        <translation>Die für die Suche aufbewahrten Wörter sind nicht die der Bibliothek.</translation>
    </message>
    <message>
        <source>A log beside this library was left from another state of it, so it was not used: the library is as its file was. The log is kept as “{name}”.</source>
        <translation>Ein Protokoll neben dieser Bibliothek stammte von einem anderen Stand und wurde nicht verwendet: Die Bibliothek ist so, wie ihre Datei war. Das Protokoll bleibt als „{name}“ erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} changes that were saved cannot be read</source>
        <comment>The last change that was saved ({n}) cannot be read</comment>
        <translation>
            <numerusform>Die letzte gespeicherte Änderung ({n}) ist nicht lesbar</numerusform>
            <numerusform>Die letzten {n} gespeicherten Änderungen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost}, because the log beside this library is damaged: the library is as it was before. Look at the History and at the backups; the damaged log is kept as “{name}”.</source>
        <translation>{lost}, weil das Protokoll neben dieser Bibliothek beschädigt ist: Die Bibliothek ist so, wie sie davor war. Sehen Sie im Verlauf und bei den Sicherungen nach; das beschädigte Protokoll bleibt als „{name}“ erhalten.</translation>
    </message>
    <message>
        <source>The disk is almost full: all your changes are saved, but only in the log beside the library. Make room, and keep the two files together until then.</source>
        <translation>Der Datenträger ist fast voll: Alle Ihre Änderungen sind gespeichert, aber nur im Protokoll neben der Bibliothek. Schaffen Sie Platz, und lassen Sie die beiden Dateien bis dahin beieinander.</translation>
    </message>
    <message>
        <source>The disk reports errors when this library is written. All your changes are saved, but some only in the log beside it: save a copy on another disk now.</source>
        <translation>Der Datenträger meldet Fehler, wenn diese Bibliothek geschrieben wird. Alle Ihre Änderungen sind gespeichert, manche aber nur im Protokoll daneben: Speichern Sie jetzt eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the history are lost, and cannot be undone; what they removed is not in the trash.</source>
        <comment>A step of the history is lost, and cannot be undone; what it removed is not in the trash.</comment>
        <translation>
            <numerusform>Ein Schritt des Verlaufs ist verloren und lässt sich nicht rückgängig machen; was er entfernte, ist nicht im Papierkorb.</numerusform>
            <numerusform>{n} Schritte des Verlaufs sind verloren und lassen sich nicht rückgängig machen; was sie entfernten, ist nicht im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is there, but not as it was imported.</source>
        <translation>Der Text von „{title}“ ist da, aber nicht so, wie er importiert wurde.</translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, but for what is quoted in annotations.</source>
        <translation>Der Text von „{title}“ ist verloren bis auf das, was Anmerkungen zitieren.</translation>
    </message>
    <message>
        <source>Lost article</source>
        <translation>Verlorener Artikel</translation>
    </message>
    <message>
        <source>What was said of the article “{title}” is lost; its text is there.</source>
        <translation>Was über den Artikel „{title}“ gesagt war, ist verloren; sein Text ist da.</translation>
    </message>
    <message>
        <source>The document that “{title}” was read from is lost.</source>
        <translation>Das Dokument, aus dem „{title}“ gelesen wurde, ist verloren.</translation>
    </message>
    <message>
        <source>The status and statement of the claim about “{quote}” are lost.</source>
        <translation>Status und Aussage der Behauptung über „{quote}“ sind verloren.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Parallax, so it is open for reading only and stays as it is: install the newer version to change it.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von Parallax; sie ist daher nur zum Lesen geöffnet und bleibt, wie sie ist: Installieren Sie die neuere Version, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This library is open for reading only: nothing in it can be changed.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet: Nichts darin kann geändert werden.</translation>
    </message>
    <message>
        <source>This library is damaged, so it is open for reading only and may not show all that is in it: restore a backup, or save what can be read into a new library.</source>
        <translation>Diese Bibliothek ist beschädigt; sie ist daher nur zum Lesen geöffnet und zeigt vielleicht nicht alles, was sie enthält: Stellen Sie eine Sicherung wieder her, oder retten Sie in eine neue Bibliothek, was lesbar ist.</translation>
    </message>
    <message>
        <source>There is no room on the disk to work in this library, so it is open for reading only: make some room and open it again.</source>
        <translation>Auf dem Datenträger ist kein Platz, um in dieser Bibliothek zu arbeiten; sie ist daher nur zum Lesen geöffnet: Schaffen Sie Platz und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Files cannot be locked on the disk with this library, so that nothing would keep two programs from writing to it at the same time, and it is open for reading only: copy it to a disk of this computer to work in it.</source>
        <translation>Auf dem Datenträger mit dieser Bibliothek lassen sich Dateien nicht sperren; nichts würde zwei Programme davon abhalten, zugleich hineinzuschreiben. Sie ist daher nur zum Lesen geöffnet: Kopieren Sie sie auf einen Datenträger dieses Rechners, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>This library is in a place where nothing can be written, so it is open for reading only: copy it to a folder of your own to work in it.</source>
        <translation>Diese Bibliothek liegt an einem Ort, an dem nichts geschrieben werden kann, und ist daher nur zum Lesen geöffnet: Kopieren Sie sie in einen eigenen Ordner, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” beside this library goes on further: it was put together when another program had overwritten the library. Open it to go on with it.</source>
        <translation>„{name}“ neben dieser Bibliothek reicht weiter: Die Datei wurde zusammengesetzt, als ein anderes Programm die Bibliothek überschrieben hatte. Öffnen Sie sie, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>{path} was overwritten or cut short by another program while it was open. Nothing more is written to it.</source>
        <translation>{path} wurde von einem anderen Programm überschrieben oder abgeschnitten, während die Datei geöffnet war. Es wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>All that was saved is in “{name}” beside it: save a copy, or open it.</source>
        <translation>Alles Gespeicherte liegt in „{name}“ daneben: Speichern Sie eine Kopie, oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>What could be saved is in “{name}” beside it; something may be missing: compare it with the backups.</source>
        <translation>Was gerettet werden konnte, steht daneben in „{name}“; etwas kann fehlen: Vergleichen Sie es mit den Sicherungen.</translation>
    </message>
    <message>
        <source>Your last changes are in “{name}” beside it: restore a backup.</source>
        <translation>Ihre letzten Änderungen liegen in „{name}“ daneben: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There was no room to put it together: your last changes are in “{name}” beside it. Make room, close the library, and save what can be read of it.</source>
        <translation>Zum Zusammensetzen war kein Platz: Ihre letzten Änderungen stehen daneben in „{name}“. Schaffen Sie Platz, schließen Sie die Bibliothek und sichern Sie, was sich davon lesen lässt.</translation>
    </message>
    <message>
        <source>The library as it was is kept in {path}, but something in it is not as it was written: save what can be read of it into a new library.</source>
        <translation>Die Bibliothek, wie sie war, liegt in {path}; etwas darin ist aber nicht mehr so, wie es geschrieben wurde: Retten Sie das Lesbare in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>{what} is lost.</source>
        <translation>{what}: verloren.</translation>
    </message>
    <message>
        <source>There may have been more articles: what told of them is damaged, too.</source>
        <translation>Vielleicht gab es mehr Artikel: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>There may have been more annotations: what told of them is damaged, too.</source>
        <translation>Vielleicht gab es mehr Anmerkungen: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>There may have been more claims: what told of them is damaged, too.</source>
        <translation>Vielleicht gab es mehr Behauptungen: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>There may have been more events: what told of them is damaged, too.</source>
        <translation>Vielleicht gab es mehr Ereignisse: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>There may have been more rejections: what told of them is damaged, too.</source>
        <translation>Vielleicht gab es mehr Ablehnungen: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>There may have been more dismissals: what told of them is damaged, too.</source>
        <translation>Vielleicht wurde mehr verworfen: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>More may have been said of origins: what told of that is damaged, too.</source>
        <translation>Vielleicht wurde mehr zu Ursprüngen gesagt: Was davon zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>There may have been more citations: what told of them is damaged, too.</source>
        <translation>Vielleicht gab es weitere Quellenangaben: Was von ihnen zeugte, ist auch beschädigt.</translation>
    </message>
    <message>
        <source>{what} is there, but not as it was written.</source>
        <translation>{what}: vorhanden, aber nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>{what} is there; whether it is as it was written cannot be told.</source>
        <translation>{what}: vorhanden; ob es so ist, wie es geschrieben wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The list of tables cannot be read.</source>
        <translation>Das Verzeichnis der Tabellen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{rows} of “{table}” lead to no row of “{parent}”.</source>
        <translation>{rows} in „{table}“ führen zu keiner Zeile von „{parent}“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} texts an annotation ends beyond the end of the text.</source>
        <comment>In {n} text an annotation ends beyond the end of the text.</comment>
        <translation>
            <numerusform>In {n} Text endet eine Anmerkung hinter dem Ende des Textes.</numerusform>
            <numerusform>In {n} Texten endet eine Anmerkung hinter dem Ende des Textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} (by another program)</source>
        <translation>{step} (von einem anderen Programm)</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>in diesem Fenster</translation>
    </message>
    <message>
        <source>in a window that is closed now</source>
        <translation>in einem Fenster, das jetzt geschlossen ist</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>in einem anderen Fenster</translation>
    </message>
    <message>
        <source>by {name} in another window</source>
        <translation>von {name} in einem anderen Fenster</translation>
    </message>
    <message>
        <source>{path} is in a folder of {service}, which copies files while they are written: do not open the library on two machines at once, and better keep it elsewhere and put backups or exports in that folder.</source>
        <translation>{path} liegt in einem Ordner von {service}, der Dateien kopiert, während sie geschrieben werden: Öffnen Sie die Bibliothek nicht auf zwei Rechnern zugleich; besser liegt sie anderswo, und in diesem Ordner liegen Sicherungen oder Exporte.</translation>
    </message>
    <message>
        <source>{path} is on a disk in the network, where two machines can damage it by writing at the same time: open it on one machine only, and better keep it on a disk of your own.</source>
        <translation>{path} liegt auf einem Netzlaufwerk, wo zwei Rechner die Bibliothek beschädigen können, wenn sie zugleich schreiben: Öffnen Sie sie nur auf einem Rechner; besser liegt sie auf einem eigenen Datenträger.</translation>
    </message>
    <message>
        <source>Something in this library is not as it was written, perhaps because the disk is failing, so it is open for reading only: restore a backup, or save what can be read into a new library.</source>
        <translation>Etwas in dieser Bibliothek ist nicht so, wie es geschrieben wurde, vielleicht weil der Datenträger nachlässt; sie ist daher nur zum Lesen geöffnet: Stellen Sie eine Sicherung wieder her, oder retten Sie in eine neue Bibliothek, was lesbar ist.</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>“{name}”, {days}</source>
        <translation>„{name}“, {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {more}</source>
        <translation>{first} und {more}</translation>
    </message>
    <message>
        <source>“{words}” in {number}</source>
        <translation>„{words}“ in {number}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>reader.temporal</name>
    <message>
        <source>at</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>published: not known</source>
        <translation>erschienen: nicht bekannt</translation>
    </message>
    <message>
        <source>published: {date}</source>
        <translation>erschienen: {date}</translation>
    </message>
    <message>
        <source>(between {first} and {last})</source>
        <translation>(zwischen {first} und {last})</translation>
    </message>
    <message>
        <source>“{words}” is not read as a date. Write it such as 2022-01-28.</source>
        <translation>„{words}“ ist nicht als Datum zu lesen. Schreiben Sie es etwa so: 2022-01-28.</translation>
    </message>
    <message>
        <source>There is no such date as “{words}”.</source>
        <translation>Ein Datum „{words}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{words}” ends before it begins.</source>
        <translation>„{words}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Write the year in “{words}” with four digits.</source>
        <translation>Schreiben Sie das Jahr in „{words}“ mit vier Ziffern.</translation>
    </message>
    <message>
        <source>“{words}” can be {one} or {other}. Write {first} or {second}.</source>
        <translation>„{words}“ kann {one} oder {other} sein. Schreiben Sie {first} oder {second}.</translation>
    </message>
</context>
<context>
    <name>reader.ui</name>
    <message>
        <source>Version {version}, MIT licence. Qt for Python is used under the LGPL. Nothing is ever sent anywhere; when you report an error, these details help. They name no library and no article.</source>
        <translation>Version {version}, MIT-Lizenz. Qt for Python wird unter der LGPL verwendet. Nie wird irgendwohin etwas gesendet; wenn Sie einen Fehler melden, helfen diese Angaben. Sie nennen keine Bibliothek und keinen Artikel.</translation>
    </message>
    <message>
        <source>About Parallax Reader</source>
        <translation>Über Parallax Reader</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Choose an annotation first.</source>
        <translation>Wählen Sie zuerst eine Anmerkung.</translation>
    </message>
    <message>
        <source>Nobody was read who says this, other than what is written already.</source>
        <translation>Niemand anderer, der das sagt, wurde gelesen als der schon Genannte.</translation>
    </message>
    <message>
        <source>Said by {speaker}.</source>
        <translation>Gesagt von {speaker}.</translation>
    </message>
    <message>
        <source>The other articles are still being read.</source>
        <translation>Die anderen Artikel werden noch gelesen.</translation>
    </message>
    <message>
        <source>No status follows: {reasons}</source>
        <translation>Kein Status folgt daraus: {reasons}</translation>
    </message>
    <message>
        <source>It is {status} already: {reasons}</source>
        <translation>Das ist schon so: {status}. {reasons}</translation>
    </message>
    <message>
        <source>Origins of {claim}</source>
        <translation>Ursprünge von {claim}</translation>
    </message>
    <message>
        <source>Select some words first, then press the key again.</source>
        <translation>Wählen Sie erst einige Wörter aus, und drücken Sie die Taste dann noch einmal.</translation>
    </message>
    <message>
        <source>Select some words first, then press N to write a note on them.</source>
        <translation>Wählen Sie erst einige Wörter aus, und drücken Sie dann N, um eine Notiz dazu zu schreiben.</translation>
    </message>
    <message>
        <source>There are no annotations in this article yet.</source>
        <translation>In diesem Artikel gibt es noch keine Anmerkungen.</translation>
    </message>
    <message>
        <source>This library can only be read here. To annotate, save a copy (File menu).</source>
        <translation>Diese Bibliothek kann hier nur gelesen werden. Um darin zu markieren, speichern Sie eine Kopie (Menü „Datei“).</translation>
    </message>
    <message>
        <source>The light theme is shown instead; your libraries are as they were. Choose another theme in the View menu, or install the program again.</source>
        <translation>Stattdessen ist das helle Aussehen zu sehen; Ihre Bibliotheken sind, wie sie waren. Wählen Sie ein anderes Aussehen im Menü Ansicht, oder installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>nothing about this period</source>
        <translation>nichts zu diesem Zeitraum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <translation>{n} in der Liste</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Choose an event on the timeline first, or drag over it with Shift.</source>
        <translation>Wählen Sie erst ein Ereignis in der Zeitleiste, oder ziehen Sie mit der Umschalttaste darüber.</translation>
    </message>
    <message>
        <source>Choose an event on the timeline first.</source>
        <translation>Wählen Sie erst ein Ereignis in der Zeitleiste.</translation>
    </message>
    <message>
        <source>Only events of the years 1 to 9999 can be changed.</source>
        <translation>Nur Ereignisse der Jahre 1 bis 9999 lassen sich ändern.</translation>
    </message>
    <message>
        <source>Import an article first.</source>
        <translation>Importieren Sie erst einen Artikel.</translation>
    </message>
    <message>
        <source>Event hidden. Undo brings it back.</source>
        <translation>Ereignis ausgeblendet. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>No event is hidden.</source>
        <translation>Kein Ereignis ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Choose an event on the timeline that another one follows.</source>
        <translation>Wählen Sie in der Zeitleiste ein Ereignis, auf das ein anderes folgt.</translation>
    </message>
    <message>
        <source>All accounts give this event the same days.</source>
        <translation>Alle Berichte nennen für dieses Ereignis dieselben Tage.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Gehe dorthin</translation>
    </message>
    <message>
        <source>Only This &amp;Period</source>
        <translation>Nur dieser &amp;Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} Hidden Events</source>
        <comment>Show {n} Hidden Event</comment>
        <translation>
            <numerusform>{n} ausgeblendetes Ereignis zeigen</numerusform>
            <numerusform>{n} ausgeblendete Ereignisse zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Merge With</source>
        <translation>Zusammenlegen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>{name}, timeline.png</source>
        <translation>{name}, Zeitleiste.png</translation>
    </message>
    <message>
        <source>Save Timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Die Quellenangabe ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export Citations</source>
        <translation>Quellenangaben exportieren</translation>
    </message>
    <message>
        <source>Exported {count} to {path}.</source>
        <translation>{count} exportiert nach {path}.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>{n} citations were read.</source>
        <comment>{n} citation was read.</comment>
        <translation>
            <numerusform>{n} Quellenangabe wurde gelesen.</numerusform>
            <numerusform>{n} Quellenangaben wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fit articles here.</source>
        <comment>{n} fits an article here.</comment>
        <translation>
            <numerusform>{n} passt zu einem Artikel hier.</numerusform>
            <numerusform>{n} passen zu Artikeln hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read, because a brace in them is not closed: {keys}.</source>
        <translation>Nicht gelesen, weil darin eine Klammer nicht geschlossen ist: {keys}.</translation>
    </message>
    <message>
        <source>The library has all of it already.</source>
        <translation>Die Bibliothek hat das alles schon.</translation>
    </message>
    <message>
        <source>Lines between linked passages</source>
        <translation>Linien zwischen verknüpften Textstellen</translation>
    </message>
    <message>
        <source>Link the selected words to</source>
        <translation>Die ausgewählten Wörter verknüpfen mit</translation>
    </message>
    <message>
        <source>Select some words first, then press L to link them to a claim.</source>
        <translation>Wählen Sie erst einige Wörter aus; L verknüpft sie dann mit einer Behauptung.</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} annotations to</source>
        <comment>Link the annotation to</comment>
        <translation>
            <numerusform>Die Anmerkung verknüpfen mit</numerusform>
            <numerusform>{n} Anmerkungen verknüpfen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an annotation of the claim first.</source>
        <translation>Wählen Sie zuerst eine Anmerkung der Behauptung.</translation>
    </message>
    <message>
        <source>Merge {claim} with</source>
        <translation>{claim} zusammenführen mit</translation>
    </message>
    <message>
        <source>There is nothing else under this claim.</source>
        <translation>Unter dieser Behauptung steht sonst nichts.</translation>
    </message>
    <message>
        <source>Unlinked: it has a claim of its own now.</source>
        <translation>Gelöst: Es hat jetzt eine eigene Behauptung.</translation>
    </message>
    <message>
        <source>Choose annotations of one claim to split it.</source>
        <translation>Wählen Sie Anmerkungen einer Behauptung, um sie zu teilen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations have a claim of their own now.</source>
        <comment>{n} annotation has a claim of its own now.</comment>
        <translation>
            <numerusform>{n} Anmerkung hat jetzt eine eigene Behauptung.</numerusform>
            <numerusform>{n} Anmerkungen haben jetzt eine eigene Behauptung.</numerusform>
        </translation>
    </message>
    <message>
        <source>This claim has no other passage yet. Press L to link one.</source>
        <translation>Diese Behauptung hat noch keine andere Textstelle. L verknüpft eine.</translation>
    </message>
    <message>
        <source>There is no other claim to link to yet: highlight a passage that says it.</source>
        <translation>Noch gibt es keine andere Behauptung: Markieren Sie eine Textstelle, die sie sagt.</translation>
    </message>
    <message>
        <source>{title} · the newest first while articles are read</source>
        <translation>{title} · die neuesten zuerst, solange Artikel gelesen werden</translation>
    </message>
    <message>
        <source>It stands under this claim already.</source>
        <translation>Das steht schon unter dieser Behauptung.</translation>
    </message>
    <message>
        <source>Linked to {claim}.</source>
        <translation>Verknüpft mit {claim}.</translation>
    </message>
    <message>
        <source>Given up: {what}.</source>
        <translation>Aufgegeben: {what}.</translation>
    </message>
    <message>
        <source>Bring articles in from files, after a look at what was read</source>
        <translation>Artikel aus Dateien aufnehmen, nach einem Blick auf das Gelesene</translation>
    </message>
    <message>
        <source>Bring in all articles in a folder, after a look at what was read</source>
        <translation>Alle Artikel eines Ordners aufnehmen, nach einem Blick auf das Gelesene</translation>
    </message>
    <message>
        <source>Fetch one web page: the only use of the network</source>
        <translation>Eine Webseite abrufen: die einzige Nutzung des Netzes</translation>
    </message>
    <message>
        <source>Bring in text that was copied elsewhere</source>
        <translation>Text aufnehmen, der anderswo kopiert wurde</translation>
    </message>
    <message>
        <source>Show what came of the last import: imported, already there, failed</source>
        <translation>Zeigen, was der letzte Import ergab: importiert, schon da, fehlgeschlagen</translation>
    </message>
    <message>
        <source>Write annotations as Markdown, a report, tables or JSON; shows it first</source>
        <translation>Anmerkungen als Markdown, Bericht, Tabellen oder JSON schreiben; mit Vorschau</translation>
    </message>
    <message>
        <source>Write titles, authors and addresses as CSL-JSON, RIS or BibTeX, as for Zotero</source>
        <translation>Titel, Autoren und Adressen als CSL-JSON, RIS oder BibTeX schreiben, etwa für Zotero</translation>
    </message>
    <message>
        <source>Take title, author and date of articles from CSL-JSON, RIS or BibTeX</source>
        <translation>Titel, Autor und Datum von Artikeln aus CSL-JSON, RIS oder BibTeX übernehmen</translation>
    </message>
    <message>
        <source>Take in W3C, Hypothesis or JSON annotations, after a look at where they belong</source>
        <translation>Anmerkungen aus W3C-, Hypothesis- oder JSON-Dateien übernehmen, nach einem Blick darauf, wohin sie gehören</translation>
    </message>
    <message>
        <source>Make a new library of this one and another; conflicts are listed and kept</source>
        <translation>Aus dieser und einer anderen Bibliothek eine neue machen; Konflikte werden aufgelistet und behalten</translation>
    </message>
    <message>
        <source>List the backups of this library, and go back to one of them</source>
        <translation>Die Sicherungen dieser Bibliothek auflisten und zu einer von ihnen zurückkehren</translation>
    </message>
    <message>
        <source>Write all that this library holds to a new file</source>
        <translation>Alles, was diese Bibliothek enthält, in eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>Look whether everything in this library is as it was written</source>
        <translation>Nachsehen, ob in dieser Bibliothek alles so ist, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged library into a new one</source>
        <translation>Was von einer beschädigten Bibliothek lesbar ist, in eine neue retten</translation>
    </message>
    <message>
        <source>Copy the words, and under them where they come from, as the settings have it</source>
        <translation>Die Wörter kopieren und darunter, woher sie stammen, je nach Einstellung</translation>
    </message>
    <message>
        <source>Copy “the words” — outlet, date</source>
        <translation>„Die Wörter“ — Medium, Datum kopieren</translation>
    </message>
    <message>
        <source>Copy the words, and under them where they come from</source>
        <translation>Die Wörter kopieren, darunter ihre Herkunft</translation>
    </message>
    <message>
        <source>Select the word at the caret; again for one more</source>
        <translation>Das Wort am Textzeiger auswählen; noch einmal für eines mehr</translation>
    </message>
    <message>
        <source>Select the sentence at the caret; again for one more</source>
        <translation>Den Satz am Textzeiger auswählen; noch einmal für einen mehr</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret; again for one more</source>
        <translation>Den Absatz am Textzeiger auswählen; noch einmal für einen mehr</translation>
    </message>
    <message>
        <source>Let go of the last word, sentence or paragraph selected</source>
        <translation>Das zuletzt ausgewählte Wort, den Satz oder Absatz wieder loslassen</translation>
    </message>
    <message>
        <source>Look for words in the leading column</source>
        <translation>Wörter in der führenden Spalte suchen</translation>
    </message>
    <message>
        <source>List what was removed from this library, and put it back</source>
        <translation>Auflisten, was aus dieser Bibliothek entfernt wurde, und es zurücklegen</translation>
    </message>
    <message>
        <source>Set theme, fonts, colours and movement, and see at once how it looks</source>
        <translation>Design, Schriften, Farben und Bewegung einstellen und gleich sehen, wie es aussieht</translation>
    </message>
    <message>
        <source>Show one column alone, and all of them again</source>
        <translation>Eine Spalte allein zeigen und wieder alle</translation>
    </message>
    <message>
        <source>Make all columns of the same width</source>
        <translation>Alle Spalten gleich breit machen</translation>
    </message>
    <message>
        <source>Keep this column where it is when the others follow</source>
        <translation>Diese Spalte bleibt, wo sie ist, wenn die anderen folgen</translation>
    </message>
    <message>
        <source>Show the same article in one more column</source>
        <translation>Denselben Artikel in einer weiteren Spalte zeigen</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, address and date of articles</source>
        <translation>Titel, Medium, Autor, Adresse und Datum von Artikeln berichtigen</translation>
    </message>
    <message>
        <source>Fold the line at the caret, or the lines selected, away</source>
        <translation>Die Zeile am Textzeiger oder die ausgewählten Zeilen einklappen</translation>
    </message>
    <message>
        <source>Take the folded lines at the caret back into the text</source>
        <translation>Die eingeklappten Zeilen am Textzeiger wieder in den Text aufnehmen</translation>
    </message>
    <message>
        <source>Put author, title, outlet, date and address on the clipboard</source>
        <translation>Autor, Titel, Medium, Datum und Adresse in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Open the page this article comes from, at the selected words</source>
        <translation>Die Seite öffnen, von der dieser Artikel stammt, bei den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>Take a changed text; annotations and corrected dates move along with their words</source>
        <translation>Einen geänderten Text übernehmen; Anmerkungen und korrigierte Zeitangaben wandern mit ihren Wörtern</translation>
    </message>
    <message>
        <source>Show what differs between two versions of this article</source>
        <translation>Zeigen, worin sich zwei Fassungen dieses Artikels unterscheiden</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as confirmed</source>
        <translation>Die ausgewählte Stelle oder Anmerkung als bestätigt einstufen</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as disputed</source>
        <translation>Die ausgewählte Stelle oder Anmerkung als umstritten einstufen</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as single-source</source>
        <translation>Die ausgewählte Stelle oder Anmerkung als Einzelquelle einstufen</translation>
    </message>
    <message>
        <source>Highlight the selected passage, or take an annotation's status away</source>
        <translation>Die ausgewählte Stelle markieren oder einer Anmerkung den Status nehmen</translation>
    </message>
    <message>
        <source>Write tags of your own on the selected passage or annotation</source>
        <translation>Eigene Schlagwörter an die ausgewählte Stelle oder Anmerkung schreiben</translation>
    </message>
    <message>
        <source>Rename tags everywhere, colour them, give them keys</source>
        <translation>Schlagwörter überall umbenennen, färben und mit Tasten belegen</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as the last one was</source>
        <translation>Die ausgewählte Stelle oder Anmerkung wie die letzte einstufen</translation>
    </message>
    <message>
        <source>Put the selected passage or annotation under a claim that says the same</source>
        <translation>Die Textstelle oder Anmerkung unter eine Behauptung stellen, die dasselbe sagt</translation>
    </message>
    <message>
        <source>Take the annotation out of its claim, with a claim of its own</source>
        <translation>Die Anmerkung aus ihrer Behauptung lösen, mit einer eigenen</translation>
    </message>
    <message>
        <source>Put everything under this claim under another one</source>
        <translation>Alles unter dieser Behauptung unter eine andere stellen</translation>
    </message>
    <message>
        <source>Give the chosen annotations, or those of this article, a claim of their own</source>
        <translation>Den gewählten Anmerkungen oder denen dieses Artikels eine eigene Behauptung geben</translation>
    </message>
    <message>
        <source>Go to the next passage of this claim, in whatever article</source>
        <translation>Zur nächsten Textstelle dieser Behauptung gehen, in welchem Artikel auch immer</translation>
    </message>
    <message>
        <source>List where the other articles may say the same</source>
        <translation>Auflisten, wo die anderen Artikel vielleicht dasselbe sagen</translation>
    </message>
    <message>
        <source>Say that the passage is said by whom the program has read</source>
        <translation>Die Textstelle dem zuschreiben, den das Programm gelesen hat</translation>
    </message>
    <message>
        <source>Give the claim the status that its linked passages speak for</source>
        <translation>Der Behauptung den Status geben, für den ihre Textstellen sprechen</translation>
    </message>
    <message>
        <source>See which passages of the claim have one origin, and why, and change it</source>
        <translation>Sehen, welche Textstellen einen Ursprung haben und warum, und das ändern</translation>
    </message>
    <message>
        <source>The passage says so itself</source>
        <translation>Die Textstelle sagt es selbst</translation>
    </message>
    <message>
        <source>The passage says that somebody says so</source>
        <translation>Die Textstelle sagt, dass jemand es sagt</translation>
    </message>
    <message>
        <source>The passage says so with reserve</source>
        <translation>Die Textstelle sagt es mit Vorbehalt</translation>
    </message>
    <message>
        <source>The passage says that it is not so</source>
        <translation>Die Textstelle sagt, dass es nicht so ist</translation>
    </message>
    <message>
        <source>Say in your own words what the selected passage or annotation claims</source>
        <translation>In eigenen Worten sagen, was die ausgewählte Stelle oder Anmerkung behauptet</translation>
    </message>
    <message>
        <source>Copy the chosen annotations as Markdown</source>
        <translation>Die gewählten Anmerkungen als Markdown kopieren</translation>
    </message>
    <message>
        <source>Let the annotation end one word later</source>
        <translation>Die Anmerkung ein Wort später enden lassen</translation>
    </message>
    <message>
        <source>Let the annotation end one word earlier</source>
        <translation>Die Anmerkung ein Wort früher enden lassen</translation>
    </message>
    <message>
        <source>Let the annotation begin one word earlier</source>
        <translation>Die Anmerkung ein Wort früher beginnen lassen</translation>
    </message>
    <message>
        <source>Let the annotation begin one word later</source>
        <translation>Die Anmerkung ein Wort später beginnen lassen</translation>
    </message>
    <message>
        <source>Say that an annotation to check was found in the right place</source>
        <translation>Bestätigen, dass eine zu prüfende Anmerkung an der richtigen Stelle gefunden wurde</translation>
    </message>
    <message>
        <source>Put an annotation on the words that you select</source>
        <translation>Eine Anmerkung auf die Wörter setzen, die Sie auswählen</translation>
    </message>
    <message>
        <source>Go to the next annotation that was found only approximately, in any article</source>
        <translation>Zur nächsten Anmerkung in irgendeinem Artikel, die nur ungefähr gefunden wurde</translation>
    </message>
    <message>
        <source>Bring the passages about the date at the caret into view everywhere</source>
        <translation>Überall die Stellen zeigen, die zur Zeitangabe am Textzeiger gehören</translation>
    </message>
    <message>
        <source>Say which day is meant at the caret, or that it is no date</source>
        <translation>Sagen, welcher Tag am Textzeiger gemeint ist oder dass es keine Zeitangabe ist</translation>
    </message>
    <message>
        <source>Draw time to one scale instead of folding empty stretches</source>
        <translation>Die Zeit in einem Maßstab zeichnen, statt leere Strecken einzuklappen</translation>
    </message>
    <message>
        <source>Dim what is not about the event chosen on the timeline; again to show all times</source>
        <translation>Abdunkeln, was nicht vom gewählten Ereignis handelt; noch einmal für alle Zeiten</translation>
    </message>
    <message>
        <source>Let the name of an event go before others where room is short</source>
        <translation>Den Namen eines Ereignisses bevorzugen, wo der Platz knapp ist</translation>
    </message>
    <message>
        <source>Show two events as one that is dated differently</source>
        <translation>Zwei Ereignisse als eines zeigen, das verschieden datiert wird</translation>
    </message>
    <message>
        <source>Show the days that different accounts give as events of their own</source>
        <translation>Die Tage, die verschiedene Berichte nennen, als eigene Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Put an event on the timeline that no article mentions</source>
        <translation>Ein Ereignis in die Zeitleiste setzen, das kein Artikel erwähnt</translation>
    </message>
    <message>
        <source>Write what the timeline shows to a PNG or SVG file</source>
        <translation>Was die Zeitleiste zeigt, in eine PNG- oder SVG-Datei schreiben</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Dorthin zurück, wo Sie vor dem letzten Sprung waren</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Find words in all articles, quotes, notes, statements and tags</source>
        <translation>Wörter in allen Artikeln, Zitaten, Notizen, Aussagen und Schlagwörtern finden</translation>
    </message>
    <message>
        <source>Go to where the words at the caret stand in another article, or to the next such</source>
        <translation>Dorthin gehen, wo die Wörter hier in einem anderen Artikel stehen, oder zu den nächsten</translation>
    </message>
    <message>
        <source>Go to the previous passage of this column about the days in focus</source>
        <translation>Zur vorherigen Stelle dieser Spalte über die Tage im Fokus</translation>
    </message>
    <message>
        <source>Go to the next passage of this column about the days in focus</source>
        <translation>Zur nächsten Stelle dieser Spalte über die Tage im Fokus</translation>
    </message>
    <message>
        <source>The other columns show what they say of the days that you read of</source>
        <translation>Die anderen Spalten zeigen, was sie über die Tage sagen, von denen Sie lesen</translation>
    </message>
    <message>
        <source>The other columns show the passage that says the same</source>
        <translation>Die anderen Spalten zeigen die Stelle, die dasselbe sagt</translation>
    </message>
    <message>
        <source>Columns stay where they are</source>
        <translation>Spalten bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Follow by time, by passage, or not at all</source>
        <translation>Nach Zeit folgen, nach Textstelle oder gar nicht</translation>
    </message>
    <message>
        <source>List the events of the timeline, to sort and to filter</source>
        <translation>Die Ereignisse der Zeitleiste auflisten, sortieren und filtern</translation>
    </message>
    <message>
        <source>List what was done in this library, and go back to any of it</source>
        <translation>Auflisten, was in dieser Bibliothek getan wurde, und zu jedem Punkt zurückkehren</translation>
    </message>
    <message>
        <source>Lay claims against articles: who says what, who is silent</source>
        <translation>Behauptungen gegen Artikel stellen: wer was sagt, wer schweigt</translation>
    </message>
    <message>
        <source>List the claims that two others carry and the article you read does not</source>
        <translation>Behauptungen auflisten, die zwei andere bringen und dieser Artikel nicht</translation>
    </message>
    <message>
        <source>List who says what, where</source>
        <translation>Auflisten, wer was wo sagt</translation>
    </message>
    <message>
        <source>List what accounts of the same claim say differently</source>
        <translation>Auflisten, was zu derselben Behauptung verschieden gesagt wird</translation>
    </message>
    <message>
        <source>List which articles share passages, and how much of each stands in another</source>
        <translation>Auflisten, welche Artikel Textstellen teilen und wie viel davon</translation>
    </message>
    <message>
        <source>Keep these columns, their places and the panes under a name</source>
        <translation>Diese Spalten, ihre Stellen und die Bereiche unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Show the parts of the window in five steps</source>
        <translation>Die Teile des Fensters in fünf Schritten zeigen</translation>
    </message>
    <message>
        <source>List what has changed from version to version</source>
        <translation>Auflisten, was sich von Version zu Version geändert hat</translation>
    </message>
    <message>
        <source>Give the selected passage or annotation this tag, or take it off</source>
        <translation>Der ausgewählten Stelle oder Anmerkung dieses Schlagwort geben oder nehmen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Beha&amp;uptung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>L&amp;inks</source>
        <translation>Ver&amp;knüpfungen</translation>
    </message>
    <message>
        <source>Stanc&amp;e</source>
        <translation>Hal&amp;tung</translation>
    </message>
    <message>
        <source>Lon&amp;ger or Shorter</source>
        <translation>Län&amp;ger oder kürzer</translation>
    </message>
    <message>
        <source>Com&amp;pare Accounts</source>
        <translation>Beri&amp;chte vergleichen</translation>
    </message>
    <message>
        <source>This article has but one version. Read a new one from a file first.</source>
        <translation>Von diesem Artikel gibt es nur eine Fassung. Lesen Sie erst eine neue aus einer Datei.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>What changed in {number}. {title}</source>
        <translation>Was sich geändert hat in {number}. {title}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>{version} (present)</source>
        <translation>{version} (jetzige)</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
    <message>
        <source>Annotations in the present version: {fates}.</source>
        <translation>Anmerkungen in der jetzigen Fassung: {fates}.</translation>
    </message>
    <message>
        <source>The new version is in place.</source>
        <translation>Die neue Fassung ist da.</translation>
    </message>
    <message>
        <source>Annotations: {fates}.</source>
        <translation>Anmerkungen: {fates}.</translation>
    </message>
    <message numerus="yes">
        <source>Those that were not found are last in the list of annotations.</source>
        <comment>The one that was not found is last in the list of annotations.</comment>
        <translation>
            <numerusform>Die eine, die nicht gefunden wurde, steht am Ende der Liste der Anmerkungen.</numerusform>
            <numerusform>Die nicht gefundenen stehen am Ende der Liste der Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Put the caret on a date first; the keys , and . go to the next one.</source>
        <translation>Setzen Sie den Textzeiger erst auf eine Zeitangabe; die Tasten , und . gehen zur nächsten.</translation>
    </message>
    <message>
        <source>There are {n} columns, as many as there can be. Close one first.</source>
        <translation>Es sind {n} Spalten, mehr gehen nicht. Schließen Sie erst eine.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>The export was given up. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source>Column margins</source>
        <translation>Spaltenränder</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>Gerader rechter Rand</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Zeitangaben im Text unterstreichen</translation>
    </message>
    <message>
        <source>Mark shared words in the margin</source>
        <translation>Gemeinsame Wörter am Rand zeigen</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Mit der Quelle kopieren</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Status colours</source>
        <translation>Farben der Status</translation>
    </message>
    <message>
        <source>Underline annotations only</source>
        <translation>Anmerkungen nur unterstreichen</translation>
    </message>
    <message>
        <source>Size of menus and lists</source>
        <translation>Größe von Menüs und Listen</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Who reviews claims</source>
        <translation>Wer Behauptungen prüft</translation>
    </message>
    <message>
        <source>Page of the reviews</source>
        <translation>Seite der Prüfungen</translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation>Anmerkungen exportieren</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose it by its whole name to write to it.</source>
        <translation>„{name}“ gibt es schon. Um hineinzuschreiben, wählen Sie die Datei mit ihrem ganzen Namen.</translation>
    </message>
    <message>
        <source>Something in it is not as it was written, because the library is damaged.</source>
        <translation>Etwas darin ist nicht so, wie es geschrieben wurde, weil die Bibliothek beschädigt ist.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied with where it comes from.</source>
        <translation>Mit Herkunft kopiert.</translation>
    </message>
    <message>
        <source>Select the words to copy first.</source>
        <translation>Wählen Sie erst die Wörter aus, die kopiert werden sollen.</translation>
    </message>
    <message>
        <source>Copied {count} as Markdown.</source>
        <translation>{count} als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {files} to {path}.</source>
        <translation>{files} exportiert nach {path}.</translation>
    </message>
    <message>
        <source>Find among {n} …</source>
        <translation>Unter {n} suchen …</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zu wählen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{filter}: {chosen}</source>
        <translation>{filter}: {chosen}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Columns follow: {way}</source>
        <translation>Spalten folgen: {way}</translation>
    </message>
    <message>
        <source>Follow: {way}</source>
        <translation>Folgen: {way}</translation>
    </message>
    <message>
        <source>Columns follow by time.</source>
        <translation>Spalten folgen nach Zeit.</translation>
    </message>
    <message>
        <source>Columns follow by passage.</source>
        <translation>Spalten folgen nach Textstelle.</translation>
    </message>
    <message>
        <source>Columns stay where they are.</source>
        <translation>Spalten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Columns stay where they are: Follow is off (F8).</source>
        <translation>Spalten bleiben, wo sie sind: Folgen ist aus (F8).</translation>
    </message>
    <message>
        <source>This is furniture already.</source>
        <translation>Das ist schon Beiwerk.</translation>
    </message>
    <message>
        <source>This is no furniture.</source>
        <translation>Das ist kein Beiwerk.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines folded away.</source>
        <comment>{n} line folded away.</comment>
        <translation>
            <numerusform>{n} Zeile eingeklappt.</numerusform>
            <numerusform>{n} Zeilen eingeklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines taken into the text.</source>
        <comment>{n} line taken into the text.</comment>
        <translation>
            <numerusform>{n} Zeile in den Text aufgenommen.</numerusform>
            <numerusform>{n} Zeilen in den Text aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your articles</source>
        <translation>Ihre Artikel</translation>
    </message>
    <message>
        <source>Each ticked article has a column, a number and a hue. To bring in your own, drop files on the window or press Ctrl+I.</source>
        <translation>Jeder angehakte Artikel hat eine Spalte, eine Nummer und eine Farbe. Eigene nehmen Sie auf, indem Sie Dateien auf das Fenster ziehen oder Strg+I drücken.</translation>
    </message>
    <message>
        <source>Tag what you read</source>
        <translation>Kennzeichnen, was Sie lesen</translation>
    </message>
    <message>
        <source>Select words and press 1 for confirmed, 2 for disputed, 3 for single-source, or N to write a note. Everything is saved at once; Ctrl+Z takes it back.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie 1 für bestätigt, 2 für umstritten, 3 für Einzelquelle oder N für eine Notiz. Alles ist sofort gespeichert; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>See when</source>
        <translation>Sehen, wann</translation>
    </message>
    <message>
        <source>Every date in the texts, a lane for each article. Click an event, and each column goes to where it speaks of it. Scroll a column, and the others follow.</source>
        <translation>Jedes Datum der Texte, eine Spur für jeden Artikel. Ein Klick auf ein Ereignis bringt jede Spalte dorthin, wo sie davon spricht. Rollen Sie eine Spalte, folgen die anderen.</translation>
    </message>
    <message>
        <source>Follow a claim</source>
        <translation>Einer Behauptung folgen</translation>
    </message>
    <message>
        <source>What you tag is listed here. Press E to see where the other articles say the same, and Ctrl+M to lay claims against articles. You decide; nothing is linked or tagged by itself.</source>
        <translation>Was Sie kennzeichnen, steht hier. E zeigt, wo die anderen Artikel dasselbe sagen, Strg+M stellt Behauptungen gegen Artikel. Sie entscheiden; nichts wird von selbst verknüpft oder gekennzeichnet.</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>Search everything here. Ctrl+Shift+P finds any command, F1 lists all keys, and Help › Take the Tour shows this again. Ctrl+E takes your work along.</source>
        <translation>Hier durchsuchen Sie alles. Strg+Umschalt+P findet jeden Befehl, F1 listet alle Tasten, und Hilfe › Rundgang machen zeigt dies noch einmal. Strg+E nimmt Ihre Arbeit mit.</translation>
    </message>
    <message>
        <source>Undone: “{step}”, which another program had done while this window was open.</source>
        <translation>Rückgängig gemacht: „{step}“, was ein anderes Programm getan hatte, während dieses Fenster offen war.</translation>
    </message>
    <message>
        <source>Done again: “{step}”, which another program had done while this window was open.</source>
        <translation>Wiederhergestellt: „{step}“, was ein anderes Programm getan hatte, während dieses Fenster offen war.</translation>
    </message>
    <message>
        <source>The filter hid this annotation: it lets it through now.</source>
        <translation>Der Filter verbarg diese Anmerkung; jetzt lässt er sie durch.</translation>
    </message>
    <message>
        <source>The words in the filter hide this annotation.</source>
        <translation>Die Wörter im Filter verbergen diese Anmerkung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer match the filter.</source>
        <comment>{n} no longer matches the filter.</comment>
        <translation>
            <numerusform>{n} passt nicht mehr zum Filter.</numerusform>
            <numerusform>{n} passen nicht mehr zum Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This note was also written in another window: both texts are in it.</source>
        <translation>Diese Notiz wurde auch in einem anderen Fenster geschrieben: Beide Texte stehen darin.</translation>
    </message>
    <message>
        <source>Article removed from the library.</source>
        <translation>Artikel aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>Select words in a column and press 1, 2 or 3 to tag them as confirmed, disputed or single-source. Click a date on the timeline and every column goes to where it speaks of it. Everything is saved in your library at once.</source>
        <translation>Wählen Sie Wörter in einer Spalte aus, und drücken Sie 1, 2 oder 3, um sie als bestätigt, umstritten oder Einzelquelle einzustufen. Klicken Sie auf ein Datum in der Zeitleiste, und jede Spalte geht dorthin, wo davon die Rede ist. Alles wird sofort in Ihrer Bibliothek gespeichert.</translation>
    </message>
    <message>
        <source>While a reading column has the focus</source>
        <translation>Solange eine Lesespalte den Fokus hat</translation>
    </message>
    <message>
        <source>While the timeline has the focus</source>
        <translation>Solange die Zeitleiste den Fokus hat</translation>
    </message>
    <message>
        <source>While the passages elsewhere have the focus</source>
        <translation>Solange die Textstellen anderswo den Fokus haben</translation>
    </message>
    <message>
        <source>Select letter by letter, exactly</source>
        <translation>Buchstabengenau auswählen</translation>
    </message>
    <message>
        <source>Select word by word</source>
        <translation>Wort für Wort auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Den Absatz auswählen</translation>
    </message>
    <message>
        <source>Select exact letters; hold Ctrl too where the desktop moves windows by Alt</source>
        <translation>Buchstabengenau auswählen; dazu Strg halten, wo der Desktop mit Alt Fenster verschiebt</translation>
    </message>
    <message>
        <source>Drag the selected words on a card, to link them to its claim</source>
        <translation>Ausgewählte Wörter auf eine Karte ziehen, um sie mit ihrer Behauptung zu verknüpfen</translation>
    </message>
    <message>
        <source>The event before, the next one</source>
        <translation>Das Ereignis davor, das nächste</translation>
    </message>
    <message>
        <source>The lane above, the one below; events stand above all lanes</source>
        <translation>Die Spur darüber, die darunter; Ereignisse stehen über allen Spuren</translation>
    </message>
    <message>
        <source>The first event, the last one</source>
        <translation>Das erste Ereignis, das letzte</translation>
    </message>
    <message>
        <source>Go there in every column</source>
        <translation>In jeder Spalte dorthin gehen</translation>
    </message>
    <message>
        <source>What is said of it, in which words and why; to correct it</source>
        <translation>Was davon gesagt wird, mit welchen Worten und warum; zum Berichtigen</translation>
    </message>
    <message>
        <source>Closer, further away, everything; the wheel zooms about the pointer</source>
        <translation>Näher, weiter weg, alles; das Mausrad vergrößert um den Zeiger</translation>
    </message>
    <message>
        <source>Fold empty time, or draw all to one scale</source>
        <translation>Leere Zeit einklappen oder alles in einem Maßstab zeichnen</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>Das Ereignis umbenennen</translation>
    </message>
    <message>
        <source>Only this period; again for all times</source>
        <translation>Nur dieser Zeitraum; noch einmal für alle Zeiten</translation>
    </message>
    <message>
        <source>Take the event before, or the next one, into the period; dragging with Shift brushes</source>
        <translation>Das Ereignis davor oder das nächste in den Zeitraum nehmen; Ziehen mit Umschalt wählt aus</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>The passage before, the next one; its column shows it</source>
        <translation>Die Textstelle davor, die nächste; ihre Spalte zeigt sie</translation>
    </message>
    <message>
        <source>It says the same: highlight and link it</source>
        <translation>Sie sagt dasselbe: markieren und verknüpfen</translation>
    </message>
    <message>
        <source>It does not: never offer it for this claim again</source>
        <translation>Sie sagt es nicht: für diese Behauptung nie mehr anbieten</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to the text, and close the pane</source>
        <translation>Zurück zum Text und den Bereich schließen</translation>
    </message>
    <message>
        <source>Single letters and digits act while a reading column has the focus.</source>
        <translation>Einzelne Buchstaben und Ziffern wirken, solange eine Lesespalte den Fokus hat.</translation>
    </message>
    <message>
        <source>Keyboard and Help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Import Annotations</source>
        <translation>Anmerkungen importieren</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Annotations</source>
        <comment>Import {n} Annotation</comment>
        <translation>
            <numerusform>{n} Anmerkung importieren</numerusform>
            <numerusform>{n} Anmerkungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This would come of {name}. Nothing has been changed yet.</source>
        <translation>Das käme aus {name} hinzu. Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations imported.</source>
        <comment>{n} annotation imported.</comment>
        <translation>
            <numerusform>{n} Anmerkung importiert.</numerusform>
            <numerusform>{n} Anmerkungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with Another Library</source>
        <translation>Mit anderer Bibliothek zusammenführen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <translation>Vergleich mit {name}…</translation>
    </message>
    <message>
        <source>Save Merged Library…</source>
        <translation>Zusammengeführte Bibliothek speichern…</translation>
    </message>
    <message>
        <source>This library and {name} come to this together. It becomes a new library; neither of the two is changed.</source>
        <translation>Diese Bibliothek und {name} ergeben zusammen das hier. Daraus wird eine neue Bibliothek; keine der beiden wird verändert.</translation>
    </message>
    <message>
        <source>{name}, merged.sqlite</source>
        <translation>{name}, zusammengeführt.sqlite</translation>
    </message>
    <message>
        <source>Save Merged Library</source>
        <translation>Zusammengeführte Bibliothek speichern</translation>
    </message>
    <message>
        <source>The merged library is open: {path}.</source>
        <translation>Die zusammengeführte Bibliothek ist geöffnet: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new annotations</source>
        <comment>{n} new annotation</comment>
        <translation>
            <numerusform>{n} neue Anmerkung</numerusform>
            <numerusform>{n} neue Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Was importiert würde</translation>
    </message>
    <message>
        <source>What has no place here, or not all of it</source>
        <translation>Was hier keinen oder nicht ganz einen Platz hat</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are to be checked.</source>
        <comment>{n} of them is to be checked.</comment>
        <translation>
            <numerusform>{n} davon ist zu prüfen.</numerusform>
            <numerusform>{n} davon sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is not here already.</source>
        <translation>Nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>What the other library brings</source>
        <translation>Was die andere Bibliothek mitbringt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing was changed in both.</source>
        <translation>In beiden wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts were kept.</source>
        <comment>{n} conflict was kept.</comment>
        <translation>
            <numerusform>{n} Konflikt wurde behalten.</numerusform>
            <numerusform>{n} Konflikte wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>“{name}” is already there. It was left as it is; choose another name.</source>
        <translation>„{name}“ gibt es schon. Die Datei blieb, wie sie war; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>New Version of the Article</source>
        <translation>Neue Fassung des Artikels</translation>
    </message>
    <message>
        <source>The text of the article is the same as before.</source>
        <translation>Der Text des Artikels ist derselbe wie zuvor.</translation>
    </message>
    <message>
        <source>Parallax libraries</source>
        <translation>Parallax-Bibliotheken</translation>
    </message>
    <message>
        <source>What the address leads to is not in this library, nor in another that was open lately. Open the one that has it, and follow the address again.</source>
        <translation>Wohin die Adresse führt, steht weder in dieser Bibliothek noch in einer zuletzt geöffneten. Öffnen Sie die richtige und folgen Sie der Adresse noch einmal.</translation>
    </message>
    <message>
        <source>Linked, in article {n}.</source>
        <translation>Verknüpft, in Artikel {n}.</translation>
    </message>
    <message>
        <source>This passage is not offered for the claim again.</source>
        <translation>Diese Textstelle wird für die Behauptung nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>&amp;Correct “{words}”…</source>
        <translation>„{words}“ &amp;korrigieren…</translation>
    </message>
    <message>
        <source>“{words}” Is &amp;Not a Date</source>
        <translation>„{words}“ ist kei&amp;ne Zeitangabe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct One of {n} Dates</source>
        <comment>&amp;Correct {n} Date</comment>
        <translation>
            <numerusform>{n} Datum &amp;korrigieren</numerusform>
            <numerusform>Eines von {n} Daten &amp;korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>Is &amp;Not a Date</source>
        <translation>Ist &amp;kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>{n} &amp;More</source>
        <translation>
            <numerusform>{n} &amp;weiteres</numerusform>
            <numerusform>{n} &amp;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {words}</source>
        <translation>{n}. {words}</translation>
    </message>
    <message>
        <source>{n}. Article {number}: {words}</source>
        <translation>{n}. Artikel {number}: {words}</translation>
    </message>
    <message>
        <source>{number} Was Published {date}</source>
        <translation>{number} ist am {date} erschienen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>An error in Parallax interrupted what was being done. Your library is safe: every change is saved as a whole or not at all. You can go on working; if something looks wrong, close the window and open it again.</source>
        <translation>Ein Fehler in Parallax hat unterbrochen, was gerade getan wurde. Ihre Bibliothek ist sicher: Jede Änderung wird ganz oder gar nicht gespeichert. Sie können weiterarbeiten; wenn etwas falsch aussieht, schließen Sie das Fenster und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>The details below help to mend it. They quote nothing you read or wrote.</source>
        <translation>Die Angaben unten helfen, ihn zu beheben. Sie enthalten nichts, was Sie gelesen oder geschrieben haben.</translation>
    </message>
    <message>
        <source>Open the Folder of the Log</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>An error that was shown before has come up again. Your library is safe.</source>
        <translation>Ein schon gezeigter Fehler ist wieder aufgetreten. Ihre Bibliothek ist sicher.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is version {version}. The list is in English.</source>
        <translation>Dies ist Version {version}. Die Liste ist auf Englisch.</translation>
    </message>
    <message>
        <source>What's New</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>The list of changes is missing from this installation.</source>
        <translation>Die Liste der Änderungen fehlt in dieser Installation.</translation>
    </message>
    <message>
        <source>No web address of this article is known.</source>
        <translation>Von diesem Artikel ist keine Webadresse bekannt.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address of the page is {address}</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse der Seite ist {address}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Annotations and claims</source>
        <translation>Anmerkungen und Behauptungen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>Alles nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The place of this annotation needs no check.</source>
        <translation>Die Stelle dieser Anmerkung braucht keine Prüfung.</translation>
    </message>
    <message>
        <source>Choose the annotation to check first.</source>
        <translation>Wählen Sie erst die zu prüfende Anmerkung.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be re-attached.</source>
        <translation>Diese Bibliothek kann nur gelesen werden; nichts kann neu zugeordnet werden.</translation>
    </message>
    <message>
        <source>Choose the annotation that belongs elsewhere first.</source>
        <translation>Wählen Sie erst die Anmerkung, die anderswohin gehört.</translation>
    </message>
    <message>
        <source>Select the words in the article that the annotation is about.</source>
        <translation>Wählen Sie im Artikel die Wörter aus, um die es in der Anmerkung geht.</translation>
    </message>
    <message>
        <source>Re-attached. {keys} takes it back.</source>
        <translation>Neu zugeordnet. {keys} nimmt es zurück.</translation>
    </message>
    <message>
        <source>There is nothing to check: every annotation has its words.</source>
        <translation>Es gibt nichts zu prüfen: Jede Anmerkung hat ihre Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to check; {n} annotations were not found, they are last in the list.</source>
        <comment>Nothing is left to check; {n} annotation was not found, it is last in the list.</comment>
        <translation>
            <numerusform>Nichts mehr zu prüfen; {n} Anmerkung wurde nicht gefunden und steht am Ende der Liste.</numerusform>
            <numerusform>Nichts mehr zu prüfen; {n} Anmerkungen wurden nicht gefunden und stehen am Ende der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked. That was the last one.</source>
        <translation>Geprüft. Das war die letzte.</translation>
    </message>
    <message numerus="yes">
        <source>Checked. {n} are left: {{keys}} goes to the next.</source>
        <comment>Checked. {n} is left: {{keys}} goes there.</comment>
        <translation>
            <numerusform>Geprüft. {n} bleibt: {{keys}} geht dorthin.</numerusform>
            <numerusform>Geprüft. {n} bleiben: {{keys}} geht zur nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>No libraries yet</source>
        <translation>Noch keine Bibliotheken</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved. The window stays open so that you can copy it or make room. Close it once more to leave without it.</source>
        <translation>Was Sie zuletzt geschrieben haben, konnte nicht gespeichert werden. Das Fenster bleibt offen, damit Sie es kopieren oder Platz schaffen können. Noch einmal schließen, um ohne es zu gehen.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved, because another program has overwritten the library. Open “{name}”, and it is saved there. Close the window once more to leave without it.</source>
        <translation>Was Sie zuletzt geschrieben haben, konnte nicht gespeichert werden, weil ein anderes Programm die Bibliothek überschrieben hat. Öffnen Sie „{name}“, dann wird es dort gespeichert. Schließen Sie das Fenster noch einmal, um ohne das zu gehen.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is gone. Save a copy of what you see, or close the window once more: unless the folder was only moved, all of it is then kept in {folder} as “{kept}”.</source>
        <translation>Der Ordner von „{name}“ ist weg. Speichern Sie eine Kopie dessen, was Sie sehen, oder schließen Sie das Fenster noch einmal: Wenn der Ordner nicht nur verschoben wurde, wird dann alles in {folder} als „{kept}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Progress of saving what can be read</source>
        <translation>Fortschritt beim Sichern des Lesbaren</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Sichern anhalten</translation>
    </message>
    <message>
        <source>{told} Looking for backups…</source>
        <translation>{told} Sicherungen werden gesucht …</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
    <message>
        <source>What was put together of the library when another program had overwritten it. The damaged file is kept beside it under another name.</source>
        <translation>Was von der Bibliothek zusammengesetzt wurde, als ein anderes Programm sie überschrieben hatte. Die beschädigte Datei bleibt daneben unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Restore the Backup ({when})</source>
        <translation>Die Sicherung wiederherstellen ({when})</translation>
    </message>
    <message>
        <source>The newest one that is whole. The damaged file is kept beside it under another name.</source>
        <translation>Die neueste, die unversehrt ist. Die beschädigte Datei bleibt unter anderem Namen daneben liegen.</translation>
    </message>
    <message>
        <source>Other Backups…</source>
        <translation>Andere Sicherungen…</translation>
    </message>
    <message>
        <source>See what is in each of them, and choose one.</source>
        <translation>Sehen, was in jeder von ihnen ist, und eine wählen.</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>Retten, was lesbar ist…</translation>
    </message>
    <message>
        <source>Into a new library, with a list of exactly what is lost.</source>
        <translation>In eine neue Bibliothek, mit einer genauen Liste des Verlorenen.</translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Shows what can be shown and changes nothing.</source>
        <translation>Zeigt, was sich zeigen lässt, und ändert nichts.</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} gerettet</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Was lesbar ist, wird gerettet…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved, and the damaged library is as it was.</source>
        <translation>Angehalten. Nichts wurde gesichert, und die beschädigte Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <translation>Eine Kopie wurde in {path} gespeichert.</translation>
    </message>
    <message>
        <source>Checking every part of the library…</source>
        <translation>Jeder Teil der Bibliothek wird geprüft…</translation>
    </message>
    <message>
        <source>“{name}” is sound: everything in it is as it was written ({held}).</source>
        <translation>„{name}“ ist in Ordnung: Alles darin ist so, wie es geschrieben wurde ({held}).</translation>
    </message>
    <message>
        <source>It was not changed. Restore a backup from before the damage, or save what can be read into a new library.</source>
        <translation>Die Datei wurde nicht verändert. Stellen Sie eine Sicherung von vor dem Schaden wieder her, oder retten Sie in eine neue Bibliothek, was lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>„{name}“ ist beschädigt</translation>
    </message>
    <message>
        <source>What could be saved of “{name}”</source>
        <translation>Was von „{name}“ gerettet wurde</translation>
    </message>
    <message>
        <source>{told} This is the new library, “{new}”. The damaged file was not changed: keep it until you have looked.</source>
        <translation>{told} Dies ist die neue Bibliothek, „{new}“. Die beschädigte Datei wurde nicht verändert: Behalten Sie sie, bis Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>This is all that was lost.</source>
        <translation>Das ist alles, was verloren ging.</translation>
    </message>
    <message>
        <source>This is lost for certain; there may have been more.</source>
        <translation>Das ist sicher verloren; vielleicht war es mehr.</translation>
    </message>
    <message>
        <source>Another annotation has exactly these words already.</source>
        <translation>Eine andere Anmerkung hat schon genau diese Wörter.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click on it, or press [ or ].</source>
        <translation>Wählen Sie erst eine Anmerkung: darauf klicken oder [ oder ] drücken.</translation>
    </message>
    <message>
        <source>Other annotations have these words already, up to the end.</source>
        <translation>Andere Anmerkungen haben diese Wörter schon, bis zum Ende.</translation>
    </message>
    <message>
        <source>An annotation keeps at least one word. Delete removes it.</source>
        <translation>Eine Anmerkung behält mindestens ein Wort. Entf entfernt sie.</translation>
    </message>
    <message>
        <source>There are no more words on this side.</source>
        <translation>Auf dieser Seite gibt es keine Wörter mehr.</translation>
    </message>
    <message>
        <source>Copies of this library, made when it is opened and when you quit if something has changed. They are in the folder “{folder}” beside it.</source>
        <translation>Kopien dieser Bibliothek, gemacht beim Öffnen und, wenn sich etwas geändert hat, beim Beenden. Sie liegen daneben im Ordner „{folder}“.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Sicherungen von „{name}“</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>What it was before is kept as another backup.</source>
        <translation>Was zuvor darin war, ist als weitere Sicherung da.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”.</source>
        <translation>Die beschädigte Datei bleibt als „{name}“ erhalten.</translation>
    </message>
    <message>
        <source>The library is as it was then ({when}).</source>
        <translation>Die Bibliothek ist, wie sie damals war ({when}).</translation>
    </message>
    <message>
        <source>Another window has restored a backup: the library is as it was then.</source>
        <translation>Ein anderes Fenster hat eine Sicherung wiederhergestellt: Die Bibliothek ist, wie sie damals war.</translation>
    </message>
    <message>
        <source>damaged, and cannot be restored</source>
        <translation>beschädigt, nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts rollen</translation>
    </message>
    <message>
        <source>Its place in the present text of the article was not found.</source>
        <translation>Ihre Stelle im jetzigen Text des Artikels wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Drag to share the room; double-click to share it as it was at first</source>
        <translation>Ziehen, um den Platz zu verteilen; Doppelklick stellt die erste Verteilung her</translation>
    </message>
    <message>
        <source>Edge between two parts</source>
        <translation>Kante zwischen zwei Teilen</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations removed.</source>
        <comment>Annotation removed.</comment>
        <translation>
            <numerusform>Anmerkung entfernt.</numerusform>
            <numerusform>{n} Anmerkungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to an annotation first.</source>
        <translation>Gehen Sie erst zu einer Anmerkung.</translation>
    </message>
    <message>
        <source>No tag has the key {key} yet. Press F to write one.</source>
        <translation>Noch hat kein Schlagwort die Taste {key}. F drücken, um eines zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was tagged yet that could be repeated.</source>
        <translation>Noch wurde nichts eingestuft, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Free Tag</source>
        <translation>Freies Schlagwort</translation>
    </message>
    <message>
        <source>Tag “{tag}” removed.</source>
        <translation>Schlagwort „{tag}“ entfernt.</translation>
    </message>
    <message>
        <source>The theme file {name} cannot be used: {problems}.</source>
        <translation>Die Datei des Aussehens {name} ist nicht brauchbar: {problems}.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{token} is missing</source>
        <translation>{token} fehlt</translation>
    </message>
    <message>
        <source>{token} is not {wanted}</source>
        <translation>{token} ist nicht {wanted}</translation>
    </message>
    <message>
        <source>a colour such as #1C1B19</source>
        <translation>eine Farbe wie #1C1B19</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of eight colours</source>
        <translation>eine Liste von acht Farben</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The article is back, with its annotations.</source>
        <translation>Der Artikel ist wieder da, mit seinen Anmerkungen.</translation>
    </message>
    <message>
        <source>The annotation is back where it was.</source>
        <translation>Die Anmerkung ist wieder, wo sie war.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>This is no single day. Write it such as 2022-01-28.</source>
        <translation>Das ist kein einzelner Tag. Schreiben Sie ihn etwa so: 2022-01-28.</translation>
    </message>
    <message>
        <source>“{words}” is still to come.</source>
        <translation>„{words}“ liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Copy What Is Not Saved</source>
        <translation>Nicht Gespeichertes kopieren</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <comment>{n} statement</comment>
        <translation>
            <numerusform>{n} Aussage</numerusform>
            <numerusform>{n} Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved: {what}</source>
        <translation>nicht gespeichert: {what}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts that you wrote are not saved: they are kept in this window and tried again.</source>
        <comment>What you wrote last is not saved: it is kept in this window and tried again.</comment>
        <translation>
            <numerusform>Was Sie zuletzt geschrieben haben, ist nicht gespeichert: Es bleibt in diesem Fenster, und es wird wieder versucht.</numerusform>
            <numerusform>{n} Texte, die Sie geschrieben haben, sind nicht gespeichert: Sie bleiben in diesem Fenster, und es wird wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>moved or deleted</source>
        <translation>verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Passages Elsewhere</source>
        <translation>Textstellen anderswo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open a library or make a new one: it is one file with your articles and annotations.</source>
        <translation>Öffnen Sie eine Bibliothek, oder legen Sie eine neue an: Sie ist eine Datei mit Ihren Artikeln und Anmerkungen.</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek ist geöffnet</translation>
    </message>
    <message>
        <source>Import two or more accounts of the same events to read them side by side.</source>
        <translation>Importieren Sie zwei oder mehr Berichte über dieselben Ereignisse, um sie nebeneinander zu lesen.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Tick the articles that you want to read in the list on the left.</source>
        <translation>Haken Sie in der Liste links die Artikel an, die Sie lesen wollen.</translation>
    </message>
    <message>
        <source>No column is open</source>
        <translation>Keine Spalte ist geöffnet</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>Ano&amp;rdnungen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Workspace {number}</source>
        <translation>Anordnung {number}</translation>
    </message>
    <message>
        <source>Save these columns and panes as</source>
        <translation>Diese Spalten und Bereiche speichern als</translation>
    </message>
    <message>
        <source>Another name for “{name}”</source>
        <translation>Anderer Name für „{name}“</translation>
    </message>
    <message>
        <source>Workspace “{name}” saved.</source>
        <translation>Anordnung „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Put Back “{name}”</source>
        <translation>„{name}“ &amp;zurückholen</translation>
    </message>
    <message>
        <source>Workspace “{name}” removed.</source>
        <translation>Anordnung „{name}“ entfernt.</translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation>Noch keine Anordnungen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Replaces the workspace of this name.</source>
        <translation>Ersetzt die Anordnung dieses Namens.</translation>
    </message>
</context>
<context>
    <name>reader.ui.accounts</name>
    <message numerus="yes">
        <source>{n} differences</source>
        <comment>{n} difference</comment>
        <translation>
            <numerusform>{n} Unterschied</numerusform>
            <numerusform>{n} Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>{matter} {grade}</source>
        <translation>{matter}: {grade}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Lengths of time</source>
        <translation>Zeitdauern</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Verneinungen</translation>
    </message>
    <message>
        <source>Opposites</source>
        <translation>Gegenteile</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>Orders of events</source>
        <translation>Reihenfolgen</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Gezählte Tage</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>überschneiden sich</translation>
    </message>
    <message>
        <source>can both be true</source>
        <translation>beides kann stimmen</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Verworfen: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>Which came first</source>
        <translation>Was zuerst war</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Does not add up within the article</source>
        <translation>Geht im Artikel selbst nicht auf</translation>
    </message>
    <message>
        <source>Article {n}</source>
        <translation>Artikel {n}</translation>
    </message>
    <message>
        <source>Article {number}: {words}</source>
        <translation>Artikel {number}: {words}</translation>
    </message>
    <message>
        <source>one report</source>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>{number} says nothing of it.</source>
        <translation>{number} sagt nichts davon.</translation>
    </message>
    <message>
        <source>{number} has a passage that may say it: Enter shows it.</source>
        <translation>{number} hat eine Stelle, die das sagen könnte: die Eingabetaste zeigt sie.</translation>
    </message>
    <message>
        <source>{number} is not looked through for it yet.</source>
        <translation>{number} ist danach noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>{number} was published before it happened.</source>
        <translation>{number} erschien, bevor es geschah.</translation>
    </message>
    <message>
        <source>Claims by Article</source>
        <translation>Behauptungen nach Artikeln</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Welche Behauptungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The articles are being compared…</source>
        <translation>Die Artikel werden verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons are left. Esc gives up.</source>
        <comment>{n} comparison is left. Esc gives up.</comment>
        <translation>
            <numerusform>Noch {n} Vergleich. Esc bricht ab.</numerusform>
            <numerusform>Noch {n} Vergleiche. Esc bricht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>What is open first</source>
        <translation>Offenes zuerst</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Meiste Artikel zuerst</translation>
    </message>
    <message>
        <source>Fewest origins first</source>
        <translation>Wenigste Ursprünge zuerst</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Behauptungen</translation>
    </message>
    <message>
        <source>Left out by {article}</source>
        <translation>Ausgelassen von {article}</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Nach einer Spalte</translation>
    </message>
    <message>
        <source>{claims} that article {number} leaves out and two others or more carry</source>
        <translation>{claims}, von Artikel {number} ausgelassen, in zwei oder mehr anderen zu finden</translation>
    </message>
    <message>
        <source>{text}; it may have {count} more</source>
        <translation>{text}; vielleicht hat er {count} weitere</translation>
    </message>
    <message>
        <source>{shown} of {claims}</source>
        <translation>{shown} von {claims}</translation>
    </message>
    <message>
        <source>There are no claims yet. Highlight what an article says, and link others.</source>
        <translation>Noch gibt es keine Behauptungen. Markieren Sie, was ein Artikel sagt, und verknüpfen Sie andere.</translation>
    </message>
    <message>
        <source>Article {number} leaves out nothing that two others carry.</source>
        <translation>Artikel {number} lässt nichts aus, was zwei andere bringen.</translation>
    </message>
    <message>
        <source>No claim is like that. Take a filter away to see more.</source>
        <translation>Keine Behauptung ist so. Ohne einen Filter ist mehr zu sehen.</translation>
    </message>
    <message>
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message>
        <source>in {number}</source>
        <translation>in {number}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Article {number}: the same article</source>
        <translation>Artikel {number}: derselbe Artikel</translation>
    </message>
    <message>
        <source>{share} of article {number} ({name}) stands in article {other} ({other_name})</source>
        <translation>{share} von Artikel {number} ({name}) stehen in Artikel {other} ({other_name})</translation>
    </message>
    <message>
        <source>nothing of article {number} ({name}) stands in {other} ({other_name})</source>
        <translation>nichts von Artikel {number} ({name}) steht in {other} ({other_name})</translation>
    </message>
    <message>
        <source>What part of each article stands in each other one</source>
        <translation>Welcher Teil jedes Artikels in jedem anderen steht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter people and what they say</source>
        <translation>Personen und ihre Worte filtern</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Filter shared words</source>
        <translation>Gemeinsame Wörter filtern</translation>
    </message>
    <message>
        <source>Dismissed ones too</source>
        <translation>Auch Verworfenes</translation>
    </message>
    <message>
        <source>Formulas too</source>
        <translation>Auch Formeln</translation>
    </message>
    <message>
        <source>{shown} of {things}</source>
        <translation>{shown} von {things}</translation>
    </message>
    <message>
        <source>The articles are being read…</source>
        <translation>Die Artikel werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>All that differs has been dismissed. “Dismissed ones too” above lists it again.</source>
        <translation>Alles, worin sie abweichen, ist verworfen. „Auch Verworfenes“ darüber zeigt es wieder.</translation>
    </message>
    <message>
        <source>These articles have nothing but formulas in common. “Formulas too” above lists them.</source>
        <translation>Diese Artikel haben nur Formeln gemeinsam. „Auch Formeln“ darüber zeigt sie.</translation>
    </message>
    <message>
        <source>Nobody is quoted in these articles, as far as can be told. Import more accounts, and who says what is listed here.</source>
        <translation>In diesen Artikeln wird, soweit erkennbar, niemand zitiert. Importieren Sie weitere Berichte, und wer was sagt, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing differs in what is linked to one claim in several articles. Link passages that say the same (E or L), and what they say differently is listed here.</source>
        <translation>Was in mehreren Artikeln mit einer Behauptung verknüpft ist, weicht nicht ab. Verknüpfen Sie Textstellen, die dasselbe sagen (E oder L), und worin sie abweichen, steht dann hier.</translation>
    </message>
    <message>
        <source>These articles have no passages in common. Import more accounts, and what they share word for word is listed here.</source>
        <translation>Diese Artikel haben keine Textstellen gemeinsam. Importieren Sie weitere Berichte, und was sie wörtlich teilen, steht dann hier.</translation>
    </message>
    <message>
        <source>Count It Again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why this difference means nothing</source>
        <translation>Warum dieser Unterschied nichts bedeutet</translation>
    </message>
    <message>
        <source>One Origin</source>
        <translation>Ein Ursprung</translation>
    </message>
    <message>
        <source>Two Origins</source>
        <translation>Zwei Ursprünge</translation>
    </message>
    <message>
        <source>Why they have one origin, or two</source>
        <translation>Warum sie einen Ursprung haben oder zwei</translation>
    </message>
    <message numerus="yes">
        <source>{n} sayings</source>
        <comment>{n} saying</comment>
        <translation>
            <numerusform>{n} Äußerung</numerusform>
            <numerusform>{n} Äußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shared passages</source>
        <comment>{n} shared passage</comment>
        <translation>
            <numerusform>{n} gemeinsame Textstelle</numerusform>
            <numerusform>{n} gemeinsame Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>partly in their words</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>retold</source>
        <translation>nacherzählt</translation>
    </message>
    <message>
        <source>{told} · via {whom}</source>
        <translation>{told} · über {whom}</translation>
    </message>
    <message>
        <source>{share} of {number} stands in {other}</source>
        <translation>{share} von {number} stehen in {other}</translation>
    </message>
    <message>
        <source>{share} of {number} in {other}</source>
        <translation>{share} von {number} in {other}</translation>
    </message>
    <message>
        <source>you said: one origin</source>
        <translation>Ihre Angabe: ein Ursprung</translation>
    </message>
    <message>
        <source>you said: two origins</source>
        <translation>Ihre Angabe: zwei Ursprünge</translation>
    </message>
    <message>
        <source>probably one origin</source>
        <translation>wohl ein Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <comment>{n} passage</comment>
        <translation>
            <numerusform>{n} Textstelle</numerusform>
            <numerusform>{n} Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>nearly word for word</source>
        <translation>fast Wort für Wort</translation>
    </message>
    <message>
        <source>a formula: it stands in one of them more than once</source>
        <translation>eine Formel: Sie steht in einem davon mehrmals</translation>
    </message>
    <message>
        <source>a formula: it is said of different days</source>
        <translation>eine Formel: Sie ist über verschiedene Tage gesagt</translation>
    </message>
</context>
<context>
    <name>reader.ui.claims</name>
    <message>
        <source>Show only: {status}. Drop cards here to give it them.</source>
        <translation>Nur diese zeigen: {status}. Hierher gezogene Karten bekommen den Status.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Show only: {tag}. Key {key} gives it; so does dropping cards here.</source>
        <translation>Nur diese zeigen: {tag}. Die Taste {key} vergibt das Schlagwort, ebenso das Ziehen von Karten hierher.</translation>
    </message>
    <message>
        <source>Tag {tag}, {told}</source>
        <translation>Schlagwort {tag}, {told}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more tags</source>
        <comment>{n} more tag</comment>
        <translation>
            <numerusform>{n} weiteres Schlagwort</numerusform>
            <numerusform>{n} weitere Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>What does it claim?</source>
        <translation>Was wird behauptet?</translation>
    </message>
    <message>
        <source>Statement of the claim</source>
        <translation>Aussage der Behauptung</translation>
    </message>
    <message>
        <source>⚠ This note is not saved. It is kept here and tried again.</source>
        <translation>⚠ Diese Notiz ist nicht gespeichert. Sie bleibt hier, und es wird wieder versucht.</translation>
    </message>
    <message>
        <source>⚠ This statement is not saved. It is kept here and tried again.</source>
        <translation>⚠ Diese Aussage ist nicht gespeichert. Sie bleibt hier, und es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Link to this claim</source>
        <translation>Mit dieser Behauptung verknüpfen</translation>
    </message>
    <message>
        <source>Filter the annotations by words</source>
        <translation>Die Anmerkungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show only cards with these words</source>
        <translation>Nur Karten mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message>
        <source>{told}; the other marks are faint</source>
        <translation>{told}; die anderen Marken sind blass</translation>
    </message>
    <message>
        <source>{n} so far …</source>
        <translation>bisher {n} …</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Nach Text</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>Reihenfolge der Karten: {order}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter by words, tag, article and dates</source>
        <translation>Nach Wörtern, Schlagwort, Artikel und Zeit filtern</translation>
    </message>
    <message>
        <source>Type words of the claim</source>
        <translation>Wörter der Behauptung tippen</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Wörter der Behauptung</translation>
    </message>
    <message>
        <source>Claims, the most likely first</source>
        <translation>Behauptungen, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>No claim has these words.</source>
        <translation>Keine Behauptung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open {host} in the browser</source>
        <translation>{host} im Browser öffnen</translation>
    </message>
    <message>
        <source>{passages}, in {numbers}</source>
        <translation>{passages}, in {numbers}</translation>
    </message>
    <message>
        <source>Note in Markdown</source>
        <translation>Notiz in Markdown</translation>
    </message>
    <message>
        <source>Note in Markdown. Ctrl+Enter when done.</source>
        <translation>Notiz in Markdown (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>This note has {n} characters. The first {shown} are shown here; all of them are in the library and in exports.</source>
        <translation>Diese Notiz hat {n} Zeichen. Die ersten {shown} werden hier gezeigt; alle stehen in der Bibliothek und in Exporten.</translation>
    </message>
    <message>
        <source>It is too long to be changed here.</source>
        <translation>Sie ist zu lang, um hier geändert zu werden.</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Notiz schreiben (N)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Said by {speaker}?</source>
        <translation>Gesagt von {speaker}?</translation>
    </message>
    <message>
        <source>Take over: said by {speaker}, {stance}</source>
        <translation>Übernehmen: gesagt von {speaker}, {stance}</translation>
    </message>
    <message>
        <source>Found in the text around the passage. Take it over with {key}, or write another name above.</source>
        <translation>Im Text um die Stelle gefunden. Mit {key} übernehmen oder oben einen anderen Namen schreiben.</translation>
    </message>
    <message>
        <source>Origins…</source>
        <translation>Ursprünge…</translation>
    </message>
    <message>
        <source>See what counts as one origin, and why, and change it</source>
        <translation>Sehen, was als ein Ursprung zählt und warum, und das ändern</translation>
    </message>
    <message>
        <source>{status}?  {key}</source>
        <translation>{status}?  {key}</translation>
    </message>
    <message>
        <source>Take over the status {status}: {reasons}</source>
        <translation>Den Status {status} übernehmen: {reasons}</translation>
    </message>
    <message>
        <source>What the linked passages speak for. It is set only if you take it over ({key})</source>
        <translation>Wofür die verknüpften Textstellen sprechen. Gesetzt wird es nur, wenn Sie es übernehmen ({key})</translation>
    </message>
    <message>
        <source>Select words in a column and press 1, 2 or 3 to make your first annotation.</source>
        <translation>Wählen Sie Wörter in einer Spalte aus, und drücken Sie 1, 2 oder 3 für Ihre erste Anmerkung.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all {n} annotations.</source>
        <comment>The filter hides the only annotation.</comment>
        <translation>
            <numerusform>Der Filter blendet die einzige Anmerkung aus.</numerusform>
            <numerusform>Der Filter blendet alle {n} Anmerkungen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words have changed</source>
        <translation>Wie sich die Wörter geändert haben</translation>
    </message>
    <message>
        <source>What you marked, and what the text says there now</source>
        <translation>Was Sie markiert haben, und was dort jetzt steht</translation>
    </message>
    <message>
        <source>It Is Here</source>
        <translation>Stelle stimmt</translation>
    </message>
    <message>
        <source>Re-attach…</source>
        <translation>Neu zuordnen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The annotation is in the right place ({keys})</source>
        <translation>Die Anmerkung ist an der richtigen Stelle ({keys})</translation>
    </message>
    <message>
        <source>Say where it belongs ({keys})</source>
        <translation>Sagen, wohin sie gehört ({keys})</translation>
    </message>
    <message>
        <source>You marked “{was}”. The text now says “{now}”.</source>
        <translation>Markiert war „{was}“. Jetzt steht dort „{now}“.</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Schreibt zu</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Schränkt ein</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Not found in the text: {n}</source>
        <translation>Im Text nicht gefunden: {n}</translation>
    </message>
    <message>
        <source>Check this place</source>
        <translation>Stelle prüfen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{stance} · {speaker}</source>
        <translation>{stance} · {speaker}</translation>
    </message>
    <message>
        <source>{status}: {quote}, article {number}</source>
        <translation>{status}: {quote}, Artikel {number}</translation>
    </message>
    <message>
        <source>claim: {statement}</source>
        <translation>Behauptung: {statement}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Each act on all of them is one step of undo.</source>
        <translation>Was mit allen geschieht, wird in einem Schritt rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations selected</source>
        <comment>{n} annotation selected</comment>
        <translation>
            <numerusform>{n} Anmerkung ausgewählt</numerusform>
            <numerusform>{n} Anmerkungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n}</source>
        <comment>Remove {n}</comment>
        <translation>
            <numerusform>{n} entfernen</numerusform>
            <numerusform>Alle {n} entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>How the passage stands to the claim</source>
        <translation>Wie die Textstelle zur Behauptung steht</translation>
    </message>
    <message>
        <source>Who says so in the passage</source>
        <translation>Wer es an dieser Stelle sagt</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag to the claim</source>
        <translation>Der Behauptung ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Tag: {tag}. Press to take it off.</source>
        <translation>Schlagwort: {tag}. Drücken nimmt es weg.</translation>
    </message>
    <message>
        <source>Take off: {tag}</source>
        <translation>Wegnehmen: {tag}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Rename Everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Remove from All</source>
        <translation>Überall entfernen</translation>
    </message>
    <message>
        <source>Tags are written on claims; here they are named, coloured and given keys.</source>
        <translation>Schlagwörter stehen an Behauptungen; hier bekommen sie Namen, Farben und Tasten.</translation>
    </message>
    <message>
        <source>No claim has a tag yet. Press F on an annotation to write one.</source>
        <translation>Noch hat keine Behauptung ein Schlagwort. Bei einer Anmerkung F drücken, um eines zu schreiben.</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Key {n}</source>
        <translation>Taste {n}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation>Taste {n}</translation>
    </message>
    <message>
        <source>Join the Two</source>
        <translation>Beide zusammenlegen</translation>
    </message>
    <message>
        <source>There is a tag “{tag}” already: claims with either will have that one.</source>
        <translation>Das Schlagwort „{tag}“ gibt es schon: Behauptungen mit einem von beiden haben dann dieses.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>heute {hour}</translation>
    </message>
    <message>
        <source>{status} · {when}</source>
        <translation>{status} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes before</source>
        <comment>{n} change before</comment>
        <translation>
            <numerusform>davor {n} Änderung</numerusform>
            <numerusform>davor {n} Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.columns</name>
    <message>
        <source>also in {numbers}</source>
        <translation>auch in {numbers}</translation>
    </message>
    <message>
        <source>{where}: “{words}”. Click to go there.</source>
        <translation>{where}: „{words}“. Klicken, um hinzugehen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>no mention</source>
        <translation>nicht erwähnt</translation>
    </message>
    <message>
        <source>no such passage</source>
        <translation>keine solche Stelle</translation>
    </message>
    <message>
        <source>further up</source>
        <translation>weiter oben</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>weiter unten</translation>
    </message>
    <message>
        <source>Edge between two columns</source>
        <translation>Rand zwischen zwei Spalten</translation>
    </message>
    <message>
        <source>Drag to set the width; double-click makes all columns even</source>
        <translation>Ziehen ändert die Breite; Doppelklick macht alle Spalten gleich breit</translation>
    </message>
    <message>
        <source>This Belongs to the Text</source>
        <translation>Gehört zum Text</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines folded</source>
        <comment>{n} line folded</comment>
        <translation>
            <numerusform>{n} Zeile eingeklappt</numerusform>
            <numerusform>{n} Zeilen eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold these {n} lines</source>
        <comment>Fold this line</comment>
        <translation>
            <numerusform>Diese Zeile einklappen</numerusform>
            <numerusform>Diese {n} Zeilen einklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Dieser Artikel hat keinen Text.</translation>
    </message>
    <message>
        <source>{status}: “{words}”</source>
        <translation>{status}: „{words}“</translation>
    </message>
    <message>
        <source>{line} · {tag}</source>
        <translation>{line} · {tag}</translation>
    </message>
    <message>
        <source>Check this place. You marked: “{words}”</source>
        <translation>Diese Stelle prüfen. Markiert war: „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more here</source>
        <translation>
            <numerusform>und {n} weitere hier</numerusform>
            <numerusform>und {n} weitere hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this column</source>
        <translation>In dieser Spalte finden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <comment>{n} match</comment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all columns back</source>
        <translation>Alle Spalten wieder zeigen</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Diese Spalte schließen</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Vorherige Erwähnung</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>No publication date is known.</source>
        <translation>Das Erscheinungsdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Close column {n}</source>
        <translation>Spalte {n} schließen</translation>
    </message>
    <message>
        <source>Close column {n}, {place} of {total} with this article</source>
        <translation>Spalte {n} schließen, {place} von {total} mit diesem Artikel</translation>
    </message>
    <message>
        <source>Go to this mention</source>
        <translation>Zu dieser Erwähnung</translation>
    </message>
    <message>
        <source>{n} % of the article passed</source>
        <translation>{n} % des Artikels liegen darüber</translation>
    </message>
    <message>
        <source>Locked: stays where it is. Press to let it follow</source>
        <translation>Festgehalten: bleibt, wo sie ist. Drücken, damit sie wieder folgt</translation>
    </message>
    <message>
        <source>Lock: keep this column where it is</source>
        <translation>Festhalten: Diese Spalte bleibt, wo sie ist</translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <comment>{n} date</comment>
        <translation>
            <numerusform>{n} Zeitangabe</numerusform>
            <numerusform>{n} Zeitangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks: {what}</source>
        <translation>Marken: {what}</translation>
    </message>
    <message>
        <source>Match {n} of {total}: {words}</source>
        <translation>Treffer {n} von {total}: {words}</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Die Auswahl einstufen</translation>
    </message>
    <message>
        <source>Re-attach here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Re-attach Here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Select in article {number} the words that “{quote}” belongs to, and press {keys}. Esc leaves it as it is.</source>
        <translation>Wählen Sie in Artikel {number} die Wörter aus, zu denen „{quote}“ gehört, und drücken Sie {keys}. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Scroll up and down</source>
        <translation>Auf und ab rollen</translation>
    </message>
    <message>
        <source>{article}. Column {n} of {total} with this article</source>
        <translation>{article}. Spalte {n} von {total} mit diesem Artikel</translation>
    </message>
    <message>
        <source>Date in the text</source>
        <translation>Zeitangabe im Text</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>Das Datum in Worten</translation>
    </message>
    <message>
        <source>or type it: March 2021, Q3 2022, week 41 2024, 2019</source>
        <translation>oder so: March 2021, Q3 2022, week 41 2024</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Keine Zeitangabe</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>It is a date</source>
        <translation>Doch Zeitangabe</translation>
    </message>
    <message>
        <source>To be set: {date}</source>
        <translation>Wird gesetzt: {date}</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>reader.ui.describing</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Choose an article in the list; several with Ctrl or Shift.</source>
        <translation>Wählen Sie in der Liste einen Artikel, mehrere mit Strg oder Umschalt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles chosen.</source>
        <comment>{n} article chosen.</comment>
        <translation>
            <numerusform>{n} Artikel gewählt.</numerusform>
            <numerusform>{n} Artikel gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is saved at once, for all of them; undo takes it back.</source>
        <translation>Was Sie schreiben, wird sofort für alle gespeichert; Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>reader.ui.elsewhere</name>
    <message>
        <source>Passages elsewhere</source>
        <translation>Textstellen anderswo</translation>
    </message>
    <message>
        <source>Says the Same</source>
        <translation>Sagt dasselbe</translation>
    </message>
    <message>
        <source>Does Not</source>
        <translation>Sagt es nicht</translation>
    </message>
    <message>
        <source>Choose an annotation: here is listed where the other articles say the same. You decide which passages do.</source>
        <translation>Wählen Sie eine Anmerkung: Hier steht, wo die anderen Artikel dasselbe sagen. Sie entscheiden, welche Textstellen es tun.</translation>
    </message>
    <message>
        <source>Looking in the other articles…</source>
        <translation>Die anderen Artikel werden durchsucht…</translation>
    </message>
    <message>
        <source>{passages} linked, in {where}</source>
        <translation>{passages} verknüpft, in {where}</translation>
    </message>
    <message>
        <source>There is no other article to look in: import one.</source>
        <translation>Es gibt keinen anderen Artikel, in dem nachgesehen werden könnte: Importieren Sie einen.</translation>
    </message>
    <message>
        <source>Highlight this passage and link it to the claim (Enter)</source>
        <translation>Diese Textstelle markieren und mit der Behauptung verknüpfen (Eingabe)</translation>
    </message>
    <message>
        <source>Never offer this passage for this claim again (X)</source>
        <translation>Diese Textstelle für diese Behauptung nie mehr anbieten (X)</translation>
    </message>
    <message>
        <source>No passage found in {number}</source>
        <translation>Keine Textstelle gefunden in {number}</translation>
    </message>
    <message>
        <source>nearest, with little in common:</source>
        <translation>am nächsten, mit wenig gemeinsam:</translation>
    </message>
    <message>
        <source>nearest: {words}</source>
        <translation>am nächsten: {words}</translation>
    </message>
    <message>
        <source>Article {number}: {title}</source>
        <translation>Artikel {number}: {title}</translation>
    </message>
    <message>
        <source>Article {number}, passage {place}: {quote}. {why}</source>
        <translation>Artikel {number}, Textstelle {place}: {quote}. {why}</translation>
    </message>
    <message>
        <source>perhaps: {why}</source>
        <translation>vielleicht: {why}</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
</context>
<context>
    <name>reader.ui.exports</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Welche Anmerkungen</translation>
    </message>
    <message>
        <source>Quotations as callouts</source>
        <translation>Zitate als Callouts</translation>
    </message>
    <message>
        <source>Tags as #tag</source>
        <translation>Schlagwörter als #Schlagwort</translation>
    </message>
    <message>
        <source>Links to the passage</source>
        <translation>Links zur Textstelle</translation>
    </message>
    <message>
        <source>Names for quotations (^name)</source>
        <translation>Namen für Zitate (^Name)</translation>
    </message>
    <message>
        <source>Keep what I write when exporting again</source>
        <translation>Eigenes beim Neuexport behalten</translation>
    </message>
    <message>
        <source>One file an article, into a folder</source>
        <translation>Eine Datei je Artikel, im Ordner</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>All: {n} annotations</source>
        <comment>All: {n} annotation</comment>
        <translation>
            <numerusform>Alle: {n} Anmerkung</numerusform>
            <numerusform>Alle: {n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: {n}</source>
        <translation>
            <numerusform>In der Liste gezeigt: {n}</numerusform>
            <numerusform>In der Liste gezeigt: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen: {n}</source>
        <translation>
            <numerusform>Ausgewählt: {n}</numerusform>
            <numerusform>Ausgewählt: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Bisher geschrieben</translation>
    </message>
    <message>
        <source>The pages could not be laid out. Nothing was written: export HTML, and print that in a browser.</source>
        <translation>Die Seiten konnten nicht gesetzt werden. Nichts wurde geschrieben: Exportieren Sie HTML, und drucken Sie das im Browser.</translation>
    </message>
    <message>
        <source>Trying the template…</source>
        <translation>Die Vorlage wird versucht…</translation>
    </message>
    <message>
        <source>The template takes too long even for the first annotations. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Die Vorlage braucht schon für die ersten Anmerkungen zu lange. Nichts wurde exportiert: Berichtigen Sie sie, oder wählen Sie einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>The preview has the first {n} of {of} annotations and counts no others; the file has all of them.</source>
        <translation>Die Vorschau hat die ersten {n} von {of} Anmerkungen und zählt keine weiteren; die Datei hat alle.</translation>
    </message>
    <message>
        <source>The preview has only the beginning; the file has all of it.</source>
        <translation>Die Vorschau hat nur den Anfang; die Datei hat alles.</translation>
    </message>
    <message>
        <source>The file has this on pages, with the timeline.</source>
        <translation>Die Datei hat dies auf Seiten, mit der Zeitleiste.</translation>
    </message>
    <message>
        <source>The file has this with the timeline, and the articles side by side.</source>
        <translation>Die Datei hat dies mit der Zeitleiste und den Artikeln nebeneinander.</translation>
    </message>
    <message>
        <source>The workbook has four sheets, of which this is the first.</source>
        <translation>Die Arbeitsmappe hat vier Blätter; dies ist das erste.</translation>
    </message>
    <message>
        <source>It has the claims that have a status and the tag {tag}.</source>
        <translation>Darin stehen die Behauptungen, die einen Status und das Schlagwort {tag} haben.</translation>
    </message>
    <message>
        <source>Here articles stand one after another; the folder gets a file for each.</source>
        <translation>Hier stehen die Artikel nacheinander; in den Ordner kommt für jeden eine Datei.</translation>
    </message>
</context>
<context>
    <name>reader.ui.history</name>
    <message>
        <source>What you do in this library will be listed here.</source>
        <translation>Hier steht, was Sie in dieser Bibliothek tun.</translation>
    </message>
    <message>
        <source>Go Forward to Here</source>
        <translation>Vorwärts bis hierher</translation>
    </message>
    <message>
        <source>Go Back to Here</source>
        <translation>Zurück bis hierher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>you, in another window</source>
        <translation>Sie, in einem anderen Fenster</translation>
    </message>
    <message>
        <source>you, earlier</source>
        <translation>Sie, früher</translation>
    </message>
    <message>
        <source>This is where the library stands now.</source>
        <translation>Hier steht die Bibliothek jetzt.</translation>
    </message>
    <message>
        <source>The trash was emptied, so there is no way back to it.</source>
        <translation>Der Papierkorb wurde geleert, deshalb führt kein Weg dorthin zurück.</translation>
    </message>
    <message>
        <source>It was given up when something else was done, so there is no way back to it.</source>
        <translation>Es wurde aufgegeben, als etwas anderes getan wurde; dorthin führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>Makes this change again, and what was undone here before it.</source>
        <translation>Macht diese Änderung noch einmal, und was davor hier rückgängig gemacht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back {n} later changes.</source>
        <comment>Takes back {n} later change.</comment>
        <translation>
            <numerusform>Nimmt {n} spätere Änderung zurück.</numerusform>
            <numerusform>Nimmt {n} spätere Änderungen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them were made in other windows.</source>
        <comment>{n} of them was made in another window.</comment>
        <translation>
            <numerusform>{n} davon wurde in einem anderen Fenster gemacht.</numerusform>
            <numerusform>{n} davon wurden in anderen Fenstern gemacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.importing</name>
    <message>
        <source>Import from Address</source>
        <translation>Von Adresse importieren</translation>
    </message>
    <message>
        <source>The page is fetched from the network once, without pictures, scripts and cookies. Nothing else in Parallax uses the network.</source>
        <translation>Die Seite wird einmal aus dem Netz geholt, ohne Bilder, Skripte und Cookies. Nichts sonst in Parallax nutzt das Netz.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>{size} kB from {host}</source>
        <translation>{size} kB von {host}</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird angefragt…</translation>
    </message>
    <message numerus="yes">
        <source>after {n} redirects</source>
        <comment>after {n} redirect</comment>
        <translation>
            <numerusform>nach {n} Weiterleitung</numerusform>
            <numerusform>nach {n} Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} led to {last}.</source>
        <translation>{first} führte zu {last}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>The space bar moves a line between the text and the furniture.</source>
        <translation>Die Leertaste verschiebt eine Zeile zwischen Text und Beiwerk.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No publication date could be read from the text.</source>
        <translation>Aus dem Text ließ sich kein Erscheinungsdatum lesen.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation>Nachher: {words}</translation>
    </message>
    <message>
        <source>This Is Furniture</source>
        <translation>Ist Beiwerk</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines will be folded away.</source>
        <comment>{n} line will be folded away.</comment>
        <translation>
            <numerusform>{n} Zeile wird eingeklappt.</numerusform>
            <numerusform>{n} Zeilen werden eingeklappt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in a wrong encoding</source>
        <translation>Buchstaben in falscher Kodierung</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>Files and folders go in at once; text is shown first.</source>
        <translation>Dateien und Ordner werden sofort importiert; Text wird erst gezeigt.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be imported.</source>
        <translation>In der Zwischenablage ist nichts, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>Nothing was imported since the window was opened.</source>
        <translation>Seit dem Öffnen des Fensters wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing was imported.</source>
        <translation>Diese Bibliothek kann nur gelesen werden; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Another import is going on. Wait for its end, or stop it.</source>
        <translation>Ein anderer Import läuft gerade. Warten Sie sein Ende ab, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Another library was opened meanwhile; the import was stopped.</source>
        <translation>Inzwischen wurde eine andere Bibliothek geöffnet; der Import wurde gestoppt.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look before they go in.</source>
        <comment>{n} needs a look before it goes in.</comment>
        <translation>
            <numerusform>{n} Artikel ist vor dem Import anzusehen.</numerusform>
            <numerusform>{n} Artikel sind vor dem Import anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Den Import stoppen</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{words}, {speed} a second</source>
        <translation>{words}, {speed} pro Sekunde</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Was schon vorhanden ist</translation>
    </message>
    <message>
        <source>Already there:</source>
        <translation>Schon vorhanden:</translation>
    </message>
    <message>
        <source>as chosen for each</source>
        <translation>wie jeweils gewählt</translation>
    </message>
    <message>
        <source>leave out all</source>
        <translation>alle weglassen</translation>
    </message>
    <message>
        <source>take all as new versions</source>
        <translation>alle als neue Fassungen</translation>
    </message>
    <message>
        <source>keep both of all</source>
        <translation>von allen beide behalten</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Articles</source>
        <comment>Import {n} Article</comment>
        <translation>
            <numerusform>{n} Artikel importieren</numerusform>
            <numerusform>{n} Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read.</source>
        <comment>{n} article was read.</comment>
        <translation>
            <numerusform>{n} Artikel wurde gelesen.</numerusform>
            <numerusform>{n} Artikel wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <comment>{n} file could not be read.</comment>
        <translation>
            <numerusform>{n} Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the library before you import it.</source>
        <translation>In die Bibliothek kommt nichts, bevor Sie es importieren.</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Exactly this file is there already: {other}.</source>
        <translation>Genau diese Datei ist schon da: {other}.</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>zu {percent} % dieselben Wörter</translation>
    </message>
    <message>
        <source>The same address as {other}; {share}.</source>
        <translation>Dieselbe Adresse wie {other}; {share}.</translation>
    </message>
    <message>
        <source>Almost the same text as {other}; {share}.</source>
        <translation>Fast derselbe Text wie {other}; {share}.</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>wrong letters</source>
        <translation>falsche Buchstaben</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <comment>{n} article imported.</comment>
        <translation>
            <numerusform>{n} Artikel importiert.</numerusform>
            <numerusform>{n} Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new versions.</source>
        <comment>{n} new version.</comment>
        <translation>
            <numerusform>{n} neue Fassung.</numerusform>
            <numerusform>{n} neue Fassungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were already there.</source>
        <comment>{n} was already there.</comment>
        <translation>
            <numerusform>{n} war schon da.</numerusform>
            <numerusform>{n} waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped it with {n} still to come.</source>
        <translation>
            <numerusform>Sie haben den Import gestoppt, als noch {n} ausstand.</numerusform>
            <numerusform>Sie haben den Import gestoppt, als noch {n} ausstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it before its end.</source>
        <translation>Sie haben den Import vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be imported.</source>
        <comment>{n} file could not be imported.</comment>
        <translation>
            <numerusform>{n} Datei konnte nicht importiert werden.</numerusform>
            <numerusform>{n} Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.origins</name>
    <message>
        <source>it is quoted</source>
        <translation>es wird zitiert</translation>
    </message>
    <message>
        <source>the report of an agency</source>
        <translation>der Bericht einer Agentur</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>they quote the same source</source>
        <translation>sie zitieren dieselbe Quelle</translation>
    </message>
    <message>
        <source>the same words stand in both articles</source>
        <translation>dieselben Wörter stehen in beiden Artikeln</translation>
    </message>
    <message>
        <source>the article's own report</source>
        <translation>eigener Bericht des Artikels</translation>
    </message>
    <message>
        <source>one agency is the only credit of both</source>
        <translation>eine Agentur ist die einzige Angabe beider</translation>
    </message>
    <message>
        <source>{name} speaks for {body}, by the list of office holders</source>
        <translation>{name} spricht für {body}, nach der Liste der Amtsträger</translation>
    </message>
    <message>
        <source>{name} speaks for {body}</source>
        <translation>{name} spricht für {body}</translation>
    </message>
    <message>
        <source>{name} stands for the government: {body}</source>
        <translation>{name} steht für die Regierung: {body}</translation>
    </message>
    <message>
        <source>{one} comes from {other}</source>
        <translation>{one} stammt von {other}</translation>
    </message>
    <message>
        <source>{one} and {other} have one origin</source>
        <translation>{one} und {other} haben einen Ursprung</translation>
    </message>
    <message>
        <source>{one} and {other} have origins of their own</source>
        <translation>{one} und {other} haben eigene Ursprünge</translation>
    </message>
    <message>
        <source>Origins and their passages</source>
        <translation>Ursprünge und ihre Textstellen</translation>
    </message>
    <message>
        <source>What you said about origins</source>
        <translation>Was Sie zu Ursprüngen gesagt haben</translation>
    </message>
    <message>
        <source>Choose passages below; why have they one origin, or not?</source>
        <translation>Unten Stellen wählen; warum ein Ursprung oder nicht?</translation>
    </message>
    <message>
        <source>Reason why passages have one origin, or not</source>
        <translation>Grund, warum Textstellen einen Ursprung haben oder nicht</translation>
    </message>
    <message>
        <source>Wherever they are quoted</source>
        <translation>Wo immer sie zitiert werden</translation>
    </message>
    <message>
        <source>Origins of Their Own</source>
        <translation>Eigene Ursprünge</translation>
    </message>
    <message>
        <source>Forget This</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take over: {status}</source>
        <translation>Übernehmen: {status}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>The chosen passages come from one source</source>
        <translation>Die gewählten Textstellen stammen aus einer Quelle</translation>
    </message>
    <message>
        <source>The chosen passages come from elsewhere than the others here</source>
        <translation>Die gewählten Textstellen stammen anderswoher als die anderen hier</translation>
    </message>
    <message>
        <source>Of these passages at least one quotes nobody: say it of the passages</source>
        <translation>Mindestens eine dieser Textstellen zitiert niemanden: Sagen Sie es von den Textstellen</translation>
    </message>
    <message>
        <source>Say it of who is quoted, for all claims, rather than of these passages</source>
        <translation>Von den Zitierten sagen, für alle Behauptungen, statt von diesen Textstellen</translation>
    </message>
</context>
<context>
    <name>reader.ui.palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type an action, an article, or words to find</source>
        <translation>Eine Aktion, einen Artikel oder Suchwörter eintippen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>reader.ui.revisions</name>
    <message>
        <source>Both versions, with what changed</source>
        <translation>Beide Fassungen mit dem, was sich geändert hat</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change ({keys})</source>
        <translation>Vorherige Änderung ({keys})</translation>
    </message>
    <message>
        <source>Next change ({keys})</source>
        <translation>Nächste Änderung ({keys})</translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation>Änderung {number} von {total}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>These two versions have the same words.</source>
        <translation>Diese beiden Fassungen haben dieselben Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <comment>{n} word added</comment>
        <translation>
            <numerusform>{n} Wort hinzugefügt</numerusform>
            <numerusform>{n} Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words deleted</source>
        <comment>{n} word deleted</comment>
        <translation>
            <numerusform>{n} Wort gestrichen</numerusform>
            <numerusform>{n} Wörter gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>gestrichen: „{words}“</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>hinzugefügt: „{words}“</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>aus „{old}“ wurde „{new}“</translation>
    </message>
</context>
<context>
    <name>reader.ui.safety</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{then} (now: {now})</source>
        <translation>{then} (jetzt: {now})</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>another text: {value}</source>
        <translation>ein anderer Text: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>furniture: {value}</source>
        <translation>Beiwerk: {value}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was anders ist als jetzt</translation>
    </message>
    <message>
        <source>Restore This Backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a library is opened and when you quit.</source>
        <translation>Es gibt noch keine Sicherung. Eine entsteht, wenn eine Bibliothek geöffnet wird und wenn Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Looking at what differs…</source>
        <translation>Unterschiede werden gesucht…</translation>
    </message>
    <message>
        <source>{when}: {difference}</source>
        <translation>{when}: {difference}</translation>
    </message>
    <message>
        <source>This library can only be read here, so no backup can be restored.</source>
        <translation>Diese Bibliothek kann hier nur gelesen werden; keine Sicherung kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Articles, annotations and claims are the same there as they are now.</source>
        <translation>Artikel, Anmerkungen und Behauptungen sind dort dieselben wie jetzt.</translation>
    </message>
    <message>
        <source>Restoring makes the library what it was then ({when}). What it is now is kept as another backup, so that you can come back to it.</source>
        <translation>Wiederherstellen macht die Bibliothek zu dem, was sie damals war ({when}). Was sie jetzt ist, bleibt als weitere Sicherung, sodass Sie dahin zurückkehren können.</translation>
    </message>
    <message>
        <source>It was not changed. Part of the file is not as it was written, perhaps because a disk is failing or copying it was cut short.</source>
        <translation>Die Datei wurde nicht verändert. Ein Teil von ihr ist nicht so, wie er geschrieben wurde, vielleicht weil ein Datenträger nachlässt oder weil ein Kopieren abgebrochen ist.</translation>
    </message>
    <message>
        <source>It was not changed. The file does not begin as a library does, but there are backups of a library of that name.</source>
        <translation>Die Datei wurde nicht verändert. Sie beginnt nicht wie eine Bibliothek, aber es gibt Sicherungen einer Bibliothek dieses Namens.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Empty Now…</source>
        <translation>Jetzt leeren…</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What was removed from this library stays here until you empty the trash.</source>
        <translation>Was aus dieser Bibliothek entfernt wurde, bleibt hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Nothing lies in the trash. What you remove can be put back from here.</source>
        <translation>Im Papierkorb liegt nichts. Was Sie entfernen, lässt sich von hier zurücklegen.</translation>
    </message>
    <message>
        <source>This library can only be read here.</source>
        <translation>Diese Bibliothek kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>Its article lies in the trash too: put that back first.</source>
        <translation>Ihr Artikel liegt auch im Papierkorb: Legen Sie erst ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes {n} things for good. It cannot be undone; only backups made before still have them.</source>
        <comment>This deletes {n} thing for good. It cannot be undone; only backups made before still have it.</comment>
        <translation>
            <numerusform>Das löscht {n} Sache endgültig. Es lässt sich nicht rückgängig machen; nur ältere Sicherungen haben sie noch.</numerusform>
            <numerusform>Das löscht {n} Sachen endgültig. Es lässt sich nicht rückgängig machen; nur ältere Sicherungen haben sie noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>origin: {one} and {other}</source>
        <translation>Ursprung: {one} und {other}</translation>
    </message>
    <message>
        <source>origin: {one}, not {other}</source>
        <translation>Ursprung: {one}, nicht {other}</translation>
    </message>
    <message>
        <source>arranged otherwise in the backup</source>
        <translation>in der Sicherung anders angeordnet</translation>
    </message>
    <message>
        <source>only in the backup</source>
        <translation>nur in der Sicherung</translation>
    </message>
    <message>
        <source>decided otherwise in the backup</source>
        <translation>in der Sicherung anders entschieden</translation>
    </message>
    <message>
        <source>not in the backup</source>
        <translation>nicht in der Sicherung</translation>
    </message>
    <message>
        <source>rejected passage {quote}</source>
        <translation>abgelehnte Textstelle {quote}</translation>
    </message>
    <message>
        <source>workspace “{name}”</source>
        <translation>Arbeitsbereich „{name}“</translation>
    </message>
    <message>
        <source>dismissed difference {here} / {there}</source>
        <translation>verworfener Unterschied {here} / {there}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Nur in der Sicherung</translation>
    </message>
    <message>
        <source>Only in the library now</source>
        <translation>Jetzt nur in der Bibliothek</translation>
    </message>
    <message>
        <source>Different in the backup</source>
        <translation>In der Sicherung anders</translation>
    </message>
    <message numerus="yes">
        <source>with {n} annotations</source>
        <comment>with {n} annotation</comment>
        <translation>
            <numerusform>mit {n} Anmerkung</numerusform>
            <numerusform>mit {n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation>Texte von Artikeln</translation>
    </message>
    <message>
        <source>files as imported</source>
        <translation>Dateien, wie importiert</translation>
    </message>
    <message>
        <source>entries of the history</source>
        <translation>Einträge des Verlaufs</translation>
    </message>
    <message>
        <source>corrected dates</source>
        <translation>korrigierte Zeitangaben</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>colours of tags</source>
        <translation>Farben von Schlagwörtern</translation>
    </message>
    <message>
        <source>what you said of events</source>
        <translation>was Sie über Ereignisse gesagt haben</translation>
    </message>
    <message>
        <source>rejected passages</source>
        <translation>abgelehnte Textstellen</translation>
    </message>
    <message>
        <source>dismissed differences</source>
        <translation>verworfene Unterschiede</translation>
    </message>
    <message>
        <source>what you said of origins</source>
        <translation>Ihre Angaben zu Ursprüngen</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message numerus="yes">
        <source>{n} saved</source>
        <translation>
            <numerusform>{n} gerettet</numerusform>
            <numerusform>{n} gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} put together again</source>
        <translation>
            <numerusform>{n} wieder zusammengesetzt</numerusform>
            <numerusform>{n} wieder zusammengesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lost</source>
        <translation>
            <numerusform>{n} verloren</numerusform>
            <numerusform>{n} verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} lost</source>
        <translation>
            <numerusform>mindestens {n} verloren</numerusform>
            <numerusform>mindestens {n} verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Saved, but not as it was</source>
        <translation>Gerettet, aber nicht wie zuvor</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Not as it was written</source>
        <translation>Nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>What SQLite says of the file</source>
        <translation>Was SQLite über die Datei sagt</translation>
    </message>
    <message>
        <source>{things} more</source>
        <translation>{things} mehr</translation>
    </message>
    <message>
        <source>{things} fewer</source>
        <translation>{things} weniger</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrected dates</source>
        <comment>{n} corrected date</comment>
        <translation>
            <numerusform>{n} korrigierte Zeitangabe</numerusform>
            <numerusform>{n} korrigierte Zeitangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the trash</source>
        <translation>
            <numerusform>{n} im Papierkorb</numerusform>
            <numerusform>{n} im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation>in {article}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>colour: {colour}</source>
        <translation>Farbe: {colour}</translation>
    </message>
    <message>
        <source>event of {days}</source>
        <translation>Ereignis: {days}</translation>
    </message>
    <message>
        <source>nothing said of it there</source>
        <translation>dort nichts dazu gesagt</translation>
    </message>
    <message>
        <source>name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>standing alone</source>
        <translation>für sich stehend</translation>
    </message>
    <message>
        <source>shown with {days}</source>
        <translation>gezeigt mit {days}</translation>
    </message>
    <message>
        <source>said by: {name}</source>
        <translation>Zuschreibung: {name}</translation>
    </message>
    <message>
        <source>stance: {stance}</source>
        <translation>Haltung: {stance}</translation>
    </message>
    <message>
        <source>under another claim there</source>
        <translation>dort unter einer anderen Behauptung</translation>
    </message>
    <message>
        <source>not found in the text there</source>
        <translation>dort im Text nicht gefunden</translation>
    </message>
    <message>
        <source>in its place there</source>
        <translation>dort an ihrer Stelle</translation>
    </message>
    <message>
        <source>to check there</source>
        <translation>dort zu prüfen</translation>
    </message>
    <message>
        <source>on “{quote}”</source>
        <translation>bei „{quote}“</translation>
    </message>
    <message>
        <source>statement: {statement}</source>
        <translation>Aussage: {statement}</translation>
    </message>
</context>
<context>
    <name>reader.ui.search</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search these days</source>
        <translation>Diese Tage durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Type words to find them in every article, with your quotes, notes, statements and tags.</source>
        <translation>Tippen Sie Wörter ein, um sie in jedem Artikel und in Ihren Zitaten, Notizen, Aussagen und Schlagwörtern zu finden.</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>beide Wörter, irgendwo</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>diese Wörter nacheinander</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>ohne dieses Wort</translation>
    </message>
    <message>
        <source>Enter goes to a match, Esc back to the text.</source>
        <translation>Eingabe geht zu einem Treffer, Esc zurück zum Text.</translation>
    </message>
    <message>
        <source>Clear the Filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>{place}, folded away</source>
        <translation>{place}, eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the text</source>
        <translation>
            <numerusform>{n} weitere im Text</numerusform>
            <numerusform>{n} weitere im Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Article {number}: {title}, {matches}</source>
        <translation>Artikel {number}: {title}, {matches}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>the best {n} articles</source>
        <translation>die besten {n} Artikel</translation>
    </message>
    <message>
        <source>{matches} in {articles}</source>
        <translation>{articles}, {matches}</translation>
    </message>
    <message>
        <source>Nothing says exactly “{word}”; these begin with it.</source>
        <translation>Nirgends steht genau „{word}“; diese beginnen damit.</translation>
    </message>
    <message>
        <source>The filters leave little over: take one away.</source>
        <translation>Die Filter lassen wenig übrig: Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>Without the quotation marks the words may stand apart.</source>
        <translation>Ohne die Anführungszeichen dürfen die Wörter getrennt stehen.</translation>
    </message>
    <message>
        <source>A minus before a word leaves out every article that has it.</source>
        <translation>Ein Minus vor einem Wort lässt jeden Artikel weg, der es enthält.</translation>
    </message>
    <message>
        <source>All the words have to be in one place: try fewer.</source>
        <translation>Alle Wörter müssen an einer Stelle stehen: Versuchen Sie es mit weniger.</translation>
    </message>
    <message>
        <source>Try another spelling, or the beginning of the word with a star: {example}</source>
        <translation>Versuchen Sie eine andere Schreibung oder den Anfang des Wortes mit einem Stern: {example}</translation>
    </message>
</context>
<context>
    <name>reader.ui.settings</name>
    <message>
        <source>The typeface of the articles. The usual one is the first of several serif faces made for long texts that is installed here.</source>
        <translation>Die Schriftart der Artikel. Die übliche ist die erste von mehreren Serifenschriften für lange Texte, die hier installiert ist.</translation>
    </message>
    <message>
        <source>The size of the articles' text where the system's own text has its usual size; where that is larger, so are the articles. The View menu has keys for it.</source>
        <translation>Die Größe des Artikeltextes, wo der Text des Systems seine übliche Größe hat; wo dieser größer ist, sind es auch die Artikel. Im Menü Ansicht stehen Tasten dafür.</translation>
    </message>
    <message>
        <source>The distance from line to line, in per cent of the size of the text.</source>
        <translation>Der Abstand von Zeile zu Zeile, in Prozent der Textgröße.</translation>
    </message>
    <message>
        <source>How many characters a line has at most; 45 to 75 are read most easily. Room that is left over lies on both sides of the text.</source>
        <translation>Wie viele Zeichen eine Zeile höchstens hat; 45 bis 75 lesen sich am leichtesten. Übriger Platz liegt beiderseits des Textes.</translation>
    </message>
    <message>
        <source>The room that is kept free on both sides of the text in a column, however narrow it is.</source>
        <translation>Der Platz, der in einer Spalte beiderseits des Textes frei bleibt, so schmal sie auch ist.</translation>
    </message>
    <message>
        <source>Stretch the lines of paragraphs to one length. In narrow columns this tears gaps between words.</source>
        <translation>Die Zeilen der Absätze auf eine Länge bringen. In schmalen Spalten reißt das Lücken zwischen die Wörter.</translation>
    </message>
    <message>
        <source>Draw a thin rule under every date and time that was read in an article.</source>
        <translation>Eine dünne Linie unter jede Zeitangabe ziehen, die in einem Artikel gelesen wurde.</translation>
    </message>
    <message>
        <source>Draw a thin bracket beside words that stand in another article of the library, too.</source>
        <translation>Eine dünne Klammer neben Wörtern, die auch in einem anderen Artikel der Bibliothek stehen.</translation>
    </message>
    <message>
        <source>Put under words that are copied from an article where they come from: outlet, title, date and address.</source>
        <translation>Unter Wörter, die aus einem Artikel kopiert werden, setzen, woher sie stammen: Medium, Titel, Datum und Adresse.</translation>
    </message>
    <message>
        <source>The colours of the whole window. As the system has it: light or dark, and high contrast where the system asks for it.</source>
        <translation>Die Farben des ganzen Fensters. Wie im System: hell oder dunkel, und hoher Kontrast, wo das System ihn verlangt.</translation>
    </message>
    <message>
        <source>The second set stays apart for people who do not see red and green, or blue and green, as different. Signs, words and line styles are the same in both.</source>
        <translation>Die zweite Auswahl bleibt auch für Menschen unterscheidbar, die Rot und Grün oder Blau und Grün nicht auseinanderhalten. Zeichen, Wörter und Linien sind in beiden gleich.</translation>
    </message>
    <message>
        <source>Mark annotations by their lines and signs alone, with no colour behind the words.</source>
        <translation>Anmerkungen nur durch Linien und Zeichen kenntlich machen, ohne Farbe hinter den Wörtern.</translation>
    </message>
    <message>
        <source>The size of the text around the articles, in per cent of the system's.</source>
        <translation>Die Größe des Textes um die Artikel herum, in Prozent der Größe im System.</translation>
    </message>
    <message>
        <source>Whether columns and the timeline glide to where they are sent, or are there at once.</source>
        <translation>Ob Spalten und Zeitleiste dorthin gleiten, wohin sie sollen, oder sofort da sind.</translation>
    </message>
    <message>
        <source>The language of menus, messages and exports, from the next start of the program. Articles stay as they are. Commands follow the language of the terminal.</source>
        <translation>Die Sprache der Menüs, Meldungen und Exporte, vom nächsten Start des Programms an. Artikel bleiben, wie sie sind. Befehle folgen der Sprache des Terminals.</translation>
    </message>
    <message>
        <source>The name in the history of what you do from now on; empty for the name you are logged in with. What was done earlier under another name counts as somebody else's, and Undo leaves it alone.</source>
        <translation>Der Name, unter dem im Verlauf steht, was Sie ab jetzt tun; leer für den Anmeldenamen. Was früher unter einem anderen Namen getan wurde, gilt als das eines anderen, und Rückgängig lässt es stehen.</translation>
    </message>
    <message>
        <source>The person or organization that publishes your reviews of claims, as an export for search engines (ClaimReview) names them.</source>
        <translation>Die Person oder Organisation, die Ihre Prüfungen von Behauptungen veröffentlicht, wie ein Export für Suchmaschinen (ClaimReview) sie nennt.</translation>
    </message>
    <message>
        <source>The address of the page on the web on which these reviews stand.</source>
        <translation>Die Adresse der Seite im Web, auf der diese Prüfungen stehen.</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Green, orange, blue</source>
        <translation>Grün, Orange, Blau</translation>
    </message>
    <message>
        <source>Told apart by everybody</source>
        <translation>Für alle unterscheidbar</translation>
    </message>
    <message>
        <source>Glide</source>
        <translation>Gleiten</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Українська</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>The usual one ({name})</source>
        <translation>Die übliche ({name})</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name} (nicht installiert)</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>Colours and marks</source>
        <translation>Farben und Marken</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>All as Usual</source>
        <translation>Alles wie üblich</translation>
    </message>
    <message>
        <source>Set all as it was before</source>
        <translation>Alles so setzen, wie es eben war</translation>
    </message>
    <message>
        <source>Set all as it was at first</source>
        <translation>Alles so setzen, wie es am Anfang war</translation>
    </message>
</context>
<context>
    <name>reader.ui.timeline</name>
    <message numerus="yes">
        <source>{n} dates were not compared with other articles: there are too many.</source>
        <comment>{n} date was not compared with other articles: there are too many.</comment>
        <translation>
            <numerusform>{n} Datum wurde nicht mit anderen Artikeln verglichen: Es sind zu viele.</numerusform>
            <numerusform>{n} Daten wurden nicht mit anderen Artikeln verglichen: Es sind zu viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline could not be arranged. {message}</source>
        <translation>Die Zeitleiste konnte nicht geordnet werden. {message}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>no dates that fit the scale</source>
        <translation>keine Daten, die auf die Skala passen</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Zeitangaben</translation>
    </message>
    <message>
        <source>Tick an article in the list, and its dates appear here.</source>
        <translation>Haken Sie einen Artikel in der Liste an, und seine Zeitangaben erscheinen hier.</translation>
    </message>
    <message>
        <source>Import articles, and their dates appear here.</source>
        <translation>Importieren Sie Artikel, und ihre Zeitangaben erscheinen hier.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Name of the event of {days}</source>
        <translation>Name des Ereignisses, {days}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>An event that no article mentions</source>
        <translation>Ein Ereignis, das kein Artikel erwähnt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Set {date}</source>
        <translation>{date} setzen</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Datum setzen…</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Das Erscheinungsdatum setzen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the publication date</source>
        <translation>Das Erscheinungsdatum ändern</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Correct “{words}” in article {n}: {reading}</source>
        <translation>„{words}“ in Artikel {n} berichtigen: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lanes</source>
        <comment>{n} more lane</comment>
        <translation>
            <numerusform>{n} weitere Spur</numerusform>
            <numerusform>{n} weitere Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>No time is named in the text, and no publication date is known.</source>
        <translation>Im Text steht keine Zeitangabe, und ein Veröffentlichungsdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No publication date is known, so there is nothing to place in time.</source>
        <translation>Kein Erscheinungsdatum ist bekannt, darum lässt sich zeitlich nichts einordnen.</translation>
    </message>
    <message>
        <source>Show all times again (Esc)</source>
        <translation>Wieder alle Zeiten zeigen (Esc)</translation>
    </message>
    <message>
        <source>{period}  ✕</source>
        <translation>{period}  ✕</translation>
    </message>
    <message>
        <source>Only {period}: show all</source>
        <translation>Nur {period}: alles zeigen</translation>
    </message>
    <message>
        <source>“{name}” was not written: a timeline is saved as .png or .svg. Choose such a name.</source>
        <translation>„{name}“ wurde nicht geschrieben: Eine Zeitachse wird als .png oder .svg gespeichert. Wählen Sie so einen Namen.</translation>
    </message>
    <message>
        <source>The picture could not be made. Choose one that is less sharp.</source>
        <translation>Das Bild konnte nicht erzeugt werden. Wählen Sie eines, das weniger scharf ist.</translation>
    </message>
    <message>
        <source>Picture, twice as sharp as the screen (*.png)</source>
        <translation>Bild, doppelt so scharf wie der Bildschirm (*.png)</translation>
    </message>
    <message>
        <source>Picture, as on the screen (*.png)</source>
        <translation>Bild, wie auf dem Bildschirm (*.png)</translation>
    </message>
    <message>
        <source>Picture for print, four times as sharp (*.png)</source>
        <translation>Bild für den Druck, viermal so scharf (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The timeline was not printed. Choose another printer or another file.</source>
        <translation>Die Zeitachse wurde nicht gedruckt. Wählen Sie einen anderen Drucker oder eine andere Datei.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>The events that the articles speak of</source>
        <translation>Die Ereignisse, von denen die Artikel sprechen</translation>
    </message>
    <message>
        <source>{events} in {articles}.</source>
        <translation>{events}, {articles}.</translation>
    </message>
    <message>
        <source>Left and Right go from date to date, Up and Down from article to article.</source>
        <translation>Links und Rechts gehen von Datum zu Datum, Auf und Ab von Artikel zu Artikel.</translation>
    </message>
    <message>
        <source>Space explains one. View, Timeline as Table lists them.</source>
        <translation>Die Leertaste erklärt eines. Ansicht, Zeitleiste als Tabelle zählt sie auf.</translation>
    </message>
    <message>
        <source>Timeline: {event}</source>
        <translation>Zeitleiste: {event}</translation>
    </message>
    <message>
        <source>The dates are still being put in order. A moment, and they can be picked.</source>
        <translation>Die Zeitangaben werden noch geordnet. Einen Augenblick, dann lassen sie sich anwählen.</translation>
    </message>
</context>
<context>
    <name>reader.ui.weighing</name>
    <message>
        <source>Dismissed: it is listed again on request.</source>
        <translation>Verworfen: Auf Wunsch wird es wieder aufgelistet.</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Es zählt wieder.</translation>
    </message>
    <message>
        <source>They count as one origin.</source>
        <translation>Sie zählen als ein Ursprung.</translation>
    </message>
    <message>
        <source>They count as two origins.</source>
        <translation>Sie zählen als zwei Ursprünge.</translation>
    </message>
    <message>
        <source>No passage of {number} is under this claim: this one is most like it.</source>
        <translation>Keine Textstelle von {number} steht unter dieser Behauptung: Diese ist ihr am ähnlichsten.</translation>
    </message>
    <message>
        <source>No passage of {number} is under this claim, and none is like it.</source>
        <translation>Keine Textstelle von {number} steht unter dieser Behauptung, und keine ist ihr ähnlich.</translation>
    </message>
    <message>
        <source>Shared words are not marked: switch them on in the View menu.</source>
        <translation>Gemeinsame Wörter sind nicht angezeigt: im Menü Ansicht einschalten.</translation>
    </message>
    <message>
        <source>The articles are still being compared.</source>
        <translation>Die Artikel werden noch verglichen.</translation>
    </message>
    <message>
        <source>No words of this article stand in another one.</source>
        <translation>Keine Wörter dieses Artikels stehen in einem anderen.</translation>
    </message>
</context>
<context>
    <name>vanished</name>
    <message>
        <source>This is all of it; the folder gets a file for each article.</source>
        <translation type="vanished">Dies ist alles zusammen; in den Ordner kommt je Artikel eine Datei.</translation>
    </message>
    <message>
        <source>Keep What This Library Says</source>
        <translation type="vanished">Bei dem bleiben, was diese Bibliothek sagt</translation>
    </message>
    <message>
        <source>the other library has another text of it; this one's is kept</source>
        <translation type="vanished">die andere Bibliothek hat einen anderen Text davon; der dieser bleibt</translation>
    </message>
    <message>
        <source>the {part} “{mine}” stays; the other library has “{value}”</source>
        <translation type="vanished">{part} „{mine}“ bleibt; in der anderen Bibliothek steht „{value}“</translation>
    </message>
    <message>
        <source>This is no address of a passage. Nothing was done.</source>
        <translation type="vanished">Das ist keine Adresse einer Textstelle. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Something went wrong in the background: {error}</source>
        <translation type="vanished">Im Hintergrund ging etwas schief: {error}</translation>
    </message>
    <message>
        <source>It cannot be brought up to date for what is in it.</source>
        <translation type="vanished">Wegen ihres Inhalts lässt sie sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>A number that counts on leaves no room for another change.</source>
        <translation type="vanished">Eine fortlaufende Nummer lässt keinen Platz für eine weitere Änderung.</translation>
    </message>
    <message>
        <source>“{words}” is not read as a date.</source>
        <translation type="vanished">„{words}“ wird nicht als Datum gelesen.</translation>
    </message>
    <message>
        <source>Not read, as a brace in it is not closed: {keys}.</source>
        <translation type="vanished">Nicht gelesen, weil darin eine Klammer nicht geschlossen ist: {keys}.</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation type="vanished">Es war nichts zu ändern.</translation>
    </message>
    <message>
        <source>The list of changes is not there.</source>
        <translation type="vanished">Die Liste der Änderungen ist nicht da.</translation>
    </message>
    <message>
        <source>No browser could be opened for {address}.</source>
        <translation type="vanished">Für {address} ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>unrecognized arguments: {option}</source>
        <translation type="vanished">unbekannte Argumente: {option}</translation>
    </message>
    <message>
        <source>the library file (default: your own, in the folder for your data)</source>
        <translation type="vanished">die Bibliotheksdatei (sonst: Ihre eigene, im Ordner für Ihre Daten)</translation>
    </message>
    <message>
        <source>Set type, colours and movement, and see at once how it looks</source>
        <translation type="vanished">Schrift, Farben und Bewegung einstellen und gleich sehen, wie es aussieht</translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="vanished">Behauptung</translation>
    </message>
    <message>
        <source>status</source>
        <translation type="vanished">Status</translation>
    </message>
    <message>
        <source>origins</source>
        <translation type="vanished">Ursprünge</translation>
    </message>
    <message>
        <source>perhaps the same: {names}</source>
        <translation type="vanished">vielleicht derselbe Ursprung: {names}</translation>
    </message>
    <message>
        <source>the {part} stays; the other library has “{value}”</source>
        <translation type="vanished">{part} bleibt; die andere Bibliothek hat „{value}“</translation>
    </message>
    <message>
        <source>What you want to change is no longer in the library; another window may have removed it. Nothing was changed.</source>
        <translation type="vanished">Was Sie ändern wollen, ist nicht mehr in der Bibliothek; vielleicht wurde es in einem anderen Fenster entfernt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because it was changed since by another window. Nothing was changed.</source>
        <translation type="vanished">Das lässt sich nicht rückgängig machen oder wiederholen, weil es inzwischen in einem anderen Fenster geändert wurde. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Exactly this file is in the library already: {other}. It is left out.</source>
        <translation type="vanished">Genau diese Datei ist schon in der Bibliothek: {other}. Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Exactly this file is in the library already: {other}.</source>
        <translation type="vanished">Genau diese Datei ist schon in der Bibliothek: {other}.</translation>
    </message>
    <message>
        <source>What the address leads to is not in this library.</source>
        <translation type="vanished">Das Ziel der Adresse ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>This library has no articles yet.</source>
        <translation type="vanished">Diese Bibliothek enthält noch keine Artikel.</translation>
    </message>
    <message>
        <source>The dates are being put in order…</source>
        <translation type="vanished">Die Daten werden geordnet…</translation>
    </message>
    <message>
        <source>one origin</source>
        <translation type="vanished">ein Ursprung</translation>
    </message>
    <message>
        <source>The template “{name}” could not be read: {reason}.</source>
        <translation type="vanished">Die Vorlage „{name}“ ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” is too large.</source>
        <translation type="vanished">Die Vorlage „{name}“ ist zu groß.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: {reason}.</source>
        <translation type="vanished">Die Vorlage „{name}“ lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: line {line}: {reason}.</source>
        <translation type="vanished">Die Vorlage „{name}“ lässt sich nicht verwenden: Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import.</source>
        <translation type="vanished">„{name}“ ist leer: Die Datei enthält keinen Text zum Importieren.</translation>
    </message>
    <message>
        <source>The address leads on from place to place.</source>
        <translation type="vanished">Die Adresse leitet immer weiter von Ort zu Ort.</translation>
    </message>
    <message>
        <source>{host} answered: {status} {reason}. Nothing was imported.</source>
        <translation type="vanished">{host} hat geantwortet: {status} {reason}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“{host}” is inside this machine or its network. Only public pages are fetched.</source>
        <translation type="vanished">„{host}“ liegt auf diesem Rechner oder in seinem Netz. Nur öffentliche Seiten werden abgerufen.</translation>
    </message>
    <message>
        <source>The page came packed in a way that is not known.</source>
        <translation type="vanished">Die Seite kam auf eine unbekannte Weise gepackt an.</translation>
    </message>
    <message>
        <source>What is there is larger than {limit} MB, the most that is fetched.</source>
        <translation type="vanished">Was dort liegt, ist größer als {limit} MB; mehr wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host}, so nothing was fetched.</source>
        <translation type="vanished">{host} kann nicht nachweisen, dass es {host} ist; daher wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>Addresses with a name or password in them are not fetched.</source>
        <translation type="vanished">Adressen, die einen Namen oder ein Passwort enthalten, werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: reading it failed half way. It is probably damaged.</source>
        <translation type="vanished">„{name}“ ließ sich nicht lesen: Das Lesen brach mittendrin ab. Die Datei ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged inside the archive and could not be read.</source>
        <translation type="vanished">„{name}“ ist im Archiv beschädigt und ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as files do that are made to do harm. It was not read.</source>
        <translation type="vanished">„{name}“ erklärt eigene Entitäten, wie es schädliche Dateien tun. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, which no article needs. It was not unpacked.</source>
        <translation type="vanished">„{name}“ wird entpackt größer als {limit} MB, was kein Artikel braucht. Es wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may. It was not read.</source>
        <translation type="vanished">„{name}“ braucht mehr Speicher, als ein Artikel darf. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation type="vanished">In „{name}“ wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be imported.</source>
        <translation type="vanished">„{name}“ enthält nichts, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>“{name}” names a place outside its archive. It was not unpacked.</source>
        <translation type="vanished">„{name}“ nennt einen Ort außerhalb seines Archivs. Es wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {limit} seconds to read, and was given up.</source>
        <translation type="vanished">Das Lesen von „{name}“ dauerte länger als {limit} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The template takes too long even for the first annotations.</source>
        <translation type="vanished">Die Vorlage braucht schon für die ersten Anmerkungen zu lange.</translation>
    </message>
    <message>
        <source>The pages could not be laid out. Nothing was written.</source>
        <translation type="vanished">Die Seiten ließen sich nicht setzen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{told} · to {whom}</source>
        <translation type="vanished">{told} · an {whom}</translation>
    </message>
    <message>
        <source>It credits {agencies}.</source>
        <translation type="vanished">Als Quelle nennt er {agencies}.</translation>
    </message>
    <message>
        <source>by-claim, by-article, by-time, a table of CSV, or the name of a template</source>
        <translation type="vanished">by-claim, by-article, by-time, eine CSV-Tabelle oder der Name einer Vorlage</translation>
    </message>
    <message>
        <source>not taken over: the article has another text here</source>
        <translation type="vanished">nicht übernommen: Der Artikel hat hier einen anderen Text</translation>
    </message>
    <message>
        <source>%(prog)s [--library FILE] [--new-window]
       %(prog)s COMMAND [ARGUMENTS]</source>
        <translation type="vanished">%(prog)s [--library DATEI] [--new-window]
       %(prog)s BEFEHL [ARGUMENTE]</translation>
    </message>
    <message>
        <source>Parallax Reader {version}, MIT licence. Qt for Python is used under the LGPL.</source>
        <translation type="vanished">Parallax Reader {version}, MIT-Lizenz. Qt for Python wird unter der LGPL benutzt.</translation>
    </message>
    <message>
        <source>Why this date: {reason}</source>
        <translation type="vanished">Warum dieses Datum: {reason}</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation type="vanished">Gesagt von: {name}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="vanished">Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Same claim in other articles: {articles}.</source>
        <translation type="vanished">Dieselbe Behauptung in anderen Artikeln: {articles}.</translation>
    </message>
    <message>
        <source>Without annotations: {articles}</source>
        <translation type="vanished">Ohne Anmerkungen: {articles}</translation>
    </message>
    <message>
        <source>Write the annotations to a Markdown or JSON file</source>
        <translation type="vanished">Die Anmerkungen in eine Markdown- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="vanished">&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Bring text files into the library</source>
        <translation type="vanished">Textdateien in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="vanished">Textdateien</translation>
    </message>
    <message>
        <source>Another library was opened meanwhile; nothing was imported.</source>
        <translation type="vanished">Inzwischen wurde eine andere Bibliothek geöffnet; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>No text files were found there.</source>
        <translation type="vanished">Dort wurden keine Textdateien gefunden.</translation>
    </message>
    <message>
        <source>Choose an annotation to read and write its note.</source>
        <translation type="vanished">Wählen Sie eine Anmerkung, um ihre Notiz zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>How many characters a line has at most. What room is left becomes margin on both sides; 45 to 75 are read most easily.</source>
        <translation type="vanished">Wie viele Zeichen eine Zeile höchstens hat. Was an Platz bleibt, wird Rand auf beiden Seiten; 45 bis 75 lesen sich am leichtesten.</translation>
    </message>
    <message>
        <source>a text file, or a folder of text files</source>
        <translation type="vanished">eine Textdatei oder ein Ordner mit Textdateien</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file. Choose a text file.</source>
        <translation type="vanished">„{name}“ ist keine gewöhnliche Datei. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose one of the text files inside it.</source>
        <translation type="vanished">„{name}“ ist ein Ordner. Wählen Sie eine der Textdateien darin.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no .txt files.</source>
        <translation type="vanished">Im Ordner „{name}“ sind keine .txt-Dateien.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text. Open it in a text editor, save it again with the encoding UTF-8, and import that.</source>
        <translation type="vanished">„{name}“ ist kein UTF-8-Text. Öffnen Sie die Datei in einem Texteditor, speichern Sie sie mit der Kodierung UTF-8, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is not a plain text file. Copy the article’s text into a .txt file and import that.</source>
        <translation type="vanished">„{name}“ ist keine reine Textdatei. Kopieren Sie den Text des Artikels in eine .txt-Datei, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The article says “{words}”; the year follows from its other dates.</source>
        <translation type="vanished">Im Artikel steht „{words}“; das Jahr folgt aus seinen anderen Zeitangaben.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="vanished">Bild (*.png)</translation>
    </message>
    <message>
        <source>No note yet. Press N to write one.</source>
        <translation type="vanished">Noch keine Notiz (Taste: N)</translation>
    </message>
    <message>
        <source>The name in the history of what you do; empty for the name you are logged in with. It holds from the next time a library is opened. What was done under another name counts as somebody else's, and Undo leaves it alone.</source>
        <translation type="vanished">Der Name, unter dem im Verlauf steht, was Sie tun; leer für den Namen, mit dem Sie angemeldet sind. Er gilt, wenn das nächste Mal eine Bibliothek geöffnet wird. Was unter anderem Namen getan wurde, gilt als das eines anderen, und Rückgängig lässt es stehen.</translation>
    </message>
    <message>
        <source>View, Timeline as Table lists them.</source>
        <translation type="vanished">Ansicht, Zeitleiste in Tabellenform listet sie auf.</translation>
    </message>
    <message>
        <source>{events} in {articles}. {keys} {table}</source>
        <translation type="vanished">{articles}, {events}. {keys} {table}</translation>
    </message>
    <message>
        <source>at most {n} lost</source>
        <translation type="vanished">höchstens {n} verloren</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. All that you see is still here: save a copy of it, or put the file back.</source>
        <translation type="vanished">{path} wurde verschoben oder gelöscht, während die Datei offen war. Alles, was Sie sehen, ist noch da: Speichern Sie eine Kopie davon, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>near it</source>
        <translation type="vanished">nahe dabei</translation>
    </message>
    <message numerus="yes">
        <source>up to {n} lost</source>
        <translation type="vanished">
            <numerusform>bis zu {n} verloren</numerusform>
            <numerusform>bis zu {n} verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that mention it</source>
        <translation type="vanished">Artikel, die es erwähnen</translation>
    </message>
    <message>
        <source>How many articles mention the date below</source>
        <translation type="vanished">Wie viele Artikel das Datum darunter erwähnen</translation>
    </message>
    <message>
        <source>Annotation removed. {keys} brings it back.</source>
        <translation type="vanished">Anmerkung entfernt. {keys} holt sie zurück.</translation>
    </message>
    <message>
        <source>Write the annotations to a Markdown file</source>
        <translation type="vanished">Die Anmerkungen in eine Markdown-Datei schreiben</translation>
    </message>
    <message>
        <source>Article removed from the library. Undo brings it back.</source>
        <translation type="vanished">Artikel aus der Bibliothek entfernt. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Show only: {status}</source>
        <translation type="vanished">Nur diese zeigen: {status}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="vanished">{shown} von {total}</translation>
    </message>
    <message>
        <source>Published: {chosen}</source>
        <translation type="vanished">Erschienen: {chosen}</translation>
    </message>
</context>
</TS>
