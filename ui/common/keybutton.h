#pragma once

#include <QPushButton>

namespace winnow {

// A button that shows its shortcut after its text, in a quieter colour.
class KeyButton final : public QPushButton {
    Q_OBJECT
public:
    KeyButton(const QString &text, const QString &key, QWidget *parent = nullptr);

    void setKey(const QString &key);
    void setPrimary(bool primary); // marks the main action, or the decision that was made

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_isPrimary = false;
};

} // namespace winnow
