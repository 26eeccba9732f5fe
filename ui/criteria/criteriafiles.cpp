#include "ui/criteria/criteriafiles.h"

#include "app/digest/digestformats.h"
#include "app/model/async.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStringDecoder>
#include <QtConcurrent>

namespace winnow {

namespace {

constexpr qint64 longestFile = 16 << 20; // no prompt is that long, but a video picked by mistake is

QString markdownFilter() {
    return CriteriaFiles::tr("Markdown (*.md *.markdown *.txt)");
}

Result<Criteria> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    if (file.size() > longestFile)
        return failure(ErrorCode::Malformed, QStringLiteral("the file is too large for criteria"), path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return failure(ErrorCode::Malformed, QStringLiteral("the file is not UTF-8 text"), path);
    auto criteria = criteriaFromMarkdown(text);
    if (!criteria) {
        Error error = criteria.error();
        error.place = error.place.isEmpty() ? path : path + QStringLiteral(", ") + error.place;
        return failure(std::move(error));
    }
    if (criteria->name.isEmpty())
        criteria->name = QFileInfo(path).completeBaseName();
    return criteria;
}

} // namespace

CriteriaFiles::CriteriaFiles(Messages &messages, QWidget *window)
    : QObject(window), m_messages(messages), m_window(window) {}

void CriteriaFiles::chooseImport() {
    auto *dialog = new QFileDialog(m_window, tr("Import criteria"), QString(),
                                   markdownFilter() + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CriteriaFiles::importFile);
    dialog->open();
}

void CriteriaFiles::importFile(const QString &path) {
    whenReady(QtConcurrent::run(readFile, path), this, [this, path](const Result<Criteria> &criteria) {
        if (criteria)
            Q_EMIT imported(*criteria);
        else
            Q_EMIT m_messages.errorOccurred(criteria.error(),
                                            Retry(this, [this, path] { importFile(path); }));
    });
}

void CriteriaFiles::chooseExport(const Criteria &criteria) {
    auto *dialog = new QFileDialog(m_window, tr("Export criteria"), QString(), markdownFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(tr("criteria", "file name") + QStringLiteral(".md"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, criteria](const QString &path) { exportFile(path, criteria); });
    dialog->open();
}

void CriteriaFiles::exportFile(const QString &path, const Criteria &criteria) {
    whenReady(
        QtConcurrent::run(
            [path, criteria] { return saveDigestFile(path, criteriaToMarkdown(criteria).toUtf8()); }),
        this, [this, path, criteria](const Result<void> &result) {
            if (result)
                Q_EMIT m_messages.noticed(tr("Criteria exported to %1").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT m_messages.errorOccurred(
                    result.error(), Retry(this, [this, path, criteria] { exportFile(path, criteria); }));
        });
}

} // namespace winnow
