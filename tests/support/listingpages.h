#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace winnow {

// Pages in the shape of arXiv's listings, of invented papers.
struct PageEntry {
    QString id;
    QString title = QStringLiteral("Sparse attention for long contexts");
    QString section = QStringLiteral("New"); // "Cross" or "Replacement"
    QString subjects = QStringLiteral("Machine Learning (cs.LG)");
    QString abstract = QStringLiteral("We study pruning and quantization of large language models.");
};

inline QString entryText(const PageEntry &entry, int number) {
    const QString mark = entry.section == QLatin1String("Replacement") ? QStringLiteral("(replaced)")
                         : entry.section == QLatin1String("Cross") ? QStringLiteral("(cross-list from cs.AI)")
                                                                   : QString();
    return QStringLiteral(
               "<dt><a name='item%1'>[%1]</a>\n<a href =\"/abs/%2\" title=\"Abstract\" id=\"%2\">"
               "arXiv:%2</a> %3 [<a href=\"/pdf/%2\" title=\"Download PDF\">pdf</a>]</dt>\n"
               "<dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>"
               "Title:</span> %4</div>\n<div class='list-authors'><a href=\"/a\">Ada Example</a>, "
               "<a href=\"/b\">Ben Sample</a></div>\n<div class='list-subjects'><span "
               "class='descriptor'>Subjects:</span> <span class=\"primary-subject\">%5</span></div>\n"
               "<p class='mathjax'> %6 </p></div></dd>\n")
        .arg(number)
        .arg(entry.id, mark, entry.title, entry.subjects, entry.abstract);
}

inline QString sectionsText(const std::vector<PageEntry> &entries) {
    QString text;
    int number = 1;
    for (const char *section : {"New", "Cross", "Replacement"}) {
        QString list;
        int count = 0;
        for (const PageEntry &entry : entries) {
            if (entry.section != QLatin1String(section))
                continue;
            list += entryText(entry, number++);
            ++count;
        }
        if (count > 0)
            text +=
                QStringLiteral("<dl id='articles'>\n<h3>%1 submissions (showing %2 of %2 entries)</h3>\n%3"
                               "</dl>\n")
                    .arg(QString::fromLatin1(section))
                    .arg(count)
                    .arg(list);
    }
    return text;
}

struct CatchUpShape {
    int total = -1; // of the day; -1: this page is all
    int page = 1;
    int lastPage = 1; // as arXiv's links say
    bool hasLaterMailing = true;
};

// /catchup/CATEGORY/DAY
inline QByteArray catchUpPage(const QString &category, QDate day, const std::vector<PageEntry> &entries,
                              const CatchUpShape &shape = {}) {
    const QString date = QLocale::c().toString(day, QStringLiteral("ddd, dd MMM yyyy"));
    const QString iso = day.toString(Qt::ISODate);
    QString links;
    for (int page = 1; shape.lastPage > 1 && page <= shape.lastPage; ++page)
        links += page == shape.page ? QStringLiteral("<span>%1</span>\n").arg(page)
                                    : QStringLiteral("<a href=/catchup/%1/%2?abs=True&amp;page=%3>%3</a>\n")
                                          .arg(category, iso)
                                          .arg(page);
    const int total = shape.total < 0 ? int(entries.size()) : shape.total;
    const QString next =
        shape.hasLaterMailing
            ? QStringLiteral("<a href=\"/catchup/%1/%2?abs=True&amp;page=1\">Continue to the next day</a>")
                  .arg(category, day.addDays(1).toString(Qt::ISODate))
            : QString();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><title></title></head><body>\n"
                          "<h1>Catchup results for Machine Learning on %1</h1>\n<div>%2\nTotal of %3 entries "
                          "for %1\n%4</div>\n%5</div>\n</body>\n</html>\n")
        .arg(date, next)
        .arg(total)
        .arg(links,
             entries.empty() ? QStringLiteral("<p>No updates for %1.</p>").arg(date) : sectionsText(entries))
        .toUtf8();
}

// /list/CATEGORY/new
inline QByteArray latestPage(QDate day, const std::vector<PageEntry> &entries) {
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><title>Machine Learning  </title></head>"
                          "<body>\n<h1>Machine Learning</h1>\n<h3>Showing new listings for %1</h3>\n"
                          "<div class='paging'>Total of %2 entries</div>\n%3</body>\n</html>\n")
        .arg(QLocale::c().toString(day, QStringLiteral("dddd, d MMMM yyyy")))
        .arg(entries.size())
        .arg(sectionsText(entries))
        .toUtf8();
}

inline std::vector<PageEntry> manyEntries(int count, int first = 10001) {
    std::vector<PageEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back({QStringLiteral("2506.%1").arg(first + i),
                           QStringLiteral("Pruning the mixture of experts, part %1").arg(i + 1)});
    return entries;
}

} // namespace winnow
