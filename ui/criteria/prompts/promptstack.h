#pragma once

#include "app/criteria/criteria.h"

#include <QStackedWidget>

#include <array>

namespace winnow {

class PromptEdit;

enum class PromptKind { Scoring, System, Screening };
inline constexpr std::array promptKinds{PromptKind::Scoring, PromptKind::System, PromptKind::Screening};

QString promptTitle(PromptKind kind);
// The member of Criteria that holds this prompt: criteria.*promptPlace(kind).
QString Criteria::*promptPlace(PromptKind kind);

// One editor for each of the three prompts, of which one is visible; also holds the paused topics, which are
// not part of the text.
class PromptStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PromptStack(QWidget *parent = nullptr);

    void setPrompts(const Criteria &criteria);     // clears the undo history
    void replacePrompts(const Criteria &criteria); // can be undone
    void readPrompts(Criteria &criteria) const;    // the prompts and the paused topics only
    void setPaused(const QStringList &topics);
    const QStringList &paused() const { return m_paused; }
    void setReadOnly(bool readOnly);
    void showPrompt(PromptKind kind);
    PromptEdit *editor(PromptKind kind) const { return m_editors[static_cast<size_t>(kind)]; }
    PromptEdit *currentEditor() const;
    PromptKind currentKind() const;

Q_SIGNALS:
    void textChanged();

private:
    std::array<PromptEdit *, promptKinds.size()> m_editors{};
    QStringList m_paused;
};

} // namespace winnow
