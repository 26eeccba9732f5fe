#pragma once

#include "app/model/arxivid.h"

#include <QDate>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace winnow {

class PaperSession;
class SettingsStore;

// Has the two or three papers of a day marked that taste is least sure of. A day's are chosen once, when it
// has taste for the first time, and kept: they don't change under the reader's eyes, nor after a training.
class UnsureMarks final : public QObject {
    Q_OBJECT
public:
    UnsureMarks(PaperSession &session, SettingsStore &store, QObject *parent = nullptr);

private:
    void look();
    void restore();
    void save();

    PaperSession &m_session;
    SettingsStore &m_store;
    QTimer m_soon;
    QMap<QDate, QSet<ArxivId>> m_chosen;
};

} // namespace winnow
