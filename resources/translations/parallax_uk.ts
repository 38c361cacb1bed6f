<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>{name} is open already, and its window was brought to the front. To open a second one: {command}</source>
        <translation>{name} вже відкрито, і його вікно винесено наперед. Щоб відкрити ще одне: {command}</translation>
    </message>
    <message>
        <source>The screen that {name} names does not answer.</source>
        <translation>Екран, указаний у {name}, не відповідає.</translation>
    </message>
    <message>
        <source>There is no screen here: {name} is not set.</source>
        <translation>Тут немає екрана: {name} не встановлено.</translation>
    </message>
    <message>
        <source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Тут немає екрана: не встановлено ні DISPLAY, ні WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Qt can open no window here: the system lacks {library}.</source>
        <translation>Qt не може відкрити тут вікно: у системі бракує {library}.</translation>
    </message>
    <message>
        <source>To install it: {command}</source>
        <translation>Щоб встановити: {command}</translation>
    </message>
    <message>
        <source>To run on a screen kept in memory: {command}</source>
        <translation>Запустити на екрані в пам’яті: {command}</translation>
    </message>
    <message>
        <source>{advice} (after: {install})</source>
        <translation>{advice} (після: {install})</translation>
    </message>
</context>
<context>
    <name>reader.cli</name>
    <message>
        <source>What SQLite says of the file:</source>
        <translation>Що SQLite каже про файл:</translation>
    </message>
    <message>
        <source>To save what can be read: parallax check {path} --repair-to NEW-FILE</source>
        <translation>Щоб урятувати те, що читається: parallax check {path} --repair-to НОВИЙ-ФАЙЛ</translation>
    </message>
    <message>
        <source>In {path} a search may miss something. All that was written and read is as it was: open the library in the window, and its indexes are made anew.</source>
        <translation>У {path} пошук може щось пропустити. Усе записане й прочитане таке, як було: відкрийте бібліотеку у вікні, і її покажчики буде створено заново.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed.</source>
        <translation>{path} пошкоджено. Файл не змінено.</translation>
    </message>
    <message>
        <source>{path} is sound: {articles}, {annotations}.</source>
        <translation>{path} у порядку: {articles}, {annotations}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <comment>{n} article</comment>
        <translation>
            <numerusform>{n} стаття</numerusform>
            <numerusform>{n} статті</numerusform>
            <numerusform>{n} статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <comment>{n} annotation</comment>
        <translation>
            <numerusform>{n} анотація</numerusform>
            <numerusform>{n} анотації</numerusform>
            <numerusform>{n} анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to {path}:</source>
        <translation>Збережено в {path}:</translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation>збережено: {n}</translation>
    </message>
    <message>
        <source>{n} put together again</source>
        <translation>складено знову: {n}</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>втрачено: {n}</translation>
    </message>
    <message>
        <source>at least {n} lost</source>
        <translation>втрачено щонайменше: {n}</translation>
    </message>
    <message>
        <source>perhaps some lost</source>
        <translation>можливо, дещо втрачено</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Нічого не втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} citations</source>
        <comment>{n} citation</comment>
        <translation>
            <numerusform>{n} бібліографічний опис</numerusform>
            <numerusform>{n} бібліографічні описи</numerusform>
            <numerusform>{n} бібліографічних описів</numerusform>
        </translation>
    </message>
    <message>
        <source>exported {citations}: {path}</source>
        <translation>експортовано {citations}: {path}</translation>
    </message>
    <message>
        <source>using {path}</source>
        <translation>використано {path}</translation>
    </message>
    <message>
        <source>Something in {path} is not as it was written, perhaps because the disk is failing, so what is written out may be wrong or not all there. Nothing was changed: see what it is with {command}</source>
        <translation>Щось у {path} уже не таке, яким було записане, можливо, через збої диска, тож виведене може бути хибним або неповним. Нічого не змінено: що саме, покаже {command}</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Parallax and cannot be read whole by this one. It was not changed: install the newer version to list or export it.</source>
        <translation>{path} створено новішою версією Parallax, і ця не може прочитати його повністю. Файл не змінено: встановіть новішу версію, щоб переглянути або експортувати його.</translation>
    </message>
    <message>
        <source>Files that end in {ending} are not written. Name one that ends in .md, .html, .pdf, .csv, .xlsx or .json, or say which is meant with --format. Nothing was exported.</source>
        <translation>Файли, що закінчуються на {ending}, не записуються. Назвіть файл, що закінчується на .md, .html, .pdf, .csv, .xlsx чи .json, або вкажіть формат через --format. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>There is no tag “{tag}” in this library. Nothing was exported.</source>
        <translation>Мітки «{tag}» у цій бібліотеці немає. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>There is no article {number} in this library. Nothing was exported.</source>
        <translation>У цій бібліотеці немає статті {number}. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>no claim has a status and the tag “checked”, so there is none in the export</source>
        <translation>жодне твердження не має статусу й мітки «checked», тож в експорті їх немає</translation>
    </message>
    <message>
        <source>no annotation is of what was asked for, so there is none in the export</source>
        <translation>жодна анотація не відповідає вибору, тож у експорті їх немає</translation>
    </message>
    <message>
        <source>Only Markdown is written into a folder. Nothing was exported.</source>
        <translation>У теку записується лише Markdown. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>--layout does not go with --folder: each file is an article. </source>
        <translation>--layout не поєднується з --folder: кожен файл — одна стаття. </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Нічого не експортовано.</translation>
    </message>
    <message>
        <source>The report goes to standard output. Name a file for the rest with --output.</source>
        <translation>Звіт виводиться на стандартний вивід. Назвіть файл для решти через --output.</translation>
    </message>
    <message>
        <source>PDF has one layout, “paper”. Nothing was exported.</source>
        <translation>PDF має лише один макет, «paper». Нічого не експортовано.</translation>
    </message>
    <message>
        <source>This format is no text. Name a file for it with --output.</source>
        <translation>Цей формат не є текстом. Укажіть для нього файл за допомогою --output.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} твердження</numerusform>
            <numerusform>{n} твердження</numerusform>
            <numerusform>{n} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>exported {annotations} of {articles}: {path}</source>
        <translation>експортовано {annotations}, {articles}: {path}</translation>
    </message>
    <message>
        <source>what was there could not be joined with it, and was kept: {path}</source>
        <translation>те, що там було, не вдалося поєднати, і його збережено: {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} нова</numerusform>
            <numerusform>{n} нові</numerusform>
            <numerusform>{n} нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} back</source>
        <translation>
            <numerusform>{n} повернуто</numerusform>
            <numerusform>{n} повернуто</numerusform>
            <numerusform>{n} повернуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} змінено</numerusform>
            <numerusform>{n} змінено</numerusform>
            <numerusform>{n} змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} зникла</numerusform>
            <numerusform>{n} зникли</numerusform>
            <numerusform>{n} зникло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as you had it</source>
        <translation>
            <numerusform>{n} збережено, як було у вас</numerusform>
            <numerusform>{n} збережено, як було у вас</numerusform>
            <numerusform>{n} збережено, як було у вас</numerusform>
        </translation>
    </message>
    <message>
        <source>since the export before: {counts}</source>
        <translation>від попереднього експорту: {counts}</translation>
    </message>
    <message>
        <source>This library can only be read. Nothing was changed: work in a copy.</source>
        <translation>Цю бібліотеку можна лише читати. Нічого не змінено: працюйте з копією.</translation>
    </message>
    <message>
        <source>A new library with {articles} and {annotations}: {path}</source>
        <translation>Нова бібліотека ({articles}, {annotations}): {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <translation>
            <numerusform>імпортовано {n}</numerusform>
            <numerusform>імпортовано {n}</numerusform>
            <numerusform>імпортовано {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them to check</source>
        <translation>
            <numerusform>з них {n} до перевірки</numerusform>
            <numerusform>з них {n} до перевірки</numerusform>
            <numerusform>з них {n} до перевірки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <translation>
            <numerusform>{n} уже була</numerusform>
            <numerusform>{n} уже були</numerusform>
            <numerusform>{n} уже було</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a place</source>
        <translation>
            <numerusform>{n} без місця</numerusform>
            <numerusform>{n} без місця</numerusform>
            <numerusform>{n} без місця</numerusform>
        </translation>
    </message>
    <message>
        <source>no place: “{words}” ({source}): {reason}</source>
        <translation>немає місця: «{words}» ({source}): {reason}</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>імпортовано</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>нова версія</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <comment>{n} article imported</comment>
        <translation>
            <numerusform>імпортовано {n} статтю</numerusform>
            <numerusform>імпортовано {n} статті</numerusform>
            <numerusform>імпортовано {n} статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new versions</source>
        <comment>{n} new version</comment>
        <translation>
            <numerusform>{n} нова версія</numerusform>
            <numerusform>{n} нові версії</numerusform>
            <numerusform>{n} нових версій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} не вдалося</numerusform>
            <numerusform>{n} не вдалося</numerusform>
            <numerusform>{n} не вдалося</numerusform>
        </translation>
    </message>
    <message>
        <source>the same file as {number}</source>
        <translation>той самий файл, що й {number}</translation>
    </message>
    <message>
        <source>the same address as {number}</source>
        <translation>та сама адреса, що й у {number}</translation>
    </message>
    <message>
        <source>almost the same text as {number}</source>
        <translation>майже той самий текст, що й {number}</translation>
    </message>
    <message>
        <source>This is no address of a passage, so nothing was opened: they begin with parallax://annotation/ or parallax://article/.</source>
        <translation>Це не адреса місця в тексті, тому нічого не відкрито: такі адреси починаються з parallax://annotation/ або parallax://article/.</translation>
    </message>
    <message>
        <source>This library has no articles yet. Add some with: parallax import PATH</source>
        <translation>У цій бібліотеці ще немає статей. Додайте їх: parallax import ШЛЯХ</translation>
    </message>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слів</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>зазначено</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>виведено</translation>
    </message>
    <message>
        <source>from siblings</source>
        <translation>з інших статей</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>указано вами</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations removed</source>
        <comment>{n} annotation removed</comment>
        <translation>
            <numerusform>{n} анотацію вилучено</numerusform>
            <numerusform>{n} анотації вилучено</numerusform>
            <numerusform>{n} анотацій вилучено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <comment>{n} article added</comment>
        <translation>
            <numerusform>додано {n} статтю</numerusform>
            <numerusform>додано {n} статті</numerusform>
            <numerusform>додано {n} статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations added</source>
        <comment>{n} annotation added</comment>
        <translation>
            <numerusform>додано {n} анотацію</numerusform>
            <numerusform>додано {n} анотації</numerusform>
            <numerusform>додано {n} анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer taken</source>
        <translation>
            <numerusform>узято {n} новішу</numerusform>
            <numerusform>узято {n} новіші</numerusform>
            <numerusform>узято {n} новіших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} конфлікт</numerusform>
            <numerusform>{n} конфлікти</numerusform>
            <numerusform>{n} конфліктів</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict: “{words}”: {kept}</source>
        <translation>конфлікт: «{words}»: {kept}</translation>
    </message>
    <message>
        <source>This is missing: {names}</source>
        <translation>Бракує: {names}</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not a number</source>
        <translation>{name}: «{value}» не є числом</translation>
    </message>
    <message>
        <source>{name}: something has to follow it</source>
        <translation>{name}: після цього має бути значення</translation>
    </message>
    <message>
        <source>{name} does not go with {other}</source>
        <translation>{name} не поєднується з {other}</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>“{word}” is no command, and no library here has that name. The commands are {commands}</source>
        <translation>«{word}» не є командою, і бібліотеки з такою назвою тут немає. Команди: {commands}</translation>
    </message>
    <message>
        <source>{name}: “{value}” is none of {choices}</source>
        <translation>{name}: «{value}» не підходить, можливі {choices}</translation>
    </message>
    <message>
        <source>{path} is not there. Nothing was opened.</source>
        <translation>{path} немає. Нічого не відкрито.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Використання: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Аргументи</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Try: {command} --help</source>
        <translation>Докладніше: {command} --help</translation>
    </message>
    <message>
        <source>Not known: {option}</source>
        <translation>Невідомо: {option}</translation>
    </message>
    <message>
        <source>{option} goes with {other}.</source>
        <translation>{option} йде разом із {other}.</translation>
    </message>
    <message>
        <source>%(prog)s [--library FILE] [--new-window]
       %(prog)s COMMAND [ARGUMENTS]
       %(prog)s LIBRARY | ADDRESS</source>
        <translation>%(prog)s [--library ФАЙЛ] [--new-window]
       %(prog)s КОМАНДА [АРГУМЕНТИ]
       %(prog)s БІБЛІОТЕКА | АДРЕСА</translation>
    </message>
    <message>
        <source>Read several accounts of the same events against each other. Without a command, the window opens; the commands need no screen.</source>
        <translation>Читайте кілька повідомлень про ті самі події поруч. Без команди відкривається вікно; командам екран не потрібен.</translation>
    </message>
    <message>
        <source>“{program} COMMAND --help” explains a command.</source>
        <translation>«{program} КОМАНДА --help» пояснює команду.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>показати версію й вийти</translation>
    </message>
    <message>
        <source>with --version: show all that a report of an error should name</source>
        <translation>з --version: показати все, що має назвати повідомлення про помилку</translation>
    </message>
    <message>
        <source>open a second window where the library is open in one already</source>
        <translation>відкрити друге вікно, навіть якщо бібліотеку вже відкрито</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>show this and exit</source>
        <translation>показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>the library file (default: the last one open in the window, else your own)</source>
        <translation>файл бібліотеки (типово: остання, відкрита у вікні, інакше ваша власна)</translation>
    </message>
    <message>
        <source>put articles in a library</source>
        <translation>додати статті до бібліотеки</translation>
    </message>
    <message>
        <source>Makes the library when there is none. Articles that are already there are passed over. Exits with 1 when something could not be imported, with 2 when nothing could.</source>
        <translation>Створює бібліотеку, якщо її ще немає. Статті, які вже є, пропускаються. Завершується кодом 1, якщо щось не вдалося імпортувати, і кодом 2, якщо не вдалося нічого.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ШЛЯХ</translation>
    </message>
    <message>
        <source>a file, an archive or a folder of them</source>
        <translation>файл, архів або тека з ними</translation>
    </message>
    <message>
        <source>what to do with another version of an article that is there: keep both, skip it, or make it a new version</source>
        <translation>що робити з іншою версією наявної статті: залишити обидві, пропустити або зробити новою версією</translation>
    </message>
    <message>
        <source>report as JSON</source>
        <translation>звітувати у форматі JSON</translation>
    </message>
    <message>
        <source>list the articles of a library</source>
        <translation>показати статті бібліотеки</translation>
    </message>
    <message>
        <source>With title, outlet, publication date and how it is known, address and words.</source>
        <translation>З назвою, виданням, датою публікації та її підставою, адресою й кількістю слів.</translation>
    </message>
    <message>
        <source>list as JSON</source>
        <translation>показати у форматі JSON</translation>
    </message>
    <message>
        <source>write a library's annotations as a document</source>
        <translation>записати анотації бібліотеки як документ</translation>
    </message>
    <message>
        <source>A file that is there is replaced whole or, when anything fails, not at all.</source>
        <translation>Наявний файл замінюється цілком або, якщо щось не вдасться, не змінюється зовсім.</translation>
    </message>
    <message>
        <source>the format (default: by the ending of the file, else markdown)</source>
        <translation>формат (типово: за закінченням назви файлу, інакше markdown)</translation>
    </message>
    <message>
        <source>by-claim, by-article, by-time, matrix, a table of CSV, or the name of a template</source>
        <translation>by-claim, by-article, by-time, matrix, таблиця CSV або назва шаблону</translation>
    </message>
    <message>
        <source>the file to write (default: standard output)</source>
        <translation>файл для запису (типово: стандартний вивід)</translation>
    </message>
    <message>
        <source>write one Markdown file an article into this folder</source>
        <translation>записати в цю теку по одному файлу Markdown на статтю</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>НОМЕР</translation>
    </message>
    <message>
        <source>only annotations of this article; can be given several times</source>
        <translation>лише анотації цієї статті; можна вказати кілька разів</translation>
    </message>
    <message>
        <source>only claims with this status; can be given several times</source>
        <translation>лише твердження з цим статусом; можна вказати кілька разів</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>ТЕГ</translation>
    </message>
    <message>
        <source>only claims with this tag; can be given several times</source>
        <translation>лише твердження з цим тегом; можна вказати кілька разів</translation>
    </message>
    <message>
        <source>the folder of your own templates (default: the one in the folder for your data)</source>
        <translation>тека ваших власних шаблонів (типово: та, що в теці для ваших даних)</translation>
    </message>
    <message>
        <source>write quotations as callouts</source>
        <translation>записати цитати як виноски (callouts)</translation>
    </message>
    <message>
        <source>write tags as #tag</source>
        <translation>записати теги як #тег</translation>
    </message>
    <message>
        <source>without links to the passage and to the article's page</source>
        <translation>без посилань на місце в тексті й на сторінку статті</translation>
    </message>
    <message>
        <source>without names for quotations (^name)</source>
        <translation>без імен для цитат (^name)</translation>
    </message>
    <message>
        <source>without the marks by which exporting again keeps what you wrote</source>
        <translation>без міток, завдяки яким повторний експорт зберігає написане вами</translation>
    </message>
    <message>
        <source>the person or organization that publishes the reviews (claim-review)</source>
        <translation>особа чи організація, що публікує перевірки (claim-review)</translation>
    </message>
    <message>
        <source>the web page where the reviews stand (claim-review)</source>
        <translation>вебсторінка, на якій розміщено перевірки (claim-review)</translation>
    </message>
    <message>
        <source>put annotations made elsewhere in a library</source>
        <translation>додати до бібліотеки анотації, зроблені деінде</translation>
    </message>
    <message>
        <source>Reads W3C Web Annotations, the export files of Hypothesis, and libraries exported as JSON, which become a new library. Exits with 1 when some have no place in it.</source>
        <translation>Читає W3C Web Annotations, файли експорту Hypothesis і бібліотеки, експортовані як JSON, з яких утворюється нова бібліотека. Завершується кодом 1, якщо для деяких анотацій у ній немає місця.</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>файл JSON</translation>
    </message>
    <message>
        <source>make one library of two</source>
        <translation>зробити з двох бібліотек одну</translation>
    </message>
    <message>
        <source>What only one has is kept, and of what both have the newer one, by what was done to it. Exits with 1 when something was changed in both; then both are kept.</source>
        <translation>Те, що є лише в одній, зберігається; з того, що є в обох, зберігається змінене пізніше. Завершується кодом 1, якщо щось змінено в обох; тоді зберігається і те, і те.</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>ваша бібліотека</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>ІНША</translation>
    </message>
    <message>
        <source>the other one, or a library exported as JSON</source>
        <translation>інша бібліотека або бібліотека, експортована як JSON</translation>
    </message>
    <message>
        <source>the new library</source>
        <translation>нова бібліотека</translation>
    </message>
    <message>
        <source>write a library's articles as citations</source>
        <translation>записати статті бібліотеки як бібліографічні описи</translation>
    </message>
    <message>
        <source>For Zotero and other bibliographies: title, author, outlet, date and address.</source>
        <translation>Для Zotero та інших бібліографій: назва, автор, видання, дата й адреса.</translation>
    </message>
    <message>
        <source>the format (default: %(default)s)</source>
        <translation>формат (типово: %(default)s)</translation>
    </message>
    <message>
        <source>look whether a library is damaged, and save what can be read of it</source>
        <translation>перевірити, чи бібліотеку пошкоджено, і врятувати те, що читається</translation>
    </message>
    <message>
        <source>Changes nothing in the library. Exits with 1 when something is wrong with it.</source>
        <translation>Нічого не змінює в бібліотеці. Завершується кодом 1, якщо з нею щось не так.</translation>
    </message>
    <message>
        <source>save all that can be read into a new library, and say what was lost</source>
        <translation>зберегти все, що читається, у нову бібліотеку й повідомити, що втрачено</translation>
    </message>
    <message>
        <source>put the program in the menus of your desktop</source>
        <translation>додати програму до меню робочого столу</translation>
    </message>
    <message>
        <source>For you alone, in the folder for your data: menu entry, icons, the kind of file, parallax:// addresses, manual page, completion for bash, zsh and fish.</source>
        <translation>Лише для вас, у теці ваших даних: пункт меню, значки, тип файлу, адреси parallax://, сторінка посібника, доповнення для bash, zsh і fish.</translation>
    </message>
    <message>
        <source>take all of it away again</source>
        <translation>прибрати все це</translation>
    </message>
    <message>
        <source>show the dates and times that a text mentions</source>
        <translation>показати дати й час, згадані в тексті</translation>
    </message>
    <message>
        <source>Each with what it resolves to and what it was resolved against.</source>
        <translation>Кожну з тим, що вона означає і від чого її відлічено.</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>текстовий файл</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>ДАТА</translation>
    </message>
    <message>
        <source>when it was published, such as 2022-01-28 (default: as the text tells)</source>
        <translation>коли його опубліковано, наприклад 2022-01-28 (типово: як сказано в тексті)</translation>
    </message>
    <message>
        <source>a table, or one JSON object a line (default: %(default)s)</source>
        <translation>таблиця або один об’єкт JSON на рядок (типово: %(default)s)</translation>
    </message>
    <message>
        <source>say nothing of what was written</source>
        <translation>нічого не казати про записане</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>ім’я порожнє</translation>
    </message>
    <message>
        <source>“{text}” is not a date such as 2022-01-28</source>
        <translation>«{text}» не є датою на зразок 2022-01-28</translation>
    </message>
    <message>
        <source>There is no output to write to. Nothing was done.</source>
        <translation>Немає куди виводити. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>{program} failed by an error of its own ({error}). Your library is safe: every change is saved as a whole or not at all. For a report, see the end of {log}</source>
        <translation>{program} зупинилася через власну помилку ({error}). Ваша бібліотека в безпеці: кожну зміну збережено цілком або не збережено зовсім. Для повідомлення див. кінець {log}</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>Не вдалося записати вивід: {reason}.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>{path}: {reason}. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>reader.cli.desktop</name>
    <message>
        <source>{path} cannot be written: {reason}. Remove what is there with {command}</source>
        <translation>{path} неможливо записати: {reason}. Те, що там є, прибере {command}</translation>
    </message>
    <message>
        <source>Parallax Reader was taken out of the menus.</source>
        <translation>Parallax Reader прибрано з меню.</translation>
    </message>
    <message>
        <source>There was nothing to take away.</source>
        <translation>Не було чого прибирати.</translation>
    </message>
    <message>
        <source>This is for the desktops of Linux and BSD. Nothing was changed on this system.</source>
        <translation>Це для робочих столів Linux і BSD. У цій системі нічого не змінено.</translation>
    </message>
    <message>
        <source>Run this as yourself, without sudo: it is for you alone. Nothing was changed.</source>
        <translation>Запустіть це від свого імені, без sudo: це лише для вас. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Parallax Reader is in the menus, opens libraries and parallax:// addresses, and has a manual page and completion, all in {folder}. To take it away: {command}</source>
        <translation>Parallax Reader є в меню, відкриває бібліотеки й адреси parallax://, має сторінку посібника й доповнення, усе в {folder}. Щоб прибрати: {command}</translation>
    </message>
    <message>
        <source>For completion in zsh, put this in ~/.zshrc before compinit: {line}</source>
        <translation>Для доповнення в zsh додайте це до ~/.zshrc перед compinit: {line}</translation>
    </message>
    <message>
        <source>The program was started from a cache that may be emptied. Install it for good with “uv tool install parallax-reader”, and do this again.</source>
        <translation>Програму запущено з кешу, який можуть очистити. Установіть її назавжди командою «uv tool install parallax-reader» і повторіть.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>НАЗВА</translation>
    </message>
    <message>
        <source>read several accounts of the same events against each other</source>
        <translation>читати кілька повідомлень про ті самі події поруч</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ВИКЛИК</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>БІБЛІОТЕКА</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>АДРЕСА</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИС</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРИ</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>КОМАНДИ</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>КОД ВИХОДУ</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Зроблено.</translation>
    </message>
    <message>
        <source>Not all of it was done, or something is wrong with the library.</source>
        <translation>Зроблено не все, або з бібліотекою щось не так.</translation>
    </message>
    <message>
        <source>Not possible; a line on standard error says why, and nothing was changed.</source>
        <translation>Неможливо; рядок у потоці помилок каже чому, і нічого не змінено.</translation>
    </message>
    <message>
        <source>An error in the program itself.</source>
        <translation>Помилка в самій програмі.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ТЕКА</translation>
    </message>
    <message>
        <source>Comparing Reader</source>
        <translation>Порівняльне читання</translation>
    </message>
    <message>
        <source>Read several accounts of the same events against each other</source>
        <translation>Читати кілька повідомлень про ті самі події поруч</translation>
    </message>
    <message>
        <source>fact-checking;news;articles;annotation;timeline;journalism;claims;</source>
        <translation>перевірка фактів;новини;статті;анотації;часова шкала;журналістика;твердження;</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Нове вікно</translation>
    </message>
    <message>
        <source>Parallax library</source>
        <translation>Бібліотека Parallax</translation>
    </message>
    <message>
        <source>Parallax Reader shows several accounts of the same events side by side over one timeline. It is for people who must work out what happened: fact-checkers, journalists, historians, teachers of media literacy.</source>
        <translation>Parallax Reader показує кілька повідомлень про ті самі події поруч над однією часовою шкалою. Він для тих, хто має з’ясувати, що сталося: фактчекерів, журналістів, істориків, викладачів медіаграмотності.</translation>
    </message>
    <message>
        <source>Everything stays on your machine, in one file of your own.</source>
        <translation>Усе лишається на вашому комп’ютері, в одному вашому файлі.</translation>
    </message>
    <message>
        <source>Articles in columns, which follow each other by date</source>
        <translation>Статті в колонках, що йдуть одна за одною за датою</translation>
    </message>
    <message>
        <source>Claims highlighted as confirmed, disputed or single-source</source>
        <translation>Твердження, позначені як підтверджені, спірні чи з одного джерела</translation>
    </message>
    <message>
        <source>A timeline of all that the texts date, each date with its reason</source>
        <translation>Часова шкала всього, що тексти датують, кожна дата з поясненням</translation>
    </message>
    <message>
        <source>Export to Markdown, HTML, PDF, tables and W3C Web Annotations</source>
        <translation>Експорт у Markdown, HTML, PDF, таблиці й W3C Web Annotations</translation>
    </message>
