#pragma once

#include "app/model/async.h"
#include "app/model/lab.h"

#include <QObject>

#include <vector>

namespace winnow {

class LabThread;
class Library;

// Gives the lab what the library has and it may not, page by page. What was given is remembered once the
// server has it: a program that was killed in between gives one page twice, and the server keeps it once.
class LabPush final : public QObject {
    Q_OBJECT
public:
    LabPush(Library &library, LabThread &server, int rowsOfAPage, QObject *parent = nullptr);

    // How many rows were given. What is stored while it works goes along: it answers when nothing was left to
    // give after it was asked.
    [[nodiscard]] Pending<int> push();
    // Changes that this program gave, and need not read back.
    const std::vector<qint64> &own() const { return m_own; }
    void forgetOwn() { m_own.clear(); }       // the lab has another history
    int refused() const { return m_refused; } // rows, since it was made

Q_SIGNALS:
    void given(int rows); // so far; the lab has them

private:
    void next();
    void give(const LabOffer &offer);
    void end(const Result<int> &result);

    Library &m_library;
    LabThread &m_server;
    const int m_rowsOfAPage;
    std::vector<Promise<int>> m_asked;   // since the round began
    std::vector<Promise<int>> m_waiting; // for its end
    std::vector<qint64> m_own;
    int m_given = 0;
    int m_refused = 0;
    bool m_isRunning = false;
};

} // namespace winnow
