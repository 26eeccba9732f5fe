#include "app/criteria/topiclines.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace winnow {

namespace {

// What a line of the prompt contains.
struct PromptLineUse {
    bool isOwn = false;   // a part of the topic
    bool isOther = false; // a part of something else
    bool isCut = false;
};

qsizetype indentation(QStringView line) {
    const auto *const end = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    return end - line.begin();
}

class TopicCutter final {
public:
    TopicCutter(const QString &prompt, const TopicList &read, int topic)
        : m_prompt(prompt), m_read(read), m_topic(topic), m_lines(prompt.split(QLatin1Char('\n'))) {
        m_uses.resize(static_cast<size_t>(m_lines.size()));
        qsizetype begin = 0;
        for (const QString &line : m_lines) {
            m_begins.push_back(begin);
            begin += line.size() + 1;
        }
    }

    std::optional<QString> cut() {
        markParts();
        const auto isShared = [](const PromptLineUse &use) { return use.isOwn && use.isOther; };
        if (m_last < 0 || std::ranges::any_of(m_uses, isShared))
            return std::nullopt;
        markCuts();
        return joined();
    }

private:
    size_t lineOf(qsizetype place) const {
        return static_cast<size_t>(std::ranges::upper_bound(m_begins, place) - m_begins.begin()) - 1;
    }
    void markParts() {
        for (const ReadPart &part : m_read.parts) {
            const size_t last = lineOf(part.begin + part.length - 1);
            for (size_t i = lineOf(part.begin); i <= last; ++i)
                (part.topic == m_topic ? m_uses[i].isOwn : m_uses[i].isOther) = true;
            if (part.topic == m_topic)
                m_last = std::max(m_last, static_cast<qsizetype>(last));
        }
    }
    // Its lines, with blank lines and labels between them, and a label without text below them.
    void markCuts() {
        qsizetype before = -1; // the last of its lines
        for (size_t i = 0; i < m_uses.size(); ++i) {
            if (m_uses[i].isOther)
                before = -1;
            if (!m_uses[i].isOwn)
                continue;
            for (qsizetype j = before < 0 ? qsizetype(i) : before; j <= qsizetype(i); ++j)
                m_uses[static_cast<size_t>(j)].isCut = true;
            before = qsizetype(i);
        }
        const auto own = std::ranges::find_if(m_uses, [](const PromptLineUse &use) { return use.isOwn; });
        const qsizetype indent = indentation(m_lines[own - m_uses.begin()]);
        for (qsizetype i = m_last + 1; i < m_lines.size(); ++i) {
            PromptLineUse &use = m_uses[static_cast<size_t>(i)];
            if (use.isOther || m_lines[i].trimmed().isEmpty() || indentation(m_lines[i]) <= indent)
                break;
            use.isCut = true;
        }
    }
    QString joined() const {
        QStringList kept;
        bool wasCut = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool isCut = m_uses[static_cast<size_t>(i)].isCut;
            const bool isBlank = m_lines[i].trimmed().isEmpty();
            const bool isSecondBlank =
                wasCut && isBlank && (kept.isEmpty() || kept.constLast().trimmed().isEmpty());
            if (!isCut && !isSecondBlank)
                kept << m_lines[i];
            wasCut = isCut || (wasCut && isSecondBlank);
        }
        return kept.join(QLatin1Char('\n'));
    }

    const QString &m_prompt;
    const TopicList &m_read;
    int m_topic;
    QStringList m_lines;
    std::vector<qsizetype> m_begins;
    std::vector<PromptLineUse> m_uses;
    qsizetype m_last = -1; // of the topic's lines
};

// Everything read apart from a topic, for comparing two readings.
struct RestOfReading {
    TopicList lists; // without parts
    QStringList parts;
    QString leftOut;
    friend bool operator==(const RestOfReading &, const RestOfReading &) = default;
};

RestOfReading restOf(const QString &prompt, const TopicList &read, int topic) {
    RestOfReading rest;
    rest.lists = read;
    rest.lists.parts.clear();
    if (topic >= 0)
        rest.lists.topics.erase(rest.lists.topics.begin() + topic);
    for (Topic &one : rest.lists.topics)
        one.line = 0;
    for (const ReadPart &part : read.parts) {
        if (topic >= 0 && part.topic == topic)
            continue;
        const QString text = prompt.mid(part.begin, part.length).simplified();
        if (part.kind == ReadPart::Kind::LeftOut) // two may have merged
            rest.leftOut += text + QLatin1Char(' ');
        else
            rest.parts << QString::number(static_cast<int>(part.kind)) + QLatin1Char(' ') + text;
    }
    rest.leftOut = rest.leftOut.simplified();
    return rest;
}

} // namespace

std::optional<QString> withoutTopic(const QString &prompt, const TopicList &read, int topic) {
    const auto cut = TopicCutter(prompt, read, topic).cut();
    if (!cut || restOf(prompt, read, topic) != restOf(*cut, readTopics(*cut), -1))
        return std::nullopt;
    return cut;
}

} // namespace winnow
