#pragma once

#include <QAbstractButton>

namespace winnow {

// One tag: a click on it shows the papers that have it; a click on its cross, or Delete, removes it.
class TagChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TagChip(const QString &tag, QWidget *parent = nullptr);

    QRect crossRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_tag;
};

} // namespace winnow
