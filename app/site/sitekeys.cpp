#include "app/site/sitekeys.h"

#include "app/site/siteoutline.h"
#include "app/site/sitewords.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

QByteArray digestOfBytes(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

void append(QDataStream &out, const std::optional<int> &value) {
    out << value.has_value() << value.value_or(0);
}

void append(QDataStream &out, const SitePaper &paper) {
    const DigestEntry &entry = paper.entry;
    out << entry.id.toString() << entry.title << entry.authors << entry.abstract << entry.comment;
    append(out, entry.relevance);
    append(out, entry.novelty);
    out << entry.topic.has_value();
    if (entry.topic)
        out << entry.topic->name << entry.topic->also << entry.topic->reason;
    out << int(paper.type) << paper.categories << paper.note;
}

QByteArray digestOfDay(const SiteDay &day) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const Usage &usage = day.usage;
    out << day.day << day.model << usage.promptTokens << usage.completionTokens << usage.totalTokens
        << usage.promptCost << usage.completionCost << usage.totalCost << usage.costKnown << day.announced
        << day.scanned;
    for (const SitePaper &paper : day.papers)
        append(out, paper);
    return digestOfBytes(bytes);
}

} // namespace

QHash<QString, QByteArray> siteKeys(const Site &site, const SiteOutline &outline,
                                    const std::vector<SiteFile> &files, const QByteArray &maker) {
    QByteArray common;
    QDataStream out(&common, QIODevice::WriteOnly);
    out << maker << QByteArray(qVersion()) << siteLanguage() << site.options.title << site.options.base
        << site.options.feedDays;
    for (const SiteTopic &topic : outline.topics())
        out << topic.name << topic.slug;
    std::vector<QByteArray> days;
    std::ranges::transform(site.days, std::back_inserter(days), digestOfDay);
    QHash<QString, QByteArray> keys;
    for (const SiteFile &file : files) {
        QByteArray bytes = common + file.path.toUtf8();
        for (size_t day = file.firstDay; day < file.lastDay; ++day)
            bytes += days[day];
        keys.insert(file.path, digestOfBytes(bytes).toHex());
    }
    return keys;
}

} // namespace winnow
