#include "app/scoring/reply/replytopic.h"

#include "app/scoring/reply/replyvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestList = 1000; // characters of labels in one string
constexpr qsizetype longestTopicReason = 200;

// A list of labels in one string. A topic's name may contain commas.
QStringList listedTopics(const QString &text, const TopicChoices &choices) {
    static const QRegularExpression gap(QStringLiteral("[,;|]"));
    const QStringList pieces = text.left(longestList).split(gap, Qt::SkipEmptyParts);
    const qsizetype most = std::min<qsizetype>(pieces.size(), qsizetype(ReplyTopic::mostLabels));
    QStringList names;
    for (qsizetype from = 0; from < most;) {
        qsizetype count = most - from;
        std::optional<QString> name;
        for (; count > 0 && !name; --count)
            name = choices.meant(pieces.sliced(from, count).join(QLatin1Char(',')));
        if (name)
            names << *name;
        from += std::max<qsizetype>(count + 1, 1);
    }
    return names;
}

void addMeant(QStringList &names, QStringView label, const TopicChoices &choices) {
    const QString text = writtenComment(label);
    if (const auto name = choices.meant(text))
        names << *name;
    else
        names += listedTopics(text, choices);
}

} // namespace

void ReplyTopic::addLabel(QStringView label) {
    isThere = true;
    if (labels.size() < mostLabels)
        labels.push_back(label);
}

void ReplyTopic::addOther(QStringView label) {
    if (others.size() < mostLabels)
        others.push_back(label);
}

void ReplyTopic::complete(const ReplyTopic &other) {
    if (!isThere) {
        isThere = other.isThere;
        labels = other.labels;
    }
    if (others.empty())
        others = other.others;
    if (reason.isEmpty())
        reason = other.reason;
}

std::optional<PaperTopic> chosenTopic(const ReplyTopic &said, const TopicChoices &choices) {
    if (choices.isEmpty() || !said.isThere)
        return std::nullopt;
    QStringList names;
    for (const QStringView label : said.labels)
        addMeant(names, label, choices);
    if (names.isEmpty() && !said.labels.empty())
        return std::nullopt;
    PaperTopic topic;
    topic.name = names.value(0);
    topic.reason = writtenComment(said.reason).left(longestTopicReason);
    if (topic.isNone())
        return topic;
    names.removeFirst();
    for (const QStringView label : said.others)
        addMeant(names, label, choices);
    for (const QString &name : names) {
        if (!name.isEmpty() && name != topic.name && !topic.also.contains(name))
            topic.also << name;
    }
    return topic;
}

} // namespace winnow
