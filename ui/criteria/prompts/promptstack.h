#pragma once

#include "app/criteria/criteria.h"

#include <QStackedWidget>

#include <array>

namespace winnow {

class PromptEdit;

enum class PromptKind { Scoring, System, Screening };
inline constexpr std::array promptKinds{PromptKind::Scoring, PromptKind::System, PromptKind::Screening};

QString promptTitle(PromptKind kind);
// Where criteria have it: criteria.*promptPlace(kind).
QString Criteria::*promptPlace(PromptKind kind);

// The three prompts of one set of criteria, an editor each, of which one is on top; and the topics of theirs
// that are paused, which no text says.
class PromptStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PromptStack(QWidget *parent = nullptr);

    void setPrompts(const Criteria &criteria);     // anew: nothing to undo
    void replacePrompts(const Criteria &criteria); // undo brings the old text back
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
