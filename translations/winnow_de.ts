<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CriteriaFile</name>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>Der Bewertungs-Prompt ist leer.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1, where a language model would find the papers.</source>
        <translation>Dem Bewertungs-Prompt fehlt die Zeile %1, in der ein Sprachmodell die Artikel fände.</translation>
    </message>
    <message>
        <source>The scoring prompt has the line %1 more than once.</source>
        <translation>Der Bewertungs-Prompt hat die Zeile %1 mehr als einmal.</translation>
    </message>
    <message>
        <source>The scoring prompt names no topics, so the built-in scorer has little to go by. Number them and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>Der Bewertungs-Prompt nennt keine Themen; der eingebaute Bewerter hat also wenig Anhalt. Nummerieren Sie sie, und beschreiben Sie jedes in einer Zeile „Relevant: …“.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
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
        <translation>Noch keine gespeichert: Es gelten die vorgegebenen Kriterien.</translation>
    </message>
    <message>
        <source>%1 (only tried)</source>
        <translation>%1 (nur probiert)</translation>
    </message>
    <message>
        <source>The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a screening prompt. Export them, edit the file, import it: a new version, under which papers are scored from then on. Before any were saved, the default criteria are shown.

  show         print the current criteria (the usual)
  list         print the versions, the current one marked
  use N        go back to version N
  import FILE  save the criteria of a file, or those quoted in a digest
  export FILE  write the current criteria; - is standard output

--json prints an object with version, name, created, parent, system_prompt, scoring_prompt and screening_prompt; for list an array of objects with version, name, created, parent, current and trial (kept for a trial and never in use).

Example:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</source>
        <translation>Die Kriterien sind Markdown: ein System-Prompt, ein Bewertungs-Prompt mit den Themen, denen Sie folgen, und ein Vorauswahl-Prompt. Exportieren, Datei bearbeiten, importieren: So entsteht eine neue Version, nach der Artikel fortan bewertet werden. Solange keine gespeichert sind, werden die vorgegebenen Kriterien gezeigt.

  show         die geltenden Kriterien ausgeben (das Übliche)
  list         die Versionen ausgeben, die geltende markiert
  use N        zu Version N zurückkehren
  import FILE  die Kriterien einer Datei speichern oder die in einem Digest zitierten
  export FILE  die geltenden Kriterien schreiben; - ist die Standardausgabe

--json gibt ein Objekt aus mit version, name, created, parent, system_prompt, scoring_prompt und screening_prompt; bei list ein Array von Objekten mit version, name, created, parent, current und trial (für eine Probe behalten und nie verwendet).

Beispiel:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
</context>
<context>
    <name>DecisionLines</name>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>Zeile %1: „%2“</translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1: Nichts wurde festgehalten, denn diese Zeilen sind nicht „ID keep|skip|later|clear“: %2</translation>
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
        <translation>%1: %2 von %3 Artikeln in %4</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so there is no digest. Score them first: winnow-cli score --day %2.</source>
        <translation>Keiner der %1 Artikel vom %2 ist bewertet, also gibt es keinen Digest. Bewerten Sie sie zuerst: winnow-cli score --day %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with: winnow-cli score --day %3.</source>
        <translation>%1 der %2 Artikel vom %3 sind noch nicht bewertet und nicht im Digest. Bewerten Sie sie mit: winnow-cli score --day %3.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
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
        <source>The system&apos;s keyring refused%1. Unlock it, then run the command again.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt%1. Entsperren Sie ihn, und rufen Sie den Befehl erneut auf.</translation>
    </message>
</context>
<context>
    <name>EstimateWords</name>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1: %2 mit dem eingebauten Bewerter zu bewerten: keine Aufrufe, keine Kosten</translation>
    </message>
    <message>
        <source>%1: nothing is left to score with %2</source>
        <translation>%1: Mit %2 ist nichts mehr zu bewerten</translation>
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
        <source>No budget can be kept while the price is unknown: the run would not begin.</source>
        <translation>Solange der Preis unbekannt ist, lässt sich kein Budget einhalten: Der Lauf würde nicht beginnen.</translation>
    </message>
    <message>
        <source>That is more than the budget of a run, %1: it would stop on the way.</source>
        <translation>Das ist mehr als das Budget eines Laufs, %1: Er würde unterwegs anhalten.</translation>
    </message>
    <message>
        <source>That is more than is left of the month&apos;s cap: it would stop on the way.</source>
        <translation>Das ist mehr, als von der Obergrenze des Monats übrig ist: Der Lauf würde unterwegs anhalten.</translation>
    </message>
    <message>
        <source>Failed earlier: %1. --retry-failed asks about them again.</source>
        <translation>Früher fehlgeschlagen: %1. --retry-failed fragt erneut nach ihnen.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
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
        <translation>Aufruf: winnow-cli [OPTIONEN] BEFEHL …</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv papers, scored against your criteria, as a digest: without a window, on the same library.</source>
        <translation>Die arXiv-Artikel des Tages, nach Ihren Kriterien bewertet, als Digest: ohne Fenster, mit derselben Bibliothek.</translation>
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
        <translation>Umgebung (Optionen gehen ihr vor, sie geht den Einstellungen vor):</translation>
    </message>
    <message>
        <source>The library, now %1</source>
        <translation>Die Bibliothek, jetzt %1</translation>
    </message>
    <message>
        <source>The settings file, now %1</source>
        <translation>Die Einstellungsdatei, jetzt %1</translation>
    </message>
    <message>
        <source>Where feeds come from, for mirrors.</source>
        <translation>Woher Feeds kommen, für Spiegel.</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 all went well, 1 the work failed, 2 the command line was wrong.

First steps:
  winnow-cli run --sample -o sample.md       (needs no network)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>Ergebnisse gehen an die Standardausgabe, alles andere an die Standardfehlerausgabe. Rückgabewerte: 0 alles gelungen, 1 die Arbeit ist fehlgeschlagen, 2 die Befehlszeile war falsch.

