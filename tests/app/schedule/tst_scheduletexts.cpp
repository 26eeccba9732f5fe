#include "app/schedule/scheduletexts.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

namespace scheduletextstest {

using namespace winnow;

namespace {

const ScheduledJob plain{QStringLiteral("/usr/bin/winnow-cli"),
                         {QStringLiteral("--library"), QStringLiteral("/srv/ada/library.sqlite"),
                          QStringLiteral("run"), QStringLiteral("--once")}};

// Names that mean something to one format or another.
const QStringList oddWords{
    QStringLiteral("with blank"),     QStringLiteral("100 % of %h"), QStringLiteral("$HOME ${HOME}"),
    QStringLiteral("it's"),           QStringLiteral("\"quoted\""),  QStringLiteral("back\\slash\\n"),
    QStringLiteral("a;b && c | d"),   QStringLiteral("<&> ]]>"),     QStringLiteral("\u00c4rger \u7ca5"),
    QStringLiteral("`date` $(date)"), QStringLiteral("#no comment"), QStringLiteral("")};

// A program that writes its arguments, each on a line, to a file beside it.
ScheduledJob recorder(const QDir &folder) {
    const QString path = folder.filePath(QStringLiteral("re corder"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder can't be written to");
    file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/arguments\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {path, oddWords};
}

QStringList recorded(const QDir &folder) {
    QFile file(folder.filePath(QStringLiteral("arguments")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).chopped(1).split(QLatin1Char('\n'));
}

QByteArray valueOf(const Result<QByteArray> &text) {
    return text.value_or("an error");
}

// What systemd-analyze says; nothing: it is not there.
std::optional<QString> analyzed(const QStringList &arguments, const QString &runtime) {
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
        return std::nullopt;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("systemd-analyze"), arguments);
    if (!process.waitForFinished(60'000))
        return process.errorString();
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? said
                                   : QStringLiteral("exit code %1\n%2").arg(process.exitCode()).arg(said);
}

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QDateTime utc(int year, int month, int day, int hour, int minute) {
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()};
}

} // namespace

class TestScheduleTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void systemdTakesTheUnits();
    void systemdStartsAtMidnightInNewYork();
    void systemdQuotes();
    void cronGivesTheArguments();
    void crontabKeepsOtherLines_data();
    void crontabKeepsOtherLines();
    void crontabHoldsOneJob();
    void refusesWhatNoFormatHolds();
    void launchAgentHoldsTheArguments();
    void saysWhenTheTimerStartsNext_data();
    void saysWhenTheTimerStartsNext();
    void saysWhenTheHourlyLookFindsSomething();
};

void TestScheduleTexts::systemdTakesTheUnits() {
    const QTemporaryDir folder;
    const QDir units(folder.path());
    ScheduledJob job = recorder(units);
    const auto service = systemdService(job);
    QVERIFY(service);
    write(units.filePath(QStringLiteral("winnow.service")), *service);
    write(units.filePath(QStringLiteral("winnow.timer")), systemdTimer());
    const auto said = analyzed({QStringLiteral("verify"), QStringLiteral("--user"),
                                QStringLiteral("--man=no"), units.filePath(QStringLiteral("winnow.service")),
                                units.filePath(QStringLiteral("winnow.timer"))},
                               folder.path());
    if (!said)
        QSKIP("needs systemd-analyze");
    QCOMPARE(*said, QString());
}

// The changes of 2027 are on 14 March and 7 November, in Europe on 28 March and 31 October.
void TestScheduleTexts::systemdStartsAtMidnightInNewYork() {
    const QTemporaryDir folder;
    static const QRegularExpression line(QStringLiteral("OnCalendar=(.*)\\n"));
    const QString calendar = line.match(QString::fromUtf8(systemdTimer())).captured(1);
    for (const QDateTime &from : {utc(2027, 3, 1, 0, 0), utc(2027, 10, 25, 0, 0)}) {
        const auto said = analyzed(
            {QStringLiteral("calendar"), QStringLiteral("--iterations=20"),
             QStringLiteral("--base-time=%1 UTC").arg(from.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
             calendar},
            folder.path());
        if (!said)
            QSKIP("needs systemd-analyze");
        static const QRegularExpression moment(QStringLiteral(
            "(?:Next elapse|Iter(?:ation|\\.) #\\d+): \\w+ (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)"));
        QDateTime expected = from;
        int starts = 0;
        for (auto found = moment.globalMatch(*said); found.hasNext(); ++starts) {
            QDateTime start =
                QDateTime::fromString(found.next().captured(1), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            start.setTimeZone(QTimeZone::utc());
            expected = nextTimerStart(expected);
            QCOMPARE(start, expected);
            const QDateTime there = start.toTimeZone(QTimeZone("America/New_York"));
            QCOMPARE(there.time(), QTime(0, 20));
            QVERIFY(there.date().dayOfWeek() <= Qt::Friday);
        }
        QVERIFY2(starts == 20, qPrintable(*said));
    }
}

void TestScheduleTexts::systemdQuotes() {
    const auto service = systemdService(
        {QStringLiteral("/opt/a b/win$now%"),
         {QStringLiteral("100 %h"), QStringLiteral("$HOME"), QStringLiteral("say \"hi\" \\ bye")}});
    QVERIFY(service);
    const QByteArray line = "ExecStart=\"/opt/a b/win$now%%\" \"100 %%h\" \"$$HOME\" "
                            "\"say \\\"hi\\\" \\\\ bye\"\n";
    QVERIFY2(service->contains(line), service->constData());
}

// cron turns "\%" into "%", and hands the rest to the shell.
void TestScheduleTexts::cronGivesTheArguments() {
    const QTemporaryDir folder;
    const QDir place(folder.path());
    const QByteArray line = jobInCrontab(valueOf(crontabWith({}, recorder(place), 23)));
    QVERIFY2(line.startsWith("23 * * * * "), line.constData());
    static const QRegularExpression bare(QStringLiteral("(?<!\\\\)%"));
    const QString command = QString::fromUtf8(line).section(QLatin1Char(' '), 5);
    QVERIFY(!command.contains(bare));
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QString(command).replace(QLatin1String("\\%"), QLatin1String("%"))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(recorded(place), oddWords);
}

void TestScheduleTexts::crontabKeepsOtherLines_data() {
    QTest::addColumn<QByteArray>("crontab");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("others") << QByteArray("# mine\nMAILTO=ada\n0 6 * * 1-5  winnow-cli --quiet run\n");
    QTest::newRow("blank lines") << QByteArray("\n\n@daily true\n\n");
    QTest::newRow("other bytes") << QByteArray("0 1 * * * echo \xff\xfe\t\r\n");
}

void TestScheduleTexts::crontabKeepsOtherLines() {
    QFETCH(QByteArray, crontab);
    const auto with = crontabWith(crontab, plain, 20);
    QVERIFY(with);
    QVERIFY(with->startsWith(crontab));
    QVERIFY(jobInCrontab(*with).contains("'/srv/ada/library.sqlite'"));
    QCOMPARE(crontabWithout(*with), crontab);
    const QByteArray after = *with + "5 5 * * * later\n";
    QCOMPARE(crontabWithout(after), crontab + "5 5 * * * later\n");
    QCOMPARE(crontabWithout(crontab), crontab);
    QVERIFY(jobInCrontab(crontab).isEmpty());
}

void TestScheduleTexts::crontabHoldsOneJob() {
    const QByteArray once = valueOf(crontabWith("1 1 * * * x", plain, 20)); // without an end of line
    QVERIFY(once.startsWith("1 1 * * * x\n# BEGIN"));
    const QByteArray twice = valueOf(crontabWith(once, plain, 29));
    QCOMPARE(twice.count("winnow-cli'"), 1);
    QVERIFY(jobInCrontab(twice).startsWith("29 "));
    // Somebody has cut the block's end.
    QByteArray cut = twice.left(twice.indexOf("# END"));
    QCOMPARE(crontabWithout(cut + "2 2 * * * y\n"), QByteArray("1 1 * * * x\n2 2 * * * y\n"));
}

void TestScheduleTexts::refusesWhatNoFormatHolds() {
    ScheduledJob job = plain;
    job.arguments.append(QStringLiteral("two\nlines"));
    QCOMPARE(systemdService(job).error().code, ErrorCode::InvalidInput);
    QCOMPARE(crontabWith({}, job, 20).error().code, ErrorCode::InvalidInput);
    job.arguments.last() = QString(1000, QLatin1Char('x'));
    QCOMPARE(crontabWith({}, job, 20).error().code, ErrorCode::InvalidInput);
    QVERIFY(systemdService(job));
}

void TestScheduleTexts::launchAgentHoldsTheArguments() {
    const ScheduledJob job{QStringLiteral("/Applications/Winnow.app/winnow-cli"), oddWords};
    QXmlStreamReader xml(launchAgent(job, 24));
    QStringList strings;
    QString minute;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("string"))
            strings.append(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == QLatin1String("integer"))
            minute = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(strings.mid(1, oddWords.size() + 1), QStringList{job.program} + oddWords);
    QCOMPARE(minute, QStringLiteral("24"));
}

void TestScheduleTexts::saysWhenTheTimerStartsNext_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("next");
    QTest::newRow("before it") << utc(2026, 11, 30, 5, 19) << utc(2026, 11, 30, 5, 20);
    QTest::newRow("at it") << utc(2026, 11, 30, 5, 20) << utc(2026, 12, 1, 5, 20);
    QTest::newRow("over a weekend and the change in spring")
        << utc(2027, 3, 12, 12, 0) << utc(2027, 3, 15, 4, 20);
    QTest::newRow("over the change in autumn") << utc(2027, 11, 5, 12, 0) << utc(2027, 11, 8, 5, 20);
}

void TestScheduleTexts::saysWhenTheTimerStartsNext() {
    QFETCH(QDateTime, now);
    QTEST(nextTimerStart(now), "next");
}

void TestScheduleTexts::saysWhenTheHourlyLookFindsSomething() {
    const QDateTime next = nextHourlyStart(utc(2027, 3, 12, 12, 0), 25);
    QCOMPARE(next, utc(2027, 3, 15, 4, 25)); // where the local minutes are those of UTC
}

WINNOW_TEST(TestScheduleTexts, QCoreApplication)

} // namespace scheduletextstest

#include "tst_scheduletexts.moc"
