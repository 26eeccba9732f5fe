<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown to the service; will be looked for again</source>
        <translation>dem Dienst unbekannt; wird erneut gesucht</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>finalizing</source>
        <translation>wird abgeschlossen</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>läuft, %1 von %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused because too many calls were waiting</source>
        <translation>abgelehnt, weil zu viele Aufrufe warteten</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>lost by the service</source>
        <translation>beim Dienst verloren gegangen</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>arrival unconfirmed; will be looked for</source>
        <translation>Ankunft nicht bestätigt; wird gesucht</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 ohne Antwort</translation>
    </message>
    <message>
        <source>Batch %1 of %2: %3 papers in %4 for %5 at %6: %7</source>
        <translation>Stapel %1 vom %2: %3 Artikel in %4 für %5 bei %6: %7</translation>
    </message>
    <message>
        <source>Sent %1 papers in %2.</source>
        <translation>%1 Artikel in %2 gesendet.</translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>Für laufende Stapel zurückgelegt: bis zu %1.</translation>
    </message>
    <message>
        <source>Not sent: %1. Send them later with winnow-cli score --batch.</source>
        <translation>Nicht gesendet: %1. Senden Sie sie später mit winnow-cli score --batch.</translation>
    </message>
    <message>
        <source>Answers take up to a day; store them with winnow-cli batch read.</source>
        <translation>Antworten brauchen bis zu einem Tag; speichern Sie sie mit winnow-cli batch read.</translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation>Es ist nichts mehr zu bewerten.</translation>
    </message>
    <message>
        <source>No batch is in progress, and nothing is left to send.</source>
        <translation>Kein Stapel läuft, und es ist nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>Nothing is left to score; no file was written.</source>
        <translation>Es ist nichts mehr zu bewerten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, as batch %4. Store the answers with winnow-cli score import-answers FILE.</source>
        <translation>%1: %2 Artikel in %3, als Stapel %4. Speichern Sie die Antworten mit winnow-cli score import-answers FILE.</translation>
    </message>
    <message>
        <source>Stored %1 answers: %2 papers scored, %3 without a score.</source>
        <translation>%1 Antworten gespeichert: %2 Artikel bewertet, %3 ohne Wertung.</translation>
    </message>
    <message>
        <source>Already stored: %1.</source>
        <translation>Schon gespeichert: %1.</translation>
    </message>
    <message>
        <source>Not from this library: %1.</source>
        <translation>Nicht aus dieser Bibliothek: %1.</translation>
    </message>
    <message>
        <source>Unreadable lines: %1.</source>
        <translation>Nicht lesbare Zeilen: %1.</translation>
    </message>
    <message>
        <source>Batch %1 has %2 without an answer. To send them again, run winnow-cli batch forget %1.</source>
        <translation>In Stapel %1 sind %2 ohne Antwort. Um sie erneut zu senden, rufen Sie winnow-cli batch forget %1 auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%n Artikel wird von %1 bewertet; seine Wertung kommt aus dem Labor.</numerusform>
            <numerusform>%n Artikel werden von %1 bewertet; ihre Wertungen kommen aus dem Labor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>Der Bewertungs-Prompt ist leer.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1 to mark where a language model gets the papers.</source>
        <translation>Dem Bewertungs-Prompt fehlt die Zeile %1, die anzeigt, wo ein Sprachmodell die Artikel erhält.</translation>
    </message>
    <message>
        <source>The scoring prompt contains the line %1 more than once.</source>
        <translation>Der Bewertungs-Prompt enthält die Zeile %1 mehr als einmal.</translation>
    </message>
    <message>
        <source>The authors that the bot follows are not part of the criteria. To follow them too, add them to the followed authors in the window&apos;s settings: %1</source>
        <translation>Die Autoren, die der Bot verfolgt, gehören nicht zu den Kriterien. Um sie auch zu verfolgen, fügen Sie sie in den Einstellungen des Fensters zu den verfolgten Autoren hinzu: %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>not a UTF-8 text file</source>
        <translation>keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with other files. Import it on its own, or give files such as %2.</source>
        <translation>%1 lässt sich nicht mit anderen Dateien verbinden. Importieren Sie die Datei einzeln, oder geben Sie Dateien wie %2 an.</translation>
    </message>
    <message>
        <source>no topics or instructions found (looked for %1)</source>
        <translation>weder Themen noch Anweisungen gefunden (gesucht wurde %1)</translation>
    </message>
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
        <source>%1 (trial only)</source>
        <translation>%1 (nur Probe)</translation>
    </message>
    <message>
        <source>%1 (paused: %2)</source>
        <translation>%1 (pausiert: %2)</translation>
    </message>
    <message>
        <source>No criteria saved yet; using the defaults.</source>
        <translation>Noch keine Kriterien gespeichert; es gelten die vorgegebenen.</translation>
    </message>
    <message>
        <source>The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a screening prompt. To change them, export them, edit the file and import it again: that makes a new version, and papers are scored with it from then on. Until you save your own, the defaults are shown.

  show         print the current criteria (the default) and how Winnow reads them: topics with what is wanted and unwanted, keywords, authors, and what is ignored and why
  list         list the versions, with the current one marked
  use N        go back to version N
  import FILE… save the criteria from a file or quoted in a digest, or from the prompt files of the bot ChatGPT-ArXiv-Paper-Assistant: give its folder, or the files (system_prompt.txt, paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, paper_topics_schema.json)
  export FILE  write the current criteria to a file; - is standard output
  pause TOPIC  ignore a topic for now: the model, the built-in scorer and learning all leave it out. Its text is kept, and existing scores keep their version. TOPIC is a name, part of one, or its number in show
  resume TOPIC use a paused topic again (all: every paused topic). Earlier scores count again

--json prints an object with version, name, created, parent, paused_topics, system_prompt, scoring_prompt and screening_prompt; for show also read, an object with topics (name, relevant, irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, application), authors and parts (kind, reason, topic, begin, length, text: the pieces of the scoring prompt in order; begin and length are in UTF-16 units, topic is an index into topics from 0, or null); for list an array of objects with version, name, created, parent, paused_topics, current and trial (made for a trial, never in use).

Example:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</source>
        <translation>Die Kriterien sind Markdown: ein System-Prompt, ein Bewertungs-Prompt mit den Themen, die Sie verfolgen, und ein Vorauswahl-Prompt. Um sie zu ändern, exportieren Sie sie, bearbeiten die Datei und importieren sie wieder: So entsteht eine neue Version, nach der Artikel fortan bewertet werden. Solange Sie keine eigenen speichern, werden die vorgegebenen gezeigt.

  show         die geltenden Kriterien ausgeben (die Vorgabe) und wie Winnow sie liest: Themen mit Gewünschtem und Unerwünschtem, Stichwörter, Autoren und was aus welchem Grund ignoriert wird
  list         die Versionen aufzählen, die geltende markiert
  use N        zu Version N zurückkehren
  import FILE… die Kriterien aus einer Datei speichern oder die in einem Digest zitierten oder die aus den Prompt-Dateien des Bots ChatGPT-ArXiv-Paper-Assistant: Geben Sie dessen Ordner an oder die Dateien (system_prompt.txt, paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, paper_topics_schema.json)
  export FILE  die geltenden Kriterien in eine Datei schreiben; - ist die Standardausgabe
  pause TOPIC  ein Thema vorerst ignorieren: Modell, eingebauter Bewerter und Lernen übergehen es. Sein Text bleibt, und vorhandene Wertungen behalten ihre Version. TOPIC ist ein Name, ein Teil davon oder die Nummer in show
  resume TOPIC ein pausiertes Thema fortsetzen (all: alle pausierten). Frühere Wertungen gelten wieder

--json gibt ein Objekt aus mit version, name, created, parent, paused_topics, system_prompt, scoring_prompt und screening_prompt; bei show auch read, ein Objekt mit topics (name, relevant, irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, application), authors und parts (kind, reason, topic, begin, length, text: die Teile des Bewertungs-Prompts der Reihe nach; begin und length in UTF-16-Einheiten, topic ist ein Index in topics ab 0 oder null); bei list ein Array von Objekten mit version, name, created, parent, paused_topics, current und trial (für eine Probe angelegt, nie verwendet).

Beispiel:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>Zeile %1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n Entscheidung geändert</numerusform>
            <numerusform>%n Entscheidungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not of the form &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1: Nichts wurde festgehalten, denn diese Zeilen haben nicht die Form „ID keep|skip|later|clear“: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation>%1: %2 von %3 Artikeln in %4</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so no digest was written. Score them first: winnow-cli score --day %2.</source>
        <translation>Keiner der %1 Artikel vom %2 ist bewertet, also wurde kein Digest geschrieben. Bewerten Sie sie zuerst: winnow-cli score --day %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with winnow-cli score --day %3.</source>
        <translation>%1 der %2 Artikel vom %3 sind noch nicht bewertet und nicht im Digest. Bewerten Sie sie mit winnow-cli score --day %3.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of these days have no score yet and are not in the digest. Score them with winnow-cli score --day YYYY-MM-DD.</source>
        <translation>%1 der %2 Artikel dieser Tage sind noch nicht bewertet und nicht im Digest. Bewerten Sie sie mit winnow-cli score --day JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers found are in the digest. The others are below the cut-offs, have no score or were skipped.</source>
        <translation>%1 der %2 gefundenen Artikel sind im Digest. Die übrigen liegen unter den Schwellen, sind nicht bewertet oder wurden übersprungen.</translation>
    </message>
    <message>
        <source>The window (process %1)</source>
        <translation>Das Fenster (Prozess %1)</translation>
    </message>
    <message>
        <source>The window on %1 (process %2)</source>
        <translation>Das Fenster auf %1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 bewertet %2 seit %4 mit %3.</translation>
    </message>
    <message>
        <source>Another program took over scoring while this one was suspended. Run the command again to continue.</source>
        <translation>Ein anderes Programm hat die Bewertung übernommen, während dieses angehalten war. Rufen Sie den Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 Run the command again when it has finished, or add --wait to wait for it.</source>
        <translation>%1 Rufen Sie den Befehl danach erneut auf, oder fügen Sie --wait hinzu, um darauf zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv begrenzt die Anfragen. Rufen Sie den Befehl in %n Sekunde erneut auf.</numerusform>
            <numerusform>arXiv begrenzt die Anfragen. Rufen Sie den Befehl in %n Sekunden erneut auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests. Run the command again in a few minutes.</source>
        <translation>arXiv begrenzt die Anfragen. Rufen Sie den Befehl in einigen Minuten erneut auf.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv hat nicht rechtzeitig geantwortet. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait until it has finished, then run the command again.</source>
        <translation>Ein anderes Winnow schreibt gerade in die Bibliothek. Warten Sie, bis es fertig ist, und rufen Sie den Befehl dann erneut auf.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow and was left unchanged. Update Winnow, or choose another library with --library.</source>
        <translation>Die Bibliothek stammt von einem neueren Winnow und bleibt unverändert. Aktualisieren Sie Winnow, oder wählen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is not a Winnow library, or it is damaged. Restore a backup with winnow-cli library restore, or choose another library with --library.</source>
        <translation>%1 ist keine Winnow-Bibliothek oder ist beschädigt. Stellen Sie mit winnow-cli library restore eine Sicherung wieder her, oder wählen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library could not be read or written%1. Check that its disk has free space, then run the command again.</source>
        <translation>Die Bibliothek ließ sich nicht lesen oder schreiben%1. Prüfen Sie, ob der Datenträger freien Platz hat, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>Could not reach arXiv%1. Check the network, then run the command again.</source>
        <translation>arXiv ist nicht erreichbar%1. Prüfen Sie das Netz, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>The server reported an error%1. Run the command again later.</source>
        <translation>Der Server hat einen Fehler gemeldet%1. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>arXiv twice refused to answer in a format that Winnow reads%1, as it sometimes does. Run the command again in a few minutes.</source>
        <translation>arXiv hat zweimal nicht in einem Format geantwortet, das Winnow liest%1; das kommt vor. Rufen Sie den Befehl in einigen Minuten erneut auf.</translation>
    </message>
    <message>
        <source>%1 uses plain http, which is allowed only on this computer. Use https.</source>
        <translation>%1 ist unverschlüsseltes http, das nur auf diesem Rechner erlaubt ist. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The server refused access%1. Wait a while before you try again.</source>
        <translation>Der Server hat den Zugriff verweigert%1. Warten Sie eine Weile, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring is still locked because its password prompt was dismissed. Run the command again and enter the password.</source>
        <translation>Der Schlüsselbund ist noch gesperrt, weil die Passwortabfrage geschlossen wurde. Rufen Sie den Befehl erneut auf, und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Run the command again and answer it.</source>
        <translation>Die Rückfrage des Schlüsselbunds wurde geschlossen. Rufen Sie den Befehl erneut auf, und beantworten Sie sie.</translation>
    </message>
    <message>
        <source>The keyring is still locked because nobody entered its password. Unlock it, then run the command again.</source>
        <translation>Der Schlüsselbund ist noch gesperrt, weil niemand das Passwort eingegeben hat. Entsperren Sie ihn, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Run the command again and answer it.</source>
        <translation>Es gibt noch keinen Schlüsselbund, und die Rückfrage, ob einer angelegt werden soll, blieb unbeantwortet. Rufen Sie den Befehl erneut auf, und beantworten Sie sie.</translation>
    </message>
    <message>
        <source>The wallet&apos;s setup wizard or password prompt was not answered. Answer it, then run the command again.</source>
        <translation>Der Einrichtungsassistent oder die Passwortabfrage der digitalen Brieftasche blieb unbeantwortet. Antworten Sie, und rufen Sie den Befehl dann erneut auf.</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and nobody allowed it. Run the command again and allow it.</source>
        <translation>Der Schlüsselbund hat gefragt, ob Winnow den Schlüssel verwenden darf, und niemand hat es erlaubt. Rufen Sie den Befehl erneut auf, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then run the command again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then run the command again.</source>
        <translation>KeePassXC gibt keine Gruppe frei. Wählen Sie in den Datenbankeinstellungen von KeePassXC unter „Secret-Service-Integration“ eine aus, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused the request%1. Unlock it, then run the command again.</source>
        <translation>Der Schlüsselbund des Systems hat die Anfrage abgelehnt%1. Entsperren Sie ihn, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. None of it was used.</source>
        <translation>%1 ist nicht lesbar: %2. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, &quot;%1&quot;, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv hat mit einer Webseite geantwortet, „%1“, statt mit einer Liste. Versuchen Sie es später erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>%1 is a web page, &quot;%2&quot;, not an arXiv listing. Save the page of a day&apos;s listing, such as https://arxiv.org/list/cs.LG/new.</source>
        <translation>%1 ist eine Webseite, „%2“, keine arXiv-Liste. Speichern Sie die Seite mit der Liste eines Tages, etwa https://arxiv.org/list/cs.LG/new.</translation>
    </message>
    <message>
        <source>Could not write %1%2. Check the folder and its permissions, or choose another file.</source>
        <translation>%1 kann nicht geschrieben werden%2. Prüfen Sie den Ordner und seine Rechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Could not read %1%2. Check its name and permissions.</source>
        <translation>%1 kann nicht gelesen werden%2. Prüfen Sie den Namen und die Rechte.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron, then run the command again.</source>
        <translation>Dieses System hat weder einen systemd-Benutzermanager noch cron. Installieren Sie cron, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>%1 failed%2. Fix the problem, then run the command again.</source>
        <translation>%1 ist fehlgeschlagen%2. Beheben Sie das Problem, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>Stopped. Finished work is kept; run the same command again to continue.</source>
        <translation>Angehalten. Was fertig ist, bleibt; rufen Sie denselben Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>Not accepted: %1. Correct it, then run the command again.</source>
        <translation>Nicht angenommen: %1. Berichtigen Sie es, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>The feed for %1 is empty, although arXiv announces papers on that day. Run the command again later.</source>
        <translation>Der Feed von %1 ist leer, obwohl arXiv an diesem Tag Artikel ankündigt. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests; retrying in %1.</source>
        <translation>arXiv begrenzt die Anfragen; neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>arXiv refused the requested format%1; retrying in %2.</source>
        <translation>arXiv hat das verlangte Format nicht geliefert%1; neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>arXiv is not available; retrying in %1.</source>
        <translation>arXiv ist nicht verfügbar; neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1: %2 mit dem eingebauten Bewerter zu bewerten: keine Aufrufe, keine Kosten</translation>
    </message>
    <message>
        <source>%1 (%2 of them screening)</source>
        <translation>%1 (davon %2 zur Vorauswahl)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1: %2 to score with %3: %4, about %5, %6</source>
        <translation>%1: %2 mit %3 zu bewerten: %4, etwa %5, %6</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2.</source>
        <translation>In diesem Monat ausgegeben: %1 von %2.</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>In diesem Monat ausgegeben: %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: nothing left to score with %2</source>
        <translation>%1: Mit %2 ist nichts mehr zu bewerten</translation>
    </message>
    <message>
        <source>The price is unknown, so no cap can be enforced: the run would not start.</source>
        <translation>Der Preis ist unbekannt, also lässt sich keine Obergrenze einhalten: Der Lauf würde nicht beginnen.</translation>
    </message>
    <message>
        <source>That is more than the cap for a run, %1: it would stop early.</source>
        <translation>Das ist mehr als die Obergrenze eines Laufs, %1: Er würde vorzeitig anhalten.</translation>
    </message>
    <message>
        <source>That is more than what is left of the monthly cap: the run would stop early.</source>
        <translation>Das ist mehr, als von der Obergrenze des Monats übrig ist: Der Lauf würde vorzeitig anhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kept paper(s)</source>
        <translation>
            <numerusform>%n weiteren behaltenen Artikel</numerusform>
            <numerusform>%n weitere behaltene Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) with kept papers</source>
        <translation>
            <numerusform>%n weiteren Tag mit behaltenen Artikeln</numerusform>
            <numerusform>%n weitere Tage mit behaltenen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % recall needs %2.</source>
        <translation>Der Vorfilter lässt noch nichts weg: %1 % Trefferquote erfordern %2.</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>Der Vorfilter behält %1 von %2 Artikeln und spart %3; Trefferquote %4 % (%5–%6 %) an Ihren %7 Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>It would otherwise leave out %n of these; they are kept to check what it misses.</source>
        <translation>
            <numerusform>Er würde %n davon sonst weglassen; der Artikel bleibt, um zu prüfen, was dem Vorfilter entgeht.</numerusform>
            <numerusform>Er würde %n davon sonst weglassen; sie bleiben, um zu prüfen, was dem Vorfilter entgeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed earlier: %1. Try them again with --retry-failed.</source>
        <translation>Früher fehlgeschlagen: %1. Versuchen Sie es mit --retry-failed erneut.</translation>
    </message>
    <message>
        <source>The new version is in %1. Copy what you want from it, or replace the file with --overwrite.</source>
        <translation>Die neue Fassung steht in %1. Kopieren Sie daraus, was Sie wollen, oder ersetzen Sie die Datei mit --overwrite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under $%1</source>
        <translation>unter $%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
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
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation>Aufruf: winnow-cli [OPTIONEN] BEFEHL …</translation>
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
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation>Aufruf: winnow-cli %1 [OPTIONEN]%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>Die Bibliothek, die verwendet wird.</translation>
    </message>
    <message>
        <source>Print no progress and no messages except errors.</source>
        <translation>Keinen Fortschritt und keine Meldungen ausgeben, nur Fehler.</translation>
    </message>
    <message>
        <source>Scores the day&apos;s arXiv papers against your criteria and writes a digest, on the same library as the window.</source>
        <translation>Bewertet die arXiv-Artikel des Tages nach Ihren Kriterien und schreibt einen Digest, mit derselben Bibliothek wie das Fenster.</translation>
    </message>
    <message>
        <source>Environment variables (options override them; they override the settings):</source>
        <translation>Umgebungsvariablen (Optionen gehen ihnen vor, sie gehen den Einstellungen vor):</translation>
    </message>
    <message>
        <source>The library, currently %1</source>
        <translation>Die Bibliothek, derzeit %1</translation>
    </message>
    <message>
        <source>The settings file, currently %1</source>
        <translation>Die Einstellungsdatei, derzeit %1</translation>
    </message>
    <message>
        <source>Base address of the feeds, for mirrors.</source>
        <translation>Basisadresse der Feeds, für Spiegel.</translation>
    </message>
    <message>
        <source>The pause between requests to a server on this machine, for tests.</source>
        <translation>Die Pause zwischen Anfragen an einen Server auf diesem Rechner, für Tests.</translation>
    </message>
    <message>
        <source>The first pause between checks of batches on this machine, for tests.</source>
        <translation>Die erste Pause zwischen Prüfungen von Stapeln auf diesem Rechner, für Tests.</translation>
    </message>
    <message>
        <source>API key for the language model (--provider openai or custom); overrides the keyring. For the other services, each for its own host only: ANTHROPIC_API_KEY, GEMINI_API_KEY or GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN or LMSTUDIO_API_KEY, LLAMA_API_KEY and VLLM_API_KEY.</source>
        <translation>API-Schlüssel für das Sprachmodell (--provider openai oder custom); geht dem Schlüsselbund vor. Für die übrigen Dienste, jeweils nur für deren eigenen Server: ANTHROPIC_API_KEY, GEMINI_API_KEY oder GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN oder LMSTUDIO_API_KEY, LLAMA_API_KEY und VLLM_API_KEY.</translation>
    </message>
    <message>
        <source>Address of that model, instead of the one in the settings (same services).</source>
        <translation>Adresse dieses Modells, statt der aus den Einstellungen (dieselben Dienste).</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 success, 1 failure, 2 usage error.

First steps:
  winnow-cli run --sample -o sample.md       (no network needed)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>Ergebnisse gehen an die Standardausgabe, alles andere an die Standardfehlerausgabe. Rückgabewerte: 0 Erfolg, 1 Fehlschlag, 2 falscher Aufruf.

Erste Schritte:
  winnow-cli run --sample -o sample.md       (braucht kein Netz)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli BEFEHL --help</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>Ein Protokoll an diese Datei anhängen, für Fehlerberichte: Anfragen nach Host, ihre Ergebnisse und den Stand der Läufe. Es enthält keine Schlüssel und keine Texte.</translation>
    </message>
    <message>
        <source>not a digest, skipped</source>
        <translation>kein Digest, übergangen</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>digest with only a total cost</source>
        <translation>Digest nur mit Gesamtkosten</translation>
    </message>
    <message>
        <source>digest without a model name</source>
        <translation>Digest ohne Modellnamen</translation>
    </message>
    <message>
        <source>digest with unquoted prompts</source>
        <translation>Digest mit nicht zitierten Prompts</translation>
    </message>
    <message>
        <source>digest without counts</source>
        <translation>Digest ohne Zahlen</translation>
    </message>
    <message>
        <source>digest with an HTML table</source>
        <translation>Digest mit HTML-Tabelle</translation>
    </message>
    <message>
        <source>digest by topic</source>
        <translation>Digest nach Themen</translation>
    </message>
    <message>
        <source>digest as JSON</source>
        <translation>Digest als JSON</translation>
    </message>
    <message>
        <source>a day&apos;s papers</source>
        <translation>Artikel eines Tages</translation>
    </message>
    <message>
        <source>a day&apos;s papers and counts</source>
        <translation>Artikel und Zahlen eines Tages</translation>
    </message>
    <message>
        <source>papers outside the day&apos;s list</source>
        <translation>Artikel außerhalb der Tagesliste</translation>
    </message>
    <message>
        <source>a month&apos;s papers</source>
        <translation>Artikel eines Monats</translation>
    </message>
    <message>
        <source>an index of digests, without papers</source>
        <translation>Verzeichnis von Digests, ohne Artikel</translation>
    </message>
    <message>
        <source>a page made from digests, skipped</source>
        <translation>aus Digests erstellte Seite, übergangen</translation>
    </message>
    <message>
        <source>news, skipped</source>
        <translation>Neuigkeiten, übergangen</translation>
    </message>
    <message>
        <source>part of the criteria; import it with `winnow-cli criteria import`</source>
        <translation>Teil der Kriterien; importieren Sie ihn mit `winnow-cli criteria import`</translation>
    </message>
    <message>
        <source>same content as %1</source>
        <translation>gleicher Inhalt wie %1</translation>
    </message>
    <message>
        <source>skipped: %1 is the file of this day, and its content differs</source>
        <translation>übergangen: %1 ist die Datei dieses Tages und hat anderen Inhalt</translation>
    </message>
    <message>
        <source>skipped: the library has a different digest for this day</source>
        <translation>übergangen: Die Bibliothek hat für diesen Tag einen anderen Digest</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>skipped: the day&apos;s own digest lists other papers</source>
        <translation>übergangen: Der eigene Digest des Tages führt andere Artikel auf</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s), %3 (%4)</source>
        <translation>
            <numerusform>%1: %2, %n Artikel, %3 (%4)</numerusform>
            <numerusform>%1: %2, %n Artikel, %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the bot kept %n of them for the month</source>
        <translation>
            <numerusform>%1: Der Bot hat %n davon für den Monat behalten</numerusform>
            <numerusform>%1: Der Bot hat %n davon für den Monat behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Wertung</numerusform>
            <numerusform>%n Wertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to the lab (%L1 rows so far)</source>
        <translation>An das Labor wird gesendet (bisher %L1 Zeilen)</translation>
    </message>
    <message>
        <source>Receiving from the lab (%1 so far)</source>
        <translation>Vom Labor wird empfangen (bisher %1)</translation>
    </message>
    <message>
        <source>The lab&apos;s server was replaced or restored from a backup. Everything was synced with it again.</source>
        <translation>Der Server des Labors wurde ersetzt oder aus einer Sicherung wiederhergestellt. Alles wurde erneut mit ihm abgeglichen.</translation>
    </message>
    <message>
        <source>received  %1</source>
        <translation>empfangen %1</translation>
    </message>
    <message numerus="yes">
        <source>          %n paper(s) screened by other members</source>
        <translation>
            <numerusform>          %n Artikel in der Vorauswahl anderer Mitglieder</numerusform>
            <numerusform>          %n Artikel in der Vorauswahl anderer Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n decision(s) by other members</source>
        <translation>
            <numerusform>          %n Entscheidung anderer Mitglieder</numerusform>
            <numerusform>          %n Entscheidungen anderer Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent      %n row(s)</source>
        <translation>
            <numerusform>gesendet  %n Zeile</numerusform>
            <numerusform>gesendet  %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n of them rejected by the server as not valid</source>
        <translation>
            <numerusform>          davon %n vom Server als ungültig abgelehnt</numerusform>
            <numerusform>          davon %n vom Server als ungültig abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ignored   %n row(s) that this version of Winnow can&apos;t use</source>
        <translation>
            <numerusform>ignoriert %n Zeile, mit der dieses Winnow nichts anfangen kann</numerusform>
            <numerusform>ignoriert %n Zeilen, mit denen dieses Winnow nichts anfangen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>From the lab: %1.</source>
        <translation>Aus dem Labor: %1.</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>Das Labor</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Nothing is lost: keep working, and the lab catches up when it can be reached again.</source>
        <translation>%1 ist nicht erreichbar%2. Nichts geht verloren: Arbeiten Sie weiter; der Abgleich wird nachgeholt, sobald das Labor wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it, then run the command again.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert. Installieren Sie libqt6sql6-psql oder das entsprechende Paket Ihres Systems, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>%1 refused access%2. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>%1 hat den Zugriff verweigert%2. Prüfen Sie Name und Passwort, oder fragen Sie den Eigentümer des Labors.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1: the server could not be verified%2. Ask its administrator for the certificate authority&apos;s file and add it to the address: ?sslrootcert=FILE.</source>
        <translation>%1 ist nicht sicher erreichbar: Der Server ließ sich nicht überprüfen%2. Bitten Sie seinen Administrator um die Datei der Zertifizierungsstelle, und hängen Sie sie an die Adresse an: ?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>%1 is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>%1 liegt hinter PgBouncer im Transaktionsmodus, mit dem ein Labor nicht arbeiten kann. Verbinden Sie sich mit dem eigenen Port des Servers, oder setzen Sie pool_mode = session.</translation>
    </message>
    <message>
        <source>There is no lab at %1%2. Its owner sets one up with winnow-cli lab create.</source>
        <translation>Unter %1 gibt es kein Labor%2. Der Eigentümer richtet eines mit winnow-cli lab create ein.</translation>
    </message>
    <message>
        <source>%1 needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>%1 braucht ein neueres Winnow. Aktualisieren Sie Winnow; bis dahin arbeitet Ihre Bibliothek ohne das Labor.</translation>
    </message>
    <message>
        <source>%1 was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>%1 wurde mit einem älteren Winnow eingerichtet. Bitten Sie den Eigentümer, winnow-cli lab create erneut aufzurufen; im Labor geht nichts verloren.</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later.</source>
        <translation>%1 hat einen Fehler gemeldet%2. Rufen Sie den Befehl später erneut auf.</translation>
    </message>
    <message>
        <source>Nothing learned yet. Score a day first: winnow-cli score.</source>
        <translation>Noch nichts gelernt. Bewerten Sie zuerst einen Tag: winnow-cli score.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet. Keep %n more paper(s).</source>
        <translation>
            <numerusform>Noch nichts gelernt. Behalten Sie noch %n Artikel.</numerusform>
            <numerusform>Noch nichts gelernt. Behalten Sie noch %n Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Winnow learns with the next score or decision, or now with winnow-cli learn train.</source>
        <translation>Noch nichts gelernt. Winnow lernt mit der nächsten Bewertung oder Entscheidung oder gleich mit winnow-cli learn train.</translation>
    </message>
    <message>
        <source>Of %1 papers that pre-screening would have left out, %2 were worth reading: %3 (%4–%5).</source>
        <translation>Von %1 Artikeln, die der Vorfilter weggelassen hätte, waren %2 lesenswert: %3 (%4–%5).</translation>
    </message>
    <message>
        <source>Learning is off (learn/enabled in the settings).</source>
        <translation>Das Lernen ist aus (learn/enabled in den Einstellungen).</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>Entscheidungen vor dem %1 werden ignoriert.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln paper(s), %1 of them kept; %2 new since.</source>
        <translation>
            <numerusform>Aus %Ln Artikel gelernt, %1 davon behalten; seitdem %2 neu.</numerusform>
            <numerusform>Aus %Ln Artikeln gelernt, %1 davon behalten; seitdem %2 neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1 or more: kept %2 of %3.</source>
        <translation>Vorhergesagt %1 oder mehr: %2 von %3 behalten.</translation>
    </message>
    <message>
        <source>Counts for a paper: %1</source>
        <translation>Spricht für einen Artikel: %1</translation>
    </message>
    <message>
        <source>Counts against it: %1</source>
        <translation>Spricht dagegen: %1</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>nie geholt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>in the ledger</comment>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s), %2, checked</source>
        <translation>
            <numerusform>%1: %n Artikel, %2, geprüft</numerusform>
            <numerusform>%1: %n Artikel, %2, geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n paper(s)</source>
        <translation>
            <numerusform>%1 wiederhergestellt: %n Artikel</numerusform>
            <numerusform>%1 wiederhergestellt: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>Die bisherige Bibliothek bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n paper(s)</source>
        <translation>
            <numerusform>%1 ist unbeschädigt: %n Artikel</numerusform>
            <numerusform>%1 ist unbeschädigt: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>Die Bibliothek wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 stammt von einem neueren Winnow. Aktualisieren Sie Winnow, um diese Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged%2. Restore another one.</source>
        <translation>%1 ist keine Sicherung einer Bibliothek oder ist beschädigt%2. Stellen Sie eine andere wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Restore a backup with winnow-cli library restore FILE; the damaged file is kept next to it.</source>
        <translation>%1 ist beschädigt%2. Stellen Sie mit winnow-cli library restore FILE eine Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The file system of %1 does not support locking, so only one Winnow can use the library at a time. Move it to a local disk to use several.</source>
        <translation>Das Dateisystem von %1 kennt keine Sperren; deshalb kann immer nur ein Winnow die Bibliothek verwenden. Verschieben Sie sie auf einen lokalen Datenträger, um mehrere zu verwenden.</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then run the command again.</source>
        <translation>%1 hat die Bibliothek geöffnet. Schließen Sie es, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system does not support locking, so only one program can use it. Close that program, then run the command again.</source>
        <translation>%1 hat die Bibliothek geöffnet, und deren Dateisystem kennt keine Sperren; deshalb kann nur ein Programm sie verwenden. Schließen Sie dieses Programm, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>Wenn es nicht mehr läuft, löschen Sie %1.</translation>
    </message>
    <message>
        <source>  backup FILE   write a copy of the library and check the copy
  restore FILE  replace the library with a backup; the previous one is kept
                next to it, with the date in its name
  check         read the whole library and report whether it is intact

backup and check can run while the window is open or a run is in progress. restore needs exclusive access: if another program has the library open, it says which one and changes nothing. It also changes nothing if the file is damaged, was written by a newer version of Winnow, or is not a library backup. A backup from an older version is upgraded.

