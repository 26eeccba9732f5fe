#pragma once

#include <QSlider>

#include <optional>

namespace winnow {

// The user's relevance as ten steps to click on; clicking the current step clears it. With the focus, arrows
// and digits set it. For screen readers it is a slider, where 0 is "none".
class RelevanceBar final : public QSlider {
    Q_OBJECT
public:
    explicit RelevanceBar(QWidget *parent = nullptr);

    void showRelevance(std::optional<int> relevance);
    std::optional<int> relevance() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void relevanceChosen(std::optional<int> relevance); // set by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // scrolling over it must not change it

private:
    int stepAt(int x) const; // 1 to 10; 0: outside
    void choose(int step);
    void setHovered(int step);

    int m_hovered = 0; // step under the mouse; 0: none
    bool m_isShowing = false;
};

} // namespace winnow
