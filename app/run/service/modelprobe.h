#pragma once

#include "app/net/promised.h"
#include "app/run/service/modelaccess.h"
#include "app/run/service/probereport.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace winnow {

class ModelLine;

// Tries a service out. Lives in the work thread; destroying it ends what it asked as Cancelled.
class ModelProbe final : public QObject {
    Q_OBJECT
public:
    explicit ModelProbe(ModelAccess access, QObject *parent = nullptr);
    ~ModelProbe() override;

    [[nodiscard]] Pending<QStringList> models();
    [[nodiscard]] Pending<ProbeReport> probe();

private:
    void call(Promised<ProbeReport> *promised);

    ModelAccess m_access;
    std::unique_ptr<ModelLine> m_line;
    ProbeReport m_report;
    QElapsedTimer m_time;
};

} // namespace winnow