Erste Schritte:
  winnow-cli run --sample -o sample.md       (braucht kein Netz)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli BEFEHL --help</translation>
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
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>A language model&apos;s key, where the keyring has none (providers openai, custom).</source>
        <translation>Der Schlüssel eines Sprachmodells, falls der Schlüsselbund keinen hat (Anbieter openai, custom).</translation>
    </message>
    <message>
        <source>That model&apos;s address, instead of the settings&apos; (the same providers).</source>
        <translation>Die Adresse dieses Modells, statt der aus den Einstellungen (dieselben Anbieter).</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>--budget takes US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget erwartet US-Dollar, etwa 0.50, oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>Who runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>Wer das Modell betreibt: openai (Vorgabe), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm oder custom mit --endpoint.</translation>
    </message>
    <message>
        <source>The service&apos;s address where it is not the provider&apos;s usual one.</source>
        <translation>Die Adresse des Dienstes, wo sie nicht die übliche des Anbieters ist.</translation>
    </message>
    <message>
        <source>The language model, as its provider names it.</source>
        <translation>Das Sprachmodell, wie sein Anbieter es nennt.</translation>
    </message>
    <message>
        <source>Stop before the call that could make the run cost more than so many US dollars; none lifts the cap of the settings.</source>
        <translation>Vor dem Aufruf anhalten, mit dem der Lauf mehr als so viele US-Dollar kosten könnte; none hebt die Obergrenze der Einstellungen auf.</translation>
    </message>
    <message>
        <source>So many calls at once, 1 to 64.</source>
        <translation>So viele Aufrufe zugleich, 1 bis 64.</translation>
    </message>
    <message>
        <source>Ask again about the papers that failed earlier.</source>
        <translation>Nach den früher fehlgeschlagenen Artikeln erneut fragen.</translation>
    </message>
    <message>
        <source>Score every paper, without a first pass by title.</source>
        <translation>Jeden Artikel bewerten, ohne ersten Durchgang über die Titel.</translation>
    </message>
    <message>
        <source>Send key and prompts over plain http to a host beyond this machine.</source>
        <translation>Schlüssel und Prompts über unverschlüsseltes http an einen anderen Rechner senden.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;. The command&apos;s help lists them.</source>
        <translation>Es gibt keinen Anbieter „%1“. Die Hilfe des Befehls zählt sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Write --endpoint like http://localhost:11434/v1.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie --endpoint so: http://localhost:11434/v1.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>%1 does not accept the key in OPENAI_API_KEY%2. Correct it, or set another one: %3.</source>
        <translation>%1 nimmt den Schlüssel in OPENAI_API_KEY nicht an%2. Berichtigen Sie ihn, oder setzen Sie einen anderen: %3.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2. Set another one: %3.</source>
        <translation>%1 nimmt den Schlüssel nicht an%2. Setzen Sie einen anderen: %3.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one: %2, or put it into OPENAI_API_KEY.</source>
        <translation>Es gibt keinen Schlüssel für %1. Setzen Sie einen: %2, oder legen Sie ihn in OPENAI_API_KEY ab.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one: %2.</source>
        <translation>Es gibt keinen Schlüssel für %1. Setzen Sie einen: %2.</translation>
    </message>
    <message>
        <source>%1 does not let this account use %2%3. Name another model, or ask for access.</source>
        <translation>%1 lässt dieses Konto %2 nicht verwenden%3. Nennen Sie ein anderes Modell, oder bitten Sie um Zugang.</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Name another one with --model, or check --endpoint.</source>
        <translation>%1 hat kein Modell „%2“%3. Nennen Sie mit --model ein anderes, oder prüfen Sie --endpoint.</translation>
    </message>
    <message>
        <source>The account at %1 has nothing left to spend%2. Top it up, then run the command again to go on.</source>
        <translation>Das Konto bei %1 ist leer%2. Laden Sie es auf, und rufen Sie den Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 would be asked over plain http, where others can read the key. Use https, or say yes with --allow-insecure.</source>
        <translation>%1 würde über unverschlüsseltes http gefragt, wo andere den Schlüssel lesen können. Verwenden Sie https, oder stimmen Sie mit --allow-insecure zu.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Check that it runs, and the network, then run the command again to go on.</source>
        <translation>%1 ist nicht erreichbar%2. Prüfen Sie, ob der Dienst läuft, und das Netz, und rufen Sie den Befehl erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>The address of %1 is not known%2. Check --endpoint and the network.</source>
        <translation>Die Adresse von %1 ist nicht bekannt%2. Prüfen Sie --endpoint und das Netz.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 kam zustande%2. Prüfen Sie die Uhr dieses Rechners und den Proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let Winnow through to %1%2. Check the proxy in the settings.</source>
        <translation>Der Proxy lässt Winnow nicht zu %1 durch%2. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to go on, or allow it more time in the settings.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Rufen Sie den Befehl erneut auf, um fortzufahren, oder gewähren Sie in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 kept asking for patience for too long%2. Run the command again in %3 to go on, or ask less at once with --concurrency 1.</source>
        <translation>%1 hat zu lange um Geduld gebeten%2. Rufen Sie den Befehl in %3 erneut auf, um fortzufahren, oder fragen Sie mit --concurrency 1 weniger auf einmal.</translation>
    </message>
    <message>
        <source>%1 kept asking for patience for too long%2. Run the command again later to go on, or ask less at once with --concurrency 1.</source>
        <translation>%1 hat zu lange um Geduld gebeten%2. Rufen Sie den Befehl später erneut auf, um fortzufahren, oder fragen Sie mit --concurrency 1 weniger auf einmal.</translation>
    </message>
    <message>
        <source>%1 failed%2. Run the command again later to go on.</source>
        <translation>%1 hat versagt%2. Rufen Sie den Befehl später erneut auf, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> bei %n noch unbewertetem Artikel</numerusform>
            <numerusform> bei %n noch unbewerteten Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap of this month%1 is reached%2. Raise it in the settings to go on, or run the command again next month.</source>
        <translation>Die Obergrenze dieses Monats%1 ist erreicht%2. Erhöhen Sie sie in den Einstellungen, um fortzufahren, oder rufen Sie den Befehl im nächsten Monat erneut auf.</translation>
    </message>
    <message>
        <source>The budget of the run%1 is reached%2. Run the command again with a higher --budget to go on.</source>
        <translation>Das Budget des Laufs%1 ist erreicht%2. Rufen Sie den Befehl mit einem höheren --budget erneut auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so no budget can be kept. Add its price in the settings, or leave the budget out (--budget none; the month&apos;s cap is in the settings).</source>
        <translation>Niemand weiß, was %1 kostet, also lässt sich kein Budget einhalten. Tragen Sie den Preis in den Einstellungen ein, oder lassen Sie das Budget weg (--budget none; die Obergrenze des Monats steht in den Einstellungen).</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read (%1). Correct them.</source>
        <translation>Die Preise in den Einstellungen sind nicht lesbar (%1). Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 answers nothing that can be read%2. Is it the right address?</source>
        <translation>%1 antwortet nichts Lesbares%2. Ist es die richtige Adresse?</translation>
    </message>
    <message>
        <source>No model is named. Name one with --model, or choose one in the window.</source>
        <translation>Kein Modell ist genannt. Nennen Sie eines mit --model, oder wählen Sie eines im Fenster.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;. Name one with --provider.</source>
        <translation>Es gibt keinen Anbieter „%1“. Nennen Sie einen mit --provider.</translation>
    </message>
    <message>
        <source>This provider has no usual address. Name it with --endpoint.</source>
        <translation>Dieser Anbieter hat keine übliche Adresse. Nennen Sie sie mit --endpoint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>„%1“ ist keine Webadresse. Berichtigen Sie --endpoint, OPENAI_BASE_URL oder die Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy of the settings can&apos;t be used. Correct it.</source>
        <translation>Der Proxy der Einstellungen ist nicht verwendbar. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 refuses the requests%2. Check --model and the settings.</source>
        <translation>%1 lehnt die Anfragen ab%2. Prüfen Sie --model und die Einstellungen.</translation>
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
        <translation>„%1“ ist keine Art von Ankündigung. Es gibt new, cross, replace und replace-cross.</translation>
    </message>
    <message>
        <source>--categories, --feed and --sample exclude one another.</source>
        <translation>--categories, --feed und --sample schließen einander aus.</translation>
    </message>
    <message>
        <source>No categories are followed yet. Name some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>Noch werden keine Kategorien verfolgt. Nennen Sie welche mit --categories cs.LG,cs.AI, wählen Sie sie im Fenster, oder probieren Sie --sample.</translation>
    </message>
    <message>
        <source>Download these instead of the followed categories.</source>
        <translation>Diese statt der verfolgten Kategorien herunterladen.</translation>
    </message>
    <message>
        <source>Read a feed saved earlier instead of downloading; can be repeated; - is standard input.</source>
        <translation>Einen früher gespeicherten Feed lesen statt herunterzuladen; wiederholbar; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Scan only these: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>Nur diese durchsehen: new, cross, replace, replace-cross (Vorgabe: new,cross).</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category was asked for.</source>
        <translation>Nur Artikel durchsehen, nach deren Hauptkategorie gefragt wurde.</translation>
    </message>
    <message>
        <source>Read the built-in sample day; needs no network.</source>
        <translation>Den eingebauten Probetag lesen; braucht kein Netz.</translation>
    </message>
    <message>
        <source>Score under the criteria of this file; they become the current ones.</source>
        <translation>Nach den Kriterien dieser Datei bewerten; sie werden zu den geltenden.</translation>
    </message>
    <message>
        <source>Only say what scoring would take: calls, tokens and cost.</source>
        <translation>Nur sagen, was die Bewertung bräuchte: Aufrufe, Token und Kosten.</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>Den Digest in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bibtex or ris.</source>
        <translation>markdown (Vorgabe), html, json, bibtex oder ris.</translation>
    </message>
    <message>
        <source>Least relevance of a paper in the digest, 0 to 10.</source>
        <translation>Kleinste Relevanz eines Artikels im Digest, 0 bis 10.</translation>
    </message>
    <message>
        <source>Least novelty of a paper in the digest, 0 to 10.</source>
        <translation>Kleinste Neuheit eines Artikels im Digest, 0 bis 10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>„%1“ ist keine Webadresse. Berichtigen Sie WINNOW_ARXIV_URL.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose markdown, html, json, bibtex or ris.</source>
        <translation>Es gibt kein Format „%1“. Wählen Sie markdown, html, json, bibtex oder ris.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Who scores: builtin, which needs neither key nor network, or llm, a language model (meant as well where --model, --provider or --endpoint is given).</source>
        <translation>Wer bewertet: builtin, das weder Schlüssel noch Netz braucht, oder llm, ein Sprachmodell (auch gemeint, wo --model, --provider oder --endpoint steht).</translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;. There are builtin and llm.</source>
        <translation>Es gibt keinen Bewerter „%1“. Es gibt builtin und llm.</translation>
    </message>
    <message>
        <source>--%1 belongs to a language model, and the built-in scorer was asked for. Add --scorer llm, or leave it out.</source>
        <translation>--%1 gehört zu einem Sprachmodell, verlangt war aber der eingebaute Bewerter. Fügen Sie --scorer llm hinzu, oder lassen Sie es weg.</translation>
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
    <name>ProgressLine</name>
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
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>the feed is of %1, not of the day asked for; nothing was stored. Leave out --day to take it.</source>
        <translation>Der Feed ist vom %1, nicht vom verlangten Tag; nichts wurde gespeichert. Lassen Sie --day weg, um ihn zu nehmen.</translation>
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
        <source>%1: arXiv announces nothing on a weekend or holiday; the next listing is that of %2.</source>
        <translation>%1: An Wochenenden und Feiertagen kündigt arXiv nichts an; die nächste Liste ist die vom %2.</translation>
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
        <translation>Die Bibliothek hat keine Artikel vom %1. Holen Sie zuerst diesen Tag, oder lassen Sie --day weg.</translation>
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
        <translation>%1: Jeder Artikel ist schon bewertet (%2)</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. What is whole is stored; fetch it again later.</source>
        <translation>%1: beschädigte Einträge: %2. Was heil ist, ist gespeichert; holen Sie ihn später erneut.</translation>
    </message>
    <message>
        <source>%1: the feed holds %2 entries, and arXiv cuts at %3: papers may be missing. Ask for its categories one by one.</source>
        <translation>%1: Der Feed enthält %2 Einträge, und arXiv kürzt bei %3: Vielleicht fehlen Artikel. Fragen Sie nach seinen Kategorien einzeln.</translation>
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
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to ask about them once more.</source>
        <translation>
            <numerusform>%n Artikel ist fehlgeschlagen. Rufen Sie den Befehl mit --retry-failed erneut auf, um noch einmal nach ihm zu fragen.</numerusform>
            <numerusform>%n Artikel sind fehlgeschlagen. Rufen Sie den Befehl mit --retry-failed erneut auf, um noch einmal nach ihnen zu fragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>Die arXiv-Listen des Tages, bewertet.</translation>
    </message>
    <message>
        <source>The library&apos;s file.</source>
        <translation>Die Datei der Bibliothek.</translation>
    </message>
    <message>
        <source>The settings&apos; file.</source>
        <translation>Die Datei der Einstellungen.</translation>
    </message>
