#pragma once

#include "app/model/listing.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// A record of a response, uninterpreted.
struct OaiRecord {
    qint64 line = 0; // of its start tag, from 1
    QString identifier;
    QStringList sets; // "cs:cs:LG"
    bool isDeleted = false;
    QString id;
    QString title;
    QString abstract;
    QStringList authors;    // one text may contain several names
    QStringList categories; // codes; empty in oai_dc
    QStringList subjects;   // oai_dc: names of categories
    QStringList dates;      // of versions, first one first; empty: see created
    int versions = 0;       // 0: not given
    QString created;
    QString comments;
    QString journal;
    QString doi;
    QString license;
};

struct OaiAnswer {
    bool isAnswer = false; // the document's root is OAI-PMH's
    QString askedSet;
    QString refusal; // of an <error>: its text, or its code
    bool hasMore = false;
    std::vector<OaiRecord> records;
    std::optional<FeedProblem> damage; // records before it are intact
};

OaiAnswer readOaiXml(const QByteArray &bytes);

} // namespace winnow
