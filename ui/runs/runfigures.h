#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;

namespace winnow {

// The figures of a run in a row. None ever gets narrower, so that nothing jumps while digits change; if there
// is no room for all, the less important ones are left out.
class RunFigures final : public QWidget {
    Q_OBJECT
public:
    enum Figure { Papers, Calls, Tokens, Cost, Time };
    static constexpr int figureCount = 5;

    explicit RunFigures(QWidget *parent = nullptr);

    void clear(); // resets the widths, too
    void show(Figure figure, const QString &text);

    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString text() const; // all figures, also those without room
    void arrange();

    std::array<QLabel *, figureCount> m_labels{};
    std::array<int, figureCount> m_widths{}; // pixels; 0: not shown yet
};

} // namespace winnow
