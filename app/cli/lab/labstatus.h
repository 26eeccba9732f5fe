#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

struct LabState;

// Where the library is a member and how it stands there. Says so without the server as well.
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

    LabStanding m_standing;
    LabAddress m_address;
    int m_unsent = 0; // rows, of one page at most
};

} // namespace winnow
