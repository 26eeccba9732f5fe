#include "ui/criteria/prompts/prompttabs.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace winnow {

PromptTabs::PromptTabs(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::array titles{tr("Scoring prompt"), tr("System prompt"), tr("Screening prompt")};
    for (const PromptKind kind : promptKinds) {
        auto *button = new QToolButton(this);
        button->setText(titles[static_cast<size_t>(kind)]);
        button->setProperty("page", true);
        button->setCheckable(true);
        button->setChecked(kind == PromptKind::Scoring);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, int(kind));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT picked(PromptKind(id));
    });
}

void PromptTabs::pick(PromptKind kind) {
    m_buttons->button(int(kind))->setChecked(true);
}

} // namespace winnow
