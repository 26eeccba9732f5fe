#include "ui/criteria/prompts/promptstack.h"

#include "ui/criteria/prompts/promptedit.h"

#include <QSignalBlocker>

namespace winnow {

namespace {

QString &promptOf(Criteria &criteria, PromptKind kind) {
    switch (kind) {
    case PromptKind::System:
        return criteria.systemPrompt;
    case PromptKind::Screening:
        return criteria.screeningPrompt;
    case PromptKind::Scoring:
        break;
    }
    return criteria.scoringPrompt;
}

} // namespace

PromptStack::PromptStack(QWidget *parent) : QStackedWidget(parent) {
    for (const PromptKind kind : promptKinds) {
        auto *edit = new PromptEdit(this);
        m_editors[static_cast<size_t>(kind)] = edit;
        addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &PromptStack::textChanged);
    }
    editor(PromptKind::Scoring)->setObjectName(QStringLiteral("scoringPrompt"));
    editor(PromptKind::Scoring)->setAccessibleName(tr("Scoring prompt"));
    editor(PromptKind::Scoring)
        ->setPlaceholderText(
            tr("Say in plain language what you want to read: topics, what belongs to them and "
               "what does not."));
    editor(PromptKind::System)->setObjectName(QStringLiteral("systemPrompt"));
    editor(PromptKind::System)->setAccessibleName(tr("System prompt"));
    editor(PromptKind::System)->setPlaceholderText(tr("Who a language model shall be. May be empty."));
    editor(PromptKind::Screening)->setObjectName(QStringLiteral("screeningPrompt"));
    editor(PromptKind::Screening)->setAccessibleName(tr("Screening prompt"));
    editor(PromptKind::Screening)
        ->setPlaceholderText(tr("A quick pass over the titles that only drops papers. Empty: no screening."));
}

void PromptStack::setPrompts(const Criteria &criteria) {
    Criteria copy = criteria;
    {
        const QSignalBlocker blocker(this);
        for (const PromptKind kind : promptKinds)
            editor(kind)->setPlainText(promptOf(copy, kind));
    }
    Q_EMIT textChanged();
}

void PromptStack::replacePrompts(const Criteria &criteria) {
    Criteria copy = criteria;
    {
        const QSignalBlocker blocker(this);
        for (const PromptKind kind : promptKinds)
            if (editor(kind)->text() != promptOf(copy, kind))
                editor(kind)->replaceText(promptOf(copy, kind));
    }
    Q_EMIT textChanged();
}

void PromptStack::readPrompts(Criteria &criteria) const {
    for (const PromptKind kind : promptKinds)
        promptOf(criteria, kind) = editor(kind)->text();
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
