#pragma once

#include "app/model/paper.h"
#include "app/net/httpclient.h"

#include <QObject>

#include <vector>

namespace winnow {

// Queries arXiv's API for papers by id (https://info.arxiv.org/help/api/user-manual.html). Lives in the
// thread of the client, which keeps the pace.
class PaperLookup final : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostIds = 100;

    PaperLookup(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Those that arXiv knows, in their newest version and in any order. At most `mostIds` ids; any more are
    // ignored. Errors: those of HttpClient; InvalidInput (arXiv refuses an id; detail is its reason),
    // Malformed, ServerError.
    [[nodiscard]] Pending<std::vector<Paper>> fetch(const std::vector<ArxivId> &ids);

private:
    HttpClient &m_client;
    QUrl m_base; // https://export.arxiv.org
};

// The address of the API, for feeds from there: arXiv has different hosts for them, a mirror just one.
QUrl lookupUrl(const QUrl &feeds);

} // namespace winnow
