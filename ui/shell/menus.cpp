#include "ui/shell/menus.h"

#include "ui/commands/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <optional>
#include <vector>

namespace winnow {

namespace {

struct MenuSpec {
    const char *title;                            // translated in the context "winnow::Actions"
    std::vector<std::optional<ActionId>> entries; // none: a separator
};

std::vector<MenuSpec> menuSpecs() {
    using enum ActionId;
    constexpr auto line = std::nullopt;
    return {
        {QT_TRANSLATE_NOOP("winnow::Actions", "&File"),
         {OpenFeed, ImportDigest, ImportDigestFolder, line, ExportDigest, ExportNotes, ExportSite, line,
          BackUpLibrary, RestoreLibrary, line, ActionId::Settings, line, Quit}},
        {QT_TRANSLATE_NOOP("winnow::Actions", "&Edit"),
         {Undo, Redo, line, CopyLinks, CopyBibTeX, PastePapers, line, Find, line, SaveCriteria}},
        {QT_TRANSLATE_NOOP("winnow::Actions", "&View"),
         {ShowPapers, ShowCriteria, ShowDigest, ShowHistory, line, FocusPass, FoldGroup, UnfoldGroups, line,
          ShowMap, ShowCalls}},
        {QT_TRANSLATE_NOOP("winnow::Actions", "&Paper"),
         {Keep, Skip, Later, ClearDecision, line, NextPaper, PreviousPaper, NextUntriaged, PreviousUntriaged,
          line, Tag, EditNote, line, OpenAbstract, OpenPdf, MoreLikeThis}},
        {QT_TRANSLATE_NOOP("winnow::Actions", "&Run"),
         {FetchToday, Score, ScoreInBatch, ScoreDays, ScorePaper, RetryFailed, line, PauseRun, Stop, line,
          SampleDay}},
        {QT_TRANSLATE_NOOP("winnow::Actions", "&Help"), {ShowKeys, line, SaveReport, About}},
    };
}

} // namespace

QMenu *buildMenus(QMenuBar &bar, const Actions &actions) {
    QMenu *view = nullptr;
    for (const MenuSpec &spec : menuSpecs()) {
        QMenu *menu = bar.addMenu(QCoreApplication::translate("winnow::Actions", spec.title));
        for (const auto &entry : spec.entries) {
            if (entry)
                menu->addAction(actions[*entry]);
            else
                menu->addSeparator();
        }
        if (spec.entries.front() == ActionId::ShowPapers)
            view = menu;
    }
    return view;
}

void setWorkEnabled(QMenuBar &bar, bool isEnabled) {
    const QList<QAction *> menus = bar.actions();
    for (QAction *menu : menus) {
        if (menu != menus.last())
            menu->setEnabled(isEnabled);
    }
}

} // namespace winnow
