#pragma once

#include "app/criteria/criteria.h"
#include "app/model/async.h"
#include "app/model/taste.h"
#include "app/settings/settings.h"

#include <QObject>

#include <memory>

namespace winnow {

class Library;
class TasteValuer;

// Learns from the reader's decisions when there are enough new ones, and computes for each paper in the table
// how likely the reader is to keep it. Works outside the threads of window and library, in small parts,
// newest papers first; whatever is left when the program ends is done next time. Two programs may do so at
// once.
class TasteTrainer final : public QObject {
    Q_OBJECT
public:
    static constexpr int enoughNew = 10; // new decisions

    explicit TasteTrainer(Library &library, QObject *parent = nullptr);
    ~TasteTrainer() override;

    // Learns if there were at least `leastNew` decisions since the last time, or if one was undone or
    // changed; then values papers. If it is already running, it checks again when it has finished. If
    // learning is off, it forgets what was learned.
    void start(const LearnSettings &settings, int leastNew = enoughNew);
    void stop(); // after the current part; finished() follows
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void trained(int decisions); // number of decisions learned from
    void valued(int papers);     // number of papers since start()
    // Once per run: whether any values changed, and the error that ended it.
    void finished(bool isChanged, const std::optional<winnow::Error> &error);

private:
    // Continues with the answer, unless it is an error or stop() was called.
    template <class T, class Handler>
    void await(const Pending<T> &pending, Handler handle);
    void begin();
    void consider(const TasteState &state);
    bool isDue(const TasteState &state) const;
    void train();
    void keep(const LearnedTaste &learned);
    void forget();
    void value(const TasteSlice &after);
    void put(const TasteSlice &slice, const TasteValues &values);
    void end(const std::optional<Error> &error = {});

    Library &m_library;
    LearnSettings m_settings;
    int m_leastNew = enoughNew;
    Criteria m_criteria;
    int m_profile = 0;
    QDate m_recent;
    qint64 m_generation = 0;
    std::shared_ptr<const TasteValuer> m_valuer; // of the current generation
    int m_valued = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
    bool m_again = false;
    bool m_isChanged = false;
};

} // namespace winnow
