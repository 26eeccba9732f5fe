#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

class LabVisit;

// Syncs the library with its lab now.
class LabSyncNow final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("sync"); }
    QString usage() const override { return QStringLiteral("sync"); }
    QString summary() const override;
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    LabVisit *m_visit = nullptr;
};

} // namespace winnow
