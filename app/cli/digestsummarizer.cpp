#include "app/cli/digestsummarizer.h"

#include "app/cli/clitext.h"
#include "app/cli/figures.h"
#include "app/cli/output.h"
#include "app/model/async.h"
#include "app/run/runner.h"
#include "app/run/summaryrequest.h"

namespace winnow {

namespace {

QStringList summaryLines(const RunEstimate &estimate) {
    const auto cost = estimate.cost ? std::optional(estimate.cost->totalCost) : std::nullopt;
    QStringList lines{
        CliText::tr("A summary of %n paper(s) by %1: one call, about %2, %3", nullptr, estimate.papers)
            .arg(estimate.model, tokensText(estimate.tokens.prompt + estimate.tokens.completion),
                 cost ? CliText::tr("about %1").arg(dollarText(*cost)) : costOrUnknown(cost))};
    const QString spent = dollarText(estimate.spentThisMonth);
    lines.append(estimate.monthCap
                     ? CliText::tr("Spent this month: %1 of %2.").arg(spent, dollarText(*estimate.monthCap))
                     : CliText::tr("Spent this month: %1.").arg(spent));
    return lines;
}

} // namespace

DigestSummarizer::DigestSummarizer(const CommandContext &context, const ModelSettings &model, Handler handle,
                                   QObject *parent)
    : QObject(parent), m_context(context), m_party{model, KeySource::None, 0}, m_handle(std::move(handle)) {}

void DigestSummarizer::tellPrice(const Digest &digest) {
    estimate(digest, [this](const QStringList &lines) {
        for (const QString &line : lines)
            m_context.output.print(line);
        m_handle(DigestSummary());
    });
}

void DigestSummarizer::estimate(const Digest &digest,
                                const std::function<void(const QStringList &)> &handle) {
    const Result<ModelAccess> access = modelAccess(m_party.settings);
    if (!access)
        return fail(access.error());
    whenReady(
        m_context.runner.estimateSummary(summaryRequest(digest, *access)), this,
        [handle](const RunEstimate &estimate) { handle(summaryLines(estimate)); },
        [this](const Error &error) { fail(error); });
}

void DigestSummarizer::ask(const Digest &digest) {
    estimate(digest, [this, digest](const QStringList &lines) {
        for (const QString &line : lines)
            m_context.output.note(line);
        findKey(digest);
    });
}

void DigestSummarizer::findKey(const Digest &digest) {
    whenReady(findModelAccess(m_context.secrets, m_party.settings, KeyOrder::EnvironmentFirst), this,
              [this, digest](const Result<ModelAccess> &access) {
                  Q_EMIT keyFound();
                  if (!access)
                      return fail(access.error());
                  m_party.settings = access->settings;
                  m_party.keySource = access->keySource;
                  send(summaryRequest(digest, *access));
              });
}

void DigestSummarizer::send(const SummaryRequest &request) {
    whenReady(m_context.runner.summarize(request), this, [this](const Result<QString> &text) {
        if (!text)
            return fail(text.error());
        m_handle(DigestSummary{m_party.settings.model, *text});
    });
}

void DigestSummarizer::fail(const Error &error) {
    m_context.output.complain(tr("No summary was written. %1").arg(modelErrorSentence(error, m_party)));
    m_handle(failure(error));
}

} // namespace winnow
