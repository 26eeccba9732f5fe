#include "app/feed/listingpagereader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr qsizetype mostAround = 100'000; // characters kept of the text outside the lists

bool isHidden(const HtmlTag &tag) {
    static constexpr std::array<QByteArrayView, 6> names{"script",   "style",  "noscript",
                                                         "template", "button", "svg"};
    return std::ranges::find(names, tag.name()) != names.end();
}

// What a page saved by a browser contains of a formula in addition to its TeX, once MathJax has typeset it.
bool isSetFormula(const HtmlTag &tag) {
    const QByteArrayView classes = tag.value("class");
    return classes.startsWith("MathJax") || classes.startsWith("MJX") || tag.name() == "mjx-container";
}

// "this https URL" stands for the address typed by the author; "doi:" is followed by the resolver's address
// instead of the DOI.
QString typedText(const QString &before, const QString &shown, const QString &address) {
    static constexpr QLatin1String resolver("https://doi.org/");
    const QString text = shown.simplified();
    if (text.startsWith(QLatin1String("this ")) && text.endsWith(QLatin1String(" URL")))
        return address;
    if (text.startsWith(resolver) && before.trimmed().endsWith(QLatin1String("doi:"), Qt::CaseInsensitive))
        return text.mid(resolver.size());
    return shown;
}

} // namespace

ListingPageReader::Region ListingPageReader::regionOf(const HtmlTag &tag, Region outer) const {
    const QByteArrayView name = tag.name();
    if (outer == Region::Skipped || isHidden(tag) || isSetFormula(tag))
        return Region::Skipped;
    if (name == "title" && outer == Region::Around)
        return Region::PageTitle;
    if (name == "h1")
        return Region::Heading;
    if (name == "h3")
        return Region::SubHeading;
    if (name == "dl")
        return Region::List;
    if (outer == Region::Around || outer == Region::Heading || outer == Region::SubHeading)
        return outer;
    if (name == "dt")
        return Region::Term;
    if (name == "dd")
        return Region::Description;
    if (outer == Region::Term && name == "a" && tag.value("title") == "Abstract")
        return Region::IdLink;
    if (tag.hasClass("descriptor"))
        return Region::Skipped;
    if (outer == Region::Description) {
        const Region part = partOf(tag);
        return part == Region::Around ? outer : part;
    }
    return outer;
}

// Around: outside the parts that are read.
ListingPageReader::Region ListingPageReader::partOf(const HtmlTag &tag) {
    static constexpr std::array<std::pair<QByteArrayView, Region>, 5> parts{{
        {"list-title", Region::Title},
        {"list-authors", Region::Authors},
        {"list-comments", Region::Comments},
        {"list-journal-ref", Region::Journal},
        {"list-subjects", Region::Subjects},
    }};
    if (tag.name() == "p" && tag.hasClass("mathjax"))
        return Region::Abstract;
    if (tag.name() != "div")
        return Region::Around;
    const auto part =
        std::ranges::find_if(parts, [&](const auto &known) { return tag.hasClass(known.first); });
    return part == parts.end() ? Region::Around : part->second;
}

QString *ListingPageReader::textOf(Region region) {
    Item *item = m_items.empty() ? nullptr : &m_items.back();
    switch (region) {
    case Region::Around:
        return m_around.size() < mostAround ? &m_around : nullptr;
    case Region::PageTitle:
        return &m_pageTitle;
    case Region::Heading:
        return &m_heading;
    case Region::SubHeading:
        return &m_subHeading;
    case Region::Term:
        return item ? &item->mark : nullptr;
    case Region::IdLink:
        return item ? &item->id : nullptr;
    case Region::Title:
        return item ? &item->title : nullptr;
    case Region::Authors:
        return item ? &item->authors : nullptr;
    case Region::Comments:
        return item ? &item->comments : nullptr;
    case Region::Journal:
        return item ? &item->journal : nullptr;
    case Region::Subjects:
        return item ? &item->subjects : nullptr;
    case Region::Abstract:
        return item ? &item->abstract : nullptr;
    case Region::Skipped:
    case Region::List:
    case Region::Description:
        return nullptr;
    }
    return nullptr;
}

void ListingPageReader::startElement(const HtmlTag &tag) {
    const Region outer = region();
    const Region inner = regionOf(tag, outer);
    m_regions.push_back(inner);
    // A dt inside a dt or dd is the next one, after a missing end tag.
    if (inner != outer || tag.name() == "dt")
        begin(inner, tag);
    if (tag.name() == "script" && tag.value("type").startsWith("math/tex") && outer != Region::Skipped) {
        m_isInFormula = true;
        if (QString *text = textOf(outer))
            *text += QLatin1Char('$');
    }
    if (tag.name() == "br") {
        if (QString *text = textOf(inner))
            *text += QLatin1Char('\n');
    } else if (outer == Region::Around && tag.name() != "a" && tag.name() != "span") {
        m_around += QLatin1Char('\n'); // words of different blocks stay separate
    } else if (tag.name() == "a" && inner != Region::Skipped) {
        beginLink(tag);
    }
}

void ListingPageReader::begin(Region region, const HtmlTag &tag) {
    switch (region) {
    case Region::Term:
        m_items.emplace_back();
        m_items.back().line = tag.line();
        m_items.back().section = m_section;
        break;
    case Region::Abstract:
        if (!m_items.empty())
            m_items.back().hasAbstract = true;
        break;
    case Region::Heading:
        m_heading.clear();
        break;
    case Region::PageTitle:
        if (!m_pageTitle.isEmpty())
            m_regions.back() = Region::Skipped;
        break;
    case Region::SubHeading:
        m_subHeading.clear();
        break;
    default:
        break;
    }
}

