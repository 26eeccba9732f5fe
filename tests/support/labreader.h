#pragma once

#include "app/lab/exchange/labsync.h"
#include "app/lab/server/labmembers.h"
#include "app/lab/server/labschema.h"
#include "app/lab/server/labthread.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"

#include <QtTest>

namespace winnow {

inline const QString labModel = QStringLiteral("m-1");
inline const QString labFeed = QStringLiteral("cs.LG");
inline const LabReading labReading{{labFeed}, {}};

// What a future comes to, while this thread's events are worked on.
template <class T>
Result<T> awaited(const Pending<T> &pending) {
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 60'000))
        qFatal("no answer within a minute");
    return pending.result();
}

// A member with a library of their own.
class LabReader final {
public:
    static constexpr int pageRows = 20; // so that every exchange takes several pages

    LabReader(TempLab &lab, const QString &name) : m_lab(lab), m_name(name) {
        valueOf(library->lab().join({lab.addressOf(name).text(), name, {}, false, {}}));
        connect();
    }

    // As a program that is started anew.
    void connect() {
        sync.reset();
        server = std::make_unique<LabThread>(m_lab.addressOf(m_name), m_lab.passwordOf(m_name));
        sync = std::make_unique<LabSync>(*library, *server, reading, nullptr, pageRows);
    }
    void disconnect() {
        sync.reset();
        server.reset();
    }
    Result<SyncReport> trySync() {
        server->retryNow();
        return awaited(sync->sync());
    }
    SyncReport exchange() {
        const auto report = trySync();
        if (!report)
            qFatal("%s: %s: %s", qPrintable(m_name), qPrintable(errorName(report.error().code)),
                   qPrintable(report.error().detail));
        return *report;
    }
    // All that a lab shares of the library, by what it is known by there: of two members who have exchanged
    // it is the same.
    QStringList shared() const;
    QStringList rows(const QString &statement) const;

    LabReading reading = labReading; // as of the next connect()
    TempLibrary library;
    std::unique_ptr<LabThread> server;
    std::unique_ptr<LabSync> sync;

private:
    TempLab &m_lab;
    QString m_name;
};

// Papers of a day with ids 2508.FIRST and on, as the member's own download; and as scored by the member.
void fetch(LabReader &reader, QDate day, int first, int papers = 10);
void score(LabReader &reader, QDate day, int first, int papers, const QString &model = labModel);

// One server for a test's functions, and a new lab of ada, bob and cyd for each.
class LabTest : public QObject {
    Q_OBJECT
protected:
    inline static const QString ada = QStringLiteral("ada");
    inline static const QString bob = QStringLiteral("bob");
    inline static const QString cyd = QStringLiteral("cyd");

    void setUp(); // skips by name where there is no PostgreSQL
    void beginAnew();
    // Each exchanges twice, since what one gives late is read by those before it; then all have the same.
    void sameForAll(std::initializer_list<LabReader *> readers);

    std::unique_ptr<TempLab> m_lab;
};

} // namespace winnow
