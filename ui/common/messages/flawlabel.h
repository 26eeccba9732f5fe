#pragma once

#include <QLabel>

namespace winnow {

// What is wrong with a field, in words beside it; hidden while nothing is. In the theme's warning colour.
class FlawLabel final : public QLabel {
    Q_OBJECT
public:
    explicit FlawLabel(QWidget *parent = nullptr);

    void setFlaw(const QString &sentence); // empty: nothing is wrong
    QString flaw() const { return m_flaw; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QString m_flaw;
};

} // namespace winnow
