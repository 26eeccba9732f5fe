<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown to the service; will be looked for again</source>
        <translation>desconocido para el servicio; se volverá a buscar</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>en validación</translation>
    </message>
    <message>
        <source>finalizing</source>
        <translation>finalizando</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>cancelándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>en curso, %1 de %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>refused because too many calls were waiting</source>
        <translation>rechazado porque había demasiadas llamadas en espera</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>lost by the service</source>
        <translation>perdido por el servicio</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>olvidado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>arrival unconfirmed; will be looked for</source>
        <translation>llegada sin confirmar; se buscará</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, faltan %1</translation>
    </message>
    <message>
        <source>Batch %1 of %2: %3 papers in %4 for %5 at %6: %7</source>
        <translation>Lote %1 del %2: %3 artículos en %4 para %5 en %6: %7</translation>
    </message>
    <message>
        <source>Sent %1 papers in %2.</source>
        <translation>Se han enviado %1 artículos en %2.</translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>Reservado para los lotes en curso: hasta %1.</translation>
    </message>
    <message>
        <source>Not sent: %1. Send them later with winnow-cli score --batch.</source>
        <translation>Sin enviar: %1. Envíelos más tarde con winnow-cli score --batch.</translation>
    </message>
    <message>
        <source>Answers take up to a day; store them with winnow-cli batch read.</source>
        <translation>Las respuestas tardan hasta un día; guárdelas con winnow-cli batch read.</translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation>No queda nada por puntuar.</translation>
    </message>
    <message>
        <source>No batch is in progress, and nothing is left to send.</source>
        <translation>No hay ningún lote en curso ni queda nada por enviar.</translation>
    </message>
    <message>
        <source>Nothing is left to score; no file was written.</source>
        <translation>No queda nada por puntuar; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, as batch %4. Store the answers with winnow-cli score import-answers FILE.</source>
        <translation>%1: %2 artículos en %3, como lote %4. Guarde las respuestas con winnow-cli score import-answers FILE.</translation>
    </message>
    <message>
        <source>Stored %1 answers: %2 papers scored, %3 without a score.</source>
        <translation>Respuestas guardadas: %1; artículos puntuados: %2, sin puntuación: %3.</translation>
    </message>
    <message>
        <source>Already stored: %1.</source>
        <translation>Ya guardadas: %1.</translation>
    </message>
    <message>
        <source>Not from this library: %1.</source>
        <translation>No son de esta biblioteca: %1.</translation>
    </message>
    <message>
        <source>Unreadable lines: %1.</source>
        <translation>Líneas ilegibles: %1.</translation>
    </message>
    <message>
        <source>Batch %1 has %2 without an answer. To send them again, run winnow-cli batch forget %1.</source>
        <translation>En el lote %1 quedan %2 sin respuesta. Para volver a enviarlos, ejecute winnow-cli batch forget %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%1 está puntuando %n artículo; su puntuación llegará del laboratorio.</numerusform>
            <numerusform>%1 está puntuando %n artículos; sus puntuaciones llegarán del laboratorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>El prompt de puntuación está vacío.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1 to mark where a language model gets the papers.</source>
        <translation>El prompt de puntuación no tiene la línea %1, que indica dónde recibe los artículos un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>The scoring prompt contains the line %1 more than once.</source>
        <translation>El prompt de puntuación contiene la línea %1 más de una vez.</translation>
    </message>
    <message>
        <source>The authors that the bot follows are not part of the criteria. To follow them too, add them to the followed authors in the window&apos;s settings: %1</source>
        <translation>Los autores que sigue el bot no forman parte de los criterios. Para seguirlos también, añádalos a los autores seguidos en los ajustes de la ventana: %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>not a UTF-8 text file</source>
        <translation>no es un archivo de texto UTF-8</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with other files. Import it on its own, or give files such as %2.</source>
        <translation>%1 no se puede combinar con otros archivos. Impórtelo por separado o indique archivos como %2.</translation>
    </message>
    <message>
        <source>no topics or instructions found (looked for %1)</source>
        <translation>no se encontraron temas ni instrucciones (se buscó %1)</translation>
    </message>
    <message>
        <source>%1 (trial only)</source>
        <translation>%1 (solo de prueba)</translation>
    </message>
    <message>
        <source>%1 (paused: %2)</source>
        <translation>%1 (en pausa: %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No criteria saved yet; using the defaults.</source>
        <translation>Aún no hay criterios guardados; se usan los predeterminados.</translation>
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
        <translation>Los criterios son Markdown: un prompt del sistema, un prompt de puntuación con los temas que sigue y un prompt de criba. Para cambiarlos, expórtelos, edite el archivo y vuelva a importarlo: así se crea una versión nueva, con la que se puntúan los artículos a partir de entonces. Mientras no guarde unos propios, se muestran los predeterminados.

  show         muestra los criterios actuales (opción predeterminada) y cómo los lee Winnow: temas con lo que se desea y lo que no, palabras clave, autores, y qué se ignora y por qué
  list         enumera las versiones y marca la actual
  use N        vuelve a la versión N
  import FILE… guarda los criterios de un archivo, o los citados en un boletín, o los de los archivos de prompts del bot ChatGPT-ArXiv-Paper-Assistant: indique su carpeta o los archivos (system_prompt.txt, paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, paper_topics_schema.json)
  export FILE  escribe los criterios actuales en un archivo; - es la salida estándar
  pause TOPIC  ignora un tema por ahora: el modelo, el puntuador integrado y el aprendizaje lo dejan fuera. Su texto se conserva y las puntuaciones existentes mantienen su versión. TOPIC es un nombre, parte de un nombre o su número en show
  resume TOPIC vuelve a usar un tema en pausa (all: todos los temas en pausa). Las puntuaciones anteriores cuentan de nuevo

--json imprime un objeto con version, name, created, parent, paused_topics, system_prompt, scoring_prompt y screening_prompt; con show también read, un objeto con topics (name, relevant, irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, application), authors y parts (kind, reason, topic, begin, length, text: los fragmentos del prompt de puntuación por orden; begin y length van en unidades UTF-16 y topic es un índice de topics a partir de 0, o null); con list, un array de objetos con version, name, created, parent, paused_topics, current y trial (creada para una prueba, nunca en uso).

Ejemplo:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>línea %1: «%2»</translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not of the form &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1: no se ha registrado nada, porque estas líneas no tienen la forma «ID keep|skip|later|clear»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n decisión cambiada</numerusform>
            <numerusform>%n decisiones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation>%1: %2 de %3 artículos en %4</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so no digest was written. Score them first: winnow-cli score --day %2.</source>
        <translation>Ninguno de los %1 artículos del %2 tiene puntuación, así que no se ha escrito ningún boletín. Puntúelos primero: winnow-cli score --day %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with winnow-cli score --day %3.</source>
        <translation>%1 de los %2 artículos del %3 aún no tienen puntuación y no están en el boletín. Puntúelos con winnow-cli score --day %3.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of these days have no score yet and are not in the digest. Score them with winnow-cli score --day YYYY-MM-DD.</source>
        <translation>%1 de los %2 artículos de estos días aún no tienen puntuación y no están en el boletín. Puntúelos con winnow-cli score --day YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers found are in the digest. The others are below the cut-offs, have no score or were skipped.</source>
        <translation>%1 de los %2 artículos encontrados están en el boletín. Los demás no alcanzan los umbrales, no tienen puntuación o se omitieron.</translation>
    </message>
    <message>
        <source>The window (process %1)</source>
        <translation>La ventana (proceso %1)</translation>
    </message>
    <message>
        <source>The window on %1 (process %2)</source>
        <translation>La ventana en %1 (proceso %2)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 en %2 (proceso %3)</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 está puntuando el día %2 con %3 desde %4.</translation>
    </message>
    <message>
        <source>Another program took over scoring while this one was suspended. Run the command again to continue.</source>
        <translation>Otro programa se hizo cargo de la puntuación mientras este estaba suspendido. Ejecute de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>%1 Run the command again when it has finished, or add --wait to wait for it.</source>
        <translation>%1 Ejecute de nuevo el comando cuando haya terminado, o añada --wait para esperar.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv está limitando las peticiones. Ejecute de nuevo el comando dentro de %n segundo.</numerusform>
            <numerusform>arXiv está limitando las peticiones. Ejecute de nuevo el comando dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests. Run the command again in a few minutes.</source>
        <translation>arXiv está limitando las peticiones. Ejecute de nuevo el comando dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait until it has finished, then run the command again.</source>
        <translation>Otro Winnow está escribiendo en la biblioteca. Espere a que termine y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow and was left unchanged. Update Winnow, or choose another library with --library.</source>
        <translation>La biblioteca fue escrita por una versión más reciente de Winnow y no se ha modificado. Actualice Winnow o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>%1 is not a Winnow library, or it is damaged. Restore a backup with winnow-cli library restore, or choose another library with --library.</source>
        <translation>%1 no es una biblioteca de Winnow o está dañada. Restaure una copia de seguridad con winnow-cli library restore o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The library could not be read or written%1. Check that its disk has free space, then run the command again.</source>
        <translation>No se pudo leer o escribir la biblioteca%1. Compruebe que haya espacio libre en su disco y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>Could not reach arXiv%1. Check the network, then run the command again.</source>
        <translation>No se pudo conectar con arXiv%1. Compruebe la red y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv no respondió a tiempo. Ejecute de nuevo el comando más tarde.</translation>
    </message>
    <message>
        <source>The server reported an error%1. Run the command again later.</source>
        <translation>El servidor notificó un error%1. Ejecute de nuevo el comando más tarde.</translation>
    </message>
    <message>
        <source>arXiv twice refused to answer in a format that Winnow reads%1, as it sometimes does. Run the command again in a few minutes.</source>
        <translation>arXiv se negó dos veces a responder en un formato que Winnow pueda leer%1, como ocurre a veces. Ejecute de nuevo el comando dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 uses plain http, which is allowed only on this computer. Use https.</source>
        <translation>%1 usa http sin cifrar, que solo se permite en este equipo. Use https.</translation>
    </message>
    <message>
        <source>The server refused access%1. Wait a while before you try again.</source>
        <translation>El servidor denegó el acceso%1. Espere un rato antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring is still locked because its password prompt was dismissed. Run the command again and enter the password.</source>
        <translation>El llavero sigue bloqueado porque se cerró la petición de contraseña. Ejecute de nuevo el comando e introduzca la contraseña.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Run the command again and answer it.</source>
        <translation>Se cerró la pregunta del llavero. Ejecute de nuevo el comando y respóndala.</translation>
    </message>
    <message>
        <source>The keyring is still locked because nobody entered its password. Unlock it, then run the command again.</source>
        <translation>El llavero sigue bloqueado porque nadie introdujo su contraseña. Desbloquéelo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Run the command again and answer it.</source>
        <translation>Aún no hay ningún llavero y no se respondió a la pregunta para crearlo. Ejecute de nuevo el comando y respóndala.</translation>
    </message>
    <message>
        <source>The wallet&apos;s setup wizard or password prompt was not answered. Answer it, then run the command again.</source>
        <translation>No se respondió al asistente de configuración de la cartera o a su petición de contraseña. Responda y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and nobody allowed it. Run the command again and allow it.</source>
        <translation>El llavero preguntó si Winnow puede usar la clave y nadie lo permitió. Ejecute de nuevo el comando y permítalo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then run the command again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then run the command again.</source>
        <translation>KeePassXC no expone ningún grupo. Elija uno en los ajustes de su base de datos, en la integración con el servicio de secretos, y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused the request%1. Unlock it, then run the command again.</source>
        <translation>El llavero del sistema rechazó la petición%1. Desbloquéelo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. None of it was used.</source>
        <translation>No se pudo leer %1: %2. No se ha usado nada de su contenido.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, &quot;%1&quot;, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv respondió con una página web, «%1», en lugar de un listado. Inténtelo de nuevo más tarde; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 is a web page, &quot;%2&quot;, not an arXiv listing. Save the page of a day&apos;s listing, such as https://arxiv.org/list/cs.LG/new.</source>
        <translation>%1 es una página web, «%2», y no un listado de arXiv. Guarde la página del listado de un día, como https://arxiv.org/list/cs.LG/new.</translation>
    </message>
    <message>
        <source>Could not write %1%2. Check the folder and its permissions, or choose another file.</source>
        <translation>No se pudo escribir %1%2. Compruebe la carpeta y sus permisos, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Could not read %1%2. Check its name and permissions.</source>
        <translation>No se pudo leer %1%2. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron, then run the command again.</source>
        <translation>Este sistema no tiene ni un gestor de usuario de systemd ni cron. Instale cron y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>%1 failed%2. Fix the problem, then run the command again.</source>
        <translation>%1 ha fallado%2. Corrija el problema y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>Stopped. Finished work is kept; run the same command again to continue.</source>
        <translation>Detenido. El trabajo terminado se conserva; ejecute de nuevo el mismo comando para continuar.</translation>
    </message>
    <message>
        <source>Not accepted: %1. Correct it, then run the command again.</source>
        <translation>No se admite: %1. Corríjalo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>No se encontró: %1.</translation>
    </message>
    <message>
        <source>The feed for %1 is empty, although arXiv announces papers on that day. Run the command again later.</source>
        <translation>El canal del %1 está vacío, aunque arXiv anuncia artículos ese día. Ejecute de nuevo el comando más tarde.</translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests; retrying in %1.</source>
        <translation>arXiv está limitando las peticiones; nuevo intento dentro de %1.</translation>
    </message>
    <message>
        <source>arXiv refused the requested format%1; retrying in %2.</source>
        <translation>arXiv rechazó el formato solicitado%1; nuevo intento dentro de %2.</translation>
    </message>
    <message>
        <source>arXiv is not available; retrying in %1.</source>
        <translation>arXiv no está disponible; nuevo intento dentro de %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1: %2 por puntuar con el puntuador integrado: sin llamadas ni costes</translation>
    </message>
    <message>
        <source>%1: nothing left to score with %2</source>
        <translation>%1: no queda nada por puntuar con %2</translation>
    </message>
    <message>
        <source>%1 (%2 of them screening)</source>
        <translation>%1 (%2 de ellas de criba)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>%1: %2 to score with %3: %4, about %5, %6</source>
        <translation>%1: %2 por puntuar con %3: %4, aprox. %5, %6</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2.</source>
        <translation>Gastado este mes: %1 de %2.</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>Gastado este mes: %1.</translation>
    </message>
    <message>
        <source>The price is unknown, so no cap can be enforced: the run would not start.</source>
        <translation>Se desconoce el precio, así que no se puede aplicar ningún tope: la ejecución no empezaría.</translation>
    </message>
    <message>
        <source>That is more than the cap for a run, %1: it would stop early.</source>
        <translation>Es más que el tope por ejecución, %1: se detendría antes de terminar.</translation>
    </message>
    <message>
        <source>That is more than what is left of the monthly cap: the run would stop early.</source>
        <translation>Es más de lo que queda del tope mensual: la ejecución se detendría antes de terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kept paper(s)</source>
        <translation>
            <numerusform>%n artículo conservado más</numerusform>
            <numerusform>%n artículos conservados más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) with kept papers</source>
        <translation>
            <numerusform>%n día más con artículos conservados</numerusform>
            <numerusform>%n días más con artículos conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % recall needs %2.</source>
        <translation>La precriba aún no descarta nada: para una exhaustividad del %1 % hacen falta %2.</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>La precriba mantiene %1 de %2 artículos y ahorra %3; exhaustividad del %4 % (%5–%6 %) en sus %7 días.</translation>
    </message>
    <message numerus="yes">
        <source>It would otherwise leave out %n of these; they are kept to check what it misses.</source>
        <translation>
            <numerusform>De otro modo descartaría %n de ellos; se mantiene para comprobar qué se le escapa.</numerusform>
            <numerusform>De otro modo descartaría %n de ellos; se mantienen para comprobar qué se le escapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed earlier: %1. Try them again with --retry-failed.</source>
        <translation>Fallidos anteriormente: %1. Vuelva a intentarlo con --retry-failed.</translation>
    </message>
    <message>
        <source>The new version is in %1. Copy what you want from it, or replace the file with --overwrite.</source>
        <translation>La versión nueva está en %1. Copie de ella lo que quiera o reemplace el archivo con --overwrite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under $%1</source>
        <translation>menos de $%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
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
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>La biblioteca que se usará.</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>El archivo de ajustes.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Imprimir el resultado como JSON.</translation>
    </message>
    <message>
        <source>Print no progress and no messages except errors.</source>
        <translation>No mostrar el progreso ni más mensajes que los errores.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation>Uso: winnow-cli [OPCIONES] COMANDO …</translation>
    </message>
    <message>
        <source>Scores the day&apos;s arXiv papers against your criteria and writes a digest, on the same library as the window.</source>
        <translation>Puntúa los artículos del día de arXiv según sus criterios y escribe un boletín, con la misma biblioteca que la ventana.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Opciones, antes o después del comando:</translation>
    </message>
    <message>
        <source>Environment variables (options override them; they override the settings):</source>
        <translation>Variables de entorno (las opciones prevalecen sobre ellas; ellas, sobre los ajustes):</translation>
    </message>
    <message>
        <source>The library, currently %1</source>
        <translation>La biblioteca; ahora, %1</translation>
    </message>
    <message>
        <source>The settings file, currently %1</source>
        <translation>El archivo de ajustes; ahora, %1</translation>
    </message>
    <message>
        <source>Base address of the feeds, for mirrors.</source>
        <translation>Dirección base de los canales, para réplicas.</translation>
    </message>
    <message>
        <source>The pause between requests to a server on this machine, for tests.</source>
        <translation>La pausa entre peticiones a un servidor de esta máquina, para pruebas.</translation>
    </message>
    <message>
        <source>The first pause between checks of batches on this machine, for tests.</source>
        <translation>La primera pausa entre comprobaciones de lotes en esta máquina, para pruebas.</translation>
    </message>
    <message>
        <source>API key for the language model (--provider openai or custom); overrides the keyring. For the other services, each for its own host only: ANTHROPIC_API_KEY, GEMINI_API_KEY or GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN or LMSTUDIO_API_KEY, LLAMA_API_KEY and VLLM_API_KEY.</source>
        <translation>Clave de API del modelo de lenguaje (--provider openai o custom); prevalece sobre el llavero. Para los demás servicios, cada una solo para su propio servidor: ANTHROPIC_API_KEY, GEMINI_API_KEY o GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN o LMSTUDIO_API_KEY, LLAMA_API_KEY y VLLM_API_KEY.</translation>
    </message>
    <message>
        <source>Address of that model, instead of the one in the settings (same services).</source>
        <translation>Dirección de ese modelo, en lugar de la de los ajustes (mismos servicios).</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 success, 1 failure, 2 usage error.

First steps:
  winnow-cli run --sample -o sample.md       (no network needed)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>Los resultados van a la salida estándar; todo lo demás, a la salida de errores. Códigos de salida: 0 correcto, 1 fallo, 2 error de uso.

Primeros pasos:
  winnow-cli run --sample -o sample.md       (no requiere red)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation>Uso: winnow-cli %1 [OPCIONES]%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>Añadir un registro a este archivo, para informes de errores: peticiones por servidor, sus resultados y los estados de las ejecuciones. No contiene claves ni textos.</translation>
    </message>
    <message>
        <source>not a digest, skipped</source>
        <translation>no es un boletín, omitido</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>boletín</translation>
    </message>
    <message>
        <source>digest with only a total cost</source>
        <translation>boletín solo con el coste total</translation>
    </message>
    <message>
        <source>digest without a model name</source>
        <translation>boletín sin nombre de modelo</translation>
    </message>
    <message>
        <source>digest with unquoted prompts</source>
        <translation>boletín con prompts sin citar</translation>
    </message>
    <message>
        <source>digest without counts</source>
        <translation>boletín sin recuentos</translation>
    </message>
    <message>
        <source>digest with an HTML table</source>
        <translation>boletín con una tabla HTML</translation>
    </message>
    <message>
        <source>digest by topic</source>
        <translation>boletín por temas</translation>
    </message>
    <message>
        <source>digest as JSON</source>
        <translation>boletín en JSON</translation>
    </message>
    <message>
        <source>a day&apos;s papers</source>
        <translation>los artículos de un día</translation>
    </message>
    <message>
        <source>a day&apos;s papers and counts</source>
        <translation>los artículos de un día y los recuentos</translation>
    </message>
    <message>
        <source>papers outside the day&apos;s list</source>
        <translation>artículos fuera de la lista del día</translation>
    </message>
    <message>
        <source>a month&apos;s papers</source>
        <translation>los artículos de un mes</translation>
    </message>
    <message>
        <source>an index of digests, without papers</source>
        <translation>un índice de boletines, sin artículos</translation>
    </message>
    <message>
        <source>a page made from digests, skipped</source>
        <translation>una página hecha con boletines, omitida</translation>
    </message>
    <message>
        <source>news, skipped</source>
        <translation>noticias, omitidas</translation>
    </message>
    <message>
        <source>part of the criteria; import it with `winnow-cli criteria import`</source>
        <translation>parte de los criterios; impórtela con `winnow-cli criteria import`</translation>
    </message>
    <message>
        <source>same content as %1</source>
        <translation>mismo contenido que %1</translation>
    </message>
    <message>
        <source>skipped: %1 is the file of this day, and its content differs</source>
        <translation>omitido: %1 es el archivo de este día y su contenido es distinto</translation>
    </message>
    <message>
        <source>skipped: the library has a different digest for this day</source>
        <translation>omitido: la biblioteca tiene otro boletín de este día</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>skipped: the day&apos;s own digest lists other papers</source>
        <translation>omitido: el boletín propio del día contiene otros artículos</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s), %3 (%4)</source>
        <translation>
            <numerusform>%1: %2, %n artículo, %3 (%4)</numerusform>
            <numerusform>%1: %2, %n artículos, %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the bot kept %n of them for the month</source>
        <translation>
            <numerusform>%1: el bot conservó %n de ellos para el mes</numerusform>
            <numerusform>%1: el bot conservó %n de ellos para el mes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n puntuación</numerusform>
            <numerusform>%n puntuaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to the lab (%L1 rows so far)</source>
        <translation>Enviando al laboratorio (%L1 filas hasta ahora)</translation>
    </message>
    <message>
        <source>Receiving from the lab (%1 so far)</source>
        <translation>Recibiendo del laboratorio (%1 hasta ahora)</translation>
    </message>
    <message>
        <source>The lab&apos;s server was replaced or restored from a backup. Everything was synced with it again.</source>
        <translation>El servidor del laboratorio fue reemplazado o restaurado desde una copia de seguridad. Se ha vuelto a sincronizar todo con él.</translation>
    </message>
    <message>
        <source>received  %1</source>
        <translation>recibido  %1</translation>
    </message>
    <message numerus="yes">
        <source>          %n paper(s) screened by other members</source>
        <translation>
            <numerusform>          %n artículo descartado en la criba por otros miembros</numerusform>
            <numerusform>          %n artículos descartados en la criba por otros miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n decision(s) by other members</source>
        <translation>
            <numerusform>          %n decisión de otros miembros</numerusform>
            <numerusform>          %n decisiones de otros miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent      %n row(s)</source>
        <translation>
            <numerusform>enviado   %n fila</numerusform>
            <numerusform>enviado   %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n of them rejected by the server as not valid</source>
        <translation>
            <numerusform>          %n de ellas rechazada por el servidor por no ser válida</numerusform>
            <numerusform>          %n de ellas rechazadas por el servidor por no ser válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ignored   %n row(s) that this version of Winnow can&apos;t use</source>
        <translation>
            <numerusform>ignorado  %n fila que esta versión de Winnow no puede usar</numerusform>
            <numerusform>ignorado  %n filas que esta versión de Winnow no puede usar</numerusform>
        </translation>
    </message>
    <message>
        <source>From the lab: %1.</source>
        <translation>Del laboratorio: %1.</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>El laboratorio</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Nothing is lost: keep working, and the lab catches up when it can be reached again.</source>
        <translation>%1 no está accesible%2. No se pierde nada: siga trabajando; el laboratorio se pondrá al día cuando vuelva a estar accesible.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it, then run the command again.</source>
        <translation>El controlador de Qt para PostgreSQL no está instalado. Instale libqt6sql6-psql, o el paquete equivalente de su sistema, y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>%1 refused access%2. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>%1 denegó el acceso%2. Compruebe el nombre y la contraseña o pregunte al propietario del laboratorio.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1: the server could not be verified%2. Ask its administrator for the certificate authority&apos;s file and add it to the address: ?sslrootcert=FILE.</source>
        <translation>No se pudo establecer una conexión segura con %1: no se pudo verificar el servidor%2. Pida a su administrador el archivo de la autoridad de certificación y añádalo a la dirección: ?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>%1 is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>%1 está detrás de PgBouncer en modo de transacción, que un laboratorio no puede usar. Conéctese al puerto propio del servidor o ponga pool_mode = session.</translation>
    </message>
    <message>
        <source>There is no lab at %1%2. Its owner sets one up with winnow-cli lab create.</source>
        <translation>No hay ningún laboratorio en %1%2. Su propietario lo crea con winnow-cli lab create.</translation>
    </message>
    <message>
        <source>%1 needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>%1 necesita una versión más reciente de Winnow. Actualice Winnow; hasta entonces, su biblioteca funciona sin el laboratorio.</translation>
    </message>
    <message>
        <source>%1 was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>%1 se creó con una versión anterior de Winnow. Pida a su propietario que ejecute de nuevo winnow-cli lab create; no se pierde nada del laboratorio.</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later.</source>
        <translation>%1 notificó un error%2. Ejecute de nuevo el comando más tarde.</translation>
    </message>
    <message>
        <source>Nothing learned yet. Score a day first: winnow-cli score.</source>
        <translation>Aún no se ha aprendido nada. Puntúe primero un día: winnow-cli score.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet. Keep %n more paper(s).</source>
        <translation>
            <numerusform>Aún no se ha aprendido nada. Conserve %n artículo más.</numerusform>
            <numerusform>Aún no se ha aprendido nada. Conserve %n artículos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Winnow learns with the next score or decision, or now with winnow-cli learn train.</source>
        <translation>Aún no se ha aprendido nada. Winnow aprende con la próxima puntuación o decisión, o ahora con winnow-cli learn train.</translation>
    </message>
    <message>
        <source>Of %1 papers that pre-screening would have left out, %2 were worth reading: %3 (%4–%5).</source>
        <translation>De %1 artículos que la precriba habría descartado, %2 merecían leerse: %3 (%4–%5).</translation>
    </message>
    <message>
        <source>Learning is off (learn/enabled in the settings).</source>
        <translation>El aprendizaje está desactivado (learn/enabled en los ajustes).</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>Se ignoran las decisiones anteriores al %1.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln paper(s), %1 of them kept; %2 new since.</source>
        <translation>
            <numerusform>Aprendido de %Ln artículo, %1 de ellos conservados; %2 nuevos desde entonces.</numerusform>
            <numerusform>Aprendido de %Ln artículos, %1 de ellos conservados; %2 nuevos desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1 or more: kept %2 of %3.</source>
        <translation>Predicción de %1 o más: conservados %2 de %3.</translation>
    </message>
    <message>
        <source>Counts for a paper: %1</source>
        <translation>A favor de un artículo: %1</translation>
    </message>
    <message>
        <source>Counts against it: %1</source>
        <translation>En contra: %1</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>nunca descargado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciados</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargados</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>in the ledger</comment>
        <translation>Examinados</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuados</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevantes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s), %2, checked</source>
        <translation>
            <numerusform>%1: %n artículo, %2, comprobada</numerusform>
            <numerusform>%1: %n artículos, %2, comprobada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n paper(s)</source>
        <translation>
            <numerusform>Restaurada %1: %n artículo</numerusform>
            <numerusform>Restaurada %1: %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>La biblioteca anterior se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n paper(s)</source>
        <translation>
            <numerusform>%1 está intacta: %n artículo</numerusform>
            <numerusform>%1 está intacta: %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>La biblioteca no se ha modificado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 fue escrita por una versión más reciente de Winnow. Actualice Winnow para restaurarla.</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged%2. Restore another one.</source>
        <translation>%1 no es una copia de seguridad de la biblioteca o está dañada%2. Restaure otra.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Restore a backup with winnow-cli library restore FILE; the damaged file is kept next to it.</source>
        <translation>%1 está dañada%2. Restaure una copia de seguridad con winnow-cli library restore FILE; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>The file system of %1 does not support locking, so only one Winnow can use the library at a time. Move it to a local disk to use several.</source>
        <translation>El sistema de archivos de %1 no admite bloqueos, así que solo un Winnow puede usar la biblioteca a la vez. Muévala a un disco local para usar varios.</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then run the command again.</source>
        <translation>%1 tiene abierta la biblioteca. Ciérrelo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system does not support locking, so only one program can use it. Close that program, then run the command again.</source>
        <translation>%1 tiene abierta la biblioteca y su sistema de archivos no admite bloqueos, así que solo un programa puede usarla. Cierre ese programa y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>Si ya no está en marcha, elimine %1.</translation>
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
        <translation>  backup FILE   escribe una copia de la biblioteca y comprueba la copia
  restore FILE  reemplaza la biblioteca por una copia de seguridad; la anterior
                se conserva al lado, con la fecha en el nombre
  check         lee toda la biblioteca e informa de si está intacta

backup y check pueden ejecutarse con la ventana abierta o con una ejecución en curso. restore necesita acceso exclusivo: si otro programa tiene abierta la biblioteca, dice cuál y no cambia nada. Tampoco cambia nada si el archivo está dañado, lo escribió una versión más reciente de Winnow o no es una copia de seguridad de la biblioteca. Las copias de versiones anteriores se actualizan.

Si Winnow se cerró a la fuerza, comprueba la biblioteca la próxima vez que se inicia.

--json imprime un objeto: con backup, file, papers, bytes y schema; con restore, file, papers, schema y replaced (el nombre de lo que había, o null); con check, file, sound, papers y faults. El código de salida es 1 cuando la biblioteca está dañada.

