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
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None were saved yet: the default criteria are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a screening prompt. Export them, edit the file, import it: a new version, under which papers are scored from then on. Before any were saved, the default criteria are shown.

  show         print the current criteria (the usual)
  list         print the versions, the current one marked
  use N        go back to version N
  import FILE  save the criteria of a file, or those quoted in a digest
  export FILE  write the current criteria; - is standard output

--json prints an object with version, name, created, parent, system_prompt, scoring_prompt and screening_prompt; for list an array of objects with version, name, created, parent and current.

Example:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionLines</name>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n Entscheidung geändert</numerusform>
            <numerusform>%n Entscheidungen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so there is no digest. Score them first: winnow-cli score --day %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with: winnow-cli score --day %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2 to score with the built-in scorer: %3 calls, %4 tokens, $%5</source>
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
    <name>Help</name>
    <message>
        <source>The library to work on.</source>
        <translation>Die Bibliothek, mit der gearbeitet wird.</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>Die Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Das Ergebnis als JSON ausgeben.</translation>
    </message>
    <message>
        <source>No progress and no remarks; errors are still printed.</source>
        <translation>Kein Fortschritt, keine Anmerkungen; Fehler werden trotzdem ausgegeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s arXiv papers, scored against your criteria, as a digest: without a window, on the same library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Optionen, vor oder nach dem Befehl:</translation>
    </message>
    <message>
        <source>Environment (options win over it, it wins over the settings):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where feeds come from, for mirrors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 all went well, 1 the work failed, 2 the command line was wrong.

