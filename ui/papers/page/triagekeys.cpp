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

struct Link {
    ActionId id;
    void (PaperActions::*act)();
};

constexpr std::array links{
    Link{ActionId::Undo, &PaperActions::undo},
    Link{ActionId::Redo, &PaperActions::redo},
    Link{ActionId::CopyLinks, &PaperActions::copyLinks},
    Link{ActionId::CopyBibTeX, &PaperActions::copyBibTeX},
    Link{ActionId::Keep, &PaperActions::keepCurrent},
    Link{ActionId::Skip, &PaperActions::skipCurrent},
    Link{ActionId::Later, &PaperActions::laterCurrent},
    Link{ActionId::ClearDecision, &PaperActions::clearCurrent},
    Link{ActionId::NextPaper, &PaperActions::nextPaper},
    Link{ActionId::PreviousPaper, &PaperActions::previousPaper},
    Link{ActionId::NextUntriaged, &PaperActions::nextUntriaged},
    Link{ActionId::PreviousUntriaged, &PaperActions::previousUntriaged},
    Link{ActionId::ScrollOrNext, &PaperActions::scrollOrNext},
    Link{ActionId::OpenAbstract, &PaperActions::openAbstract},
    Link{ActionId::OpenPdf, &PaperActions::openPdf},
};

struct OwnLink {
    ActionId id;
    void (AnnotationActions::*act)();
};

constexpr std::array ownLinks{
    OwnLink{ActionId::Tag, &AnnotationActions::tagSelected},
    OwnLink{ActionId::EditNote, &AnnotationActions::editNote},
    OwnLink{ActionId::MoreLikeThis, &AnnotationActions::moreLikeThis},
};

// In the order of their relevance, from 1.
constexpr std::array ratingActions{ActionId::Rate1, ActionId::Rate2, ActionId::Rate3, ActionId::Rate4,
                                   ActionId::Rate5, ActionId::Rate6, ActionId::Rate7, ActionId::Rate8,
                                   ActionId::Rate9, ActionId::Rate10};

void connectOwnActs(const Actions &actions, AnnotationActions &acts) {
    for (const OwnLink &link : ownLinks)
        QObject::connect(actions[link.id], &QAction::triggered, &acts, link.act);
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
    for (const Link &link : links)
        QObject::connect(actions[link.id], &QAction::triggered, &parts.acts, link.act);
    QObject::connect(actions[ActionId::FoldGroup], &QAction::triggered, &parts.view, &PaperView::foldGroup);
    QObject::connect(actions[ActionId::UnfoldGroups], &QAction::triggered, &parts.view,
                     &PaperView::unfoldGroups);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&parts.view, parts.details.view(), parts.pass.reader()})
        actions.attach(ActionScope::Triage, widget);
    const auto showKeys = [&actions, &details = parts.details, &pass = parts.pass] {
        details.setKeys({actions.shownKey(ActionId::Keep), actions.shownKey(ActionId::Skip),
                         actions.shownKey(ActionId::Later), actions.shownKey(ActionId::CopyBibTeX),
                         actions.shownKey(ActionId::EditNote)});
        pass.setKeys({actions.shownKey(ActionId::Keep), actions.shownKey(ActionId::Skip),
                      actions.shownKey(ActionId::Later), actions.shownKey(ActionId::Undo),
                      actions.keys().keys(ActionId::Undo)});
    };
    QObject::connect(&actions, &Actions::keysChanged, &parts.pass, showKeys);
}

} // namespace winnow