Ejemplos:
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</translation>
    </message>
    <message>
        <source>The prompt needs %1 tokens, but the model&apos;s context holds only %2. Start the model with a larger context, or shorten the criteria.</source>
        <translation>El prompt necesita %1 tokens, pero en el contexto del modelo solo caben %2. Inicie el modelo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start the model with a larger context, or shorten the criteria.</source>
        <translation>El prompt es más largo que el contexto del modelo%1. Inicie el modelo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to the lowest level in the settings.</source>
        <translation>Ponga su esfuerzo de razonamiento en el nivel más bajo en los ajustes.</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>Inicie el servidor con %1.</translation>
    </message>
    <message>
        <source>LM Studio has a switch for this in the model&apos;s settings.</source>
        <translation>LM Studio tiene un interruptor para ello en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>Ponga su esfuerzo de razonamiento en none en los ajustes.</translation>
    </message>
    <message>
        <source>The model used %1 tokens for reasoning and gave no answer. Turn reasoning off, or use another model. %2</source>
        <translation>El modelo usó %1 tokens para razonar y no dio ninguna respuesta. Desactive el razonamiento o use otro modelo. %2</translation>
    </message>
    <message>
        <source>%1 keeps refusing papers%2. Check the criteria, or use another model.</source>
        <translation>%1 sigue rechazando artículos%2. Compruebe los criterios o use otro modelo.</translation>
    </message>
    <message>
        <source>%1 keeps giving empty answers. Use another model.</source>
        <translation>%1 sigue dando respuestas vacías. Use otro modelo.</translation>
    </message>
    <message>
        <source>Answers from %1 keep being cut off before the first score%2. Set fewer papers per call in the settings, or use another model.</source>
        <translation>Las respuestas de %1 se siguen cortando antes de la primera puntuación%2. Ponga menos artículos por llamada en los ajustes o use otro modelo.</translation>
    </message>
    <message>
        <source>%1 runs out of context before it has answered. Start it with a larger context, or shorten the criteria.</source>
        <translation>%1 agota el contexto antes de responder. Inícielo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>None of the scores in the last answers from %1 is valid%2. Use another model, or set fewer papers per call in the settings.</source>
        <translation>Ninguna de las puntuaciones de las últimas respuestas de %1 es válida%2. Use otro modelo o ponga menos artículos por llamada en los ajustes.</translation>
    </message>
    <message>
        <source>The last answers from %1 contain no readable score%2. Use another model.</source>
        <translation>Las últimas respuestas de %1 no contienen ninguna puntuación legible%2. Use otro modelo.</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up; it resets in %2. Run the command again then to continue.</source>
        <translation>La cuota diaria en %1 se ha agotado; se renueva dentro de %2. Ejecute entonces de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up. Run the command again tomorrow to continue.</source>
        <translation>La cuota diaria en %1 se ha agotado. Ejecute mañana de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>%1 redirects to %2; Winnow does not follow redirects. If that is the right address, set it with --endpoint.</source>
        <translation>%1 redirige a %2; Winnow no sigue redirecciones. Si es la dirección correcta, indíquela con --endpoint.</translation>
    </message>
    <message>
        <source>%1 returned a web page%2 instead of a model&apos;s answer. Check --endpoint; if there is a login page, log in first.</source>
        <translation>%1 devolvió una página web%2 en lugar de la respuesta de un modelo. Compruebe --endpoint; si hay una página de inicio de sesión, inicie sesión primero.</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one with --endpoint.</source>
        <translation>%1 solo transmite sus respuestas por partes, lo que Winnow no admite. Desactive esa transmisión en el servidor o elija otro con --endpoint.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Run the command again when it has finished.</source>
        <translation>%1 todavía está cargando el modelo. Ejecute de nuevo el comando cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 is loading the model; retrying until it is ready.</source>
        <translation>%1 está cargando el modelo; se reintentará hasta que esté listo.</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, and it was full; making fewer calls at once from now on.</source>
        <translation>Las llamadas comparten el contexto del modelo y este se ha llenado; a partir de ahora se hacen menos llamadas a la vez.</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer prompts are discarded; their papers are sent again, fewer per call.</source>
        <translation>El servidor solo conserva %1 tokens de un prompt. Sus respuestas a prompts más largos se desechan; los artículos se envían de nuevo, menos por llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n artículo está en un lote enviado por %1, que puede tardar un día.</numerusform>
            <numerusform>%n artículos están en un lote enviado por %1, que puede tardar un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>A la espera del servidor del laboratorio. Las puntuaciones terminadas se conservan.</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>No se puede contactar con el servidor del laboratorio, así que esta ejecución continúa sin él.</translation>
    </message>
    <message>
        <source>--budget takes an amount in US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget admite un importe en dólares estadounidenses, como 0.50, o none, no «%1».</translation>
    </message>
    <message>
        <source>Unknown effort &quot;%1&quot;. Use one of: %2.</source>
        <translation>Esfuerzo desconocido «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>The service that runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>El servicio que ejecuta el modelo: openai (predeterminado), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm o custom con --endpoint.</translation>
    </message>
    <message>
        <source>The service&apos;s address, if it is not the usual one.</source>
        <translation>La dirección del servicio, si no es la habitual.</translation>
    </message>
    <message>
        <source>The language model, by the service&apos;s name for it.</source>
        <translation>El modelo de lenguaje, con el nombre que le da el servicio.</translation>
    </message>
    <message>
        <source>Stop before the run could cost more than this many US dollars; none removes the cap in the settings.</source>
        <translation>Detenerse antes de que la ejecución pueda costar más de estos dólares estadounidenses; none quita el tope de los ajustes.</translation>
    </message>
    <message>
        <source>Number of calls at once, 1 to 64.</source>
        <translation>Número de llamadas a la vez, de 1 a 64.</translation>
    </message>
    <message>
        <source>The model&apos;s context window (prompt and answer together), if its server does not report it or reports it wrong.</source>
        <translation>La ventana de contexto del modelo (prompt y respuesta juntos), si su servidor no la indica o la indica mal.</translation>
    </message>
    <message>
        <source>Reasoning effort: lowest (the default) is the least the model accepts, default is the model&apos;s own; or none, minimal, low, medium, high, xhigh or max.</source>
        <translation>Esfuerzo de razonamiento: lowest (predeterminado) es el mínimo que admite el modelo, default es el propio del modelo; o bien none, minimal, low, medium, high, xhigh o max.</translation>
    </message>
    <message>
        <source>Also score papers that failed earlier.</source>
        <translation>Puntuar también los artículos que fallaron antes.</translation>
    </message>
    <message>
        <source>If another program is scoring this library with a model, wait for it to finish.</source>
        <translation>Si otro programa está puntuando esta biblioteca con un modelo, esperar a que termine.</translation>
    </message>
    <message>
        <source>Before asking the model, leave out papers unlike those you keep, while still finding 95, 98 or 99 percent of what you would keep; off leaves nothing out. Default: learn/prescreenRecall in the settings.</source>
        <translation>Antes de preguntar al modelo, dejar fuera los artículos distintos de los que conserva, sin dejar de encontrar el 95, 98 o 99 por ciento de los que conservaría; off no deja nada fuera. Predeterminado: learn/prescreenRecall en los ajustes.</translation>
    </message>
    <message>
        <source>Score every paper without screening by title first.</source>
        <translation>Puntuar todos los artículos sin criba previa por el título.</translation>
    </message>
    <message>
        <source>Don&apos;t ask the model which of your topics each paper belongs to. Default: model/asksTopic in the settings.</source>
        <translation>No preguntar al modelo a cuál de sus temas pertenece cada artículo. Predeterminado: model/asksTopic en los ajustes.</translation>
    </message>
    <message>
        <source>Allow sending the key and prompts to another computer over plain http.</source>
        <translation>Permitir el envío de la clave y los prompts a otro equipo por http sin cifrar.</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. See the command&apos;s help for a list.</source>
        <translation>Servicio desconocido «%1». Consulte la lista en la ayuda del comando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Use one like --endpoint http://localhost:11434/v1.</source>
        <translation>«%1» no es una dirección web. Use una como --endpoint http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>--prescreen takes off, 95, 98 or 99, not &quot;%1&quot;.</source>
        <translation>--prescreen admite off, 95, 98 o 99, no «%1».</translation>
    </message>
    <message>
        <source>--prescreen relies on what Winnow learned from your decisions, but learning is off. Set learn/enabled=true in the settings.</source>
        <translation>--prescreen se basa en lo que Winnow aprendió de sus decisiones, pero el aprendizaje está desactivado. Ponga learn/enabled=true en los ajustes.</translation>
    </message>
    <message>
        <source>%1 rejected the key in %2%3. Correct it, or unset it to use the one in the keyring (%4).</source>
        <translation>%1 rechazó la clave de %2%3. Corríjala o anule la variable para usar la del llavero (%4).</translation>
    </message>
    <message>
        <source>%1 rejected the key%2. Set another one: %3.</source>
        <translation>%1 rechazó la clave%2. Ponga otra: %3.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2, or put it in %3.</source>
        <translation>No hay clave para %1. Póngala con %2 o en %3.</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2.</source>
        <translation>No hay clave para %1. Póngala con %2.</translation>
    </message>
    <message>
        <source>%1 does not allow this account to use %2%3. Choose another model, or request access.</source>
        <translation>%1 no permite que esta cuenta use %2%3. Elija otro modelo o solicite acceso.</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Choose another one with --model, or check --endpoint.</source>
        <translation>%1 no tiene el modelo «%2»%3. Elija otro con --model o compruebe --endpoint.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit%2. Top it up, then run the command again to continue.</source>
        <translation>La cuenta en %1 no tiene saldo%2. Recárguela y ejecute de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>The key would be sent to %1 over plain http, where others can read it. Use https, or allow it with --allow-insecure.</source>
        <translation>La clave se enviaría a %1 por http sin cifrar, donde otros pueden leerla. Use https o permítalo con --allow-insecure.</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Check that it is running and that the network is up, then run the command again to continue.</source>
        <translation>No se pudo conectar con %1%2. Compruebe que esté en marcha y que la red funcione, y ejecute de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>Could not reach %1 at %2%3. Check that it is running there and that the network is up, then run the command again to continue.</source>
        <translation>No se pudo conectar con %1 en %2%3. Compruebe que esté en marcha allí y que la red funcione, y ejecute de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>Could not find the address of %1%2. Check --endpoint and the network.</source>
        <translation>No se pudo encontrar la dirección de %1%2. Compruebe --endpoint y la red.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>No se pudo establecer una conexión segura con %1%2. Compruebe el reloj de este equipo y el proxy.</translation>
    </message>
    <message>
        <source>The proxy did not allow the connection to %1%2. Check the proxy in the settings.</source>
        <translation>El proxy no permitió la conexión con %1%2. Compruebe el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to continue, or allow it more time in the settings.</source>
        <translation>%1 no respondió a tiempo. Ejecute de nuevo el comando para continuar o concédale más tiempo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again in %3 to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 lleva demasiado tiempo limitando las llamadas%2. Ejecute de nuevo el comando dentro de %3 para continuar, o haga menos llamadas a la vez con --concurrency 1.</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again later to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 lleva demasiado tiempo limitando las llamadas%2. Ejecute de nuevo el comando más tarde para continuar, o haga menos llamadas a la vez con --concurrency 1.</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later to continue.</source>
        <translation>%1 notificó un error%2. Ejecute de nuevo el comando más tarde para continuar.</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> con %n artículo por puntuar</numerusform>
            <numerusform> con %n artículos por puntuar</numerusform>
        </translation>
    </message>
    <message>
        <source>The monthly cap%1 has been reached%2. Raise it in the settings to continue, or run the command again next month.</source>
        <translation>El tope mensual%1 se ha alcanzado%2. Auméntelo en los ajustes para continuar o ejecute de nuevo el comando el mes que viene.</translation>
    </message>
    <message>
        <source>The cap for the run%1 has been reached%2. Run the command again with a higher --budget to continue.</source>
        <translation>El tope de la ejecución%1 se ha alcanzado%2. Ejecute de nuevo el comando con un --budget mayor para continuar.</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so no cap can be enforced. Add its price in the settings, or run without a cap (--budget none; the monthly cap is in the settings).</source>
        <translation>Se desconoce el precio de %1, así que no se puede aplicar ningún tope. Añada su precio en los ajustes o ejecute sin tope (--budget none; el tope mensual está en los ajustes).</translation>
    </message>
    <message>
        <source>Could not read model/traits in the settings (%1). Correct it.</source>
        <translation>No se pudo leer model/traits en los ajustes (%1). Corríjalo.</translation>
    </message>
    <message>
        <source>Could not read the prices in the settings (%1). Correct them.</source>
        <translation>No se pudieron leer los precios en los ajustes (%1). Corríjalos.</translation>
    </message>
    <message>
        <source>Could not read the answer from %1%2. Is it the right address?</source>
        <translation>No se pudo leer la respuesta de %1%2. ¿Es la dirección correcta?</translation>
    </message>
    <message>
        <source>No model is set. Choose one with --model or in the window.</source>
        <translation>No hay ningún modelo elegido. Elija uno con --model o en la ventana.</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. Choose one with --provider.</source>
        <translation>Servicio desconocido «%1». Elija uno con --provider.</translation>
    </message>
    <message>
        <source>This service has no usual address. Set it with --endpoint.</source>
        <translation>Este servicio no tiene una dirección habitual. Indíquela con --endpoint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>«%1» no es una dirección web. Corrija --endpoint, OPENAI_BASE_URL o los ajustes.</translation>
    </message>
    <message>
        <source>The proxy in the settings is not valid. Correct it.</source>
        <translation>El proxy de los ajustes no es válido. Corríjalo.</translation>
    </message>
    <message>
        <source>%1 rejected the call%2. Check --model and the settings.</source>
        <translation>%1 rechazó la llamada%2. Compruebe --model y los ajustes.</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached%1. Ask its owner to raise it with `winnow-cli lab cap`, or run the command again next month.</source>
        <translation>Se ha alcanzado el tope mensual del laboratorio%1. Pida a su propietario que lo aumente con `winnow-cli lab cap` o ejecute de nuevo el comando el mes que viene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category. Write categories like cs.LG,cs.AI.</source>
        <translation>«%1» no es una categoría. Escriba las categorías como cs.LG,cs.AI.</translation>
    </message>
    <message>
        <source>Unknown announce type &quot;%1&quot;. Use new, cross, replace or replace-cross.</source>
        <translation>Tipo de anuncio desconocido «%1». Use new, cross, replace o replace-cross.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use score or rank.</source>
        <translation>Orden desconocido «%1». Use score o rank.</translation>
    </message>
    <message>
        <source>Papers can&apos;t be grouped by &quot;%1&quot;. Use topic or none.</source>
        <translation>Los artículos no se pueden agrupar por «%1». Use topic o none.</translation>
    </message>
    <message>
        <source>Use only one of --categories, --feed and --sample.</source>
        <translation>Use solo una de estas opciones: --categories, --feed o --sample.</translation>
    </message>
    <message>
        <source>--catch-up can&apos;t be used with --feed, --sample or --day.</source>
        <translation>--catch-up no se puede usar con --feed, --sample o --day.</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet. Give some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>Aún no sigue ninguna categoría. Indique algunas con --categories cs.LG,cs.AI, elíjalas en la ventana o pruebe --sample.</translation>
    </message>
    <message>
        <source>Fetch these categories instead of those you follow.</source>
        <translation>Descargar estas categorías en lugar de las que sigue.</translation>
    </message>
    <message>
        <source>Read a saved file instead of downloading: a feed, a response of arXiv&apos;s query API or OAI-PMH, its daily email, or a listing page; gzipped or not. May be repeated; - is standard input.</source>
        <translation>Leer un archivo guardado en lugar de descargar: un canal, una respuesta de la API de consultas de arXiv o de OAI-PMH, su correo diario o una página de listado, comprimidos con gzip o no. Se puede repetir; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Scan only these kinds: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>Examinar solo estos tipos: new, cross, replace, replace-cross (predeterminado: new,cross).</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category is one of those fetched.</source>
        <translation>Examinar solo los artículos cuya categoría principal sea una de las descargadas.</translation>
    </message>
    <message>
        <source>Read the built-in sample day; no network needed.</source>
        <translation>Leer el día de muestra incluido; no requiere red.</translation>
    </message>
    <message>
        <source>Also fetch missed days: those among the last DAYS announcement days, or all since the first day in the library (at most 90 days).</source>
        <translation>Descargar también los días perdidos: los de los últimos DAYS días de anuncio, o todos desde el primer día de la biblioteca (90 días como máximo).</translation>
    </message>
    <message>
        <source>The scorer: builtin, which needs no key and no network, or llm, a language model (implied by --model, --provider and --endpoint).</source>
        <translation>El puntuador: builtin, que no necesita clave ni red, o llm, un modelo de lenguaje (implícito con --model, --provider y --endpoint).</translation>
    </message>
    <message>
        <source>Score with the criteria in this file; they become the current ones.</source>
        <translation>Puntuar con los criterios de este archivo, que pasan a ser los actuales.</translation>
    </message>
    <message>
        <source>Only estimate what scoring would take: calls, tokens and cost.</source>
        <translation>Solo estimar lo que requeriría la puntuación: llamadas, tokens y coste.</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>Escribir el boletín en este archivo.</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>markdown (predeterminado), html, json, bot-json, bibtex, ris o csl-json.</translation>
    </message>
    <message>
        <source>Replace an existing file, even if somebody has edited it.</source>
        <translation>Reemplazar un archivo existente, aunque alguien lo haya editado.</translation>
    </message>
    <message>
        <source>Least relevance for a paper to be in the digest, 0 to 10.</source>
        <translation>Relevancia mínima para que un artículo esté en el boletín, de 0 a 10.</translation>
    </message>
    <message>
        <source>Least novelty for a paper to be in the digest, 0 to 10.</source>
        <translation>Novedad mínima para que un artículo esté en el boletín, de 0 a 10.</translation>
    </message>
    <message>
        <source>Order the papers of the digest by score or rank.</source>
        <translation>Ordenar los artículos del boletín por puntuación (score) o por puesto (rank).</translation>
    </message>
    <message>
        <source>Group the papers under headings by topic, or none.</source>
        <translation>Agrupar los artículos bajo encabezados por tema (topic) o no agruparlos (none).</translation>
    </message>
    <message>
        <source>Begin Markdown with front matter: day, criteria, model, counts, cost and failures as YAML.</source>
        <translation>Empezar el Markdown con un preámbulo: día, criterios, modelo, recuentos, coste y fallos en YAML.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; use YYYY-MM-DD.</source>
        <translation>«%1» no es una fecha; use YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 admite un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>«%1» no es una dirección web. Corrija WINNOW_ARXIV_URL.</translation>
    </message>
    <message>
        <source>Unknown scorer &quot;%1&quot;. Use builtin or llm.</source>
        <translation>Puntuador desconocido «%1». Use builtin o llm.</translation>
    </message>
    <message>
        <source>--%1 works only with a language model. Add --scorer llm, or leave it out.</source>
        <translation>--%1 solo funciona con un modelo de lenguaje. Añada --scorer llm o no use la opción.</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use markdown, html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>Formato desconocido «%1». Use markdown, html, json, bot-json, bibtex, ris o csl-json.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>unlike the papers you keep (below %1 % recall)</source>
        <translation>distinto de los artículos que conserva (por debajo de una exhaustividad del %1 %)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rel</source>
        <translation>Rel</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>conservado por %1 de %2</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab.</translation>
    </message>
    <message>
        <source>The criteria have no topic &quot;%1&quot;. Topics: %2.</source>
        <translation>Los criterios no tienen ningún tema «%1». Temas: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several topics: %2. Give more of the name.</source>
        <translation>«%1» coincide con varios temas: %2. Indique más del nombre.</translation>
    </message>
    <message>
        <source>The criteria have no topics to pause.</source>
        <translation>Los criterios no tienen temas que poner en pausa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last active topic. Resume another one first.</source>
        <translation>«%1» es el último tema activo. Reanude otro primero.</translation>
    </message>
    <message>
        <source>No topic is paused.</source>
        <translation>No hay ningún tema en pausa.</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>La versión %1 está en uso.</translation>
    </message>
    <message>
        <source>%1 Paused: %2.</source>
        <translation>%1 En pausa: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Puntuando %1 de %2</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en espera, %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week; use 2026-W31, or any day of it.</source>
        <translation>«%1» no es una semana; use 2026-W31 o cualquier día de ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; use 2026-07.</source>
        <translation>«%1» no es un mes; use 2026-07.</translation>
    </message>
    <message>
        <source>--to is before --from. Swap them.</source>
        <translation>--to es anterior a --from. Intercámbielos.</translation>
    </message>
    <message>
        <source>The digest of a week, as 2026-W31 or any day of it (default: the week of the newest day in the library).</source>
        <translation>El boletín de una semana, como 2026-W31 o cualquier día de ella (predeterminado: la semana del día más reciente de la biblioteca).</translation>
    </message>
    <message>
        <source>The digest of a month, as 2026-07 (default: the month of the newest day in the library).</source>
        <translation>El boletín de un mes, como 2026-07 (predeterminado: el mes del día más reciente de la biblioteca).</translation>
    </message>
    <message>
        <source>The first day of the digest.</source>
        <translation>El primer día del boletín.</translation>
    </message>
    <message>
        <source>The last day of the digest.</source>
        <translation>El último día del boletín.</translation>
    </message>
    <message>
        <source>Only papers that match this search, in the whole library or in the given days.</source>
        <translation>Solo los artículos que coincidan con esta búsqueda, en toda la biblioteca o en los días indicados.</translation>
    </message>
    <message>
        <source>Use only one of --day, --week, --month, or --from and --to.</source>
        <translation>Use solo una de estas opciones: --day, --week, --month, o bien --from y --to.</translation>
    </message>
    <message>
        <source>--search is empty. Say what to look for, or leave it out.</source>
        <translation>--search está vacío. Indique qué buscar o no use la opción.</translation>
    </message>
    <message>
        <source>Unknown search field &quot;%1:&quot;. Use one of: %2.</source>
        <translation>Campo de búsqueda desconocido «%1:». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot; after %2: in the search.</source>
        <translation>No se pudo leer «%1» después de %2: en la búsqueda.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introducción</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>formato de respuesta</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>escala de puntuación</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>lugar para los artículos</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1. %2 (line %3, paused)</source>
        <translation>%1. %2 (línea %3, en pausa)</translation>
    </message>
    <message>
        <source>%1. %2 (line %3)</source>
        <translation>%1. %2 (línea %3)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>You don&apos;t follow yet: %1.</source>
        <translation>Aún no sigue a: %1.</translation>
    </message>
    <message>
        <source>Follow them in the window under Settings, Authors, to have their papers in the digest.</source>
        <translation>Sígalos en la ventana, en Ajustes, Autores, para tener sus artículos en el boletín.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Read from the scoring prompt:</source>
        <translation>Leído del prompt de puntuación:</translation>
    </message>
    <message>
        <source>Wanted in any topic</source>
        <translation>Deseado en cualquier tema</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>No deseado</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Preferible</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>Palabras clave no deseadas</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Palabras clave de aplicación</translation>
    </message>
    <message>
        <source>No topics were found, so the built-in scorer has nothing to go by. Number your topics and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>No se encontraron temas, así que el puntuador integrado no tiene en qué basarse. Numere sus temas y describa cada uno en una línea «Relevant: …».</translation>
    </message>
    <message>
        <source>the server has no page for this day (%1). Try again later.</source>
        <translation>el servidor no tiene página para este día (%1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>the feed is for %1, not for the day requested; nothing was stored. Leave out --day to accept it.</source>
        <translation>el canal es del %1, no del día solicitado; no se ha guardado nada. Quite --day para aceptarlo.</translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation>arXiv no tiene ese canal%1. Compruebe la categoría.</translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1, línea %2%3: %4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: y %2 más.</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. The others were stored; fetch again later.</source>
        <translation>%1: entradas dañadas: %2. Las demás se han guardado; descárguelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 could not be fetched completely: %2 Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 no se pudo descargar por completo: %2 Inténtelo de nuevo más tarde: winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>only %2 entries of %1 could be fetched. Try again later: winnow-cli fetch --catch-up.</source>
        <translation>solo se pudieron descargar %2 entradas de %1. Inténtelo de nuevo más tarde: winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>arXiv announces nothing on weekends and holidays; the next listing is that of %1.</source>
        <translation>arXiv no anuncia nada en fines de semana y festivos; el próximo listado es el del %1.</translation>
    </message>
    <message>
        <source>nothing was announced on %1.</source>
        <translation>no se anunció nada el %1.</translation>
    </message>
    <message>
        <source>today&apos;s listing is not out yet; this is the one of %1.</source>
        <translation>el listado de hoy aún no ha salido; este es el del %1.</translation>
    </message>
    <message>
        <source>the listing of %1 is not out yet.</source>
        <translation>el listado del %1 aún no ha salido.</translation>
    </message>
    <message>
        <source>arXiv shows the papers of %1 under the date %2. Nothing was stored; fetch again later.</source>
        <translation>arXiv muestra los artículos de %1 con la fecha %2. No se ha guardado nada; descárguelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>un día anterior</translation>
    </message>
    <message>
        <source>%1: these papers were assigned to %2 by submission date, which is approximate; some of that day may be missing.</source>
        <translation>%1: estos artículos se asignaron a %2 por la fecha de envío, que es aproximada; pueden faltar algunos de ese día.</translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation>%1, criterios %2</translation>
    </message>
    <message>
        <source>%1: all papers are already scored (%2)</source>
        <translation>%1: todos los artículos ya están puntuados (%2)</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>%1 puntuados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 screened out (%2 of them by pre-screening)</source>
        <translation>%1 descartados en la criba (%2 de ellos en la precriba)</translation>
    </message>
    <message>
        <source>%1 screened out</source>
        <translation>%1 descartados en la criba</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so these missed days were not fetched: %1 to %2 (%3 in all). Run winnow-cli fetch --catch-up later.</source>
        <translation>arXiv falló varias veces seguidas, así que no se descargaron estos días perdidos: %1 a %2 (%3 en total). Ejecute más tarde winnow-cli fetch --catch-up.</translation>
    </message>
    <message>
        <source>Papers completed with details that arXiv&apos;s pages lack: %1.</source>
        <translation>Artículos completados con datos que faltan en las páginas de arXiv: %1.</translation>
    </message>
    <message>
        <source>Could not fetch the details that arXiv&apos;s pages lack; trying again another time: %1</source>
        <translation>No se pudieron descargar los datos que faltan en las páginas de arXiv; se volverá a intentar en otro momento: %1</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>La biblioteca aún no tiene artículos. Descargue primero un día: winnow-cli fetch.</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch that day first, or leave out --day.</source>
        <translation>La biblioteca no tiene artículos del %1. Descargue primero ese día o quite --day.</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch missed days with winnow-cli fetch --catch-up, or try other days or search words.</source>
        <translation>La biblioteca no tiene artículos de %1. Descargue los días perdidos con winnow-cli fetch --catch-up o pruebe con otros días u otras palabras.</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 anunciados, %2 examinados, %3 nuevos en la biblioteca</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Examinados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation>no se ha puntuado nada</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>y %1 más.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to try them once more.</source>
        <translation>
            <numerusform>%n artículo ha fallado. Ejecute de nuevo el comando con --retry-failed para volver a intentarlo.</numerusform>
            <numerusform>%n artículos han fallado. Ejecute de nuevo el comando con --retry-failed para volver a intentarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary of %n paper(s) by %1: one call, about %2, %3</source>
        <translation>
            <numerusform>Una síntesis de %n artículo con %1: una llamada, aprox. %2, %3</numerusform>
            <numerusform>Una síntesis de %n artículos con %1: una llamada, aprox. %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>relevancia</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>novedad</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>relevance of 2508.00001</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 was changed since Winnow wrote it, so it was left alone.</source>
        <translation>%1 ha cambiado desde que Winnow lo escribió, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>%1 is a different digest that somebody has edited, so it was left alone.</source>
        <translation>%1 es otro boletín que alguien ha editado, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>%1 has its papers in a different order and somebody has edited it, so it was left alone.</source>
        <translation>%1 tiene sus artículos en otro orden y alguien lo ha editado, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged, as it is not text or too long. It was left alone.</source>
        <translation>%1 no se puede combinar, porque no es texto o es demasiado largo. No se ha tocado.</translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, as far as this library knows, so it was left alone.</source>
        <translation>Que esta biblioteca sepa, %1 no fue escrito por Winnow, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>Your edits were kept: %1.</source>
        <translation>Se han conservado sus ediciones: %1.</translation>
    </message>
    <message>
        <source>Removed by you, so not put back: %1.</source>
        <translation>Quitados por usted, así que no se han vuelto a incluir: %1.</translation>
    </message>
    <message>
        <source>No longer in the digest, but kept because of your edits: %1.</source>
        <translation>Ya no están en el boletín, pero se mantienen por sus ediciones: %1.</translation>
    </message>
    <message>
        <source>The papers keep the order they have in the file.</source>
        <translation>Los artículos mantienen el orden que tienen en el archivo.</translation>
    </message>
    <message>
        <source>This library does not know what Winnow wrote to the file before, so only new papers were added.</source>
        <translation>Esta biblioteca no sabe qué escribió Winnow antes en el archivo, así que solo se han añadido artículos nuevos.</translation>
    </message>
    <message>
        <source>Your changed lines were kept in %1.</source>
        <translation>Las líneas que usted cambió se han conservado en %1.</translation>
    </message>
    <message>
        <source>Left as they are because this library did not write them: %1.</source>
        <translation>Se dejan como están porque no los escribió esta biblioteca: %1.</translation>
    </message>
    <message>
        <source>Written next to notes that can&apos;t be merged: %1.</source>
        <translation>Escritos junto a notas que no se pueden combinar: %1.</translation>
    </message>
    <message>
        <source>Deleted by you, so not written again: %1.</source>
        <translation>Eliminados por usted, así que no se han vuelto a escribir: %1.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Relevance %1</source>
        <translation>Relevancia %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Novedad %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 anunciados</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 examinados</translation>
    </message>
    <message>
        <source>%1 in the digest</source>
        <translation>%1 en el boletín</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Topics of the day</source>
        <translation>Temas del día</translation>
    </message>
    <message>
        <source>No papers of this day are in the digest.</source>
        <translation>Ningún artículo de este día está en el boletín.</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>Artículos del día</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>arXiv digests</source>
        <translation>Boletines de arXiv</translation>
    </message>
    <message>
        <source>Skip to the papers</source>
        <translation>Saltar a los artículos</translation>
    </message>
    <message>
        <source>Search the papers</source>
        <translation>Buscar en los artículos</translation>
    </message>
    <message>
        <source>Search titles, authors, topics</source>
        <translation>Buscar títulos, autores, temas</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a button</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Made by Winnow from arXiv&apos;s announcements. Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Hecho por Winnow a partir de los anuncios de arXiv. Gracias a arXiv por el uso de su interoperabilidad de acceso abierto.</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>None of the topics</source>
        <translation>Ninguno de los temas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search needs JavaScript. It runs in your browser and contacts no server.</source>
        <translation>La búsqueda necesita JavaScript. Funciona en su navegador y no contacta con ningún servidor.</translation>
    </message>
    <message>
        <source>Type words from titles, authors, topics or comments; the beginnings of words are enough.</source>
        <translation>Escriba palabras de títulos, autores, temas o comentarios; basta con el principio de las palabras.</translation>
    </message>
    <message>
        <source>Reading the index…</source>
        <translation>Leyendo el índice…</translation>
    </message>
    <message>
        <source>Could not read the index. Are all files of the site next to this page?</source>
        <translation>No se pudo leer el índice. ¿Están todos los archivos del sitio junto a esta página?</translation>
    </message>
    <message>
        <source>No papers contain all of these words.</source>
        <translation>Ningún artículo contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Papers found: </source>
        <translation>Artículos encontrados: </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML&apos;s lang: de, fr, zh-CN</comment>
        <translation>es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>No papers have a topic yet.</source>
        <translation>Ningún artículo tiene tema todavía.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD.</source>
        <translation>«%1» no es un día. Escríbalo como YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>Los listados de arXiv del día, puntuados.</translation>
    </message>
    <message>
        <source>The library file.</source>
        <translation>El archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>El archivo de ajustes.</translation>
    </message>
    <message>
        <source>The day to show, YYYY-MM-DD.</source>
        <translation>El día que se mostrará, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Digests and saved feeds to read.</source>
        <translation>Boletines y canales guardados que leer.</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>Añadir un registro a este archivo, para informes de errores: peticiones por servidor, sus resultados y los estados de las ejecuciones. No contiene claves ni textos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Next paper</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>Next untriaged</source>
        <translation>Siguiente sin decidir</translation>
    </message>
    <message>
        <source>Previous untriaged</source>
        <translation>Anterior sin decidir</translation>
    </message>
    <message>
        <source>Scroll abstract, then next untriaged</source>
        <translation>Desplazar el resumen y pasar al siguiente sin decidir</translation>
    </message>
    <message>
        <source>Co&amp;llapse group</source>
        <translation>Con&amp;traer grupo</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>E&amp;xpandir todos los grupos</translation>
    </message>
    <message>
        <source>&amp;One paper at a time</source>
        <translation>&amp;De uno en uno</translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation>&amp;Conservar y siguiente</translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation>&amp;Omitir y siguiente</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Clear decision</source>
        <translation>&amp;Borrar decisión</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Open &amp;abstract page</source>
        <translation>Abrir página del &amp;resumen</translation>
    </message>
    <message>
        <source>Open P&amp;DF</source>
        <translation>Abrir P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>Más &amp;parecidos a este</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation>&amp;Copiar como enlaces Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>Copiar como &amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>&amp;Pegar artículos</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>Your relevance: 1</source>
        <translation>Su relevancia: 1</translation>
    </message>
    <message>
        <source>Your relevance: 2</source>
        <translation>Su relevancia: 2</translation>
    </message>
    <message>
        <source>Your relevance: 3</source>
        <translation>Su relevancia: 3</translation>
    </message>
    <message>
        <source>Your relevance: 4</source>
        <translation>Su relevancia: 4</translation>
    </message>
    <message>
        <source>Your relevance: 5</source>
        <translation>Su relevancia: 5</translation>
    </message>
    <message>
        <source>Your relevance: 6</source>
        <translation>Su relevancia: 6</translation>
    </message>
    <message>
        <source>Your relevance: 7</source>
        <translation>Su relevancia: 7</translation>
    </message>
    <message>
        <source>Your relevance: 8</source>
        <translation>Su relevancia: 8</translation>
    </message>
    <message>
        <source>Your relevance: 9</source>
        <translation>Su relevancia: 9</translation>
    </message>
    <message>
        <source>Your relevance: 10</source>
        <translation>Su relevancia: 10</translation>
    </message>
    <message>
        <source>Clear your relevance</source>
        <translation>Borrar su relevancia</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation>Artículos de &amp;hoy</translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation>&amp;Puntuar este día</translation>
    </message>
    <message>
        <source>Score this paper any&amp;way</source>
        <translation>Puntuar este artículo de &amp;todos modos</translation>
    </message>
    <message>
        <source>&amp;Retry failed papers</source>
        <translation>&amp;Reintentar artículos fallidos</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>Pa&amp;usar o reanudar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>&amp;Leer canales guardados…</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>&amp;Importar boletines…</translation>
    </message>
    <message>
        <source>Import &amp;folder of digests…</source>
        <translation>Importar &amp;carpeta de boletines…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>Probar el día de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Criterios</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>Bo&amp;letín</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Map and funnel</source>
        <translation>&amp;Mapa y embudo</translation>
    </message>
    <message>
        <source>Run de&amp;tails</source>
        <translation>Detalles de la e&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Export digest…</source>
        <translation>&amp;Exportar boletín…</translation>
    </message>
    <message>
        <source>Export as &amp;web pages…</source>
        <translation>Exportar como páginas &amp;web…</translation>
    </message>
    <message>
        <source>Export &amp;notes of kept papers…</source>
        <translation>Exportar &amp;notas de artículos conservados…</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>Copia de seguridad de la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Rest&amp;ore backup…</source>
        <translation>&amp;Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Save criteria as new &amp;version</source>
        <translation>Guardar criterios como &amp;versión nueva</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>A&amp;cerca de Winnow</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Reading and copying</source>
        <translation>Lectura y copia</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>Artículos y puntuaciones</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Score in a &amp;batch…</source>
        <translation>Puntuar en un l&amp;ote…</translation>
    </message>
    <message>
        <source>Score &amp;days…</source>
        <translation>Puntuar día&amp;s…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Guardar un &amp;informe…</translation>
    </message>
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Esto no es una dirección web. Debería empezar por https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http no va cifrado. Use https o un servidor en esta máquina.</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>Dirección de los canales de arXiv</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave empty for arXiv itself.</source>
        <translation>Por ejemplo, una réplica. Déjelo vacío para usar arXiv.</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>Dirección de los c&amp;anales de arXiv</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>Etiquetar %n artículo…</numerusform>
            <numerusform>Etiquetar %n artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s)</source>
        <translation>
            <numerusform>Su relevancia para %n artículo</numerusform>
            <numerusform>Su relevancia para %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más parecidos a este</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>Su relevancia</translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n artículo etiquetado con «%1»</numerusform>
            <numerusform>%n artículos etiquetados con «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n paper(s)</source>
        <translation>
            <numerusform>«%1» quitada de %n artículo</numerusform>
            <numerusform>«%1» quitada de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s): %1</source>
        <translation>
            <numerusform>Su relevancia para %n artículo: %1</numerusform>
            <numerusform>Su relevancia para %n artículos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s) cleared</source>
        <translation>
            <numerusform>Su relevancia, borrada en %n artículo</numerusform>
            <numerusform>Su relevancia, borrada en %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The language changes when Winnow is restarted.</source>
        <translation>El idioma cambia al reiniciar Winnow.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Aspect&amp;o</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>&amp;Followed authors, one per line</source>
        <translation>Autores se&amp;guidos, uno por línea</translation>
    </message>
    <message>
        <source>Followed authors, one per line</source>
        <translation>Autores seguidos, uno por línea</translation>
    </message>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>Sus artículos están en todos los boletines. No importan las mayúsculas, los acentos ni el TeX.</translation>
    </message>
    <message>
        <source>Sorts their papers as if relevance and novelty added up to this; 20 puts them first.</source>
        <translation>Ordena sus artículos como si la relevancia y la novedad sumaran esto; 20 los pone los primeros.</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>Puntuació&amp;n de un autor seguido</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>A&amp;utores</translation>
    </message>
