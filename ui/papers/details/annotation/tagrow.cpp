#include "ui/papers/details/annotation/tagrow.h"

#include "ui/common/flowlayout.h"
#include "ui/papers/details/annotation/tagchip.h"
#include "ui/papers/details/annotation/taginput.h"

namespace winnow {

namespace {

// Makes Tab move from it to `widget`.
QWidget *tabbedBefore(QWidget *widget) {
    QWidget *before = widget->previousInFocusChain();
    while (before != widget && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    return before;
}

} // namespace

TagRow::TagRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this)), m_input(new TagInput) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->addWidget(m_input);
    connect(m_input, &TagInput::tagEntered, this, &TagRow::tagAdded);
}

void TagRow::showTags(const QStringList &tags) {
    if (tags == m_tags)
        return;
    m_tags = tags;
    bool hadFocus = false;
    for (TagChip *chip : findChildren<TagChip *>()) {
        hadFocus = hadFocus || chip->hasFocus();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (int i = 0; i < tags.size(); ++i)
        addChip(tags.at(i), i);
    if (hadFocus)
        m_input->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void TagRow::addChip(const QString &tag, int place) {
    auto *chip = new TagChip(tag, this);
    m_flow->insertWidget(place, chip);
    chip->show();
    setTabOrder(tabbedBefore(m_input), chip);
    connect(chip, &TagChip::removeRequested, this, [this, tag] { Q_EMIT tagRemoved(tag); });
    connect(chip, &QAbstractButton::clicked, this, [this, tag] { Q_EMIT tagChosen(tag); });
}

} // namespace winnow
