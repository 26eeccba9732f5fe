#pragma once

#include "app/model/async.h"
#include "app/model/lab.h"

#include <QObject>

#include <vector>

namespace winnow {

class LabThread;
class Library;

// Sends the lab what it may lack, page by page. A page is recorded as sent once the server has it: a program
// killed in between sends that page twice, and the server keeps it once.
class LabPush final : public QObject {
    Q_OBJECT
public:
    LabPush(Library &library, LabThread &server, int rowsOfAPage, QObject *parent = nullptr);

    // How many rows were sent. Includes what is stored while it works: it answers when nothing that was there
    // at the time of the call is left to send.
    [[nodiscard]] Pending<int> push();
    // Changes that this program sent and need not read back.
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