</context>
<context>
    <name>winnow::AutoFetch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>that were caught up</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Caught up: %1, %2</source>
        <comment>days, papers</comment>
        <translation>Recuperado: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with %1…</source>
        <translation>Puntuar con %1…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>winnow::BatchCommand</name>
    <message>
        <source>List batches, store their answers, or cancel one.</source>
        <translation>Enumerar lotes, guardar sus respuestas o cancelar uno.</translation>
    </message>
    <message>
        <source>winnow-cli score --batch sends calls to the service&apos;s batch queue: answers within a day, usually at half the price.

status (the default) lists the batches in progress, without contacting a service. read checks them at their services and stores the answers; so do score --batch and run. Papers that come back without a score are sent again by the next score, with or without --batch. cancel stops a batch; answers given until then are paid for, and read stores them. A batch that the service no longer knows is looked for over seven days; one sent with another key is never given up. forget allows the papers of such a batch to be sent, and paid for, again.

--json prints an object: batches (id, state: preparing, uploaded, sent, reading, exported or closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (US dollars), note), papers_sent, calls_sent, calls_left, reserved and error (code, detail, place).

Examples:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</source>
        <translation>winnow-cli score --batch envía llamadas a la cola de lotes del servicio: respuestas en el plazo de un día, normalmente a mitad de precio.

status (opción predeterminada) enumera los lotes en curso, sin contactar con ningún servicio. read los consulta en sus servicios y guarda las respuestas; también lo hacen score --batch y run. Los artículos que vuelven sin puntuación se envían de nuevo con el siguiente score, con o sin --batch. cancel detiene un lote; las respuestas dadas hasta entonces se pagan, y read las guarda. Un lote que el servicio ya no conoce se busca durante siete días; uno enviado con otra clave nunca se da por perdido. forget permite que los artículos de un lote así se envíen, y se paguen, otra vez.

--json imprime un objeto: batches (id, state: preparing, uploaded, sent, reading, exported o closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (dólares estadounidenses), note), papers_sent, calls_sent, calls_left, reserved y error (code, detail, place).

Ejemplos:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</translation>
    </message>
    <message>
        <source>Also list finished batches.</source>
        <translation>Enumerar también los lotes terminados.</translation>
    </message>
    <message>
        <source>With read and cancel: continue until no batch is in progress.</source>
        <translation>Con read y cancel: continuar hasta que no quede ningún lote en curso.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, read, cancel or forget.</source>
        <translation>Argumento desconocido «%1». Use status, read, cancel o forget.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>Give the number of the batch, as in winnow-cli batch %1 3. winnow-cli batch lists them.</source>
        <translation>Indique el número del lote, como en winnow-cli batch %1 3. winnow-cli batch los enumera.</translation>
    </message>
    <message>
        <source>Batch %1 is not in progress. winnow-cli batch lists those that are.</source>
        <translation>El lote %1 no está en curso. winnow-cli batch enumera los que lo están.</translation>
    </message>
    <message>
        <source>Batch %1 was written to a file and can only be forgotten: winnow-cli batch forget %1.</source>
        <translation>El lote %1 se escribió en un archivo y solo se puede olvidar: winnow-cli batch forget %1.</translation>
    </message>
    <message>
        <source>No batch is in progress.</source>
        <translation>No hay ningún lote en curso.</translation>
    </message>
    <message>
        <source>Forgotten. Its unanswered papers can be sent again.</source>
        <translation>Olvidado. Sus artículos sin respuesta se pueden enviar otra vez.</translation>
    </message>
    <message>
        <source>The lab hears of it at the next sync.</source>
        <translation>El laboratorio lo sabrá en la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchController</name>
    <message>
        <source>Batches and their progress</source>
        <translation>Lotes y su progreso</translation>
    </message>
    <message>
        <source>A batch failed: %1. Fix the cause, then send its papers again.</source>
        <translation>Un lote ha fallado: %1. Corrija la causa y vuelva a enviar sus artículos.</translation>
    </message>
    <message>
        <source>The service can&apos;t find a batch with this key. Winnow keeps looking; History shows which batch it is.</source>
        <translation>El servicio no encuentra un lote con esta clave. Winnow sigue buscándolo; en Historial se ve cuál es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent in a batch. Answers take up to a day.</source>
        <translation>
            <numerusform>%Ln artículo enviado en un lote. Las respuestas tardan hasta un día.</numerusform>
            <numerusform>%Ln artículos enviados en un lote. Las respuestas tardan hasta un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>Reservado para los lotes en curso: hasta %1.</translation>
    </message>
    <message>
        <source>There is nothing left to send in a batch.</source>
        <translation>No queda nada por enviar en un lote.</translation>
    </message>
    <message>
        <source>The service has lost batch %1. Score its papers again.</source>
        <translation>El servicio ha perdido el lote %1. Vuelva a puntuar sus artículos.</translation>
    </message>
    <message>
        <source>The batch is done; its papers are scored.</source>
        <translation>El lote ha terminado; sus artículos están puntuados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) got no score from the batch.</source>
        <translation>
            <numerusform>%Ln artículo no recibió puntuación del lote.</numerusform>
            <numerusform>%Ln artículos no recibieron puntuación del lote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchList</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Cancel the batch…</source>
        <translation>Cancelar el lote…</translation>
    </message>
    <message>
        <source>Forget the batch…</source>
        <translation>Olvidar el lote…</translation>
    </message>
    <message>
        <source>Keep the batch</source>
        <translation>Mantener el lote</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Ask the service for progress, and store finished answers</source>
        <translation>Consulta el progreso al servicio y guarda las respuestas terminadas</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>Cancelar el lote</translation>
    </message>
    <message>
        <source>Cancel batch %1? Answers so far are paid for and kept.</source>
        <translation>¿Cancelar el lote %1? Las respuestas recibidas hasta ahora se pagan y se conservan.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again may cost up to %2 more.</source>
        <translation>¿Olvidar el lote %1? Volver a puntuar sus artículos puede costar hasta %2 más.</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again will cost more.</source>
        <translation>¿Olvidar el lote %1? Volver a puntuar sus artículos tendrá un coste adicional.</translation>
    </message>
</context>
<context>
    <name>winnow::BatchSession</name>
    <message>
        <source>Waiting. %1</source>
        <translation>En espera. %1</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>lote %1: %2</translation>
    </message>
    <message>
        <source>The whole batch failed: %1. Fix the cause, then send its papers again with winnow-cli score --batch.</source>
        <translation>Ha fallado el lote completo: %1. Corrija la causa y envíe de nuevo sus artículos con winnow-cli score --batch.</translation>
    </message>
    <message>
        <source>The service knows no batch sent with this key. Winnow will look for it again; winnow-cli batch shows which one it is.</source>
        <translation>El servicio no conoce ningún lote enviado con esta clave. Winnow lo volverá a buscar; winnow-cli batch muestra cuál es.</translation>
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
        <translation>Lo máximo que pueden costar sus llamadas abiertas; el resto se libera después</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>winnow::BatchWords</name>
    <message>
        <source>Not found at the service; still looking</source>
        <translation>No encontrado en el servicio; se sigue buscando</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>En validación</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Running %1 of %2</source>
        <translation>En curso, %1 de %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refused: the service&apos;s queue was full</source>
        <translation>Rechazado: la cola del servicio estaba llena</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Lost by the service</source>
        <translation>Perdido por el servicio</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>Exportado a un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, falta %n</numerusform>
            <numerusform>%1, faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sent with another key; enter that key, or forget the batch</source>
        <translation>enviado con otra clave; introduzca esa clave u olvide el lote</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in progress</source>
        <translation>
            <numerusform>%n lote en curso</numerusform>
            <numerusform>%n lotes en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <comment>its state</comment>
        <translation>Lote: %1</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>winnow::CalendarPane</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <translation>Ocultar el calendario</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Mostrar el calendario</translation>
    </message>
    <message>
        <source>%1, calendar shown</source>
        <translation>%1, calendario a la vista</translation>
    </message>
    <message>
        <source>Calendar, hidden</source>
        <translation>Calendario, oculto</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of a call</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>resúmenes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coste %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt token(s)</source>
        <translation>
            <numerusform>%Ln token del prompt</numerusform>
            <numerusform>%Ln tokens del prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cached</source>
        <translation>
            <numerusform>%Ln de ellos en caché</numerusform>
            <numerusform>%Ln de ellos en caché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer token(s)</source>
        <translation>
            <numerusform>%Ln token de respuesta</numerusform>
            <numerusform>%Ln tokens de respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not report these; they are estimates.</source>
        <translation>El servicio no los indicó; son estimaciones.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>leída por completo</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>leída en parte</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>cut off at the token limit</source>
        <translation>cortada en el límite de tokens</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>Run details</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Close run details</source>
        <translation>Cerrar los detalles de la ejecución</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Run details · %1</source>
        <translation>Detalles de la ejecución · %1</translation>
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
        <translation>Llamadas al modelo</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Select a call to see its result.</source>
        <translation>Seleccione una llamada para ver su resultado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation>Buscar categorías: machine learning, cs.LG, number theory …</translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation>Buscar categorías</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>No categories match.</source>
        <translation>Ninguna categoría coincide.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No categories chosen yet.</source>
        <translation>Aún no ha elegido categorías.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegidas: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring, which may be asking for its password.</source>
        <translation>Esperando al llavero del sistema, que quizá esté pidiendo su contraseña.</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Version comparison</source>
        <translation>Comparación de versiones</translation>
    </message>
    <message>
        <source>Show what changed between this version and another</source>
        <translation>Mostrar lo que cambió entre esta versión y otra</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Cambios desde %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en uso</translation>
    </message>
    <message>
        <source>Changes up to %1</source>
        <translation>Cambios hasta %1</translation>
    </message>
</context>
<context>
    <name>winnow::ConfirmStrip</name>
    <message>
        <source>the sample day</source>
        <translation>el día de muestra</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day to be scored</comment>
        <translation>&apos;el&apos; dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>&amp;Try for %1</source>
        <translation>&amp;Probar por %1</translation>
    </message>
    <message>
        <source>&amp;Try, price unknown</source>
        <translation>&amp;Probar, precio desconocido</translation>
    </message>
    <message>
        <source>&amp;Score for %1</source>
        <translation>&amp;Puntuar por %1</translation>
    </message>
    <message>
        <source>&amp;Score, price unknown</source>
        <translation>&amp;Puntuar, precio desconocido</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>Use the &amp;built-in scorer</source>
        <translation>Usar el puntua&amp;dor integrado</translation>
    </message>
    <message>
        <source>Scores immediately and costs nothing</source>
        <translation>Puntúa de inmediato y no cuesta nada</translation>
    </message>
    <message>
        <source>Try these criteria? %1</source>
        <translation>¿Probar estos criterios? %1</translation>
    </message>
    <message>
        <source>Score %1 to %2? %3</source>
        <translation>¿Puntuar desde %1 hasta %2? %3</translation>
    </message>
    <message>
        <source>Score this paper? %1</source>
        <translation>¿Puntuar este artículo? %1</translation>
    </message>
    <message>
        <source>Score %1? %2</source>
        <translation>¿Puntuar %1? %2</translation>
    </message>
    <message>
        <source>Nothing is scored (Esc)</source>
        <translation>No se puntúa nada (Esc)</translation>
    </message>
    <message>
        <source>Score later with Ctrl+R (Esc)</source>
        <translation>Puntuar más tarde con Ctrl+R (Esc)</translation>
    </message>
    <message>
        <source>In a b&amp;atch…</source>
        <translation>En un &amp;lote…</translation>
    </message>
    <message>
        <source>Half the price at most services, within a day; you see the price first</source>
        <translation>A mitad de precio en la mayoría de los servicios, en el plazo de un día; antes se muestra el precio</translation>
    </message>
</context>
<context>
    <name>winnow::CostController</name>
    <message>
        <source>&amp;Move it to the end</source>
        <translation>&amp;Moverla al final</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show or change the criteria and their versions.</source>
        <translation>Mostrar o cambiar los criterios y sus versiones.</translation>
    </message>
    <message>
        <source>With export: overwrite an existing file.</source>
        <translation>Con export: sobrescribir un archivo existente.</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite solo funciona con export.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use show, list, use, import, export, pause or resume.</source>
        <translation>Argumento desconocido «%1». Use show, list, use, import, export, pause o resume.</translation>
    </message>
    <message>
        <source>Give a topic: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` lists them.</source>
        <translation>Indique un tema: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` los enumera.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>Give a version, as in winnow-cli criteria use 2. `winnow-cli criteria list` lists them.</source>
        <translation>Indique una versión, como en winnow-cli criteria use 2. `winnow-cli criteria list` las enumera.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli criteria %1 FILE.</source>
        <translation>Indique un archivo: winnow-cli criteria %1 FILE.</translation>
    </message>
    <message>
        <source>The criteria have no version %1. `winnow-cli criteria list` lists the versions.</source>
        <translation>Los criterios no tienen la versión %1. `winnow-cli criteria list` enumera las versiones.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Import it if you edited it, choose another file, or add --overwrite.</source>
        <translation>%1 ya existe y no se ha modificado. Impórtelo si lo ha editado, elija otro archivo o añada --overwrite.</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaController</name>
    <message>
        <source>You now follow %1. Every digest has all their papers.</source>
        <translation>Ahora sigue a %1. Todos los boletines incluyen todos sus artículos.</translation>
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
        <translation>Importar criterios</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>Exportar criterios</translation>
    </message>
    <message>
        <source>criteria</source>
        <comment>file name</comment>
        <translation>criterios</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>Criterios exportados a %1</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaHeader</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>&amp;Usar esta versión</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Versi&amp;on</source>
        <translation>Ver&amp;sión</translation>
    </message>
    <message>
        <source>Score papers with this version from now on</source>
        <translation>Puntuar los artículos con esta versión a partir de ahora</translation>
    </message>
    <message>
        <source>Import criteria from a Markdown file or a digest</source>
        <translation>Importar criterios de un archivo Markdown o de un boletín</translation>
    </message>
    <message>
        <source>Export the criteria to a Markdown file</source>
        <translation>Exportar los criterios a un archivo Markdown</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln línea añadida</numerusform>
            <numerusform>%Ln líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln línea quitada</numerusform>
            <numerusform>%Ln líneas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes in this prompt</source>
        <translation>sin cambios en este prompt</translation>
    </message>
    <message>
        <source>your unsaved changes</source>
        <translation>sus cambios sin guardar</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 a %2: %3.</translation>
    </message>
    <message>
        <source>There are changes in: %1.</source>
        <translation>Hay cambios en: %1.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>aprox. %Ln token</numerusform>
            <numerusform>aprox. %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A typical day of %Ln paper(s)</source>
        <translation>
            <numerusform>Un día típico de %Ln artículo</numerusform>
            <numerusform>Un día típico de %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>Este día de %Ln artículo</numerusform>
            <numerusform>Este día de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The price of %3 is unknown.</source>
        <translation>%1: %2. Se desconoce el precio de %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3 with %4</source>
        <translation>%1: %2, %3 con %4</translation>
    </message>
    <message>
        <source>%1: %2, free with %3</source>
        <translation>%1: %2, gratis con %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) come after the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>%Ln token va después de la línea de los artículos, donde ningún servicio puede guardarlo en caché.</numerusform>
            <numerusform>%Ln tokens van después de la línea de los artículos, donde ningún servicio puede guardarlos en caché.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a typical day costs %2 less.</source>
        <translation>%1 Con la línea al final, un día típico cuesta %2 menos.</translation>
    </message>
    <message>
        <source>%1 With the line at the end, this day costs %2 less.</source>
        <translation>%1 Con la línea al final, este día cuesta %2 menos.</translation>
    </message>
    <message>
        <source>Saved as version %1. The next run uses it.</source>
        <translation>Guardado como versión %1. La próxima ejecución la usará.</translation>
    </message>
    <message>
        <source>The text is the same as version %1, which is now in use.</source>
        <translation>El texto es igual al de la versión %1, que ahora está en uso.</translation>
    </message>
    <message>
        <source>Version %1 is now in use.</source>
        <translation>La versión %1 ahora está en uso.</translation>
    </message>
    <message>
        <source>Reverted to the version in use. Undo in the editor restores your text.</source>
        <translation>Se ha vuelto a la versión en uso. Deshacer, en el editor, recupera su texto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo restores the old text.</source>
        <translation>Importado. Guárdelo como versión nueva para usarlo; deshacer recupera el texto anterior.</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>El texto ha cambiado entretanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This can&apos;t be written into the text for you. Edit the text yourself.</source>
        <translation>Esto no se puede escribir en el texto automáticamente. Edite el texto usted mismo.</translation>
    </message>
    <message>
        <source>Written into the text. Undo in the editor removes it.</source>
        <translation>Escrito en el texto. Deshacer, en el editor, lo quita.</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused</source>
        <translation>
            <numerusform>%Ln tema en pausa</numerusform>
            <numerusform>%Ln temas en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Describe what you want to read.</source>
        <translation>El prompt de puntuación está vacío. Describa lo que quiere leer.</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>El prompt de puntuación no tiene la línea %1. Un modelo de lenguaje no vería ningún artículo.</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Keep only one.</source>
        <translation>El prompt de puntuación tiene más de una línea %1. Deje solo una.</translation>
    </message>
    <message>
        <source>No topics or keywords were found in the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>No se encontraron temas ni palabras clave en el prompt de puntuación, así que el puntuador integrado no tiene con qué comparar los artículos.</translation>
    </message>
    <message>
        <source>Default criteria</source>
        <translation>Criterios predeterminados</translation>
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
        <translation>probada</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reanudado: %1.</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>Está viendo una versión guardada. &lt;a href=&quot;back&quot;&gt;Volver a sus cambios sin guardar&lt;/a&gt;</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>Está viendo una versión guardada. &lt;a href=&quot;back&quot;&gt;Volver a la que está en uso&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert &amp;line</source>
        <translation>Insertar lí&amp;nea</translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Colour the map&apos;s papers by topic</source>
        <translation>Colorear los artículos del mapa por tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>El embudo del día</translation>
    </message>
    <message>
        <source>The day&apos;s funnel: %1</source>
        <translation>El embudo del día: %1</translation>
    </message>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %Ln inside the cut-offs</source>
        <translation>
            <numerusform>Relevancia → × novedad ↑ · %Ln por encima de los umbrales</numerusform>
            <numerusform>Relevancia → × novedad ↑ · %Ln por encima de los umbrales</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide map and funnel</source>
        <translation>Ocultar mapa y embudo</translation>
    </message>
    <message>
        <source>Show map and funnel</source>
        <translation>Mostrar mapa y embudo</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Record decisions on papers.</source>
        <translation>Registrar decisiones sobre artículos.</translation>
    </message>
    <message>
        <source>In a file, each line is an ID and a decision; blank lines and text after a # are ignored. If a line is wrong it is reported, and nothing is recorded. Winnow learns from what you keep and skip: see winnow-cli learn --help.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation>En un archivo, cada línea es un ID y una decisión; se ignoran las líneas en blanco y el texto que sigue a un #. Si una línea es incorrecta, se avisa y no se registra nada. Winnow aprende de lo que conserva y omite: vea winnow-cli learn --help.

--json imprime un objeto: changed y decided, un array de objetos con id y decision (null después de clear).

Ejemplos:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation>Leer líneas de la forma ID STATE de este archivo; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation>Indique un artículo y una decisión, o bien --from FILE.</translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation>Indique un artículo y una decisión: winnow-cli decide ID keep|skip|later|clear.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID.</source>
        <translation>«%1» no es un ID de arXiv.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or clear.</source>
        <translation>Decisión desconocida «%1». Use keep, skip, later o clear.</translation>
    </message>
    <message>
        <source>%1 contains no decisions.</source>
        <translation>%1 no contiene decisiones.</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 no está en la biblioteca; no se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message>
        <source>You follow %1</source>
        <translation>Sigue a %1</translation>
    </message>
    <message>
        <source>Papers by %1, or follow them</source>
        <translation>Artículos de %1, o seguirlo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>abs ↗</source>
        <translation>abs ↗</translation>
    </message>
    <message>
        <source>The abstract page at arXiv</source>
        <translation>La página del resumen en arXiv</translation>
    </message>
    <message>
        <source>pdf ↗</source>
        <translation>pdf ↗</translation>
    </message>
    <message>
        <source>The PDF at arXiv</source>
        <translation>El PDF en arXiv</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>The paper as a web page at arXiv</source>
        <translation>El artículo como página web en arXiv</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevancia %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Novedad %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Score it anyway</source>
        <translation>Puntuar de todos modos</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>built-in scorer %1</source>
        <translation>puntuador integrado %1</translation>
    </message>
    <message>
        <source>your taste %1</source>
        <translation>su afinidad %1</translation>
    </message>
    <message>
        <source>Rank %1 of the day, combining %2</source>
        <translation>Puesto %1 del día, combinando %2</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>Parecido a lo que conserva: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>Distinto de lo que conserva: %1</translation>
    </message>
    <message>
        <source>Withdrawn by its authors.</source>
        <translation>Retirado por sus autores.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The abstract does not say %1.</source>
        <comment>quotations</comment>
        <translation>El resumen no dice %1.</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>También en %1</translation>
    </message>
    <message>
        <source>for v%1</source>
        <translation>para v%1</translation>
    </message>
    <message numerus="yes">
        <source>All scores so far: %n</source>
        <translation>
            <numerusform>Todas las puntuaciones hasta ahora: %n</numerusform>
            <numerusform>Todas las puntuaciones hasta ahora: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar paper(s) since %1</source>
        <comment>earlier papers of the library; %1 is a month, with its year or without</comment>
        <translation>
            <numerusform>%n artículo parecido desde %1</numerusform>
            <numerusform>%n artículos parecidos desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar papers…</source>
        <translation>Buscando artículos parecidos…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más parecidos a este</translation>
    </message>
    <message>
        <source>The library has no similar papers.</source>
        <translation>La biblioteca no tiene artículos parecidos.</translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>Artículos parecidos</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>puntuador integrado</translation>
    </message>
    <message>
        <source>%1 · criteria v%2</source>
        <translation>%1 · criterios v%2</translation>
    </message>
    <message>
        <source>All papers on the topic %1</source>
        <translation>Todos los artículos sobre el tema %1</translation>
    </message>
    <message>
        <source>also </source>
        <comment>other topics</comment>
        <translation>también </translation>
    </message>
    <message>
        <source>Version %1 replaced version %2</source>
        <translation>La versión %1 reemplazó a la versión %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Title and abstract are unchanged.</source>
        <translation>El título y el resumen no han cambiado.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>%1 of %2 kept it</source>
        <comment>members of a lab</comment>
        <translation>Conservado por %1 de %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsController</name>
    <message>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
    <message>
        <source>You now follow %1. Their papers are in every digest.</source>
        <translation>Ahora sigue a %1. Sus artículos están en todos los boletines.</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>Ya no sigue a %1.</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Select a paper to read its abstract.</source>
        <translation>Seleccione un artículo para leer su resumen.</translation>
    </message>
    <message>
        <source>Paper details</source>
        <translation>Detalles del artículo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>All papers by %1</source>
        <translation>Todos los artículos de %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsStops</name>
    <message>
        <source>By %1</source>
        <comment>authors</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>Abstract: %1</source>
        <translation>Resumen: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsView</name>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>winnow::DigestBar</name>
    <message>
        <source>S&amp;ummary…</source>
        <translation>&amp;Síntesis…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Impr&amp;imir…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Relev&amp;ance from</source>
        <translation>Re&amp;levancia desde</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>Nove&amp;dad desde</translation>
    </message>
    <message>
        <source>Copy the digest as Markdown</source>
        <translation>Copiar el boletín como Markdown</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>Escribir el boletín en un archivo: Markdown, página web, PDF, BibTeX, RIS, JSON</translation>
    </message>
    <message>
        <source>Have the model write a few sentences; you see the cost first</source>
        <translation>Pedir al modelo que escriba unas frases; antes verá el coste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>%1 de %2 examinados</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>Write the digest of a day, a week, a month, any range of days or a search.</source>
        <translation>Escribir el boletín de un día, una semana, un mes, cualquier intervalo de días o una búsqueda.</translation>
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
        <translation>El boletín contiene los artículos cuya relevancia y novedad alcanzan los umbrales, los mejores primero. Los artículos conservados se incluyen sea cual sea su puntuación; los omitidos quedan fuera. Los artículos se ordenan por puntuación o, con --order rank, por su puesto en el día: modelo, puntuador integrado y afinidad juntos. Un día importado se escribe como se importó, salvo que se indique un umbral o un orden. Sin -o, el boletín va a la salida estándar.

