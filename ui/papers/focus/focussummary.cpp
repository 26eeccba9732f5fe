#include "ui/papers/focus/focussummary.h"

#include "ui/common/keybutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

FocusSummary::FocusSummary(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_digest(new KeyButton(tr("Digest"), {})),
      m_undo(new KeyButton(tr("Undo"), {})) {
    constexpr double titleScale = 1.6;
    setObjectName(QStringLiteral("focusSummary"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("focusDone"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_digest->setPrimary(true);
    m_digest->setObjectName(QStringLiteral("focusDigest"));
    m_undo->setObjectName(QStringLiteral("focusUndo"));
    auto *leave = new KeyButton(tr("Back to the table"), tr("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_digest, m_undo, leave})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(20);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_digest, &QPushButton::clicked, this, &FocusSummary::digestRequested);
    connect(m_undo, &QPushButton::clicked, this, &FocusSummary::undoRequested);
    connect(leave, &QPushButton::clicked, this, &FocusSummary::leaveRequested);
    setKeys({});
}

void FocusSummary::setKeys(const DecisionKeys &keys) {
    m_undo->setKey(keys.undo);
    m_undoKeys = keys.undoKeys;
}

void FocusSummary::show(const DecisionCounts &counts) {
    const QString kept = tr("%n kept", nullptr, counts.kept);
    const QString skipped = tr("%n skipped", nullptr, counts.skipped);
    m_title->setText(counts.later > 0
                         ? tr("Done: %1, %2, %3").arg(kept, skipped, tr("%n later", nullptr, counts.later))
                         : tr("Done: %1, %2").arg(kept, skipped));
}

void FocusSummary::takeFocus() {
    m_digest->setFocus(Qt::OtherFocusReason);
}

void FocusSummary::keyPressEvent(QKeyEvent *event) {
    if (m_undoKeys.contains(QKeySequence(event->keyCombination()))) {
        Q_EMIT undoRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_digest->hasFocus())
            m_digest->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace winnow
