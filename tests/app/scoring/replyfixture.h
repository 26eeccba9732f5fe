#pragma once

#include "app/scoring/replyparser.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace winnow {

// Replies in short: papers A to C are asked about, Z is not. {A,8,6} is a row about A with that relevance and
// novelty, {A,8,6,…} one with more in it, "A" the id in quotes.
inline const QHash<QChar, QString> &shortNames() {
    static const QHash<QChar, QString> names{{QLatin1Char('A'), QStringLiteral("2501.00010")},
                                             {QLatin1Char('B'), QStringLiteral("2501.00020")},
                                             {QLatin1Char('C'), QStringLiteral("math/0309136")},
                                             {QLatin1Char('Z'), QStringLiteral("2501.99999")}};
    return names;
}

inline ArxivId shortId(char name) {
    return *ArxivId::fromString(shortNames()[QLatin1Char(name)]);
}

inline std::vector<ArxivId> shortBatch() {
    return {shortId('A'), shortId('B'), shortId('C')};
}

inline QString inFull(const QString &shortReply) {
    static const QRegularExpression piece(
        QStringLiteral("\\{([ABCZ])(v\\d)?,([^,{}]+),([^,{}]+)(?=[,}])|\"([ABCZ])\""));
    QString reply;
    qsizetype from = 0;
    for (auto pieces = piece.globalMatch(shortReply); pieces.hasNext();) {
        const auto match = pieces.next();
        reply += shortReply.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.capturedLength(5) > 0) {
            reply += QLatin1Char('"') + shortNames()[match.captured(5).front()] + QLatin1Char('"');
            continue;
        }
        reply +=
            QStringLiteral(R"({"ARXIVID": "%1%2", "COMMENT": "Fits {it}.", "RELEVANCE": %3, "NOVELTY": %4)")
                .arg(shortNames()[match.captured(1).front()], match.captured(2), match.captured(3),
                     match.captured(4));
    }
    return reply + shortReply.mid(from);
}

// A row with a comment that holds everything that looks like JSON.
inline QString row(char paper, const char *relevance, const char *novelty) {
    return QStringLiteral("{\"ARXIVID\": \"%1\", \"COMMENT\": \"Fits; {set}, [1], \\\"so\\\".\", "
                          "\"RELEVANCE\": %2, \"NOVELTY\": %3}")
        .arg(shortId(paper).toString(), QString::fromUtf8(relevance), QString::fromUtf8(novelty));
}

inline QString shortName(const ArxivId &id) {
    return shortNames().key(id.toString());
}

// "A=8/6 B=3/4" in the order of the batch.
inline QString told(const ScoringReply &reply) {
    QStringList parts;
    for (const auto &[id, version, score] : reply.scores)
        parts << QStringLiteral("%1=%2/%3").arg(shortName(id)).arg(score.relevance).arg(score.novelty);
    return parts.join(QLatin1Char(' '));
}

inline QString told(const ScreeningReply &reply) {
    QStringList parts;
    for (const ArxivId &id : reply.dropped)
        parts << shortName(id);
    return reply.isReadable ? parts.join(QLatin1Char(' ')) : QStringLiteral("-");
}

inline QString causeOf(const ScoringReply &reply, char name) {
    for (const UnscoredPaper &paper : reply.leftOver) {
        if (paper.id == shortId(name))
            return paper.cause;
    }
    return {};
}

} // namespace winnow