If Winnow was killed, it checks the library the next time it starts.

--json prints an object: for backup file, papers, bytes and schema; for restore file, papers, schema and replaced (the name of what was there, or null); for check file, sound, papers and faults. The exit code is 1 when the library is damaged.

Examples:
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</source>
        <translation>  backup FILE   eine Kopie der Bibliothek schreiben und die Kopie prüfen
  restore FILE  die Bibliothek durch eine Sicherung ersetzen; die bisherige bleibt
                daneben erhalten, mit dem Datum im Namen
  check         die ganze Bibliothek lesen und sagen, ob sie unbeschädigt ist

backup und check gehen auch, während das Fenster offen ist oder ein Lauf im Gange ist. restore braucht die Bibliothek für sich allein: Hat ein anderes Programm sie geöffnet, nennt es dieses und ändert nichts. Es ändert auch nichts, wenn die Datei beschädigt ist, von einem neueren Winnow stammt oder keine Sicherung einer Bibliothek ist. Die Sicherung eines älteren Winnow wird auf den neuen Stand gebracht.

Wurde Winnow abgebrochen, prüft es die Bibliothek beim nächsten Start.

--json gibt ein Objekt aus: bei backup file, papers, bytes und schema; bei restore file, papers, schema und replaced (der Name dessen, was da war, oder null); bei check file, sound, papers und faults. Der Rückgabewert ist 1, wenn die Bibliothek beschädigt ist.

Beispiele:
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</translation>
    </message>
    <message>
        <source>The prompt needs %1 tokens, but the model&apos;s context holds only %2. Start the model with a larger context, or shorten the criteria.</source>
        <translation>Der Prompt braucht %1 Token, der Kontext des Modells fasst aber nur %2. Starten Sie das Modell mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start the model with a larger context, or shorten the criteria.</source>
        <translation>Der Prompt ist länger als der Kontext des Modells%1. Starten Sie das Modell mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to the lowest level in the settings.</source>
        <translation>Stellen Sie seinen Denkaufwand in den Einstellungen auf die niedrigste Stufe.</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>Starten Sie den Server mit %1.</translation>
    </message>
    <message>
        <source>LM Studio has a switch for this in the model&apos;s settings.</source>
        <translation>LM Studio hat dafür einen Schalter in den Einstellungen des Modells.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>Stellen Sie seinen Denkaufwand in den Einstellungen auf none.</translation>
    </message>
    <message>
        <source>The model used %1 tokens for reasoning and gave no answer. Turn reasoning off, or use another model. %2</source>
        <translation>Das Modell hat %1 Token mit Denken verbraucht und nicht geantwortet. Schalten Sie das Denken aus, oder verwenden Sie ein anderes Modell. %2</translation>
    </message>
    <message>
        <source>%1 keeps refusing papers%2. Check the criteria, or use another model.</source>
        <translation>%1 lehnt immer wieder Artikel ab%2. Prüfen Sie die Kriterien, oder verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 keeps giving empty answers. Use another model.</source>
        <translation>%1 gibt immer wieder leere Antworten. Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Answers from %1 keep being cut off before the first score%2. Set fewer papers per call in the settings, or use another model.</source>
        <translation>Die Antworten von %1 brechen immer wieder vor der ersten Wertung ab%2. Stellen Sie in den Einstellungen weniger Artikel je Aufruf ein, oder verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 runs out of context before it has answered. Start it with a larger context, or shorten the criteria.</source>
        <translation>%1 hat keinen Kontext mehr, bevor die Antwort kommt. Starten Sie das Modell mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>None of the scores in the last answers from %1 is valid%2. Use another model, or set fewer papers per call in the settings.</source>
        <translation>Keine Wertung in den letzten Antworten von %1 ist gültig%2. Verwenden Sie ein anderes Modell, oder stellen Sie in den Einstellungen weniger Artikel je Aufruf ein.</translation>
    </message>
    <message>
        <source>The last answers from %1 contain no readable score%2. Use another model.</source>
        <translation>Die letzten Antworten von %1 enthalten keine lesbare Wertung%2. Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up; it resets in %2. Run the command again then to continue.</source>
        <translation>Das Tageskontingent bei %1 ist aufgebraucht; in %2 beginnt ein neues. Rufen Sie den Befehl dann erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up. Run the command again tomorrow to continue.</source>
        <translation>Das Tageskontingent bei %1 ist aufgebraucht. Rufen Sie den Befehl morgen erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 redirects to %2; Winnow does not follow redirects. If that is the right address, set it with --endpoint.</source>
        <translation>%1 leitet zu %2 weiter; Winnow folgt Weiterleitungen nicht. Ist das die richtige Adresse, setzen Sie sie mit --endpoint.</translation>
    </message>
    <message>
        <source>%1 returned a web page%2 instead of a model&apos;s answer. Check --endpoint; if there is a login page, log in first.</source>
        <translation>%1 hat eine Webseite geliefert%2 statt der Antwort eines Modells. Prüfen Sie --endpoint; gibt es eine Anmeldeseite, melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one with --endpoint.</source>
        <translation>%1 liefert Antworten nur als Datenstrom (Streaming), den Winnow nicht unterstützt. Schalten Sie das Streaming auf dem Server aus, oder wählen Sie mit --endpoint einen anderen.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Run the command again when it has finished.</source>
        <translation>%1 lädt das Modell noch. Rufen Sie den Befehl danach erneut auf.</translation>
    </message>
    <message>
        <source>%1 is loading the model; retrying until it is ready.</source>
        <translation>%1 lädt das Modell; neue Versuche, bis es bereit ist.</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, and it was full; making fewer calls at once from now on.</source>
        <translation>Die Aufrufe teilen sich den Kontext des Modells, und er war voll; ab jetzt laufen weniger Aufrufe zugleich.</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer prompts are discarded; their papers are sent again, fewer per call.</source>
        <translation>Der Server behält nur %1 Token eines Prompts. Seine Antworten auf längere Prompts werden verworfen; deren Artikel werden erneut gesendet, weniger je Aufruf.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n Artikel ist in einem von %1 gesendeten Stapel; das kann einen Tag dauern.</numerusform>
            <numerusform>%n Artikel sind in einem von %1 gesendeten Stapel; das kann einen Tag dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>Warten auf den Server des Labors. Fertige Wertungen bleiben.</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>Der Server des Labors ist nicht erreichbar, also läuft dieser Lauf ohne ihn weiter.</translation>
    </message>
    <message>
        <source>--budget takes an amount in US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget erwartet einen Betrag in US-Dollar, etwa 0.50, oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>Unknown effort &quot;%1&quot;. Use one of: %2.</source>
        <translation>Unbekannter Denkaufwand „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The service that runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>Der Dienst, der das Modell betreibt: openai (Vorgabe), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm oder custom mit --endpoint.</translation>
    </message>
    <message>
        <source>The service&apos;s address, if it is not the usual one.</source>
        <translation>Die Adresse des Dienstes, wenn es nicht die übliche ist.</translation>
    </message>
    <message>
        <source>The language model, by the service&apos;s name for it.</source>
        <translation>Das Sprachmodell, mit dem Namen, den der Dienst ihm gibt.</translation>
    </message>
    <message>
        <source>Stop before the run could cost more than this many US dollars; none removes the cap in the settings.</source>
        <translation>Anhalten, bevor der Lauf mehr als so viele US-Dollar kosten könnte; none hebt die Obergrenze der Einstellungen auf.</translation>
    </message>
    <message>
        <source>Number of calls at once, 1 to 64.</source>
        <translation>Anzahl der Aufrufe zugleich, 1 bis 64.</translation>
    </message>
    <message>
        <source>The model&apos;s context window (prompt and answer together), if its server does not report it or reports it wrong.</source>
        <translation>Das Kontextfenster des Modells (Prompt und Antwort zusammen), wenn der Server es nicht oder falsch angibt.</translation>
    </message>
    <message>
        <source>Reasoning effort: lowest (the default) is the least the model accepts, default is the model&apos;s own; or none, minimal, low, medium, high, xhigh or max.</source>
        <translation>Denkaufwand: lowest (die Vorgabe) ist der kleinste, den das Modell annimmt, default der des Modells selbst; oder none, minimal, low, medium, high, xhigh oder max.</translation>
    </message>
    <message>
        <source>Also score papers that failed earlier.</source>
        <translation>Auch früher fehlgeschlagene Artikel bewerten.</translation>
    </message>
    <message>
        <source>If another program is scoring this library with a model, wait for it to finish.</source>
        <translation>Bewertet ein anderes Programm diese Bibliothek mit einem Modell, auf sein Ende warten.</translation>
    </message>
    <message>
        <source>Before asking the model, leave out papers unlike those you keep, while still finding 95, 98 or 99 percent of what you would keep; off leaves nothing out. Default: learn/prescreenRecall in the settings.</source>
        <translation>Bevor das Modell gefragt wird, Artikel weglassen, die denen nicht ähneln, die Sie behalten, und dabei noch 95, 98 oder 99 Prozent dessen finden, was Sie behalten würden; off lässt nichts weg. Vorgabe: learn/prescreenRecall in den Einstellungen.</translation>
    </message>
    <message>
        <source>Score every paper without screening by title first.</source>
        <translation>Jeden Artikel bewerten, ohne Vorauswahl nach Titel.</translation>
    </message>
    <message>
        <source>Don&apos;t ask the model which of your topics each paper belongs to. Default: model/asksTopic in the settings.</source>
        <translation>Das Modell nicht fragen, zu welchen Ihrer Themen jeder Artikel gehört. Vorgabe: model/asksTopic in den Einstellungen.</translation>
    </message>
    <message>
        <source>Allow sending the key and prompts to another computer over plain http.</source>
        <translation>Erlauben, Schlüssel und Prompts über unverschlüsseltes http an einen anderen Rechner zu senden.</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. See the command&apos;s help for a list.</source>
        <translation>Unbekannter Anbieter „%1“. Die Hilfe des Befehls zählt die bekannten auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Use one like --endpoint http://localhost:11434/v1.</source>
        <translation>„%1“ ist keine Webadresse. Verwenden Sie eine wie --endpoint http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>--prescreen takes off, 95, 98 or 99, not &quot;%1&quot;.</source>
        <translation>--prescreen erwartet off, 95, 98 oder 99, nicht „%1“.</translation>
    </message>
    <message>
        <source>--prescreen relies on what Winnow learned from your decisions, but learning is off. Set learn/enabled=true in the settings.</source>
        <translation>--prescreen stützt sich auf das, was Winnow aus Ihren Entscheidungen gelernt hat, aber das Lernen ist aus. Setzen Sie learn/enabled=true in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> bei %n noch unbewertetem Artikel</numerusform>
            <numerusform> bei %n noch unbewerteten Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected the key in %2%3. Correct it, or unset it to use the one in the keyring (%4).</source>
        <translation>%1 hat den Schlüssel in %2 abgelehnt%3. Berichtigen Sie ihn, oder entfernen Sie die Variable, um den aus dem Schlüsselbund zu verwenden (%4).</translation>
    </message>
    <message>
        <source>%1 rejected the key%2. Set another one: %3.</source>
        <translation>%1 hat den Schlüssel abgelehnt%2. Setzen Sie einen anderen: %3.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2, or put it in %3.</source>
        <translation>Es gibt keinen Schlüssel für %1. Setzen Sie einen mit %2, oder legen Sie ihn in %3 ab.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2.</source>
        <translation>Es gibt keinen Schlüssel für %1. Setzen Sie einen mit %2.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to use %2%3. Choose another model, or request access.</source>
        <translation>%1 lässt dieses Konto %2 nicht verwenden%3. Wählen Sie ein anderes Modell, oder bitten Sie um Zugang.</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Choose another one with --model, or check --endpoint.</source>
        <translation>%1 hat kein Modell „%2“%3. Wählen Sie mit --model ein anderes, oder prüfen Sie --endpoint.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit%2. Top it up, then run the command again to continue.</source>
        <translation>Das Guthaben bei %1 ist aufgebraucht%2. Laden Sie es auf, und rufen Sie den Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>The key would be sent to %1 over plain http, where others can read it. Use https, or allow it with --allow-insecure.</source>
        <translation>Der Schlüssel ginge über unverschlüsseltes http an %1, wo andere ihn lesen können. Verwenden Sie https, oder erlauben Sie es mit --allow-insecure.</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Check that it is running and that the network is up, then run the command again to continue.</source>
        <translation>%1 ist nicht erreichbar%2. Prüfen Sie, ob der Dienst läuft und das Netz verfügbar ist, und rufen Sie den Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>Could not reach %1 at %2%3. Check that it is running there and that the network is up, then run the command again to continue.</source>
        <translation>%1 ist unter %2 nicht erreichbar%3. Prüfen Sie, ob der Dienst dort läuft und das Netz verfügbar ist, und rufen Sie den Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>Could not find the address of %1%2. Check --endpoint and the network.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden%2. Prüfen Sie --endpoint und das Netz.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande%2. Prüfen Sie die Uhr dieses Rechners und den Proxy.</translation>
    </message>
    <message>
        <source>The proxy did not allow the connection to %1%2. Check the proxy in the settings.</source>
        <translation>Der Proxy hat die Verbindung zu %1 nicht erlaubt%2. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to continue, or allow it more time in the settings.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Rufen Sie den Befehl erneut auf, um fortzufahren, oder gewähren Sie in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again in %3 to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 begrenzt die Aufrufe schon zu lange%2. Rufen Sie den Befehl in %3 erneut auf, um fortzufahren, oder lassen Sie mit --concurrency 1 weniger Aufrufe zugleich laufen.</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again later to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 begrenzt die Aufrufe schon zu lange%2. Rufen Sie den Befehl später erneut auf, um fortzufahren, oder lassen Sie mit --concurrency 1 weniger Aufrufe zugleich laufen.</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later to continue.</source>
        <translation>%1 hat einen Fehler gemeldet%2. Rufen Sie den Befehl später erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>The monthly cap%1 has been reached%2. Raise it in the settings to continue, or run the command again next month.</source>
        <translation>Die Obergrenze des Monats%1 ist erreicht%2. Erhöhen Sie sie in den Einstellungen, um fortzufahren, oder rufen Sie den Befehl im nächsten Monat erneut auf.</translation>
    </message>
    <message>
        <source>The cap for the run%1 has been reached%2. Run the command again with a higher --budget to continue.</source>
        <translation>Die Obergrenze des Laufs%1 ist erreicht%2. Rufen Sie den Befehl mit einem höheren --budget erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so no cap can be enforced. Add its price in the settings, or run without a cap (--budget none; the monthly cap is in the settings).</source>
        <translation>Der Preis von %1 ist unbekannt, also lässt sich keine Obergrenze einhalten. Tragen Sie den Preis in den Einstellungen ein, oder verzichten Sie auf die Obergrenze (--budget none; die des Monats steht in den Einstellungen).</translation>
    </message>
    <message>
        <source>Could not read model/traits in the settings (%1). Correct it.</source>
        <translation>model/traits in den Einstellungen ist nicht lesbar (%1). Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>Could not read the prices in the settings (%1). Correct them.</source>
        <translation>Die Preise in den Einstellungen sind nicht lesbar (%1). Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Could not read the answer from %1%2. Is it the right address?</source>
        <translation>Die Antwort von %1 ist nicht lesbar%2. Ist es die richtige Adresse?</translation>
    </message>
    <message>
        <source>No model is set. Choose one with --model or in the window.</source>
        <translation>Es ist kein Modell eingestellt. Wählen Sie eines mit --model oder im Fenster.</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. Choose one with --provider.</source>
        <translation>Unbekannter Anbieter „%1“. Wählen Sie einen mit --provider.</translation>
    </message>
    <message>
        <source>This service has no usual address. Set it with --endpoint.</source>
        <translation>Dieser Dienst hat keine übliche Adresse. Setzen Sie sie mit --endpoint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>„%1“ ist keine Webadresse. Berichtigen Sie --endpoint, OPENAI_BASE_URL oder die Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy in the settings is not valid. Correct it.</source>
        <translation>Der Proxy in den Einstellungen ist nicht gültig. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 rejected the call%2. Check --model and the settings.</source>
        <translation>%1 hat den Aufruf abgelehnt%2. Prüfen Sie --model und die Einstellungen.</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached%1. Ask its owner to raise it with `winnow-cli lab cap`, or run the command again next month.</source>
        <translation>Die Obergrenze des Labors für diesen Monat ist erreicht%1. Bitten Sie den Eigentümer, sie mit `winnow-cli lab cap` zu erhöhen, oder rufen Sie den Befehl im nächsten Monat erneut auf.</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>Den Digest in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category. Write categories like cs.LG,cs.AI.</source>
        <translation>„%1“ ist keine Kategorie. Schreiben Sie Kategorien wie cs.LG,cs.AI.</translation>
    </message>
    <message>
        <source>Unknown announce type &quot;%1&quot;. Use new, cross, replace or replace-cross.</source>
        <translation>Unbekannte Art von Ankündigung „%1“. Möglich sind new, cross, replace und replace-cross.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use score or rank.</source>
        <translation>Unbekannte Reihenfolge „%1“. Möglich sind score und rank.</translation>
    </message>
    <message>
        <source>Papers can&apos;t be grouped by &quot;%1&quot;. Use topic or none.</source>
        <translation>Artikel lassen sich nicht nach „%1“ gruppieren. Möglich sind topic und none.</translation>
    </message>
    <message>
        <source>Use only one of --categories, --feed and --sample.</source>
        <translation>Verwenden Sie nur eines von --categories, --feed und --sample.</translation>
    </message>
    <message>
        <source>--catch-up can&apos;t be used with --feed, --sample or --day.</source>
        <translation>--catch-up geht nicht zusammen mit --feed, --sample oder --day.</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet. Give some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>Sie verfolgen noch keine Kategorien. Geben Sie welche mit --categories cs.LG,cs.AI an, wählen Sie sie im Fenster, oder probieren Sie --sample.</translation>
    </message>
    <message>
        <source>Fetch these categories instead of those you follow.</source>
        <translation>Diese Kategorien holen statt der verfolgten.</translation>
    </message>
    <message>
        <source>Read a saved file instead of downloading: a feed, a response of arXiv&apos;s query API or OAI-PMH, its daily email, or a listing page; gzipped or not. May be repeated; - is standard input.</source>
        <translation>Eine gespeicherte Datei lesen statt herunterzuladen: einen Feed, eine Antwort der Such-API von arXiv oder von OAI-PMH, die tägliche E-Mail oder eine Seite mit einer Liste; auch mit gzip gepackt. Wiederholbar; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Scan only these kinds: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>Nur diese Arten durchsehen: new, cross, replace, replace-cross (Vorgabe: new,cross).</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category is one of those fetched.</source>
        <translation>Nur Artikel durchsehen, deren Hauptkategorie eine der geholten ist.</translation>
    </message>
    <message>
        <source>Read the built-in sample day; no network needed.</source>
        <translation>Den eingebauten Probetag lesen; braucht kein Netz.</translation>
    </message>
    <message>
        <source>Also fetch missed days: those among the last DAYS announcement days, or all since the first day in the library (at most 90 days).</source>
        <translation>Auch verpasste Tage holen: die unter den letzten DAYS Ankündigungstagen oder alle seit dem ersten Tag in der Bibliothek (höchstens 90 Tage).</translation>
    </message>
    <message>
        <source>The scorer: builtin, which needs no key and no network, or llm, a language model (implied by --model, --provider and --endpoint).</source>
        <translation>Der Bewerter: builtin, der weder Schlüssel noch Netz braucht, oder llm, ein Sprachmodell (auch gemeint, wo --model, --provider oder --endpoint steht).</translation>
    </message>
    <message>
        <source>Score with the criteria in this file; they become the current ones.</source>
        <translation>Nach den Kriterien dieser Datei bewerten; sie werden zu den geltenden.</translation>
    </message>
    <message>
        <source>Only estimate what scoring would take: calls, tokens and cost.</source>
        <translation>Nur schätzen, was die Bewertung bräuchte: Aufrufe, Token und Kosten.</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>markdown (Vorgabe), html, json, bot-json, bibtex, ris oder csl-json.</translation>
    </message>
    <message>
        <source>Replace an existing file, even if somebody has edited it.</source>
        <translation>Eine vorhandene Datei ersetzen, auch wenn jemand sie bearbeitet hat.</translation>
    </message>
    <message>
        <source>Least relevance for a paper to be in the digest, 0 to 10.</source>
        <translation>Kleinste Relevanz eines Artikels im Digest, 0 bis 10.</translation>
    </message>
    <message>
        <source>Least novelty for a paper to be in the digest, 0 to 10.</source>
        <translation>Kleinste Neuheit eines Artikels im Digest, 0 bis 10.</translation>
    </message>
    <message>
        <source>Order the papers of the digest by score or rank.</source>
        <translation>Die Artikel des Digests nach Wertung (score) oder Rang (rank) ordnen.</translation>
    </message>
    <message>
        <source>Group the papers under headings by topic, or none.</source>
        <translation>Die Artikel unter Überschriften gruppieren, nach Thema (topic) oder gar nicht (none).</translation>
    </message>
    <message>
        <source>Begin Markdown with front matter: day, criteria, model, counts, cost and failures as YAML.</source>
        <translation>Markdown mit Front Matter beginnen: Tag, Kriterien, Modell, Zahlen, Kosten und Fehlschläge als YAML.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; use YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>„%1“ ist keine Webadresse. Berichtigen Sie WINNOW_ARXIV_URL.</translation>
    </message>
    <message>
        <source>Unknown scorer &quot;%1&quot;. Use builtin or llm.</source>
        <translation>Unbekannter Bewerter „%1“. Möglich sind builtin und llm.</translation>
    </message>
    <message>
        <source>--%1 works only with a language model. Add --scorer llm, or leave it out.</source>
        <translation>--%1 geht nur mit einem Sprachmodell. Fügen Sie --scorer llm hinzu, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use markdown, html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>Unbekanntes Format „%1“. Möglich sind markdown, html, json, bot-json, bibtex, ris und csl-json.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
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
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>unlike the papers you keep (below %1 % recall)</source>
        <translation>ähnelt nicht den Artikeln, die Sie behalten (unter %1 % Trefferquote)</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 behalten</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>The criteria have no topic &quot;%1&quot;. Topics: %2.</source>
        <translation>Die Kriterien haben kein Thema „%1“. Themen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several topics: %2. Give more of the name.</source>
        <translation>„%1“ passt auf mehrere Themen: %2. Geben Sie mehr vom Namen an.</translation>
    </message>
    <message>
        <source>The criteria have no topics to pause.</source>
        <translation>Die Kriterien haben keine Themen, die sich pausieren ließen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last active topic. Resume another one first.</source>
        <translation>„%1“ ist das letzte aktive Thema. Setzen Sie zuerst ein anderes fort.</translation>
    </message>
    <message>
        <source>No topic is paused.</source>
        <translation>Kein Thema ist pausiert.</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>Version %1 gilt.</translation>
    </message>
    <message>
        <source>%1 Paused: %2.</source>
        <translation>%1 Pausiert: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Bewerte %1 von %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week; use 2026-W31, or any day of it.</source>
        <translation>„%1“ ist keine Woche; schreiben Sie 2026-W31 oder einen ihrer Tage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; use 2026-07.</source>
        <translation>„%1“ ist kein Monat; schreiben Sie 2026-07.</translation>
    </message>
    <message>
        <source>--to is before --from. Swap them.</source>
        <translation>--to liegt vor --from. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>The digest of a week, as 2026-W31 or any day of it (default: the week of the newest day in the library).</source>
        <translation>Der Digest einer Woche, etwa 2026-W31 oder einer ihrer Tage (Vorgabe: die Woche des neuesten Tages in der Bibliothek).</translation>
    </message>
    <message>
        <source>The digest of a month, as 2026-07 (default: the month of the newest day in the library).</source>
        <translation>Der Digest eines Monats, etwa 2026-07 (Vorgabe: der Monat des neuesten Tages in der Bibliothek).</translation>
    </message>
    <message>
        <source>The first day of the digest.</source>
        <translation>Der erste Tag des Digests.</translation>
    </message>
    <message>
        <source>The last day of the digest.</source>
        <translation>Der letzte Tag des Digests.</translation>
    </message>
    <message>
        <source>Only papers that match this search, in the whole library or in the given days.</source>
        <translation>Nur Artikel, auf die diese Suche zutrifft, in der ganzen Bibliothek oder an den angegebenen Tagen.</translation>
    </message>
    <message>
        <source>Use only one of --day, --week, --month, or --from and --to.</source>
        <translation>Verwenden Sie nur eines von --day, --week, --month oder --from und --to.</translation>
    </message>
    <message>
        <source>--search is empty. Say what to look for, or leave it out.</source>
        <translation>--search ist leer. Geben Sie an, wonach gesucht werden soll, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Unknown search field &quot;%1:&quot;. Use one of: %2.</source>
        <translation>Unbekanntes Suchfeld „%1:“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot; after %2: in the search.</source>
        <translation>Die Suche versteht „%1“ nach %2: nicht.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>Bewertungsskala</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>Platz für die Artikel</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1. %2 (line %3, paused)</source>
        <translation>%1. %2 (Zeile %3, pausiert)</translation>
    </message>
    <message>
        <source>%1. %2 (line %3)</source>
        <translation>%1. %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>You don&apos;t follow yet: %1.</source>
        <translation>Noch nicht von Ihnen verfolgt: %1.</translation>
    </message>
    <message>
        <source>Follow them in the window under Settings, Authors, to have their papers in the digest.</source>
        <translation>Verfolgen Sie sie im Fenster unter „Einstellungen“, „Autoren“, um ihre Artikel im Digest zu haben.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Read from the scoring prompt:</source>
        <translation>Aus dem Bewertungs-Prompt gelesen:</translation>
    </message>
    <message>
        <source>Wanted in any topic</source>
        <translation>Bei jedem Thema gewünscht</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>Unerwünscht</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Gern gesehen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>Unerwünschte Stichwörter</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Anwendungsstichwörter</translation>
    </message>
    <message>
        <source>No topics were found, so the built-in scorer has nothing to go by. Number your topics and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>Es wurden keine Themen gefunden; der eingebaute Bewerter hat also keinen Anhalt. Nummerieren Sie Ihre Themen, und beschreiben Sie jedes in einer Zeile „Relevant: …“.</translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation>arXiv hat keinen solchen Feed%1. Prüfen Sie die Kategorie.</translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1, Zeile %2%3: %4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: und %2 weitere.</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>Die Bibliothek hat noch keine Artikel. Holen Sie zuerst einen Tag: winnow-cli fetch.</translation>
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
        <source>Scanned</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
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
        <source>%1 scored</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 screened out</source>
        <translation>%1 ausgesiebt</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>und %1 weitere.</translation>
    </message>
    <message>
        <source>the server has no page for this day (%1). Try again later.</source>
        <translation>der Server hat keine Seite für diesen Tag (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>the feed is for %1, not for the day requested; nothing was stored. Leave out --day to accept it.</source>
        <translation>der Feed ist vom %1, nicht vom verlangten Tag; nichts wurde gespeichert. Lassen Sie --day weg, um ihn anzunehmen.</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. The others were stored; fetch again later.</source>
        <translation>%1: beschädigte Einträge: %2. Die übrigen wurden gespeichert; holen Sie die Liste später erneut.</translation>
    </message>
    <message>
        <source>%1 could not be fetched completely: %2 Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 ließ sich nicht vollständig holen: %2 Versuchen Sie es später erneut: winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>only %2 entries of %1 could be fetched. Try again later: winnow-cli fetch --catch-up.</source>
        <translation>nur %2 Einträge von %1 ließen sich holen. Versuchen Sie es später erneut: winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>arXiv announces nothing on weekends and holidays; the next listing is that of %1.</source>
        <translation>arXiv kündigt an Wochenenden und Feiertagen nichts an; die nächste Liste ist die vom %1.</translation>
    </message>
    <message>
        <source>nothing was announced on %1.</source>
        <translation>am %1 wurde nichts angekündigt.</translation>
    </message>
    <message>
        <source>today&apos;s listing is not out yet; this is the one of %1.</source>
        <translation>die heutige Liste ist noch nicht erschienen; dies ist die vom %1.</translation>
    </message>
    <message>
        <source>the listing of %1 is not out yet.</source>
        <translation>die Liste vom %1 ist noch nicht erschienen.</translation>
    </message>
    <message>
        <source>arXiv shows the papers of %1 under the date %2. Nothing was stored; fetch again later.</source>
        <translation>arXiv zeigt unter dem Datum %2 die Artikel von %1. Nichts wurde gespeichert; holen Sie die Liste später erneut.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>einem früheren Tag</translation>
    </message>
    <message>
        <source>%1: these papers were assigned to %2 by submission date, which is approximate; some of that day may be missing.</source>
        <translation>%1: Diese Artikel wurden nach ihrem Einreichungsdatum dem %2 zugeordnet, also ungefähr; einige dieses Tages fehlen vielleicht.</translation>
    </message>
    <message>
        <source>%1: all papers are already scored (%2)</source>
        <translation>%1: Alle Artikel sind schon bewertet (%2)</translation>
    </message>
    <message>
        <source>%1 screened out (%2 of them by pre-screening)</source>
        <translation>%1 ausgesiebt (davon %2 vom Vorfilter)</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so these missed days were not fetched: %1 to %2 (%3 in all). Run winnow-cli fetch --catch-up later.</source>
        <translation>arXiv hat mehrmals hintereinander versagt, deshalb wurden diese verpassten Tage nicht geholt: %1 bis %2 (insgesamt %3). Rufen Sie später winnow-cli fetch --catch-up auf.</translation>
    </message>
    <message>
        <source>Papers completed with details that arXiv&apos;s pages lack: %1.</source>
        <translation>Artikel, die um Angaben ergänzt wurden, die auf den Seiten von arXiv fehlen: %1.</translation>
    </message>
    <message>
        <source>Could not fetch the details that arXiv&apos;s pages lack; trying again another time: %1</source>
        <translation>Die Angaben, die auf den Seiten von arXiv fehlen, ließen sich nicht holen; ein andermal folgt ein neuer Versuch: %1</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch that day first, or leave out --day.</source>
        <translation>Die Bibliothek hat keine Artikel vom %1. Holen Sie zuerst diesen Tag, oder lassen Sie --day weg.</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch missed days with winnow-cli fetch --catch-up, or try other days or search words.</source>
        <translation>Die Bibliothek hat keine Artikel für %1. Holen Sie verpasste Tage mit winnow-cli fetch --catch-up, oder probieren Sie andere Tage oder Suchwörter.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to try them once more.</source>
        <translation>
            <numerusform>%n Artikel ist fehlgeschlagen. Rufen Sie den Befehl mit --retry-failed erneut auf, um es noch einmal zu versuchen.</numerusform>
            <numerusform>%n Artikel sind fehlgeschlagen. Rufen Sie den Befehl mit --retry-failed erneut auf, um es noch einmal zu versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary of %n paper(s) by %1: one call, about %2, %3</source>
        <translation>
            <numerusform>Eine Zusammenfassung von %n Artikel mit %1: ein Aufruf, etwa %2, %3</numerusform>
            <numerusform>Eine Zusammenfassung von %n Artikeln mit %1: ein Aufruf, etwa %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>relevance of 2508.00001</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 was changed since Winnow wrote it, so it was left alone.</source>
        <translation>%1 wurde geändert, seit Winnow die Datei geschrieben hat, und blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 is a different digest that somebody has edited, so it was left alone.</source>
        <translation>%1 ist ein anderer Digest, den jemand bearbeitet hat, und blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 has its papers in a different order and somebody has edited it, so it was left alone.</source>
        <translation>%1 hat die Artikel in anderer Reihenfolge, und jemand hat die Datei bearbeitet; sie blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged, as it is not text or too long. It was left alone.</source>
        <translation>%1 lässt sich nicht zusammenführen, da die Datei kein Text oder zu lang ist. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, as far as this library knows, so it was left alone.</source>
        <translation>%1 wurde, soweit diese Bibliothek weiß, nicht von Winnow geschrieben und blieb unberührt.</translation>
    </message>
    <message>
        <source>Your edits were kept: %1.</source>
        <translation>Ihre Änderungen blieben erhalten: %1.</translation>
    </message>
    <message>
        <source>Removed by you, so not put back: %1.</source>
        <translation>Von Ihnen entfernt und deshalb nicht wieder eingefügt: %1.</translation>
    </message>
    <message>
        <source>No longer in the digest, but kept because of your edits: %1.</source>
        <translation>Nicht mehr im Digest, aber wegen Ihrer Änderungen behalten: %1.</translation>
    </message>
    <message>
        <source>The papers keep the order they have in the file.</source>
        <translation>Die Artikel behalten die Reihenfolge, die sie in der Datei haben.</translation>
    </message>
    <message>
        <source>This library does not know what Winnow wrote to the file before, so only new papers were added.</source>
        <translation>Diese Bibliothek weiß nicht, was Winnow vorher in die Datei geschrieben hat; deshalb kamen nur neue Artikel hinzu.</translation>
    </message>
    <message>
        <source>Your changed lines were kept in %1.</source>
        <translation>Ihre geänderten Zeilen blieben erhalten in %1.</translation>
    </message>
    <message>
        <source>Left as they are because this library did not write them: %1.</source>
        <translation>Unverändert gelassen, weil diese Bibliothek sie nicht geschrieben hat: %1.</translation>
    </message>
    <message>
        <source>Written next to notes that can&apos;t be merged: %1.</source>
        <translation>Neben Notizen geschrieben, die sich nicht zusammenführen lassen: %1.</translation>
    </message>
    <message>
        <source>Deleted by you, so not written again: %1.</source>
        <translation>Von Ihnen gelöscht und deshalb nicht wieder geschrieben: %1.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Neuheit %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 angekündigt</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>%1 in the digest</source>
        <translation>%1 im Digest</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Topics of the day</source>
        <translation>Themen des Tages</translation>
    </message>
    <message>
        <source>No papers of this day are in the digest.</source>
        <translation>Kein Artikel dieses Tages ist im Digest.</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>Artikel des Tages</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>arXiv digests</source>
        <translation>arXiv-Digests</translation>
    </message>
    <message>
        <source>Skip to the papers</source>
        <translation>Zu den Artikeln springen</translation>
    </message>
    <message>
        <source>Search the papers</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search titles, authors, topics</source>
        <translation>Titel, Autoren, Themen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a button</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
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
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Made by Winnow from arXiv&apos;s announcements. Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Von Winnow aus den Ankündigungen von arXiv erstellt. Dank an arXiv für die Nutzung seiner offenen Schnittstellen.</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiterer</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>None of the topics</source>
        <translation>Keines der Themen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search needs JavaScript. It runs in your browser and contacts no server.</source>
        <translation>Die Suche braucht JavaScript. Sie läuft in Ihrem Browser und fragt keinen Server.</translation>
    </message>
    <message>
        <source>Type words from titles, authors, topics or comments; the beginnings of words are enough.</source>
        <translation>Geben Sie Wörter aus Titeln, Autorennamen, Themen oder Kommentaren ein; Wortanfänge genügen.</translation>
    </message>
    <message>
        <source>Reading the index…</source>
        <translation>Index wird gelesen …</translation>
    </message>
    <message>
        <source>Could not read the index. Are all files of the site next to this page?</source>
        <translation>Der Index ist nicht lesbar. Liegen alle Dateien der Website neben dieser Seite?</translation>
    </message>
    <message>
        <source>No papers contain all of these words.</source>
        <translation>Kein Artikel enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Papers found: </source>
        <translation>Gefundene Artikel: </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML&apos;s lang: de, fr, zh-CN</comment>
        <translation>de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alles aus %1</translation>
    </message>
    <message>
        <source>No papers have a topic yet.</source>
        <translation>Noch kein Artikel hat ein Thema.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>Die arXiv-Listen des Tages, bewertet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>The library file.</source>
        <translation>Die Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>Die Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The day to show, YYYY-MM-DD.</source>
        <translation>Der Tag, der gezeigt wird, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>Digests and saved feeds to read.</source>
        <translation>Digests und gespeicherte Feeds, die gelesen werden.</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>Ein Protokoll an diese Datei anhängen, für Fehlerberichte: Anfragen nach Host, ihre Ergebnisse und den Stand der Läufe. Es enthält keine Schlüssel und keine Texte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
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
        <source>&amp;Next paper</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>&amp;Probetag ausprobieren</translation>
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
    <message>
        <source>&amp;One paper at a time</source>
        <translation>Artikel für Artikel d&amp;urchgehen</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>&amp;Mehr davon</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>Artikel e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Schla&amp;gwort vergeben …</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Noti&amp;z schreiben</translation>
    </message>
    <message>
        <source>Your relevance: 1</source>
        <translation>Ihre Relevanz: 1</translation>
    </message>
    <message>
        <source>Your relevance: 2</source>
        <translation>Ihre Relevanz: 2</translation>
    </message>
    <message>
        <source>Your relevance: 3</source>
        <translation>Ihre Relevanz: 3</translation>
    </message>
    <message>
        <source>Your relevance: 4</source>
        <translation>Ihre Relevanz: 4</translation>
    </message>
    <message>
        <source>Your relevance: 5</source>
        <translation>Ihre Relevanz: 5</translation>
    </message>
    <message>
        <source>Your relevance: 6</source>
        <translation>Ihre Relevanz: 6</translation>
    </message>
    <message>
        <source>Your relevance: 7</source>
        <translation>Ihre Relevanz: 7</translation>
    </message>
    <message>
        <source>Your relevance: 8</source>
        <translation>Ihre Relevanz: 8</translation>
    </message>
    <message>
        <source>Your relevance: 9</source>
        <translation>Ihre Relevanz: 9</translation>
    </message>
    <message>
        <source>Your relevance: 10</source>
        <translation>Ihre Relevanz: 10</translation>
    </message>
    <message>
        <source>Clear your relevance</source>
        <translation>Ihre Relevanz löschen</translation>
    </message>
    <message>
        <source>&amp;Retry failed papers</source>
        <translation>&amp;Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Map and funnel</source>
        <translation>Ka&amp;rte und Trichter</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>Artikel und Wertungen</translation>
    </message>
    <message>
        <source>Next untriaged</source>
        <translation>Nächster ungesichteter</translation>
    </message>
    <message>
        <source>Previous untriaged</source>
        <translation>Voriger ungesichteter</translation>
    </message>
    <message>
        <source>Scroll abstract, then next untriaged</source>
        <translation>Abstract rollen, dann nächster ungesichteter</translation>
    </message>
    <message>
        <source>Co&amp;llapse group</source>
        <translation>Grupp&amp;e einklappen</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen ausk&amp;lappen</translation>
    </message>
    <message>
        <source>&amp;Clear decision</source>
        <translation>Entscheidung &amp;löschen</translation>
    </message>
    <message>
        <source>Open &amp;abstract page</source>
        <translation>&amp;Abstract-Seite öffnen</translation>
    </message>
    <message>
        <source>Open P&amp;DF</source>
        <translation>P&amp;DF öffnen</translation>
    </message>
    <message>
        <source>Score this paper any&amp;way</source>
        <translation>Diesen Artikel trotzdem be&amp;werten</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>Pa&amp;usieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Import &amp;folder of digests…</source>
        <translation>Digest-&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>Run de&amp;tails</source>
        <translation>Ein&amp;zelheiten des Laufs</translation>
    </message>
    <message>
        <source>&amp;Export digest…</source>
        <translation>Digest e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export as &amp;web pages…</source>
        <translation>Als &amp;Webseiten exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;notes of kept papers…</source>
        <translation>&amp;Notizen zu behaltenen Artikeln exportieren …</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>Bibliothek &amp;sichern …</translation>
    </message>
    <message>
        <source>Rest&amp;ore backup…</source>
        <translation>Sicherung wiede&amp;rherstellen …</translation>
    </message>
    <message>
        <source>Save criteria as new &amp;version</source>
        <translation>Kriterien als neue &amp;Version speichern</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Reading and copying</source>
        <translation>Lesen und Kopieren</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Score in a &amp;batch…</source>
        <translation>Im &amp;Stapel bewerten …</translation>
    </message>
    <message>
        <source>Score &amp;days…</source>
        <translation>Ta&amp;ge bewerten …</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http ist unverschlüsselt. Verwenden Sie https oder einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>Adresse der arXiv-Feeds</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>Adresse der arXiv-&amp;Feeds</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Weiteres</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave empty for arXiv itself.</source>
        <translation>Zum Beispiel ein Spiegel. Leer lassen für arXiv selbst.</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>%n Artikel mit Schlagwort versehen …</numerusform>
            <numerusform>%n Artikel mit Schlagwort versehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s)</source>
        <translation>
            <numerusform>Ihre Relevanz für %n Artikel</numerusform>
            <numerusform>Ihre Relevanz für %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>Ihre Relevanz</translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n Artikel mit „%1“ versehen</numerusform>
            <numerusform>%n Artikel mit „%1“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n paper(s)</source>
        <translation>
            <numerusform>„%1“ von %n Artikel entfernt</numerusform>
            <numerusform>„%1“ von %n Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s): %1</source>
        <translation>
            <numerusform>Ihre Relevanz für %n Artikel: %1</numerusform>
            <numerusform>Ihre Relevanz für %n Artikel: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s) cleared</source>
        <translation>
            <numerusform>Ihre Relevanz für %n Artikel gelöscht</numerusform>
            <numerusform>Ihre Relevanz für %n Artikel gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when Winnow is restarted.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Winnow.</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
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
        <source>&amp;Score of an author match</source>
        <translation>&amp;Wertung eines Autorentreffers</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utoren</translation>
    </message>
    <message>
        <source>&amp;Followed authors, one per line</source>
        <translation>Ver&amp;folgte Autoren, einer je Zeile</translation>
    </message>
    <message>
        <source>Followed authors, one per line</source>
        <translation>Verfolgte Autoren, einer je Zeile</translation>
    </message>
    <message>
        <source>Sorts their papers as if relevance and novelty added up to this; 20 puts them first.</source>
        <translation>Ordnet ihre Artikel so ein, als ergäben Relevanz und Neuheit zusammen diesen Wert; mit 20 stehen sie vorn.</translation>
    </message>
