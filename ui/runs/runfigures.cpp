#include "ui/runs/runfigures.h"

#include <QLabel>
#include <QRegularExpression>

namespace winnow {

namespace {

constexpr int runFiguresGap = 18;
// Most important first: the last ones are left out first.
constexpr std::array importance{RunFigures::Papers, RunFigures::Time, RunFigures::Cost, RunFigures::Calls,
                                RunFigures::Tokens};

// The text's width with the widest digits.
int steadyWidth(const QFontMetrics &metrics, QString text) {
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return metrics.horizontalAdvance(text.replace(digit, QStringLiteral("0"))) + 2;
}

} // namespace

RunFigures::RunFigures(QWidget *parent) : QWidget(parent) {
    for (QLabel *&label : m_labels) {
        label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumHeight(fontMetrics().height());
}

void RunFigures::clear() {
    m_widths.fill(0);
    for (QLabel *label : m_labels) {
        label->clear();
        label->hide();
    }
}

void RunFigures::show(Figure figure, const QString &text) {
    QLabel *label = m_labels[figure];
    if (label->text() == text)
        return;
    label->setText(text);
    const int wanted = steadyWidth(label->fontMetrics(), text);
    if (wanted > m_widths[figure] || figure == Time) // nothing follows the last one
        m_widths[figure] = wanted;
    setToolTip(this->text());
    arrange();
}

QString RunFigures::text() const {
    QStringList parts;
    for (const QLabel *label : m_labels) {
        if (!label->text().isEmpty())
            parts << label->text();
    }
    return parts.join(QStringLiteral(" · "));
}

void RunFigures::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RunFigures::arrange() {
    int room = width();
    std::array<bool, figureCount> fits{};
    for (const Figure figure : importance) {
        const int wanted = m_widths[figure];
        fits[figure] = wanted > 0 && (figure == Papers || wanted <= room);
        room -= fits[figure] ? wanted + runFiguresGap : 0;
    }
    int x = 0;
    for (int figure = 0; figure < figureCount; ++figure) {
        QLabel *label = m_labels[figure];
        label->setVisible(fits[figure]);
        if (!fits[figure])
            continue;
        const QRect place(x, 0, m_widths[figure], height());
        label->setGeometry(layoutDirection() == Qt::RightToLeft
                               ? QRect(width() - x - m_widths[figure], 0, m_widths[figure], height())
                               : place);
        x += m_widths[figure] + runFiguresGap;
    }
}

} // namespace winnow
