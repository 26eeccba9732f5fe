#pragma once

#include "app/library/lab/labintake.h"
#include "app/model/async.h"
#include "app/model/lab.h"

#include <QObject>

#include <functional>
#include <optional>

namespace winnow {

class LabThread;
class Library;

// Receives what the lab has, page by page. Each page is stored together with how far it reaches, so that a
// program that was killed continues from there.
//
// Papers and criteria are read to their end; what refers to them only up to the lab's number at the start, so
// that whatever it refers to has been read. A paper completed meanwhile gets a greater number, and is read at
// the end at the latest.
class LabPull final : public QObject {
    Q_OBJECT
public:
    LabPull(Library &library, LabThread &server, LabReading reading, int rowsOfAPage,
            QObject *parent = nullptr);

    // `newest`: the lab's number before reading starts. One pull at a time.
    [[nodiscard]] Pending<LabTaken> pull(const LabSyncState &standing, qint64 newest,
                                         std::vector<qint64> own);

Q_SIGNALS:
    void progressed(const winnow::LabTaken &soFar);

private:
    void begin(size_t kind);
    void read();
    void ask(const LabPoint &after);
    void take(const LabPage &page);
    void end(const Result<LabTaken> &result);

    Library &m_library;
    LabThread &m_server;
    const LabReading m_reading;
    const int m_rowsOfAPage;
    LabSyncState m_standing;
    std::vector<qint64> m_own;
    qint64 m_newest = 0;
    size_t m_kind = 0; // of labKinds
    LabTaken m_taken;
    std::optional<Pending<LabPage>> m_ahead; // the next page, while this one is stored
    std::optional<Promise<LabTaken>> m_promise;
};

} // namespace winnow
