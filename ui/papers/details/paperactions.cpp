#include "ui/papers/details/paperactions.h"

#include "app/digest/digestformats.h"
#include "ui/common/messages/announcer.h"
#include "ui/common/messages/messages.h"
#include "ui/common/openlink.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/list/model/acttexts.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace winnow {

PaperActions::PaperActions(PaperSession &session, Messages &messages, PaperView &view, DetailsPane &details,
                           QObject *parent)
    : QObject(parent),
      m_session(session),
      m_open(session.acts()),
      m_messages(messages),
      m_view(view),
      m_details(details) {
    constexpr int readingTime = 1000; // ms
    m_second.setSingleShot(true);
    m_second.setInterval(readingTime);
    connect(&view, &PaperView::currentPaperChanged, &m_second, qOverload<>(&QTimer::start));
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (const auto id = m_view.currentPaper(); id && m_view.isVisible())
            m_open.markRead({*id});
    });
    connect(&m_open, &UndoLog::aboutToTakeBack, this, [this] { m_readBefore = m_view.currentPaper(); });
    connect(&m_open, &UndoLog::takenBack, this, &PaperActions::showTakenBack);
    connect(&view, &QAbstractItemView::doubleClicked, this, &PaperActions::openAbstract);
    connect(&view, &QWidget::customContextMenuRequested, this, &PaperActions::showMenu);
    connect(&details, &DetailsPane::decisionRequested, this, &PaperActions::decideCurrent);
    connect(&details, &DetailsPane::bibTeXRequested, this, &PaperActions::copyBibTeX);
    connect(&details, &DetailsPane::linkActivated, this, &PaperActions::open);
}

void PaperActions::decideCurrent(Decision decision) {
    const auto id = m_view.currentPaper();
    if (!id)
        return;
    m_open.decide({*id}, decision);
    m_open.markRead({*id});
    announce(m_view, decisionSaid(decision));
    if (decision == Decision::None)
        return;
    if (m_goOn)
        m_goOn();
    else
        m_view.nextPaper();
}

void PaperActions::keepCurrent() {
    decideCurrent(Decision::Keep);
}

void PaperActions::skipCurrent() {
    decideCurrent(Decision::Skip);
}

void PaperActions::laterCurrent() {
    decideCurrent(Decision::Later);
}

void PaperActions::clearCurrent() {
    decideCurrent(Decision::None);
}

void PaperActions::decideSelected(Decision decision) {
    const std::vector<ArxivId> ids = m_view.selectedPapers();
    if (ids.empty())
        return;
    m_open.decide(ids, decision);
    m_open.markRead(ids);
}

void PaperActions::undo() {
    if (m_undoFirst && m_undoFirst())
        return;
    m_open.undo();
}

void PaperActions::redo() {
    m_open.redo();
}

// Not if the user has moved on: the next key would then act on a paper that has just taken its place.
void PaperActions::showTakenBack(const ArxivId &id) {
    if (m_view.currentPaper() == m_readBefore)
        m_view.setCurrentPaper(id);
}

void PaperActions::nextPaper() {
    m_view.nextPaper();
}

void PaperActions::previousPaper() {
    m_view.previousPaper();
}

void PaperActions::nextUntriaged() {
    m_view.nextUntriaged();
}

void PaperActions::previousUntriaged() {
    m_view.previousUntriaged();
}

void PaperActions::scrollOrNext() {
    const bool isMoreShown = m_showMore ? m_showMore() : m_details.scrollPage();
    if (!isMoreShown)
        m_view.nextUntriaged();
}

void PaperActions::openAbstract() {
    if (const auto id = m_view.currentPaper())
        open(id->abstractUrl());
}

void PaperActions::openPdf() {
    if (const auto id = m_view.currentPaper())
        open(id->pdfUrl());
}

void PaperActions::open(const QUrl &url) {
    openLink(url, m_messages);
}

std::vector<Paper> PaperActions::selectedPapers() const {
    std::vector<Paper> papers;
    for (const ArxivId &id : m_view.selectedPapers())
        papers.push_back(m_session.papers().paper(m_session.papers().rowOf(id)));
    return papers;
}

void PaperActions::copyLinks() {
    const std::vector<Paper> papers = selectedPapers();
    if (!papers.empty())
        copy(papersToMarkdownLinks(papers),
             tr("%n link(s) copied", nullptr, static_cast<int>(papers.size())));
}

void PaperActions::copyBibTeX() {
    const std::vector<Paper> papers = selectedPapers();
    if (!papers.empty())
        copy(QString::fromUtf8(papersToBibTeX(papers)),
             tr("BibTeX of %n paper(s) copied", nullptr, static_cast<int>(papers.size())));
}

void PaperActions::copyCslJson() {
    const std::vector<Paper> papers = selectedPapers();
    if (!papers.empty())
        copy(QString::fromUtf8(papersToCslJson(papers)),
             tr("CSL-JSON of %n paper(s) copied", nullptr, static_cast<int>(papers.size())));
}

void PaperActions::copy(const QString &text, const QString &done) {
    QApplication::clipboard()->setText(text);
    Q_EMIT m_messages.noticed(done);
}

// Limited: a whole day's papers would overwhelm a browser.
void PaperActions::addOpening(QMenu &menu, const QString &text, QUrl (ArxivId::*url)() const) {
    constexpr size_t most = 10;
    const std::vector<ArxivId> ids = m_view.selectedPapers();
    QAction *action = menu.addAction(text);
    action->setEnabled(ids.size() <= most);
    connect(action, &QAction::triggered, this, [this, ids, url] {
        for (const ArxivId &id : ids)
            open((id.*url)());
    });
}

void PaperActions::showMenu(const QPoint &position) {
    const int count = static_cast<int>(m_view.selectedPapers().size());
    if (count == 0)
        return;
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addDecision = [&](const QString &text, Decision decision) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, decision] { decideSelected(decision); });
    };
    addDecision(tr("Keep %n paper(s)", nullptr, count), Decision::Keep);
    addDecision(tr("Skip %n paper(s)", nullptr, count), Decision::Skip);
    addDecision(tr("Mark %n paper(s) for later", nullptr, count), Decision::Later);
    addDecision(tr("Clear %n decision(s)", nullptr, count), Decision::None);
    menu->addSeparator();
    addOpening(*menu, tr("Open %n abstract page(s)", nullptr, count), &ArxivId::abstractUrl);
    addOpening(*menu, tr("Open %n PDF(s)", nullptr, count), &ArxivId::pdfUrl);
    menu->addSeparator();
    connect(menu->addAction(tr("Mark as read")), &QAction::triggered, this,
            [this] { m_open.setRead(m_view.selectedPapers(), true); });
    connect(menu->addAction(tr("Mark as unread")), &QAction::triggered, this,
            [this] { m_open.setRead(m_view.selectedPapers(), false); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy as Markdown links")), &QAction::triggered, this,
            &PaperActions::copyLinks);
    connect(menu->addAction(tr("Copy as BibTeX")), &QAction::triggered, this, &PaperActions::copyBibTeX);
    connect(menu->addAction(tr("Copy as CSL-JSON")), &QAction::triggered, this, &PaperActions::copyCslJson);
    Q_EMIT menuOpening(*menu);
    menu->popup(m_view.viewport()->mapToGlobal(position));
}

} // namespace winnow
