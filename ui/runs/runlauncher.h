#pragma once

#include "app/model/runestimate.h"
#include "app/run/runtypes.h"
#include "app/settings/settings.h"
#include "ui/common/messages/messages.h"

#include <QObject>

#include <optional>
#include <utility>

namespace winnow {

class Runner;
class SecretStore;

// Starts runs according to the settings and turns their outcome into at most one message. A job with a model
// fetches, finds the key, estimates the cost, asks if that is more than the settings allow, and scores.
class RunLauncher final : public QObject {
    Q_OBJECT
public:
    RunLauncher(Runner &runner, SecretStore &secrets, Messages &messages, Settings settings,
                QObject *parent = nullptr);

    void setSettings(const Settings &settings); // an open question gets a new estimate
    void fetchToday();                          // and scores the new papers
    void readFeeds(const QStringList &files);   // the same for saved feeds
    // Missed days, or today's feeds; with the built-in scorer. Not asked for: only problems are reported.
    void catchUp(const std::vector<QDate> &days, bool isAsked);
    void readSample(); // the sample day, always with the built-in scorer
    void scoreDay(QDate day) { score(scoring(day)); }
    void scoreDays(const std::vector<QDate> &days); // newest first; never empty
    void retryFailed(QDate day);                    // also scores failed papers
    // Scores only these papers of the day, regardless of screening; failed ones, too. With the criteria in
    // use, or with some that are tried, which are not put into use by it.
    void scorePapers(QDate day, const std::vector<ArxivId> &papers,
                     const std::optional<Criteria> &tried = {});
    void confirm();            // accepts the open question
    void confirmWithBuiltin(); // accepts the open question, but without the model
    void decline();
    // Takes a step offered for the last part that was started.
    Retry again(const ErrorText &offer);
    void setWaits(bool waits) { m_waits = waits; } // for its turn: batches take it for moments
    void togglePause();
    void stop(); // a second time: stop now
    bool isBusy() const { return m_busy; }
    bool isOfModel() const; // about the last part that was started
    bool isTrial() const { return isOfChosenPapers() && m_last->criteria; } // also about the last part
    bool isOfChosenPapers() const { return m_last && m_last->isTrial(); }   // about the last part, too
    const Settings &settings() const { return m_settings; }
    QString sentenceOf(const RunReport &report) const;
    QString serviceName() const; // the service of the last part; empty: it uses none
    // Whether the user asked for papers and has not seen their day yet; true once per fetch.
    bool takeFollow() { return std::exchange(m_follow, false); }

Q_SIGNALS:
    void settingsChanged();
    void busyChanged(bool isBusy);       // from the start to the job's end, or to its question
    void scoringBegun(const QDate &day); // invalid: the newest day
    void said(const QString &text);      // what a run is waiting for before it starts
    void stopping(bool now);             // the run ends soon; now: it gives up the calls under way
    // atOnce: the user is waiting for it
    void confirmNeeded(const winnow::RunEstimate &estimate, bool atOnce);
    void confirmOver();
    void noCategories();                            // nothing to fetch: the user must choose categories
    void reported(const winnow::RunReport &report); // for a whole job, as far as it got

private:
    RunRequest scoring(QDate day, const std::vector<QDate> &days = {}) const; // all these days, if any
    bool usesModel() const;
    void fetch(RunRequest request);
    void completeFetch(RunRequest &request); // according to the settings
    void score(RunRequest request);
    void prepare(const RunRequest &request, bool atOnce);
    void weigh(const RunRequest &request, bool atOnce);
    void refuse(const Error &error);
    void run(const RunRequest &request);
    void conclude(const RunReport &report);
    void judge(const RunReport &report);
    void warn(const ErrorText &outcome, const RunRequest &request);
    void takeStep(NextStep step, const ErrorText &outcome, const RunRequest &request);
    void retry(const RunRequest &request);     // runs the request again
    void scoreWithBuiltin(RunRequest request); // the papers that it left without a score
    void setBusy(bool busy);
    void dropQuestion();

    Runner &m_runner;
    SecretStore &m_secrets;
    Messages &m_messages;
    Settings m_settings;
    std::optional<RunRequest> m_last;
    std::optional<RunRequest> m_asked;  // waits for the user's confirmation
    std::optional<RunReport> m_fetched; // the result of the job's fetch
    quint64 m_preparing = 0;            // number of the current preparation; 0: none
    quint64 m_preparations = 0;
    int m_stops = 0;
    bool m_scoreNext = false; // score after the fetch
    bool m_busy = false;
    bool m_paused = false;
    bool m_waits = false;
    bool m_follow = false;
    bool m_isAsked = true; // the user started the run
};

} // namespace winnow