</context>
<context>
    <name>winnow::ActTexts</name>
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
        <source>your relevance of %n paper(s)</source>
        <translation>
            <numerusform>Ihre Relevanz von %n Artikel</numerusform>
            <numerusform>Ihre Relevanz von %n Artikeln</numerusform>
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
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
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
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pausieren oder fortsetzen</translation>
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
        <source>De&amp;tails of the run</source>
        <translation>Ein&amp;zelheiten des Laufs</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Reading and taking along</source>
        <translation>Lesen und mitnehmen</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>Artikel und Wertungen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
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
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n Artikel mit „%1“ versehen</numerusform>
            <numerusform>%n Artikel mit „%1“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>„%1“ von %n Artikel entfernt</numerusform>
            <numerusform>„%1“ von %n Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance of %n paper(s): %1</source>
        <translation>
            <numerusform>Ihre Relevanz von %n Artikel: %1</numerusform>
            <numerusform>Ihre Relevanz von %n Artikeln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance of %n paper(s) cleared</source>
        <translation>
            <numerusform>Ihre Relevanz von %n Artikel gelöscht</numerusform>
            <numerusform>Ihre Relevanz von %n Artikeln gelöscht</numerusform>
        </translation>
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
    <name>winnow::AuthorMenu</name>
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
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Close the calls</source>
        <translation>Aufrufe schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What happened · %1</source>
        <translation>Was geschah · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>winnow::CallView</name>
    <message>
        <source>Calls to the model</source>
        <translation>Aufrufe des Modells</translation>
    </message>
    <message>
        <source>The reply&apos;s text</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>Choose a call to see what came of it.</source>
        <translation>Wählen Sie einen Aufruf, um zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::Calls</name>
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
    <message numerus="yes">
        <source>%Ln token(s) asked</source>
        <translation>
            <numerusform>%Ln Token gesendet</numerusform>
            <numerusform>%Ln Token gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from the cache</source>
        <translation>
            <numerusform>davon %Ln aus dem Cache</numerusform>
            <numerusform>davon %Ln aus dem Cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) answered</source>
        <translation>
            <numerusform>%Ln Token empfangen</numerusform>
            <numerusform>%Ln Token empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say; these are guesses.</source>
        <translation>Der Dienst sagte es nicht; das sind Schätzungen.</translation>
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
        <source>not readable</source>
        <translation>nicht lesbar</translation>
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
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Warten auf den Schlüsselbund des Systems. Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Comparison of versions</source>
        <translation>Vergleich von Versionen</translation>
    </message>
    <message>
        <source>Show what changed between this version and another one</source>
        <translation>Zeigen, was sich zwischen dieser Version und einer anderen geändert hat</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
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
        <source>Winnow does not know this model&apos;s price; enter it in the settings to keep count.</source>
        <translation>Winnow kennt den Preis dieses Modells nicht; tragen Sie ihn in den Einstellungen ein, um mitzuzählen.</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the end.</source>
        <translation>Die Obergrenze dieses Monats wäre vor dem Ende erreicht.</translation>
    </message>
    <message>
        <source>The cap of a run would be reached before the end.</source>
        <translation>Die Obergrenze eines Laufs wäre vor dem Ende erreicht.</translation>
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
        <source>Scores at once and costs nothing</source>
        <translation>Bewertet sofort und kostet nichts</translation>
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
</context>
<context>
    <name>winnow::ConnectionTest</name>
    <message>
        <source>Asks for the models and makes one tiny call</source>
        <translation>Fragt nach den Modellen und macht einen winzigen Aufruf</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Fragt %1 …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
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
        <source>Show the criteria and their versions, and change them.</source>
        <translation>Kriterien und ihre Versionen zeigen und ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Name the version, such as: winnow-cli criteria use 2. `winnow-cli criteria list` prints them.</source>
        <translation>Nennen Sie die Version, etwa so: winnow-cli criteria use 2. `winnow-cli criteria list` gibt sie aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. There are show, list, use, import and export.</source>
        <translation>„%1“ wird nicht verstanden. Es gibt show, list, use, import und export.</translation>
    </message>
    <message>
        <source>Name the file: winnow-cli criteria %1 FILE.</source>
        <translation>Nennen Sie die Datei: winnow-cli criteria %1 FILE.</translation>
    </message>
    <message>
        <source>There is no version %1 of the criteria. `winnow-cli criteria list` prints those there are.</source>
        <translation>Es gibt keine Version %1 der Kriterien. `winnow-cli criteria list` gibt die vorhandenen aus.</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>Version %1 gilt.</translation>
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
    <message numerus="yes">
        <source>A usual day of %Ln paper(s)</source>
        <translation>
            <numerusform>Ein üblicher Tag mit %Ln Artikel</numerusform>
            <numerusform>Ein üblicher Tag mit %Ln Artikeln</numerusform>
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
        <source>%1: %2. What %3 costs is not known.</source>
        <translation>%1: %2. Was %3 kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2, %3 under %4</source>
        <translation>%1: %2, %3 mit %4</translation>
    </message>
    <message>
        <source>%1: %2, free of charge under %3</source>
        <translation>%1: %2, kostenlos mit %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stand below the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>%Ln Token steht unter der Zeile für die Artikel, wo kein Dienst es zwischenspeichern kann.</numerusform>
            <numerusform>%Ln Token stehen unter der Zeile für die Artikel, wo kein Dienst sie zwischenspeichern kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a usual day costs %2 less.</source>
        <translation>%1 Steht die Zeile am Ende, kostet ein üblicher Tag %2 weniger.</translation>
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
        <source>no change in this prompt</source>
        <translation>keine Änderung in diesem Prompt</translation>
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
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert the &amp;line</source>
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
        <source>Relevance → × novelty ↑ · %n inside the cut-offs</source>
        <translation>
            <numerusform>Relevanz → × Neuheit ↑ · %n innerhalb der Schwellen</numerusform>
            <numerusform>Relevanz → × Neuheit ↑ · %n innerhalb der Schwellen</numerusform>
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
        <translation>Aus einer Datei: Jede Zeile ist eine Kennung und eine Entscheidung; leere Zeilen und alles nach einem # bleiben außer Acht. Eine fehlerhafte Zeile wird genannt, und dann wird nichts festgehalten.

