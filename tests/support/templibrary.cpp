#include "tests/support/templibrary.h"

namespace winnow {

TempLibrary::TempLibrary() {
    reopen();
}

void TempLibrary::reopen() {
    m_library.reset();
    m_library = std::make_unique<Library>(file());
    (void)valueOf(m_library->open());
}

ArxivId paperId(const char *id) {
    const auto parsed = ArxivId::fromString(QString::fromLatin1(id));
    if (!parsed)
        qFatal("not an id: %s", id);
    return *parsed;
}

Paper makePaper(const char *id, const QString &title, const QStringList &categories, int version) {
    Paper paper;
    paper.id = paperId(id);
    paper.version = version;
    paper.title = title;
    paper.authors = {QStringLiteral("Ada Example"), QStringLiteral("Bo Sample")};
    paper.abstract = QStringLiteral("We look into this: ") + title;
    paper.categories = categories;
    paper.license = QStringLiteral("http://creativecommons.org/licenses/by/4.0/");
    return paper;
}

Announcement announce(const Paper &paper, AnnounceType type) {
    return Announcement{paper, type};
}

Listing makeListing(const QString &feed, QDate day, const std::vector<Announcement> &entries) {
    Listing listing;
    listing.feed = feed;
    listing.day = day;
    listing.entries = entries;
    listing.announced = int(entries.size());
    return listing;
}

Listing makeLargeListing(const QString &feed, QDate day, int papers, int firstNumber) {
    std::vector<Announcement> entries;
    entries.reserve(size_t(papers));
    for (int i = 0; i < papers; ++i) {
        const QByteArray id =
            QByteArray("2508.") + QByteArray::number(firstNumber + i).rightJustified(5, '0');
        entries.push_back(
            announce(makePaper(id.constData(), QStringLiteral("Paper number %1").arg(i), {feed})));
    }
    return makeListing(feed, day, entries);
}

} // namespace winnow