--format bot-json es el formato de los archivos DAY-output.json del bot ChatGPT-ArXiv-Paper-Assistant, para los programas que los leen.

--week, --month, --from y --to escriben un solo boletín de todos esos días. --search escribe uno con los artículos que encuentra, en esos días o en toda la biblioteca; su sintaxis es la de papers --search. Cada artículo aparece una vez, con su día, su nota y sus etiquetas: primero los conservados, después los mejores. Se agrupan por tema salvo que se indique --group none; el boletín de un día solo se agrupa con --group topic. El boletín de un intervalo no se puede importar; importe en su lugar los de sus días.

--front-matter empieza el Markdown con un bloque YAML para herramientas de publicación; al importar el boletín se ignora.

--summary hace que el modelo de lenguaje (el de los ajustes o --model) resuma en unas frases los mejores artículos del intervalo, 60 como máximo. Antes imprime una estimación y respeta --budget y el tope mensual; --dry-run solo imprime la estimación. Si el modelo no responde, el boletín se escribe sin síntesis y el código de salida es 1.

Un archivo Markdown existente se combina: se conservan las ediciones y lo que se haya quitado, los artículos nuevos se ponen en su sitio y un boletín que no se puede combinar va a un segundo archivo junto al primero, FILE.new.md. De igual modo, un archivo de otro formato que haya cambiado desde que Winnow lo escribió no se toca. --overwrite reemplaza cualquiera de los dos.

--json sin -o equivale a --format json; con -o imprime un objeto: day (o range y found), file, announced, scanned, relevant, papers; los valores que un boletín importado no indica son null; además, kept (ediciones conservadas) y asked_for (el archivo solicitado, si el boletín se escribió junto a él).

Ejemplos:
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
        <translation>El día de anuncio (predeterminado: el más reciente de la biblioteca).</translation>
    </message>
    <message>
        <source>Add a summary by the language model, after printing an estimate.</source>
        <translation>Añadir una síntesis del modelo de lenguaje, tras imprimir una estimación.</translation>
    </message>
    <message>
        <source>With --summary: only print the estimate.</source>
        <translation>Con --summary: solo imprimir la estimación.</translation>
    </message>
    <message>
        <source>--json and --format %1 both write to standard output. Write the digest to a file with -o.</source>
        <translation>--json y --format %1 escriben ambos en la salida estándar. Escriba el boletín en un archivo con -o.</translation>
    </message>
    <message>
        <source>--%1 works only with --summary. Add --summary, or leave it out.</source>
        <translation>--%1 solo funciona con --summary. Añada --summary o no use la opción.</translation>
    </message>
    <message>
        <source>--summary needs a range. Add --week, --month, --from, --to or --search.</source>
        <translation>--summary necesita un intervalo. Añada --week, --month, --from, --to o --search.</translation>
    </message>
    <message>
        <source>--summary needs --format markdown, html or json.</source>
        <translation>--summary necesita --format markdown, html o json.</translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>Exportar el boletín</translation>
    </message>
    <message>
        <source>The digest is in %1.</source>
        <translation>El boletín está en %1.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Digest written to %1</source>
        <translation>Boletín escrito en %1</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>Boletín copiado como Markdown.</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>Boletín enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>La impresora rechazó el boletín. Expórtelo como PDF.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
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
        <translation>Citas RIS</translation>
    </message>
    <message>
        <source>CSL-JSON citations</source>
        <translation>Citas CSL-JSON</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Importing digests: file %1 of %2</source>
        <translation>Importando boletines: archivo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read. `winnow-cli import` lists them.</source>
        <translation>
            <numerusform>No se pudo leer %n archivo. `winnow-cli import` lo indica.</numerusform>
            <numerusform>No se pudieron leer %n archivos. `winnow-cli import` los enumera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>Vista previa del boletín</translation>
    </message>
    <message numerus="yes">
        <source>Exports, copies and prints include %Ln more paper(s).</source>
        <translation>
            <numerusform>Lo que se exporta, copia e imprime incluye %Ln artículo más.</numerusform>
            <numerusform>Lo que se exporta, copia e imprime incluye %Ln artículos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestSummarizer</name>
    <message>
        <source>No summary was written. %1</source>
        <translation>No se ha escrito ninguna síntesis. %1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>&amp;Order by rank instead of score</source>
        <translation>&amp;Ordenar por puesto en vez de por puntuación</translation>
    </message>
    <message>
        <source>By the rank that the model, the built-in scorer and your taste give together</source>
        <translation>Por el puesto que resulta del modelo, el puntuador integrado y su afinidad juntos</translation>
    </message>
    <message>
        <source>&amp;Group a day’s papers by topic</source>
        <translation>A&amp;grupar por tema los artículos de un día</translation>
    </message>
    <message>
        <source>Under headings from your criteria; ranges are always grouped</source>
        <translation>Bajo encabezados de sus criterios; los intervalos se agrupan siempre</translation>
    </message>
    <message>
        <source>Start with front &amp;matter</source>
        <translation>Empezar con preá&amp;mbulo</translation>
    </message>
    <message>
        <source>Day, criteria, model, counts, cost and failures as YAML, for programs that publish Markdown</source>
        <translation>Día, criterios, modelo, recuentos, coste y fallos en YAML, para programas que publican Markdown</translation>
    </message>
    <message>
        <source>Folder for digests</source>
        <translation>Carpeta de boletines</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers by followed authors always are.</source>
        <translation>Un artículo está en el boletín cuando sus dos puntuaciones alcanzan estos valores. Los que usted conserva y los de autores seguidos están siempre.</translation>
    </message>
    <message>
        <source>&amp;Relevance from</source>
        <translation>Relev&amp;ancia desde</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>&amp;Novedad desde</translation>
    </message>
    <message>
        <source>&amp;Folder for digests</source>
        <translation>Carp&amp;eta de boletines</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose where digests are written.</source>
        <translation>Elija dónde se escriben los boletines.</translation>
    </message>
    <message>
        <source>Enter the full path, starting at the root.</source>
        <translation>Introduzca la ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Winnow can&apos;t write to this folder. Choose another.</source>
        <translation>Winnow no puede escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be created. Choose another.</source>
        <translation>Esta carpeta no existe y no se puede crear. Elija otra.</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Boletín</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Fetch today’s papers to see their digest here.</source>
        <translation>Descargue los artículos de hoy para ver aquí su boletín.</translation>
    </message>
    <message>
        <source>No papers on %1</source>
        <translation>No hay artículos del %1</translation>
    </message>
    <message>
        <source>Nothing was fetched for this day. Choose another day, or fetch today’s papers.</source>
        <translation>No se descargó nada de este día. Elija otro día o descargue los artículos de hoy.</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay búsqueda</translation>
    </message>
    <message>
        <source>Type in the search box on the Papers tab to see the digest of the results here.</source>
        <translation>Escriba en el cuadro de búsqueda de la pestaña Artículos para ver aquí el boletín de los resultados.</translation>
    </message>
    <message>
        <source>The search can’t be read</source>
        <translation>No se puede leer la búsqueda</translation>
    </message>
    <message>
        <source>Correct it in the search box on the Papers tab, which shows what is wrong.</source>
        <translation>Corríjala en el cuadro de búsqueda de la pestaña Artículos, que muestra lo que está mal.</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>No hay artículos</translation>
    </message>
    <message>
        <source>The library has no matching papers. Choose other days, or another search.</source>
        <translation>La biblioteca no tiene artículos que coincidan. Elija otros días u otra búsqueda.</translation>
    </message>
    <message>
        <source>No papers reach the cut-offs</source>
        <translation>Ningún artículo alcanza los umbrales</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>De %Ln artículo, ninguno tiene relevancia %1 y novedad %2 o más. Baje los umbrales, puntúe estos días o conserve los artículos que quiera en el boletín.</numerusform>
            <numerusform>De %Ln artículos, ninguno tiene relevancia %1 y novedad %2 o más. Baje los umbrales, puntúe estos días o conserve los artículos que quiera en el boletín.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1 could not be made</source>
        <translation>No se pudo hacer el boletín del %1</translation>
    </message>
    <message>
        <source>The digest could not be made</source>
        <translation>No se pudo hacer el boletín</translation>
    </message>
    <message>
        <source>See the message above.</source>
        <translation>Vea el mensaje de arriba.</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>No hay artículos de este día</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories. Choose another day, or follow more categories in the settings.</source>
        <translation>No se anunció nada en sus categorías. Elija otro día o siga más categorías en los ajustes.</translation>
    </message>
    <message>
        <source>No papers have scores yet</source>
        <translation>Ningún artículo tiene puntuación todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on this day can be scored.</source>
        <translation>
            <numerusform>Se puede puntuar %Ln artículo de este día.</numerusform>
            <numerusform>Se pueden puntuar %Ln artículos de este día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>De %Ln artículo puntuado, ninguno tiene relevancia %1 y novedad %2 o más. Baje los umbrales o conserve los artículos que quiera en el boletín.</numerusform>
            <numerusform>De %Ln artículos puntuados, ninguno tiene relevancia %1 y novedad %2 o más. Baje los umbrales o conserve los artículos que quiera en el boletín.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch to&amp;day’s papers</source>
        <translation>Descargar los artículos de &amp;hoy</translation>
    </message>
    <message>
        <source>&amp;Score the day</source>
        <translation>&amp;Puntuar el día</translation>
    </message>
    <message>
        <source>&amp;Lower both by one</source>
        <translation>Bajar amb&amp;os en uno</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>Descargar los artículos de hoy</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>Descargar este día</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No papers of this day yet</source>
        <translation>Aún no hay artículos de este día</translation>
    </message>
    <message>
        <source>Fetch the day&apos;s listing to begin.</source>
        <translation>Descargue el listado del día para empezar.</translation>
    </message>
    <message>
        <source>Weekend: arXiv announces nothing</source>
        <translation>Fin de semana: arXiv no anuncia nada</translation>
    </message>
    <message>
        <source>Holiday: arXiv announces nothing</source>
        <translation>Festivo: arXiv no anuncia nada</translation>
    </message>
    <message>
        <source>arXiv still shows an earlier day&apos;s papers under this date</source>
        <translation>arXiv todavía muestra con esta fecha los artículos de un día anterior</translation>
    </message>
    <message>
        <source>This day&apos;s listing is not out yet</source>
        <translation>El listado de este día aún no ha salido</translation>
    </message>
    <message>
        <source>This day&apos;s listing could not be fetched</source>
        <translation>No se pudo descargar el listado de este día</translation>
    </message>
    <message>
        <source>This day&apos;s listing was never fetched</source>
        <translation>El listado de este día nunca se descargó</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories</source>
        <translation>No se anunció nada en sus categorías</translation>
    </message>
    <message numerus="yes">
        <source>Your filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>Su filtro dejó fuera el único artículo anunciado (%n).</numerusform>
            <numerusform>Su filtro dejó fuera los %n artículos anunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>Ha decidido sobre todos los artículos de aquí.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Aún no ha conservado nada</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>Aquí se reúnen los artículos que conserva.</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>Nada para más tarde</translation>
    </message>
    <message>
        <source>Papers you mark for later are collected here.</source>
        <translation>Aquí se reúnen los artículos que deja para más tarde.</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>Aún no ha omitido nada</translation>
    </message>
    <message>
        <source>Papers you skip are collected here.</source>
        <translation>Aquí se reúnen los artículos que omite.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>No ha fallado nada</translation>
    </message>
    <message>
        <source>Papers that can&apos;t be scored are collected here.</source>
        <translation>Aquí se reúnen los artículos que no se pueden puntuar.</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>No se pudieron leer los artículos</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>No se ha perdido nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers to begin.</source>
        <translation>Descargue los artículos de hoy para empezar.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No paper on any day matches.</source>
        <translation>Ningún artículo de ningún día coincide.</translation>
    </message>
    <message>
        <source>No paper here matches all these words and categories.</source>
        <translation>Ningún artículo de aquí coincide con todas estas palabras y categorías.</translation>
    </message>
    <message>
        <source>No kept papers were replaced</source>
        <translation>No se ha reemplazado ningún artículo conservado</translation>
    </message>
    <message>
        <source>When a paper you kept gets a newer version, it appears here with what changed.</source>
        <translation>Cuando un artículo que conservó recibe una versión más reciente, aparece aquí con lo que cambió.</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is rate-limiting requests. Try again in a few minutes.</source>
        <translation>arXiv está limitando las peticiones. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv está limitando las peticiones. Inténtelo de nuevo dentro de %n minuto.</numerusform>
            <numerusform>arXiv está limitando las peticiones. Inténtelo de nuevo dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation>Sin conexión. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>El servidor no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>El servidor notificó un error. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>arXiv twice refused to send a format that Winnow reads, as it does now and then. Try again in a few minutes.</source>
        <translation>arXiv se negó dos veces a enviar un formato que Winnow pueda leer, como hace de vez en cuando. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>La clave es incorrecta o falta. Compruébela en los ajustes.</translation>
    </message>
    <message>
        <source>The server rejected this request. Check the settings.</source>
        <translation>El servidor rechazó esta petición. Compruebe los ajustes.</translation>
    </message>
    <message>
        <source>The account is out of credit. Top it up, or use the built-in scorer.</source>
        <translation>La cuenta no tiene saldo. Recárguela o use el puntuador integrado.</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>Esa dirección no va cifrada. Use https o un servidor en esta máquina.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>No se puede leer %1. Compruebe que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron first.</source>
        <translation>Este sistema no tiene ni un gestor de usuario de systemd ni cron. Instale primero cron.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ha fallado.</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation>Otro Winnow está escribiendo en la biblioteca. Ciérrelo o espere, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>La biblioteca fue escrita por una versión más reciente de Winnow. Actualice Winnow para abrirla; no se ha modificado nada.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Winnow library. Restore a backup; every update leaves a copy beside it.</source>
        <translation>%1 está dañado o no es una biblioteca de Winnow. Restaure una copia de seguridad; cada actualización deja una copia al lado.</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>La biblioteca no pudo hacer eso. No se ha modificado nada.</translation>
    </message>
    <message>
        <source>Stopped. Everything done so far is kept.</source>
        <translation>Detenido. Todo lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>This request can&apos;t be carried out.</source>
        <translation>Esta petición no se puede llevar a cabo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1 no se puede usar.</translation>
    </message>
    <message>
        <source>Not found in the library.</source>
        <translation>No se encontró en la biblioteca.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>No se puede leer el texto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, “%1”, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv respondió con una página web, «%1», en lugar de un listado. Inténtelo de nuevo más tarde; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 is a web page, “%2”, not an arXiv listing. Save the page of a day&apos;s listing, such as arxiv.org/list/cs.LG/new.</source>
        <translation>%1 es una página web, «%2», y no un listado de arXiv. Guarde la página del listado de un día, como arxiv.org/list/cs.LG/new.</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation>El canal de arXiv está vacío, aunque hoy debería haber artículos. Inténtelo de nuevo más tarde; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Use the built-in scorer</source>
        <translation>Usar el puntuador integrado</translation>
    </message>
    <message>
        <source>Retry failed papers</source>
        <translation>Reintentar artículos fallidos</translation>
    </message>
    <message>
        <source>Score when it is done</source>
        <translation>Puntuar cuando termine</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Puntuar ahora</translation>
    </message>
    <message>
        <source>Restore backup…</source>
        <translation>Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Abrir criterios</translation>
    </message>
    <message>
        <source>In a new batch</source>
        <translation>En un lote nuevo</translation>
    </message>
    <message>
        <source>The lab can&apos;t be reached. Nothing is lost; it catches up when it can be reached again.</source>
        <translation>No se puede contactar con el laboratorio. No se pierde nada; se pondrá al día cuando vuelva a estar accesible.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it.</source>
        <translation>El controlador de Qt para PostgreSQL no está instalado. Instale libqt6sql6-psql o el paquete equivalente de su sistema.</translation>
    </message>
    <message>
        <source>The lab refused access. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>El laboratorio denegó el acceso. Compruebe el nombre y la contraseña o pregunte al propietario del laboratorio.</translation>
    </message>
    <message>
        <source>Could not connect securely: the lab&apos;s server could not be verified. Add its certificate authority&apos;s file to the lab&apos;s address: ?sslrootcert=FILE.</source>
        <translation>No se pudo establecer una conexión segura: no se pudo verificar el servidor del laboratorio. Añada el archivo de su autoridad de certificación a la dirección del laboratorio: ?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The lab is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>El laboratorio está detrás de PgBouncer en modo de transacción, que un laboratorio no puede usar. Conéctese al puerto propio del servidor o ponga pool_mode = session.</translation>
    </message>
    <message>
        <source>There is no lab at that address. Its owner sets one up with winnow-cli lab create.</source>
        <translation>No hay ningún laboratorio en esa dirección. Su propietario lo crea con winnow-cli lab create.</translation>
    </message>
    <message>
        <source>The lab needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>El laboratorio necesita una versión más reciente de Winnow. Actualice Winnow; hasta entonces, su biblioteca funciona sin el laboratorio.</translation>
    </message>
    <message>
        <source>The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>El laboratorio se creó con una versión anterior de Winnow. Pida a su propietario que ejecute de nuevo winnow-cli lab create; no se pierde nada del laboratorio.</translation>
    </message>
    <message>
        <source>The lab&apos;s server reported an error. Try again later.</source>
        <translation>El servidor del laboratorio notificó un error. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or make fewer calls at once (see the settings).</source>
        <translation>
            <numerusform>Inténtelo de nuevo dentro de %n minuto o haga menos llamadas a la vez (vea los ajustes).</numerusform>
            <numerusform>Inténtelo de nuevo dentro de %n minutos o haga menos llamadas a la vez (vea los ajustes).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>Aún no hay clave para %1. Introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>%1 rejected the key. Check it in the settings.</source>
        <translation>%1 rechazó la clave. Compruébela en los ajustes.</translation>
    </message>
    <message>
        <source>%1 does not let this account use the model. Choose another model or ask for access.</source>
        <translation>%1 no deja que esta cuenta use el modelo. Elija otro modelo o solicite acceso.</translation>
    </message>
    <message>
        <source>%1 has no such model. Choose another one in the settings.</source>
        <translation>%1 no tiene ese modelo. Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then continue.</source>
        <translation>La cuenta en %1 no tiene saldo. Recárguela y continúe.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or allow it in the settings.</source>
        <translation>La dirección de %1 no va cifrada. Use https o permítalo en los ajustes.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not release the key for %1. Unlock it, then try again.</source>
        <translation>El llavero del sistema no entregó la clave para %1. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it is running, and check the network.</source>
        <translation>No se puede conectar con %1. Compruebe que esté en marcha y compruebe la red.</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check it in the settings, and check the network.</source>
        <translation>No se encontró la dirección de %1. Compruébela en los ajustes y compruebe la red.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer&apos;s clock and the proxy.</source>
        <translation>No se pudo establecer una conexión segura con %1. Compruebe el reloj de este equipo y el proxy.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1. Check it in the settings.</source>
        <translation>El proxy bloqueó la conexión con %1. Compruébelo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or raise the timeout in the settings.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo o aumente el tiempo de espera en los ajustes.</translation>
    </message>
    <message>
        <source>%1 kept rate-limiting for too long. %2</source>
        <translation>%1 limitó las llamadas durante demasiado tiempo. %2</translation>
    </message>
    <message>
        <source>Try again later, or make fewer calls at once (see the settings).</source>
        <translation>Inténtelo de nuevo más tarde o haga menos llamadas a la vez (vea los ajustes).</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again later.</source>
        <translation>%1 notificó un error. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This month&apos;s cap is reached. Raise it in the settings to continue.</source>
        <translation>Se ha alcanzado el tope de este mes. Auméntelo en los ajustes para continuar.</translation>
    </message>
    <message>
        <source>The cap per run is reached. Raise it in the settings to continue.</source>
        <translation>Se ha alcanzado el tope por ejecución. Auméntelo en los ajustes para continuar.</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so the cap can&apos;t be kept. Enter its price in the settings, or remove the cap.</source>
        <translation>Se desconoce el precio de %1, así que no se puede respetar el tope. Introduzca su precio en los ajustes o quite el tope.</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>Check the model&apos;s settings: %1.</source>
        <translation>Compruebe los ajustes del modelo: %1.</translation>
    </message>
    <message>
        <source>%1 rejected the requests. Check the model&apos;s settings.</source>
        <translation>%1 rechazó las peticiones. Compruebe los ajustes del modelo.</translation>
    </message>
    <message>
        <source>The settings for individual models can&apos;t be read: %1. Correct them.</source>
        <translation>No se pueden leer los ajustes de modelos concretos: %1. Corríjalos.</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1. Correct them.</source>
        <translation>No se pueden leer los precios de los ajustes: %1. Corríjalos.</translation>
    </message>
    <message>
        <source>%1 sends nothing that Winnow can read. Check its address.</source>
        <translation>%1 no envía nada que Winnow pueda leer. Compruebe su dirección.</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>El servicio del modelo</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached. Ask its owner to raise it.</source>
        <translation>Se ha alcanzado el tope mensual del laboratorio. Pida a su propietario que lo aumente.</translation>
    </message>
    <message>
        <source>The prompt takes %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>El prompt ocupa %1 tokens, pero en el modelo solo caben %2. Inícielo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start it with a larger context, or shorten the criteria.</source>
        <translation>El prompt es más largo que el contexto del modelo%1. Inícielo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>Set its reasoning effort as low as possible in the settings.</source>
        <translation>Ponga su esfuerzo de razonamiento lo más bajo posible en los ajustes.</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>Inicie el servidor con %1.</translation>
    </message>
    <message>
        <source>LM Studio has a switch for it in the model&apos;s settings.</source>
        <translation>LM Studio tiene un interruptor para ello en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>Ponga su esfuerzo de razonamiento en none en los ajustes.</translation>
    </message>
    <message>
        <source>The model only thinks (%1 tokens) and never answers. Turn thinking off, or choose another model. %2</source>
        <translation>El modelo solo razona (%1 tokens) y no llega a responder. Desactive el razonamiento o elija otro modelo. %2</translation>
    </message>
    <message>
        <source>The model refuses one paper after another%1. Check the criteria, or choose another model.</source>
        <translation>El modelo rechaza un artículo tras otro%1. Compruebe los criterios o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model keeps giving empty answers. Choose another model.</source>
        <translation>El modelo sigue dando respuestas vacías. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s answers keep being cut off before they contain a score%1. Send fewer papers per call, or choose another model.</source>
        <translation>Las respuestas del modelo se siguen cortando antes de contener una puntuación%1. Envíe menos artículos por llamada o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s context fills up before it answers. Start it with a larger context, or shorten the criteria.</source>
        <translation>El contexto del modelo se llena antes de que responda. Inícielo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>None of the scores in the last answers is valid%1. Choose another model, or send fewer papers per call.</source>
        <translation>Ninguna de las puntuaciones de las últimas respuestas es válida%1. Elija otro modelo o envíe menos artículos por llamada.</translation>
    </message>
    <message>
        <source>The last answers contain no readable score%1. Choose another model.</source>
        <translation>Las últimas respuestas no contienen ninguna puntuación legible%1. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. Continue tomorrow.</source>
        <translation>La cuota diaria en %1 se ha agotado. Continúe mañana.</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. It resets in %2 h %3 min.</source>
        <translation>La cuota diaria en %1 se ha agotado. Se renueva dentro de %2 h %3 min.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which Winnow does not follow. If that is the right address, enter it in the settings.</source>
        <translation>%1 redirige a %2, lo que Winnow no sigue. Si es la dirección correcta, introdúzcala en los ajustes.</translation>
    </message>
    <message>
        <source>%1 answers with a web page%2 instead of a model&apos;s answer. Check its address; if there is a login page, log in first.</source>
        <translation>%1 responde con una página web%2 en lugar de la respuesta de un modelo. Compruebe su dirección; si hay una página de inicio de sesión, inicie sesión primero.</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one.</source>
        <translation>%1 solo transmite sus respuestas por partes, lo que Winnow no admite. Desactive esa transmisión en el servidor o elija otro.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Try again when it is done.</source>
        <translation>%1 todavía está cargando el modelo. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>%1 is loading the model. Winnow retries until it is ready.</source>
        <translation>%1 está cargando el modelo. Winnow lo reintenta hasta que esté listo.</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, which was full. From now on, fewer are made at once.</source>
        <translation>Las llamadas comparten el contexto del modelo y este se ha llenado. A partir de ahora se hacen menos a la vez.</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer ones are discarded, and their papers are sent again, fewer per call.</source>
        <translation>El servidor solo conserva %1 tokens de un prompt. Sus respuestas a los más largos se desechan y los artículos se envían de nuevo, menos por llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n artículo está en un lote enviado por %1, que puede tardar un día.</numerusform>
            <numerusform>%n artículos están en un lote enviado por %1, que puede tardar un día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%1 está puntuando %n artículo; su puntuación llegará del laboratorio.</numerusform>
            <numerusform>%1 está puntuando %n artículos; sus puntuaciones llegarán del laboratorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>A la espera del servidor del laboratorio. Las puntuaciones terminadas se conservan.</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>No se puede contactar con el servidor del laboratorio, así que esta ejecución continúa sin él.</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was dismissed. Try again and enter the password.</source>
        <translation>El llavero sigue bloqueado: se cerró la petición de contraseña. Inténtelo de nuevo e introduzca la contraseña.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Try again and answer it.</source>
        <translation>Se cerró la pregunta del llavero. Inténtelo de nuevo y respóndala.</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was not answered. Unlock it, then try again.</source>
        <translation>El llavero sigue bloqueado: no se respondió a la petición de contraseña. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Try again and answer it.</source>
        <translation>Aún no hay ningún llavero y no se respondió a la pregunta para crearlo. Inténtelo de nuevo y respóndala.</translation>
    </message>
    <message>
        <source>The wallet&apos;s wizard or password prompt was not answered. Answer it, then try again.</source>
        <translation>No se respondió al asistente de la cartera o a su petición de contraseña. Responda e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and this was not allowed. Try again and allow it.</source>
        <translation>El llavero preguntó si Winnow puede usar la clave y no se permitió. Inténtelo de nuevo y permítalo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then try again.</source>
        <translation>KeePassXC no expone ningún grupo. Elija uno en los ajustes de su base de datos, en la integración con el servicio de secretos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused. Unlock it, then try again.</source>
        <translation>El llavero del sistema se negó. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 en %2 (proceso %3)</translation>
    </message>
    <message numerus="yes">
        <source>Library backed up to %1 and checked: %n paper(s), %2.</source>
        <translation>
            <numerusform>Copia de seguridad de la biblioteca hecha en %1 y comprobada: %n artículo, %2.</numerusform>
            <numerusform>Copia de seguridad de la biblioteca hecha en %1 y comprobada: %n artículos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged and was not backed up. Restore an earlier backup; the damaged file is kept beside it.</source>
        <translation>La biblioteca está dañada y no se ha hecho la copia de seguridad. Restaure una anterior; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>The library was not backed up. %1</source>
        <translation>No se ha hecho la copia de seguridad de la biblioteca. %1</translation>
    </message>
    <message numerus="yes">
        <source>Library restored: %n paper(s).</source>
        <translation>
            <numerusform>Biblioteca restaurada: %n artículo.</numerusform>
            <numerusform>Biblioteca restaurada: %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>La biblioteca anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>Your library is unchanged.</source>
        <translation>Su biblioteca no se ha modificado.</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged. Choose another one.</source>
        <translation>%1 no es una copia de seguridad de la biblioteca o está dañada. Elija otra.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 fue escrita por una versión más reciente de Winnow. Actualice Winnow para restaurarla.</translation>
    </message>
    <message>
        <source>The library is damaged (%1). Restore a backup; the damaged file is kept beside it.</source>
        <translation>La biblioteca está dañada (%1). Restaure una copia de seguridad; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>The library is on a file system that can&apos;t lock files, so only this window may use it while it is open. On a local disk, several programs can.</source>
        <translation>La biblioteca está en un sistema de archivos que no puede bloquear archivos, así que solo esta ventana puede usarla mientras está abierta. En un disco local pueden hacerlo varios programas.</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then try again.</source>
        <translation>%1 tiene abierta la biblioteca. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system can&apos;t lock files, so only one program may use it. Close that one, then try again.</source>
        <translation>%1 tiene abierta la biblioteca y su sistema de archivos no puede bloquear archivos, así que solo un programa puede usarla. Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>Si ya no está en marcha, elimine %1.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day that is scored</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 está puntuando el %2 con %3 desde %4.</translation>
    </message>
    <message>
        <source>%1 has stopped scoring %2. The table shows what it stored.</source>
        <translation>%1 ha dejado de puntuar el %2. La tabla muestra lo que guardó.</translation>
    </message>
    <message>
        <source>Another program took over scoring while this computer was asleep. Try again.</source>
        <translation>Otro programa se hizo cargo de la puntuación mientras este equipo estaba suspendido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 Winnow can score when it is done.</source>
        <translation>%1 Winnow podrá puntuar cuando termine.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: no se pudo leer %n entrada; el resto está guardado. Primera: línea %2, %3.</numerusform>
            <numerusform>%1: no se pudieron leer %n entradas; el resto está guardado. Primera: línea %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the server has no page for %2. Try again later.</source>
        <translation>%1: el servidor no tiene página para el %2. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1: not all papers of %2 could be fetched. Fetch again later.</source>
        <translation>%1: no se pudieron descargar todos los artículos del %2. Descárguelos de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1: arXiv still shows an earlier day&apos;s papers for %2. Fetch again later.</source>
        <translation>%1: arXiv todavía muestra para el %2 los artículos de un día anterior. Descárguelos de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1: the listing for %2 is not out yet.</source>
        <translation>%1: el listado del %2 aún no ha salido.</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one for %2.</source>
        <translation>%1: el listado de hoy aún no ha salido; este es el del %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>Se conserva %Ln artículo puntuado hasta ahora.</numerusform>
            <numerusform>Se conservan los %Ln artículos puntuados hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so missed days were not fetched: %1 to %2. Fetch them from the calendar.</source>
        <translation>arXiv falló varias veces seguidas, así que no se descargaron los días perdidos: %1 a %2. Descárguelos desde el calendario.</translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>arXiv no anuncia nada hoy: fin de semana o festivo.</translation>
    </message>
    <message>
        <source>These papers are placed on days by when they were submitted, which is approximate.</source>
        <translation>Estos artículos se asignan a los días según cuándo se enviaron, lo que es aproximado.</translation>
    </message>
    <message>
        <source>Scoring ended early</source>
        <translation>La puntuación terminó antes de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>%Ln artículo puntuado</numerusform>
            <numerusform>%Ln artículos puntuados</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was already scored</source>
        <translation>todo estaba ya puntuado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sin puntuación</numerusform>
            <numerusform>%Ln sin puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-screened out</source>
        <translation>
            <numerusform>%Ln descartado en la precriba</numerusform>
            <numerusform>%Ln descartados en la precriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out by title</source>
        <translation>
            <numerusform>%Ln descartado por el título</numerusform>
            <numerusform>%Ln descartados por el título</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>%1 anunciados, %2 examinados, %3 nuevos en la biblioteca</translation>
    </message>
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listings, or read saved ones, into the library.</source>
        <translation>Descargar los listados del día, o leer los guardados, en la biblioteca.</translation>
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
        <translation>Para cada canal, imprime cuántos artículos anunció arXiv, cuántos de ellos se examinaron (vea --announce y --primary-only) y cuántos son nuevos en la biblioteca. Descargar dos veces no cambia nada. De un canal dañado se guardan las entradas intactas y se informa de las demás. Si un canal está vacío, cortado, retrasado o muestra un día anterior, Winnow lee en su lugar las páginas de listados de arXiv.

