#pragma once

#include "app/model/paper.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>

#include <vector>

namespace winnow {

// Asks arXiv's query API for a category's papers by the time of their submission, for days that its catch-up
// pages no longer reach. Which listing a paper stood in follows from that only nearly: arXiv holds papers
// back, and replacements can't be had so at all.
class SubmissionSearch final : public QObject {
    Q_OBJECT
public:
    static constexpr int papersAPage = 500;

    struct Page {
        std::vector<Paper> papers; // in their newest version, the earliest submitted first
        int total = 0;             // over all pages
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
