#include "ui/criteria/prompts/promptstack.h"

#include "ui/criteria/prompts/promptedit.h"

#include <QSignalBlocker>

namespace winnow {

QString promptTitle(PromptKind kind) {
    switch (kind) {
    case PromptKind::System:
        return PromptStack::tr("System prompt");
    case PromptKind::Screening:
        return PromptStack::tr("Screening prompt");
    case PromptKind::Scoring:
        break;
    }
    return PromptStack::tr("Scoring prompt");
}

QString Criteria::*promptPlace(PromptKind kind) {
    switch (kind) {
    case PromptKind::System:
        return &Criteria::systemPrompt;
    case PromptKind::Screening:
        return &Criteria::screeningPrompt;
    case PromptKind::Scoring:
        break;
    }
    return &Criteria::scoringPrompt;
}

PromptStack::PromptStack(QWidget *parent) : QStackedWidget(parent) {
    for (const PromptKind kind : promptKinds) {
        auto *edit = new PromptEdit(this);
        m_editors[static_cast<size_t>(kind)] = edit;
        edit->setAccessibleName(promptTitle(kind));
        addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &PromptStack::textChanged);
    }
    editor(PromptKind::Scoring)->setObjectName(QStringLiteral("scoringPrompt"));
    editor(PromptKind::Scoring)
        ->setPlaceholderText(tr("Describe in plain language what you want to read: topics, what belongs to "
                                "them and what does not."));
    editor(PromptKind::System)->setObjectName(QStringLiteral("systemPrompt"));
    editor(PromptKind::System)
        ->setPlaceholderText(tr("The role a language model should take. May be empty."));
    editor(PromptKind::Screening)->setObjectName(QStringLiteral("screeningPrompt"));
    editor(PromptKind::Screening)
        ->setPlaceholderText(tr("A quick pass over the titles that only drops papers. Empty: no screening."));
}

void PromptStack::setPrompts(const Criteria &criteria) {
    {
        const QSignalBlocker blocker(this);
        for (const PromptKind kind : promptKinds)
            editor(kind)->setPlainText(criteria.*promptPlace(kind));
    }
    m_paused = criteria.pausedTopics;
    Q_EMIT textChanged();
}

void PromptStack::replacePrompts(const Criteria &criteria) {
    {
        const QSignalBlocker blocker(this);
        for (const PromptKind kind : promptKinds)
            if (editor(kind)->text() != criteria.*promptPlace(kind))
                editor(kind)->replaceText(criteria.*promptPlace(kind));
    }
    m_paused = criteria.pausedTopics;
    Q_EMIT textChanged();
}

void PromptStack::readPrompts(Criteria &criteria) const {
    for (const PromptKind kind : promptKinds)
        criteria.*promptPlace(kind) = editor(kind)->text();
    criteria.pausedTopics = m_paused;
}

void PromptStack::setPaused(const QStringList &topics) {
    if (topics == m_paused)
        return;
    m_paused = topics;
    Q_EMIT textChanged();
}

void PromptStack::setReadOnly(bool readOnly) {
    for (PromptEdit *edit : m_editors)
        edit->setReadOnly(readOnly);
}

void PromptStack::showPrompt(PromptKind kind) {
    setCurrentWidget(editor(kind));
}

PromptKind PromptStack::currentKind() const {
    return promptKinds[static_cast<size_t>(currentIndex())];
}

PromptEdit *PromptStack::currentEditor() const {
    return static_cast<PromptEdit *>(currentWidget());
}

} // namespace winnow
