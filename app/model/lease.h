#pragma once

#include "app/model/error.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace winnow {

// A running program, told apart from every other one: those of other computers, those from before this one
// was started anew, and a later one with the same process number.
struct ProgramId {
    QString program; // its file's name: "winnow", "winnow-cli"
    QString host;    // for people
    QString machine; // the computer, whatever its name; empty: not known, as below
    QString boot;    // since which start of the computer
    QString space;   // in which process numbers count: a container may have its own
    qint64 pid = 0;
    qint64 started = 0; // in a unit of the system's own
};

// The right to ask a model: one program at a time has it, for one run.
struct Lease {
    QString token; // of this hold alone
    ProgramId owner;
    QDate day; // what is scored, and with which model
    QString model;
    QDateTime since;  // UTC
    qint64 beat = 0;  // grows while the owner lives
    QDateTime beatAt; // UTC, by the owner's clock
};

// Who scores with a model, as an error carries it to its words.
struct ScoringParty {
    QString program;
    qint64 pid = 0;
    QString host; // empty: this computer
    QDate day;
    QString model;
    QDateTime since; // UTC
};

// ScoringElsewhere. Its detail is "program, process, host, day, model", its place `since`.
Error scoringElsewhere(const ScoringParty &party);
// The way back. None: nobody knows who.
std::optional<ScoringParty> scoringParty(const Error &error);

} // namespace winnow
