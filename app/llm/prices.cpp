#include "app/llm/prices.h"

#include "app/llm/price/pricerow.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

constexpr double usualBatch = 0.5; // half the price at OpenAI, Anthropic, Google, Mistral

QString withoutVendor(const QString &model) {
    return model.sliced(model.lastIndexOf(QLatin1Char('/')) + 1);
}

QString withoutDate(QString model) {
    static const QRegularExpression date(QStringLiteral("-(?:\\d{4}-\\d{2}-\\d{2}|\\d{8}|latest)$"));
    return model.remove(date);
}

QDate dateOf(const QString &table) {
    static const QRegularExpression date(QStringLiteral("^# date\\t(\\S+)"),
                                         QRegularExpression::MultilineOption);
    return QDate::fromString(date.match(table).captured(1), Qt::ISODate);
}

// Under the first name that has any.
std::vector<PriceRow> rowsOf(const std::vector<PriceRow> &rows, const QString &model) {
    std::vector<PriceRow> found;
    for (const QString &name : {model, withoutVendor(model), withoutDate(withoutVendor(model))}) {
        std::ranges::copy_if(rows, std::back_inserter(found), [&name](const PriceRow &row) {
            return row.model.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!found.empty())
            break;
    }
    return found;
}

} // namespace

Result<PriceTable> PriceTable::load(const QString &userTable) {
    QFile file(QStringLiteral(":/winnow/llm/prices.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString(), file.fileName());
    const QString text = QString::fromUtf8(file.readAll());
    auto shipped = readPrices(text, QStringLiteral("prices"));
    if (!shipped)
        return failure(shipped.error());
    auto own = readPrices(userTable, QStringLiteral("prices of your own"));
    if (!own)
        return failure(own.error());
    PriceTable table;
    table.m_own = std::move(*own);
    table.m_shipped = std::move(*shipped);
    table.m_date = dateOf(text);
    return table;
}

Tariff PriceTable::tariffOf(const QString &model, const Provider &provider) const {
    if (provider.isLocal)
        return Price{};
    return {rowsOf(m_own, model), rowsOf(m_shipped, model), provider.hasBatches ? usualBatch : 0};
}

std::optional<Price> PriceTable::priceOf(const QString &model, const Provider &provider,
                                         const QDateTime &moment) const {
    return tariffOf(model, provider).at(moment);
}

qint64 PriceTable::contextOf(const QString &model, const Provider &provider) const {
    if (provider.isLocal)
        return 0;
    for (const auto *rows : {&m_own, &m_shipped}) {
        for (const PriceRow &row : rowsOf(*rows, model)) {
            if (row.contextTokens > 0)
                return row.contextTokens;
        }
    }
    return 0;
}

QString PriceTable::effortOf(const QString &model, const Provider &provider) const {
    if (provider.isLocal)
        return {};
    for (const auto *rows : {&m_own, &m_shipped}) {
        for (const PriceRow &row : rowsOf(*rows, model)) {
            if (!row.effort.isEmpty())
                return row.effort;
        }
    }
    return {};
}

} // namespace winnow
