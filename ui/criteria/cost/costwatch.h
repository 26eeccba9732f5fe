#pragma once

#include "app/settings/settings.h"
#include "ui/criteria/cost/daycost.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace winnow {

class Library;

// Estimates what the criteria on screen cost per day, a moment after the last change and on a worker thread;
// only while the page is visible.
class CostWatch final : public QObject {
    Q_OBJECT
public:
    explicit CostWatch(Library &library, QObject *parent = nullptr);

    void setSettings(const Settings &settings);
    bool isDue() const { return m_due.isActive(); }
    void setDay(QDate day);
    void setCriteria(const Criteria &criteria);
    void setLookedAt(bool isLookedAt);

Q_SIGNALS:
    void reckoned(const std::optional<winnow::DayCost> &cost); // none: no model is in use

private:
    void readDay();
    void readHistory();
    void reckon();
    bool hasModel() const;

    Library &m_library;
    DayCostQuestion m_question;
    Settings m_settings;
    QDate m_day;
    QTimer m_due;
    bool m_isLookedAt = false;
    bool m_hasPapers = false; // of m_day
    int m_round = 0;
};

} // namespace winnow
