#include "ui/criteria/prompts/prompttabs.h"

#include "ui/common/access/pagetabs.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace winnow {

PromptTabs::PromptTabs(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *tabs = new PageTabs(4, this);
    layout->addWidget(tabs);
    for (const PromptKind kind : promptKinds) {
        PageTab *tab = tabs->add(promptTitle(kind));
        tab->setChecked(kind == PromptKind::Scoring);
        m_buttons->addButton(tab, int(kind));
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