</context>
<context>
    <name>winnow::AutoFetch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>that were caught up</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Caught up: %1, %2</source>
        <comment>days, papers</comment>
        <translation>Nachgeholt: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with %1…</source>
        <translation>Mit %1 bewerten …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>winnow::BatchCommand</name>
    <message>
        <source>List batches, store their answers, or cancel one.</source>
        <translation>Stapel auflisten, ihre Antworten speichern oder einen abbrechen.</translation>
    </message>
    <message>
        <source>winnow-cli score --batch sends calls to the service&apos;s batch queue: answers within a day, usually at half the price.

status (the default) lists the batches in progress, without contacting a service. read checks them at their services and stores the answers; so do score --batch and run. Papers that come back without a score are sent again by the next score, with or without --batch. cancel stops a batch; answers given until then are paid for, and read stores them. A batch that the service no longer knows is looked for over seven days; one sent with another key is never given up. forget allows the papers of such a batch to be sent, and paid for, again.

--json prints an object: batches (id, state: preparing, uploaded, sent, reading, exported or closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (US dollars), note), papers_sent, calls_sent, calls_left, reserved and error (code, detail, place).

Examples:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</source>
        <translation>winnow-cli score --batch sendet Aufrufe als Stapel an die Warteschlange des Dienstes: Antworten binnen eines Tages, meist zum halben Preis.

status (die Vorgabe) führt die laufenden Stapel auf, ohne einen Dienst zu fragen. read fragt bei den Diensten nach und speichert die Antworten; das tun auch score --batch und run. Artikel, die ohne Wertung zurückkommen, sendet die nächste Bewertung erneut, mit oder ohne --batch. cancel bricht einen Stapel ab; bis dahin gegebene Antworten werden bezahlt, und read speichert sie. Ein Stapel, den der Dienst nicht mehr kennt, wird sieben Tage lang gesucht; einer, der mit einem anderen Schlüssel gesendet wurde, wird nie aufgegeben. forget erlaubt, die Artikel eines solchen Stapels noch einmal zu senden und zu bezahlen.

--json gibt ein Objekt aus: batches (id, state: preparing, uploaded, sent, reading, exported oder closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (US-Dollar), note), papers_sent, calls_sent, calls_left, reserved und error (code, detail, place).

Beispiele:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</translation>
    </message>
    <message>
        <source>Also list finished batches.</source>
        <translation>Auch beendete Stapel auflisten.</translation>
    </message>
    <message>
        <source>With read and cancel: continue until no batch is in progress.</source>
        <translation>Bei read und cancel: weitermachen, bis kein Stapel mehr läuft.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, read, cancel or forget.</source>
        <translation>Unbekanntes Argument „%1“. Möglich sind status, read, cancel und forget.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Give the number of the batch, as in winnow-cli batch %1 3. winnow-cli batch lists them.</source>
        <translation>Geben Sie die Nummer des Stapels an, etwa so: winnow-cli batch %1 3. winnow-cli batch führt die Stapel auf.</translation>
    </message>
    <message>
        <source>Batch %1 is not in progress. winnow-cli batch lists those that are.</source>
        <translation>Stapel %1 läuft nicht. winnow-cli batch führt die laufenden auf.</translation>
    </message>
    <message>
        <source>Batch %1 was written to a file and can only be forgotten: winnow-cli batch forget %1.</source>
        <translation>Stapel %1 wurde in eine Datei geschrieben und kann nur vergessen werden: winnow-cli batch forget %1.</translation>
    </message>
    <message>
        <source>No batch is in progress.</source>
        <translation>Kein Stapel läuft.</translation>
    </message>
    <message>
        <source>Forgotten. Its unanswered papers can be sent again.</source>
        <translation>Vergessen. Seine unbeantworteten Artikel können erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The lab hears of it at the next sync.</source>
        <translation>Das Labor erfährt es beim nächsten Abgleich.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchController</name>
    <message>
        <source>Batches and their progress</source>
        <translation>Stapel und ihr Fortschritt</translation>
    </message>
    <message>
        <source>A batch failed: %1. Fix the cause, then send its papers again.</source>
        <translation>Ein Stapel ist fehlgeschlagen: %1. Beheben Sie die Ursache, und senden Sie seine Artikel erneut.</translation>
    </message>
    <message>
        <source>The service can&apos;t find a batch with this key. Winnow keeps looking; History shows which batch it is.</source>
        <translation>Der Dienst findet mit diesem Schlüssel einen Stapel nicht. Winnow sucht weiter; der Verlauf zeigt, welcher es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent in a batch. Answers take up to a day.</source>
        <translation>
            <numerusform>%Ln Artikel im Stapel gesendet. Antworten brauchen bis zu einem Tag.</numerusform>
            <numerusform>%Ln Artikel im Stapel gesendet. Antworten brauchen bis zu einem Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>Für laufende Stapel zurückgelegt: bis zu %1.</translation>
    </message>
    <message>
        <source>There is nothing left to send in a batch.</source>
        <translation>Es ist nichts mehr im Stapel zu senden.</translation>
    </message>
    <message>
        <source>The service has lost batch %1. Score its papers again.</source>
        <translation>Dem Dienst ist Stapel %1 verloren gegangen. Bewerten Sie seine Artikel erneut.</translation>
    </message>
    <message>
        <source>The batch is done; its papers are scored.</source>
        <translation>Der Stapel ist fertig; seine Artikel sind bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) got no score from the batch.</source>
        <translation>
            <numerusform>%Ln Artikel hat vom Stapel keine Wertung bekommen.</numerusform>
            <numerusform>%Ln Artikel haben vom Stapel keine Wertung bekommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchList</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel the batch…</source>
        <translation>Stapel abbrechen …</translation>
    </message>
    <message>
        <source>Forget the batch…</source>
        <translation>Stapel vergessen …</translation>
    </message>
    <message>
        <source>Keep the batch</source>
        <translation>Stapel behalten</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Ask the service for progress, and store finished answers</source>
        <translation>Den Dienst nach dem Fortschritt fragen und fertige Antworten speichern</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Cancel batch %1? Answers so far are paid for and kept.</source>
        <translation>Stapel %1 abbrechen? Bisherige Antworten werden bezahlt und bleiben.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again may cost up to %2 more.</source>
        <translation>Stapel %1 vergessen? Seine Artikel erneut zu bewerten kann bis zu %2 mehr kosten.</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again will cost more.</source>
        <translation>Stapel %1 vergessen? Seine Artikel erneut zu bewerten kostet mehr.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchSession</name>
    <message>
        <source>Waiting. %1</source>
        <translation>Warten. %1</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>Stapel %1: %2</translation>
    </message>
    <message>
        <source>The whole batch failed: %1. Fix the cause, then send its papers again with winnow-cli score --batch.</source>
        <translation>Der ganze Stapel ist fehlgeschlagen: %1. Beheben Sie die Ursache, und senden Sie seine Artikel mit winnow-cli score --batch erneut.</translation>
    </message>
    <message>
        <source>The service knows no batch sent with this key. Winnow will look for it again; winnow-cli batch shows which one it is.</source>
        <translation>Der Dienst kennt keinen Stapel, der mit diesem Schlüssel gesendet wurde. Winnow wird ihn erneut suchen; winnow-cli batch zeigt, welcher es ist.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchTableModel</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>a batch was sent</comment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>The most that its open calls may cost; the rest is released afterwards</source>
        <translation>So viel können seine offenen Aufrufe höchstens kosten; der Rest wird danach freigegeben</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rücklage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>winnow::BatchWords</name>
    <message>
        <source>Not found at the service; still looking</source>
        <translation>Beim Dienst nicht gefunden; wird weiter gesucht</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Running %1 of %2</source>
        <translation>Läuft, %1 von %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused: the service&apos;s queue was full</source>
        <translation>Abgelehnt: Die Warteschlange des Dienstes war voll</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Lost by the service</source>
        <translation>Beim Dienst verloren gegangen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>In eine Datei exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, %n ohne Antwort</numerusform>
            <numerusform>%1, %n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>sent with another key; enter that key, or forget the batch</source>
        <translation>mit einem anderen Schlüssel gesendet; geben Sie ihn ein, oder vergessen Sie den Stapel</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in progress</source>
        <translation>
            <numerusform>%n Stapel läuft</numerusform>
            <numerusform>%n Stapel laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <comment>its state</comment>
        <translation>Stapel: %1</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>winnow::CalendarPane</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <translation>Kalender verbergen</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Kalender zeigen</translation>
    </message>
    <message>
        <source>%1, calendar shown</source>
        <translation>%1, Kalender sichtbar</translation>
    </message>
    <message>
        <source>Calendar, hidden</source>
        <translation>Kalender, verborgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::CallModel</name>
    <message>
        <source>≈ %1</source>
        <comment>tokens that were guessed</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of a call</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>Abstracts</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>ganz gelesen</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>teils gelesen</translation>
    </message>
    <message>
        <source>cut off at the token limit</source>
        <translation>an der Token-Grenze abgeschnitten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt token(s)</source>
        <translation>
            <numerusform>%Ln Token im Prompt</numerusform>
            <numerusform>%Ln Token im Prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cached</source>
        <translation>
            <numerusform>davon %Ln aus dem Cache</numerusform>
            <numerusform>davon %Ln aus dem Cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer token(s)</source>
        <translation>
            <numerusform>%Ln Token in der Antwort</numerusform>
            <numerusform>%Ln Token in der Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not report these; they are estimates.</source>
        <translation>Der Dienst hat sie nicht gemeldet; das sind Schätzungen.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Run details</source>
        <translation>Einzelheiten des Laufs</translation>
    </message>
    <message>
        <source>Close run details</source>
        <translation>Einzelheiten des Laufs schließen</translation>
    </message>
    <message>
        <source>Run details · %1</source>
        <translation>Einzelheiten des Laufs · %1</translation>
    </message>
</context>
<context>
    <name>winnow::CallView</name>
    <message>
        <source>Calls to the model</source>
        <translation>Aufrufe des Modells</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>Select a call to see its result.</source>
        <translation>Wählen Sie einen Aufruf, um sein Ergebnis zu sehen.</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>No categories match.</source>
        <translation>Keine Kategorie passt.</translation>
    </message>
    <message>
        <source>No categories chosen yet.</source>
        <translation>Noch keine Kategorien gewählt.</translation>
    </message>
</context>
<context>
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring, which may be asking for its password.</source>
        <translation>Warten auf den Schlüsselbund des Systems, der vielleicht nach seinem Passwort fragt.</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Changes from %1</source>
        <translation>Änderungen ab %1</translation>
    </message>
    <message>
        <source>Changes up to %1</source>
        <translation>Änderungen bis %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · gilt</translation>
    </message>
    <message>
        <source>Version comparison</source>
        <translation>Vergleich von Versionen</translation>
    </message>
    <message>
        <source>Show what changed between this version and another</source>
        <translation>Zeigen, was sich zwischen dieser Version und einer anderen geändert hat</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Ganzer Text</translation>
    </message>
</context>
<context>
    <name>winnow::ConfirmStrip</name>
    <message>
        <source>the sample day</source>
        <translation>Probetag</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day to be scored</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Use the &amp;built-in scorer</source>
        <translation>&amp;Eingebauten Bewerter verwenden</translation>
    </message>
    <message>
        <source>Score later with Ctrl+R (Esc)</source>
        <translation>Später mit Strg+R bewerten (Esc)</translation>
    </message>
    <message>
        <source>Score %1? %2</source>
        <translation>%1 bewerten? %2</translation>
    </message>
    <message>
        <source>&amp;Score for %1</source>
        <translation>Für %1 &amp;bewerten</translation>
    </message>
    <message>
        <source>&amp;Score, price unknown</source>
        <translation>&amp;Bewerten, Preis unbekannt</translation>
    </message>
    <message>
        <source>&amp;Try for %1</source>
        <translation>Für %1 &amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Try, price unknown</source>
        <translation>&amp;Probieren, Preis unbekannt</translation>
    </message>
    <message>
        <source>Try these criteria? %1</source>
        <translation>Diese Kriterien probieren? %1</translation>
    </message>
    <message>
        <source>Nothing is scored (Esc)</source>
        <translation>Nichts wird bewertet (Esc)</translation>
    </message>
    <message>
        <source>Scores immediately and costs nothing</source>
        <translation>Bewertet sofort und kostet nichts</translation>
    </message>
    <message>
        <source>Score %1 to %2? %3</source>
        <translation>%1 bis %2 bewerten? %3</translation>
    </message>
    <message>
        <source>Score this paper? %1</source>
        <translation>Diesen Artikel bewerten? %1</translation>
    </message>
    <message>
        <source>In a b&amp;atch…</source>
        <translation>Im &amp;Stapel …</translation>
    </message>
    <message>
        <source>Half the price at most services, within a day; you see the price first</source>
        <translation>Bei den meisten Diensten zum halben Preis, binnen eines Tages; Sie sehen erst den Preis</translation>
    </message>
</context>
<context>
    <name>winnow::CostController</name>
    <message>
        <source>&amp;Move it to the end</source>
        <translation>Ans Ende &amp;verschieben</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show or change the criteria and their versions.</source>
        <translation>Kriterien und ihre Versionen zeigen oder ändern.</translation>
    </message>
    <message>
        <source>With export: overwrite an existing file.</source>
        <translation>Bei export: eine vorhandene Datei überschreiben.</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite geht nur mit export.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use show, list, use, import, export, pause or resume.</source>
        <translation>Unbekanntes Argument „%1“. Möglich sind show, list, use, import, export, pause und resume.</translation>
    </message>
    <message>
        <source>Give a topic: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` lists them.</source>
        <translation>Geben Sie ein Thema an: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` führt die Themen auf.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Give a version, as in winnow-cli criteria use 2. `winnow-cli criteria list` lists them.</source>
        <translation>Geben Sie eine Version an, etwa so: winnow-cli criteria use 2. `winnow-cli criteria list` führt die Versionen auf.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli criteria %1 FILE.</source>
        <translation>Geben Sie eine Datei an: winnow-cli criteria %1 FILE.</translation>
    </message>
    <message>
        <source>The criteria have no version %1. `winnow-cli criteria list` lists the versions.</source>
        <translation>Die Kriterien haben keine Version %1. `winnow-cli criteria list` führt die Versionen auf.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Import it if you edited it, choose another file, or add --overwrite.</source>
        <translation>%1 gibt es schon, die Datei wurde nicht verändert. Importieren Sie sie, wenn Sie sie bearbeitet haben, wählen Sie eine andere, oder fügen Sie --overwrite hinzu.</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaController</name>
    <message>
        <source>You now follow %1. Every digest has all their papers.</source>
        <translation>Sie verfolgen jetzt: %1. Jeder Digest enthält alle ihre Artikel.</translation>
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
    <message>
        <source>Criteria exported to %1</source>
        <translation>Kriterien nach %1 exportiert</translation>
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
        <source>Score papers with this version from now on</source>
        <translation>Artikel ab jetzt nach dieser Version bewerten</translation>
    </message>
    <message>
        <source>Import criteria from a Markdown file or a digest</source>
        <translation>Kriterien aus einer Markdown-Datei oder einem Digest importieren</translation>
    </message>
    <message>
        <source>Export the criteria to a Markdown file</source>
        <translation>Kriterien in eine Markdown-Datei exportieren</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>Dem Bewertungs-Prompt fehlt die Zeile %1. Ein Sprachmodell bekäme keine Artikel zu sehen.</translation>
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
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>Dieser Tag mit %Ln Artikel</numerusform>
            <numerusform>Dieser Tag mit %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, this day costs %2 less.</source>
        <translation>%1 Steht die Zeile am Ende, kostet dieser Tag %2 weniger.</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>probiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln Zeile hinzugefügt</numerusform>
            <numerusform>%Ln Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln Zeile entfernt</numerusform>
            <numerusform>%Ln Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>your unsaved changes</source>
        <translation>Ihre ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>Von %1 zu %2: %3.</translation>
    </message>
    <message>
        <source>There are changes in: %1.</source>
        <translation>Änderungen gibt es in: %1.</translation>
    </message>
    <message>
        <source>no changes in this prompt</source>
        <translation>keine Änderungen in diesem Prompt</translation>
    </message>
    <message numerus="yes">
        <source>A typical day of %Ln paper(s)</source>
        <translation>
            <numerusform>Ein üblicher Tag mit %Ln Artikel</numerusform>
            <numerusform>Ein üblicher Tag mit %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The price of %3 is unknown.</source>
        <translation>%1: %2. Der Preis von %3 ist unbekannt.</translation>
    </message>
    <message>
        <source>%1: %2, %3 with %4</source>
        <translation>%1: %2, %3 mit %4</translation>
    </message>
    <message>
        <source>%1: %2, free with %3</source>
        <translation>%1: %2, kostenlos mit %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) come after the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>%Ln Token steht hinter der Zeile für die Artikel, wo kein Dienst es zwischenspeichern kann.</numerusform>
            <numerusform>%Ln Token stehen hinter der Zeile für die Artikel, wo kein Dienst sie zwischenspeichern kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a typical day costs %2 less.</source>
        <translation>%1 Steht die Zeile am Ende, kostet ein üblicher Tag %2 weniger.</translation>
    </message>
    <message>
        <source>Saved as version %1. The next run uses it.</source>
        <translation>Als Version %1 gespeichert. Der nächste Lauf verwendet sie.</translation>
    </message>
    <message>
        <source>The text is the same as version %1, which is now in use.</source>
        <translation>Der Text ist derselbe wie der von Version %1, die jetzt gilt.</translation>
    </message>
    <message>
        <source>Version %1 is now in use.</source>
        <translation>Jetzt gilt Version %1.</translation>
    </message>
    <message>
        <source>Reverted to the version in use. Undo in the editor restores your text.</source>
        <translation>Zurück zur geltenden Version. „Rückgängig“ im Editor holt Ihren Text wieder.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo restores the old text.</source>
        <translation>Importiert. Speichern Sie den Text als neue Version, um ihn zu verwenden; „Rückgängig“ holt den alten wieder.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>Der Text hat sich inzwischen geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This can&apos;t be written into the text for you. Edit the text yourself.</source>
        <translation>Das lässt sich nicht für Sie in den Text schreiben. Bearbeiten Sie den Text selbst.</translation>
    </message>
    <message>
        <source>Written into the text. Undo in the editor removes it.</source>
        <translation>In den Text geschrieben. „Rückgängig“ im Editor entfernt es.</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>pausiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused</source>
        <translation>
            <numerusform>%Ln Thema pausiert</numerusform>
            <numerusform>%Ln Themen pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Describe what you want to read.</source>
        <translation>Der Bewertungs-Prompt ist leer. Beschreiben Sie, was Sie lesen wollen.</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Keep only one.</source>
        <translation>Der Bewertungs-Prompt hat mehr als eine Zeile %1. Lassen Sie nur eine stehen.</translation>
    </message>
    <message>
        <source>No topics or keywords were found in the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>Im Bewertungs-Prompt wurden weder Themen noch Stichwörter gefunden; der eingebaute Bewerter hat also nichts, womit er Artikel vergleichen könnte.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Pausiert: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Fortgesetzt: %1.</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>Sie sehen eine gespeicherte Version. &lt;a href=&quot;back&quot;&gt;Zurück zu Ihren ungespeicherten Änderungen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>Sie sehen eine gespeicherte Version. &lt;a href=&quot;back&quot;&gt;Zurück zur geltenden&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert &amp;line</source>
        <translation>&amp;Zeile einfügen</translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>Der Trichter des Tages</translation>
    </message>
    <message>
        <source>The day&apos;s funnel: %1</source>
        <translation>Der Trichter des Tages: %1</translation>
    </message>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %Ln inside the cut-offs</source>
        <translation>
            <numerusform>Relevanz → × Neuheit ↑ · %Ln innerhalb der Schwellen</numerusform>
            <numerusform>Relevanz → × Neuheit ↑ · %Ln innerhalb der Schwellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide map and funnel</source>
        <translation>Karte und Trichter verbergen</translation>
    </message>
    <message>
        <source>Show map and funnel</source>
        <translation>Karte und Trichter zeigen</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Themen</translation>
    </message>
    <message>
        <source>Colour the map&apos;s papers by topic</source>
        <translation>Artikel der Karte nach Themen färben</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation>Zeilen der Form ID STATE aus dieser Datei lesen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation>Geben Sie entweder einen Artikel und eine Entscheidung an oder --from FILE.</translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation>Geben Sie einen Artikel und eine Entscheidung an: winnow-cli decide ID keep|skip|later|clear.</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 ist nicht in der Bibliothek; nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Record decisions on papers.</source>
        <translation>Entscheidungen über Artikel festhalten.</translation>
    </message>
    <message>
        <source>In a file, each line is an ID and a decision; blank lines and text after a # are ignored. If a line is wrong it is reported, and nothing is recorded. Winnow learns from what you keep and skip: see winnow-cli learn --help.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation>In einer Datei steht in jeder Zeile eine ID und eine Entscheidung; leere Zeilen und Text nach einem # werden ignoriert. Eine fehlerhafte Zeile wird gemeldet, und dann wird nichts festgehalten. Winnow lernt aus dem, was Sie behalten und überspringen: siehe winnow-cli learn --help.

--json gibt ein Objekt aus: changed, und decided, ein Array von Objekten mit id und decision (null nach clear).

Beispiele:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID.</source>
        <translation>„%1“ ist keine arXiv-ID.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or clear.</source>
        <translation>Unbekannte Entscheidung „%1“. Möglich sind keep, skip, later und clear.</translation>
    </message>
    <message>
        <source>%1 contains no decisions.</source>
        <translation>%1 enthält keine Entscheidungen.</translation>
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
    <message>
        <source>You follow %1</source>
        <translation>Sie verfolgen %1</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Papers by %1, or follow them</source>
        <translation>Artikel von %1, oder verfolgen</translation>
    </message>
    <message>
        <source>The abstract page at arXiv</source>
        <translation>Die Abstract-Seite bei arXiv</translation>
    </message>
    <message>
        <source>The PDF at arXiv</source>
        <translation>Das PDF bei arXiv</translation>
    </message>
    <message>
        <source>The paper as a web page at arXiv</source>
        <translation>Der Artikel als Webseite bei arXiv</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Score it anyway</source>
        <translation>Trotzdem bewerten</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>built-in scorer %1</source>
        <translation>eingebauter Bewerter %1</translation>
    </message>
    <message>
        <source>your taste %1</source>
        <translation>Ihre Neigung %1</translation>
    </message>
    <message>
        <source>Rank %1 of the day, combining %2</source>
        <translation>Rang %1 des Tages (%2)</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>Ähnelt dem, was Sie behalten: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>Ähnelt nicht dem, was Sie behalten: %1</translation>
    </message>
    <message>
        <source>Withdrawn by its authors.</source>
        <translation>Von den Autoren zurückgezogen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The abstract does not say %1.</source>
        <comment>quotations</comment>
        <translation>Im Abstract steht nicht: %1.</translation>
    </message>
    <message>
        <source>for v%1</source>
        <translation>zu v%1</translation>
    </message>
    <message numerus="yes">
        <source>All scores so far: %n</source>
        <translation>
            <numerusform>Alle bisherigen Wertungen: %n</numerusform>
            <numerusform>Alle bisherigen Wertungen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar paper(s) since %1</source>
        <comment>earlier papers of the library; %1 is a month, with its year or without</comment>
        <translation>
            <numerusform>%n ähnlicher Artikel seit %1</numerusform>
            <numerusform>%n ähnliche Artikel seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar papers…</source>
        <translation>Ähnliche Artikel werden gesucht …</translation>
    </message>
    <message>
        <source>The library has no similar papers.</source>
        <translation>Die Bibliothek hat keine ähnlichen Artikel.</translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>All papers on the topic %1</source>
        <translation>Alle Artikel zum Thema %1</translation>
    </message>
    <message>
        <source>also </source>
        <comment>other topics</comment>
        <translation>auch </translation>
    </message>
    <message>
        <source>Version %1 replaced version %2</source>
        <translation>Fassung %1 ersetzt Fassung %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Title and abstract are unchanged.</source>
        <translation>Titel und Abstract sind unverändert.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1 of %2 kept it</source>
        <comment>members of a lab</comment>
        <translation>Behalten von %1 von %2 Mitgliedern</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsController</name>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Sie verfolgen %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Notizen exportieren …</translation>
    </message>
    <message>
        <source>You now follow %1. Their papers are in every digest.</source>
        <translation>Sie verfolgen jetzt %1. Alle Artikel dieses Namens stehen in jedem Digest.</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
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
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Select a paper to read its abstract.</source>
        <translation>Wählen Sie einen Artikel, um seinen Abstract zu lesen.</translation>
    </message>
    <message>
        <source>Paper details</source>
        <translation>Einzelheiten des Artikels</translation>
    </message>
    <message>
        <source>All papers by %1</source>
        <translation>Alle Artikel von %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 verfolgen</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsStops</name>
    <message>
        <source>By %1</source>
        <comment>authors</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>Abstract: %1</source>
        <translation>Abstract: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
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
    <message>
        <source>S&amp;ummary…</source>
        <translation>Z&amp;usammenfassung …</translation>
    </message>
    <message>
        <source>Have the model write a few sentences; you see the cost first</source>
        <translation>Das Modell einige Sätze schreiben lassen; die Kosten sehen Sie vorher</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>Der Tag der Ankündigung (Vorgabe: der neueste in der Bibliothek).</translation>
    </message>
    <message>
        <source>Write the digest of a day, a week, a month, any range of days or a search.</source>
        <translation>Den Digest eines Tages, einer Woche, eines Monats, beliebiger Tage oder einer Suche schreiben.</translation>
    </message>
    <message>
        <source>The digest lists the papers whose relevance and novelty reach the cut-offs, best first. Kept papers are included whatever their scores; skipped ones are left out. Papers are ordered by score, or with --order rank by their rank on the day: model, built-in scorer and taste together. An imported day is written as it was imported, unless a cut-off or an order is given. Without -o the digest goes to standard output.

