#include "ui/messages/noticebar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace winnow {

namespace {
constexpr std::chrono::seconds noticeStays{8};
constexpr qsizetype mostErrors = 5; // the oldest makes room
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_otherAction(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setProperty("quiet", true);
    m_otherAction->setProperty("quiet", true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_otherAction);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(noticeStays);
    connect(&m_leave, &QTimer::timeout, this, &NoticeBar::leave);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] { choose(m_step); });
    connect(m_otherAction, &QPushButton::clicked, this, [this] { choose(m_otherStep); });
    hide();
}

void NoticeBar::choose(NextStep step) {
    dismiss();
    if (step == NextStep::None)
        Q_EMIT noticeActionTriggered();
    else
        Q_EMIT stepChosen(step);
}

void NoticeBar::showNotice(const QString &text, const QString &actionText) {
    m_notice = text;
    m_leave.start();
    show(m_errors.isEmpty() ? actionText : nextStepLabel(m_step)); // the errors' step goes first
}

void NoticeBar::showError(const Error &error) {
    const ErrorText words = errorText(error);
    showWarning(words.sentence, words.step, words.otherStep);
}

void NoticeBar::showWarning(const QString &text, NextStep step, NextStep otherStep) {
    m_errors.removeAll(text);
    m_errors.append(text);
    if (m_errors.size() > mostErrors)
        m_errors.removeFirst();
    if (step != NextStep::None || m_errors.size() == 1) {
        m_step = step;
        m_otherStep = otherStep;
    }
    m_notice.clear();
    m_leave.stop();
    show(nextStepLabel(m_step));
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::dismiss() {
    m_errors.clear();
    m_notice.clear();
    m_step = m_otherStep = NextStep::None;
    m_leave.stop();
    hide();
}

void NoticeBar::leave() {
    m_notice.clear();
    if (m_errors.isEmpty())
        hide();
    else
        show(nextStepLabel(m_step));
}

void NoticeBar::show(const QString &actionText) {
    const bool isError = !m_errors.isEmpty();
    m_sign->setText(isError ? QStringLiteral("⚠") : QString());
    m_sign->setVisible(isError);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(colors).warning);
    m_sign->setPalette(colors);
    QStringList lines = m_errors;
    if (!m_notice.isEmpty())
        lines << m_notice;
    const QString text = lines.join(QLatin1Char('\n'));
    m_text->setText(text);
    m_text->setAccessibleName(isError ? tr("Problem: %1").arg(text) : text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_otherAction->setText(nextStepLabel(m_otherStep));
    m_otherAction->setVisible(m_otherStep != NextStep::None);
    QWidget::show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace winnow
