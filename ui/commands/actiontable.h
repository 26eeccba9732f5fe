#pragma once

#include <QObject>
#include <QString>

#include <initializer_list>
#include <span>

namespace winnow {
Q_NAMESPACE

// Everything a user can do by menu or key. The names stand in the settings file: never changed.
enum class ActionId {
    FetchToday,
    Score,
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
    About,
};
Q_ENUM_NS(ActionId)

// Where a key acts. Bare keys (letters, digits, Space …) of whatever action act only while the table or the
// details have the focus, so that none acts while one types.
enum class ActionScope { Window, Triage };

struct ActionSpec {
    ActionId id;
    ActionScope scope;
    const char *text;                         // source text, translated in the context "winnow::Actions"
    std::initializer_list<const char *> keys; // portable text, until rebound; the first one is shown in menus
};

struct ActionGroup {
    const char *title; // likewise
    std::span<const ActionSpec> actions;
};

// The one table of actions: menus, keys, their overview and their settings are made from it.
std::span<const ActionGroup> actionGroups();

QString actionGroupTitle(const ActionGroup &group);
QString actionText(const ActionSpec &spec);  // translated, with its mnemonic
QString actionLabel(const ActionSpec &spec); // for a list: without mnemonic and dots
QString actionName(ActionId id);             // "Keep": never translated

} // namespace winnow
