#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace winnow {

class Runner;

// Adds single papers to the library: those it has are only shown, the others are requested from arXiv. Stored
// one by one, so that none that arrived is lost.
class PaperAdder final : public QObject {
    Q_OBJECT
public:
    PaperAdder(Library &library, Runner &runner, Messages &messages, QObject *parent = nullptr);

    // `day`: where papers go that are on no day; `feeds`: the address of arXiv's feeds.
    void add(const std::vector<ArxivId> &ids, QDate day, const QUrl &feeds);

Q_SIGNALS:
    void ready(const winnow::ArxivId &id, QDate day); // the first of them is in the library

private:
    struct Job {
        std::vector<ArxivId> wanted;
        QDate day;
        std::vector<Paper> toStore;
        QHash<ArxivId, QDate> days; // days of those in the library
        int added = 0;
    };
    using JobPointer = std::shared_ptr<Job>;

    void sortOut(const JobPointer &job, const std::vector<PaperRow> &known, const QUrl &feeds);
    void lookUp(const JobPointer &job, const std::vector<ArxivId> &missing, const QUrl &feeds);
    void fail(const Error &error, const std::vector<ArxivId> &ids, QDate day, const QUrl &feeds);
    void storeNext(const JobPointer &job);
    void conclude(const Job &job);

    Library &m_library;
    Runner &m_runner;
    Messages &m_messages;
};

} // namespace winnow
