#pragma once

#include "app/run/runtypes.h"
#include "app/settings/settings.h"
#include "ui/messages/errortext.h"

#include <QObject>

#include <utility>

namespace winnow {

class Runner;

// Starts runs as the settings say and turns their outcome into at most one message for the reader.
class RunControl final : public QObject {
    Q_OBJECT
public:
    RunControl(Runner &runner, Settings settings, QObject *parent = nullptr);

    void setSettings(const Settings &settings) { m_settings = settings; }
    void fetchToday();                        // and scores what came
    void readFeeds(const QStringList &files); // the same from saved feeds
    void readSample();                        // the sample day
    void scoreDay(QDate day);
    void retry(); // the last of these once more
    void stop();
    bool isRunning() const;
    // Whether the reader asked for papers and has not been shown their day yet; true once a fetch.
    bool takeFollow() { return std::exchange(m_follow, false); }

Q_SIGNALS:
    void noCategories();                                     // nothing to fetch: the reader has to choose
    void warned(const QString &text, winnow::NextStep step); // something is missing or failed
    void succeeded(const QString &text);

private:
    void start(const RunRequest &request);
    void judge(const RunReport &report);

    Runner &m_runner;
    Settings m_settings;
    RunRequest m_last;
    bool m_hasLast = false;
    bool m_follow = false;
};

struct RunVerdict {
    QString text; // empty: nothing to say
    NextStep step = NextStep::None;
    bool isWarning = false;
};

// What a reader must know of a run: failed and damaged feeds by name, a holiday with the reason, papers
// without score.
RunVerdict verdict(const RunReport &report);

} // namespace winnow
