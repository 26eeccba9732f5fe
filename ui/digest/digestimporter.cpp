#include "ui/digest/digestimporter.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace winnow {

namespace {

constexpr size_t mostFailuresShown = 3; // a folder may hold hundreds
constexpr int betweenNotices = 1000;    // milliseconds

} // namespace

DigestImporter::DigestImporter(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {}

void DigestImporter::importFiles(const QStringList &paths) {
    auto *import = new DigestImport(m_library, this);
    const auto sum = std::make_shared<Sum>();
    m_sinceProgress.start();
    connect(import, &DigestImport::progressed, this,
            [this, import](int done, int total) { showProgress(import, done, total); });
    connect(import, &DigestImport::fileDone, this, [sum](const ImportedFile &file) {
        for (const DigestArrival &day : file.days) {
            ++sum->digests;
            sum->known += day.outcome == DigestArrival::Outcome::Known ? 1 : 0;
            sum->newestDay = sum->newestDay.isValid() ? std::max(sum->newestDay, day.day) : day.day;
        }
        if (file.error)
            sum->failed.push_back(file);
        else if (!holdsDigest(file.kind) || file.leftOut != ImportedFile::LeftOut::No)
            ++sum->leftAlone;
    });
    connect(import, &DigestImport::failed, this,
            [this](const Error &error) { Q_EMIT m_messages.errorOccurred(error); });
    connect(import, &DigestImport::finished, this, [this, import, sum] {
        import->deleteLater();
        conclude(*sum);
    });
    import->start(paths);
}

void DigestImporter::showProgress(DigestImport *import, int done, int total) {
    if (m_sinceProgress.elapsed() < betweenNotices)
        return;
    m_sinceProgress.start();
    const NoticeAction stop{tr("Stop"), [import = QPointer(import)] {
                                if (import)
                                    import->stop();
                            }};
    Q_EMIT m_messages.noticed(tr("Importing digests: file %1 of %2").arg(done + 1).arg(total), stop);
}

void DigestImporter::conclude(const Sum &sum) {
    for (size_t i = 0; i < std::min(sum.failed.size(), mostFailuresShown); ++i) {
        const QString path = sum.failed[i].path;
        Q_EMIT m_messages.errorOccurred(*sum.failed[i].error,
                                        Retry(this, [this, path] { importFiles({path}); }));
    }
    if (sum.failed.size() > mostFailuresShown)
        Q_EMIT m_messages.noticed(tr("%n more file(s) could not be read. `winnow-cli import` lists them.",
                                     nullptr, int(sum.failed.size() - mostFailuresShown)));
    if (sum.digests > 0 || sum.leftAlone > 0)
        Q_EMIT imported(sum.digests, sum.newestDay, sum.leftAlone, sum.known);
}

} // namespace winnow
