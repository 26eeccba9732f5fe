#include "app/cli/ledgertext.h"

#include "app/cli/clitext.h"
#include "app/cli/figures.h"
#include "app/cli/texttable.h"

#include <QJsonObject>

namespace winnow {

namespace {

bool wasAsked(const LedgerEntry &entry) {
    return entry.state != LedgerState::Missing;
}

// Notes are short technical words that are not translated, except for this one.
QString noteOf(const LedgerEntry &entry) {
    return wasAsked(entry) ? entry.note : CliText::tr("never fetched");
}

// Where nothing was fetched, there are no counts.
QString counted(int number) {
    return number == 0 ? QStringLiteral("–") : QString::number(number);
}

} // namespace

QStringList ledgerTable(const Ledger &ledger, int width) {
    TextTable table;
    table.addColumn(CliText::tr("Day"));
    table.addColumn(CliText::tr("Category"), TextTable::Align::Left, 24);
    table.addColumn(CliText::tr("State"));
    for (const QString &header :
         {CliText::tr("Announced"), CliText::tr("Fetched"), CliText::tr("Scanned", "in the ledger"),
          CliText::tr("Scored"), CliText::tr("Relevant")})
        table.addColumn(header, TextTable::Align::Right);
    table.addColumn(CliText::tr("Source"));
    table.addColumn(CliText::tr("Note"));
    for (const LedgerLine &line : ledger.lines) {
        const LedgerEntry &entry = line.entry;
        table.addRow({entry.day.toString(Qt::ISODate), entry.feed, ledgerStateName(entry.state),
                      counted(entry.announced), counted(line.fetched), counted(entry.scanned),
                      counted(line.scored), counted(line.relevant),
                      wasAsked(entry) ? listingSourceName(entry.source) : QString(), noteOf(entry)});
    }
    return table.lines(width);
}

QJsonArray ledgerToJson(const Ledger &ledger) {
    QJsonArray lines;
    for (const LedgerLine &line : ledger.lines) {
        const LedgerEntry &entry = line.entry;
        const QJsonValue none;
        lines.append(QJsonObject{
            {jsonKey("day"), entry.day.toString(Qt::ISODate)},
            {jsonKey("category"), entry.feed},
            {jsonKey("state"), ledgerStateName(entry.state)},
            {jsonKey("announced"), entry.announced},
            {jsonKey("fetched"), line.fetched},
            {jsonKey("scanned"), entry.scanned},
            {jsonKey("scored"), line.scored},
            {jsonKey("relevant"), line.relevant},
            {jsonKey("fetched_at"), wasAsked(entry) && entry.fetchedAt.isValid()
                                        ? QJsonValue(entry.fetchedAt.toUTC().toString(Qt::ISODate))
                                        : none},
            {jsonKey("source"), wasAsked(entry) ? QJsonValue(listingSourceName(entry.source)) : none},
            {jsonKey("note"), noteOf(entry)}});
    }
    return lines;
}

} // namespace winnow
