#include "app/scoring/calls/batchreading.h"

#include "app/scoring/replyparser.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

constexpr qsizetype batchReadingLongestReply = 50'000; // characters kept for inspection
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
    for (const UnscoredPaper &paper : read.leftOver) {
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
    const bool isEmpty = QStringView(reply.text).trimmed().isEmpty();
    call.reply =
        (isEmpty && !reply.thoughts.isEmpty() ? reply.thoughts : reply.text).left(batchReadingLongestReply);
}

// "… ended at the token limit"; empty: it ended by itself.
QString cutOf(const ChatReply &reply, bool isThinking) {
    if (reply.end == ChatEnd::CutOff)
        return QStringLiteral("ended at the token limit");
    if (reply.end == ChatEnd::ContextEnded)
        return QStringLiteral("ended when the model's context was full");
    if (reply.end == ChatEnd::Complete && isThinking)
        return QStringLiteral("ended inside its thoughts");
    return {};
}

bool hasThoughtsApart(const ChatReply &reply) {
    return reply.end == ChatEnd::Complete && !QStringView(reply.thoughts).trimmed().isEmpty();
}

bool isOnlyThought(const ChatReply &reply, bool onlyThoughtInText) {
    return onlyThoughtInText ||
           (QStringView(reply.text).trimmed().isEmpty() && !QStringView(reply.thoughts).trimmed().isEmpty());
}

void sayOfUnsaid(ScoringReply &read, const QString &cause) {
    for (UnscoredPaper &paper : read.leftOver) {
        if (paper.cause == read.unsaid)
            paper.cause = cause;
    }
    read.unsaid = cause;
}

ScoringReply scoresIn(const ChatReply &reply, const std::vector<ArxivId> &ids, const ReplyMarks &marks,
                      const TopicChoices &topics) {
    const bool wasCut = reply.end == ChatEnd::CutOff || reply.end == ChatEnd::ContextEnded;
    ScoringReply read = readScores(reply.text, ids, marks, wasCut, topics);
    if (read.isReadable || read.hasBroken || read.isThinking)
        return read;
    if (hasThoughtsApart(reply)) {
        ScoringReply apart = readScores(reply.thoughts, ids, marks, false, topics);
        if (apart.isReadable || apart.hasBroken)
            return apart;
    }
    read.onlyThought = isOnlyThought(reply, read.onlyThought);
    if (read.onlyThought)
        sayOfUnsaid(read, QStringLiteral("the model only thought"));
    return read;
}

ScreeningReply dropsIn(const ChatReply &reply, const std::vector<ArxivId> &ids, const ReplyMarks &marks) {
    if (reply.end == ChatEnd::Refused)
        return {};
    if (reply.end != ChatEnd::Complete) {
        ScreeningReply read = readCutDrops(reply.text, ids, marks);
        read.onlyThought = isOnlyThought(reply, read.onlyThought);
        return read;
    }
    ScreeningReply read = readDrops(reply.text, ids, marks);
    if (read.isReadable || read.isThinking)
        return read;
    if (hasThoughtsApart(reply)) {
        ScreeningReply apart = readDrops(reply.thoughts, ids, marks);
        if (apart.isReadable)
            return apart;
    }
    read.onlyThought = isOnlyThought(reply, read.onlyThought);
    return read;
}

void judgeScoring(BatchReading &reading, const ChatReply &reply, ScoringReply &read) {
    CallRecord &call = reading.result.call;
    const QString cut = cutOf(reply, read.isThinking);
    reading.isCut = !cut.isEmpty();
    reading.onlyThought = read.onlyThought;
    if (read.leftOver.empty())
        return;
    if (reply.end == ChatEnd::Refused) {
        keepReply(call, reply, CallOutcome::Refused, refusalOf(reply));
        sayOfUnsaid(read, call.problem);
    } else if (reading.isCut) {
        keepReply(
            call, reply, CallOutcome::CutOff,
            QStringLiteral("%1, %2 of %3 papers answered").arg(cut).arg(call.answered).arg(call.papers));
        sayOfUnsaid(read, QStringLiteral("the reply ") + cut);
    } else if (read.isReadable) {
        keepReply(call, reply, CallOutcome::Partial, problemOf(read, size_t(call.papers)));
    } else {
        keepReply(call, reply, CallOutcome::Unreadable, read.leftOver.front().cause);
    }
}

} // namespace

