#pragma once

#include "tests/support/testserver.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// A language model on loopback that speaks OpenAI's chat completions: every paper of a request gets the
// scores that follow from its id, and where topics are asked for the first of them, and screening drops
// nothing, until a test says otherwise. Bills a token for four characters, and an answer that is cut off with
// the whole of its limit.
class LoopbackModel final {
public:
    struct Call {
        QStringList ids; // of the papers in the request, in their order
        bool isScreening = false;
        bool asksTopic = false;
        QString text; // what the user says
        QJsonObject body;
    };
    // What a call is answered instead; nothing: as usual. `number` counts from 0.
    using Interference = std::function<std::optional<TestAnswer>(int number, const Call &call)>;

    LoopbackModel();

    QString base() const; // with /v1
    void interfere(Interference interference) { m_interference = std::move(interference); }
    void drop(const QStringList &ids) { m_dropped = ids; } // by screening
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    // Answers to calls from this number on, counted from 0, wait until they are let go.
    void holdFrom(int number) { m_holdFrom = number; }
    void letGo();
    const std::vector<Call> &calls() const { return m_calls; }
    TestServer &server() { return m_server; }

    static int relevanceOf(const QString &id); // 1 to 10
    static int noveltyOf(const QString &id);
    static Call readCall(const QByteArray &body);
    // A whole answer with this text, billed.
    static TestAnswer completion(const QString &text, const QByteArray &request,
                                 const QString &finishReason = QStringLiteral("stop"));
    // The rows of a scoring answer; without some of the papers, if need be.
    static QString scoresText(const QStringList &ids, bool withTopics = false);

private:
    TestAnswer answer(const TestRequest &request);

    TestServer m_server;
    Interference m_interference;
    QStringList m_dropped;
    int m_delay = 0;
    std::optional<int> m_holdFrom;
    std::vector<Call> m_calls;
};

} // namespace winnow
