#pragma once

#include <QLineEdit>

class QStringListModel;

namespace winnow {

// A line edit for a tag, with completion from existing tags. Enter or a comma enters the tag, Escape leaves.
class TagInput final : public QLineEdit {
    Q_OBJECT
public:
    explicit TagInput(QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);

    QSize sizeHint() const override;

Q_SIGNALS:
    void tagEntered(const QString &tag); // not blank
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter();
    void splitAtCommas(const QString &text);

    QStringListModel *m_known;
};

} // namespace winnow
