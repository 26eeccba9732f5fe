#pragma once

#include "app/model/day.h"
#include "ui/papers/list/paperscope.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

// The action offered for a table without rows.
enum class EmptyStep { None, Fetch, FetchDay, ShowAll, ClearFilters, Retry };

struct EmptyMessage {
    QString title;
    QString text;
    EmptyStep step = EmptyStep::None;
    friend bool operator==(const EmptyMessage &, const EmptyMessage &) = default;
};

struct EmptyCause {
    PaperScope scope;
    DecisionFilter view = DecisionFilter::All;
    bool isLoaded = true;             // false: the library could not be read
    bool isSearched = false;          // a search or categories are set
    int papers = 0;                   // number of open papers, ignoring filters
    std::optional<DaySummary> ledger; // what is known about the day
    QDateTime now;                    // UTC; invalid: unknown
};

// Why there are no rows and what to do next, translated.
EmptyMessage emptyMessage(const EmptyCause &cause);

// Shown instead of the table.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void show(const EmptyMessage &message);
    QString text() const;

Q_SIGNALS:
    void stepChosen(winnow::EmptyStep step);

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    EmptyStep m_step = EmptyStep::None;
};

} // namespace winnow
