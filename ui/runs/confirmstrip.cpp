#include "ui/runs/confirmstrip.h"

#include "app/model/sampleday.h"
#include "ui/common/messages/announcer.h"
#include "ui/common/runwords.h"
#include "ui/common/theme.h"
#include "ui/papers/list/paperscope.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int slideTime = 120; // milliseconds

QString dayName(QDate day) {
    return day == sampleDay()
               ? ConfirmStrip::tr("the sample day")
               : QLocale().toString(day, ConfirmStrip::tr("dddd, d MMMM", "a day to be scored"));
}

QString yesText(const RunEstimate &estimate) {
    if (estimate.isTrial)
        return estimate.cost ? ConfirmStrip::tr("&Try for %1").arg(estimatedCost(estimate))
                             : ConfirmStrip::tr("&Try, price unknown");
    return estimate.cost ? ConfirmStrip::tr("&Score for %1").arg(estimatedCost(estimate))
                         : ConfirmStrip::tr("&Score, price unknown");
}

} // namespace

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : QFrame(parent),
      m_sentence(new QLabel(this)),
      m_spending(new QLabel(this)),
      m_yes(new QPushButton(this)),
      m_no(new QPushButton(tr("&Not now"), this)),
      m_batch(new QPushButton(tr("In a b&atch…"), this)),
      m_builtin(new QPushButton(tr("Use the &built-in scorer"), this)),
      m_slide(new QPropertyAnimation(this, "maximumHeight", this)) {
    setObjectName(QStringLiteral("confirmStrip"));
    setFocusPolicy(Qt::StrongFocus);
    compose();
    m_slide->setDuration(slideTime);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
    connect(m_yes, &QPushButton::clicked, this, &ConfirmStrip::confirmed);
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::declined);
    connect(m_builtin, &QPushButton::clicked, this, &ConfirmStrip::builtinChosen);
    connect(m_batch, &QPushButton::clicked, this, [this] { Q_EMIT batchChosen(m_first, m_last); });
    hide();
}

void ConfirmStrip::compose() {
    m_sentence->setObjectName(QStringLiteral("confirmText"));
    m_spending->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_sentence, m_spending}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_yes->setProperty("primary", true);
    m_yes->setObjectName(QStringLiteral("confirmYes"));
    m_no->setObjectName(QStringLiteral("confirmNo"));
    m_builtin->setObjectName(QStringLiteral("confirmBuiltin"));
    m_builtin->setToolTip(tr("Scores immediately and costs nothing"));
    m_batch->setObjectName(QStringLiteral("confirmBatch"));
    m_batch->setToolTip(tr("Half the price at most services, within a day; you see the price first"));
    for (QPushButton *button : {m_no, m_batch, m_builtin})
        button->setProperty("quiet", true);
    for (QPushButton *button : {m_yes, m_no, m_batch, m_builtin})
        button->setFocusPolicy(Qt::TabFocus);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_spending);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addWidget(m_batch);
    row->addWidget(m_builtin);
}

void ConfirmStrip::ask(const RunEstimate &estimate, bool atOnce) {
    const QString takes = estimateSentence(estimate);
    m_sentence->setText(
        estimate.isTrial ? tr("Try these criteria? %1").arg(takes)
        : estimate.oldest.isValid()
            ? tr("Score %1 to %2? %3").arg(dayName(estimate.oldest), dayName(estimate.day), takes)
        : estimate.isOfPapers ? tr("Score this paper? %1").arg(takes)
                              : tr("Score %1? %2").arg(dayName(estimate.day), takes));
    QStringList parts;
    if (const QString leftOut = prescreeningSentence(estimate.prescreening); !leftOut.isEmpty())
        parts << leftOut;
    parts << spendingSentence(estimate);
    if (const QString cap = capSentence(estimate); !cap.isEmpty())
        parts << cap;
    m_spending->setText(parts.join(QStringLiteral(" · ")));
    m_yes->setText(yesText(estimate));
    m_batch->setVisible(!estimate.isTrial && !estimate.isOfPapers);
    m_last = estimate.day;
    m_first = estimate.oldest.isValid() ? estimate.oldest : estimate.day;
    m_no->setToolTip(estimate.isTrial ? tr("Nothing is scored (Esc)") : tr("Score later with Ctrl+R (Esc)"));
    setAccessibleName(m_sentence->text() + u'\n' + m_spending->text());
    if (!isVisible())
        slideIn();
    if (!atOnce) {
        announce(*this, accessibleName());
        return;
    }
    if (!isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != this)
        m_focusBefore = QApplication::focusWidget();
    setFocus(Qt::OtherFocusReason);
}

void ConfirmStrip::slideIn() {
    m_slide->stop();
    setMaximumHeight(0);
    show();
    m_slide->setStartValue(0);
    m_slide->setEndValue(heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height());
    m_slide->start();
}

bool ConfirmStrip::leave() {
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus));
    const QPointer<QWidget> before = std::exchange(m_focusBefore, {});
    m_slide->stop();
    hide();
    setMaximumHeight(QWIDGETSIZE_MAX);
    if (hadFocus && before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    return hadFocus && !before;
}

void ConfirmStrip::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT declined();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // On one of the strip's buttons, Enter means that button.
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (button && isAncestorOf(button))
            button->click();
        else
            Q_EMIT confirmed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ConfirmStrip::paintEvent(QPaintEvent *) {
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
    if (hasFocus())
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()),
                         colors.accent);
}

} // namespace winnow
