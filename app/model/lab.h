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

// What a lab shares, in the order in which it is sent and read: scores refer to papers and criteria.
enum class LabKind { Criteria, Paper, Announcement, Ledger, Score, Screening, Decision };
inline constexpr std::array labKinds{LabKind::Criteria, LabKind::Paper, LabKind::Announcement,
                                     LabKind::Ledger,   LabKind::Score, LabKind::Screening,
                                     LabKind::Decision};
QString labKindName(LabKind kind); // "criteria", "paper", … : the server's tables

// A text that PostgreSQL accepts: without U+0000 and lone surrogates.
QString labText(const QString &text);

// A library's membership of a lab.
struct LabMembership {
    QString address; // of the server, without a password
    QString member;  // the reader's name there
    QString labId;   // the lab's own id; empty: not known yet
    bool sharesDecisions = false;
    QDateTime syncedAt = {}; // UTC, the end of the last complete sync; invalid: never
    friend bool operator==(const LabMembership &, const LabMembership &) = default;
};

// A place in the lab's history. Numbers are assigned in the order of commits: whoever sees one
// can see all below. Another server, or an older copy, does not know the token.
struct LabPoint {
    qint64 change = 0;
    QString token;
    friend bool operator==(const LabPoint &, const LabPoint &) = default;
};

// How far a member's library is in sync with the lab.
struct LabSyncState {
    LabMembership membership;
    std::map<LabKind, LabPoint> seen; // up to where each kind was received; none: nothing yet
    LabPoint given = {};              // the newest change that it made there itself
};

// A page of what the library has and the lab may lack, to be put in one transaction and in this order; rows
// in the format of the server's functions.
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

// What was received with one or more pages.
struct LabTaken {
    int papers = 0; // new to the library, or newer
    int scores = 0;
    int screenings = 0;
    int decisions = 0;
    bool criteria = false;
    int skipped = 0;  // rows that this version can't use
    QSet<QDate> days; // whose papers, scores or ledger changed
    void add(const LabTaken &other);
};

// Counts among the members who share their decisions, the reader included.
struct LabKept {
    int kept = 0;
    int members = 0;
    friend bool operator==(const LabKept &, const LabKept &) = default;
};

} // namespace winnow
