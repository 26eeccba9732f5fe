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

// Reads the library for what its words and papers mean, in the background: makes word vectors of its own
// abstracts once it has enough of them, and anew when it has grown by half; then each paper's meaning under
// them. Blocks nobody: the library is asked in small parts, and the work is done in a thread that gives way
// to all others. What is left when it is stopped or the program ends is done the next time; vectors that were
// being made are begun anew.
class LibraryReading final : public QObject {
    Q_OBJECT
public:
    static constexpr int enoughPapers = 5'000;
    static constexpr int mostPapers = 40'000; // the newest, that vectors are made of

    // `priority`: of the thread; where somebody waits for it, that of others.
    explicit LibraryReading(Library &library, QObject *parent = nullptr,
                            QThread::Priority priority = QThread::IdlePriority);
    ~LibraryReading() override; // stops, which takes some milliseconds

    // Does what there is to do, if anything. While it runs: looks once more when it is through.
    void start();
    void stop(); // finished() follows
    bool isRunning() const { return m_isRunning; }
    void setEnoughPapers(int papers) { m_enoughPapers = papers; } // for tests

Q_SIGNALS:
    void finished(const std::optional<winnow::Error> &error); // once for each run

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
    int m_papers = 0;    // of the library, when the run began
    int m_ownNumber = 0; // of the vectors that are made next
    std::shared_ptr<VectorTrainer> m_trainer;
    std::shared_ptr<const WordVectors> m_vectors; // the library's own, or the shipped ones
};

} // namespace winnow