</context>
<context>
    <name>reader.core</name>
    <message>
        <source>&amp;Import Articles…</source>
        <translation>&amp;Імпортувати статті…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Імпортувати те&amp;ку…</translation>
    </message>
    <message>
        <source>Import from A&amp;ddress…</source>
        <translation>Імпортувати за &amp;адресою…</translation>
    </message>
    <message>
        <source>Import from Clip&amp;board</source>
        <translation>Імпортувати з &amp;буфера обміну</translation>
    </message>
    <message>
        <source>&amp;Last Import Report</source>
        <translation>Звіт про &amp;останній імпорт</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Нова бібліотека…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Відкрити бібліотеку…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>E&amp;xport Citations…</source>
        <translation>Експортувати бібліо&amp;графічні описи…</translation>
    </message>
    <message>
        <source>I&amp;mport Citations…</source>
        <translation>Імпортувати бібліографічні опи&amp;си…</translation>
    </message>
    <message>
        <source>Impo&amp;rt Annotations…</source>
        <translation>Імпортувати анота&amp;ції…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with Another Library…</source>
        <translation>Об’&amp;єднати з іншою бібліотекою…</translation>
    </message>
    <message>
        <source>B&amp;ackups…</source>
        <translation>&amp;Резервні копії…</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>&amp;Зберегти копію…</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>&amp;Перевірити бібліотеку</translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation>Вря&amp;тувати, що читається…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy as &amp;Quotation</source>
        <translation>Копіювати &amp;як цитату</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>Копіювати з &amp;джерелом</translation>
    </message>
    <message>
        <source>Select &amp;Word</source>
        <translation>Виділити сл&amp;ово</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Виділити &amp;речення</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Виділити &amp;абзац</translation>
    </message>
    <message>
        <source>Select &amp;Less</source>
        <translation>Виділити &amp;менше</translation>
    </message>
    <message>
        <source>&amp;Find in Column…</source>
        <translation>Знайти в ко&amp;лонці…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Поп&amp;ередній збіг</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>Ко&amp;шик…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Налашт&amp;ування</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>&amp;Попередня колонка</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>&amp;Наступна колонка</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Колонку &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move Column Ri&amp;ght</source>
        <translation>Колонку п&amp;раворуч</translation>
    </message>
    <message>
        <source>Ma&amp;ximise Column</source>
        <translation>Роз&amp;горнути колонку</translation>
    </message>
    <message>
        <source>W&amp;ider Column</source>
        <translation>&amp;Ширша колонка</translation>
    </message>
    <message>
        <source>Na&amp;rrower Column</source>
        <translation>&amp;Вужча колонка</translation>
    </message>
    <message>
        <source>&amp;Even Columns</source>
        <translation>&amp;Однакові колонки</translation>
    </message>
    <message>
        <source>Loc&amp;k Column</source>
        <translation>За&amp;кріпити колонку</translation>
    </message>
    <message>
        <source>Open in An&amp;other Column</source>
        <translation>Відкрити &amp;ще в одній колонці</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>&amp;Закрити колонку</translation>
    </message>
    <message>
        <source>Show &amp;All Articles</source>
        <translation>Показати в&amp;сі статті</translation>
    </message>
    <message>
        <source>Edit Detail&amp;s…</source>
        <translation>Змінити в&amp;ідомості…</translation>
    </message>
    <message>
        <source>This Is &amp;Furniture</source>
        <translation>Ц&amp;е службовий текст</translation>
    </message>
    <message>
        <source>This &amp;Belongs to the Text</source>
        <translation>&amp;Це належить до тексту</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>Копіювати &amp;бібліографічний опис</translation>
    </message>
    <message>
        <source>&amp;View Original in Browser</source>
        <translation>Показ&amp;ати оригінал у браузері</translation>
    </message>
    <message>
        <source>Set Publication &amp;Date…</source>
        <translation>Указати &amp;дату публікації…</translation>
    </message>
    <message>
        <source>Read a Ne&amp;w Version from a File…</source>
        <translation>Прочитати нову версію з &amp;файлу…</translation>
    </message>
    <message>
        <source>W&amp;hat Changed…</source>
        <translation>Що з&amp;мінилося…</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Вил&amp;учити з бібліотеки</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Підтверджено</translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation>&amp;Спірно</translation>
    </message>
    <message>
        <source>&amp;Single-source</source>
        <translation>&amp;Одне джерело</translation>
    </message>
    <message>
        <source>&amp;Highlight without Status</source>
        <translation>По&amp;значити без статусу</translation>
    </message>
    <message>
        <source>Write &amp;Free Tags…</source>
        <translation>Написати те&amp;ги…</translation>
    </message>
    <message>
        <source>&amp;Manage Tags…</source>
        <translation>&amp;Керувати тегами…</translation>
    </message>
    <message>
        <source>Repeat the &amp;Last</source>
        <translation>Повторити останн&amp;є</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>По&amp;в’язати…</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Від’єдн&amp;ати</translation>
    </message>
    <message>
        <source>&amp;Merge with Another Claim…</source>
        <translation>Об’&amp;єднати з іншим твердженням…</translation>
    </message>
    <message>
        <source>&amp;Split Claim</source>
        <translation>&amp;Розділити твердження</translation>
    </message>
    <message>
        <source>&amp;Next Linked Passage</source>
        <translation>&amp;Наступне пов’язане місце</translation>
    </message>
    <message>
        <source>&amp;Previous Linked Passage</source>
        <translation>&amp;Попереднє пов’язане місце</translation>
    </message>
    <message>
        <source>Look &amp;Elsewhere</source>
        <translation>Шукати &amp;деінде</translation>
    </message>
    <message>
        <source>Take Over Spea&amp;ker</source>
        <translation>Прийняти &amp;мовця</translation>
    </message>
    <message>
        <source>Take Over S&amp;tatus</source>
        <translation>Прийняти &amp;статус</translation>
    </message>
    <message>
        <source>&amp;Origins…</source>
        <translation>П&amp;оходження…</translation>
    </message>
    <message>
        <source>Stance: Ass&amp;erts</source>
        <translation>Позиція: стверд&amp;жує</translation>
    </message>
    <message>
        <source>Stance: Attri&amp;butes</source>
        <translation>Позиція: пр&amp;иписує</translation>
    </message>
    <message>
        <source>Stance: Hed&amp;ges</source>
        <translation>Позиція: з об&amp;мовкою</translation>
    </message>
    <message>
        <source>Stance: Den&amp;ies</source>
        <translation>Пози&amp;ція: заперечує</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Написати нотатку</translation>
    </message>
    <message>
        <source>&amp;Write a Statement</source>
        <translation>Написати &amp;формулювання</translation>
    </message>
    <message>
        <source>Cop&amp;y as Markdown</source>
        <translation>Копіювати &amp;як Markdown</translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation>&amp;Вилучити анотацію</translation>
    </message>
    <message>
        <source>End a Word &amp;Later</source>
        <translation>Кінець на слово &amp;далі</translation>
    </message>
    <message>
        <source>&amp;End a Word Earlier</source>
        <translation>Кінець на слово &amp;раніше</translation>
    </message>
    <message>
        <source>Be&amp;gin a Word Earlier</source>
        <translation>П&amp;очаток на слово раніше</translation>
    </message>
    <message>
        <source>&amp;Begin a Word Later</source>
        <translation>&amp;Початок на слово далі</translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation>Попередня ано&amp;тація</translation>
    </message>
    <message>
        <source>Ne&amp;xt Annotation</source>
        <translation>Наступна &amp;анотація</translation>
    </message>
    <message>
        <source>I&amp;t Is Here</source>
        <translation>Ц&amp;е тут</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>Прив’язати знов&amp;у…</translation>
    </message>
    <message>
        <source>Previous t&amp;o Check</source>
        <translation>Попередня до пе&amp;ревірки</translation>
    </message>
    <message>
        <source>Next to Chec&amp;k</source>
        <translation>Наступна до перев&amp;ірки</translation>
    </message>
    <message>
        <source>&amp;Previous Date in Text</source>
        <translation>&amp;Попередня дата в тексті</translation>
    </message>
    <message>
        <source>&amp;Next Date in Text</source>
        <translation>&amp;Наступна дата в тексті</translation>
    </message>
    <message>
        <source>&amp;Go to This Date</source>
        <translation>Пере&amp;йти до цієї дати</translation>
    </message>
    <message>
        <source>&amp;Correct This Date…</source>
        <translation>&amp;Виправити цю дату…</translation>
    </message>
    <message>
        <source>&amp;True Scale</source>
        <translation>&amp;Рівномірний масштаб</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Умістити</translation>
    </message>
    <message>
        <source>Only This P&amp;eriod</source>
        <translation>Лише цей пер&amp;іод</translation>
    </message>
    <message>
        <source>&amp;Rename Event…</source>
        <translation>Перейменувати поді&amp;ю…</translation>
    </message>
    <message>
        <source>Pin or &amp;Unpin Event</source>
        <translation>За&amp;кріпити або відкріпити подію</translation>
    </message>
    <message>
        <source>&amp;Hide or Show Event</source>
        <translation>С&amp;ховати або показати подію</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Event</source>
        <translation>Об’&amp;єднати з наступною подією</translation>
    </message>
    <message>
        <source>&amp;Split Event</source>
        <translation>Розді&amp;лити подію</translation>
    </message>
    <message>
        <source>&amp;Add Event…</source>
        <translation>&amp;Додати подію…</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden Events</source>
        <translation>Пока&amp;зати сховані події</translation>
    </message>
    <message>
        <source>Sa&amp;ve Timeline as Picture…</source>
        <translation>Зб&amp;ерегти шкалу як зображення…</translation>
    </message>
    <message>
        <source>Print Time&amp;line…</source>
        <translation>Друк &amp;часової шкали…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>&amp;Шукати всюди</translation>
    </message>
    <message>
        <source>Same &amp;Words Elsewhere</source>
        <translation>Ті самі слова &amp;деінде</translation>
    </message>
    <message>
        <source>Pre&amp;vious Mention</source>
        <translation>&amp;Попередня згадка</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mention</source>
        <translation>Наступна &amp;згадка</translation>
    </message>
    <message>
        <source>Follow by &amp;Time</source>
        <translation>Слідувати за &amp;часом</translation>
    </message>
    <message>
        <source>Follow by &amp;Passage</source>
        <translation>Слідувати за &amp;місцем</translation>
    </message>
    <message>
        <source>&amp;Do Not Follow</source>
        <translation>Не &amp;слідувати</translation>
    </message>
    <message>
        <source>&amp;Change How Columns Follow</source>
        <translation>Змінити слід&amp;ування</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Underline &amp;Dates in the Text</source>
        <translation>Підкреслювати &amp;дати в тексті</translation>
    </message>
    <message>
        <source>&amp;Mark Shared Words in the Margin</source>
        <translation>Показ&amp;увати спільні слова на полі</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Кольори &amp;системи</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Сепі&amp;я</translation>
    </message>
    <message>
        <source>High C&amp;ontrast</source>
        <translation>Високий &amp;контраст</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Dark</source>
        <translation>Високий контраст, т&amp;емна</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ст&amp;атті</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>Анота&amp;ції</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Часова шкала</translation>
    </message>
    <message>
        <source>Timeline as Ta&amp;ble</source>
        <translation>Часова шкала таблице&amp;ю</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Claims by Article</source>
        <translation>&amp;Твердження за статтями</translation>
    </message>
    <message>
        <source>What This Article &amp;Leaves Out</source>
        <translation>Що ця стаття &amp;пропускає</translation>
    </message>
    <message>
        <source>&amp;People and Sources</source>
        <translation>&amp;Люди й джерела</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Розбіжності</translation>
    </message>
    <message>
        <source>&amp;Shared Words</source>
        <translation>&amp;Спільні слова</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Наступна панель</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Попередня панель</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>На весь ек&amp;ран</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Па&amp;літра команд…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Workspace…</source>
        <translation>Збере&amp;гти робочий простір…</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Help</source>
        <translation>&amp;Клавіші й довідка</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Короткий &amp;огляд</translation>
    </message>
    <message>
        <source>What's &amp;New</source>
        <translation>&amp;Що нового</translation>
    </message>
    <message>
        <source>&amp;About Parallax Reader</source>
        <translation>&amp;Про Parallax Reader</translation>
    </message>
    <message>
        <source>Free Tag (&amp;4)</source>
        <translation>Вільний тег (&amp;4)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;5)</source>
        <translation>Вільний тег (&amp;5)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;6)</source>
        <translation>Вільний тег (&amp;6)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;7)</source>
        <translation>Вільний тег (&amp;7)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;8)</source>
        <translation>Вільний тег (&amp;8)</translation>
    </message>
    <message>
        <source>Free Tag (&amp;9)</source>
        <translation>Вільний тег (&amp;9)</translation>
    </message>
    <message>
        <source>Merge Library {name}</source>
        <translation>Об’єднати з бібліотекою {name}</translation>
    </message>
    <message>
        <source>Take What {name} Says</source>
        <translation>Взяти те, що каже {name}</translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation>Вилучити статтю</translation>
    </message>
    <message>
        <source>Restore Article</source>
        <translation>Повернути статтю</translation>
    </message>
    <message>
        <source>Revise Article</source>
        <translation>Нова версія статті</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Змінити відомості</translation>
    </message>
    <message>
        <source>Set Publication Date</source>
        <translation>Указати дату публікації</translation>
    </message>
    <message>
        <source>Forget Correction</source>
        <translation>Відкликати виправлення</translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation>Вилучити анотацію</translation>
    </message>
    <message>
        <source>Restore Annotation</source>
        <translation>Повернути анотацію</translation>
    </message>
    <message>
        <source>Re-attach Annotation</source>
        <translation>Прив’язати анотацію знову</translation>
    </message>
    <message>
        <source>Change Passage</source>
        <translation>Змінити місце</translation>
    </message>
    <message>
        <source>Confirm Place</source>
        <translation>Підтвердити місце</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Set Stance</source>
        <translation>Указати позицію</translation>
    </message>
    <message>
        <source>Set Speaker</source>
        <translation>Указати мовця</translation>
    </message>
    <message>
        <source>Edit Statement</source>
        <translation>Змінити формулювання</translation>
    </message>
    <message>
        <source>Edit Tags</source>
        <translation>Змінити теги</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Перейменувати тег</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Пов’язати</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Від’єднати</translation>
    </message>
    <message>
        <source>Reject Passage</source>
        <translation>Відхилити місце</translation>
    </message>
    <message>
        <source>Offer Passage Again</source>
        <translation>Знову пропонувати місце</translation>
    </message>
    <message>
        <source>Dismiss Difference</source>
        <translation>Відкинути розбіжність</translation>
    </message>
    <message>
        <source>Show Difference Again</source>
        <translation>Знову показувати розбіжність</translation>
    </message>
    <message>
        <source>Forget Origin</source>
        <translation>Забути походження</translation>
    </message>
    <message>
        <source>Keep Citation</source>
        <translation>Зберегти бібліографічний опис</translation>
    </message>
    <message>
        <source>Remove Citation</source>
        <translation>Вилучити бібліографічний опис</translation>
    </message>
    <message>
        <source>Rename Event</source>
        <translation>Перейменувати подію</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>Додати подію</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <translation>Вилучити подію</translation>
    </message>
    <message>
        <source>Merge Events</source>
        <translation>Об’єднати події</translation>
    </message>
    <message>
        <source>Split Event</source>
        <translation>Розділити подію</translation>
    </message>
    <message>
        <source>Import Article</source>
        <translation>Імпортувати статтю</translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation>Імпортувати статті</translation>
    </message>
    <message>
        <source>Mark as Furniture</source>
        <translation>Позначити як службовий текст</translation>
    </message>
    <message>
        <source>Mark as Text</source>
        <translation>Позначити як текст статті</translation>
    </message>
    <message>
        <source>Correct Date</source>
        <translation>Виправити дату</translation>
    </message>
    <message>
        <source>Not a Date</source>
        <translation>Не дата</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Позначити</translation>
    </message>
    <message>
        <source>Set Tag Colour</source>
        <translation>Указати колір тегу</translation>
    </message>
    <message>
        <source>Clear Tag Colour</source>
        <translation>Прибрати колір тегу</translation>
    </message>
    <message>
        <source>Join Origins</source>
        <translation>Об’єднати походження</translation>
    </message>
    <message>
        <source>Part Origins</source>
        <translation>Розділити походження</translation>
    </message>
    <message>
        <source>Pin Event</source>
        <translation>Закріпити подію</translation>
    </message>
    <message>
        <source>Unpin Event</source>
        <translation>Відкріпити подію</translation>
    </message>
    <message>
        <source>Hide Event</source>
        <translation>Сховати подію</translation>
    </message>
    <message>
        <source>Show Event</source>
        <translation>Показати подію</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Clear Status</source>
        <translation>Зняти статус</translation>
    </message>
    <message>
        <source>Tag as Confirmed</source>
        <translation>Позначити: підтверджено</translation>
    </message>
    <message>
        <source>Tag as Disputed</source>
        <translation>Позначити: спірно</translation>
    </message>
    <message>
        <source>Tag as Single-source</source>
        <translation>Позначити: одне джерело</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Повернутися</translation>
    </message>
    <message>
        <source>Merge Claims</source>
        <translation>Об’єднати твердження</translation>
    </message>
    <message>
        <source>Split Claim</source>
        <translation>Розділити твердження</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Прибрати тег</translation>
    </message>
    <message>
        <source>Remove Annotations</source>
        <translation>Вилучити анотації</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Імпортувати анотації</translation>
    </message>
    <message>
        <source>Group Origins</source>
        <translation>Згрупувати походження</translation>
    </message>
    <message>
        <source>Import Citations</source>
        <translation>Імпортувати бібліографічні описи</translation>
    </message>
    <message>
        <source>{author}: {title}</source>
        <translation>{author}: {title}</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>дата публікації невідома</translation>
    </message>
    <message>
        <source>{words}: you said that this is no date</source>
        <translation>{words}: ви сказали, що це не дата</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>січ.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>лют.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>бер.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>квіт.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>трав.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>черв.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>лип.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>серп.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>вер.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>жовт.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>лист.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>груд.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} до н. е.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in place</source>
        <translation>
            <numerusform>{n} на місці</numerusform>
            <numerusform>{n} на місці</numerusform>
            <numerusform>{n} на місці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <translation>
            <numerusform>{n} пересунуто</numerusform>
            <numerusform>{n} пересунуто</numerusform>
            <numerusform>{n} пересунуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to check</source>
        <translation>
            <numerusform>{n} до перевірки</numerusform>
            <numerusform>{n} до перевірки</numerusform>
            <numerusform>{n} до перевірки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <translation>
            <numerusform>{n} не знайдено</numerusform>
            <numerusform>{n} не знайдено</numerusform>
            <numerusform>{n} не знайдено</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>some time in the past</source>
        <translation>колись у минулому</translation>
    </message>
    <message>
        <source>now, as the article is written</source>
        <translation>тепер, коли пишеться стаття</translation>
    </message>
    <message>
        <source>some time to come</source>
        <translation>колись у майбутньому</translation>
    </message>
    <message>
        <source>a length of time not told</source>
        <translation>тривалість не названо</translation>
    </message>
    <message>
        <source>a day not told</source>
        <translation>день не названо</translation>
    </message>
    <message>
        <source>a week not told</source>
        <translation>тиждень не названо</translation>
    </message>
    <message>
        <source>a month not told</source>
        <translation>місяць не названо</translation>
    </message>
    <message>
        <source>a year not told</source>
        <translation>рік не названо</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>середа</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четвер</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>п’ятниця</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>субота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>неділя</translation>
    </message>
    <message>
        <source>{day} {part}</source>
        <translation>{day}, {part}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ранок</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>по обіді</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>вечір</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ніч</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>день</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>щотижня: {day}</translation>
    </message>
    <message>
        <source>a {day}</source>
        <translation>{day}, дату не названо</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>близько: {time}</translation>
    </message>
    <message>
        <source>less than {time}</source>
        <translation>менше ніж {time}</translation>
    </message>
    <message>
        <source>more than {time}</source>
        <translation>більше ніж {time}</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>щонайменше {time}</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>щонайбільше {time}</translation>
    </message>
    <message>
        <source>early {time}</source>
        <translation>{time}, початок</translation>
    </message>
    <message>
        <source>mid {time}</source>
        <translation>{time}, середина</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>{time}, кінець</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>кілька років</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>кілька місяців</translation>
    </message>
    <message>
        <source>some weeks</source>
        <translation>кілька тижнів</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>кілька днів</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>кілька годин</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>кілька хвилин</translation>
    </message>
    <message>
        <source>some seconds</source>
        <translation>кілька секунд</translation>
    </message>
    <message>
        <source>some decades</source>
        <translation>кілька десятиліть</translation>
    </message>
    <message>
        <source>some centuries</source>
        <translation>кілька століть</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} рік</numerusform>
            <numerusform>{n} роки</numerusform>
            <numerusform>{n} років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} місяць</numerusform>
            <numerusform>{n} місяці</numerusform>
            <numerusform>{n} місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} тиждень</numerusform>
            <numerusform>{n} тижні</numerusform>
            <numerusform>{n} тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дні</numerusform>
            <numerusform>{n} днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} година</numerusform>
            <numerusform>{n} години</numerusform>
            <numerusform>{n} годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} хвилина</numerusform>
            <numerusform>{n} хвилини</numerusform>
            <numerusform>{n} хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} секунда</numerusform>
            <numerusform>{n} секунди</numerusform>
            <numerusform>{n} секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decades</source>
        <comment>{n} decade</comment>
        <translation>
            <numerusform>{n} десятиліття</numerusform>
            <numerusform>{n} десятиліття</numerusform>
            <numerusform>{n} десятиліть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centuries</source>
        <comment>{n} century</comment>
        <translation>
            <numerusform>{n} століття</numerusform>
            <numerusform>{n} століття</numerusform>
            <numerusform>{n} століть</numerusform>
        </translation>
    </message>
    <message>
        <source>stated, year unknown</source>
        <translation>зазначено, рік невідомий</translation>
    </message>
    <message>
        <source>no date to count from</source>
        <translation>немає дати, від якої відлічувати</translation>
    </message>
    <message>
        <source>no definite date</source>
        <translation>немає певної дати</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>закінчується до свого початку</translation>
    </message>
    <message>
        <source>the attacks of 11 Sep 2001</source>
        <translation>теракти 11 вер. 2001</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>виправлено вами</translation>
    </message>
    <message>
        <source>against publication {date}</source>
        <translation>від дати публікації {date}</translation>
    </message>
    <message>
        <source>against when it was said, {date}</source>
        <translation>від часу, коли це сказано, {date}</translation>
    </message>
    <message>
        <source>against a quotation after ‘{words}’ before it</source>
        <translation>від цитати після «{words}» перед цим</translation>
    </message>
    <message>
        <source>against ‘{words}’ before it</source>
        <translation>від «{words}» перед цим</translation>
    </message>
    <message>
        <source>against ‘{words}’</source>
        <translation>від «{words}»</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (stated).</source>
        <translation>Так сказано в статті: «{words}» (зазначено).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (updated).</source>
        <translation>Так сказано в статті: «{words}» (оновлено).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (stated, day first, as the days in the text have it).</source>
        <translation>Так сказано в статті: «{words}» (зазначено, спершу день, як узгоджується з днями в тексті).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (stated, month first, as the days in the text have it).</source>
        <translation>Так сказано в статті: «{words}» (зазначено, спершу місяць, як узгоджується з днями в тексті).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (updated, day first, as the days in the text have it).</source>
        <translation>Так сказано в статті: «{words}» (оновлено, спершу день, як узгоджується з днями в тексті).</translation>
    </message>
    <message>
        <source>The article says so: “{words}” (updated, month first, as the days in the text have it).</source>
        <translation>Так сказано в статті: «{words}» (оновлено, спершу місяць, як узгоджується з днями в тексті).</translation>
    </message>
    <message>
        <source>“{words}” gives no year; {year} follows from {reasons} ({less} is less likely).</source>
        <translation>«{words}» не називає року; {year} випливає з такого: {reasons} ({less} менш імовірний).</translation>
    </message>
    <message>
        <source>“{words}” gives no year; {year} follows from {reasons} ({less} are less likely).</source>
        <translation>«{words}» не називає року; {year} випливає з такого: {reasons} ({less} менш імовірні).</translation>
    </message>
    <message>
        <source>“{words}” gives no year; {year} follows from {reasons}.</source>
        <translation>«{words}» не називає року; {year} випливає з такого: {reasons}.</translation>
    </message>
    <message>
        <source>The latest day it reports is {date} (“{words}”).</source>
        <translation>Останній день, про який у ній ідеться, — {date} («{words}»).</translation>
    </message>
    <message>
        <source>The latest day it reports is {date} (“{words}”), a {weekday}, and the text speaks of {weekday}.</source>
        <translation>Останній день, про який у ній ідеться, — {date} («{words}»), {weekday}, і цей день тижня згадано в тексті.</translation>
    </message>
    <message>
        <source>The days it names agree best with {date}.</source>
        <translation>Названі дні найкраще узгоджуються з {date}.</translation>
    </message>
    <message>
        <source>The days it names agree best with {date}, a {weekday}, and the text speaks of {weekday}.</source>
        <translation>Названі дні найкраще узгоджуються з {date}, це {weekday}, і цей день тижня згадано в тексті.</translation>
    </message>
    <message>
        <source>A sibling article dates the same event: “{words}”, {date}, and the article's own days agree.</source>
        <translation>Інша стаття датує ту саму подію: «{words}», {date}, і дні в цій статті з цим узгоджуються.</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>Цю дату вказали ви.</translation>
    </message>
    <message>
        <source>{weekday}, of which it tells</source>
        <translation>{weekday}, про який ідеться</translation>
    </message>
    <message>
        <source>“since {words}”</source>
        <translation>«від {words}»</translation>
    </message>
    <message>
        <source>“{words}”, which agrees</source>
        <translation>«{words}», що узгоджується</translation>
    </message>
    <message>
        <source>“{words}”, its newest past date with a year</source>
        <translation>«{words}», найновіша минула дата з роком</translation>
    </message>
    <message>
        <source>“{words}”, which lies ahead</source>
        <translation>«{words}», що ще попереду</translation>
    </message>
    <message>
        <source>“{words}”, which it names</source>
        <translation>«{words}», що в ній названо</translation>
    </message>
    <message>
        <source>“{words}”, which comes to {year}</source>
        <translation>«{words}», що вказує на {year}</translation>
    </message>
    <message>
        <source>a picture or post of {date}</source>
        <translation>світлина або допис від {date}</translation>
    </message>
    <message>
        <source>the line “{words}”</source>
        <translation>рядок «{words}»</translation>
    </message>
    <message>
        <source>a sibling article of {date}</source>
        <translation>споріднена стаття від {date}</translation>
    </message>
    <message>
        <source>all that it names</source>
        <translation>усе, що в ній названо</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>опубліковано {date}</translation>
    </message>
    <message>
        <source>No Status</source>
        <translation>Без статусу</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спірно</translation>
    </message>
    <message>
        <source>Single-source</source>
        <translation>Одне джерело</translation>
    </message>
</context>
<context>
    <name>reader.core.naming</name>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} ({place})</translation>
    </message>
</context>
<context>
    <name>reader.core.timeline</name>
    <message numerus="yes">
        <source>and {n} more mentions</source>
        <comment>and {n} more mention</comment>
        <translation>
            <numerusform>і ще {n} згадка</numerusform>
            <numerusform>і ще {n} згадки</numerusform>
            <numerusform>і ще {n} згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>article {n}: {reading}: {sentence}</source>
        <translation>стаття {n}: {reading}: {sentence}</translation>
    </message>
    <message>
        <source>Article {n} has no publication date</source>
        <translation>Стаття {n} не має дати публікації</translation>
    </message>
    <message>
        <source>None could be inferred from its text.</source>
        <translation>З тексту її виснувати не вдалося.</translation>
    </message>
    <message>
        <source>It is likely {date}.</source>
        <translation>Імовірно, це {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more dates here: zoom in</source>
        <comment>{n} more date here: zoom in</comment>
        <translation>
            <numerusform>тут ще {n} дата: збільште</numerusform>
            <numerusform>тут ще {n} дати: збільште</numerusform>
            <numerusform>тут ще {n} дат: збільште</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>publication of articles</source>
        <comment>publication of article</comment>
        <translation>
            <numerusform>публікація статті</numerusform>
            <numerusform>публікація статей</numerusform>
            <numerusform>публікація статей</numerusform>
        </translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>додано вручну</translation>
    </message>
    <message>
        <source>week of {date}</source>
        <translation>тиждень {date}</translation>
    </message>
    <message numerus="yes">
        <source>mentioned in articles</source>
        <comment>mentioned in article</comment>
        <translation>
            <numerusform>згадано в статті</numerusform>
            <numerusform>згадано в статтях</numerusform>
            <numerusform>згадано в статтях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <comment>{n} mention</comment>
        <translation>
            <numerusform>{n} згадка</numerusform>
            <numerusform>{n} згадки</numerusform>
            <numerusform>{n} згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>publication of {numbers}</source>
        <translation>публікація {numbers}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закріплено</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>сховано</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>розбіжність</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Часова шкала</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} подія</numerusform>
            <numerusform>{n} події</numerusform>
            <numerusform>{n} подій</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {events}</source>
        <translation>{shown} з {events}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} д</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} міс</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} р</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>немає дати публікації</translation>
    </message>
    <message>
        <source>Published {date} ({kind})</source>
        <translation>Опубліковано {date} ({kind})</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>без статусу</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
    <message>
        <source>single-source</source>
        <translation>одне джерело</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims</source>
        <comment>and {n} more claim</comment>
        <translation>
            <numerusform>і ще {n} твердження</numerusform>
            <numerusform>і ще {n} твердження</numerusform>
            <numerusform>і ще {n} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated {dates}: folded</source>
        <translation>За {dates} нічого не датовано: згорнуто</translation>
    </message>
    <message>
        <source>dated differently: {dates}</source>
        <translation>датовано по-різному: {dates}</translation>
    </message>
</context>
<context>
    <name>reader.corroboration</name>
    <message>
        <source>asserts</source>
        <translation>стверджує</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>посилається</translation>
    </message>
    <message>
        <source>hedges</source>
        <translation>застерігає</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>мовчить</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>опубліковано раніше</translation>
    </message>
    <message>
        <source>maybe: look</source>
        <translation>можливо: перегляньте</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>ще не переглянуто</translation>
    </message>
    <message>
        <source>same quoted statement</source>
        <translation>та сама цитована заява</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>те саме формулювання</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>та сама дата</translation>
    </message>
    <message>
        <source>same names</source>
        <translation>ті самі імена</translation>
    </message>
    <message>
        <source>same date and names</source>
        <translation>та сама дата й імена</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі слова</translation>
    </message>
    <message>
        <source>but of {other}, not of {mine}</source>
        <translation>але {other}, а не {mine}</translation>
    </message>
    <message>
        <source>but published {published}, before {day}</source>
        <translation>але опубліковано {published}, до {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} origins</source>
        <comment>{n} origin</comment>
        <translation>
            <numerusform>{n} джерело</numerusform>
            <numerusform>{n} джерела</numerusform>
            <numerusform>{n} джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is linked yet</source>
        <translation>ще нічого не пов’язано</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{sums}, perhaps the same</source>
        <translation>{sums}, можливо те саме</translation>
    </message>
    <message>
        <source>denied in {numbers}</source>
        <translation>заперечено в {numbers}</translation>
    </message>
    <message>
        <source>only hedged in {numbers}</source>
        <translation>лише із застереженням у {numbers}</translation>
    </message>
    <message>
        <source>perhaps one of the others: {names}</source>
        <translation>можливо, одне з інших: {names}</translation>
    </message>
    <message>
        <source>own reports ({numbers})</source>
        <translation>власні повідомлення ({numbers})</translation>
    </message>
    <message>
        <source>nobody can tell if they differ: {here}, {there}</source>
        <translation>ніхто не може сказати, чи вони різняться: {here}, {there}</translation>
    </message>
    <message>
        <source>they contradict each other: {here}, {there}</source>
        <translation>вони суперечать одне одному: {here}, {there}</translation>
    </message>
    <message>
        <source>they differ: {here}, {there}</source>
        <translation>вони різняться: {here}, {there}</translation>
    </message>
    <message>
        <source>all carry the report of {name}</source>
        <translation>усі подають повідомлення {name}</translation>
    </message>
    <message>
        <source>a report of {name}</source>
        <translation>повідомлення {name}</translation>
    </message>
    <message>
        <source>all quote the {name} statement of {day}</source>
        <translation>усі цитують заяву «{name}» від {day}</translation>
    </message>
    <message>
        <source>it quotes the {name} statement of {day}</source>
        <translation>вона цитує заяву «{name}» від {day}</translation>
    </message>
    <message>
        <source>all quote one source, {name}</source>
        <translation>усі цитують одне джерело, {name}</translation>
    </message>
    <message>
        <source>it quotes {name}</source>
        <translation>вона цитує {name}</translation>
    </message>
    <message>
        <source>all have the same words</source>
        <translation>усі мають ті самі слова</translation>
    </message>
    <message>
        <source>all are reports of {name}</source>
        <translation>усі — повідомлення {name}</translation>
    </message>
    <message>
        <source>its own report</source>
        <translation>власне повідомлення</translation>
    </message>
