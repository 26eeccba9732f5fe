#pragma once

#include "app/model/score.h"
#include "app/model/usage.h"

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace winnow {

enum class RunState { Running, Finished, Stopped, Failed };

QString runStateName(RunState state); // "running", "finished", "stopped", "failed"
RunState runStateFromName(QStringView name);

// One scoring run of one day.
struct RunRecord {
    qint64 id = 0; // 0: not stored yet
    QDate day;
    int criteriaVersion = 0;
    Scorer scorer = Scorer::None;
    QString model;
    QDateTime started;  // UTC
    QDateTime finished; // UTC; invalid while running
    RunState state = RunState::Running;
    QString note;            // why it stopped or failed
    Usage usage;             // summed over all calls of the run
    qint64 cachedTokens = 0; // of the prompt tokens
    int calls = 0;
    bool costKnown = true; // false: the price of some call is unknown, and usage does not include its cost
    int scored = 0;        // papers scored by this run
    int failed = 0;
    int screened = 0;     // dropped by this run, before a model was asked or by their titles
    int prescreened = 0;  // of these: before a model was asked
    QString member;       // of the lab, who had the papers scored; empty: the reader
    bool isTrial = false; // of criteria, on some papers of the day
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunRecord)
