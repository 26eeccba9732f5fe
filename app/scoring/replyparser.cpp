#include "app/scoring/replyparser.h"

#include "app/scoring/replyjson.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace winnow {

namespace {

constexpr qsizetype longestComment = 1000;
constexpr qsizetype longestQuote = 40;

// Field names without regard to case and marks: "ARXIVID", "arxiv_id", "Paper ID".
QString plainName(const QString &name) {
    QString plain;
    for (const QChar character : name) {
        if (character.isLetter())
            plain += character.toLower();
    }
    return plain;
}

QJsonValue field(const QJsonObject &row, std::initializer_list<const char *> names) {
    for (const char *name : names) {
        for (auto it = row.begin(); it != row.end(); ++it) {
            if (plainName(it.key()) == QLatin1String(name))
                return it.value();
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue idOf(const QJsonObject &row) {
    return field(row, {"arxivid", "id", "paperid", "arxiv"});
}

// 8, 8.0, "8" and "8.0"; 0 for anything else.
int scoreOf(const QJsonValue &value) {
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(); // 0 for a fraction
        return whole >= 1 && whole <= 10 ? int(whole) : 0;
    }
    static const QRegularExpression form(QStringLiteral("^(10|[1-9])(?:\\.0+)?$"));
    return form.match(value.toString().trimmed()).captured(1).toInt();
}

QString quoted(const QJsonValue &value) {
    if (value.isUndefined())
        return QStringLiteral("missing");
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isString())
        return QLatin1Char('"') + value.toString().simplified().left(longestQuote) + QLatin1Char('"');
    return QStringLiteral("no number");
}

// What the rows about one paper come to.
struct Answer {
    ReadScore score;
    QString cause; // empty: answered
};

Answer readRow(const ArxivId &id, const QJsonObject &row) {
    const QJsonValue relevance = field(row, {"relevance", "relevancescore"});
    const QJsonValue novelty = field(row, {"novelty", "noveltyscore"});
    Answer answer;
    answer.score = {id, scoreOf(relevance), scoreOf(novelty), {}};
    answer.score.comment = field(row, {"comment", "reason", "rationale", "justification", "explanation"})
                               .toString()
                               .simplified()
                               .left(longestComment);
    if (answer.score.relevance == 0)
        answer.cause = QStringLiteral("relevance is %1").arg(quoted(relevance));
    else if (answer.score.novelty == 0)
        answer.cause = QStringLiteral("novelty is %1").arg(quoted(novelty));
    return answer;
}

void add(QHash<ArxivId, Answer> &answers, const Answer &answer) {
    const auto known = answers.find(answer.score.id);
    if (known == answers.end()) {
        answers.insert(answer.score.id, answer);
        return;
    }
    const bool isSame =
        known->score.relevance == answer.score.relevance && known->score.novelty == answer.score.novelty;
    if (!isSame)
        known->cause = QStringLiteral("two different answers in one reply");
}

QJsonObject objectSchema(const QJsonObject &properties) {
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), QJsonArray::fromStringList(properties.keys())},
            {QStringLiteral("additionalProperties"), false}};
}

QJsonObject arraySchema(const QJsonObject &items) {
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject typeSchema(const char *type) {
    return {{QStringLiteral("type"), QString::fromLatin1(type)}};
}

} // namespace

ScoringReply readScores(const QString &reply, const std::vector<ArxivId> &batch) {
    const QSet<ArxivId> asked(batch.begin(), batch.end());
    QHash<ArxivId, Answer> answers;
    ScoringReply result;
    for (const QJsonObject &row : flatObjects(withoutThinking(reply))) {
        const QJsonValue id = idOf(row);
        if (id.isUndefined())
            continue;
        result.isReadable = true;
        const auto known = ArxivId::fromString(id.toString());
        if (known && asked.contains(*known))
            add(answers, readRow(*known, row));
        else
            ++result.strangers;
    }
    const QString none = result.isReadable           ? QStringLiteral("not in the reply")
                         : reply.trimmed().isEmpty() ? QStringLiteral("the reply was empty")
                                                     : QStringLiteral("the reply could not be read");
    for (const ArxivId &id : batch) {
        const auto answer = answers.constFind(id);
        if (answer == answers.constEnd())
            result.leftOver.push_back({id, none});
        else if (!answer->cause.isEmpty())
            result.leftOver.push_back({id, answer->cause});
        else
            result.scores.push_back(answer->score);
    }
    return result;
}

ScreeningReply readDrops(const QString &reply, const std::vector<ArxivId> &batch) {
    const std::vector<QJsonArray> arrays = flatArrays(withoutThinking(reply));
    if (arrays.empty() ||
        std::ranges::any_of(arrays, [&](const QJsonArray &array) { return array != arrays.front(); }))
        return {};
    QSet<ArxivId> named;
    for (const auto &entry : arrays.front()) {
        if (!entry.isString())
            return {};
        if (const auto id = ArxivId::fromString(entry.toString()))
            named.insert(*id);
    }
    ScreeningReply result;
    result.isReadable = true;
    std::ranges::copy_if(batch, std::back_inserter(result.dropped),
                         [&named](const ArxivId &id) { return named.contains(id); });
    return result;
}

ScreeningReply readCutDrops(const QString &reply, const std::vector<ArxivId> &batch) {
    static const QRegularExpression list(QStringLiteral(R"("drop"\s*:\s*\[([^\[\]]*)(\]?))"));
    const auto match = list.match(withoutThinking(reply));
    if (!match.hasMatch())
        return {};
    QString ids = match.captured(1);
    const bool isClosed = !match.captured(2).isEmpty();
    if (!isClosed) // the last one may go on
        ids.truncate(std::max(ids.lastIndexOf(QLatin1Char(',')), qsizetype(0)));
    if (ids.isEmpty())
        return {};
    return readDrops(QLatin1Char('[') + ids + QLatin1Char(']'), batch);
}

QJsonObject scoringSchema() {
    const QJsonObject row = objectSchema({{QStringLiteral("ARXIVID"), typeSchema("string")},
                                          {QStringLiteral("COMMENT"), typeSchema("string")},
                                          {QStringLiteral("RELEVANCE"), typeSchema("integer")},
                                          {QStringLiteral("NOVELTY"), typeSchema("integer")}});
    return objectSchema({{QStringLiteral("results"), arraySchema(row)}});
}

QJsonObject screeningSchema() {
    return objectSchema({{QStringLiteral("drop"), arraySchema(typeSchema("string"))}});
}

} // namespace winnow
