#include "ui/papers/page/triagekeys.h"

#include "ui/commands/actions.h"
#include "ui/papers/details/annotation/annotationactions.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/focus/focuscontroller.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"

#include <QMenu>

#include <array>

namespace winnow {

namespace {

// In the order of their relevance, from 1.
constexpr std::array ratingActions{ActionId::Rate1, ActionId::Rate2, ActionId::Rate3, ActionId::Rate4,
                                   ActionId::Rate5, ActionId::Rate6, ActionId::Rate7, ActionId::Rate8,
                                   ActionId::Rate9, ActionId::Rate10};

void connectActs(const Actions &actions, PaperActions &acts) {
    const auto on = [&actions, &acts](ActionId id, auto act) {
        QObject::connect(actions[id], &QAction::triggered, &acts, act);
    };
    on(ActionId::Undo, &PaperActions::undo);
    on(ActionId::Redo, &PaperActions::redo);
    on(ActionId::CopyLinks, &PaperActions::copyLinks);
    on(ActionId::CopyBibTeX, &PaperActions::copyBibTeX);
    on(ActionId::Keep, &PaperActions::keepCurrent);
    on(ActionId::Skip, &PaperActions::skipCurrent);
    on(ActionId::Later, &PaperActions::laterCurrent);
    on(ActionId::ClearDecision, &PaperActions::clearCurrent);
    on(ActionId::NextPaper, &PaperActions::nextPaper);
    on(ActionId::PreviousPaper, &PaperActions::previousPaper);
    on(ActionId::NextUntriaged, &PaperActions::nextUntriaged);
    on(ActionId::PreviousUntriaged, &PaperActions::previousUntriaged);
    on(ActionId::ScrollOrNext, &PaperActions::scrollOrNext);
    on(ActionId::OpenAbstract, &PaperActions::openAbstract);
    on(ActionId::OpenPdf, &PaperActions::openPdf);
}

void connectOwnActs(const Actions &actions, AnnotationActions &acts) {
    const auto on = [&actions, &acts](ActionId id, auto act) {
        QObject::connect(actions[id], &QAction::triggered, &acts, act);
    };
    on(ActionId::Tag, &AnnotationActions::tagSelected);
    on(ActionId::EditNote, &AnnotationActions::editNote);
    on(ActionId::MoreLikeThis, &AnnotationActions::moreLikeThis);
    for (size_t i = 0; i < ratingActions.size(); ++i) {
        const int relevance = static_cast<int>(i) + 1;
        QObject::connect(actions[ratingActions.at(i)], &QAction::triggered, &acts,
                         [&acts, relevance] { acts.rateCurrent(relevance); });
    }
    QObject::connect(actions[ActionId::ClearRate], &QAction::triggered, &acts,
                     [&acts] { acts.rateCurrent({}); });
}

// The key, menus and the details all request similar papers this way.
void connectScoring(QAction *score, const TriageParts &parts) {
    QObject::connect(score, &QAction::triggered, &parts.details,
                     [&details = parts.details, &session = parts.session] {
                         if (const auto &row = details.paper())
                             Q_EMIT session.scoringWanted(row->paper.id, row->day);
                     });
    QObject::connect(&parts.details, &DetailsPane::scoringRequested, score, &QAction::trigger);
    QObject::connect(&parts.acts, &PaperActions::menuOpening, score,
                     [score, &view = parts.view](QMenu &menu) {
                         if (view.selectedPapers().size() == 1)
                             menu.addAction(score);
                     });
}

} // namespace

void connectTriageKeys(const Actions &actions, const TriageParts &parts) {
    connectOwnActs(actions, parts.annotationActions);
    connectScoring(actions[ActionId::ScorePaper], parts);
    connectActs(actions, parts.acts);
    QObject::connect(actions[ActionId::FoldGroup], &QAction::triggered, &parts.view, &PaperView::foldGroup);
    QObject::connect(actions[ActionId::UnfoldGroups], &QAction::triggered, &parts.view,
                     &PaperView::unfoldGroups);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&parts.view, parts.details.view(), parts.pass.reader()})
        actions.attach(ActionScope::Triage, widget);
    const auto showKeys = [&actions, &details = parts.details, &pass = parts.pass] {
        const DecisionKeys keys{actions.shownKey(ActionId::Keep),     actions.shownKey(ActionId::Skip),
                                actions.shownKey(ActionId::Later),    actions.shownKey(ActionId::CopyBibTeX),
                                actions.shownKey(ActionId::EditNote), actions.shownKey(ActionId::Undo),
                                actions.keys().keys(ActionId::Undo)};
        details.setKeys(keys);
        pass.setKeys(keys);
    };
    QObject::connect(&actions, &Actions::keysChanged, &parts.pass, showKeys);
}

} // namespace winnow
