#pragma once

#include "app/model/arxivid.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace winnow {

// What a lab shares, in the order in which it is sent and read: scores are of papers and criteria.
enum class LabKind { Criteria, Paper, Announcement, Ledger, Score, Screening, Decision };
inline constexpr std::array labKinds{LabKind::Criteria, LabKind::Paper, LabKind::Announcement,
                                     LabKind::Ledger,   LabKind::Score, LabKind::Screening,
                                     LabKind::Decision};
QString labKindName(LabKind kind); // "criteria", "paper", … : the server's tables

// A text as PostgreSQL takes it: without U+0000, and without halves of characters.
QString labText(const QString &text);

// Where a library is a member.
struct LabMembership {
    QString address; // of the server, without a password
    QString member;  // the reader's name there
    QString labId;   // by which the lab knows itself; empty: not seen yet
    bool sharesDecisions = false;
    QDateTime syncedAt = {}; // UTC, when nothing was left either way; invalid: never
    friend bool operator==(const LabMembership &, const LabMembership &) = default;
};

// A place in the lab's history. Its numbers are given out in the order in which they are committed: whoever
// sees one has all below. Another server, or an older copy of it, does not know the token.
struct LabPoint {
    qint64 change = 0;
    QString token;
    friend bool operator==(const LabPoint &, const LabPoint &) = default;
};

// A member's library as it stands to the lab.
struct LabStanding {
    LabMembership membership;
    std::map<LabKind, LabPoint> seen; // up to where each kind was taken in; none: from the beginning
    LabPoint given = {};              // the newest change that it made there itself
};

// A page of what the library has and the lab may not, to be put in one transaction, in this order; rows as
// the server's functions take them.
struct LabOffer {
    struct Part {
        LabKind kind = LabKind::Paper;
        QJsonArray rows;
    };
    std::vector<Part> parts;
    QJsonObject mark; // the library's own, for LabService::offered()
};

// A page of what the lab has, in the order of its changes.
struct LabPage {
    LabKind kind = LabKind::Paper;
    QJsonArray rows;
    LabPoint upTo;
};

// What a page, or several, brought.
struct LabTaken {
    int papers = 0; // the library did not know, or not so new
    int scores = 0;
    int screenings = 0;
    int decisions = 0;
    bool criteria = false;
    int skipped = 0;  // rows that could not be used
    QSet<QDate> days; // whose papers, scores or ledger are others now
    void add(const LabTaken &other);
};

// Of the members who share their decisions, the reader among them.
struct LabKept {
    int kept = 0;
    int members = 0;
    friend bool operator==(const LabKept &, const LabKept &) = default;
};

} // namespace winnow
