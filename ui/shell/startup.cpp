#include "ui/shell/startup.h"

#include "app/model/async.h"

namespace winnow {

Startup::Startup(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

void Startup::open() {
    whenReady(m_library.open(), this, [this](const Result<LibraryInfo> &info) {
        if (!info) {
            Q_EMIT refused(info.error());
            return;
        }
        Q_EMIT found(*info);
        read();
    });
}

void Startup::read() {
    whenReady(m_library.currentCriteria(), this, [this](const Result<Criteria> &criteria) {
        Q_EMIT criteriaFound(criteria ? *criteria : defaultCriteria());
    });
    whenReady(m_library.days(), this, [this](const Result<std::vector<DaySummary>> &days) {
        if (days)
            Q_EMIT opened(*days);
        else
            Q_EMIT errorOccurred(days.error(), Retry(this, [this] { read(); }));
    });
}

} // namespace winnow