</context>
<context>
    <name>reader.export</name>
    <message>
        <source>“{address}” is no address on the web. Nothing was exported.</source>
        <translation>«{address}» не є адресою в інтернеті. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again, or choose another place</source>
        <translation>диск заповнено. Звільніть місце й спробуйте ще раз або виберіть інше місце</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation>вашу частку диска вичерпано. Звільніть місце й спробуйте ще раз</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed there. Choose another place</source>
        <translation>файл був би більший, ніж там дозволено. Виберіть інше місце</translation>
    </message>
    <message>
        <source>you have no permission to write there. Choose another place</source>
        <translation>ви не маєте права писати туди. Виберіть інше місце</translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another place</source>
        <translation>цей диск лише для читання. Виберіть інше місце</translation>
    </message>
    <message>
        <source>the folder it would be in is not there. Make that first, or choose another</source>
        <translation>теки, де це мало б лежати, немає. Спершу створіть її або виберіть інше місце</translation>
    </message>
    <message>
        <source>it is a folder. Give the name of a file</source>
        <translation>це тека. Укажіть ім’я файлу</translation>
    </message>
    <message>
        <source>it is a file, not a folder. Choose another place</source>
        <translation>це файл, а не тека. Виберіть інше місце</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation>ім’я задовге. Виберіть коротше</translation>
    </message>
    <message>
        <source>the link leads back to itself. Choose another place</source>
        <translation>посилання веде само на себе. Виберіть інше місце</translation>
    </message>
    <message>
        <source>whoever was to read it has gone. Choose another place</source>
        <translation>програми, яка мала це прочитати, уже немає. Виберіть інше місце</translation>
    </message>
    <message>
        <source>the disk reported an error. Choose another disk and check this one</source>
        <translation>диск повідомив про помилку. Виберіть інший диск, а цей перевірте</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Nothing there has been changed.</source>
        <translation>«{path}» не записано: {reason}. Там нічого не змінено.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Written before it, and not to be put back, were: {names}.</source>
        <translation>«{path}» не записано: {reason}. Перед тим записано й не вдалося повернути: {names}.</translation>
    </message>
    <message>
        <source>There is no export format “{name}”. Choose one of: {names}.</source>
        <translation>Формату експорту «{name}» немає. Виберіть один із таких: {names}.</translation>
    </message>
    <message>
        <source>“{path}” is too large for what you may have written in it to be kept, and was not overwritten. Choose another name.</source>
        <translation>«{path}» завеликий, щоб зберегти те, що ви могли в ньому написати, і його не перезаписано. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Annotations in {library}</source>
        <translation>Анотації в {library}</translation>
    </message>
    <message numerus="yes">
        <source>{n} named sources</source>
        <comment>{n} named source</comment>
        <translation>
            <numerusform>{n} назване джерело</numerusform>
            <numerusform>{n} названі джерела</numerusform>
            <numerusform>{n} названих джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>“{path}” is the library itself, or a part of it, and was not overwritten. Choose another name.</source>
        <translation>«{path}» — це сама бібліотека або її частина, тож файл не перезаписано. Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>“{path}” is a library or another database, or a part of one, and was not overwritten. Choose another name.</source>
        <translation>«{path}» — це бібліотека чи інша база даних або її частина, тож файл не перезаписано. Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>це не JSON</translation>
    </message>
    <message>
        <source>there are no annotations in it</source>
        <translation>у ньому немає анотацій</translation>
    </message>
    <message>
        <source>there are too many annotations in it</source>
        <translation>у ньому забагато анотацій</translation>
    </message>
    <message>
        <source>without a kind</source>
        <translation>без виду</translation>
    </message>
    <message>
        <source>a body that is no text ({kind})</source>
        <translation>вміст, що не є текстом ({kind})</translation>
    </message>
    <message>
        <source>it is not a library of Parallax</source>
        <translation>це не бібліотека Parallax</translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation>файл записала інша версія програми</translation>
    </message>
    <message>
        <source>something in it is missing or makes no sense ({what})</source>
        <translation>чогось у ньому бракує або щось не має сенсу ({what})</translation>
    </message>
    <message>
        <source>kept among those that are not found: the article has another text</source>
        <translation>збережено серед незнайдених: стаття має інший текст</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>збережено обидва варіанти</translation>
    </message>
    <message>
        <source>removed in one library, changed in the other: it is kept</source>
        <translation>в одній бібліотеці вилучено, в іншій змінено: лишається</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>рядок автора</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>агентства</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>місце й дата</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>дата публікації</translation>
    </message>
    <message>
        <source>the other library has another text of it; this one's is kept, and the other one as an earlier version</source>
        <translation>в іншій бібліотеці інший текст; лишається текст цієї, а інший — як попередня версія</translation>
    </message>
    <message>
        <source>both libraries set other lines aside; what this one says is kept</source>
        <translation>бібліотеки відклали різні рядки; лишається так, як у цій</translation>
    </message>
    <message>
        <source>the {part} “{mine}” stays; the other library has “{value}”: see the history</source>
        <translation>{part} «{mine}» лишається; в іншій бібліотеці «{value}»: див. історію</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>colour of the tag {name}</source>
        <translation>колір тегу {name}</translation>
    </message>
    <message>
        <source>what this library says is kept; the other one says “{value}”</source>
        <translation>лишається сказане в цій бібліотеці; інша каже «{value}»</translation>
    </message>
    <message>
        <source>the name stays; the other library has “{value}”</source>
        <translation>назва лишається; інша бібліотека має «{value}»</translation>
    </message>
    <message>
        <source>the other library says otherwise; this one's is kept</source>
        <translation>інша бібліотека каже інакше; лишається так, як у цій</translation>
    </message>
    <message>
        <source>citation of “{title}”</source>
        <translation>бібліографічний опис «{title}»</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>of one origin</source>
        <translation>одного походження</translation>
    </message>
    <message>
        <source>not of one origin</source>
        <translation>не одного походження</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Нотатка:</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>символи {start}–{end}</translation>
    </message>
    <message>
        <source>{percent}% through the text</source>
        <translation>{percent} % тексту</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>рубрика</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>місце й дата</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>підпис до зображення</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>службовий текст сторінки</translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>абзац {n}</translation>
    </message>
    <message>
        <source>it is there without a part of it: {what}</source>
        <translation>воно є, але без частини: {what}</translation>
    </message>
    <message>
        <source>it quotes no words</source>
        <translation>вона не цитує слів</translation>
    </message>
    <message>
        <source>its words are not in the article</source>
        <translation>її слів немає у статті</translation>
    </message>
    <message>
        <source>it names no article, and its words alone do not tell the place</source>
        <translation>вона не називає статті, а самі її слова не вказують місця</translation>
    </message>
    <message>
        <source>its article is not in the library</source>
        <translation>її статті немає в бібліотеці</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>файл завеликий</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was changed.</source>
        <translation>«{name}» не вдалося прочитати: {reason}. Нічого не змінено.</translation>
    </message>
    <message>
        <source>You had changed this; your words were kept:</source>
        <translation>Ви це змінили; ваші слова збережено:</translation>
    </message>
    <message>
        <source>No longer in the export:</source>
        <translation>Більше немає в експорті:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Зникло</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as you had them</source>
        <comment>{n} kept as you had it</comment>
        <translation>
            <numerusform>{n} лишено, як було у вас</numerusform>
            <numerusform>{n} лишено, як було у вас</numerusform>
            <numerusform>{n} лишено, як було у вас</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the export before: {counts}.</source>
        <translation>Після попереднього експорту: {counts}.</translation>
    </message>
    <message>
        <source>Since {moment}: {counts}.</source>
        <translation>Після {moment}: {counts}.</translation>
    </message>
    <message>
        <source>it makes a document without end</source>
        <translation>він створює документ без кінця</translation>
    </message>
    <message>
        <source>it goes on without end</source>
        <translation>він не закінчується</translation>
    </message>
    <message>
        <source>“{sign}” is for numbers</source>
        <translation>«{sign}» — лише для чисел</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>число завелике</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>текст задовгий</translation>
    </message>
    <message>
        <source>What was there could not be joined with it, and was kept as {path}.</source>
        <translation>Те, що там було, не вдалося поєднати; його збережено як {path}.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>There is no table “{name}”. Choose one of: {names}.</source>
        <translation>Таблиці «{name}» немає. Виберіть одну з таких: {names}.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claims by article</source>
        <translation>Твердження за статтями</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>much the same text as {numbers}</source>
        <translation>майже той самий текст, що {numbers}</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>За твердженнями</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>За статтями</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>За часом</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Для друку</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. Choose one of: {names}.</source>
        <translation>Макета «{name}» немає. Виберіть один із таких: {names}.</translation>
    </message>
    <message>
        <source>it asks for “{file}”, but can take in only the parts that come with the program</source>
        <translation>він потребує «{file}», але може долучити лише частини, що постачаються з програмою</translation>
    </message>
    <message>
        <source>The template “{name}” could not be read: {reason}. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Не вдалося прочитати шаблон «{name}»: {reason}. Нічого не експортовано: виправте його або виберіть інший макет.</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>це не текст у UTF-8</translation>
    </message>
    <message>
        <source>The template “{name}” is too large. Nothing was exported: shorten it, or choose another layout.</source>
        <translation>Шаблон «{name}» завеликий. Нічого не експортовано: скоротіть його або виберіть інший макет.</translation>
    </message>
    <message>
        <source>there is no attribute “{name}”, but {names}</source>
        <translation>атрибута «{name}» немає, але є {names}</translation>
    </message>
    <message>
        <source>“~” and “autoescape” cannot be used</source>
        <translation>«~» та «autoescape» не можна використовувати</translation>
    </message>
    <message>
        <source>the range is too long</source>
        <translation>діапазон задовгий</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: {reason}. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Шаблоном «{name}» не можна скористатися: {reason}. Нічого не експортовано: виправте його або виберіть інший макет.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: line {line}: {reason}. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Шаблоном «{name}» не можна скористатися: рядок {line}: {reason}. Нічого не експортовано: виправте його або виберіть інший макет.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Цієї статті більше немає в бібліотеці.</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Підтверджено</translation>
    </message>
    <message>
        <source>≠ Disputed</source>
        <translation>≠ Спірно</translation>
    </message>
    <message>
        <source>① Single-source</source>
        <translation>① Одне джерело</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Без статусу</translation>
    </message>
    <message>
        <source>Attributes the claim to somebody.</source>
        <translation>Приписує твердження комусь.</translation>
    </message>
    <message>
        <source>Hedges the claim.</source>
        <translation>Подає твердження із застереженням.</translation>
    </message>
    <message>
        <source>Denies the claim.</source>
        <translation>Заперечує твердження.</translation>
    </message>
    <message>
        <source>inferred from the other articles</source>
        <translation>виведено з інших статей</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>указано вручну</translation>
    </message>
    <message>
        <source>published {date} ({basis})</source>
        <translation>опубліковано {date} ({basis})</translation>
    </message>
    <message>
        <source>published {date} ({basis}; between {first} and {last})</source>
        <translation>опубліковано {date} ({basis}; між {first} і {last})</translation>
    </message>
    <message>
        <source>Nothing has been highlighted yet.</source>
        <translation>Ще нічого не позначено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} not found in the text</source>
        <translation>
            <numerusform>{n} не знайдено в тексті</numerusform>
            <numerusform>{n} не знайдено в тексті</numerusform>
            <numerusform>{n} не знайдено в тексті</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Теги:</translation>
    </message>
    <message>
        <source>Said by:</source>
        <translation>Хто сказав:</translation>
    </message>
    <message>
        <source>Why this date:</source>
        <translation>Чому ця дата:</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <translation>Не знайдено в теперішньому тексті</translation>
    </message>
    <message>
        <source>The words of these annotations are no longer in the text of their article.</source>
        <translation>Слів цих анотацій більше немає в тексті їхньої статті.</translation>
    </message>
    <message>
        <source>Without annotations:</source>
        <translation>Без анотацій:</translation>
    </message>
    <message>
        <source>Same claim in other articles:</source>
        <translation>Те саме твердження в інших статтях:</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>In Parallax</source>
        <translation>У Parallax</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>В інтернеті</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Articles of one origin</source>
        <translation>Статті одного походження</translation>
    </message>
    <message>
        <source>much the same text as</source>
        <translation>майже той самий текст, що</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Експортовано</translation>
    </message>
    <message>
        <source>Nothing has been highlighted in this article.</source>
        <translation>У цій статті нічого не позначено.</translation>
    </message>
    <message>
        <source>To check: the text now says “{words}” there.</source>
        <translation>До перевірки: тепер у тексті там «{words}».</translation>
    </message>
    <message>
        <source>It stood between “…{before}” and “{after}…”.</source>
        <translation>Місце було між «…{before}» та «{after}…».</translation>
    </message>
    <message>
        <source>In {article}</source>
        <translation>У статті {article}</translation>
    </message>
    <message>
        <source>What stands between marks like the next one is written anew by the next export. What you write anywhere else stays.</source>
        <translation>Те, що стоїть між такими мітками, як наступна, новий експорт перепише. Те, що ви пишете деінде, лишиться.</translation>
    </message>
</context>
<context>
    <name>reader.ingest</name>
    <message>
        <source>No citations were found in “{name}”. It must be CSL-JSON, RIS or BibTeX.</source>
        <translation>У «{name}» не знайдено бібліографічних описів. Файл має бути у форматі CSL-JSON, RIS або BibTeX.</translation>
    </message>
    <message>
        <source>It is so long that dates were looked for only in its first part.</source>
        <translation>Вона така довга, що дати шукалися лише в її першій частині.</translation>
    </message>
    <message>
        <source>Its dates could not be looked for, as the search for them failed. It has none.</source>
        <translation>Дати не вдалося знайти: пошук не спрацював. Їх немає.</translation>
    </message>
    <message>
        <source>The document mentions this day ({field}) without saying what for.</source>
        <translation>Документ згадує цей день ({field}), не кажучи, що він означає.</translation>
    </message>
    <message>
        <source>The file was made on this day, it says ({field}); the article may be older.</source>
        <translation>Файл, за його власними даними ({field}), створено цього дня; стаття може бути старішою.</translation>
    </message>
    <message>
        <source>“{name}” was not found. It may have been moved or renamed.</source>
        <translation>«{name}» не знайдено. Можливо, файл переміщено або перейменовано.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file. Choose a file with an article.</source>
        <translation>«{name}» не є звичайним файлом. Виберіть файл зі статтею.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose one of the files inside it.</source>
        <translation>«{name}» — це тека. Виберіть один із файлів у ній.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds nothing that can be imported. Choose one with articles.</source>
        <translation>Тека «{name}» не містить нічого, що можна імпортувати. Виберіть теку зі статтями.</translation>
    </message>
    <message>
        <source>“{name}” holds several articles, where one is wanted. Choose a file with one.</source>
        <translation>«{name}» містить кілька статей, а потрібна одна. Виберіть файл з однією.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import. Save or download it again.</source>
        <translation>«{name}» порожній: у ньому немає тексту для імпорту. Збережіть або завантажте його ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB, and {limit} MB is the most that can be imported. Split it and import the parts.</source>
        <translation>«{name}» завеликий: {size} МБ, а імпортувати можна щонайбільше {limit} МБ. Розділіть файл і імпортуйте частини.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” could not be told. Open it in a text editor, save it again with the encoding UTF-8, and import that.</source>
        <translation>Не вдалося визначити кодування «{name}». Відкрийте файл у текстовому редакторі, збережіть у кодуванні UTF-8 і імпортуйте його.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be imported. Save it as a web page, PDF, Word (.docx) or text file, and import that.</source>
        <translation>«{name}» має тип, який не можна імпортувати. Збережіть як вебсторінку, PDF, Word (.docx) або текстовий файл і імпортуйте його.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Check that you may open it, and try again.</source>
        <translation>«{name}» не вдалося прочитати ({reason}). Перевірте, чи можете ви його відкрити, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The address leads on from place to place and nowhere ends. Nothing was imported: open it in a browser, and save the page there.</source>
        <translation>Адреса веде з місця на місце й ніде не закінчується. Нічого не імпортовано: відкрийте її в браузері й збережіть сторінку там.</translation>
    </message>
    <message>
        <source>{host} answered: {status} {reason}. Nothing was imported: check the address, or save the page in a browser and import the file.</source>
        <translation>{host} відповів: {status} {reason}. Нічого не імпортовано: перевірте адресу або збережіть сторінку в браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>“{host}” is inside this machine or its network. Only public pages are fetched: save the page in a browser and import the file.</source>
        <translation>«{host}» розташовано на цьому комп’ютері чи в його мережі. Завантажуються лише загальнодоступні сторінки: збережіть сторінку в браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>The page came packed in a way that is not known. Nothing was imported: save it in a browser and import the file.</source>
        <translation>Сторінку стиснуто невідомим способом. Нічого не імпортовано: збережіть її в браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>The page was cut off on its way. Nothing was imported: try again.</source>
        <translation>Сторінку обірвано дорогою. Нічого не імпортовано: спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What is there is larger than {limit} MB, the most that is fetched. Nothing was imported: save it in a browser and import the file.</source>
        <translation>Те, що там є, більше за {limit} МБ, а більше не завантажується. Нічого не імпортовано: збережіть це в браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was imported.</source>
        <translation>Ви це зупинили. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} seconds. Nothing was imported: try again later.</source>
        <translation>{host} відповідав понад {seconds} с. Нічого не імпортовано: спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host}, so nothing was fetched. If you trust it all the same, save the page in a browser and import the file.</source>
        <translation>{host} не може довести, що це {host}, тому нічого не завантажено. Якщо ви йому все ж довіряєте, збережіть сторінку в браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>“{host}” was not found. Nothing was imported: check the address and your connection.</source>
        <translation>«{host}» не знайдено. Нічого не імпортовано: перевірте адресу та з’єднання.</translation>
    </message>
    <message>
        <source>{host} could not be read from ({reason}). Nothing was imported: try again later.</source>
        <translation>Не вдалося прочитати з {host} ({reason}). Нічого не імпортовано: спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>Addresses with a name or password in them are not fetched. Leave them out, or save the page in a browser and import the file.</source>
        <translation>Адреси з іменем чи паролем не завантажуються. Приберіть їх або збережіть сторінку в браузері й імпортуйте файл.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a web page. It begins with https:// or http://.</source>
        <translation>«{address}» не є адресою вебсторінки. Така адреса починається з https:// або http://.</translation>
    </message>
    <message>
        <source>The document’s own data says so: “{said}” ({field}).</source>
        <translation>Так сказано у даних самого документа: «{said}» ({field}).</translation>
    </message>
    <message>
        <source>Its encoding was guessed; compare names and accents with the original.</source>
        <translation>Кодування вгадано; порівняйте імена й діакритику з оригіналом.</translation>
    </message>
    <message>
        <source>Its end is missing: the file is cut off. Save or download it again.</source>
        <translation>Бракує кінця: файл обірвано. Збережіть або завантажте його ще раз.</translation>
    </message>
    <message>
        <source>Words in it stand backwards, letter by letter: its font is stored so. Compare it.</source>
        <translation>Слова в ньому стоять задом наперед, літера за літерою: так збережено його шрифт. Порівняйте.</translation>
    </message>
    <message numerus="yes">
        <source>The page shows so much beside the article that {n} lines of it were left out.</source>
        <comment>The page shows so much beside the article that {n} line of it was left out.</comment>
        <translation>
            <numerusform>Сторінка показує поруч зі статтею так багато, що {n} рядок пропущено.</numerusform>
            <numerusform>Сторінка показує поруч зі статтею так багато, що {n} рядки пропущено.</numerusform>
            <numerusform>Сторінка показує поруч зі статтею так багато, що {n} рядків пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long for one article: its last {n} pages were left out.</source>
        <comment>It is too long for one article: its last page was left out.</comment>
        <translation>
            <numerusform>Задовгий для однієї статті: останню {n} сторінку пропущено.</numerusform>
            <numerusform>Задовгий для однієї статті: останні {n} сторінки пропущено.</numerusform>
            <numerusform>Задовгий для однієї статті: останні {n} сторінок пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have no text layer and were left out.</source>
        <comment>{n} page has no text layer and was left out.</comment>
        <translation>
            <numerusform>{n} сторінка не має текстового шару, її пропущено.</numerusform>
            <numerusform>{n} сторінки не мають текстового шару, їх пропущено.</numerusform>
            <numerusform>{n} сторінок не мають текстового шару, їх пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article could be told from the rest of the page, so all of it was taken.</source>
        <translation>Статтю не вдалося відрізнити від решти сторінки, тож узято все.</translation>
    </message>
    <message>
        <source>“{name}” has annotations or a whole library, and no article. Take it in with Import Annotations… or Merge with Another Library… in the File menu, or with “parallax annotate”.</source>
        <translation>«{name}» містить анотації або цілу бібліотеку, але не статтю. Додайте її командами «Імпортувати анотації…» чи «Об’єднати з іншою бібліотекою…» в меню «Файл» або через «parallax annotate».</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete and could not be read. Save or download it again.</source>
        <translation>«{name}» пошкоджено або він неповний, прочитати не вдалося. Збережіть чи завантажте його ще раз.</translation>
    </message>
    <message>
        <source>“{name}” has citations, and no article. Take them over with Import Citations… in the File menu, or with “parallax cite”.</source>
        <translation>«{name}» містить бібліографічні описи, але не статтю. Перейміть їх командою «Імпортувати бібліографічні описи…» в меню «Файл» або через «parallax cite».</translation>
    </message>
    <message>
        <source>“{name}” was changed while it was being read. Import it again when that is done.</source>
        <translation>«{name}» змінився під час читання. Імпортуйте його знову, коли зміни завершаться.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: reading it failed half way. It is probably damaged: save or download it again.</source>
        <translation>Не вдалося прочитати «{name}»: читання обірвалося на півдорозі. Файл, мабуть, пошкоджено: збережіть або завантажте його ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged inside the archive and could not be read. Pack or download the archive again.</source>
        <translation>«{name}» в архіві пошкоджено, прочитати не вдалося. Запакуйте або завантажте архів ще раз.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as files do that are made to do harm. It was not read: import the article as a web page or text instead.</source>
        <translation>«{name}» оголошує власні сутності, як роблять шкідливі файли. Файл не прочитано: імпортуйте статтю як вебсторінку або текст.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, which no article needs. It was not unpacked: ask whoever sent it what it is.</source>
        <translation>«{name}» розпаковується у понад {limit} МБ, стільки не потрібно жодній статті. Файл не розпаковано: спитайте того, хто його надіслав, що це.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB. What comes after that was not read; unpack it and import the parts.</source>
        <translation>«{name}» розпаковується на понад {limit} МБ. Решту не прочитано; розпакуйте його й імпортуйте частинами.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit} files. Unpack it and import the parts.</source>
        <translation>«{name}» містить понад {limit} файлів. Розпакуйте його й імпортуйте частинами.</translation>
    </message>
    <message>
        <source>“{name}” was not read, because a part of Parallax Reader is missing or does not start. The file is not at fault: start the program again, and if that does not help, install it again.</source>
        <translation>«{name}» не прочитано, бо якоїсь частини Parallax Reader бракує або вона не запускається. Річ не у файлі: запустіть програму знову, а якщо це не допоможе, встановіть її ще раз.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may. It was not read: split it, or save its text and import that.</source>
        <translation>«{name}» потребує більше пам’яті, ніж дозволено статті. Файл не прочитано: поділіть його або збережіть його текст та імпортуйте.</translation>
    </message>
    <message>
        <source>“{name}” is an archive within archives. Unpack it and import what it holds.</source>
        <translation>«{name}» — архів усередині архівів. Розпакуйте його й імпортуйте вміст.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”. Copy its words where you see them, and paste them here.</source>
        <translation>У «{name}» статті не знайдено. Скопіюйте слова там, де ви їх бачите, і вставте тут.</translation>
    </message>
    <message>
        <source>“{name}” has no text layer: its pages are pictures. Let a program for text recognition (OCR) read it, and import the result.</source>
        <translation>«{name}» не має текстового шару: його сторінки — зображення. Обробіть його програмою розпізнавання тексту (OCR) і імпортуйте результат.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be imported. Choose a file with an article.</source>
        <translation>У «{name}» немає нічого, що можна імпортувати. Виберіть файл зі статтею.</translation>
    </message>
    <message>
        <source>“{name}” names a place outside its archive. It was not unpacked: import the rest, or ask whoever packed it.</source>
        <translation>«{name}» вказує на місце поза архівом. Файл не розпаковано: імпортуйте решту або спитайте того, хто це запакував.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one, and import that.</source>
        <translation>«{name}» захищено паролем. Збережіть його без пароля й імпортуйте.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {limit} seconds to read, and was given up. Split it, or save its text and import that.</source>
        <translation>«{name}» читався довше за {limit} секунд, і читання припинено. Поділіть файл або збережіть його текст та імпортуйте.</translation>
    </message>
</context>
<context>
    <name>reader.session</name>
    <message>
        <source>It looks as if it was once read in a wrong encoding (“{passage}”).</source>
        <translation>Схоже, колись його прочитали в неправильному кодуванні («{passage}»).</translation>
    </message>
    <message>
        <source>Not imported, because the import had ended before.</source>
        <translation>Не імпортовано, бо імпорт скінчився раніше.</translation>
    </message>
    <message>
        <source>{notice} Nothing was imported.</source>
        <translation>{notice} Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>An error in Parallax interrupted this. Your library is safe: try it again, or close the window and open it anew.</source>
        <translation>Помилка в Parallax перервала це. Ваша бібліотека в безпеці: спробуйте ще раз або закрийте вікно й відкрийте його знову.</translation>
    </message>
    <message>
        <source>The index for searching was not sound. It was made anew: nothing was lost.</source>
        <translation>Пошуковий покажчик був несправний. Його створено заново: нічого не втрачено.</translation>
    </message>
    <message>
        <source>Making a backup before closing…</source>
        <translation>Робимо резервну копію перед закриттям…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
