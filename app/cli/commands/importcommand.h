#pragma once

#include "app/cli/commands/command.h"

#include <QJsonArray>

namespace winnow {

class DigestImport;
struct ImportedFile;

class ImportCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    bool canStop() const override { return true; }
    void start(const CommandContext &context) override;
    void stop() override;

private:
    void tell(const CommandContext &context, const ImportedFile &file);
    void conclude(const CommandContext &context, int read, int total);

    QStringList m_paths;
    DigestImport *m_import = nullptr;
    bool m_stopped = false; // possibly while the library was being opened
    QJsonArray m_report;
    int m_failures = 0;
    int m_newPapers = 0;
    int m_digests = 0; // with anything new
    int m_unknown = 0;
};

} // namespace winnow
