#pragma once

#include <QLabel>

namespace winnow {

// Says beside a field what is wrong with it, in the theme's warning colour; hidden while nothing is.
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
