#include "ui/papers/details/detailspane.h"

#include "app/text/tex.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/papers/details/annotation/annotationpanel.h"
#include "ui/papers/details/authormenu.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/details/detailsview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int lowPane = 430;  // pixels; if lower, the annotations go beside the text,
constexpr int widePane = 620; // if there is room for both
constexpr int ownWidth = 290;

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent),
      m_view(new DetailsView),
      m_own(new AnnotationPanel),
      m_stack(new QStackedLayout(this)) {
    auto *paper = new QWidget;
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->addWidget(m_view, 1);
    m_body->addWidget(m_own);
    column->addLayout(m_body, 1);
    column->addWidget(makeButtons());
    auto *none = new QLabel(tr("Select a paper to read its abstract."));
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(none);
    m_stack->addWidget(paper);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Paper details"));
    setMinimumWidth(240);
    setKeys({});
    m_options.hasActs = true;
    connect(m_view, &QTextBrowser::anchorClicked, this, &DetailsPane::onLink);
    connect(m_own, &AnnotationPanel::leaveRequested, this, &DetailsPane::leaveRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (m_isNoteWanted && !(now && m_own->isAncestorOf(now))) {
            m_isNoteWanted = false;
            arrange();
        }
    });
}

// A widget loses the focus in its destructor, when only the QWidget part is left.
DetailsPane::~DetailsPane() {
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *DetailsPane::makeButtons() {
    auto *row = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(20, 8, 20, 12);
    m_keep = addButton(row, tr("Keep"), Decision::Keep);
    m_skip = addButton(row, tr("Skip"), Decision::Skip);
    m_later = addButton(row, tr("Later"), Decision::Later);
    m_bibTeX = new KeyButton(tr("BibTeX"), {});
    m_note = new KeyButton(tr("Note…"), {});
    m_note->setObjectName(QStringLiteral("noteButton"));
    layout->addWidget(m_bibTeX);
    layout->addWidget(m_note);
    connect(m_bibTeX, &QPushButton::clicked, this, &DetailsPane::bibTeXRequested);
    connect(m_note, &QPushButton::clicked, this, &DetailsPane::editNote);
    return row;
}

KeyButton *DetailsPane::addButton(QWidget *row, const QString &text, Decision decision) {
    auto *button = new KeyButton(text, {});
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT decisionRequested(decision); });
    return button;
}

void DetailsPane::showPaper(const PaperRow &row, const DayRank &rank, int topic) {
    const bool isSamePaper = m_row && m_row->paper.id == row.paper.id;
    const bool isSameTopic = std::exchange(m_options.topic, topic) == topic;
    if (isSamePaper && isSameTopic && m_row == row && m_extras.rank == rank)
        return;
    const QString abstract = isSamePaper ? m_row->paper.abstract : QString();
    // Then the text stays the same.
    const bool isOldNews = isSamePaper && m_row->score == row.score && m_row->paper == row.paper &&
                           m_row->state == row.state && m_row->taste == row.taste && isSameTopic &&
                           m_extras.rank == rank;
    m_row = row;
    if (m_row->paper.abstract.isEmpty())
        m_row->paper.abstract = abstract; // the abstract was read in the meantime
    m_own->showAnnotation(row.paper.id, row.annotation);
    if (isSamePaper) {
        m_extras.rank = rank;
        if (!isOldNews)
            write();
    } else {
        m_options.allAuthors = false;
        m_extras = {};
        m_extras.rank = rank;
        write(true);
        Q_EMIT paperShown(row.paper.id);
    }
    m_stack->setCurrentIndex(1);
    // Highlights Keep before a decision, and the decision after it.
    m_keep->setPrimary(m_row->decision == Decision::Keep || m_row->decision == Decision::None);
    m_skip->setPrimary(m_row->decision == Decision::Skip);
    m_later->setPrimary(m_row->decision == Decision::Later);
}

void DetailsPane::showNone() {
    m_own->saveNote();
    m_row.reset();
    m_view->showNothing();
    m_stack->setCurrentIndex(0);
}

void DetailsPane::write(bool isOther) {
    if (!m_row)
        return;
    m_options.fontSize = font().pointSizeF();
    auto document = m_view->blank();
    writeDetails(*document, *m_row, m_options, palette(), m_extras);
    writeExtras(*document, *m_row, m_extras, m_options, palette());
    m_view->show(std::move(document), isOther);
}

void DetailsPane::setCriteria(const CriteriaWords &criteria) {
    if (criteria == m_options.criteria)
        return;
    m_options.criteria = criteria;
    write();
}

void DetailsPane::setFollowedAuthors(const QStringList &names) {
    QSet<QString> folded;
    for (const QString &name : names)
        folded << foldedName(name);
    if (folded == m_options.followed)
        return;
    m_options.followed = folded;
    write();
}

void DetailsPane::setHistory(const ArxivId &id, std::vector<ScoreRecord> history) {
    if (!m_row || m_row->paper.id != id)
        return;
    m_extras.history = std::move(history);
    write();
}

