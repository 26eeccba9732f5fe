#pragma once

#include "app/model/arxivid.h"
#include "ui/papers/focus/focuskeys.h"
#include "ui/papers/focus/pace.h"
#include "ui/papers/list/paperscope.h"

#include <QDate>
#include <QElapsedTimer>
#include <QMap>
#include <QStackedWidget>
#include <QTimer>

namespace winnow {

struct Criteria;
class DetailsView;
class FocusPage;
class FocusSummary;
class Messages;
class PaperActs;
class PaperSession;
class PaperSortModel;
class PaperView;

// The paced pass: either the panes of the papers page, or one paper at a time over the rows the table shows.
// It leads the table's current row, so that every key, undo and scores that stream in work as they do there.
class FocusDesk final : public QStackedWidget {
    Q_OBJECT
public:
    struct Table {
        PaperSession &session;
        PaperSortModel &shown;
        PaperView &view;
        PaperActs &acts;
        Messages &messages;
    };
    FocusDesk(const Table &table, QWidget *panes, QWidget *parent = nullptr);

    bool isOn() const { return currentIndex() != 0; }
    void enter(); // with the first paper without a decision, where it was left, or at the current row
    void leave();
    void toggle() { isOn() ? leave() : enter(); }
    void takeFocus();
    void setCriteria(const Criteria &criteria);
    void setKeys(const FocusKeys &keys);
    DetailsView *reader() const; // bare keys act while it has the focus

    QByteArray saveState() const; // where each day was left
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void ended();        // back to the table
    void placeChanged(); // saveState() is another; some seconds after the reader went on
    void digestRequested();

private:
    void connectParts();
    void goToStart();
    bool goToPlace(); // where the day was left; false: nowhere, or it is decided
    void goOn();      // after a decision
    void showCurrent();
    void recount();
    void rememberPlace();
    QDate day() const;

    Table m_table;
    FocusPage *m_page;
    FocusSummary *m_summary;
    Pace m_pace;
    QElapsedTimer m_sincePaper;
    QTimer m_soon;
    QTimer m_placeDue;
    QMap<QDate, ArxivId> m_places;
    std::optional<ArxivId> m_paper; // on the desk
    bool m_isFresh = true;          // these papers were opened and not gone through yet
    bool m_isReview = false;        // nothing was left to decide when it began
};

} // namespace winnow
