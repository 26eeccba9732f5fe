#pragma once

#include <QSlider>

#include <optional>

namespace winnow {

// The reader's own relevance as ten steps to click on; the step that is set, clicked again, clears it. With
// the focus, arrows and digits set it. A slider for screen readers, 0 being "none".
class RelevanceBar final : public QSlider {
    Q_OBJECT
public:
    explicit RelevanceBar(QWidget *parent = nullptr);

    void showRelevance(std::optional<int> relevance);
    std::optional<int> relevance() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void relevanceChosen(std::optional<int> relevance); // by the reader

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // scrolling past must not change it

private:
    int stepAt(int x) const; // 1 to 10; 0: beside them
    void choose(int step);
    void setHovered(int step);

    int m_hovered = 0; // step under the mouse; 0: none
    bool m_isShowing = false;
};

} // namespace winnow
