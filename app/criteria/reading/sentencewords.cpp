#include "app/criteria/reading/sentencewords.h"

#include "app/criteria/reading/meaning.h"

namespace winnow {
namespace {

// Orders: a verb alone may start a topic as well ("Score matching", "Read mapping"), but not together with
// its object.
void addOrders(PhraseTable &table, int meaning, QStringView verbs) {
    table.addPairs(
        meaning + atStart, verbs,
        u"the|each|every|all|a|an|only|your|it|them|this|these|those|one|in|with|as|papers|titles|abstracts|"
        u"carefully|through|to|by|no|nothing|whether|which|at|for|from|if|on|any|exactly|just|both|out|up|"
        u"how|why|me|that|short|briefly|two|three|json|die|den|das|der|jede|jedes|jeden|alle|eine|ein|einen|"
        u"mit|nur|als|auf|für|im|le|la|les|chaque|un|une|en|avec|seulement|uniquement|tous|toutes|au|sous");
}

void addWishes(PhraseTable &table) {
    const int want = int(Meaning::Want);
    table.add(
        want,
        u"interested in|interest in|interests are|interests include|interest is|interests lie in|interests "
        u"me|interest me|looking for|look for|looks for|i want|we want|i d like|i would like to see|i would "
        u"like to read|i would like|we would like|would love to see|would like to see|care about|i "
        u"follow|papers on|papers about|papers that deal with|papers dealing with|papers concerning|papers "
        u"regarding|papers related to|papers in|papers that relate to|papers that study|papers "
        u"studying|papers using|papers that use|papers that present|papers presenting|papers that "
        u"propose|papers proposing|papers introducing|papers that introduce|articles on|articles about|work "
        u"on|works on|research on|studies on|studies of|preprints on|preprints about|relates to|related "
        u"to|relate to|papers should be about|papers must be about|a paper should be about|a paper must be "
        u"about|the paper must be about|the paper should be about|that are about|which are about|papers that "
        u"are about|papers which are about|relevant topics include|relevant topics are|relevant areas "
        u"are|topics of interest include|topics of interest are|anything about|anything on|anything related "
        u"to|anything that|everything about|everything on|i like|i love|i need|we need|excited about|curious "
        u"about|keen on|fond of|passionate about|fascinated by|focus on|focuses on|focused on|i am after|i m "
        u"after|keep an eye on|want to see|want to read|want to follow|i care for|to do with|must be "
        u"about|should be about|must concern|deals with|deal with|it concerns|that concern|is also of "
        u"interest|are also of interest|is of interest|are of interest|i also like|i also love|i also want|i "
        u"also need|i also care about|i also follow|i also "
        u"look for|we also want|we also like|we also care about|anything that involves|anything "
        u"involving|everything "
        u"involving|anything with|stuff about|stuff on|stuff abt|papers abt|anything "
        u"abt|everything that involves");
    table.add(
        int(Meaning::Keywords),
        u"my keywords are|keywords are|key words are|my key words are|keywords include|search terms are|my "
        u"search "
        u"terms are|meine stichwörter sind|stichwörter sind|schlagwörter sind|meine schlagwörter "
        u"sind|mes mots clés sont|mots clés sont|les mots clés sont|关键词是|关键词为|关键词包括|关键词有");
    table.addPairs(
        want + atStart,
        u"select|choose|pick|find|include|keep|show|show "
        u"me|recommend|flag|highlight|identify|collect|prefer|prioritize|prioritise|i want|we want|send "
        u"me|give me|i need|retain",
        u"papers that|papers which|papers where|papers in which|papers with|papers from|papers|any paper "
        u"that|all papers that|articles that|preprints that|work that|studies that|articles|works "
        u"that|research that|papers on|papers about|the papers that");
    table.add(want + atStart,
              u"find papers about|find|find me|find all|show me|show|give me papers|give me|send "
              u"me|recommend|suggest|include|keep|prioritize|prioritise|prefer|favor|favour|highlight|flag|"
              u"alert me to|notify me about|we re interested in|the ideal paper|the perfect paper|ideal "
              u"papers|my ideal paper|the best papers|the dream "
              u"paper|presents|introduces|proposes|i m "
              u"into|especially|particularly|bring me|watch for|relevant are|interesting are|all "
              u"about|mostly|mainly|primarily");
}

void addForeignWishes(PhraseTable &table) {
    const int want = int(Meaning::Want);
    table.add(
        want,
        u"interessiere mich für|interessieren mich|interessiert mich|interessieren uns für|interessiert "
        u"an|interesse an|ich suche|wir suchen|gesucht werden|gesucht sind|ich möchte|ich will|wir "
        u"wollen|arbeiten zu|arbeiten über|artikel über|artikel zu|alles über|alles zu|alles rund um|ich "
        u"mag|mich interessiert|mich interessieren|im zusammenhang mit|beschäftigen sich mit|geht es um|es "
        u"geht um|gilt "
        u"mein interesse|mein interesse gilt|schwerpunkt liegt auf|relevant sind|interessant sind|wichtig "
        u"sind|papers zu|papers über|veröffentlichungen zu|begeistere mich für|handeln von|handelt von");
    table.add(want + atStart, u"suche|finde|zeig mir|zeige mir|zeige|bevorzuge|behalte|nimm|mich reizen|vor "
                              u"allem|finden sie|zeigen sie mir|suchen sie");
    table.add(
        want,
        u"m intéresse à|m intéresse aux|m intéresse au|m intéressent|m intéresse|intéressé par|intéressée "
        u"par|intéressés par|je cherche|nous cherchons|je veux|je voudrais|je souhaite|j aimerais|articles "
        u"sur|travaux sur|tout sur|tout ce qui concerne|tout ce qui touche|en rapport avec|portant sur|lié "
        u"à|liés à|j aime|mes intérêts sont|intérêt pour|passionné par|traitent de|porte sur|portent "
        u"sur|concernant|papiers sur|publications sur");
    table.add(want + atStart, u"trouve|trouvez|cherche|cherchez|montre moi|montrez "
                              u"moi|privilégie|privilégiez|garde|gardez|sélectionne|sélectionnez|recherche|"
                              u"surtout|signalez moi|signale moi");
    table.add(want, u"感兴趣|我想看|我想|我希望|我关注|关注|寻找|我喜欢|想看|想读|想要|我需要|关于|有关|"
                    u"我研究兴趣|我的兴趣|兴趣是|推荐|涉及|重点是");
    table.add(want + atStart, u"请找|找出|优先|请推荐|请选择|选择|保留|查找|搜索");
}

void addRefusals(PhraseTable &table) {
    const int exclude = int(Meaning::Exclude);
    addOrders(table, exclude, u"drop|remove|reject|discard|hide|mute|block|penalize|downweight|cut");
    table.add(saidNothing,
              u"no free lunch|no cloning|no signaling|no signalling|no regret|no arbitrage|no go theorem|no "
              u"go theorems|no scale|no reference|no hair|skip connection|skip connections|skip gram|skip "
              u"list|skip lists|without replacement|no slip|no boundary|no core|drop "
              u"in|推荐系统|推荐算法|搜索引擎|搜索算法|选择偏差|选择性|"
              u"保留时间|优先级队列|搜索空间");
    table.add(
        exclude,
        u"not interested in|not interested|not particularly interested in|not really interested in|not so "
        u"interested in|not very interested in|not at all interested in|no longer interested in|not much "
        u"interested in|no interest in|not interesting|uninterested in|less interested in|don t want to "
        u"see|don t want to read|do not want to see|do not want to read|do not want|don t want|dont want|don "
        u"t care about|do not care about|dont care about|don t care for|do not care for|don t need|do not "
        u"need|don t show me|do not show me|don t show|do not show|do not include|don t include|dont "
        u"include|do not send me|don t send me|do not send|don t send|do not prioritize|do not "
        u"prioritise|don t prioritize|don t prioritise|deprioritize|deprioritise|downweight|not "
        u"relevant|irrelevant|not looking for|tired of|don t like|do not like|dislike|nothing about|nothing "
        u"on|nothing to do with|stay away from|out of scope|not care about|not care for|don t recommend|do "
        u"not recommend|don t suggest|do not suggest|do not select|don t select|do not keep|don t keep|no "
        u"papers on|no papers about|no papers|bored by|bored of|not about|not want|papers should not be "
        u"about|papers must not be about|a paper should not be about|a paper must not be about|the paper "
        u"must not be about|skip it|ignore it|exclude it|drop it|leave it out|skip them|ignore them|exclude "
        u"them|reject it|do not interest me|don t interest me|does not interest me|doesn t interest me|not "
        u"interest me|do not interest us|fed up with|please no|steer clear of|can be skipped|should be "
        u"skipped|can be ignored|should be ignored|should be excluded|are excluded|is excluded|are not of "
        u"interest|is not of interest|of no interest|not of interest|are not interesting|do not enjoy|don t "
        u"enjoy|not a fan of|no need for|never show me|would rather not see|am not into|m not into|not "
        u"concerned with|not my topic|not important|is unimportant|are unimportant|not my field|must not be "
        u"about|should not be about|do not match|not "
        u"keen on|do not count|don t count|does not count|bores me|bore me");
    table.add(exclude + atStart,
              u"exclude|excluding|avoid|ignore|skip|omit|never|no|not|without|leave out|filter out|but "
              u"not|less of|fewer|spare me|except|except for|unrelated are|enough of|rule out|screen "
              u"out|throw out|weed out|i hate|i dislike|i can t stand|we exclude|i exclude|i avoid|i skip|i "
              u"ignore|no more|not on|penalize|penalise|demote|the worst paper is|the worst papers are|worst "
              u"are|worst is|please exclude|filter away|disregard|never "
              u"include|never select|do not|don t");
}

void addForeignRefusals(PhraseTable &table) {
    const int exclude = int(Meaning::Exclude);
    table.add(exclude, u"hates|detests|dislikes|doesn t like|does not like|doesn t care about|does not care "
                       u"about|doesn t care for|doesn t want|does not want|hasst|mag keine|déteste|讨厌");
    table.add(exclude,
              u"nicht interessiert an|nicht interessiert|kein interesse an|interessiere mich nicht "
              u"für|interessieren mich nicht|interessiert mich nicht|interessiere mich weniger "
              u"für|interessieren mich weniger|nicht relevant sind|nicht relevant|will ich nicht|möchte ich "
              u"nicht|möchte keine|will keine|ich möchte keine|ich will keine|nicht sehen|brauche ich "
              u"nicht|nichts über|nichts zu|keine arbeiten zu|keine arbeiten über|keine artikel über|keine "
              u"papers zu|nicht interessant sind|uninteressant sind|uninteressant|irrelevant sind|mag ich "
              u"nicht|brauche keine|suche keine|bitte weglassen|weglassen|bitte "
              u"ignorieren|ignorieren|ausschließen|bitte vermeiden|mich nicht interessieren|mich nicht "
              u"interessiert|nicht berücksichtigen|nicht von interesse|ausgeschlossen sind");
    table.add(exclude + atStart,
              u"keine|kein|keinen|nicht|ohne|vermeide|vermeiden|ignoriere|ignorieren|schließe "
              u"aus|schließe|ausschließen|lass weg|überspringe|ausgeschlossen|außer|ausser|verzichte "
              u"auf|bitte keine|ausgenommen|weglassen|filtere heraus|weniger|lasse weg|nie|nicht brauchen "
              u"kann ich|nicht gebrauchen kann "
              u"ich|nicht sehen will ich|nicht lesen will ich|nicht sehen möchte ich|nicht lesen möchte ich|"
              u"nicht interessieren mich|nicht interessiert mich");
    table.add(exclude,
              u"pas intéressé par|pas intéressée par|pas intéressés par|ne m intéresse pas à|ne m intéresse "
              u"pas aux|ne m intéressent pas|ne m intéresse pas|m intéresse pas à|m intéresse pas aux|m "
              u"intéresse pas|m intéressent pas|je ne veux pas de|je ne veux pas voir|je ne veux pas|non "
              u"pertinent|non pertinents|hors sujet|aucun intérêt pour|aucun intérêt|ne souhaite pas voir|ne "
              u"souhaite pas|ne cherche pas|n aime pas|rien sur|pas d articles sur|pas de travaux sur|ne "
              u"veux pas voir|ne veux pas|veux pas|pas besoin de|ne sont pas pertinents|sont exclus|moins "
              u"intéressé par|peu intéressé par");
    table.add(
        exclude + atStart,
        u"exclure|exclus|exclue|excluez|exclure les|éviter|évite|évitez|ignorer|ignore|ignorez|sauf|sans|pas "
        u"de|pas d|aucun|aucune|écarter|écarte|écartez|hormis|à l exception de|ne pas inclure|n inclus pas|n "
        u"incluez pas|laisse de côté|laissez de côté|jamais de|oublie|oubliez|pas les|ne garde pas|ni|moins "
        u"de");
    table.add(exclude, u"不感兴趣|不想看|不想要|不想|不关心|不包括|不相关|无关|不关注|不需要|没有兴趣|没兴趣|"
                       u"不喜欢|不看|不推荐|不考虑");
    table.add(
        exclude + atStart,
        u"不要|排除|忽略|避免|跳过|过滤|过滤掉|请勿|勿|剔除|不|别|拒绝|除了|请不要|去掉|请排除|请忽略|无需");
}

void addWeak(PhraseTable &table) {
    const int weak = int(Meaning::Weak);
    table.add(
        weak,
        u"less important|less interesting|of lesser interest|less of a priority|of less importance|less "
        u"central|weniger wichtig|weniger interessant|moins important|moins importants|moins "
        u"importante|moins importantes|不太重要|are welcome|is welcome|are fine|is fine|are ok|is ok|are "
        u"okay|is okay|are acceptable|is "
        u"acceptable|are allowed|welcome too|also welcome|nice to have|would be nice|is a bonus|are a "
        u"bonus|bonus|bonus points|a plus|to a lesser extent|occasionally|secondary interest|low "
        u"priority|optional|optionally|nice if|happy to see|are fine too|is fine too|are nice|is "
        u"nice|appreciate|appreciated|appreciates|if there is room|from time to time|side interest|i "
        u"also read|i read|mildly interested in|somewhat interested in|slightly interested in|passing "
        u"interest in|a bit interested in|don t mind|do not mind|wouldn t mind|counts a little|count a "
        u"little|would be a plus|lesser interest|are good too|i also work|loosely follow");
    table.add(weak,
              u"sind willkommen|ist willkommen|auch willkommen|willkommen|auch gern|gerne auch|gern "
              u"auch|wäre schön|am rande|nebenbei|freue mich auch|nett wäre|ab und zu|gelegentlich|sont les "
              u"bienvenus|sont les bienvenues|sont bienvenus|sont bienvenues|est "
              u"bienvenu|bienvenus|bienvenues|serait un plus|un plus|à l occasion|parfois|dans une moindre "
              u"mesure|apprécie aussi|欢迎|也喜欢|加分|最好|也可以|偶尔|顺便|锦上添花");
    table.add(weak + atStart, u"ideally|preferably|idealerweise|idéalement|de préférence");
    table.add(saidSubject,
              u"he|she|they|your friend|my friend|the reader|the user|this user|this reader|the "
              u"researcher|my boss|my supervisor|our group|our team|a friend|the client|your client|your "
              u"colleague|my colleague|your user|the person|your boss|your friend s|er|sie|dein freund|deine "
              u"freundin|ihr freund|der leser|die leserin|der nutzer|die nutzerin|die forscherin|der "
              u"forscher|mein kollege|il|elle|ils|elles|votre ami|votre amie|ton ami|ton amie|le lecteur|la "
              u"lectrice|l utilisateur|le chercheur|la chercheuse|你的朋友|您的朋友|她|他|读者|用户|他们");
    table.add(saidLike, u"enjoys|enjoy|likes|like|loves|love|reads|prefers|prefer|works on|work "
                        u"on|studies|study|interested|interests|curious|fond|appreciates|follows|follow|"
                        u"values|is into|wants|specializes|specialises|admires|cares|has a background|is "
                        u"working|works in|working on|looks for|likes "
                        u"to|liked|delighted|delights|also|keen|mag|liebt|liest|schätzt|bevorzugt|arbeitet|"
                        u"interessiert|forscht|freut|aime|apprécie|lit|préfère|travaille|étudie|s "
                        u"intéresse|adore|喜欢|爱|阅读|偏好|研究|感兴趣|关注|欣赏|从事");
    table.add(
        saidAbout,
        u"i am a|i m a|i am an|i m an|i work on|i work in|i work as|i work at|i study|i am working on|i m "
        u"working on|i am currently|i m currently|my background|my research|my work|my thesis|my phd|my "
        u"lab|my group|we are a|we re a|we work on|we study|our lab|our group|our research|i do research|as "
        u"a|i research|i specialize|i specialise|my field|ich bin|ich arbeite|ich forsche|meine "
        u"forschung|mein hintergrund|wir sind|wir arbeiten|wir forschen|meine doktorarbeit|meine "
        u"dissertation|je suis|je travaille|j étudie|ma recherche|mes recherches|nous sommes|nous "
        u"travaillons|ma thèse|我是|我的研究|我研究|我从事|我们是|我正在|我目前|我主要研究|我们研究");
    table.add(saidAlso, u"also|too|as well|auch|aussi|également|ebenfalls|也");
}

void addTask(PhraseTable &table) {
    const int intro = int(Meaning::Introduction);
    table.add(intro + atStart,
              u"you are|you re|your job|your task|your goal|your role|you help|you will|you read|read|here "
              u"are|here is|hello|hi|dear|thanks|thank you|welcome|act as|imagine|pretend|let s|go "
              u"through|look at|look through|when you|if you|before you|for each|for every|be careful|take "
              u"your time|work through|do not take|don t take|do not trust|don t trust|i will give|i ll "
              u"give|i give|below|above|note that|remember|keep in mind|make sure|best|regards|cheers|be "
              u"strict|be generous|be concise|be honest|today s|keep relevant papers|do not guess|don t "
              u"guess|do not invent|don t invent|do not hallucinate|do not make up|do not explain|don t "
              u"explain|do not add|don t add|do not repeat|don t repeat|do not output|do not write|don t "
              u"write|do not use|don t use|do not mention|don t mention|no need to|do not be|don t be|do not "
              u"rely|don t rely|do not judge|do not forget|don t forget|never invent|never guess|not "
              u"every|in general|in doubt|when in doubt|if in doubt|if unsure|a paper that meets|a paper "
              u"counts|step|first|second|third|next|then|finally|this is|these are|this prompt|this list|the "
              u"list|i m using|i use|we use|help me|help us|keep only|only keep|reject it otherwise|reject "
              u"otherwise|reject all "
              u"others|reject everything else|reject the rest|ignore everything else|ignore the rest|ignore "
              u"all others|skip everything else|skip the rest|exclude everything else|exclude the rest|drop "
              u"everything else|drop the rest|discard the rest|discard everything else");
    table.add(intro,
              u"keep an eye on arxiv|keep an eye on the arxiv|an eye on arxiv|watch arxiv|thanks a lot|"
              u"many thanks");
    table.add(
        intro + atStart,
        u"du bist|sie sind|deine aufgabe|ihre aufgabe|hallo|lies|lesen sie|danke|vielen dank|bitte lies|hier "
        u"sind|hier ist|unten|betrachte|prüfe|bewerte ob|entscheide|stell dir vor|wähle|guten tag|liebe "
        u"grüße|viele grüße|tu es|vous êtes|votre tâche|ta tâche|bonjour|lisez|lis|merci|voici|ci "
        u"dessous|imagine|examinez|analysez|décidez|choisissez|cordialement|salut|你是|您是|你的任务|"
        u"您的任务|请阅读|阅读|以下是|下面是|谢谢|你好|您好|请根据|根据|请帮我|请仔细|判断|请判断|假设|"
        u"如果不确定|分析|ignoriere alles andere|ignoriere den rest|alles andere ignorieren|alles andere "
        u"weglassen|ignore le reste|ignorez le reste|exclure le reste|其他忽略|其余忽略|忽略其他|忽略其余");
    addOrders(table, intro,
              u"read|think|evaluate|check|determine|decide|judge|assess|review|classify|process|analyze|"
              u"analyse|identify|use|consider|given|take|apply|compare|match|scan|skim|ignore all "
              u"previous|lies|prüfe|beurteile|verwende|nutze|vergleiche|lis|lisez|utilise|utilisez|compare");
    table.add(
        saidList,
        u"criteria below|criteria above|the criteria|these criteria|following criteria|criteria|this "
        u"criterion|the following|following|below|as follows|listed above|these topics|the topics|topics "
        u"below|topics above|listed here|my interests below|these interests|my interests|my criteria|the "
        u"list|listed below|in order of|like this one|like this|like these|similar to this one|similar to "
        u"this|similar to these|similar to the following|such as this one|wie dieses|wie diese hier|wie "
        u"diese|comme celui ci|comme ceux ci|类似的|像这样|irrelevant ones|relevant ones|relevant papers|the "
        u"papers "
        u"below|unten|folgende|folgenden|folgendes|kriterien|diesen themen|ci "
        u"dessous|suivants|suivantes|suivant|critères|以下|下面|下列|上述|这些标准|标准|如下");
}

void addAnswer(PhraseTable &table) {
    const int output = int(Meaning::Output);
    table.add(output, u"json|jsonl|csv|yaml|xml|arxivid|arxiv id|markdown|one line per paper|one line for "
                      u"each|each line|per line|bullet points|code fence|in your answer|your answer|your "
                      u"response|your reply|your output|output format|plain text|no other text|nothing "
                      u"else|answer format|tl dr|格式|输出|返回|json 格式|ausgabeformat|ihre antwort|deine "
                      u"antwort|votre réponse|ta réponse|pro zeile|une ligne par|每行|每篇");
    table.add(
        output + atStart,
        u"respond|reply|at the end|end with|start with|sort by|tell me why|say why|in english|as output|use "
        u"markdown|the comment|the answer|the output|the response|the reply|antworte|antworten sie|gib|geben "
        u"sie|begründe|fasse|réponds|répondez|renvoie|renvoyez|回答|请回答|请输出|请返回|给出|请给出|用中文|"
        u"总结|列出|请列出|解释");
    addOrders(
        table, output,
        u"answer|return|output|print|write|format|list|provide|report|give|summarize|summarise|explain|state|"
        u"name|mention|quote|sort|rank|order|generate|produce|create|comment|schreibe|schreib|liste|nenne|"
        u"formatiere|donne|donnez|écris|écrivez|résume|résumez|indique|indiquez|classe|classez");
    const int rubric = int(Meaning::Rubric);
    table.add(
        rubric,
        u"score|scores|scored|scoring|rating|out of 10|on a scale|a scale|points|grade|from 1 to 10|from 0 "
        u"to 10|from 1 to 5|1 to 10|0 to 10|1 to 5|higher score|bewerte|bewertung|punkte|punktzahl|skala|von "
        u"1 bis|notez|barème|échelle|sur 10|de 1 à|评分|打分|分数|分|满分|到10|ratings|grades");
    table.add(rubric + atStart,
              u"the relevance|the novelty|assign|vergib|vergeben "
              u"sie|attribue|attribuez|note|relevanz|neuheit|pertinence|nouveauté|相关性|新颖性");
    addOrders(table, rubric, u"rate|score|relevance|novelty|grade|assign|vergib|bewerte|note|notez|attribue");
    table.add(rubric + atStart, u"relevance is|novelty is|relevance should|novelty should|relevance "
                                u"goes|novelty goes|score 1|score 10");
    table.add(int(Meaning::Condition),
              u"a paper must|papers must|the paper must|it must|must have|must not|must be|must contain|must "
              u"include|must present|must provide|must report|must use|must|papers should|a paper should|the "
              u"paper should|it should|has to|have to|only if|only papers that|only include papers|only "
              u"select papers|only consider papers|muss|müssen|nur wenn|doit|doivent|seulement si|uniquement "
              u"si|必须|只有|仅当|needs to|need to|at least one|at least");
    table.add(int(Meaning::Authors),
              u"authors are|author is|authors include|authors is|author list includes|authored by|written "
              u"by|papers by|paper by|articles by|work by|works by|anything by|everything by|anything "
              u"from|new papers from|papers from the group of|papers from|one of the authors|the authors "
              u"are|the author is|the authors include|any of these authors|any of the following authors|the "
              u"authors|follow the authors|autoren sind|autor ist|arbeiten von|artikel von|alles "
              u"von|geschrieben von|auteurs sont|auteur est|articles de|travaux de|écrit par|écrits par|tout "
              u"de|作者是|作者为|作者包括|作者有|作者");
    table.add(int(Meaning::Example), u"for example a|example");
    table.add(int(Meaning::Example) + atStart,
              u"for example|for instance|e g|beispielsweise|zum beispiel|par exemple|例如|比如");
}

} // namespace

const PhraseTable &sentenceWords() {
    static const PhraseTable table = [] {
        PhraseTable made;
        addRefusals(made);
        addForeignRefusals(made);
        addWishes(made);
        addForeignWishes(made);
        addTask(made);
        addAnswer(made);
        addWeak(made);
        made.add(saidLead,
                 u"please|pls|plz|only|also|and|but|however|then|so|always|generally|usually|kindly|you "
                 u"should|you "
                 u"can|you may|i also|moreover|in "
                 u"addition|additionally|furthermore|besides|otherwise|again|just|or|yet|bitte|und|aber|auch|"
                 u"außerdem|zudem|jedoch|immer|s il vous plait|s il te plaît|veuillez|merci de|mais|et|de "
                 u"plus|en outre|aussi|toujours|请|但|也|另外|不过|还|此外|但是|并且|同时|而|the "
                 u"paper|it|this|simply|should|must|we should|papers|ones|those");
        return made;
    }();
    return table;
}

const PhraseTable &objectLeads() {
    static const PhraseTable table = [] {
        PhraseTable made;
        made.add(1,
                 u"surtout à la|surtout à l|surtout aux|surtout au|surtout à|especially in|mainly in|mostly "
                 u"in|particularly in|besonders für|vor allem für|sur la|sur le|sur les|sur l|à la|à l");
        made.add(
            1,
            u"you to find papers that|you to find papers on|you to find|if a paper is about|if the paper is "
            u"about|if it is about|if a paper concerns|if a paper deals with|when a paper is about|topics "
            u"include|topics are|areas include|areas are|include|includes|are|is|papers that are "
            u"about|papers which are about|with|papers on|papers about|papers that deal with|papers dealing "
            u"with|papers in|papers|paper|articles on|articles about|articles|anything on|anything "
            u"about|anything related to|anything|any|everything about|everything on|work on|works on|new "
            u"work on|new papers on|recent work on|research on|studies of|studies on|about|in|on|to see|to "
            u"read|to|see|read|for|that concern|related to|all|more|me|preprints on|topics like|that only "
            u"discuss|that merely discuss|that discuss|which discuss|that "
            u"only|which only|that merely|involves|involving|topics such "
            u"as|things like|such as|the following|arbeiten zu|arbeiten über|arbeiten|artikel zu|artikel "
            u"über|artikel|papers zu|papers über|über|zu|für|an|ich|mich|alles über|d articles sur|articles "
            u"sur|des articles sur|les articles sur|de travaux sur|travaux sur|des travaux "
            u"sur|articles|voir|lire|sur|aux|au|de|d|des|les|par|je|我对|对|关于|有关|看|到|与|我|任何|i|we");
        return made;
    }();
    return table;
}

const PhraseTable &turningWords() {
    static const PhraseTable table = [] {
        PhraseTable made;
        made.add(
            turnsNothing,
            u"but not only|but not limited to|but not necessarily|but not exclusively|but not just|not "
            u"only|not limited to|not necessarily|not just|not yet|not exclusively|aber nicht nur|nicht "
            u"nur|mais pas seulement|mais pas uniquement|pas seulement|但不限于|但不仅|不仅|不限于|不只|no "
            u"matter|no longer|not least|not to mention|without loss");
        made.add(turnsAlways,
                 u"but not|but no|but i am not interested in|but i m not interested in|but am not interested "
                 u"in|but not interested in|but i do not want|but i don t want|but i do not care about|but i "
                 u"don t care about|but don t care about|but do not care about|but do not want|but don t "
                 u"want|but exclude|but excluding|but avoid|but ignore|but skip|but never|but without|but "
                 u"nothing about|but nothing on|except|except for|excluding|exclude|not including|though "
                 u"not|although not|yet not|and not|and no|not interested in|but please no|but leave out|but "
                 u"less interested in|apart from|other than|with the exception of|");
        made.add(turnsAlways,
                 u"aber nicht|aber kein|aber keine|aber keinen|aber ohne|jedoch nicht|jedoch "
                 u"keine|außer|ausser|ausgenommen|nicht aber|und nicht|und keine|mit ausnahme von|mais "
                 u"pas|mais pas de|mais non|mais sans|sauf|hormis|excepté|à l exception de|à l exclusion "
                 u"de|et non|et pas|mais je ne veux "
                 u"pas|不关注|不关心|不看|不想看|不需要|不感兴趣|但不关注|但不关心|但不想看|但不|但不包括|"
                 u"但不是|但不要|但对|但排除|但没有|不包括|不包含|不含|而不是|而非|但非");
        made.add(turnsAfterComma,
                 u"i don t need|i do not need|i don t want|i do not want|i am not interested in|i m not "
                 u"interested in|i don t care about|i do not care about|nothing about|nothing "
                 u"on|not|no|never|nicht|kein|keine|keinen|pas|pas "
                 u"de|non|jamais|不|不要|非|不是|排除|avoid|ignore|skip|ohne|without");
        made.add(turnsInBrackets, u"not|no|non|without|never|exclude|excludes|excluded|nicht|kein|keine|ohne|"
                                  u"pas|pas de|sans|不|不要|非|不是|排除|ignore|skip|avoid");
        return made;
    }();
    return table;
}

} // namespace winnow
