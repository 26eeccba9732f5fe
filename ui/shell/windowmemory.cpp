#include "ui/shell/windowmemory.h"

#include "app/settings/settingsstore.h"
#include "ui/common/firstsize.h"
#include "ui/criteria/criteriapage.h"
#include "ui/papers/page/paperspage.h"

#include <QGuiApplication>
#include <QMainWindow>

namespace winnow {

namespace {

// The keys of the window's state in the settings file.
const QString geometryKey = QStringLiteral("geometry");
const QString papersKey = QStringLiteral("papers");
const QString draftKey = QStringLiteral("criteriaDraft");

} // namespace

WindowMemory::WindowMemory(QMainWindow &window, PapersPage &papers, CriteriaPage &criteria,
                           SettingsStore &store)
    : QObject(&window), m_window(window), m_papers(papers), m_criteria(criteria), m_store(store) {
    connect(&papers, &PapersPage::stateChanged, this, &WindowMemory::save);
    connect(&criteria, &CriteriaPage::draftChanged, this, &WindowMemory::saveDraft);
    connectSessionEnd();
}

// A session manager announces the end of the session this way, and may then end the program without further
// notice.
void WindowMemory::connectSessionEnd() {
#ifndef QT_NO_SESSIONMANAGER
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        save();
        m_store.finishWriting(); // the only time that the window waits for the disk
    });
#endif
}

void WindowMemory::restore() {
    if (!m_window.restoreGeometry(m_store.windowState(geometryKey)))
        m_window.resize(firstWindowSize(*m_window.screen()));
    m_papers.restoreState(m_store.windowState(papersKey));
}

void WindowMemory::restoreDraft() {
    m_criteria.restoreState(m_store.windowState(draftKey));
}

void WindowMemory::save() {
    m_store.setWindowState(geometryKey, m_window.saveGeometry());
    m_store.setWindowState(papersKey, m_papers.saveState());
    saveDraft();
}

void WindowMemory::saveDraft() {
    m_store.setWindowState(draftKey, m_criteria.saveState());
}

} // namespace winnow
