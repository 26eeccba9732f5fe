#include "app/llm/price/pricerow.h"

#include "app/llm/modeltraits.h"
#include "app/llm/price/tsvlines.h"

#include <QStringList>

#include <cmath>

namespace winnow {

namespace {

// Reads cell by cell, and remembers whether one was unreadable.
class Cells final {
public:
    explicit Cells(const TsvLine &line) : m_line(line) {}

    // An empty cell gives `missing`; without a default it is an error.
    double money(const char *column, std::optional<double> missing) {
        const QString cell = m_line.cell(column);
        if (cell.isEmpty())
            return accept(missing.has_value(), missing.value_or(0));
        bool ok = false;
        const double value = cell.toDouble(&ok);
        return accept(ok && value >= 0 && std::isfinite(value), value);
    }
    qint64 tokens(const char *column) {
        const QString cell = m_line.cell(column);
        bool ok = cell.isEmpty();
        const qint64 value = ok ? 0 : cell.toLongLong(&ok);
        return accept(ok && value >= 0, value);
    }
    QDate day(const char *column) {
        const QString cell = m_line.cell(column);
        const QDate date = QDate::fromString(cell, Qt::ISODate);
        return accept(cell.isEmpty() || date.isValid(), date);
    }
    std::optional<PeakHours> peak(const char *column) {
        const QString cell = m_line.cell(column);
        const auto hours = cell.isEmpty() ? std::nullopt : PeakHours::parse(cell);
        return accept(cell.isEmpty() || hours, hours);
    }
    QString effort(const char *column) {
        const QString cell = m_line.cell(column);
        return accept(cell.isEmpty() || effortLevels().contains(cell), cell);
    }
    QString name(const char *column) { return accept(!m_line.cell(column).isEmpty(), m_line.cell(column)); }
    bool areGood() const { return m_good; }

private:
    template <class T>
    T accept(bool isGood, T value) {
        m_good = m_good && isGood;
        return value;
    }

    const TsvLine &m_line;
    bool m_good = true;
};

std::optional<PriceRow> rowOf(const TsvLine &line) {
    Cells cells(line);
    PriceRow row;
    row.model = cells.name("model");
    row.rates.input = cells.money("input", std::nullopt);
    row.rates.output = cells.money("output", std::nullopt);
    row.rates.cachedInput = cells.money("cached_input", row.rates.input); // unknown: assumes no discount
    row.rates.cacheWrite = cells.money("cache_write", 0);
    row.contextTokens =
        line.cell("context").toLongLong(); // from old tables, which may contain anything there
    row.effort = cells.effort("effort");
    row.from = cells.day("from");
    row.until = cells.day("until");
    row.above = cells.tokens("above");
    row.peak = cells.peak("peak");
    if (!line.cell("batch").isEmpty())
        row.batch = cells.money("batch", std::nullopt);
    return cells.areGood() ? std::optional(row) : std::nullopt;
}

} // namespace

const QStringList &priceColumns() {
    static const QStringList names{
        QStringLiteral("model"),  QStringLiteral("input"),       QStringLiteral("cached_input"),
        QStringLiteral("output"), QStringLiteral("cache_write"), QStringLiteral("context"),
        QStringLiteral("effort"), QStringLiteral("from"),        QStringLiteral("until"),
        QStringLiteral("above"),  QStringLiteral("peak"),        QStringLiteral("batch")};
    return names;
}

Result<std::vector<PriceRow>> readPrices(const QString &text, const QString &name) {
    std::vector<PriceRow> rows;
    for (const TsvLine &line : readTsv(text, priceColumns())) {
        const auto row = rowOf(line);
        if (!row)
            return failure(ErrorCode::Malformed, QStringLiteral("no price"),
                           QStringLiteral("%1:%2").arg(name).arg(line.number));
        rows.push_back(*row);
    }
    return rows;
}

} // namespace winnow
