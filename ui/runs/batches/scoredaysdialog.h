#pragma once

#include "app/model/day.h"
#include "app/model/result.h"
#include "app/model/runestimate.h"
#include "app/settings/settings.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace winnow {

// Which days to score, and whether at once or in a batch; says what either costs before anything is sent.
// Blocks nothing: show it with ask().
class ScoreDaysDialog final : public QDialog {
    Q_OBJECT
public:
    ScoreDaysDialog(const Services &services, const Settings &settings, QWidget *parent);

    // An invalid first day: some weeks up to the last one; an invalid last day: the newest.
    void ask(QDate first, QDate last, bool inBatch);

Q_SIGNALS:
    void chosen(const std::vector<QDate> &days, bool inBatch); // newest first

private:
    void compose();
    QDateEdit *newDay(const char *name, const QString &label);
    void showDays(const Result<std::vector<DaySummary>> &days);
    std::vector<QDate> days() const;
    void changed();
    void reckon();
    void showEstimate(const Result<RunEstimate> &estimate);
    void showChoice();

    Services m_services;
    Settings m_settings;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QRadioButton *m_now;
    QRadioButton *m_inBatch;
    QLabel *m_takes;
    QLabel *m_spending;
    QPushButton *m_yes;
    QTimer m_soon;
    std::vector<QDate> m_known; // days with papers, newest first
    QDate m_wantedFirst;
    QDate m_wantedLast;
    std::optional<RunEstimate> m_live; // of what is chosen
    std::optional<RunEstimate> m_batch;
    quint64 m_number = 0; // of the reckoning whose answer counts
};

} // namespace winnow
