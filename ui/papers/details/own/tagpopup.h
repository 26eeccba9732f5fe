#pragma once

#include <QFrame>

namespace winnow {

class TagInput;

// One line to tag some papers with. Enter gives the tag and closes, Escape only closes.
class TagPopup final : public QFrame {
    Q_OBJECT
public:
    TagPopup(int papers, const QStringList &knownTags, QWidget *parent);

    void showAt(const QPoint &position); // global

Q_SIGNALS:
    void tagChosen(const QString &tag);

private:
    TagInput *m_input;
};

} // namespace winnow
