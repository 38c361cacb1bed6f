<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>{name} is open already, and its window was brought to the front. To open a second one: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen that {name} names does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here: {name} is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run on a screen kept in memory: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice} (after: {install})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.cli</name>
    <message>
        <source>What SQLite says of the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save what can be read: parallax check {path} --repair-to NEW-FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is sound: {articles}, {annotations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <comment>{n} article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <comment>{n} annotation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to {path}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} put together again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {n} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>using {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Parallax and cannot be read whole by this one. It was not changed: install the newer version to list or export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <comment>{n} article imported</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{notice} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no articles yet. Add some with: parallax import PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from siblings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {command} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(prog)s [--library FILE] [--new-window]
       %(prog)s COMMAND [ARGUMENTS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read several accounts of the same events against each other. Without a command, the window opens; the commands need no screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program} COMMAND --help” explains a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a second window where the library is open in one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library file (default: the last one open in the window, else your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put articles in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the library when there is none. Articles that are already there are passed over. Exits with 1 when something could not be imported, with 2 when nothing could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file, or a folder of text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the articles of a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With title, outlet, publication date and how it is known, address and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a library's annotations as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is there is replaced whole or, when anything fails, not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write (default: standard output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether a library is damaged, and save what can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing in the library. Exits with 1 when something is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library file (default: your own, in the folder for your data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save all that can be read into a new library, and say what was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the dates and times that a text mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with what it resolves to and what it was resolved against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was published, such as 2022-01-28 (default: as the text tells)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table, or one JSON object a line (default: %(default)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date such as 2022-01-28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no output to write to. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.core</name>
    <message>
        <source>&amp;Import Articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Column Ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ximise Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ider Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;rrower Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Even Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in An&amp;other Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Publication &amp;Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a Ne&amp;w Version from a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat Changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single-source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight without Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;t Is Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous t&amp;o Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Date in Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Date in Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to This Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct This Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;True Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline &amp;Dates in the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High C&amp;ontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Parallax Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Publication Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attach Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Tag Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Tag Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as Single-source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} in place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>some time in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, as the article is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daytime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some centuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decades</source>
        <comment>{n} decade</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centuries</source>
        <comment>{n} century</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} centuries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.core.timeline</name>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {date} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more mentions</source>
        <comment>and {n} more mention</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more dates here: zoom in</source>
        <comment>{n} more date here: zoom in</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated {dates}: folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mentioned in articles</source>
        <comment>mentioned in article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>publication of articles</source>
        <comment>publication of article</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.export</name>
    <message>
        <source>the disk is full. Free some space and try again, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is used up. Free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be larger than is allowed there. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission to write there. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there. Make it first, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder. Give the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link leads back to itself. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever was to read it has gone. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error. Choose another disk and check this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Nothing there has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “{name}”. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is the library itself, or a part of it, and was not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a library or another database, or a part of one, and was not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations in {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been highlighted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found in the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {date} ({basis})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {date} ({basis}; between {first} and {last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: the text now says “{words}” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of these annotations are no longer in the text of their article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stood between “…{before}” and “{after}…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes the claim to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denies the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>① Single-source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same claim in other articles: {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without annotations: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% through the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ingest</name>
    <message>
        <source>“{name}” was not found. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file. Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose one of the text files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds no .txt files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB, and {limit} MB is the most that can be imported. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text. Open it in a text editor, save it again with the encoding UTF-8, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a plain text file. Copy the article’s text into a .txt file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Check that you may open it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.session</name>
    <message>
        <source>Something went wrong in the background: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. All that you see is still here: save a copy of it, or put the file back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.storage</name>
    <message>
        <source>Something cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text or source of “{name}” is not as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the article “{name}” is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation of “{name}” is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{name}” is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of “{table}” have disappeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full: all your changes are saved, but only in the log beside the library. Make room, and keep the two files together until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports errors when this library is written. All your changes are saved, but some only in the log beside it: save a copy on another disk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {path}. Nothing was made: check the name, or make a new library there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}. Nothing was made: make the folder first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Nothing was changed: choose a library file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Parallax library. It was not changed: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has parts that do not belong in a library and could change it unasked, so it was not opened. It was not changed: ask whoever sent it for a clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read safely. It was not changed: restore a backup, or save what can be read into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} turned out to be damaged. It was not changed: close it, and restore the backup then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {path} is not as it was written, perhaps because the disk is failing. The last change was not made: restore a backup, or save what can be read into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of {path} could be made. The library itself was not changed and goes on working: check that there is room beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there. It was not changed: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window. Nothing was changed: close the other window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Parallax and cannot be read by this one. It was not changed: install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax needs SQLite 3.37 or newer, and this Python has an older one. Nothing was changed: install a newer Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being used by another program. Nothing was changed: wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read here. Nothing was changed: copy it to a folder of your own and open the copy to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {path} is full. The last change was not made and all before it is safe: make some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be reached. Nothing was changed: check that the disk is there and that you may use the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open. The last change was not made: put the file back, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to change is no longer in the library; another window may have removed it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because it was changed since by another window. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” cannot be undone or redone: “{later}” was done since on the same thing, {where}. Nothing was changed: undo that first, or go back further in the History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was undone and given up when something else was done, so the library cannot go there any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlighted words are not where they should be in the article. Nothing was changed: select them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this library is not as it was written, perhaps because the disk is failing, so it is open for reading only: restore a backup, or save what can be read into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}” is there, but not as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}” is lost, but for what is quoted in annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of the article “{title}” is lost; its text is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that “{title}” was read from is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status and statement of the claim about “{quote}” are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is damaged, so it is open for reading only and may not show all that is in it: restore a backup, or save what can be read into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer version of Parallax, so it is open for reading only and stays as it is: install the newer version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only: nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is in a place where nothing can be written, so it is open for reading only: copy it to a folder of your own to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is there, but not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} of “{table}” lead to no row of “{parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a window that is closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name} in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in a folder of {service}, which copies files while they are written: do not open the library on two machines at once, and better keep it elsewhere and put backups or exports in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on a disk in the network, where two machines can damage it by writing at the same time: open it on one machine only, and better keep it on a disk of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> → </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui</name>
    <message>
        <source>Select some words first, then press the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words first, then press N to write a note on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation removed. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no annotations in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light theme is shown instead; your libraries are as they were. Choose another theme in the View menu, or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring text files into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotations to a Markdown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups of this library, and go back to one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all that this library holds to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether everything in this library is as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of a damaged library into a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word at the caret; again for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence at the caret; again for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the paragraph at the caret; again for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the last word, sentence or paragraph selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in the leading column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was removed from this library, and put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set type, colours and movement, and see at once how it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one column alone, and all of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all columns of the same width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this column where it is when the others follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same article in one more column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a changed text; annotations and corrected dates move along with their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs between two versions of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected passage or annotation as single-source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected passage, or take an annotation's status away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that an annotation to check was found in the right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an annotation on the words that you select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next annotation that was found only approximately, in any article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the passages about the date at the caret into view everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which day is meant at the caret, or that it is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw time to one scale instead of folding empty stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in all articles, quotes, notes, statements and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was done in this library, and go back to any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these columns, their places and the panes under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has but one version. Read a new one from a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in {number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} (present)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations in the present version: {fates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations: {fates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Those that were not found are last in the list of annotations.</source>
        <comment>The one that was not found is last in the list of annotations.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret on a date first; the keys , and . go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} columns, as many as there can be. Close one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article removed from the library. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax Reader {version}, MIT licence. Qt for Python is used under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a column and press 1, 2 or 3 to tag them as confirmed, disputed or single-source. Click a date on the timeline and every column goes to where it speaks of it. Everything is saved in your library at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters and digits act while a reading column has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already there. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another library was opened meanwhile; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Version of the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article is the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {count} to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <comment>{n} article imported.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were already there.</source>
        <comment>{n} was already there.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No text files were found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of this annotation needs no check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the annotation to check first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be re-attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the annotation that belongs elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the article that the annotation is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attached. {keys} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to check: every annotation has its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to check; {n} annotations were not found, they are last in the list.</source>
        <comment>Nothing is left to check; {n} annotation was not found, it is last in the list.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked. That was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked. {n} are left: {{keys}} goes to the next.</source>
        <comment>Checked. {n} is left: {{keys}} goes there.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publication date could be read from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No libraries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the Backup ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest one that is whole. The damaged file is kept beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is in each of them, and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a new library, with a list of exactly what is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what can be shown and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every part of the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is sound: everything in it is as it was written ({held}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. Restore a backup from before the damage, or save what can be read into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be saved of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} This is the new library, “{new}”. The damaged file was not changed: keep it until you have looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this library, made when it is opened and when you quit if something has changed. They are in the folder “{folder}” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was before is kept as another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is as it was then ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, and cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the present text of the article was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme file {name} cannot be used: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} is not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as #1C1B19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of eight colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is back, with its annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation is back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is one file with your articles and annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import two or more accounts of the same events to read them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the articles that you want to read in the list on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these columns and panes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace “{name}” saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace “{name}” removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspaces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the workspace of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.claims</name>
    <message>
        <source>Show only: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it claim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in Markdown. Ctrl+Enter when done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note yet. Press N to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an annotation to read and write its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a column and press 1, 2 or 3 to make your first annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all {n} annotations.</source>
        <comment>The filter hides the only annotation.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the words have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you marked, and what the text says there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It Is Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation is in the right place ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it belongs ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked “{was}”. The text now says “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the text: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: {quote}, article {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.columns</name>
    <message>
        <source>published before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge between two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to set the width; double-click makes all columns even</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines folded</source>
        <comment>{n} line folded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold these {n} lines</source>
        <comment>Fold this line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <comment>{n} match</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put all columns back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publication date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of the article passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: stays where it is. Press to let it follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: keep this column where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <comment>{n} date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marks: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match {n} of {total}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attach here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this place. You marked: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attach Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select in article {number} the words that “{quote}” belongs to, and press {keys}. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.history</name>
    <message>
        <source>What you do in this library will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Forward to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where the library stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up when something else was done, so there is no way back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes this change again, and what was undone here before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes back {n} later changes.</source>
        <comment>Takes back {n} later change.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them were made in other windows.</source>
        <comment>{n} of them was made in another window.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader.ui.palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, an article, or words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.revisions</name>
    <message>
        <source>Both versions, with what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two versions have the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <comment>{n} word added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words deleted</source>
        <comment>{n} word deleted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.safety</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore This Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a library is opened and when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read here, so no backup can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, annotations and claims are the same there as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring makes the library what it was then ({when}). What it is now is kept as another backup, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. Part of the file is not as it was written, perhaps because a disk is failing or copying it was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. The file does not begin as a library does, but there are backups of a library of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed from this library stays here until you empty the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies in the trash. What you remove can be put back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its article lies in the trash too: put that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This deletes {n} things for good. It cannot be undone; only backups made before still have them.</source>
        <comment>This deletes {n} thing for good. It cannot be undone; only backups made before still have it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the library now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with {n} annotations</source>
        <comment>with {n} annotation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files as imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} put together again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but not as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SQLite says of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} corrected dates</source>
        <comment>{n} corrected date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in the text there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.search</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to find them in every article, with your quotes, notes, statements and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to a match, Esc back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article {number}: {title}, {matches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says exactly “{word}”; these begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters leave little over: take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the quotation marks the words may stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus before a word leaves out every article that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the words have to be in one place: try fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another spelling, or the beginning of the word with a star: {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.settings</name>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline annotations only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of menus and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of the articles. The usual one is the first of several serif faces made for long texts that is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the articles' text where the system's own text has its usual size; where that is larger, so are the articles. The View menu has keys for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance from line to line, in per cent of the size of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many characters a line has at most. What room is left becomes margin on both sides; 45 to 75 are read most easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the lines of paragraphs to one length. In narrow columns this tears gaps between words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a thin rule under every date and time that was read in an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the whole window. As the system has it: light or dark, and high contrast where the system asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second set stays apart for people who do not see red and green, or blue and green, as different. Signs, words and line styles are the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark annotations by their lines and signs alone, with no colour behind the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the text around the articles, in per cent of the system's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether columns and the timeline glide to where they are sent, or are there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the history of what you do; empty for the name you are logged in with. It holds from the next time a library is opened. What was done under another name counts as somebody else's, and Undo leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, orange, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart by everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader.ui.timeline</name>
    <message>
        <source>Articles that mention it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many articles mention the date below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go from date to date, Up and Down from article to article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick an article in the list, and its dates appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: {event}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
