#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/runs/history/runtablemodel.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace winnow {

class BatchList;
class CallView;
class PlainTable;

// The History tab: every run and its cost, this month's sum against the cap, and the calls of the selected
// run.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Library &library, Messages &messages, QWidget *parent = nullptr);

    void addBatches(BatchList *list); // above the runs, which they are part of
    void setMonthCap(const std::optional<double> &dollars);
    // Runs have changed. Reads them at once if the page is visible, else when it is shown.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compose();
    void showRuns(std::vector<RunRecord> runs);
    void showSpending();
    void showCalls(int row);
    void readCalls(qint64 run);

    Library &m_library;
    Messages &m_messages;
    RunTableModel m_runs;
    PlainTable *m_table;
    CallView *m_calls;
    QLabel *m_month;
    QProgressBar *m_spent;
    QLabel *m_earlier;
    QStackedWidget *m_stack;
    std::optional<double> m_monthCap;
    Spending m_thisMonth;
    qint64 m_shownRun = 0; // the run whose calls are shown or loading; 0: none
    bool m_isStale = true;
    bool m_isReading = false;
};

} // namespace winnow
