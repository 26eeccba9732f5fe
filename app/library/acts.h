#pragma once

#include "app/library/marks.h"

#include <functional>

namespace winnow {

// What the reader does to papers, logged so that it can be taken back, inside the caller's transaction.
class Acts final {
public:
    struct Step {
        qint64 paper = 0;
        ArxivId id;
        QString before;
        QString after;
    };
    struct Done {
        ActKind kind = ActKind::Decision;
        std::vector<Step> steps;
        qint64 act = 0; // 0: nothing was changed, so there is nothing to take back
    };
    // The mark wanted, of the paper's place in the list and the mark it has.
    using Wish = std::function<QString(size_t place, const QString &before)>;

    explicit Acts(Database &database) : m_database(database) {}

    // `ids`: each once. An act that changes nothing is not logged. NotFound: an id is not in the library.
    [[nodiscard]] Result<Done> make(ActKind kind, const std::vector<ArxivId> &ids, const Wish &wanted);
    // The newest act; `only`: if it is this one. NotFound: it is not, or there is nothing to undo.
    [[nodiscard]] Result<Done> undo(std::optional<qint64> only);
    [[nodiscard]] Result<Done> redo();

private:
    Database &m_database;
};

} // namespace winnow