--catch-up descarga los días perdidos de las páginas de recuperación (catchup) de arXiv, los más recientes primero. Los días anteriores a esas páginas (90 días) se obtienen de su API de consultas, por fecha de envío, que es casi lo mismo. Los datos que faltan en las páginas (versiones, DOI, autores a partir de cien) se obtienen después de la API de consultas. Una recuperación interrumpida continúa en la página en la que se detuvo.

--json imprime un objeto: day, days (todos los días que recibieron artículos), announced, scanned, new, completed (artículos completados con datos que faltan en las páginas), error y feeds, un array de objetos con feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, reason, id), error (code, message, detail, place) y rest (lo mismo: por qué un día es solo parcial).

Ejemplos:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Reject feeds for any other announcement day.</source>
        <translation>Rechazar los canales de cualquier otro día de anuncio.</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search: words, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</source>
        <translation>Buscar: palabras, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What you can search for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Search the whole library, not only the open papers</source>
        <translation>Buscar en toda la biblioteca, no solo en los artículos abiertos</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>Volver a mostrar todo, no solo %1</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>Solo %1, según lo elegido en el mapa o el embudo. Haga clic para volver a mostrar todos los artículos.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, papers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>Categorías: %1</translation>
    </message>
    <message>
        <source>Show only papers in these categories</source>
        <translation>Mostrar solo los artículos de estas categorías</translation>
    </message>
    <message>
        <source>Unknown field “%1:”. Use one of %2.</source>
        <translation>Campo desconocido «%1:». Use uno de %2.</translation>
    </message>
    <message>
        <source>Unknown state “%1”. After is: use one of %2.</source>
        <translation>Estado desconocido «%1». Después de is: use uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>«%1» no es un número del 1 al 10. Escriba %2:8, %2:&gt;=8 o %2:6..8.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>«%1» no es un número del 2 al 20. Escriba %2:17, %2:&gt;=15 o %2:12..16.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1. Write %2:&gt;0.7 or %2:0.4..0.6.</source>
        <translation>«%1» no es un número del 0 al 1. Escriba %2:&gt;0.7 o %2:0.4..0.6.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>«%1» no es un día. Escriba 2025-06-02, 2025-06, today o &gt;=2025-06-01.</translation>
    </message>
    <message>
        <source>“%1” runs backwards. Write the smaller end first.</source>
        <translation>«%1» va al revés. Escriba primero el extremo menor.</translation>
    </message>
    <message>
        <source>both words, in title, abstract, names or comment</source>
        <translation>ambas palabras, en el título, el resumen, los nombres o el comentario</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>estas palabras en este orden</translation>
    </message>
    <message>
        <source>not this; works with any term</source>
        <translation>esto no; funciona con cualquier término</translation>
    </message>
    <message>
        <source>an author; also title: and abstract:</source>
        <translation>un autor; también title: y abstract:</translation>
    </message>
    <message>
        <source>a category; cat:cs is all of cs</source>
        <translation>una categoría; cat:cs es todo cs</translation>
    </message>
    <message>
        <source>a state: %1</source>
        <translation>un estado: %1</translation>
    </message>
    <message>
        <source>relevance; also nov: and own:, from 1 to 10</source>
        <translation>relevancia; también nov: y own:, de 1 a 10</translation>
    </message>
    <message>
        <source>the score in whole points, from 2 to 20</source>
        <translation>la puntuación en puntos enteros, de 2 a 20</translation>
    </message>
    <message>
        <source>taste, learned from your decisions, from 0 to 1</source>
        <translation>afinidad, aprendida de sus decisiones, de 0 a 1</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>una de sus etiquetas</translation>
    </message>
    <message>
        <source>a topic of your criteria, by words in its name; topic:none: none fits</source>
        <translation>un tema de sus criterios, por palabras de su nombre; topic:none: no encaja ninguno</translation>
    </message>
    <message>
        <source>a day, month or year; also today and &gt;=2025-06-01</source>
        <translation>un día, mes o año; también today y &gt;=2025-06-01</translation>
    </message>
    <message>
        <source>the paper with this arXiv ID</source>
        <translation>el artículo con este ID de arXiv</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to triage here.</source>
        <translation>Aquí no hay artículos por decidir.</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>Ha decidido sobre todos los artículos de aquí.</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>De uno en uno</translation>
    </message>
    <message>
        <source>Papers triaged</source>
        <translation>Artículos decididos</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>winnow::FocusSummary</name>
    <message>
        <source>Digest</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n conservado</numerusform>
            <numerusform>%n conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2, %3</source>
        <translation>Listo: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n para más tarde</numerusform>
            <numerusform>%n para más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Listo: %1, %2</translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message>
        <source>Announced</source>
        <translation>Anunciados</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Examinados</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevantes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Entries in the feeds you follow; a paper in two feeds counts twice.</source>
        <translation>Entradas de los canales que sigue; un artículo en dos canales cuenta dos veces.</translation>
    </message>
    <message>
        <source>Papers left by your filter, each counted once.</source>
        <translation>Artículos que deja su filtro, contados una vez cada uno.</translation>
    </message>
    <message>
        <source>Dropped by title, or as unlike what you keep; the details say why.</source>
        <translation>Descartados por el título o por ser distintos de lo que conserva; los detalles dicen por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>Artículos con puntuación. %n artículo aún no tiene.</numerusform>
            <numerusform>Artículos con puntuación. %n artículos aún no tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers with a score.</source>
        <translation>Artículos con puntuación.</translation>
    </message>
    <message>
        <source>Could not be scored. They come first in the table, with the cause.</source>
        <translation>No se pudieron puntuar. Van los primeros en la tabla, con la causa.</translation>
    </message>
    <message>
        <source>Relevance %1 and novelty %2 or more.</source>
        <translation>Relevancia %1 y novedad %2 o más.</translation>
    </message>
    <message>
        <source>Papers you kept.</source>
        <translation>Artículos que ha conservado.</translation>
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
            <numerusform>%n anunciado</numerusform>
            <numerusform>%n anunciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of those scanned</source>
        <translation>%1, %2 de los examinados</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 anunciados</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>%1 examinados</translation>
    </message>
    <message>
        <source>%1 after screening</source>
        <translation>%1 tras la criba</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>%1 puntuados</translation>
    </message>
    <message>
        <source>%1 relevant</source>
        <translation>%1 relevantes</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservados</translation>
    </message>
</context>
<context>
    <name>winnow::FunnelView</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>El embudo del día</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage, how many</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Click to show all papers again.</source>
        <translation>Haga clic para volver a mostrar todos los artículos.</translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation>Haga clic para mostrar solo estos.</translation>
    </message>
</context>
<context>
    <name>winnow::GroupHeadings</name>
    <message>
        <source>Click to expand this group</source>
        <translation>Haga clic para expandir este grupo</translation>
    </message>
    <message>
        <source>Click to collapse this group</source>
        <translation>Haga clic para contraer este grupo</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>More ways to score</source>
        <translation>Otras formas de puntuar</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>Mapa de relevancia y novedad</translation>
    </message>
    <message>
        <source>Space selects a cell, Shift with the arrow keys extends the selection, Ctrl with the arrow keys moves the cut-offs.</source>
        <translation>Espacio selecciona una celda, Mayús con las flechas amplía la selección y Ctrl con las flechas mueve los umbrales.</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevancia %1, novedad %2</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>sin artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1, %2 conservados</translation>
    </message>
    <message>
        <source>Relevance cut-off</source>
        <translation>Umbral de relevancia</translation>
    </message>
    <message>
        <source>Novelty cut-off</source>
        <translation>Umbral de novedad</translation>
    </message>
    <message>
        <source>Relevance cut-off %1</source>
        <translation>Umbral de relevancia %1</translation>
    </message>
    <message>
        <source>Novelty cut-off %1</source>
        <translation>Umbral de novedad %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two cut-offs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Drag to change it; the digest takes what lies above.</source>
        <translation>%1. Arrástrelo para cambiarlo; el boletín toma lo que queda por encima.</translation>
    </message>
</context>
<context>
    <name>winnow::HelpActions</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>Informe guardado en %1. Léalo antes de adjuntarlo.</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>Acerca de Winnow</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored against your criteria.</source>
        <translation>Los listados de arXiv del día, puntuados según sus criterios.</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Gracias a arXiv por el uso de su interoperabilidad de acceso abierto.</translation>
    </message>
</context>
<context>
    <name>winnow::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Spent of this month&apos;s cap</source>
        <translation>Gastado del tope de este mes</translation>
    </message>
    <message>
        <source>No runs yet. Score a day, and the run is listed here with its cost.</source>
        <translation>Aún no hay ejecuciones. Puntúe un día y la ejecución aparecerá aquí con su coste.</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Import digests, Markdown or JSON, into the library.</source>
        <translation>Importar boletines, en Markdown o JSON, en la biblioteca.</translation>
    </message>
    <message>
        <source>Imports papers, scores, counts, topics and the criteria quoted at the end. Reads digests written by Winnow and all kinds published by the bot ChatGPT-ArXiv-Paper-Assistant, including the JSON files next to its digests. Values that a file does not give stay unknown. Several files for one day become one digest; the digest&apos;s own list of papers takes precedence, then that of the day&apos;s papers.

Folders are searched recursively; files that are not digests are reported and skipped. Ctrl-C stops after the current file and keeps what was imported; importing a file again changes nothing. A file, which may contain several digests, is imported completely or not at all. `digest` writes a day imported from Winnow&apos;s own Markdown back byte for byte.

--json prints an array with one object per file: file, kind, digests (day, papers, new, outcome: new, changed, known or left-out), note and error. The exit code is 1 when a file could not be read.

Examples:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</source>
        <translation>Importa artículos, puntuaciones, recuentos, temas y los criterios citados al final. Lee los boletines escritos por Winnow y todos los tipos que publica el bot ChatGPT-ArXiv-Paper-Assistant, incluidos los archivos JSON que acompañan a sus boletines. Los valores que un archivo no indica quedan como desconocidos. Varios archivos de un mismo día forman un solo boletín; prevalece la lista de artículos del propio boletín y, después, la de los artículos del día.

Las carpetas se recorren de forma recursiva; se informa de los archivos que no son boletines y se omiten. Ctrl-C detiene tras el archivo en curso y conserva lo importado; volver a importar un archivo no cambia nada. Un archivo, que puede contener varios boletines, se importa por completo o no se importa. `digest` reproduce byte por byte un día importado del Markdown del propio Winnow.

--json imprime un array con un objeto por archivo: file, kind, digests (day, papers, new, outcome: new, changed, known o left-out), note y error. El código de salida es 1 cuando no se pudo leer algún archivo.

Ejemplos:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</translation>
    </message>
    <message>
        <source>Give the digests to import, or a folder of them: winnow-cli import FILE….</source>
        <translation>Indique los boletines que quiere importar o una carpeta con ellos: winnow-cli import FILE….</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Run the same command again to import the rest.</source>
        <translation>Detenido: se importaron %1 de %2 archivos. Ejecute de nuevo el mismo comando para importar el resto.</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>No hay archivos en %1.</translation>
    </message>
    <message>
        <source>Files: %1. New days: %2, new papers: %3. Not digests: %4, unreadable: %5.</source>
        <translation>Archivos: %1. Días nuevos: %2, artículos nuevos: %3. No son boletines: %4, ilegibles: %5.</translation>
    </message>
</context>
<context>
    <name>winnow::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>winnow::KeyCommand</name>
    <message>
        <source>Store a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>Guardar la clave de un modelo de lenguaje en el llavero del sistema.</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it (it is not shown) or pipe it in. It is never taken from the command line, where other programs on this computer could read it. clear removes it. status says whether there is a key and where, but never shows it.

Each service has its own key, and so has each address given with --endpoint, so that a key never reaches a service it was not entered for. A key in the environment takes precedence, and the keyring is not used then: OPENAI_API_KEY, ANTHROPIC_API_KEY and so on, see winnow-cli --help. A locked keyring asks for its password if there is a screen to ask on; if nobody answers within 30 seconds, the command fails. Quotes, spaces and a &quot;Bearer&quot; around a pasted key are removed.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set lee la clave de la entrada estándar: escríbala (no se muestra) o pásela con una tubería. Nunca se toma de la línea de comandos, donde otros programas de este equipo podrían leerla. clear la quita. status dice si hay una clave y dónde, pero nunca la muestra.

Cada servicio tiene su propia clave, y también cada dirección indicada con --endpoint, para que una clave no llegue nunca a un servicio para el que no se introdujo. Una clave en el entorno tiene prioridad, y entonces no se usa el llavero: OPENAI_API_KEY, ANTHROPIC_API_KEY, etc.; vea winnow-cli --help. Un llavero bloqueado pide su contraseña si hay una pantalla donde pedirla; si nadie responde en 30 segundos, el comando falla. Se quitan las comillas, los espacios y un «Bearer» alrededor de una clave pegada.

--json imprime un objeto: provider, service y place (keyring, environment o null).

Ejemplos:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>Don&apos;t put a key on the command line, where other programs on this computer could read it; key set reads it from standard input. Use key set, key clear or key status.</source>
        <translation>No ponga una clave en la línea de comandos, donde otros programas de este equipo podrían leerla; key set la lee de la entrada estándar. Use key set, key clear o key status.</translation>
    </message>
    <message>
        <source>Use key set, key clear or key status.</source>
        <translation>Use key set, key clear o key status.</translation>
    </message>
    <message>
        <source>Key for %1 (not shown as you type): </source>
        <translation>Clave para %1 (no se muestra al escribirla): </translation>
    </message>
    <message>
        <source>Standard input did not contain a key, which is a single word. Nothing was changed.</source>
        <translation>La entrada estándar no contenía una clave, que es una sola palabra. No se ha modificado nada.</translation>
    </message>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>La clave para %1 está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>No hay ningún llavero donde guardar la clave. Inicie uno, como GNOME Keyring o KWallet, y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Set it in the environment as %1 instead.</source>
        <translation>No hay ningún llavero donde guardar la clave. Póngala en el entorno como %1.</translation>
    </message>
    <message>
        <source>%1 is still set and will be used.</source>
        <translation>%1 sigue definida y se usará.</translation>
    </message>
    <message>
        <source>The key for %1 was not removed. %2</source>
        <translation>La clave para %1 no se ha quitado. %2</translation>
    </message>
    <message>
        <source>The keyring has no key for %1.</source>
        <translation>El llavero no tiene ninguna clave para %1.</translation>
    </message>
    <message>
        <source>%1: key in the system&apos;s keyring.</source>
        <translation>%1: clave en el llavero del sistema.</translation>
    </message>
    <message>
        <source>%1: key in %2, which overrides the keyring.</source>
        <translation>%1: clave en %2, que prevalece sobre el llavero.</translation>
    </message>
    <message>
        <source>%1: no key. Set one with %2.</source>
        <translation>%1: sin clave. Póngala con %2.</translation>
    </message>
</context>
<context>
    <name>winnow::KeyField</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Saves the key in the system’s keyring immediately</source>
        <translation>Guarda de inmediato la clave en el llavero del sistema</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>La clave no se ha quitado. %1</translation>
    </message>
    <message>
        <source>Saved. Type to replace it.</source>
        <translation>Guardada. Escriba para reemplazarla.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <source>Only if your server needs one</source>
        <translation>Solo si su servidor la necesita</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardada</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún no comprobada</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>No necesita clave</translation>
    </message>
    <message>
        <source>Saved in the system’s keyring</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring accepted it</source>
        <translation>Se conserva hasta salir de Winnow: ningún llavero la aceptó</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Tomada de %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Press Esc to close.</source>
        <translation>Pulse Esc para cerrar.</translation>
    </message>
    <message>
        <source>Letters work while the table or the details have the focus. Any of these keys can be changed in the settings. Press Esc to close.</source>
        <translation>Las letras funcionan mientras la tabla o los detalles tienen el foco. Todas estas teclas se pueden cambiar en los ajustes. Pulse Esc para cerrar.</translation>
    </message>
</context>
<context>
    <name>winnow::KeysTab</name>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>R&amp;establecer</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer tod&amp;o</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>Pulse la tecla nueva.</translation>
    </message>
    <message>
        <source>Keys for “%1”. Click in a field and press the key:</source>
        <translation>Teclas para «%1». Haga clic en un campo y pulse la tecla:</translation>
    </message>
    <message>
        <source>Key %1 for %2</source>
        <translation>Tecla %1 para %2</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <comment>keys, another act</comment>
        <translation>%1 (también: %2)</translation>
    </message>
    <message>
        <source>%1 is also the key for “%2”. Press another key, or swap the two.</source>
        <translation>%1 es también la tecla de «%2». Pulse otra tecla o intercambie las dos.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
</context>
<context>
    <name>winnow::LabAction</name>
    <message>
        <source>This library is not in a lab. Join one: winnow-cli lab join ADDRESS.</source>
        <translation>Esta biblioteca no está en ningún laboratorio. Únase a uno: winnow-cli lab join ADDRESS.</translation>
    </message>
</context>
<context>
    <name>winnow::LabCap</name>
    <message>
        <source>What all members together may spend on models in a month; its owner sets it.</source>
        <translation>Lo que todos los miembros juntos pueden gastar en modelos en un mes; lo fija el propietario.</translation>
    </message>
    <message>
        <source>A cap is an amount of US dollars, or none.</source>
        <translation>Un tope es un importe en dólares estadounidenses, o none.</translation>
    </message>
    <message>
        <source>There are lab cap, lab cap USD and lab cap none, each with an address.</source>
        <translation>Existen lab cap, lab cap USD y lab cap none, cada uno con una dirección.</translation>
    </message>
    <message>
        <source>Cap of a month: %1</source>
        <translation>Tope mensual: %1</translation>
    </message>
    <message>
        <source>There is no cap.</source>
        <translation>No hay tope.</translation>
    </message>
    <message>
        <source>Spent this month: %1</source>
        <translation>Gastado este mes: %1</translation>
    </message>
    <message>
        <source>Reserved for what is being asked: %1</source>
        <translation>Reservado para lo que se está solicitando: %1</translation>
    </message>
</context>
<context>
    <name>winnow::LabCommand</name>
    <message>
        <source>Share papers and paid scores with a group through its PostgreSQL server.</source>
        <translation>Compartir artículos y puntuaciones pagadas con un grupo a través de su servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>ADDRESS is postgresql://NAME@HOST/DATABASE, with ?sslmode=… and ?sslrootcert=FILE where needed. A connection to another computer is encrypted and the server&apos;s certificate verified (sslmode=verify-full), unless the address says otherwise.

The password is read from standard input if that is not a terminal, then from the system&apos;s keyring, then from ~/.pgpass; otherwise you are asked for it. It is never taken from the command line, where every program on this computer could read it.

A lab shares papers, announcements, the state of each day, the text of criteria, and the scores of models: one member pays, and all can read them. Decisions are shared only by members who choose to; notes, tags, trials, imported digests and the sample day never are. Your library stays complete without the lab.

Examples:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</source>
        <translation>ADDRESS es postgresql://NAME@HOST/DATABASE, con ?sslmode=… y ?sslrootcert=FILE si hace falta. La conexión con otro equipo se cifra y se verifica el certificado del servidor (sslmode=verify-full), salvo que la dirección indique otra cosa.

La contraseña se lee de la entrada estándar si esta no es un terminal; si no, del llavero del sistema y, en su defecto, de ~/.pgpass; en último caso, se le pide. Nunca se toma de la línea de comandos, donde cualquier programa de este equipo podría leerla.

Un laboratorio comparte los artículos, los anuncios, el estado de cada día, el texto de los criterios y las puntuaciones de los modelos: un miembro paga y todos pueden leerlas. Las decisiones solo las comparten los miembros que así lo eligen; las notas, las etiquetas, las pruebas, los boletines importados y el día de muestra no se comparten nunca. Su biblioteca sigue completa sin el laboratorio.

Ejemplos:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>winnow::LabController</name>
    <message>
        <source>That is no address: %1.</source>
        <translation>Eso no es una dirección: %1.</translation>
    </message>
    <message>
        <source>The keyring did not keep the lab&apos;s password: it is forgotten when Winnow ends. Put it into ~/.pgpass.</source>
        <translation>El llavero no guardó la contraseña del laboratorio: se olvidará al cerrar Winnow. Póngala en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Lab: up to date</source>
        <translation>Laboratorio: al día</translation>
    </message>
    <message>
        <source>Lab: offline</source>
        <translation>Laboratorio: sin conexión</translation>
    </message>
    <message>
        <source>Lab: needs attention</source>
        <translation>Laboratorio: requiere atención</translation>
    </message>
    <message>
        <source>This library has what the lab shares, and the lab has what you share</source>
        <translation>Esta biblioteca tiene lo que comparte el laboratorio, y el laboratorio tiene lo que usted comparte</translation>
    </message>
</context>
<context>
    <name>winnow::LabCreate</name>
    <message>
        <source>Set up a lab in an existing database, or update one. For its owner.</source>
        <translation>Crear un laboratorio en una base de datos existente o actualizar uno. Para su propietario.</translation>
    </message>
    <message>
        <source>Give the database&apos;s address: lab create postgresql://OWNER@HOST/DATABASE.</source>
        <translation>Indique la dirección de la base de datos: lab create postgresql://OWNER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The lab is set up. Add its members, including yourself: winnow-cli lab members add NAME %1</source>
        <translation>El laboratorio está creado. Añada a sus miembros, usted incluido: winnow-cli lab members add NAME %1</translation>
    </message>
    <message>
        <source>The lab is up to date. Nothing in it was changed.</source>
        <translation>El laboratorio está al día. No se ha modificado nada en él.</translation>
    </message>
</context>
<context>
    <name>winnow::LabJoin</name>
    <message>
        <source>Join a lab as a member: this library then shares with it and gets what the others share.</source>
        <translation>Unirse a un laboratorio como miembro: esta biblioteca comparte entonces con él y recibe lo que comparten los demás.</translation>
    </message>
    <message>
        <source>Give the address that the lab&apos;s owner gave you: lab join postgresql://NAME@HOST/DATABASE.</source>
        <translation>Indique la dirección que le dio el propietario del laboratorio: lab join postgresql://NAME@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This library is in the lab %1. Leave it first: winnow-cli lab leave.</source>
        <translation>Esta biblioteca está en el laboratorio %1. Abandónelo primero: winnow-cli lab leave.</translation>
    </message>
    <message numerus="yes">
        <source>This library has joined the lab as %1 (%n member(s)). To sync now: winnow-cli lab sync</source>
        <translation>
            <numerusform>Esta biblioteca se ha unido al laboratorio como %1 (%n miembro). Para sincronizar ahora: winnow-cli lab sync</numerusform>
            <numerusform>Esta biblioteca se ha unido al laboratorio como %1 (%n miembros). Para sincronizar ahora: winnow-cli lab sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabLeave</name>
    <message>
        <source>Leave the lab. What this library got from it stays.</source>
        <translation>Abandonar el laboratorio. Lo que esta biblioteca recibió de él se conserva.</translation>
    </message>
    <message>
        <source>lab leave takes no arguments.</source>
        <translation>lab leave no admite argumentos.</translation>
    </message>
    <message>
        <source>This library has left the lab. Everything in it stays, and what you shared stays with the other members.</source>
        <translation>Esta biblioteca ha abandonado el laboratorio. Todo lo que contiene se conserva, y lo que compartió sigue a disposición de los demás miembros.</translation>
    </message>
    <message>
        <source>The lab&apos;s password could not be removed from the keyring.</source>
        <translation>No se pudo quitar del llavero la contraseña del laboratorio.</translation>
    </message>
</context>
<context>
    <name>winnow::LabMemberList</name>
    <message>
        <source>List the lab&apos;s members. Its owner can add and remove them.</source>
        <translation>Enumerar los miembros del laboratorio. Su propietario puede añadirlos y quitarlos.</translation>
    </message>
    <message>
        <source>Name the member: lab members %1 NAME ADDRESS.</source>
        <translation>Indique el nombre del miembro: lab members %1 NAME ADDRESS.</translation>
    </message>
    <message>
        <source>A member&apos;s name consists of lower-case letters, digits and . _ -, and starts with a letter.</source>
        <translation>El nombre de un miembro consta de letras minúsculas, cifras y . _ -, y empieza por una letra.</translation>
    </message>
    <message>
        <source>Use lab members, lab members add NAME or lab members remove NAME, and add the address if this library is not in the lab.</source>
        <translation>Use lab members, lab members add NAME o lab members remove NAME, y añada la dirección si esta biblioteca no está en el laboratorio.</translation>
    </message>
    <message>
        <source>%1 is no longer a member. What they shared stays in the lab.</source>
        <translation>%1 ya no es miembro. Lo que compartió permanece en el laboratorio.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartidas</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privadas</translation>
    </message>
    <message>
        <source>%1 is now a member. Send them this, in a way that nobody else can read:</source>
        <translation>%1 ya es miembro. Envíele esto de manera que nadie más pueda leerlo:</translation>
    </message>
    <message>
        <source>  Password: unchanged; the server already had that user.</source>
        <translation>  Contraseña: sin cambios; el servidor ya tenía ese usuario.</translation>
    </message>
    <message>
        <source>  Password: %1  (not shown again)</source>
        <translation>  Contraseña: %1  (no se volverá a mostrar)</translation>
    </message>
    <message>
        <source>That address works on this computer only. For other computers, put the server&apos;s host name into it.</source>
        <translation>Esa dirección solo funciona en este equipo. Para otros equipos, ponga en ella el nombre de host del servidor.</translation>
    </message>
</context>
<context>
    <name>winnow::LabPassword</name>
    <message>
        <source>Not a lab address: %1.</source>
        <translation>No es una dirección de laboratorio: %1.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: every program on this computer can read the command line. You will be asked for it.</source>
        <translation>No ponga la contraseña en la dirección: cualquier programa de este equipo puede leer la línea de comandos. Se le pedirá.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>There is no keyring to store the password in. Add it to ~/.pgpass, a file that only you can read, as a line %1:%2:%3:%4:PASSWORD.</source>
        <translation>No hay ningún llavero donde guardar la contraseña. Añádala a ~/.pgpass, un archivo que solo usted pueda leer, en una línea %1:%2:%3:%4:PASSWORD.</translation>
    </message>
</context>
<context>
    <name>winnow::LabShareDecisions</name>
    <message>
        <source>Show the other members what you keep, skip and leave for later, or stop. Notes and tags stay private.</source>
        <translation>Mostrar a los demás miembros lo que conserva, omite y deja para más tarde, o dejar de hacerlo. Las notas y las etiquetas siguen siendo privadas.</translation>
    </message>
    <message>
        <source>Use on or off: lab share-decisions on.</source>
        <translation>Use on u off: lab share-decisions on.</translation>
    </message>
    <message>
        <source>Your decisions will be shared at the next sync.</source>
        <translation>Sus decisiones se compartirán en la próxima sincronización.</translation>
    </message>
    <message>
        <source>The other members may still see your decisions until the next sync.</source>
        <translation>Los demás miembros aún podrán ver sus decisiones hasta la próxima sincronización.</translation>
    </message>
    <message>
        <source>The lab&apos;s members can now see what you keep, skip and leave for later.</source>
        <translation>Los miembros del laboratorio ya pueden ver lo que conserva, omite y deja para más tarde.</translation>
    </message>
    <message>
        <source>Your decisions are private again.</source>
        <translation>Sus decisiones vuelven a ser privadas.</translation>
    </message>
