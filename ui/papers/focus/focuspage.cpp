#include "ui/papers/focus/focuspage.h"

#include "ui/common/keybutton.h"
#include "ui/common/theme.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focusdocument.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int focusPageColumnWidth = 820; // pixels; longer lines are hard to read
constexpr double textScale = 1.25;
constexpr int moment = 1200; // milliseconds for which only the title is shown

// A thin progress line; the style's progress bar needs more height.
class ProgressLine final : public QProgressBar {
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *) override {
        const ThemeColors &colors = themeColors(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.barTrack);
        const int filled = QStyle::sliderPositionFromValue(minimum(), maximum(), value(), width());
        const QRect line(0, 0, filled, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), colors.accent);
    }
};

} // namespace

FocusPage::FocusPage(QWidget *parent)
    : QWidget(parent), m_view(new DetailsView), m_progress(new ProgressLine), m_left(new QLabel) {
    setObjectName(QStringLiteral("focusPage"));
    setAccessibleName(tr("One paper at a time"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setMaximumWidth(focusPageColumnWidth);
    m_view->setCursorWidth(0); // the text is read-only
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_view, 100);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &FocusPage::reveal);
    connect(m_view, &QTextBrowser::anchorClicked, this, &FocusPage::onLink);
}

QWidget *FocusPage::makeHead() {
    constexpr int thickness = 4;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(thickness);
    m_progress->setAccessibleName(tr("Papers triaged"));
    m_left->setObjectName(QStringLiteral("focusLeft"));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    auto *leave = new KeyButton(tr("Back to the table"), tr("Esc"));
    leave->setObjectName(QStringLiteral("leaveFocus"));
    connect(leave, &QPushButton::clicked, this, &FocusPage::leaveRequested);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 8, 20, 8);
    row->addWidget(m_left);
    row->addStretch(1);
    row->addWidget(leave);
    column->addLayout(row);
    return head;
}

QWidget *FocusPage::makeButtons() {
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 8, 20, 18);
    row->setSpacing(8);
    row->addStretch(1);
    m_keep = addDecision(bar, tr("Keep"), Decision::Keep);
    m_skip = addDecision(bar, tr("Skip"), Decision::Skip);
    m_later = addDecision(bar, tr("Later"), Decision::Later);
    m_undo = new KeyButton(tr("Undo"), {});
    connect(m_undo, &QPushButton::clicked, this, &FocusPage::undoRequested);
    row->addWidget(m_undo);
    row->addStretch(1);
    setKeys({});
    return bar;
}

KeyButton *FocusPage::addDecision(QWidget *row, const QString &text, Decision decision) {
    auto *button = new KeyButton(text, {});
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT decisionRequested(decision); });
    return button;
}

void FocusPage::showPaper(const PaperRow &row) {
    const bool isSamePaper = m_row && m_row->paper.id == row.paper.id;
    if (isSamePaper && *m_row == row)
        return;
    m_row = row;
    if (!isSamePaper) {
        m_options.allAuthors = false;
        m_isRevealed = false;
        m_moment.start();
    }
    write(!isSamePaper);
}

bool FocusPage::showMore() {
    if (m_isRevealed)
        return m_view->scrollPage();
    reveal();
    return true;
}

void FocusPage::reveal() {
    m_moment.stop();
    if (!m_row || m_isRevealed)
        return;
    m_isRevealed = true;
    write();
    Q_EMIT revealed(m_row->paper.id);
}

void FocusPage::write(bool isOther) {
    if (!m_row)
        return;
    m_options.fontSize = font().pointSizeF() * textScale;
    auto document = m_view->blank();
    writeFocus(*document, *m_row, m_options, palette(), !m_isRevealed);
    m_view->show(std::move(document), isOther);
    m_keep->setPrimary(m_row->decision == Decision::Keep || m_row->decision == Decision::None);
    m_skip->setPrimary(m_row->decision == Decision::Skip);
    m_later->setPrimary(m_row->decision == Decision::Later);
}

void FocusPage::showProgress(int done, int all, const QString &left) {
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
    m_left->setText(left);
}

void FocusPage::setCriteria(const CriteriaWords &criteria) {
    m_options.criteria = criteria;
    write();
}

void FocusPage::setKeys(const DecisionKeys &keys) {
    m_keep->setKey(keys.keep);
    m_skip->setKey(keys.skip);
    m_later->setKey(keys.later);
    m_undo->setKey(keys.undo);
}

void FocusPage::onLink(const QUrl &url) {
    if (url.toString() != allAuthorsLink()) {
        Q_EMIT linkActivated(url);
        return;
    }
    m_options.allAuthors = true;
    write();
}

void FocusPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void FocusPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace winnow