</context>
<context>
    <name>reader.storage</name>
    <message>
        <source>An older version made it, and what is in it keeps it from being brought up to date.</source>
        <translation>Її створила старіша версія, і її вміст не дає оновити її до нової.</translation>
    </message>
    <message>
        <source>A counter in it is at its end, so that no change can be saved any more.</source>
        <translation>Лічильник у ній дійшов до кінця, тому жодної зміни вже не можна зберегти.</translation>
    </message>
    <message>
        <source>Something cannot be read: {reason}.</source>
        <translation>Дещо не вдається прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The text or source of “{name}” is not as it was imported.</source>
        <translation>Текст або джерело «{name}» не такі, якими їх імпортовано.</translation>
    </message>
    <message>
        <source>What is said of the article “{name}” is not as it was written.</source>
        <translation>Дані про статтю «{name}» не такі, якими їх записано.</translation>
    </message>
    <message>
        <source>The annotation of “{name}” is not as it was written.</source>
        <translation>Анотація до «{name}» не така, якою її записано.</translation>
    </message>
    <message>
        <source>The claim “{name}” is not as it was written.</source>
        <translation>Твердження «{name}» не таке, яким його записано.</translation>
    </message>
    <message>
        <source>What is said of the event “{name}” is not as it was written.</source>
        <translation>Дані про подію «{name}» не такі, якими їх записано.</translation>
    </message>
    <message>
        <source>The rejection of “{name}” is not as it was written.</source>
        <translation>Відхилення «{name}» не таке, яким його записано.</translation>
    </message>
    <message>
        <source>The dismissal of the difference “{name}” is not as it was written.</source>
        <translation>Відкидання розбіжності «{name}» не таке, яким його записано.</translation>
    </message>
    <message>
        <source>What is said of an origin (“{name}”) is not as it was written.</source>
        <translation>Сказане про походження («{name}») не таке, яким його записано.</translation>
    </message>
    <message>
        <source>The citation “{name}” is not as it was written.</source>
        <translation>Бібліографічний опис «{name}» не такий, яким його записали.</translation>
    </message>
    <message>
        <source>How the text of “{name}” is divided, or where it is from, is not as it was kept.</source>
        <translation>Поділ тексту «{name}» або його походження вже не такі, якими їх збережено.</translation>
    </message>
    <message>
        <source>The dates found in “{name}” are not as they were kept.</source>
        <translation>Дати, знайдені в «{name}», уже не такі, якими їх збережено.</translation>
    </message>
    <message>
        <source>{n} of “{table}” have disappeared.</source>
        <translation>З «{table}» зникло: {n}.</translation>
    </message>
    <message>
        <source>Step {n} of the history (“{label}”) is not as it was written.</source>
        <translation>Крок {n} історії («{label}») уже не такий, яким був записаний.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Nothing was made: check the name, or make a new library there.</source>
        <translation>За адресою {path} немає бібліотеки. Нічого не створено: перевірте ім’я або створіть там нову бібліотеку.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Nothing was made: make the folder first, or choose another place.</source>
        <translation>Теки {path} немає. Нічого не створено: спершу створіть теку або виберіть інше місце.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Nothing was changed: choose a library file.</source>
        <translation>{path} — це тека або пристрій, а не файл. Нічого не змінено: виберіть файл бібліотеки.</translation>
    </message>
    <message>
        <source>{path} is not a Parallax library. It was not changed: choose another file.</source>
        <translation>{path} не є бібліотекою Parallax. Файл не змінено: виберіть інший.</translation>
    </message>
    <message>
        <source>{path} has parts that do not belong in a library and could change it unasked, so it was not opened. It was not changed: ask whoever sent it for a clean copy.</source>
        <translation>{path} має частини, яким не місце в бібліотеці і які могли б змінити її без вашого відома, тому файл не відкрито. Його не змінено: попросіть у відправника чисту копію.</translation>
    </message>
    <message>
        <source>There is not enough memory for what is in {path}. It was not changed: close other programs and try again, or ask whoever sent it for a clean copy.</source>
        <translation>Для вмісту {path} бракує памʼяті. Файл не змінено: закрийте інші програми й спробуйте ще раз або попросіть у відправника чисту копію.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read safely. It was not changed: restore a backup, or save what can be read into a new library.</source>
        <translation>{path} пошкоджено, і прочитати його надійно не можна. Файл не змінено: відновіть резервну копію або збережіть у нову бібліотеку те, що читається.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path} any more, so nothing could be saved of it. It was not changed: restore a backup, or look for another copy of the file.</source>
        <translation>З {path} уже нічого не можна прочитати, тому й урятувати нічого не вдалося. Файл не змінено: відновіть резервну копію або пошукайте іншу копію файлу.</translation>
    </message>
    <message>
        <source>{path} turned out to be damaged. It was not changed: close it, and restore the backup then.</source>
        <translation>Виявилося, що {path} пошкоджено. Файл не змінено: закрийте його, а тоді відновіть резервну копію.</translation>
    </message>
    <message>
        <source>Something in {path} is not as it was written, perhaps because the disk is failing. The last change was not made: restore a backup, or save what can be read into a new library.</source>
        <translation>Щось у {path} не таке, яким його записано, можливо, через несправність диска. Останню зміну не внесено: відновіть резервну копію або збережіть у нову бібліотеку те, що читається.</translation>
    </message>
    <message>
        <source>The copy of {path} does not hold together. The library itself was not changed: check it (File menu), and the disk.</source>
        <translation>Копія {path} не узгоджена. Саму бібліотеку не змінено: перевірте її (меню «Файл») і диск.</translation>
    </message>
    <message>
        <source>{path} is damaged, so no backup of it was made: one would have the damage, too. The backups made before were not changed: restore one, or save what can be read into a new library.</source>
        <translation>{path} пошкоджено, тому резервної копії не зроблено: у ній було б те саме пошкодження. Раніші копії не змінено: відновіть одну з них або збережіть у нову бібліотеку те, що читається.</translation>
    </message>
    <message>
        <source>No backup of {path} could be made. The library itself was not changed and goes on working: check that there is room beside it.</source>
        <translation>Не вдалося зробити резервну копію {path}. Саму бібліотеку не змінено, і вона працює далі: перевірте, чи є поруч місце.</translation>
    </message>
    <message>
        <source>The library was made by an older version of Parallax and is brought up to date only when it can be kept as it is, but nothing can be written to {path}. It was not changed: check that this is a folder that you may use, and open the library again.</source>
        <translation>Бібліотеку створено старішою версією Parallax, і вона оновлюється лише тоді, коли її можна зберегти й такою, як є, але записати щось до {path} не вдається. Її не змінено: перевірте, чи це тека, якою ви можете користуватися, і відкрийте бібліотеку ще раз.</translation>
    </message>
    <message>
        <source>{path} is already there. It was not changed: choose another name.</source>
        <translation>{path} уже існує. Файл не змінено: виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Nothing was changed: close the other window and try again.</source>
        <translation>{path} відкрито в іншому вікні. Нічого не змінено: закрийте інше вікно й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Parallax and cannot be read by this one. It was not changed: install the newer version to open it.</source>
        <translation>{path} створено новішою версією Parallax, і ця не може його прочитати. Файл не змінено: встановіть новішу версію, щоб його відкрити.</translation>
    </message>
    <message>
        <source>Parallax needs SQLite 3.37 or newer, and this Python has an older one. Nothing was changed: install a newer Python.</source>
        <translation>Parallax потребує SQLite 3.37 або новішого, а в цьому Python він старіший. Нічого не змінено: встановіть новіший Python.</translation>
    </message>
    <message>
        <source>{path} is being used by another program. Nothing was changed: wait a moment and try again.</source>
        <translation>{path} використовує інша програма. Нічого не змінено: зачекайте трохи й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Files cannot be locked on the disk with {path}, so that nothing would keep two programs from writing to a library there at the same time. Nothing was made: choose a folder on a disk of this computer.</source>
        <translation>На диску з {path} файли не можна блокувати, тож ніщо не завадило б двом програмам водночас писати до бібліотеки там. Нічого не створено: виберіть теку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>{path} is large and is still being checked for damage. Nothing was changed: try again in a few seconds.</source>
        <translation>{path} — великий файл, його ще перевіряють на пошкодження. Нічого не змінено: спробуйте ще раз за кілька секунд.</translation>
    </message>
    <message>
        <source>{path} can only be read here. Nothing was changed: copy it to a folder of your own and open the copy to work in it.</source>
        <translation>{path} тут можна лише читати. Нічого не змінено: скопіюйте файл до власної теки й працюйте з копією.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. The last change was not made and all before it is safe: make some room and try again.</source>
        <translation>Диск із {path} заповнено. Останню зміну не внесено, усі попередні збережено: звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk with {path} to restore a backup: the library as it is now is kept, too. Neither was changed: make some room and try again.</source>
        <translation>На диску з {path} недостатньо місця, щоб відновити резервну копію: бібліотека, якою вона є зараз, теж зберігається. Ні те, ні те не змінено: звільніть трохи місця і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk with {path} is full, so that not all of it can be read. Nothing was changed: make some room and try again.</source>
        <translation>Диск, на якому {path}, заповнений, тому не все можна прочитати. Нічого не змінено: звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk with {path} is full, so what you have just set or arranged cannot be kept for the next time. Your articles and annotations are safe: make some room.</source>
        <translation>Диск із {path} переповнено, тому те, що ви щойно налаштували чи розташували, не можна зберегти на наступний раз. Ваші статті й анотації в безпеці: звільніть місце.</translation>
    </message>
    <message>
        <source>There is no room for a copy at {path}, so none was made. The library itself was not changed: make some room, or choose another disk.</source>
        <translation>Для копії в {path} немає місця, тому її не створено. Саму бібліотеку не змінено: звільніть місце або виберіть інший диск.</translation>
    </message>
    <message>
        <source>{path} cannot be reached. Nothing was changed: check that the disk is there and that you may use the folder.</source>
        <translation>{path} недоступний. Нічого не змінено: перевірте, чи підключено диск і чи можете ви користуватися текою.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Nothing was changed, and all before it is safe: look whether the disk is there, and whether a limit to the size of files or to your part of the disk is reached; else save a copy on another disk.</source>
        <translation>Не вдається записати до {path}. Нічого не змінено, а все попереднє в безпеці: перевірте, чи диск на місці та чи не вичерпано обмеження на розмір файлів або вашу частку диска; інакше збережіть копію на іншому диску.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. All that you see is still here: save a copy of it, put the file back, or open it where it is now.</source>
        <translation>{path} переміщено або видалено, поки файл був відкритий. Усе, що ви бачите, ще тут: збережіть копію, поверніть файл на місце або відкрийте його там, де він тепер.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. The last change was not made: put the file back, or open it where it is now.</source>
        <translation>{path} переміщено або видалено, поки файл був відкритий. Останню зміну не внесено: поверніть файл на місце або відкрийте його там, де він тепер.</translation>
    </message>
    <message>
        <source>What you want to change is no longer in the library: it was removed since, here or in another window. Nothing was changed.</source>
        <translation>Того, що ви хочете змінити, вже немає в бібліотеці: його тим часом вилучено тут або в іншому вікні. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The article is in the trash. Nothing was changed: put the article back first.</source>
        <translation>Стаття в кошику. Нічого не змінено: спершу поверніть статтю.</translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because what it rests on was changed since, perhaps by another window. Nothing was changed.</source>
        <translation>Це не можна скасувати чи повторити, бо те, на чому воно тримається, відтоді змінено, можливо, іншим вікном. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone or redone: “{later}” was done since on the same thing, {where}. Nothing was changed: undo that first, or go back further in the History.</source>
        <translation>«{step}» не можна скасувати чи повторити: з тим самим відтоді зроблено «{later}», {where}. Нічого не змінено: спершу скасуйте те або поверніться в історії далі назад.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone any more, because what it was about was changed or deleted in a way that the History knows nothing of. Nothing was changed: it is passed over from now on, and undo goes on with what was done before it.</source>
        <translation>«{step}» більше не можна скасувати, бо те, чого воно стосувалося, змінено або видалено так, що історія про це не знає. Нічого не змінено: відтепер цей крок пропускається, і скасування йде далі з тим, що було зроблено перед ним.</translation>
    </message>
    <message>
        <source>This was undone and given up when something else was done, so the library cannot go there any more. Nothing was changed.</source>
        <translation>Це скасували й відкинули, коли зробили щось інше, тож бібліотека вже не може туди повернутися. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The highlighted words are not where they should be in the article. Nothing was changed: select them again.</source>
        <translation>Позначені слова в статті не там, де мають бути. Нічого не змінено: виділіть їх ще раз.</translation>
    </message>
    <message>
        <source>Step {n} of the history is there, but not as it was written.</source>
        <translation>Крок {n} історії є, але він не такий, яким був записаний.</translation>
    </message>
    <message>
        <source>The article “{name}”</source>
        <translation>Стаття «{name}»</translation>
    </message>
    <message>
        <source>The annotation of “{name}”</source>
        <translation>Анотація до «{name}»</translation>
    </message>
    <message>
        <source>The claim “{name}”</source>
        <translation>Твердження «{name}»</translation>
    </message>
    <message>
        <source>The event “{name}”</source>
        <translation>Подія «{name}»</translation>
    </message>
    <message>
        <source>The rejection of “{name}”</source>
        <translation>Відхилення «{name}»</translation>
    </message>
    <message>
        <source>The dismissal of the difference “{name}”</source>
        <translation>Відкидання розбіжності «{name}»</translation>
    </message>
    <message>
        <source>What was said of an origin (“{name}”)</source>
        <translation>Сказане про походження («{name}»)</translation>
    </message>
    <message>
        <source>The citation “{name}”</source>
        <translation>Бібліографічний опис «{name}»</translation>
    </message>
    <message>
        <source>How the text of “{name}” is divided, or where it is from,</source>
        <translation>Поділ тексту «{name}» або його походження,</translation>
    </message>
    <message>
        <source>What was done in step {n} of the history cannot be undone any more.</source>
        <translation>Зроблене на кроці {n} історії вже не можна скасувати.</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>час створення</translation>
    </message>
    <message>
        <source>when it was changed</source>
        <translation>час зміни</translation>
    </message>
    <message>
        <source>when it was imported</source>
        <translation>час імпорту</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>дата публікації</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>its stance</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>where it begins</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>whether it is in the trash</source>
        <translation>чи лежить у кошику</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>{what}: unreadable and left out is {details}.</source>
        <translation>{what}: не читається й пропущено: {details}.</translation>
    </message>
    <message>
        <source>The index “{name}” for searching does not agree with the words.</source>
        <translation>Пошуковий покажчик «{name}» не збігається зі словами.</translation>
    </message>
    <message>
        <source>The words kept for searching are not those of the library.</source>
        <translation>Слова, збережені для пошуку, не ті, що в бібліотеці.</translation>
    </message>
    <message>
        <source>A log beside this library was left from another state of it, so it was not used: the library is as its file was. The log is kept as “{name}”.</source>
        <translation>Журнал поруч із цією бібліотекою лишився від іншого її стану, тому його не використано: бібліотека така, яким був її файл. Журнал збережено як «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} changes that were saved cannot be read</source>
        <comment>The last change that was saved ({n}) cannot be read</comment>
        <translation>
            <numerusform>Останню збережену зміну ({n}) не вдається прочитати</numerusform>
            <numerusform>Останні {n} збережені зміни не вдається прочитати</numerusform>
            <numerusform>Останніх {n} збережених змін не вдається прочитати</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost}, because the log beside this library is damaged: the library is as it was before. Look at the History and at the backups; the damaged log is kept as “{name}”.</source>
        <translation>{lost}, бо журнал поруч із цією бібліотекою пошкоджено: бібліотека така, якою була до того. Перегляньте історію та резервні копії; пошкоджений журнал збережено як «{name}».</translation>
    </message>
    <message>
        <source>The disk is almost full: all your changes are saved, but only in the log beside the library. Make room, and keep the two files together until then.</source>
        <translation>Диск майже заповнено: усі ваші зміни збережено, але лише в журналі поруч із бібліотекою. Звільніть місце, а доти тримайте ці два файли разом.</translation>
    </message>
    <message>
        <source>The disk reports errors when this library is written. All your changes are saved, but some only in the log beside it: save a copy on another disk now.</source>
        <translation>Диск повідомляє про помилки під час запису цієї бібліотеки. Усі ваші зміни збережено, але деякі лише в журналі поруч із нею: збережіть зараз копію на іншому диску.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps of the history are lost, and cannot be undone; what they removed is not in the trash.</source>
        <comment>A step of the history is lost, and cannot be undone; what it removed is not in the trash.</comment>
        <translation>
            <numerusform>{n} крок історії втрачено, його не можна скасувати; вилученого ним немає в кошику.</numerusform>
            <numerusform>{n} кроки історії втрачено, їх не можна скасувати; вилученого ними немає в кошику.</numerusform>
            <numerusform>{n} кроків історії втрачено, їх не можна скасувати; вилученого ними немає в кошику.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is there, but not as it was imported.</source>
        <translation>Текст «{title}» є, але не такий, яким його імпортовано.</translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, but for what is quoted in annotations.</source>
        <translation>Текст «{title}» втрачено, крім того, що цитують анотації.</translation>
    </message>
    <message>
        <source>Lost article</source>
        <translation>Втрачена стаття</translation>
    </message>
    <message>
        <source>What was said of the article “{title}” is lost; its text is there.</source>
        <translation>Дані про статтю «{title}» втрачено; її текст є.</translation>
    </message>
    <message>
        <source>The document that “{title}” was read from is lost.</source>
        <translation>Документ, з якого прочитано «{title}», втрачено.</translation>
    </message>
    <message>
        <source>The status and statement of the claim about “{quote}” are lost.</source>
        <translation>Статус і формулювання твердження про «{quote}» втрачено.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Parallax, so it is open for reading only and stays as it is: install the newer version to change it.</source>
        <translation>Цю бібліотеку створено новішою версією Parallax, тому її відкрито лише для читання і вона лишається як є: встановіть новішу версію, щоб її змінювати.</translation>
    </message>
    <message>
        <source>This library is open for reading only: nothing in it can be changed.</source>
        <translation>Цю бібліотеку відкрито лише для читання: змінити в ній нічого не можна.</translation>
    </message>
    <message>
        <source>This library is damaged, so it is open for reading only and may not show all that is in it: restore a backup, or save what can be read into a new library.</source>
        <translation>Цю бібліотеку пошкоджено, тому її відкрито лише для читання і вона може показувати не все: відновіть резервну копію або збережіть у нову бібліотеку те, що читається.</translation>
    </message>
    <message>
        <source>There is no room on the disk to work in this library, so it is open for reading only: make some room and open it again.</source>
        <translation>На диску немає місця, щоб працювати в цій бібліотеці, тому її відкрито лише для читання: звільніть місце й відкрийте її ще раз.</translation>
    </message>
    <message>
        <source>Files cannot be locked on the disk with this library, so that nothing would keep two programs from writing to it at the same time, and it is open for reading only: copy it to a disk of this computer to work in it.</source>
        <translation>На диску з цією бібліотекою файли не можна блокувати, тож ніщо не завадило б двом програмам водночас писати до неї. Тому її відкрито лише для читання: скопіюйте її на диск цього комп’ютера, щоб працювати в ній.</translation>
    </message>
    <message>
        <source>This library is in a place where nothing can be written, so it is open for reading only: copy it to a folder of your own to work in it.</source>
        <translation>Ця бібліотека лежить там, де нічого не можна записати, тому її відкрито лише для читання: скопіюйте її до власної теки, щоб працювати з нею.</translation>
    </message>
    <message>
        <source>“{name}” beside this library goes on further: it was put together when another program had overwritten the library. Open it to go on with it.</source>
        <translation>«{name}» поруч із цією бібліотекою сягає далі: файл складено, коли інша програма перезаписала бібліотеку. Відкрийте його, щоб продовжити з ним.</translation>
    </message>
    <message>
        <source>{path} was overwritten or cut short by another program while it was open. Nothing more is written to it.</source>
        <translation>{path} перезаписала або обрізала інша програма, поки файл був відкритий. До нього більше нічого не записується.</translation>
    </message>
    <message>
        <source>All that was saved is in “{name}” beside it: save a copy, or open it.</source>
        <translation>Усе збережене — у «{name}» поруч: збережіть копію або відкрийте її.</translation>
    </message>
    <message>
        <source>What could be saved is in “{name}” beside it; something may be missing: compare it with the backups.</source>
        <translation>Усе, що вдалося врятувати, поруч у «{name}»; чогось може бракувати: порівняйте з резервними копіями.</translation>
    </message>
    <message>
        <source>Your last changes are in “{name}” beside it: restore a backup.</source>
        <translation>Ваші останні зміни — у «{name}» поруч: відновіть резервну копію.</translation>
    </message>
    <message>
        <source>There was no room to put it together: your last changes are in “{name}” beside it. Make room, close the library, and save what can be read of it.</source>
        <translation>Щоб скласти її докупи, бракувало місця: ваші останні зміни поруч у «{name}». Звільніть місце, закрийте бібліотеку і збережіть те, що вдасться прочитати.</translation>
    </message>
    <message>
        <source>The library as it was is kept in {path}, but something in it is not as it was written: save what can be read of it into a new library.</source>
        <translation>Бібліотеку, якою вона була, збережено в {path}, але щось у ній уже не таке, яким було записане: врятуйте придатне до читання в нову бібліотеку.</translation>
    </message>
    <message>
        <source>{what} is lost.</source>
        <translation>{what}: втрачено.</translation>
    </message>
    <message>
        <source>There may have been more articles: what told of them is damaged, too.</source>
        <translation>Можливо, статей було більше: те, що про них свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>There may have been more annotations: what told of them is damaged, too.</source>
        <translation>Можливо, анотацій було більше: те, що про них свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>There may have been more claims: what told of them is damaged, too.</source>
        <translation>Можливо, тверджень було більше: те, що про них свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>There may have been more events: what told of them is damaged, too.</source>
        <translation>Можливо, подій було більше: те, що про них свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>There may have been more rejections: what told of them is damaged, too.</source>
        <translation>Можливо, відхилень було більше: те, що про них свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>There may have been more dismissals: what told of them is damaged, too.</source>
        <translation>Можливо, відкинуто було більше: те, що про це свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>More may have been said of origins: what told of that is damaged, too.</source>
        <translation>Можливо, про походження було сказано більше: те, що про це свідчило, теж пошкоджено.</translation>
    </message>
    <message>
        <source>There may have been more citations: what told of them is damaged, too.</source>
        <translation>Можливо, бібліографічних описів було більше: записи про них теж пошкоджено.</translation>
    </message>
    <message>
        <source>{what} is there, but not as it was written.</source>
        <translation>{what}: є, але не таке, яким його записано.</translation>
    </message>
    <message>
        <source>{what} is there; whether it is as it was written cannot be told.</source>
        <translation>{what}: є; чи таке воно, яким його записано, сказати не можна.</translation>
    </message>
    <message>
        <source>The list of tables cannot be read.</source>
        <translation>Перелік таблиць не читається.</translation>
    </message>
    <message>
        <source>{rows} of “{table}” lead to no row of “{parent}”.</source>
        <translation>{rows} у «{table}» не ведуть до жодного рядка «{parent}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} рядок</numerusform>
            <numerusform>{n} рядки</numerusform>
            <numerusform>{n} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} texts an annotation ends beyond the end of the text.</source>
        <comment>In {n} text an annotation ends beyond the end of the text.</comment>
        <translation>
            <numerusform>У {n} тексті анотація закінчується за кінцем тексту.</numerusform>
            <numerusform>У {n} текстах анотація закінчується за кінцем тексту.</numerusform>
            <numerusform>У {n} текстах анотація закінчується за кінцем тексту.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} (by another program)</source>
        <translation>{step} (з іншої програми)</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>у цьому вікні</translation>
    </message>
    <message>
        <source>in a window that is closed now</source>
        <translation>у вікні, яке вже закрито</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>в іншому вікні</translation>
    </message>
    <message>
        <source>by {name} in another window</source>
        <translation>в іншому вікні, {name}</translation>
    </message>
    <message>
        <source>{path} is in a folder of {service}, which copies files while they are written: do not open the library on two machines at once, and better keep it elsewhere and put backups or exports in that folder.</source>
        <translation>{path} лежить у теці {service}, що копіює файли під час запису: не відкривайте бібліотеку на двох комп’ютерах одночасно, а краще тримайте її деінде, а в цій теці — резервні копії або експорт.</translation>
    </message>
    <message>
        <source>{path} is on a disk in the network, where two machines can damage it by writing at the same time: open it on one machine only, and better keep it on a disk of your own.</source>
        <translation>{path} лежить на мережевому диску, де два комп’ютери можуть пошкодити бібліотеку одночасним записом: відкривайте її лише на одному, а краще тримайте на власному диску.</translation>
    </message>
    <message>
        <source>Something in this library is not as it was written, perhaps because the disk is failing, so it is open for reading only: restore a backup, or save what can be read into a new library.</source>
        <translation>Щось у цій бібліотеці не таке, яким його записано, можливо, через несправність диска, тому її відкрито лише для читання: відновіть резервну копію або збережіть у нову бібліотеку те, що читається.</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>“{name}”, {days}</source>
        <translation>«{name}», {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>ще {n}</numerusform>
            <numerusform>ще {n}</numerusform>
            <numerusform>ще {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {more}</source>
        <translation>{first} і {more}</translation>
    </message>
    <message>
        <source>“{words}” in {number}</source>
        <translation>«{words}» у {number}</translation>
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
        <translation>місце</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дні</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>підстава</translation>
    </message>
    <message>
        <source>published: not known</source>
        <translation>опубліковано: невідомо</translation>
    </message>
    <message>
        <source>published: {date}</source>
        <translation>опубліковано: {date}</translation>
    </message>
    <message>
        <source>(between {first} and {last})</source>
        <translation>(між {first} і {last})</translation>
    </message>
    <message>
        <source>“{words}” is not read as a date. Write it such as 2022-01-28.</source>
        <translation>«{words}» не читається як дата. Напишіть її, наприклад, так: 2022-01-28.</translation>
    </message>
    <message>
        <source>There is no such date as “{words}”.</source>
        <translation>Дати «{words}» не існує.</translation>
    </message>
    <message>
        <source>“{words}” ends before it begins.</source>
        <translation>«{words}» закінчується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>Write the year in “{words}” with four digits.</source>
        <translation>Напишіть рік у «{words}» чотирма цифрами.</translation>
    </message>
    <message>
        <source>“{words}” can be {one} or {other}. Write {first} or {second}.</source>
        <translation>«{words}» може бути {one} або {other}. Напишіть {first} або {second}.</translation>
    </message>
</context>
<context>
    <name>reader.ui</name>
    <message>
        <source>Version {version}, MIT licence. Qt for Python is used under the LGPL. Nothing is ever sent anywhere; when you report an error, these details help. They name no library and no article.</source>
        <translation>Версія {version}, ліцензія MIT. Qt for Python використано за LGPL. Нічого нікуди не надсилається; коли повідомляєте про помилку, ці відомості допоможуть. Вони не називають ні бібліотеки, ні статей.</translation>
    </message>
    <message>
        <source>About Parallax Reader</source>
        <translation>Про Parallax Reader</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Копіювати відомості</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Choose an annotation first.</source>
        <translation>Спершу виберіть анотацію.</translation>
    </message>
    <message>
        <source>Nobody was read who says this, other than what is written already.</source>
        <translation>Не знайдено, щоб це казав хтось інший, ніж уже записано.</translation>
    </message>
    <message>
        <source>Said by {speaker}.</source>
        <translation>Сказано: {speaker}.</translation>
    </message>
    <message>
        <source>The other articles are still being read.</source>
        <translation>Інші статті ще читаються.</translation>
    </message>
    <message>
        <source>No status follows: {reasons}</source>
        <translation>Статус із цього не випливає: {reasons}</translation>
    </message>
    <message>
        <source>It is {status} already: {reasons}</source>
        <translation>Уже має статус «{status}»: {reasons}</translation>
    </message>
    <message>
        <source>Origins of {claim}</source>
        <translation>Походження: {claim}</translation>
    </message>
    <message>
        <source>Select some words first, then press the key again.</source>
        <translation>Спершу виділіть кілька слів, а тоді натисніть клавішу ще раз.</translation>
    </message>
    <message>
        <source>Select some words first, then press N to write a note on them.</source>
        <translation>Спершу виділіть кілька слів, а тоді натисніть N, щоб написати до них нотатку.</translation>
    </message>
    <message>
        <source>There are no annotations in this article yet.</source>
        <translation>У цій статті ще немає анотацій.</translation>
    </message>
    <message>
        <source>This library can only be read here. To annotate, save a copy (File menu).</source>
        <translation>Цю бібліотеку тут можна лише читати. Щоб анотувати, збережіть копію (меню «Файл»).</translation>
    </message>
    <message>
        <source>The light theme is shown instead; your libraries are as they were. Choose another theme in the View menu, or install the program again.</source>
        <translation>Натомість показано світлу тему; ваші бібліотеки такі, як були. Виберіть іншу тему в меню «Вигляд» або встановіть програму знову.</translation>
    </message>
    <message>
        <source>nothing about this period</source>
        <translation>нічого про цей період</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Фільтр за словами</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <translation>у списку: {n}</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Нічого не підходить.</translation>
    </message>
    <message>
        <source>Choose an event on the timeline first, or drag over it with Shift.</source>
        <translation>Спершу виберіть подію на часовій шкалі або протягніть по ній із Shift.</translation>
    </message>
    <message>
        <source>Choose an event on the timeline first.</source>
        <translation>Спершу виберіть подію на часовій шкалі.</translation>
    </message>
    <message>
        <source>Only events of the years 1 to 9999 can be changed.</source>
        <translation>Змінювати можна лише події років від 1 до 9999.</translation>
    </message>
    <message>
        <source>Import an article first.</source>
        <translation>Спершу імпортуйте статтю.</translation>
    </message>
    <message>
        <source>Event hidden. Undo brings it back.</source>
        <translation>Подію сховано. Скасування поверне її.</translation>
    </message>
    <message>
        <source>No event is hidden.</source>
        <translation>Жодної події не сховано.</translation>
    </message>
    <message>
        <source>Choose an event on the timeline that another one follows.</source>
        <translation>Виберіть на часовій шкалі подію, за якою йде інша.</translation>
    </message>
    <message>
        <source>All accounts give this event the same days.</source>
        <translation>Усі повідомлення називають для цієї події ті самі дні.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>Пере&amp;йти туди</translation>
    </message>
    <message>
        <source>Only This &amp;Period</source>
        <translation>Лише цей &amp;період</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} Hidden Events</source>
        <comment>Show {n} Hidden Event</comment>
        <translation>
            <numerusform>Показати {n} сховану подію</numerusform>
            <numerusform>Показати {n} сховані події</numerusform>
            <numerusform>Показати {n} схованих подій</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>П&amp;ерейменувати…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Відкріпити</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Закріпити</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Пок&amp;азати</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>С&amp;ховати</translation>
    </message>
    <message>
        <source>&amp;Merge With</source>
        <translation>&amp;Об’єднати з</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Розділити</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>{name}, timeline.png</source>
        <translation>{name}, часова шкала.png</translation>
    </message>
    <message>
        <source>Save Timeline</source>
        <translation>Зберегти часову шкалу</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Збережено як {name}.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Бібліографічний опис у буфері обміну.</translation>
    </message>
    <message>
        <source>Export Citations</source>
        <translation>Експортувати бібліографічні описи</translation>
    </message>
    <message>
        <source>Exported {count} to {path}.</source>
        <translation>Експортовано до {path}: {count}.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Бібліографічні описи</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message numerus="yes">
        <source>{n} citations were read.</source>
        <comment>{n} citation was read.</comment>
        <translation>
            <numerusform>Прочитано {n} бібліографічний опис.</numerusform>
            <numerusform>Прочитано {n} бібліографічні описи.</numerusform>
            <numerusform>Прочитано {n} бібліографічних описів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fit articles here.</source>
        <comment>{n} fits an article here.</comment>
        <translation>
            <numerusform>{n} відповідає статті тут.</numerusform>
            <numerusform>{n} відповідають статтям тут.</numerusform>
            <numerusform>{n} відповідають статтям тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read, because a brace in them is not closed: {keys}.</source>
        <translation>Не прочитано, бо в них не закрито дужку: {keys}.</translation>
    </message>
    <message>
        <source>The library has all of it already.</source>
        <translation>Усе це вже є в бібліотеці.</translation>
    </message>
    <message>
        <source>Lines between linked passages</source>
        <translation>Лінії між пов’язаними місцями</translation>
    </message>
    <message>
        <source>Link the selected words to</source>
        <translation>Пов’язати виділені слова з</translation>
    </message>
    <message>
        <source>Select some words first, then press L to link them to a claim.</source>
        <translation>Спершу виділіть кілька слів; L пов’яже їх із твердженням.</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} annotations to</source>
        <comment>Link the annotation to</comment>
        <translation>
            <numerusform>Пов’язати {n} анотацію з</numerusform>
            <numerusform>Пов’язати {n} анотації з</numerusform>
            <numerusform>Пов’язати {n} анотацій з</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an annotation of the claim first.</source>
        <translation>Спершу виберіть анотацію твердження.</translation>
    </message>
    <message>
        <source>Merge {claim} with</source>
        <translation>Об’єднати {claim} з</translation>
    </message>
    <message>
        <source>There is nothing else under this claim.</source>
        <translation>Під цим твердженням більше нічого немає.</translation>
    </message>
    <message>
        <source>Unlinked: it has a claim of its own now.</source>
        <translation>Від’єднано: тепер має власне твердження.</translation>
    </message>
    <message>
        <source>Choose annotations of one claim to split it.</source>
        <translation>Виберіть анотації одного твердження, щоб його розділити.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations have a claim of their own now.</source>
        <comment>{n} annotation has a claim of its own now.</comment>
        <translation>
            <numerusform>{n} анотація тепер має власне твердження.</numerusform>
            <numerusform>{n} анотації тепер мають власне твердження.</numerusform>
            <numerusform>{n} анотацій тепер мають власне твердження.</numerusform>
        </translation>
    </message>
    <message>
        <source>This claim has no other passage yet. Press L to link one.</source>
        <translation>Це твердження ще не має іншого місця. L пов’яже його.</translation>
    </message>
    <message>
        <source>There is no other claim to link to yet: highlight a passage that says it.</source>
        <translation>Ще немає іншого твердження: позначте місце, яке так каже.</translation>
    </message>
    <message>
        <source>{title} · the newest first while articles are read</source>
        <translation>{title} · спершу найновіші, поки читаються статті</translation>
    </message>
    <message>
        <source>It stands under this claim already.</source>
        <translation>Воно вже під цим твердженням.</translation>
    </message>
    <message>
        <source>Linked to {claim}.</source>
        <translation>Пов’язано: {claim}.</translation>
    </message>
    <message>
        <source>Given up: {what}.</source>
        <translation>Відкинуто: {what}.</translation>
    </message>
    <message>
        <source>Bring articles in from files, after a look at what was read</source>
        <translation>Додати статті з файлів, переглянувши прочитане</translation>
    </message>
    <message>
        <source>Bring in all articles in a folder, after a look at what was read</source>
        <translation>Додати всі статті з теки, переглянувши прочитане</translation>
    </message>
    <message>
        <source>Fetch one web page: the only use of the network</source>
        <translation>Завантажити одну вебсторінку: єдине використання мережі</translation>
    </message>
    <message>
        <source>Bring in text that was copied elsewhere</source>
        <translation>Додати текст, скопійований деінде</translation>
    </message>
    <message>
        <source>Show what came of the last import: imported, already there, failed</source>
        <translation>Показати підсумок останнього імпорту: імпортовано, уже є, не вдалося</translation>
    </message>
    <message>
        <source>Write annotations as Markdown, a report, tables or JSON; shows it first</source>
        <translation>Записати анотації як Markdown, звіт, таблиці або JSON; спершу показує</translation>
    </message>
    <message>
        <source>Write titles, authors and addresses as CSL-JSON, RIS or BibTeX, as for Zotero</source>
        <translation>Записати назви, авторів та адреси як CSL-JSON, RIS або BibTeX, наприклад для Zotero</translation>
    </message>
    <message>
        <source>Take title, author and date of articles from CSL-JSON, RIS or BibTeX</source>
        <translation>Узяти назву, автора й дату статей із CSL-JSON, RIS або BibTeX</translation>
    </message>
    <message>
        <source>Take in W3C, Hypothesis or JSON annotations, after a look at where they belong</source>
        <translation>Узяти анотації W3C, Hypothesis чи JSON, спершу глянувши, куди вони належать</translation>
    </message>
    <message>
        <source>Make a new library of this one and another; conflicts are listed and kept</source>
        <translation>Зробити з цієї та іншої бібліотеки нову; конфлікти буде показано й збережено</translation>
    </message>
    <message>
        <source>List the backups of this library, and go back to one of them</source>
        <translation>Показати резервні копії цієї бібліотеки й повернутися до однієї з них</translation>
    </message>
    <message>
        <source>Write all that this library holds to a new file</source>
        <translation>Записати все, що є в цій бібліотеці, у новий файл</translation>
    </message>
    <message>
        <source>Look whether everything in this library is as it was written</source>
        <translation>Перевірити, чи все в цій бібліотеці таке, яким його записано</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged library into a new one</source>
        <translation>Зберегти в нову бібліотеку те, що читається з пошкодженої</translation>
    </message>
    <message>
        <source>Copy the words, and under them where they come from, as the settings have it</source>
        <translation>Копіювати слова, а під ними — звідки вони, як указано в налаштуваннях</translation>
    </message>
    <message>
        <source>Copy “the words” — outlet, date</source>
        <translation>Копіювати «слова» — видання, дата</translation>
    </message>
    <message>
        <source>Copy the words, and under them where they come from</source>
        <translation>Копіювати слова, а під ними — звідки вони</translation>
    </message>
    <message>
        <source>Select the word at the caret; again for one more</source>
        <translation>Виділити слово біля курсора; ще раз — на одне більше</translation>
    </message>
    <message>
        <source>Select the sentence at the caret; again for one more</source>
        <translation>Виділити речення біля курсора; ще раз — на одне більше</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret; again for one more</source>
        <translation>Виділити абзац біля курсора; ще раз — на один більше</translation>
    </message>
    <message>
        <source>Let go of the last word, sentence or paragraph selected</source>
        <translation>Відпустити останнє виділене слово, речення чи абзац</translation>
    </message>
    <message>
        <source>Look for words in the leading column</source>
        <translation>Шукати слова в головній колонці</translation>
    </message>
    <message>
        <source>List what was removed from this library, and put it back</source>
        <translation>Показати вилучене з цієї бібліотеки й повернути його</translation>
    </message>
    <message>
        <source>Set theme, fonts, colours and movement, and see at once how it looks</source>
        <translation>Налаштувати тему, шрифти, кольори й рух і відразу побачити, як це виглядає</translation>
    </message>
    <message>
        <source>Show one column alone, and all of them again</source>
        <translation>Показати одну колонку, а потім знову всі</translation>
    </message>
    <message>
        <source>Make all columns of the same width</source>
        <translation>Зробити всі колонки однаково широкими</translation>
    </message>
    <message>
        <source>Keep this column where it is when the others follow</source>
        <translation>Лишити цю колонку на місці, коли інші слідують</translation>
    </message>
    <message>
        <source>Show the same article in one more column</source>
        <translation>Показати ту саму статтю ще в одній колонці</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, address and date of articles</source>
        <translation>Виправити назву, видання, автора, адресу й дату статей</translation>
    </message>
    <message>
        <source>Fold the line at the caret, or the lines selected, away</source>
        <translation>Згорнути рядок біля курсора або виділені рядки</translation>
    </message>
    <message>
        <source>Take the folded lines at the caret back into the text</source>
        <translation>Повернути згорнуті рядки біля курсора в текст</translation>
    </message>
    <message>
        <source>Put author, title, outlet, date and address on the clipboard</source>
        <translation>Скопіювати автора, назву, видання, дату й адресу в буфер обміну</translation>
    </message>
    <message>
        <source>Open the page this article comes from, at the selected words</source>
        <translation>Відкрити сторінку, з якої походить ця стаття, на вибраних словах</translation>
    </message>
    <message>
        <source>Take a changed text; annotations and corrected dates move along with their words</source>
        <translation>Узяти змінений текст; анотації й виправлені дати перейдуть разом зі своїми словами</translation>
    </message>
    <message>
        <source>Show what differs between two versions of this article</source>
        <translation>Показати, чим відрізняються дві версії цієї статті</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as confirmed</source>
        <translation>Позначити виділене місце або анотацію: підтверджено</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as disputed</source>
        <translation>Позначити виділене місце або анотацію: спірно</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as single-source</source>
        <translation>Позначити виділене місце або анотацію: одне джерело</translation>
    </message>
    <message>
        <source>Highlight the selected passage, or take an annotation's status away</source>
        <translation>Позначити виділене місце або зняти статус з анотації</translation>
    </message>
    <message>
        <source>Write tags of your own on the selected passage or annotation</source>
        <translation>Написати власні теги на виділеному місці або анотації</translation>
    </message>
    <message>
        <source>Rename tags everywhere, colour them, give them keys</source>
        <translation>Перейменувати теги всюди, дати їм кольори й клавіші</translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as the last one was</source>
        <translation>Позначити виділене місце або анотацію так, як попередню</translation>
    </message>
    <message>
        <source>Put the selected passage or annotation under a claim that says the same</source>
        <translation>Поставити місце чи анотацію під твердження, яке каже те саме</translation>
    </message>
    <message>
        <source>Take the annotation out of its claim, with a claim of its own</source>
        <translation>Вийняти анотацію з твердження й дати їй власне</translation>
    </message>
    <message>
        <source>Put everything under this claim under another one</source>
        <translation>Поставити все з-під цього твердження під інше</translation>
    </message>
    <message>
        <source>Give the chosen annotations, or those of this article, a claim of their own</source>
        <translation>Дати вибраним анотаціям, або анотаціям цієї статті, власне твердження</translation>
    </message>
    <message>
        <source>Go to the next passage of this claim, in whatever article</source>
        <translation>До наступного місця цього твердження, в будь-якій статті</translation>
    </message>
    <message>
        <source>List where the other articles may say the same</source>
        <translation>Показати, де інші статті можуть казати те саме</translation>
    </message>
    <message>
        <source>Say that the passage is said by whom the program has read</source>
        <translation>Приписати місце тому, кого прочитала програма</translation>
    </message>
    <message>
        <source>Give the claim the status that its linked passages speak for</source>
        <translation>Дати твердженню статус, за який говорять пов’язані місця</translation>
    </message>
    <message>
        <source>See which passages of the claim have one origin, and why, and change it</source>
        <translation>Побачити, які місця мають одне походження й чому, та змінити це</translation>
    </message>
    <message>
        <source>The passage says so itself</source>
        <translation>Це місце саме так каже</translation>
    </message>
    <message>
        <source>The passage says that somebody says so</source>
        <translation>Це місце каже, що так каже хтось</translation>
    </message>
    <message>
        <source>The passage says so with reserve</source>
        <translation>Це місце каже так із застереженням</translation>
    </message>
    <message>
        <source>The passage says that it is not so</source>
        <translation>Це місце каже, що це не так</translation>
    </message>
    <message>
        <source>Say in your own words what the selected passage or annotation claims</source>
        <translation>Сказати своїми словами, що стверджує виділене місце або анотація</translation>
    </message>
    <message>
        <source>Copy the chosen annotations as Markdown</source>
        <translation>Копіювати вибрані анотації як Markdown</translation>
    </message>
    <message>
        <source>Let the annotation end one word later</source>
        <translation>Пересунути кінець анотації на слово далі</translation>
    </message>
    <message>
        <source>Let the annotation end one word earlier</source>
        <translation>Пересунути кінець анотації на слово раніше</translation>
    </message>
    <message>
        <source>Let the annotation begin one word earlier</source>
        <translation>Пересунути початок анотації на слово раніше</translation>
    </message>
    <message>
        <source>Let the annotation begin one word later</source>
        <translation>Пересунути початок анотації на слово далі</translation>
    </message>
    <message>
        <source>Say that an annotation to check was found in the right place</source>
        <translation>Підтвердити, що анотацію знайдено в правильному місці</translation>
    </message>
    <message>
        <source>Put an annotation on the words that you select</source>
        <translation>Прив’язати анотацію до слів, які ви виділите</translation>
    </message>
    <message>
        <source>Go to the next annotation that was found only approximately, in any article</source>
        <translation>Перейти до наступної анотації в будь-якій статті, яку знайдено лише приблизно</translation>
    </message>
    <message>
        <source>Bring the passages about the date at the caret into view everywhere</source>
        <translation>Показати всюди місця про дату біля курсора</translation>
    </message>
    <message>
        <source>Say which day is meant at the caret, or that it is no date</source>
        <translation>Указати, який день мається на увазі біля курсора, або що це не дата</translation>
    </message>
    <message>
        <source>Draw time to one scale instead of folding empty stretches</source>
        <translation>Показувати час в одному масштабі, не згортаючи порожніх проміжків</translation>
    </message>
    <message>
        <source>Dim what is not about the event chosen on the timeline; again to show all times</source>
        <translation>Притлумити те, що не про вибрану подію; ще раз — показати весь час</translation>
    </message>
    <message>
        <source>Let the name of an event go before others where room is short</source>
        <translation>Показувати назву події першою, де мало місця</translation>
    </message>
    <message>
        <source>Show two events as one that is dated differently</source>
        <translation>Показати дві події як одну, датовану по-різному</translation>
    </message>
    <message>
        <source>Show the days that different accounts give as events of their own</source>
        <translation>Показати дні з різних повідомлень як окремі події</translation>
    </message>
    <message>
        <source>Put an event on the timeline that no article mentions</source>
        <translation>Додати на шкалу подію, якої не згадує жодна стаття</translation>
    </message>
    <message>
        <source>Write what the timeline shows to a PNG or SVG file</source>
        <translation>Записати часову шкалу у файл PNG або SVG</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Повернутися туди, де ви були перед останнім переходом</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Знову вперед</translation>
    </message>
    <message>
        <source>Find words in all articles, quotes, notes, statements and tags</source>
        <translation>Знайти слова в усіх статтях, цитатах, нотатках, формулюваннях і тегах</translation>
    </message>
    <message>
        <source>Go to where the words at the caret stand in another article, or to the next such</source>
        <translation>Перейти туди, де ці слова стоять в іншій статті, або до наступних таких</translation>
    </message>
    <message>
        <source>Go to the previous passage of this column about the days in focus</source>
        <translation>Перейти до попереднього місця в цій колонці про дні у фокусі</translation>
    </message>
    <message>
        <source>Go to the next passage of this column about the days in focus</source>
        <translation>Перейти до наступного місця в цій колонці про дні у фокусі</translation>
    </message>
    <message>
        <source>The other columns show what they say of the days that you read of</source>
        <translation>Інші колонки показують, що в них сказано про дні, про які ви читаєте</translation>
    </message>
    <message>
        <source>The other columns show the passage that says the same</source>
        <translation>Інші колонки показують місце, де сказано те саме</translation>
    </message>
    <message>
        <source>Columns stay where they are</source>
        <translation>Колонки лишаються на місці</translation>
    </message>
    <message>
        <source>Follow by time, by passage, or not at all</source>
        <translation>Слідувати за часом, за місцем у тексті або ніяк</translation>
    </message>
    <message>
        <source>List the events of the timeline, to sort and to filter</source>
        <translation>Показати події часової шкали списком, щоб сортувати й фільтрувати</translation>
    </message>
    <message>
        <source>List what was done in this library, and go back to any of it</source>
        <translation>Показати, що зроблено в цій бібліотеці, і повернутися до будь-якого моменту</translation>
    </message>
    <message>
        <source>Lay claims against articles: who says what, who is silent</source>
        <translation>Твердження проти статей: хто що каже, хто мовчить</translation>
    </message>
    <message>
        <source>List the claims that two others carry and the article you read does not</source>
        <translation>Твердження, які є у двох інших, а в цій статті немає</translation>
    </message>
    <message>
        <source>List who says what, where</source>
        <translation>Показати, хто що де каже</translation>
    </message>
    <message>
        <source>List what accounts of the same claim say differently</source>
        <translation>Показати, що про те саме твердження кажуть по-різному</translation>
    </message>
    <message>
        <source>List which articles share passages, and how much of each stands in another</source>
        <translation>Показати, які статті мають спільні місця й скільки</translation>
    </message>
    <message>
        <source>Keep these columns, their places and the panes under a name</source>
        <translation>Зберегти ці колонки, їхні місця й панелі під назвою</translation>
    </message>
    <message>
        <source>Show the parts of the window in five steps</source>
        <translation>Показати частини вікна за п’ять кроків</translation>
    </message>
    <message>
        <source>List what has changed from version to version</source>
        <translation>Показати, що змінилося від версії до версії</translation>
    </message>
    <message>
        <source>Give the selected passage or annotation this tag, or take it off</source>
        <translation>Дати виділеному місцю або анотації цей тег або прибрати його</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>L&amp;inks</source>
        <translation>Зв’язк&amp;и</translation>
    </message>
    <message>
        <source>Stanc&amp;e</source>
        <translation>Пози&amp;ція</translation>
    </message>
    <message>
        <source>Lon&amp;ger or Shorter</source>
        <translation>&amp;Довше або коротше</translation>
    </message>
    <message>
        <source>Com&amp;pare Accounts</source>
        <translation>Порівнят&amp;и повідомлення</translation>
    </message>
    <message>
        <source>This article has but one version. Read a new one from a file first.</source>
        <translation>Ця стаття має лише одну версію. Спершу прочитайте нову з файлу.</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Показати, що змінилося</translation>
    </message>
    <message>
        <source>What changed in {number}. {title}</source>
        <translation>Що змінилося в {number}. {title}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message>
        <source>{version} (present)</source>
        <translation>{version} (теперішня)</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article.</source>
        <translation>У цій статті нічого не позначено.</translation>
    </message>
    <message>
        <source>Annotations in the present version: {fates}.</source>
        <translation>Анотації в теперішній версії: {fates}.</translation>
    </message>
    <message>
        <source>The new version is in place.</source>
        <translation>Нову версію прочитано.</translation>
    </message>
    <message>
        <source>Annotations: {fates}.</source>
        <translation>Анотації: {fates}.</translation>
    </message>
    <message numerus="yes">
        <source>Those that were not found are last in the list of annotations.</source>
        <comment>The one that was not found is last in the list of annotations.</comment>
        <translation>
            <numerusform>Не знайдені анотації стоять у кінці списку ({n}).</numerusform>
            <numerusform>Не знайдені анотації стоять у кінці списку ({n}).</numerusform>
            <numerusform>Не знайдені анотації стоять у кінці списку ({n}).</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Put the caret on a date first; the keys , and . go to the next one.</source>
        <translation>Спершу поставте курсор на дату; клавіші , і . ведуть до сусідніх.</translation>
    </message>
    <message>
        <source>There are {n} columns, as many as there can be. Close one first.</source>
        <translation>Відкрито {n} колонок, більше не можна. Спершу закрийте одну.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Скасувати: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Повторити: {step}</translation>
    </message>
    <message>
        <source>The export was given up. Nothing was written.</source>
        <translation>Експорт перервано. Нічого не записано.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Гарнітура</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Найдовший рядок</translation>
    </message>
    <message>
        <source>Column margins</source>
        <translation>Поля стовпців</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>Рівний правий край</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Підкреслювати дати в тексті</translation>
    </message>
    <message>
        <source>Mark shared words in the margin</source>
        <translation>Позначати спільні слова на полі</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status colours</source>
        <translation>Кольори статусів</translation>
    </message>
    <message>
        <source>Underline annotations only</source>
        <translation>Лише підкреслювати анотації</translation>
    </message>
    <message>
        <source>Size of menus and lists</source>
        <translation>Розмір меню та списків</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Who reviews claims</source>
        <translation>Хто перевіряє твердження</translation>
    </message>
    <message>
        <source>Page of the reviews</source>
        <translation>Сторінка перевірок</translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation>Експорт анотацій</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose it by its whole name to write to it.</source>
        <translation>«{name}» уже є. Щоб писати в цей файл, виберіть його за повною назвою.</translation>
    </message>
    <message>
        <source>Something in it is not as it was written, because the library is damaged.</source>
        <translation>Щось у ній не таке, яким його записано, бо бібліотеку пошкоджено.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Copied with where it comes from.</source>
        <translation>Скопійовано разом із джерелом.</translation>
    </message>
    <message>
        <source>Select the words to copy first.</source>
        <translation>Спершу виділіть слова, які треба скопіювати.</translation>
    </message>
    <message>
        <source>Copied {count} as Markdown.</source>
        <translation>Скопійовано як Markdown: {count}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Експортовано до {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <comment>{n} file</comment>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файли</numerusform>
            <numerusform>{n} файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {files} to {path}.</source>
        <translation>Експортовано до {path}: {files}.</translation>
    </message>
    <message>
        <source>Find among {n} …</source>
        <translation>Шукати серед {n} …</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Ще немає з чого вибирати</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>{filter}: {chosen}</source>
        <translation>{filter}: {chosen}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Слідування</translation>
    </message>
    <message>
        <source>Columns follow: {way}</source>
        <translation>Колонки слідують: {way}</translation>
    </message>
    <message>
        <source>Follow: {way}</source>
        <translation>Слідування: {way}</translation>
    </message>
    <message>
        <source>Columns follow by time.</source>
        <translation>Колонки слідують за часом.</translation>
    </message>
    <message>
        <source>Columns follow by passage.</source>
        <translation>Колонки слідують за місцем у тексті.</translation>
    </message>
    <message>
        <source>Columns stay where they are.</source>
        <translation>Колонки лишаються на місці.</translation>
    </message>
    <message>
        <source>Columns stay where they are: Follow is off (F8).</source>
        <translation>Колонки лишаються на місці: слідування вимкнено (F8).</translation>
    </message>
    <message>
        <source>This is furniture already.</source>
        <translation>Це вже службовий текст.</translation>
    </message>
    <message>
        <source>This is no furniture.</source>
        <translation>Це не службовий текст.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines folded away.</source>
        <comment>{n} line folded away.</comment>
        <translation>
            <numerusform>Згорнуто {n} рядок.</numerusform>
            <numerusform>Згорнуто {n} рядки.</numerusform>
            <numerusform>Згорнуто {n} рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines taken into the text.</source>
        <comment>{n} line taken into the text.</comment>
        <translation>
            <numerusform>До тексту додано {n} рядок.</numerusform>
            <numerusform>До тексту додано {n} рядки.</numerusform>
            <numerusform>До тексту додано {n} рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your articles</source>
        <translation>Ваші статті</translation>
    </message>
    <message>
        <source>Each ticked article has a column, a number and a hue. To bring in your own, drop files on the window or press Ctrl+I.</source>
        <translation>Кожна позначена стаття має колонку, номер і колір. Щоб додати свої, перетягніть файли на вікно або натисніть Ctrl+I.</translation>
    </message>
    <message>
        <source>Tag what you read</source>
        <translation>Позначайте прочитане</translation>
    </message>
    <message>
        <source>Select words and press 1 for confirmed, 2 for disputed, 3 for single-source, or N to write a note. Everything is saved at once; Ctrl+Z takes it back.</source>
        <translation>Виділіть слова й натисніть 1 — підтверджено, 2 — спірне, 3 — одне джерело, або N, щоб написати нотатку. Усе зберігається одразу; Ctrl+Z скасовує.</translation>
    </message>
    <message>
        <source>See when</source>
        <translation>Коли це було</translation>
    </message>
    <message>
        <source>Every date in the texts, a lane for each article. Click an event, and each column goes to where it speaks of it. Scroll a column, and the others follow.</source>
        <translation>Кожна дата з текстів, доріжка для кожної статті. Клацніть подію — і кожна колонка перейде туди, де про неї йдеться. Прокрутіть колонку — інші підуть за нею.</translation>
    </message>
    <message>
        <source>Follow a claim</source>
        <translation>Простежте твердження</translation>
    </message>
    <message>
        <source>What you tag is listed here. Press E to see where the other articles say the same, and Ctrl+M to lay claims against articles. You decide; nothing is linked or tagged by itself.</source>
        <translation>Тут усе, що ви позначили. E показує, де інші статті кажуть те саме, Ctrl+M — твердження проти статей. Вирішуєте ви; само собою нічого не пов’язується й не позначається.</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Як орієнтуватися</translation>
    </message>
    <message>
        <source>Search everything here. Ctrl+Shift+P finds any command, F1 lists all keys, and Help › Take the Tour shows this again. Ctrl+E takes your work along.</source>
        <translation>Тут можна шукати в усьому. Ctrl+Shift+P знаходить будь-яку команду, F1 показує всі клавіші, «Довідка › Короткий огляд» — це ще раз. Ctrl+E забирає вашу роботу з собою.</translation>
    </message>
    <message>
        <source>Undone: “{step}”, which another program had done while this window was open.</source>
        <translation>Скасовано: «{step}», що інша програма зробила, поки це вікно було відкрите.</translation>
    </message>
    <message>
        <source>Done again: “{step}”, which another program had done while this window was open.</source>
        <translation>Повторено: «{step}», що інша програма зробила, поки це вікно було відкрите.</translation>
    </message>
    <message>
        <source>The filter hid this annotation: it lets it through now.</source>
        <translation>Фільтр приховував цю анотацію; тепер він її пропускає.</translation>
    </message>
    <message>
        <source>The words in the filter hide this annotation.</source>
        <translation>Слова у фільтрі приховують цю анотацію.</translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer match the filter.</source>
        <comment>{n} no longer matches the filter.</comment>
        <translation>
            <numerusform>{n} більше не відповідає фільтру.</numerusform>
            <numerusform>{n} більше не відповідають фільтру.</numerusform>
            <numerusform>{n} більше не відповідають фільтру.</numerusform>
        </translation>
    </message>
    <message>
        <source>This note was also written in another window: both texts are in it.</source>
        <translation>Цю нотатку писали також в іншому вікні: у ній обидва тексти.</translation>
    </message>
    <message>
        <source>Article removed from the library.</source>
        <translation>Статтю вилучено з бібліотеки.</translation>
    </message>
    <message>
        <source>Select words in a column and press 1, 2 or 3 to tag them as confirmed, disputed or single-source. Click a date on the timeline and every column goes to where it speaks of it. Everything is saved in your library at once.</source>
        <translation>Виділіть слова в колонці й натисніть 1, 2 або 3, щоб позначити їх: підтверджено, спірно чи одне джерело. Клацніть дату на часовій шкалі, і кожна колонка перейде туди, де про неї йдеться. Усе одразу зберігається у вашій бібліотеці.</translation>
    </message>
    <message>
        <source>While a reading column has the focus</source>
        <translation>Поки фокус у стовпці для читання</translation>
    </message>
    <message>
        <source>While the timeline has the focus</source>
        <translation>Поки фокус на часовій шкалі</translation>
    </message>
    <message>
        <source>While the passages elsewhere have the focus</source>
        <translation>Поки фокус на місцях деінде</translation>
    </message>
    <message>
        <source>Select letter by letter, exactly</source>
        <translation>Виділяти точно, по літері</translation>
    </message>
    <message>
        <source>Select word by word</source>
        <translation>Виділяти по слову</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Виділити абзац</translation>
    </message>
    <message>
        <source>Select exact letters; hold Ctrl too where the desktop moves windows by Alt</source>
        <translation>Виділяти точно по літерах; тримайте ще й Ctrl, якщо стільниця пересуває вікна клавішею Alt</translation>
    </message>
    <message>
        <source>Drag the selected words on a card, to link them to its claim</source>
        <translation>Перетягнути виділені слова на картку, щоб пов’язати з її твердженням</translation>
    </message>
    <message>
        <source>The event before, the next one</source>
        <translation>Попередня подія, наступна</translation>
    </message>
    <message>
        <source>The lane above, the one below; events stand above all lanes</source>
        <translation>Доріжка вище, доріжка нижче; події — над усіма доріжками</translation>
    </message>
    <message>
        <source>The first event, the last one</source>
        <translation>Перша подія, остання</translation>
    </message>
    <message>
        <source>Go there in every column</source>
        <translation>Перейти туди в кожній колонці</translation>
    </message>
    <message>
        <source>What is said of it, in which words and why; to correct it</source>
        <translation>Що про це сказано, якими словами й чому; щоб виправити</translation>
    </message>
    <message>
        <source>Closer, further away, everything; the wheel zooms about the pointer</source>
        <translation>Ближче, далі, усе; коліщатко масштабує навколо вказівника</translation>
    </message>
    <message>
        <source>Fold empty time, or draw all to one scale</source>
        <translation>Згорнути порожній час або показати все в одному масштабі</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>Перейменувати подію</translation>
    </message>
    <message>
        <source>Only this period; again for all times</source>
        <translation>Лише цей період; ще раз — увесь час</translation>
    </message>
    <message>
        <source>Take the event before, or the next one, into the period; dragging with Shift brushes</source>
        <translation>Додати до періоду попередню або наступну подію; протягування із Shift вибирає</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>The passage before, the next one; its column shows it</source>
        <translation>Попереднє місце, наступне; його показує колонка</translation>
    </message>
    <message>
        <source>It says the same: highlight and link it</source>
        <translation>Каже те саме: позначити й пов’язати</translation>
    </message>
    <message>
        <source>It does not: never offer it for this claim again</source>
        <translation>Не каже: більше не пропонувати для цього твердження</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Back to the text, and close the pane</source>
        <translation>Назад до тексту й закрити панель</translation>
    </message>
    <message>
        <source>Single letters and digits act while a reading column has the focus.</source>
        <translation>Окремі літери й цифри діють, поки фокус у колонці для читання.</translation>
    </message>
    <message>
        <source>Keyboard and Help</source>
        <translation>Клавіші й довідка</translation>
    </message>
    <message>
        <source>Import Annotations</source>
        <translation>Імпортувати анотації</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Читання {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Annotations</source>
        <comment>Import {n} Annotation</comment>
        <translation>
            <numerusform>Імпортувати {n} анотацію</numerusform>
            <numerusform>Імпортувати {n} анотації</numerusform>
            <numerusform>Імпортувати {n} анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>This would come of {name}. Nothing has been changed yet.</source>
        <translation>Ось що буде взято з {name}. Поки що нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations imported.</source>
        <comment>{n} annotation imported.</comment>
        <translation>
            <numerusform>Імпортовано {n} анотацію.</numerusform>
            <numerusform>Імпортовано {n} анотації.</numerusform>
            <numerusform>Імпортовано {n} анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with Another Library</source>
        <translation>Об’єднати з іншою бібліотекою</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Бібліотеки</translation>
    </message>
    <message>
        <source>Comparing with {name}…</source>
        <translation>Порівняння з {name}…</translation>
    </message>
    <message>
        <source>Save Merged Library…</source>
        <translation>Зберегти об’єднану бібліотеку…</translation>
    </message>
    <message>
        <source>This library and {name} come to this together. It becomes a new library; neither of the two is changed.</source>
        <translation>Ось що дають разом ця бібліотека та {name}. Це буде нова бібліотека; жодну з двох не буде змінено.</translation>
    </message>
    <message>
        <source>{name}, merged.sqlite</source>
        <translation>{name}, об’єднана.sqlite</translation>
    </message>
    <message>
        <source>Save Merged Library</source>
        <translation>Зберегти об’єднану бібліотеку</translation>
    </message>
    <message>
        <source>The merged library is open: {path}.</source>
        <translation>Об’єднану бібліотеку відкрито: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new annotations</source>
        <comment>{n} new annotation</comment>
        <translation>
            <numerusform>{n} нова анотація</numerusform>
            <numerusform>{n} нові анотації</numerusform>
            <numerusform>{n} нових анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Що буде імпортовано</translation>
    </message>
    <message>
        <source>What has no place here, or not all of it</source>
        <translation>Чому тут немає місця або не для всього</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are to be checked.</source>
        <comment>{n} of them is to be checked.</comment>
        <translation>
            <numerusform>{n} з них слід перевірити.</numerusform>
            <numerusform>{n} з них слід перевірити.</numerusform>
            <numerusform>{n} з них слід перевірити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is not here already.</source>
        <translation>Нічого, чого тут ще немає.</translation>
    </message>
    <message>
        <source>What the other library brings</source>
        <translation>Що додає інша бібліотека</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфлікти</translation>
    </message>
    <message>
        <source>Nothing was changed in both.</source>
        <translation>В обох нічого не змінювали.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts were kept.</source>
        <comment>{n} conflict was kept.</comment>
        <translation>
            <numerusform>{n} конфлікт збережено.</numerusform>
            <numerusform>{n} конфлікти збережено.</numerusform>
            <numerusform>{n} конфліктів збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Відкрити бібліотеку</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Нова бібліотека</translation>
    </message>
    <message>
        <source>“{name}” is already there. It was left as it is; choose another name.</source>
        <translation>«{name}» уже існує. Файл лишився як був; виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>New Version of the Article</source>
        <translation>Нова версія статті</translation>
    </message>
    <message>
        <source>The text of the article is the same as before.</source>
        <translation>Текст статті такий самий, як і раніше.</translation>
    </message>
    <message>
        <source>Parallax libraries</source>
        <translation>Бібліотеки Parallax</translation>
    </message>
    <message>
        <source>What the address leads to is not in this library, nor in another that was open lately. Open the one that has it, and follow the address again.</source>
        <translation>Того, на що вказує адреса, немає ні в цій бібліотеці, ні в нещодавно відкритих. Відкрийте ту, де воно є, і перейдіть за адресою ще раз.</translation>
    </message>
    <message>
        <source>Linked, in article {n}.</source>
        <translation>Пов’язано, стаття {n}.</translation>
    </message>
    <message>
        <source>This passage is not offered for the claim again.</source>
        <translation>Це місце більше не пропонуватиметься для твердження.</translation>
    </message>
    <message>
        <source>&amp;Correct “{words}”…</source>
        <translation>Виправи&amp;ти «{words}»…</translation>
    </message>
    <message>
        <source>“{words}” Is &amp;Not a Date</source>
        <translation>«{words}» — &amp;не дата</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct One of {n} Dates</source>
        <comment>&amp;Correct {n} Date</comment>
        <translation>
            <numerusform>&amp;Виправити {n} дату</numerusform>
            <numerusform>&amp;Виправити одну з {n} дат</numerusform>
            <numerusform>&amp;Виправити одну з {n} дат</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Виправити…</translation>
    </message>
    <message>
        <source>Is &amp;Not a Date</source>
        <translation>&amp;Не дата</translation>
    </message>
    <message numerus="yes">
        <source>{n} &amp;More</source>
        <translation>
            <numerusform>Ще {n}</numerusform>
            <numerusform>Ще {n}</numerusform>
            <numerusform>Ще {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {words}</source>
        <translation>{n}. {words}</translation>
    </message>
    <message>
        <source>{n}. Article {number}: {words}</source>
        <translation>{n}. Стаття {number}: {words}</translation>
    </message>
    <message>
        <source>{number} Was Published {date}</source>
        <translation>{number} опубліковано {date}</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>An error in Parallax interrupted what was being done. Your library is safe: every change is saved as a whole or not at all. You can go on working; if something looks wrong, close the window and open it again.</source>
        <translation>Помилка в Parallax перервала те, що виконувалося. Ваша бібліотека в безпеці: кожну зміну збережено цілком або не збережено зовсім. Можна працювати далі; якщо щось виглядає не так, закрийте вікно й відкрийте знову.</translation>
    </message>
    <message>
        <source>The details below help to mend it. They quote nothing you read or wrote.</source>
        <translation>Відомості нижче допоможуть її виправити. У них немає нічого, що ви читали чи писали.</translation>
    </message>
    <message>
        <source>Open the Folder of the Log</source>
        <translation>Відкрити теку журналу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>An error that was shown before has come up again. Your library is safe.</source>
        <translation>Показана раніше помилка сталася знову. Ваша бібліотека в безпеці.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>This is version {version}. The list is in English.</source>
        <translation>Це версія {version}. Список англійською.</translation>
    </message>
    <message>
        <source>What's New</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>The list of changes is missing from this installation.</source>
        <translation>У цьому встановленні немає списку змін.</translation>
    </message>
    <message>
        <source>No web address of this article is known.</source>
        <translation>Вебадреса цієї статті невідома.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address of the page is {address}</source>
        <translation>Не вдалося відкрити браузер. Адреса сторінки: {address}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Робочі простори</translation>
    </message>
    <message>
        <source>Annotations and claims</source>
        <translation>Анотації й твердження</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Місця в тексті</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>Шукати всюди «{words}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Від … до …</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>будь-коли</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>The place of this annotation needs no check.</source>
        <translation>Місце цієї анотації не потребує перевірки.</translation>
    </message>
    <message>
        <source>Choose the annotation to check first.</source>
        <translation>Спершу виберіть анотацію для перевірки.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be re-attached.</source>
        <translation>Цю бібліотеку можна лише читати, тож прив’язати знову нічого не можна.</translation>
    </message>
    <message>
        <source>Choose the annotation that belongs elsewhere first.</source>
        <translation>Спершу виберіть анотацію, якій місце деінде.</translation>
    </message>
    <message>
        <source>Select the words in the article that the annotation is about.</source>
        <translation>Виділіть у статті слова, про які ця анотація.</translation>
    </message>
    <message>
        <source>Re-attached. {keys} takes it back.</source>
        <translation>Прив’язано знову. {keys} скасує це.</translation>
    </message>
    <message>
        <source>There is nothing to check: every annotation has its words.</source>
        <translation>Перевіряти нічого: кожна анотація має свої слова.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to check; {n} annotations were not found, they are last in the list.</source>
        <comment>Nothing is left to check; {n} annotation was not found, it is last in the list.</comment>
        <translation>
            <numerusform>Перевіряти більше нічого; {n} анотацію не знайдено, вона в кінці списку.</numerusform>
            <numerusform>Перевіряти більше нічого; {n} анотації не знайдено, вони в кінці списку.</numerusform>
            <numerusform>Перевіряти більше нічого; {n} анотацій не знайдено, вони в кінці списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked. That was the last one.</source>
        <translation>Перевірено. Це була остання.</translation>
    </message>
    <message numerus="yes">
        <source>Checked. {n} are left: {{keys}} goes to the next.</source>
        <comment>Checked. {n} is left: {{keys}} goes there.</comment>
        <translation>
            <numerusform>Перевірено. Лишилася {n}: {{keys}} веде туди.</numerusform>
            <numerusform>Перевірено. Лишилося {n}: {{keys}} веде до наступної.</numerusform>
            <numerusform>Перевірено. Лишилося {n}: {{keys}} веде до наступної.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Дата публікації</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Указати дату</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідома</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Нещодавно відкриті</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Відкрити {name}</translation>
    </message>
    <message>
        <source>No libraries yet</source>
        <translation>Бібліотек ще немає</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved. The window stays open so that you can copy it or make room. Close it once more to leave without it.</source>
        <translation>Написане останнім не вдалося зберегти. Вікно лишається відкритим, щоб ви могли скопіювати це або звільнити місце. Закрийте його ще раз, щоб вийти без цього.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved, because another program has overwritten the library. Open “{name}”, and it is saved there. Close the window once more to leave without it.</source>
        <translation>Написане останнім не вдалося зберегти, бо інша програма перезаписала бібліотеку. Відкрийте «{name}», і його буде збережено там. Закрийте вікно ще раз, щоб вийти без нього.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is gone. Save a copy of what you see, or close the window once more: unless the folder was only moved, all of it is then kept in {folder} as “{kept}”.</source>
        <translation>Теки бібліотеки «{name}» більше немає. Збережіть копію того, що бачите, або закрийте вікно ще раз: якщо теку не просто переміщено, усе буде збережено в {folder} як «{kept}».</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Progress of saving what can be read</source>
        <translation>Перебіг збереження того, що можна прочитати</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Зупинити збереження</translation>
    </message>
    <message>
        <source>{told} Looking for backups…</source>
        <translation>{told} Шукаємо резервні копії…</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>Відновити «{name}»</translation>
    </message>
    <message>
        <source>What was put together of the library when another program had overwritten it. The damaged file is kept beside it under another name.</source>
        <translation>Те, що складено з бібліотеки, коли інша програма її перезаписала. Пошкоджений файл лишається поруч під іншою назвою.</translation>
    </message>
    <message>
        <source>Restore the Backup ({when})</source>
        <translation>Відновити резервну копію ({when})</translation>
    </message>
    <message>
        <source>The newest one that is whole. The damaged file is kept beside it under another name.</source>
        <translation>Найновіша з цілих. Пошкоджений файл лишається поруч під іншою назвою.</translation>
    </message>
    <message>
        <source>Other Backups…</source>
        <translation>Інші резервні копії…</translation>
    </message>
    <message>
        <source>See what is in each of them, and choose one.</source>
        <translation>Подивитися, що є в кожній, і вибрати одну.</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>Урятувати, що читається…</translation>
    </message>
    <message>
        <source>Into a new library, with a list of exactly what is lost.</source>
        <translation>У нову бібліотеку, з точним переліком утраченого.</translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation>Відкрити для читання</translation>
    </message>
    <message>
        <source>Shows what can be shown and changes nothing.</source>
        <translation>Показує те, що можна показати, і нічого не змінює.</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Урятувати, що читається</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} (врятовано)</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Рятуємо те, що читається…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved, and the damaged library is as it was.</source>
        <translation>Зупинено. Нічого не збережено, а пошкоджена бібліотека така, як була.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} копія</translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <translation>Копію збережено в {path}.</translation>
    </message>
    <message>
        <source>Checking every part of the library…</source>
        <translation>Перевіряємо кожну частину бібліотеки…</translation>
    </message>
    <message>
        <source>“{name}” is sound: everything in it is as it was written ({held}).</source>
        <translation>«{name}» у порядку: усе в ній таке, яким його записано ({held}).</translation>
    </message>
    <message>
        <source>It was not changed. Restore a backup from before the damage, or save what can be read into a new library.</source>
        <translation>Файл не змінено. Відновіть резервну копію, зроблену до пошкодження, або збережіть у нову бібліотеку те, що читається.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>«{name}» пошкоджено</translation>
    </message>
    <message>
        <source>What could be saved of “{name}”</source>
        <translation>Що вдалося врятувати з «{name}»</translation>
    </message>
    <message>
        <source>{told} This is the new library, “{new}”. The damaged file was not changed: keep it until you have looked.</source>
        <translation>{told} Це нова бібліотека, «{new}». Пошкоджений файл не змінено: зберігайте його, доки не переглянете.</translation>
    </message>
    <message>
        <source>This is all that was lost.</source>
        <translation>Це все, що втрачено.</translation>
    </message>
    <message>
        <source>This is lost for certain; there may have been more.</source>
        <translation>Це втрачено напевно; можливо, було й більше.</translation>
    </message>
    <message>
        <source>Another annotation has exactly these words already.</source>
        <translation>Інша анотація вже має точно ці слова.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click on it, or press [ or ].</source>
        <translation>Спершу виберіть анотацію: клацніть її або натисніть [ чи ].</translation>
    </message>
    <message>
        <source>Other annotations have these words already, up to the end.</source>
        <translation>Інші анотації вже мають ці слова, аж до кінця.</translation>
    </message>
    <message>
        <source>An annotation keeps at least one word. Delete removes it.</source>
        <translation>Анотація зберігає принаймні одне слово. Delete вилучить її.</translation>
    </message>
    <message>
        <source>There are no more words on this side.</source>
        <translation>З цього боку слів більше немає.</translation>
    </message>
    <message>
        <source>Copies of this library, made when it is opened and when you quit if something has changed. They are in the folder “{folder}” beside it.</source>
        <translation>Копії цієї бібліотеки, зроблені під час відкриття та під час виходу, якщо щось змінилося. Вони в теці «{folder}» поруч.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Резервні копії «{name}»</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Відновлюємо…</translation>
    </message>
    <message>
        <source>What it was before is kept as another backup.</source>
        <translation>Те, що було раніше, збережено як ще одну резервну копію.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”.</source>
        <translation>Пошкоджений файл збережено як «{name}».</translation>
    </message>
    <message>
        <source>The library is as it was then ({when}).</source>
        <translation>Бібліотека така, якою була тоді ({when}).</translation>
    </message>
    <message>
        <source>Another window has restored a backup: the library is as it was then.</source>
        <translation>Інше вікно відновило резервну копію: бібліотека така, якою була тоді.</translation>
    </message>
    <message>
        <source>damaged, and cannot be restored</source>
        <translation>пошкоджено, відновити не можна</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Прокручування вбік</translation>
    </message>
    <message>
        <source>Its place in the present text of the article was not found.</source>
        <translation>Її місце в теперішньому тексті статті не знайдено.</translation>
    </message>
    <message>
        <source>Drag to share the room; double-click to share it as it was at first</source>
        <translation>Перетягніть, щоб розподілити місце; подвійне клацання поверне початковий розподіл</translation>
    </message>
    <message>
        <source>Edge between two parts</source>
        <translation>Межа між двома частинами</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations removed.</source>
        <comment>Annotation removed.</comment>
        <translation>
            <numerusform>Вилучено {n} анотацію.</numerusform>
            <numerusform>Вилучено {n} анотації.</numerusform>
            <numerusform>Вилучено {n} анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to an annotation first.</source>
        <translation>Спершу перейдіть до анотації.</translation>
    </message>
    <message>
        <source>No tag has the key {key} yet. Press F to write one.</source>
        <translation>Жоден тег ще не має клавіші {key}. Натисніть F, щоб написати тег.</translation>
    </message>
    <message>
        <source>Nothing was tagged yet that could be repeated.</source>
        <translation>Ще нічого не позначено, щоб повторити.</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>Тег «{tag}»</translation>
    </message>
    <message>
        <source>Free Tag</source>
        <translation>Вільний тег</translation>
    </message>
    <message>
        <source>Tag “{tag}” removed.</source>
        <translation>Тег «{tag}» прибрано.</translation>
    </message>
    <message>
        <source>The theme file {name} cannot be used: {problems}.</source>
        <translation>Файл теми {name} не можна використати: {problems}.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>його не вдається прочитати</translation>
    </message>
    <message>
        <source>{token} is missing</source>
        <translation>бракує {token}</translation>
    </message>
    <message>
        <source>{token} is not {wanted}</source>
        <translation>{token} — не {wanted}</translation>
    </message>
    <message>
        <source>a colour such as #1C1B19</source>
        <translation>колір на зразок #1C1B19</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true або false</translation>
    </message>
    <message>
        <source>a list of eight colours</source>
        <translation>список із восьми кольорів</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} з {of}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The article is back, with its annotations.</source>
        <translation>Статтю повернуто разом з її анотаціями.</translation>
    </message>
    <message>
        <source>The annotation is back where it was.</source>
        <translation>Анотацію повернуто на місце.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
    <message>
        <source>This is no single day. Write it such as 2022-01-28.</source>
        <translation>Це не окремий день. Напишіть його, наприклад, так: 2022-01-28.</translation>
    </message>
    <message>
        <source>“{words}” is still to come.</source>
        <translation>«{words}» ще не настало.</translation>
    </message>
    <message>
        <source>Copy What Is Not Saved</source>
        <translation>Копіювати незбережене</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Відкинути</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} нотатка</numerusform>
            <numerusform>{n} нотатки</numerusform>
            <numerusform>{n} нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <comment>{n} statement</comment>
        <translation>
            <numerusform>{n} формулювання</numerusform>
            <numerusform>{n} формулювання</numerusform>
            <numerusform>{n} формулювань</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved: {what}</source>
        <translation>не збережено: {what}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>збереження…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ще не збережено</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts that you wrote are not saved: they are kept in this window and tried again.</source>
        <comment>What you wrote last is not saved: it is kept in this window and tried again.</comment>
        <translation>
            <numerusform>{n} написаний вами текст не збережено: він лишається в цьому вікні, спробу буде повторено.</numerusform>
            <numerusform>{n} написані вами тексти не збережено: вони лишаються в цьому вікні, спробу буде повторено.</numerusform>
            <numerusform>{n} написаних вами текстів не збережено: вони лишаються в цьому вікні, спробу буде повторено.</numerusform>
        </translation>
    </message>
    <message>
        <source>moved or deleted</source>
        <translation>переміщено або вилучено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>лише для читання</translation>
    </message>
    <message>
        <source>Passages Elsewhere</source>
        <translation>Місця деінде</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Open a library or make a new one: it is one file with your articles and annotations.</source>
        <translation>Відкрийте бібліотеку або створіть нову: це один файл із вашими статтями й анотаціями.</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Жодної бібліотеки не відкрито</translation>
    </message>
    <message>
        <source>Import two or more accounts of the same events to read them side by side.</source>
        <translation>Імпортуйте два чи більше повідомлень про ті самі події, щоб читати їх поруч.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Читати ще нічого</translation>
    </message>
    <message>
        <source>Tick the articles that you want to read in the list on the left.</source>
        <translation>Позначте у списку ліворуч статті, які хочете читати.</translation>
    </message>
    <message>
        <source>No column is open</source>
        <translation>Жодної колонки не відкрито</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Не&amp;давні</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>Р&amp;обочі простори</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Workspace {number}</source>
        <translation>Робочий простір {number}</translation>
    </message>
    <message>
        <source>Save these columns and panes as</source>
        <translation>Зберегти ці колонки й панелі як</translation>
    </message>
    <message>
        <source>Another name for “{name}”</source>
        <translation>Інша назва для «{name}»</translation>
    </message>
    <message>
        <source>Workspace “{name}” saved.</source>
        <translation>Робочий простір «{name}» збережено.</translation>
    </message>
    <message>
        <source>&amp;Put Back “{name}”</source>
        <translation>Повер&amp;нути «{name}»</translation>
    </message>
    <message>
        <source>Workspace “{name}” removed.</source>
        <translation>Робочий простір «{name}» вилучено.</translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation>Робочих просторів ще немає</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Replaces the workspace of this name.</source>
        <translation>Замінює робочий простір із такою назвою.</translation>
    </message>
