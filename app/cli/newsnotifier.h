#pragma once

#include "app/notify/notifier.h"

#include <QTimer>

namespace winnow {

// Shows a desktop notification about a day and waits for the answer, which only a running program can
// receive: the window is then opened at that day, or raised. Gives up after half a day.
class NewsNotifier final : public QObject {
    Q_OBJECT
public:
    // The library and settings that the window is to use.
    NewsNotifier(QString libraryFile, QString settingsFile, QObject *parent = nullptr);

    void tell(const News &news);

Q_SIGNALS:
    void done();

private:
    void openWindow(QDate day, const QByteArray &token) const;

    QString m_libraryFile;
    QString m_settingsFile;
    Notifier m_notifier;
    QTimer m_patience;
};

} // namespace winnow
