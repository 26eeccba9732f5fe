#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace winnow {

// Takes the addresses that would go to the reader's browser, as long as it lives.
class StandInBrowser final : public QObject {
    Q_OBJECT
public:
    StandInBrowser() {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~StandInBrowser() override {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

private:
    static constexpr const char *schemes[] = {"http", "https"};
};

} // namespace winnow
