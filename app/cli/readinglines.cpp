#include "app/cli/readinglines.h"

#include "app/cli/clitext.h"
#include "app/criteria/activetopics.h"
#include "app/text/tex.h"

#include <QJsonArray>

#include <algorithm>

namespace winnow {

namespace {

using Kind = ReadPart::Kind;
using Reason = ReadPart::Reason;

QString kindKey(Kind kind) {
    switch (kind) {
    case Kind::Topic:
        return QStringLiteral("topic");
    case Kind::Wish:
        return QStringLiteral("wish");
    case Kind::WeakWish:
        return QStringLiteral("weak_wish");
    case Kind::Exclusion:
        return QStringLiteral("exclusion");
    case Kind::Keyword:
        return QStringLiteral("keyword");
    case Kind::ExcludedKeyword:
        return QStringLiteral("excluded_keyword");
    case Kind::Application:
        return QStringLiteral("application");
    case Kind::Author:
        return QStringLiteral("author");
    case Kind::LeftOut:
        break;
    }
    return QStringLiteral("left_out");
}

QJsonValue reasonKey(Reason reason) {
    switch (reason) {
    case Reason::Heading:
        return QStringLiteral("heading");
    case Reason::Introduction:
        return QStringLiteral("introduction");
    case Reason::Output:
        return QStringLiteral("output");
    case Reason::Rubric:
        return QStringLiteral("rubric");
    case Reason::Example:
        return QStringLiteral("example");
    case Reason::Condition:
        return QStringLiteral("condition");
    case Reason::Remark:
        return QStringLiteral("remark");
    case Reason::PaperList:
        return QStringLiteral("paper_list");
    case Reason::None:
        break;
    }
    return {};
}

QString reasonWord(Reason reason) {
    switch (reason) {
    case Reason::Heading:
        return CliText::tr("heading");
    case Reason::Introduction:
        return CliText::tr("introduction");
    case Reason::Output:
        return CliText::tr("answer format");
    case Reason::Rubric:
        return CliText::tr("scoring scale");
    case Reason::Example:
        return CliText::tr("example");
    case Reason::Condition:
        return CliText::tr("condition");
    case Reason::Remark:
        return CliText::tr("remark");
    case Reason::PaperList:
        return CliText::tr("place for the papers");
    case Reason::None:
        break;
    }
    return CliText::tr("not understood");
}

QString textOf(const QString &prompt, const ReadPart &part) {
    return prompt.mid(part.begin, part.length).simplified();
}

class Lines final {
public:
    explicit Lines(int width) : m_width(width) {}
    void add(const QString &text) {
        const bool isLong = m_width > 0 && text.size() > m_width;
        m_lines << (isLong ? text.left(m_width - 1) + u'…' : text);
    }
    // A heading with one line for each text.
    void addGroup(const QString &heading, const QStringList &texts, const QString &sign) {
        if (texts.isEmpty())
            return;
        add({});
        add(heading);
        for (const QString &text : texts)
            add(QStringLiteral("  %1 %2").arg(sign, text.simplified()));
    }
    // A list of words on one line, however long.
    void addList(const QString &heading, const QStringList &words) {
        if (words.isEmpty())
            return;
        m_lines << QString() << QStringLiteral("%1: %2").arg(heading, words.join(QStringLiteral(", ")));
    }
    QStringList taken() { return std::move(m_lines); }

private:
    int m_width;
    QStringList m_lines;
};

bool isAmong(const QStringList &names, const Topic &topic) {
    return std::ranges::any_of(
        names, [&topic](const QString &name) { return topicKey(name) == topicKey(topic.name); });
}

void addTopics(Lines &lines, const std::vector<Topic> &topics, const QStringList &paused) {
    if (topics.empty())
        return;
    lines.add({});
    lines.add(CliText::tr("Topics"));
    int number = 0;
    for (const Topic &topic : topics) {
        const QString form = isAmong(paused, topic) ? CliText::tr("%1. %2 (line %3, paused)")
                                                    : CliText::tr("%1. %2 (line %3)");
        lines.add(form.arg(++number, 3).arg(topic.name).arg(topic.line));
        if (!topic.relevant.isEmpty())
            lines.add(QStringLiteral("     + ") + topic.relevant);
        if (!topic.irrelevant.isEmpty())
            lines.add(QStringLiteral("     - ") + topic.irrelevant);
    }
}

void addAuthors(Lines &lines, const QStringList &authors, const QStringList &followed) {
    lines.addList(CliText::tr("Authors"), authors);
    QStringList others;
    std::copy_if(authors.begin(), authors.end(), std::back_inserter(others),
                 [&followed](const QString &author) {
                     return std::none_of(followed.begin(), followed.end(), [&author](const QString &name) {
                         return foldedName(name) == foldedName(author);
                     });
                 });
    if (others.isEmpty())
        return;
    lines.add(CliText::tr("You don't follow yet: %1.").arg(others.join(QStringLiteral(", "))));
    lines.add(CliText::tr(
        "Follow them in the window under Settings, Authors, to have their papers in the digest."));
}

void addLeftOut(Lines &lines, const QString &prompt, const TopicList &read) {
    QStringList texts;
    qsizetype number = 1; // line number at `counted`
    qsizetype counted = 0;
    for (const ReadPart &part : read.parts) {
        number += QStringView(prompt).mid(counted, part.begin - counted).count(u'\n');
        counted = part.begin;
        if (part.kind == Kind::LeftOut)
            texts << CliText::tr("%1, line %2: %3")
                         .arg(reasonWord(part.reason))
                         .arg(number)
                         .arg(textOf(prompt, part));
    }
    lines.addGroup(CliText::tr("Ignored"), texts, QStringLiteral("·"));
}

} // namespace

QStringList readingLines(const QString &prompt, const TopicList &read, const QStringList &paused,
                         const QStringList &followed, int width) {
    Lines lines(width);
    lines.add(CliText::tr("Read from the scoring prompt:"));
    if (read.isEmpty()) {
        lines.add({});
        lines.add(nothingReadNote());
    }
    addTopics(lines, read.topics, paused);
    lines.addGroup(CliText::tr("Wanted in any topic"), read.wishes, QStringLiteral("+"));
    lines.addGroup(CliText::tr("Unwanted"), read.exclusions, QStringLiteral("-"));
    lines.addGroup(CliText::tr("Nice to have"), read.weakWishes, QStringLiteral("~"));
    lines.addList(CliText::tr("Keywords"), read.relevantKeywords);
    lines.addList(CliText::tr("Unwanted keywords"), read.irrelevantKeywords);
    lines.addList(CliText::tr("Application keywords"), read.applicationKeywords);
    addAuthors(lines, read.authors, followed);
    addLeftOut(lines, prompt, read);
    return lines.taken();
}

QJsonObject readingToJson(const QString &prompt, const TopicList &read, const QStringList &paused) {
    QJsonArray topics;
    for (const Topic &topic : read.topics)
        topics.append(QJsonObject{{QStringLiteral("name"), topic.name},
                                  {QStringLiteral("relevant"), topic.relevant},
                                  {QStringLiteral("irrelevant"), topic.irrelevant},
                                  {QStringLiteral("line"), topic.line},
                                  {QStringLiteral("paused"), isAmong(paused, topic)}});
    QJsonArray parts;
    for (const ReadPart &part : read.parts)
        parts.append(
            QJsonObject{{QStringLiteral("kind"), kindKey(part.kind)},
                        {QStringLiteral("reason"), reasonKey(part.reason)},
                        {QStringLiteral("topic"), part.topic < 0 ? QJsonValue() : QJsonValue(part.topic)},
                        {QStringLiteral("begin"), part.begin},
                        {QStringLiteral("length"), part.length},
                        {QStringLiteral("text"), prompt.mid(part.begin, part.length)}});
    const auto array = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    return {{QStringLiteral("topics"), topics},
            {QStringLiteral("wishes"), array(read.wishes)},
            {QStringLiteral("exclusions"), array(read.exclusions)},
            {QStringLiteral("weak_wishes"), array(read.weakWishes)},
            {QStringLiteral("keywords"),
             QJsonObject{{QStringLiteral("relevant"), array(read.relevantKeywords)},
                         {QStringLiteral("irrelevant"), array(read.irrelevantKeywords)},
                         {QStringLiteral("application"), array(read.applicationKeywords)}}},
            {QStringLiteral("authors"), array(read.authors)},
            {QStringLiteral("parts"), parts}};
}

QString nothingReadNote() {
    return CliText::tr("No topics were found, so the built-in scorer has nothing to go by. Number "
                       "your topics and describe each on a line \"Relevant: …\".");
}

} // namespace winnow
