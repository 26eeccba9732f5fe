#include "app/feed/saved/oaixml.h"

#include <QXmlStreamReader>

namespace winnow {

namespace {

constexpr QStringView protocol(u"http://www.openarchives.org/OAI/2.0/");
constexpr QStringView dublinCore(u"http://purl.org/dc/elements/1.1/");

// Element by element; an element's text is what follows the last start tag. Without recursion, since a
// response may be nested arbitrarily deep.
class OaiXmlReader final {
public:
    explicit OaiXmlReader(const QByteArray &bytes) : m_xml(bytes) {}

    OaiAnswer read() {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                m_text.clear();
                start();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                end();
                m_text.clear();
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            m_answer.damage = FeedProblem{m_xml.lineNumber(), m_xml.errorString(), {}};
        return std::move(m_answer);
    }

private:
    bool isProtocol() const { return m_xml.namespaceUri() == protocol; }
    bool is(QLatin1String name) const { return m_xml.name() == name; }

    void start() {
        if (isProtocol() && is(QLatin1String("OAI-PMH"))) {
            m_answer.isAnswer = true;
        } else if (isProtocol() && is(QLatin1String("request"))) {
            m_answer.askedSet = m_xml.attributes().value(QLatin1String("set")).toString();
        } else if (isProtocol() && is(QLatin1String("error"))) {
            m_errorCode = m_xml.attributes().value(QLatin1String("code")).toString();
        } else if (isProtocol() && is(QLatin1String("record"))) {
            m_record = OaiRecord();
            m_record->line = m_xml.lineNumber();
        } else if (m_record && isProtocol() && is(QLatin1String("header"))) {
            m_record->isDeleted =
                m_xml.attributes().value(QLatin1String("status")) == QLatin1String("deleted");
        } else if (m_record && is(QLatin1String("version"))) {
            const QString number = m_xml.attributes().value(QLatin1String("version")).toString();
            m_record->versions = std::max(m_record->versions, number.mid(1).toInt());
        } else if (is(QLatin1String("author"))) {
            m_keyName.clear();
            m_foreNames.clear();
            m_suffix.clear();
        }
    }
    void end() {
        const QString text = m_text.simplified();
        if (!m_record) {
            if (isProtocol() && is(QLatin1String("error")))
                m_answer.refusal = text.isEmpty() ? m_errorCode : text;
            else if (isProtocol() && is(QLatin1String("resumptionToken")))
                m_answer.hasMore = !text.isEmpty();
        } else if (isProtocol()) {
            endOfRecordPart(text);
        } else if (m_xml.namespaceUri() == dublinCore) {
            takeDublinCore(text);
        } else {
            takeArxiv(text);
        }
    }
    void endOfRecordPart(const QString &text) {
        if (is(QLatin1String("identifier")))
            m_record->identifier = text;
        else if (is(QLatin1String("setSpec")))
            m_record->sets.append(text);
        else if (is(QLatin1String("record"))) {
            m_answer.records.push_back(*std::move(m_record));
            m_record.reset();
        }
    }
    void takeDublinCore(const QString &text) {
        if (is(QLatin1String("title")))
            m_record->title = text;
        else if (is(QLatin1String("creator")))
            m_record->authors.append(turnedRound(text));
        else if (is(QLatin1String("subject")))
            m_record->subjects.append(text);
        else if (is(QLatin1String("description")) && m_record->abstract.isEmpty())
            m_record->abstract = text; // a second one is the comment
        else if (is(QLatin1String("description")) && m_record->comments.isEmpty())
            m_record->comments = text.startsWith(QLatin1String("Comment: ")) ? text.mid(9) : text;
        else if (is(QLatin1String("date")))
            m_record->dates.append(text);
        else if (is(QLatin1String("identifier")) && m_record->id.isEmpty())
            m_record->id = text;
        else if (is(QLatin1String("identifier")) && text.startsWith(QLatin1String("doi:")))
            m_record->doi = text.mid(4);
    }
    // "Moss, Ada" becomes "Ada Moss".
    static QString turnedRound(const QString &name) {
        const qsizetype comma = name.indexOf(QLatin1String(", "));
        return comma < 0 ? name : name.mid(comma + 2) + QLatin1Char(' ') + name.left(comma);
    }
    void takeArxiv(const QString &text) {
        if (is(QLatin1String("id")))
            m_record->id = text;
        else if (is(QLatin1String("created")))
            m_record->created = text;
        else if (is(QLatin1String("date")))
            m_record->dates.append(text);
        else if (is(QLatin1String("title")))
            m_record->title = text;
        else if (is(QLatin1String("abstract")))
            m_record->abstract = text;
        else if (is(QLatin1String("categories")))
            m_record->categories = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        else if (is(QLatin1String("comments")))
            m_record->comments = text;
        else if (is(QLatin1String("journal-ref")))
            m_record->journal = text;
        else if (is(QLatin1String("doi")))
            m_record->doi = text;
        else if (is(QLatin1String("license")))
            m_record->license = text;
        else
            takeAuthor(text);
    }
    // arXivRaw and arXivOld have one text for all authors, arXiv an element for each part of each name.
    void takeAuthor(const QString &text) {
        if (is(QLatin1String("keyname")))
            m_keyName = text;
        else if (is(QLatin1String("forenames")))
            m_foreNames = text;
        else if (is(QLatin1String("suffix")))
            m_suffix = text;
        else if (is(QLatin1String("author")))
            m_record->authors.append(
                QStringLiteral("%1 %2 %3").arg(m_foreNames, m_keyName, m_suffix).simplified());
        else if (is(QLatin1String("authors")) && !text.isEmpty())
            m_record->authors.append(text);
    }

    QXmlStreamReader m_xml;
    OaiAnswer m_answer;
    std::optional<OaiRecord> m_record; // the open one
    QString m_text;
    QString m_errorCode;
    QString m_keyName;
    QString m_foreNames;
    QString m_suffix;
};

} // namespace

OaiAnswer readOaiXml(const QByteArray &bytes) {
    return OaiXmlReader(bytes).read();
}

} // namespace winnow
