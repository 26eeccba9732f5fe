<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown to the service; will be looked for again</source>
        <translation>inconnu du service&#xa0;; nouvelle recherche prévue</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>en cours de validation</translation>
    </message>
    <message>
        <source>finalizing</source>
        <translation>en cours de finalisation</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>en cours d’annulation</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>en cours, %1 sur %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>refused because too many calls were waiting</source>
        <translation>refusé, car trop d’appels étaient en attente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>lost by the service</source>
        <translation>perdu par le service</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>oublié</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>arrival unconfirmed; will be looked for</source>
        <translation>arrivée non confirmée&#xa0;; vérification prévue</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Batch %1 of %2: %3 papers in %4 for %5 at %6: %7</source>
        <translation>Lot %1 du %2&#xa0;: %3 articles en %4 pour %5 chez %6&#xa0;: %7</translation>
    </message>
    <message>
        <source>Sent %1 papers in %2.</source>
        <translation>%1 articles envoyés en %2.</translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>Réservé pour les lots en cours&#xa0;: jusqu’à %1.</translation>
    </message>
    <message>
        <source>Not sent: %1. Send them later with winnow-cli score --batch.</source>
        <translation>Non envoyé&#xa0;: %1. Envoyez-les plus tard avec winnow-cli score --batch.</translation>
    </message>
    <message>
        <source>Answers take up to a day; store them with winnow-cli batch read.</source>
        <translation>Les réponses prennent jusqu’à un jour&#xa0;; enregistrez-les avec winnow-cli batch read.</translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation>Il ne reste rien à évaluer.</translation>
    </message>
    <message>
        <source>No batch is in progress, and nothing is left to send.</source>
        <translation>Aucun lot n’est en cours et il ne reste rien à envoyer.</translation>
    </message>
    <message>
        <source>Nothing is left to score; no file was written.</source>
        <translation>Il ne reste rien à évaluer&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, as batch %4. Store the answers with winnow-cli score import-answers FILE.</source>
        <translation>%1&#xa0;: %2 articles en %3, lot %4. Enregistrez les réponses avec winnow-cli score import-answers FILE.</translation>
    </message>
    <message>
        <source>Stored %1 answers: %2 papers scored, %3 without a score.</source>
        <translation>%1 réponses enregistrées&#xa0;: %2 articles évalués, %3 sans score.</translation>
    </message>
    <message>
        <source>Already stored: %1.</source>
        <translation>Déjà enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not from this library: %1.</source>
        <translation>Étrangères à cette bibliothèque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unreadable lines: %1.</source>
        <translation>Lignes illisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Batch %1 has %2 without an answer. To send them again, run winnow-cli batch forget %1.</source>
        <translation>Dans le lot %1, %2 sont sans réponse. Pour les renvoyer, exécutez winnow-cli batch forget %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%n article est en cours d’évaluation par %1&#xa0;; son score viendra du labo.</numerusform>
            <numerusform>%n articles sont en cours d’évaluation par %1&#xa0;; leurs scores viendront du labo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>Le prompt d’évaluation est vide.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1 to mark where a language model gets the papers.</source>
        <translation>Le prompt d’évaluation n’a pas de ligne %1 pour indiquer où le modèle de langage reçoit les articles.</translation>
    </message>
    <message>
        <source>The scoring prompt contains the line %1 more than once.</source>
        <translation>Le prompt d’évaluation contient plusieurs fois la ligne %1.</translation>
    </message>
    <message>
        <source>The authors that the bot follows are not part of the criteria. To follow them too, add them to the followed authors in the window&apos;s settings: %1</source>
        <translation>Les auteurs que suit le bot ne font pas partie des critères. Pour les suivre aussi, ajoutez-les aux auteurs suivis dans les paramètres de la fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>not a UTF-8 text file</source>
        <translation>pas un fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with other files. Import it on its own, or give files such as %2.</source>
        <translation>%1 ne peut pas être combiné avec d’autres fichiers. Importez-le seul, ou indiquez des fichiers tels que %2.</translation>
    </message>
    <message>
        <source>no topics or instructions found (looked for %1)</source>
        <translation>aucun sujet ni aucune instruction trouvés (recherché&#xa0;: %1)</translation>
    </message>
    <message>
        <source>%1 (trial only)</source>
        <translation>%1 (essai seulement)</translation>
    </message>
    <message>
        <source>%1 (paused: %2)</source>
        <translation>%1 (en pause&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Issue de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No criteria saved yet; using the defaults.</source>
        <translation>Aucun critère enregistré pour l’instant&#xa0;; les critères par défaut sont utilisés.</translation>
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
        <translation>Les critères sont du Markdown&#xa0;: un prompt système, un prompt d’évaluation avec les sujets que vous suivez et un prompt de présélection. Pour les modifier, exportez-les, modifiez le fichier et importez-le de nouveau&#xa0;: cela crée une nouvelle version, et les articles sont dès lors évalués avec elle. Tant que vous n’avez pas enregistré les vôtres, les critères par défaut sont affichés.

  show         afficher les critères actuels (par défaut) et la façon dont Winnow les lit&#xa0;: sujets avec ce qui est recherché et indésirable, mots-clés, auteurs, et ce qui est ignoré et pourquoi
  list         lister les versions, en signalant celle en vigueur
  use N        revenir à la version N
  import FILE… enregistrer les critères d’un fichier ou ceux que cite un digest, ou ceux des fichiers de prompts du bot ChatGPT-ArXiv-Paper-Assistant&#xa0;: indiquez son dossier, ou les fichiers (system_prompt.txt, paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, paper_topics_schema.json)
  export FILE  écrire les critères actuels dans un fichier&#xa0;; - désigne la sortie standard
  pause TOPIC  ignorer un sujet pour l’instant&#xa0;: le modèle, l’évaluateur intégré et l’apprentissage le laissent tous de côté. Son texte est conservé et les scores existants gardent leur version. TOPIC est un nom, une partie de nom, ou le numéro du sujet dans show
  resume TOPIC réutiliser un sujet en pause (all&#xa0;: tous les sujets en pause). Les scores antérieurs comptent de nouveau

--json affiche un objet avec version, name, created, parent, paused_topics, system_prompt, scoring_prompt et screening_prompt&#xa0;; pour show aussi read, un objet avec topics (name, relevant, irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, application), authors et parts (kind, reason, topic, begin, length, text&#xa0;: les morceaux du prompt d’évaluation dans l’ordre&#xa0;; begin et length sont en unités UTF-16, topic est un indice dans topics à partir de 0, ou null)&#xa0;; pour list un tableau d’objets avec version, name, created, parent, paused_topics, current et trial (créée pour un essai, jamais en vigueur).

Exemple&#xa0;:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>ligne %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not of the form &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1&#xa0;: rien n’a été consigné, car ces lignes ne sont pas de la forme «&#xa0;ID keep|skip|later|clear&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n décision modifiée</numerusform>
            <numerusform>%n décisions modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation>%1&#xa0;: %2 articles sur %3 dans %4</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so no digest was written. Score them first: winnow-cli score --day %2.</source>
        <translation>Aucun des %1 articles du %2 n’a de score&#xa0;; aucun digest n’a donc été écrit. Évaluez-les d’abord&#xa0;: winnow-cli score --day %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with winnow-cli score --day %3.</source>
        <translation>%1 des %2 articles du %3 n’ont pas encore de score et ne sont pas dans le digest. Évaluez-les avec winnow-cli score --day %3.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of these days have no score yet and are not in the digest. Score them with winnow-cli score --day YYYY-MM-DD.</source>
        <translation>%1 des %2 articles de ces jours n’ont pas encore de score et ne sont pas dans le digest. Évaluez-les avec winnow-cli score --day YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers found are in the digest. The others are below the cut-offs, have no score or were skipped.</source>
        <translation>%1 des %2 articles trouvés sont dans le digest. Les autres sont sous les seuils, n’ont pas de score ou ont été écartés.</translation>
    </message>
    <message>
        <source>The window (process %1)</source>
        <translation>La fenêtre (processus %1)</translation>
    </message>
    <message>
        <source>The window on %1 (process %2)</source>
        <translation>La fenêtre sur %1 (processus %2)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 sur %2 (processus %3)</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 évalue les articles du %2 avec %3 depuis %4.</translation>
    </message>
    <message>
        <source>Another program took over scoring while this one was suspended. Run the command again to continue.</source>
        <translation>Un autre programme a pris le relais de l’évaluation pendant que celui-ci était suspendu. Relancez la commande pour continuer.</translation>
    </message>
    <message>
        <source>%1 Run the command again when it has finished, or add --wait to wait for it.</source>
        <translation>%1 Relancez la commande quand ce sera fini, ou ajoutez --wait pour attendre.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv limite la fréquence des requêtes. Relancez la commande dans %n seconde.</numerusform>
            <numerusform>arXiv limite la fréquence des requêtes. Relancez la commande dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests. Run the command again in a few minutes.</source>
        <translation>arXiv limite la fréquence des requêtes. Relancez la commande dans quelques minutes.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait until it has finished, then run the command again.</source>
        <translation>Un autre Winnow écrit dans la bibliothèque. Attendez qu’il ait fini, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow and was left unchanged. Update Winnow, or choose another library with --library.</source>
        <translation>La bibliothèque a été écrite par une version plus récente de Winnow et n’a pas été modifiée. Mettez Winnow à jour, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>%1 is not a Winnow library, or it is damaged. Restore a backup with winnow-cli library restore, or choose another library with --library.</source>
        <translation>%1 n’est pas une bibliothèque Winnow ou est endommagé. Restaurez une sauvegarde avec winnow-cli library restore, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The library could not be read or written%1. Check that its disk has free space, then run the command again.</source>
        <translation>Impossible de lire ou d’écrire la bibliothèque%1. Vérifiez qu’il reste de la place sur son disque, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Could not reach arXiv%1. Check the network, then run the command again.</source>
        <translation>Impossible de joindre arXiv%1. Vérifiez le réseau, puis relancez la commande.</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv n’a pas répondu à temps. Relancez la commande plus tard.</translation>
    </message>
    <message>
        <source>The server reported an error%1. Run the command again later.</source>
        <translation>Le serveur a signalé une erreur%1. Relancez la commande plus tard.</translation>
    </message>
    <message>
        <source>arXiv twice refused to answer in a format that Winnow reads%1, as it sometimes does. Run the command again in a few minutes.</source>
        <translation>arXiv a refusé deux fois de répondre dans un format que Winnow lit%1, comme cela lui arrive. Relancez la commande dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 uses plain http, which is allowed only on this computer. Use https.</source>
        <translation>%1 utilise http sans chiffrement, ce qui n’est permis que sur cet ordinateur. Utilisez https.</translation>
    </message>
    <message>
        <source>The server refused access%1. Wait a while before you try again.</source>
        <translation>Le serveur a refusé l’accès%1. Attendez un peu avant de réessayer.</translation>
    </message>
    <message>
        <source>The keyring is still locked because its password prompt was dismissed. Run the command again and enter the password.</source>
        <translation>Le trousseau est toujours verrouillé, car sa demande de mot de passe a été fermée. Relancez la commande et saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Run the command again and answer it.</source>
        <translation>La demande du trousseau a été fermée. Relancez la commande et répondez-y.</translation>
    </message>
    <message>
        <source>The keyring is still locked because nobody entered its password. Unlock it, then run the command again.</source>
        <translation>Le trousseau est toujours verrouillé, car personne n’a saisi son mot de passe. Déverrouillez-le, puis relancez la commande.</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Run the command again and answer it.</source>
        <translation>Il n’y a pas encore de trousseau, et la proposition d’en créer un est restée sans réponse. Relancez la commande et répondez-y.</translation>
    </message>
    <message>
        <source>The wallet&apos;s setup wizard or password prompt was not answered. Answer it, then run the command again.</source>
        <translation>L’assistant du portefeuille ou sa demande de mot de passe est resté sans réponse. Répondez-y, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and nobody allowed it. Run the command again and allow it.</source>
        <translation>Le trousseau a demandé si Winnow peut utiliser la clé, et personne ne l’a autorisé. Relancez la commande et autorisez-le.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then run the command again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le, puis relancez la commande.</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then run the command again.</source>
        <translation>KeePassXC n’expose aucun groupe. Choisissez-en un dans les paramètres de sa base, sous «&#xa0;Intégration du Secret Service&#xa0;», puis relancez la commande.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused the request%1. Unlock it, then run the command again.</source>
        <translation>Le trousseau du système a refusé la demande%1. Déverrouillez-le, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. None of it was used.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, &quot;%1&quot;, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv a répondu par une page web, «&#xa0;%1&#xa0;», au lieu d’une liste. Réessayez plus tard&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>%1 is a web page, &quot;%2&quot;, not an arXiv listing. Save the page of a day&apos;s listing, such as https://arxiv.org/list/cs.LG/new.</source>
        <translation>%1 est une page web, «&#xa0;%2&#xa0;», et non une liste arXiv. Enregistrez la page d’une liste du jour, comme https://arxiv.org/list/cs.LG/new.</translation>
    </message>
    <message>
        <source>Could not write %1%2. Check the folder and its permissions, or choose another file.</source>
        <translation>Impossible d’écrire %1%2. Vérifiez le dossier et ses permissions, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Could not read %1%2. Check its name and permissions.</source>
        <translation>Impossible de lire %1%2. Vérifiez le nom et les permissions.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron, then run the command again.</source>
        <translation>Ce système n’a ni gestionnaire utilisateur systemd ni cron. Installez cron, puis relancez la commande.</translation>
    </message>
    <message>
        <source>%1 failed%2. Fix the problem, then run the command again.</source>
        <translation>%1 a échoué%2. Corrigez le problème, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Stopped. Finished work is kept; run the same command again to continue.</source>
        <translation>Arrêté. Le travail accompli est conservé&#xa0;; relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>Not accepted: %1. Correct it, then run the command again.</source>
        <translation>Non accepté&#xa0;: %1. Corrigez, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The feed for %1 is empty, although arXiv announces papers on that day. Run the command again later.</source>
        <translation>Le flux de %1 est vide, bien qu’arXiv annonce des articles ce jour-là. Relancez la commande plus tard.</translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests; retrying in %1.</source>
        <translation>arXiv limite la fréquence des requêtes&#xa0;; nouvelle tentative dans %1.</translation>
    </message>
    <message>
        <source>arXiv refused the requested format%1; retrying in %2.</source>
        <translation>arXiv a refusé le format demandé%1&#xa0;; nouvelle tentative dans %2.</translation>
    </message>
    <message>
        <source>arXiv is not available; retrying in %1.</source>
        <translation>arXiv n’est pas disponible&#xa0;; nouvelle tentative dans %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1&#xa0;: %2 à évaluer avec l’évaluateur intégré&#xa0;: aucun appel, aucun coût</translation>
    </message>
    <message>
        <source>%1: nothing left to score with %2</source>
        <translation>%1&#xa0;: plus rien à évaluer avec %2</translation>
    </message>
    <message>
        <source>%1 (%2 of them screening)</source>
        <translation>%1 (dont %2 pour la présélection)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1: %2 to score with %3: %4, about %5, %6</source>
        <translation>%1&#xa0;: %2 à évaluer avec %3&#xa0;: %4, environ %5, %6</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2.</source>
        <translation>Dépensé ce mois-ci&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>Dépensé ce mois-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The price is unknown, so no cap can be enforced: the run would not start.</source>
        <translation>Le prix étant inconnu, aucun plafond ne peut être garanti&#xa0;: l’exécution ne démarrerait pas.</translation>
    </message>
    <message>
        <source>That is more than the cap for a run, %1: it would stop early.</source>
        <translation>C’est plus que le plafond par exécution, %1&#xa0;: elle s’arrêterait avant la fin.</translation>
    </message>
    <message>
        <source>That is more than what is left of the monthly cap: the run would stop early.</source>
        <translation>C’est plus que ce qui reste du plafond mensuel&#xa0;: l’exécution s’arrêterait avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kept paper(s)</source>
        <translation>
            <numerusform>%n article gardé de plus</numerusform>
            <numerusform>%n articles gardés de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) with kept papers</source>
        <translation>
            <numerusform>%n jour de plus avec des articles gardés</numerusform>
            <numerusform>%n jours de plus avec des articles gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % recall needs %2.</source>
        <translation>Le préfiltrage ne laisse encore rien de côté&#xa0;: un rappel de %1&#xa0;% demande %2.</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>Le préfiltrage laisse passer %1 articles sur %2 et économise %3&#xa0;; rappel %4&#xa0;% (%5–%6&#xa0;%) sur vos %7 jours.</translation>
    </message>
    <message numerus="yes">
        <source>It would otherwise leave out %n of these; they are kept to check what it misses.</source>
        <translation>
            <numerusform>Il en laisserait sinon %n de côté&#xa0;; cet article passe pour vérifier ce que le préfiltrage manque.</numerusform>
            <numerusform>Il en laisserait sinon %n de côté&#xa0;; ces articles passent pour vérifier ce que le préfiltrage manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed earlier: %1. Try them again with --retry-failed.</source>
        <translation>Échecs antérieurs&#xa0;: %1. Réessayez avec --retry-failed.</translation>
    </message>
    <message>
        <source>The new version is in %1. Copy what you want from it, or replace the file with --overwrite.</source>
        <translation>La nouvelle version est dans %1. Copiez-en ce que vous voulez, ou remplacez le fichier avec --overwrite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>under $%1</source>
        <translation>moins de %1&#xa0;$</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
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
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>La bibliothèque à utiliser.</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>Le fichier de paramètres.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Afficher le résultat en JSON.</translation>
    </message>
    <message>
        <source>Print no progress and no messages except errors.</source>
        <translation>N’afficher ni progression ni messages, sauf les erreurs.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation>Utilisation&#xa0;: winnow-cli [OPTIONS] COMMANDE …</translation>
    </message>
    <message>
        <source>Scores the day&apos;s arXiv papers against your criteria and writes a digest, on the same library as the window.</source>
        <translation>Évalue les articles arXiv du jour selon vos critères et écrit un digest, sur la même bibliothèque que la fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Options, avant ou après la commande&#xa0;:</translation>
    </message>
    <message>
        <source>Environment variables (options override them; they override the settings):</source>
        <translation>Variables d’environnement (les options l’emportent sur elles&#xa0;; elles l’emportent sur les paramètres)&#xa0;:</translation>
    </message>
    <message>
        <source>The library, currently %1</source>
        <translation>La bibliothèque, actuellement %1</translation>
    </message>
    <message>
        <source>The settings file, currently %1</source>
        <translation>Le fichier de paramètres, actuellement %1</translation>
    </message>
    <message>
        <source>Base address of the feeds, for mirrors.</source>
        <translation>Adresse de base des flux, pour les miroirs.</translation>
    </message>
    <message>
        <source>The pause between requests to a server on this machine, for tests.</source>
        <translation>La pause entre les requêtes à un serveur sur cette machine, pour les tests.</translation>
    </message>
    <message>
        <source>The first pause between checks of batches on this machine, for tests.</source>
        <translation>La première pause entre les vérifications des lots sur cette machine, pour les tests.</translation>
    </message>
    <message>
        <source>API key for the language model (--provider openai or custom); overrides the keyring. For the other services, each for its own host only: ANTHROPIC_API_KEY, GEMINI_API_KEY or GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN or LMSTUDIO_API_KEY, LLAMA_API_KEY and VLLM_API_KEY.</source>
        <translation>Clé d’API du modèle de langage (--provider openai ou custom)&#xa0;; l’emporte sur le trousseau. Pour les autres services, chacune pour son propre hôte seulement&#xa0;: ANTHROPIC_API_KEY, GEMINI_API_KEY ou GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN ou LMSTUDIO_API_KEY, LLAMA_API_KEY et VLLM_API_KEY.</translation>
    </message>
    <message>
        <source>Address of that model, instead of the one in the settings (same services).</source>
        <translation>Adresse de ce modèle, au lieu de celle des paramètres (mêmes services).</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 success, 1 failure, 2 usage error.

First steps:
  winnow-cli run --sample -o sample.md       (no network needed)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>Les résultats vont sur la sortie standard, tout le reste sur l’erreur standard. Codes de retour&#xa0;: 0 succès, 1 échec, 2 erreur d’utilisation.

Premiers pas&#xa0;:
  winnow-cli run --sample -o sample.md       (sans réseau)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMANDE --help</translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation>Utilisation&#xa0;: winnow-cli %1 [OPTIONS]%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>Options communes à toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>Ajouter un journal à ce fichier, pour les rapports de bogue&#xa0;: les requêtes par hôte, leurs résultats et les états des exécutions. Il ne contient ni clés ni textes.</translation>
    </message>
    <message>
        <source>not a digest, skipped</source>
        <translation>pas un digest, omis</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>digest with only a total cost</source>
        <translation>digest avec seulement un coût total</translation>
    </message>
    <message>
        <source>digest without a model name</source>
        <translation>digest sans nom de modèle</translation>
    </message>
    <message>
        <source>digest with unquoted prompts</source>
        <translation>digest avec des prompts non cités</translation>
    </message>
    <message>
        <source>digest without counts</source>
        <translation>digest sans effectifs</translation>
    </message>
    <message>
        <source>digest with an HTML table</source>
        <translation>digest avec un tableau HTML</translation>
    </message>
    <message>
        <source>digest by topic</source>
        <translation>digest par sujet</translation>
    </message>
    <message>
        <source>digest as JSON</source>
        <translation>digest en JSON</translation>
    </message>
    <message>
        <source>a day&apos;s papers</source>
        <translation>articles d’un jour</translation>
    </message>
    <message>
        <source>a day&apos;s papers and counts</source>
        <translation>articles et effectifs d’un jour</translation>
    </message>
    <message>
        <source>papers outside the day&apos;s list</source>
        <translation>articles hors de la liste du jour</translation>
    </message>
    <message>
        <source>a month&apos;s papers</source>
        <translation>articles d’un mois</translation>
    </message>
    <message>
        <source>an index of digests, without papers</source>
        <translation>index de digests, sans articles</translation>
    </message>
    <message>
        <source>a page made from digests, skipped</source>
        <translation>page faite à partir de digests, omise</translation>
    </message>
    <message>
        <source>news, skipped</source>
        <translation>actualités, omises</translation>
    </message>
    <message>
        <source>part of the criteria; import it with `winnow-cli criteria import`</source>
        <translation>partie des critères&#xa0;; importez-la avec `winnow-cli criteria import`</translation>
    </message>
    <message>
        <source>same content as %1</source>
        <translation>même contenu que %1</translation>
    </message>
    <message>
        <source>skipped: %1 is the file of this day, and its content differs</source>
        <translation>omis&#xa0;: %1 est le fichier de ce jour, et son contenu diffère</translation>
    </message>
    <message>
        <source>skipped: the library has a different digest for this day</source>
        <translation>omis&#xa0;: la bibliothèque a un autre digest pour ce jour</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>skipped: the day&apos;s own digest lists other papers</source>
        <translation>omis&#xa0;: le digest même du jour liste d’autres articles</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nouveaux&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s), %3 (%4)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n article, %3 (%4)</numerusform>
            <numerusform>%1&#xa0;: %2, %n articles, %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the bot kept %n of them for the month</source>
        <translation>
            <numerusform>%1&#xa0;: le bot en a retenu %n pour le mois</numerusform>
            <numerusform>%1&#xa0;: le bot en a retenu %n pour le mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to the lab (%L1 rows so far)</source>
        <translation>Envoi au labo (lignes jusqu’ici&#xa0;: %L1)</translation>
    </message>
    <message>
        <source>Receiving from the lab (%1 so far)</source>
        <translation>Réception depuis le labo (%1 jusqu’ici)</translation>
    </message>
    <message>
        <source>The lab&apos;s server was replaced or restored from a backup. Everything was synced with it again.</source>
        <translation>Le serveur du labo a été remplacé ou restauré depuis une sauvegarde. Tout a été de nouveau synchronisé avec lui.</translation>
    </message>
    <message>
        <source>received  %1</source>
        <translation>reçu      %1</translation>
    </message>
    <message numerus="yes">
        <source>          %n paper(s) screened by other members</source>
        <translation>
            <numerusform>          %n article présélectionné par d’autres membres</numerusform>
            <numerusform>          %n articles présélectionnés par d’autres membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n decision(s) by other members</source>
        <translation>
            <numerusform>          %n décision d’autres membres</numerusform>
            <numerusform>          %n décisions d’autres membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent      %n row(s)</source>
        <translation>
            <numerusform>envoyé    %n ligne</numerusform>
            <numerusform>envoyé    %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n of them rejected by the server as not valid</source>
        <translation>
            <numerusform>          dont %n rejetée par le serveur, car non valide</numerusform>
            <numerusform>          dont %n rejetées par le serveur, car non valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ignored   %n row(s) that this version of Winnow can&apos;t use</source>
        <translation>
            <numerusform>ignoré    %n ligne que cette version de Winnow ne peut pas utiliser</numerusform>
            <numerusform>ignoré    %n lignes que cette version de Winnow ne peut pas utiliser</numerusform>
        </translation>
    </message>
    <message>
        <source>From the lab: %1.</source>
        <translation>Depuis le labo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>Le labo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Nothing is lost: keep working, and the lab catches up when it can be reached again.</source>
        <translation>%1 est injoignable%2. Rien n’est perdu&#xa0;: continuez à travailler, le labo se rattrapera dès qu’il sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it, then run the command again.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé. Installez libqt6sql6-psql, ou le paquet correspondant de votre système, puis relancez la commande.</translation>
    </message>
    <message>
        <source>%1 refused access%2. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>%1 a refusé l’accès%2. Vérifiez le nom et le mot de passe, ou adressez-vous au propriétaire du labo.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1: the server could not be verified%2. Ask its administrator for the certificate authority&apos;s file and add it to the address: ?sslrootcert=FILE.</source>
        <translation>%1&#xa0;: impossible d’établir une connexion sécurisée, car le serveur n’a pas pu être vérifié%2. Demandez à son administrateur le fichier de l’autorité de certification et ajoutez-le à l’adresse&#xa0;: ?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>%1 is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>%1 est derrière PgBouncer en mode transaction, qu’un labo ne peut pas utiliser. Connectez-vous au port du serveur lui-même, ou réglez pool_mode = session.</translation>
    </message>
    <message>
        <source>There is no lab at %1%2. Its owner sets one up with winnow-cli lab create.</source>
        <translation>%1&#xa0;: aucun labo à cette adresse%2. Son propriétaire en crée un avec winnow-cli lab create.</translation>
    </message>
    <message>
        <source>%1 needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>%1 demande une version plus récente de Winnow. Mettez Winnow à jour&#xa0;; d’ici là, votre bibliothèque fonctionne sans le labo.</translation>
    </message>
    <message>
        <source>%1 was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>%1 a été créé par une version antérieure de Winnow. Demandez à son propriétaire de relancer winnow-cli lab create&#xa0;; rien n’est perdu dans le labo.</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later.</source>
        <translation>%1 a signalé une erreur%2. Relancez la commande plus tard.</translation>
    </message>
    <message>
        <source>Nothing learned yet. Score a day first: winnow-cli score.</source>
        <translation>Rien n’a encore été appris. Évaluez d’abord un jour&#xa0;: winnow-cli score.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet. Keep %n more paper(s).</source>
        <translation>
            <numerusform>Rien n’a encore été appris. Gardez encore %n article.</numerusform>
            <numerusform>Rien n’a encore été appris. Gardez encore %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Winnow learns with the next score or decision, or now with winnow-cli learn train.</source>
        <translation>Rien n’a encore été appris. Winnow apprend lors de la prochaine évaluation ou décision, ou tout de suite avec winnow-cli learn train.</translation>
    </message>
    <message>
        <source>Of %1 papers that pre-screening would have left out, %2 were worth reading: %3 (%4–%5).</source>
        <translation>Sur %1 articles que le préfiltrage aurait laissés de côté, %2 méritaient d’être lus&#xa0;: %3 (%4–%5).</translation>
    </message>
    <message>
        <source>Learning is off (learn/enabled in the settings).</source>
        <translation>L’apprentissage est désactivé (learn/enabled dans les paramètres).</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>Les décisions antérieures au %1 sont ignorées.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln paper(s), %1 of them kept; %2 new since.</source>
        <translation>
            <numerusform>Appris à partir de %Ln article, dont %1 gardés&#xa0;; %2 nouveaux depuis.</numerusform>
            <numerusform>Appris à partir de %Ln articles, dont %1 gardés&#xa0;; %2 nouveaux depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1 or more: kept %2 of %3.</source>
        <translation>Prédit à %1 ou plus&#xa0;: %2 gardés sur %3.</translation>
    </message>
    <message>
        <source>Counts for a paper: %1</source>
        <translation>Joue pour un article&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counts against it: %1</source>
        <translation>Joue contre lui&#xa0;: %1</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>jamais récupéré</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncés</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupérés</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>in the ledger</comment>
        <translation>Examinés</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalués</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinents</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s), %2, checked</source>
        <translation>
            <numerusform>%1&#xa0;: %n article, %2, vérifié</numerusform>
            <numerusform>%1&#xa0;: %n articles, %2, vérifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n paper(s)</source>
        <translation>
            <numerusform>%1 restauré&#xa0;: %n article</numerusform>
            <numerusform>%1 restauré&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>La bibliothèque précédente est conservée sous le nom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n paper(s)</source>
        <translation>
            <numerusform>%1 est intact&#xa0;: %n article</numerusform>
            <numerusform>%1 est intact&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>La bibliothèque n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 a été écrit par une version plus récente de Winnow. Mettez Winnow à jour pour le restaurer.</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged%2. Restore another one.</source>
        <translation>%1 n’est pas une sauvegarde de bibliothèque ou est endommagé%2. Restaurez-en une autre.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Restore a backup with winnow-cli library restore FILE; the damaged file is kept next to it.</source>
        <translation>%1 est endommagé%2. Restaurez une sauvegarde avec winnow-cli library restore FILE&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>The file system of %1 does not support locking, so only one Winnow can use the library at a time. Move it to a local disk to use several.</source>
        <translation>Le système de fichiers de %1 ne gère pas le verrouillage&#xa0;; un seul Winnow à la fois peut donc utiliser la bibliothèque. Déplacez-la sur un disque local pour en utiliser plusieurs.</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then run the command again.</source>
        <translation>%1 a ouvert la bibliothèque. Fermez ce programme, puis relancez la commande.</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system does not support locking, so only one program can use it. Close that program, then run the command again.</source>
        <translation>%1 a ouvert la bibliothèque, et le système de fichiers de celle-ci ne gère pas le verrouillage&#xa0;; un seul programme peut donc l’utiliser. Fermez ce programme, puis relancez la commande.</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>S’il ne s’exécute plus, supprimez %1.</translation>
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
        <translation>  backup FILE   écrire une copie de la bibliothèque et vérifier la copie
  restore FILE  remplacer la bibliothèque par une sauvegarde&#xa0;; la précédente est
                conservée à côté, avec la date dans son nom
  check         lire toute la bibliothèque et dire si elle est intacte

backup et check peuvent s’exécuter pendant que la fenêtre est ouverte ou qu’une exécution est en cours. restore demande un accès exclusif&#xa0;: si un autre programme a ouvert la bibliothèque, il dit lequel et ne modifie rien. Il ne modifie rien non plus si le fichier est endommagé, a été écrit par une version plus récente de Winnow ou n’est pas une sauvegarde de bibliothèque. Une sauvegarde d’une version antérieure est mise à niveau.

Si Winnow a été tué, il vérifie la bibliothèque au démarrage suivant.

--json affiche un objet&#xa0;: pour backup file, papers, bytes et schema&#xa0;; pour restore file, papers, schema et replaced (le nom de ce qui s’y trouvait, ou null)&#xa0;; pour check file, sound, papers et faults. Le code de retour est 1 quand la bibliothèque est endommagée.

Exemples&#xa0;:
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</translation>
    </message>
    <message>
        <source>The prompt needs %1 tokens, but the model&apos;s context holds only %2. Start the model with a larger context, or shorten the criteria.</source>
        <translation>Le prompt demande %1 jetons, mais le contexte du modèle n’en contient que %2. Démarrez le modèle avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start the model with a larger context, or shorten the criteria.</source>
        <translation>Le prompt dépasse le contexte du modèle%1. Démarrez le modèle avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to the lowest level in the settings.</source>
        <translation>Réglez son effort de raisonnement au niveau le plus bas dans les paramètres.</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>Démarrez le serveur avec %1.</translation>
    </message>
    <message>
        <source>LM Studio has a switch for this in the model&apos;s settings.</source>
        <translation>LM Studio a un commutateur pour cela dans les paramètres du modèle.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>Réglez son effort de raisonnement sur «&#xa0;none&#xa0;» dans les paramètres.</translation>
    </message>
    <message>
        <source>The model used %1 tokens for reasoning and gave no answer. Turn reasoning off, or use another model. %2</source>
        <translation>Le modèle a consommé %1 jetons de raisonnement sans donner de réponse. Désactivez le raisonnement, ou utilisez un autre modèle. %2</translation>
    </message>
    <message>
        <source>%1 keeps refusing papers%2. Check the criteria, or use another model.</source>
        <translation>%1 refuse sans cesse des articles%2. Vérifiez les critères, ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 keeps giving empty answers. Use another model.</source>
        <translation>%1 donne sans cesse des réponses vides. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>Answers from %1 keep being cut off before the first score%2. Set fewer papers per call in the settings, or use another model.</source>
        <translation>Les réponses données par %1 sont sans cesse coupées avant le premier score%2. Réduisez le nombre d’articles par appel dans les paramètres, ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 runs out of context before it has answered. Start it with a larger context, or shorten the criteria.</source>
        <translation>%1 épuise son contexte avant d’avoir répondu. Démarrez-le avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>None of the scores in the last answers from %1 is valid%2. Use another model, or set fewer papers per call in the settings.</source>
        <translation>Aucun des scores des dernières réponses données par %1 n’est valide%2. Utilisez un autre modèle, ou réduisez le nombre d’articles par appel dans les paramètres.</translation>
    </message>
    <message>
        <source>The last answers from %1 contain no readable score%2. Use another model.</source>
        <translation>Les dernières réponses données par %1 ne contiennent aucun score lisible%2. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up; it resets in %2. Run the command again then to continue.</source>
        <translation>Le quota journalier chez %1 est épuisé&#xa0;; il se renouvelle dans %2. Relancez alors la commande pour continuer.</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up. Run the command again tomorrow to continue.</source>
        <translation>Le quota journalier chez %1 est épuisé. Relancez la commande demain pour continuer.</translation>
    </message>
    <message>
        <source>%1 redirects to %2; Winnow does not follow redirects. If that is the right address, set it with --endpoint.</source>
        <translation>%1 redirige vers %2&#xa0;; Winnow ne suit pas les redirections. Si c’est la bonne adresse, indiquez-la avec --endpoint.</translation>
    </message>
    <message>
        <source>%1 returned a web page%2 instead of a model&apos;s answer. Check --endpoint; if there is a login page, log in first.</source>
        <translation>%1 a renvoyé une page web%2 au lieu de la réponse d’un modèle. Vérifiez --endpoint&#xa0;; s’il y a une page de connexion, connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one with --endpoint.</source>
        <translation>%1 ne répond qu’en continu (streaming), ce que Winnow ne prend pas en charge. Désactivez-le sur le serveur, ou choisissez-en un autre avec --endpoint.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Run the command again when it has finished.</source>
        <translation>%1 charge encore le modèle. Relancez la commande quand ce sera fini.</translation>
    </message>
    <message>
        <source>%1 is loading the model; retrying until it is ready.</source>
        <translation>%1 charge le modèle&#xa0;; nouvelles tentatives jusqu’à ce qu’il soit prêt.</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, and it was full; making fewer calls at once from now on.</source>
        <translation>Les appels se partagent le contexte du modèle, et il était plein&#xa0;; désormais, moins d’appels simultanés.</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer prompts are discarded; their papers are sent again, fewer per call.</source>
        <translation>Le serveur ne garde que %1 jetons d’un prompt. Ses réponses à des prompts plus longs sont rejetées&#xa0;; leurs articles sont renvoyés, moins nombreux par appel.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n article est dans un lot envoyé par %1&#xa0;; cela peut prendre un jour.</numerusform>
            <numerusform>%n articles sont dans un lot envoyé par %1&#xa0;; cela peut prendre un jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>En attente du serveur du labo. Les scores terminés sont conservés.</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>Le serveur du labo est injoignable&#xa0;; cette exécution continue donc sans lui.</translation>
    </message>
    <message>
        <source>--budget takes an amount in US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget attend un montant en dollars US, comme 0.50, ou none, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown effort &quot;%1&quot;. Use one of: %2.</source>
        <translation>Effort inconnu «&#xa0;%1&#xa0;». Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The service that runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>Le service qui exécute le modèle&#xa0;: openai (par défaut), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, ou custom avec --endpoint.</translation>
    </message>
    <message>
        <source>The service&apos;s address, if it is not the usual one.</source>
        <translation>L’adresse du service, si ce n’est pas l’adresse habituelle.</translation>
    </message>
    <message>
        <source>The language model, by the service&apos;s name for it.</source>
        <translation>Le modèle de langage, sous le nom que lui donne le service.</translation>
    </message>
    <message>
        <source>Stop before the run could cost more than this many US dollars; none removes the cap in the settings.</source>
        <translation>Arrêter avant que l’exécution puisse coûter plus que ce nombre de dollars US&#xa0;; none lève le plafond des paramètres.</translation>
    </message>
    <message>
        <source>Number of calls at once, 1 to 64.</source>
        <translation>Nombre d’appels simultanés, de 1 à 64.</translation>
    </message>
    <message>
        <source>The model&apos;s context window (prompt and answer together), if its server does not report it or reports it wrong.</source>
        <translation>La fenêtre de contexte du modèle (prompt et réponse ensemble), si son serveur ne l’indique pas ou l’indique mal.</translation>
    </message>
    <message>
        <source>Reasoning effort: lowest (the default) is the least the model accepts, default is the model&apos;s own; or none, minimal, low, medium, high, xhigh or max.</source>
        <translation>Effort de raisonnement&#xa0;: lowest (par défaut) est le minimum que le modèle accepte, default est celui du modèle&#xa0;; ou none, minimal, low, medium, high, xhigh ou max.</translation>
    </message>
    <message>
        <source>Also score papers that failed earlier.</source>
        <translation>Évaluer aussi les articles qui ont échoué auparavant.</translation>
    </message>
    <message>
        <source>If another program is scoring this library with a model, wait for it to finish.</source>
        <translation>Si un autre programme évalue cette bibliothèque avec un modèle, attendre qu’il ait fini.</translation>
    </message>
    <message>
        <source>Before asking the model, leave out papers unlike those you keep, while still finding 95, 98 or 99 percent of what you would keep; off leaves nothing out. Default: learn/prescreenRecall in the settings.</source>
        <translation>Avant d’interroger le modèle, laisser de côté les articles différents de ceux que vous gardez, tout en trouvant encore 95, 98 ou 99 pour cent de ce que vous garderiez&#xa0;; off ne laisse rien de côté. Par défaut&#xa0;: learn/prescreenRecall dans les paramètres.</translation>
    </message>
    <message>
        <source>Score every paper without screening by title first.</source>
        <translation>Évaluer chaque article sans présélection préalable par titre.</translation>
    </message>
    <message>
        <source>Don&apos;t ask the model which of your topics each paper belongs to. Default: model/asksTopic in the settings.</source>
        <translation>Ne pas demander au modèle auquel de vos sujets se rattache chaque article. Par défaut&#xa0;: model/asksTopic dans les paramètres.</translation>
    </message>
    <message>
        <source>Allow sending the key and prompts to another computer over plain http.</source>
        <translation>Autoriser l’envoi de la clé et des prompts à un autre ordinateur par http sans chiffrement.</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. See the command&apos;s help for a list.</source>
        <translation>Service inconnu «&#xa0;%1&#xa0;». L’aide de la commande en donne la liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Use one like --endpoint http://localhost:11434/v1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Utilisez-en une comme --endpoint http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>--prescreen takes off, 95, 98 or 99, not &quot;%1&quot;.</source>
        <translation>--prescreen attend off, 95, 98 ou 99, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--prescreen relies on what Winnow learned from your decisions, but learning is off. Set learn/enabled=true in the settings.</source>
        <translation>--prescreen s’appuie sur ce que Winnow a appris de vos décisions, mais l’apprentissage est désactivé. Mettez learn/enabled=true dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 rejected the key in %2%3. Correct it, or unset it to use the one in the keyring (%4).</source>
        <translation>%1 a rejeté la clé de %2%3. Corrigez-la, ou supprimez-la pour utiliser celle du trousseau (%4).</translation>
    </message>
    <message>
        <source>%1 rejected the key%2. Set another one: %3.</source>
        <translation>%1 a rejeté la clé%2. Définissez-en une autre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2, or put it in %3.</source>
        <translation>Il n’y a pas de clé pour %1. Définissez-en une avec %2, ou mettez-la dans %3.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2.</source>
        <translation>Il n’y a pas de clé pour %1. Définissez-en une avec %2.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to use %2%3. Choose another model, or request access.</source>
        <translation>%1 ne permet pas à ce compte d’utiliser %2%3. Choisissez un autre modèle, ou demandez l’accès.</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Choose another one with --model, or check --endpoint.</source>
        <translation>%1 n’a pas de modèle «&#xa0;%2&#xa0;»%3. Choisissez-en un autre avec --model, ou vérifiez --endpoint.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit%2. Top it up, then run the command again to continue.</source>
        <translation>Le compte chez %1 n’a plus de crédit%2. Rechargez-le, puis relancez la commande pour continuer.</translation>
    </message>
    <message>
        <source>The key would be sent to %1 over plain http, where others can read it. Use https, or allow it with --allow-insecure.</source>
        <translation>La clé serait envoyée à %1 par http sans chiffrement, où d’autres peuvent la lire. Utilisez https, ou autorisez-le avec --allow-insecure.</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Check that it is running and that the network is up, then run the command again to continue.</source>
        <translation>Impossible de joindre %1%2. Vérifiez que le service fonctionne et que le réseau est disponible, puis relancez la commande pour continuer.</translation>
    </message>
    <message>
        <source>Could not reach %1 at %2%3. Check that it is running there and that the network is up, then run the command again to continue.</source>
        <translation>Impossible de joindre %1 à l’adresse %2%3. Vérifiez que le service y fonctionne et que le réseau est disponible, puis relancez la commande pour continuer.</translation>
    </message>
    <message>
        <source>Could not find the address of %1%2. Check --endpoint and the network.</source>
        <translation>Adresse introuvable pour %1%2. Vérifiez --endpoint et le réseau.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>Impossible d’établir une connexion sécurisée avec %1%2. Vérifiez l’horloge de cet ordinateur et le proxy.</translation>
    </message>
    <message>
        <source>The proxy did not allow the connection to %1%2. Check the proxy in the settings.</source>
        <translation>Le proxy n’a pas autorisé la connexion à %1%2. Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to continue, or allow it more time in the settings.</source>
        <translation>%1 n’a pas répondu à temps. Relancez la commande pour continuer, ou accordez plus de temps dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again in %3 to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 limite la fréquence des appels depuis trop longtemps%2. Relancez la commande dans %3 pour continuer, ou faites moins d’appels simultanés avec --concurrency 1.</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again later to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 limite la fréquence des appels depuis trop longtemps%2. Relancez la commande plus tard pour continuer, ou faites moins d’appels simultanés avec --concurrency 1.</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later to continue.</source>
        <translation>%1 a signalé une erreur%2. Relancez la commande plus tard pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> alors qu’il reste %n article à évaluer</numerusform>
            <numerusform> alors qu’il reste %n articles à évaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>The monthly cap%1 has been reached%2. Raise it in the settings to continue, or run the command again next month.</source>
        <translation>Le plafond mensuel%1 est atteint%2. Relevez-le dans les paramètres pour continuer, ou relancez la commande le mois prochain.</translation>
    </message>
    <message>
        <source>The cap for the run%1 has been reached%2. Run the command again with a higher --budget to continue.</source>
        <translation>Le plafond de l’exécution%1 est atteint%2. Relancez la commande avec un --budget plus élevé pour continuer.</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so no cap can be enforced. Add its price in the settings, or run without a cap (--budget none; the monthly cap is in the settings).</source>
        <translation>Le prix de %1 est inconnu&#xa0;; aucun plafond ne peut donc être garanti. Ajoutez ce prix dans les paramètres, ou exécutez sans plafond (--budget none&#xa0;; le plafond mensuel est dans les paramètres).</translation>
    </message>
    <message>
        <source>Could not read model/traits in the settings (%1). Correct it.</source>
        <translation>Impossible de lire model/traits dans les paramètres (%1). Corrigez-le.</translation>
    </message>
    <message>
        <source>Could not read the prices in the settings (%1). Correct them.</source>
        <translation>Impossible de lire les prix dans les paramètres (%1). Corrigez-les.</translation>
    </message>
    <message>
        <source>Could not read the answer from %1%2. Is it the right address?</source>
        <translation>Impossible de lire la réponse donnée par %1%2. Est-ce la bonne adresse&#xa0;?</translation>
    </message>
    <message>
        <source>No model is set. Choose one with --model or in the window.</source>
        <translation>Aucun modèle n’est défini. Choisissez-en un avec --model ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. Choose one with --provider.</source>
        <translation>Service inconnu «&#xa0;%1&#xa0;». Choisissez-en un avec --provider.</translation>
    </message>
    <message>
        <source>This service has no usual address. Set it with --endpoint.</source>
        <translation>Ce service n’a pas d’adresse habituelle. Indiquez-la avec --endpoint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Corrigez --endpoint, OPENAI_BASE_URL ou les paramètres.</translation>
    </message>
    <message>
        <source>The proxy in the settings is not valid. Correct it.</source>
        <translation>Le proxy des paramètres n’est pas valide. Corrigez-le.</translation>
    </message>
    <message>
        <source>%1 rejected the call%2. Check --model and the settings.</source>
        <translation>%1 a rejeté l’appel%2. Vérifiez --model et les paramètres.</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached%1. Ask its owner to raise it with `winnow-cli lab cap`, or run the command again next month.</source>
        <translation>Le plafond mensuel du labo est atteint%1. Demandez à son propriétaire de le relever avec `winnow-cli lab cap`, ou relancez la commande le mois prochain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category. Write categories like cs.LG,cs.AI.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une catégorie. Écrivez les catégories sous la forme cs.LG,cs.AI.</translation>
    </message>
    <message>
        <source>Unknown announce type &quot;%1&quot;. Use new, cross, replace or replace-cross.</source>
        <translation>Type d’annonce inconnu «&#xa0;%1&#xa0;». Utilisez new, cross, replace ou replace-cross.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use score or rank.</source>
        <translation>Ordre inconnu «&#xa0;%1&#xa0;». Utilisez score ou rank.</translation>
    </message>
    <message>
        <source>Papers can&apos;t be grouped by &quot;%1&quot;. Use topic or none.</source>
        <translation>Les articles ne peuvent pas être groupés par «&#xa0;%1&#xa0;». Utilisez topic ou none.</translation>
    </message>
    <message>
        <source>Use only one of --categories, --feed and --sample.</source>
        <translation>N’utilisez qu’une seule option parmi --categories, --feed et --sample.</translation>
    </message>
    <message>
        <source>--catch-up can&apos;t be used with --feed, --sample or --day.</source>
        <translation>--catch-up ne peut pas être utilisé avec --feed, --sample ou --day.</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet. Give some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>Vous ne suivez encore aucune catégorie. Indiquez-en avec --categories cs.LG,cs.AI, choisissez-les dans la fenêtre, ou essayez --sample.</translation>
    </message>
    <message>
        <source>Fetch these categories instead of those you follow.</source>
        <translation>Récupérer ces catégories au lieu de celles que vous suivez.</translation>
    </message>
    <message>
        <source>Read a saved file instead of downloading: a feed, a response of arXiv&apos;s query API or OAI-PMH, its daily email, or a listing page; gzipped or not. May be repeated; - is standard input.</source>
        <translation>Lire un fichier enregistré au lieu de télécharger&#xa0;: un flux, une réponse de l’API de requêtes ou de l’OAI-PMH d’arXiv, son courriel quotidien ou une page de liste&#xa0;; compressé par gzip ou non. Peut être répété&#xa0;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Scan only these kinds: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>N’examiner que ces types&#xa0;: new, cross, replace, replace-cross (par défaut&#xa0;: new,cross).</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category is one of those fetched.</source>
        <translation>N’examiner que les articles dont la catégorie principale est l’une de celles récupérées.</translation>
    </message>
    <message>
        <source>Read the built-in sample day; no network needed.</source>
        <translation>Lire la journée d’exemple intégrée&#xa0;; sans réseau.</translation>
    </message>
    <message>
        <source>Also fetch missed days: those among the last DAYS announcement days, or all since the first day in the library (at most 90 days).</source>
        <translation>Récupérer aussi les jours manqués&#xa0;: ceux des DAYS derniers jours d’annonce, ou tous depuis le premier jour de la bibliothèque (90 jours au plus).</translation>
    </message>
    <message>
        <source>The scorer: builtin, which needs no key and no network, or llm, a language model (implied by --model, --provider and --endpoint).</source>
        <translation>L’évaluateur&#xa0;: builtin, qui n’a besoin ni de clé ni de réseau, ou llm, un modèle de langage (implicite avec --model, --provider et --endpoint).</translation>
    </message>
    <message>
        <source>Score with the criteria in this file; they become the current ones.</source>
        <translation>Évaluer avec les critères de ce fichier&#xa0;; ils deviennent les critères actuels.</translation>
    </message>
    <message>
        <source>Only estimate what scoring would take: calls, tokens and cost.</source>
        <translation>Seulement estimer ce que l’évaluation demanderait&#xa0;: appels, jetons et coût.</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>Écrire le digest dans ce fichier.</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>markdown (par défaut), html, json, bot-json, bibtex, ris ou csl-json.</translation>
    </message>
    <message>
        <source>Replace an existing file, even if somebody has edited it.</source>
        <translation>Remplacer un fichier existant, même si quelqu’un l’a modifié.</translation>
    </message>
    <message>
        <source>Least relevance for a paper to be in the digest, 0 to 10.</source>
        <translation>Pertinence minimale d’un article pour figurer dans le digest, de 0 à 10.</translation>
    </message>
    <message>
        <source>Least novelty for a paper to be in the digest, 0 to 10.</source>
        <translation>Nouveauté minimale d’un article pour figurer dans le digest, de 0 à 10.</translation>
    </message>
    <message>
        <source>Order the papers of the digest by score or rank.</source>
        <translation>Classer les articles du digest par score ou par rang&#xa0;: score ou rank.</translation>
    </message>
    <message>
        <source>Group the papers under headings by topic, or none.</source>
        <translation>Grouper les articles sous des titres par sujet&#xa0;: topic, ou none.</translation>
    </message>
    <message>
        <source>Begin Markdown with front matter: day, criteria, model, counts, cost and failures as YAML.</source>
        <translation>Commencer le Markdown par un préambule YAML&#xa0;: jour, critères, modèle, effectifs, coût et échecs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; use YYYY-MM-DD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; utilisez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 attend un nombre de %2 à %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Corrigez WINNOW_ARXIV_URL.</translation>
    </message>
    <message>
        <source>Unknown scorer &quot;%1&quot;. Use builtin or llm.</source>
        <translation>Évaluateur inconnu «&#xa0;%1&#xa0;». Utilisez builtin ou llm.</translation>
    </message>
    <message>
        <source>--%1 works only with a language model. Add --scorer llm, or leave it out.</source>
        <translation>--%1 ne fonctionne qu’avec un modèle de langage. Ajoutez --scorer llm, ou omettez l’option.</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use markdown, html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>Format inconnu «&#xa0;%1&#xa0;». Utilisez markdown, html, json, bot-json, bibtex, ris ou csl-json.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>unlike the papers you keep (below %1 % recall)</source>
        <translation>différent des articles que vous gardez (sous %1&#xa0;% de rappel)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rel</source>
        <translation>Pert.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nouv.</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>gardé par %1 sur %2</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>The criteria have no topic &quot;%1&quot;. Topics: %2.</source>
        <translation>Les critères n’ont pas de sujet «&#xa0;%1&#xa0;». Sujets&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several topics: %2. Give more of the name.</source>
        <translation>«&#xa0;%1&#xa0;» correspond à plusieurs sujets&#xa0;: %2. Précisez le nom.</translation>
    </message>
    <message>
        <source>The criteria have no topics to pause.</source>
        <translation>Les critères n’ont aucun sujet à mettre en pause.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last active topic. Resume another one first.</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier sujet actif. Reprenez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>No topic is paused.</source>
        <translation>Aucun sujet n’est en pause.</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>La version %1 est en vigueur.</translation>
    </message>
    <message>
        <source>%1 Paused: %2.</source>
        <translation>%1 En pause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Évaluation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attente de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week; use 2026-W31, or any day of it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une semaine&#xa0;; utilisez 2026-W31, ou l’un de ses jours.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; use 2026-07.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois&#xa0;; utilisez 2026-07.</translation>
    </message>
    <message>
        <source>--to is before --from. Swap them.</source>
        <translation>--to est antérieur à --from. Inversez-les.</translation>
    </message>
    <message>
        <source>The digest of a week, as 2026-W31 or any day of it (default: the week of the newest day in the library).</source>
        <translation>Le digest d’une semaine, donnée comme 2026-W31 ou par l’un de ses jours (par défaut&#xa0;: la semaine du jour le plus récent de la bibliothèque).</translation>
    </message>
    <message>
        <source>The digest of a month, as 2026-07 (default: the month of the newest day in the library).</source>
        <translation>Le digest d’un mois, donné comme 2026-07 (par défaut&#xa0;: le mois du jour le plus récent de la bibliothèque).</translation>
    </message>
    <message>
        <source>The first day of the digest.</source>
        <translation>Le premier jour du digest.</translation>
    </message>
    <message>
        <source>The last day of the digest.</source>
        <translation>Le dernier jour du digest.</translation>
    </message>
    <message>
        <source>Only papers that match this search, in the whole library or in the given days.</source>
        <translation>Seulement les articles qui correspondent à cette recherche, dans toute la bibliothèque ou dans les jours donnés.</translation>
    </message>
    <message>
        <source>Use only one of --day, --week, --month, or --from and --to.</source>
        <translation>N’utilisez qu’une seule option parmi --day, --week, --month, ou --from et --to.</translation>
    </message>
    <message>
        <source>--search is empty. Say what to look for, or leave it out.</source>
        <translation>--search est vide. Dites ce qu’il faut chercher, ou omettez l’option.</translation>
    </message>
    <message>
        <source>Unknown search field &quot;%1:&quot;. Use one of: %2.</source>
        <translation>Champ de recherche inconnu «&#xa0;%1:&#xa0;». Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot; after %2: in the search.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» après %2: dans la recherche.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>format de réponse</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>échelle des scores</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>emplacement des articles</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>%1. %2 (line %3, paused)</source>
        <translation>%1. %2 (ligne %3, en pause)</translation>
    </message>
    <message>
        <source>%1. %2 (line %3)</source>
        <translation>%1. %2 (ligne %3)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>You don&apos;t follow yet: %1.</source>
        <translation>Vous ne suivez pas encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Follow them in the window under Settings, Authors, to have their papers in the digest.</source>
        <translation>Suivez-les dans la fenêtre, sous Paramètres, Auteurs, pour avoir leurs articles dans le digest.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Read from the scoring prompt:</source>
        <translation>Lu dans le prompt d’évaluation&#xa0;:</translation>
    </message>
    <message>
        <source>Wanted in any topic</source>
        <translation>Recherché, quel que soit le sujet</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Appréciable</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>Mots-clés indésirables</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Mots-clés d’application</translation>
    </message>
    <message>
        <source>No topics were found, so the built-in scorer has nothing to go by. Number your topics and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>Aucun sujet n’a été trouvé&#xa0;; l’évaluateur intégré n’a donc rien sur quoi se fonder. Numérotez vos sujets et décrivez chacun sur une ligne «&#xa0;Relevant: …&#xa0;».</translation>
    </message>
    <message>
        <source>the server has no page for this day (%1). Try again later.</source>
        <translation>le serveur n’a pas de page pour ce jour (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>the feed is for %1, not for the day requested; nothing was stored. Leave out --day to accept it.</source>
        <translation>le flux est celui du %1, et non du jour demandé&#xa0;; rien n’a été enregistré. Omettez --day pour l’accepter.</translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation>arXiv n’a pas de tel flux%1. Vérifiez la catégorie.</translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1, ligne %2%3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1&#xa0;: et %2 de plus.</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. The others were stored; fetch again later.</source>
        <translation>%1&#xa0;: entrées endommagées&#xa0;: %2. Les autres ont été enregistrées&#xa0;; récupérez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 could not be fetched completely: %2 Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 n’a pas pu être récupéré entièrement&#xa0;: %2 Réessayez plus tard&#xa0;: winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>only %2 entries of %1 could be fetched. Try again later: winnow-cli fetch --catch-up.</source>
        <translation>seules %2 entrées de %1 ont pu être récupérées. Réessayez plus tard&#xa0;: winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>arXiv announces nothing on weekends and holidays; the next listing is that of %1.</source>
        <translation>arXiv n’annonce rien les week-ends et jours fériés&#xa0;; la prochaine liste est celle du %1.</translation>
    </message>
    <message>
        <source>nothing was announced on %1.</source>
        <translation>rien n’a été annoncé le %1.</translation>
    </message>
    <message>
        <source>today&apos;s listing is not out yet; this is the one of %1.</source>
        <translation>la liste d’aujourd’hui n’est pas encore parue&#xa0;; voici celle du %1.</translation>
    </message>
    <message>
        <source>the listing of %1 is not out yet.</source>
        <translation>la liste du %1 n’est pas encore parue.</translation>
    </message>
    <message>
        <source>arXiv shows the papers of %1 under the date %2. Nothing was stored; fetch again later.</source>
        <translation>arXiv montre sous la date %2 des articles d’un autre jour&#xa0;: %1. Rien n’a été enregistré&#xa0;; récupérez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>un jour antérieur</translation>
    </message>
    <message>
        <source>%1: these papers were assigned to %2 by submission date, which is approximate; some of that day may be missing.</source>
        <translation>%1&#xa0;: ces articles ont été rattachés au %2 d’après leur date de soumission, ce qui est approximatif&#xa0;; il peut manquer une partie de ce jour.</translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation>%1, critères %2</translation>
    </message>
    <message>
        <source>%1: all papers are already scored (%2)</source>
        <translation>%1&#xa0;: tous les articles sont déjà évalués (%2)</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>%1 évalués</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 screened out (%2 of them by pre-screening)</source>
        <translation>%1 éliminés (dont %2 par préfiltrage)</translation>
    </message>
    <message>
        <source>%1 screened out</source>
        <translation>%1 éliminés</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so these missed days were not fetched: %1 to %2 (%3 in all). Run winnow-cli fetch --catch-up later.</source>
        <translation>arXiv a échoué plusieurs fois de suite&#xa0;; ces jours manqués n’ont donc pas été récupérés&#xa0;: %1 à %2 (%3 en tout). Exécutez plus tard winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>Papers completed with details that arXiv&apos;s pages lack: %1.</source>
        <translation>Articles complétés avec des détails absents des pages d’arXiv&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Could not fetch the details that arXiv&apos;s pages lack; trying again another time: %1</source>
        <translation>Impossible de récupérer les détails absents des pages d’arXiv&#xa0;; nouvel essai une autre fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>La bibliothèque n’a pas encore d’articles. Récupérez d’abord un jour&#xa0;: winnow-cli fetch.</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch that day first, or leave out --day.</source>
        <translation>La bibliothèque n’a pas d’articles pour %1. Récupérez d’abord ce jour, ou omettez --day.</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch missed days with winnow-cli fetch --catch-up, or try other days or search words.</source>
        <translation>La bibliothèque n’a pas d’articles pour %1. Récupérez les jours manqués avec winnow-cli fetch --catch-up, ou essayez d’autres jours ou mots.</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 annoncés, %2 examinés, %3 nouveaux dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Examinés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation>rien n’a été évalué</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>et %1 de plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to try them once more.</source>
        <translation>
            <numerusform>%n article a échoué. Relancez la commande avec --retry-failed pour réessayer.</numerusform>
            <numerusform>%n articles ont échoué. Relancez la commande avec --retry-failed pour réessayer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary of %n paper(s) by %1: one call, about %2, %3</source>
        <translation>
            <numerusform>Une synthèse de %n article par %1&#xa0;: un appel, environ %2, %3</numerusform>
            <numerusform>Une synthèse de %n articles par %1&#xa0;: un appel, environ %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>pertinence</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>nouveauté</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>relevance of 2508.00001</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 was changed since Winnow wrote it, so it was left alone.</source>
        <translation>%1 a été modifié depuis que Winnow l’a écrit et a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is a different digest that somebody has edited, so it was left alone.</source>
        <translation>%1 est un autre digest, que quelqu’un a modifié&#xa0;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 has its papers in a different order and somebody has edited it, so it was left alone.</source>
        <translation>%1 a ses articles dans un autre ordre et quelqu’un l’a modifié&#xa0;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged, as it is not text or too long. It was left alone.</source>
        <translation>%1 ne peut pas être fusionné, car il n’est pas du texte ou est trop long. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, as far as this library knows, so it was left alone.</source>
        <translation>%1 n’a pas été écrit par Winnow, pour autant que cette bibliothèque le sache&#xa0;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Your edits were kept: %1.</source>
        <translation>Vos modifications ont été conservées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed by you, so not put back: %1.</source>
        <translation>Supprimés par vous, donc non rétablis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer in the digest, but kept because of your edits: %1.</source>
        <translation>Plus dans le digest, mais conservés à cause de vos modifications&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The papers keep the order they have in the file.</source>
        <translation>Les articles gardent l’ordre qu’ils ont dans le fichier.</translation>
    </message>
    <message>
        <source>This library does not know what Winnow wrote to the file before, so only new papers were added.</source>
        <translation>Cette bibliothèque ignore ce que Winnow avait écrit dans le fichier&#xa0;; seuls de nouveaux articles ont donc été ajoutés.</translation>
    </message>
    <message>
        <source>Your changed lines were kept in %1.</source>
        <translation>Vos lignes modifiées ont été conservées dans %1.</translation>
    </message>
    <message>
        <source>Left as they are because this library did not write them: %1.</source>
        <translation>Laissés tels quels, car cette bibliothèque ne les a pas écrits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written next to notes that can&apos;t be merged: %1.</source>
        <translation>Écrits à côté des notes qui ne peuvent pas être fusionnées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted by you, so not written again: %1.</source>
        <translation>Supprimés par vous, donc non réécrits&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Relevance %1</source>
        <translation>Pertinence %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Nouveauté %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 annoncés</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 examinés</translation>
    </message>
    <message>
        <source>%1 in the digest</source>
        <translation>%1 dans le digest</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>Topics of the day</source>
        <translation>Sujets du jour</translation>
    </message>
    <message>
        <source>No papers of this day are in the digest.</source>
        <translation>Aucun article de ce jour n’est dans le digest.</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>Articles du jour</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>arXiv digests</source>
        <translation>Digests arXiv</translation>
    </message>
    <message>
        <source>Skip to the papers</source>
        <translation>Aller aux articles</translation>
    </message>
    <message>
        <source>Search the papers</source>
        <translation>Rechercher dans les articles</translation>
    </message>
    <message>
        <source>Search titles, authors, topics</source>
        <translation>Titres, auteurs, sujets</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a button</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Made by Winnow from arXiv&apos;s announcements. Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Réalisé par Winnow à partir des annonces d’arXiv. Merci à arXiv pour l’usage de son interopérabilité en libre accès.</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln de plus</numerusform>
            <numerusform> et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>None of the topics</source>
        <translation>Aucun des sujets</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search needs JavaScript. It runs in your browser and contacts no server.</source>
        <translation>La recherche nécessite JavaScript. Elle s’exécute dans votre navigateur et ne contacte aucun serveur.</translation>
    </message>
    <message>
        <source>Type words from titles, authors, topics or comments; the beginnings of words are enough.</source>
        <translation>Saisissez des mots de titres, d’auteurs, de sujets ou de commentaires&#xa0;; le début des mots suffit.</translation>
    </message>
    <message>
        <source>Reading the index…</source>
        <translation>Lecture de l’index…</translation>
    </message>
    <message>
        <source>Could not read the index. Are all files of the site next to this page?</source>
        <translation>Impossible de lire l’index. Tous les fichiers du site sont-ils à côté de cette page&#xa0;?</translation>
    </message>
    <message>
        <source>No papers contain all of these words.</source>
        <translation>Aucun article ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Papers found: </source>
        <translation>Articles trouvés&#xa0;: </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML&apos;s lang: de, fr, zh-CN</comment>
        <translation>fr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>No papers have a topic yet.</source>
        <translation>Aucun article n’a encore de sujet.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>Les listes arXiv du jour, évaluées.</translation>
    </message>
    <message>
        <source>The library file.</source>
        <translation>Le fichier de la bibliothèque.</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>Le fichier de paramètres.</translation>
    </message>
    <message>
        <source>The day to show, YYYY-MM-DD.</source>
        <translation>Le jour à afficher, AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Digests and saved feeds to read.</source>
        <translation>Digests et flux enregistrés à lire.</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>Ajouter un journal à ce fichier, pour les rapports de bogue&#xa0;: les requêtes par hôte, leurs résultats et les états des exécutions. Il ne contient ni clés ni textes.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
</context>
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Next paper</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>Article p&amp;récédent</translation>
    </message>
    <message>
        <source>Next untriaged</source>
        <translation>Article à trier suivant</translation>
    </message>
    <message>
        <source>Previous untriaged</source>
        <translation>Article à trier précédent</translation>
    </message>
    <message>
        <source>Scroll abstract, then next untriaged</source>
        <translation>Faire défiler le résumé, puis article à trier suivant</translation>
    </message>
    <message>
        <source>Co&amp;llapse group</source>
        <translation>&amp;Réduire le groupe</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Développer tous les &amp;groupes</translation>
    </message>
    <message>
        <source>&amp;One paper at a time</source>
        <translation>&amp;Un article à la fois</translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation>&amp;Garder et suivant</translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation>É&amp;carter et suivant</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Clear decision</source>
        <translation>&amp;Effacer la décision</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Open &amp;abstract page</source>
        <translation>&amp;Ouvrir la page du résumé</translation>
    </message>
    <message>
        <source>Open P&amp;DF</source>
        <translation>Ouvrir le P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>Articles se&amp;mblables</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation>&amp;Copier comme liens Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>Copier en &amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>Co&amp;ller des articles</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ét&amp;iqueter…</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Rédiger une &amp;note</translation>
    </message>
    <message>
        <source>Your relevance: 1</source>
        <translation>Votre pertinence&#xa0;: 1</translation>
    </message>
    <message>
        <source>Your relevance: 2</source>
        <translation>Votre pertinence&#xa0;: 2</translation>
    </message>
    <message>
        <source>Your relevance: 3</source>
        <translation>Votre pertinence&#xa0;: 3</translation>
    </message>
    <message>
        <source>Your relevance: 4</source>
        <translation>Votre pertinence&#xa0;: 4</translation>
    </message>
    <message>
        <source>Your relevance: 5</source>
        <translation>Votre pertinence&#xa0;: 5</translation>
    </message>
    <message>
        <source>Your relevance: 6</source>
        <translation>Votre pertinence&#xa0;: 6</translation>
    </message>
    <message>
        <source>Your relevance: 7</source>
        <translation>Votre pertinence&#xa0;: 7</translation>
    </message>
    <message>
        <source>Your relevance: 8</source>
        <translation>Votre pertinence&#xa0;: 8</translation>
    </message>
    <message>
        <source>Your relevance: 9</source>
        <translation>Votre pertinence&#xa0;: 9</translation>
    </message>
    <message>
        <source>Your relevance: 10</source>
        <translation>Votre pertinence&#xa0;: 10</translation>
    </message>
    <message>
        <source>Clear your relevance</source>
        <translation>Effacer votre pertinence</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation>Articles d’au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation>&amp;Évaluer ce jour</translation>
    </message>
    <message>
        <source>Score this paper any&amp;way</source>
        <translation>Éval&amp;uer quand même cet article</translation>
    </message>
    <message>
        <source>&amp;Retry failed papers</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>Mettre en &amp;pause ou reprendre</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>&amp;Lire des flux enregistrés…</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>&amp;Importer des digests…</translation>
    </message>
    <message>
        <source>Import &amp;folder of digests…</source>
        <translation>Importer un &amp;dossier de digests…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>Essa&amp;yer la journée d’exemple</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Critères</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Digest</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Map and funnel</source>
        <translation>Carte et ento&amp;nnoir</translation>
    </message>
    <message>
        <source>Run de&amp;tails</source>
        <translation>Détails de l’e&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Export digest…</source>
        <translation>&amp;Exporter le digest…</translation>
    </message>
    <message>
        <source>Export as &amp;web pages…</source>
        <translation>Exporter en pages &amp;web…</translation>
    </message>
    <message>
        <source>Export &amp;notes of kept papers…</source>
        <translation>Exporter les &amp;notes des articles gardés…</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>&amp;Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Rest&amp;ore backup…</source>
        <translation>Rest&amp;aurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save criteria as new &amp;version</source>
        <translation>Enregistrer les critères en nouvelle &amp;version</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>À &amp;propos de Winnow</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Reading and copying</source>
        <translation>Lecture et copie</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>Articles et scores</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Score in a &amp;batch…</source>
        <translation>Évaluer dans un &amp;lot…</translation>
    </message>
    <message>
        <source>Score &amp;days…</source>
        <translation>Évaluer &amp;des jours…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>&amp;Enregistrer un rapport…</translation>
    </message>
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Ce n’est pas une adresse web. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http n’est pas chiffré. Utilisez https, ou un serveur sur cette machine.</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>Adresse des flux d’arXiv</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave empty for arXiv itself.</source>
        <translation>Un miroir, par exemple. Laissez vide pour arXiv lui-même.</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>Adresse des &amp;flux d’arXiv</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>Étiqueter %n article…</numerusform>
            <numerusform>Étiqueter %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s)</source>
        <translation>
            <numerusform>Votre pertinence pour %n article</numerusform>
            <numerusform>Votre pertinence pour %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Articles semblables</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>Votre pertinence</translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n article étiqueté «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n articles étiquetés «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n paper(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» retirée de %n article</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» retirée de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s): %1</source>
        <translation>
            <numerusform>Votre pertinence pour %n article&#xa0;: %1</numerusform>
            <numerusform>Votre pertinence pour %n articles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s) cleared</source>
        <translation>
            <numerusform>Votre pertinence pour %n article effacée</numerusform>
            <numerusform>Votre pertinence pour %n articles effacée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>Follow system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The language changes when Winnow is restarted.</source>
        <translation>La langue changera au redémarrage de Winnow.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>Appar&amp;ence</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>&amp;Followed authors, one per line</source>
        <translation>Auteurs &amp;suivis, un par ligne</translation>
    </message>
    <message>
        <source>Followed authors, one per line</source>
        <translation>Auteurs suivis, un par ligne</translation>
    </message>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>Leurs articles sont dans chaque digest. La casse, les accents et TeX n’importent pas.</translation>
    </message>
    <message>
        <source>Sorts their papers as if relevance and novelty added up to this; 20 puts them first.</source>
        <translation>Classe leurs articles comme si la somme de pertinence et nouveauté valait ceci&#xa0;; 20 les place en tête.</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>Sco&amp;re d’un auteur suivi</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;uteurs</translation>
    </message>
</context>
<context>
    <name>winnow::AutoFetch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>that were caught up</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Caught up: %1, %2</source>
        <comment>days, papers</comment>
        <translation>Rattrapé&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with %1…</source>
        <translation>Évaluer avec %1…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>winnow::BatchCommand</name>
    <message>
        <source>List batches, store their answers, or cancel one.</source>
        <translation>Lister les lots, enregistrer leurs réponses ou en annuler un.</translation>
    </message>
    <message>
        <source>winnow-cli score --batch sends calls to the service&apos;s batch queue: answers within a day, usually at half the price.

status (the default) lists the batches in progress, without contacting a service. read checks them at their services and stores the answers; so do score --batch and run. Papers that come back without a score are sent again by the next score, with or without --batch. cancel stops a batch; answers given until then are paid for, and read stores them. A batch that the service no longer knows is looked for over seven days; one sent with another key is never given up. forget allows the papers of such a batch to be sent, and paid for, again.

--json prints an object: batches (id, state: preparing, uploaded, sent, reading, exported or closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (US dollars), note), papers_sent, calls_sent, calls_left, reserved and error (code, detail, place).

Examples:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</source>
        <translation>winnow-cli score --batch envoie les appels à la file de lots du service&#xa0;: réponses sous un jour, en général à moitié prix.

status (par défaut) liste les lots en cours, sans contacter de service. read les vérifie auprès de leurs services et enregistre les réponses&#xa0;; score --batch et run font de même. Les articles revenus sans score sont renvoyés au prochain score, avec ou sans --batch. cancel arrête un lot&#xa0;; les réponses données jusque-là sont payées, et read les enregistre. Un lot que le service ne connaît plus est recherché pendant sept jours&#xa0;; un lot envoyé avec une autre clé n’est jamais abandonné. forget permet de renvoyer, et de payer, une nouvelle fois les articles d’un tel lot.

--json affiche un objet&#xa0;: batches (id, state&#xa0;: preparing, uploaded, sent, reading, exported ou closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (dollars US), note), papers_sent, calls_sent, calls_left, reserved et error (code, detail, place).

Exemples&#xa0;:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</translation>
    </message>
    <message>
        <source>Also list finished batches.</source>
        <translation>Lister aussi les lots terminés.</translation>
    </message>
    <message>
        <source>With read and cancel: continue until no batch is in progress.</source>
        <translation>Avec read et cancel&#xa0;: continuer jusqu’à ce qu’aucun lot ne soit en cours.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, read, cancel or forget.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;». Utilisez status, read, cancel ou forget.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the number of the batch, as in winnow-cli batch %1 3. winnow-cli batch lists them.</source>
        <translation>Indiquez le numéro du lot, comme dans winnow-cli batch %1 3. winnow-cli batch liste les lots.</translation>
    </message>
    <message>
        <source>Batch %1 is not in progress. winnow-cli batch lists those that are.</source>
        <translation>Le lot %1 n’est pas en cours. winnow-cli batch liste ceux qui le sont.</translation>
    </message>
    <message>
        <source>Batch %1 was written to a file and can only be forgotten: winnow-cli batch forget %1.</source>
        <translation>Le lot %1 a été écrit dans un fichier et ne peut qu’être oublié&#xa0;: winnow-cli batch forget %1.</translation>
    </message>
    <message>
        <source>No batch is in progress.</source>
        <translation>Aucun lot n’est en cours.</translation>
    </message>
    <message>
        <source>Forgotten. Its unanswered papers can be sent again.</source>
        <translation>Oublié. Ses articles sans réponse peuvent être renvoyés.</translation>
    </message>
    <message>
        <source>The lab hears of it at the next sync.</source>
        <translation>Le labo en sera informé à la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchController</name>
    <message>
        <source>Batches and their progress</source>
        <translation>Les lots et leur progression</translation>
    </message>
    <message>
        <source>A batch failed: %1. Fix the cause, then send its papers again.</source>
        <translation>Un lot a échoué&#xa0;: %1. Corrigez la cause, puis renvoyez ses articles.</translation>
    </message>
    <message>
        <source>The service can&apos;t find a batch with this key. Winnow keeps looking; History shows which batch it is.</source>
        <translation>Le service ne trouve aucun lot avec cette clé. Winnow continue de chercher&#xa0;; l’Historique montre de quel lot il s’agit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent in a batch. Answers take up to a day.</source>
        <translation>
            <numerusform>%Ln article envoyé dans un lot. Les réponses prennent jusqu’à un jour.</numerusform>
            <numerusform>%Ln articles envoyés dans un lot. Les réponses prennent jusqu’à un jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>Réservé pour les lots en cours&#xa0;: jusqu’à %1.</translation>
    </message>
    <message>
        <source>There is nothing left to send in a batch.</source>
        <translation>Il ne reste rien à envoyer dans un lot.</translation>
    </message>
    <message>
        <source>The service has lost batch %1. Score its papers again.</source>
        <translation>Le service a perdu le lot %1. Évaluez de nouveau ses articles.</translation>
    </message>
    <message>
        <source>The batch is done; its papers are scored.</source>
        <translation>Le lot est terminé&#xa0;; ses articles sont évalués.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) got no score from the batch.</source>
        <translation>
            <numerusform>%Ln article n’a pas reçu de score du lot.</numerusform>
            <numerusform>%Ln articles n’ont pas reçu de score du lot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchList</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Cancel the batch…</source>
        <translation>Annuler le lot…</translation>
    </message>
    <message>
        <source>Forget the batch…</source>
        <translation>Oublier le lot…</translation>
    </message>
    <message>
        <source>Keep the batch</source>
        <translation>Conserver le lot</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Ask the service for progress, and store finished answers</source>
        <translation>Demander au service où en est le lot, et enregistrer les réponses terminées</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Annuler le lot</translation>
    </message>
    <message>
        <source>Cancel batch %1? Answers so far are paid for and kept.</source>
        <translation>Annuler le lot %1&#xa0;? Les réponses reçues jusqu’ici sont payées et conservées.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again may cost up to %2 more.</source>
        <translation>Oublier le lot %1&#xa0;? Réévaluer ses articles peut coûter jusqu’à %2 de plus.</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again will cost more.</source>
        <translation>Oublier le lot %1&#xa0;? Réévaluer ses articles coûtera davantage.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchSession</name>
    <message>
        <source>Waiting. %1</source>
        <translation>En attente. %1</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>lot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The whole batch failed: %1. Fix the cause, then send its papers again with winnow-cli score --batch.</source>
        <translation>Tout le lot a échoué&#xa0;: %1. Corrigez la cause, puis renvoyez ses articles avec winnow-cli score --batch.</translation>
    </message>
    <message>
        <source>The service knows no batch sent with this key. Winnow will look for it again; winnow-cli batch shows which one it is.</source>
        <translation>Le service ne connaît aucun lot envoyé avec cette clé. Winnow le recherchera encore&#xa0;; winnow-cli batch montre duquel il s’agit.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchTableModel</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>a batch was sent</comment>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>The most that its open calls may cost; the rest is released afterwards</source>
        <translation>Le maximum que peuvent coûter ses appels en attente&#xa0;; le reste est libéré ensuite</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>winnow::BatchWords</name>
    <message>
        <source>Not found at the service; still looking</source>
        <translation>Introuvable chez le service&#xa0;; recherche en cours</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Running %1 of %2</source>
        <translation>En cours, %1 sur %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refused: the service&apos;s queue was full</source>
        <translation>Refusé&#xa0;: la file du service était pleine</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Lost by the service</source>
        <translation>Perdu par le service</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>Exporté dans un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, %n manquant</numerusform>
            <numerusform>%1, %n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>sent with another key; enter that key, or forget the batch</source>
        <translation>envoyé avec une autre clé&#xa0;; saisissez cette clé, ou oubliez le lot</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in progress</source>
        <translation>
            <numerusform>%n lot en cours</numerusform>
            <numerusform>%n lots en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <comment>its state</comment>
        <translation>Lot&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>Impossible d’ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>winnow::CalendarPane</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <translation>Masquer le calendrier</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Afficher le calendrier</translation>
    </message>
    <message>
        <source>%1, calendar shown</source>
        <translation>%1, calendrier affiché</translation>
    </message>
    <message>
        <source>Calendar, hidden</source>
        <translation>Calendrier, masqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of a call</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>résumés</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coût %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt token(s)</source>
        <translation>
            <numerusform>%Ln jeton de prompt</numerusform>
            <numerusform>%Ln jetons de prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cached</source>
        <translation>
            <numerusform>dont %Ln en cache</numerusform>
            <numerusform>dont %Ln en cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer token(s)</source>
        <translation>
            <numerusform>%Ln jeton de réponse</numerusform>
            <numerusform>%Ln jetons de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not report these; they are estimates.</source>
        <translation>Le service ne les a pas indiqués&#xa0;; ce sont des estimations.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>lu en entier</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lu en partie</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cut off at the token limit</source>
        <translation>coupé à la limite de jetons</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>Run details</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Close run details</source>
        <translation>Fermer les détails de l’exécution</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Run details · %1</source>
        <translation>Détails de l’exécution · %1</translation>
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
        <translation>Appels au modèle</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Select a call to see its result.</source>
        <translation>Sélectionnez un appel pour voir son résultat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation>Rechercher des catégories&#xa0;: machine learning, cs.LG, number theory…</translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation>Rechercher des catégories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>No categories match.</source>
        <translation>Aucune catégorie ne correspond.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No categories chosen yet.</source>
        <translation>Aucune catégorie choisie pour l’instant.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisies&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring, which may be asking for its password.</source>
        <translation>En attente du trousseau du système, qui demande peut-être son mot de passe.</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Version comparison</source>
        <translation>Comparaison de versions</translation>
    </message>
    <message>
        <source>Show what changed between this version and another</source>
        <translation>Afficher ce qui a changé entre cette version et une autre</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Changements depuis %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en vigueur</translation>
    </message>
    <message>
        <source>Changes up to %1</source>
        <translation>Changements jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>winnow::ConfirmStrip</name>
    <message>
        <source>the sample day</source>
        <translation>la journée d’exemple</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day to be scored</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>&amp;Try for %1</source>
        <translation>&amp;Essayer pour %1</translation>
    </message>
    <message>
        <source>&amp;Try, price unknown</source>
        <translation>&amp;Essayer, prix inconnu</translation>
    </message>
    <message>
        <source>&amp;Score for %1</source>
        <translation>É&amp;valuer pour %1</translation>
    </message>
    <message>
        <source>&amp;Score, price unknown</source>
        <translation>É&amp;valuer, prix inconnu</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pa&amp;s maintenant</translation>
    </message>
    <message>
        <source>Use the &amp;built-in scorer</source>
        <translation>&amp;Utiliser l’évaluateur intégré</translation>
    </message>
    <message>
        <source>Scores immediately and costs nothing</source>
        <translation>Évalue immédiatement et ne coûte rien</translation>
    </message>
    <message>
        <source>Try these criteria? %1</source>
        <translation>Essayer ces critères&#xa0;? %1</translation>
    </message>
    <message>
        <source>Score %1 to %2? %3</source>
        <translation>Évaluer du %1 au %2&#xa0;? %3</translation>
    </message>
    <message>
        <source>Score this paper? %1</source>
        <translation>Évaluer cet article&#xa0;? %1</translation>
    </message>
    <message>
        <source>Score %1? %2</source>
        <translation>Évaluer %1&#xa0;? %2</translation>
    </message>
    <message>
        <source>Nothing is scored (Esc)</source>
        <translation>Rien n’est évalué (Échap)</translation>
    </message>
    <message>
        <source>Score later with Ctrl+R (Esc)</source>
        <translation>Évaluer plus tard avec Ctrl+R (Échap)</translation>
    </message>
    <message>
        <source>In a b&amp;atch…</source>
        <translation>Dans un &amp;lot…</translation>
    </message>
    <message>
        <source>Half the price at most services, within a day; you see the price first</source>
        <translation>À moitié prix chez la plupart des services, sous un jour&#xa0;; le prix vous est d’abord montré</translation>
    </message>
</context>
<context>
    <name>winnow::CostController</name>
    <message>
        <source>&amp;Move it to the end</source>
        <translation>La mettre à la fi&amp;n</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show or change the criteria and their versions.</source>
        <translation>Afficher ou modifier les critères et leurs versions.</translation>
    </message>
    <message>
        <source>With export: overwrite an existing file.</source>
        <translation>Avec export&#xa0;: écraser un fichier existant.</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite ne fonctionne qu’avec export.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use show, list, use, import, export, pause or resume.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;». Utilisez show, list, use, import, export, pause ou resume.</translation>
    </message>
    <message>
        <source>Give a topic: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` lists them.</source>
        <translation>Indiquez un sujet&#xa0;: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` liste les sujets.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give a version, as in winnow-cli criteria use 2. `winnow-cli criteria list` lists them.</source>
        <translation>Indiquez une version, comme dans winnow-cli criteria use 2. `winnow-cli criteria list` liste les versions.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli criteria %1 FILE.</source>
        <translation>Indiquez un fichier&#xa0;: winnow-cli criteria %1 FILE.</translation>
    </message>
    <message>
        <source>The criteria have no version %1. `winnow-cli criteria list` lists the versions.</source>
        <translation>Les critères n’ont pas de version %1. `winnow-cli criteria list` liste les versions.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Import it if you edited it, choose another file, or add --overwrite.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Importez-le si vous l’avez modifié, choisissez un autre fichier, ou ajoutez --overwrite.</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaController</name>
    <message>
        <source>You now follow %1. Every digest has all their papers.</source>
        <translation>Vous suivez maintenant %1. Tous les articles concernés sont dans chaque digest.</translation>
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
        <translation>Importer des critères</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>Exporter les critères</translation>
    </message>
    <message>
        <source>criteria</source>
        <comment>file name</comment>
        <translation>critères</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>Critères exportés vers %1</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaHeader</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>&amp;Utiliser cette version</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Versi&amp;on</source>
        <translation>Versi&amp;on</translation>
    </message>
    <message>
        <source>Score papers with this version from now on</source>
        <translation>Évaluer désormais les articles avec cette version</translation>
    </message>
    <message>
        <source>Import criteria from a Markdown file or a digest</source>
        <translation>Importer des critères d’un fichier Markdown ou d’un digest</translation>
    </message>
    <message>
        <source>Export the criteria to a Markdown file</source>
        <translation>Exporter les critères vers un fichier Markdown</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln ligne supprimée</numerusform>
            <numerusform>%Ln lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes in this prompt</source>
        <translation>aucun changement dans ce prompt</translation>
    </message>
    <message>
        <source>your unsaved changes</source>
        <translation>vos modifications non enregistrées</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There are changes in: %1.</source>
        <translation>Il y a des changements dans&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>environ %Ln jeton</numerusform>
            <numerusform>environ %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A typical day of %Ln paper(s)</source>
        <translation>
            <numerusform>Un jour typique de %Ln article</numerusform>
            <numerusform>Un jour typique de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>Ce jour de %Ln article</numerusform>
            <numerusform>Ce jour de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The price of %3 is unknown.</source>
        <translation>%1&#xa0;: %2. Le prix de %3 est inconnu.</translation>
    </message>
    <message>
        <source>%1: %2, %3 with %4</source>
        <translation>%1&#xa0;: %2, %3 avec %4</translation>
    </message>
    <message>
        <source>%1: %2, free with %3</source>
        <translation>%1&#xa0;: %2, gratuit avec %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) come after the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>%Ln jeton suit la ligne des articles, où aucun service ne peut le mettre en cache.</numerusform>
            <numerusform>%Ln jetons suivent la ligne des articles, où aucun service ne peut les mettre en cache.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a typical day costs %2 less.</source>
        <translation>%1 Avec la ligne à la fin, un jour typique coûte %2 de moins.</translation>
    </message>
    <message>
        <source>%1 With the line at the end, this day costs %2 less.</source>
        <translation>%1 Avec la ligne à la fin, ce jour coûte %2 de moins.</translation>
    </message>
    <message>
        <source>Saved as version %1. The next run uses it.</source>
        <translation>Enregistré comme version %1. La prochaine exécution l’utilisera.</translation>
    </message>
    <message>
        <source>The text is the same as version %1, which is now in use.</source>
        <translation>Le texte est le même que celui de la version %1, désormais en vigueur.</translation>
    </message>
    <message>
        <source>Version %1 is now in use.</source>
        <translation>La version %1 est désormais en vigueur.</translation>
    </message>
    <message>
        <source>Reverted to the version in use. Undo in the editor restores your text.</source>
        <translation>Retour à la version en vigueur. Annuler, dans l’éditeur, rétablit votre texte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo restores the old text.</source>
        <translation>Importé. Enregistrez une nouvelle version pour l’utiliser&#xa0;; l’annulation rétablit l’ancien texte.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>Le texte a changé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>This can&apos;t be written into the text for you. Edit the text yourself.</source>
        <translation>Cela ne peut pas être écrit dans le texte à votre place. Modifiez le texte vous-même.</translation>
    </message>
    <message>
        <source>Written into the text. Undo in the editor removes it.</source>
        <translation>Écrit dans le texte. Annuler, dans l’éditeur, le retire.</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pause&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused</source>
        <translation>
            <numerusform>%Ln sujet en pause</numerusform>
            <numerusform>%Ln sujets en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Describe what you want to read.</source>
        <translation>Le prompt d’évaluation est vide. Décrivez ce que vous voulez lire.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>Le prompt d’évaluation n’a pas de ligne %1. Un modèle de langage ne verrait aucun article.</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Keep only one.</source>
        <translation>Le prompt d’évaluation a plusieurs lignes %1. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>No topics or keywords were found in the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>Aucun sujet ni mot-clé n’a été trouvé dans le prompt d’évaluation&#xa0;; l’évaluateur intégré n’a donc rien à quoi comparer les articles.</translation>
    </message>
    <message>
        <source>Default criteria</source>
        <translation>Critères par défaut</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>essayée</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>Vous consultez une version enregistrée. &lt;a href=&quot;back&quot;&gt;Revenir à vos modifications non enregistrées&lt;/a&gt;</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>Vous consultez une version enregistrée. &lt;a href=&quot;back&quot;&gt;Revenir à celle en vigueur&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert &amp;line</source>
        <translation>Insérer la &amp;ligne</translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>Colour the map&apos;s papers by topic</source>
        <translation>Colorer les articles de la carte par sujet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>L’entonnoir du jour</translation>
    </message>
    <message>
        <source>The day&apos;s funnel: %1</source>
        <translation>L’entonnoir du jour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %Ln inside the cut-offs</source>
        <translation>
            <numerusform>Pertinence → × nouveauté ↑ · %Ln au-dessus des seuils</numerusform>
            <numerusform>Pertinence → × nouveauté ↑ · %Ln au-dessus des seuils</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide map and funnel</source>
        <translation>Masquer la carte et l’entonnoir</translation>
    </message>
    <message>
        <source>Show map and funnel</source>
        <translation>Afficher la carte et l’entonnoir</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Record decisions on papers.</source>
        <translation>Consigner des décisions sur des articles.</translation>
    </message>
    <message>
        <source>In a file, each line is an ID and a decision; blank lines and text after a # are ignored. If a line is wrong it is reported, and nothing is recorded. Winnow learns from what you keep and skip: see winnow-cli learn --help.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation>Dans un fichier, chaque ligne est un ID et une décision&#xa0;; les lignes vides et le texte après un # sont ignorés. Si une ligne est erronée, elle est signalée et rien n’est consigné. Winnow apprend de ce que vous gardez et écartez&#xa0;: voir winnow-cli learn --help.

--json affiche un objet&#xa0;: changed, et decided, un tableau d’objets avec id et decision (null après clear).

Exemples&#xa0;:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation>Lire les lignes ID STATE de ce fichier&#xa0;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation>Indiquez soit un article et une décision, soit --from FILE.</translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation>Indiquez un article et une décision&#xa0;: winnow-cli decide ID keep|skip|later|clear.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID arXiv.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or clear.</source>
        <translation>Décision inconnue «&#xa0;%1&#xa0;». Utilisez keep, skip, later ou clear.</translation>
    </message>
    <message>
        <source>%1 contains no decisions.</source>
        <translation>%1 ne contient aucune décision.</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 n’est pas dans la bibliothèque&#xa0;; rien n’a été consigné.</translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message>
        <source>You follow %1</source>
        <translation>Vous suivez %1</translation>
    </message>
    <message>
        <source>Papers by %1, or follow them</source>
        <translation>Articles de %1, ou suivre cet auteur</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>abs ↗</source>
        <translation>abs ↗</translation>
    </message>
    <message>
        <source>The abstract page at arXiv</source>
        <translation>La page du résumé sur arXiv</translation>
    </message>
    <message>
        <source>pdf ↗</source>
        <translation>pdf ↗</translation>
    </message>
    <message>
        <source>The PDF at arXiv</source>
        <translation>Le PDF sur arXiv</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>The paper as a web page at arXiv</source>
        <translation>L’article en page web sur arXiv</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Pertinence %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Nouveauté %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Score it anyway</source>
        <translation>Évaluer quand même</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>built-in scorer %1</source>
        <translation>évaluateur intégré %1</translation>
    </message>
    <message>
        <source>your taste %1</source>
        <translation>votre affinité %1</translation>
    </message>
    <message>
        <source>Rank %1 of the day, combining %2</source>
        <translation>Rang %1 du jour, combinant %2</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>Comme ce que vous gardez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>Différent de ce que vous gardez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn by its authors.</source>
        <translation>Retiré par ses auteurs.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The abstract does not say %1.</source>
        <comment>quotations</comment>
        <translation>Le résumé ne dit pas %1.</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Aussi dans %1</translation>
    </message>
    <message>
        <source>for v%1</source>
        <translation>pour la v%1</translation>
    </message>
    <message numerus="yes">
        <source>All scores so far: %n</source>
        <translation>
            <numerusform>Tous les scores à ce jour&#xa0;: %n</numerusform>
            <numerusform>Tous les scores à ce jour&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar paper(s) since %1</source>
        <comment>earlier papers of the library; %1 is a month, with its year or without</comment>
        <translation>
            <numerusform>%n article semblable depuis %1</numerusform>
            <numerusform>%n articles semblables depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar papers…</source>
        <translation>Recherche d’articles semblables…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Articles semblables</translation>
    </message>
    <message>
        <source>The library has no similar papers.</source>
        <translation>La bibliothèque n’a pas d’articles semblables.</translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>Articles semblables</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>évaluateur intégré</translation>
    </message>
    <message>
        <source>%1 · criteria v%2</source>
        <translation>%1 · critères v%2</translation>
    </message>
    <message>
        <source>All papers on the topic %1</source>
        <translation>Tous les articles du sujet %1</translation>
    </message>
    <message>
        <source>also </source>
        <comment>other topics</comment>
        <translation>aussi </translation>
    </message>
    <message>
        <source>Version %1 replaced version %2</source>
        <translation>La version %1 a remplacé la version %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Title and abstract are unchanged.</source>
        <translation>Titre et résumé sont inchangés.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1 of %2 kept it</source>
        <comment>members of a lab</comment>
        <translation>Gardé par %1 sur %2</translation>
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
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>You now follow %1. Their papers are in every digest.</source>
        <translation>Vous suivez maintenant %1. Les articles concernés sont dans chaque digest.</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Vous ne suivez plus %1.</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Select a paper to read its abstract.</source>
        <translation>Sélectionnez un article pour lire son résumé.</translation>
    </message>
    <message>
        <source>Paper details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>All papers by %1</source>
        <translation>Tous les articles de %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsStops</name>
    <message>
        <source>By %1</source>
        <comment>authors</comment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Abstract: %1</source>
        <translation>Résumé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsView</name>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>winnow::DigestBar</name>
    <message>
        <source>S&amp;ummary…</source>
        <translation>S&amp;ynthèse…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Impri&amp;mer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Relev&amp;ance from</source>
        <translation>Pertinence &amp;dès</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>&amp;Nouveauté dès</translation>
    </message>
    <message>
        <source>Copy the digest as Markdown</source>
        <translation>Copier le digest en Markdown</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>Écrire le digest dans un fichier&#xa0;: Markdown, page web, PDF, BibTeX, RIS, JSON</translation>
    </message>
    <message>
        <source>Have the model write a few sentences; you see the cost first</source>
        <translation>Faire rédiger quelques phrases par le modèle&#xa0;; vous voyez d’abord le coût</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 sur %2 trouvés</translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>%1 sur %2 examinés</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>Write the digest of a day, a week, a month, any range of days or a search.</source>
        <translation>Écrire le digest d’un jour, d’une semaine, d’un mois, d’une plage de jours ou d’une recherche.</translation>
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
        <translation>Le digest liste les articles dont la pertinence et la nouveauté atteignent les seuils, les meilleurs d’abord. Les articles gardés y sont quels que soient leurs scores&#xa0;; les articles écartés n’y sont pas. Les articles sont classés par score, ou avec --order rank par leur rang du jour&#xa0;: modèle, évaluateur intégré et affinité ensemble. Un jour importé est écrit tel qu’il a été importé, sauf si un seuil ou un ordre est donné. Sans -o, le digest va sur la sortie standard.

--format bot-json est le format des fichiers DAY-output.json du bot ChatGPT-ArXiv-Paper-Assistant, pour les programmes qui les lisent.

--week, --month, --from et --to écrivent un seul digest de tous ces jours. --search en écrit un des articles trouvés, dans ces jours ou dans toute la bibliothèque&#xa0;; sa syntaxe est celle de papers --search. Chaque article est listé une fois, avec son jour, votre note et vos étiquettes&#xa0;: les articles gardés d’abord, puis les meilleurs. Ils sont groupés par sujet, sauf avec --group none&#xa0;; le digest d’un jour n’est groupé qu’avec --group topic. Le digest d’une plage ne peut pas être importé&#xa0;; importez plutôt ceux de ses jours.

--front-matter commence le Markdown par un préambule YAML pour les outils de publication&#xa0;; l’importation du digest l’ignore.

--summary fait résumer par le modèle de langage (celui des paramètres ou --model) les meilleurs articles de la plage, 60 au plus, en quelques phrases. Une estimation est d’abord affichée, et --budget et le plafond mensuel sont respectés&#xa0;; --dry-run affiche seulement l’estimation. Si le modèle ne répond pas, le digest est écrit sans synthèse et le code de retour est 1.

Un fichier Markdown existant est fusionné&#xa0;: modifications et suppressions sont conservées, les nouveaux articles sont mis à leur place, et un digest qui ne peut pas être fusionné va dans un second fichier à côté, FILE.new.md. Un fichier d’un autre format, modifié depuis que Winnow l’a écrit, est laissé tel quel de la même façon. --overwrite remplace l’un comme l’autre.

--json sans -o équivaut à --format json&#xa0;; avec -o, il affiche un objet&#xa0;: day (ou range et found), file, announced, scanned, relevant, papers&#xa0;; les valeurs qu’un digest importé ne donne pas sont null&#xa0;; aussi kept (modifications conservées) et asked_for (le fichier demandé, si le digest a été écrit à côté).

Exemples&#xa0;:
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
        <source>The announcement day (default: the newest in the library).</source>
        <translation>Le jour d’annonce (par défaut&#xa0;: le plus récent de la bibliothèque).</translation>
    </message>
    <message>
        <source>Add a summary by the language model, after printing an estimate.</source>
        <translation>Ajouter une synthèse rédigée par le modèle de langage, après affichage d’une estimation.</translation>
    </message>
    <message>
        <source>With --summary: only print the estimate.</source>
        <translation>Avec --summary&#xa0;: afficher seulement l’estimation.</translation>
    </message>
    <message>
        <source>--json and --format %1 both write to standard output. Write the digest to a file with -o.</source>
        <translation>--json et --format %1 écrivent tous deux sur la sortie standard. Écrivez le digest dans un fichier avec -o.</translation>
    </message>
    <message>
        <source>--%1 works only with --summary. Add --summary, or leave it out.</source>
        <translation>--%1 ne fonctionne qu’avec --summary. Ajoutez --summary, ou omettez l’option.</translation>
    </message>
    <message>
        <source>--summary needs a range. Add --week, --month, --from, --to or --search.</source>
        <translation>--summary demande une plage. Ajoutez --week, --month, --from, --to ou --search.</translation>
    </message>
    <message>
        <source>--summary needs --format markdown, html or json.</source>
        <translation>--summary demande --format markdown, html ou json.</translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>Exporter le digest</translation>
    </message>
    <message>
        <source>The digest is in %1.</source>
        <translation>Le digest est dans %1.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Digest written to %1</source>
        <translation>Digest écrit dans %1</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>Digest copié en Markdown.</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>Digest envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>L’imprimante a refusé le digest. Exportez-le plutôt en PDF.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
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
        <translation>Citations RIS</translation>
    </message>
    <message>
        <source>CSL-JSON citations</source>
        <translation>Citations CSL-JSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>winnow::DigestImporter</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Importing digests: file %1 of %2</source>
        <translation>Importation des digests&#xa0;: fichier %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read. `winnow-cli import` lists them.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas pu être lu. `winnow-cli import` en donne la liste.</numerusform>
            <numerusform>%n autres fichiers n’ont pas pu être lus. `winnow-cli import` en donne la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>Aperçu du digest</translation>
    </message>
    <message numerus="yes">
        <source>Exports, copies and prints include %Ln more paper(s).</source>
        <translation>
            <numerusform>Les exports, copies et impressions comprennent %Ln article de plus.</numerusform>
            <numerusform>Les exports, copies et impressions comprennent %Ln articles de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestSummarizer</name>
    <message>
        <source>No summary was written. %1</source>
        <translation>Aucune synthèse n’a été rédigée. %1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>&amp;Order by rank instead of score</source>
        <translation>Classer par ran&amp;g plutôt que par score</translation>
    </message>
    <message>
        <source>By the rank that the model, the built-in scorer and your taste give together</source>
        <translation>Selon le rang que donnent ensemble le modèle, l’évaluateur intégré et votre affinité</translation>
    </message>
    <message>
        <source>&amp;Group a day’s papers by topic</source>
        <translation>Grouper les articles d’un &amp;jour par sujet</translation>
    </message>
    <message>
        <source>Under headings from your criteria; ranges are always grouped</source>
        <translation>Sous des titres tirés de vos critères&#xa0;; les plages sont toujours groupées</translation>
    </message>
    <message>
        <source>Start with front &amp;matter</source>
        <translation>Commencer par un préa&amp;mbule</translation>
    </message>
    <message>
        <source>Day, criteria, model, counts, cost and failures as YAML, for programs that publish Markdown</source>
        <translation>Jour, critères, modèle, effectifs, coût et échecs en YAML, pour les programmes qui publient du Markdown</translation>
    </message>
    <message>
        <source>Folder for digests</source>
        <translation>Dossier des digests</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers by followed authors always are.</source>
        <translation>Un article est dans le digest quand ses deux scores atteignent ces valeurs. Les articles que vous gardez et ceux des auteurs suivis y sont toujours.</translation>
    </message>
    <message>
        <source>&amp;Relevance from</source>
        <translation>Perti&amp;nence dès</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>Nouveauté dè&amp;s</translation>
    </message>
    <message>
        <source>&amp;Folder for digests</source>
        <translation>Dossie&amp;r des digests</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose where digests are written.</source>
        <translation>Choisissez où les digests sont écrits.</translation>
    </message>
    <message>
        <source>Enter the full path, starting at the root.</source>
        <translation>Saisissez le chemin complet, depuis la racine.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Winnow can&apos;t write to this folder. Choose another.</source>
        <translation>Winnow ne peut pas écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be created. Choose another.</source>
        <translation>Ce dossier n’existe pas et ne peut pas être créé. Choisissez-en un autre.</translation>
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
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Fetch today’s papers to see their digest here.</source>
        <translation>Récupérez les articles d’aujourd’hui pour voir leur digest ici.</translation>
    </message>
    <message>
        <source>No papers on %1</source>
        <translation>Aucun article le %1</translation>
    </message>
    <message>
        <source>Nothing was fetched for this day. Choose another day, or fetch today’s papers.</source>
        <translation>Rien n’a été récupéré pour ce jour. Choisissez un autre jour, ou récupérez les articles d’aujourd’hui.</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>Type in the search box on the Papers tab to see the digest of the results here.</source>
        <translation>Saisissez une recherche dans l’onglet Articles pour voir ici le digest des résultats.</translation>
    </message>
    <message>
        <source>The search can’t be read</source>
        <translation>La recherche est illisible</translation>
    </message>
    <message>
        <source>Correct it in the search box on the Papers tab, which shows what is wrong.</source>
        <translation>Corrigez-la dans le champ de recherche de l’onglet Articles, qui montre ce qui ne va pas.</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>The library has no matching papers. Choose other days, or another search.</source>
        <translation>La bibliothèque n’a aucun article correspondant. Choisissez d’autres jours, ou une autre recherche.</translation>
    </message>
    <message>
        <source>No papers reach the cut-offs</source>
        <translation>Aucun article n’atteint les seuils</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>Le seul article (%Ln) n’a pas une pertinence de %1 et une nouveauté de %2 ou plus. Abaissez les seuils, évaluez ces jours, ou gardez les articles que vous voulez dans le digest.</numerusform>
            <numerusform>Aucun des %Ln articles n’a une pertinence de %1 et une nouveauté de %2 ou plus. Abaissez les seuils, évaluez ces jours, ou gardez les articles que vous voulez dans le digest.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1 could not be made</source>
        <translation>Le digest du %1 n’a pas pu être établi</translation>
    </message>
    <message>
        <source>The digest could not be made</source>
        <translation>Le digest n’a pas pu être établi</translation>
    </message>
    <message>
        <source>See the message above.</source>
        <translation>Voir le message ci-dessus.</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>Aucun article ce jour-là</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories. Choose another day, or follow more categories in the settings.</source>
        <translation>Rien n’a été annoncé dans vos catégories. Choisissez un autre jour, ou suivez plus de catégories dans les paramètres.</translation>
    </message>
    <message>
        <source>No papers have scores yet</source>
        <translation>Aucun article n’a encore de score</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on this day can be scored.</source>
        <translation>
            <numerusform>%Ln article de ce jour peut être évalué.</numerusform>
            <numerusform>%Ln articles de ce jour peuvent être évalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>Le seul article évalué (%Ln) n’a pas une pertinence de %1 et une nouveauté de %2 ou plus. Abaissez les seuils, ou gardez les articles que vous voulez dans le digest.</numerusform>
            <numerusform>Aucun des %Ln articles évalués n’a une pertinence de %1 et une nouveauté de %2 ou plus. Abaissez les seuils, ou gardez les articles que vous voulez dans le digest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch to&amp;day’s papers</source>
        <translation>Récupérer les articles du &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Score the day</source>
        <translation>É&amp;valuer le jour</translation>
    </message>
    <message>
        <source>&amp;Lower both by one</source>
        <translation>Abai&amp;sser les deux d’un point</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>Récupérer les articles du jour</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Récupérer ce jour</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No papers of this day yet</source>
        <translation>Pas encore d’articles pour ce jour</translation>
    </message>
    <message>
        <source>Fetch the day&apos;s listing to begin.</source>
        <translation>Récupérez la liste du jour pour commencer.</translation>
    </message>
    <message>
        <source>Weekend: arXiv announces nothing</source>
        <translation>Week-end&#xa0;: arXiv n’annonce rien</translation>
    </message>
    <message>
        <source>Holiday: arXiv announces nothing</source>
        <translation>Jour férié&#xa0;: arXiv n’annonce rien</translation>
    </message>
    <message>
        <source>arXiv still shows an earlier day&apos;s papers under this date</source>
        <translation>arXiv montre encore sous cette date les articles d’un jour antérieur</translation>
    </message>
    <message>
        <source>This day&apos;s listing is not out yet</source>
        <translation>La liste de ce jour n’est pas encore parue</translation>
    </message>
    <message>
        <source>This day&apos;s listing could not be fetched</source>
        <translation>La liste de ce jour n’a pas pu être récupérée</translation>
    </message>
    <message>
        <source>This day&apos;s listing was never fetched</source>
        <translation>La liste de ce jour n’a jamais été récupérée</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories</source>
        <translation>Rien n’a été annoncé dans vos catégories</translation>
    </message>
    <message numerus="yes">
        <source>Your filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>Votre filtre a laissé de côté le seul article annoncé (%n).</numerusform>
            <numerusform>Votre filtre a laissé de côté les %n articles annoncés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>Vous avez pris une décision sur chaque article ici.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Rien de gardé pour l’instant</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>Les articles que vous gardez sont réunis ici.</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>Rien pour plus tard</translation>
    </message>
    <message>
        <source>Papers you mark for later are collected here.</source>
        <translation>Les articles que vous remettez à plus tard sont réunis ici.</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>Rien d’écarté pour l’instant</translation>
    </message>
    <message>
        <source>Papers you skip are collected here.</source>
        <translation>Les articles que vous écartez sont réunis ici.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Papers that can&apos;t be scored are collected here.</source>
        <translation>Les articles qui ne peuvent pas être évalués sont réunis ici.</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>Les articles n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>Rien n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers to begin.</source>
        <translation>Récupérez les articles d’aujourd’hui pour commencer.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No paper on any day matches.</source>
        <translation>Aucun article d’aucun jour ne correspond.</translation>
    </message>
    <message>
        <source>No paper here matches all these words and categories.</source>
        <translation>Aucun article ici ne correspond à tous ces mots et catégories.</translation>
    </message>
    <message>
        <source>No kept papers were replaced</source>
        <translation>Aucun article gardé n’a été remplacé</translation>
    </message>
    <message>
        <source>When a paper you kept gets a newer version, it appears here with what changed.</source>
        <translation>Quand un article que vous avez gardé reçoit une nouvelle version, il apparaît ici avec ce qui a changé.</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is rate-limiting requests. Try again in a few minutes.</source>
        <translation>arXiv limite la fréquence des requêtes. Réessayez dans quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv limite la fréquence des requêtes. Réessayez dans %n minute.</numerusform>
            <numerusform>arXiv limite la fréquence des requêtes. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation>Pas de connexion. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>Le serveur a signalé une erreur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>arXiv twice refused to send a format that Winnow reads, as it does now and then. Try again in a few minutes.</source>
        <translation>arXiv a refusé deux fois d’envoyer un format que Winnow lit, comme cela arrive parfois. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>La clé est erronée ou absente. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The server rejected this request. Check the settings.</source>
        <translation>Le serveur a rejeté cette requête. Vérifiez les paramètres.</translation>
    </message>
    <message>
        <source>The account is out of credit. Top it up, or use the built-in scorer.</source>
        <translation>Le compte n’a plus de crédit. Rechargez-le, ou utilisez l’évaluateur intégré.</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>Cette adresse n’est pas chiffrée. Utilisez https, ou un serveur sur cette machine.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>%1 est illisible. Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron first.</source>
        <translation>Ce système n’a ni gestionnaire utilisateur systemd ni cron. Installez d’abord cron.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 a échoué.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation>Un autre Winnow écrit dans la bibliothèque. Fermez-le ou attendez, puis réessayez.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>La bibliothèque a été écrite par une version plus récente de Winnow. Mettez Winnow à jour pour l’ouvrir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Winnow library. Restore a backup; every update leaves a copy beside it.</source>
        <translation>%1 est endommagé ou n’est pas une bibliothèque Winnow. Restaurez une sauvegarde&#xa0;; chaque mise à jour en laisse une copie à côté.</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>La bibliothèque n’a pas pu le faire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Everything done so far is kept.</source>
        <translation>Arrêté. Tout ce qui a été fait jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>This request can&apos;t be carried out.</source>
        <translation>Cette demande ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Not found in the library.</source>
        <translation>Introuvable dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>Le texte est illisible.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, “%1”, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv a répondu par une page web, «&#xa0;%1&#xa0;», au lieu d’une liste. Réessayez plus tard&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>%1 is a web page, “%2”, not an arXiv listing. Save the page of a day&apos;s listing, such as arxiv.org/list/cs.LG/new.</source>
        <translation>%1 est une page web, «&#xa0;%2&#xa0;», et non une liste arXiv. Enregistrez la page d’une liste du jour, comme arxiv.org/list/cs.LG/new.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation>Le flux d’arXiv est vide, bien que des articles soient attendus aujourd’hui. Réessayez plus tard&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Use the built-in scorer</source>
        <translation>Utiliser l’évaluateur intégré</translation>
    </message>
    <message>
        <source>Retry failed papers</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Score when it is done</source>
        <translation>Évaluer ensuite</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Évaluer maintenant</translation>
    </message>
    <message>
        <source>Restore backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Ouvrir les critères</translation>
    </message>
    <message>
        <source>In a new batch</source>
        <translation>Dans un nouveau lot</translation>
    </message>
    <message>
        <source>The lab can&apos;t be reached. Nothing is lost; it catches up when it can be reached again.</source>
        <translation>Le labo est injoignable. Rien n’est perdu&#xa0;; il se rattrapera dès qu’il sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé. Installez libqt6sql6-psql, ou le paquet correspondant de votre système.</translation>
    </message>
    <message>
        <source>The lab refused access. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>Le labo a refusé l’accès. Vérifiez le nom et le mot de passe, ou adressez-vous au propriétaire du labo.</translation>
    </message>
    <message>
        <source>Could not connect securely: the lab&apos;s server could not be verified. Add its certificate authority&apos;s file to the lab&apos;s address: ?sslrootcert=FILE.</source>
        <translation>Impossible d’établir une connexion sécurisée&#xa0;: le serveur du labo n’a pas pu être vérifié. Ajoutez le fichier de son autorité de certification à l’adresse du labo&#xa0;: ?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The lab is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>Le labo est derrière PgBouncer en mode transaction, qu’un labo ne peut pas utiliser. Connectez-vous au port du serveur lui-même, ou réglez pool_mode = session.</translation>
    </message>
    <message>
        <source>There is no lab at that address. Its owner sets one up with winnow-cli lab create.</source>
        <translation>Il n’y a pas de labo à cette adresse. Son propriétaire en crée un avec winnow-cli lab create.</translation>
    </message>
    <message>
        <source>The lab needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>Le labo demande une version plus récente de Winnow. Mettez Winnow à jour&#xa0;; d’ici là, votre bibliothèque fonctionne sans le labo.</translation>
    </message>
    <message>
        <source>The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>Le labo a été créé par une version antérieure de Winnow. Demandez à son propriétaire de relancer winnow-cli lab create&#xa0;; rien n’est perdu dans le labo.</translation>
    </message>
    <message>
        <source>The lab&apos;s server reported an error. Try again later.</source>
        <translation>Le serveur du labo a signalé une erreur. Réessayez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or make fewer calls at once (see the settings).</source>
        <translation>
            <numerusform>Réessayez dans %n minute, ou faites moins d’appels simultanés (voir les paramètres).</numerusform>
            <numerusform>Réessayez dans %n minutes, ou faites moins d’appels simultanés (voir les paramètres).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>Il n’y a pas encore de clé pour %1. Saisissez-en une dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 rejected the key. Check it in the settings.</source>
        <translation>%1 a rejeté la clé. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 does not let this account use the model. Choose another model or ask for access.</source>
        <translation>%1 ne laisse pas ce compte utiliser le modèle. Choisissez un autre modèle ou demandez l’accès.</translation>
    </message>
    <message>
        <source>%1 has no such model. Choose another one in the settings.</source>
        <translation>%1 n’a pas ce modèle. Choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then continue.</source>
        <translation>Le compte chez %1 n’a plus de crédit. Rechargez-le, puis continuez.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or allow it in the settings.</source>
        <translation>Adresse non chiffrée pour %1. Utilisez https, ou autorisez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not release the key for %1. Unlock it, then try again.</source>
        <translation>Le trousseau du système n’a pas livré la clé pour %1. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it is running, and check the network.</source>
        <translation>%1 est injoignable. Vérifiez que le service fonctionne, et vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check it in the settings, and check the network.</source>
        <translation>Adresse introuvable pour %1. Vérifiez-la dans les paramètres, et vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer&apos;s clock and the proxy.</source>
        <translation>Impossible d’établir une connexion sécurisée avec %1. Vérifiez l’horloge de cet ordinateur et le proxy.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1. Check it in the settings.</source>
        <translation>Le proxy a bloqué la connexion à %1. Vérifiez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or raise the timeout in the settings.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez, ou augmentez le délai d’attente dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 kept rate-limiting for too long. %2</source>
        <translation>%1 a limité la fréquence des appels trop longtemps. %2</translation>
    </message>
    <message>
        <source>Try again later, or make fewer calls at once (see the settings).</source>
        <translation>Réessayez plus tard, ou faites moins d’appels simultanés (voir les paramètres).</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again later.</source>
        <translation>%1 a signalé une erreur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This month&apos;s cap is reached. Raise it in the settings to continue.</source>
        <translation>Le plafond de ce mois est atteint. Relevez-le dans les paramètres pour continuer.</translation>
    </message>
    <message>
        <source>The cap per run is reached. Raise it in the settings to continue.</source>
        <translation>Le plafond par exécution est atteint. Relevez-le dans les paramètres pour continuer.</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so the cap can&apos;t be kept. Enter its price in the settings, or remove the cap.</source>
        <translation>Prix inconnu pour %1&#xa0;: le plafond ne peut pas être respecté. Saisissez ce prix dans les paramètres, ou supprimez le plafond.</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>Check the model&apos;s settings: %1.</source>
        <translation>Vérifiez les paramètres du modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 rejected the requests. Check the model&apos;s settings.</source>
        <translation>%1 a rejeté les requêtes. Vérifiez les paramètres du modèle.</translation>
    </message>
    <message>
        <source>The settings for individual models can&apos;t be read: %1. Correct them.</source>
        <translation>Les paramètres propres à certains modèles sont illisibles&#xa0;: %1. Corrigez-les.</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1. Correct them.</source>
        <translation>Les prix des paramètres sont illisibles&#xa0;: %1. Corrigez-les.</translation>
    </message>
    <message>
        <source>%1 sends nothing that Winnow can read. Check its address.</source>
        <translation>%1 n’envoie rien que Winnow puisse lire. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>Le service du modèle</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached. Ask its owner to raise it.</source>
        <translation>Le plafond mensuel du labo est atteint. Demandez à son propriétaire de le relever.</translation>
    </message>
    <message>
        <source>The prompt takes %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>Le prompt demande %1 jetons, mais le modèle n’a de place que pour %2. Démarrez-le avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start it with a larger context, or shorten the criteria.</source>
        <translation>Le prompt dépasse le contexte du modèle%1. Démarrez-le avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>Set its reasoning effort as low as possible in the settings.</source>
        <translation>Réglez son effort de raisonnement aussi bas que possible dans les paramètres.</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>Démarrez le serveur avec %1.</translation>
    </message>
    <message>
        <source>LM Studio has a switch for it in the model&apos;s settings.</source>
        <translation>LM Studio a un commutateur pour cela dans les paramètres du modèle.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>Réglez son effort de raisonnement sur «&#xa0;none&#xa0;» dans les paramètres.</translation>
    </message>
    <message>
        <source>The model only thinks (%1 tokens) and never answers. Turn thinking off, or choose another model. %2</source>
        <translation>Le modèle ne fait que raisonner (%1 jetons) et ne répond jamais. Désactivez le raisonnement, ou choisissez un autre modèle. %2</translation>
    </message>
    <message>
        <source>The model refuses one paper after another%1. Check the criteria, or choose another model.</source>
        <translation>Le modèle refuse un article après l’autre%1. Vérifiez les critères, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model keeps giving empty answers. Choose another model.</source>
        <translation>Le modèle donne sans cesse des réponses vides. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s answers keep being cut off before they contain a score%1. Send fewer papers per call, or choose another model.</source>
        <translation>Les réponses du modèle sont sans cesse coupées avant de contenir un score%1. Envoyez moins d’articles par appel, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s context fills up before it answers. Start it with a larger context, or shorten the criteria.</source>
        <translation>Le contexte du modèle se remplit avant qu’il réponde. Démarrez-le avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>None of the scores in the last answers is valid%1. Choose another model, or send fewer papers per call.</source>
        <translation>Aucun des scores des dernières réponses n’est valide%1. Choisissez un autre modèle, ou envoyez moins d’articles par appel.</translation>
    </message>
    <message>
        <source>The last answers contain no readable score%1. Choose another model.</source>
        <translation>Les dernières réponses ne contiennent aucun score lisible%1. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. Continue tomorrow.</source>
        <translation>Le quota journalier chez %1 est épuisé. Continuez demain.</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. It resets in %2 h %3 min.</source>
        <translation>Le quota journalier chez %1 est épuisé. Il se renouvelle dans %2 h %3 min.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which Winnow does not follow. If that is the right address, enter it in the settings.</source>
        <translation>%1 redirige vers %2, ce que Winnow ne suit pas. Si c’est la bonne adresse, saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 answers with a web page%2 instead of a model&apos;s answer. Check its address; if there is a login page, log in first.</source>
        <translation>%1 répond par une page web%2 au lieu de la réponse d’un modèle. Vérifiez l’adresse&#xa0;; s’il y a une page de connexion, connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one.</source>
        <translation>%1 ne répond qu’en continu (streaming), ce que Winnow ne prend pas en charge. Désactivez-le sur le serveur, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Try again when it is done.</source>
        <translation>%1 charge encore le modèle. Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>%1 is loading the model. Winnow retries until it is ready.</source>
        <translation>%1 charge le modèle. Winnow réessaie jusqu’à ce qu’il soit prêt.</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, which was full. From now on, fewer are made at once.</source>
        <translation>Les appels se partagent le contexte du modèle, qui était plein. Désormais, moins d’appels sont simultanés.</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer ones are discarded, and their papers are sent again, fewer per call.</source>
        <translation>Le serveur ne garde que %1 jetons d’un prompt. Ses réponses à des prompts plus longs sont rejetées, et leurs articles sont renvoyés, moins nombreux par appel.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n article est dans un lot envoyé par %1&#xa0;; cela peut prendre un jour.</numerusform>
            <numerusform>%n articles sont dans un lot envoyé par %1&#xa0;; cela peut prendre un jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%n article est en cours d’évaluation par %1&#xa0;; son score viendra du labo.</numerusform>
            <numerusform>%n articles sont en cours d’évaluation par %1&#xa0;; leurs scores viendront du labo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>En attente du serveur du labo. Les scores terminés sont conservés.</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>Le serveur du labo est injoignable&#xa0;; cette exécution continue donc sans lui.</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was dismissed. Try again and enter the password.</source>
        <translation>Le trousseau est toujours verrouillé&#xa0;: sa demande de mot de passe a été fermée. Réessayez et saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Try again and answer it.</source>
        <translation>La demande du trousseau a été fermée. Réessayez et répondez-y.</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was not answered. Unlock it, then try again.</source>
        <translation>Le trousseau est toujours verrouillé&#xa0;: sa demande de mot de passe est restée sans réponse. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Try again and answer it.</source>
        <translation>Il n’y a pas encore de trousseau, et la proposition d’en créer un est restée sans réponse. Réessayez et répondez-y.</translation>
    </message>
    <message>
        <source>The wallet&apos;s wizard or password prompt was not answered. Answer it, then try again.</source>
        <translation>L’assistant du portefeuille ou sa demande de mot de passe est resté sans réponse. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and this was not allowed. Try again and allow it.</source>
        <translation>Le trousseau a demandé si Winnow peut utiliser la clé, et cela n’a pas été autorisé. Réessayez et autorisez-le.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then try again.</source>
        <translation>KeePassXC n’expose aucun groupe. Choisissez-en un dans les paramètres de sa base, sous «&#xa0;Intégration du Secret Service&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused. Unlock it, then try again.</source>
        <translation>Le trousseau du système a refusé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Une autre fenêtre</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 sur %2 (processus %3)</translation>
    </message>
    <message numerus="yes">
        <source>Library backed up to %1 and checked: %n paper(s), %2.</source>
        <translation>
            <numerusform>Bibliothèque sauvegardée dans %1 et vérifiée&#xa0;: %n article, %2.</numerusform>
            <numerusform>Bibliothèque sauvegardée dans %1 et vérifiée&#xa0;: %n articles, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged and was not backed up. Restore an earlier backup; the damaged file is kept beside it.</source>
        <translation>La bibliothèque est endommagée et n’a pas été sauvegardée. Restaurez une sauvegarde antérieure&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>The library was not backed up. %1</source>
        <translation>La bibliothèque n’a pas été sauvegardée. %1</translation>
    </message>
    <message numerus="yes">
        <source>Library restored: %n paper(s).</source>
        <translation>
            <numerusform>Bibliothèque restaurée&#xa0;: %n article.</numerusform>
            <numerusform>Bibliothèque restaurée&#xa0;: %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>La bibliothèque précédente est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>Your library is unchanged.</source>
        <translation>Votre bibliothèque est inchangée.</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged. Choose another one.</source>
        <translation>%1 n’est pas une sauvegarde de bibliothèque ou est endommagé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 a été écrit par une version plus récente de Winnow. Mettez Winnow à jour pour le restaurer.</translation>
    </message>
    <message>
        <source>The library is damaged (%1). Restore a backup; the damaged file is kept beside it.</source>
        <translation>La bibliothèque est endommagée (%1). Restaurez une sauvegarde&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>The library is on a file system that can&apos;t lock files, so only this window may use it while it is open. On a local disk, several programs can.</source>
        <translation>La bibliothèque est sur un système de fichiers qui ne peut pas verrouiller les fichiers&#xa0;; seule cette fenêtre peut donc l’utiliser tant qu’elle est ouverte. Sur un disque local, plusieurs programmes le peuvent.</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then try again.</source>
        <translation>%1 a ouvert la bibliothèque. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system can&apos;t lock files, so only one program may use it. Close that one, then try again.</source>
        <translation>%1 a ouvert la bibliothèque, et le système de fichiers de celle-ci ne peut pas verrouiller les fichiers&#xa0;; un seul programme peut donc l’utiliser. Fermez l’autre, puis réessayez.</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>S’il ne s’exécute plus, supprimez %1.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day that is scored</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 évalue les articles du %2 avec %3 depuis %4.</translation>
    </message>
    <message>
        <source>%1 has stopped scoring %2. The table shows what it stored.</source>
        <translation>%1 n’évalue plus les articles du %2. Le tableau montre ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Another program took over scoring while this computer was asleep. Try again.</source>
        <translation>Un autre programme a pris le relais de l’évaluation pendant que cet ordinateur était en veille. Réessayez.</translation>
    </message>
    <message>
        <source>%1 Winnow can score when it is done.</source>
        <translation>%1 Winnow pourra évaluer quand ce sera fini.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1&#xa0;: %n entrée n’a pas pu être lue&#xa0;; le reste est enregistré. La première&#xa0;: ligne %2, %3.</numerusform>
            <numerusform>%1&#xa0;: %n entrées n’ont pas pu être lues&#xa0;; le reste est enregistré. La première&#xa0;: ligne %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the server has no page for %2. Try again later.</source>
        <translation>%1&#xa0;: le serveur n’a pas de page pour %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1: not all papers of %2 could be fetched. Fetch again later.</source>
        <translation>%1&#xa0;: les articles du %2 n’ont pas tous pu être récupérés. Récupérez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1: arXiv still shows an earlier day&apos;s papers for %2. Fetch again later.</source>
        <translation>%1&#xa0;: arXiv montre encore pour %2 les articles d’un jour antérieur. Récupérez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1: the listing for %2 is not out yet.</source>
        <translation>%1&#xa0;: la liste du %2 n’est pas encore parue.</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one for %2.</source>
        <translation>%1&#xa0;: la liste d’aujourd’hui n’est pas encore parue&#xa0;; voici celle du %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>%Ln article évalué jusqu’ici est conservé.</numerusform>
            <numerusform>%Ln articles évalués jusqu’ici sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so missed days were not fetched: %1 to %2. Fetch them from the calendar.</source>
        <translation>arXiv a échoué plusieurs fois de suite&#xa0;; des jours manqués n’ont donc pas été récupérés&#xa0;: %1 à %2. Récupérez-les depuis le calendrier.</translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>arXiv n’annonce rien aujourd’hui&#xa0;: week-end ou jour férié.</translation>
    </message>
    <message>
        <source>These papers are placed on days by when they were submitted, which is approximate.</source>
        <translation>Ces articles sont rattachés aux jours d’après leur date de soumission, ce qui est approximatif.</translation>
    </message>
    <message>
        <source>Scoring ended early</source>
        <translation>L’évaluation s’est terminée prématurément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>%Ln article évalué</numerusform>
            <numerusform>%Ln articles évalués</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was already scored</source>
        <translation>tout était déjà évalué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sans score</numerusform>
            <numerusform>%Ln sans score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-screened out</source>
        <translation>
            <numerusform>%Ln éliminé par préfiltrage</numerusform>
            <numerusform>%Ln éliminés par préfiltrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out by title</source>
        <translation>
            <numerusform>%Ln éliminé d’après le titre</numerusform>
            <numerusform>%Ln éliminés d’après le titre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 annoncés, %2 examinés, %3 nouveaux dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listings, or read saved ones, into the library.</source>
        <translation>Télécharger dans la bibliothèque les listes du jour, ou en lire d’enregistrées.</translation>
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
        <translation>Affiche pour chaque flux combien d’articles arXiv a annoncés, combien ont été examinés (voir --announce et --primary-only) et combien sont nouveaux dans la bibliothèque. Récupérer deux fois ne change rien. D’un flux endommagé, les entrées intactes sont enregistrées et les autres signalées. Si un flux est vide, tronqué, en retard ou montre les articles d’un jour antérieur, Winnow lit à la place les pages de listes d’arXiv.

--catch-up récupère les jours manqués depuis les pages de rattrapage d’arXiv, les plus récents d’abord. Les jours plus anciens que ces pages (90 jours) viennent de son API de requêtes, par date de soumission, ce qui revient presque au même. Les détails absents des pages (versions, DOI, auteurs au-delà de cent) sont ensuite récupérés par l’API de requêtes. Un rattrapage interrompu reprend à la page où il s’est arrêté.

--json affiche un objet&#xa0;: day, days (tous les jours qui ont reçu des articles), announced, scanned, new, completed (articles complétés avec des détails absents des pages), error, et feeds, un tableau d’objets avec feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, reason, id), error (code, message, detail, place) et rest (de même&#xa0;: pourquoi un jour n’est que partiel).

Exemples&#xa0;:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Reject feeds for any other announcement day.</source>
        <translation>Rejeter les flux de tout autre jour d’annonce.</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search: words, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</source>
        <translation>Recherche&#xa0;: mots, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What you can search for</source>
        <translation>Ce que vous pouvez chercher</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Search the whole library, not only the open papers</source>
        <translation>Chercher dans toute la bibliothèque, pas seulement dans les articles ouverts</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>Tout afficher de nouveau, pas seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>Seulement&#xa0;: %1, selon le choix fait dans la carte ou l’entonnoir. Cliquez pour réafficher tous les articles.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, papers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n catégorie</numerusform>
            <numerusform>%n catégories</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>Catégories&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show only papers in these categories</source>
        <translation>N’afficher que les articles de ces catégories</translation>
    </message>
    <message>
        <source>Unknown field “%1:”. Use one of %2.</source>
        <translation>Champ inconnu «&#xa0;%1:&#xa0;». Utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>Unknown state “%1”. After is: use one of %2.</source>
        <translation>État inconnu «&#xa0;%1&#xa0;». Après is: utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de 1 à 10. Écrivez %2:8, %2:&gt;=8 ou %2:6..8.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de 2 à 20. Écrivez %2:17, %2:&gt;=15 ou %2:12..16.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1. Write %2:&gt;0.7 or %2:0.4..0.6.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de 0 à 1. Écrivez %2:&gt;0.7 ou %2:0.4..0.6.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez 2025-06-02, 2025-06, today ou &gt;=2025-06-01.</translation>
    </message>
    <message>
        <source>“%1” runs backwards. Write the smaller end first.</source>
        <translation>«&#xa0;%1&#xa0;» va à rebours. Écrivez d’abord la plus petite borne.</translation>
    </message>
    <message>
        <source>both words, in title, abstract, names or comment</source>
        <translation>les deux mots, dans le titre, le résumé, les noms ou le commentaire</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>ces mots dans cet ordre</translation>
    </message>
    <message>
        <source>not this; works with any term</source>
        <translation>pas ceci&#xa0;; s’applique à tout terme</translation>
    </message>
    <message>
        <source>an author; also title: and abstract:</source>
        <translation>un auteur&#xa0;; aussi title: et abstract:</translation>
    </message>
    <message>
        <source>a category; cat:cs is all of cs</source>
        <translation>une catégorie&#xa0;; cat:cs est tout cs</translation>
    </message>
    <message>
        <source>a state: %1</source>
        <translation>un état&#xa0;: %1</translation>
    </message>
    <message>
        <source>relevance; also nov: and own:, from 1 to 10</source>
        <translation>la pertinence&#xa0;; aussi nov: et own:, de 1 à 10</translation>
    </message>
    <message>
        <source>the score in whole points, from 2 to 20</source>
        <translation>le score en points entiers, de 2 à 20</translation>
    </message>
    <message>
        <source>taste, learned from your decisions, from 0 to 1</source>
        <translation>l’affinité, apprise de vos décisions, de 0 à 1</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>l’une de vos étiquettes</translation>
    </message>
    <message>
        <source>a topic of your criteria, by words in its name; topic:none: none fits</source>
        <translation>un sujet de vos critères, par des mots de son nom&#xa0;; topic:none&#xa0;: aucun ne convient</translation>
    </message>
    <message>
        <source>a day, month or year; also today and &gt;=2025-06-01</source>
        <translation>un jour, un mois ou une année&#xa0;; aussi today et &gt;=2025-06-01</translation>
    </message>
    <message>
        <source>the paper with this arXiv ID</source>
        <translation>l’article qui a cet ID arXiv</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to triage here.</source>
        <translation>Il n’y a pas d’articles à trier ici.</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>Vous avez pris une décision sur chaque article ici.</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>Un article à la fois</translation>
    </message>
    <message>
        <source>Papers triaged</source>
        <translation>Articles triés</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n gardé</numerusform>
            <numerusform>%n gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2, %3</source>
        <translation>Terminé&#xa0;: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n pour plus tard</numerusform>
            <numerusform>%n pour plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Terminé&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message>
        <source>Announced</source>
        <translation>Annoncés</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Examinés</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Éliminés</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalués</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinents</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Entries in the feeds you follow; a paper in two feeds counts twice.</source>
        <translation>Entrées des flux que vous suivez&#xa0;; un article présent dans deux flux compte deux fois.</translation>
    </message>
    <message>
        <source>Papers left by your filter, each counted once.</source>
        <translation>Articles retenus par votre filtre, chacun compté une fois.</translation>
    </message>
    <message>
        <source>Dropped by title, or as unlike what you keep; the details say why.</source>
        <translation>Éliminés d’après le titre, ou comme différents de ce que vous gardez&#xa0;; les détails disent pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>Articles avec un score. %n article n’en a pas encore.</numerusform>
            <numerusform>Articles avec un score. %n articles n’en ont pas encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers with a score.</source>
        <translation>Articles avec un score.</translation>
    </message>
    <message>
        <source>Could not be scored. They come first in the table, with the cause.</source>
        <translation>N’ont pas pu être évalués. Ils viennent en tête du tableau, avec la cause.</translation>
    </message>
    <message>
        <source>Relevance %1 and novelty %2 or more.</source>
        <translation>Pertinence de %1 et nouveauté de %2 ou plus.</translation>
    </message>
    <message>
        <source>Papers you kept.</source>
        <translation>Articles que vous avez gardés.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n annoncé</numerusform>
            <numerusform>%n annoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of those scanned</source>
        <translation>%1, %2 des articles examinés</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 annoncés</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 examinés</translation>
    </message>
    <message>
        <source>%1 after screening</source>
        <translation>%1 après présélection</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>%1 évalués</translation>
    </message>
    <message>
        <source>%1 relevant</source>
        <translation>%1 pertinents</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 gardés</translation>
    </message>
</context>
<context>
    <name>winnow::FunnelView</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>L’entonnoir du jour</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage, how many</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Click to show all papers again.</source>
        <translation>Cliquez pour réafficher tous les articles.</translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation>Cliquez pour n’afficher que ceux-ci.</translation>
    </message>
</context>
<context>
    <name>winnow::GroupHeadings</name>
    <message>
        <source>Click to expand this group</source>
        <translation>Cliquez pour développer ce groupe</translation>
    </message>
    <message>
        <source>Click to collapse this group</source>
        <translation>Cliquez pour réduire ce groupe</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>More ways to score</source>
        <translation>Autres façons d’évaluer</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>Carte de pertinence et de nouveauté</translation>
    </message>
    <message>
        <source>Space selects a cell, Shift with the arrow keys extends the selection, Ctrl with the arrow keys moves the cut-offs.</source>
        <translation>Espace sélectionne une cellule, Maj avec les flèches étend la sélection, Ctrl avec les flèches déplace les seuils.</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Pertinence %1, nouveauté %2</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>aucun article</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1, dont %2 gardés</translation>
    </message>
    <message>
        <source>Relevance cut-off</source>
        <translation>Seuil de pertinence</translation>
    </message>
    <message>
        <source>Novelty cut-off</source>
        <translation>Seuil de nouveauté</translation>
    </message>
    <message>
        <source>Relevance cut-off %1</source>
        <translation>Seuil de pertinence %1</translation>
    </message>
    <message>
        <source>Novelty cut-off %1</source>
        <translation>Seuil de nouveauté %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two cut-offs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Drag to change it; the digest takes what lies above.</source>
        <translation>%1. Faites glisser pour le modifier&#xa0;; le digest prend ce qui est au-dessus.</translation>
    </message>
</context>
<context>
    <name>winnow::HelpActions</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>Rapport enregistré dans %1. Lisez-le avant de le joindre.</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>À propos de Winnow</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored against your criteria.</source>
        <translation>Les listes arXiv du jour, évaluées selon vos critères.</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Merci à arXiv pour l’usage de son interopérabilité en libre accès.</translation>
    </message>
</context>
<context>
    <name>winnow::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Spent of this month&apos;s cap</source>
        <translation>Dépensé sur le plafond de ce mois</translation>
    </message>
    <message>
        <source>No runs yet. Score a day, and the run is listed here with its cost.</source>
        <translation>Aucune exécution pour l’instant. Évaluez un jour&#xa0;: l’exécution sera listée ici avec son coût.</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Import digests, Markdown or JSON, into the library.</source>
        <translation>Importer des digests, Markdown ou JSON, dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Imports papers, scores, counts, topics and the criteria quoted at the end. Reads digests written by Winnow and all kinds published by the bot ChatGPT-ArXiv-Paper-Assistant, including the JSON files next to its digests. Values that a file does not give stay unknown. Several files for one day become one digest; the digest&apos;s own list of papers takes precedence, then that of the day&apos;s papers.

Folders are searched recursively; files that are not digests are reported and skipped. Ctrl-C stops after the current file and keeps what was imported; importing a file again changes nothing. A file, which may contain several digests, is imported completely or not at all. `digest` writes a day imported from Winnow&apos;s own Markdown back byte for byte.

--json prints an array with one object per file: file, kind, digests (day, papers, new, outcome: new, changed, known or left-out), note and error. The exit code is 1 when a file could not be read.

Examples:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</source>
        <translation>Importe les articles, les scores, les effectifs, les sujets et les critères cités à la fin. Lit les digests écrits par Winnow et tous les genres que publie le bot ChatGPT-ArXiv-Paper-Assistant, y compris les fichiers JSON à côté de ses digests. Les valeurs qu’un fichier ne donne pas restent inconnues. Plusieurs fichiers pour un jour deviennent un seul digest&#xa0;; la liste d’articles propre au digest l’emporte, puis celle des articles du jour.

Les dossiers sont parcourus récursivement&#xa0;; les fichiers qui ne sont pas des digests sont signalés et omis. Ctrl-C arrête après le fichier en cours et conserve ce qui a été importé&#xa0;; importer de nouveau un fichier ne change rien. Un fichier, qui peut contenir plusieurs digests, est importé en entier ou pas du tout. `digest` réécrit octet pour octet un jour importé du Markdown de Winnow.

--json affiche un tableau avec un objet par fichier&#xa0;: file, kind, digests (day, papers, new, outcome&#xa0;: new, changed, known ou left-out), note et error. Le code de retour est 1 quand un fichier n’a pas pu être lu.

Exemples&#xa0;:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</translation>
    </message>
    <message>
        <source>Give the digests to import, or a folder of them: winnow-cli import FILE….</source>
        <translation>Indiquez les digests à importer, ou un dossier qui en contient&#xa0;: winnow-cli import FILE….</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Run the same command again to import the rest.</source>
        <translation>Arrêté&#xa0;: %1 fichiers sur %2 ont été importés. Relancez la même commande pour importer le reste.</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>Il n’y a aucun fichier dans %1.</translation>
    </message>
    <message>
        <source>Files: %1. New days: %2, new papers: %3. Not digests: %4, unreadable: %5.</source>
        <translation>Fichiers&#xa0;: %1. Nouveaux jours&#xa0;: %2, nouveaux articles&#xa0;: %3. Pas des digests&#xa0;: %4, illisibles&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>winnow::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>winnow::KeyCommand</name>
    <message>
        <source>Store a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>Enregistrer la clé d’un modèle de langage dans le trousseau du système.</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it (it is not shown) or pipe it in. It is never taken from the command line, where other programs on this computer could read it. clear removes it. status says whether there is a key and where, but never shows it.

Each service has its own key, and so has each address given with --endpoint, so that a key never reaches a service it was not entered for. A key in the environment takes precedence, and the keyring is not used then: OPENAI_API_KEY, ANTHROPIC_API_KEY and so on, see winnow-cli --help. A locked keyring asks for its password if there is a screen to ask on; if nobody answers within 30 seconds, the command fails. Quotes, spaces and a &quot;Bearer&quot; around a pasted key are removed.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set lit la clé sur l’entrée standard&#xa0;: saisissez-la (elle n’est pas affichée) ou passez-la par un tube. Elle n’est jamais prise sur la ligne de commande, où d’autres programmes de cet ordinateur pourraient la lire. clear la supprime. status dit s’il y a une clé et où, mais ne la montre jamais.

Chaque service a sa propre clé, de même que chaque adresse donnée avec --endpoint, afin qu’une clé ne parvienne jamais à un service pour lequel elle n’a pas été saisie. Une clé dans l’environnement l’emporte, et le trousseau n’est alors pas utilisé&#xa0;: OPENAI_API_KEY, ANTHROPIC_API_KEY, etc., voir winnow-cli --help. Un trousseau verrouillé demande son mot de passe s’il y a un écran pour cela&#xa0;; si personne ne répond en 30 secondes, la commande échoue. Les guillemets, les espaces et un «&#xa0;Bearer&#xa0;» autour d’une clé collée sont retirés.

--json affiche un objet&#xa0;: provider, service et place (keyring, environment, ou null).

Exemples&#xa0;:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>Don&apos;t put a key on the command line, where other programs on this computer could read it; key set reads it from standard input. Use key set, key clear or key status.</source>
        <translation>Ne mettez pas de clé sur la ligne de commande, où d’autres programmes de cet ordinateur pourraient la lire&#xa0;; key set la lit sur l’entrée standard. Utilisez key set, key clear ou key status.</translation>
    </message>
    <message>
        <source>Use key set, key clear or key status.</source>
        <translation>Utilisez key set, key clear ou key status.</translation>
    </message>
    <message>
        <source>Key for %1 (not shown as you type): </source>
        <translation>Clé pour %1 (non affichée pendant la saisie)&#xa0;: </translation>
    </message>
    <message>
        <source>Standard input did not contain a key, which is a single word. Nothing was changed.</source>
        <translation>L’entrée standard ne contenait pas de clé, qui est un mot unique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>La clé pour %1 est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>Il n’y a pas de trousseau où enregistrer la clé. Démarrez-en un, comme GNOME Keyring ou KWallet, puis relancez la commande.</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Set it in the environment as %1 instead.</source>
        <translation>Il n’y a pas de trousseau où enregistrer la clé. Définissez-la plutôt dans l’environnement sous le nom %1.</translation>
    </message>
    <message>
        <source>%1 is still set and will be used.</source>
        <translation>%1 est encore définie et sera utilisée.</translation>
    </message>
    <message>
        <source>The key for %1 was not removed. %2</source>
        <translation>La clé pour %1 n’a pas été supprimée. %2</translation>
    </message>
    <message>
        <source>The keyring has no key for %1.</source>
        <translation>Le trousseau n’a pas de clé pour %1.</translation>
    </message>
    <message>
        <source>%1: key in the system&apos;s keyring.</source>
        <translation>%1&#xa0;: clé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>%1: key in %2, which overrides the keyring.</source>
        <translation>%1&#xa0;: clé dans %2, qui l’emporte sur le trousseau.</translation>
    </message>
    <message>
        <source>%1: no key. Set one with %2.</source>
        <translation>%1&#xa0;: pas de clé. Définissez-en une avec %2.</translation>
    </message>
</context>
<context>
    <name>winnow::KeyField</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Saves the key in the system’s keyring immediately</source>
        <translation>Enregistre immédiatement la clé dans le trousseau du système</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>La clé n’a pas été supprimée. %1</translation>
    </message>
    <message>
        <source>Saved. Type to replace it.</source>
        <translation>Enregistrée. Saisissez-en une pour la remplacer.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Only if your server needs one</source>
        <translation>Seulement si votre serveur en demande une</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Aucune clé nécessaire</translation>
    </message>
    <message>
        <source>Saved in the system’s keyring</source>
        <translation>Enregistrée dans le trousseau du système</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring accepted it</source>
        <translation>Conservée jusqu’à la fermeture de Winnow&#xa0;: aucun trousseau ne l’a acceptée</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Prise dans %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press Esc to close.</source>
        <translation>Appuyez sur Échap pour fermer.</translation>
    </message>
    <message>
        <source>Letters work while the table or the details have the focus. Any of these keys can be changed in the settings. Press Esc to close.</source>
        <translation>Les lettres agissent quand le tableau ou les détails ont le focus. Toutes ces touches peuvent être modifiées dans les paramètres. Appuyez sur Échap pour fermer.</translation>
    </message>
</context>
<context>
    <name>winnow::KeysTab</name>
    <message>
        <source>S&amp;wap</source>
        <translation>Éc&amp;hanger</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>Appuyez sur la nouvelle touche.</translation>
    </message>
    <message>
        <source>Keys for “%1”. Click in a field and press the key:</source>
        <translation>Touches pour «&#xa0;%1&#xa0;». Cliquez dans un champ et appuyez sur la touche&#xa0;:</translation>
    </message>
    <message>
        <source>Key %1 for %2</source>
        <translation>Touche %1 pour %2</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <comment>keys, another act</comment>
        <translation>%1 (aussi&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 is also the key for “%2”. Press another key, or swap the two.</source>
        <translation>%1 est aussi la touche de «&#xa0;%2&#xa0;». Appuyez sur une autre touche, ou échangez les deux.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tou&amp;ches</translation>
    </message>
</context>
<context>
    <name>winnow::LabAction</name>
    <message>
        <source>This library is not in a lab. Join one: winnow-cli lab join ADDRESS.</source>
        <translation>Cette bibliothèque n’est dans aucun labo. Rejoignez-en un&#xa0;: winnow-cli lab join ADDRESS.</translation>
    </message>
</context>
<context>
    <name>winnow::LabCap</name>
    <message>
        <source>What all members together may spend on models in a month; its owner sets it.</source>
        <translation>Ce que tous les membres ensemble peuvent dépenser en modèles par mois&#xa0;; le propriétaire du labo le fixe.</translation>
    </message>
    <message>
        <source>A cap is an amount of US dollars, or none.</source>
        <translation>Un plafond est un montant en dollars US, ou none.</translation>
    </message>
    <message>
        <source>There are lab cap, lab cap USD and lab cap none, each with an address.</source>
        <translation>Il existe lab cap, lab cap USD et lab cap none, chacun avec une adresse.</translation>
    </message>
    <message>
        <source>Cap of a month: %1</source>
        <translation>Plafond par mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no cap.</source>
        <translation>Il n’y a pas de plafond.</translation>
    </message>
    <message>
        <source>Spent this month: %1</source>
        <translation>Dépensé ce mois-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reserved for what is being asked: %1</source>
        <translation>Réservé pour les appels en cours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::LabCommand</name>
    <message>
        <source>Share papers and paid scores with a group through its PostgreSQL server.</source>
        <translation>Partager des articles et des scores payés avec un groupe, par son serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>ADDRESS is postgresql://NAME@HOST/DATABASE, with ?sslmode=… and ?sslrootcert=FILE where needed. A connection to another computer is encrypted and the server&apos;s certificate verified (sslmode=verify-full), unless the address says otherwise.

The password is read from standard input if that is not a terminal, then from the system&apos;s keyring, then from ~/.pgpass; otherwise you are asked for it. It is never taken from the command line, where every program on this computer could read it.

A lab shares papers, announcements, the state of each day, the text of criteria, and the scores of models: one member pays, and all can read them. Decisions are shared only by members who choose to; notes, tags, trials, imported digests and the sample day never are. Your library stays complete without the lab.

Examples:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</source>
        <translation>ADDRESS est postgresql://NAME@HOST/DATABASE, avec ?sslmode=… et ?sslrootcert=FILE si nécessaire. La connexion à un autre ordinateur est chiffrée et le certificat du serveur vérifié (sslmode=verify-full), sauf si l’adresse en décide autrement.

Le mot de passe est lu sur l’entrée standard si ce n’est pas un terminal, puis dans le trousseau du système, puis dans ~/.pgpass&#xa0;; à défaut, il vous est demandé. Il n’est jamais pris sur la ligne de commande, où tout programme de cet ordinateur pourrait le lire.

Un labo partage les articles, les annonces, l’état de chaque jour, le texte des critères et les scores des modèles&#xa0;: un membre paie, et tous peuvent les lire. Les décisions ne sont partagées que par les membres qui le choisissent&#xa0;; les notes, les étiquettes, les essais, les digests importés et la journée d’exemple ne le sont jamais. Votre bibliothèque reste complète sans le labo.

Exemples&#xa0;:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>winnow::LabController</name>
    <message>
        <source>That is no address: %1.</source>
        <translation>Ce n’est pas une adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The keyring did not keep the lab&apos;s password: it is forgotten when Winnow ends. Put it into ~/.pgpass.</source>
        <translation>Le trousseau n’a pas conservé le mot de passe du labo&#xa0;: il sera oublié à la fermeture de Winnow. Ajoutez-le à ~/.pgpass.</translation>
    </message>
    <message>
        <source>Lab: up to date</source>
        <translation>Labo&#xa0;: à jour</translation>
    </message>
    <message>
        <source>Lab: offline</source>
        <translation>Labo&#xa0;: hors ligne</translation>
    </message>
    <message>
        <source>Lab: needs attention</source>
        <translation>Labo&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>This library has what the lab shares, and the lab has what you share</source>
        <translation>Cette bibliothèque a ce que le labo partage, et le labo a ce que vous partagez</translation>
    </message>
</context>
<context>
    <name>winnow::LabCreate</name>
    <message>
        <source>Set up a lab in an existing database, or update one. For its owner.</source>
        <translation>Créer un labo dans une base de données existante, ou en mettre un à jour. Pour son propriétaire.</translation>
    </message>
    <message>
        <source>Give the database&apos;s address: lab create postgresql://OWNER@HOST/DATABASE.</source>
        <translation>Donnez l’adresse de la base de données&#xa0;: lab create postgresql://OWNER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The lab is set up. Add its members, including yourself: winnow-cli lab members add NAME %1</source>
        <translation>Le labo est créé. Ajoutez ses membres, vous compris&#xa0;: winnow-cli lab members add NAME %1</translation>
    </message>
    <message>
        <source>The lab is up to date. Nothing in it was changed.</source>
        <translation>Le labo est à jour. Rien n’y a été modifié.</translation>
    </message>
</context>
<context>
    <name>winnow::LabJoin</name>
    <message>
        <source>Join a lab as a member: this library then shares with it and gets what the others share.</source>
        <translation>Rejoindre un labo comme membre&#xa0;: cette bibliothèque partage alors avec lui et reçoit ce que les autres partagent.</translation>
    </message>
    <message>
        <source>Give the address that the lab&apos;s owner gave you: lab join postgresql://NAME@HOST/DATABASE.</source>
        <translation>Donnez l’adresse reçue du propriétaire du labo&#xa0;: lab join postgresql://NAME@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This library is in the lab %1. Leave it first: winnow-cli lab leave.</source>
        <translation>Cette bibliothèque est dans le labo %1. Quittez-le d’abord&#xa0;: winnow-cli lab leave.</translation>
    </message>
    <message numerus="yes">
        <source>This library has joined the lab as %1 (%n member(s)). To sync now: winnow-cli lab sync</source>
        <translation>
            <numerusform>Cette bibliothèque a rejoint le labo sous le nom %1 (%n membre). Pour synchroniser maintenant&#xa0;: winnow-cli lab sync</numerusform>
            <numerusform>Cette bibliothèque a rejoint le labo sous le nom %1 (%n membres). Pour synchroniser maintenant&#xa0;: winnow-cli lab sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabLeave</name>
    <message>
        <source>Leave the lab. What this library got from it stays.</source>
        <translation>Quitter le labo. Ce que cette bibliothèque en a reçu reste.</translation>
    </message>
    <message>
        <source>lab leave takes no arguments.</source>
        <translation>lab leave ne prend pas d’argument.</translation>
    </message>
    <message>
        <source>This library has left the lab. Everything in it stays, and what you shared stays with the other members.</source>
        <translation>Cette bibliothèque a quitté le labo. Tout ce qu’elle contient reste, et ce que vous avez partagé reste aux autres membres.</translation>
    </message>
    <message>
        <source>The lab&apos;s password could not be removed from the keyring.</source>
        <translation>Impossible de retirer le mot de passe du labo du trousseau.</translation>
    </message>
</context>
<context>
    <name>winnow::LabMemberList</name>
    <message>
        <source>List the lab&apos;s members. Its owner can add and remove them.</source>
        <translation>Lister les membres du labo. Son propriétaire peut en ajouter et en retirer.</translation>
    </message>
    <message>
        <source>Name the member: lab members %1 NAME ADDRESS.</source>
        <translation>Nommez le membre&#xa0;: lab members %1 NAME ADDRESS.</translation>
    </message>
    <message>
        <source>A member&apos;s name consists of lower-case letters, digits and . _ -, and starts with a letter.</source>
        <translation>Le nom d’un membre se compose de lettres minuscules, de chiffres et de . _ -, et commence par une lettre.</translation>
    </message>
    <message>
        <source>Use lab members, lab members add NAME or lab members remove NAME, and add the address if this library is not in the lab.</source>
        <translation>Utilisez lab members, lab members add NAME ou lab members remove NAME, et ajoutez l’adresse si cette bibliothèque n’est pas dans le labo.</translation>
    </message>
    <message>
        <source>%1 is no longer a member. What they shared stays in the lab.</source>
        <translation>%1 n’est plus membre. Ce que cette personne a partagé reste dans le labo.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagées</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privées</translation>
    </message>
    <message>
        <source>%1 is now a member. Send them this, in a way that nobody else can read:</source>
        <translation>%1 est maintenant membre. Envoyez-lui ceci, par un moyen que personne d’autre ne puisse lire&#xa0;:</translation>
    </message>
    <message>
        <source>  Password: unchanged; the server already had that user.</source>
        <translation>  Mot de passe&#xa0;: inchangé&#xa0;; le serveur avait déjà cet utilisateur.</translation>
    </message>
    <message>
        <source>  Password: %1  (not shown again)</source>
        <translation>  Mot de passe&#xa0;: %1  (ne sera plus affiché)</translation>
    </message>
    <message>
        <source>That address works on this computer only. For other computers, put the server&apos;s host name into it.</source>
        <translation>Cette adresse ne fonctionne que sur cet ordinateur. Pour d’autres ordinateurs, mettez-y le nom d’hôte du serveur.</translation>
    </message>
</context>
<context>
    <name>winnow::LabPassword</name>
    <message>
        <source>Not a lab address: %1.</source>
        <translation>Ce n’est pas une adresse de labo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: every program on this computer can read the command line. You will be asked for it.</source>
        <translation>N’indiquez pas le mot de passe dans l’adresse&#xa0;: tout programme de cet ordinateur peut lire la ligne de commande. Il vous sera demandé.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Mot de passe pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>There is no keyring to store the password in. Add it to ~/.pgpass, a file that only you can read, as a line %1:%2:%3:%4:PASSWORD.</source>
        <translation>Il n’y a pas de trousseau où enregistrer le mot de passe. Ajoutez-le à ~/.pgpass, un fichier que vous seul pouvez lire, dans une ligne %1:%2:%3:%4:PASSWORD.</translation>
    </message>
</context>
<context>
    <name>winnow::LabShareDecisions</name>
    <message>
        <source>Show the other members what you keep, skip and leave for later, or stop. Notes and tags stay private.</source>
        <translation>Montrer aux autres membres ce que vous gardez, écartez et remettez à plus tard, ou cesser de le faire. Les notes et les étiquettes restent privées.</translation>
    </message>
    <message>
        <source>Use on or off: lab share-decisions on.</source>
        <translation>Utilisez on ou off&#xa0;: lab share-decisions on.</translation>
    </message>
    <message>
        <source>Your decisions will be shared at the next sync.</source>
        <translation>Vos décisions seront partagées à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The other members may still see your decisions until the next sync.</source>
        <translation>Les autres membres peuvent encore voir vos décisions jusqu’à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The lab&apos;s members can now see what you keep, skip and leave for later.</source>
        <translation>Les membres du labo voient désormais ce que vous gardez, écartez et remettez à plus tard.</translation>
    </message>
    <message>
        <source>Your decisions are private again.</source>
        <translation>Vos décisions sont de nouveau privées.</translation>
    </message>
</context>
<context>
    <name>winnow::LabStatus</name>
    <message>
        <source>lab status takes no arguments.</source>
        <translation>lab status ne prend pas d’argument.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>Labo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Membre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your decisions: %1</source>
        <translation>Vos décisions&#xa0;: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagées</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privées</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Dernière synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>À envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting to be received: %1</source>
        <translation>À recevoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Membres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 plus calls of unknown price</source>
        <translation>%1 plus des appels au prix inconnu</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2</source>
        <translation>Dépensé ce mois-ci&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Spent this month: %1 (no cap)</source>
        <translation>Dépensé ce mois-ci&#xa0;: %1 (sans plafond)</translation>
    </message>
    <message>
        <source>%1 (in batches: %2)</source>
        <translation>%1 (en lots : %2)</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3</source>
        <translation>Articles réservés par %1 jusqu’au %2 : %3</translation>
    </message>
    <message>
        <source>Show the server, the last sync, what is waiting, the month&apos;s spending and who has claimed papers.</source>
        <translation>Afficher le serveur, la dernière synchronisation, ce qui est en attente, les dépenses du mois et qui a réservé des articles.</translation>
    </message>
</context>
<context>
    <name>winnow::LabSyncNow</name>
    <message>
        <source>Sync now: send what is new here to the lab, and receive what is new there.</source>
        <translation>Synchroniser maintenant&#xa0;: envoyer au labo ce qui est nouveau ici, et recevoir ce qui y est nouveau.</translation>
    </message>
    <message>
        <source>lab sync takes no arguments.</source>
        <translation>lab sync ne prend pas d’argument.</translation>
    </message>
</context>
<context>
    <name>winnow::LabTab</name>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
    <message>
        <source>Share my &amp;decisions, so that others see how many kept a paper</source>
        <translation>Partager &amp;mes décisions, pour que les autres voient combien ont gardé un article</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Leave the lab</source>
        <translation>&amp;Quitter le labo</translation>
    </message>
    <message>
        <source>A group that shares papers, criteria and scores on its own PostgreSQL server. Each score is paid for once. Your decisions, notes and tags stay private.</source>
        <translation>Un groupe qui partage articles, critères et scores sur son propre serveur PostgreSQL. Chaque score n’est payé qu’une fois. Vos décisions, notes et étiquettes restent privées.</translation>
    </message>
    <message>
        <source>stored in the keyring; leave empty to use ~/.pgpass</source>
        <translation>enregistré dans le trousseau&#xa0;; laissez vide pour utiliser ~/.pgpass</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mo&amp;t de passe</translation>
    </message>
    <message>
        <source>What you received stays in your library; what you shared stays in the lab</source>
        <translation>Ce que vous avez reçu reste dans votre bibliothèque&#xa0;; ce que vous avez partagé reste dans le labo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Last synced: %1.</source>
        <translation>Dernière synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Pas encore synchronisé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%Ln modification en attente d’envoi.</numerusform>
            <numerusform>%Ln modifications en attente d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab has spent %1 of %2 this month.</source>
        <translation>Le labo a dépensé %1 sur %2 ce mois-ci.</translation>
    </message>
    <message>
        <source>The lab has spent %1 this month.</source>
        <translation>Le labo a dépensé %1 ce mois-ci.</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>La&amp;bo</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3.</source>
        <translation>Articles réservés par %1 jusqu’au %2 : %3.</translation>
    </message>
    <message>
        <source>You follow no categories, so its papers are not shown. Choose some on the Papers page.</source>
        <translation>Vous ne suivez aucune catégorie&#xa0;; ses articles ne sont donc pas affichés. Choisissez-en sur la page Articles.</translation>
    </message>
</context>
<context>
    <name>winnow::LearnCommand</name>
    <message>
        <source>Show what Winnow learned from your decisions, learn now, or start over.</source>
        <translation>Montrer ce que Winnow a appris de vos décisions, apprendre maintenant, ou recommencer.</translation>
    </message>
    <message>
        <source>Once you have kept five papers, Winnow learns what you keep: from keep, skip and later, your relevance and tags, and a little from a model&apos;s scores; never from imported digests. Each paper then has a taste from 0 to 1, how likely you are to keep it; papers --json prints it. decide, score and run learn whenever there is something new, and so does the window after ten decisions. An undone decision is unlearned; older decisions count less, half after 180 days (learn/halfLifeDays in the settings). learn/enabled=false turns learning off. Criteria share what was learned with the versions edited from them.

status (the default) shows what Winnow learned from and how often it was right, measured on days it had not learned from. train learns now. reset forgets everything learned; decisions made until then stay, but are not learned from again. export writes a JSON file; - is standard output.

--json prints an object: enabled, half_life_days, profile (the first version of the criteria), trained (decisions, kept, at; null: not yet), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) and audit (looked, missed, open: papers that pre-screening let through to check what it misses). export writes the same.

Examples:
  winnow-cli learn
  winnow-cli learn export taste.json</source>
        <translation>Dès que vous avez gardé cinq articles, Winnow apprend ce que vous gardez&#xa0;: de keep, skip et later, de votre pertinence et de vos étiquettes, et un peu des scores d’un modèle&#xa0;; jamais des digests importés. Chaque article a alors une affinité de 0 à 1&#xa0;: la probabilité que vous le gardiez&#xa0;; papers --json l’affiche. decide, score et run apprennent dès qu’il y a du nouveau, de même que la fenêtre après dix décisions. Une décision annulée est désapprise&#xa0;; les décisions anciennes comptent moins, moitié moins après 180 jours (learn/halfLifeDays dans les paramètres). learn/enabled=false désactive l’apprentissage. Les critères partagent ce qui a été appris avec les versions qui en sont issues.

status (par défaut) montre à partir de quoi Winnow a appris et à quelle fréquence il a eu raison, mesuré sur des jours dont il n’avait pas appris. train apprend maintenant. reset oublie tout ce qui a été appris&#xa0;; les décisions prises jusque-là restent, mais ne servent plus à apprendre. export écrit un fichier JSON&#xa0;; - désigne la sortie standard.

--json affiche un objet&#xa0;: enabled, half_life_days, profile (la première version des critères), trained (decisions, kept, at&#xa0;; null&#xa0;: pas encore), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) et audit (looked, missed, open&#xa0;: articles que le préfiltrage a laissés passer pour vérifier ce qu’il manque). export écrit la même chose.

Exemples&#xa0;:
  winnow-cli learn
  winnow-cli learn export taste.json</translation>
    </message>
    <message>
        <source>Overwrite an existing file.</source>
        <translation>Écraser un fichier existant.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, train, reset or export.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;». Utilisez status, train, reset ou export.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli learn export FILE.</source>
        <translation>Indiquez un fichier&#xa0;: winnow-cli learn export FILE.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite ne fonctionne qu’avec export.</translation>
    </message>
    <message>
        <source>Learning is off. Set learn/enabled=true in the settings.</source>
        <translation>L’apprentissage est désactivé. Mettez learn/enabled=true dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet, so nothing was written. See winnow-cli learn.</source>
        <translation>Rien n’a encore été appris&#xa0;; rien n’a donc été écrit. Voir winnow-cli learn.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre fichier, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>Forgotten. Winnow learns from your decisions from now on.</source>
        <translation>Oublié. Winnow apprend désormais de vos décisions à venir.</translation>
    </message>
</context>
<context>
    <name>winnow::LearningTab</name>
    <message>
        <source>&amp;Learn from what I keep and skip</source>
        <translation>Apprendre de ce que je &amp;garde et écarte</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a decision never counts less</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Tastes change: old decisions count less than recent ones.</source>
        <translation>Les goûts changent&#xa0;: les décisions anciennes comptent moins que les récentes.</translation>
    </message>
    <message>
        <source>Each paper then has a taste: how likely you are to keep it. All of this stays on this computer. What is learned belongs to the criteria in use at the time.</source>
        <translation>Chaque article a alors une affinité&#xa0;: la probabilité que vous le gardiez. Tout cela reste sur cet ordinateur. Ce qui est appris est lié aux critères alors en vigueur.</translation>
    </message>
    <message>
        <source>Decisions count &amp;half after</source>
        <translation>Les décisions comptent &amp;moitié moins après</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>&amp;Undo reset</source>
        <translation>A&amp;nnuler la réinitialisation</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 decisions, %3 of them kept. New since then: %4.</source>
        <translation>Appris le %1 à partir de %2 décisions, dont %3 gardées. Nouvelles depuis&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing learned yet: score a day first.</source>
        <translation>Rien n’a encore été appris&#xa0;: évaluez d’abord un jour.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet: keep %n more paper(s).</source>
        <translation>
            <numerusform>Rien n’a encore été appris&#xa0;: gardez encore %n article.</numerusform>
            <numerusform>Rien n’a encore été appris&#xa0;: gardez encore %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Learning starts right after your next decision.</source>
        <translation>Rien n’a encore été appris. L’apprentissage commence dès votre prochaine décision.</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>Les décisions antérieures au %1 sont ignorées.</translation>
    </message>
    <message>
        <source>Its predictions for days it had not learned from:</source>
        <translation>Les prédictions de Winnow pour des jours dont il n’avait rien appris&#xa0;:</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>Comme ce que vous gardez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>Différent de ce que vous gardez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset what was learned</source>
        <translation>Réinitialiser l’apprentissage</translation>
    </message>
    <message>
        <source>Forget what was learned from your decisions? They stay as they are, but Winnow learns only from those you make from now on.</source>
        <translation>Oublier ce qui a été appris de vos décisions&#xa0;? Elles restent inchangées, mais Winnow n’apprendra que de celles que vous prendrez désormais.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Winnow learns from your earlier decisions again.</source>
        <translation>Winnow apprend de nouveau de vos décisions antérieures.</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Exporter ce qui a été appris</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>taste</source>
        <comment>file name</comment>
        <translation>affinité</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>Ap&amp;prentissage</translation>
    </message>
</context>
<context>
    <name>winnow::LedgerCommand</name>
    <message>
        <source>Show what was fetched for each category and day.</source>
        <translation>Montrer ce qui a été récupéré pour chaque catégorie et chaque jour.</translation>
    </message>
    <message>
        <source>Prints a line for each category and day, newest first: how many papers arXiv announced, how many of them were fetched and scanned, how many have a score, and how many reach the cut-offs in the settings.

The states: complete; partial (entries were damaged, or the listing was truncated); quiet (nothing in this category on a working day); not-yet-out; weekend and holiday (arXiv announces nothing); stale (the feed showed an earlier day&apos;s papers under this date); failed (the note says why); missing (never fetched: a working day without a line for a followed category, counted from the first day the library has for it).

--json prints an array of objects: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null if nothing was requested), source (feed, catch-up, list, api, oai, email; null if there is none) and note.

The exit code is 0 whatever the states are. To fetch missed days, use fetch --catch-up.

Examples:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</source>
        <translation>Affiche une ligne par catégorie et par jour, le plus récent d’abord&#xa0;: combien d’articles arXiv a annoncés, combien ont été récupérés et examinés, combien ont un score, et combien atteignent les seuils des paramètres.

Les états&#xa0;: complete (complet)&#xa0;; partial (des entrées étaient endommagées, ou la liste tronquée)&#xa0;; quiet (rien dans cette catégorie un jour ouvré)&#xa0;; not-yet-out (pas encore parue)&#xa0;; weekend et holiday (arXiv n’annonce rien)&#xa0;; stale (le flux montrait sous cette date les articles d’un jour antérieur)&#xa0;; failed (la remarque dit pourquoi)&#xa0;; missing (jamais récupéré&#xa0;: un jour ouvré sans ligne pour une catégorie suivie, à compter du premier jour que la bibliothèque a pour elle).

--json affiche un tableau d’objets&#xa0;: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC&#xa0;; null si rien n’a été demandé), source (feed, catch-up, list, api, oai, email&#xa0;; null s’il n’y en a pas) et note.

Le code de retour est 0 quels que soient les états. Pour récupérer les jours manqués, utilisez fetch --catch-up.

Exemples&#xa0;:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</translation>
    </message>
    <message>
        <source>The first day (default: the library&apos;s first).</source>
        <translation>Le premier jour (par défaut&#xa0;: le premier de la bibliothèque).</translation>
    </message>
    <message>
        <source>The last day (default: the newest).</source>
        <translation>Le dernier jour (par défaut&#xa0;: le plus récent).</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from est postérieur à --to. Inversez-les.</translation>
    </message>
    <message>
        <source>No fetched days. Fetch one first: winnow-cli fetch. The ledger does not show days that only came from imported digests.</source>
        <translation>Aucun jour récupéré. Récupérez-en d’abord un&#xa0;: winnow-cli fetch. Ce registre ne montre pas les jours qui ne viennent que de digests importés.</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryCommand</name>
    <message>
        <source>Back up, restore or check the library.</source>
        <translation>Sauvegarder, restaurer ou vérifier la bibliothèque.</translation>
    </message>
    <message>
        <source>With backup: overwrite an existing file.</source>
        <translation>Avec backup&#xa0;: écraser un fichier existant.</translation>
    </message>
    <message>
        <source>Use backup FILE, restore FILE or check.</source>
        <translation>Utilisez backup FILE, restore FILE ou check.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use backup, restore or check.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;». Utilisez backup, restore ou check.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli library %1 FILE.</source>
        <translation>Indiquez un fichier&#xa0;: winnow-cli library %1 FILE.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--overwrite works only with backup.</source>
        <translation>--overwrite ne fonctionne qu’avec backup.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre fichier, ou ajoutez --overwrite.</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryController</name>
    <message>
        <source>The data for finding similar papers could not be read; Winnow tries again at the next start. %1</source>
        <translation>Les données servant à trouver les articles semblables n’ont pas pu être lues&#xa0;; Winnow réessaiera au prochain démarrage. %1</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryMaintenance</name>
    <message>
        <source>Winnow libraries (*.sqlite *.db *.backup *.replaced-*)</source>
        <translation>Bibliothèques Winnow (*.sqlite *.db *.backup *.replaced-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Library file in progress</source>
        <translation>Traitement du fichier de bibliothèque</translation>
    </message>
    <message>
        <source>Checking the library, since Winnow did not close it properly</source>
        <translation>Vérification de la bibliothèque, car Winnow ne l’a pas fermée correctement</translation>
    </message>
    <message>
        <source>The library could not be checked. %1</source>
        <translation>La bibliothèque n’a pas pu être vérifiée. %1</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, then restore the backup.</source>
        <translation>Une exécution est en cours. Arrêtez-la, puis restaurez la sauvegarde.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Replace your library with %1?</source>
        <translation>Remplacer votre bibliothèque par %1&#xa0;?</translation>
    </message>
    <message>
        <source>The current library is kept beside it, with today&apos;s date in its name.</source>
        <translation>La bibliothèque actuelle est conservée à côté, avec la date du jour dans son nom.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Restauration de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>More on busy days</source>
        <translation>Plus les jours chargés</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>défaut du modèle</translation>
    </message>
    <message>
        <source>set by service</source>
        <translation>fixé par le service</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>chaque exécution</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens. A model with several prices has several lines.</source>
        <translation>Vos propres prix, en dollars US par million de jetons. Un modèle à plusieurs prix a plusieurs li&amp;gnes.</translation>
    </message>
    <message>
        <source>Titles first, then abstracts</source>
        <translation>Titres d’abord, puis résumés</translation>
    </message>
    <message>
        <source>Abstracts only</source>
        <translation>Résumés seulement</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>Titres seulement</translation>
    </message>
    <message>
        <source>Reading titles first drops clearly irrelevant papers; cheaper on busy days</source>
        <translation>Lire d’abord les titres élimine les articles clairement hors sujet&#xa0;; moins cher les jours chargés</translation>
    </message>
    <message>
        <source>Titles are read only if the criteria have a screening prompt</source>
        <translation>Les titres ne sont lus que si les critères ont un prompt de présélection</translation>
    </message>
    <message>
        <source>Above 32 papers a day, calls get larger, so that there are fewer of them</source>
        <translation>Au-delà de 32 articles par jour, les appels grossissent, pour être moins nombreux</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>Appels si&amp;multanés</translation>
    </message>
    <message>
        <source>Papers per call</source>
        <translation>Articles par appel</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>Li&amp;re</translation>
    </message>
    <message>
        <source>Titles per call</source>
        <translation>Titres par appel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Re&amp;quests per minute</source>
        <translation>Re&amp;quêtes par minute</translation>
    </message>
    <message>
        <source>To&amp;kens per minute</source>
        <translation>&amp;Jetons par minute</translation>
    </message>
    <message>
        <source>T&amp;imeout, in seconds</source>
        <translation>Délai d’attente, en &amp;s</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>No call is made that could exceed it</source>
        <translation>Aucun appel susceptible de le dépasser n’est fait</translation>
    </message>
    <message>
        <source>No call is made that could exceed it in a calendar month</source>
        <translation>Aucun appel susceptible de le dépasser n’est fait au cours d’un mois civil</translation>
    </message>
    <message>
        <source>Cap per ru&amp;n, in US$</source>
        <translation>Plafond par e&amp;xécution, en $US</translation>
    </message>
    <message>
        <source>&amp;Ask before runs above, in US$</source>
        <translation>Dema&amp;nder au-delà de, en $US</translation>
    </message>
    <message>
        <source>Cap per &amp;month, in US$</source>
        <translation>Pla&amp;fond par mois, en $US</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>finds %1 %</source>
        <translation>trouve %1&#xa0;%</translation>
    </message>
    <message>
        <source>Leaves out papers unlike what you keep before the model is asked, so that this share of what you would keep is still found; needs enough decisions</source>
        <translation>Laisse de côté les articles différents de ce que vous gardez avant d’interroger le modèle, de sorte que cette part de ce que vous garderiez soit encore trouvée&#xa0;; demande assez de décisions</translation>
    </message>
    <message>
        <source>Pre-scr&amp;eening</source>
        <translation>Préfi&amp;ltrage</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>ajoutez une ligne ci-dessus</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price; dates are written as 2027-01-01.</source>
        <translation>La ligne de prix %1 est illisible. Il lui faut un modèle, un prix d’entrée et un prix de sortie&#xa0;; les dates s’écrivent 2027-01-01.</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>C&amp;oûts &amp;&amp; limites</translation>
    </message>
    <message>
        <source>in a new batch</source>
        <translation>dans un nouveau lot</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>me demander</translation>
    </message>
    <message>
        <source>Papers that come back from a batch without a score; live calls cost more</source>
        <translation>Les articles qui reviennent d’un lot sans score&#xa0;; les appels en direct coûtent plus cher</translation>
    </message>
    <message>
        <source>Left over from a &amp;batch</source>
        <translation>Sans score après un lo&amp;t</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>A setting could not be read and was reset to its default: %1</source>
        <translation>Un paramètre n’a pas pu être lu et a été remis à sa valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation>Ces critères sont désormais en vigueur. Évaluez le jour pour les appliquer.</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Journée d’exemple</translation>
    </message>
</context>
<context>
    <name>winnow::Messages</name>
    <message>
        <source>Could not open a browser for %1.</source>
        <translation>Impossible d’ouvrir un navigateur pour %1.</translation>
    </message>
</context>
<context>
    <name>winnow::ModelField</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lister</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>Le nom qu’utilise le service</translation>
    </message>
    <message>
        <source>Lists the service’s models; costs nothing</source>
        <translation>Liste les modèles du service&#xa0;; ne coûte rien</translation>
    </message>
    <message>
        <source>Choose a model. “List” asks the service for those it has.</source>
        <translation>Choisissez un modèle. «&#xa0;Lister&#xa0;» demande au service ceux qu’il a.</translation>
    </message>
</context>
<context>
    <name>winnow::MonthCalendar</name>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln pertinent</numerusform>
            <numerusform>%Ln pertinents</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>pas encore évalués</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of the calendar</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 was never fetched.</source>
        <translation>%1&#xa0;: jamais récupéré.</translation>
    </message>
    <message>
        <source>%1: %2 was never fetched.</source>
        <translation>%1&#xa0;: %2 jamais récupéré.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>feed, its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Récupérer ce jour</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>Older than 90 days: found by submission date, so approximate.</source>
        <translation>Plus de 90 jours&#xa0;: trouvés par date de soumission, donc approximatifs.</translation>
    </message>
    <message>
        <source>The arrow keys go by day, Page Up and Page Down by month; Space opens a day.</source>
        <translation>Les flèches se déplacent par jour, Page précédente et Page suivante par mois&#xa0;; Espace ouvre un jour.</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Calendrier&#xa0;: %1</translation>
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
        <translation>au moins %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Les jours ouvrés, quand les listes d’arXiv sont parues, le système récupère et évalue le jour avec ces paramètres, écrit son digest et vous dit combien d’articles méritent un coup d’œil. Winnow n’a pas besoin d’être ouvert. La clé d’un modèle doit être dans le trousseau.</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>L’exécution matinale est désactivée.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron.</source>
        <translation>Ce système n’a ni gestionnaire utilisateur systemd ni cron.</translation>
    </message>
    <message>
        <source>The morning run is on, using %1. Next: %2</source>
        <translation>L’exécution matinale est activée, par %1. Prochaine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Dé&amp;sactiver</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>Active&amp;r</translation>
    </message>
    <message>
        <source>Choose categories first, on the first tab.</source>
        <translation>Choisissez d’abord des catégories, dans le premier onglet.</translation>
    </message>
    <message>
        <source>Morn&amp;ings</source>
        <translation>Mat&amp;ins</translation>
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
        <translation>prochaine liste %1 %2</translation>
    </message>
    <message>
        <source>The next listing is due on %1 at %2.</source>
        <comment>day, time</comment>
        <translation>La prochaine liste est attendue %1 à %2.</translation>
    </message>
    <message>
        <source>next listing in %1</source>
        <translation>prochaine liste dans %1</translation>
    </message>
    <message>
        <source>The next listing is due in %1, on %2 at %3.</source>
        <comment>duration, day, time</comment>
        <translation>La prochaine liste est attendue dans %1, %2 à %3.</translation>
    </message>
</context>
<context>
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>winnow::NotesCommand</name>
    <message>
        <source>Write a Markdown note for each kept paper.</source>
        <translation>Écrire une note Markdown pour chaque article gardé.</translation>
    </message>
    <message>
        <source>For Obsidian, Logseq, Zettlr and similar programs: one file per paper, with ID, title, authors as links, tags, scores and decision in its front matter, then the abstract with its formulas and your note. Covers all kept papers in the library, unless you select others by day, search or decision.

Run it again whenever you like: existing notes are merged. Your edits and removals are kept; what changed only in Winnow is updated. A note that you renamed or moved to a subfolder is found by its ID; one that you deleted is not written again. --overwrite writes all notes anew and replaces existing files.

--json prints an object: folder, added, updated, unchanged, deleted (ids of papers whose note you deleted), failed, and files, an array of objects with file, changed and, if there is something to report, kept.

Examples:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</source>
        <translation>Pour Obsidian, Logseq, Zettlr et programmes similaires&#xa0;: un fichier par article, avec ID, titre, auteurs sous forme de liens, étiquettes, scores et décision dans son préambule, puis le résumé avec ses formules et votre note. Porte sur tous les articles gardés de la bibliothèque, sauf si vous en sélectionnez d’autres par jour, recherche ou décision.

Relancez-la aussi souvent que vous voulez&#xa0;: les notes existantes sont fusionnées. Vos modifications et suppressions sont conservées&#xa0;; ce qui n’a changé que dans Winnow est mis à jour. Une note que vous avez renommée ou déplacée dans un sous-dossier est retrouvée par son ID&#xa0;; une note que vous avez supprimée n’est pas réécrite. --overwrite réécrit toutes les notes et remplace les fichiers existants.

--json affiche un objet&#xa0;: folder, added, updated, unchanged, deleted (ID des articles dont vous avez supprimé la note), failed, et files, un tableau d’objets avec file, changed et, s’il y a quelque chose à signaler, kept.

Exemples&#xa0;:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</translation>
    </message>
    <message>
        <source>The folder for the notes.</source>
        <translation>Le dossier des notes.</translation>
    </message>
    <message>
        <source>Only papers announced on this day.</source>
        <translation>Seulement les articles annoncés ce jour-là.</translation>
    </message>
    <message>
        <source>Only papers announced on this day or later.</source>
        <translation>Seulement les articles annoncés ce jour-là ou après.</translation>
    </message>
    <message>
        <source>Only papers announced on this day or earlier.</source>
        <translation>Seulement les articles annoncés ce jour-là ou avant.</translation>
    </message>
    <message>
        <source>Only papers that match this search, as in winnow-cli papers.</source>
        <translation>Seulement les articles qui correspondent à cette recherche, comme dans winnow-cli papers.</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep (default), skip, later, none or any.</source>
        <translation>Seulement les articles avec cette décision&#xa0;: keep (par défaut), skip, later, none ou any.</translation>
    </message>
    <message>
        <source>Replace existing notes, even if somebody has edited them.</source>
        <translation>Remplacer les notes existantes, même si quelqu’un les a modifiées.</translation>
    </message>
    <message>
        <source>Give a folder for the notes: winnow-cli notes -o FOLDER.</source>
        <translation>Indiquez un dossier pour les notes&#xa0;: winnow-cli notes -o FOLDER.</translation>
    </message>
    <message>
        <source>Could not read the search &quot;%1&quot;. See winnow-cli papers --help.</source>
        <translation>Impossible de lire la recherche «&#xa0;%1&#xa0;». Voir winnow-cli papers --help.</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from est postérieur à --to. Inversez-les.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later, none or any.</source>
        <translation>Décision inconnue «&#xa0;%1&#xa0;». Utilisez keep, skip, later, none ou any.</translation>
    </message>
    <message>
        <source>No papers found. Keep some first, or select others: see winnow-cli notes --help.</source>
        <translation>Aucun article trouvé. Gardez-en d’abord, ou sélectionnez-en d’autres&#xa0;: voir winnow-cli notes --help.</translation>
    </message>
    <message>
        <source>%1 notes added, %2 updated, %3 unchanged in %4</source>
        <translation>%1 notes ajoutées, %2 mises à jour, %3 inchangées dans %4</translation>
    </message>
</context>
<context>
    <name>winnow::NotesExporter</name>
    <message>
        <source>No papers are kept yet. Keep some, then export their notes.</source>
        <translation>Aucun article n’est encore gardé. Gardez-en, puis exportez leurs notes.</translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>Dossier des notes</translation>
    </message>
    <message>
        <source>Notes in %1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>Notes dans %1&#xa0;: %2 nouvelles, %3 mises à jour, %4 inchangées.</translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Notifier</name>
    <message>
        <source>%L1 of %L2 worth a look</source>
        <translation>%L1 sur %L2 méritent un coup d’œil</translation>
    </message>
    <message>
        <source>arXiv, %1</source>
        <translation>arXiv, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>Saisissez un nombre de %1 à %2, ou rien pour «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than a minute</source>
        <translation>%1, moins d’une minute</translation>
    </message>
    <message>
        <source>%1, about %2 min</source>
        <translation>%1, environ %2 min</translation>
    </message>
    <message>
        <source>%1, about %2 h %3 min</source>
        <translation>%1, environ %2 h %3 min</translation>
    </message>
    <message>
        <source>hardly any worth reading left</source>
        <translation>presque plus rien à lire</translation>
    </message>
    <message>
        <source>about one worth reading left</source>
        <translation>encore environ un qui mérite d’être lu</translation>
    </message>
    <message numerus="yes">
        <source>about %n worth reading left</source>
        <comment>papers, two or more</comment>
        <translation>
            <numerusform>encore environ %n qui mérite d’être lu</numerusform>
            <numerusform>encore environ %n qui méritent d’être lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaintedGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>cell, what is in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperActions</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n lien copié</numerusform>
            <numerusform>%n liens copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>BibTeX de %n article copié</numerusform>
            <numerusform>BibTeX de %n articles copié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CSL-JSON of %n paper(s) copied</source>
        <translation>
            <numerusform>CSL-JSON de %n article copié</numerusform>
            <numerusform>CSL-JSON de %n articles copié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>Garder %n article</numerusform>
            <numerusform>Garder %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>Écarter %n article</numerusform>
            <numerusform>Écarter %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n paper(s) for later</source>
        <translation>
            <numerusform>Remettre %n article à plus tard</numerusform>
            <numerusform>Remettre %n articles à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>Effacer %n décision</numerusform>
            <numerusform>Effacer %n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>Ouvrir %n page de résumé</numerusform>
            <numerusform>Ouvrir %n pages de résumé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>Ouvrir %n PDF</numerusform>
            <numerusform>Ouvrir %n PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Copier comme liens Markdown</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copier en BibTeX</translation>
    </message>
    <message>
        <source>Copy as CSL-JSON</source>
        <translation>Copier en CSL-JSON</translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>Seul le premier article (%n) est recherché.</numerusform>
            <numerusform>Seuls les %n premiers articles sont recherchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s)…</source>
        <translation>
            <numerusform>Interrogation d’arXiv pour %n article…</numerusform>
            <numerusform>Interrogation d’arXiv pour %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>%n article ajouté.</numerusform>
            <numerusform>%n articles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>%n article était déjà dans la bibliothèque.</numerusform>
            <numerusform>%n articles étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv n’a pas d’article %1.</translation>
    </message>
</context>
<context>
    <name>winnow::PaperGroups</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a heading of the table</comment>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans jour</translation>
    </message>
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>winnow::PaperPick</name>
    <message>
        <source>all papers</source>
        <translation>tous les articles</translation>
    </message>
    <message>
        <source>screened-out papers</source>
        <translation>articles éliminés</translation>
    </message>
    <message>
        <source>scored papers</source>
        <translation>articles évalués</translation>
    </message>
    <message>
        <source>failed papers</source>
        <translation>articles en échec</translation>
    </message>
    <message>
        <source>relevant papers</source>
        <translation>articles pertinents</translation>
    </message>
    <message>
        <source>kept papers</source>
        <translation>articles gardés</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>pertinence %1, nouveauté %2</translation>
    </message>
    <message>
        <source>rel %1, nov %2</source>
        <translation>pert. %1, nouv. %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSorting</name>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>Sorted by this column, %1.</source>
        <translation>Trié par cette colonne, ordre %1.</translation>
    </message>
    <message>
        <source>Sort key %1 of %2, %3.</source>
        <translation>Clé de tri %1 sur %2, ordre %3.</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Waiting for its score</source>
        <translation>En attente de son score</translation>
    </message>
    <message>
        <source>Screened out: unlike what you keep (below %1 % recall)</source>
        <translation>Éliminé&#xa0;: différent de ce que vous gardez (sous %1&#xa0;% de rappel)</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Screened out: %1</source>
        <translation>Éliminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>Parmi les %1&#xa0;% les meilleurs du jour&#xa0;: place %2 sur %3</translation>
    </message>
    <message>
        <source>Known only while its day is open</source>
        <translation>Connu seulement quand son jour est ouvert</translation>
    </message>
    <message>
        <source>Rank %1 of the day</source>
        <translation>Rang %1 du jour</translation>
    </message>
    <message>
        <source>No rank yet</source>
        <translation>Pas encore de rang</translation>
    </message>
    <message>
        <source>No taste yet</source>
        <translation>Pas encore d’affinité</translation>
    </message>
    <message>
        <source>Taste %1 %</source>
        <translation>Affinité %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1. Uncertain: your decision here teaches most</source>
        <translation>%1. Incertain&#xa0;: c’est ici que votre décision apprend le plus</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>also listed on %1</source>
        <translation>listé aussi le %1</translation>
    </message>
    <message>
        <source>seen: kept on %1</source>
        <translation>déjà vu&#xa0;: gardé le %1</translation>
    </message>
    <message>
        <source>seen: skipped on %1</source>
        <translation>déjà vu&#xa0;: écarté le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, seen before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Pas encore de décision</translation>
    </message>
    <message>
        <source>Unread, no decision yet</source>
        <translation>Non lu, pas encore de décision</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croisé</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>croisé remplacé</translation>
    </message>
    <message>
        <source>Withdrawn by its authors</source>
        <translation>Retiré par ses auteurs</translation>
    </message>
    <message>
        <source>New on arXiv</source>
        <translation>Nouveau sur arXiv</translation>
    </message>
    <message>
        <source>Cross-listed from another category</source>
        <translation>Croisé depuis une autre catégorie</translation>
    </message>
    <message>
        <source>A new version of an earlier paper</source>
        <translation>Nouvelle version d’un article antérieur</translation>
    </message>
    <message>
        <source>A new version of a paper cross-listed from another category</source>
        <translation>Nouvelle version d’un article croisé depuis une autre catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>%n article gardé</numerusform>
            <numerusform>%n articles gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>%n article écarté</numerusform>
            <numerusform>%n articles écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked for later</source>
        <translation>
            <numerusform>%n article remis à plus tard</numerusform>
            <numerusform>%n articles remis à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n décision effacée</numerusform>
            <numerusform>%n décisions effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a note.</source>
        <translation>Vous avez une note.</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>Étiquettes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10.</source>
        <translation>Votre pertinence&#xa0;: %1 sur 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre note</translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>étiquettes de %n article</numerusform>
            <numerusform>étiquettes de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your relevance for %n paper(s)</source>
        <translation>
            <numerusform>votre pertinence pour %n article</numerusform>
            <numerusform>votre pertinence pour %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>%n article marqué</numerusform>
            <numerusform>%n articles marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Decision cleared</source>
        <translation>Décision effacée</translation>
    </message>
    <message>
        <source>Your relevance: %1</source>
        <translation>Votre pertinence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your relevance cleared</source>
        <translation>Votre pertinence effacée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>éliminé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the topics</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>announce type</comment>
        <translation>%1, déjà vu</translation>
    </message>
    <message>
        <source>Score %1 of 20</source>
        <translation>Score %1 sur 20</translation>
    </message>
    <message>
        <source>Relevance %1 of 10</source>
        <translation>Pertinence %1 sur 10</translation>
    </message>
    <message>
        <source>Novelty %1 of 10</source>
        <translation>Nouveauté %1 sur 10</translation>
    </message>
    <message>
        <source>No authors listed</source>
        <translation>Aucun auteur indiqué</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Announced on %1</source>
        <translation>Annoncé le %1</translation>
    </message>
    <message>
        <source>arXiv ID %1</source>
        <translation>ID arXiv %1</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10</source>
        <translation>Votre pertinence %1 sur 10</translation>
    </message>
    <message>
        <source>No relevance from you</source>
        <translation>Aucune pertinence de votre part</translation>
    </message>
    <message>
        <source>How likely you are to keep the paper, in percent, as learned from your decisions</source>
        <translation>La probabilité que vous gardiez l’article, en pour cent, apprise de vos décisions</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>The paper&apos;s rank on its day by the model, the built-in scorer and your taste together; 1 is best</source>
        <translation>Le rang de l’article ce jour-là selon le modèle, l’évaluateur intégré et votre affinité ensemble&#xa0;; 1 est le meilleur</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Relevance plus novelty, 2 to 20. For the built-in scorer, whose novelty is a guess: 1.6 × relevance + 0.4 × novelty</source>
        <translation>Pertinence plus nouveauté, de 2 à 20. Pour l’évaluateur intégré, qui ne fait que deviner la nouveauté&#xa0;: 1,6 × pertinence + 0,4 × nouveauté</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How closely the paper meets your criteria, 1 to 10</source>
        <translation>À quel point l’article répond à vos critères, de 1 à 10</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>How new the paper looks, 1 to 10</source>
        <translation>À quel point l’article paraît nouveau, de 1 à 10</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>Where the paper stands among the day&apos;s scored papers: 5 is among the best 5 percent</source>
        <translation>Où se situe l’article parmi les articles évalués du jour&#xa0;: 5, c’est parmi les 5 pour cent les meilleurs</translation>
    </message>
    <message>
        <source>Top percent of the day</source>
        <translation>Meilleur pourcentage du jour</translation>
    </message>
    <message>
        <source>Top %</source>
        <translation>Top %</translation>
    </message>
    <message>
        <source>Which of your topics the paper belongs to</source>
        <translation>Auquel de vos sujets l’article se rattache</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>Catégorie principale</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>Votre pertinence</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vôtre</translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacte</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Aérée</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>&amp;Puis par</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Row hei&amp;ght</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>Lister les articles, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>Le jour d’annonce (par défaut&#xa0;: le plus récent de la bibliothèque), ou all.</translation>
    </message>
    <message>
        <source>Only papers that match all words and fields.</source>
        <translation>Seulement les articles qui correspondent à tous les mots et champs.</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep, skip, later or none.</source>
        <translation>Seulement les articles avec cette décision&#xa0;: keep, skip, later ou none.</translation>
    </message>
    <message>
        <source>Sort by score (default), rank or taste, best first.</source>
        <translation>Trier par score (par défaut), rank ou taste, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Add a column with each paper&apos;s topic.</source>
        <translation>Ajouter une colonne avec le sujet de chaque article.</translation>
    </message>
    <message>
        <source>List at most this many papers.</source>
        <translation>Lister au plus ce nombre d’articles.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or none.</source>
        <translation>Décision inconnue «&#xa0;%1&#xa0;». Utilisez keep, skip, later ou none.</translation>
    </message>
    <message>
        <source>Papers can&apos;t be sorted by &quot;%1&quot;. Use score, rank or taste.</source>
        <translation>Les articles ne peuvent pas être triés par «&#xa0;%1&#xa0;». Utilisez score, rank ou taste.</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>Aucun article trouvé.</translation>
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
        <translation>Liste les articles examinés d’un jour avec score et décision, classés par score. Le score, de 2 à 20, est pertinence + nouveauté&#xa0;; pour l’évaluateur intégré, qui ne fait que deviner la nouveauté, c’est 1,6 × pertinence + 0,4 × nouveauté, et fine départage les ex æquo. Sur un terminal, les titres sont coupés à sa largeur.

--json affiche un tableau d’objets&#xa0;: id, version, title, authors, categories, announced (le jour), type, relevance, novelty, score, fine (la valeur plus fine de l’évaluateur intégré, de 0 à 1), taste (affinité de 0 à 1, apprise de vos décisions), rank (le rang du jour selon le modèle, l’évaluateur intégré et l’affinité ensemble&#xa0;; 1 est le meilleur), topic (le sujet de vos critères qui convient le mieux&#xa0;; none&#xa0;: aucun sujet ne convient), topics_also (un tableau d’autres sujets qui conviennent), topic_reason (si le commentaire ne la donne pas), comment, state (unscored, scored, screened, failed) et decision (keep, skip, later)&#xa0;; les valeurs manquantes sont null&#xa0;; dans un labo, lab_kept et lab_members indiquent combien des membres qui partagent leurs décisions ont gardé l’article.

--search a la syntaxe du champ de recherche de la fenêtre&#xa0;: mots, &quot;une expression&quot;, -mot, et %1, comme dans author:dao, cat:cs.LG, is:kept, rel:&gt;=8, topic:compression, day:2025-06. topic: prend des mots du nom d’un sujet, ou none pour les articles auxquels aucun sujet ne convient. is: prend %2&#xa0;; is:replaced trouve les articles que vous avez gardés, remis à plus tard ou annotés avant qu’une nouvelle version paraisse, is:withdrawn ceux que leurs auteurs ont retirés.

Exemples&#xa0;:
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
            <numerusform>%n article n’a pas pu être évalué.</numerusform>
            <numerusform>%n articles n’ont pas pu être évalués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The sample day&apos;s invented papers, for trying things out.</source>
        <translation>Les articles inventés de la journée d’exemple, pour faire des essais.</translation>
    </message>
</context>
<context>
    <name>winnow::PapersTab</name>
    <message>
        <source>Only papers whose pri&amp;mary category is one of these</source>
        <translation>Seuleme&amp;nt les articles dont la catégorie principale est l’une de celles-ci</translation>
    </message>
    <message>
        <source>&amp;Fetch new and missed days automatically</source>
        <translation>Récupérer automatiquement les &amp;jours nouveaux et manqués</translation>
    </message>
    <message>
        <source>Categor&amp;ies to follow</source>
        <translation>Catégories à suiv&amp;re</translation>
    </message>
    <message>
        <source>When Winnow starts, after sleep and when a listing is due. The built-in scorer scores them; a language model is used only when you ask for it.</source>
        <translation>Au démarrage de Winnow, après une mise en veille et quand une liste est attendue. L’évaluateur intégré les évalue&#xa0;; un modèle de langage n’est utilisé que si vous le demandez.</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>Annonces à examiner</translation>
    </message>
    <message>
        <source>&amp;New papers</source>
        <translation>Nouveau&amp;x articles</translation>
    </message>
    <message>
        <source>Cross-&amp;lists from other categories</source>
        <translation>Articles croisés d’autres caté&amp;gories</translation>
    </message>
    <message>
        <source>&amp;Replacements by newer versions</source>
        <translation>Re&amp;mplacements par de nouvelles versions</translation>
    </message>
    <message>
        <source>Replaced cro&amp;ss-lists</source>
        <translation>Articles croi&amp;sés remplacés</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>Choisissez au moins un type d’annonce, sinon chaque jour reste vide.</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Articles</translation>
    </message>
</context>
<context>
    <name>winnow::PriceFields</name>
    <message>
        <source>Prices of your own, in US dollars per million tokens</source>
        <translation>Vos propres prix, en dollars US par million de jetons</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>Le nom qu’utilise le service</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>For prompt tokens</source>
        <translation>Pour les jetons de prompt</translation>
    </message>
    <message>
        <source>Cached
input</source>
        <translation>Entrée
en cache</translation>
    </message>
    <message>
        <source>For tokens read from the cache; empty: same as input</source>
        <translation>Pour les jetons lus dans le cache&#xa0;; vide&#xa0;: comme l’entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>For answer tokens, thinking included</source>
        <translation>Pour les jetons de réponse, raisonnement compris</translation>
    </message>
    <message>
        <source>Cache
write</source>
        <translation>Écriture
cache</translation>
    </message>
    <message>
        <source>For tokens written to the cache; empty: same as input</source>
        <translation>Pour les jetons écrits dans le cache&#xa0;; vide&#xa0;: comme l’entrée</translation>
    </message>
    <message>
        <source>Batch
share</source>
        <translation>Part
en lot</translation>
    </message>
    <message>
        <source>The share of this that a call in a batch costs, such as 0.5</source>
        <translation>La part de ce prix que coûte un appel dans un lot, comme 0.5</translation>
    </message>
    <message>
        <source>Prompts
above</source>
        <translation>Prompts
au-delà</translation>
    </message>
    <message>
        <source>Applies to prompts with more tokens than this; empty: to all</source>
        <translation>S’applique aux prompts de plus de jetons que cela&#xa0;; vide&#xa0;: à tous</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>First day it applies, such as 2027-01-01; empty: always has</source>
        <translation>Premier jour d’application, comme 2027-01-01&#xa0;; vide&#xa0;: depuis toujours</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Last day it applies, such as 2027-12-31; empty: until further notice</source>
        <translation>Dernier jour d’application, comme 2027-12-31&#xa0;; vide&#xa0;: jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Hours
(UTC)</source>
        <translation>Heures
(UTC)</translation>
    </message>
    <message>
        <source>Hours it applies, such as Mon-Fri 01:00-04:00; empty: at any time</source>
        <translation>Heures d’application, comme Mon-Fri 01:00-04:00&#xa0;; vide&#xa0;: à toute heure</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The model’s context window in tokens</source>
        <translation>La fenêtre de contexte du modèle, en jetons</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>The lowest reasoning effort the model accepts, such as minimal</source>
        <translation>L’effort de raisonnement le plus bas que le modèle accepte, comme minimal</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Could not write all of the output. Is the disk full?</source>
        <translation>Impossible d’écrire toute la sortie. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Commande inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Aucune commande donnée.</translation>
    </message>
    <message>
        <source>%1: %2; the default is used</source>
        <translation>%1&#xa0;: %2&#xa0;; la valeur par défaut est utilisée</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1 Voir&#xa0;: winnow-cli %2--help</translation>
    </message>
    <message>
        <source>The library %1 does not exist yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>La bibliothèque %1 n’existe pas encore. Récupérez d’abord un jour&#xa0;: winnow-cli fetch.</translation>
    </message>
    <message>
        <source>Checking the library because it was not closed properly</source>
        <translation>Vérification de la bibliothèque, car elle n’a pas été fermée correctement</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>Mise à jour de l’index de recherche&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>Mise à jour des scores intégrés&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Could not update the library for this version of Winnow; trying again next time. %1</source>
        <translation>Impossible de mettre la bibliothèque à jour pour cette version de Winnow&#xa0;; nouvel essai la prochaine fois. %1</translation>
    </message>
    <message>
        <source>The library has been updated for this version of Winnow.</source>
        <translation>La bibliothèque a été mise à jour pour cette version de Winnow.</translation>
    </message>
    <message>
        <source>Could not index papers for finding similar ones; trying again next time. %1</source>
        <translation>Impossible d’indexer les articles pour trouver les semblables&#xa0;; nouvel essai la prochaine fois. %1</translation>
    </message>
    <message>
        <source>Could not learn from your decisions; trying again next time. %1</source>
        <translation>Impossible d’apprendre de vos décisions&#xa0;; nouvel essai la prochaine fois. %1</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>Changements entre deux versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln ligne inchangée</numerusform>
            <numerusform>%Ln lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>Prompt de présélection</translation>
    </message>
    <message>
        <source>Scoring prompt</source>
        <translation>Prompt d’évaluation</translation>
    </message>
    <message>
        <source>Describe in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>Décrivez en langage courant ce que vous voulez lire&#xa0;: les sujets, ce qui en fait partie et ce qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The role a language model should take. May be empty.</source>
        <translation>Le rôle que doit prendre un modèle de langage. Peut être vide.</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>Un passage rapide sur les titres, qui ne fait qu’éliminer des articles. Vide&#xa0;: pas de présélection.</translation>
    </message>
</context>
<context>
    <name>winnow::ProviderFields</name>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Serv&amp;ice</source>
        <translation>Se&amp;rvice</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API versio&amp;n</source>
        <translation>Ver&amp;sion de l’API</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below.</source>
        <translation>http n’est pas chiffré. Utilisez https, ou cochez la case ci-dessous.</translation>
    </message>
    <message>
        <source>Enter the service’s address. It should start with https://.</source>
        <translation>Saisissez l’adresse du service. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Ce n’est pas une adresse web. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>Envoyer articles et clé sans c&amp;hiffrement à %1</translation>
    </message>
</context>
<context>
    <name>winnow::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Custom:</source>
        <translation>Personnalisé&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>Saisissez le proxy sous la forme http://host:port ou socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>winnow::RangeChooser</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>B&amp;y topic</source>
        <translation>Par s&amp;ujet</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>Préam&amp;bule</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>Jours, de – à</translation>
    </message>
    <message>
        <source>Current search</source>
        <translation>Recherche actuelle</translation>
    </message>
    <message>
        <source>Group papers of the same topic under one heading</source>
        <translation>Grouper les articles d’un même sujet sous un titre</translation>
    </message>
    <message>
        <source>Start Markdown with day, criteria, model, counts and cost, for programs that publish it</source>
        <translation>Commencer le Markdown par jour, critères, modèle, effectifs et coût, pour les programmes qui le publient</translation>
    </message>
    <message>
        <source>Di&amp;gest of</source>
        <translation>Di&amp;gest&#xa0;:</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a digest</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>a &amp;topic</source>
        <translation>un &amp;sujet</translation>
    </message>
    <message>
        <source>&amp;wanted</source>
        <translation>&amp;recherché</translation>
    </message>
    <message>
        <source>&amp;not wanted</source>
        <translation>&amp;indésirable</translation>
    </message>
    <message>
        <source>a &amp;keyword</source>
        <translation>un &amp;mot-clé</translation>
    </message>
    <message>
        <source>an unwanted keyw&amp;ord</source>
        <translation>un mot-clé in&amp;désirable</translation>
    </message>
    <message>
        <source>to be i&amp;gnored</source>
        <translation>à i&amp;gnorer</translation>
    </message>
    <message>
        <source>&amp;Paused: ignored for now</source>
        <translation>En &amp;pause&#xa0;: ignoré pour l’instant</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>%1 fait partie des auteurs suivis</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>Sui&amp;vre %1</translation>
    </message>
    <message>
        <source>for any topic</source>
        <translation>quel que soit le sujet</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingPanel</name>
    <message>
        <source>What Winnow found in the scoring prompt</source>
        <translation>Ce que Winnow a trouvé dans le prompt d’évaluation</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Change how the selected line is understood; the text is updated</source>
        <translation>Changer la façon dont la ligne sélectionnée est comprise&#xa0;; le texte est mis à jour</translation>
    </message>
    <message>
        <source>What &amp;Winnow finds</source>
        <translation>Ce que &amp;Winnow trouve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</source>
        <translation>
            <numerusform>%Ln sujet en pause&#xa0;: absent des prompts, des scores et de la présélection. Les scores antérieurs restent. Cochez un sujet pour le reprendre.</numerusform>
            <numerusform>%Ln sujets en pause&#xa0;: absents des prompts, des scores et de la présélection. Les scores antérieurs restent. Cochez un sujet pour le reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>recherché</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>appréciable</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>indésirable</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>unwanted keyword</source>
        <translation>mot-clé indésirable</translation>
    </message>
    <message>
        <source>application keyword</source>
        <translation>mot-clé d’application</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>format de réponse</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>échelle des scores</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>emplacement des articles</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>No topics were found. Number your topics – “1. Your topic” – and list below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>Aucun sujet n’a été trouvé. Numérotez vos sujets – «&#xa0;1. Votre sujet&#xa0;» – et listez sous chacun ce qui est «&#xa0;Relevant:&#xa0;» et ce qui est «&#xa0;Irrelevant:&#xa0;».</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingTree</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Wanted, any topic</source>
        <translation>Recherché, tout sujet</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Appréciable</translation>
    </message>
    <message>
        <source>Not wanted, any topic</source>
        <translation>Indésirable, tout sujet</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>Mots-clés indésirables</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Mots-clés d’application</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ignored, %1</source>
        <translation>ignoré, %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>what a line of the criteria is</comment>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
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
        <translation>Votre pertinence</translation>
    </message>
    <message>
        <source>1 to 10; 0 for none</source>
        <translation>De 1 à 10&#xa0;; 0 pour aucune</translation>
    </message>
    <message>
        <source>Your relevance: %1. Click again to clear it.</source>
        <translation>Votre pertinence&#xa0;: %1. Cliquez de nouveau pour l’effacer.</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>Votre pertinence, de 1 à 10 (touches 1 à 9, 0 pour 10)</translation>
    </message>
</context>
<context>
    <name>winnow::ReportCommand</name>
    <message>
        <source>Write a report to attach to a bug report: versions, settings, sizes and the last lines of the log.</source>
        <translation>Écrire un rapport à joindre à un rapport de bogue&#xa0;: versions, paramètres, tailles et dernières lignes du journal.</translation>
    </message>
    <message>
        <source>It contains no keys, nothing that you or the papers&apos; authors wrote, and only the host names of addresses. Read it before you attach it.

To include what went wrong, do it again with --log, and pass the same file here:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</source>
        <translation>Il ne contient ni clés, ni rien que vous ou les auteurs des articles ayez écrit, et des adresses seulement les noms d’hôte. Lisez-le avant de le joindre.

Pour y inclure ce qui a échoué, recommencez avec --log, et donnez ici le même fichier&#xa0;:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</translation>
    </message>
    <message>
        <source>Write the report to this file instead of standard output.</source>
        <translation>Écrire le rapport dans ce fichier plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>Rapport enregistré dans %1. Lisez-le avant de le joindre.</translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter net</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Abandon the calls under way; you may still be charged for them</source>
        <translation>Abandonner les appels en cours&#xa0;; ils peuvent tout de même vous être facturés</translation>
    </message>
    <message>
        <source>Stop the run; everything stored so far is kept</source>
        <translation>Arrêter l’exécution&#xa0;; tout ce qui a été enregistré est conservé</translation>
    </message>
    <message>
        <source>Start no more calls for now; those under way are completed</source>
        <translation>Ne plus lancer d’appels pour l’instant&#xa0;; ceux en cours sont achevés</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv limite la fréquence des requêtes&#xa0;; nouvelle tentative dans %n s</numerusform>
            <numerusform>arXiv limite la fréquence des requêtes&#xa0;; nouvelle tentative dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv is not available; retrying in %n s</source>
        <translation>
            <numerusform>arXiv n’est pas disponible&#xa0;; nouvelle tentative dans %n s</numerusform>
            <numerusform>arXiv n’est pas disponible&#xa0;; nouvelle tentative dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching listings</source>
        <translation>Récupération des listes</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>Récupération&#xa0;: %1 · flux %2 sur %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Asking arXiv for what its pages omit</source>
        <translation>Demande à arXiv des détails absents de ses pages</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>En attente. %1</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Évaluation&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>arrêt après %Ln appel en cours</numerusform>
            <numerusform>arrêt après %Ln appels en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>en pause, %Ln appel en cours</numerusform>
            <numerusform>en pause, %Ln appels en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>le modèle se charge</translation>
    </message>
    <message numerus="yes">
        <source>the service is rate-limiting; retrying in %n s</source>
        <translation>
            <numerusform>le service limite la fréquence des appels&#xa0;; nouvelle tentative dans %n s</numerusform>
            <numerusform>le service limite la fréquence des appels&#xa0;; nouvelle tentative dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>encore %n s</numerusform>
            <numerusform>encore %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>Fetch, score and write the digest: the daily job.</source>
        <translation>Récupérer, évaluer et écrire le digest&#xa0;: la tâche quotidienne.</translation>
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
        <translation>Affiche une ligne par étape et par jour&#xa0;; la dernière se termine par le chemin du digest, qui va dans le dossier des digests des paramètres, sauf si -o donne un fichier. Chaque jour qui a reçu des articles est évalué et reçoit un digest, le plus récent d’abord&#xa0;; avec -o seulement le plus récent. Relancée, la commande continue là où elle s’était arrêtée. Si un autre programme évalue avec un modèle, elle le dit, écrit le digest de ce qui est évalué jusque-là et se termine avec le code 1&#xa0;; avec --wait, elle attend son tour.

--once est destiné à cron et autres minuteurs&#xa0;: si le jour est déjà récupéré et évalué, la commande se termine avec le code 0 sans contacter arXiv, de même quand une autre exécution avec --once est en cours. Elle rattrape aussi les jours manqués, avec l’évaluateur intégré. Tant que le jour le plus récent n’est pas complet, elle se termine avec le code 1, pour que le minuteur réessaie. --notify affiche une notification sur le bureau, une fois par jour, avec le nombre d’articles qui méritent un coup d’œil, et attend une réponse ou sa fermeture, une demi-journée au plus. winnow-cli schedule on met en place les deux pour chaque matin.

--json affiche un objet avec fetch, score et digest (voir l’aide de ces commandes) et digests, avec le digest de chaque jour.

Exemples&#xa0;:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</translation>
    </message>
    <message>
        <source>Accept only feeds for this announcement day.</source>
        <translation>N’accepter que les flux de ce jour d’annonce.</translation>
    </message>
    <message>
        <source>Do nothing if the day is done or another run with --once is in progress.</source>
        <translation>Ne rien faire si le jour est terminé ou si une autre exécution avec --once est en cours.</translation>
    </message>
    <message>
        <source>Show a desktop notification, once a day, with the number of papers worth a look.</source>
        <translation>Afficher une notification sur le bureau, une fois par jour, avec le nombre d’articles qui méritent un coup d’œil.</translation>
    </message>
    <message>
        <source>run has no --dry-run. Use winnow-cli score --dry-run.</source>
        <translation>run n’a pas de --dry-run. Utilisez winnow-cli score --dry-run.</translation>
    </message>
    <message>
        <source>Another run is in progress on this library; nothing to do.</source>
        <translation>Une autre exécution est en cours sur cette bibliothèque&#xa0;; rien à faire.</translation>
    </message>
    <message>
        <source>%1 is already fetched and scored; nothing to do.</source>
        <translation>%1 est déjà récupéré et évalué&#xa0;; rien à faire.</translation>
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
        <source>No usable feed, so nothing was scored and no digest was written.</source>
        <translation>Aucun flux utilisable&#xa0;; rien n’a donc été évalué et aucun digest n’a été écrit.</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>digest  %1</translation>
    </message>
    <message>
        <source>%1 is not complete yet. Run the command again later, as a timer does.</source>
        <translation>%1 n’est pas encore complet. Relancez la commande plus tard, comme le fait un minuteur.</translation>
    </message>
</context>
<context>
    <name>winnow::RunController</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>This paper was in no day&apos;s listing, so it can&apos;t be scored.</source>
        <translation>Cet article n’était dans la liste d’aucun jour&#xa0;; il ne peut donc pas être évalué.</translation>
    </message>
    <message>
        <source>Scoring this paper anyway needs a language model. Choose one in the settings, under Scoring.</source>
        <translation>Évaluer quand même cet article demande un modèle de langage. Choisissez-en un dans les paramètres, sous Évaluation.</translation>
    </message>
    <message>
        <source>the newest day</source>
        <translation>le jour le plus récent</translation>
    </message>
    <message>
        <source>sample day</source>
        <translation>journée d’exemple</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score this day with %1</source>
        <translation>Évaluer ce jour avec %1</translation>
    </message>
    <message>
        <source>Score this day with the built-in scorer</source>
        <translation>Évaluer ce jour avec l’évaluateur intégré</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Nothing is left to score here under these criteria.</source>
        <translation>Il ne reste rien à évaluer ici selon ces critères.</translation>
    </message>
    <message>
        <source>Score · %1</source>
        <translation>Évaluer · %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Score days…</source>
        <translation>Évaluer des jours…</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Looking up the key…</source>
        <translation>Recherche de la clé…</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>Estimation du coût…</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>le service du modèle</translation>
    </message>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>Une autre exécution est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>winnow::RunTableModel</name>
    <message>
        <source>Sample day</source>
        <translation>Journée d’exemple</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day of a run</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>start of a run</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>évaluateur intégré</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1, importée</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1, essai</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalués</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Éliminés</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Papers that got a score</source>
        <translation>Articles qui ont reçu un score</translation>
    </message>
    <message>
        <source>Papers still without a score after every retry</source>
        <translation>Articles encore sans score après toutes les tentatives</translation>
    </message>
    <message>
        <source>Papers screened out by title</source>
        <translation>Articles éliminés d’après le titre</translation>
    </message>
    <message>
        <source>Tokens read from the service&apos;s cache, which are cheaper</source>
        <translation>Jetons lus dans le cache du service, moins chers</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is unknown</source>
        <translation>Ce que les appels coûtent&#xa0;; «&#xa0;plus de&#xa0;» quand le prix de certains est inconnu</translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kept paper(s)</source>
        <translation>
            <numerusform>%Ln article gardé de plus</numerusform>
            <numerusform>%Ln articles gardés de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s) with kept papers</source>
        <translation>
            <numerusform>%Ln jour de plus avec des articles gardés</numerusform>
            <numerusform>%Ln jours de plus avec des articles gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % needs %2.</source>
        <translation>Le préfiltrage ne laisse encore rien de côté&#xa0;: %1&#xa0;% demande %2.</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves about %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>Le préfiltrage laisse passer %1 articles sur %2 et économise environ %3&#xa0;; rappel %4&#xa0;% (%5–%6&#xa0;%) sur vos %7 jours.</translation>
    </message>
    <message>
        <source>%1 of %2 spent this month</source>
        <translation>%1 sur %2 dépensés ce mois-ci</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>%1 dépensés ce mois-ci</translation>
    </message>
    <message>
        <source>a run stops at %1</source>
        <translation>une exécution s’arrête à %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Winnow does not know this model&apos;s price; enter it in the settings to track costs.</source>
        <translation>Winnow ne connaît pas le prix de ce modèle&#xa0;; saisissez-le dans les paramètres pour suivre les coûts.</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the run ends.</source>
        <translation>Le plafond de ce mois serait atteint avant la fin de l’exécution.</translation>
    </message>
    <message>
        <source>The cap per run would be reached before the run ends.</source>
        <translation>Le plafond par exécution serait atteint avant la fin de l’exécution.</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message numerus="yes">
        <source>Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.</source>
        <translation>
            <numerusform>Arrêt. En attente de %n appel en cours, déjà payé&#xa0;; arrêtez de nouveau pour l’abandonner.</numerusform>
            <numerusform>Arrêt. En attente de %n appels en cours, déjà payés&#xa0;; arrêtez de nouveau pour les abandonner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching details that pages lack (papers so far: %1)</source>
        <translation>Récupération des détails absents des pages (articles jusqu’ici&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>Récupération&#xa0;: %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>En attente. %1</translation>
    </message>
    <message>
        <source>%1 is rate-limiting; retrying in %2 s.</source>
        <translation>%1 limite la fréquence des appels&#xa0;; nouvelle tentative dans %2 s.</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>Rever&amp;t</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>Enre&amp;gistrer en nouvelle version</translation>
    </message>
    <message>
        <source>Version name (optional)</source>
        <translation>Nom de la version (facultatif)</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Nom de la nouvelle version</translation>
    </message>
    <message>
        <source>Return to the version in use; can be undone</source>
        <translation>Revenir à la version en vigueur&#xa0;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>winnow::SavedViewController</name>
    <message>
        <source>A view named “%1” already exists. Choose another name.</source>
        <translation>Une vue nommée «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>winnow::ScheduleCommand</name>
    <message>
        <source>Fetch and score automatically every morning.</source>
        <translation>Récupérer et évaluer automatiquement chaque matin.</translation>
    </message>
    <message>
        <source>on makes the system start winnow-cli run --once --notify every weekday when arXiv&apos;s listings are out, with the library and settings now in use (including --library and --config). With systemd this is a user timer, at 00:20 to 00:30 New York time all year round; a start missed while the computer was off is made up. Without systemd it is a line in your crontab that checks once an hour for a new day, since cron knows no other time zone. On macOS it is a launchd agent that does the same. off removes it; status shows what is set up and when it starts next.

A systemd user timer runs only while you are logged in; loginctl enable-linger makes it run always. A language model&apos;s key must be in the keyring, since a timer does not have your shell&apos;s environment.

--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command and next (UTC); missing values are null.</source>
        <translation>on fait lancer par le système winnow-cli run --once --notify chaque jour ouvré, quand les listes d’arXiv sont parues, avec la bibliothèque et les paramètres utilisés à cet instant (y compris --library et --config). Avec systemd, c’est un minuteur utilisateur, de 00:20 à 00:30, heure de New York, toute l’année&#xa0;; un lancement manqué parce que l’ordinateur était éteint est rattrapé. Sans systemd, c’est une ligne de votre crontab qui vérifie une fois par heure s’il y a un nouveau jour, car cron ne connaît pas d’autre fuseau horaire. Sur macOS, c’est un agent launchd qui fait la même chose. off le retire&#xa0;; status montre ce qui est en place et quand aura lieu le prochain lancement.

Un minuteur utilisateur systemd ne s’exécute que pendant que votre session est ouverte&#xa0;; loginctl enable-linger le fait s’exécuter toujours. La clé d’un modèle de langage doit être dans le trousseau, car un minuteur n’a pas l’environnement de votre shell.

--json affiche un objet&#xa0;: on (true ou false), by (systemd, cron, launchd, ou null), file, command et next (UTC)&#xa0;; les valeurs manquantes sont null.</translation>
    </message>
    <message>
        <source>Use schedule on, schedule off or schedule status.</source>
        <translation>Utilisez schedule on, schedule off ou schedule status.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use on, off or status.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;». Utilisez on, off ou status.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet, so there is nothing to fetch. Choose some in the window first.</source>
        <translation>Vous ne suivez encore aucune catégorie&#xa0;; il n’y a donc rien à récupérer. Choisissez-en d’abord dans la fenêtre.</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>L’exécution matinale est désactivée.</translation>
    </message>
    <message>
        <source>The morning run is on, by %1.</source>
        <translation>L’exécution matinale est activée, par %1.</translation>
    </message>
    <message>
        <source>The morning run is on, by %1: %2</source>
        <translation>L’exécution matinale est activée, par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>It runs only while you are logged in. To have it run always: loginctl enable-linger.</source>
        <translation>Elle ne s’exécute que pendant que votre session est ouverte. Pour qu’elle s’exécute toujours&#xa0;: loginctl enable-linger.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>Score the papers that have no score yet with these criteria.</source>
        <translation>Évaluer les articles qui n’ont pas encore de score selon ces critères.</translation>
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
        <translation>Donne à chaque article une pertinence et une nouveauté, de 1 à 10 chacune. Les scores sont enregistrés à mesure qu’ils arrivent&#xa0;: pour achever une exécution arrêtée ou tuée, relancez la commande&#xa0;; rien n’est évalué, ni payé, deux fois. Ctrl-C une fois arrête après les appels en cours&#xa0;; Ctrl-C deux fois arrête immédiatement.

Un modèle de langage a besoin d’une clé (winnow-cli key --help), sauf s’il s’exécute sur cet ordinateur. Un article pour lequel il ne donne pas de réponse utilisable en trois essais est signalé en échec&#xa0;; les autres ne sont pas affectés. Un seul programme à la fois évalue une bibliothèque avec un modèle&#xa0;: un second dit de quel programme il s’agit et se termine avec le code 1, ou attend avec --wait.

--prescreen laisse de côté, avant d’interroger le modèle, les articles différents de ceux que vous gardez, tout en trouvant encore le pourcentage donné de ce que vous garderiez. Cela est mesuré sur vos propres décisions, sur des jours qui n’ont pas servi à apprendre&#xa0;; --dry-run montre son efficacité et ce qu’il économise. S’il y a trop peu de décisions, rien n’est laissé de côté. Les articles des auteurs suivis restent toujours, et jusqu’à trois articles par jour qui seraient laissés de côté sont évalués quand même&#xa0;; winnow-cli learn montre combien d’entre eux méritaient d’être lus. Les articles laissés de côté sont marqués comme éliminés, non perdus&#xa0;: score --paper ID évalue l’un d’eux, score --prescreen off les évalue tous.

--batch envoie plutôt les appels à la file de lots du service&#xa0;: réponses sous un jour, en général à moitié prix, ce dont tiennent compte estimations, plafonds et coûts. Leur coût maximal est réservé à l’envoi. La commande indique ce qui a été envoyé et se termine&#xa0;; winnow-cli batch montre l’avancement, et le prochain score --batch, run ou batch read enregistre les réponses. Avec --wait, elle continue jusqu’à ce que toutes les réponses soient là. Fonctionne avec OpenAI, les services compatibles (--endpoint) et Anthropic. export-jobs écrit les appels dans un fichier en lignes JSON d’OpenAI, auxquelles vllm run-batch peut répondre&#xa0;; import-answers enregistre les réponses. Avec --batch, --json affiche la même chose que winnow-cli batch --json.

--json affiche un objet&#xa0;: day, criteria (version), scorer, model, state, scored, screened, prescreened (parmi ceux-ci, avant d’interroger le modèle), failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (dollars US, null si le prix est inconnu), days (les mêmes chiffres pour chaque jour) et error (code, message, detail, place)&#xa0;; avec --dry-run&#xa0;: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null&#xa0;: désactivé&#xa0;; recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost&#xa0;; ou missing_kept, missing_days), spent_this_month, run_cap et month_cap.

Exemples&#xa0;:
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
        <source>The announcement day (default: the newest in the library).</source>
        <translation>Le jour d’annonce (par défaut&#xa0;: le plus récent de la bibliothèque).</translation>
    </message>
    <message>
        <source>All days in the library from A to B, such as 2025-03-01..2025-05-31.</source>
        <translation>Tous les jours de la bibliothèque de A à B, comme 2025-03-01..2025-05-31.</translation>
    </message>
    <message>
        <source>Use the service&apos;s batch queue: answers within a day, usually at half the price.</source>
        <translation>Utiliser la file de lots du service&#xa0;: réponses sous un jour, en général à moitié prix.</translation>
    </message>
    <message>
        <source>Papers that a batch leaves without a score go into another batch (default), or are sent live once all batches are finished (with --wait).</source>
        <translation>Les articles qu’un lot laisse sans score vont dans un autre lot (par défaut, batch), ou sont envoyés en direct (live) une fois tous les lots terminés (avec --wait).</translation>
    </message>
    <message>
        <source>At most this many calls per batch, 1 to 50000 (default: 1000).</source>
        <translation>Au plus ce nombre d’appels par lot, de 1 à 50000 (par défaut&#xa0;: 1000).</translation>
    </message>
    <message>
        <source>Score only this paper of the day, even if it was screened out or failed; may be repeated.</source>
        <translation>N’évaluer que cet article du jour, même s’il a été éliminé ou a échoué&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID; use --paper 2508.04753.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID arXiv&#xa0;; utilisez --paper 2508.04753.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use export-jobs or import-answers.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;». Utilisez export-jobs ou import-answers.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli score %1 FILE.</source>
        <translation>Indiquez un fichier&#xa0;: winnow-cli score %1 FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of days; use --days 2025-03-01..2025-05-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de jours&#xa0;; utilisez --days 2025-03-01..2025-05-31.</translation>
    </message>
    <message>
        <source>--days can&apos;t be used with --day or --paper.</source>
        <translation>--days ne peut pas être utilisé avec --day ou --paper.</translation>
    </message>
    <message>
        <source>--missing takes batch or live, not &quot;%1&quot;.</source>
        <translation>--missing attend batch ou live, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Batches need a language model. Choose one with --model.</source>
        <translation>Les lots nécessitent un modèle de langage. Choisissez-en un avec --model.</translation>
    </message>
    <message>
        <source>--paper is always scored live: leave out --batch and export-jobs.</source>
        <translation>--paper est toujours évalué en direct&#xa0;: omettez --batch et export-jobs.</translation>
    </message>
    <message>
        <source>--missing and --batch-lines work only with --batch.</source>
        <translation>--missing et --batch-lines ne fonctionnent qu’avec --batch.</translation>
    </message>
    <message>
        <source>--missing live needs --wait. Or run winnow-cli score once the batch is finished.</source>
        <translation>--missing live demande --wait. Ou exécutez winnow-cli score une fois le lot terminé.</translation>
    </message>
    <message>
        <source>Papers in a batch in progress are left out; winnow-cli batch shows how far it is.</source>
        <translation>Les articles d’un lot en cours sont laissés de côté&#xa0;; winnow-cli batch montre où il en est.</translation>
    </message>
    <message>
        <source>The library has no papers for these days. winnow-cli ledger lists the days it has.</source>
        <translation>La bibliothèque n’a pas d’articles pour ces jours. winnow-cli ledger liste les jours qu’elle a.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCounts</name>
    <message>
        <source>other topics</source>
        <translation>autres sujets</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreDaysDialog</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Score days</source>
        <translation>Évaluer des jours</translation>
    </message>
    <message>
        <source>Score the days &amp;from</source>
        <translation>Évaluer les jours &amp;du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>a&amp;u</translation>
    </message>
    <message>
        <source>The library has no papers yet.</source>
        <translation>La bibliothèque n’a pas encore d’articles.</translation>
    </message>
    <message>
        <source>The library has no papers from these days.</source>
        <translation>La bibliothèque n’a pas d’articles de ces jours.</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>Estimation du coût…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its cost</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>In a &amp;batch (half the price, up to a day)</source>
        <translation>Dans un &amp;lot (moitié prix, un jour au plus)</translation>
    </message>
    <message>
        <source>In a &amp;batch (up to a day; no lower price is known)</source>
        <translation>Dans un &amp;lot (un jour au plus&#xa0;; aucun prix réduit connu)</translation>
    </message>
    <message>
        <source>Needs a language model; choose one in the settings, under Scoring</source>
        <translation>Nécessite un modèle de langage&#xa0;; choisissez-en un dans les paramètres, sous Évaluation</translation>
    </message>
    <message>
        <source>Send in a batch</source>
        <translation>Envoyer dans un lot</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, prix inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the built-in scorer</source>
        <translation>
            <numerusform>%Ln article avec l’évaluateur intégré</numerusform>
            <numerusform>%Ln articles avec l’évaluateur intégré</numerusform>
        </translation>
    </message>
    <message>
        <source>All papers of these days are scored under these criteria.</source>
        <translation>Tous les articles de ces jours sont évalués avec ces critères.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n sans score</numerusform>
            <numerusform>%n sans score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n article</numerusform>
            <numerusform>%1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScorerChoice</name>
    <message>
        <source>The &amp;built-in scorer – compares papers with your topics on this computer, nothing to set up</source>
        <translation>L’évaluateur &amp;intégré – compare les articles à vos sujets sur cet ordinateur, rien à configurer</translation>
    </message>
    <message>
        <source>A lan&amp;guage model – reads the abstracts; a service may charge for it</source>
        <translation>Un modèle de lan&amp;gage – lit les résumés&#xa0;; un service peut le facturer</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Évaluateur</translation>
    </message>
</context>
<context>
    <name>winnow::ScoringTab</name>
    <message>
        <source>The &amp;built-in scorer</source>
        <translation>L’évaluateur i&amp;ntégré</translation>
    </message>
    <message>
        <source>A lan&amp;guage model</source>
        <translation>Un modèle de lan&amp;gage</translation>
    </message>
    <message>
        <source>Compares papers with your topics on this computer. Costs nothing.</source>
        <translation>Compare les articles à vos sujets sur cet ordinateur. Ne coûte rien.</translation>
    </message>
    <message>
        <source>Reads titles and abstracts against your criteria. They are sent to the service below, which may charge for it.</source>
        <translation>Lit titres et résumés à la lumière de vos critères. Ils sont envoyés au service ci-dessous, qui peut les facturer.</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Évaluation</translation>
    </message>
</context>
<context>
    <name>winnow::SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Suggestion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::ServicePanel</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clé d’A&amp;PI</translation>
    </message>
    <message>
        <source>The service lists no models. Enter the name by hand.</source>
        <translation>Le service ne liste aucun modèle. Saisissez le nom à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>%Ln modèle au choix</numerusform>
            <numerusform>%Ln modèles au choix</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it under “Costs &amp; limits”</source>
        <translation>saisissez-le sous «&#xa0;Coûts &amp; limites&#xa0;»</translation>
    </message>
    <message>
        <source>for the models</source>
        <translation>liste des modèles</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1&#xa0;: %2 en entrée, %3 en cache, %4 en sortie par million de jetons</translation>
    </message>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 en entrée, %2 en cache, %3 en sortie</translation>
    </message>
    <message>
        <source>Writing to the cache: %1.</source>
        <translation>Écriture dans le cache&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For prompts above %1 tokens: %2.</source>
        <translation>Pour les prompts de plus de %1 jetons&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At peak hours it costs more.</source>
        <translation>Aux heures de pointe, il coûte plus cher.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>À partir du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Runs on your own machine: costs nothing.</source>
        <translation>S’exécute sur votre propre machine&#xa0;: ne coûte rien.</translation>
    </message>
    <message>
        <source>%1, from your own prices.</source>
        <translation>%1, d’après vos propres prix.</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, au %2.</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>Prix inconnu&#xa0;: %1. Sans lui, les coûts ne peuvent pas être affichés ni les plafonds respectés.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>Aucun serveur nommé %1 n’a été trouvé. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start %2, then test again.</source>
        <translation>Rien ne répond à %1. Démarrez %2, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>%1 can’t be reached. Check the address and the network.</source>
        <translation>%1 est injoignable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer’s clock, and whether a proxy is in between.</source>
        <translation>Impossible d’établir une connexion sécurisée avec %1. Vérifiez l’horloge de cet ordinateur, et si un proxy est interposé.</translation>
    </message>
    <message>
        <source>The proxy refused, or is not running. Check it under “Costs &amp; limits”.</source>
        <translation>Le proxy a refusé, ou ne fonctionne pas. Vérifiez-le sous «&#xa0;Coûts &amp; limites&#xa0;».</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on your own machine may still be loading: test again, or raise the timeout under “Costs &amp; limits”.</source>
        <translation>%1 n’a pas répondu à temps. Un modèle sur votre propre machine est peut-être encore en cours de chargement&#xa0;: testez de nouveau, ou augmentez le délai d’attente sous «&#xa0;Coûts &amp; limites&#xa0;».</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below the address.</source>
        <translation>http n’est pas chiffré. Utilisez https, ou cochez la case sous l’adresse.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>Il n’y a pas encore de clé pour %1. Saisissez-la ci-dessus, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>%1 rejected the key (401). Check that it is complete and still valid.</source>
        <translation>%1 a rejeté la clé (401). Vérifiez qu’elle est complète et encore valide.</translation>
    </message>
    <message>
        <source>%1 knows the key but denies it access (403). Check there what it may use, and from where.</source>
        <translation>%1 connaît la clé mais lui refuse l’accès (403). Vérifiez là-bas ce qu’elle peut utiliser, et d’où.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then test again.</source>
        <translation>Le compte chez %1 n’a plus de crédit. Rechargez-le, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is rate-limiting. Test again in a minute.</source>
        <translation>%1 limite la fréquence des appels. Testez de nouveau dans une minute.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is rate-limiting. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 limite la fréquence des appels. Testez de nouveau dans %n seconde.</numerusform>
            <numerusform>%1 limite la fréquence des appels. Testez de nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported an error. Test again later; if it persists, check the address.</source>
        <translation>%1 a signalé une erreur. Testez de nouveau plus tard&#xa0;; si elle persiste, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let you use it. Choose another model.</source>
        <translation>%1 liste «&#xa0;%2&#xa0;» mais ne vous laisse pas l’utiliser. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 n’a pas de modèle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Check the model’s name and the address.</source>
        <translation>%1 Vérifiez le nom du modèle et l’adresse.</translation>
    </message>
    <message>
        <source>%1 It has %2.</source>
        <translation>%1 Le service propose %2.</translation>
    </message>
    <message>
        <source>%1 The closest it has are %2.</source>
        <translation>%1 Les plus proches qu’il propose sont %2.</translation>
    </message>
    <message>
        <source>The address is not a web address. It should start with https://.</source>
        <translation>L’adresse n’est pas une adresse web. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Choose a model: “List” asks the service for those it has.</source>
        <translation>Choisissez un modèle&#xa0;: «&#xa0;Lister&#xa0;» demande au service ceux qu’il a.</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>L’adresse du proxy ne peut pas être utilisée. Vérifiez-la sous «&#xa0;Coûts &amp; limites&#xa0;».</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 a rejeté la requête.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 answered in %2 s</source>
        <translation>%1 a répondu en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1 tokens</source>
        <translation>place pour %1 jetons</translation>
    </message>
    <message>
        <source>The criteria take %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>Les critères demandent %1 jetons, mais le modèle n’a de place que pour %2. Démarrez-le avec un contexte plus grand, ou raccourcissez les critères.</translation>
    </message>
    <message>
        <source>The settings for individual models can’t be read (%1). Correct them in the settings file.</source>
        <translation>Les paramètres propres à certains modèles sont illisibles (%1). Corrigez-les dans le fichier de paramètres.</translation>
    </message>
    <message>
        <source>Your own prices can’t be read. Check them under “Costs &amp; limits”.</source>
        <translation>Vos propres prix sont illisibles. Vérifiez-les sous «&#xa0;Coûts &amp; limites&#xa0;».</translation>
    </message>
    <message>
        <source>The server at %1 is not a model service. Check the address.</source>
        <translation>Le serveur à %1 n’est pas un service de modèles. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Lists the models and makes one tiny call</source>
        <translation>Liste les modèles et fait un tout petit appel</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation&#xa0;: %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Resets everything except what you collected: categories, authors, the model’s service and prices</source>
        <translation>Réinitialise tout sauf ce que vous avez constitué&#xa0;: catégories, auteurs, service du modèle et prix</translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation>pas encore paru</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>rien d’annoncé</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>jamais récupéré</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>À trier</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>, %n annoncé</numerusform>
            <numerusform>, %n annoncés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented)</source>
        <translation>Journée d’exemple (inventée)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Days and views</source>
        <translation>Jours et vues</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>Replaced</source>
        <translation>Remplacés</translation>
    </message>
    <message numerus="yes">
        <source>Kept papers with a newer version: %n</source>
        <translation>
            <numerusform>Articles gardés ayant une nouvelle version&#xa0;: %n</numerusform>
            <numerusform>Articles gardés ayant une nouvelle version&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept papers that have a newer version, with what changed</source>
        <translation>Articles gardés qui ont une nouvelle version, avec ce qui a changé</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Kept on all days</source>
        <translation>Gardés, tous les jours</translation>
    </message>
    <message>
        <source>Found on all days</source>
        <translation>Trouvés, tous les jours</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Journée d’exemple</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Aujourd’hui · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>, %n à trier</numerusform>
            <numerusform>, %n à trier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n article</numerusform>
            <numerusform>%1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save search as view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
</context>
<context>
    <name>winnow::SiteBar</name>
    <message>
        <source>Writing web pages</source>
        <translation>Écriture des pages web</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pages already written stay; the next export writes the rest</source>
        <translation>Les pages déjà écrites restent&#xa0;; le prochain export écrira les autres</translation>
    </message>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>Choisissez un dossier pour les pages web</translation>
    </message>
    <message>
        <source>Writing web pages: %L1 of %L2</source>
        <translation>Écriture des pages web&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>There are no days with scored papers to write pages of. Score a day first.</source>
        <translation>Aucun jour n’a d’articles évalués&#xa0;; il n’y a donc pas de page à écrire. Évaluez d’abord un jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</source>
        <translation>
            <numerusform>%n fichier dans %1 diffère de ce que Winnow avait écrit et a été laissé tel quel&#xa0;: %2. Déplacez-le ailleurs et exportez de nouveau pour obtenir celui de Winnow.</numerusform>
            <numerusform>%n fichiers dans %1 diffèrent de ce que Winnow avait écrit et ont été laissés tels quels, comme %2. Déplacez-les ailleurs et exportez de nouveau pour obtenir ceux de Winnow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of %n day(s) are now web pages in %1.</source>
        <translation>
            <numerusform>Le digest de %n jour est maintenant en pages web dans %1.</numerusform>
            <numerusform>Les digests de %n jours sont maintenant en pages web dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>winnow::SiteCommand</name>
    <message>
        <source>Write the digests as web pages, with search and a feed.</source>
        <translation>Écrire les digests en pages web, avec une recherche et un flux.</translation>
    </message>
    <message>
        <source>Writes a page for each day, month, year and topic, a search that runs in the browser, and feed.xml. Open index.html, or put the folder on any web server: all links are relative, and nothing is loaded from elsewhere. Imported days are shown as they were imported, others as `digest` would write them. Your decisions, tags and criteria are not shown; your notes only with --notes.

Only changed pages are written; pages of days that no longer exist are removed. Files that Winnow did not write, or that somebody has edited, are left alone and reported; the command then exits with 1. Winnow keeps a list of its own files in .winnow-site in the folder.

--json prints an object: folder, days, papers, written, removed, foreign (three arrays of paths), unchanged (a number) and unscored (days without a score, which have no page).

Examples:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</source>
        <translation>Écrit une page pour chaque jour, mois, année et sujet, une recherche qui s’exécute dans le navigateur, et feed.xml. Ouvrez index.html, ou mettez le dossier sur n’importe quel serveur web&#xa0;: tous les liens sont relatifs, et rien n’est chargé d’ailleurs. Les jours importés sont montrés tels qu’ils ont été importés, les autres comme `digest` les écrirait. Vos décisions, étiquettes et critères ne sont pas montrés&#xa0;; vos notes seulement avec --notes.

Seules les pages modifiées sont écrites&#xa0;; les pages de jours qui n’existent plus sont supprimées. Les fichiers que Winnow n’a pas écrits, ou que quelqu’un a modifiés, sont laissés tels quels et signalés&#xa0;; la commande se termine alors avec le code 1. Winnow tient une liste de ses propres fichiers dans .winnow-site, dans le dossier.

--json affiche un objet&#xa0;: folder, days, papers, written, removed, foreign (trois tableaux de chemins), unchanged (un nombre) et unscored (jours sans score, qui n’ont pas de page).

Exemples&#xa0;:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</translation>
    </message>
    <message>
        <source>The folder for the pages; created if it does not exist.</source>
        <translation>Le dossier des pages&#xa0;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>The title of the pages.</source>
        <translation>Le titre des pages.</translation>
    </message>
    <message>
        <source>The address where the pages will be published, for the feed&apos;s links and search engines.</source>
        <translation>L’adresse où les pages seront publiées, pour les liens du flux et les moteurs de recherche.</translation>
    </message>
    <message>
        <source>Include your notes on papers.</source>
        <translation>Inclure vos notes sur les articles.</translation>
    </message>
    <message>
        <source>Give a folder for the pages: winnow-cli site -o FOLDER.</source>
        <translation>Indiquez un dossier pour les pages&#xa0;: winnow-cli site -o FOLDER.</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from est postérieur à --to. Inversez-les.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the web address of a folder; use one like https://example.org/papers/.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse web d’un dossier&#xa0;; utilisez-en une comme https://example.org/papers/.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Stopped. The pages written are complete; run the same command again to write the rest.</source>
        <translation>Arrêté. Les pages écrites sont complètes&#xa0;; relancez la même commande pour écrire les autres.</translation>
    </message>
    <message>
        <source>No day has scored papers to write a page of. Score one first (winnow-cli run), or import digests (winnow-cli import).</source>
        <translation>Aucun jour n’a d’articles évalués&#xa0;; il n’y a donc pas de page à écrire. Évaluez d’abord un jour (winnow-cli run), ou importez des digests (winnow-cli import).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</source>
        <translation>
            <numerusform>%n jour sans score n’a pas de page&#xa0;: %1. Évaluez-le avec winnow-cli score --day DAY.</numerusform>
            <numerusform>%n jours sans score n’ont pas de page, le premier étant %1. Évaluez-les avec winnow-cli score --day DAY.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, or was changed since, so it was left alone. Move it away and run the command again to get the new page.</source>
        <translation>%1 n’a pas été écrit par Winnow, ou a été modifié depuis, et a donc été laissé tel quel. Déplacez-le ailleurs et relancez la commande pour obtenir la nouvelle page.</translation>
    </message>
    <message>
        <source>%1: days: %L3, papers: %L2; files: %L4 written, %L5 unchanged, %L6 removed</source>
        <translation>%1&#xa0;: jours&#xa0;: %L3, articles&#xa0;: %L2&#xa0;; fichiers&#xa0;: %L4 écrits, %L5 inchangés, %L6 supprimés</translation>
    </message>
</context>
<context>
    <name>winnow::SummaryStrip</name>
    <message>
        <source>Write &amp;summary</source>
        <translation>Rédiger la &amp;synthèse</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Pas main&amp;tenant</translation>
    </message>
    <message>
        <source>Summary: %1. %2.</source>
        <comment>what it takes, what was spent</comment>
        <translation>Synthèse&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>Asking %1 for a summary…</source>
        <translation>Demande d’une synthèse à %1…</translation>
    </message>
    <message>
        <source>No model is chosen yet. Choose one in the settings to write summaries.</source>
        <translation>Aucun modèle n’est encore choisi. Choisissez-en un dans les paramètres pour rédiger des synthèses.</translation>
    </message>
    <message>
        <source>No summary was written. %1</source>
        <translation>Aucune synthèse n’a été rédigée. %1</translation>
    </message>
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete removes it.</source>
        <translation>Entrée affiche les articles qui ont cette étiquette, Suppr la retire.</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show papers tagged “%1”</source>
        <translation>Afficher les articles étiquetés «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>winnow::TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>Étiqueter %n article</numerusform>
            <numerusform>Étiqueter %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Taste</name>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>fairly likely</source>
        <translation>assez probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>fairly unlikely</source>
        <translation>assez improbable</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>Predicted %1 (%2 to %3 %): %4 of %5 kept</source>
        <comment>%1: likely, perhaps, unlikely …; %4 and %5: papers</comment>
        <translation>Prédit %1 (%2 à %3&#xa0;%)&#xa0;: %4 gardés sur %5</translation>
    </message>
</context>
<context>
    <name>winnow::TopicIndex</name>
    <message>
        <source>None of your topics</source>
        <translation>Aucun de vos sujets</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Pas encore de sujet</translation>
    </message>
</context>
<context>
    <name>winnow::TopicLegend</name>
    <message>
        <source>Topics of the map</source>
        <translation>Sujets de la carte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these papers</source>
        <translation>%1&#xa0;: n’afficher que ces articles</translation>
    </message>
</context>
<context>
    <name>winnow::TraitFields</name>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xte</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>Rai&amp;sonnement</translation>
    </message>
    <message>
        <source>Thinking tags</source>
        <translation>Balises de raisonnement</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>set by server</source>
        <translation>fixé par le serveur</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> jetons</translation>
    </message>
    <message>
        <source>How much the model can take at once, prompt and answer together</source>
        <translation>Ce que le modèle peut prendre en une fois, prompt et réponse ensemble</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>How much the model thinks before it answers, which you pay for</source>
        <translation>À quel point le modèle raisonne avant de répondre, ce que vous payez</translation>
    </message>
    <message>
        <source>as little as possible</source>
        <translation>aussi peu que possible</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>défaut du modèle</translation>
    </message>
    <message>
        <source>the usual ones, such as &lt;think&gt; … &lt;/think&gt;</source>
        <translation>les balises habituelles, comme &lt;think&gt; … &lt;/think&gt;</translation>
    </message>
    <message>
        <source>For a model that writes its thinking between tags Winnow does not know</source>
        <translation>Pour un modèle qui écrit son raisonnement entre des balises que Winnow ne connaît pas</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message>
        <source>Nothing to paste: copy an arXiv address or number first.</source>
        <translation>Rien à coller&#xa0;: copiez d’abord une adresse ou un numéro arXiv.</translation>
    </message>
    <message>
        <source>Read saved listings</source>
        <translation>Lire des listes enregistrées</translation>
    </message>
    <message>
        <source>arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</source>
        <translation>Listes arXiv (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>Importer des digests</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>Digests (*.md *.json)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>Importer un dossier de digests</translation>
    </message>
    <message>
        <source>Nothing new: the library already has these digests.</source>
        <translation>Rien de nouveau&#xa0;: la bibliothèque a déjà ces digests.</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>%n digest importé.</numerusform>
            <numerusform>%n digests importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library: %L1.</source>
        <translation>Déjà dans la bibliothèque&#xa0;: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were ignored.</source>
        <translation>
            <numerusform>%n fichier d’un autre type a été ignoré.</numerusform>
            <numerusform>%n fichiers d’autres types ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no papers for %1 yet.</source>
        <translation>La bibliothèque n’a pas encore d’articles pour %1.</translation>
    </message>
    <message>
        <source>Winnow reads digests (.md, .json) and saved feeds (.xml), not %1.</source>
        <translation>Winnow lit les digests (.md, .json) et les flux enregistrés (.xml), pas %1.</translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>Essai des critères sur %Ln article…</numerusform>
            <numerusform>Essai des critères sur %Ln articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the day&apos;s best to its last</source>
        <translation>
            <numerusform>%Ln article, du meilleur au dernier du jour</numerusform>
            <numerusform>%Ln articles, du meilleur au dernier du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>the built-in scorer</source>
        <comment>tried with it</comment>
        <translation>l’évaluateur intégré</translation>
    </message>
    <message>
        <source>Tried with %1, before your last changes</source>
        <translation>Essayés avec %1, avant vos derniers changements</translation>
    </message>
    <message>
        <source>Tried with %1: the criteria in use</source>
        <translation>Essayés avec %1&#xa0;: les critères en vigueur</translation>
    </message>
    <message>
        <source>Tried with %1. Save the criteria to use them.</source>
        <translation>Essayés avec %1. Enregistrez les critères pour les utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>Essa&amp;yer sur %Ln article</numerusform>
            <numerusform>Essa&amp;yer sur %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores a few of the day&apos;s papers with the criteria above; nothing else changes</source>
        <translation>Évalue quelques articles du jour avec les critères ci-dessus&#xa0;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>These papers already have scores under these criteria; shows them again</source>
        <translation>Ces articles ont déjà des scores selon ces critères&#xa0;; les réaffiche</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>Il n’y a pas d’articles sur lesquels essayer les critères. Récupérez d’abord un jour.</translation>
    </message>
    <message>
        <source>Available again when the run has ended</source>
        <translation>De nouveau disponible quand l’exécution sera terminée</translation>
    </message>
</context>
<context>
    <name>winnow::TrialModel</name>
    <message>
        <source>novelty %1</source>
        <translation>nouveauté %1</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>pertinence %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>No score: %1</source>
        <translation>Pas de score&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting for its score…</source>
        <translation>en attente de son score…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2 under the criteria in use, by %3</source>
        <translation>Pertinence %1, nouveauté %2 selon les critères en vigueur, par %3</translation>
    </message>
    <message>
        <source>%1: %2; %3. %4</source>
        <translation>%1&#xa0;: %2&#xa0;; %3. %4</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>Relevance and novelty under the criteria in use</source>
        <translation>Pertinence et nouveauté selon les critères en vigueur</translation>
    </message>
</context>
<context>
    <name>winnow::TrialPanel</name>
    <message>
        <source>Other p&amp;apers</source>
        <translation>Autres article&amp;s</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ferm&amp;er</translation>
    </message>
    <message>
        <source>Try the criteria on other papers of this day</source>
        <translation>Essayer les critères sur d’autres articles de ce jour</translation>
    </message>
    <message>
        <source>Close the trial (Esc)</source>
        <translation>Fermer l’essai (Échap)</translation>
    </message>
    <message>
        <source>Trial papers</source>
        <translation>Articles de l’essai</translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>Not undone: something else has changed since.</source>
        <translation>Non annulé&#xa0;: autre chose a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::UpkeepBar</name>
    <message>
        <source>Library update progress</source>
        <translation>Progression de la mise à jour de la bibliothèque</translation>
    </message>
    <message>
        <source>Needed once after an update of Winnow. You can keep working, or quit: it continues next time.</source>
        <translation>Nécessaire une fois après une mise à jour de Winnow. Vous pouvez continuer à travailler, ou quitter&#xa0;: elle reprendra la prochaine fois.</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>Mise à jour de l’index de recherche&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>Mise à jour des scores intégrés&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>The library could not be updated for this version of Winnow; Winnow tries again at the next start. %1</source>
        <translation>La bibliothèque n’a pas pu être mise à jour pour cette version de Winnow&#xa0;; Winnow réessaiera au prochain démarrage. %1</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Criteria version</source>
        <translation>Version des critères</translation>
    </message>
    <message>
        <source>View another version</source>
        <translation>Consulter une autre version</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en vigueur</translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation>Bienvenue dans Winnow</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>Chaque jour, arXiv annonce des centaines d’articles. Winnow les évalue selon ce que vous voulez lire et laisse ceux qui comptent.</translation>
    </message>
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>Que s&amp;uivez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>Que voulez-vous lire&#xa0;?</translation>
    </message>
    <message>
        <source>Who scores the papers?</source>
        <translation>Qui évalue les articles&#xa0;?</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – you can change them at any time</source>
        <translation>Partir des critères par &amp;défaut – vous pouvez les modifier à tout moment</translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation>&amp;Rédiger d’abord mes propres critères</translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation>&amp;Essayer la journée d’exemple</translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation>Des articles inventés, fournis avec Winnow. Sans réseau.</translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation>Choisissez au moins une catégorie pour commencer.</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria…</source>
        <translation>&amp;Commencer par mes critères…</translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation>Commencer par les articles du &amp;jour</translation>
    </message>
</context>
</TS>
