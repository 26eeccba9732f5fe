#include "ui/commands/actiontable.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <array>

namespace winnow {

// A namespace of its own keeps the short names local to the table.
namespace actiontable {

using enum ActionId;
using enum ActionScope;

const std::array walking{
    ActionSpec{NextPaper, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Next paper"), {"J"}},
    ActionSpec{PreviousPaper, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Previous paper"), {"K"}},
    ActionSpec{NextUntriaged, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Next untriaged"), {"N"}},
    ActionSpec{PreviousUntriaged, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Previous untriaged"), {"P"}},
    ActionSpec{ScrollOrNext,
               Triage,
               QT_TRANSLATE_NOOP("winnow::Actions", "Scroll abstract, then next untriaged"),
               {"Space"}},
    ActionSpec{FoldGroup, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Co&llapse group"), {"G"}},
    ActionSpec{UnfoldGroups, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Expand all groups"), {"Shift+G"}},
    ActionSpec{FocusPass, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&One paper at a time"), {"F"}},
};

const std::array deciding{
    ActionSpec{Keep, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Keep and next"), {"S"}},
    ActionSpec{Skip, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "S&kip and next"), {"E"}},
    ActionSpec{Later, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Later"), {"L"}},
    ActionSpec{ClearDecision, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Clear decision"), {"U"}},
    ActionSpec{Undo, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Undo"), {"Ctrl+Z", "Z"}},
    ActionSpec{Redo, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Redo"), {"Ctrl+Shift+Z"}},
};

const std::array reading{
    ActionSpec{
        OpenAbstract, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Open &abstract page"), {"Return", "O"}},
    ActionSpec{OpenPdf, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Open P&DF"), {"Ctrl+Return"}},
    ActionSpec{MoreLikeThis, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&More like this"), {"M"}},
    ActionSpec{
        CopyLinks, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Copy as Markdown links"), {"Ctrl+C"}},
    ActionSpec{CopyBibTeX, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Copy as &BibTeX"), {"B"}},
    ActionSpec{PastePapers, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Paste papers"), {"Ctrl+V"}},
};

const std::array annotating{
    ActionSpec{Tag, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Tag…"), {"T"}},
    ActionSpec{EditNote, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "&Write a note"), {"W"}},
    ActionSpec{Rate1, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 1"), {"1"}},
    ActionSpec{Rate2, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 2"), {"2"}},
    ActionSpec{Rate3, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 3"), {"3"}},
    ActionSpec{Rate4, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 4"), {"4"}},
    ActionSpec{Rate5, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 5"), {"5"}},
    ActionSpec{Rate6, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 6"), {"6"}},
    ActionSpec{Rate7, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 7"), {"7"}},
    ActionSpec{Rate8, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 8"), {"8"}},
    ActionSpec{Rate9, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 9"), {"9"}},
    ActionSpec{Rate10, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Your relevance: 10"), {"0"}},
    // Not "-": a French keyboard has it on the key of the 6.
    ActionSpec{
        ClearRate, Triage, QT_TRANSLATE_NOOP("winnow::Actions", "Clear your relevance"), {"Backspace"}},
};

const std::array running{
    ActionSpec{FetchToday, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Today's papers"), {"F5"}},
    ActionSpec{Score, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Score this day"), {"Ctrl+R"}},
    ActionSpec{ScoreInBatch, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Score in a &batch…"), {}},
    ActionSpec{ScoreDays, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Score &days…"), {}},
    ActionSpec{ScorePaper, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Score this paper any&way"), {}},
    ActionSpec{
        RetryFailed, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Retry failed papers"), {"Ctrl+Shift+R"}},
    ActionSpec{PauseRun, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Pause or resume"), {"Ctrl+Shift+P"}},
    ActionSpec{Stop, Window, QT_TRANSLATE_NOOP("winnow::Actions", "S&top"), {"Ctrl+."}},
    ActionSpec{OpenFeed, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Read saved feeds…"), {"Ctrl+O"}},
    ActionSpec{ImportDigest, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Import digests…"), {"Ctrl+I"}},
    ActionSpec{ImportDigestFolder,
               Window,
               QT_TRANSLATE_NOOP("winnow::Actions", "Import &folder of digests…"),
               {"Ctrl+Shift+I"}},
    ActionSpec{SampleDay, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Try the sa&mple day"), {}},
};

const std::array going{
    ActionSpec{Find, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Search"), {"Ctrl+F", "/"}},
    ActionSpec{ShowPapers, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Papers"), {"Ctrl+1"}},
    ActionSpec{ShowCriteria, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Criteria"), {"Ctrl+2"}},
    ActionSpec{ShowDigest, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Digest"), {"Ctrl+3"}},
    ActionSpec{ShowHistory, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&History"), {"Ctrl+4"}},
    ActionSpec{ShowMap, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Map and funnel"), {"Ctrl+M"}},
    ActionSpec{ShowCalls, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Run de&tails"), {"Ctrl+D"}},
    ActionSpec{ExportDigest, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Export digest…"), {"Ctrl+E"}},
    ActionSpec{ExportSite, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Export as &web pages…"), {}},
    ActionSpec{
        ExportNotes, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Export &notes of kept papers…"), {}},
    ActionSpec{BackUpLibrary, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Back up library…"), {}},
    ActionSpec{RestoreLibrary, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Rest&ore backup…"), {}},
    ActionSpec{SaveCriteria,
               Window,
               QT_TRANSLATE_NOOP("winnow::Actions", "Save criteria as new &version"),
               {"Ctrl+S"}},
    ActionSpec{ActionId::Settings, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Settings…"), {"Ctrl+,"}},
    ActionSpec{ShowKeys, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Keyboard shortcuts"), {"?", "F1"}},
    ActionSpec{SaveReport, Window, QT_TRANSLATE_NOOP("winnow::Actions", "Save a &report…"), {}},
    ActionSpec{About, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&About Winnow"), {}},
    ActionSpec{Quit, Window, QT_TRANSLATE_NOOP("winnow::Actions", "&Quit"), {"Ctrl+Q"}},
};

const std::array groups{
    ActionGroup{QT_TRANSLATE_NOOP("winnow::Actions", "Navigation"), walking},
    ActionGroup{QT_TRANSLATE_NOOP("winnow::Actions", "Decisions"), deciding},
    ActionGroup{QT_TRANSLATE_NOOP("winnow::Actions", "Reading and copying"), reading},
    ActionGroup{QT_TRANSLATE_NOOP("winnow::Actions", "Annotations"), annotating},
    ActionGroup{QT_TRANSLATE_NOOP("winnow::Actions", "Papers and scores"), running},
    ActionGroup{QT_TRANSLATE_NOOP("winnow::Actions", "Window"), going},
};

} // namespace actiontable

std::span<const ActionGroup> actionGroups() {
    return actiontable::groups;
}

QString actionGroupTitle(const ActionGroup &group) {
    return QCoreApplication::translate("winnow::Actions", group.title);
}

QString actionText(const ActionSpec &spec) {
    return QCoreApplication::translate("winnow::Actions", spec.text);
}

QString actionLabel(const ActionSpec &spec) {
    QString label = actionText(spec).remove(QLatin1Char('&'));
    if (label.endsWith(QChar(0x2026))) // the "…" of a menu entry that opens a dialog
        label.chop(1);
    return label;
}

QString actionName(ActionId id) {
    return QString::fromLatin1(QMetaEnum::fromType<ActionId>().valueToKey(int(id)));
}

} // namespace winnow
