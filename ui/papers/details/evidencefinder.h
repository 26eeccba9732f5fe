#pragma once

#include "app/criteria/criteria.h"
#include "app/model/paper.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace winnow {

// Finds the words of a paper that decide its built-in score under the criteria in use. Works on a worker
// thread.
class EvidenceFinder final {
public:
    EvidenceFinder();
    ~EvidenceFinder();
    Q_DISABLE_COPY_MOVE(EvidenceFinder)

    void setCriteria(const Criteria &criteria);
    QFuture<QStringList> words(const Paper &paper) const; // as the paper writes them; the strongest first

private:
    class Reader;
    std::shared_ptr<Reader> m_reader;
};

} // namespace winnow
