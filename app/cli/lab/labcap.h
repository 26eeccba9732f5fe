#pragma once

#include "app/cli/lab/labaction.h"

#include <optional>

namespace winnow {

class LabPassword;

// What all members together may spend on models in a month; its owner sets it.
class LabCap final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("cap"); }
    QString usage() const override { return QStringLiteral("cap [USD|none] [ADDRESS]"); }
    QString summary() const override;
    bool usesLibrary() const override { return m_address.database.isEmpty(); }
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    void ask(const CommandContext &context);
    void carryOut(const CommandContext &context, const QString &password);
    void show(const CommandContext &context, const QString &password);

    bool m_sets = false;
    std::optional<double> m_cap; // to be set; none: no cap
    LabAddress m_address;        // without a database: where the library is a member
    LabPassword *m_password = nullptr;
};

} // namespace winnow
