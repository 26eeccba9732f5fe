#pragma once

#include "app/model/decision.h"
#include "app/model/paper.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <vector>

class QMenu;
class QPoint;

namespace winnow {

class DetailsPane;
class Messages;
class UndoLog;
class PaperSession;
class PaperView;

// The actions of keys, menus and buttons on the table's papers. Keys only decide on the current paper;
// decisions on many papers are made in the menu.
class PaperActions final : public QObject {
    Q_OBJECT
public:
    PaperActions(PaperSession &session, Messages &messages, PaperView &view, DetailsPane &details,
                 QObject *parent = nullptr);

    // How another view (the focus page) moves through the papers: shows more of the current one (false: all
    // was shown), and what follows a decision. Without arguments: the table and the details.
    void setReading(std::function<bool()> showMore = {}, std::function<void()> goOn = {}) {
        m_showMore = std::move(showMore);
        m_goOn = std::move(goOn);
    }

    // Undoes the newest action if it is one that the library's log does not have; false: there is none.
    void setUndoFirst(std::function<bool()> undoFirst) { m_undoFirst = std::move(undoFirst); }

public Q_SLOTS:
    void decideCurrent(winnow::Decision decision);
    void keepCurrent();  // and goes to the next paper
    void skipCurrent();  // and the next paper
    void laterCurrent(); // and the next paper
    void clearCurrent();
    void decideSelected(winnow::Decision decision);
    void undo();
    void redo();
    void nextPaper();
    void previousPaper();
    void nextUntriaged();
    void previousUntriaged();
    void scrollOrNext(); // scrolls the abstract by a page; at its end goes to the next untriaged paper
    void openAbstract();
    void openPdf();
    void open(const QUrl &url);
    void copyLinks();  // of the selected papers, as Markdown
    void copyBibTeX(); // also of the selected papers
    void copyCslJson();

Q_SIGNALS:
    void menuOpening(QMenu &menu); // for the selected papers; others add their actions

private:
    std::vector<Paper> selectedPapers() const;
    void copy(const QString &text, const QString &done);
    void showMenu(const QPoint &position);
    void showTakenBack(const ArxivId &id);
    void addOpening(QMenu &menu, const QString &text, QUrl (ArxivId::*url)() const);

    QTimer m_second; // a paper shown for a second is read
    PaperSession &m_session;
    UndoLog &m_open;
    Messages &m_messages;
    PaperView &m_view;
    DetailsPane &m_details;
    std::function<bool()> m_showMore;
    std::function<void()> m_goOn;
    std::function<bool()> m_undoFirst;
    std::optional<ArxivId> m_readBefore; // the current paper at the time of an undo
};

} // namespace winnow
