#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

class LabPassword;
struct LabWelcome;

// Makes the library a member of a lab.
class LabJoin final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("join"); }
    QString usage() const override { return QStringLiteral("join ADDRESS"); }
    QString summary() const override;
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    void ask(const CommandContext &context);
    void store(const CommandContext &context, const LabWelcome &seat);

    LabAddress m_address;
    QString m_knownLab; // the lab that the library is already in
    LabPassword *m_password = nullptr;
};

} // namespace winnow
