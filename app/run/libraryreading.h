#pragma once

#include "app/library/services/meaningservice.h"
#include "app/model/async.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace winnow {

class Library;
class VectorTrainer;
class WordVectors;

// Learns in the background what the library's words and papers mean: trains word vectors on its abstracts
// once there are enough of them, and again when it has grown by half; then computes each paper's meaning from
// them. Disturbs nobody: it queries the library in small parts and computes in a thread of low priority.
// Whatever is left when it is stopped or the program ends is done next time; unfinished training starts over.
class LibraryReading final : public QObject {
    Q_OBJECT
public:
    static constexpr int enoughPapers = 5'000;
    static constexpr int mostPapers = 40'000; // the newest ones, used for training

    // `priority`: of the thread; normal if somebody is waiting for the result.
    explicit LibraryReading(Library &library, QObject *parent = nullptr,
                            QThread::Priority priority = QThread::IdlePriority);
    ~LibraryReading() override; // stops the work, which takes some milliseconds

    // Does whatever there is to do. If it is already running, it checks again when it has finished.
    void start();
    void stop(); // finished() follows
    bool isRunning() const { return m_isRunning; }
    void setEnoughPapers(int papers) { m_enoughPapers = papers; } // for tests

Q_SIGNALS:
    void finished(const std::optional<winnow::Error> &error); // once per run

private:
    template <class T, class Handler>
    void await(const QFuture<T> &future, Handler handle);
    template <class F>
    auto inBackground(F work);
    void begin();
    void readVectors(const OwnVectors &own);
    void makeVectors();
    void gather(qint64 after);
    void train();
    void readPapers();
    void end(const std::optional<Error> &error = {});

    Library &m_library;
    MeaningService &m_meanings;
    QThreadPool m_background;
    std::atomic_bool m_isStopping = false;
    bool m_isRunning = false;
    bool m_again = false;
    int m_enoughPapers = enoughPapers;
    int m_papers = 0;    // in the library when the run began
    int m_ownNumber = 0; // number of the next vectors
    std::shared_ptr<VectorTrainer> m_trainer;
    std::shared_ptr<const WordVectors> m_vectors; // the library's own or the shipped ones
};

} // namespace winnow
