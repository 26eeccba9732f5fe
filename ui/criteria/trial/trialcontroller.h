#pragma once

#include "app/model/runestimate.h"
#include "app/run/runtypes.h"
#include "ui/criteria/trial/trialpapers.h"

#include <QHash>
#include <QObject>

class QPushButton;

namespace winnow {

class CriteriaPage;
class EstimateWatch;
class RunLauncher;
class Runner;
class TrialPanel;

// The trial of the criteria on screen on a handful of the day's papers, before the whole day is paid for:
// connects its button, which shows the cost, its panel and the run.
class TrialController final : public QObject {
    Q_OBJECT
public:
    // Adds its widgets to the page.
    TrialController(Library &library, Runner &runner, RunLauncher &control, CriteriaPage &page,
                    Messages &messages, QObject *parent = nullptr);

    void setDay(QDate day); // the day whose papers are used

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectRun(Runner &runner);
    void connectPanel();
    void look(); // the page was shown, or its contents changed
    void showPrompts(const Criteria &onScreen, const Criteria &inUse);
    void tryOut();
    void begin();
    void showScores(const std::vector<ScoredPaper> &scores);
    void conclude(const RunReport &report);
    void readScores();
    void showRows(std::vector<TrialRow> rows);
    void showCaption();
    void showButton();
    void close();
    bool usesModel() const;
    QString whyNot() const; // empty: a trial is possible

    RunLauncher &m_launcher;
    CriteriaPage &m_page;
    TrialPapers m_papers;
    EstimateWatch *m_watch;
    TrialPanel *m_panel;
    QPushButton *m_button;
    std::optional<RunEstimate> m_estimate;
    Criteria m_onScreen;
    Criteria m_inUse;
    bool m_isLoaded = false;         // whether the two above are read
    std::optional<Criteria> m_asked; // the criteria about to be tried
    std::optional<Criteria> m_tried;
    RunRecord m_trial; // the last one; version 0: none
    std::vector<UnscoredPaper> m_failures;
    QHash<ArxivId, Score> m_stored; // scores stored by the current trial
    bool m_isTrying = false;
};

} // namespace winnow
