#include "ui/common/messages/noticebar.h"

#include "ui/common/messages/announcer.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace winnow {

namespace {
constexpr std::chrono::seconds noticeStays{8};
constexpr size_t mostErrors = 5; // beyond that, the oldest is dropped
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
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::take);
    connect(m_otherAction, &QPushButton::clicked, this, [this] {
        if (const Trouble *trouble = offering())
            choose(trouble->otherStep);
    });
    hide();
}

void NoticeBar::listenTo(Messages &messages) {
    connect(&messages, &Messages::noticed, this, &NoticeBar::showNotice);
    connect(&messages, &Messages::errorOccurred, this, &NoticeBar::showError);
    connect(&messages, &Messages::warned, this, &NoticeBar::showWarning);
    connect(&messages, &Messages::undoOver, this, &NoticeBar::forgetUndo);
}

const NoticeBar::Trouble *NoticeBar::offering() const {
    return m_troubles.empty() || m_troubles.back().step == NextStep::None ? nullptr : &m_troubles.back();
}

void NoticeBar::take() {
    if (const Trouble *trouble = offering()) {
        choose(trouble->step);
        return;
    }
    const NoticeAction action = std::exchange(m_noticeAction, {});
    leave();
    if (action.take)
        action.take();
}

// The error is removed first: trying again may fail again.
void NoticeBar::choose(NextStep step) {
    const Trouble trouble = m_troubles.back();
    m_troubles.pop_back();
    show();
    bool isOwn = false;
    for (const Retry &own : trouble.own) {
        if (!own.takes(step))
            continue;
        own.take(step);
        isOwn = true;
    }
    if (!isOwn)
        Q_EMIT stepChosen(step);
}

void NoticeBar::showNotice(const QString &text, const NoticeAction &action) {
    m_notice = text;
    m_noticeAction = action;
    m_leave.start();
    show();
    announce(*this, text);
}

void NoticeBar::forgetUndo() {
    if (!m_noticeAction.isUndo)
        return;
    m_noticeAction = {};
    show();
}

void NoticeBar::showError(const Error &error, const Retry &again) {
    const ErrorText words = errorText(error);
    showWarning(words.sentence, words.step, words.otherStep, again);
}

void NoticeBar::showWarning(const QString &text, NextStep step, NextStep otherStep, const Retry &own) {
    const auto known = [&own](NextStep wanted) {
        return isOwnStep(wanted) && !own.takes(wanted) ? NextStep::None : wanted;
    };
    Trouble trouble{text, known(step), known(otherStep), {}};
    if (trouble.step == NextStep::None)
        std::swap(trouble.step, trouble.otherStep);
    if (const auto same = std::ranges::find(m_troubles, text, &Trouble::text); same != m_troubles.end()) {
        if (!own.hasSeveralWays())
            trouble.own = std::move(same->own);
        m_troubles.erase(same);
    }
    trouble.own.push_back(own);
    if (m_troubles.size() >= mostErrors)
        m_troubles.erase(m_troubles.begin());
    m_troubles.push_back(std::move(trouble));
    std::ranges::stable_partition(m_troubles,
                                  [](const Trouble &each) { return each.step == NextStep::None; });
    m_notice.clear();
    m_noticeAction = {};
    m_leave.stop();
    show();
    announce(*this, tr("Problem: %1").arg(text));
}

void NoticeBar::dismiss() {
    m_troubles.clear();
    leave();
}

void NoticeBar::leave() {
    m_leave.stop();
    m_notice.clear();
    m_noticeAction = {};
    show();
}

void NoticeBar::show() {
    const bool isError = !m_troubles.empty();
    if (!isError && m_notice.isEmpty()) {
        hide();
        return;
    }
    m_sign->setText(isError ? QStringLiteral("⚠") : QString());
    m_sign->setVisible(isError);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(colors).warning);
    m_sign->setPalette(colors);
    QStringList lines;
    for (const Trouble &trouble : m_troubles)
        lines << trouble.text;
    if (!m_notice.isEmpty())
        lines << m_notice;
    const QString text = lines.join(QLatin1Char('\n'));
    m_text->setText(text);
    m_text->setAccessibleName(isError ? tr("Problem: %1").arg(text) : text);
    const Trouble *trouble = offering(); // an error's step goes before a notice's
    const QString action = trouble ? nextStepLabel(trouble->step) : m_noticeAction.text;
    const QString other = trouble ? nextStepLabel(trouble->otherStep) : QString();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setAccessibleDescription(trouble ? trouble->text : m_notice);
    m_otherAction->setText(other);
    m_otherAction->setVisible(!other.isEmpty());
    QWidget::show();
}

} // namespace winnow
