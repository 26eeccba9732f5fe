#include "app/digest/bot/botlist.h"

#include "app/digest/digestblocks.h"
#include "app/model/matchview.h"
#include "app/model/score.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace winnow {

using namespace digestblocks;

namespace {

// The text between the number in "N. [TITLE](…" and the last "](".
std::optional<QString> contentsTitle(QStringView line) {
    static const QRegularExpression begin(QStringLiteral("^[0-9]{1,6}\\. \\["));
    const auto match = matchView(begin, line);
    const auto end = line.lastIndexOf(u"](#");
    if (!match.hasMatch() || end < match.capturedEnd() || !line.endsWith(u')'))
        return std::nullopt;
    return line.sliced(match.capturedEnd(), end - match.capturedEnd()).toString();
}

// "## [LABEL](#topic-…) (n)" in the contents, "## LABEL (n) <a id="topic-…"></a>" above the papers.
std::optional<QString> topicName(QStringView line) {
    static const QRegularExpression listed(
        QStringLiteral("^## \\[(.+)\\]\\(#topic-[^()]*\\) \\([0-9]+\\)\\z"));
    static const QRegularExpression heading(
        QStringLiteral("^## (.+) \\([0-9]+\\) <a id=\"topic-[^\"]*\"></a>\\z"));
    if (!line.startsWith(QLatin1String("## ")))
        return std::nullopt;
    for (const auto *form : {&listed, &heading}) {
        if (const auto match = matchView(*form, line); match.hasMatch())
            return match.captured(1);
    }
    return std::nullopt;
}

// "## N. [TITLE](https://arxiv.org/abs/ID) <a id="…"></a>", with two or three hash signs: captures title and
// id.
QRegularExpressionMatch paperHeading(QStringView line) {
    static const QRegularExpression form(
        QStringLiteral("^###? [0-9]{1,6}\\. \\[(.*)\\]\\(https://arxiv\\.org/abs/([^()\\s]+)\\) "
                       "<a id=\"[^\"]*\"></a>\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    return matchView(form, line);
}

QStringList namesIn(QStringView joined, const QStringList &longestFirst) {
    QStringList names;
    while (!joined.isEmpty()) {
        const auto name = std::ranges::find_if(longestFirst, [joined](const QString &known) {
            return joined.startsWith(known) &&
                   (joined.size() == known.size() || joined.sliced(known.size()).startsWith(u", "));
        });
        if (name == longestFirst.end()) {
            names.append(joined.toString()); // a topic that is named nowhere else
            break;
        }
        names.append(*name);
        joined = joined.sliced(std::min(name->size() + 2, joined.size()));
    }
    return names;
}

} // namespace

bool isBotPromptHeading(QStringView line) {
    return line.compare(prompts, Qt::CaseInsensitive) == 0;
}

bool BotList::read() {
    return readContents() && readPapers();
}

bool BotList::readContents() {
    for (;; m_text.next()) {
        m_text.skipBlank();
        const QStringView line = m_text.line();
        if (m_text.atEnd())
            return m_text.fail(QStringLiteral("expected \"%1\"").arg(rule));
        if (line == rule)
            return true;
        if (const auto topic = m_isByTopic ? topicName(line) : std::nullopt) {
            m_topics.append(*topic);
            continue;
        }
        const auto title = contentsTitle(line);
        if (!title)
            return m_text.fail(QStringLiteral("expected a paper of the contents or \"%1\"").arg(rule));
        m_text.next();
        if (!fieldValue(m_text.line(), authors))
            return m_text.fail(QStringLiteral("expected \"%1\"").arg(authors));
        m_titles.push_back({*title, m_topics.isEmpty() ? QString() : m_topics.constLast()});
    }
}

bool BotList::readPapers() {
    while (!m_text.atEnd() && !isBotPromptHeading(m_text.line())) {
        const QStringView line = m_text.line();
        if (line.isEmpty() || line == rule) {
            m_text.next();
        } else if (const auto topic = m_isByTopic ? topicName(line) : std::nullopt) {
            m_topic = *topic;
            m_text.next();
        } else if (!readPaper(line)) {
            return false;
        }
    }
    if (m_digest.entries.size() < m_titles.size())
        return m_text.fail(QStringLiteral("the contents name %1 papers, and %2 come")
                               .arg(m_titles.size())
                               .arg(m_digest.entries.size()));
    return true;
}

bool BotList::readPaper(QStringView line) {
    const auto heading = paperHeading(line);
    const size_t index = m_digest.entries.size();
    if (!heading.hasMatch())
        return m_text.fail(QStringLiteral("expected the heading of paper %1").arg(index + 1));
    if (index >= m_titles.size() || m_titles[index].text != heading.captured(1) ||
        m_titles[index].topic != m_topic)
        return m_text.fail(QStringLiteral("expected the paper that the contents name here"));
    DigestEntry entry;
    entry.title = heading.captured(1);
    if (m_isByTopic)
        entry.topic = PaperTopic{m_topic, {}, {}};
    entry.id = ArxivId::fromString(heading.capturedView(2)).value_or(ArxivId());
    if (entry.id.isNull() || entry.id.toString() != heading.capturedView(2))
        return m_text.fail(
            QStringLiteral("\"%1\" is no arXiv id without version").arg(heading.capturedView(2)));
    const auto place = m_text.place();
    QString id;
    for (m_text.next(); !m_text.atEnd() && m_text.line() != rule; m_text.next()) {
        if (m_text.line().startsWith(QLatin1String("##")) || isBotPromptHeading(m_text.line()))
            break;
        if (!m_text.line().isEmpty() && !readField(entry, id))
            return false;
    }
    if (!check(entry, id, place))
        return false;
    entry.abstract = withoutPreamble(entry.abstract);
    m_digest.entries.push_back(std::move(entry));
    return true;
}

bool BotList::readField(DigestEntry &entry, QString &id) {
    const QStringView line = m_text.line();
    const std::pair<QStringView, QString *> texts[] = {{digestblocks::id, &id},
                                                       {authors, &entry.authors},
                                                       {abstract, &entry.abstract},
                                                       {comment, &entry.comment}};
    for (const auto &[label, text] : texts) {
        if (const auto value = fieldValue(line, label)) {
            *text = value->toString();
            return true;
        }
    }
    if (readTopic(entry))
        return true;
    if (const auto value = fieldValue(line, relevance))
        return readScore(*value, entry.relevance);
    if (const auto value = fieldValue(line, novelty))
        return readScore(*value, entry.novelty);
    return m_text.fail(
        QStringLiteral("expected a part of paper %1 or \"%2\"").arg(m_digest.entries.size() + 1).arg(rule));
}

bool BotList::readTopic(DigestEntry &entry) {
    const QStringView line = m_text.line();
    const auto primary = fieldValue(line, u"**Primary Topic:**");
    const auto also = fieldValue(line, u"**Also Matches:**");
    const auto reason = fieldValue(line, u"**Topic Match:**");
    if (!primary && !also && !reason)
        return false;
    PaperTopic &topic = entry.topic ? *entry.topic : entry.topic.emplace();
    if (primary)
        topic.name = primary->toString();
    else if (also)
        topic.also = {also->toString()}; // still to be split
    else
        topic.reason = reason->toString();
    return true;
}

bool BotList::readScore(QStringView value, std::optional<int> &score) {
    const auto number = plainNumber(value);
    if (!number || *number > 10 || !isValidScore(int(*number)))
        return m_text.fail(QStringLiteral("expected a whole number from 1 to 10"));
    score = int(*number);
    return true;
}

bool BotList::check(const DigestEntry &entry, const QString &id, qsizetype heading) {
    if (id != entry.id.toString())
        return m_text.failAt(heading,
                             QStringLiteral("expected \"%1 %2\"").arg(digestblocks::id, entry.id.toString()));
    if (entry.comment.isEmpty() || entry.authors.isEmpty())
        return m_text.failAt(heading, QStringLiteral("paper %1 has no authors or no comment").arg(id));
    if (entry.relevance.has_value() != entry.novelty.has_value())
        return m_text.failAt(heading, QStringLiteral("paper %1 has one score of two").arg(id));
    if (!entry.relevance && entry.comment != authorMatch && entry.comment != keptUnscored)
        return m_text.failAt(heading, QStringLiteral("the scores of paper %1 are missing").arg(id));
    return true;
}

void BotList::partTopics(const QStringList &names) {
    QStringList known = names + m_topics;
    known.removeDuplicates();
    std::ranges::stable_sort(known, std::ranges::greater(), &QString::size);
    for (DigestEntry &entry : m_digest.entries) {
        if (entry.topic && !entry.topic->also.isEmpty())
            entry.topic->also = namesIn(entry.topic->also.constFirst(), known);
    }
}

} // namespace winnow
