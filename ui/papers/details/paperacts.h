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
class OpenActs;
class PaperSession;
class PaperView;

// What keys, menus and buttons do with the papers of the table. Keys decide on the current paper only;
// deciding on many at once is for the menu.
class PaperActs final : public QObject {
    Q_OBJECT
public:
    PaperActs(PaperSession &session, Messages &messages, PaperView &view, DetailsPane &details,
              QObject *parent = nullptr);

    // How another place than table and details goes through the papers: what more of the current one is shown
    // before the next (false: all was), and where a decision leads.
    struct Reading {
        std::function<bool()> showMore;
        std::function<void()> goOn;
    };
    void setReading(Reading reading) { m_reading = std::move(reading); } // empty: table and details

    // An act that is not in the library's log, but may be the newest: taken back (true), or there is none.
    void setUndoFirst(std::function<bool()> undoFirst) { m_undoFirst = std::move(undoFirst); }

public Q_SLOTS:
    void decideCurrent(winnow::Decision decision);
    void keepCurrent();  // and the next paper
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
    void scrollOrNext(); // the abstract a page down; from its end the next untriaged paper
    void openAbstract();
    void openPdf();
    void open(const QUrl &url);
    void copyLinks();  // of the selected papers, as Markdown
    void copyBibTeX(); // likewise
    void copyCslJson();

Q_SIGNALS:
    void menuOpening(QMenu &menu); // of the selected papers: others add their acts

private:
    std::vector<Paper> selectedPapers() const;
    void copy(const QString &text, const QString &done);
    void showMenu(const QPoint &position);
    void showTakenBack(const ArxivId &id);
    void addOpening(QMenu &menu, const QString &text, QUrl (ArxivId::*url)() const);

    QTimer m_second; // a paper shown for a second is read
    PaperSession &m_session;
    OpenActs &m_open;
    Messages &m_messages;
    PaperView &m_view;
    DetailsPane &m_details;
    Reading m_reading;
    std::function<bool()> m_undoFirst;
    std::optional<ArxivId> m_readBefore; // the current paper when something was to be taken back
};

} // namespace winnow