--format bot-json is the format of the DAY-output.json files of the bot ChatGPT-ArXiv-Paper-Assistant, for programs that read those.

--week, --month, --from and --to write one digest of all these days. --search writes one of the papers it finds, in these days or in the whole library; its syntax is that of papers --search. Each paper is listed once, with its day, your note and your tags: kept papers first, then the best. They are grouped by topic unless --group none is given; the digest of a day is grouped only with --group topic. The digest of a range can&apos;t be imported; import those of its days instead.

--front-matter begins Markdown with a block of YAML for publishing tools; importing the digest ignores it.

--summary has the language model (from the settings or --model) summarise the range&apos;s best papers, at most 60, in a few sentences. It prints an estimate first and keeps to --budget and the monthly cap; --dry-run only prints the estimate. If the model does not answer, the digest is written without a summary and the exit code is 1.

An existing Markdown file is merged: edits and removals are kept, new papers are put in their places, and a digest that can&apos;t be merged goes to a second file next to it, FILE.new.md. A file in another format that was changed since Winnow wrote it is left alone in the same way. --overwrite replaces either.

--json without -o is --format json; with -o it prints an object: day (or range and found), file, announced, scanned, relevant, papers; values that an imported digest does not give are null; also kept (edits that were kept) and asked_for (the requested file, if the digest was written next to it).

Examples:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1
  winnow-cli digest --order rank
  winnow-cli digest --week -o week.md
  winnow-cli digest --month 2026-07 --search is:kept --format bibtex
  winnow-cli digest --from 2026-07-01 --search &quot;kv cache&quot;
  winnow-cli digest --week --summary --model gpt-5-mini --dry-run</source>
        <translation>Der Digest führt die Artikel auf, deren Relevanz und Neuheit die Schwellen erreichen, die besten zuerst. Behaltene kommen ungeachtet ihrer Wertung hinein; übersprungene bleiben weg. Geordnet wird nach Wertung, mit --order rank nach dem Rang des Tages: Modell, eingebauter Bewerter und Neigung zusammen. Ein importierter Tag wird geschrieben, wie er importiert wurde, außer wenn eine Schwelle oder eine Reihenfolge angegeben ist. Ohne -o geht der Digest an die Standardausgabe.

--format bot-json ist das Format der Dateien DAY-output.json des Bots ChatGPT-ArXiv-Paper-Assistant, für Programme, die diese lesen.

--week, --month, --from und --to schreiben einen einzigen Digest aller dieser Tage. --search schreibt einen der gefundenen Artikel, an diesen Tagen oder in der ganzen Bibliothek; die Schreibweise ist die von papers --search. Jeder Artikel steht einmal darin, mit seinem Tag, Ihrer Notiz und Ihren Schlagwörtern: behaltene zuerst, dann die besten. Sie werden nach Themen gruppiert, außer mit --group none; der Digest eines Tages nur mit --group topic. Der Digest mehrerer Tage lässt sich nicht importieren; importieren Sie stattdessen die der einzelnen Tage.

--front-matter beginnt Markdown mit einem YAML-Block für Programme, die es veröffentlichen; beim Importieren des Digests wird er ignoriert.

--summary lässt das Sprachmodell (aus den Einstellungen oder --model) die besten Artikel der Tage, höchstens 60, in einigen Sätzen zusammenfassen. Zuerst wird eine Schätzung ausgegeben; --budget und die Obergrenze des Monats werden eingehalten; --dry-run gibt nur die Schätzung aus. Antwortet das Modell nicht, wird der Digest ohne Zusammenfassung geschrieben, und der Rückgabewert ist 1.

Eine vorhandene Markdown-Datei wird zusammengeführt: Änderungen und Entferntes bleiben, neue Artikel kommen an ihren Platz, und ein Digest, der sich nicht zusammenführen lässt, geht in eine zweite Datei daneben, FILE.new.md. Ebenso bleibt eine Datei in einem anderen Format unberührt, die geändert wurde, seit Winnow sie geschrieben hat. --overwrite ersetzt beide.

--json ohne -o ist --format json; mit -o gibt es ein Objekt aus: day (oder range und found), file, announced, scanned, relevant, papers; Werte, die ein importierter Digest nicht nennt, sind null; außerdem kept (erhaltene Änderungen) und asked_for (die verlangte Datei, wenn der Digest daneben geschrieben wurde).

Beispiele:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1
  winnow-cli digest --order rank
  winnow-cli digest --week -o week.md
  winnow-cli digest --month 2026-07 --search is:kept --format bibtex
  winnow-cli digest --from 2026-07-01 --search &quot;kv cache&quot;
  winnow-cli digest --week --summary --model gpt-5-mini --dry-run</translation>
    </message>
    <message>
        <source>Add a summary by the language model, after printing an estimate.</source>
        <translation>Eine Zusammenfassung des Sprachmodells hinzufügen, nach Ausgabe einer Schätzung.</translation>
    </message>
    <message>
        <source>With --summary: only print the estimate.</source>
        <translation>Mit --summary: nur die Schätzung ausgeben.</translation>
    </message>
    <message>
        <source>--json and --format %1 both write to standard output. Write the digest to a file with -o.</source>
        <translation>--json und --format %1 schreiben beide an die Standardausgabe. Schreiben Sie den Digest mit -o in eine Datei.</translation>
    </message>
    <message>
        <source>--%1 works only with --summary. Add --summary, or leave it out.</source>
        <translation>--%1 geht nur mit --summary. Fügen Sie --summary hinzu, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>--summary needs a range. Add --week, --month, --from, --to or --search.</source>
        <translation>--summary braucht mehrere Tage oder eine Suche. Fügen Sie --week, --month, --from, --to oder --search hinzu.</translation>
    </message>
    <message>
        <source>--summary needs --format markdown, html or json.</source>
        <translation>--summary braucht --format markdown, html oder json.</translation>
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
    <message>
        <source>Digest written to %1</source>
        <translation>Digest nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The digest is in %1.</source>
        <translation>Der Digest ist in %1.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>CSL-JSON citations</source>
        <translation>CSL-JSON-Zitate</translation>
    </message>
</context>
<context>
    <name>winnow::DigestImporter</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Importing digests: file %1 of %2</source>
        <translation>Digests werden importiert: Datei %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read. `winnow-cli import` lists them.</source>
        <translation>
            <numerusform>%n weitere Datei war nicht lesbar. `winnow-cli import` führt sie auf.</numerusform>
            <numerusform>%n weitere Dateien waren nicht lesbar. `winnow-cli import` führt sie auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>Vorschau des Digests</translation>
    </message>
    <message numerus="yes">
        <source>Exports, copies and prints include %Ln more paper(s).</source>
        <translation>
            <numerusform>Beim Exportieren, Kopieren und Drucken kommt %Ln weiterer Artikel hinzu.</numerusform>
            <numerusform>Beim Exportieren, Kopieren und Drucken kommen %Ln weitere Artikel hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestSummarizer</name>
    <message>
        <source>No summary was written. %1</source>
        <translation>Es wurde keine Zusammenfassung geschrieben. %1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>Folder for digests</source>
        <translation>Ordner für Digests</translation>
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
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Digest</translation>
    </message>
    <message>
        <source>&amp;Order by rank instead of score</source>
        <translation>Na&amp;ch Rang statt nach Wertung ordnen</translation>
    </message>
    <message>
        <source>By the rank that the model, the built-in scorer and your taste give together</source>
        <translation>Nach dem Rang, den Modell, eingebauter Bewerter und Ihre Neigung zusammen ergeben</translation>
    </message>
    <message>
        <source>&amp;Group a day’s papers by topic</source>
        <translation>Artikel eines Tages nach Themen gru&amp;ppieren</translation>
    </message>
    <message>
        <source>Under headings from your criteria; ranges are always grouped</source>
        <translation>Unter Überschriften aus Ihren Kriterien; mehrere Tage sind immer gruppiert</translation>
    </message>
    <message>
        <source>Start with front &amp;matter</source>
        <translation>Mit Front &amp;Matter beginnen</translation>
    </message>
    <message>
        <source>Day, criteria, model, counts, cost and failures as YAML, for programs that publish Markdown</source>
        <translation>Tag, Kriterien, Modell, Zahlen, Kosten und Fehlschläge als YAML, für Programme, die Markdown veröffentlichen</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers by followed authors always are.</source>
        <translation>Ein Artikel kommt in den Digest, wenn beide Wertungen diese Werte erreichen. Behaltene Artikel und solche verfolgter Autoren kommen immer hinein.</translation>
    </message>
    <message>
        <source>Choose where digests are written.</source>
        <translation>Wählen Sie, wohin Digests geschrieben werden.</translation>
    </message>
    <message>
        <source>Enter the full path, starting at the root.</source>
        <translation>Geben Sie den ganzen Pfad an, von der Wurzel an.</translation>
    </message>
    <message>
        <source>Winnow can&apos;t write to this folder. Choose another.</source>
        <translation>Winnow kann in diesen Ordner nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be created. Choose another.</source>
        <translation>Diesen Ordner gibt es nicht, und er lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Artikel</translation>
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
        <source>No papers on this day</source>
        <translation>Keine Artikel an diesem Tag</translation>
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
    <message>
        <source>Fetch today’s papers to see their digest here.</source>
        <translation>Holen Sie die heutigen Artikel, um hier ihren Digest zu sehen.</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>Type in the search box on the Papers tab to see the digest of the results here.</source>
        <translation>Geben Sie im Suchfeld unter „Artikel“ etwas ein, um hier den Digest der Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>The search can’t be read</source>
        <translation>Die Suche ist nicht lesbar</translation>
    </message>
    <message>
        <source>Correct it in the search box on the Papers tab, which shows what is wrong.</source>
        <translation>Berichtigen Sie sie im Suchfeld unter „Artikel“; dort steht, was nicht stimmt.</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>The library has no matching papers. Choose other days, or another search.</source>
        <translation>Die Bibliothek hat keine passenden Artikel. Wählen Sie andere Tage oder eine andere Suche.</translation>
    </message>
    <message>
        <source>No papers reach the cut-offs</source>
        <translation>Kein Artikel erreicht die Schwellen</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>%Ln Artikel erreicht Relevanz %1 und Neuheit %2 nicht. Senken Sie die Schwellen, bewerten Sie diese Tage, oder behalten Sie die Artikel, die in den Digest sollen.</numerusform>
            <numerusform>Keiner von %Ln Artikeln erreicht Relevanz %1 und Neuheit %2. Senken Sie die Schwellen, bewerten Sie diese Tage, oder behalten Sie die Artikel, die in den Digest sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest could not be made</source>
        <translation>Der Digest konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>See the message above.</source>
        <translation>Siehe die Meldung oben.</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories. Choose another day, or follow more categories in the settings.</source>
        <translation>In Ihren Kategorien wurde nichts angekündigt. Wählen Sie einen anderen Tag, oder verfolgen Sie in den Einstellungen weitere Kategorien.</translation>
    </message>
    <message>
        <source>No papers have scores yet</source>
        <translation>Noch kein Artikel ist bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on this day can be scored.</source>
        <translation>
            <numerusform>%Ln Artikel dieses Tages kann bewertet werden.</numerusform>
            <numerusform>%Ln Artikel dieses Tages können bewertet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>%Ln bewerteter Artikel erreicht Relevanz %1 und Neuheit %2 nicht. Senken Sie die Schwellen, oder behalten Sie die Artikel, die in den Digest sollen.</numerusform>
            <numerusform>Keiner von %Ln bewerteten Artikeln erreicht Relevanz %1 und Neuheit %2. Senken Sie die Schwellen, oder behalten Sie die Artikel, die in den Digest sollen.</numerusform>
        </translation>
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
        <source>Nothing skipped yet</source>
        <translation>Noch nichts übersprungen</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>Die Artikel konnten nicht gelesen werden</translation>
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
        <source>Papers you keep are collected here.</source>
        <translation>Artikel, die Sie behalten, sammeln sich hier.</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Diesen Tag holen</translation>
    </message>
    <message>
        <source>arXiv still shows an earlier day&apos;s papers under this date</source>
        <translation>arXiv zeigt unter diesem Datum noch die Artikel eines früheren Tages</translation>
    </message>
    <message>
        <source>This day&apos;s listing was never fetched</source>
        <translation>Die Liste dieses Tages wurde nie geholt</translation>
    </message>
    <message numerus="yes">
        <source>Your filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>Ihr Filter hat den %n angekündigten Artikel weggelassen.</numerusform>
            <numerusform>Ihr Filter hat alle %n angekündigten Artikel weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>Nichts für später</translation>
    </message>
    <message>
        <source>Papers you mark for later are collected here.</source>
        <translation>Artikel, die Sie für später vormerken, sammeln sich hier.</translation>
    </message>
    <message>
        <source>Papers you skip are collected here.</source>
        <translation>Artikel, die Sie überspringen, sammeln sich hier.</translation>
    </message>
    <message>
        <source>Papers that can&apos;t be scored are collected here.</source>
        <translation>Artikel, die sich nicht bewerten lassen, sammeln sich hier.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>Nichts ist verloren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No paper on any day matches.</source>
        <translation>An keinem Tag gibt es einen passenden Artikel.</translation>
    </message>
    <message>
        <source>No paper here matches all these words and categories.</source>
        <translation>Kein Artikel hier passt zu allen diesen Wörtern und Kategorien.</translation>
    </message>
    <message>
        <source>No kept papers were replaced</source>
        <translation>Kein behaltener Artikel wurde ersetzt</translation>
    </message>
    <message>
        <source>When a paper you kept gets a newer version, it appears here with what changed.</source>
        <translation>Erscheint von einem behaltenen Artikel eine neue Fassung, steht er hier mit den Änderungen.</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is rate-limiting requests. Try again in a few minutes.</source>
        <translation>arXiv begrenzt die Anfragen. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv begrenzt die Anfragen. Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>arXiv begrenzt die Anfragen. Versuchen Sie es in %n Minuten erneut.</numerusform>
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
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>Der Schlüssel ist falsch oder fehlt. Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>Diese Adresse ist unverschlüsselt. Verwenden Sie https oder einen Server auf diesem Rechner.</translation>
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
        <source>The library could not do that. Nothing was changed.</source>
        <translation>Die Bibliothek konnte das nicht ausführen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1 kann nicht verwendet werden.</translation>
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
    <message>
        <source>Use the built-in scorer</source>
        <translation>Eingebauten Bewerter verwenden</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>Der Server hat einen Fehler gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>arXiv twice refused to send a format that Winnow reads, as it does now and then. Try again in a few minutes.</source>
        <translation>arXiv hat zweimal kein Format geliefert, das Winnow liest; das kommt vor. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The server rejected this request. Check the settings.</source>
        <translation>Der Server hat diese Anfrage abgelehnt. Prüfen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>The account is out of credit. Top it up, or use the built-in scorer.</source>
        <translation>Das Guthaben ist aufgebraucht. Laden Sie es auf, oder verwenden Sie den eingebauten Bewerter.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron first.</source>
        <translation>Dieses System hat weder einen systemd-Benutzermanager noch cron. Installieren Sie zuerst cron.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>Die Bibliothek stammt von einem neueren Winnow. Aktualisieren Sie Winnow, um sie zu öffnen; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Winnow library. Restore a backup; every update leaves a copy beside it.</source>
        <translation>%1 ist beschädigt oder keine Winnow-Bibliothek. Stellen Sie eine Sicherung wieder her; jede Aktualisierung legt eine Kopie daneben ab.</translation>
    </message>
    <message>
        <source>Stopped. Everything done so far is kept.</source>
        <translation>Angehalten. Was bisher getan ist, bleibt.</translation>
    </message>
    <message>
        <source>This request can&apos;t be carried out.</source>
        <translation>Das lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Not found in the library.</source>
        <translation>Nicht in der Bibliothek gefunden.</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, “%1”, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv hat mit einer Webseite geantwortet, „%1“, statt mit einer Liste. Versuchen Sie es später erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>%1 is a web page, “%2”, not an arXiv listing. Save the page of a day&apos;s listing, such as arxiv.org/list/cs.LG/new.</source>
        <translation>%1 ist eine Webseite, „%2“, keine arXiv-Liste. Speichern Sie die Seite mit der Liste eines Tages, etwa arxiv.org/list/cs.LG/new.</translation>
    </message>
    <message>
        <source>Retry failed papers</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Score when it is done</source>
        <translation>Danach bewerten</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Jetzt bewerten</translation>
    </message>
    <message>
        <source>Restore backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Kriterien öffnen</translation>
    </message>
    <message>
        <source>In a new batch</source>
        <translation>In neuem Stapel</translation>
    </message>
    <message>
        <source>The lab can&apos;t be reached. Nothing is lost; it catches up when it can be reached again.</source>
        <translation>Das Labor ist nicht erreichbar. Nichts geht verloren; der Abgleich wird nachgeholt, sobald es wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert. Installieren Sie libqt6sql6-psql oder das entsprechende Paket Ihres Systems.</translation>
    </message>
    <message>
        <source>The lab refused access. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>Das Labor hat den Zugriff verweigert. Prüfen Sie Name und Passwort, oder fragen Sie den Eigentümer des Labors.</translation>
    </message>
    <message>
        <source>Could not connect securely: the lab&apos;s server could not be verified. Add its certificate authority&apos;s file to the lab&apos;s address: ?sslrootcert=FILE.</source>
        <translation>Keine sichere Verbindung: Der Server des Labors ließ sich nicht überprüfen. Hängen Sie die Datei seiner Zertifizierungsstelle an die Adresse des Labors an: ?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The lab is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>Das Labor liegt hinter PgBouncer im Transaktionsmodus, mit dem ein Labor nicht arbeiten kann. Verbinden Sie sich mit dem eigenen Port des Servers, oder setzen Sie pool_mode = session.</translation>
    </message>
    <message>
        <source>There is no lab at that address. Its owner sets one up with winnow-cli lab create.</source>
        <translation>Unter dieser Adresse gibt es kein Labor. Der Eigentümer richtet eines mit winnow-cli lab create ein.</translation>
    </message>
    <message>
        <source>The lab needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>Das Labor braucht ein neueres Winnow. Aktualisieren Sie Winnow; bis dahin arbeitet Ihre Bibliothek ohne das Labor.</translation>
    </message>
    <message>
        <source>The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>Das Labor wurde mit einem älteren Winnow eingerichtet. Bitten Sie den Eigentümer, winnow-cli lab create erneut aufzurufen; im Labor geht nichts verloren.</translation>
    </message>
    <message>
        <source>The lab&apos;s server reported an error. Try again later.</source>
        <translation>Der Server des Labors hat einen Fehler gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>Es gibt noch keinen Schlüssel für %1. Geben Sie einen in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 does not let this account use the model. Choose another model or ask for access.</source>
        <translation>%1 lässt dieses Konto das Modell nicht verwenden. Wählen Sie ein anderes Modell, oder bitten Sie um Zugang.</translation>
    </message>
    <message>
        <source>%1 has no such model. Choose another one in the settings.</source>
        <translation>%1 hat kein solches Modell. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>Der Dienst des Modells</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or make fewer calls at once (see the settings).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute erneut, oder lassen Sie weniger Aufrufe zugleich laufen (siehe Einstellungen).</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten erneut, oder lassen Sie weniger Aufrufe zugleich laufen (siehe Einstellungen).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected the key. Check it in the settings.</source>
        <translation>%1 hat den Schlüssel abgelehnt. Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then continue.</source>
        <translation>Das Guthaben bei %1 ist aufgebraucht. Laden Sie es auf, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or allow it in the settings.</source>
        <translation>Die Adresse von %1 ist unverschlüsselt. Verwenden Sie https, oder erlauben Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not release the key for %1. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel für %1 nicht herausgegeben. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it is running, and check the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob der Dienst läuft, und prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check it in the settings, and check the network.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden. Prüfen Sie sie in den Einstellungen, und prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer&apos;s clock and the proxy.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande. Prüfen Sie die Uhr dieses Rechners und den Proxy.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1. Check it in the settings.</source>
        <translation>Der Proxy hat die Verbindung zu %1 blockiert. Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or raise the timeout in the settings.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, oder erhöhen Sie die Zeitgrenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 kept rate-limiting for too long. %2</source>
        <translation>%1 begrenzt die Aufrufe schon zu lange. %2</translation>
    </message>
    <message>
        <source>Try again later, or make fewer calls at once (see the settings).</source>
        <translation>Versuchen Sie es später erneut, oder lassen Sie weniger Aufrufe zugleich laufen (siehe Einstellungen).</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again later.</source>
        <translation>%1 hat einen Fehler gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This month&apos;s cap is reached. Raise it in the settings to continue.</source>
        <translation>Die Obergrenze dieses Monats ist erreicht. Erhöhen Sie sie in den Einstellungen, um fortzufahren.</translation>
    </message>
    <message>
        <source>The cap per run is reached. Raise it in the settings to continue.</source>
        <translation>Die Obergrenze je Lauf ist erreicht. Erhöhen Sie sie in den Einstellungen, um fortzufahren.</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so the cap can&apos;t be kept. Enter its price in the settings, or remove the cap.</source>
        <translation>Der Preis von %1 ist unbekannt, also lässt sich die Obergrenze nicht einhalten. Tragen Sie den Preis in den Einstellungen ein, oder heben Sie die Obergrenze auf.</translation>
    </message>
    <message>
        <source>Check the model&apos;s settings: %1.</source>
        <translation>Prüfen Sie die Einstellungen des Modells: %1.</translation>
    </message>
    <message>
        <source>%1 rejected the requests. Check the model&apos;s settings.</source>
        <translation>%1 hat die Anfragen abgelehnt. Prüfen Sie die Einstellungen des Modells.</translation>
    </message>
    <message>
        <source>The settings for individual models can&apos;t be read: %1. Correct them.</source>
        <translation>Die Einstellungen für einzelne Modelle sind nicht lesbar: %1. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1. Correct them.</source>
        <translation>Die Preise in den Einstellungen sind nicht lesbar: %1. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 sends nothing that Winnow can read. Check its address.</source>
        <translation>%1 sendet nichts, was Winnow lesen kann. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached. Ask its owner to raise it.</source>
        <translation>Die Obergrenze des Labors für diesen Monat ist erreicht. Bitten Sie den Eigentümer, sie zu erhöhen.</translation>
    </message>
    <message>
        <source>The prompt takes %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>Der Prompt braucht %1 Token, das Modell fasst aber nur %2. Starten Sie es mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start it with a larger context, or shorten the criteria.</source>
        <translation>Der Prompt ist länger als der Kontext des Modells%1. Starten Sie es mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>Set its reasoning effort as low as possible in the settings.</source>
        <translation>Stellen Sie seinen Denkaufwand in den Einstellungen so niedrig wie möglich ein.</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>Starten Sie den Server mit %1.</translation>
    </message>
    <message>
        <source>LM Studio has a switch for it in the model&apos;s settings.</source>
        <translation>LM Studio hat dafür einen Schalter in den Einstellungen des Modells.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>Stellen Sie seinen Denkaufwand in den Einstellungen auf none.</translation>
    </message>
    <message>
        <source>The model only thinks (%1 tokens) and never answers. Turn thinking off, or choose another model. %2</source>
        <translation>Das Modell denkt nur (%1 Token) und antwortet nicht. Schalten Sie das Denken aus, oder wählen Sie ein anderes Modell. %2</translation>
    </message>
    <message>
        <source>The model refuses one paper after another%1. Check the criteria, or choose another model.</source>
        <translation>Das Modell lehnt einen Artikel nach dem anderen ab%1. Prüfen Sie die Kriterien, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model keeps giving empty answers. Choose another model.</source>
        <translation>Das Modell gibt immer wieder leere Antworten. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model&apos;s answers keep being cut off before they contain a score%1. Send fewer papers per call, or choose another model.</source>
        <translation>Die Antworten des Modells brechen immer wieder vor der ersten Wertung ab%1. Senden Sie weniger Artikel je Aufruf, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s context fills up before it answers. Start it with a larger context, or shorten the criteria.</source>
        <translation>Der Kontext des Modells ist voll, bevor es antwortet. Starten Sie es mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>None of the scores in the last answers is valid%1. Choose another model, or send fewer papers per call.</source>
        <translation>Keine Wertung in den letzten Antworten ist gültig%1. Wählen Sie ein anderes Modell, oder senden Sie weniger Artikel je Aufruf.</translation>
    </message>
    <message>
        <source>The last answers contain no readable score%1. Choose another model.</source>
        <translation>Die letzten Antworten enthalten keine lesbare Wertung%1. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. Continue tomorrow.</source>
        <translation>Das Tageskontingent bei %1 ist aufgebraucht. Fahren Sie morgen fort.</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. It resets in %2 h %3 min.</source>
        <translation>Das Tageskontingent bei %1 ist aufgebraucht. In %2 h %3 min beginnt ein neues.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which Winnow does not follow. If that is the right address, enter it in the settings.</source>
        <translation>%1 leitet zu %2 weiter; Winnow folgt dem nicht. Ist das die richtige Adresse, tragen Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 answers with a web page%2 instead of a model&apos;s answer. Check its address; if there is a login page, log in first.</source>
        <translation>%1 antwortet mit einer Webseite%2 statt mit der Antwort eines Modells. Prüfen Sie die Adresse; gibt es eine Anmeldeseite, melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one.</source>
        <translation>%1 liefert Antworten nur als Datenstrom (Streaming), den Winnow nicht unterstützt. Schalten Sie das Streaming auf dem Server aus, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Try again when it is done.</source>
        <translation>%1 lädt das Modell noch. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>%1 is loading the model. Winnow retries until it is ready.</source>
        <translation>%1 lädt das Modell. Winnow versucht es weiter, bis es bereit ist.</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, which was full. From now on, fewer are made at once.</source>
        <translation>Die Aufrufe teilen sich den Kontext des Modells, und er war voll. Ab jetzt laufen weniger zugleich.</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer ones are discarded, and their papers are sent again, fewer per call.</source>
        <translation>Der Server behält nur %1 Token eines Prompts. Seine Antworten auf längere werden verworfen und deren Artikel erneut gesendet, weniger je Aufruf.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n Artikel ist in einem von %1 gesendeten Stapel; das kann einen Tag dauern.</numerusform>
            <numerusform>%n Artikel sind in einem von %1 gesendeten Stapel; das kann einen Tag dauern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%n Artikel wird von %1 bewertet; seine Wertung kommt aus dem Labor.</numerusform>
            <numerusform>%n Artikel werden von %1 bewertet; ihre Wertungen kommen aus dem Labor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>Warten auf den Server des Labors. Fertige Wertungen bleiben.</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>Der Server des Labors ist nicht erreichbar, also läuft dieser Lauf ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was dismissed. Try again and enter the password.</source>
        <translation>Der Schlüsselbund ist noch gesperrt: Die Passwortabfrage wurde geschlossen. Versuchen Sie es erneut, und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Try again and answer it.</source>
        <translation>Die Rückfrage des Schlüsselbunds wurde geschlossen. Versuchen Sie es erneut, und beantworten Sie sie.</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was not answered. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist noch gesperrt: Die Passwortabfrage blieb unbeantwortet. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Try again and answer it.</source>
        <translation>Es gibt noch keinen Schlüsselbund, und die Rückfrage, ob einer angelegt werden soll, blieb unbeantwortet. Versuchen Sie es erneut, und beantworten Sie sie.</translation>
    </message>
    <message>
        <source>The wallet&apos;s wizard or password prompt was not answered. Answer it, then try again.</source>
        <translation>Der Assistent oder die Passwortabfrage der digitalen Brieftasche blieb unbeantwortet. Antworten Sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and this was not allowed. Try again and allow it.</source>
        <translation>Der Schlüsselbund hat gefragt, ob Winnow den Schlüssel verwenden darf, und es wurde nicht erlaubt. Versuchen Sie es erneut, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then try again.</source>
        <translation>KeePassXC gibt keine Gruppe frei. Wählen Sie in den Datenbankeinstellungen von KeePassXC unter „Secret-Service-Integration“ eine aus, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Ein anderes Fenster</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message numerus="yes">
        <source>Library backed up to %1 and checked: %n paper(s), %2.</source>
        <translation>
            <numerusform>Bibliothek nach %1 gesichert und geprüft: %n Artikel, %2.</numerusform>
            <numerusform>Bibliothek nach %1 gesichert und geprüft: %n Artikel, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged and was not backed up. Restore an earlier backup; the damaged file is kept beside it.</source>
        <translation>Die Bibliothek ist beschädigt und wurde nicht gesichert. Stellen Sie eine frühere Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The library was not backed up. %1</source>
        <translation>Die Bibliothek wurde nicht gesichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>Library restored: %n paper(s).</source>
        <translation>
            <numerusform>Bibliothek wiederhergestellt: %n Artikel.</numerusform>
            <numerusform>Bibliothek wiederhergestellt: %n Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>Die bisherige Bibliothek bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your library is unchanged.</source>
        <translation>Ihre Bibliothek ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged. Choose another one.</source>
        <translation>%1 ist keine Sicherung einer Bibliothek oder ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 stammt von einem neueren Winnow. Aktualisieren Sie Winnow, um diese Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>The library is damaged (%1). Restore a backup; the damaged file is kept beside it.</source>
        <translation>Die Bibliothek ist beschädigt (%1). Stellen Sie eine Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The library is on a file system that can&apos;t lock files, so only this window may use it while it is open. On a local disk, several programs can.</source>
        <translation>Die Bibliothek liegt auf einem Dateisystem, das keine Sperren kennt; solange dieses Fenster offen ist, kann nur es sie verwenden. Auf einem lokalen Datenträger können das mehrere Programme.</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then try again.</source>
        <translation>%1 hat die Bibliothek geöffnet. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system can&apos;t lock files, so only one program may use it. Close that one, then try again.</source>
        <translation>%1 hat die Bibliothek geöffnet, und deren Dateisystem kennt keine Sperren; deshalb kann nur ein Programm sie verwenden. Schließen Sie dieses, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>Wenn es nicht mehr läuft, löschen Sie %1.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day that is scored</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 bewertet %2 seit %4 mit %3.</translation>
    </message>
    <message>
        <source>%1 has stopped scoring %2. The table shows what it stored.</source>
        <translation>%1 bewertet %2 nicht mehr. Die Tabelle zeigt, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Another program took over scoring while this computer was asleep. Try again.</source>
        <translation>Ein anderes Programm hat die Bewertung übernommen, während dieser Rechner schlief. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 Winnow can score when it is done.</source>
        <translation>%1 Danach kann Winnow bewerten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>%Ln bisher bewerteter Artikel bleibt.</numerusform>
            <numerusform>%Ln bisher bewertete Artikel bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>arXiv kündigt heute nichts an: Wochenende oder Feiertag.</translation>
    </message>
    <message>
        <source>Scoring ended early</source>
        <translation>Die Bewertung endete vorzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>%Ln Artikel bewertet</numerusform>
            <numerusform>%Ln Artikel bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln ohne Wertung</numerusform>
            <numerusform>%Ln ohne Wertung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 angekündigt, %2 durchgesehen, %3 neu in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: %n Eintrag war nicht lesbar; der Rest ist gespeichert. Zeile %2, %3.</numerusform>
            <numerusform>%1: %n Einträge waren nicht lesbar; der Rest ist gespeichert. Der erste: Zeile %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the server has no page for %2. Try again later.</source>
        <translation>%1: Der Server hat keine Seite für %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1: not all papers of %2 could be fetched. Fetch again later.</source>
        <translation>%1: Nicht alle Artikel vom %2 ließen sich holen. Holen Sie sie später erneut.</translation>
    </message>
    <message>
        <source>%1: arXiv still shows an earlier day&apos;s papers for %2. Fetch again later.</source>
        <translation>%1: arXiv zeigt unter %2 noch die Artikel eines früheren Tages. Holen Sie die Liste später erneut.</translation>
    </message>
    <message>
        <source>%1: the listing for %2 is not out yet.</source>
        <translation>%1: Die Liste vom %2 ist noch nicht erschienen.</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one for %2.</source>
        <translation>%1: Die heutige Liste ist noch nicht erschienen; dies ist die vom %2.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so missed days were not fetched: %1 to %2. Fetch them from the calendar.</source>
        <translation>arXiv hat mehrmals hintereinander versagt, deshalb wurden verpasste Tage nicht geholt: %1 bis %2. Holen Sie sie über den Kalender.</translation>
    </message>
    <message>
        <source>These papers are placed on days by when they were submitted, which is approximate.</source>
        <translation>Diese Artikel sind nach ihrem Einreichungsdatum auf Tage verteilt, also ungefähr.</translation>
    </message>
    <message>
        <source>everything was already scored</source>
        <translation>alles war schon bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-screened out</source>
        <translation>
            <numerusform>%Ln vom Vorfilter ausgesiebt</numerusform>
            <numerusform>%Ln vom Vorfilter ausgesiebt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out by title</source>
        <translation>
            <numerusform>%Ln nach Titel ausgesiebt</numerusform>
            <numerusform>%Ln nach Titel ausgesiebt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listings, or read saved ones, into the library.</source>
        <translation>Die Listen des Tages herunterladen oder gespeicherte in die Bibliothek einlesen.</translation>
    </message>
    <message>
        <source>For each feed, prints how many papers arXiv announced, how many of these were scanned (see --announce and --primary-only) and how many are new to the library. Fetching twice changes nothing. From a damaged feed the intact entries are stored, and the others are reported. If a feed is empty, truncated, late or shows an earlier day&apos;s papers, Winnow reads arXiv&apos;s listing pages instead.

