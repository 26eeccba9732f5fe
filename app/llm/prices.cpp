#include "app/llm/prices.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr double perMillion = 1e-6;

struct Table {
    std::vector<PricedModel> models;
    QDate date;
};

// Columns by name, so that a user may leave some out.
struct Columns {
    qsizetype model = 0;
    qsizetype input = 1;
    qsizetype cachedInput = 2;
    qsizetype output = 3;
    qsizetype cacheWrite = 4;
    qsizetype context = 5;
};

Columns readHeader(const QStringList &cells) {
    const auto at = [&cells](const char *name) {
        const auto found = std::ranges::find_if(
            cells, [name](const QString &cell) { return cell.trimmed() == QLatin1String(name); });
        return found == cells.end() ? qsizetype(-1) : qsizetype(found - cells.begin());
    };
    return {at("model"), at("input"), at("cached_input"), at("output"), at("cache_write"), at("context")};
}

// An empty cell is `missing`; nothing for text that is no price.
std::optional<double> money(const QString &cell, double missing) {
    if (cell.isEmpty())
        return missing;
    bool ok = false;
    const double value = cell.toDouble(&ok);
    return ok && value >= 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<PricedModel> readLine(const QStringList &cells, const Columns &columns) {
    const auto cell = [&cells](qsizetype column) {
        return column < 0 ? QString() : cells.value(column).trimmed();
    };
    PricedModel line;
    line.model = cell(columns.model);
    const auto input = cell(columns.input).isEmpty() ? std::nullopt : money(cell(columns.input), 0);
    const auto output = cell(columns.output).isEmpty() ? std::nullopt : money(cell(columns.output), 0);
    if (line.model.isEmpty() || !input || !output)
        return std::nullopt;
    const auto cached = money(cell(columns.cachedInput), *input); // not known: no discount is promised
    const auto cacheWrite = money(cell(columns.cacheWrite), 0);
    if (!cached || !cacheWrite)
        return std::nullopt;
    line.price = {*input, *cached, *output, *cacheWrite};
    line.contextTokens = cell(columns.context).toLongLong();
    return line;
}

Result<Table> readTable(const QString &text, const QString &name) {
    Table table;
    Columns columns;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (line.startsWith(QLatin1String("# date")))
            table.date = QDate::fromString(cells.value(1).trimmed(), Qt::ISODate);
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (cells.value(0).trimmed() == QLatin1String("model")) {
            columns = readHeader(cells);
            continue;
        }
        if (const auto read = readLine(cells, columns))
            table.models.push_back(*read);
        else
            return failure(ErrorCode::Malformed, QStringLiteral("no price"),
                           QStringLiteral("%1:%2").arg(name).arg(number));
    }
    return table;
}

QString withoutVendor(const QString &model) {
    return model.sliced(model.lastIndexOf(QLatin1Char('/')) + 1);
}

QString withoutDate(QString model) {
    static const QRegularExpression date(QStringLiteral("-(?:\\d{4}-\\d{2}-\\d{2}|\\d{8}|latest)$"));
    return model.remove(date);
}

} // namespace

Result<PriceTable> PriceTable::load(const QString &userTable) {
    QFile shipped(QStringLiteral(":/winnow/llm/prices.tsv"));
    if (!shipped.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, shipped.errorString(), shipped.fileName());
    auto base = readTable(QString::fromUtf8(shipped.readAll()), QStringLiteral("prices"));
    if (!base)
        return failure(base.error());
    const auto own = readTable(userTable, QStringLiteral("prices of your own"));
    if (!own)
        return failure(own.error());
    PriceTable table;
    table.m_models = own->models; // first: they win
    table.m_models.insert(table.m_models.end(), base->models.begin(), base->models.end());
    table.m_shipped = base->date;
    return table;
}

std::optional<Price> PriceTable::priceOf(const QString &model, const Provider &provider) const {
    if (provider.isLocal)
        return Price{};
    for (const QString &name : {model, withoutVendor(model), withoutDate(withoutVendor(model))}) {
        const auto found = std::ranges::find_if(m_models, [&name](const PricedModel &line) {
            return line.model.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found != m_models.end())
            return found->price;
    }
    return std::nullopt;
}

Usage priced(const TokenUsage &tokens, const Price &price) {
    const double cacheWrite = price.cacheWrite > 0 ? price.cacheWrite : price.input;
    const qint64 plain = std::max<qint64>(0, tokens.prompt - tokens.cached - tokens.cacheWrite);
    Usage usage;
    usage.promptTokens = tokens.prompt;
    usage.completionTokens = tokens.completion;
    usage.totalTokens = tokens.prompt + tokens.completion;
    usage.promptCost = perMillion * (double(plain) * price.input + double(tokens.cached) * price.cachedInput +
                                     double(tokens.cacheWrite) * cacheWrite);
    usage.completionCost = perMillion * double(tokens.completion) * price.output;
    usage.totalCost = usage.promptCost + usage.completionCost;
    return usage;
}

} // namespace winnow
