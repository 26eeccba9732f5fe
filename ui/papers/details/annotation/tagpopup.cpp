#include "ui/papers/details/annotation/tagpopup.h"

#include "ui/papers/details/annotation/taginput.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace winnow {

namespace {

void moveOnScreen(QWidget &popup, const QPoint &position) {
    popup.adjustSize();
    const QRect room = popup.parentWidget()->screen()->availableGeometry();
    popup.move(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - popup.width())),
               std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - popup.height())));
}

} // namespace

void openTagPopup(QWidget &window, const QPoint &position, int papers, const QStringList &knownTags,
                  const std::function<void(const QString &tag)> &chosen) {
    constexpr int inputWidth = 200;
    auto *popup = new QFrame(&window, Qt::Popup);
    popup->setObjectName(QStringLiteral("tagPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    const QString what = QCoreApplication::translate("winnow::TagPopup", "Tag %n paper(s)", nullptr, papers);
    popup->setAccessibleName(what);
    auto *input = new TagInput(popup);
    auto *label = new QLabel(what);
    label->setBuddy(input);
    input->setKnownTags(knownTags);
    input->setMinimumWidth(inputWidth);
    input->setAccessibleName(what);
    auto *row = new QHBoxLayout(popup);
    row->addWidget(label);
    row->addWidget(input);
    QObject::connect(input, &TagInput::tagEntered, popup, [popup, chosen](const QString &tag) {
        chosen(tag);
        popup->close();
    });
    QObject::connect(input, &TagInput::leaveRequested, popup, &QWidget::close);
    moveOnScreen(*popup, position);
    popup->show();
    input->setFocus(Qt::PopupFocusReason);
}

} // namespace winnow
