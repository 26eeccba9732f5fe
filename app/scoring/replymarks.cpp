#include "app/scoring/replymarks.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace winnow {

namespace {

using Key = ReplyMarks::Key;
using Thought = ReplyMarks::Thought;

constexpr qsizetype shortestMark = 3; // shorter ones also occur in answers
constexpr qsizetype longestMark = 60;

QList<Thought> usualThoughts() {
    QList<Thought> thoughts{{QStringLiteral("◁think▷"), QStringLiteral("◁/think▷")},
                            {QStringLiteral("<|START_THINKING|>"), QStringLiteral("<|END_THINKING|>")},
                            {QStringLiteral("<|begin_of_thought|>"), QStringLiteral("<|end_of_thought|>")},
                            {QStringLiteral("<|channel>"), QStringLiteral("<channel|>")},
                            {QStringLiteral("<|channel|>analysis"), QStringLiteral("<|channel|>final")},
                            {QStringLiteral("<|channel|>commentary"), QStringLiteral("<|channel|>final")},
                            {QString(), QStringLiteral("assistantfinal")}}; // channels without their marks
    for (const char *name : {"think", "thinking", "thought", "thoughts", "reasoning"}) {
        const QString word = QString::fromLatin1(name);
        thoughts << Thought{QLatin1Char('<') + word + QLatin1Char('>'), QStringLiteral("</%1>").arg(word)}
                 << Thought{QLatin1Char('[') + word + QLatin1Char(']'), QStringLiteral("[/%1]").arg(word)}
                 << Thought{QStringLiteral("<|%1|>").arg(word), QStringLiteral("<|/%1|>").arg(word)};
    }
    for (const char *name : {"seed:think", "mm:think"})
        thoughts << Thought{QStringLiteral("<%1>").arg(QLatin1String(name)),
                            QStringLiteral("</%1>").arg(QLatin1String(name))};
    return thoughts;
}

QHash<QString, Key> usualKeys() {
    QHash<QString, Key> keys;
    const auto add = [&keys](Key key, std::initializer_list<const char *> names) {
        for (const char *name : names)
            keys.insert(QString::fromLatin1(name), key);
    };
    add(Key::Id, {"arxivid", "id", "paperid", "arxiv", "paper", "arxivnumber", "identifier"});
    add(Key::Relevance, {"relevance", "relevancescore", "relevancerating"});
    add(Key::Novelty, {"novelty", "noveltyscore", "noveltyrating"});
    add(Key::Comment,
        {"comment", "comments", "reason", "reasoning", "rationale", "justification", "explanation"});
    // The first name of each is the one in the prompt; prompts of bots that Winnow replaces ask for the
    // others.
    add(Key::Topic, {"topic", "topics", "topicid", "topicname", "topicnumber", "maintopic", "primarytopic",
                     "primarytopicid", "primarytopiclabel"});
    add(Key::OtherTopics, {"topicalso", "alsotopics", "othertopics", "alsomatches", "secondarytopics",
                           "matchedtopicids", "matchedtopiclabels"});
    add(Key::TopicReason, {"topicwhy", "topicreason", "topicmatch", "topicmatchcomment", "topiccomment"});
    add(Key::Value, {"score", "value", "rating", "points"});
    add(Key::List, {"results", "result", "papers", "scores", "data", "items", "answers", "answer", "ratings",
                    "evaluations", "evaluation", "assessments", "output", "response", "rows", "records",
                    "entries", "reviews"});
    return keys;
}

std::optional<Key> fieldOf(QStringView name) {
    if (name == QLatin1String("id"))
        return Key::Id;
    if (name == QLatin1String("relevance"))
        return Key::Relevance;
    if (name == QLatin1String("novelty"))
        return Key::Novelty;
    if (name == QLatin1String("comment"))
        return Key::Comment;
    return std::nullopt;
}

// What is wrong with it; empty: nothing.
QString addThought(const QString &part, qsizetype at, qsizetype length, ReplyMarks &marks) {
    const Thought thought{part.left(at).trimmed(), part.mid(at + length).trimmed()};
    if (thought.end.isEmpty())
        return QStringLiteral("a mark that ends the thoughts is missing");
    for (const QString &mark : {thought.begin, thought.end}) {
        if (mark.isEmpty())
            continue;
        if (mark.size() < shortestMark || mark.size() > longestMark)
            return QStringLiteral("a mark has %1 to %2 characters").arg(shortestMark).arg(longestMark);
        if (std::ranges::any_of(mark, [](QChar c) { return QStringView(u"{}\"'\\\n").contains(c); }))
            return QStringLiteral("a mark has no quotes, braces or backslashes in it");
    }
    if (thought.begin.compare(thought.end, Qt::CaseInsensitive) == 0)
        return QStringLiteral("the two marks are the same");
    marks.thoughts << thought;
    return {};
}

QString addKey(const QString &part, qsizetype equals, ReplyMarks &marks) {
    const QString field = part.left(equals).trimmed().toLower();
    const auto key = fieldOf(field);
    if (!key)
        return QStringLiteral("there is no field \"%1\": id, relevance, novelty and comment are").arg(field);
    const QString name = plainName(part.mid(equals + 1));
    if (name.isEmpty() || name.size() > longestMark)
        return QStringLiteral("the name behind \"%1=\" needs letters, %2 at most")
            .arg(field)
            .arg(longestMark);
    const Key known = marks.keyOf(name);
    const bool isTaken =
        known == Key::Id || known == Key::Relevance || known == Key::Novelty || known == Key::Comment;
    const bool isFree = known == *key || !isTaken;
    if (!isFree)
        return QStringLiteral("\"%1\" is the name of another field").arg(name);
    marks.keys.insert(name, *key);
    return {};
}

} // namespace

ReplyMarks::ReplyMarks() {
    static const QList<Thought> knownThoughts = usualThoughts();
    static const QHash<QString, Key> knownKeys = usualKeys();
    thoughts = knownThoughts;
    keys = knownKeys;
}

ReplyMarks::Key ReplyMarks::keyOf(QStringView name) const {
    return keys.value(plainName(name), Key::Other);
}

QString plainName(QStringView name) {
    QString plain;
    for (const QChar character : name) {
        if (character.isLetter())
            plain += character.toLower();
    }
    return plain;
}

Result<ReplyMarks> replyMarks(const QString &own) {
    ReplyMarks marks;
    for (const QString &whole : own.split(QLatin1Char(';'))) {
        const QString part = whole.trimmed();
        if (part.isEmpty())
            continue;
        QString problem;
        if (const auto at = part.indexOf(QChar(u'…')); at >= 0)
            problem = addThought(part, at, 1, marks);
        else if (const auto points = part.indexOf(QLatin1String("...")); points >= 0)
            problem = addThought(part, points, 3, marks);
        else if (const auto equals = part.indexOf(QLatin1Char('=')); equals >= 0)
            problem = addKey(part, equals, marks);
        else
            problem = QStringLiteral("neither \"begin…end\" nor \"field=name\"");
        if (!problem.isEmpty())
            return failure(ErrorCode::InvalidInput, problem, part);
    }
    return marks;
}

} // namespace winnow
