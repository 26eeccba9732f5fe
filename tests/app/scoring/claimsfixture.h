#pragma once

#include "app/model/async.h"
#include "app/scoring/claims/paperclaims.h"

#include <QHash>
#include <QTimer>

namespace winnow {

// A lab's table, shared by the members in this process.
struct SharedTable {
    enum class State { Claimed, Passed, Settled };
    struct Row {
        State state = State::Claimed;
        QString member;
    };
    using Key = std::pair<int, ArxivId>;
    QHash<Key, Row> rows;
    std::optional<double> cap;
    double spent = 0;
    QHash<QString, double> allowed; // of members, above what they spent

    static Key key(CallKind kind, const ArxivId &id) { return {int(kind), id}; }
    // What a dead member has claimed comes free.
    void bury(const QString &member) {
        rows.removeIf([&](const auto &row) {
            return row.value().state == State::Claimed && row.value().member == member;
        });
        allowed.remove(member);
    }
};

class TableClaims final : public PaperClaims {
public:
    TableClaims(SharedTable &table, QString member) : m_table(table), m_member(std::move(member)) {}

    bool isAway = false;
    bool wasKilled = false;
    int delay = 1; // milliseconds
    int asked = 0;

    Pending<ClaimAnswer> claim(const ClaimRequest &wish) override {
        ++asked;
        const Promise<ClaimAnswer> promise;
        QTimer::singleShot(delay, this, [this, wish, promise] {
            if (isAway)
                promise.answer(failure(ErrorCode::LabUnreachable));
            else
                promise.answer(look(wish));
        });
        return promise.future();
    }
    bool isSure() const override { return !isAway; }
    void settle(const BatchResult &result) override {
        const CallKind kind = result.call.kind;
        for (const ScoredPaper &paper : result.scores)
            m_table.rows[SharedTable::key(kind, paper.id)].state = SharedTable::State::Settled;
        for (const UnscoredPaper &paper : result.failures)
            m_table.rows[SharedTable::key(kind, paper.id)].state = SharedTable::State::Settled;
        for (const UnscoredPaper &paper : result.screened)
            m_table.rows[SharedTable::key(kind, paper.id)].state = SharedTable::State::Settled;
        for (const ArxivId::Versioned &paper : result.passed)
            m_table.rows[SharedTable::key(kind, paper.id)].state = SharedTable::State::Passed;
        const double cost = result.call.cost ? result.call.cost->totalCost : 0;
        m_table.spent += cost;
        m_table.allowed[m_member] -= cost;
        m_spent += cost;
    }
    Pending<void> finish() override {
        m_table.bury(m_member);
        return ready(Result<void>());
    }

private:
    ClaimAnswer look(const ClaimRequest &wish) {
        ClaimAnswer answer;
        for (const Paper &paper : wish.papers) {
            const auto key = SharedTable::key(wish.kind, paper.id);
            const auto row = m_table.rows.constFind(key);
            if (row == m_table.rows.cend() && int(answer.ours.size()) < wish.count) {
                m_table.rows.insert(key, {SharedTable::State::Claimed, m_member});
                answer.ours.push_back(paper.id);
            } else if (row == m_table.rows.cend()) {
                ++answer.unclaimed;
            } else if (row->state == SharedTable::State::Claimed) {
                ++answer.held;
                answer.holder = row->member;
            } else {
                (row->state == SharedTable::State::Passed ? answer.passed : answer.settled)
                    .push_back(paper.id);
            }
        }
        if (m_table.cap)
            answer.allowance = allow(wish);
        return answer;
    }
    double allow(const ClaimRequest &wish) {
        double others = 0;
        for (auto it = m_table.allowed.cbegin(); it != m_table.allowed.cend(); ++it)
            others += it.key() == m_member ? 0 : it.value();
        for (const double wanted : {wish.goodAllowance, wish.leastAllowance}) {
            const double more = wanted - m_spent;
            if (more > m_table.allowed[m_member] && m_table.spent + others + more <= *m_table.cap) {
                m_table.allowed[m_member] = more;
                break;
            }
        }
        return m_spent + m_table.allowed[m_member];
    }

    SharedTable &m_table;
    const QString m_member;
    double m_spent = 0;
};

} // namespace winnow
