#include "app/criteria/topics.h"

#include "app/criteria/keywords.h"
#include "app/criteria/promptline.h"

#include <QRegularExpression>

namespace winnow {
namespace {

using LineKind = PromptLine::Kind;
using Label = PromptLine::Label;

// A line that may name a topic, until what follows it decides.
struct Candidate {
    Topic topic;
    bool sure = false;      // it stands in a section of topics, or has a Relevant or Irrelevant line
    bool mayBeNone = false; // a heading: a topic only if something is said below it
    int headingLevel = 0;
    int indent = 0;
};

bool isRubric(const QString &text) {
    static const QRegularExpression rubric(
        QStringLiteral("^(?:relevance|novelty|score|rating)\\b.{0,20}\\d|^\\d+\\s*(?:[-–]\\s*\\d+)?\\s*[:(=]|"
                       "^(?:arxiv ?id|comment|relevance|novelty|title|score|output|json)\\s*[:：]"),
        QRegularExpression::CaseInsensitiveOption);
    return rubric.match(text).hasMatch();
}

// What separates a name from its description on one line.
qsizetype nameEnd(const QString &text, qsizetype &descriptionBegin) {
    static const QRegularExpression separator(QStringLiteral("\\s*[:：]\\s+|：|:$|\\s+[–—-]\\s+"));
    const auto match = separator.match(text);
    descriptionBegin = match.hasMatch() ? match.capturedEnd() : text.size();
    return match.hasMatch() ? match.capturedStart() : text.size();
}

class TopicReader final {
public:
    TopicList read(const QString &prompt);

private:
    void take(const PromptLine &line, int number);
    void takeHeading(const PromptLine &line, int number);
    void takeLabel(const PromptLine &line);
    void takeItem(const PromptLine &line, int number);
    void continueText(const PromptLine &line);
    bool isLabelOfTopic(const PromptLine &line);
    void startTopic(const PromptLine &line, int number, bool sure);
    void addKeywords(Label label, const QString &text);
    Candidate *openTopic() { return m_topicOpen && !m_candidates.empty() ? &m_candidates.back() : nullptr; }

