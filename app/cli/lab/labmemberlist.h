#pragma once

#include "app/cli/lab/labaction.h"

namespace winnow {

class LabPassword;
struct LabMember;
struct NewLabMember;

// Lists the lab's members; its owner adds and removes them.
class LabMemberList final : public LabAction {
    Q_OBJECT
public:
    QString name() const override { return QStringLiteral("members"); }
    QString usage() const override { return QStringLiteral("members [add NAME|remove NAME] [ADDRESS]"); }
    QString summary() const override;
    bool usesLibrary() const override { return m_address.database.isEmpty(); }
    UsageError read(const QStringList &words) override;
    void start(const CommandContext &context) override;

private:
    void ask(const CommandContext &context);
    void carryOut(const CommandContext &context, const QString &password);
    void show(const CommandContext &context, const std::vector<LabMember> &members);
    void showAdded(const CommandContext &context, const NewLabMember &added);

    QString m_verb; // "add" or "remove"; empty: list them
    QString m_member;
    LabAddress m_address; // no database: the lab that the library is in
    LabPassword *m_password = nullptr;
};

} // namespace winnow
