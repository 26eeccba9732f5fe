#pragma once

#include "app/library/sql/query.h"
#include "app/library/tables/labtable.h"
#include "app/model/lab.h"

#include <functional>
#include <optional>

namespace winnow {

// What the library has and its lab may lack, found by growing keys and by lists of what was sent. Inside the
// caller's transaction.
//
// Never offered: the sample day, digests and papers known only from them, scores that cost nothing or belong
// to criteria that were only tried, notes and tags, and the decisions of a reader who does not share them.
class LabOffers final {
public:
    explicit LabOffers(Database &database) : m_database(database), m_lab(database) {}

    // A page of about `most` rows; rows come after those they refer to. None: nothing is left. Returns the
    // same page until offered() is called.
    [[nodiscard]] Result<std::optional<LabOffer>> next(int most);
    [[nodiscard]] Result<void> offered(const QJsonObject &mark); // the lab has it

private:
    using Page = Result<std::optional<LabOffer>>;
    struct Keyed {
        qint64 key = 0;
        QJsonObject row;
        QJsonObject older = {}; // the row's version of the paper, if the library has a newer one
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
