#pragma once

#include "app/library/library.h"
#include "ui/common/messages/retry.h"

#include <QObject>

namespace winnow {

// Opens the library and reads what the window needs first.
class Startup final : public QObject {
    Q_OBJECT
public:
    explicit Startup(Library &library, QObject *parent = nullptr);

    void open();

Q_SIGNALS:
    void found(const winnow::LibraryInfo &info); // it is open; opened() follows
    void refused(const winnow::Error &error);    // the library can't be opened
    void criteriaFound(const winnow::Criteria &criteria);
    void opened(const std::vector<winnow::DaySummary> &days);
    void errorOccurred(const winnow::Error &error, const winnow::Retry &again);

private:
    void read();

    Library &m_library;
};

} // namespace winnow
