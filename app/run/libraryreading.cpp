#include "app/run/libraryreading.h"

#include "app/library/library.h"
#include "app/meaning/packedmeaning.h"
#include "app/meaning/textmeaning.h"
#include "app/meaning/vectortrainer.h"

#include <QtConcurrentRun>

#include <utility>

namespace winnow {

namespace {

constexpr int textsAtOnce = 200;      // per read, so that other queries get their turn in between
constexpr int firstOwnNumber = 1'000; // lower numbers are those of the shipped vectors

// Goes as far as it gets until it is stopped.
std::vector<PackedPaper> meaningsOf(const std::vector<PaperText> &papers, const WordVectors &vectors,
                                    const std::atomic_bool &isStopping) {
    std::vector<PackedPaper> meanings;
    meanings.reserve(papers.size());
    for (const PaperText &paper : papers) {
        if (isStopping)
            break;
        const MeaningVector meaning =
            meaningOf(tokenize(paper.title).tokens, tokenize(paper.abstract).tokens, vectors);
        meanings.push_back({paper.key, packed(meaning)});
    }
    return meanings;
}

} // namespace

LibraryReading::LibraryReading(Library &library, QObject *parent, QThread::Priority priority)
    : QObject(parent), m_library(library), m_meanings(library.meanings()) {
    m_background.setMaxThreadCount(1);
    m_background.setThreadPriority(priority);
}

LibraryReading::~LibraryReading() {
    m_isStopping = true;
    m_background.clear();
    m_background.waitForDone();
}

// Continues with the answer, unless stop() was called.
template <class T, class Handler>
void LibraryReading::await(const QFuture<T> &future, Handler handle) {
    whenReady(future, this, [this, handle](const T &answer) {
        if (m_isStopping)
            return end();
        if constexpr (!isResult<T>)
            handle(answer);
        else if (!answer)
            end(answer.error());
        else if constexpr (std::is_void_v<typename T::value_type>)
            handle();
        else
            handle(*answer);
    });
}

template <class F>
auto LibraryReading::inBackground(F work) {
    return QtConcurrent::run(&m_background, std::move(work));
}

void LibraryReading::start() {
    m_again = m_isRunning;
    if (!m_isRunning)
        begin();
}

void LibraryReading::stop() {
    m_again = false;
    m_isStopping = true;
}

void LibraryReading::begin() {
    m_isRunning = true;
    m_isStopping = false;
    await(m_meanings.paperCount(), [this](int papers) {
        m_papers = papers;
        await(m_meanings.ownVectors(), [this](const OwnVectors &own) { readVectors(own); });
    });
}

void LibraryReading::readVectors(const OwnVectors &own) {
    const auto read = inBackground([data = own.data] {
        auto vectors = WordVectors::read(data);
        // Unreadable vectors count as none. Reading the shipped ones takes some milliseconds, too.
        return vectors ? std::make_shared<const WordVectors>(std::move(*vectors))
                       : std::shared_ptr<const WordVectors>(std::shared_ptr<void>(), &WordVectors::builtIn());
    });
    await(read, [this, own](const std::shared_ptr<const WordVectors> &vectors) {
        const qint64 before = vectors->number() == own.number ? own.papers : 0;
        m_ownNumber = std::max(own.number + 1, firstOwnNumber);
        m_vectors = vectors;
        if (m_papers >= m_enoughPapers && 2 * qint64(m_papers) >= 3 * before)
            makeVectors();
        else
            readPapers();
    });
}

void LibraryReading::makeVectors() {
    VectorTrainer::Options options;
    options.number = m_ownNumber;
    m_trainer = std::make_shared<VectorTrainer>(options);
    await(m_meanings.keyBefore(mostPapers), [this](qint64 key) { gather(key); });
}

void LibraryReading::gather(qint64 after) {
    await(m_meanings.texts(after, textsAtOnce), [this](const std::vector<PaperText> &papers) {
        if (papers.empty())
            return train();
        const auto added = inBackground([trainer = m_trainer, papers, isStopping = &m_isStopping] {
            for (const PaperText &paper : papers) {
                if (!*isStopping && !paper.abstract.isEmpty())
                    trainer->add(paper.title, paper.abstract);
            }
            return true;
        });
        await(added, [this, last = papers.back().key](bool) { gather(last); });
    });
}

void LibraryReading::train() {
    using Made = std::pair<std::shared_ptr<const WordVectors>, QByteArray>;
    const auto trained = inBackground([trainer = std::exchange(m_trainer, {}), isStopping = &m_isStopping] {
        auto vectors = trainer->train([isStopping] { return isStopping->load(); });
        if (!vectors)
            return Made();
        const QByteArray data = vectors->write();
        return Made(std::make_shared<const WordVectors>(std::move(*vectors)), data);
    });
    await(trained, [this](const Made &made) {
        m_vectors = made.first;
        await(m_meanings.storeOwnVectors({m_ownNumber, m_papers, made.second}), [this] { readPapers(); });
    });
}

void LibraryReading::readPapers() {
    await(m_meanings.unread(m_vectors->number(), textsAtOnce), [this](const UnreadPapers &unread) {
        if (unread.papers.empty())
            return end();
        const auto meanings =
            inBackground([papers = unread.papers, vectors = m_vectors, isStopping = &m_isStopping] {
                return meaningsOf(papers, *vectors, *isStopping);
            });
        await(meanings, [this, unread](const std::vector<PackedPaper> &papers) {
            await(m_meanings.store(papers, unread),
                  [this](bool isStored) { isStored ? readPapers() : end(); });
        });
    });
}

void LibraryReading::end(const std::optional<Error> &error) {
    m_vectors.reset();
    m_trainer.reset();
    if (std::exchange(m_again, false) && !error)
        return begin();
    m_isRunning = false;
    Q_EMIT finished(error);
}

} // namespace winnow
