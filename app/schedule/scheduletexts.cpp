#include "app/schedule/scheduletexts.h"

#include "app/arxiv/announcementcalendar.h"

#include <QFileInfo>
#include <QTimeZone>
#include <QXmlStreamWriter>

#include <algorithm>

namespace winnow {

namespace {

const QByteArray blockBegin = "# BEGIN Winnow's morning run (winnow-cli schedule off removes it)";
const QByteArray blockEnd = "# END Winnow's morning run";
constexpr qsizetype longestCronLine = 990; // Debian's cron accepts commands of up to 998 bytes

bool hasControls(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

Result<void> check(const ScheduledJob &job) {
    for (const QString &word : QStringList{job.program} + job.arguments) {
        if (hasControls(word))
            return failure(ErrorCode::InvalidInput, QStringLiteral("control characters in \"%1\"").arg(word));
    }
    return {};
}

// Within quotes, "\" and the quote itself are escaped; % begins a specifier and $ a variable everywhere,
// except that the program's path has no variables.
QString systemdWord(QString word, bool isProgram) {
    word.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    word.replace(QLatin1Char('%'), QLatin1String("%%"));
    if (!isProgram)
        word.replace(QLatin1Char('$'), QLatin1String("$$"));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

// Escaped for sh, and for cron, which reads % as a line break.
QString cronWord(QString word) {
    word.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    word.replace(QLatin1Char('%'), QLatin1String("\\%"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

// Lines with their line ends, which the last one may lack.
QList<QByteArray> linesOf(const QByteArray &text) {
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

const QTimeZone &newYork() {
    static const QTimeZone zone("America/New_York");
    return zone;
}

} // namespace

ScheduledJob morningJob(const QString &program, const QString &libraryFile, const QString &settingsFile) {
    return {program,
            {QStringLiteral("--library"), QFileInfo(libraryFile).absoluteFilePath(),
             QStringLiteral("--config"), QFileInfo(settingsFile).absoluteFilePath(), QStringLiteral("run"),
             QStringLiteral("--once"), QStringLiteral("--notify")}};
}

Result<QByteArray> systemdService(const ScheduledJob &job) {
    if (auto checked = check(job); !checked)
        return failure(std::move(checked).error());
    QString command = systemdWord(job.program, true);
    for (const QString &argument : job.arguments)
        command += QLatin1Char(' ') + systemdWord(argument, false);
    return QStringLiteral("[Unit]\n"
                          "Description=The day's arXiv papers, fetched and scored by Winnow\n"
                          "Documentation=man:winnow-cli(1)\n"
                          "StartLimitIntervalSec=6h\n"
                          "StartLimitBurst=5\n"
                          "\n"
                          "[Service]\n"
                          "Type=oneshot\n"
                          "ExecStart=%1\n"
                          "Nice=10\n"
                          "# A computer that has just woken up may have no network yet.\n"
                          "Restart=on-failure\n"
                          "RestartSec=20min\n")
        .arg(command)
        .toUtf8();
}

QByteArray systemdTimer() {
    return "[Unit]\n"
           "Description=Winnow, each morning when arXiv's listings are out\n"
           "Documentation=man:winnow-cli(1)\n"
           "\n"
           "[Timer]\n"
           "# The feeds change at midnight in New York, whose clock changes on other days than others do.\n"
           "OnCalendar=Mon..Fri *-*-* 00:20 America/New_York\n"
           "Persistent=true\n"
           "RandomizedDelaySec=10min\n"
           "FixedRandomDelay=true\n"
           "\n"
           "[Install]\n"
           "WantedBy=timers.target\n";
}

Result<QByteArray> crontabWith(const QByteArray &crontab, const ScheduledJob &job, int minute) {
    if (auto checked = check(job); !checked)
        return failure(std::move(checked).error());
    QString line = QStringLiteral("%1 * * * * %2").arg(QString::number(minute), cronWord(job.program));
    for (const QString &argument : job.arguments)
        line += QLatin1Char(' ') + cronWord(argument);
    line += QStringLiteral(" >/dev/null"); // errors go to standard error and are mailed
    const QByteArray bytes = line.toUtf8();
    if (bytes.size() > longestCronLine)
        return failure(ErrorCode::InvalidInput, QStringLiteral("the paths are too long for a line of cron"));
    QByteArray text = crontabWithout(crontab);
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text + blockBegin + '\n' + bytes + '\n' + blockEnd + '\n';
}

// If somebody removed the block's end line, the block is the two lines that are certainly ours.
QByteArray crontabWithout(const QByteArray &crontab) {
    QByteArray text;
    const QList<QByteArray> lines = linesOf(crontab);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed() != blockBegin) {
            text += lines[i];
            continue;
        }
        i += 1; // the job
        if (i + 1 < lines.size() && lines[i + 1].trimmed() == blockEnd)
            i += 1;
    }
    return text;
}

QByteArray jobInCrontab(const QByteArray &crontab) {
    const QList<QByteArray> lines = linesOf(crontab);
    const auto begin =
        std::ranges::find(lines, blockBegin, [](const QByteArray &line) { return line.trimmed(); });
    return lines.end() - begin < 2 ? QByteArray() : (begin + 1)->trimmed();
}

QByteArray launchAgent(const ScheduledJob &job, int minute) {
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    const auto key = [&xml](const char *name) {
        xml.writeTextElement(QStringLiteral("key"), QLatin1String(name));
    };
    const auto string = [&xml](const QString &value) {
        xml.writeTextElement(QStringLiteral("string"), value);
    };
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    key("Label");
    string(QStringLiteral("arpa.home.winnow"));
    key("ProgramArguments");
    xml.writeStartElement(QStringLiteral("array"));
    string(job.program);
    for (const QString &argument : job.arguments)
        string(argument);
    xml.writeEndElement();
    key("StartCalendarInterval");
    xml.writeStartElement(QStringLiteral("dict"));
    key("Minute");
    xml.writeTextElement(QStringLiteral("integer"), QString::number(minute));
    xml.writeEndElement();
    key("ProcessType");
    string(QStringLiteral("Background"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

QDateTime nextTimerStart(const QDateTime &now) {
    QDate day = now.toTimeZone(newYork()).date();
    for (;; day = day.addDays(1)) {
        const QDateTime start(day, QTime(0, 20), newYork());
        if (day.dayOfWeek() <= Qt::Friday && start > now)
            return start.toUTC();
    }
}

QDateTime nextHourlyStart(const QDateTime &now, int minute) {
    const QDateTime listing = AnnouncementCalendar::nextListing(now).toLocalTime();
    const int wait = (minute - listing.time().minute() + 60) % 60;
    return listing.addSecs(qint64(wait) * 60 - listing.time().second()).toUTC();
}

} // namespace winnow
