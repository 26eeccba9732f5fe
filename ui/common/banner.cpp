#include "ui/common/banner.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace winnow {

Banner::Banner(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 10, 5);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setProperty("quiet", true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, &Banner::clicked);
    hide();
}

void Banner::showText(const QString &text, const QString &button) {
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent *) {
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace winnow
