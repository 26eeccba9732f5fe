#include "ui/common/theme.h"

#include "ui/common/winnowstyle.h"

#include <QApplication>

namespace winnow {

namespace {

const ThemeColors lightColors{
    .accent = QColor(0x2a6a56),
    .accentText = QColor(0xffffff),
    .accentSoft = QColor(0xe2eeea),
    .relevanceBar = QColor(0xc7dbd3),
    .relevanceText = QColor(0x1f5443),
    .noveltyBar = QColor(0xd9d3ea),
    .noveltyText = QColor(0x4b3f7d),
    .tasteBar = QColor(0xf0d9bf),
    .tasteText = QColor(0x72430f),
    .barTrack = QColor(0xeeeeeb),
    .muted = QColor(0x66696d),
    .warning = QColor(0xad4a17),
    .mark = QColor(0xfdefbb),
    .decided = QColor(0xf9df91),
    .border = QColor(0xdcdcd7),
    .chip = QColor(0xefefec),
};

const ThemeColors darkColors{
    .accent = QColor(0x7cc7ae),
    .accentText = QColor(0x14241f),
    .accentSoft = QColor(0x27433a),
    .relevanceBar = QColor(0x2f5c4e),
    .relevanceText = QColor(0xbfe6d8),
    .noveltyBar = QColor(0x463e6b),
    .noveltyText = QColor(0xd6cef5),
    .tasteBar = QColor(0x6a4a24),
    .tasteText = QColor(0xf3dcbd),
    .barTrack = QColor(0x303233),
    .muted = QColor(0xa8acaf),
    .warning = QColor(0xf0a066),
    .mark = QColor(0x4b421f),
    .decided = QColor(0x6d5c20),
    .border = QColor(0x3b3d3f),
    .chip = QColor(0x303234),
};

QPalette lightPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf6f6f4));
    palette.setColor(QPalette::WindowText, QColor(0x1f2224));
    palette.setColor(QPalette::Base, QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, QColor(0xfafaf8));
    palette.setColor(QPalette::Text, QColor(0x1f2224));
    palette.setColor(QPalette::Button, QColor(0xefefec));
    palette.setColor(QPalette::ButtonText, QColor(0x1f2224));
    palette.setColor(QPalette::ToolTipBase, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, QColor(0x1f2224));
    return palette;
}

QPalette darkPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1d1f20));
    palette.setColor(QPalette::WindowText, QColor(0xe6e6e4));
    palette.setColor(QPalette::Base, QColor(0x242628));
    palette.setColor(QPalette::AlternateBase, QColor(0x282a2c));
    palette.setColor(QPalette::Text, QColor(0xe6e6e4));
    palette.setColor(QPalette::Button, QColor(0x303234));
    palette.setColor(QPalette::ButtonText, QColor(0xe6e6e4));
    palette.setColor(QPalette::ToolTipBase, QColor(0x303234));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6e6e4));
    return palette;
}

QPalette completed(QPalette palette, const ThemeColors &colors) {
    palette.setColor(QPalette::Highlight, colors.accentSoft);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Light, palette.color(QPalette::Button).lighter(120));
    palette.setColor(QPalette::Midlight, colors.border);
    palette.setColor(QPalette::Dark, colors.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

QString styleSheet(const ThemeColors &colors) {
    // Styles only widgets that opt in by an object name or a property; Fusion draws everything else.
    return QStringLiteral(R"(
        QPushButton[quiet="true"], QToolButton[quiet="true"] {
            background: %1; border: 1px solid %2; border-radius: 5px; padding: 4px 10px; }
        QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { border-color: %3; }
        QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border-color: %3; }
        QPushButton[quiet="true"]:disabled, QToolButton[quiet="true"]:disabled { color: %6; }
        QPushButton[primary="true"], QToolButton[primary="true"] {
            background: %3; color: %4; border: 1px solid %3; border-radius: 5px; padding: 4px 12px; font-weight: 600; }
        QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
            background: %1; color: %6; border-color: %2; }
        QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid %6; }
        QToolButton[page="true"] { border: 1px solid transparent; border-radius: 5px; padding: 4px 12px; color: %6; }
        QToolButton[page="true"]:hover, QToolButton[page="true"]:focus { border-color: %2; }
        QToolButton[page="true"]:checked { background: %5; color: %3; font-weight: 600; }
        QProgressBar[thin="true"] { background: %7; border: none; border-radius: 3px; }
        QProgressBar[thin="true"]::chunk { background: %3; border-radius: 3px; }
        QToolTip { border: 1px solid %2; padding: 4px; }
        QSplitter::handle { background: %2; }
        QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
    )")
        .arg(colors.chip.name(), colors.border.name(), colors.accent.name(), colors.accentText.name(),
             colors.accentSoft.name(), colors.muted.name(), colors.border.name());
}

} // namespace

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const ThemeColors &themeColors(const QPalette &palette) {
    return isDark(palette) ? darkColors : lightColors;
}

void applyTheme(QApplication &application, Theme theme, const QPalette &systemPalette) {
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(systemPalette));
    const ThemeColors &colors = dark ? darkColors : lightColors;
    const QString sheet = styleSheet(colors);
    if (application.styleSheet() == sheet)
        return; // avoids re-polishing every widget for nothing
    QApplication::setStyle(new WinnowStyle);
    QApplication::setPalette(completed(dark ? darkPalette() : lightPalette(), colors));
    application.setStyleSheet(sheet);
}

} // namespace winnow
