#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

class LabVisit;

// Whether the other members see the reader's decisions.
class LabShareDecisions final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("share-decisions"); }
    QString usage() const override { return QStringLiteral("share-decisions on|off"); }
    QString summary() const override;
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    void tell(const CommandContext &context);

    bool m_shares = false;
    LabVisit *m_visit = nullptr;
};

} // namespace winnow
