#pragma once

#include <QObject>
#include <QString>

#include <initializer_list>
#include <span>

namespace winnow {
Q_NAMESPACE

// Everything a user can do by menu or key. The settings file contains the names, so they never change.
enum class ActionId {
    FetchToday,
    Score,
    ScoreInBatch,
    ScoreDays,
    ScorePaper,
    RetryFailed,
    PauseRun,
    Stop,
    ImportDigest,
    ImportDigestFolder,
    OpenFeed,
    ExportDigest,
    ExportSite,
    ExportNotes,
    BackUpLibrary,
    RestoreLibrary,
    Settings,
    Quit,
    Undo,
    Redo,
    CopyLinks,
    CopyBibTeX,
    PastePapers,
    Find,
    ShowPapers,
    ShowCriteria,
    ShowDigest,
    ShowHistory,
    ShowCalls,
    ShowMap,
    FocusPass,
    FoldGroup,
    UnfoldGroups,
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
    MoreLikeThis,
    Tag,
    EditNote,
    Rate1,
    Rate2,
    Rate3,
    Rate4,
    Rate5,
    Rate6,
    Rate7,
    Rate8,
    Rate9,
    Rate10,
    ClearRate,
    SaveCriteria,
    SampleDay,
    ShowKeys,
    SaveReport,
    About,
};
Q_ENUM_NS(ActionId)

// Where a key works. Bare keys (letters, digits, Space …) of any action only work while the table or the
// details have the focus, so that typing text never triggers one.
enum class ActionScope { Window, Triage };

struct ActionSpec {
    ActionId id;
    ActionScope scope;
    const char *text;                         // source text, translated in the context "winnow::Actions"
    std::initializer_list<const char *> keys; // portable text, until rebound; the first one is shown in menus
};

struct ActionGroup {
    const char *title; // source text, too
    std::span<const ActionSpec> actions;
};

// The one table of actions: menus, shortcuts, their overview and their settings tab are built from it.
std::span<const ActionGroup> actionGroups();

QString actionGroupTitle(const ActionGroup &group);
QString actionText(const ActionSpec &spec);  // translated, with its mnemonic
QString actionLabel(const ActionSpec &spec); // for lists: without mnemonic and ellipsis
QString actionName(ActionId id); // the name in the settings file, such as "Keep": never translated

} // namespace winnow
