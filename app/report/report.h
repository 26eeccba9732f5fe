#pragma once

#include "app/model/result.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QFuture>
#include <QStringList>

namespace winnow {

class Library;

// What a report says beside what can be found out.
struct ReportFacts {
    QString program;  // "winnow", "winnow-cli"
    QString platform; // what the window is drawn by: "xcb, 2 screens"; empty: there is no window
    Settings settings;
    QStringList lines; // of the log, oldest first
};

// A text to attach to a bug report: versions, settings, how much the library holds, the last lines of the
// log. No keys, no addresses beyond their hosts, no words of the reader's or of papers. A library that can't
// be read is said to be that.
[[nodiscard]] Pending<QByteArray> makeReport(Library &library, const ReportFacts &facts);

[[nodiscard]] Result<void> saveReport(const QByteArray &report, const QString &file); // FileUnwritable

} // namespace winnow
