#pragma once

#include "app/model/paper.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>

#include <vector>

namespace winnow {

// Queries arXiv's API (https://info.arxiv.org/help/api/user-manual.html) for papers, by id or by submission.
// Lives in the thread of the client, which keeps the pace.
class PaperLookup final : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostIds = 100;
    static constexpr int papersAPage = 500;

    struct Page {
        std::vector<Paper> papers; // in their newest version, earliest submission first
        int total = 0;             // on all pages
    };

    PaperLookup(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Those that arXiv knows, in their newest version and in any order. At most `mostIds` ids; any more are
    // ignored. Errors: those of HttpClient; InvalidInput (arXiv refuses an id; detail is its reason),
    // Malformed, ServerError.
    [[nodiscard]] Pending<std::vector<Paper>> fetch(const std::vector<ArxivId> &ids);
    // A category's papers by submission time, for days that arXiv's catch-up pages no longer cover. The
    // listing of a paper follows from that only approximately: arXiv holds papers back, and replacements
    // can't be found like this at all. `start` counts from 0. Errors: as above.
    [[nodiscard]] Pending<Page> submitted(const QString &category, const QDateTime &from, const QDateTime &to,
                                          int start);

private:
    HttpClient &m_client;
    QUrl m_base; // https://export.arxiv.org
};

// The address of the API, for feeds from there: arXiv has different hosts for them, a mirror just one.
QUrl lookupUrl(const QUrl &feeds);

} // namespace winnow
