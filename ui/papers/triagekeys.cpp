#include "ui/papers/triagekeys.h"

#include "ui/actions.h"
#include "ui/papers/paperacts.h"
#include "ui/papers/paperspage.h"

#include <array>

namespace winnow {

namespace {

struct Link {
    ActionId id;
    void (PaperActs::*act)();
};

constexpr std::array links{
    Link{ActionId::Undo, &PaperActs::undo},
    Link{ActionId::Redo, &PaperActs::redo},
    Link{ActionId::CopyLinks, &PaperActs::copyLinks},
    Link{ActionId::CopyBibTeX, &PaperActs::copyBibTeX},
    Link{ActionId::Keep, &PaperActs::keepCurrent},
    Link{ActionId::Skip, &PaperActs::skipCurrent},
    Link{ActionId::Later, &PaperActs::laterCurrent},
    Link{ActionId::ClearDecision, &PaperActs::clearCurrent},
    Link{ActionId::NextPaper, &PaperActs::nextPaper},
    Link{ActionId::PreviousPaper, &PaperActs::previousPaper},
    Link{ActionId::NextUntriaged, &PaperActs::nextUntriaged},
    Link{ActionId::PreviousUntriaged, &PaperActs::previousUntriaged},
    Link{ActionId::ScrollOrNext, &PaperActs::scrollOrNext},
    Link{ActionId::OpenAbstract, &PaperActs::openAbstract},
    Link{ActionId::OpenPdf, &PaperActs::openPdf},
};

} // namespace

void connectTriageKeys(const Actions &actions, PapersPage &page) {
    for (const Link &link : links)
        QObject::connect(actions[link.id], &QAction::triggered, &page.acts(), link.act);
    for (QWidget *widget : page.triageWidgets())
        actions.attach(ActionScope::Triage, widget);
}

} // namespace winnow
