#include "app/scoring/calls/servicehealth.h"

#include "app/scoring/calls/backoff.h"

namespace winnow {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestPatience = 10min;
constexpr std::chrono::milliseconds firstBackoff = 500ms;
constexpr std::chrono::milliseconds longestBackoff = 30s;

} // namespace

void ServiceHealth::answered() {
    ++m_answers;
    m_failures = 0;
    m_refusals = 0;
}

bool ServiceHealth::wasWorthwhile(CallOutcome outcome) {
    if (outcome == CallOutcome::Unreadable)
        ++m_unreadable;
    else
        m_canBeRead = true;
    return m_canBeRead || m_unreadable < mostUnreadable;
}

Remedy ServiceHealth::judge(const Error &error, qsizetype papers, int holds, Record &record) {
    switch (error.code) {
    case ErrorCode::Throttled:
        return holds >= mostHolds || error.retryAfter > longestPatience ? Remedy::EndRun : Remedy::Hold;
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

Remedy ServiceHealth::judgeRefusal(const Error &error, qsizetype papers) {
    m_refusals = m_refusals > 0 && error.detail == m_words ? m_refusals + 1 : 1;
    m_words = error.detail;
    return papers == 1 && m_refusals >= mostRefusals ? Remedy::EndRun : Remedy::Split;
}

Remedy ServiceHealth::judgeFailure(const Error &error, Record &record) {
    ++m_failures;
    if (record.failures < 2) // an answer to what was asked before the trouble began proves nothing
        record.answersBefore = m_answers;
    record.failures += error.code == ErrorCode::Timeout ? 2 : 1;
    if (record.failures < mostFailures)
        return Remedy::AskAgain;
    return m_answers == record.answersBefore ? Remedy::EndRun : Remedy::CountTry;
}

std::chrono::milliseconds backoffOf(const ServiceHealth::Record &record, double random) {
    return backoff(record.failures, firstBackoff, longestBackoff, random);
}

QString problemOf(const Error &error) {
    const QString words = error.detail.simplified();
    return words.isEmpty() ? errorName(error.code) : words;
}

} // namespace winnow
