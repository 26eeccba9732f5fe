#pragma once

#include "app/model/paper.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>

#include <vector>

namespace winnow {

// Queries arXiv's API for a category's papers by submission time, for days that its catch-up pages no longer
// cover. The listing of a paper follows from that only approximately: arXiv holds papers back, and
// replacements can't be found like this at all.
class SubmissionSearch final : public QObject {
    Q_OBJECT
public:
    static constexpr int papersAPage = 500;

    struct Page {
        std::vector<Paper> papers; // in their newest version, earliest submission first
        int total = 0;             // on all pages
    };

    SubmissionSearch(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // `start` counts from 0. Errors: those of PaperLookup::fetch().
    [[nodiscard]] Pending<Page> fetch(const QString &category, const QDateTime &from, const QDateTime &to,
                                      int start);

private:
    HttpClient &m_client;
    QUrl m_base; // https://export.arxiv.org
};

} // namespace winnow