</context>
<context>
    <name>reader.ui.accounts</name>
    <message numerus="yes">
        <source>{n} differences</source>
        <comment>{n} difference</comment>
        <translation>
            <numerusform>{n} розбіжність</numerusform>
            <numerusform>{n} розбіжності</numerusform>
            <numerusform>{n} розбіжностей</numerusform>
        </translation>
    </message>
    <message>
        <source>{matter} {grade}</source>
        <translation>{matter}: {grade}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Lengths of time</source>
        <translation>Тривалості</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
    <message>
        <source>Negations</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>Opposites</source>
        <translation>Протилежності</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Orders of events</source>
        <translation>Порядок подій</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Полічені дні</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>різняться</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>перетинаються</translation>
    </message>
    <message>
        <source>can both be true</source>
        <translation>обидва можуть бути правдою</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Відкинуто: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причини не вказано</translation>
    </message>
    <message>
        <source>Which came first</source>
        <translation>Що було раніше</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Does not add up within the article</source>
        <translation>Не сходиться в самій статті</translation>
    </message>
    <message>
        <source>Article {n}</source>
        <translation>Стаття {n}</translation>
    </message>
    <message>
        <source>Article {number}: {words}</source>
        <translation>Стаття {number}: {words}</translation>
    </message>
    <message>
        <source>one report</source>
        <translation>одне повідомлення</translation>
    </message>
    <message>
        <source>{number} says nothing of it.</source>
        <translation>{number} про це не каже.</translation>
    </message>
    <message>
        <source>{number} has a passage that may say it: Enter shows it.</source>
        <translation>{number} має уривок, де це, можливо, сказано: Enter покаже його.</translation>
    </message>
    <message>
        <source>{number} is not looked through for it yet.</source>
        <translation>{number} ще не переглянуто щодо цього.</translation>
    </message>
    <message>
        <source>{number} was published before it happened.</source>
        <translation>{number} опубліковано до того, як це сталося.</translation>
    </message>
    <message>
        <source>Claims by Article</source>
        <translation>Твердження за статтями</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Фільтрувати твердження</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Які твердження</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>The articles are being compared…</source>
        <translation>Статті порівнюються…</translation>
    </message>
    <message numerus="yes">
        <source>{n} comparisons are left. Esc gives up.</source>
        <comment>{n} comparison is left. Esc gives up.</comment>
        <translation>
            <numerusform>Залишилося {n} порівняння. Esc припиняє.</numerusform>
            <numerusform>Залишилося {n} порівняння. Esc припиняє.</numerusform>
            <numerusform>Залишилося {n} порівнянь. Esc припиняє.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Будь-який статус</translation>
    </message>
    <message>
        <source>What is open first</source>
        <translation>Спершу відкриті</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Спершу з більшістю статей</translation>
    </message>
    <message>
        <source>Fewest origins first</source>
        <translation>Спершу з найменшим походженням</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>За датою</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Усі твердження</translation>
    </message>
    <message>
        <source>Left out by {article}</source>
        <translation>Пропущено: {article}</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>За колонкою</translation>
    </message>
    <message>
        <source>{claims} that article {number} leaves out and two others or more carry</source>
        <translation>{claims}: у статті {number} немає, у двох чи більше інших є</translation>
    </message>
    <message>
        <source>{text}; it may have {count} more</source>
        <translation>{text}; можливо, у ній є ще {count}</translation>
    </message>
    <message>
        <source>{shown} of {claims}</source>
        <translation>{shown} з {claims}</translation>
    </message>
    <message>
        <source>There are no claims yet. Highlight what an article says, and link others.</source>
        <translation>Тверджень ще немає. Позначте, що каже стаття, і пов’яжіть інші.</translation>
    </message>
    <message>
        <source>Article {number} leaves out nothing that two others carry.</source>
        <translation>Стаття {number} не пропускає нічого, що є у двох інших.</translation>
    </message>
    <message>
        <source>No claim is like that. Take a filter away to see more.</source>
        <translation>Таких тверджень немає. Приберіть фільтр, щоб побачити більше.</translation>
    </message>
    <message>
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message>
        <source>in {number}</source>
        <translation>у {number}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Article {number}: the same article</source>
        <translation>Стаття {number}: та сама стаття</translation>
    </message>
    <message>
        <source>{share} of article {number} ({name}) stands in article {other} ({other_name})</source>
        <translation>{share} статті {number} ({name}) є в статті {other} ({other_name})</translation>
    </message>
    <message>
        <source>nothing of article {number} ({name}) stands in {other} ({other_name})</source>
        <translation>нічого зі статті {number} ({name}) немає в {other} ({other_name})</translation>
    </message>
    <message>
        <source>What part of each article stands in each other one</source>
        <translation>Яка частина кожної статті є в кожній іншій</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільне</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Filter people and what they say</source>
        <translation>Фільтрувати людей і їхні слова</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>Фільтрувати розбіжності</translation>
    </message>
    <message>
        <source>Filter shared words</source>
        <translation>Фільтрувати спільні слова</translation>
    </message>
    <message>
        <source>Dismissed ones too</source>
        <translation>І відкинуті</translation>
    </message>
    <message>
        <source>Formulas too</source>
        <translation>І усталені вислови</translation>
    </message>
    <message>
        <source>{shown} of {things}</source>
        <translation>{shown} з {things}</translation>
    </message>
    <message>
        <source>The articles are being read…</source>
        <translation>Статті читаються…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>All that differs has been dismissed. “Dismissed ones too” above lists it again.</source>
        <translation>Усі розбіжності відкинуто. «І відкинуті» вище показує їх знову.</translation>
    </message>
    <message>
        <source>These articles have nothing but formulas in common. “Formulas too” above lists them.</source>
        <translation>У цих статтях спільні лише усталені вислови. «І усталені вислови» вище показує їх.</translation>
    </message>
    <message>
        <source>Nobody is quoted in these articles, as far as can be told. Import more accounts, and who says what is listed here.</source>
        <translation>У цих статтях, наскільки видно, нікого не цитують. Імпортуйте більше повідомлень, і тут буде перелічено, хто що каже.</translation>
    </message>
    <message>
        <source>Nothing differs in what is linked to one claim in several articles. Link passages that say the same (E or L), and what they say differently is listed here.</source>
        <translation>Пов’язане з одним твердженням у кількох статтях не різниться. Пов’яжіть місця, що кажуть те саме (E або L), і тут буде перелічено, у чому вони різняться.</translation>
    </message>
    <message>
        <source>These articles have no passages in common. Import more accounts, and what they share word for word is listed here.</source>
        <translation>Ці статті не мають спільних місць. Імпортуйте більше повідомлень, і тут буде перелічено, що в них збігається дослівно.</translation>
    </message>
    <message>
        <source>Count It Again</source>
        <translation>Знову враховувати</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why this difference means nothing</source>
        <translation>Чому ця розбіжність нічого не означає</translation>
    </message>
    <message>
        <source>One Origin</source>
        <translation>Одне походження</translation>
    </message>
    <message>
        <source>Two Origins</source>
        <translation>Два походження</translation>
    </message>
    <message>
        <source>Why they have one origin, or two</source>
        <translation>Чому в них одне походження чи два</translation>
    </message>
    <message numerus="yes">
        <source>{n} sayings</source>
        <comment>{n} saying</comment>
        <translation>
            <numerusform>{n} висловлювання</numerusform>
            <numerusform>{n} висловлювання</numerusform>
            <numerusform>{n} висловлювань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shared passages</source>
        <comment>{n} shared passage</comment>
        <translation>
            <numerusform>{n} спільне місце</numerusform>
            <numerusform>{n} спільні місця</numerusform>
            <numerusform>{n} спільних місць</numerusform>
        </translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>дослівно</translation>
    </message>
    <message>
        <source>partly in their words</source>
        <translation>частково дослівно</translation>
    </message>
    <message>
        <source>retold</source>
        <translation>переказано</translation>
    </message>
    <message>
        <source>{told} · via {whom}</source>
        <translation>{told} · через {whom}</translation>
    </message>
    <message>
        <source>{share} of {number} stands in {other}</source>
        <translation>{share} тексту {number} є в {other}</translation>
    </message>
    <message>
        <source>{share} of {number} in {other}</source>
        <translation>{share} тексту {number} в {other}</translation>
    </message>
    <message>
        <source>you said: one origin</source>
        <translation>ви сказали: одне походження</translation>
    </message>
    <message>
        <source>you said: two origins</source>
        <translation>ви сказали: два походження</translation>
    </message>
    <message>
        <source>probably one origin</source>
        <translation>мабуть, одне походження</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <comment>{n} passage</comment>
        <translation>
            <numerusform>{n} місце</numerusform>
            <numerusform>{n} місця</numerusform>
            <numerusform>{n} місць</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} і {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} слово</numerusform>
            <numerusform>{n} слова</numerusform>
            <numerusform>{n} слів</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>слово в слово</translation>
    </message>
    <message>
        <source>nearly word for word</source>
        <translation>майже слово в слово</translation>
    </message>
    <message>
        <source>a formula: it stands in one of them more than once</source>
        <translation>усталений вислів: в одній із них стоїть не раз</translation>
    </message>
    <message>
        <source>a formula: it is said of different days</source>
        <translation>усталений вислів: сказано про різні дні</translation>
    </message>
