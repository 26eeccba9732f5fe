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
struct RunVerdict;

// Starts runs as the settings say and turns their outcome into at most one message for the reader. With a
// model a job has up to three parts: fetch; find the key and reckon what scoring takes; score. Between the
// last two the reader is asked when it takes more than the settings allow unasked.
class RunControl final : public QObject {
    Q_OBJECT
public:
    RunControl(Runner &runner, SecretStore &secrets, Messages &messages, Settings settings,
               QObject *parent = nullptr);

    void setSettings(const Settings &settings); // a question that is open is reckoned anew
    void fetchToday();                          // and scores what came
    void readFeeds(const QStringList &files);   // the same from saved feeds
    // Missed days, or today's feeds; always with the built-in scorer. Unasked: only what went wrong is told.
    void catchUp(const std::vector<QDate> &days, bool isAsked);
    void readSample(); // the sample day, always with the built-in scorer
    void scoreDay(QDate day) { score(scoring(day)); }
    void scoreDays(const std::vector<QDate> &days); // newest first; never empty
    void retryFailed(QDate day);                    // scores also what was given up
    // Of the day only these, whatever screening said of them; failed ones too. By the criteria in use, or by
    // some that are tried, which don't come into use by it.
    void scorePapers(QDate day, const std::vector<ArxivId> &papers,
                     const std::optional<Criteria> &tried = {});
    void confirm();            // what was asked
    void confirmWithBuiltin(); // what was asked, without the model
    void decline();
    // Takes the steps of an offer that is about the last part that was begun.
    Retry again(const RunVerdict &offer);
    void togglePause();
    void stop(); // once more: now
    bool isBusy() const { return m_busy; }
    bool isOfModel() const;                                                 // the last part that was begun
    bool isTrial() const { return isOfChosenPapers() && m_last->criteria; } // likewise
    bool isOfChosenPapers() const { return m_last && m_last->isTrial(); }   // likewise
    const Settings &settings() const { return m_settings; }
    QString sentenceOf(const RunReport &report) const;
    QString serviceName() const; // of the last part that was begun; empty: it asks none
    // Whether the reader asked for papers and has not been shown their day yet; true once a fetch.
    bool takeFollow() { return std::exchange(m_follow, false); }

Q_SIGNALS:
    void settingsChanged();
    void busyChanged(bool isBusy);       // from the start to the job's end or its question
    void scoringBegun(const QDate &day); // invalid: the newest
    void said(const QString &text);      // what is being waited for before a run
    void stopping(bool now);             // the run ends by itself soon, or gives up what is under way
    void confirmNeeded(const winnow::RunEstimate &estimate, bool atOnce); // atOnce: the reader waits for it
    void confirmOver();
    void noCategories();                            // nothing to fetch: the reader has to choose
    void reported(const winnow::RunReport &report); // of a whole job as far as it has come

private:
    RunRequest scoring(QDate day, const std::vector<QDate> &days = {}) const; // all of these, if any
    bool usesModel() const;
    void fetch(RunRequest request);
    void completeFetch(RunRequest &request); // as the settings say
    void score(RunRequest request);
    void prepare(const RunRequest &request, bool atOnce);
    void weigh(const RunRequest &request, bool atOnce);
    void refuse(const Error &error);
    void run(const RunRequest &request);
    void conclude(const RunReport &report);
    void judge(const RunReport &report);
    void warn(const RunVerdict &outcome, const RunRequest &request);
    void takeStep(NextStep step, const RunVerdict &outcome, const RunRequest &request);
    void retry(const RunRequest &request);     // once more
    void scoreWithBuiltin(RunRequest request); // what it left without a score
    void setBusy(bool busy);
    void dropQuestion();

    Runner &m_runner;
    SecretStore &m_secrets;
    Messages &m_messages;
    Settings m_settings;
    std::optional<RunRequest> m_last;
    std::optional<RunRequest> m_asked;  // waits for the reader's yes
    std::optional<RunReport> m_fetched; // what the job's fetch came to
    quint64 m_preparing = 0;            // number of the preparation under way; 0: none
    quint64 m_preparations = 0;
    int m_stops = 0;
    bool m_scoreNext = false; // after the fetch
    bool m_busy = false;
    bool m_paused = false;
    bool m_follow = false;
    bool m_isAsked = true; // the run, by the reader
};

} // namespace winnow
