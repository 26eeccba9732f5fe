#include "app/cli/importlines.h"

#include "app/cli/clitext.h"
#include "app/cli/errorwords.h"

#include <QJsonArray>

namespace winnow {

namespace {

QString kindWords(DigestFileKind kind) {
    switch (kind) {
    case DigestFileKind::Unknown:
        return CliText::tr("not a digest, skipped");
    case DigestFileKind::Digest:
        return CliText::tr("digest");
    case DigestFileKind::CostLine:
        return CliText::tr("digest with only a total cost");
    case DigestFileKind::PlainTable:
        return CliText::tr("digest without a model name");
    case DigestFileKind::ModelTable:
        return CliText::tr("digest with unquoted prompts");
    case DigestFileKind::WithoutCounts:
        return CliText::tr("digest without counts");
    case DigestFileKind::HtmlTable:
        return CliText::tr("digest with an HTML table");
    case DigestFileKind::ByTopic:
        return CliText::tr("digest by topic");
    case DigestFileKind::DigestJson:
        return CliText::tr("digest as JSON");
    case DigestFileKind::PapersJson:
        return CliText::tr("a day's papers");
    case DigestFileKind::DayJson:
        return CliText::tr("a day's papers and counts");
    case DigestFileKind::SpotlightJson:
        return CliText::tr("papers outside the day's list");
    case DigestFileKind::MonthJson:
        return CliText::tr("a month's papers");
    case DigestFileKind::Index:
        return CliText::tr("an index of digests, without papers");
    case DigestFileKind::SitePage:
        return CliText::tr("a page made from digests, skipped");
    case DigestFileKind::News:
        return CliText::tr("news, skipped");
    case DigestFileKind::PromptFile:
        return CliText::tr("part of the criteria; import it with `winnow-cli criteria import`");
    }
    return {};
}

QString leftOutWords(const ImportedFile &file) {
    switch (file.leftOut) {
    case ImportedFile::LeftOut::No:
        return {};
    case ImportedFile::LeftOut::Same:
        return CliText::tr("same content as %1").arg(file.other);
    case ImportedFile::LeftOut::Differs:
        return CliText::tr("skipped: %1 is the file of this day, and its content differs").arg(file.other);
    case ImportedFile::LeftOut::InLibrary:
        return CliText::tr("skipped: the library has a different digest for this day");
    }
    return {};
}

QString dayWords(const DigestArrival &day) {
    switch (day.outcome) {
    case DigestArrival::Outcome::Known:
        return CliText::tr("nothing new");
    case DigestArrival::Outcome::OtherRun:
        return CliText::tr("skipped: the day's own digest lists other papers");
    default:
        return CliText::tr("%1 new").arg(day.newPapers);
    }
}

QString outcomeName(DigestArrival::Outcome outcome) {
    switch (outcome) {
    case DigestArrival::Outcome::New:
        return QStringLiteral("new");
    case DigestArrival::Outcome::Changed:
        return QStringLiteral("changed");
    case DigestArrival::Outcome::Known:
        return QStringLiteral("known");
    case DigestArrival::Outcome::OtherRun:
        return QStringLiteral("left-out");
    }
    return {};
}

} // namespace

QStringList importLines(const ImportedFile &file) {
    if (const QString why = leftOutWords(file); !why.isEmpty())
        return {QStringLiteral("%1: %2").arg(file.path, why)};
    if (file.days.empty() && !file.keptForMonth)
        return {QStringLiteral("%1: %2").arg(file.path, kindWords(file.kind))};
    QStringList lines;
    for (const DigestArrival &day : file.days)
        lines.append(CliText::tr("%1: %2, %n paper(s), %3 (%4)", nullptr, day.papers)
                         .arg(file.path, day.day.toString(Qt::ISODate), dayWords(day), kindWords(file.kind)));
    if (file.keptForMonth)
        lines.append(CliText::tr("%1: the bot kept %n of them for the month", nullptr, *file.keptForMonth)
                         .arg(file.path));
    return lines;
}

QJsonObject importToJson(const ImportedFile &file) {
    QJsonArray days;
    for (const DigestArrival &day : file.days)
        days.append(QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                                {QStringLiteral("papers"), day.papers},
                                {QStringLiteral("new"), day.newPapers},
                                {QStringLiteral("outcome"), outcomeName(day.outcome)}});
    const QString note = leftOutWords(file);
    return {{QStringLiteral("file"), file.path},
            {QStringLiteral("kind"), file.error && file.kind == DigestFileKind::Unknown
                                         ? QJsonValue()
                                         : QJsonValue(digestFileKindName(file.kind))},
            {QStringLiteral("digests"), days},
            {QStringLiteral("note"), note.isEmpty() ? QJsonValue() : QJsonValue(note)},
            {QStringLiteral("error"), file.error ? QJsonValue(errorSentence(*file.error)) : QJsonValue()}};
}

} // namespace winnow
