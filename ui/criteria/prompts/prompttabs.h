#pragma once

#include "ui/criteria/prompts/promptstack.h"

#include <QWidget>

class QButtonGroup;

namespace winnow {

// Tabs that choose which of the three prompts is visible.
class PromptTabs final : public QWidget {
    Q_OBJECT
public:
    explicit PromptTabs(QWidget *parent = nullptr);

    void pick(PromptKind kind);

Q_SIGNALS:
    void picked(winnow::PromptKind kind);

private:
    QButtonGroup *m_buttons;
};

} // namespace winnow
