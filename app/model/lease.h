#pragma once

#include "app/model/error.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace winnow {

// A running program, distinguished from all others: those on other computers, those from before a reboot, and
// later ones with the same process number.
struct ProgramId {
    QString program; // its file name: "winnow", "winnow-cli"
    QString host;    // for display; empty: this computer, see namedBy()
    QString machine; // identifies the computer, whatever its name; empty: unknown, as for the next ones
    QString boot;    // identifies the computer's last start
    QString space;   // namespace of process numbers: a container may have its own
    qint64 pid = 0;
    qint64 started = 0; // in the system's own unit
};

// The right to call a model: held by one program at a time, for one run.
struct Lease {
    QString token; // unique to this hold
    ProgramId owner;
    QDate day; // what is scored, and with which model
    QString model;
    QDateTime since;  // UTC
    qint64 beat = 0;  // grows while the owner is alive
    QDateTime beatAt; // UTC, by the owner's clock
};

// A program as another one names it: without the host if both are on the same computer.
ProgramId namedBy(const ProgramId &other, ProgramId program);

// ScoringElsewhere, with the detail "program, process, host, day, model" and the place `since`.
Error scoringElsewhere(const Lease &holder);
// Decodes it; what else a lease has stays empty. None: unknown.
std::optional<Lease> holderElsewhere(const Error &error);

} // namespace winnow