BatchReading readScoring(const ChatReply &reply, const std::vector<Paper> &papers, const Score &scorer,
                         const ReplyMarks &marks, const TopicChoices &topics) {
    ScoringReply read = scoresIn(reply, idsOf(papers), marks, topics);
    QHash<ArxivId, int> versions;
    for (const Paper &paper : papers)
        versions.insert(paper.id, paper.version);
    BatchReading reading;
    for (ScoredPaper &paper : read.scores) {
        paper.version = versions.value(paper.id);
        paper.score.criteriaVersion = scorer.criteriaVersion;
        paper.score.scorer = scorer.scorer;
        paper.score.model = scorer.model;
    }
    CallRecord &call = reading.result.call;
    call.kind = CallKind::Scoring;
    call.papers = int(papers.size());
    call.answered = int(read.scores.size());
    judgeScoring(reading, reply, read);
    reading.result.scores = std::move(read.scores);
    reading.leftOver = std::move(read.leftOver);
    return reading;
}

BatchReading readScreening(const ChatReply &reply, const std::vector<Paper> &papers,
                           const ReplyMarks &marks) {
    const std::vector<ArxivId> ids = idsOf(papers);
    const ScreeningReply read = dropsIn(reply, ids, marks);
    const QString cut = cutOf(reply, read.isThinking);
    BatchReading reading;
    reading.isCut = !cut.isEmpty();
    reading.onlyThought = read.onlyThought;
    if (!read.isReadable) {
        const bool isRefused = reply.end == ChatEnd::Refused;
        reading.result = unanswered(CallKind::Screening, papers, {}).result;
        keepReply(reading.result.call, reply,
                  isRefused       ? CallOutcome::Refused
                  : reading.isCut ? CallOutcome::CutOff
                                  : CallOutcome::Unreadable,
                  isRefused          ? refusalOf(reply)
                  : reading.isCut    ? cut
                  : read.onlyThought ? QStringLiteral("the model only thought")
                                     : QStringLiteral("no list of ids in the reply"));
        return reading;
    }
    const QSet<ArxivId> dropped(read.dropped.begin(), read.dropped.end());
    for (const Paper &paper : papers) {
        if (dropped.contains(paper.id))
            reading.result.screened.push_back({paper.id, QStringLiteral("by its title"), paper.version});
        else
            reading.result.passed.push_back({paper.id, paper.version});
    }
    CallRecord &call = reading.result.call;
    call.kind = CallKind::Screening;
    call.papers = call.answered = int(papers.size());
    if (reading.isCut) {
        call.answered = int(dropped.size());
        keepReply(call, reply, CallOutcome::CutOff, cut);
    }
    return reading;
}

BatchReading unanswered(CallKind kind, const std::vector<Paper> &papers, const QString &cause) {
    BatchReading reading;
    reading.result.call.kind = kind;
    reading.result.call.papers = int(papers.size());
    if (kind == CallKind::Screening) {
        for (const Paper &paper : papers)
            reading.result.passed.push_back({paper.id, paper.version});
    } else {
        for (const Paper &paper : papers)
            reading.leftOver.push_back({paper.id, cause, paper.version});
    }
    return reading;
}

int settledPapers(const BatchResult &result, bool scores) {
    const size_t papers = result.scores.size() + result.screened.size() + result.failures.size();
    return int(scores ? papers : papers + result.passed.size());
}

} // namespace winnow
