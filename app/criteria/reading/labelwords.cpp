#include "app/criteria/reading/labelwords.h"

#include "app/criteria/reading/meaning.h"

namespace winnow {
namespace {

void addWantedLabels(PhraseTable &table) {
    const int want = int(Meaning::Want);
    table.add(want,
              u"inclusion rules|inclusion rule|selection rules|positive "
              u"rules|fav|favs|fave|relevant|related|include|included|including|includes|inclusion|"
              u"inclusions|interested|"
              u"interested in|interesting|in scope|within scope|on topic|looking "
              u"for|positive|positives|keep|yes|focus|focus on|want|wanted|wants|wish|wishes|wish "
              u"list|match|matches|matching|good fit|fit|fits|valuable|must have|must haves|must read|must "
              u"reads|must see|like|likes|love|prefer|preferred|pro|pros|accept|accepted|important|high "
              u"priority|higher priority|top priority|highest priority|priority 1|priority 2|first "
              u"priority|second priority|medium priority|care "
              u"about|matters|covers|cover|scope|select|selected|selection|pick|good|show|prioritize|"
              u"prioritise|core|essential|desired|whitelist|allow|allowed|excited about|curious about|in "
              u"particular|useful|helpful|handy|favourite|favorite|favourites|favorites|main interest|main "
              u"interests|details|description|desc|definition|about|need|must be about|should be about|must "
              u"concern|must deal with|notify me|alert me|follow");
    table.add(
        want,
        u"wichtig|interessant|interessiert|einschließen|einschliessen|einbeziehen|einschluss|eingeschlossen|"
        u"passend|passt|gesucht|erwünscht|gewünscht|ja|dazu gehört|behalten|suche|fokus|im "
        u"fokus|wunsch|wünsche|aufnehmen|relevante|relevanter|relevantes|hohe priorität|mittlere "
        u"priorität|bevorzugt|interessiere mich|interessieren mich|mag ich|will ich|möchte "
        u"ich|verwandt|beschreibung|wichtige|interessante|muss|nützlich|hilfreich|brauchbar|vorrangig|"
        u"hauptthemen|hauptinteressen|"
        u"lieblingsthemen|lesenswert");
    table.add(
        want,
        u"pertinent|pertinents|pertinente|pertinentes|inclure|inclus|incluses|incluse|intéressant|"
        u"intéressants|intéressante|intéressantes|intéressé|intéressée|oui|garder|recherché|recherchés|"
        u"recherche|souhaité|souhaités|voulu|voulus|lié|liés|en lien|dans le sujet|priorité "
        u"haute|haute priorité|priorité moyenne|retenir|à retenir|m intéresse|m intéressent|je "
        u"cherche|je veux|indispensable|indispensables|importants|importante|importantes|utile|utiles|"
        u"prioritaire|prioritaires|principal|principale|principaux|principales|préféré|préférés|préférées");
    table.add(want, u"相关|有关|感兴趣|包括|包含|想看|想要|需要|关注|重点|保留|符合|要|喜欢|重要|是|高优先级|"
                    u"中优先级|必看|纳入|寻找|关心|匹配|入选|必须有|描述|有用|优先|最爱");
}

void addUnwantedLabels(PhraseTable &table) {
    const int exclude = int(Meaning::Exclude);
    table.add(exclude,
              u"exclusion rules|exclusion rule|rules of exclusion|negative rules|reasons to "
              u"exclude|ausschlussregeln|"
              u"règles d "
              u"exclusion|排除规则|irrelevant|unrelated|exclude|excludes|excluded|excluding|exclusion|"
              u"exclusions|out of "
              u"scope|outside scope|off "
              u"topic|offtopic|negative|negatives|ignore|ignored|avoid|avoided|skip|skipped|drop|dropped|"
              u"omit|omitted|reject|rejected|discard|filter out|filtered "
              u"out|unwanted|uninteresting|uninterested|don ts|donts|don t|dont|do not|never|no go|no "
              u"gos|cons|leave out|without|except|exceptions|hide|mute|muted|block|blocked|blacklist|low "
              u"interest|no interest|stay away from|unimportant|non "
              u"relevant|nonrelevant|boring|dislike|dislikes|but not|hate|tired of|fed up with|anti "
              u"topics|non topics|non interests|disinterests|dealbreakers|deal breakers");
    table.add(
        exclude,
        u"ausschließen|ausschliessen|ausschluss|ausgeschlossen|ausschlüsse|ausschlusskriterien|unerwünscht|"
        u"unwichtig|uninteressant|desinteresse|ignorieren|vermeiden|weglassen|nein|außer|ausser|ohne|"
        u"überspringen|verwerfen|irrelevante|irrelevantes|themenfremd|kein interesse|ausblenden");
    table.add(exclude, u"exclure|exclu|exclus|exclue|exclues|hors sujet|éviter|ignorer|sans "
                       u"intérêt|inintéressant|sauf|écarter|rejeter|hors champ|indésirable|indésirables|peu "
                       u"intéressé|aucun intérêt|à exclure|à éviter|omettre|sans rapport");
    table.add(exclude, u"不相关|无关|排除|忽略|避免|不感兴趣|不想看|不想要|不要|不包括|不包含|不需要|不关注|"
                       u"不关心|过滤|过滤掉|跳过|否|剔除|除外|没兴趣|没有兴趣|不喜欢|舍弃|不看");
    table.add(labelNot,
              u"not|no|non|less|neither|nobody|none|nothing|useless|niemand|nichts|keiner|rien|aucun|"
              u"aucune|personne ne|nicht|kein|keine|keinen|weniger|ne "
              u"pas|pas|moins|peu|un|不|非|不太|isn t|aren t|not so");
    const int weak = int(Meaning::Weak);
    table.add(weak, u"perhaps|possibly|potentially|vielleicht|eventuell|peut "
                    u"être|也许|可能|somewhat|mildly|moderately|partly|partially|marginally|slightly|a bit|a "
                    u"little|extra "
                    u"credit|borderline|teilweise|etwas|bedingt|mäßig|nebenthemen|moyennement|"
                    u"partiellement|assez|annexes|annexe|有点|部分|稍微|较为|附加分|mild interest|some "
                    u"interest|weak interest|minor interest|nice to have|nice to "
                    u"haves|nice to see|bonus|optional|optionally|low priority|lower priority|lowest "
                    u"priority|priority 3|secondary|welcome|also nice|maybe|side interests|side "
                    u"interest|also interested in|also interesting|somewhat relevant|somewhat "
                    u"interested|somewhat interested in|mildly interested in|weakly relevant|partially "
                    u"relevant|marginally relevant|would be nice|tangential|occasionally|also like|also "
                    u"enjoy|peripheral|less important|could have|should have|also of interest|less central");
    table.add(
        weak,
        u"nebenbei|auch interessant|nebeninteressen|nebeninteresse|niedrige priorität|geringe priorität|auch "
        u"willkommen|willkommen|am rande|zweitrangig|facultatif|optionnel|optionnels|priorité basse|faible "
        u"priorité|priorité faible|secondaire|secondaires|aussi "
        u"intéressant|bienvenu|bienvenus|bienvenues|souhaitable|可选|加分|加分项|次要|低优先级|也可以|也喜欢|"
        u"欢迎|较少关注|次要兴趣");
}

void addSections(PhraseTable &table) {
    table.add(int(Meaning::Topics),
              u"topic|topics|interest|interests|criteria|criterion|area|areas|theme|themes|question|"
              u"questions|subject|subjects|field|fields|subfields|domains|thema|themen|interesse|interessen|"
              u"kriterien|kriterium|gebiete|themengebiete|forschungsinteressen|forschungsgebiete|"
              u"forschungsfragen|fragen|schwerpunkte|schwerpunkt|bereiche|themenbereiche|interessengebiete|"
              u"sujet|sujets|thème|thèmes|thématiques|thématique|intérêt|intérêts|critère|critères|domaine|"
              u"domaines|centres d intérêt|axes|axes de "
              u"recherche|主题|课题|兴趣|研究方向|研究兴趣|研究领域|方向|领域|标准|话题|兴趣点");
    table.add(int(Meaning::Keywords),
              u"keyword|keywords|key word|key words|key term|key terms|term|terms|tag|tags|search "
              u"term|search terms|key phrase|key "
              u"phrases|phrases|contain|contains|containing|mentions|mention|title includes|title "
              u"include|enthält|enthalten|"
              u"contient|contiennent|contenant|标题包含|标题含|摘要包含|含有|stichwort|stichwörter|"
              u"stichworte|stichwoerter|schlagwort|schlagwörter|"
              u"schlagworte|schlüsselwort|schlüsselwörter|schlüsselworte|suchbegriffe|suchwörter|begriffe|"
              u"mot clé|mots clés|mot clef|mots clefs|termes|mots|关键词|关键字|检索词|搜索词|术语");
    table.add(int(Meaning::Application), u"application|applications|anwendung|anwendungen|应用");
    table.add(int(Meaning::Authors),
              u"author|authors|lieblingsautoren|lieblingsautorinnen|lieblingsautor|autor|autoren|autorinnen|"
              u"auteur|auteurs|autrices|作者|people|researchers|"
              u"collaborators|scientists|personen|forscher|chercheurs|研究者|学者");
    table.add(
        int(Meaning::Neutral),
        u"role|background|context|about me|about us|who i "
        u"am|introduction|goal|goals|purpose|aim|overview|principle|principles|preference|preferences|"
        u"profile|user profile|motivation|summary of interests|rolle|hintergrund|über mich|ueber mich|über "
        u"uns|ziel|ziele|grundsatz|grundsätze|präferenz|präferenzen|einleitung|allgemeines|profil|vorlieben|"
        u"rôle|contexte|à propos|à propos de "
        u"moi|objectif|objectifs|principe|principes|préférence|préférences|préambule|角色|背景|关于我|目标|"
        u"原则|偏好|介绍|简介|总则|filter|filters|final remarks|rules of "
        u"thumb|guidelines|guideline|guidance|prompt|arxiv filter|digest|paper filter|relevance "
        u"judgement|judgement|decision");
}

void addLeftOut(PhraseTable &table) {
    table.add(int(Meaning::Output),
              u"output|outputs|format|response|responses|answer|answers|reply|replies|instruction|"
              u"instructions|task|tasks|json|jsonl|arxivid|arxiv "
              u"id|id|comment|comments|deliverable|return|steps|step|procedure|rules|workflow|ausgabe|"
              u"ausgabeformat|antwort|antwortformat|anweisung|anweisungen|aufgabe|kommentar|sortie|réponse|"
              u"réponses|consigne|consignes|tâche|tâches|commentaire|format de "
              u"sortie|输出|格式|回答|回复|任务|指令|指示|说明|步骤|规则|评论|返回|answer "
              u"format|reason|explanation|justification|begründung|理由|schema|fields to "
              u"return|verdict|url|link|doi|tldr|tl dr");
    table.add(
        int(Meaning::Rubric),
        u"novelty|score|scores|scoring|rating|ratings|rubric|rubrics|scale|scales|grade|grades|grading|"
        u"points|weight|weights|confidence|threshold|neuheit|bewertung|punkte|punktzahl|skala|"
        u"bewertungsskala|gewicht|nouveauté|notation|barème|échelle|poids|新颖性|评分|打分|分数|新颖度|"
        u"评分标准|权重|得分|priority|evaluation|unsure|in doubt|when in doubt|if in doubt|if "
        u"unsure|uncertain|undecided|edge case|edge "
        u"cases|tie|ties|tie breaker|tie breakers|im zweifel|grenzfälle|unsicher|en cas de doute|dans le "
        u"doute|cas limites|不确定|拿不准|边界情况|ranking|bewertungsmaßstab|neuigkeit");
    table.add(labelAxis, u"relevance|relevanz|pertinence|相关性|相关度");
    table.add(int(Meaning::Example),
              u"example|examples|beispiel|beispiele|exemple|exemples|例子|例如|示例|例|e g|for example|for "
              u"instance|zum beispiel|par exemple|such as|sample|samples");
    table.add(
        int(Meaning::Condition),
        u"condition|conditions|requirement|requirements|constraint|constraints|prerequisites|must|bedingung|"
        u"bedingungen|voraussetzung|voraussetzungen|anforderungen|exigences|contraintes|条件|要求|限制");
    table.add(int(Meaning::Remark),
              u"note|notes|remark|remarks|hint|hints|tip|tips|reminder|todo|disclaimer|nb|n b|ps|p "
              u"s|caveat|caveats|hinweis|hinweise|anmerkung|anmerkungen|bemerkung|bemerkungen|remarque|"
              u"remarques|注意|备注|注|提示|notes to the model|version|date|updated|last "
              u"updated|affiliation|career "
              u"stage|position|institution|institute|university|department|email|e mail|orcid|homepage|"
              u"website|languages|location|country|journal|journals|venue|venues|full name|user "
              u"name|einrichtung|universität|stelle|titre académique|établissement|université|poste|"
              u"revue|revues|zeitschriften|单位|学校|职位|邮箱|姓名|期刊");
    table.add(int(Meaning::Papers), u"paper list|papers list|list of papers|input|papers to score|candidate "
                                    u"papers|liste der arbeiten|liste des articles|论文列表|待评论文");
}

void addFillers(PhraseTable &table) {
    table.add(
        labelFiller,
        u"a|an|the|of|to|for|that|which|who|are|is|be|being|in|on|with|and|or|any|all|my|our|your|their|his|"
        u"her|i|we|you|he|she|they|me|us|it|its|very|highly|most|mostly|usually|often|especially|"
        u"particularly|generally|typically|strongly|strong|definitely|clearly|only|just|also|as|at|these|"
        u"those|this|here|following|below|above|list|lists|section|what|things|stuff|work|abstract|abstracts|"
        u"works|one|ones|each|every|study|studies|research|article|articles|paper|papers|publication|"
        u"publications|literature|content|contents|item|items|type|types|kind|kinds|sort|main|general|"
        u"specific|current|daily|new|global|final|more|some|else|other|others|additional|further|extra|"
        u"really|see|read|know|find|search|get|have|would|should|could|do|does|by|from|if|when|how|personal|"
        u"primary|first|second|third|user|reader|friend|s|t|m|d|ll|am|too|so|even|today|always|please|them|"
        u"consider|considered|concerning|regarding|make|makes|count|counts|counted|results|result|close|"
        u"closely|direct|directly|examples of|scientific|academic|arxiv|value|worth|reading|watch|try|arxiv "
        u"papers|best|better|partial|partially|group|groups|tier|category|categories|gruppe|kategorie|groupe|"
        u"catégorie|b|c|potentially|possibly|probably|mean|means|title|titles|explicit|explicitly|case|cases|"
        u"completely|totally|purely|entirely|absolutely|somewhat|much|many|under|towards|toward|into|up|out|"
        u"using|use|can|will|not necessarily|interests me|now|right now|these "
        u"days|currently|broad|broader|narrow|secondary topics");
    table.add(labelFiller,
              u"der|die|das|den|dem|des|ein|eine|einer|einen|und|oder|für|mich|mir|ich|wir|uns|mein|meine|"
              u"meiner|unsere|sind|ist|zu|zum|zur|von|vom|im|am|sehr|besonders|meist|meistens|meistens|immer|"
              u"nur|auch|arbeiten|artikel|themen "
              u"die|folgende|folgenden|welche|was|liste|alle|alles|mehr|weitere|zusätzliche|allgemeine|"
              u"suchen|lesen|sehen|möchte|will|bitte|es|an|auf|mit|bei|hier|aber|besonderes|meinen|forschung|"
              u"eher|wissenschaftliche|papiere|veröffentlichungen|sucht|denen|dazu|gehören");
    table.add(
        labelFiller,
        u"le|la|les|l|de|du|un|une|et|ou|pour|mes|mon|ma|nos|notre|je|nous|vous|qui|que|qu|sont|est|à|a|au|"
        u"aux|dans|en|sur|très|plus|surtout|particulièrement|généralement|toujours|seulement|aussi|articles|"
        u"travaux|suivants|suivantes|suivant|liste|tous|tout|toutes|autres|chercher|lire|voir|se|ce|ces|ne|m|"
        u"d|c|s|n|moi|ça|veux|intéresse|papiers|études|scientifiques|rechercher|mot");
    table.add(labelFiller, u"的|我|我们|和|与|或|以下|下面|这些|最|很|非常|特别|通常|一般|主要|论文|文章|"
                           u"研究|列表|内容|更|请|对|在|等|所|有|什么|类型|工作|文献|想|看|搜索|读|了|些|"
                           u"一些|其他|及|上|下|强|完全|部分|你|他|她|用户|读者|应|应该");
}

} // namespace

const PhraseTable &labelWords() {
    static const PhraseTable table = [] {
        PhraseTable made;
        addWantedLabels(made);
        addUnwantedLabels(made);
        addSections(made);
        addLeftOut(made);
        addFillers(made);
        return made;
    }();
    return table;
}

} // namespace winnow
