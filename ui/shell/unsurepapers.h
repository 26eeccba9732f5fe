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

// Marks the two or three papers of a day whose taste is least certain. A day's are chosen once, when it first
// has taste, and kept: they don't change while the user looks, nor after training.
class UnsurePapers final : public QObject {
    Q_OBJECT
public:
    UnsurePapers(PaperSession &session, SettingsStore &store, QObject *parent = nullptr);

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
