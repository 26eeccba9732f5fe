#pragma once

#include "tests/support/loopbackmodel.h"

#include <QHash>
#include <QJsonArray>

namespace winnow {

// Batch queues on loopback, of OpenAI's shape and of Anthropic's, beside a LoopbackModel whose scores they
// give. A batch goes one step further each time it is looked at: validating, in progress, ended.
class LoopbackBatches final {
public:
    enum class Fault {
        None,
        Expired,      // after half of its lines
        AllFailed,    // "completed", and every line an error
        EmptyErrorId, // "" in place of none
        Shuffled,     // in another order
        Swapped,      // each answer under another request's id
        Crowded,      // created, then refused for want of room
        LinesRefused, // every third line, with 429
        Stuck,        // validating for ever
        ShoutedState, // "COMPLETED"
        PromptsCut,   // as the count says; the answers look like others
    };

    explicit LoopbackBatches(LoopbackModel &model);

    void setFault(Fault fault) { m_fault = fault; } // of batches that are made from now on
    // Requests to a path that ends like this are carried out and never answered.
    void hangAt(const QByteArray &method, const QString &end) { m_hangMethod = method, m_hangEnd = end; }
    void answerAgain() { m_hangEnd.clear(); }
    bool hasHung() const { return m_hasHung; }
    void forgetAll() { m_batches.clear(); }   // as another key sees it
    void freeStuck(Fault next = Fault::None); // they go on, and end like this
    void finishAll();                         // whether they are looked at or not

    int batches() const { return int(m_batches.size()); } // that were made
    int files() const { return m_files; }
    int cancelled() const { return m_cancelled; }
    // How often papers were answered about, and so paid for.
    const QHash<QString, int> &paid() const { return m_paid; }
    int paidTwice() const;
    QStringList linesOf(int batch) const; // ids of its papers, a request each

private:
    struct Line {
        QString id;
        QByteArray body;
    };
    struct Batch {
        QString id;
        QString file; // its input
        QString marker;
        std::vector<Line> lines;
        Fault fault = Fault::None;
        int looks = 0;
        bool isAnswered = false;
        bool isCancelled = false;
        QByteArray output;
        QByteArray errors;
        bool isAnthropic = false;
    };

    TestAnswer serve(const TestRequest &request);
    TestAnswer carryOut(const TestRequest &request);
    TestAnswer upload(const TestRequest &request);
    TestAnswer create(const TestRequest &request);
    TestAnswer createAnthropic(const TestRequest &request);
    TestAnswer file(const QString &name) const;
    void work(Batch &batch);
    QByteArray resultLine(const Batch &batch, const Line &line, size_t place, bool &isError);
    QJsonObject shown(const Batch &batch) const;
    bool isEnded(const Batch &batch) const;
    Batch *find(const QString &id);

    LoopbackModel &m_model;
    Fault m_fault = Fault::None;
    QByteArray m_hangMethod;
    QString m_hangEnd;
    bool m_hasHung = false;
    int m_files = 0;
    int m_made = 0;
    int m_cancelled = 0;
    QHash<QString, QByteArray> m_uploads;
    std::vector<Batch> m_batches;
    QHash<QString, int> m_paid;
};

} // namespace winnow