--json gibt ein Objekt aus: changed, und decided, ein Array von Objekten mit id und decision (null nach clear).

Beispiele:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
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
        <source>&quot;%1&quot; is no arXiv id.</source>
        <translation>„%1“ ist keine arXiv-Kennung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and clear.</source>
        <translation>„%1“ ist keine Entscheidung. Es gibt keep, skip, later und clear.</translation>
    </message>
    <message>
        <source>%1 holds no decisions.</source>
        <translation>%1 enthält keine Entscheidungen.</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 ist nicht in der Bibliothek; nichts wurde festgehalten.</translation>
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
        <source>Papers by %1, or follow</source>
        <translation>Artikel von %1, oder verfolgen</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>of v%1</source>
        <translation>zu v%1</translation>
    </message>
    <message numerus="yes">
        <source>Every score so far: %n</source>
        <translation>
            <numerusform>Alle bisherigen Wertungen: %n</numerusform>
            <numerusform>Alle bisherigen Wertungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for papers like it …</source>
        <translation>Ähnliche Artikel werden gesucht …</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Nothing in the library is like it.</source>
        <translation>Nichts in der Bibliothek ist ihm ähnlich.</translation>
    </message>
    <message>
        <source>Papers like it</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsController</name>
    <message>
        <source>You follow %1: their papers are in every digest.</source>
        <translation>Sie verfolgen %1: Artikel mit diesem Namen stehen in jedem Digest.</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Sie verfolgen %1 nicht mehr.</translation>
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
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
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
        <translation>Die besten Artikel zuerst, und zwar die, deren Relevanz und Neuheit die Schwellen erreichen; behaltene kommen ungeachtet ihrer Wertung hinein, übersprungene nicht. Ein importierter Tag wird geschrieben, wie er kam, außer wenn eine Schwelle angegeben ist. Ohne -o geht der Digest an die Standardausgabe.

--json ohne -o ist --format json; mit -o gibt es ein Objekt aus: day, file, announced, scanned, relevant, papers.

Beispiele:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>Der Tag der Ankündigung (Vorgabe: der neueste in der Bibliothek).</translation>
    </message>
    <message>
        <source>--json and --format %1 both want standard output. Write the digest to a file with -o.</source>
        <translation>--json und --format %1 wollen beide an die Standardausgabe. Schreiben Sie den Digest mit -o in eine Datei.</translation>
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
    <name>winnow::DragOut</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
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
        <source>Nothing put off</source>
        <translation>Nichts verschoben</translation>
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
    <message>
        <source>No paper of any day is like that.</source>
        <translation>An keinem Tag gibt es einen solchen Artikel.</translation>
    </message>
    <message>
        <source>Papers you put off wait here.</source>
        <translation>Aufgeschobene Artikel warten hier.</translation>
    </message>
    <message>
        <source>Papers you skip stay at hand here.</source>
        <translation>Übersprungene Artikel bleiben hier zur Hand.</translation>
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
    <message>
        <source>Use the built-in scorer</source>
        <translation>Eingebauten Bewerter verwenden</translation>
    </message>
    <message>
        <source>Retry the failed papers</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
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
        <translation>Gibt für jeden Feed aus, wie viele Artikel arXiv angekündigt hat, wie viele davon durchgesehen werden (siehe --announce und --primary-only) und wie viele die Bibliothek noch nie gesehen hatte. Zweimal holen ändert nichts. Was an einem beschädigten Feed heil ist, wird gespeichert, der Rest genannt.

--json gibt ein Objekt aus: day, announced, scanned, new, error und feeds, ein Array von Objekten mit feed, day, state (complete, partial, not-yet-out, holiday, failed), announced, scanned, new, updated, next_listing, problems (line, reason, id) und error (code, message, detail, place).

Beispiele:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Refuse feeds of any other announcement day.</source>
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
        <source>What can be searched for</source>
        <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Search the whole library, not only the papers that are open</source>
        <translation>Die ganze Bibliothek durchsuchen, nicht nur die offenen Artikel</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>Wieder alle zeigen, nicht nur %1</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>Nur %1, wie in der Karte oder im Trichter gewählt. Klicken, um wieder alle Arbeiten zu zeigen.</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to go through here.</source>
        <translation>Hier gibt es keine Artikel durchzugehen.</translation>
    </message>
    <message>
        <source>Every paper here is decided on.</source>
        <translation>Über jeden Artikel hier ist entschieden.</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>Artikel für Artikel</translation>
    </message>
    <message>
        <source>Papers decided on</source>
        <translation>Entschiedene Artikel</translation>
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
        <source>Paper: %1</source>
        <translation>Artikel: %1</translation>
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
    <message>
        <source>Entries of the feeds you follow; a paper in two of them counts twice.</source>
        <translation>Einträge der Feeds, denen Sie folgen; ein Artikel in zweien davon zählt doppelt.</translation>
    </message>
    <message>
        <source>Papers that your filter left, each once.</source>
        <translation>Artikel, die Ihr Filter übrig ließ, jeder einmal.</translation>
    </message>
    <message>
        <source>Dropped by their titles; the details say why.</source>
        <translation>Nach dem Titel aussortiert; die Einzelheiten sagen, warum.</translation>
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
        <source>Could not be scored. They stand first in the table, with the cause.</source>
        <translation>Konnten nicht bewertet werden. Sie stehen vorn in der Tabelle, mit der Ursache.</translation>
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
        <source>%1 after titles</source>
        <translation>%1 nach den Titeln</translation>
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
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>Karte von Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Space picks a cell, Shift with the arrows more, Ctrl with the arrows moves the cut-offs.</source>
        <translation>Die Leertaste wählt eine Zelle, Umschalt mit den Pfeilen mehrere, Strg mit den Pfeilen verschiebt die Schwellen.</translation>
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
        <source>Relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Neuheit %1</translation>
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
        <source>%1. Drag it: the digest takes what lies above.</source>
        <translation>%1. Zum Verschieben ziehen: Der Digest nimmt, was darüber liegt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell of the map, what is in it</comment>
        <translation>%1: %2</translation>
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
        <source>No run yet. Score a day, and what it took is kept here.</source>
        <translation>Noch kein Lauf. Bewerten Sie einen Tag; was es brauchte, wird hier festgehalten.</translation>
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
        <translation>Artikel, Wertungen, Zahlen und die am Ende zitierten Kriterien gehen in die Bibliothek ein. Eine Datei wird ganz übernommen oder gar nicht; sie darf mehrere Digests enthalten. `digest` schreibt einen importierten Tag Byte für Byte zurück.