</context>
<context>
    <name>winnow::LabStatus</name>
    <message>
        <source>lab status takes no arguments.</source>
        <translation>lab status no admite argumentos.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>Laboratorio: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Miembro: %1</translation>
    </message>
    <message>
        <source>Your decisions: %1</source>
        <translation>Sus decisiones: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartidas</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privadas</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Por enviar: %1</translation>
    </message>
    <message>
        <source>Waiting to be received: %1</source>
        <translation>Por recibir: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Miembros: %1</translation>
    </message>
    <message>
        <source>%1 plus calls of unknown price</source>
        <translation>%1 más llamadas de precio desconocido</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2</source>
        <translation>Gastado este mes: %1 de %2</translation>
    </message>
    <message>
        <source>Spent this month: %1 (no cap)</source>
        <translation>Gastado este mes: %1 (sin tope)</translation>
    </message>
    <message>
        <source>%1 (in batches: %2)</source>
        <translation>%1 (en lotes: %2)</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3</source>
        <translation>Artículos reservados por %1 hasta el %2: %3</translation>
    </message>
    <message>
        <source>Show the server, the last sync, what is waiting, the month&apos;s spending and who has claimed papers.</source>
        <translation>Mostrar el servidor, la última sincronización, lo pendiente, el gasto del mes y quién ha reservado artículos.</translation>
    </message>
</context>
<context>
    <name>winnow::LabSyncNow</name>
    <message>
        <source>Sync now: send what is new here to the lab, and receive what is new there.</source>
        <translation>Sincronizar ahora: enviar al laboratorio lo nuevo de aquí y recibir lo nuevo de allí.</translation>
    </message>
    <message>
        <source>lab sync takes no arguments.</source>
        <translation>lab sync no admite argumentos.</translation>
    </message>
</context>
<context>
    <name>winnow::LabTab</name>
    <message>
        <source>&amp;Join</source>
        <translation>Un&amp;irse</translation>
    </message>
    <message>
        <source>Share my &amp;decisions, so that others see how many kept a paper</source>
        <translation>Compartir mis &amp;decisiones, para que los demás vean cuántos conservaron un artículo</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>Sincroni&amp;zar ahora</translation>
    </message>
    <message>
        <source>&amp;Leave the lab</source>
        <translation>&amp;Abandonar el laboratorio</translation>
    </message>
    <message>
        <source>A group that shares papers, criteria and scores on its own PostgreSQL server. Each score is paid for once. Your decisions, notes and tags stay private.</source>
        <translation>Un grupo que comparte artículos, criterios y puntuaciones en su propio servidor PostgreSQL. Cada puntuación se paga una sola vez. Sus decisiones, notas y etiquetas siguen siendo privadas.</translation>
    </message>
    <message>
        <source>stored in the keyring; leave empty to use ~/.pgpass</source>
        <translation>se guarda en el llavero; déjela vacía para usar ~/.pgpass</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Dir&amp;ección</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contr&amp;aseña</translation>
    </message>
    <message>
        <source>What you received stays in your library; what you shared stays in the lab</source>
        <translation>Lo que recibió se queda en su biblioteca; lo que compartió se queda en el laboratorio</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Last synced: %1.</source>
        <translation>Última sincronización: %1.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Aún sin sincronizar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%Ln cambio por enviar.</numerusform>
            <numerusform>%Ln cambios por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab has spent %1 of %2 this month.</source>
        <translation>El laboratorio ha gastado %1 de %2 este mes.</translation>
    </message>
    <message>
        <source>The lab has spent %1 this month.</source>
        <translation>El laboratorio ha gastado %1 este mes.</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>Lab&amp;oratorio</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3.</source>
        <translation>Artículos reservados por %1 hasta el %2: %3.</translation>
    </message>
    <message>
        <source>You follow no categories, so its papers are not shown. Choose some on the Papers page.</source>
        <translation>No sigue ninguna categoría, así que sus artículos no se muestran. Elija alguna en la página Artículos.</translation>
    </message>
</context>
<context>
    <name>winnow::LearnCommand</name>
    <message>
        <source>Show what Winnow learned from your decisions, learn now, or start over.</source>
        <translation>Mostrar lo que Winnow aprendió de sus decisiones, aprender ahora o empezar de cero.</translation>
    </message>
    <message>
        <source>Once you have kept five papers, Winnow learns what you keep: from keep, skip and later, your relevance and tags, and a little from a model&apos;s scores; never from imported digests. Each paper then has a taste from 0 to 1, how likely you are to keep it; papers --json prints it. decide, score and run learn whenever there is something new, and so does the window after ten decisions. An undone decision is unlearned; older decisions count less, half after 180 days (learn/halfLifeDays in the settings). learn/enabled=false turns learning off. Criteria share what was learned with the versions edited from them.

status (the default) shows what Winnow learned from and how often it was right, measured on days it had not learned from. train learns now. reset forgets everything learned; decisions made until then stay, but are not learned from again. export writes a JSON file; - is standard output.

--json prints an object: enabled, half_life_days, profile (the first version of the criteria), trained (decisions, kept, at; null: not yet), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) and audit (looked, missed, open: papers that pre-screening let through to check what it misses). export writes the same.

Examples:
  winnow-cli learn
  winnow-cli learn export taste.json</source>
        <translation>Cuando ha conservado cinco artículos, Winnow aprende lo que conserva: de keep, skip y later, de su relevancia y sus etiquetas y, un poco, de las puntuaciones de un modelo; nunca de boletines importados. Cada artículo tiene entonces una afinidad de 0 a 1, la probabilidad de que lo conserve; papers --json la imprime. decide, score y run aprenden siempre que hay algo nuevo, y también la ventana tras diez decisiones. Una decisión deshecha se desaprende; las decisiones antiguas cuentan menos, la mitad a los 180 días (learn/halfLifeDays en los ajustes). learn/enabled=false desactiva el aprendizaje. Los criterios comparten lo aprendido con las versiones editadas a partir de ellos.

status (opción predeterminada) muestra de qué aprendió Winnow y cuántas veces acertó, medido en días de los que no había aprendido. train aprende ahora. reset olvida todo lo aprendido; las decisiones tomadas hasta entonces permanecen, pero no se vuelve a aprender de ellas. export escribe un archivo JSON; - es la salida estándar.

--json imprime un objeto: enabled, half_life_days, profile (la primera versión de los criterios), trained (decisions, kept, at; null: aún no), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) y audit (looked, missed, open: artículos que la precriba dejó pasar para comprobar qué se le escapa). export escribe lo mismo.

Ejemplos:
  winnow-cli learn
  winnow-cli learn export taste.json</translation>
    </message>
    <message>
        <source>Overwrite an existing file.</source>
        <translation>Sobrescribir un archivo existente.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, train, reset or export.</source>
        <translation>Argumento desconocido «%1». Use status, train, reset o export.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli learn export FILE.</source>
        <translation>Indique un archivo: winnow-cli learn export FILE.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite solo funciona con export.</translation>
    </message>
    <message>
        <source>Learning is off. Set learn/enabled=true in the settings.</source>
        <translation>El aprendizaje está desactivado. Ponga learn/enabled=true en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet, so nothing was written. See winnow-cli learn.</source>
        <translation>Aún no se ha aprendido nada, así que no se ha escrito nada. Vea winnow-cli learn.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 ya existe y no se ha modificado. Elija otro archivo o añada --overwrite.</translation>
    </message>
    <message>
        <source>Forgotten. Winnow learns from your decisions from now on.</source>
        <translation>Olvidado. Winnow aprende de sus decisiones a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>winnow::LearningTab</name>
    <message>
        <source>&amp;Learn from what I keep and skip</source>
        <translation>&amp;Aprender de lo que conservo y omito</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a decision never counts less</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Tastes change: old decisions count less than recent ones.</source>
        <translation>Los gustos cambian: las decisiones antiguas cuentan menos que las recientes.</translation>
    </message>
    <message>
        <source>Each paper then has a taste: how likely you are to keep it. All of this stays on this computer. What is learned belongs to the criteria in use at the time.</source>
        <translation>Cada artículo tiene entonces una afinidad: la probabilidad de que lo conserve. Todo esto permanece en este equipo. Lo aprendido pertenece a los criterios en uso en cada momento.</translation>
    </message>
    <message>
        <source>Decisions count &amp;half after</source>
        <translation>Las decisiones cuentan la &amp;mitad tras</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>R&amp;establecer…</translation>
    </message>
    <message>
        <source>&amp;Undo reset</source>
        <translation>Des&amp;hacer restablecimiento</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 decisions, %3 of them kept. New since then: %4.</source>
        <translation>Aprendido el %1 de %2 decisiones, %3 de ellas de conservar. Nuevas desde entonces: %4.</translation>
    </message>
    <message>
        <source>Nothing learned yet: score a day first.</source>
        <translation>Aún no se ha aprendido nada: puntúe primero un día.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet: keep %n more paper(s).</source>
        <translation>
            <numerusform>Aún no se ha aprendido nada: conserve %n artículo más.</numerusform>
            <numerusform>Aún no se ha aprendido nada: conserve %n artículos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Learning starts right after your next decision.</source>
        <translation>Aún no se ha aprendido nada. El aprendizaje empieza justo después de su próxima decisión.</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>Se ignoran las decisiones anteriores al %1.</translation>
    </message>
    <message>
        <source>Its predictions for days it had not learned from:</source>
        <translation>Sus predicciones para días de los que no había aprendido:</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>Parecido a lo que conserva: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>Distinto de lo que conserva: %1</translation>
    </message>
    <message>
        <source>Reset what was learned</source>
        <translation>Restablecer lo aprendido</translation>
    </message>
    <message>
        <source>Forget what was learned from your decisions? They stay as they are, but Winnow learns only from those you make from now on.</source>
        <translation>¿Olvidar lo aprendido de sus decisiones? Estas se quedan como están, pero Winnow solo aprende de las que tome a partir de ahora.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>Winnow learns from your earlier decisions again.</source>
        <translation>Winnow vuelve a aprender de sus decisiones anteriores.</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Exportar lo aprendido</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>taste</source>
        <comment>file name</comment>
        <translation>afinidad</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>Apren&amp;dizaje</translation>
    </message>
</context>
<context>
    <name>winnow::LedgerCommand</name>
    <message>
        <source>Show what was fetched for each category and day.</source>
        <translation>Mostrar lo que se descargó de cada categoría y día.</translation>
    </message>
    <message>
        <source>Prints a line for each category and day, newest first: how many papers arXiv announced, how many of them were fetched and scanned, how many have a score, and how many reach the cut-offs in the settings.

The states: complete; partial (entries were damaged, or the listing was truncated); quiet (nothing in this category on a working day); not-yet-out; weekend and holiday (arXiv announces nothing); stale (the feed showed an earlier day&apos;s papers under this date); failed (the note says why); missing (never fetched: a working day without a line for a followed category, counted from the first day the library has for it).

--json prints an array of objects: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null if nothing was requested), source (feed, catch-up, list, api, oai, email; null if there is none) and note.

The exit code is 0 whatever the states are. To fetch missed days, use fetch --catch-up.

Examples:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</source>
        <translation>Imprime una línea por categoría y día, los más recientes primero: cuántos artículos anunció arXiv, cuántos de ellos se descargaron y examinaron, cuántos tienen puntuación y cuántos alcanzan los umbrales de los ajustes.

Los estados: complete (completo); partial (había entradas dañadas o el listado estaba cortado); quiet (nada en esta categoría en un día laborable); not-yet-out (aún no ha salido); weekend y holiday (arXiv no anuncia nada); stale (el canal mostraba con esta fecha los artículos de un día anterior); failed (la nota dice por qué); missing (nunca descargado: un día laborable sin línea para una categoría seguida, contado desde el primer día que la biblioteca tiene de ella).

--json imprime un array de objetos: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null si no se solicitó nada), source (feed, catch-up, list, api, oai, email; null si no hay) y note.

El código de salida es 0 sean cuales sean los estados. Para descargar los días perdidos, use fetch --catch-up.

Ejemplos:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</translation>
    </message>
    <message>
        <source>The first day (default: the library&apos;s first).</source>
        <translation>El primer día (predeterminado: el primero de la biblioteca).</translation>
    </message>
    <message>
        <source>The last day (default: the newest).</source>
        <translation>El último día (predeterminado: el más reciente).</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from es posterior a --to. Intercámbielos.</translation>
    </message>
    <message>
        <source>No fetched days. Fetch one first: winnow-cli fetch. The ledger does not show days that only came from imported digests.</source>
        <translation>No hay días descargados. Descargue primero uno: winnow-cli fetch. El registro no muestra los días que solo proceden de boletines importados.</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryCommand</name>
    <message>
        <source>Back up, restore or check the library.</source>
        <translation>Hacer una copia de seguridad de la biblioteca, restaurarla o comprobarla.</translation>
    </message>
    <message>
        <source>With backup: overwrite an existing file.</source>
        <translation>Con backup: sobrescribir un archivo existente.</translation>
    </message>
    <message>
        <source>Use backup FILE, restore FILE or check.</source>
        <translation>Use backup FILE, restore FILE o check.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use backup, restore or check.</source>
        <translation>Argumento desconocido «%1». Use backup, restore o check.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli library %1 FILE.</source>
        <translation>Indique un archivo: winnow-cli library %1 FILE.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>--overwrite works only with backup.</source>
        <translation>--overwrite solo funciona con backup.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 ya existe y no se ha modificado. Elija otro archivo o añada --overwrite.</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryController</name>
    <message>
        <source>The data for finding similar papers could not be read; Winnow tries again at the next start. %1</source>
        <translation>No se pudieron leer los datos para buscar artículos parecidos; Winnow lo intentará de nuevo en el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryMaintenance</name>
    <message>
        <source>Winnow libraries (*.sqlite *.db *.backup *.replaced-*)</source>
        <translation>Bibliotecas de Winnow (*.sqlite *.db *.backup *.replaced-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Library file in progress</source>
        <translation>Archivo de biblioteca en curso</translation>
    </message>
    <message>
        <source>Checking the library, since Winnow did not close it properly</source>
        <translation>Comprobando la biblioteca, porque Winnow no la cerró correctamente</translation>
    </message>
    <message>
        <source>The library could not be checked. %1</source>
        <translation>No se pudo comprobar la biblioteca. %1</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Haciendo la copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, then restore the backup.</source>
        <translation>Hay una ejecución en curso. Deténgala y restaure después la copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Replace your library with %1?</source>
        <translation>¿Reemplazar su biblioteca por %1?</translation>
    </message>
    <message>
        <source>The current library is kept beside it, with today&apos;s date in its name.</source>
        <translation>La biblioteca actual se conserva al lado, con la fecha de hoy en el nombre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Restaurando la biblioteca</translation>
    </message>
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>More on busy days</source>
        <translation>Más en días cargados</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>la del modelo</translation>
    </message>
    <message>
        <source>set by service</source>
        <translation>según el servicio</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>cada ejecución</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens. A model with several prices has several lines.</source>
        <translation>Precios pr&amp;opios, en dólares estadounidenses por millón de tokens. Un modelo con varios precios tiene varias líneas.</translation>
    </message>
    <message>
        <source>Titles first, then abstracts</source>
        <translation>Títulos y luego resúmenes</translation>
    </message>
    <message>
        <source>Abstracts only</source>
        <translation>Solo resúmenes</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>Solo títulos</translation>
    </message>
    <message>
        <source>Reading titles first drops clearly irrelevant papers; cheaper on busy days</source>
        <translation>Leer primero los títulos descarta los artículos claramente irrelevantes; más barato en días cargados</translation>
    </message>
    <message>
        <source>Titles are read only if the criteria have a screening prompt</source>
        <translation>Los títulos solo se leen si los criterios tienen un prompt de criba</translation>
    </message>
    <message>
        <source>Above 32 papers a day, calls get larger, so that there are fewer of them</source>
        <translation>A partir de 32 artículos al día, las llamadas se hacen mayores para que sean menos</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>Llamadas a la ve&amp;z</translation>
    </message>
    <message>
        <source>Papers per call</source>
        <translation>Artículos por llamada</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;eer</translation>
    </message>
    <message>
        <source>Titles per call</source>
        <translation>Títulos por llamada</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Re&amp;quests per minute</source>
        <translation>Peticiones por mi&amp;nuto</translation>
    </message>
    <message>
        <source>To&amp;kens per minute</source>
        <translation>To&amp;kens por minuto</translation>
    </message>
    <message>
        <source>T&amp;imeout, in seconds</source>
        <translation>T&amp;iempo de espera, en segundos</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>No call is made that could exceed it</source>
        <translation>No se hace ninguna llamada que pueda superarlo</translation>
    </message>
    <message>
        <source>No call is made that could exceed it in a calendar month</source>
        <translation>No se hace ninguna llamada que pueda superarlo en un mes natural</translation>
    </message>
    <message>
        <source>Cap per ru&amp;n, in US$</source>
        <translation>Tope por e&amp;jecución, en US$</translation>
    </message>
    <message>
        <source>&amp;Ask before runs above, in US$</source>
        <translation>Pre&amp;guntar antes de ejecuciones de más de, en US$</translation>
    </message>
    <message>
        <source>Cap per &amp;month, in US$</source>
        <translation>Tope por &amp;mes, en US$</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>finds %1 %</source>
        <translation>encuentra el %1 %</translation>
    </message>
    <message>
        <source>Leaves out papers unlike what you keep before the model is asked, so that this share of what you would keep is still found; needs enough decisions</source>
        <translation>Deja fuera los artículos distintos de los que conserva antes de preguntar al modelo, de modo que se siga encontrando esta parte de lo que conservaría; requiere suficientes decisiones</translation>
    </message>
    <message>
        <source>Pre-scr&amp;eening</source>
        <translation>Precrib&amp;a</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>añada una línea arriba</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price; dates are written as 2027-01-01.</source>
        <translation>No se puede leer la línea de precio %1. Necesita un modelo, un precio de entrada y uno de salida; las fechas se escriben como 2027-01-01.</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>&amp;Costes y límites</translation>
    </message>
    <message>
        <source>in a new batch</source>
        <translation>en un lote nuevo</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>Papers that come back from a batch without a score; live calls cost more</source>
        <translation>Artículos que vuelven de un lote sin puntuación; las llamadas en directo cuestan más</translation>
    </message>
    <message>
        <source>Left over from a &amp;batch</source>
        <translation>Pendientes &amp;de un lote</translation>
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
        <translation>No se pudo leer un ajuste y se ha restablecido a su valor predeterminado: %1</translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation>Estos criterios están ahora en uso. Puntúe el día para aplicarlos.</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Día de muestra</translation>
    </message>
</context>
<context>
    <name>winnow::Messages</name>
    <message>
        <source>Could not open a browser for %1.</source>
        <translation>No se pudo abrir un navegador para %1.</translation>
    </message>
</context>
<context>
    <name>winnow::ModelField</name>
    <message>
        <source>&amp;List</source>
        <translation>L&amp;istar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>El nombre que usa el servicio</translation>
    </message>
    <message>
        <source>Lists the service’s models; costs nothing</source>
        <translation>Enumera los modelos del servicio; no cuesta nada</translation>
    </message>
    <message>
        <source>Choose a model. “List” asks the service for those it has.</source>
        <translation>Elija un modelo. «Listar» pregunta al servicio cuáles tiene.</translation>
    </message>
</context>
<context>
    <name>winnow::MonthCalendar</name>
    <message>
        <source>still to come</source>
        <translation>aún por llegar</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln relevante</numerusform>
            <numerusform>%Ln relevantes</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>aún sin puntuar</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of the calendar</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 was never fetched.</source>
        <translation>%1 nunca se descargó.</translation>
    </message>
    <message>
        <source>%1: %2 was never fetched.</source>
        <translation>%1: %2 nunca se descargó.</translation>
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
        <translation>Descargar este día</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Older than 90 days: found by submission date, so approximate.</source>
        <translation>Hace más de 90 días: obtenido por fecha de envío, así que es aproximado.</translation>
    </message>
    <message>
        <source>The arrow keys go by day, Page Up and Page Down by month; Space opens a day.</source>
        <translation>Las flechas avanzan por días; Re Pág y Av Pág, por meses; Espacio abre un día.</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Calendario de %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::MonthSums</name>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::MorningTab</name>
    <message>
        <source>On weekdays, when arXiv’s listings are out, the system fetches and scores the day with these settings, writes its digest and tells you how many papers are worth a look. Winnow need not be open. A model’s key must be in the keyring.</source>
        <translation>Los días laborables, cuando salen los listados de arXiv, el sistema descarga y puntúa el día con estos ajustes, escribe su boletín y le dice cuántos artículos merecen un vistazo. No hace falta que Winnow esté abierto. La clave de un modelo debe estar en el llavero.</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>La ejecución matutina está desactivada.</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron.</source>
        <translation>Este sistema no tiene ni un gestor de usuario de systemd ni cron.</translation>
    </message>
    <message>
        <source>The morning run is on, using %1. Next: %2</source>
        <translation>La ejecución matutina está activada, mediante %1. Próxima: %2</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Des&amp;activar</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Choose categories first, on the first tab.</source>
        <translation>Elija primero categorías en la primera pestaña.</translation>
    </message>
    <message>
        <source>Morn&amp;ings</source>
        <translation>Mañana&amp;s</translation>
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
        <translation>próximo listado %1 %2</translation>
    </message>
    <message>
        <source>The next listing is due on %1 at %2.</source>
        <comment>day, time</comment>
        <translation>El próximo listado se espera el %1 a las %2.</translation>
    </message>
    <message>
        <source>next listing in %1</source>
        <translation>próximo listado en %1</translation>
    </message>
    <message>
        <source>The next listing is due in %1, on %2 at %3.</source>
        <comment>duration, day, time</comment>
        <translation>El próximo listado se espera dentro de %1, el %2 a las %3.</translation>
    </message>
</context>
<context>
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
</context>
<context>
    <name>winnow::NotesCommand</name>
    <message>
        <source>Write a Markdown note for each kept paper.</source>
        <translation>Escribir una nota en Markdown por cada artículo conservado.</translation>
    </message>
    <message>
        <source>For Obsidian, Logseq, Zettlr and similar programs: one file per paper, with ID, title, authors as links, tags, scores and decision in its front matter, then the abstract with its formulas and your note. Covers all kept papers in the library, unless you select others by day, search or decision.

Run it again whenever you like: existing notes are merged. Your edits and removals are kept; what changed only in Winnow is updated. A note that you renamed or moved to a subfolder is found by its ID; one that you deleted is not written again. --overwrite writes all notes anew and replaces existing files.

--json prints an object: folder, added, updated, unchanged, deleted (ids of papers whose note you deleted), failed, and files, an array of objects with file, changed and, if there is something to report, kept.

Examples:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</source>
        <translation>Para Obsidian, Logseq, Zettlr y programas similares: un archivo por artículo, con ID, título, autores como enlaces, etiquetas, puntuaciones y decisión en el preámbulo, y después el resumen con sus fórmulas y su nota. Abarca todos los artículos conservados de la biblioteca, salvo que seleccione otros por día, búsqueda o decisión.

Ejecútelo cuantas veces quiera: las notas existentes se combinan. Se conservan sus ediciones y lo que haya quitado; lo que solo cambió en Winnow se actualiza. Una nota que haya renombrado o movido a una subcarpeta se encuentra por su ID; una que haya eliminado no se vuelve a escribir. --overwrite escribe de nuevo todas las notas y reemplaza los archivos existentes.

--json imprime un objeto: folder, added, updated, unchanged, deleted (los ID de los artículos cuya nota eliminó), failed y files, un array de objetos con file, changed y, si hay algo de lo que informar, kept.

Ejemplos:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</translation>
    </message>
    <message>
        <source>The folder for the notes.</source>
        <translation>La carpeta de las notas.</translation>
    </message>
    <message>
        <source>Only papers announced on this day.</source>
        <translation>Solo los artículos anunciados ese día.</translation>
    </message>
    <message>
        <source>Only papers announced on this day or later.</source>
        <translation>Solo los artículos anunciados ese día o después.</translation>
    </message>
    <message>
        <source>Only papers announced on this day or earlier.</source>
        <translation>Solo los artículos anunciados ese día o antes.</translation>
    </message>
    <message>
        <source>Only papers that match this search, as in winnow-cli papers.</source>
        <translation>Solo los artículos que coincidan con esta búsqueda, como en winnow-cli papers.</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep (default), skip, later, none or any.</source>
        <translation>Solo los artículos con esta decisión: keep (predeterminada), skip, later, none o any.</translation>
    </message>
    <message>
        <source>Replace existing notes, even if somebody has edited them.</source>
        <translation>Reemplazar las notas existentes, aunque alguien las haya editado.</translation>
    </message>
    <message>
        <source>Give a folder for the notes: winnow-cli notes -o FOLDER.</source>
        <translation>Indique una carpeta para las notas: winnow-cli notes -o FOLDER.</translation>
    </message>
    <message>
        <source>Could not read the search &quot;%1&quot;. See winnow-cli papers --help.</source>
        <translation>No se pudo leer la búsqueda «%1». Vea winnow-cli papers --help.</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from es posterior a --to. Intercámbielos.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later, none or any.</source>
        <translation>Decisión desconocida «%1». Use keep, skip, later, none o any.</translation>
    </message>
    <message>
        <source>No papers found. Keep some first, or select others: see winnow-cli notes --help.</source>
        <translation>No se encontraron artículos. Conserve primero algunos o seleccione otros: vea winnow-cli notes --help.</translation>
    </message>
    <message>
        <source>%1 notes added, %2 updated, %3 unchanged in %4</source>
        <translation>%1 notas añadidas, %2 actualizadas, %3 sin cambios en %4</translation>
    </message>
</context>
<context>
    <name>winnow::NotesExporter</name>
    <message>
        <source>No papers are kept yet. Keep some, then export their notes.</source>
        <translation>Aún no hay artículos conservados. Conserve algunos y exporte después sus notas.</translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>Carpeta de las notas</translation>
    </message>
    <message>
        <source>Notes in %1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>Notas en %1: %2 nuevas, %3 actualizadas, %4 sin cambios.</translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Notifier</name>
    <message>
        <source>%L1 of %L2 worth a look</source>
        <translation>%L1 de %L2 merecen un vistazo</translation>
    </message>
    <message>
        <source>arXiv, %1</source>
        <translation>arXiv, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>Introduzca un número de %1 a %2, o nada para «%3».</translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than a minute</source>
        <translation>%1, menos de un minuto</translation>
    </message>
    <message>
        <source>%1, about %2 min</source>
        <translation>%1, aprox. %2 min</translation>
    </message>
    <message>
        <source>%1, about %2 h %3 min</source>
        <translation>%1, aprox. %2 h %3 min</translation>
    </message>
    <message>
        <source>hardly any worth reading left</source>
        <translation>apenas queda nada que merezca leerse</translation>
    </message>
    <message>
        <source>about one worth reading left</source>
        <translation>queda aprox. uno que merece leerse</translation>
    </message>
    <message numerus="yes">
        <source>about %n worth reading left</source>
        <comment>papers, two or more</comment>
        <translation>
            <numerusform>queda aprox. %n que merece leerse</numerusform>
            <numerusform>quedan aprox. %n que merecen leerse</numerusform>
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
            <numerusform>%n enlace copiado</numerusform>
            <numerusform>%n enlaces copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>BibTeX de %n artículo copiado</numerusform>
            <numerusform>BibTeX de %n artículos copiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CSL-JSON of %n paper(s) copied</source>
        <translation>
            <numerusform>CSL-JSON de %n artículo copiado</numerusform>
            <numerusform>CSL-JSON de %n artículos copiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>Conservar %n artículo</numerusform>
            <numerusform>Conservar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>Omitir %n artículo</numerusform>
            <numerusform>Omitir %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n paper(s) for later</source>
        <translation>
            <numerusform>Dejar %n artículo para más tarde</numerusform>
            <numerusform>Dejar %n artículos para más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>Borrar %n decisión</numerusform>
            <numerusform>Borrar %n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>Abrir %n página de resumen</numerusform>
            <numerusform>Abrir %n páginas de resumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>Abrir %n PDF</numerusform>
            <numerusform>Abrir %n PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Copiar como enlaces Markdown</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copiar como BibTeX</translation>
    </message>
    <message>
        <source>Copy as CSL-JSON</source>
        <translation>Copiar como CSL-JSON</translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>Solo se busca el primer artículo (%n).</numerusform>
            <numerusform>Solo se buscan los primeros %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s)…</source>
        <translation>
            <numerusform>Preguntando a arXiv por %n artículo…</numerusform>
            <numerusform>Preguntando a arXiv por %n artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>%n artículo añadido.</numerusform>
            <numerusform>%n artículos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>%n artículo ya estaba en la biblioteca.</numerusform>
            <numerusform>%n artículos ya estaban en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv no tiene el artículo %1.</translation>
    </message>
