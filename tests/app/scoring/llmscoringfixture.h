#pragma once

#include "app/llm/chatclient.h"
#include "app/net/pooledhttpclient.h"
#include "app/scoring/llmscoring.h"
#include "tests/support/loopbackmodel.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#define TRY_ENDED(run) QTRY_VERIFY_WITH_TIMEOUT((run).hasEnded(), 20'000)

namespace winnow {

inline std::vector<Paper> numberedPapers(int count, int first = 1) {
    static const QStringList words =
        QStringLiteral(
            "we study how gradient descent with noise finds flat minima of deep networks and prove "
            "that its implicit bias bounds the generalization error under mild assumptions on data")
            .split(QLatin1Char(' '));
    std::vector<Paper> papers;
    for (int i = first; i < first + count; ++i) {
        Paper paper;
        paper.id = *ArxivId::fromString(QStringLiteral("2501.%1").arg(i, 5, 10, QLatin1Char('0')));
        paper.version = 1 + i % 3;
        paper.title = QStringLiteral("On the Flat Minima of Network %1").arg(i);
        for (int word = 0; word < 120 + i % 60; ++word)
            paper.abstract += words.at((word * 7 + i) % words.size()) + QLatin1Char(' ');
        papers.push_back(paper);
    }
    return papers;
}

inline LlmTask taskOf(std::vector<Paper> papers, int batchSize, int concurrency) {
    LlmTask task;
    task.criteria.version = 3;
    task.criteria.systemPrompt = QStringLiteral("You read papers for a researcher.");
    task.criteria.scoringPrompt = QStringLiteral("Score each paper for\nrelevance and novelty.\n\n"
                                                 "[PAPER LIST HERE]\n\nKeep the order.");
    task.criteria.screeningPrompt = QStringLiteral("List the ids to drop.\n\n[PAPER LIST HERE]");
    task.model = QStringLiteral("gpt-4o");
    task.toScore = std::move(papers);
    task.batchSize = batchSize;
    task.screeningBatchSize = batchSize;
    task.adaptBatches = false;
    task.concurrency = concurrency;
    return task;
}

inline TestAnswer status(int number,
                         const QByteArray &body = R"({"error":{"message":"Some words","code":null}})") {
    return {.status = number, .body = body, .contentType = "application/json"};
}

inline QByteArray bodyOf(const LoopbackModel::Call &call) {
    return QJsonDocument(call.body).toJson(QJsonDocument::Compact);
}

inline TestAnswer replied(const QString &text, const LoopbackModel::Call &call, const char *end = "stop") {
    return LoopbackModel::completion(text, bodyOf(call), QString::fromLatin1(end));
}

// A run against a model on loopback that stores what it is given, as the run's stage does.
class ScoringRun final : public QObject {
public:
    explicit ScoringRun(LoopbackModel &model, LlmTask task, BudgetCaps caps = {},
                        std::optional<Price> price = Price{2.5, 1.25, 10, 0})
        : http(12),
          client(http, provider(model), QStringLiteral("test-key")),
          scoring(std::make_unique<LlmScoring>(client, std::move(task), Budget(caps, price, 0), nullptr,
                                               [] { return 0.0; })) {
        connect(scoring.get(), &LlmScoring::answered, this, [this](int call, const BatchResult &result) {
            results.push_back(result);
            waiting.push_back(call);
            if (stores)
                storeAll();
        });
        connect(scoring.get(), &LlmScoring::progressed, this,
                [this](const RunProgress &now) { progress.push_back(now); });
        connect(scoring.get(), &LlmScoring::finished, this, [this](const std::optional<Error> &why) {
            ++ends;
            error = why;
        });
    }

    void storeAll() {
        const auto calls = std::exchange(waiting, {});
        for (const int call : calls)
            scoring->stored(call);
    }
    bool hasEnded() const { return ends > 0; }
    template <class Member>
    auto all(Member member) const {
        std::decay_t<decltype(BatchResult{}.*member)> found;
        for (const BatchResult &result : results)
            found.insert(found.end(), (result.*member).begin(), (result.*member).end());
        return found;
    }
    std::vector<ScoredPaper> scores() const { return all(&BatchResult::scores); }
    std::vector<UnscoredPaper> failures() const { return all(&BatchResult::failures); }
    int count(CallOutcome outcome) const {
        return int(std::count_if(results.begin(), results.end(), [outcome](const BatchResult &result) {
            return result.call.outcome == outcome;
        }));
    }
    // Every paper once, scored or failed, with the score that is its own.
    bool isWhole(const std::vector<Paper> &papers) const {
        QHash<ArxivId, int> times;
        for (const ScoredPaper &paper : scores()) {
            ++times[paper.id];
            if (paper.score.relevance != LoopbackModel::relevanceOf(paper.id.toString()) ||
                paper.score.novelty != LoopbackModel::noveltyOf(paper.id.toString()))
                return false;
        }
        for (const UnscoredPaper &paper : failures()) {
            ++times[paper.id];
            if (paper.cause.isEmpty())
                return false;
        }
        return times.size() == qsizetype(papers.size()) &&
               std::all_of(papers.begin(), papers.end(),
                           [&times](const Paper &paper) { return times.value(paper.id) == 1; });
    }

    PooledHttpClient http;
    ChatClient client;
    std::unique_ptr<LlmScoring> scoring;
    std::vector<BatchResult> results;
    std::vector<RunProgress> progress;
    std::vector<int> waiting; // to be stored
    bool stores = true;
    std::optional<Error> error;
    int ends = 0;

private:
    static Provider provider(const LoopbackModel &model) {
        Provider found = providerAt(*providerById(u"openai"), model.base());
        found.patience = std::chrono::milliseconds(500);
        return found;
    }
};

} // namespace winnow
