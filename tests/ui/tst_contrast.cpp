#include "tests/support/testmain.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QTest>

#include <array>
#include <cmath>

namespace contrasttest {

using namespace winnow;

namespace {

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor &a, const QColor &b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair {
    const char *name;
    QColor text;
    QColor background;
};

// Everything that is written in the window, on everything it is written on.
std::vector<Pair> pairs(const QPalette &palette) {
    const ThemeColors &colors = themeColors(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    const QColor selected = colors.accentSoft;
    return {
        {"title", text, base},
        {"title, selected, and added line", text, selected},
        {"quiet cell and screened row", colors.muted, base},
        {"quiet cell, selected", colors.muted, selected},
        {"failed", colors.warning, base},
        {"failed, selected", colors.warning, selected},
        {"relevance on its bar", colors.relevanceText, colors.relevanceBar},
        {"relevance beside its bar", colors.relevanceText, colors.barTrack},
        {"novelty on its bar", colors.noveltyText, colors.noveltyBar},
        {"novelty beside its bar", colors.noveltyText, colors.barTrack},
        {"taste on its bar", colors.tasteText, colors.tasteBar},
        {"taste beside its bar", colors.tasteText, colors.barTrack},
        {"header", colors.muted, base},
        {"header's sort number", colors.accent, base},
        {"sidebar", palette.color(QPalette::WindowText), window},
        {"sidebar's counts", colors.muted, window},
        {"warning in the sidebar", colors.warning, window},
        {"current view", colors.accent, selected},
        {"primary button", colors.accentText, colors.accent},
        {"quiet button", palette.color(QPalette::ButtonText), colors.chip},
        {"quiet button without effect", colors.muted, colors.chip},
        {"link", palette.color(QPalette::Link), base},
        {"marked word and removed line", text, colors.mark},
        {"word that decided", text, colors.decided},
        {"text to be typed over", palette.color(QPalette::PlaceholderText), base},
        {"selected text", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
        {"tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
        {"other rows", text, palette.color(QPalette::AlternateBase)},
    };
}

} // namespace

class TestContrast final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
};

void TestContrast::everyTextCanBeRead_data() {
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    const QPalette system = QApplication::palette();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme, system);
        for (const Pair &pair : pairs(QApplication::palette()))
            QTest::addRow("%s: %s", theme == Theme::Light ? "light" : "dark", pair.name)
                << pair.text << pair.background;
    }
}

void TestContrast::everyTextCanBeRead() {
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    constexpr double least = 4.5;
    const double found = contrast(text, background);
    QVERIFY2(found >= least,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), background.name()).arg(found)));
}

WINNOW_TEST(TestContrast, QApplication)

} // namespace contrasttest

#include "tst_contrast.moc"
