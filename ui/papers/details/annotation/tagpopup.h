#pragma once

#include <QFrame>

namespace winnow {

class TagInput;

// A popup with one line to tag some papers. Enter adds the tag and closes, Escape only closes.
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
