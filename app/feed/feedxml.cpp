#include "app/feed/feedxml.h"

#include "app/feed/feedxmlreader.h"
#include "app/model/arxivid.h"
#include "app/model/matchview.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// Finds sections with arbitrary content in a text that is read once from start to end.
class Section final {
public:
    Section(QLatin1String open, QLatin1String close) : m_open(open), m_close(close) {}

    // The end of a section that opens at `at`. If another one opens before it is closed, it counts as
    // unclosed, and is not a section: none.
    std::optional<qsizetype> end(const QString &text, qsizetype at) {
        const qsizetype inside = at + m_open.size();
        if (m_nextClose >= 0 && m_nextClose < inside)
            m_nextClose = text.indexOf(m_close, inside);
        if (m_nextClose < 0)
            return std::nullopt;
        const QStringView content = QStringView(text).sliced(inside, m_nextClose - inside);
        return content.contains(m_open) ? std::nullopt : std::optional(m_nextClose + m_close.size());
    }
    bool opensIn(QStringView rest) const { return rest.startsWith(m_open); }

private:
    QLatin1String m_open;
    QLatin1String m_close;
    qsizetype m_nextClose = 0; // -1: none
};

bool isEntryTag(QStringView rest, QLatin1String name) {
    constexpr qsizetype longest = 64; // of a tag with its prefix
    const QStringView tag = rest.sliced(1, std::min(rest.size() - 1, longest));
    const auto end = std::ranges::find_if(tag, [](QChar c) {
        return c.isSpace() || c == QLatin1Char('>') || c == QLatin1Char('/') || c == QLatin1Char('<');
    });
    const QStringView whole = tag.first(end - tag.begin());
    return end != tag.end() && whole.sliced(whole.indexOf(QLatin1Char(':')) + 1) == name;
}

// Where entries start in the decoded text. Tags inside CDATA sections and comments don't count, unless the
// section is never closed: then it is part of the damage.
std::vector<qsizetype> entryStarts(const QString &text, RawFeed::Kind kind) {
    const QLatin1String name = entryName(kind);
    std::array sections{Section(QLatin1String("<![CDATA["), QLatin1String("]]>")),
                        Section(QLatin1String("<!--"), QLatin1String("-->"))};
    std::vector<qsizetype> starts;
    for (qsizetype at = text.indexOf(QLatin1Char('<')); at >= 0; at = text.indexOf(QLatin1Char('<'), at)) {
        const QStringView rest = QStringView(text).sliced(at);
        const auto section = std::ranges::find_if(
            sections, [rest](const Section &candidate) { return candidate.opensIn(rest); });
        const auto end = section == sections.end() ? std::nullopt : section->end(text, at);
        if (isEntryTag(rest, name))
            starts.push_back(at);
        at = end.value_or(at + 1);
    }
    return starts;
}

// An id for the message about a lost entry.
QString idIn(QStringView entry) {
    static const QRegularExpression written(
        QStringLiteral(
            "(?:arXiv(?:\\.org)?:|arxiv\\.org/abs/)([a-z.-]*/?[0-9.]{7,}(?:v[0-9]+)?)(?=[<\\s\"])"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = matchView(written, entry);
    const auto id = match.hasMatch() ? ArxivId::fromString(match.captured(1)) : std::nullopt;
    return id ? id->toString() : QString();
}

QString decoded(const QByteArray &bytes, const QString &encoding) {
    if (const auto detected = QStringConverter::encodingForData(bytes, '<'))
        return QStringDecoder(*detected).decode(bytes);
    QStringDecoder decoder(encoding.toLatin1().constData());
    return decoder.isValid() ? decoder.decode(bytes) : QString::fromUtf8(bytes);
}

// Reads every entry separately, so that a broken one does not affect others.
void recoverEntries(RawFeed &feed, const QString &text, const QString &wrapper) {
    std::vector<qsizetype> starts = entryStarts(text, feed.kind);
    if (starts.empty() && !feed.kindKnown) {
        feed.kind = RawFeed::Kind::Atom;
        starts = entryStarts(text, feed.kind);
    }
    qint64 line = 1;
    qsizetype counted = 0;
    for (size_t i = 0; i < starts.size(); ++i) {
        const bool last = i + 1 == starts.size();
        const QString part = text.mid(starts[i], last ? -1 : starts[i + 1] - starts[i]);
        line += QStringView(text).sliced(counted, starts[i] - counted).count(QLatin1Char('\n'));
        counted = starts[i];

        const size_t before = feed.entries.size();
        FeedXmlReader entry(feed);
        entry.readOneEntry(part, wrapper);
        if (feed.entries.size() > before) {
            feed.entries.back().line = line;
            if (part.contains(QChar::ReplacementCharacter))
                feed.entries.back().damage = QStringLiteral("bytes that are not text in the feed's encoding");
            continue;
        }
        QString reason = entry.reason();
        if (entry.cutShort())
            reason = last ? QStringLiteral("the feed ends inside this entry")
                          : QStringLiteral("the entry is not closed");
        feed.problems.push_back({line + entry.line() - 1, reason, idIn(part)});
        // The document's first error is the one already reported for this entry.
        if (feed.damage && feed.damage->line >= line)
            feed.damage.reset();
    }
}

} // namespace

RawFeed readFeedXml(const QByteArray &bytes) {
    // Spaces before the XML declaration are an error in XML, but no reason to distrust a feed.
    const auto *const begin =
        std::ranges::find_if_not(bytes, [](char c) { return QChar::isSpace(uchar(c)); });
    const qsizetype blanks = begin - bytes.begin();
    const QByteArray content = bytes.sliced(blanks);
    const qint64 linesSkipped = bytes.first(blanks).count('\n');

    RawFeed feed;
    FeedXmlReader document(feed);
    document.readDocument(content);
    if (document.failed()) {
        const QString text = decoded(content, document.encoding());
        // Qt rejects invalid bytes before reading anything; the repaired text shows where the head is.
        RawFeed head;
        FeedXmlReader again(head);
        again.readDocument(text);
        head.entries.clear();
        if (again.failed())
            head.damage = FeedProblem{again.line(), again.reason(), {}};
        recoverEntries(head, text, again.wrapper());
        feed = std::move(head);
    }
    for (RawEntry &entry : feed.entries)
        entry.line += linesSkipped;
    for (FeedProblem &problem : feed.problems)
        problem.line += linesSkipped;
    if (feed.damage)
        feed.damage->line += linesSkipped;
    return feed;
}

} // namespace winnow
