#include "app/scoring/calls/batchreading.h"

#include "app/scoring/replyparser.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

constexpr qsizetype longestReply = 50'000; // characters kept for a person to look at
constexpr qsizetype longestProblem = 300;
constexpr qsizetype shownCauses = 3;

std::vector<ArxivId> idsOf(const std::vector<Paper> &papers) {
    std::vector<ArxivId> ids;
    std::ranges::transform(papers, std::back_inserter(ids), &Paper::id);
    return ids;
}

QString refusalOf(const ChatReply &reply) {
    const QString words = reply.refusal.simplified();
    return words.isEmpty() ? QStringLiteral("refused by the model")
                           : QStringLiteral("refused: %1").arg(words);
}

// "3 of 20 papers: 2501.00001 not in the reply; …; 2 answers about other papers"
QString problemOf(const ScoringReply &read, size_t asked) {
    QStringList parts;
    for (const FailedPaper &paper : read.leftOver) {
        if (parts.size() == shownCauses) {
            parts << QStringLiteral("…");
            break;
        }
        parts << paper.id.toString() + QLatin1Char(' ') + paper.cause;
    }
    QString problem = QStringLiteral("%1 of %2 papers: ").arg(read.leftOver.size()).arg(asked) +
                      parts.join(QStringLiteral("; "));
    if (read.strangers > 0)
        problem += QStringLiteral("; %1 answers about other papers").arg(read.strangers);
    return problem.left(longestProblem);
}

void keepReply(CallRecord &call, const ChatReply &reply, CallOutcome outcome, const QString &problem) {
    call.outcome = outcome;
    call.problem = problem.simplified().left(longestProblem);
    call.reply = reply.text.left(longestReply);
}

} // namespace

BatchReading readScoring(const ChatReply &reply, const std::vector<Paper> &papers, const Score &scorer) {
    const ScoringReply read = readScores(reply.text, idsOf(papers));
    QHash<ArxivId, int> versions;
    for (const Paper &paper : papers)
        versions.insert(paper.id, paper.version);
    BatchReading reading;
    for (const ReadScore &score : read.scores) {
        Score full = scorer;
        full.relevance = score.relevance;
        full.novelty = score.novelty;
        full.comment = score.comment;
        reading.result.scores.push_back({score.id, versions.value(score.id), full});
    }
    CallRecord &call = reading.result.call;
    call.kind = CallKind::Scoring;
    call.papers = int(papers.size());
    call.answered = int(read.scores.size());
    reading.leftOver = read.leftOver;
    if (reading.leftOver.empty())
        return reading;
    if (reply.end == ChatEnd::Refused) {
        keepReply(call, reply, CallOutcome::Refused, refusalOf(reply));
    } else if (reply.end == ChatEnd::CutOff) {
        keepReply(call, reply, CallOutcome::CutOff,
                  QStringLiteral("ended at the token limit, %1 of %2 papers answered")
                      .arg(call.answered)
                      .arg(call.papers));
    } else if (read.isReadable) {
        keepReply(call, reply, CallOutcome::Partial, problemOf(read, papers.size()));
    } else {
        keepReply(call, reply, CallOutcome::Unreadable, reading.leftOver.front().cause);
    }
    // The rest of what was cut off or refused is missing for that reason.
    if (call.outcome == CallOutcome::Refused || call.outcome == CallOutcome::CutOff) {
        for (FailedPaper &paper : reading.leftOver)
            paper.cause = call.outcome == CallOutcome::Refused
                              ? call.problem
                              : QStringLiteral("the reply ended at the token limit");
    }
    return reading;
}

BatchReading readScreening(const ChatReply &reply, const std::vector<Paper> &papers) {
    const std::vector<ArxivId> ids = idsOf(papers);
    const bool isRefused = reply.end == ChatEnd::Refused;
    const bool isCut = reply.end == ChatEnd::CutOff;
    ScreeningReply read;
    if (!isRefused)
        read = isCut ? readCutDrops(reply.text, ids) : readDrops(reply.text, ids);
    if (!read.isReadable) {
        BatchReading reading = unanswered(CallKind::Screening, papers, {});
        keepReply(reading.result.call, reply,
                  isRefused ? CallOutcome::Refused
                  : isCut   ? CallOutcome::CutOff
                            : CallOutcome::Unreadable,
                  isRefused ? refusalOf(reply)
                  : isCut   ? QStringLiteral("ended at the token limit")
                            : QStringLiteral("no list of ids in the reply"));
        return reading;
    }
    BatchReading reading;
    const QSet<ArxivId> dropped(read.dropped.begin(), read.dropped.end());
    for (const ArxivId &id : ids) {
        if (dropped.contains(id))
            reading.result.screened.push_back({id, QStringLiteral("by its title")});
        else
            reading.result.passed.push_back(id);
    }
    CallRecord &call = reading.result.call;
    call.kind = CallKind::Screening;
    call.papers = call.answered = int(papers.size());
    if (isCut) {
        call.answered = int(dropped.size());
        keepReply(call, reply, CallOutcome::CutOff, QStringLiteral("ended at the token limit"));
    }
    return reading;
}

BatchReading unanswered(CallKind kind, const std::vector<Paper> &papers, const QString &cause) {
    BatchReading reading;
    reading.result.call.kind = kind;
    reading.result.call.papers = int(papers.size());
    if (kind == CallKind::Screening) {
        reading.result.passed = idsOf(papers);
    } else {
        for (const Paper &paper : papers)
            reading.leftOver.push_back({paper.id, cause});
    }
    return reading;
}

int settledPapers(const BatchResult &result, bool scores) {
    const size_t papers = result.scores.size() + result.screened.size() + result.failures.size();
    return int(scores ? papers : papers + result.passed.size());
}

} // namespace winnow
