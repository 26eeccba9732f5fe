#include "app/run/export/exportplan.h"

#include "app/run/export/filecontent.h"

#include <QFileInfo>
#include <QSet>

namespace winnow {

namespace {

using Obstacle = DigestMerge::Obstacle;

constexpr int knownSeconds = 3; // how many second files are recognised and overwritten
constexpr int mostSeconds = 99;
constexpr qsizetype longestBase = 4 * 1024 * 1024; // compressed

// Lines in `text` that are in the file but not in `other`.
int ownLines(const QByteArray &text, const QByteArray &other, const QSet<QByteArray> &file) {
    const QByteArrayList others = other.split('\n');
    const QSet<QByteArray> known(others.begin(), others.end());
    int count = 0;
    for (const QByteArray &line : text.split('\n'))
        count += file.contains(line) && !known.contains(line) ? 1 : 0;
    return count;
}

QByteArray textOf(const QByteArray &data) {
    return data.isEmpty() ? QByteArray() : qUncompress(data);
}

// Whether the announced text reached the file before somebody edited it further.
bool cameThere(const ExportedFile &known, const QByteArray &theirs) {
    const QByteArray hash = contentHash(theirs);
    if (known.nextHash.isEmpty() || hash == known.hash || hash == known.nextHash)
        return hash == known.nextHash;
    if (known.hash.isEmpty())
        return true; // there was no file before
    const QByteArray base = textOf(known.data);
    const QByteArray next = textOf(known.nextData);
    QByteArray plain = theirs;
    const QByteArrayList lines = plain.replace("\r\n", "\n").split('\n');
    const QSet<QByteArray> file(lines.begin(), lines.end());
    return ownLines(next, base, file) > ownLines(base, next, file);
}

// Without announcements: if Winnow was killed before it concluded one, the file's content shows which version
// holds.
ExportedFile settled(ExportedFile known, const QByteArray &theirs) {
    if (cameThere(known, theirs)) {
        known.hash = known.nextHash;
        known.data = known.nextData;
    }
    known.nextHash.clear();
    known.nextData.clear();
    return known;
}

bool isAsLeft(const ExportedFile &known, const QByteArray &theirs) {
    return contentHash(theirs) == settled(known, theirs).hash;
}

QByteArray dataOf(const ExportFile &file) {
    if (file.form == ExportFile::Form::Whole)
        return {};
    QByteArray data = qCompress(file.bytes);
    return data.size() > longestBase ? QByteArray() : data;
}

void fail(ExportPlan &plan, const Error &error) {
    plan.target.clear();
    plan.outcome.file.clear();
    plan.outcome.error = error;
}

class Planner final {
public:
    Planner(const ExportFile &file, const QHash<QString, ExportedFile> &known, ExportPolicy policy)
        : m_file(file), m_known(known), m_policy(policy) {}

    ExportPlan plan() {
        m_plan.outcome.path = m_file.path;
        const QString path = fileBehind(m_file.path);
        const auto content = fileContent(path);
        if (!content) {
            fail(m_plan, content.error());
            return m_plan;
        }
        if (!*content || m_policy == ExportPolicy::Overwrite)
            write(path, m_file.path, *content, m_file.bytes);
        else if (m_file.form == ExportFile::Form::Whole)
            planWhole(path, **content);
        else
            planMerge(path, **content);
        return m_plan;
    }

private:
    void write(const QString &target, const QString &name, const std::optional<QByteArray> &expected,
               const QByteArray &bytes) {
        m_plan.target = target;
        m_plan.expected = expected;
        m_plan.bytes = bytes;
        const QByteArray data = dataOf(m_file);
        m_plan.outcome.file = name;
        m_plan.outcome.isChanged = expected != bytes;
        const ExportedFile known = m_known.value(target);
        m_plan.isNews = m_plan.outcome.isChanged || known.hash != contentHash(bytes) || known.data != data ||
                        !known.nextHash.isEmpty();
        m_plan.record = settled(known, expected.value_or(QByteArray()));
        m_plan.record.path = target;
        m_plan.record.nextHash = contentHash(bytes);
        m_plan.record.nextData = data;
    }

    void planWhole(const QString &path, const QByteArray &theirs) {
        const ExportedFile known = m_known.value(path);
        if (theirs == m_file.bytes || theirs.isEmpty() || isAsLeft(known, theirs))
            return write(path, m_file.path, theirs, m_file.bytes);
        m_plan.outcome.isEdited = !known.path.isEmpty();
        setAside(Obstacle::Foreign);
    }

    void planMerge(const QString &path, const QByteArray &theirs) {
        const ExportedFile known = m_known.value(m_known.contains(path) ? path : m_file.formerPath);
        const auto kind = m_file.form == ExportFile::Form::Note ? MergedKind::Note : MergedKind::Digest;
        const QByteArray base = textOf(settled(known, theirs).data);
        const DigestMerge merge =
            mergeDigest(base.isEmpty() ? std::nullopt : std::optional(base), theirs, m_file.bytes, kind);
        if (merge.obstacle != Obstacle::None)
            return setAside(merge.obstacle);
        m_plan.outcome.report = merge.report;
        write(path, m_file.path, theirs, merge.bytes);
    }

    void setAside(Obstacle obstacle) {
        m_plan.outcome.obstacle = obstacle;
        if (m_policy == ExportPolicy::Ask)
            return;
        for (int number = 1; number <= mostSeconds; ++number) {
            const QString name = secondFile(m_file.path, number);
            const QString path = fileBehind(name);
            const auto content = fileContent(path);
            if (!content)
                continue;
            const bool isOurs = *content && (**content == m_file.bytes || (*content)->isEmpty() ||
                                             isAsLeft(m_known.value(path), **content));
            if (!*content || isOurs)
                return write(path, name, *content, m_file.bytes);
        }
        fail(m_plan, Error{ErrorCode::FileUnwritable, QStringLiteral("too many second files"), m_file.path});
    }

    const ExportFile &m_file;
    const QHash<QString, ExportedFile> &m_known;
    ExportPolicy m_policy;
    ExportPlan m_plan;
};

} // namespace

QString secondFile(const QString &path, int number) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    const qsizetype dot =
        name.endsWith(QLatin1String(".csl.json")) ? name.size() - 9 : name.lastIndexOf(u'.');
    const QString mark = number == 1 ? QStringLiteral(".new") : QStringLiteral(".new-%1").arg(number);
    const QString second = dot <= 0 ? name + mark : name.first(dot) + mark + name.sliced(dot);
    return path.chopped(name.size()) + second;
}

QStringList filesInQuestion(const ExportFile &file) {
    QStringList files{fileBehind(file.path)};
    if (!file.formerPath.isEmpty())
        files.append(file.formerPath);
    for (int number = 1; number <= knownSeconds; ++number)
        files.append(fileBehind(secondFile(file.path, number)));
    return files;
}

ExportPlan planExport(const ExportFile &file, const QHash<QString, ExportedFile> &known,
                      ExportPolicy policy) {
    return Planner(file, known, policy).plan();
}

} // namespace winnow
