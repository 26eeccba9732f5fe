#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace winnow {

// One quiet line above the table that says what is special about the papers in it.
class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showText(const QString &text, const QString &button = {}); // empty: hidden

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace winnow
