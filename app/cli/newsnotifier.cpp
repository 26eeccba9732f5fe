#include "app/cli/newsnotifier.h"

#include "app/run/paths.h"

#include <QProcess>
#include <QStandardPaths>

namespace winnow {

namespace {

constexpr auto patience = std::chrono::hours(12);

} // namespace

NewsNotifier::NewsNotifier(QString libraryFile, QString settingsFile, QObject *parent)
    : QObject(parent), m_libraryFile(std::move(libraryFile)), m_settingsFile(std::move(settingsFile)) {
    connect(&m_notifier, &Notifier::opened, this, [this](QDate day, const QByteArray &token) {
        openWindow(day, token);
        Q_EMIT done();
    });
    connect(&m_notifier, &Notifier::closed, this, &NewsNotifier::done);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &NewsNotifier::done);
}

void NewsNotifier::tell(const News &news) {
    m_patience.start(patience);
    m_notifier.ask([this, news](bool isThere) {
        if (isThere)
            m_notifier.show(news);
        else
            Q_EMIT done();
    });
}

// systemd kills everything that a service started when the service ends, so the window is started as a
// service of its own.
void NewsNotifier::openWindow(QDate day, const QByteArray &token) const {
    QStringList words{programBeside(QStringLiteral("winnow")),
                      QStringLiteral("--library"),
                      m_libraryFile,
                      QStringLiteral("--config"),
                      m_settingsFile,
                      QStringLiteral("--day"),
                      day.toString(Qt::ISODate)};
    const QString starter = QStandardPaths::findExecutable(QStringLiteral("systemd-run"));
    if (qEnvironmentVariableIsSet("INVOCATION_ID") && !starter.isEmpty())
        words = QStringList{starter,
                            QStringLiteral("--user"),
                            QStringLiteral("--quiet"),
                            QStringLiteral("--collect"),
                            QStringLiteral("--setenv=XDG_ACTIVATION_TOKEN=") + QString::fromUtf8(token),
                            QStringLiteral("--")} +
                words;
    QProcess window;
    window.setProgram(words.takeFirst());
    window.setArguments(words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QString::fromUtf8(token));
    window.setProcessEnvironment(environment);
    window.startDetached();
}

} // namespace winnow