void DetailsPane::setClose(const ArxivId &id, const EarlierPapers &papers) {
    if (!m_row || m_row->paper.id != id || m_extras.close.value_or(EarlierPapers()) == papers)
        return;
    m_extras.close = papers;
    write();
}

void DetailsPane::setEarlier(const ArxivId &id, std::vector<PaperVersion> versions) {
    if (!m_row || m_row->paper.id != id || m_extras.earlier == versions)
        return;
    m_extras.earlier = std::move(versions);
    write();
}

void DetailsPane::setSimilar(const ArxivId &id, std::optional<std::vector<PaperRow>> papers) {
    if (!m_row || m_row->paper.id != id)
        return;
    m_extras.isSimilarAwaited = false;
    m_extras.similar = std::move(papers);
    write();
    m_view->showEnd();
}

void DetailsPane::setReasons(const ArxivId &id, const TasteReasons &reasons) {
    if (!m_row || m_row->paper.id != id || m_extras.reasons == reasons)
        return;
    m_extras.reasons = reasons;
    write();
}

void DetailsPane::setDecided(const ArxivId &id, const QStringList &words) {
    if (!m_row || m_row->paper.id != id || m_extras.decided == words)
        return;
    m_extras.decided = words;
    write();
}

void DetailsPane::setLab(const ArxivId &id, const std::optional<LabKept> &kept) {
    if (!m_row || m_row->paper.id != id || m_extras.lab == kept)
        return;
    m_extras.lab = kept;
    write();
}

void DetailsPane::setAbstract(const ArxivId &id, const QString &abstract) {
    if (!m_row || m_row->paper.id != id || m_row->paper.abstract == abstract)
        return;
    m_row->paper.abstract = abstract;
    write();
}

void DetailsPane::setKeys(const DecisionKeys &keys) {
    m_keep->setKey(keys.keep);
    m_skip->setKey(keys.skip);
    m_later->setKey(keys.later);
    m_bibTeX->setKey(keys.bibTeX);
    m_note->setKey(keys.note);
}

bool DetailsPane::scrollPage() {
    return m_row && m_view->scrollPage();
}

void DetailsPane::editNote() {
    if (!m_row)
        return;
    m_isNoteWanted = true;
    arrange();
    m_own->editNote();
}

void DetailsPane::saveNote() {
    m_own->saveNote();
}

void DetailsPane::arrange() {
    const bool isLow = height() < lowPane;
    const bool isBeside = isLow && width() >= widePane;
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setAlignment(m_own, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_own->setFixedWidth(isBeside ? ownWidth : QWIDGETSIZE_MAX);
    m_own->setMinimumWidth(isBeside ? ownWidth : 0);
    m_note->setVisible(isLow && !isBeside); // otherwise there is always a place to write
    m_own->setVisible(m_note->isHidden() || m_isNoteWanted || m_own->isInUse());
}

void DetailsPane::askSimilar() {
    if (!m_row || m_extras.isSimilarAwaited)
        return;
    m_extras.isSimilarAwaited = true;
    write();
    m_view->showEnd();
    Q_EMIT similarRequested(m_row->paper.id);
}

void DetailsPane::showAllSimilar() {
    std::vector<ArxivId> ids{m_row->paper.id};
    for (const PaperRow &row : m_extras.similar.value_or(std::vector<PaperRow>{}))
        ids.push_back(row.paper.id);
    Q_EMIT allSimilarRequested(ids);
}

void DetailsPane::onLink(const QUrl &url) {
    using Kind = DetailsLink::Kind;
    const DetailsLink link = DetailsLink::read(url);
    if (!m_row)
        return;
    switch (link.kind) {
    case Kind::Foreign:
        Q_EMIT linkActivated(url);
        return;
    case Kind::AllAuthors:
        m_options.allAuthors = true;
        write();
        return;
    case Kind::Author:
        showAuthorMenu(link.index);
        return;
    case Kind::Topic:
        showTopic(link.index);
        return;
    case Kind::History:
        m_extras.isHistoryOpen = !m_extras.isHistoryOpen;
        write();
        return;
    case Kind::Similar:
        askSimilar();
        return;
    case Kind::AllSimilar:
        showAllSimilar();
        return;
    case Kind::Paper:
        Q_EMIT paperRequested(link.paper);
        return;
    case Kind::Score:
        Q_EMIT scoringRequested();
    }
}

void DetailsPane::showTopic(int index) {
    const PaperTopic topic = m_row->score ? m_row->score->topic.value_or(PaperTopic()) : PaperTopic();
    const QString name = index == 0 ? topic.name : topic.also.value(index - 1);
    if (!name.isEmpty())
        Q_EMIT topicRequested(name);
}

void DetailsPane::showAuthorMenu(int author) {
    const QString tex = m_row->paper.authors.value(author);
    if (tex.isEmpty())
        return;
    QMenu *menu = newAuthorMenu(*this, texToPlain(tex), m_options.followed.contains(foldedName(tex)));
    menu->popup(m_view->viewport()->mapToGlobal(m_view->cursorRect().bottomLeft()));
}

// Handles keys that the parts ignore: Escape returns to the table.
bool DetailsPane::event(QEvent *event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    return QWidget::event(event);
}

void DetailsPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void DetailsPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace winnow