--catch-up fetches missed days from arXiv&apos;s catch-up pages, newest first. Days older than those pages (90 days) come from its query API, by submission date, which is nearly the same. Details that the pages lack (versions, DOIs, authors beyond a hundred) are fetched from the query API afterwards. An interrupted catch-up continues at the page where it stopped.

--json prints an object: day, days (all days that received papers), announced, scanned, new, completed (papers completed with details that pages lack), error, and feeds, an array of objects with feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, reason, id), error (code, message, detail, place) and rest (the same: why a day is only partial).

Examples:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</source>
        <translation>Gibt für jeden Feed aus, wie viele Artikel arXiv angekündigt hat, wie viele davon durchgesehen wurden (siehe --announce und --primary-only) und wie viele für die Bibliothek neu sind. Zweimal holen ändert nichts. Aus einem beschädigten Feed werden die heilen Einträge gespeichert und die übrigen gemeldet. Ist ein Feed leer, gekürzt oder verspätet oder zeigt er die Artikel eines früheren Tages, liest Winnow stattdessen die Listenseiten von arXiv.

--catch-up holt verpasste Tage von den Nachholseiten (catchup) von arXiv, die neuesten zuerst. Tage, die älter sind als diese Seiten (90 Tage), kommen aus der Such-API, nach Einreichungsdatum, was fast dasselbe ist. Angaben, die auf den Seiten fehlen (Fassungen, DOIs, Autoren über hundert hinaus), werden danach aus der Such-API geholt. Wurde das Nachholen unterbrochen, geht es auf der Seite weiter, auf der es anhielt.

--json gibt ein Objekt aus: day, days (alle Tage, die Artikel bekamen), announced, scanned, new, completed (Artikel, die um Angaben ergänzt wurden, die auf den Seiten fehlen), error und feeds, ein Array von Objekten mit feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, reason, id), error (code, message, detail, place) und rest (dasselbe: warum ein Tag nur unvollständig ist).

Beispiele:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Reject feeds for any other announcement day.</source>
        <translation>Feeds jedes anderen Ankündigungstags ablehnen.</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
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
    <message>
        <source>Search: words, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</source>
        <translation>Suchen: Wörter, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>Wieder alle zeigen, nicht nur %1</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>Nur %1, wie in der Karte oder im Trichter gewählt. Klicken, um wieder alle Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>What you can search for</source>
        <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>Search the whole library, not only the open papers</source>
        <translation>Die ganze Bibliothek durchsuchen, nicht nur die offenen Artikel</translation>
    </message>
    <message>
        <source>both words, in title, abstract, names or comment</source>
        <translation>beide Wörter, in Titel, Abstract, Namen oder Kommentar</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>an author; also title: and abstract:</source>
        <translation>ein Autor; auch title: und abstract:</translation>
    </message>
    <message>
        <source>a category; cat:cs is all of cs</source>
        <translation>eine Kategorie; cat:cs ist alles aus cs</translation>
    </message>
    <message>
        <source>a state: %1</source>
        <translation>ein Stand: %1</translation>
    </message>
    <message>
        <source>relevance; also nov: and own:, from 1 to 10</source>
        <translation>Relevanz; auch nov: und own:, von 1 bis 10</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>a day, month or year; also today and &gt;=2025-06-01</source>
        <translation>ein Tag, Monat oder Jahr; auch today und &gt;=2025-06-01</translation>
    </message>
    <message>
        <source>Unknown field “%1:”. Use one of %2.</source>
        <translation>Unbekanntes Feld „%1:“. Möglich sind %2.</translation>
    </message>
    <message>
        <source>Unknown state “%1”. After is: use one of %2.</source>
        <translation>Unbekannter Stand „%1“. Hinter is: steht eines von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>„%1“ ist keine Zahl von 1 bis 10. Schreiben Sie %2:8, %2:&gt;=8 oder %2:6..8.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>„%1“ ist keine Zahl von 2 bis 20. Schreiben Sie %2:17, %2:&gt;=15 oder %2:12..16.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1. Write %2:&gt;0.7 or %2:0.4..0.6.</source>
        <translation>„%1“ ist keine Zahl von 0 bis 1. Schreiben Sie %2:&gt;0.7 oder %2:0.4..0.6.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie 2025-06-02, 2025-06, today oder &gt;=2025-06-01.</translation>
    </message>
    <message>
        <source>“%1” runs backwards. Write the smaller end first.</source>
        <translation>„%1“ läuft rückwärts. Schreiben Sie das kleinere Ende zuerst.</translation>
    </message>
    <message>
        <source>not this; works with any term</source>
        <translation>dies nicht; geht vor jedem Begriff</translation>
    </message>
    <message>
        <source>the score in whole points, from 2 to 20</source>
        <translation>die Wertung in ganzen Punkten, von 2 bis 20</translation>
    </message>
    <message>
        <source>taste, learned from your decisions, from 0 to 1</source>
        <translation>Neigung, gelernt aus Ihren Entscheidungen, von 0 bis 1</translation>
    </message>
    <message>
        <source>a topic of your criteria, by words in its name; topic:none: none fits</source>
        <translation>ein Thema Ihrer Kriterien, nach Wörtern seines Namens; topic:none: keines passt</translation>
    </message>
    <message>
        <source>the paper with this arXiv ID</source>
        <translation>der Artikel mit dieser arXiv-ID</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to triage here.</source>
        <translation>Hier gibt es keine Artikel zu sichten.</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>Sie haben hier über jeden Artikel entschieden.</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>Artikel für Artikel</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Papers triaged</source>
        <translation>Gesichtete Artikel</translation>
    </message>
</context>
<context>
    <name>winnow::FocusSummary</name>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behalten</numerusform>
            <numerusform>%n behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2, %3</source>
        <translation>Fertig: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n für später</numerusform>
            <numerusform>%n für später</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Fertig: %1, %2</translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Ausgesiebt</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>Artikel mit Wertung. %n Artikel hat noch keine.</numerusform>
            <numerusform>Artikel mit Wertung. %n Artikel haben noch keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers with a score.</source>
        <translation>Artikel mit Wertung.</translation>
    </message>
    <message>
        <source>Relevance %1 and novelty %2 or more.</source>
        <translation>Relevanz %1 und Neuheit %2 oder mehr.</translation>
    </message>
    <message>
        <source>Papers you kept.</source>
        <translation>Artikel, die Sie behalten haben.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n angekündigt</numerusform>
            <numerusform>%n angekündigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of those scanned</source>
        <translation>%1, %2 der durchgesehenen</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 angekündigt</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>%1 relevant</source>
        <translation>%1 relevant</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Entries in the feeds you follow; a paper in two feeds counts twice.</source>
        <translation>Einträge der Feeds, die Sie verfolgen; ein Artikel in zwei Feeds zählt doppelt.</translation>
    </message>
    <message>
        <source>Papers left by your filter, each counted once.</source>
        <translation>Artikel, die Ihr Filter übrig ließ, jeder einmal gezählt.</translation>
    </message>
    <message>
        <source>Dropped by title, or as unlike what you keep; the details say why.</source>
        <translation>Aussortiert nach dem Titel oder weil sie dem nicht ähneln, was Sie behalten; die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>Could not be scored. They come first in the table, with the cause.</source>
        <translation>Konnten nicht bewertet werden. Sie stehen vorn in der Tabelle, mit der Ursache.</translation>
    </message>
    <message>
        <source>%1 after screening</source>
        <translation>%1 nach der Vorauswahl</translation>
    </message>
</context>
<context>
    <name>winnow::FunnelView</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>Der Trichter des Tages</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage, how many</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Click to show all papers again.</source>
        <translation>Klicken, um wieder alle Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation>Klicken, um nur diese zu zeigen.</translation>
    </message>
</context>
<context>
    <name>winnow::GroupHeadings</name>
    <message>
        <source>Click to expand this group</source>
        <translation>Klicken, um diese Gruppe auszuklappen</translation>
    </message>
    <message>
        <source>Click to collapse this group</source>
        <translation>Klicken, um diese Gruppe einzuklappen</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>More ways to score</source>
        <translation>Weitere Arten zu bewerten</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>Karte von Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>keine Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1, %2 behalten</translation>
    </message>
    <message>
        <source>Relevance cut-off</source>
        <translation>Schwelle der Relevanz</translation>
    </message>
    <message>
        <source>Novelty cut-off</source>
        <translation>Schwelle der Neuheit</translation>
    </message>
    <message>
        <source>Relevance cut-off %1</source>
        <translation>Schwelle der Relevanz %1</translation>
    </message>
    <message>
        <source>Novelty cut-off %1</source>
        <translation>Schwelle der Neuheit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two cut-offs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Space selects a cell, Shift with the arrow keys extends the selection, Ctrl with the arrow keys moves the cut-offs.</source>
        <translation>Die Leertaste wählt eine Zelle, Umschalt mit den Pfeiltasten erweitert die Auswahl, Strg mit den Pfeiltasten verschiebt die Schwellen.</translation>
    </message>
    <message>
        <source>%1. Drag to change it; the digest takes what lies above.</source>
        <translation>%1. Zum Ändern ziehen; der Digest nimmt, was darüber liegt.</translation>
    </message>
</context>
<context>
    <name>winnow::HelpActions</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>Bericht in %1 gespeichert. Lesen Sie ihn, bevor Sie ihn anhängen.</translation>
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
    <name>winnow::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Spent of this month&apos;s cap</source>
        <translation>Von der Obergrenze dieses Monats ausgegeben</translation>
    </message>
    <message>
        <source>No runs yet. Score a day, and the run is listed here with its cost.</source>
        <translation>Noch keine Läufe. Bewerten Sie einen Tag, dann steht der Lauf hier mit seinen Kosten.</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Import digests, Markdown or JSON, into the library.</source>
        <translation>Digests, Markdown oder JSON, in die Bibliothek importieren.</translation>
    </message>
    <message>
        <source>Imports papers, scores, counts, topics and the criteria quoted at the end. Reads digests written by Winnow and all kinds published by the bot ChatGPT-ArXiv-Paper-Assistant, including the JSON files next to its digests. Values that a file does not give stay unknown. Several files for one day become one digest; the digest&apos;s own list of papers takes precedence, then that of the day&apos;s papers.

Folders are searched recursively; files that are not digests are reported and skipped. Ctrl-C stops after the current file and keeps what was imported; importing a file again changes nothing. A file, which may contain several digests, is imported completely or not at all. `digest` writes a day imported from Winnow&apos;s own Markdown back byte for byte.

--json prints an array with one object per file: file, kind, digests (day, papers, new, outcome: new, changed, known or left-out), note and error. The exit code is 1 when a file could not be read.

Examples:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</source>
        <translation>Importiert Artikel, Wertungen, Zahlen, Themen und die am Ende zitierten Kriterien. Liest Digests, die Winnow geschrieben hat, und alle Arten, die der Bot ChatGPT-ArXiv-Paper-Assistant veröffentlicht, samt den JSON-Dateien neben seinen Digests. Werte, die eine Datei nicht nennt, bleiben unbekannt. Mehrere Dateien eines Tages werden zu einem Digest; die Artikelliste des Digests selbst geht vor, dann die der Artikel des Tages.

Ordner werden samt Unterordnern durchsucht; Dateien, die keine Digests sind, werden gemeldet und übergangen. Strg+C hält nach der laufenden Datei an und behält, was importiert ist; eine Datei erneut zu importieren ändert nichts. Eine Datei, die mehrere Digests enthalten darf, wird ganz importiert oder gar nicht. `digest` schreibt einen Tag, der aus Winnows eigenem Markdown importiert wurde, Byte für Byte zurück.

--json gibt ein Array mit einem Objekt je Datei aus: file, kind, digests (day, papers, new, outcome: new, changed, known oder left-out), note und error. Der Rückgabewert ist 1, wenn eine Datei nicht lesbar war.

Beispiele:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</translation>
    </message>
    <message>
        <source>Give the digests to import, or a folder of them: winnow-cli import FILE….</source>
        <translation>Geben Sie die zu importierenden Digests oder einen Ordner damit an: winnow-cli import FILE….</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importiere %1 von %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Run the same command again to import the rest.</source>
        <translation>Angehalten: %1 von %2 Dateien wurden importiert. Rufen Sie denselben Befehl erneut auf, um die übrigen zu importieren.</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>In %1 sind keine Dateien.</translation>
    </message>
    <message>
        <source>Files: %1. New days: %2, new papers: %3. Not digests: %4, unreadable: %5.</source>
        <translation>Dateien: %1. Neue Tage: %2, neue Artikel: %3. Keine Digests: %4, nicht lesbar: %5.</translation>
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
    <name>winnow::KeyCommand</name>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>Der Schlüssel für %1 liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Store a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>Den Schlüssel eines Sprachmodells im Schlüsselbund des Systems speichern.</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it (it is not shown) or pipe it in. It is never taken from the command line, where other programs on this computer could read it. clear removes it. status says whether there is a key and where, but never shows it.

Each service has its own key, and so has each address given with --endpoint, so that a key never reaches a service it was not entered for. A key in the environment takes precedence, and the keyring is not used then: OPENAI_API_KEY, ANTHROPIC_API_KEY and so on, see winnow-cli --help. A locked keyring asks for its password if there is a screen to ask on; if nobody answers within 30 seconds, the command fails. Quotes, spaces and a &quot;Bearer&quot; around a pasted key are removed.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set liest den Schlüssel von der Standardeingabe: Tippen Sie ihn ein (er wird nicht angezeigt), oder leiten Sie ihn hinein. Von der Befehlszeile, wo andere Programme dieses Rechners ihn lesen könnten, wird er nie genommen. clear entfernt ihn. status sagt, ob es einen Schlüssel gibt und wo, zeigt ihn aber nie.

Jeder Dienst hat einen eigenen Schlüssel und jede mit --endpoint angegebene Adresse ebenso, damit ein Schlüssel nie einen Dienst erreicht, für den er nicht eingegeben wurde. Ein Schlüssel in der Umgebung geht vor, und der Schlüsselbund wird dann nicht verwendet: OPENAI_API_KEY, ANTHROPIC_API_KEY und so weiter, siehe winnow-cli --help. Ein gesperrter Schlüsselbund fragt nach seinem Passwort, wenn es einen Bildschirm dafür gibt; antwortet binnen 30 Sekunden niemand, schlägt der Befehl fehl. Anführungszeichen, Leerzeichen und ein „Bearer“ um einen eingefügten Schlüssel werden entfernt.

--json gibt ein Objekt aus: provider, service und place (keyring, environment oder null).

Beispiele:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>Don&apos;t put a key on the command line, where other programs on this computer could read it; key set reads it from standard input. Use key set, key clear or key status.</source>
        <translation>Ein Schlüssel gehört nicht auf die Befehlszeile, wo andere Programme dieses Rechners ihn lesen könnten; key set liest ihn von der Standardeingabe. Möglich sind key set, key clear und key status.</translation>
    </message>
    <message>
        <source>Use key set, key clear or key status.</source>
        <translation>Möglich sind key set, key clear und key status.</translation>
    </message>
    <message>
        <source>Key for %1 (not shown as you type): </source>
        <translation>Schlüssel für %1 (wird beim Tippen nicht angezeigt): </translation>
    </message>
    <message>
        <source>Standard input did not contain a key, which is a single word. Nothing was changed.</source>
        <translation>Auf der Standardeingabe kam kein Schlüssel, der aus einem einzigen Wort besteht. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>Es gibt keinen Schlüsselbund, der den Schlüssel speichern könnte. Starten Sie einen, etwa GNOME Keyring oder KWallet, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Set it in the environment as %1 instead.</source>
        <translation>Es gibt keinen Schlüsselbund, der den Schlüssel speichern könnte. Setzen Sie ihn stattdessen als %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>%1 is still set and will be used.</source>
        <translation>%1 ist weiterhin gesetzt und wird verwendet.</translation>
    </message>
    <message>
        <source>The key for %1 was not removed. %2</source>
        <translation>Der Schlüssel für %1 wurde nicht entfernt. %2</translation>
    </message>
    <message>
        <source>The keyring has no key for %1.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>%1: key in the system&apos;s keyring.</source>
        <translation>%1: Schlüssel im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>%1: key in %2, which overrides the keyring.</source>
        <translation>%1: Schlüssel in %2; geht dem Schlüsselbund vor.</translation>
    </message>
    <message>
        <source>%1: no key. Set one with %2.</source>
        <translation>%1: kein Schlüssel. Setzen Sie einen mit %2.</translation>
    </message>
</context>
<context>
    <name>winnow::KeyField</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saves the key in the system’s keyring immediately</source>
        <translation>Speichert den Schlüssel sofort im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>Der Schlüssel wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>Saved. Type to replace it.</source>
        <translation>Gespeichert. Tippen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Only if your server needs one</source>
        <translation>Nur wenn Ihr Server einen braucht</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Saved in the system’s keyring</source>
        <translation>Im Schlüsselbund des Systems gespeichert</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring accepted it</source>
        <translation>Bleibt, bis Winnow beendet wird: kein Schlüsselbund nahm ihn an</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Aus %1 übernommen</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press Esc to close.</source>
        <translation>Esc schließt dies.</translation>
    </message>
    <message>
        <source>Letters work while the table or the details have the focus. Any of these keys can be changed in the settings. Press Esc to close.</source>
        <translation>Buchstaben wirken, solange die Tabelle oder die Einzelheiten den Fokus haben. In den Einstellungen lässt sich jede dieser Tasten ändern. Esc schließt dies.</translation>
    </message>
</context>
<context>
    <name>winnow::KeysTab</name>
    <message>
        <source>S&amp;wap</source>
        <translation>Ta&amp;uschen</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys for “%1”. Click in a field and press the key:</source>
        <translation>Tasten für „%1“. Klicken Sie in ein Feld, und drücken Sie die Taste:</translation>
    </message>
    <message>
        <source>Key %1 for %2</source>
        <translation>Taste %1 für %2</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <comment>keys, another act</comment>
        <translation>%1 (auch: %2)</translation>
    </message>
    <message>
        <source>%1 is also the key for “%2”. Press another key, or swap the two.</source>
        <translation>%1 ist auch die Taste für „%2“. Drücken Sie eine andere, oder tauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>Drücken Sie die neue Taste.</translation>
    </message>
</context>
<context>
    <name>winnow::LabAction</name>
    <message>
        <source>This library is not in a lab. Join one: winnow-cli lab join ADDRESS.</source>
        <translation>Diese Bibliothek ist in keinem Labor. Treten Sie einem bei: winnow-cli lab join ADDRESS.</translation>
    </message>
</context>
<context>
    <name>winnow::LabCap</name>
    <message>
        <source>What all members together may spend on models in a month; its owner sets it.</source>
        <translation>Was alle Mitglieder zusammen in einem Monat für Modelle ausgeben dürfen; der Eigentümer legt es fest.</translation>
    </message>
    <message>
        <source>A cap is an amount of US dollars, or none.</source>
        <translation>Eine Obergrenze ist ein Betrag in US-Dollar oder none.</translation>
    </message>
    <message>
        <source>There are lab cap, lab cap USD and lab cap none, each with an address.</source>
        <translation>Möglich sind lab cap, lab cap USD und lab cap none, jeweils mit einer Adresse.</translation>
    </message>
    <message>
        <source>Cap of a month: %1</source>
        <translation>Obergrenze eines Monats: %1</translation>
    </message>
    <message>
        <source>There is no cap.</source>
        <translation>Es gibt keine Obergrenze.</translation>
    </message>
    <message>
        <source>Spent this month: %1</source>
        <translation>In diesem Monat ausgegeben: %1</translation>
    </message>
    <message>
        <source>Reserved for what is being asked: %1</source>
        <translation>Für laufende Aufrufe zurückgelegt: %1</translation>
    </message>
</context>
<context>
    <name>winnow::LabCommand</name>
    <message>
        <source>Share papers and paid scores with a group through its PostgreSQL server.</source>
        <translation>Artikel und bezahlte Wertungen mit einer Gruppe über deren PostgreSQL-Server teilen.</translation>
    </message>
    <message>
        <source>ADDRESS is postgresql://NAME@HOST/DATABASE, with ?sslmode=… and ?sslrootcert=FILE where needed. A connection to another computer is encrypted and the server&apos;s certificate verified (sslmode=verify-full), unless the address says otherwise.

The password is read from standard input if that is not a terminal, then from the system&apos;s keyring, then from ~/.pgpass; otherwise you are asked for it. It is never taken from the command line, where every program on this computer could read it.

A lab shares papers, announcements, the state of each day, the text of criteria, and the scores of models: one member pays, and all can read them. Decisions are shared only by members who choose to; notes, tags, trials, imported digests and the sample day never are. Your library stays complete without the lab.

Examples:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</source>
        <translation>ADDRESS ist postgresql://NAME@HOST/DATABASE, wo nötig mit ?sslmode=… und ?sslrootcert=FILE. Eine Verbindung zu einem anderen Rechner wird verschlüsselt und das Zertifikat des Servers geprüft (sslmode=verify-full), wenn die Adresse nichts anderes sagt.

Das Passwort wird von der Standardeingabe gelesen, wenn sie kein Terminal ist, dann aus dem Schlüsselbund des Systems, dann aus ~/.pgpass; sonst werden Sie danach gefragt. Von der Befehlszeile, wo jedes Programm auf diesem Rechner es lesen könnte, wird es nie genommen.

Ein Labor teilt Artikel, Ankündigungen, den Stand jedes Tages, den Text der Kriterien und die Wertungen von Modellen: Ein Mitglied bezahlt, und alle können sie lesen. Entscheidungen teilen nur Mitglieder, die das wollen; Notizen, Schlagwörter, Proben, importierte Digests und der Probetag werden nie geteilt. Ihre Bibliothek bleibt auch ohne das Labor vollständig.

Beispiele:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
</context>
<context>
    <name>winnow::LabController</name>
    <message>
        <source>That is no address: %1.</source>
        <translation>Das ist keine Adresse: %1.</translation>
    </message>
    <message>
        <source>The keyring did not keep the lab&apos;s password: it is forgotten when Winnow ends. Put it into ~/.pgpass.</source>
        <translation>Der Schlüsselbund hat das Passwort des Labors nicht angenommen: Es ist vergessen, sobald Winnow beendet wird. Tragen Sie es in ~/.pgpass ein.</translation>
    </message>
    <message>
        <source>Lab: up to date</source>
        <translation>Labor: aktuell</translation>
    </message>
    <message>
        <source>Lab: offline</source>
        <translation>Labor: offline</translation>
    </message>
    <message>
        <source>Lab: needs attention</source>
        <translation>Labor: bitte prüfen</translation>
    </message>
    <message>
        <source>This library has what the lab shares, and the lab has what you share</source>
        <translation>Diese Bibliothek hat, was das Labor teilt, und das Labor hat, was Sie teilen</translation>
    </message>
</context>
<context>
    <name>winnow::LabCreate</name>
    <message>
        <source>Set up a lab in an existing database, or update one. For its owner.</source>
        <translation>Ein Labor in einer vorhandenen Datenbank einrichten oder aktualisieren. Für den Eigentümer.</translation>
    </message>
    <message>
        <source>Give the database&apos;s address: lab create postgresql://OWNER@HOST/DATABASE.</source>
        <translation>Geben Sie die Adresse der Datenbank an: lab create postgresql://OWNER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The lab is set up. Add its members, including yourself: winnow-cli lab members add NAME %1</source>
        <translation>Das Labor ist eingerichtet. Fügen Sie die Mitglieder hinzu, auch sich selbst: winnow-cli lab members add NAME %1</translation>
    </message>
    <message>
        <source>The lab is up to date. Nothing in it was changed.</source>
        <translation>Das Labor ist aktuell. Nichts darin wurde verändert.</translation>
    </message>
</context>
<context>
    <name>winnow::LabJoin</name>
    <message>
        <source>Join a lab as a member: this library then shares with it and gets what the others share.</source>
        <translation>Einem Labor als Mitglied beitreten: Diese Bibliothek teilt dann mit ihm und bekommt, was die anderen teilen.</translation>
    </message>
    <message>
        <source>Give the address that the lab&apos;s owner gave you: lab join postgresql://NAME@HOST/DATABASE.</source>
        <translation>Geben Sie die Adresse an, die Sie vom Eigentümer des Labors haben: lab join postgresql://NAME@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This library is in the lab %1. Leave it first: winnow-cli lab leave.</source>
        <translation>Diese Bibliothek ist im Labor %1. Verlassen Sie es zuerst: winnow-cli lab leave.</translation>
    </message>
    <message numerus="yes">
        <source>This library has joined the lab as %1 (%n member(s)). To sync now: winnow-cli lab sync</source>
        <translation>
            <numerusform>Diese Bibliothek ist dem Labor als %1 beigetreten (%n Mitglied). Um jetzt abzugleichen: winnow-cli lab sync</numerusform>
            <numerusform>Diese Bibliothek ist dem Labor als %1 beigetreten (%n Mitglieder). Um jetzt abzugleichen: winnow-cli lab sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabLeave</name>
    <message>
        <source>Leave the lab. What this library got from it stays.</source>
        <translation>Das Labor verlassen. Was diese Bibliothek von ihm bekommen hat, bleibt.</translation>
    </message>
    <message>
        <source>lab leave takes no arguments.</source>
        <translation>lab leave nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>This library has left the lab. Everything in it stays, and what you shared stays with the other members.</source>
        <translation>Diese Bibliothek hat das Labor verlassen. Alles in ihr bleibt, und was Sie geteilt haben, bleibt bei den anderen Mitgliedern.</translation>
    </message>
    <message>
        <source>The lab&apos;s password could not be removed from the keyring.</source>
        <translation>Das Passwort des Labors ließ sich nicht aus dem Schlüsselbund entfernen.</translation>
    </message>
</context>
<context>
    <name>winnow::LabMemberList</name>
    <message>
        <source>List the lab&apos;s members. Its owner can add and remove them.</source>
        <translation>Die Mitglieder des Labors auflisten. Der Eigentümer kann sie hinzufügen und entfernen.</translation>
    </message>
    <message>
        <source>Name the member: lab members %1 NAME ADDRESS.</source>
        <translation>Nennen Sie das Mitglied: lab members %1 NAME ADDRESS.</translation>
    </message>
    <message>
        <source>A member&apos;s name consists of lower-case letters, digits and . _ -, and starts with a letter.</source>
        <translation>Der Name eines Mitglieds besteht aus Kleinbuchstaben, Ziffern und . _ - und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Use lab members, lab members add NAME or lab members remove NAME, and add the address if this library is not in the lab.</source>
        <translation>Möglich sind lab members, lab members add NAME und lab members remove NAME; fügen Sie die Adresse hinzu, wenn diese Bibliothek nicht im Labor ist.</translation>
    </message>
    <message>
        <source>%1 is no longer a member. What they shared stays in the lab.</source>
        <translation>%1 ist kein Mitglied mehr. Alles, was %1 geteilt hat, bleibt im Labor.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>%1 is now a member. Send them this, in a way that nobody else can read:</source>
        <translation>%1 ist jetzt Mitglied. Senden Sie dies so an %1, dass niemand sonst es lesen kann:</translation>
    </message>
    <message>
        <source>  Password: unchanged; the server already had that user.</source>
        <translation>  Passwort: unverändert; der Server hatte diesen Benutzer schon.</translation>
    </message>
    <message>
        <source>  Password: %1  (not shown again)</source>
        <translation>  Passwort: %1  (wird nicht noch einmal gezeigt)</translation>
    </message>
    <message>
        <source>That address works on this computer only. For other computers, put the server&apos;s host name into it.</source>
        <translation>Diese Adresse gilt nur auf diesem Rechner. Setzen Sie für andere Rechner den Hostnamen des Servers ein.</translation>
    </message>
</context>
<context>
    <name>winnow::LabPassword</name>
    <message>
        <source>Not a lab address: %1.</source>
        <translation>Keine Adresse eines Labors: %1.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: every program on this computer can read the command line. You will be asked for it.</source>
        <translation>Lassen Sie das Passwort aus der Adresse weg: Jedes Programm auf diesem Rechner kann die Befehlszeile lesen. Sie werden danach gefragt.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>There is no keyring to store the password in. Add it to ~/.pgpass, a file that only you can read, as a line %1:%2:%3:%4:PASSWORD.</source>
        <translation>Es gibt keinen Schlüsselbund, der das Passwort speichern könnte. Tragen Sie es in ~/.pgpass ein, eine Datei, die nur Sie lesen können, als Zeile %1:%2:%3:%4:PASSWORD.</translation>
    </message>
</context>
<context>
    <name>winnow::LabShareDecisions</name>
    <message>
        <source>Show the other members what you keep, skip and leave for later, or stop. Notes and tags stay private.</source>
        <translation>Den anderen Mitgliedern zeigen, was Sie behalten, überspringen und für später vormerken, oder damit aufhören. Notizen und Schlagwörter bleiben privat.</translation>
    </message>
    <message>
        <source>Use on or off: lab share-decisions on.</source>
        <translation>Möglich sind on und off: lab share-decisions on.</translation>
    </message>
    <message>
        <source>Your decisions will be shared at the next sync.</source>
        <translation>Ihre Entscheidungen werden beim nächsten Abgleich geteilt.</translation>
    </message>
    <message>
        <source>The other members may still see your decisions until the next sync.</source>
        <translation>Bis zum nächsten Abgleich können die anderen Mitglieder Ihre Entscheidungen noch sehen.</translation>
    </message>
    <message>
        <source>The lab&apos;s members can now see what you keep, skip and leave for later.</source>
        <translation>Die Mitglieder des Labors sehen jetzt, was Sie behalten, überspringen und für später vormerken.</translation>
    </message>
    <message>
        <source>Your decisions are private again.</source>
        <translation>Ihre Entscheidungen sind wieder privat.</translation>
    </message>
</context>
<context>
    <name>winnow::LabStatus</name>
    <message>
        <source>lab status takes no arguments.</source>
        <translation>lab status nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>Labor: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Mitglied: %1</translation>
    </message>
    <message>
        <source>Your decisions: %1</source>
        <translation>Ihre Entscheidungen: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Letzter Abgleich: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Noch zu senden: %1</translation>
    </message>
    <message>
        <source>Waiting to be received: %1</source>
        <translation>Noch zu empfangen: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
    <message>
        <source>%1 plus calls of unknown price</source>
        <translation>%1 und Aufrufe zu unbekanntem Preis</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2</source>
        <translation>In diesem Monat ausgegeben: %1 von %2</translation>
    </message>
    <message>
        <source>Spent this month: %1 (no cap)</source>
        <translation>In diesem Monat ausgegeben: %1 (keine Obergrenze)</translation>
    </message>
    <message>
        <source>%1 (in batches: %2)</source>
        <translation>%1 (in Stapeln: %2)</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3</source>
        <translation>Reservierte Artikel von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Show the server, the last sync, what is waiting, the month&apos;s spending and who has claimed papers.</source>
        <translation>Den Server, den letzten Abgleich, was noch aussteht, die Ausgaben des Monats und wer Artikel reserviert hat, zeigen.</translation>
    </message>