</context>
<context>
    <name>reader.ui.claims</name>
    <message>
        <source>Show only: {status}. Drop cards here to give it them.</source>
        <translation>Показувати лише: {status}. Перетягніть сюди картки, щоб надати їм цей статус.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Показувати лише ці</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Show only: {tag}. Key {key} gives it; so does dropping cards here.</source>
        <translation>Показувати лише: {tag}. Тег дає клавіша {key} або перетягування карток сюди.</translation>
    </message>
    <message>
        <source>Tag {tag}, {told}</source>
        <translation>Тег {tag}, {told}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more tags</source>
        <comment>{n} more tag</comment>
        <translation>
            <numerusform>ще {n} тег</numerusform>
            <numerusform>ще {n} теги</numerusform>
            <numerusform>ще {n} тегів</numerusform>
        </translation>
    </message>
    <message>
        <source>What does it claim?</source>
        <translation>Що стверджується?</translation>
    </message>
    <message>
        <source>Statement of the claim</source>
        <translation>Формулювання твердження</translation>
    </message>
    <message>
        <source>⚠ This note is not saved. It is kept here and tried again.</source>
        <translation>⚠ Цю нотатку не збережено. Вона лишається тут, спробу буде повторено.</translation>
    </message>
    <message>
        <source>⚠ This statement is not saved. It is kept here and tried again.</source>
        <translation>⚠ Це формулювання не збережено. Воно лишається тут, спробу буде повторено.</translation>
    </message>
    <message>
        <source>Link to this claim</source>
        <translation>Пов’язати з цим твердженням</translation>
    </message>
    <message>
        <source>Filter the annotations by words</source>
        <translation>Фільтрувати анотації за словами</translation>
    </message>
    <message>
        <source>Show only cards with these words</source>
        <translation>Показувати лише картки з цими словами</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показати ці дні</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>показано {shown} з {total}</translation>
    </message>
    <message>
        <source>{told}; the other marks are faint</source>
        <translation>{told}; інші позначки бліді</translation>
    </message>
    <message>
        <source>{n} so far …</source>
        <translation>поки що {n} …</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>За текстом</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>За статусом</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Останні зміни</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>Порядок карток: {order}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Filter by words, tag, article and dates</source>
        <translation>Фільтрувати за словами, міткою, статтею та датами</translation>
    </message>
    <message>
        <source>Type words of the claim</source>
        <translation>Введіть слова твердження</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Слова твердження</translation>
    </message>
    <message>
        <source>Claims, the most likely first</source>
        <translation>Твердження, найімовірніше спершу</translation>
    </message>
    <message>
        <source>No claim has these words.</source>
        <translation>Жодне твердження не має цих слів.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open {host} in the browser</source>
        <translation>Відкрити {host} у браузері</translation>
    </message>
    <message>
        <source>{passages}, in {numbers}</source>
        <translation>{passages}, у {numbers}</translation>
    </message>
    <message>
        <source>Note in Markdown</source>
        <translation>Нотатка в Markdown</translation>
    </message>
    <message>
        <source>Note in Markdown. Ctrl+Enter when done.</source>
        <translation>Нотатка в Markdown (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Попередній вигляд нотатки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>This note has {n} characters. The first {shown} are shown here; all of them are in the library and in exports.</source>
        <translation>Ця нотатка має {n} символів. Тут показано перші {shown}; усі вони є в бібліотеці та в експорті.</translation>
    </message>
    <message>
        <source>It is too long to be changed here.</source>
        <translation>Вона задовга, щоб змінювати її тут.</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Написати нотатку (N)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Said by {speaker}?</source>
        <translation>Сказано: {speaker}?</translation>
    </message>
    <message>
        <source>Take over: said by {speaker}, {stance}</source>
        <translation>Прийняти: сказано {speaker}, {stance}</translation>
    </message>
    <message>
        <source>Found in the text around the passage. Take it over with {key}, or write another name above.</source>
        <translation>Знайдено в тексті довкола місця. Прийміть клавішею {key} або напишіть вище інше ім’я.</translation>
    </message>
    <message>
        <source>Origins…</source>
        <translation>Походження…</translation>
    </message>
    <message>
        <source>See what counts as one origin, and why, and change it</source>
        <translation>Побачити, що рахується одним походженням і чому, та змінити</translation>
    </message>
    <message>
        <source>{status}?  {key}</source>
        <translation>{status}?  {key}</translation>
    </message>
    <message>
        <source>Take over the status {status}: {reasons}</source>
        <translation>Прийняти статус {status}: {reasons}</translation>
    </message>
    <message>
        <source>What the linked passages speak for. It is set only if you take it over ({key})</source>
        <translation>За що говорять пов’язані місця. Буде задано лише тоді, коли ви приймете ({key})</translation>
    </message>
    <message>
        <source>Select words in a column and press 1, 2 or 3 to make your first annotation.</source>
        <translation>Виділіть слова в колонці й натисніть 1, 2 або 3, щоб зробити першу анотацію.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all {n} annotations.</source>
        <comment>The filter hides the only annotation.</comment>
        <translation>
            <numerusform>Фільтр приховує {n} анотацію.</numerusform>
            <numerusform>Фільтр приховує всі {n} анотації.</numerusform>
            <numerusform>Фільтр приховує всі {n} анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words have changed</source>
        <translation>Як змінилися слова</translation>
    </message>
    <message>
        <source>What you marked, and what the text says there now</source>
        <translation>Що ви позначили і що тепер стоїть там у тексті</translation>
    </message>
    <message>
        <source>It Is Here</source>
        <translation>Це тут</translation>
    </message>
    <message>
        <source>Re-attach…</source>
        <translation>Прив’язати знову…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>The annotation is in the right place ({keys})</source>
        <translation>Анотація на правильному місці ({keys})</translation>
    </message>
    <message>
        <source>Say where it belongs ({keys})</source>
        <translation>Указати, де її місце ({keys})</translation>
    </message>
    <message>
        <source>You marked “{was}”. The text now says “{now}”.</source>
        <translation>Ви позначили «{was}». Тепер у тексті «{now}».</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Стверджує</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Приписує</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>З обмовкою</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Заперечує</translation>
    </message>
    <message>
        <source>Not found in the text: {n}</source>
        <translation>Не знайдено в тексті: {n}</translation>
    </message>
    <message>
        <source>Check this place</source>
        <translation>Перевірте це місце</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>{stance} · {speaker}</source>
        <translation>{stance} · {speaker}</translation>
    </message>
    <message>
        <source>{status}: {quote}, article {number}</source>
        <translation>{status}: {quote}, стаття {number}</translation>
    </message>
    <message>
        <source>claim: {statement}</source>
        <translation>твердження: {statement}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>теги: {tags}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>нотатка: {note}</translation>
    </message>
    <message>
        <source>Each act on all of them is one step of undo.</source>
        <translation>Кожна дія з усіма скасовується одним кроком.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations selected</source>
        <comment>{n} annotation selected</comment>
        <translation>
            <numerusform>вибрано {n} анотацію</numerusform>
            <numerusform>вибрано {n} анотації</numerusform>
            <numerusform>вибрано {n} анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n}</source>
        <comment>Remove {n}</comment>
        <translation>
            <numerusform>Вилучити {n}</numerusform>
            <numerusform>Вилучити всі {n}</numerusform>
            <numerusform>Вилучити всі {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>How the passage stands to the claim</source>
        <translation>Як це місце стоїть до твердження</translation>
    </message>
    <message>
        <source>Who says so in the passage</source>
        <translation>Хто так каже в цьому місці</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Add a tag to the claim</source>
        <translation>Додати тег до твердження</translation>
    </message>
    <message>
        <source>Tag: {tag}. Press to take it off.</source>
        <translation>Тег: {tag}. Натисніть, щоб прибрати.</translation>
    </message>
    <message>
        <source>Take off: {tag}</source>
        <translation>Прибрати: {tag}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без кольору</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Вохристий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Сливовий</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковий</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Сланцевий</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>Rename Everywhere</source>
        <translation>Перейменувати всюди</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Remove from All</source>
        <translation>Прибрати з усіх</translation>
    </message>
    <message>
        <source>Tags are written on claims; here they are named, coloured and given keys.</source>
        <translation>Теги пишуть на твердженнях; тут їм дають назви, кольори й клавіші.</translation>
    </message>
    <message>
        <source>No claim has a tag yet. Press F on an annotation to write one.</source>
        <translation>Ще жодне твердження не має тегу. Натисніть F на анотації, щоб написати тег.</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва тегу</translation>
    </message>
    <message>
        <source>Key {n}</source>
        <translation>Клавіша {n}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation>клавіша {n}</translation>
    </message>
    <message>
        <source>Join the Two</source>
        <translation>Об’єднати обидва</translation>
    </message>
    <message>
        <source>There is a tag “{tag}” already: claims with either will have that one.</source>
        <translation>Тег «{tag}» уже є: твердження з будь-яким із двох матимуть його.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>сьогодні {hour}</translation>
    </message>
    <message>
        <source>{status} · {when}</source>
        <translation>{status} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes before</source>
        <comment>{n} change before</comment>
        <translation>
            <numerusform>до цього {n} зміна</numerusform>
            <numerusform>до цього {n} зміни</numerusform>
            <numerusform>до цього {n} змін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.columns</name>
    <message>
        <source>also in {numbers}</source>
        <translation>також у {numbers}</translation>
    </message>
    <message>
        <source>{where}: “{words}”. Click to go there.</source>
        <translation>{where}: «{words}». Клацніть, щоб перейти.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>no mention</source>
        <translation>немає згадки</translation>
    </message>
    <message>
        <source>no such passage</source>
        <translation>немає такого місця</translation>
    </message>
    <message>
        <source>further up</source>
        <translation>вище</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>нижче</translation>
    </message>
    <message>
        <source>Edge between two columns</source>
        <translation>Межа між двома колонками</translation>
    </message>
    <message>
        <source>Drag to set the width; double-click makes all columns even</source>
        <translation>Тягніть, щоб змінити ширину; подвійне клацання зробить усі колонки однаковими</translation>
    </message>
    <message>
        <source>This Belongs to the Text</source>
        <translation>Це належить до тексту</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines folded</source>
        <comment>{n} line folded</comment>
        <translation>
            <numerusform>згорнуто {n} рядок</numerusform>
            <numerusform>згорнуто {n} рядки</numerusform>
            <numerusform>згорнуто {n} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold these {n} lines</source>
        <comment>Fold this line</comment>
        <translation>
            <numerusform>Згорнути {n} рядок</numerusform>
            <numerusform>Згорнути ці {n} рядки</numerusform>
            <numerusform>Згорнути ці {n} рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>У цій статті немає тексту.</translation>
    </message>
    <message>
        <source>{status}: “{words}”</source>
        <translation>{status}: «{words}»</translation>
    </message>
    <message>
        <source>{line} · {tag}</source>
        <translation>{line} · {tag}</translation>
    </message>
    <message>
        <source>Check this place. You marked: “{words}”</source>
        <translation>Перевірте це місце. Ви позначили: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more here</source>
        <translation>
            <numerusform>і ще {n} тут</numerusform>
            <numerusform>і ще {n} тут</numerusform>
            <numerusform>і ще {n} тут</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this column</source>
        <translation>Знайти в цій колонці</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Зважати на регістр</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Лише цілі слова</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Попередній збіг (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Наступний збіг (Enter)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Закрити рядок пошуку (Esc)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Немає збігів</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} з {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <comment>{n} match</comment>
        <translation>
            <numerusform>{n} збіг</numerusform>
            <numerusform>{n} збіги</numerusform>
            <numerusform>{n} збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all columns back</source>
        <translation>Повернути всі колонки</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Закрити цю колонку</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Попередня згадка</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Наступна згадка</translation>
    </message>
    <message>
        <source>No publication date is known.</source>
        <translation>Дата публікації невідома.</translation>
    </message>
    <message>
        <source>Close column {n}</source>
        <translation>Закрити колонку {n}</translation>
    </message>
    <message>
        <source>Close column {n}, {place} of {total} with this article</source>
        <translation>Закрити колонку {n}, {place} з {total} із цією статтею</translation>
    </message>
    <message>
        <source>Go to this mention</source>
        <translation>Перейти до цієї згадки</translation>
    </message>
    <message>
        <source>{n} % of the article passed</source>
        <translation>Пройдено {n} % статті</translation>
    </message>
    <message>
        <source>Locked: stays where it is. Press to let it follow</source>
        <translation>Закріплено: лишається на місці. Натисніть, щоб колонка слідувала за іншими</translation>
    </message>
    <message>
        <source>Lock: keep this column where it is</source>
        <translation>Закріпити: лишити цю колонку на місці</translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <comment>{n} date</comment>
        <translation>
            <numerusform>{n} дата</numerusform>
            <numerusform>{n} дати</numerusform>
            <numerusform>{n} дат</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks: {what}</source>
        <translation>Позначки: {what}</translation>
    </message>
    <message>
        <source>Match {n} of {total}: {words}</source>
        <translation>Збіг {n} з {total}: {words}</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Позначити виділене</translation>
    </message>
    <message>
        <source>Re-attach here</source>
        <translation>Прив’язати тут</translation>
    </message>
    <message>
        <source>Re-attach Here</source>
        <translation>Прив’язати тут</translation>
    </message>
    <message>
        <source>Select in article {number} the words that “{quote}” belongs to, and press {keys}. Esc leaves it as it is.</source>
        <translation>Виділіть у статті {number} слова, до яких належить «{quote}», і натисніть {keys}. Esc лишить усе як є.</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Прив’язати знову</translation>
    </message>
    <message>
        <source>Scroll up and down</source>
        <translation>Прокручування вгору і вниз</translation>
    </message>
    <message>
        <source>{article}. Column {n} of {total} with this article</source>
        <translation>{article}. Колонка {n} з {total} із цією статтею</translation>
    </message>
    <message>
        <source>Date in the text</source>
        <translation>Дата в тексті</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>Дата словами</translation>
    </message>
    <message>
        <source>or type it: March 2021, Q3 2022, week 41 2024, 2019</source>
        <translation>або так: March 2021, Q3 2022, week 41 2024</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Указати</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Не дата</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Як було прочитано</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>It is a date</source>
        <translation>Це дата</translation>
    </message>
    <message>
        <source>To be set: {date}</source>
        <translation>Буде встановлено: {date}</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Останній день раніше за перший.</translation>
    </message>
</context>
<context>
    <name>reader.ui.describing</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агентства</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>Місце й дата</translation>
    </message>
    <message>
        <source>several</source>
        <translation>кілька</translation>
    </message>
    <message>
        <source>Choose an article in the list; several with Ctrl or Shift.</source>
        <translation>Виберіть статтю у списку; кілька — з Ctrl або Shift.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles chosen.</source>
        <comment>{n} article chosen.</comment>
        <translation>
            <numerusform>Вибрано {n} статтю.</numerusform>
            <numerusform>Вибрано {n} статті.</numerusform>
            <numerusform>Вибрано {n} статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is saved at once, for all of them; undo takes it back.</source>
        <translation>Написане одразу зберігається для всіх вибраних; скасування повертає попереднє.</translation>
    </message>
</context>
<context>
    <name>reader.ui.elsewhere</name>
    <message>
        <source>Passages elsewhere</source>
        <translation>Місця деінде</translation>
    </message>
    <message>
        <source>Says the Same</source>
        <translation>Каже те саме</translation>
    </message>
    <message>
        <source>Does Not</source>
        <translation>Не каже</translation>
    </message>
    <message>
        <source>Choose an annotation: here is listed where the other articles say the same. You decide which passages do.</source>
        <translation>Виберіть анотацію: тут показано, де інші статті кажуть те саме. Вирішуєте ви.</translation>
    </message>
    <message>
        <source>Looking in the other articles…</source>
        <translation>Пошук в інших статтях…</translation>
    </message>
    <message>
        <source>{passages} linked, in {where}</source>
        <translation>{passages} пов’язано, у {where}</translation>
    </message>
    <message>
        <source>There is no other article to look in: import one.</source>
        <translation>Іншої статті, де шукати, немає: імпортуйте її.</translation>
    </message>
    <message>
        <source>Highlight this passage and link it to the claim (Enter)</source>
        <translation>Позначити це місце й пов’язати з твердженням (Enter)</translation>
    </message>
    <message>
        <source>Never offer this passage for this claim again (X)</source>
        <translation>Більше не пропонувати це місце для цього твердження (X)</translation>
    </message>
    <message>
        <source>No passage found in {number}</source>
        <translation>У {number} місця не знайдено</translation>
    </message>
    <message>
        <source>nearest, with little in common:</source>
        <translation>найближче, спільного мало:</translation>
    </message>
    <message>
        <source>nearest: {words}</source>
        <translation>найближче: {words}</translation>
    </message>
    <message>
        <source>Article {number}: {title}</source>
        <translation>Стаття {number}: {title}</translation>
    </message>
    <message>
        <source>Article {number}, passage {place}: {quote}. {why}</source>
        <translation>Стаття {number}, місце {place}: {quote}. {why}</translation>
    </message>
    <message>
        <source>perhaps: {why}</source>
        <translation>можливо: {why}</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>можливо</translation>
    </message>
</context>
<context>
    <name>reader.ui.exports</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Які анотації</translation>
    </message>
    <message>
        <source>Quotations as callouts</source>
        <translation>Цитати як виноски (callout)</translation>
    </message>
    <message>
        <source>Tags as #tag</source>
        <translation>Теги як #тег</translation>
    </message>
    <message>
        <source>Links to the passage</source>
        <translation>Посилання на місце в тексті</translation>
    </message>
    <message>
        <source>Names for quotations (^name)</source>
        <translation>Імена для цитат (^ім’я)</translation>
    </message>
    <message>
        <source>Keep what I write when exporting again</source>
        <translation>Зберігати моє в новому експорті</translation>
    </message>
    <message>
        <source>One file an article, into a folder</source>
        <translation>Окремий файл на статтю, у теку</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message numerus="yes">
        <source>All: {n} annotations</source>
        <comment>All: {n} annotation</comment>
        <translation>
            <numerusform>Усі: {n} анотація</numerusform>
            <numerusform>Усі: {n} анотації</numerusform>
            <numerusform>Усі: {n} анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: {n}</source>
        <translation>
            <numerusform>Показані в списку: {n}</numerusform>
            <numerusform>Показані в списку: {n}</numerusform>
            <numerusform>Показані в списку: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen: {n}</source>
        <translation>
            <numerusform>Вибрані: {n}</numerusform>
            <numerusform>Вибрані: {n}</numerusform>
            <numerusform>Вибрані: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Записано досі</translation>
    </message>
    <message>
        <source>The pages could not be laid out. Nothing was written: export HTML, and print that in a browser.</source>
        <translation>Не вдалося зверстати сторінки. Нічого не записано: експортуйте HTML і роздрукуйте його в браузері.</translation>
    </message>
    <message>
        <source>Trying the template…</source>
        <translation>Шаблон випробовується…</translation>
    </message>
    <message>
        <source>The template takes too long even for the first annotations. Nothing was exported: mend it, or choose another layout.</source>
        <translation>Шаблон працює задовго навіть для перших анотацій. Нічого не експортовано: виправте його або виберіть інший макет.</translation>
    </message>
    <message>
        <source>The preview has the first {n} of {of} annotations and counts no others; the file has all of them.</source>
        <translation>У попередньому перегляді перші {n} з {of} анотацій, інших він не рахує; у файлі будуть усі.</translation>
    </message>
    <message>
        <source>The preview has only the beginning; the file has all of it.</source>
        <translation>У попередньому перегляді лише початок; у файлі буде все.</translation>
    </message>
    <message>
        <source>The file has this on pages, with the timeline.</source>
        <translation>У файлі це поділено на сторінки, з часовою шкалою.</translation>
    </message>
    <message>
        <source>The file has this with the timeline, and the articles side by side.</source>
        <translation>У файлі це з часовою шкалою і статтями поруч.</translation>
    </message>
    <message>
        <source>The workbook has four sheets, of which this is the first.</source>
        <translation>У книзі чотири аркуші; це перший.</translation>
    </message>
    <message>
        <source>It has the claims that have a status and the tag {tag}.</source>
        <translation>Тут твердження, що мають статус і мітку {tag}.</translation>
    </message>
    <message>
        <source>Here articles stand one after another; the folder gets a file for each.</source>
        <translation>Тут статті йдуть одна за одною; у теці буде окремий файл для кожної.</translation>
    </message>
</context>
<context>
    <name>reader.ui.history</name>
    <message>
        <source>What you do in this library will be listed here.</source>
        <translation>Тут буде показано, що ви робите в цій бібліотеці.</translation>
    </message>
    <message>
        <source>Go Forward to Here</source>
        <translation>Вперед сюди</translation>
    </message>
    <message>
        <source>Go Back to Here</source>
        <translation>Назад сюди</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>остаточно</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>відкинуто</translation>
    </message>
    <message>
        <source>you, in another window</source>
        <translation>ви, в іншому вікні</translation>
    </message>
    <message>
        <source>you, earlier</source>
        <translation>ви, раніше</translation>
    </message>
    <message>
        <source>This is where the library stands now.</source>
        <translation>Тут бібліотека тепер.</translation>
    </message>
    <message>
        <source>The trash was emptied, so there is no way back to it.</source>
        <translation>Кошик спорожнено, тож повернутися до цього не можна.</translation>
    </message>
    <message>
        <source>It was given up when something else was done, so there is no way back to it.</source>
        <translation>Це відкинули, коли зробили щось інше, тож шляху назад туди немає.</translation>
    </message>
    <message>
        <source>Makes this change again, and what was undone here before it.</source>
        <translation>Повторює цю зміну й усе, що тут скасували до неї.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back {n} later changes.</source>
        <comment>Takes back {n} later change.</comment>
        <translation>
            <numerusform>Скасовує {n} пізнішу зміну.</numerusform>
            <numerusform>Скасовує {n} пізніші зміни.</numerusform>
            <numerusform>Скасовує {n} пізніших змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them were made in other windows.</source>
        <comment>{n} of them was made in another window.</comment>
        <translation>
            <numerusform>{n} з них зроблено в іншому вікні.</numerusform>
            <numerusform>{n} з них зроблено в інших вікнах.</numerusform>
            <numerusform>{n} з них зроблено в інших вікнах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.importing</name>
    <message>
        <source>Import from Address</source>
        <translation>Імпорт з адреси</translation>
    </message>
    <message>
        <source>The page is fetched from the network once, without pictures, scripts and cookies. Nothing else in Parallax uses the network.</source>
        <translation>Сторінку буде отримано з мережі один раз, без зображень, скриптів і файлів cookie. Ніщо інше в Parallax не користується мережею.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Отримати</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>{size} kB from {host}</source>
        <translation>{size} кБ з {host}</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Запит до {host}…</translation>
    </message>
    <message numerus="yes">
        <source>after {n} redirects</source>
        <comment>after {n} redirect</comment>
        <translation>
            <numerusform>після {n} переспрямування</numerusform>
            <numerusform>після {n} переспрямувань</numerusform>
            <numerusform>після {n} переспрямувань</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} led to {last}.</source>
        <translation>{first} переспрямовано на {last}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>The space bar moves a line between the text and the furniture.</source>
        <translation>Пробіл переносить рядок з основного тексту до службового й назад.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>No publication date could be read from the text.</source>
        <translation>З тексту не вдалося прочитати дату публікації.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>До: {words}</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation>Після: {words}</translation>
    </message>
    <message>
        <source>This Is Furniture</source>
        <translation>Це службовий текст</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines will be folded away.</source>
        <comment>{n} line will be folded away.</comment>
        <translation>
            <numerusform>Буде згорнуто {n} рядок.</numerusform>
            <numerusform>Буде згорнуто {n} рядки.</numerusform>
            <numerusform>Буде згорнуто {n} рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in a wrong encoding</source>
        <translation>Літери в неправильному кодуванні</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Лишити як є</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Відпустіть, щоб імпортувати</translation>
    </message>
    <message>
        <source>Files and folders go in at once; text is shown first.</source>
        <translation>Файли й теки імпортуються одразу; текст спершу показується.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Що прочитано</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Імпортувати теку</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be imported.</source>
        <translation>У буфері обміну немає нічого, що можна імпортувати.</translation>
    </message>
    <message>
        <source>Nothing was imported since the window was opened.</source>
        <translation>Відколи відкрито вікно, нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Звіт про імпорт</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing was imported.</source>
        <translation>Цю бібліотеку можна лише читати, тож нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Another import is going on. Wait for its end, or stop it.</source>
        <translation>Триває інший імпорт. Дочекайтеся його завершення або зупиніть його.</translation>
    </message>
    <message>
        <source>Another library was opened meanwhile; the import was stopped.</source>
        <translation>Тим часом відкрито іншу бібліотеку; імпорт зупинено.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпортування…</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a look before they go in.</source>
        <comment>{n} needs a look before it goes in.</comment>
        <translation>
            <numerusform>{n} статтю треба переглянути перед імпортом.</numerusform>
            <numerusform>{n} статті треба переглянути перед імпортом.</numerusform>
            <numerusform>{n} статей треба переглянути перед імпортом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Перебіг імпорту</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Зупинити імпорт</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} з {total}</translation>
    </message>
    <message>
        <source>{words}, {speed} a second</source>
        <translation>{words}, {speed} за секунду</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинення…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Що вже є</translation>
    </message>
    <message>
        <source>Already there:</source>
        <translation>Уже є:</translation>
    </message>
    <message>
        <source>as chosen for each</source>
        <translation>як вибрано для кожної</translation>
    </message>
    <message>
        <source>leave out all</source>
        <translation>пропустити всі</translation>
    </message>
    <message>
        <source>take all as new versions</source>
        <translation>усі як нові версії</translation>
    </message>
    <message>
        <source>keep both of all</source>
        <translation>залишити обидві для всіх</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} Articles</source>
        <comment>Import {n} Article</comment>
        <translation>
            <numerusform>Імпортувати {n} статтю</numerusform>
            <numerusform>Імпортувати {n} статті</numerusform>
            <numerusform>Імпортувати {n} статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Nothing</source>
        <translation>Нічого не імпортувати</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read.</source>
        <comment>{n} article was read.</comment>
        <translation>
            <numerusform>Прочитано {n} статтю.</numerusform>
            <numerusform>Прочитано {n} статті.</numerusform>
            <numerusform>Прочитано {n} статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <comment>{n} file could not be read.</comment>
        <translation>
            <numerusform>Не вдалося прочитати {n} файл.</numerusform>
            <numerusform>Не вдалося прочитати {n} файли.</numerusform>
            <numerusform>Не вдалося прочитати {n} файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the library before you import it.</source>
        <translation>Нічого не потрапить до бібліотеки, доки ви цього не імпортуєте.</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис до зображення</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списку</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Службовий текст</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Нова версія</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Залишити обидві</translation>
    </message>
    <message>
        <source>Exactly this file is there already: {other}.</source>
        <translation>Саме цей файл уже є: {other}.</translation>
    </message>
    <message>
        <source>{percent} % the same words</source>
        <translation>{percent} % тих самих слів</translation>
    </message>
    <message>
        <source>The same address as {other}; {share}.</source>
        <translation>Та сама адреса, що й у {other}; {share}.</translation>
    </message>
    <message>
        <source>Almost the same text as {other}; {share}.</source>
        <translation>Майже той самий текст, що й {other}; {share}.</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>інша версія</translation>
    </message>
    <message>
        <source>wrong letters</source>
        <translation>хибні літери</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не імпортовано</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <comment>{n} article imported.</comment>
        <translation>
            <numerusform>Імпортовано {n} статтю.</numerusform>
            <numerusform>Імпортовано {n} статті.</numerusform>
            <numerusform>Імпортовано {n} статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new versions.</source>
        <comment>{n} new version.</comment>
        <translation>
            <numerusform>{n} нова версія.</numerusform>
            <numerusform>{n} нові версії.</numerusform>
            <numerusform>{n} нових версій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were already there.</source>
        <comment>{n} was already there.</comment>
        <translation>
            <numerusform>{n} уже була.</numerusform>
            <numerusform>{n} уже були.</numerusform>
            <numerusform>{n} уже було.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped it with {n} still to come.</source>
        <translation>
            <numerusform>Ви зупинили імпорт, коли лишався ще {n}.</numerusform>
            <numerusform>Ви зупинили імпорт, коли лишалося ще {n}.</numerusform>
            <numerusform>Ви зупинили імпорт, коли лишалося ще {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it before its end.</source>
        <translation>Ви зупинили імпорт до завершення.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Не було чого імпортувати.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be imported.</source>
        <comment>{n} file could not be imported.</comment>
        <translation>
            <numerusform>Не вдалося імпортувати {n} файл.</numerusform>
            <numerusform>Не вдалося імпортувати {n} файли.</numerusform>
            <numerusform>Не вдалося імпортувати {n} файлів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.origins</name>
    <message>
        <source>it is quoted</source>
        <translation>цитується</translation>
    </message>
    <message>
        <source>the report of an agency</source>
        <translation>повідомлення агенції</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>так сказали ви</translation>
    </message>
    <message>
        <source>they quote the same source</source>
        <translation>вони цитують те саме джерело</translation>
    </message>
    <message>
        <source>the same words stand in both articles</source>
        <translation>ті самі слова стоять в обох статтях</translation>
    </message>
    <message>
        <source>the article's own report</source>
        <translation>власне повідомлення статті</translation>
    </message>
    <message>
        <source>one agency is the only credit of both</source>
        <translation>в обох указано лише одну агенцію</translation>
    </message>
    <message>
        <source>{name} speaks for {body}, by the list of office holders</source>
        <translation>{name} говорить за {body}, за списком посадовців</translation>
    </message>
    <message>
        <source>{name} speaks for {body}</source>
        <translation>{name} говорить за {body}</translation>
    </message>
    <message>
        <source>{name} stands for the government: {body}</source>
        <translation>{name} означає уряд: {body}</translation>
    </message>
    <message>
        <source>{one} comes from {other}</source>
        <translation>{one} походить від {other}</translation>
    </message>
    <message>
        <source>{one} and {other} have one origin</source>
        <translation>{one} і {other} мають одне походження</translation>
    </message>
    <message>
        <source>{one} and {other} have origins of their own</source>
        <translation>{one} і {other} мають власні походження</translation>
    </message>
    <message>
        <source>Origins and their passages</source>
        <translation>Походження та їхні місця</translation>
    </message>
    <message>
        <source>What you said about origins</source>
        <translation>Що ви сказали про походження</translation>
    </message>
    <message>
        <source>Choose passages below; why have they one origin, or not?</source>
        <translation>Виберіть місця; чому походження одне чи ні?</translation>
    </message>
    <message>
        <source>Reason why passages have one origin, or not</source>
        <translation>Причина, чому місця мають одне походження чи ні</translation>
    </message>
    <message>
        <source>Wherever they are quoted</source>
        <translation>Скрізь, де їх цитують</translation>
    </message>
    <message>
        <source>Origins of Their Own</source>
        <translation>Власні походження</translation>
    </message>
    <message>
        <source>Forget This</source>
        <translation>Забути це</translation>
    </message>
    <message>
        <source>Take over: {status}</source>
        <translation>Прийняти: {status}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ви сказали</translation>
    </message>
    <message>
        <source>The chosen passages come from one source</source>
        <translation>Вибрані місця — з одного джерела</translation>
    </message>
    <message>
        <source>The chosen passages come from elsewhere than the others here</source>
        <translation>Вибрані місця — з іншого джерела, ніж решта тут</translation>
    </message>
    <message>
        <source>Of these passages at least one quotes nobody: say it of the passages</source>
        <translation>Принаймні одне з цих місць нікого не цитує: скажіть це про місця</translation>
    </message>
    <message>
        <source>Say it of who is quoted, for all claims, rather than of these passages</source>
        <translation>Сказати це про тих, кого цитують, для всіх тверджень, а не про ці місця</translation>
    </message>
</context>
<context>
    <name>reader.ui.palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Type an action, an article, or words to find</source>
        <translation>Уведіть дію, статтю або слова для пошуку</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
</context>
<context>
    <name>reader.ui.revisions</name>
    <message>
        <source>Both versions, with what changed</source>
        <translation>Обидві версії з тим, що змінилося</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Старіша версія</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Новіша версія</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Попередня зміна</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Наступна зміна</translation>
    </message>
    <message>
        <source>Previous change ({keys})</source>
        <translation>Попередня зміна ({keys})</translation>
    </message>
    <message>
        <source>Next change ({keys})</source>
        <translation>Наступна зміна ({keys})</translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation>Зміна {number} з {total}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівнюємо…</translation>
    </message>
    <message>
        <source>These two versions have the same words.</source>
        <translation>У цих двох версіях ті самі слова.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} зміна</numerusform>
            <numerusform>{n} зміни</numerusform>
            <numerusform>{n} змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <comment>{n} word added</comment>
        <translation>
            <numerusform>додано {n} слово</numerusform>
            <numerusform>додано {n} слова</numerusform>
            <numerusform>додано {n} слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words deleted</source>
        <comment>{n} word deleted</comment>
        <translation>
            <numerusform>вилучено {n} слово</numerusform>
            <numerusform>вилучено {n} слова</numerusform>
            <numerusform>вилучено {n} слів</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>вилучено «{words}»</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>додано «{words}»</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>«{old}» стало «{new}»</translation>
    </message>
