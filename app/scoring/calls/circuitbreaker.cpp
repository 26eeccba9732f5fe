#include "app/scoring/calls/circuitbreaker.h"

#include "app/model/backoff.h"

#include <QRegularExpression>

#include <algorithm>

namespace winnow {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds serviceHealthFirstBackoff = 500ms;
constexpr std::chrono::milliseconds serviceHealthLongestBackoff = 30s;

QString withoutNumbers(QString words) {
    static const QRegularExpression number(QStringLiteral("\\d[\\d.,]*"));
    return words.replace(number, QStringLiteral("#"));
}

} // namespace

void CircuitBreaker::answered() {
    ++m_answers;
    m_failures = 0;
    m_refused.clear();
}

Remedy CircuitBreaker::judge(const Error &error, const std::vector<Paper> &papers, int holds,
                             Record &record) {
    if (error.retryAfter > longestPatience)
        return Remedy::EndRun;
    switch (error.code) {
    case ErrorCode::Throttled:
        return holds >= mostHolds ? Remedy::EndRun : Remedy::Hold;
    case ErrorCode::PromptTooLong:
        return papers.size() == 1 ? Remedy::EndRun : Remedy::AskSmaller;
    case ErrorCode::InvalidInput:
        return judgeRefusal(error, papers);
    case ErrorCode::ServerError:
    case ErrorCode::NetworkDown:
    case ErrorCode::HostNotFound:
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
    case ErrorCode::Timeout:
    case ErrorCode::Malformed:
        return judgeFailure(error, record);
    default:
        return Remedy::EndRun;
    }
}

Remedy CircuitBreaker::judgeRefusal(const Error &error, const std::vector<Paper> &papers) {
    const QString words = withoutNumbers(error.detail);
    if (words != m_words)
        m_refused.clear();
    m_words = words;
    QSet<ArxivId> ids;
    for (const Paper &paper : papers)
        ids.insert(paper.id);
    std::erase_if(m_refused, [&ids](const QSet<ArxivId> &other) { return other.contains(ids); });
    if (std::ranges::none_of(m_refused, [&ids](const QSet<ArxivId> &other) { return other.intersects(ids); }))
        m_refused.push_back(ids);
    return papers.size() == 1 && int(m_refused.size()) >= mostRefusals ? Remedy::EndRun : Remedy::Split;
}

bool CircuitBreaker::refusesLongOnes() const {
    return isDoubtful() &&
           std::ranges::all_of(m_refused, [](const QSet<ArxivId> &ids) { return ids.size() > 1; });
}

Remedy CircuitBreaker::judgeFailure(const Error &error, Record &record) {
    ++m_failures;
    if (record.failures < 2) // an answer to a call made before the trouble proves nothing
        record.answersBefore = m_answers;
    record.failures += error.code == ErrorCode::Timeout ? 2 : 1;
    if (record.failures < mostFailures)
        return Remedy::AskAgain;
    return m_answers == record.answersBefore ? Remedy::EndRun : Remedy::CountTry;
}

std::chrono::milliseconds waitOf(const CircuitBreaker::Record &record, const Error &error, double random) {
    return std::max(backoff(record.failures, serviceHealthFirstBackoff, serviceHealthLongestBackoff, random),
                    error.retryAfter);
}

QString problemOf(const Error &error) {
    const QString words = error.detail.simplified();
    return words.isEmpty() ? errorName(error.code) : words;
}

} // namespace winnow
