#pragma once

#include "app/model/result.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QFuture>
#include <QStringList>

namespace winnow {

class Library;

// What only the caller knows.
struct ReportFacts {
    QString program;  // "winnow", "winnow-cli"
    QString platform; // of the window: "xcb, screens: 2, scale: 1"; empty: no window
    Settings settings;
    QStringList lines; // of the log, oldest first
};

// A text to attach to a bug report: versions, settings, the size and state of the library, and the last log
// lines. It contains no keys, no addresses beyond their hosts, and no texts of the reader or of papers. If
// the library can't be read, the report says so.
[[nodiscard]] Pending<QByteArray> makeReport(Library &library, const ReportFacts &facts);

[[nodiscard]] Result<void> saveReport(const QByteArray &report, const QString &file); // FileUnwritable

} // namespace winnow