</context>
<context>
    <name>reader.ui.safety</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>{then} (now: {now})</source>
        <translation>{then} (зараз: {now})</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>another text: {value}</source>
        <translation>інший текст: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} рядок</numerusform>
            <numerusform>{n} рядки</numerusform>
            <numerusform>{n} рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>furniture: {value}</source>
        <translation>службовий текст: {value}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Чим відрізняється від теперішнього</translation>
    </message>
    <message>
        <source>Restore This Backup</source>
        <translation>Відновити цю копію</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a library is opened and when you quit.</source>
        <translation>Резервних копій ще немає. Копія робиться, коли бібліотеку відкривають і коли ви виходите.</translation>
    </message>
    <message>
        <source>Looking at what differs…</source>
        <translation>Шукаємо відмінності…</translation>
    </message>
    <message>
        <source>{when}: {difference}</source>
        <translation>{when}: {difference}</translation>
    </message>
    <message>
        <source>This library can only be read here, so no backup can be restored.</source>
        <translation>Цю бібліотеку тут можна лише читати, тож відновити резервну копію не можна.</translation>
    </message>
    <message>
        <source>Articles, annotations and claims are the same there as they are now.</source>
        <translation>Статті, анотації й твердження там такі самі, як тепер.</translation>
    </message>
    <message>
        <source>Restoring makes the library what it was then ({when}). What it is now is kept as another backup, so that you can come back to it.</source>
        <translation>Відновлення зробить бібліотеку такою, якою вона була тоді ({when}). Теперішню збережено як ще одну резервну копію, щоб ви могли до неї повернутися.</translation>
    </message>
    <message>
        <source>It was not changed. Part of the file is not as it was written, perhaps because a disk is failing or copying it was cut short.</source>
        <translation>Файл не змінено. Частина його не така, якою її записано, можливо, через несправність диска або перерване копіювання.</translation>
    </message>
    <message>
        <source>It was not changed. The file does not begin as a library does, but there are backups of a library of that name.</source>
        <translation>Файл не змінено. Він починається не так, як бібліотека, але є резервні копії бібліотеки з такою назвою.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Empty Now…</source>
        <translation>Спорожнити зараз…</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>What was removed from this library stays here until you empty the trash.</source>
        <translation>Вилучене з цієї бібліотеки лишається тут, доки ви не спорожните кошик.</translation>
    </message>
    <message>
        <source>Nothing lies in the trash. What you remove can be put back from here.</source>
        <translation>У кошику нічого немає. Те, що ви вилучите, можна буде повернути звідси.</translation>
    </message>
    <message>
        <source>This library can only be read here.</source>
        <translation>Цю бібліотеку тут можна лише читати.</translation>
    </message>
    <message>
        <source>Its article lies in the trash too: put that back first.</source>
        <translation>Її стаття теж у кошику: спершу поверніть статтю.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes {n} things for good. It cannot be undone; only backups made before still have them.</source>
        <comment>This deletes {n} thing for good. It cannot be undone; only backups made before still have it.</comment>
        <translation>
            <numerusform>Це назавжди видалить {n} запис. Скасувати це не можна; він лишиться тільки в раніших резервних копіях.</numerusform>
            <numerusform>Це назавжди видалить {n} записи. Скасувати це не можна; вони лишаться тільки в раніших резервних копіях.</numerusform>
            <numerusform>Це назавжди видалить {n} записів. Скасувати це не можна; вони лишаться тільки в раніших резервних копіях.</numerusform>
        </translation>
    </message>
    <message>
        <source>origin: {one} and {other}</source>
        <translation>походження: {one} і {other}</translation>
    </message>
    <message>
        <source>origin: {one}, not {other}</source>
        <translation>походження: {one}, не {other}</translation>
    </message>
    <message>
        <source>arranged otherwise in the backup</source>
        <translation>в резервній копії розташовано інакше</translation>
    </message>
    <message>
        <source>only in the backup</source>
        <translation>лише в резервній копії</translation>
    </message>
    <message>
        <source>decided otherwise in the backup</source>
        <translation>у резервній копії вирішено інакше</translation>
    </message>
    <message>
        <source>not in the backup</source>
        <translation>немає в резервній копії</translation>
    </message>
    <message>
        <source>rejected passage {quote}</source>
        <translation>відхилене місце {quote}</translation>
    </message>
    <message>
        <source>workspace “{name}”</source>
        <translation>робочий простір «{name}»</translation>
    </message>
    <message>
        <source>dismissed difference {here} / {there}</source>
        <translation>відкинута розбіжність {here} / {there}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>як тепер</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Лише в резервній копії</translation>
    </message>
    <message>
        <source>Only in the library now</source>
        <translation>Тепер лише в бібліотеці</translation>
    </message>
    <message>
        <source>Different in the backup</source>
        <translation>Інше в резервній копії</translation>
    </message>
    <message numerus="yes">
        <source>with {n} annotations</source>
        <comment>with {n} annotation</comment>
        <translation>
            <numerusform>з {n} анотацією</numerusform>
            <numerusform>з {n} анотаціями</numerusform>
            <numerusform>з {n} анотаціями</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статті</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>анотації</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation>тексти статей</translation>
    </message>
    <message>
        <source>files as imported</source>
        <translation>файли, як імпортовано</translation>
    </message>
    <message>
        <source>entries of the history</source>
        <translation>записи історії</translation>
    </message>
    <message>
        <source>corrected dates</source>
        <translation>виправлені дати</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>colours of tags</source>
        <translation>кольори тегів</translation>
    </message>
    <message>
        <source>what you said of events</source>
        <translation>сказане вами про події</translation>
    </message>
    <message>
        <source>rejected passages</source>
        <translation>відхилені місця</translation>
    </message>
    <message>
        <source>dismissed differences</source>
        <translation>відкинуті розбіжності</translation>
    </message>
    <message>
        <source>what you said of origins</source>
        <translation>сказане вами про походження</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>бібліографічні описи</translation>
    </message>
    <message numerus="yes">
        <source>{n} saved</source>
        <translation>
            <numerusform>{n} збережено</numerusform>
            <numerusform>{n} збережено</numerusform>
            <numerusform>{n} збережено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} put together again</source>
        <translation>
            <numerusform>{n} складено знову</numerusform>
            <numerusform>{n} складено знову</numerusform>
            <numerusform>{n} складено знову</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lost</source>
        <translation>
            <numerusform>{n} втрачено</numerusform>
            <numerusform>{n} втрачено</numerusform>
            <numerusform>{n} втрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} lost</source>
        <translation>
            <numerusform>втрачено щонайменше {n}</numerusform>
            <numerusform>втрачено щонайменше {n}</numerusform>
            <numerusform>втрачено щонайменше {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Saved, but not as it was</source>
        <translation>Збережено, але не таким, як було</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>У числах</translation>
    </message>
    <message>
        <source>Not as it was written</source>
        <translation>Не таке, яким його записано</translation>
    </message>
    <message>
        <source>What SQLite says of the file</source>
        <translation>Що SQLite каже про файл</translation>
    </message>
    <message>
        <source>{things} more</source>
        <translation>більше на {things}</translation>
    </message>
    <message>
        <source>{things} fewer</source>
        <translation>менше на {things}</translation>
    </message>
    <message numerus="yes">
        <source>{n} corrected dates</source>
        <comment>{n} corrected date</comment>
        <translation>
            <numerusform>{n} виправлена дата</numerusform>
            <numerusform>{n} виправлені дати</numerusform>
            <numerusform>{n} виправлених дат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the trash</source>
        <translation>
            <numerusform>{n} у кошику</numerusform>
            <numerusform>{n} у кошику</numerusform>
            <numerusform>{n} у кошику</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>і ще {n}</numerusform>
            <numerusform>і ще {n}</numerusform>
            <numerusform>і ще {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation>у {article}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>у кошику</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фіолетовий</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>вохристий</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>бірюзовий</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>сливовий</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>оливковий</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>сланцевий</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>коричневий</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>сірий</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>тег «{name}»</translation>
    </message>
    <message>
        <source>colour: {colour}</source>
        <translation>колір: {colour}</translation>
    </message>
    <message>
        <source>event of {days}</source>
        <translation>подія: {days}</translation>
    </message>
    <message>
        <source>nothing said of it there</source>
        <translation>там про неї нічого не сказано</translation>
    </message>
    <message>
        <source>name: {name}</source>
        <translation>назва: {name}</translation>
    </message>
    <message>
        <source>standing alone</source>
        <translation>окремо</translation>
    </message>
    <message>
        <source>shown with {days}</source>
        <translation>показано разом із {days}</translation>
    </message>
    <message>
        <source>said by: {name}</source>
        <translation>хто сказав: {name}</translation>
    </message>
    <message>
        <source>stance: {stance}</source>
        <translation>позиція: {stance}</translation>
    </message>
    <message>
        <source>under another claim there</source>
        <translation>там під іншим твердженням</translation>
    </message>
    <message>
        <source>not found in the text there</source>
        <translation>там не знайдено в тексті</translation>
    </message>
    <message>
        <source>in its place there</source>
        <translation>там на своєму місці</translation>
    </message>
    <message>
        <source>to check there</source>
        <translation>там до перевірки</translation>
    </message>
    <message>
        <source>on “{quote}”</source>
        <translation>на «{quote}»</translation>
    </message>
    <message>
        <source>statement: {statement}</source>
        <translation>формулювання: {statement}</translation>
    </message>
</context>
<context>
    <name>reader.ui.search</name>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Search these days</source>
        <translation>Шукати в ці дні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Прибрати всі фільтри</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>Type words to find them in every article, with your quotes, notes, statements and tags.</source>
        <translation>Уведіть слова, щоб знайти їх у кожній статті, а також у ваших цитатах, нотатках, формулюваннях і тегах.</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>обидва слова, будь-де</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>ці слова підряд</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова, що так починаються</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>без цього слова</translation>
    </message>
    <message>
        <source>Enter goes to a match, Esc back to the text.</source>
        <translation>Enter веде до збігу, Esc — назад до тексту.</translation>
    </message>
    <message>
        <source>Clear the Filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Пошук не вдався</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Шукаємо…</translation>
    </message>
    <message>
        <source>{place}, folded away</source>
        <translation>{place}, згорнуто</translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the text</source>
        <translation>
            <numerusform>ще {n} у тексті</numerusform>
            <numerusform>ще {n} у тексті</numerusform>
            <numerusform>ще {n} у тексті</numerusform>
        </translation>
    </message>
    <message>
        <source>Article {number}: {title}, {matches}</source>
        <translation>Стаття {number}: {title}, {matches}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>the best {n} articles</source>
        <translation>найкращі статті: {n}</translation>
    </message>
    <message>
        <source>{matches} in {articles}</source>
        <translation>{matches}: {articles}</translation>
    </message>
    <message>
        <source>Nothing says exactly “{word}”; these begin with it.</source>
        <translation>Точно «{word}» ніде немає; ці слова так починаються.</translation>
    </message>
    <message>
        <source>The filters leave little over: take one away.</source>
        <translation>Фільтри лишають мало: приберіть один.</translation>
    </message>
    <message>
        <source>Without the quotation marks the words may stand apart.</source>
        <translation>Без лапок слова можуть стояти окремо.</translation>
    </message>
    <message>
        <source>A minus before a word leaves out every article that has it.</source>
        <translation>Мінус перед словом відкидає кожну статтю, де воно є.</translation>
    </message>
    <message>
        <source>All the words have to be in one place: try fewer.</source>
        <translation>Усі слова мають бути в одному місці: спробуйте менше слів.</translation>
    </message>
    <message>
        <source>Try another spelling, or the beginning of the word with a star: {example}</source>
        <translation>Спробуйте інше написання або початок слова із зірочкою: {example}</translation>
    </message>
</context>
<context>
    <name>reader.ui.settings</name>
    <message>
        <source>The typeface of the articles. The usual one is the first of several serif faces made for long texts that is installed here.</source>
        <translation>Гарнітура статей. Звичайна — перша з кількох гарнітур із зарубками для довгих текстів, яка тут установлена.</translation>
    </message>
    <message>
        <source>The size of the articles' text where the system's own text has its usual size; where that is larger, so are the articles. The View menu has keys for it.</source>
        <translation>Розмір тексту статей там, де текст системи має звичайний розмір; де він більший, більші й статті. Клавіші для цього — у меню «Вигляд».</translation>
    </message>
    <message>
        <source>The distance from line to line, in per cent of the size of the text.</source>
        <translation>Відстань від рядка до рядка, у відсотках розміру тексту.</translation>
    </message>
    <message>
        <source>How many characters a line has at most; 45 to 75 are read most easily. Room that is left over lies on both sides of the text.</source>
        <translation>Скільки щонайбільше знаків у рядку; найлегше читати від 45 до 75. Вільне місце лишається обабіч тексту.</translation>
    </message>
    <message>
        <source>The room that is kept free on both sides of the text in a column, however narrow it is.</source>
        <translation>Місце, яке лишається вільним обабіч тексту у стовпці, хоч би який вузький він був.</translation>
    </message>
    <message>
        <source>Stretch the lines of paragraphs to one length. In narrow columns this tears gaps between words.</source>
        <translation>Розтягувати рядки абзаців на одну довжину. У вузьких колонках це залишає прогалини між словами.</translation>
    </message>
    <message>
        <source>Draw a thin rule under every date and time that was read in an article.</source>
        <translation>Проводити тонку лінію під кожною датою й часом, прочитаними в статті.</translation>
    </message>
    <message>
        <source>Draw a thin bracket beside words that stand in another article of the library, too.</source>
        <translation>Тонка дужка біля слів, що стоять і в іншій статті бібліотеки.</translation>
    </message>
    <message>
        <source>Put under words that are copied from an article where they come from: outlet, title, date and address.</source>
        <translation>Під скопійованими зі статті словами вказувати, звідки вони: видання, назва, дата й адреса.</translation>
    </message>
    <message>
        <source>The colours of the whole window. As the system has it: light or dark, and high contrast where the system asks for it.</source>
        <translation>Кольори всього вікна. Як у системі: світлі або темні, і високий контраст, де система його просить.</translation>
    </message>
    <message>
        <source>The second set stays apart for people who do not see red and green, or blue and green, as different. Signs, words and line styles are the same in both.</source>
        <translation>Другий набір лишається розрізнюваним і для тих, хто не розрізняє червоного й зеленого або синього й зеленого. Знаки, слова й лінії в обох однакові.</translation>
    </message>
    <message>
        <source>Mark annotations by their lines and signs alone, with no colour behind the words.</source>
        <translation>Позначати анотації лише лініями й знаками, без кольору позаду слів.</translation>
    </message>
    <message>
        <source>The size of the text around the articles, in per cent of the system's.</source>
        <translation>Розмір тексту навколо статей, у відсотках від системного.</translation>
    </message>
    <message>
        <source>Whether columns and the timeline glide to where they are sent, or are there at once.</source>
        <translation>Чи колонки й часова шкала плавно переходять на потрібне місце, чи одразу там.</translation>
    </message>
    <message>
        <source>The language of menus, messages and exports, from the next start of the program. Articles stay as they are. Commands follow the language of the terminal.</source>
        <translation>Мова меню, повідомлень і експорту з наступного запуску програми. Статті лишаються як є. Команди дотримуються мови термінала.</translation>
    </message>
    <message>
        <source>The name in the history of what you do from now on; empty for the name you are logged in with. What was done earlier under another name counts as somebody else's, and Undo leaves it alone.</source>
        <translation>Ім’я в історії для всього, що ви робите відтепер; порожнє — ім’я входу в систему. Зроблене раніше під іншим іменем вважається чужим, і скасування його не чіпає.</translation>
    </message>
    <message>
        <source>The person or organization that publishes your reviews of claims, as an export for search engines (ClaimReview) names them.</source>
        <translation>Особа чи організація, яка публікує ваші перевірки тверджень, — так, як її називає експорт для пошукових систем (ClaimReview).</translation>
    </message>
    <message>
        <source>The address of the page on the web on which these reviews stand.</source>
        <translation>Адреса сторінки в інтернеті, на якій стоять ці перевірки.</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} пкс</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} символів</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Високий контраст, темна</translation>
    </message>
    <message>
        <source>Green, orange, blue</source>
        <translation>Зелений, оранжевий, синій</translation>
    </message>
    <message>
        <source>Told apart by everybody</source>
        <translation>Розрізнювані для всіх</translation>
    </message>
    <message>
        <source>Glide</source>
        <translation>Плавно</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Без руху</translation>
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
        <translation>Звичайна ({name})</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation>{name} (не встановлено)</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Текст статей</translation>
    </message>
    <message>
        <source>Colours and marks</source>
        <translation>Кольори й позначки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>All as Usual</source>
        <translation>Усе як зазвичай</translation>
    </message>
    <message>
        <source>Set all as it was before</source>
        <translation>Установити все, як було перед тим</translation>
    </message>
    <message>
        <source>Set all as it was at first</source>
        <translation>Установити все, як було спочатку</translation>
    </message>