void ListingPageReader::endElement(QByteArrayView name) {
    if (m_regions.empty())
        return;
    if (m_link && m_link->depth == m_regions.size())
        finishLink();
    const Region ended = region();
    m_regions.pop_back();
    if (m_isInFormula && name == "script") {
        m_isInFormula = false;
        if (QString *text = textOf(region()))
            *text += QLatin1Char('$');
    }
    if (region() == ended)
        return;
    if (ended == Region::Heading)
        readHeading();
    else if (ended == Region::SubHeading)
        readSubHeading();
}

// arXiv's pages also have one in their header, usually only a picture.
void ListingPageReader::readHeading() {
    const QString heading = m_heading.simplified();
    if (heading.isEmpty())
        return;
    if (m_firstHeading.isEmpty())
        m_firstHeading = heading;
    if (m_catchUpHeading.isEmpty() && heading.startsWith(QLatin1String("Catchup results for ")))
        m_catchUpHeading = heading;
    if (m_dayHeading.isEmpty())
        m_listHeading = heading;
}

void ListingPageReader::text(QByteArrayView utf8) {
    const Region here = region();
    QString *text = textOf(here);
    if (!text)
        return;
    if (here == Region::Authors && !m_link) {
        // "The Owl Collaboration: A. Aad": the feed has a comma here.
        QString between = QString::fromUtf8(utf8);
        between.replace(QLatin1Char(':'), QLatin1Char(','));
        *text += between;
    } else if (text->isEmpty()) {
        *text = QString::fromUtf8(utf8);
    } else {
        *text += QString::fromUtf8(utf8);
    }
}

void ListingPageReader::script(QByteArrayView utf8) {
    if (!m_isInFormula || m_regions.size() < 2)
        return;
    if (QString *text = textOf(m_regions[m_regions.size() - 2]))
        *text += QString::fromUtf8(utf8);
}

// Browsers note the address of a saved page: "saved from url=(0047)https://arxiv.org/catchup/…".
void ListingPageReader::comment(QByteArrayView utf8) {
    if (utf8.size() < 2000 && utf8.trimmed().startsWith("saved from url="))
        readAddress(QString::fromUtf8(utf8.trimmed()));
}

void ListingPageReader::beginLink(const HtmlTag &tag) {
    const QByteArrayView address = tag.value("href");
    const QString *text = textOf(region());
    if (address.isNull() || !text)
        return;
    m_link = Link{text->size(), QString::fromUtf8(address), m_regions.size()};
    if (region() == Region::Around)
        readAddress(m_link->address);
}

void ListingPageReader::finishLink() {
    const Link link = *std::exchange(m_link, std::nullopt);
    const Region here = region();
    QString *text = textOf(here);
    if (!text || link.begin > text->size())
        return;
    if (here == Region::Around) {
        // "to the next day", or "catchup on Thu, 26 Nov 2026" in 2024
        const bool goesOn = text->mid(link.begin).simplified().startsWith(QLatin1String("Continue "));
        m_hasLaterMailing = m_hasLaterMailing || goesOn;
        *text += QLatin1Char(' ');
    } else if (here == Region::Comments || here == Region::Abstract || here == Region::Journal ||
               here == Region::Title) {
        const QString shown = text->mid(link.begin);
        text->truncate(link.begin);
        *text += typedText(*text, shown, link.address);
    }
}

// "/catchup/cs.LG/2026-11-25?abs=True&page=2" or "/list/cs.LG/recent", with or without the host.
void ListingPageReader::readAddress(const QString &address) {
    static const QRegularExpression form(QStringLiteral(
        "(?:^|arxiv\\.org)/(?:catchup/([A-Za-z._-]+)/(\\d{4}-\\d\\d-\\d\\d)|list/([A-Za-z.-]+)/)"));
    static const QRegularExpression page(QStringLiteral("[?&]page=(\\d{1,6})\\b"));
    if (address.size() > 2000)
        return;
    const auto match = form.match(address);
    if (!match.hasMatch())
        return;
    QString &category = match.captured(2).isEmpty() ? m_listCategory : m_catchUpCategory;
    if (category.isEmpty())
        category = match.captured(2).isEmpty() ? match.captured(3) : match.captured(1);
    if (const auto number = page.match(address); number.hasMatch() && !match.captured(2).isEmpty())
        m_linkedPages.emplace(match.captured(2), number.captured(1).toInt());
}

// "Cross submissions (continued, showing last 4 of 20 entries)"
void ListingPageReader::readSubHeading() {
    static const QRegularExpression shown(
        QStringLiteral("\\bshowing (?:first |last )?(\\d{1,7}) of \\d+ entries"));
    static constexpr std::array<std::pair<QLatin1String, AnnounceType>, 3> sections{{
        {QLatin1String("new submission"), AnnounceType::New},
        {QLatin1String("cross"), AnnounceType::Cross},
        {QLatin1String("replacement"), AnnounceType::Replace},
    }};
    const QString heading = m_subHeading.simplified();
    if (heading.startsWith(QLatin1String("Showing new listings for"), Qt::CaseInsensitive))
        m_dayHeading = heading;
    const auto section = std::ranges::find_if(
        sections, [&](const auto &known) { return heading.startsWith(known.first, Qt::CaseInsensitive); });
    if (section == sections.end())
        return;
    m_section = section->second;
    if (const auto match = shown.match(heading); match.hasMatch())
        m_promised[section->second] += match.captured(1).toInt();
}

} // namespace winnow
