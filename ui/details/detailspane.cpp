#include "ui/details/detailspane.h"

#include "ui/details/detailsview.h"
#include "ui/details/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace winnow {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_view(new DetailsView), m_stack(new QStackedLayout(this)) {
    auto *paper = new QWidget;
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(makeButtons());
    auto *none = new QLabel(tr("Choose a paper to read its abstract."));
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(none);
    m_stack->addWidget(paper);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Details of the paper"));
    setMinimumWidth(240);
    setKeys({});
    connect(m_view, &QTextBrowser::anchorClicked, this, &DetailsPane::onLink);
}

QWidget *DetailsPane::makeButtons() {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 8, 20, 14);
    layout->setSpacing(5);
    m_keep = addButton(row, tr("Keep"), Decision::Keep);
    m_skip = addButton(row, tr("Skip"), Decision::Skip);
    m_later = addButton(row, tr("Later"), Decision::Later);
    m_bibTeX = new KeyButton(tr("BibTeX"), {});
    layout->addWidget(m_bibTeX);
    layout->addStretch(1);
    connect(m_bibTeX, &QPushButton::clicked, this, &DetailsPane::bibTeXRequested);
    return row;
}

KeyButton *DetailsPane::addButton(QWidget *row, const QString &text, Decision decision) {
    auto *button = new KeyButton(text, {});
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT decisionRequested(decision); });
    return button;
}

void DetailsPane::showPaper(const PaperRow &row) {
    const bool isSamePaper = m_row && m_row->paper.id == row.paper.id;
    if (isSamePaper && m_row == row)
        return;
    const int scroll = isSamePaper ? m_view->verticalScrollBar()->value() : 0;
    m_options.allAuthors = isSamePaper && m_options.allAuthors;
    m_row = row;
    write();
    m_view->verticalScrollBar()->setValue(scroll);
}

void DetailsPane::showNone() {
    m_row.reset();
    m_view->clear();
    m_stack->setCurrentIndex(0);
}

void DetailsPane::write() {
    if (!m_row)
        return;
    m_options.fontSize = font().pointSizeF();
    writeDetails(*m_view->document(), *m_row, m_options, palette());
    m_view->moveCursor(QTextCursor::Start);
    m_stack->setCurrentIndex(1);
    // Before a decision Keep invites; after it the one that was taken shows.
    m_keep->setPrimary(m_row->decision == Decision::Keep || m_row->decision == Decision::None);
    m_skip->setPrimary(m_row->decision == Decision::Skip);
    m_later->setPrimary(m_row->decision == Decision::Later);
}

void DetailsPane::setMarkedWords(const QStringList &words) {
    if (words == m_options.markedWords)
        return;
    m_options.markedWords = words;
    write();
}

void DetailsPane::setKeys(const DecisionKeys &keys) {
    m_keep->setKey(keys.keep);
    m_skip->setKey(keys.skip);
    m_later->setKey(keys.later);
    m_bibTeX->setKey(keys.bibTeX);
}

bool DetailsPane::scrollPage() {
    return m_row && m_view->scrollPage();
}

void DetailsPane::onLink(const QUrl &url) {
    if (url.toString() == allAuthorsLink()) {
        m_options.allAuthors = true;
        write();
        return;
    }
    Q_EMIT linkActivated(url);
}

void DetailsPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace winnow