    TopicList m_list;
    std::vector<Candidate> m_candidates;
    SectionKind m_section = SectionKind::Neutral;
    int m_sectionLevel = 0;
    bool m_topicOpen = false;
    bool m_keywordsOpen = false; // inside a list of keywords
    Label m_keywordLabel = Label::Keywords;
    Label m_part = Label::None; // the part of the open topic that goes on
    int m_labelIndent = 0;
    bool m_afterBlank = false;
};

void append(QString &text, const QString &more) {
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += QLatin1Char(' ');
    text += more;
}

void TopicReader::addKeywords(Label label, const QString &text) {
    QStringList &list = label == Label::Irrelevant    ? m_list.irrelevantKeywords
                        : label == Label::Application ? m_list.applicationKeywords
                                                      : m_list.relevantKeywords;
    list += splitKeywords(text);
}

void TopicReader::startTopic(const PromptLine &line, int number, bool sure) {
    Candidate candidate;
    QString text = line.text;
    qsizetype descriptionBegin = 0;
    const qsizetype end = nameEnd(text, descriptionBegin);
    candidate.topic.name = text.left(end).trimmed();
    candidate.topic.relevant = text.mid(descriptionBegin).trimmed();
    candidate.topic.line = number;
    candidate.sure = sure;
    candidate.indent = line.indent;
    candidate.mayBeNone = line.kind == LineKind::Heading;
    candidate.headingLevel = line.kind == LineKind::Heading ? line.level : 0;
    m_candidates.push_back(candidate);
    m_topicOpen = true;
    m_keywordsOpen = false;
    m_part = Label::None;
}

void TopicReader::takeHeading(const PromptLine &line, int number) {
    const SectionKind kind = sectionKind(line.text);
    const bool deeper = m_sectionLevel > 0 && line.level > m_sectionLevel;
    if (deeper && m_section == SectionKind::Instructions && kind != SectionKind::Keywords &&
        kind != SectionKind::Irrelevant && line.level < 7)
        return; // "### Relevance" below "## Scoring"
    m_topicOpen = false;
    m_keywordsOpen = false;
    m_part = Label::None;
    const bool inTopics = m_section == SectionKind::Topics && deeper;
    if (kind == SectionKind::Neutral || (inTopics && kind == SectionKind::Instructions)) {
        if (!inTopics) {
            m_section = SectionKind::Neutral;
            m_sectionLevel = line.level;
        }
        startTopic(line, number, inTopics);
        return;
    }
    m_section = kind;
    m_sectionLevel = line.level;
    m_keywordsOpen =
        kind == SectionKind::Keywords || kind == SectionKind::Application || kind == SectionKind::Irrelevant;
    m_keywordLabel = kind == SectionKind::Irrelevant    ? Label::Irrelevant
                     : kind == SectionKind::Application ? Label::Application
                                                        : Label::Keywords;
    const qsizetype colon = line.text.indexOf(QLatin1Char(':'));
    if (m_keywordsOpen && colon >= 0)
        addKeywords(m_keywordLabel, line.text.mid(colon + 1));
}

void TopicReader::takeLabel(const PromptLine &line) {
    Candidate *topic = m_keywordsOpen ? nullptr : openTopic();
    m_labelIndent = line.indent;
    if (line.label == Label::Keywords || !topic || line.label == Label::Application) {
        const QString name = line.text.left(line.text.size() - line.rest.size()).toLower();
        Label label = line.label;
        if (label == Label::Relevant || label == Label::Keywords)
            label = name.contains(QLatin1String("irrelevant")) ? Label::Irrelevant : Label::Keywords;
        addKeywords(label, line.rest);
        m_keywordLabel = label;
        // Inside a topic only this one line is keywords.
        m_keywordsOpen = !topic || line.indent <= topic->indent;
        m_part = Label::None;
        return;
    }
    topic->sure = true;
    m_part = line.label;
    append(line.label == Label::Relevant ? topic->topic.relevant : topic->topic.irrelevant, line.rest);
}

void TopicReader::continueText(const PromptLine &line) {
    if (m_keywordsOpen) {
        if (line.kind != LineKind::Text || !m_afterBlank)
            addKeywords(m_keywordLabel, line.text);
        return;
    }
    Candidate *topic = openTopic();
    if (!topic)
        return;
    if (line.kind == LineKind::Text && m_afterBlank && line.indent <= topic->indent && !topic->mayBeNone) {
        m_topicOpen = false;
        return;
    }
    QString &part = m_part == Label::Irrelevant ? topic->topic.irrelevant : topic->topic.relevant;
    const bool listed = line.kind == LineKind::Bullet && !part.isEmpty() && !part.endsWith(QLatin1Char(';'));
    if (listed)
        part += QLatin1Char(';');
    append(part, line.text);
}

void TopicReader::takeItem(const PromptLine &line, int number) {
    const bool inTopics = m_section == SectionKind::Topics || m_section == SectionKind::Relevant;
    if (m_keywordsOpen && (line.kind == LineKind::Bullet || m_section != SectionKind::Neutral)) {
        continueText(line);
        return;
    }
    const Candidate *topic = openTopic();
    const bool below =
        topic && (topic->mayBeNone ? line.kind == LineKind::Bullet : line.indent > topic->indent);
    const bool belowLabel =
        topic && m_part != Label::None && line.kind == LineKind::Bullet && line.indent > m_labelIndent;
    if (belowLabel || (below && !(inTopics && line.boldName && line.indent == 0))) {
        continueText(line);
        return;
    }
    if (isRubric(line.text))
        return;
    startTopic(line, number, inTopics);
}

// "#### Relevant" below "### Topic", or "**Keywords:**" anywhere; "## Relevant topics" is a section of its
// own.
bool TopicReader::isLabelOfTopic(const PromptLine &line) {
    const Candidate *topic = openTopic();
    if (line.label == Label::None)
        return false;
    if (line.level == 7)
        return topic || line.label == Label::Keywords;
    return topic && line.level > std::max(topic->headingLevel, m_sectionLevel);
}

void TopicReader::take(const PromptLine &line, int number) {
    if (line.kind == LineKind::Blank)
        return;
    if (line.kind == LineKind::Heading && !isLabelOfTopic(line)) {
        takeHeading(line, number);
        return;
    }
    if (line.label != Label::None &&
        (m_section != SectionKind::Instructions || line.label == Label::Keywords)) {
        takeLabel(line);
        return;
    }
    if (m_section == SectionKind::Instructions)
        return;
    const bool bareName = line.kind == LineKind::Text && line.boldName && m_section == SectionKind::Topics;
    if (line.kind == LineKind::Numbered || line.kind == LineKind::Bullet || bareName)
        takeItem(line, number);
    else
        continueText(line);
}

TopicList TopicReader::read(const QString &prompt) {
    int number = 0;
    for (QStringView text : QStringView(prompt).split(QLatin1Char('\n'))) {
        const PromptLine line = readPromptLine(text);
        take(line, ++number);
        m_afterBlank = line.kind == LineKind::Blank;
    }
    const bool anySure =
        std::any_of(m_candidates.begin(), m_candidates.end(), [](const Candidate &c) { return c.sure; });
    for (const Candidate &candidate : m_candidates) {
        const Topic &topic = candidate.topic;
        const bool empty = topic.relevant.isEmpty() && topic.irrelevant.isEmpty();
        if (topic.name.isEmpty() || (candidate.mayBeNone && empty && !candidate.sure))
            continue;
        if (candidate.sure || (!anySure && !candidate.mayBeNone && m_list.relevantKeywords.isEmpty()))
            m_list.topics.push_back(topic);
    }
    for (QStringList *list :
         {&m_list.relevantKeywords, &m_list.irrelevantKeywords, &m_list.applicationKeywords})
        *list = eachOnce(*list);
    return std::move(m_list);
}

} // namespace

TopicList readTopics(const QString &scoringPrompt) {
    return TopicReader().read(scoringPrompt);
}

QStringList wordsToMark(const TopicList &list) {
    QStringList words = list.relevantKeywords;
    for (const Topic &topic : list.topics)
        words += splitKeywords(topic.relevant);
    return eachOnce(words);
}

} // namespace winnow
