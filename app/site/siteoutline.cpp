#include "app/site/siteoutline.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr qsizetype longestSlug = 60;

QString topicKey(const QString &name) {
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString shortHash(const QString &name) {
    return QString::fromLatin1(
        QCryptographicHash::hash(topicKey(name).toUtf8(), QCryptographicHash::Sha1).toHex().first(8));
}

// Names that Windows reserves: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
bool isReservedName(const QString &slug) {
    static constexpr std::array names{u"con", u"prn", u"aux", u"nul"};
    return std::ranges::any_of(names, [&slug](const char16_t *name) { return slug == QStringView(name); }) ||
           (slug.size() == 4 &&
            (slug.startsWith(QLatin1String("com")) || slug.startsWith(QLatin1String("lpt"))));
}

void extend(std::vector<SiteSpan> &spans, QDate start, size_t day, int papers) {
    if (spans.empty() || spans.back().start != start)
        spans.push_back({start, day, day, 0});
    spans.back().last = day + 1;
    spans.back().papers += papers;
}

std::vector<QString> anchorsOf(const SiteDay &day) {
    std::vector<QString> anchors;
    QHash<QString, int> uses;
    for (const SitePaper &paper : day.papers) {
        const QString anchor = anchorOf(paper.entry.id);
        const int use = ++uses[anchor];
        anchors.push_back(use == 1 ? anchor : QStringLiteral("%1_%2").arg(anchor).arg(use));
    }
    return anchors;
}

// The most frequent spelling, so that one slip does not rename a topic.
QString usualName(const std::vector<SiteDay> &days, const std::vector<PaperPlace> &papers) {
    QHash<QString, int> uses;
    QString usual;
    for (const PaperPlace place : papers) {
        const QString name = days[place.day].papers[place.paper].entry.topic->name.simplified();
        if (++uses[name] > uses.value(usual))
            usual = name;
    }
    return usual;
}

} // namespace

QString slugOf(const QString &name) {
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
            (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    slug.truncate(longestSlug);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    if (slug.isEmpty() || isReservedName(slug))
        slug = QStringLiteral("topic-") + (slug.isEmpty() ? shortHash(name) : slug);
    return slug;
}

QString anchorOf(const ArxivId &id) {
    QString anchor = QStringLiteral("paper-") + id.toString();
    return anchor.replace(QLatin1Char('.'), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('-'));
}

SiteOutline::SiteOutline(const std::vector<SiteDay> &days) {
    m_anchors.reserve(days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate day = days[i].day;
        const int papers = int(days[i].papers.size());
        extend(m_months, QDate(day.year(), day.month(), 1), i, papers);
        extend(m_years, QDate(day.year(), 1, 1), i, papers);
        m_papers += papers;
        m_anchors.push_back(anchorsOf(days[i]));
        addTopics(days[i], i);
    }
    for (SiteTopic &topic : m_topics)
        topic.name = usualName(days, topic.papers);
}

void SiteOutline::addTopics(const SiteDay &day, size_t index) {
    for (size_t i = 0; i < day.papers.size(); ++i) {
        const auto &topic = day.papers[i].entry.topic;
        const QString key = topic ? topicKey(topic->name) : QString();
        if (key.isEmpty())
            continue;
        const auto known = m_topicByName.constFind(key);
        const size_t at = known == m_topicByName.cend() ? m_topics.size() : *known;
        if (at == m_topics.size()) {
            m_topicByName.insert(key, at);
            m_topics.push_back({{}, freeSlug(topic->name), {}});
        }
        m_topics[at].papers.push_back({index, i});
    }
}

// The first one keeps the plain name, so that addresses stay the same when days are added.
QString SiteOutline::freeSlug(const QString &name) {
    QString slug = slugOf(name);
    if (m_slugs.contains(slug))
        slug += QLatin1Char('-') + shortHash(name);
    while (m_slugs.contains(slug))
        slug += QLatin1Char('x');
    m_slugs.insert(slug);
    return slug;
}

const SiteTopic *SiteOutline::topic(const QString &name) const {
    const auto found = m_topicByName.constFind(topicKey(name));
    return found == m_topicByName.cend() ? nullptr : &m_topics[*found];
}

QString dayPath(QDate day) {
    return QStringLiteral("days/%1.html").arg(day.toString(Qt::ISODate));
}

QString monthPath(QDate month) {
    return QStringLiteral("months/%1.html").arg(month.toString(QStringLiteral("yyyy-MM")));
}

QString yearPath(int year) {
    return QStringLiteral("years/%1.html").arg(year);
}

QString topicPath(const SiteTopic &topic) {
    return QStringLiteral("topics/%1/index.html").arg(topic.slug);
}

QString topicPath(const SiteTopic &topic, int year) {
    return QStringLiteral("topics/%1/%2.html").arg(topic.slug).arg(year);
}

QString searchPath(int year) {
    return QStringLiteral("search/%1.js").arg(year);
}

} // namespace winnow
