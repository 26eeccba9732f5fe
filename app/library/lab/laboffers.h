#pragma once

#include "app/library/sql/query.h"
#include "app/library/tables/labtable.h"
#include "app/model/lab.h"

#include <functional>
#include <optional>

namespace winnow {

// What the library has that its lab may not: told by keys that grow, and by lists of what was given. Inside
// the caller's transaction.
//
// Never offered: the sample day, papers known from digests only, digests, what scorers said for nothing or
// under criteria that were only tried, notes and tags; and of decisions, those of a reader who does not share
// them.
class LabOffers final {
public:
    explicit LabOffers(Database &database) : m_database(database), m_lab(database) {}

    // A page of some `most` rows; what others need comes before them. None: nothing is left. The same page
    // until it was offered().
    [[nodiscard]] Result<std::optional<LabOffer>> next(int most);
    [[nodiscard]] Result<void> offered(const QJsonObject &mark); // the lab has it

private:
    using Page = Result<std::optional<LabOffer>>;
    struct Keyed {
        qint64 key = 0;
        QJsonObject row;
        QJsonObject older =
            {}; // the version of the paper that the row is of, where the library has a newer one
    };
    struct Source {
        QString what;
        LabKind kind = LabKind::Paper;
        QString newest;  // statement: the greatest key there is
        QString rows;    // statement: those after :sent, at most :most
        int version = 0; // of criteria; 0: of none
    };

    [[nodiscard]] Page criteria();
    [[nodiscard]] Page scores(int most);
    [[nodiscard]] Page days(int most);
    [[nodiscard]] Result<LabOffer> offerOf(const std::vector<LedgerEntry> &days);
    [[nodiscard]] Page decisions(int most);
    [[nodiscard]] Page page(const Source &source, int most, const std::function<Keyed(const Row &)> &read);
    [[nodiscard]] Result<qint64> sent(const Source &source);
    [[nodiscard]] Result<void> setSent(const QString &what, int version, qint64 key);

    Database &m_database;
    LabTable m_lab;
};

} // namespace winnow
