#include "app/site/searchindex.h"

#include "app/site/markupwriter.h"
#include "app/site/searchfold.h"
#include "app/text/tex.h"

#include <algorithm>
#include <string_view>

namespace winnow {

namespace {

constexpr qsizetype namesShown = 4;    // authors shown per paper
constexpr qsizetype namesIndexed = 60; // authors indexed: collaborations have thousands

// JSON that is safe anywhere in a script: no text in it can end a script or a line.
void appendText(QByteArray &out, const QString &text) {
    QString json;
    json.reserve(text.size() + 2);
    json += QLatin1Char('"');
    for (const QChar c : withoutUnprintable(text)) {
        const char16_t unit = c.unicode();
        if (unit == u'"' || unit == u'\\')
            json.append(QLatin1Char('\\')).append(c);
        else if (unit < 0x20 || unit == u'<' || unit == u'>' || unit == u'&' || unit == 0x2028 ||
                 unit == 0x2029)
            json += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    json += QLatin1Char('"');
    out += json.toUtf8();
}

std::u16string_view units(const QString &text) {
    return {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())};
}

QString shownNames(const QString &authors) {
    const QStringList names = authors.split(QStringLiteral(", "));
    const QString shown = texToPlain(names.mid(0, namesShown).join(QStringLiteral(", ")));
    return names.size() > namesShown ? shown + QStringLiteral(" …") : shown;
}

// The papers of a year, newest day first, and for each word the papers that contain it.
class YearIndex final {
public:
    void add(const SitePaper &paper, int day) {
        const DigestEntry &entry = paper.entry;
        const int number = m_count++;
        const QString title = texToPlain(entry.title);
        m_papers += number > 0 ? ",\n[" : "[";
        m_papers += QByteArray::number(day) + ',';
        appendText(m_papers, entry.id.toString());
        m_papers += ',';
        appendText(m_papers, title);
        m_papers += ',';
        appendText(m_papers, shownNames(entry.authors));
        m_papers += ',' + QByteArray::number(std::clamp(entry.relevance.value_or(0), 0, 10)) + ',' +
                    QByteArray::number(std::clamp(entry.novelty.value_or(0), 0, 10)) + ']';
        addWords(foldedWords(title), number);
        const QStringList names = entry.authors.split(QStringLiteral(", ")).mid(0, namesIndexed);
        addWords(foldedWords(texToPlain(names.join(QStringLiteral(", ")))), number);
        addWords(foldedWords(texToPlain(entry.comment)), number);
        addWords(foldedWords(paper.categories.join(QLatin1Char(' '))), number);
        addWords(foldedWords(entry.id.toString()), number);
        if (entry.topic)
            addWords(
                foldedWords(entry.topic->name + QLatin1Char(' ') + entry.topic->also.join(QLatin1Char(' '))),
                number);
    }

    // In JavaScript's order, which compares UTF-16 units. A word's papers are given as differences, starting
    // from -1.
    void write(QByteArray &out) const {
        std::vector<const QString *> words;
        words.reserve(size_t(m_places.size()));
        for (auto place = m_places.keyBegin(); place != m_places.keyEnd(); ++place)
            words.push_back(&*place);
        std::ranges::sort(words, {}, [](const QString *word) { return units(*word); });
        QByteArray lists;
        out += "\"papers\":[\n" + m_papers + "\n],\n\"words\":\"";
        for (const QString *word : words) {
            if (!lists.isEmpty())
                out += ' ', lists += ' ';
            out += word->toUtf8();
            int before = -1;
            for (const int paper : m_places.value(*word)) {
                if (before >= 0)
                    lists += ',';
                lists += QByteArray::number(paper - before, 36);
                before = paper;
            }
        }
        out += "\",\n\"lists\":\"" + lists + '"';
    }

private:
    void addWords(const QStringList &words, int paper) {
        for (const QString &word : words) {
            std::vector<int> &papers = m_places[word];
            if (papers.empty() || papers.back() != paper)
                papers.push_back(paper);
        }
    }

    QByteArray m_papers;
    QHash<QString, std::vector<int>> m_places;
    int m_count = 0;
};

} // namespace

QByteArray searchYears(const SiteOutline &outline) {
    QByteArray out = "winnowYears([";
    for (size_t year = outline.years().size(); year-- > 0;)
        out += QByteArray::number(outline.years()[year].start.year()) + (year > 0 ? "," : "");
    return out + "]);\n";
}

QByteArray searchIndex(const Site &site, const SiteSpan &year) {
    QByteArray out = "winnowIndex({\"days\":[";
    YearIndex index;
    int number = 0;
    for (size_t day = year.last; day-- > year.first; ++number) {
        out += (number > 0 ? ",\"" : "\"") + site.days.at(day).day.toString(Qt::ISODate).toLatin1() + '"';
        for (const SitePaper &paper : site.days.at(day).papers)
            index.add(paper, number);
    }
    out += "],\n";
    index.write(out);
    return out + "});\n";
}

} // namespace winnow
