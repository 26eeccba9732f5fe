<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CriteriaFile</name>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1, where a language model would find the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt has the line %1 more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt names no topics, so the built-in scorer has little to go by. Number them and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>arXiv is busy. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv ist ausgelastet. Rufen Sie den Befehl in %n Sekunde erneut auf.</numerusform>
            <numerusform>arXiv ist ausgelastet. Rufen Sie den Befehl in %n Sekunden erneut auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is busy. Run the command again in a few minutes.</source>
        <translation>arXiv ist ausgelastet. Rufen Sie den Befehl in einigen Minuten erneut auf.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait for it, then run the command again.</source>
        <translation>Ein anderes Winnow schreibt gerade in die Bibliothek. Warten Sie, und rufen Sie den Befehl dann erneut auf.</translation>
    </message>
    <message>
        <source>The library was written by a newer Winnow, and this one leaves it alone. Update Winnow, or name another library with --library.</source>
        <translation>Die Bibliothek stammt von einem neueren Winnow und bleibt unberührt. Aktualisieren Sie Winnow, oder nennen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is no library, or it is damaged. Restore it from a backup, or name another library with --library.</source>
        <translation>%1 ist keine Bibliothek oder ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her, oder nennen Sie mit --library eine andere.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The library failed%1. Check that its disk has room, then run the command again.</source>
        <translation>Die Bibliothek hat versagt%1. Prüfen Sie, ob der Datenträger Platz hat, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>arXiv can&apos;t be reached%1. Check the network, then run the command again.</source>
        <translation>arXiv ist nicht erreichbar%1. Prüfen Sie das Netz, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv hat nicht rechtzeitig geantwortet. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>The server failed%1. Run the command again later.</source>
        <translation>Der Server hat versagt%1. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>%1 is plain http, which is refused beyond this machine. Use https.</source>
        <translation>%1 ist unverschlüsseltes http, das nur auf diesem Rechner erlaubt ist. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The server refuses access%1. Wait a while before you try again.</source>
        <translation>Der Server verweigert den Zugriff%1. Warten Sie eine Weile, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing of it was used.</source>
        <translation>%1 ist nicht lesbar: %2. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written%2. Check the folder and its rights, or name another file.</source>
        <translation>%1 kann nicht geschrieben werden%2. Prüfen Sie den Ordner und seine Rechte, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read%2. Check the name and the rights.</source>
        <translation>%1 kann nicht gelesen werden%2. Prüfen Sie den Namen und die Rechte.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept; run the same command again to go on.</source>
        <translation>Angehalten. Was getan ist, bleibt; rufen Sie denselben Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>This was refused: %1. Correct it, then run the command again.</source>
        <translation>Abgelehnt: %1. Berichtigen Sie es, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>The feed of %1 holds no papers, although arXiv announces some on that day. Run the command again later.</source>
        <translation>Der Feed von %1 enthält keine Artikel, obwohl arXiv an diesem Tag welche ankündigt. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused%1.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt%1.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is no category. Name them like cs.LG,cs.AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no announce type. There are new, cross, replace and replace-cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--categories, --feed and --sample exclude one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No categories are followed yet. Name some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download these instead of the followed categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a feed saved earlier instead of downloading; can be repeated; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan only these: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan only papers whose primary category was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the built-in sample day; needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores: builtin, which needs neither key nor network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score under the criteria of this file; they become the current ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what scoring would take: calls, tokens and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown (default), html, json, bibtex or ris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least relevance of a paper in the digest, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least novelty of a paper in the digest, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct WINNOW_ARXIV_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build scores with the built-in scorer only. Leave out --scorer llm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;. This build has builtin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to a language model, and this build scores with the built-in scorer only. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose markdown, html, json, bibtex or ris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>the feed is of %1, not of the day asked for; nothing was stored. Leave out --day to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged in %2 places; what is whole is stored. Fetch it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: arXiv announces nothing on a weekend or holiday; the next listing is that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1: Die heutige Liste ist noch nicht erschienen; dies ist die vom %2.</translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit of %2 entries, so papers are missing. Ask for its categories one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no papers of %1. Fetch that day first, or leave out --day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 angekündigt, %2 durchgesehen, %3 neu in der Bibliothek</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every paper has its score already (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 scored, %3 failed (%4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation>&amp;Artikel von heute</translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation>Diesen Tag &amp;bewerten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>Digests &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>Gespeicherte &amp;Feeds lesen …</translation>
    </message>
    <message>
        <source>&amp;Export the digest…</source>
        <translation>Digest &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>Entscheidung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>Entscheidung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation>Als Markdown-Links &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>Als &amp;BibTeX kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Kriterien</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Digest</translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation>&amp;Behalten und weiter</translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation>&amp;Überspringen und weiter</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Clear the decision</source>
        <translation>Entscheidung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Next paper</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>Next without a decision</source>
        <translation>Nächster ohne Entscheidung</translation>
    </message>
    <message>
        <source>Previous without a decision</source>
        <translation>Voriger ohne Entscheidung</translation>
    </message>
    <message>
        <source>Scroll the abstract, then the next</source>
        <translation>Abstract rollen, dann weiter</translation>
    </message>
    <message>
        <source>Open the &amp;abstract page</source>
        <translation>&amp;Abstract-Seite öffnen</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>P&amp;DF öffnen</translation>
    </message>
    <message>
        <source>Save criteria as a new &amp;version</source>
        <translation>Kriterien als neue &amp;Version speichern</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>&amp;Probetag ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>&amp;Über Winnow</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation>Kategorien suchen: machine learning, cs.LG, number theory …</translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation>Kategorien suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>No category has these words.</source>
        <translation>Keine Kategorie enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No category chosen yet.</source>
        <translation>Noch keine Kategorie gewählt.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaFiles</name>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>Kriterien importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>Kriterien exportieren</translation>
    </message>
    <message>
        <source>criteria</source>
        <comment>file name</comment>
        <translation>Kriterien</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message>
        <source>Saved as version %1. The next scoring uses it.</source>
        <translation>Als Version %1 gespeichert. Die nächste Bewertung verwendet sie.</translation>
    </message>
    <message>
        <source>Version %1 is in use from now on.</source>
        <translation>Ab jetzt gilt Version %1.</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo brings the old text back.</source>
        <translation>Importiert. Speichern Sie es als neue Version, um es zu verwenden; Rückgängig holt den alten Text wieder.</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>Kriterien nach %1 exportiert</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>Diese Version &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Take the criteria from a Markdown file or a digest</source>
        <translation>Kriterien aus einer Markdown-Datei oder einem Digest übernehmen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the criteria to a Markdown file</source>
        <translation>Kriterien in eine Markdown-Datei schreiben</translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Say what you want to read.</source>
        <translation>Der Bewertungs-Prompt ist leer. Sagen Sie, was Sie lesen wollen.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>Dem Bewertungs-Prompt fehlt die Zeile %1. Ein Sprachmodell bekäme keine Artikel zu sehen.</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Leave one.</source>
        <translation>Der Bewertungs-Prompt hat mehr als eine Zeile %1. Lassen Sie eine stehen.</translation>
    </message>
    <message>
        <source>No topics or keywords can be read out of the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>Aus dem Bewertungs-Prompt lassen sich weder Themen noch Stichwörter lesen; der eingebaute Bewerter hat also nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Default criteria</source>
        <translation>Vorgegebene Kriterien</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>etwa %Ln Token</numerusform>
            <numerusform>etwa %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers are scored with it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words of version %1; it is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the version in use. Undo in the editor brings your text back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert the &amp;line</source>
        <translation>&amp;Zeile einfügen</translation>
    </message>
</context>
<context>
    <name>winnow::Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>Über Winnow</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored against your criteria.</source>
        <translation>Die arXiv-Listen des Tages, nach Ihren Kriterien bewertet.</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Dank an arXiv für die Nutzung seiner offenen Schnittstellen.</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is busy and asks us to wait. Try again in a few minutes.</source>
        <translation>arXiv ist ausgelastet und bittet um Geduld. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is busy and asks us to wait %n minute(s). Try again then.</source>
        <translation>
            <numerusform>arXiv ist ausgelastet und bittet um %n Minute Geduld. Versuchen Sie es dann erneut.</numerusform>
            <numerusform>arXiv ist ausgelastet und bittet um %n Minuten Geduld. Versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation>Keine Verbindung. Prüfen Sie das Netz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server failed. Try again later.</source>
        <translation>Der Server hat versagt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>Der Schlüssel ist falsch oder fehlt. Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server refuses this request. Check the settings.</source>
        <translation>Der Server lehnt diese Anfrage ab. Prüfen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>The account has nothing left to spend. Top it up, or use the built-in scorer.</source>
        <translation>Das Konto ist leer. Laden Sie es auf, oder verwenden Sie den eingebauten Bewerter.</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>Diese Adresse ist unverschlüsselt. Verwenden Sie https oder einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and is yours.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation>Ein anderes Winnow schreibt gerade in die Bibliothek. Schließen Sie es oder warten Sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The library was written by a newer Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>Die Bibliothek stammt von einem neueren Winnow. Aktualisieren Sie Winnow, um sie zu öffnen; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 is damaged or no Winnow library. Put a backup in its place; a copy stands beside it after every update.</source>
        <translation>%1 ist beschädigt oder keine Winnow-Bibliothek. Setzen Sie eine Sicherung ein; nach jeder Aktualisierung liegt eine Kopie daneben.</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>Die Bibliothek konnte das nicht ausführen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. The key is kept until Winnow is closed.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Der Schlüssel bleibt, bis Winnow geschlossen wird.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Angehalten. Was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>That can&apos;t be done as asked.</source>
        <translation>Das geht so nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>That is not in the library.</source>
        <translation>Das ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>Der Text ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation>Der Feed von arXiv ist leer, obwohl heute Artikel fällig sind. Versuchen Sie es später erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>winnow::PaperCells</name>
    <message>
        <source>Score %1 of 20</source>
        <translation>Wertung %1 von 20</translation>
    </message>
    <message>
        <source>Relevance %1 of 10</source>
        <translation>Relevanz %1 von 10</translation>
    </message>
    <message>
        <source>Novelty %1 of 10</source>
        <translation>Neuheit %1 von 10</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Relevance and novelty added up</source>
        <translation>Relevanz und Neuheit zusammen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>How closely the paper meets your criteria, 1 to 10</source>
        <translation>Wie gut der Artikel Ihren Kriterien entspricht, 1 bis 10</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>How new the paper looks, 1 to 10</source>
        <translation>Wie neu der Artikel wirkt, 1 bis 10</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>Hauptkategorie</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Ausgesiebt</translation>
    </message>
    <message>
        <source>Screened out: %1</source>
        <translation>Ausgesiebt: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Unread, no decision yet</source>
        <translation>Ungelesen, noch keine Entscheidung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>ersetzter Querverweis</translation>
    </message>
    <message>
        <source>New on arXiv</source>
        <translation>Neu auf arXiv</translation>
    </message>
    <message>
        <source>Cross-listed from another category</source>
        <translation>Querverweis aus einer anderen Kategorie</translation>
    </message>
    <message>
        <source>A new version of an earlier paper</source>
        <translation>Neue Fassung eines früheren Artikels</translation>
    </message>
    <message>
        <source>A new version of a paper cross-listed from another category</source>
        <translation>Neue Fassung eines Querverweises aus einer anderen Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>%n Artikel behalten</numerusform>
            <numerusform>%n Artikel behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>%n Artikel übersprungen</numerusform>
            <numerusform>%n Artikel übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put off for later</source>
        <translation>
            <numerusform>%n Artikel auf später verschoben</numerusform>
            <numerusform>%n Artikel auf später verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n Entscheidung gelöscht</numerusform>
            <numerusform>%n Entscheidungen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>Scoring prompt</source>
        <translation>Bewertungs-Prompt</translation>
    </message>
    <message>
        <source>Say in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>Sagen Sie in einfachen Worten, was Sie lesen wollen: Themen, was dazugehört und was nicht.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Who a language model shall be. May be empty.</source>
        <translation>Wer ein Sprachmodell sein soll. Darf leer sein.</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>Vorauswahl-Prompt</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>Ein schneller Durchgang über die Titel, der nur aussortiert. Leer: keine Vorauswahl.</translation>
    </message>
</context>
<context>
    <name>winnow::PromptTabs</name>
    <message>
        <source>Scoring prompt</source>
        <translation>Bewertungs-Prompt</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>Vorauswahl-Prompt</translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Stop the run; what was stored is kept (Esc)</source>
        <translation>Den Lauf anhalten; Gespeichertes bleibt (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Fetching the listings</source>
        <translation>Listen werden geholt</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>%1 wird geholt · Feed %2 von %3</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Bewerte %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · noch %n s</numerusform>
            <numerusform> · noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>next listing %1</source>
        <translation>nächste Liste %1</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>next listing in %1 h %2 min</source>
        <translation>nächste Liste in %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 angekündigt, %2 durchgesehen, %3 neu in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation>
            <numerusform>%n Artikel bewertet</numerusform>
            <numerusform>%n Artikel bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was scored already</source>
        <translation>alles war schon bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n ohne Wertung</numerusform>
            <numerusform>%n ohne Wertung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunControl</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: %n Eintrag war nicht lesbar, der Rest ist gespeichert. Zuerst: Zeile %2, %3.</numerusform>
            <numerusform>%1: %n Einträge waren nicht lesbar, der Rest ist gespeichert. Zuerst: Zeile %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit. Follow its subcategories one by one.</source>
        <translation>%1: Der Feed wurde an seiner Grenze abgeschnitten. Folgen Sie den Unterkategorien einzeln.</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1: Die heutige Liste ist noch nicht erschienen; dies ist die vom %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got no score; they stand first in the table.</source>
        <translation>
            <numerusform>%n Artikel hat keine Wertung bekommen und steht in der Tabelle vorn.</numerusform>
            <numerusform>%n Artikel haben keine Wertung bekommen und stehen in der Tabelle vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>arXiv kündigt heute nichts an: Wochenende oder Feiertag.</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Bewerte %1 von %2</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>Als neue Version &amp;speichern</translation>
    </message>
    <message>
        <source>Name of the version (optional)</source>
        <translation>Name der Version (freiwillig)</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Name der neuen Version</translation>
    </message>
    <message>
        <source>Back to the version in use; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>Days and views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented papers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::TopicOutline</name>
    <message numerus="yes">
        <source>%n relevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n relevant</numerusform>
            <numerusform>%n relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irrelevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n irrelevant</numerusform>
            <numerusform>%n irrelevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>Stichwörter: %1</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>Topics of the scoring prompt</source>
        <translation>Themen des Bewertungs-Prompts</translation>
    </message>
    <message>
        <source>No topics found. Number them – “1. Your topic” – and say below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>Keine Themen gefunden. Nummerieren Sie sie – „1. Ihr Thema“ –, und sagen Sie darunter, was „Relevant:“ und was „Irrelevant:“ ist.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Version of the criteria</source>
        <translation>Version der Kriterien</translation>
    </message>
    <message>
        <source>Look at another version</source>
        <translation>Eine andere Version ansehen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · gilt</translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation>Willkommen bei Winnow</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>Jeden Tag kündigt arXiv Hunderte Artikel an. Winnow bewertet sie nach dem, was Sie lesen wollen, und lässt die übrig, auf die es ankommt.</translation>
    </message>
    <message>
        <source>What do you &amp;follow?</source>
        <translation>Was &amp;verfolgen Sie?</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Was soll gefunden werden?</translation>
    </message>
    <message>
        <source>The built-in scorer compares each title and abstract with your topics and keywords, on this computer. There is nothing to set up, and nothing leaves it.</source>
        <translation>Der eingebaute Bewerter vergleicht jeden Titel und Abstract mit Ihren Themen und Stichwörtern, auf diesem Rechner. Einzurichten ist nichts, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – they can be changed at any time</source>
        <translation>Mit den &amp;vorgegebenen Kriterien beginnen – sie lassen sich jederzeit ändern</translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation>Zuerst &amp;eigene Kriterien schreiben</translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation>Den &amp;Probetag ausprobieren</translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation>Erfundene Artikel, die Winnow mitbringt. Braucht kein Netz.</translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation>Wählen Sie mindestens eine Kategorie.</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria …</source>
        <translation>Mit meinen Kriterien &amp;beginnen …</translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation>Mit den heutigen Artikeln &amp;beginnen</translation>
    </message>
</context>
</TS>
