#pragma once

#include <QObject>

class QMainWindow;

namespace winnow {

class CriteriaPage;
class PapersPage;
class SettingsStore;

// Saves the window's layout, and unsaved criteria, for the next start.
class WindowMemory final : public QObject {
    Q_OBJECT
public:
    WindowMemory(QMainWindow &window, PapersPage &papers, CriteriaPage &criteria, SettingsStore &store);

    void restore();
    void restoreDraft(); // unsaved criteria
    void save();

private:
    void connectSessionEnd();
    void saveDraft();

    QMainWindow &m_window;
    PapersPage &m_papers;
    CriteriaPage &m_criteria;
    SettingsStore &m_store;
};

} // namespace winnow
