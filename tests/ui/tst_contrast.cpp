#include "tests/support/testmain.h"
#include "ui/common/theme.h"
#include "ui/common/topiccolors.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
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

using Lab = std::array<double, 3>;
using Matrix = std::array<std::array<double, 3>, 3>;

Lab times(const Matrix &matrix, const Lab &value) {
    Lab product{};
    for (size_t row = 0; row < 3; ++row)
        product[row] = matrix[row][0] * value[0] + matrix[row][1] * value[1] + matrix[row][2] * value[2];
    return product;
}

// CIE L*a*b* of what is seen by all eyes (0), without the cones for red (1), without those for green (2):
// Machado et al. 2009, https://doi.org/10.1109/TVCG.2009.113.
Lab labOf(const QColor &color, int eyes) {
    static const std::array<Matrix, 3> sight{{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                                              {{{0.152286, 1.052583, -0.204868},
                                                {0.114503, 0.786281, 0.099216},
                                                {-0.003882, -0.048116, 1.051998}}},
                                              {{{0.367322, 0.860646, -0.227968},
                                                {0.280085, 0.672501, 0.047413},
                                                {-0.011820, 0.042940, 0.968881}}}}};
    static const Matrix xyz{{{0.4124564, 0.3575761, 0.1804375},
                             {0.2126729, 0.7151522, 0.0721750},
                             {0.0193339, 0.1191920, 0.9503041}}};
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    Lab light =
        times(sight[size_t(eyes)], {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &part : light)
        part = std::clamp(part, 0.0, 1.0);
    const Lab stimulus = times(xyz, light);
    const auto response = [](double part) {
        return part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
    };
    const double x = response(stimulus[0] / 0.95047);
    const double y = response(stimulus[1]);
    const double z = response(stimulus[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
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
        {"heading of a group", palette.color(QPalette::WindowText), window},
        {"number of a group's papers", colors.muted, window},
        {"other rows", text, palette.color(QPalette::AlternateBase)},
    };
}

} // namespace

class TestContrast final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void topicsStandOut_data();
    void topicsStandOut();
    void topicsAreToldApart_data();
    void topicsAreToldApart();
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

void TestContrast::topicsStandOut_data() {
    QTest::addColumn<QColor>("background");
    QTest::addColumn<QPalette>("palette");
    const QPalette system = QApplication::palette();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme, system);
        const QPalette palette = QApplication::palette();
        const char *name = theme == Theme::Light ? "light" : "dark";
        QTest::addRow("%s: table and details", name) << palette.color(QPalette::Base) << palette;
        QTest::addRow("%s: heading and legend", name) << palette.color(QPalette::Window) << palette;
        QTest::addRow("%s: selected row", name) << themeColors(palette).accentSoft << palette;
        QTest::addRow("%s: map", name) << themeColors(palette).barTrack << palette;
    }
}

// https://www.w3.org/TR/WCAG21/#non-text-contrast
void TestContrast::topicsStandOut() {
    QFETCH(QColor, background);
    QFETCH(QPalette, palette);
    for (int topic = -1; topic < coloredTopics; ++topic) {
        const QColor color = topicColor(topic, palette);
        const double found = contrast(color, background);
        QVERIFY2(found >= 3,
                 qPrintable(QStringLiteral("topic %1, %2: %3").arg(topic).arg(color.name()).arg(found)));
    }
    QCOMPARE(topicColor(coloredTopics, palette), topicColor(-1, palette));
}

void TestContrast::topicsAreToldApart_data() {
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("eyes");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const char *name = theme == Theme::Light ? "light" : "dark";
        QTest::addRow("%s: all colours", name) << theme << 0;
        QTest::addRow("%s: no red", name) << theme << 1;
        QTest::addRow("%s: no green", name) << theme << 2;
    }
}

// As far apart as two steps of a scale that anyone tells apart, and more.
void TestContrast::topicsAreToldApart() {
    QFETCH(Theme, theme);
    QFETCH(int, eyes);
    const QPalette system = QApplication::palette();
    applyTheme(*qApp, theme, system);
    std::vector<Lab> seen;
    for (int topic = -1; topic < coloredTopics; ++topic)
        seen.push_back(labOf(topicColor(topic, QApplication::palette()), eyes));
    constexpr double least = 20;
    for (size_t i = 0; i < seen.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const double found =
                std::hypot(seen[i][0] - seen[j][0], seen[i][1] - seen[j][1], seen[i][2] - seen[j][2]);
            QVERIFY2(found >= least,
                     qPrintable(
                         QStringLiteral("topics %1 and %2: %3").arg(int(j) - 1).arg(int(i) - 1).arg(found)));
        }
    }
}

WINNOW_TEST(TestContrast, QApplication)

} // namespace contrasttest

#include "tst_contrast.moc"
