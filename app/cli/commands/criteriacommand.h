#pragma once

#include "app/cli/commands/command.h"
#include "app/criteria/criteria.h"

#include <functional>

namespace winnow {

class CriteriaCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    enum class Verb { Show, List, Use, Import, Export, Pause, Resume };
    void show(const CommandContext &context);
    void list(const CommandContext &context);
    void importFile(const CommandContext &context);
    void exportFile(const CommandContext &context);
    UsageError readVerb(const QString &verb, const QStringList &arguments);
    void pause(const CommandContext &context);
    void finish(const CommandContext &context, const Pending<Criteria> &pending);
    // The library's current criteria, or the defaults if none have been saved.
    void withCurrent(const CommandContext &context, const std::function<void(const Criteria &)> &handle);

    Verb m_verb = Verb::Show;
    QString m_file;      // to export to
    QStringList m_files; // to import
    QString m_topic;
    bool m_overwrites = false;
    int m_version = 0;
};

} // namespace winnow
