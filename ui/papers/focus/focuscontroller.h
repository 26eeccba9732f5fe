#pragma once

#include "app/model/arxivid.h"
#include "ui/papers/details/decisionkeys.h"
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
class PaperActions;
class PaperSession;
class PaperSortModel;
class PaperView;
struct PapersContext;

// Switches between the panes of the papers page and one paper at a time over the table's rows. It moves the
// table's current row along, so that all keys, undo and incoming scores work as they do there.
class FocusController final : public QStackedWidget {
    Q_OBJECT
public:
    FocusController(const PapersContext &share, PaperView &view, PaperActions &acts, QWidget *panes,
                    QWidget *parent = nullptr);

    bool isOn() const { return currentIndex() != 0; }
    void enter(); // starts where the day was left, at the first untriaged paper, or at the current row
    void leave();
    void toggle() { isOn() ? leave() : enter(); }
    void takeFocus();
    void setCriteria(const Criteria &criteria);
    void setKeys(const DecisionKeys &keys);
    DetailsView *reader() const; // bare keys work while it has the focus

    QByteArray saveState() const; // the paper at which each day was left
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void ended();        // back to the table
    void placeChanged(); // saveState() has changed; some seconds after the user moved on
    void digestRequested();

private:
    void connectParts();
    void goToStart();
    bool goToPlace(); // goes to where the day was left; false: nowhere, or that paper is decided
    void goOn();      // goes on after a decision
    void showCurrent();
    void recount();
    void rememberPlace();
    QDate day() const;

    PaperSession &m_session;
    Messages &m_messages;
    PaperView &m_view;
    PaperSortModel &m_shown;
    PaperActions &m_acts;
    FocusPage *m_page;
    FocusSummary *m_summary;
    Pace m_pace;
    QElapsedTimer m_sincePaper;
    QTimer m_soon;
    QTimer m_placeDue;
    QMap<QDate, ArxivId> m_places;
    std::optional<ArxivId> m_paper; // the paper on screen
    bool m_isFresh = true;          // the open papers have not been gone through yet
    bool m_isReview = false;        // everything was already decided at the start
};

} // namespace winnow
