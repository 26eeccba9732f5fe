#include "ui/papers/details/annotation/tagpopup.h"

#include "ui/papers/details/annotation/taginput.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

namespace winnow {

TagPopup::TagPopup(int papers, const QStringList &knownTags, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_input(new TagInput) {
    constexpr int inputWidth = 200;
    setObjectName(QStringLiteral("tagPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const QString what = tr("Tag %n paper(s)", nullptr, papers);
    setAccessibleName(what);
    auto *label = new QLabel(what);
    label->setBuddy(m_input);
    m_input->setKnownTags(knownTags);
    m_input->setMinimumWidth(inputWidth);
    m_input->setAccessibleName(what);
    auto *row = new QHBoxLayout(this);
    row->addWidget(label);
    row->addWidget(m_input);
    connect(m_input, &TagInput::tagEntered, this, [this](const QString &tag) {
        Q_EMIT tagChosen(tag);
        close();
    });
    connect(m_input, &TagInput::leaveRequested, this, &QWidget::close);
}

void TagPopup::showAt(const QPoint &position) {
    adjustSize();
    QRect place(position, size());
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width())));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place.topLeft());
    show();
    m_input->setFocus(Qt::PopupFocusReason);
}

} // namespace winnow