</context>
<context>
    <name>winnow::PaperGroups</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a heading of the table</comment>
        <translation>
            <numerusform>%1, %n artículo</numerusform>
            <numerusform>%1, %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>winnow::PaperPick</name>
    <message>
        <source>all papers</source>
        <translation>todos los artículos</translation>
    </message>
    <message>
        <source>screened-out papers</source>
        <translation>artículos descartados</translation>
    </message>
    <message>
        <source>scored papers</source>
        <translation>artículos puntuados</translation>
    </message>
    <message>
        <source>failed papers</source>
        <translation>artículos fallidos</translation>
    </message>
    <message>
        <source>relevant papers</source>
        <translation>artículos relevantes</translation>
    </message>
    <message>
        <source>kept papers</source>
        <translation>artículos conservados</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>relevancia %1, novedad %2</translation>
    </message>
    <message>
        <source>rel %1, nov %2</source>
        <translation>rel %1, nov %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSorting</name>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>Sorted by this column, %1.</source>
        <translation>Ordenado por esta columna, %1.</translation>
    </message>
    <message>
        <source>Sort key %1 of %2, %3.</source>
        <translation>Clave de orden %1 de %2, %3.</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>Aún sin puntuar</translation>
    </message>
    <message>
        <source>Waiting for its score</source>
        <translation>En espera de su puntuación</translation>
    </message>
    <message>
        <source>Screened out: unlike what you keep (below %1 % recall)</source>
        <translation>Descartado en la criba: distinto de lo que conserva (por debajo de una exhaustividad del %1 %)</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Descartado en la criba</translation>
    </message>
    <message>
        <source>Screened out: %1</source>
        <translation>Descartado en la criba: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>Entre el mejor %1 % del día: posición %2 de %3</translation>
    </message>
    <message>
        <source>Known only while its day is open</source>
        <translation>Solo se sabe mientras su día está abierto</translation>
    </message>
    <message>
        <source>Rank %1 of the day</source>
        <translation>Puesto %1 del día</translation>
    </message>
    <message>
        <source>No rank yet</source>
        <translation>Aún sin puesto</translation>
    </message>
    <message>
        <source>No taste yet</source>
        <translation>Aún sin afinidad</translation>
    </message>
    <message>
        <source>Taste %1 %</source>
        <translation>Afinidad %1 %</translation>
    </message>
    <message>
        <source>%1. Uncertain: your decision here teaches most</source>
        <translation>%1. Incierta: aquí es donde más enseña su decisión</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>also listed on %1</source>
        <translation>también en el listado del %1</translation>
    </message>
    <message>
        <source>seen: kept on %1</source>
        <translation>visto: conservado el %1</translation>
    </message>
    <message>
        <source>seen: skipped on %1</source>
        <translation>visto: omitido el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, seen before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Para más tarde</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Aún sin decisión</translation>
    </message>
    <message>
        <source>Unread, no decision yet</source>
        <translation>Sin leer, aún sin decisión</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruzado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>cruzado reemplazado</translation>
    </message>
    <message>
        <source>Withdrawn by its authors</source>
        <translation>Retirado por sus autores</translation>
    </message>
    <message>
        <source>New on arXiv</source>
        <translation>Nuevo en arXiv</translation>
    </message>
    <message>
        <source>Cross-listed from another category</source>
        <translation>Cruzado desde otra categoría</translation>
    </message>
    <message>
        <source>A new version of an earlier paper</source>
        <translation>Una versión nueva de un artículo anterior</translation>
    </message>
    <message>
        <source>A new version of a paper cross-listed from another category</source>
        <translation>Una versión nueva de un artículo cruzado desde otra categoría</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>%n artículo conservado</numerusform>
            <numerusform>%n artículos conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>%n artículo omitido</numerusform>
            <numerusform>%n artículos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked for later</source>
        <translation>
            <numerusform>%n artículo dejado para más tarde</numerusform>
            <numerusform>%n artículos dejados para más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n decisión borrada</numerusform>
            <numerusform>%n decisiones borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a note.</source>
        <translation>Tiene una nota.</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>Etiquetado: %1.</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10.</source>
        <translation>Su relevancia: %1 de 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>your note</source>
        <translation>su nota</translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>etiquetas de %n artículo</numerusform>
            <numerusform>etiquetas de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your relevance for %n paper(s)</source>
        <translation>
            <numerusform>su relevancia para %n artículo</numerusform>
            <numerusform>su relevancia para %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>%n artículo marcado</numerusform>
            <numerusform>%n artículos marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Decision cleared</source>
        <translation>Decisión borrada</translation>
    </message>
    <message>
        <source>Your relevance: %1</source>
        <translation>Su relevancia: %1</translation>
    </message>
    <message>
        <source>Your relevance cleared</source>
        <translation>Su relevancia, borrada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the topics</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>announce type</comment>
        <translation>%1, ya visto</translation>
    </message>
    <message>
        <source>Score %1 of 20</source>
        <translation>Puntuación %1 de 20</translation>
    </message>
    <message>
        <source>Relevance %1 of 10</source>
        <translation>Relevancia %1 de 10</translation>
    </message>
    <message>
        <source>Novelty %1 of 10</source>
        <translation>Novedad %1 de 10</translation>
    </message>
    <message>
        <source>No authors listed</source>
        <translation>Sin autores indicados</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Announced on %1</source>
        <translation>Anunciado el %1</translation>
    </message>
    <message>
        <source>arXiv ID %1</source>
        <translation>ID de arXiv %1</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10</source>
        <translation>Su relevancia: %1 de 10</translation>
    </message>
    <message>
        <source>No relevance from you</source>
        <translation>Sin relevancia de usted</translation>
    </message>
    <message>
        <source>How likely you are to keep the paper, in percent, as learned from your decisions</source>
        <translation>Probabilidad, en porcentaje, de que conserve el artículo, según lo aprendido de sus decisiones</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>The paper&apos;s rank on its day by the model, the built-in scorer and your taste together; 1 is best</source>
        <translation>El puesto del artículo en su día según el modelo, el puntuador integrado y su afinidad juntos; 1 es el mejor</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Relevance plus novelty, 2 to 20. For the built-in scorer, whose novelty is a guess: 1.6 × relevance + 0.4 × novelty</source>
        <translation>Relevancia más novedad, de 2 a 20. Para el puntuador integrado, cuya novedad es una conjetura: 1,6 × relevancia + 0,4 × novedad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>How closely the paper meets your criteria, 1 to 10</source>
        <translation>En qué medida cumple el artículo sus criterios, de 1 a 10</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>How new the paper looks, 1 to 10</source>
        <translation>Lo nuevo que parece el artículo, de 1 a 10</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Where the paper stands among the day&apos;s scored papers: 5 is among the best 5 percent</source>
        <translation>Dónde queda el artículo entre los puntuados del día: 5 es estar entre el mejor 5 por ciento</translation>
    </message>
    <message>
        <source>Top percent of the day</source>
        <translation>Mejor porcentaje del día</translation>
    </message>
    <message>
        <source>Top %</source>
        <translation>Mejor %</translation>
    </message>
    <message>
        <source>Which of your topics the paper belongs to</source>
        <translation>A cuál de sus temas pertenece el artículo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>Categoría principal</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>Su relevancia</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suya</translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Amplia</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>&amp;Después por</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>Row hei&amp;ght</source>
        <translation>Al&amp;tura de fila</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>Enumerar artículos, los mejores primero.</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>El día de anuncio (predeterminado: el más reciente de la biblioteca), o all.</translation>
    </message>
    <message>
        <source>Only papers that match all words and fields.</source>
        <translation>Solo los artículos que coincidan con todas las palabras y campos.</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep, skip, later or none.</source>
        <translation>Solo los artículos con esta decisión: keep, skip, later o none.</translation>
    </message>
    <message>
        <source>Sort by score (default), rank or taste, best first.</source>
        <translation>Ordenar por puntuación (score, predeterminado), puesto (rank) o afinidad (taste), los mejores primero.</translation>
    </message>
    <message>
        <source>Add a column with each paper&apos;s topic.</source>
        <translation>Añadir una columna con el tema de cada artículo.</translation>
    </message>
    <message>
        <source>List at most this many papers.</source>
        <translation>Enumerar como máximo este número de artículos.</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or none.</source>
        <translation>Decisión desconocida «%1». Use keep, skip, later o none.</translation>
    </message>
    <message>
        <source>Papers can&apos;t be sorted by &quot;%1&quot;. Use score, rank or taste.</source>
        <translation>Los artículos no se pueden ordenar por «%1». Use score, rank o taste.</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>No se encontraron artículos.</translation>
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
        <translation>Enumera los artículos examinados de un día con su puntuación y decisión, ordenados por puntuación. La puntuación, de 2 a 20, es relevancia + novedad; para el puntuador integrado, cuya novedad es una conjetura, es 1,6 × relevancia + 0,4 × novedad, y fine resuelve los empates. En un terminal, los títulos se cortan a su anchura.

--json imprime un array de objetos: id, version, title, authors, categories, announced (el día), type, relevance, novelty, score, fine (el valor más fino del puntuador integrado, de 0 a 1), taste (la afinidad, de 0 a 1, aprendida de sus decisiones), rank (el puesto en el día según el modelo, el puntuador integrado y la afinidad juntos; 1 es el mejor), topic (el tema de sus criterios que mejor encaja; none: no encaja ninguno), topics_also (un array con otros temas que encajan), topic_reason (si no lo da el comentario), comment, state (unscored, scored, screened, failed) y decision (keep, skip, later); los valores que faltan son null; en un laboratorio, lab_kept y lab_members indican cuántos de los miembros que comparten sus decisiones conservaron el artículo.

--search tiene la sintaxis del cuadro de búsqueda de la ventana: palabras, &quot;una frase&quot;, -palabra y %1, como en author:dao, cat:cs.LG, is:kept, rel:&gt;=8, topic:compression, day:2025-06. topic: admite palabras del nombre de un tema, o none para los artículos que no encajan en ningún tema. is: admite %2; is:replaced encuentra los artículos que conservó, dejó para más tarde o anotó antes de que apareciera una versión más reciente; is:withdrawn, los retirados por sus autores.

Ejemplos:
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
            <numerusform>%n artículo no se pudo puntuar.</numerusform>
            <numerusform>%n artículos no se pudieron puntuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The sample day&apos;s invented papers, for trying things out.</source>
        <translation>Los artículos inventados del día de muestra, para hacer pruebas.</translation>
    </message>
</context>
<context>
    <name>winnow::PapersTab</name>
    <message>
        <source>Only papers whose pri&amp;mary category is one of these</source>
        <translation>Solo artículos cu&amp;ya categoría principal sea una de estas</translation>
    </message>
    <message>
        <source>&amp;Fetch new and missed days automatically</source>
        <translation>Descar&amp;gar automáticamente los días nuevos y perdidos</translation>
    </message>
    <message>
        <source>Categor&amp;ies to follow</source>
        <translation>Categor&amp;ías que seguir</translation>
    </message>
    <message>
        <source>When Winnow starts, after sleep and when a listing is due. The built-in scorer scores them; a language model is used only when you ask for it.</source>
        <translation>Al iniciar Winnow, al salir de la suspensión y cuando toca un listado. Los puntúa el puntuador integrado; un modelo de lenguaje solo se usa cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>Anuncios que examinar</translation>
    </message>
    <message>
        <source>&amp;New papers</source>
        <translation>Artículos &amp;nuevos</translation>
    </message>
    <message>
        <source>Cross-&amp;lists from other categories</source>
        <translation>Cruzados d&amp;e otras categorías</translation>
    </message>
    <message>
        <source>&amp;Replacements by newer versions</source>
        <translation>Ree&amp;mplazos por versiones más recientes</translation>
    </message>
    <message>
        <source>Replaced cro&amp;ss-lists</source>
        <translation>Cruzados reempla&amp;zados</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>Elija al menos un tipo de anuncio, o todos los días quedarán vacíos.</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Artícu&amp;los</translation>
    </message>
</context>
<context>
    <name>winnow::PriceFields</name>
    <message>
        <source>Prices of your own, in US dollars per million tokens</source>
        <translation>Precios propios, en dólares estadounidenses por millón de tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>El nombre que usa el servicio</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>For prompt tokens</source>
        <translation>Para tokens del prompt</translation>
    </message>
    <message>
        <source>Cached
input</source>
        <translation>Entrada
en caché</translation>
    </message>
    <message>
        <source>For tokens read from the cache; empty: same as input</source>
        <translation>Para tokens leídos de la caché; vacío: igual que la entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>For answer tokens, thinking included</source>
        <translation>Para tokens de respuesta, razonamiento incluido</translation>
    </message>
    <message>
        <source>Cache
write</source>
        <translation>Escritura
en caché</translation>
    </message>
    <message>
        <source>For tokens written to the cache; empty: same as input</source>
        <translation>Para tokens escritos en la caché; vacío: igual que la entrada</translation>
    </message>
    <message>
        <source>Batch
share</source>
        <translation>Fracción
por lote</translation>
    </message>
    <message>
        <source>The share of this that a call in a batch costs, such as 0.5</source>
        <translation>La fracción de esto que cuesta una llamada en un lote, como 0.5</translation>
    </message>
    <message>
        <source>Prompts
above</source>
        <translation>Prompts
de más de</translation>
    </message>
    <message>
        <source>Applies to prompts with more tokens than this; empty: to all</source>
        <translation>Se aplica a los prompts con más tokens que estos; vacío: a todos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day it applies, such as 2027-01-01; empty: always has</source>
        <translation>Primer día en que se aplica, como 2027-01-01; vacío: desde siempre</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day it applies, such as 2027-12-31; empty: until further notice</source>
        <translation>Último día en que se aplica, como 2027-12-31; vacío: hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Hours
(UTC)</source>
        <translation>Horas
(UTC)</translation>
    </message>
    <message>
        <source>Hours it applies, such as Mon-Fri 01:00-04:00; empty: at any time</source>
        <translation>Horas en que se aplica, como Mon-Fri 01:00-04:00; vacío: a cualquier hora</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The model’s context window in tokens</source>
        <translation>La ventana de contexto del modelo, en tokens</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>The lowest reasoning effort the model accepts, such as minimal</source>
        <translation>El menor esfuerzo de razonamiento que admite el modelo, como minimal</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Could not write all of the output. Is the disk full?</source>
        <translation>No se pudo escribir toda la salida. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Comando desconocido «%1».</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>%1: %2; the default is used</source>
        <translation>%1: %2; se usa el valor predeterminado</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1 Vea: winnow-cli %2--help</translation>
    </message>
    <message>
        <source>The library %1 does not exist yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>La biblioteca %1 aún no existe. Descargue primero un día: winnow-cli fetch.</translation>
    </message>
    <message>
        <source>Checking the library because it was not closed properly</source>
        <translation>Comprobando la biblioteca porque no se cerró correctamente</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>Actualizando el índice de búsqueda: %L1 de %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>Actualizando las puntuaciones integradas: %L1 de %L2</translation>
    </message>
    <message>
        <source>Could not update the library for this version of Winnow; trying again next time. %1</source>
        <translation>No se pudo actualizar la biblioteca para esta versión de Winnow; se intentará de nuevo la próxima vez. %1</translation>
    </message>
    <message>
        <source>The library has been updated for this version of Winnow.</source>
        <translation>La biblioteca se ha actualizado para esta versión de Winnow.</translation>
    </message>
    <message>
        <source>Could not index papers for finding similar ones; trying again next time. %1</source>
        <translation>No se pudieron indexar los artículos para encontrar los parecidos; se intentará de nuevo la próxima vez. %1</translation>
    </message>
    <message>
        <source>Could not learn from your decisions; trying again next time. %1</source>
        <translation>No se pudo aprender de sus decisiones; se intentará de nuevo la próxima vez. %1</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>Cambios entre dos versiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln línea sin cambios</numerusform>
            <numerusform>%Ln líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>Prompt de criba</translation>
    </message>
    <message>
        <source>Scoring prompt</source>
        <translation>Prompt de puntuación</translation>
    </message>
    <message>
        <source>Describe in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>Describa en lenguaje corriente lo que quiere leer: temas, qué pertenece a ellos y qué no.</translation>
    </message>
    <message>
        <source>The role a language model should take. May be empty.</source>
        <translation>El papel que debe adoptar un modelo de lenguaje. Puede estar vacío.</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>Un repaso rápido de los títulos que solo descarta artículos. Vacío: sin criba.</translation>
    </message>
</context>
<context>
    <name>winnow::ProviderFields</name>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Serv&amp;ice</source>
        <translation>Servici&amp;o</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API versio&amp;n</source>
        <translation>Versió&amp;n de la API</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below.</source>
        <translation>http no va cifrado. Use https o marque la casilla de abajo.</translation>
    </message>
    <message>
        <source>Enter the service’s address. It should start with https://.</source>
        <translation>Introduzca la dirección del servicio. Debería empezar por https://.</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Esto no es una dirección web. Debería empezar por https://.</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>Enviar artículos y clave sin ci&amp;frar a %1</translation>
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
        <translation>Proxy del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Custom:</source>
        <translation>Personalizado:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>Introduzca el proxy como http://host:port o socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>winnow::RangeChooser</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>B&amp;y topic</source>
        <translation>Por &amp;tema</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>Preá&amp;mbulo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>Días de – a</translation>
    </message>
    <message>
        <source>Current search</source>
        <translation>Búsqueda actual</translation>
    </message>
    <message>
        <source>Group papers of the same topic under one heading</source>
        <translation>Agrupar los artículos del mismo tema bajo un encabezado</translation>
    </message>
    <message>
        <source>Start Markdown with day, criteria, model, counts and cost, for programs that publish it</source>
        <translation>Empezar el Markdown con día, criterios, modelo, recuentos y coste, para programas que lo publican</translation>
    </message>
    <message>
        <source>Di&amp;gest of</source>
        <translation>&amp;Boletín de</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay búsqueda</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a digest</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingMenu</name>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Esto es</translation>
    </message>
    <message>
        <source>a &amp;topic</source>
        <translation>un &amp;tema</translation>
    </message>
    <message>
        <source>&amp;wanted</source>
        <translation>&amp;deseado</translation>
    </message>
    <message>
        <source>&amp;not wanted</source>
        <translation>&amp;no deseado</translation>
    </message>
    <message>
        <source>a &amp;keyword</source>
        <translation>una &amp;palabra clave</translation>
    </message>
    <message>
        <source>an unwanted keyw&amp;ord</source>
        <translation>una palabra clave n&amp;o deseada</translation>
    </message>
    <message>
        <source>to be i&amp;gnored</source>
        <translation>algo que se i&amp;gnora</translation>
    </message>
    <message>
        <source>&amp;Paused: ignored for now</source>
        <translation>En pa&amp;usa: ignorado por ahora</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>Ya sigue a %1</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>&amp;Seguir a %1</translation>
    </message>
    <message>
        <source>for any topic</source>
        <translation>para cualquier tema</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingPanel</name>
    <message>
        <source>What Winnow found in the scoring prompt</source>
        <translation>Lo que Winnow encontró en el prompt de puntuación</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>C&amp;orregir…</translation>
    </message>
    <message>
        <source>Change how the selected line is understood; the text is updated</source>
        <translation>Cambiar cómo se entiende la línea seleccionada; el texto se actualiza</translation>
    </message>
    <message>
        <source>What &amp;Winnow finds</source>
        <translation>Lo que encuentra &amp;Winnow</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</source>
        <translation>
            <numerusform>%Ln tema en pausa: queda fuera de prompts, puntuaciones y criba. Las puntuaciones anteriores se mantienen. Marque un tema para reanudarlo.</numerusform>
            <numerusform>%Ln temas en pausa: quedan fuera de prompts, puntuaciones y criba. Las puntuaciones anteriores se mantienen. Marque un tema para reanudarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>deseado</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>preferible</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>unwanted keyword</source>
        <translation>palabra clave no deseada</translation>
    </message>
    <message>
        <source>application keyword</source>
        <translation>palabra clave de aplicación</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introducción</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>formato de respuesta</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>escala de puntuación</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>lugar para los artículos</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>No topics were found. Number your topics – “1. Your topic” – and list below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>No se encontraron temas. Numere sus temas –«1. Su tema»– y enumere debajo de cada uno lo que es «Relevant:» y lo que es «Irrelevant:».</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingTree</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Wanted, any topic</source>
        <translation>Deseado en cualquier tema</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Preferible</translation>
    </message>
    <message>
        <source>Not wanted, any topic</source>
        <translation>No deseado en ningún tema</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>Palabras clave no deseadas</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Palabras clave de aplicación</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ignored, %1</source>
        <translation>ignorado, %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>what a line of the criteria is</comment>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n línea</numerusform>
            <numerusform>%1, %n líneas</numerusform>
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
        <translation>Su relevancia</translation>
    </message>
    <message>
        <source>1 to 10; 0 for none</source>
        <translation>De 1 a 10; 0 para ninguna</translation>
    </message>
    <message>
        <source>Your relevance: %1. Click again to clear it.</source>
        <translation>Su relevancia: %1. Haga clic de nuevo para borrarla.</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>Su relevancia, de 1 a 10 (teclas 1 a 9; 0 para 10)</translation>
    </message>
</context>
<context>
    <name>winnow::ReportCommand</name>
    <message>
        <source>Write a report to attach to a bug report: versions, settings, sizes and the last lines of the log.</source>
        <translation>Escribir un informe para adjuntarlo a un informe de error: versiones, ajustes, tamaños y las últimas líneas del registro.</translation>
    </message>
    <message>
        <source>It contains no keys, nothing that you or the papers&apos; authors wrote, and only the host names of addresses. Read it before you attach it.

To include what went wrong, do it again with --log, and pass the same file here:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</source>
        <translation>No contiene claves ni nada que hayan escrito usted o los autores de los artículos, y de las direcciones solo los nombres de host. Léalo antes de adjuntarlo.

Para incluir lo que falló, repítalo con --log e indique aquí el mismo archivo:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</translation>
    </message>
    <message>
        <source>Write the report to this file instead of standard output.</source>
        <translation>Escribir el informe en este archivo en lugar de en la salida estándar.</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>Informe guardado en %1. Léalo antes de adjuntarlo.</translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Abandon the calls under way; you may still be charged for them</source>
        <translation>Abandonar las llamadas en curso; es posible que se le cobren igualmente</translation>
    </message>
    <message>
        <source>Stop the run; everything stored so far is kept</source>
        <translation>Detener la ejecución; todo lo guardado hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Start no more calls for now; those under way are completed</source>
        <translation>No iniciar más llamadas por ahora; las que están en curso se completan</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv está limitando las peticiones; nuevo intento en %n s</numerusform>
            <numerusform>arXiv está limitando las peticiones; nuevo intento en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv is not available; retrying in %n s</source>
        <translation>
            <numerusform>arXiv no está disponible; nuevo intento en %n s</numerusform>
            <numerusform>arXiv no está disponible; nuevo intento en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching listings</source>
        <translation>Descargando listados</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>Descargando %1 · canal %2 de %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Asking arXiv for what its pages omit</source>
        <translation>Pidiendo a arXiv lo que falta en sus páginas</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>En espera. %1</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Puntuando %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>se detiene tras %Ln llamada en curso</numerusform>
            <numerusform>se detiene tras %Ln llamadas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>en pausa, %Ln llamada en curso</numerusform>
            <numerusform>en pausa, %Ln llamadas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>el modelo se está cargando</translation>
    </message>
    <message numerus="yes">
        <source>the service is rate-limiting; retrying in %n s</source>
        <translation>
            <numerusform>el servicio está limitando las llamadas; nuevo intento en %n s</numerusform>
            <numerusform>el servicio está limitando las llamadas; nuevo intento en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>Fetch, score and write the digest: the daily job.</source>
        <translation>Descargar, puntuar y escribir el boletín: la tarea diaria.</translation>
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
        <translation>Imprime una línea por etapa y día; la última termina con la ruta del boletín, que va a la carpeta de boletines de los ajustes salvo que -o indique un archivo. Cada día que recibió artículos se puntúa y obtiene un boletín, los más recientes primero; con -o, solo el más reciente. Si se ejecuta de nuevo, continúa donde se detuvo. Si otro programa está puntuando con un modelo, lo dice, escribe el boletín de lo puntuado hasta el momento y termina con 1; con --wait espera su turno.

--once es para cron y otros temporizadores: si el día ya está descargado y puntuado, termina con 0 sin contactar con arXiv, y lo mismo mientras haya en curso otra ejecución con --once. También recupera los días perdidos, con el puntuador integrado. Mientras el día más reciente no está completo, termina con 1, para que el temporizador lo intente de nuevo. --notify muestra una notificación de escritorio, una por día, con el número de artículos que merecen un vistazo, y espera a que se responda o se descarte, medio día como máximo. winnow-cli schedule on configura ambas para cada mañana.

--json imprime un objeto con fetch, score y digest (vea la ayuda de estos comandos) y digests, con el boletín de cada día.

Ejemplos:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</translation>
    </message>
    <message>
        <source>Accept only feeds for this announcement day.</source>
        <translation>Aceptar solo canales de este día de anuncio.</translation>
    </message>
    <message>
        <source>Do nothing if the day is done or another run with --once is in progress.</source>
        <translation>No hacer nada si el día está terminado o hay en curso otra ejecución con --once.</translation>
    </message>
    <message>
        <source>Show a desktop notification, once a day, with the number of papers worth a look.</source>
        <translation>Mostrar una notificación de escritorio, una vez al día, con el número de artículos que merecen un vistazo.</translation>
    </message>
    <message>
        <source>run has no --dry-run. Use winnow-cli score --dry-run.</source>
        <translation>run no tiene --dry-run. Use winnow-cli score --dry-run.</translation>
    </message>
    <message>
        <source>Another run is in progress on this library; nothing to do.</source>
        <translation>Hay otra ejecución en curso en esta biblioteca; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1 is already fetched and scored; nothing to do.</source>
        <translation>%1 ya está descargado y puntuado; no hay nada que hacer.</translation>
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
        <translation>No hay ningún canal utilizable, así que no se ha puntuado nada ni se ha escrito ningún boletín.</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>digest  %1</translation>
    </message>
    <message>
        <source>%1 is not complete yet. Run the command again later, as a timer does.</source>
        <translation>%1 aún no está completo. Ejecute de nuevo el comando más tarde, como hace un temporizador.</translation>
    </message>
</context>
<context>
    <name>winnow::RunController</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>This paper was in no day&apos;s listing, so it can&apos;t be scored.</source>
        <translation>Este artículo no estaba en el listado de ningún día, así que no se puede puntuar.</translation>
    </message>
    <message>
        <source>Scoring this paper anyway needs a language model. Choose one in the settings, under Scoring.</source>
        <translation>Para puntuar este artículo de todos modos hace falta un modelo de lenguaje. Elija uno en los ajustes, en Puntuación.</translation>
    </message>
    <message>
        <source>the newest day</source>
        <translation>el día más reciente</translation>
    </message>
    <message>
        <source>sample day</source>
        <translation>día de muestra</translation>
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
        <translation>Puntuar este día con %1</translation>
    </message>
    <message>
        <source>Score this day with the built-in scorer</source>
        <translation>Puntuar este día con el puntuador integrado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Nothing is left to score here under these criteria.</source>
        <translation>Con estos criterios no queda nada por puntuar aquí.</translation>
    </message>
    <message>
        <source>Score · %1</source>
        <translation>Puntuar · %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Score days…</source>
        <translation>Puntuar días…</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Looking up the key…</source>
        <translation>Buscando la clave…</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>Estimando el coste…</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>el servicio del modelo</translation>
    </message>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>Hay otra ejecución en curso. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>winnow::RunTableModel</name>
    <message>
        <source>Sample day</source>
        <translation>Día de muestra</translation>
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
        <translation>puntuador integrado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1, importado</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1, prueba</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Puntuador</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Papers that got a score</source>
        <translation>Artículos que recibieron una puntuación</translation>
    </message>
    <message>
        <source>Papers still without a score after every retry</source>
        <translation>Artículos que siguen sin puntuación tras todos los intentos</translation>
    </message>
    <message>
        <source>Papers screened out by title</source>
        <translation>Artículos descartados por el título</translation>
    </message>
    <message>
        <source>Tokens read from the service&apos;s cache, which are cheaper</source>
        <translation>Tokens leídos de la caché del servicio, que son más baratos</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is unknown</source>
        <translation>Lo que costaron las llamadas; «más de» cuando se desconoce el precio de algunas</translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kept paper(s)</source>
        <translation>
            <numerusform>%Ln artículo conservado más</numerusform>
            <numerusform>%Ln artículos conservados más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s) with kept papers</source>
        <translation>
            <numerusform>%Ln día más con artículos conservados</numerusform>
            <numerusform>%Ln días más con artículos conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % needs %2.</source>
        <translation>La precriba aún no descarta nada: para el %1 % hacen falta %2.</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves about %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>La precriba mantiene %1 de %2 artículos y ahorra aprox. %3; exhaustividad del %4 % (%5–%6 %) en sus %7 días.</translation>
    </message>
    <message>
        <source>%1 of %2 spent this month</source>
        <translation>%1 de %2 gastados este mes</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>%1 gastados este mes</translation>
    </message>
    <message>
        <source>a run stops at %1</source>
        <translation>una ejecución se detiene al llegar a %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Winnow does not know this model&apos;s price; enter it in the settings to track costs.</source>
        <translation>Winnow no conoce el precio de este modelo; introdúzcalo en los ajustes para llevar la cuenta de los costes.</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the run ends.</source>
        <translation>Se alcanzaría el tope de este mes antes de que termine la ejecución.</translation>
    </message>
    <message>
        <source>The cap per run would be reached before the run ends.</source>
        <translation>Se alcanzaría el tope por ejecución antes de que esta termine.</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message numerus="yes">
        <source>Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.</source>
        <translation>
            <numerusform>Deteniendo. Esperando %n llamada en curso, ya pagada; detenga de nuevo para abandonarla.</numerusform>
            <numerusform>Deteniendo. Esperando %n llamadas en curso, ya pagadas; detenga de nuevo para abandonarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching details that pages lack (papers so far: %1)</source>
        <translation>Descargando los datos que faltan en las páginas (artículos hasta ahora: %1)</translation>
    </message>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>Descargando %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>En espera. %1</translation>
    </message>
    <message>
        <source>%1 is rate-limiting; retrying in %2 s.</source>
        <translation>%1 está limitando las llamadas; nuevo intento dentro de %2 s.</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>Rever&amp;t</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>&amp;Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Version name (optional)</source>
        <translation>Nombre de la versión (opcional)</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>Nombre de la versión nueva</translation>
    </message>
    <message>
        <source>Return to the version in use; can be undone</source>
        <translation>Volver a la versión en uso; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>winnow::SavedViewController</name>
    <message>
        <source>A view named “%1” already exists. Choose another name.</source>
        <translation>Ya existe una vista llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vista «%1» eliminada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>winnow::ScheduleCommand</name>
    <message>
        <source>Fetch and score automatically every morning.</source>
        <translation>Descargar y puntuar automáticamente cada mañana.</translation>
    </message>
    <message>
        <source>on makes the system start winnow-cli run --once --notify every weekday when arXiv&apos;s listings are out, with the library and settings now in use (including --library and --config). With systemd this is a user timer, at 00:20 to 00:30 New York time all year round; a start missed while the computer was off is made up. Without systemd it is a line in your crontab that checks once an hour for a new day, since cron knows no other time zone. On macOS it is a launchd agent that does the same. off removes it; status shows what is set up and when it starts next.

A systemd user timer runs only while you are logged in; loginctl enable-linger makes it run always. A language model&apos;s key must be in the keyring, since a timer does not have your shell&apos;s environment.

--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command and next (UTC); missing values are null.</source>
        <translation>on hace que el sistema inicie winnow-cli run --once --notify todos los días laborables cuando salen los listados de arXiv, con la biblioteca y los ajustes en uso (incluidos --library y --config). Con systemd es un temporizador de usuario, entre las 00:20 y las 00:30 hora de Nueva York durante todo el año; un inicio perdido mientras el equipo estaba apagado se recupera. Sin systemd es una línea en su crontab que comprueba cada hora si hay un día nuevo, ya que cron no conoce otra zona horaria. En macOS es un agente de launchd que hace lo mismo. off lo quita; status muestra qué está configurado y cuándo se inicia la próxima vez.

Un temporizador de usuario de systemd solo funciona mientras tiene la sesión iniciada; loginctl enable-linger hace que funcione siempre. La clave de un modelo de lenguaje debe estar en el llavero, ya que un temporizador no tiene el entorno de su intérprete de comandos.

