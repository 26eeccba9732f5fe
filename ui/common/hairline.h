#pragma once

#include <QWidget>

namespace winnow {

// A one-pixel line between two parts of a page, in the palette's colour.
inline QWidget *newHairline(QWidget *parent) {
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace winnow
