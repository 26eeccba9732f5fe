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
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setProperty("quiet", true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(noticeStays);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_step == NextStep::None)
            Q_EMIT noticeActionTriggered();
        else
            Q_EMIT stepChosen(m_step);
    });
    hide();
}

void NoticeBar::showNotice(const QString &text, const QString &actionText) {
    m_step = NextStep::None;
    present(text, actionText, false);
    m_leave.start();
}

void NoticeBar::showError(const Error &error) {
    const ErrorText words = errorText(error);
    showWarning(words.sentence, words.step);
}

void NoticeBar::showWarning(const QString &text, NextStep step) {
    m_step = step;
    present(text, nextStepLabel(step), true);
    m_leave.stop();
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::present(const QString &text, const QString &actionText, bool isError) {
    m_sign->setText(isError ? QStringLiteral("⚠") : QString());
    m_sign->setVisible(isError);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(colors).warning);
    m_sign->setPalette(colors);
    m_text->setText(text);
    m_text->setAccessibleName(isError ? tr("Problem: %1").arg(text) : text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace winnow