</context>
<context>
    <name>winnow::LabSyncNow</name>
    <message>
        <source>Sync now: send what is new here to the lab, and receive what is new there.</source>
        <translation>Jetzt abgleichen: an das Labor senden, was hier neu ist, und empfangen, was dort neu ist.</translation>
    </message>
    <message>
        <source>lab sync takes no arguments.</source>
        <translation>lab sync nimmt keine Argumente.</translation>
    </message>
</context>
<context>
    <name>winnow::LabTab</name>
    <message>
        <source>&amp;Join</source>
        <translation>Be&amp;itreten</translation>
    </message>
    <message>
        <source>Share my &amp;decisions, so that others see how many kept a paper</source>
        <translation>Meine Ents&amp;cheidungen teilen, damit andere sehen, wie viele einen Artikel behalten haben</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Leave the lab</source>
        <translation>Labor &amp;verlassen</translation>
    </message>
    <message>
        <source>A group that shares papers, criteria and scores on its own PostgreSQL server. Each score is paid for once. Your decisions, notes and tags stay private.</source>
        <translation>Eine Gruppe, die Artikel, Kriterien und Wertungen auf ihrem eigenen PostgreSQL-Server teilt. Jede Wertung wird nur einmal bezahlt. Ihre Entscheidungen, Notizen und Schlagwörter bleiben privat.</translation>
    </message>
    <message>
        <source>stored in the keyring; leave empty to use ~/.pgpass</source>
        <translation>liegt im Schlüsselbund; leer lassen für ~/.pgpass</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>What you received stays in your library; what you shared stays in the lab</source>
        <translation>Was Sie empfangen haben, bleibt in Ihrer Bibliothek; was Sie geteilt haben, bleibt im Labor</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Last synced: %1.</source>
        <translation>Zuletzt abgeglichen: %1.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Noch nicht abgeglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf das Senden.</numerusform>
            <numerusform>%Ln Änderungen warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab has spent %1 of %2 this month.</source>
        <translation>Das Labor hat in diesem Monat %1 von %2 ausgegeben.</translation>
    </message>
    <message>
        <source>The lab has spent %1 this month.</source>
        <translation>Das Labor hat in diesem Monat %1 ausgegeben.</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>Lab&amp;or</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3.</source>
        <translation>Reservierte Artikel von %1 bis %2: %3.</translation>
    </message>
    <message>
        <source>You follow no categories, so its papers are not shown. Choose some on the Papers page.</source>
        <translation>Sie verfolgen keine Kategorien, daher werden seine Artikel nicht angezeigt. Wählen Sie welche auf der Seite „Artikel“ aus.</translation>
    </message>
</context>
<context>
    <name>winnow::LearnCommand</name>
    <message>
        <source>Show what Winnow learned from your decisions, learn now, or start over.</source>
        <translation>Zeigen, was Winnow aus Ihren Entscheidungen gelernt hat, jetzt lernen oder neu anfangen.</translation>
    </message>
    <message>
        <source>Once you have kept five papers, Winnow learns what you keep: from keep, skip and later, your relevance and tags, and a little from a model&apos;s scores; never from imported digests. Each paper then has a taste from 0 to 1, how likely you are to keep it; papers --json prints it. decide, score and run learn whenever there is something new, and so does the window after ten decisions. An undone decision is unlearned; older decisions count less, half after 180 days (learn/halfLifeDays in the settings). learn/enabled=false turns learning off. Criteria share what was learned with the versions edited from them.

status (the default) shows what Winnow learned from and how often it was right, measured on days it had not learned from. train learns now. reset forgets everything learned; decisions made until then stay, but are not learned from again. export writes a JSON file; - is standard output.

--json prints an object: enabled, half_life_days, profile (the first version of the criteria), trained (decisions, kept, at; null: not yet), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) and audit (looked, missed, open: papers that pre-screening let through to check what it misses). export writes the same.

Examples:
  winnow-cli learn
  winnow-cli learn export taste.json</source>
        <translation>Sobald Sie fünf Artikel behalten haben, lernt Winnow, was Sie behalten: aus keep, skip und later, aus Ihrer Relevanz und Ihren Schlagwörtern und ein wenig aus den Wertungen eines Modells; nie aus importierten Digests. Jeder Artikel bekommt dann eine Neigung von 0 bis 1: wie wahrscheinlich Sie ihn behalten; papers --json gibt sie aus. decide, score und run lernen, wann immer es Neues gibt, das Fenster nach zehn Entscheidungen. Eine rückgängig gemachte Entscheidung wird wieder verlernt; ältere zählen weniger, nach 180 Tagen halb (learn/halfLifeDays in den Einstellungen). learn/enabled=false schaltet das Lernen aus. Das Gelernte teilen sich Kriterien mit den Versionen, die aus ihnen entstanden sind.

status (die Vorgabe) zeigt, woraus Winnow gelernt hat und wie oft es richtig lag, gemessen an Tagen, aus denen es nicht gelernt hatte. train lernt jetzt. reset vergisst alles Gelernte; bis dahin getroffene Entscheidungen bleiben, aber aus ihnen wird nicht noch einmal gelernt. export schreibt eine JSON-Datei; - ist die Standardausgabe.

--json gibt ein Objekt aus: enabled, half_life_days, profile (die erste Version der Kriterien), trained (decisions, kept, at; null: noch nicht), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) und audit (looked, missed, open: Artikel, die der Vorfilter durchließ, um zu prüfen, was ihm entgeht). export schreibt dasselbe.

Beispiele:
  winnow-cli learn
  winnow-cli learn export taste.json</translation>
    </message>
    <message>
        <source>Overwrite an existing file.</source>
        <translation>Eine vorhandene Datei überschreiben.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, train, reset or export.</source>
        <translation>Unbekanntes Argument „%1“. Möglich sind status, train, reset und export.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli learn export FILE.</source>
        <translation>Geben Sie eine Datei an: winnow-cli learn export FILE.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite geht nur mit export.</translation>
    </message>
    <message>
        <source>Learning is off. Set learn/enabled=true in the settings.</source>
        <translation>Das Lernen ist aus. Setzen Sie learn/enabled=true in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet, so nothing was written. See winnow-cli learn.</source>
        <translation>Es wurde noch nichts gelernt, also wurde nichts geschrieben. Siehe winnow-cli learn.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 gibt es schon, die Datei wurde nicht verändert. Wählen Sie eine andere, oder fügen Sie --overwrite hinzu.</translation>
    </message>
    <message>
        <source>Forgotten. Winnow learns from your decisions from now on.</source>
        <translation>Vergessen. Winnow lernt ab jetzt aus Ihren Entscheidungen.</translation>
    </message>
</context>
<context>
    <name>winnow::LearningTab</name>
    <message>
        <source>&amp;Learn from what I keep and skip</source>
        <translation>Aus dem lernen, was &amp;ich behalte und überspringe</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a decision never counts less</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Tastes change: old decisions count less than recent ones.</source>
        <translation>Neigungen ändern sich: Alte Entscheidungen zählen weniger als neue.</translation>
    </message>
    <message>
        <source>Each paper then has a taste: how likely you are to keep it. All of this stays on this computer. What is learned belongs to the criteria in use at the time.</source>
        <translation>Jeder Artikel bekommt dann eine Neigung: wie wahrscheinlich Sie ihn behalten. All das bleibt auf diesem Rechner. Das Gelernte gehört zu den Kriterien, die gerade gelten.</translation>
    </message>
    <message>
        <source>Decisions count &amp;half after</source>
        <translation>Entscheidungen zählen &amp;halb nach</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Undo reset</source>
        <translation>Zurücksetzen &amp;rückgängig</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 decisions, %3 of them kept. New since then: %4.</source>
        <translation>Gelernt am %1 aus %2 Entscheidungen, davon %3 behalten. Seitdem neu: %4.</translation>
    </message>
    <message>
        <source>Nothing learned yet: score a day first.</source>
        <translation>Noch nichts gelernt: Bewerten Sie zuerst einen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet: keep %n more paper(s).</source>
        <translation>
            <numerusform>Noch nichts gelernt: Behalten Sie noch %n Artikel.</numerusform>
            <numerusform>Noch nichts gelernt: Behalten Sie noch %n Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Learning starts right after your next decision.</source>
        <translation>Noch nichts gelernt. Das Lernen beginnt gleich nach Ihrer nächsten Entscheidung.</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>Entscheidungen vor dem %1 werden ignoriert.</translation>
    </message>
    <message>
        <source>Its predictions for days it had not learned from:</source>
        <translation>Vorhersagen für Tage, aus denen nicht gelernt wurde:</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>Ähnelt dem, was Sie behalten: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>Ähnelt nicht dem, was Sie behalten: %1</translation>
    </message>
    <message>
        <source>Reset what was learned</source>
        <translation>Gelerntes zurücksetzen</translation>
    </message>
    <message>
        <source>Forget what was learned from your decisions? They stay as they are, but Winnow learns only from those you make from now on.</source>
        <translation>Vergessen, was aus Ihren Entscheidungen gelernt wurde? Sie selbst bleiben, aber Winnow lernt nur aus denen, die Sie ab jetzt treffen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Winnow learns from your earlier decisions again.</source>
        <translation>Winnow lernt wieder aus Ihren früheren Entscheidungen.</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Gelerntes exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>taste</source>
        <comment>file name</comment>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Lernen</translation>
    </message>
</context>
<context>
    <name>winnow::LedgerCommand</name>
    <message>
        <source>Show what was fetched for each category and day.</source>
        <translation>Zeigen, was für jede Kategorie und jeden Tag geholt wurde.</translation>
    </message>
    <message>
        <source>Prints a line for each category and day, newest first: how many papers arXiv announced, how many of them were fetched and scanned, how many have a score, and how many reach the cut-offs in the settings.

The states: complete; partial (entries were damaged, or the listing was truncated); quiet (nothing in this category on a working day); not-yet-out; weekend and holiday (arXiv announces nothing); stale (the feed showed an earlier day&apos;s papers under this date); failed (the note says why); missing (never fetched: a working day without a line for a followed category, counted from the first day the library has for it).

--json prints an array of objects: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null if nothing was requested), source (feed, catch-up, list, api, oai, email; null if there is none) and note.

The exit code is 0 whatever the states are. To fetch missed days, use fetch --catch-up.

Examples:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</source>
        <translation>Gibt für jede Kategorie und jeden Tag eine Zeile aus, die neuesten zuerst: wie viele Artikel arXiv angekündigt hat, wie viele davon geholt und durchgesehen wurden, wie viele eine Wertung haben und wie viele die Schwellen der Einstellungen erreichen.

Die Stände: complete (vollständig); partial (Einträge waren beschädigt, oder die Liste war gekürzt); quiet (nichts in dieser Kategorie an einem Werktag); not-yet-out (noch nicht erschienen); weekend und holiday (arXiv kündigt nichts an); stale (der Feed zeigte unter diesem Datum die Artikel eines früheren Tages); failed (der Hinweis sagt, warum); missing (nie geholt: ein Werktag ohne Zeile für eine verfolgte Kategorie, gezählt ab dem ersten Tag, den die Bibliothek von ihr hat).

--json gibt ein Array von Objekten aus: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null, wenn nichts angefragt wurde), source (feed, catch-up, list, api, oai, email; null, wenn es keine gibt) und note.

Der Rückgabewert ist 0, gleich welche Stände es gibt. Verpasste Tage holt fetch --catch-up.

Beispiele:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</translation>
    </message>
    <message>
        <source>The first day (default: the library&apos;s first).</source>
        <translation>Der erste Tag (Vorgabe: der erste der Bibliothek).</translation>
    </message>
    <message>
        <source>The last day (default: the newest).</source>
        <translation>Der letzte Tag (Vorgabe: der neueste).</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from liegt nach --to. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>No fetched days. Fetch one first: winnow-cli fetch. The ledger does not show days that only came from imported digests.</source>
        <translation>Keine geholten Tage. Holen Sie zuerst einen: winnow-cli fetch. Tage, die nur aus importierten Digests stammen, führt ledger nicht auf.</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryCommand</name>
    <message>
        <source>Back up, restore or check the library.</source>
        <translation>Die Bibliothek sichern, wiederherstellen oder prüfen.</translation>
    </message>
    <message>
        <source>With backup: overwrite an existing file.</source>
        <translation>Bei backup: eine vorhandene Datei überschreiben.</translation>
    </message>
    <message>
        <source>Use backup FILE, restore FILE or check.</source>
        <translation>Möglich sind backup FILE, restore FILE und check.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use backup, restore or check.</source>
        <translation>Unbekanntes Argument „%1“. Möglich sind backup, restore und check.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli library %1 FILE.</source>
        <translation>Geben Sie eine Datei an: winnow-cli library %1 FILE.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--overwrite works only with backup.</source>
        <translation>--overwrite geht nur mit backup.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 gibt es schon, die Datei wurde nicht verändert. Wählen Sie eine andere, oder fügen Sie --overwrite hinzu.</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryController</name>
    <message>
        <source>The data for finding similar papers could not be read; Winnow tries again at the next start. %1</source>
        <translation>Die Daten zum Finden ähnlicher Artikel waren nicht lesbar; Winnow versucht es beim nächsten Start erneut. %1</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryMaintenance</name>
    <message>
        <source>Winnow libraries (*.sqlite *.db *.backup *.replaced-*)</source>
        <translation>Winnow-Bibliotheken (*.sqlite *.db *.backup *.replaced-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Library file in progress</source>
        <translation>Bibliotheksdatei in Arbeit</translation>
    </message>
    <message>
        <source>Checking the library, since Winnow did not close it properly</source>
        <translation>Die Bibliothek wird geprüft, da Winnow sie nicht ordentlich geschlossen hat</translation>
    </message>
    <message>
        <source>The library could not be checked. %1</source>
        <translation>Die Bibliothek ließ sich nicht prüfen. %1</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Bibliothek wird gesichert</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, then restore the backup.</source>
        <translation>Ein Lauf ist im Gange. Halten Sie ihn an, und stellen Sie dann die Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Replace your library with %1?</source>
        <translation>Ihre Bibliothek durch %1 ersetzen?</translation>
    </message>
    <message>
        <source>The current library is kept beside it, with today&apos;s date in its name.</source>
        <translation>Die jetzige Bibliothek bleibt daneben erhalten, mit dem heutigen Datum im Namen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Bibliothek wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>vor jedem Lauf</translation>
    </message>
    <message>
        <source>Titles first, then abstracts</source>
        <translation>Erst Titel, dann Abstracts</translation>
    </message>
    <message>
        <source>Abstracts only</source>
        <translation>Nur Abstracts</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>Nur Titel</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>Aufrufe &amp;zugleich</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>oben eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>&amp;Kosten &amp;&amp; Grenzen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>More on busy days</source>
        <translation>Mehr an vollen Tagen</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>Modellvorgabe</translation>
    </message>
    <message>
        <source>set by service</source>
        <translation>vom Dienst</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens. A model with several prices has several lines.</source>
        <translation>Eigene &amp;Preise, in US-Dollar je Million Token. Ein Modell mit mehreren Preisen hat mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Reading titles first drops clearly irrelevant papers; cheaper on busy days</source>
        <translation>Zuerst nur Titel zu lesen sondert klar Irrelevantes aus; an vollen Tagen billiger</translation>
    </message>
    <message>
        <source>Titles are read only if the criteria have a screening prompt</source>
        <translation>Titel werden nur gelesen, wenn die Kriterien einen Vorauswahl-Prompt haben</translation>
    </message>
    <message>
        <source>Above 32 papers a day, calls get larger, so that there are fewer of them</source>
        <translation>Über 32 Artikeln am Tag werden die Aufrufe größer, damit es weniger werden</translation>
    </message>
    <message>
        <source>Papers per call</source>
        <translation>Artikel je Aufruf</translation>
    </message>
    <message>
        <source>Titles per call</source>
        <translation>Titel je Aufruf</translation>
    </message>
    <message>
        <source>Re&amp;quests per minute</source>
        <translation>An&amp;fragen je Minute</translation>
    </message>
    <message>
        <source>To&amp;kens per minute</source>
        <translation>T&amp;oken je Minute</translation>
    </message>
    <message>
        <source>T&amp;imeout, in seconds</source>
        <translation>Ze&amp;itgrenze, in Sekunden</translation>
    </message>
    <message>
        <source>No call is made that could exceed it</source>
        <translation>Es unterbleibt jeder Aufruf, der sie überschreiten könnte</translation>
    </message>
    <message>
        <source>No call is made that could exceed it in a calendar month</source>
        <translation>Es unterbleibt jeder Aufruf, der sie in einem Kalendermonat überschreiten könnte</translation>
    </message>
    <message>
        <source>Cap per ru&amp;n, in US$</source>
        <translation>Obergre&amp;nze je Lauf, in US$</translation>
    </message>
    <message>
        <source>&amp;Ask before runs above, in US$</source>
        <translation>Fragen &amp;vor Läufen über, in US$</translation>
    </message>
    <message>
        <source>Cap per &amp;month, in US$</source>
        <translation>Obergrenze je &amp;Monat, in US$</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>finds %1 %</source>
        <translation>findet %1 %</translation>
    </message>
    <message>
        <source>Leaves out papers unlike what you keep before the model is asked, so that this share of what you would keep is still found; needs enough decisions</source>
        <translation>Lässt Artikel weg, die denen nicht ähneln, die Sie behalten, bevor das Modell gefragt wird, und zwar so, dass dieser Anteil dessen, was Sie behalten würden, noch gefunden wird; braucht genug Entscheidungen</translation>
    </message>
    <message>
        <source>Pre-scr&amp;eening</source>
        <translation>Vo&amp;rfilter</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price; dates are written as 2027-01-01.</source>
        <translation>Preiszeile %1 ist nicht lesbar. Sie braucht ein Modell, einen Eingabe- und einen Ausgabepreis; Daten schreibt man wie 2027-01-01.</translation>
    </message>
    <message>
        <source>in a new batch</source>
        <translation>in neuem Stapel</translation>
    </message>
    <message>
        <source>live</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>Papers that come back from a batch without a score; live calls cost more</source>
        <translation>Artikel, die ohne Wertung aus einem Stapel zurückkommen; direkte Aufrufe kosten mehr</translation>
    </message>
    <message>
        <source>Left over from a &amp;batch</source>
        <translation>Rest eines &amp;Stapels</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation>Diese Kriterien gelten jetzt. Bewerten Sie den Tag, um sie anzuwenden.</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Probetag</translation>
    </message>
    <message>
        <source>A setting could not be read and was reset to its default: %1</source>
        <translation>Eine Einstellung war nicht lesbar und wurde auf die Vorgabe zurückgesetzt: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Messages</name>
    <message>
        <source>Could not open a browser for %1.</source>
        <translation>Für %1 ließ sich kein Browser öffnen.</translation>
    </message>
</context>
<context>
    <name>winnow::ModelField</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>Der Name, den der Dienst verwendet</translation>
    </message>
    <message>
        <source>Lists the service’s models; costs nothing</source>
        <translation>Führt die Modelle des Dienstes auf; kostet nichts</translation>
    </message>
    <message>
        <source>Choose a model. “List” asks the service for those it has.</source>
        <translation>Wählen Sie ein Modell. „Liste“ fragt den Dienst nach den vorhandenen.</translation>
    </message>
</context>
<context>
    <name>winnow::MonthCalendar</name>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln relevant</numerusform>
            <numerusform>%Ln relevant</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of the calendar</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 was never fetched.</source>
        <translation>%1 wurde nie geholt.</translation>
    </message>
    <message>
        <source>%1: %2 was never fetched.</source>
        <translation>%1: %2 wurde nie geholt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>feed, its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Diesen Tag holen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut holen</translation>
    </message>
    <message>
        <source>Older than 90 days: found by submission date, so approximate.</source>
        <translation>Älter als 90 Tage: nach Einreichungsdatum gefunden, also ungefähr.</translation>
    </message>
    <message>
        <source>The arrow keys go by day, Page Up and Page Down by month; Space opens a day.</source>
        <translation>Die Pfeiltasten gehen tageweise, Bild auf und Bild ab monatsweise; die Leertaste öffnet einen Tag.</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender für %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::MonthSums</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::MorningTab</name>
    <message>
        <source>On weekdays, when arXiv’s listings are out, the system fetches and scores the day with these settings, writes its digest and tells you how many papers are worth a look. Winnow need not be open. A model’s key must be in the keyring.</source>
        <translation>Wenn an Werktagen die Listen von arXiv erschienen sind, holt und bewertet das System den Tag mit diesen Einstellungen, schreibt seinen Digest und sagt Ihnen, wie viele Artikel einen Blick wert sind. Winnow muss dazu nicht offen sein. Der Schlüssel eines Modells muss im Schlüsselbund liegen.</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>Der Morgenlauf ist aus.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron.</source>
        <translation>Dieses System hat weder einen systemd-Benutzermanager noch cron.</translation>
    </message>
    <message>
        <source>The morning run is on, using %1. Next: %2</source>
        <translation>Der Morgenlauf ist an, mit %1. Nächster: %2</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>Ei&amp;nschalten</translation>
    </message>
    <message>
        <source>Choose categories first, on the first tab.</source>
        <translation>Wählen Sie zuerst Kategorien, auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Morn&amp;ings</source>
        <translation>Mor&amp;gens</translation>
    </message>
</context>
<context>
    <name>winnow::NextListing</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>day of the next listing</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>day of the next listing, short</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>next listing %1 %2</source>
        <comment>day, time</comment>
        <translation>nächste Liste %1 %2</translation>
    </message>
    <message>
        <source>The next listing is due on %1 at %2.</source>
        <comment>day, time</comment>
        <translation>Die nächste Liste kommt am %1 um %2.</translation>
    </message>
    <message>
        <source>next listing in %1</source>
        <translation>nächste Liste in %1</translation>
    </message>
    <message>
        <source>The next listing is due in %1, on %2 at %3.</source>
        <comment>duration, day, time</comment>
        <translation>Die nächste Liste kommt in %1, am %2 um %3.</translation>
    </message>
</context>
<context>
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
</context>
<context>
    <name>winnow::NotesCommand</name>
    <message>
        <source>Write a Markdown note for each kept paper.</source>
        <translation>Für jeden behaltenen Artikel eine Markdown-Notiz schreiben.</translation>
    </message>
    <message>
        <source>For Obsidian, Logseq, Zettlr and similar programs: one file per paper, with ID, title, authors as links, tags, scores and decision in its front matter, then the abstract with its formulas and your note. Covers all kept papers in the library, unless you select others by day, search or decision.

Run it again whenever you like: existing notes are merged. Your edits and removals are kept; what changed only in Winnow is updated. A note that you renamed or moved to a subfolder is found by its ID; one that you deleted is not written again. --overwrite writes all notes anew and replaces existing files.

--json prints an object: folder, added, updated, unchanged, deleted (ids of papers whose note you deleted), failed, and files, an array of objects with file, changed and, if there is something to report, kept.

Examples:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</source>
        <translation>Für Obsidian, Logseq, Zettlr und ähnliche Programme: eine Datei je Artikel, mit ID, Titel, Autoren als Links, Schlagwörtern, Wertungen und Entscheidung im Front Matter, dann dem Abstract mit seinen Formeln und Ihrer Notiz. Erfasst alle behaltenen Artikel der Bibliothek, wenn Sie nicht andere nach Tag, Suche oder Entscheidung auswählen.

Rufen Sie den Befehl auf, sooft Sie wollen: Vorhandene Notizen werden zusammengeführt. Was Sie geändert oder entfernt haben, bleibt so; was sich nur in Winnow geändert hat, wird aktualisiert. Eine Notiz, die Sie umbenannt oder in einen Unterordner verschoben haben, wird an ihrer ID erkannt; eine gelöschte wird nicht wieder geschrieben. --overwrite schreibt alle Notizen neu und ersetzt vorhandene Dateien.

--json gibt ein Objekt aus: folder, added, updated, unchanged, deleted (IDs der Artikel, deren Notiz Sie gelöscht haben), failed und files, ein Array von Objekten mit file, changed und, wenn es etwas zu melden gibt, kept.

Beispiele:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</translation>
    </message>
    <message>
        <source>The folder for the notes.</source>
        <translation>Der Ordner für die Notizen.</translation>
    </message>
    <message>
        <source>Only papers announced on this day.</source>
        <translation>Nur an diesem Tag angekündigte Artikel.</translation>
    </message>
    <message>
        <source>Only papers announced on this day or later.</source>
        <translation>Nur an diesem Tag oder später angekündigte Artikel.</translation>
    </message>
    <message>
        <source>Only papers announced on this day or earlier.</source>
        <translation>Nur an diesem Tag oder früher angekündigte Artikel.</translation>
    </message>
    <message>
        <source>Only papers that match this search, as in winnow-cli papers.</source>
        <translation>Nur Artikel, auf die diese Suche zutrifft, wie bei winnow-cli papers.</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep (default), skip, later, none or any.</source>
        <translation>Nur Artikel mit dieser Entscheidung: keep (Vorgabe), skip, later, none oder any.</translation>
    </message>
    <message>
        <source>Replace existing notes, even if somebody has edited them.</source>
        <translation>Vorhandene Notizen ersetzen, auch wenn jemand sie bearbeitet hat.</translation>
    </message>
    <message>
        <source>Give a folder for the notes: winnow-cli notes -o FOLDER.</source>
        <translation>Geben Sie einen Ordner für die Notizen an: winnow-cli notes -o FOLDER.</translation>
    </message>
    <message>
        <source>Could not read the search &quot;%1&quot;. See winnow-cli papers --help.</source>
        <translation>Die Suche „%1“ ist nicht lesbar. Siehe winnow-cli papers --help.</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from liegt nach --to. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later, none or any.</source>
        <translation>Unbekannte Entscheidung „%1“. Möglich sind keep, skip, later, none und any.</translation>
    </message>
    <message>
        <source>No papers found. Keep some first, or select others: see winnow-cli notes --help.</source>
        <translation>Keine Artikel gefunden. Behalten Sie zuerst welche, oder wählen Sie andere aus: siehe winnow-cli notes --help.</translation>
    </message>
    <message>
        <source>%1 notes added, %2 updated, %3 unchanged in %4</source>
        <translation>%1 Notizen hinzugefügt, %2 aktualisiert, %3 unverändert in %4</translation>
    </message>
</context>
<context>
    <name>winnow::NotesExporter</name>
    <message>
        <source>No papers are kept yet. Keep some, then export their notes.</source>
        <translation>Noch ist kein Artikel behalten. Behalten Sie welche, und exportieren Sie dann deren Notizen.</translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>Ordner für die Notizen</translation>
    </message>
    <message>
        <source>Notes in %1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>Notizen in %1: %2 neu, %3 aktualisiert, %4 unverändert.</translation>
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
    <name>winnow::Notifier</name>
    <message>
        <source>%L1 of %L2 worth a look</source>
        <translation>%L1 von %L2 einen Blick wert</translation>
    </message>
    <message>
        <source>arXiv, %1</source>
        <translation>arXiv, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein, oder nichts für „%3“.</translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than a minute</source>
        <translation>%1, weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1, about %2 min</source>
        <translation>%1, etwa %2 min</translation>
    </message>
    <message>
        <source>%1, about %2 h %3 min</source>
        <translation>%1, etwa %2 h %3 min</translation>
    </message>
    <message>
        <source>hardly any worth reading left</source>
        <translation>kaum noch Lesenswertes übrig</translation>
    </message>
    <message>
        <source>about one worth reading left</source>
        <translation>etwa ein lesenswerter übrig</translation>
    </message>
    <message numerus="yes">
        <source>about %n worth reading left</source>
        <comment>papers, two or more</comment>
        <translation>
            <numerusform>etwa %n lesenswerter übrig</numerusform>
            <numerusform>etwa %n lesenswerte übrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaintedGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>cell, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperActions</name>
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
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung löschen</numerusform>
            <numerusform>%n Entscheidungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Als Markdown-Links kopieren</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Als BibTeX kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>%n Abstract-Seite öffnen</numerusform>
            <numerusform>%n Abstract-Seiten öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>%n PDF öffnen</numerusform>
            <numerusform>%n PDFs öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>CSL-JSON of %n paper(s) copied</source>
        <translation>
            <numerusform>CSL-JSON von %n Artikel kopiert</numerusform>
            <numerusform>CSL-JSON von %n Artikeln kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n paper(s) for later</source>
        <translation>
            <numerusform>%n Artikel für später vormerken</numerusform>
            <numerusform>%n Artikel für später vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CSL-JSON</source>
        <translation>Als CSL-JSON kopieren</translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>Nur der erste %n Artikel wird nachgeschlagen.</numerusform>
            <numerusform>Nur die ersten %n Artikel werden nachgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>%n Artikel war schon in der Bibliothek.</numerusform>
            <numerusform>%n Artikel waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv hat keinen Artikel %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s)…</source>
        <translation>
            <numerusform>arXiv wird nach %n Artikel gefragt …</numerusform>
            <numerusform>arXiv wird nach %n Artikeln gefragt …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperGroups</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a heading of the table</comment>
        <translation>
            <numerusform>%1, %n Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>winnow::PaperPick</name>
    <message>
        <source>all papers</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>scored papers</source>
        <translation>bewertete Artikel</translation>
    </message>
    <message>
        <source>failed papers</source>
        <translation>fehlgeschlagene Artikel</translation>
    </message>
    <message>
        <source>relevant papers</source>
        <translation>relevante Artikel</translation>
    </message>
    <message>
        <source>kept papers</source>
        <translation>behaltene Artikel</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message>
        <source>rel %1, nov %2</source>
        <translation>Rel %1, Neu %2</translation>
    </message>
    <message>
        <source>screened-out papers</source>
        <translation>ausgesiebte Artikel</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSorting</name>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>Sorted by this column, %1.</source>
        <translation>Nach dieser Spalte sortiert, %1.</translation>
    </message>
    <message>
        <source>Sort key %1 of %2, %3.</source>
        <translation>Sortierschlüssel %1 von %2, %3.</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
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
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n Entscheidung gelöscht</numerusform>
            <numerusform>%n Entscheidungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its score</source>
        <translation>Wartet auf seine Wertung</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>Unter den besten %1 % des Tages: Platz %2 von %3</translation>
    </message>
    <message>
        <source>Screened out: unlike what you keep (below %1 % recall)</source>
        <translation>Ausgesiebt: ähnelt nicht dem, was Sie behalten (unter %1 % Trefferquote)</translation>
    </message>
    <message>
        <source>Known only while its day is open</source>
        <translation>Nur bekannt, solange sein Tag offen ist</translation>
    </message>
    <message>
        <source>Rank %1 of the day</source>
        <translation>Rang %1 des Tages</translation>
    </message>
    <message>
        <source>No rank yet</source>
        <translation>Noch kein Rang</translation>
    </message>
    <message>
        <source>No taste yet</source>
        <translation>Noch keine Neigung</translation>
    </message>
    <message>
        <source>Taste %1 %</source>
        <translation>Neigung %1 %</translation>
    </message>
    <message>
        <source>%1. Uncertain: your decision here teaches most</source>
        <translation>%1. Unsicher: Ihre Entscheidung hier lehrt am meisten</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>also listed on %1</source>
        <translation>auch in der Liste vom %1</translation>
    </message>
    <message>
        <source>seen: kept on %1</source>
        <translation>gesehen: behalten am %1</translation>
    </message>
    <message>
        <source>seen: skipped on %1</source>
        <translation>gesehen: übersprungen am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, seen before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn by its authors</source>
        <translation>Von den Autoren zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked for later</source>
        <translation>
            <numerusform>%n Artikel für später vorgemerkt</numerusform>
            <numerusform>%n Artikel für später vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a note.</source>
        <translation>Sie haben eine Notiz.</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>Schlagwörter: %1.</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10.</source>
        <translation>Ihre Relevanz: %1 von 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Artikel</numerusform>
            <numerusform>Schlagwörter von %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>%n Artikel markiert</numerusform>
            <numerusform>%n Artikel markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>your relevance for %n paper(s)</source>
        <translation>
            <numerusform>Ihre Relevanz für %n Artikel</numerusform>
            <numerusform>Ihre Relevanz für %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>Decision cleared</source>
        <translation>Entscheidung gelöscht</translation>
    </message>
    <message>
        <source>Your relevance: %1</source>
        <translation>Ihre Relevanz: %1</translation>
    </message>
    <message>
        <source>Your relevance cleared</source>
        <translation>Ihre Relevanz gelöscht</translation>
    </message>
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
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>ausgesiebt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Announced on %1</source>
        <translation>Angekündigt am %1</translation>
    </message>
    <message>
        <source>Where the paper stands among the day&apos;s scored papers: 5 is among the best 5 percent</source>
        <translation>Wo der Artikel unter den bewerteten des Tages steht: 5 heißt unter den besten 5 Prozent</translation>
    </message>
    <message>
        <source>Top percent of the day</source>
        <translation>Top-Prozent des Tages</translation>
    </message>
    <message>
        <source>Top %</source>
        <translation>Top %</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10</source>
        <translation>Ihre Relevanz: %1 von 10</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>Ihre Relevanz</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the topics</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>announce type</comment>
        <translation>%1, gesehen</translation>
    </message>
    <message>
        <source>No authors listed</source>
        <translation>Keine Autoren genannt</translation>
    </message>
    <message>
        <source>arXiv ID %1</source>
        <translation>arXiv-ID %1</translation>
    </message>
    <message>
        <source>No relevance from you</source>
        <translation>Keine Relevanz von Ihnen</translation>
    </message>
    <message>
        <source>How likely you are to keep the paper, in percent, as learned from your decisions</source>
        <translation>Wie wahrscheinlich Sie den Artikel behalten, in Prozent, gelernt aus Ihren Entscheidungen</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>The paper&apos;s rank on its day by the model, the built-in scorer and your taste together; 1 is best</source>
        <translation>Der Rang des Artikels an seinem Tag nach Modell, eingebautem Bewerter und Ihrer Neigung zusammen; 1 ist der beste</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Relevance plus novelty, 2 to 20. For the built-in scorer, whose novelty is a guess: 1.6 × relevance + 0.4 × novelty</source>
        <translation>Relevanz plus Neuheit, 2 bis 20. Beim eingebauten Bewerter, der die Neuheit nur schätzt: 1,6 × Relevanz + 0,4 × Neuheit</translation>
    </message>
    <message>
        <source>Which of your topics the paper belongs to</source>
        <translation>Zu welchem Ihrer Themen der Artikel gehört</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <source>Row hei&amp;ght</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Gar nicht</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>Nach T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Nach &amp;Tag</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>Artikel auflisten, die besten zuerst.</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>Der Tag der Ankündigung (Vorgabe: der neueste in der Bibliothek) oder all.</translation>
    </message>
    <message>
        <source>Only papers that match all words and fields.</source>
        <translation>Nur Artikel, auf die alle Wörter und Felder zutreffen.</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep, skip, later or none.</source>
        <translation>Nur Artikel mit dieser Entscheidung: keep, skip, later oder none.</translation>
    </message>
    <message>
        <source>Sort by score (default), rank or taste, best first.</source>
        <translation>Ordnen nach score (Vorgabe), rank oder taste, die besten zuerst.</translation>
    </message>
    <message>
        <source>Add a column with each paper&apos;s topic.</source>
        <translation>Eine Spalte mit dem Thema jedes Artikels hinzufügen.</translation>
    </message>
    <message>
        <source>List at most this many papers.</source>
        <translation>Höchstens so viele Artikel auflisten.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or none.</source>
        <translation>Unbekannte Entscheidung „%1“. Möglich sind keep, skip, later und none.</translation>
    </message>
    <message>
        <source>Papers can&apos;t be sorted by &quot;%1&quot;. Use score, rank or taste.</source>
        <translation>Artikel lassen sich nicht nach „%1“ ordnen. Möglich sind score, rank und taste.</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>Keine Artikel gefunden.</translation>
    </message>
    <message>
        <source>Lists the scanned papers of a day with score and decision, ordered by score. The score, 2 to 20, is relevance + novelty; for the built-in scorer, whose novelty is a guess, it is 1.6 × relevance + 0.4 × novelty, and fine breaks ties. On a terminal, titles are cut to its width.

