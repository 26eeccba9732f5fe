#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/paperlines.h"
#include "app/model/paperrow.h"

namespace winnow {

class PapersCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void findDay(const CommandContext &context);
    void query(const CommandContext &context);
    void readLab(const std::vector<PaperRow> &rows, const CommandContext &context);
    void sort(std::vector<PaperRow> &rows) const;
    void print(const std::vector<PaperRow> &rows, const CommandContext &context) const;

    PaperQuery m_query;
    enum class Order { Score, Rank, Taste };
    UsageError readOrder(const QCommandLineParser &parser);

    Order m_order = Order::Score;
    int m_limit = 0; // 0: all
    LabKeptPapers m_kept;
    bool m_withTopics = false;
    bool m_allDays = false;
};

} // namespace winnow
