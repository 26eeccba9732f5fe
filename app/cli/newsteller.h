#pragma once

#include "app/notify/notifier.h"

#include <QTimer>

namespace winnow {

// Tells the desktop of a day and stays for the answer, which only a program that still runs can hear: the
// window is started at that day, or raised. Without an answer it ends after half a day.
class NewsTeller final : public QObject {
    Q_OBJECT
public:
    // The library and the settings that the window shall have.
    NewsTeller(QString libraryFile, QString settingsFile, QObject *parent = nullptr);

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
