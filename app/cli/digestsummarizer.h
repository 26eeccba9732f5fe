#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/modelwords.h"
#include "app/model/digest.h"
#include "app/score/summary/summaryplan.h"

#include <functional>

namespace winnow {

// Has a model write the summary of a digest, after printing an estimate.
class DigestSummarizer final : public QObject {
    Q_OBJECT
public:
    // An error was reported already. Of tellPrice(), the summary is empty.
    using Handler = std::function<void(const Result<DigestSummary> &)>;

    DigestSummarizer(const CommandContext &context, const ModelSettings &model, Handler handle,
                     QObject *parent);

    // Prints an estimate of the summary; needs no key and contacts no service.
    void tellPrice(const Digest &digest);
    // Prints the estimate on standard error, then asks the model.
    void ask(const Digest &digest);

Q_SIGNALS:
    void keyFound(); // no longer waiting for the keyring

private:
    void estimate(const Digest &digest, const std::function<void(const QStringList &)> &handle);
    void findKey(const Digest &digest);
    void send(const SummaryRequest &request);
    void fail(const Error &error);

    const CommandContext m_context;
    ModelParty m_party;
    const Handler m_handle;
};

} // namespace winnow