--json prints an array of objects: id, version, title, authors, categories, announced (the day), type, relevance, novelty, score, fine (the built-in scorer&apos;s finer value, 0 to 1), taste (0 to 1, learned from your decisions), rank (the place on the day by model, built-in scorer and taste together; 1 is the best), topic (the topic of your criteria that fits best; none: no topic fits), topics_also (an array of other topics that fit), topic_reason (if the comment does not give it), comment, state (unscored, scored, screened, failed) and decision (keep, skip, later); missing values are null; in a lab, lab_kept and lab_members say how many of the members who share their decisions kept the paper.

--search has the syntax of the window&apos;s search box: words, &quot;a phrase&quot;, -word, and %1, as in author:dao, cat:cs.LG, is:kept, rel:&gt;=8, topic:compression, day:2025-06. topic: takes words of a topic&apos;s name, or none for papers that fit no topic. is: takes %2; is:replaced finds papers that you kept, left for later or wrote a note on before a newer version appeared, is:withdrawn those withdrawn by their authors.

Examples:
  winnow-cli papers --limit 20
  winnow-cli papers --sort taste --search &quot;taste:&gt;0.7&quot;
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --day all --search is:replaced
  winnow-cli papers --decision keep --json</source>
        <translation>Führt die durchgesehenen Artikel eines Tages mit Wertung und Entscheidung auf, nach der Wertung geordnet. Die Wertung, 2 bis 20, ist Relevanz + Neuheit; beim eingebauten Bewerter, der die Neuheit nur schätzt, 1,6 × Relevanz + 0,4 × Neuheit, und bei Gleichstand entscheidet fine. Im Terminal werden Titel auf dessen Breite gekürzt.

--json gibt ein Array von Objekten aus: id, version, title, authors, categories, announced (der Tag), type, relevance, novelty, score, fine (der feinere Wert des eingebauten Bewerters, 0 bis 1), taste (0 bis 1, gelernt aus Ihren Entscheidungen), rank (der Platz an diesem Tag nach Modell, eingebautem Bewerter und Neigung zusammen; 1 ist der beste), topic (das Thema Ihrer Kriterien, das am besten passt; none: keines passt), topics_also (ein Array weiterer Themen, die passen), topic_reason (wenn der Kommentar es nicht sagt), comment, state (unscored, scored, screened, failed) und decision (keep, skip, later); fehlende Werte sind null; in einem Labor sagen lab_kept und lab_members, wie viele der Mitglieder, die ihre Entscheidungen teilen, den Artikel behalten haben.

--search versteht, was das Suchfeld des Fensters versteht: Wörter, &quot;eine Wendung&quot;, -Wort und %1, etwa author:dao, cat:cs.LG, is:kept, rel:&gt;=8, topic:compression, day:2025-06. topic: nimmt Wörter aus dem Namen eines Themas oder none für Artikel, die zu keinem Thema passen. is: nimmt %2; is:replaced findet Artikel, die Sie behalten, für später vorgemerkt oder mit einer Notiz versehen haben, bevor eine neuere Fassung erschien, is:withdrawn die von den Autoren zurückgezogenen.

Beispiele:
  winnow-cli papers --limit 20
  winnow-cli papers --sort taste --search &quot;taste:&gt;0.7&quot;
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --day all --search is:replaced
  winnow-cli papers --decision keep --json</translation>
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
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The sample day&apos;s invented papers, for trying things out.</source>
        <translation>Die erfundenen Artikel des Probetags, zum Ausprobieren.</translation>
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
        <translation>Verfolgte Kategor&amp;ien</translation>
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
    <message>
        <source>&amp;Fetch new and missed days automatically</source>
        <translation>Neue und &amp;verpasste Tage automatisch holen</translation>
    </message>
    <message>
        <source>When Winnow starts, after sleep and when a listing is due. The built-in scorer scores them; a language model is used only when you ask for it.</source>
        <translation>Beim Start von Winnow, nach dem Ruhezustand und wenn eine Liste fällig ist. Der eingebaute Bewerter bewertet sie; ein Sprachmodell wird nur auf Ihren Wunsch verwendet.</translation>
    </message>
</context>
<context>
    <name>winnow::PriceFields</name>
    <message>
        <source>Prices of your own, in US dollars per million tokens</source>
        <translation>Eigene Preise, in US-Dollar je Million Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>Der Name, den der Dienst verwendet</translation>
    </message>
    <message>
        <source>For prompt tokens</source>
        <translation>Für Token des Prompts</translation>
    </message>
    <message>
        <source>Cached
input</source>
        <translation>Eingabe
aus Cache</translation>
    </message>
    <message>
        <source>For tokens read from the cache; empty: same as input</source>
        <translation>Für Token, die aus dem Cache gelesen werden; leer: wie Eingabe</translation>
    </message>
    <message>
        <source>For answer tokens, thinking included</source>
        <translation>Für Token der Antwort, Denken inbegriffen</translation>
    </message>
    <message>
        <source>Cache
write</source>
        <translation>Cache
schreiben</translation>
    </message>
    <message>
        <source>For tokens written to the cache; empty: same as input</source>
        <translation>Für Token, die in den Cache geschrieben werden; leer: wie Eingabe</translation>
    </message>
    <message>
        <source>Batch
share</source>
        <translation>Stapel-
anteil</translation>
    </message>
    <message>
        <source>The share of this that a call in a batch costs, such as 0.5</source>
        <translation>Der Anteil davon, den ein Aufruf in einem Stapel kostet, etwa 0.5</translation>
    </message>
    <message>
        <source>Prompts
above</source>
        <translation>Prompts
über</translation>
    </message>
    <message>
        <source>Applies to prompts with more tokens than this; empty: to all</source>
        <translation>Gilt für Prompts mit mehr Token als hier; leer: für alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First day it applies, such as 2027-01-01; empty: always has</source>
        <translation>Der erste Tag, an dem es gilt, etwa 2027-01-01; leer: schon immer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day it applies, such as 2027-12-31; empty: until further notice</source>
        <translation>Der letzte Tag, an dem es gilt, etwa 2027-12-31; leer: bis auf Weiteres</translation>
    </message>
    <message>
        <source>Hours
(UTC)</source>
        <translation>Zeiten
(UTC)</translation>
    </message>
    <message>
        <source>Hours it applies, such as Mon-Fri 01:00-04:00; empty: at any time</source>
        <translation>Zeiten, zu denen es gilt, etwa Mon-Fri 01:00-04:00; leer: jederzeit</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The model’s context window in tokens</source>
        <translation>Das Kontextfenster des Modells, in Token</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>The lowest reasoning effort the model accepts, such as minimal</source>
        <translation>Der kleinste Denkaufwand, den das Modell annimmt, etwa minimal</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>%1: %2; the default is used</source>
        <translation>%1: %2; es gilt die Vorgabe</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1 Siehe: winnow-cli %2--help</translation>
    </message>
    <message>
        <source>Could not write all of the output. Is the disk full?</source>
        <translation>Die Ausgabe ließ sich nicht ganz schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Unbekannter Befehl „%1“.</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>The library %1 does not exist yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>Die Bibliothek %1 gibt es noch nicht. Holen Sie zuerst einen Tag: winnow-cli fetch.</translation>
    </message>
    <message>
        <source>Checking the library because it was not closed properly</source>
        <translation>Die Bibliothek wird geprüft, weil sie nicht ordentlich geschlossen wurde</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>Suchindex wird aktualisiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>Eingebaute Wertungen werden aktualisiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>Could not update the library for this version of Winnow; trying again next time. %1</source>
        <translation>Die Bibliothek ließ sich nicht auf diese Version von Winnow bringen; beim nächsten Mal folgt ein neuer Versuch. %1</translation>
    </message>
    <message>
        <source>The library has been updated for this version of Winnow.</source>
        <translation>Die Bibliothek wurde auf diese Version von Winnow gebracht.</translation>
    </message>
    <message>
        <source>Could not index papers for finding similar ones; trying again next time. %1</source>
        <translation>Artikel ließen sich nicht für die Suche nach ähnlichen erfassen; beim nächsten Mal folgt ein neuer Versuch. %1</translation>
    </message>
    <message>
        <source>Could not learn from your decisions; trying again next time. %1</source>
        <translation>Aus Ihren Entscheidungen ließ sich nicht lernen; beim nächsten Mal folgt ein neuer Versuch. %1</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>Änderungen zwischen zwei Versionen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln unveränderte Zeile</numerusform>
            <numerusform>%Ln unveränderte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
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
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>Ein schneller Durchgang über die Titel, der nur aussortiert. Leer: keine Vorauswahl.</translation>
    </message>
    <message>
        <source>Describe in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>Beschreiben Sie in einfachen Worten, was Sie lesen wollen: Themen, was dazugehört und was nicht.</translation>
    </message>
    <message>
        <source>The role a language model should take. May be empty.</source>
        <translation>Die Rolle, die ein Sprachmodell einnehmen soll. Darf leer sein.</translation>
    </message>
</context>
<context>
    <name>winnow::ProviderFields</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API versio&amp;n</source>
        <translation>API-Versio&amp;n</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below.</source>
        <translation>http ist unverschlüsselt. Verwenden Sie https, oder setzen Sie unten das Häkchen.</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>Artikel und Schlüssel &amp;unverschlüsselt an %1 senden</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Enter the service’s address. It should start with https://.</source>
        <translation>Geben Sie die Adresse des Dienstes ein. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// beginnen.</translation>
    </message>
</context>
<context>
    <name>winnow::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>Geben Sie den Proxy als http://host:port oder socks5://host:port ein.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>Custom:</source>
        <translation>Eigener:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
</context>
<context>
    <name>winnow::RangeChooser</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>B&amp;y topic</source>
        <translation>Nach &amp;Themen</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>Front &amp;Matter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>Tage von – bis</translation>
    </message>
    <message>
        <source>Current search</source>
        <translation>Aktuelle Suche</translation>
    </message>
    <message>
        <source>Group papers of the same topic under one heading</source>
        <translation>Artikel desselben Themas unter einer Überschrift gruppieren</translation>
    </message>
    <message>
        <source>Start Markdown with day, criteria, model, counts and cost, for programs that publish it</source>
        <translation>Markdown mit Tag, Kriterien, Modell, Zahlen und Kosten beginnen, für Programme, die es veröffentlichen</translation>
    </message>
    <message>
        <source>Di&amp;gest of</source>
        <translation>Di&amp;gest für</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a digest</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingMenu</name>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>a &amp;topic</source>
        <translation>ein &amp;Thema</translation>
    </message>
    <message>
        <source>&amp;wanted</source>
        <translation>&amp;gewünscht</translation>
    </message>
    <message>
        <source>&amp;not wanted</source>
        <translation>&amp;nicht gewünscht</translation>
    </message>
    <message>
        <source>a &amp;keyword</source>
        <translation>ein &amp;Stichwort</translation>
    </message>
    <message>
        <source>an unwanted keyw&amp;ord</source>
        <translation>ein &amp;unerwünschtes Stichwort</translation>
    </message>
    <message>
        <source>to be i&amp;gnored</source>
        <translation>zu &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Paused: ignored for now</source>
        <translation>&amp;Pausiert: vorerst ignoriert</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>%1 wird verfolgt</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>%1 &amp;verfolgen</translation>
    </message>
    <message>
        <source>for any topic</source>
        <translation>bei jedem Thema</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingPanel</name>
    <message>
        <source>What Winnow found in the scoring prompt</source>
        <translation>Was Winnow im Bewertungs-Prompt gefunden hat</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Korrigieren …</translation>
    </message>
    <message>
        <source>Change how the selected line is understood; the text is updated</source>
        <translation>Ändern, wie die ausgewählte Zeile verstanden wird; der Text wird angepasst</translation>
    </message>
    <message>
        <source>What &amp;Winnow finds</source>
        <translation>Was &amp;Winnow findet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</source>
        <translation>
            <numerusform>%Ln Thema pausiert: nicht in Prompts, Wertungen und Vorauswahl. Frühere Wertungen bleiben. Setzen Sie ein Häkchen, um ein Thema fortzusetzen.</numerusform>
            <numerusform>%Ln Themen pausiert: nicht in Prompts, Wertungen und Vorauswahl. Frühere Wertungen bleiben. Setzen Sie ein Häkchen, um ein Thema fortzusetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>gern gesehen</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>unwanted keyword</source>
        <translation>unerwünschtes Stichwort</translation>
    </message>
    <message>
        <source>application keyword</source>
        <translation>Anwendungsstichwort</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>Bewertungsskala</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>Platz für die Artikel</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>No topics were found. Number your topics – “1. Your topic” – and list below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>Es wurden keine Themen gefunden. Nummerieren Sie Ihre Themen – „1. Ihr Thema“ –, und führen Sie unter jedem auf, was „Relevant:“ und was „Irrelevant:“ ist.</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingTree</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Wanted, any topic</source>
        <translation>Gewünscht, jedes Thema</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Gern gesehen</translation>
    </message>
    <message>
        <source>Not wanted, any topic</source>
        <translation>Nicht gewünscht, jedes Thema</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>Unerwünschte Stichwörter</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Anwendungsstichwörter</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ignored, %1</source>
        <translation>ignoriert, %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>what a line of the criteria is</comment>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ReadingView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>winnow::RelevanceBar</name>
    <message>
        <source>Your relevance</source>
        <translation>Ihre Relevanz</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>Ihre Relevanz, 1 bis 10 (Tasten 1 bis 9, 0 für 10)</translation>
    </message>
    <message>
        <source>1 to 10; 0 for none</source>
        <translation>1 bis 10; 0: keine</translation>
    </message>
    <message>
        <source>Your relevance: %1. Click again to clear it.</source>
        <translation>Ihre Relevanz: %1. Erneut klicken, um sie zu löschen.</translation>
    </message>
</context>
<context>
    <name>winnow::ReportCommand</name>
    <message>
        <source>Write a report to attach to a bug report: versions, settings, sizes and the last lines of the log.</source>
        <translation>Einen Bericht zum Anhängen an einen Fehlerbericht schreiben: Versionen, Einstellungen, Größen und die letzten Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>It contains no keys, nothing that you or the papers&apos; authors wrote, and only the host names of addresses. Read it before you attach it.

To include what went wrong, do it again with --log, and pass the same file here:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</source>
        <translation>Er enthält keine Schlüssel, nichts, was Sie oder die Autoren der Artikel geschrieben haben, und von Adressen nur die Hostnamen. Lesen Sie ihn, bevor Sie ihn anhängen.

Damit auch steht, was schiefging, wiederholen Sie es mit --log, und geben Sie dieselbe Datei hier an:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</translation>
    </message>
    <message>
        <source>Write the report to this file instead of standard output.</source>
        <translation>Den Bericht in diese Datei schreiben statt an die Standardausgabe.</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>Bericht in %1 gespeichert. Lesen Sie ihn, bevor Sie ihn anhängen.</translation>
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
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>%1 wird geholt · Feed %2 von %3</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Bewerte %1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv begrenzt die Anfragen; neuer Versuch in %n s</numerusform>
            <numerusform>arXiv begrenzt die Anfragen; neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>hält nach %Ln laufenden Aufruf an</numerusform>
            <numerusform>hält nach %Ln laufenden Aufrufen an</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>pausiert, %Ln Aufruf läuft noch</numerusform>
            <numerusform>pausiert, %Ln Aufrufe laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandon the calls under way; you may still be charged for them</source>
        <translation>Laufende Aufrufe aufgeben; berechnet werden sie vielleicht trotzdem</translation>
    </message>
    <message>
        <source>Stop the run; everything stored so far is kept</source>
        <translation>Den Lauf anhalten; was bisher gespeichert ist, bleibt</translation>
    </message>
    <message>
        <source>Start no more calls for now; those under way are completed</source>
        <translation>Vorerst keine weiteren Aufrufe beginnen; die laufenden werden abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is not available; retrying in %n s</source>
        <translation>
            <numerusform>arXiv ist nicht verfügbar; neuer Versuch in %n s</numerusform>
            <numerusform>arXiv ist nicht verfügbar; neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching listings</source>
        <translation>Listen werden geholt</translation>
    </message>
    <message>
        <source>Asking arXiv for what its pages omit</source>
        <translation>arXiv wird nach dem gefragt, was auf seinen Seiten fehlt</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>Warten. %1</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>das Modell wird geladen</translation>
    </message>
    <message numerus="yes">
        <source>the service is rate-limiting; retrying in %n s</source>
        <translation>
            <numerusform>der Dienst begrenzt die Aufrufe; neuer Versuch in %n s</numerusform>
            <numerusform>der Dienst begrenzt die Aufrufe; neuer Versuch in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>fetch   %1</source>
        <translation>fetch   %1</translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation>score   %1</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>digest  %1</translation>
    </message>
    <message>
        <source>Fetch, score and write the digest: the daily job.</source>
        <translation>Holen, bewerten und den Digest schreiben: die tägliche Arbeit.</translation>
    </message>
    <message>
        <source>Prints one line per stage and day; the last one ends with the path of the digest, which goes to the digest folder in the settings unless -o gives a file. Every day that received papers is scored and gets a digest, newest first; with -o only the newest. Running it again continues where it stopped. If another program is scoring with a model, it says so, writes the digest of what is scored so far, and exits with 1; with --wait it waits its turn.

--once is for cron and other timers: if the day is already fetched and scored, it exits with 0 without contacting arXiv, and so it does while another run with --once is in progress. It also catches up missed days, with the built-in scorer. Until the newest day is complete it exits with 1, so that the timer tries again. --notify shows a desktop notification, once for each day, with the number of papers worth a look, and waits until it is answered or dismissed, at most half a day. winnow-cli schedule on sets up both for every morning.

--json prints an object with fetch, score and digest (see the help of these commands) and digests, with the digest of each day.

Examples:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</source>
        <translation>Gibt je Schritt und Tag eine Zeile aus; die letzte endet mit dem Pfad des Digests, der in den Digest-Ordner der Einstellungen geht, wenn -o keine Datei angibt. Jeder Tag, der Artikel bekam, wird bewertet und bekommt einen Digest, der neueste zuerst; mit -o nur der neueste. Ein erneuter Aufruf fährt fort, wo angehalten wurde. Bewertet gerade ein anderes Programm mit einem Modell, sagt der Befehl das, schreibt den Digest des bisher Bewerteten und endet mit 1; mit --wait wartet er, bis er an der Reihe ist.

--once ist für cron und andere Zeitgeber: Ist der Tag schon geholt und bewertet, endet der Befehl mit 0, ohne arXiv zu fragen, ebenso, während ein anderer Lauf mit --once im Gange ist. Er holt auch verpasste Tage nach, mit dem eingebauten Bewerter. Bis der neueste Tag vollständig ist, endet er mit 1, damit der Zeitgeber es erneut versucht. --notify zeigt eine Benachrichtigung, einmal für jeden Tag, mit der Zahl der Artikel, die einen Blick wert sind, und wartet, bis sie beantwortet oder geschlossen wird, höchstens einen halben Tag. winnow-cli schedule on richtet beides für jeden Morgen ein.

--json gibt ein Objekt mit fetch, score und digest aus (siehe die Hilfe dieser Befehle) und digests, mit dem Digest jedes Tages.

Beispiele:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</translation>
    </message>
    <message>
        <source>Accept only feeds for this announcement day.</source>
        <translation>Nur Feeds dieses Ankündigungstags annehmen.</translation>
    </message>
    <message>
        <source>Do nothing if the day is done or another run with --once is in progress.</source>
        <translation>Nichts tun, wenn der Tag erledigt oder ein anderer Lauf mit --once im Gange ist.</translation>
    </message>
    <message>
        <source>Show a desktop notification, once a day, with the number of papers worth a look.</source>
        <translation>Eine Benachrichtigung zeigen, einmal am Tag, mit der Zahl der Artikel, die einen Blick wert sind.</translation>
    </message>
    <message>
        <source>run has no --dry-run. Use winnow-cli score --dry-run.</source>
        <translation>run kennt kein --dry-run. Verwenden Sie winnow-cli score --dry-run.</translation>
    </message>
    <message>
        <source>Another run is in progress on this library; nothing to do.</source>
        <translation>Mit dieser Bibliothek ist ein anderer Lauf im Gange; nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is already fetched and scored; nothing to do.</source>
        <translation>%1 ist schon geholt und bewertet; nichts zu tun.</translation>
    </message>
    <message>
        <source>No usable feed, so nothing was scored and no digest was written.</source>
        <translation>Kein Feed war verwendbar, also wurde nichts bewertet und kein Digest geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not complete yet. Run the command again later, as a timer does.</source>
        <translation>%1 ist noch nicht vollständig. Rufen Sie den Befehl später erneut auf, wie es ein Zeitgeber tut.</translation>
    </message>
</context>
<context>
    <name>winnow::RunController</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>the newest day</source>
        <translation>der neueste Tag</translation>
    </message>
    <message>
        <source>sample day</source>
        <translation>Probetag</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score this day with %1</source>
        <translation>Diesen Tag mit %1 bewerten</translation>
    </message>
    <message>
        <source>Score this day with the built-in scorer</source>
        <translation>Diesen Tag mit dem eingebauten Bewerter bewerten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Nothing is left to score here under these criteria.</source>
        <translation>Unter diesen Kriterien ist hier nichts mehr zu bewerten.</translation>
    </message>
    <message>
        <source>Score · %1</source>
        <translation>Bewerten · %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This paper was in no day&apos;s listing, so it can&apos;t be scored.</source>
        <translation>Dieser Artikel stand in keiner Tagesliste und kann deshalb nicht bewertet werden.</translation>
    </message>
    <message>
        <source>Scoring this paper anyway needs a language model. Choose one in the settings, under Scoring.</source>
        <translation>Diesen Artikel trotzdem zu bewerten braucht ein Sprachmodell. Wählen Sie eines in den Einstellungen unter „Bewertung“.</translation>
    </message>
    <message>
        <source>Score days…</source>
        <translation>Tage bewerten …</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>Ein anderer Lauf ist im Gange. Versuchen Sie es noch einmal, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>der Dienst des Modells</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>Kosten werden geschätzt …</translation>
    </message>
</context>
<context>
    <name>winnow::RunTableModel</name>
    <message>
        <source>Sample day</source>
        <translation>Probetag</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day of a run</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>start of a run</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>eingebauter Bewerter</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1, importiert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Papers that got a score</source>
        <translation>Artikel, die eine Wertung bekamen</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1, Probe</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Ausgesiebt</translation>
    </message>
    <message>
        <source>Papers still without a score after every retry</source>
        <translation>Artikel, die nach allen Versuchen noch keine Wertung haben</translation>
    </message>
    <message>
        <source>Papers screened out by title</source>
        <translation>Artikel, die nach dem Titel ausgesiebt wurden</translation>
    </message>
    <message>
        <source>Tokens read from the service&apos;s cache, which are cheaper</source>
        <translation>Token, die aus dem Cache des Dienstes gelesen wurden; sie sind billiger</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is unknown</source>
        <translation>Was die Aufrufe kosten; „über“, wo der Preis einiger unbekannt ist</translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 of %2 spent this month</source>
        <translation>%1 von %2 in diesem Monat ausgegeben</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>%1 in diesem Monat ausgegeben</translation>
    </message>
    <message>
        <source>a run stops at %1</source>
        <translation>ein Lauf hält bei %1 an</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kept paper(s)</source>
        <translation>
            <numerusform>%Ln weiteren behaltenen Artikel</numerusform>
            <numerusform>%Ln weitere behaltene Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s) with kept papers</source>
        <translation>
            <numerusform>%Ln weiteren Tag mit behaltenen Artikeln</numerusform>
            <numerusform>%Ln weitere Tage mit behaltenen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % needs %2.</source>
        <translation>Der Vorfilter lässt noch nichts weg: %1 % erfordern %2.</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves about %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>Der Vorfilter behält %1 von %2 Artikeln und spart etwa %3; Trefferquote %4 % (%5–%6 %) an Ihren %7 Tagen.</translation>
    </message>
    <message>
        <source>Winnow does not know this model&apos;s price; enter it in the settings to track costs.</source>
        <translation>Winnow kennt den Preis dieses Modells nicht; tragen Sie ihn in den Einstellungen ein, um die Kosten zu verfolgen.</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the run ends.</source>
        <translation>Die Obergrenze dieses Monats wäre vor dem Ende des Laufs erreicht.</translation>
    </message>
    <message>
        <source>The cap per run would be reached before the run ends.</source>
        <translation>Die Obergrenze je Lauf wäre vor dem Ende des Laufs erreicht.</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>%1 wird geholt (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.</source>
        <translation>
            <numerusform>Hält an. %n laufender, schon bezahlter Aufruf wird abgewartet; noch einmal anhalten gibt ihn auf.</numerusform>
            <numerusform>Hält an. %n laufende, schon bezahlte Aufrufe werden abgewartet; noch einmal anhalten gibt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching details that pages lack (papers so far: %1)</source>
        <translation>Angaben, die auf den Seiten fehlen, werden geholt (Artikel bisher: %1)</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>Warten. %1</translation>
    </message>
    <message>
        <source>%1 is rate-limiting; retrying in %2 s.</source>
        <translation>%1 begrenzt die Aufrufe; neuer Versuch in %2 s.</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>&amp;Save as new version</source>
        <translation>Als neue Version &amp;speichern</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Name der neuen Version</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Version name (optional)</source>
        <translation>Name der Version (freiwillig)</translation>
    </message>
    <message>
        <source>Return to the version in use; can be undone</source>
        <translation>Zurück zur geltenden Version; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>winnow::SavedViewController</name>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A view named “%1” already exists. Choose another name.</source>
        <translation>Eine Ansicht namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>winnow::ScheduleCommand</name>
    <message>
        <source>Fetch and score automatically every morning.</source>
        <translation>Jeden Morgen automatisch holen und bewerten.</translation>
    </message>
    <message>
        <source>on makes the system start winnow-cli run --once --notify every weekday when arXiv&apos;s listings are out, with the library and settings now in use (including --library and --config). With systemd this is a user timer, at 00:20 to 00:30 New York time all year round; a start missed while the computer was off is made up. Without systemd it is a line in your crontab that checks once an hour for a new day, since cron knows no other time zone. On macOS it is a launchd agent that does the same. off removes it; status shows what is set up and when it starts next.

A systemd user timer runs only while you are logged in; loginctl enable-linger makes it run always. A language model&apos;s key must be in the keyring, since a timer does not have your shell&apos;s environment.

--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command and next (UTC); missing values are null.</source>
        <translation>on lässt das System an jedem Werktag winnow-cli run --once --notify starten, wenn die Listen von arXiv erschienen sind, mit der jetzigen Bibliothek und den jetzigen Einstellungen (samt --library und --config). Mit systemd ist das ein Benutzer-Timer, das ganze Jahr über um 00:20 bis 00:30 Uhr New Yorker Zeit; ein Start, der bei ausgeschaltetem Rechner ausfiel, wird nachgeholt. Ohne systemd ist es eine Zeile in Ihrer crontab, die stündlich nach einem neuen Tag sieht, da cron keine andere Zeitzone kennt. Auf macOS ist es ein launchd-Agent, der dasselbe tut. off entfernt es; status zeigt, was eingerichtet ist und wann es das nächste Mal startet.

Ein Benutzer-Timer von systemd läuft nur, solange Sie angemeldet sind; mit loginctl enable-linger läuft er immer. Der Schlüssel eines Modells muss im Schlüsselbund liegen, da ein Timer die Umgebung Ihrer Shell nicht hat.

--json gibt ein Objekt aus: on (true oder false), by (systemd, cron, launchd oder null), file, command und next (UTC); fehlende Werte sind null.</translation>
    </message>
    <message>
        <source>Use schedule on, schedule off or schedule status.</source>
        <translation>Möglich sind schedule on, schedule off und schedule status.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use on, off or status.</source>
        <translation>Unbekanntes Argument „%1“. Möglich sind on, off und status.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet, so there is nothing to fetch. Choose some in the window first.</source>
        <translation>Sie verfolgen noch keine Kategorien, also gibt es nichts zu holen. Wählen Sie zuerst welche im Fenster.</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>Der Morgenlauf ist aus.</translation>
    </message>
    <message>
        <source>The morning run is on, by %1.</source>
        <translation>Der Morgenlauf ist an, durch %1.</translation>
    </message>
    <message>
        <source>The morning run is on, by %1: %2</source>
        <translation>Der Morgenlauf ist an, durch %1: %2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster: %1</translation>
    </message>
    <message>
        <source>It runs only while you are logged in. To have it run always: loginctl enable-linger.</source>
        <translation>Er läuft nur, solange Sie angemeldet sind. Damit er immer läuft: loginctl enable-linger.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>Der Tag der Ankündigung (Vorgabe: der neueste in der Bibliothek).</translation>
    </message>
    <message>
        <source>Score the papers that have no score yet with these criteria.</source>
        <translation>Die Artikel bewerten, die unter diesen Kriterien noch keine Wertung haben.</translation>
    </message>
    <message>
        <source>Gives each paper a relevance and a novelty, 1 to 10 each. Scores are stored as they arrive: to finish a run that was stopped or killed, run the command again; nothing is scored, or paid for, twice. Ctrl-C once stops after the calls in progress; Ctrl-C twice stops at once.

A language model needs a key (winnow-cli key --help) unless it runs on this computer. A paper for which it gives no usable answer in three tries is listed as failed; the others are not affected. Only one program at a time scores a library with a model: a second one says which program that is and exits with 1, or waits with --wait.

--prescreen leaves out papers unlike those you keep before the model is asked, while still finding the given percentage of what you would keep. This is measured on your own decisions, on days that were not learned from; --dry-run shows how well it works and what it saves. With too few decisions, nothing is left out. Papers by followed authors always stay, and up to three papers a day that would be left out are scored anyway; winnow-cli learn shows how many of those were worth reading. Papers left out are marked as screened out, not lost: score --paper ID scores one of them, score --prescreen off all.

--batch sends the calls to the service&apos;s batch queue instead: answers within a day, usually at half the price, which estimates, caps and costs take into account. Their maximum cost is reserved when they are sent. The command reports what was sent and exits; winnow-cli batch shows the progress, and the next score --batch, run or batch read stores the answers. With --wait it continues until all answers are there. Works with OpenAI, compatible services (--endpoint) and Anthropic. export-jobs writes the calls to a file as OpenAI&apos;s JSON lines, which vllm run-batch can answer; import-answers stores the answers. With --batch, --json prints the same as winnow-cli batch --json.

--json prints an object: day, criteria (version), scorer, model, state, scored, screened, prescreened (of these, before the model was asked), failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US dollars, null if the price is unknown), days (the same figures for each day) and error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: off; recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost; or missing_kept, missing_days), spent_this_month, run_cap and month_cap.

