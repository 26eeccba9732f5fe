#include "app/run/export/exportjob.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/export/filecontent.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace winnow {

namespace {

using Plans = std::vector<ExportPlan>;
using Known = QHash<QString, ExportedFile>;

constexpr int mostRounds = 5; // if somebody keeps saving the files meanwhile

// Lives until its files are written.
class ExportJob final : public QObject {
public:
    using Handler = std::function<void(const Result<std::vector<ExportOutcome>> &)>;

    ExportJob(Library &library, std::vector<ExportFile> files, ExportPolicy policy, QObject *context,
              Handler handle)
        : QObject(context),
          m_library(library),
          m_files(std::move(files)),
          m_policy(policy),
          m_handle(std::move(handle)),
          m_outcomes(m_files.size()) {
        for (size_t i = 0; i < m_files.size(); ++i)
            m_left.push_back(i);
    }

    // One round over the remaining files: what is known about them, what to do, announce, do, conclude.
    void start() {
        const auto find = [files = filesLeft()] {
            QStringList paths;
            for (const ExportFile &file : files)
                paths += filesInQuestion(file);
            return paths;
        };
        whenReady(QtConcurrent::run(find), this, [this](const QStringList &paths) {
            whenReady(
                m_library.exports().known(paths), this, [this](const Known &known) { plan(known); },
                [this](const Error &error) { end(error); });
        });
    }

private:
    std::vector<ExportFile> filesLeft() const {
        std::vector<ExportFile> files;
        for (const size_t index : m_left)
            files.push_back(m_files[index]);
        return files;
    }

    void plan(const Known &known) {
        const auto make = [files = filesLeft(), known, policy = m_policy] {
            Plans plans;
            for (const ExportFile &file : files)
                plans.push_back(planExport(file, known, policy));
            std::vector<ExportedFile> news;
            for (const ExportPlan &plan : plans) {
                if (!plan.target.isEmpty() && plan.isNews)
                    news.push_back(plan.record);
            }
            return std::pair(plans, news);
        };
        whenReady(QtConcurrent::run(make), this,
                  [this](const std::pair<Plans, std::vector<ExportedFile>> &made) {
                      m_plans = made.first;
                      announce(made.second);
                  });
    }

    void announce(const std::vector<ExportedFile> &news) {
        if (news.empty())
            return write();
        whenReady(m_library.exports().announce(news), this, [this](const Result<void> &done) {
            if (!done)
                return end(done.error());
            write();
        });
    }

    void write() {
        const auto replaceAll = [plans = m_plans] {
            std::vector<Result<bool>> results;
            for (const ExportPlan &plan : plans)
                results.push_back(plan.target.isEmpty() || !plan.outcome.isChanged
                                      ? Result<bool>(true)
                                      : replaceContent(plan.target, plan.expected, plan.bytes));
            return results;
        };
        whenReady(QtConcurrent::run(replaceAll), this,
                  [this](const std::vector<Result<bool>> &results) { conclude(results); });
    }

    void conclude(const std::vector<Result<bool>> &results) {
        QStringList written;
        QStringList failed;
        std::vector<size_t> left;
        for (size_t i = 0; i < results.size(); ++i) {
            ExportOutcome outcome = m_plans[i].outcome;
            if (results[i] && *results[i]) {
                written.append(m_plans[i].isNews ? m_plans[i].target : QString());
            } else {
                failed.append(m_plans[i].target);
                outcome.file.clear();
                outcome.error = results[i] ? Error{ErrorCode::FileUnwritable,
                                                   QStringLiteral("another program keeps changing it"),
                                                   m_plans[i].outcome.path}
                                           : results[i].error();
                if (results[i])
                    left.push_back(m_left[i]);
            }
            m_outcomes[m_left[i]] = outcome;
        }
        m_left = left;
        written.removeAll(QString());
        if (written.isEmpty() && failed.isEmpty())
            return goOn();
        whenReady(m_library.exports().conclude(written, failed), this,
                  [this](const Result<QStringList> &old) {
                      if (!old)
                          return end(old.error());
                      forgetGone(*old);
                      goOn();
                  });
    }

    void goOn() {
        if (!m_left.empty() && ++m_rounds < mostRounds)
            return start();
        m_handle(m_outcomes);
        deleteLater();
    }

    void forgetGone(const QStringList &old) {
        whenReady(QtConcurrent::run([old] {
                      QStringList gone;
                      for (const QString &path : old) {
                          if (!QFileInfo::exists(path))
                              gone.append(path);
                      }
                      return gone;
                  }),
                  parent(), [&library = m_library](const QStringList &gone) {
                      if (!gone.isEmpty())
                          (void)library.exports().forget(gone);
                  });
    }

    void end(const Error &error) {
        m_handle(failure(error));
        deleteLater();
    }

    Library &m_library;
    std::vector<ExportFile> m_files;
    ExportPolicy m_policy;
    Handler m_handle;
    std::vector<ExportOutcome> m_outcomes;
    std::vector<size_t> m_left; // indices of this round's files
    Plans m_plans;              // for those files
    int m_rounds = 0;
};

} // namespace

void exportFiles(Library &library, const std::vector<ExportFile> &files, ExportPolicy policy,
                 QObject *context, std::function<void(const Result<std::vector<ExportOutcome>> &)> handle) {
    (new ExportJob(library, files, policy, context, std::move(handle)))->start();
}

void exportFile(Library &library, const ExportFile &file, ExportPolicy policy, QObject *context,
                std::function<void(const Result<ExportOutcome> &)> handle) {
    exportFiles(library, {file}, policy, context,
                [handle = std::move(handle)](const Result<std::vector<ExportOutcome>> &outcomes) {
                    if (!outcomes)
                        return handle(failure(outcomes.error()));
                    const ExportOutcome &outcome = outcomes->front();
                    handle(outcome.error ? Result<ExportOutcome>(failure(*outcome.error)) : outcome);
                });
}

} // namespace winnow