First steps:
  winnow-cli run --sample -o sample.md       (needs no network)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is no category. Name them like cs.LG,cs.AI.</source>
        <translation>„%1“ ist keine Kategorie. Nennen Sie sie so: cs.LG,cs.AI.</translation>
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
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als JJJJ-MM-TT.</translation>
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
    <name>PaperTable</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Rel</source>
        <translation>Rel</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <translation>%1, Zeile %2%3: %4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
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
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>Die Bibliothek hat noch keine Artikel. Holen Sie zuerst einen Tag: winnow-cli fetch.</translation>
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
        <translation>Feed</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation>nichts wurde bewertet</translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation>%1, Kriterien %2</translation>
    </message>
    <message>
        <source>%1: every paper has its score already (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 scored, %3 failed (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. What is whole is stored; fetch it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the feed holds %2 entries, and arXiv cuts at %3: papers may be missing. Ask for its categories one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings&apos; file.</source>
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
        <source>&amp;Undo</source>
        <translation>Entscheidung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
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
    <name>winnow::AdvancedTab</name>
    <message>
        <source>This is no web address. It starts with https://.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http ist unverschlüsselt. Verwenden Sie https oder einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>Adresse der arXiv-Feeds</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave it empty for arXiv itself.</source>
        <translation>Zum Beispiel ein Spiegel. Leer lassen für arXiv selbst.</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>Adresse der arXiv-&amp;Feeds</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Weiteres</translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>A new language shows when Winnow is started again.</source>
        <translation>Eine neue Sprache zeigt sich beim nächsten Start von Winnow.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>Auss&amp;ehen</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>&amp;Followed authors, one a line</source>
        <translation>Ver&amp;folgte Autoren, einer je Zeile</translation>
    </message>
    <message>
        <source>Followed authors, one a line</source>
        <translation>Verfolgte Autoren, einer je Zeile</translation>
    </message>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>Ihre Artikel stehen in jedem Digest. Groß- und Kleinschreibung, Akzente und TeX sind gleichgültig.</translation>
    </message>
    <message>
        <source>Sorts such a paper as if relevance and novelty added up to this. 20 puts it first.</source>
        <translation>Ordnet einen solchen Artikel so ein, als ergäben Relevanz und Neuheit zusammen diesen Wert. Mit 20 steht er vorn.</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>&amp;Wertung eines Autorentreffers</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utoren</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show the criteria and their versions, and change them.</source>
        <translation>Kriterien und ihre Versionen zeigen und ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the version, such as: winnow-cli criteria use 2. `winnow-cli criteria list` prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. There are show, list, use, import and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file: winnow-cli criteria %1 FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1 of the criteria. `winnow-cli criteria list` prints those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation type="unfinished"></translation>
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
    <name>winnow::CriteriaHeader</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>Diese Version &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Versi&amp;on</source>
        <translation>Versi&amp;on</translation>
    </message>
    <message>
        <source>Papers are scored with it from now on</source>
        <translation>Artikel werden ab jetzt damit bewertet</translation>
    </message>
    <message>
        <source>Take the criteria from a Markdown file or a digest</source>
        <translation>Kriterien aus einer Markdown-Datei oder einem Digest übernehmen</translation>
    </message>
    <message>
        <source>Write the criteria to a Markdown file</source>
        <translation>Kriterien in eine Markdown-Datei schreiben</translation>
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
        <source>These are the words of version %1; it is in use now.</source>
        <translation>Das ist der Wortlaut von Version %1; sie gilt jetzt.</translation>
    </message>
    <message>
        <source>Back to the version in use. Undo in the editor brings your text back.</source>
        <translation>Zurück zur geltenden Version. Rückgängig im Editor holt Ihren Text wieder.</translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>Eine gespeicherte Version, zum Ansehen. &lt;a href=&quot;back&quot;&gt;Zurück zu Ihren ungespeicherten Änderungen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>Eine gespeicherte Version, zum Ansehen. &lt;a href=&quot;back&quot;&gt;Zurück zur geltenden&lt;/a&gt;</translation>
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
    <name>winnow::DecideCommand</name>
    <message>
        <source>Record what you decided on papers.</source>
        <translation>Festhalten, was Sie über Artikel entschieden haben.</translation>
    </message>
    <message>
        <source>From a file, each line is an id and a decision; blank lines and what follows a # are left out. A bad line is named, and then nothing is recorded.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no arXiv id.</source>
        <translation>„%1“ ist keine arXiv-Kennung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>abs ↗</source>
        <translation>abs ↗</translation>
    </message>
    <message>
        <source>pdf ↗</source>
        <translation>pdf ↗</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Neuheit %1</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>eingebauter Bewerter</translation>
    </message>
    <message>
        <source>%1 · criteria v%2</source>
        <translation>%1 · Kriterien v%2</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Choose a paper to read its abstract.</source>
        <translation>Wählen Sie einen Artikel, um den Abstract zu lesen.</translation>
    </message>
    <message>
        <source>Details of the paper</source>
        <translation>Einzelheiten des Artikels</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsView</name>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
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
    <name>winnow::DigestBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Relev&amp;ance from</source>
        <translation>Relev&amp;anz ab</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>&amp;Neuheit ab</translation>
    </message>
    <message>
        <source>Copy the digest as Markdown</source>
        <translation>Digest als Markdown kopieren</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>Digest in eine Datei schreiben: Markdown, Webseite, PDF, BibTeX, RIS, JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>%1 von %2 durchgesehen</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>Write the digest of a day.</source>
        <translation>Den Digest eines Tages schreiben.</translation>
    </message>
    <message>
        <source>The best papers first, those whose relevance and novelty reach the cut-offs; kept papers are in it whatever their scores, skipped ones are not. A day that was imported is written as it came, unless a cut-off is given. Without -o the digest goes to standard output.

--json without -o is --format json; with -o it prints an object: day, file, announced, scanned, relevant, papers.

Examples:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --format %1 both want standard output. Write the digest to a file with -o.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>Digest exportieren</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>Digest als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>Digest an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>Der Drucker hat den Digest abgelehnt. Exportieren Sie ihn stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS citations</source>
        <translation>RIS-Zitate</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>winnow::DigestPage</name>
    <message>
        <source>Digest written to %1</source>
        <translation>Digest nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>Vorschau des Digests</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>Folder for digests</source>
        <translation>Ordner für Digests</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers of followed authors always are.</source>
        <translation>Ein Artikel kommt in den Digest, wenn beide Wertungen diese Werte erreichen. Behaltene Artikel und solche verfolgter Autoren kommen immer hinein.</translation>
    </message>
    <message>
        <source>&amp;Relevance from</source>
        <translation>&amp;Relevanz ab</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>&amp;Neuheit ab</translation>
    </message>
    <message>
        <source>&amp;Folder for digests</source>
        <translation>&amp;Ordner für Digests</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Say where digests shall be written.</source>
        <translation>Sagen Sie, wohin Digests geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>Geben Sie den ganzen Pfad an, von der Wurzel an.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Dort kann nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be made. Choose another.</source>
        <translation>Diesen Ordner gibt es nicht, und er lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Digest</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Fetch today’s papers; their digest is shown here.</source>
        <translation>Holen Sie die heutigen Artikel; ihr Digest erscheint hier.</translation>
    </message>
    <message>
        <source>No papers on %1</source>
        <translation>Keine Artikel am %1</translation>
    </message>
    <message>
        <source>Nothing was fetched for this day. Choose another day, or fetch today’s papers.</source>
        <translation>Für diesen Tag wurde nichts geholt. Wählen Sie einen anderen Tag, oder holen Sie die heutigen Artikel.</translation>
    </message>
    <message>
        <source>The digest of %1 could not be made</source>
        <translation>Der Digest vom %1 konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>Keine Artikel an diesem Tag</translation>
    </message>
    <message>
        <source>Nothing that you follow was announced. Choose another day, or follow more categories in the settings.</source>
        <translation>Nichts, dem Sie folgen, wurde angekündigt. Wählen Sie einen anderen Tag, oder folgen Sie in den Einstellungen weiteren Kategorien.</translation>
    </message>
    <message>
        <source>No paper has a score yet</source>
        <translation>Noch kein Artikel ist bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) of this day can be scored.</source>
        <translation>
            <numerusform>%Ln Artikel dieses Tages kann bewertet werden.</numerusform>
            <numerusform>%Ln Artikel dieses Tages können bewertet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper reaches the cut-offs</source>
        <translation>Kein Artikel erreicht die Schwellen</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers that you want in the digest.</source>
        <translation>
            <numerusform>%Ln bewerteter Artikel erreicht Relevanz %1 und Neuheit %2 nicht. Senken Sie die Schwellen, oder behalten Sie die Artikel, die in den Digest sollen.</numerusform>
            <numerusform>Keiner von %Ln bewerteten Artikeln erreicht Relevanz %1 und Neuheit %2. Senken Sie die Schwellen, oder behalten Sie die Artikel, die in den Digest sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch to&amp;day’s papers</source>
        <translation>&amp;Heutige Artikel holen</translation>
    </message>
    <message>
        <source>&amp;Score the day</source>
        <translation>Den Tag &amp;bewerten</translation>
    </message>
    <message>
        <source>&amp;Lower both by one</source>
        <translation>Beide um eins &amp;senken</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>Heutige Artikel holen</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The next listing comes on %1 at %2.</source>
        <translation>Die nächste Liste kommt am %1 um %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No papers of this day yet</source>
        <translation>Noch keine Artikel von diesem Tag</translation>
    </message>
    <message>
        <source>Fetch the day&apos;s listing to begin.</source>
        <translation>Holen Sie die Liste des Tages, um zu beginnen.</translation>
    </message>
    <message>
        <source>Weekend: arXiv announces nothing</source>
        <translation>Wochenende: arXiv kündigt nichts an</translation>
    </message>
    <message>
        <source>Holiday: arXiv announces nothing</source>
        <translation>Feiertag: arXiv kündigt nichts an</translation>
    </message>
    <message>
        <source>This day&apos;s listing is not out yet</source>
        <translation>Die Liste dieses Tages ist noch nicht erschienen</translation>
    </message>
    <message>
        <source>This day&apos;s listing could not be fetched</source>
        <translation>Die Liste dieses Tages konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories</source>
        <translation>In Ihren Kategorien wurde nichts angekündigt</translation>
    </message>
    <message numerus="yes">
        <source>The filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>Der Filter hat den %n angekündigten Artikel ausgelassen.</numerusform>
            <numerusform>Der Filter hat alle %n angekündigten Artikel ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>Sie haben hier über jeden Artikel entschieden.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Noch nichts behalten</translation>
    </message>
    <message>
        <source>Keep a paper with the key s.</source>
        <translation>Behalten Sie einen Artikel mit der Taste s.</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>Nichts verschoben</translation>
    </message>
    <message>
        <source>Put a paper off with the key l.</source>
        <translation>Verschieben Sie einen Artikel mit der Taste l.</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>Noch nichts übersprungen</translation>
    </message>
    <message>
        <source>Skip a paper with the key e.</source>
        <translation>Überspringen Sie einen Artikel mit der Taste e.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>No paper here failed to be scored.</source>
        <translation>Hier ist keine Bewertung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>Die Artikel konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is lost. Try once more.</source>
        <translation>Nichts ist verloren. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers to begin.</source>
        <translation>Holen Sie die heutigen Artikel, um zu beginnen.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No paper here has all these words and categories.</source>
        <translation>Kein Artikel hier hat alle diese Wörter und Kategorien.</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>Artikel, die Sie behalten, sammeln sich hier.</translation>
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
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listing, or read saved feeds, into the library.</source>
        <translation>Die Liste des Tages herunterladen oder gespeicherte Feeds in die Bibliothek einlesen.</translation>
    </message>
    <message>
        <source>Prints, for each feed, how many papers arXiv announced, how many of these are scanned (see --announce and --primary-only) and how many the library had never seen. Fetching twice changes nothing. What is whole of a damaged feed is stored, the rest is named.

--json prints an object: day, announced, scanned, new, error, and feeds, an array of objects with feed, day, state (complete, partial, not-yet-out, holiday, failed), announced, scanned, new, updated, next_listing, problems (line, reason, id) and error (code, message, detail, place).

Examples:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse feeds of any other announcement day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search: words in titles, authors and abstracts</source>
        <translation>Suche: Wörter in Titeln, Autoren und Abstracts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, papers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>Kategorien: %1</translation>
    </message>
    <message>
        <source>Show only papers in these categories</source>
        <translation>Nur Artikel dieser Kategorien zeigen</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Read digests, Markdown or JSON, into the library.</source>
        <translation>Digests, Markdown oder JSON, in die Bibliothek einlesen.</translation>
    </message>
    <message>
        <source>Papers, scores, figures and the criteria quoted at the end become part of the library. A file is taken whole or not at all; it may hold several digests. `digest` writes an imported day back byte for byte.

--json prints an array with one object a file: file, digests (day, papers) and error.

Example:
  winnow-cli import digests/*.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the digests to import: winnow-cli import FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s)</source>
        <translation>
            <numerusform>%1: %2, %n Artikel</numerusform>
            <numerusform>%1: %2, %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read saved feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv feeds (*.xml *.rss *.atom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting was unreadable and is back at its default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation type="unfinished"></translation>
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
    <name>winnow::PaperActs</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n Link kopiert</numerusform>
            <numerusform>%n Links kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>BibTeX von %n Artikel kopiert</numerusform>
            <numerusform>BibTeX von %n Artikeln kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>%n Artikel behalten</numerusform>
            <numerusform>%n Artikel behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>%n Artikel überspringen</numerusform>
            <numerusform>%n Artikel überspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n paper(s) off for later</source>
        <translation>
            <numerusform>%n Artikel auf später verschieben</numerusform>
            <numerusform>%n Artikel auf später verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung löschen</numerusform>
            <numerusform>%n Entscheidungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>Abstract-Seite öffnen</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Als Markdown-Links kopieren</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Als BibTeX kopieren</translation>
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
    <name>winnow::PaperSession</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n decision(s)</source>
        <translation>
            <numerusform>Rückgängig: %n Entscheidung</numerusform>
            <numerusform>Rückgängig: %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n decision(s)</source>
        <translation>
            <numerusform>Wiederholt: %n Entscheidung</numerusform>
            <numerusform>Wiederholt: %n Entscheidungen</numerusform>
        </translation>
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
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>Artikel auflisten, die besten zuerst.</translation>
    </message>
    <message>
        <source>The scanned papers of a day with score (relevance + novelty) and decision. On a terminal, titles are cut to its width.

--json prints an array of objects: id, title, authors, categories, announced (the day), type, relevance, novelty, score, taste, comment, state (unscored, scored, screened, failed) and decision (keep, skip, later); null where there is none.

Examples:
  winnow-cli papers --limit 20
  winnow-cli papers --day all --search &quot;kv cache&quot;
  winnow-cli papers --decision keep --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only papers in which all of these words occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only papers decided so: keep, skip, later, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>Keine Artikel.</translation>
    </message>
</context>
<context>
    <name>winnow::PapersPage</name>
    <message numerus="yes">
        <source>%n paper(s) could not be scored.</source>
        <translation>
            <numerusform>%n Artikel konnte nicht bewertet werden.</numerusform>
            <numerusform>%n Artikel konnten nicht bewertet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Invented papers of the sample day, to try things out.</source>
        <translation>Erfundene Artikel des Probetags, zum Ausprobieren.</translation>
    </message>
</context>
<context>
    <name>winnow::PapersTab</name>
    <message>
        <source>Only papers whose pri&amp;mary category is one of these</source>
        <translation>Nur Artikel, deren &amp;Hauptkategorie darunter ist</translation>
    </message>
    <message>
        <source>Categor&amp;ies to follow</source>
        <translation>Kategor&amp;ien, denen Sie folgen</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>Ankündigungen, die durchgesehen werden</translation>
    </message>
    <message>
        <source>&amp;New papers</source>
        <translation>&amp;Neue Artikel</translation>
    </message>
    <message>
        <source>Cross-&amp;lists from other categories</source>
        <translation>&amp;Querverweise aus anderen Kategorien</translation>
    </message>
    <message>
        <source>&amp;Replacements by newer versions</source>
        <translation>Ersetzungen durch neuere &amp;Fassungen</translation>
    </message>
    <message>
        <source>Replaced cro&amp;ss-lists</source>
        <translation>&amp;Ersetzte Querverweise</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>Wählen Sie mindestens eine Art von Ankündigung, sonst bleibt jeder Tag leer.</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artikel</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Not all of the result could be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>%1: %2; the default is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library %1 yet. Fetch a day first: winnow-cli fetch.</source>
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
    <name>winnow::RunCommand</name>
    <message>
        <source>The daily job: fetch, score and write the digest.</source>
        <translation>Die tägliche Arbeit: holen, bewerten, Digest schreiben.</translation>
    </message>
    <message>
        <source>Prints one line a stage; the last one ends with the path of the digest, which goes to the digest folder of the settings unless -o names a file. Running it again goes on where it was stopped.

--json prints an object with fetch, score and digest: see the help of these commands.

Examples:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  0 6 * * 1-5  winnow-cli --quiet run      (a line for cron)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take only feeds of this announcement day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dry-run is for score: winnow-cli score --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed could be used, so nothing was scored and no digest was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation type="unfinished"></translation>
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
        <translation>%1 wird geholt (%2 von %3)</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Bewerte %1 von %2</translation>
    </message>
    <message>
        <source>%1: arXiv can&apos;t answer now; it is asked again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
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
        <translation>Zurück zur geltenden Version; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Verwer&amp;fen</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>Score the papers that have no score yet under these criteria.</source>
        <translation>Artikel bewerten, die unter diesen Kriterien noch keine Wertung haben.</translation>
    </message>
    <message>
        <source>Relevance and novelty, 1 to 10 each. Every chunk is stored before the next is begun: a run that was stopped or killed is finished by running the command again, and nothing is scored twice.

--json prints an object: day, criteria (version), scorer, model, state, scored, failed and error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, calls, tokens and cost.

Examples:
  winnow-cli score
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sets everything back but the categories and the authors you follow</source>
        <translation>Setzt alles zurück außer den verfolgten Kategorien und Autoren</translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>Days and views</source>
        <translation>Tage und Ansichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>Zu sichten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
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
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>keine Ankündigung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>, %n angekündigt</numerusform>
            <numerusform>, %n angekündigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented)</source>
        <translation>Probetag (erfundene Artikel)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Kept in all days</source>
        <translation>Behalten, alle Tage</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>, %n zu sichten</numerusform>
            <numerusform>, %n zu sichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: %n Artikel</numerusform>
            <numerusform>%1: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Sample day</source>
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
    <message>
        <source>Topi&amp;cs</source>
        <translation>T&amp;hemen</translation>
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
        <source>What should be found?</source>
        <translation>Was soll gefunden werden?</translation>
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
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>Was ver&amp;folgen Sie?</translation>
    </message>
    <message>
        <source>The built-in scorer compares papers with your topics on this computer: nothing to set up, nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
