#include "ui/shell/newscontroller.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/sampleday.h"
#include "app/run/digestjob.h"
#include "app/run/runner.h"
#include "app/settings/settingsstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/transfercontroller.h"

#include <QGuiApplication>

#include <algorithm>

namespace winnow {

NewsController::NewsController(Library &library, Runner &runner, SettingsStore &store, MainWindow &window,
                               QObject *parent)
    : QObject(parent), m_library(library), m_store(store), m_window(window) {
    connect(&runner, &Runner::finished, this, &NewsController::consider);
    connect(&m_notifier, &Notifier::opened, &window, [&window](QDate day, const QByteArray &token) {
        SingleInstance::bringToFront(window, token);
        window.transfer().take({day, {}, {}});
    });
}

bool NewsController::isInFront() const {
    return QGuiApplication::applicationState() == Qt::ApplicationActive && m_window.isVisible() &&
           !m_window.isMinimized();
}

// Only for the newest day with papers, and once all of it is scored.
void NewsController::consider(const RunReport &report) {
    if (!report.run || !report.day || *report.day == sampleDay())
        return;
    whenReady(m_library.listings().days(), this,
              [this, day = *report.day](const Result<std::vector<DaySummary>> &days) {
                  if (!days)
                      return;
                  const auto newest = std::ranges::find_if(
                      *days, [](const DaySummary &summary) { return summary.papers > 0; });
                  if (newest != days->end() && newest->day == day && newest->unscored == 0)
                      tell(day, newest->papers);
              });
}

void NewsController::tell(QDate day, int papers) {
    const auto claim = [this, day, papers](bool isShown) {
        whenReady(m_library.listings().claimNews(day, Clock().now()), this,
                  [this, day, papers, isShown](const Result<bool> &isOurs) {
                      if (isShown && isOurs.value_or(false))
                          show(day, papers);
                  });
    };
    if (isInFront())
        return claim(false); // the user sees it already
    m_notifier.ask([claim](bool isThere) {
        if (isThere)
            claim(true);
    });
}

void NewsController::show(QDate day, int papers) {
    whenReady(makeDigest(m_library, {day, {}}, m_store.load()), this,
              [this, papers](const Result<Digest> &digest) {
                  if (digest)
                      m_notifier.show(newsOf(*digest, papers));
              });
}

} // namespace winnow
