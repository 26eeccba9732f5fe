#pragma once

#include "app/model/async.h"
#include "app/score/service/modelaccess.h"
#include "app/score/service/probereport.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace winnow {

class Library;
class ModelConnection;
class ModelWindow;

// Tests a service. Lives in the work thread; if destroyed, its pending requests end as Cancelled.
class ModelProbe final : public QObject {
    Q_OBJECT
public:
    ModelProbe(Library &library, ModelAccess access, QObject *parent = nullptr);
    ~ModelProbe() override;

    [[nodiscard]] Pending<QStringList> models();
    [[nodiscard]] Pending<ProbeReport> probe();

private:
    // Cancelling the promise cancels the current step.
    template <class T, class Answer>
    void step(Promised<Answer> *promised, Pending<T> asked, std::function<void(const Result<T> &)> next);
    // With the address that answers, and the context window.
    template <class Answer>
    void withWindow(Promised<Answer> *promised, bool addressOnly, const std::function<void()> &next);
    void list(Promised<ProbeReport> *promised);
    void call(Promised<ProbeReport> *promised);
    void weighCriteria(Promised<ProbeReport> *promised);

    Library &m_library;
    ModelAccess m_access;
    std::unique_ptr<ModelWindow> m_window;
    std::unique_ptr<ModelConnection> m_connection;
    ProbeReport m_report;
    QElapsedTimer m_time;
};

} // namespace winnow