--json gibt ein Array mit einem Objekt je Datei aus: file, digests (day, papers) und error.

Beispiel:
  winnow-cli import digests/*.md</translation>
    </message>
    <message>
        <source>Name the digests to import: winnow-cli import FILE…</source>
        <translation>Nennen Sie die zu importierenden Digests: winnow-cli import FILE…</translation>
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
    <name>winnow::KeyCommand</name>
    <message>
        <source>Keep a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>Den Schlüssel eines Sprachmodells im Schlüsselbund des Systems aufbewahren.</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it, unseen, or pipe it in. It is never taken from the command line, where every program of this computer could read it. clear removes it. status says whether there is one and where, never what it is.

Each provider has a key of its own, and each address given with --endpoint has one as well, so that no key ever reaches a service that it was not entered for. Where the keyring has none, OPENAI_API_KEY is used, for the providers openai and custom.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set liest den Schlüssel von der Standardeingabe: Tippen Sie ihn ungesehen ein, oder leiten Sie ihn hinein. Von der Befehlszeile, wo jedes Programm dieses Rechners ihn lesen könnte, wird er nie genommen. clear entfernt ihn. status sagt, ob es einen gibt und wo, nie, wie er lautet.

Jeder Anbieter hat einen eigenen Schlüssel und jede mit --endpoint angegebene Adresse ebenso, damit kein Schlüssel je einen Dienst erreicht, für den er nicht eingegeben wurde. Hat der Schlüsselbund keinen, wird OPENAI_API_KEY verwendet, bei den Anbietern openai und custom.

--json gibt ein Objekt aus: provider, service und place (keyring, environment oder null).

Beispiele:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>A key is not taken from the command line, where every program of this computer could read it; key set reads it from standard input. There are key set, key clear and key status.</source>
        <translation>Ein Schlüssel wird nicht von der Befehlszeile genommen, wo jedes Programm dieses Rechners ihn lesen könnte; key set liest ihn von der Standardeingabe. Es gibt key set, key clear und key status.</translation>
    </message>
    <message>
        <source>Say what to do: key set, key clear or key status.</source>
        <translation>Sagen Sie, was geschehen soll: key set, key clear oder key status.</translation>
    </message>
    <message>
        <source>Key for %1 (it is not shown): </source>
        <translation>Schlüssel für %1 (er wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>What came on standard input is no key. It is one word; nothing was changed.</source>
        <translation>Was auf der Standardeingabe kam, ist kein Schlüssel. Er ist ein einziges Wort; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>Der Schlüssel für %1 liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no keyring here that could keep the key. Put it into the environment as OPENAI_API_KEY instead.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der den Schlüssel aufbewahren könnte. Legen Sie ihn stattdessen als OPENAI_API_KEY in der Umgebung ab.</translation>
    </message>
    <message>
        <source>There is no keyring here that could keep the key. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der den Schlüssel aufbewahren könnte. Starten Sie einen, etwa GNOME Keyring oder KWallet, und rufen Sie den Befehl erneut auf.</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is still set, and is used.</source>
        <translation>OPENAI_API_KEY ist weiterhin gesetzt und wird verwendet.</translation>
    </message>
    <message>
        <source>The keyring holds no key for %1.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>%1: there is a key in the system&apos;s keyring.</source>
        <translation>%1: Ein Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>%1: there is a key in OPENAI_API_KEY, and none in the keyring.</source>
        <translation>%1: Ein Schlüssel steht in OPENAI_API_KEY, im Schlüsselbund keiner.</translation>
    </message>
    <message>
        <source>%1: there is no key. Set one: %2.</source>
        <translation>%1: Es gibt keinen Schlüssel. Setzen Sie einen: %2.</translation>
    </message>
</context>
<context>
    <name>winnow::KeyField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
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
        <source>Keeps the key in the system’s keyring, at once</source>
        <translation>Legt den Schlüssel sofort in den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The system’s keyring refuses. Unlock it, then open this again.</source>
        <translation>Der Schlüsselbund des Systems lehnt ab. Entsperren Sie ihn, und öffnen Sie dies dann erneut.</translation>
    </message>
    <message>
        <source>The system’s keyring refuses.</source>
        <translation>Der Schlüsselbund des Systems lehnt ab.</translation>
    </message>
    <message>
        <source>The system’s keyring did not remove the key.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht entfernt.</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Aufbewahrt. Tippen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Only if your server asks for one</source>
        <translation>Nur wenn Ihr Server einen verlangt</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring was found</source>
        <translation>Aufbewahrt, bis Winnow endet: kein Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>Taken from OPENAI_API_KEY</source>
        <translation>Aus OPENAI_API_KEY übernommen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc schließt dies.</translation>
    </message>
    <message>
        <source>Letters act while the table or the details have the focus. The settings change any of these keys. Esc closes this.</source>
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
        <source>Acts and their keys</source>
        <translation>Handlungen und ihre Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the key it is to have.</source>
        <translation>Drücken Sie die Taste, die es haben soll.</translation>
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
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>More of them on full days</source>
        <translation>Mehr davon an vollen Tagen</translation>
    </message>
    <message>
        <source>model’s own</source>
        <translation>Modellvorgabe</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>wie der Dienst sagt</translation>
    </message>
    <message>
        <source>as suits the service</source>
        <translation>passend zum Dienst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>vor jedem Lauf</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens</source>
        <translation>Eigene &amp;Preise, in US-Dollar je Million Token</translation>
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
        <source>Titles drop what is surely of no interest; cheaper on full days</source>
        <translation>Titel sondern aus, was sicher nicht von Belang ist; an vollen Tagen billiger</translation>
    </message>
    <message>
        <source>Titles are read only where the criteria have a screening prompt</source>
        <translation>Titel werden nur gelesen, wo die Kriterien einen Vorauswahl-Prompt haben</translation>
    </message>
    <message>
        <source>Above 32 papers a day calls grow, so that there are not too many of them</source>
        <translation>Über 32 Artikel am Tag wachsen die Aufrufe, damit es nicht zu viele werden</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>Aufrufe &amp;zugleich</translation>
    </message>
    <message>
        <source>Papers a call</source>
        <translation>Artikel je Aufruf</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Titles a call</source>
        <translation>Titel je Aufruf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Re&amp;quests a minute</source>
        <translation>&amp;Anfragen je Minute</translation>
    </message>
    <message>
        <source>To&amp;kens a minute</source>
        <translation>To&amp;ken je Minute</translation>
    </message>
    <message>
        <source>T&amp;ime-out, in seconds</source>
        <translation>Ze&amp;itgrenze, in Sekunden</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>No call is made that could take a run above it</source>
        <translation>Es unterbleibt jeder Aufruf, mit dem ein Lauf darüber käme</translation>
    </message>
    <message>
        <source>No call is made that could take the calendar month above it</source>
        <translation>Es unterbleibt jeder Aufruf, mit dem der Kalendermonat darüber käme</translation>
    </message>
    <message>
        <source>Most a ru&amp;n may cost, in US$</source>
        <translation>Ein Lauf kostet höchste&amp;ns, in US$</translation>
    </message>
    <message>
        <source>&amp;Ask before a run above, in US$</source>
        <translation>&amp;Fragen vor einem Lauf über, in US$</translation>
    </message>
    <message>
        <source>Most a &amp;month may cost, in US$</source>
        <translation>Ein &amp;Monat kostet höchstens, in US$</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>oben eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price.</source>
        <translation>Preiszeile %1 ist nicht lesbar. Sie braucht ein Modell, einen Eingabe- und einen Ausgabepreis.</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>&amp;Kosten &amp;&amp; Grenzen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <source>A setting was unreadable and is back at its default: %1</source>
        <translation>Eine Einstellung war nicht lesbar und steht wieder auf der Vorgabe: %1</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Probetag</translation>
    </message>
</context>
<context>
    <name>winnow::ModelErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or ask less at once in the settings.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute erneut, oder fragen Sie weniger auf einmal (siehe Einstellungen).</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten erneut, oder fragen Sie weniger auf einmal (siehe Einstellungen).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>Es gibt noch keinen Schlüssel für %1. Geben Sie einen in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Check it in the settings.</source>
        <translation>%1 nimmt den Schlüssel nicht an. Prüfen Sie ihn in den Einstellungen.</translation>
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
        <source>The account at %1 has nothing left to spend. Top it up, then go on.</source>
        <translation>Das Konto bei %1 ist leer. Laden Sie es auf, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or say yes to it in the settings.</source>
        <translation>Die Adresse von %1 ist unverschlüsselt. Verwenden Sie https, oder stimmen Sie ihr in den Einstellungen zu.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give out the key for %1. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems gibt den Schlüssel für %1 nicht heraus. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it runs, and the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob der Dienst läuft, und das Netz.</translation>
    </message>
    <message>
        <source>The address of %1 is not known. Check it in the settings, and the network.</source>
        <translation>Die Adresse von %1 ist nicht bekannt. Prüfen Sie sie in den Einstellungen, und das Netz.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check this computer&apos;s clock and the proxy.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 kam zustande. Prüfen Sie die Uhr dieses Rechners und den Proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let Winnow through to %1. Check it in the settings.</source>
        <translation>Der Proxy lässt Winnow nicht zu %1 durch. Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time in the settings.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, oder gewähren Sie in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 kept asking for patience for too long. %2</source>
        <translation>%1 hat zu lange um Geduld gebeten. %2</translation>
    </message>
    <message>
        <source>Try again later, or ask less at once in the settings.</source>
        <translation>Versuchen Sie es später erneut, oder fragen Sie weniger auf einmal (siehe Einstellungen).</translation>
    </message>
    <message>
        <source>%1 failed. Try again later.</source>
        <translation>%1 hat versagt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The cap of this month is reached. Raise it in the settings to go on.</source>
        <translation>Die Obergrenze dieses Monats ist erreicht. Erhöhen Sie sie in den Einstellungen, um fortzufahren.</translation>
    </message>
    <message>
        <source>The cap of a run is reached. Raise it in the settings to go on.</source>
        <translation>Die Obergrenze eines Laufs ist erreicht. Erhöhen Sie sie in den Einstellungen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so the cap can&apos;t be kept. Enter its price in the settings or remove the cap.</source>
        <translation>Niemand weiß, was %1 kostet, also lässt sich die Obergrenze nicht einhalten. Tragen Sie den Preis in den Einstellungen ein, oder heben Sie die Obergrenze auf.</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>The settings of the model need a look: %1.</source>
        <translation>Die Einstellungen des Modells sind zu prüfen: %1.</translation>
    </message>
    <message>
        <source>%1 refuses the requests. Check the model&apos;s settings.</source>
        <translation>%1 lehnt die Anfragen ab. Prüfen Sie die Einstellungen des Modells.</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1.</source>
        <translation>Die Preise in den Einstellungen sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 answers nothing that can be read. Is it the right address?</source>
        <translation>%1 antwortet nichts Lesbares. Ist es die richtige Adresse?</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>Der Dienst des Modells</translation>
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
        <source>Its name, as the service spells it</source>
        <translation>Sein Name, wie der Dienst ihn schreibt</translation>
    </message>
    <message>
        <source>Asks the service for its models; costs nothing</source>
        <translation>Fragt den Dienst nach seinen Modellen; kostet nichts</translation>
    </message>
    <message>
        <source>Say which model. “List” asks the service for those it has.</source>
        <translation>Sagen Sie, welches Modell. „Liste“ fragt den Dienst nach den vorhandenen.</translation>
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
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
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
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein, oder nichts für „%3“.</translation>
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
    <message>
        <source>Left as it is: something else was done since.</source>
        <translation>Unverändert gelassen: Inzwischen wurde etwas anderes getan.</translation>
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
</context>
<context>
    <name>winnow::OpenLink</name>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>Für %1 ließ sich kein Browser öffnen.</translation>
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
    <message numerus="yes">
        <source>Your relevance of %n paper(s)</source>
        <translation>
            <numerusform>Ihre Relevanz von %n Artikel</numerusform>
            <numerusform>Ihre Relevanz von %n Artikeln</numerusform>
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
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>Ihre Relevanz</translation>
    </message>
</context>
<context>
    <name>winnow::OwnTexts</name>
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
        <source>Asking arXiv for %n paper(s) …</source>
        <translation>
            <numerusform>arXiv wird nach %n Artikel gefragt …</numerusform>
            <numerusform>arXiv wird nach %n Artikeln gefragt …</numerusform>
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
        <source>No authors named</source>
        <translation>Keine Autoren genannt</translation>
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
        <source>arXiv number %1</source>
        <translation>arXiv-Nummer %1</translation>
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
        <source>No relevance of yours</source>
        <translation>Keine eigene Relevanz</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>Ihre Relevanz</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
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
        <source>screened out papers</source>
        <translation>ausgesiebte Artikel</translation>
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
    <message>
        <source>Waiting for its score</source>
        <translation>Wartet auf seine Wertung</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>Unter den besten %1 % des Tages: Platz %2 von %3</translation>
    </message>
    <message>
        <source>The place in its day is known while the day is open</source>
        <translation>Der Platz innerhalb des Tages ist bekannt, solange der Tag offen ist</translation>
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
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>Der Tag der Ankündigung (Vorgabe: der neueste in der Bibliothek) oder all.</translation>
    </message>
    <message>
        <source>Only papers decided so: keep, skip, later, none.</source>
        <translation>Nur so entschiedene Artikel: keep, skip, later, none.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and none.</source>
        <translation>„%1“ ist keine Entscheidung. Es gibt keep, skip, later und none.</translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>Keine Artikel.</translation>
    </message>
    <message>
        <source>The scanned papers of a day with score (relevance + novelty) and decision. On a terminal, titles are cut to its width.

--json prints an array of objects: id, title, authors, categories, announced (the day), type, relevance, novelty, score, taste, comment, state (unscored, scored, screened, failed) and decision (keep, skip, later); null where there is none.

--search takes what the window&apos;s search box takes: words, &quot;a phrase&quot;, -word, and %1, as in author:dao, cat:cs.LG, is:kept, rel:&gt;=8, day:2025-06.

Examples:
  winnow-cli papers --limit 20
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --decision keep --json</source>
        <translation>Die durchgesehenen Artikel eines Tages mit Wertung (Relevanz + Neuheit) und Entscheidung. Im Terminal werden Titel auf dessen Breite gekürzt.

--json gibt ein Array von Objekten aus: id, title, authors, categories, announced (der Tag), type, relevance, novelty, score, taste, comment, state (unscored, scored, screened, failed) und decision (keep, skip, later); null, wo es nichts gibt.

--search versteht, was das Suchfeld des Fensters versteht: Wörter, &quot;eine Wendung&quot;, -Wort und %1, etwa author:dao, cat:cs.LG, is:kept, rel:&gt;=8, day:2025-06.

Beispiele:
  winnow-cli papers --limit 20
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --decision keep --json</translation>
    </message>
    <message>
        <source>Only papers that match, with all words and fields.</source>
        <translation>Nur Artikel, auf die alles zutrifft, Wörter und Felder.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is no field of the search. There are %2.</source>
        <translation>„%1:“ ist kein Feld der Suche. Es gibt %2.</translation>
    </message>
    <message>
        <source>The search can&apos;t read &quot;%1&quot; behind %2:.</source>
        <translation>Die Suche versteht „%1“ hinter %2: nicht.</translation>
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
        <source>Invented papers of the sample day, to try things out.</source>
        <translation>Erfundene Artikel des Probetags, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
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
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache schreiben</translation>
    </message>
    <message>
        <source>Of tokens written into the cache; empty: as input</source>
        <translation>Für Token, die in den Cache geschrieben werden; leer: wie Eingabe</translation>
    </message>
</context>
<context>
    <name>winnow::PriceWords</name>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1: %2 Eingabe, %3 aus dem Cache, %4 Ausgabe je Million Token</translation>
    </message>
    <message>
        <source>Runs on a machine of your own: costs nothing.</source>
        <translation>Läuft auf einem eigenen Rechner: kostet nichts.</translation>
    </message>
    <message>
        <source>%1, by your own line.</source>
        <translation>%1, nach Ihrer eigenen Zeile.</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, Stand %2.</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>Preis unbekannt: %1. Ohne ihn lassen sich Kosten nicht anzeigen und Obergrenzen nicht einhalten.</translation>
    </message>
</context>
<context>
    <name>winnow::ProbeWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No server is known by the name %1. Check the address, and the network.</source>
        <translation>Kein Server mit dem Namen %1 ist bekannt. Prüfen Sie die Adresse und das Netz.</translation>
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
        <source>No encrypted connection to %1 comes about. Check this computer’s clock, and whether a proxy stands in between.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 kommt zustande. Prüfen Sie die Uhr dieses Rechners, und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>The proxy refuses, or is not there. Check it under “Costs &amp; limits”.</source>
        <translation>Der Proxy lehnt ab oder ist nicht da. Prüfen Sie ihn unter „Kosten &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on a machine of your own may still be loading: test again, or allow more time under “Costs &amp; limits”.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Ein Modell auf einem eigenen Rechner lädt vielleicht noch: Testen Sie erneut, oder gewähren Sie unter „Kosten &amp; Grenzen“ mehr Zeit.</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or allow it by the box below the address.</source>
        <translation>http ist unverschlüsselt. Verwenden Sie https, oder erlauben Sie es mit dem Kästchen unter der Adresse.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>Es gibt noch keinen Schlüssel für %1. Geben Sie ihn oben ein, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 refuses the key (401). Check that it is whole and still valid.</source>
        <translation>%1 lehnt den Schlüssel ab (401). Prüfen Sie, ob er vollständig und noch gültig ist.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access (403). See there what it may use, and from where.</source>
        <translation>%1 kennt den Schlüssel, gewährt ihm aber keinen Zugang (403). Sehen Sie dort nach, was er verwenden darf und von wo.</translation>
    </message>
    <message>
        <source>The account at %1 has nothing left to spend. Top it up, then test again.</source>
        <translation>Das Konto bei %1 ist leer. Laden Sie es auf, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment. Test again in a minute.</source>
        <translation>%1 wird gerade zu oft gefragt. Testen Sie in einer Minute erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked too often at the moment. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 wird gerade zu oft gefragt. Testen Sie in %n Sekunde erneut.</numerusform>
            <numerusform>%1 wird gerade zu oft gefragt. Testen Sie in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed. Test again later; should it stay so, check the address.</source>
        <translation>%1 hat versagt. Testen Sie später erneut; bleibt es dabei, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let it be used. Choose another model.</source>
        <translation>%1 führt „%2“ auf, lässt es aber nicht verwenden. Wählen Sie ein anderes Modell.</translation>
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
        <source>%1 Of those it has, the nearest are %2.</source>
        <translation>%1 Am nächsten kommen von den vorhandenen: %2.</translation>
    </message>
    <message>
        <source>The address is no web address. It starts with https://.</source>
        <translation>Die Adresse ist keine Webadresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Say which model: “List” asks the service for those it has.</source>
        <translation>Sagen Sie, welches Modell: „Liste“ fragt den Dienst nach den vorhandenen.</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>Die Adresse des Proxys ist nicht verwendbar. Prüfen Sie sie unter „Kosten &amp; Grenzen“.</translation>
    </message>
    <message>
        <source>%1 refuses the question.</source>
        <translation>%1 lehnt die Frage ab.</translation>
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
        <source>What answers at %1 is no model’s service. Check the address.</source>
        <translation>Was bei %1 antwortet, ist kein Dienst eines Modells. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Not all of the result could be written. Is the disk full?</source>
        <translation>Nicht das ganze Ergebnis konnte geschrieben werden. Ist der Datenträger voll?</translation>
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
        <translation>%1: %2; es gilt die Vorgabe</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1 Siehe: winnow-cli %2--help</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>Noch gibt es keine Bibliothek %1. Holen Sie zuerst einen Tag: winnow-cli fetch.</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>Änderungen zwischen zwei Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a change</source>
        <translation>
            <numerusform>%Ln Zeile ohne Änderung</numerusform>
            <numerusform>%Ln Zeilen ohne Änderung</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
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
    <name>winnow::ProviderFields</name>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
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
        <source>Say where the service is. The address starts with https://.</source>
        <translation>Sagen Sie, wo der Dienst ist. Die Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https://.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>Artikel und Schlüssel &amp;unverschlüsselt an %1 senden</translation>
    </message>
</context>
<context>
    <name>winnow::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>Geben Sie den Proxy als http://host:port oder socks5://host:port ein.</translation>
    </message>
</context>
<context>
    <name>winnow::RelevanceBar</name>
    <message>
        <source>Your relevance</source>
        <translation>Ihre Relevanz</translation>
    </message>
    <message>
        <source>From 1 to 10; 0: none</source>
        <translation>Von 1 bis 10; 0: keine</translation>
    </message>
    <message>
        <source>Your relevance: %1. The same step again clears it.</source>
        <translation>Ihre Relevanz: %1. Dieselbe Stufe noch einmal löscht sie.</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>Ihre Relevanz, 1 bis 10 (Tasten 1 bis 9, 0 für 10)</translation>
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
    <message>
        <source>Give up the calls under way; they may have to be paid all the same</source>
        <translation>Laufende Aufrufe aufgeben; bezahlt werden müssen sie vielleicht trotzdem</translation>
    </message>
    <message>
        <source>Stop the run; what was stored is kept</source>
        <translation>Den Lauf anhalten; was gespeichert ist, bleibt</translation>
    </message>
    <message>
        <source>Begin no further call for now; those under way are waited for</source>
        <translation>Vorerst keinen weiteren Aufruf beginnen; die laufenden werden abgewartet</translation>
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
        <source>the service asks for patience: again in %n s</source>
        <translation>
            <numerusform>der Dienst bittet um Geduld: erneut in %n s</numerusform>
            <numerusform>der Dienst bittet um Geduld: erneut in %n s</numerusform>
        </translation>
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
</context>
<context>
    <name>winnow::RunCells</name>
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
        <source>By title</source>
        <translation>Nach Titel</translation>
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
        <source>Papers that got none after every try</source>
        <translation>Artikel, die nach allen Versuchen keine bekamen</translation>
    </message>
    <message>
        <source>Papers left out by their titles</source>
        <translation>Artikel, die nach dem Titel ausgelassen wurden</translation>
    </message>
    <message>
        <source>Tokens that the service had in its cache, which are cheaper</source>
        <translation>Token, die der Dienst in seinem Cache hatte; sie sind billiger</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is not known</source>
        <translation>Was die Aufrufe kosten; „über“, wo der Preis einiger nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1, Probe</translation>
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
        <translation>Gibt je Schritt eine Zeile aus; die letzte endet mit dem Pfad des Digests, der in den Digest-Ordner der Einstellungen geht, wenn -o keine Datei nennt. Ein erneuter Aufruf fährt fort, wo angehalten wurde.

--json gibt ein Objekt mit fetch, score und digest aus: siehe die Hilfe dieser Befehle.

Beispiele:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  0 6 * * 1-5  winnow-cli --quiet run      (eine Zeile für cron)</translation>
    </message>
    <message>
        <source>Take only feeds of this announcement day.</source>
        <translation>Nur Feeds dieses Ankündigungstags nehmen.</translation>
    </message>
    <message>
        <source>--dry-run is for score: winnow-cli score --dry-run.</source>
        <translation>--dry-run gehört zu score: winnow-cli score --dry-run.</translation>
    </message>
    <message>
        <source>fetch   %1</source>
        <translation>fetch   %1</translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation>score   %1</translation>
    </message>
    <message>
        <source>No feed could be used, so nothing was scored and no digest was written.</source>
        <translation>Kein Feed war verwendbar, also wurde nichts bewertet und kein Digest geschrieben.</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>digest  %1</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Looking for the key…</source>
        <translation>Der Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>Reckoning what it takes…</source>
        <translation>Der Aufwand wird berechnet …</translation>
    </message>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>Ein anderer Lauf ist im Gange. Versuchen Sie es noch einmal, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>der Dienst des Modells</translation>
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
</context>
<context>
    <name>winnow::RunSummary</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: %n Eintrag war nicht lesbar, der Rest ist gespeichert. Zeile %2, %3.</numerusform>
            <numerusform>%1: %n Einträge waren nicht lesbar, der Rest ist gespeichert. Der erste: Zeile %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit. Follow its subcategories one by one.</source>
        <translation>%1: Der Feed wurde an seiner Grenze gekürzt. Verfolgen Sie seine Unterkategorien einzeln.</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1: Die heutige Liste ist noch nicht erschienen; dies ist die vom %2.</translation>
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
    <message>
        <source>everything was scored already</source>
        <translation>alles war schon bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln ohne Wertung</numerusform>
            <numerusform>%Ln ohne Wertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by title</source>
        <translation>
            <numerusform>%Ln nach Titel ausgelassen</numerusform>
            <numerusform>%Ln nach Titel ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 angekündigt, %2 durchgesehen, %3 neu in der Bibliothek</translation>
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
    <message>
        <source>free of charge</source>
        <translation>kostenlos</translation>
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
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>%1 wird geholt (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: arXiv can&apos;t answer now; it is asked again in %2 s.</source>
        <translation>%1: arXiv kann gerade nicht antworten; neue Anfrage in %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping. %n call(s) under way are paid for and waited for; stop once more to give them up.</source>
        <translation>
            <numerusform>Hält an. %n laufender Aufruf wird noch bezahlt und abgewartet; noch einmal anhalten gibt ihn auf.</numerusform>
            <numerusform>Hält an. %n laufende Aufrufe werden noch bezahlt und abgewartet; noch einmal anhalten gibt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for patience; it is asked again in %2 s.</source>
        <translation>%1 bittet um Geduld; neue Anfrage in %2 s.</translation>
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
        <source>The announcement day (default: the newest in the library).</source>
        <translation>Der Tag der Ankündigung (Vorgabe: der neueste in der Bibliothek).</translation>
    </message>
    <message>
        <source>Relevance and novelty, 1 to 10 each. What is scored is stored at once: a run that was stopped or killed is finished by running the command again, and nothing is scored, or paid for, twice. Interrupt it once (Ctrl-C) and it waits for the calls under way; twice, and it does not.

A language model needs a key (winnow-cli key --help) unless it runs on this machine. A paper it gives no usable answer for, asked three times, is listed as failed; the others are not affected.

--json prints an object: day, criteria (version), scorer, model, state, scored, screened, failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US dollars, null where the price is unknown) and error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, spent_this_month, run_cap and month_cap.

Examples:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</source>
        <translation>Relevanz und Neuheit, je 1 bis 10. Was bewertet ist, wird sofort gespeichert: Ein angehaltener oder abgebrochener Lauf wird beendet, indem man den Befehl erneut aufruft, und nichts wird zweimal bewertet oder bezahlt. Einmal unterbrochen (Strg+C), wartet er die laufenden Aufrufe ab; beim zweiten Mal nicht.

Ein Sprachmodell braucht einen Schlüssel (winnow-cli key --help), außer wenn es auf diesem Rechner läuft. Ein Artikel, für den es auch nach drei Fragen keine brauchbare Antwort gibt, wird als fehlgeschlagen aufgeführt; die anderen berührt das nicht.

--json gibt ein Objekt aus: day, criteria (Version), scorer, model, state, scored, screened, failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US-Dollar, null, wo der Preis unbekannt ist) und error (code, message, detail, place); mit --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, spent_this_month, run_cap und month_cap.

Beispiele:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</translation>
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
        <source>Reads titles and abstracts with your criteria in hand. They are sent to the service below, which may charge for it.</source>
        <translation>Liest Titel und Abstracts nach Ihren Kriterien. Sie werden an den Dienst unten gesendet, der das womöglich berechnet.</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Bewertung</translation>
    </message>
</context>
<context>
    <name>winnow::Search</name>
    <message>
        <source>“%1” is no state. Behind is: stands one of %2.</source>
        <translation>„%1“ ist kein Stand. Hinter is: steht eines von %2.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>„%1“ ist keine Zahl von 1 bis 10. Schreiben Sie %2:8, %2:&gt;=8 oder %2:6..8.</translation>
    </message>
    <message>
        <source>“%1” is no number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>„%1“ ist keine Zahl von 2 bis 20. Schreiben Sie %2:17, %2:&gt;=15 oder %2:12..16.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie 2025-06-02, 2025-06, today oder &gt;=2025-06-01.</translation>
    </message>
    <message>
        <source>“%1” goes backwards. Write the smaller end first.</source>
        <translation>„%1“ läuft rückwärts. Schreiben Sie das kleinere Ende zuerst.</translation>
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
        <source>not this; works before anything</source>
        <translation>dies nicht; geht vor allem anderen</translation>
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
        <source>relevance and novelty together, from 2 to 20</source>
        <translation>Relevanz und Neuheit zusammen, von 2 bis 20</translation>
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
        <source>the paper with this arXiv number</source>
        <translation>der Artikel mit dieser arXiv-Nummer</translation>
    </message>
    <message>
        <source>“%1:” is no field. There are %2.</source>
        <translation>„%1:“ ist kein Feld. Es gibt %2.</translation>
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
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sets everything back but what you collected: categories, authors, the model’s service and prices</source>
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
        <translation>Probetag</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Found in all days</source>
        <translation>In allen Tagen gefunden</translation>
    </message>
</context>
<context>
    <name>winnow::TableMenus</name>
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
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete takes it off.</source>
        <translation>Enter zeigt die Artikel mit diesem Schlagwort, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Take off the tag “%1”</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>Show the papers tagged “%1”</source>
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
        <source>Read saved feeds</source>
        <translation>Gespeicherte Feeds lesen</translation>
    </message>
    <message>
        <source>arXiv feeds (*.xml *.rss *.atom)</source>
        <translation>arXiv-Feeds (*.xml *.rss *.atom)</translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>Digests importieren</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>Digests (*.md *.json)</translation>
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
    <message numerus="yes">
        <source>%Ln paper(s), from the best of the day to the last</source>
        <translation>
            <numerusform>%Ln Artikel, vom besten des Tages bis zum letzten</numerusform>
            <numerusform>%Ln Artikel, vom besten des Tages bis zum letzten</numerusform>
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
        <source>Scores a few papers of the day with the criteria above and changes nothing else</source>
        <translation>Bewertet einige Artikel des Tages nach den Kriterien oben und ändert sonst nichts</translation>
    </message>
    <message>
        <source>These papers have their scores under these criteria: shows them again</source>
        <translation>Diese Artikel haben unter diesen Kriterien schon Wertungen: zeigt sie wieder</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>Es gibt keine Artikel, an denen sich die Kriterien probieren ließen. Erst einen Tag abrufen.</translation>
    </message>
    <message>
        <source>Possible again when the run has ended</source>
        <translation>Wieder möglich, wenn der Lauf beendet ist</translation>
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
        <source>Put the trial away (Esc)</source>
        <translation>Die Probe schließen (Esc)</translation>
    </message>
    <message>
        <source>Papers of the trial</source>
        <translation>Artikel der Probe</translation>
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
    <name>winnow::SavedViewController</name>
    <message>
        <source>There is a view named “%1” already. Give this one another name.</source>
        <translation>Eine Ansicht mit dem Namen „%1“ gibt es schon. Geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>Who scores the papers?</source>
        <translation>Wer bewertet die Artikel?</translation>
    </message>
</context>
</TS>
