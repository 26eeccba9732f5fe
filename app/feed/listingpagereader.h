#pragma once

#include "app/feed/htmlreader.h"
#include "app/model/listing.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace winnow {

// Collects the texts of a listing page. For any other page it finds the heading and the title.
class ListingPageReader final {
public:
    // A dt and its dd; texts as on the page, without their labels.
    struct Item {
        qint64 line = 0;
        std::optional<AnnounceType> section; // New, Cross or Replace; none: under no heading
        QString id;                          // "arXiv:2605.00001", always without a version
        QString mark;                        // "(replaced)", "(cross-list from …)" and the links after it
        QString title;
        QString authors; // names separated by commas; affiliations in parentheses
        QString comments;
        QString journal;
        QString subjects; // "Machine Learning (cs.LG); …", the primary one first
        QString abstract;
        bool hasAbstract = false;
    };

    const std::vector<Item> &items() const { return m_items; }
    // What a section's heading says about this page, "showing 20 of 20 entries".
    const std::map<AnnounceType, int> &promised() const { return m_promised; }
    QString heading() const { return m_firstHeading; }
    QString catchUpHeading() const { return m_catchUpHeading; } // "Catchup results for …"; empty: none
    QString listHeading() const { return m_listHeading; }       // the last one above dayHeading()
    QString pageTitle() const { return m_pageTitle.simplified(); }
    QString dayHeading() const { return m_dayHeading; } // "Showing new listings for …"; empty: none
    QString around() const { return m_around; }         // the text outside the lists
    // From the links outside the lists, or from the address noted by a browser; empty: unknown.
    QString addressCategory() const {
        return m_catchUpCategory.isEmpty() ? m_listCategory : m_catchUpCategory;
    }
    // Linked pages of catch-up days: the day as in the address, "2026-11-25", and the page number.
    const std::set<std::pair<QString, int>> &linkedPages() const { return m_linkedPages; }
    bool hasLaterMailing() const { return m_hasLaterMailing; }

    // For readHtml(): every element that starts also ends, where browsers would end it.
    void startElement(const HtmlTag &tag);
    void endElement(QByteArrayView name);
    void text(QByteArrayView utf8);   // decoded; a text may come in several pieces
    void script(QByteArrayView utf8); // the contents of <script> and <style>
    void comment(QByteArrayView utf8);

private:
    // What a text belongs to.
    enum class Region {
        Around,
        Skipped,
        PageTitle,
        Heading,
        SubHeading,
        List,
        Term, // dt
        IdLink,
        Description, // dd
        Title,
        Authors,
        Comments,
        Journal,
        Subjects,
        Abstract,
    };
    struct Link {
        qsizetype begin = 0; // of its text in the region's text
        QString address;
        size_t depth = 0;
    };

    Region regionOf(const HtmlTag &tag, Region outer) const;
    static Region partOf(const HtmlTag &tag);
    void begin(Region region, const HtmlTag &tag);
    QString *textOf(Region region);
    Region region() const { return m_regions.empty() ? Region::Around : m_regions.back(); }
    void beginLink(const HtmlTag &tag);
    void finishLink();
    void readAddress(const QString &address);
    void readHeading();
    void readSubHeading();

    std::vector<Region> m_regions; // for each open element
    std::vector<Item> m_items;
    std::map<AnnounceType, int> m_promised;
    std::optional<AnnounceType> m_section;
    std::optional<Link> m_link;
    bool m_isInFormula = false; // MathJax keeps the TeX of what it has typeset in scripts
    QString m_around;
    QString m_pageTitle;
    QString m_heading; // the open one
    QString m_firstHeading;
    QString m_catchUpHeading;
    QString m_listHeading;
    QString m_subHeading;
    QString m_dayHeading;
    QString m_catchUpCategory;
    QString m_listCategory;
    std::set<std::pair<QString, int>> m_linkedPages;
    bool m_hasLaterMailing = false;
};

} // namespace winnow
