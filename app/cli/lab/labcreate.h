#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

// For the owner: sets up a lab in an existing database, or updates one.
class LabCreate final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("create"); }
    QString usage() const override { return QStringLiteral("create ADDRESS"); }
    QString summary() const override;
    bool usesLibrary() const override { return false; }
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    LabAddress m_address;
};

} // namespace winnow
