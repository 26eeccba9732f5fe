#pragma once

#include "app/run/runner.h"

#include <QObject>

#include <deque>
#include <memory>

namespace winnow {

class ArxivClient;
class Clock;
class FetchStage;
class GapFiller;
class Library;
class ScoreStage;
class UpdateThrottle;

// The daily job: fetches, then scores every day that received papers, newest first, then fetches the details
// that arXiv's pages lack. Everything is stored as it arrives, so a run that was stopped or killed is
// continued by the next one. Lives in the work thread and never blocks.
class DailyRun final : public QObject {
    Q_OBJECT
public:
    DailyRun(Library &library, const Clock &clock, HttpClientFactory makeClient, QObject *parent = nullptr);
    ~DailyRun() override;

    void start(const RunRequest &request);
    void obey(RunOrder order);
    [[nodiscard]] Pending<std::vector<Paper>> lookUp(const std::vector<ArxivId> &ids, const QUrl &feeds);

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void listingStored(const QDate &day);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);
    void callMade(const winnow::CallRecord &call);
    void finished(const winnow::RunReport &report);

private:
    HttpClient &client();
    void fetch();
    void fetched(const std::optional<Error> &error);
    void chooseDays();
    void score();
    bool isForModel(const std::optional<QDate> &day) const;
    void scored(const std::optional<Error> &error);
    void complete();
    void end();

    Library &m_library;
    const Clock &m_clock;
    HttpClientFactory m_makeClient;
    std::unique_ptr<HttpClient> m_client; // created in the work thread with the first download
    std::unique_ptr<ArxivClient> m_arxiv;
    UpdateThrottle *m_throttle;
    FetchStage *m_fetch = nullptr;
    ScoreStage *m_score = nullptr;
    GapFiller *m_gaps = nullptr;
    RunRequest m_request;
    RunReport m_report;
    std::deque<std::optional<QDate>> m_toScore; // none: the newest day
    bool m_running = false;
    bool m_paused = false;
    bool m_stopping = false;
};

} // namespace winnow