Examples:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --model gpt-5-mini --prescreen 98 --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch
  winnow-cli score --provider vllm --model qwen3-32b export-jobs jobs.jsonl
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</source>
        <translation>Gibt jedem Artikel eine Relevanz und eine Neuheit, je 1 bis 10. Wertungen werden sofort gespeichert: Um einen angehaltenen oder abgebrochenen Lauf zu beenden, rufen Sie den Befehl erneut auf; nichts wird zweimal bewertet oder bezahlt. Einmal Strg+C hält nach den laufenden Aufrufen an, zweimal sofort.

Ein Sprachmodell braucht einen Schlüssel (winnow-cli key --help), außer wenn es auf diesem Rechner läuft. Ein Artikel, für den es in drei Versuchen keine brauchbare Antwort gibt, wird als fehlgeschlagen aufgeführt; die anderen berührt das nicht. Immer nur ein Programm bewertet eine Bibliothek mit einem Modell: Ein zweites sagt, welches das ist, und endet mit 1, oder es wartet mit --wait.

--prescreen lässt Artikel weg, die denen nicht ähneln, die Sie behalten, bevor das Modell gefragt wird, und findet dabei noch den angegebenen Prozentsatz dessen, was Sie behalten würden. Gemessen wird das an Ihren eigenen Entscheidungen, an Tagen, aus denen nicht gelernt wurde; --dry-run zeigt, wie gut es geht und was es spart. Bei zu wenigen Entscheidungen wird nichts weggelassen. Artikel verfolgter Autoren bleiben immer, und bis zu drei Artikel am Tag, die weggelassen würden, werden trotzdem bewertet; winnow-cli learn zeigt, wie viele davon lesenswert waren. Weggelassene Artikel gelten als ausgesiebt und sind nicht verloren: score --paper ID bewertet einen davon, score --prescreen off alle.

--batch sendet die Aufrufe stattdessen als Stapel an die Warteschlange des Dienstes: Antworten binnen eines Tages, meist zum halben Preis, was Schätzungen, Obergrenzen und Kosten berücksichtigen. Ihre höchsten Kosten werden beim Senden zurückgelegt. Der Befehl meldet, was gesendet wurde, und endet; winnow-cli batch zeigt den Fortschritt, und das nächste score --batch, run oder batch read speichert die Antworten. Mit --wait geht es weiter, bis alle Antworten da sind. Möglich bei OpenAI, kompatiblen Diensten (--endpoint) und Anthropic. export-jobs schreibt die Aufrufe in eine Datei, als JSON-Zeilen im Format von OpenAI, die vllm run-batch beantworten kann; import-answers speichert die Antworten. Mit --batch gibt --json dasselbe aus wie winnow-cli batch --json.

--json gibt ein Objekt aus: day, criteria (Version), scorer, model, state, scored, screened, prescreened (davon vor der Frage an das Modell), failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US-Dollar, null, wenn der Preis unbekannt ist), days (dieselben Zahlen für jeden Tag) und error (code, message, detail, place); mit --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: aus; recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost; oder missing_kept, missing_days), spent_this_month, run_cap und month_cap.

Beispiele:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --model gpt-5-mini --prescreen 98 --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch
  winnow-cli score --provider vllm --model qwen3-32b export-jobs jobs.jsonl
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</translation>
    </message>
    <message>
        <source>All days in the library from A to B, such as 2025-03-01..2025-05-31.</source>
        <translation>Alle Tage in der Bibliothek von A bis B, etwa 2025-03-01..2025-05-31.</translation>
    </message>
    <message>
        <source>Use the service&apos;s batch queue: answers within a day, usually at half the price.</source>
        <translation>Als Stapel an die Warteschlange des Dienstes senden: Antworten binnen eines Tages, meist zum halben Preis.</translation>
    </message>
    <message>
        <source>Papers that a batch leaves without a score go into another batch (default), or are sent live once all batches are finished (with --wait).</source>
        <translation>Artikel, die ein Stapel ohne Wertung lässt, kommen in einen weiteren Stapel (batch, Vorgabe) oder werden direkt gesendet, sobald alle Stapel beendet sind (live, mit --wait).</translation>
    </message>
    <message>
        <source>At most this many calls per batch, 1 to 50000 (default: 1000).</source>
        <translation>Höchstens so viele Aufrufe je Stapel, 1 bis 50000 (Vorgabe: 1000).</translation>
    </message>
    <message>
        <source>Score only this paper of the day, even if it was screened out or failed; may be repeated.</source>
        <translation>Nur diesen Artikel des Tages bewerten, auch wenn er ausgesiebt wurde oder fehlgeschlagen ist; wiederholbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID; use --paper 2508.04753.</source>
        <translation>„%1“ ist keine arXiv-ID; schreiben Sie --paper 2508.04753.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use export-jobs or import-answers.</source>
        <translation>Unbekanntes Argument „%1“. Möglich sind export-jobs und import-answers.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli score %1 FILE.</source>
        <translation>Geben Sie eine Datei an: winnow-cli score %1 FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of days; use --days 2025-03-01..2025-05-31.</source>
        <translation>„%1“ ist kein Bereich von Tagen; schreiben Sie --days 2025-03-01..2025-05-31.</translation>
    </message>
    <message>
        <source>--days can&apos;t be used with --day or --paper.</source>
        <translation>--days geht nicht zusammen mit --day oder --paper.</translation>
    </message>
    <message>
        <source>--missing takes batch or live, not &quot;%1&quot;.</source>
        <translation>--missing erwartet batch oder live, nicht „%1“.</translation>
    </message>
    <message>
        <source>Batches need a language model. Choose one with --model.</source>
        <translation>Stapel brauchen ein Sprachmodell. Wählen Sie eines mit --model.</translation>
    </message>
    <message>
        <source>--paper is always scored live: leave out --batch and export-jobs.</source>
        <translation>--paper bewertet immer direkt: Lassen Sie --batch und export-jobs weg.</translation>
    </message>
    <message>
        <source>--missing and --batch-lines work only with --batch.</source>
        <translation>--missing und --batch-lines gehen nur mit --batch.</translation>
    </message>
    <message>
        <source>--missing live needs --wait. Or run winnow-cli score once the batch is finished.</source>
        <translation>--missing live braucht --wait. Oder rufen Sie winnow-cli score auf, sobald der Stapel beendet ist.</translation>
    </message>
    <message>
        <source>Papers in a batch in progress are left out; winnow-cli batch shows how far it is.</source>
        <translation>Artikel in einem laufenden Stapel bleiben weg; winnow-cli batch zeigt, wie weit er ist.</translation>
    </message>
    <message>
        <source>The library has no papers for these days. winnow-cli ledger lists the days it has.</source>
        <translation>Die Bibliothek hat für diese Tage keine Artikel. winnow-cli ledger führt die vorhandenen Tage auf.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCounts</name>
    <message>
        <source>other topics</source>
        <translation>andere Themen</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreDaysDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Score days</source>
        <translation>Tage bewerten</translation>
    </message>
    <message>
        <source>Score the days &amp;from</source>
        <translation>Tage bewerten &amp;vom</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>The library has no papers yet.</source>
        <translation>Die Bibliothek hat noch keine Artikel.</translation>
    </message>
    <message>
        <source>The library has no papers from these days.</source>
        <translation>Die Bibliothek hat keine Artikel von diesen Tagen.</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>Kosten werden geschätzt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its cost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>In a &amp;batch (half the price, up to a day)</source>
        <translation>Im &amp;Stapel (halber Preis, bis zu einem Tag)</translation>
    </message>
    <message>
        <source>In a &amp;batch (up to a day; no lower price is known)</source>
        <translation>Im &amp;Stapel (bis zu einem Tag; kein niedrigerer Preis bekannt)</translation>
    </message>
    <message>
        <source>Needs a language model; choose one in the settings, under Scoring</source>
        <translation>Braucht ein Sprachmodell; wählen Sie eines in den Einstellungen unter „Bewertung“</translation>
    </message>
    <message>
        <source>Send in a batch</source>
        <translation>Im Stapel senden</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, Preis unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the built-in scorer</source>
        <translation>
            <numerusform>%Ln Artikel mit dem eingebauten Bewerter</numerusform>
            <numerusform>%Ln Artikel mit dem eingebauten Bewerter</numerusform>
        </translation>
    </message>
    <message>
        <source>All papers of these days are scored under these criteria.</source>
        <translation>Alle Artikel dieser Tage sind unter diesen Kriterien bewertet.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n ohne Wertung</numerusform>
            <numerusform>%n ohne Wertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: %n Artikel</numerusform>
            <numerusform>%1: %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScorerChoice</name>
    <message>
        <source>The &amp;built-in scorer – compares papers with your topics on this computer, nothing to set up</source>
        <translation>Der &amp;eingebaute Bewerter – vergleicht Artikel auf diesem Rechner mit Ihren Themen, nichts einzurichten</translation>
    </message>
    <message>
        <source>A lan&amp;guage model – reads the abstracts; a service may charge for it</source>
        <translation>Ein S&amp;prachmodell – liest die Abstracts; ein Dienst berechnet das womöglich</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Bewerter</translation>
    </message>
</context>
<context>
    <name>winnow::ScoringTab</name>
    <message>
        <source>The &amp;built-in scorer</source>
        <translation>Der &amp;eingebaute Bewerter</translation>
    </message>
    <message>
        <source>A lan&amp;guage model</source>
        <translation>Ein S&amp;prachmodell</translation>
    </message>
    <message>
        <source>Compares papers with your topics on this computer. Costs nothing.</source>
        <translation>Vergleicht Artikel auf diesem Rechner mit Ihren Themen. Kostet nichts.</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <source>Reads titles and abstracts against your criteria. They are sent to the service below, which may charge for it.</source>
        <translation>Liest Titel und Abstracts nach Ihren Kriterien. Sie werden an den Dienst unten gesendet, der das womöglich berechnet.</translation>
    </message>
</context>
<context>
    <name>winnow::SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
</context>
<context>
    <name>winnow::ServicePanel</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The service lists no models. Enter the name by hand.</source>
        <translation>Der Dienst führt keine Modelle auf. Geben Sie den Namen von Hand ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>%Ln Modell zur Wahl</numerusform>
            <numerusform>%Ln Modelle zur Wahl</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it under “Costs &amp; limits”</source>
        <translation>tragen Sie ihn unter „Kosten &amp; Grenzen“ ein</translation>
    </message>
    <message>
        <source>for the models</source>
        <translation>nach den Modellen</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1: %2 Eingabe, %3 aus dem Cache, %4 Ausgabe je Million Token</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, Stand %2.</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>Preis unbekannt: %1. Ohne ihn lassen sich Kosten nicht anzeigen und Obergrenzen nicht einhalten.</translation>
    </message>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 Eingabe, %2 aus dem Cache, %3 Ausgabe</translation>
    </message>
    <message>
        <source>Writing to the cache: %1.</source>
        <translation>Schreiben in den Cache: %1.</translation>
    </message>
    <message>
        <source>For prompts above %1 tokens: %2.</source>
        <translation>Bei Prompts über %1 Token: %2.</translation>
    </message>
    <message>
        <source>At peak hours it costs more.</source>
        <translation>Zu Spitzenzeiten kostet es mehr.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Ab %1: %2.</translation>
    </message>
    <message>
        <source>Runs on your own machine: costs nothing.</source>
        <translation>Läuft auf Ihrem eigenen Rechner: kostet nichts.</translation>
    </message>
    <message>
        <source>%1, from your own prices.</source>
        <translation>%1, aus Ihren eigenen Preisen.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start %2, then test again.</source>
        <translation>Bei %1 antwortet nichts. Starten Sie %2, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 can’t be reached. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>Es gibt noch keinen Schlüssel für %1. Geben Sie ihn oben ein, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 hat kein Modell „%2“.</translation>
    </message>
    <message>
        <source>%1 Check the model’s name and the address.</source>
        <translation>%1 Prüfen Sie den Namen des Modells und die Adresse.</translation>
    </message>
    <message>
        <source>%1 It has %2.</source>
        <translation>%1 Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>Die Adresse des Proxys ist nicht verwendbar. Prüfen Sie sie unter „Kosten &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>keine Kosten</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 answered in %2 s</source>
        <translation>%1 hat in %2 s geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own prices can’t be read. Check them under “Costs &amp; limits”.</source>
        <translation>Ihre eigenen Preise sind nicht lesbar. Prüfen Sie sie unter „Kosten &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>Es wurde kein Server mit dem Namen %1 gefunden. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer’s clock, and whether a proxy is in between.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande. Prüfen Sie die Uhr dieses Rechners und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>The proxy refused, or is not running. Check it under “Costs &amp; limits”.</source>
        <translation>Der Proxy hat abgelehnt oder läuft nicht. Prüfen Sie ihn unter „Kosten &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on your own machine may still be loading: test again, or raise the timeout under “Costs &amp; limits”.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Ein Modell auf Ihrem eigenen Rechner lädt vielleicht noch: Testen Sie erneut, oder erhöhen Sie die Zeitgrenze unter „Kosten &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below the address.</source>
        <translation>http ist unverschlüsselt. Verwenden Sie https, oder setzen Sie das Häkchen unter der Adresse.</translation>
    </message>
    <message>
        <source>%1 rejected the key (401). Check that it is complete and still valid.</source>
        <translation>%1 hat den Schlüssel abgelehnt (401). Prüfen Sie, ob er vollständig und noch gültig ist.</translation>
    </message>
    <message>
        <source>%1 knows the key but denies it access (403). Check there what it may use, and from where.</source>
        <translation>%1 kennt den Schlüssel, verweigert ihm aber den Zugang (403). Sehen Sie dort nach, was er verwenden darf und von wo.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then test again.</source>
        <translation>Das Guthaben bei %1 ist aufgebraucht. Laden Sie es auf, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is rate-limiting. Test again in a minute.</source>
        <translation>%1 begrenzt die Aufrufe. Testen Sie in einer Minute erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is rate-limiting. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 begrenzt die Aufrufe. Testen Sie in %n Sekunde erneut.</numerusform>
            <numerusform>%1 begrenzt die Aufrufe. Testen Sie in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported an error. Test again later; if it persists, check the address.</source>
        <translation>%1 hat einen Fehler gemeldet. Testen Sie später erneut; bleibt es dabei, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let you use it. Choose another model.</source>
        <translation>%1 führt „%2“ auf, lässt es Sie aber nicht verwenden. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 The closest it has are %2.</source>
        <translation>%1 Am nächsten kommen von den vorhandenen: %2.</translation>
    </message>
    <message>
        <source>The address is not a web address. It should start with https://.</source>
        <translation>Die Adresse ist keine Webadresse. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Choose a model: “List” asks the service for those it has.</source>
        <translation>Wählen Sie ein Modell: „Liste“ fragt den Dienst nach den vorhandenen.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>room for %1 tokens</source>
        <translation>fasst %1 Token</translation>
    </message>
    <message>
        <source>The criteria take %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>Die Kriterien brauchen %1 Token, das Modell fasst aber nur %2. Starten Sie es mit größerem Kontext, oder kürzen Sie die Kriterien.</translation>
    </message>
    <message>
        <source>The settings for individual models can’t be read (%1). Correct them in the settings file.</source>
        <translation>Die Einstellungen für einzelne Modelle sind nicht lesbar (%1). Berichtigen Sie sie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The server at %1 is not a model service. Check the address.</source>
        <translation>Der Server unter %1 ist kein Modelldienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Lists the models and makes one tiny call</source>
        <translation>Führt die Modelle auf und macht einen winzigen Aufruf</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Fragt %1 …</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Resets everything except what you collected: categories, authors, the model’s service and prices</source>
        <translation>Setzt alles zurück, außer was Sie gesammelt haben: Kategorien, Autoren, Dienst und Preise des Modells</translation>
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
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>nie geholt</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation>Alle Artikel</translation>
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
        <translation>Probetag</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>Kept papers with a newer version: %n</source>
        <translation>
            <numerusform>Behaltene Artikel mit einer neueren Fassung: %n</numerusform>
            <numerusform>Behaltene Artikel mit einer neueren Fassung: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept papers that have a newer version, with what changed</source>
        <translation>Behaltene Artikel, die eine neuere Fassung haben, mit den Änderungen</translation>
    </message>
    <message>
        <source>Kept on all days</source>
        <translation>Behalten, alle Tage</translation>
    </message>
    <message>
        <source>Found on all days</source>
        <translation>Gefunden, alle Tage</translation>
    </message>
    <message>
        <source>Save search as view…</source>
        <translation>Suche als Ansicht speichern …</translation>
    </message>
</context>
<context>
    <name>winnow::SiteBar</name>
    <message>
        <source>Writing web pages</source>
        <translation>Webseiten werden geschrieben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pages already written stay; the next export writes the rest</source>
        <translation>Schon geschriebene Seiten bleiben; der nächste Export schreibt die übrigen</translation>
    </message>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>Ordner für die Webseiten wählen</translation>
    </message>
    <message>
        <source>Writing web pages: %L1 of %L2</source>
        <translation>Webseiten werden geschrieben: %L1 von %L2</translation>
    </message>
    <message>
        <source>There are no days with scored papers to write pages of. Score a day first.</source>
        <translation>Es gibt keine Tage mit bewerteten Artikeln, über die sich Seiten schreiben ließen. Bewerten Sie zuerst einen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</source>
        <translation>
            <numerusform>%n Datei in %1 weicht von dem ab, was Winnow geschrieben hat, und blieb unberührt: %2. Legen Sie sie woanders ab, und exportieren Sie erneut, um die von Winnow zu bekommen.</numerusform>
            <numerusform>%n Dateien in %1 weichen von dem ab, was Winnow geschrieben hat, und blieben unberührt, etwa %2. Legen Sie sie woanders ab, und exportieren Sie erneut, um die von Winnow zu bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of %n day(s) are now web pages in %1.</source>
        <translation>
            <numerusform>Der Digest von %n Tag steht jetzt als Webseiten in %1.</numerusform>
            <numerusform>Die Digests von %n Tagen stehen jetzt als Webseiten in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>winnow::SiteCommand</name>
    <message>
        <source>Write the digests as web pages, with search and a feed.</source>
        <translation>Die Digests als Webseiten schreiben, mit Suche und Feed.</translation>
    </message>
    <message>
        <source>Writes a page for each day, month, year and topic, a search that runs in the browser, and feed.xml. Open index.html, or put the folder on any web server: all links are relative, and nothing is loaded from elsewhere. Imported days are shown as they were imported, others as `digest` would write them. Your decisions, tags and criteria are not shown; your notes only with --notes.

Only changed pages are written; pages of days that no longer exist are removed. Files that Winnow did not write, or that somebody has edited, are left alone and reported; the command then exits with 1. Winnow keeps a list of its own files in .winnow-site in the folder.

--json prints an object: folder, days, papers, written, removed, foreign (three arrays of paths), unchanged (a number) and unscored (days without a score, which have no page).

Examples:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</source>
        <translation>Schreibt eine Seite für jeden Tag, Monat, jedes Jahr und jedes Thema, eine Suche, die im Browser läuft, und feed.xml. Öffnen Sie index.html, oder legen Sie den Ordner auf einen beliebigen Webserver: Alle Links sind relativ, und nichts wird von anderswo geladen. Importierte Tage werden gezeigt, wie sie importiert wurden, andere, wie `digest` sie schreiben würde. Ihre Entscheidungen, Schlagwörter und Kriterien werden nicht gezeigt, Ihre Notizen nur mit --notes.

Nur geänderte Seiten werden geschrieben; Seiten von Tagen, die es nicht mehr gibt, werden entfernt. Dateien, die Winnow nicht geschrieben oder die jemand bearbeitet hat, bleiben unberührt und werden gemeldet; der Befehl endet dann mit 1. Winnow führt die Liste seiner eigenen Dateien in .winnow-site im Ordner.

--json gibt ein Objekt aus: folder, days, papers, written, removed, foreign (drei Arrays von Pfaden), unchanged (eine Zahl) und unscored (Tage ohne Wertung, die keine Seite haben).

Beispiele:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</translation>
    </message>
    <message>
        <source>The folder for the pages; created if it does not exist.</source>
        <translation>Der Ordner für die Seiten; wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Der erste Tag.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>The title of the pages.</source>
        <translation>Der Titel der Seiten.</translation>
    </message>
    <message>
        <source>The address where the pages will be published, for the feed&apos;s links and search engines.</source>
        <translation>Die Adresse, unter der die Seiten veröffentlicht werden, für die Links des Feeds und für Suchmaschinen.</translation>
    </message>
    <message>
        <source>Include your notes on papers.</source>
        <translation>Ihre Notizen zu Artikeln aufnehmen.</translation>
    </message>
    <message>
        <source>Give a folder for the pages: winnow-cli site -o FOLDER.</source>
        <translation>Geben Sie einen Ordner für die Seiten an: winnow-cli site -o FOLDER.</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from liegt nach --to. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the web address of a folder; use one like https://example.org/papers/.</source>
        <translation>„%1“ ist nicht die Webadresse eines Ordners; verwenden Sie eine wie https://example.org/papers/.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Stopped. The pages written are complete; run the same command again to write the rest.</source>
        <translation>Angehalten. Die geschriebenen Seiten sind vollständig; rufen Sie denselben Befehl erneut auf, um die übrigen zu schreiben.</translation>
    </message>
    <message>
        <source>No day has scored papers to write a page of. Score one first (winnow-cli run), or import digests (winnow-cli import).</source>
        <translation>Kein Tag hat bewertete Artikel, über die sich eine Seite schreiben ließe. Bewerten Sie zuerst einen (winnow-cli run), oder importieren Sie Digests (winnow-cli import).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</source>
        <translation>
            <numerusform>%n Tag ohne Wertungen hat keine Seite: %1. Bewerten Sie ihn mit winnow-cli score --day DAY.</numerusform>
            <numerusform>%n Tage ohne Wertungen haben keine Seite, der erste ist %1. Bewerten Sie sie mit winnow-cli score --day DAY.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, or was changed since, so it was left alone. Move it away and run the command again to get the new page.</source>
        <translation>%1 wurde nicht von Winnow geschrieben oder seitdem geändert und blieb unberührt. Legen Sie die Datei woanders ab, und rufen Sie den Befehl erneut auf, um die neue Seite zu bekommen.</translation>
    </message>
    <message>
        <source>%1: days: %L3, papers: %L2; files: %L4 written, %L5 unchanged, %L6 removed</source>
        <translation>%1: Tage: %L3, Artikel: %L2; Dateien: %L4 geschrieben, %L5 unverändert, %L6 entfernt</translation>
    </message>
</context>
<context>
    <name>winnow::SummaryStrip</name>
    <message>
        <source>Write &amp;summary</source>
        <translation>Zusammenfassung &amp;schreiben</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>Summary: %1. %2.</source>
        <comment>what it takes, what was spent</comment>
        <translation>Zusammenfassung: %1. %2.</translation>
    </message>
    <message>
        <source>Asking %1 for a summary…</source>
        <translation>%1 wird um eine Zusammenfassung gebeten …</translation>
    </message>
    <message>
        <source>No model is chosen yet. Choose one in the settings to write summaries.</source>
        <translation>Es ist noch kein Modell gewählt. Wählen Sie eines in den Einstellungen, um Zusammenfassungen zu schreiben.</translation>
    </message>
    <message>
        <source>No summary was written. %1</source>
        <translation>Es wurde keine Zusammenfassung geschrieben. %1</translation>
    </message>
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete removes it.</source>
        <translation>Enter zeigt die Artikel mit diesem Schlagwort, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>Show papers tagged “%1”</source>
        <translation>Artikel mit dem Schlagwort „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>winnow::TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>%n Artikel mit Schlagwort versehen</numerusform>
            <numerusform>%n Artikel mit Schlagwort versehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Taste</name>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>fairly likely</source>
        <translation>recht wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>fairly unlikely</source>
        <translation>recht unwahrscheinlich</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>Predicted %1 (%2 to %3 %): %4 of %5 kept</source>
        <comment>%1: likely, perhaps, unlikely …; %4 and %5: papers</comment>
        <translation>Vorhersage %1 (%2 bis %3 %): %4 von %5 behalten</translation>
    </message>
</context>
<context>
    <name>winnow::TopicIndex</name>
    <message>
        <source>None of your topics</source>
        <translation>Keines Ihrer Themen</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Noch kein Thema</translation>
    </message>
</context>
<context>
    <name>winnow::TopicLegend</name>
    <message>
        <source>Topics of the map</source>
        <translation>Themen der Karte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1, %n Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these papers</source>
        <translation>%1: nur diese Artikel zeigen</translation>
    </message>
</context>
<context>
    <name>winnow::TraitFields</name>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Konte&amp;xt</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>&amp;Denken</translation>
    </message>
    <message>
        <source>Thinking tags</source>
        <translation>Denk-Tags</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>set by server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>How much the model can take at once, prompt and answer together</source>
        <translation>Wie viel das Modell auf einmal fasst, Prompt und Antwort zusammen</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>How much the model thinks before it answers, which you pay for</source>
        <translation>Wie viel das Modell denkt, bevor es antwortet; das bezahlen Sie</translation>
    </message>
    <message>
        <source>as little as possible</source>
        <translation>so wenig wie möglich</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>Modellvorgabe</translation>
    </message>
    <message>
        <source>the usual ones, such as &lt;think&gt; … &lt;/think&gt;</source>
        <translation>die üblichen, etwa &lt;think&gt; … &lt;/think&gt;</translation>
    </message>
    <message>
        <source>For a model that writes its thinking between tags Winnow does not know</source>
        <translation>Für ein Modell, das sein Denken zwischen Tags schreibt, die Winnow nicht kennt</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message>
        <source>Nothing to paste: copy an arXiv address or number first.</source>
        <translation>Nichts einzufügen: Kopieren Sie zuerst eine arXiv-Adresse oder -Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>%n Digest importiert.</numerusform>
            <numerusform>%n Digests importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>Digests importieren</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>Digests (*.md *.json)</translation>
    </message>
    <message>
        <source>Read saved listings</source>
        <translation>Gespeicherte Listen lesen</translation>
    </message>
    <message>
        <source>arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</source>
        <translation>arXiv-Listen (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>Einen Ordner mit Digests importieren</translation>
    </message>
    <message>
        <source>Nothing new: the library already has these digests.</source>
        <translation>Nichts Neues: Die Bibliothek hat diese Digests schon.</translation>
    </message>
    <message>
        <source>Already in the library: %L1.</source>
        <translation>Schon in der Bibliothek: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were ignored.</source>
        <translation>
            <numerusform>%n Datei anderer Art wurde ignoriert.</numerusform>
            <numerusform>%n Dateien anderer Art wurden ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no papers for %1 yet.</source>
        <translation>Die Bibliothek hat noch keine Artikel vom %1.</translation>
    </message>
    <message>
        <source>Winnow reads digests (.md, .json) and saved feeds (.xml), not %1.</source>
        <translation>Winnow liest Digests (.md, .json) und gespeicherte Feeds (.xml), nicht %1.</translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>Die Kriterien werden an %Ln Artikel probiert …</numerusform>
            <numerusform>Die Kriterien werden an %Ln Artikeln probiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>the built-in scorer</source>
        <comment>tried with it</comment>
        <translation>dem eingebauten Bewerter</translation>
    </message>
    <message>
        <source>Tried with %1, before your last changes</source>
        <translation>Probiert mit %1, vor den letzten Änderungen</translation>
    </message>
    <message>
        <source>Tried with %1: the criteria in use</source>
        <translation>Probiert mit %1: die geltenden Kriterien</translation>
    </message>
    <message>
        <source>Tried with %1. Save the criteria to use them.</source>
        <translation>Probiert mit %1. Speichern, um die Kriterien zu verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>An %Ln Artikel pr&amp;obieren</numerusform>
            <numerusform>An %Ln Artikeln pr&amp;obieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>Es gibt keine Artikel, an denen sich die Kriterien probieren ließen. Holen Sie zuerst einen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the day&apos;s best to its last</source>
        <translation>
            <numerusform>%Ln Artikel, vom besten des Tages bis zum letzten</numerusform>
            <numerusform>%Ln Artikel, vom besten des Tages bis zum letzten</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores a few of the day&apos;s papers with the criteria above; nothing else changes</source>
        <translation>Bewertet einige Artikel des Tages nach den Kriterien oben; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>These papers already have scores under these criteria; shows them again</source>
        <translation>Diese Artikel haben unter diesen Kriterien schon Wertungen; zeigt sie wieder</translation>
    </message>
    <message>
        <source>Available again when the run has ended</source>
        <translation>Wieder verfügbar, wenn der Lauf beendet ist</translation>
    </message>
</context>
<context>
    <name>winnow::TrialModel</name>
    <message>
        <source>novelty %1</source>
        <translation>Neuheit %1</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>No score: %1</source>
        <translation>Keine Wertung: %1</translation>
    </message>
    <message>
        <source>waiting for its score…</source>
        <translation>wartet auf seine Wertung …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2 under the criteria in use, by %3</source>
        <translation>Relevanz %1, Neuheit %2 unter den geltenden Kriterien, von %3</translation>
    </message>
    <message>
        <source>%1: %2; %3. %4</source>
        <translation>%1: %2; %3. %4</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht probiert</translation>
    </message>
    <message>
        <source>Relevance and novelty under the criteria in use</source>
        <translation>Relevanz und Neuheit unter den geltenden Kriterien</translation>
    </message>
</context>
<context>
    <name>winnow::TrialPanel</name>
    <message>
        <source>Other p&amp;apers</source>
        <translation>A&amp;ndere Artikel</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Try the criteria on other papers of this day</source>
        <translation>Die Kriterien an anderen Artikeln dieses Tages probieren</translation>
    </message>
    <message>
        <source>Close the trial (Esc)</source>
        <translation>Die Probe schließen (Esc)</translation>
    </message>
    <message>
        <source>Trial papers</source>
        <translation>Artikel der Probe</translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: something else has changed since.</source>
        <translation>Nicht rückgängig gemacht: Seitdem hat sich etwas anderes geändert.</translation>
    </message>
</context>
<context>
    <name>winnow::UpkeepBar</name>
    <message>
        <source>Library update progress</source>
        <translation>Fortschritt der Aktualisierung der Bibliothek</translation>
    </message>
    <message>
        <source>Needed once after an update of Winnow. You can keep working, or quit: it continues next time.</source>
        <translation>Einmal nötig nach einer Aktualisierung von Winnow. Sie können weiterarbeiten oder Winnow beenden: Es geht beim nächsten Mal weiter.</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>Suchindex wird aktualisiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>Eingebaute Wertungen werden aktualisiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>The library could not be updated for this version of Winnow; Winnow tries again at the next start. %1</source>
        <translation>Die Bibliothek ließ sich nicht auf diese Version von Winnow bringen; Winnow versucht es beim nächsten Start erneut. %1</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · gilt</translation>
    </message>
    <message>
        <source>Criteria version</source>
        <translation>Version der Kriterien</translation>
    </message>
    <message>
        <source>View another version</source>
        <translation>Eine andere Version ansehen</translation>
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
        <source>Criteria</source>
        <translation>Kriterien</translation>
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
        <source>&amp;Start with today’s papers</source>
        <translation>Mit den heutigen Artikeln &amp;beginnen</translation>
    </message>
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>Was ver&amp;folgen Sie?</translation>
    </message>
    <message>
        <source>Who scores the papers?</source>
        <translation>Wer bewertet die Artikel?</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>Was wollen Sie lesen?</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – you can change them at any time</source>
        <translation>Mit den &amp;vorgegebenen Kriterien beginnen – Sie können sie jederzeit ändern</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria…</source>
        <translation>Mit meinen Kriterien &amp;beginnen …</translation>
    </message>
</context>
</TS>
