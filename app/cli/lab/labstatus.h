#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

struct LabState;

// The library's membership and what is left to sync. Prints what it knows when the server is away, too.
class LabStatus final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("status"); }
    QString usage() const override { return QStringLiteral("status"); }
    QString summary() const override;
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    void askServer(const CommandContext &context, const QString &password);
    void printLines(const CommandContext &context, const Result<LabState> &state) const;
    void printJson(const CommandContext &context, const Result<LabState> &state) const;

    LabSyncState m_standing;
    LabAddress m_address;
    int m_unsent = 0; // rows, one page at most
};

} // namespace winnow