</context>
<context>
    <name>reader.ui.timeline</name>
    <message numerus="yes">
        <source>{n} dates were not compared with other articles: there are too many.</source>
        <comment>{n} date was not compared with other articles: there are too many.</comment>
        <translation>
            <numerusform>{n} дату не порівняно з іншими статтями: їх забагато.</numerusform>
            <numerusform>{n} дати не порівняно з іншими статтями: їх забагато.</numerusform>
            <numerusform>{n} дат не порівняно з іншими статтями: їх забагато.</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline could not be arranged. {message}</source>
        <translation>Не вдалося впорядкувати часову шкалу. {message}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>no dates that fit the scale</source>
        <translation>немає дат, що вміщаються на шкалу</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>немає дат</translation>
    </message>
    <message>
        <source>Tick an article in the list, and its dates appear here.</source>
        <translation>Позначте статтю у списку, і її дати з’являться тут.</translation>
    </message>
    <message>
        <source>Import articles, and their dates appear here.</source>
        <translation>Імпортуйте статті, і тут з’являться їхні дати.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Назва події</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Як у тексті</translation>
    </message>
    <message>
        <source>Name of the event of {days}</source>
        <translation>Назва події, {days}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>An event that no article mentions</source>
        <translation>Подія, якої не згадує жодна стаття</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Set {date}</source>
        <translation>Установити {date}</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Установити дату…</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Установити дату публікації</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Change the publication date</source>
        <translation>Змінити дату публікації</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Correct “{words}” in article {n}: {reading}</source>
        <translation>Виправити «{words}» у статті {n}: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lanes</source>
        <comment>{n} more lane</comment>
        <translation>
            <numerusform>ще {n} доріжка</numerusform>
            <numerusform>ще {n} доріжки</numerusform>
            <numerusform>ще {n} доріжок</numerusform>
        </translation>
    </message>
    <message>
        <source>No time is named in the text, and no publication date is known.</source>
        <translation>У тексті немає вказівок на час, а дата публікації невідома.</translation>
    </message>
    <message>
        <source>No publication date is known, so there is nothing to place in time.</source>
        <translation>Дата публікації невідома, тож нічого розмістити в часі.</translation>
    </message>
    <message>
        <source>Show all times again (Esc)</source>
        <translation>Знову показати весь час (Esc)</translation>
    </message>
    <message>
        <source>{period}  ✕</source>
        <translation>{period}  ✕</translation>
    </message>
    <message>
        <source>Only {period}: show all</source>
        <translation>Лише {period}: показати все</translation>
    </message>
    <message>
        <source>“{name}” was not written: a timeline is saved as .png or .svg. Choose such a name.</source>
        <translation>«{name}» не записано: часова шкала зберігається як .png або .svg. Виберіть таку назву.</translation>
    </message>
    <message>
        <source>The picture could not be made. Choose one that is less sharp.</source>
        <translation>Не вдалося створити зображення. Виберіть менш чітке.</translation>
    </message>
    <message>
        <source>Picture, twice as sharp as the screen (*.png)</source>
        <translation>Зображення, удвічі чіткіше за екран (*.png)</translation>
    </message>
    <message>
        <source>Picture, as on the screen (*.png)</source>
        <translation>Зображення, як на екрані (*.png)</translation>
    </message>
    <message>
        <source>Picture for print, four times as sharp (*.png)</source>
        <translation>Зображення для друку, учетверо чіткіше (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Малюнок (*.svg)</translation>
    </message>
    <message>
        <source>The timeline was not printed. Choose another printer or another file.</source>
        <translation>Часову шкалу не надруковано. Виберіть інший принтер або інший файл.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Їхніми словами</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Фільтр подій</translation>
    </message>
    <message>
        <source>The events that the articles speak of</source>
        <translation>Події, про які йдеться у статтях</translation>
    </message>
    <message>
        <source>{events} in {articles}.</source>
        <translation>{events}, {articles}.</translation>
    </message>
    <message>
        <source>Left and Right go from date to date, Up and Down from article to article.</source>
        <translation>Ліворуч і праворуч — від дати до дати, вгору й униз — від статті до статті.</translation>
    </message>
    <message>
        <source>Space explains one. View, Timeline as Table lists them.</source>
        <translation>Пробіл пояснює одну. Вигляд, Часова шкала таблицею — перелік.</translation>
    </message>
    <message>
        <source>Timeline: {event}</source>
        <translation>Часова шкала: {event}</translation>
    </message>
    <message>
        <source>The dates are still being put in order. A moment, and they can be picked.</source>
        <translation>Дати ще впорядковуються. За мить їх можна буде вибирати.</translation>
    </message>
</context>
<context>
    <name>reader.ui.weighing</name>
    <message>
        <source>Dismissed: it is listed again on request.</source>
        <translation>Відкинуто: на запит буде показано знову.</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Знову враховано.</translation>
    </message>
    <message>
        <source>They count as one origin.</source>
        <translation>Рахуються як одне походження.</translation>
    </message>
    <message>
        <source>They count as two origins.</source>
        <translation>Рахуються як два походження.</translation>
    </message>
    <message>
        <source>No passage of {number} is under this claim: this one is most like it.</source>
        <translation>Під цим твердженням немає місця з {number}: це найподібніше.</translation>
    </message>
    <message>
        <source>No passage of {number} is under this claim, and none is like it.</source>
        <translation>Під цим твердженням немає місця з {number}, і подібного теж.</translation>
    </message>
    <message>
        <source>Shared words are not marked: switch them on in the View menu.</source>
        <translation>Спільні слова не позначено: увімкніть у меню «Вигляд».</translation>
    </message>
    <message>
        <source>The articles are still being compared.</source>
        <translation>Статті ще порівнюються.</translation>
    </message>
    <message>
        <source>No words of this article stand in another one.</source>
        <translation>Жодні слова цієї статті не стоять в іншій.</translation>
    </message>
</context>
<context>
    <name>vanished</name>
    <message>
        <source>This is all of it; the folder gets a file for each article.</source>
        <translation type="vanished">Тут усе разом; у теці буде окремий файл для кожної статті.</translation>
    </message>
    <message>
        <source>Keep What This Library Says</source>
        <translation type="vanished">Залишити те, що каже ця бібліотека</translation>
    </message>
    <message>
        <source>the other library has another text of it; this one's is kept</source>
        <translation type="vanished">інша бібліотека має інший текст; лишається текст цієї</translation>
    </message>
    <message>
        <source>the {part} “{mine}” stays; the other library has “{value}”</source>
        <translation type="vanished">{part} «{mine}» лишається; в іншій бібліотеці «{value}»</translation>
    </message>
    <message>
        <source>This is no address of a passage. Nothing was done.</source>
        <translation type="vanished">Це не адреса місця в тексті. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Something went wrong in the background: {error}</source>
        <translation type="vanished">Щось пішло не так у фоні: {error}</translation>
    </message>
    <message>
        <source>It cannot be brought up to date for what is in it.</source>
        <translation type="vanished">Через її вміст її не можна оновити до нового формату.</translation>
    </message>
    <message>
        <source>A number that counts on leaves no room for another change.</source>
        <translation type="vanished">Лічильник не лишає місця для ще однієї зміни.</translation>
    </message>
    <message>
        <source>“{words}” is not read as a date.</source>
        <translation type="vanished">«{words}» не читається як дата.</translation>
    </message>
    <message>
        <source>Not read, as a brace in it is not closed: {keys}.</source>
        <translation type="vanished">Не прочитано, бо в ньому не закрито дужку: {keys}.</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation type="vanished">Змінювати не було чого.</translation>
    </message>
    <message>
        <source>The list of changes is not there.</source>
        <translation type="vanished">Списку змін немає.</translation>
    </message>
    <message>
        <source>No browser could be opened for {address}.</source>
        <translation type="vanished">Не вдалося відкрити браузер для {address}.</translation>
    </message>
    <message>
        <source>unrecognized arguments: {option}</source>
        <translation type="vanished">невідомі аргументи: {option}</translation>
    </message>
    <message>
        <source>the library file (default: your own, in the folder for your data)</source>
        <translation type="vanished">файл бібліотеки (типово: ваша власна, у теці для ваших даних)</translation>
    </message>
    <message>
        <source>Set type, colours and movement, and see at once how it looks</source>
        <translation type="vanished">Налаштувати шрифт, кольори й рух і одразу побачити результат</translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="vanished">твердження</translation>
    </message>
    <message>
        <source>status</source>
        <translation type="vanished">статус</translation>
    </message>
    <message>
        <source>origins</source>
        <translation type="vanished">джерела</translation>
    </message>
    <message>
        <source>perhaps the same: {names}</source>
        <translation type="vanished">можливо те саме джерело: {names}</translation>
    </message>
    <message>
        <source>the {part} stays; the other library has “{value}”</source>
        <translation type="vanished">{part} лишається; інша бібліотека має «{value}»</translation>
    </message>
    <message>
        <source>What you want to change is no longer in the library; another window may have removed it. Nothing was changed.</source>
        <translation type="vanished">Того, що ви хочете змінити, більше немає в бібліотеці; можливо, його вилучено в іншому вікні. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because it was changed since by another window. Nothing was changed.</source>
        <translation type="vanished">Це не можна скасувати чи повторити, бо відтоді його змінено в іншому вікні. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Exactly this file is in the library already: {other}. It is left out.</source>
        <translation type="vanished">Саме цей файл уже є в бібліотеці: {other}. Його пропущено.</translation>
    </message>
    <message>
        <source>Exactly this file is in the library already: {other}.</source>
        <translation type="vanished">Саме цей файл уже є в бібліотеці: {other}.</translation>
    </message>
    <message>
        <source>What the address leads to is not in this library.</source>
        <translation type="vanished">Того, на що вказує адреса, немає в цій бібліотеці.</translation>
    </message>
    <message>
        <source>This library has no articles yet.</source>
        <translation type="vanished">У цій бібліотеці ще немає статей.</translation>
    </message>
    <message>
        <source>The dates are being put in order…</source>
        <translation type="vanished">Дати впорядковуються…</translation>
    </message>
    <message>
        <source>one origin</source>
        <translation type="vanished">одне походження</translation>
    </message>
    <message>
        <source>The template “{name}” could not be read: {reason}.</source>
        <translation type="vanished">Шаблон «{name}» не вдалося прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” is too large.</source>
        <translation type="vanished">Шаблон «{name}» завеликий.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: {reason}.</source>
        <translation type="vanished">Шаблон «{name}» не можна використати: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: line {line}: {reason}.</source>
        <translation type="vanished">Шаблон «{name}» не можна використати: рядок {line}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import.</source>
        <translation type="vanished">«{name}» порожній: у ньому немає тексту для імпорту.</translation>
    </message>
    <message>
        <source>The address leads on from place to place.</source>
        <translation type="vanished">Адреса переспрямовує з місця на місце без кінця.</translation>
    </message>
    <message>
        <source>{host} answered: {status} {reason}. Nothing was imported.</source>
        <translation type="vanished">{host} відповів: {status} {reason}. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>“{host}” is inside this machine or its network. Only public pages are fetched.</source>
        <translation type="vanished">«{host}» — на цьому комп’ютері або в його мережі. Завантажуються лише загальнодоступні сторінки.</translation>
    </message>
    <message>
        <source>The page came packed in a way that is not known.</source>
        <translation type="vanished">Сторінка надійшла стиснутою невідомим способом.</translation>
    </message>
    <message>
        <source>What is there is larger than {limit} MB, the most that is fetched.</source>
        <translation type="vanished">Те, що там є, більше за {limit} МБ; більшого не завантажують.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host}, so nothing was fetched.</source>
        <translation type="vanished">{host} не може підтвердити, що це {host}, тому нічого не завантажено.</translation>
    </message>
    <message>
        <source>Addresses with a name or password in them are not fetched.</source>
        <translation type="vanished">Адреси, що містять ім’я або пароль, не завантажуються.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: reading it failed half way. It is probably damaged.</source>
        <translation type="vanished">«{name}» не вдалося прочитати: читання обірвалося посередині. Імовірно, файл пошкоджено.</translation>
    </message>
    <message>
        <source>“{name}” is damaged inside the archive and could not be read.</source>
        <translation type="vanished">«{name}» пошкоджено всередині архіву, прочитати не вдалося.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as files do that are made to do harm. It was not read.</source>
        <translation type="vanished">«{name}» оголошує власні сутності, як роблять шкідливі файли. Його не прочитано.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, which no article needs. It was not unpacked.</source>
        <translation type="vanished">«{name}» розпаковується на понад {limit} МБ, чого не потребує жодна стаття. Його не розпаковано.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than an article may. It was not read.</source>
        <translation type="vanished">«{name}» потребує більше пам’яті, ніж дозволено статті. Його не прочитано.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation type="vanished">У «{name}» не знайдено статті.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be imported.</source>
        <translation type="vanished">«{name}» не містить нічого, що можна імпортувати.</translation>
    </message>
    <message>
        <source>“{name}” names a place outside its archive. It was not unpacked.</source>
        <translation type="vanished">«{name}» вказує місце поза своїм архівом. Його не розпаковано.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {limit} seconds to read, and was given up.</source>
        <translation type="vanished">Читання «{name}» тривало понад {limit} с, тож його припинено.</translation>
    </message>
    <message>
        <source>The template takes too long even for the first annotations.</source>
        <translation type="vanished">Шаблон працює задовго вже для перших анотацій.</translation>
    </message>
    <message>
        <source>The pages could not be laid out. Nothing was written.</source>
        <translation type="vanished">Не вдалося зверстати сторінки. Нічого не записано.</translation>
    </message>
    <message>
        <source>{told} · to {whom}</source>
        <translation type="vanished">{told} · кому: {whom}</translation>
    </message>
    <message>
        <source>It credits {agencies}.</source>
        <translation type="vanished">Зазначене джерело: {agencies}.</translation>
    </message>
    <message>
        <source>by-claim, by-article, by-time, a table of CSV, or the name of a template</source>
        <translation type="vanished">by-claim, by-article, by-time, таблиця CSV або назва шаблону</translation>
    </message>
    <message>
        <source>not taken over: the article has another text here</source>
        <translation type="vanished">не перенесено: стаття тут має інший текст</translation>
    </message>
    <message>
        <source>%(prog)s [--library FILE] [--new-window]
       %(prog)s COMMAND [ARGUMENTS]</source>
        <translation type="vanished">%(prog)s [--library ФАЙЛ] [--new-window]
       %(prog)s КОМАНДА [АРГУМЕНТИ]</translation>
    </message>
    <message>
        <source>Parallax Reader {version}, MIT licence. Qt for Python is used under the LGPL.</source>
        <translation type="vanished">Parallax Reader {version}, ліцензія MIT. Qt for Python використано за ліцензією LGPL.</translation>
    </message>
    <message>
        <source>Why this date: {reason}</source>
        <translation type="vanished">Чому ця дата: {reason}</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation type="vanished">Хто сказав: {name}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="vanished">Теги: {tags}</translation>
    </message>
    <message>
        <source>Same claim in other articles: {articles}.</source>
        <translation type="vanished">Те саме твердження в інших статтях: {articles}.</translation>
    </message>
    <message>
        <source>Without annotations: {articles}</source>
        <translation type="vanished">Без анотацій: {articles}</translation>
    </message>
    <message>
        <source>Write the annotations to a Markdown or JSON file</source>
        <translation type="vanished">Записати анотації у файл Markdown або JSON</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="vanished">&amp;Резервні копії…</translation>
    </message>
    <message>
        <source>Bring text files into the library</source>
        <translation type="vanished">Додати текстові файли до бібліотеки</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="vanished">Текстові файли</translation>
    </message>
    <message>
        <source>Another library was opened meanwhile; nothing was imported.</source>
        <translation type="vanished">Тим часом відкрили іншу бібліотеку; нічого не імпортовано.</translation>
    </message>
    <message>
        <source>No text files were found there.</source>
        <translation type="vanished">Там не знайдено текстових файлів.</translation>
    </message>
    <message>
        <source>Choose an annotation to read and write its note.</source>
        <translation type="vanished">Виберіть анотацію, щоб читати й писати її нотатку.</translation>
    </message>
    <message>
        <source>How many characters a line has at most. What room is left becomes margin on both sides; 45 to 75 are read most easily.</source>
        <translation type="vanished">Скільки символів щонайбільше має рядок. Решта місця стає полями з обох боків; найлегше читати від 45 до 75.</translation>
    </message>
    <message>
        <source>a text file, or a folder of text files</source>
        <translation type="vanished">текстовий файл або тека з текстовими файлами</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file. Choose a text file.</source>
        <translation type="vanished">«{name}» не є звичайним файлом. Виберіть текстовий файл.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose one of the text files inside it.</source>
        <translation type="vanished">«{name}» — це тека. Виберіть один із текстових файлів у ній.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no .txt files.</source>
        <translation type="vanished">У теці «{name}» немає файлів .txt.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text. Open it in a text editor, save it again with the encoding UTF-8, and import that.</source>
        <translation type="vanished">«{name}» — не текст UTF-8. Відкрийте файл у текстовому редакторі, збережіть його в кодуванні UTF-8 та імпортуйте його.</translation>
    </message>
    <message>
        <source>“{name}” is not a plain text file. Copy the article’s text into a .txt file and import that.</source>
        <translation type="vanished">«{name}» не є простим текстовим файлом. Скопіюйте текст статті у файл .txt та імпортуйте його.</translation>
    </message>
    <message>
        <source>The article says “{words}”; the year follows from its other dates.</source>
        <translation type="vanished">У статті сказано «{words}»; рік випливає з інших її дат.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="vanished">Зображення (*.png)</translation>
    </message>
    <message>
        <source>No note yet. Press N to write one.</source>
        <translation type="vanished">Нотатки ще немає (клавіша N)</translation>
    </message>
    <message>
        <source>The name in the history of what you do; empty for the name you are logged in with. It holds from the next time a library is opened. What was done under another name counts as somebody else's, and Undo leaves it alone.</source>
        <translation type="vanished">Ім’я, під яким в історії записано ваші дії; порожнє — ім’я, під яким ви ввійшли в систему. Діє з наступного відкриття бібліотеки. Зроблене під іншим іменем вважається чужим, і скасування його не чіпає.</translation>
    </message>
    <message>
        <source>View, Timeline as Table lists them.</source>
        <translation type="vanished">«Вигляд», «Часова шкала таблицею» показує їх списком.</translation>
    </message>
    <message>
        <source>{events} in {articles}. {keys} {table}</source>
        <translation type="vanished">{events}: {articles}. {keys} {table}</translation>
    </message>
    <message>
        <source>at most {n} lost</source>
        <translation type="vanished">втрачено щонайбільше: {n}</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. All that you see is still here: save a copy of it, or put the file back.</source>
        <translation type="vanished">{path} переміщено або видалено, поки файл був відкритий. Усе, що ви бачите, ще тут: збережіть копію або поверніть файл на місце.</translation>
    </message>
    <message>
        <source>near it</source>
        <translation type="vanished">поруч</translation>
    </message>
    <message numerus="yes">
        <source>up to {n} lost</source>
        <translation type="vanished">
            <numerusform>до {n} втрачено</numerusform>
            <numerusform>до {n} втрачено</numerusform>
            <numerusform>до {n} втрачено</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that mention it</source>
        <translation type="vanished">Статті, які це згадують</translation>
    </message>
    <message>
        <source>How many articles mention the date below</source>
        <translation type="vanished">Скільки статей згадують дату нижче</translation>
    </message>
    <message>
        <source>Annotation removed. {keys} brings it back.</source>
        <translation type="vanished">Анотацію вилучено. {keys} поверне її.</translation>
    </message>
    <message>
        <source>Write the annotations to a Markdown file</source>
        <translation type="vanished">Записати анотації у файл Markdown</translation>
    </message>
    <message>
        <source>Article removed from the library. Undo brings it back.</source>
        <translation type="vanished">Статтю вилучено з бібліотеки. Скасування поверне її.</translation>
    </message>
    <message>
        <source>Show only: {status}</source>
        <translation type="vanished">Показувати лише: {status}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="vanished">{shown} з {total}</translation>
    </message>
    <message>
        <source>Published: {chosen}</source>
        <translation type="vanished">Опубліковано: {chosen}</translation>
    </message>
</context>
</TS>
