#include "app/digest/usagetable.h"

#include "app/model/matchview.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>

namespace winnow {

namespace {

constexpr qsizetype headerPadding = 2; // a header is at least this much narrower than its column

using Cells = std::array<QString, 4>;

// The format counts characters, not UTF-16 units.
qsizetype width(const QString &text) {
    return text.toUcs4().size();
}

QString row(const Cells &cells, const std::array<qsizetype, 4> &widths) {
    QString line = QStringLiteral("|");
    for (size_t i = 0; i < cells.size(); ++i)
        line += u' ' + cells.at(i) + QString(widths.at(i) - width(cells.at(i)), u' ') + QStringLiteral(" |");
    return line;
}

} // namespace

QString costText(double dollars) {
    std::array<char, 400> buffer{}; // the largest double has 309 digits
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), dollars, std::chars_format::fixed, 2);
    QString text = QString::fromLatin1(buffer.data(), written.ptr - buffer.data());
    if (text.endsWith(u'0'))
        text.chop(1);
    if (text == QLatin1String("-0.0"))
        text.remove(0, 1);
    return u'$' + text;
}

std::optional<double> costFromText(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^\\$(?:0|[1-9][0-9]{0,11})\\.[0-9]{1,2}\\z"));
    if (!matchView(form, text).hasMatch())
        return std::nullopt;
    const double dollars = text.sliced(1).toDouble();
    return costText(dollars) == text ? std::optional(dollars) : std::nullopt;
}

QString usageTable(const QString &model, const Usage &usage) {
    const Cells header{QStringLiteral("*[") + model + QStringLiteral("]*"), QStringLiteral("Prompt"),
                       QStringLiteral("Completion"), QStringLiteral("Total")};
    const auto tokens = [&usage](qint64 number) {
        return usage.tokensKnown ? QString::number(number) : unknownFigure;
    };
    const auto cost = [&usage](double dollars, bool known) {
        return usage.costKnown && known ? costText(dollars) : unknownFigure;
    };
    const Cells tokenCells{QStringLiteral("**Token**"), tokens(usage.promptTokens),
                           tokens(usage.completionTokens), tokens(usage.totalTokens)};
    const Cells costCells{QStringLiteral("**Cost**"), cost(usage.promptCost, usage.costPartsKnown),
                          cost(usage.completionCost, usage.costPartsKnown), cost(usage.totalCost, true)};
    std::array<qsizetype, 4> widths{};
    QString rule = QStringLiteral("|");
    for (size_t i = 0; i < widths.size(); ++i) {
        widths.at(i) =
            std::max({width(header.at(i)) + headerPadding, width(tokenCells.at(i)), width(costCells.at(i))});
        rule += u':' + QString(widths.at(i), u'-') + QStringLiteral(":|");
    }
    return row(header, widths) + u'\n' + rule + u'\n' + row(tokenCells, widths) + u'\n' +
           row(costCells, widths);
}

std::optional<QString> modelFromHeader(QStringView line) {
    static const QRegularExpression form(
        QStringLiteral("^\\|[ \t]*\\*\\[(.*)\\]\\*[ \t]*\\|[ \t]*Prompt[ \t]*\\|[ \t]*Completion[ \t]*\\|"
                       "[ \t]*Total[ \t]*\\|[ \t]*\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = matchView(form, line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

bool isTableRule(QStringView line) {
    static const QRegularExpression form(QStringLiteral("^\\|(?:[ \t]*:?-+:?[ \t]*\\|){4}[ \t]*\\z"));
    return matchView(form, line).hasMatch();
}

std::optional<std::array<QString, 3>> usageCells(QStringView line, QStringView label) {
    static const QRegularExpression form(
        QStringLiteral("^\\|[ \t]*([^ \t|]+)[ \t]*\\|[ \t]*([^ \t|]+)[ \t]*\\|"
                       "[ \t]*([^ \t|]+)[ \t]*\\|[ \t]*([^ \t|]+)[ \t]*\\|[ \t]*\\z"));
    const auto match = matchView(form, line);
    if (!match.hasMatch() || match.capturedView(1) != label)
        return std::nullopt;
    return std::array{match.captured(2), match.captured(3), match.captured(4)};
}

} // namespace winnow
