#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <span>

namespace winnow {

// Everything a user can do by menu or key.
enum class ActionId {
    FetchToday,
    Score,
    RetryFailed,
    PauseRun,
    Stop,
    ImportDigest,
    OpenFeed,
    ExportDigest,
    Settings,
    Quit,
    Undo,
    Redo,
    CopyLinks,
    CopyBibTeX,
    Find,
    ShowPapers,
    ShowCriteria,
    ShowDigest,
    ShowHistory,
    ShowCalls,
    Keep,
    Skip,
    Later,
    ClearDecision,
    NextPaper,
    PreviousPaper,
    NextUntriaged,
    PreviousUntriaged,
    ScrollOrNext,
    OpenAbstract,
    OpenPdf,
    SaveCriteria,
    SampleDay,
    ShowKeys,
    About,
};

// Where a key acts. Bare letters act only while the table or the details have the focus.
enum class ActionScope { Window, Triage };

struct ActionSpec {
    ActionId id;
    ActionScope scope;
    const char *text;                         // source text, translated in the context "winnow::Actions"
    std::initializer_list<const char *> keys; // portable text; the first one is shown
};

// The one table of actions; the overview of keys is made from it.
std::span<const ActionSpec> actionSpecs();

class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    // Makes the keys of the scope act while `widget` or a child of it has the focus.
    void attach(ActionScope scope, QWidget *widget) const;
    // The overview of keys as a table of HTML.
    QString keysAsHtml() const;

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace winnow
