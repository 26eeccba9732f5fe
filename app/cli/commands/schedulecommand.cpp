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
    return tr("Fetch and score by itself every morning.");
}

QString ScheduleCommand::details() const {
    return tr(
        "on has the system start winnow-cli run --once --notify on every weekday, when arXiv's listings are "
        "out, with the library and the settings that are in use now (--library and --config as well). With "
        "systemd it is a timer of yours, at 00:20 to 00:30 in New York, whatever the clocks do; a start that "
        "was missed while the computer was off is made up for. Without systemd it is a line in your crontab "
        "that looks once an hour whether a new day is to be had: cron knows no other time zone. On macOS it "
        "is "
        "an agent of launchd that does the same. off removes it, status says what is set and when it starts "
        "next.\n\n"
        "A timer of systemd runs while you are logged in; loginctl enable-linger lets it run always. A "
        "language model's key has to be in the keyring, since a timer does not have your shell's "
        "environment.\n\n"
        "--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command "
        "and "
        "next (UTC), null where there is none.");
}

UsageError ScheduleCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                                 const Settings &settings) {
    m_action = positional.value(0);
    const bool isOn = m_action == QLatin1String("on");
    if (!isOn && m_action != QLatin1String("off") && m_action != QLatin1String("status"))
        return m_action.isEmpty()
                   ? tr("Say what to do: schedule on, schedule off or schedule status.")
                   : tr("\"%1\" is not understood. There are on, off and status.").arg(m_action);
    if (positional.size() > 1)
        return tr("\"%1\" is not understood here.").arg(positional.constLast());
    if (isOn && settings.categories.isEmpty())
        return tr("No categories are followed yet, so there is nothing to fetch. Choose them in the window "
                  "first.");
    m_job = morningJob(QCoreApplication::applicationFilePath(), libraryFile(parser.value(option("library"))),
                       settingsFile(parser.value(option("config"))));
    return std::nullopt;
}

void ScheduleCommand::start(const CommandContext &context) {
    const QDateTime now = SystemClock().now();
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
    context.output.print(tr("It starts: %1").arg(status.command));
    if (status.next)
        context.output.print(tr("Next: %1")
                                 .arg(QLocale().toString(status.next->toLocalTime(),
                                                         QStringLiteral("ddd yyyy-MM-dd HH:mm t"))));
    if (status.needsLogin)
        context.output.note(tr("It runs while you are logged in. To have it run always: loginctl "
                               "enable-linger."));
}

} // namespace winnow
