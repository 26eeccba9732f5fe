#pragma once

#include "app/model/paper.h"
#include "app/net/httpclient.h"

#include <QObject>

#include <vector>

namespace winnow {

// Asks arXiv's query API for papers by their ids (https://info.arxiv.org/help/api/user-manual.html). Lives in
// the thread of the client, which paces.
class PaperLookup final : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostIds = 100;

    PaperLookup(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Those of them that arXiv knows, in their newest version and in any order. At most `mostIds` ids; those
    // beyond are left out. Errors: those of HttpClient; InvalidInput (arXiv refuses an id; detail is its
    // reason), Malformed, ServerError.
    [[nodiscard]] Pending<std::vector<Paper>> fetch(const std::vector<ArxivId> &ids);

private:
    HttpClient &m_client;
    QUrl m_base; // https://export.arxiv.org
};

// Where the API is, next to feeds from there: arXiv has two hosts for them, a mirror one.
QUrl lookupUrl(const QUrl &feeds);

} // namespace winnow
