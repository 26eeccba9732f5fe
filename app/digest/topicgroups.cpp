#include "app/digest/topicgroups.h"

#include "app/digest/digestblocks.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

using namespace digestblocks;

QString headingOf(const DigestEntry &entry) {
    const QString name = entry.topic ? entry.topic->name.simplified() : QString();
    return name.isEmpty() ? otherPapers.toString() : name;
}

// The contents of a grouped digest, line by line, with the group headings removed.
class ContentsReader final {
public:
    explicit ContentsReader(QString text) : m_text(std::move(text)) {}

    // After the heading of the contents.
    void read(qsizetype from) {
        qsizetype at = from;
        while (at < m_text.size()) {
            const auto end = m_text.indexOf(u'\n', at);
            const QString line = m_text.sliced(at, (end < 0 ? m_text.size() : end) - at);
            if (!readLine(line, at))
                return;
            at = end < 0 ? m_text.size() : m_text.indexOf(u'\n', at) + 1;
        }
    }

    // A group's heading comes before the section of its first paper.
    void takeHeadings() {
        qsizetype from = 0;
        for (const TopicGroup &group : m_groups) {
            if (group.first >= size_t(m_titles.size()))
                return;
            const QRegularExpression heading(
                QStringLiteral("\n# %1[ \t]*\n[ \t\n]*(?=%2)")
                    .arg(QRegularExpression::escape(group.heading),
                         QRegularExpression::escape(
                             headingBegin(group.first + 1, m_titles.at(qsizetype(group.first))))));
            const auto match = heading.match(m_text, from);
            if (!match.hasMatch())
                return; // the reader reports the missing paper
            m_text.remove(match.capturedStart() + 1, group.heading.size() + 2);
            from = match.capturedStart();
        }
    }

    QString text() const { return m_text; }
    std::vector<TopicGroup> groups() const { return m_groups; }

private:
    bool readLine(const QString &line, qsizetype at) {
        static const QRegularExpression group(QStringLiteral("^\\*\\*(.+)\\*\\* \\([0-9]{1,6}\\)[ \t]*$"),
                                              QRegularExpression::DotMatchesEverythingOption);
        if (withoutTrailingBlanks(line) == rule)
            return false;
        if (line.startsWith(contentsBegin(size_t(m_titles.size()) + 1))) {
            const QString end = contentsLink(size_t(m_titles.size()) + 1);
            const QStringView seen = withoutTrailingBlanks(line);
            const auto begin = contentsBegin(size_t(m_titles.size()) + 1).size();
            if (!seen.endsWith(end) || seen.size() < begin + end.size())
                return false;
            m_titles.append(seen.sliced(begin, seen.size() - begin - end.size()).toString());
            if (!m_groups.empty())
                ++m_groups.back().size;
        } else if (const auto match = group.match(line); match.hasMatch()) {
            m_groups.push_back({match.captured(1), size_t(m_titles.size()), 0});
            m_text.remove(at, line.size());
        }
        return true;
    }

    QString m_text;
    QStringList m_titles;
    std::vector<TopicGroup> m_groups;
};

} // namespace

void groupByTopic(Digest &digest, const QStringList &order) {
    QHash<QString, int> places;
    for (const QString &name : order) {
        if (!places.contains(name.simplified()))
            places.insert(name.simplified(), int(places.size()));
    }
    bool hasTopics = false;
    for (const DigestEntry &entry : digest.entries) {
        const QString heading = headingOf(entry);
        const bool isOther = !entry.topic || entry.topic->isNone();
        hasTopics = hasTopics || !isOther;
        if (!isOther && !places.contains(heading))
            places.insert(heading, int(places.size()));
    }
    if (!hasTopics)
        return;
    const int last = int(places.size());
    std::ranges::stable_sort(digest.entries, {}, [&places, last](const DigestEntry &entry) {
        return entry.topic && !entry.topic->isNone() ? places.value(headingOf(entry), last) : last;
    });
    digest.byTopic = true;
}

std::vector<TopicGroup> topicGroups(const Digest &digest) {
    std::vector<TopicGroup> groups;
    if (!digest.byTopic)
        return groups;
    for (size_t i = 0; i < digest.entries.size(); ++i) {
        const QString heading = headingOf(digest.entries[i]);
        if (groups.empty() || groups.back().heading != heading)
            groups.push_back({heading, i, 0});
        ++groups.back().size;
    }
    return groups;
}

UngroupedText withoutGroups(QStringView markdown) {
    const auto heading = markdown.indexOf(u'\n' + contentsByTopic.toString());
    const auto usual = markdown.indexOf(u'\n' + contents.toString());
    const bool isOfTables = heading >= 0 && markdown.first(heading).contains(QLatin1String("<table>"));
    if (heading < 0 || isOfTables || (usual >= 0 && usual < heading))
        return {markdown.toString(), {}};
    QString text = markdown.toString();
    text.replace(heading + 1, contentsByTopic.size(), contents.toString());
    ContentsReader reader(text);
    reader.read(heading + 1 + contents.size());
    reader.takeHeadings();
    return {reader.text(), reader.groups()};
}

void setGroups(Digest &digest, const std::vector<TopicGroup> &groups) {
    digest.byTopic = !groups.empty();
    for (const TopicGroup &group : groups) {
        for (size_t i = group.first; i < std::min(group.first + group.size, digest.entries.size()); ++i) {
            if (group.heading != otherPapers)
                digest.entries[i].topic = PaperTopic{group.heading, {}, {}};
        }
    }
}

} // namespace winnow
