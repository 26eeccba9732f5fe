#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

// The library goes its own way again, with everything in it. Needs no server.
class LabLeave final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("leave"); }
    QString usage() const override { return QStringLiteral("leave"); }
    QString summary() const override;
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    void forgetPassword(const CommandContext &context, const LabSyncState &standing);
};

} // namespace winnow