--json imprime un objeto: on (true o false), by (systemd, cron, launchd o null), file, command y next (UTC); los valores que faltan son null.</translation>
    </message>
    <message>
        <source>Use schedule on, schedule off or schedule status.</source>
        <translation>Use schedule on, schedule off o schedule status.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use on, off or status.</source>
        <translation>Argumento desconocido «%1». Use on, off o status.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet, so there is nothing to fetch. Choose some in the window first.</source>
        <translation>Aún no sigue ninguna categoría, así que no hay nada que descargar. Elija primero algunas en la ventana.</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>La ejecución matutina está desactivada.</translation>
    </message>
    <message>
        <source>The morning run is on, by %1.</source>
        <translation>La ejecución matutina está activada, mediante %1.</translation>
    </message>
    <message>
        <source>The morning run is on, by %1: %2</source>
        <translation>La ejecución matutina está activada, mediante %1: %2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>It runs only while you are logged in. To have it run always: loginctl enable-linger.</source>
        <translation>Solo funciona mientras tiene la sesión iniciada. Para que funcione siempre: loginctl enable-linger.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>Score the papers that have no score yet with these criteria.</source>
        <translation>Puntuar los artículos que aún no tienen puntuación con estos criterios.</translation>
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
        <translation>Da a cada artículo una relevancia y una novedad, de 1 a 10 cada una. Las puntuaciones se guardan según llegan: para terminar una ejecución detenida o interrumpida, ejecute de nuevo el comando; nada se puntúa, ni se paga, dos veces. Ctrl-C una vez detiene tras las llamadas en curso; Ctrl-C dos veces detiene de inmediato.

Un modelo de lenguaje necesita una clave (winnow-cli key --help), salvo que funcione en este equipo. Un artículo para el que no da ninguna respuesta utilizable en tres intentos figura como fallido; los demás no se ven afectados. Solo un programa a la vez puntúa una biblioteca con un modelo: un segundo dice qué programa es y termina con 1, o espera con --wait.

--prescreen deja fuera los artículos distintos de los que conserva antes de preguntar al modelo, sin dejar de encontrar el porcentaje indicado de lo que conservaría. Se mide con sus propias decisiones, en días de los que no se aprendió; --dry-run muestra lo bien que funciona y lo que ahorra. Con muy pocas decisiones no se deja nada fuera. Los artículos de autores seguidos se quedan siempre, y hasta tres artículos al día que quedarían fuera se puntúan de todos modos; winnow-cli learn muestra cuántos de ellos merecían leerse. Los artículos que quedan fuera se marcan como descartados en la criba, no se pierden: score --paper ID puntúa uno de ellos; score --prescreen off, todos.

--batch envía las llamadas a la cola de lotes del servicio: respuestas en el plazo de un día, normalmente a mitad de precio, lo que se tiene en cuenta en estimaciones, topes y costes. Su coste máximo se reserva al enviarlas. El comando informa de lo enviado y termina; winnow-cli batch muestra el progreso, y el siguiente score --batch, run o batch read guarda las respuestas. Con --wait continúa hasta tener todas las respuestas. Funciona con OpenAI, servicios compatibles (--endpoint) y Anthropic. export-jobs escribe las llamadas en un archivo con el formato de líneas JSON de OpenAI, que vllm run-batch puede responder; import-answers guarda las respuestas. Con --batch, --json imprime lo mismo que winnow-cli batch --json.

--json imprime un objeto: day, criteria (versión), scorer, model, state, scored, screened, prescreened (de estos, antes de preguntar al modelo), failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (dólares estadounidenses; null si se desconoce el precio), days (las mismas cifras de cada día) y error (code, message, detail, place); con --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: desactivada; recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost; o bien missing_kept, missing_days), spent_this_month, run_cap y month_cap.

Ejemplos:
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
        <translation>El día de anuncio (predeterminado: el más reciente de la biblioteca).</translation>
    </message>
    <message>
        <source>All days in the library from A to B, such as 2025-03-01..2025-05-31.</source>
        <translation>Todos los días de la biblioteca de A a B, como 2025-03-01..2025-05-31.</translation>
    </message>
    <message>
        <source>Use the service&apos;s batch queue: answers within a day, usually at half the price.</source>
        <translation>Usar la cola de lotes del servicio: respuestas en el plazo de un día, normalmente a mitad de precio.</translation>
    </message>
    <message>
        <source>Papers that a batch leaves without a score go into another batch (default), or are sent live once all batches are finished (with --wait).</source>
        <translation>Los artículos que un lote deja sin puntuación van a otro lote (batch, predeterminado) o se envían en directo (live) cuando han terminado todos los lotes (con --wait).</translation>
    </message>
    <message>
        <source>At most this many calls per batch, 1 to 50000 (default: 1000).</source>
        <translation>Como máximo este número de llamadas por lote, de 1 a 50000 (predeterminado: 1000).</translation>
    </message>
    <message>
        <source>Score only this paper of the day, even if it was screened out or failed; may be repeated.</source>
        <translation>Puntuar solo este artículo del día, aunque se descartara en la criba o fallara; se puede repetir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID; use --paper 2508.04753.</source>
        <translation>«%1» no es un ID de arXiv; use --paper 2508.04753.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use export-jobs or import-answers.</source>
        <translation>Argumento desconocido «%1». Use export-jobs o import-answers.</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli score %1 FILE.</source>
        <translation>Indique un archivo: winnow-cli score %1 FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of days; use --days 2025-03-01..2025-05-31.</source>
        <translation>«%1» no es un intervalo de días; use --days 2025-03-01..2025-05-31.</translation>
    </message>
    <message>
        <source>--days can&apos;t be used with --day or --paper.</source>
        <translation>--days no se puede usar con --day ni con --paper.</translation>
    </message>
    <message>
        <source>--missing takes batch or live, not &quot;%1&quot;.</source>
        <translation>--missing admite batch o live, no «%1».</translation>
    </message>
    <message>
        <source>Batches need a language model. Choose one with --model.</source>
        <translation>Los lotes necesitan un modelo de lenguaje. Elija uno con --model.</translation>
    </message>
    <message>
        <source>--paper is always scored live: leave out --batch and export-jobs.</source>
        <translation>--paper siempre se puntúa en directo: no use --batch ni export-jobs.</translation>
    </message>
    <message>
        <source>--missing and --batch-lines work only with --batch.</source>
        <translation>--missing y --batch-lines solo funcionan con --batch.</translation>
    </message>
    <message>
        <source>--missing live needs --wait. Or run winnow-cli score once the batch is finished.</source>
        <translation>--missing live necesita --wait. O ejecute winnow-cli score cuando haya terminado el lote.</translation>
    </message>
    <message>
        <source>Papers in a batch in progress are left out; winnow-cli batch shows how far it is.</source>
        <translation>Se dejan fuera los artículos de un lote en curso; winnow-cli batch muestra por dónde va.</translation>
    </message>
    <message>
        <source>The library has no papers for these days. winnow-cli ledger lists the days it has.</source>
        <translation>La biblioteca no tiene artículos de estos días. winnow-cli ledger enumera los días que tiene.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCounts</name>
    <message>
        <source>other topics</source>
        <translation>otros temas</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreDaysDialog</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Score days</source>
        <translation>Puntuar días</translation>
    </message>
    <message>
        <source>Score the days &amp;from</source>
        <translation>Puntuar los días d&amp;esde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>The library has no papers yet.</source>
        <translation>La biblioteca aún no tiene artículos.</translation>
    </message>
    <message>
        <source>The library has no papers from these days.</source>
        <translation>La biblioteca no tiene artículos de estos días.</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>Estimando el coste…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its cost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>In a &amp;batch (half the price, up to a day)</source>
        <translation>En un &amp;lote (a mitad de precio, hasta un día)</translation>
    </message>
    <message>
        <source>In a &amp;batch (up to a day; no lower price is known)</source>
        <translation>En un &amp;lote (hasta un día; no se conoce un precio menor)</translation>
    </message>
    <message>
        <source>Needs a language model; choose one in the settings, under Scoring</source>
        <translation>Necesita un modelo de lenguaje; elija uno en los ajustes, en Puntuación</translation>
    </message>
    <message>
        <source>Send in a batch</source>
        <translation>Enviar en un lote</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the built-in scorer</source>
        <translation>
            <numerusform>%Ln artículo con el puntuador integrado</numerusform>
            <numerusform>%Ln artículos con el puntuador integrado</numerusform>
        </translation>
    </message>
    <message>
        <source>All papers of these days are scored under these criteria.</source>
        <translation>Todos los artículos de estos días están puntuados con estos criterios.</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n sin puntuación</numerusform>
            <numerusform>%n sin puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: %n artículo</numerusform>
            <numerusform>%1: %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScorerChoice</name>
    <message>
        <source>The &amp;built-in scorer – compares papers with your topics on this computer, nothing to set up</source>
        <translation>El puntuador &amp;integrado: compara los artículos con sus temas en este equipo, sin nada que configurar</translation>
    </message>
    <message>
        <source>A lan&amp;guage model – reads the abstracts; a service may charge for it</source>
        <translation>Un &amp;modelo de lenguaje: lee los resúmenes; un servicio puede cobrar por ello</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Puntuador</translation>
    </message>
</context>
<context>
    <name>winnow::ScoringTab</name>
    <message>
        <source>The &amp;built-in scorer</source>
        <translation>El pu&amp;ntuador integrado</translation>
    </message>
    <message>
        <source>A lan&amp;guage model</source>
        <translation>Un modelo de len&amp;guaje</translation>
    </message>
    <message>
        <source>Compares papers with your topics on this computer. Costs nothing.</source>
        <translation>Compara los artículos con sus temas en este equipo. No cuesta nada.</translation>
    </message>
    <message>
        <source>Reads titles and abstracts against your criteria. They are sent to the service below, which may charge for it.</source>
        <translation>Lee los títulos y resúmenes según sus criterios. Se envían al servicio de abajo, que puede cobrar por ello.</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Puntuación</translation>
    </message>
</context>
<context>
    <name>winnow::SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
</context>
<context>
    <name>winnow::ServicePanel</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clave d&amp;e API</translation>
    </message>
    <message>
        <source>The service lists no models. Enter the name by hand.</source>
        <translation>El servicio no enumera modelos. Introduzca el nombre a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>%Ln modelo para elegir</numerusform>
            <numerusform>%Ln modelos para elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it under “Costs &amp; limits”</source>
        <translation>introdúzcalo en «Costes y límites»</translation>
    </message>
    <message>
        <source>for the models</source>
        <translation>los modelos</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1: %2 de entrada, %3 en caché, %4 de salida por millón de tokens</translation>
    </message>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>%1 de entrada, %2 en caché, %3 de salida</translation>
    </message>
    <message>
        <source>Writing to the cache: %1.</source>
        <translation>Escritura en la caché: %1.</translation>
    </message>
    <message>
        <source>For prompts above %1 tokens: %2.</source>
        <translation>Para prompts de más de %1 tokens: %2.</translation>
    </message>
    <message>
        <source>At peak hours it costs more.</source>
        <translation>En horas punta cuesta más.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Desde el %1: %2.</translation>
    </message>
    <message>
        <source>Runs on your own machine: costs nothing.</source>
        <translation>Funciona en su propia máquina: no cuesta nada.</translation>
    </message>
    <message>
        <source>%1, from your own prices.</source>
        <translation>%1, según sus precios propios.</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1, a fecha de %2.</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>Precio desconocido: %1. Sin él no se pueden mostrar los costes ni respetar los topes.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>No se encontró ningún servidor llamado %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start %2, then test again.</source>
        <translation>Nada responde en %1. Inicie %2 y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>%1 can’t be reached. Check the address and the network.</source>
        <translation>No se puede conectar con %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer’s clock, and whether a proxy is in between.</source>
        <translation>No se pudo establecer una conexión segura con %1. Compruebe el reloj de este equipo y si hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>The proxy refused, or is not running. Check it under “Costs &amp; limits”.</source>
        <translation>El proxy rechazó la conexión o no está en marcha. Compruébelo en «Costes y límites».</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on your own machine may still be loading: test again, or raise the timeout under “Costs &amp; limits”.</source>
        <translation>%1 no respondió a tiempo. Un modelo en su propia máquina puede estar cargándose todavía: vuelva a comprobar o aumente el tiempo de espera en «Costes y límites».</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below the address.</source>
        <translation>http no va cifrado. Use https o marque la casilla situada bajo la dirección.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>Aún no hay clave para %1. Introdúzcala arriba y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>%1 rejected the key (401). Check that it is complete and still valid.</source>
        <translation>%1 rechazó la clave (401). Compruebe que esté completa y siga siendo válida.</translation>
    </message>
    <message>
        <source>%1 knows the key but denies it access (403). Check there what it may use, and from where.</source>
        <translation>%1 conoce la clave, pero le deniega el acceso (403). Compruebe allí qué puede usar y desde dónde.</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then test again.</source>
        <translation>La cuenta en %1 no tiene saldo. Recárguela y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>%1 is rate-limiting. Test again in a minute.</source>
        <translation>%1 está limitando las llamadas. Vuelva a comprobar dentro de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is rate-limiting. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 está limitando las llamadas. Vuelva a comprobar dentro de %n segundo.</numerusform>
            <numerusform>%1 está limitando las llamadas. Vuelva a comprobar dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported an error. Test again later; if it persists, check the address.</source>
        <translation>%1 notificó un error. Vuelva a comprobar más tarde; si persiste, compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let you use it. Choose another model.</source>
        <translation>%1 tiene «%2» en su lista, pero no le permite usarlo. Elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 no tiene ningún modelo «%2».</translation>
    </message>
    <message>
        <source>%1 Check the model’s name and the address.</source>
        <translation>%1 Compruebe el nombre del modelo y la dirección.</translation>
    </message>
    <message>
        <source>%1 It has %2.</source>
        <translation>%1 Tiene %2.</translation>
    </message>
    <message>
        <source>%1 The closest it has are %2.</source>
        <translation>%1 Lo más parecido que tiene es %2.</translation>
    </message>
    <message>
        <source>The address is not a web address. It should start with https://.</source>
        <translation>La dirección no es una dirección web. Debería empezar por https://.</translation>
    </message>
    <message>
        <source>Choose a model: “List” asks the service for those it has.</source>
        <translation>Elija un modelo: «Listar» pregunta al servicio cuáles tiene.</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>No se puede usar la dirección del proxy. Compruébela en «Costes y límites».</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 rechazó la petición.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>sin coste</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 answered in %2 s</source>
        <translation>%1 respondió en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1 tokens</source>
        <translation>caben %1 tokens</translation>
    </message>
    <message>
        <source>The criteria take %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>Los criterios ocupan %1 tokens, pero en el modelo solo caben %2. Inícielo con un contexto mayor o acorte los criterios.</translation>
    </message>
    <message>
        <source>The settings for individual models can’t be read (%1). Correct them in the settings file.</source>
        <translation>No se pueden leer los ajustes de modelos concretos (%1). Corríjalos en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>Your own prices can’t be read. Check them under “Costs &amp; limits”.</source>
        <translation>No se pueden leer sus precios propios. Compruébelos en «Costes y límites».</translation>
    </message>
    <message>
        <source>The server at %1 is not a model service. Check the address.</source>
        <translation>El servidor en %1 no es un servicio de modelos. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Lists the models and makes one tiny call</source>
        <translation>Obtiene la lista de modelos y hace una llamada mínima</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Comprob&amp;ar</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Resets everything except what you collected: categories, authors, the model’s service and prices</source>
        <translation>Restablece todo excepto lo que ha reunido: categorías, autores, el servicio del modelo y los precios</translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation>aún no ha salido</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sin anuncios</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>nunca descargado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>, %n anunciado</numerusform>
            <numerusform>, %n anunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented)</source>
        <translation>Día de muestra (inventado)</translation>
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
        <translation>Días y vistas</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>Replaced</source>
        <translation>Reemplazados</translation>
    </message>
    <message numerus="yes">
        <source>Kept papers with a newer version: %n</source>
        <translation>
            <numerusform>Artículos conservados con una versión más reciente: %n</numerusform>
            <numerusform>Artículos conservados con una versión más reciente: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept papers that have a newer version, with what changed</source>
        <translation>Artículos conservados que tienen una versión más reciente, con lo que cambió</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Kept on all days</source>
        <translation>Conservados, todos los días</translation>
    </message>
    <message>
        <source>Found on all days</source>
        <translation>Encontrados, todos los días</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Día de muestra</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Hoy · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>, %n por decidir</numerusform>
            <numerusform>, %n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: %n artículo</numerusform>
            <numerusform>%1: %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save search as view…</source>
        <translation>Guardar búsqueda como vista…</translation>
    </message>
</context>
<context>
    <name>winnow::SiteBar</name>
    <message>
        <source>Writing web pages</source>
        <translation>Escribiendo páginas web</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Pages already written stay; the next export writes the rest</source>
        <translation>Las páginas ya escritas se quedan; la próxima exportación escribe el resto</translation>
    </message>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>Elija una carpeta para las páginas web</translation>
    </message>
    <message>
        <source>Writing web pages: %L1 of %L2</source>
        <translation>Escribiendo páginas web: %L1 de %L2</translation>
    </message>
    <message>
        <source>There are no days with scored papers to write pages of. Score a day first.</source>
        <translation>No hay días con artículos puntuados de los que escribir páginas. Puntúe primero un día.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</source>
        <translation>
            <numerusform>%n archivo en %1 difiere de lo que escribió Winnow y no se ha tocado, como %2. Muévalo a otro lugar y exporte de nuevo para obtener el de Winnow.</numerusform>
            <numerusform>%n archivos en %1 difieren de lo que escribió Winnow y no se han tocado, como %2. Muévalos a otro lugar y exporte de nuevo para obtener los de Winnow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of %n day(s) are now web pages in %1.</source>
        <translation>
            <numerusform>El boletín de %n día es ahora una página web en %1.</numerusform>
            <numerusform>Los boletines de %n días son ahora páginas web en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>winnow::SiteCommand</name>
    <message>
        <source>Write the digests as web pages, with search and a feed.</source>
        <translation>Escribir los boletines como páginas web, con búsqueda y un canal.</translation>
    </message>
    <message>
        <source>Writes a page for each day, month, year and topic, a search that runs in the browser, and feed.xml. Open index.html, or put the folder on any web server: all links are relative, and nothing is loaded from elsewhere. Imported days are shown as they were imported, others as `digest` would write them. Your decisions, tags and criteria are not shown; your notes only with --notes.

Only changed pages are written; pages of days that no longer exist are removed. Files that Winnow did not write, or that somebody has edited, are left alone and reported; the command then exits with 1. Winnow keeps a list of its own files in .winnow-site in the folder.

--json prints an object: folder, days, papers, written, removed, foreign (three arrays of paths), unchanged (a number) and unscored (days without a score, which have no page).

Examples:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</source>
        <translation>Escribe una página por cada día, mes, año y tema, una búsqueda que funciona en el navegador y feed.xml. Abra index.html o ponga la carpeta en cualquier servidor web: todos los enlaces son relativos y no se carga nada de otro lugar. Los días importados se muestran como se importaron; los demás, como los escribiría `digest`. No se muestran sus decisiones, etiquetas ni criterios; sus notas, solo con --notes.

Solo se escriben las páginas que han cambiado; se quitan las páginas de los días que ya no existen. Los archivos que Winnow no escribió o que alguien ha editado no se tocan y se informa de ellos; el comando termina entonces con 1. Winnow lleva una lista de sus propios archivos en .winnow-site, en la carpeta.

--json imprime un objeto: folder, days, papers, written, removed, foreign (tres arrays de rutas), unchanged (un número) y unscored (los días sin puntuación, que no tienen página).

Ejemplos:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</translation>
    </message>
    <message>
        <source>The folder for the pages; created if it does not exist.</source>
        <translation>La carpeta de las páginas; se crea si no existe.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>El primer día.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>The title of the pages.</source>
        <translation>El título de las páginas.</translation>
    </message>
    <message>
        <source>The address where the pages will be published, for the feed&apos;s links and search engines.</source>
        <translation>La dirección en la que se publicarán las páginas, para los enlaces del canal y los buscadores.</translation>
    </message>
    <message>
        <source>Include your notes on papers.</source>
        <translation>Incluir sus notas sobre los artículos.</translation>
    </message>
    <message>
        <source>Give a folder for the pages: winnow-cli site -o FOLDER.</source>
        <translation>Indique una carpeta para las páginas: winnow-cli site -o FOLDER.</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from es posterior a --to. Intercámbielos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the web address of a folder; use one like https://example.org/papers/.</source>
        <translation>«%1» no es la dirección web de una carpeta; use una como https://example.org/papers/.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Stopped. The pages written are complete; run the same command again to write the rest.</source>
        <translation>Detenido. Las páginas escritas están completas; ejecute de nuevo el mismo comando para escribir el resto.</translation>
    </message>
    <message>
        <source>No day has scored papers to write a page of. Score one first (winnow-cli run), or import digests (winnow-cli import).</source>
        <translation>Ningún día tiene artículos puntuados de los que escribir una página. Puntúe primero uno (winnow-cli run) o importe boletines (winnow-cli import).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</source>
        <translation>
            <numerusform>%n día sin puntuaciones no tiene página, el primero %1. Puntúelo con winnow-cli score --day DAY.</numerusform>
            <numerusform>%n días sin puntuaciones no tienen página, el primero %1. Puntúelos con winnow-cli score --day DAY.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, or was changed since, so it was left alone. Move it away and run the command again to get the new page.</source>
        <translation>%1 no fue escrito por Winnow o se ha modificado desde entonces, así que no se ha tocado. Muévalo a otro lugar y ejecute de nuevo el comando para obtener la página nueva.</translation>
    </message>
    <message>
        <source>%1: days: %L3, papers: %L2; files: %L4 written, %L5 unchanged, %L6 removed</source>
        <translation>%1: días: %L3, artículos: %L2; archivos: %L4 escritos, %L5 sin cambios, %L6 quitados</translation>
    </message>
</context>
<context>
    <name>winnow::SummaryStrip</name>
    <message>
        <source>Write &amp;summary</source>
        <translation>Escribir sí&amp;ntesis</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>Ah&amp;ora no</translation>
    </message>
    <message>
        <source>Summary: %1. %2.</source>
        <comment>what it takes, what was spent</comment>
        <translation>Síntesis: %1. %2.</translation>
    </message>
    <message>
        <source>Asking %1 for a summary…</source>
        <translation>Pidiendo una síntesis a %1…</translation>
    </message>
    <message>
        <source>No model is chosen yet. Choose one in the settings to write summaries.</source>
        <translation>Aún no hay ningún modelo elegido. Elija uno en los ajustes para escribir síntesis.</translation>
    </message>
    <message>
        <source>No summary was written. %1</source>
        <translation>No se ha escrito ninguna síntesis. %1</translation>
    </message>
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete removes it.</source>
        <translation>Intro muestra los artículos con esta etiqueta; Supr la quita.</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Show papers tagged “%1”</source>
        <translation>Mostrar artículos con la etiqueta «%1»</translation>
    </message>
</context>
<context>
    <name>winnow::TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>Etiquetar %n artículo</numerusform>
            <numerusform>Etiquetar %n artículos</numerusform>
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
        <translation>bastante probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>fairly unlikely</source>
        <translation>poco probable</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>Predicted %1 (%2 to %3 %): %4 of %5 kept</source>
        <comment>%1: likely, perhaps, unlikely …; %4 and %5: papers</comment>
        <translation>Predicción: %1 (%2 a %3 %): %4 de %5 conservados</translation>
    </message>
</context>
<context>
    <name>winnow::TopicIndex</name>
    <message>
        <source>None of your topics</source>
        <translation>Ninguno de sus temas</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Aún sin tema</translation>
    </message>
</context>
<context>
    <name>winnow::TopicLegend</name>
    <message>
        <source>Topics of the map</source>
        <translation>Temas del mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1, %n artículo</numerusform>
            <numerusform>%1, %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these papers</source>
        <translation>%1: mostrar solo estos artículos</translation>
    </message>
</context>
<context>
    <name>winnow::TraitFields</name>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>Ra&amp;zonamiento</translation>
    </message>
    <message>
        <source>Thinking tags</source>
        <translation>Etiquetas de razonamiento</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>set by server</source>
        <translation>según el servidor</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>How much the model can take at once, prompt and answer together</source>
        <translation>Cuánto puede abarcar el modelo a la vez, prompt y respuesta juntos</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>How much the model thinks before it answers, which you pay for</source>
        <translation>Cuánto razona el modelo antes de responder, lo que se paga</translation>
    </message>
    <message>
        <source>as little as possible</source>
        <translation>lo menos posible</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>el del modelo</translation>
    </message>
    <message>
        <source>the usual ones, such as &lt;think&gt; … &lt;/think&gt;</source>
        <translation>las habituales, como &lt;think&gt; … &lt;/think&gt;</translation>
    </message>
    <message>
        <source>For a model that writes its thinking between tags Winnow does not know</source>
        <translation>Para un modelo que escribe su razonamiento entre etiquetas que Winnow no conoce</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>encontrado: %1</translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message>
        <source>Nothing to paste: copy an arXiv address or number first.</source>
        <translation>Nada que pegar: copie primero una dirección o un número de arXiv.</translation>
    </message>
    <message>
        <source>Read saved listings</source>
        <translation>Leer listados guardados</translation>
    </message>
    <message>
        <source>arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</source>
        <translation>Listados de arXiv (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>Importar boletines</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>Boletines (*.md *.json)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>Importar una carpeta de boletines</translation>
    </message>
    <message>
        <source>Nothing new: the library already has these digests.</source>
        <translation>Nada nuevo: la biblioteca ya tiene estos boletines.</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>%n boletín importado.</numerusform>
            <numerusform>%n boletines importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library: %L1.</source>
        <translation>Ya en la biblioteca: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were ignored.</source>
        <translation>
            <numerusform>Se ignoró %n archivo de otro tipo.</numerusform>
            <numerusform>Se ignoraron %n archivos de otros tipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no papers for %1 yet.</source>
        <translation>La biblioteca aún no tiene artículos del %1.</translation>
    </message>
    <message>
        <source>Winnow reads digests (.md, .json) and saved feeds (.xml), not %1.</source>
        <translation>Winnow lee boletines (.md, .json) y canales guardados (.xml), no %1.</translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>Probando los criterios con %Ln artículo…</numerusform>
            <numerusform>Probando los criterios con %Ln artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the day&apos;s best to its last</source>
        <translation>
            <numerusform>%Ln artículo, del mejor al último del día</numerusform>
            <numerusform>%Ln artículos, del mejor al último del día</numerusform>
        </translation>
    </message>
    <message>
        <source>the built-in scorer</source>
        <comment>tried with it</comment>
        <translation>el puntuador integrado</translation>
    </message>
    <message>
        <source>Tried with %1, before your last changes</source>
        <translation>Probados con %1, antes de sus últimos cambios</translation>
    </message>
    <message>
        <source>Tried with %1: the criteria in use</source>
        <translation>Probados con %1: los criterios en uso</translation>
    </message>
    <message>
        <source>Tried with %1. Save the criteria to use them.</source>
        <translation>Probados con %1. Guarde los criterios para usarlos.</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>Pro&amp;bar con %Ln artículo</numerusform>
            <numerusform>Pro&amp;bar con %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores a few of the day&apos;s papers with the criteria above; nothing else changes</source>
        <translation>Puntúa algunos artículos del día con los criterios de arriba; no cambia nada más</translation>
    </message>
    <message>
        <source>These papers already have scores under these criteria; shows them again</source>
        <translation>Estos artículos ya tienen puntuación con estos criterios; la muestra de nuevo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>No hay artículos con los que probar los criterios. Descargue primero un día.</translation>
    </message>
    <message>
        <source>Available again when the run has ended</source>
        <translation>Disponible de nuevo cuando haya terminado la ejecución</translation>
    </message>
</context>
<context>
    <name>winnow::TrialModel</name>
    <message>
        <source>novelty %1</source>
        <translation>novedad %1</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>relevancia %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>No score: %1</source>
        <translation>Sin puntuación: %1</translation>
    </message>
    <message>
        <source>waiting for its score…</source>
        <translation>en espera de su puntuación…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2 under the criteria in use, by %3</source>
        <translation>Relevancia %1, novedad %2 con los criterios en uso, según %3</translation>
    </message>
    <message>
        <source>%1: %2; %3. %4</source>
        <translation>%1: %2; %3. %4</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>Relevance and novelty under the criteria in use</source>
        <translation>Relevancia y novedad con los criterios en uso</translation>
    </message>
</context>
<context>
    <name>winnow::TrialPanel</name>
    <message>
        <source>Other p&amp;apers</source>
        <translation>Otros artícu&amp;los</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Try the criteria on other papers of this day</source>
        <translation>Probar los criterios con otros artículos de este día</translation>
    </message>
    <message>
        <source>Close the trial (Esc)</source>
        <translation>Cerrar la prueba (Esc)</translation>
    </message>
    <message>
        <source>Trial papers</source>
        <translation>Artículos de prueba</translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Not undone: something else has changed since.</source>
        <translation>No se ha deshecho: algo más ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::UpkeepBar</name>
    <message>
        <source>Library update progress</source>
        <translation>Progreso de la actualización de la biblioteca</translation>
    </message>
    <message>
        <source>Needed once after an update of Winnow. You can keep working, or quit: it continues next time.</source>
        <translation>Necesario una vez tras actualizar Winnow. Puede seguir trabajando o salir: continuará la próxima vez.</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>Actualizando el índice de búsqueda: %L1 de %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>Actualizando las puntuaciones integradas: %L1 de %L2</translation>
    </message>
    <message>
        <source>The library could not be updated for this version of Winnow; Winnow tries again at the next start. %1</source>
        <translation>No se pudo actualizar la biblioteca para esta versión de Winnow; Winnow lo intentará de nuevo en el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Criteria version</source>
        <translation>Versión de los criterios</translation>
    </message>
    <message>
        <source>View another version</source>
        <translation>Ver otra versión</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en uso</translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation>Le damos la bienvenida a Winnow</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>Cada día arXiv anuncia cientos de artículos. Winnow los puntúa según lo que usted quiere leer y deja los que importan.</translation>
    </message>
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>¿Qué si&amp;gue?</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>¿Qué quiere leer?</translation>
    </message>
    <message>
        <source>Who scores the papers?</source>
        <translation>¿Quién puntúa los artículos?</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – you can change them at any time</source>
        <translation>Empezar con los criterios &amp;predeterminados: puede cambiarlos en cualquier momento</translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation>&amp;Escribir primero mis propios criterios</translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation>P&amp;robar el día de muestra</translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation>Artículos inventados que vienen con Winnow. No necesita red.</translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation>Elija al menos una categoría para empezar.</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria…</source>
        <translation>Empe&amp;zar con mis criterios…</translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation>Empe&amp;zar con los artículos de hoy</translation>
    </message>
</context>
</TS>
