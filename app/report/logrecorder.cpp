#include "app/report/logrecorder.h"

#include "app/report/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#include <fcntl.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace winnow {

namespace {

// Qt calls a function, not an object, so these are global: the listening recorder, and the previous handler.
std::atomic<LogRecorder *> listener = nullptr;
QtMessageHandler previous = nullptr;

constexpr qint64 longestTail = 200'000; // bytes read from the end of an existing file

#ifdef Q_OS_UNIX
int openToAppend(const QString &file) {
    return ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

void writeLine(int descriptor, const QByteArray &line) {
    // On a full disk the line is lost: there is nobody to report it to.
    [[maybe_unused]] const auto written = ::write(descriptor, line.constData(), size_t(line.size()));
}

void closeFile(int descriptor) {
    ::close(descriptor);
}
#else
int openToAppend(const QString &file) {
    return _wopen(reinterpret_cast<const wchar_t *>(file.utf16()),
                  _O_WRONLY | _O_CREAT | _O_APPEND | _O_BINARY, 0600);
}

void writeLine(int descriptor, const QByteArray &line) {
    _write(descriptor, line.constData(), unsigned(line.size()));
}

void closeFile(int descriptor) {
    _close(descriptor);
}
#endif

bool isOurs(const char *category) {
    return category && qstrncmp(category, "winnow.", 7) == 0;
}

QString lineOf(QtMsgType type, const char *category, const QString &message) {
    const bool isWorse = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    return QStringLiteral("%1 %2%3: ")
               .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                    isWorse ? QStringLiteral("! ") : QString(), QString::fromLatin1(category)) +
           withoutSecrets(message);
}

// Only lines written by this class: the user may have named any file.
bool isLogLine(const QString &line) {
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (! )?[\\w.]+: "));
    return shape.match(line).hasMatch();
}

QStringList tailOf(const QString &name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    file.seek(std::max<qint64>(0, file.size() - longestTail));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return !isLogLine(line); });
    return lines;
}

} // namespace

LogRecorder::LogRecorder() {
    listener = this;
    previous = qInstallMessageHandler(&LogRecorder::hear);
    QLoggingCategory::setFilterRules(QStringLiteral("winnow.*.info=true"));
}

LogRecorder::~LogRecorder() {
    qInstallMessageHandler(previous);
    listener = nullptr;
    QLoggingCategory::setFilterRules({});
    if (m_file >= 0)
        closeFile(m_file);
}

Result<void> LogRecorder::writeTo(const QString &file) {
    const QStringList tail = tailOf(file);
    const int descriptor = openToAppend(file);
    if (descriptor < 0)
        return failure(ErrorCode::FileUnwritable, {}, file);
    for (const QString &line : tail)
        keep(line);
    m_file = descriptor;
    return {};
}

QStringList LogRecorder::lastLines() const {
    return {m_lines.begin(), m_lines.end()};
}

void LogRecorder::hear(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (LogRecorder *recorder = listener)
        recorder->take(lineOf(type, context.category, message));
    if (previous && !isOurs(context.category))
        previous(type, context, message);
}

void LogRecorder::take(const QString &line) {
    if (const int descriptor = m_file; descriptor >= 0)
        writeLine(descriptor, line.toUtf8() + '\n');
    m_inbox.post([this, line] { keep(line); });
}

void LogRecorder::keep(const QString &line) {
    m_lines.push_back(line);
    if (m_lines.size() > size_t(mostLines))
        m_lines.pop_front();
}

} // namespace winnow
