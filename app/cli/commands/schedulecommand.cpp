#include "app/cli/commands/schedulecommand.h"

#include "app/cli/optionnames.h"
#include "app/cli/output.h"
#include "app/model/clock.h"
#include "app/run/paths.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace winnow {

QString ScheduleCommand::name() const {
    return QStringLiteral("schedule");
}

QString ScheduleCommand::arguments() const {
    return QStringLiteral("on|off|status");
}

QString ScheduleCommand::summary() const {
    return tr("Fetch and score automatically every morning.");
}

QString ScheduleCommand::details() const {
    return tr(
        "on makes the system start winnow-cli run --once --notify every weekday when arXiv's listings are "
        "out, with the library and settings now in use (including --library and --config). With systemd this "
        "is a user timer, at 00:20 to 00:30 New York time all year round; a start missed while the computer "
        "was off is made up. Without systemd it is a line in your crontab that checks once an hour for a new "
        "day, since cron knows no other time zone. On macOS it is a launchd agent that does the same. off "
        "removes it; status shows what is set up and when it starts next.\n\n"
        "A systemd user timer runs only while you are logged in; loginctl enable-linger makes it run always. "
        "A language model's key must be in the keyring, since a timer does not have your shell's "
        "environment.\n\n"
        "--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command "
        "and next (UTC); missing values are null.");
}

UsageError ScheduleCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                                 const Settings &settings) {
    m_action = positional.value(0);
    const bool isOn = m_action == QLatin1String("on");
    if (!isOn && m_action != QLatin1String("off") && m_action != QLatin1String("status"))
        return m_action.isEmpty() ? tr("Use schedule on, schedule off or schedule status.")
                                  : tr("Unknown argument \"%1\". Use on, off or status.").arg(m_action);
    if (positional.size() > 1)
        return tr("Unexpected argument \"%1\".").arg(positional.constLast());
    if (isOn && settings.categories.isEmpty())
        return tr("You don't follow any categories yet, so there is nothing to fetch. Choose some in the "
                  "window first.");
    m_job = morningJob(QCoreApplication::applicationFilePath(), libraryFile(parser.value(option("library"))),
                       settingsFile(parser.value(option("config"))));
    return std::nullopt;
}

void ScheduleCommand::start(const CommandContext &context) {
    const QDateTime now = Clock().now();
    const Result<ScheduleStatus> status = m_action == QLatin1String("on")    ? turnScheduleOn(m_job, now)
                                          : m_action == QLatin1String("off") ? turnScheduleOff(now)
                                                                             : readSchedule(now);
    if (!status)
        return fail(context, status.error());
    print(context, *status);
    Q_EMIT done(Success);
}

void ScheduleCommand::print(const CommandContext &context, const ScheduleStatus &status) {
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    if (context.json) {
        const QString next = status.next ? status.next->toString(Qt::ISODate) : QString();
        context.output.print(QJsonObject{
            {QStringLiteral("on"), status.isOn},
            {QStringLiteral("by"), status.kind ? orNull(scheduleKindName(*status.kind)) : QJsonValue()},
            {QStringLiteral("file"), orNull(status.file)},
            {QStringLiteral("command"), orNull(status.command)},
            {QStringLiteral("next"), orNull(next)}});
        return;
    }
    if (!status.isOn)
        return context.output.print(tr("The morning run is off."));
    const QString by = scheduleKindName(*status.kind);
    context.output.print(status.file.isEmpty() ? tr("The morning run is on, by %1.").arg(by)
                                               : tr("The morning run is on, by %1: %2").arg(by, status.file));
    context.output.print(tr("Command: %1").arg(status.command));
    if (status.next)
        context.output.print(tr("Next: %1")
                                 .arg(QLocale().toString(status.next->toLocalTime(),
                                                         QStringLiteral("ddd yyyy-MM-dd HH:mm t"))));
    if (status.needsLogin)
        context.output.note(
            tr("It runs only while you are logged in. To have it run always: loginctl enable-linger."));
}

} // namespace winnow
