#pragma once

#include "app/settings/settings.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace winnow {

// Colours with a meaning that a QPalette has no role for. Text drawn on them has a contrast of at
// least 4.5:1.
struct ThemeColors {
    QColor accent;     // the one action that matters, kept papers
    QColor accentText; // on accent
    QColor accentSoft; // selected row, current view
    QColor relevanceBar;
    QColor relevanceText; // the number on its bar
    QColor noveltyBar;
    QColor noveltyText;
    QColor tasteBar;
    QColor tasteText;
    QColor barTrack; // the part of a bar that is not filled
    QColor muted;    // secondary text
    QColor warning;  // failed, incomplete
    QColor mark;     // behind the criteria's words in an abstract
    QColor decided;  // behind the words that decided the score
    QColor border;
    QColor chip; // behind a category, an id, a quiet button
};

// The light or the dark set, to match the palette.
const ThemeColors &themeColors(const QPalette &palette);
bool isDark(const QPalette &palette);

// Applies WinnowStyle with Winnow's palette and a short style sheet for buttons and tabs. Theme::System is
// light or dark as `systemPalette`, the application's palette before the first call.
void applyTheme(QApplication &application, Theme theme, const QPalette &systemPalette);

} // namespace winnow
