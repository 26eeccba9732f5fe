#pragma once

#include "app/criteria/criteria.h"
#include "app/model/paper.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace winnow {

// Tells which words of a paper the built-in scorer goes by under the criteria in use. Reads the criteria and
// the paper beside the window.
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
